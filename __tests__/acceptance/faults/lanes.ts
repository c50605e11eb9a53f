/** Works on many things, and on only so many of them at a time. */

/** Works on as many keys at a time as there are lanes, in their order; results are awaited one by one. */
export function inLanes<K, T>(
  keys: readonly K[],
  lanes: number,
  work: (key: K) => Promise<T>,
): ReadonlyMap<K, Promise<T>> {
  const waiting: (() => void)[] = [];
  let free = lanes;
  async function workInTurn(key: K): Promise<T> {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await work(key);
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  }
  const results = keys.map((key) => [key, workInTurn(key)] as const);
  // They are awaited later: until then nobody has missed a failure.
  for (const [, result] of results) result.catch(() => undefined);
  return new Map(results);
}
