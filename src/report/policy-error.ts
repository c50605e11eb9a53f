/** The seventh headline: the policy or the request has faults, so that no decision was made. */
import { toClock } from './clock.js';
import { recordName } from './footnotes.js';
import { layHeader, layHeading, layRow, laySentences, type Row, type Sign } from './layout.js';
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
    sign: words[causeOf(input)].sign,
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
    `### ${words[causeOf(input)].emoji} ${titleOf(input)}${isSilent(subjectOf(input)) ? '' : `: ${toCell(subjectOf(input))}`}\n${toCell(openingOf(input))}`,
    toTable({
      head: ['where', 'what', 'what to do'],
      rows,
      budget: 25_000,
      total: faults.length,
    }),
    toCell(actOf(input)),
    ...(details.length === 0 ? [] : [`<sub>${details.map(toCell).join(' · ')}</sub>`]),
  ];
  const { environment = 'unknown', service = 'unknown', mode = 'enforce' } = input;
  return `${blocks.join('\n\n')}\n${marker({ environment, service, mode })}\n`;
}

/** The faults as a commit status; its state is `error`, but before there is a first policy. */
export function renderPolicyErrorStatus(input: PolicyErrorInput): StatusText {
  const [first] = inOrder(input.faults);
  const title = { kind: 'literal', text: titleOf(input) } as const;
  const more = countErrors(input) - 1;
  const place = first === undefined ? '' : placeOf(first);
  const isFault = ['policy', 'request'].includes(causeOf(input));
  const none = isFault ? say`, no decision` : [];
  const text = say`${title}${none}: ${place === '' ? [] : say`${place} `}${first?.message ?? ''}${
    first?.hint === undefined ? [] : say`, ${first.hint}`
  }${more > 0 ? say` (and ${more} more)` : []}`;
  const isFirst = causeOf(input) === 'first';
  return { state: isFirst ? 'success' : 'error', text: fitStatus(text) };
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

/** Why there is no decision. */
type Cause = 'policy' | 'request' | 'unavailable' | 'broken' | 'cancelled' | 'first';

const causes: Readonly<Record<string, Cause>> = {
  'policy/unavailable': 'unavailable',
  'gate/unavailable': 'unavailable',
  'gate/crashed': 'broken',
  'gate/cancelled': 'cancelled',
};

/** A name that the policy does not know is as likely a mistake of the call. */
function causeOf({ faults, mode }: PolicyErrorInput): Cause {
  const errors = faults.filter(({ severity }) => severity !== 'warning');
  const [first] = errors;
  const all = (code: string): boolean => errors.every((fault) => fault.code === code);
  if (first !== undefined && mode === 'preview' && all('policy/absent')) return 'first';
  const cause = first === undefined ? undefined : causes[first.code];
  if (cause !== undefined && errors.every((fault) => causes[fault.code] === cause)) return cause;
  const isOfPolicy = faults.some(
    ({ code: fault, place }) =>
      place !== undefined &&
      fault !== 'policy/unknown-environment' &&
      !fault.startsWith('request/'),
  );
  return isOfPolicy ? 'policy' : 'request';
}

interface CauseWords {
  readonly title: string;
  readonly sign: Sign;
  /** The sign of the comment's heading. */
  readonly emoji: string;
  readonly opening: Phrase;
  readonly who: Phrase;
  act(faults: Phrase): Phrase;
}

const nothing = say`No decision was made, nothing was deployed.`;
const runAgain = say`Run this again.`;

const words: Readonly<Record<Cause, CauseWords>> = {
  policy: {
    title: 'Policy error',
    sign: 'error',
    emoji: '🛠️',
    opening: say`${nothing} Your change is not at fault: ${strong('the policy is')}.`,
    who: say`the policy's owner`,
    act: (faults) =>
      say`Fix ${faults}, then run again; ${code('promotion-gate lint')} shows the same locally.`,
  },
  request: {
    title: 'Configuration error',
    sign: 'error',
    emoji: '🛠️',
    opening: say`${nothing} The gate was asked in a way that it cannot answer.`,
    who: say`you`,
    act: (faults) => say`Fix ${faults} in the call of the gate (or in its policy), then run again.`,
  },
  unavailable: {
    title: 'Could not decide',
    sign: 'unknown',
    emoji: '❓',
    opening: say`Nothing was deployed. Your change is not at fault: ${strong('a source did not answer')}.`,
    who: say`you`,
    act: () => runAgain,
  },
  broken: {
    title: 'Could not decide',
    sign: 'unknown',
    emoji: '❓',
    opening: say`Nothing was deployed. Your change is not at fault: ${strong('the gate itself failed')}.`,
    who: say`you`,
    act: () => say`Run this again; if it fails again, report it as a bug of the gate.`,
  },
  cancelled: {
    title: 'Cancelled',
    sign: 'unknown',
    emoji: '🚫',
    opening: say`The run was cancelled before it had decided. Nothing was deployed.`,
    who: say`you`,
    act: () => runAgain,
  },
  first: {
    title: 'No policy yet',
    sign: 'preview',
    emoji: '🔭',
    opening: say`Nothing is enforced here: the default branch has no policy yet.`,
    who: say`you`,
    act: () => say`Merge the first policy; from then on it is judged by what stands there.`,
  },
};

function titleOf(input: PolicyErrorInput): string {
  return words[causeOf(input)].title;
}

function openingOf(input: PolicyErrorInput): Phrase {
  return words[causeOf(input)].opening;
}

function actOf(input: PolicyErrorInput): Phrase {
  return words[causeOf(input)].act(faultCount(input));
}

function whoOf(input: PolicyErrorInput): Phrase {
  return words[causeOf(input)].who;
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
