/** All that is known of the people of a promotion: who contributed, who starts it, who is in which group. */
import type { Account, Changes, Change, Starter, Tristate } from '../../evidence/changes-fact.js';
import type { FactReading, FactRef } from '../../evidence/facts.js';
import type { Request } from '../../evidence/request.js';
import type { CheckContext, Group, KnownFacts, Observation } from '../check.js';
import type { Instant } from '../../time/instant.js';
import { asksOwners, ownedBy, type OwnedOf } from './owners.js';
import { directoryOf, type Directory, type Person } from './people.js';

/** A group as the answers see it. `members` is absent where they are not known. */
export interface KnownGroup {
  readonly id: string;
  readonly contact?: string | undefined;
  readonly members?: ReadonlySet<Person> | undefined;
}

export interface Scene {
  readonly changes: Changes;
  readonly directory: Directory;
  readonly starter: Starter | undefined;
  readonly starters: ReadonlySet<Person>;
  /** False where somebody else may stand behind the start. */
  readonly startersKnown: boolean;
  readonly group: (id: string) => KnownGroup;
  /** Whose the parts of a change are. */
  readonly owned: OwnedOf;
  /** True if the protected branch has no file that tells owners. */
  readonly ownerless: boolean;
  /** What is wrong with that file. */
  readonly ownerFaults: readonly string[];
  readonly attempt: number;
  /** Where people approve; a clone knows no pull requests. */
  readonly host: Request['host'];
  readonly now: Instant;
}

export const starterRef: FactRef<'starter'> = { kind: 'starter', key: '' };

/** The facts of one layer: the range counts from the deployments that the layer sees. */
export function factsOf(
  { history, paths, words }: CheckContext,
  from: readonly string[],
): {
  readonly changes: FactRef<'changes'>;
  readonly needs: readonly FactRef[];
  readonly uses: readonly FactRef[];
} {
  const spec = { deployments: history.spec, paths };
  const changes = { kind: 'changes', key: history.key, spec } as const;
  return {
    changes,
    needs: [
      changes,
      ...(words.people === undefined ? [] : [peopleRef(words.people)]),
      ...(asksOwners({ from }) ? [{ kind: 'code-owners', key: history.key, spec } as const] : []),
    ],
    uses: [
      starterRef,
      ...from.flatMap((id) => {
        const group = words.group(id);
        return group === undefined || group.members !== undefined ? [] : [groupRef(id, group)];
      }),
    ],
  };
}

function peopleRef(file: string): FactRef<'people'> {
  return { kind: 'people', key: '', spec: { file } };
}

function groupRef(id: string, { github, gitlab }: Group): FactRef<'group'> {
  return { kind: 'group', key: id, spec: { github, gitlab } };
}

interface Asking {
  readonly facts: KnownFacts;
  readonly context: Pick<CheckContext, 'words' | 'request'>;
  readonly groups: readonly string[];
  readonly now: Instant;
}

/** Undefined where there is no list of changes at all. */
export function sceneOf(
  part: Asking & { readonly context: Pick<CheckContext, 'words' | 'request' | 'history'> },
): Scene | undefined {
  const { facts, context } = part;
  const changes = facts.value({ kind: 'changes', key: context.history.key });
  if (changes === undefined) return undefined;
  const owners = facts.reading({ kind: 'code-owners', key: context.history.key });
  return sceneWith({ ...part, changes, owners, also: [] });
}

/** The same for changes that were read for something else; `also` are accounts that are named there. */
export function sceneWith(
  part: Asking & {
    readonly changes: Changes;
    readonly owners?: FactReading<'code-owners'> | undefined;
    readonly also: readonly Account[];
  },
): Scene {
  const { facts, context, groups, now, changes, owners, also } = part;
  const { words, request } = context;
  const reading = facts.reading(starterRef);
  const starter = reading?.status === 'known' ? reading.value : undefined;
  const read = new Map(groups.map((id) => [id, membersOf(id, { facts, words })]));
  const listed = [...read.values()].flatMap((members) => members ?? []);
  const told = owners?.status === 'known' ? owners.value : undefined;
  const accounts = [
    ...accountsIn(changes),
    ...(starter?.accounts ?? []),
    ...also,
    ...listed.flatMap((member) => (typeof member === 'string' ? [] : [member])),
    ...(told?.owners ?? []).flatMap((owner) => ('members' in owner ? owner.members : [])),
  ];
  const people = words.people === undefined ? [] : (facts.value({ kind: 'people', key: '' }) ?? []);
  const directory = directoryOf(accounts, people);
  return {
    ...{ changes, directory, starter, now },
    starters: new Set((starter?.accounts ?? []).map((account) => directory.personOf(account))),
    startersKnown: starter?.complete === true && starter.trigger !== 'unknown',
    group: (id) => {
      const members = read
        .get(id)
        ?.map((member) =>
          typeof member === 'string' ? directory.named(member) : directory.personOf(member),
        );
      const contact = words.group(id)?.contact;
      return { id, contact, members: members === undefined ? undefined : new Set(members) };
    },
    owned: ownedBy(owners, directory),
    ownerless: told?.file === null,
    ownerFaults: told?.faults ?? [],
    attempt: request.run?.attempt ?? 1,
    host: request.host,
  };
}

/** What the policy lists stands for itself; else what the forge says; undefined if nobody tells. */
function membersOf(
  id: string,
  { facts, words }: { facts: KnownFacts; words: CheckContext['words'] },
): readonly (string | Account)[] | undefined {
  const listed = words.group(id)?.members;
  if (listed !== undefined) return listed;
  const reading = facts.reading({ kind: 'group', key: id });
  if (reading?.status === 'none') return [];
  return reading?.status === 'known'
    ? reading.value.members.filter(({ kind }) => kind === 'human' || kind === 'unknown')
    : undefined;
}

/** Everybody who is named anywhere in the list of changes. */
function accountsIn({ changes, consents }: Changes): readonly Account[] {
  return [
    ...changes.flatMap(({ contributors, reviews, merger }) => [
      ...[...contributors, ...reviews].map(({ account }) => account),
      ...(merger === undefined ? [] : [merger]),
    ]),
    ...consents.map(({ account }) => account),
  ];
}

/** The people who contributed; the forge's own committer is nobody, and who merges has not by that. */
export function contributorsOf(
  changes: readonly Change[],
  directory: Directory,
): ReadonlyMap<Person, readonly string[]> {
  const found = new Map<Person, string[]>();
  for (const { account, as } of changes.flatMap(({ contributors }) => contributors)) {
    if (account.kind === 'web') continue;
    const person = directory.personOf(account);
    found.set(person, [...new Set([...(found.get(person) ?? []), as])].sort());
  }
  return found;
}

/** Whether the person belongs to all of the groups. */
export function isMember(
  person: Person,
  groups: readonly string[],
  scene: Pick<Scene, 'group'>,
): Tristate {
  const answers = groups.map((id): Tristate => {
    const { members } = scene.group(id);
    if (members === undefined) return 'unknown';
    return members.has(person) ? 'yes' : 'no';
  });
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

/** `#812`, `!812` where it is a merge request, or a commit's first seven digits. */
export function nameOfChange(
  { number, head }: Pick<Change, 'number' | 'head'>,
  { host }: Pick<Scene, 'host'>,
): string {
  const sign = host === 'gitlab' ? '!' : '#';
  return number === undefined ? head.slice(0, 7) : `${sign}${String(number)}`;
}

/** An empty range never passes, and a commit that was here before only by its own earlier allow. */
export function nothingToJudge({ changes }: Pick<Scene, 'changes'>): Observation | undefined {
  const again = changes.case === 'redeploy' || changes.case === 'rollback';
  const data = { case: changes.case };
  if (again && changes.earlier === undefined) {
    return { code: 'separation-of-duties/no-earlier-allow', outcome: 'unknown', data };
  }
  if (changes.case === 'empty' || changes.changes.length === 0) {
    return { code: 'separation-of-duties/empty-range', outcome: 'unknown', data };
  }
  return undefined;
}
