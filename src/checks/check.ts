/** What a check is: a grammar, the names it uses, and the questions it asks; it looks at nothing itself. */
import type { z } from 'zod';
import type { FactKind, FactReading, FactRef, FactValue } from '../evidence/facts.js';
import type { Debt } from '../evidence/owed-fact.js';
import type { Request } from '../evidence/request.js';
import type { Weekday } from '../time/civil-date.js';
import type { Instant } from '../time/instant.js';
import type { Interval, IntervalSet } from '../time/interval-set.js';
import type { HolidaySource, PeriodRule } from '../time/period-rule.js';
import type { Zone } from '../time/zone-table.js';
import type { Consents } from './duties/consents.js';
import type { RuleOptions } from './rule-options.js';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Keys from the environment's check block down to a value, as written in the policy. */
export type ConfigPath = readonly (string | number)[];

/** What is true. What the policy makes of it is the effect, which the engine sets. */
export type Outcome = 'pass' | 'warn' | 'fail' | 'unknown' | 'not-applicable';

/**
 * Something that a person can do, as data: the same act from two findings is one step.
 * `what` is one of the acts that the report has words for.
 */
export interface Act {
  readonly what: string;
  readonly who?: string | undefined;
  readonly detail?: JsonObject | undefined;
}

/** What a question answers; `clears` is the instant at which the clock alone mends it. */
export interface Observation {
  readonly code: string;
  readonly outcome: Outcome;
  readonly data: JsonObject;
  readonly clears?: Instant | undefined;
  readonly at?: ConfigPath | undefined;
  readonly acts?: readonly Act[] | undefined;
  /** What may follow instead: where the failure would block, it is owed. */
  readonly owes?: readonly Debt[] | undefined;
}

/** Where a period is judged: a zone, and the holidays that are in force there. */
export interface PeriodPlace {
  readonly region?: string | undefined;
  readonly zone: string;
  readonly holidays?: HolidaySource | undefined;
}

/** A period as one layer defines it. `frozenAs` and `openAs` are judged in `zones`, one by one. */
export interface Period {
  readonly id: string;
  readonly title?: string | undefined;
  readonly reason?: string | undefined;
  readonly owner?: string | undefined;
  readonly ticket?: string | undefined;
  readonly hard: boolean;
  /** Zone names; several where the period is judged `in: region`. */
  readonly zones: readonly PeriodPlace[];
  /** The rule, or what of the grammar this version does not evaluate. */
  readonly rule: { readonly period: PeriodRule } | { readonly notBuilt: string };
  /** Text as written, for people. */
  readonly written: JsonObject;
  readonly layer: string;
}

/** One name for the same people in every system. */
export interface Group {
  readonly github?: string | undefined;
  readonly gitlab?: string | undefined;
  readonly servicenow?: string | undefined;
  readonly members?: readonly string[] | undefined;
  readonly contact?: string | undefined;
}

/** The words of a layer as a check may use them, own ones and those of the layers above. */
export interface Words {
  readonly timezone: string;
  period(id: string): Period | undefined;
  group(id: string): Group | undefined;
  /** The people file, of whatever layer: in doubt more accounts are one person. */
  readonly people: string | undefined;
  readonly weekend: readonly Weekday[];
  /** When the fiscal year begins; month and day are one-based. */
  readonly fiscalYear: { readonly month: number; readonly day: number };
}

/** A stage of the policy: the name under which it is deployed to, and where deployments are seen. */
export interface StageName {
  readonly environment: string;
  readonly history: CheckContext['history'];
}

export interface CheckContext {
  /** The layer's name, as shown to people. */
  readonly layer: string;
  /** `<environment>/[<also id>/]<check>`. */
  readonly address: string;
  readonly request: Request;
  readonly words: Words;
  /** The `deployments` statement in force, handed through to the host; the key tells the layer. */
  readonly history: { readonly key: string; readonly spec?: unknown };
  /** The id of the environment in the policy. */
  readonly environmentId: string;
  /**
   * Another stage, by the id of its environment. Of several names that of the region, if one is given;
   * undefined where the policy names no one alone.
   */
  stage(id: string, region?: string): StageName | undefined;
  /** The account of what is owed: the holidays by which it is due; undefined where no records are kept. */
  readonly ledger?: { readonly holidays: HolidaySource | undefined } | undefined;
  /** Globs of the service's paths; undefined if all of the repository is the service. */
  readonly paths?: readonly string[] | undefined;
  /** The key of a fact that belongs to one entry of this block. */
  factKey(entry: string): string;
}

/** What a question may see when it evaluates: known values, and readings of what it `uses`. */
export interface KnownFacts {
  /** The value, or undefined if there is authoritatively nothing. */
  value<K extends FactKind>(ref: FactRef<K>): FactValue<K> | undefined;
  reading<K extends FactKind>(ref: FactRef<K>): FactReading<K> | undefined;
  /** The compiled zone table of a needed `zone` fact. */
  zone(name: string): Zone;
}

/** What questions that bound the deployment in time admit together, for those that look across. */
export interface Surroundings {
  /** Instants within [from, to) at which a deployment may run, over all layers; undefined if not known. */
  open(from: Instant, to: Instant): IntervalSet | undefined;
  /**
   * What the rules ask of people together that are in force no less than the asking one, over all
   * layers; undefined where only the asking one is looked at.
   */
  consents?(): readonly Consents[];
}

export interface Question {
  /** `<check>/<what>`, stable. */
  readonly id: string;
  /** From the check block to the rule, for the address and for the line that decided. */
  readonly at: ConfigPath;
  /** The options of the entry this question comes from, and of what holds it, from the outside in. */
  readonly options?: RuleOptions | readonly RuleOptions[] | undefined;
  readonly softUnknown?: true;
  /** What it asks of people: the approvals of all such questions are matched once. */
  readonly consents?: Consents | undefined;
  /** `open` rules apply under a `paths` condition only if all changed paths match. */
  readonly permits?: true;
  readonly needs: readonly FactRef[];
  readonly uses?: readonly FactRef[];
  evaluate(facts: KnownFacts, now: Instant, around: Surroundings): readonly Observation[];
  /** The instants within [from, to) at which this question would pass, its facts unchanged. */
  admits?(facts: KnownFacts, range: TimeRange, around: Surroundings): IntervalSet | undefined;
  /** The named stretches of time within [from, to) that it judges by, for calendars. */
  spans?(facts: KnownFacts, range: TimeRange): readonly NamedSpan[];
  /** `during`: a deployment must also end inside; `start`: only its start counts. */
  readonly bounds?: 'during' | 'start';
  /** Elapsed time that must fit before the next close, in ms, once the facts are known. */
  length?(facts: KnownFacts): number;
}

/**
 * One interval of one period in one place: `open` ones permit, `frozen` ones forbid, and while one of
 * `covered` runs somebody is on call.
 */
export interface NamedSpan extends Interval {
  readonly effect: 'open' | 'frozen' | 'covered';
  readonly id: string;
  readonly title?: string | undefined;
  readonly reason?: string | undefined;
  readonly owner?: string | undefined;
  readonly ticket?: string | undefined;
  readonly hard?: boolean;
  readonly region?: string | undefined;
  readonly zone: string;
}

export interface TimeRange {
  readonly from: Instant;
  readonly to: Instant;
}

/** A name that a config uses and that the layer or one above must define. */
export interface NameUse {
  readonly kind:
    | 'period'
    | 'group'
    | 'report'
    | 'dependency'
    | 'environment'
    | 'tickets'
    | 'calendar'
    | 'region';
  readonly name: string;
  readonly path: ConfigPath;
}

/** What a block says that is legal and yet surely not meant; a warning of `lint`. */
export interface Remark {
  /** `policy/…`, as docs/checks.md lists it. */
  readonly code: string;
  /** From the check block to what it is about. */
  readonly at: ConfigPath;
  readonly message: string;
  readonly hint: string;
}

export interface Check<C = unknown> {
  readonly id: string;
  readonly title: string;
  /** Every code that a finding of this check can carry, with what it means. */
  readonly codes: Readonly<Record<string, string>>;
  readonly config: z.ZodType<C>;
  /** False while only the grammar is reserved: then its question is unknown, `gate/not-built`. */
  readonly built: boolean;
  names(config: C): readonly NameUse[];
  /** Parts that are read and not evaluated, by their place in the block. */
  unbuilt?(config: C): readonly ConfigPath[];
  /** `options` are those of the block, from the outside in. */
  remarks?(config: C, options: readonly RuleOptions[]): readonly Remark[];
  questions(config: C, context: CheckContext): readonly Question[];
}

/** Declares a check; the registry in index.ts is the only place that collects them. */
export function defineCheck<C>(check: {
  id: string;
  title: string;
  codes: Readonly<Record<string, string>>;
  config: z.ZodType<C>;
  names?: (config: C) => readonly NameUse[];
  unbuilt?: (config: C) => readonly ConfigPath[];
  remarks?: (config: C, options: readonly RuleOptions[]) => readonly Remark[];
  questions: (config: C, context: CheckContext) => readonly Question[];
}): Check<C> {
  return { built: true, names: () => [], ...check };
}

/** Declares a check whose grammar is reserved and whose question nobody can answer yet. */
export function reserveCheck<C>(check: {
  id: string;
  title: string;
  config: z.ZodType<C>;
  names?: (config: C) => readonly NameUse[];
}): Check<C> {
  return {
    codes: {},
    built: false,
    names: () => [],
    ...check,
    questions: () => [notBuilt({ id: `${check.id}/reserved`, at: [], what: check.id })],
  };
}

/** Another version of the gate may be able to answer. */
export const upgrade: Act = { what: 'upgrade-gate' };

/** A question about something that this version reads but does not evaluate: never a pass. */
export function notBuilt(part: { id: string; at: ConfigPath; what: string }): Question {
  return {
    id: part.id,
    at: part.at,
    needs: [],
    evaluate: () => [
      { code: 'gate/not-built', outcome: 'unknown', data: { what: part.what }, acts: [upgrade] },
    ],
  };
}
