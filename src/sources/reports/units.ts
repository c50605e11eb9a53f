/**
 * Units of measured values, brought to few: `ms`, `bytes`, `percent`, `per second` and none. Prefixes of bytes are
 * those of IEC 80000-13: kB is 1000, KiB is 1024; `KB` is of no standard and is kept as it is written.
 */

export const knownUnits = ['ms', 'bytes', 'percent', 'per second', ''] as const;
export type KnownUnit = (typeof knownUnits)[number];

/** How many of the known unit one of the written unit is. */
type Conversion = readonly [unit: KnownUnit, factor: number];

/** The one table: each written form, as tools write it. */
const conversions: Readonly<Record<string, Conversion>> = {
  ...forms(['ms', 1e-6], 'ns nsec nanosecond nanoseconds'),
  ...forms(['ms', 1e-3], 'us µs μs usec microsecond microseconds'),
  ...forms(['ms', 1], 'ms msec millis millisecond milliseconds'),
  ...forms(['ms', 1e3], 's sec secs second seconds'),
  ...forms(['ms', 6e4], 'min minute minutes'),
  ...forms(['ms', 36e5], 'h hour hours'),
  ...forms(['bytes', 1], 'B byte bytes'),
  ...forms(['bytes', 1e3], 'kB'),
  ...forms(['bytes', 1e6], 'MB'),
  ...forms(['bytes', 1e9], 'GB'),
  ...forms(['bytes', 1024], 'KiB'),
  ...forms(['bytes', 1024 ** 2], 'MiB'),
  ...forms(['bytes', 1024 ** 3], 'GiB'),
  ...forms(['percent', 1], '% percent percentage'),
  ...forms(['per second', 1], '/s per-second Hz rps ops/s ops/sec op/s req/s reqs/s req/sec'),
  ...forms(['per second', 1], 'requests/s requests/sec iter/s iter/sec items/s iterations/s'),
  ...forms(['per second', 1], 'B/s bytes/s ops/second requests/second iterations/second'),
  ...forms(['per second', 1e3], 'ops/ms kB/s'),
  ...forms(['per second', 1e6], 'ops/us MB/s'),
  ...forms(['per second', 1e9], 'ops/ns GB/s'),
  ...forms(['per second', 1024 ** 2], 'MiB/s'),
  'per second': ['per second', 1],
  ...forms(['', 1], 'unitless count none'),
  '': ['', 1],
};

/** A value and its unit; `unit` is one of the known ones, or what the file writes. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

const longestUnit = 40;
/** Time or memory of one operation is that time or memory: `ns/iter`, `B/op`. */
const ofOneOperation = /\/(?:op|iter|iteration)$/;

/** A quantity in a known unit; one of an unknown unit stays as it is, its unit cut to 40 characters. */
export function toKnownUnit({ value, unit }: Quantity): Quantity {
  const written = unit.trim();
  const conversion = find(written) ?? find(written.replace(ofOneOperation, ''));
  if (conversion === undefined) return { value, unit: written.slice(0, longestUnit) };
  const [known, factor] = conversion;
  return { value: factor === 1 ? value : tidy(value * factor), unit: known };
}

/** True for units whose values are never negative. */
export function isNeverNegative(unit: string): boolean {
  return unit === 'ms' || unit === 'bytes' || unit === 'per second';
}

/** Symbols are as they are written, since Mb is not MB; words in any case. */
function find(written: string): Conversion | undefined {
  const word = /^[a-z]{4,}$/i.test(written) ? written.toLowerCase() : written;
  return [written, word]
    .filter((form) => Object.hasOwn(conversions, form))
    .map((form) => conversions[form])[0];
}

/** Without the noise of a multiplication: 1.132 s are 1132 ms, not 1131.9999999999998. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

function forms(conversion: Conversion, written: string): Record<string, Conversion> {
  return Object.fromEntries(written.split(' ').map((form) => [form, conversion]));
}
