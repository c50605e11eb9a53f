/** The component takes what the action takes, and no input can become more than a value. */
import { describe, expect, test } from '@jest/globals';
import { RE2JS } from 're2js';
import { z } from 'zod';
import { readActionFile } from '../project/action-file.js';
import {
  inputsOf,
  jobOf,
  partsOf,
  refusalOf,
  someCommit,
  templatePath,
  tree,
  type Values,
} from './component.js';

const inputs = inputsOf(templatePath);
const action = readActionFile();
const tokens = ['token', 'policy-token', 'records-token'];
const body = partsOf(templatePath).body;
const job = jobOf({})['promotion-gate'];

/** A value of each input that is as free as its form allows. */
const allowed: Values = {
  environment: 'Production_1/eu west.2-b',
  service: 'shop',
  policy: '.promotion-gate/other.yml',
  sha: 'release/1.2#fix+a@b',
  version: '$CI_COMMIT_TAG',
  artifacts: `registry.example/shop:1.2@sha256:${'a'.repeat(64)} app@sha256:${'0'.repeat(64)}`,
  regions: 'eu,us-east',
  ticket: 'CHG-1/2#3',
  bypass: 'b-1',
  publish: 'status,comment,external-status-check,deployment-approval',
  command: 'result',
  record: 'out/record.json',
  outcome: 'rolled-back',
  'job-name': 'may-go',
  stage: '.pre',
  image: 'registry.example:5000/node@sha256:0',
  runtime: 'npm',
  project: 'group/sub.group/promotion-gate',
  package: '@acme/promotion-gate@1.4.0-rc.1',
  proxy: 'https://proxy-1.example.com:3128',
  certificates: '/etc/ssl/certs/acme_ca.pem',
};

const idTokensSchema = z.looseObject({
  id_tokens: z.strictObject({
    PROMOTION_GATE_ID_TOKEN: z.strictObject({ aud: z.array(z.string()) }),
  }),
});

describe('inputs', () => {
  test('T05 T62: are those of the action but tokens, and what says where and how the job runs', () => {
    const ofJob = [
      ...['job-name', 'stage', 'image', 'runtime', 'project', 'package'],
      ...['proxy', 'certificates'],
    ];
    const ofAction = Object.keys(action.inputs).filter((name) => !tokens.includes(name));
    expect(Object.keys(inputs)).toEqual([...ofAction, ...ofJob]);
    expect(Object.keys(allowed)).toEqual(Object.keys(inputs));
  });

  test('T05: only the environment has no default, and nothing of a promotion has one but command and record', () => {
    const required = Object.keys(inputs).filter((name) => inputs[name]?.default === undefined);
    expect(required).toEqual(['environment']);
    const set = Object.keys(action.inputs).filter((name) => (inputs[name]?.default ?? '') !== '');
    expect(set).toEqual(['command', 'record']);
  });

  test.each(Object.entries(inputs))('%s has a form, and its own default has it', (_, input) => {
    expect([input.options, input.regex].filter((form) => form !== undefined)).toHaveLength(1);
    if (input.regex !== undefined) expect(input.regex).toMatch(/^\^.*\$$/);
    expect(refusalOf(input, input.default ?? 'production')).toBeUndefined();
  });

  test.each(Object.entries(allowed))('%s takes %s', (name, value) => {
    expect(refusalOf(inputs[name], value)).toBeUndefined();
    // In RE2, which is what GitLab matches with.
    expect(
      RE2JS.compile(inputs[name]?.regex ?? '')
        .matcher(value)
        .find(),
    ).toBe(true);
  });
});

test.each([
  ['production', true],
  ['Production', true],
  ['production/eu', true],
  ['review apps/1.2_x', true],
  ['p', true],
  ['p'.repeat(255), true],
  ['p'.repeat(256), false],
  ['-production', false],
  ['/production', false],
  ['production/', false],
  [' production', false],
  ['production ', false],
  ['review/$CI_COMMIT_REF_SLUG', false],
  ['${CI_JOB_TOKEN}', false],
  ['production,staging', false],
  ['', false],
])('an environment is what GitLab takes for its name, and no variable: %j', (value, isTaken) => {
  expect(refusalOf(inputs['environment'], value) === undefined).toBe(isTaken);
  const re2 = RE2JS.compile(inputs['environment']?.regex ?? '');
  expect(re2.matcher(value).find()).toBe(isTaken);
});

test.each([
  ['none', true],
  ['status', true],
  ['external-status-check,comment', true],
  ['deployment-approval', true],
  ['check-run', false],
  ['none,status', false],
  ['status,', false],
  ['status, comment', false],
  ['nowhere', false],
])('publish takes the places that GitLab has: %s', (value, isTaken) => {
  expect(refusalOf(inputs['publish'], value) === undefined).toBe(isTaken);
});

test.each([
  `node:24-slim@sha256:${'0'.repeat(64)}`,
  `registry.example:5000/acme/promotion-gate@sha256:${'f'.repeat(64)}`,
])('T68: the image may be pinned by its digest: %s', (image) => {
  expect(refusalOf(inputs['image'], image)).toBeUndefined();
  expect(jobOf({ image })['promotion-gate']).toMatchObject({ image });
});

describe('T63: a value that would break out is refused, of input', () => {
  const breaks = [
    ...[
      '"',
      "'",
      '\n',
      '\r',
      '\n\nevil: { script: [id] }',
      '\\',
      '`id`',
      '$(id)',
      '${PATH}',
      ';id',
    ],
    ...['&id', '|id', '<id', '>id', '*', '?', '{', '}', '[', ']', '!', '%', '\0', '\u2028', '\t'],
    ...['$[[ inputs.image ]]', '" #', ': x', '\u202e', '\u0085'],
  ];
  test.each(Object.entries(inputs))('%s', (name, input) => {
    const value = allowed[name] ?? '';
    const pattern = input.regex === undefined ? undefined : RE2JS.compile(input.regex);
    for (const text of breaks) {
      for (const hostile of [
        `${value}${text}`,
        `${text}${value}`,
        `${value}${text}${value}`,
        text,
      ]) {
        expect([hostile, refusalOf(input, hostile)]).not.toEqual([hostile, undefined]);
        if (pattern !== undefined) {
          expect([hostile, pattern.matcher(hostile).find()]).toEqual([hostile, false]);
        }
      }
    }
  });

  test('a variable may stand for the whole of a value, never for a part, and never for where it goes', () => {
    const taking = Object.keys(inputs).filter(
      (name) => refusalOf(inputs[name], '$A_B') === undefined,
    );
    expect(taking).toEqual(['sha', 'version', 'artifacts', 'ticket', 'certificates']);
    for (const name of taking) expect(refusalOf(inputs[name], 'a$A_B')).toBe('not of the form');
  });
});

describe('the job', () => {
  const script = body.slice(body.indexOf('  script:'), body.indexOf('  artifacts:'));

  test('T62 T63: has two inputs in its script, in quotes, and each other one whole elsewhere', () => {
    const inScript = script.split('\n').filter((line) => line.includes('$[['));
    expect(inScript).toEqual([
      '      export NODE_EXTRA_CA_CERTS="$[[ inputs.certificates ]]"',
      expect.stringMatching(/^ {6}node .* '\$\[\[ inputs\.proxy \]\]' <<'END_OF_LOADER'$/),
    ]);
    const lines = body.replace(script, '').split('\n');
    expect(lines.some((line) => line.includes('$[['))).toBe(true);
    for (const line of lines.filter((line) => line.includes('$[['))) {
      expect(line).toMatch(
        /^"\$\[\[ inputs\.job-name \]\]":$|^ +(?:\w+: "|- "(?:promotion-gate:[a-z]+=)?)\$\[\[ [\w.-]+ \]\]"$/,
      );
    }
  });

  test.each([
    ['http://proxy.example.com:3128', true],
    ['https://10.0.0.1', true],
    ['proxy.example.com:3128', false],
    ['http://user:word@proxy.example.com', false],
    ['socks5://proxy.example.com', false],
    ['http://proxy.example.com/path', false],
    ['$HTTPS_PROXY', false],
  ])('T62: a proxy is told by its origin, and never by a variable: %s', (value, isTaken) => {
    expect(refusalOf(inputs['proxy'], value) === undefined).toBe(isTaken);
  });

  test('sets a variable of the program for each input of a promotion, and nothing else of that name', () => {
    const values = Object.entries(allowed).filter(([name]) => name in action.inputs);
    const variables = jobOf(allowed)['may-go']?.variables ?? {};
    const set = Object.entries(variables).filter(([name]) =>
      name.startsWith('PROMOTION_GATE_INPUT_'),
    );
    expect(set).toEqual(
      values.map(([name, value]) => [
        `PROMOTION_GATE_INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
        value,
      ]),
    );
    expect(variables).toMatchObject({
      PROMOTION_GATE_COMMIT: someCommit,
      PROMOTION_GATE_PROJECT: 'group/sub.group/promotion-gate',
    });
  });

  test('T62: takes nothing of the jobs before it, of the project, or of its defaults', () => {
    expect(job).toMatchObject({ dependencies: [], inherit: { default: ['tags'] } });
    expect(job?.variables['GIT_STRATEGY']).toBe('none');
    for (const key of [
      'needs',
      'before_script',
      'cache',
      'extends',
      'hooks',
      'services',
      'rules',
    ]) {
      expect(job).not.toHaveProperty(key);
    }
  });

  test('T06: fails as the gate does, once, and is no deployment', () => {
    expect(job).toMatchObject({
      allow_failure: false,
      retry: 0,
      interruptible: false,
      environment: { name: 'production', action: 'verify' },
    });
    expect(job).not.toHaveProperty('when');
  });

  test('T05 T62: asks for a token with the audience of the gate, which holds each input of a promotion', () => {
    const { id_tokens: tokens } = idTokensSchema.parse(jobOf(allowed)['may-go']);
    const [audience, ...signed] = tokens.PROMOTION_GATE_ID_TOKEN.aud;
    expect(audience).toBe('promotion-gate');
    const values = Object.entries(allowed).filter(([name]) => name in action.inputs);
    expect(signed.sort()).toEqual(
      values.map(([name, value]) => `promotion-gate:${name}=${value}`).sort(),
    );
  });

  test('keeps what the program leaves, whatever the answer', () => {
    expect(job?.['artifacts']).toMatchObject({
      when: 'always',
      paths: ['promotion-gate-record.json'],
      reports: {
        dotenv: 'promotion-gate.env',
        junit: 'promotion-gate-junit.xml',
        codequality: 'promotion-gate-code-quality.json',
        annotations: 'promotion-gate-annotations.json',
      },
    });
  });

  test('is there without a component too, at a commit that is said', () => {
    const plain = 'promotion-gate.yml';
    expect(Object.keys(inputsOf(plain))).toEqual(['ref', ...Object.keys(inputs)]);
    expect(refusalOf(inputsOf(plain)['ref'], 'main')).toBe('not of the form');
    const expected = body.replace('component.sha', 'inputs.ref');
    expect(partsOf(plain).body).toBe(expected);
    expect(tree.get(plain)?.toString()).not.toContain('component.');
  });
});
