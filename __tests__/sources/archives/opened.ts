/** What a test reads out of an archive that it wrote. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openZip } from '../../../src/sources/archives/zip.js';
import { temporaryFolder } from '../../hosts/git/clones.js';

let written = 0;
let folder: string | undefined;

/** The path of a new file with these bytes. */
export function archiveFile(bytes: Buffer): string {
  folder ??= temporaryFolder();
  written += 1;
  const path = join(folder, `${String(written)}.zip`);
  writeFileSync(path, bytes);
  return path;
}

/** Path and text of all entries. Rejects if the archive is refused, before or while it is read. */
export async function contentsOf(bytes: Buffer): Promise<readonly (readonly [string, string])[]> {
  const zip = await openZip(archiveFile(bytes));
  try {
    const contents: [string, string][] = [];
    for (const entry of zip.entries) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of entry.read()) chunks.push(chunk);
      contents.push([entry.path, Buffer.concat(chunks).toString('utf8')]);
    }
    return contents;
  } finally {
    await zip.close();
  }
}

/** Why an archive is refused; a text that no reason has if it is not. */
export async function refusalOf(bytes: Buffer): Promise<string> {
  return contentsOf(bytes).then(
    (contents) => `not refused: ${JSON.stringify(contents)}`,
    (error: unknown) => (error instanceof Error ? error.message : 'no error'),
  );
}
