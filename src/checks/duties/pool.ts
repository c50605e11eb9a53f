/** The approvals of a promotion held against all that is asked for: what is given, missing, or not known. */
import type { Tristate } from '../../evidence/changes-fact.js';
import { demandKey, poolOf, type Consents, type Demand } from './consents.js';
import { needAt, placesOf, standingsFor, type Place } from './eligible.js';
import { match, type Matching, type Slot } from './matching.js';
import type { Person } from './people.js';
import { startedByMerge } from './pipeline.js';
import type { Scene } from './scene.js';
import type { Standing } from './standing.js';

/** What is asked for at one place, and who has an opinion there. */
export interface Asked {
  readonly demand: Demand;
  readonly place: Place;
  readonly standings: readonly Standing[];
}

export interface Pool {
  /** Whether whoever starts the run gives none of the approvals; the merge itself is nobody. */
  readonly apart: Tristate;
  readonly asked: readonly Asked[];
  /** By the key of the demand. */
  readonly answer: (demand: Demand) => 'given' | 'missing' | 'unknown';
  /** The merged demand of the same id. */
  readonly merged: (demand: Demand) => Demand;
  /** Who fills what, by the approvals that surely count. */
  readonly proof: readonly Proof[];
  /** What cannot all be filled, change by change, by the approvals that may count. */
  readonly short: readonly Shortage[];
}

export interface Proof {
  readonly demand: string;
  readonly change?: number | undefined;
  readonly part?: number | undefined;
  readonly person?: Person | undefined;
}

/** More approvals than people who gave one that may count: what Hall's theorem says is in the way. */
export interface Shortage {
  readonly change?: number | undefined;
  /** Keys of demands, one for each approval. */
  readonly demands: readonly string[];
  readonly people: readonly Person[];
}

/**
 * Sure approvals fill what is asked for, or possible ones might: then it is not known; else it is
 * missing. Both are matchings over the demands of all layers together.
 */
export function fillPool(consents: readonly Consents[], scene: Scene): Pool {
  const apart = consents.some((one) => one.apart === true) ? unlessMerged(scene) : 'no';
  const demands = poolOf(consents).filter(({ via }) => via !== 'ticket');
  const asked = demands
    .filter((demand) => !isSettled(demand, scene))
    .flatMap((demand) =>
      placesOf(demand, scene).map((place) => ({
        ...{ demand, place },
        standings: standingsFor({ demand, place, scene, apart }),
      })),
    );
  const sureSlots = slotsOf(asked, ({ against, doubt }) => against.length + doubt.length === 0);
  const sure = match(sureSlots);
  const possibleSlots = slotsOf(asked, ({ against }) => against.length === 0);
  const possible = match(possibleSlots);
  const whole: Answering = { slots: sureSlots, sure, possible };
  // What may follow takes nobody from what may not.
  const firm = asked.some(({ demand }) => demand.follows === true) ? firmOf(asked) : whole;
  return {
    ...{ apart, asked },
    answer: (demand) => {
      const key = demandKey(demand);
      const merged = demands.find((one) => demandKey(one) === key);
      const answering = merged?.follows === true ? whole : firm;
      if (!keysOf(answering.slots, answering.sure).has(key)) return 'given';
      const hopeless = keysOf(answering.slots, answering.possible);
      return hopeless.has(key) && answering.possible.complete ? 'missing' : 'unknown';
    },
    merged: (demand) => demands.find((one) => demandKey(one) === demandKey(demand)) ?? demand,
    proof: sureSlots.flatMap((slot, index) => {
      const person = sure.filled[index];
      return person === undefined ? [] : [{ ...withoutPeople(slot), person }];
    }),
    short: shortagesOf(possibleSlots, possible),
  };
}

interface Answering {
  readonly slots: readonly Slot[];
  readonly sure: Matching;
  readonly possible: Matching;
}

/** Only what may not follow. */
function firmOf(asked: readonly Asked[]): Answering {
  const own = asked.filter(({ demand }) => demand.follows !== true);
  const slots = slotsOf(own, ({ against, doubt }) => against.length + doubt.length === 0);
  const possible = match(slotsOf(own, ({ against }) => against.length === 0));
  return { slots, sure: match(slots), possible };
}

function unlessMerged(scene: Scene): Tristate {
  const merged = startedByMerge(scene);
  if (merged === 'unknown') return scene.startersKnown ? 'unknown' : 'yes';
  return merged === 'yes' ? 'no' : 'yes';
}

/** The changes of a commit that was allowed here before are judged by that (policy.md 4, T27). */
export function isSettled({ per }: Demand, { changes }: Pick<Scene, 'changes'>): boolean {
  return per === 'change' && (changes.case === 'redeploy' || changes.case === 'rollback');
}

function slotsOf(
  asked: readonly Asked[],
  counts: (standing: Standing) => boolean,
): readonly Slot[] {
  return asked.flatMap(({ demand, place, standings }) => {
    const people = standings.filter(counts).map(({ person }) => person);
    const part = place.owned?.index;
    const slot = { demand: demandKey(demand), change: place.change, part, people };
    return Array.from({ length: needAt(demand, place) }, () => slot);
  });
}

/** One for each change; where something is for the promotion as a whole its rivals stand beside it. */
function shortagesOf(slots: readonly Slot[], { short }: Matching): readonly Shortage[] {
  const lacking = short.slots.flatMap((index) => slots[index] ?? []);
  const whole = lacking.some(({ change }) => change === undefined);
  const changes = whole ? [undefined] : [...new Set(lacking.map(({ change }) => change))];
  return changes.map((change) => {
    const own = whole ? lacking : lacking.filter((slot) => slot.change === change);
    return {
      change,
      demands: own.map(({ demand }) => demand),
      people: [...new Set(own.flatMap(({ people }) => people))].sort(),
    };
  });
}

/** The demands of which something stays open. */
function keysOf(slots: readonly Slot[], { short }: Matching): ReadonlySet<string> {
  return new Set(short.slots.flatMap((index) => slots[index]?.demand ?? []));
}

function withoutPeople({ demand, change, part }: Slot): Proof {
  return { demand, change, part };
}
