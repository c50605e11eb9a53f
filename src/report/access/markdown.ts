/** Who may do what as a document that somebody signs. */
import type { ComparedRow } from '../../decision/access/compare.js';
import { toCell, toTable } from '../markdown-table.js';
import { code, say, strong, type Phrase } from '../phrase.js';
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

/** A table of its own is no comment: nothing of it is left out. */
const budget = Infinity;

/** Headings, one table for each environment, what is not known, and lines to sign. */
export function renderAccessMarkdown(report: AccessReport): string {
  const { at, repository, rows, gaps, limits, kept } = report;
  const environments = [...new Set(rows.map(({ row }) => row.environment))];
  const blocks = [
    `# ${toCell(say`Who may: ${repository}`)}`,
    toCell(say`As of ${minuteOf(at)}. ${tellCounts(report)}.`),
    ...environments.map((environment) => tableOf(rows, environment)),
    gaps.length === 0
      ? ''
      : `## Not known\n\n${toTable({
          head: ['Who else may', 'What could not be read', 'What would tell'],
          rows: gaps.map(({ acts, reason, needs, status }) => [
            say`${acts.map((act) => actWords[act]).join(', ')}`,
            say`${status}: ${reason}`,
            say`${needs ?? 'the same again, later'}`,
          ]),
          ...{ budget, total: gaps.length },
        })}`,
    limits.length === 0
      ? ''
      : `## Not looked at\n\n${limits.map((limit) => `- ${toCell(say`${limit}`)}`).join('\n')}`,
    `## Sign-off\n\n${signOff(kept)}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function tableOf(rows: readonly ComparedRow[], environment: string | undefined): string {
  const own = rows.filter(({ row }) => row.environment === environment);
  const heading =
    environment === undefined ? say`All environments` : say`Environment ${code(environment)}`;
  const table = toTable({
    head: ['May', 'Service', 'Who', 'Through', 'Last use', 'Change'],
    rows: own.map(toRow),
    ...{ budget, total: own.length },
  });
  return `## ${toCell(heading)}\n\n${table}`;
}

function toRow(compared: ComparedRow): readonly Phrase[] {
  const { row, change } = compared;
  const isTold = change === 'same' || change === 'first';
  const told =
    isPast(compared) && change === 'unknown' ? 'was so, now not known' : changeWords[change];
  return [
    say`${tellAct(row)}`,
    say`${row.service ?? 'all'}`,
    say`${code(tellHolder(row.holder, row.person))}`,
    say`${row.through}`,
    say`${tellUse(row)}`,
    isTold ? say`${told}` : say`${strong(told)}`,
  ];
}

function signOff(kept: AccessReport['kept']): string {
  const record =
    kept === undefined
      ? say`No snapshot was kept: what is signed here is this text alone.`
      : say`Snapshot ${code(kept.record)} in ${kept.store}, digest ${code(kept.digest)}.`;
  return `${toCell(record)}\n\n| Certified by | Date | Rights to be withdrawn |\n|---|---|---|\n| | | |`;
}
