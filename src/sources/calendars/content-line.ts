/** One content line of iCalendar: name, parameters and value (RFC 5545, 3.1; RFC 6868). */
import type { Place } from '../../policy/fault.js';
import { CalendarFault, quote } from './calendar-fault.js';
import { placeIn, type UnfoldedLine } from './unfold.js';

/** A property. Names are in upper case, the value is as written. */
export interface ContentLine {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly value: string;
  /** Where the value begins in the unfolded line. */
  readonly valueAt: number;
  readonly line: UnfoldedLine;
}

/** A parameter; `at` is where its first value begins in the unfolded line. */
export interface Parameter {
  readonly name: string;
  readonly values: readonly string[];
  readonly at: number;
}

/** Where a character of the value stands; the beginning of the value without an offset. */
export function placeOfValue({ line, valueAt }: ContentLine, offset = 0): Place {
  return placeIn(line, valueAt + offset);
}

/** Where the property begins. */
export function placeOfName({ line }: ContentLine): Place {
  return placeIn(line, 0);
}

/** The single value of a parameter with its place. Throws a CalendarFault if it is there twice. */
export function parameterOf(
  content: ContentLine,
  name: string,
): { readonly value: string; readonly place: Place } | undefined {
  const found = content.parameters.filter((parameter) => parameter.name === name);
  const [first, second] = found;
  if (first === undefined) return undefined;
  const place = placeIn(content.line, first.at);
  if (second !== undefined || first.values.length > 1) {
    throw new CalendarFault(second === undefined ? place : placeIn(content.line, second.at), {
      message: `${content.name} has more than one ${name}`,
      hint: 'keep one',
    });
  }
  return { value: first.values[0] ?? '', place };
}

/** Takes a line apart. Throws a CalendarFault at the character that does not belong there. */
export function toContentLine(line: UnfoldedLine): ContentLine {
  const { text } = line;
  const name = /^[A-Za-z0-9-]+/.exec(text)?.[0] ?? '';
  if (name === '') {
    throw new CalendarFault(placeIn(line, 0), {
      message: `${quote(text)} is no property`,
      hint: 'write NAME:value; the lines of a long text begin with a space',
    });
  }
  const parameters: Parameter[] = [];
  let at = name.length;
  while (text[at] === ';') {
    const found = toParameter(line, at + 1);
    parameters.push(found.parameter);
    at = found.end;
  }
  if (text[at] !== ':') throw noValue(line, { name, at });
  const valueAt = at + 1;
  return { name: name.toUpperCase(), parameters, value: text.slice(valueAt), valueAt, line };
}

function toParameter(
  line: UnfoldedLine,
  start: number,
): { readonly parameter: Parameter; readonly end: number } {
  const { text } = line;
  const name = matchAt(/[A-Za-z0-9-]+/y, text, start) ?? '';
  const equals = start + name.length;
  if (name === '' || text[equals] !== '=') {
    throw new CalendarFault(placeIn(line, start), {
      message: `A parameter begins here, and ${quote(text.slice(start, start + 30))} is none`,
      hint: 'write ;NAME=value',
    });
  }
  const values: string[] = [];
  let at = equals;
  do {
    const written = matchAt(/"[^"]*"|[^";:,]*/y, text, at + 1) ?? '';
    values.push(decode(written.startsWith('"') ? written.slice(1, -1) : written));
    at += 1 + written.length;
  } while (text[at] === ',');
  if (text[at] === '"') {
    throw new CalendarFault(placeIn(line, at), {
      message: `A quotation mark stands in the value of ${name.toUpperCase()} that is not its first or last character`,
      hint: "put the whole value into quotation marks; one inside of it is written ^'",
    });
  }
  return { parameter: { name: name.toUpperCase(), values, at: equals + 1 }, end: at };
}

function noValue(line: UnfoldedLine, { name, at }: { name: string; at: number }): CalendarFault {
  const next = line.text[at];
  const observed = next === undefined ? 'the line ends' : `${quote(next)} stands here`;
  return new CalendarFault(placeIn(line, at), {
    message: `A colon or a semicolon was expected after ${quote(line.text.slice(0, at))}, and ${observed}`,
    hint: `write ${name.slice(0, 40).toUpperCase()}:value; the lines of a long text begin with a space`,
  });
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  const sticky = new RegExp(pattern);
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}

const decoded: Readonly<Record<string, string>> = { '^n': '\n', '^^': '^', "^'": '"' };

/** RFC 6868: `^n`, `^^` and `^'`; every other `^` is one. */
function decode(value: string): string {
  return value.replaceAll(/\^[n^']/g, (pair) => decoded[pair] ?? pair);
}
