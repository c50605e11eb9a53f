export const id = 9294;
export const ids = [9294];
export const modules = {

/***/ 95528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   mI: () => (/* binding */ isOfThread),
/* harmony export */   rg: () => (/* binding */ isMarker),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/** A comment of the gate on a forge: the marker that is its last line, by which it is found again. */
/** The last line of a comment. */
function markerOf(body) {
    return linesOf(body).at(-1) ?? '';
}
/** True if the line is a marker that this program writes. */
function isMarker(line) {
    return line.startsWith('<!-- promotion-gate ');
}
/**
 * While a policy cannot be read its service is not known: such a comment and those about a service of
 * the same environment take each other's place.
 */
function isOfThread(theirs, ours) {
    if (theirs === ours)
        return true;
    const [head, service] = splitMarker(ours);
    const [otherHead, otherService] = splitMarker(theirs);
    return head === otherHead && [service, otherService].includes('unknown');
}
/** True if a forge would show the same: it may change the ends of lines. */
function sameText(one, other) {
    return linesOf(one).join('\n') === linesOf(other).join('\n');
}
/** The lines of a comment, without empty ones at its end. */
function linesOf(text) {
    return text.trimEnd().split(/\r?\n/);
}
/** The marker up to its environment, and its service. */
function splitMarker(line) {
    const [, head = line, service = ''] = /^(<!-- promotion-gate .*) (\S+) -->$/.exec(line) ?? [];
    return [head, service];
}


/***/ }),

/***/ 89294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postComment: () => (/* binding */ postComment)
});

// EXTERNAL MODULE: ./lib/hosts/comment-text.js
var comment_text = __webpack_require__(95528);
// EXTERNAL MODULE: ./lib/hosts/fit-text.js
var fit_text = __webpack_require__(55458);
// EXTERNAL MODULE: ./lib/hosts/posting.js
var posting = __webpack_require__(60685);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./lib/hosts/github/comment-queries.js
/** What is asked of GitHub to find, write, change and fold the comment on a pull request. */

const commentSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    viewerDidAuthor: schemas/* boolean */.zMY(),
    isMinimized: schemas/* boolean */.zMY(),
});
/** Pull requests that hold a commit. */
const pullsText = `query PullsOfCommit($owner: String!, $name: String!, $sha: GitObjectID!) {
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
const pullsSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        object: schemas/* object */.Ikc({
            associatedPullRequests: schemas/* object */.Ikc({
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr(), mergedAt: schemas/* string */.YjP().nullable() }).nullable())
                    .nullable(),
            })
                .nullish(),
        })
            .nullable(),
    }),
});
/** Comments of a pull request, the newest hundred first. */
const commentsText = `query Comments($owner: String!, $name: String!, $number: Int!, $before: String) {
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
const commentsSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            id: schemas/* string */.YjP(),
            comments: schemas/* object */.Ikc({
                nodes: schemas/* array */.YOg(commentSchema.nullable()),
                pageInfo: schemas/* object */.Ikc({ hasPreviousPage: schemas/* boolean */.zMY(), startCursor: schemas/* string */.YjP().nullable() }),
            }),
        }),
    }),
});
const addText = `mutation AddComment($subject: ID!, $body: String!) {
  addComment(input: { subjectId: $subject, body: $body }) { commentEdge { node { id } } }
}`;
const updateText = `mutation UpdateComment($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { issueComment { id } }
}`;
const minimizeText = `mutation FoldComment($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;
/** A mutation whose answer is there at all was carried out; a refused one is null. */
const mutationSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({}).nullable());
/** Writes a comment: not to be sent twice. */
function addQuery(subject, body) {
    return { name: 'AddComment', text: addText, variables: { subject, body }, repeatable: false };
}
/** Replaces the text of a comment. */
function updateQuery(id, body) {
    return { name: 'UpdateComment', text: updateText, variables: { id, body }, repeatable: true };
}
/** Folds a comment as outdated. */
function minimizeQuery(id) {
    return { name: 'FoldComment', text: minimizeText, variables: { id }, repeatable: true };
}

// EXTERNAL MODULE: ./lib/hosts/github/posting.js
var github_posting = __webpack_require__(28669);
;// CONCATENATED MODULE: ./lib/hosts/github/comment.js
/** The comment on a pull request: edited while the verdict stays, written anew when it changes. */





/** What GitHub takes as the body of a comment, in characters. */
const longestBody = 65_536;
/** Pages of a hundred comments in which ours is looked for. */
const mostPages = 10;
/**
 * Posts the report, whose last line is the marker by which it is found again. Edits notify nobody,
 * so that another verdict is a new comment, and the old one is folded.
 */
async function postComment(target, markdown) {
    const body = (0,fit_text/* fitComment */.pI)(markdown, longestBody);
    if (!(0,comment_text/* isMarker */.rg)((0,comment_text/* markerOf */.we)(body))) {
        return {
            posted: false,
            note: 'the comment was not posted: the report ends without its marker',
        };
    }
    const number = await findPull(target);
    if (!number.ok)
        return unposted(number.failure);
    if (number.value === undefined) {
        return {
            posted: false,
            note: 'no comment was posted: no merged pull request holds the commit',
        };
    }
    const thread = await findOurs({ ...target, pullRequest: number.value }, (0,comment_text/* markerOf */.we)(body));
    if (!thread.ok)
        return unposted(thread.failure);
    const [current] = thread.value.ours;
    if (current !== undefined && signOf(current.body) === signOf(body)) {
        if ((0,comment_text/* sameText */.QV)(current.body, body))
            return { posted: true };
        const updated = await change(target.api, updateQuery(current.id, body));
        return updated.ok ? { posted: true } : unposted(updated.failure);
    }
    const added = await add({ ...target, pullRequest: number.value }, thread.value.subject, body);
    if (!added.ok)
        return unposted(added.failure);
    return fold(target.api, thread.value.ours);
}
/** The number of the pull request; undefined if there is none. */
async function findPull(target) {
    const { api, environment, pullRequest, sha } = target;
    if (pullRequest !== undefined || sha === undefined)
        return { ok: true, value: pullRequest };
    const { owner, name } = environment;
    const query = { name: 'PullsOfCommit', text: pullsText, variables: { owner, name, sha } };
    const reply = await api.graphql({ ...query, repeatable: true }, pullsSchema);
    if (!reply.ok)
        return { ok: false, failure: (0,github_posting/* toFailure */.w)(reply.refused) ?? reply.fault };
    const failure = (0,github_posting/* toFailure */.w)(reply.refused);
    if (failure !== undefined)
        return { ok: false, failure };
    const merged = (reply.value.repository.object?.associatedPullRequests?.nodes ?? [])
        .flatMap((pull) => (pull?.mergedAt == null ? [] : [{ ...pull, at: Date.parse(pull.mergedAt) }]))
        .sort((a, b) => b.at - a.at);
    return { ok: true, value: merged[0]?.number };
}
/** Ours has the marker as its last line **and** this token as its author: others can copy a marker. */
async function findOurs(target, marker) {
    let before;
    let subject = '';
    for (let page = 0; page < mostPages; page += 1) {
        const read = await readPage(target, before);
        if (!read.ok)
            return read;
        const ours = read.value.comments.filter(({ body, viewerDidAuthor, isMinimized }) => viewerDidAuthor && !isMinimized && (0,comment_text/* isOfThread */.mI)((0,comment_text/* markerOf */.we)(body), marker));
        if (ours.length > 0)
            return { ok: true, value: { subject: read.value.subject, ours } };
        ({ subject, before } = read.value);
        if (before === undefined)
            break;
    }
    return { ok: true, value: { subject, ours: [] } };
}
async function readPage(target, before) {
    const { api, environment, pullRequest: number } = target;
    const { owner, name } = environment;
    const variables = { owner, name, number, before: before ?? null };
    const query = { name: 'Comments', text: commentsText, variables, repeatable: true };
    const reply = await api.graphql(query, commentsSchema);
    const failure = (0,github_posting/* toFailure */.w)(reply.refused);
    if (!reply.ok)
        return { ok: false, failure: failure ?? reply.fault };
    if (failure !== undefined)
        return { ok: false, failure };
    const { id: subject, comments } = reply.value.repository.pullRequest;
    const { hasPreviousPage, startCursor } = comments.pageInfo;
    return {
        ok: true,
        value: {
            subject,
            comments: comments.nodes.filter((node) => node !== null).reverse(),
            before: hasPreviousPage ? (startCursor ?? undefined) : undefined,
        },
    };
}
/** Writes the comment once: where the answer is lost it is looked for before the second try (F21). */
async function add(target, subject, body) {
    const query = addQuery(subject, body);
    const first = await change(target.api, query);
    if (first.ok || first.failure.sent !== true)
        return first;
    const thread = await findOurs(target, (0,comment_text/* markerOf */.we)(body));
    if (!thread.ok)
        return first;
    const isThere = thread.value.ours.some((comment) => (0,comment_text/* sameText */.QV)(comment.body, body));
    return isThere ? { ok: true, value: undefined } : change(target.api, query);
}
/** The new comment is there already, so that one which cannot be folded is worth a note only. */
async function fold(api, outdated) {
    const folded = await Promise.all(outdated.map(({ id }) => change(api, minimizeQuery(id))));
    const [failure] = folded.flatMap((one) => (one.ok ? [] : [one.failure]));
    if (failure === undefined)
        return { posted: true };
    const reason = (0,posting/* toReason */.G)(failure.reason);
    return { posted: true, note: `the comment of an earlier verdict was not folded: ${reason}` };
}
async function change(api, query) {
    const reply = await api.graphql(query, mutationSchema);
    const failure = (0,github_posting/* toFailure */.w)(reply.refused);
    if (!reply.ok)
        return { ok: false, failure: failure ?? reply.fault };
    return failure === undefined ? { ok: true, value: reply.value } : { ok: false, failure };
}
function unposted(failure) {
    const permission = 'pull-requests: write';
    return { posted: false, note: (0,github_posting/* tellUnposted */.o)({ what: 'the comment', permission, failure }) };
}
/** `### ✅` tells the verdict; in a preview the first words in bold below it do. */
function signOf(body) {
    const [heading = '', opening = ''] = (0,comment_text/* linesOf */.Dx)(body);
    const foreseen = heading.startsWith('### 🔭') ? (/\*\*[^*]+\*\*/.exec(opening)?.[0] ?? '') : '';
    return `${/^### \S+/.exec(heading)?.[0] ?? ''} ${foreseen}`;
}


/***/ })

};
