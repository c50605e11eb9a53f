/** schema: the committed files are what the command prints, and they accept and refuse as the gate does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { describe, expect, test } from '@jest/globals';
import { gate, recordOf, repository, root } from './gate.js';
import { fixture } from './layers.js';
import { frozenPolicy, openPolicy } from './policies.js';

const folder = join(root, 'schema');
const names = readdirSync(folder).map((file) => file.replace('.schema.json', ''));

function read(name: string): string {
  return readFileSync(join(folder, `${name}.schema.json`), 'utf8');
}

function validator(name: string): ValidateFunction {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  return ajv.compile(JSON.parse(read(name)) as object);
}

describe('the files in schema/', () => {
  test.each(names)('%s is what the command prints', async (name) => {
    const { code, stdout } = await gate(root, ['schema', name]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: read(name) });
  });

  test('there is one for each name', async () => {
    const { code, stderr } = await gate(root, ['schema', 'moon']);
    const hint = /schemas: (.*)\n/.exec(stderr)?.[1];
    expect({ code, names: hint?.split(', ').sort() }).toEqual({
      code: 2,
      names: [...names].sort(),
    });
  });

  test.each(names)('%s is JSON Schema draft-07, which editors understand', (name) => {
    const schema = JSON.parse(read(name)) as { $schema: string; title: string };
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema.title).toMatch(/^promotion-gate /);
    expect(read(name)).not.toContain('$defs');
  });
});

describe('the policy schema', () => {
  const isPolicy = validator('policy');
  const example = readFileSync(join(root, 'examples', 'quickstart', '.promotion-gate.yml'), 'utf8');
  const accepted = [
    { name: 'organisation-baseline', text: fixture('organisation-baseline') },
    { name: 'payments-service', text: fixture('payments-service') },
    { name: 'small-tool', text: fixture('small-tool') },
    { name: 'quickstart', text: example },
    { name: 'frozen', text: frozenPolicy },
  ];
  test.each(accepted)('accepts $name', ({ text }) => {
    expect({ valid: isPolicy(parse(text)), errors: isPolicy.errors }).toEqual({
      valid: true,
      errors: null,
    });
  });

  const refused = [
    { name: 'another version', from: 'policy: 1', to: 'policy: 2' },
    { name: 'an unknown key', from: 'timezone:', to: 'timezon:' },
    { name: 'an unknown check', from: 'windows:', to: 'window:' },
    { name: 'an unknown key of a check', from: 'frozen:', to: 'forzen:' },
    { name: 'a text for a list', from: '[long-ago]', to: 'long-ago' },
    { name: 'an empty list', from: '[long-ago]', to: '[]' },
    { name: 'a number for a text', from: 'timezone: UTC', to: 'timezone: 1' },
  ];
  test.each(refused)('refuses $name, as check does', async ({ from, to }) => {
    const text = openPolicy.replace(from, to);
    const { code } = await gate(repository(text).directory, ['lint']);
    expect({ valid: isPolicy(parse(text)), code }).toEqual({ valid: false, code: 2 });
  });
});

test('evidence and record are what a decision leaves behind', async () => {
  const clone = repository(openPolicy);
  await gate(clone.directory, ['check', '--environment', 'production', '--record', 'record.json']);
  const record = recordOf(clone);
  expect(validator('record')(record)).toBe(true);
  expect(validator('evidence')(record.evidence)).toBe(true);
  expect(validator('record')({ ...record, extra: 1 })).toBe(false);
  expect(validator('evidence')({ ...record.evidence, now: undefined })).toBe(false);
});

test('exceptions', () => {
  const exceptions = parse(fixture('organisation-exceptions')) as object;
  expect(validator('exceptions')({ exceptions })).toBe(true);
  expect(validator('exceptions')({ exceptions: { a: {} } })).toBe(false);
});
