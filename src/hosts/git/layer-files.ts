/** Files of other repositories, read from the commits of clones DIR/owner/repo and never from their work trees. */
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PolicyReading, PolicySource, PolicyText, RemoteFile } from '../../policy/source.js';
import { isSha } from '../object-name.js';
import { runGit, textOf, type GitCall } from './git-command.js';
import { isRefName, lookUp, readObjects } from './objects.js';
import { decodeText, staysBelow } from './worktree-file.js';

/** Above the limit of the language (256 KiB), so that its parser can say that the file is too large. */
export const largestPolicy = 300 * 1024;

type Failure = Extract<PolicyReading, { status: 'failed' }>;

const noLayers =
  'no --layers DIR was given; locally the layers are read from clones DIR/owner/repo';

/** Reads from clones below the folder; without one, each reading says how to give it. */
export function layerFiles(folder: string | undefined): Omit<PolicySource, 'root'> {
  return {
    async layer(file) {
      const ref = file.ref ?? '';
      // Never a branch: a layer is a commit or a tag, and a branch of a tag's name is not asked (T03).
      const name = isSha(ref) ? ref : `refs/tags/${ref}`;
      if (ref === '' || !isRefName(name)) return failed(`"${ref}" is neither a commit nor a tag`);
      const call = await openLayer(folder, file.repository);
      if ('status' in call) return call;
      return readAt(call, { ...file, name, shown: `${file.repository}//${file.path}@${ref}` });
    },
    async live(file) {
      const call = await openLayer(folder, file.repository);
      if ('status' in call) return call;
      const name = await findHead(call);
      return readAt(call, { ...file, name, shown: `${file.repository}//${file.path}` });
    },
    async sibling(path, of) {
      const call = await openLayer(folder, of.repository);
      if ('status' in call) return call;
      return readAt(call, siblingOf(path, of));
    },
    async changedAt(file) {
      const call = await openLayer(folder, file.repository);
      return 'status' in call ? undefined : readChangedAt(call, file);
    },
  };
}

function siblingOf(path: string, of: PolicyText): RemoteFile & { name: string; shown: string } {
  const at = of.name.slice(`${of.repository}//${of.path}`.length);
  const { repository, commit = '' } = of;
  return { repository, path, name: commit, shown: `${repository}//${path}${at}` };
}

/** The clone of a repository; git must not find another repository around an empty folder. */
async function openLayer(
  folder: string | undefined,
  repository: string,
): Promise<GitCall | Failure> {
  if (folder === undefined) return failed(noLayers);
  if (!/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)+$/.test(repository)) {
    return failed(`"${repository}" is not the name of a repository: write owner/repo`);
  }
  try {
    const directory = await realpath(join(folder, repository));
    return { directory, ceiling: dirname(directory) };
  } catch {
    return failed(`there is no clone of ${repository} in the folder given with --layers`);
  }
}

/** The default branch as the clone's remote has it, else the branch that is checked out. */
async function findHead(call: GitCall): Promise<string> {
  const remote = 'refs/remotes/origin/HEAD';
  const answer = await lookUp(call, [`${remote}^{commit}`]);
  return answer.ok && answer.objects[0] !== undefined ? remote : 'HEAD';
}

async function readAt(
  call: GitCall,
  file: RemoteFile & { readonly name: string; readonly shown: string },
): Promise<PolicyReading> {
  const { repository, path, name, shown } = file;
  if (!staysBelow(path)) return failed(`${shown}: the path leads out of the repository`);
  const answer = await readObjects(call, [`${name}^{commit}`]);
  if (!answer.ok) return failed(`${shown}: ${answer.reason}`);
  const commit = answer.objects[0]?.sha;
  if (commit === undefined)
    return failed(`${shown}: the clone of ${repository} has no such commit or tag`);
  const entry = await findEntry(call, { commit, path });
  if ('status' in entry) return failed(`${shown}: ${entry.reason}`);
  if (entry.blob === undefined) return { status: 'none', reason: `there is no ${shown}` };
  const blob = await runGit({ ...call, largest: largestPolicy }, 'cat-file', 'blob', entry.blob);
  if (!blob.ok) return failed(`${shown}: ${blob.reason}`);
  const text = decodeText(blob.stdout, true);
  if (text === undefined) return failed(`${shown} is not UTF-8 text`);
  const where = { name: shown, repository, path, commit, blob: entry.blob };
  return { status: 'known', file: { ...where, level: 'workspace', text } };
}

/** Only a regular file is one: a link would be read as the text of its target (T43). */
async function findEntry(
  call: GitCall,
  file: { commit: string; path: string },
): Promise<{ blob: string | undefined } | Failure> {
  const answer = await runGit(call, 'ls-tree', '-z', '--full-tree', file.commit, '--', file.path);
  if (!answer.ok) return failed(answer.reason);
  const [entry = ''] = textOf(answer).split('\0');
  if (entry === '') return { blob: undefined };
  const [, mode = '', blob] = /^(\d+) \w+ ([0-9a-f]+)\t/.exec(entry) ?? [];
  return mode.startsWith('100') ? { blob } : failed('it is a link or a folder, not a file');
}

/** The committer's date of the last commit at the head that touched the path. */
async function readChangedAt(call: GitCall, file: RemoteFile): Promise<string | undefined> {
  if (!staysBelow(file.path)) return undefined;
  const head = await findHead(call);
  const range = ['--timestamp', '--max-count=1', head, '--', file.path];
  const answer = await runGit(call, 'rev-list', ...range);
  const seconds = Number.parseInt(textOf(answer), 10);
  return Number.isNaN(seconds) ? undefined : new Date(seconds * 1000).toISOString();
}

function failed(reason: string): Failure {
  return { status: 'failed', reason };
}
