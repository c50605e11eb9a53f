/** What GitLab's GraphQL interface is asked of merge requests, many in one question. */
import { z } from 'zod';
import { commitSchema, timeSchema } from '../fact-answers.js';
import { userFields, userSchema } from './users.js';

/**
 * A commit with the accounts that GitLab finds by its two addresses: only confirmed ones count, which is
 * why an address that somebody made up is nobody's (T10). `VERIFIED_SYSTEM`: GitLab made the commit itself.
 * https://docs.gitlab.com/api/graphql/reference/#commit
 */
export const signedCommitSchema = z.object({
  sha: commitSchema,
  message: z.string().nullish(),
  authorEmail: z.string().nullish(),
  committerEmail: z.string().nullish(),
  author: userSchema.nullish(),
  committer: userSchema.nullish(),
  signature: z.object({ verificationStatus: z.string().nullish() }).nullish(),
});
export type SignedCommit = z.infer<typeof signedCommitSchema>;

export const commitFields = `fragment change on Commit {
  sha message authorEmail committerEmail
  author { ...who } committer { ...who }
  signature { verificationStatus }
}`;

/** Something that happened to the merge request; GitLab writes it, and nobody can change it. */
const noteSchema = z.object({
  system: z.boolean(),
  body: z.string(),
  createdAt: timeSchema,
  author: userSchema.nullish(),
  systemNoteMetadata: z.object({ action: z.string().nullish() }).nullish(),
});
export type Note = z.infer<typeof noteSchema>;

function pageOf<S extends z.ZodType>(item: S) {
  return z.object({
    nodes: z.array(item),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
  });
}

const commitsSchema = pageOf(signedCommitSchema);
const notesSchema = pageOf(noteSchema);

/** https://docs.gitlab.com/api/graphql/reference/#mergerequest */
export const requestSchema = z.object({
  iid: z.string().regex(/^\d+$/),
  state: z.string(),
  title: z.string(),
  webUrl: z.string().nullish(),
  targetBranch: z.string(),
  diffHeadSha: commitSchema.nullish(),
  mergeCommitSha: commitSchema.nullish(),
  commitCount: z.int().nullish(),
  author: userSchema.nullish(),
  mergeUser: userSchema.nullish(),
  approvedBy: pageOf(userSchema),
  commits: commitsSchema,
  notes: notesSchema,
});
export type RequestNode = z.infer<typeof requestSchema>;

const commitPage = 'nodes { ...change } pageInfo { hasNextPage endCursor }';
const notePage = `nodes {
  system body createdAt author { ...who } systemNoteMetadata { action }
} pageInfo { hasNextPage endCursor }`;

/** So many merge requests at once: the limit of a question's complexity is 250. */
export const requestsAtOnce = 20;

export const requestsQuery = `query Requests($project: ID!, $iids: [String!]) {
  project(fullPath: $project) {
    id
    mergeRequests(iids: $iids, first: ${requestsAtOnce}) {
      nodes {
        iid state title webUrl targetBranch diffHeadSha mergeCommitSha commitCount
        author { ...who } mergeUser { ...who }
        approvedBy(first: 100) { nodes { ...who } pageInfo { hasNextPage endCursor } }
        commits(first: 100) { ${commitPage} }
        notes(filter: ONLY_ACTIVITY, first: 100) { ${notePage} }
      }
    }
  }
}
${userFields}
${commitFields}`;

export const requestsSchema = z.object({
  project: z
    .object({ id: z.string(), mergeRequests: z.object({ nodes: z.array(requestSchema) }) })
    .nullable(),
});

/** The next page of what one merge request has more of. */
export const moreQuery = `query More(
  $project: ID!, $iid: String!,
  $commits: String, $moreCommits: Boolean!, $notes: String, $moreNotes: Boolean!
) {
  project(fullPath: $project) {
    mergeRequest(iid: $iid) {
      commits(first: 100, after: $commits) @include(if: $moreCommits) { ${commitPage} }
      notes(filter: ONLY_ACTIVITY, first: 100, after: $notes) @include(if: $moreNotes) { ${notePage} }
    }
  }
}
${userFields}
${commitFields}`;

export const moreSchema = z.object({
  project: z.object({
    mergeRequest: z.object({ commits: commitsSchema.optional(), notes: notesSchema.optional() }),
  }),
});

/** Commits by name, each under an alias of its own: so many at once for the same limit. */
export const commitsAtOnce = 12;

export function commitsQuery(count: number): string {
  const indices = Array.from({ length: count }, (_, index) => index);
  const variables = indices.map((index) => `, $c${index}: String!`).join('');
  const fields = indices.map((index) => `c${index}: commit(ref: $c${index}) { ...change }`);
  return `query Commits($project: ID!${variables}) {
  project(fullPath: $project) { repository { ${fields.join('\n')} } }
}
${userFields}
${commitFields}`;
}

export const namedCommitsSchema = z.object({
  project: z.object({ repository: z.record(z.string(), signedCommitSchema.nullable()) }),
});
