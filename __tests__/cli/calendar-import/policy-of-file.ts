/** Imports a file and asks the resulting policy when it is open, through the project's own parser. */
import type { Imported, Importer } from '../../../src/cli/calendar-import/imported.js';
import { renderPolicy, toPolicy } from '../../../src/cli/calendar-import/policy-text.js';
import type { Policy } from '../../../src/policy/policy.js';
import { hour, minute, type Instant } from '../../../src/time/instant.js';
import { contains } from '../../../src/time/interval-set.js';
import type { PeriodConfig } from '../../../src/time/period-config.js';
import { expandPeriod } from '../../../src/time/period.js';
import { parsePeriod } from '../../../src/time/period-syntax.js';
import { toZone, type Zone } from '../../../src/time/zone-table.js';
import { policyOf } from '../../decision/builders.js';
import { localByIntl, tableFromIntl } from '../../time/zone-from-intl.js';

export const from = Date.UTC(2026, 0, 1);
export const to = Date.UTC(2028, 2, 10);

export interface Outcome {
  readonly imported: Imported;
  readonly text: string;
}

/** The importer's result, and the policy as it would be printed. */
export function importText(
  importer: Importer,
  text: string,
  asked: { readonly environment?: string; readonly timezone?: string; readonly file?: string } = {},
): Outcome {
  const { environment = 'production', timezone, file = 'windows.yml' } = asked;
  const imported = importer({ file, text, environment, timezone });
  return { imported, text: renderPolicy(toPolicy(imported, { environment, timezone }), imported) };
}

/** The policy, linked: it fails if there are errors. */
export function linked({ text }: Outcome): Promise<Policy> {
  return policyOf(`${text}\nservices: { shop: {} }\n`);
}

const zones = new Map<string, Zone>();

function zoneOf(name: string): Zone {
  const zone =
    zones.get(name) ?? toZone(tableFromIntl(name, from - 400 * 24 * hour, to + 40 * 24 * hour));
  zones.set(name, zone);
  return zone;
}

/** Answers when the environment is open, by its lists and the periods of the policy. */
export function openingsOf({ imported }: Outcome): (instant: Instant) => boolean {
  const policy = toPolicy(imported, { environment: 'production', timezone: undefined });
  if (policy === undefined) throw new Error('no window is expressed');
  const { timezone, periods, environments } = policy;
  const { open, frozen } = windowsOf(environments['production']);
  const covers = (ids: readonly string[], reading: 'widest' | 'narrowest') => {
    const sets = ids.map((id) => {
      const config = periods[id] ?? {};
      return expandPeriod(ruleOf(config), {
        zone: zoneOf(config.in ?? timezone),
        reading,
        from,
        to,
      });
    });
    return (instant: Instant): boolean => sets.some(({ set }) => contains(set, instant));
  };
  const opens = covers(open, 'narrowest');
  const freezes = covers(frozen, 'widest');
  return (instant) => !freezes(instant) && (open.length === 0 || opens(instant));
}

function windowsOf(environment: unknown): Record<'open' | 'frozen', readonly string[]> {
  const { windows } = (environment ?? { windows: {} }) as {
    windows: Partial<Record<'open' | 'frozen', readonly string[]>>;
  };
  return { open: windows.open ?? [], frozen: windows.frozen ?? [] };
}

function ruleOf({ in: zone, ...config }: PeriodConfig & { readonly in?: string }) {
  const parsed = parsePeriod(config);
  if (parsed.kind !== 'period') throw new Error(`${zone ?? ''} ${JSON.stringify(parsed)}`);
  return parsed.period;
}

interface Sample {
  readonly instant: Instant;
  /** What clocks show then, as if it were UTC. */
  readonly wall: number;
}

const samples = new Map<string, readonly Sample[]>();

/**
 * Instants over two years, half a minute after every minute of the day, but for the hours around a
 * change of clocks, where the policy reads what is ambiguous the safe way.
 */
function sampled(zone: string): readonly Sample[] {
  const known = samples.get(zone);
  if (known !== undefined) return known;
  const found: Sample[] = [];
  for (let at = from; at < to - 24 * hour; at += 17 * hour + 13 * minute) {
    const instant = at + minute / 2;
    const [before, now, after] = [-3 * hour, 0, 3 * hour].map(
      (shift) => localByIntl(zone, at + shift).wall - shift - at,
    );
    if (before === now && now === after) found.push({ instant, wall: instant + (now ?? 0) });
  }
  samples.set(zone, found);
  return found;
}

/** The first sampled instants at which the policy and the other tool differ. */
export function differences(
  outcome: Outcome,
  zone: string,
  isOpen: (wall: number, instant: Instant) => boolean,
): readonly string[] {
  const opens = openingsOf(outcome);
  const found: string[] = [];
  for (const { instant, wall } of sampled(zone)) {
    const expected = isOpen(wall, instant);
    if (opens(instant) !== expected) {
      found.push(
        `${new Date(wall).toISOString()} ${zone}: expected ${expected ? 'open' : 'closed'}`,
      );
    }
  }
  return found.slice(0, 3);
}

/** Both answers have to occur, or nothing was compared. */
export function answersOf(outcome: Outcome, zone: string): ReadonlySet<boolean> {
  const opens = openingsOf(outcome);
  return new Set(sampled(zone).map(({ instant }) => opens(instant)));
}
