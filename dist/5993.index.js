export const id = 5993;
export const ids = [5993];
export const modules = {

/***/ 85993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLines: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92702);


/** Characters in one line; a line of `go test -json` holds a piece of output. */
const longestLine = 4 * 1024 * 1024;
/** Reads a file to its end. The last line may lack its line break. Throws a ReportFault. */
async function readLines(chunks, reader) {
    let decoder;
    let rest = '';
    let number = 0;
    const tell = (text) => {
        number += 1;
        reader.line(text, number);
    };
    const take = (text) => {
        let from = 0;
        for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
            // Only the line that began before is joined: to join all of the text would copy it once more.
            if (rest !== '') {
                tell(withoutReturn(rest + text.slice(from, end)));
                rest = '';
            }
            else {
                tell(text.slice(from, end > from && text.charCodeAt(end - 1) === 13 ? end - 1 : end));
            }
            from = end + 1;
        }
        rest += text.slice(from);
        if (rest.length > longestLine) {
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportFault */ .pC('too-large', `has a line of more than ${String(longestLine)} characters`);
        }
    };
    for await (const chunk of chunks) {
        decoder ??= (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .openDecoder */ .Br)((0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .encodingOf */ .P$)(chunk));
        take(decoder.write(chunk));
    }
    take(decoder?.end() ?? '');
    if (rest !== '')
        tell(withoutReturn(rest));
    return reader.end();
}
function withoutReturn(line) {
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}


/***/ })

};
