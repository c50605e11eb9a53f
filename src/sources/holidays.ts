/** Public holidays of a country or region, from the table that comes with the gate. */
import type { FactReading } from '../evidence/facts.js';
import { formatCivilDate, type CivilDay } from '../time/civil-date.js';
import { day as dayLength, parseInstant } from '../time/instant.js';
import { sha256 } from './digest.js';
import { findPlace, suggestCode, type Place } from './holiday-codes.js';
import { findLine, readHeader, type YearDays } from './holiday-table.js';

type Holidays = Extract<FactReading<'holidays'>, { status: 'known' }>['value'];

/**
 * The holidays of an ISO code in a span of RFC 3339 instants, one entry a day. `from` and `through`
 * are narrower than the span where the table ends before it; a day outside of them is not known.
 */
export function readHolidays(
  code: string,
  span: { readonly from: string; readonly to: string },
  fetchedAt: string,
): FactReading<'holidays'> {
  try {
    const problem = holidayCodeProblem(code);
    const place = findPlace(code);
    if (problem !== undefined || place === undefined) return fail(problem ?? notRead);
    const { version, years } = readHeader();
    const { from, through } = toDays(span);
    const [first, last] = [`${years[0]}-01-01`, `${years[1]}-12-31`];
    const [begin, end] = [from < first ? first : from, through > last ? last : through];
    if (begin > end) {
      const reach = `from ${years[0]} to ${years[1]}`;
      return fail(`the table of holidays reaches ${reach}, asked was ${from} to ${through}`);
    }
    const digest = `sha256:${sha256(findLine(place.country.code) ?? '')}`;
    return {
      status: 'known',
      value: { from: begin, through: end, days: listDays(place, begin, end) },
      source: { level: 'workspace', system: `holidays ${version}`, fetchedAt, digest },
    };
  } catch {
    return fail(notRead);
  }
}

const notRead = 'the table of holidays (holidays.jsonl) could not be read: install the gate again';

function fail(reason: string): FactReading<'holidays'> {
  return { status: 'failed', reason, retryable: false };
}

/**
 * Why a code names no country or region whose holidays are known, with the one that was probably
 * meant; undefined if it does.
 */
export function holidayCodeProblem(code: string): string | undefined {
  try {
    if (findPlace(code) !== undefined) return undefined;
    return `"${code.slice(0, 60)}" is no code of the table of holidays${suggestCode(code)}`;
  } catch {
    return notRead;
  }
}

/** A day more at both ends: ahead of UTC and behind it, it is another date. Throws for no instants. */
function toDays(span: { readonly from: string; readonly to: string }) {
  return { from: dateOf(span.from, -1), through: dateOf(span.to, 1) };
}

function dateOf(text: string, offset: CivilDay): string {
  const instant = parseInstant(text);
  if (instant === undefined) throw new RangeError(`${text} is no RFC 3339 instant`);
  return formatCivilDate(Math.floor(instant / dayLength) + offset);
}

function listDays({ country, region }: Place, from: string, through: string): Holidays['days'] {
  const entry = region === undefined ? undefined : country.regions?.[region];
  const minus = new Set(toEntries(entry?.minus));
  const entries = [
    ...toEntries(country.days).filter((each) => !minus.has(each)),
    ...toEntries(entry?.plus),
  ];
  const days = new Map<string, string[]>();
  for (const each of entries) {
    const [date = '', index = ''] = each.split(':');
    const name = country.names[Number(index)];
    if (date < from || date > through || name === undefined) continue;
    days.set(date, [...(days.get(date) ?? []), name]);
  }
  return [...days]
    .map(([date, names]) => ({ date, name: names.join(', ') }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** `2026-01-01:0` for each. */
function toEntries(days: YearDays = {}): readonly string[] {
  return Object.entries(days).flatMap(([year, text]) =>
    text.split(' ').map((each) => `${year}-${each.slice(0, 2)}-${each.slice(2)}`),
  );
}
