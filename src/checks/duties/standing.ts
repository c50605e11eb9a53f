/** Which approval counts, and why not: each person's latest opinion of a change, or of the run. */
import type { Account, Change, Consent, Review, Tristate } from '../../evidence/changes-fact.js';
import { parseInstant, type Instant } from '../../time/instant.js';
import type { Directory, Person } from './people.js';

/** Why an approval does not count. */
export const exclusions = [
  'machine',
  'changes-requested',
  'dismissed',
  'rejected',
  'older-head',
  'retargeted',
  'edited',
  'no-write',
  'later',
  'expired',
  'other-attempt',
  'contributor',
  'starter',
  'not-in-group',
  'not-owner',
  'not-on-all',
] as const;
export type Exclusion = (typeof exclusions)[number];

/** What would have to be known for an approval to count. */
export const doubts = [
  'machine-unknown',
  'head-unknown',
  'target-unknown',
  'edit-unknown',
  'write-unknown',
  'time-unknown',
  'unattributed',
  'starter-unknown',
  'group-unknown',
  'owner-unknown',
] as const;
export type Doubt = (typeof doubts)[number];

/** It counts where nothing is `against` it and nothing in `doubt`. */
export interface Standing {
  readonly person: Person;
  readonly via: 'review' | 'environment';
  readonly against: readonly Exclusion[];
  readonly doubt: readonly Doubt[];
}

/** What the latest opinions are judged by. */
export interface Judged {
  readonly directory: Directory;
  readonly now: Instant;
  /** How long an approval holds, in ms. */
  readonly expires?: number | undefined;
  /** Of this run. */
  readonly attempt: number;
}

/** One standing for each person with an opinion of the change; a comment is none. */
export function reviewStandings(change: Change, judged: Judged): readonly Standing[] {
  const opinions = change.reviews.filter(({ state }) => state !== 'commented');
  return latestOf(opinions, judged).map(({ person, latest, untimed }) => {
    const found = latest.map((review) => judgeReview(review, change, judged));
    return { person, via: 'review', ...settle(found, untimed) };
  });
}

/** One standing for each person who was asked by the environment of the run. */
export function environmentStandings(
  consents: readonly Consent[],
  judged: Judged,
): readonly Standing[] {
  const given = consents.filter(({ via }) => via === 'environment');
  return latestOf(given, judged).map(({ person, latest, untimed }) => {
    const found = latest.map((consent) => judgeConsent(consent, judged));
    return { person, via: 'environment', ...settle(found, untimed) };
  });
}

interface Findings {
  readonly against: readonly Exclusion[];
  readonly doubt: readonly Doubt[];
}

function judgeReview(review: Review, change: Change, judged: Judged): Findings {
  const { state, on, edited, writes, sameTarget } = review;
  return join([
    ofAccount(review.account, writes),
    when(state === 'changes-requested', 'changes-requested'),
    when(state === 'dismissed', 'dismissed'),
    when(on !== undefined && on !== change.head, 'older-head'),
    maybe(on === undefined, 'head-unknown'),
    told(sameTarget, { no: 'retargeted', unknown: 'target-unknown' }),
    told(opposite(edited), { no: 'edited', unknown: 'edit-unknown' }),
    ofTime(review.at, judged),
  ]);
}

function judgeConsent(consent: Consent, judged: Judged): Findings {
  return join([
    ofAccount(consent.account, consent.writes),
    when(consent.state === 'rejected', 'rejected'),
    // Approvals of a run carry no attempt: after a re-run nobody knows which one they were for.
    when((consent.attempt ?? 1) !== judged.attempt, 'other-attempt'),
    ofTime(consent.at, judged),
  ]);
}

/** Of a human with write access at the decision (T12, T17). */
function ofAccount({ kind }: Account, writes: Tristate): Findings {
  return join([
    when(kind === 'bot' || kind === 'app' || kind === 'web', 'machine'),
    maybe(kind === 'unknown', 'machine-unknown'),
    told(writes, { no: 'no-write', unknown: 'write-unknown' }),
  ]);
}

/** Before the decision, and not too long before it. */
function ofTime(at: string | undefined, { now, expires }: Judged): Findings {
  const given = at === undefined ? undefined : parseInstant(at);
  if (given === undefined) return maybe(expires !== undefined, 'time-unknown');
  const ended = expires !== undefined && given + expires <= now;
  return join([when(given > now, 'later'), when(ended, 'expired')]);
}

/**
 * The opinions of each person, over all accounts, that nothing later replaces: several only of the
 * same instant. Without a time for each of several, all of them may be the latest.
 */
function latestOf<T extends { readonly account: Account; readonly at?: string | undefined }>(
  opinions: readonly T[],
  { directory }: Judged,
): readonly { person: Person; latest: readonly T[]; untimed: boolean }[] {
  const byPerson = new Map<Person, T[]>();
  for (const opinion of opinions) {
    const person = directory.personOf(opinion.account);
    byPerson.set(person, [...(byPerson.get(person) ?? []), opinion]);
  }
  const people = [...byPerson.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return people.map(([person, own]) => {
    const times = own.map(({ at }) => (at === undefined ? undefined : parseInstant(at)));
    const known = times.filter((time) => time !== undefined);
    if (known.length < own.length) return { person, latest: own, untimed: own.length > 1 };
    const last = Math.max(...known);
    return { person, latest: own.filter((_, index) => times[index] === last), untimed: false };
  });
}

/**
 * Of several opinions of one instant each must count. Where it is not known which one is the latest,
 * it is not known whether it counts, unless none would, or each.
 */
function settle(found: readonly Findings[], untimed: boolean): Findings {
  const all = join(found);
  const excluded = found.filter(({ against }) => against.length > 0).length;
  if (!untimed || excluded === 0 || excluded === found.length) return all;
  return join([{ against: [], doubt: [...all.doubt, 'time-unknown'] }]);
}

/** All findings, each once, in the order in which they are declared. */
export function join(found: readonly Findings[]): Findings {
  const against = new Set(found.flatMap((one) => one.against));
  const doubt = new Set(found.flatMap((one) => one.doubt));
  return {
    against: exclusions.filter((one) => against.has(one)),
    doubt: doubts.filter((one) => doubt.has(one)),
  };
}

function when(holds: boolean, exclusion: Exclusion): Findings {
  return { against: holds ? [exclusion] : [], doubt: [] };
}

function maybe(holds: boolean, doubt: Doubt): Findings {
  return { against: [], doubt: holds ? [doubt] : [] };
}

/** What is demanded is told, denied, or not known. */
export function told(
  answer: Tristate,
  otherwise: { readonly no: Exclusion; readonly unknown: Doubt },
): Findings {
  return join([
    when(answer === 'no', otherwise.no),
    maybe(answer === 'unknown', otherwise.unknown),
  ]);
}

function opposite(answer: Tristate): Tristate {
  if (answer === 'unknown') return answer;
  return answer === 'yes' ? 'no' : 'yes';
}
