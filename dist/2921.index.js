export const id = 2921;
export const ids = [2921];
export const modules = {

/***/ 92921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postOverGreens: () => (/* binding */ postOverGreens),
/* harmony export */   postOverNameless: () => (/* binding */ postOverNameless)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _stale_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56683);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71549);
/* harmony import */ var _commit_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47657);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21003);
/** Statuses of earlier runs on the commit: greens that hold no more, and reds of runs that did not know their service. */





/** Jobs of the commit's pipelines are in the list too. */
const mostStatuses = 5000;
const statusSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .idSchema */ .fY,
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Not told by older servers. */
    pipeline_id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .idSchema */ .fY.nullish(),
    author: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .idSchema */ .fY }).nullish(),
});
/**
 * Posts over each green of this environment, whatever its service: none of them holds any more. One
 * after the other, since GitLab locks the commit. https://docs.gitlab.com/api/commits/#list-commit-statuses
 */
async function postOverGreens(target, status) {
    const { name } = target;
    const reply = await listStatuses(target, {});
    if (!reply.ok) {
        const reason = `whether an earlier status is green is not known: ${reply.fault.reason}`;
        return { posted: false, note: reason };
    }
    const greens = reply.value.filter((one) => one.status === 'success' && (0,_stale_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfEnvironment */ .P)(one.name, name));
    let missed;
    for (const green of new Set(greens.map((one) => one.name))) {
        const posting = await (0,_commit_status_js__WEBPACK_IMPORTED_MODULE_1__/* .postStatus */ .jV)({ ...target, name: green }, status);
        if (!posting.posted)
            missed ??= posting;
    }
    return missed ?? { posted: true };
}
/**
 * Posts over what an earlier run said of this environment before it knew its service, in this pipeline and
 * by the same user, where that is not what is said now: an outage would leave the pipeline red for good.
 */
async function postOverNameless(target, status, service) {
    const nameless = (0,_stale_names_js__WEBPACK_IMPORTED_MODULE_4__/* .namelessOf */ .Y)(target.name, service);
    if (nameless === undefined)
        return { posted: true };
    // Of its own pipeline a run may not have known either that it is one of a merge request.
    for (const name of new Set([nameless, nameless.replace(/ \(preview\)$/, '')])) {
        const reply = await listStatuses(target, { name });
        if (!reply.ok) {
            const reason = `whether an earlier run left "${name}" is not known: ${reply.fault.reason}`;
            return { posted: false, note: reason };
        }
        const others = reply.value.filter((one) => isLeft(one, target) && one.name === name);
        const [left] = others.filter((one) => one.status !== (0,_commit_status_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)(status));
        if (left === undefined || !(await isOurs(target, left)))
            continue;
        const posting = await (0,_commit_status_js__WEBPACK_IMPORTED_MODULE_1__/* .postStatus */ .jV)({ ...target, name }, status);
        if (!posting.posted)
            return posting;
    }
    return { posted: true };
}
function isLeft({ status, pipeline_id: pipeline }, target) {
    const own = (0,_commit_status_js__WEBPACK_IMPORTED_MODULE_1__/* .pipelineOf */ .gQ)(target);
    const isHere = own === undefined || pipeline == null || pipeline === String(own);
    return isHere && (status === 'success' || status === 'failed');
}
async function isOurs({ api }, { author }) {
    const user = await api.get('/user', {}, zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .idSchema */ .fY }));
    return user.ok && user.value.id === author?.id;
}
function listStatuses({ api, environment, sha }, query) {
    const path = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .X)('projects', environment.project.id, 'repository', 'commits', sha, 'statuses');
    return api.list(path, query, {
        ...{ item: statusSchema, most: mostStatuses, id: ({ id }) => id },
    });
}


/***/ }),

/***/ 56683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isOfEnvironment),
/* harmony export */   Y: () => (/* binding */ namelessOf)
/* harmony export */ });
/** Which statuses of a commit belong together although one of them was posted by a run that did not know its service. */
const prefix = 'promotion-gate / ';
/**
 * True for the name of each service's status of the same environment, such as
 * `promotion-gate / shop / production` for `promotion-gate / production`.
 */
function isOfEnvironment(status, name) {
    const end = name.slice(prefix.length - ' / '.length);
    return status.startsWith(prefix) && status.endsWith(end) && status !== name;
}
/**
 * The name that this status has where a run ends before it knows its service: `promotion-gate / production`
 * for `promotion-gate / shop / production`. Undefined if it is none of the service.
 */
function namelessOf(status, service) {
    const start = `${prefix}${service} / `;
    return status.startsWith(start) ? `${prefix}${status.slice(start.length)}` : undefined;
}


/***/ })

};
