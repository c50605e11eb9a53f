/** The six headlines: their sign, their word, and the sentences that answer "what now?" first. */
import type { Decision, Headline } from '../decision/decision.js';
import type { Clock } from './clock.js';
import { lastStart, nextOpening, toSpan } from './openings.js';
import { owedUntil } from './owed.js';
import { code, enumerate, join, say, strong, type Phrase } from './phrase.js';
import { rowsOf, type CheckRow } from './rows.js';
import { checksWithoutStep, numbersBeforeStart } from './steps.js';
import { blame } from './words/facts.js';
import { count } from './words/told.js';

/** The word of a headline, for sentences and, in capitals, for a terminal. */
export const headlineWords = {
  allowed: 'Allowed',
  wait: 'Wait',
  blocked: 'Blocked',
  undecided: 'Could not decide',
  bypassed: 'Allowed by bypass',
  preview: 'Preview',
} as const satisfies Record<Headline, string>;

/** What is promoted where: `payments-api 4.18.0 → prod-emea`; without a version the commit. */
export function subjectOf({ service, environment, version, sha }: Decision): Phrase {
  return say`${service} ${version ?? sha.slice(0, 7)} → ${environment}`;
}

interface Seen {
  readonly decision: Decision;
  readonly rows: readonly CheckRow[];
  readonly clock: Clock;
}

/** The first sentences: was anything deployed, whose fault is it, when at the earliest. */
export function openingOf(seen: Seen): Phrase {
  return join(
    sentencesOf(seen).filter((sentence) => sentence.length > 0),
    ' ',
  );
}

function sentencesOf(seen: Seen): readonly Phrase[] {
  const { decision, rows } = seen;
  switch (decision.headline) {
    case 'allowed':
      return decision.enforced
        ? [...startBefore(seen), owedOf(seen), waivedChecks(rows, say`by an exception`)]
        : [say`Nothing is enforced yet: what does not hold is only shown.`];
    case 'bypassed':
      return [waivedChecks(rows, say`by a bypass`), ...startBefore(seen)];
    case 'wait':
      return [say`Nothing was deployed.`, earliestOf(seen, say`Only the clock is missing: start`)];
    case 'blocked':
      return [
        say`Nothing was deployed.`,
        earliestOf(seen, say`Earliest start:`),
        withoutStep(decision),
      ];
    case 'undecided':
      return [say`Nothing was deployed.`, faultOf(decision), whenAgain(seen)];
    case 'preview':
      return [say`Nothing is enforced here.`, ...foreseen(seen)];
  }
}

/** An allow holds for minutes; afterwards the gate wants to be asked again. */
function startBefore({ decision, clock }: Seen): readonly Phrase[] {
  const { validUntil, latestStart, openings } = decision;
  if (validUntil === undefined) return [say`All that the policy demands holds.`];
  const close = latestStart ?? openings[0]?.end;
  const last = lastStart(decision, clock);
  const isLater = close !== undefined && clock.moment(close) !== clock.moment(validUntil);
  const after = isLater ? say` After that ask again; ${last}.` : [];
  return [say`Start before ${strong(clock.deadline(validUntil))}.${after}`];
}

/** What this promotion leaves owed, and what comes of it: nobody reads below an allow. */
function owedOf({ decision, clock }: Seen): Phrase {
  const owed = owedUntil(decision, clock);
  if (owed.length === 0) return [];
  return say`${owed}; overdue, it blocks the next promotion of ${decision.service}.`;
}

function waivedChecks(rows: readonly CheckRow[], by: Phrase): Phrase {
  const waived = rowsOf(rows, 'waived').length;
  return waived === 0 ? [] : say`${count(waived, 'check')} waived ${by}.`;
}

function earliestOf({ decision, clock }: Seen, lead: Phrase): Phrase {
  const numbers = numbersBeforeStart(decision);
  const literal = { kind: 'literal', text: numbers.length === 1 ? 'step' : 'steps' } as const;
  const named = numbers.map((number) => say`${number}`);
  const after = numbers.length === 0 ? [] : say`after ${literal} ${enumerate(named, mostNumbers)}`;
  const opening = nextOpening(decision, clock);
  if (opening !== undefined) {
    const then = numbers.length === 0 ? [] : say`, ${after}`;
    return say`${lead} ${strong(toSpan(opening, clock))}${then}.`;
  }
  if (decision.retryAt !== undefined) {
    const last = lastStart(decision, clock);
    const until = last.length === 0 ? [] : say`; ${last}`;
    return numbers.length === 0 ? [] : say`It can start ${after}${until}.`;
  }
  if (!decision.openingsKnown) return say`When it can start is not known.`;
  return decision.headline === 'wait' || isClosed(decision)
    ? say`No opening was found until ${clock.moment(decision.horizon)}.`
    : [];
}

const mostNumbers = 10;

/** True if a rule that the clock decides says no, without ever saying when. */
function isClosed({ findings }: Decision): boolean {
  return findings.some(
    ({ code: reason, effect, outcome }) =>
      reason.startsWith('windows/') && effect === 'block' && outcome === 'fail',
  );
}

function withoutStep(decision: Decision): Phrase {
  const checks = checksWithoutStep(decision, decision.steps).map((check) => say`${code(check)}`);
  return checks.length === 0 ? [] : say`No step clears ${enumerate(checks, 4)}.`;
}

function faultOf({ findings }: Decision): Phrase {
  const unknown = findings.filter(
    ({ effect, outcome }) => effect === 'block' && outcome === 'unknown',
  );
  const causes = unknown.map((finding) => blame(finding.code));
  const cause = causes[0];
  if (cause === undefined || causes.includes(undefined)) return [];
  return say`Your change is not at fault: ${strong(cause)}.`;
}

function whenAgain({ decision, clock }: Seen): Phrase {
  const opening = nextOpening(decision, clock);
  if (opening !== undefined) return say`Next opening: ${toSpan(opening, clock)}.`;
  const { latestStart, openings, openingsKnown, horizon } = decision;
  if (latestStart !== undefined) return say`The last start is ${clock.deadline(latestStart)}.`;
  if (!openingsKnown || openings.length > 0) return [];
  const until = clock.moment(horizon);
  return hasNothingPassed(decision)
    ? say`Nor does a rule pass at any time until ${until}.`
    : say`No opening was found until ${until}.`;
}

function hasNothingPassed({ findings }: Decision): boolean {
  return findings.some(({ code: reason }) => reason === 'gate/nothing-passed');
}

function foreseen(seen: Seen): readonly Phrase[] {
  switch (seen.decision.verdict) {
    case 'allow':
      return [say`It would be ${strong('allowed')} now.`];
    case 'block':
      return [
        say`It would be ${strong('blocked')} now.`,
        earliestOf(seen, say`Earliest start:`),
        withoutStep(seen.decision),
      ];
    case 'inconclusive':
      return [say`It could ${strong('not be decided')} now.`, faultOf(seen.decision)];
  }
}
