/** Deployments that are marked by tags, whichever forge tells of these; without any I/O. */
import type { Deployment } from '../evidence/facts.js';
import { matchesGlob } from '../evidence/glob.js';
import { formatInstant, parseInstant } from '../time/instant.js';
import { cut } from './faults.js';
import { failed, type Part } from './parts.js';

/** A tag of a commit: `setAt` is the date of an annotated tag, `committedAt` that of its commit. */
export interface TagOfCommit {
  readonly name: string;
  readonly sha: string;
  readonly setAt: string | undefined;
  readonly committedAt: string | undefined;
}

/** More tags are not looked at: an old commit can be tagged today, so none may be left out (T24). */
export const mostTags = 1000;

/**
 * Those that match, newest first: all since then, and the newest however old it is. An annotated tag
 * says when it was set. A lightweight one does not: its time is unknown, and it is ordered by the date
 * of its commit.
 */
export function toTaggedDeployments(
  tags: readonly TagOfCommit[],
  asked: { readonly glob: string; readonly since: string },
): Part<readonly Deployment[]> {
  const found: { deployment: Deployment; at: number }[] = [];
  for (const { name, sha, ...dates } of tags.filter((tag) => matchesGlob(tag.name, asked.glob))) {
    const setAt = parseInstant(dates.setAt ?? '');
    const at = setAt ?? parseInstant(dates.committedAt ?? '');
    if (at === undefined)
      return failed(cut(`the forge does not tell when the tag ${name} was set`));
    const finishedAt = setAt === undefined ? {} : { finishedAt: formatInstant(setAt) };
    found.push({ deployment: { sha, version: name, outcome: 'success', ...finishedAt }, at });
  }
  found.sort((a, b) => b.at - a.at || compareVersions(b.deployment, a.deployment));
  const since = Date.parse(asked.since);
  const kept = found.filter(({ at }, index) => index === 0 || at >= since);
  return { status: 'known', value: kept.map(({ deployment }) => deployment) };
}

/** `v1.10` after `v1.9`: runs of digits as numbers, all else by code unit. */
function compareVersions(a: Deployment, b: Deployment): number {
  const [left, right] = [a, b].map(({ version = '' }) => version.split(/(\d+)/)) as [
    string[],
    string[],
  ];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (part === other) continue;
    const isNumber = index % 2 === 1;
    const difference = isNumber ? Number(part) - Number(other) : 0;
    if (difference !== 0) return difference;
    return part < other ? -1 : 1;
  }
  return left.length - right.length;
}
