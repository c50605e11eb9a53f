/** Text of a policy that must leave room for what stands beside it in a calendar. */
import { clip, columnsOf } from './columns.js';
import { toVisible } from './untrusted.js';

/** At most so many columns of a text; it is still untrusted. */
export function brief(text: string, columns: number): string {
  const visible = toVisible(text);
  return columnsOf(visible) <= columns ? visible : `${clip(visible, columns - 1)}…`;
}
