/** What the facts of GitLab are read from: its interface, the job's variables, and the other readers. */
import type { FactReading } from '../../evidence/facts.js';
import type { ReadContext } from '../host.js';
import type { HttpReply } from '../../sources/http/http.js';
import type { RecordReader } from '../record-reader.js';
import type { Settling } from '../settle.js';
import type { Api } from './api.js';
import type { DefaultBranch } from './default-branch.js';
import type { GitlabEnvironment } from './environment.js';
import type { JobReading } from './job.js';
import type { WatchJobs } from './pipeline-jobs.js';
import type { PipelineReading } from './pipeline.js';

/** Nothing here throws. `settle` and `wait` are in milliseconds. */
export interface FactSources extends Settling {
  readonly api: Api;
  readonly environment: GitlabEnvironment;
  readonly jobs: WatchJobs;
  readonly branch: () => Promise<HttpReply<DefaultBranch>>;
  /** The job of the gate, and the pipeline that it is one of. */
  readonly job: () => Promise<JobReading>;
  readonly pipeline: () => Promise<PipelineReading>;
  readonly identity: () => Promise<FactReading<'run-identity'>>;
  /** The merge request that the pipeline is about. */
  readonly pullRequest: (context: ReadContext) => Promise<FactReading<'pull-request'>>;
  readonly protection: (name: string) => Promise<FactReading<'branch-protection'>>;
  readonly reachability: (context: ReadContext) => Promise<FactReading<'reachability'>>;
  readonly records: RecordReader;
  /** How far the forge's clock is ahead, in seconds; undefined if no answer told its time. */
  readonly clock: () => number | undefined;
}
