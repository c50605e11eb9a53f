/** Who vouches for this run: GitHub's signed ID token, or nobody but the runner's variables. */
import { z } from 'zod';
import type { FactReading, IdentityRefusal } from '../../evidence/facts.js';
import type { HttpClient, HttpReply } from '../../sources/http/http.js';
import { parseInstant } from '../../time/instant.js';
import type { GithubEnvironment } from './environment.js';
import { cut } from '../faults.js';
import { refusedIdentity } from '../refused-identity.js';
import type { Claims } from './id-token.js';

/** Whom the token is meant for, so that none that was made for a cloud is taken. */
export const audience = 'promotion-gate';

type Identity = FactReading<'run-identity'>;

const answerSchema = z.object({ value: z.string() });

/** Never throws; no claim is what cannot be had, a failed reading, or is not believed, a refusal. */
export async function readIdentity(parts: {
  readonly environment: Pick<GithubEnvironment, 'serverUrl' | 'idToken'> &
    Partial<Pick<GithubEnvironment, 'sha'>>;
  readonly http: Pick<HttpClient, 'json'>;
  /** RFC 3339 in UTC. */
  readonly now: string;
  /** Only tests name another one than that of the server. */
  readonly issuer?: string;
  /** The environment that the gate is asked about. */
  readonly asked?: string;
}): Promise<Identity> {
  const { environment, http, now, issuer = issuerOf(environment.serverUrl) } = parts;
  const { idToken } = environment;
  const system = 'github';
  if (idToken === undefined) {
    const source = { level: 'workspace', system, fetchedAt: now } as const;
    return { status: 'known', value: { proof: 'claimed' }, source };
  }
  const instant = parseInstant(now);
  if (instant === undefined) return failed('the time of the run is not known');
  const { keySetSchema, verifyIdToken } = await import('./id-token.js');
  const [answer, keys] = await Promise.all([
    requestToken(http, idToken),
    http.json(toGet(`${issuer}/.well-known/jwks`), keySetSchema),
  ]);
  if (!answer.ok) return unread('the ID token', answer.fault);
  if (!keys.ok) return unread('the keys of its issuer', keys.fault);
  const expected = { issuer, audience, now: instant / 1000 };
  const verified = verifyIdToken(answer.value.value, keys.value, expected);
  const refuse = (fault: IdentityRefusal['fault'], reason: string, variable: string): Identity =>
    refusedIdentity({ fault, reason, variable }, { system, now });
  if (!verified.ok) {
    return refuse(verified.fault, verified.reason, 'ACTIONS_ID_TOKEN_REQUEST_URL');
  }
  const source = { level: 'attested', system, url: issuer, fetchedAt: now } as const;
  const value = toValue(verified.claims, parts.asked);
  const { sha = value.sha } = environment;
  if (value.sha !== undefined && value.sha !== sha) {
    const reason = `GITHUB_SHA is "${sha ?? ''}", but the ID token says "${value.sha}"`;
    return refuse('variable', reason, 'GITHUB_SHA');
  }
  return { status: 'known', value, source };
}

/**
 * The issuer by the server's address: GitHub's own, that of a tenant of ghe.com, or that of an
 * Enterprise Server (https://docs.github.com/actions/reference/security/oidc).
 */
export function issuerOf(serverUrl: string): string {
  const { origin, host } = new URL(serverUrl);
  if (origin === 'https://github.com') return 'https://token.actions.githubusercontent.com';
  if (/^https:\/\/[a-z0-9-]+\.ghe\.com$/.test(origin)) return `https://token.actions.${host}`;
  return `${serverUrl}/_services/token`;
}

/** Whom `readIdentity` asks besides the server itself: origins for the guard of the client. */
export function identityOrigins({
  serverUrl,
  idToken,
}: Pick<GithubEnvironment, 'serverUrl' | 'idToken'>): readonly string[] {
  if (idToken === undefined) return [];
  return [idToken.url, issuerOf(serverUrl)].map((url) => new URL(url).origin);
}

/** A first refusal may be that of a token just replaced: it is asked for once more (F06). */
async function requestToken(
  http: Pick<HttpClient, 'json'>,
  { url, token }: { readonly url: string; readonly token: string },
): Promise<HttpReply<z.infer<typeof answerSchema>>> {
  const address = new URL(url);
  address.searchParams.set('audience', audience);
  const request = { ...toGet(address.href), headers: { authorization: `Bearer ${token}` } };
  const reply = await http.json(request, answerSchema);
  const again = !reply.ok && reply.fault.kind === 'unauthorized';
  return again ? http.json(request, answerSchema) : reply;
}

function toGet(url: string) {
  return { method: 'GET', url, repeatable: true, expect: 'json' } as const;
}

/** GitHub's environments are the same whatever the case of their names: one that was asked for is told as it was. */
function toValue(
  claims: Claims,
  asked: string | undefined,
): Extract<Identity, { status: 'known' }>['value'] {
  const { environment } = claims;
  const isAsked = environment?.toLowerCase() === asked?.toLowerCase();
  return {
    proof: 'token',
    repositoryId: claims.repository_id,
    runId: claims.run_id,
    environment: isAsked ? asked : environment,
    sha: claims.sha,
    attempt: claims.run_attempt,
    actorId: claims.actor_id,
    workflow: claims.workflow_ref,
  };
}

function unread(what: string, fault: { reason: string; retryable: boolean }): Identity {
  const reason = `${what} could not be read: ${cut(fault.reason)}`;
  return { status: 'failed', reason, retryable: fault.retryable };
}

function failed(reason: string): Identity {
  return { status: 'failed', reason, retryable: false };
}
