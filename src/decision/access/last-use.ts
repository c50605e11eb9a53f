/** When a right was last used, as far as records of decisions tell. */
import type { Grant, LastUse } from '../../evidence/access.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { Actor } from '../../evidence/request.js';
import type { Directory } from '../../checks/duties/people.js';
import { parseInstant } from '../../time/instant.js';
import type { Decision } from '../decision.js';

/** The part of a record that tells who used what. */
export interface UsedRecord {
  readonly kind: string;
  /** RFC 3339 in UTC. */
  readonly at: string;
  readonly enforced: boolean;
  readonly subject: { readonly service: string; readonly environment: string };
  readonly origin: { readonly actors: readonly Actor[] };
  readonly evidence?: Pick<Evidence, 'facts'> | undefined;
  readonly decision?: Pick<Decision, 'verdict' | 'findings'> | undefined;
}

/** What records were read of an environment; undefined if they could not be. */
export interface UseBook {
  readonly since: string;
  readonly records: readonly UsedRecord[] | undefined;
}

/** Records tell who started what was allowed, and whose approvals counted for it. */
export function lastUseOf(grant: Grant, book: UseBook, directory: Directory): LastUse {
  const { act, holder } = grant;
  const isTold = act === 'deploy' || act === 'approve';
  const isOne = ['human', 'bot', 'app', 'unknown'].includes(holder.kind);
  if (!isTold || !isOne || book.records === undefined) return { status: 'unknown' };
  const uses = book.records.filter(
    (record) =>
      isCovered(grant, record) &&
      (act === 'deploy' ? isStart(grant, record, directory) : isApproval(grant, record, directory)),
  );
  const [last] = [...uses].sort((a, b) => instantOf(b) - instantOf(a));
  if (last === undefined) return { status: 'unused', since: book.since };
  return { status: 'used', at: last.at, service: last.subject.service };
}

/** An allow that was enforced lets something be deployed; anything else uses no right. */
function isCovered({ environment, service }: Grant, record: UsedRecord): boolean {
  const { subject, kind, enforced, decision } = record;
  return (
    kind === 'decision' &&
    enforced &&
    decision?.verdict === 'allow' &&
    (environment === undefined || environment === subject.environment) &&
    (service === undefined || service === subject.service)
  );
}

function isStart({ holder }: Grant, record: UsedRecord, directory: Directory): boolean {
  const reading = record.evidence?.facts.starter?.[''];
  const told = reading?.status === 'known' ? reading.value.accounts : [];
  const person = directory.personOf(holder);
  return [...record.origin.actors, ...told].some((one) => directory.personOf(one) === person);
}

/** The matching of the decision names people as the people file does, or by login. */
function isApproval(
  { holder, approval }: Grant,
  record: UsedRecord,
  directory: Directory,
): boolean {
  const person = directory.personOf(holder);
  const findings = record.decision?.findings ?? [];
  return findings.some(({ outcome, data }) => {
    const { matching } = data;
    if (outcome !== 'pass' || !Array.isArray(matching)) return false;
    return matching.some((slot: unknown) => {
      const { approval: of, by } = slot as { readonly approval?: unknown; readonly by?: unknown };
      if (approval !== undefined && of !== approval) return false;
      return typeof by === 'string' && by !== '' && directory.named(by) === person;
    });
  });
}

function instantOf({ at }: UsedRecord): number {
  return parseInstant(at) ?? 0;
}
