/** The text of a file at a commit as it is in the repository, or by name why it cannot be taken. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { HttpFault } from '../../sources/http/http.js';
import { largestFile, tooLarge, whyPointer } from '../file-content.js';
import { blobName } from '../object-name.js';
import { pathOf } from './api.js';
import type { ProjectPlace } from './default-branch.js';
import { commitSchema } from './fact-answers.js';

export type FileTextReading =
  /** `null` if the commit has nothing at the path. */
  | {
      readonly status: 'known';
      readonly file: { readonly blob: string; readonly text: string } | null;
    }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'fault'; readonly fault: HttpFault };

interface FileAt {
  readonly path: string;
  /** A commit that was read from the same project with the same token. */
  readonly commit: string;
  /** How people call the file. */
  readonly what: string;
}

const fileSchema = z.object({
  size: z.int(),
  encoding: z.string(),
  content: z.base64(),
  content_sha256: z.string(),
  blob_id: commitSchema,
  commit_id: commitSchema,
});

/**
 * Never throws. With an access token GitLab tells the file's blob, which must be that of the bytes that
 * came; a submodule has no such bytes. The job token gets the bytes alone, so that their blob is only
 * computed, and no bytes at all are refused: they could stand for a submodule. A symbolic link is not
 * followed on either way: its text is where it leads, and no policy (T43)
 * (https://docs.gitlab.com/api/repository_files/,
 * https://docs.gitlab.com/ci/jobs/ci_job_token/#job-token-access).
 *
 * That there is no such file is only believed where GitLab says that it is the file that is missing:
 * the commit was read with the same token, which needs the same permission (F05).
 */
export async function readFileText(place: ProjectPlace, file: FileAt): Promise<FileTextReading> {
  const read = await (place.api.credential === 'access'
    ? readWhole(place, file)
    : readRaw(place, file));
  if (read.status !== 'fault') return read;
  const { kind, body = '' } = read.fault;
  const isAbsent = kind === 'not-found' && body.includes('"404 File Not Found"');
  return isAbsent ? { status: 'known', file: null } : read;
}

async function readWhole({ api, project }: ProjectPlace, file: FileAt): Promise<FileTextReading> {
  const { path, commit, what } = file;
  const reply = await api.get(filePath(project, path), { ref: commit }, fileSchema);
  if (!reply.ok) return { status: 'fault', fault: reply.fault };
  const {
    size,
    encoding,
    content,
    content_sha256: digest,
    blob_id: blob,
    commit_id: id,
  } = reply.value;
  if (id !== commit) return failed(`${what}: it was told as of ${id}, not of ${commit}`);
  if (size > largestFile) return failed(tooLarge(what, size));
  if (encoding !== 'base64') return failed(`${what}: its encoding is not base64`);
  const bytes = Buffer.from(content, 'base64');
  const isOwn =
    bytes.length === size &&
    createHash('sha256').update(bytes).digest('hex') === digest &&
    blobName(bytes, formatOf(commit)) === blob;
  if (!isOwn) return failed(`${what}: its content is not that of its blob ${blob}; is it a file?`);
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) return failed(`${what} is not UTF-8 text`);
  return toText(what, blob, text);
}

async function readRaw({ api, project }: ProjectPlace, file: FileAt): Promise<FileTextReading> {
  const { path, commit, what } = file;
  const reply = await api.text(`${filePath(project, path)}/raw`, { ref: commit, lfs: false });
  if (!reply.ok) return { status: 'fault', fault: reply.fault };
  const bytes = Buffer.from(reply.value, 'utf8');
  if (bytes.length === 0) return failed(`${what} is empty, or a submodule`);
  if (bytes.length > largestFile) return failed(tooLarge(what, bytes.length));
  return toText(what, blobName(bytes, formatOf(commit)), reply.value);
}

function filePath(project: string, path: string) {
  return pathOf('projects', project, 'repository', 'files', path);
}

function formatOf(commit: string): 'sha1' | 'sha256' {
  return commit.length === 64 ? 'sha256' : 'sha1';
}

function toText(what: string, blob: string, text: string): FileTextReading {
  if (text.includes('\0')) return failed(`${what} is not text`);
  const pointer = whyPointer(what, text);
  if (pointer !== undefined) return failed(pointer);
  return { status: 'known', file: { blob, text } };
}

function failed(reason: string): FileTextReading {
  return { status: 'failed', reason };
}
