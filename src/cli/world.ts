/** What gathering looks at, of a host. */
import type { Host } from '../hosts/host.js';
import type { World } from '../sources/gather.js';

/** The world of one run, with the policies that it reads. */
export function worldOf(host: Host, read: Pick<World, 'policies' | 'files' | 'now'>): World {
  const { facts, tellsDeployments, outside, freezes, workspace, archives } = host;
  return {
    ...read,
    read: facts,
    tz: tzVersion(),
    tellsDeployments,
    outside,
    freezes,
    workspace,
    archives,
  };
}

/** The version of the runtime's time-zone database. */
export function tzVersion(): string {
  return process.versions['tz'] ?? 'unknown';
}
