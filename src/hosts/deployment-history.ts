/** What every host makes of past deployments: where the policy sees them, and the last that succeeded. */
import { z } from 'zod';
import type { Deployment, FactReading } from '../evidence/facts.js';
import type { Provenance } from '../evidence/reading.js';
import { failed, type Part } from './parts.js';

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

const unproved =
  'no successful deployment that is told is by a job of the default branch, or of a protected branch or tag: ' +
  'deploy from one, or say in `deployments` where they are seen';

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

/** Those that succeeded, and that nobody could make up who may only push (T01, T23); in the order given. */
export function provedSuccesses(deployments: readonly Deployment[]): readonly Deployment[] {
  return deployments.filter(({ outcome, unproved }) => outcome === 'success' && unproved !== true);
}

/**
 * The commit of the last successful deployment that is proved; null if there never was a successful one. If none of
 * them is proved, it is not known: nothing would be older than what anybody makes up, the rules included.
 */
export function baseOf(deployments: DeploymentsReading): Part<string | null> {
  if (deployments.status === 'none') return { status: 'known', value: null };
  if (deployments.status !== 'known') return deployments;
  const [last] = provedSuccesses(deployments.value);
  if (last !== undefined) return { status: 'known', value: last.sha };
  if (deployments.value.some(({ outcome }) => outcome === 'success')) return failed(unproved);
  return { status: 'known', value: null };
}
