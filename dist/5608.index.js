export const id = 5608;
export const ids = [5608];
export const modules = {

/***/ 55608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findDocuments: () => (/* binding */ findDocuments)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _object_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64570);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9633);
/* harmony import */ var _past_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37188);
/* harmony import */ var _record_months_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85768);
/* harmony import */ var _record_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8007);
/* harmony import */ var _record_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25746);
/** Finds the records of a folder of the store: folders by month, then their files. */







/** More records than these are not counted: a quota over part of them would be too low. */
const mostRecords = 2000;
/**
 * The documents since then: one request for each year and each month of the time asked for, and one for
 * each file, eight at once. A broken one fails them all, by its name.
 */
async function findDocuments(from, query) {
    const listed = await listEntries(from, query);
    if (listed.status !== 'known')
        return listed;
    const files = await (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .askEach */ .H)(listed.value, (entry) => readFile(from, entry));
    if (files.status !== 'known')
        return files;
    const { head, readRecord, place } = from;
    const { since } = query;
    return (0,_past_records_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocuments */ .r9)(files.value, { head, since, store: (0,_record_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .storeName */ .Hz)(place), readRecord });
}
/** Files of the months since then; the time in a record's id leaves out older ones. */
async function listEntries(from, query) {
    const since = Date.parse(query.since);
    const months = await listMonths(from, query);
    if (months.status !== 'known')
        return months;
    const entries = [];
    for (const entry of months.value) {
        if (entry.type !== 'blob' || !entry.name.endsWith('.json')) {
            return broken(from, { path: entry.path, problem: 'it is no file of a record' });
        }
        const at = (0,_record_months_js__WEBPACK_IMPORTED_MODULE_6__/* .timeOfFile */ .N)(entry.name);
        if (at === undefined || at >= since)
            entries.push(entry);
    }
    if (entries.length > mostRecords) {
        const reason = `${(0,_record_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .storeName */ .Hz)(from.place)} holds ${entries.length} records of ${query.folder} since ${query.since}, and at most ${mostRecords} are read: look back less far`;
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)(reason);
    }
    return { status: 'known', value: entries };
}
/** All that lies in the folders of the months. Years are listed first: they tell which months are there. */
async function listMonths(from, query) {
    const folder = (0,_record_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .openFolders */ .o)(from);
    const own = from.place.folder + query.folder;
    const wanted = (0,_record_months_js__WEBPACK_IMPORTED_MODULE_6__/* .monthsBetween */ .c)(query.since, from.now).map((month) => `${own}/${month}`);
    const years = [...new Set(wanted.map((month) => month.slice(0, month.lastIndexOf('/'))))];
    const listed = await (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .askEach */ .H)(years, folder);
    if (listed.status !== 'known')
        return listed;
    const there = new Set(listed.value.flatMap((year) => year ?? []).map(({ path }) => path));
    const months = wanted.filter((month) => there.has(month));
    const read = await (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .askEach */ .H)(months, folder);
    if (read.status !== 'known')
        return read;
    return { status: 'known', value: read.value.flatMap((month) => month ?? []) };
}
/** By the name of its content (https://docs.gitlab.com/api/repositories/#raw-blob-content), which is checked. */
async function readFile(from, entry) {
    const { api, place } = from;
    const reply = await api.text((0,_record_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(place, 'repository', 'blobs', entry.id, 'raw'), {});
    if (!reply.ok)
        return (0,_record_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(reply.fault, { api, place });
    const text = reply.value;
    const format = entry.id.length === 64 ? 'sha256' : 'sha1';
    const path = entry.path.slice(place.folder.length);
    if ((0,_object_name_js__WEBPACK_IMPORTED_MODULE_1__/* .blobName */ .P)(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'utf8'), format) !== entry.id) {
        return broken(from, { path, problem: 'GitLab gave another content than was asked for' });
    }
    return { status: 'known', value: { path, text } };
}
function broken({ place }, { path, problem }) {
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)(`the record ${path} on ${(0,_record_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .storeName */ .Hz)(place)} is broken: ${problem}`);
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
