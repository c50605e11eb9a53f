/** When a file last changed at the head of its repository's default branch. */
import { z } from 'zod';
import { instantSchema } from '../../evidence/instant.js';
import type { Api } from './api.js';

const answerSchema = z.object({
  repository: z.object({
    defaultBranchRef: z.object({
      target: z.object({
        history: z.object({ nodes: z.tuple([z.object({ committedDate: instantSchema })]) }),
      }),
    }),
  }),
});

const text = `query FileHistory($owner: String!, $name: String!, $path: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      target { ... on Commit { history(first: 1, path: $path) { nodes { committedDate } } } }
    }
  }
}`;

/** RFC 3339 in UTC, of the committer; undefined if it cannot be told. */
export async function readChangedAt(
  api: Api,
  file: { readonly owner: string; readonly name: string; readonly path: string },
): Promise<string | undefined> {
  const variables = { owner: file.owner, name: file.name, path: file.path };
  const query = { name: 'FileHistory', text, variables, repeatable: true };
  const reply = await api.graphql(query, answerSchema);
  if (!reply.ok || reply.refused.length > 0) return undefined;
  const [last] = reply.value.repository.defaultBranchRef.target.history.nodes;
  return last.committedDate;
}
