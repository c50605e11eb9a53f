/** Archives that jobs left at GitHub: the artifact of a name, of the run of a workflow on the candidate (T40). */
import { rm } from 'node:fs/promises';
import { z } from 'zod';
import type {
  Archive,
  ArchiveContext,
  ArchiveQuestion,
  Downloaded,
  DownloadTarget,
  FindArchives,
} from '../../evidence/archives.js';
import { instantSchema } from '../../evidence/instant.js';
import type { Reading, Unknown } from '../../evidence/reading.js';
import type { HttpReply } from '../../sources/http/http.js';
import { parseInstant } from '../../time/instant.js';
import { cut } from '../faults.js';
import { idSchema } from '../ids.js';
import { failed, type Part } from '../parts.js';
import { remembered } from '../remembered.js';
import { findBranchRun, type BranchQuestion } from './branch-runs.js';
import { forgeSource } from './fact-answers.js';
import { toUnknown, wanted } from './permissions.js';
import type { Snapshot } from './snapshot.js';
import { findRun, type CountedRun, type RunPlace } from './workflow-runs.js';

/** Artifacts of one name in one run: one of each attempt. */
const mostArtifacts = 1000;

/** Names that a message tells. */
const mostNames = 5;

const artifactSchema = z.object({
  id: idSchema,
  name: z.string(),
  expired: z.boolean(),
  created_at: instantSchema,
  // Servers of before 2025 do not tell it.
  digest: z.string().nullish(),
  workflow_run: z.object({
    id: idSchema,
    head_sha: z.string(),
    repository_id: idSchema,
    head_repository_id: idSchema,
  }),
});
type Artifact = z.infer<typeof artifactSchema>;

interface Asked {
  readonly workflow: string;
  readonly artifact: string;
}

interface ArchiveParts extends RunPlace {
  /** Tells the head of the default branch. */
  readonly snapshot: () => Promise<HttpReply<Pick<Snapshot, 'defaultBranch'>>>;
}

/** The run of a workflow is looked up once, whatever is asked of it. */
export function githubArchives(place: ArchiveParts): FindArchives {
  const runOf = remembered((question: Parameters<typeof findRun>[1]) => findRun(place, question));
  const branchRunOf = remembered(async (question: Omit<BranchQuestion, 'branch'>) => {
    const told = await place.snapshot();
    if (!told.ok) return toUnknown(told.fault, wanted.repository);
    return findBranchRun(place, { ...question, branch: told.value.defaultBranch });
  });

  async function find(
    question: ArchiveQuestion,
    { request, now, of }: ArchiveContext,
  ): Promise<Reading<readonly Archive[]>> {
    const named = readQuestion(question);
    if (named.status !== 'known') return named;
    const { workflow } = named.value;
    const { sha } = request.candidate;
    const run =
      of === 'candidate'
        ? await runOf({ workflow, sha, mode: request.mode })
        : await branchRunOf({ workflow, except: sha });
    if (run.status !== 'known') return run;
    if (run.value === undefined) return { status: 'none', source: forgeSource(now) };
    const { value: counted } = run;
    const asked = named.value;
    const found = await findArtifact(place, counted, asked);
    if (found.status !== 'known') return found;
    const source = {
      ...forgeSource(now, { url: counted.url, sha: counted.sha }),
      level: 'artifact',
    } as const;
    return { status: 'known', value: [toArchive(place, counted, { asked, ...found })], source };
  }

  return (question, context) => find(question, context).catch(toFailed);
}

function toFailed(error: unknown): Unknown {
  return failed(cut(error instanceof Error ? error.message : String(error)));
}

/** A number would be taken by GitHub for the id of a workflow, so that the file has to be named. */
function readQuestion({ workflow, artifact, job }: ArchiveQuestion): Part<Asked> {
  if (job !== undefined) return unsupported('a report of `job` is one of GitLab');
  if (workflow === undefined || artifact === undefined) {
    return unsupported('a report at GitHub is in the artifact of a run of a workflow');
  }
  if (!/^[^/\\]+\.ya?ml$/i.test(workflow)) {
    return unsupported(`"${cut(workflow)}" is not the name of a file of a workflow`);
  }
  return { status: 'known', value: { workflow, artifact } };
}

function unsupported(reason: string): Unknown {
  const needs = '`workflow`, a file in .github/workflows/ such as ci.yml, and `artifact`';
  return { status: 'unsupported', reason, needs };
}

/** Attempts of a run may each leave one: the newest counts. */
async function findArtifact(
  place: RunPlace,
  run: CountedRun,
  { artifact }: Asked,
): Promise<Part<Artifact>> {
  const listed = await listArtifacts(place, run, { name: artifact, item: artifactSchema });
  if (!listed.ok) return toUnknown(listed.fault, wanted.artifacts);
  // A server that does not know the parameter lists all of them.
  const [newest] = listed.value
    .filter(({ name }) => name === artifact)
    .sort((one, other) => timeOf(other) - timeOf(one) || Number(other.id) - Number(one.id));
  if (newest === undefined) return failed(await tellMissing(place, run, artifact));
  const { workflow_run: of } = newest;
  const what = `artifact ${cut(artifact)} of ${run.name}`;
  if (of.id !== run.id || of.head_sha !== run.sha) {
    return failed(`${what} is told to be of run ${of.id} on commit ${cut(of.head_sha)}`);
  }
  if (of.head_repository_id !== of.repository_id) return failed(`${what} is of a fork`);
  if (newest.expired) return failed(`${what} has expired: run the workflow again`);
  return { status: 'known', value: newest };
}

function listArtifacts<S extends z.ZodType<{ readonly id: string }>>(
  { api, environment }: RunPlace,
  run: CountedRun,
  { name, item }: { readonly name?: string; readonly item: S },
) {
  const { owner, name: repo } = environment;
  return api.list(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    { owner, repo, run_id: run.id, ...(name === undefined ? {} : { name }) },
    { item, key: 'artifacts', most: mostArtifacts, id: ({ id }) => id },
  );
}

function timeOf({ created_at }: Artifact): number {
  return parseInstant(created_at) ?? 0;
}

/** What is there instead says whether the name is wrong, or the job that makes it did not run. */
async function tellMissing(place: RunPlace, run: CountedRun, artifact: string): Promise<string> {
  const isOwn = run.isOwn ? ', the run of this step, has' : ' left';
  const missing = `${run.name}${isOwn} no artifact ${cut(artifact)}`;
  const item = z.object({ id: idSchema, name: z.string() });
  const listed = await listArtifacts(place, run, { item });
  if (!listed.ok) return missing;
  const names = [...new Set(listed.value.map(({ name }) => name))].sort();
  const told = names.slice(0, mostNames).map((name) => cut(name));
  const more = names.length > mostNames ? `, and ${names.length - mostNames} more` : '';
  const others = names.length === 0 ? 'nor any other' : `but ${told.join(', ')}${more}`;
  const hint = run.isOwn ? '; let the job of the gate need the job that uploads it' : '';
  return `${missing}, ${others}${hint}`;
}

function toArchive(
  place: RunPlace,
  run: CountedRun,
  of: { readonly asked: Asked; readonly value: Artifact },
): Archive {
  const { asked, value } = of;
  const name = `artifact ${cut(asked.artifact)} of ${run.name}`;
  return {
    name,
    url: run.url,
    sha: run.sha,
    since: run.since,
    download: (to) => download(place, { name, artifact: value, to }).catch(toFailed),
  };
}

/** Its digest is that of the upload, where GitHub tells one: what differs from it was exchanged since (T47). */
async function download(
  { api, environment }: RunPlace,
  of: { readonly name: string; readonly artifact: Artifact; readonly to: DownloadTarget },
): Promise<Downloaded> {
  const { name, artifact, to } = of;
  const { path, mostBytes } = to;
  const reply = await api.download(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip',
    { owner: environment.owner, repo: environment.name, artifact_id: artifact.id },
    { to: path, mostBytes },
  );
  if (!reply.ok) return toUnknown(reply.fault, { ...wanted.artifacts, what: name });
  const { digest, bytes } = reply.value;
  if (artifact.digest == null || artifact.digest === digest) {
    return { status: 'known', bytes, digest };
  }
  await rm(path, { force: true });
  return failed(`${name} is not what was uploaded: ${digest}, not ${cut(artifact.digest)}`);
}
