/** Reads facts of GitHub, each kind in its own way; what cannot be known here names who could. */
import type { FactKind, FactReading, FactRef } from '../../evidence/facts.js';
import { statementOf } from '../deployment-history.js';
import { readElsewhere, unsupported } from '../elsewhere.js';
import { cut } from '../faults.js';
import type { FactReader, ReadContext } from '../host.js';
import { readOwed } from '../owed-debts.js';
import { readCheckResult, watchChecks, type CheckWatch } from './check-results.js';
import { baseOf, readDeployments } from './deployments.js';
import { failed, forgeSource } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { toUnknown, wanted } from './permissions.js';
import { readPolicyChange } from './policy-change.js';
import { readReachability } from './reachability.js';

type Readers = {
  readonly [K in FactKind]: (ref: FactRef<K>, context: ReadContext) => Promise<FactReading<K>>;
};

/**
 * Facts of the forge, as of the first time that each is read. A standard decision is read from the
 * snapshot alone; more is asked for longer lists, ranges, tags and refs, and a changed policy.
 */
export function githubFacts(sources: FactSources): FactReader {
  // Windows, quotas and the range of the promotion look at the same history: it is read once.
  const histories = new Map<string, Promise<FactReading<'deployments'>>>();
  // Code owners are those of the same changes.
  const ranges = new Map<string, Promise<FactReading<'changes'>>>();
  let checks: CheckWatch | undefined;

  function deployments(spec: unknown, context: ReadContext): Promise<FactReading<'deployments'>> {
    const { request, since, shared } = context;
    const key = JSON.stringify([spec, request.service, request.environment, since, shared]);
    const reading = histories.get(key) ?? readDeployments(sources, context, spec);
    histories.set(key, reading);
    return reading;
  }

  function changes(spec: unknown, context: ReadContext): Promise<FactReading<'changes'>> {
    const { service, environment } = context.request;
    const key = JSON.stringify([spec, service, environment]);
    const reading = ranges.get(key) ?? readRange(spec, context);
    ranges.set(key, reading);
    return reading;
  }

  async function readRange(spec: unknown, context: ReadContext): Promise<FactReading<'changes'>> {
    const { readChanges } = await import('./duties/readers.js');
    const seen = (since: string) => deployments(statementOf(spec), { ...context, since });
    return readChanges(sources, context, { spec, deployments: seen });
  }

  const readers: Readers = {
    ...readElsewhere,
    deployments: ({ spec }, context) => deployments(spec, context),
    records: ({ key }, { request, since }) =>
      sources.records.records({ service: request.service, environment: key, since }),
    baseline: ({ spec }, { request, since }) => {
      const { service, environment, candidate } = request;
      return sources.records.baseline(
        { service, environment, since },
        { spec, sha: candidate.sha },
      );
    },
    'changed-paths': async ({ spec }, context) => {
      const base = baseOf(await deployments(spec, context));
      if (base.status !== 'known') return base;
      const { readChangedPaths } = await import('./changed-paths.js');
      return readChangedPaths(sources, context, base.value);
    },
    'check-result': ({ spec }, context) => {
      checks ??= watchChecks(sources, context);
      return readCheckResult(checks, spec, { context, settle: sources.settle });
    },
    'policy-change': async ({ spec }, context) => {
      const base = baseOf(await deployments(statementOf(spec), context));
      if (base.status !== 'known') return base;
      return readPolicyChange(sources, context, { spec, base: base.value });
    },
    'branch-protection': ({ key }) => sources.protection(key),
    'run-identity': () => sources.identity(),
    reachability: async (_, context) => {
      const snapshot = await sources.snapshot();
      if (!snapshot.ok) return toUnknown(snapshot.fault, wanted.repository);
      return readReachability(snapshot.value, context);
    },
    clock: async (_, { now }) => {
      const snapshot = await sources.snapshot();
      const skew = sources.clock();
      if (skew !== undefined) return { status: 'known', value: { skew }, source: forgeSource(now) };
      if (!snapshot.ok) return toUnknown(snapshot.fault, wanted.repository);
      return failed("the forge's answers carry no Date");
    },
    'pull-request': (_, { now }) =>
      Promise.resolve(
        sources.pullRequest === undefined
          ? { status: 'none', source: forgeSource(now) }
          : { status: 'known', value: sources.pullRequest, source: forgeSource(now) },
      ),
    changes: ({ spec }, context) => changes(spec, context),
    'code-owners': async ({ spec }, context) => {
      const { readCodeOwners } = await import('./duties/readers.js');
      return readCodeOwners(sources, context, changes(spec, context));
    },
    owed: async (_, context) => {
      const { request, since } = context;
      const { service, environment } = request;
      const debts = await sources.records.debts({ service, environment, since });
      const { readLateChange } = await import('./duties/readers.js');
      return readOwed(debts, (number) => readLateChange(sources, context, number));
    },
    starter: async (_, context) => {
      const { readStarter } = await import('./duties/readers.js');
      return readStarter(sources, context);
    },
    group: async (ref, { now }) => {
      const { readGroup } = await import('./duties/readers.js');
      return readGroup(sources, ref, now);
    },
    catalog: () => unsupported('GitHub has no catalogue of services', 'a catalogue'),
  };

  return {
    async read(ref, context) {
      try {
        return await readers[ref.kind](ref, context);
      } catch (error) {
        return failed(cut(error instanceof Error ? error.message : String(error)));
      }
    },
  };
}
