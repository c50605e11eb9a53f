/** Numbers of reports as people read them: rounded, but never so that they contradict their bound. */
import { unitMs } from '../../time/duration.js';
import { numberOf, textOf, type Data } from '../finding-data.js';

const fewestDecimals = 2;
const mostDecimals = 9;
/** Of a number that is 0 with the fewest decimals. */
const mostOff = 0.05;

/** The number of a finding, in the unit of the comparison that it stands beside: `87.31 %`, `3`, `75 s`. */
export function toAmount(data: Data, comparison: Data = {}): string {
  const wanted = textOf(comparison, 'wanted');
  const covered = numberOf(data, 'covered');
  const total = numberOf(data, 'total');
  const amount = numberOf(data, 'amount') ?? 0;
  if (covered !== undefined && total !== undefined) return inPercent(covered, total, comparison);
  if (wanted.endsWith('%') && total !== undefined) {
    return `${inPercent(amount, total, comparison)} (${String(amount)} of ${String(total)})`;
  }
  const unit = textOf(data, 'unit');
  if (unit === '%') return `${rounded(amount, comparison)} %`;
  return unit === 'ms' ? inTime(amount, comparison) : rounded(amount, comparison);
}

function inPercent(part: number, total: number, comparison: Data): string {
  return `${rounded(total === 0 ? 0 : (part / total) * 100, comparison)} %`;
}

/** In the unit of the bound; without one in milliseconds. */
function inTime(milliseconds: number, comparison: Data): string {
  const unit = /(ms|s|m|h|d)$/.exec(textOf(comparison, 'wanted'))?.[1] ?? 'ms';
  return `${rounded(milliseconds / (unitMs[unit] ?? 1), comparison)} ${unit}`;
}

/** With as many decimals as it takes to be on the same side of the bound as the number itself. */
function rounded(value: number, comparison: Data): string {
  const bound = Number.parseFloat(textOf(comparison, 'wanted'));
  const atLeast = textOf(comparison, 'bound') === 'at-least';
  const met = comparison['met'];
  // What is more than nothing is not shown as nothing.
  const isTiny = value !== 0 && Number(value.toFixed(fewestDecimals)) === 0;
  for (let decimals = fewestDecimals; decimals < mostDecimals; decimals += 1) {
    const shown = Number(value.toFixed(decimals));
    const holds = atLeast ? shown >= bound : shown <= bound;
    if (isTiny && Math.abs(shown - value) > mostOff * Math.abs(value)) continue;
    if (Number.isNaN(bound) || typeof met !== 'boolean' || holds === met) return String(shown);
  }
  return String(value);
}
