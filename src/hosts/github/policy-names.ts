/** What the input `policy` names on GitHub, where a repository has an owner and a name. */
import { defaultPolicy, toPolicyName, type PolicyName } from '../policy-names.js';

/** See `toPolicyName`. */
export function readPolicyName(path: string | undefined): PolicyName {
  return toPolicyName(path, /^[\w.-]+\/[\w.-]+$/);
}

/** The file of this repository that the first request should bring along, for the input `policy`. */
export function snapshotPath(path: string | undefined): string {
  const name = readPolicyName(path);
  return name.kind === 'own' ? name.path : defaultPolicy;
}
