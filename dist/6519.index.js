export const id = 6519;
export const ids = [6519];
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

/***/ 6519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postNote: () => (/* binding */ postNote)
/* harmony export */ });
/* unused harmony export toNoteText */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _comment_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95528);
/* harmony import */ var _fit_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55458);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75897);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71549);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25367);
/* harmony import */ var _posting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82645);
/**
 * The note on a merge request: one, edited in place, and never anybody else's.
 * https://docs.gitlab.com/api/notes/#merge-requests
 */







/** What GitLab takes as the body of a note, in characters. */
const longestBody = 1_000_000;
/** Notes in which ours is looked for; those that GitLab itself writes are among them. */
const mostNotes = 2000;
const mostMergeRequests = 1000;
const noteSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .f,
    body: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    system: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    author: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .f }).nullish(),
});
const writtenSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .f });
/** Posts the report, whose last line is the marker by which it is found again. */
async function postNote(target, markdown) {
    const body = toNoteText((0,_fit_text_js__WEBPACK_IMPORTED_MODULE_5__/* .fitComment */ .pI)(markdown, longestBody));
    if (!(0,_comment_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isMarker */ .rg)((0,_comment_text_js__WEBPACK_IMPORTED_MODULE_6__/* .markerOf */ .we)(body))) {
        return { posted: false, note: 'the note was not posted: the report ends without its marker' };
    }
    const iid = await findMergeRequest(target);
    if (!iid.ok)
        return unposted(iid.failure);
    if (iid.value === undefined) {
        return { posted: false, note: 'no note was posted: no merged merge request holds the commit' };
    }
    const thread = {
        api: target.api,
        path: (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('projects', target.environment.project.id, 'merge_requests', iid.value, 'notes'),
    };
    const found = await findOurs(thread, (0,_comment_text_js__WEBPACK_IMPORTED_MODULE_6__/* .markerOf */ .we)(body));
    if (!found.ok)
        return unposted(found.failure);
    if (found.value !== undefined && (0,_comment_text_js__WEBPACK_IMPORTED_MODULE_6__/* .sameText */ .QV)(found.value.body, body))
        return { posted: true };
    const written = found.value === undefined
        ? await add(thread, body)
        : await send(thread, { method: 'PUT', id: found.value.id, body });
    return written.ok ? { posted: true } : unposted(written.failure);
}
/**
 * A line that begins with `/word` is a command to GitLab, carried out with the rights of the token. The
 * report has none; this is the second lock on the same door (T54).
 * https://docs.gitlab.com/user/project/quick_actions/
 */
function toNoteText(markdown) {
    return markdown.replace(/(^|[\n\r\u0085\u2028\u2029])([^\S\n\r]*)\/(?=\S)/g, '$1$2&#47;');
}
const mergeRequestSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    iid: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .f,
    project_id: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .f,
    merged_at: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
});
/** The number within the project; undefined if there is none. */
async function findMergeRequest(target) {
    const { api, environment, mergeRequest, sha } = target;
    if (mergeRequest !== undefined || sha === undefined)
        return { ok: true, value: mergeRequest };
    const project = environment.project.id;
    const path = (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('projects', project, 'repository', 'commits', sha, 'merge_requests');
    const of = { item: mergeRequestSchema, most: mostMergeRequests, id: toId };
    const reply = await api.list(path, {}, of);
    if (!reply.ok)
        return { ok: false, failure: reply.fault };
    const merged = reply.value
        // The number of another project's is that of a stranger here.
        .filter((one) => one.project_id === project)
        .flatMap(({ iid, merged_at }) => merged_at == null ? [] : [{ iid, at: Date.parse(merged_at) }])
        .sort((a, b) => b.at - a.at);
    return { ok: true, value: merged[0]?.iid };
}
function toId({ iid, project_id }) {
    return `${project_id}!${iid}`;
}
const userSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .f });
/** Ours has the marker as its last line **and** this token's user as its author: others can copy a marker. */
async function findOurs(thread, marker) {
    const { api, path } = thread;
    const user = await api.get('/user', {}, userSchema);
    if (!user.ok)
        return { ok: false, failure: user.fault };
    const query = { sort: 'desc', order_by: 'created_at' };
    const notes = await api.list(path, query, {
        item: noteSchema,
        most: mostNotes,
        id: (note) => note.id,
    });
    if (!notes.ok)
        return { ok: false, failure: notes.fault };
    const ours = notes.value.find(({ author, body, system }) => !system && author?.id === user.value.id && (0,_comment_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isOfThread */ .mI)((0,_comment_text_js__WEBPACK_IMPORTED_MODULE_6__/* .markerOf */ .we)(body), marker));
    return { ok: true, value: ours };
}
/** Writes the note once: where the answer is lost it is looked for before the second try (F21). */
async function add(thread, body) {
    const first = await send(thread, { method: 'POST', body });
    if (first.ok || first.failure.sent !== true)
        return first;
    const found = await findOurs(thread, (0,_comment_text_js__WEBPACK_IMPORTED_MODULE_6__/* .markerOf */ .we)(body));
    if (!found.ok)
        return first;
    return found.value === undefined ? send(thread, { method: 'POST', body }) : found;
}
/** A note that is changed twice says the same; one that is written twice is there twice. */
async function send({ api, path }, note) {
    const { method, body } = note;
    const whole = note.id === undefined ? path : `${path}${(0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)(note.id)}`;
    const repeatable = method === 'PUT';
    const reply = await api.send({ method, path: whole, body: { body }, repeatable }, writtenSchema);
    return toTried(reply);
}
function toTried(reply) {
    return reply.ok ? reply : { ok: false, failure: reply.fault };
}
function unposted(failure) {
    return { posted: false, note: (0,_posting_js__WEBPACK_IMPORTED_MODULE_3__/* .tellUnposted */ .oe)(_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.notes, failure) };
}


/***/ })

};
