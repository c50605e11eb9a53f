/** Short ways to write a period and to read its intervals, for the tests of this room. */
import { formatCivilDate } from '../../src/time/civil-date.js';
import type { IntervalSet } from '../../src/time/interval-set.js';
import type { Instant } from '../../src/time/instant.js';
import type { PeriodConfig } from '../../src/time/period-config.js';
import type { PeriodRule } from '../../src/time/period-rule.js';
import { parsePeriod } from '../../src/time/period-syntax.js';
import { toLocal } from '../../src/time/zone-table.js';
import type { Zone } from '../../src/time/zone-table.js';

/** The rule of a period that is written correctly. */
export function ruleOf(config: PeriodConfig): PeriodRule {
  const parsed = parsePeriod(config);
  if (parsed.kind !== 'period') throw new Error(JSON.stringify(parsed));
  return parsed.period;
}

function localText(zone: Zone, instant: Instant): string {
  const { day, time } = toLocal(zone, instant);
  return `${formatCivilDate(day)}T${new Date(time).toISOString().slice(11, 16)}`;
}

/** The intervals as `2026-11-20T09:00/2026-11-20T16:00`, in local time. */
export function localSpans(zone: Zone, set: IntervalSet): readonly string[] {
  return set.map(({ start, end }) => `${localText(zone, start)}/${localText(zone, end)}`);
}
