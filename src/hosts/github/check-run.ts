/** The check run: the whole report beside the commit, with annotations; only by choice. */
import { z } from 'zod';
import type { Annotation } from '../../report/annotations.js';
import type { StatusText } from '../../report/report-input.js';
import type { HttpReply } from '../../sources/http/http.js';
import { fitBytes } from '../fit-text.js';
import { toReason, type Posting } from '../posting.js';
import { tellUnposted, type CommitTarget } from './posting.js';

/** What GitHub takes: annotations of one request, and bytes of a summary (github/docs#35252). */
const mostAnnotations = 50;
const mostBytes = 65_535;

/** A name that occurs this often on one commit is not ours alone. */
const mostRuns = 1000;

const runSchema = z.object({
  id: z.union([z.int(), z.string()]).transform(String),
  external_id: z.string().nullish(),
  conclusion: z.string().nullish(),
});
type Run = z.infer<typeof runSchema>;

/** What the check run says. */
export interface CheckRunContent {
  readonly status: StatusText;
  readonly markdown: string;
  readonly annotations: readonly Annotation[];
}

/** Posts the check run, once even where an answer is lost (F21), and all annotations batch by batch (F23). */
export async function postCheckRun(
  target: CommitTarget,
  content: CheckRunContent,
): Promise<Posting> {
  const [first = [], ...rest] = toBatches(content.annotations.flatMap(toCheckAnnotation));
  const created = await create(target, content, first);
  if (!created.ok) {
    const { fault: failure } = created;
    const note = tellUnposted({ what: 'the check run', permission: 'checks: write', failure });
    return { posted: false, note };
  }
  for (const annotations of rest) {
    const added = await addAnnotations(target, content, { id: created.value.id, annotations });
    if (added.ok) continue;
    const note = `some annotations are missing in the check run: ${toReason(added.fault.reason)}`;
    return { posted: true, note };
  }
  return { posted: true };
}

type CheckAnnotation = ReturnType<typeof toCheckAnnotation>[number];

/** A check run shows annotations at a line of a file only; the summary has the others. */
function toCheckAnnotation({ level, title, message, place }: Annotation) {
  if (place === undefined) return [];
  const { file: path, line, column } = place;
  return [
    {
      path,
      start_line: line,
      end_line: line,
      start_column: column,
      end_column: column,
      annotation_level: level === 'error' ? 'failure' : level,
      title,
      message,
    },
  ];
}

function toBatches(all: readonly CheckAnnotation[]): readonly (readonly CheckAnnotation[])[] {
  const count = Math.ceil(all.length / mostAnnotations);
  return Array.from({ length: count }, (_, index) =>
    all.slice(index * mostAnnotations, (index + 1) * mostAnnotations),
  );
}

async function create(
  target: CommitTarget,
  content: CheckRunContent,
  annotations: readonly CheckAnnotation[],
): Promise<HttpReply<Run>> {
  const first = await post(target, content, annotations);
  if (first.ok || !first.fault.sent) return first;
  const found = await findOurs(target, conclusionOf(content));
  if (!found.ok) return found;
  if (found.value !== undefined) return { ok: true, value: found.value };
  return post(target, content, annotations);
}

function post(
  target: CommitTarget,
  content: CheckRunContent,
  annotations: readonly CheckAnnotation[],
): Promise<HttpReply<Run>> {
  const { api, environment, sha, name } = target;
  const { owner, name: repo, run } = environment;
  return api.rest(
    'POST /repos/{owner}/{repo}/check-runs',
    {
      owner,
      repo,
      name,
      head_sha: sha,
      status: 'completed',
      conclusion: conclusionOf(content),
      external_id: externalId(target),
      details_url: run.url,
      output: { ...outputOf(content), annotations },
    },
    runSchema,
  );
}

function addAnnotations(
  { api, environment }: CommitTarget,
  content: CheckRunContent,
  more: { readonly id: string; readonly annotations: readonly CheckAnnotation[] },
): Promise<HttpReply<unknown>> {
  const { owner, name: repo } = environment;
  const { id: check_run_id, annotations } = more;
  return api.rest(
    'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    { owner, repo, check_run_id, output: { ...outputOf(content), annotations } },
    runSchema,
  );
}

/** The one that this run posted although no answer came; undefined if there is none. */
async function findOurs(
  target: CommitTarget,
  conclusion: string,
): Promise<HttpReply<Run | undefined>> {
  const { api, environment, sha, name } = target;
  const { owner, name: repo } = environment;
  const listed = await api.list(
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    { owner, repo, ref: sha, check_name: name, filter: 'all' },
    { item: runSchema, key: 'check_runs', most: mostRuns, id: ({ id }) => id },
  );
  if (!listed.ok) return listed;
  const ours = listed.value.find(
    (run) => run.external_id === externalId(target) && run.conclusion === conclusion,
  );
  return { ok: true, value: ours };
}

/** Never neutral or skipped: a branch that requires the check takes both for a pass. */
function conclusionOf({ status }: CheckRunContent): 'success' | 'failure' {
  return status.state === 'success' ? 'success' : 'failure';
}

function outputOf({ status, markdown }: CheckRunContent): { title: string; summary: string } {
  return { title: status.text, summary: fitBytes(markdown, mostBytes) };
}

/** The same for every try of one step, another one for every attempt and every name. */
function externalId({ environment: { run }, name }: CommitTarget): string {
  return [run.id, run.attempt, run.job ?? '', name].join('/');
}
