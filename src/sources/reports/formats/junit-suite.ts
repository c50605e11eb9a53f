/** A suite of JUnit XML: what it declares, set against the cases in it and in the suites within. */
import type { Attributes } from '../format.js';
import { readCount, readSeconds } from '../numbers.js';
import { quote, type Problems } from '../problem.js';
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
  readonly declared: DeclaredTests;
  /** How many skipped ones it may mean: dialects tell disabled ones apart, or not. */
  readonly skipped: readonly number[];
  readonly onlyDisabled: boolean;
  /** Milliseconds, as declared. */
  readonly time: number | undefined;
  /** Of the cases directly in it. */
  direct: TestCounts;
  /** Of the suites in it: as counted, and as bad as they declare. */
  inner: TestCounts;
  innerWorse: TestCounts;
  hasSuites: boolean;
  timeOfParts: number | undefined;
}

/** Begins a suite; impossible numbers are problems. */
export function openSuite(
  attributes: Attributes,
  part: { readonly problems: Problems; readonly isRoot: boolean },
): Suite {
  const { problems } = part;
  const name = attributes['name'] ?? '';
  const of = name === '' ? (part.isRoot ? 'the report' : 'a suite') : `suite ${quote(name)}`;
  const count = (keys: readonly string[]): number | undefined => {
    const key = keys.find((each) => attributes[each] !== undefined);
    return key === undefined
      ? undefined
      : readCount(attributes[key], { what: `${key} of ${of}`, problems });
  };
  const failures = count(['failures', 'failed']);
  const errors = count(['errors']);
  const skipped = [count(['skipped', 'skip', 'skips', 'ignored']), count(['disabled'])];
  const told = skipped.filter((each) => each !== undefined);
  const sum = told.reduce((total, each) => total + each, 0);
  return {
    name,
    declared: {
      total: count(['tests']),
      failed:
        failures === undefined && errors === undefined
          ? undefined
          : (failures ?? 0) + (errors ?? 0),
      errors,
      skipped: told.length === 0 ? undefined : sum,
    },
    skipped: [...told, sum],
    onlyDisabled: skipped[0] === undefined,
    time: readSeconds(attributes['time'], { what: `time of ${of}`, problems }),
    direct: noTests,
    inner: noTests,
    innerWorse: noTests,
    hasSuites: false,
    timeOfParts: undefined,
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
  const worse = worseOf(addTests(suite.direct, suite.innerWorse), declared);
  if (parent !== undefined) {
    parent.hasSuites = true;
    parent.inner = addTests(parent.inner, counted);
    parent.innerWorse = addTests(parent.innerWorse, worse);
    const time = suite.time ?? suite.timeOfParts;
    if (time !== undefined) parent.timeOfParts = (parent.timeOfParts ?? 0) + time;
  }
  return worse;
}

function agrees(suite: Suite, counts: TestCounts): boolean {
  const { total, failed, skipped } = meant(suite, counts);
  return (
    (total === undefined || total === counts.total) &&
    (failed === undefined || failed === counts.failed) &&
    (skipped === undefined || skipped === counts.skipped)
  );
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
