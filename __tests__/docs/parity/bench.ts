/** Hosts as they are probed for the table of docs/hosts.md: in a world where all is there, with one token after another. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadContext } from '../../../src/evidence/fact-reader.js';
import type { Host, Inputs } from '../../../src/hosts/host.js';
import type { PublishPlace } from '../../../src/hosts/host.js';

/** What a probe asks for. */
export interface Setting {
  /** With the token that may all alone: a row holds or does not. */
  readonly full?: true;
  readonly sha?: string;
  readonly places?: readonly PublishPlace[];
  /** The run is about a pull request or merge request. */
  readonly change?: true;
  /** The run has a signed ID token. */
  readonly signed?: true;
}

/** A host with one token. */
export interface Opened {
  readonly host: Host;
  readonly context: ReadContext;
  /** Requests so far, and those that wrote something. */
  readonly requests: () => number;
  readonly writes: () => number;
  /** What was left behind so far: names of files that are not empty, and of what stands in the log. */
  readonly left: () => readonly string[];
}

/** Which rows hold. */
export type Answers = Readonly<Record<string, boolean>>;
/** What stands in the column of the host, by row. */
export type Cells = Readonly<Record<string, string>>;

export type Act = (opened: Opened) => Promise<Answers>;

/** Acts with each token; a row that no token makes hold is `–`. */
export interface Bench {
  readonly probe: (act: Act, setting?: Setting) => Promise<Cells>;
}

export const absent = '–';

/** Ample for a machine that is busy, but for what is known not to come. */
export const budgets = {
  PROMOTION_GATE_ATTEMPT: '20s',
  PROMOTION_GATE_TOTAL: '60s',
  PROMOTION_GATE_SETTLE: '10ms',
  PROMOTION_GATE_BACKOFF: '40ms',
};

/** Names that are there in every world: the branch `release` and the tag `v1`. */
export const branchName = 'release';
export const tagName = 'v1';
/** Stands for the digits of the head. */
export const headName = '<head>';
/** The repository for records. */
export const storeName = 'acme/records';

/** A group with members. */
export const groupName = 'acme/ops';

export const policyPath = '.promotion-gate.yml';
export const policyText = `policy: 1
owner: owners
groups: { owners: { members: [carol] } }
services: { shop: {} }
environments: { production: {} }
`;

export function inputsOf({ sha, places }: Setting): Inputs {
  return {
    ...{ environment: 'production', artifacts: [], regions: [] },
    ...(sha === undefined ? {} : { sha }),
    ...(places === undefined ? {} : { publish: places }),
  };
}

/** Files of a folder that hold something, and what a log holds. */
export function leftIn(folder: string, log: string): readonly string[] {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isFile() && readFileSync(join(folder, each.name), 'utf8') !== '')
    .map(({ name }) => name);
  const annotations = /^::(error|warning|notice) /m.test(log) ? ['annotations'] : [];
  return [...files, ...(log === '' ? [] : ['log']), ...annotations];
}

/** A setting of a world whose head is this one. */
export function settled(setting: Setting, head: string): Setting {
  return setting.sha === headName ? { ...setting, sha: head } : setting;
}

/** What facts are read with; for a host that cannot state its request, that of one that can, of this commit. */
export async function contextFor(
  host: Host,
  setting: Setting,
  known: { readonly context: ReadContext | undefined; readonly sha: string },
): Promise<ReadContext> {
  const now = new Date().toISOString();
  const since = new Date(Date.now() - 30 * 86_400_000).toISOString();
  try {
    const { foreign: _, ...request } = await host.request(inputsOf(setting));
    const named = { service: 'shop', environment: 'production', artifacts: [], regions: [] };
    return { request: { ...request, ...named }, now, since, shared: false };
  } catch (error) {
    if (known.context === undefined) throw error;
    const { request } = known.context;
    const candidate = { ...request.candidate, sha: known.sha };
    return { ...known.context, request: { ...request, candidate } };
  }
}

/** No row holds where the host breaks off. */
export async function answersOf(act: Act, opened: Opened): Promise<Answers> {
  try {
    return await act(opened);
  } catch {
    return {};
  }
}
