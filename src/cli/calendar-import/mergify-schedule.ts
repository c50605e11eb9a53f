/**
 * Schedules in conditions of Mergify: `schedule = Mon-Fri 09:00-17:30[Europe/Paris]`, days, times or both
 * (https://docs.mergify.com/configuration/data-types/#schedule). Without a zone they are UTC.
 */
import { dayMinutes, toWeek, type Week } from './week.js';
import { toPolicyZone } from '../../sources/foreign-zones.js';

/** A condition about the time; `other` is one that no window says. */
export type TimeCondition =
  | { readonly kind: 'within' | 'outside'; readonly week: Week; readonly zone: string }
  | { readonly kind: 'other'; readonly problem: string };

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const longNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const otherTimes =
  /^[-¬]?\s*(?:current-(?:datetime|time|timestamp|day|day-of-week|month|year)|(?:updated|created|closed|merged)[-_]at)\b/;
const schedule = /^([-¬]?)\s*schedule\s*(!=|=)\s*(.*)$/;
const body =
  /^(?:([a-z]+)(?:-([a-z]+))?)?\s*(?:(\d{2}):(\d{2})-(\d{2}):(\d{2}))?\s*(?:\[([^\]]*)\])?$/i;

/** Reads a condition; undefined if it does not speak of the time. */
export function parseTimeCondition(condition: string): TimeCondition | undefined {
  const text = condition.trim();
  if (otherTimes.test(text)) return other(`a policy has no "${text}": write it as a period`);
  const [, minus, operator, rest] = schedule.exec(text) ?? [];
  if (rest === undefined) {
    return /^[-¬]?\s*schedule\b/.test(text) ? other(`"${text}" is no schedule`) : undefined;
  }
  const isNegated = (minus === '') !== (operator === '=');
  const found = parseSchedule(rest.trim().replace(/^(["'])(.*)\1$/, '$2'));
  if ('problem' in found) return other(found.problem);
  return { kind: isNegated ? 'outside' : 'within', ...found };
}

function other(problem: string): TimeCondition {
  return { kind: 'other', problem };
}

function parseSchedule(
  text: string,
): { readonly week: Week; readonly zone: string } | { readonly problem: string } {
  const [, first, last, ...clocks] = body.exec(text) ?? [];
  const name = clocks.pop();
  const hasTimes = clocks[0] !== undefined;
  if (first === undefined && !hasTimes) return { problem: `"${text}" is no schedule` };
  const named = toPolicyZone(name ?? 'UTC');
  if ('problem' in named) return named;
  const from = first === undefined ? 0 : dayOf(first);
  const to = first === undefined ? 6 : dayOf(last ?? first);
  if (from < 0 || to < 0) return { problem: `"${text}" has no days of the week` };
  if (to < from) return { problem: `the days of "${text}" run backwards, which is not documented` };
  const [hour = 0, minute = 0, endHour = 24, endMinute = 0] = hasTimes ? clocks.map(Number) : [];
  const start = hour * 60 + minute;
  const end = endHour * 60 + endMinute;
  if (end <= start)
    return { problem: `the times of "${text}" run backwards, which is not documented` };
  if (end > dayMinutes || minute > 59 || endMinute > 59) {
    return { problem: `"${text}" has no times of a day` };
  }
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const spans = days.map((day) => ({ start: day * dayMinutes + start, length: end - start }));
  return { week: toWeek(spans), zone: named.zone };
}

function dayOf(text: string): number {
  const name = text.toLowerCase();
  return Math.max(dayNames.indexOf(name), longNames.indexOf(name));
}
