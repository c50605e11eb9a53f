/** One part of what a forge was asked for: it is known, or why it is not, whichever forge it is. */
import type { Unknown } from '../evidence/reading.js';

/** A part of an answer, which is known or not by itself. */
export type Part<T> = { readonly status: 'known'; readonly value: T } | Unknown;

/** Looked, and it cannot be told: the same question gets the same answer. */
export function failed(reason: string): Extract<Unknown, { status: 'failed' }> {
  return { status: 'failed', reason, retryable: false };
}

/** Runs a question for each item, eight at a time; the first unknown ends it. */
export async function askEach<I, T>(
  items: readonly I[],
  question: (item: I) => Promise<Part<T>>,
): Promise<Part<readonly T[]>> {
  const atOnce = 8;
  const values: T[] = [];
  for (let from = 0; from < items.length; from += atOnce) {
    const parts = await Promise.all(items.slice(from, from + atOnce).map(question));
    for (const part of parts) {
      if (part.status !== 'known') return part;
      values.push(part.value);
    }
  }
  return { status: 'known', value: values };
}
