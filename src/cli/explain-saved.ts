/** explain on saved evidence: nothing is asked of the world but the files of the policy. */
import { readingOf } from '../evidence/facts.js';
import { resolveTarget } from '../policy/select.js';
import type { PolicySource } from '../policy/source.js';
import { runtimeNames } from '../sources/runtime-names.js';
import { formatInstant, parseInstant } from '../time/instant.js';
import type { ZoneTable } from '../time/zone-table.js';
import { evidenceOf, readDocument } from './documents.js';
import type { Asked, Prepared } from './explain.js';
import { readInstant } from './instants.js';
import { loadPolicy } from './policy-session.js';
import type { Inputs } from '../hosts/host.js';

/** The evidence with another instant and environment, if they are asked for. */
export async function takeSaved({ inputs, at }: Asked, path: string): Promise<Prepared> {
  const saved = evidenceOf(await readDocument(path), path);
  const now = parseInstant(saved.now) ?? 0;
  const zoneTable = (zone: string): ZoneTable | undefined => {
    const reading = readingOf(saved.facts, { kind: 'zone', key: zone });
    return reading?.status === 'known' ? reading.value : undefined;
  };
  const loaded = await loadPolicy({
    source: await policiesOf(inputs, saved.now),
    path: inputs.policy,
    now,
    // What the evidence knows needs no runtime; the others are looked up.
    names: {
      zoneProblem: (zone) =>
        zoneTable(zone) === undefined ? runtimeNames.zoneProblem(zone) : undefined,
      holidayProblem: (code) =>
        readingOf(saved.facts, { kind: 'holidays', key: code })?.status === 'known'
          ? undefined
          : runtimeNames.holidayProblem(code),
    },
  });
  if (loaded.policy === undefined) return { faults: loaded.faults };
  const { policy } = loaded;
  const instant = at === undefined ? now : readInstant({ text: at, policy, zoneTable });
  const { service, regions } = saved.request;
  const { environment } = inputs;
  const same = environment === saved.request.environment;
  // The name of an environment tells its region: another name is another promotion.
  const asked = { environment, service, regions: same ? regions : [], repository: service };
  const resolved = resolveTarget(policy, asked);
  if ('faults' in resolved) return resolved;
  const request = { ...saved.request, environment, regions: [...resolved.target.regions] };
  return { loaded, evidence: { ...saved, now: formatInstant(instant), request } };
}

/** A policy that is named is read as a plain file, and git is not run. */
async function policiesOf(inputs: Inputs, now: string): Promise<PolicySource> {
  const directory = process.cwd();
  if (inputs.policy !== undefined) {
    const { plainPolicies } = await import('../hosts/git/policies.js');
    return plainPolicies(directory, inputs.layers);
  }
  const { openLocalHost } = await import('./local-host.js');
  return (await openLocalHost({ layers: inputs.layers, now })).policies;
}
