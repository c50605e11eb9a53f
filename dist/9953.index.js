export const id = 9953;
export const ids = [9953];
export const modules = {

/***/ 49953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postOverGreens: () => (/* binding */ postOverGreens)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _stale_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56683);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62625);
/** Greens of earlier runs on the commit, where a run ends before it knows the service that is in their names. */



const combinedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    statuses: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ context: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
});
/** Posts over each green of this environment, whatever its service: none of them holds any more. */
async function postOverGreens(target, status) {
    const { api, environment, sha, name } = target;
    const { owner, name: repo } = environment;
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/status';
    const reply = await api.rest(route, { owner, repo, ref: sha, per_page: 100 }, combinedSchema);
    if (!reply.ok) {
        const reason = `whether an earlier status is green is not known: ${reply.fault.reason}`;
        return { posted: false, note: reason };
    }
    const greens = reply.value.statuses.filter(({ context, state }) => state === 'success' && (0,_stale_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfEnvironment */ .P)(context, name));
    const posted = await Promise.all(greens.map(({ context }) => (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .postStatus */ .j)({ ...target, name: context }, status)));
    return posted.find((each) => !each.posted) ?? { posted: true };
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
