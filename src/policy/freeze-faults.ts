/** Freeze periods of GitLab have no categories: what asks for one would never be frozen. */
import { faultIn, type Fault } from './fault.js';
import type { Layer } from './layers.js';

/** The faults of the periods of one layer, which sees the calendars of those above it. */
export function freezeFaults(layer: Layer, layers: readonly Layer[]): readonly Fault[] {
  const visible = layers.slice(layer.index);
  return Object.entries(layer.config.periods ?? {}).flatMap(([id, { calendar, only }]) => {
    if (calendar === undefined || only === undefined) return [];
    const word = visible
      .map(({ config: { calendars = {} } }) =>
        Object.hasOwn(calendars, calendar) ? calendars[calendar] : undefined,
      )
      .find((found) => found !== undefined);
    if (typeof word !== 'object' || !('gitlab' in word)) return [];
    return [
      faultIn(layer.yaml, {
        code: 'policy/unknown-category',
        path: ['periods', id, 'only'],
        message: `period ${id} asks for categories, and the freeze periods of GitLab have none`,
        hint: 'leave only out: every freeze period of the project counts',
      }),
    ];
  });
}
