/** The answer to one demand for approvals: given, missing, impossible, or not known. */
import type { Act, Json, JsonObject, Observation } from '../check.js';
import { demandKey, type Consents, type Demand } from './consents.js';
import type { Debt } from '../../evidence/owed-fact.js';
import { approvalData, unattributedIn } from './approval-data.js';
import { approveActs, contactsOf, lackingParts } from './approve-act.js';
import { eligibleFor, needAt } from './eligible.js';
import { asksOwners, isNobodyKnown, ownedData } from './owners.js';
import { owe, type Grace, type Refusal } from './owe.js';
import type { Person } from './people.js';
import { fillPool, isSettled, type Asked, type Pool } from './pool.js';
import { nameOfChange, nothingToJudge, type Scene } from './scene.js';

/** Beyond what is needed, so few people are told before they are missed. */
const thin = 1;

interface Judged {
  readonly scene: Scene;
  /** Where what is missing may follow. */
  readonly grace?: Grace | undefined;
  /** The address of the rule. */
  readonly rule: string;
}

/** Judges one demand among all that is asked for together. */
export function judgeApprovals(
  own: Demand,
  consents: readonly Consents[],
  { scene, grace, rule }: Judged,
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
  const data = { ...base, ...approvalData({ demand, asked, pool, scene }) };
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
  const judged = toObservation({ answer, impossible, data, demand, asked, scene, pool });
  const owed =
    judged.code === 'separation-of-duties/too-few' && grace !== undefined
      ? owe({ demand, asked, pool, scene, grace, rule })
      : undefined;
  const found = owed === undefined ? judged : withOwed(judged, owed);
  const told = [found, ...faultsOf(own, scene)];
  if (scarce.length === 0 || impossible !== undefined) return told;
  const [first] = [...scarce].sort((a, b) => a.people.length - b.people.length);
  const eligible = (first?.people ?? []).map(scene.directory.nameOf);
  const warning = { ...base, need: demand.count, eligible, contacts: contactsOf(demand, scene) };
  return [...told, { code: 'separation-of-duties/thin-pool', outcome: 'warn', data: warning }];
}

/** Lines that the forge may not read either: told before they decide anything. */
function faultsOf(own: Demand, { ownerFaults }: Scene): readonly Observation[] {
  if (!asksOwners(own) || ownerFaults.length === 0) return [];
  const data = { approval: own.id, faults: [...ownerFaults] };
  return [{ code: 'separation-of-duties/faulty-code-owners', outcome: 'warn', data }];
}

/** Told either way: what is owed by when, or why nothing may follow. */
function withOwed(found: Observation, owed: readonly Debt[] | Refusal): Observation {
  if (typeof owed === 'string') return { ...found, data: { ...found.data, noGrace: owed } };
  const [due] = owed.map((debt) => debt.due).sort();
  return due === undefined ? found : { ...found, data: { ...found.data, owedBy: due }, owes: owed };
}

interface Told {
  readonly demand: Demand;
  readonly asked: readonly Asked[];
  readonly scene: Scene;
  readonly pool: Pool;
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
  const acts = approveActs(part);
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
    acts: mendActs(asked, scene) ?? ownersFirst(asked, acts),
  };
}

/** What is not there to be judged: then nothing passes, however many approve (T24). */
function gapsOf(asked: readonly Asked[], scene: Scene): readonly string[] {
  const { changes } = scene;
  const partial = asked.flatMap(({ place }) => place.changes.filter(({ complete }) => !complete));
  return [
    ...(changes.complete ? [] : ['changes']),
    ...new Set(partial.map((change) => nameOfChange(change, scene))),
  ];
}

/** Commits without an account come first: until somebody names them nothing can pass. */
function mendActs(asked: readonly Asked[], { changes }: Scene): readonly Act[] | undefined {
  const commits = unattributedIn(asked);
  if (commits.length > 0) return [{ what: 'attribute-commits', detail: { commits } }];
  const complete = changes.complete && changes.changes.every((change) => change.complete);
  return complete ? undefined : [{ what: 'mend-source', detail: { fact: 'changes' } }];
}

/** Who of the owners that are missing is not known, and why. */
function ownerGapsOf(asked: readonly Asked[]): readonly JsonObject[] {
  return distinct(lackingParts(asked).flatMap(({ place }) => place.owned?.gaps ?? []));
}

/** Who owns it has to be known first; where nobody is known no approval helps. */
function ownersFirst(asked: readonly Asked[], acts: readonly Act[]): readonly Act[] {
  const gaps = ownerGapsOf(asked);
  if (gaps.length === 0) return acts;
  const mend = { what: 'mend-code-owners', detail: { gaps } };
  const helps = lackingParts(asked).some(({ place }) => !isNobodyKnown(place.owned));
  return helps ? [mend, ...acts] : [mend];
}

function distinct<T extends Json>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
