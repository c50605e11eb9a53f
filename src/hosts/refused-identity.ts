/** The identity of a run whose proof is refused. */
import type { FactReading, IdentityRefusal } from '../evidence/facts.js';

/** A proof that was looked at and is not believed: that is known, and no claim is taken in its place. */
export function refusedIdentity(
  refusal: IdentityRefusal,
  { system, now }: { readonly system: 'github' | 'gitlab'; readonly now: string },
): FactReading<'run-identity'> {
  const source = { level: 'workspace', system, fetchedAt: now } as const;
  return { status: 'known', value: { proof: 'refused', refusal }, source };
}
