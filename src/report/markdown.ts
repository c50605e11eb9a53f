/** The comment and the job summary, in the markdown that GitHub and GitLab share. */
import type { Headline } from '../decision/decision.js';
import { toClock, type Clock } from './clock.js';
import { consentTable, forgeSettings } from './consents.js';
import { decidedBy, policyWarnings } from './footnotes.js';
import { headlineWords, openingOf, subjectOf } from './headlines.js';
import { marker, toCell, toTable } from './markdown-table.js';
import { code, isSilent, join, link, say, strong, toMarkdown, type Phrase } from './phrase.js';
import { ifMissed } from './openings.js';
import type { ReportInput } from './report-input.js';
import { checkRows, passedChecks, rowsOf, type CheckRow, type Standing } from './rows.js';
import { checksWithoutStep, mostSteps, stepsOf, toSteps } from './steps.js';
import { count } from './words/told.js';

/** Coloured signs: a forge's alert box would print its own word above the verdict. */
const headingSigns = {
  allowed: '✅',
  wait: '⏳',
  blocked: '⛔',
  undecided: '❓',
  bypassed: '⚠️',
  preview: '🔭',
} as const satisfies Record<Headline, string>;

const rowSigns = {
  fail: '✗',
  unknown: '?',
  waived: '⚠',
  warn: '⚠',
  later: '·',
  pass: '✓',
  'not-applicable': '·',
} as const satisfies Record<Standing, string>;

const stepHeads: Readonly<Record<Headline, string>> = {
  allowed: 'to do',
  wait: 'to start',
  blocked: 'to unblock',
  undecided: 'to go on',
  bypassed: 'to do',
  preview: 'still needed',
};

/** The report as markdown below 60,000 characters; the marker comment is its last line. */
export function renderMarkdown(input: ReportInput): string {
  const { decision } = input;
  const clock = toClock(input.evidence.facts, decision);
  const rows = checkRows(decision, clock);
  const sign = headingSigns[decision.headline];
  const word = headlineWords[decision.headline];
  const missed = decision.verdict === 'allow' ? [] : ifMissed(decision, clock);
  const opening = openingOf({ decision, rows, clock });
  const blocks = [
    `### ${sign} ${word}: ${toCell(subjectOf(decision))}\n${toCell(opening)}`,
    stepTable(input, clock),
    reasonsWithoutStep(rows, input),
    isSilent(missed) ? '' : `**If you miss it:** ${toCell(missed)}`,
    checkTable(rows, [consentTable(decision), toCell(forgeSettings(decision))]),
    `${footer(input, clock)}\n${marker({ ...decision, mode: input.evidence.request.mode })}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function stepTable(input: ReportInput, clock: Clock): string {
  const steps = toSteps(input, clock).map(({ number, who, act, links, because }) => {
    const open = links.map((url) => say` ${link('open', url)}`);
    return [say`${strong(number)}`, [...act, ...join(open, '')], who, because];
  });
  const total = stepsOf(input.decision).length;
  const head = ['', stepHeads[input.decision.headline], 'who', 'because'];
  return toTable({ head, rows: steps, budget: 15_000, total: Math.max(total, steps.length) });
}

/** What no step clears would otherwise only stand below the fold. */
function reasonsWithoutStep(rows: readonly CheckRow[], { decision }: ReportInput): string {
  const stepless = checksWithoutStep(decision, stepsOf(decision).slice(0, mostSteps));
  const untold = [...rowsOf(rows, 'fail'), ...rowsOf(rows, 'unknown')].filter(({ check }) =>
    stepless.includes(check),
  );
  const told = [...untold, ...rowsOf(rows, 'waived'), ...rowsOf(rows, 'warn')];
  const lines = told
    .slice(0, mostReasons)
    .map((row) => `- ${rowSigns[row.standing]} ${toCell(say`${strong(row.check)}: ${row.line}`)}`);
  const more = told.length - mostReasons;
  return [...lines, ...(more > 0 ? [`- and ${String(more)} more`] : [])].join('\n');
}

const mostReasons = 6;

const tableOrder = [
  'fail',
  'unknown',
  'waived',
  'warn',
  'pass',
  'later',
  'not-applicable',
] as const;

function checkTable(rows: readonly CheckRow[], below: readonly string[]): string {
  const ordered = tableOrder.flatMap((standing) => rowsOf(rows, standing));
  const table = toTable({
    head: ['', 'check', 'found'],
    rows: ordered.map(({ standing, check, line }) => [
      [{ kind: 'literal', text: rowSigns[standing] }],
      standing === 'later' ? say`not yet enforced` : say`${check}`,
      line,
    ]),
    budget: 25_000,
    total: ordered.length,
  });
  const passes = passedChecks(rows).length;
  // Within <summary> no markdown is read, so that only counts stand there.
  const summary = toMarkdown(
    join(
      [
        ...(passes === 0 ? [] : [say`✓ ${count(passes, 'check')} passed`]),
        ...counted(rows, 'fail', 'not passed'),
        ...counted(rows, 'unknown', 'not known'),
        ...counted(rows, 'waived', 'waived'),
        ...counted(rows, 'later', 'not yet enforced'),
      ],
      ' · ',
    ),
  );
  if (table === '') return '';
  const tables = [table, ...below].filter((text) => text !== '').join('\n\n');
  return `<details><summary>${summary}</summary>\n\n${tables}\n\n</details>`;
}

function counted(rows: readonly CheckRow[], standing: Standing, word: string): readonly Phrase[] {
  const number = rowsOf(rows, standing).length;
  return number === 0 ? [] : [say`${count(number, 'check')} ${{ kind: 'literal', text: word }}`];
}

function footer({ decision, evidence, record }: ReportInput, clock: Clock): string {
  const { run } = evidence.request;
  const warnings = policyWarnings(decision);
  const parts = [
    say`as of ${clock.full(decision.now)}`,
    ...(run === undefined
      ? []
      : [say`${link(`run ${run.id}`, run.url ?? '')}, attempt ${run.attempt}`]),
    say`policy ${decidedBy(decision)}`,
    ...(record === undefined ? [] : [say`record ${code(record.id)}`]),
    ...(isSilent(warnings) ? [] : [say`policy warnings: ${warnings}`]),
  ];
  return `<sub>${parts.map(toCell).join(' · ')}</sub>`;
}
