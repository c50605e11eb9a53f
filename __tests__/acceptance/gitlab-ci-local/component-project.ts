/** The component's own project: on a fake, and on the disk where gitlab-ci-local fetches what is included. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toComponentProject } from '../../../scripts/gitlab-project.mjs';
import { temporaryFolder } from '../../hosts/git/clones.js';
import { putBlob } from '../github/objects.js';
import { commit, head } from '../github/repository.js';
import type { FakeGitlab } from '../gitlab/fake-gitlab.js';
import type { Project } from '../gitlab/model.js';
import { writeRepository } from './git-folder.js';

const path = 'acme/promotion-gate';

/** Where repositories are cloned from; no such host is ever asked, since git is told where they lie. */
export const remotes = 'ssh://git@gitlab.example:22/';

export interface ComponentProject {
  readonly project: Project;
  /** The commit of the release. */
  readonly commit: string;
  /** A commit on top of it in which one bit of the program is another one. */
  readonly tampered: string;
  /** A HOME whose configuration of git says where the repository lies. */
  readonly home: string;
}

/**
 * What is published for this server, or for the same one under another address, in a private project that
 * the jobs of the other projects may read. Make those before.
 */
export function publishComponent(
  gitlab: FakeGitlab,
  server: string = gitlab.serverUrl,
): ComponentProject {
  const place = { root: '.', project: path, server };
  const files = toComponentProject(place);
  const others = gitlab.projects.map(({ id }) => id);
  const project = gitlab.project({ path, files: Object.fromEntries(files) });
  project.allowlist.push(...others);
  const released = head(project.git);
  const tampered = commit(project.git, {
    branch: 'tampered',
    files: { [program]: tamper(files.get(program)) },
  });
  const home = temporaryFolder();
  writeRepository(project.git, join(home, `${path}.git`));
  writeFileSync(join(home, '.gitconfig'), gitConfiguration(home));
  return { project, commit: released, tampered, home };
}

/** Git lets nobody fetch a commit by its id that is the tip of no branch, as GitLab itself does. */
function gitConfiguration(home: string): string {
  return `[url "file://${home}/${path}.git"]
	insteadOf = ${remotes}${path}.git
[uploadarchive]
	allowUnreachable = true
[user]
	name = alice
	email = alice@example.com
`;
}

const program = 'dist/index.js';

function tamper(file: Buffer | undefined): Buffer {
  const bytes = Buffer.from(file ?? '');
  const last = bytes.length - 1;
  bytes[last] = (bytes[last] ?? 0) ^ 1;
  return bytes;
}

/** The program of the release itself is another one, as on a server that was broken into. */
export function tamperWithRelease({ project: { git } }: ComponentProject): void {
  const files = toComponentProject({ root: '.', project: path });
  const bytes = files.get(program) ?? Buffer.alloc(0);
  const oid = putBlob(git.objects, bytes);
  git.objects.set(oid, { type: 'blob', data: tamper(bytes) });
}
