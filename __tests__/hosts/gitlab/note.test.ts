/** The note on a merge request: ours alone, one, edited in place. */
import { describe, expect, test } from '@jest/globals';
import { postNote, toNoteText } from '../../../src/hosts/gitlab/note.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { decision, finding, report, step } from '../../report/decisions.js';
import { hostileTexts } from '../../report/hostile-texts.js';
import { friendly, jobEnvironment, marker, notesPath, notesQuestion } from './publications.js';
import { headSha as sha } from './runner-variables.js';
import { stubApi, type Answers } from './stub-api.js';

const blocked = `### ⛔ Blocked: shop → production\nwhy\n\n${marker}\n`;
const allowed = `### ✅ Allowed: shop → production\nall\n\n${marker}\n`;
const me = { id: 31 };

function note(part: Readonly<Record<string, unknown>> = {}) {
  return { id: 8, body: allowed, system: false, author: me, ...part };
}

const put = { [`PUT ${notesPath}/8`]: { body: { id: 8 } } };

async function post(answers: Answers, part: { mergeRequest?: string | undefined } = {}) {
  const api = stubApi({ ...friendly, ...put, ...answers });
  const mergeRequest = 'mergeRequest' in part ? part.mergeRequest : '7';
  const told = await postNote({ api, environment: jobEnvironment(), mergeRequest, sha }, blocked);
  return { told, asked: api.asked, sent: api.sent };
}

const listed = ['GET /user', notesQuestion];
const written = [...listed, `POST ${notesPath}`];
const edited = [...listed, `PUT ${notesPath}/8`];

describe('what becomes of the thread', () => {
  test.each([
    ['nothing there: written', [], written],
    ['the same text: left alone', [note({ body: blocked })], listed],
    ['other ends of lines', [note({ body: blocked.trimEnd().replace(/\n/g, '\r\n') })], listed],
    ['another verdict: edited in place', [note()], edited],
    ['several: the newest one', [note(), note({ id: 5 })], edited],
    ['by somebody else: not ours', [note({ author: { id: 32 } })], written],
    ['by nobody: not ours', [note({ author: null })], written],
    ['by GitLab itself: not ours', [note({ system: true })], written],
    ['the marker within: text', [note({ body: `${allowed}\nthe end` })], written],
    ['a quote of it', [note({ body: `> ${marker}` })], written],
    [
      'another environment',
      [note({ body: allowed.replace('production shop', 'x shop') })],
      written,
    ],
    [
      'its service was not known',
      [note({ body: allowed.replace('shop -->', 'unknown -->') })],
      edited,
    ],
  ])('%s', async (_, notes, asked) => {
    const seen = await post({ [`GET ${notesPath}`]: { body: notes } });
    expect(seen.told).toEqual({ posted: true });
    expect(seen.asked).toEqual(asked);
    expect(seen.sent).toEqual(asked === listed ? [] : [{ body: blocked }]);
  });

  test('F29: ids beyond 2^53 are texts', async () => {
    const body = [note({ author: { id: '9007199254740993' } })];
    const seen = await post({
      'GET /user': { body: { id: '9007199254740993' } },
      [`GET ${notesPath}`]: { body },
    });
    expect(seen.asked).toEqual(edited);
  });

  test.each(['8/../../9', 'abc', '', '-8', 0.5])('an id is a number, and not %p', async (id) => {
    const { told, sent } = await post({ [`GET ${notesPath}`]: { body: [note({ id })] } });
    expect(told).toMatchObject({ posted: false });
    expect(sent).toEqual([]);
  });
});

describe('what is refused is told, and nothing is written', () => {
  test.each([
    ['who the token is', 'GET /user'],
    ['the notes', `GET ${notesPath}`],
    ['the new note', `POST ${notesPath}`],
  ])('%s', async (_, key) => {
    const { told } = await post({ [key]: { fault: 'forbidden' } });
    expect(told).toEqual({
      posted: false,
      note: 'the note was not posted: the token may not; give a project access token as the variable PROMOTION_GATE_TOKEN: role Developer, scope api',
    });
  });

  test('who the token is, is not known: no note is looked for', async () => {
    const { asked } = await post({ 'GET /user': { fault: 'server' } });
    expect(asked).toEqual(['GET /user']);
  });

  test('a report without a marker', async () => {
    const api = stubApi(friendly);
    const target = { api, environment: jobEnvironment(), mergeRequest: '7', sha };
    expect(await postNote(target, 'x')).toMatchObject({ posted: false });
    expect(api.asked).toEqual([]);
  });
});

describe('F21: a lost answer', () => {
  test.each([
    ['the note was written', [note({ body: blocked })], [...written, ...listed]],
    ['it was not written', [], [...written, ...written]],
  ])('%s: there is one', async (_, after, asked) => {
    const seen = await post({
      [`GET ${notesPath}`]: (nth) => ({ body: nth === 0 ? [] : after }),
      [`POST ${notesPath}`]: (nth) => (nth === 0 ? { fault: 'connection' } : { body: { id: 9 } }),
    });
    expect(seen.told).toEqual({ posted: true });
    expect(seen.asked).toEqual(asked);
  });

  test('nobody can tell: it is not written twice', async () => {
    const seen = await post({
      [`GET ${notesPath}`]: (nth) => (nth === 0 ? { body: [] } : { fault: 'server' }),
      [`POST ${notesPath}`]: { fault: 'connection' },
    });
    expect(seen.told.posted).toBe(false);
    expect(seen.sent).toHaveLength(1);
  });
});

describe('without a merge request of the pipeline', () => {
  const path = `GET /projects/4711/repository/commits/${sha}/merge_requests`;
  const merged = '2026-11-20T10:00:00Z';

  test('the newest merged one of this project', async () => {
    const body = [
      { iid: 3, project_id: 4711, merged_at: '2026-11-01T10:00:00Z' },
      { iid: 7, project_id: 4711, merged_at: merged },
      { iid: 8, project_id: 4711, merged_at: null },
      { iid: 9, project_id: 5, merged_at: '2026-11-27T10:00:00Z' },
    ];
    const seen = await post({ [path]: { body } }, { mergeRequest: undefined });
    expect(seen.asked).toEqual([path, ...written]);
  });

  test('none: told', async () => {
    const body = [{ iid: 8, project_id: 4711, merged_at: null }];
    const seen = await post({ [path]: { body } }, { mergeRequest: undefined });
    expect(seen.told).toMatchObject({ posted: false, note: expect.stringContaining('no merged') });
  });
});

describe('T54: no line is a command of GitLab', () => {
  const commandLine = /^\s*\/\S/m;

  test.each(['/approve', '/merge', '  /merge', 'x\n/merge', 'x\r\n/approve', 'x\u2028/close'])(
    '%j on the way to GitLab',
    (text) => {
      const sent = toNoteText(`${text}\n${marker}`);
      expect(sent).not.toMatch(commandLine);
      expect(sent.replace('&#47;', '/')).toBe(`${text}\n${marker}`);
    },
  );

  test.each(hostileTexts)('%s, in a whole report', (_, text) => {
    const data = { check: text, conclusion: text, accepted: [text], reason: text, fact: text };
    const findings = ['required-checks/not-passed', 'gate/fact-failed', text].map((code) =>
      finding({ code, outcome: 'fail', question: `${text}/x`, rule: text, data }),
    );
    const steps = [step({ what: text, who: text, clears: [0, 1, 2] })];
    const of = decision({ verdict: 'block', headline: 'blocked', findings, steps, service: text });
    const markdown = renderMarkdown(report({ ...of, environment: text, version: text }));
    expect(markdown).not.toMatch(commandLine);
    expect(toNoteText(markdown)).toBe(markdown);
  });
});
