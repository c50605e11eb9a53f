/** Faults of single periods: past ones, and those that clock changes empty or make longer or shorter. */
import { horizon } from '../checks/windows/expand.js';
import { calendarAt, factsOf } from '../checks/windows/period-facts.js';
import type { Period, PeriodPlace, Words } from '../checks/check.js';
import { faultIn, type Fault } from '../policy/fault.js';
import type { LinkedLayer } from '../policy/policy.js';
import { wordsFor } from '../policy/select.js';
import { formatCivilDate } from '../time/civil-date.js';
import { day, type Instant } from '../time/instant.js';
import type { Interval } from '../time/interval-set.js';
import { expandPeriod } from '../time/period.js';
import { isOver } from '../time/period-existence.js';
import type { PeriodRule } from '../time/period-rule.js';
import { offsetAt, toLocal, type Zone } from '../time/zone-table.js';
import { areKnown, type CalendarScope } from './lint-scope.js';
import { toldLength } from './lint-told.js';

/** The faults of the periods that the layer itself defines. */
export function lintPeriods(layer: LinkedLayer, scope: CalendarScope): readonly Fault[] {
  const { policy } = scope;
  // Without regions of its own a promotion is one to every region.
  const request = { ...scope.requestFor(''), regions: [] };
  const words = wordsFor({ policy, layer, request });
  return Object.keys(layer.config.periods ?? {}).flatMap((id) => {
    const period = words.period(id);
    if (period === undefined || 'notBuilt' in period.rule) return [];
    const { period: rule } = period.rule;
    // Two days of grace, since no zone is looked at.
    if (isOver(rule, scope.now - 2 * day)) {
      const message = `period ${id} is past: it does not take place any more`;
      const hint = 'remove it, or give it its next dates';
      return [warn(layer, { id, code: 'policy/past-period', message, hint })];
    }
    // What other periods take away is looked at where windows are.
    if (rule.except.periods.length > 0 || !areKnown(factsOf([period], words), scope)) return [];
    return [
      ...emptied({ layer, id, period, words, rule }, scope),
      ...changedLength({ layer, id, period, words, rule }, scope),
    ];
  });
}

interface Looked {
  readonly layer: LinkedLayer;
  readonly id: string;
  readonly period: Period;
  readonly words: Words;
  readonly rule: PeriodRule;
}

function warn(
  layer: LinkedLayer,
  { id, ...fault }: { id: string; code: string; message: string; hint?: string },
): Fault {
  const path = ['periods', id];
  return faultIn(layer.yaml, { ...fault, severity: 'warning', path, part: 'key' });
}

/** A freeze that a gap empties protects nothing on that day. */
function emptied(
  { layer, id, period, words, rule }: Looked,
  scope: CalendarScope,
): readonly Fault[] {
  const { facts, now } = scope;
  const range = { from: now, to: now + horizon };
  const days = period.zones.flatMap((place) => {
    const zone = facts.zone(place.zone);
    const calendar = calendarAt(facts, place, words);
    const expansion = { zone, calendar, reading: 'widest', ...range } as const;
    return expandPeriod(rule, expansion).emptied.map(
      (each) => `${formatCivilDate(each)} in ${place.zone}`,
    );
  });
  if (days.length === 0) return [];
  const message = `period ${id} is empty on ${days.join(', ')}: clocks skip it`;
  const hint =
    'write hours that do not lie in the gap alone, or cron and for, which then start after it';
  return [warn(layer, { id, code: 'policy/emptied-by-clock-change', message, hint })];
}

/** Hours around the next two clock changes that last longer or shorter than they are written. */
function changedLength(looked: Looked, scope: CalendarScope): readonly Fault[] {
  const { layer, id, period, rule } = looked;
  const { shape } = rule;
  const hasHours =
    ((shape.kind === 'weekdays' || shape.kind === 'dates') && shape.hours.length > 0) ||
    shape.kind === 'weekly';
  if (!hasHours) return [];
  const changes = period.zones.flatMap((place) => lengthsAt(place, looked, scope));
  if (changes.length === 0) return [];
  const message = `period ${id} changes its length with the clocks: ${changes.join(', ')}`;
  const hint = 'if its length must not change, write cron and for, or hours apart from the change';
  return [warn(layer, { id, code: 'policy/length-changes', message, hint })];
}

function lengthsAt(
  place: PeriodPlace,
  { words, rule }: Looked,
  { facts, now }: CalendarScope,
): readonly string[] {
  const zone = facts.zone(place.zone);
  const calendar = calendarAt(facts, place, words);
  return nextChanges(zone, now).flatMap((at) => {
    const expansion = { zone, calendar, reading: 'narrowest', from: at - 1, to: at + 1 } as const;
    return expandPeriod(rule, expansion).set.flatMap((interval) => {
      const [real, written] = [interval.end - interval.start, wallLength(zone, interval)];
      // An hour more or less of several days is what everybody expects.
      if (real === written || written <= 0 || written > day) return [];
      const local = formatCivilDate(toLocal(zone, interval.start).day);
      return [`${toldLength(real)} instead of ${toldLength(written)} on ${local} in ${place.zone}`];
    });
  });
}

/** The next two changes of offset, at most as far as calendars look. */
function nextChanges(zone: Zone, now: Instant): readonly Instant[] {
  return zone.segments
    .map(({ start }) => start)
    .filter((start) => start > now && start < now + horizon)
    .slice(0, 2);
}

function wallLength(zone: Zone, { start, end }: Interval): number {
  return end + offsetAt(zone, end) - start - offsetAt(zone, start);
}
