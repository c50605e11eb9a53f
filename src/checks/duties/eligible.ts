/** Whose approval counts for one demand, on one change or for the promotion; and who else could give one. */
import type { Change, Tristate } from '../../evidence/changes-fact.js';
import type { Demand } from './consents.js';
import { asksOwners, groupsOf, isOwnerOf, type Owned } from './owners.js';
import type { Person } from './people.js';
import { contributorsOf, isMember, type Scene } from './scene.js';
import {
  environmentStandings,
  join,
  reviewStandings,
  told,
  type Judged,
  type Standing,
} from './standing.js';

/** Where a demand is judged: one change against its own contributors, or all of them. */
export interface Place {
  /** The index of the change; undefined for the promotion as a whole. */
  readonly change?: number | undefined;
  readonly changes: readonly Change[];
  /** The part of the change whose owners are asked. */
  readonly owned?: Owned | undefined;
}

/** The places at which a demand is judged: where owners are asked, each part of each change. */
export function placesOf(
  demand: Demand,
  { changes: { changes }, owned }: Pick<Scene, 'changes' | 'owned'>,
): readonly Place[] {
  if (demand.per === 'promotion') return [{ changes }];
  return changes.flatMap((one, change): readonly Place[] => {
    const place = { change, changes: [one] };
    return asksOwners(demand) ? owned(one).map((part) => ({ ...place, owned: part })) : [place];
  });
}

/** How many approvals are asked for there: GitLab's sections may ask for more than the policy. */
export function needAt({ count }: Demand, { owned }: Place): number {
  return Math.max(count, owned?.paths.count ?? 0);
}

/** Everybody with an opinion, with all that is against it or in doubt; each person once, sorted. */
export function standingsFor(part: {
  readonly demand: Demand;
  readonly place: Place;
  readonly scene: Scene;
  /** Whether no approval of whoever starts the run counts. */
  readonly apart: Tristate;
}): readonly Standing[] {
  const { demand, place, scene, apart } = part;
  const { directory, now, attempt, starters, startersKnown } = scene;
  const judged: Judged = { directory, now, attempt, expires: demand.expires };
  const contributors = contributorsOf(place.changes, directory);
  const anybody = place.changes.some(({ unattributed }) => unattributed.length > 0);
  const given = [
    ...(demand.via === undefined || demand.via === 'review' ? reviewsOf(place, judged) : []),
    ...(demand.via === undefined || demand.via === 'environment'
      ? environmentStandings(scene.changes.consents, judged)
      : []),
  ].map((standing): Standing => {
    const { person } = standing;
    const starts = starters.has(person);
    const hidden = apart !== 'no' && (!startersKnown || (starts && apart === 'unknown'));
    const found = join([
      standing,
      { against: directory.isMachine(person) ? ['machine'] : [], doubt: [] },
      { against: contributors.has(person) ? ['contributor'] : [], doubt: [] },
      { against: [], doubt: anybody ? ['unattributed'] : [] },
      { against: starts && apart === 'yes' ? ['starter'] : [], doubt: [] },
      { against: [], doubt: hidden ? ['starter-unknown'] : [] },
      told(isMember(person, groupsOf(demand), scene), {
        no: 'not-in-group',
        unknown: 'group-unknown',
      }),
      told(isOwnerOf(person, place.owned), { no: 'not-owner', unknown: 'owner-unknown' }),
    ]);
    return { ...standing, ...found };
  });
  return bestOfEach(given);
}

/** For a promotion an approval has to stand on every change: it speaks of no other one. */
function reviewsOf({ changes }: Place, judged: Judged): readonly Standing[] {
  const each = changes.map((change) => reviewStandings(change, judged));
  const people = [...new Set(each.flatMap((standings) => standings.map(({ person }) => person)))];
  return people.sort().map((person) => {
    const own = each.map((standings) => standings.find((one) => one.person === person));
    const missing = own.includes(undefined);
    const found = join(own.filter((one) => one !== undefined));
    const against = missing ? [...found.against, 'not-on-all' as const] : found.against;
    return { person, via: 'review', against, doubt: found.doubt };
  });
}

/** Who approves in two ways gives one approval: the one with the least against it. */
function bestOfEach(standings: readonly Standing[]): readonly Standing[] {
  const best = new Map<Person, Standing>();
  for (const standing of standings) {
    const before = best.get(standing.person);
    if (before === undefined || weight(standing) < weight(before)) {
      best.set(standing.person, standing);
    }
  }
  return [...best.values()].sort((a, b) => (a.person < b.person ? -1 : 1));
}

function weight({ against, doubt }: Standing): number {
  return against.length > 0 ? 2 : Math.min(1, doubt.length);
}

/** Of groups whose members are known: who may approve at all. Undefined where nobody tells. */
export function eligibleFor(part: {
  readonly demand: Demand;
  readonly place: Place;
  readonly scene: Scene;
  readonly apart: Tristate;
}):
  | { readonly people: readonly Person[]; readonly excluded: ReadonlyMap<Person, string> }
  | undefined {
  const { demand, place, scene, apart } = part;
  const [first, ...others] = [
    ...groupsOf(demand).map((id) => scene.group(id).members),
    ...(place.owned === undefined || place.owned.anybody ? [] : [knownOwners(place.owned)]),
  ];
  if (first === undefined || others.includes(undefined)) return undefined;
  const members = [...first]
    .filter((one) => others.every((set) => set?.has(one)) && !scene.directory.isMachine(one))
    .sort();
  const contributors = contributorsOf(place.changes, scene.directory);
  const excluded = new Map<Person, string>();
  for (const person of members) {
    const wrote = contributors.get(person);
    if (wrote !== undefined) excluded.set(person, wrote[0] ?? 'author');
    else if (apart === 'yes' && scene.starters.has(person)) excluded.set(person, 'starter');
  }
  return { people: members.filter((person) => !excluded.has(person)), excluded };
}

function knownOwners({ people, gaps }: Owned): ReadonlySet<Person> | undefined {
  return gaps.length > 0 ? undefined : people;
}
