/** What other schedulers read and this one does not, each with what to write instead. */
import { weekdays } from './civil-date.js';
import { PeriodFault } from './period-fault.js';
import type { FaultPath } from './period-fault.js';

const longestCron = 1000;

interface Refusal {
  readonly pattern: RegExp;
  readonly what: (found: RegExpExecArray) => string;
  readonly hint: (found: RegExpExecArray) => string;
}

/** Throws a PeriodFault for the first thing that is foreign; `text` is in lower case. */
export function refuseForeignCron(text: string, path: FaultPath): void {
  if (text === '') {
    throw new PeriodFault(path, 'The cron expression is empty', {
      hint: 'write five fields, such as 30 9 * * mon-fri',
    });
  }
  if (text.length > longestCron) {
    throw new PeriodFault(path, `The cron expression has ${text.length} characters`, {
      hint: `at most ${longestCron} are read; split it into several periods`,
    });
  }
  if (plain.test(text)) return;
  for (const { pattern, what, hint } of refusals) {
    const found = pattern.exec(text);
    if (found !== null) throw new PeriodFault(path, what(found), { hint: hint(found) });
  }
}

/** Numbers alone: nothing foreign can be written with them. */
const plain = /^[\d\s*,/-]+$/;

const refusals: readonly Refusal[] = [
  {
    pattern: /^(?:cron_)?tz=/,
    what: ([prefix]) => `${prefix.toUpperCase()} is not part of a cron expression`,
    hint: () => 'write the zone beside it, as in `in: Europe/Berlin`',
  },
  {
    pattern: /^@reboot\b/,
    what: () => '@reboot is no time',
    hint: () => 'write five fields, such as 30 9 * * mon-fri',
  },
  {
    pattern: /^@every\b/,
    what: () => '@every has no fixed times',
    hint: () => 'write an rrule such as FREQ=MINUTELY;INTERVAL=90, with a start',
  },
  {
    pattern: /\?/,
    what: () => '`?` is not read',
    hint: () => 'write *',
  },
  {
    pattern: /(?:^|[\s,])([0-7]|[a-z]{3})#(\d+)/,
    what: ([, day = '', nth = '']) => `${day}#${nth} is not read`,
    hint: ([, day = '', nth = '']) =>
      `write the date { weekday: ${weekdayOf(day)}, nth: ${nth}, of: month }`,
  },
  {
    pattern: /#/,
    what: () => '`#` is not read',
    hint: () => 'write the date, such as { weekday: tue, nth: 2, of: month }',
  },
  {
    pattern: /(?:^|[\s,])(lw|wl)(?=$|[\s,])/,
    what: () => 'LW is not read',
    hint: () => 'write the date { business-day: -1, of: month }',
  },
  {
    pattern: /(?:^|[\s,])(\d+)w(?=$|[\s,])/,
    what: ([, day = '']) => `${day}W is not read`,
    hint: ([, day = '']) =>
      Number(day) === 1
        ? 'write the date { business-day: 1, of: month }'
        : 'write a business day of the month, such as { business-day: 10, of: month }',
  },
  {
    pattern: /(?:^|[\s,])l-(\d+)(?=$|[\s,])/,
    what: ([, days = '']) => `L-${days} is not read`,
    hint: ([, days = '']) => `write the date { day: ${-Number(days) - 1}, of: month }`,
  },
  {
    pattern: /(?:^|[\s,])([0-7]|sun|mon|tue|wed|thu|fri|sat)l(?=$|[\s,])/,
    what: ([, day = '']) => `${day}L is not read`,
    hint: ([, day = '']) => `write the date { weekday: ${weekdayOf(day)}, nth: -1, of: month }`,
  },
  {
    pattern: /(?:^|[\s,])l(?=$|[\s,])/,
    what: () => 'L is not read',
    hint: () => 'write the date { day: -1, of: month }',
  },
  {
    pattern: /(?:^|[\s,])h(?=$|[\s,/(])/,
    what: () => '`H` is not read',
    hint: () => 'write the minute or hour itself, such as 17',
  },
];

/** A day of the week as policies write it; 0 and 7 are Sunday. */
function weekdayOf(text: string): string {
  return /^\d$/.test(text) ? (weekdays[(Number(text) + 6) % 7] ?? text) : text;
}
