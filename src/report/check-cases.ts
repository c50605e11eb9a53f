/** A decision, or the faults that prevented one, as cases of a test report: one for each finding or fault. */
import type { Decision, Finding } from '../decision/decision.js';
import { toClock, type Clock } from './clock.js';
import { textOf } from './finding-data.js';
import { say, toPlain } from './phrase.js';
import type { PolicyErrorInput, ReportedFault, ReportInput } from './report-input.js';
import { checkOf, reasonOf } from './rows.js';
import { toVisible } from './untrusted.js';

/**
 * `failed` blocks, `error` is what is not known and so no yes either, `skipped` is a question that does
 * not apply or that a preview does not answer.
 */
export type CaseOutcome = 'passed' | 'failed' | 'error' | 'skipped';

/** Every text is one line of visible characters, not yet escaped for any syntax. */
export interface CheckCase {
  /** `windows`, or `gate` for what the gate makes sure of by itself. */
  readonly check: string;
  /** The same from run to run, so that two runs can be compared: no times, no values. */
  readonly name: string;
  readonly outcome: CaseOutcome;
  readonly code: string;
  /** Why, in words; empty where there is nothing to tell. */
  readonly message: string;
  /** Where the finding is explained elsewhere; not checked to be an address. */
  readonly url?: string | undefined;
}

/** One case for each finding, in the order in which they were asked. */
export function toCheckCases({ decision, evidence }: ReportInput): readonly CheckCase[] {
  const clock = toClock(evidence.facts, decision);
  return decision.findings.map((finding) => {
    const outcome = outcomeOf(finding, decision);
    const url = textOf(finding.data, 'url');
    return {
      check: toVisible(checkOf(finding)),
      name: toVisible(`${finding.question} (${finding.rule})`),
      outcome,
      code: toVisible(finding.code),
      message: messageOf(finding, clock),
      ...(url === '' ? {} : { url }),
    };
  });
}

/** One case for each fault: without a decision nothing has passed. */
export function toFaultCases({ faults, mode }: PolicyErrorInput): readonly CheckCase[] {
  return faults.map((fault) => ({
    check: toVisible(fault.code.split('/')[0] ?? fault.code),
    name: toVisible(fault.code),
    outcome: faultOutcome(fault, mode),
    code: toVisible(fault.code),
    message: faultMessage(fault),
  }));
}

/** A preview decides nothing yet, so that what it foresees is no failure. */
function outcomeOf({ effect, outcome }: Finding, { headline }: Decision): CaseOutcome {
  if (outcome === 'not-applicable') return 'skipped';
  const counts = effect === 'block' && (outcome === 'fail' || outcome === 'unknown');
  if (!counts) return 'passed';
  if (headline === 'preview') return 'skipped';
  return outcome === 'fail' ? 'failed' : 'error';
}

/** What passes without a word needs none here either. */
function messageOf(finding: Finding, clock: Clock): string {
  const { effect, outcome, owner, contact, place } = finding;
  if (outcome === 'pass' && effect === 'none') return '';
  const people = [owner, contact].flatMap((one) => (one === undefined ? [] : [one])).join(', ');
  const ask = people === '' ? [] : say`; ask ${people}`;
  const at = place === undefined ? [] : say` (${place.file}:${place.line})`;
  return toPlain(say`${reasonOf(finding, clock)}${ask}${at}`);
}

function faultOutcome(
  { code, severity }: ReportedFault,
  mode: PolicyErrorInput['mode'],
): CaseOutcome {
  if (severity === 'warning') return 'passed';
  return mode === 'preview' && code === 'policy/absent' ? 'skipped' : 'error';
}

function faultMessage({ message, hint, place }: ReportedFault): string {
  const at = place === undefined ? [] : say`${place.file}:${place.line}:${place.column} `;
  return toPlain(say`${at}${message}${hint === undefined ? [] : say`; ${hint}`}`);
}
