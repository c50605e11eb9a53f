/** The faults of a policy as lines that editors and people understand: file:line:column first. */
import type { ReportedFault, TerminalOptions } from './report-input.js';
import { escapeTerminal } from './untrusted.js';

/** One line a fault, its hint below, and the count at the end. */
export function renderLint(
  part: { readonly faults: readonly ReportedFault[]; readonly file: string },
  options: TerminalOptions,
): string {
  const { faults, file } = part;
  const lines = faults.flatMap((fault) => renderFault(fault, options));
  const errors = faults.filter(({ severity }) => severity !== 'warning').length;
  const warnings = faults.length - errors;
  const sign = errors > 0 ? (options.unicode ? '✗' : 'x') : options.unicode ? '✓' : 'ok';
  const told = `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  return [...lines, `${sign} ${escapeTerminal(file)}: ${told}`, ''].join('\n');
}

function renderFault(
  { place, severity, message, hint, code }: ReportedFault,
  { color }: TerminalOptions,
): string[] {
  const at = place ? `${place.file}:${String(place.line)}:${String(place.column)}` : 'request';
  const word = color
    ? `\u001b[${severity === 'warning' ? '33' : '31'}m${severity ?? 'error'}\u001b[0m`
    : (severity ?? 'error');
  const first = `${escapeTerminal(at)}: ${word}: ${escapeTerminal(message)} [${code}]`;
  return hint === undefined ? [first] : [first, `    ${escapeTerminal(hint)}`];
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
