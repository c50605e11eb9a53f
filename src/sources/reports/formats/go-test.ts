/** `go test -json`, one event a line: https://pkg.go.dev/cmd/test2json (and `go help buildjson` for builds) */
import { openCaseNames } from '../case-names.js';
import { keepFailed, type FailedParts } from '../failed-cases.js';
import type { JsonObject, LinesFormat, LinesReader } from '../format.js';
import type { Head } from '../head.js';
import { refuseLongPath } from '../longest-name.js';
import { knownTime, openTimes, readTime } from '../part-times.js';
import type { PartBook } from '../part-book.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import type { FailedCase } from '../report.js';
import { keptText, openMarkedSuites, openSuiteMark, type SuiteMark } from '../suite-marks.js';
import { addTests, noTests, toTestTotals, type TestCounts } from '../tests-totals.js';
import { openTold } from '../told.js';
import { textOf } from '../values.js';
import { parseEvent } from './go-test-event.js';
import { openPackage, type GoPackage } from './go-test-package.js';
import { countsOf, outcomeIn, type Outcome } from './outcome.js';

export const goTest: LinesFormat = {
  id: 'go-test',
  kind: 'tests',
  title: 'Go test -json',
  specification: 'https://pkg.go.dev/cmd/test2json',
  driver: 'lines',
  recognises: recogniseGo,
  read: readGo,
};

const event =
  /^\{.*"Action"\s*:\s*"(?:start|run|pause|cont|pass|bench|fail|output|skip|attr|artifacts|build-output|build-fail)"/;
/** What `go` itself writes when both of its outputs go into one file. */
const progress = /^go: (?:downloading|finding|extracting) /;

function recogniseGo({ lines }: Head): boolean {
  const first = lines.find((line) => line.trim() !== '' && !progress.test(line)) ?? '';
  return event.test(first) && /"(?:Package|Test|ImportPath|Time|Output|Elapsed)"\s*:/.test(first);
}

/** How a test or a package ends. Nothing else says that a test passed. */
const ends: Readonly<Record<string, Outcome>> = { pass: 'passed', fail: 'failed', skip: 'skipped' };
const mostBuilds = 10_000;
/** Packages that have begun and not ended; go runs few at a time. */
const mostRunning = 10_000;
/** Tests that are held until their package ends. */
const mostTests = 500_000;

/** A package, so that it is known again. */
interface Running extends GoPackage {
  readonly mark: SuiteMark;
  /** When its first event was. */
  readonly begun: string | undefined;
}

function readGo(problems: Problems, parts: PartBook): LinesReader {
  /** Those that have begun and not ended. */
  const packages = new Map<string, Running>();
  /** Builds that failed, and that no package has named yet, with what they wrote. */
  const builds = new Map<string, string>();
  const failedBuilds = new Set<string>();
  const failures: FailedCase[] = [];
  const names = openCaseNames('go-test');
  const told = openTold();
  const marked = openMarkedSuites();
  const times = openTimes();
  let counted = noTests;
  let tests = 0;

  const keepOf =
    (name: string) =>
    (failed: FailedParts): void =>
      keepFailed(failures, { classname: name, ...failed });
  const held = (more: number): void => {
    tests += more;
    if (tests > mostTests)
      throw new ReportFault('too-large', 'has too many tests in packages that do not end');
  };
  const packageOf = (name: string, of: JsonObject): Running => {
    const known = packages.get(name);
    if (known !== undefined) return known;
    refuseLongPath(name);
    if (packages.size >= mostRunning)
      throw new ReportFault('too-large', 'has too many packages that do not end');
    const begun = keptText(textOf(of['Time']));
    const found = {
      ...openPackage({ counted: names.add, failed: keepOf(name), held }),
      mark: openSuiteMark(),
      begun,
    };
    packages.set(name, found);
    return found;
  };
  const count = (name: string, counts: TestCounts): void => {
    counted = addTests(counted, counts);
    // A build is told as `acme/pay [acme/pay.test]`.
    const [path] = name.split(' [', 1);
    parts.cases({ files: [], components: [path] }, counts);
  };
  const addError = (failed: FailedParts): void => {
    count(failed.name, countsOf.error);
    keepFailed(failures, failed);
  };
  /**
   * A package that is run again counts again: the file does not say that the later run was meant to
   * replace the earlier one.
   */
  const endPackage = (name: string, outcome: Outcome, of: JsonObject): void => {
    const ended = packageOf(name, of);
    packages.delete(name);
    const counts = ended.settle();
    count(name, counts);
    const elapsed = readTime(of['Elapsed'], { what: `Elapsed of ${quote(name)}`, problems });
    // What was skipped took no time.
    if (elapsed !== 'missing' || outcome !== 'skipped') times.add(elapsed);
    const took = knownTime(elapsed);
    const { mark, begun } = ended;
    const when = {
      ...(begun !== undefined && { begun }),
      ...(took !== undefined && { time: took }),
    };
    if (!marked.isFull()) marked.add({ mark: mark.mark(), counts, ...when });
    if (outcome === 'passed' && counts.failed > 0)
      problems.add('disagreement', `package ${quote(name)} passed, and has failed tests`);
    // Its build failed, or it ended outside of its tests: by a panic, os.Exit or a data race.
    const build = textOf(of['FailedBuild']);
    if (outcome !== 'failed' || (counts.failed > 0 && build === undefined)) return;
    if (build !== undefined) failedBuilds.delete(build);
    const message = build === undefined ? ended.text() : (builds.get(build) ?? ended.text());
    addError({ name, message: message.trim() });
  };
  const endTest = (
    {
      name,
      test,
      outcome,
    }: { readonly name: string; readonly test: string; readonly outcome: Outcome },
    of: JsonObject,
  ): void => {
    const running = packageOf(name, of);
    running.end(test, outcome);
    const elapsed = of['Elapsed'];
    const time = typeof elapsed === 'number' ? elapsed * 1000 : undefined;
    if (!marked.isFull()) running.mark.add({ classname: name, name: test, time, outcome });
  };
  const takeBuild = (action: string, of: JsonObject): void => {
    const path = textOf(of['ImportPath']) ?? '';
    if (action === 'build-fail') {
      failedBuilds.add(path);
      if (failedBuilds.size > mostBuilds)
        throw new ReportFault('too-large', 'has too many failed builds');
    } else if (builds.has(path) || builds.size < mostBuilds) {
      const text = builds.get(path) ?? '';
      if (text.length < 1000)
        builds.set(path, `${text}${textOf(of['Output']) ?? ''}`.slice(0, 1000));
    }
  };
  const take = (of: JsonObject): void => {
    const action = textOf(of['Action']);
    if (action === undefined) throw new ReportFault('wrong-shape', 'has an event without Action');
    if (action.startsWith('build-')) {
      takeBuild(action, of);
      return;
    }
    const name = textOf(of['Package']) ?? '';
    const test = textOf(of['Test']) ?? '';
    const outcome = outcomeIn(ends, action);
    if (action === 'output') {
      packages.get(name)?.output(test, textOf(of['Output']) ?? '');
      return;
    }
    told.time(of['Time']);
    if (outcome !== undefined && test === '') endPackage(name, outcome, of);
    else if (outcome !== undefined) endTest({ name, test, outcome }, of);
    else if (action === 'run' && test !== '') packageOf(name, of).run(test);
    else if (action === 'start') packageOf(name, of);
    // Other events, of now or later, end nothing: a test that they are of fails unless it ends.
  };

  return {
    line(text, number) {
      if (text.trim() === '' || progress.test(text)) return;
      take(parseEvent(text, number));
    },
    end() {
      for (const [name, open] of packages) {
        problems.add('incomplete', `package ${quote(name)} has no end`);
        count(name, open.settle());
        times.add('missing');
      }
      for (const path of failedBuilds) addError({ name: path, message: builds.get(path)?.trim() });
      const duration = knownTime(times.whole('missing'));
      const totals = toTestTotals(counted, { duration, problems });
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
