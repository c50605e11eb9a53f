/** Holiday sets that say too little of the year to come. */
import { calendarAt, refsOf } from '../checks/windows/period-facts.js';
import type { FactRef } from '../evidence/facts.js';
import { faultIn, type Fault } from '../policy/fault.js';
import type { LinkedLayer } from '../policy/policy.js';
import { wordsFor } from '../policy/select.js';
import type { YamlPath } from '../policy/yaml-document.js';
import { fromCivilDay } from '../time/civil-date.js';
import type { HolidaySource } from '../time/period-rule.js';
import { toHolidaySource } from '../time/period-shape.js';
import { toLocal } from '../time/zone-table.js';
import { areKnown, type CalendarScope } from './lint-scope.js';

interface WrittenSource {
  readonly source: HolidaySource;
  readonly path: YamlPath;
  readonly refs: readonly FactRef[];
}

/** Every holiday set that the layer itself states. */
export function holidaySources({ config }: LinkedLayer): readonly WrittenSource[] {
  const written = [
    { holidays: config.holidays, path: ['holidays'] },
    ...Object.entries(config.regions ?? {}).map(([id, { holidays }]) => ({
      holidays,
      path: ['regions', id, 'holidays'],
    })),
    ...Object.entries(config.periods ?? {}).map(([id, { holidays }]) => ({
      holidays: holidays === 'region' ? undefined : holidays,
      path: ['periods', id, 'holidays'],
    })),
  ];
  return written.flatMap(({ holidays, path }) => {
    if (holidays === undefined) return [];
    const source = toHolidaySource(holidays);
    return [{ source, path, refs: refsOf(source) }];
  });
}

/** A set that nobody has filled for next year makes each of its days a business day. */
export function lintHolidays(layer: LinkedLayer, scope: CalendarScope): readonly Fault[] {
  const { policy, facts, now } = scope;
  if (!areKnown([{ kind: 'zone', key: policy.timezone }], scope)) return [];
  const { year } = fromCivilDay(toLocal(facts.zone(policy.timezone), now).day);
  return holidaySources(layer).flatMap(({ source, path, refs }) => {
    if (!areKnown(refs, scope)) return [];
    const gap =
      'calendar' in source
        ? emptyYear({ calendar: source.calendar, year, layer, scope })
        : source.codes.flatMap((code) => lostNames({ code, year, scope }));
    return gap.map(({ message, hint }) =>
      faultIn(layer.yaml, {
        code: 'policy/holidays-missing',
        severity: 'warning',
        path,
        message,
        hint,
      }),
    );
  });
}

interface Gap {
  readonly message: string;
  readonly hint: string;
}

function emptyYear(part: {
  calendar: string;
  year: number;
  layer: LinkedLayer;
  scope: CalendarScope;
}): readonly Gap[] {
  const { calendar, year, layer, scope } = part;
  const { policy, facts } = scope;
  const words = wordsFor({ policy, layer, request: scope.requestFor('') });
  const days = calendarAt(facts, { zone: policy.timezone }, words).holidaysOf({ calendar });
  if ([...days].some((day) => fromCivilDay(day).year === year + 1)) return [];
  return [
    {
      message: `the calendar ${calendar} knows no holiday in ${String(year + 1)}: each of its days would be a business day`,
      hint: 'enter the whole days on which nobody works',
    },
  ];
}

/** Some holidays are announced year by year, and the data end before next year. */
function lostNames(part: { code: string; year: number; scope: CalendarScope }): readonly Gap[] {
  const { code, year, scope } = part;
  const days = scope.facts.value({ kind: 'holidays', key: code })?.days ?? [];
  // One day may have several names.
  const namesIn = (wanted: number): ReadonlySet<string> =>
    new Set(
      days
        .filter(({ date }) => date.startsWith(String(wanted)))
        .flatMap(({ name }) => name.split(', ')),
    );
  const [before, here, next] = [namesIn(year - 1), namesIn(year), namesIn(year + 1)];
  // What was not there last year either comes and goes: substitute days, elections.
  const lost = [...here].filter((name) => before.has(name) && !next.has(name));
  if (lost.length === 0) return [];
  const names = lost.slice(0, 3).join(', ');
  const more = lost.length > 3 ? ` and ${String(lost.length - 3)} more` : '';
  return [
    {
      message: `${code}: ${names}${more} ${lost.length > 1 ? 'are' : 'is'} known in ${String(year)} and not in ${String(year + 1)}`,
      hint: 'use a newer version of the gate, or a calendar of your own that has them',
    },
  ];
}
