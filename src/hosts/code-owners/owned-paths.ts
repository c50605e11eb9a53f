/** The paths of a change by their owners: what each of them asks for, put together. */
import type { OwnedPaths } from '../../evidence/code-owners-fact.js';
import type { OwnerRule, OwnersFile, OwnerSection } from './owners-file.js';
import type { Effort } from './pattern.js';

/** So many paths are shown. */
const shown = 3;

/** All paths that a change touches; a list that is not whole says so, and why. */
export interface ChangedPaths {
  readonly paths: readonly string[];
  readonly unknown?: string | undefined;
}

/** For all changes of a promotion: some seconds. 1000 lines for 3000 paths take less. */
const mostEffort = 60_000_000;

/** Whose paths are by a file. Each is looked up once, and all together without end in no case (T09). */
export type OwnersOf = (path: string) => readonly Ask[];

export function ownersOf(file: OwnersFile, effort: Effort = { left: mostEffort }): OwnersOf {
  const known = new Map<string, readonly Ask[]>();
  return (path) => {
    const asks = known.get(path) ?? asksOf(file, path.split('/'), effort);
    known.set(path, asks);
    return asks;
  };
}

/** At least one part: a change of nothing is one of nobody's. */
export function ownedPathsOf(owners: OwnersOf, changed: ChangedPaths): OwnedPaths[] {
  const found = new Map<string, Group>();
  for (const path of [...new Set(changed.paths)].sort()) {
    const asks = owners(path);
    for (const ask of asks.length > 0 ? asks : [nobody]) {
      const key = JSON.stringify([ask.section, ask.count, [...ask.owners].sort(), ask.unknown]);
      const group = found.get(key);
      if (group === undefined) found.set(key, { ask, paths: [path] });
      else group.paths.push(path);
    }
  }
  const groups = [...found.values()];
  const { unknown } = changed;
  if (unknown !== undefined) groups.push({ ask: { ...nobody, unknown }, paths: [] });
  else if (groups.length === 0) groups.push({ ask: nobody, paths: [] });
  return groups.map(({ ask, paths }) => ({
    ...ask,
    owners: [...ask.owners],
    paths: paths.slice(0, shown),
    more: Math.max(0, paths.length - shown),
  }));
}

type Ask = Omit<OwnedPaths, 'paths' | 'more' | 'owners'> & { readonly owners: readonly string[] };
interface Group {
  readonly ask: Ask;
  readonly paths: string[];
}

const nobody: Ask = { count: 1, owners: [] };

/** What the sections ask for a path; none where nobody owns it, or its owners were taken away. */
function asksOf(file: OwnersFile, path: readonly string[], effort: Effort): readonly Ask[] {
  const asks = file.sections
    .filter(({ required }) => required)
    .flatMap((section) => {
      const rule = ruleFor(section, path, effort);
      if (rule === undefined) return [];
      const { pattern, line, owners, fault } = rule;
      if (owners.length === 0 && fault === undefined) return [];
      const { name, count } = section;
      const unknown = fault === undefined ? {} : { unknown: `${file.path}:${line}: ${fault}` };
      return [
        {
          pattern,
          line,
          ...(name === undefined ? {} : { section: name }),
          count,
          owners,
          ...unknown,
        },
      ];
    });
  if (effort.left >= 0) return asks;
  return [{ ...nobody, unknown: `${file.path} has too many lines for all that is changed` }];
}

function ruleFor(
  { rules }: OwnerSection,
  path: readonly string[],
  effort: Effort,
): OwnerRule | undefined {
  const isExcluded = ({ excludes, matches }: OwnerRule): boolean =>
    excludes === true && matches(path, effort);
  if (rules.some(isExcluded)) return undefined;
  return rules.findLast(({ excludes, matches }) => excludes === undefined && matches(path, effort));
}
