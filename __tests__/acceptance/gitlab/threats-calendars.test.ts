/** Attempts on the calendars of a policy: whose they are, what they are, and where they are read. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { commit, type FileContent } from '../github/repository.js';
import { calendarOf, event } from '../ics.js';
import { policyWith } from '../policies.js';
import { builtAt, expectHeld, type Act, type Attempt } from './attempts.js';
import * as made from './project.js';
import { onMergeRequest } from './runner-environment.js';
import { closeWorlds, newWorld, noRecords, type World, type WorldOptions } from './worlds.js';

afterEach(closeWorlds);

const path = 'calendars/company.ics';
const freeze = calendarOf('PRODID:-//acme//EN', ...event(-2, 20, 'SUMMARY:black week'));
const over = calendarOf('PRODID:-//acme//EN', ...event(-20, -2));

function policyOf(company: string): string {
  const more = `${noRecords}\ncalendars: { company: ${company} }`;
  const production = 'windows: { open: [always], frozen: [announced] }';
  const policy = policyWith({ production, more });
  return policy.replace('\nperiods:', '\nperiods:\n  announced: { calendar: company }');
}

const besides: WorldOptions = {
  policy: policyOf(path),
  files: { [path]: over, 'calendars/over.ics': over },
};

/** The calendar on the default branch; null takes it away. */
function calendarIs(content: FileContent): Act {
  return ({ project }) => {
    commit(project.git, { files: { [path]: content } });
    return builtAt(project);
  };
}

describe('T01: a calendar of somebody else', () => {
  test('in the workspace does not count', async () => {
    const prepare = (text: string) => (folder: string) => {
      mkdirSync(join(folder, 'calendars'));
      writeFileSync(join(folder, path), text);
    };
    await expectHeld({
      name: 'a calendar without a freeze in the workspace',
      world: besides,
      fair: () => ({ prepare: prepare(freeze) }),
      attack: (world) => ({ ...calendarIs(freeze)(world), prepare: prepare(over) }),
      reason: 'gate/waiting',
    });
  });

  test('of the merge request does not count', async () => {
    const { project, run } = await newWorld({ ...besides, files: { [path]: freeze } });
    const request = made.mergeRequest(project, { files: { [path]: over } });
    const ran = await run(onMergeRequest(project, request));
    expect(ran.outputs).toMatchObject({ decision: 'block', enforced: 'false' });
    expect(ran.log).toContain('frozen by announced');
    commit(project.git, { files: { [path]: over } });
    expect((await run(onMergeRequest(project, request))).outputs['decision']).toBe('allow');
  });

  /** A live file of another project. */
  function live({ gitlab }: World, text: string) {
    return gitlab.project({ path: 'acme/dates', files: { 'company.ics': text } });
  }
  const attempts: readonly Attempt[] = [
    {
      name: 'on another branch of its project does not count',
      fair: (world) => void live(world, over),
      attack: (world) =>
        void commit(live(world, freeze).git, { branch: 'lax', files: { 'company.ics': over } }),
      reason: 'gate/waiting',
    },
    {
      name: 'T66: hidden from the token is not one without events',
      fair: (world) => void live(world, over),
      attack(world) {
        live(world, over);
        return { token: world.gitlab.token({ projects: [world.project] }) };
      },
      reason: 'gate/fact-failed',
    },
    {
      name: 'F07: that is not told is not one without events',
      fair: (world) => void live(world, over),
      attack(world) {
        live(world, over);
        const when = ({ path: asked }: { readonly path: string }) => asked.includes('acme%2Fdates');
        world.gitlab.fault('error-502', { when, times: 'always' });
      },
      reason: 'gate/fact-failed',
    },
  ];
  test.each(attempts)('$name', (attempt) =>
    expectHeld({ ...attempt, world: { policy: policyOf('acme/dates//company.ics') } }),
  );
});

describe('a calendar that is not what it seems', () => {
  const twice = freeze.replace(/^DTEND:.*$/m, (line) => `${line}\r\nDTEND:20200101T000000Z`);
  const rows: readonly (readonly [name: string, content: FileContent])[] = [
    ['T42: an event with two ends', twice],
    ['T42: an event that ends before it begins', calendarOf(...event(20, -2))],
    ['T43: a symbolic link', { mode: '120000', text: 'over.ics' }],
    ['T43: a submodule', { mode: '160000', commit: 'a'.repeat(40) }],
    ['F11: nothing', ''],
    ['F12: a page', '<!doctype html><p>Sign in'],
    ['F13: one that was cut off', freeze.slice(0, freeze.indexOf('END:VEVENT'))],
    ['one that is not there', null],
  ];
  test.each(rows)('%s: undecided', async (name, content) => {
    await expectHeld({
      name,
      world: besides,
      attack: calendarIs(content),
      reason: 'gate/fact-failed',
    });
  });
});

describe('T64: an address inside', () => {
  const addresses: readonly (readonly [name: string, url: (port: string) => string])[] = [
    ['of this machine', (port) => `{ url: "https://127.0.0.1:${port}/a.ics" }`],
    ['written otherwise', (port) => `{ url: "https://2130706433:${port}/a.ics" }`],
    ['as IPv6', (port) => `{ url: "https://[::ffff:127.0.0.1]:${port}/a.ics" }`],
    ['as a name', (port) => `{ url: "https://localhost.:${port}/a.ics" }`],
    ['of the cloud', () => '{ url: "https://169.254.169.254/a.ics", private: true }'],
  ];
  test.each(addresses)('%s is not asked', async (name, url) => {
    const ran = await expectHeld({
      name,
      world: besides,
      attack({ gitlab, project }) {
        const policy = policyOf(url(new URL(gitlab.canary.origin).port));
        commit(project.git, { files: { '.promotion-gate.yml': policy } });
        return builtAt(project);
      },
      reason: 'gate/fact-failed',
    });
    expect(ran.log).toContain('ADDRESS_NOT_PUBLIC');
  });
});
