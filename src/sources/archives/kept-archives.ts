/** Archives of one run: one in which several reports lie is looked for and downloaded once. */
import { copyFile, link, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive, Downloaded, DownloadTarget, FindArchives } from '../../evidence/archives.js';

/** What is kept at once; beyond it archives are downloaded for each report anew. */
const mostKept = 2 ** 30;

export interface KeptArchives {
  readonly find: FindArchives;
  /** Removes what is kept. Never rejects. */
  readonly close: () => Promise<void>;
}

export function keepArchives(find: FindArchives): KeptArchives {
  const found = new Map<string, ReturnType<FindArchives>>();
  let folder: Promise<string> | undefined;
  let files = 0;
  let bytes = 0;

  async function keep(
    archive: Archive,
    mostBytes: number,
  ): Promise<Downloaded & { readonly path: string }> {
    folder ??= mkdtemp(join(tmpdir(), 'promotion-gate-'));
    files += 1;
    const name = `${String(files)}.zip`;
    const path = join(await folder, name);
    const downloaded = await archive.download({ path, mostBytes });
    if (downloaded.status === 'known') bytes += downloaded.bytes;
    return { ...downloaded, path };
  }

  /** The limit is that of the policy, so one for all that ask. */
  function keeping(archive: Archive): Archive {
    let kept: ReturnType<typeof keep> | undefined;
    const download = async ({ path: to, mostBytes }: DownloadTarget): Promise<Downloaded> => {
      if (kept === undefined && bytes > mostKept) return archive.download({ path: to, mostBytes });
      kept ??= keep(archive, mostBytes);
      const { path, ...downloaded } = await kept;
      if (downloaded.status === 'known') await link(path, to).catch(() => copyFile(path, to));
      return downloaded;
    };
    return { ...archive, download: (target) => download(target).catch(toFailed) };
  }

  return {
    find(question, context) {
      const { of, request } = context;
      const key = JSON.stringify([question, of, request.candidate.sha, request.mode]);
      const reading = found.get(key) ?? find(question, context).then(wrapping(keeping));
      found.set(key, reading);
      return reading;
    },
    async close() {
      const path = await folder?.catch(() => undefined);
      if (path !== undefined)
        await rm(path, { recursive: true, force: true }).catch(() => undefined);
    },
  };
}

function wrapping(keeping: (archive: Archive) => Archive) {
  return (reading: Awaited<ReturnType<FindArchives>>): typeof reading =>
    reading.status === 'known' ? { ...reading, value: reading.value.map(keeping) } : reading;
}

function toFailed(error: unknown): Downloaded {
  const reason = error instanceof Error ? error.message : 'there is no room for an archive';
  return { status: 'failed', reason, retryable: false };
}
