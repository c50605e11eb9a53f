/** What a calendar is asked: a policy, what is known, and a time; and the rules that answer. */
import { horizon } from '../checks/windows/expand.js';
import type { TimeRange } from '../checks/check.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Policy } from '../policy/policy.js';
import { formatInstant, parseInstant } from '../time/instant.js';
import type { Interval } from '../time/interval-set.js';
import { policyZone, type ClockScope } from './clock.js';
import { viewOf } from './facts-view.js';
import { rulesFor } from './rules.js';

/** What is looked at for a time that is asked for; ends beyond it are not known. */
export interface Look extends TimeRange {
  readonly policy: Policy;
  readonly evidence: Evidence;
  /** Where own starts and ends are looked for; 400 days around unless said otherwise. */
  readonly within?: TimeRange | undefined;
}

/** Where own starts and ends are looked for. */
export function widthOf({ from, to, within }: Look): TimeRange {
  return within ?? { from: from - horizon, to: to + horizon };
}

/** Its own start and end; null where it reaches 400 days beyond what was asked for, or further. */
export interface CalendarStretch {
  readonly start: string | null;
  readonly end: string | null;
}

/** The ends within a range: what reaches its edge may well go on, and zones are not known for ever. */
export function ownEnds({ start, end }: Interval, { from, to }: TimeRange): CalendarStretch {
  return {
    start: start <= from ? null : formatInstant(start),
    end: end >= to ? null : formatInstant(end),
  };
}

/** The rules that bound a deployment as a whole, and the instant of the evidence. */
export function scopeOf(policy: Policy, evidence: Evidence): ClockScope {
  const { request } = evidence;
  const facts = viewOf(evidence.facts);
  const now = parseInstant(evidence.now) ?? NaN;
  const rules = rulesFor(policy, request).filter(({ question }) => question.bounds === 'during');
  return { policy, request, facts, now, rules, zone: policyZone({ policy, facts, now }) };
}
