/** Builds record v1 and its digest: SHA-256 over RFC 8785 canonical JSON of all but the digest. */
import canonicalizeModule from 'canonicalize';
import type { AccessSnapshot } from '../evidence/access.js';
import type { Decision } from '../decision/decision.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Request } from '../evidence/request.js';
import { recordSchema, type PolicyRecord, type RecordDocument } from './record.js';

/** The package is CommonJS whose types describe an ES module: the import is the function itself. */
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined;

/** Hashes UTF-8 text to hex; handed in, since this room does no I/O and no cryptography of its own. */
export type Sha256 = (text: string) => string;

export interface RecordEngine {
  readonly name: string;
  readonly version: string;
  readonly distSha256: string;
}

/** What a record is made of, besides what the evidence says. */
export interface RecordParts {
  readonly id: string;
  readonly evidence: Evidence;
  readonly policy: PolicyRecord;
  readonly decision: Decision;
  readonly engine: RecordEngine;
  readonly previous: string | null;
}

/** The record of a decision. */
export function recordDecision(parts: RecordParts, sha256: Sha256): RecordDocument {
  const { id, evidence, policy, decision, engine, previous } = parts;
  const { request } = evidence;
  return seal(
    {
      schema: 1,
      id,
      kind: 'decision',
      at: evidence.now,
      promotionId: promotionIdOf(request, sha256),
      enforced: decision.enforced,
      subject: subjectOf(request),
      origin: { ...runOf(request), actors: request.actors, engine, tz: evidence.tz },
      policy,
      evidence,
      decision,
      ...(previous === null ? {} : { previous }),
    },
    sha256,
  );
}

/** The record of a run that was cancelled before it decided: what was asked, and by whom. */
export function recordAborted(
  parts: {
    readonly id: string;
    readonly request: Request;
    /** When the run began, RFC 3339 in UTC. */
    readonly at: string;
    readonly engine: RecordEngine;
    readonly tz: string;
    readonly previous: string | null;
  },
  sha256: Sha256,
): RecordDocument {
  const { id, request, at, engine, tz, previous } = parts;
  return seal(
    {
      schema: 1,
      id,
      kind: 'aborted',
      at,
      promotionId: promotionIdOf(request, sha256),
      enforced: request.mode === 'enforce',
      subject: subjectOf(request),
      origin: { ...runOf(request), actors: request.actors, engine, tz },
      ...(previous === null ? {} : { previous }),
    },
    sha256,
  );
}

/** The record of what became of a deployment, joined with the decision's by the promotion's id. */
export function recordResult(
  parts: {
    readonly id: string;
    readonly of: RecordDocument;
    readonly outcome: 'success' | 'failure' | 'rolled-back';
    readonly finishedAt: string;
    readonly engine: RecordEngine;
    readonly tz: string;
    readonly previous: string | null;
  },
  sha256: Sha256,
): RecordDocument {
  const { id, of, outcome, finishedAt, engine, tz, previous } = parts;
  return seal(
    {
      schema: 1,
      id,
      kind: 'result',
      at: finishedAt,
      promotionId: of.promotionId,
      enforced: of.enforced,
      subject: of.subject,
      origin: { ...of.origin, engine, tz },
      result: { of: of.id, outcome, startedAt: of.at, finishedAt },
      ...(previous === null ? {} : { previous }),
    },
    sha256,
  );
}

/** The record of who may do what, at an instant; the promotion that it names is none. */
export function recordAccess(
  parts: {
    readonly id: string;
    readonly request: Omit<Request, 'service' | 'regions' | 'environment' | 'artifacts'>;
    readonly access: AccessSnapshot;
    readonly engine: RecordEngine;
    readonly tz: string;
    readonly previous: string | null;
  },
  sha256: Sha256,
): RecordDocument {
  const { id, access, engine, tz, previous } = parts;
  const nothing = { service: '', environment: '', regions: [], artifacts: [] };
  const request: Request = { ...parts.request, ...nothing };
  return seal(
    {
      schema: 1,
      id,
      kind: 'access',
      at: access.at,
      promotionId: promotionIdOf(request, sha256),
      enforced: false,
      subject: subjectOf(request),
      origin: { ...runOf(request), actors: request.actors, engine, tz },
      access,
      ...(previous === null ? {} : { previous }),
    },
    sha256,
  );
}

/** Checks a stored document: its shape, and that its digest is that of its content. */
export function readRecord(
  value: unknown,
  sha256: Sha256,
): { readonly record: RecordDocument } | { readonly problem: string } {
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const at = issue?.path.join('.') ?? '';
    return { problem: `it is no record of this version: ${at} ${issue?.message ?? ''}`.trim() };
  }
  const { digest } = parsed.data;
  return digestOf(value as RecordDocument, sha256) === digest
    ? { record: parsed.data }
    : { problem: 'its digest is not that of its content: it was changed after it was written' };
}

/** The same attempt of the same promotion, and every other attempt of it, has the same id. */
function promotionIdOf(request: Request, sha256: Sha256): string {
  const { repository, service, environment, candidate, run } = request;
  const parts = [repository.id, service, environment, candidate.sha, run?.id ?? ''];
  return sha256(JSON.stringify(parts)).slice(0, 32);
}

function subjectOf(request: Request): RecordDocument['subject'] {
  const { host, repository, service, environment, candidate, version, artifacts } = request;
  return {
    forge: host,
    repositoryId: repository.id,
    repository: repository.name,
    service,
    environment,
    sha: candidate.sha,
    ...(candidate.tree === undefined ? {} : { tree: candidate.tree }),
    ...(version === undefined ? {} : { version }),
    artifacts,
  };
}

function runOf({
  run,
}: Request): Pick<RecordDocument['origin'], 'runId' | 'attempt' | 'job' | 'workflow'> {
  if (run === undefined) return {};
  const { id, attempt, job, workflow } = run;
  return {
    runId: id,
    attempt,
    ...(job === undefined ? {} : { job }),
    ...(workflow === undefined ? {} : { workflow }),
  };
}

function seal(content: Omit<RecordDocument, 'digest'>, sha256: Sha256): RecordDocument {
  return { ...content, digest: digestOf(content, sha256) };
}

function digestOf(document: object, sha256: Sha256): string {
  const { digest: _, ...content } = document as { digest?: string };
  return `sha256:${sha256(canonicalize(content) ?? '')}`;
}
