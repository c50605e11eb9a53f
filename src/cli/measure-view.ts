/** The table of `measure` for people. */
import { columnsOf, wrap } from '../report/columns.js';
import { escapeTerminal } from '../report/untrusted.js';
import type { Console } from './console.js';
import type { MeasureDocument } from './measure-schema.js';
import { amountOf, percent, tellPart } from './measure-part-view.js';

type MeasuredFile = MeasureDocument['files'][number];

const columns = 100;
/** Of one file. */
const mostMetrics = 5;

/** A line a file, and its problems below it. */
export function renderMeasured(
  { files }: MeasureDocument,
  { unicode }: Pick<Console, 'unicode'>,
): string {
  const rows = files.map((file) => ({
    file,
    cells: [nameOf(file), formatOf(file), totalsOf(file)],
  }));
  const widths = [0, 1].map((index) =>
    Math.max(...rows.map(({ cells }) => columnsOf(cells[index] ?? ''))),
  );
  const lines = rows.flatMap(({ file, cells }) => {
    const padded = cells.map((cell, index) => pad(cell, widths[index] ?? 0));
    return [
      `${markOf(file, unicode)} ${padded.join('  ').trimEnd()}`,
      ...linesOfPart(file),
      ...problemsOf(file),
    ];
  });
  return lines.join('\n');
}

function markOf({ problems }: MeasuredFile, unicode: boolean): string {
  if (problems.some(({ severity }) => severity === 'unusable')) return unicode ? '✗' : 'x';
  return problems.length > 0 ? '!' : unicode ? '✓' : '+';
}

function nameOf({ path }: MeasuredFile): string {
  return escapeTerminal(path);
}

function formatOf({ kind, format }: MeasuredFile): string {
  return kind === null ? '-' : `${kind} (${format})`;
}

function linesOfPart(file: MeasuredFile): readonly string[] {
  return file.kind === null || file.part === undefined ? [] : indent(tellPart(file.part));
}

function problemsOf({ problems }: MeasuredFile): readonly string[] {
  return problems.flatMap(({ message }) => indent(message));
}

function indent(text: string): readonly string[] {
  return wrap(escapeTerminal(text), columns - 4).map(
    (line, index) => `${index === 0 ? '  - ' : '    '}${line}`,
  );
}

function totalsOf(file: MeasuredFile): string {
  if (file.totals === null) return 'not read';
  switch (file.kind) {
    case 'tests': {
      const { total, passed, failed, errors, skipped, duration } = file.totals;
      const ofErrors = errors > 0 ? ` (${amountOf(errors, 'errors')})` : '';
      const took = duration === undefined ? '' : `, ${(duration / 1000).toFixed(2)} s`;
      return `${amountOf(total, 'cases')}: ${String(passed)} passed, ${String(failed)} failed${ofErrors}, ${String(skipped)} skipped${took}`;
    }
    case 'coverage':
      return Object.entries(file.totals)
        .flatMap(([measure, share]) => (share === undefined ? [] : `${measure} ${percent(share)}`))
        .join(', ');
    case 'scan': {
      const { total, suppressed, ...counts } = file.totals;
      const told = Object.entries(counts).map(
        ([severity, count]) => `${String(count)} ${severity}`,
      );
      const aside = suppressed > 0 ? `; ${String(suppressed)} suppressed` : '';
      return `${amountOf(total, 'findings')}: ${told.join(', ')}${aside}`;
    }
    case 'performance': {
      const more = file.totals.length - mostMetrics;
      const shown = file.totals
        .slice(0, mostMetrics)
        .map(({ metric, value, unit }) =>
          `${escapeTerminal(metric)} ${String(value)} ${escapeTerminal(unit)}`.trim(),
        );
      return [...shown, ...(more > 0 ? [`and ${String(more)} more`] : [])].join(', ');
    }
    case 'mutation': {
      const { detected, total } = file.totals;
      return `mutants ${percent({ covered: detected, total })}`;
    }
  }
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}
