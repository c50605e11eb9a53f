/** What a host does for the gate: state the request, read facts, claim, keep records, publish. */
import type { FactReader } from '../evidence/fact-reader.js';
import type { FactReading } from '../evidence/facts.js';
import type { Request } from '../evidence/request.js';
import type { PolicySource } from '../policy/source.js';
import type { RecordDocument } from '../report/record.js';

export type { FactReader, ReadContext } from '../evidence/fact-reader.js';

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
}

/** The request before the policy has named its service and regions. */
export type HostRequest = Omit<Request, 'service' | 'regions' | 'environment' | 'artifacts'>;

/** Effects that can still turn an allow into a no, in the order in which they are claimed. */
export interface Claims {
  candidate(request: Request): Promise<FactReading<'candidate'>>;
  redeemBypass?(request: Request): Promise<FactReading<'bypass-redemption'>>;
  lock?(request: Request): Promise<FactReading<'lock'>>;
  /** Gives back what an earlier claim of this run took; never throws. */
  release?(request: Request): Promise<void>;
}

export type AppendResult =
  | { readonly status: 'appended'; readonly head: string; readonly store: string }
  | { readonly status: 'conflict' }
  | { readonly status: 'unsupported' | 'failed'; readonly reason: string };

/** Append-only records. `head` is null for an empty store; append succeeds only on that head. */
export interface RecordStore {
  head(): Promise<string | null>;
  append(record: RecordDocument, expectedHead: string | null): Promise<AppendResult>;
  find(query: {
    readonly service: string;
    readonly environment: string;
    readonly since: string;
  }): Promise<FactReading<'records'>>;
}

/** What is carried to people and machines; hosts only carry it, the words are made in report/. */
export interface Publication {
  readonly title: string;
  readonly text: string;
  /** Made only if the host has a place for it. */
  markdown(): Promise<string>;
}

export interface Host {
  readonly id: Request['host'];
  request(inputs: Inputs): Promise<HostRequest>;
  readonly policies: PolicySource;
  readonly facts: FactReader;
  readonly claims: Claims;
  readonly records: RecordStore;
  publish(publication: Publication): Promise<void>;
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
