import { describe, expect, test } from '@jest/globals';
import { mkdtemp, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toDotenv } from '../../../src/hosts/gitlab/dotenv.js';
import { outputsFile, outputsPath, writeOutputs } from '../../../src/hosts/gitlab/outputs.js';
import { undecidedOutputs } from '../../../src/report/outputs.js';
import { outputs } from '../github/publications.js';

async function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'gate-outputs-'));
}

test('F31: the last outputs are the only ones', async () => {
  const folder = await newFolder();
  const path = outputsPath(folder);
  await writeOutputs(path, undecidedOutputs);
  await writeOutputs(path, outputs({ decision: 'allow' }));
  await expect(readFile(path, 'utf8')).resolves.toBe(toDotenv(outputs({ decision: 'allow' })));
  await expect(readdir(folder)).resolves.toEqual([outputsFile]);
});

test('lie in the checkout, or here', () => {
  expect(outputsPath('/builds/acme/shop')).toBe('/builds/acme/shop/promotion-gate.env');
  expect(outputsPath('')).toBe('promotion-gate.env');
  expect(outputsPath(undefined)).toBe('promotion-gate.env');
});

describe('the record is told as a later job finds it, whose folder is another one', () => {
  test.each([
    {
      name: 'below the folder',
      given: (folder: string) => join(folder, 'a', 'r.json'),
      told: 'a/r.json',
    },
    {
      name: 'below it, on another way',
      given: (folder: string) => join(folder, 'x', '..', 'r.json'),
      told: 'r.json',
    },
    { name: 'outside of it', given: () => '/elsewhere/r.json', told: '/elsewhere/r.json' },
    { name: 'beside it', given: (folder: string) => `${folder}-2/r.json`, told: undefined },
    { name: 'none', given: () => '', told: '' },
  ])('$name', async ({ given, told }) => {
    const path = outputsPath(await newFolder());
    const record = given(join(path, '..'));
    await writeOutputs(path, outputs({ record }));
    expect(await readFile(path, 'utf8')).toContain(`\nRECORD=${told ?? record}\n`);
  });
});

describe('T63: the checkout may hold something of that name', () => {
  test('a file with other lines is replaced', async () => {
    const path = outputsPath(await newFolder());
    await writeFile(path, 'DECISION=allow\n');
    await writeOutputs(path, outputs({ decision: 'block' }));
    const text = await readFile(path, 'utf8');
    expect(text.match(/^DECISION=.*$/gm)).toEqual(['DECISION=block']);
  });

  test('a link is replaced, and nothing is written where it leads', async () => {
    const folder = await newFolder();
    const target = join(await newFolder(), 'target');
    await writeFile(target, 'untouched');
    await symlink(target, outputsPath(folder));
    await writeOutputs(outputsPath(folder), outputs());
    await expect(readFile(target, 'utf8')).resolves.toBe('untouched');
    await expect(readFile(outputsPath(folder), 'utf8')).resolves.toContain('DECISION=');
  });
});

describe('F31: what cannot be written ends the run', () => {
  test('a folder of that name, and nothing is left behind', async () => {
    const folder = await newFolder();
    await mkdir(join(outputsPath(folder), 'x'), { recursive: true });
    await expect(writeOutputs(outputsPath(folder), outputs())).rejects.toThrow(
      /^the outputs could not be written to promotion-gate\.env \(E[A-Z]+\)$/,
    );
    await expect(readdir(folder)).resolves.toEqual([outputsFile]);
  });

  test('a folder that is not there', async () => {
    const path = outputsPath(join(await newFolder(), 'no-such-folder'));
    await expect(writeOutputs(path, outputs())).rejects.toThrow('(ENOENT)');
  });
});
