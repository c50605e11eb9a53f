/** Parts of a recurrence rule that RFC 5545 (3.3.10) forbids beside each other. */
import { PeriodFault } from '../period-fault.js';
import type { FaultPath } from '../period-fault.js';
import type { Recurrence } from './rule.js';

/** Throws a PeriodFault for the first one. */
export function refuseCombinations(rule: Recurrence, path: FaultPath): void {
  const found = combinations.find(({ applies }) => applies(rule));
  if (found === undefined) return;
  throw new PeriodFault(path, found.message(rule.freq.toUpperCase()), { hint: found.hint });
}

interface Combination {
  readonly applies: (rule: Recurrence) => boolean;
  readonly message: (freq: string) => string;
  readonly hint: string;
}

const combinations: readonly Combination[] = [
  {
    applies: ({ count, until }) => count !== undefined && until !== undefined,
    message: () => 'COUNT and UNTIL are both there',
    hint: 'keep the one that is meant to end the rule',
  },
  {
    applies: ({ freq, byWeekNo }) => byWeekNo.length > 0 && freq !== 'yearly',
    message: (freq) => `BYWEEKNO is there with FREQ=${freq}`,
    hint: 'weeks are numbered in a year: write FREQ=YEARLY',
  },
  {
    applies: ({ freq, byYearDay }) =>
      byYearDay.length > 0 && ['monthly', 'weekly', 'daily'].includes(freq),
    message: (freq) => `BYYEARDAY is there with FREQ=${freq}`,
    hint: 'days are numbered in a year: write FREQ=YEARLY',
  },
  {
    applies: ({ freq, byMonthDay }) => byMonthDay.length > 0 && freq === 'weekly',
    message: () => 'BYMONTHDAY is there with FREQ=WEEKLY',
    hint: 'write FREQ=MONTHLY for days of the month, or BYDAY for days of the week',
  },
  {
    applies: ({ freq, byDay }) => hasOrdinal(byDay) && freq !== 'monthly' && freq !== 'yearly',
    message: (freq) => `BYDAY has a numbered day with FREQ=${freq}`,
    hint: 'days are numbered in a month or year: write FREQ=MONTHLY, or leave the number out',
  },
  {
    applies: ({ byDay, byWeekNo }) => hasOrdinal(byDay) && byWeekNo.length > 0,
    message: () => 'BYDAY has a numbered day beside BYWEEKNO',
    hint: 'a week has each day once: leave the number out',
  },
  {
    applies: (rule) => rule.bySetPos.length > 0 && !selects(rule),
    message: () => 'BYSETPOS is alone',
    hint: 'it chooses among what another part gives: add BYDAY, BYMONTHDAY or the like',
  },
];

function hasOrdinal(byDay: Recurrence['byDay']): boolean {
  return byDay.some(({ ordinal }) => ordinal !== 0);
}

function selects(rule: Recurrence): boolean {
  const { bySecond, byMinute, byHour, byDay, byMonthDay, byYearDay, byWeekNo, byMonth } = rule;
  return [bySecond, byMinute, byHour, byDay, byMonthDay, byYearDay, byWeekNo, byMonth].some(
    (part) => part.length > 0,
  );
}
