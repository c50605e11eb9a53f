/** Every YAML block of the documents is a policy, a part of one, or a file beside it, and lints. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseStatusDocument } from '../../src/hosts/git/status-document.js';
import { catalogSchema, parseExceptions } from '../../src/policy/live-files.js';
import { parseFile } from '../../src/policy/parse.js';
import { parsePeople } from '../../src/policy/people-file.js';
import { readYaml, type SourceFile } from '../../src/policy/yaml-document.js';
import { context } from './context.js';
import { errorsOf, lintText, policyFile } from './linted.js';
import { fencesOf, readDocuments, type Fence } from './markdown.js';

type Block = Fence & { readonly name: string; readonly next: Fence | undefined };

const blocks = readDocuments().flatMap((document) => {
  const fences = fencesOf(document);
  return fences.map((fence, index): Block => {
    const name = `${document.path}:${String(fence.line)} ${fence.info}`.trim();
    return { ...fence, name, next: fences[index + 1] };
  });
});
function ofKind(language: string, kind: string): readonly Block[] {
  return blocks.filter((block) => block.language === language && kindOf(block) === kind);
}

function kindOf({ info }: Fence): string {
  return info.split('=')[0] ?? '';
}

/** The value of a block, put into a policy that has everything it may speak of. */
function inContext({ text, info }: Fence): string {
  const reading = readYaml({ file: 'block', text });
  const path = info.split('=')[1]?.split('.') ?? [];
  const value = path.reduceRight<unknown>(
    (below, key) => ({ [key]: below }),
    reading.ok ? reading.yaml.value : undefined,
  );
  return JSON.stringify(merge(context, value));
}

function merge(base: unknown, above: unknown): unknown {
  if (!isMap(base) || !isMap(above)) return above;
  const added = Object.entries(above).map(([key, value]) => [key, merge(base[key], value)]);
  return { ...base, ...(Object.fromEntries(added) as object) };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

test('every block is of a kind that is executed', () => {
  const known = ['', 'fragment', 'error', 'file', 'layer', 'base', 'workflow', 'pipeline'];
  const kinds = blocks.filter(({ language }) => language === 'yaml').map(kindOf);
  expect(kinds.filter((kind) => !known.includes(kind))).toEqual([]);
});

describe('policies', () => {
  test.each(ofKind('yaml', ''))('$name lints without an error', async ({ text }) => {
    expect(await errorsOf({ [policyFile]: text })).toEqual([]);
  });

  test.each(ofKind('yaml', 'layer'))(
    '$name lints above its layer',
    async ({ text, info, next }) => {
      const layer = info.slice('layer='.length);
      expect(next?.info).toBe(`base=${layer}`);
      const base = next?.text ?? '';
      const head = layer.split('@')[0] ?? '';
      expect(await errorsOf({ [policyFile]: text, [layer]: base, [head]: base })).toEqual([]);
    },
  );

  test.each(['starter.yml'])('examples/%s lints without a warning', async (name) => {
    const text = readFileSync(`examples/${name}`, 'utf8');
    expect(await lintText({ [policyFile]: text })).toBe(
      '✓ .promotion-gate.yml: 0 errors, 0 warnings\n',
    );
  });
});

describe('parts of a policy', () => {
  test('the policy around them lints by itself', async () => {
    expect(await errorsOf({ [policyFile]: JSON.stringify(context) })).toEqual([]);
  });

  test.each(ofKind('yaml', 'fragment'))('$name lints without an error', async (block) => {
    expect(readYaml({ file: 'block', text: block.text }).ok).toBe(true);
    expect(await errorsOf({ [policyFile]: inContext(block) })).toEqual([]);
  });

  test('a part that is wrong is noticed', async () => {
    const block = { text: 'windows: { open: [lunch] }', info: 'fragment=environments.production' };
    const errors = await errorsOf({
      [policyFile]: inContext({ ...block, language: 'yaml', line: 1 }),
    });
    expect(errors.join()).toContain('unknown period "lunch"');
  });
});

describe('files beside a policy', () => {
  test.each(ofKind('yaml', 'file'))('$name parses', ({ text, info }) => {
    const source = { file: 'block', text };
    const parsers: Readonly<Record<string, (of: SourceFile) => { readonly ok: boolean }>> = {
      'file=catalog': (of) => parseFile(of, catalogSchema),
      'file=people': parsePeople,
    };
    const parsed = (parsers[info] ?? parseExceptions)(source);
    expect(parsed).toMatchObject({ ok: true });
  });

  test.each(ofKind('json', 'status'))('$name is a document of results', ({ text }) => {
    expect(parseStatusDocument(text)).toMatchObject({ document: {} });
  });
});
