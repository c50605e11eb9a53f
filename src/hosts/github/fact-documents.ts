/** The GraphQL documents of the facts that the one round trip does not hold; all that varies is a variable. */

/** Tags with what they stand for: the date of an annotated one is its tagger's. */
export const tagsDocument = `
query Tags($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    refs(refPrefix: "refs/tags/", first: 100, after: $after, orderBy: {field: TAG_COMMIT_DATE, direction: DESC}) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        name
        target {
          __typename
          oid
          ... on Commit { committedDate }
          ... on Tag { tagger { date } target { __typename oid ... on Commit { committedDate } } }
        }
      }
    }
  }
}`;

/** A name as a branch and as a tag. */
export const refsDocument = `
query Refs($owner: String!, $name: String!, $first: String!, $second: String!) {
  repository(owner: $owner, name: $name) {
    first: ref(qualifiedName: $first) { ...Named }
    second: ref(qualifiedName: $second) { ...Named }
  }
}
fragment Named on Ref {
  name
  prefix
  target { __typename oid ... on Tag { target { __typename oid } } }
}`;

/** A file at a commit; `$file` is `<commit>:<path>`. */
export const fileAtDocument = `
query FileAt($owner: String!, $name: String!, $commit: GitObjectID!, $file: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(oid: $commit) { __typename }
    file: object(expression: $file) { oid }
  }
}`;

/** The changes of a file up to the head of the default branch, and those that a base already had. */
export const changesDocument = `
query Changes($owner: String!, $name: String!, $head: GitObjectID!, $base: GitObjectID!, $path: String!, $headAfter: String, $baseAfter: String) {
  repository(owner: $owner, name: $name) {
    base: object(oid: $base) {
      ... on Commit {
        history(first: 100, path: $path, after: $baseAfter) {
          pageInfo { hasNextPage endCursor }
          nodes { oid }
        }
      }
    }
    head: object(oid: $head) {
      ... on Commit {
        history(first: 100, path: $path, after: $headAfter) {
          pageInfo { hasNextPage endCursor }
          nodes {
            oid
            associatedPullRequests(first: 5) {
              nodes { number merged baseRefName baseRepository { nameWithOwner } }
            }
          }
        }
      }
    }
  }
}`;

/** Who wrote a pull request and who reviewed it; teams are asked for only where they matter. */
export const reviewsDocument = `
query Reviews($owner: String!, $name: String!, $number: Int!, $teams: Boolean!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      author { login }
      commits(first: 100) {
        pageInfo { hasNextPage }
        nodes {
          commit {
            oid
            committedViaWeb
            authors(first: 20) { pageInfo { hasNextPage } nodes { user { login } } }
            committer { user { login } }
          }
        }
      }
      latestOpinionatedReviews(first: 100, writersOnly: true) {
        nodes {
          state
          lastEditedAt
          author { __typename login }
          commit { oid }
          onBehalfOf(first: 10) @include(if: $teams) { nodes { combinedSlug } }
        }
      }
    }
  }
}`;
