/** What a host does for the gate: state the request, read facts, claim, keep records, publish. */
import type { FindArchives } from '../evidence/archives.js';
import type { FactReader } from '../evidence/fact-reader.js';
import type { AccessReading } from '../evidence/access.js';
import type { FactReading, FactRef } from '../evidence/facts.js';
import type { ReadFreezePeriods } from '../evidence/freeze-periods.js';
import type { Request } from '../evidence/request.js';
import type { FindWorkspace } from '../evidence/workspace.js';
import type { PolicySource } from '../policy/source.js';
import type { OpenHttp } from '../sources/http/client.js';
import type { Annotation } from '../report/annotations.js';
import type { ExternalLink } from '../report/external-links.js';
import type { Outputs } from '../report/outputs.js';
import type { RecordDocument } from '../report/record.js';
import type { StatusText } from '../report/report-input.js';
import type { DocumentsReading, RecordQuery } from './past-records.js';

export type { AccountOf, FactReader, ReadContext } from '../evidence/fact-reader.js';

/** The inputs of the step: they say which promotion, never what is required. */
export interface Inputs {
  readonly environment: string;
  readonly service?: string | undefined;
  readonly policy?: string | undefined;
  readonly layers?: string | undefined;
  readonly sha?: string | undefined;
  readonly version?: string | undefined;
  readonly artifacts: readonly string[];
  readonly regions: readonly string[];
  readonly ticket?: string | undefined;
  readonly bypass?: string | undefined;
  /** Where the decision is posted; undefined for the host's own choice, empty for nowhere. */
  readonly publish?: readonly PublishPlace[] | undefined;
}

/** Places of a forge where a decision can be posted, besides the job's own log and summary. */
export const publishPlaces = [
  ...(['status', 'check-run', 'comment'] as const),
  // GitLab's alone.
  ...(['external-status-check', 'deployment-approval'] as const),
] as const;
export type PublishPlace = (typeof publishPlaces)[number];

/** What the policy says of how the host works. */
export interface HostSettings {
  /** Budgets in milliseconds; absent where the policy says nothing. */
  readonly limits: {
    readonly attempt?: number;
    readonly total?: number;
    readonly settle?: number;
  };
  /** `branch`, `none` or `owner/repo`; undefined if the policy does not say. */
  readonly store: string | undefined;
}

/** The request before the policy has named its service and regions. */
export type HostRequest = Omit<Request, 'service' | 'regions' | 'environment' | 'artifacts'> & {
  /** True if the commit comes from another repository: a preview of it never enforces (T67). */
  readonly foreign?: true;
};

/** Effects that can still turn an allow into a no, in the order in which they are claimed. */
export interface Claims {
  candidate(request: Request): Promise<FactReading<'candidate'>>;
  redeemBypass?(request: Request): Promise<FactReading<'bypass-redemption'>>;
  lock?(request: Request): Promise<FactReading<'lock'>>;
  /** Gives back what an earlier claim of this run took; never throws. */
  release?(): Promise<void>;
}

export type AppendResult =
  | { readonly status: 'appended'; readonly head: string; readonly store: string }
  | { readonly status: 'conflict' }
  | { readonly status: 'unsupported' | 'failed'; readonly reason: string };

/** Append-only records. `head` is null for an empty store; append succeeds only on that head. */
export interface RecordStore {
  head(): Promise<string | null>;
  append(record: RecordDocument, expectedHead: string | null): Promise<AppendResult>;
  find(query: RecordQuery): Promise<FactReading<'records'>>;
  /** The same, whole. */
  documents(query: RecordQuery): Promise<DocumentsReading>;
  /** Snapshots of who may do what since then, RFC 3339 in UTC. */
  snapshots(since: string): Promise<DocumentsReading>;
}

/** Addresses that only the host knows. */
export interface ReportLinks {
  /** Of a line of a file at a commit, by default the one that was judged. */
  readonly toLine: (place: {
    readonly file: string;
    readonly line: number;
    readonly commit?: string | undefined;
  }) => string;
  readonly more: readonly ExternalLink[];
}

/** Reports as text, each in the form that is named. */
export interface ReportFiles {
  /** src/report/junit.ts */
  readonly junit: string;
  /** src/report/code-quality.ts */
  readonly codeQuality: string;
  /** src/report/external-links.ts */
  readonly links: string;
}

/** What is carried to people and machines; hosts only carry it, the words are made in report/. */
export interface Publication {
  /** `error` is a configuration error: no decision was made. */
  readonly verdict: 'allow' | 'block' | 'inconclusive' | 'error';
  readonly mode: Request['mode'];
  /** True if the run was cancelled or broke: only what is quick and needed is posted. */
  readonly aborted: boolean;
  /** One line: headline, service and environment; may hold untrusted ids. */
  readonly title: string;
  /** For the terminal and the job log, already escaped for them. */
  readonly text: string;
  readonly service: string | undefined;
  readonly environment: string | undefined;
  /** The commit that was judged; undefined where it is not known, and a host may know what was asked. */
  readonly sha: string | undefined;
  /** Names a policy other than the default one, for the name of the status. */
  readonly policySource: string | undefined;
  /** The name of the status and of the check run (report/status-name.ts). */
  readonly statusName: string;
  /** Every declared output, on every path. */
  readonly outputs: Outputs;
  status(): Promise<StatusText>;
  annotations(): Promise<readonly Annotation[]>;
  /** For a forge that reads reports from files. */
  reports?(links: ReportLinks): Promise<ReportFiles>;
  /** With the marker as its last line; below 60,000 characters. Made only if the host has a place for it. */
  markdown(): Promise<string>;
}

export interface Host {
  readonly id: Request['host'];
  request(inputs: Inputs): Promise<HostRequest>;
  readonly policies: PolicySource;
  /** The policy, and the files beside it, as they were at a commit of this repository. */
  policiesAt?(commit: string): PolicySource;
  readonly facts: FactReader;
  /** True if the host itself knows what was deployed to an environment, without any statement. */
  readonly tellsDeployments: boolean;
  /** Facts that the host brings to every decision, whatever the policy asks. */
  standing(request: Request): readonly FactRef[];
  readonly claims: Claims;
  /** Who may do what in these environments, by their names at the forge. Never throws. */
  access(environments: readonly string[]): Promise<AccessReading>;
  readonly records: RecordStore;
  /** Tags of layers that stand for another commit than when a decision was last recorded. */
  movedTags?(): Promise<
    readonly { readonly name: string; readonly was: string; readonly is: string }[]
  >;
  /** A client for what the policy names outside of the host; absent where no policy may cause requests. */
  outside?: OpenHttp;
  /** Reads freeze periods; absent where the forge has none. */
  freezes?: ReadFreezePeriods;
  /** Where the files of the run lie, such as reports. */
  readonly workspace: FindWorkspace;
  /** Finds archives that jobs left at the forge; absent where there is none. */
  archives?: FindArchives;
  /** Called once, as soon as the policy is known, before facts are read. */
  configure(settings: HostSettings): void;
  /** Called when the run is cancelled: nothing that is being posted is tried again. */
  halt?(): void;
  /**
   * Posts what can be posted, and never changes the verdict: each note says what could not be, and
   * which permission is missing. Rejects if nobody saw the verdict.
   */
  publish(publication: Publication): Promise<readonly string[]>;
}

/** The step was asked for something that cannot be: exit 2, no decision. */
export class RequestError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}

/** The forge did not answer, or not in a way that could be used: exit 3, nothing is decided. */
export class UnavailableError extends Error {
  readonly code = 'gate/unavailable';
}
