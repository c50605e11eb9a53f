/** A period in plain words, from the keys with which the policy writes it. */
import type { Clock } from '../clock.js';
import { has, objectOf, objectsOf, textOf, textsOf, type Data } from '../finding-data.js';
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
  const weekly = objectOf(written, 'weekly');
  const parts = [
    textsOf(written, 'days').map(toDays).join(', '),
    datesOf(written, clock),
    spanOf(written, clock),
    has(written, 'weekly')
      ? `${toDays(textOf(weekly, 'from'))} to ${toDays(textOf(weekly, 'until'))}`
      : '',
    ...['holidays', 'calendar', 'rrule', 'cron'].map((key) =>
      has(written, key) ? `${key} ${textsOf(written, key).join(', ')}` : '',
    ),
    hours,
    has(written, 'except')
      ? `except ${textsOf(written, 'except')
          .map((date) => toDate(date, clock))
          .join(', ')}`
      : '',
  ];
  const told = parts.filter((part) => part !== '').join(' ');
  return told === hours && hours !== '' ? `daily ${hours}` : told;
}

function datesOf(written: Data, clock: Clock): string {
  const positions = objectsOf(written, 'dates').map(toPosition);
  const dates = textsOf(written, 'dates').map((date) => toDate(date, clock));
  return [...dates, ...positions.filter((position) => position !== '')].join(', ');
}

function spanOf(written: Data, clock: Clock): string {
  const end = ['through', 'until'].find((key) => has(written, key));
  if (end === undefined) return '';
  const [from, to] = ['from', end].map((key) => {
    const text = textOf(written, key);
    return text === '' ? toPosition(objectOf(written, key)) : toDate(text, clock);
  });
  return `from ${from ?? ''} ${end} ${to ?? ''}`;
}

/** `{ business-day: -2, of: month }` as `business-day -2 of the month`. */
function toPosition(position: Data): string {
  const kind = ['day', 'business-day', 'weekday'].find((key) => has(position, key));
  if (kind === undefined) return '';
  const nth = textOf(position, 'nth');
  const which = `${kind} ${textOf(position, kind)}${nth === '' ? '' : ` (nth: ${nth})`}`;
  return `${which} of the ${textOf(position, 'of')}`;
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
