/** What people can do about approvals that are missing: who approves what, and with which button. */
import type { Change } from '../../evidence/changes-fact.js';
import type { Act, JsonObject } from '../check.js';
import { demandKey, type Demand } from './consents.js';
import { eligibleFor, needAt } from './eligible.js';
import { asksOwners, groupsOf, isNobodyKnown, ownedData } from './owners.js';
import type { Person } from './people.js';
import type { Asked, Pool, Shortage } from './pool.js';
import { contributorsOf, nameOfChange, type Scene } from './scene.js';

interface Wanted {
  readonly demand: Demand;
  readonly asked: readonly Asked[];
  readonly pool: Pool;
  readonly scene: Scene;
}

/**
 * One act for all changes on which the same approvals are short of people: one person more gives any
 * of these, and the others are given anew by whom there is (Hall). So two demands may have one act.
 */
export function approveActs(wanted: Wanted): readonly Act[] {
  const { demand, pool } = wanted;
  const key = demandKey(demand);
  const own = pool.short.filter(({ demands }) => demands.includes(key));
  const groups = new Map<string, Shortage[]>();
  for (const shortage of own) {
    const kind = JSON.stringify([shortage.demands, shortage.change === undefined]);
    groups.set(kind, [...(groups.get(kind) ?? []), shortage]);
  }
  if (groups.size === 0) return [approveAct(wanted, [])];
  return [...groups.values()].map((shortages) => approveAct(wanted, shortages));
}

function approveAct(wanted: Wanted, shortages: readonly Shortage[]): Act {
  const { demand, asked, pool, scene } = wanted;
  const { apart } = pool;
  const { nameOf } = scene.directory;
  const [first] = shortages;
  const keys = first === undefined ? [demandKey(demand)] : [...new Set(first.demands)];
  const demands = pool.asked
    .map((one) => one.demand)
    .filter((one, index, all) => all.indexOf(one) === index && keys.includes(demandKey(one)));
  const isShort = (one: Asked): boolean =>
    shortages.length === 0 || shortages.some(({ change }) => change === one.place.change);
  const where = asked.filter(isShort);
  const short = where.length > 0 ? where : asked;
  const owners = asksOwners(demand);
  const places = owners ? lackingParts(short) : short;
  const changes = [
    ...new Set(places.flatMap(({ place }) => (place.change === undefined ? [] : place.changes))),
  ];
  // Where there is no pull request there is no button: nobody can review such a commit.
  const alone = changes.filter(
    ({ number }) => number === undefined && scene.host !== 'git' && demand.via !== 'environment',
  );
  const names = changes.filter((change) => !alone.includes(change));
  const not = contributorsOf(
    places.flatMap(({ place }) => place.changes),
    scene.directory,
  );
  const givers = demands.map((one) =>
    canApprove({ demand: one, asked: places, rivals: pool.asked, scene, apart }),
  );
  const can = givers.includes(undefined)
    ? undefined
    : [...new Set(givers.flatMap((people) => people ?? []))].sort();
  const [group] = demands.flatMap(groupsOf);
  const anybody = demands.some(({ from }) => from.length === 0);
  const who = anybody || can === undefined || can.length === 0 ? undefined : can.join(' or ');
  // Where nobody is named it helps to know who need not try.
  const others = [
    ...new Set([
      ...[...not.keys(), ...(apart === 'no' ? [] : scene.starters)].map(nameOf),
      ...shortages.flatMap(({ people }) => people.map(nameOf)),
    ]),
  ].sort();
  return {
    what: 'give-approval',
    who: owners ? ownersAt(places) : (who ?? (anybody ? undefined : group)),
    detail: {
      approvals: [...new Set(demands.map(({ id }) => id))].sort(),
      via: demand.via ?? 'any',
      host: scene.host,
      // One owner may stand for many parts.
      count: owners ? 1 : countOf(first),
      changes: names.map((change) => nameOfChange(change, scene)),
      alone: alone.map((change) => nameOfChange(change, scene)),
      urls: names.map(({ url }) => url ?? ''),
      not: who === undefined ? others : [],
      contacts: [...new Set(demands.flatMap((one) => contactsOf(one, scene)))],
      newRun: demand.via === 'environment' && scene.attempt > 1,
      ...(owners ? { parts: partsOf({ places, names, scene }) } : {}),
    } satisfies JsonObject,
  };
}

/** The parts of which an owner has still to agree; all of them where that is not known. */
export function lackingParts(asked: readonly Asked[]): readonly Asked[] {
  const lacking = asked.filter(({ demand, place, standings }) => {
    const sure = standings.filter(({ against, doubt }) => against.length + doubt.length === 0);
    return sure.length < needAt(demand, place);
  });
  return lacking.length > 0 ? lacking : asked;
}

/** The owners of a single part, by their names. */
function ownersAt(places: readonly Asked[]): string {
  const [only, ...others] = places.map(({ place }) => place.owned?.paths.owners ?? []);
  const isOne = only !== undefined && only.length > 0 && others.length === 0;
  return isOne ? only.join(' or ') : 'code owners';
}

/** What of which change an owner approves. */
function partsOf({
  places,
  names,
  scene,
}: {
  readonly places: readonly Asked[];
  readonly names: readonly Change[];
  readonly scene: Scene;
}): readonly JsonObject[] {
  return places
    .filter(({ place }) => names.some((change) => place.changes.includes(change)))
    .filter(({ place }) => !isNobodyKnown(place.owned))
    .map(({ place }) => ({
      changes: place.changes.map((change) => nameOfChange(change, scene)),
      ...ownedData(place.owned),
    }));
}

/** How many people more are needed at each place. */
function countOf(shortage: Shortage | undefined): number {
  return shortage === undefined ? 1 : shortage.demands.length - shortage.people.length;
}

/**
 * Who may and has not yet, at every place that is asked about; undefined where that is not known, and
 * for a demand that anybody or an owner of code may give.
 */
export function canApprove(part: {
  readonly demand: Demand;
  readonly asked: readonly Asked[];
  /** All that is asked for: who gives another approval at the same place has given one. */
  readonly rivals: readonly Asked[];
  readonly scene: Scene;
  readonly apart: Pool['apart'];
}): readonly string[] | undefined {
  const { demand, asked, rivals, scene, apart } = part;
  // Each part has owners of its own, who are told with it.
  if (asksOwners(demand)) return undefined;
  const each = asked.map(({ place }) => {
    const gave = new Set<Person>(
      rivals
        .filter((one) => one.place.change === place.change)
        .flatMap(({ standings }) => standings)
        .flatMap(({ person, against }) => (against.length === 0 ? [person] : [])),
    );
    const eligible = eligibleFor({ demand, place, scene, apart });
    return eligible?.people.filter((person) => !gave.has(person));
  });
  const [first, ...others] = each;
  if (first === undefined || others.includes(undefined)) return undefined;
  return first
    .filter((person) => others.every((people) => people?.includes(person)))
    .map(scene.directory.nameOf)
    .sort();
}

/** Where the people of its groups are asked. */
export function contactsOf({ from }: Demand, scene: Scene): readonly string[] {
  return groupsOf({ from }).flatMap((id) => scene.group(id).contact ?? []);
}
