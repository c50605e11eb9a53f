/** Cases that a report tells in several formats: one run, told by two loggers. */
import { addName, type NamedCases } from '../reports/case-names.js';
import type { TestsReport } from '../reports/report.js';
import { noTests, type TestCounts } from '../reports/tests-totals.js';
import type { ReportOrigin } from './merge-parts.js';

export interface ToldInFormats {
  add(report: TestsReport, origin: ReportOrigin | undefined): void;
  /** What of all files together is not counted: passed cases that another format may tell too. */
  again(): TestCounts;
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
  let settled: number | undefined;
  const again = (): number => (settled ??= toldAgain([...formats.values()]));
  return {
    add({ names }, origin) {
      if (names === undefined || names.all.passed + names.all.others === 0) return;
      settled = undefined;
      const known = formats.get(names.format) ?? openFormat(origin);
      formats.set(names.format, known);
      join(known, names);
    },
    again: () => ({ ...noTests, total: again() }),
    doubts() {
      const [first, ...others] = formats.values();
      if (first === undefined || again() === 0) return new Map();
      const message = toldBy(first.origin, again());
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
function toldAgain(formats: readonly InFormat[]): number {
  if (formats.length < 2) return 0;
  if (formats.some(({ hasMoreNames }) => hasMoreNames))
    return surplus(formats.map(({ all }) => all));
  const names = new Set(formats.flatMap(({ passed }) => [...passed.keys()]));
  return [...names].reduce((sum, name) => {
    const told = formats.map(({ passed, others }) => ({
      ...{ passed: passed.get(name) ?? 0, others: others.get(name) ?? 0 },
    }));
    return sum + surplus(told);
  }, 0);
}

function surplus(told: readonly { readonly passed: number; readonly others: number }[]): number {
  const totals = told.map(({ passed, others }) => passed + others);
  const passed = told.reduce((sum, each) => sum + each.passed, 0);
  return Math.min(passed, totals.reduce((sum, each) => sum + each, 0) - Math.max(...totals));
}

function toldBy(other: ReportOrigin | undefined, again: number): string {
  const which = other === undefined ? 'a file of another format' : other.path;
  return (
    `tells cases whose names end like those of ${which}, which has another format: ${String(again)} of their cases that passed are not counted ` +
    'again (let the report name files of one format; other tests belong in a report of their own)'
  );
}
