/** Which environment, service and regions a promotion meets, and which rules. */
import { describe, expect, test } from '@jest/globals';
import {
  environmentFaults,
  environmentNames,
  environmentsFor,
  resolveTarget,
  selectBlocks,
} from '../../src/policy/select.js';
import { policyOf, requestOf, type PolicyFiles } from '../decision/builders.js';

const commit = 'b'.repeat(40);
const above = `acme/policy//base.yml@${commit}`;
const check = 'required-checks: { unit: { git: { file: c } } }';

function layered(own: string, base: string): PolicyFiles {
  return {
    root: `policy: 1\nextends: ${above}\n${own}`,
    layers: { [above]: `policy: 1\n${base}` },
  };
}

describe('an environment is matched by its names', () => {
  const own = `environments: { production: { ${check} } }\n`;
  const base = `regions: { emea: { timezone: UTC }, amer: { timezone: UTC } }
environments:
  production: { match: [production, live, "prod-{region}"], ${check} }
  staging: { ${check} }
`;

  test.each([
    { name: 'production', rules: 2 },
    { name: 'live', rules: 2 },
    { name: 'prod-emea', rules: 2 },
    { name: 'staging', rules: 1 },
    { name: 'prod-mars', rules: 0 },
    { name: 'prod-{region}', rules: 0 },
    { name: 'Production', rules: 0 },
    { name: 'productio', rules: 0 },
  ])('$name meets $rules', async ({ name, rules }) => {
    const policy = await policyOf(layered(own, base));
    expect(selectBlocks(policy, requestOf({ environment: name }))).toHaveLength(rules);
    expect(environmentFaults(policy, name).length).toBe(rules === 0 ? 1 : 0);
  });

  test('a layer with names of its own does not inherit those above', async () => {
    const narrowed = `environments: { production: { match: [live], ${check} } }\n`;
    const policy = await policyOf(layered(narrowed, base));
    const selected = environmentsFor(policy, 'prod-emea');
    expect(selected.map(({ layer }) => layer.index)).toEqual([1]);
  });

  test('an unknown name says what was meant', async () => {
    const policy = await policyOf(layered(own, base));
    expect(environmentFaults(policy, 'prodcution')).toMatchObject([
      { code: 'policy/unknown-environment', hint: 'did you mean "production"?' },
    ]);
    expect(environmentNames(policy)).toEqual(
      expect.arrayContaining(['production', 'live', 'prod-emea', 'staging']),
    );
  });

  test('an environment without a check demands nothing: an error, never an allow', async () => {
    const policy = await policyOf('policy: 1\nenvironments: { production: { title: Live } }\n');
    expect(environmentFaults(policy, 'production')).toMatchObject([
      { code: 'policy/no-checks', severity: 'error' },
    ]);
  });
});

describe('the service', () => {
  const asked = { environment: 'production', regions: [], repository: 'repo' };

  test.each([
    {
      name: 'the repository where none is named',
      services: '',
      service: undefined,
      chosen: 'repo',
    },
    {
      name: 'the only one',
      services: 'services: { shop: {} }',
      service: undefined,
      chosen: 'shop',
    },
    {
      name: 'the one asked for',
      services: 'services: { shop: {}, blog: {} }',
      service: 'blog',
      chosen: 'blog',
    },
    {
      name: 'one of several, not said which',
      services: 'services: { shop: {}, blog: {} }',
      service: undefined,
      fault: { code: 'request/which-service', hint: 'say which one: --service NAME' },
    },
    {
      name: 'an unknown one',
      services: 'services: { shop: {}, blog: {} }',
      service: 'shpo',
      fault: { code: 'request/unknown-service', hint: 'did you mean "shop"?' },
    },
  ])('$name', async ({ services, service, chosen, fault }) => {
    const policy = await policyOf(`policy: 1\n${services}\n`);
    const resolved = resolveTarget(policy, { ...asked, service });
    if ('target' in resolved) expect(resolved.target.service).toBe(chosen);
    else expect(resolved.faults).toMatchObject([fault ?? {}]);
    expect('target' in resolved).toBe(chosen !== undefined);
  });
});

describe('the regions', () => {
  const words = 'policy: 1\nregions: { emea: { timezone: UTC }, amer: { timezone: UTC } }\n';
  const environments = `environments: { production: { match: [production, "prod-{region}"], ${check} } }\n`;
  const services = 'services: { shop: { regions: emea } }\n';
  const catalog = 'catalog: services.yml\n';

  test.each([
    { name: 'none', text: '', asked: [], environment: 'production', regions: [] },
    { name: 'asked for', text: '', asked: ['amer'], environment: 'production', regions: ['amer'] },
    {
      name: 'by the name of the environment',
      text: '',
      asked: [],
      environment: 'prod-amer',
      regions: ['amer'],
    },
    {
      name: 'the name cannot be asked away',
      text: '',
      asked: ['emea'],
      environment: 'prod-amer',
      regions: ['amer', 'emea'],
    },
    {
      name: 'of the service',
      text: services,
      asked: [],
      environment: 'production',
      regions: ['emea'],
    },
    {
      name: 'asked for among those of the service',
      text: services,
      asked: ['emea'],
      environment: 'production',
      regions: ['emea'],
    },
    {
      name: 'with a catalogue the service cannot narrow them (T07)',
      text: services + catalog,
      asked: [],
      environment: 'production',
      regions: [],
    },
  ])('$name', async ({ text, asked, environment, regions }) => {
    const policy = await policyOf(words + environments + text);
    const resolved = resolveTarget(policy, { environment, regions: asked, repository: 'shop' });
    expect(resolved).toMatchObject({ target: { regions } });
  });

  test('an unknown one says what was meant', async () => {
    const policy = await policyOf(words + environments);
    const asked = { environment: 'production', regions: ['emae'], repository: 'shop' };
    expect(resolveTarget(policy, asked)).toMatchObject({
      faults: [{ code: 'request/unknown-region', hint: 'did you mean "emea"?' }],
    });
  });
});

test('one statement about deployments holds for all layers: that of the base (T07)', async () => {
  const { rulesFor } = await import('../../src/decision/rules.js');
  const cadence = 'windows: { cadence: { apart: 1h } }';
  const policy = await policyOf(
    layered(
      `environments: { production: { deployments: { tags: "never-*" }, ${cadence} } }\n`,
      `environments: { production: { deployments: { ref: refs/deployed }, ${cadence} } }\n`,
    ),
  );
  const specs = rulesFor(policy, requestOf()).flatMap(({ question }) =>
    question.needs.map(({ spec }) => spec),
  );
  expect(specs).toEqual([{ ref: 'refs/deployed' }, { ref: 'refs/deployed' }]);
});
