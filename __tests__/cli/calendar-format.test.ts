/** The formats of the calendar: which there are, and which show no instant. */
import { describe, expect, test } from '@jest/globals';
import { readArguments } from '../../src/cli/arguments.js';
import { isPeriodFormat, toCalendarFormat } from '../../src/cli/calendar-format.js';
import { commands } from '../../src/cli/commands.js';

const syntax = { flags: { format: 'text', at: 'list' } } as const;

function formatOf(...argv: readonly string[]): string {
  return toCalendarFormat(readArguments(argv, syntax));
}

describe('toCalendarFormat', () => {
  test.each([
    { name: 'text by default', argv: [], format: 'text' },
    { name: 'json at an instant', argv: ['--format', 'json', '--at', 'x'], format: 'json' },
    { name: 'ics', argv: ['--format', 'ics'], format: 'ics' },
    { name: 'mermaid', argv: ['--format', 'mermaid'], format: 'mermaid' },
  ])('$name', ({ argv, format }) => {
    expect(formatOf(...argv)).toBe(format);
  });

  test('another one is refused, with those that there are', () => {
    expect(() => formatOf('--format', 'markdown')).toThrow(
      expect.objectContaining({
        message: '--format markdown is not known',
        hint: 'write --format text, json, ics, mermaid',
      }),
    );
  });

  test.each(['ics', 'mermaid'])('%s shows no instant, and says what to write', (format) => {
    expect(() => formatOf('--format', format, '--at', '2026-11-24')).toThrow(
      expect.objectContaining({
        code: 'request/usage',
        message: `--format ${format} shows a period, not an instant`,
        hint: expect.stringContaining('--from 2026-12-01 --to 2027-01-01'),
      }),
    );
  });

  test('the command refuses it before anything is loaded', () => {
    const calendar = commands['calendar'];
    const argv = ['--environment', 'production', '--format', 'ics', '--at', 'x'];
    expect(() => calendar?.verify(readArguments(argv, { flags: calendar.flags }))).toThrow(
      'shows a period',
    );
  });
});

test.each([
  ['text', false],
  ['json', false],
  ['ics', true],
  ['mermaid', true],
] as const)('%s shows a period alone: %s', (format, expected) => {
  expect(isPeriodFormat(format)).toBe(expected);
});
