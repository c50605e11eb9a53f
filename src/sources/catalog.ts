/** The organisation's catalogue of services, a live file: tier, data, regions and owner of each. */
import type { FactReading } from '../evidence/facts.js';
import { catalogSchema } from '../policy/live-files.js';
import { parseFile } from '../policy/parse.js';
import type { Policy } from '../policy/policy.js';
import type { PolicySource } from '../policy/source.js';
import { readLiveFile } from './live-file.js';

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
  const read = await readLiveFile({
    ...{ address, of: layer.file, source, now },
    parse: (file) => parseFile(file, catalogSchema),
  });
  if ('status' in read) return read;
  const { catalog } = read.value;
  const entry = Object.hasOwn(catalog, service) ? catalog[service] : undefined;
  if (entry === undefined) return { status: 'none', source: read.source };
  const { tier, owner } = entry;
  const value = {
    ...(tier === undefined ? {} : { tier }),
    ...(entry.data === undefined ? {} : { data: [entry.data].flat() }),
    ...(entry.regions === undefined ? {} : { regions: [entry.regions].flat() }),
    ...(owner === undefined ? {} : { owner }),
  };
  return { status: 'known', value, source: read.source };
}
