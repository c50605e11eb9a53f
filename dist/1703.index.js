export const id = 1703;
export const ids = [1703];
export const modules = {

/***/ 51703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRefDeployment: () => (/* binding */ readRefDeployment)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41234);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21003);
/* harmony import */ var _named_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72041);



/** A name that is not there was never deployed; the name of both a branch and a tag is none (T03). */
async function readRefDeployment(sources, name) {
    if ((0,_named_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .knownRefsOf */ .P)(name).length === 0) {
        return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)((0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(`"${name}" is neither a branch nor a tag: GitLab tells of no other refs`));
    }
    const found = await (0,_named_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamedRefs */ .E)(sources, name);
    if (found.status !== 'known')
        return found;
    const [ref, other] = found.value;
    if (ref === undefined)
        return { status: 'known', value: [] };
    if (other !== undefined) {
        const full = `${ref.ref} and of ${other.ref}`;
        return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)((0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(`"${name}" is the name of ${full}: write it in full`));
    }
    if (ref.sha === undefined)
        return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)((0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(`"${name}" is the name of no commit`));
    return { status: 'known', value: [{ sha: ref.sha, outcome: 'success' }] };
}


/***/ })

};
