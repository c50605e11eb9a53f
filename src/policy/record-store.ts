/** Where the policy wants the records of decisions to be kept. */
import type { Policy } from './policy.js';

/**
 * `branch`, `none`, or `owner/repo`; undefined if the policy does not say. Words are sealed, so that
 * at most one layer says it.
 */
export function recordStoreOf({ layers }: Policy): string | undefined {
  return layers.find(({ config }) => config.records?.store !== undefined)?.config.records?.store;
}
