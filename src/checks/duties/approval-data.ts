/** All that people must see of one demand: how many of how many and where, who is excluded and why, the proof. */
import type { ApprovalSettings } from '../../evidence/changes-fact.js';
import type { JsonObject } from '../check.js';
import { canApprove, contactsOf } from './approve-act.js';
import { demandKey, type Demand } from './consents.js';
import { needAt } from './eligible.js';
import { ownedData } from './owners.js';
import type { Asked, Pool } from './pool.js';
import { contributorsOf, nameOfChange, type Scene } from './scene.js';

/** The data of a finding about one demand. */
export function approvalData(part: {
  readonly demand: Demand;
  readonly asked: readonly Asked[];
  readonly pool: Pool;
  readonly scene: Scene;
}): JsonObject {
  const { demand, asked, pool, scene } = part;
  const { nameOf } = scene.directory;
  const { apart } = pool;
  const { settings } = scene.changes;
  const can = canApprove({ demand, asked, rivals: pool.asked, scene, apart });
  const short = shortData(part);
  return {
    ...{ need: demand.count, per: demand.per, via: demand.via ?? 'any', from: [...demand.from] },
    places: asked.map((one) => placeData(one, part)),
    contacts: contactsOf(demand, scene),
    ...(apart === 'no' ? {} : { starters: [...scene.starters].map(nameOf).sort() }),
    ...(can === undefined ? {} : { canApprove: can }),
    ...(demand.from.length === 0 ? {} : { groupsKnown: can !== undefined }),
    matching: pool.proof.map(({ demand: slot, change, person }) => ({
      ...{ approval: idOf(slot), ...nameAt(change, scene) },
      by: nameOf(person ?? ''),
    })),
    ...(short.length === 0 ? {} : { short }),
    unattributed: unattributedIn(asked),
    ...(settings === undefined ? {} : { settings: settingsData(settings) }),
  };
}

function settingsData({ unknown, ...settings }: ApprovalSettings): JsonObject {
  return { ...settings, ...(unknown === undefined ? {} : { unknown }) };
}

function placeData(
  { place, standings }: Asked,
  { demand, pool, scene }: { demand: Demand; pool: Pool; scene: Scene },
): JsonObject {
  const { directory } = scene;
  const { nameOf } = directory;
  const key = demandKey(demand);
  const filled = pool.proof.filter(
    ({ demand: slot, change: at, part }) =>
      slot === key && at === place.change && part === place.owned?.index,
  );
  // Whoever gives another approval here is not excluded from anything.
  const gives = new Set(
    pool.proof.filter(({ change }) => change === place.change).map(({ person }) => person),
  );
  const excluded = standings.filter(({ person, against }) => {
    const onlyElsewhere = against.every((why) => why === 'not-in-group') && gives.has(person);
    return against.length > 0 && !onlyElsewhere;
  });
  const [change] = place.change === undefined ? [] : place.changes;
  return {
    ...nameAt(place.change, scene),
    ...(change?.url === undefined ? {} : { url: change.url }),
    by: filled.flatMap(({ person }) => (person === undefined ? [] : nameOf(person))),
    excluded: excluded.map(({ person, against }) => ({ who: nameOf(person), why: [...against] })),
    contributors: [...contributorsOf(place.changes, directory).keys()].map(nameOf).sort(),
    ...(place.owned === undefined ? {} : { need: needAt(demand, place) }),
    ...ownedData(place.owned),
  };
}

/** Several approvals for which there are too few people: only what this demand has a part in. */
function shortData({
  demand,
  pool,
  scene,
}: {
  demand: Demand;
  pool: Pool;
  scene: Scene;
}): readonly JsonObject[] {
  const key = demandKey(demand);
  return pool.short
    .filter(({ demands }) => demands.includes(key))
    .map(({ change, demands, people }) => ({
      ...nameAt(change, scene),
      approvals: demands.map(idOf),
      people: people.map(scene.directory.nameOf),
    }));
}

/** Commits that could be anybody's, at all of these places. */
export function unattributedIn(asked: readonly Asked[]): string[] {
  const commits = asked.flatMap(({ place }) =>
    place.changes.flatMap(({ unattributed }) => unattributed),
  );
  return [...new Set(commits)].sort();
}

function nameAt(change: number | undefined, scene: Scene): JsonObject {
  const found = change === undefined ? undefined : scene.changes.changes[change];
  if (found === undefined) return {};
  const { url } = found;
  return { change: nameOfChange(found, scene), ...(url === undefined ? {} : { url }) };
}

function idOf(key: string): string {
  return key.split(' ')[0] ?? '';
}
