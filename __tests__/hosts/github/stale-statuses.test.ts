/** What an earlier attempt left on the commit under the name of a run that did not know its service. */
import { describe, expect, test } from '@jest/globals';
import { postOverNameless } from '../../../src/hosts/github/stale-statuses.js';
import {
  environment,
  fault,
  friendly,
  sha,
  statusName,
  statusRoute,
  stubApi,
} from './publications.js';

const status = { state: 'success', text: 'Allowed' } as const;
const nameless = 'promotion-gate / production';

/** The names that are posted over, where these statuses are on the commit. */
async function postedOver(
  statuses: readonly { readonly context: string; readonly state: string }[],
  name: string = statusName,
): Promise<readonly unknown[]> {
  const { api, asked } = stubApi((one) =>
    one.what === statusRoute ? friendly(one) : { value: { statuses } },
  );
  const target = { api, environment, sha, name };
  expect(await postOverNameless(target, status, 'shop')).toEqual({ posted: true });
  return asked.filter(({ what }) => what === statusRoute).map((one) => one.parameters['context']);
}

describe('an attempt that knows its service', () => {
  test('F07: posts over the red of one that did not', async () => {
    expect(await postedOver([{ context: nameless, state: 'error' }])).toEqual([nameless]);
  });

  test.each([
    ['says the same', { context: nameless, state: 'success' }],
    ['is of a service', { context: 'promotion-gate / web / production', state: 'error' }],
    ['is of another environment', { context: 'promotion-gate / staging', state: 'error' }],
  ])('leaves one that %s', async (_, left) => {
    expect(await postedOver([left])).toEqual([]);
  });

  test('T67: as a preview leaves what enforces, and not that of a preview', async () => {
    const both = [nameless, `${nameless} (preview)`].map((context) => ({
      ...{ context, state: 'error' },
    }));
    expect(await postedOver(both, `${statusName} (preview)`)).toEqual([`${nameless} (preview)`]);
  });

  test('tells that it could not look', async () => {
    const { api } = stubApi(() => ({ fault: fault('server') }));
    const target = { api, environment, sha, name: statusName };
    const posting = await postOverNameless(target, status, 'shop');
    expect(posting).toMatchObject({ posted: false, note: expect.stringContaining('not known') });
  });
});
