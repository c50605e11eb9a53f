/** Who may do what for a terminal or a job log: by environment and right, one line for each way to it. */
import type { ComparedRow } from '../../decision/access/compare.js';
import type { AccessGap, AccessRow } from '../../evidence/access.js';
import { layHeader, layHeading, layRow, laySentences, type Sign } from '../layout.js';
import { say, type Phrase } from '../phrase.js';
import type { TerminalOptions } from '../report-input.js';
import {
  actWords,
  changeWords,
  isPast,
  minuteOf,
  tellAct,
  tellCounts,
  tellHolder,
  tellUse,
  type AccessReport,
} from './access-report.js';

/** The whole report. */
export function renderAccessText(report: AccessReport, options: TerminalOptions): string {
  const { at, repository, rows, gaps, limits, kept } = report;
  const sign: Sign = gaps.length > 0 ? 'unknown' : 'pass';
  const title = gaps.length > 0 ? 'NOT ALL IS KNOWN' : 'ALL ANSWERED';
  const header = { sign, title, subject: say`who may: ${repository}`, time: minuteOf(at) };
  const lines = [
    ...layHeader(header, options),
    ...laySentences(say`${tellCounts(report)}.`, options),
    ...groupsOf(rows).flatMap((group) => ['', ...layGroup(group, options)]),
    ...(gaps.length === 0 ? [] : ['', layHeading('Not known', options)]),
    ...gaps.flatMap((gap) => layGap(gap, options)),
    ...(limits.length === 0 ? [] : ['', layHeading('Not looked at', options)]),
    ...limits.flatMap((limit) =>
      layRow({ lead: 'later', label: say``, text: say`${limit}`, column: 4 }, options),
    ),
    '',
    ...laySentences(
      kept === undefined
        ? say`No snapshot was kept.`
        : say`Kept as ${kept.record} in ${kept.store}.`,
      options,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

interface Group {
  readonly heading: string;
  readonly rows: readonly ComparedRow[];
}

/** Rows come in order: those of one environment and right stand together. */
function groupsOf(rows: readonly ComparedRow[]): readonly Group[] {
  const groups = new Map<string, ComparedRow[]>();
  for (const compared of rows) {
    const { environment, service } = compared.row;
    const where = environment ?? 'all environments';
    const of = service === undefined ? '' : `, ${service}`;
    const heading = `${where}${of}: ${tellAct(compared.row)}`;
    const group = groups.get(heading);
    if (group === undefined) groups.set(heading, [compared]);
    else group.push(compared);
  }
  return [...groups].map(([heading, own]) => ({ heading, rows: own }));
}

function layGroup({ heading, rows }: Group, options: TerminalOptions): readonly string[] {
  return [
    ...laySentences(say`${heading}`, options),
    ...rows.flatMap((compared) => {
      const { row, change } = compared;
      const signs = { new: 'warn', gone: 'later', unknown: 'unknown' } as const;
      const lead = change === 'same' || change === 'first' ? undefined : signs[change];
      const label = say`${lead === undefined ? say`  ` : say``}${tellHolder(row.holder, row.person)}`;
      return layRow({ lead, label, text: wayOf(compared), column: 34 }, options);
    }),
  ];
}

function wayOf(compared: ComparedRow): Phrase {
  const { row, change } = compared;
  const use = isUseTold(row) ? say`; last: ${tellUse(row)}` : [];
  if (change === 'same' || change === 'first') return say`${row.through}${use}`;
  const told =
    isPast(compared) && change === 'unknown' ? 'was so, now not known' : changeWords[change];
  return say`${told}: ${row.through}${use}`;
}

/** Records tell of people alone, and of two rights. */
function isUseTold({ act, holder }: AccessRow): boolean {
  const isOne = !['team', 'role', 'key'].includes(holder.kind);
  return isOne && (act === 'deploy' || act === 'approve');
}

function layGap(
  { acts, reason, needs, status }: AccessGap,
  options: TerminalOptions,
): readonly string[] {
  const may = acts.map((act) => actWords[act]).join(', ');
  const token = needs === undefined ? say`` : say`; needs ${needs}`;
  const label = say`${status}: who else may ${may}`;
  return layRow({ lead: 'unknown', label, text: say`${reason}${token}`, column: 4 }, options);
}
