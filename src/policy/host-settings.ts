/** What a policy says of how the gate works: its budgets, and how large a report may be. */
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

const sizes: Readonly<Record<string, number>> = { KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };

/** The most bytes that a report may have: the least of all layers; undefined where no layer says anything. */
export function reportSizeOf({ layers }: Policy): number | undefined {
  const stated = layers.flatMap(({ config }) => {
    const [, number, unit] = /^(\d+) ?(\w+)$/.exec(config.limits?.['report-size'] ?? '') ?? [];
    return unit === undefined ? [] : [Number(number) * (sizes[unit] ?? 0)];
  });
  return stated.length === 0 ? undefined : Math.min(...stated);
}
