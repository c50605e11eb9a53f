/** Calendars of a policy on GitHub: beside it, live in another repository, or at an https address. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { sha256 } from '../../../src/sources/digest.js';
import { temporaryFolder } from '../../hosts/git/clones.js';
import { makeCertificate } from '../../sources/http/programs.js';
import { listen } from '../../sources/http/servers.js';
import { calendarOf, event } from '../ics.js';
import { policyWith } from '../policies.js';
import { pullRequest } from './happenings.js';
import { commit, tag } from './repository.js';
import type { RunOptions } from './runner.js';
import {
  allowed,
  blocked,
  closeWorlds,
  inconclusive,
  told,
  worldWith,
  type Scene,
} from './told.js';

afterEach(closeWorlds);

const path = 'calendars/company.ics';
const freeze = calendarOf('PRODID:-//acme//EN', ...event(-2, 20, 'SUMMARY:black week'));
const over = calendarOf('PRODID:-//acme//EN', ...event(-20, -2));
const waiting = blocked('gate/waiting');
const unread = inconclusive('gate/fact-failed');

function policyOf(company: string, windows = '{ open: [always], frozen: [announced] }'): string {
  const more = `records: { store: none }\ncalendars: { company: ${company} }`;
  const policy = policyWith({ production: `windows: ${windows}`, more });
  return policy.replace('\nperiods:', '\nperiods:\n  announced: { calendar: company }');
}

describe('beside the policy', () => {
  const besides = (calendar: string) =>
    worldWith({ policy: policyOf(path), files: { [path]: calendar } });

  test('is read by API at the commit of the policy, and named with its digest', async () => {
    const { repo, run } = await besides(freeze);
    const ran = await run();
    expect(told(ran, repo)).toEqual(waiting);
    expect(ran.log).toContain('frozen by announced');
    expect(JSON.parse(ran.record)).toMatchObject({
      evidence: {
        facts: {
          calendar: {
            company: {
              value: { events: [{ summary: 'black week' }] },
              source: { level: 'forge', system: path, digest: `sha256:${sha256(freeze)}` },
            },
          },
        },
      },
    });
    expect(ran.record).not.toContain('VCALENDAR');
    commit(repo, { files: { [path]: over } });
    expect(told(await run(), repo)).toEqual(allowed);
  });

  test('T01: one of the workspace, of another branch or of the candidate does not count', async () => {
    const { repo, run } = await besides(freeze);
    const workspace = temporaryFolder();
    mkdirSync(join(workspace, 'calendars'));
    writeFileSync(join(workspace, path), over);
    expect(told(await run({ workspace }), repo)).toEqual(waiting);

    const sha = commit(repo, { branch: 'lax', files: { [path]: over } });
    const { number } = pullRequest(repo, { headRef: 'lax', headSha: sha });
    const own = { id: repo.id };
    const preview: Partial<RunOptions> = {
      ...{ eventName: 'pull_request', ref: `refs/pull/${number}/merge`, sha, workspace },
      event: { pull_request: { number, head: { sha, repo: own }, base: { repo: own } } },
    };
    const ran = await run({ ...preview, headRef: 'lax', baseRef: 'main' });
    expect(told(ran, repo)).toMatchObject({ decision: 'block', enforced: 'false' });
    expect(ran.log).toContain('frozen by announced');
  });

  test.each([
    { name: 'missing', text: null, says: `there is no ${path}` },
    { name: 'malformed', text: freeze.replace(/^DTEND:.*$/m, 'DTEND:2026'), says: `${path}:8:7` },
    {
      name: 'cut off',
      text: freeze.slice(0, freeze.indexOf('END:VEVENT')),
      says: 'The file ends inside of VEVENT',
    },
    { name: 'empty', text: '', says: `${path}:1:1` },
    { name: 'T43: a link', text: { mode: '120000', text: '../over.ics' } as const, says: path },
  ])('$name: inconclusive', async ({ text, says }) => {
    const { repo, run } = await worldWith({
      policy: policyOf(path),
      files: text === null ? {} : { [path]: text, 'over.ics': over },
    });
    const ran = await run();
    expect(told(ran, repo)).toEqual(unread);
    expect(ran.log.replaceAll(/\s+/g, ' ')).toContain(says);
  });

  test.each(['error-502', 'reset-mid-body', 'silent'] as const)(
    'F07, F09, F15: answers %s: inconclusive',
    async (fault) => {
      const { github, repo, run } = await besides(over);
      github.fault(fault, { when: 'PolicyFile', times: 'always' });
      const ran = await run({ env: { PROMOTION_GATE_TOTAL: '2s' } });
      expect(told(ran, repo)).toEqual(unread);
    },
  );

  test('of a layer: at the commit of its tag, not at the head', async () => {
    const base = policyOf(path)
      .replace('services: { shop: {} }\n', '')
      .replace(/^records.*\n/m, '');
    const own = 'extends: acme/release-policy//base.yml@v1\nservices: { shop: {} }';
    const { github, repo, run } = await worldWith({
      policy: `policy: 1\n${own}\nrecords: { store: none }\n`,
    });
    const policies = github.repository({
      name: 'acme/release-policy',
      files: { 'base.yml': base, [path]: freeze },
      rules: [{ pattern: 'refs/tags/*', type: 'update' }],
    });
    tag(policies, 'v1');
    commit(policies, { files: { [path]: over } });
    expect(told(await run(), repo)).toEqual(waiting);
    tag(policies, 'v1');
    expect(told(await run(), repo)).toEqual(allowed);
  });
});

describe('live, in another repository', () => {
  async function withLive(calendar: string, windows?: string) {
    const scene = await worldWith({
      policy: policyOf('acme/release-calendar//company.ics', windows),
    });
    const calendars = scene.github.repository({
      name: 'acme/release-calendar',
      files: { 'company.ics': calendar },
      rules: [{ pattern: 'refs/heads/main', type: 'pull_request' }],
    });
    return { ...scene, calendars };
  }

  test('at the head of its default branch, at every decision; no other branch counts', async () => {
    const { repo, run, calendars } = await withLive(over);
    commit(calendars, { branch: 'next', files: { 'company.ics': freeze } });
    expect(told(await run(), repo)).toEqual(allowed);
    commit(calendars, { files: { 'company.ics': freeze } });
    expect(told(await run(), repo)).toEqual(waiting);
  });

  test('a rota names who is next', async () => {
    const next = calendarOf(...event(20, 30, 'SUMMARY:bob'));
    const { repo, run } = await withLive(next, '{ open: [always], covered-by: company }');
    const ran = await run();
    expect(told(ran, repo)).toEqual(waiting);
    expect(ran.log.replaceAll(/\s+/g, ' ')).toContain(
      'nobody of company is on call; next bob from',
    );
  });

  test('T66: private and not for this token: inconclusive, and read with policy-token', async () => {
    const { github, repo, run, calendars } = await withLive(freeze);
    const token = github.token({ repositories: [repo] });
    const without = await run({ token });
    expect(told(without, repo)).toEqual(unread);
    expect(without.log).toContain('policy-token');
    const reader = github.token({ repositories: [calendars], permissions: { contents: 'read' } });
    const having = await run({ token, inputs: { 'policy-token': reader.value } });
    expect(told(having, repo)).toEqual(waiting);
    expect(`${having.log}${having.record}${having.summary}`).not.toContain(reader.value);
  });

  test('gone: inconclusive', async () => {
    const { repo, run, calendars } = await withLive(over);
    commit(calendars, { files: { 'company.ics': null } });
    expect(told(await run(), repo)).toEqual(unread);
  });
});

const certificate = makeCertificate();

describe('at an https address', () => {
  type Answer = (response: ServerResponse) => unknown;
  const trusted = { NODE_EXTRA_CA_CERTS: certificate.path };
  // Enough for a busy machine where an answer is to come, and short where none is.
  const patient = { ...trusted, PROMOTION_GATE_ATTEMPT: '8s', PROMOTION_GATE_TOTAL: '30s' };
  const hasty = { ...trusted, PROMOTION_GATE_ATTEMPT: '800ms', PROMOTION_GATE_TOTAL: '4s' };

  function whole(text: string, type = 'text/calendar; charset=utf-8'): Answer {
    return (response) => response.writeHead(200, { 'content-type': type }).end(text);
  }

  /** A server that answers so, and what reached it: the first line and all headers of each request. */
  async function serveCalendar(answer: Answer) {
    const hits: string[] = [];
    const { key, cert } = certificate;
    const server = createServer({ key, cert }, (request, response) => {
      response.on('error', () => undefined);
      hits.push(`${request.method ?? ''} ${request.url ?? ''}\n${request.rawHeaders.join('\n')}`);
      answer(response);
    });
    const { port } = await listen(server);
    return { host: `127.0.0.1:${port}`, port, hits };
  }

  async function withAddress(address: string): Promise<Scene> {
    return worldWith({ policy: policyOf(address) });
  }

  test.each([
    { name: 'a freeze', text: freeze, is: waiting },
    { name: 'none', text: over, is: allowed },
  ])('T65: $name decides, and no credential is sent', async ({ text, is }) => {
    const { host, hits } = await serveCalendar(whole(text));
    const url = `https://${host}/company.ics`;
    const { github, repo, run } = await withAddress(`{ url: "${url}?team=shop", private: true }`);
    const token = github.token({ value: 'ghs_forge' });
    const inputs = { 'policy-token': 'ghs_policy', 'records-token': 'ghs_records' };
    const ran = await run({ token, inputs, env: patient });
    expect(told(ran, repo)).toEqual(is);
    expect(hits).toEqual([expect.stringMatching(/^GET \/company\.ics\?team=shop\n/)]);
    expect(hits.join()).not.toMatch(/authorization|cookie|ghs_|token|bearer/i);
    expect(JSON.parse(ran.record)).toMatchObject({
      evidence: {
        facts: {
          calendar: {
            company: { source: { level: 'forge', url, digest: `sha256:${sha256(text)}` } },
          },
        },
      },
    });
    expect(ran.log).not.toContain('team=shop');
  });

  test('{owner} is that of the service, as the catalogue tells it', async () => {
    const { host, hits } = await serveCalendar(whole(freeze));
    const address = `{ url: "https://${host}/{owner}.ics", private: true }`;
    const catalog = 'acme/catalog//services.yml';
    const { github, repo, run } = await worldWith({
      policy: `${policyOf(address)}catalog: ${catalog}\n`,
    });
    github.repository({
      name: 'acme/catalog',
      files: { 'services.yml': 'catalog:\n  shop: { tier: 1, owner: sales }\n' },
      rules: [{ pattern: 'refs/heads/main', type: 'pull_request' }],
    });
    expect(told(await run({ env: patient }), repo)).toEqual(waiting);
    expect(hits).toEqual([expect.stringMatching(/^GET \/sales\.ics\n/)]);
  });

  test.each([
    {
      name: 'an address of this machine',
      url: (port: number) => `https://127.0.0.1:${port}/a.ics`,
    },
    { name: 'written otherwise', url: (port: number) => `https://127.1:${port}/a.ics` },
    { name: 'as IPv6', url: (port: number) => `https://[::ffff:127.0.0.1]:${port}/a.ics` },
    { name: 'as a name', url: (port: number) => `https://localhost:${port}/a.ics` },
    {
      name: 'metadata of a cloud',
      url: () => 'https://169.254.169.254/a.ics',
      more: ', private: true',
    },
  ])('T64: $name is not asked', async ({ url, more = '' }) => {
    const { port, hits } = await serveCalendar(whole(over));
    const { repo, run } = await withAddress(`{ url: "${url(port)}"${more} }`);
    const ran = await run({ env: patient });
    expect(told(ran, repo)).toEqual(unread);
    expect(ran.log).toContain('ADDRESS_NOT_PUBLIC');
    expect(hits).toEqual([]);
  });

  const length = Buffer.byteLength(over);
  const faults: readonly { readonly name: string; readonly answer: Answer }[] = [
    { name: 'F07: 500', answer: (response) => response.writeHead(500).end(over) },
    { name: '404', answer: (response) => response.writeHead(404).end(over) },
    {
      name: 'F09: a connection that breaks',
      answer: (response) => {
        response.writeHead(200, { 'content-type': 'text/calendar', 'content-length': length });
        response.write(over.slice(0, -20), () => response.destroy());
      },
    },
    { name: 'F09: a text that was cut off', answer: whole(over.slice(0, -20)) },
    { name: 'F11: nothing', answer: whole('') },
    { name: 'F11: 204', answer: (response) => response.writeHead(204).end() },
    { name: 'F12: a page', answer: whole('<!doctype html><p>Sign in', 'text/html') },
    { name: 'F12: a page as a calendar', answer: whole('<html><p>Sign in</html>') },
    {
      name: 'F15: a body that never ends',
      answer: (response) => {
        response.writeHead(200, { 'content-type': 'text/calendar' });
        response.write(over);
      },
    },
    { name: 'F15: silence', answer: () => undefined },
  ];
  test.each(faults)('$name: inconclusive, and posted in time', async ({ answer }) => {
    const { host, hits } = await serveCalendar(answer);
    const { repo, run } = await withAddress(`{ url: "https://${host}/a.ics", private: true }`);
    const ran = await run({ env: hasty });
    expect(told(ran, repo)).toEqual(unread);
    expect(ran.log).toContain(host);
    expect(hits.length).toBeGreaterThan(0);
  });

  test('T65: a redirect elsewhere is not followed', async () => {
    const scene = await worldWith();
    const away = `${scene.github.canary.origin}/a.ics`;
    const { host } = await serveCalendar((response) =>
      response.writeHead(302, { location: away }).end(),
    );
    const policy = policyOf(`{ url: "https://${host}/a.ics", private: true }`);
    commit(scene.repo, { files: { '.promotion-gate.yml': policy } });
    expect(told(await scene.run({ env: patient }), scene.repo)).toEqual(unread);
  });

  test('F08: a certificate that is not trusted: inconclusive, and nothing was asked', async () => {
    const { host, hits } = await serveCalendar(whole(over));
    const { repo, run } = await withAddress(`{ url: "https://${host}/a.ics", private: true }`);
    const ran = await run({ env: { ...hasty, NODE_EXTRA_CA_CERTS: undefined } });
    expect(told(ran, repo)).toEqual(unread);
    expect(ran.log).toContain('certificate');
    expect(hits).toEqual([]);
  });
});
