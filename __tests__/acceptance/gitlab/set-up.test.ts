/** Each set-up that docs/hosts.md tells of: which token, what it can do, and what is said where it cannot. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { branch } from '../github/repository.js';
import { wordsOf } from './attempts.js';
import type { FakeGitlab } from './fake-gitlab.js';
import type { Role } from './model.js';
import * as made from './project.js';
import { onMergeRequest } from './runner-environment.js';
import { allowed, closeWorlds, newWorld, told, type World, type WorldOptions } from './worlds.js';

afterEach(closeWorlds);

/** "Allowed to push: No one", and who may merge left as GitLab has it: step 2. */
const guarded: WorldOptions = { protections: [made.protection('main', { push: 0, merge: 40 })] };

function tokenOf(gitlab: FakeGitlab, role: Role) {
  return gitlab.token({ role, username: 'project_9_bot' });
}

describe('T66: a branch that only Maintainers may merge to', () => {
  test('the token of a Maintainer: the status is posted, and there is nothing to note', async () => {
    const { gitlab, project, run } = await newWorld(guarded);
    const ran = await run({ token: tokenOf(gitlab, 'Maintainer') });
    expect(told(ran, project)).toEqual(allowed);
    expect(ran.stderr).toBe('');
    expect(ran.log).not.toContain('is not protected');
  });

  test('the token of a Developer: the same answer without a status, and Maintainer is named', async () => {
    const { gitlab, project, run } = await newWorld(guarded);
    const ran = await run({ token: tokenOf(gitlab, 'Developer') });
    expect(told(ran, project)).toEqual({ ...allowed, statuses: [] });
    expect(wordsOf(ran.log)).toContain('the commit status was not posted: the token may not');
    expect(wordsOf(ran.stdout)).toContain('role Maintainer');
  });

  test('no token: the same answer without a status, and Maintainer is named', async () => {
    const { project, run } = await newWorld(guarded);
    const ran = await run({ token: null });
    expect(told(ran, project)).toEqual({ ...allowed, statuses: [] });
    expect(wordsOf(ran.stdout)).toContain('role Maintainer');
  });
});

describe('T66: the preview of a merge request, without a protected variable', () => {
  test.each(['success', 'failed'] as const)(
    'ends with 0, leaves its reports, and says what is missing; its job %s',
    async (build) => {
      const { project, run } = await newWorld(guarded);
      const request = made.mergeRequest(project);
      const ran = await run({ ...onMergeRequest(project, request, build), token: null });
      expect([ran.code, ran.outputs['enforced']]).toEqual([0, 'false']);
      expect(ran.reports.junit).toMatch(
        build === 'failed' ? /<skipped>unit ended with failed/ : /name="required-checks[^>]*\/>/,
      );
      expect(JSON.parse(ran.reports.codeQuality ?? '')).toEqual(expect.any(Array));
      expect(wordsOf(ran.log)).toContain('the commit status and the note were not posted');
      expect([project.statuses, request.notes]).toEqual([[], []]);
    },
  );

  test('with an unprotected token of a Developer it has a status and a note', async () => {
    const { gitlab, project, run } = await newWorld(guarded);
    const request = made.mergeRequest(project);
    const token = tokenOf(gitlab, 'Developer');
    const ran = await run({ ...onMergeRequest(project, request), token });
    expect(ran.code).toBe(0);
    expect(project.statuses).toMatchObject([{ name: expect.stringContaining('(preview)') }]);
    expect(request.notes).toHaveLength(1);
  });
});

describe('T66: a protected branch of records', () => {
  const policy = { production: 'windows: { open: [always], cadence: { at-most: 2 per day } }' };
  async function recorded(): Promise<World> {
    const world = await newWorld({ ...guarded, policy });
    await world.run();
    world.project.protections.push(made.protection('promotion-gate/*'));
    return world;
  }
  const unproved = 'the protection of the records in acme/shop: the token may not read this';

  test('the token of a Maintainer proves that it is', async () => {
    const { gitlab, run } = await recorded();
    const ran = await run({ token: tokenOf(gitlab, 'Maintainer') });
    expect([ran.code, ran.stderr]).toEqual([0, '']);
  });

  test('the token of a Developer cannot, and that is said with the decision', async () => {
    const { gitlab, project, run } = await recorded();
    const request = made.mergeRequest(project);
    const token = tokenOf(gitlab, 'Developer');
    const ran = await run({ ...onMergeRequest(project, request), token });
    expect(ran.code).toBe(0);
    expect(wordsOf(ran.stderr)).toContain(unproved);
    expect(wordsOf(ran.stderr)).not.toMatch(/variable (?!PROMOTION_GATE_)/);
    expect(wordsOf(ran.stderr)).toContain('role Maintainer, scope read_api');
  });

  test('one that developers may push to is known to be open: nothing is said', async () => {
    const { gitlab, project, run } = await newWorld({ ...guarded, policy });
    branch(project.git, 'promotion-gate/records');
    project.protections.push(made.protection('promotion-gate/*', { push: 30 }));
    const ran = await run({ token: tokenOf(gitlab, 'Developer') });
    expect(ran.log).not.toContain('the protection of the records');
  });
});
