/** Budgets that a pipeline sets for its runs: they can only shorten what a run may take, so no verdict is won by them. */
import type { HttpLimits } from '../sources/http/http.js';
import { parseElapsed } from '../time/duration.js';
import { RequestError } from './host.js';

const budgets = ['attempt', 'total', 'settle', 'backoff'] as const;

/** `PROMOTION_GATE_TOTAL=30s` and the like: the policy's own `limits` are not known before it is read. Throws a RequestError with the code. */
export function readBudgets(env: NodeJS.ProcessEnv, code: string): Partial<HttpLimits> {
  const stated = budgets.flatMap((budget) => {
    const variable = `PROMOTION_GATE_${budget.toUpperCase()}`;
    const text = env[variable]?.trim();
    if (text === undefined || text === '') return [];
    const milliseconds = parseElapsed(text);
    if (milliseconds === undefined || milliseconds === 0) throw notATime(variable, code);
    return [[budget, milliseconds] as const];
  });
  return Object.fromEntries(stated);
}

function notATime(variable: string, code: string): RequestError {
  const hint = 'write a time such as 10s or 500ms; it can only be shorter than the default';
  return new RequestError(code, `${variable} is no time`, hint);
}
