/** Budgets of the network: the defaults are ceilings, and what is asked for can only lower them. */
import type { HttpLimits } from './http.js';

/** No attempt, no run, no answer is ever allowed more than this; milliseconds and bytes. */
export const defaultLimits: HttpLimits = {
  attempt: 10_000,
  total: 120_000,
  settle: 30_000,
  backoff: 10_000,
  bytes: 10 * 1024 * 1024,
};

/**
 * The wishes, where they are below the ceilings. What is not wished for, or is no number from 0 on,
 * stays as it is at `present`.
 */
export function lowerLimits(
  ceilings: HttpLimits,
  wishes: Partial<HttpLimits>,
  present: HttpLimits = ceilings,
): HttpLimits {
  function lower(name: keyof HttpLimits): number {
    const wish = wishes[name];
    return wish !== undefined && wish >= 0 ? Math.min(ceilings[name], wish) : present[name];
  }
  return {
    attempt: lower('attempt'),
    total: lower('total'),
    settle: lower('settle'),
    backoff: lower('backoff'),
    bytes: lower('bytes'),
  };
}
