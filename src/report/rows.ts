/** A decision's findings as rows, one per check and standing; the first failure never hides the next. */
import type { Decision, Finding } from '../decision/decision.js';
import type { Clock } from './clock.js';
import { code, enumerate, gatherLines, say, type Phrase } from './phrase.js';
import { tell } from './words/index.js';

/** How a finding stands in this decision. `later`: true or not, nothing follows from it yet. */
export type Standing = 'fail' | 'unknown' | 'waived' | 'warn' | 'later' | 'pass' | 'not-applicable';

export interface CheckRow {
  readonly check: string;
  readonly standing: Standing;
  readonly line: Phrase;
  /** The same in a few words. */
  readonly short: Phrase;
}

/** Every check's rows, in the order in which the checks were asked. */
export function checkRows(decision: Decision, clock: Clock): readonly CheckRow[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of decision.findings) {
    const key = JSON.stringify([rowOf(finding), standingOf(finding)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((findings) => toRow(findings, clock) ?? []);
}

/** The rows of one standing. A check that fails or is unknown is not listed as passing as well. */
export function rowsOf(rows: readonly CheckRow[], standing: Standing): readonly CheckRow[] {
  const counts = rows.filter((row) => row.standing === standing);
  if (standing !== 'pass' && standing !== 'not-applicable') return counts;
  const worse: readonly Standing[] =
    standing === 'pass' ? ['fail', 'unknown'] : ['fail', 'unknown', 'waived', 'warn', 'pass'];
  const named = new Set(
    rows.filter((row) => worse.includes(row.standing)).map(({ check }) => check),
  );
  return counts.filter(({ check }) => !named.has(check));
}

/** The checks of the policy that pass; what the gate makes sure of by itself is none of them. */
export function passedChecks(rows: readonly CheckRow[]): readonly CheckRow[] {
  return rowsOf(rows, 'pass').filter(({ check }) => check !== 'gate');
}

/** The check that a finding belongs to: its question is `<check>/<what>`. */
export function checkOf(finding: Finding): string {
  return finding.question.split('/')[0] ?? finding.question;
}

/** Checks that this version cannot judge at all share one row: there is one thing to say of them. */
function rowOf(finding: Finding): string {
  return isReserved(finding) ? 'not evaluated' : checkOf(finding);
}

function isReserved({ question }: Finding): boolean {
  return question.endsWith('/reserved');
}

/** One finding as a reason: its line, and why it has no consequence where it has none. */
export function reasonOf(finding: Finding, clock: Clock): Phrase {
  const { line } = tell(finding, clock);
  if (standingOf(finding) === 'waived') {
    const by = finding.exception === undefined ? [] : say` by exception ${code(finding.exception)}`;
    return say`waived${by}: ${line}`;
  }
  if (standingOf(finding) !== 'later') return line;
  const from =
    finding.enforceFrom === undefined ? [] : say` (from ${clock.date(finding.enforceFrom)})`;
  return say`${code(checkOf(finding))}${from} ${consequenceOf(finding)}: ${line}`;
}

/** The standing that follows from outcome and effect. */
function standingOf({ effect, enforceFrom, outcome }: Finding): Standing {
  if (effect === 'observe' || (outcome === 'pass' && enforceFrom !== undefined)) return 'later';
  if (effect === 'waived') return 'waived';
  if (outcome === 'pass' || outcome === 'not-applicable') return outcome;
  if (effect === 'block' && outcome !== 'warn') return outcome;
  return 'warn';
}

function consequenceOf({ outcome }: Finding): Phrase {
  if (outcome === 'fail') return say`would block`;
  return outcome === 'unknown' ? say`could not be decided` : say`would pass`;
}

function toRow(findings: readonly Finding[], clock: Clock): CheckRow | undefined {
  const [first] = findings;
  if (first === undefined) return undefined;
  const standing = standingOf(first);
  const lines = findings.map((finding) => reasonOf(finding, clock));
  const isReason = standing === 'fail' || standing === 'unknown';
  return {
    check: rowOf(first),
    standing,
    line: lineOf({ findings, lines, isReason }),
    short: gatherLines(
      findings.map((finding) => tell(finding, clock).short),
      ', ',
      3,
    ),
  };
}

function lineOf(part: {
  findings: readonly Finding[];
  lines: readonly Phrase[];
  isReason: boolean;
}): Phrase {
  const { findings, lines, isReason } = part;
  if (findings.every(isReserved) && isReason) {
    const checks = [...new Set(findings.map(checkOf))].map((check) => say`${check}`);
    return say`${enumerate(checks, 12)}: this version of the gate cannot judge them yet.`;
  }
  return isReason ? say`${gatherLines(lines, '. ')}.` : gatherLines(lines, ', ');
}
