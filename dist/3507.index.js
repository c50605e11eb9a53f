export const id = 3507;
export const ids = [3507];
export const modules = {

/***/ 3507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postCheckRun: () => (/* binding */ postCheckRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _fit_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55458);
/* harmony import */ var _posting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60685);
/* harmony import */ var _posting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28669);
/** The check run: the whole report beside the commit, with annotations; only by choice. */




/** What GitHub takes: annotations of one request, and bytes of a summary (github/docs#35252). */
const mostAnnotations = 50;
const mostBytes = 65_535;
/** A name that occurs this often on one commit is not ours alone. */
const mostRuns = 1000;
const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]).transform(String),
    external_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
});
/** Posts the check run, once even where an answer is lost (F21), and all annotations batch by batch (F23). */
async function postCheckRun(target, content) {
    const [first = [], ...rest] = toBatches(content.annotations.flatMap(toCheckAnnotation));
    const created = await create(target, content, first);
    if (!created.ok) {
        const { fault: failure } = created;
        const note = (0,_posting_js__WEBPACK_IMPORTED_MODULE_1__/* .tellUnposted */ .o)({ what: 'the check run', permission: 'checks: write', failure });
        return { posted: false, note };
    }
    for (const annotations of rest) {
        const added = await addAnnotations(target, content, { id: created.value.id, annotations });
        if (added.ok)
            continue;
        const note = `some annotations are missing in the check run: ${(0,_posting_js__WEBPACK_IMPORTED_MODULE_2__/* .toReason */ .G)(added.fault.reason)}`;
        return { posted: true, note };
    }
    return { posted: true };
}
/** A check run shows annotations at a line of a file only; the summary has the others. */
function toCheckAnnotation({ level, title, message, place }) {
    if (place === undefined)
        return [];
    const { file: path, line, column } = place;
    return [
        {
            path,
            start_line: line,
            end_line: line,
            start_column: column,
            end_column: column,
            annotation_level: level === 'error' ? 'failure' : level,
            title,
            message,
        },
    ];
}
function toBatches(all) {
    const count = Math.ceil(all.length / mostAnnotations);
    return Array.from({ length: count }, (_, index) => all.slice(index * mostAnnotations, (index + 1) * mostAnnotations));
}
async function create(target, content, annotations) {
    const first = await post(target, content, annotations);
    if (first.ok || !first.fault.sent)
        return first;
    const found = await findOurs(target, conclusionOf(content));
    if (!found.ok)
        return found;
    if (found.value !== undefined)
        return { ok: true, value: found.value };
    return post(target, content, annotations);
}
function post(target, content, annotations) {
    const { api, environment, sha, name } = target;
    const { owner, name: repo, run } = environment;
    return api.rest('POST /repos/{owner}/{repo}/check-runs', {
        owner,
        repo,
        name,
        head_sha: sha,
        status: 'completed',
        conclusion: conclusionOf(content),
        external_id: externalId(target),
        details_url: run.url,
        output: { ...outputOf(content), annotations },
    }, runSchema);
}
function addAnnotations({ api, environment }, content, more) {
    const { owner, name: repo } = environment;
    const { id: check_run_id, annotations } = more;
    return api.rest('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { owner, repo, check_run_id, output: { ...outputOf(content), annotations } }, runSchema);
}
/** The one that this run posted although no answer came; undefined if there is none. */
async function findOurs(target, conclusion) {
    const { api, environment, sha, name } = target;
    const { owner, name: repo } = environment;
    const listed = await api.list('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', { owner, repo, ref: sha, check_name: name, filter: 'all' }, { item: runSchema, key: 'check_runs', most: mostRuns, id: ({ id }) => id });
    if (!listed.ok)
        return listed;
    const ours = listed.value.find((run) => run.external_id === externalId(target) && run.conclusion === conclusion);
    return { ok: true, value: ours };
}
/** Never neutral or skipped: a branch that requires the check takes both for a pass. */
function conclusionOf({ status }) {
    return status.state === 'success' ? 'success' : 'failure';
}
function outputOf({ status, markdown }) {
    return { title: status.text, summary: (0,_fit_text_js__WEBPACK_IMPORTED_MODULE_3__/* .fitBytes */ .ZN)(markdown, mostBytes) };
}
/** The same for every try of one step, another one for every attempt and every name. */
function externalId({ environment: { run }, name }) {
    return [run.id, run.attempt, run.job ?? '', name].join('/');
}


/***/ })

};
