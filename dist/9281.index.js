export const id = 9281;
export const ids = [9281];
export const modules = {

/***/ 49281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _decision_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49694);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13411);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20535);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88805);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80901);
/** explain: the same decision without publishing, claiming or recording; exit 0 for every verdict. */





/** Says what would be decided, and what would unblock it when. */
async function explain(given, console) {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .toInputs */ .LD)(given);
    const format = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .toFormat */ .Vr)(given);
    const prepared = await prepare({ inputs, at: given.text('at') }, given.text('evidence'));
    const decided = decideOn(prepared);
    if (decided.kind === 'faults') {
        const { environment, service } = inputs;
        const { faults } = decided;
        console.out(await (0,_show_js__WEBPACK_IMPORTED_MODULE_4__/* .renderFaults */ .M)({ faults, format, console, environment, service }));
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.configuration;
    }
    const { decision, evidence } = decided;
    console.out(await (0,_show_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDecision */ .X)({ shown: { decision, evidence }, format, console }));
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.done;
}
/** On saved evidence nothing else is looked at; without it the world is, as it is now. */
async function prepare(asked, evidenceFile) {
    if (evidenceFile === undefined) {
        const { lookAround } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8070), __webpack_require__.e(7823), __webpack_require__.e(8997), __webpack_require__.e(1961), __webpack_require__.e(3868)]).then(__webpack_require__.bind(__webpack_require__, 53868));
        return lookAround(asked);
    }
    const { takeSaved } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8070), __webpack_require__.e(7823), __webpack_require__.e(4255)]).then(__webpack_require__.bind(__webpack_require__, 74255));
    return takeSaved(asked, evidenceFile);
}
function decideOn(prepared) {
    if ('faults' in prepared)
        return { kind: 'faults', faults: prepared.faults };
    const { loaded, evidence } = prepared;
    const { policy, layers, faults } = loaded;
    if (policy === undefined)
        return { kind: 'faults', faults };
    const decided = (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .L)({ policy, evidence, layers, engine: { name: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .rE } });
    return decided.kind === 'faults' ? decided : { ...decided, evidence };
}


/***/ })

};
