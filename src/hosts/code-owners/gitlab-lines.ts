/** The lines of GitLab's CODEOWNERS: headings of sections, and the owners behind a path. */
import { isAddress } from './owners-file.js';

/** `^[Name][2] @default`. */
export interface Heading {
  readonly name: string;
  /** False for `^`. */
  readonly required: boolean;
  readonly count: number;
  /** Of the lines that name none. */
  readonly owners: readonly string[];
  /** Why it is not known what the heading says. */
  readonly fault?: string | undefined;
}

/**
 * https://docs.gitlab.com/user/project/codeowners/reference/#section-headings-and-names: whatever stands
 * behind the brackets, the line is a heading.
 */
const heading = /^(\^)?\[([^\]]*)\](?:\[(\d*)\])?(.*)$/;
/** Owners by default end before the first letter that is none of theirs. */
const defaultOwners = /^\s+[@\w./\s+-]*/;
/** No section has so many owners; the number may be any. */
const mostCount = 100;

/** Undefined where the line is none. An invalid count is 1, as GitLab documents. */
export function toHeading(said: string): Heading | undefined {
  const found = heading.exec(said);
  if (found === null) return undefined;
  const [, optional, name = '', digits = '', rest = ''] = found;
  const owners = ownersOfEntry((defaultOwners.exec(rest)?.[0] ?? '').split(/\s+/));
  const wanted = Math.max(1, Number(digits));
  const isTold = owners.length > 0 || /^\s*(?:#.*)?$/.test(rest);
  const fault =
    faultOfName(name) ??
    (wanted > mostCount ? `nobody can need ${digits.slice(0, 12)} approvals` : undefined) ??
    (isTold ? undefined : `"${said.slice(0, 40)}" is no heading of a section with its owners`);
  const count = Math.min(wanted, mostCount);
  return { name: name.trim(), required: optional === undefined, count, owners, fault };
}

function faultOfName(name: string): string | undefined {
  return name.trim() === '' ? 'the section has no name' : undefined;
}

/** Every owner that the words name, as GitLab finds them: `@carol,` and `(@carol)` are carol. */
export function ownersOfEntry(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap(ownersIn))];
}

function ownersIn(word: string): readonly string[] {
  if (/^@@\w+$/.test(word)) return [word];
  const address = word.replace(/\W+$/, '');
  if (isAddress(address)) return [address];
  const names = word.matchAll(/(?<![\w@])@[\w.][\w.-]*(?:\/[\w.][\w.-]*)*/g);
  return [...names].map(([name]) => name.replace(/\.+$/, '')).filter((name) => name !== '@');
}
