/** The fake's paid tiers: external status checks and approvals, refused as GitLab refuses them. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { head } from '../github/repository.js';
import { ask } from './client.js';
import { startFakeGitlab, type FakeGitlab } from './fake-gitlab.js';
import type { MergeRequest, Project, Token } from './model.js';
import * as made from './project.js';

let gitlab: FakeGitlab;
let project: Project;
let maintainer: Token;
let request: MergeRequest;

beforeEach(async () => {
  gitlab = await startFakeGitlab();
  project = gitlab.project({ environments: ['production'] });
  request = made.mergeRequest(project);
  made.externalCheck(project, 'promotion-gate');
  maintainer = gitlab.token();
});
afterEach(() => gitlab.close());

describe('what a paid tier has', () => {
  const answer = (sha: string, id: number) => ({
    ...{ sha, external_status_check_id: id, status: 'passed' },
  });

  test('the last answer to the head of the source is the status of a check', async () => {
    const check = project.externalChecks[0];
    if (check === undefined) throw new Error('no check');
    const path = `/projects/${project.id}/merge_requests/1`;
    const post = (body: object) =>
      ask(gitlab, maintainer, `POST ${path}/status_check_responses`, body);
    expect((await post(answer(request.sha, check.id))).status).toBe(201);
    expect((await post({ ...answer(request.sha, check.id), status: 'failed' })).status).toBe(201);
    expect(await post(answer(head(project.git), check.id))).toMatchObject({ status: 409 });
    expect(await post(answer(request.sha, 1))).toMatchObject({ status: 404 });
    const got = await ask(gitlab, maintainer, `GET ${path}/status_checks`);
    expect(got.body).toMatchObject([{ name: 'promotion-gate', status: 'failed' }]);
    project.tier = 'Premium';
    expect((await ask(gitlab, maintainer, `GET ${path}/status_checks`)).status).toBe(401);
    expect(gitlab.violations).toEqual([]);
  });

  test('an approval: by an approver, of what waits, and never of the own one', async () => {
    const by = made.pipeline(project);
    const blocked = made.blockedDeployment(project, by, { approvers: ['project_1_bot', 'alice'] });
    const post = (token: Token) =>
      ask(gitlab, token, `POST /projects/${project.id}/deployments/${blocked.id}/approval`, {
        status: 'approved',
      });
    const refusal = (message: string) => ({ status: 400, body: { message } });
    const other = gitlab.token({ username: 'project_2_bot' });
    expect(await post(other)).toMatchObject(
      refusal('You do not have permission to approve or reject this deployment'),
    );
    const own = gitlab.token({ username: 'alice' });
    expect(await post(own)).toMatchObject(refusal('You cannot approve your own deployment.'));
    expect(await post(maintainer)).toMatchObject({ status: 201, body: { status: 'approved' } });
    blocked.status = 'running';
    expect(await post(maintainer)).toMatchObject(
      refusal('This deployment is not waiting for approvals'),
    );
    project.tier = 'Free';
    expect(await post(maintainer)).toMatchObject(refusal('This environment is not protected'));
    expect(gitlab.violations).toEqual([]);
  });
});
