/** Hostile texts through every place where GitHub shows or reads something of the gate (T54). */
import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Publication } from '../../../src/hosts/host.js';
import { githubPublisher } from '../../../src/hosts/github/publish.js';
import { renderAnnotations } from '../../../src/report/annotations.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { toOutputs } from '../../../src/report/outputs.js';
import { renderStatus } from '../../../src/report/status.js';
import { statusName } from '../../../src/report/status-name.js';
import { renderTerminal } from '../../../src/report/terminal.js';
import { decision, finding, report } from '../../report/decisions.js';
import { hostileTexts } from '../../report/hostile-texts.js';
import {
  captured,
  checkRunRoute,
  firstAttempt as environment,
  fault,
  friendly,
  marker,
  outputsOf,
  publication,
  statusRoute,
  stubApi,
} from './publications.js';
import { runnerFiles } from './runner-files.js';
import { commandsIn, outputsIn } from './runner.js';

const places = ['status', 'check-run', 'comment'] as const;

async function publish(of: Publication) {
  const files = runnerFiles();
  const { api, asked } = stubApi((one) =>
    one.what === 'Comments' ? { fault: fault('refused', { reason: of.title }) } : friendly(one),
  );
  const { out, text } = captured();
  const event = { pullRequests: [5], fork: false };
  const options = { api, environment: { ...environment, files }, event, places, out };
  const notes = await githubPublisher(options)(of);
  const sent = (what: string) => asked.find((one) => one.what === what)?.parameters ?? {};
  return {
    notes,
    log: text(),
    outputs: outputsIn(await readFile(files.output, 'utf8')),
    summary: await readFile(files.summary, 'utf8'),
    status: sent(statusRoute),
    checkRun: sent(checkRunRoute),
  };
}

/** Ends of lines that only some readers know: the renderers leave none. */
function oneLine(text: string): string {
  return text.replace(/[\u0085\u2028\u2029]/g, ' ');
}

describe('T54: texts that nobody escaped before', () => {
  test.each(hostileTexts)('%s', async (_, given) => {
    // A lone surrogate has no form in UTF-8.
    const text = Buffer.from(given).toString();
    const title = oneLine(text);
    const markdown = `### ⛔ ${text}\n\n${marker}\n`;
    const seen = await publish(
      publication({
        title: text,
        text: `${text}\n  ${text}\n`,
        statusName: text,
        outputs: outputsOf(text),
        status: () => Promise.resolve({ state: 'failure', text }),
        annotations: () =>
          Promise.resolve([
            { level: 'error', title, message: title },
            { level: 'notice', title, message: title, place: { file: title, line: 1, column: 1 } },
          ]),
        markdown: () => Promise.resolve(markdown),
      }),
    );
    const commands = commandsIn(seen.log);
    expect(commands.map(({ name }) => name)).toEqual([
      'group',
      'error',
      'notice',
      'endgroup',
      'warning',
    ]);
    expect(commands.slice(1, 3).map(({ message }) => message)).toEqual([title, title]);
    expect(seen.log.slice(seen.log.indexOf('::warning'))).not.toMatch(
      /[\p{Cf}\p{Cs}\p{Co}\u001b]/u,
    );
    expect(seen.outputs).toEqual(Object.entries(outputsOf(text)));
    // What is sent or kept apart from the log is no place for commands: it is the same text.
    expect(seen.summary).toBe(markdown);
    expect(seen.status).toMatchObject({ description: text, context: text });
    expect(seen.checkRun).toMatchObject({ name: text, output: { title: text, summary: markdown } });
    expect(seen.notes.join('').length).toBeLessThan(400);
  });
});

describe('T54: texts in a decision', () => {
  test.each(hostileTexts)('%s', async (_, text) => {
    const data = { check: text, conclusion: text, accepted: [text], reason: text, fact: text };
    const place = { file: text, line: 1, column: 1 };
    const findings = ['required-checks/not-passed', 'gate/fact-failed', text].map((code) =>
      finding({ code, outcome: 'fail', question: `${text}/x`, rule: text, data, place }),
    );
    const of = decision({ verdict: 'block', headline: 'blocked', findings, service: text });
    const input = report({ ...of, environment: text, version: text });
    const seen = await publish(
      publication({
        title: text,
        text: renderTerminal(input, { color: false, unicode: true }),
        statusName: statusName({
          service: text,
          environment: text,
          mode: 'enforce',
          policySource: text,
        }),
        outputs: toOutputs({ decision: input.decision, recordPath: text }),
        status: () => Promise.resolve(renderStatus(input)),
        annotations: () => Promise.resolve(renderAnnotations(input, { isAtCandidate: () => true })),
        markdown: () => Promise.resolve(renderMarkdown(input)),
      }),
    );
    const names = commandsIn(seen.log).map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(4);
    expect(
      names.filter((name) => !['group', 'error', 'endgroup', 'warning'].includes(name)),
    ).toEqual([]);
    expect(seen.outputs.map(([, value]) => value).join('')).not.toMatch(/[\n\r]/);
    const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e]/u;
    for (const shown of [seen.log, seen.summary, ...Object.values(seen.status)]) {
      expect(commandsIn(String(shown)).filter(({ name }) => !names.includes(name))).toEqual([]);
      expect(String(shown)).not.toMatch(unseen);
    }
    expect(String(seen.status['description']).length).toBeLessThanOrEqual(140);
    expect(String(seen.status['context']).length).toBeLessThanOrEqual(255);
  });
});

describe('the reader of these tests', () => {
  test.each([
    ['::error::x', 'error'],
    [' \u0085::set-output name=a::x', 'set-output'],
    ['so ##[set-output name=a]x', 'set-output'],
    ['x\r::debug::y', 'debug'],
  ])('%j is a command', (log, name) => {
    expect(commandsIn(log).map((one) => one.name)).toEqual([name]);
  });

  test.each(['a ::error::x', ': :error::x', '# #[error]x', '::error'])('%j is none', (log) => {
    expect(commandsIn(log)).toEqual([]);
  });
});
