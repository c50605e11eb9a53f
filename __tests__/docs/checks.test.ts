/** docs/checks.md: one section a check, in the order of the registry, and every code of the gate. */
import { describe, expect, test } from '@jest/globals';
import { checks } from '../../src/checks/index.js';
import { engineCodes } from '../../src/decision/codes.js';
import { YAML_CODES } from '../../src/policy/yaml-fault.js';
import { readSources } from '../project/source-files.js';
import { readDocument, sectionsOf } from './markdown.js';

const sections = sectionsOf(readDocument('docs/checks.md')).filter(({ level }) => level === 2);

/** The cells of the rows that begin with a code. */
function rowsOf(anchor: string): ReadonlyMap<string, readonly string[]> {
  const text = sections.find((section) => section.anchor === anchor)?.text ?? '';
  const rows = [...text.matchAll(/^\| `([a-z-]+\/[a-z0-9-]+)` \| (.+) \|$/gm)];
  return new Map(rows.map(([, code = '', cells = '']) => [code, cells.split(' | ')]));
}

/** Codes of faults are told where they are found; these are all texts of that form in the sources. */
function faultCodes(room: 'policy' | 'request'): readonly string[] {
  const found = readSources('src').flatMap(({ text }) => [
    ...text.matchAll(new RegExp(`'(${room}/[a-z0-9-]+)'`, 'g')),
  ]);
  return [...new Set(found.map(([, code = '']) => code))].sort();
}

describe('sections', () => {
  test('there is one for each check, in the order of the registry', () => {
    const ids = checks.map(({ id }) => id);
    expect(sections.map(({ anchor }) => anchor)).toEqual([...ids, 'gate', 'policy', 'request']);
  });

  test.each(checks.filter(({ built }) => !built))('$id says that it is not evaluated', ({ id }) => {
    const text = sections.find(({ anchor }) => anchor === id)?.text ?? '';
    expect(text.replaceAll(/\s+/g, ' ')).toContain('unknown, `gate/not-built`, never a pass');
  });

  test.each(checks)('the table of checks says whether $id is evaluated', ({ id, built }) => {
    const row = new RegExp(`^\\| \\[\`${id}\`\\]\\(#${id}\\) \\| .+\\? \\| (.+) \\|$`, 'm');
    const told = row.exec(readDocument('docs/checks.md').text)?.[1];
    expect(told).toBe(built ? 'evaluated' : 'read, not evaluated');
  });
});

test('docs/policy.md names the same checks as not evaluated', () => {
  const row =
    /^\| checks (.+) \| unknown \|$/m.exec(readDocument('docs/policy.md').text)?.[1] ?? '';
  const reserved = checks.filter(({ built }) => !built);
  expect(row).toBe(reserved.map(({ id }) => `\`${id}\``).join(', '));
});

describe('codes', () => {
  test.each(checks)('of $id are all there with their meaning, and no others', ({ id, codes }) => {
    const told = [...rowsOf(id)].map(([code, [meaning]]) => [code, meaning]);
    expect(Object.fromEntries(told)).toEqual(codes);
  });

  test('of the engine are all there with their meaning', () => {
    const told = [...rowsOf('gate'), ...rowsOf('policy')]
      .filter(([code]) => code in engineCodes)
      .map(([code, [meaning]]) => [code, meaning]);
    expect(Object.fromEntries(told)).toEqual(engineCodes);
  });

  test('of YAML faults have the meaning of the reader', () => {
    const told = [...rowsOf('policy')]
      .filter(([code]) => code in YAML_CODES)
      .map(([code, [meaning]]) => [code, meaning]);
    expect(Object.fromEntries(told)).toEqual(YAML_CODES);
  });

  test.each(['policy', 'request'] as const)('of %s faults are those of the sources', (room) => {
    expect([...rowsOf(room).keys()].sort()).toEqual(faultCodes(room));
  });

  test('each says what to do', () => {
    const silent = sections
      .flatMap(({ anchor }) => [...rowsOf(anchor)])
      .filter(([, cells]) => cells.length !== 2 || cells[1]?.trim() === '');
    expect(silent).toEqual([]);
  });

  test('that a text mentions exist', () => {
    const text = readDocument('docs/checks.md').text;
    const rooms = [...checks.map(({ id }) => id), 'gate', 'policy', 'request'].join('|');
    const named = [...text.matchAll(new RegExp(`\`((?:${rooms})/[a-z0-9-]+)\``, 'g'))];
    const known = new Set(sections.flatMap(({ anchor }) => [...rowsOf(anchor).keys()]));
    expect(named.map(([, code = '']) => code).filter((code) => !known.has(code))).toEqual([]);
  });
});
