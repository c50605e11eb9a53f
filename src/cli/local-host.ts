/** Opens the host of a run with what it takes from the process. */
import { openGitHost, openHost, type HostOptions } from '../hosts/detect.js';
import type { Host, Inputs } from '../hosts/host.js';
import { policySources } from '../policy/policy-sources.js';
import { sha256 } from '../sources/digest.js';
import { loadRecords } from './load-records.js';

interface Opened {
  /** What the step was asked for. */
  readonly inputs: Inputs;
  /** RFC 3339 in UTC. */
  readonly now: string;
}

/** The host that the process runs on: for commands that decide, claim or record. */
export async function openRunHost(opened: Opened): Promise<Host> {
  return openHost(await toOptions(opened));
}

/** The local git repository, whatever the process runs on: for commands that only read files. */
export async function openLocalHost(opened: {
  layers: string | undefined;
  now: string;
}): Promise<Host> {
  const { layers, now } = opened;
  const inputs = { environment: '', layers, artifacts: [], regions: [] };
  return openGitHost(await toOptions({ inputs, now }));
}

/** The module of records is a chunk of its own, which commands share. */
async function toOptions({ inputs, now }: Opened): Promise<HostOptions> {
  const { readRecord } = await loadRecords();
  return {
    directory: process.cwd(),
    inputs,
    now,
    readRecord: (value) => readRecord(value, sha256),
    listSources: policySources,
    out: process.stdout,
  };
}
