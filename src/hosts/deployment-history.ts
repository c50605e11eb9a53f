/** What every host makes of past deployments: where the policy sees them, and the last that succeeded. */
import { z } from 'zod';
import type { Deployment, FactReading } from '../evidence/facts.js';
import type { Provenance } from '../evidence/reading.js';
import type { Part } from './parts.js';

/** The policy's `deployments` statement of an environment; undefined where it says nothing. */
export const statementSchema = z
  .union([
    z.strictObject({ tags: z.string() }),
    z.strictObject({ ref: z.string() }),
    z.strictObject({ environment: z.string() }),
  ])
  .optional();

/** The statement within a fact's spec that tells what was deployed last; undefined for the default. */
export function statementOf(spec: unknown): unknown {
  return typeof spec === 'object' && spec !== null && 'deployments' in spec
    ? spec.deployments
    : undefined;
}

type DeploymentsReading = FactReading<'deployments'>;

/** `none` if all of the history was looked at and nothing was ever deployed. */
export function toHistory(
  found: Part<readonly Deployment[]>,
  source: Provenance,
): DeploymentsReading {
  if (found.status !== 'known') return found;
  if (found.value.length === 0) return { status: 'none', source };
  return { status: 'known', value: [...found.value], source };
}

/** The commit of the last successful deployment; null if there never was one. */
export function baseOf(deployments: DeploymentsReading): Part<string | null> {
  if (deployments.status === 'none') return { status: 'known', value: null };
  if (deployments.status !== 'known') return deployments;
  const last = deployments.value.find(({ outcome }) => outcome === 'success');
  return { status: 'known', value: last?.sha ?? null };
}
