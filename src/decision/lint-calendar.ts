/** Faults of the calendar: what a policy says of time that is legal and surely not meant. */
import { factsOf } from '../checks/windows/period-facts.js';
import type { FactRef } from '../evidence/facts.js';
import type { Request } from '../evidence/request.js';
import type { Fault } from '../policy/fault.js';
import type { Policy } from '../policy/policy.js';
import { environmentNames, wordsFor } from '../policy/select.js';
import { lintCategories } from './lint-categories.js';
import { holidaySources, lintHolidays } from './lint-holidays.js';
import { lintPeriods } from './lint-periods.js';
import type { CalendarScope } from './lint-scope.js';
import { lintWindows } from './lint-windows.js';

/** All faults; what cannot be known is left out, and told where it is read. */
export function lintCalendar(scope: CalendarScope): readonly Fault[] {
  return [
    ...scope.policy.layers.flatMap((layer) => [
      ...lintPeriods(layer, scope),
      ...lintCategories(layer, scope),
      ...lintHolidays(layer, scope),
    ]),
    ...environmentNames(scope.policy).flatMap((name) => lintWindows(name, scope)),
  ];
}

/** The facts that all periods and holiday sets of the policy depend on. */
export function factsOfPeriods(policy: Policy, request: Request): readonly FactRef[] {
  return policy.layers.flatMap((layer) => {
    const words = wordsFor({ policy, layer, request });
    const periods = [...layer.periods.keys()].flatMap((id) => words.period(id) ?? []);
    return [...factsOf(periods, words), ...holidaySources(layer).flatMap(({ refs }) => refs)];
  });
}
