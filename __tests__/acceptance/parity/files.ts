/** Files of a job: in a folder, and in an archive. */
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipOf } from '../../sources/archives/zip-writer.js';
import { newClone } from '../../hosts/git/clones.js';
import type { Texts } from './forge.js';

export function writeFiles(directory: string, files: Texts): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
    // The clock of files may be some milliseconds behind that of the pipeline that was just made.
    const now = new Date();
    utimesSync(join(directory, path), now, now);
  }
}

/** Files by path; `committed` are those that are in the commit of the checkout. */
export interface LaidOut {
  readonly workspace?: Texts | undefined;
  readonly committed?: Texts | undefined;
}

/** The directory of a job: a checkout if anything is committed, and what its steps wrote. */
export function layOut(directory: string, { workspace = {}, committed }: LaidOut): void {
  if (committed !== undefined) newClone(directory).commit(committed);
  writeFiles(directory, workspace);
}

export function toZip(files: Texts): Buffer {
  return zipOf(Object.entries(files).map(([name, text]) => ({ name, text })));
}
