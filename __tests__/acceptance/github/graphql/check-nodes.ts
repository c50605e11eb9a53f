/** GraphQL's check runs and commit statuses. */
import { fullName, nodeId, type CheckRun, type CommitStatus, type Repository } from '../model.js';
import { permits } from '../tokens.js';
import {
  actorNode,
  connection,
  demand,
  forbidden,
  type Arguments,
  type Node,
  type Scope,
} from './node.js';

function runNode(scope: Scope, repo: Repository, id: number): Node | null {
  // Reading the run of a suite needs actions: read, though the check run itself does not.
  demand(scope, repo, [['actions', 'read']]);
  const run = repo.runs.find((one) => one.id === id);
  if (run === undefined) return null;
  const path = `/${fullName(repo)}/actions`;
  return {
    __typename: 'WorkflowRun',
    id: nodeId('WFR', run.id),
    databaseId: run.id,
    event: run.event,
    createdAt: run.createdAt,
    updatedAt: run.createdAt,
    runNumber: run.number,
    resourcePath: `${path}/runs/${run.id}`,
    url: `${scope.serverUrl}${path}/runs/${run.id}`,
    workflow: {
      __typename: 'Workflow',
      id: nodeId('W', run.workflowId),
      databaseId: run.workflowId,
      name: run.name,
      resourcePath: `${path}/workflows/${run.path.split('/').at(-1) ?? ''}`,
    },
  };
}

function checkRunNode(scope: Scope, repo: Repository, run: CheckRun): Node {
  const { app, workflowRun } = run;
  return {
    __typename: 'CheckRun',
    id: nodeId('CR', run.id),
    databaseId: run.id,
    name: run.name,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion === null ? null : run.conclusion.toUpperCase(),
    startedAt: run.startedAt,
    completedAt: run.completedAt,
    detailsUrl: run.detailsUrl,
    externalId: run.externalId,
    title: run.output.title,
    summary: run.output.summary,
    text: run.output.text,
    url: `${scope.serverUrl}/${fullName(repo)}/runs/${run.id}`,
    checkSuite: {
      __typename: 'CheckSuite',
      id: nodeId('CS', run.suite),
      databaseId: run.suite,
      app: {
        __typename: 'App',
        id: nodeId('A', app.id),
        databaseId: app.id,
        slug: app.slug,
        name: app.name,
      },
      workflowRun: () => (workflowRun === null ? null : runNode(scope, repo, workflowRun)),
    },
  };
}

function statusNode(status: CommitStatus): Node {
  return {
    __typename: 'StatusContext',
    id: nodeId('SC', status.id),
    context: status.context,
    state: status.state.toUpperCase(),
    description: status.description,
    targetUrl: status.targetUrl,
    createdAt: status.createdAt,
    creator: actorNode(status.creator),
  };
}

/** Of each source only the newest counts: a suite's runs of a name, a context without regard to case. */
function newest<T extends { readonly id: number }>(
  items: readonly T[],
  key: (item: T) => string,
): readonly T[] {
  const byKey = new Map<string, T>();
  for (const item of items) {
    const known = byKey.get(key(item));
    if (known === undefined || known.id < item.id) byKey.set(key(item), item);
  }
  return [...byKey.values()];
}

/** Everything that was reported on a commit; null if nothing was. */
export function rollupNode(scope: Scope, repo: Repository, sha: string): Node | null {
  const mayChecks = permits(scope.token, repo, [['checks', 'read']]);
  const mayStatuses = permits(scope.token, repo, [['statuses', 'read']]);
  if (!mayChecks && !mayStatuses) throw forbidden();
  const runs = newest(
    repo.checkRuns.filter((run) => run.sha === sha),
    ({ name, suite }) => `${suite}/${name}`,
  );
  const statuses = newest(
    repo.statuses.filter((status) => status.sha === sha),
    ({ context }) => context.toLowerCase(),
  );
  if (runs.length + statuses.length === 0) return null;
  const contexts = [
    ...runs.map((run) => (mayChecks ? checkRunNode(scope, repo, run) : forbidden())),
    ...statuses.map((status) => (mayStatuses ? statusNode(status) : forbidden())),
  ];
  const words = [
    ...runs.map((run) => run.conclusion ?? 'pending'),
    ...statuses.map(({ state }) => state),
  ];
  const bad = words.some((word) => !['success', 'neutral', 'skipped', 'pending'].includes(word));
  return {
    __typename: 'StatusCheckRollup',
    id: nodeId('SCR', sha),
    state: bad ? 'FAILURE' : words.includes('pending') ? 'PENDING' : 'SUCCESS',
    contexts: (args: Arguments) => ({
      ...connection(contexts, args, 'contexts'),
      checkRunCount: runs.length,
      statusContextCount: statuses.length,
    }),
  };
}
