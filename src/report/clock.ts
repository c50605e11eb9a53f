/** Instants as people read them: in the policy's zone, by the zone table that the evidence carries. */
import type { Facts } from '../evidence/facts.js';
import { parseCivilDate } from '../time/civil-date.js';
import { parseInstant, type Instant } from '../time/instant.js';
import { abbreviationAt, offsetAt, resolveLocal, toLocal } from '../time/zone-table.js';
import { formatLocal } from './civil-format.js';
import { utc, zoneOf } from './shown-zone.js';

/**
 * Every method takes RFC 3339 text and gives text that is still untrusted: the abbreviation comes
 * from evidence. What is no instant is given back as it is. The year is told where it is not this one.
 */
export interface Clock {
  /** `Fri 20 Nov 2026, 17:55 CET` */
  full(at: string): string;
  /** `Mon 23 Nov, 19:00 CET` */
  moment(at: string): string;
  /** As short as it stays clear: `22:00` today, `Thu 22:00` in the last days, else `Mon 23 Nov 19:00`. */
  near(at: string): string;
  /** `Mon 23 Nov, 19:00–20:15 CET`, or both days where they differ. */
  span(start: string, end: string): string;
  /** The day and the times of a span apart; undefined if it is no span within one day. */
  within(start: string, end: string): { readonly day: string; readonly times: string } | undefined;
  /** `18:00–19:15 UTC`, with its days where they are not the local ones; undefined if the zone is UTC. */
  utcSpan(start: string, end: string): string | undefined;
  /** `19:17 CET` today, else `Mon 23 Nov, 19:17 CET`. */
  deadline(at: string): string;
  /** A date such as `2026-11-30` as `Mon 30 Nov`. */
  date(date: string): string;
  /** `2026-11-23T19:00`, as the command reads it in the policy's zone; RFC 3339 where that is not exact. */
  typed(at: string): string;
  /** True if `at` is later than the clock's now. */
  isFuture(at: string): boolean;
}

const minute = 60_000;
const daysCalledByName = 6 * 24 * 60 * minute;

/** The clock of a report; UTC where the evidence has no usable table of the zone. */
export function toClock(facts: Facts, told: { timezone: string; now: string }): Clock {
  const zone = zoneOf(facts, told.timezone);
  const now = parseInstant(told.now) ?? 0;
  function show(at: Instant, pattern: string): string {
    return formatLocal({ zone, at, pattern });
  }
  function day(at: Instant): string {
    return show(at, show(at, 'yyyy') === show(now, 'yyyy') ? 'EEE d MMM' : 'EEE d MMM yyyy');
  }
  function time(at: Instant): string {
    return show(at, 'HH:mm');
  }
  function zoneAt(at: Instant): string {
    return abbreviationAt(zone, at);
  }
  function moment(at: Instant): string {
    return `${day(at)}, ${time(at)} ${zoneAt(at)}`;
  }
  function isToday(at: Instant): boolean {
    return show(at, 'yyyy-MM-dd') === show(now, 'yyyy-MM-dd');
  }
  function inUtc(at: Instant, shownDay: Instant): string {
    const isSameDay = formatLocal({ zone: utc, at, pattern: 'EEE d' }) === show(shownDay, 'EEE d');
    return formatLocal({ zone: utc, at, pattern: isSameDay ? 'HH:mm' : 'EEE HH:mm' });
  }

  function within(start: Instant, end: Instant) {
    const isOneDay = day(start) === day(end) && zoneAt(start) === zoneAt(end) && start !== end;
    if (!isOneDay) return undefined;
    return { day: day(start), times: `${time(start)}–${time(end)} ${zoneAt(end)}` };
  }

  return {
    full: (text) => toldAt(text, (at) => `${show(at, 'EEE d MMM yyyy, HH:mm')} ${zoneAt(at)}`),
    moment: (text) => toldAt(text, moment),
    near: (text) =>
      toldAt(text, (at) => {
        if (isToday(at)) return time(at);
        const isRecent = at < now && now - at < daysCalledByName;
        return isRecent ? show(at, 'EEE HH:mm') : `${day(at)} ${time(at)}`;
      }),
    span: (from, to) =>
      toldBetween(from, to, (start, end) => {
        if (start === end) return moment(start);
        const short = within(start, end);
        return short === undefined
          ? `${moment(start)} – ${moment(end)}`
          : `${short.day}, ${short.times}`;
      }),
    within: (from, to) => {
      const start = parseInstant(from);
      const end = parseInstant(to);
      return start === undefined || end === undefined ? undefined : within(start, end);
    },
    utcSpan: (from, to) => {
      const start = parseInstant(from);
      const end = parseInstant(to);
      if (start === undefined || end === undefined) return undefined;
      if (offsetAt(zone, start) === 0 && offsetAt(zone, end) === 0) return undefined;
      return start === end
        ? `${inUtc(start, start)} UTC`
        : `${inUtc(start, start)}–${inUtc(end, start)} UTC`;
    },
    deadline: (text) =>
      toldAt(text, (at) => (isToday(at) ? `${time(at)} ${zoneAt(at)}` : moment(at))),
    date: (text) => {
      if (parseCivilDate(text) === undefined) return text;
      const at = parseInstant(`${text}T00:00:00Z`) ?? 0;
      const sameYear = text.startsWith(show(now, 'yyyy'));
      return formatLocal({ zone: utc, at, pattern: sameYear ? 'EEE d MMM' : 'EEE d MMM yyyy' });
    },
    typed: (text) =>
      toldAt(text, (at) => {
        const local = toLocal(zone, at);
        const resolved = resolveLocal(zone, local.day, local.time);
        const isExact = zone !== utc && resolved.kind === 'exact' && at % minute === 0;
        return isExact ? show(at, "yyyy-MM-dd'T'HH:mm") : text;
      }),
    isFuture: (text) => (parseInstant(text) ?? now) > now,
  };
}

/** Elapsed milliseconds as `45 min`, `2 h 30 min`, `106 h`; below a minute as `30 s`. */
export function formatElapsed(ms: number): string {
  if (!Number.isFinite(ms)) return 'for ever';
  if (ms < minute) return `${String(Math.round(ms / 1000))} s`;
  const minutes = Math.round(ms / minute);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${String(rest)} min`;
  return rest === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(rest)} min`;
}

function toldAt(text: string, tell: (at: Instant) => string): string {
  const at = parseInstant(text);
  return at === undefined ? text : tell(at);
}

function toldBetween(
  from: string,
  to: string,
  tell: (start: Instant, end: Instant) => string,
): string {
  const start = parseInstant(from);
  const end = parseInstant(to);
  return start === undefined || end === undefined ? `${from} – ${to}` : tell(start, end);
}
