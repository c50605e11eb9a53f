/** GitLab's CODEOWNERS: sections that are judged one by one, each with a count and owners of its own. */
import { ownersOfEntry, toHeading, type Heading } from './gitlab-lines.js';
import {
  faultsOf,
  linesOf,
  splitLine,
  unreadRule,
  type Line,
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

/** Owners of lines that name none; with `fault` it is not known who they are. */
type Defaults = Pick<Heading, 'owners' | 'fault'>;

/**
 * Sections of one name are one, in whatever letters, and required if one of them is. What follows a line
 * that may be a heading is asked for beside all before it: an optional section would ask nobody.
 */
export function parseGitlabOwners(path: string, text: string): OwnersFile {
  const unnamed: OpenSection = { name: undefined, required: true, count: 1, rules: [] };
  const sections = new Map<string, OpenSection>([['', unnamed]]);
  let current = unnamed;
  let defaults: Defaults = { owners: [] };
  for (const each of linesOf(text)) {
    const { line, text: said } = each;
    const fault = each.fault ?? unreadHeading(said);
    if (fault !== undefined) {
      current = { ...unnamed, count: current.count, rules: [unreadRule(line, fault)] };
      sections.set(`?${line}`, current);
      defaults = { owners: [], fault: `line ${line} may say who owns it` };
      continue;
    }
    const heading = toHeading(said);
    if (heading === undefined) {
      current.rules.push(toRule(each, defaults));
      continue;
    }
    const key = ` ${heading.name.toLowerCase()}`;
    const { name, required, count } = heading;
    current = sections.get(key) ?? { name, required: false, count: 1, rules: [] };
    current.required ||= required;
    current.count = Math.max(current.count, count);
    sections.set(key, current);
    defaults = heading;
    if (heading.fault !== undefined) current.rules.push(unreadRule(line, heading.fault));
  }
  const all = [...sections.values()]
    .filter(({ rules }) => rules.length > 0)
    .map((section) => ({ ...section, rules: inForce(section.rules) }));
  return { path, sections: all, faults: faultsOf(path, all) };
}

/** GitLab takes what begins like a heading and is none for a path, which no file has. */
function unreadHeading(said: string): string | undefined {
  if (!/^\^?\[[^\]]*$/.test(said)) return undefined;
  return `"${said.slice(0, 40)}" is no heading of a section: what follows may be of another one`;
}

function toRule({ line, text: said }: Line, defaults: Defaults): OwnerRule {
  const excludes = said.startsWith('!');
  const { pattern, words } = splitLine(excludes ? said.slice(1) : said);
  if (pattern === '') return unreadRule(line, 'the pattern names nothing');
  const plain = pattern.replace(/^\\#/, '#').replace(/\\(\s)/g, '$1');
  const matches = fnmatchPattern(plain === '*' ? '/**/*' : plain);
  if (excludes) return { line, pattern, owners: [], matches, excludes: true };
  if (words.length === 0) {
    return { line, pattern, matches, owners: defaults.owners, fault: defaults.fault };
  }
  const owners = ownersOfEntry(words);
  // A word that is no owner is left out; where nothing else is there, nobody is told.
  const fault =
    owners.length === 0
      ? `"${words.join(' ').slice(0, 40)}" is no @user, @group, @@role or address`
      : undefined;
  return { line, pattern, matches, fault, owners };
}

/** The same pattern once more takes the place of what was said of it, an exclusion too. */
function inForce(rules: readonly OwnerRule[]): readonly OwnerRule[] {
  const last = new Map(rules.map((rule) => [rule.pattern, rule]));
  return rules.filter((rule) => rule.excludes !== true || last.get(rule.pattern) === rule);
}
