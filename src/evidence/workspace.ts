/** The port through which the files of a run are found: each host fills it. */
import type { Instant } from '../time/instant.js';
import type { Request } from './request.js';

export interface Workspace {
  /** The folder that paths of the policy are relative to. */
  readonly folder: string;
  /** What was written before is of an earlier run, or of another commit; undefined where nobody tells it. */
  readonly since?: Instant | undefined;
}

/** Rejects if the folder cannot be found. */
export type FindWorkspace = (request: Request) => Promise<Workspace>;
