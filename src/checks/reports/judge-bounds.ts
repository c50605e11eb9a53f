/** One question about one number of a named report: is it evidence, and do the bounds hold? */
import type { FactRef } from '../../evidence/facts.js';
import type { ReportFact } from '../../evidence/report-fact.js';
import type { Instant } from '../../time/instant.js';
import {
  upgrade,
  type CheckContext,
  type ConfigPath,
  type JsonObject,
  type Observation,
  type Question,
} from '../check.js';
import type { RuleOptions } from '../rule-options.js';
import type { Bounds } from '../values.js';
import { compareAll, type Comparison, type Measured } from './bounds.js';
import { evidenceFaults, remake, type Named } from './evidence-faults.js';

type Part = Omit<Bounds, 'warn'>;

/** A number as it was found; `data` is what people are told of it. */
export interface Found {
  readonly measured: Measured;
  readonly data: JsonObject;
  /** What is wrong with the bounds and has an answer already: new findings, where the file tells them. */
  readonly news?: { readonly added: number; readonly unknown: number } | undefined;
}

export interface Asked {
  readonly named: Omit<Named, 'sha'>;
  /** `failed`, `lines`, `critical`, or a metric. */
  readonly measure: string;
  readonly at: ConfigPath;
  readonly bounds: Bounds;
  readonly options: RuleOptions | undefined;
  readonly context: CheckContext;
  readonly softUnknown?: true;
  /** One number for each that the report tells; empty if it does not tell it. Bounds say what is counted. */
  find(fact: ReportFact, part: Part, now: Instant): readonly Found[];
}

/** The question, at the address of the bounds. */
export function boundsQuestion(asked: Asked): Question {
  const { named, at, options, context } = asked;
  const ref: FactRef<'report'> = { kind: 'report', key: named.report };
  const { sha } = context.request.candidate;
  return {
    id: `${named.check}/${at.join('-')}`,
    at,
    ...(options && { options }),
    ...(asked.softUnknown && { softUnknown: true }),
    needs: [ref],
    evaluate: (facts, now) => {
      const fact = facts.value(ref);
      const whole = { ...named, sha };
      const faults = evidenceFaults(whole, fact);
      if (faults.length > 0 || fact === undefined) return faults;
      return judge(asked, { fact, now, named: whole });
    },
  };
}

interface Seen {
  readonly fact: ReportFact;
  readonly now: Instant;
  readonly named: Named;
}

function judge(asked: Asked, seen: Seen): readonly Observation[] {
  const { bounds } = asked;
  const { warn, ...deciding } = bounds;
  const must = judgePart(asked, seen, deciding);
  if (warn === undefined || must.some(({ outcome }) => outcome !== 'pass')) return must;
  const should = judgePart(asked, seen, warn).map(soften);
  const near = should.filter(({ outcome }) => outcome === 'warn');
  if (near.length > 0) return [...must, ...near];
  return must.length > 0 ? must : should;
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
  if (founds.length === 0) return [notTold(asked, seen)];
  return [
    ...founds.flatMap((found) => judgeFound(asked, seen, { part, found })),
    ...changesOf(asked, part),
  ];
}

function judgeFound(
  asked: Asked,
  seen: Seen,
  { part, found }: { readonly part: Part; readonly found: Found },
): readonly Observation[] {
  const { named, measure } = asked;
  const comparisons = compareAll(found.measured, part);
  if (comparisons === undefined)
    return [notTold(asked, seen, 'it is in a unit that the bounds are not in')];
  const news = part['no-new'] === true ? found.news : undefined;
  const added = news?.added ?? 0;
  const data = {
    ...{ report: named.report, kind: named.kind, measure },
    ...found.data,
    ...filterOf(part),
    comparisons: comparisons.map((each): JsonObject => ({ ...each })),
    ...(news && { added }),
    ...sourceOf(seen),
  };
  const isMet = added === 0 && comparisons.every(({ met }: Comparison) => met);
  const mend = { what: 'mend-numbers', detail: { report: named.report, measure } };
  const judged: Observation = isMet
    ? { code: `${named.check}/met`, outcome: 'pass', data }
    : { code: `${named.check}/missed`, outcome: 'fail', data, acts: [mend] };
  // Where single findings do not say whether they are new, that none is cannot be said.
  const untold = news !== undefined && added === 0 && news.unknown > 0;
  const isJudged = comparisons.length > 0 || (news !== undefined && !untold);
  return [
    ...(isJudged ? [judged] : []),
    ...(untold ? [notTold(asked, seen, 'not each finding says whether it is new')] : []),
  ];
}

/** What is measured against an earlier state is not read yet: never a pass. */
function changesOf(asked: Asked, part: Part): readonly Observation[] {
  const keys = (['drop', 'rise'] as const).filter((key) => part[key] !== undefined);
  return keys.map((key) => ({
    code: 'gate/not-built',
    outcome: 'unknown',
    data: { what: `${asked.context.address}.${[...asked.at, key].join('.')}` },
    acts: [upgrade],
  }));
}

function notTold(asked: Asked, { named, fact }: Seen, why = ''): Observation {
  const { measure } = asked;
  const refused = fact.refused?.find(
    (each) => each.kind === named.kind && each.measure === measure,
  );
  const reason = refused?.reason ?? why;
  return {
    code: `${named.check}/not-told`,
    outcome: 'unknown',
    data: {
      ...{ report: named.report, kind: named.kind, measure },
      ...(reason !== '' && { reason }),
      ...sourceOf({ named, fact }),
    },
    acts: [remake(named)],
  };
}

function filterOf(part: Part): JsonObject {
  const { within } = part;
  const older = part['older-than'];
  return {
    ...(older !== undefined && { olderThan: older }),
    ...(within !== undefined && { within }),
  };
}

/** The files that the number is from: the first by name, and how many more. */
function sourceOf({ named, fact }: Pick<Seen, 'named' | 'fact'>): JsonObject {
  const paths = fact.files.filter(({ kind }) => kind === named.kind).map(({ path }) => path);
  const [file = ''] = [...paths].sort();
  return { file, files: paths.length };
}
