/** Everybody who owns a part of a change, each by the reader of the forge. */
import type { CodeOwners, Owner, OwnedPaths } from '../../evidence/code-owners-fact.js';
import type { Unknown } from '../../evidence/reading.js';
import type { Account } from '../../evidence/changes-fact.js';
import type { AccountOf } from '../host.js';
import type { Part } from '../parts.js';
import { isAddress } from './owners-file.js';

/** So many owners are looked up, at least a request each; the others are not known. */
const most = 50;

/** Reads the members behind a name that is no address. */
export type ReadOwner = (name: string) => Promise<Part<readonly Account[]>>;

/** Of all parts, each once. Never throws what `read` does not. */
export async function resolveOwners(
  parts: readonly OwnedPaths[],
  of: {
    readonly read: ReadOwner;
    readonly accountOf: AccountOf;
    /** The account of a name that takes no request. */
    readonly told?: (name: string) => Account | undefined;
  },
): Promise<Owner[]> {
  const names = [...new Set(parts.flatMap(({ owners }) => owners))].sort();
  const { told = () => undefined } = of;
  const asked = names.filter((name) => !isAddress(name) && told(name) === undefined);
  return Promise.all(
    names.map(async (name): Promise<Owner> => {
      if (isAddress(name)) return byAddress(name, of.accountOf);
      const account = told(name);
      if (account !== undefined) return { name, members: [account] };
      if (asked.indexOf(name) >= most)
        return { name, unknown: `more than ${most} owners are not looked up` };
      const found = await of.read(name);
      return found.status === 'known' ? { name, members: [...found.value] } : toGap(name, found);
    }),
  );
}

/** Only the people file tells whose an address is. */
function byAddress(name: string, accountOf: AccountOf): Owner {
  const account = accountOf(name);
  if (account !== undefined) return { name, members: [account] };
  return {
    name,
    unknown: 'whose address it is is not told',
    needs: 'that address in the people file',
  };
}

function toGap(name: string, found: Unknown): Owner {
  const needs = found.status === 'unsupported' ? found.needs : undefined;
  return { name, unknown: found.reason, ...(needs === undefined ? {} : { needs }) };
}

/** How many faults of a file are told. */
const shownFaults = 10;

/** The value of the fact where the branch has no file. */
export function withoutFile(
  changes: readonly { readonly head: string; readonly number?: number | undefined }[],
): CodeOwners {
  const nobodys = { count: 1, owners: [], paths: [], more: 0 };
  return {
    ...{ file: null, faults: [], owners: [] },
    changes: changes.map(({ head, number }) => ({
      ...{ head, ...(number === undefined ? {} : { number }) },
      parts: [nobodys],
    })),
  };
}

/** The first faults of a file. */
export function shownOf(faults: readonly string[]): string[] {
  return faults.slice(0, shownFaults);
}
