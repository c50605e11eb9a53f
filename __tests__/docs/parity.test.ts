/** The table of docs/hosts.md is what the hosts answer; `UPDATE_PARITY=1` writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { begin, end, parityTable } from './parity/table.js';

const path = 'docs/hosts.md';

test('docs/hosts.md tells what each host answers', async () => {
  const table = await parityTable();
  const text = readFileSync(path, 'utf8');
  const [before = '', rest = ''] = text.split(begin);
  const [told, after] = rest.split(end);
  expect(after).toBeDefined();
  if (process.env['UPDATE_PARITY'] !== undefined)
    writeFileSync(path, `${before}${begin}\n\n${table}\n${end}${after ?? ''}`);
  else expect(told?.trim()).toBe(table.trim());
}, 300_000);
