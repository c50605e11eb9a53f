/** Lines of an iCalendar text, unfolded (RFC 5545, 3.1), each character with its place in the file. */
import type { Place } from '../../policy/fault.js';
import type { SourceFile } from '../../policy/positions.js';
import { CalendarFault } from './calendar-fault.js';

/** Limits of a calendar file. */
export const calendarLimits = {
  bytes: 5 * 1024 * 1024,
  lines: 100_000,
  events: 20_000,
  depth: 8,
} as const;

/** A line after unfolding; a piece begins at `offset` of the text and stands at a line and column of the file. */
export interface UnfoldedLine {
  readonly file: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** Where the character at the offset stands in the file. */
export function placeIn({ file, pieces }: Omit<UnfoldedLine, 'text'>, offset: number): Place {
  let low = 0;
  let high = pieces.length - 1;
  // By halves: a list of dates may be folded ten thousand times.
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low] ?? { offset: 0, line: 1, column: 1 };
  return { file, line: piece.line, column: piece.column + offset - piece.offset };
}

/** The lines, blank ones left out. Throws a CalendarFault for a text that is no calendar, or too large. */
export function unfold(source: SourceFile): readonly UnfoldedLine[] {
  const { file } = source;
  const text = source.text.replace(/^\uFEFF/, '');
  refuseOther(file, text);
  const found: { file: string; parts: string[]; pieces: Piece[]; length: number }[] = [];
  let current: (typeof found)[number] | undefined;
  for (const [index, ended] of text.split('\n').entries()) {
    const physical = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
    const place = { file, line: index + 1, column: 1 };
    refuseControls(place, physical);
    if (physical === '') {
      current = undefined;
    } else if (/^[ \t]/.test(physical)) {
      if (current === undefined) throw continuesNothing(place);
      current.parts.push(physical.slice(1));
      current.pieces.push({ offset: current.length, line: place.line, column: 2 });
      current.length += physical.length - 1;
    } else {
      const pieces = [{ offset: 0, line: place.line, column: 1 }];
      current = { file, parts: [physical], pieces, length: physical.length };
      found.push(current);
    }
  }
  return found.map(({ parts, pieces }) => ({ file, text: parts.join(''), pieces }));
}

function refuseOther(file: string, text: string): void {
  const start = { file, line: 1, column: 1 };
  if (text.length > calendarLimits.bytes || Buffer.byteLength(text) > calendarLimits.bytes) {
    throw new CalendarFault(start, {
      message: 'The file is larger than 5 MiB',
      hint: 'export a calendar of its own for what the gate has to know',
    });
  }
  const kind = kindOfText(text);
  if (kind !== undefined) {
    throw new CalendarFault(start, {
      message: `The file is ${kind}, no iCalendar`,
      hint: 'its first line has to be BEGIN:VCALENDAR; take the address that ends in .ics',
    });
  }
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  if (lines > calendarLimits.lines) {
    throw new CalendarFault(
      { file, line: calendarLimits.lines + 1, column: 1 },
      {
        message: 'The file has more than 100,000 lines',
        hint: 'export a calendar of its own for what the gate has to know',
      },
    );
  }
}

function kindOfText(text: string): string | undefined {
  const start = text.trimStart().slice(0, 200);
  if (start === '') return 'empty';
  if (/^<(?:!doctype html|html)/i.test(start)) return 'an HTML page';
  if (start.startsWith('<')) return 'XML';
  if (start.startsWith('{') || start.startsWith('[')) return 'JSON';
  return undefined;
}

// RFC 5545 allows the tab only; a lone CR would hide what stands before it in a log.
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/;

function refuseControls(place: Place, physical: string): void {
  const at = physical.search(control);
  if (at === -1) return;
  const code = physical.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  throw new CalendarFault(
    { ...place, column: at + 1 },
    {
      message: `The control character U+${code} stands in the text`,
      hint: 'remove it; lines end with CRLF or LF, and a line break inside of a text is written \\n',
    },
  );
}

function continuesNothing(place: Place): CalendarFault {
  return new CalendarFault(place, {
    message: 'The line begins with a space, and there is no line before it that it continues',
    hint: 'remove the space, or the blank line before it',
  });
}
