/** Looks up objects of a repository by name, many in one git process; names go in by standard input. */
import { runGit, type GitAnswer, type GitCall } from './git-command.js';

export interface GitObject {
  readonly sha: string;
  readonly type: string;
  readonly size: number;
  /** Absent where only the header was asked for. */
  readonly content?: Buffer | undefined;
}

export type ObjectsAnswer =
  | { readonly ok: true; readonly objects: readonly (GitObject | undefined)[] }
  | Extract<GitAnswer, { ok: false }>;

/** The objects by name (`<sha>`, `refs/heads/main^{commit}`, `<sha>:path`), undefined for missing ones. */
export async function lookUp(call: GitCall, names: readonly string[]): Promise<ObjectsAnswer> {
  return ask({ call, names, option: '--batch-check' });
}

/** The same with their content. */
export async function readObjects(call: GitCall, names: readonly string[]): Promise<ObjectsAnswer> {
  return ask({ call, names, option: '--batch' });
}

/** True if the text is safe as the name of a ref: no option, no revision syntax, one line. */
export function isRefName(name: string): boolean {
  return (
    /^(?!-)(?!.*(?:\.\.|@\{|\/\/))[!-~\u{a0}-\u{10ffff}]+$/u.test(name) && !/[~^:?*[\\]/.test(name)
  );
}

async function ask(question: {
  call: GitCall;
  names: readonly string[];
  option: '--batch' | '--batch-check';
}): Promise<ObjectsAnswer> {
  const { call, names, option } = question;
  if (names.length === 0) return { ok: true, objects: [] };
  // A name of two lines would be two questions, and each later answer would be another one's.
  const input = names.map((name) => (name.includes('\n') ? '0' : name)).join('\n');
  const answer = await runGit({ ...call, input: `${input}\n` }, 'cat-file', option);
  if (!answer.ok) return answer;
  return { ok: true, objects: parse(answer.stdout, { count: names.length, option }) };
}

function parse(
  stdout: Buffer,
  expected: { count: number; option: '--batch' | '--batch-check' },
): (GitObject | undefined)[] {
  const objects: (GitObject | undefined)[] = [];
  let offset = 0;
  while (objects.length < expected.count && offset < stdout.length) {
    const end = stdout.indexOf('\n', offset);
    const header = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(stdout.toString('utf8', offset, end));
    offset = end + 1;
    if (header === null) {
      objects.push(undefined);
      continue;
    }
    const [, sha = '', type = '', digits = ''] = header;
    const size = Number(digits);
    const object = { sha, type, size };
    if (expected.option === '--batch-check') {
      objects.push(object);
    } else {
      objects.push({ ...object, content: stdout.subarray(offset, offset + size) });
      offset += size + 1;
    }
  }
  return objects;
}
