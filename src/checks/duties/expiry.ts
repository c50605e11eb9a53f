/** How long approvals that expire hold: until the first one without which too few are left. */
import type { Changes } from '../../evidence/changes-fact.js';
import { parseInstant, type Instant } from '../../time/instant.js';
import { always, type IntervalSet } from '../../time/interval-set.js';
import type { Observation } from '../check.js';

/** When each approval ends, in order. */
export function expiriesOf({ changes, consents }: Changes, expires: number): readonly Instant[] {
  const given = [...changes.flatMap(({ reviews }) => reviews), ...consents];
  const times = given.flatMap(({ at }) => (at === undefined ? [] : (parseInstant(at) ?? [])));
  return [...new Set(times.map((time) => time + expires))].sort((a, b) => a - b);
}

/** What does not pass at `from` no clock mends: then the clock is not in the way. */
export function untilExpiry(
  ends: readonly Instant[],
  from: Instant,
  judge: (now: Instant) => readonly Observation[],
): IntervalSet {
  const passes = (now: Instant): boolean => judge(now).some(({ outcome }) => outcome === 'pass');
  if (!passes(from)) return always;
  const end = ends.find((one) => one > from && !passes(one));
  return end === undefined ? always : [{ start: -Infinity, end }];
}
