/** Attempts on report files of the job: the results of an earlier pipeline. */
import { afterEach, describe, test } from '@jest/globals';
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyParts } from '../policies.js';
import { expectHeld, type Act } from './attempts.js';
import { closeWorlds, noRecords, type World } from './worlds.js';

afterEach(closeWorlds);

const tested: PolicyParts = {
  production: `windows: { open: [always] }
quality: { tests: { unit: { failed: { at-most: 0 } } } }`,
  more: `${noRecords}\nreports: { unit: { files: [junit.xml] } }`,
};
const junit =
  '<testsuites><testsuite name="a" tests="1"><testcase classname="a" name="b"/></testsuite></testsuites>';

/** A report that was written so many days ago. */
function written(days: number) {
  return (directory: string) => {
    const file = join(directory, 'junit.xml');
    const at = new Date(Date.now() - days * 86_400_000);
    writeFileSync(file, junit);
    if (days > 0) utimesSync(file, at, at);
  };
}

const fresh: Act = () => ({ prepare: written(0) });
const variable = 'CI_PIPELINE_CREATED_AT';

describe('T41: a report of 30 days ago', () => {
  const isOld = (env: Readonly<Record<string, string | undefined>> = {}) => ({
    prepare: written(30),
    env,
  });

  test.each([
    { name: 'as it is', env: {}, reason: 'quality/outdated' },
    { name: 'where no variable tells', env: { [variable]: undefined }, reason: 'quality/outdated' },
    {
      name: 'T62: of a pipeline that is said to be older',
      env: { [variable]: '2000-01-01T00:00:00Z' },
      reason: 'request/gitlab-environment',
    },
    {
      name: 'T62: of a pipeline of no time',
      env: { [variable]: 'rubbish' },
      reason: 'request/gitlab-environment',
    },
  ])('$name', async ({ name, env, reason }) => {
    await expectHeld({
      ...{ name, world: { policy: tested }, fair: fresh, reason },
      attack: () => isOld(env),
    });
  });

  test('where GitLab tells nothing of the job, an ID token and the pipeline do', async () => {
    const closed = ({ gitlab }: World) => {
      gitlab.fault('forbidden', { when: 'job', times: 'always' });
      return { idToken: {} };
    };
    await expectHeld({
      name: 'the pipeline is read itself',
      world: { policy: tested },
      ...{ stage: closed, fair: fresh, attack: () => isOld(), reason: 'quality/outdated' },
    });
  });

  test('F07: where nobody tells when the pipeline began, no report counts', async () => {
    await expectHeld({
      name: 'neither job nor pipeline can be read',
      world: { policy: tested },
      fair: fresh,
      attack({ gitlab }) {
        gitlab.fault('forbidden', { when: 'job', times: 'always' });
        return { prepare: written(0) };
      },
      reason: 'gate/fact-failed',
      says: 'when this pipeline was created is not known',
    });
  });
});
