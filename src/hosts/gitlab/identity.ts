/** Who vouches for this run: GitLab's signed ID token, its answer to the job token, or nobody. */
import type { FactReading, IdentityRefusal } from '../../evidence/facts.js';
import type { HttpClient } from '../../sources/http/http.js';
import { refusedIdentity } from '../refused-identity.js';
import { openApi } from './api.js';
import { readClaims, type ClaimsReading } from './claims.js';
import type { GitlabEnvironment } from './environment.js';
import type { Claims, ClaimedVariables } from './id-token.js';
import {
  findDifference,
  readJob,
  tellDifference,
  type Difference,
  type JobReading,
} from './job.js';

type Identity = FactReading<'run-identity'>;

export type IdentityVariables = ClaimedVariables &
  Pick<GitlabEnvironment, 'serverUrl' | 'apiUrl' | 'idToken'> & {
    readonly tokens: Pick<GitlabEnvironment['tokens'], 'job'>;
  };

/**
 * An ID token is believed if the server itself signed it for the gate, and then over the variables: one
 * of them that says something else is a refusal. Without a token the job token is asked what job it
 * belongs to: what that answer confirms is `claimed` with level forge, and without an answer to it nobody
 * vouches, level workspace. Never throws.
 */
export async function readIdentity(parts: {
  readonly environment: IdentityVariables;
  readonly http: HttpClient;
  /** RFC 3339 in UTC. */
  readonly now: string;
  /** The claims and the answer to the job token, where the host has asked already. */
  readonly claims?: () => Promise<ClaimsReading>;
  readonly job?: () => Promise<JobReading>;
}): Promise<Identity> {
  const { environment, now } = parts;
  const claims = await (parts.claims ?? (() => readClaims(parts)))();
  if (claims.status === 'failed') return claims;
  if (claims.status === 'refused') return refuse(claims.refusal, now);
  if (claims.status === 'known') return toAttested(environment, claims.value, now);
  const credential = { kind: 'job', token: environment.tokens.job } as const;
  const ask = () => readJob(openApi({ http: parts.http, url: environment.apiUrl, credential }));
  return toClaimed(environment, await (parts.job ?? ask)(), now);
}

async function toAttested(
  environment: IdentityVariables,
  claims: Claims,
  now: string,
): Promise<Identity> {
  const { findForged } = await import('./id-token.js');
  const forged = findForged(environment, claims);
  if (forged !== undefined) return refuse(toRefusal(forged, 'the ID token'), now);
  const url = environment.serverUrl;
  const source = { level: 'attested', system: 'gitlab', url, fetchedAt: now } as const;
  return { status: 'known', value: toValue(environment, claims), source };
}

/**
 * What the claims say. The claims are those of a run that the variables agree with, so that its project
 * is the one of the run, where the server tells only a fork. GitLab counts no attempts.
 */
function toValue({ project }: IdentityVariables, claims: Claims) {
  return {
    proof: 'token' as const,
    repositoryId: project.id,
    runId: claims.pipeline_id,
    ...(claims.environment ? { environment: claims.environment } : {}),
    sha: claims.sha,
    ...(claims.user_id === '' ? {} : { actorId: claims.user_id }),
  };
}

/** Only a plain refusal leaves a claim: a token of no job, or no answer, is a reading that failed. */
function toClaimed(environment: IdentityVariables, job: JobReading, now: string): Identity {
  const source = { level: 'workspace', system: 'gitlab', fetchedAt: now } as const;
  if (job.status === 'unsupported') {
    return { status: 'known', value: { proof: 'claimed', unconfirmed: true }, source };
  }
  if (job.status === 'failed') return job;
  const difference = findDifference(environment, job.value);
  if (difference !== undefined) return refuse(toRefusal(difference, 'GitLab'), now);
  const { pipeline, user } = job.value;
  const value = {
    proof: 'claimed' as const,
    repositoryId: pipeline.project_id,
    runId: pipeline.id,
    sha: pipeline.sha,
    ...(user ? { actorId: user.id } : {}),
  };
  return {
    status: 'known',
    value,
    source: { ...source, level: 'forge', url: `${environment.apiUrl}/job` },
  };
}

function toRefusal(difference: Difference, who: string): IdentityRefusal {
  const { variable } = difference;
  return { fault: 'variable', reason: tellDifference(difference, who), variable };
}

function refuse(refusal: IdentityRefusal, now: string): Identity {
  return refusedIdentity(refusal, { system: 'gitlab', now });
}
