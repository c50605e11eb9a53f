/** Judges `drop` and `rise` of one number; without a baseline it warns, and the other bounds hold alone. */
import type { BaselineRun } from '../../evidence/baseline-fact.js';
import type { JsonObject, Observation } from '../check.js';
import { compareWithRuns } from '../comparison/compare-runs.js';
import { doubtOf, undecided, type Asked, type Found, type Seen } from './asked.js';
import { instantOf, reportOfRun, sourceOfRun, type Baseline } from './baseline.js';
import type { Measured, Part } from './bounds.js';
import { compareChange, type Change, type ChangeKey } from './change.js';
import { compare, median, toNumber, type Fraction } from './quantity.js';

const keys = ['drop', 'rise'] as const;

export interface Changed {
  readonly part: Part;
  readonly found: Found;
  readonly baseline: Baseline;
  /** What is told of the number itself. */
  readonly data: JsonObject;
}

/** An answer for each of the two that is set. */
export function judgeChanges(asked: Asked, seen: Seen, of: Changed): readonly Observation[] {
  return keys.flatMap((key) => {
    const written = of.part[key]?.['at-most'];
    return written === undefined ? [] : [judgeChange(asked, seen, { ...of, key, written })];
  });
}

interface One extends Changed {
  readonly key: ChangeKey;
  readonly written: number | string;
}

function judgeChange(asked: Asked, seen: Seen, one: One): Observation {
  const { check } = asked.named;
  const { baseline, data } = one;
  if (baseline.status === 'unknown') return baselineUnknown(asked, baseline.reason);
  const runs = baseline.status === 'none' ? [] : earlierOf(asked, seen, { one, baseline });
  const [newest] = runs;
  if (baseline.status === 'none' || newest === undefined) return noBaseline(asked, data);
  const { found, key, written } = one;
  const before = middleOf(runs);
  const change = compareChange(found.measured, before, { key, written });
  if (change === undefined) return baselineUnknown(asked, 'it cannot be compared with the number');
  const told = {
    ...data,
    change: toChange(change, runs.length === 1 ? newest.data : toData(before)),
    baseline: sourceOfRun(newest.run, { baseline, now: seen.fact }),
    ...spreadOf({ found, runs, key }),
  };
  if (change.met) return { code: `${check}/met`, outcome: 'pass', data: told };
  const isOpen = compareChange(swapped(found.measured), swapped(before), { key, written })?.met;
  const missed = { ...told, ...doubtOf(asked, seen) };
  if (isOpen === true) return undecided(asked, seen, missed);
  const { report } = asked.named;
  const mend = { what: 'mend-numbers', detail: { report, measure: asked.measure } };
  return { code: `${check}/missed`, outcome: 'fail', data: missed, acts: [mend] };
}

/** The other way round: what is worse for a bound becomes what is better. */
function swapped({ least, most, share, ...rest }: Measured): Measured {
  const other = share && { share: { least: share.most, most: share.least } };
  return { ...rest, least: most, most: least, ...other };
}

/** There is nothing to be held against: said, and no pass. */
export function noBaseline({ named, bounds }: Asked, data: JsonObject): Observation {
  const isBound = [bounds, bounds.warn ?? {}].some((part) =>
    [part['at-least'], part['at-most']].some((limit) => limit !== undefined),
  );
  const only = isBound ? {} : { alone: true };
  return { code: `${named.check}/no-baseline`, outcome: 'warn', data: { ...data, ...only } };
}

/** Nobody knows what it is to be held against: never a pass. */
export function baselineUnknown({ named, measure }: Asked, reason: string): Observation {
  const { check, report, kind } = named;
  const detail = { fact: `baseline ${report}`, reason };
  return {
    code: `${check}/baseline-unknown`,
    outcome: 'unknown',
    data: { report, kind, measure, reason },
    acts: [{ what: 'mend-source', detail }],
  };
}

interface Earlier {
  readonly run: BaselineRun;
  readonly measured: Measured;
  readonly data: JsonObject;
}

/** The last number; of a metric those of all runs, since single runs vary. */
function earlierOf(
  asked: Asked,
  { now }: Seen,
  { one, baseline }: { readonly one: One; readonly baseline: Baseline & { status: 'known' } },
): readonly Earlier[] {
  const { key, part } = one;
  const all = baseline.fact.runs.flatMap((run): readonly Earlier[] => {
    const founds = asked.find(reportOfRun(run), part, instantOf(run, now));
    const strictest = strictestOf(founds, key);
    return strictest === undefined ? [] : [{ run, ...strictest }];
  });
  return asked.named.kind === 'performance' ? all : all.slice(0, 1);
}

/** Of a number that was told several times the one that allows least. */
function strictestOf(founds: readonly Found[], key: ChangeKey): Found | undefined {
  const sorted = [...founds].sort((one, other) => compare(one.measured.most, other.measured.most));
  return key === 'rise' ? sorted[0] : sorted.at(-1);
}

/** The median of metrics that are in the same unit; else the newest decides, and what cannot be compared is unknown. */
function middleOf(runs: readonly Earlier[]): Measured {
  const [newest] = runs;
  if (newest === undefined) throw new RangeError('there is no earlier run');
  if (runs.length === 1) return newest.measured;
  const { unit } = newest.measured;
  const same = runs.filter(({ measured }) => measured.unit === unit);
  const middle = median(same.map(({ measured }) => measured.most)) ?? newest.measured.most;
  return { least: middle, most: middle, unit };
}

function toData({ most, unit }: Measured): JsonObject {
  return { amount: toNumber(most), unit };
}

function toChange({ key, wanted, met, by, unit }: Change, was: JsonObject): JsonObject {
  const told = ['amount', 'covered', 'total', 'unit'].flatMap((name) => {
    const value = was[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { key, wanted, met, by: toNumber(by), unit, was: Object.fromEntries(told) };
}

/** Whether the runs before vary as much: it is said, and the limit decides. */
function spreadOf(part: {
  readonly found: Found;
  readonly runs: readonly Earlier[];
  readonly key: ChangeKey;
}): JsonObject {
  const { found, runs, key } = part;
  if (runs.length < 2) return {};
  const { unit } = found.measured;
  const same = runs.filter(({ measured }) => measured.unit === unit);
  const number = ({ most }: Measured): Fraction => most;
  const compared = compareWithRuns({
    value: toNumber(number(found.measured)),
    earlier: same.map(({ measured }) => toNumber(number(measured))),
    worseIf: key === 'rise' ? 'higher' : 'lower',
  });
  const since = same.at(-1)?.run.at;
  const base = { runs: same.length, ...(since !== undefined && { since }) };
  if (compared.kind === 'not-known') return { spread: { ...base, kind: 'not-known' } };
  const { low, high } = compared.among.interval;
  const finite = { low: bounded(low), high: bounded(high) };
  const sure = 'confidence' in compared ? { confidence: compared.confidence } : {};
  return { spread: { ...base, kind: compared.kind, ...sure, ...finite } };
}

function bounded(value: number): number {
  return Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
}
