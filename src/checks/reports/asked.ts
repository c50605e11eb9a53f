/** What a question about one number of a report knows: what was asked, what was found, what was seen. */
import type { ReportFact } from '../../evidence/report-fact.js';
import type { Instant } from '../../time/instant.js';
import type { CheckContext, ConfigPath, JsonObject, Observation } from '../check.js';
import type { RuleOptions } from '../rule-options.js';
import type { Bounds } from '../values.js';
import type { Baseline } from './baseline.js';
import type { Measured, Part } from './bounds.js';
import { remake, type Named } from './evidence-faults.js';
import type { News } from './news.js';

/** A number as it was found; `data` is what people are told of it. */
export interface Found {
  readonly measured: Measured;
  readonly data: JsonObject;
  /** Of a scan: which of the findings are new, and all that were counted. */
  readonly news?: (News & { readonly listed: News['untold']; readonly all: number }) | undefined;
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

/** The number, or what is asked of it, is not in the report. */
export function notTold(asked: Asked, { named, fact }: Seen, why = ''): Observation {
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

/** The files that the number is from: the first by name, and how many more. */
export function sourceOf({ named, fact }: Pick<Seen, 'named' | 'fact'>): JsonObject {
  const paths = fact.files.filter(({ kind }) => kind === named.kind).map(({ path }) => path);
  const [file = ''] = [...paths].sort();
  return { file, files: paths.length };
}
