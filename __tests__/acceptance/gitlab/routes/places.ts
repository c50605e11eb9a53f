/** Projects, protections, environments, deployments and freeze periods. */
import { z } from 'zod';
import { list, notFound, refused, value, type Call, type Route } from '../call.js';
import { keyed, paged, queryText } from '../bodies.js';
import {
  groupId,
  levels,
  type Allowed,
  type Deployment,
  type Project,
  type Protection,
} from '../model.js';
import { showDeployment, showEnvironment, webUrl } from '../present.js';
import { freezePeriod } from '../check-shapes.js';
import * as shapes from '../shapes.js';

function level(id: number, access: number): Record<string, unknown> {
  const words = { 0: 'No one', 30: 'Developers + Maintainers', 40: 'Maintainers' } as const;
  const access_level_description = words[access as keyof typeof words];
  return { id, access_level: access, access_level_description, user_id: null, group_id: null };
}

/** A role, a user or a group as it stands in a list of levels. */
export function showAllowed(id: number, allowed: Allowed): Record<string, unknown> {
  if ('level' in allowed) {
    const shown = level(id, allowed.level);
    return {
      ...shown,
      access_level_description: shown['access_level_description'] ?? 'Administrators',
    };
  }
  if ('user' in allowed) {
    const { id: user_id, username } = allowed.user;
    return { id, access_level: null, access_level_description: username, user_id, group_id: null };
  }
  const { group } = allowed;
  const access_level_description = group.split('/').at(-1) ?? group;
  return {
    id,
    access_level: null,
    access_level_description,
    user_id: null,
    group_id: groupId(group),
  };
}

function showProtection(of: Protection): Record<string, unknown> {
  return {
    id: of.id,
    name: of.name,
    push_access_levels: [
      level(of.id + 1, of.push),
      ...(of.pushers ?? []).map((one, index) => showAllowed(of.id + 3 + index, one)),
    ],
    merge_access_levels: [level(of.id + 2, of.merge)],
    unprotect_access_levels: [],
    allow_force_push: of.allowForcePush,
    code_owner_approval_required: of.codeOwners,
  };
}

/** By `order_by`, and by id where that is equal; `asc` unless `desc` is asked for. */
function inOrder(items: readonly Deployment[], query: URLSearchParams): Deployment[] {
  const way = query.get('sort') === 'desc' ? -1 : 1;
  const order = query.get('order_by') ?? 'id';
  function keyOf({ createdAt, updatedAt, ref }: Deployment): string {
    if (order === 'created_at') return createdAt;
    if (order === 'ref') return ref;
    // The end of a deployment is its last change here.
    return order === 'updated_at' || order === 'finished_at' ? updatedAt : '';
  }
  return [...items].sort((a, b) => way * (keyOf(a).localeCompare(keyOf(b)) || a.id - b.id));
}

/** https://docs.gitlab.com/api/deployments/#list-project-deployments: filter, order and status go together. */
function demandPaired({ query }: Call): void {
  const order = query.get('order_by');
  const has = (...names: string[]) => names.some((name) => query.has(name));
  if (has('updated_after', 'updated_before') && order !== 'updated_at')
    throw refused(400, '`updated_at` filter and `updated_at` sorting must be paired');
  const isFinished = query.get('status') === 'success';
  if (has('finished_after', 'finished_before') && (order !== 'finished_at' || !isFinished))
    throw refused(400, '`finished_at` filter must be combined with `success` status filter.');
}

const before = '2024-01-01T00:00:00.000Z';

function namespaceOf(
  { id, path }: Project,
  serverUrl: string,
  full_path = path.split('/').slice(0, -1).join('/'),
): Record<string, unknown> {
  const name = full_path.split('/').at(-1) ?? '';
  const parent_id = full_path.includes('/') ? id + 2 : null;
  return {
    ...{ id: id + 1, name, path: name, kind: 'group', full_path, parent_id },
    web_url: `${serverUrl}/groups/${full_path}`,
  };
}

const read = { method: 'GET', role: 'Reporter', nobody: 404 } as const;

export const placeRoutes: readonly Route[] = [
  {
    ...read,
    id: 'project',
    path: '/projects/:id',
    job: false,
    role: 'Guest',
    answer: shapes.project,
    query: z.strictObject({ license: queryText, statistics: queryText }),
    handle: (call) => {
      const { project, token, serverUrl } = call;
      const name = project.path.split('/').at(-1) ?? '';
      const access =
        token?.projects.includes(project) === true
          ? { access_level: levels[token.role], notification_level: 3 }
          : null;
      return value({
        id: project.id,
        name,
        name_with_namespace: project.path.replaceAll('/', ' / '),
        path: name,
        path_with_namespace: project.path,
        description: null,
        created_at: before,
        default_branch: project.git.defaultBranch,
        visibility: project.visibility,
        archived: false,
        empty_repo: false,
        web_url: webUrl(call),
        http_url_to_repo: webUrl(call, '.git'),
        namespace: namespaceOf(project, serverUrl),
        merge_method: 'merge',
        only_allow_merge_if_pipeline_succeeds: false,
        ci_config_path: '',
        last_activity_at: before,
        ...(project.tier === 'Free'
          ? {}
          : { approvals_before_merge: 0, allow_pipeline_trigger_approve_deployment: false }),
        ...(project.tier === 'Ultimate'
          ? { only_allow_merge_if_all_status_checks_passed: false }
          : {}),
        ...(token === undefined
          ? {}
          : { permissions: { project_access: access, group_access: null } }),
      });
    },
  },
  {
    ...read,
    id: 'namespace',
    path: '/namespaces/:id',
    job: false,
    role: 'Guest',
    nobody: 401,
    answer: shapes.namespace,
    handle: ({ project, part, serverUrl }) => value(namespaceOf(project, serverUrl, part('id'))),
  },
  {
    ...read,
    id: 'protected_branches',
    path: '/projects/:id/protected_branches',
    job: false,
    role: 'Maintainer',
    answer: shapes.protectedBranch,
    query: z.strictObject({ ...paged, search: queryText }),
    handle: ({ project }) => list(project.protections.map(showProtection)),
  },
  {
    ...read,
    id: 'protected_branch',
    path: '/projects/:id/protected_branches/:name',
    job: false,
    role: 'Maintainer',
    answer: shapes.protectedBranch,
    handle: ({ project, part }) => {
      // By its own name only: a wildcard that covers a branch is not found under the branch's name.
      const found = project.protections.find(({ name }) => name === part('name'));
      if (found === undefined) throw notFound();
      return value(showProtection(found));
    },
  },
  {
    ...read,
    id: 'protected_tags',
    path: '/projects/:id/protected_tags',
    job: false,
    role: 'Maintainer',
    answer: shapes.protectedTag,
    query: z.strictObject(paged),
    handle: ({ project }) =>
      list(
        project.tagProtections.map(({ name, create }) => ({
          name,
          create_access_levels: [level(project.id, create)],
        })),
      ),
  },
  {
    ...read,
    id: 'freeze_periods',
    path: '/projects/:id/freeze_periods',
    job: false,
    role: 'Reporter',
    nobody: 401,
    answer: freezePeriod,
    query: z.strictObject(paged),
    handle: ({ project }) =>
      list(
        project.freezePeriods.map(({ id, start, end, zone }) => ({
          ...{ id, freeze_start: start, freeze_end: end, cron_timezone: zone },
          ...{ created_at: before, updated_at: before },
        })),
      ),
  },
  {
    ...read,
    id: 'environments',
    path: '/projects/:id/environments',
    job: true,
    answer: shapes.environment,
    query: z.strictObject({ ...paged, name: queryText, search: queryText, states: queryText }),
    handle: ({ project, query }) => {
      const name = query.get('name');
      const all = project.environments.filter((each) => name === null || each.name === name);
      return list(all.map(showEnvironment));
    },
  },
  {
    ...read,
    id: 'deployments',
    path: '/projects/:id/deployments',
    job: true,
    answer: shapes.deployment,
    query: z.strictObject({
      ...paged,
      order_by: z.enum(['id', 'iid', 'created_at', 'updated_at', 'finished_at', 'ref']).optional(),
      sort: keyed.sort,
      updated_after: queryText,
      updated_before: queryText,
      finished_after: queryText,
      finished_before: queryText,
      environment: queryText,
      status: shapes.deployment.shape.status.exclude(['skipped']).optional(),
    }),
    handle: (call) => {
      const { project, query } = call;
      demandPaired(call);
      const [name, status, after] = ['environment', 'status', 'updated_after'].map((key) =>
        query.get(key),
      );
      const found = project.deployments
        .filter((each) => name === null || each.environment === name)
        .filter((each) => status === null || each.status === status)
        .filter((each) => typeof after !== 'string' || each.updatedAt > after);
      return list(inOrder(found, query).map((each) => showDeployment(call, each)));
    },
  },
  {
    ...read,
    id: 'deployment',
    path: '/projects/:id/deployments/:deployment_id',
    job: true,
    answer: shapes.deployment,
    handle: (call) => {
      const wanted = Number(call.part('deployment_id'));
      const found = call.project.deployments.find(({ id }) => id === wanted);
      if (found === undefined) throw notFound('Deployment');
      return value(showDeployment(call, found));
    },
  },
];
