/** Categories in `only` that no event of the calendar has: the period would hold nothing of it. */
import { faultIn, type Fault } from '../policy/fault.js';
import type { LinkedLayer } from '../policy/policy.js';
import { suggest } from '../policy/suggest.js';
import { areKnown, type CalendarScope } from './lint-scope.js';

/** The faults of the periods that the layer itself defines. */
export function lintCategories(layer: LinkedLayer, scope: CalendarScope): readonly Fault[] {
  return Object.entries(layer.config.periods ?? {}).flatMap(([id, { calendar, only }]) => {
    if (calendar === undefined || only === undefined) return [];
    const ref = { kind: 'calendar', key: calendar } as const;
    if (!areKnown([ref], scope)) return [];
    const events = scope.facts.value(ref)?.events ?? [];
    // A calendar without events is told where its windows are.
    if (events.length === 0) return [];
    const known = [...new Set(events.flatMap(({ categories }) => categories))];
    const lower = new Set(known.map((category) => category.toLowerCase()));
    return only.flatMap((category, index) => {
      if (lower.has(category.toLowerCase())) return [];
      return [
        faultIn(layer.yaml, {
          code: 'policy/unknown-category',
          severity: 'warning',
          path: ['periods', id, 'only', index],
          message: `no event of the calendar ${calendar} that is looked at has the category ${category}`,
          hint: hintFor(category, known),
        }),
      ];
    });
  });
}

function hintFor(category: string, known: readonly string[]): string | undefined {
  if (known.length === 0)
    return 'none of its events has a category: leave only out, or give them one';
  return suggest(
    category,
    known.map((one) => one.slice(0, 60)),
  );
}
