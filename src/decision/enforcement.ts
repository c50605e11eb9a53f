/** Enforcement: what the policy makes of an outcome, now and from when on. */
import type { Enforcement, RuleOptions } from '../checks/rule-options.js';
import { trustLevels, type TrustLevel } from '../evidence/reading.js';
import { parseCivilDate } from '../time/civil-date.js';
import type { Instant } from '../time/instant.js';
import { startOfDay, type Zone } from '../time/zone-table.js';

const weakestFirst: readonly Enforcement[] = ['observe', 'warn', 'block'];

/** Of several statements the weaker holds; before its `enforce-from` a statement only observes. */
export function enforcementAt(
  options: readonly RuleOptions[],
  now: Instant,
  zone: Zone | undefined,
): Enforcement {
  const stated = options.map((option): Enforcement => {
    const from = enforcedFrom(option, zone);
    return from !== undefined && now < from ? 'observe' : (option.enforce ?? 'block');
  });
  return weakestFirst.find((one) => stated.includes(one)) ?? 'block';
}

/** The latest `enforce-from` that lies ahead, as the instant and as the date written. */
export function enforcementAhead(
  options: readonly RuleOptions[],
  now: Instant,
  zone: Zone | undefined,
): { readonly at: Instant; readonly date: string } | undefined {
  return options
    .flatMap((option) => {
      const at = enforcedFrom(option, zone);
      const date = option['enforce-from'];
      return at === undefined || date === undefined || at <= now ? [] : [{ at, date }];
    })
    .sort((a, b) => b.at - a.at)[0];
}

/** 00:00 of the date in the policy's zone; without a zone the rule is in force already. */
function enforcedFrom(option: RuleOptions, zone: Zone | undefined): Instant | undefined {
  const date = option['enforce-from'];
  const day = date === undefined ? undefined : parseCivilDate(date);
  return day === undefined || zone === undefined ? undefined : startOfDay(zone, day);
}

/** The highest trust level demanded. */
export function demandedTrust(options: readonly RuleOptions[]): TrustLevel {
  const levels = options.map(({ trust }) => trustLevels.indexOf(trust ?? 'workspace'));
  return trustLevels[Math.max(0, ...levels)] ?? 'workspace';
}

/** The controls of all levels, each once. */
export function controlsOf(options: readonly RuleOptions[]): string[] {
  return [...new Set(options.flatMap(({ controls }) => controls ?? []))];
}
