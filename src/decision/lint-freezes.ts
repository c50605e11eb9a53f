/** Freezes that do not come: never within 400 days, or not in one of the years, since an exception takes them. */
import { expandAll, horizon } from '../checks/windows/expand.js';
import { factsOf } from '../checks/windows/period-facts.js';
import type { Period, Words } from '../checks/check.js';
import type { Fault } from '../policy/fault.js';
import { formatCivilDate } from '../time/civil-date.js';
import { day, type Instant } from '../time/instant.js';
import { clip, intersect } from '../time/interval-set.js';
import { nominalTime } from '../time/period-rule.js';
import type { DateRule, PeriodRule } from '../time/period-rule.js';
import { toLocal } from '../time/zone-table.js';
import { warn, type Looked } from './lint-looked.js';
import { areKnown, type CalendarScope } from './lint-scope.js';

/** A period that never freezes has one fault, one that misses a year another. */
export function lintFreezes(looked: Looked, scope: CalendarScope): readonly Fault[] {
  const never = neverFrozen(looked, scope);
  return never.length > 0 ? never : missedYears(looked, scope);
}

/** A freeze that does not come protects nothing, and nothing else tells of it. */
function neverFrozen({ layer, id, rule, uses }: Looked, scope: CalendarScope): readonly Fault[] {
  const frozen = uses.filter(({ list }) => list === 'frozen');
  if (startsBeyond(rule, scope.now + horizon)) return [];
  if (!frozen.some(({ words }) => isMissing(id, words, scope))) return [];
  const message = `period ${id} freezes nothing: it does not take place within 400 days`;
  const excepted =
    'an exception removes the whole of what starts on its day: see `except`, also of the periods it names';
  const hasExceptions = rule.except.periods.length > 0 || rule.except.dates.length > 0;
  const hint = hasExceptions ? excepted : 'give it dates that come, or remove it from `frozen`';
  return [warn(layer, { id, code: 'policy/never-frozen', message, hint })];
}

/** True if all is known, and nothing of it takes place in any of its zones. */
function isMissing(id: string, words: Words, scope: CalendarScope): boolean {
  const { facts, now } = scope;
  const period = words.period(id);
  if (period === undefined || 'notBuilt' in period.rule || period.zones.length === 0) return false;
  if (!areKnown(factsOf([period], words), scope)) return false;
  const { period: rule } = period.rule;
  const range = { from: now, to: now + horizon };
  const occurs = (looked: Period): boolean =>
    expandAll([looked], { facts, words, reading: 'widest', range }).some(
      // With the same two days of grace as for what is past.
      ({ set }) => clip(set, now - 2 * day, range.to).length > 0,
    );
  if (occurs(period)) return false;
  // A calendar may be empty because nothing is planned; exceptions that empty it are told.
  if (rule.shape.kind !== 'calendar' && rule.shape.kind !== 'holidays') return true;
  return occurs(bare(period, rule));
}

/** What is written for a time further away than anybody looks is not missing. */
function startsBeyond({ shape, validFrom }: PeriodRule, instant: Instant): boolean {
  if (validFrom !== undefined && nominalTime(validFrom) >= instant) return true;
  const isBeyond = (date: DateRule): boolean =>
    date.kind === 'full' && nominalTime(date) >= instant;
  switch (shape.kind) {
    case 'dates':
      return shape.dates.some(isBeyond);
    case 'through':
    case 'until':
      return isBeyond(shape.from);
    case 'rrule':
      return nominalTime(shape.series.start) >= instant;
    default:
      return false;
  }
}

/** Exceptions are written for days; of a freeze that lasts for weeks they take the whole, if it starts on one. */
function missedYears({ layer, id, rule, uses }: Looked, scope: CalendarScope): readonly Fault[] {
  if (!isYearlySpan(rule) || isExceptedByDate(rule)) return [];
  const frozen = uses.filter(({ list }) => list === 'frozen');
  const missed = new Set(frozen.flatMap(({ words }) => missedStarts(id, words, scope)));
  if (missed.size === 0) return [];
  const starts = [...missed].sort();
  const years = [...new Set(starts.map((date) => date.slice(0, 4)))].join(' and ');
  const message = `period ${id} freezes nothing in ${years}: an exception removes the whole of what starts on ${starts.join(' and ')}`;
  const hint =
    'remove the exception, or write the days of the freeze under dates: then it takes single days';
  return [warn(layer, { id, code: 'policy/freeze-excepted', message, hint })];
}

function isYearlySpan({ shape }: PeriodRule): boolean {
  if (shape.kind !== 'through' && shape.kind !== 'until') return false;
  const { from } = shape;
  return from.kind === 'yearly' || (from.kind === 'position' && from.of === 'year');
}

/** Whoever writes nothing but days with their years has meant them. */
function isExceptedByDate({ except: { dates, periods } }: PeriodRule): boolean {
  return periods.length === 0 && dates.every(({ kind }) => kind === 'full');
}

/** The days, `YYYY-MM-DD`, on which the freeze would start within 400 days but for its exceptions. */
function missedStarts(id: string, words: Words, scope: CalendarScope): readonly string[] {
  const { facts, now } = scope;
  const period = words.period(id);
  if (period === undefined || 'notBuilt' in period.rule) return [];
  if (!areKnown(factsOf([period], words), scope)) return [];
  const asked = {
    facts,
    words,
    reading: 'widest',
    range: { from: now, to: now + horizon },
  } as const;
  const kept = expandAll([period], asked);
  return expandAll([bare(period, period.rule.period)], asked).flatMap(({ set, zone, region }) => {
    const own = kept.find((one) => one.zone === zone && one.region === region)?.set ?? [];
    return set
      .filter((one) => one.end > now && intersect([one], own).length === 0)
      .map(({ start }) => formatCivilDate(toLocal(facts.zone(zone), start).day));
  });
}

function bare(period: Period, rule: PeriodRule): Period {
  const without = { ...rule, except: { dates: [], periods: [] } };
  // What was expanded is kept by its name.
  return { ...period, id: `${period.id} without exceptions`, rule: { period: without } };
}
