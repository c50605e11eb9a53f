/** What to write where a policy holds a bare number or truth value and text is meant: `90` for `90m`. */
import { z } from 'zod';
import { parseCivilDate } from '../time/civil-date.js';
import { valuesAt } from './schema-keys.js';

/** A value as the file writes it, its path, and the schema of the whole file. */
export interface BareValue {
  readonly source: string;
  readonly path: readonly (string | number)[];
  readonly schema: z.ZodType;
}

/**
 * A hint with a form that is valid there: the value with a unit, another form, or quoted. Undefined if
 * none is known: a hint that leads to the next error is worse than none.
 */
export function bareHint(value: BareValue): string | undefined {
  const { source, path, schema } = value;
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  if (['periods', 'groups', 'regions', 'timezone', 'holidays'].includes(String(path[0]))) {
    const form = Object.hasOwn(forms, key) ? forms[key] : undefined;
    if (form !== undefined) return form(source, path);
  }
  const schemas = valuesAt(schema, path);
  const fits = (text: string): boolean => schemas.some((one) => z.safeParse(one, text).success);
  if (schemas.length === 0 || fits(source)) return `quote it: "${source}"`;
  return withUnit(units.map((unit) => `${source}${unit}`).filter(fits));
}

/** Of elapsed time, sizes and quotas; what a place accepts is asked of its schema. */
const units = ['m', 'h', 'd', ' years', 'MiB', 'GiB', ' per day', ' per week'];

function withUnit(texts: readonly string[]): string | undefined {
  if (texts.length === 0) return undefined;
  const shown = texts.map((text) => (text.includes(' ') ? `"${text}"` : text));
  return `write it with its unit, such as ${shown.join(' or ')}`;
}

type Form = (source: string, path: BareValue['path']) => string | undefined;

function hint(text: string): Form {
  return () => text;
}
function date(source: string, path: BareValue['path']): string {
  return path.includes('weekly') ? weekly : toDate(source);
}
const weekly = 'write a day and a time, such as fri 17:00';

/** Texts with a grammar of their own, which is judged only after the schema. */
const forms: Readonly<Record<string, Form>> = {
  hours: hint('write from and until, such as 09:00-17:00'),
  days: hint('write days of the week, such as mon-fri'),
  at: hint('write a time, such as 18:00'),
  for: (source) => (/^\d{1,3}$/.test(source) ? withUnit([`${source}m`, `${source}h`]) : undefined),
  dates: date,
  except: date,
  from: date,
  through: date,
  until: date,
  start: date,
  'valid-from': date,
  'valid-until': date,
  timezone: hint('write an area and a place, such as Europe/Berlin'),
  cron: () => undefined,
  rrule: () => undefined,
  in: () => undefined,
  holidays: () => undefined,
};

/** `20261201` is read as that day; any other number may be anything. */
function toDate(source: string): string {
  const written = source.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const isDate = parseCivilDate(written) !== undefined;
  return isDate ? `write ${written}` : 'write a date, such as 2026-12-01';
}
