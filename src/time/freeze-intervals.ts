/**
 * Freezes from where one cron fires until another one does, as GitLab reads them: frozen is what lies
 * between the last start and the first end after it (app/models/ci/freeze_period.rb of gitlabhq/gitlabhq),
 * so that a start goes on where another one ends, and one that falls together with an end outlives it.
 */
import { weekdayIndexOf, type CivilDay } from './civil-date.js';
import { timesOf, type Cron } from './foreign-cron.js';
import { minute, type Instant } from './instant.js';
import { dateIn, monthIn, packDate } from './recurrence/calendar.js';
import { resolveLocal, startOfDay, toLocal, type Zone } from './zone-table.js';

/** One freeze, `[start, end)`; `latestEnd` is later where clocks show the end twice. */
export interface Freeze {
  readonly start: Instant;
  readonly end: Instant;
  readonly latestEnd: Instant;
  /** Ends within it that clocks skipped: where they went on. GitLab goes on to the next one. */
  readonly skippedEnds: readonly Instant[];
}

/** What is asked: both crons by the clocks of the zone, and the part of time `[from, to)`. */
export interface FreezeQuestion {
  readonly start: Cron;
  readonly end: Cron;
  readonly zone: Zone;
  readonly from: Instant;
  readonly to: Instant;
  /** Times that may still be looked at; it is lowered by those that are. */
  readonly work: { left: number };
}

export type FreezeReading = { readonly freezes: readonly Freeze[] } | { readonly problem: string };

/** A 29 February comes after eight years at the latest (1896 to 1904). */
const longestWait = 9 * 366;

/** All freezes with a part in `[from, to)`, by their start, or why they are not told. */
export function freezesBetween(question: FreezeQuestion): FreezeReading {
  const { zone, from, to } = question;
  const [starts, ends] = [firingOf(question.start), firingOf(question.end)];
  const firstDay = toLocal(zone, from).day;
  const lastDay = toLocal(zone, to).day;
  // Nothing is frozen right after an end: what is before the last one does not matter.
  const first = dayWithEnd(ends, firstDay - aside, { zone, step: -1 });
  const last = dayWithEnd(ends, lastDay + aside, { zone, step: 1 });
  if (first === undefined || last === undefined) return { problem: 'its end never comes' };
  const moments = momentsOf({ starts, ends, zone, first, last, work: question.work });
  if (moments === undefined) return { problem: 'it starts or ends too often to be looked at' };
  const beyond = startOfDay(zone, last + 1);
  const freezes = pairUp(moments, beyond).filter(
    ({ start, latestEnd }) => start < to && latestEnd > from,
  );
  return { freezes };
}

/** Days between what is asked and where the end is looked for: clocks can repeat or skip a day. */
const aside = 2;

/** On which days a cron fires, and at which minutes of them. */
interface Firing {
  readonly isOn: (day: CivilDay) => boolean;
  readonly times: readonly number[];
}

function firingOf(cron: Cron): Firing {
  const months = new Set(cron.months);
  const days = new Set(cron.days);
  const weekdays = new Set(cron.weekdays);
  return {
    times: timesOf(cron),
    isOn(day) {
      const packed = packDate(day);
      if (!months.has(monthIn(packed))) return false;
      const byDate = days.has(dateIn(packed));
      const byWeekday = weekdays.has(weekdayIndexOf(day));
      if (cron.everyDay) return byWeekday;
      return cron.everyWeekday ? byDate : byDate || byWeekday;
    },
  };
}

/** The nearest day in a direction, the given one included, with an end that clocks show. */
function dayWithEnd(
  { isOn, times }: Firing,
  from: CivilDay,
  { zone, step }: { readonly zone: Zone; readonly step: 1 | -1 },
): CivilDay | undefined {
  for (let count = 0; count < longestWait; count += 1) {
    const day = from + count * step;
    const isShown = (time: number): boolean =>
      resolveLocal(zone, day, time * minute).kind !== 'gap';
    if (isOn(day) && times.some(isShown)) return day;
  }
  return undefined;
}

/** What can happen at a moment, in this order; a first showing of an end that comes again is no end yet. */
const kinds = { end: 0, firstShowing: 1, skippedEnd: 2, start: 3 } as const;
const kindCount = 4;

/** Instant and kind as one number each, in order: there may be a million of them. Undefined: too many. */
function momentsOf(part: {
  readonly starts: Firing;
  readonly ends: Firing;
  readonly zone: Zone;
  readonly first: CivilDay;
  readonly last: CivilDay;
  readonly work: { left: number };
}): Float64Array | undefined {
  const { starts, ends, zone, first, last, work } = part;
  const found: number[] = [];
  const add = (at: Instant, kind: number): unknown => found.push(at * kindCount + kind);
  for (let day = first; day <= last; day += 1) {
    const [startTimes, endTimes] = [starts, ends].map((one) => (one.isOn(day) ? one.times : []));
    work.left -= 1 + (startTimes?.length ?? 0) + (endTimes?.length ?? 0);
    if (work.left < 0) return undefined;
    for (const time of startTimes ?? []) {
      const resolved = resolveLocal(zone, day, time * minute);
      // GitLab passes over a start that clocks skip; here the freeze begins where they go on.
      if (resolved.kind !== 'fold') add(resolved.at, kinds.start);
      else for (const at of [resolved.earlier, resolved.later]) add(at, kinds.start);
    }
    for (const time of endTimes ?? []) {
      const resolved = resolveLocal(zone, day, time * minute);
      if (resolved.kind === 'exact') add(resolved.at, kinds.end);
      else if (resolved.kind === 'gap') add(resolved.at, kinds.skippedEnd);
      else {
        add(resolved.earlier, kinds.firstShowing);
        add(resolved.later, kinds.end);
      }
    }
  }
  return Float64Array.from(found).sort();
}

/** A freeze that nothing ends, since a start falls on each of its ends, lasts until `beyond`. */
function pairUp(moments: Float64Array, beyond: Instant): readonly Freeze[] {
  const freezes: Freeze[] = [];
  let open: { start: Instant; firstEnd?: Instant; skippedEnds: Instant[] } | undefined;
  for (const [index, moment] of moments.entries()) {
    const at = Math.floor(moment / kindCount);
    const kind = moment - at * kindCount;
    if (kind === kinds.start) open ??= { start: at, skippedEnds: [] };
    else if (open === undefined || startsAt(moments, index, at)) continue;
    else if (kind === kinds.skippedEnd) open.skippedEnds.push(at);
    else if (kind === kinds.firstShowing) open.firstEnd ??= at;
    else {
      const { start, firstEnd = at, skippedEnds } = open;
      freezes.push({ start, end: firstEnd, latestEnd: at, skippedEnds });
      open = undefined;
    }
  }
  if (open === undefined) return freezes;
  const { start, firstEnd = beyond, skippedEnds } = open;
  return [...freezes, { start, end: firstEnd, latestEnd: beyond, skippedEnds }];
}

/** True if a start falls on the same instant: starts come last of it. */
function startsAt(moments: Float64Array, index: number, at: Instant): boolean {
  for (let next = index + 1; next < moments.length; next += 1) {
    const moment = moments[next] ?? NaN;
    if (Math.floor(moment / kindCount) !== at) return false;
    if (moment - at * kindCount === kinds.start) return true;
  }
  return false;
}
