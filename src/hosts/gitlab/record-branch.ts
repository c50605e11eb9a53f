/** The branch that holds the records: where it is, where it stands, and what it starts from. */
import { z } from 'zod';
import type { Unknown } from '../../evidence/reading.js';
import type { HttpFault } from '../../sources/http/http.js';
import type { RecordsHead } from '../branch-records.js';
import { isSha } from '../object-name.js';
import { failed, type Part } from '../parts.js';
import { pathOf, type Api, type Path } from './api.js';
import type { GitlabEnvironment } from './environment.js';
import { toUnknown } from './permissions.js';
import { readGuard } from './record-guard.js';
import { wantedOf } from './record-refusals.js';

/** The branch in which records are kept, in each project that keeps any. */
export const recordsBranch = 'promotion-gate/records';

/**
 * All that is written or read of the branch lies below this folder. The interface makes no branch
 * without a parent, so the branch may hold the files of a project beside it.
 */
export const rootFolder = '.promotion-gate';

/** A branch of a project. */
export interface RecordPlace {
  /** How the interface is asked for the project: its id, or its path. */
  readonly project: string;
  /** `group/subgroup/name`. */
  readonly path: string;
  readonly branch: string;
  /** Below which the records of this project lie; ends with a slash. */
  readonly folder: string;
  /** Which token reads and writes there. */
  readonly token: 'own' | 'records';
}

/** A project and a branch, for messages. */
export type Named = Pick<RecordPlace, 'path' | 'branch' | 'token'>;

/** `branch`, or nothing said, is the own project; `group/project` is a store that others share. */
export function toRecordPlace(
  store: string | undefined,
  { project }: Pick<GitlabEnvironment, 'project'>,
): RecordPlace {
  const records = `${rootFolder}/records/`;
  const isOther = store?.includes('/') === true;
  // Paths of projects are the same in any case of their letters.
  if (!isOther || store.toLowerCase() === project.path.toLowerCase()) {
    const { id, path } = project;
    return { project: id, path, branch: recordsBranch, folder: records, token: 'own' };
  }
  const folder = `${records}${project.path}/`;
  return { project: store, path: store, branch: recordsBranch, folder, token: 'records' };
}

/** Which token is for a place. A group's token may do for both projects; the job token does for none. */
export function recordToken(
  { token }: RecordPlace,
  { tokens }: Pick<GitlabEnvironment, 'tokens'>,
): 'own' | 'records' {
  return token === 'records' && tokens.records !== undefined ? 'records' : 'own';
}

/** How people call the store. */
export function storeName({ path, branch }: Named): string {
  return `${path}@${branch}`;
}

/** A path of the interface below the project of the store. */
export function below({ project }: Pick<RecordPlace, 'project'>, ...parts: string[]): Path {
  return pathOf('projects', project, ...parts);
}

/** https://docs.gitlab.com/api/branches/#get-single-repository-branch */
const branchSchema = z.object({
  name: z.string(),
  commit: z.object({ id: z.string().refine(isSha) }),
  protected: z.boolean(),
  developers_can_push: z.boolean().nullish(),
  developers_can_merge: z.boolean().nullish(),
});

export type Branch = z.infer<typeof branchSchema>;

export type BranchReading =
  Part<Branch> | { readonly status: 'missing'; readonly fault: HttpFault };

/** A branch as it is now. */
export async function readBranch(
  api: Api,
  place: RecordPlace,
  name: string,
): Promise<BranchReading> {
  const path = below(place, 'repository', 'branches', name);
  const reply = await api.get(path, {}, branchSchema);
  if (!reply.ok) {
    const { fault } = reply;
    return fault.kind === 'not-found'
      ? { status: 'missing', fault }
      : unreadable(fault, { api, place });
  }
  if (reply.value.name === name) return { status: 'known', value: reply.value };
  return failed(`${storeName(place)}: GitLab told of another branch than ${name}`);
}

/**
 * Reads where the branch stands now. That it is not there is believed only beside the default branch,
 * which the same token reads in the same way: a token that sees no branch is answered 404 as well (F05).
 */
export async function readRecordsHead(api: Api, place: RecordPlace): Promise<Part<RecordsHead>> {
  const branch = await readBranch(api, place, place.branch);
  if (branch.status === 'known') {
    const guard = await readGuard(api, place, branch.value);
    return { status: 'known', value: { head: branch.value.commit.id, ...guard } };
  }
  if (branch.status !== 'missing') return branch;
  const start = await readStart(api, place);
  return start.status === 'known' ? { status: 'known', value: null } : start;
}

/** https://docs.gitlab.com/api/projects/#get-a-single-project */
const projectSchema = z.object({
  default_branch: z.string().nullish(),
  empty_repo: z.boolean().nullish(),
});

/** The head of the default branch, from which the branch of records starts; null without any commit. */
export async function readStart(api: Api, place: RecordPlace): Promise<Part<string | null>> {
  const project = await api.get(below(place), {}, projectSchema);
  if (!project.ok) return unreadable(project.fault, { api, place });
  const { default_branch: name, empty_repo: isEmpty } = project.value;
  if (name == null || name === '') {
    if (isEmpty === true) return { status: 'known', value: null };
    return failed(`${place.path}: its default branch is not told: the token may see no branch`);
  }
  const branch = await readBranch(api, place, name);
  if (branch.status === 'known') return { status: 'known', value: branch.value.commit.id };
  if (branch.status !== 'missing') return branch;
  if (isEmpty === true) return { status: 'known', value: null };
  return unreadable(branch.fault, { api, place });
}

/** Why something of the store could not be read. */
export function unreadable(
  fault: HttpFault,
  { api, place }: { readonly api: Api; readonly place: Named },
): Unknown {
  const { wanted, needs } = wantedOf(place);
  const unknown = toUnknown(fault, wanted, api);
  return unknown.status === 'unsupported' ? { ...unknown, needs } : unknown;
}
