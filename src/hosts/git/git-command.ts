/** Runs git as a reader of a repository that is not trusted: no shell, hooks, pager, prompts or network. */
import { execFile } from 'node:child_process';
import { devNull } from 'node:os';

/** `ceiling` is a folder at which the search for a repository ends; sizes are bytes, times are ms. */
export interface GitCall {
  readonly directory: string;
  readonly input?: string | undefined;
  readonly ceiling?: string | undefined;
  readonly largest?: number | undefined;
  /** A job in a container sees its checkout as one of another user; what it could run is overruled anyway. */
  readonly anyOwner?: boolean | undefined;
}

/** What git printed; `reason` says in plain words what went wrong, `code` is absent if it never ran. */
export type GitAnswer =
  | { readonly ok: true; readonly stdout: Buffer }
  | {
      readonly ok: false;
      readonly code?: number | undefined;
      readonly stdout: Buffer;
      readonly stderr: string;
      readonly reason: string;
    };

const largestAnswer = 64 * 1024 * 1024;
const timeout = 60_000;

/**
 * Settings of the repository that could run a program, reach a network or hide a path are overruled;
 * replace refs, grafts and a forged commit graph do not change what history says.
 */
const overrules = [
  ['core.hooksPath', devNull],
  ['core.fsmonitor', 'false'],
  ['core.quotePath', 'false'],
  ['core.commitGraph', 'false'],
  ['protocol.allow', 'never'],
  ['log.showSignature', 'false'],
  ['log.showRoot', 'true'],
  ['log.diffMerges', 'separate'],
  ['diff.ignoreSubmodules', 'none'],
  ['diff.orderFile', devNull],
].flatMap(([key, value]) => ['-c', `${key ?? ''}=${value ?? ''}`]);

/** No GIT_… variable of the caller survives: they could name another repository or index. */
const kept = ['PATH', 'HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'SYSTEMROOT', 'TMPDIR', 'TEMP'];

function environment(ceiling: string | undefined): NodeJS.ProcessEnv {
  const own = kept.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_PAGER: 'cat',
    ...(ceiling === undefined ? {} : { GIT_CEILING_DIRECTORIES: ceiling }),
  };
}

/** Runs one git command; never throws. */
export function runGit(call: GitCall, ...args: readonly string[]): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const options = {
      cwd: call.directory,
      env: environment(call.ceiling),
      encoding: 'buffer' as const,
      maxBuffer: call.largest ?? largestAnswer,
      timeout,
      windowsHide: true,
    };
    const owner = call.anyOwner === true ? ['-c', 'safe.directory=*'] : [];
    const everything = ['--no-pager', '--literal-pathspecs', ...overrules, ...owner, ...args];
    const child = execFile('git', everything, options, (error, stdout, stderr) => {
      if (error === null) {
        resolve({ ok: true, stdout });
        return;
      }
      const said = stderr.toString('utf8');
      const code = typeof error.code === 'number' ? error.code : undefined;
      resolve({ ok: false, code, stdout, stderr: said, reason: reasonOf(error, said) });
    });
    // git may end before it has read everything; what it answers says why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(call.input ?? '');
  });
}

/** The answer as text; bytes that are no UTF-8 become U+FFFD, so that globs still match the rest. */
export function textOf(answer: GitAnswer): string {
  return answer.stdout.toString('utf8');
}

const explanations: readonly (readonly [RegExp, string])[] = [
  [/not a git repository/i, 'not a git repository'],
  [
    /dubious ownership/i,
    'the repository belongs to another user (git: dubious ownership); if that is right, ' +
      'allow it with git config --global --add safe.directory FOLDER',
  ],
  [/must be run in a work tree/i, 'a bare repository has no working tree'],
  [/no space left/i, 'the disk is full'],
  [
    /permission denied|read-only file system|insufficient permission/i,
    'the repository is read-only',
  ],
];

function reasonOf(error: Error & { code?: unknown; killed?: boolean }, stderr: string): string {
  if (error.code === 'ENOENT') return 'git is not installed, or the directory is not there';
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'git answered more than is read';
  if (error.killed === true) return `git did not answer within ${timeout / 1000} seconds`;
  const known = explanations.find(([pattern]) => pattern.test(stderr));
  return known?.[1] ?? `git: ${firstLine(stderr) ?? `ended with ${String(error.code)}`}`;
}

/** git's own words: its first error, without the word that begins it. */
function firstLine(stderr: string): string | undefined {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const line = lines.find((each) => /^(?:fatal|error):/.test(each)) ?? lines[0];
  return line?.replace(/^(?:fatal|error|warning): /, '').slice(0, 300);
}
