/** Which minutes a policy leaves open: lists are unions, several lists intersect, frozen beats open. */
import type { MinuteTable } from './minute-table.js';
import { inAll, inAny, outside, type Minutes } from './minutes.js';
import { holidayDays, minutesOf, type Place, type Reading } from './periods.js';
import type { KnownDays, PolicyText, WindowsText } from './written.js';

/** A policy, the regions of a promotion (none: all), and what is known of days off. */
export interface Asked {
  readonly policy: PolicyText;
  readonly regions: readonly string[];
  readonly known: KnownDays;
  /** The minutes of a zone, all of the same stretch of time. */
  readonly tableOf: (zone: string) => MinuteTable;
}

interface Judged extends Asked {
  readonly places: Map<string, Place>;
}

/** The minutes in which a promotion may start. */
export function openMinutes(given: Asked): Minutes {
  const asked = { ...given, places: new Map<string, Place>() };
  const { windows, also = {} } = asked.policy.environments.production;
  const rules = [
    admittedBy(asked, windows, []),
    ...Object.values(also).map((one) => admittedBy(asked, one.windows, conditions(one))),
  ];
  return inAll(rules, lengthOf(asked));
}

/** What a block leaves open; where one of its conditions does not hold it closes nothing. */
function admittedBy(
  asked: Judged,
  windows: WindowsText,
  above: readonly (readonly string[])[],
): Minutes {
  const { open, frozen } = windows;
  const during = [...above, ...conditions(windows)].map((ids) => anyOf(asked, ids, 'widest'));
  const lists = [
    ...(open === undefined ? [] : [openEverywhere(asked, open)]),
    ...(frozen === undefined ? [] : [outside(anyOf(asked, frozen, 'widest'))]),
  ];
  const length = lengthOf(asked);
  return inAny([inAll(lists, length), outside(inAll(during, length))], length);
}

function conditions({ when }: Pick<WindowsText, 'when'>): readonly (readonly string[])[] {
  return when === undefined ? [] : [when.during];
}

function lengthOf({ policy, tableOf }: Judged): number {
  return tableOf(policy.timezone).length;
}

/** In any of the periods, in any of the places where they are judged. */
function anyOf(asked: Judged, ids: readonly string[], reading: Reading): Minutes {
  const sets = ids.flatMap((id) =>
    placesOf(asked, id).map((place) => minutesOf(id, place, reading)),
  );
  return inAny(sets, lengthOf(asked));
}

/** In one of the periods in each region; what is not judged by region counts for all of them. */
function openEverywhere(asked: Judged, ids: readonly string[]): Minutes {
  const isRegional = (id: string): boolean => asked.policy.periods[id]?.in === 'region';
  if (!ids.some(isRegional)) return anyOf(asked, ids, 'narrowest');
  const regions = regionsOf(asked).map((region) =>
    anyOf({ ...asked, regions: [region] }, ids, 'narrowest'),
  );
  return inAll(regions, lengthOf(asked));
}

function regionsOf({ policy, regions }: Judged): readonly string[] {
  return regions.length > 0 ? regions : Object.keys(policy.regions ?? {});
}

/** A period is judged in the policy's zone, in its own, or in that of each region. */
function placesOf(asked: Judged, id: string): readonly Place[] {
  const { policy } = asked;
  const zone = policy.periods[id]?.in;
  if (zone !== 'region') return [placeIn(asked, zone ?? policy.timezone, policy.holidays)];
  return regionsOf(asked).map((region) => {
    const { timezone = '', holidays = policy.holidays } = policy.regions?.[region] ?? {};
    return placeIn(asked, timezone, holidays);
  });
}

/** A place is made once, so that a period that several lists name is looked up once in it. */
function placeIn(
  { policy, known, tableOf, places }: Judged,
  zone: string,
  holidays: PolicyText['holidays'],
): Place {
  const key = JSON.stringify([zone, holidays]);
  const work = {
    weekend: policy.weekend ?? ['sat', 'sun'],
    holidays: holidayDays(holidays, known),
    fiscalYear: policy['fiscal-year']?.starts ?? '01-01',
  };
  const made = { table: tableOf(zone), work, known, periods: policy.periods };
  const place = places.get(key) ?? made;
  places.set(key, place);
  return place;
}
