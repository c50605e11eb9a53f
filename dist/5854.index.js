export const id = 5854;
export const ids = [5854];
export const modules = {

/***/ 5460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf)
/* harmony export */ });
/** Why one of the runner's files could not be written, as the system's code: paths are left out. */
/** `EROFS`, `ENOSPC` … */
function codeOf(error) {
    const isCoded = typeof error === 'object' && error !== null && 'code' in error;
    return isCoded ? String(error.code) : 'unknown error';
}


/***/ }),

/***/ 65854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  outputsPath: () => (/* binding */ outputsPath),
  writeOutputs: () => (/* binding */ writeOutputs)
});

// UNUSED EXPORTS: outputsFile

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/hosts/file-fault.js
var file_fault = __webpack_require__(5460);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/dotenv.js
/** Outputs as a dotenv report, which becomes variables of later jobs. */
/** Bytes: a report has to be smaller (https://docs.gitlab.com/administration/instance_limits/). */
const limit = 5 * 1024;
/** Variables of a report where nobody raised the limit. */
const mostVariables = 20;
/** Characters that a list of codes may have, so that it leaves room for the rest. */
const longestList = 2000;
/** What stands in a value as it is; GitLab expands `$` when it hands the variable on. */
const plain = /[\p{L}\p{N}._/:+@~,-]/u;
/**
 * One `NAME=value` a line, in the order of the outputs: `reason-code` is REASON_CODE. GitLab knows no
 * quotes, blanks, comments or lines in a value (https://docs.gitlab.com/ci/yaml/artifacts_reports/),
 * so none is left (T63): a JSON list of codes becomes the codes with commas between them, as many of
 * the first as fit 2000 characters, and any other character that is not plain is written as in an
 * address, `%20`. Throws an Error if the whole does not fit the limits of a report.
 */
function toDotenv(outputs) {
    const entries = Object.entries(outputs);
    const text = entries.map(([name, value]) => `${toName(name)}=${toValue(value)}\n`).join('');
    if (entries.length > mostVariables) {
        throw new Error(`a dotenv report holds at most ${mostVariables} variables`);
    }
    if (Buffer.byteLength(text) >= limit) {
        throw new Error('the outputs do not fit a dotenv report of less than 5 KB; shorten `record`');
    }
    return text;
}
function toName(name) {
    if (/^[a-z][a-z0-9-]*$/.test(name))
        return name.toUpperCase().replaceAll('-', '_');
    throw new Error('the name of an output has other characters than letters, digits and hyphens');
}
function toValue(value) {
    const codes = toList(value);
    if (codes === undefined)
        return Array.from(value, encode).join('');
    return fitting(codes.map((code) => Array.from(code, encodeItem).join(''))).join(',');
}
/** The items of a JSON list of texts; undefined for any other value. */
function toList(value) {
    if (!value.startsWith('['))
        return undefined;
    try {
        const list = JSON.parse(value);
        return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
    }
    catch {
        return undefined;
    }
}
function fitting(codes) {
    let length = 0;
    return codes.filter((code) => (length += code.length + 1) <= longestList);
}
function encodeItem(character) {
    return character === ',' ? '%2C' : encode(character);
}
/** Half of a surrogate pair has no bytes: it becomes U+FFFD. */
function encode(character) {
    if (plain.test(character))
        return character;
    const bytes = [...Buffer.from(character, 'utf8')];
    return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/outputs.js
/** The file through which a job leaves its outputs: a dotenv report, which the runner collects. */





/** As the component names it under `artifacts: reports: dotenv`. */
const outputsFile = 'promotion-gate.env';
/** Where the report lies; `directory` is CI_PROJECT_DIR. */
function outputsPath(directory) {
    return (0,external_node_path_.join)(directory ?? '', outputsFile);
}
/**
 * Replaces the report by these outputs, whole. The folder is the checkout of a commit that nobody has
 * approved yet: a file or a link of that name is replaced and never written through. Rejects if it
 * cannot be written, so that the run does not end well without it (F31).
 */
async function writeOutputs(path, outputs) {
    const text = toDotenv(outputs);
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(draft, text, { flag: 'wx', flush: true });
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
        throw new Error(`the outputs could not be written to ${outputsFile} (${(0,file_fault/* codeOf */.$)(error)})`);
    }
}


/***/ })

};
