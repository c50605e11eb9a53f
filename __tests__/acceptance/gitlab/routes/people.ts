/** Who stands behind merge requests: their diff versions, their differences, and members of the project. */
import { z } from 'zod';
import { changedFiles } from '../../github/history.js';
import { flatten } from '../../github/objects.js';
import { paged, queryFlag, queryText } from '../bodies.js';
import { list, notFound, refused, value, type Call, type Route } from '../call.js';
import { groupId, type Member, type MergeRequest, type Version } from '../model.js';
import { commitOf, showCommit, showDeployment, showUser } from '../present.js';
import { diffText, requestCommits } from '../request-diffs.js';
import * as requestShapes from '../request-shapes.js';
import * as shapes from '../shapes.js';
import { requestOf } from './merge-requests.js';
import { showAllowed } from './places.js';

/** As a comparison shows them. */
function showDiffs({ project }: Call, { base, head }: Version): Record<string, unknown>[] {
  const store = project.git.objects;
  const mode = (sha: string, path: string) =>
    flatten(store, commitOf(store, sha).tree).get(path)?.mode ?? '0';
  return changedFiles(store, base, head).map(({ path, status, previousPath }) => ({
    old_path: previousPath ?? path,
    new_path: path,
    a_mode: mode(base, previousPath ?? path),
    b_mode: mode(head, path),
    diff: diffText(store, { start: base, head, path, previousPath }),
    new_file: status === 'added',
    renamed_file: status === 'renamed',
    deleted_file: status === 'removed',
    ...{ generated_file: null, collapsed: false, too_large: false },
  }));
}

function showVersion(of: MergeRequest, version: Version): Record<string, unknown> {
  return {
    id: version.id,
    head_commit_sha: version.head,
    base_commit_sha: version.base,
    start_commit_sha: version.start,
    created_at: version.createdAt,
    merge_request_id: of.id,
    state: 'collected',
    real_size: '1',
    patch_id_sha: version.head,
  };
}

function showSingle(call: Call): Record<string, unknown> {
  const on = requestOf(call);
  const found = on.versions.find(({ id }) => id === Number(call.part('version_id')));
  if (found === undefined) throw notFound();
  const commits = requestCommits(call.project, on, found).map((sha) => {
    const { web_url: _, extended_trailers: __, ...shown } = showCommit(call, sha);
    return shown;
  });
  return { ...showVersion(on, found), commits, diffs: showDiffs(call, found) };
}

function showMember(call: Call, { user, level, state }: Member): Record<string, unknown> {
  return {
    ...showUser(user, call.serverUrl),
    ...{ access_level: level, created_at: '2024-01-01T00:00:00.000Z', expires_at: null },
    membership_state: state,
  };
}

const path = '/projects/:id/merge_requests/:iid';
const read = { method: 'GET', role: 'Reporter', nobody: 401, job: false } as const;

export const peopleRoutes: readonly Route[] = [
  {
    ...read,
    id: 'merge_request/versions',
    path: `${path}/versions`,
    answer: requestShapes.version,
    query: z.strictObject(paged),
    handle: (call) => {
      const on = requestOf(call);
      return list([...on.versions].reverse().map((each) => showVersion(on, each)));
    },
  },
  {
    ...read,
    id: 'merge_request/version',
    path: `${path}/versions/:version_id`,
    answer: requestShapes.singleVersion,
    query: z.strictObject({ unidiff: queryFlag }),
    handle: (call) => value(showSingle(call)),
  },
  {
    ...read,
    id: 'merge_request/diffs',
    path: `${path}/diffs`,
    answer: requestShapes.diff,
    query: z.strictObject({ ...paged, unidiff: queryFlag }),
    handle: (call) => {
      const last = requestOf(call).versions.at(-1);
      return list(last === undefined ? [] : showDiffs(call, last));
    },
  },
  {
    ...read,
    id: 'members',
    path: '/projects/:id/members',
    answer: requestShapes.member,
    query: z.strictObject({ ...paged, query: queryText, 'user_ids[]': queryText }),
    // Direct members alone; the model knows no other ones.
    handle: (call) => list(call.project.members.map((each) => showMember(call, each))),
  },
  {
    ...read,
    id: 'members/all',
    path: '/projects/:id/members/all',
    answer: requestShapes.member,
    query: z.strictObject({
      ...paged,
      ...{ query: queryText, state: queryText, 'user_ids[]': queryText },
    }),
    handle: (call) => {
      const ids = call.query.getAll('user_ids[]');
      const found = call.project.members.filter(
        ({ user }) => ids.length === 0 || ids.includes(String(user.id)),
      );
      return list(found.map((each) => showMember(call, each)));
    },
  },
  {
    ...read,
    role: 'Guest',
    id: 'group/members/all',
    path: '/groups/:id/members/all',
    answer: requestShapes.member,
    query: z.strictObject(paged),
    handle: (call) => {
      const wanted = Number(call.part('id'));
      const found = [...call.project.groups].find(([name]) => groupId(name) === wanted);
      if (found === undefined) throw notFound('Group');
      return list(found[1].map((each) => showMember(call, each)));
    },
  },
  {
    ...read,
    role: 'Maintainer',
    id: 'approvals',
    path: '/projects/:id/approvals',
    answer: requestShapes.approvalSettings,
    handle: ({ project }) => {
      if (project.tier === 'Free') throw notFound();
      return value({ ...project.approvalSettings, approvers: [], approver_groups: [] });
    },
  },
  {
    ...read,
    role: 'Maintainer',
    id: 'protected_environments',
    path: '/projects/:id/protected_environments',
    answer: requestShapes.protectedEnvironment,
    query: z.strictObject(paged),
    handle: ({ project }) => {
      // Without the licence nobody has the right to it.
      if (project.tier === 'Free') throw refused(403, '403 Forbidden');
      const inheritance = { group_inheritance_type: 0 };
      const guarded = project.environments.flatMap(({ id, name, guard }) =>
        guard === undefined ? [] : [{ id, name, guard }],
      );
      return list(
        guarded.map(({ id, name, guard }) => ({
          name,
          deploy_access_levels: guard.deploy.map((one, index) => ({
            ...showAllowed(id + 1 + index, one),
            ...inheritance,
          })),
          required_approval_count: 0,
          approval_rules: guard.rules.map((one, index) => ({
            ...showAllowed(id + 50 + index, one),
            ...inheritance,
            required_approvals: 1,
          })),
        })),
      );
    },
  },
  {
    method: 'GET',
    role: 'Reporter',
    nobody: 404,
    id: 'deployment',
    path: '/projects/:id/deployments/:deployment_id',
    job: true,
    answer: shapes.deployment,
    handle: (call) => {
      const wanted = Number(call.part('deployment_id'));
      const found = call.project.deployments.find(({ id }) => id === wanted);
      if (found === undefined) throw notFound();
      return value(showDeployment(call, found));
    },
  },
];
