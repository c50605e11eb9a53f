/** Rows of periods around a clock change, with what they come to, written by hand. */
import { expect, test } from '@jest/globals';
import { formatCivilDate } from '../../src/time/civil-date.js';
import { formatInstant, hour } from '../../src/time/instant.js';
import { plainCalendar, type CalendarOccurrence } from '../../src/time/period-calendar.js';
import type { PeriodConfig } from '../../src/time/period-config.js';
import { parseLocalTime } from '../../src/time/local-time.js';
import { expandPeriod, type Reading } from '../../src/time/period.js';
import { ruleOf } from './expansion.js';
import { zoneAround } from './zone-from-intl.js';

/**
 * A period, and its intervals in UTC as `2026-03-08T06:00/2026-03-08T08:00`: of both readings, or of the
 * widest and of the narrowest one. `emptied` names start days of which nothing is left, `emptiedOpen` those
 * of the narrowest reading alone; `event` is one floating event of the calendar that the period names.
 */
export interface Row extends PeriodConfig {
  readonly both?: readonly string[];
  readonly widest?: readonly string[];
  readonly narrowest?: readonly string[];
  readonly emptied?: readonly string[];
  readonly emptiedOpen?: readonly string[];
  readonly event?: string;
}

/** One test for each row: what starts or ends within three days of the date, in the zone. */
export function testRows(place: string, rows: Readonly<Record<string, Row>>): void {
  test.each(Object.entries(rows))(`${place}: %s`, (_name, row) => {
    const { both, widest = both, narrowest = both, emptied = [], emptiedOpen = [], ...rest } = row;
    const { event, ...config } = rest;
    expect(expanded({ place, config, event, reading: 'widest' })).toEqual({
      spans: widest,
      emptied,
    });
    expect(expanded({ place, config, event, reading: 'narrowest' })).toEqual({
      spans: narrowest,
      emptied: [...emptied, ...emptiedOpen],
    });
  });
}

function expanded(part: {
  place: string;
  config: PeriodConfig;
  event: string | undefined;
  reading: Reading;
}): { readonly spans: readonly string[]; readonly emptied: readonly string[] } {
  const { place, config, event, reading } = part;
  const [name = '', date = ''] = place.split(' ');
  const middle = Date.parse(`${date}T00:00:00Z`);
  const { set, emptied } = expandPeriod(ruleOf(config), {
    zone: zoneAround(name, date, 60),
    reading,
    calendar: { ...plainCalendar, eventsOf: () => (event === undefined ? [] : [floating(event)]) },
    from: middle - 72 * hour,
    to: middle + 72 * hour,
  });
  const spans = set.map(({ start, end }) => `${text(start)}/${text(end)}`);
  return { spans, emptied: emptied.map(formatCivilDate) };
}

function text(instant: number): string {
  return formatInstant(instant).slice(0, 16);
}

/** An event such as `2026-03-08T02:15:00/2026-03-08T04:00:00`, or of whole days. */
function floating(event: string): CalendarOccurrence {
  const [localStart, localEnd] = event.split('/').map(parseLocalTime);
  if (localStart === undefined || localEnd === undefined) throw new Error(event);
  return { summary: undefined, categories: [], tentative: false, time: { localStart, localEnd } };
}
