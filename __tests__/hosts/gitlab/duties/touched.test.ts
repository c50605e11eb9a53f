/** The paths of a merge request: a list that may be cut off says so (T24). */
import { expect, test } from '@jest/globals';
import type { Api } from '../../../../src/hosts/gitlab/api.js';
import type { FactSources } from '../../../../src/hosts/gitlab/fact-sources.js';
import { readRequestPaths, requestTouches } from '../../../../src/hosts/gitlab/duties/touched.js';

/** Lists so many files in `src`, one of which moved there. */
function askedOf(count: number): Pick<FactSources, 'api' | 'environment'> {
  const value = Array.from({ length: count }, (_, at) => ({
    ...{ old_path: at === 0 ? 'lib/0' : `src/${at}`, new_path: `src/${at}` },
  }));
  const api = { list: () => Promise.resolve({ ok: true, value }) } as unknown as Api;
  const environment = { project: { id: 7 } } as unknown as FactSources['environment'];
  return { api, environment };
}

test.each([
  [2, false],
  [999, false],
  [1000, true],
  [1001, true],
  [2000, true],
  [2999, true],
])('T24: whether %i files may not be all of them: %s', async (count, isCut) => {
  const { paths, unknown } = await readRequestPaths(askedOf(count), '12');
  expect(unknown !== undefined).toBe(isCut);
  expect(paths).toHaveLength(2 * count);
  expect(paths).toContain('lib/0');
  // What is not told may be of the service.
  expect(await requestTouches(askedOf(count), '12', ['other/**'])).toBe(isCut);
});
