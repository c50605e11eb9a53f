/** The answer to `deployer`: whether whoever starts the run may. */
import type { Tristate } from '../../evidence/changes-fact.js';
import type { JsonObject, Observation } from '../check.js';
import type { Consents } from './consents.js';
import type { Person } from './people.js';
import { allOf, startedByMerge } from './pipeline.js';
import { contributorsOf, isMember, nameOfChange, nothingToJudge, type Scene } from './scene.js';

/** A starter that is no person: a run that the merge itself started. */
export const pipeline = 'pipeline';

export interface DeployerRule {
  readonly from?: readonly string[] | undefined;
  readonly not: readonly ('contributors' | 'sole-contributor' | 'approvers')[];
}

/** One answer for each part that does not hold or is not known; one for all that hold. */
export function judgeDeployer(
  rule: DeployerRule,
  consents: readonly Consents[],
  scene: Scene,
): readonly Observation[] {
  const nothing = nothingToJudge(scene);
  if (nothing !== undefined) return [nothing];
  const starters = [...scene.starters].sort();
  const base: JsonObject = {
    starters: starters.map(scene.directory.nameOf),
    ...(rule.from === undefined ? {} : { from: [...rule.from] }),
    not: [...rule.not],
  };
  const merged = startedByMerge(scene);
  const parts = [
    ...(rule.from === undefined ? [] : [judgeFrom(rule.from, { merged, scene })]),
    ...rule.not.map((who) => judgeNot(who, { merged, scene, consents })),
  ];
  const doubted: readonly Part[] = merged === 'yes' ? [] : whoStarts(scene, rule);
  const held = [...parts, ...doubted];
  const told = held.flatMap((part) => toObservation(part, base));
  if (told.some(({ outcome }) => outcome !== 'warn')) return told;
  const by = merged === 'yes' ? [pipeline] : base['starters'];
  const data = { ...base, starters: by ?? [] };
  // What can never be broken is no proof: with nothing else said, nothing passes.
  if (told.length === held.length && told.length > 0) return told;
  return [{ code: 'separation-of-duties/deployer-allowed', outcome: 'pass', data }, ...told];
}

interface Part {
  readonly holds: Tristate | 'nothing';
  readonly code: string;
  readonly data: JsonObject;
}

function toObservation({ holds, code, data }: Part, base: JsonObject): readonly Observation[] {
  const all = { ...base, ...data };
  switch (holds) {
    case 'yes':
      return [];
    case 'no':
      return [
        { code, outcome: 'fail', data: all, acts: [{ what: 'start-by-other', detail: all }] },
      ];
    case 'unknown':
      return [
        {
          ...{ code: 'separation-of-duties/deployer-unknown', outcome: 'unknown', data: all },
          acts: [{ what: 'mend-source', detail: { fact: 'starter' } }],
        },
      ];
    case 'nothing':
      return [{ code: 'separation-of-duties/nobody-approves', outcome: 'warn', data: all }];
  }
}

/** Without anybody who started it, or by a machine that no rule names, who stands behind it is not known. */
function whoStarts(
  { starter, startersKnown, starters, directory }: Scene,
  rule: DeployerRule,
): readonly Part[] {
  const code = 'separation-of-duties/deployer-unknown';
  const machine =
    (starter?.accounts ?? []).some(({ kind }) => kind !== 'human') ||
    [...starters].some(directory.isMachine);
  if (!startersKnown || starters.size === 0) {
    return [{ holds: 'unknown', code, data: { reason: 'starter' } }];
  }
  if (machine && rule.from === undefined) {
    return [{ holds: 'unknown', code, data: { reason: 'machine' } }];
  }
  return [];
}

function judgeFrom(
  from: readonly string[],
  { merged, scene }: { readonly merged: Tristate; readonly scene: Scene },
): Part {
  const code = 'separation-of-duties/deployer-not-allowed';
  const groups = from.filter((name) => name !== pipeline);
  if (merged === 'yes' && from.includes(pipeline)) return { holds: 'yes', code, data: {} };
  const each = [...scene.starters].map((person) => ({
    person,
    holds: anyOf(groups.map((group) => isMember(person, [group], scene))),
  }));
  const outside = each.filter(({ holds }) => holds === 'no').map(({ person }) => person);
  const byPeople = allOf(each.map(({ holds }) => holds));
  // What may have been started by the merge may be allowed by that.
  const maybeMerge = merged === 'unknown' && from.includes(pipeline);
  const holds = merged === 'yes' ? 'no' : byPeople === 'no' && maybeMerge ? 'unknown' : byPeople;
  const contacts = groups.flatMap((group) => scene.group(group).contact ?? []);
  const who = merged === 'yes' ? [pipeline] : outside.map(scene.directory.nameOf);
  return { holds, code, data: { reason: 'group', who, contacts } };
}

function judgeNot(
  who: DeployerRule['not'][number],
  part: {
    readonly merged: Tristate;
    readonly scene: Scene;
    readonly consents: readonly Consents[];
  },
): Part {
  const { merged, scene, consents } = part;
  if (who === 'approvers') {
    // Their approvals do not count: where something is asked for, that is enough.
    const asks = consents.some(({ demand }) => demand !== undefined);
    return {
      holds: asks ? 'yes' : 'nothing',
      code: 'separation-of-duties/nobody-approves',
      data: {},
    };
  }
  const code = 'separation-of-duties/deployer-contributed';
  if (merged === 'yes') return { holds: 'yes', code, data: {} };
  const found = who === 'contributors' ? contributing(scene) : aloneOn(scene);
  const named = found.people.map(scene.directory.nameOf);
  const data = { reason: who, who: named, changes: found.changes };
  if (found.people.length > 0)
    return { holds: merged === 'unknown' ? 'unknown' : 'no', code, data };
  const { changes, complete } = scene.changes;
  const unattributed = changes.flatMap((change) => change.unattributed);
  const whole = complete && changes.every((change) => change.complete);
  return { holds: whole && unattributed.length === 0 ? 'yes' : 'unknown', code, data };
}

interface Found {
  readonly people: readonly Person[];
  readonly changes: readonly string[];
}

/** Starters who wrote something of what is promoted. */
function contributing(scene: Scene): Found {
  const { changes, directory, starters } = scene;
  const own = changes.changes.filter((change) =>
    [...contributorsOf([change], directory).keys()].some((person) => starters.has(person)),
  );
  const all = contributorsOf(changes.changes, directory);
  const people = [...starters].filter((person) => all.has(person)).sort();
  return { people, changes: own.map((change) => nameOfChange(change, scene)) };
}

/** Starters who wrote one of the changes all by themselves. */
function aloneOn(scene: Scene): Found {
  const { changes, directory, starters } = scene;
  const alone = changes.changes.flatMap((change) => {
    const [person, ...others] = contributorsOf([change], directory).keys();
    if (person === undefined || others.length > 0 || !starters.has(person)) return [];
    return [{ person, change: nameOfChange(change, scene) }];
  });
  const people = [...new Set(alone.map(({ person }) => person))].sort();
  return { people, changes: alone.map(({ change }) => change) };
}

function anyOf(answers: readonly Tristate[]): Tristate {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}
