/** A strict YAML file: its values, the exact places of its parts, and properties over all texts. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { readYaml, type YamlFile, type YamlPath } from '../../src/policy/yaml-document.js';
import { YAML_CODES } from '../../src/policy/yaml-fault.js';
import { checkText } from '../../src/policy/yaml-limits.js';

function open(text: string): YamlFile {
  const reading = readYaml({ file: 'policy.yml', text });
  if (!reading.ok) throw new Error(reading.faults[0]?.message);
  return reading.yaml;
}

const POLICY = `# a policy
policy: 1
environments:
  production:
    windows: { open: [office, "late"], fits: 45m }
    'quoted key': &q
      - first
      - version: 1.10
        😀: x
  staging: *q
  empty:
  flow: { bare, other: 1 }
`;

const PLACES: readonly (readonly [path: YamlPath, part: 'key' | 'value', place: string])[] = [
  [[], 'value', '2:1'],
  [[], 'key', '2:1'],
  [['policy'], 'key', '2:1'],
  [['policy'], 'value', '2:9'],
  [['environments'], 'key', '3:1'],
  [['environments'], 'value', '4:3'],
  [['environments', 'production', 'windows'], 'value', '5:14'],
  [['environments', 'production', 'windows', 'open', 0], 'value', '5:23'],
  [['environments', 'production', 'windows', 'open', 1], 'value', '5:31'],
  [['environments', 'production', 'windows', 'open', 1], 'key', '5:31'],
  [['environments', 'production', 'windows', 'fits'], 'key', '5:40'],
  [['environments', 'production', 'quoted key'], 'key', '6:5'],
  [['environments', 'production', 'quoted key'], 'value', '7:7'],
  [['environments', 'production', 'quoted key', 1, 'version'], 'value', '8:18'],
  [['environments', 'production', 'quoted key', 1, '😀'], 'value', '9:13'],
  [['environments', 'staging'], 'value', '10:12'],
  [['environments', 'staging', 1, 'version'], 'value', '8:18'],
  [['environments', 'empty'], 'key', '11:3'],
  [['environments', 'empty'], 'value', '11:9'],
  [['environments', 'flow', 'bare'], 'value', '12:11'],
  [['environments', 'flow', 'other'], 'value', '12:24'],
  [['environments', 'production', 'windows', 'missing', 'deep', 3], 'value', '5:14'],
  [['environments', 'production', 'windows', 'missing'], 'key', '5:5'],
  [['environments', 'production', 'windows', 'open', 9], 'value', '5:22'],
  [['policy', 'missing'], 'value', '2:9'],
  [['missing'], 'value', '2:1'],
];

describe('places are exact', () => {
  const forms: readonly (readonly [name: string, text: string])[] = [
    ['LF', POLICY],
    ['CRLF', POLICY.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${POLICY}`],
    ['a byte order mark and CRLF', `\ufeff${POLICY.replaceAll('\n', '\r\n')}`],
  ];

  describe.each(forms)('with %s', (_name, text) => {
    const yaml = open(text);
    test.each(PLACES)('%j %s', (path, part, place) => {
      const { line, column, file } = yaml.place(path, part);

      expect(`${String(line)}:${String(column)}`).toBe(place);
      expect(file).toBe('policy.yml');
    });
  });

  test('the value is meant where no part is named', () => {
    expect(open(POLICY).place(['policy'])).toEqual({ file: 'policy.yml', line: 2, column: 9 });
  });

  test('the first line is not shifted by a byte order mark', () => {
    expect(open('\ufeffa: 1\n').place(['a'])).toEqual({ file: 'policy.yml', line: 1, column: 4 });
  });
});

describe('sources and keys', () => {
  test.each<[YamlPath, string | undefined]>([
    [['environments', 'production', 'quoted key', 1, 'version'], '1.10'],
    [['environments', 'staging', 1, 'version'], '1.10'],
    [['environments', 'production', 'windows', 'open', 1], '"late"'],
    [['environments', 'empty'], ''],
    [['environments', 'flow', 'bare'], undefined],
    [['environments', 'production'], undefined],
    [['environments', 'missing'], undefined],
  ])('the source of %j is %j', (path, source) => {
    expect(open(POLICY).source(path)).toBe(source);
  });

  test.each<[YamlPath, readonly string[]]>([
    [[], ['policy', 'environments']],
    [
      ['environments', 'staging', 1],
      ['version', '😀'],
    ],
    [['environments', 'staging'], []],
    [['policy'], []],
    [['missing'], []],
  ])('the keys of %j are %j', (path, keys) => {
    expect(open(POLICY).keys(path)).toEqual(keys);
  });

  test('keys keep the order written, unlike the properties of an object', () => {
    expect(open('b: 1\n"2": 1\n"1": 1\n').keys([])).toEqual(['b', '2', '1']);
  });
});

describe('properties', () => {
  const text = fc.string({ unit: 'binary' });
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, tie('scalar'), tie('list'), tie('mapping')),
    scalar: fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
    list: fc.array(tie('tree'), { maxLength: 5 }),
    mapping: fc.dictionary(text.filter((key) => key !== '<<'), tie('tree'), { maxKeys: 5 }),
  })); // prettier-ignore

  // Without blocks of text: yaml 2.9.1 writes " \n" as a block that it reads as something else.
  test('what yaml writes is read back equal', () => {
    fc.assert(
      fc.property(tree, (value) => {
        const written = stringify({ value }, { lineWidth: 0, blockQuote: false });
        fc.pre(checkText(written) === undefined);

        expect(JSON.stringify(open(written).value)).toBe(JSON.stringify({ value }));
      }),
    );
  });

  const PIECES = ['a', 'b: ', '- ', '? ', ': ', ':', '\n', '\n  ', ' ', '\t', '#', '[', ']', '{', '}', ',', '"', "'", '\\', '&a ', '*a', '!t ', '|', '>', '%', '@', '---\n', '...\n', '<<: ', '1', '\r\n', '\ufeff', '\u0000', '~']; // prettier-ignore
  const hostile = fc
    .array(fc.constantFrom(...PIECES), { maxLength: 40 })
    .map((pieces) => pieces.join(''));

  test('T08 no text makes it throw, and a refused one has a documented fault inside the file', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, text), (source) => {
        const reading = readYaml({ file: 'policy.yml', text: source });
        const faults = reading.ok ? [] : reading.faults;
        const lines = source.split('\n').length;

        expect(reading.ok || faults.length > 0).toBe(true);
        for (const { code, place } of faults) {
          expect(Object.keys(YAML_CODES)).toContain(code);
          expect(place.line).toBeGreaterThanOrEqual(1);
          expect(place.line).toBeLessThanOrEqual(lines);
          expect(place.column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('every place of an accepted text lies inside of it', () => {
    fc.assert(
      fc.property(hostile, (source) => {
        const reading = readYaml({ file: 'policy.yml', text: source });
        fc.pre(reading.ok);
        const { line, column } = reading.yaml.place([]);

        expect(source.split('\n')[line - 1]?.length).toBeGreaterThanOrEqual(column - 1);
      }),
      { numRuns: 300 },
    );
  });
});
