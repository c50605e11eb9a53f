/** Collects what a file says of its origin: commits and times. */
import type { Told, ToldTime } from './report.js';

export interface ToldParts {
  /** Ignored unless it is a commit id, whole or of at least seven digits. */
  commit: (text: unknown) => void;
  /** RFC 3339, with or without a zone, or milliseconds since 1970. What is neither is ignored. */
  time: (value: unknown) => void;
  told(): Told;
}

const mostCommits = 5;
const dated = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?/;
/** Years that a report may be of; outside of them a number is no time. */
const earliest = Date.UTC(2000, 0, 1);
const latest = Date.UTC(2200, 0, 1);

/** An empty collection. */
export function openTold(): ToldParts {
  const commits = new Set<string>();
  let first: ToldTime | undefined;
  let last: ToldTime | undefined;
  return {
    commit(text) {
      if (typeof text !== 'string' || !/^(?:[0-9a-f]{7,40}|[0-9a-f]{64})$/i.test(text)) return;
      if (commits.size < mostCommits) commits.add(text.toLowerCase());
    },
    time(value) {
      const time = typeof value === 'number' ? fromNumber(value) : fromText(value);
      if (time === undefined) return;
      if (first === undefined || time.at < first.at) first = time;
      if (last === undefined || time.at > last.at) last = time;
    },
    told: () => ({ commits: [...commits], ...(first && { first }), ...(last && { last }) }),
  };
}

/** The names under which a build writes its commit into properties. */
const commitNames =
  /^(?:(?:env\.)?(?:GITHUB_SHA|CI_COMMIT_SHA|GIT_COMMIT)|(?:git|vcs|scm)[._-]?(?:commit|sha|revision)(?:[._-]?(?:id|sha))?|commit(?:[._-]?(?:id|sha|hash))?)$/i;

/** True for `git.commit`, `GITHUB_SHA` and the like. */
export function isCommitName(name: string): boolean {
  return commitNames.test(name);
}

function fromNumber(at: number): ToldTime | undefined {
  return at >= earliest && at < latest ? { at, zoned: true } : undefined;
}

function fromText(text: unknown): ToldTime | undefined {
  if (typeof text !== 'string') return undefined;
  const date = dated.exec(text)?.[0];
  if (date === undefined) return undefined;
  const zone = /^\s*(?:UTC|GMT|Z|[+-]\d\d:?\d\d)$/i.exec(text.slice(date.length))?.[0].trim();
  const offset = zone === undefined || /^(?:UTC|GMT|Z)$/i.test(zone) ? 'Z' : zone;
  const whole = date.length === 10 ? `${date}T00:00:00` : date.replace(' ', 'T');
  const at = Date.parse(`${whole}${offset}`);
  return Number.isNaN(at) ? undefined : { at, zoned: zone !== undefined };
}
