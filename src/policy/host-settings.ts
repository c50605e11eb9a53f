/** What a policy says of how the gate works: its budgets, and where records are kept. */
import { parseElapsed } from '../time/duration.js';
import type { Policy } from './policy.js';

const budgets = ['attempt', 'total', 'settle'] as const;

/** Budgets in milliseconds: the tightest of all layers; absent where no layer says anything. */
export function limitsOf({ layers }: Policy): {
  readonly attempt?: number;
  readonly total?: number;
  readonly settle?: number;
} {
  const stated = budgets.flatMap((budget) => {
    const texts = layers.flatMap(({ config }) => config.limits?.[budget] ?? []);
    const times = texts.flatMap((text) => parseElapsed(text) ?? []);
    return times.length === 0 ? [] : [[budget, Math.min(...times)] as const];
  });
  return Object.fromEntries(stated);
}
