/** The paths of a change by their owners: what each of them asks for, put together. */
import type { OwnedPaths } from '../../evidence/code-owners-fact.js';
import type { OwnerRule, OwnersFile, OwnerSection } from './owners-file.js';

/** So many paths are shown. */
const shown = 3;

/** All paths that a change touches; a list that is not whole says so, and why. */
export interface ChangedPaths {
  readonly paths: readonly string[];
  readonly unknown?: string | undefined;
}

/** At least one part: a change of nothing is one of nobody's. */
export function ownedPathsOf(file: OwnersFile, changed: ChangedPaths): OwnedPaths[] {
  const found = new Map<string, Group>();
  for (const path of [...new Set(changed.paths)].sort()) {
    const asks = asksOf(file, path.split('/'));
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
function asksOf(file: OwnersFile, path: readonly string[]): readonly Ask[] {
  return file.sections
    .filter(({ required }) => required)
    .flatMap((section) => {
      const rule = ruleFor(section, path);
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
}

function ruleFor({ rules }: OwnerSection, path: readonly string[]): OwnerRule | undefined {
  if (rules.some(({ excludes, matches }) => excludes === true && matches(path))) return undefined;
  return rules.findLast(({ excludes, matches }) => excludes === undefined && matches(path));
}
