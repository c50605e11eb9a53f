/** Periods as policies write them, and which kind of period each one is. */
import type { DateConfig } from './date-syntax.js';
import { parseElapsed, preciseElapsedPattern } from './duration.js';
import { day as dayLength } from './instant.js';
import { PeriodFault } from './period-fault.js';

/** One text or a list of them. */
export type Texts = string | readonly string[];

/** A period of a policy, its coarse shape checked (policy.md 1); keys that do not speak of time are left out. */
export interface PeriodConfig {
  readonly days?: Texts | undefined;
  readonly hours?: Texts | undefined;
  readonly dates?: readonly DateConfig[] | undefined;
  readonly from?: DateConfig | undefined;
  readonly through?: DateConfig | undefined;
  readonly until?: DateConfig | undefined;
  readonly weekly?:
    { readonly from?: string | undefined; readonly until?: string | undefined } | undefined;
  readonly holidays?: Texts | undefined;
  readonly calendar?: string | undefined;
  readonly only?: Texts | undefined;
  readonly rrule?: string | undefined;
  readonly start?: string | undefined;
  readonly cron?: string | undefined;
  readonly for?: string | undefined;
  readonly except?: readonly DateConfig[] | undefined;
  readonly 'valid-from'?: string | undefined;
  readonly 'valid-until'?: string | undefined;
}

/** A period with the keys of its kind, none missing and none too many. */
export type PeriodKind =
  | {
      readonly kind: 'weekdays';
      readonly days: Texts | undefined;
      readonly hours: Texts | undefined;
    }
  | {
      readonly kind: 'dates';
      readonly dates: readonly DateConfig[];
      readonly hours: Texts | undefined;
    }
  | { readonly kind: 'through'; readonly from: DateConfig; readonly through: DateConfig }
  | { readonly kind: 'until'; readonly from: DateConfig; readonly until: DateConfig }
  | { readonly kind: 'weekly'; readonly from: string; readonly until: string }
  | { readonly kind: 'holidays'; readonly holidays: Texts }
  | { readonly kind: 'calendar'; readonly calendar: string; readonly only: Texts | undefined }
  | {
      readonly kind: 'rrule';
      readonly rrule: string;
      readonly start: string;
      readonly length: number;
    }
  | { readonly kind: 'cron'; readonly cron: string; readonly length: number };

type Key = keyof PeriodConfig;

/** The keys that make a kind, each with the first of them; a period has keys of one kind only. */
const kindKeys: ReadonlyMap<string, Key> = new Map<Key, Key>([
  ['days', 'days'],
  ['dates', 'dates'],
  ['from', 'from'],
  ['through', 'from'],
  ['until', 'from'],
  ['weekly', 'weekly'],
  ['holidays', 'holidays'],
  ['calendar', 'calendar'],
  ['rrule', 'rrule'],
  ['cron', 'cron'],
]);

/** Keys that only mean something beside others; `hours` alone are the hours of every day. */
const companions: readonly Companion[] = [
  { key: 'hours', beside: ['days', 'dates'] },
  { key: 'only', beside: ['calendar'] },
  { key: 'start', beside: ['rrule'] },
  { key: 'for', beside: ['rrule', 'cron'] },
];

interface Companion {
  readonly key: Key;
  readonly beside: readonly Key[];
}

/** Which kind of period it is. Throws a PeriodFault for none, for several, and for a part of one. */
export function kindOf(config: PeriodConfig): PeriodKind {
  refuseMixture(config);
  const { days, hours, dates, from, through, until, weekly } = config;
  if (dates !== undefined) return { kind: 'dates', dates, hours };
  if (weekly !== undefined) return toWeekly(weekly);
  if (from !== undefined || through !== undefined || until !== undefined) return toSpan(config);
  const { holidays, calendar, only, rrule, cron } = config;
  if (holidays !== undefined) return { kind: 'holidays', holidays };
  if (calendar !== undefined) return { kind: 'calendar', calendar, only };
  if (rrule !== undefined) return toRecurrence(rrule, config);
  if (cron !== undefined) return { kind: 'cron', cron, length: toLength(config, 'cron') };
  if (days !== undefined || hours !== undefined) return { kind: 'weekdays', days, hours };
  throw new PeriodFault([], 'This period does not say when it is', {
    hint: 'write days and hours, dates, from with through or until, or weekly',
  });
}

function refuseMixture(config: PeriodConfig): void {
  let first: Key | undefined;
  for (const key of Object.keys(config) as Key[]) {
    const kind = kindKeys.get(key);
    if (kind === undefined || config[key] === undefined) continue;
    first ??= key;
    if (kind === kindKeys.get(first)) continue;
    throw new PeriodFault([key], `\`${first}\` and \`${key}\` are two kinds of period`, {
      hint: 'make two periods of it, or limit one with valid-from and valid-until',
    });
  }
  for (const companion of companions) {
    if (config[companion.key] !== undefined) refuseAlone(companion, first);
  }
}

function refuseAlone({ key, beside }: Companion, first: Key | undefined): void {
  if (first === undefined ? key === 'hours' : beside.includes(first)) return;
  throw new PeriodFault([key], `\`${key}\` goes with ${either(beside)} only`, {
    hint:
      key === 'hours'
        ? 'write days and hours, limited by valid-from and valid-until'
        : `remove it, or add ${either(beside)}`,
  });
}

function toSpan({ from, through, until }: PeriodConfig): PeriodKind {
  if (through !== undefined && until !== undefined) {
    throw new PeriodFault(['until'], '`through` and `until` both say when it ends', {
      hint: 'keep through for the last day, or until for an instant',
    });
  }
  if (from === undefined) {
    const end = through === undefined ? 'until' : 'through';
    throw new PeriodFault([end], `\`${end}\` has no beginning`, { hint: 'add from: <first day>' });
  }
  if (through !== undefined) return { kind: 'through', from, through };
  if (until !== undefined) return { kind: 'until', from, until };
  throw new PeriodFault(['from'], '`from` has no end', {
    hint: 'add through: <last day>, or until: <the instant at which it ends>',
  });
}

function toWeekly({ from, until }: NonNullable<PeriodConfig['weekly']>): PeriodKind {
  if (from !== undefined && until !== undefined) return { kind: 'weekly', from, until };
  const missing = from === undefined ? 'from' : 'until';
  throw new PeriodFault(['weekly'], `\`weekly\` has no \`${missing}\``, {
    hint: 'write { from: fri 17:00, until: mon 09:00 }',
  });
}

function toRecurrence(rrule: string, config: PeriodConfig): PeriodKind {
  const { start } = config;
  if (start === undefined) {
    throw new PeriodFault(['rrule'], '`rrule` has no `start`', {
      hint: 'add start: 2026-12-01T18:00, the first time',
    });
  }
  return { kind: 'rrule', rrule, start, length: toLength(config, 'rrule') };
}

/** One occurrence that lasts longer than the horizon of a calendar never shows its end. */
const longest = 400 * dayLength;

function toLength(config: PeriodConfig, what: 'rrule' | 'cron'): number {
  const text = config.for;
  if (text === undefined) {
    throw new PeriodFault([what], `\`${what}\` has no \`for\``, {
      hint: 'add for: 2h, how long each one lasts',
    });
  }
  const length = preciseElapsedPattern.test(text) ? (parseElapsed(text) ?? 0) : 0;
  if (length === 0) {
    const days = /^([1-9]\d{0,3}) ?d$/.exec(text)?.[1];
    throw new PeriodFault(['for'], `${JSON.stringify(text)} is not an elapsed time`, {
      hint:
        days === undefined ? 'write it in h, m or s: 2h' : `write ${String(Number(days) * 24)}h`,
    });
  }
  if (length > longest) {
    throw new PeriodFault(['for'], `${text} is longer than 400 days`, {
      hint: 'write from and until for something that long',
    });
  }
  return length;
}

function either(keys: readonly Key[]): string {
  return keys.map((key) => `\`${key}\``).join(' or ');
}
