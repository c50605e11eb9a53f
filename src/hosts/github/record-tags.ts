/** Remembers beside the records what tags of layers stood for, since nobody else tells that one moved. */
import { z } from 'zod';
import { isSha } from '../object-name.js';
import { toSegment } from '../record-path.js';
import type { Part } from './api.js';
import { storeName } from './record-branch.js';
import { readPaths, type ObjectPlace } from './record-objects.js';
import type { Commit } from './record-writes.js';

/** A tag as it was resolved now: `name` is `owner/repo@tag`. */
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

/** What was found of tags, and the files that the next record brings with it. */
export interface TagsReading {
  readonly moved: readonly MovedTag[];
  readonly files: Commit['files'];
}

const tagSchema = z.object({ commit: z.string().refine(isSha) });

/** `layers/acme/release-policy/v4.json`; a layer's own path in front of the `@` says nothing here. */
export function tagPath(name: string): string {
  const [, owner = '', repository = '', tag = ''] =
    /^([^/@]*)\/([^/@]*)(?:\/\/[^@]*)?@(.*)$/s.exec(name) ?? [];
  const segments = [owner, repository, tag === '' ? name : tag].map(toSegment);
  return `layers/${segments.join('/')}.json`;
}

/** What the next record has to bring where nothing is remembered yet. */
export function rememberAll(tags: readonly ResolvedTag[], folder: string): Commit['files'] {
  const files = unprotected(tags).map((tag) => fileOf(tag, folder));
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** Compares unprotected tags with what is remembered: one request, and none if there is no such tag. */
export async function compareTags(
  from: ObjectPlace,
  tags: readonly ResolvedTag[],
): Promise<Part<TagsReading>> {
  const folder = from.place.folder ?? '';
  const loose = unprotected(tags);
  if (loose.length === 0) return { status: 'known', value: { moved: [], files: [] } };
  const known = await readPaths(
    from,
    loose.map(({ name }) => folder + tagPath(name)),
  );
  if (known.status !== 'known') return known;
  const moved: MovedTag[] = [];
  const changed: ResolvedTag[] = [];
  for (const [index, tag] of loose.entries()) {
    const file = known.value[index];
    const was = file === undefined ? undefined : parseTag(file.text);
    if (file !== undefined && was === undefined) {
      const reason = `what is remembered of ${tag.name} on ${storeName(from.place)} is broken: ${tagPath(tag.name)}`;
      return { status: 'failed', reason, retryable: false };
    }
    if (was === tag.commit) continue;
    changed.push(tag);
    if (was !== undefined) moved.push({ name: tag.name, was, is: tag.commit });
  }
  return { status: 'known', value: { moved, files: rememberAll(changed, folder) } };
}

function unprotected(tags: readonly ResolvedTag[]): readonly ResolvedTag[] {
  return tags.filter((tag) => !tag.protected);
}

function fileOf({ name, commit }: ResolvedTag, folder: string): Commit['files'][number] {
  return { path: folder + tagPath(name), text: `${JSON.stringify({ commit })}\n` };
}

function parseTag(text: string | null | undefined): string | undefined {
  try {
    const parsed = tagSchema.safeParse(JSON.parse(text ?? 'null'));
    return parsed.success ? parsed.data.commit : undefined;
  } catch {
    return undefined;
  }
}
