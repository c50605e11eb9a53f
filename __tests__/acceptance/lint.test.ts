/** lint over policies of real size, and decisions through layers that lie in clones. */
import { describe, expect, test } from '@jest/globals';
import { newClone, temporaryFolder } from '../hosts/git/clones.js';
import { decisionOf, gate, repository } from './gate.js';
import { fixture, organisation } from './layers.js';
import { openPolicy } from './policies.js';

interface LintDocument {
  readonly schema: number;
  readonly faults: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly place: { readonly file: string; readonly line: number; readonly column: number };
  }[];
}

const layers = organisation();

async function lint(
  policy: string,
  folder = layers,
): Promise<{ code: number; document: LintDocument }> {
  const clone = newClone();
  clone.write('policy.yml', policy);
  const args = ['lint', '--policy', 'policy.yml', '--layers', folder, '--format', 'json'];
  const { code, stdout } = await gate(clone.directory, args);
  return { code, document: JSON.parse(stdout) as LintDocument };
}

describe('the policies of an organisation', () => {
  const rows = [
    { name: 'organisation-baseline', notBuilt: true },
    { name: 'organisation-exceptions', notBuilt: false },
    { name: 'payments-service', notBuilt: true },
    { name: 'small-tool', notBuilt: true },
  ];
  test.each(rows)('$name: no error', async ({ name, notBuilt }) => {
    const { code, document } = await lint(fixture(name));
    const errors = document.faults.filter(({ severity }) => severity === 'error');
    expect({ code, schema: document.schema, errors }).toEqual({ code: 0, schema: 1, errors: [] });
    expect(document.faults.some((fault) => fault.code === 'policy/not-built')).toBe(notBuilt);
  });

  const broken = [
    {
      name: 'organisation-baseline',
      from: 'open: [change-evening]',
      to: 'open: [change-evning]',
      at: '141:27',
      code: 'policy/unknown-name',
    },
    {
      name: 'organisation-baseline',
      from: 'timezone: Europe/Berlin ',
      to: 'timezone: Berlin',
      at: '9:11',
      code: 'policy/unknown-zone',
    },
    {
      name: 'organisation-baseline',
      from: 'failed: { at-most: 0 }, skipped',
      to: 'faild: { at-most: 0 }, skipped',
      at: '104:48',
      code: 'policy/unknown-key',
    },
    {
      name: 'payments-service',
      from: 'through: 2026-12-03',
      to: 'through: 2026-11-03',
      at: '13:',
      code: undefined,
    },
    {
      name: 'payments-service',
      from: 'lines: { at-least: 85%',
      to: 'lines: { at-least: 850 %%',
      at: '36:28',
      code: undefined,
    },
    { name: 'payments-service', from: 'v3 ', to: 'v4 ', at: '3:10', code: undefined },
    { name: 'small-tool', from: 'sca: ', to: 'sast: ', at: '9:3', code: undefined },
    {
      name: 'organisation-exceptions',
      from: '2026-10-01',
      to: 'tomorrow',
      at: '8:9',
      code: undefined,
    },
  ];
  test.each(broken)(
    '$name with "$to": exit 2 at $at',
    async ({ name, from, to, at, code: wanted }) => {
      const text = fixture(name);
      expect(text).toContain(from);
      const { code, document } = await lint(text.replace(from, to));
      const places = document.faults
        .filter(({ severity }) => severity === 'error')
        .map((fault) => ({ ...fault, at: `${fault.place.line}:${fault.place.column}` }));
      const [first] = places;
      expect({ code, at: first?.at.startsWith(at) === true ? at : places }).toEqual({
        code: 2,
        at,
      });
      if (wanted !== undefined) expect(first?.code).toBe(wanted);
    },
  );

  test('as text: file:line:column first, and the count last', async () => {
    const { directory } = repository(openPolicy.replace('frozen:', 'forzen:'));
    const { code, stdout } = await gate(directory, ['lint']);
    const lines = stdout.trimEnd().split('\n');
    expect(code).toBe(2);
    expect(lines[0]).toMatch(
      /^\.promotion-gate\.yml:\d+:\d+: error: .*forzen.* \[policy\/unknown-key\]$/,
    );
    expect(lines.at(-1)).toMatch(/^✗ \.promotion-gate\.yml: 1 error, 0 warnings$/);
  });

  const refused = [
    { name: 'markdown', args: ['lint', '--format', 'markdown'] },
    { name: 'a file without its flag', args: ['lint', 'policy.yml'] },
  ];
  test.each(refused)('$name: exit 2', async ({ args }) => {
    expect((await gate(repository(openPolicy).directory, args)).code).toBe(2);
  });
});

describe('the source', () => {
  test.each([
    ['a forge, where there is none', ['--source', 'forge'], 'is for a job of GitHub Actions or'],
    ['one that nobody knows', ['--source', 'clone'], '--source clone is not known'],
    ['files, of another commit', ['--sha', 'main'], '--sha and --source files do not go together'],
    [
      'a forge, with clones',
      ['--source', 'forge', '--layers', '.'],
      '--layers and --source forge do not go together',
    ],
  ])('%s: exit 2', async (_, args, says) => {
    const clone = newClone();
    clone.write('.promotion-gate.yml', openPolicy);
    const { code, stderr } = await gate(clone.directory, ['lint', ...args]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(says) });
  });
});

describe('a decision through layers', () => {
  const check = ['check', '--environment', 'prod-emea', '--service', 'payments-api'];
  const evening = 'change-evening: { days: mon-thu, hours: 19:00-22:00, in: region }';
  const anytime = 'change-evening: { days: mon-sun, hours: 00:00-24:00, in: region }';

  test('what is not built is never an allow: gate/not-built', async () => {
    const baseline = fixture('organisation-baseline');
    expect(baseline).toContain(evening);
    const folder = organisation(baseline.replace(evening, anytime));
    const { directory } = repository(fixture('payments-service'));
    const run = await gate(directory, [...check, '--layers', folder, '--format', 'json']);
    const { verdict, reasons, policy } = decisionOf(run);
    // At the end of a month and on holidays a freeze blocks besides.
    const codes: Readonly<Record<string, number>> = { inconclusive: 3, block: 1 };
    expect(run.code).toBe(codes[verdict]);
    expect(reasons).toContain('gate/not-built');
    expect(policy.map(({ name }) => name)).toEqual([
      '.promotion-gate.yml',
      'acme/release-policy//baseline.yml@v3',
    ]);
  });

  test('without the clones there is no policy: exit 2', async () => {
    const { directory } = repository(fixture('payments-service'));
    const { code, stdout } = await gate(directory, check);
    expect({ code, stdout }).toEqual({ code: 2, stdout: expect.stringContaining('--layers DIR') });
  });

  test('without the tag that it names there is no policy: exit 2', async () => {
    const { directory } = repository(fixture('payments-service').replace('@v3', '@v9'));
    const { code, stdout } = await gate(directory, [...check, '--layers', layers]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: expect.stringContaining('v9') });
  });

  const base = `policy: 1
timezone: Europe/Berlin
periods:
  always: { days: mon-sun, hours: 00:00-24:00 }
  frozen: { from: 2020-01-01, through: 2020-01-02 }
environments:
  production:
    windows: { open: [always], frozen: [frozen] }
`;
  const service = `policy: 1
extends: acme/release-policy//baseline.yml@v3
services: { shop: {} }
`;
  const conjoined = [
    { name: 'both open', layer: base, own: service, code: 0 },
    {
      name: 'the base is frozen',
      layer: base.replace('through: 2020-01-02', 'through: 2090-01-02'),
      own: service,
      code: 1,
    },
    {
      name: 'the service is frozen',
      layer: base,
      own: `${service}periods: { stop: { from: 2020-01-01, through: 2090-01-02 } }\nenvironments: { production: { windows: { frozen: [stop] } } }\n`,
      code: 1,
    },
    {
      name: 'the service defines a word of the base anew',
      layer: base,
      own: `${service}periods: { frozen: { from: 2021-01-01, through: 2021-01-02 } }\n`,
      code: 2,
    },
  ];
  test.each(conjoined)(
    'rules that are built decide: $name, exit $code',
    async ({ layer, own, code }) => {
      const folder = temporaryFolder();
      const clone = newClone(`${folder}/acme/release-policy`);
      clone.commit({ 'baseline.yml': layer });
      clone.git('tag', 'v3');
      const args = ['check', '--environment', 'production', '--layers', folder];
      expect((await gate(repository(own).directory, args)).code).toBe(code);
    },
  );
});
