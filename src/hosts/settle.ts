/** Waiting for what must soon appear: a forge tells of it a little after it happened (F20). */
import type { ReadContext } from './host.js';

export interface Settling {
  /** How long in all, in milliseconds. */
  readonly settle: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/**
 * The pauses between looks, in milliseconds: each twice as long as the one before, together the
 * budget (2, 4, 8 and 16 s of 30 s). A preview decides nothing, so it waits for nothing.
 */
export function pausesOf(
  { settle }: Settling,
  { request }: Pick<ReadContext, 'request'>,
): readonly number[] {
  if (request.mode === 'preview') return [];
  const unit = settle() / 15;
  return [1, 2, 4, 8].map((part) => part * unit);
}

/** Looks that many readers share: the n-th look is taken once, after the pauses before it. */
export interface Watch<T> {
  /** The first look that is accepted, or the last one. */
  until(accepts: (seen: T) => boolean): Promise<T>;
}

/** `look` is called with 0 for the first time, at once. */
export function watch<T>(asked: {
  readonly look: (index: number) => Promise<T>;
  readonly pauses: readonly number[];
  readonly wait: (milliseconds: number) => Promise<void>;
}): Watch<T> {
  const { look, pauses, wait } = asked;
  const looks: Promise<T>[] = [];
  async function lookAfter(pause: number | undefined, index: number): Promise<T> {
    if (pause !== undefined) await wait(pause);
    return look(index);
  }
  return {
    async until(accepts) {
      for (let index = 0; ; index += 1) {
        const seen = await (looks[index] ??= lookAfter(pauses[index - 1], index));
        if (accepts(seen) || index >= pauses.length) return seen;
      }
    },
  };
}
