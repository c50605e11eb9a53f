/** The GraphQL documents that tell who stands behind a promotion; all that varies is a variable. */

/** An account, whatever it is. */
const who = `
fragment Who on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on EnterpriseUserAccount { user { databaseId } }
}`;

/** Who made a commit, as far as their addresses belong to accounts. */
const made = `
fragment Made on Commit {
  oid
  committedViaWeb
  authors(first: 10) { totalCount nodes { email user { login databaseId } } }
  committer { email user { login databaseId } }
  signature { isValid wasSignedByGitHub }
}`;

const pageInfo = 'totalCount pageInfo { hasNextPage endCursor }';

const commits = `nodes { commit { ...Made } }`;

/** Comments are no opinions; what is pending only its writer sees. */
const reviewArguments = 'states: [APPROVED, CHANGES_REQUESTED, DISMISSED]';
const reviews = `nodes {
    state
    submittedAt
    lastEditedAt
    author { ...Who }
    authorCanPushToRepository
    commit { oid }
  }`;

/** What moves a head or a target. */
const eventArguments = `itemTypes: [
    HEAD_REF_FORCE_PUSHED_EVENT
    BASE_REF_CHANGED_EVENT
    AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT
    BASE_REF_FORCE_PUSHED_EVENT
  ]`;
const events = `nodes {
    __typename
    ... on HeadRefForcePushedEvent { createdAt actor { ...Who } beforeCommit { ...Made } }
    ... on BaseRefChangedEvent { createdAt }
    ... on AutomaticBaseChangeSucceededEvent { createdAt }
    ... on BaseRefForcePushedEvent { createdAt }
  }`;

/** A pull request with its first pages. The variable is `$files`. */
const pull = `
fragment Pull on PullRequest {
  id
  number
  url
  title
  merged
  headRefOid
  baseRefName
  baseRepository { nameWithOwner }
  author { ...Who }
  mergedBy { ...Who }
  mergeCommit { oid }
  files(first: 100) @include(if: $files) { ${pageInfo} nodes { path changeType } }
  commits(first: 100) { ${pageInfo} ${commits} }
  reviews(first: 100, ${reviewArguments}) { ${pageInfo} ${reviews} }
  timelineItems(first: 100, ${eventArguments}) { ${pageInfo} ${events} }
}
${who}
${made}`;

/** What tells which pull request it is, and whether it counts. */
const associatedPull = 'id number merged baseRefName baseRepository { nameWithOwner }';

/** The pull requests that brought a commit in, or hold it. */
const associated = `associatedPullRequests(first: 10) {
      totalCount
      nodes { ${associatedPull} }
    }`;

/** A page of history; `$tip` asks for the pull requests of its first commit as a whole. */
const history = `candidate: object(oid: $head) {
      ... on Commit {
        history(first: 100, after: $after) {
          ${pageInfo}
          nodes {
            id
            committedDate
            tree { oid }
            parents(first: 10) { totalCount nodes { oid } }
            ...Made
            ${associated}
          }
        }
        tip: associatedPullRequests(first: 3) @include(if: $tip) { nodes { ...Pull } }
      }
    }`;

export const historyDocument = `
query History($owner: String!, $name: String!, $head: GitObjectID!, $after: String, $tip: Boolean!, $files: Boolean!) {
  repository(owner: $owner, name: $name) {
    ${history}
  }
}
${pull}`;

/** The same, with how a branch lies to another commit. */
export const rangeDocument = `
query Range($owner: String!, $name: String!, $head: GitObjectID!, $after: String, $tip: Boolean!, $files: Boolean!, $branch: String!, $from: String!) {
  repository(owner: $owner, name: $name) {
    branch: ref(qualifiedName: $branch) {
      target { oid }
      compare(headRef: $from) { status behindBy }
    }
    ${history}
  }
}
${pull}`;

/** Commits whose pull requests were not told yet. */
export const associatedDocument = `
query Associated($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Commit {
      oid
      ${associated}
    }
  }
}`;

/** The entries of a merge queue, each with the commits that it lies between. */
export const queueDocument = `
query Queue($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: 100) {
        totalCount
        nodes {
          enqueuer { ...Who }
          baseCommit { oid }
          headCommit { oid }
          pullRequest { ${associatedPull} }
        }
      }
    }
  }
}
${who}`;

export const pullsDocument = `
query Pulls($ids: [ID!]!, $files: Boolean!) {
  nodes(ids: $ids) { ...Pull }
}
${pull}`;

/** One by its number. */
export const pullDocument = `
query Pull($owner: String!, $name: String!, $number: Int!, $files: Boolean!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { ...Pull }
  }
}
${pull}`;

/** The next pages of what a pull request has more of. */
export const pullPagesDocument = `
query PullPages(
  $id: ID!
  $commits: Boolean!, $commitsAfter: String
  $reviews: Boolean!, $reviewsAfter: String
  $events: Boolean!, $eventsAfter: String
) {
  node(id: $id) {
    ... on PullRequest {
      commits(first: 100, after: $commitsAfter) @include(if: $commits) { ${pageInfo} ${commits} }
      reviews(first: 100, after: $reviewsAfter, ${reviewArguments}) @include(if: $reviews) {
        ${pageInfo} ${reviews}
      }
      timelineItems(first: 100, after: $eventsAfter, ${eventArguments}) @include(if: $events) {
        ${pageInfo} ${events}
      }
    }
  }
}
${who}
${made}`;

/** Who merged what a commit came with. */
export const mergeDocument = `
query Merge($owner: String!, $name: String!, $sha: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) {
      ... on Commit {
        associatedPullRequests(first: 10) {
          totalCount
          nodes {
            merged
            baseRefName
            baseRepository { nameWithOwner }
            mergedBy { ...Who }
            mergeCommit { oid }
          }
        }
      }
    }
  }
}
${who}`;

/** CODEOWNERS of two commits, at each place where it may be. */
export const ownersDocument = `
query CodeOwners($owner: String!, $name: String!, $sha: GitObjectID!, $base: GitObjectID, $isOther: Boolean!, $file0: String!, $file1: String!, $file2: String!) {
  repository(owner: $owner, name: $name) {
    now: object(oid: $sha) { ...Places }
    before: object(oid: $base) @include(if: $isOther) { ...Places }
  }
}
fragment Places on Commit {
  oid
  file0: file(path: $file0) { ...Owners }
  file1: file(path: $file1) { ...Owners }
  file2: file(path: $file2) { ...Owners }
}
fragment Owners on TreeEntry {
  mode
  type
  object { ... on Blob { oid text byteSize isTruncated isBinary } }
}`;

/** The files of so many pull requests, each by its number. */
export function filesDocument(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const declared = indexes.map((index) => `, $n${index}: Int!`).join('');
  const fields = indexes.map((index) => `p${index}: pullRequest(number: $n${index}) { ...Files }`);
  return `
query ChangedFiles($owner: String!, $name: String!${declared}) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}
fragment Files on PullRequest {
  number
  headRefOid
  files(first: 100) { ${pageInfo} nodes { path changeType } }
}`;
}

/** The members of a team, those of the teams below it too. */
export const teamDocument = `
query Team($organization: String!, $team: String!, $after: String) {
  organization(login: $organization) {
    team(slug: $team) {
      members(first: 100, after: $after) { ${pageInfo} nodes { login databaseId } }
    }
  }
}`;
