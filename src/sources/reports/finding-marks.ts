/** Marks by which a later scan knows findings again: of the first ones, in bounded memory. */
import { hash } from 'node:crypto';
import { lengthOf, longestName } from './longest-name.js';
import { severities, type Severity } from './report.js';

/** How many findings have a mark. */
export type Marks = Map<string, number>;
export type MarksBySeverity = Readonly<Record<Severity, Marks>>;

/** So many different ones are kept of a report. */
export const mostMarks = 2000;
/** Of all names together: what is held is bounded whatever a file says. */
const longest = 2000;
/** The folder above, in which the sources lie, may be another one in each run. */
const keptOfAbsolute = 4;

interface Named {
  readonly rule?: string | undefined;
  readonly component?: string | undefined;
  readonly file?: string | undefined;
}

/**
 * Makes marks of rule, component and file; lines move. Undefined for a finding that names neither rule nor
 * component, or has too long names, and for new ones beyond the first 2,000: they have no mark.
 */
export function openMarks(): (finding: Named) => string | undefined {
  const known = new Map<string, string>();
  return ({ rule = '', component = '', file = '' }) => {
    if (rule === '' && component === '') return undefined;
    if (lengthOf([rule, component, file]) > longestName) return undefined;
    const place = placeOf(file);
    // The lengths say where each begins.
    const name = `${String(rule.length)} ${String(component.length)} ${rule}${component}${place}`;
    const before = known.get(name);
    if (before !== undefined || known.size >= mostMarks) return before;
    const text = JSON.stringify([rule, component, place]);
    if (text.length > longest) return undefined;
    const mark = markOf(text);
    known.set(name, mark);
    return mark;
  };
}

/** 72 bits: enough that nobody finds a name of a file with the mark of another finding. */
function markOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 12);
}

function placeOf(file: string): string {
  const path = file.includes('\\') ? file.replaceAll('\\', '/') : file;
  if (!/^(\/|[A-Za-z][\w+.-]*:)/.test(path)) return path.startsWith('./') ? path.slice(2) : path;
  return path.split('/').slice(-keptOfAbsolute).join('/');
}

export function openMarksBySeverity(): MarksBySeverity {
  const entries = severities.map((severity) => [severity, new Map<string, number>()] as const);
  return Object.fromEntries(entries) as Record<Severity, Marks>;
}

export function addMark(marks: Marks, mark: string | undefined, count = 1): void {
  if (mark === undefined) return;
  const before = marks.get(mark);
  if (before !== undefined || marks.size < mostMarks) marks.set(mark, (before ?? 0) + count);
}

/** Adds others to these marks. */
export function mergeMarks(marks: Marks, others: ReadonlyMap<string, number>): void {
  for (const [mark, count] of others) addMark(marks, mark, count);
}
