/** Freeze periods of a GitLab project as a calendar of the policy, through the bundle. */
import { afterEach, describe, expect, test } from '@jest/globals';
import * as made from './project.js';
import {
  allowed,
  checks,
  closeWorlds,
  expectNoAllow,
  newWorld,
  told,
  undecided,
} from './worlds.js';

afterEach(closeWorlds);

const hour = 3_600_000;

function policy(calendar = '{ gitlab: freeze-periods }'): string {
  return `policy: 1
timezone: UTC
services: { shop: {} }
calendars: { platform-freeze: ${calendar} }
periods:
  always: { days: mon-sun, hours: 00:00-24:00 }
  platform: { calendar: platform-freeze }
records: { store: none }
environments:
  production:
    windows: { open: [always], frozen: [platform] }
    ${checks}
`;
}

/** Without the line breaks of the report. */
function unwrapped(log: string): string {
  return log.replace(/\s+/g, ' ');
}

/** A cron that fires once a year, the hours from now. */
function yearly(hours: number): string {
  const at = new Date(Date.now() + hours * hour);
  const [minute, past] = [at.getUTCMinutes(), at.getUTCHours()];
  return `${minute} ${past} ${at.getUTCDate()} ${at.getUTCMonth() + 1} *`;
}

describe('the freeze periods of the project', () => {
  test('frozen now: wait, until the freeze ends', async () => {
    const { gitlab, project, run } = await newWorld({ policy: policy() });
    made.freezePeriod(project, yearly(-5), yearly(20));
    const ran = await run();
    expect(told(ran, project)).toMatchObject({
      code: 1,
      decision: 'block',
      reason: 'gate/waiting',
    });
    const until = new Date(Date.now() + 20 * hour).toISOString().slice(0, 13);
    expect(ran.outputs['retry-at']?.slice(0, 13)).toBe(until);
    expect(ran.log).toContain('frozen by platform until');
    const asked = gitlab.requests().filter(({ operation }) => operation === 'freeze_periods');
    expect(asked.map(({ credential }) => credential)).toEqual(['access']);
  });

  test('not frozen now: allow', async () => {
    const { project, run } = await newWorld({ policy: policy() });
    made.freezePeriod(project, yearly(5), yearly(20));
    expect(told(await run(), project)).toEqual(allowed);
  });

  test('none at all: allow', async () => {
    const { project, run } = await newWorld({ policy: policy() });
    expect(told(await run(), project)).toEqual(allowed);
  });

  test('the one that counts is on the second page', async () => {
    const { gitlab, project, run } = await newWorld({ policy: policy() });
    for (let count = 0; count < 110; count += 1) {
      made.freezePeriod(project, yearly(30), yearly(40));
    }
    made.freezePeriod(project, yearly(-5), yearly(20));
    expect(told(await run(), project)).toMatchObject({ code: 1, decision: 'block' });
    const asked = gitlab.requests().filter(({ operation }) => operation === 'freeze_periods');
    // Pages could have lost one between them: they are read until two readings agree.
    expect(asked.length).toBe(4);
  });

  test('a zone as Rails calls it', async () => {
    const { project, run } = await newWorld({ policy: policy() });
    made.freezePeriod(project, '0 0 1 1 *', '0 0 1 1 *', 'Eastern Time (US & Canada)');
    expect(told(await run(), project)).toMatchObject({ code: 1, decision: 'block' });
  });
});

describe('not known is not "not frozen"', () => {
  test('T66: only the job token: inconclusive, and the role that is needed is named', async () => {
    const { gitlab, project, run } = await newWorld({ policy: policy() });
    const ran = await run({ token: null });
    expect(ran.code).toBe(3);
    expect(unwrapped(ran.log)).toContain('freeze periods: the job token may not read this');
    expect(unwrapped(ran.log)).toMatch(
      /role Reporter, scope read_api; Maintainer where GitLab is older/,
    );
    expect(project.statuses).toEqual([]);
    expect(gitlab.requests().some(({ operation }) => operation === 'freeze_periods')).toBe(false);
  });

  test.each(['forbidden', 'not-found'] as const)('F05: %s', async (fault) => {
    const { gitlab, project, run } = await newWorld({ policy: policy() });
    gitlab.fault(fault, { when: 'freeze_periods', times: 'always' });
    const ran = await run();
    expect(told(ran, project)).toMatchObject(undecided);
    expect(ran.log).toMatch(/Maintainer/);
    expectNoAllow(ran, project);
  });

  test.each([
    ['a cron that is none', 'every friday', '0 0 * * 1', 'UTC'],
    ['a zone that is none', '0 0 * * 5', '0 0 * * 1', 'Atlantis'],
  ])('%s: inconclusive, by the id of the freeze period', async (_, start, end, zone) => {
    const { project, run } = await newWorld({ policy: policy() });
    const { id } = made.freezePeriod(project, start, end, zone);
    const ran = await run();
    expect(told(ran, project)).toMatchObject(undecided);
    expect(unwrapped(ran.log)).toContain(`freeze period ${id}`);
    expectNoAllow(ran, project);
  });

  test('CI_DEPLOY_FREEZE tells of the pipeline, and neither freezes nor opens', async () => {
    const { project, run } = await newWorld({ policy: policy() });
    expect(told(await run({ env: { CI_DEPLOY_FREEZE: 'true' } }), project)).toEqual(allowed);
    made.freezePeriod(project, yearly(-5), yearly(20));
    const ran = await run({ env: { CI_DEPLOY_FREEZE: '' } });
    expect(ran.code).toBe(1);
  });
});

describe('the freeze periods of another project', () => {
  const named = policy('{ gitlab: freeze-periods, project: acme/platform }');

  test('frozen there: wait', async () => {
    const { gitlab, project, run } = await newWorld({ policy: named });
    const platform = gitlab.project({ path: 'acme/platform' });
    made.freezePeriod(platform, yearly(-5), yearly(20));
    const token = gitlab.token({ projects: [project, platform] });
    expect(told(await run({ token }), project)).toMatchObject({ code: 1, decision: 'block' });
  });

  test('that the token may not see: inconclusive', async () => {
    const { gitlab, project, run } = await newWorld({ policy: named });
    made.freezePeriod(gitlab.project({ path: 'acme/platform' }), yearly(-5), yearly(20));
    const token = gitlab.token({ projects: [project] });
    const ran = await run({ token });
    expect(told(ran, project)).toMatchObject(undecided);
    expect(ran.log).toContain('acme/platform');
  });

  test('T01: CI_PROJECT_PATH does not make the own project of it', async () => {
    const { gitlab, project, run } = await newWorld({ policy: named });
    const platform = gitlab.project({ path: 'acme/platform' });
    made.freezePeriod(platform, yearly(-5), yearly(20));
    const token = gitlab.token({ projects: [project, platform] });
    expectNoAllow(await run({ token, env: { CI_PROJECT_PATH: 'acme/platform' } }), project);
  });
});
