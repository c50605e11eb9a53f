/** Folders of the store at one commit; one that is not there is told from one that may not be seen. */
import { z } from 'zod';
import type { Unknown } from '../../evidence/reading.js';
import { failed, type Part } from '../parts.js';
import type { Api } from './api.js';
import { below, storeName, unreadable, type RecordPlace } from './record-branch.js';

/** More entries than these are not read: a quota over part of them would be too low. */
export const mostEntries = 2000;

/** https://docs.gitlab.com/api/repositories/#list-repository-tree */
const entrySchema = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  path: z.string(),
});

export type Entry = z.infer<typeof entrySchema>;

/** The store at one commit. */
export interface StoreAt {
  readonly api: Api;
  readonly place: RecordPlace;
  readonly head: string;
}

/** `undefined` for a folder that is not there. */
export type FolderReading = Part<readonly Entry[] | undefined>;

/** Reads folders by their path without a slash at the end, each once; empty for the root. Never throws. */
export function openFolders(at: StoreAt): (path: string) => Promise<FolderReading> {
  const { api, place, head } = at;
  const readings = new Map<string, Promise<FolderReading>>();

  function folder(path: string): Promise<FolderReading> {
    const reading = readings.get(path) ?? read(path);
    readings.set(path, reading);
    return reading;
  }

  async function read(path: string): Promise<FolderReading> {
    const reply = await api.list(
      below(place, 'repository', 'tree'),
      { ref: head, path: path === '' ? undefined : path, pagination: 'keyset' },
      { item: entrySchema, most: mostEntries, id: (entry) => entry.path },
    );
    if (reply.ok) return toFolder(path, reply.value);
    const { fault } = reply;
    if (fault.kind === 'too-large') return unread(path, `it holds more than ${mostEntries} files`);
    if (fault.kind !== 'not-found' || path === '') return unreadable(fault, { api, place });
    // 404 alone is no absence (F05): the folder around it has to be read, and not to hold it.
    const around = await folder(path.slice(0, Math.max(path.lastIndexOf('/'), 0)));
    if (around.status !== 'known') return around;
    const entry = around.value?.find((each) => each.path === path);
    if (entry === undefined) return { status: 'known', value: undefined };
    const isFolder = entry.type === 'tree';
    return unread(path, isFolder ? 'it is there, and could not be read' : 'it is no folder');
  }

  /** Before GitLab 15.0 a folder that is not there was an empty one, which git does not have. */
  function toFolder(path: string, entries: readonly Entry[]): FolderReading {
    const start = path === '' ? '' : `${path}/`;
    const isWrong = entries.some((entry) => entry.path !== start + entry.name);
    if (isWrong) return unread(path, 'GitLab told of files of another folder');
    return { status: 'known', value: entries.length === 0 ? undefined : entries };
  }

  function unread(path: string, problem: string): Unknown {
    return failed(`the folder ${path} on ${storeName(place)} cannot be read: ${problem}`);
  }

  return folder;
}
