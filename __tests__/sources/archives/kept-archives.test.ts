/** An archive in which several reports lie is downloaded once, and nothing of it stays. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Archive, Downloaded, FindArchives } from '../../../src/evidence/archives.js';
import { keepArchives } from '../../../src/sources/archives/kept-archives.js';
import { requestOf, sha } from '../../decision/builders.js';
import { temporaryFolder } from '../../hosts/git/clones.js';

const context = { request: requestOf(), now: '2026-11-20T12:00:00Z', of: 'candidate' } as const;
const unit = { workflow: 'ci.yml', artifact: 'reports' };

function watched(answer?: Downloaded) {
  const found: unknown[] = [];
  const folders: string[] = [];
  const archive: Archive = {
    ...{ name: 'artifact reports', sha, since: 0 },
    download: ({ path }) => {
      folders.push(dirname(path));
      if (answer !== undefined && answer.status !== 'known') return Promise.resolve(answer);
      writeFileSync(path, 'PK', { flag: 'wx' });
      const bytes = answer?.bytes ?? 2;
      return Promise.resolve({ status: 'known', bytes, digest: `sha256:${'0'.repeat(64)}` });
    },
  };
  const find: FindArchives = (question, { of }) => {
    found.push({ question, of });
    const source = { level: 'artifact', fetchedAt: context.now } as const;
    return Promise.resolve({ status: 'known', value: [archive], source });
  };
  return { kept: keepArchives(find), found, folders };
}

async function saved(find: FindArchives, ...asked: Partial<Parameters<FindArchives>>) {
  const [question = unit, given = context] = asked;
  const reading = await find(question, given);
  const [archive] = reading.status === 'known' ? reading.value : [];
  const path = join(temporaryFolder(), 'a.zip');
  const told = await archive?.download({ path, mostBytes: 100 });
  return { told, text: existsSync(path) ? readFileSync(path, 'utf8') : undefined };
}

describe('archives of one run', () => {
  test('are looked for and downloaded once, also at the same time', async () => {
    const { kept, found, folders } = watched();
    const both = await Promise.all([saved(kept.find), saved(kept.find)]);
    expect([...both, await saved(kept.find)].map(({ text }) => text)).toEqual(['PK', 'PK', 'PK']);
    expect(found).toHaveLength(1);
    expect(folders).toHaveLength(1);
    await kept.close();
    expect(existsSync(folders[0] ?? '')).toBe(false);
  });

  test('of another question, or of the default branch, are others', async () => {
    const { kept, found, folders } = watched();
    const all = await Promise.all([
      saved(kept.find),
      saved(kept.find, { ...unit, artifact: 'other' }),
      saved(kept.find, unit, { ...context, of: 'default-branch' }),
    ]);
    expect(all.map(({ text }) => text)).toEqual(['PK', 'PK', 'PK']);
    expect(found).toHaveLength(3);
    expect(folders).toHaveLength(3);
    await kept.close();
  });

  test('are not kept where there is too much of them', async () => {
    const { kept, folders } = watched({ status: 'known', bytes: 2 ** 31, digest: '' });
    await saved(kept.find);
    await saved(kept.find, { ...unit, artifact: 'other' });
    const again = await saved(kept.find, { ...unit, artifact: 'other' });
    expect(again.text).toBe('PK');
    expect(folders).toHaveLength(3);
    expect(new Set(folders).size).toBe(3);
    await kept.close();
  });

  test('that failed have failed for all, and leave no file', async () => {
    const failed = { status: 'failed', reason: 'gone', retryable: false } as const;
    const { kept, folders } = watched(failed);
    const [one, other] = await Promise.all([saved(kept.find), saved(kept.find)]);
    expect(one.told).toMatchObject(failed);
    expect(other).toEqual(one);
    expect(one.text).toBeUndefined();
    expect(folders).toHaveLength(1);
    await kept.close();
  });

  test('of which nothing was asked leave no folder', async () => {
    await expect(watched().kept.close()).resolves.toBeUndefined();
  });
});
