/** Collects the measured values of a file: each once, finite, in a known unit, and not too many. */
import type { JsonValue } from './format.js';
import { readNumber } from './numbers.js';
import { quote, ReportFault, type Problems } from './problem.js';
import type { Metric } from './report.js';
import { isNeverNegative, toKnownUnit } from './units.js';

/** A value as the file writes it; `raw` may be absent, which is not 0. */
export interface MeasuredValue {
  readonly metric: string;
  readonly raw: JsonValue | undefined;
  /** As the file writes it; empty for a plain number. */
  readonly unit: string;
}

export interface MetricBook {
  /** Does nothing if the value is absent; an impossible one is a problem. Throws a ReportFault for too many. */
  add(value: MeasuredValue): void;
  /** In the order of the file. None at all is a problem: nothing was measured. */
  list(): readonly Metric[];
}

const mostMetrics = 20_000;
const longestName = 1000;

/** An empty book. */
export function openMetricBook(problems: Problems): MetricBook {
  const found = new Map<string, Metric>();
  return {
    add({ metric, raw, unit }) {
      const written = readNumber(raw, { what: `the value of ${quote(metric)}`, problems });
      if (written === undefined) return;
      const measured = { metric, ...toKnownUnit({ value: written, unit }) };
      const isPossible =
        Number.isFinite(measured.value) && !(measured.value < 0 && isNeverNegative(measured.unit));
      if (!isPossible) {
        const is = `${String(written)} ${unit}`.trim();
        problems.add('impossible-number', `the value of ${quote(metric)} is ${is}`);
        return;
      }
      const before = found.get(metric);
      if (before === undefined) {
        refuseTooMuch(metric, found.size);
        found.set(metric, measured);
      } else if (before.value !== measured.value || before.unit !== measured.unit) {
        // Which of them is worse is not known: a small number may be good or bad.
        problems.add('duplicate', `has two values of ${quote(metric)}`);
      }
    },
    list() {
      if (found.size === 0) problems.add('nothing-counted', 'has no measured value');
      return [...found.values()];
    },
  };
}

function refuseTooMuch(metric: string, size: number): void {
  if (metric.length > longestName)
    throw new ReportFault('too-large', `has a name of more than ${String(longestName)} characters`);
  if (size >= mostMetrics)
    throw new ReportFault('too-large', `has more than ${String(mostMetrics)} measured values`);
}
