export const id = 8978;
export const ids = [8978];
export const modules = {

/***/ 78978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readApprovals: () => (/* binding */ readApprovals)
});

// EXTERNAL MODULE: ./lib/hosts/github/fact-answers.js
var fact_answers = __webpack_require__(19827);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/hosts/github/fact-documents.js
var fact_documents = __webpack_require__(71086);
// EXTERNAL MODULE: ./lib/hosts/github/permissions.js
var permissions = __webpack_require__(2303);
;// CONCATENATED MODULE: ./lib/hosts/github/policy-history.js
/** The commits of the default branch that changed the policy since a commit, with their pull requests. */




const pullSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    merged: schemas/* boolean */.zMY(),
    baseRefName: schemas/* string */.YjP(),
    baseRepository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }).nullable(),
});
const pageInfo = schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() });
const changeSchema = schemas/* object */.Ikc({
    oid: schemas/* string */.YjP(),
    associatedPullRequests: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(pullSchema) }).nullable(),
});
const answerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        base: schemas/* object */.Ikc({ history: schemas/* object */.Ikc({ pageInfo, nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: schemas/* string */.YjP() })) }) })
            .nullable(),
        head: schemas/* object */.Ikc({ history: schemas/* object */.Ikc({ pageInfo, nodes: schemas/* array */.YOg(changeSchema) }) }),
    }),
});
/** More changes in the range, or more pages of a history, are not looked at (T24). */
const caps = { changes: 50, pages: 10 };
/**
 * What the head has and the base had not, newest first. Both histories are read to their ends: the
 * order is that of dates, which their authors choose, so a new change may stand below an old one.
 */
async function readPolicyChanges(sources, { base, path }) {
    const snapshot = await sources.snapshot();
    if (!snapshot.ok)
        return (0,fact_answers/* toPart */.ty)(snapshot, permissions/* wanted */.Ol.repository);
    const { defaultBranch, repository } = snapshot.value;
    const histories = await readHistories(sources, { head: defaultBranch.sha, base, path });
    if (histories.status !== 'known')
        return histories;
    const { base: before, head } = histories.value;
    const changes = head.filter(({ oid }) => !before.has(oid));
    if (changes.length > caps.changes) {
        return (0,fact_answers/* failed */.gz)(`${path} changed more than ${caps.changes} times since ${base}`);
    }
    const branch = defaultBranch.ref.replace(/^refs\/heads\//, '');
    const isMerged = toFilter({ branch, repository: repository.name });
    return { status: 'known', value: changes.map((change) => toCommit(change, isMerged)) };
}
async function readHistories(sources, of) {
    const base = new Set();
    const head = [];
    let cursors = {
        headAfter: null,
        baseAfter: null,
    };
    for (let page = 0; page < caps.pages; page += 1) {
        const part = await readPage(sources, { ...of, ...cursors });
        if (part.status !== 'known')
            return part;
        const told = part.value.repository;
        if (told.base === null)
            return (0,fact_answers/* failed */.gz)(`the last deployed commit ${of.base} is not there`);
        for (const { oid } of told.base.history.nodes)
            base.add(oid);
        head.push(...told.head.history.nodes);
        const [ofHead, ofBase] = [told.head.history.pageInfo, told.base.history.pageInfo];
        if (!ofHead.hasNextPage && !ofBase.hasNextPage)
            return { status: 'known', value: { base, head } };
        // Behind its last page a history tells nothing more.
        cursors = {
            headAfter: ofHead.endCursor ?? cursors.headAfter,
            baseAfter: ofBase.endCursor ?? cursors.baseAfter,
        };
    }
    return (0,fact_answers/* failed */.gz)(`the history of ${of.path} is longer than ${caps.pages * 100} changes`);
}
function readPage({ api, environment }, more) {
    const variables = { owner: environment.owner, name: environment.name, ...more };
    const query = { name: 'Changes', text: fact_documents/* changesDocument */.ZB, variables, repeatable: true };
    return (0,fact_answers/* ask */.kA)(api, query, { schema: answerSchema, of: permissions/* wanted */.Ol.pullRequests });
}
/** A pull request to another branch or repository was reviewed for that place, not for this one. */
function toFilter(place) {
    return ({ merged, baseRefName, baseRepository }) => merged &&
        baseRefName === place.branch &&
        baseRepository?.nameWithOwner.toLowerCase() === place.repository.toLowerCase();
}
function toCommit(node, isMerged) {
    const pulls = node.associatedPullRequests?.nodes ?? [];
    return { sha: node.oid, pulls: pulls.filter(isMerged).map(({ number }) => number) };
}

;// CONCATENATED MODULE: ./lib/hosts/github/policy-reviews.js
/** Who of a policy's owners approved a pull request without having written any of it. */




const personSchema = schemas/* object */.Ikc({ user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable() });
const commitSchema = schemas/* object */.Ikc({
    oid: schemas/* string */.YjP(),
    committedViaWeb: schemas/* boolean */.zMY(),
    authors: schemas/* object */.Ikc({
        pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY() }),
        nodes: schemas/* array */.YOg(personSchema),
    }),
    committer: personSchema.nullable(),
});
const reviewSchema = schemas/* object */.Ikc({
    state: schemas/* string */.YjP(),
    lastEditedAt: schemas/* string */.YjP().nullable(),
    author: schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() }).nullable(),
    commit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable(),
    onBehalfOf: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ combinedSlug: schemas/* string */.YjP() })) }).optional(),
});
const policy_reviews_answerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            headRefOid: schemas/* string */.YjP(),
            author: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
            commits: schemas/* object */.Ikc({
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY() }),
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ commit: commitSchema })),
            }),
            latestOpinionatedReviews: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(reviewSchema) }).nullable(),
        }),
    }),
});
/** The latest opinion of each person with write access, on the final head, of a human, unedited. */
async function readReview({ api, environment }, { number, owners }) {
    const { owner, name } = environment;
    const variables = { owner, name, number, teams: owners.teams.length > 0 };
    const query = { name: 'Reviews', text: fact_documents/* reviewsDocument */.$I, variables, repeatable: true };
    const part = await (0,fact_answers/* ask */.kA)(api, query, { schema: policy_reviews_answerSchema, of: permissions/* wanted */.Ol.pullRequests });
    if (part.status === 'unsupported' && variables.teams) {
        return {
            ...part,
            needs: `${part.needs ?? ''}, and a token that sees the organisation's teams`,
        };
    }
    if (part.status !== 'known')
        return part;
    const pull = part.value.repository.pullRequest;
    const { commits } = pull;
    const tooLong = commits.nodes.find(({ commit }) => commit.authors.pageInfo.hasNextPage);
    if (commits.pageInfo.hasNextPage || tooLong !== undefined) {
        return (0,fact_answers/* failed */.gz)(`#${number} has more commits or authors than are looked at`);
    }
    return { status: 'known', value: { number, ...judge(pull, owners) } };
}
function judge(pull, owners) {
    const contributors = contributorsOf(pull);
    if ('unknown' in contributors)
        return { approvedBy: [], reason: contributors.unknown };
    const reviews = pull.latestOpinionatedReviews?.nodes ?? [];
    const approvedBy = reviews.flatMap(({ state, lastEditedAt, author, commit, onBehalfOf }) => {
        const counts = state === 'APPROVED' && lastEditedAt === null && commit?.oid === pull.headRefOid;
        if (!counts || author?.__typename !== 'User')
            return [];
        const teams = onBehalfOf?.nodes.map(({ combinedSlug }) => combinedSlug) ?? [];
        const owns = holds(owners.logins, author.login) || teams.some((each) => holds(owners.teams, each));
        return owns && !contributors.logins.has(plain(author.login)) ? [author.login] : [];
    });
    if (approvedBy.length > 0)
        return { approvedBy };
    return { approvedBy, reason: 'no owner who did not write it approves its head' };
}
/** Opener, authors, co-authors and committers; an account that is nobody's could be anybody's. */
function contributorsOf({ author, commits, }) {
    if (author === null)
        return { unknown: 'the account of who opened it is gone' };
    const logins = new Set([plain(author.login)]);
    for (const { commit } of commits.nodes) {
        // What GitHub itself commits, on its web pages, is no person's.
        const committer = commit.committedViaWeb ? [] : [commit.committer];
        for (const person of [...commit.authors.nodes, ...committer]) {
            const login = person?.user?.login;
            if (login === undefined)
                return { unknown: `an author of ${commit.oid} has no account` };
            logins.add(plain(login));
        }
    }
    return { logins };
}
function holds(names, name) {
    return names.some((each) => plain(each) === plain(name));
}
/** Names of people and teams are the same in upper and lower case. */
function plain(name) {
    return name.toLowerCase().replace(/^@/, '');
}

// EXTERNAL MODULE: ./lib/hosts/settle.js
var settle = __webpack_require__(5032);
;// CONCATENATED MODULE: ./lib/hosts/github/policy-approvals.js




/** A commit without a merged pull request is looked up again: GitHub tells of it late (F20, T20). */
async function readApprovals(sources, context, asked) {
    const history = (0,settle/* watch */.w)({
        pauses: (0,settle/* pausesOf */.P)(sources, context),
        wait: sources.wait,
        look: () => readPolicyChanges(sources, asked),
    });
    const changes = await history.until((part) => part.status !== 'known' || part.value.every(({ pulls }) => pulls.length > 0));
    if (changes.status !== 'known')
        return changes;
    if (changes.value.length === 0) {
        return none(`the history of the default branch tells no change of ${asked.path}`);
    }
    const direct = changes.value.find(({ pulls }) => pulls.length === 0);
    if (direct !== undefined) {
        return none(`${direct.sha} changed ${asked.path} without a merged pull request`);
    }
    const numbers = [...new Set(changes.value.flatMap(({ pulls }) => pulls))];
    const reviews = await (0,fact_answers/* askEach */.HA)(numbers, (number) => readReview(sources, { number, owners: asked.owners }));
    if (reviews.status !== 'known')
        return reviews;
    return { status: 'known', value: policy_approvals_judge(changes.value, reviews.value) };
}
function policy_approvals_judge(changes, reviews) {
    const approvers = new Set();
    for (const { sha, pulls } of changes) {
        const own = reviews.filter(({ number }) => pulls.includes(number));
        const found = own.flatMap(({ approvedBy }) => approvedBy);
        if (found.length === 0) {
            const why = own.map(({ number, reason }) => `#${number}: ${reason ?? ''}`).join('; ');
            return { approvedBy: [], reason: `${sha} was not approved (${why})` };
        }
        for (const login of found)
            approvers.add(login);
    }
    return { approvedBy: [...approvers].sort() };
}
function none(reason) {
    return { status: 'known', value: { approvedBy: [], reason } };
}


/***/ })

};
