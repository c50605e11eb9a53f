/** The examples of reports in docs/checks.md: files of a clone, and what the built command says of them. */
import { expect, test } from '@jest/globals';
import { gate, repository } from '../acceptance/gate.js';
import { fencesOf, readDocument } from './markdown.js';

const fences = fencesOf(readDocument('docs/checks.md'));
/** The policy stands before the first file. */
const policy = fences[fences.findIndex(({ info }) => info.startsWith('file=')) - 1]?.text;
const files = fences.filter(({ info }) => info.startsWith('file='));
const said = fences.find(({ language, info }) => language === 'text' && info === 'reports')?.text;

test('the documents show a policy, files and an answer', () => {
  expect([policy, said].map((text) => text !== undefined)).toEqual([true, true]);
  expect(files.length).toBeGreaterThanOrEqual(3);
});

test('what is shown is what the command says of these files', async () => {
  const clone = repository(policy);
  for (const { info, text } of files) clone.write(info.slice('file='.length), text);
  const run = await gate(clone.directory, ['explain', '--environment', 'production'], {
    NO_COLOR: '1',
  });
  expect(run.stdout).toContain(said);
});
