/** REST's pull requests, comments, deployments, branches and the repository itself. */
import { changedFiles, compare } from '../history.js';
import {
  fullName,
  matchesRef,
  nodeId,
  type Comment,
  type Deployment,
  type PullRequest,
} from '../model.js';
import { peel } from '../objects.js';
import { comment, deployment } from '../happenings.js';
import { account, nextId, resolveCommit } from '../repository.js';
import { found, Refusal, type Call, type Handler } from './call.js';
import {
  instant,
  isProtected,
  toComment,
  toCommit,
  toDeployment,
  toDeploymentStatus,
  toFile,
  toPull,
  toRepository,
  toReview,
  toUser,
} from './shapes.js';

function pullOf({ repo, path }: Call): PullRequest {
  const number = Number(path['pull_number'] ?? path['issue_number']);
  return found(repo.pulls.find((pull) => pull.number === number));
}

function commentOf({ repo, path }: Call): Comment {
  const id = Number(path['comment_id']);
  return found(repo.pulls.flatMap(({ comments }) => comments).find((one) => one.id === id));
}

/** Characters; beyond it GitHub refuses the body (F23). */
export const commentLength = 65_536;

function bodyOf({ body }: Call): string {
  const text = String(body['body']);
  if (text.length > commentLength)
    throw new Refusal(422, 'Validation Failed', [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: `Body is too long (maximum is ${commentLength} characters)`,
      },
    ]);
  return text;
}

function deploymentOf({ repo, path }: Call): Deployment {
  const id = Number(path['deployment_id']);
  return found(repo.deployments.find((one) => one.id === id));
}

function listDeployments(call: Call): ReturnType<Handler> {
  const { repo, query } = call;
  const matching = repo.deployments.filter((one) =>
    (['sha', 'ref', 'environment'] as const).every(
      (key) => query.get(key) === null || query.get(key) === one[key],
    ),
  );
  return { status: 200, items: matching.reverse().map((one) => toDeployment(call, one)) };
}

function createDeployment(call: Call): ReturnType<Handler> {
  const { repo, body, token } = call;
  const ref = String(body['ref']);
  const sha = resolveCommit(repo, ref);
  if (sha === undefined) throw new Refusal(422, `No ref found for: ${ref}`);
  const environment = (body['environment'] as string | undefined) ?? 'production';
  const made = deployment(repo, {
    ref,
    sha,
    environment,
    creator: token.owner,
    states: [],
    createdAt: new Date().toISOString(),
  });
  return { status: 201, value: toDeployment(call, made) };
}

function createDeploymentStatus(call: Call): ReturnType<Handler> {
  const of = deploymentOf(call);
  const status = {
    id: nextId(),
    state: call.body['state'] as Deployment['statuses'][number]['state'],
    createdAt: new Date().toISOString(),
    logUrl: (call.body['log_url'] as string | undefined) ?? '',
    creator: call.token.owner,
  };
  of.statuses.push(status);
  return { status: 201, value: toDeploymentStatus(of, status) };
}

function getBranch(call: Call): ReturnType<Handler> {
  const { repo, path, apiUrl } = call;
  const name = path['branch'] ?? '';
  const sha = found(repo.refs.get(`refs/heads/${name}`));
  const url = `${apiUrl}/repos/${fullName(repo)}/branches/${name}`;
  const links = { self: url, html: url };
  const held = isProtected(repo, name);
  return {
    status: 200,
    value: {
      name,
      commit: toCommit(call, sha),
      _links: links,
      protected: held,
      protection: { enabled: held },
      protection_url: `${url}/protection`,
    },
  };
}

function branchRules({ repo, path }: Call): ReturnType<Handler> {
  const ref = `refs/heads/${path['branch'] ?? ''}`;
  const rules = repo.rules.filter(({ pattern }) => matchesRef(pattern, ref));
  const source = {
    ruleset_source_type: 'Repository',
    ruleset_source: fullName(repo),
    ruleset_id: 42,
  };
  return {
    status: 200,
    items: rules.map(({ type, parameters }) => ({
      type,
      ...(parameters === undefined ? {} : { parameters }),
      ...source,
    })),
  };
}

function toEnvironment(name: string, id: number, { apiUrl, repo }: Call): unknown {
  const url = `${apiUrl}/repos/${fullName(repo)}/environments/${name}`;
  return {
    id,
    node_id: nodeId('EN', id),
    name,
    url,
    html_url: url,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  };
}

export const people: Readonly<Record<string, Handler>> = {
  'repos/get': (call) => ({ status: 200, value: toRepository(call) }),
  'repos/get-branch': getBranch,
  'repos/get-collaborator-permission-level': ({ repo, path }) => {
    const user = account(path['username'] ?? '');
    const permission = repo.permissions.get(user.login) ?? 'write';
    return { status: 200, value: { permission, role_name: permission, user: toUser(user) } };
  },
  'repos/list-branches': (call) => ({
    status: 200,
    items: [...call.repo.refs]
      .filter(([ref]) => ref.startsWith('refs/heads/'))
      .sort()
      .map(([ref, sha]) => {
        const name = ref.slice('refs/heads/'.length);
        return {
          name,
          commit: { sha, url: `${call.apiUrl}/commits/${sha}` },
          protected: isProtected(call.repo, name),
        };
      }),
  }),
  'repos/get-branch-rules': branchRules,
  'repos/list-tags': (call) => ({
    status: 200,
    items: [...call.repo.refs]
      .filter(([ref]) => ref.startsWith('refs/tags/'))
      .sort()
      .reverse()
      .map(([ref, oid]) => {
        const sha = peel(call.repo.objects, oid) ?? oid;
        return {
          name: ref.slice('refs/tags/'.length),
          commit: { sha, url: `${call.apiUrl}/commits/${sha}` },
        };
      }),
  }),
  'repos/get-all-environments': (call) => ({
    status: 200,
    items: call.repo.environments.map((name, at) => toEnvironment(name, at + 1, call)),
    wrap: (environments, total_count) => ({ total_count, environments }),
  }),
  'repos/get-environment': (call) => {
    const at = call.repo.environments.indexOf(call.path['environment_name'] ?? '');
    return { status: 200, value: toEnvironment(found(call.repo.environments[at]), at + 1, call) };
  },
  'repos/list-deployments': listDeployments,
  'repos/create-deployment': createDeployment,
  'repos/get-deployment': (call) => ({
    status: 200,
    value: toDeployment(call, deploymentOf(call)),
  }),
  'repos/create-deployment-status': createDeploymentStatus,
  'repos/list-deployment-statuses': (call) => {
    const of = deploymentOf(call);
    return {
      status: 200,
      items: [...of.statuses].reverse().map((status) => toDeploymentStatus(of, status)),
    };
  },
  'pulls/get': (call) => ({ status: 200, value: toPull(call, pullOf(call)) }),
  'pulls/list': (call) => {
    const state = call.query.get('state') ?? 'open';
    const pulls = call.repo.pulls.filter((pull) => state === 'all' || pull.state === state);
    return { status: 200, items: pulls.reverse().map((pull) => toPull(call, pull)) };
  },
  'pulls/list-reviews': (call) => ({ status: 200, items: pullOf(call).reviews.map(toReview) }),
  'pulls/list-files': (call) => {
    const { baseSha, headSha } = pullOf(call);
    return {
      status: 200,
      items: changedFiles(call.repo.objects, baseSha, headSha).slice(0, 3000).map(toFile),
    };
  },
  'pulls/list-commits': (call) => {
    const { baseSha, headSha } = pullOf(call);
    const ahead = compare(call.repo.objects, baseSha, headSha)?.ahead ?? [];
    return { status: 200, items: ahead.slice(0, 250).map((sha) => toCommit(call, sha)) };
  },
  'issues/list-comments': (call) => ({
    status: 200,
    items: pullOf(call).comments.map((one) => toComment(call, one)),
  }),
  'issues/get-comment': (call) => ({ status: 200, value: toComment(call, commentOf(call)) }),
  'issues/create-comment': (call) => ({
    status: 201,
    value: toComment(call, comment(pullOf(call), call.token.owner, bodyOf(call))),
  }),
  'issues/update-comment': (call) => {
    const one = commentOf(call);
    one.body = bodyOf(call);
    one.updatedAt = instant(new Date().toISOString());
    return { status: 200, value: toComment(call, one) };
  },
};
