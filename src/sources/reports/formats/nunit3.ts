/** NUnit 3 XML, of the console, of adapters and of Unity: https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html */
import { openCaseNames } from '../case-names.js';
import type { Attributes, XmlFormat, XmlReader } from '../format.js';
import { keepFailed } from '../failed-cases.js';
import { readCount, readSeconds } from '../numbers.js';
import type { PartBook } from '../part-book.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import type { FailedCase } from '../report.js';
import {
  keptText,
  markedTime,
  openMarkedSuites,
  openSuiteMark,
  type SuiteMark,
} from '../suite-marks.js';
import {
  addTests,
  noTests,
  toTestTotals,
  type DeclaredTests,
  type TestCounts,
} from '../tests-totals.js';
import { isCommitName, openTold } from '../told.js';
import { closeGroup, countCase, openGroup, type CaseGroup } from './case-group.js';
import { placeIn } from './dotnet.js';
import { countsOf, isFailure, outcomeIn, worseOutcome, type Outcome } from './outcome.js';

export const nunit3: XmlFormat = {
  id: 'nunit3',
  kind: 'tests',
  title: 'NUnit 3 XML',
  specification:
    'https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html',
  driver: 'xml',
  recognises: ({ xml }) => xml?.root === 'test-run',
  read: readNunit3,
};

/** `result`: https://docs.nunit.org/articles/nunit/extending-nunit/Framework-Extensibility.html (ResultState) */
const results: Readonly<Record<string, Outcome>> = {
  Passed: 'passed',
  Failed: 'failed',
  Skipped: 'skipped',
  // An assumption did not hold, so that nothing was tested: NUnit counts it neither as passed nor as failed.
  Inconclusive: 'skipped',
  // It ran to its end with a doubt, and NUnit does not count it as passed.
  Warning: 'skipped',
};

/** `label` says more; a word that is not here changes nothing. */
const labels: Readonly<Record<string, Outcome>> = {
  Error: 'error',
  // It could not be run as it is written. First versions called that skipped.
  Invalid: 'error',
  Cancelled: 'error',
  Ignored: 'skipped',
  Explicit: 'skipped',
};

interface Suite extends CaseGroup {
  readonly attributes: Attributes;
  readonly outcome: Outcome;
  /** Of the cases directly in it. */
  readonly mark: SuiteMark;
  direct: TestCounts;
  /** Something failed in it. */
  explained: boolean;
  message: string;
  stackTrace: string;
}

interface Case {
  readonly attributes: Attributes;
  outcome: Outcome;
  message: string;
  stackTrace: string;
}

function readNunit3(problems: Problems, parts: PartBook): XmlReader {
  const suites: Suite[] = [];
  const path: string[] = [];
  const failures: FailedCase[] = [];
  const names = openCaseNames('nunit3');
  const told = openTold();
  const marked = openMarkedSuites();
  let current: Case | undefined;
  let whole = noTests;
  /** Suites that failed in their setup or teardown, which are no cases. */
  let extra = noTests;
  let duration: number | undefined;

  const keep = ({ attributes, message, stackTrace }: Suite | Case): void => {
    keepFailed(failures, {
      name: attributes['name'] ?? attributes['fullname'] ?? '',
      classname: attributes['classname'] ?? suites.at(-1)?.attributes['fullname'],
      message,
      ...placeIn(stackTrace),
    });
  };
  const finishCase = (done: Case): void => {
    const suite = suites.at(-1);
    if (suite === undefined)
      throw new ReportFault('wrong-shape', 'has a test case outside of a suite');
    countCase(suite, done.outcome);
    suite.direct = addTests(suite.direct, countsOf[done.outcome]);
    if (!marked.isFull()) {
      const { classname = '', fullname, name = '', duration: seconds, time } = done.attributes;
      suite.mark.add({
        ...{ classname, name: fullname ?? name, outcome: done.outcome },
        time: markedTime(seconds ?? time),
      });
    }
    names.add(done.attributes['name'] ?? done.attributes['fullname'] ?? '', done.outcome);
    const components = [done.attributes['classname'], done.attributes['fullname']];
    parts.cases({ files: [], components }, countsOf[done.outcome]);
    if (!isFailure(done.outcome)) return;
    suite.explained = true;
    keep(done);
  };
  const markSuite = ({ attributes, mark, direct }: Suite): void => {
    const begun = keptText(attributes['start-time']);
    const time = markedTime(attributes['duration']);
    const when = { ...(begun !== undefined && { begun }), ...(time !== undefined && { time }) };
    marked.add({ mark: mark.mark(), counts: direct, ...when });
  };
  const finishSuite = (done: Suite): void => {
    const parent = suites.at(-1);
    if (done.direct.total > 0 && !marked.isFull()) markSuite(done);
    const ownFault = /^(?:SetUp|TearDown|Test)$/.test(siteOf(done.attributes) ?? '');
    if (isFailure(done.outcome) && (!done.explained || ownFault)) {
      extra = addTests(extra, countsOf.error);
      keep(done);
    }
    if (parent !== undefined) parent.explained ||= done.explained || isFailure(done.outcome);
    const worse = closeGroup(done, { parent, problems });
    if (parent === undefined) whole = worse;
  };

  return {
    open(name, attributes, depth) {
      const parent = path.at(-1);
      path.push(name);
      if (depth === 1 || name === 'test-suite') {
        if (current !== undefined)
          throw new ReportFault('wrong-shape', 'has a suite within a test case');
        told.time(attributes['start-time']);
        told.time(attributes['end-time']);
        const of = depth === 1 ? 'the run' : `suite ${quote(attributes['name'] ?? '')}`;
        const group = openGroup(of, declaredIn(attributes, { of, problems }));
        // A suite without a result tells nothing that its cases do not tell.
        const outcome = attributes['result'] === undefined ? 'passed' : outcomeOf(attributes, of);
        const texts = { message: '', stackTrace: '' };
        const marks = { mark: openSuiteMark(), direct: noTests };
        suites.push({ ...group, attributes, outcome, explained: false, ...texts, ...marks });
        if (depth === 1) {
          const seconds = attributes['duration'] ?? attributes['time'];
          duration = readSeconds(seconds, { what: 'the duration of the run', problems });
        }
        return false;
      }
      if (name === 'test-case') {
        if (current !== undefined)
          throw new ReportFault('wrong-shape', 'has a test case within another');
        const of = `test case ${quote(attributes['fullname'] ?? attributes['name'] ?? '')}`;
        current = { attributes, outcome: outcomeOf(attributes, of), message: '', stackTrace: '' };
        return false;
      }
      if (name === 'property' && isCommitName(attributes['name'] ?? ''))
        told.commit(attributes['value']);
      if (current !== undefined && (name === 'failure' || isFailedAssertion(name, attributes)))
        current.outcome = worseOutcome(current.outcome, 'failed');
      return parent === 'failure' && (name === 'message' || name === 'stack-trace');
    },
    close(name, text) {
      path.pop();
      if (name === 'test-case' && current !== undefined) {
        finishCase(current);
        current = undefined;
      } else if (name === 'test-suite' || path.length === 0) {
        const suite = suites.pop();
        if (suite !== undefined) finishSuite(suite);
      } else if (text !== '' && path.at(-1) === 'failure') {
        const of = current ?? suites.at(-1);
        if (of === undefined) return;
        if (name === 'message') of.message = text;
        else of.stackTrace = text;
      }
    },
    end() {
      const counts = addTests(whole, extra);
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

/** Unity writes all of it into one attribute: `Failed:Error(SetUp)`. */
const composed = /^(\w+)(?::([\w ]+))?(?:\((\w+)\))?$/;

function outcomeOf(attributes: Attributes, of: string): Outcome {
  const text = attributes['result'];
  if (text === undefined) throw new ReportFault('wrong-shape', `${of} has no result`);
  const [, word = '', label] = composed.exec(text) ?? [];
  const outcome = outcomeIn(results, word);
  if (outcome === undefined)
    throw new ReportFault('wrong-shape', `${of} has the unknown result ${quote(text)}`);
  return [label, attributes['label']].reduce<Outcome>(
    (worst, each) => worseOutcome(worst, outcomeIn(labels, each ?? '') ?? worst),
    outcome,
  );
}

function siteOf(attributes: Attributes): string | undefined {
  return attributes['site'] ?? composed.exec(attributes['result'] ?? '')?.[3];
}

function isFailedAssertion(name: string, attributes: Attributes): boolean {
  return name === 'assertion' && /^(?:Failed|Error)$/.test(attributes['result'] ?? '');
}

/** `testcasecount` is how many there are, run or not, and no number of this run. */
function declaredIn(
  attributes: Attributes,
  part: { readonly of: string; readonly problems: Problems },
): DeclaredTests {
  const count = (key: string): number | undefined =>
    readCount(attributes[key], { what: `${key} of ${part.of}`, problems: part.problems });
  const skipped = [count('skipped'), count('inconclusive'), count('warnings')];
  const told = skipped.filter((each) => each !== undefined);
  return {
    total: count('total'),
    passed: count('passed'),
    failed: count('failed'),
    skipped: told.length === 0 ? undefined : told.reduce((sum, each) => sum + each, 0),
  };
}
