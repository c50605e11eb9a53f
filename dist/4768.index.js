export const id = 4768;
export const ids = [4768];
export const modules = {

/***/ 4768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findDocuments: () => (/* binding */ findDocuments)
/* harmony export */ });
/* harmony import */ var _past_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37188);
/* harmony import */ var _record_months_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85768);
/* harmony import */ var _record_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25939);
/* harmony import */ var _record_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62423);




/** More records than these are not counted: a quota over part of them would be too low. */
const mostRecords = 2000;
const batchSize = 40;
const mostAtOnce = 4;
/**
 * The documents since then: one request for the folders, one for each 40 files. A broken one fails
 * them all, by its name.
 */
async function findDocuments(from, query) {
    const listed = await listEntries(from, query);
    if (listed.status !== 'known')
        return listed;
    const files = await readFiles(from, listed.value);
    if (files.status !== 'known')
        return files;
    const { head, readRecord, place } = from;
    const { since } = query;
    return (0,_past_records_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocuments */ .r9)(files.value, { head, since, store: (0,_record_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .storeName */ .Hz)(place), readRecord });
}
/** Files of the months since then, newest first; the time in a record's id leaves out older ones. */
async function listEntries(from, query) {
    const since = Date.parse(query.since);
    const folders = (0,_record_months_js__WEBPACK_IMPORTED_MODULE_3__/* .monthsBetween */ .c)(query.since, from.now).map((month) => `${query.folder}/${month}`);
    const inStore = from.place.folder ?? '';
    const trees = await (0,_record_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrees */ .i9)(from, folders.map((folder) => inStore + folder));
    if (trees.status !== 'known')
        return trees;
    const entries = [];
    for (const [index, folder] of folders.entries()) {
        const tree = trees.value[index];
        if (tree === undefined)
            continue;
        if (tree.entries == null)
            return broken(from, { path: folder, problem: 'it is no folder' });
        for (const { name, type, oid } of tree.entries) {
            const path = `${folder}/${name}`;
            if (type !== 'blob' || !name.endsWith('.json')) {
                return broken(from, { path, problem: 'it is no file of a record' });
            }
            const at = (0,_record_months_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOfFile */ .N)(name);
            if (at === undefined || at >= since)
                entries.push({ path, blob: oid });
        }
    }
    if (entries.length > mostRecords) {
        const reason = `${(0,_record_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .storeName */ .Hz)(from.place)} holds ${entries.length} records of ${query.folder} since ${query.since}, and at most ${mostRecords} are read: look back less far`;
        return { status: 'failed', reason, retryable: false };
    }
    return { status: 'known', value: entries.reverse() };
}
async function readFiles(from, entries) {
    const batches = Array.from({ length: Math.ceil(entries.length / batchSize) }, (_, index) => entries.slice(index * batchSize, (index + 1) * batchSize));
    const files = [];
    for (let next = 0; next < batches.length; next += mostAtOnce) {
        const answers = await Promise.all(batches.slice(next, next + mostAtOnce).map((batch) => readBatch(from, batch)));
        for (const answer of answers) {
            if (answer.status !== 'known')
                return answer;
            files.push(...answer.value);
        }
    }
    return { status: 'known', value: files };
}
async function readBatch(from, batch) {
    const blobs = await (0,_record_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readBlobs */ .b4)(from, batch.map(({ blob }) => blob));
    if (blobs.status !== 'known')
        return blobs;
    const files = [];
    for (const [index, { path }] of batch.entries()) {
        const blob = blobs.value[index];
        const problem = problemOf(blob);
        if (problem !== undefined)
            return broken(from, { path, problem });
        files.push({ path, text: blob?.text ?? undefined });
    }
    return { status: 'known', value: files };
}
function problemOf(blob) {
    if (blob?.isBinary === true)
        return 'it is no text';
    return blob?.isTruncated === true ? 'GitHub gives only its beginning' : undefined;
}
function broken({ place }, { path, problem }) {
    const reason = `the record ${path} on ${(0,_record_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .storeName */ .Hz)(place)} is broken: ${problem}`;
    return { status: 'failed', reason, retryable: false };
}


/***/ }),

/***/ 85768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ timeOfFile),
/* harmony export */   c: () => (/* binding */ monthsBetween)
/* harmony export */ });
/* harmony import */ var _record_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6072);
/** Which folders and files of a store can hold records since an instant, by their names alone. */

/** Folders of months from the first instant up to the one after the last: clocks may differ a little. */
function monthsBetween(since, now) {
    const first = new Date(Date.parse(since));
    const last = new Date(Date.parse(now));
    const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
    const count = (last.getUTCFullYear() - year) * 12 + last.getUTCMonth() - month + 2;
    return Array.from({ length: Math.max(count, 0) }, (_, index) => (0,_record_path_js__WEBPACK_IMPORTED_MODULE_0__/* .monthFolder */ .f7)(new Date(Date.UTC(year, month + index)).toISOString()));
}
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The instant in the name of a record's file, in milliseconds; undefined if its id is no ULID. */
function timeOfFile(name) {
    const [, time] = /^([0-7][0-9A-HJKMNP-TV-Z]{9})[0-9A-HJKMNP-TV-Z]{16}\.json$/.exec(name) ?? [];
    if (time === undefined)
        return undefined;
    return [...time].reduce((sum, letter) => sum * 32 + alphabet.indexOf(letter), 0);
}


/***/ })

};
