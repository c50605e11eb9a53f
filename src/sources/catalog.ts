/** The organisation's catalogue of services, a live file: tier, data, regions and owner of each. */
import type { FactReading } from '../evidence/facts.js';
import { catalogSchema } from '../policy/live-files.js';
import { toRemoteFile } from '../policy/layers.js';
import { parseFile } from '../policy/parse.js';
import type { Policy } from '../policy/policy.js';
import type { PolicySource } from '../policy/source.js';
import { sha256 } from './digest.js';

/** The entry of one service; `none` where the catalogue does not list it. */
export async function readCatalog(part: {
  policy: Policy;
  service: string;
  source: PolicySource;
  /** RFC 3339 in UTC. */
  now: string;
}): Promise<FactReading<'catalog'>> {
  const { policy, service, source, now } = part;
  const layer = policy.layers.find(({ config }) => config.catalog !== undefined);
  const address = layer?.config.catalog;
  if (layer === undefined || address === undefined) {
    return { status: 'unsupported', reason: 'the policy names no catalogue' };
  }
  const remote = toRemoteFile(address);
  const reading = remote ? await source.live(remote) : await source.sibling(address, layer.file);
  if (reading.status !== 'known') {
    return { status: 'failed', reason: reading.reason, retryable: true };
  }
  const { file } = reading;
  const parsed = parseFile({ file: file.name, text: file.text }, catalogSchema);
  if (!parsed.ok) {
    const { place, message } = parsed.faults[0] ?? { place: undefined, message: 'it is not valid' };
    const at = place ? `${place.file}:${String(place.line)}:${String(place.column)}: ` : '';
    return { status: 'failed', reason: `${at}${message}`, retryable: false };
  }
  const digest = `sha256:${sha256(file.text)}`;
  const provenance = { level: file.level, system: file.name, fetchedAt: now, digest };
  const entry = Object.hasOwn(parsed.value.catalog, service)
    ? parsed.value.catalog[service]
    : undefined;
  if (entry === undefined) return { status: 'none', source: provenance };
  const { tier, owner } = entry;
  const value = {
    ...(tier === undefined ? {} : { tier }),
    ...(entry.data === undefined ? {} : { data: [entry.data].flat() }),
    ...(entry.regions === undefined ? {} : { regions: [entry.regions].flat() }),
    ...(owner === undefined ? {} : { owner }),
  };
  return { status: 'known', value, source: provenance };
}
