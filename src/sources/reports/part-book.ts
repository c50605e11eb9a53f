/** Counts what a report tells of parts while it is read: for any number of cases and findings, in bounded memory. */
import type { PartSelection } from '../../evidence/report-parts.js';
import type { Instant } from '../../time/instant.js';
import {
  addToTally,
  mergeTally,
  openTallies,
  type FindingTallies,
  type FindingTally,
} from './finding-tally.js';
import {
  openMemberships,
  type Belonging,
  type Membership,
  type PartPlace,
  type PathReading,
} from './part-membership.js';
import { ownText } from './own-text.js';
import { severities, type ScanTotals, type Severity, type TestTotals } from './report.js';
import { addTests, noTests, type TestCounts } from './tests-totals.js';
import { plainPath } from './told-path.js';

/** What of a part is sure, and what may be of it or not. */
export interface Told<T> {
  readonly sure: T;
  readonly open: T;
  /** Something of it is told, if only that it was looked at. */
  readonly there: boolean;
  readonly unclear: string | undefined;
}

export interface FindingCounts {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly tallies: FindingTallies;
}

/** Parts to which a source file belongs by its components, by their index; `open` if one of several does not. */
export interface NamedFile {
  readonly in: readonly number[];
  readonly open: readonly number[];
}

/** By path. */
export type NamedFiles = ReadonlyMap<string, NamedFile>;

/** What readers tell; in the order of the file, and each thing once. */
export interface PartBook {
  /** False if nobody asked for parts: what is told need not be put together. */
  readonly isAsked: boolean;
  cases(place: PartPlace, counts: TestCounts): void;
  finding(
    place: PartPlace,
    of: {
      readonly severity: Severity;
      readonly at: Instant | undefined;
      readonly state: string | undefined;
    },
  ): void;
  /** For findings whose severity is told later; then `group` tells them. */
  membership(place: PartPlace): Membership;
  group(of: {
    readonly membership: Membership;
    readonly severity: Severity;
    readonly count: number;
    readonly tally: FindingTally | undefined;
  }): void;
  /** What was looked at, whether anything was found there or not. */
  saw(place: PartPlace): void;
  /** A source file of which lines are told is of these components. */
  named(file: string, components: readonly (string | undefined)[]): void;
  /** The parts of a file with these totals: what no place was told of is open, and what contradicts is not counted. */
  ofTests(totals: TestTotals): readonly Told<TestCounts>[];
  ofScan(totals: ScanTotals): readonly Told<FindingCounts>[];
  files(): NamedFiles;
}

interface Counted {
  tests: TestCounts;
  readonly counts: Record<Severity, number>;
  readonly tallies: FindingTallies;
}
type PartCounts = Record<Belonging, Counted>;

/** Nothing yet. */
export function openPartBook(selections: readonly PartSelection[], reading: PathReading): PartBook {
  const memberships = openMemberships(selections, reading);
  const parts = selections.map((): PartCounts => ({
    ...{ in: none(), rooted: none(), found: none() },
    ...{ beside: none(), open: none() },
  }));
  const there = { in: new Set<number>(), rooted: new Set<number>(), found: new Set<number>() };
  const all = none();
  const files = new Map<string, NamedFile>();
  /** One for all files of the same parts. */
  const named = new Map<number, NamedFile>();
  const hasComponents = selections.some(({ components }) => components !== undefined);

  const each = ({ of }: Membership, visit: (counted: Counted) => void): void => {
    for (const { part, how } of of) {
      const counted = parts[part]?.[how];
      if (counted !== undefined) visit(counted);
      if (how !== 'open' && how !== 'beside') there[how].add(part);
    }
  };
  const count = (membership: Membership, severity: Severity, findings: number): void => {
    all.counts[severity] += findings;
    each(membership, ({ counts }) => void (counts[severity] += findings));
  };
  const namedBy = ({ id, of }: Membership): NamedFile => {
    const indexes = (wanted: Belonging): readonly number[] =>
      of
        .filter(({ part, how }) => how === wanted && selections[part]?.components !== undefined)
        .map(({ part }) => part);
    const known = named.get(id) ?? { in: indexes('in'), open: indexes('open') };
    named.set(id, known);
    return known;
  };
  const sides = (part: PartCounts): { readonly sure: Counted; readonly open: Counted } => {
    const told = { sure: part.in, open: part.open };
    if (memberships.isMixed()) told.open = sum(told.open, part.rooted);
    else told.sure = sum(told.sure, part.rooted);
    if (memberships.isBeside()) told.open = sum(told.open, sum(part.found, part.beside));
    else told.sure = sum(told.sure, part.found);
    return told;
  };
  const unclear = (part: number): string | undefined =>
    memberships.unclear(part) ??
    (memberships.isMixed() ? 'its absolute paths begin elsewhere than others' : undefined);

  return {
    isAsked: true,
    cases(place, counts) {
      all.tests = addTests(all.tests, counts);
      each(
        memberships.of(place),
        (counted) => void (counted.tests = addTests(counted.tests, counts)),
      );
    },
    finding(place, { severity, at, state }) {
      const membership = memberships.of(place);
      count(membership, severity, 1);
      each(membership, ({ tallies }) => addToTally(tallies[severity], { at, state }));
    },
    membership: (place) => memberships.of(place),
    group({ membership, severity, count: findings, tally }) {
      count(membership, severity, findings);
      if (tally !== undefined)
        each(membership, ({ tallies }) => mergeTally(tallies[severity], tally));
    },
    saw: (place) => each(memberships.of(place), () => undefined),
    named(told, components) {
      if (!hasComponents) return;
      const file = plainPath(told);
      const own = namedBy(memberships.of({ files: [], components }));
      const before = files.get(file);
      if (before === undefined) files.set(ownText(file), own);
      else if (before !== own) files.set(file, joinNamed([before, own]));
    },
    ofTests(totals) {
      const { passed, failed, errors, skipped } = restOf(totals, all.tests);
      const rest = { total: Math.max(0, passed) + failed + skipped, failed, errors, skipped };
      return parts.map((part, index) => {
        const { sure, open } = sides(part);
        return {
          sure: withFewer(sure.tests, Math.max(0, -passed)),
          open: addTests(open.tests, rest),
          there: sure.tests.total > 0,
          unclear:
            unclear(index) ?? (rest.total > 0 ? 'not each case is told with its place' : undefined),
        };
      });
    },
    ofScan(totals) {
      const rest = none();
      for (const severity of severities)
        rest.counts[severity] = Math.max(0, totals[severity] - all.counts[severity]);
      const hasRest = severities.some((severity) => rest.counts[severity] > 0);
      return parts.map((part, index) => {
        const { sure, open } = sides(part);
        const whole = sum(open, rest);
        return {
          sure: { counts: sure.counts, tallies: sure.tallies },
          open: { counts: whole.counts, tallies: whole.tallies },
          there:
            there.in.has(index) ||
            (there.rooted.has(index) && !memberships.isMixed()) ||
            (there.found.has(index) && !memberships.isBeside()),
          unclear:
            unclear(index) ?? (hasRest ? 'not each finding is told with its place' : undefined),
        };
      });
    },
    files: () => files,
  };
}

/** In a part if each says so. */
export function joinNamed(all: readonly NamedFile[]): NamedFile {
  const told = [...new Set(all.flatMap((each) => [...each.in, ...each.open]))];
  const isIn = (part: number): boolean => all.every((each) => each.in.includes(part));
  return { in: told.filter(isIn), open: told.filter((part) => !isIn(part)) };
}

function none(): Counted {
  return {
    tests: noTests,
    counts: { critical: 0, high: 0, medium: 0, low: 0, info: 0 },
    tallies: openTallies(),
  };
}

function sum(one: Counted, other: Counted): Counted {
  const both = none();
  both.tests = addTests(one.tests, other.tests);
  for (const severity of severities) {
    both.counts[severity] = one.counts[severity] + other.counts[severity];
    for (const { tallies } of [one, other]) mergeTally(both.tallies[severity], tallies[severity]);
  }
  return both;
}

/** What the totals have and no place was told of; fewer passed ones than were counted are negative. */
function restOf(totals: TestTotals, counted: TestCounts): Omit<TestTotals, 'total'> {
  const passed = counted.total - counted.failed - counted.skipped;
  return {
    passed: totals.passed - passed,
    failed: Math.max(0, totals.failed - counted.failed),
    errors: Math.max(0, Math.min(totals.errors - counted.errors, totals.failed - counted.failed)),
    skipped: Math.max(0, totals.skipped - counted.skipped),
  };
}

/** A file that declares fewer passed cases than it has may mean those of any part. */
function withFewer(counts: TestCounts, fewer: number): TestCounts {
  const { total, failed, skipped } = counts;
  return { ...counts, total: total - Math.min(fewer, total - failed - skipped) };
}

const nothing: Membership = { id: 0, of: [] };

/** Where no part is asked for. */
export const noParts: PartBook = {
  isAsked: false,
  cases: () => undefined,
  finding: () => undefined,
  membership: () => nothing,
  group: () => undefined,
  saw: () => undefined,
  named: () => undefined,
  ofTests: () => [],
  ofScan: () => [],
  files: () => new Map(),
};
