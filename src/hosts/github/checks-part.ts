/** Check runs and commit statuses of a commit, in one shape, page by page. */
import { z } from 'zod';
import type { HttpReply } from '../../sources/http/http.js';
import type { Api, GraphqlRefusal, Part } from './api.js';
import { faultOf } from '../faults.js';
import { checksText } from './fragments.js';
import { attempt, malformedPart, pageOf, pageSchema, partFault, type Attempt } from './pages.js';
import { refusalToUnknown, wanted, type Wanted } from './permissions.js';
import type { CheckEntry, Page } from './snapshot.js';

/** Of a commit with more than these, none are read (T24). */
export const mostChecks = 1000;

/** GitHub's numbers have outgrown an Int; beyond 2^53 they come as text (F29). */
export const idSchema = z.union([z.int(), z.string()]).transform(String).nullish();

const checkRunSchema = z.object({
  __typename: z.literal('CheckRun'),
  databaseId: idSchema,
  name: z.string(),
  status: z.string(),
  conclusion: z.string().nullable(),
  startedAt: z.string().nullish(),
  completedAt: z.string().nullish(),
  detailsUrl: z.string().nullish(),
  checkSuite: z.object({
    databaseId: idSchema,
    app: z.object({ slug: z.string(), databaseId: idSchema }).nullish(),
    workflowRun: z
      .object({
        workflow: z.object({
          name: z.string(),
          resourcePath: z.string().nullish(),
          databaseId: idSchema,
        }),
      })
      .nullish(),
  }),
});

const statusSchema = z.object({
  __typename: z.literal('StatusContext'),
  context: z.string(),
  state: z.string(),
  createdAt: z.string(),
  targetUrl: z.string().nullish(),
  creator: z.object({ __typename: z.string(), login: z.string() }).nullish(),
});

type CheckNode = z.infer<typeof checkRunSchema> | z.infer<typeof statusSchema>;

/** `null` where a commit has no check at all. */
export const rollupSchema = z
  .object({
    contexts: pageSchema(z.discriminatedUnion('__typename', [checkRunSchema, statusSchema])),
  })
  .nullish();

/** One page as a part; refusals are those below the rollup. */
export function toChecks(
  attempted: Attempt<z.infer<typeof rollupSchema>>,
  { refused, position }: { refused: readonly GraphqlRefusal[]; position: 'first' | 'later' },
): Part<Page<CheckEntry>> {
  const rollup = attempted.success ? attempted.data : undefined;
  const isRunRefused = refused.some(isAboutRun);
  const [refusal] = refused.filter((each) => !isAboutRun(each));
  if (refusal !== undefined) {
    return refusalToUnknown(refusal, whichOf(rollup?.contexts.nodes ?? []));
  }
  if (!attempted.success) return malformedPart(wanted.checks.what, attempted.error);
  if (rollup === null || rollup === undefined) {
    // A commit without any check has no rollup; a list that went on has one.
    return position === 'first'
      ? { status: 'known', value: { items: [], next: undefined } }
      : { status: 'failed', reason: 'the list of checks ended too early', retryable: true };
  }
  const { what } = wanted.checks;
  const { totalCount } = rollup.contexts;
  if (totalCount > mostChecks) {
    const reason = `${what}: there are ${totalCount}, and at most ${mostChecks} are read`;
    return { status: 'failed', reason, retryable: false };
  }
  return pageOf(rollup.contexts, { what, position }, (node) => toEntry(node, isRunRefused));
}

/** Which run a check belongs to only tells sources apart; without it each suite counts as one. */
function isAboutRun({ type, path }: GraphqlRefusal): boolean {
  return type === 'FORBIDDEN' && path.includes('workflowRun');
}

/** What is still told shows which of the two permissions is there. */
function whichOf(nodes: readonly (CheckNode | null)[]): Wanted {
  if (nodes.some((each) => each?.__typename === 'CheckRun')) return wanted.statuses;
  if (nodes.some((each) => each?.__typename === 'StatusContext')) return wanted.checkRuns;
  return wanted.checks;
}

function toEntry(node: CheckNode, isRunRefused: boolean): CheckEntry {
  if (node.__typename === 'StatusContext') {
    const state = node.state.toLowerCase();
    return {
      kind: 'status',
      name: node.context,
      conclusion: state,
      creator: withoutBot(node.creator?.login),
      creatorKind: node.creator?.__typename === 'Bot' ? 'app' : 'user',
      appId: undefined,
      workflow: undefined,
      suite: undefined,
      id: undefined,
      startedAt: node.createdAt,
      completedAt: ['pending', 'expected'].includes(state) ? undefined : node.createdAt,
      url: node.targetUrl ?? undefined,
    };
  }
  const { app, workflowRun, databaseId: suite } = node.checkSuite;
  const { resourcePath, name } = workflowRun?.workflow ?? {};
  const suiteName = isRunRefused ? `suite ${suite ?? 'unknown'}` : undefined;
  // A conclusion that is there before the end would be the one of an earlier attempt.
  const isCompleted = node.status === 'COMPLETED';
  return {
    kind: 'check-run',
    name: node.name,
    conclusion: ((isCompleted ? node.conclusion : undefined) ?? node.status).toLowerCase(),
    creator: withoutBot(app?.slug),
    creatorKind: 'app',
    appId: app?.databaseId ?? undefined,
    workflow: resourcePath ?? name ?? suiteName,
    suite: suite ?? undefined,
    id: node.databaseId ?? undefined,
    startedAt: node.startedAt ?? undefined,
    completedAt: (isCompleted ? node.completedAt : undefined) ?? undefined,
    url: node.detailsUrl ?? undefined,
  };
}

function withoutBot(login: string | undefined): string | undefined {
  return login?.replace(/\[bot\]$/, '');
}

const nothing = { success: true, data: undefined } as const;

const answerSchema = z.object({
  repository: z
    .object({ object: z.object({ statusCheckRollup: attempt(rollupSchema) }).nullable() })
    .nullable(),
});

/** Which checks: those of a commit, on the page after a cursor or on the first one. */
export interface ChecksQuestion {
  readonly owner: string;
  readonly name: string;
  readonly sha: string;
  readonly after?: string | undefined;
}

const checksDocument = `query Checks(
  $owner: String!, $name: String!, $sha: GitObjectID!, $afterCheck: String
) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) { ... on Commit { ${checksText} } }
  }
}`;

/** A page of checks, read anew: the first one to see whether something came, or the one after a cursor. */
export async function readChecks(
  api: Api,
  { owner, name, sha, after }: ChecksQuestion,
): Promise<HttpReply<Page<CheckEntry>>> {
  const variables = { owner, name, sha, afterCheck: after ?? null };
  const query = { name: 'Checks', text: checksDocument, variables, repeatable: true };
  const reply = await api.graphql(query, answerSchema);
  if (!reply.ok) return reply;
  const commit = reply.value.repository?.object;
  const [refusal] = reply.refused;
  if ((commit === null || commit === undefined) && refusal === undefined) {
    const reason = `the commit ${sha} of ${owner}/${name} is not there any more`;
    return { ok: false, fault: faultOf('not-found', reason) };
  }
  const position = after === undefined ? 'first' : 'later';
  const part = toChecks(commit?.statusCheckRollup ?? nothing, { refused: reply.refused, position });
  return part.status === 'known' ? { ok: true, value: part.value } : partFault(part);
}
