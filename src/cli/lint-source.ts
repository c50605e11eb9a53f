/** Where lint reads a policy: files of the working tree, or what a commit of the forge holds. */
import type { Host } from '../hosts/host.js';
import { policySources } from '../policy/policy-sources.js';
import type { PolicyReading, PolicySource, RemoteFile } from '../policy/source.js';
import { formatInstant, type Instant } from '../time/instant.js';
import { UsageError, type Arguments } from './arguments.js';
import { openLocalHost, openRunHost } from './local-host.js';

export interface LintSource {
  readonly policies: PolicySource;
  /** Where decisions were recorded; absent where lint does not look. */
  readonly records?: Pick<Host['records'], 'find'>;
  /** The policy for people: `.promotion-gate.yml`, or with the commit that holds it. */
  readonly shown: string;
}

/** What reads through a source, so that it is known what a policy makes the gate ask. */
type ReadThrough = (source: PolicySource) => Promise<unknown>;

const defaultPolicy = '.promotion-gate.yml';

/** Files as they lie here; nothing is asked over the network. */
export async function openFiles(given: Arguments, now: Instant): Promise<LintSource> {
  const host = await openLocalHost({ layers: given.text('layers'), now: formatInstant(now) });
  const { policies, records } = host;
  return { policies, records, shown: given.text('policy') ?? defaultPolicy };
}

/**
 * The candidate's own version by the forge's interface, which for a change is the one that would be
 * merged; any file of it may be linted, since nothing is decided by it. What it names in other
 * repositories is read only where the policy of the default branch makes the gate read them too: a
 * change does not choose what the tokens of the job are used for (T03). Throws a UsageError outside of a
 * forge, and what the host throws for a job that is none.
 */
export async function openForge(
  given: Arguments,
  now: Instant,
  readThrough: ReadThrough,
): Promise<LintSource> {
  const path = given.text('policy') ?? defaultPolicy;
  const asked = { policy: given.text('policy'), sha: given.text('sha') };
  const inputs = { environment: '', artifacts: [], regions: [], ...asked };
  const host = await openRunHost({ inputs, now: formatInstant(now) });
  if (host.policiesAt === undefined) {
    const hint = 'leave it out: here the files of the working tree are read';
    throw new UsageError('--source forge is for a job of GitHub Actions or GitLab CI/CD', hint);
  }
  const { repository, candidate } = await host.request(inputs);
  const commit = candidate.sha;
  const at = host.policiesAt(commit);
  if (path.includes('//')) return { policies: host.policies, shown: path };
  const read = new Set([repository.name.toLowerCase()]);
  await readThrough(noting(host.policies, read));
  const own = { ...{ name: '', path: '', text: '' }, repository: repository.name, commit };
  const policies: PolicySource = {
    ...keepTo(at, read),
    root: () => at.sibling(path, { ...own, level: 'forge' }),
  };
  return { policies, shown: `${path} at ${commit.slice(0, 8)}` };
}

/** Adds each repository that is named on the way, and those that the policy lists itself. */
function noting(source: PolicySource, names: Set<string>): PolicySource {
  const note = ({ repository }: RemoteFile): void => void names.add(repository.toLowerCase());
  return {
    ...source,
    async root(path) {
      const reading = await source.root(path);
      const listed = reading.status === 'known' ? policySources(reading.file.text) : [];
      for (const name of listed ?? []) names.add(toRepository(name));
      return reading;
    },
    layer(file) {
      note(file);
      return source.layer(file);
    },
    live(file) {
      note(file);
      return source.live(file);
    },
  };
}

/** Answers for files of these repositories alone; names of repositories are the same in any case of their letters. */
function keepTo(source: PolicySource, names: ReadonlySet<string>): PolicySource {
  const isKnown = ({ repository }: RemoteFile) => names.has(repository.toLowerCase());
  return {
    ...source,
    layer: async (file) => (isKnown(file) ? source.layer(file) : notYet(file)),
    live: async (file) => (isKnown(file) ? source.live(file) : notYet(file)),
    changedAt: async (file) => (isKnown(file) ? source.changedAt(file) : undefined),
  };
}

function notYet({ repository }: RemoteFile): PolicyReading {
  return {
    status: 'failed',
    reason: `${repository} is read for no change before the policy of the default branch names it`,
    hint: `list it in policy-sources there, or lint in a clone with --layers DIR`,
  };
}

/** `owner/repo` of `owner/repo//path`. */
function toRepository(name: string): string {
  return (name.split('//')[0] ?? '').toLowerCase();
}
