/** action.yml is what GitHub accepts, and says the same as the code and the documents. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { actionInputs } from '../../src/hosts/github/action-inputs.js';
import { outputNames } from '../../src/report/outputs.js';
import { actionText, readActionFile } from './action-file.js';
import { actionErrors } from './github-parser.js';

const action = readActionFile();

describe('GitHub', () => {
  test('accepts it', () => {
    expect(actionErrors({ path: 'action.yml', text: actionText })).toEqual([]);
  });

  test.each([
    ['no description', /^description: .*\n/m, '', /description/],
    ['no file to run', /^ {2}main: .*\n/m, '', /main/],
    ['an unknown runtime', 'node24', 'node99', /node99/],
    ['an unknown key', 'author:', 'auhtor:', /auhtor/],
    [
      'an output of a composite action',
      /^ {2}decision:\n/m,
      '  decision:\n    valeu: x\n',
      /valeu/,
    ],
    ['an unknown context in a default', 'github.token', 'gihtub.token', /gihtub/],
  ])('refuses %s', (_, from, to, message) => {
    const text = actionText.replace(from, to);
    expect(text).not.toBe(actionText);
    expect(actionErrors({ path: 'action.yml', text }).join('\n')).toMatch(message);
  });
});

describe('action.yml', () => {
  test('T67: runs the built gate, and nothing before or after it', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(existsSync('dist/index.js')).toBe(true);
  });

  test('T05 T62: takes the inputs that the code reads and no others', () => {
    expect(Object.keys(action.inputs)).toEqual([...actionInputs]);
  });

  test('T05: no input has a default but the token and the command', () => {
    const defaults = Object.entries(action.inputs).flatMap(([name, { default: value }]) =>
      value === undefined ? [] : [[name, value]],
    );
    expect(defaults).toEqual([
      ['token', '${{ github.token }}'],
      ['command', 'check'],
    ]);
  });

  test('requires the environment alone', () => {
    const required = Object.entries(action.inputs).filter(([, input]) => input.required === true);
    expect(required.map(([name]) => name)).toEqual(['environment']);
  });

  test('T63: gives the outputs that the code writes', () => {
    expect(Object.keys(action.outputs)).toEqual([...outputNames]);
  });
});
