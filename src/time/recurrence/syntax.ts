/** Recurrence rules as text (RFC 5545, 3.3.10), read into data. */
import { PeriodFault } from '../period-fault.js';
import type { FaultPath } from '../period-fault.js';
import { refuseCombinations } from './combinations.js';
import { nearest } from './nearest.js';
import { frequencies } from './rule.js';
import type { Frequency, Recurrence } from './rule.js';
import { parseNumbers, parseWeekday, parseWeekdays } from './values.js';
import { parseUntil } from './until.js';

const longestRule = 1000;

/** Reads `FREQ=WEEKLY;BYDAY=MO`. Throws a PeriodFault that names the part and what to write. */
export function parseRecurrence(text: string, path: FaultPath): Recurrence {
  const parts = toParts(text, path);
  const numbers = (name: NumberPart) =>
    parseNumbers({ name, text: parts.get(name) ?? '', path, ...ranges[name] });
  const one = (name: 'INTERVAL' | 'COUNT') => (parts.has(name) ? numbers(name)[0] : undefined);
  const list = (name: NumberPart) => (parts.has(name) ? numbers(name) : []);
  const count = one('COUNT');
  const until = parts.get('UNTIL');
  const rule: Recurrence = {
    freq: parseFrequency(parts.get('FREQ'), path),
    interval: one('INTERVAL') ?? 1,
    ...(count !== undefined && { count }),
    ...(until !== undefined && { until: parseUntil(until, path) }),
    // Where clocks know no leap second, 60 is 59 (RFC 5545, 3.3.12).
    bySecond: [...new Set(list('BYSECOND').map((second) => Math.min(second, 59)))],
    byMinute: list('BYMINUTE'),
    byHour: list('BYHOUR'),
    byDay: parts.has('BYDAY') ? parseWeekdays(parts.get('BYDAY') ?? '', path) : [],
    byMonthDay: list('BYMONTHDAY'),
    byYearDay: list('BYYEARDAY'),
    byWeekNo: list('BYWEEKNO'),
    byMonth: list('BYMONTH'),
    bySetPos: list('BYSETPOS'),
    weekStart: parts.has('WKST')
      ? parseWeekday(parts.get('WKST') ?? '', { name: 'WKST', path })
      : 0,
  };
  refuseCombinations(rule, path);
  return rule;
}

const most = 999_999_999;
const ranges = {
  INTERVAL: { from: 1, to: most, single: true },
  COUNT: { from: 1, to: most, single: true },
  BYSECOND: { from: 0, to: 60 },
  BYMINUTE: { from: 0, to: 59 },
  BYHOUR: { from: 0, to: 23 },
  BYMONTHDAY: { from: 1, to: 31, fromEnd: true },
  BYYEARDAY: { from: 1, to: 366, fromEnd: true },
  BYWEEKNO: { from: 1, to: 53, fromEnd: true },
  BYMONTH: { from: 1, to: 12 },
  BYSETPOS: { from: 1, to: 366, fromEnd: true },
} as const;

type NumberPart = keyof typeof ranges;

const partNames = ['FREQ', 'UNTIL', 'BYDAY', 'WKST', ...Object.keys(ranges)];

function toParts(text: string, path: FaultPath): ReadonlyMap<string, string> {
  if (text.length > longestRule) {
    throw new PeriodFault(path, `The rule has ${text.length} characters`, {
      hint: `at most ${longestRule} are read; split it into several periods`,
    });
  }
  if (/[\r\n]|DTSTART|EXDATE|RDATE/i.test(text)) {
    throw new PeriodFault(path, 'This is more than a recurrence rule', {
      hint:
        'write what follows RRULE: alone, DTSTART as `start`, EXDATE as `except: [date]`, ' +
        'RDATE as a second period with `dates` in the same list',
    });
  }
  const body = text.toUpperCase().replace(/^RRULE:/, '');
  if (body === '') {
    throw new PeriodFault(path, 'The rule is empty', { hint: `write ${exampleRule}` });
  }
  const parts = new Map<string, string>();
  for (const part of body.split(';')) {
    const { name, value } = toPart(part, path);
    if (parts.has(name)) {
      throw new PeriodFault(path, `${name} is there twice`, {
        hint: 'write it once; several values are a list: BYDAY=MO,WE',
      });
    }
    parts.set(name, value);
  }
  return parts;
}

const exampleRule = 'a rule such as FREQ=WEEKLY;BYDAY=MO';

function toPart(part: string, path: FaultPath): { readonly name: string; readonly value: string } {
  if (part === '') {
    throw new PeriodFault(path, 'A part of the rule is empty', { hint: 'remove the spare `;`' });
  }
  if (/\s/.test(part)) {
    throw new PeriodFault(path, `${JSON.stringify(part)} has a blank`, {
      hint: `write ${part.replace(/\s+/g, '')}`,
    });
  }
  const [name = '', value, ...rest] = part.split('=');
  if (value === undefined || rest.length > 0) {
    throw new PeriodFault(path, `${JSON.stringify(part)} is not of the form NAME=VALUE`, {
      hint: `write ${exampleRule}`,
    });
  }
  if (name === 'RSCALE' || name === 'SKIP') {
    throw new PeriodFault(path, `${name} (RFC 7529) is not supported`, {
      hint: 'rules are read in the Gregorian calendar, and a date that does not exist is skipped',
    });
  }
  if (!partNames.includes(name)) {
    throw new PeriodFault(path, `${name} is not a part of a recurrence rule`, {
      hint: hintFor(name, partNames),
    });
  }
  if (value === '') {
    throw new PeriodFault(path, `${name} is empty`, { hint: 'give it a value, or remove it' });
  }
  return { name, value };
}

/** Words that people expect, as rules. */
const otherFrequencies: Readonly<Record<string, string>> = {
  ANNUALLY: 'FREQ=YEARLY',
  QUARTERLY: 'FREQ=MONTHLY;INTERVAL=3',
  BIMONTHLY: 'FREQ=MONTHLY;INTERVAL=2',
  BIWEEKLY: 'FREQ=WEEKLY;INTERVAL=2',
  FORTNIGHTLY: 'FREQ=WEEKLY;INTERVAL=2',
  WEEKDAYS: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
};

function parseFrequency(text: string | undefined, path: FaultPath): Frequency {
  if (text === undefined) {
    throw new PeriodFault(path, 'The rule has no FREQ', { hint: `write ${exampleRule}` });
  }
  const found = frequencies.find((frequency) => frequency.toUpperCase() === text);
  if (found !== undefined) return found;
  const other = otherFrequencies[text];
  throw new PeriodFault(path, `FREQ=${text} is not a frequency`, {
    hint:
      other === undefined
        ? hintFor(
            text,
            [...frequencies].map((frequency) => frequency.toUpperCase()),
          )
        : `write ${other}`,
  });
}

function hintFor(word: string, known: readonly string[]): string {
  const likely = nearest(word, known);
  return likely === undefined ? `write one of ${known.join(', ')}` : `did you mean ${likely}?`;
}
