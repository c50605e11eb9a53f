/** REST's commits: one, lists, comparisons, check runs, statuses, and the pull requests that hold one. */
import { ancestry, changedFiles, compare, historyOf } from '../history.js';
import { fullName, type CheckRun, type PullRequest, type Repository } from '../model.js';
import { get } from '../objects.js';
import { checkRun, commitStatus } from '../happenings.js';
import { actionsApp, resolveCommit } from '../repository.js';
import { commitNamed, found, Refusal, type Call, type Handler } from './call.js';
import { toCheckRun, toCommit, toPull, toRepository, toStatus } from './shapes.js';

function asked(call: Call, name = call.path['ref'] ?? ''): string {
  return commitNamed(resolveCommit(call.repo, name), name);
}

/** Pull requests that brought a commit in, or whose head holds it. */
export function pullsOf(repo: Repository, sha: string): readonly PullRequest[] {
  return repo.pulls.filter(
    (pull) =>
      pull.mergeSha === sha ||
      pull.rebased.includes(sha) ||
      (compare(repo.objects, pull.baseSha, pull.headSha)?.ahead.includes(sha) ?? false),
  );
}

/** Of runs of the same name in a suite only the newest, unless all are asked for; newest first. */
function runsOf({ repo, query }: Call, sha: string): readonly CheckRun[] {
  const [name, app, status] = [query.get('check_name'), query.get('app_id'), query.get('status')];
  const runs = repo.checkRuns
    .filter((run) => run.sha === sha && (name === null || run.name === name))
    .filter(
      (run) =>
        (app === null || String(run.app.id) === app) && (status === null || run.status === status),
    )
    .sort((a, b) => b.id - a.id);
  if (query.get('filter') === 'all') return runs;
  return runs.filter(
    ({ name: own, suite }, at) =>
      runs.findIndex((run) => run.name === own && run.suite === suite) === at,
  );
}

function change(run: CheckRun, body: Readonly<Record<string, unknown>>): void {
  const output = body['output'] as
    (Partial<CheckRun['output']> & { annotations?: unknown[] }) | undefined;
  if (output !== undefined) {
    const { annotations = [], ...rest } = output;
    run.output = { ...run.output, ...rest };
    run.annotations.push(...annotations);
  }
  const text = (key: string) => body[key] as string | undefined;
  run.name = text('name') ?? run.name;
  run.conclusion = text('conclusion') ?? run.conclusion;
  run.status =
    run.conclusion === null
      ? ((text('status') as CheckRun['status'] | undefined) ?? run.status)
      : 'completed';
  run.completedAt =
    run.status === 'completed'
      ? (text('completed_at') ?? run.completedAt ?? new Date().toISOString())
      : null;
  run.externalId = text('external_id') ?? run.externalId;
  run.detailsUrl = text('details_url') ?? run.detailsUrl;
}

/** What GitHub demands beyond the description's words. */
function demand(body: Readonly<Record<string, unknown>>): void {
  const annotations =
    (body['output'] as { annotations?: unknown[] } | undefined)?.annotations ?? [];
  if (annotations.length > 50)
    throw new Refusal(
      422,
      'Invalid request.\n\nNo more than 50 items are allowed; more were supplied.',
    );
  if (body['status'] === 'completed' && body['conclusion'] === undefined)
    throw new Refusal(422, 'Invalid request.\n\n"conclusion" wasn\'t supplied.');
}

function createRun(call: Call): ReturnType<Handler> {
  demand(call.body);
  const sha = asked(call, String(call.body['head_sha']));
  // Made with a job's token it lands in the suite of the commit's first workflow.
  const suite = call.repo.checkRuns.find(
    (run) => run.sha === sha && run.app.id === actionsApp.id,
  )?.suite;
  const run = checkRun(call.repo, {
    name: String(call.body['name']),
    sha,
    status: 'queued',
    ...(suite === undefined ? {} : { suite }),
  });
  change(run, call.body);
  return { status: 201, value: toCheckRun(call, run) };
}

function createStatus(call: Call): ReturnType<Handler> {
  const { repo, body, token } = call;
  const text = (key: string) => (body[key] as string | null | undefined) ?? null;
  const sha = asked(call, call.path['sha']);
  const description = text('description');
  const error = (message: string) =>
    new Refusal(422, 'Validation Failed', [{ resource: 'Status', code: 'custom', message }]);
  if ((description ?? '').length > 140)
    throw error('description is too long (maximum is 140 characters)');
  const context = text('context') ?? 'default';
  if (context.length > 255) throw error('context is too long (maximum is 255 characters)');
  const state = body['state'] as 'error' | 'failure' | 'pending' | 'success';
  const status = commitStatus(repo, {
    context,
    sha,
    state,
    description,
    targetUrl: text('target_url'),
    creator: token.owner,
  });
  return { status: 201, value: toStatus(call, status) };
}

function statusesOf(repo: Repository, sha: string) {
  return repo.statuses.filter((status) => status.sha === sha).reverse();
}

function combined(call: Call): ReturnType<Handler> {
  const sha = asked(call);
  const all = statusesOf(call.repo, sha);
  const key = (context: string) => context.toLowerCase();
  const newest = all.filter(
    ({ context }, at) => all.findIndex((other) => key(other.context) === key(context)) === at,
  );
  const states = new Set(newest.map(({ state }) => state));
  const state =
    states.has('failure') || states.has('error')
      ? 'failure'
      : states.has('pending') || newest.length === 0
        ? 'pending'
        : 'success';
  const url = `${call.apiUrl}/repos/${fullName(call.repo)}/commits/${sha}`;
  return {
    status: 200,
    // In the combined status there is no word of who set one.
    items: newest.map((status) => ({ ...toStatus(call, status), creator: undefined })),
    wrap: (statuses, total) => ({
      sha,
      state,
      statuses,
      total_count: total,
      repository: toRepository(call),
      commit_url: url,
      url: `${url}/status`,
    }),
  };
}

/** At most 250 commits on a page of its own choice and 300 files, on the first page only. */
function comparison(call: Call): ReturnType<Handler> {
  const { repo, path, query, apiUrl } = call;
  const [base = '', head = ''] = (path['basehead'] ?? '').split('...');
  const from = found(resolveCommit(repo, base));
  const to = found(resolveCommit(repo, head));
  const compared = compare(repo.objects, from, to);
  if (compared === undefined)
    throw new Refusal(404, `No common ancestor between ${base} and ${head}.`);
  const paged = query.has('page') || query.has('per_page');
  const first = Number(query.get('page') ?? '1') === 1;
  const files = first ? changedFiles(repo.objects, compared.mergeBase, to).slice(0, 300) : [];
  const url = `${apiUrl}/repos/${fullName(repo)}/compare/${base}...${head}`;
  // Unpaged, GitHub shows the newest 250 of a longer range.
  const shown = paged ? compared.ahead : compared.ahead.slice(-250);
  return {
    status: 200,
    perPage: paged ? 30 : 250,
    items: shown.map((sha) => toCommit(call, sha)),
    wrap: (commits) => ({
      url,
      status: compared.status,
      ahead_by: compared.ahead.length,
      behind_by: compared.behind.length,
      total_commits: compared.ahead.length,
      base_commit: toCommit(call, from),
      merge_base_commit: toCommit(call, compared.mergeBase),
      commits,
      files: files.map((file) => ({
        sha: file.oid,
        filename: file.path,
        status: file.status,
        additions: 1,
        deletions: 0,
        changes: 1,
        ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
      })),
    }),
  };
}

function oneCommit(call: Call): ReturnType<Handler> {
  const { repo, query } = call;
  const sha = asked(call);
  const files = changedFiles(repo.objects, get(repo.objects, sha, 'commit')?.parents[0], sha);
  const size = Number(query.get('per_page') ?? '300');
  const page = Number(query.get('page') ?? '1');
  return {
    status: 200,
    value: toCommit(call, sha, files.slice((page - 1) * size, page * size).slice(0, 300)),
  };
}

export const commits: Readonly<Record<string, Handler>> = {
  'repos/get-commit': oneCommit,
  'repos/list-commits': (call) => {
    const { repo, query } = call;
    const from = found(resolveCommit(repo, query.get('sha') ?? repo.defaultBranch));
    const path = query.get('path');
    const list = path === null ? ancestry(repo.objects, from) : historyOf(repo.objects, from, path);
    return { status: 200, items: list.map((sha) => toCommit(call, sha)) };
  },
  'repos/compare-commits-with-basehead': comparison,
  'repos/list-pull-requests-associated-with-commit': (call) => {
    const sha = asked(call, call.path['commit_sha']);
    return { status: 200, items: pullsOf(call.repo, sha).map((pull) => toPull(call, pull)) };
  },
  'checks/list-for-ref': (call) => ({
    status: 200,
    items: runsOf(call, asked(call)).map((run) => toCheckRun(call, run)),
    wrap: (check_runs, total_count) => ({ total_count, check_runs }),
  }),
  'checks/get': (call) => {
    const id = Number(call.path['check_run_id']);
    return {
      status: 200,
      value: toCheckRun(call, found(call.repo.checkRuns.find((run) => run.id === id))),
    };
  },
  'checks/create': createRun,
  'checks/update': (call) => {
    demand(call.body);
    const id = Number(call.path['check_run_id']);
    const run = found(call.repo.checkRuns.find((one) => one.id === id));
    change(run, call.body);
    return { status: 200, value: toCheckRun(call, run) };
  },
  'repos/create-commit-status': createStatus,
  'repos/get-combined-status-for-ref': combined,
  'repos/list-commit-statuses-for-ref': (call) => ({
    status: 200,
    items: statusesOf(call.repo, asked(call)).map((status) => toStatus(call, status)),
  }),
};
