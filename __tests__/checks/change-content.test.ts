/** change-content: what must not travel together, what must, and how a release is named. */
import { describe, expect, test } from '@jest/globals';
import type { Request } from '../../src/evidence/request.js';
import { migrationName } from '../../src/checks/content/rollback.js';
import { toClock } from '../../src/report/clock.js';
import { say, toPlain } from '../../src/report/phrase.js';
import { tellAct } from '../../src/report/words/acts.js';
import { tell } from '../../src/report/words/index.js';
import type { Decision } from '../../src/decision/decision.js';
import {
  decideFor,
  failed,
  known,
  link,
  otherSha,
  wednesday,
  type Given,
} from '../decision/builders.js';

const clock = toClock({}, { timezone: 'UTC', now: wednesday });

function policyWith(block: string, paths = ''): string {
  return `
policy: 1
timezone: UTC
services: { shop: {${paths}} }
environments: { production: { change-content: ${block} } }
`;
}

function decided(
  block: string,
  part: {
    readonly changed?: readonly string[];
    /** Of them, those that are there at the end; all if undefined. */
    readonly present?: readonly string[];
    readonly service?: string;
    readonly request?: Partial<Request>;
  },
): Promise<Decision> {
  const { changed = [], present = changed, service, request = {} } = part;
  const value = { base: otherSha, paths: [...changed], present: [...present] };
  const paths = known<'changed-paths'>(value);
  const given: Given = { request, facts: { 'changed-paths': { '': paths } } };
  return decideFor(policyWith(block, service === undefined ? '' : ` paths: ${service} `), given);
}

function answers({ findings }: Decision): readonly string[] {
  return findings
    .filter(({ question }) => question.startsWith('change-content/'))
    .map(({ code, outcome }) => `${code.replace('change-content/', '')} ${outcome}`);
}

describe('paths', () => {
  const apart = '{ migrations: { paths: db/**, apart-from: [api/**, worker/**] } }';
  const rollback =
    '{ migrations: { paths: db/migrations/**, rollback: [db/rollback/**, "**/*.down.sql"] } }';
  const lock = '{ lock: { paths: package.json, with: package-lock.json } }';
  const frozen = '{ legacy: { paths: legacy/** } }';
  const rows: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    ['nothing changed', apart, [], ['untouched pass']],
    ['only code', apart, ['api/a.ts'], ['untouched pass']],
    ['only a migration', apart, ['db/1.sql'], ['kept pass']],
    ['a migration and code', apart, ['db/1.sql', 'worker/a.ts'], ['together fail']],
    ['a migration and a document', apart, ['db/1.sql', 'README.md'], ['kept pass']],
    [
      'a path that is both is not apart from itself',
      '{ x: { paths: db/**, apart-from: "**" } }',
      ['db/1.sql'],
      ['kept pass'],
    ],
    ['frozen', frozen, ['legacy/a.c'], ['frozen-path fail']],
    ['not frozen', frozen, ['src/a.c'], ['untouched pass']],
    ['a manifest with its lock file', lock, ['package.json', 'package-lock.json'], ['kept pass']],
    ['a manifest alone', lock, ['package.json'], ['alone fail']],
    ['a lock file alone', lock, ['package-lock.json'], ['untouched pass']],
    [
      'a migration that is taken back',
      rollback,
      ['db/migrations/42_a.sql', 'db/rollback/42_a.sql'],
      ['kept pass'],
    ],
    [
      'one beside it',
      rollback,
      ['db/migrations/42_a.up.sql', 'db/migrations/42_a.down.sql'],
      ['kept pass'],
    ],
    [
      'of another migration',
      rollback,
      ['db/migrations/42_a.sql', 'db/rollback/41_a.sql'],
      ['no-rollback fail'],
    ],
    [
      'one of two',
      rollback,
      ['db/migrations/1.sql', 'db/migrations/2.sql', 'db/rollback/2.sql'],
      ['no-rollback fail'],
    ],
    [
      'two migrations of one name, and one script',
      rollback,
      ['db/migrations/a/1.sql', 'db/migrations/b/1.sql', 'db/rollback/1.sql'],
      ['no-rollback fail'],
    ],
    [
      'only the script that takes it back',
      rollback,
      ['db/migrations/42_a.down.sql'],
      ['untouched pass'],
    ],
    [
      'two faults at once',
      '{ m: { paths: db/**, apart-from: api/**, rollback: rollback/** } }',
      ['db/1.sql', 'api/a.ts'],
      ['together fail', 'no-rollback fail'],
    ],
  ];

  test.each(rows)('%s', async (_, block, changed, expected) => {
    expect(answers(await decided(block, { changed }))).toEqual(expected);
  });

  test.each([
    [
      'a script that was taken away again',
      rollback,
      ['db/migrations/1.sql', 'db/rollback/1.sql'],
      ['db/migrations/1.sql'],
      'no-rollback fail',
    ],
    [
      'a lock file that is gone, or was changed back',
      lock,
      ['package.json', 'package-lock.json'],
      ['package.json'],
      'alone fail',
    ],
    ['a frozen file that was changed back', frozen, ['legacy/a.c'], [], 'frozen-path fail'],
  ])('%s', async (_, block, changed, present, expected) => {
    expect(answers(await decided(block, { changed, present }))).toEqual([expected]);
  });

  test('who answers for the paths, and why the rule is there, is told', async () => {
    const entry = 'paths: legacy/**, reason: moves in Q2, owner: payments';
    const decision = await decided(`{ legacy: { ${entry} } }`, { changed: ['legacy/a.c'] });
    const finding = decision.findings.find(({ code }) => code === 'change-content/frozen-path');
    const said = finding && tell(finding, clock);
    expect(said && toPlain(said.line)).toBe(
      'legacy/a.c changed, and must not (legacy: moves in Q2)',
    );
    const again = say`run this again`;
    const [act] = decision.steps.filter(({ what }) => what === 'leave-paths');
    const acts = act && [toPlain(tellAct(act, { decision, clock, again }))];
    expect(acts).toEqual(['Take the change of legacy/a.c back. If it cannot be so, ask payments.']);
  });

  test('paths of another service do not count', async () => {
    const changed = ['db/1.sql', 'api/a.ts'];
    expect(answers(await decided(apart, { changed, service: 'api/**' }))).toEqual([
      'untouched pass',
    ]);
  });

  test('what changed is not known', async () => {
    const decision = await decideFor(policyWith(frozen), {
      facts: { 'changed-paths': { '': failed } },
    });
    expect(decision.verdict).toBe('inconclusive');
  });
});

test.each([
  ['db/V42__add.sql', 'undo/U42__add.sql'],
  ['0042_add.up.sql', '0042_add.down.sql'],
  ['0042_add/up.sql', '0042_add/down.sql'],
  ['2026_add/migration.sql', '2026_add/rollback.sql'],
  ['db/42_add_up.sql', 'down/42_add_down.sql'],
  ['deploy/appschema.sql', 'revert/appschema.sql'],
])('%s is taken back by %s', (migration, script) => {
  expect(migrationName(script)).toBe(migrationName(migration));
});

describe('a release', () => {
  const semver = '{ release: { version: semver, tag: "v{version}" } }';
  const tagged = { sha: '4f2a91c0d5b84c7f9a3e61b2c8d7e6f5a4b3c2d1', pinned: false };
  const rows: readonly (readonly [string, string, Partial<Request>, string])[] = [
    [
      'by its tag',
      semver,
      { version: '1.4.0', candidate: { ...tagged, ref: 'refs/tags/v1.4.0' } },
      'version-kept pass',
    ],
    [
      'by a branch',
      semver,
      { version: '1.4.0', candidate: { ...tagged, ref: 'refs/heads/main' } },
      'other-tag fail',
    ],
    [
      'by the tag of another version',
      semver,
      { version: '1.4.1', candidate: { ...tagged, ref: 'refs/tags/v1.4.0' } },
      'other-tag fail',
    ],
    ['of no version', semver, {}, 'no-version fail'],
    ['with the v of the tag', semver, { version: 'v1.4.0' }, 'other-version fail'],
    [
      'with a leading zero',
      '{ r: { version: semver } }',
      { version: '1.04.0' },
      'other-version fail',
    ],
    [
      'before a release',
      '{ r: { version: semver } }',
      { version: '1.4.0-rc.1+5' },
      'version-kept pass',
    ],
    [
      'by the calendar',
      '{ r: { version: calver } }',
      { version: '2026.11.2' },
      'version-kept pass',
    ],
    ['by no calendar', '{ r: { version: calver } }', { version: 'friday' }, 'other-version fail'],
  ];

  test.each(rows)('%s', async (_, block, request, expected) => {
    expect(answers(await decided(block, { request }))).toEqual([expected]);
  });
});

describe('what demands nothing is an error', () => {
  test.each([
    ['{ x: { title: X } }', 'demands nothing'],
    ['{ x: { version: semver, with: CHANGELOG.md } }', 'says nothing without paths'],
    ['{ x: { tag: v1 } }', 'has no {version}'],
    ['{ x: { version: sem-ver } }', 'semver'],
  ])('%s', async (block, message) => {
    const { faults } = await link(policyWith(block));
    expect(faults.map((fault) => fault.message).join()).toContain(message);
  });
});

test('each answer is told, with what to do', async () => {
  const rows = [
    [
      '{ m: { paths: db/**, apart-from: api/** } }',
      ['api/a.ts', 'db/1', 'db/2', 'db/3', 'db/4', 'db/5'],
    ],
    ['{ log: { paths: src/**, with: CHANGELOG.md } }', ['src/a.ts']],
    ['{ m: { paths: db/**, rollback: back/** } }', ['db/1.sql']],
  ] as const;
  const told: string[] = [];
  for (const [block, changed] of rows) {
    const decision = await decided(block, { changed });
    const steps = decision.steps.filter(({ what }) => what !== 'start-again');
    const again = say`run this again`;
    told.push(...decision.findings.map((finding) => toPlain(tell(finding, clock).line)));
    told.push(...steps.map((step) => toPlain(tellAct(step, { decision, clock, again }))));
  }
  expect(told).toEqual([
    'db/1, db/2, db/3 and 2 more together with api/a.ts',
    'Move db/1, db/2, db/3 and 2 more into a promotion of its own, apart from api/a.ts.',
    'src/a.ts changed, and nothing of CHANGELOG.md',
    'Change CHANGELOG.md together with src/a.ts.',
    'nothing in back/** takes db/1.sql back',
    'Add a script of the same name to back/** for db/1.sql.',
  ]);
});
