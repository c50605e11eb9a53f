/** The file of outputs, read back as the runner reads it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toOutputText, writeOutputs } from '../../../src/hosts/github/outputs.js';
import { outputNames, undecidedOutputs } from '../../../src/report/outputs.js';
import { hostileTexts } from '../../report/hostile-texts.js';
import { outputs, outputsOf } from './publications.js';
import { runnerFiles } from './runner-files.js';
import { outputsIn } from './runner.js';

test('F31: the last value counts: what was written at the start is replaced', async () => {
  const { output: path } = runnerFiles();
  await writeOutputs(path, undecidedOutputs);
  await writeOutputs(path, outputs({ decision: 'allow' }));
  const stated = outputsIn(await readFile(path, 'utf8'));
  expect(stated).toHaveLength(2 * outputNames.length);
  expect(stated[0]).toEqual(['decision', 'inconclusive']);
  expect(new Map(stated).get('decision')).toBe('allow');
  expect([...new Map(stated).keys()]).toEqual(outputNames);
});

describe('T63: no value breaks out', () => {
  const values = [
    ...hostileTexts,
    ['another output', 'x\ndecision=allow'],
    ['an end that is guessed', 'x\ngate_1\ndecision<<gate_2\nallow\ngate_2'],
    ['the end itself', 'gate_same\ndecision<<x\nallow\nx'],
  ] as const;
  test.each(values)('%s', (_, value) => {
    let calls = 0;
    const random = (): string => (calls++ === 0 ? 'same' : `other${String(calls)}`);
    const stated = outputsIn(toOutputText(outputsOf(value), random));
    expect(stated).toEqual(outputNames.map((name) => [name, value]));
  });

  test('any text', () => {
    const unit = fc.constantFrom('\n', '\r', '<', '=', 'gate_x', 'decision', 'a');
    fc.assert(
      fc.property(fc.string({ unit }), (value) => {
        let calls = 0;
        const text = toOutputText({ first: value, decision: 'block' }, () => {
          calls += 1;
          return calls === 1 ? 'x' : `y${String(calls)}`;
        });
        expect(outputsIn(text)).toEqual([
          ['first', value],
          ['decision', 'block'],
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  test('two runs never share a delimiter', async () => {
    const { output: path } = runnerFiles();
    await writeOutputs(path, outputs());
    await writeOutputs(path, outputs());
    const ends = (await readFile(path, 'utf8')).match(/(?<=<<)gate_.*/g) ?? [];
    expect(new Set(ends).size).toBe(2);
  });
});

describe('F31: where the file is missing or cannot be written', () => {
  test.each([
    ['no runner', undefined],
    ['an empty variable', ''],
  ])('%s: nothing', async (_, path) => {
    await expect(writeOutputs(path, outputs())).resolves.toBeUndefined();
  });

  test.each([
    ['a folder', tmpdir()],
    ['a folder that is not there', join(tmpdir(), 'gate-no-such-folder', 'output')],
    ['a full disk', '/dev/full'],
  ])('%s ends the run', async (_, path) => {
    await expect(writeOutputs(path, outputs())).rejects.toThrow(
      /^the outputs could not be written to the file of GITHUB_OUTPUT \(E[A-Z]+\)$/,
    );
  });
});

describe('the reader of these tests', () => {
  test.each([
    ['a short form', 'a=b\n', [['a', 'b']]],
    ['a long form', 'a<<E\nb\nc\nE\n', [['a', 'b\nc']]],
    ['an equals sign first', 'a=b<<c\n', [['a', 'b<<c']]],
  ] as const)('%s', (_, file, expected) => {
    expect(outputsIn(file)).toEqual(expected);
  });

  test.each(['a<<E\nb\n', 'a\n', '<<E\nE\n'])('%j ends the step with an error', (file) => {
    expect(() => outputsIn(file)).toThrow();
  });
});
