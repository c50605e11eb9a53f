/** Golden decisions: policy and evidence of __tests__/cases decide as they were decided when saved. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.js';
import type { Decision } from '../../src/decision/decision.js';
import { recordDecision } from '../../src/report/build-record.js';
import type { RecordDocument } from '../../src/report/record.js';
import { sha256 } from '../../src/sources/digest.js';
import { temporaryFolder } from '../hosts/git/clones.js';
import { gate, root } from './gate.js';

const folder = join(root, '__tests__', 'cases');
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** Set it to accept what is decided now. */
const rewrites = process.env['UPDATE_CASES'] !== undefined;

describe('golden decisions', () => {
  test.each(cases)('%s', async (name) => {
    const directory = join(folder, name);
    const evidence = JSON.parse(readFileSync(join(directory, 'evidence.json'), 'utf8')) as Evidence;
    const args = ['--policy', 'policy.yml', '--evidence', 'evidence.json', '--format', 'json'];
    const all = ['explain', '--environment', evidence.request.environment, ...args];
    const run = await gate(directory, all);
    const file = join(directory, 'decision.json');
    if (rewrites) writeFileSync(file, run.stdout);
    expect(run).toEqual({ code: 0, stdout: readFileSync(file, 'utf8'), stderr: '' });
  });

  test('every verdict and every headline of this version has a case', () => {
    const saved = cases.map((name) => join(folder, name, 'decision.json')).filter(existsSync);
    const decided = saved.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Decision);
    const verdicts = new Set(decided.map(({ verdict }) => verdict));
    const headlines = new Set(decided.map(({ headline }) => headline));
    expect([...verdicts].sort()).toEqual(['allow', 'block', 'inconclusive']);
    // A bypass cannot be asked for yet, and the git host has no previews but in evidence.
    expect([...headlines].sort()).toEqual(['allowed', 'blocked', 'preview', 'undecided', 'wait']);
  });
});

/** The record that another build would have left of a saved case. */
function recordOfCase(name: string): RecordDocument {
  const read = (file: string): string => readFileSync(join(folder, name, file), 'utf8');
  const decision = JSON.parse(read('decision.json')) as Decision;
  const files = decision.policy.map((layer) => ({
    ...layer,
    ...({ role: 'root', asked: '', level: 'workspace', text: read('policy.yml') } as const),
  }));
  return recordDecision(
    {
      id: '01M7WFQGZ7NJ65SDF9PEAW7EGA',
      evidence: JSON.parse(read('evidence.json')) as Evidence,
      policy: { files, unread: [], changed: [] },
      decision,
      engine: { name: 'promotion-gate', version: '0.9.0', distSha256: '' },
      previous: null,
    },
    sha256,
  );
}

describe('replay of a record of another build: the same decision', () => {
  test.each(cases)('%s', async (name) => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'record.json'), JSON.stringify(recordOfCase(name)));
    const { code, stderr } = await gate(directory, ['replay', 'record.json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('is the same') });
  });
});
