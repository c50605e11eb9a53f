/** What the documents show as output is what the built command prints; README's tables are its own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { exitCodes } from '../../src/cli/exit-codes.js';
import { commandNames, helpText } from '../../src/cli/help.js';
import { gate, root } from '../acceptance/gate.js';
import { fencesOf, readDocument, readDocuments } from './markdown.js';

/** Blocks of a terminal: the command line behind `$ `, and everything that it prints. */
const shown = readDocuments().flatMap((document) =>
  fencesOf(document)
    .filter(({ language }) => language === 'console')
    .map(({ text, line }) => {
      const [command = '', ...output] = text.split('\n');
      return { place: `${document.path}:${String(line)}`, command, output: output.join('\n') };
    }),
);
const readme = readDocument('README.md').text;

/** Wrong policies, each with the output that stands below it. */
const wrong = readDocuments().flatMap((document) => {
  const fences = fencesOf(document);
  return fences.flatMap(({ info, text, line }, index) =>
    info === 'error'
      ? [{ place: `${document.path}:${String(line)}`, text, next: fences[index + 1] }]
      : [],
  );
});

describe('output', () => {
  test('the README shows one', () => {
    expect(shown.map(({ place }) => place.split(':')[0])).toContain('README.md');
  });

  test.each(shown)('$place is what is printed', async ({ command, output }) => {
    const [prompt, node, entry, ...args] = command.split(' ');
    expect([prompt, node, entry]).toEqual(['$', 'node', 'dist/index.js']);
    const { stdout, stderr } = await gate(root, args, { NO_COLOR: '1' });
    expect(stderr + stdout).toBe(output);
  });

  test.each(wrong)('$place is what lint prints of the policy above it', async ({ text, next }) => {
    const directory = mkdtempSync(join(tmpdir(), 'promotion-gate-docs-'));
    writeFileSync(join(directory, '.promotion-gate.yml'), text);
    const { code, stdout } = await gate(directory, ['lint'], { NO_COLOR: '1' });
    rmSync(directory, { recursive: true });
    expect(next).toEqual({ language: 'text', info: '', text: stdout, line: next?.line });
    expect(code).toBe(2);
  });
});

describe('README.md', () => {
  test('shows the starter policy', () => {
    const starter = readFileSync('examples/starter.yml', 'utf8').replace(/^#.*\n/, '');
    const policies = fencesOf(readDocument('README.md')).filter(
      ({ language, info }) => language === 'yaml' && info === '',
    );
    expect(policies.map(({ text }) => text)).toEqual([starter]);
  });

  test.each(commandNames)('tells of %s what the help tells', (name) => {
    const summary = new RegExp(`^  ${name} +(.+)$`, 'm').exec(helpText(undefined))?.[1] ?? '?';
    expect(readme).toContain(`| \`${name}\` | ${summary} |`);
  });

  test('tells every exit code', () => {
    const told = [...readme.matchAll(/^\| (\d) \|/gm)].map(([, code]) => Number(code));
    expect(told).toEqual(Object.values(exitCodes));
  });

  test('is short', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(140);
  });
});
