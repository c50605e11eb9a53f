/** What each change asks of code owners: of those of now, and where the file changed, of those before. */
import type { CodeOwners } from '../../evidence/code-owners-fact.js';
import type { Part } from '../parts.js';
import { ownedPathsOf, ownersOf, type ChangedPaths } from './owned-paths.js';
import type { OwnersFile } from './owners-file.js';

type Owned = CodeOwners['changes'][number];

/** A change with what it touches. */
export interface TouchingChange {
  readonly head: string;
  readonly number?: number | undefined;
  readonly changed: ChangedPaths;
}

/**
 * Whoever changes the file would choose who judges all that is deployed with it, or after it. So the
 * owners by the file of what is deployed are asked too, for everything (T03): the files are compared,
 * since such a change may be none of the service's, or come after the candidate.
 */
export function ownedChanges(of: {
  readonly changes: readonly TouchingChange[];
  readonly file: OwnersFile;
  /** The file of what is deployed, where it is another one; undefined where there was none. */
  readonly before: Part<OwnersFile | undefined>;
}): Owned[] {
  const { changes, file, before } = of;
  const now = ownersOf(file);
  const older = before.status === 'known' ? before.value : undefined;
  const then = older === undefined ? undefined : ownersOf(older);
  const gaps = before.status === 'known' ? [] : [unknownBefore(before.reason)];
  return changes.map(({ head, number, changed }) => ({
    ...{ head, ...(number === undefined ? {} : { number }) },
    parts: distinct([
      ...ownedPathsOf(now, changed),
      ...(then === undefined ? [] : ownedPathsOf(then, changed)),
      ...gaps,
    ]),
  }));
}

function unknownBefore(reason: string): Owned['parts'][number] {
  const unknown = `CODEOWNERS of what is deployed: ${reason}`;
  return { count: 1, owners: [], unknown, paths: [], more: 0 };
}

/** The line of a rule may have moved without another meaning. */
function distinct(parts: Owned['parts']): Owned['parts'] {
  const keyOf = ({ section, count, owners, unknown, paths, more }: Owned['parts'][number]) =>
    JSON.stringify([section, count, [...owners].sort(), unknown, paths, more]);
  return [...new Map([...parts].reverse().map((part) => [keyOf(part), part])).values()].reverse();
}
