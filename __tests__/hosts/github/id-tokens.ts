/** Makes ID tokens as GitHub Actions does, and as an attacker would. */
import {
  createHmac,
  createPublicKey,
  generateKeyPairSync,
  sign,
  type KeyObject,
} from 'node:crypto';

/** In seconds; tokens are made at this instant. */
export const now = '2026-11-20T12:00:00Z';
export const seconds = Date.parse(now) / 1000;
export const issuer = 'https://token.actions.githubusercontent.com';

export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** One pair for all tests of a file: making one takes a while. */
export function newKeys(modulusLength = 2048): KeyPair {
  return generateKeyPairSync('rsa', { modulusLength });
}

/** An entry of the issuer's set of keys. */
export function toJwk({ publicKey }: KeyPair, given: Record<string, unknown> = {}) {
  const { n, e } = publicKey.export({ format: 'jwk' });
  return { kid: 'k1', kty: 'RSA', use: 'sig', alg: 'RS256', n, e, ...given };
}

/** What a job of a deployment to production gets; undefined takes a claim out. */
export function claims(given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    iss: issuer,
    aud: 'promotion-gate',
    sub: 'repo:acme@1/shop@4711:environment:production',
    exp: seconds + 300,
    iat: seconds,
    nbf: seconds - 600,
    repository: 'acme/shop',
    repository_id: '4711',
    sha: 'a'.repeat(40),
    run_id: '99',
    run_attempt: '2',
    environment: 'production',
    actor_id: '1',
    workflow_ref: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
    ...given,
  };
}

/** Signs with RS256, whatever the header says. */
export function newToken(
  keys: KeyPair,
  payload: Record<string, unknown> = claims(),
  header: Record<string, unknown> = {},
): string {
  const signed = toSigned(payload, { alg: 'RS256', typ: 'JWT', kid: 'k1', ...header });
  const signature = sign('RSA-SHA256', Buffer.from(signed), keys.privateKey);
  return `${signed}.${signature.toString('base64url')}`;
}

/** The public key, which everybody knows, as the secret of a symmetric signature. */
export function forgedToken(keys: KeyPair): string {
  const signed = toSigned(claims(), { alg: 'HS256', typ: 'JWT', kid: 'k1' });
  const secret = createPublicKey(keys.privateKey).export({ format: 'pem', type: 'spki' });
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

/** The same signature over other claims. */
export function tamper(token: string, given: Record<string, unknown>): string {
  const [header = '', , signature = ''] = token.split('.');
  return `${header}.${encode(claims(given))}.${signature}`;
}

function toSigned(payload: Record<string, unknown>, header: Record<string, unknown>): string {
  return `${encode(header)}.${encode(payload)}`;
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
