/** Workflow commands, held to actions/toolkit byte by byte. */
import * as core from '@actions/core';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EOL } from 'node:os';
import {
  toAnnotationCommand,
  toCommand,
  toGroup,
  toLogText,
} from '../../../src/hosts/github/commands.js';
import type { Annotation } from '../../../src/report/annotations.js';
import { hostileTexts } from '../../report/hostile-texts.js';
import { commandsIn } from './runner.js';

/** What actions/toolkit prints, without the end of its line. */
function printed(print: () => void): string {
  const { stdout } = process;
  const original = stdout.write.bind(stdout);
  const chunks: string[] = [];
  stdout.write = (chunk: string) => chunks.push(chunk) > 0;
  try {
    print();
  } finally {
    stdout.write = original;
  }
  return chunks.join('').slice(0, -EOL.length);
}

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(':', ',', '%', '\r', '\n', '#', '[', ']', '0', 'A', ' ') }),
  fc.constantFrom(...hostileTexts.map(([, hostile]) => hostile)),
);
const place = fc.record({ file: text, line: fc.nat(), column: fc.nat() });

describe('as actions/toolkit writes them', () => {
  test.each(['error', 'warning', 'notice'] as const)('%s', (level) => {
    fc.assert(
      fc.property(text, text, fc.option(place, { nil: undefined }), (title, message, at) => {
        const annotation: Annotation = { level, title, message, place: at };
        const where = { file: at?.file, startLine: at?.line, startColumn: at?.column };
        const told = Object.fromEntries(
          Object.entries({ title, ...where }).filter(([, value]) => value !== undefined),
        );
        expect(toAnnotationCommand(annotation)).toBe(
          printed(() => {
            core[level](message, told);
          }),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('a mask, and a group', () => {
    fc.assert(
      fc.property(text, (message) => {
        expect(toCommand({ name: 'add-mask', message })).toBe(
          printed(() => {
            core.setSecret(message);
          }),
        );
        const [start, , end] = toGroup(message, ['x']);
        expect(start).toBe(
          printed(() => {
            core.startGroup(message);
          }),
        );
        expect(end).toBe(
          printed(() => {
            core.endGroup();
          }),
        );
      }),
    );
  });
});

describe('read by the runner', () => {
  test.each(hostileTexts)('T54: %s is the text of one command', (_, hostile) => {
    const annotation = { level: 'error', title: hostile, message: hostile } as const;
    const read = commandsIn(
      toAnnotationCommand({ ...annotation, place: { file: hostile, line: 1, column: 2 } }).replace(
        // Other ends of a line than CR and LF are none for this escaping; the renderers leave none.
        /[\u0085\u2028\u2029]/g,
        '',
      ),
    );
    const clean = hostile.replace(/[\u0085\u2028\u2029]/g, '');
    expect(read).toHaveLength(1);
    expect(read[0]).toMatchObject({ name: 'error', message: clean });
    expect(read[0]?.properties['title'] ?? '').toBe(clean);
  });

  test.each(hostileTexts)('T54: no command in the log: %s', (_, hostile) => {
    expect(commandsIn(toLogText(`${hostile}\n  ${hostile}\n`))).toEqual([]);
  });

  test('T54: whatever the log says, it holds no command', () => {
    const unit = fc.constantFrom(':', '#', '[', ']', ' ', '\t', '\n', '\u0085', 'a');
    fc.assert(
      fc.property(fc.string({ unit }), (log) => {
        expect(commandsIn(toLogText(log))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('a text without any command stays as it is', () => {
    const report = '✗ BLOCKED  shop\n  a::b, #1 [x]\n\n  https://ci.example/a:b\n';
    expect(toLogText(report)).toBe(report);
  });

  test('an empty group is none', () => {
    expect(toGroup('Annotations', [])).toEqual([]);
  });
});
