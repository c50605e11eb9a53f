/** Names that git gives to objects: the hash of what they hold. */
import { createHash } from 'node:crypto';

/** A full object name in git's two formats, SHA-1 and SHA-256. */
export function isSha(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** The name that git gives to a file of these bytes, in the repository's own format. */
export function blobName(bytes: Uint8Array, format: 'sha1' | 'sha256'): string {
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
