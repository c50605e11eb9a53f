/** The gate's own name and version, as decisions and records carry them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const name = 'promotion-gate';
/** Compared with package.json in a test. */
export const version = '1.4.0';

/** The digest of the bundle's manifest, which names every file's digest; empty if not bundled. */
export function readDistSha256(): string {
  try {
    const folder = dirname(fileURLToPath(import.meta.url));
    const manifest = join(folder, 'manifest.json');
    return createHash('sha256').update(readFileSync(manifest)).digest('hex');
  } catch {
    return '';
  }
}
