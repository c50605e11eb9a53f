/** Hosts, inputs and records for the tests of the local git host. */
import { Writable } from 'node:stream';
import type { ReadContext, Host, Inputs } from '../../../src/hosts/host.js';
import { gitHost } from '../../../src/hosts/git/host.js';
import type { ReadRecord } from '../../../src/hosts/git/records.js';
import { recordSchema, type RecordDocument } from '../../../src/report/record.js';

export const now = '2026-11-20T12:00:00Z';

export const readRecord: ReadRecord = (value) => {
  const parsed = recordSchema.safeParse(value);
  return parsed.success ? { record: parsed.data } : { problem: 'it has another shape' };
};

export function hostAt(directory: string, options: { layers?: string; out?: Writable } = {}): Host {
  const nowhere = new Writable({ write: (_, __, done) => done() });
  return gitHost({ directory, login: 'ada', now, out: nowhere, readRecord, ...options });
}

export function inputs(given: Partial<Inputs> = {}): Inputs {
  return { environment: 'production', artifacts: [], regions: [], ...given };
}

/** What facts are read with, for the candidate that the host finds. */
export async function contextOf(host: Host, given: Partial<Inputs> = {}): Promise<ReadContext> {
  const request = await host.request(inputs(given));
  const more = { service: 'shop', environment: 'production', artifacts: [], regions: [] };
  return { request: { ...request, ...more }, now, since: '2025-10-16T00:00:00Z', shared: false };
}

export function record(given: {
  id: string;
  at?: string;
  sha?: string;
  service?: string;
  environment?: string;
  promotionId?: string;
  result?: RecordDocument['result'];
}): RecordDocument {
  const { id, at = now, promotionId = `p-${id}`, result } = given;
  return {
    schema: 1,
    id,
    kind: result === undefined ? 'aborted' : 'result',
    at,
    promotionId,
    enforced: true,
    subject: {
      forge: 'git',
      repositoryId: 'local',
      repository: 'shop',
      service: given.service ?? 'shop',
      environment: given.environment ?? 'production',
      sha: given.sha ?? 'a'.repeat(40),
      artifacts: [],
    },
    origin: {
      actors: [{ login: 'ada' }],
      engine: { name: 'promotion-gate', version: '1', distSha256: '' },
      tz: '2025c',
    },
    ...(result === undefined ? {} : { result }),
    digest: `sha256:${'0'.repeat(64)}`,
  };
}

export function result(
  outcome: 'success' | 'failure' | 'rolled-back',
  finishedAt: string,
): NonNullable<RecordDocument['result']> {
  return { of: 'earlier', outcome, finishedAt };
}
