/** Opens the host of a run with what it takes from the process. */
import { openGitHost, openHost, type HostOptions } from '../hosts/detect.js';
import type { Host } from '../hosts/host.js';
import { sha256 } from '../sources/digest.js';
import { loadRecords } from './load-records.js';

interface Opened {
  readonly layers: string | undefined;
  /** RFC 3339 in UTC. */
  readonly now: string;
}

/** The host that the process runs on: for commands that decide, claim or record. */
export async function openRunHost(opened: Opened): Promise<Host> {
  return openHost(await toOptions(opened));
}

/** The local git repository, whatever the process runs on: for commands that only read files. */
export async function openLocalHost(opened: Opened): Promise<Host> {
  return openGitHost(await toOptions(opened));
}

/** The module of records is a chunk of its own, which commands share. */
async function toOptions({ layers, now }: Opened): Promise<HostOptions> {
  const { readRecord } = await loadRecords();
  return {
    directory: process.cwd(),
    layers,
    now,
    readRecord: (value) => readRecord(value, sha256),
    out: process.stdout,
  };
}
