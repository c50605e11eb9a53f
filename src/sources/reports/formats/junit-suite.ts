/** A suite of JUnit XML: what it declares, set against the cases in it and in the suites within. */
import { hash } from 'node:crypto';
import type { Attributes } from '../format.js';
import { longestName } from '../longest-name.js';
import { readCount } from '../numbers.js';
import { knownTime, openTimes, readTime, type PartTime, type PartTimes } from '../part-times.js';
import { quote, type Problems } from '../problem.js';
import { keptText, openSuiteMark, type MarkedSuite, type SuiteMark } from '../suite-marks.js';
import {
  addTests,
  noTests,
  tellDisagreements,
  worseOf,
  type DeclaredTests,
  type TestCounts,
} from '../tests-totals.js';

export interface Suite {
  readonly name: string;
  readonly file: string | undefined;
  /** The name, if it is the path of a source file: Vitest and others write it so. */
  readonly nameOfFile: string | undefined;
  /** The name for the mark of each case, short. */
  readonly holder: string;
  readonly declared: DeclaredTests;
  /** It tells how many failed and how many errors there are, each by itself. */
  readonly tellsFailures: boolean;
  /** How many skipped ones it may mean: dialects tell disabled ones apart, or not. */
  readonly skipped: readonly number[];
  readonly onlyDisabled: boolean;
  /** As declared. */
  readonly time: PartTime;
  /** Of the cases and suites in it. */
  readonly times: PartTimes;
  readonly begun: string | undefined;
  readonly host: string | undefined;
  /** Of the cases directly in it. */
  readonly mark: SuiteMark;
  direct: TestCounts;
  /** Of the suites in it: as counted, and as bad as they declare. */
  inner: TestCounts;
  innerWorse: TestCounts;
  hasSuites: boolean;
}

/** `src/pay/card.test.ts`; `com.acme.Card` is none, nor is a sentence. */
const sourceFile = /^[^\s/]+(?:\/[^/]+)*\/[^\s/]+\.[A-Za-z]{1,5}$/;
const longestHolder = 200;

/** True for what looks like the path of a source file. */
export function isSourceFile(name: string): boolean {
  return name.length <= longestName && sourceFile.test(name);
}

/** Begins a suite; impossible numbers are problems. */
export function openSuite(
  attributes: Attributes,
  part: { readonly problems: Problems; readonly isRoot: boolean },
): Suite {
  const { problems } = part;
  const name = attributes['name'] ?? '';
  const of = name === '' ? (part.isRoot ? 'the report' : 'a suite') : `suite ${quote(name)}`;
  /** Names of the same number in several dialects: the worst is meant. */
  const count = (keys: readonly string[]): number | undefined => {
    const told = keys
      .map((key) => readCount(attributes[key], { what: `${key} of ${of}`, problems }))
      .filter((each) => each !== undefined);
    return told.length === 0 ? undefined : Math.max(...told);
  };
  const failures = count(['failures', 'failed']);
  const errors = count(['errors']);
  const skipped = [count(['skipped', 'skip', 'skips', 'ignored']), count(['disabled'])];
  const told = skipped.filter((each) => each !== undefined);
  const sum = told.reduce((total, each) => total + each, 0);
  return {
    name,
    file: attributes['file'],
    nameOfFile: isSourceFile(name) ? name : undefined,
    holder: name.length > longestHolder ? hash('sha256', name, 'base64url') : name,
    declared: {
      total: count(['tests']),
      failed:
        failures === undefined && errors === undefined
          ? undefined
          : (failures ?? 0) + (errors ?? 0),
      errors,
      skipped: told.length === 0 ? undefined : sum,
    },
    tellsFailures: failures !== undefined && errors !== undefined,
    skipped: [...told, sum],
    onlyDisabled: skipped[0] === undefined,
    time: readTime(attributes['time'], { what: `time of ${of}`, problems }),
    begun: keptText(attributes['timestamp']),
    host: keptText(attributes['hostname']),
    times: openTimes(),
    mark: openSuiteMark(),
    direct: noTests,
    inner: noTests,
    innerWorse: noTests,
    hasSuites: false,
  };
}

/** Ends a suite: tells where it contradicts its cases, and gives its numbers to the suite around it. */
export function closeSuite(
  suite: Suite,
  part: { readonly parent: Suite | undefined; readonly problems: Problems },
): TestCounts {
  const { parent, problems } = part;
  const counted = addTests(suite.direct, suite.inner);
  // Some dialects declare for a suite with suites in it only its own cases.
  const ownOnly = suite.hasSuites && agrees(suite, suite.direct);
  const declared = ownOnly ? {} : meant(suite, counted);
  const of =
    suite.name === ''
      ? parent === undefined
        ? 'the report'
        : 'a suite'
      : `suite ${quote(suite.name)}`;
  tellDisagreements({ of, counted, declared, problems });
  const isWhole = parent === undefined;
  const inner = isWhole && counted.total === 0 ? noTests : suite.innerWorse;
  const { total, ...others } = declared;
  const cases = hasOthers(suite, declared, counted) ? others : { total, ...others };
  const worse = worseOf(addTests(suite.direct, inner), cases, isWhole ? 'whole' : 'part');
  if (parent !== undefined) {
    parent.hasSuites = true;
    parent.inner = addTests(parent.inner, counted);
    parent.innerWorse = addTests(parent.innerWorse, worse);
    if (suite.time !== 'missing' || suite.times.hasAny()) parent.times.add(timeOf(suite));
  }
  return worse;
}

/** The longer of what it declares and of what its parts add up to. */
export function timeOf({ time, times }: Suite): PartTime {
  return times.whole(time);
}

/** The cases directly in a suite, so that they are known again. */
export function markedSuite({ mark, direct, begun, host, ...suite }: Suite): MarkedSuite {
  const time = knownTime(suite.time);
  return {
    ...{ mark: mark.mark(), counts: direct },
    ...(begun !== undefined && { begun }),
    ...(host !== undefined && { host }),
    ...(time !== undefined && { time }),
  };
}

function agrees(suite: Suite, counts: TestCounts): boolean {
  const { total, failed, skipped } = meant(suite, counts);
  return (
    (total === undefined || total === counts.total) &&
    (failed === undefined || failed === counts.failed) &&
    (skipped === undefined || skipped === counts.skipped)
  );
}

/**
 * True if `tests` are more than the cases, and it says of failures, errors and skipped ones what the cases do: then those
 * that are not listed are of another kind, such as subtests (pytest) or assertions (Catch2, doctest), and none failed.
 */
function hasOthers(
  { tellsFailures, hasSuites }: Suite,
  { total = 0, failed, errors, skipped }: DeclaredTests,
  counts: TestCounts,
): boolean {
  if (!tellsFailures || counts.total === 0 || total <= counts.total) return false;
  if (failed !== counts.failed || errors !== counts.errors) return false;
  // A suite around others often does not tell how many are skipped, and these do.
  return skipped === undefined ? hasSuites || counts.skipped === 0 : skipped === counts.skipped;
}

/** What is declared, with that reading of the skipped ones that agrees, if any does. */
function meant(suite: Suite, counts: TestCounts): DeclaredTests {
  const { declared } = suite;
  if (declared.skipped === undefined) return declared;
  const agreed = suite.skipped.includes(counts.skipped);
  // gtest tells for the whole how many are disabled, and not how many were skipped besides.
  if (!agreed && !(suite.onlyDisabled && declared.skipped <= counts.skipped)) return declared;
  return { ...declared, skipped: counts.skipped };
}
