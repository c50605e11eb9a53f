/** Identities of a run of GitLab: by a token and the keys of its issuer, or by the answer to the job token. */
import { expect } from '@jest/globals';
import { readIdentity } from '../../../src/hosts/gitlab/identity.js';
import { scriptedHttp, type Scripted } from '../github/scripted-http.js';
import { claims, jobAnswer, newKeys, newToken, now, toJwk } from './id-tokens.js';
import { environmentOf } from './runner-variables.js';

/** Those of GitLab, unless others are given. */
export const keys = newKeys();
export const keysPath = '/oauth/discovery/keys';
/** That GitLab signed for the gate. */
export const good = newToken(keys, claims());

/** A proof that was looked at, and what is wrong with it. */
export function refused(fault: string, says: string, variable = 'PROMOTION_GATE_ID_TOKEN') {
  return {
    status: 'known',
    value: {
      proof: 'refused',
      refusal: { fault, reason: expect.stringContaining(says) as unknown, variable },
    },
    source: { level: 'workspace', system: 'gitlab', fetchedAt: now },
  };
}

export type Variables = Readonly<Record<string, string | undefined>>;

export function identityOf(
  token: string | undefined,
  given: {
    variables?: Variables;
    keys?: readonly unknown[];
    job?: Scripted;
    set?: Scripted;
  } = {},
) {
  const http = scriptedHttp([
    { match: keysPath, answer: given.set ?? { body: { keys: given.keys ?? [toJwk(keys)] } } },
    { match: 'GET /api/v4/job', answer: given.job ?? { body: jobAnswer() } },
  ]);
  const environment = environmentOf({ PROMOTION_GATE_ID_TOKEN: token, ...given.variables });
  return { http, reading: readIdentity({ environment, http, now }) };
}
