/** sequence: the stage before holds it for long enough, and regions follow each other. */
import { describe, expect, test } from '@jest/globals';
import type { Decision } from '../../src/decision/decision.js';
import type { Deployment, Facts, PastRecord } from '../../src/evidence/facts.js';
import type { Request } from '../../src/evidence/request.js';
import { toClock } from '../../src/report/clock.js';
import { toPlain } from '../../src/report/phrase.js';
import { tell } from '../../src/report/words/index.js';
import {
  decideFor,
  evidenceOf,
  failed,
  known,
  none,
  otherSha,
  policyOf,
  sha,
  wednesday,
} from '../decision/builders.js';

const artifact = { name: 'shop', digest: `sha256:${'9d'.repeat(32)}` };

function deployed(part: Partial<Deployment> = {}): Deployment {
  return { sha, outcome: 'success', finishedAt: '2026-11-18T06:00:00Z', ...part };
}

function recorded(part: Partial<PastRecord> = {}): PastRecord {
  const at = '2026-11-18T06:00:00Z';
  return {
    ...{ id: 'r1', promotionId: 'p1', kind: 'result', at, sha, enforced: true },
    ...{ outcome: 'success', artifacts: [artifact.digest] },
    ...part,
  };
}

interface World {
  readonly staging?: readonly Deployment[];
  readonly records?: readonly PastRecord[];
  readonly own?: readonly Deployment[];
  readonly regions?: Readonly<Record<string, readonly Deployment[]>>;
  readonly request?: Partial<Request>;
  readonly facts?: Facts;
}

function policyWith(rule: string, environment = ''): string {
  return `
policy: 1
timezone: UTC
regions: { apac: { timezone: Asia/Tokyo }, emea: { timezone: Europe/Berlin }, amer: { timezone: America/New_York } }
environments:
  staging: { required-checks: { unit: { enforce: observe, git: { file: c } } } }
  production: { ${environment} sequence: ${rule} }
`;
}

function history(list: readonly Deployment[]) {
  return list.length === 0 ? none : known<'deployments'>([...list]);
}

function factsOf({ staging, records, own = [], regions = {}, facts }: World): Facts {
  return {
    deployments: {
      production: history(own),
      ...(staging === undefined ? {} : { staging: history(staging) }),
      ...Object.fromEntries(
        Object.entries(regions).map(([region, list]) => [`prod-${region}`, history(list)]),
      ),
      ...facts?.deployments,
    },
    ...(records === undefined ? {} : { records: { staging: known<'records'>([...records]) } }),
  };
}

function answers({ findings }: Decision): readonly string[] {
  return findings
    .filter(({ question }) => question.startsWith('sequence/'))
    .map(({ code, outcome }) => `${code.replace('sequence/', '')} ${outcome}`);
}

async function decided(rule: string, world: World, environment = ''): Promise<Decision> {
  return decideFor(policyWith(rule, environment), {
    facts: factsOf(world),
    request: world.request ?? {},
  });
}

describe('the stage before', () => {
  const after = '{ after: { environment: staging } }';
  const soak = '{ after: { environment: staging, soak: 2h } }';
  const long = '{ after: { environment: staging, soak: 5h } }';
  const same = '{ after: { environment: staging, same: artifact } }';
  const withArtifact = { artifacts: [artifact] };
  const rebuilt = deployed({ sha: otherSha });
  const rows: readonly (readonly [string, string, World, string])[] = [
    ['holds it', after, { staging: [deployed()] }, 'there pass'],
    ['without any time', after, { staging: [{ sha, outcome: 'success' }] }, 'there pass'],
    ['nothing was deployed', after, { staging: [] }, 'not-deployed fail'],
    ['holds another commit', after, { staging: [deployed({ sha: otherSha })] }, 'other-there fail'],
    [
      'held it, and went on',
      after,
      { staging: [deployed({ sha: otherSha }), deployed()] },
      'other-there fail',
    ],
    [
      'its newest deployment failed',
      after,
      { staging: [deployed({ outcome: 'failure' }), deployed()] },
      'failed fail',
    ],
    ['was taken back', after, { staging: [deployed({ outcome: 'rolled-back' })] }, 'failed fail'],
    ['has not ended', after, { staging: [deployed({ outcome: 'in-progress' })] }, 'not-ended fail'],
    ['for long enough', soak, { staging: [deployed()] }, 'there pass'],
    ['not for long enough', long, { staging: [deployed()] }, 'not-soaked fail'],
    [
      'to the minute',
      soak,
      { staging: [deployed({ finishedAt: '2026-11-18T08:00:00Z' })] },
      'there pass',
    ],
    [
      'a millisecond too early',
      soak,
      { staging: [deployed({ finishedAt: '2026-11-18T08:00:00.001Z' })] },
      'not-soaked fail',
    ],
    [
      'deployed again, which is no interruption',
      long,
      { staging: [deployed(), deployed({ finishedAt: '2026-11-17T06:00:00Z' })] },
      'there pass',
    ],
    [
      'deployed again after a failure, which is one',
      long,
      {
        staging: [
          deployed(),
          deployed({ outcome: 'failure' }),
          deployed({ finishedAt: '2026-11-17T06:00:00Z' }),
        ],
      },
      'not-soaked fail',
    ],
    [
      'deployed again after something else',
      long,
      {
        staging: [
          deployed(),
          deployed({ sha: otherSha }),
          deployed({ finishedAt: '2026-11-17T06:00:00Z' }),
        ],
      },
      'not-soaked fail',
    ],
    [
      'since when is not known',
      soak,
      { staging: [{ sha, outcome: 'success' }] },
      'no-times unknown',
    ],
    [
      'T47: the same artifact of another commit',
      same,
      { staging: [rebuilt], records: [recorded({ sha: otherSha })], request: withArtifact },
      'there pass',
    ],
    [
      'T47: another artifact of the same commit',
      same,
      {
        staging: [deployed()],
        records: [recorded({ artifacts: [`sha256:${'0'.repeat(64)}`] })],
        request: withArtifact,
      },
      'other-there fail',
    ],
    [
      'T47: one of two artifacts',
      same,
      {
        staging: [deployed()],
        records: [recorded()],
        request: { artifacts: [artifact, { name: 'x', digest: `sha256:${'1'.repeat(64)}` }] },
      },
      'other-there fail',
    ],
    [
      'no artifact is recorded',
      same,
      {
        staging: [deployed()],
        records: [recorded({ artifacts: undefined })],
        request: withArtifact,
      },
      'artifact-unknown unknown',
    ],
    [
      'only a block names the artifact',
      same,
      {
        staging: [deployed()],
        records: [recorded({ kind: 'decision', outcome: undefined, verdict: 'block' })],
        request: withArtifact,
      },
      'artifact-unknown unknown',
    ],
    [
      'only an allow that bound nobody names it',
      same,
      {
        staging: [deployed()],
        records: [
          recorded({ kind: 'decision', outcome: undefined, verdict: 'allow', enforced: false }),
        ],
        request: withArtifact,
      },
      'artifact-unknown unknown',
    ],
    [
      'no artifact is promoted',
      same,
      { staging: [deployed()], records: [recorded()] },
      'artifact-unknown unknown',
    ],
    [
      'a rollback',
      long,
      { staging: [deployed({ sha: otherSha })], own: [deployed({ sha: otherSha }), deployed()] },
      'deployed-before pass',
    ],
    ['a redeploy', long, { staging: [], own: [deployed()] }, 'deployed-before pass'],
    [
      'T27: what only failed here was never here',
      after,
      { staging: [], own: [deployed({ outcome: 'failure' })] },
      'not-deployed fail',
    ],
  ];

  test.each(rows)('%s', async (_, rule, world, expected) => {
    expect(answers(await decided(rule, world))).toEqual([expected]);
  });

  test('what the stage holds cannot be read', async () => {
    const facts: Facts = { deployments: { staging: failed } };
    const decision = await decided(after, { facts });
    expect(decision.findings.map(({ code }) => code)).toContain('gate/fact-failed');
    expect(decision.verdict).toBe('inconclusive');
  });

  test('that nobody knows what was here before makes no rollback', async () => {
    const facts: Facts = { deployments: { production: failed } };
    expect(answers(await decided(after, { staging: [], facts }))).toEqual(['not-deployed fail']);
  });

  test('it opens when it has been there for long enough', async () => {
    const decision = await decided(long, { staging: [deployed()] });
    expect(decision.retryAt).toBe('2026-11-18T11:00:00Z');
  });

  test.each([
    ['staging', 'match: [staging, stage],'],
    ['stage', 'match: [stage, test],'],
  ])('the stage is called %s by its names', async (name, match) => {
    const policy = policyWith(after).replace('staging: {', `staging: { ${match}`);
    const decision = await decideFor(policy, {
      facts: { deployments: { production: none, [name]: known<'deployments'>([deployed()]) } },
    });
    expect(answers(decision)).toEqual(['there pass']);
  });
});

describe('regions in their order', () => {
  const order = '{ regions: [apac, emea, amer], apart: 12h }';
  const match = 'match: [production, "prod-{region}"],';
  const yesterday = deployed({ finishedAt: '2026-11-17T06:00:00Z' });
  const at = (...regions: readonly string[]): Partial<Request> => ({ regions: [...regions] });
  const rows: readonly (readonly [string, World, readonly string[]])[] = [
    ['the first one', { request: at('apac') }, ['first-region pass']],
    ['the second one', { request: at('emea'), regions: { apac: [yesterday] } }, ['there pass']],
    [
      'the second one too early',
      { request: at('emea'), regions: { apac: [deployed()] } },
      ['not-soaked fail'],
    ],
    ['the second one first', { request: at('emea'), regions: { apac: [] } }, ['not-deployed fail']],
    [
      'the third one',
      { request: at('amer'), regions: { apac: [yesterday], emea: [yesterday] } },
      ['there pass', 'there pass'],
    ],
    [
      'the third one, while the second one failed',
      {
        request: at('amer'),
        regions: { apac: [yesterday], emea: [deployed({ outcome: 'failure' })] },
      },
      ['there pass', 'failed fail'],
    ],
    ['two at once', { request: at('emea', 'amer') }, ['regions-together fail']],
    ['a region without a place', { request: at('emea', 'uk') }, ['unlisted-region fail']],
    ['no region', {}, ['no-region unknown']],
    [
      'back to what was there',
      {
        request: at('amer'),
        regions: { apac: [], emea: [] },
        own: [deployed({ sha: otherSha }), yesterday],
      },
      ['deployed-before pass'],
    ],
  ];

  test.each(rows)('%s', async (_, world, expected) => {
    expect(answers(await decided(order, world, match))).toEqual(expected);
  });

  test('a policy without names for regions cannot tell one from the other', async () => {
    const decision = await decided(order, { request: at('emea') });
    expect(answers(decision)).toEqual(['stage-unknown unknown']);
  });
});

test('each answer is told in words', async () => {
  const told: string[] = [];
  const rows: readonly (readonly [string, World, string?])[] = [
    ['{ after: { environment: staging, soak: 2h } }', { staging: [deployed()] }],
    ['{ after: { environment: staging, soak: 5h } }', { staging: [deployed()] }],
    ['{ after: { environment: staging } }', { staging: [deployed({ sha: otherSha }), deployed()] }],
    [
      '{ after: { environment: staging, same: artifact } }',
      { staging: [deployed()], records: [recorded()], request: { artifacts: [artifact] } },
    ],
    ['{ regions: [apac, emea] }', { request: { regions: ['apac', 'emea'] } }],
  ];
  for (const [rule, world] of rows) {
    const policy = await policyOf(policyWith(rule));
    const { facts } = evidenceOf(policy, { request: world.request ?? {}, facts: factsOf(world) });
    const clock = toClock(facts, { timezone: 'UTC', now: wednesday });
    const { findings } = await decided(rule, world);
    told.push(...findings.map((finding) => toPlain(tell(finding, clock).line)));
  }
  expect(told).toEqual([
    '4f2a91c in staging since 06:00, longer than 2 h',
    '4f2a91c in staging since 06:00; 5 h must pass, until 11:00',
    'staging holds aaaaaaa, not 4f2a91c; it was there before',
    'sha256:9d9d… in staging since 06:00',
    'apac and emea are promoted at once; the order is apac and emea',
  ]);
});
