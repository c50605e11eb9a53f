/** Code owners as givers of approvals: what each change asks of whom, and who is an owner. */
import type { Change, Tristate } from '../../evidence/changes-fact.js';
import type { CodeOwners, OwnedPaths } from '../../evidence/code-owners-fact.js';
import type { FactReading } from '../../evidence/facts.js';
import type { JsonObject } from '../check.js';
import { codeOwners, type Demand } from './consents.js';
import type { Directory, Person } from './people.js';

/** Paths of a change with the same owners, as the answers see them. */
export interface Owned {
  /** Which part of the change it is. */
  readonly index: number;
  readonly paths: OwnedPaths;
  /** Nobody owns the paths: anybody who may approve does. */
  readonly anybody: boolean;
  /** Of the owners, those who are known. */
  readonly people: ReadonlySet<Person>;
  /** Why not all of them are known, with what it needs. */
  readonly gaps: readonly JsonObject[];
}

/** The parts of a change, at least one. */
export type OwnedOf = (change: Change) => readonly Owned[];

/** Where nobody tells who owns a change, it is one part of which nothing is known. */
export function ownedBy(
  reading: FactReading<'code-owners'> | undefined,
  directory: Directory,
): OwnedOf {
  const told = reading?.status === 'known' ? reading.value : undefined;
  const reason =
    reading?.status === 'failed' || reading?.status === 'unsupported'
      ? reading.reason
      : 'nobody tells who owns the change';
  return (change) => {
    const found = told?.changes.find(
      ({ head, number }) => head === change.head && number === change.number,
    );
    const parts = found?.parts ?? [{ ...nothing, unknown: reason }];
    return parts.map((paths, index) => ({ index, paths, ...peopleOf(paths, { told, directory }) }));
  };
}

const nothing: OwnedPaths = { count: 1, owners: [], paths: [], more: 0 };

function peopleOf(
  paths: OwnedPaths,
  { told, directory }: { readonly told: CodeOwners | undefined; readonly directory: Directory },
): Pick<Owned, 'anybody' | 'people' | 'gaps'> {
  const { owners, unknown } = paths;
  const people = new Set<Person>();
  const gaps: JsonObject[] = unknown === undefined ? [] : [{ reason: unknown }];
  for (const name of owners) {
    const owner = told?.owners.find((one) => one.name === name);
    if (owner === undefined) gaps.push({ name, reason: 'nobody tells who it is' });
    else if ('members' in owner) {
      for (const account of owner.members) {
        if (account.kind === 'human' || account.kind === 'unknown') {
          people.add(directory.personOf(account));
        }
      }
    } else {
      const { unknown: reason, needs } = owner;
      gaps.push({ name, reason, ...(needs === undefined ? {} : { needs }) });
    }
  }
  return { anybody: owners.length === 0 && unknown === undefined, people, gaps };
}

/** True if the giver has to be an owner. */
export function asksOwners({ from }: Pick<Demand, 'from'>): boolean {
  return from.includes(codeOwners);
}

/** The groups of the policy among the givers. */
export function groupsOf({ from }: Pick<Demand, 'from'>): readonly string[] {
  return from.filter((name) => name !== codeOwners);
}

/** Whether somebody owns the part. Where nothing is asked of owners everybody is as good as one. */
export function isOwnerOf(person: Person, owned: Owned | undefined): Tristate {
  if (owned === undefined || owned.anybody || owned.people.has(person)) return 'yes';
  return owned.gaps.length > 0 ? 'unknown' : 'no';
}

/** True if not one of the owners is known: then no approval helps. */
export function isNobodyKnown(owned: Owned | undefined): boolean {
  return owned !== undefined && owned.gaps.length > 0 && owned.people.size === 0;
}

/** What people must see of a part. Nothing of anything else. */
export function ownedData(owned: Owned | undefined): JsonObject {
  if (owned === undefined) return {};
  const { pattern, section, owners, paths, more } = owned.paths;
  return {
    owned: {
      ...(pattern === undefined ? {} : { pattern }),
      ...(section === undefined ? {} : { section }),
      ...{ owners, paths, more, gaps: owned.gaps },
    },
  };
}
