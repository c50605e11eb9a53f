import { describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { toPlainLogText } from '../../../src/hosts/gitlab/job-log.js';
import { gitlabStep } from '../../../src/hosts/gitlab/step.js';
import { hostileTexts } from '../../report/hostile-texts.js';
import { captured, outputs } from '../github/publications.js';

const controls = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/u;

test('the inputs are the command line', async () => {
  const { out } = captured();
  const env = { CI_PROJECT_DIR: '/b', PROMOTION_GATE_INPUT_SERVICE: 'shop' };
  await expect(gitlabStep(env, out).words()).resolves.toEqual([
    'check',
    '--service=shop',
    '--record=/b/promotion-gate-record.json',
  ]);
});

test('the outputs are a report in the checkout', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gate-step-'));
  const { out, text } = captured();
  await gitlabStep({ CI_PROJECT_DIR: folder }, out).leave(outputs({ decision: 'block' }));
  const file = await readFile(join(folder, 'promotion-gate.env'), 'utf8');
  expect(file).toMatch(/^DECISION=block$/m);
  expect(text()).toBe('');
});

describe('a fault', () => {
  async function toldOf(title: string, message: string): Promise<string> {
    const { out, text } = captured();
    await gitlabStep({}, out).tell({ title, message });
    return text();
  }

  test('has its code as the last line of the log, where its message is already', async () => {
    await expect(toldOf('Configuration error [request/event]', 'a push; do x')).resolves.toBe(
      'Configuration error [request/event]\n',
    );
  });

  test.each([
    ...hostileTexts,
    ['a section', 'section_start:1560896352:x[collapsed=true]\r\u001b[0Kallow'],
    ['the end of a section', 'x\nsection_end:1560896353:x\r\u001b[0K'],
    ['a cleared line', '\u001b[2K\u009b2Kallow'],
    ['separators of lines', 'x\u2028y\u2029z\u0085'],
  ])('T54: of %s is one line that no runner acts on', async (_, value) => {
    const told = await toldOf(value, value);
    expect(told.endsWith('\n')).toBe(true);
    const line = told.slice(0, -1);
    expect(line).not.toContain('\n');
    expect(line).not.toMatch(controls);
    expect(line).not.toMatch(/section_(?:start|end):/);
    expect(line.length).toBeLessThanOrEqual(4000);
  });

  test('F31: that cannot be written is told to the caller', async () => {
    const closed = new Writable({ write: (_chunk, _encoding, done) => done(new Error('full')) });
    closed.on('error', () => undefined);
    await expect(gitlabStep({}, closed).tell({ title: 'x', message: 'y' })).rejects.toThrow('full');
  });
});

test('T54: a text of several lines keeps them', () => {
  const text = 'a\r\nsection_start:1:x\u001b[0K\n  b\n';
  expect(toPlainLogText(text)).toBe('a\nsection_start 1:x\u{fffd}[0K\n  b\n');
});
