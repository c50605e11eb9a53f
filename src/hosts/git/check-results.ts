/** Results of checks from a file of the working tree or from a git note on the candidate. */
import { z } from 'zod';
import type { FactReading } from '../../evidence/facts.js';
import { runGit, textOf } from './git-command.js';
import { isRefName } from './objects.js';
import { parseStatusDocument, type StatusDocument } from './status-document.js';
import { decodeText, readBelow } from './worktree-file.js';

type ResultReading = FactReading<'check-result'>;

const specSchema = z.object({
  id: z.string(),
  git: z
    .union([z.strictObject({ file: z.string() }), z.strictObject({ notes: z.string() })])
    .optional(),
});

/** One document as it was found; `sha` is the commit of a note, which the document need not repeat. */
type DocumentReading =
  | { status: 'known'; document: StatusDocument; name: string; sha?: string }
  | { status: 'none'; name: string }
  | { status: 'failed'; reason: string };

/** What is asked; `top` is the folder of the repository, `now` RFC 3339 in UTC. */
export interface ResultQuestion {
  readonly spec: unknown;
  readonly top: string;
  readonly candidate: string;
  readonly now: string;
}

const largestDocument = 1024 * 1024;

/** The result as it is written, also if it names another commit: the check judges that. */
export async function readCheckResult(asked: ResultQuestion): Promise<ResultReading> {
  const spec = specSchema.safeParse(asked.spec);
  if (!spec.success || spec.data.git === undefined) {
    return {
      status: 'unsupported',
      reason: 'no source for this host is named',
      needs: '`git: {file: …}` or `git: {notes: …}`',
    };
  }
  const { id, git } = spec.data;
  const found = 'file' in git ? await readFile(asked, git.file) : await readNote(asked, git.notes);
  if (found.status === 'failed') return { ...found, retryable: false };
  const source = {
    level: 'workspace',
    system: 'git',
    url: found.name,
    fetchedAt: asked.now,
  } as const;
  if (found.status === 'none' || !Object.hasOwn(found.document.checks, id)) {
    return { status: 'none', source };
  }
  const sha = found.document.sha ?? found.sha;
  if (sha === undefined)
    return failed(`${found.name}: sha: it does not say which commit was checked`);
  const written = found.document.checks[id];
  const { conclusion, ...more } =
    typeof written === 'object' ? written : { conclusion: written ?? '' };
  return {
    status: 'known',
    value: { name: id, sha, conclusion, ...more },
    source: { ...source, sha },
  };
}

async function readFile(asked: ResultQuestion, path: string): Promise<DocumentReading> {
  const file = await readBelow(asked.top, path, largestDocument);
  if (file.status === 'none') return { status: 'none', name: path };
  if (file.status === 'failed') return file;
  if (!file.whole) return { status: 'failed', reason: `${path} is larger than 1 MiB` };
  return parse(file.bytes, { name: path });
}

async function readNote(asked: ResultQuestion, notes: string): Promise<DocumentReading> {
  const name = notes.startsWith('refs/notes/') ? notes : `refs/notes/${notes}`;
  if (!isRefName(notes)) return { status: 'failed', reason: `"${notes}" is no name of git notes` };
  const { top: directory, candidate } = asked;
  const list = await runGit({ directory }, 'notes', `--ref=${name}`, 'list', candidate);
  if (!list.ok && /no note found/i.test(list.stderr)) return { status: 'none', name };
  if (!list.ok) return { status: 'failed', reason: `${name}: ${list.reason}` };
  const call = { directory, largest: largestDocument };
  const note = await runGit(call, 'cat-file', 'blob', textOf(list).trim());
  if (!note.ok) return { status: 'failed', reason: `${name}: ${note.reason}` };
  return parse(note.stdout, { name, sha: candidate });
}

function parse(bytes: Buffer, of: { name: string; sha?: string }): DocumentReading {
  const text = decodeText(bytes, true);
  if (text === undefined) return { status: 'failed', reason: `${of.name} is not UTF-8 text` };
  const parsed = parseStatusDocument(text);
  if ('problem' in parsed) return { status: 'failed', reason: `${of.name}: ${parsed.problem}` };
  return { status: 'known', document: parsed.document, ...of };
}

function failed(reason: string): ResultReading {
  return { status: 'failed', reason, retryable: false };
}
