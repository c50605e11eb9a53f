/**
 * JUnit XML and its dialects: Ant, surefire, pytest, jest, gtest, gotestsum, PHPUnit, nextest and more.
 *
 * There is no one specification; read are the union of https://github.com/testmoapp/junitxml and
 * https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd.
 */
import type { Attributes, XmlFormat, XmlReader } from '../format.js';
import { keepFailed } from '../failed-cases.js';
import { readLine, readSeconds } from '../numbers.js';
import { ReportFault, type Problems } from '../problem.js';
import type { FailedCase } from '../report.js';
import { addTests, noTests, toTestTotals, type TestCounts } from '../tests-totals.js';
import { isCommitName, openTold } from '../told.js';
import { closeSuite, openSuite, type Suite } from './junit-suite.js';

export const junit: XmlFormat = {
  id: 'junit',
  kind: 'tests',
  title: 'JUnit XML',
  specification: 'https://github.com/testmoapp/junitxml',
  driver: 'xml',
  recognises: ({ xml }) => xml?.root === 'testsuites' || xml?.root === 'testsuite',
  read: readJunit,
};

interface Case {
  readonly attributes: Attributes;
  outcome: 'passed' | 'skipped' | 'failed' | 'error';
  /** It failed, and passed when it was run again: https://maven.apache.org/surefire/maven-surefire-plugin/examples/rerun-failing-tests.html */
  flaky: boolean;
  /** Of the first failure. */
  place: Attributes;
  message: string;
}

const rank = { passed: 0, skipped: 1, failed: 2, error: 3 } as const;

/** What an element within a case makes of it. */
const marks: Readonly<Record<string, Case['outcome']>> = {
  skipped: 'skipped',
  failure: 'failed',
  rerunFailure: 'failed',
  error: 'error',
  rerunError: 'error',
};

/** `status` and `result` of gtest, CTest and others; a word that is not here changes nothing. */
const words: Readonly<Record<string, Case['outcome']>> = {
  ...Object.fromEntries(
    ['disabled', 'notrun', 'skipped', 'skip', 'ignored', 'pending', 'suppressed'].map((word) => [
      word,
      'skipped',
    ]),
  ),
  ...Object.fromEntries(['fail', 'failed', 'failure'].map((word) => [word, 'failed'])),
  ...Object.fromEntries(['error', 'broken', 'timeout', 'aborted'].map((word) => [word, 'error'])),
};

function readJunit(problems: Problems): XmlReader {
  const suites: Suite[] = [];
  const failures: FailedCase[] = [];
  const told = openTold();
  let current: Case | undefined;
  let flaky = 0;
  let whole: TestCounts = noTests;
  let duration: number | undefined;
  const time = { sum: 0, longest: 0, told: false };

  const count = (outcome: Case['outcome']): void => {
    const suite = suites.at(-1);
    if (suite === undefined)
      throw new ReportFault('wrong-shape', 'has a test case outside of a suite');
    suite.direct = addTests(suite.direct, countsOf[outcome]);
  };
  const finishCase = (done: Case): void => {
    const { attributes, place, message, outcome } = done;
    count(outcome);
    if (done.flaky && outcome === 'passed') flaky += 1;
    const took = readSeconds(attributes['time'], { what: 'the time of a test case', problems });
    time.sum += took ?? 0;
    time.longest = Math.max(time.longest, took ?? 0);
    time.told ||= took !== undefined;
    if (outcome === 'passed' || outcome === 'skipped') return;
    keepFailed(failures, {
      name: attributes['name'] ?? '',
      classname: attributes['classname'] ?? attributes['class'] ?? suites.at(-1)?.name,
      file: place['file'] ?? attributes['file'],
      line: readLine(place['line'] ?? attributes['line']),
      message,
    });
  };
  const mark = (name: string, attributes: Attributes): boolean => {
    if (current === undefined) return false;
    if (name === 'flakyFailure' || name === 'flakyError') current.flaky = true;
    const outcome = Object.hasOwn(marks, name) ? marks[name] : undefined;
    if (outcome === undefined) return false;
    const isFirst = rank[current.outcome] < rank.failed && rank[outcome] >= rank.failed;
    if (rank[outcome] > rank[current.outcome]) current.outcome = outcome;
    if (!isFirst) return false;
    current.place = attributes;
    current.message = attributes['message'] ?? '';
    return current.message === '';
  };

  return {
    open(name, attributes, depth) {
      if (name === 'testsuites' || name === 'testsuite') {
        if (current !== undefined)
          throw new ReportFault('wrong-shape', 'has a suite within a test case');
        told.time(attributes['timestamp']);
        suites.push(openSuite(attributes, { problems, isRoot: depth === 1 }));
        return false;
      }
      if (name === 'testcase') {
        if (current !== undefined)
          throw new ReportFault('wrong-shape', 'has a test case within another');
        current = {
          attributes,
          outcome: statedOutcome(attributes),
          flaky: false,
          place: {},
          message: '',
        };
        return false;
      }
      if (name === 'property' && isCommitName(attributes['name'] ?? ''))
        told.commit(attributes['value']);
      if (current !== undefined) return mark(name, attributes);
      // A suite that broke before its first case.
      if ((name === 'error' || name === 'failure') && suites.length === depth - 1) {
        count(name === 'error' ? 'error' : 'failed');
        keepFailed(failures, { name: suites.at(-1)?.name ?? '', message: attributes['message'] });
      }
      return false;
    },
    close(name, text) {
      if (name === 'testcase' && current !== undefined) {
        finishCase(current);
        current = undefined;
      } else if (current !== undefined && text !== '' && current.message === '') {
        current.message = text;
      } else if (name === 'testsuites' || name === 'testsuite') {
        const suite = suites.pop();
        if (suite === undefined) return;
        const result = closeSuite(suite, { parent: suites.at(-1), problems });
        if (suites.length > 0) return;
        whole = result;
        duration = suite.time ?? suite.timeOfParts;
      }
    },
    end() {
      const took =
        duration === undefined
          ? time.told
            ? time.sum
            : undefined
          : Math.max(duration, time.longest);
      const totals = toTestTotals(whole, { duration: took, problems });
      return { kind: 'tests', totals, failures, flaky, told: told.told() };
    },
  };
}

const one = { ...noTests, total: 1 };
const countsOf: Readonly<Record<Case['outcome'], TestCounts>> = {
  passed: one,
  skipped: { ...one, skipped: 1 },
  failed: { ...one, failed: 1 },
  error: { ...one, failed: 1, errors: 1 },
};

function statedOutcome(attributes: Attributes): Case['outcome'] {
  const stated = ['status', 'result'].map((key) => wordOf(attributes[key]));
  return stated.reduce((worse, each) => (rank[each] > rank[worse] ? each : worse), 'passed');
}

function wordOf(text = ''): Case['outcome'] {
  const word = text.toLowerCase();
  return (Object.hasOwn(words, word) ? words[word] : undefined) ?? 'passed';
}
