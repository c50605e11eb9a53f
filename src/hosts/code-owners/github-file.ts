/** GitHub's CODEOWNERS: the last pattern that matches tells the owners, and any one of them is enough. */
import {
  faultsOf,
  isAddress,
  linesOf,
  splitLine,
  unreadRule,
  type OwnerRule,
  type OwnersFile,
} from './owners-file.js';
import { gitignorePattern, type Matches } from './pattern.js';

/** Where GitHub looks, in this order; the first file that is there counts. */
export const githubPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/**
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 * GitHub skips a line that is not valid. Who owns what it may have meant is not known here.
 */
export function parseGithubOwners(path: string, text: string): OwnersFile {
  const rules = linesOf(text).map(({ line, text: said, fault }) =>
    fault === undefined ? toRule(line, said) : unreadRule(line, fault),
  );
  const sections = [{ required: true, count: 1, rules }];
  return { path, sections, faults: faultsOf(path, sections) };
}

function toRule(line: number, said: string): OwnerRule {
  const { pattern, words } = splitLine(said);
  // A comment may follow.
  const comment = words.findIndex((word) => word.startsWith('#'));
  const owners = comment < 0 ? words : words.slice(0, comment);
  const strange = owners.find((word) => !isGithubOwner(word));
  const fault =
    faultOfPattern(pattern) ??
    (strange === undefined
      ? undefined
      : `"${strange.slice(0, 40)}" is no @user, @organization/team or address`);
  if (fault === undefined) {
    return { line, pattern, owners, matches: gitignorePattern(pattern) };
  }
  // Blanks may have been meant for those of a path.
  const end = owners.findIndex((word) => word.startsWith('@') || isAddress(word));
  const whole = [pattern, ...(end < 0 ? owners : owners.slice(0, end))].join('\\ ');
  const meant = [pattern, whole].map((each) => gitignorePattern(widest(each)));
  const matches: Matches = (path, effort) => meant.some((each) => each(path, effort));
  return { line, pattern, owners: [], fault, matches };
}

function faultOfPattern(pattern: string): string | undefined {
  if (pattern.startsWith('!')) return '`!` does not work in CODEOWNERS of GitHub';
  if (pattern.includes('[')) return '`[ ]` does not work in CODEOWNERS of GitHub';
  if (pattern.startsWith('\\#')) return '`\\#` does not work in CODEOWNERS of GitHub';
  return /^\/*$/.test(pattern) ? 'the pattern names nothing' : undefined;
}

/** All that a pattern may mean, and more. */
function widest(pattern: string): string {
  const bare = pattern.replace(/^!/, '').replace(/\[.*?(?:\]|$)/g, '*');
  return /^\/*$/.test(bare) ? '*' : bare;
}

function isGithubOwner(word: string): boolean {
  return /^@\w[\w-]*(?:\/\w[\w.-]*)?$/.test(word) || isAddress(word);
}
