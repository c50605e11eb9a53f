/** sequence: it was in an earlier environment before, and its region is the next one. */
import { z } from 'zod';
import type { FactRef } from '../evidence/facts.js';
import { parseElapsed } from '../time/duration.js';
import {
  defineCheck,
  type CheckContext,
  type JsonObject,
  type KnownFacts,
  type NameUse,
  type Observation,
  type Question,
  type StageName,
} from './check.js';
import { withOptions } from './rule-options.js';
import { judgeStage, type Same } from './sequence/judge-stage.js';
import { nameSchema, namesSchema, preciseDurationSchema } from './values.js';
import { deploymentsRef } from './windows/history.js';

const config = withOptions({
  after: z
    .strictObject({
      environment: nameSchema,
      same: z.enum(['artifact', 'commit']).optional(),
      soak: preciseDurationSchema.optional(),
    })
    .optional(),
  regions: namesSchema.optional(),
  apart: preciseDurationSchema.optional(),
});
type Config = z.infer<typeof config>;

export const sequence = defineCheck({
  id: 'sequence',
  title: 'Environment order',
  codes: {
    'sequence/there': 'The stage before holds it, for long enough.',
    'sequence/deployed-before': 'It was deployed here before.',
    'sequence/first-region': 'No region has to come before.',
    'sequence/not-deployed': 'Nothing was ever deployed to the stage before.',
    'sequence/not-ended': 'The newest deployment to the stage before has not ended.',
    'sequence/failed': 'The newest deployment to the stage before failed or was taken back.',
    'sequence/other-there': 'The stage before holds something else.',
    'sequence/not-soaked': 'It has not been there for long enough.',
    'sequence/no-times': 'Since when it is there is not known.',
    'sequence/artifact-unknown': 'Which artifact is meant, or is there, is not known.',
    'sequence/stage-unknown':
      'The policy has no name for that environment, or for it in that region.',
    'sequence/no-region': 'Which region is meant is not known.',
    'sequence/unlisted-region': 'The region has no place in the order.',
    'sequence/regions-together': 'Regions that follow each other are promoted at once.',
  },
  config,
  names: ({ after, regions = [] }) => [
    ...(after === undefined
      ? []
      : [
          {
            ...{ kind: 'environment', name: after.environment },
            path: ['after', 'environment'],
          } satisfies NameUse,
        ]),
    ...regions.map((name, index): NameUse => ({ kind: 'region', name, path: ['regions', index] })),
  ],
  questions: (value, context) => [
    ...(value.after === undefined ? [] : [afterQuestion(value.after, context)]),
    ...(value.regions === undefined ? [] : [regionsQuestion(value, context)]),
  ],
});

/** A stage that has to come before, as far as the policy names it. */
interface Before {
  readonly stage: StageName | undefined;
  readonly region?: string | undefined;
  readonly same: Same;
  readonly soak: number;
}

function afterQuestion(after: NonNullable<Config['after']>, context: CheckContext): Question {
  const { environment, same = 'commit', soak } = after;
  const [region, ...more] = context.request.regions;
  const regional = more.length === 0 && region !== undefined;
  const stage =
    (regional ? context.stage(environment, region) : undefined) ?? context.stage(environment);
  return stagesQuestion({
    ...{ id: 'sequence/after', at: ['after'], context },
    before: [{ stage, same, soak: parseElapsed(soak ?? '0m') ?? Infinity }],
    unnamed: { environment },
  });
}

/** Every region that comes before the one that is promoted; two that must follow each other are too many. */
function regionsQuestion({ regions = [], apart }: Config, context: CheckContext): Question {
  const { environmentId, request } = context;
  const asked = request.regions.filter((region) => regions.includes(region));
  const unlisted = request.regions.filter((region) => !regions.includes(region));
  const last = Math.max(...asked.map((region) => regions.indexOf(region)));
  const before = asked.length === 1 ? regions.slice(0, last) : [];
  const data = { regions: [...request.regions], order: [...regions] };
  const stages = before.map((region): Before => ({
    ...{ stage: context.stage(environmentId, region), region, same: 'commit' },
    soak: parseElapsed(apart ?? '0m') ?? Infinity,
  }));
  return stagesQuestion({
    ...{ id: 'sequence/regions', at: ['regions'], context, before: stages },
    unnamed: { environment: environmentId },
    instead: misplaced({ asked, unlisted, before, data }),
  });
}

function misplaced(part: {
  readonly asked: readonly string[];
  readonly unlisted: readonly string[];
  readonly before: readonly string[];
  readonly data: JsonObject;
}): Observation | undefined {
  const { asked, unlisted, before } = part;
  const data = { ...part.data, unlisted: [...unlisted] };
  if (unlisted.length > 0) return { code: 'sequence/unlisted-region', outcome: 'fail', data };
  if (asked.length === 0) {
    const acts = [{ what: 'name-region' }];
    return { code: 'sequence/no-region', outcome: 'unknown', data, acts };
  }
  if (asked.length > 1) {
    const acts = [{ what: 'promote-one-region', detail: { regions: [...asked] } }];
    return { code: 'sequence/regions-together', outcome: 'fail', data, acts };
  }
  if (before.length === 0) return { code: 'sequence/first-region', outcome: 'pass', data };
  return undefined;
}

/** All stages must hold it. `instead` answers where the order itself does. */
function stagesQuestion(part: {
  readonly id: string;
  readonly at: Question['at'];
  readonly context: CheckContext;
  readonly before: readonly Before[];
  readonly unnamed: JsonObject;
  readonly instead?: Observation | undefined;
}): Question {
  const { id, at, context, before, unnamed, instead } = part;
  const { request } = context;
  const own = deploymentsRef(context);
  const judge = (facts: KnownFacts, now: number): readonly Observation[] => {
    const lane = laneOf(facts, { own, sha: request.candidate.sha });
    if (lane !== undefined) {
      const data = { case: lane, environment: request.environment };
      return [{ code: 'sequence/deployed-before', outcome: 'pass', data }];
    }
    if (instead !== undefined) return [instead];
    return before.map(({ stage, region, same, soak }) => {
      const data = { ...unnamed, ...(region === undefined ? {} : { region }) };
      if (stage === undefined) {
        return { code: 'sequence/stage-unknown', outcome: 'unknown', data };
      }
      if (same === 'artifact' && request.artifacts.length === 0) {
        const acts = [{ what: 'name-artifact' }];
        return { code: 'sequence/artifact-unknown', outcome: 'unknown', data, acts };
      }
      const { environment } = stage;
      const deployments = facts.value(deploymentsOf(stage)) ?? [];
      const records = same === 'artifact' ? (facts.value(recordsOf(stage)) ?? []) : [];
      return judgeStage({ environment, region, same, soak, deployments, records }, request, now);
    });
  };
  const named = instead === undefined ? before : [];
  return {
    ...{ id, at, bounds: 'start', uses: [own], evaluate: judge },
    needs: named.flatMap(({ stage, same }): readonly FactRef[] => {
      if (stage === undefined) return [];
      return [deploymentsOf(stage), ...(same === 'artifact' ? [recordsOf(stage)] : [])];
    }),
    admits: (facts, { from }) => {
      const found = judge(facts, from);
      if (found.every(({ outcome }) => outcome === 'pass')) {
        return [{ start: -Infinity, end: Infinity }];
      }
      const clears = found.map((one) => (one.outcome === 'pass' ? from : one.clears));
      if (clears.includes(undefined)) return [];
      const start = Math.max(...clears.map((clear) => clear ?? Infinity));
      return [{ start, end: Infinity }];
    },
  };
}

/** Deployed here before: to go back, or to do it again, nothing has to come first. */
function laneOf(
  facts: KnownFacts,
  { own, sha }: { readonly own: FactRef<'deployments'>; readonly sha: string },
): 'redeploy' | 'rollback' | undefined {
  const reading = facts.reading(own);
  const good = (reading?.status === 'known' ? reading.value : []).filter(
    ({ outcome, unproved }) => outcome === 'success' && unproved !== true,
  );
  if (!good.some((one) => one.sha === sha)) return undefined;
  return good[0]?.sha === sha ? 'redeploy' : 'rollback';
}

function deploymentsOf({ environment, history }: StageName): FactRef<'deployments'> {
  const key = [environment, history.key].filter(Boolean).join(' ');
  return { kind: 'deployments', key, spec: history.spec, environment };
}

function recordsOf({ environment }: StageName): FactRef<'records'> {
  return { kind: 'records', key: environment, environment };
}
