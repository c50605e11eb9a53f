/** Reads facts of GitLab, each kind in its own way; what cannot be known here names who could. */
import { z } from 'zod';
import type { FactKind, FactReading, FactRef } from '../../evidence/facts.js';
import { statementOf } from '../deployment-history.js';
import { readElsewhere, unsupported } from '../elsewhere.js';
import { cut } from '../faults.js';
import type { FactReader, ReadContext } from '../host.js';
import { readOwed } from '../owed-debts.js';
import { pathOf } from './api.js';
import { readCheckResult, watchChecks, type CheckWatch } from './check-results.js';
import { baseOf, readDeployments } from './deployments.js';
import { failed, forgeSource } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { toUnknown, wanted } from './permissions.js';
import { readPolicyChange } from './policy-change.js';

type Readers = {
  readonly [K in FactKind]: (ref: FactRef<K>, context: ReadContext) => Promise<FactReading<K>>;
};

/** Facts of the forge, as of the first time that each is read. Never throws. */
export function gitlabFacts(sources: FactSources): FactReader {
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
    const { request, since } = context;
    const { readChanges } = await import('./duties/readers.js');
    return readChanges(sources, context, {
      spec,
      deployments: (statement) => deployments(statement, context),
      records: () =>
        sources.records.records({
          ...{ service: request.service, environment: request.environment, since },
        }),
    });
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
    group: async ({ key, spec }, context) => {
      const { readGroup } = await import('./duties/readers.js');
      return readGroup(sources, context, { id: key, spec });
    },
    'check-result': ({ spec }, context) => {
      checks ??= watchChecks(sources, context);
      return readCheckResult(checks, spec, { context, sources });
    },
    'policy-change': async ({ spec }, context) => {
      const base = baseOf(await deployments(statementOf(spec), context));
      if (base.status !== 'known') return base;
      return readPolicyChange(sources, context, { spec, base: base.value });
    },
    'branch-protection': ({ key }) => sources.protection(key),
    'run-identity': () => sources.identity(),
    reachability: (_, context) => sources.reachability(context),
    clock: (_, context) => readClock(sources, context),
    'pull-request': (_, context) => sources.pullRequest(context),
    catalog: () => unsupported('GitLab has no catalogue of services', 'a catalogue'),
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

/** Where nothing was asked yet, the commit is: every answer tells the time (F27). */
async function readClock(
  { api, clock, environment }: FactSources,
  { now }: ReadContext,
): Promise<FactReading<'clock'>> {
  const before = clock();
  if (before !== undefined) return toClock(before, now);
  const { project, sha } = environment;
  const path = pathOf('projects', project.id, 'repository', 'commits', sha);
  const reply = await api.get(path, { stats: false }, z.object({}));
  const after = clock();
  if (after !== undefined) return toClock(after, now);
  if (!reply.ok) return toUnknown(reply.fault, wanted.commit, api);
  return failed("the forge's answers carry no Date");
}

function toClock(skew: number, now: string): FactReading<'clock'> {
  return { status: 'known', value: { skew }, source: forgeSource(now) };
}
