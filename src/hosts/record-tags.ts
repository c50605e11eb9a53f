/** Remembers beside the records what tags of layers stood for, since nobody else tells that one moved. */
import { z } from 'zod';
import { isSha } from './object-name.js';
import type { Part } from './parts.js';
import { toSegment } from './record-path.js';

/** A tag as it was resolved now: `name` is `owner/repo@tag` or `group/subgroup/project@tag`. */
export interface ResolvedTag {
  readonly name: string;
  readonly commit: string;
  /** True if a rule keeps it where it is: then nothing has to be remembered. */
  readonly protected: boolean;
}

/** A tag that stood for another commit when a decision was last recorded. */
export interface MovedTag {
  readonly name: string;
  readonly was: string;
  readonly is: string;
}

/** A file that goes with a record in the same commit. */
export interface BesideFile {
  readonly path: string;
  readonly text: string;
  /** True if the branch has a file there already. */
  readonly replaces: boolean;
}

/** What was found of tags, and the files that the next record brings with it. */
export interface TagsReading {
  readonly moved: readonly MovedTag[];
  readonly files: readonly BesideFile[];
}

/** The branch of records at one commit. */
export interface TagStore {
  /** How people call it. */
  readonly name: string;
  /** In front of each path: empty, or it ends with a slash. */
  readonly folder: string;
  /** The files at these paths, undefined for one that is not there; its text is null if it is no text. */
  readonly read: (
    paths: readonly string[],
  ) => Promise<Part<readonly ({ readonly text: string | null } | undefined)[]>>;
}

const tagSchema = z.object({ commit: z.string().refine(isSha) });

/** `layers/acme/release-policy/v4.json`; a layer's own path in front of the `@` says nothing here. */
export function tagPath(name: string): string {
  const [, repository = '', tag = ''] = /^([^@]*?)(?:\/\/[^@]*)?@(.*)$/s.exec(name) ?? [];
  const segments = [...repository.split('/'), tag === '' ? name : tag].map(toSegment);
  return `layers/${segments.join('/')}.json`;
}

/** What the next record has to bring where nothing is remembered yet. */
export function rememberAll(tags: readonly ResolvedTag[], folder: string): readonly BesideFile[] {
  return unique(unprotected(tags).map((tag) => fileOf(tag, folder)));
}

/** Compares unprotected tags with what is remembered; asks nothing if there is no such tag. */
export async function compareTags(
  store: TagStore,
  tags: readonly ResolvedTag[],
): Promise<Part<TagsReading>> {
  const { name: storeName, folder } = store;
  const loose = unprotected(tags);
  if (loose.length === 0) return { status: 'known', value: { moved: [], files: [] } };
  const known = await store.read(loose.map(({ name }) => folder + tagPath(name)));
  if (known.status !== 'known') return known;
  const moved: MovedTag[] = [];
  const files: BesideFile[] = [];
  for (const [index, tag] of loose.entries()) {
    const file = known.value[index];
    const was = file === undefined ? undefined : parseTag(file.text);
    if (file !== undefined && was === undefined) {
      const reason = `what is remembered of ${tag.name} on ${storeName} is broken: ${tagPath(tag.name)}`;
      return { status: 'failed', reason, retryable: false };
    }
    if (was === tag.commit) continue;
    files.push({ ...fileOf(tag, folder), replaces: was !== undefined });
    if (was !== undefined) moved.push({ name: tag.name, was, is: tag.commit });
  }
  return { status: 'known', value: { moved, files: unique(files) } };
}

function unprotected(tags: readonly ResolvedTag[]): readonly ResolvedTag[] {
  return tags.filter((tag) => !tag.protected);
}

function fileOf({ name, commit }: ResolvedTag, folder: string): BesideFile {
  const text = `${JSON.stringify({ commit })}\n`;
  return { path: folder + tagPath(name), text, replaces: false };
}

/** A tag that two layers name is one file. */
function unique(files: readonly BesideFile[]): readonly BesideFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

function parseTag(text: string | null): string | undefined {
  try {
    const parsed = tagSchema.safeParse(JSON.parse(text ?? 'null'));
    return parsed.success ? parsed.data.commit : undefined;
  } catch {
    return undefined;
  }
}
