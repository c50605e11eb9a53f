/** Whether a stage holds what is promoted, for long enough: its newest deployment decides. */
import type { Deployment, PastRecord } from '../../evidence/facts.js';
import type { Request } from '../../evidence/request.js';
import { formatInstant, parseInstant, type Instant } from '../../time/instant.js';
import type { Act, JsonObject, Observation } from '../check.js';

/** What has to be there: the same commit, or an artifact of the same digest. */
export type Same = 'commit' | 'artifact';

/** What is known of the stage that has to come before. */
export interface Stage {
  /** The name of its environment. */
  readonly environment: string;
  readonly region?: string | undefined;
  readonly same: Same;
  /** How long it has to have been there, in ms. */
  readonly soak: number;
  /** Newest first. */
  readonly deployments: readonly Deployment[];
  /** Of the same environment; they tell which artifacts a deployment carried. */
  readonly records: readonly PastRecord[];
}

type Subject = Pick<Request, 'candidate' | 'artifacts'>;

/** The answer for one stage. `clears` is when it will have been there for long enough. */
export function judgeStage(stage: Stage, subject: Subject, now: Instant): Observation {
  const { environment, region, same, soak, deployments } = stage;
  const { sha } = subject.candidate;
  const data = {
    ...{ environment, same, sha, soak },
    ...(region === undefined ? {} : { region }),
    ...(same === 'artifact' ? { artifacts: subject.artifacts.map(({ digest }) => digest) } : {}),
  };
  const [newest] = deployments;
  const promote: Act = { what: 'promote-first', detail: { environment, sha } };
  if (newest === undefined) {
    return { code: 'sequence/not-deployed', outcome: 'fail', data, acts: [promote] };
  }
  const seen = { ...data, found: newest.sha, state: newest.outcome };
  if (newest.outcome === 'in-progress') {
    const acts = [{ what: 'await-stage', detail: { environment } }];
    return { code: 'sequence/not-ended', outcome: 'fail', data: seen, acts };
  }
  if (newest.outcome !== 'success') {
    return { code: 'sequence/failed', outcome: 'fail', data: seen, acts: [promote] };
  }
  const held = holds(newest, stage, subject);
  if (held === 'unknown') {
    const acts = [{ what: 'record-artifacts', detail: { environment } }];
    return { code: 'sequence/artifact-unknown', outcome: 'unknown', data: seen, acts };
  }
  if (held === 'no') {
    const before = deployments.some((one) => one.outcome === 'success' && one.sha === sha);
    const told = { ...seen, before };
    return { code: 'sequence/other-there', outcome: 'fail', data: told, acts: [promote] };
  }
  return judgeSoak({ since: sinceOf(stage, subject), soak, data: seen, now });
}

/** Without a time nobody knows whether it has been there for long enough, unless it need not have. */
function judgeSoak(part: {
  readonly since: Instant | undefined;
  readonly soak: number;
  readonly data: JsonObject;
  readonly now: Instant;
}): Observation {
  const { since, soak, data, now } = part;
  if (since === undefined) {
    return soak === 0
      ? { code: 'sequence/there', outcome: 'pass', data }
      : { code: 'sequence/no-times', outcome: 'unknown', data };
  }
  const clears = since + soak;
  const told = { ...data, since: formatInstant(since), until: formatInstant(clears) };
  return now >= clears
    ? { code: 'sequence/there', outcome: 'pass', data: told }
    : { code: 'sequence/not-soaked', outcome: 'fail', data: told, clears };
}

/** Since when: the same thing deployed again has not left, and what failed in between ends it. */
function sinceOf(stage: Stage, subject: Subject): Instant | undefined {
  const end = stage.deployments.findIndex(
    (one) => one.outcome !== 'success' || holds(one, stage, subject) !== 'yes',
  );
  const run = end === -1 ? stage.deployments : stage.deployments.slice(0, end);
  const times = run.map(({ finishedAt }) => parseInstant(finishedAt ?? ''));
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

function holds(deployment: Deployment, { same, records }: Stage, subject: Subject) {
  if (same === 'commit') return deployment.sha === subject.candidate.sha ? 'yes' : 'no';
  const carried = records.find(
    ({ sha, artifacts = [], verdict, outcome, enforced }) =>
      sha === deployment.sha &&
      artifacts.length > 0 &&
      (outcome === 'success' || (verdict === 'allow' && enforced)),
  )?.artifacts;
  if (carried === undefined) return 'unknown';
  return subject.artifacts.every(({ digest }) => carried.includes(digest)) ? 'yes' : 'no';
}
