/** Reads all that a standard decision needs in one round trip, each part known or not by itself. */
import type { Unknown } from '../../evidence/reading.js';
import type { HttpFault, HttpReply } from '../../sources/http/http.js';
import type { Api, GraphqlRefusal, GraphqlReply, Part } from './api.js';
import { isHome, toBranchHead, type Told } from './branch-head.js';
import { toChecks } from './checks-part.js';
import { toDeployments } from './deployments-part.js';
import { faultOf } from '../faults.js';
import { youngFields, type YoungField } from './fragments.js';
import { askLean } from './lean.js';
import { readRefNames } from './ref-names.js';
import {
  refusedBelow,
  snapshotSchema,
  toPinned,
  toPolicy,
  toRecords,
  type RepositoryAnswer,
} from './snapshot-answer.js';
import { composeSnapshot, type SnapshotPart } from './snapshot-document.js';
import type { Snapshot, SnapshotQuestion } from './snapshot.js';

/** A candidate that is named by its commit is part of the round trip; another one was resolved before. */
interface Candidate {
  readonly sha: string | undefined;
  readonly refs?: Snapshot['candidate'];
}

/**
 * One request; a candidate that is given by name costs one more before it, since a branch is
 * compared with a commit. A server or token that lacks something is asked once more without it. Fails as a
 * whole only if the repository or its default branch cannot be read. Never throws.
 */
export async function readSnapshot(
  api: Api,
  question: SnapshotQuestion,
): Promise<HttpReply<Snapshot>> {
  const candidate = await resolve(api, question);
  const full = await ask(api, { question, candidate, refusedParts: [] });
  // A connection that must not be null takes the whole repository with it when it is refused.
  const lost = full.reply.ok && full.reply.value.repository === null ? full.reply.refused : [];
  const [deployments] = refusedBelow(lost, 'deployments');
  if (deployments === undefined) return toSnapshot({ ...full, question, candidate, lost: [] });
  const rest = await ask(api, { question, candidate, refusedParts: ['deployments'] });
  return toSnapshot({ ...rest, question, candidate, lost: [deployments] });
}

async function resolve(api: Api, question: SnapshotQuestion): Promise<Candidate> {
  if (/^[0-9a-f]{40}$/.test(question.candidate)) return { sha: question.candidate };
  const refs = await readRefNames(api, question);
  const commits =
    refs.status === 'known' ? new Set(refs.value.map(({ sha }) => sha)) : new Set<string>();
  return { sha: commits.size === 1 ? [...commits][0] : undefined, refs };
}

interface Answer {
  readonly reply: GraphqlReply<{ readonly repository: RepositoryAnswer | null }>;
  readonly missing: ReadonlySet<YoungField>;
}

function ask(
  api: Api,
  part: {
    readonly question: SnapshotQuestion;
    readonly candidate: Candidate;
    readonly refusedParts: readonly SnapshotPart[];
  },
): Promise<Answer> {
  const { question, candidate, refusedParts } = part;
  return askLean(api, {
    names: youngFields,
    schema: snapshotSchema,
    compose: (without) =>
      composeSnapshot(question, candidate.sha, new Set([...without, ...refusedParts])),
  });
}

interface Gathered extends Answer {
  readonly question: SnapshotQuestion;
  readonly candidate: Candidate;
  /** Refusals of an earlier attempt, whose parts were left out of this one. */
  readonly lost: readonly GraphqlRefusal[];
}

function toSnapshot(gathered: Gathered): HttpReply<Snapshot> {
  const { reply, missing, question, candidate, lost } = gathered;
  if (!reply.ok) return { ok: false, fault: reply.fault };
  const { repository } = reply.value;
  const refused = [...reply.refused, ...lost];
  const told: Told = { refused, missing };
  const head = repository?.defaultBranchRef;
  if (repository === null || !head?.target) {
    return { ok: false, fault: unreadable(question, { repository, refused }) };
  }
  const found = candidate.refs ?? toPinned(repository, refused);
  const { candidate: commit } = repository;
  const isKnown = commit?.tree !== undefined;
  const branchTold = (name: string) => ({
    refused: refusedBelow(refused, name),
    missing,
    isKnown,
  });
  const defaultBranch = toBranchHead(
    { ...head, target: head.target },
    branchTold('defaultBranchRef'),
  );
  const { runBranch: run } = repository;
  const runBranch = run?.target
    ? {
        ...toBranchHead({ ...run, target: run.target }, branchTold('runBranch')),
        protected: isHome(run, branchTold('runBranch')),
      }
    : undefined;
  return {
    ok: true,
    value: {
      repository: {
        id: repository.databaseId,
        nodeId: repository.id,
        name: repository.nameWithOwner,
      },
      defaultBranch,
      runBranch: runBranch?.ref === defaultBranch.ref ? undefined : runBranch,
      policy: toPolicy(repository, question.policyPath, told),
      candidate: found,
      checks: commit?.tree === undefined ? withoutCandidate(found) : checksOf(commit, refused),
      deployments: toDeployments(repository.deployments, {
        refused: refusedBelow(refused, 'deployments'),
        position: 'first',
      }),
      records: toRecords(repository, told),
    },
  };
}

function checksOf(
  candidate: NonNullable<RepositoryAnswer['candidate']>,
  refused: readonly GraphqlRefusal[],
): Snapshot['checks'] {
  const below = refusedBelow(refused, 'candidate', 'statusCheckRollup');
  return toChecks(candidate.statusCheckRollup, { refused: below, position: 'first' });
}

/** Nobody looked for checks: that is not the same as none. */
function withoutCandidate(found: Part<unknown>): Unknown {
  if (found.status !== 'known') return found;
  const reason = 'the candidate is not one commit of this repository';
  return { status: 'failed', reason, retryable: false };
}

function unreadable(
  { owner, name }: SnapshotQuestion,
  {
    repository,
    refused,
  }: { repository: RepositoryAnswer | null; refused: readonly GraphqlRefusal[] },
): HttpFault {
  const what = `${owner}/${name}`;
  const [refusal] = refused;
  if (refusal?.type === 'FORBIDDEN') {
    return faultOf(
      'forbidden',
      `${what}: the token may not read it; it needs permission contents: read`,
    );
  }
  const reason =
    repository === null
      ? `${what} is not there, or the token may not see it: it needs permission contents: read`
      : `${what} has no default branch with a commit, or the token may not read it: it needs permission contents: read`;
  return faultOf('not-found', reason);
}
