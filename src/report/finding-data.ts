/** A finding's data read without trust: a missing or odd field is empty, and never an error. */
import type { Finding } from '../decision/decision.js';

export type Data = Finding['data'];
type Json = Data[string];

/** The text of a field, or '' if it has none. Numbers and booleans are told as written. */
export function textOf(data: Data, key: string): string {
  return toText(field(data, key));
}

/** The texts of a list; one text counts as a list of one. */
export function textsOf(data: Data, key: string): readonly string[] {
  const value = field(data, key);
  return (isList(value) ? value : [value]).map(toText).filter((text) => text !== '');
}

/** The number of a field, or undefined. */
export function numberOf(data: Data, key: string): number | undefined {
  const value = field(data, key);
  return typeof value === 'number' ? value : undefined;
}

/** The object of a field, or an empty one. */
export function objectOf(data: Data, key: string): Data {
  return toObject(field(data, key));
}

/** The objects of a list. */
export function objectsOf(data: Data, key: string): readonly Data[] {
  const value = field(data, key);
  return isList(value) ? value.map(toObject) : [];
}

/** True if the field is there and says something. */
export function has(data: Data, key: string): boolean {
  return Object.hasOwn(data, key) && data[key] !== null;
}

function field(data: Data, key: string): Json | undefined {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}

function toText(value: Json | undefined): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function toObject(value: Json | undefined): Data {
  return typeof value === 'object' && value !== null && !isList(value) ? value : {};
}

/** Unlike Array.isArray, this narrows a readonly list. */
function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
