export const id = 4570;
export const ids = [4570];
export const modules = {

/***/ 64570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isSha),
/* harmony export */   P: () => (/* binding */ blobName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Names that git gives to objects: the hash of what they hold. */

/** A full object name in git's two formats, SHA-1 and SHA-256. */
function isSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** The name that git gives to a file of these bytes, in the repository's own format. */
function blobName(bytes, format) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ })

};
