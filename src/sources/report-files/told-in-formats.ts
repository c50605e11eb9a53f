/** Cases that a report tells in several formats: one run, told by two loggers. */
import { addName, type NamedCases } from '../reports/case-names.js';
import type { TestsReport } from '../reports/report.js';
import { noTests } from '../reports/tests-totals.js';
import type { ReportOrigin } from './merge-parts.js';
import type { ToldBefore } from './merge-tests.js';

export interface ToldInFormats {
  add(report: TestsReport, origin: ReportOrigin | undefined): void;
  /** What of all files together another format may tell too; cases that passed are not counted again. */
  before(): ToldBefore;
  doubts(): ReadonlyMap<ReportOrigin, string>;
}

interface InFormat {
  readonly passed: Map<number, number>;
  readonly others: Map<number, number>;
  readonly all: { passed: number; others: number };
  readonly origin: ReportOrigin | undefined;
  hasMoreNames: boolean;
}

/** Nothing yet. */
export function openToldInFormats(): ToldInFormats {
  const formats = new Map<string, InFormat>();
  let settled: Surplus | undefined;
  const again = (): Surplus => (settled ??= toldAgain([...formats.values()]));
  return {
    add({ names }, origin) {
      if (names === undefined || names.all.passed + names.all.others === 0) return;
      settled = undefined;
      const known = formats.get(names.format) ?? openFormat(origin);
      formats.set(names.format, known);
      join(known, names);
    },
    before() {
      const { passed, others } = again();
      return { again: { ...noTests, total: passed }, open: { ...noTests, total: others } };
    },
    doubts() {
      const [first, ...others] = formats.values();
      const { passed } = again();
      if (first === undefined || passed === 0) return new Map();
      const message = toldBy(first.origin, passed);
      return new Map(others.flatMap(({ origin }) => (origin ? [[origin, message]] : [])));
    },
  };
}

function openFormat(origin: ReportOrigin | undefined): InFormat {
  const all = { passed: 0, others: 0 };
  return { passed: new Map(), others: new Map(), all, origin, hasMoreNames: false };
}

function join(to: InFormat, { passed, others, all, hasMoreNames }: NamedCases): void {
  to.all.passed += all.passed;
  to.all.others += all.others;
  to.hasMoreNames ||= hasMoreNames;
  for (const [name, count] of passed)
    if (!addName(to.passed, { name, count })) to.hasMoreNames = true;
  for (const [name, count] of others)
    if (!addName(to.others, { name, count })) to.hasMoreNames = true;
}

/**
 * How many passed cases are sure only once. Of each name there are at least as many cases as the format has that tells most
 * of them; those that failed or were skipped count as often as they are told. Of more names than are kept any may be the same.
 */
function toldAgain(formats: readonly InFormat[]): Surplus {
  if (formats.length < 2) return { passed: 0, others: 0 };
  if (formats.some(({ hasMoreNames }) => hasMoreNames))
    return surplus(formats.map(({ all }) => all));
  const names = new Set(
    formats.flatMap(({ passed, others }) => [...passed.keys(), ...others.keys()]),
  );
  const sum = { passed: 0, others: 0 };
  for (const name of names) {
    const told = formats.map((each) => ({
      ...{ passed: each.passed.get(name) ?? 0, others: each.others.get(name) ?? 0 },
    }));
    const { passed, others } = surplus(told);
    sum.passed += passed;
    sum.others += others;
  }
  return sum;
}

/** How many cases are told again, of those that passed and of others. */
interface Surplus {
  readonly passed: number;
  readonly others: number;
}

function surplus(told: readonly Surplus[]): Surplus {
  const totals = told.map(({ passed, others }) => passed + others);
  const passed = told.reduce((sum, each) => sum + each.passed, 0);
  const again = totals.reduce((sum, each) => sum + each, 0) - Math.max(...totals);
  return { passed: Math.min(passed, again), others: Math.max(0, again - passed) };
}

function toldBy(other: ReportOrigin | undefined, again: number): string {
  const which = other === undefined ? 'a file of another format' : other.path;
  return (
    `tells cases whose names end like those of ${which}, which has another format: ${String(again)} of their cases that passed are not counted ` +
    'again (let the report name files of one format; other tests belong in a report of their own)'
  );
}
