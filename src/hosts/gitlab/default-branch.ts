/** The default branch of a project as the interface tells it: its name, its head, and who may push to it. */
import { z } from 'zod';
import type { HttpReply } from '../../sources/http/http.js';
import { cut, faultOf } from '../faults.js';
import { pathOf, type Api, type Path } from './api.js';
import { commitSchema } from './fact-answers.js';

/** A project as it is asked for: by its decimal id or its full path, with the token that reads it. */
export interface ProjectPlace {
  readonly api: Api;
  readonly project: string;
}

export interface DefaultBranch {
  readonly name: string;
  /** `refs/heads/main`. */
  readonly ref: string;
  /** The commit that it pointed to when it was read; everything else is read at this one. */
  readonly commit: string;
  /** True if some rule protects the branch, however little. */
  readonly protected: boolean;
  /** True if developers, or whoever started this job, may push to it: no merge request is needed then. */
  readonly open: boolean;
}

/** What is known before the interface was asked; none of it is believed. */
export interface BranchHint {
  /** CI_DEFAULT_BRANCH: where to look first for a branch that says of itself that it is the default one. */
  readonly branch?: string | undefined;
  /** The full path that the project is thought to have. */
  readonly path?: string | undefined;
}

const branchSchema = z.object({
  name: z.string().min(1),
  default: z.boolean(),
  protected: z.boolean(),
  developers_can_push: z.boolean().nullish(),
  can_push: z.boolean().nullish(),
  web_url: z.string().nullish(),
  commit: z.object({ id: commitSchema }),
});
type BranchAnswer = z.infer<typeof branchSchema>;

const projectSchema = z.object({ default_branch: z.string().nullish() });

const mostBranches = 2000;

/**
 * Never throws. An access token reads the project and then the branch that it names (two requests,
 * https://docs.gitlab.com/api/projects/, https://docs.gitlab.com/api/branches/). The job token may do
 * neither; it may list branches, each of which says whether it is the default one
 * (https://docs.gitlab.com/ci/jobs/ci_job_token/#job-token-access). A variable of the pipeline only
 * says where to look first (T01). A project that is another one than its path says is a fault: kind
 * `conflict`, as is one without a default branch.
 */
export async function readDefaultBranch(
  place: ProjectPlace,
  hint: BranchHint = {},
): Promise<HttpReply<DefaultBranch>> {
  const reply =
    place.api.credential === 'access'
      ? await readNamed(place)
      : await readListed(place, hint.branch);
  if (!reply.ok) return reply;
  const { web_url: url } = reply.value;
  if (hint.path !== undefined && typeof url === 'string' && !isBelow(url, hint.path)) {
    return conflict(`project ${place.project} is not ${hint.path}: its branch is ${cut(url)}`);
  }
  return { ok: true, value: toBranch(reply.value) };
}

async function readNamed({ api, project }: ProjectPlace): Promise<HttpReply<BranchAnswer>> {
  const about = await api.get(pathOf('projects', project), {}, projectSchema);
  if (!about.ok) return about;
  const { default_branch: name } = about.value;
  if (typeof name !== 'string' || name === '') return withoutDefault();
  const branch = await api.get(branchPath(project, name), {}, branchSchema);
  if (!branch.ok) return branch;
  if (branch.value.default && branch.value.name === name) return branch;
  return conflict(`"${cut(name)}" stopped being the default branch while it was read`);
}

async function readListed(
  { api, project }: ProjectPlace,
  first: string | undefined,
): Promise<HttpReply<BranchAnswer>> {
  const searches = first === undefined || first === '' ? [undefined] : [`^${first}`, undefined];
  for (const search of searches) {
    const of = { item: branchSchema, most: mostBranches, id: ({ name }: BranchAnswer) => name };
    const reply = await api.list(branchPath(project), { search }, of);
    if (!reply.ok) return reply;
    const [found, other] = reply.value.filter((each) => each.default);
    if (other !== undefined) return conflict('the list tells of more than one default branch');
    if (found !== undefined) return { ok: true, value: found };
  }
  return withoutDefault();
}

function branchPath(project: string, ...name: readonly string[]): Path {
  return pathOf('projects', project, 'repository', 'branches', ...name);
}

function toBranch(answer: BranchAnswer): DefaultBranch {
  return {
    name: answer.name,
    ref: `refs/heads/${answer.name}`,
    commit: answer.commit.id,
    protected: answer.protected,
    open: answer.developers_can_push === true || answer.can_push === true,
  };
}

/** `https://gitlab.example/group/project/-/tree/main`; paths are the same in upper and lower case. */
function isBelow(url: string, path: string): boolean {
  if (!URL.canParse(url)) return false;
  return new URL(url).pathname.toLowerCase().includes(`/${path.toLowerCase()}/-/`);
}

function withoutDefault() {
  return conflict('the project has no default branch');
}

function conflict(reason: string) {
  return { ok: false, fault: faultOf('conflict', reason) } as const;
}
