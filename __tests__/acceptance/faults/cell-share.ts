/** Which cells of a matrix a run takes: all of them, or every other one where two runs share them. */

const shares = { even: 0, odd: 1 } as const;

const named = process.env['PROMOTION_GATE_CELLS'];
if (named !== undefined && !Object.hasOwn(shares, named)) {
  throw new Error(`PROMOTION_GATE_CELLS is even or odd, not ${named}`);
}

/** True if this run takes all cells. */
export const isWhole = named === undefined;

/** True if the cell, counted from 0, is one of this run. */
export function isMine(index: number): boolean {
  return named === undefined || index % 2 === shares[named as keyof typeof shares];
}
