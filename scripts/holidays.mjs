/** Computes the public holidays of all countries and their regions from date-holidays: data/holidays.jsonl. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';

/**
 * A line of the file. `days` are the holidays of each year as `MMDD:n`, in order, where n is an index
 * in `names`; of a region, what it has in addition to its country and what it has not.
 * @typedef {Readonly<Record<string, string>>} Days
 * @typedef {{ readonly name: string, readonly plus?: Days, readonly minus?: Days }} RegionLine
 * @typedef {{
 *   readonly code: string,
 *   readonly name: string,
 *   readonly names: readonly string[],
 *   readonly days: Days,
 *   readonly regions?: Readonly<Record<string, RegionLine>>,
 * }} CountryLine
 * @typedef {{ readonly date: string, readonly name: string }} Holiday
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The first and the last year. */
export const years = /** @type {const} */ ([2024, 2036]);
const hour = 3_600_000;
const day = 24 * hour;
/** As in ISO 3166-2; a few places of date-holidays have no code there, only a name. */
const regionCode = /^[A-Z0-9]{1,3}$/;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(root, 'data', 'holidays.jsonl');
  mkdirSync(dirname(path), { recursive: true });
  const text = toText();
  writeFileSync(path, text);
  console.log(`${path}: ${Math.round(Buffer.byteLength(text) / 1024)} KiB`);
}

/**
 * The whole file: a header, and one line for each country.
 * @returns {string}
 */
export function toText() {
  const lines = [toHeader(), ...Object.keys(new Holidays().getCountries()).sort().map(toCountry)];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function toHeader() {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8'));
  const licence =
    `Computed from the rules of date-holidays ${version}, https://github.com/commenthol/date-holidays, ` +
    'Copyright (c) 2015-present commenthol, licensed (ISC AND CC-BY-3.0). The rules rely on articles ' +
    'of Wikipedia and are available under CC BY-SA 3.0, https://creativecommons.org/licenses/by-sa/3.0/, ' +
    'as is this file. Changed: only the days of public and bank holidays are here, by country and region.';
  return { source: 'date-holidays', version, licence, years };
}

/** Where the package with its licence and attributions is. */
function packageFolder() {
  return join(root, 'node_modules', 'date-holidays');
}

/**
 * @param {string} code
 * @returns {CountryLine}
 */
function toCountry(code) {
  const holidays = new Holidays();
  const own = listHolidays(code);
  /** @type {string[]} */
  const names = [];
  /** @param {readonly Holiday[]} list */
  const encode = (list) => toDays(list, names);
  const days = encode(own);
  const states = Object.entries({ ...holidays.getStates(code) })
    .filter(([state]) => regionCode.test(state))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const regions = states.map(([state, name]) => {
    const all = listHolidays(code, state);
    const plus = encode(without(all, own));
    const minus = encode(without(own, all));
    return [state, { name, ...unlessEmpty('plus', plus), ...unlessEmpty('minus', minus) }];
  });
  const name = holidays.getCountries('en')[code] ?? code;
  const some = regions.length === 0 ? {} : { regions: Object.fromEntries(regions) };
  return { code, name, names, days, ...some };
}

/**
 * The days of public holidays, and of bank holidays that take a whole day, by date and name. Days are
 * dates of the place: one that begins at sunset is the date of the daylight that follows.
 * @param {string} country
 * @param {string} [state]
 * @returns {readonly Holiday[]}
 */
export function listHolidays(country, state) {
  // The lengths of days in UTC are the nominal ones; dates do not depend on it.
  const holidays = new Holidays({ country, ...(state && { state }) }, { timezone: 'UTC' });
  const [first, last] = years;
  // A day of one year can be kept in another.
  const asked = Array.from({ length: last - first + 3 }, (_, index) => first - 1 + index);
  const dates = asked.flatMap((year) => holidays.getHolidays(year)).flatMap(toDates);
  const unique = new Map(dates.map((each) => [`${each.date} ${each.name}`, each]));
  return [...unique]
    .filter(([, { date }]) => Number(date.slice(0, 4)) >= first && Number(date.slice(0, 4)) <= last)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, each]) => each);
}

/**
 * Every date that a holiday touches; a holiday that begins in the course of a day touches it.
 * @param {import('date-holidays').HolidaysTypes.Holiday} holiday
 * @returns {readonly Holiday[]}
 */
function toDates({ date, start, end, type, name }) {
  const begins = Date.parse(`${date.slice(0, 10)}T${date.slice(11, 19)}Z`);
  const length = end.getTime() - start.getTime();
  const midnight = begins - (begins % day);
  const isWhole = begins === midnight && length >= day;
  if (type !== 'public' && !(type === 'bank' && isWhole)) return [];
  const count = Math.ceil((begins - midnight + length) / day);
  return Array.from({ length: count }, (_, index) => ({
    date: new Date(midnight + index * day).toISOString().slice(0, 10),
    name,
  }));
}

/**
 * @param {readonly Holiday[]} list
 * @param {string[]} names names that are not in it yet are added
 * @returns {Days}
 */
function toDays(list, names) {
  /** @type {Record<string, string>} */
  const days = {};
  for (const { date, name } of list) {
    if (!names.includes(name)) names.push(name);
    const entry = `${date.slice(5, 7)}${date.slice(8)}:${names.indexOf(name)}`;
    const year = date.slice(0, 4);
    days[year] = days[year] === undefined ? entry : `${days[year]} ${entry}`;
  }
  return days;
}

/**
 * @param {readonly Holiday[]} list
 * @param {readonly Holiday[]} others
 */
function without(list, others) {
  const known = new Set(others.map(({ date, name }) => `${date} ${name}`));
  return list.filter(({ date, name }) => !known.has(`${date} ${name}`));
}

/**
 * @param {'plus' | 'minus'} key
 * @param {Days} days
 */
function unlessEmpty(key, days) {
  return Object.keys(days).length === 0 ? {} : { [key]: days };
}
