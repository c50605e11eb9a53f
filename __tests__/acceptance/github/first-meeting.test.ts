/** What somebody reads whose first run cannot decide: what is wrong, and what to do about it. */
import { expect, test } from '@jest/globals';
import { outputNames } from '../../../src/report/outputs.js';
import { recommended } from './fake-github.js';
import type { RunOptions } from './runner.js';
import { newWorld, type World, type WorldOptions } from './worlds.js';

interface Row {
  readonly name: string;
  readonly world?: WorldOptions;
  readonly options: (world: World) => Partial<RunOptions>;
  readonly code: 2 | 3;
  readonly reason: string;
  /** The one annotation. */
  readonly title: string;
  readonly message: string;
}

function without(permissions: Readonly<Record<string, 'none'>>): Row['options'] {
  return ({ github }) => ({
    token: github.token({ permissions: { ...recommended, ...permissions } }),
  });
}

const rows: readonly Row[] = [
  {
    name: 'I gave it an empty token',
    options: () => ({ inputs: { token: '' } }),
    code: 2,
    reason: 'request/token',
    title: 'Configuration error [request/token]',
    message: 'leave the input `token` out',
  },
  {
    name: 'I forgot the environment',
    options: () => ({ inputs: { environment: '' } }),
    code: 2,
    reason: 'request/usage',
    title: 'Configuration error [request/usage]',
    message: 'the input `environment`',
  },
  {
    name: 'I let it run on issues',
    options: () => ({ eventName: 'issues' }),
    code: 2,
    reason: 'request/event',
    title: 'Configuration error [request/event]',
    message: 'run the gate in a workflow on one of push',
  },
  {
    name: 'T66: I forgot contents: read',
    options: without({ contents: 'none' }),
    code: 3,
    reason: 'gate/unavailable',
    title: 'Could not decide [gate/unavailable]',
    message: 'contents: read',
  },
  {
    name: 'T66: I forgot checks: read',
    options: without({ checks: 'none', statuses: 'none' }),
    code: 3,
    reason: 'gate/fact-unsupported',
    title: 'Could not decide: the result of unit cannot be known here [gate/fact-unsupported]',
    message: 'it needs permissions checks: read, statuses: read. Rule:',
  },
  {
    name: 'T04: there is no policy yet',
    world: { policy: '' },
    options: () => ({}),
    code: 2,
    reason: 'policy/absent',
    title: 'There is no .promotion-gate.yml on refs/heads/main of acme/shop [policy/absent]',
    message: 'write a policy',
  },
  {
    name: 'the policy calls the environment otherwise',
    options: () => ({ inputs: { environment: 'prod' } }),
    code: 2,
    reason: 'policy/unknown-environment',
    title: 'No environment of the policy is called "prod" [policy/unknown-environment]',
    message: 'known here: production',
  },
  {
    name: 'I mistyped the service',
    options: () => ({ inputs: { service: 'shopp' } }),
    code: 2,
    reason: 'request/unknown-service',
    title: 'The policy names no service "shopp" [request/unknown-service]',
    message: 'did you mean "shop"?',
  },
];

test.each(rows)('$name', async ({ world: of, options, code, reason, title, message }) => {
  const world = await newWorld(of);
  try {
    const run = await world.run(options(world));
    const decision = code === 2 ? 'error' : 'inconclusive';
    expect(run).toMatchObject({ code, outputs: { decision, 'reason-code': reason } });
    expect(Object.keys(run.outputs).sort()).toEqual([...outputNames].sort());
    const errors = run.annotations.filter(({ level }) => level === 'error');
    expect(errors.map((one) => one.title)).toEqual([title]);
    expect(errors[0]?.message).toContain(message);
    // What is needed is said once.
    expect(run.log).not.toContain('(needs');
    if (reason.startsWith('request/')) expect(run.log).not.toContain('POLICY ERROR');
    expect(world.github.violations).toEqual([]);
  } finally {
    await world.github.close();
  }
});
