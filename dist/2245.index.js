export const id = 2245;
export const ids = [2245];
export const modules = {

/***/ 42245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderLint: () => (/* binding */ renderLint)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55536);

/** One line a fault, its hint below, and the count at the end. */
function renderLint(part, options) {
    const { faults, file } = part;
    const lines = faults.flatMap((fault) => renderFault(fault, options));
    const errors = faults.filter(({ severity }) => severity !== 'warning').length;
    const warnings = faults.length - errors;
    const sign = errors > 0 ? (options.unicode ? '✗' : 'x') : options.unicode ? '✓' : 'ok';
    const told = `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
    return [...lines, `${sign} ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(file)}: ${told}`, ''].join('\n');
}
function renderFault({ place, severity, message, hint, code }, { color }) {
    const at = place ? `${place.file}:${String(place.line)}:${String(place.column)}` : 'request';
    const word = color
        ? `\u001b[${severity === 'warning' ? '33' : '31'}m${severity ?? 'error'}\u001b[0m`
        : (severity ?? 'error');
    const first = `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(at)}: ${word}: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(message)} [${code}]`;
    return hint === undefined ? [first] : [first, `    ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(hint)}`];
}
function count(number, noun) {
    return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ })

};
