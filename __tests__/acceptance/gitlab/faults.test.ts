/** Faults that pass, or that are none: what was read is believed again. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { amplePatience } from '../faults/matrix.js';
import type { FaultName } from '../github/faults.js';
import { allowed, closeWorlds, expectNoAllow, newWorld, told } from './worlds.js';

afterEach(closeWorlds);

describe('F01, F03, F07, F08, F09: what passes', () => {
  const passing: readonly FaultName[] = [
    ...([
      'retry-after-1',
      'budget-spent',
      'error-500',
      'error-503',
      'reset',
      'reset-mid-body',
    ] as const),
  ];
  test.each(passing)('%s once: it is asked again', async (fault) => {
    const { gitlab, project, run } = await newWorld();
    gitlab.fault(fault, { when: 'read', times: 1 });
    expect(told(await run({ env: amplePatience }), project)).toEqual(allowed);
  });

  test.each(['extra-fields', 'big-ids'] as const)(
    'F13, F29: %s: what is newer is no fault by itself',
    async (fault) => {
      const { gitlab, project, run } = await newWorld({ deployed: 'before' });
      gitlab.fault(fault, { when: 'deployments', times: 'always' });
      expect(told(await run({ env: amplePatience }), project)).toEqual(allowed);
    },
  );
});

test('F19: a Link header that leads away is not followed', async () => {
  const { gitlab, project, run } = await newWorld();
  gitlab.fault('link-away', { when: 'pipeline/jobs', times: 'always' });
  expectNoAllow(await run(), project);
});

test('a job that is cancelled says no allow', async () => {
  const { project, run } = await newWorld();
  const ran = await run({ signal: { name: 'SIGTERM', atRequest: 2 } });
  expectNoAllow(ran, project);
});
