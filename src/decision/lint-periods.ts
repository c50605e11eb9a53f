/** Faults of single periods: past ones, and those that clock changes empty or make longer or shorter. */
import { horizon } from '../checks/windows/expand.js';
import { calendarAt, factsOf } from '../checks/windows/period-facts.js';
import type { PeriodPlace } from '../checks/check.js';
import type { Fault } from '../policy/fault.js';
import type { LinkedLayer } from '../policy/policy.js';
import { environmentNames, selectBlocks, wordsFor } from '../policy/select.js';
import { formatCivilDate, weekdays } from '../time/civil-date.js';
import { day, type Instant } from '../time/instant.js';
import { expandPeriod, type Reading } from '../time/period.js';
import { isOver } from '../time/period-existence.js';
import type { PeriodShape } from '../time/period-rule.js';
import { toLocal, type Zone } from '../time/zone-table.js';
import { lintFreezes } from './lint-freezes.js';
import { warn, type Looked, type Use } from './lint-looked.js';
import { areKnown, type CalendarScope } from './lint-scope.js';
import { toldLength } from './lint-told.js';

/** The faults of the periods that the layer itself defines. */
export function lintPeriods(layer: LinkedLayer, scope: CalendarScope): readonly Fault[] {
  const { policy } = scope;
  // Without regions of its own a promotion is one to every region.
  const request = { ...scope.requestFor(''), regions: [] };
  const words = wordsFor({ policy, layer, request });
  const uses = usesOf(scope);
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
    const own = uses.filter((use) => use.id === id && use.words.period(id)?.layer === period.layer);
    const looked = { layer, id, period, words, rule, uses: own };
    const freezes = lintFreezes(looked, scope);
    // A period that others take days away from: clock changes are not looked at.
    if (freezes.length > 0 || rule.except.periods.length > 0) return freezes;
    if (!areKnown(factsOf([period], words), scope)) return [];
    return [...emptied(looked, scope), ...changedLength(looked, scope)];
  });
}

/** Each use once in a layer, however many environments there are. */
function usesOf(scope: CalendarScope): readonly Use[] {
  const uses = new Map<string, Use>();
  for (const name of environmentNames(scope.policy)) {
    for (const { check, config, words, layer } of selectBlocks(
      scope.policy,
      scope.requestFor(name),
    )) {
      if (check.id !== 'windows') continue;
      for (const list of ['open', 'frozen'] as const) {
        const ids = (config as Readonly<Record<string, readonly string[] | undefined>>)[list] ?? [];
        for (const id of ids) uses.set(`${layer.file.name} ${list} ${id}`, { id, list, words });
      }
    }
  }
  return [...uses.values()];
}

/** A freeze that a gap empties protects nothing on that day, and an opening also none that a fold empties. */
function emptied(looked: Looked, scope: CalendarScope): readonly Fault[] {
  const { layer, id, uses } = looked;
  const code = 'policy/emptied-by-clock-change';
  const skipped = emptiedDays(looked, { scope, reading: 'widest' });
  const opens = uses.some(({ list }) => list === 'open');
  const narrowed = opens ? emptiedDays(looked, { scope, reading: 'narrowest' }) : [];
  const twice = narrowed.filter((each) => !skipped.includes(each));
  const faults: Fault[] = [];
  if (skipped.length > 0) {
    const message = `period ${id} is empty on ${skipped.join(', ')}: clocks skip it`;
    const hint =
      'write hours that do not lie in the gap alone, or cron and for, which then start after it';
    faults.push(warn(layer, { id, code, message, hint }));
  }
  if (twice.length > 0) {
    const message = `period ${id} opens nothing on ${twice.join(', ')}: clocks show its hours twice, and it opens from the later start to the earlier end`;
    const hint =
      'write hours that reach beyond those that come twice, or cron and for, which then start the first time';
    faults.push(warn(layer, { id, code, message, hint }));
  }
  return faults;
}

function emptiedDays(
  { period, words, rule }: Looked,
  { scope, reading }: { readonly scope: CalendarScope; readonly reading: Reading },
): readonly string[] {
  const { facts, now } = scope;
  const range = { from: now, to: now + horizon };
  return period.zones.flatMap((place) => {
    const zone = facts.zone(place.zone);
    const calendar = calendarAt(facts, place, words);
    const expansion = { zone, calendar, reading, ...range };
    return expandPeriod(rule, expansion).emptied.map(
      (each) => `${formatCivilDate(each)} in ${place.zone}`,
    );
  });
}

/** Hours around the next two clock changes that last longer or shorter than they are written. */
function changedLength(looked: Looked, scope: CalendarScope): readonly Fault[] {
  const { layer, id, period, rule } = looked;
  if (writtenSpans(rule.shape).length === 0) return [];
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
    return writtenSpans(rule.shape).flatMap(({ shape, length: written }) => {
      // What the limits of the validity cut is not as long as it is written anyway.
      const valid = expandPeriod({ ...rule, shape }, expansion).set;
      const whole = expandPeriod({ shape, except: rule.except }, expansion).set;
      return whole.flatMap(({ start, end }) => {
        const isWhole = valid.some((one) => one.start === start && one.end === end);
        const real = end - start;
        if (!isWhole || real === written) return [];
        const local = formatCivilDate(toLocal(zone, start).day);
        const lengths = `${toldLength(real)} instead of ${toldLength(written)}`;
        return [`${lengths} on ${local} in ${place.zone}`];
      });
    });
  });
}

interface WrittenSpan {
  readonly shape: PeriodShape;
  readonly length: number;
}

/**
 * Each span of hours or of the week as a shape of its own, with its length on the wall clock in ms. A
 * whole day is a day, and an hour more or less of several days is what everybody expects: none of those.
 */
function writtenSpans(shape: PeriodShape): readonly WrittenSpan[] {
  if (shape.kind === 'weekdays' || shape.kind === 'dates') {
    return shape.hours
      .map((hours) => ({ shape: { ...shape, hours: [hours] }, length: hours.end - hours.start }))
      .filter(({ length }) => length < day);
  }
  if (shape.kind !== 'weekly') return [];
  const { from, until } = shape;
  const days = weekdays.indexOf(until.weekday) - weekdays.indexOf(from.weekday);
  const length = (days * day + until.time - from.time + 7 * day) % (7 * day);
  return length <= day ? [{ shape, length }] : [];
}

/** The next two changes of offset, at most as far as calendars look. */
function nextChanges(zone: Zone, now: Instant): readonly Instant[] {
  return zone.segments
    .map(({ start }) => start)
    .filter((start) => start > now && start < now + horizon)
    .slice(0, 2);
}
