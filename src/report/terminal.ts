/** The terminal and the job log: at most 94 columns, the answer first, everything else below it. */
import type { Headline } from '../decision/decision.js';
import { toClock, type Clock } from './clock.js';
import { approvedSoFar, debtsOf } from './consents.js';
import { decidedBy, policyWarnings, recordName, whatIf } from './footnotes.js';
import { headlineWords, openingOf, subjectOf } from './headlines.js';
import { layHeader, layHeading, layRow, laySentences, type Row, type Sign } from './layout.js';
import { code, enumerate, isSilent, say, type Phrase } from './phrase.js';
import { ifMissed } from './openings.js';
import type { ReportInput, TerminalOptions } from './report-input.js';
import { checkRows, passedChecks, rowsOf, type CheckRow } from './rows.js';
import { mostSteps, stepsOf, toSteps } from './steps.js';

const headlineSigns = {
  allowed: 'pass',
  wait: 'wait',
  blocked: 'fail',
  undecided: 'unknown',
  bypassed: 'warn',
  preview: 'preview',
} as const satisfies Record<Headline, Sign>;

const mostRows = 12;

/** The report for a terminal; every line ends with a newline. */
export function renderTerminal(input: ReportInput, options: TerminalOptions): string {
  const { decision } = input;
  const clock = toClock(input.evidence.facts, decision);
  const rows = checkRows(decision, clock);
  const header = {
    sign: headlineSigns[decision.headline],
    title: titleOf(input),
    subject: subjectOf(decision),
    time: clock.full(decision.now),
  };
  const sections = [
    checkSection(input, rows),
    stepSection(input, clock),
    { rows: footRows(input, rows, clock) },
  ];
  const lines = [
    ...layHeader(header, options),
    ...laySentences(openingOf({ decision, rows, clock }), options),
    ...sections
      .filter((section) => section.rows.length > 0)
      .flatMap(({ heading, rows: below }) => [
        '',
        ...(heading === undefined ? [] : [layHeading(heading, options)]),
        ...below.flatMap((row) => layRow(row, options)),
      ]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

interface Section {
  readonly heading?: string | undefined;
  readonly rows: readonly Row[];
}

function titleOf({ decision }: ReportInput): string {
  const word = headlineWords[decision.headline].toUpperCase();
  const unenforced = decision.headline === 'allowed' && !decision.enforced;
  return unenforced ? `${word}, NOT ENFORCED` : word;
}

function checkSection({ decision }: ReportInput, rows: readonly CheckRow[]): Section {
  const { headline, verdict } = decision;
  const reasons = [
    ...toRows(rowsOf(rows, 'fail'), headline === 'wait' ? 'wait' : 'fail'),
    ...toRows(rowsOf(rows, 'unknown'), 'unknown'),
    ...toRows(rowsOf(rows, 'waived'), 'warn'),
    ...toRows(rowsOf(rows, 'warn'), 'warn'),
  ];
  const passes = rowsOf(rows, 'pass');
  const later = toRows(rowsOf(rows, 'later'), 'later');
  return {
    heading: headline === 'blocked' || headline === 'undecided' ? 'Why' : undefined,
    rows: [
      ...limit(reasons),
      ...(verdict === 'allow'
        ? limit(toRows(passes, 'pass'))
        : fold({ rows: passedChecks(rows), sign: 'pass', word: 'pass' })),
      ...fold({ rows: rowsOf(rows, 'not-applicable'), sign: 'later', word: 'not applicable' }),
      ...limit(later.map((row) => ({ ...row, label: say`not yet enforced` }))),
    ],
  };
}

function stepSection(input: ReportInput, clock: Clock): Section {
  const { decision } = input;
  const rows = toSteps(input, clock).flatMap(
    ({ number, who, act, links, addresses }): readonly Row[] => [
      { lead: number, label: who, text: act },
      ...[...links, ...addresses].map((url) => ({
        label: [],
        text: say`${url}`,
        copied: true as const,
      })),
    ],
  );
  const more = stepsOf(decision).length - mostSteps;
  return {
    heading: decision.headline === 'preview' ? 'Still needed' : 'What to do',
    rows: more > 0 ? [...rows, { label: [], text: say`and ${more} more` }] : rows,
  };
}

function footRows(input: ReportInput, rows: readonly CheckRow[], clock: Clock): readonly Row[] {
  const { decision, record } = input;
  const isStarting = rowsOf(rows, 'fail').length === 0 && decision.verdict === 'allow';
  const lines: readonly (readonly [string, Phrase])[] = [
    ['If you miss it', isStarting ? [] : ifMissed(decision, clock)],
    ['You owe', debtsOf(input, clock)],
    ['Approved so far', decision.verdict === 'allow' ? [] : approvedSoFar(decision)],
    ['What if?', whatIf(input, clock)],
    ['Policy warnings', policyWarnings(decision)],
    ['Decided by', decidedBy(decision)],
    ['Record', recordName(record)],
  ];
  return lines
    .filter(([, text]) => !isSilent(text))
    .map(([label, text]) => ({
      label: [{ kind: 'literal', text: label }],
      text,
      ...(label === 'What if?' ? { copied: true } : {}),
    }));
}

function toRows(rows: readonly CheckRow[], lead: Sign): readonly Row[] {
  return rows.map(({ check, line }) => ({ lead, label: say`${check}`, text: line }));
}

/** `✓ 6 pass` with their names in one row. */
function fold(part: { rows: readonly CheckRow[]; sign: Sign; word: string }): readonly Row[] {
  const { rows, sign, word } = part;
  if (rows.length === 0) return [];
  const literal = { kind: 'literal', text: word } as const;
  const names = enumerate(
    rows.map(({ check }) => say`${code(check)}`),
    mostRows,
  );
  return [{ lead: sign, label: say`${rows.length} ${literal}`, text: names }];
}

/** The first rows, and how many more there are: the verdict stays in sight (T70). */
function limit(rows: readonly Row[]): readonly Row[] {
  const more = rows.length - mostRows;
  if (more <= 0) return rows;
  return [
    ...rows.slice(0, mostRows),
    { lead: 'later', label: say`${more} more`, text: say`see the JSON output` },
  ];
}
