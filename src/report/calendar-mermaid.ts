/** The calendar as a gantt chart in the language of mermaid, for the summary of a job. */
import type { Instant } from '../time/instant.js';
import type { ExportedCalendar } from './calendar-ics.js';
import { noEnd, toInstant, toInterval } from './calendar-times.js';
import { zoneOf } from './shown-zone.js';
import { formatLocal } from './civil-format.js';
import { toVisible } from './untrusted.js';

/** What a chart of more tasks would show is too small to read. */
const mostTasks = 60;

interface Task {
  readonly section: string;
  readonly name: string;
  readonly mark: 'active' | 'crit';
  readonly start: Instant;
  readonly end: Instant;
}

/** The chart of the asked time, in the policy's zone; every line ends with a newline. */
export function renderMermaid(calendar: ExportedCalendar): string {
  const { environment, service, facts, timezone, from, to } = calendar;
  const zone = zoneOf(facts, timezone);
  const limits = { start: toInstant(from), end: toInstant(to) };
  const tasks = [...openTasks(calendar), ...frozenTasks(calendar)]
    .map((task) => ({
      ...task,
      until: task.end === Infinity ? ` ${noEnd}` : '',
      start: Math.max(task.start, limits.start),
      end: Math.min(task.end, limits.end),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const shown = tasks.slice(0, mostTasks);
  const sections = [...new Set(shown.map(({ section }) => section))].sort(bySection);
  const show = (at: Instant): string => formatLocal({ zone, at, pattern: 'yyyy-MM-dd HH:mm' });
  const more = tasks.length - shown.length;
  const lines = [
    'gantt',
    `  title ${toName(`${environment} (${service}) in ${zone.name}`)}`,
    '  dateFormat YYYY-MM-DD HH:mm',
    '  axisFormat %a %d %b',
    ...sections.flatMap((section) => [
      `  section ${section}`,
      ...shown
        .filter((task) => task.section === section)
        .map(({ name, mark, until, start, end }) => {
          const day = formatLocal({ zone, at: start, pattern: 'EEE d MMM' });
          const named = mark === 'active' ? `${name} ${day}` : name;
          return `  ${named}${until} :${mark}, ${show(start)}, ${show(end)}`;
        }),
    ]),
    ...(more > 0 ? [`  %% and ${String(more)} more`] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function openTasks({ openings }: ExportedCalendar): readonly Task[] {
  return openings.map((opening) => ({
    section: 'Open',
    name: 'open',
    mark: 'active',
    ...toInterval(opening),
  }));
}

/** A period once, though several rules may name it. */
function frozenTasks({ spans }: ExportedCalendar): readonly Task[] {
  const tasks = spans
    .filter(({ effect }) => effect === 'frozen')
    .map((span): Task => {
      const { period, region, reason } = span;
      const because = reason === undefined ? '' : ` (${reason})`;
      return {
        section: region === undefined ? 'Frozen' : `Frozen in ${toName(region)}`,
        // A word of its own at the start: a name alone could be one that the language knows.
        name: `freeze ${toName(`${period}${because}`)}`,
        mark: 'crit',
        ...toInterval(span),
      };
    });
  return [...new Map(tasks.map((task) => [keyOf(task), task])).values()];
}

/** Infinite ends have no JSON. */
function keyOf({ section, name, start, end }: Task): string {
  return JSON.stringify([section, name, String(start), String(end)]);
}

function bySection(a: string, b: string): number {
  if (a === 'Open') return -1;
  if (b === 'Open') return 1;
  return a < b ? -1 : 1;
}

/** Letters, digits and a few signs that mean nothing to mermaid; everything else is a space (T54). */
function toName(text: string): string {
  const safe = toVisible(text)
    .replaceAll(/[^\p{L}\p{N} ()_./+-]/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  return Array.from(safe).slice(0, mostCharacters).join('').trim() || 'unnamed';
}

const mostCharacters = 60;
