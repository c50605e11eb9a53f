export const id = 8963;
export const ids = [8963];
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

/***/ 48963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendRecord: () => (/* binding */ appendRecord)
/* harmony export */ });
/* unused harmony export claimPath */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var _append_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26745);
/* harmony import */ var _object_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64570);
/* harmony import */ var _past_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37188);
/* harmony import */ var _record_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8007);
/* harmony import */ var _record_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25746);
/* harmony import */ var _record_refusals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35138);
/**
 * Appends one record to the store on GitLab: one commit, carried out only on the head it was meant for.
 *
 * The Commits API (https://docs.gitlab.com/api/commits/#create-a-commit-with-multiple-files-and-actions)
 * takes no expected parent. `last_commit_id` of an `update` is none either: GitLab compares it first and
 * writes the commit afterwards, on whatever the branch is by then, so that two writers can both pass.
 * What does hold is `create`: whether the file exists is seen in the tree of the very commit that becomes
 * the parent, and the branch is moved only from that commit. So each commit creates, beside its record, a
 * file named after the head it was decided on, the claim. Of two writers on one head one finds the claim
 * there, or the branch moved: at most one commit of the gate follows any head.
 *
 * Somebody who pushes without a claim is seen by the parent in the answer: the record stands then, on
 * another head than the one it names, and counts, but what was decided is decided again (T33).
 */








/** Never throws. */
async function appendRecord({ api, place, record, beside }, expectedHead) {
    if (!(0,_object_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .H)(record.subject.sha)) {
        return { status: 'failed', reason: 'the record names no commit' };
    }
    const file = { path: place.folder + (0,_past_records_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(record), text: (0,_append_once_js__WEBPACK_IMPORTED_MODULE_6__/* .recordText */ .Pe)(record) };
    // The branch may hold the pipeline of a project: a record is nothing that has to be built.
    const message = `${(0,_append_once_js__WEBPACK_IMPORTED_MODULE_6__/* .headlineOf */ .gD)(record)} [skip ci]`;
    const commit = (parent) => commitOn(parent, { api, place, message, file, beside });
    return (0,_append_once_js__WEBPACK_IMPORTED_MODULE_6__/* .appendOnce */ .cj)({
        store: (0,_record_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .storeName */ .Hz)(place),
        expectedHead,
        async write() {
            if (expectedHead !== null)
                return commit({ sha: expectedHead, isStart: false });
            const start = await findStart(api, place);
            return start.status === 'known' ? commit({ sha: start.value, isStart: true }) : start;
        },
        look: () => lookAgain(api, place, file),
    });
}
/** `.promotion-gate/heads/<2 digits>/<the others>`: folders of at most some thousand files. */
function claimPath(head) {
    return `${_record_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .rootFolder */ .Vm}/heads/${head.slice(0, 2)}/${head.slice(2)}`;
}
/**
 * The interface makes no branch without a parent: it starts from the default branch, and holds its
 * files too, of which none is ever read. The folder of the records must not be among them: whoever may
 * change the default branch could have put records there.
 */
async function findStart(api, place) {
    const start = await (0,_record_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .readStart */ .H6)(api, place);
    if (start.status !== 'known')
        return { status: 'failed', reason: start.reason };
    const { value } = start;
    if (value === null) {
        return {
            status: 'failed',
            reason: `${place.path} has no commit yet: add one, such as a README`,
        };
    }
    const folder = await (0,_record_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .openFolders */ .o)({ api, place, head: value })(_record_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .rootFolder */ .Vm);
    if (folder.status !== 'known')
        return { status: 'failed', reason: folder.reason };
    if (folder.value === undefined)
        return { status: 'known', value };
    const reason = `the default branch of ${place.path} holds the folder ${_record_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .rootFolder */ .Vm}, which is kept for records: remove it there, or make the branch ${place.branch} yourself without it`;
    return { status: 'failed', reason };
}
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().refine(_object_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha */ .H),
    parent_ids: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
});
async function commitOn({ sha, isStart }, to) {
    const { api, place, message, file, beside } = to;
    const claim = { path: claimPath(sha), text: `${file.path}\n` };
    const body = {
        branch: place.branch,
        commit_message: message,
        ...(isStart ? { start_sha: sha } : {}),
        actions: [claim, file, ...beside].map(({ path, text, replaces = false }) => {
            const action = replaces ? 'update' : 'create';
            return { action, file_path: path, content: text, encoding: 'text' };
        }),
    };
    const path = (0,_record_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(place, 'repository', 'commits');
    const reply = await api.send({ method: 'POST', path, body, repeatable: false }, commitSchema);
    if (!reply.ok)
        return (0,_record_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .toRefusal */ .w)(reply.fault, place);
    const { id, parent_ids: parents } = reply.value;
    const isOn = parents.length === 1 && parents[0] === sha;
    return isOn ? { status: 'written', head: id } : { status: 'stale' };
}
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ blob_id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() });
/** A file that is missing beside a branch that the same token has just read is not there (F05). */
async function lookAgain(api, place, file) {
    const branch = await (0,_record_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .readBranch */ .pG)(api, place, place.branch);
    if (branch.status === 'missing') {
        const start = await (0,_record_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .readStart */ .H6)(api, place);
        if (start.status !== 'known')
            return { status: 'failed', reason: start.reason };
        return { status: 'known', head: null, isThere: false };
    }
    if (branch.status !== 'known')
        return { status: 'failed', reason: branch.reason };
    const head = branch.value.commit.id;
    const path = (0,_record_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(place, 'repository', 'files', file.path);
    const reply = await api.get(path, { ref: head }, fileSchema);
    if (reply.ok) {
        const format = head.length === 64 ? 'sha256' : 'sha1';
        const isThere = reply.value.blob_id === (0,_object_name_js__WEBPACK_IMPORTED_MODULE_1__/* .blobName */ .P)(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(file.text, 'utf8'), format);
        return { status: 'known', head, isThere };
    }
    if (reply.fault.kind === 'not-found')
        return { status: 'known', head, isThere: false };
    return { status: 'failed', reason: (0,_record_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(reply.fault, { api, place }).reason };
}


/***/ }),

/***/ 25746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openFolders)
/* harmony export */ });
/* unused harmony export mostEntries */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9633);
/* harmony import */ var _record_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8007);
/** Folders of the store at one commit; one that is not there is told from one that may not be seen. */



/** More entries than these are not read: a quota over part of them would be too low. */
const mostEntries = 2000;
/** https://docs.gitlab.com/api/repositories/#list-repository-tree */
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** Reads folders by their path without a slash at the end, each once; empty for the root. Never throws. */
function openFolders(at) {
    const { api, place, head } = at;
    const readings = new Map();
    function folder(path) {
        const reading = readings.get(path) ?? read(path);
        readings.set(path, reading);
        return reading;
    }
    async function read(path) {
        const reply = await api.list((0,_record_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(place, 'repository', 'tree'), { ref: head, path: path === '' ? undefined : path, pagination: 'keyset' }, { item: entrySchema, most: mostEntries, id: (entry) => entry.path });
        if (reply.ok)
            return toFolder(path, reply.value);
        const { fault } = reply;
        if (fault.kind === 'too-large')
            return unread(path, `it holds more than ${mostEntries} files`);
        if (fault.kind !== 'not-found' || path === '')
            return (0,_record_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(fault, { api, place });
        // 404 alone is no absence (F05): the folder around it has to be read, and not to hold it.
        const around = await folder(path.slice(0, Math.max(path.lastIndexOf('/'), 0)));
        if (around.status !== 'known')
            return around;
        const entry = around.value?.find((each) => each.path === path);
        if (entry === undefined)
            return { status: 'known', value: undefined };
        const isFolder = entry.type === 'tree';
        return unread(path, isFolder ? 'it is there, and could not be read' : 'it is no folder');
    }
    /** Before GitLab 15.0 a folder that is not there was an empty one, which git does not have. */
    function toFolder(path, entries) {
        const start = path === '' ? '' : `${path}/`;
        const isWrong = entries.some((entry) => entry.path !== start + entry.name);
        if (isWrong)
            return unread(path, 'GitLab told of files of another folder');
        return { status: 'known', value: entries.length === 0 ? undefined : entries };
    }
    function unread(path, problem) {
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(`the folder ${path} on ${(0,_record_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .storeName */ .Hz)(place)} cannot be read: ${problem}`);
    }
    return folder;
}


/***/ })

};
