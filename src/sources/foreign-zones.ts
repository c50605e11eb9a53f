/** Names of time zones as the gate takes them. */
import { zoneProblem } from './zone-names.js';

const utcNames: ReadonlySet<string> = new Set([
  'Etc/UTC',
  'Etc/GMT',
  'GMT',
  'Z',
  'Zulu',
  'Etc/Zulu',
]);

/** The zone's name for a policy, or why there is none. */
export function toPolicyZone(
  name: string,
): { readonly zone: string } | { readonly problem: string } {
  const zone = utcNames.has(name) ? 'UTC' : name;
  const problem = zoneProblem(zone);
  return problem === undefined ? { zone } : { problem };
}
