/** Turns offsets into a text into lines and columns, computed only when somebody asks. */
import type { Place } from './fault.js';

/** A file as it was read; `file` is the path to show to people. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Returns a function from an offset (UTF-16 code units) to its place. Lines end at `\n`, so a `\r`
 * before it is the last column of its line. The lines are found once, at the first call.
 */
export function placesIn({ file, text }: SourceFile): (offset: number) => Place {
  let lineStarts: readonly number[] | undefined;
  return (offset) => {
    lineStarts ??= findLineStarts(text);
    const index = lastAtOrBefore(lineStarts, offset);
    return { file, line: index + 1, column: offset - (lineStarts[index] ?? 0) + 1 };
  };
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
