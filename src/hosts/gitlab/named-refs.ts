/** The branch and the tag of a name, by GitLab's lists of both. */
import { z } from 'zod';
import { refsOf } from '../candidate.js';
import { pathOf, type Api } from './api.js';
import type { GitlabEnvironment } from './environment.js';
import { commitSchema, toPart, type Part } from './fact-answers.js';
import { wanted } from './permissions.js';

/** A tag of anything but a commit has none. */
const refAnswer = z.object({
  name: z.string(),
  commit: z.object({ id: commitSchema }).nullish(),
  protected: z.boolean().nullish(),
});
type RefAnswer = z.infer<typeof refAnswer>;

/** Branches or tags that begin with a name; more of them are a fault. */
const mostAlike = 2000;

const kinds = [
  { start: 'refs/heads/', part: 'branches', of: wanted.branches },
  { start: 'refs/tags/', part: 'tags', of: wanted.tags },
] as const;

/** A branch or a tag in full, `refs/heads/main`; it has no commit where it is the tag of something else. */
export interface NamedRef {
  readonly ref: string;
  readonly sha: string | undefined;
  /** True if some rule protects it, however little; false also where that is not told. */
  readonly protected: boolean;
}

/** Where refs are looked for. */
export interface RefPlace {
  readonly api: Api;
  readonly environment: Pick<GitlabEnvironment, 'project'>;
}

/**
 * None, one or both of them; a name in full, `refs/tags/v1`, is that one alone, and of any other kind none.
 * They are looked up in the lists: the job token may read these and no single one
 * (https://docs.gitlab.com/ci/jobs/fine_grained_permissions/), and an empty list is an absence, which a 404
 * would not be (F05). If one of them cannot be read, nothing is known (T03). Never throws.
 */
export async function readNamedRefs(
  place: RefPlace,
  name: string,
): Promise<Part<readonly NamedRef[]>> {
  const parts = await Promise.all(refsOf(name).map((ref) => readRef(place, ref)));
  const unknown = parts.find((part) => part.status !== 'known');
  if (unknown !== undefined) return unknown;
  return {
    status: 'known',
    value: parts.flatMap((part) => (part.status === 'known' ? part.value : [])),
  };
}

/** The full names that a name may have: GitLab's interface tells of no other refs. */
export function knownRefsOf(name: string): readonly string[] {
  return refsOf(name).filter((ref) => kinds.some(({ start }) => ref.startsWith(start)));
}

/** `^` searches for what begins so (https://docs.gitlab.com/api/branches/); only the name itself counts. */
async function readRef(
  { api, environment }: RefPlace,
  ref: string,
): Promise<Part<readonly NamedRef[]>> {
  const kind = kinds.find(({ start }) => ref.startsWith(start));
  if (kind === undefined) return { status: 'known', value: [] };
  const name = ref.slice(kind.start.length);
  const reply = await api.list(
    pathOf('projects', environment.project.id, 'repository', kind.part),
    { search: `^${name}` },
    { item: refAnswer, most: mostAlike, id: (item: RefAnswer) => item.name },
  );
  const found = toPart(reply, kind.of, api);
  if (found.status !== 'known') return found;
  const own = found.value.filter((item) => item.name === name);
  return {
    status: 'known',
    value: own.map((item) => ({ ref, sha: item.commit?.id, protected: item.protected === true })),
  };
}
