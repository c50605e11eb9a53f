/** Reads facts from a clone, each kind in its own way; what a clone cannot know names who could. */
import type { FactKind, FactReading, FactRef } from '../../evidence/facts.js';
import { toBaselineReading } from '../baseline-runs.js';
import { statementOf } from '../deployment-history.js';
import { readElsewhere, unsupported } from '../elsewhere.js';
import type { FactReader, ReadContext } from '../host.js';
import { readOwed, toDebts } from '../owed-debts.js';
import { toFolderQuery, type RecordQuery } from '../past-records.js';
import { remembered } from '../remembered.js';
import { readChangedPaths } from './changed-paths.js';
import { readCheckResult } from './check-results.js';
import type { CloneAnswer } from './clone.js';
import { readDeployments } from './deployments.js';
import { findDocuments, recordsSource, toReading, type RecordPlace } from './records.js';

type Readers = {
  readonly [K in FactKind]: (ref: FactRef<K>, context: ReadContext) => Promise<FactReading<K>>;
};

/** Where deployments are looked for: the environment's name and the policy's statement. */
interface Place {
  readonly key: string;
  readonly spec?: unknown;
}

/** Facts of the clone, all at workspace level, as of the first time that each is read. */
export function localFacts(parts: {
  readonly clone: () => Promise<CloneAnswer>;
  readonly records: RecordPlace;
}): FactReader {
  const { clone, records } = parts;
  // Windows, quotas and the range of the promotion look at the same history: it is read once.
  const documentsOf = remembered((query: RecordQuery) =>
    findDocuments(records, toFolderQuery(query)),
  );
  const deploymentsOf = remembered(readDeployments);

  function deployments(place: Place, context: ReadContext): Promise<FactReading<'deployments'>> {
    const { request, since, now } = context;
    return deploymentsOf({
      statement: place.spec,
      service: request.service,
      environment: request.environment,
      since,
      now,
      directory: records.directory,
      findDocuments: documentsOf,
    });
  }

  const readers: Readers = {
    ...readElsewhere,
    deployments,
    records: async ({ key }, { request, since, now }) => {
      const query = { service: request.service, environment: key, since };
      return toReading(await documentsOf(query), now);
    },
    baseline: async ({ spec }, { request, since, now }) => {
      const { service, environment, candidate } = request;
      const found = await documentsOf({ service, environment, since });
      return toBaselineReading(found, recordsSource(now), { spec, sha: candidate.sha });
    },
    changes: async ({ spec }, context) => {
      const opened = await clone();
      if (!opened.ok) return failed(opened.reason);
      const { request, since, now } = context;
      const { service, environment } = request;
      const { readChanges } = await import('./duties/changes.js');
      return readChanges({
        ...{ clone: opened.clone, spec, context },
        deployments: await deployments({ key: environment, spec: statementOf(spec) }, context),
        records: async () => toReading(await documentsOf({ service, environment, since }), now),
      });
    },
    'changed-paths': async ({ spec }, context) => {
      const opened = await clone();
      if (!opened.ok) return failed(opened.reason);
      const { request, now } = context;
      return readChangedPaths({
        clone: opened.clone,
        deployments: await deployments({ key: request.environment, spec }, context),
        candidate: request.candidate.sha,
        now,
      });
    },
    'check-result': async ({ spec }, { request, now }) => {
      const opened = await clone();
      if (!opened.ok) return failed(opened.reason);
      const { top } = opened.clone;
      return readCheckResult({ spec, top, candidate: request.candidate.sha, now });
    },
    owed: async (_, { request, since, now }) => {
      const { service, environment } = request;
      const found = await documentsOf({ service, environment, since });
      const debts = { debts: toDebts(found), source: recordsSource(now) };
      const gap = failed('a clone knows no pull requests');
      return readOwed(debts, () => Promise.resolve(gap));
    },
    group: () => unsupported('a clone does not know who is in a group', '`members` in the policy'),
    'code-owners': () => unsupported('a clone does not know which branch is protected', 'a forge'),
    starter: () => unsupported('a clone does not know who started the run', 'a forge'),
    catalog: () => unsupported('a clone has no catalogue of services', 'a catalogue'),
    'branch-protection': () => unsupported('a clone does not know who may push', 'a forge'),
    clock: () => unsupported('a clone has no clock of its own', 'a forge'),
    reachability: () => unsupported('a clone does not know who may push', 'a forge'),
    'run-identity': () => unsupported('nobody vouches for a local run', 'a forge'),
    'policy-change': () => unsupported('a clone does not know who approved a change', 'a forge'),
    'pull-request': (_, { now }) =>
      Promise.resolve({ status: 'none', source: { level: 'workspace', fetchedAt: now } }),
  };

  return {
    async read(ref, context) {
      try {
        return await readers[ref.kind](ref, context);
      } catch (error) {
        return failed(error instanceof Error ? error.message : String(error));
      }
    },
  };
}

function failed(reason: string): {
  readonly status: 'failed';
  readonly reason: string;
  readonly retryable: boolean;
} {
  return { status: 'failed', reason, retryable: false };
}
