/** Paths as reports write them, made comparable with globs from the top of a repository. */
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `within`: one of these, from the top of the repository, of which nobody knows more if the path is relative. `rooted`: the segments of an absolute path, of which
 * nobody knows where the repository begins.
 */
export type ToldPath =
  | { readonly kind: 'within'; readonly paths: readonly string[]; readonly isRelative: boolean }
  | { readonly kind: 'rooted'; readonly segments: readonly string[] };

/** Where paths of a report may begin. */
export interface Around {
  /** The top of the repository, absolute, under each name that it has; none where the report was not made in it. */
  readonly folders: readonly string[];
  /** Folders below it from which a relative path may be told; `.` is the top. */
  readonly tops: readonly string[];
}

const deepest = 64;

/** Steps that lead nowhere, and what Windows writes. */
const spelt = /\\|(?:^|\/)\.{1,2}(?:\/|$)|.\/\/|^file:/;

/** One spelling of a source file: `./src/a.ts`, `src\\a.ts` and `src/../src/a.ts` are `src/a.ts`. What is no path stays as it is. */
export function plainPath(told: string): string {
  if (!spelt.test(told)) return told;
  const [form] = formsOf(told);
  return form === undefined ? told : posix.normalize(form);
}

/** Undefined for what is no path, such as an address on the network, or leads out of the repository. */
export function toldPath(told: string, { folders, tops }: Around): ToldPath | undefined {
  const forms = formsOf(told);
  const isRelative = forms.every((form) => !isAbsolute(form));
  const paths = forms.flatMap((form) => {
    if (isRelative) return tops.flatMap((top) => below(top, form) ?? []);
    const plain = posix.normalize(form);
    const folder = folders.find((each) => plain.startsWith(`${each}/`));
    return folder === undefined ? [] : [plain.slice(folder.length + 1)];
  });
  if (paths.length > 0) return { kind: 'within', paths: [...new Set(paths)], isRelative };
  const [form = '', ...others] = forms;
  if (isRelative || others.length > 0) return undefined;
  const segments = posix.normalize(form).split('/').filter(Boolean);
  return segments.length > deepest ? undefined : { kind: 'rooted', segments };
}

/** With slashes; also decoded, where it may be an address: `src/a%20b.ts`. */
function formsOf(told: string): readonly string[] {
  try {
    if (told.startsWith('file:')) return [fileURLToPath(told)];
    if (told === '' || told.includes('\0') || /^[A-Za-z][\w+.-]+:/.test(told)) return [];
    const plain = told.replaceAll('\\', '/');
    const decoded = plain.includes('%') ? decodeURIComponent(plain) : plain;
    return decoded === plain || decoded.includes('\0') ? [plain] : [plain, decoded];
  } catch {
    return told.startsWith('file:') ? [] : [told.replaceAll('\\', '/')];
  }
}

export function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}

function below(top: string, path: string): string | undefined {
  const joined = posix.join(top, path);
  const isInner = joined !== '.' && joined !== '..' && !joined.startsWith('../');
  return isInner && !joined.endsWith('/') ? joined : undefined;
}
