export const id = 2921;
export const ids = [2921];
export const modules = {

/***/ 92921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postOverGreens: () => (/* binding */ postOverGreens)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _stale_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56683);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14985);
/* harmony import */ var _commit_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47657);
/** Greens of earlier runs on the commit, where a run ends before it knows the service that is in their names. */




/** Jobs of the commit's pipelines are in the list too. */
const mostStatuses = 5000;
const statusSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/**
 * Posts over each green of this environment, whatever its service: none of them holds any more. One
 * after the other, since GitLab locks the commit. https://docs.gitlab.com/api/commits/#list-commit-statuses
 */
async function postOverGreens(target, status) {
    const { api, environment, sha, name } = target;
    const path = (0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .X)('projects', environment.project.id, 'repository', 'commits', sha, 'statuses');
    const of = {
        item: statusSchema,
        most: mostStatuses,
        id: ({ id }) => String(id),
    };
    const reply = await api.list(path, {}, of);
    if (!reply.ok) {
        const reason = `whether an earlier status is green is not known: ${reply.fault.reason}`;
        return { posted: false, note: reason };
    }
    const greens = reply.value.filter((one) => one.status === 'success' && (0,_stale_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfEnvironment */ .P)(one.name, name));
    let missed;
    for (const green of new Set(greens.map((one) => one.name))) {
        const posting = await (0,_commit_status_js__WEBPACK_IMPORTED_MODULE_0__/* .postStatus */ .j)({ ...target, name: green }, status);
        if (!posting.posted)
            missed ??= posting;
    }
    return missed ?? { posted: true };
}


/***/ }),

/***/ 56683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isOfEnvironment)
/* harmony export */ });
/** Which statuses of a commit a run stands in for that ends before it knows its service. */
const prefix = 'promotion-gate / ';
/**
 * True for the name of each service's status of the same environment, such as
 * `promotion-gate / shop / production` for `promotion-gate / production`.
 */
function isOfEnvironment(status, name) {
    const end = name.slice(prefix.length - ' / '.length);
    return status.startsWith(prefix) && status.endsWith(end) && status !== name;
}


/***/ })

};
