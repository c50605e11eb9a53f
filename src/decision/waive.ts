/** Exceptions: granted where the rule is owned, for one service, between two dates, always shown. */
import { formatCivilDate, parseCivilDate } from '../time/civil-date.js';
import type { Instant } from '../time/instant.js';
import type { Interval } from '../time/interval-set.js';
import { startOfDay, type Zone } from '../time/zone-table.js';
import { faultIn, type Fault } from '../policy/fault.js';
import type { LinkedLayer, Policy } from '../policy/policy.js';
import type { Rule } from './rules.js';

/** For this long before it ends an exception warns: 14 days, in ms. */
const notice = 14 * 86_400_000;

export interface Exception {
  readonly id: string;
  readonly interval: Interval;
}

/** The exceptions of the rule's own layer that excuse it for the service, at whatever instant. */
export function exceptionsFor(rule: Rule, service: string, zone: Zone): readonly Exception[] {
  return Object.entries(rule.layer.exceptions?.entries ?? {}).flatMap(([id, entry]) => {
    const meant = rule.address === entry.rule || rule.address.startsWith(`${entry.rule}.`);
    if (!isOfCheck(rule)) return [];
    // `instead` sets other bounds; it never excuses a rule that has no bounds.
    if (!meant || entry.service !== service || entry.instead !== undefined) return [];
    const interval = intervalOf(entry, zone);
    return interval === undefined ? [] : [{ id, interval }];
  });
}

/** What a layer demands besides its checks (require-protected, holds) has no address in an environment. */
function isOfCheck({ address }: Rule): boolean {
  return address.includes('/');
}

/** An expired exception of the service is a configuration error; one that ends soon warns. */
export function exceptionFaults(part: {
  policy: Policy;
  service: string | undefined;
  now: Instant;
  zone: Zone;
}): readonly Fault[] {
  const { policy, service, now, zone } = part;
  return policy.layers.flatMap((layer) =>
    Object.entries(layer.exceptions?.entries ?? {})
      .filter(([, entry]) => service === undefined || entry.service === service)
      .flatMap(([id, entry]) => faultsOf({ id, entry, layer, now, zone })),
  );
}

type Entry = NonNullable<LinkedLayer['exceptions']>['entries'][string];

function faultsOf(part: {
  id: string;
  entry: Entry;
  layer: LinkedLayer;
  now: Instant;
  zone: Zone;
}): readonly Fault[] {
  const { id, entry, layer, now, zone } = part;
  const file = layer.exceptions?.yaml;
  if (file === undefined) return [];
  const interval = intervalOf(entry, zone);
  if (interval === undefined) {
    const message = `exception ${id}: from ${entry.from} through ${entry.through} is no span of days`;
    return [faultIn(file, { code: 'policy/exception', path: [id, 'from'], message })];
  }
  const left = interval.end - now;
  if (left > notice) return [];
  const lastDay = formatCivilDate(parseCivilDate(entry.through) ?? 0);
  return [
    faultIn(file, {
      code: left <= 0 ? 'policy/exception-expired' : 'policy/exception-ending',
      severity: left <= 0 ? 'error' : 'warning',
      path: [id, 'through'],
      message:
        left <= 0
          ? `exception ${id} for ${entry.service} ended with ${lastDay}`
          : `exception ${id} for ${entry.service} ends with ${lastDay}`,
      hint: 'keep the rule and remove the exception, or have it granted anew',
    }),
  ];
}

function intervalOf(entry: Entry, zone: Zone): Interval | undefined {
  const first = parseCivilDate(entry.from);
  const last = parseCivilDate(entry.through);
  if (first === undefined || last === undefined || last < first) return undefined;
  return { start: startOfDay(zone, first), end: startOfDay(zone, last + 1) };
}
