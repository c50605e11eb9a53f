export const id = 135;
export const ids = [135];
export const modules = {

/***/ 7135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLocalHost: () => (/* binding */ openLocalHost),
  i: () => (/* binding */ openRunHost)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/hosts/host.js
var host = __webpack_require__(4337);
;// CONCATENATED MODULE: ./lib/hosts/detect.js
/** Finds the host that the command runs on: the only place that looks at a forge's variables. */


/** The host of this process. On a forge that this version does not serve it refuses: no silent fallback. */
async function openHost(options) {
    const { env } = process;
    const forge = env['GITHUB_ACTIONS'] === 'true'
        ? 'GitHub'
        : env['GITLAB_CI'] === 'true'
            ? 'GitLab'
            : undefined;
    if (forge !== undefined) {
        throw new host/* RequestError */.G('request/host-not-built', `this version does not decide on ${forge} yet: policy and workspace are not trusted there`, 'run the command outside of the pipeline, or use `lint` and `explain --evidence`');
    }
    return openGitHost(options);
}
/** The local git host, whatever the process runs on: for commands that publish and claim nothing. */
async function openGitHost(options) {
    const { gitHost } = await Promise.all(/* import() */[__webpack_require__.e(348), __webpack_require__.e(36)]).then(__webpack_require__.bind(__webpack_require__, 4036));
    return gitHost({ ...options, login: loginName() });
}
function loginName() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return 'unknown';
    }
}

// EXTERNAL MODULE: ./lib/sources/digest.js
var digest = __webpack_require__(476);
// EXTERNAL MODULE: ./lib/cli/load-records.js
var load_records = __webpack_require__(2575);
;// CONCATENATED MODULE: ./lib/cli/local-host.js
/** Opens the host of a run with what it takes from the process. */



/** The host that the process runs on: for commands that decide, claim or record. */
async function openRunHost(opened) {
    return openHost(await toOptions(opened));
}
/** The local git repository, whatever the process runs on: for commands that only read files. */
async function openLocalHost(opened) {
    return openGitHost(await toOptions(opened));
}
/** The module of records is a chunk of its own, which commands share. */
async function toOptions({ layers, now }) {
    const { readRecord } = await (0,load_records/* loadRecords */.f)();
    return {
        directory: process.cwd(),
        layers,
        now,
        readRecord: (value) => readRecord(value, digest.sha256),
        out: process.stdout,
    };
}


/***/ }),

/***/ 4337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
/** The step was asked for something that cannot be: exit 2, no decision. */
class RequestError extends Error {
    code;
    hint;
    constructor(code, message, hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }
}


/***/ })

};
