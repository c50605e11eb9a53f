/** The command line: each wrong one is answered with what to write instead. */
import { describe, expect, test } from '@jest/globals';
import { asksForJson, readArguments, UsageError, type Syntax } from '../../src/cli/arguments.js';

const syntax: Syntax = { flags: { environment: 'text', at: 'list' } };
const withOperand: Syntax = { ...syntax, operand: 'replay RECORD' };

test('a text, a list, an operand', () => {
  const given = readArguments(['a.json', '--environment=e', '--at', '1', '--at', '2'], withOperand);
  expect({
    environment: given.required('environment'),
    at: given.list('at'),
    operand: given.operand,
    absent: given.text('moon'),
  }).toEqual({ environment: 'e', at: ['1', '2'], operand: 'a.json', absent: undefined });
});

describe('refused', () => {
  const rows = [
    { name: 'unknown flag', argv: ['--moon'], said: "Unknown option '--moon'" },
    { name: 'no value', argv: ['--environment'], said: '--environment' },
    { name: 'a flag for a value', argv: ['--environment', '--at'], said: '--environment' },
    { name: 'an empty value', argv: ['--environment='], said: '--environment is empty' },
    { name: 'an empty value of a list', argv: ['--at', ''], said: '--at is empty' },
    { name: 'twice', argv: ['--environment', 'a', '--environment', 'b'], said: 'there twice' },
    {
      name: 'a word without a flag',
      argv: ['production'],
      said: '"production" belongs to no flag',
    },
  ];
  test.each(rows)('$name', ({ argv, said }) => {
    expect(() => readArguments(argv, syntax)).toThrow(said);
    expect(() => readArguments(argv, syntax)).toThrow(UsageError);
  });

  test('no operand, or two', () => {
    expect(() => readArguments([], withOperand)).toThrow(UsageError);
    expect(() => readArguments(['a', 'b'], withOperand)).toThrow('"b" belongs to no flag');
  });

  test('a flag that has to be there', () => {
    expect(() => readArguments([], syntax).required('environment')).toThrow(
      '--environment is missing',
    );
  });
});

test.each([
  { argv: ['--format', 'json'], json: true },
  { argv: ['--format=json'], json: true },
  { argv: ['--format', 'text'], json: false },
  { argv: ['json'], json: false },
  { argv: ['--version', 'json'], json: false },
])('whether JSON is asked for: $argv', ({ argv, json }) => {
  expect(asksForJson(argv)).toBe(json);
});
