/** drop through the built command: the records of a clone tell the earlier number, and a replay needs none. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder, type TestClone } from '../hosts/git/clones.js';
import { gate, repository, type Run } from './gate.js';

const policy = `
policy: 1
services: { shop: {} }
reports: { coverage: { files: lcov.info } }
environments:
  production:
    quality: { coverage: { lines: { at-least: 50%, drop: { at-most: 5 points } } } }
`;

/** A commit of its own, of whose ten lines so many are covered. */
function commit(clone: TestClone, covered: number): void {
  clone.git('commit', '--quiet', '--allow-empty', '-m', 'next');
  const lines = Array.from({ length: 10 }, (_, line) => `DA:${line + 1},${line < covered ? 1 : 0}`);
  clone.write('lcov.info', ['SF:a.ts', ...lines, 'end_of_record', ''].join('\n'));
}

function check(clone: TestClone, ...more: readonly string[]): Promise<Run> {
  return gate(clone.directory, ['check', '--environment', 'production', ...more]);
}

function toldBy({ code, stdout }: Run): string {
  return `${String(code)} ${stdout.replaceAll(/\s+/g, ' ')}`;
}

test('the first promotion is warned, the next ones are held against what was allowed', async () => {
  const clone = repository(policy);
  commit(clone, 4);
  expect(toldBy(await check(clone))).toMatch(
    /^1 .*coverage lines 40 %; required: ≥ 50 % .*coverage lines 40 %: no earlier number/,
  );
  commit(clone, 8);
  // What was blocked is no baseline.
  expect(toldBy(await check(clone, '--version', '1.4.1'))).toMatch(
    /^0 .*coverage lines 80 %: no earlier number to hold it against, only its other bounds hold/,
  );
  commit(clone, 7);
  const run = await check(clone, '--record', join(clone.directory, 'record.json'));
  expect(toldBy(run)).toMatch(
    /^1 .*coverage lines 70 %, 10 points below 80 % of \w{3} \d+ \w{3} \(release 1\.4\.1\); required: at most 5 points below \(lcov\.info\)/,
  );
  // The record holds the earlier number: it is decided again without the store.
  const elsewhere = temporaryFolder();
  const replayed = await gate(elsewhere, ['replay', join(clone.directory, 'record.json')]);
  expect(toldBy(replayed)).toContain('10 points below 80 %');
});

test('a file beside the policy is the baseline, and one that is broken is not known', async () => {
  const text = policy.replace('quality: {', 'quality: { baseline: before,');
  const slots = 'reports: { before: { files: before.info }, coverage:';
  const clone = repository(text.replace('reports: { coverage:', slots));
  commit(clone, 6);
  clone.write('before.info', 'SF:a.ts\nDA:1,1\nDA:2,1\nend_of_record\n');
  expect(toldBy(await check(clone))).toMatch(/^1 .*40 points below 100 % of before\.info/);
  writeFileSync(join(clone.directory, 'before.info'), 'nothing');
  expect(toldBy(await check(clone))).toMatch(
    /^3 .*what coverage lines is held against is not known: the baseline before is no report/,
  );
});
