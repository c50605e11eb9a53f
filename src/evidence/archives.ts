/** The port through which archives that jobs left at the forge are found: each forge fills it. */
import type { Instant } from '../time/instant.js';
import type { Reading, Unknown } from './reading.js';
import type { Request } from './request.js';

/** Which archives, in the words of the policy: exact names, never patterns. */
export interface ArchiveQuestion {
  readonly workflow?: string | undefined;
  readonly artifact?: string | undefined;
  readonly job?: string | undefined;
}

/** One ZIP archive of a run or job that was of the candidate. */
export interface Archive {
  /** For people: `artifact reports of run 91 of ci.yml`. Holds untrusted names. */
  readonly name: string;
  /** Of the page of the run or job. */
  readonly url?: string | undefined;
  /** The commit that the run or job was of. */
  readonly sha: string;
  /** When the run or job began: a report that was made before is not of it. */
  readonly since: Instant;
  /** Downloads it into a new file. Never rejects; what fails leaves no whole file. */
  readonly download: (to: DownloadTarget) => Promise<Downloaded>;
}

export interface DownloadTarget {
  /** Of a file that is not there yet. */
  readonly path: string;
  readonly mostBytes: number;
}

/** Of what: of the candidate, or of the newest commit of the default branch that is not the candidate. */
export type ArchivesOf = 'candidate' | 'default-branch';

export interface ArchiveContext {
  readonly request: Request;
  readonly now: string;
  readonly of: ArchivesOf;
}

/** `digest` is `sha256:<hex>` of the archive. */
export type Downloaded =
  { readonly status: 'known'; readonly bytes: number; readonly digest: string } | Unknown;

/**
 * All archives of what was asked for, never fewer: parallel jobs of one name leave one each. `none` if
 * all was looked at and nothing is there. Of the default branch only what succeeded counts. Never rejects.
 */
export type FindArchives = (
  question: ArchiveQuestion,
  context: ArchiveContext,
) => Promise<Reading<readonly Archive[]>>;
