import { describe, expect, test } from '@jest/globals';
import { environmentFaults, resolveTarget } from '../../src/policy/select.js';
import { decideFor, evidenceOf, known, link, policyOf, told, wednesday } from './builders.js';
import { decideOn, failed } from './builders.js';

const reference = 'acme/policy//base.yml@v1';
const words = `timezone: Europe/Berlin
periods: { always: { days: mon-sun }, now: { from: 2026-01-01, through: 2027-12-31 } }
`;

function layered(own: string, base: string): Parameters<typeof link>[0] {
  const root = `policy: 1\nextends: ${reference}\n${own}`;
  return { root, layers: { [reference]: `policy: 1\n${base}` } };
}

async function codesOf(files: Parameters<typeof link>[0]): Promise<string[]> {
  return (await link(files)).faults.map(({ code, severity }) => `${code} ${severity}`);
}

describe('T07: what a layer below cannot do', () => {
  test('state a service of the base anew, to fall out of its conditions', async () => {
    const base = `${words}services: { shop: { tier: 1 } }\n`;
    expect(await codesOf(layered('services: { shop: { tier: 3 } }\n', base))).toContain(
      'policy/redefined error',
    );
  });

  test('choose the zone in which the dates of the base are meant', async () => {
    const base = 'periods: { freeze: { dates: [2026-11-20] } }\n';
    expect(await codesOf(layered('timezone: Pacific/Kiritimati\n', base))).toContain(
      'policy/no-timezone error',
    );
  });

  test('be allowed where the base by itself would decide nothing', async () => {
    const base = `${words}environments: { production: { match: [prod], windows: { frozen: [now] } } }\n`;
    const own = 'environments: { live: { windows: { open: [always] } } }\n';
    const policy = await policyOf(layered(own, base));
    expect(environmentFaults(policy, 'live')).toMatchObject([
      { code: 'policy/unknown-environment', severity: 'error' },
    ]);
    expect(environmentFaults(policy, 'prod')).toEqual([]);
  });

  test('turn the cadence of the base to where no deployment is seen', async () => {
    const base = `${words}environments: { production: { windows: { cadence: { apart: 24h } } } }\n`;
    const own =
      "environments: { production: { deployments: { tags: 'none/*' }, windows: { open: [always] } } }\n";
    const at = '2026-11-18T09:00:00Z';
    const deployment = { sha: 'b'.repeat(40), outcome: 'success' as const, finishedAt: at };
    const seen = known<'deployments'>([deployment]);
    const decision = await decideFor(layered(own, base), {
      facts: { deployments: { [`production ${reference}`]: seen } },
    });
    expect(told(decision.findings)).toContain('windows/too-soon block');
  });
});

describe('T05: what an input cannot do', () => {
  const asked = { environment: 'production', repository: 'shop', regions: [] };

  test('name a service that nobody declared, for its quota or its exceptions', async () => {
    const policy = await policyOf(`policy: 1\n${words}`);
    expect(resolveTarget(policy, { ...asked, service: 'legacy' })).toMatchObject({
      faults: [{ code: 'request/unknown-service' }],
    });
    expect(resolveTarget(policy, { ...asked, service: 'shop' })).toMatchObject({
      target: { service: 'shop' },
    });
  });

  test('name a region that the service is not in, to fall out of its conditions', async () => {
    const policy = await policyOf(
      `policy: 1\n${words}regions: { emea: { timezone: Europe/Berlin }, us: { timezone: America/New_York } }\nservices: { shop: { regions: [emea] } }\n`,
    );
    expect(resolveTarget(policy, { ...asked, regions: ['us'] })).toMatchObject({
      faults: [{ code: 'request/unknown-region' }],
    });
  });
});

describe('law 4: what is not seen is not absent', () => {
  test.each(["{ tags: 'deploy/*' }", '{ ref: deployed }'])(
    'failures are not seen where deployments are %s',
    async (deployments) => {
      const decision = await decideFor(
        `policy: 1\n${words}environments: { production: { deployments: ${deployments}, windows: { open: [always], cadence: { after-failure: 24h } } } }\n`,
      );
      expect(decision.verdict).toBe('inconclusive');
      expect(told(decision.findings)).toContain('gate/fact-unsupported block');
    },
  );

  test('without the zone of the policy nothing is allowed, whatever the rules look at', async () => {
    const policy = await policyOf(
      `policy: 1\ntimezone: Europe/Berlin\nperiods: { always: { days: mon-sun, in: UTC } }\nenvironments: { production: { windows: { open: [always] } } }\n`,
    );
    const evidence = evidenceOf(policy, { now: wednesday });
    const zone = { ...evidence.facts.zone, 'Europe/Berlin': failed };
    const decided = decideOn(policy, { ...evidence, facts: { ...evidence.facts, zone } });
    expect(decided).toMatchObject({ decision: { verdict: 'inconclusive' } });
  });

  test("only the service's own paths count, and none of them lifts no rule", async () => {
    const text = `policy: 1\n${words}services: { shop: { paths: shop/** } }
environments: { production: { windows: { open: [always] }, also: { code: { when: { paths: shop/** }, windows: { frozen: [now] } } } } }\n`;
    const changed = (...paths: string[]) => ({
      facts: { 'changed-paths': { '': known<'changed-paths'>({ base: null, paths }) } },
    });
    expect((await decideFor(text, changed('shop/a', 'docs/b'))).verdict).toBe('block');
    expect((await decideFor(text, changed('docs/b'))).verdict).not.toBe('allow');
  });
});
