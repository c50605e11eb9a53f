/** Approvals that contradict one another, or that nobody can ever give, are errors of the policy. */
import { describe, expect, test } from '@jest/globals';
import { link } from '../decision/builders.js';

const base = 'acme/policy//base.yml@v1';

function block(approvals: string, environment = 'production'): string {
  return `  ${environment}: { separation-of-duties: { approvals: ${approvals} } }`;
}

async function faultsOf(own: string, above: string): Promise<readonly string[]> {
  const { faults } = await link({
    root: `policy: 1\nextends: ${base}\ngroups: { own: { members: [carol, Carol] } }\nenvironments:\n${own}\n`,
    layers: {
      [base]: `policy: 1\naccepts: [v1]\ngroups: { two: { members: [alice, bob] } }\nenvironments:\n${above}\n`,
    },
    live: { 'acme/policy//base.yml': 'policy: 1\naccepts: [v1]\n' },
  });
  return faults.map(
    ({ code, severity, place }) => `${code} ${severity} ${place.line}:${place.column}`,
  );
}

const differs = 'policy/approval-differs error 5:54';
const impossible = 'policy/impossible-approval error 5:54';

describe('approvals over the layers', () => {
  const above = block('{ peer: { count: 2 } }');
  const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['the same id, given in the same way', block('{ peer: {} }'), above, []],
    ['what is the default may be written', block('{ peer: { per: change } }'), above, []],
    ['given in another way', block('{ peer: { via: review } }'), above, [differs]],
    ['judged at another place', block('{ peer: { per: promotion } }'), above, [differs]],
    ['another id', block('{ lead: { via: review } }'), above, []],
    ['another environment', block('{ peer: { via: review } }', 'stagingenv'), above, []],
    ['as many as there are', block('{ lead: { from: two, count: 2 } }'), above, []],
    ['more than there are, above', block('{ lead: { from: two, count: 3 } }'), above, [impossible]],
    [
      'more than there are, one of them twice',
      block('{ lead: { from: own, count: 2 } }'),
      above,
      [impossible],
    ],
  ];
  test.each(rows)('%s', async (_, own, base, expected) => {
    expect(await faultsOf(own, base)).toEqual(expected);
  });

  test('two blocks of one environment', async () => {
    const own = `  production:
    separation-of-duties: { approvals: { peer: {} } }
    also:
      late:
        when: { class: emergency }
        separation-of-duties: { approvals: { peer: { via: environment } } }`;
    const { faults } = await link(`policy: 1\nenvironments:\n${own}\n`);
    expect(faults.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'policy/approval-differs: approval peer is asked for in another way in this file: via any, per change',
    ]);
  });
});
