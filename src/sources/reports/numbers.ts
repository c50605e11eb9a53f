/** Numbers of a report: what is counted is whole, not negative and exact, or it is a problem. */
import type { JsonValue } from './format.js';
import { quote, type Problems } from './problem.js';

/** What a number is of, for the message: `tests of suite "x"`. */
export interface NumberOf {
  readonly what: string;
  readonly problems: Problems;
}

type Raw = JsonValue | undefined;

/** A count; undefined if it is absent, or impossible, which is a problem. A text such as `3` or `3.0` is one too. */
export function readCount(raw: Raw, of: NumberOf): number | undefined {
  if (raw === undefined || raw === null) return undefined;
  if (typeof raw === 'string' && raw.length < 10) {
    const short = digitsOf(raw, 0, raw.length);
    if (short !== undefined) return short;
  }
  const text = typeof raw === 'number' ? String(raw) : raw;
  const isCount = typeof text === 'string' && /^\s*\d+(?:\.0+)?\s*$/.test(text);
  const value = isCount ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(value)) return value;
  refuse(raw, { ...of, wanted: 'a count' });
  return undefined;
}

/**
 * The digits of a part of a text as a safe integer; undefined if there is anything else. Quicker than a regular
 * expression where lines are counted by the million.
 */
export function digitsOf(text: string, from: number, to: number): number | undefined {
  let value = from < to ? 0 : Number.NaN;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return Number.isSafeInteger(value) ? value : undefined;
}

/** A finite number, negative or not; undefined if it is absent, or impossible, which is a problem. */
export function readNumber(raw: Raw, of: NumberOf): number | undefined {
  if (raw === undefined || raw === null) return undefined;
  const value = toNumber(raw);
  if (value !== undefined) return value;
  refuse(raw, { ...of, wanted: 'a number' });
  return undefined;
}

/** A share from 0 to 1; undefined if it is absent, or impossible, which is a problem. */
export function readShare(raw: Raw, of: NumberOf): number | undefined {
  if (raw === undefined || raw === null) return undefined;
  const value = toNumber(raw);
  if (value !== undefined && value >= 0 && value <= 1) return value;
  refuse(raw, { ...of, wanted: 'a share from 0 to 1' });
  return undefined;
}

/** A share from 0 to 1 of a percentage; undefined if it is absent, or impossible, which is a problem. */
export function readPercent(raw: Raw, of: NumberOf): number | undefined {
  if (raw === undefined || raw === null) return undefined;
  const value = toNumber(raw);
  if (value !== undefined && value >= 0 && value <= 100) return value / 100;
  refuse(raw, { ...of, wanted: value === undefined ? 'a number' : '0 to 100' });
  return undefined;
}

/**
 * Seconds as milliseconds, no more than can be counted, so that times can be added. What is no time is a problem that is
 * only shown: such a report has no duration; a time that is too long is impossible.
 */
export function readSeconds(raw: Raw, of: NumberOf): number | undefined {
  if (raw === undefined || raw === null || raw === '') return undefined;
  // PHPUnit and others write 1,234.56.
  const isParted = typeof raw === 'string' && raw.includes(',');
  const value = toNumber(isParted ? raw.replace(/,(?=\d{3}\b)/g, '') : raw);
  if (value !== undefined && value * 1e3 > Number.MAX_SAFE_INTEGER) {
    refuse(raw, { ...of, wanted: 'a time that can be counted' });
    return undefined;
  }
  if (value !== undefined && value >= 0) return Math.round(value * 1e6) / 1e3;
  of.problems.add('not-told', `${of.what} is ${show(raw)}, which is no time`);
  return undefined;
}

/** A line number from 1, else undefined: it only says where. */
export function readLine(raw: Raw): number | undefined {
  const value = toNumber(raw ?? null);
  return value !== undefined && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

const decimal = /^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?\s*$/;

function toNumber(raw: JsonValue): number | undefined {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : undefined;
  if (typeof raw !== 'string' || !decimal.test(raw)) return undefined;
  const value = Number(raw);
  return Number.isFinite(value) ? value : undefined;
}

function refuse(raw: JsonValue, of: NumberOf & { readonly wanted: string }): void {
  of.problems.add('impossible-number', `${of.what} is ${show(raw)}, which is not ${of.wanted}`);
}

function show(raw: JsonValue): string {
  if (typeof raw === 'string') return quote(raw);
  if (typeof raw === 'number' && Number.isNaN(raw)) return 'beyond what can be counted';
  return raw === null || typeof raw !== 'object' ? String(raw) : 'a list or an object';
}
