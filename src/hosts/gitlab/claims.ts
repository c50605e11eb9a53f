/** What GitLab signed for this job: the claims of its ID token, verified with the server's own keys. */
import type { HttpClient } from '../../sources/http/http.js';
import { parseInstant } from '../../time/instant.js';
import type { IdentityRefusal } from '../../evidence/facts.js';
import { cut } from '../faults.js';
import type { TokenRefusal } from '../id-token.js';
import { failed } from '../parts.js';
import type { GitlabEnvironment } from './environment.js';
import type { Claims } from './id-token.js';

/** Whom the token is meant for, so that none that was made for a cloud is taken. */
export const audience = 'promotion-gate';

const tokenVariable = 'PROMOTION_GATE_ID_TOKEN';

export type ClaimsReading =
  | { readonly status: 'known'; readonly value: Claims }
  /** The job has no token. */
  | { readonly status: 'none' }
  | { readonly status: 'refused'; readonly refusal: IdentityRefusal }
  | { readonly status: 'failed'; readonly reason: string; readonly retryable: boolean };

/**
 * The issuer is the server, whose address `readEnvironment` holds against the one that was fixed when the
 * component was published, or by its user. Never throws.
 */
export async function readClaims(parts: {
  readonly environment: Pick<GitlabEnvironment, 'serverUrl' | 'idToken'>;
  readonly http: Pick<HttpClient, 'json'>;
  /** RFC 3339 in UTC. */
  readonly now: string;
}): Promise<ClaimsReading> {
  const { serverUrl, idToken } = parts.environment;
  const { http, now } = parts;
  if (idToken === undefined) return { status: 'none' };
  const instant = parseInstant(now);
  if (instant === undefined) return failed('the time of the run is not known');
  const { keySetSchema, verifyIdToken } = await import('./id-token.js');
  const url = `${serverUrl}/oauth/discovery/keys`;
  const keys = await http.json(
    { method: 'GET', url, repeatable: true, expect: 'json' },
    keySetSchema,
  );
  if (!keys.ok) {
    const reason = `the keys of the ID token's issuer could not be read: ${cut(keys.fault.reason)}`;
    return { status: 'failed', reason, retryable: keys.fault.retryable };
  }
  const expected = { issuer: serverUrl, audience, now: instant / 1000 };
  const verified = verifyIdToken(idToken, keys.value, expected);
  if (!verified.ok) return refused(verified);
  return { status: 'known', value: verified.claims };
}

/** Whom `readClaims` asks besides the interface: origins for the guard of the client. */
export function claimsOrigins({
  serverUrl,
  idToken,
}: Pick<GitlabEnvironment, 'serverUrl' | 'idToken'>): readonly string[] {
  return idToken === undefined ? [] : [new URL(serverUrl).origin];
}

function refused({ fault, reason }: TokenRefusal): ClaimsReading {
  return { status: 'refused', refusal: { fault, reason, variable: tokenVariable } };
}
