/** Paths that are surely not meant as they are written: a folder without its files, signs that are none. */
import type { ConfigPath, Remark } from './check.js';

/** What any rule with parts has, as far as paths are concerned. */
interface WithParts {
  readonly parts?:
    Readonly<Record<string, { readonly paths?: string | string[] | undefined }>> | undefined;
}

/** One for each path; `at` leads to the rule. */
export function remarksOnPaths(at: ConfigPath, { parts = {} }: WithParts): readonly Remark[] {
  return Object.entries(parts).flatMap(([id, { paths }]) =>
    remarksOnGlobs([...at, 'parts', id, 'paths'], paths),
  );
}

/** The same of one path or a list of them; `at` leads to it. */
export function remarksOnGlobs(
  at: ConfigPath,
  paths: string | readonly string[] | undefined,
): readonly Remark[] {
  if (paths === undefined) return [];
  if (typeof paths === 'string') return remarkOn(paths, at);
  return paths.flatMap((path, index) => remarkOn(path, [...at, index]));
}

function remarkOn(path: string, at: ConfigPath): readonly Remark[] {
  const strange = literalSigns(path) ?? bareFolder(path);
  return strange === undefined ? [] : [{ code: 'policy/strange-path', at, ...strange }];
}

type Strange = Pick<Remark, 'message' | 'hint'>;

/** Other globs have classes and lists; here such a sign is one of the name. */
function literalSigns(path: string): Strange | undefined {
  if (!/[[\]{}]/.test(path)) return undefined;
  return {
    message: `"${path}" selects only what has these brackets in its name: they stand for themselves`,
    hint: `write a list of paths; for a name that has them write ${path.replaceAll(/[[\]{}]/g, '?')}`,
  };
}

/** A name without an ending is rather one of a folder, but for those such as Dockerfile, VERSION and gradlew. */
function bareFolder(path: string): Strange | undefined {
  const name = path.split('/').at(-1) ?? '';
  if (/[.*?]|file$/i.test(name) || /^[A-Z_]+$|^(?:gradlew|mvnw)$/.test(name)) return undefined;
  return {
    message: `"${path}" selects only a file of that name`,
    hint: `of all that is in a folder write ${path}/**`,
  };
}
