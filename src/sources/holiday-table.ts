/** The table of public holidays that comes with the gate: a header, and one line for each country. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The first line. `licence` tells whose work the table is; `years` are the first and the last one. */
export interface TableHeader {
  readonly source: string;
  readonly version: string;
  readonly licence: string;
  readonly years: readonly [number, number];
}

/** By year, in order: `0101:0 0406:2`, month and day, and which of the country's names it has. */
export type YearDays = Readonly<Record<string, string>>;

/** What a region has in addition to its country, and what it has not. */
export interface RegionEntry {
  readonly name: string;
  readonly plus?: YearDays;
  readonly minus?: YearDays;
}

export interface CountryEntry {
  readonly code: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly days: YearDays;
  readonly regions?: Readonly<Record<string, RegionEntry>>;
}

const fileName = 'holidays.jsonl';
const table: { text?: string } = {};

/** Read at the first question. Throws if the file is not there. */
function readTable(): string {
  if (table.text === undefined) {
    const folder = dirname(fileURLToPath(import.meta.url));
    const beside = join(folder, fileName);
    // Beside the bundle; from src/ and lib/, where it was generated.
    const path = existsSync(beside) ? beside : join(folder, '..', '..', 'data', fileName);
    table.text = readFileSync(path, 'utf8');
  }
  return table.text;
}

/** Throws if the table cannot be read. */
export function readHeader(): TableHeader {
  const text = readTable();
  return JSON.parse(text.slice(0, text.indexOf('\n'))) as TableHeader;
}

/** The line of a country as it stands, undefined if there is none; no other line is parsed. */
export function findLine(country: string): string | undefined {
  const text = readTable();
  const start = text.indexOf(`\n{"code":${JSON.stringify(country)},`);
  return start === -1 ? undefined : text.slice(start + 1, text.indexOf('\n', start + 1));
}

/** The entry of a country by its code, such as DE. */
export function findCountry(country: string): CountryEntry | undefined {
  const line = findLine(country);
  return line === undefined ? undefined : (JSON.parse(line) as CountryEntry);
}

/** The English names of all countries, by their code. */
export function listCountries(): ReadonlyMap<string, string> {
  const openings = readTable().matchAll(/^\{"code":"(?<code>[A-Z]{2})","name":"(?<name>[^"]*)"/gm);
  return new Map(
    [...openings].map(({ groups }) => [groups?.['code'] ?? '', groups?.['name'] ?? '']),
  );
}
