/** xUnit.net XML of v2 and v3, and of v1: https://xunit.net/docs/format-xml-v2 and https://xunit.net/docs/format-xml-v1 */
import { openCaseNames } from '../case-names.js';
import type { Attributes, XmlFormat, XmlReader } from '../format.js';
import { keepFailed } from '../failed-cases.js';
import { readCount, readLine } from '../numbers.js';
import { knownTime, openTimes, readTime } from '../part-times.js';
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
import { addTests, noTests, toTestTotals, type DeclaredTests } from '../tests-totals.js';
import { isCommitName, openTold } from '../told.js';
import { closeGroup, countCase, openGroup, type CaseGroup } from './case-group.js';
import { placeIn } from './dotnet.js';
import { countsOf, isFailure, outcomeIn, worseOutcome, type Outcome } from './outcome.js';

export const xunit: XmlFormat = {
  id: 'xunit',
  kind: 'tests',
  title: 'xUnit.net XML',
  specification: 'https://xunit.net/docs/format-xml-v2',
  driver: 'xml',
  recognises: ({ xml }) =>
    xml?.root === 'assemblies' ||
    // Other files of .NET and Java have this root too.
    (xml?.root === 'assembly' &&
      (xml.attributes['total'] !== undefined || xml.elements.includes('test'))),
  read: readXunit,
};

const results: Readonly<Record<string, Outcome>> = {
  Pass: 'passed',
  Fail: 'failed',
  Skip: 'skipped',
  // v3: an explicit test that nobody asked for, or one that was left out by such a wish.
  NotRun: 'skipped',
};

const holders = ['assemblies', 'assembly', 'collection', 'class'];

/** An assembly, so that it is known again. */
interface Assembly {
  readonly mark: SuiteMark;
  readonly begun: string | undefined;
  readonly time: number | undefined;
}

/** A case, or an error outside of all cases: of a fixture, a cleanup, or the runner itself. */
interface Case {
  readonly attributes: Attributes;
  readonly isError: boolean;
  outcome: Outcome;
  message: string;
  stackTrace: string;
}

function readXunit(problems: Problems, parts: PartBook): XmlReader {
  const groups: CaseGroup[] = [];
  const path: string[] = [];
  const failures: FailedCase[] = [];
  const names = openCaseNames('xunit');
  const told = openTold();
  const marked = openMarkedSuites();
  let assembly: Assembly | undefined;
  let current: Case | undefined;
  let whole = noTests;
  let errors = noTests;
  let declaredErrors = 0;
  const times = openTimes();

  const finish = (done: Case): void => {
    const { attributes } = done;
    const group = groups.at(-1);
    if (done.isError) errors = addTests(errors, countsOf.error);
    else if (group === undefined)
      throw new ReportFault('wrong-shape', 'has a test outside of an assembly');
    else {
      countCase(group, done.outcome);
      const { type, name = '', time, 'source-file': file } = attributes;
      const { outcome } = done;
      names.add(name, outcome);
      if (!marked.isFull())
        assembly?.mark.add({ classname: type ?? '', name, time: markedTime(time), outcome });
      parts.cases({ files: [file], components: [type] }, countsOf[done.outcome]);
    }
    if (!isFailure(done.outcome)) return;
    const place = placeIn(done.stackTrace);
    keepFailed(failures, {
      name: attributes['name'] ?? attributes['type'] ?? '',
      classname: done.isError ? undefined : attributes['type'],
      message: done.message,
      file: attributes['source-file'] ?? place.file,
      line: readLine(attributes['source-line']) ?? place.line,
    });
  };
  const finishAssembly = ({ counted }: CaseGroup): void => {
    if (assembly === undefined) return;
    const { mark, begun, time } = assembly;
    const when = { ...(begun !== undefined && { begun }), ...(time !== undefined && { time }) };
    marked.add({ mark: mark.mark(), counts: counted, ...when });
    assembly = undefined;
  };
  const beginGroup = (name: string, attributes: Attributes): void => {
    const title = attributes['name'] ?? '';
    const of = title === '' ? `the ${name}` : `${name} ${quote(title)}`;
    groups.push(openGroup(of, declaredIn(attributes, { of, problems })));
    if (name !== 'assembly') return;
    if (attributes['total'] === undefined)
      problems.add('incomplete', `${of} has no total, which is written at its end`);
    declaredErrors += readCount(attributes['errors'], { what: `errors of ${of}`, problems }) ?? 0;
    const took = readTime(attributes['time'], { what: `time of ${of}`, problems });
    times.add(took);
    const began = `${attributes['run-date'] ?? ''}T${attributes['run-time'] ?? ''}`;
    told.time(began);
    const begun = keptText(began.length > 1 ? began : attributes['start-rtf']);
    assembly = { mark: openSuiteMark(), begun, time: knownTime(took) };
  };

  return {
    open(name, attributes) {
      const parent = path.at(-1);
      path.push(name);
      if (current === undefined && holders.includes(name)) {
        told.time(attributes['start-rtf']);
        told.time(attributes['finish-rtf']);
        beginGroup(name, attributes);
      } else if (name === 'test' || (name === 'error' && parent === 'errors')) {
        if (current !== undefined)
          throw new ReportFault('wrong-shape', `has a ${name} within a test`);
        const isError = name === 'error';
        const outcome = isError ? 'error' : outcomeOf(attributes);
        current = { attributes, isError, outcome, message: '', stackTrace: '' };
      } else if (name === 'trait' && isCommitName(attributes['name'] ?? '')) {
        told.commit(attributes['value']);
      } else if (name === 'failure' && current !== undefined) {
        current.outcome = worseOutcome(current.outcome, 'failed');
      }
      return parent === 'failure' && (name === 'message' || name === 'stack-trace');
    },
    close(name, text) {
      path.pop();
      if ((name === 'test' || name === 'error') && current !== undefined) {
        finish(current);
        current = undefined;
      } else if (current !== undefined) {
        if (text === '' || path.at(-1) !== 'failure') return;
        if (name === 'message') current.message = text;
        else current.stackTrace = text;
      } else if (holders.includes(name)) {
        const group = groups.pop();
        if (group === undefined) return;
        if (name === 'assembly') finishAssembly(group);
        const worse = closeGroup(group, { parent: groups.at(-1), problems });
        if (groups.length === 0) whole = worse;
      }
    },
    end() {
      const missing = declaredErrors - errors.errors;
      if (missing > 0) {
        const has = `and has ${String(errors.errors)}`;
        problems.add('disagreement', `declares ${String(declaredErrors)} errors, ${has}`);
        errors = {
          total: declaredErrors,
          failed: declaredErrors,
          errors: declaredErrors,
          skipped: 0,
        };
      }
      const duration = knownTime(times.whole('missing'));
      const totals = toTestTotals(addTests(whole, errors), { duration, problems });
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

function outcomeOf(attributes: Attributes): Outcome {
  const of = `test ${quote(attributes['name'] ?? '')}`;
  const word = attributes['result'];
  if (word === undefined) throw new ReportFault('wrong-shape', `${of} has no result`);
  const outcome = outcomeIn(results, word);
  if (outcome !== undefined) return outcome;
  throw new ReportFault('wrong-shape', `${of} has the unknown result ${quote(word)}`);
}

function declaredIn(
  attributes: Attributes,
  part: { readonly of: string; readonly problems: Problems },
): DeclaredTests {
  const count = (key: string): number | undefined =>
    readCount(attributes[key], { what: `${key} of ${part.of}`, problems: part.problems });
  const [skipped, notRun] = [count('skipped'), count('not-run')];
  return {
    total: count('total'),
    passed: count('passed'),
    failed: count('failed'),
    skipped: skipped === undefined ? undefined : skipped + (notRun ?? 0),
  };
}
