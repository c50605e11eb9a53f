export const id = 9953;
export const ids = [9953];
export const modules = {

/***/ 49953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postOverGreens: () => (/* binding */ postOverGreens),
/* harmony export */   postOverNameless: () => (/* binding */ postOverNameless)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _stale_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56683);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62625);
/** Statuses of earlier runs on the commit: greens that hold no more, and reds of runs that did not know their service. */



const combinedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    statuses: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ context: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
});
/** Posts over each green of this environment, whatever its service: none of them holds any more. */
async function postOverGreens(target, status) {
    const reply = await readStatuses(target);
    if (!reply.ok) {
        const reason = `whether an earlier status is green is not known: ${reply.fault.reason}`;
        return { posted: false, note: reason };
    }
    const greens = reply.value.statuses.filter(({ context, state }) => state === 'success' && (0,_stale_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfEnvironment */ .P)(context, target.name));
    const posted = await Promise.all(greens.map(({ context }) => (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .postStatus */ .j)({ ...target, name: context }, status)));
    return posted.find((each) => !each.posted) ?? { posted: true };
}
/**
 * Posts over what an earlier attempt said of this environment before it knew its service, where that is
 * not what is said now: an outage would leave the commit red for good. A preview does so only to another
 * one: whose run it was is not told, and what enforces stays as it is (T67).
 */
async function postOverNameless(target, status, service) {
    const name = (0,_stale_names_js__WEBPACK_IMPORTED_MODULE_2__/* .namelessOf */ .Y)(target.name, service);
    if (name === undefined)
        return { posted: true };
    const reply = await readStatuses(target);
    if (!reply.ok) {
        const reason = `whether an earlier attempt left a status is not known: ${reply.fault.reason}`;
        return { posted: false, note: reason };
    }
    const left = reply.value.statuses.find(({ context }) => context === name);
    if (left === undefined || left.state === status.state)
        return { posted: true };
    return (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .postStatus */ .j)({ ...target, name }, status);
}
function readStatuses({ api, environment, sha }) {
    const { owner, name: repo } = environment;
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/status';
    return api.rest(route, { owner, repo, ref: sha, per_page: 100 }, combinedSchema);
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
