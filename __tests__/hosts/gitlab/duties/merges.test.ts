/** A merge beside what it should hold, made anew from differences. */
import { expect, test } from '@jest/globals';
import { readMerge } from '../../../../src/hosts/gitlab/duties/merges.js';
import { environmentOf } from '../runner-variables.js';
import { stubApi } from '../stub-api.js';

interface File {
  readonly path: string;
  readonly diff: string;
  readonly hidden?: true;
}

function comparison(files: readonly File[] | 'cut') {
  const list = files === 'cut' ? [] : files;
  return {
    body: {
      compare_timeout: files === 'cut',
      diffs: list.map(({ path, diff, hidden }) => ({
        ...{ old_path: path, new_path: path, a_mode: '100644', b_mode: '100644', diff },
        ...{ new_file: false, deleted_file: false, too_large: hidden ?? false },
      })),
    },
  };
}

const a = { path: 'a.txt', diff: '@@ -1 +1 @@\n-1\n+2\n' };
const b = { path: 'b.txt', diff: '@@ -1 +1 @@\n-x\n+y\n' };

/** `is` is what the merge adds, `should` what was to be merged, `theirs` what the target has since. */
async function merged(
  is: readonly File[] | 'cut',
  should: readonly File[],
  theirs: readonly File[],
) {
  const path = 'GET /projects/4711/repository/compare';
  const api = stubApi({
    [`${path}?from=p1&to=m&straight=true`]: comparison(is),
    [`${path}?from=p1&to=p2&straight=false`]: comparison(should),
    [`${path}?from=p2&to=p1&straight=false`]: comparison(theirs),
  });
  const environment = environmentOf();
  const part = await readMerge({ api, environment }, { sha: 'm', parents: ['p1', 'p2'] });
  return part.status === 'known' ? part.value : part.status;
}

test.each<[string, readonly File[] | 'cut', readonly File[], readonly File[], string]>([
  ['T22: what was to be merged', [a], [a], [b], 'clean'],
  ['T22: a file more', [a, b], [a], [], 'evil'],
  ['T22: a file less', [a], [a, b], [], 'evil'],
  ['T22: other words', [{ ...a, diff: '@@ -1 +1 @@\n-1\n+3\n' }], [a], [], 'evil'],
  ['T22: other words where both sides changed', [{ ...a, diff: 'z' }], [a], [a], 'unknown'],
  ['T22: one of two could be clean, the other not', [{ ...a, diff: 'z' }, b], [a], [a], 'evil'],
  [
    'T22: bytes',
    [{ ...a, diff: 'Binary files differ\n' }],
    [{ ...a, diff: 'Binary files differ\n' }],
    [],
    'unknown',
  ],
  [
    'T22: too large',
    [{ ...a, diff: '', hidden: true }],
    [{ ...a, diff: '', hidden: true }],
    [],
    'unknown',
  ],
  ['T22: what a limit cut', 'cut', [a], [], 'unknown'],
])('%s', async (_, is, should, theirs, expected) => {
  expect(await merged(is, should, theirs)).toBe(expected);
});

test.each([[[]], [['p1']], [['p1', 'p2', 'p3']]])(
  'of %j parents nothing is known',
  async (parents) => {
    const asked = { api: stubApi({}), environment: environmentOf() };
    expect(await readMerge(asked, { sha: 'm', parents })).toMatchObject({ value: 'unknown' });
  },
);
