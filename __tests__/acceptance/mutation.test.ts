/** The mutation score through the built command: the report of Stryker, its bounds, and what both outputs say. */
import { expect, test } from '@jest/globals';
import type { TestClone } from '../hosts/git/clones.js';
import { gate, repository } from './gate.js';

const policy = `
policy: 1
services: { shop: {} }
reports: { mutation: { files: mutation.json } }
environments:
  production:
    quality: { mutation: { score: { at-least: 60%, drop: { at-most: 5 points } } } }
`;
const check = ['check', '--environment', 'production'];

/** A commit of its own, with mutants of the given states. */
function commit(clone: TestClone, ...states: readonly string[]): void {
  clone.git('commit', '--quiet', '--allow-empty', '-m', 'next');
  const mutants = states.map((status, id) => ({ id: String(id), mutatorName: 'Block', status }));
  const files = { 'a.ts': { language: 'typescript', source: '', mutants } };
  const thresholds = { high: 80, low: 60 };
  clone.write('mutation.json', JSON.stringify({ schemaVersion: '1', thresholds, files }));
}

async function toldBy(clone: TestClone, ...more: readonly string[]): Promise<string> {
  const { code, stdout } = await gate(clone.directory, [...check, ...more]);
  return `${String(code)} ${stdout.replaceAll('\u200b', '').replaceAll(/\s+/g, ' ')}`;
}

test('a score is held against its floor and against the one before', async () => {
  const clone = repository(policy);
  commit(clone, 'Killed', 'Survived', 'NoCoverage', 'Ignored');
  expect(await toldBy(clone)).toContain(
    'mutation score 33.33 %; required: ≥ 60 % (mutation.json).',
  );
  expect(await toldBy(clone, '--format', 'markdown')).toMatch(
    /^1 .*`mutation` score 33.33 %; required: ≥ 60 % \(`mutation.json`\)/,
  );
  commit(clone, 'Killed', 'Killed', 'Timeout', 'Survived');
  expect(await toldBy(clone)).toMatch(/^0 /);
  commit(clone, 'Killed', 'Killed', 'Survived');
  expect(await toldBy(clone)).toMatch(/^1 .*mutation score 66\.67 %, 8\.33 points below 75 % of /);
});

test.each([
  ['T41: no report', undefined, 'the report mutation is not there: no file matches mutation.json'],
  ['T41: no mutant that counts', ['Ignored'], 'the report mutation is no evidence: mutation.json'],
  ['T42: a state that does not exist', ['Fine'], 'the report mutation is no evidence'],
])('%s', async (_, states, line) => {
  const clone = repository(policy);
  if (states !== undefined) commit(clone, ...states);
  expect(await toldBy(clone)).toMatch(/^[13] /);
  expect(await toldBy(clone)).toContain(line);
});

test('coverage is no mutation score (T41)', async () => {
  const clone = repository(policy);
  clone.write('mutation.json', 'SF:a.ts\nDA:1,1\nend_of_record\n');
  expect(await toldBy(clone)).toMatch(/^3 .*the report mutation has no file with mutants/);
});

test.each([
  ['{ score: { at-least: 60 } }', /^2 .*:7:\d+.*expected a percentage such as 85%/],
  ['{ from: mutation }', /^2 .*:7:\d+.*score/],
  ['{ from: stryker, score: { at-least: 60% } }', /:7:\d+.*stryker/],
])('lint: %s', async (rule, told) => {
  const clone = repository(policy.replace(/\{ score: .* \} \} \}/, `${rule} }`));
  const { code, stdout, stderr } = await gate(clone.directory, ['lint']);
  expect(`${String(code)} ${`${stdout}${stderr}`.replaceAll(/\s+/g, ' ')}`).toMatch(told);
});
