/** Reads facts from a clone, each kind in its own way; what a clone cannot know names who could. */
import type { FactKind, FactReading, FactRef } from '../../evidence/facts.js';
import type { FactReader, ReadContext } from '../host.js';
import type { RecordQuery } from '../past-records.js';
import { readChangedPaths } from './changed-paths.js';
import { readCheckResult } from './check-results.js';
import type { CloneAnswer } from './clone.js';
import { readDeployments } from './deployments.js';
import { findDocuments, toReading, type RecordPlace } from './records.js';

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
  const documentsOf = remembered((query: RecordQuery) => findDocuments(records, query));
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
    deployments,
    records: async ({ key }, { request, since, now }) => {
      const query = { service: request.service, environment: key, since };
      return toReading(await documentsOf(query), now);
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
    zone: () => unsupported('zones are read from the runtime', 'the reader of zones'),
    holidays: () => unsupported('holidays are read from the data of the gate', 'that data'),
    calendar: () => unsupported('calendars are read where the policy says', 'that calendar'),
    catalog: () => unsupported('a clone has no catalogue of services', 'a catalogue'),
    'branch-protection': () => unsupported('a clone does not know who may push', 'a forge'),
    clock: () => unsupported('a clone has no clock of its own', 'a forge'),
    reachability: () => unsupported('a clone does not know who may push', 'a forge'),
    'run-identity': () => unsupported('nobody vouches for a local run', 'a forge'),
    'policy-change': () => unsupported('a clone does not know who approved a change', 'a forge'),
    'pull-request': (_, { now }) =>
      Promise.resolve({ status: 'none', source: { level: 'workspace', fetchedAt: now } }),
    class: () => unsupported('the class of a change comes from its ticket', 'a ticket system'),
    risk: () => unsupported('the risk of a change is not computed here', 'a later version'),
    candidate: claimed,
    'bypass-redemption': claimed,
    lock: claimed,
    'record-append': claimed,
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

/** One answer for each question, by its value. */
function remembered<Q extends object, A>(read: (question: Q) => Promise<A>): typeof read {
  const answers = new Map<string, Promise<A>>();
  return (question) => {
    const key = JSON.stringify(question);
    const answer = answers.get(key) ?? read(question);
    answers.set(key, answer);
    return answer;
  };
}

function claimed(): Promise<{ status: 'unsupported'; reason: string }> {
  return Promise.resolve({ status: 'unsupported', reason: 'this fact is the result of a claim' });
}

function unsupported(
  reason: string,
  needs: string,
): Promise<{ status: 'unsupported'; reason: string; needs: string }> {
  return Promise.resolve({ status: 'unsupported', reason, needs });
}

function failed(reason: string): { status: 'failed'; reason: string; retryable: boolean } {
  return { status: 'failed', reason, retryable: false };
}
