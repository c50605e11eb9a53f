/** JSON that a runner, a terminal or a reader cannot mistake (T54), and that says the same. */
import { EventEmitter } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { onUnheard, toJson } from '../../src/cli/console.js';

const rows = [
  { name: 'a workflow command', text: '##[group]x', json: '"\\u0023#[group]x"' },
  { name: 'bidi', text: 'a\u202eb', json: '"a\\u202eb"' },
  { name: 'a C1 control', text: '\u009b31m', json: '"\\u009b31m"' },
  { name: 'a tag beyond the first plane', text: '\u{e0041}', json: '"\\udb40\\udc41"' },
  { name: 'a folded section', text: 'section_start:1', json: '"section_start\\u003a1"' },
  { name: 'ordinary text', text: 'Köln → 東京 🚀 # [x]: y', json: '"Köln → 東京 🚀 # [x]: y"' },
];
test.each(rows)('$name', ({ text, json }) => {
  expect(toJson(text)).toBe(`${json}\n`);
});

test('reading it gives the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(JSON.parse(toJson(value)))).toBe(JSON.stringify(value));
    }),
  );
});

describe('streams that nobody reads (F31)', () => {
  function watched() {
    const streams = { stdout: new EventEmitter(), stderr: new EventEmitter() };
    const seen: string[] = [];
    onUnheard(streams, () => void seen.push('end'));
    return { ...streams, seen };
  }
  const fault = (code: string): Error => Object.assign(new Error(code), { code });

  test('EPIPE of stdout ends the run', () => {
    const { stdout, seen } = watched();
    stdout.emit('error', fault('EPIPE'));
    expect(seen).toEqual(['end']);
  });

  test('another error of stdout is thrown, so that stderr tells it', () => {
    const { stdout, seen } = watched();
    expect(() => stdout.emit('error', fault('ENOSPC'))).toThrow('ENOSPC');
    expect(seen).toEqual([]);
  });

  test.each(['EPIPE', 'ENOSPC'])('%s of stderr ends the run: nothing can tell it', (code) => {
    const { stderr, seen } = watched();
    stderr.emit('error', fault(code));
    expect(seen).toEqual(['end']);
  });
});
