/** Sums of a report that no double holds exactly: each number that is added may be possible, and their sum is not. */

/**
 * The first count of totals that is not exact, also of a share in them; undefined if all are. A time is no count: it is
 * bounded where it is read.
 */
export function beyondCounting(totals: object): number | undefined {
  return countsIn(totals).find((count) => !Number.isSafeInteger(count));
}

/** For people: `adds up to 18014398509481982, which is beyond what can be counted`. */
export function tooManyToCount(count: number): string {
  return `adds up to ${String(count)}, which is beyond what can be counted`;
}

/** Lists and what is told besides are no totals. */
function countsIn(totals: object): readonly number[] {
  return Object.entries(totals).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'number') return key === 'duration' ? [] : [value];
    return isShare(value) ? [value.covered, value.total] : [];
  });
}

function isShare(value: unknown): value is { readonly covered: number; readonly total: number } {
  return typeof value === 'object' && value !== null && 'covered' in value && 'total' in value;
}
