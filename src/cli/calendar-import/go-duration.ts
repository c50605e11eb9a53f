/** Durations as Go writes them: `1h30m`, `1.5h` (https://pkg.go.dev/time#ParseDuration). */
import { hour, minute } from '../../time/instant.js';

const unitMs: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1000,
  m: minute,
  h: hour,
};

const part = /(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/gu;

/** Milliseconds; undefined for another text, and for what is not longer than nothing. */
export function parseGoDuration(text: string): number | undefined {
  const positive = text.replace(/^\+/, '');
  if (text.length > 40 || positive.replace(part, '') !== '') return undefined;
  const ms = [...positive.matchAll(part)]
    .map(([, number, unit]) => Number(number) * (unitMs[unit ?? ''] ?? NaN))
    .reduce((sum, each) => sum + each, 0);
  return ms > 0 ? ms : undefined;
}
