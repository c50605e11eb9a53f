/** The calendar of an environment: when a deployment may run, what closes it, and when it opens again. */
import { horizon } from '../checks/windows/expand.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Policy } from '../policy/policy.js';
import { formatInstant, parseInstant, type Instant } from '../time/instant.js';
import { clip, contains, firstFrom, intervalAt } from '../time/interval-set.js';
import { ask } from './ask.js';
import { admitsOf, policyZone, surroundingsOf, type ClockScope } from './clock.js';
import { applies } from './conditions.js';
import { viewOf } from './facts-view.js';
import { rulesFor } from './rules.js';

/** `open` is null where a rule of the calendar is not known; `entry` names what opens or closes now. */
export interface CalendarInstant {
  readonly at: string;
  readonly open: boolean | null;
  readonly entry: string | null;
  readonly nextOpen: string | null;
  readonly nextClose: string | null;
  readonly nextCloseReason: string | null;
}

/** One opening, from `start` until before `end`. */
export interface CalendarOpening {
  readonly start: string;
  readonly end: string;
}

/** The calendar at one instant. Only windows count: no ticket, approval or test is looked at. */
export function calendarAt(policy: Policy, evidence: Evidence): CalendarInstant {
  const scope = scopeOf(policy, evidence);
  const { now } = scope;
  const open = surroundingsOf(scope).open(now - horizon, now + horizon);
  const at = formatInstant(now);
  if (open === undefined) {
    const nothing = { nextOpen: null, nextClose: null, nextCloseReason: null };
    return { at, open: null, entry: null, ...nothing };
  }
  const isOpen = contains(open, now);
  const nextOpen = isOpen
    ? firstFrom(open, intervalAt(open, now)?.end ?? Infinity)
    : firstFrom(open, now);
  const close = isOpen ? intervalAt(open, now)?.end : nextOpen?.end;
  const nextClose = close !== undefined && close < now + horizon ? close : undefined;
  return {
    at,
    open: isOpen,
    entry: entryAt(scope, now),
    nextOpen: nextOpen === undefined ? null : formatInstant(nextOpen.start),
    nextClose: nextClose === undefined ? null : formatInstant(nextClose),
    nextCloseReason: nextClose === undefined ? null : entryAt(scope, nextClose),
  };
}

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

function scopeOf(policy: Policy, evidence: Evidence): ClockScope {
  const { request } = evidence;
  const facts = viewOf(evidence.facts);
  const now = parseInstant(evidence.now) ?? NaN;
  const rules = rulesFor(policy, request).filter(({ question }) => question.bounds === 'during');
  return { policy, request, facts, now, rules, zone: policyZone({ policy, facts, now }) };
}

/** The ids of the periods that open or close at the instant: frozen ones first. */
function entryAt(scope: ClockScope, now: Instant): string | null {
  const at = { ...scope, now };
  const around = surroundingsOf(at);
  const answers = scope.rules.flatMap((rule) => {
    const admits = admitsOf({ rule, scope: at, range: { from: now, to: now + 1 }, around });
    const found = ask({ rule, applies: applies(rule, at), facts: scope.facts, now, around });
    const admitted = admits !== undefined && contains(admits, now);
    return found.map((answer) => ({ rule, answer, admitted }));
  });
  const closing = answers.filter(({ admitted, answer }) => !admitted && answer.outcome === 'fail');
  const frozen = closing.flatMap(({ answer }) => idOf(answer.data['period']));
  if (frozen.length > 0) return [...new Set(frozen)].join(', ');
  if (closing.length > 0) return null;
  const inside = answers.flatMap(({ answer }) => textsOf(answer.data['inside']));
  return inside.length > 0 ? [...new Set(inside)].join(', ') : null;
}

function idOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null && 'id' in value ? [String(value.id)] : [];
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
