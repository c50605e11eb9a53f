/** TAP 12, 13 and 14, the Test Anything Protocol: https://testanything.org/tap-version-14-specification.html */
import { openCaseNames } from '../case-names.js';
import { keepFailed } from '../failed-cases.js';
import type { LinesFormat, LinesReader } from '../format.js';
import type { Head } from '../head.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import type { FailedCase } from '../report.js';
import { openMarkedSuites, openSuiteMark } from '../suite-marks.js';
import { toTestTotals } from '../tests-totals.js';
import { openTold } from '../told.js';
import { durationIn, takeDiagnostic } from './tap-diagnostics.js';
import { readTapLine, type TapLine, type TapPoint } from './tap-line.js';
import {
  addOrphan,
  addPoint,
  judgePlan,
  openStream,
  type Failure,
  type TapStream,
} from './tap-stream.js';

export const tap: LinesFormat = {
  id: 'tap',
  kind: 'tests',
  title: 'TAP',
  specification: 'https://testanything.org/tap-version-14-specification.html',
  driver: 'lines',
  recognises: recogniseTap,
  read: readTap,
};

/** By its version line, or by a plan or a test point as the first line that is no comment. */
function recogniseTap({ lines, xml, json }: Head): boolean {
  if (xml !== undefined || json !== undefined) return false;
  const first = lines.map((line) => line.trim()).find((line) => /^[^#]/.test(line)) ?? '';
  const { type } = readTapLine(first);
  if (type === 'plan' || type === 'bail' || type === 'version') return true;
  return /^(?:not )?ok(?: \d+\b| - | #|$)/.test(first);
}

const deepest = 32;
const newest = 14;

function readTap(problems: Problems): LinesReader {
  const streams: TapStream[] = [openStream(0)];
  const names = openCaseNames('tap');
  const told = openTold();
  /** Of all points in the file, which tells no time of each. */
  const mark = openSuiteMark();
  const marked = openMarkedSuites();
  let duration: number | undefined;
  /** The failure that a block of diagnostics belongs to, and the block while it is open. */
  let last: Failure | undefined;
  let follows = false;
  let block: { readonly indent: number; readonly from: number } | undefined;
  let skipped: string | undefined;
  let hasPoints = false;

  const top = (): TapStream => streams[streams.length - 1] ?? openStream(0);
  const nameOf = ({ depth }: TapStream): string =>
    depth === 0 ? 'it' : `a subtest ${String(depth)} deep`;
  /** Ends the streams that are deeper than a line. */
  const climb = (depth: number): void => {
    while (top().depth > depth) {
      const done = streams.pop();
      if (done === undefined) return;
      finish(done);
      const parent = top();
      addOrphan(parent);
      parent.ended = done;
    }
  };
  const sumUp = (stream: TapStream, point: TapPoint): void => {
    last = addPoint(stream, point, { subtest: stream.ended, names, problems });
    stream.ended = undefined;
  };
  const endBraces = (stream: TapStream, brace: 'there' | 'missing'): void => {
    const { pending } = stream;
    if (pending === undefined) return;
    stream.pending = undefined;
    sumUp(stream, pending);
    if (brace === 'missing')
      problems.add('truncated', `${nameOf(stream)} has a subtest without its closing brace`);
  };
  const finish = (done: TapStream): void => {
    endBraces(done, 'missing');
    addOrphan(done);
    // One that only holds other ones has no plan of its own.
    if (done.depth === 0 || done.numbers.count() > 0 || done.plan !== undefined)
      judgePlan(done, nameOf(done), problems);
  };
  const descend = (depth: number): void => {
    while (top().depth < depth) streams.push(openStream(top().depth + 1));
  };
  /** A line of a subtest that is over, or of none: it begins another. */
  const take = (line: TapLine): void => {
    const stream = top();
    switch (line.type) {
      case 'point':
        hasPoints = true;
        mark.add({
          ...{ classname: String(stream.depth), name: line.point.name },
          ...{ time: undefined, outcome: line.point.outcome },
        });
        endBraces(stream, 'missing');
        follows = true;
        if (line.point.opens) {
          addOrphan(stream);
          stream.pending = line.point;
        } else {
          sumUp(stream, line.point);
        }
        return;
      case 'plan':
        if (!Number.isSafeInteger(line.count))
          problems.add('impossible-number', 'has a plan beyond counting');
        if (stream.plan !== undefined)
          problems.add('wrong-shape', `${nameOf(stream)} has more than one plan`);
        stream.planIsLast = stream.numbers.count() > 0;
        stream.plan = Math.max(line.count, stream.plan ?? 0);
        if (stream.depth === 0 && line.count === 0) skipped = line.skip;
        return;
      case 'bail':
        problems.add('incomplete', `was given up (Bail out!): ${quote(line.reason)}`);
        return;
      case 'version':
        if (line.version < 12 || line.version > newest) {
          const is = `is TAP version ${String(line.version)}`;
          throw new ReportFault('wrong-shape', `${is}; 12 to ${String(newest)} are read`);
        }
        return;
      case 'brace':
        endBraces(stream, 'there');
        return;
      case 'comment':
      case 'other':
    }
  };
  /** True if the line is in a block of YAML, or begins one behind a test point. */
  const takeBlock = (text: string, number: number): boolean => {
    const body = text.trimStart();
    const indent = text.length - body.length;
    if (block === undefined) {
      if (!follows || body.trimEnd() !== '---' || indent <= top().depth * 4) return false;
      block = { indent, from: number };
      return true;
    }
    if (body !== '' && indent < block.indent) {
      const from = String(block.from);
      problems.add('not-well-formed', `has diagnostics from line ${from} on that are not closed`);
      block = undefined;
      return false;
    }
    if (indent === block.indent && body.trimEnd() === '...') block = undefined;
    else if (last !== undefined) takeDiagnostic(last, body);
    return true;
  };

  return {
    line(text, number) {
      if (takeBlock(text, number) || text.trim() === '') return;
      follows = false;
      const indent = /^ */.exec(text)?.[0].length ?? 0;
      const line = readTapLine(text.slice(indent));
      if (line.type === 'comment' && indent === 0) {
        const took = durationIn(line.text, problems);
        // A test may print such a line too: the longest counts.
        if (took !== undefined) duration = Math.max(duration ?? 0, took);
      }
      // Bailing out ends all, wherever it is said.
      if (line.type === 'bail') {
        take(line);
        return;
      }
      const depth = indent / 4;
      // What is indented otherwise is output.
      if (line.type === 'other' || line.type === 'comment' || !Number.isInteger(depth)) return;
      if (depth > deepest) throw new ReportFault('too-deep', 'has subtests nested too deep');
      climb(depth);
      descend(depth);
      take(line);
    },
    end() {
      if (block !== undefined)
        throw new ReportFault('truncated', `ends within the diagnostics of a test point`);
      climb(0);
      const [whole = openStream(0)] = streams;
      finish(whole);
      if (!hasPoints && skipped !== undefined)
        problems.add('all-skipped', `says that all is skipped: ${quote(skipped)}`);
      const failures: FailedCase[] = [];
      whole.failures.forEach((each) => keepFailed(failures, each));
      const totals = toTestTotals(whole.counts, { duration, problems });
      const time = duration === undefined ? {} : { time: duration };
      marked.add({ mark: mark.mark(), counts: whole.counts, ...time });
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
