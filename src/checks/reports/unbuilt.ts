/** Bounds that this version reads and does not evaluate: those against an earlier state. */
import type { ConfigPath } from '../check.js';

/** Where they stand in the config of a check. */
export function unbuiltBounds(config: unknown, above: ConfigPath = []): readonly ConfigPath[] {
  if (typeof config !== 'object' || config === null || Array.isArray(config)) return [];
  return Object.entries(config).flatMap(([key, below]): readonly ConfigPath[] =>
    isChange(key, below) ? [[...above, key]] : unbuiltBounds(below, [...above, key]),
  );
}

/** An entry may be called `drop` as well; it holds more than a limit. */
function isChange(key: string, value: unknown): boolean {
  if (key !== 'drop' && key !== 'rise') return false;
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'at-most';
}
