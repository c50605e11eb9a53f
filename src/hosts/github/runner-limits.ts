/** Annotations within what the runner shows of one step: ten of each level, the others dropped silently. */
import type { Annotation } from '../../report/annotations.js';

/** Most severe first. One warning is kept for what cannot be posted. */
const most = { error: 10, warning: 9, notice: 10 } as const;
const order = Object.keys(most) as readonly (keyof typeof most)[];

/** The annotations that fit, and one notice that counts the others (F23, T70). */
export function fitRunner(annotations: readonly Annotation[]): readonly Annotation[] {
  const groups = order.map((level) => annotations.filter((one) => one.level === level));
  const fitting = groups.map((group, index) => group.slice(0, most[order[index] ?? 'notice']));
  if (fitting.flat().length === annotations.length) return fitting.flat();
  const [errors = [], warnings = [], notices = []] = fitting;
  const shown = [...errors, ...warnings, ...notices.slice(0, most.notice - 1)];
  const more = String(annotations.length - shown.length);
  const message = `${more} more are not shown here; the job summary has them`;
  return [...shown, { level: 'notice', title: `and ${more} more`, message }];
}
