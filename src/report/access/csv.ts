/** Who may do what as CSV: RFC 4180, and no cell that a spreadsheet would take for a formula. */
import type { ComparedRow } from '../../decision/access/compare.js';
import type { AccessGap } from '../../evidence/access.js';
import { toVisible } from '../untrusted.js';
import { actWords, changeWords, isPast, tellUse, type AccessReport } from './access-report.js';

const columns = [
  ...(['at', 'repository', 'environment', 'service', 'right', 'approval', 'who', 'id'] as const),
  ...(['kind', 'person', 'through', 'last_use', 'change', 'compared_with', 'needs'] as const),
] as const;
type Cells = Partial<Record<(typeof columns)[number], string>>;

/** A line for each right, for each part that is not known, and for each that is never looked at. */
export function renderAccessCsv(report: AccessReport): string {
  const { at, repository, previous } = report;
  const compared = previous === undefined ? 'not known' : (previous?.at ?? 'none');
  const lines: readonly Cells[] = [
    ...report.rows.map(toCells),
    ...report.gaps.map(gapCells),
    ...report.limits.map((limit) => ({ kind: 'not looked at', through: limit })),
  ];
  const all = lines.map((cells) =>
    columns.map((column) => {
      const own = { at, repository, compared_with: compared, ...cells }[column] ?? '';
      return toCsvCell(own);
    }),
  );
  return [columns.join(','), ...all.map((cells) => cells.join(',')), ''].join('\r\n');
}

function toCells(compared: ComparedRow): Cells {
  const { row, change } = compared;
  const { environment, service, act, approval, holder, person, through } = row;
  const unsure = isPast(compared) && change === 'unknown' ? 'not known whether it is still so' : '';
  return {
    environment: environment ?? 'all',
    service: service ?? 'all',
    right: actWords[act],
    approval: approval ?? '',
    who: holder.login,
    id: holder.id ?? '',
    kind: holder.kind,
    person: person ?? '',
    through,
    last_use: tellUse(row),
    change: changeWords[change],
    needs: unsure,
  };
}

/** Nobody is named, and nobody may read it as nobody. */
function gapCells({ acts, status, reason, needs }: AccessGap): Cells {
  return {
    environment: 'all',
    service: 'all',
    right: acts.map((act) => actWords[act]).join('; '),
    who: 'not known',
    kind: status,
    through: reason,
    last_use: 'not known',
    change: 'not known',
    needs: needs ?? '',
  };
}

/**
 * Quoted where RFC 4180 asks for it. What begins like a formula gets an apostrophe in front of it
 * (https://owasp.org/www-community/attacks/CSV_Injection), full-width signs among it; a number is one.
 */
export function toCsvCell(text: string): string {
  const visible = toVisible(text);
  const harmless = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(visible) ? `'${visible}` : visible;
  return /[",;'\s]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
