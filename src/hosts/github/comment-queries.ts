/** What is asked of GitHub to find, write, change and fold the comment on a pull request. */
import { z } from 'zod';
import type { GraphqlQuery } from './api.js';

const commentSchema = z.object({
  id: z.string(),
  body: z.string(),
  viewerDidAuthor: z.boolean(),
  isMinimized: z.boolean(),
});
export type Comment = z.infer<typeof commentSchema>;

/** Pull requests that hold a commit. */
export const pullsText = `query PullsOfCommit($owner: String!, $name: String!, $sha: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) {
      ... on Commit {
        associatedPullRequests(first: 50, orderBy: { field: UPDATED_AT, direction: DESC }) {
          nodes { number mergedAt }
        }
      }
    }
  }
}`;

export const pullsSchema = z.object({
  repository: z.object({
    object: z
      .object({
        associatedPullRequests: z
          .object({
            nodes: z
              .array(z.object({ number: z.int(), mergedAt: z.string().nullable() }).nullable())
              .nullable(),
          })
          .nullish(),
      })
      .nullable(),
  }),
});

/** Comments of a pull request, the newest hundred first. */
export const commentsText = `query Comments($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      id
      comments(last: 100, before: $before) {
        nodes { id body viewerDidAuthor isMinimized }
        pageInfo { hasPreviousPage startCursor }
      }
    }
  }
}`;

export const commentsSchema = z.object({
  repository: z.object({
    pullRequest: z.object({
      id: z.string(),
      comments: z.object({
        nodes: z.array(commentSchema.nullable()),
        pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.string().nullable() }),
      }),
    }),
  }),
});

export const addText = `mutation AddComment($subject: ID!, $body: String!) {
  addComment(input: { subjectId: $subject, body: $body }) { commentEdge { node { id } } }
}`;

export const updateText = `mutation UpdateComment($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { issueComment { id } }
}`;

export const minimizeText = `mutation FoldComment($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;

/** A mutation whose answer is there at all was carried out; a refused one is null. */
export const mutationSchema = z.record(z.string(), z.object({}).nullable());

/** Writes a comment: not to be sent twice. */
export function addQuery(subject: string, body: string): GraphqlQuery {
  return { name: 'AddComment', text: addText, variables: { subject, body }, repeatable: false };
}

/** Replaces the text of a comment. */
export function updateQuery(id: string, body: string): GraphqlQuery {
  return { name: 'UpdateComment', text: updateText, variables: { id, body }, repeatable: true };
}

/** Folds a comment as outdated. */
export function minimizeQuery(id: string): GraphqlQuery {
  return { name: 'FoldComment', text: minimizeText, variables: { id }, repeatable: true };
}
