/** The formats of the calendar, and which of its flags go with them. */
import { UsageError, type Arguments } from './arguments.js';

const formats = ['text', 'json', 'ics', 'mermaid'] as const;
export type CalendarFormat = (typeof formats)[number];

/** Formats that show a period and no instant. */
export type PeriodFormat = Extract<CalendarFormat, 'ics' | 'mermaid'>;

/** The format; text unless said otherwise. Throws a UsageError for one that an instant cannot be told in. */
export function toCalendarFormat(given: Arguments): CalendarFormat {
  const text = given.text('format') ?? 'text';
  const format = formats.find((one) => one === text);
  if (format === undefined) {
    throw new UsageError(`--format ${text} is not known`, `write --format ${formats.join(', ')}`);
  }
  if (isPeriodFormat(format) && given.list('at').length > 0) {
    throw new UsageError(
      `--format ${format} shows a period, not an instant`,
      'write --from 2026-12-01 --to 2027-01-01 instead of --at, or --format text',
    );
  }
  return format;
}

/** True for a format that shows a period: without `--from` and `--to` the next 90 days. */
export function isPeriodFormat(format: CalendarFormat): format is PeriodFormat {
  return format === 'ics' || format === 'mermaid';
}
