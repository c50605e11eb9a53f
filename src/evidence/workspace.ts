/** The port through which the files of a run are found: each host fills it. */
import type { Instant } from '../time/instant.js';
import type { Request } from './request.js';

/** A file of a commit: the name that git gives to its bytes, and how many they are. */
export interface CommittedFile {
  readonly name: string;
  readonly size: number;
  /** A checkout writes other bytes, as attributes of git say: what lies at its place cannot be compared. */
  readonly isRewritten: boolean;
}

/** What commits have at each of some paths; those that none has, or of which nobody tells, are left out. */
type Committed = ReadonlyMap<string, readonly CommittedFile[]>;

export interface Workspace {
  /** The folder that paths of the policy are relative to. */
  readonly folder: string;
  /**
   * What was written before is of an earlier run, or of another commit; undefined where nobody tells it. Asked only
   * where files of the folder are judged. Rejects if it cannot be found: nothing of the files is known then.
   */
  readonly since?: (() => Promise<Instant | undefined>) | undefined;
  /**
   * What the commits that are checked out have at each of these paths, real ones below the folder: a file with the same
   * bytes need not be of this run. Never rejects.
   */
  readonly committed?: ((paths: readonly string[]) => Promise<Committed>) | undefined;
  /**
   * The same for paths in an archive that a job of the candidate left: where the forge cuts the folders that all files of
   * an archive share, of each path that ends with them.
   */
  readonly archived?: ((paths: readonly string[]) => Promise<Committed>) | undefined;
}

/** Rejects if the folder cannot be found. */
export type FindWorkspace = (request: Request) => Promise<Workspace>;
