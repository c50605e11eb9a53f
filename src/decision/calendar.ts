/** The calendar of an environment: when a deployment may run, what closes it, and when it opens again. */
import type { NamedSpan, Observation } from '../checks/check.js';
import { horizon } from '../checks/windows/expand.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Policy } from '../policy/policy.js';
import { formatInstant, parseInstant, type Instant } from '../time/instant.js';
import {
  clip,
  complement,
  contains,
  erodeEnd,
  firstFrom,
  intersectAll,
  intervalAt,
  always,
  subtract,
  toIntervalSet,
  type Interval,
  type IntervalSet,
} from '../time/interval-set.js';
import { ask } from './ask.js';
import { fitLengthAt, fixedFits } from './calendar-fit.js';
import { duringTimes, enforcedTimes, silentTimes } from './calendar-force.js';
import { reasonBeyond, toldBetween } from './calendar-told.js';
import { admitsOf, policyZone, surroundingsOf, type ClockScope } from './clock.js';
import { applies, appliesApartFromClock } from './conditions.js';
import { nameOfFact, viewOf } from './facts-view.js';
import { rulesFor, type Rule } from './rules.js';

/** `open` is null where a rule of the calendar is not known; `entry` names what opens or closes now. */
export interface CalendarInstant {
  readonly at: string;
  readonly open: boolean | null;
  readonly entry: string | null;
  readonly nextOpen: string | null;
  readonly nextClose: string | null;
  readonly nextCloseReason: string | null;
  /** When it opened or closed; null if that is not known, or longer ago than was looked. */
  readonly since: string | null;
  /** When the opening that starts at `nextOpen` ends; null if it has no end within 400 days. */
  readonly nextOpenEnd: string | null;
  /** How long a deployment must fit, in ms, now or at the next opening; null if no fixed `fits` applies. */
  readonly fitLength: number | null;
  /** The last start in this opening that still fits; null if none must, or there is no close. */
  readonly latestStart: string | null;
  /** The same for the opening that starts at `nextOpen`. */
  readonly nextLatestStart: string | null;
  /** The first start from now on that fits; null if none must, or no opening within 400 days is so long. */
  readonly nextFit: string | null;
  /** The addresses of the rules that close now. */
  readonly closedBy: readonly string[];
  /** The regions that close now; empty where it is open, or closed for a reason that has no region. */
  readonly closedIn: readonly string[];
  /** What is open or frozen at the instant; what decides comes first: frozen before open. */
  readonly deciding: readonly CalendarSpan[];
}

/** One opening within a time that was asked for, from `start` until before `end`. */
export interface CalendarOpening {
  readonly start: string;
  readonly end: string;
}

/** Its own start and end; null where it reaches 400 days beyond what was asked for, or further. */
export interface CalendarStretch {
  readonly start: string | null;
  readonly end: string | null;
}

/** A period, or a shift of a rota, with the rule that judges by it. */
export interface CalendarSpan extends CalendarStretch {
  /** `open` ones permit, `frozen` ones forbid, while one of `covered` runs somebody is on call. */
  readonly effect: NamedSpan['effect'];
  readonly period: string;
  readonly zone: string;
  readonly region?: string;
  readonly title?: string;
  readonly reason?: string;
  readonly owner?: string;
  readonly ticket?: string;
  readonly hard?: true;
  readonly rule: string;
  readonly layer: string;
  /** True if whether the rule applies is not known, or changes with the clock. */
  readonly conditional?: true;
}

/** A rule whose times are not known, with the code and the data of the finding that says why. */
export interface UnknownRule {
  readonly rule: string;
  readonly layer: string;
  readonly code: string;
  readonly data: Observation['data'];
}

/** The calendar at one instant. Only windows count: no ticket, approval or test is looked at. */
export function calendarAt(policy: Policy, evidence: Evidence): CalendarInstant {
  const scope = scopeOf(policy, evidence);
  const { now } = scope;
  const range = { from: now - horizon, to: now + horizon };
  const whole = surroundingsOf(scope).open(range.from, range.to);
  const at = formatInstant(now);
  if (whole === undefined) return { at, open: null, ...nothing };
  // What lies beyond was not looked at: a change at the edge is none that is known.
  const open = subtract(clip(whole, range.from, range.to), silentTimes(scope, range));
  const running = intervalAt(open, now);
  const isOpen = running !== undefined;
  const next = firstFrom(open, running?.end ?? now);
  const close = (isOpen ? running : next)?.end;
  const nextClose = endWithin(close, range);
  const nextOpenEnd = endWithin(next?.end, range);
  const since = intervalAt(isOpen ? open : complement(open), now)?.start ?? -Infinity;
  const fits = fixedFits(policy, evidence.request);
  const nextLength = next === undefined ? undefined : fitLengthAt(fits, scope, next.start);
  const length = isOpen || next === undefined ? fitLengthAt(fits, scope, now) : nextLength;
  const fit = length === undefined ? undefined : firstFrom(erodeEnd(open, length), now);
  return {
    at,
    open: isOpen,
    entry: entryAt(scope, now),
    nextOpen: toField(next?.start),
    nextClose: toField(nextClose),
    nextCloseReason: nextClose === undefined ? null : entryAt(scope, nextClose),
    since: since <= range.from ? null : formatInstant(since),
    nextOpenEnd: toField(nextOpenEnd),
    fitLength: length ?? null,
    latestStart: isOpen ? toField(lastStart(nextClose, length)) : null,
    nextLatestStart: toField(lastStart(nextOpenEnd, nextLength)),
    nextFit: toField(fit?.start),
    closedBy: [...new Set(closingAt(scope, now).map(({ rule }) => rule.address))],
    closedIn: regionsOf(closingAt(scope, now)),
    deciding: spansIn(scope, { within: range, from: now, to: now + 1 }).sort(byEffect),
  };
}

const nothing = {
  entry: null,
  nextOpen: null,
  nextClose: null,
  nextCloseReason: null,
  since: null,
  nextOpenEnd: null,
  fitLength: null,
  latestStart: null,
  nextLatestStart: null,
  nextFit: null,
  closedBy: [],
  closedIn: [],
  deciding: [],
} as const;

function endWithin(end: Instant | undefined, { to }: Range): Instant | undefined {
  return end !== undefined && end < to ? end : undefined;
}

function lastStart(close: Instant | undefined, length: number | undefined): Instant | undefined {
  return close === undefined || length === undefined ? undefined : close - length;
}

function toField(instant: Instant | undefined): string | null {
  return instant === undefined ? null : formatInstant(instant);
}

/** From `from` until before `to`. */
interface Range {
  readonly from: Instant;
  readonly to: Instant;
}

/** What is looked at for a time that is asked for; ends beyond it are not known. */
interface Look extends Range {
  readonly policy: Policy;
  readonly evidence: Evidence;
  /** Where own starts and ends are looked for; 400 days around unless said otherwise. */
  readonly within?: Range | undefined;
}

/** Every period that touches `[from, to)`, by start; what cannot be known is left out. */
export function spansBetween(look: Look): readonly CalendarSpan[] {
  const { policy, evidence, from, to } = look;
  return spansIn(scopeOf(policy, evidence), { from, to, within: widthOf(look) });
}

function widthOf({ from, to, within }: Look): Range {
  return within ?? { from: from - horizon, to: to + horizon };
}

interface SpanRange extends Range {
  readonly within: Range;
}

const effects: readonly CalendarSpan['effect'][] = ['frozen', 'open', 'covered'];

function byEffect(a: CalendarSpan, b: CalendarSpan): number {
  return effects.indexOf(a.effect) - effects.indexOf(b.effect);
}

function spansIn(scope: ClockScope, { within, from, to }: SpanRange): CalendarSpan[] {
  const spans = scope.rules.flatMap((rule) => {
    const { state } = appliesApartFromClock(rule, scope);
    const known = rule.question.needs.every(
      (ref) => scope.facts.unknown(ref, scope.now) === undefined,
    );
    if (state === 'no' || !known) return [];
    const timed = rule.options.some(({ when }) => when?.during !== undefined);
    const conditional = state === 'unknown' || timed;
    const admits = admitsOf({ rule, scope, range: within }) ?? [];
    const during = duringTimes(rule, scope, within) ?? always;
    const force = intersectAll([enforcedTimes(rule, scope), during]);
    // What a rule only observes, or does not enforce yet, stops nobody and opens nothing.
    const partsOf = ({ effect, start, end }: NamedSpan): IntervalSet => {
      const own = clip(toIntervalSet([{ start, end }]), within.from, within.to);
      if (effect === 'covered') return own;
      const bound = intersectAll([own, force]);
      return effect === 'frozen' ? subtract(bound, admits) : bound;
    };
    return (rule.question.spans?.(scope.facts, within) ?? [])
      .flatMap((span) => partsOf(span).map(({ start, end }) => ({ ...span, start, end })))
      .filter(({ start, end }) => start < to && end > from)
      .map((span) => ({ start: span.start, span: toSpan(span, { rule, within, conditional }) }));
  });
  return spans.sort((a, b) => a.start - b.start).map(({ span }) => span);
}

function toSpan(
  span: NamedSpan,
  { rule, within, conditional }: { rule: Rule; within: Range; conditional: boolean },
): CalendarSpan {
  const { effect, id, zone, region, title, reason, owner, ticket, hard } = span;
  return {
    ...ownEnds(span, within),
    effect,
    period: id,
    zone,
    ...(region === undefined ? {} : { region }),
    ...(title === undefined ? {} : { title }),
    ...(reason === undefined ? {} : { reason }),
    ...(owner === undefined ? {} : { owner }),
    ...(ticket === undefined ? {} : { ticket }),
    ...(hard === true ? { hard } : {}),
    rule: rule.address,
    layer: rule.layer.file.name,
    ...(conditional ? { conditional } : {}),
  };
}

/** The ends within a range: what reaches its edge may well go on, and zones are not known for ever. */
function ownEnds({ start, end }: Interval, { from, to }: Range): CalendarStretch {
  return {
    start: start <= from ? null : formatInstant(start),
    end: end >= to ? null : formatInstant(end),
  };
}

/** What is known of a period: its openings, and the stretches of which it is not known. */
export interface CalendarTimes {
  readonly openings: readonly CalendarOpening[];
  readonly notKnown: readonly CalendarOpening[];
}

/** The openings of a period, merged over all rules and layers; undefined if a rule is not known at all. */
export function timesBetween(look: Look): CalendarTimes | undefined {
  const { policy, evidence, from, to } = look;
  const told = toldBetween(scopeOf(policy, evidence), { from, to });
  return told && { openings: toOpenings(told.open), notKnown: toOpenings(told.unknown) };
}

/** The openings alone. */
export function openingsBetween(look: Look): readonly CalendarOpening[] | undefined {
  return timesBetween(look)?.openings;
}

function toOpenings(set: IntervalSet): readonly CalendarOpening[] {
  return set.map(({ start, end }) => ({ start: formatInstant(start), end: formatInstant(end) }));
}

/** The openings that touch `[from, to)`, with their own ends; undefined if a rule is not known at all. */
export function wholeOpeningsBetween(look: Look): readonly CalendarStretch[] | undefined {
  const { policy, evidence, from, to } = look;
  const within = widthOf(look);
  const told = toldBetween(scopeOf(policy, evidence), within);
  // An opening that runs into what is not known has no end that is known.
  const dark = told?.unknown ?? [];
  return told?.open
    .filter(({ start, end }) => start < to && end > from)
    .map(({ start, end }) => ({
      start: dark.some((one) => one.end === start) ? -Infinity : start,
      end: dark.some((one) => one.start === end) ? Infinity : end,
    }))
    .map((opening) => ownEnds(opening, within));
}

/** The rules whose times between two instants are not known, in the order of the policy. */
export function unknownBetween(look: Look): readonly UnknownRule[] {
  const { policy, evidence, from, to } = look;
  const scope = scopeOf(policy, evidence);
  return scope.rules.flatMap((rule) => {
    const admits = admitsOf({ rule, scope, range: { from, to } });
    const doubts = [from, to].flatMap((now) => doubtsOf(rule, { ...scope, now }));
    // A condition that is not known lets what restricts apply; only where that is no answer it counts.
    const reasons =
      admits === undefined
        ? doubts
        : doubts.filter(({ code }) => code !== 'gate/condition-unknown');
    const silent = { code: 'gate/not-built', data: { what: rule.address } };
    const first = reasons[0] ?? (admits === undefined ? silent : undefined);
    if (first === undefined) return [];
    const { code, data } = first;
    return [{ rule: rule.address, layer: rule.layer.file.name, code, data }];
  });
}

function doubtsOf(rule: Rule, scope: ClockScope): readonly Observation[] {
  const { facts, now } = scope;
  if (rule.options.some(({ enforce }) => enforce === 'observe' || enforce === 'warn')) return [];
  const found = ask({
    rule,
    applies: applies(rule, scope),
    facts,
    now,
    around: surroundingsOf(scope),
  });
  return found
    .filter(({ outcome }) => outcome === 'unknown')
    .map((doubt) => ({ ...doubt, data: { ...doubt.data, ...beyondData(rule, scope, doubt) } }));
}

/** The end of the data, where that is why: what was asked for is none of their ends. */
function beyondData(
  { question }: Rule,
  { facts, now }: ClockScope,
  { data }: Observation,
): { readonly reason?: string } {
  const ref = question.needs.find((one) => nameOfFact(one) === data['fact']);
  const reason = ref && reasonBeyond(ref, facts, now);
  return reason === undefined ? {} : { reason };
}

function scopeOf(policy: Policy, evidence: Evidence): ClockScope {
  const { request } = evidence;
  const facts = viewOf(evidence.facts);
  const now = parseInstant(evidence.now) ?? NaN;
  const rules = rulesFor(policy, request).filter(({ question }) => question.bounds === 'during');
  return { policy, request, facts, now, rules, zone: policyZone({ policy, facts, now }) };
}

/** The ids of the periods that open or close at the instant: frozen ones first. */
function entryAt(scope: ClockScope, now: Instant): string | null {
  const closing = closingAt(scope, now);
  const frozen = closing.flatMap(({ answer }) => idOf(answer.data['period']));
  if (frozen.length > 0) return [...new Set(frozen)].join(', ');
  if (closing.length > 0) return null;
  const inside = answersAt(scope, now).flatMap(({ answer }) => textsOf(answer.data['inside']));
  return inside.length > 0 ? [...new Set(inside)].join(', ') : null;
}

function closingAt(scope: ClockScope, now: Instant): readonly RuleAnswer[] {
  return answersAt(scope, now).filter(
    ({ admitted, answer }) => !admitted && answer.outcome === 'fail',
  );
}

interface RuleAnswer {
  readonly rule: Rule;
  readonly answer: Observation;
  readonly admitted: boolean;
}

function answersAt(scope: ClockScope, now: Instant): readonly RuleAnswer[] {
  const at = { ...scope, now };
  const around = surroundingsOf(at);
  return scope.rules.flatMap((rule) => {
    const admits = admitsOf({ rule, scope: at, range: { from: now, to: now + 1 }, around });
    const found = ask({ rule, applies: applies(rule, at), facts: scope.facts, now, around });
    const admitted = admits !== undefined && contains(admits, now);
    return found.map((answer) => ({ rule, answer, admitted }));
  });
}

/** None if anything closes that has no region: then it is closed everywhere. */
function regionsOf(closing: readonly RuleAnswer[]): readonly string[] {
  const named = closing.map(({ answer: { data } }) =>
    typeof data['region'] === 'string' ? [data['region']] : textsOf(data['regions']),
  );
  return named.some((regions) => regions.length === 0) ? [] : [...new Set(named.flat())];
}

function idOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null && 'id' in value ? [String(value.id)] : [];
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
