/** The commit status: one line that fits a merge box. */
import { toClock, type Clock } from './clock.js';
import { headlineWords } from './headlines.js';
import { owedUntil } from './owed.js';
import { gatherLines, say, toPlain, type Phrase } from './phrase.js';
import type { ReportInput, StatusText } from './report-input.js';
import { rowsOf, checkRows, passedChecks, type CheckRow } from './rows.js';
import { numbersBeforeStart } from './steps.js';
import { toVisible } from './untrusted.js';
import { blame } from './words/facts.js';
import { count } from './words/told.js';

/** What GitHub accepts. */
const longestStatus = 140;

/** At most 140 characters; a preview is never a failure. */
export function renderStatus(input: ReportInput): StatusText {
  const { decision } = input;
  const clock = toClock(input.evidence.facts, decision);
  const seen = { input, clock, rows: checkRows(decision, clock) };
  return { state: stateOf(input), text: fitStatus(sentenceOf(seen)) };
}

/** Text for a status, cut at 140 characters. */
export function fitStatus(phrase: Phrase): string {
  const text = toPlain(phrase);
  if (text.length <= longestStatus) return text;
  let cut = '';
  for (const character of text) {
    if (cut.length + character.length >= longestStatus) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}

function stateOf({ decision }: ReportInput): StatusText['state'] {
  if (decision.headline === 'preview' || decision.verdict === 'allow') return 'success';
  return decision.verdict === 'block' ? 'failure' : 'error';
}

interface Seen {
  readonly input: ReportInput;
  readonly clock: Clock;
  readonly rows: readonly CheckRow[];
}

function sentenceOf(seen: Seen): Phrase {
  const { input, clock, rows } = seen;
  const { decision } = input;
  const word = { kind: 'literal', text: headlineWords[decision.headline] } as const;
  const reasons = shorts([...rowsOf(rows, 'fail'), ...rowsOf(rows, 'unknown')]);
  switch (decision.headline) {
    case 'allowed':
    case 'bypassed':
      return decision.enforced
        ? say`${word}${startBefore(seen)}${passedOf(rows)}.${owedOf(seen)} Policy ${policyOf(input)}`
        : say`${word}, nothing is enforced yet (observe only): ${tally(rows)}`;
    case 'wait':
      return say`${word} ${openingOf(seen)}: only the clock is missing (${reasons}). Then run again`;
    case 'blocked':
      return say`${word} ${openingOf(seen)}: ${reasons}`;
    case 'undecided':
      return say`${word}: ${faultOf(rows, input)}`;
    case 'preview':
      return decision.verdict === 'allow'
        ? say`${word}: would be allowed now. ${tally(rows)}`
        : say`${word}: ${count(numbersBeforeStart(decision).length, 'thing')} needed${startAt(decision.retryAt, clock)}: ${reasons}`;
  }
}

function startBefore({ input, clock }: Seen): Phrase {
  const { validUntil } = input.decision;
  return validUntil === undefined ? [] : say`, start before ${clock.deadline(validUntil)}`;
}

/** Where all that was asked for is owed nothing has passed. */
function passedOf(rows: readonly CheckRow[]): Phrase {
  const passed = tally(rows);
  return toPlain(passed) === '' ? [] : say`: ${passed}`;
}

/** Whoever sees the merge box alone has to learn of it. */
function owedOf({ input, clock }: Seen): Phrase {
  const owed = owedUntil(input.decision, clock);
  return owed.length === 0 ? [] : say` ${owed}.`;
}

/** `until Mon 23 Nov, 19:00 CET, last start 20:15 CET and 2 things to do` */
function openingOf({ input, clock }: Seen): Phrase {
  const { retryAt } = input.decision;
  const things = numbersBeforeStart(input.decision).length;
  const toDo = things === 0 ? [] : say`${count(things, 'thing')} to do`;
  const isLater = retryAt !== undefined && clock.isFuture(retryAt);
  if (!isLater) return things === 0 ? say`now` : say`with ${toDo}`;
  const until = say`until ${clock.moment(retryAt)}`;
  return things === 0 ? until : say`${until} and ${toDo}`;
}

function startAt(retryAt: string | undefined, clock: Clock): Phrase {
  return retryAt !== undefined && clock.isFuture(retryAt)
    ? say`, start ${clock.moment(retryAt)}`
    : [];
}

/** `2 checks pass, 1 waived, 1 would block` */
function tally(rows: readonly CheckRow[]): Phrase {
  const passes = passedChecks(rows).length;
  const waived = rowsOf(rows, 'waived');
  const later = rowsOf(rows, 'later');
  const parts = [
    ...(passes === 0 ? [] : [say`${count(passes, 'check')} passed`]),
    ...(waived.length === 0 ? [] : [say`${waived.length} waived (${shorts(waived)})`]),
    ...(later.length === 0 ? [] : [say`${later.length} not yet enforced (${shorts(later)})`]),
  ];
  return gatherLines(parts, ', ');
}

function faultOf(rows: readonly CheckRow[], { decision }: ReportInput): Phrase {
  const unknown = decision.findings.filter(
    ({ effect, outcome }) => effect === 'block' && outcome === 'unknown',
  );
  const reasons = shorts(rowsOf(rows, 'unknown'));
  const isBlameless = unknown.length > 0 && unknown.every(({ code }) => blame(code) !== undefined);
  return isBlameless ? say`${reasons}. Your change is not at fault` : reasons;
}

function policyOf({ decision }: ReportInput): string {
  const [first] = decision.policy;
  return toVisible(first?.commit ?? first?.sha256.replace(/^sha256:/, '') ?? '').slice(0, 7);
}

function shorts(rows: readonly CheckRow[]): Phrase {
  return gatherLines(
    rows.map(({ short }) => short),
    ', ',
    5,
  );
}
