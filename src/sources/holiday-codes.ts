/** Codes of countries and regions whose holidays are known, and what was probably meant by the others. */
import { nearest } from '../policy/suggest.js';
import { findCountry, listCountries, type CountryEntry } from './holiday-table.js';

/** A country of the table, and where the code names one, the region of it. */
export interface Place {
  readonly country: CountryEntry;
  readonly region: string | undefined;
}

const shape = /^(?<country>[A-Z]{2})(?:-(?<region>[A-Z0-9]{1,3}))?$/;

/** What people write for a country that has another code. */
const otherCodes: Readonly<Record<string, string>> = {
  UK: 'GB',
  EL: 'GR',
  USA: 'US',
  UAE: 'AE',
  ENGLAND: 'GB-ENG',
  SCOTLAND: 'GB-SCT',
  WALES: 'GB-WLS',
};

/** Undefined if the table does not know the code. */
export function findPlace(code: string): Place | undefined {
  const parts = shape.exec(code)?.groups;
  const country = parts === undefined ? undefined : findCountry(parts['country'] ?? '');
  if (country === undefined) return undefined;
  const region = parts?.['region'];
  const isKnown = region === undefined || Object.hasOwn(country.regions ?? {}, region);
  return isKnown ? { country, region } : undefined;
}

/** Continues `"DE-HS" is no code of the table of holidays`: `; did you mean DE-HE (Hessen)?` */
export function suggestCode(code: string): string {
  const upper = code.trim().toUpperCase().replaceAll('_', '-');
  if (upper !== code && findPlace(upper) !== undefined) return `: write ${upper}`;
  const [head = '', ...rest] = upper.split('-');
  const other = Object.hasOwn(otherCodes, head) ? otherCodes[head] : undefined;
  if (other !== undefined) {
    const whole = [other, ...rest].join('-');
    return `: write ${findPlace(whole) === undefined ? other : whole}`;
  }
  const countries = listCountries();
  const named = findByName(code, countries);
  if (named !== undefined) return `: write the ISO 3166 code ${named}`;
  const country = /^[A-Z]{2}$/.test(head) ? findCountry(head) : undefined;
  if (country !== undefined) return suggestRegion(country, rest.join('-'));
  const near = nearest(head, [...countries.keys()]);
  return near === undefined
    ? ': write an ISO 3166 code such as DE or DE-HE'
    : `; did you mean ${near} (${countries.get(near) ?? ''})?`;
}

/** "Germany", and "Germny" too. */
function findByName(text: string, countries: ReadonlyMap<string, string>): string | undefined {
  if (text.trim().length < 4) return undefined;
  const name = nearest(text.trim(), [...countries.values()]);
  return [...countries].find(([, each]) => each === name)?.[0];
}

function suggestRegion(country: CountryEntry, text: string): string {
  const regions = Object.entries(country.regions ?? {});
  if (regions.length === 0) return `: it has no regions of ${country.name}, write ${country.code}`;
  const codes = regions.map(([code]) => code);
  const byName = regions
    .map(([code, { name }]) => ({ code, reach: reachIn(name, text) }))
    .sort((a, b) => a.reach - b.reach)[0];
  const near =
    byName !== undefined && byName.reach !== Infinity ? byName.code : nearest(text, codes);
  if (near !== undefined) {
    return `; did you mean ${country.code}-${near} (${country.regions?.[near]?.name ?? ''})?`;
  }
  const shown = codes.slice(0, 12).join(', ');
  return `; its regions of ${country.name} are ${shown}${codes.length > 12 ? ', …' : ''}`;
}

/** How far into a name the letters reach, in their order and from the start of a word: HS in Hessen, 3. */
function reachIn(name: string, letters: string): number {
  const words = name.toLowerCase().split(/[\s-]+/);
  const reaches = words.map((_, index) => reachFromStart(words.slice(index).join(''), letters));
  return Math.min(Infinity, ...reaches);
}

function reachFromStart(name: string, letters: string): number {
  let reach = 0;
  for (const letter of letters.toLowerCase().replaceAll(/[\s-]/g, '')) {
    const at = name.indexOf(letter, reach);
    if (at === -1 || (reach === 0 && at !== 0)) return Infinity;
    reach = at + 1;
  }
  return reach === 0 ? Infinity : reach;
}
