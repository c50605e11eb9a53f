/** Pipelines that gitlab-ci-local reads and runs, in a repository that is the component's own project. */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { newClone } from '../../hosts/git/clones.js';
import { node } from '../gate.js';

const program = resolve('node_modules/gitlab-ci-local/dist/index.js');

export interface PipelineRun {
  readonly code: number;
  /** Log of the pipeline and of its jobs. */
  readonly log: string;
}

export interface Pipelines {
  /** Reads a configuration, and checks it against GitLab's own schema; runs nothing. */
  check(configuration: string): Promise<PipelineRun>;
  /** Runs its jobs, each in a folder of its own, without containers. */
  run(configuration: string, variables: Readonly<Record<string, string>>): Promise<PipelineRun>;
}

/** How the component is included from its own project. */
export const ownComponent = '$CI_SERVER_FQDN/$CI_PROJECT_PATH/promotion-gate@$CI_COMMIT_SHA';

/**
 * A repository with a published tree, whose pipeline can be replaced. `rsync` must be there, since
 * gitlab-ci-local copies the repository with it. Throws if it is missing: a test that runs nothing
 * proves nothing.
 */
export function openPipelines(tree: ReadonlyMap<string, Buffer>): Pipelines {
  demandRsync();
  const clone = newClone();
  for (const [path, bytes] of tree) clone.write(path, bytes);
  clone.commit();
  clone.git('remote', 'add', 'origin', 'git@gitlab.com:acme/promotion-gate.git');
  clone.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  clone.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');

  function start(configuration: string, words: readonly string[]): Promise<PipelineRun> {
    clone.write('.gitlab-ci.yml', configuration);
    return startProgram({ directory: clone.directory, home: clone.directory, words });
  }

  return {
    check: (configuration) => start(configuration, ['--list']),
    run: (configuration, variables) => start(configuration, wordsOfRun(variables)),
  };
}

/** To run all jobs without containers, with variables that somebody sets for the pipeline. */
export function wordsOfRun(variables: Readonly<Record<string, string>>): readonly string[] {
  return [
    ...['--force-shell-executor', '--shell-isolation'],
    ...Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]),
  ];
}

/** Runs gitlab-ci-local in a repository to its end; `home` holds the configuration of git, if any. */
export function startProgram(of: {
  readonly directory: string;
  readonly home: string;
  readonly words: readonly string[];
}): Promise<PipelineRun> {
  const path = `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`;
  const env = { PATH: path, HOME: of.home, NO_COLOR: '1', LANG: 'C.UTF-8' };
  const child = spawn(node, [program, ...of.words], { cwd: of.directory, env });
  const parts: Buffer[] = [];
  child.stdin.end();
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stderr.on('data', (part: Buffer) => parts.push(part));
  return new Promise((end, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      end({ code: code ?? -1, log: Buffer.concat(parts).toString('utf8') });
    });
  });
}

/** Throws if there is no rsync. */
export function demandRsync(): void {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const isThere = folders.some((folder) => {
    try {
      accessSync(join(folder, 'rsync'), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!isThere) throw new Error('rsync is missing, which gitlab-ci-local needs: install rsync');
}
