export const id = 6950;
export const ids = [6950];
export const modules = {

/***/ 19048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _contributors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45124);
/* harmony import */ var _reviews_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18453);
/* harmony import */ var _users_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46316);



function changesOf(of) {
    const { mapping, details, writes, accountOf } = of;
    const all = [
        ...details.commits.values(),
        ...mapping.carried.flatMap(({ request }) => request.commits),
    ];
    const known = {
        commits: new Map(all.map((commit) => [commit.sha, commit])),
        whose: { addresses: (0,_contributors_js__WEBPACK_IMPORTED_MODULE_0__/* .addressesOf */ .sO)(all), accountOf },
    };
    const requests = details.requests.flatMap((each) => {
        const { merge } = each.carried;
        const evil = each.merge === 'evil' && merge !== undefined ? [ofCommit(merge, known)] : [];
        const counts = each.touches || each.merge === 'unknown';
        return [...(counts ? [ofRequest(each, known, writes)] : []), ...evil];
    });
    return [...requests, ...details.alone.map((sha) => ofCommit(sha, known))];
}
/** Commits of all versions count, so that a rebase launders nobody (T14). */
function ofRequest(each, known, writes) {
    const { carried, versions, merge } = each;
    const { request } = carried;
    const shas = [...new Set([...request.commits.map(({ sha }) => sha), ...versions.commits])];
    const parts = partsOf(shas, known);
    const opener = request.author
        ? [{ account: (0,_users_js__WEBPACK_IMPORTED_MODULE_2__/* .toAccount */ .tf)(request.author), as: 'opener' }]
        : [];
    const isOpened = opener.some(({ account }) => account.kind !== 'unknown');
    return {
        number: Number(request.iid),
        ...(typeof request.webUrl === 'string' ? { url: request.webUrl } : {}),
        title: request.title,
        head: request.head,
        commits: carried.commits.filter((sha) => merge !== 'evil' || sha !== carried.merge),
        contributors: (0,_contributors_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .dM)([...opener, ...parts.contributors, ...pushersOf(each)]),
        ...(request.mergeUser ? { merger: (0,_users_js__WEBPACK_IMPORTED_MODULE_2__/* .toAccount */ .tf)(request.mergeUser) } : {}),
        unattributed: parts.unattributed,
        reviews: [...(0,_reviews_js__WEBPACK_IMPORTED_MODULE_1__/* .reviewsOf */ .N)(request, versions, writes)],
        complete: request.complete && versions.complete && merge !== 'unknown' && isOpened,
    };
}
/** GitLab notes each push that brings commits under the name of who pushed. */
function pushersOf({ carried }) {
    return carried.request.notes
        .filter(({ system, systemNoteMetadata: data }) => system && data?.action === 'commit')
        .flatMap(({ author }) => (author ? [{ account: (0,_users_js__WEBPACK_IMPORTED_MODULE_2__/* .toAccount */ .tf)(author), as: 'pusher' }] : []));
}
/** What was pushed past all merge requests, or put into a merge: nobody has reviewed it. */
function ofCommit(sha, known) {
    const { contributors, unattributed } = partsOf([sha], known);
    const title = known.commits.get(sha)?.message?.split('\n')[0];
    return {
        ...(title === undefined ? {} : { title }),
        ...{ head: sha, commits: [sha], contributors: (0,_contributors_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .dM)(contributors) },
        ...{ unattributed, reviews: [], complete: true },
    };
}
/** A commit that GitLab does not have any more could be anybody's. */
function partsOf(shas, { commits, whose }) {
    const parts = shas.map((sha) => {
        const commit = commits.get(sha);
        return commit === undefined
            ? { sha, contributors: [], unattributed: true }
            : { sha, ...(0,_contributors_js__WEBPACK_IMPORTED_MODULE_0__/* .contributorsTo */ .gI)(commit, whose) };
    });
    return {
        contributors: parts.flatMap((part) => part.contributors),
        unattributed: parts.filter((part) => part.unattributed).map(({ sha }) => sha),
    };
}


/***/ }),

/***/ 45124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ isBySystem),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gI: () => (/* binding */ contributorsTo),
/* harmony export */   sO: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _users_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46316);

/** Whose an address is, learned from commits of which GitLab told it. */
function addressesOf(commits) {
    const found = new Map();
    for (const { authorEmail, author, committerEmail, committer } of commits) {
        if (authorEmail && author)
            found.set(authorEmail.toLowerCase(), (0,_users_js__WEBPACK_IMPORTED_MODULE_0__/* .toAccount */ .tf)(author));
        if (committerEmail && committer)
            found.set(committerEmail.toLowerCase(), (0,_users_js__WEBPACK_IMPORTED_MODULE_0__/* .toAccount */ .tf)(committer));
    }
    return found;
}
/** What GitLab commits itself, in the browser or while merging, and signs: the committer is then no person. */
const webCommitter = { login: 'GitLab', kind: 'web' };
/** True only by GitLab's own signature: anybody can write its address into a commit. */
function isBySystem({ signature }) {
    return signature?.verificationStatus === 'VERIFIED_SYSTEM';
}
/** `unattributed`: somebody of the commit is nobody's account, and could be anybody (T10, T11). */
function contributorsTo(commit, { addresses, accountOf }) {
    const isWeb = isBySystem(commit) && !commit.committer;
    const committer = isWeb
        ? webCommitter
        : commit.committer
            ? (0,_users_js__WEBPACK_IMPORTED_MODULE_0__/* .toAccount */ .tf)(commit.committer)
            : accountOf(commit.committerEmail ?? '');
    const coAuthors = coAuthorsOf(commit.message ?? '').map((email) => addresses.get(email) ?? accountOf(email));
    const people = [
        ['author', commit.author ? (0,_users_js__WEBPACK_IMPORTED_MODULE_0__/* .toAccount */ .tf)(commit.author) : accountOf(commit.authorEmail ?? '')],
        ...coAuthors.map((account) => ['co-author', account]),
        ['committer', committer],
    ];
    return {
        contributors: people.flatMap(([as, account]) => (account ? [{ account, as }] : [])),
        // Who is deleted, or stands in for somebody of an import, is nobody that could be known.
        unattributed: people.some(([, account]) => !account || account.kind === 'unknown'),
    };
}
/** Addresses in lower case; a trailer without one is the empty text, which is nobody's. */
function coAuthorsOf(message) {
    const lines = message.matchAll(/^[^\S\n]*co-authored-by[^\S\n]*:(.*)$/gim);
    return [...lines].map(([, text = '']) => /<([^<>]*)>/.exec(text)?.[1]?.trim().toLowerCase() ?? '');
}
/** Each person once for each part, in the order in which they are told. */
function distinct(contributors) {
    const key = ({ account, as }) => `${account.id ?? account.login} ${as}`;
    return [...new Map(contributors.map((each) => [key(each), each])).values()];
}


/***/ }),

/***/ 31679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readDetails)
});

// EXTERNAL MODULE: ./lib/hosts/gitlab/fact-answers.js
var fact_answers = __webpack_require__(21003);
// EXTERNAL MODULE: ./lib/hosts/gitlab/duties/contributors.js
var contributors = __webpack_require__(45124);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/hosts/gitlab/api.js + 2 modules
var gitlab_api = __webpack_require__(71549);
// EXTERNAL MODULE: ./lib/hosts/gitlab/permissions.js
var permissions = __webpack_require__(25367);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/merges.js
/** Merges that hold something which neither of their parents has: it was reviewed by nobody (T22). */




const diffSchema = schemas/* object */.Ikc({
    old_path: schemas/* string */.YjP(),
    new_path: schemas/* string */.YjP(),
    a_mode: schemas/* string */.YjP().nullish(),
    b_mode: schemas/* string */.YjP().nullish(),
    diff: schemas/* string */.YjP().nullish(),
    deleted_file: schemas/* boolean */.zMY(),
    new_file: schemas/* boolean */.zMY(),
    collapsed: schemas/* boolean */.zMY().nullish(),
    too_large: schemas/* boolean */.zMY().nullish(),
});
/** https://docs.gitlab.com/api/repositories/#compare-branches-tags-or-commits */
const comparisonSchema = schemas/* object */.Ikc({ diffs: schemas/* array */.YOg(diffSchema), compare_timeout: schemas/* boolean */.zMY() });
/** The limit of files by default, and the highest: https://docs.gitlab.com/administration/diff_limits/ */
const fileLimits = { usual: 1000, highest: 3000 };
/**
 * A merge by one parent and another is made anew from differences: what it adds to the first has to be
 * what the second adds to their common ancestor. A file that both sides changed, or whose difference is
 * not told whole, cannot be made anew here, and is not known.
 */
async function readMerge(sources, { sha, parents }) {
    const [first, second, ...more] = parents;
    if (first === undefined || second === undefined || more.length > 0)
        return known('unknown');
    const [added, asked] = await Promise.all([
        compare(sources, { from: first, to: sha, straight: true }),
        compare(sources, { from: first, to: second, straight: false }),
    ]);
    if (added.status !== 'known')
        return added;
    if (asked.status !== 'known')
        return asked;
    if (added.value === undefined || asked.value === undefined)
        return known('unknown');
    const [is, should] = [byPath(added.value), byPath(asked.value)];
    const paths = [...new Set([...is.keys(), ...should.keys()])];
    const other = paths.filter((path) => !isSame(is.get(path), should.get(path)));
    if (other.length === 0)
        return known(hasHidden([...is.values()]) ? 'unknown' : 'clean');
    const theirs = await compare(sources, { from: second, to: first, straight: false });
    if (theirs.status !== 'known')
        return theirs;
    if (theirs.value === undefined)
        return known('unknown');
    const both = byPath(theirs.value);
    return known(other.some((path) => !both.has(path)) ? 'evil' : 'unknown');
}
function known(value) {
    return { status: 'known', value };
}
/** Undefined where a limit cut it. */
async function compare({ api, environment }, query) {
    const path = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'repository', 'compare');
    const part = (0,fact_answers/* toPart */.ty)(await api.get(path, query, comparisonSchema), permissions/* wanted */.Ol.comparison, api);
    if (part.status !== 'known')
        return part;
    const { diffs, compare_timeout: isCut } = part.value;
    const isOver = diffs.length === fileLimits.usual || diffs.length >= fileLimits.highest;
    return { status: 'known', value: isCut || isOver ? undefined : diffs };
}
/** By each path of a file, so that a moved one counts for both. */
function byPath(diffs) {
    return new Map(diffs.flatMap((diff) => [[diff.new_path, diff], [diff.old_path, diff]]));
}
function isSame(one, other) {
    if (one === undefined || other === undefined)
        return false;
    return textOf(one) === textOf(other);
}
function textOf({ old_path: old, new_path: path, a_mode: a, b_mode: b, diff }) {
    return JSON.stringify([old, path, a, b, diff]);
}
/** A difference that is not told: of bytes, or beyond a limit. A file that only moved has none. */
function hasHidden(diffs) {
    return diffs.some(({ diff, collapsed, too_large: isLarge, ...rest }) => {
        if (collapsed === true || isLarge === true)
            return true;
        const text = diff ?? '';
        const isMoved = rest.old_path !== rest.new_path || rest.a_mode !== rest.b_mode;
        return text.startsWith('Binary files') || (text === '' && !isMoved);
    });
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/duties/requests.js + 1 modules
var duties_requests = __webpack_require__(3435);
// EXTERNAL MODULE: ./lib/hosts/gitlab/duties/touched.js
var touched = __webpack_require__(49526);
// EXTERNAL MODULE: ./lib/hosts/gitlab/duties/versions.js
var duties_versions = __webpack_require__(57079);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/details.js
/** What has to be known of each merge request and commit besides: read in parallel, once it is known which they are. */






async function readDetails(sources, of) {
    const { carried, alone } = of.mapping;
    const parents = new Map(of.commits.map(({ id, parent_ids: ids }) => [id, ids]));
    const merges = carried.flatMap(({ merge }) => merge === undefined || !parents.has(merge) ? [] : [merge]);
    const [named, versions, touching, lonely] = await Promise.all([
        (0,duties_requests/* readCommits */.F)(sources, [...new Set([...merges, ...alone])]),
        (0,fact_answers/* askEach */.HA)(carried, ({ request }) => (0,duties_versions/* readVersions */.q)(sources, request)),
        Promise.all(carried.map(({ request }) => (0,touched/* requestTouches */.JK)(sources, request.iid, of.paths))),
        Promise.all(alone.map((sha) => (0,touched/* commitTouches */.JH)(sources, { sha, parent: parents.get(sha)?.[0] }, of.paths))),
    ]);
    if (named.status !== 'known')
        return named;
    if (versions.status !== 'known')
        return versions;
    const own = new Set(carried.flatMap(({ request }) => request.commits.map(({ sha }) => sha)));
    const old = versions.value.flatMap(({ commits }) => commits.filter((sha) => !own.has(sha)));
    const [replaced, judged] = await Promise.all([
        (0,duties_requests/* readCommits */.F)(sources, [...new Set(old)]),
        (0,fact_answers/* askEach */.HA)(carried, ({ merge }) => mergeOf(sources, { merge, parents, named: named.value })),
    ]);
    if (replaced.status !== 'known')
        return replaced;
    if (judged.status !== 'known')
        return judged;
    const requests = carried.map((each, index) => {
        const version = versions.value[index] ?? { all: [], commits: [], complete: false };
        const merge = judged.value[index] ?? 'unknown';
        return { carried: each, versions: version, touches: touching[index] ?? true, merge };
    });
    return {
        status: 'known',
        value: {
            requests,
            alone: alone.filter((_, index) => lonely[index]),
            commits: new Map([...named.value, ...replaced.value]),
        },
    };
}
/** What GitLab signed it merged itself, and it merges nothing but what is there. */
function mergeOf(sources, of) {
    const { merge, parents, named } = of;
    const own = merge === undefined ? undefined : parents.get(merge);
    if (merge === undefined || own === undefined)
        return details_known('clean');
    const commit = named.get(merge);
    if (commit !== undefined && (0,contributors/* isBySystem */.Rc)(commit))
        return details_known('clean');
    return readMerge(sources, { sha: merge, parents: own });
}
function details_known(value) {
    return Promise.resolve({ status: 'known', value });
}


/***/ }),

/***/ 46243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readWrites)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71549);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21003);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25367);
/** Who may write to the project now, inherited and invited members among them. */




/** https://docs.gitlab.com/api/project_members/#list-all-project-members, each with the highest level. */
const memberSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY,
    access_level: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
    /** Of the account; a membership has its own from Premium on. */
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    membership_state: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
});
/** Developer: https://docs.gitlab.com/user/permissions/ */
const developer = 30;
/** Ids in one request. */
const most = 50;
/**
 * Only those who are asked about are listed. Who is no member may not write, an administrator of the
 * server included: nobody of the project gave them that. Where the list cannot be read nobody knows.
 */
async function readWrites({ api, environment }, accounts) {
    const ids = [...new Set(accounts.flatMap(({ id }) => id ?? []))].sort();
    const parts = Array.from({ length: Math.ceil(ids.length / most) }, (_, index) => ids.slice(index * most, (index + 1) * most));
    const own = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .X)('projects', environment.project.id, 'members', 'all');
    const lists = await (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .askEach */ .HA)(parts, async (some) => {
        const query = new URLSearchParams(some.map((id) => ['user_ids[]', id]));
        const path = `${own}?${query.toString()}`;
        const of = {
            item: memberSchema,
            most: 1000,
            id: (each) => `${each.id} ${each.access_level}`,
        };
        return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .toPart */ .ty)(await api.list(path, {}, of), _permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.members, api);
    });
    if (lists.status !== 'known')
        return () => 'unknown';
    const writing = lists.value
        .flat()
        .filter(({ state, membership_state: membership = 'active', access_level: level }) => state === 'active' && membership === 'active' && level >= developer);
    const may = new Set(writing.map(({ id }) => id));
    return ({ id }) => (id === undefined ? 'unknown' : may.has(id) ? 'yes' : 'no');
}


/***/ }),

/***/ 3435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ readCommits),
  h: () => (/* binding */ readRequests)
});

// EXTERNAL MODULE: ./lib/hosts/gitlab/fact-answers.js
var fact_answers = __webpack_require__(21003);
// EXTERNAL MODULE: ./lib/hosts/gitlab/graphql.js
var graphql = __webpack_require__(45398);
// EXTERNAL MODULE: ./lib/hosts/gitlab/permissions.js
var permissions = __webpack_require__(25367);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/hosts/gitlab/duties/users.js
var users = __webpack_require__(46316);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/request-query.js
/** What GitLab's GraphQL interface is asked of merge requests, many in one question. */



/**
 * A commit with the accounts that GitLab finds by its two addresses: only confirmed ones count, which is
 * why an address that somebody made up is nobody's (T10). `VERIFIED_SYSTEM`: GitLab made the commit itself.
 * https://docs.gitlab.com/api/graphql/reference/#commit
 */
const signedCommitSchema = schemas/* object */.Ikc({
    sha: fact_answers/* commitSchema */.lN,
    message: schemas/* string */.YjP().nullish(),
    authorEmail: schemas/* string */.YjP().nullish(),
    committerEmail: schemas/* string */.YjP().nullish(),
    author: users/* userSchema */.vJ.nullish(),
    committer: users/* userSchema */.vJ.nullish(),
    signature: schemas/* object */.Ikc({ verificationStatus: schemas/* string */.YjP().nullish() }).nullish(),
});
const commitFields = `fragment change on Commit {
  sha message authorEmail committerEmail
  author { ...who } committer { ...who }
  signature { verificationStatus }
}`;
/** Something that happened to the merge request; GitLab writes it, and nobody can change it. */
const noteSchema = schemas/* object */.Ikc({
    system: schemas/* boolean */.zMY(),
    body: schemas/* string */.YjP(),
    createdAt: fact_answers/* timeSchema */.Rl,
    author: users/* userSchema */.vJ.nullish(),
    systemNoteMetadata: schemas/* object */.Ikc({ action: schemas/* string */.YjP().nullish() }).nullish(),
});
function pageOf(item) {
    return schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(item),
        pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullish() }),
    });
}
const commitsSchema = pageOf(signedCommitSchema);
const notesSchema = pageOf(noteSchema);
/** https://docs.gitlab.com/api/graphql/reference/#mergerequest */
const requestSchema = schemas/* object */.Ikc({
    iid: schemas/* string */.YjP().regex(/^\d+$/),
    state: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    webUrl: schemas/* string */.YjP().nullish(),
    targetBranch: schemas/* string */.YjP(),
    diffHeadSha: fact_answers/* commitSchema */.lN.nullish(),
    mergeCommitSha: fact_answers/* commitSchema */.lN.nullish(),
    commitCount: schemas/* int */.Whr().nullish(),
    author: users/* userSchema */.vJ.nullish(),
    mergeUser: users/* userSchema */.vJ.nullish(),
    approvedBy: pageOf(users/* userSchema */.vJ),
    commits: commitsSchema,
    notes: notesSchema,
});
const commitPage = 'nodes { ...change } pageInfo { hasNextPage endCursor }';
const notePage = `nodes {
  system body createdAt author { ...who } systemNoteMetadata { action }
} pageInfo { hasNextPage endCursor }`;
/** So many merge requests at once: the limit of a question's complexity is 250. */
const requestsAtOnce = 20;
const requestsQuery = `query Requests($project: ID!, $iids: [String!]) {
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
${users/* userFields */.dN}
${commitFields}`;
const requestsSchema = schemas/* object */.Ikc({
    project: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), mergeRequests: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(requestSchema) }) })
        .nullable(),
});
/** The next page of what one merge request has more of. */
const moreQuery = `query More(
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
${users/* userFields */.dN}
${commitFields}`;
const moreSchema = schemas/* object */.Ikc({
    project: schemas/* object */.Ikc({
        mergeRequest: schemas/* object */.Ikc({ commits: commitsSchema.optional(), notes: notesSchema.optional() }),
    }),
});
/** Commits by name, each under an alias of its own: so many at once for the same limit. */
const commitsAtOnce = 12;
function commitsQuery(count) {
    const indices = Array.from({ length: count }, (_, index) => index);
    const variables = indices.map((index) => `, $c${index}: String!`).join('');
    const fields = indices.map((index) => `c${index}: commit(ref: $c${index}) { ...change }`);
    return `query Commits($project: ID!${variables}) {
  project(fullPath: $project) { repository { ${fields.join('\n')} } }
}
${users/* userFields */.dN}
${commitFields}`;
}
const namedCommitsSchema = schemas/* object */.Ikc({
    project: schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), signedCommitSchema.nullable()) }),
});

;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/requests.js




/** Pages of a hundred; what has more is not complete (T24). */
const mostPages = 10;
/** All that are asked for; one that GitLab does not tell fails the whole. */
async function readRequests(asked, iids) {
    const parts = await (0,fact_answers/* askEach */.HA)(inParts(iids, requestsAtOnce), (some) => readSome(asked, some));
    return parts.status === 'known' ? { status: 'known', value: parts.value.flat() } : parts;
}
async function readSome(asked, iids) {
    const { api, environment } = asked;
    const { path, id } = environment.project;
    const variables = { project: path, iids };
    const query = { name: 'Requests', text: requestsQuery, variables };
    const part = explain(await api.graphql(query, requestsSchema), asked);
    if (part.status !== 'known')
        return part;
    const { project } = part.value;
    if (project === null)
        return explain(notVisible, asked);
    // A variable of the pipeline names the path: it has to be that of this project (T62).
    if (project.id !== `gid://gitlab/Project/${id}`)
        return (0,fact_answers/* failed */.gz)(`${path} is not project ${id}`);
    const { nodes } = project.mergeRequests;
    const missing = iids.find((iid) => !nodes.some((node) => node.iid === iid));
    if (missing !== undefined)
        return (0,fact_answers/* failed */.gz)(`merge request !${missing} is not told`);
    return (0,fact_answers/* askEach */.HA)(nodes, (node) => complete(asked, node));
}
const notVisible = {
    ok: false,
    fault: { kind: 'not-found', reason: 'no such project', retryable: false, sent: false },
};
/** Reads on where a page was not all; without a head nothing can be said of approvals. */
async function complete(asked, node) {
    const commits = [...node.commits.nodes];
    const notes = [...node.notes.nodes];
    let [ofCommits, ofNotes] = [node.commits.pageInfo, node.notes.pageInfo];
    for (let page = 1; page < mostPages; page += 1) {
        if (!ofCommits.hasNextPage && !ofNotes.hasNextPage)
            break;
        const variables = {
            ...{ project: asked.environment.project.path, iid: node.iid },
            ...{ commits: ofCommits.endCursor, moreCommits: ofCommits.hasNextPage },
            ...{ notes: ofNotes.endCursor, moreNotes: ofNotes.hasNextPage },
        };
        const query = { name: 'More', text: moreQuery, variables };
        const part = explain(await asked.api.graphql(query, moreSchema), asked);
        if (part.status !== 'known')
            return part;
        const { mergeRequest: more } = part.value.project;
        commits.push(...(more.commits?.nodes ?? []));
        notes.push(...(more.notes?.nodes ?? []));
        [ofCommits, ofNotes] = [more.commits?.pageInfo ?? ofCommits, more.notes?.pageInfo ?? ofNotes];
    }
    const head = node.diffHeadSha;
    if (typeof head !== 'string')
        return (0,fact_answers/* failed */.gz)(`merge request !${node.iid} has no head`);
    const whole = !ofCommits.hasNextPage &&
        !ofNotes.hasNextPage &&
        !node.approvedBy.pageInfo.hasNextPage &&
        commits.length >= (node.commitCount ?? Infinity);
    return {
        status: 'known',
        value: { ...node, head, commits, notes, approvers: node.approvedBy.nodes, complete: whole },
    };
}
/** Commits by name, with the accounts behind them; one that GitLab does not have is missing. */
async function readCommits(asked, shas) {
    const parts = await (0,fact_answers/* askEach */.HA)(inParts(shas, commitsAtOnce), (some) => readNamed(asked, some));
    if (parts.status !== 'known')
        return parts;
    return {
        status: 'known',
        value: new Map(parts.value.flat().map((commit) => [commit.sha, commit])),
    };
}
async function readNamed(asked, shas) {
    const named = Object.fromEntries(shas.map((sha, index) => [`c${index}`, sha]));
    const variables = { project: asked.environment.project.path, ...named };
    const query = { name: 'Commits', text: commitsQuery(shas.length), variables };
    const part = explain(await asked.api.graphql(query, namedCommitsSchema), asked);
    if (part.status !== 'known')
        return part;
    const commits = Object.values(part.value.project.repository).filter((each) => each !== null);
    const other = commits.find(({ sha }) => !shas.includes(sha));
    if (other !== undefined)
        return (0,fact_answers/* failed */.gz)(`the commit ${other.sha} was told in place of another`);
    return { status: 'known', value: commits };
}
/** The value, or why there is none: an older server knows less of commits. */
function explain(reply, { api }) {
    if (reply.ok)
        return { status: 'known', value: reply.value };
    if (!(0,graphql/* isOlder */.t)(reply.fault))
        return (0,permissions/* toUnknown */.u1)(reply.fault, permissions/* wanted */.Ol.changes, api);
    const { reason } = reply.fault;
    return { status: 'unsupported', reason, needs: 'a newer GitLab, which tells who committed' };
}
function inParts(items, size) {
    const count = Math.ceil(items.length / size);
    return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}


/***/ }),

/***/ 18453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reviewersOf),
/* harmony export */   N: () => (/* binding */ reviewsOf)
/* harmony export */ });
/* harmony import */ var _users_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46316);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57079);


/**
 * An approval is there as long as GitLab lists it: one that was taken back or reset is gone. Its time is
 * that of the last note of it, for the list has none (https://docs.gitlab.com/api/merge_request_approvals/);
 * without `reset_approvals_on_push` it stays after a push, and is then one of an older head (T13).
 * Who asked for changes, and has not approved since, is against it, whatever was said before (T16).
 */
function reviewsOf(request, versions, writes) {
    const approved = request.approvers.map((user) => {
        const at = lastOf(request, 'approved', user);
        return { user, state: 'approved', at };
    });
    const against = reviewersAgainst(request).map((user) => {
        const at = lastOf(request, 'requested_changes', user);
        return { user, state: 'changes-requested', at };
    });
    return [...approved, ...against].map(({ user, state, at }) => {
        const account = (0,_users_js__WEBPACK_IMPORTED_MODULE_0__/* .toAccount */ .tf)(user);
        const version = at === undefined ? undefined : (0,_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .versionAt */ .m)(versions, at);
        return {
            ...{ account, state },
            ...(version === undefined ? {} : { on: version.head }),
            ...(at === undefined ? {} : { at }),
            // GitLab knows no text of an approval that could be changed.
            edited: 'no',
            writes: writes(account),
            sameTarget: at === undefined ? 'unknown' : sameTarget(request, versions, { at, version }),
        };
    });
}
/** Everybody with an opinion of it. */
function reviewersOf(request) {
    return [...request.approvers, ...reviewersAgainst(request)];
}
/** The action of a note, or the words of it where a server gives it none. */
function isOf({ system, body, systemNoteMetadata: metadata }, action) {
    if (!system)
        return false;
    const words = action === 'approved' ? /^approved this merge request/ : /^requested changes/;
    return metadata?.action === action || words.test(body);
}
function lastOf({ notes }, action, user) {
    const times = notes
        .filter((note) => isOf(note, action) && note.author?.id === user.id)
        .flatMap(({ createdAt }) => createdAt ?? []);
    return times.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
}
function reviewersAgainst({ notes }) {
    const authors = notes
        .filter((note) => isOf(note, 'requested_changes'))
        .flatMap(({ author }) => author ?? []);
    return [...new Map(authors.map((user) => [user.id, user])).values()];
}
/** A note of its branches, but one that says that a branch was deleted or restored. */
function isRetarget({ system, body, systemNoteMetadata: metadata }) {
    if (!system)
        return false;
    const action = metadata?.action;
    const isPresence = /^(deleted|restored) (source|target) branch\b/.test(body);
    return typeof action === 'string'
        ? action === 'branch' && !isPresence
        : /^changed\b.*\btarget branch\b/.test(body);
}
/** Neither another target nor another merge base since then (T15, CVE-2023-4379). */
function sameTarget({ notes, complete }, { all }, { at, version }) {
    const moved = notes.filter(isRetarget);
    if (moved.some(({ createdAt }) => Date.parse(createdAt ?? '') >= Date.parse(at)))
        return 'no';
    const last = all.at(-1);
    if (version?.base !== last?.base)
        return version === undefined ? 'unknown' : 'no';
    return complete && moved.every(({ createdAt }) => createdAt !== undefined) ? 'yes' : 'unknown';
}


/***/ }),

/***/ 49526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ commitTouches),
/* harmony export */   JK: () => (/* binding */ requestTouches),
/* harmony export */   _f: () => (/* binding */ readRequestPaths)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _promotion_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18038);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71549);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25367);
/** Whether a change touches the service: what is not told whole counts as if it did. */




const diffSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ old_path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), new_path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
/** The limits of files of a merge request: https://docs.gitlab.com/administration/diff_limits/ */
const fileLimits = { usual: 1000, highest: 3000 };
async function requestTouches(asked, iid, paths) {
    if (paths === undefined)
        return true;
    const reply = await listDiffs(asked, iid);
    return !reply.ok || mayTouch(reply.value, paths);
}
/** All paths of a merge request, of what moved both; why not all are told, where they are not. */
async function readRequestPaths(asked, iid) {
    const reply = await listDiffs(asked, iid);
    if (!reply.ok) {
        return { paths: [], unknown: (0,_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .toUnknown */ .u1)(reply.fault, _permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.mergeRequests, asked.api).reason };
    }
    const paths = reply.value.flatMap(({ old_path: old, new_path: path }) => [old, path]);
    const count = reply.value.length;
    const isCut = count === fileLimits.usual || count >= fileLimits.highest;
    if (!isCut)
        return { paths };
    return { paths, unknown: `GitLab may list no more than ${count} files of !${iid}` };
}
/** https://docs.gitlab.com/api/merge_requests/#list-merge-request-diffs */
function listDiffs({ api, environment }, iid) {
    const path = (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('projects', environment.project.id, 'merge_requests', iid, 'diffs');
    const of = {
        item: diffSchema,
        most: fileLimits.highest,
        id: (diff) => `${diff.old_path}\n${diff.new_path}`,
    };
    return api.list(path, {}, of);
}
/** A commit beside its first parent; one without a parent begins another history. */
async function commitTouches({ api, environment }, { sha, parent }, paths) {
    if (paths === undefined || parent === undefined)
        return true;
    const path = (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('projects', environment.project.id, 'repository', 'compare');
    const schema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ diffs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(diffSchema), compare_timeout: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() });
    const reply = await api.get(path, { from: parent, to: sha, straight: true }, schema);
    return !reply.ok || reply.value.compare_timeout || mayTouch(reply.value.diffs, paths);
}
function mayTouch(diffs, paths) {
    const isTold = diffs.length > 0;
    if (!isTold || diffs.length === fileLimits.usual || diffs.length >= fileLimits.highest)
        return true;
    return (0,_promotion_range_js__WEBPACK_IMPORTED_MODULE_0__/* .touches */ .yI)(diffs.flatMap(({ old_path: old, new_path: path }) => [old, path]), { paths: [...paths] });
}


/***/ }),

/***/ 46316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dN: () => (/* binding */ userFields),
/* harmony export */   n$: () => (/* binding */ readAccounts),
/* harmony export */   tf: () => (/* binding */ toAccount),
/* harmony export */   vJ: () => (/* binding */ userSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21003);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25367);
/** Accounts as GitLab's GraphQL interface tells them, with what kind of user each is. */



/** `gid://gitlab/User/7`; the number is the id that the other interface tells. */
const globalIdSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^gid:\/\/gitlab\/User\/\d+$/)
    .transform((text) => text.slice(text.lastIndexOf('/') + 1));
/** https://docs.gitlab.com/api/graphql/reference/#usercore */
const userSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: globalIdSchema,
    username: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/** The fields of `userSchema`, on every type that stands for a user. */
const userFields = 'fragment who on User { id username type }';
/** Users that stand for somebody who is not told: deleted ones, and those of an import. */
const nobody = ['GHOST', 'PLACEHOLDER', 'IMPORT_USER'];
/** Tokens of projects and groups, service accounts and GitLab's own are machines (T12). */
function toAccount({ id, username, type }) {
    const kind = type === 'HUMAN' ? 'human' : nobody.includes(type) ? 'unknown' : 'bot';
    return { id, login: username, kind };
}
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ users: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(userSchema) }) });
/** So many at once; the same limit holds for a page. */
const most = 100;
/**
 * The kinds of users that the other interface told by id and name alone. One that is not told, because
 * it is blocked or gone, stays unknown.
 */
async function readAccounts(api, users) {
    const ids = [...new Set(users.map(({ id }) => id))];
    if (ids.length === 0)
        return { status: 'known', value: [] };
    const reply = await api.graphql({
        name: 'Users',
        text: `query Users($ids: [ID!]) { users(ids: $ids, first: ${most}) { nodes { ...who } } } ${userFields}`,
        variables: { ids: ids.slice(0, most).map((id) => `gid://gitlab/User/${id}`) },
    }, answerSchema);
    const part = (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .toPart */ .ty)(reply, _permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .wanted */ .Ol.users, api);
    if (part.status !== 'known')
        return part;
    const told = new Map(part.value.users.nodes.map((user) => [user.id, toAccount(user)]));
    const accounts = users.map(({ id, username }) => told.get(id) ?? { id, login: username, kind: 'unknown' });
    return { status: 'known', value: accounts };
}


/***/ }),

/***/ 57079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ versionAt),
/* harmony export */   q: () => (/* binding */ readVersions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71549);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21003);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25367);
/** Diff versions of a merge request: the head that it had at each time, and all that was ever pushed to it. */




/** https://docs.gitlab.com/api/merge_requests/#get-merge-request-diff-versions */
const versionSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY,
    head_commit_sha: _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .commitSchema */ .lN.nullish(),
    base_commit_sha: _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .commitSchema */ .lN.nullish(),
    created_at: _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl,
});
const singleSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ commits: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .commitSchema */ .lN })) });
const mostVersions = 1000;
/** The commits of so many older versions are read. */
const mostRead = 30;
/** One request for the list, and one for each head that was replaced. */
async function readVersions(sources, { iid, head }) {
    const { api, environment } = sources;
    const path = ['projects', environment.project.id, 'merge_requests', iid, 'versions'];
    const of = { item: versionSchema, most: mostVersions, id: ({ id }) => id };
    const part = (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .toPart */ .ty)(await api.list((0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .X)(...path), {}, of), _permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.mergeRequests, api);
    if (part.status !== 'known')
        return part;
    const all = part.value.flatMap(toVersion).sort(byTime);
    const old = [...new Map(all.map((version) => [version.head, version])).values()]
        .filter((version) => version.head !== head)
        .slice(-mostRead);
    const replaced = new Set(all.map((version) => version.head)).size - 1;
    const singles = await (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .askEach */ .HA)(old, async ({ id }) => (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .toPart */ .ty)(await api.get((0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .X)(...path, id), {}, singleSchema), _permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.mergeRequests, api));
    if (singles.status !== 'known')
        return singles;
    const commits = singles.value.flatMap((single) => single.commits.map(({ id }) => id));
    const isWhole = all.length === part.value.length && all.at(-1)?.head === head;
    return {
        status: 'known',
        value: { all, commits: [...new Set(commits)], complete: isWhole && old.length === replaced },
    };
}
function toVersion(of) {
    const { id, head_commit_sha: head, base_commit_sha: base, created_at: at } = of;
    if (typeof head !== 'string' || at === undefined)
        return [];
    return [{ id, head, base: base ?? undefined, at }];
}
function byTime(one, other) {
    const apart = Date.parse(one.at) - Date.parse(other.at);
    if (apart !== 0)
        return apart;
    return BigInt(one.id) < BigInt(other.id) ? -1 : 1;
}
/** The one that stood at a time; undefined where none did, or one came at that very time. */
function versionAt({ all }, at) {
    const time = Date.parse(at);
    if (all.some((version) => Date.parse(version.at) === time))
        return undefined;
    return all.findLast((version) => Date.parse(version.at) < time);
}


/***/ }),

/***/ 18038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   gw: () => (/* binding */ changesSpecSchema),
/* harmony export */   yI: () => (/* binding */ touches)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _evidence_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32027);
/* harmony import */ var _deployment_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66957);
/** Where the range of a promotion begins, and how the candidate lies to what is deployed (policy.md 4). */



/** How `changes` is asked for: where deployments are seen, and the globs of the service's paths. */
const changesSpecSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    deployments: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    /** Absent: every path of the repository is the service's. */
    paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
});
/** True if one of the paths is the service's. */
function touches(paths, { paths: globs }) {
    if (globs === undefined)
        return true;
    return paths.some((path) => globs.some((glob) => (0,_evidence_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)(path, glob)));
}
/**
 * The range of a candidate. `relation` is asked for only if something else is deployed than the
 * candidate. What is known of deployments may end before the first one: nothing older is no proof.
 */
async function rangeOf(of) {
    const { candidate, deployments } = of;
    const good = (0,_deployment_history_js__WEBPACK_IMPORTED_MODULE_0__/* .provedSuccesses */ .Mg)(deployments);
    const base = good[0]?.sha;
    if (base === undefined)
        return { case: 'first', base: null, from: null };
    const relation = base === candidate ? 'identical' : await of.relation(base);
    if (relation === 'ahead')
        return { case: 'range', base, from: base };
    if (relation === 'diverged')
        return { case: 'diverged', base, from: base };
    const first = good.findLastIndex(({ sha }) => sha === candidate);
    return {
        ...{ case: relation === 'identical' ? 'redeploy' : 'rollback', base },
        from: first === -1 ? undefined : good.slice(first + 1).find(({ sha }) => sha !== candidate)?.sha,
        ...(first === -1 ? {} : earlierAllow(of)),
    };
}
/** The newest enforced allow of the commit: a rollback to what was never allowed is none (T27). */
function earlierAllow({ candidate, records, }) {
    const allow = records.find(({ sha, verdict, enforced }) => sha === candidate && verdict === 'allow' && enforced);
    return allow === undefined ? {} : { earlier: allow.id };
}


/***/ })

};
