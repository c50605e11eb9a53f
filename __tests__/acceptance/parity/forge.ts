/** What a behaviour needs of a forge: a world to act in, the gate in it, and what was left behind. */
import type { RecordDocument } from '../../../src/report/record.js';
import type { Repository } from '../github/model.js';
import type { Files } from '../github/repository.js';
import type { PolicyParts } from '../policies.js';

export type Outcome = 'success' | 'failure' | 'running';

export interface WorldOptions {
  /** Parts, a text, or none at all. */
  readonly policy?: PolicyParts | string | undefined;
  /** What became of the check `unit` on the head; `none` for no such check. */
  readonly unit?: Outcome | 'none';
}

/** Texts by path. */
export type Texts = Readonly<Record<string, string>>;

/** Files that a job of CI/CD left at the forge: of the head, if no commit is named. */
export interface Left {
  readonly files: Texts;
  readonly sha?: string;
  /** The name of the artifact, or of the job; `results` if it is absent. */
  readonly name?: string;
  readonly ended?: 'success' | 'failure' | 'cancelled' | 'running';
  readonly expired?: boolean;
}

/** A pull request or merge request that is open. */
export interface Change {
  readonly number: number;
  readonly sha: string;
}

/** What the token of the gate may: all that it is documented to need, read alone, or nothing here. */
export type Grant = 'all' | 'reads' | 'of another repository';

export interface Asked {
  /** By their names, which are the same on both forges. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the run is about: the default branch if it is absent, a tag, or a change. */
  readonly on?: { readonly tag: string } | Change;
  readonly grant?: Grant;
  /** What lies in the directory of the job. */
  readonly workspace?: Texts;
  /** What the checkout held before that: these files are committed in it. */
  readonly committed?: Texts;
}

export interface Ran {
  readonly code: number;
  readonly log: string;
  /** As later jobs read them; `reasons` as a list, the same on both. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly reasons: readonly string[];
  /** The text of the record that was left as a file; empty if there is none. */
  readonly record: string;
}

export interface Report {
  readonly id: number;
  readonly body: string;
  readonly author: string;
}

export interface World {
  readonly forge: Forge['name'];
  /** Objects, branches and tags. */
  readonly git: Repository;
  /** Tells what became of the check `unit` on a commit, the head if none is named. */
  readonly check: (outcome: Outcome, sha?: string) => void;
  /** A job leaves these files, which the policy takes by `Forge.from`. */
  readonly leave: (what: Left) => void;
  readonly deployed: (what: {
    /** When it ended, RFC 3339 in UTC; it took a minute. */
    readonly at: string;
    readonly outcome?: 'success' | 'failure';
    readonly sha?: string;
    readonly environment?: string;
  }) => void;
  /** Another repository of the same owner, whose tags nobody can move unless they are `loose`. */
  readonly other: (path: string, files: Files, tags?: 'loose') => Repository;
  /** An open change with one commit, from this repository or from a fork, and its check. */
  readonly change: (of?: {
    readonly files?: Files;
    readonly fork?: boolean;
    readonly unit?: 'success' | 'failure';
  }) => Change;
  readonly run: (asked?: Asked) => Promise<Ran>;
  /** The same program at a command line of its own, as a script of the job calls it. */
  readonly command: (
    args: readonly string[],
    on?: Change,
  ) => Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>;
  /** Acts just before the second look at a name, or before the first write of the branch of records. */
  readonly before: (moment: 'claim' | 'record', act: () => void) => void;
  /** Nobody reads deployments from now on. */
  readonly forbidDeployments: () => void;
  /** The last status of each name: `green promotion-gate / shop / production`. */
  readonly posted: () => readonly string[];
  /** What stands at a change and is not folded, oldest first. */
  readonly reports: (change: Change) => readonly Report[];
  /** Oldest first. */
  readonly records: () => readonly RecordDocument[];
  /** How many requests wrote something. */
  readonly writes: () => number;
  /** Stops it, and demands that nobody asked what the forge does not document. */
  readonly close: () => Promise<void>;
}

export interface Forge {
  readonly name: 'GitHub' | 'GitLab';
  /** How a policy takes a report from what was left under a name, as keys of the report. */
  readonly from: (name: string) => string;
  readonly open: (options?: WorldOptions) => Promise<World>;
}
