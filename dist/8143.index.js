export const id = 8143;
export const ids = [8143];
export const modules = {

/***/ 21578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Io: () => (/* binding */ toUserAccount),
/* harmony export */   V2: () => (/* binding */ webFlow),
/* harmony export */   qy: () => (/* binding */ ghost),
/* harmony export */   tf: () => (/* binding */ toAccount),
/* harmony export */   vJ: () => (/* binding */ userSchema),
/* harmony export */   zH: () => (/* binding */ actorSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _checks_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90502);
/** Accounts as GitHub tells them: actors of its own doing, and people of git by their addresses. */


const actorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    __typename: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    databaseId: _checks_part_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .fY,
    user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ databaseId: _checks_part_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .fY }).nullish(),
});
const userSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), databaseId: _checks_part_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .fY });
/** The account of GitHub's own committer of merges and of edits in the browser. */
const webFlow = 'web-flow';
/** Whoever had an account that is gone: it could have been anybody's. */
const ghost = { login: 'ghost', kind: 'unknown' };
/**
 * An actor. Mannequins stand for people of another system, and accounts of an enterprise for somebody
 * who need not be a user here: neither is known to be a human of this repository.
 */
function toAccount(actor) {
    if (actor === null)
        return ghost;
    const { __typename: type, login, user } = actor;
    const id = actor.databaseId ?? user?.databaseId ?? undefined;
    const known = id === undefined ? {} : { id };
    if (type === 'User')
        return { ...known, login, kind: kindOf(login) };
    // GraphQL writes the login of an app's bot without the ending that it has everywhere else.
    if (type === 'Bot')
        return { ...known, login: botLogin(login), kind: 'bot' };
    return { ...known, login, kind: 'unknown' };
}
/** Somebody whose address belongs to an account. */
function toUserAccount({ login, databaseId: id }) {
    return { ...(id == null ? {} : { id }), login, kind: kindOf(login) };
}
/** No person can have brackets in a login. */
function kindOf(login) {
    return login.endsWith('[bot]') ? 'bot' : 'human';
}
function botLogin(login) {
    return login.endsWith('[bot]') ? login : `${login}[bot]`;
}
/** The same account, by id where both have one: a login can be given to somebody else. */
function isSame(one, other) {
    if (one.id !== undefined && other.id !== undefined)
        return one.id === other.id;
    return one.login.toLowerCase() === other.login.toLowerCase();
}


/***/ }),

/***/ 87538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ rangeDocument),
/* harmony export */   RT: () => (/* binding */ pullDocument),
/* harmony export */   T9: () => (/* binding */ filesDocument),
/* harmony export */   Un: () => (/* binding */ ownersDocument),
/* harmony export */   c: () => (/* binding */ associatedDocument),
/* harmony export */   fe: () => (/* binding */ pullPagesDocument),
/* harmony export */   iz: () => (/* binding */ historyDocument),
/* harmony export */   j$: () => (/* binding */ queueDocument),
/* harmony export */   oS: () => (/* binding */ mergeDocument),
/* harmony export */   qX: () => (/* binding */ pullsDocument),
/* harmony export */   tw: () => (/* binding */ teamDocument)
/* harmony export */ });
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
const historyDocument = `
query History($owner: String!, $name: String!, $head: GitObjectID!, $after: String, $tip: Boolean!, $files: Boolean!) {
  repository(owner: $owner, name: $name) {
    ${history}
  }
}
${pull}`;
/** The same, with how a branch lies to another commit. */
const rangeDocument = `
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
const associatedDocument = `
query Associated($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Commit {
      oid
      ${associated}
    }
  }
}`;
/** The entries of a merge queue, each with the commits that it lies between. */
const queueDocument = `
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
const pullsDocument = `
query Pulls($ids: [ID!]!, $files: Boolean!) {
  nodes(ids: $ids) { ...Pull }
}
${pull}`;
/** One by its number. */
const pullDocument = `
query Pull($owner: String!, $name: String!, $number: Int!, $files: Boolean!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { ...Pull }
  }
}
${pull}`;
/** The next pages of what a pull request has more of. */
const pullPagesDocument = `
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
const mergeDocument = `
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
const ownersDocument = `
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
function filesDocument(count) {
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
const teamDocument = `
query Team($organization: String!, $team: String!, $after: String) {
  organization(login: $organization) {
    team(slug: $team) {
      members(first: 100, after: $after) { ${pageInfo} nodes { login databaseId } }
    }
  }
}`;


/***/ }),

/***/ 98143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGroup: () => (/* binding */ readGroup)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _elsewhere_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85095);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41234);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19827);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2303);
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21578);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87538);
/** Who belongs to a team of an organisation, where the token may read that. */







const specSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ github: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() });
const pageSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    totalCount: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    pageInfo: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() }),
    nodes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .userSchema */ .vJ),
});
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    organization: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ team: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ members: pageSchema }).nullable() }).nullable(),
});
const mostMembers = 1000;
/** `needs` of a team that is not told: no workflow's own token can have it. */
const needs = 'a token of a GitHub App with the permission members: read (or read:org), or `members` of the group in the policy';
async function readGroup(sources, { key, spec }, now) {
    const parsed = specSchema.safeParse(spec);
    const named = parsed.success ? parsed.data.github : undefined;
    if (named === undefined) {
        return (0,_elsewhere_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .q)(`the group ${key} names no team of GitHub`, '`members` or `github` of it');
    }
    const [, organization, team] = /^@?([^/@\s]+)\/([^/\s]+)$/.exec(named) ?? [];
    if (organization === undefined || team === undefined) {
        return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(`the group ${key}: "${(0,_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(named)}" is no team, which is written organization/team`);
    }
    const members = [];
    let after = null;
    for (;;) {
        const page = await readPage(sources, { organization, team, after });
        if ('status' in page)
            return page;
        members.push(...page.nodes.map(_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .toUserAccount */ .Io));
        const { hasNextPage, endCursor } = page.pageInfo;
        if (!hasNextPage) {
            if (members.length === page.totalCount)
                break;
            const reason = `the members of ${named} changed while they were read`;
            return { status: 'failed', reason, retryable: true };
        }
        if (members.length >= mostMembers || endCursor == null) {
            return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(`${named} has more than ${mostMembers} members`);
        }
        after = endCursor;
    }
    return { status: 'known', value: { members }, source: (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .forgeSource */ .JQ)(now) };
}
async function readPage({ api }, variables) {
    const { organization, team } = variables;
    const of = { what: `the members of ${organization}/${team}`, permissions: [] };
    const query = { name: 'Team', text: _documents_js__WEBPACK_IMPORTED_MODULE_6__/* .teamDocument */ .tw, variables, repeatable: true };
    const reply = await api.graphql(query, answerSchema);
    const isRefused = reply.refused.length > 0 || (!reply.ok && reply.fault.kind === 'forbidden');
    if (!isRefused && !reply.ok)
        return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .toUnknown */ .u1)(reply.fault, of);
    const told = isRefused || !reply.ok ? undefined : reply.value.organization?.team;
    // A team that the token may not see looks like none (F05).
    if (told == null) {
        return (0,_elsewhere_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .q)(`${of.what} are not told to this token: a workflow's own cannot read teams`, needs);
    }
    return told.members;
}


/***/ })

};
