/** Attempts on what people and programs read: texts that are commands, tokens that leak, floods. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { commandsIn, expectHarmlessMarkdown, expectHarmlessText } from '../../report/harmless.js';
import { hostileTexts } from '../../report/hostile-texts.js';
import type { FaultName } from '../github/faults.js';
import { policyWith } from '../policies.js';
import { expectHeld } from './attempts.js';
import type { ExternalStatus, Project } from './model.js';
import * as made from './project.js';
import type { GateRun } from './runner.js';
import { onMergeRequest } from './runner-environment.js';
import { checks, closeWorlds, expectNoSuccess, newWorld, noRecords } from './worlds.js';

afterEach(closeWorlds);

const invisible =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const plain = /^[\p{L}\p{N}./\\:+@_~,%-]*$/u;

function isOurs({ name }: Pick<ExternalStatus, 'name'>): boolean {
  return name.startsWith('promotion-gate / ');
}

/** No sink takes anything of it for more than text. */
function expectHarmless(ran: GateRun, { mergeRequests, statuses }: Project): void {
  expect(commandsIn(ran.log)).toEqual([]);
  expect(ran.log).not.toMatch(invisible);
  for (const { notes } of mergeRequests) for (const { body } of notes) expectHarmlessMarkdown(body);
  for (const { name, description } of statuses.filter(isOurs)) {
    expectHarmlessText(`${name}${description ?? ''}`);
    expect([...(description ?? '')].length).toBeLessThanOrEqual(255);
  }
  for (const value of Object.values(ran.outputs)) expect(value).toMatch(plain);
  expect(ran.reports.junit ?? '').not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
}

/** No variable can hold what ends it. */
const sayable = hostileTexts.filter(([, text]) => !text.includes('\u0000') && text !== '');

describe('T54 and T63: a hostile text', () => {
  test('beside it a harmless one is told as it is, and allowed', async () => {
    const { project, run } = await newWorld();
    const request = made.mergeRequest(project, { title: 'A title' });
    const inputs = { version: '1.2.3', publish: 'status,comment' };
    const ran = await run({ ...onMergeRequest(project, request), inputs });
    expect(ran.outputs['decision']).toBe('allow');
    expect(ran.log).toContain('1.2.3');
    expect(request.notes).toHaveLength(1);
    expectHarmless(ran, project);
  });

  test.each(sayable.filter((_, at) => at % 6 === 0))(
    'as version, title, job and author of a status: %s',
    async (_, text) => {
      const { project, run } = await newWorld({
        policy: {
          production: `windows: { open: [always] }
required-checks: { unit: { gitlab: { job: build } }, scan: { gitlab: { external: scan } } }`,
          more: noRecords,
        },
      });
      const request = made.mergeRequest(project, { title: text, description: text });
      const on = onMergeRequest(project, request, 'failed');
      const { sha } = request;
      for (const name of [text, 'carol'])
        made.externalStatus(project, {
          name: 'scan',
          sha,
          description: text,
          user: made.user(name),
        });
      const inputs = { version: text, publish: 'status,comment' };
      const ran = await run({ ...on, inputs, name: text });
      expect(ran.outputs['decision']).toMatch(/^(block|error)$/);
      expectHarmless(ran, project);
      // What a preview says is not in the way of a merge request; nothing else of ours is green.
      const greens = project.statuses.filter(({ status }) => status === 'success').filter(isOurs);
      expect(greens.filter(({ name }) => !name.endsWith('(preview)'))).toEqual([]);
    },
  );

  test.each(sayable.filter((_, at) => at % 18 === 1))(
    'as the name of an environment, a ref and a ticket: %s',
    async (_, text) => {
      const { project, run } = await newWorld({ build: 'failed' });
      for (const given of [
        { inputs: { environment: text } },
        { inputs: { sha: text } },
        { inputs: { ticket: text, service: text } },
        { env: { CI_COMMIT_REF_NAME: text, GITLAB_USER_LOGIN: text } },
      ]) {
        const ran = await run(given);
        expect(ran.code).not.toBe(0);
        expectHarmless(ran, project);
      }
      expectNoSuccess(project);
    },
  );

  test('as the reason of a freeze that gives orders to GitLab', async () => {
    const orders = '"x\\n/approve\\n/merge\\n/assign @mallory <!-- -->"';
    const policy = policyWith({
      production: `windows: { open: [always], frozen: [these-days] }\n${checks}`,
      more: noRecords,
    }).replace('reason: stocktaking', `reason: ${orders}`);
    const { gitlab, project, run } = await newWorld({ policy });
    const request = made.mergeRequest(project);
    const token = gitlab.token({ username: 'project_9_bot' });
    const ran = await run({ ...onMergeRequest(project, request), token });
    expect(ran.outputs['decision']).toMatch(/^(block|error)$/);
    expect(
      request.notes.map(({ body }) => body.split('\n').filter((line) => /^\s*\//.test(line))),
    ).toEqual([[]]);
    expectHarmless(ran, project);
  });
});

describe('T65: a token', () => {
  const secret = 'glpat-Canary+Own/1~x7Qp';
  const bytes = Buffer.from(secret);
  const forms = [
    ...[secret, encodeURIComponent(secret), bytes.toString('hex')],
    ...[0, 1, 2].map((skip) =>
      Buffer.concat([Buffer.alloc(skip), bytes, Buffer.alloc(2)])
        .toString('base64')
        .slice(4, -6),
    ),
  ];

  /** In nothing that is left, in whichever form. */
  function expectSecret(
    { log, reports, jobToken }: GateRun,
    { statuses, mergeRequests }: Project,
  ): void {
    const everything = JSON.stringify([log, reports, statuses, mergeRequests]);
    const hits = [...forms, jobToken.value].filter((form) => everything.includes(form));
    expect(hits).toEqual([]);
  }

  const loud = { CI_DEBUG_TRACE: 'true', CI_DEBUG_SERVICES: 'true', NODE_DEBUG: 'promotion-gate' };
  // That nobody else was asked, with or without a token, is held by `closeWorlds`.
  const attempts: readonly (readonly [fault: FaultName, when: string])[] = [
    ...(['job', 'project', 'branch', 'file', 'pipeline/jobs', 'merge_base'] as const).map(
      (when) => ['redirect-away', when] as const,
    ),
    ['link-away', 'pipeline/jobs'],
    ['link-away', 'deployments'],
  ];
  test.each(attempts)(
    '%s of %s: it goes nowhere else, and nothing is allowed',
    async (fault, when) => {
      const { gitlab, project, run } = await newWorld({ build: 'failed', deployed: 'before' });
      gitlab.fault(fault, { when, times: 'always' });
      const ran = await run({ token: gitlab.token({ value: secret }), env: loud });
      expect(ran.code).not.toBe(0);
      expectSecret(ran, project);
    },
  );

  test('redirect-away of what is needed leaves it undecided', async () => {
    await expectHeld({
      name: 'jobs of the pipeline',
      stage: ({ gitlab }) => ({ token: gitlab.token({ value: secret }), env: loud }),
      attack({ gitlab }) {
        gitlab.fault('redirect-away', { when: 'pipeline/jobs', times: 'always' });
        return {};
      },
      reason: 'gate/fact-failed',
    });
  });

  test.each(['statuses/create', 'notes/create', 'user'])('redirect-away of %s', async (when) => {
    const { gitlab, project, run } = await newWorld();
    gitlab.fault('redirect-away', { when, times: 'always' });
    const request = made.mergeRequest(project);
    const inputs = { publish: 'status,comment' };
    const token = gitlab.token({ value: secret });
    const ran = await run({ ...onMergeRequest(project, request), token, inputs, env: loud });
    expectSecret(ran, project);
    expect(ran.log).toContain('was not posted');
  });

  test('that is none is refused, and not shown', async () => {
    await expectHeld({
      name: 'a line break in the middle',
      attack: () => ({ env: { PROMOTION_GATE_TOKEN: 'glpat-first\nglpat-second' } }),
      reason: 'request/token',
    }).then((ran) => expect(ran.log).not.toMatch(/glpat-/));
  });
});

test('T70: a flood of findings hides no verdict', async () => {
  const count = 120;
  const long = 'x'.repeat(40);
  const rows = Array.from(
    { length: count },
    (_, at) => `  c${at}-${long}: { gitlab: { job: j${at} } }`,
  );
  const policy = policyWith({
    production: `windows: { open: [always] }\nrequired-checks:\n${rows.join('\n')}`,
    more: noRecords,
  });
  const { project, pipeline, run } = await newWorld({ policy });
  const request = made.mergeRequest(project);
  const on = onMergeRequest(project, request);
  for (const jobs of [pipeline, on.pipeline ?? pipeline])
    for (let at = 0; at < count; at += 1)
      made.job(jobs, `j${at}`, { status: jobs === pipeline ? 'success' : 'failed' });
  expect((await run()).outputs['decision']).toBe('allow');
  const ran = await run(on);
  expect(ran.outputs['decision']).toBe('block');
  expect(ran.log.split('\n').slice(0, 5).join('\n')).toContain('It would be blocked now');
  expect(request.notes[0]?.body.slice(0, 400)).toMatch(/blocked/i);
  expectHarmless(ran, project);
});
