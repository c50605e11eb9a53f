/** A period in plain words, from the keys with which the policy writes it. */
import type { Clock } from '../clock.js';
import { has, numberOf, objectOf, objectsOf, textOf, textsOf, type Data } from '../finding-data.js';
import { code, enumerate, say, type Phrase } from '../phrase.js';

/** `change-evening` with its title, if it has one. */
export function periodName(period: Data): Phrase {
  const title = textOf(period, 'title');
  return title === ''
    ? say`${code(textOf(period, 'id'))}`
    : say`${code(textOf(period, 'id'))} (${title})`;
}

/** When a period runs, with its zones: `Mon–Thu 19:00–22:00 Europe/Berlin`. */
export function periodTimes(period: Data, clock: Clock): Phrase {
  const times = toTimes(objectOf(period, 'written'), clock);
  const zones = objectsOf(period, 'zones').map((zone) =>
    has(zone, 'region')
      ? say`${textOf(zone, 'zone')} (${textOf(zone, 'region')})`
      : say`${textOf(zone, 'zone')}`,
  );
  return zones.length === 0 ? say`${times}` : say`${times} ${enumerate(zones, 4)}`;
}

function toTimes(written: Data, clock: Clock): string {
  const hours = textsOf(written, 'hours').map(toRange).join(' and ');
  const except = datesOf(written, 'except', clock);
  const parts = [
    textsOf(written, 'days').map(toDays).join(', '),
    datesOf(written, 'dates', clock).join(', '),
    spanOf(written, clock),
    weeklyOf(written),
    holidaysOf(written),
    calendarOf(written),
    recurrenceOf(written, clock),
    hours,
    except.length === 0 ? '' : `except ${except.join(', ')}`,
    validityOf(written, clock),
  ];
  const told = parts.filter((part) => part !== '').join(' ');
  return told.startsWith(hours) && hours !== '' ? `daily ${told}` : told;
}

/** Dates and positions as they stand in a list. */
function datesOf(written: Data, key: string, clock: Clock): readonly string[] {
  const texts = textsOf(written, key).map((text) => toDate(text, clock));
  const positions = objectsOf(written, key).map(toPosition);
  if (positions.length === 0) return texts;
  return positions
    .map((position) => (position === '' ? (texts.shift() ?? '') : position))
    .filter((date) => date !== '');
}

function spanOf(written: Data, clock: Clock): string {
  const end = ['through', 'until'].find((key) => has(written, key));
  if (end === undefined) return '';
  return `from ${dateOf(written, 'from', clock)} ${end} ${dateOf(written, end, clock)}`;
}

function dateOf(written: Data, key: string, clock: Clock): string {
  const text = textOf(written, key);
  return text === '' ? toPosition(objectOf(written, key)) : toDate(text, clock);
}

function weeklyOf(written: Data): string {
  if (!has(written, 'weekly')) return '';
  const weekly = objectOf(written, 'weekly');
  return `${toDays(textOf(weekly, 'from'))} to ${toDays(textOf(weekly, 'until'))}`;
}

/** One name is that of a calendar, a list holds ISO 3166 codes. */
function holidaysOf(written: Data): string {
  const [first = '', ...more] = textsOf(written, 'holidays');
  if (first === '') return '';
  if (textOf(written, 'holidays') === 'region') return 'public holidays of the region';
  if (textOf(written, 'holidays') !== '') return `holidays of calendar ${first}`;
  return `public holidays of ${[first, ...more].join(', ')}`;
}

function calendarOf(written: Data): string {
  if (!has(written, 'calendar')) return '';
  const only = textsOf(written, 'only').join(', ');
  return `in calendar ${textOf(written, 'calendar')}${only === '' ? '' : ` (${only})`}`;
}

function recurrenceOf(written: Data, clock: Clock): string {
  const length = textOf(written, 'for');
  const lasting = length === '' ? '' : ` for ${length}`;
  if (has(written, 'cron')) return `by cron ${textOf(written, 'cron')}${lasting}`;
  if (!has(written, 'rrule')) return '';
  const start = textOf(written, 'start');
  const first = start === '' ? '' : ` from ${toDate(start, clock)}`;
  return `by ${textOf(written, 'rrule')}${first}${lasting}`;
}

function validityOf(written: Data, clock: Clock): string {
  const limits = (['from', 'until'] as const)
    .filter((limit) => has(written, `valid-${limit}`))
    .map((limit) => `${limit} ${dateOf(written, `valid-${limit}`, clock)}`);
  return limits.length === 0 ? '' : `(valid ${limits.join(' ')})`;
}

/** `{ business-day: -2, of: month, at: 18:00 }` as `the second last business day of each month 18:00`. */
function toPosition(position: Data): string {
  const kind = ['day', 'business-day', 'weekday'].find((key) => has(position, key));
  if (kind === undefined) return '';
  const of = textOf(position, 'of');
  const at = textOf(position, 'at');
  const which = kind === 'weekday' ? 'nth' : kind;
  const nth = numberOf(position, which) ?? 0;
  const weekday = weekdayNames[textOf(position, 'weekday')] ?? textOf(position, 'weekday');
  const noun = { day: 'day', 'business-day': 'business day', weekday }[kind] ?? kind;
  const isDate = kind === 'day' && nth > 0;
  const place = isDate ? `the ${toOrdinal(nth)}` : `the ${toPlace(nth)}`;
  const what = isDate && of === 'month' ? place : `${place} ${noun}`;
  return `${what} of each ${of}${at === '' ? '' : ` ${at}`}`;
}

const weekdayNames: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

const placeNames = ['first', 'second', 'third', 'fourth', 'fifth'];

/** `second`, and from the end `last`, `second last`. */
function toPlace(nth: number): string {
  const place = Math.abs(nth);
  if (nth === -1) return 'last';
  const name = placeNames[place - 1] ?? toOrdinal(place);
  return nth < 0 ? `${name} last` : name;
}

/** `1st`, `12th`, `22nd`. */
function toOrdinal(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1;
  const ending = isTeen ? undefined : ['st', 'nd', 'rd'][(number % 10) - 1];
  return `${String(number)}${ending ?? 'th'}`;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2026-12-01T18:00` as `Tue 1 Dec 18:00`, `12-01` as `1 Dec`; the id of a period as it is. */
function toDate(text: string, clock: Clock): string {
  const [date = '', time] = text.split('T');
  const yearly = /^(\d{2})-(\d{2})$/.exec(date);
  const month = months[Number(yearly?.[1]) - 1];
  const day = month === undefined ? clock.date(date) : `${String(Number(yearly?.[2]))} ${month}`;
  return day === date ? text : `${day}${time === undefined ? '' : ` ${time}`}`;
}

/** `mon-thu` as `Mon–Thu`, `fri 17:00` as `Fri 17:00`. */
function toDays(text: string): string {
  return toRange(text.replace(/\b(?:mon|tue|wed|thu|fri|sat|sun)\b/g, capital));
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function toRange(text: string): string {
  return text.replace('-', '–');
}
