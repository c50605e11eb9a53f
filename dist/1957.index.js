export const id = 1957;
export const ids = [1957];
export const modules = {

/***/ 26745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   cj: () => (/* binding */ appendOnce),
/* harmony export */   gD: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _record_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6072);

/**
 * One write where it is answered. One whose answer got lost is looked for, and tried once more only
 * where it was not carried out (F21).
 */
async function appendOnce(append) {
    const { store, write } = append;
    const first = await write();
    if (first.status !== 'lost' && first.status !== 'refused')
        return toResult(first, store);
    const seen = await lookFor(append, first.reason);
    if (seen !== undefined)
        return seen;
    if (first.status === 'refused')
        return failed(first.reason);
    const second = await write();
    if (second.status === 'written')
        return toResult(second, store);
    // A head that moved now may be the first write, which was carried out late.
    return (await lookFor(append, first.reason)) ?? toResult(second, store);
}
/** What became of a write; undefined if the branch stands where it stood. */
async function lookFor({ store, expectedHead, look }, reason) {
    const seen = await look();
    if (seen.status === 'failed') {
        return failed(`${reason}; whether the record is there could not be read: ${seen.reason}`);
    }
    const { head, isThere } = seen;
    if (head !== null && isThere)
        return { status: 'appended', head, store };
    return head === expectedHead ? undefined : { status: 'conflict' };
}
function toResult(wrote, store) {
    switch (wrote.status) {
        case 'written':
            return { status: 'appended', head: wrote.head, store };
        case 'stale':
            return { status: 'conflict' };
        case 'unsupported':
            return { status: 'unsupported', reason: wrote.reason };
        case 'failed':
        case 'refused':
        case 'lost':
            return failed(wrote.reason);
    }
}
/** One line of encoded names: nothing in it mentions anybody, closes anything or skips a run. */
function headlineOf({ kind, id, subject }) {
    if (kind === 'access')
        return `${kind} ${encodeURIComponent(id)}`.slice(0, 200);
    return `${kind} ${encodeURIComponent(id)}: ${(0,_record_path_js__WEBPACK_IMPORTED_MODULE_0__/* .recordFolder */ .ae)(subject)}`.slice(0, 200);
}
/** A record as it is stored: one line. */
function recordText(record) {
    return `${JSON.stringify(record)}\n`;
}
function failed(reason) {
    return { status: 'failed', reason };
}


/***/ }),

/***/ 81957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  appendRecord: () => (/* binding */ appendRecord)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/hosts/append-once.js
var append_once = __webpack_require__(26745);
// EXTERNAL MODULE: ./lib/hosts/object-name.js
var object_name = __webpack_require__(64570);
// EXTERNAL MODULE: ./lib/hosts/past-records.js
var past_records = __webpack_require__(37188);
// EXTERNAL MODULE: ./lib/hosts/github/record-branch.js
var record_branch = __webpack_require__(25939);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/hosts/github/record-refusals.js
var record_refusals = __webpack_require__(1642);
;// CONCATENATED MODULE: ./lib/hosts/github/record-writes.js
/** Writes files to the branch of records: as a commit on the head that was seen, or as its first one. */



/** Carried out only if the branch still stands where it was expected (T33). */
const commitMutation = `mutation AppendRecord($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const commitSchema = schemas/* object */.Ikc({
    createCommitOnBranch: schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable() }).nullable(),
});
const shaSchema = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const refSchema = schemas/* object */.Ikc({ object: shaSchema });
/** One commit on `expectedHead`. */
async function commitOn(expectedHead, to) {
    const { api, place, commit } = to;
    const input = {
        branch: {
            repositoryNameWithOwner: `${place.owner}/${place.name}`,
            branchName: place.branch,
        },
        expectedHeadOid: expectedHead,
        message: { headline: commit.headline },
        fileChanges: {
            additions: commit.files.map(({ path, text }) => ({
                path,
                contents: external_node_buffer_.Buffer.from(text, 'utf8').toString('base64'),
            })),
        },
    };
    const reply = await api.graphql({ name: 'AppendRecord', text: commitMutation, variables: { input }, repeatable: false }, commitSchema);
    const head = reply.ok ? reply.value.createCommitOnBranch?.commit?.oid : undefined;
    if (head !== undefined && reply.refused.length === 0)
        return { status: 'written', head };
    return (0,record_refusals/* toRefusal */.wV)(reply, place);
}
/** The first commit, without a parent, and the branch with it: a branch that is there already wins. */
async function createBranch(to) {
    const { api, place, commit } = to;
    const repository = { owner: place.owner, repo: place.name };
    const tree = await api.rest('POST /repos/{owner}/{repo}/git/trees', {
        ...repository,
        tree: commit.files.map(({ path, text }) => ({
            path,
            mode: '100644',
            type: 'blob',
            content: text,
        })),
    }, shaSchema);
    if (!tree.ok)
        return (0,record_refusals/* toRefusalOfFault */.ZH)(tree.fault, place);
    const first = await api.rest('POST /repos/{owner}/{repo}/git/commits', { ...repository, message: commit.headline, tree: tree.value.sha, parents: [] }, shaSchema);
    if (!first.ok)
        return (0,record_refusals/* toRefusalOfFault */.ZH)(first.fault, place);
    const { sha } = first.value;
    const ref = await api.rest('POST /repos/{owner}/{repo}/git/refs', { ...repository, ref: `refs/heads/${place.branch}`, sha }, refSchema);
    if (ref.ok)
        return { status: 'written', head: ref.value.object.sha };
    return (0,record_refusals/* toRefusalOfFault */.ZH)(ref.fault, place);
}

;// CONCATENATED MODULE: ./lib/hosts/github/record-append.js
/** Appends one record to the store on GitHub: one request where the branch is there. */






/** Never throws. */
async function appendRecord({ api, place, record, beside }, expectedHead) {
    if (!(0,object_name/* isSha */.H)(record.subject.sha)) {
        return { status: 'failed', reason: 'the record names no commit' };
    }
    const path = (place.folder ?? '') + (0,past_records/* pathOf */.XM)(record);
    const text = (0,append_once/* recordText */.Pe)(record);
    const commit = { headline: (0,append_once/* headlineOf */.gD)(record), files: [{ path, text }, ...beside] };
    const to = { api, place, commit };
    return (0,append_once/* appendOnce */.cj)({
        store: (0,record_branch/* storeName */.Hz)(place),
        expectedHead,
        write: () => (expectedHead === null ? createBranch(to) : commitOn(expectedHead, to)),
        async look() {
            const seen = await (0,record_branch/* lookAgain */.IK)(api, place, path);
            if (seen.status === 'failed')
                return seen;
            const { head, blob } = seen;
            return { status: 'known', head, isThere: head !== null && blob === nameOf(text, head) };
        },
    });
}
/** The name of the text's blob, in the format that the repository names its commits in. */
function nameOf(text, head) {
    return (0,object_name/* blobName */.P)(external_node_buffer_.Buffer.from(text, 'utf8'), head.length === 64 ? 'sha256' : 'sha1');
}


/***/ })

};
