/** Files that a policy names: at the head of their branch, or beside the policy in the same commit. */
import type { Provenance, Unknown } from '../evidence/reading.js';
import type { Parsed } from '../policy/parse.js';
import { toRemoteFile } from '../policy/layers.js';
import type { PolicySource, PolicyText } from '../policy/source.js';
import type { SourceFile } from '../policy/yaml-document.js';
import { sha256 } from './digest.js';

/** A file with what it says, or why that is not known: its first fault with line and column. */
export async function readLiveFile<T>(part: {
  readonly address: string;
  /** The file that names it. */
  readonly of: PolicyText;
  readonly source: PolicySource;
  readonly parse: (file: SourceFile) => Parsed<T>;
  /** RFC 3339 in UTC. */
  readonly now: string;
}): Promise<{ readonly value: T; readonly source: Provenance } | Unknown> {
  const { address, of, source, parse, now } = part;
  const remote = toRemoteFile(address);
  const reading = remote ? await source.live(remote) : await source.sibling(address, of);
  if (reading.status !== 'known') {
    return { status: 'failed', reason: reading.reason, retryable: true };
  }
  const { file } = reading;
  const parsed = parse({ file: file.name, text: file.text });
  if (!parsed.ok) {
    const { place, message } = parsed.faults[0] ?? { place: undefined, message: 'it is not valid' };
    const at = place ? `${place.file}:${String(place.line)}:${String(place.column)}: ` : '';
    return { status: 'failed', reason: `${at}${message}`, retryable: false };
  }
  const digest = `sha256:${sha256(file.text)}`;
  const told = { level: file.level, system: file.name, fetchedAt: now, digest };
  return { value: parsed.value, source: told };
}
