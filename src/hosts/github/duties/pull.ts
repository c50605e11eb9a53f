/** A pull request as GraphQL tells it, the first page of each list of it. */
import { z } from 'zod';
import { actorSchema } from './accounts.js';
import { madeSchema } from './commit-people.js';

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() });

function listOf<S extends z.ZodType>(node: S) {
  return z.object({ totalCount: z.int(), pageInfo, nodes: z.array(node) });
}
export interface List<T> {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor?: string | null | undefined;
  };
  readonly nodes: readonly T[];
}

const actor = actorSchema.nullable();

const commitsSchema = listOf(z.object({ commit: madeSchema }));

const reviewSchema = z.object({
  state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']),
  submittedAt: z.string().nullable(),
  lastEditedAt: z.string().nullable(),
  author: actor,
  authorCanPushToRepository: z.boolean(),
  commit: z.object({ oid: z.string() }).nullable(),
});
export type PullReview = z.infer<typeof reviewSchema>;
const reviewsSchema = listOf(reviewSchema).nullable();

const moved = { createdAt: z.string() };
const eventSchema = z.discriminatedUnion('__typename', [
  z.object({
    ...moved,
    __typename: z.literal('HeadRefForcePushedEvent'),
    actor,
    beforeCommit: madeSchema.nullable(),
  }),
  z.object({ ...moved, __typename: z.literal('BaseRefChangedEvent') }),
  z.object({ ...moved, __typename: z.literal('AutomaticBaseChangeSucceededEvent') }),
  z.object({ ...moved, __typename: z.literal('BaseRefForcePushedEvent') }),
]);
export type PullEvent = z.infer<typeof eventSchema>;
const eventsSchema = listOf(eventSchema);

export const pullSchema = z.object({
  id: z.string(),
  number: z.int().positive(),
  url: z.string(),
  title: z.string(),
  merged: z.boolean(),
  headRefOid: z.string(),
  baseRefName: z.string(),
  baseRepository: z.object({ nameWithOwner: z.string() }).nullable(),
  author: actor,
  mergedBy: actor,
  mergeCommit: z.object({ oid: z.string() }).nullable(),
  files: listOf(z.object({ path: z.string(), changeType: z.string() })).nullish(),
  commits: commitsSchema,
  reviews: reviewsSchema,
  timelineItems: eventsSchema,
});
export type Pull = z.infer<typeof pullSchema>;

/** The next pages; a list of which nothing more was asked for is absent. */
export const pullPagesSchema = z.object({
  commits: commitsSchema.optional(),
  reviews: reviewsSchema.optional(),
  timelineItems: eventsSchema.optional(),
});
