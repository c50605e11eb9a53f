/** Bounds for parts of a report: what has one of some paths, or is of one of some components. */
import { z } from 'zod';
import { plainGlob } from '../../evidence/glob.js';
import type { ReportFact } from '../../evidence/report-fact.js';
import { partKey, type PartSelection, type ReportPart } from '../../evidence/report-parts.js';
import { idSchema, ruleOptionKeys, withOptions } from '../rule-options.js';
import { namesSchema, textsSchema, type Bounds } from '../values.js';

/** A file may be matched against each of them. */
const mostParts = 20;

const paths = textsSchema.superRefine((value, context) => {
  for (const path of [value].flat()) {
    const isFolder = path.endsWith('/');
    if (plainGlob(path) !== undefined && !isFolder) continue;
    const message = isFolder
      ? `${path} names a folder: write ${path}** for all that is in it`
      : `${path} is no path below the top of the repository`;
    context.addIssue({ code: 'custom', message });
  }
});

const own = ['paths', 'components'];

/** Parts by their ids, each with bounds of the given shape. */
export function partsOn<S extends Readonly<Record<string, z.ZodType<Bounds | undefined>>>>(
  bounds: S,
) {
  const shape = { paths: paths.optional(), components: namesSchema.optional(), ...bounds };
  const part = withOptions(shape).superRefine((value: object, context) => {
    const keys = Object.keys(value);
    const issue = (message: string): void => context.addIssue({ code: 'custom', message });
    if (!keys.some((key) => own.includes(key)))
      issue('does not say what belongs to it: write paths or components');
    if (keys.every((key) => [...own, ...ruleOptionKeys].includes(key)))
      issue(`sets no bound: write ${Object.keys(bounds).join(', ')}`);
  });
  return z.record(idSchema, part).superRefine((parts, context) => {
    const count = Object.keys(parts).length;
    const message =
      count === 0 ? 'is empty: name at least one part' : `has more than ${String(mostParts)} parts`;
    if (count === 0 || count > mostParts) context.addIssue({ code: 'custom', message });
  });
}

/** One part of a rule: its id, and what belongs to it. */
export interface NamedPart {
  readonly id: string;
  readonly selection: PartSelection;
}

export function toNamedPart(
  id: string,
  of: {
    readonly paths?: string | string[] | undefined;
    readonly components?: string[] | undefined;
  },
): NamedPart {
  return {
    id,
    selection: {
      ...(of.paths !== undefined && { paths: [of.paths].flat() }),
      ...(of.components !== undefined && { components: [...of.components] }),
    },
  };
}

/** What was counted for exactly this part; undefined if nobody was asked for it when the report was read. */
export function partIn(
  { parts = [] }: ReportFact,
  { selection }: NamedPart,
): ReportPart | undefined {
  const key = partKey(selection);
  return parts.find((each) => partKey(each) === key);
}

/** Why a number of a part is not known. */
export function whyNotTold(fact: ReportFact, part: NamedPart, kind: string): string {
  const found = partIn(fact, part);
  if (found === undefined) return 'the report was read without it';
  if (found.unclear !== undefined) return `nothing surely belongs to it: ${found.unclear}`;
  return kind === 'scan'
    ? 'nothing in it belongs to the part, and no file in the workspace does'
    : 'nothing in it belongs to the part';
}
