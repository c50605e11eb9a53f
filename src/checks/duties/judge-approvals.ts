/** The answer to one demand for approvals: given, missing, impossible, or not known. */
import type { Act, Json, JsonObject, Observation } from '../check.js';
import { demandKey, type Consents, type Demand } from './consents.js';
import { eligibleFor, needAt } from './eligible.js';
import { asksOwners, groupsOf, ownedData } from './owners.js';
import { fillPool, isSettled, type Asked, type Pool } from './pool.js';
import type { Person } from './people.js';
import { contributorsOf, nameOfChange, nothingToJudge, type Scene } from './scene.js';

/** Beyond what is needed, so few people are told before they are missed. */
const thin = 1;

/** Judges one demand among all that is asked for together. */
export function judgeApprovals(
  own: Demand,
  consents: readonly Consents[],
  scene: Scene,
): readonly Observation[] {
  const { changes } = scene;
  const base = { approval: own.id, case: changes.case };
  const nothing = nothingToJudge(scene);
  if (isSettled(own, scene) && nothing?.code !== 'separation-of-duties/no-earlier-allow') {
    const data = { ...base, earlier: changes.earlier ?? '' };
    return [{ code: 'separation-of-duties/allowed-before', outcome: 'pass', data }];
  }
  if (nothing !== undefined) return [{ ...nothing, data: { ...nothing.data, ...base } }];
  if (asksOwners(own) && scene.ownerless) {
    const acts = [{ what: 'add-code-owners' }];
    return [{ code: 'separation-of-duties/no-code-owners', outcome: 'fail', data: base, acts }];
  }
  const pool = fillPool(consents, scene);
  const demand = pool.merged(own);
  const asked = pool.asked.filter((one) => demandKey(one.demand) === demandKey(demand));
  const data = { ...base, ...dataOf({ demand, asked, pool, scene, apart: pool.apart }) };
  const pools = asked.flatMap((one) => {
    const eligible = eligibleFor({ ...one, demand, scene, apart: pool.apart });
    return eligible === undefined ? [] : [{ ...one, ...eligible }];
  });
  const spare = (one: (typeof pools)[number]): number =>
    one.people.length - needAt(demand, one.place);
  // Most lines name few owners: that is told only where they do not suffice.
  const scarce = pools.filter((one) => spare(one) <= (one.place.owned === undefined ? thin : -1));
  const impossible = scarce.find((one) => spare(one) < 0);
  const answer = pool.answer(demand);
  const found = toObservation({
    ...{ answer, impossible, data, demand, asked, scene },
    apart: pool.apart,
  });
  if (scarce.length === 0 || impossible !== undefined) return [found];
  const [first] = [...scarce].sort((a, b) => a.people.length - b.people.length);
  const eligible = (first?.people ?? []).map(scene.directory.nameOf);
  const warning = { ...base, need: demand.count, eligible, contacts: contactsOf(demand, scene) };
  return [found, { code: 'separation-of-duties/thin-pool', outcome: 'warn', data: warning }];
}

interface Told {
  readonly demand: Demand;
  readonly asked: readonly Asked[];
  readonly scene: Scene;
  readonly apart: Pool['apart'];
}

interface Impossible extends Asked {
  readonly people: readonly Person[];
  readonly excluded: ReadonlyMap<Person, string>;
}

function toObservation(
  part: Told & {
    readonly answer: ReturnType<Pool['answer']>;
    readonly impossible: Impossible | undefined;
    readonly data: JsonObject;
  },
): Observation {
  const { answer, impossible, data, demand, asked, scene } = part;
  const acts = [approveAct(part)];
  const { nameOf } = scene.directory;
  if (answer === 'missing' && impossible !== undefined) {
    const excluded = [...impossible.excluded].map(([who, why]) => ({
      who: nameOf(who),
      why: [why],
    }));
    const eligible = impossible.people.map(nameOf);
    const { place } = impossible;
    const detail = { approval: demand.id, groups: [...demand.from], ...ownedData(place.owned) };
    return {
      ...{ code: 'separation-of-duties/impossible', outcome: 'fail' },
      data: { ...data, need: needAt(demand, place), eligible, excluded, ...ownedData(place.owned) },
      acts: [{ what: 'widen-group', detail }],
    };
  }
  if (answer === 'missing') {
    return { code: 'separation-of-duties/too-few', outcome: 'fail', data, acts };
  }
  const gaps = gapsOf(asked, scene);
  if (answer === 'given' && gaps.length === 0) {
    return { code: 'separation-of-duties/approved', outcome: 'pass', data };
  }
  const doubts = asked.flatMap(({ standings }) =>
    standings
      .filter(({ against, doubt }) => against.length === 0 && doubt.length > 0)
      .map(({ person, doubt }) => ({ who: nameOf(person), why: [...doubt] })),
  );
  return {
    ...{ code: 'separation-of-duties/unsure', outcome: 'unknown' },
    data: { ...data, gaps, doubts: distinct(doubts), ownerGaps: ownerGapsOf(asked) },
    acts: mendActs(asked, scene) ?? acts,
  };
}

/** What is not there to be judged: then nothing passes, however many approve (T24). */
function gapsOf(asked: readonly Asked[], { changes }: Scene): readonly string[] {
  const partial = asked.flatMap(({ place }) => place.changes.filter(({ complete }) => !complete));
  return [
    ...(changes.complete ? [] : ['changes']),
    ...new Set(partial.map((change) => nameOfChange(change))),
  ];
}

/** Commits without an account come first: until somebody names them nothing can pass. */
function mendActs(asked: readonly Asked[], { changes }: Scene): readonly Act[] | undefined {
  const commits = unattributedIn(asked);
  if (commits.length > 0) return [{ what: 'attribute-commits', detail: { commits } }];
  const complete = changes.complete && changes.changes.every((change) => change.complete);
  return complete ? undefined : [{ what: 'mend-source', detail: { fact: 'changes' } }];
}

/** Who of the owners is not known, and why. */
function ownerGapsOf(asked: readonly Asked[]): readonly JsonObject[] {
  return distinct(asked.flatMap(({ place }) => place.owned?.gaps ?? []));
}

function unattributedIn(asked: readonly Asked[]): string[] {
  const commits = asked.flatMap(({ place }) =>
    place.changes.flatMap(({ unattributed }) => unattributed),
  );
  return [...new Set(commits)].sort();
}

/** One step for a demand: everywhere it is missing, by whom, and who need not try. */
function approveAct({ demand, asked, scene, apart }: Told): Act {
  const { nameOf } = scene.directory;
  const lacking = asked.filter((one) => countSure(one) < needAt(demand, one.place));
  const where = lacking.length > 0 ? lacking : asked;
  const changes = distinctChanges(
    where.flatMap(({ place }) => (place.change === undefined ? [] : place.changes)),
  );
  // Where there is no pull request there is no button: nobody can review such a commit.
  const alone = changes.filter(
    ({ number }) => number === undefined && scene.asksInRequests && demand.via !== 'environment',
  );
  const names = changes.filter((change) => !alone.includes(change));
  const not = contributorsOf(
    where.flatMap(({ place }) => place.changes),
    scene.directory,
  );
  const can = canApprove({ demand, asked: where, scene, apart });
  const others = asksOwners(demand) ? ownersAt(where) : groupsOf(demand)[0];
  const who = can === undefined || can.length === 0 ? others : can.join(' or ');
  return {
    what: 'give-approval',
    who,
    detail: {
      approval: demand.id,
      via: demand.via ?? 'any',
      changes: names.map(nameOfChange),
      alone: alone.map(nameOfChange),
      urls: names.flatMap(({ url }) => url ?? []),
      not: [...new Set([...not.keys(), ...(apart === 'no' ? [] : scene.starters)])]
        .map(nameOf)
        .sort(),
      contacts: contactsOf(demand, scene),
      newRun: demand.via === 'environment' && scene.attempt > 1,
      ...(asksOwners(demand)
        ? {
            parts: where
              .filter(({ place }) => names.some((change) => place.changes.includes(change)))
              .map(({ place }) => ({
                changes: place.changes.map(nameOfChange),
                ...ownedData(place.owned),
              })),
          }
        : {}),
    },
  };
}

/** The owners of a single part, by their names. */
function ownersAt(where: readonly Asked[]): string {
  const [only, ...others] = where.map(({ place }) => place.owned?.paths.owners ?? []);
  const isOne = only !== undefined && only.length > 0 && others.length === 0;
  return isOne ? only.join(' or ') : 'code owners';
}

/** Who may and has not yet, at every place that is asked about; undefined where that is not known. */
function canApprove({ demand, asked, scene, apart }: Told): readonly string[] | undefined {
  // Each part has owners of its own, who are told with it.
  if (asksOwners(demand)) return undefined;
  const each = asked.map((one) => {
    const given = one.standings.filter(({ against }) => against.length === 0);
    const gave = new Set(given.map(({ person }) => person));
    const eligible = eligibleFor({ demand, place: one.place, scene, apart });
    return eligible?.people.filter((person) => !gave.has(person));
  });
  const [first, ...others] = each;
  if (first === undefined || others.includes(undefined)) return undefined;
  return first
    .filter((person) => others.every((people) => people?.includes(person)))
    .map(scene.directory.nameOf)
    .sort();
}

function countSure({ standings }: Asked): number {
  return standings.filter(({ against, doubt }) => against.length + doubt.length === 0).length;
}

/** All that people must see: how many of how many and where, who is excluded and why, the proof. */
function dataOf({ demand, asked, pool, scene, apart }: Told & { readonly pool: Pool }): JsonObject {
  const { directory, changes } = scene;
  const { nameOf } = directory;
  const key = demandKey(demand);
  const nameAt = (change: number | undefined): JsonObject => {
    const found = change === undefined ? undefined : changes.changes[change];
    return found === undefined ? {} : { change: nameOfChange(found) };
  };
  const places = asked.map((one): JsonObject => {
    const { place, standings } = one;
    const filled = pool.proof.filter(
      ({ demand: slot, change, part }) =>
        slot === key && change === place.change && part === place.owned?.index,
    );
    const excluded = standings.filter(({ against }) => against.length > 0);
    const by = contributorsOf(place.changes, directory);
    const [change] = place.change === undefined ? [] : place.changes;
    return {
      ...nameAt(place.change),
      ...(change?.url === undefined ? {} : { url: change.url }),
      by: filled.flatMap(({ person }) => (person === undefined ? [] : nameOf(person))),
      excluded: excluded.map(({ person, against }) => ({ who: nameOf(person), why: [...against] })),
      contributors: [...by.keys()].map(nameOf).sort(),
      ...(place.owned === undefined ? {} : { need: needAt(demand, place) }),
      ...ownedData(place.owned),
    };
  });
  const can = canApprove({ demand, asked, scene, apart });
  return {
    ...{ need: demand.count, per: demand.per, via: demand.via ?? 'any', from: [...demand.from] },
    places,
    contacts: contactsOf(demand, scene),
    ...(can === undefined ? {} : { canApprove: can }),
    ...(demand.from.length === 0 ? {} : { groupsKnown: can !== undefined }),
    matching: pool.proof.map(({ demand: slot, change, person }) => ({
      ...{ approval: slot.split(' ')[0] ?? '', ...nameAt(change) },
      by: nameOf(person ?? ''),
    })),
    ...(pool.short.slots.some((slot) => slot.demand === key)
      ? {
          short: {
            of: pool.short.slots.map(({ demand: slot, change }) => ({
              ...{ approval: slot.split(' ')[0] ?? '', ...nameAt(change) },
            })),
            people: pool.short.people.map(nameOf),
          },
        }
      : {}),
    unattributed: unattributedIn(asked),
  };
}

function contactsOf({ from }: Demand, scene: Scene): readonly string[] {
  return groupsOf({ from }).flatMap((id) => scene.group(id).contact ?? []);
}

function distinctChanges<T>(changes: readonly T[]): readonly T[] {
  return [...new Set(changes)];
}

function distinct<T extends Json>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
