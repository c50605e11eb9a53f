/** The issuer of ID tokens: what a job with `id-token: write` can ask for, and the keys to check it. */
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

export type Claims = Readonly<Record<string, string | number | readonly string[]>>;

export interface Issuer {
  /** Claims that replace or add to those of the next tokens; undefined takes one away. */
  overrides: Readonly<Record<string, string | number | undefined>>;
  readonly token: (claims: Claims) => string;
  readonly jwks: () => unknown;
}

const kid = 'fake-key-1';
let pair: { readonly publicKey: KeyObject; readonly privateKey: KeyObject } | undefined;

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Signs with RS256, by a key made when the first issuer of the process starts. */
export function startIssuer(): Issuer {
  pair ??= generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { publicKey, privateKey } = pair;
  const issuer: Issuer = {
    overrides: {},
    token: (claims) => {
      const body = `${encode({ typ: 'JWT', alg: 'RS256', kid })}.${encode({ ...claims, ...issuer.overrides })}`;
      return `${body}.${sign('sha256', Buffer.from(body), privateKey).toString('base64url')}`;
    },
    jwks: () => ({
      keys: [{ ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' }],
    }),
  };
  return issuer;
}
