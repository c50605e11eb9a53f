/** What each change asks of code owners: of those of now, and where these were changed, of those before. */
import type { CodeOwners } from '../../evidence/code-owners-fact.js';
import type { Part } from '../parts.js';
import { ownedPathsOf, type ChangedPaths } from './owned-paths.js';
import type { OwnersFile } from './owners-file.js';

type Owned = CodeOwners['changes'][number];

/** A change with what it touches. */
export interface TouchingChange {
  readonly head: string;
  readonly number?: number | undefined;
  readonly changed: ChangedPaths;
}

/**
 * A change of the file itself would choose who judges it, and all that comes with it: then the owners
 * of what is deployed are asked too, for everything. `before` reads their file; undefined if there was none.
 */
export async function ownedChanges(of: {
  readonly changes: readonly TouchingChange[];
  readonly file: OwnersFile;
  /** Where the file may be. */
  readonly places: readonly string[];
  readonly before: () => Promise<Part<OwnersFile | undefined>>;
}): Promise<Owned[]> {
  const { changes, file, places, before } = of;
  const isChanged = changes.some(
    ({ changed: { paths, unknown } }) =>
      unknown !== undefined || paths.some((path) => places.includes(path)),
  );
  const older = isChanged ? await before() : undefined;
  return changes.map(({ head, number, changed }) => ({
    ...{ head, ...(number === undefined ? {} : { number }) },
    parts: distinct([...ownedPathsOf(file, changed), ...olderParts(older, changed)]),
  }));
}

function olderParts(
  older: Part<OwnersFile | undefined> | undefined,
  changed: ChangedPaths,
): Owned['parts'] {
  if (older === undefined) return [];
  if (older.status === 'known') {
    return older.value === undefined ? [] : ownedPathsOf(older.value, changed);
  }
  const unknown = `the owners before the change of CODEOWNERS: ${older.reason}`;
  return [{ count: 1, owners: [], unknown, paths: [], more: 0 }];
}

/** The line of a rule may have moved without another meaning. */
function distinct(parts: Owned['parts']): Owned['parts'] {
  const keyOf = ({ section, count, owners, unknown, paths, more }: Owned['parts'][number]) =>
    JSON.stringify([section, count, [...owners].sort(), unknown, paths, more]);
  return [...new Map([...parts].reverse().map((part) => [keyOf(part), part])).values()].reverse();
}
