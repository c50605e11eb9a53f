/** One question about one number of a named report: is it evidence, and do the bounds hold? */
import type { BaselineSpec } from '../../evidence/baseline-fact.js';
import type { FactRef } from '../../evidence/facts.js';
import type { PartsSpec } from '../../evidence/report-parts.js';
import type { JsonObject, Observation, Question } from '../check.js';
import {
  doubtOf,
  incomparable,
  notTold,
  sourceOf,
  undecided,
  type Asked,
  type Found,
  type Seen,
} from './asked.js';
import { baselineRef, needsBaseline, readBaseline, type Baseline } from './baseline.js';
import { compareAll, type Compared, type Part } from './bounds.js';
import { evidenceFaults } from './evidence-faults.js';
import { judgeChanges } from './judge-change.js';
import { judgeNews } from './judge-news.js';
import { unknownUnit } from './measures.js';

/** The question, at the address of the bounds. */
export function boundsQuestion(asked: Asked): Question {
  const { named, at, options, context, bounds } = asked;
  const spec = reportSpecOf(asked);
  const ref: FactRef<'report'> = { kind: 'report', key: named.report, ...(spec && { spec }) };
  const earlier = needsBaseline(bounds) ? baselineRef(specOf(asked)) : undefined;
  const { sha } = context.request.candidate;
  return {
    id: `${named.check}/${at.join('-')}`,
    at,
    options,
    ...(asked.softUnknown && { softUnknown: true }),
    needs: [ref],
    ...(earlier && { uses: [earlier] }),
    evaluate: (facts, now) => {
      const fact = facts.value(ref);
      const whole = { ...named, sha };
      const faults = evidenceFaults(whole, fact, now);
      if (faults.length > 0 || fact === undefined) return faults;
      const baseline: Baseline = earlier ? readBaseline(facts, earlier) : { status: 'none' };
      return judge(asked, { fact, now, named: whole, baseline });
    },
  };
}

/** What has to be gathered of the report besides its totals. */
function reportSpecOf({ named, measure, part }: Asked): PartsSpec | undefined {
  if (named.kind === 'performance') return { parts: [], metrics: [measure] };
  return part && { parts: [part.selection] };
}

/** Runs of a metric are many: only its own are asked for. */
function specOf({ named, measure, from }: Asked): BaselineSpec {
  return {
    report: named.report,
    ...(named.kind === 'performance' && { metric: measure }),
    ...(from !== undefined && { from }),
  };
}

function judge(asked: Asked, seen: Seen): readonly Observation[] {
  const { bounds } = asked;
  const { warn, ...deciding } = bounds;
  const must = judgePart(asked, seen, deciding);
  const isHeld = must.every(({ outcome }) => outcome === 'pass' || outcome === 'warn');
  if (warn === undefined || !isHeld) return must;
  const isTold = must.some(isWarning);
  const should = judgePart(asked, seen, warn).map(soften);
  // That there is no baseline is told once.
  const near = should.filter((each) => isWarning(each) && !(isTold && isUnbased(each)));
  if (near.length > 0) return [...must, ...near];
  return must.length > 0 ? must : should;
}

function isWarning({ outcome }: Observation): boolean {
  return outcome === 'warn';
}

function isUnbased({ code }: Observation): boolean {
  return code.endsWith('/no-baseline');
}

/** What only warns never blocks, and says nothing for the change where it is not known. */
function soften(observation: Observation): Observation {
  const { code, outcome } = observation;
  if (outcome === 'pass') return observation;
  return { ...observation, code: code.replace(/\/missed$/, '/near'), outcome: 'warn' };
}

function judgePart(asked: Asked, seen: Seen, part: Part): readonly Observation[] {
  if (Object.keys(part).length === 0) return [];
  const founds = asked.find(seen.fact, part, seen.now);
  if (founds.length === 0) {
    const unknown = unknownUnit(seen.fact, asked.measure);
    return [unknown === undefined ? notTold(asked, seen) : incomparable(asked, seen, unknown)];
  }
  return founds.flatMap((found) => judgeFound(asked, seen, { part, found }));
}

function judgeFound(
  asked: Asked,
  seen: Seen,
  { part, found }: { readonly part: Part; readonly found: Found },
): readonly Observation[] {
  const { named, measure } = asked;
  const comparisons = compareAll(found.measured, part);
  if (comparisons === undefined)
    return [incomparable(asked, seen, 'it is in a unit that the bounds are not in')];
  const data = {
    ...{ report: named.report, kind: named.kind, measure },
    ...partOf(asked),
    ...found.data,
    ...filterOf(part),
    ...sourceOf(seen),
  };
  return [
    ...(comparisons.length === 0 ? [] : [judgeLimits(asked, seen, { data, comparisons })]),
    ...(part['no-new'] === true ? judgeNews(asked, seen, { found, data }) : []),
    ...judgeChanges(asked, seen, { part, found, data, baseline: seen.baseline }),
  ];
}

function judgeLimits(
  asked: Asked,
  seen: Seen,
  of: { readonly data: JsonObject; readonly comparisons: readonly Compared[] },
): Observation {
  const { named, measure } = asked;
  const missed = of.comparisons.filter(({ met }) => !met);
  const comparisons = of.comparisons.map(({ open: _, ...each }): JsonObject => ({ ...each }));
  if (missed.length === 0)
    return { code: `${named.check}/met`, outcome: 'pass', data: { ...of.data, comparisons } };
  const data = { ...of.data, comparisons, ...doubtOf(asked, seen) };
  if (missed.every(({ open }) => open)) return undecided(asked, seen, data);
  const detail = { report: named.report, measure, ...(asked.part && { part: asked.part.id }) };
  const mend = { what: 'mend-numbers', detail };
  return { code: `${named.check}/missed`, outcome: 'fail', data, acts: [mend] };
}

function partOf({ part }: Asked): JsonObject {
  if (part === undefined) return {};
  const { paths } = part.selection;
  return { part: part.id, ...(paths && { paths: [...paths] }) };
}

function filterOf(part: Part): JsonObject {
  const { within } = part;
  const older = part['older-than'];
  return {
    ...(older !== undefined && { olderThan: older }),
    ...(within !== undefined && { within }),
  };
}
