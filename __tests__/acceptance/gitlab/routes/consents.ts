/** External status checks of merge requests, and approvals of deployments: what a paid tier holds back for. */
import { z } from 'zod';
import { nextId } from '../../github/repository.js';
import { newApproval, newCheckAnswer, paged } from '../bodies.js';
import { list, notFound, refused, value, type Call, type Result, type Route } from '../call.js';
import type { ExternalCheck, MergeRequest } from '../model.js';
import { showApproval, showMergeRequest, webUrl } from '../present.js';
import * as checkShapes from '../check-shapes.js';
import * as shapes from '../shapes.js';
import { requestOf } from './merge-requests.js';

/** Without the licence GitLab answers as to nobody. */
function demandUltimate({ project }: Call): void {
  if (project.tier !== 'Ultimate') throw refused(401, '401 Unauthorized');
}

/** The last answer to the head counts. */
function showCheck(call: Call, check: ExternalCheck, on: MergeRequest): Record<string, unknown> {
  const { id, name, answers } = check;
  const last = answers.findLast((each) => each.iid === on.iid && each.sha === on.sha);
  return { id, name, external_url: webUrl(call, '/gate'), status: last?.status ?? 'pending' };
}

function answerCheck(call: Call): Result {
  demandUltimate(call);
  const on = requestOf(call);
  const body = call.body as z.infer<typeof newCheckAnswer>;
  const check = call.project.externalChecks.find(({ id }) => id === body.external_status_check_id);
  if (check === undefined) throw notFound();
  if (body.sha !== on.sha)
    throw refused(409, `SHA does not match HEAD of source branch: ${on.sha}`);
  check.answers.push({ iid: on.iid, sha: body.sha, status: body.status });
  return value(
    {
      id: nextId(),
      merge_request: showMergeRequest(call, on),
      external_status_check: {
        ...{ id: check.id, name: check.name, project_id: call.project.id, hmac: false },
        external_url: webUrl(call, '/gate'),
        protected_branches: [],
      },
    },
    201,
  );
}

/** Whatever is in the way is a 400. */
function approve(call: Call): Result {
  const { project, token } = call;
  const wanted = Number(call.part('deployment_id'));
  const found = project.deployments.find(({ id }) => id === wanted);
  if (found === undefined) throw notFound();
  if (token === undefined) throw refused(401, '401 Unauthorized');
  const { status, comment = null } = call.body as z.infer<typeof newApproval>;
  const place = project.environments.find(({ name }) => name === found.environment);
  if (project.tier === 'Free' || place?.approvers === undefined)
    throw refused(400, 'This environment is not protected');
  if (!place.approvers.includes(token.user.username))
    throw refused(400, 'You do not have permission to approve or reject this deployment');
  if (found.status !== 'blocked')
    throw refused(400, 'This deployment is not waiting for approvals');
  if (found.user === token.user) throw refused(400, 'You cannot approve your own deployment.');
  if (comment !== null && Array.from(comment).length > 255)
    throw refused(400, 'Comment is too long (maximum is 255 characters)');
  const made = { user: token.user, status, comment, createdAt: new Date().toISOString() };
  const own = found.approvals.findIndex(({ user }) => user === token.user);
  found.approvals.splice(own < 0 ? found.approvals.length : own, 1, made);
  if (status === 'rejected') found.status = 'failed';
  return value(showApproval(call, made), 201);
}

const path = '/projects/:id/merge_requests/:iid';

export const consentRoutes: readonly Route[] = [
  {
    id: 'status_checks',
    method: 'GET',
    path: `${path}/status_checks`,
    job: false,
    role: 'Developer',
    nobody: 401,
    answer: checkShapes.statusCheck,
    query: z.strictObject(paged),
    handle: (call) => {
      demandUltimate(call);
      const on = requestOf(call);
      return list(call.project.externalChecks.map((check) => showCheck(call, check, on)));
    },
  },
  {
    id: 'status_checks/answer',
    method: 'POST',
    path: `${path}/status_check_responses`,
    job: false,
    role: 'Developer',
    nobody: 401,
    answer: checkShapes.statusCheckResponse,
    body: newCheckAnswer,
    handle: answerCheck,
  },
  {
    id: 'deployments/approval',
    method: 'POST',
    path: '/projects/:id/deployments/:deployment_id/approval',
    job: true,
    role: 'Reporter',
    nobody: 401,
    answer: shapes.approval,
    body: newApproval,
    handle: approve,
  },
];
