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
  firstFrom,
  intervalAt,
  subtract,
  toIntervalSet,
  type IntervalSet,
} from '../time/interval-set.js';
import { ask } from './ask.js';
import { admitsOf, policyZone, surroundingsOf, type ClockScope } from './clock.js';
import { applies, appliesApartFromClock } from './conditions.js';
import { viewOf } from './facts-view.js';
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
  /** The addresses of the rules that close now. */
  readonly closedBy: readonly string[];
  /** What is open or frozen at the instant; what decides comes first: frozen before open. */
  readonly deciding: readonly CalendarSpan[];
}

/** One opening, from `start` until before `end`. */
export interface CalendarOpening {
  readonly start: string;
  readonly end: string;
}

/** A period, or a shift of a rota, with the rule that judges by it. */
export interface CalendarSpan {
  readonly start: string;
  readonly end: string;
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
  const open = surroundingsOf(scope).open(range.from, range.to);
  const at = formatInstant(now);
  if (open === undefined) return { at, open: null, ...nothing };
  const isOpen = contains(open, now);
  const nextOpen = isOpen
    ? firstFrom(open, intervalAt(open, now)?.end ?? Infinity)
    : firstFrom(open, now);
  const close = isOpen ? intervalAt(open, now)?.end : nextOpen?.end;
  const nextClose = close !== undefined && close < range.to ? close : undefined;
  const since = intervalAt(isOpen ? open : complement(open), now)?.start ?? -Infinity;
  return {
    at,
    open: isOpen,
    entry: entryAt(scope, now),
    nextOpen: nextOpen === undefined ? null : formatInstant(nextOpen.start),
    nextClose: nextClose === undefined ? null : formatInstant(nextClose),
    nextCloseReason: nextClose === undefined ? null : entryAt(scope, nextClose),
    since: since <= range.from ? null : formatInstant(since),
    nextOpenEnd:
      nextOpen === undefined || nextOpen.end >= range.to ? null : formatInstant(nextOpen.end),
    closedBy: [...new Set(closingAt(scope, now).map(({ rule }) => rule.address))],
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
  closedBy: [],
  deciding: [],
} as const;

/** Every period that touches `[from, to)`, by start; what cannot be known is left out. */
export function spansBetween(
  part: { policy: Policy; evidence: Evidence } & { from: Instant; to: Instant },
): readonly CalendarSpan[] {
  const { policy, evidence, from, to } = part;
  const within = { from: from - around, to: to + around };
  return spansIn(scopeOf(policy, evidence), { within, from, to });
}

/** Days that follow each other are one span: they are looked for beyond the ends, 40 days in ms. */
const around = 40 * 86_400_000;

interface SpanRange {
  readonly from: Instant;
  readonly to: Instant;
  /** Where periods are looked for, so that their own ends are told. */
  readonly within: { readonly from: Instant; readonly to: Instant };
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
    const admits = admitsOf({ rule, scope, range: within }) ?? [];
    return (rule.question.spans?.(scope.facts, within) ?? [])
      .filter(({ start, end }) => start < to && end > from)
      .flatMap((span) => {
        const own = clip(toIntervalSet([span]), within.from, within.to);
        const barred = span.effect === 'frozen' ? subtract(own, admits) : own;
        // What a rule only observes, or does not enforce yet, stops nobody.
        if (barred.length === 0) return [];
        const partly = !isSame(barred, own);
        const conditional = state === 'unknown' || timed || partly;
        return [{ start: span.start, span: toSpan(span, rule, conditional) }];
      });
  });
  return spans.sort((a, b) => a.start - b.start).map(({ span }) => span);
}

function isSame([a, ...more]: IntervalSet, [b]: IntervalSet): boolean {
  return more.length === 0 && a?.start === b?.start && a?.end === b?.end;
}

function toSpan(span: NamedSpan, rule: Rule, conditional: boolean): CalendarSpan {
  const { effect, id, zone, region, title, reason, owner, ticket, hard } = span;
  return {
    start: toText(span.start),
    end: toText(span.end),
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

/** Periods that are limited on one side only end where dates end. */
function toText(instant: Instant): string {
  return formatInstant(Math.min(Math.max(instant, earliest), latest));
}

const earliest = Date.UTC(1000, 0, 1);
const latest = Date.UTC(9999, 0, 1);

/** The openings of a period, merged over all rules and layers; undefined if a rule is not known. */
export function openingsBetween(
  part: { policy: Policy; evidence: Evidence } & { from: Instant; to: Instant },
): readonly CalendarOpening[] | undefined {
  const { policy, evidence, from, to } = part;
  const open = surroundingsOf(scopeOf(policy, evidence)).open(from, to);
  return open === undefined
    ? undefined
    : clip(open, from, to).map(({ start, end }) => ({
        start: formatInstant(start),
        end: formatInstant(end),
      }));
}

/** The rules whose times between two instants are not known, in the order of the policy. */
export function unknownBetween(
  part: { policy: Policy; evidence: Evidence } & { from: Instant; to: Instant },
): readonly UnknownRule[] {
  const { policy, evidence, from, to } = part;
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
  return found.filter(({ outcome }) => outcome === 'unknown');
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

function idOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null && 'id' in value ? [String(value.id)] : [];
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
