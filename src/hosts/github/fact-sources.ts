/** What the facts of GitHub are read from: the one round trip, and what is asked for beyond it. */
import type { FactReading, FactValue } from '../../evidence/facts.js';
import type { HttpReply } from '../../sources/http/http.js';
import type { Api } from './api.js';
import type { GithubEnvironment } from './environment.js';
import type { RecordReader } from '../record-reader.js';
import type { CheckEntry, DeploymentEntry, Page, Snapshot } from './snapshot.js';

/** Nothing here throws. A cursor of undefined asks for the first page, as it is now. */
export interface FactSources {
  /** The pull request that the event is about. */
  readonly pullRequest?: FactValue<'pull-request'> | undefined;
  /** The branch whose merge queue made the candidate, by its short name. */
  readonly queue?: string | undefined;
  readonly snapshot: () => Promise<HttpReply<Snapshot>>;
  /** The environment whose deployments the snapshot holds. */
  readonly asked: string;
  readonly api: Api;
  readonly environment: GithubEnvironment;
  readonly checks: (
    sha: string,
    cursor: string | undefined,
  ) => Promise<HttpReply<Page<CheckEntry>>>;
  readonly deployments: (
    environment: string,
    cursor: string | undefined,
  ) => Promise<HttpReply<Page<DeploymentEntry>>>;
  /** How far the forge's clock is ahead, in seconds; undefined if no answer told its time. */
  readonly clock: () => number | undefined;
  readonly identity: () => Promise<FactReading<'run-identity'>>;
  readonly records: RecordReader;
  readonly protection: (name: string) => Promise<FactReading<'branch-protection'>>;
  /** How long something that must soon appear is awaited, in milliseconds. */
  readonly settle: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}
