/** Who started this run: the merge itself, or people, those behind an earlier run among them (T18). */
import { z } from 'zod';
import type { Account, Starter } from '../../../evidence/changes-fact.js';
import type { FactReading } from '../../../evidence/facts.js';
import type { Actor } from '../../../evidence/request.js';
import type { ReadContext } from '../../host.js';
import { idSchema } from '../../ids.js';
import { pausesOf, watch } from '../../settle.js';
import type { Part } from '../api.js';
import { readPayload } from '../event-payload.js';
import { ask, failed, forgeSource, toPart } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { wanted } from '../permissions.js';
import type { BranchHead, Snapshot } from '../snapshot.js';
import { actorSchema, isSame, kindOf, toAccount } from './accounts.js';
import { countsFor } from './associations.js';
import { mergeDocument } from './documents.js';
import { Unread, valueOf } from './unread.js';

/** The token of a job and GitHub's queue: whatever they do, somebody else had them do it. */
const servants: readonly string[] = ['github-actions[bot]', 'github-merge-queue[bot]'];
const queue = 'github-merge-queue[bot]';

/** A run that may be the first of a chain. */
interface FirstRun {
  readonly event: string;
  readonly sha: string;
  /** In full, where it is a branch. */
  readonly ref: string;
  readonly attempt: number;
  readonly accounts: readonly Account[];
}

export async function readStarter(
  sources: FactSources,
  context: ReadContext,
): Promise<FactReading<'starter'>> {
  try {
    const value = await toStarter(sources, context);
    return { status: 'known', value, source: forgeSource(context.now) };
  } catch (error) {
    if (error instanceof Unread) return error.unknown;
    throw error;
  }
}

async function toStarter(sources: FactSources, context: ReadContext): Promise<Starter> {
  const { environment } = sources;
  const { request } = context;
  const snapshot = valueOf(toPart(await sources.snapshot(), wanted.repository));
  const named = request.actors.filter(({ login }) => login !== '');
  const own: FirstRun = {
    event: environment.event.name,
    sha: environment.sha,
    ref: environment.ref,
    attempt: environment.run.attempt,
    accounts: named.map(toNamed),
  };
  const first = own.event === 'workflow_run' ? await readFirst(sources, own) : own;
  const branch = branchOf(snapshot, first.ref);
  const told = {
    protectedBranch: branch === undefined ? ('no' as const) : isProtected(branch),
    accounts: [...first.accounts],
  };
  // Somebody whom the server does not name may be anybody.
  const isNamed = named.length === request.actors.length && first.accounts.length > 0;
  if (first.event === 'workflow_run' || first.event === 'repository_dispatch') {
    return { ...told, trigger: 'unknown', complete: false };
  }
  if (first.event === 'push' && branch !== undefined && isNamed && isFirstAttempt(own, first)) {
    const isMerge =
      first.sha === request.candidate.sha &&
      (await isStartedByMerge(sources, context, { first, branch, snapshot }));
    if (isMerge) return { ...told, trigger: 'merge', complete: true };
  }
  const masked = told.accounts.some(({ login }) => servants.includes(login.toLowerCase()));
  const trigger = first.event === 'schedule' ? 'schedule' : 'person';
  return { ...told, trigger, complete: isNamed && !masked };
}

function isFirstAttempt(...runs: readonly FirstRun[]): boolean {
  return runs.every(({ attempt }) => attempt === 1);
}

function toNamed({ login, id }: Actor): Account {
  return { ...(id === undefined ? {} : { id }), login, kind: kindOf(login) };
}

function branchOf({ defaultBranch, runBranch }: Snapshot, ref: string): BranchHead | undefined {
  return [defaultBranch, ...(runBranch === undefined ? [] : [runBranch])].find(
    (branch) => branch.ref === ref,
  );
}

function isProtected({ protected: told }: BranchHead): Starter['protectedBranch'] {
  if (told.status !== 'known') return 'unknown';
  return told.value ? 'yes' : 'no';
}

const userSchema = z.object({ login: z.string().min(1), id: idSchema });
const runSchema = z.object({
  event: z.string(),
  head_sha: z.string(),
  head_branch: z.string().nullable(),
  run_attempt: z.int().optional(),
  actor: userSchema.nullish(),
  triggering_actor: userSchema.nullish(),
});
const payloadSchema = z.object({ workflow_run: z.object({ id: idSchema }) });

/** The run that this one followed, as the forge tells it; the people of both are starters. */
async function readFirst(sources: FactSources, own: FirstRun): Promise<FirstRun> {
  const { owner, name: repo } = sources.environment;
  const payload = await readPayload(sources.environment, payloadSchema);
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
  const parameters = { owner, repo, run_id: payload.workflow_run.id };
  const of = { ...wanted.runs, what: 'the run that this one followed' };
  const run = valueOf(toPart(await sources.api.rest(route, parameters, runSchema), of));
  const people = [run.actor, run.triggering_actor];
  if (people.includes(null) || run.actor === undefined)
    throw new Unread(failed(`${of.what} names nobody`));
  const found = people.flatMap((user) => (user == null ? [] : [toNamed(user)]));
  const accounts = [...found, ...own.accounts].filter(
    (one, index, all) => all.findIndex((other) => isSame(one, other)) === index,
  );
  return {
    event: run.event,
    sha: run.head_sha,
    ref: run.head_branch === null ? '' : `refs/heads/${run.head_branch}`,
    attempt: run.run_attempt ?? 1,
    accounts,
  };
}

const answerSchema = z.object({
  repository: z.object({
    object: z
      .object({
        associatedPullRequests: z
          .object({
            nodes: z.array(
              z.object({
                merged: z.boolean(),
                baseRefName: z.string(),
                baseRepository: z.object({ nameWithOwner: z.string() }).nullable(),
                mergedBy: actorSchema.nullable(),
                mergeCommit: z.object({ oid: z.string() }).nullable(),
              }),
            ),
          })
          .nullable(),
      })
      .nullable(),
  }),
});

/** The push is the merge of a pull request, and by whoever merged it or by the queue, nobody besides. */
async function isStartedByMerge(
  sources: FactSources,
  context: ReadContext,
  of: { readonly first: FirstRun; readonly branch: BranchHead; readonly snapshot: Snapshot },
): Promise<boolean> {
  const { first, branch, snapshot } = of;
  const { owner, name } = sources.environment;
  const place = {
    repository: snapshot.repository.name,
    branches: [branch.ref.replace(/^refs\/heads\//, '')],
    open: [],
  };
  const query = {
    ...{ name: 'Merge', text: mergeDocument, variables: { owner, name, sha: first.sha } },
    repeatable: true,
  };
  const merges = watch({
    pauses: pausesOf(sources, context),
    wait: sources.wait,
    look: async () => {
      const part: Part<z.infer<typeof answerSchema>> = await ask(sources.api, query, {
        schema: answerSchema,
        of: wanted.pullRequests,
      });
      return (valueOf(part).repository.object?.associatedPullRequests?.nodes ?? []).filter(
        (pull) => countsFor(place, pull) && pull.mergeCommit?.oid === first.sha,
      );
    },
  });
  const found = await merges.until((pulls) => pulls.length > 0);
  const isQueue = (account: Account): boolean => account.login.toLowerCase() === queue;
  return found.some(({ mergedBy }) => {
    if (mergedBy === null) return false;
    const merger = toAccount(mergedBy);
    return first.accounts.every((account) => isSame(account, merger) || isQueue(account));
  });
}
