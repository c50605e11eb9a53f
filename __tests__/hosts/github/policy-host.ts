/** Policies of a small repository and of the ones that it takes layers from, as a script tells them. */
import { githubPolicies, type PolicyParts } from '../../../src/hosts/github/policies.js';
import { readSnapshot } from '../../../src/hosts/github/read-snapshot.js';
import {
  branchOf,
  candidate,
  fileOf,
  head,
  openScripted,
  repositoryOf,
  rulesOf,
} from './answers.js';
import { scriptedHttp, type Scripted } from './scripted-http.js';

export const now = '2026-11-20T12:00:00Z';
export const base = { repository: 'acme/release-policy', path: 'baseline.yml' };
export const layerText = 'policy: 1\n# base\n';

export interface World {
  /** The repository of the snapshot, in place of the usual one. */
  readonly own?: object;
  readonly snapshot?: Scripted;
  /** Answers of every other file. */
  readonly file?: Scripted;
  readonly history?: Scripted;
  readonly policyPath?: string;
  readonly sources?: readonly string[] | 'broken';
  readonly policyToken?: string;
}

export function openPolicies(world: World = {}) {
  const { own = {}, file = {}, history = {}, sources = [], policyToken } = world;
  const { policyPath = '.promotion-gate.yml' } = world;
  const answer = world.snapshot ?? { body: { data: { repository: repositoryOf(own) } } };
  const http = scriptedHttp([
    { match: ' Snapshot', answer },
    { match: ' PolicyFile', answer: file },
    { match: ' FileHistory', answer: history },
  ]);
  const api = openScripted(http);
  const environment = { owner: 'acme', name: 'shop' };
  const question = { ...environment, candidate, runBranch: undefined, environment: 'production' };
  let read: ReturnType<PolicyParts['snapshot']> | undefined;
  const policies = githubPolicies({
    snapshot: () => (read ??= readSnapshot(api, { ...question, policyPath })),
    policyPath,
    api,
    policyApi: policyToken === undefined ? undefined : openScripted(http, policyToken),
    environment,
    listSources: () => (sources === 'broken' ? undefined : sources),
    now,
  });
  return { policies, http };
}

/** The answer to a question for a file. */
export function answer(repository: object | null, errors: readonly unknown[] = []): Scripted {
  return { body: { data: { repository }, errors } };
}

export function commit(file: unknown = fileOf(layerText)) {
  return { __typename: 'Commit', oid: head, file };
}

export function tag(name: string, more: object = {}) {
  return {
    name,
    prefix: 'refs/tags/',
    target: commit(),
    ...rulesOf('UPDATE', 'DELETION'),
    ...more,
  };
}

export const tagged = answer({ tag: tag('v3') });
export const pinned = answer({ object: commit(), defaultBranchRef: branchOf('main') });
