export const id = 5054;
export const ids = [5054];
export const modules = {

/***/ 5054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLateChange: () => (/* binding */ readLateChange)
/* harmony export */ });
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21003);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25367);
/* harmony import */ var _protection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24916);
/* harmony import */ var _build_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19048);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31679);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46243);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3435);
/* harmony import */ var _reviews_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18453);
/* harmony import */ var _users_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46316);









/** Contributors of its own commits; those of what its merge made were known when it was promoted. */
async function readLateChange(sources, context, number) {
    if (sources.api.credential === 'job')
        return (0,_protection_js__WEBPACK_IMPORTED_MODULE_2__/* .closed */ .$h)(_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .wanted */ .Ol.changes);
    const found = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .readRequests */ .h)(sources, [String(number)]);
    if (found.status !== 'known')
        return found;
    const [request] = found.value;
    if (request === undefined)
        return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(`!${String(number)} is gone`);
    const carried = [{ request, merge: undefined, squash: undefined, commits: [] }];
    const mapping = { carried, alone: [], complete: true };
    const [details, writes] = await Promise.all([
        (0,_details_js__WEBPACK_IMPORTED_MODULE_4__/* .readDetails */ .L)(sources, { commits: [], mapping, paths: undefined }),
        (0,_members_js__WEBPACK_IMPORTED_MODULE_5__/* .readWrites */ .x)(sources, (0,_reviews_js__WEBPACK_IMPORTED_MODULE_7__/* .reviewersOf */ .G)(request).map(_users_js__WEBPACK_IMPORTED_MODULE_8__/* .toAccount */ .tf)),
    ]);
    if (details.status !== 'known')
        return details;
    const accountOf = (await context.addresses?.()) ?? (() => undefined);
    const [change] = (0,_build_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .changesOf */ .f)({ mapping, details: details.value, writes, accountOf });
    return change === undefined
        ? (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(`!${String(number)} is no change`)
        : { status: 'known', value: change };
}


/***/ })

};
