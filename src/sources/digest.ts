/** SHA-256 digests and identifiers of what the gate reads and writes. */
import { createHash, randomBytes } from 'node:crypto';
import type { LayerIdentity } from '../decision/decision.js';
import type { LayerChain } from '../policy/layers.js';
import type { PolicyText } from '../policy/source.js';

/** SHA-256 of UTF-8 text, as hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Who a file is, without its text. */
export function identify(file: PolicyText): LayerIdentity {
  const { name, repository, path, commit, blob, text } = file;
  return {
    name,
    repository,
    path,
    ...(commit === undefined ? {} : { commit }),
    ...(blob === undefined ? {} : { blob }),
    sha256: sha256(text),
  };
}

/** The identities of all layers, the policy itself first. */
export function identifyLayers(chain: Pick<LayerChain, 'layers'>): readonly LayerIdentity[] {
  return chain.layers.map(({ file }) => identify(file));
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID: 48 bits of time and 80 random bits, sortable by time (github.com/ulid/spec). */
export function ulid(now: number): string {
  const time = encode(BigInt(now), 10);
  const random = encode(BigInt(`0x${randomBytes(10).toString('hex')}`), 16);
  return time + random;
}

function encode(value: bigint, length: number): string {
  let rest = value;
  let text = '';
  for (let index = 0; index < length; index += 1) {
    text = (alphabet[Number(rest & 31n)] ?? '') + text;
    rest >>= 5n;
  }
  return text;
}
