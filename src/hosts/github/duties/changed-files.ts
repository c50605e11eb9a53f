/** All paths of pull requests: many in one request, and one more for each that has many files or moved one. */
import { z } from 'zod';
import type { Change } from '../../../evidence/changes-fact.js';
import type { ChangedPaths } from '../../code-owners/owned-paths.js';
import type { Part } from '../api.js';
import { ask, askEach, failed } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { toUnknown, wanted } from '../permissions.js';
import { filesDocument } from './documents.js';
import { pullSchema } from './pull.js';
import { isWhole } from './pulls.js';

/** So many in one request. */
const batchSize = 20;
/** GitHub lists no more files of a pull request. */
const mostFiles = 3000;

const nodeSchema = pullSchema.pick({ number: true, headRefOid: true, files: true }).nullable();
const answerSchema = z.object({ repository: z.record(z.string(), nodeSchema) });
const fileSchema = z.object({ filename: z.string(), previous_filename: z.string().optional() });

/** By the number of the pull request; those of a commit without one are not looked at. */
export async function readChangedFiles(
  sources: FactSources,
  changes: readonly Change[],
): Promise<Part<ReadonlyMap<number, ChangedPaths>>> {
  const pulls = changes.flatMap(({ number, head }) =>
    number === undefined ? [] : [{ number, head }],
  );
  const batches = Array.from({ length: Math.ceil(pulls.length / batchSize) }, (_, index) =>
    pulls.slice(index * batchSize, (index + 1) * batchSize),
  );
  const nodes = await askEach(batches, (batch) => readBatch(sources, batch));
  if (nodes.status !== 'known') return nodes;
  const found = new Map(nodes.value.flat().map((node) => [node.number, node]));
  const read = await askEach(pulls, async ({ number, head }) => {
    const node = found.get(number);
    if (node?.headRefOid !== head) return failed(`#${number} changed while it was read`);
    const { files } = node;
    const isTold = files != null && isWhole(files) && files.nodes.every(isInPlace);
    const paths = isTold ? files.nodes.map(({ path }) => path) : await readList(sources, number);
    return { status: 'known', value: [number, toPaths(paths)] as const };
  });
  return read.status === 'known' ? { status: 'known', value: new Map(read.value) } : read;
}

/** The old path of a file that moved is not told here. */
function isInPlace({ changeType }: { readonly changeType: string }): boolean {
  return ['ADDED', 'CHANGED', 'DELETED', 'MODIFIED'].includes(changeType);
}

function toPaths(paths: readonly string[] | string): ChangedPaths {
  return typeof paths === 'string' ? { paths: [], unknown: paths } : { paths };
}

type Node = NonNullable<z.infer<typeof nodeSchema>>;

async function readBatch(
  { api, environment }: FactSources,
  pulls: readonly { readonly number: number }[],
): Promise<Part<readonly Node[]>> {
  const numbers = pulls.map(({ number }, index): [string, number] => [`n${index}`, number]);
  const { owner, name } = environment;
  const variables = { owner, name, ...Object.fromEntries(numbers) };
  const text = filesDocument(pulls.length);
  const query = { name: 'ChangedFiles', text, variables, repeatable: true };
  const part = await ask(api, query, { schema: answerSchema, of: wanted.pullRequests });
  if (part.status !== 'known') return part;
  const nodes = Object.values(part.value.repository).flatMap((node) => node ?? []);
  return { status: 'known', value: nodes };
}

/** A file that moved is one at both places. Why not all are told, where they are not. */
async function readList(
  { api, environment }: FactSources,
  number: number,
): Promise<readonly string[] | string> {
  const { owner, name: repo } = environment;
  const reply = await api.list(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    { owner, repo, pull_number: number },
    { item: fileSchema, most: mostFiles - 1, id: ({ filename }) => filename },
  );
  if (!reply.ok) return toUnknown(reply.fault, wanted.pullRequests).reason;
  return reply.value.flatMap(({ filename, previous_filename: previous }) => [
    filename,
    ...(previous === undefined ? [] : [previous]),
  ]);
}
