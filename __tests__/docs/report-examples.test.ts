/** The examples of reports in docs/checks.md: files of a clone, and what the built command says of them. */
import { expect, test } from '@jest/globals';
import { gate, repository } from '../acceptance/gate.js';
import { fencesOf, readDocument } from './markdown.js';

const fences = fencesOf(readDocument('docs/checks.md'));

/** A policy, the files after it, and what is said of them. */
const examples = fences.flatMap(({ language, info, text: said }, end) => {
  if (language !== 'text' || info !== 'reports') return [];
  const start = fences.slice(0, end).findLastIndex((fence) => !isFile(fence));
  return [{ policy: fences[start]?.text, files: fences.slice(start + 1, end), said }];
});

test('the documents show policies, files and answers', () => {
  expect(examples.map(({ files }) => files.length)).toEqual([2, 3, 3]);
});

test.each(examples)('what is shown is what the command says: $said', async (example) => {
  const { policy, files, said } = example;
  const clone = repository(policy);
  for (const { info, text } of files) {
    clone.write(info.slice('file='.length), text);
    // Parts by path are judged beside the sources that a report names.
    for (const [, source = ''] of text.matchAll(/^SF:(.+)$/gm)) clone.write(source, '');
  }
  const run = await gate(clone.directory, ['explain', '--environment', 'production'], {
    NO_COLOR: '1',
  });
  expect(run.stdout).toContain(said);
});

function isFile({ info }: { readonly info: string }): boolean {
  return info.startsWith('file=');
}
