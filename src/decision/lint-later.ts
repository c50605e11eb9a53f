/** What lies further away than the gate looks: a warning that nothing is open should not be read as "never". */
import { horizon } from '../checks/windows/expand.js';
import type { FactRef } from '../evidence/facts.js';
import { formatCivilDate } from '../time/civil-date.js';
import { day, type Instant } from '../time/instant.js';
import { clip, erodeEnd, firstFrom, type IntervalSet } from '../time/interval-set.js';
import { toLocal } from '../time/zone-table.js';
import { policyZone } from './clock.js';
import { areKnown, type CalendarScope } from './lint-scope.js';

/** What is looked at in one go: less than 400 days, since tables of 800 days begin and end with a whole day. */
const stretch = horizon - 2 * day;
/** With the first 400 days these are more than five years. */
const mostLooks = 4;

/** The openings of one later stretch of time, from `from` on. */
export interface LaterOpenings {
  readonly from: Instant;
  readonly open: IntervalSet;
}

/** Looks anew whenever it is called. */
export type Later = () => Iterable<LaterOpenings>;

/**
 * The openings after the next 400 days, a stretch at a time, as far as all facts reach (zone tables: 800
 * days) and at most for five years. Each stretch is only looked at when it is asked for.
 */
export function* laterOpenings(
  scope: CalendarScope,
  refs: readonly FactRef[],
  openFrom: (scope: CalendarScope) => IntervalSet,
): Generator<LaterOpenings, void> {
  for (let look = 0; look < mostLooks; look += 1) {
    const from = scope.now + horizon + look * stretch;
    const to = from + stretch;
    if (!areKnown(refs, { facts: scope.facts, now: to })) return;
    yield { from, open: clip(openFrom({ ...scope, now: from }), -Infinity, to) };
  }
}

/** `; the first one after that begins on 2028-01-06`; empty if none of the length (ms) is known. */
export function toldLater(
  later: Later,
  { length, scope }: { readonly length: number; readonly scope: CalendarScope },
): string {
  const zone = policyZone(scope);
  for (const { from, open } of later()) {
    const first = firstFrom(erodeEnd(open, length), from);
    if (first === undefined || zone === undefined) continue;
    const date = formatCivilDate(toLocal(zone, first.start).day);
    return `; the first time after that is on ${date}, further away than the gate looks`;
  }
  return '';
}
