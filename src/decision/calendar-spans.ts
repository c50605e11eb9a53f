/** The periods of a calendar, each by its name: what opens, freezes, and who is on call. */
import type { NamedSpan, TimeRange } from '../checks/check.js';
import {
  always,
  clip,
  intersectAll,
  subtract,
  toIntervalSet,
  type IntervalSet,
} from '../time/interval-set.js';
import { duringTimes, enforcedTimes } from './calendar-force.js';
import { ownEnds, scopeOf, widthOf, type CalendarStretch, type Look } from './calendar-scope.js';
import { admitsOf, type ClockScope } from './clock.js';
import { appliesApartFromClock } from './conditions.js';
import type { Rule } from './rules.js';

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

/** Every period that touches `[from, to)`, by start; what cannot be known is left out. */
export function spansBetween(look: Look): readonly CalendarSpan[] {
  const { policy, evidence, from, to } = look;
  return spansIn(scopeOf(policy, evidence), { from, to, within: widthOf(look) });
}

interface SpanRange extends TimeRange {
  readonly within: TimeRange;
}

const effects: readonly CalendarSpan['effect'][] = ['frozen', 'open', 'covered'];

/** What decides first: frozen before open. */
export function byEffect(a: CalendarSpan, b: CalendarSpan): number {
  return effects.indexOf(a.effect) - effects.indexOf(b.effect);
}

/** The same of a scope, with starts and ends within a wider range. */
export function spansIn(scope: ClockScope, { within, from, to }: SpanRange): CalendarSpan[] {
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
  { rule, within, conditional }: { rule: Rule; within: TimeRange; conditional: boolean },
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
