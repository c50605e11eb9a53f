/** Reads snapshots of a small repository, as a script tells it. */
import { readSnapshot } from '../../../src/hosts/github/read-snapshot.js';
import type { Snapshot } from '../../../src/hosts/github/snapshot.js';
import { candidate, openScripted, repositoryOf } from './answers.js';
import { scriptedHttp, type ScriptedHttp } from './scripted-http.js';

export const question = {
  owner: 'acme',
  name: 'shop',
  candidate,
  runBranch: undefined,
  policyPath: '.promotion-gate.yml',
  environment: 'production',
};

/** The value, and nothing but a known one. */
export async function take(http: ScriptedHttp, asked: object = {}): Promise<Snapshot> {
  const reply = await readSnapshot(openScripted(http), { ...question, ...asked });
  if (!reply.ok) throw new Error(reply.fault.reason);
  return reply.value;
}

export function answering(more: object = {}, errors: readonly unknown[] = []) {
  const body = { data: { repository: repositoryOf(more) }, errors };
  return scriptedHttp([{ match: ' Snapshot', answer: { body } }]);
}

export function snapshotOf(more: object = {}, errors: readonly unknown[] = []) {
  return take(answering(more, errors));
}
