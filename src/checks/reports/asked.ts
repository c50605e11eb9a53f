/** What a question about one number of a report knows: what was asked, what was found, what was seen. */
import type { ReportFact } from '../../evidence/report-fact.js';
import { disagreementsIn, doubtIn, type Remark } from '../../evidence/report-validity.js';
import type { Instant } from '../../time/instant.js';
import type { Act, CheckContext, ConfigPath, JsonObject, Observation } from '../check.js';
import type { RuleOptions } from '../rule-options.js';
import type { Bounds } from '../values.js';
import type { Baseline } from './baseline.js';
import type { Measured, Part } from './bounds.js';
import { remake, type Named } from './evidence-faults.js';
import type { ListedNews } from './news.js';
import { whyNotTold, type NamedPart } from './parts.js';

/** A number as it was found; `data` is what people are told of it. */
export interface Found {
  readonly measured: Measured;
  readonly data: JsonObject;
  /** Of a scan: which of the findings are new. */
  readonly news?: ListedNews | undefined;
}

export interface Asked {
  readonly named: Omit<Named, 'sha'>;
  /** `failed`, `lines`, `critical`, or a metric. */
  readonly measure: string;
  readonly at: ConfigPath;
  readonly bounds: Bounds;
  /** From the outside in. */
  readonly options: readonly RuleOptions[];
  readonly context: CheckContext;
  readonly softUnknown?: true;
  /** The part of the report that is asked for; all of it if undefined. */
  readonly part?: NamedPart | undefined;
  /** The slot that tells earlier numbers; the records if undefined. */
  readonly from?: string | undefined;
  /** One number for each that the report tells; empty if it does not tell it. Bounds say what is counted. */
  find(fact: ReportFact, part: Part, now: Instant): readonly Found[];
}

export interface Seen {
  readonly fact: ReportFact;
  readonly now: Instant;
  readonly named: Named;
  readonly baseline: Baseline;
}

/** The number is in the report, and in no unit that the bounds could be compared with. */
export function incomparable(
  { measure, part }: Asked,
  { named, fact }: Pick<Seen, 'named' | 'fact'>,
  reason: string,
): Observation {
  const { check, report, kind } = named;
  const of = { report, kind, measure, ...(part && { part: part.id }) };
  return {
    ...{ code: `${check}/not-told`, outcome: 'unknown' },
    data: { ...of, incomparable: true, reason, ...sourceOf({ named, fact }) },
    acts: [{ what: 'mend-unit', detail: { report, measure } }],
  };
}

/** The number, or what is asked of it, is not in the report. */
export function notTold(asked: Asked, { named, fact }: Seen, why = ''): Observation {
  const { measure, part } = asked;
  const own = part === undefined ? '' : whyNotTold(fact, part, named.kind);
  const refused = fact.refused?.find(
    (each) => each.kind === named.kind && each.measure === measure,
  );
  const reason = refused?.reason ?? (why || own);
  return {
    code: `${named.check}/not-told`,
    outcome: 'unknown',
    data: {
      ...{ report: named.report, kind: named.kind, measure },
      ...(part && { part: part.id }),
      ...(reason !== '' && { reason }),
      ...sourceOf({ named, fact }),
    },
    acts: [refused === undefined ? tellMore(asked, named) : remake(named)],
  };
}

/** Findings of unknown age decide: the number may be within its bounds or not. */
export function undecided(
  asked: Asked,
  { named }: Pick<Seen, 'named'>,
  data: JsonObject,
): Observation {
  const isOfPart = data['unsure'] !== undefined;
  return {
    ...{ code: `${named.check}/not-told`, outcome: 'unknown', data },
    acts: [isOfPart ? tellMore(asked, named) : remake(named)],
  };
}

/** What belongs to a part is not told by making the same report again. */
function tellMore({ part }: Asked, named: Named): Act {
  if (part === undefined) return remake(named);
  return { what: 'mend-part', detail: { report: named.report, part: part.id } };
}

/** Why the number is or may be worse than what its files tell, for people who wonder; empty if it is not. */
export function doubtOf(
  { measure }: Pick<Asked, 'measure'>,
  { named, fact }: Pick<Seen, 'named' | 'fact'>,
): JsonObject {
  const found = doubtIn(fact, named.kind);
  const own = disagreementOn(measure, { named, fact });
  return {
    ...(found && { doubtful: found.path, doubt: found.message }),
    ...(own && { contradictory: own.path, contradiction: own.message }),
  };
}

/**
 * What a file says of its cases or findings is of all their numbers, as they add up: the first that names this one, or the first.
 * Of coverage and metrics there are many, and only what names this one is of it.
 */
function disagreementOn(
  measure: string,
  { named, fact }: Pick<Seen, 'named' | 'fact'>,
): Remark | undefined {
  const all = disagreementsIn(fact, named.kind);
  const addsUp = named.kind === 'tests' || named.kind === 'scan';
  const isNamed = named.kind === 'performance' ? namesMetric(measure) : namesMeasure(measure);
  return all.find(({ message }) => isNamed(message)) ?? (addsUp ? all[0] : undefined);
}

/** `http_req_duration` stands for all its statistics. */
function namesMetric(metric: string): (message: string) => boolean {
  const name = metric.replace(/(.)\.[^.]*$/, '$1');
  return (message) => message.includes(name);
}

/** Words of OpenCover. */
const otherWords: Readonly<Record<string, string>> = {
  functions: 'methods',
  statements: 'sequence points',
};

function namesMeasure(measure: string): (message: string) => boolean {
  const words = [measure, otherWords[measure] ?? measure];
  return (message) => {
    const own = message.replace(/"(?:[^"\\]|\\.)*"/g, '');
    return words.some((word) => own.includes(word));
  };
}

/** The files that the number is from, and their archives: the first by name, and how many there are. */
export function sourceOf({ named, fact }: Pick<Seen, 'named' | 'fact'>): JsonObject {
  const files = fact.files.filter(({ kind }) => kind === named.kind);
  const [file = ''] = files.map(({ path }) => path).sort();
  const names = new Set(files.flatMap(({ archive }) => archive ?? []));
  const [archive] = [...names].sort();
  const url = fact.archives?.find(({ name }) => name === archive)?.url;
  return {
    ...{ file, files: files.length },
    ...(archive !== undefined && { archive, archives: names.size }),
    ...(url !== undefined && { url }),
  };
}
