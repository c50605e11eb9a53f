/** Who of a policy's owners approved a pull request without having written any of it. */
import { z } from 'zod';
import type { Part } from './api.js';
import { ask, failed } from './fact-answers.js';
import { reviewsDocument } from './fact-documents.js';
import type { FactSources } from './fact-sources.js';
import { wanted } from './permissions.js';

/** Logins, and teams as `org/team`; a leading `@` is ignored. */
export interface Owners {
  readonly logins: readonly string[];
  readonly teams: readonly string[];
}

/** `approvedBy` are logins; if there is none, `reason` says why. */
export interface Review {
  readonly number: number;
  readonly approvedBy: readonly string[];
  readonly reason?: string;
}

const personSchema = z.object({ user: z.object({ login: z.string() }).nullable() });

const commitSchema = z.object({
  oid: z.string(),
  committedViaWeb: z.boolean(),
  authors: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean() }),
    nodes: z.array(personSchema),
  }),
  committer: personSchema.nullable(),
});

const reviewSchema = z.object({
  state: z.string(),
  lastEditedAt: z.string().nullable(),
  author: z.object({ __typename: z.string(), login: z.string() }).nullable(),
  commit: z.object({ oid: z.string() }).nullable(),
  onBehalfOf: z.object({ nodes: z.array(z.object({ combinedSlug: z.string() })) }).optional(),
});

const answerSchema = z.object({
  repository: z.object({
    pullRequest: z.object({
      headRefOid: z.string(),
      author: z.object({ login: z.string() }).nullable(),
      commits: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean() }),
        nodes: z.array(z.object({ commit: commitSchema })),
      }),
      latestOpinionatedReviews: z.object({ nodes: z.array(reviewSchema) }).nullable(),
    }),
  }),
});
type PullRequest = z.infer<typeof answerSchema>['repository']['pullRequest'];

/** The latest opinion of each person with write access, on the final head, of a human, unedited. */
export async function readReview(
  { api, environment }: FactSources,
  { number, owners }: { readonly number: number; readonly owners: Owners },
): Promise<Part<Review>> {
  const { owner, name } = environment;
  const variables = { owner, name, number, teams: owners.teams.length > 0 };
  const query = { name: 'Reviews', text: reviewsDocument, variables, repeatable: true };
  const part = await ask(api, query, { schema: answerSchema, of: wanted.pullRequests });
  if (part.status === 'unsupported' && variables.teams) {
    return {
      ...part,
      needs: `${part.needs ?? ''}, and a token that sees the organisation's teams`,
    };
  }
  if (part.status !== 'known') return part;
  const pull = part.value.repository.pullRequest;
  const { commits } = pull;
  const tooLong = commits.nodes.find(({ commit }) => commit.authors.pageInfo.hasNextPage);
  if (commits.pageInfo.hasNextPage || tooLong !== undefined) {
    return failed(`#${number} has more commits or authors than are looked at`);
  }
  return { status: 'known', value: { number, ...judge(pull, owners) } };
}

function judge(pull: PullRequest, owners: Owners): Omit<Review, 'number'> {
  const contributors = contributorsOf(pull);
  if ('unknown' in contributors) return { approvedBy: [], reason: contributors.unknown };
  const reviews = pull.latestOpinionatedReviews?.nodes ?? [];
  const approvedBy = reviews.flatMap(({ state, lastEditedAt, author, commit, onBehalfOf }) => {
    const counts = state === 'APPROVED' && lastEditedAt === null && commit?.oid === pull.headRefOid;
    if (!counts || author?.__typename !== 'User') return [];
    const teams = onBehalfOf?.nodes.map(({ combinedSlug }) => combinedSlug) ?? [];
    const owns =
      holds(owners.logins, author.login) || teams.some((each) => holds(owners.teams, each));
    return owns && !contributors.logins.has(plain(author.login)) ? [author.login] : [];
  });
  if (approvedBy.length > 0) return { approvedBy };
  return { approvedBy, reason: 'no owner who did not write it approves its head' };
}

/** Opener, authors, co-authors and committers; an account that is nobody's could be anybody's. */
function contributorsOf({
  author,
  commits,
}: PullRequest): { readonly logins: ReadonlySet<string> } | { readonly unknown: string } {
  if (author === null) return { unknown: 'the account of who opened it is gone' };
  const logins = new Set([plain(author.login)]);
  for (const { commit } of commits.nodes) {
    // What GitHub itself commits, on its web pages, is no person's.
    const committer = commit.committedViaWeb ? [] : [commit.committer];
    for (const person of [...commit.authors.nodes, ...committer]) {
      const login = person?.user?.login;
      if (login === undefined) return { unknown: `an author of ${commit.oid} has no account` };
      logins.add(plain(login));
    }
  }
  return { logins };
}

function holds(names: readonly string[], name: string): boolean {
  return names.some((each) => plain(each) === plain(name));
}

/** Names of people and teams are the same in upper and lower case. */
function plain(name: string): string {
  return name.toLowerCase().replace(/^@/, '');
}
