/** Whether tests of a file ran: one of which none did is evidence beside another of which some did. */
import type { ReportRead } from './report.js';

/** `none`: the file is whole, and no test of it ran. Undefined where it tells nothing of tests that could be believed. */
export function ranIn({ kind, usable, report, problems }: ReportRead): 'some' | 'none' | undefined {
  if (kind !== 'tests') return undefined;
  if (usable) return 'some';
  const isIdle = problems.every(({ code }) => code === 'all-skipped' || code === 'nothing-counted');
  return isIdle && report !== undefined ? 'none' : undefined;
}
