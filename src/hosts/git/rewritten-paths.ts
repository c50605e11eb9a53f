/** Which files git writes with other bytes than the commit has (T41): https://git-scm.com/docs/gitattributes */
import { runGit, textOf, type GitCall } from './git-command.js';

const asked = ['ident', 'filter', 'working-tree-encoding', 'text', 'eol'] as const;

type Values = Readonly<Partial<Record<string, string>>>;

/**
 * Those of the paths that git changes on checkout by more than all their line ends, as attributes say; all of them
 * where git does not tell. Attributes are only read: no filter is run.
 */
export async function findRewritten(
  call: GitCall,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const input = paths.map((path) => `${path}\0`).join('');
  const answer = await runGit({ ...call, input }, 'check-attr', '--stdin', '-z', ...asked);
  if (!answer.ok) return new Set(paths);
  const words = textOf(answer).split('\0');
  const isPlain = (path: string, index: number): boolean => {
    const from = index * asked.length * 3;
    if (words[from] !== path) return false;
    return !isChanged(
      Object.fromEntries(asked.map((name, at) => [name, words[from + at * 3 + 2]])),
    );
  };
  return new Set(paths.filter((path, index) => !isPlain(path, index)));
}

/** With `text` set lines that end with CRLF already stay beside those that become so, as `auto` does not do. */
function isChanged({ ident, filter, text, eol, ...others }: Values): boolean {
  const isMixed = eol === 'crlf' && text !== 'auto' && text !== 'unset';
  return isMixed || [ident, filter, others['working-tree-encoding']].some(isGiven);
}

function isGiven(value: string | undefined): boolean {
  return value !== 'unspecified' && value !== 'unset';
}
