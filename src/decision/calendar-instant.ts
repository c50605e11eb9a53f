/** The calendar at one instant: open or not, since when, until when, and by what. */
import type { TimeRange } from '../checks/check.js';
import { horizon } from '../checks/windows/expand.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Policy } from '../policy/policy.js';
import { formatInstant, type Instant } from '../time/instant.js';
import {
  clip,
  complement,
  erodeEnd,
  firstFrom,
  intervalAt,
  subtract,
} from '../time/interval-set.js';
import { closingAt, entryAt, regionsOf } from './calendar-answers.js';
import { fitLengthAt, fixedFits } from './calendar-fit.js';
import { silentTimes } from './calendar-force.js';
import { knownUntil } from './calendar-told.js';
import { scopeOf } from './calendar-scope.js';
import { byEffect, spansIn, type CalendarSpan } from './calendar-spans.js';
import { surroundingsOf } from './clock.js';

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
  /** Where data such as holidays end within 400 days: nothing later is looked at. */
  readonly knownUntil?: string;
  /** The addresses of the rules that close now. */
  readonly closedBy: readonly string[];
  /** The regions that close now; empty where it is open, or closed for a reason that has no region. */
  readonly closedIn: readonly string[];
  /** What is open or frozen at the instant; what decides comes first: frozen before open. */
  readonly deciding: readonly CalendarSpan[];
}

/** The calendar at one instant. Only windows count: no ticket, approval or test is looked at. */
export function calendarAt(policy: Policy, evidence: Evidence): CalendarInstant {
  const scope = scopeOf(policy, evidence);
  const { now } = scope;
  const known = knownUntil(scope);
  const range = { from: now - horizon, to: Math.min(now + horizon, known) };
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
    ...(known < now + horizon ? { knownUntil: formatInstant(known) } : {}),
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

function endWithin(end: Instant | undefined, { to }: TimeRange): Instant | undefined {
  return end !== undefined && end < to ? end : undefined;
}

function lastStart(close: Instant | undefined, length: number | undefined): Instant | undefined {
  return close === undefined || length === undefined ? undefined : close - length;
}

function toField(instant: Instant | undefined): string | null {
  return instant === undefined ? null : formatInstant(instant);
}
