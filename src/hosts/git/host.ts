/** The local git repository as a host: it enforces, at workspace level, without any network. */
import type { Writable } from 'node:stream';
import type { Host, RecordStore } from '../host.js';
import { once } from '../run.js';
import { claimCandidate } from './claims.js';
import { openClone, readOrigin } from './clone.js';
import { openCommitted, type FindCommitted } from './committed-files.js';
import { localFacts } from './facts.js';
import { localPolicies } from './policies.js';
import { unreadAccess } from './access.js';
import { print } from './publish.js';
import { localRecords, type ReadRecord } from './records.js';
import { stateRequest } from './request.js';
import { findWorkspace } from './workspace.js';

/** What the host takes from the process: `directory` and `layers` are folders, `now` is RFC 3339 in UTC. */
export interface GitHostOptions {
  readonly directory: string;
  readonly layers?: string | undefined;
  /** Who runs the command, by the operating system. */
  readonly login: string;
  readonly now: string;
  readonly out: Writable;
  /** Parses a stored record and checks its digest. */
  readonly readRecord: ReadRecord;
}

/** The host of the clone around a directory; git is first run when something is asked of it. */
export function gitHost(options: GitHostOptions): Host {
  const { directory, layers, login, now, out, readRecord } = options;
  const clone = once(() => openClone(directory));
  const origin = once(() => readOrigin(directory));
  const records = { directory, readRecord, now };
  const store = localRecords(records);
  let elsewhere: string | undefined;
  let committed: FindCommitted | undefined;
  let asked = 'HEAD';
  return {
    id: 'git',
    async request(inputs) {
      asked = inputs.sha ?? 'HEAD';
      // Both at once: each is a process of its own.
      const [opened, from] = await Promise.all([clone(), origin()]);
      return stateRequest({ inputs, clone: opened, origin: from, login });
    },
    policies: localPolicies({ directory, layers, clone, origin, openAt: openClone }),
    facts: localFacts({ clone, records }),
    claims: {
      candidate: (request) => claimCandidate({ directory, name: asked, request, now }),
    },
    access: () => Promise.resolve(unreadAccess()),
    records: {
      ...store,
      append: (record, expectedHead) =>
        elsewhere === undefined ? store.append(record, expectedHead) : refuse(elsewhere),
    },
    tellsDeployments: false,
    standing: () => [],
    async workspace({ candidate }) {
      const found = await findWorkspace(await clone(), candidate.sha);
      committed ??= openCommitted(found.folder);
      const ask = committed;
      return { ...found, committed: (paths) => ask(paths, candidate.sha) };
    },
    configure: (settings) => {
      elsewhere = storeElsewhere(settings.store);
    },
    publish: async (publication) => {
      if (publication.text !== '') await print(publication, out);
      return [];
    },
  };
}

/** A store in another repository, which a clone cannot write to. */
function storeElsewhere(store: string | undefined): string | undefined {
  return store === 'branch' || store === 'none' ? undefined : store;
}

function refuse(store: string): ReturnType<RecordStore['append']> {
  const reason = `records are to be kept in ${store}, which this host cannot write to`;
  return Promise.resolve({ status: 'unsupported', reason });
}
