/** The closed set of kinds of facts, and the shape of each. */
import { z } from 'zod';
import { parseCivilDate } from '../time/civil-date.js';
import { parseLocalTime } from '../time/local-time.js';
import { baselineSchema } from './baseline-fact.js';
import { changesSchema, groupSchema, peopleSchema, starterSchema } from './changes-fact.js';
import { codeOwnersSchema } from './code-owners-fact.js';
import { instantSchema } from './instant.js';
import { owedSchema } from './owed-fact.js';
import { readingSchema, type Reading } from './reading.js';
import { reportSchema } from './report-fact.js';

const instant = instantSchema;
const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

/** Offsets are minutes east of UTC; each transition holds from its instant to the next one. */
const zone = z.strictObject({
  name: z.string(),
  from: instant,
  to: instant,
  transitions: z
    .array(z.strictObject({ at: instant, offset: z.int(), abbreviation: z.string() }))
    .min(1),
});

const date = z.string().refine((text) => parseCivilDate(text) !== undefined, {
  error: 'expected a date such as 2026-12-24',
});

/** `2026-12-24`, a whole day, or `2026-12-24T18:00:00`, what clocks show in the zone in which it is judged. */
const localTime = z.string().refine((text) => parseLocalTime(text) !== undefined, {
  error: 'expected a date, or a date and a time such as 2026-12-24T18:00:00',
});

/** Public holidays of one country or region of it, by ISO 3166 code, on the days on which they are kept. */
const holidays = z.strictObject({
  from: date,
  through: date,
  days: z.array(z.strictObject({ date, name: z.string() })),
});

/**
 * One occurrence of an event. Of an event with a zone start and end are instants, read as RFC 5545
 * says; `widest` is there where clocks change and both readings together are longer. Floating events
 * and whole days are local times of the zone in which the period is judged; the end is exclusive.
 */
export const calendarEventSchema = z.strictObject({
  uid: z.string(),
  summary: z.string().optional(),
  categories: z.array(z.string()),
  /** Not confirmed: it restricts, and permits nothing. */
  tentative: z.literal(true).optional(),
  time: z.union([
    z.strictObject({
      start: instant,
      end: instant,
      widest: z.strictObject({ start: instant, end: instant }).optional(),
    }),
    z.strictObject({ localStart: localTime, localEnd: localTime }),
  ]),
});
export type CalendarEvent = z.infer<typeof calendarEventSchema>;

/** All occurrences with a part in `[from, to)`, by start; cancelled ones are left out. */
const calendar = z.strictObject({
  from: instant,
  to: instant,
  events: z.array(calendarEventSchema),
  /** The first things of it that are read, and probably not meant: `line:column: message`. */
  warnings: z.array(z.string()).optional(),
});

/** One past deployment; times are absent where the source does not tell them. */
export const deploymentSchema = z.strictObject({
  sha,
  version: z.string().optional(),
  outcome: z.enum(['success', 'failure', 'rolled-back', 'in-progress']),
  startedAt: instant.optional(),
  finishedAt: instant.optional(),
  url: z.string().optional(),
  /** A success that whoever may push could have made up: nothing counts as deployed before because of it. */
  unproved: z.literal(true).optional(),
});
export type Deployment = z.infer<typeof deploymentSchema>;

/** One earlier decision or result of the same service and environment, as the records tell it. */
export const pastRecordSchema = z.strictObject({
  id: z.string(),
  promotionId: z.string(),
  kind: z.enum(['decision', 'error', 'aborted', 'result']),
  at: instant,
  sha,
  verdict: z.enum(['allow', 'block', 'inconclusive']).optional(),
  enforced: z.boolean(),
  outcome: z.enum(['success', 'failure', 'rolled-back']).optional(),
  /** Digests of the artifacts that it was about. */
  artifacts: z.array(z.string()).optional(),
  /** The version of the time-zone database that it was decided with. */
  tz: z.string().optional(),
});
export type PastRecord = z.infer<typeof pastRecordSchema>;

/** What is wrong with the proof of a run's identity. */
const refusalSchema = z.strictObject({
  fault: z.enum(['form', 'signature', 'issuer', 'audience', 'expired', 'early', 'variable']),
  /** In words that go on after "it is refused:"; never holds a part of the token. */
  reason: z.string(),
  /** The variable by which the job is given the token, or the one that says something else. */
  variable: z.string(),
});
export type IdentityRefusal = z.infer<typeof refusalSchema>;

/**
 * Every kind of fact with the schema of its value. Keys: `zone` the zone's name; `holidays` the ISO
 * code; `calendar` the calendar's id; `deployments` and
 * `records` the environment's name, with the layer's where a layer above sees them elsewhere; `check-result` the address of the rule that asks; `report` its id; `baseline` the report's, a metric and a slot (`baselineKey`); `catalog` the
 * service; `branch-protection` the name of the layer; `changes` and `code-owners` that of the deployments they count from;
 * `group` the group's id; the others have the empty key.
 */
export const factSchemas = {
  zone,
  holidays,
  calendar,
  /** Newest first. */
  deployments: z.array(deploymentSchema),
  /** Newest first. */
  records: z.array(pastRecordSchema),
  'changed-paths': z.strictObject({
    /** The last successful deployment, or null on the first one: then all paths count. */
    base: sha.nullable(),
    paths: z.array(z.string()),
    /** Those of them that base and candidate differ in, and that the candidate has; all if it is absent. */
    present: z.array(z.string()).optional(),
  }),
  'check-result': z.strictObject({
    name: z.string(),
    sha,
    conclusion: z.string(),
    completedAt: instant.optional(),
    url: z.string().optional(),
  }),
  /** Of a named report of the policy, all its files together. */
  report: reportSchema,
  /** What the numbers of a report are held against. */
  baseline: baselineSchema,
  catalog: z.strictObject({
    tier: z.int().optional(),
    data: z.array(z.string()).optional(),
    regions: z.array(z.string()).optional(),
    owner: z.string().optional(),
  }),
  'branch-protection': z.strictObject({
    ref: z.string(),
    protected: z.boolean(),
    /**
     * What keeps it from being protected, where the forge tells that: no rule asks for a review, somebody
     * may push (or make the tag), or the pinned commit is none of the branch.
     */
    lacks: z.enum(['review-rule', 'closed-push', 'pinned-commit']).optional(),
  }),
  /** How far the forge's clock is ahead of the runner's, in seconds. */
  clock: z.strictObject({ skew: z.number() }),
  /** Whether the candidate is a commit of the branch that changes have to be merged to. */
  reachability: z.strictObject({ ref: z.string(), reachable: z.boolean() }),
  /** Who says what this run is: the forge's signed token, or variables that a step could have set. */
  'run-identity': z.strictObject({
    proof: z.enum(['token', 'claimed', 'refused']),
    /** Of a token, or of variables, that were looked at and are not believed. */
    refusal: refusalSchema.optional(),
    /** Anybody who starts a run could have set what is claimed, and the forge was asked and did not confirm it. */
    unconfirmed: z.literal(true).optional(),
    environment: z.string().optional(),
    repositoryId: z.string().optional(),
    sha: sha.optional(),
    runId: z.string().optional(),
    attempt: z.int().optional(),
    actorId: z.string().optional(),
    workflow: z.string().optional(),
  }),
  /** Whether the policy changed since the last successful deployment, and who stands behind that. */
  'policy-change': z.strictObject({
    /** The commit of the last successful deployment, or null if there is none. */
    base: sha.nullable(),
    changed: z.boolean(),
    /** Who of the layer's owner approved the change, by login. */
    approvedBy: z.array(z.string()),
    /** Why no owner's approval counts, once the policy at the base was asked instead. */
    unapproved: z.string().optional(),
    /** What the policy at the base says of this promotion; absent where it was not asked. */
    atBase: z.enum(['allow', 'block', 'inconclusive', 'error']).optional(),
    reason: z.string().optional(),
  }),
  /** The pull request that a preview is about; its branch and labels are what people chose. */
  'pull-request': z.strictObject({
    number: z.int().positive(),
    branch: z.string(),
    target: z.string(),
    labels: z.array(z.string()),
    /** True if the branch is one of another repository. */
    fork: z.boolean(),
  }),
  /** What is promoted, and who wrote and approved it. */
  changes: changesSchema,
  /** Whose approval the paths of these changes ask for. */
  'code-owners': codeOwnersSchema,
  /** The members of a group of the policy. */
  group: groupSchema,
  /** Which accounts are one person's. */
  people: peopleSchema,
  /** In whose name this run was started. */
  starter: starterSchema,
  /** What earlier decisions of the same service and environment left owed, and is not settled. */
  owed: owedSchema,
  class: z.enum(['standard', 'normal', 'emergency']),
  risk: z.enum(['low', 'medium', 'high']),
  /** Claims: what became of the effects that can still turn an allow into a no. */
  candidate: z.strictObject({ sha }),
  'bypass-redemption': z.strictObject({ id: z.string() }),
  lock: z.strictObject({ id: z.string() }),
  'record-append': z.strictObject({ id: z.string(), store: z.string() }),
} as const satisfies Record<string, z.ZodType>;

export type FactKind = keyof typeof factSchemas;
export type FactValue<K extends FactKind> = z.infer<(typeof factSchemas)[K]>;
export const factKinds = Object.keys(factSchemas) as readonly FactKind[];

/** Which fact is meant. `spec` tells a host how to read it; it is no part of the evidence. */
export interface FactRef<K extends FactKind = FactKind> {
  readonly kind: K;
  readonly key: string;
  readonly spec?: unknown;
  /** The environment, where it is another one than that of the request. */
  readonly environment?: string;
}

/** Facts that the runtime itself provides: no policy can demand a trust level of them. */
export const intrinsicKinds: ReadonlySet<FactKind> = new Set<FactKind>([
  'zone',
  'holidays',
  'candidate',
  'bypass-redemption',
  'lock',
  'record-append',
]);

export type FactReading<K extends FactKind> = Reading<FactValue<K>>;

/** Readings by kind and key. */
export type Facts = {
  readonly [K in FactKind]?: Readonly<Record<string, FactReading<K>>>;
};

const kindSchemas = Object.fromEntries(
  factKinds.map((kind) => [
    kind,
    z.record(z.string(), readingSchema<z.ZodType>(factSchemas[kind])).optional(),
  ]),
);

/** The schema of all facts; unknown kinds are refused. */
export const factsSchema = z.strictObject(kindSchemas) as unknown as z.ZodType<Facts>;

/** The reading of one fact, or undefined if nobody looked. */
export function readingOf<K extends FactKind>(
  facts: Facts,
  ref: FactRef<K>,
): FactReading<K> | undefined {
  const ofKind = facts[ref.kind];
  return ofKind !== undefined && Object.hasOwn(ofKind, ref.key) ? ofKind[ref.key] : undefined;
}

/** The facts with one reading set or replaced. */
export function withReading<K extends FactKind>(
  facts: Facts,
  ref: FactRef<K>,
  reading: FactReading<K>,
): Facts {
  return { ...facts, [ref.kind]: { ...facts[ref.kind], [ref.key]: reading } };
}
