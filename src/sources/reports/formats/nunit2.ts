/**
 * NUnit 2 XML, which Pester and others write too:
 * https://nunit.org/files/testresult_schema_25.txt and https://docs.nunit.org/2.6.4/xmlResults.html (before 2.5 without `result`)
 */
import { openCaseNames } from '../case-names.js';
import type { Attributes, XmlFormat, XmlReader } from '../format.js';
import { keepFailed } from '../failed-cases.js';
import { readCount } from '../numbers.js';
import { knownTime, openTimes, readTime, type PartTime, type PartTimes } from '../part-times.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import type { FailedCase } from '../report.js';
import { openMarkedSuites, openSuiteMark, type SuiteMark } from '../suite-marks.js';
import {
  addTests,
  noTests,
  tellDisagreements,
  toTestTotals,
  worseOf,
  type DeclaredTests,
  type TestCounts,
} from '../tests-totals.js';
import { isCommitName, openTold } from '../told.js';
import { placeIn } from './dotnet.js';
import { countsOf, isFailure, outcomeIn, worseOutcome, type Outcome } from './outcome.js';

export const nunit2: XmlFormat = {
  id: 'nunit2',
  kind: 'tests',
  title: 'NUnit 2 XML',
  specification: 'https://nunit.org/files/testresult_schema_25.txt',
  driver: 'xml',
  recognises: ({ xml }) => xml?.root === 'test-results',
  read: readNunit2,
};

const results: Readonly<Record<string, Outcome>> = {
  Success: 'passed',
  Passed: 'passed',
  Failure: 'failed',
  Failed: 'failed',
  Error: 'error',
  // It could not be run as it is written.
  NotRunnable: 'error',
  Cancelled: 'error',
  Ignored: 'skipped',
  Skipped: 'skipped',
  // An assumption did not hold, so that nothing was tested: neither a success nor a failure.
  Inconclusive: 'skipped',
};

/** A suite or a case. */
interface Node {
  readonly name: string;
  readonly isCase: boolean;
  readonly time: PartTime;
  /** Of the cases and suites in it. */
  readonly times: PartTimes;
  /** Of the cases directly in a suite. */
  readonly mark: SuiteMark;
  direct: TestCounts;
  outcome: Outcome;
  /** A suite with a failed case in it. */
  explained: boolean;
  message: string;
  stackTrace: string;
}

function readNunit2(problems: Problems): XmlReader {
  const nodes: Node[] = [];
  const path: string[] = [];
  const failures: FailedCase[] = [];
  const names = openCaseNames('nunit2');
  const told = openTold();
  const marked = openMarkedSuites();
  let counted = noTests;
  /** Suites that failed by themselves, which are no cases. */
  let extra = noTests;
  let declared: DeclaredTests = {};
  const times = openTimes();

  const takeCase = ({ name, outcome, ...node }: Node, suite: Node | undefined): void => {
    const time = knownTime(node.time);
    counted = addTests(counted, countsOf[outcome]);
    names.add(name, outcome);
    if (suite === undefined) return;
    suite.direct = addTests(suite.direct, countsOf[outcome]);
    if (!marked.isFull()) suite.mark.add({ classname: suite.name, name, time, outcome });
  };
  const finish = (done: Node): void => {
    const parent = nodes.at(-1);
    const failed = isFailure(done.outcome);
    if (parent !== undefined) parent.explained ||= failed || done.explained;
    if (done.isCase) takeCase(done, parent);
    else if (failed && !done.explained) extra = addTests(extra, countsOf.error);
    if (done.direct.total > 0 && !marked.isFull()) {
      const { mark, direct } = done;
      const time = knownTime(done.time);
      marked.add({ mark: mark.mark(), counts: direct, ...(time !== undefined && { time }) });
    }
    // What was skipped took no time, nor does a suite with nothing in it.
    const isIdle = done.isCase ? done.outcome === 'skipped' : !done.times.hasAny();
    if (done.time !== 'missing' || !isIdle)
      (parent?.times ?? times).add(done.times.whole(done.time));
    if (!failed || (!done.isCase && done.explained)) return;
    keepFailed(failures, {
      name: done.name,
      classname: parent?.name,
      message: done.message,
      ...placeIn(done.stackTrace),
    });
  };

  return {
    open(name, attributes, depth) {
      const parent = path.at(-1);
      path.push(name);
      if (depth === 1) {
        declared = declaredIn(attributes, problems);
        told.time(`${attributes['date'] ?? ''}T${attributes['time'] ?? ''}`);
      } else if (name === 'test-suite' || name === 'test-case') {
        if (nodes.at(-1)?.isCase === true)
          throw new ReportFault('wrong-shape', `has a ${name} within a test case`);
        const isCase = name === 'test-case';
        const of = `${isCase ? 'test case' : 'suite'} ${quote(attributes['name'] ?? '')}`;
        nodes.push({
          name: attributes['name'] ?? '',
          isCase,
          time: readTime(attributes['time'], { what: `time of ${of}`, problems }),
          times: openTimes(),
          mark: openSuiteMark(),
          direct: noTests,
          outcome: outcomeOf(attributes, { of, isCase }),
          explained: false,
          message: '',
          stackTrace: '',
        });
      } else if (name === 'property' && isCommitName(attributes['name'] ?? '')) {
        told.commit(attributes['value']);
      } else if (name === 'failure') {
        const of = nodes.at(-1);
        if (of?.isCase === true) of.outcome = worseOutcome(of.outcome, 'failed');
      }
      return parent === 'failure' && (name === 'message' || name === 'stack-trace');
    },
    close(name, text) {
      path.pop();
      const node = nodes.at(-1);
      if (node === undefined) return;
      if (name === 'test-suite' || name === 'test-case') {
        nodes.pop();
        finish(node);
      } else if (text !== '' && path.at(-1) === 'failure') {
        if (name === 'message') node.message = text;
        else node.stackTrace = text;
      }
    },
    end() {
      tellDisagreements({ of: 'the run', counted, declared, problems });
      const counts = addTests(worseOf(counted, declared), extra);
      const duration = knownTime(times.whole('missing'));
      const totals = toTestTotals(counts, { duration, problems });
      return {
        kind: 'tests',
        totals,
        failures,
        flaky: 0,
        ...marked.told(),
        names: names.told(),
        told: told.told(),
      };
    },
  };
}

/** `result` since 2.5; `executed` and `success` say it before, and where they are worse they count. */
function outcomeOf(
  attributes: Attributes,
  { of, isCase }: { readonly of: string; readonly isCase: boolean },
): Outcome {
  const word = attributes['result'];
  const executed = attributes['executed']?.toLowerCase();
  const success = attributes['success']?.toLowerCase();
  const stated = word === undefined ? undefined : outcomeIn(results, word);
  if (word !== undefined && stated === undefined)
    throw new ReportFault('wrong-shape', `${of} has the unknown result ${quote(word)}`);
  if (isCase && stated === undefined && executed !== 'false' && success === undefined)
    throw new ReportFault('wrong-shape', `${of} has no result`);
  const flagged: Outcome[] = [
    ...(executed === 'false' ? (['skipped'] as const) : []),
    // What was not run, or is inconclusive, is written with success="False" by some.
    ...(success === 'false' && executed !== 'false' && stated !== 'skipped'
      ? (['failed'] as const)
      : []),
  ];
  return flagged.reduce(worseOutcome, stated ?? 'passed');
}

/** `total` is without those of `not-run`, which holds the ignored, skipped and invalid ones. Pester leaves `not-run` 0. */
function declaredIn(attributes: Attributes, problems: Problems): DeclaredTests {
  const count = (key: string): number | undefined =>
    readCount(attributes[key], { what: `${key} of the run`, problems });
  const [total, errors, failures] = [count('total'), count('errors'), count('failures')];
  const [notRun, invalid = 0, inconclusive = 0] = [
    count('not-run'),
    count('invalid'),
    count('inconclusive'),
  ];
  const named = (count('ignored') ?? 0) + (count('skipped') ?? 0);
  const failed = (errors ?? 0) + (failures ?? 0) + invalid;
  return {
    total: total === undefined ? undefined : total + (notRun ?? 0),
    failed: errors === undefined && failures === undefined ? undefined : failed,
    skipped: notRun === undefined ? undefined : Math.max(notRun - invalid, named) + inconclusive,
  };
}
