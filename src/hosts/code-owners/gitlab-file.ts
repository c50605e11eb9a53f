/** GitLab's CODEOWNERS: sections that are judged one by one, each with a count and owners of its own. */
import {
  faultsOf,
  isOwner,
  linesOf,
  splitLine,
  type OwnerRule,
  type OwnersFile,
} from './owners-file.js';
import { fnmatchPattern } from './pattern.js';

/** Where GitLab looks, in this order; the first file that is there counts. */
export const gitlabPlaces = ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'] as const;

interface OpenSection {
  name: string | undefined;
  required: boolean;
  count: number;
  readonly rules: OwnerRule[];
}

/** `^[Name][2] @default`; https://docs.gitlab.com/user/project/codeowners/reference/#section-headings-and-names */
const heading = /^(\^)?\[([^\]]+)\](?:\[(\d+)\])?(?:\s+(.*))?$/;

/** Sections of one name are one, in whatever letters, and required if one of them is. */
export function parseGitlabOwners(path: string, text: string): OwnersFile {
  const unnamed: OpenSection = { name: undefined, required: true, count: 1, rules: [] };
  const sections = new Map<string, OpenSection>([['', unnamed]]);
  let current = unnamed;
  let defaults: readonly string[] = [];
  for (const { line, text: said } of linesOf(text)) {
    const found = heading.exec(said);
    if (found === null) {
      current.rules.push(toRule({ line, said, defaults }));
      continue;
    }
    const [, optional, name = '', count = '1', owners = ''] = found;
    const key = ` ${name.trim().toLowerCase()}`;
    const before = sections.get(key);
    current = before ?? { name: name.trim(), required: false, count: 1, rules: [] };
    current.required ||= optional === undefined;
    current.count = Math.max(current.count, Number(count));
    sections.set(key, current);
    defaults = ownersIn(owners.split(/\s+/));
  }
  const all = [...sections.values()].filter(({ rules }) => rules.length > 0);
  return { path, sections: all, faults: faultsOf(path, all) };
}

function toRule(part: {
  readonly line: number;
  readonly said: string;
  readonly defaults: readonly string[];
}): OwnerRule {
  const { line, said, defaults } = part;
  if (/^\^?\[/.test(said)) {
    const fault = `"${said.slice(0, 40)}" is no heading of a section: what follows may be of another one`;
    return { line, pattern: said, owners: [], fault, matches: () => true };
  }
  const excludes = said.startsWith('!');
  const { pattern, words } = splitLine(excludes ? said.slice(1) : said);
  const plain = pattern.replace(/^\\#/, '#').replace(/\\(\s)/g, '$1');
  const matches = fnmatchPattern(plain === '*' ? '/**/*' : plain);
  if (excludes) return { line, pattern, owners: [], matches, excludes: true };
  const own = ownersIn(words);
  // A word that is no owner is left out; where nothing else is there, nobody is told.
  const fault =
    words.length > 0 && own.length === 0
      ? `"${words.join(' ').slice(0, 40)}" is no @user, @group, @@role or address`
      : undefined;
  return { line, pattern, matches, fault, owners: words.length === 0 ? defaults : own };
}

function ownersIn(words: readonly string[]): readonly string[] {
  return words.filter(isOwner);
}
