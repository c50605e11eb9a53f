/** Completes the host's request with what the policy knows: service, regions, artifacts. */
import type { Artifact, Request } from '../evidence/request.js';
import type { HostRequest, Inputs } from '../hosts/host.js';
import { RequestError } from '../hosts/host.js';
import type { Fault } from '../policy/fault.js';
import type { Policy } from '../policy/policy.js';
import { enforcesPreviews, environmentFaults, resolveTarget } from '../policy/select.js';

/** The whole request, or the faults that keep it from being asked. */
export function completeRequest(part: {
  policy: Policy;
  inputs: Inputs;
  host: HostRequest;
}): { readonly request: Request } | { readonly faults: readonly Fault[] } {
  const { policy, inputs, host } = part;
  const { environment } = inputs;
  const unnamed = environmentFaults(policy, environment);
  if (unnamed.length > 0) return { faults: unnamed };
  const repository = host.repository.name.split('/').at(-1) ?? host.repository.name;
  const { service, regions } = inputs;
  const resolved = resolveTarget(policy, { environment, service, regions, repository });
  if ('faults' in resolved) return resolved;
  const { target } = resolved;
  const { foreign, ...stated } = host;
  const enforces = foreign !== true && enforcesPreviews(policy, environment);
  const request: Request = {
    ...stated,
    mode: enforces ? 'enforce' : stated.mode,
    environment,
    service: target.service,
    regions: [...target.regions],
    artifacts: inputs.artifacts.map(toArtifact),
  };
  return { request };
}

/** `name@sha256:<64 hex>`. */
function toArtifact(line: string): Artifact {
  const match = /^(.+)@(sha256:[0-9a-f]{64})$/.exec(line.trim());
  const [, name, digest] = match ?? [];
  if (name === undefined || digest === undefined) {
    throw new RequestError(
      'request/artifact',
      `"${line.slice(0, 100)}" is no artifact`,
      'write name@sha256:<64 hex digits>',
    );
  }
  return { name, digest };
}
