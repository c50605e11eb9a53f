/** Verifies an ID token of a forge (a JWT): RS256 by a key of the issuer, for us, and now. */
import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { IdentityRefusal } from '../evidence/facts.js';

/** Characters; a real token has about 2,000. */
const longest = 16_384;
/** Seconds that the clocks may differ. */
const leeway = 60;
/** Bits; nothing shorter is safe. */
const leastBits = 2048;

/** The issuer's keys; entries of another kind than RSA may be among them. */
export const keySetSchema = z.object({
  keys: z
    .array(
      z.object({
        kid: z.string().optional(),
        kty: z.string(),
        use: z.string().optional(),
        alg: z.string().optional(),
        n: z.string().max(2800).optional(),
        e: z.string().max(20).optional(),
      }),
    )
    .max(100),
});
export type KeySet = z.infer<typeof keySetSchema>;

const headerSchema = z.object({
  alg: z.string(),
  kid: z.string(),
  /** Extensions that must be understood; none is. */
  crit: z.never().optional(),
});

/** What every token says (RFC 7519); instants in seconds since 1970. */
export const standardClaims = {
  iss: z.string(),
  /** One or several; whoever is none of them takes no such token. */
  aud: z.union([z.string(), z.array(z.string()).max(100)]),
  exp: z.number(),
  iat: z.number(),
  nbf: z.number().optional(),
} as const;
type StandardClaims = z.infer<z.ZodObject<typeof standardClaims>>;

export type Verified<C> =
  { readonly ok: true; readonly claims: C } | ({ readonly ok: false } & TokenRefusal);

/** Never holds a part of the token. */
export type TokenRefusal = Pick<IdentityRefusal, 'fault' | 'reason'>;

/** What the token must say of itself; `now` in seconds since 1970. */
export interface Expected {
  readonly issuer: string;
  readonly audience: string;
  readonly now: number;
}

/** A forge's claims, and which names of an issuer are its own. */
export interface TokenKind<C extends StandardClaims> {
  readonly claims: z.ZodType<C>;
  /** True if the token's `iss` is a name of the issuer. */
  readonly isFrom: (issuer: string, iss: string) => boolean;
}

/** The claims are parsed only after the signature holds. Never throws. */
export function verifyToken<C extends StandardClaims>(
  kind: TokenKind<C>,
  { token, keys, expected }: { token: string; keys: KeySet; expected: Expected },
): Verified<C> {
  if (token.length > longest) return refused('form', `it is longer than ${longest} characters`);
  const parts = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(token);
  if (parts === null) return refused('form', 'it is not made of three parts');
  const [, header = '', payload = '', signature = ''] = parts;
  const head = headerSchema.safeParse(parsePart(header));
  if (!head.success) return refused('form', 'its header cannot be used');
  if (head.data.alg !== 'RS256') return refused('signature', 'it is not signed with RS256');
  const key = findKey(keys, head.data.kid);
  if (key === undefined) return refused('signature', 'the issuer has no RSA key of that name');
  const signed = Buffer.from(`${header}.${payload}`);
  if (!verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url'))) {
    return refused('signature', 'its signature does not hold');
  }
  const claims = kind.claims.safeParse(parsePart(payload));
  if (claims.success) return judge(kind, claims.data, expected);
  const field = claims.error.issues[0]?.path.join('.') ?? '';
  return refused('form', `its claim "${field}" is missing or has another shape`);
}

function judge<C extends StandardClaims>(
  kind: TokenKind<C>,
  claims: C,
  expected: Expected,
): Verified<C> {
  const { issuer, audience, now } = expected;
  if (!kind.isFrom(issuer, claims.iss)) return refused('issuer', `it was not issued by ${issuer}`);
  if (!isFor(audience, claims.aud)) return refused('audience', `it is not meant for ${audience}`);
  if (claims.exp <= now - leeway) return refused('expired', 'it has expired');
  if (Math.max(claims.iat, claims.nbf ?? claims.iat) > now + leeway) {
    return refused('early', 'it is not valid yet');
  }
  return { ok: true, claims };
}

/** For us, and for nobody else who could take it to be meant for him; `us:…` is what a job says to us. */
function isFor(audience: string, aud: StandardClaims['aud']): boolean {
  const named = typeof aud === 'string' ? [aud] : aud;
  const isOurs = (name: string) => name === audience || name.startsWith(`${audience}:`);
  return named.includes(audience) && named.every(isOurs);
}

/** The one key of that name; two of a name are none. */
function findKey({ keys }: KeySet, kid: string): KeyObject | undefined {
  const named = keys.filter((key) => key.kid === kid);
  const [only] = named;
  if (only === undefined || named.length > 1 || only.kty !== 'RSA') return undefined;
  if ((only.use ?? 'sig') !== 'sig' || (only.alg ?? 'RS256') !== 'RS256') return undefined;
  const { n, e } = only;
  if (n === undefined || e === undefined) return undefined;
  try {
    const key = createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' });
    return (key.asymmetricKeyDetails?.modulusLength ?? 0) < leastBits ? undefined : key;
  } catch {
    return undefined;
  }
}

function parsePart(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function refused(
  fault: TokenRefusal['fault'],
  reason: string,
): { readonly ok: false } & TokenRefusal {
  return { ok: false, fault, reason };
}
