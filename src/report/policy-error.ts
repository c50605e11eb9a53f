/** The seventh headline: the policy or the request has faults, so that no decision was made. */
import { toClock } from './clock.js';
import { recordName } from './footnotes.js';
import { layHeader, layHeading, layRow, laySentences, type Row } from './layout.js';
import { marker, toCell, toTable } from './markdown-table.js';
import { code, isSilent, say, strong, type Phrase } from './phrase.js';
import type {
  PolicyErrorInput,
  ReportedFault,
  StatusText,
  TerminalOptions,
} from './report-input.js';
import { fitStatus } from './status.js';
import { count } from './words/told.js';

const mostFaults = 10;

/** The faults for a terminal, each with file:line:column and what to do. */
export function renderPolicyErrorTerminal(
  input: PolicyErrorInput,
  options: TerminalOptions,
): string {
  const faults = inOrder(input.faults);
  const header = {
    sign: 'error',
    title: titleOf(input).toUpperCase(),
    subject: subjectOf(input),
    time: timeOf(input),
  } as const;
  const shown = faults.slice(0, mostFaults);
  const more = faults.length - mostFaults;
  const column = Math.min(40, Math.max(...shown.map((fault) => placeOf(fault).length)) + 4);
  const foot = footRows(input);
  const lines = [
    ...layHeader(header, options),
    ...laySentences(openingOf(input), options),
    '',
    ...shown.flatMap((fault) => layFault({ fault, column, options })),
    ...(more > 0 ? laySentences(say`and ${more} more`, options) : []),
    '',
    layHeading('What to do', options),
    ...layRow({ lead: 1, label: whoOf(input), text: actOf(input) }, options),
    ...(foot.length === 0 ? [] : ['', ...foot.flatMap((row) => layRow(row, options))]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The faults as markdown, in the layout of `renderMarkdown`. */
export function renderPolicyErrorMarkdown(input: PolicyErrorInput): string {
  const faults = inOrder(input.faults);
  const rows = faults
    .slice(0, mostFaults)
    .map((fault): readonly Phrase[] => [
      placeOf(fault) === '' ? say`the request` : say`${code(placeOf(fault))}`,
      say`${messageOf(fault)}`,
      say`${fault.hint ?? ''}`,
    ]);
  const details = [
    ...(input.now === undefined ? [] : [say`as of ${timeOf(input)}`]),
    ...footRows(input).map(({ label, text }) => say`${label}: ${text}`),
  ];
  const blocks = [
    `### 🛠️ ${titleOf(input)}${isSilent(subjectOf(input)) ? '' : `: ${toCell(subjectOf(input))}`}\n${toCell(openingOf(input))}`,
    toTable({
      head: ['where', 'what', 'what to do'],
      rows,
      budget: 25_000,
      total: faults.length,
    }),
    toCell(actOf(input)),
    ...(details.length === 0 ? [] : [`<sub>${details.map(toCell).join(' · ')}</sub>`]),
  ];
  const { environment = 'unknown', service = 'unknown' } = input;
  return `${blocks.join('\n\n')}\n${marker({ environment, service, mode: 'enforce' })}\n`;
}

/** The faults as a commit status; its state is always `error`. */
export function renderPolicyErrorStatus(input: PolicyErrorInput): StatusText {
  const [first] = inOrder(input.faults);
  const title = { kind: 'literal', text: titleOf(input) } as const;
  const more = countErrors(input) - 1;
  const place = first === undefined ? '' : placeOf(first);
  const text = say`${title}, no decision: ${place === '' ? [] : say`${place} `}${first?.message ?? ''}${
    first?.hint === undefined ? [] : say`, ${first.hint}`
  }${more > 0 ? say` (and ${more} more)` : []}`;
  return { state: 'error', text: fitStatus(text) };
}

function layFault(part: {
  fault: ReportedFault;
  column: number;
  options: TerminalOptions;
}): readonly string[] {
  const { fault, options } = part;
  const column = placeOf(fault) === '' ? 2 : part.column;
  const row = { label: say`${placeOf(fault)}`, text: say`${messageOf(fault)}`, column };
  const hint = fault.hint === undefined ? [] : [{ label: [], text: say`${fault.hint}`, column }];
  return [row, ...hint].flatMap((one) => layRow(one, options));
}

/** Errors first; a fault without a place is one of the request. */
function inOrder(faults: readonly ReportedFault[]): readonly ReportedFault[] {
  return [
    ...faults.filter(({ severity }) => severity !== 'warning'),
    ...faults.filter(({ severity }) => severity === 'warning'),
  ];
}

function countErrors({ faults }: PolicyErrorInput): number {
  return faults.filter(({ severity }) => severity !== 'warning').length;
}

/** A name that the policy does not know is as likely a mistake of the call. */
function isOfPolicy({ faults }: PolicyErrorInput): boolean {
  return faults.some(
    ({ code: fault, place }) => place !== undefined && fault !== 'policy/unknown-environment',
  );
}

function titleOf(input: PolicyErrorInput): string {
  return isOfPolicy(input) ? 'Policy error' : 'Configuration error';
}

function openingOf(input: PolicyErrorInput): Phrase {
  const lead = say`No decision was made, nothing was deployed.`;
  return isOfPolicy(input)
    ? say`${lead} Your change is not at fault: ${strong('the policy is')}.`
    : say`${lead} The gate was asked in a way that it cannot answer.`;
}

function actOf(input: PolicyErrorInput): Phrase {
  return isOfPolicy(input)
    ? say`Fix ${faultCount(input)}, then run again; ${code('promotion-gate lint')} shows the same locally.`
    : say`Fix ${faultCount(input)} in the call of the gate (or in its policy), then run again.`;
}

function whoOf(input: PolicyErrorInput): Phrase {
  return isOfPolicy(input) ? say`the policy's owner` : say`you`;
}

function faultCount(input: PolicyErrorInput): Phrase {
  const errors = countErrors(input);
  return errors === 1 ? say`this fault` : say`these ${count(errors, 'fault')}`;
}

function subjectOf({ service, version, environment }: PolicyErrorInput): Phrase {
  const what = [service, version].flatMap((part) => part ?? []).join(' ');
  if (environment === undefined) return say`${what}`;
  return what === '' ? say`${environment}` : say`${what} → ${environment}`;
}

function timeOf({ now }: PolicyErrorInput): string {
  return now === undefined ? '' : toClock({}, { timezone: 'UTC', now }).full(now);
}

function placeOf({ place }: ReportedFault): string {
  if (place === undefined) return '';
  return `${place.file}:${String(place.line)}:${String(place.column)}`;
}

function messageOf({ severity, message }: ReportedFault): string {
  return severity === 'warning' ? `warning: ${message}` : message;
}

function footRows({ engine, record }: PolicyErrorInput): readonly Row[] {
  return [
    ...(engine === undefined
      ? []
      : [{ label: say`Gate`, text: say`${engine.name} ${engine.version}` }]),
    ...(record === undefined ? [] : [{ label: say`Record`, text: recordName(record) }]),
  ];
}
