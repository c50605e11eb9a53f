export const id = 9067;
export const ids = [9067,504];
export const modules = {

/***/ 69067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLocalHost: () => (/* binding */ openLocalHost),
  i: () => (/* binding */ openRunHost)
});

// EXTERNAL MODULE: ./lib/hosts/detect.js
var detect = __webpack_require__(40504);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/policy/yaml-document.js + 11 modules
var yaml_document = __webpack_require__(57040);
;// CONCATENATED MODULE: ./lib/policy/policy-sources.js
/** Which other policies a policy allows the step to name: its `policy-sources`, read before anything else of it. */


const sourcesSchema = schemas/* looseObject */._H3({ 'policy-sources': schemas/* array */.YOg(schemas/* string */.YjP()).optional() });
/** `owner/repo` or `owner/repo//path` each; undefined if the text is no policy. */
function policySources(text) {
    const document = (0,yaml_document/* readYaml */.g)({ file: '.promotion-gate.yml', text });
    const parsed = document.ok ? sourcesSchema.safeParse(document.yaml.value) : undefined;
    return parsed?.success === true ? (parsed.data['policy-sources'] ?? []) : undefined;
}

// EXTERNAL MODULE: ./lib/sources/digest.js
var digest = __webpack_require__(476);
// EXTERNAL MODULE: ./lib/cli/load-records.js
var load_records = __webpack_require__(62575);
;// CONCATENATED MODULE: ./lib/cli/local-host.js
/** Opens the host of a run with what it takes from the process. */




/** The host that the process runs on: for commands that decide, claim or record. */
async function openRunHost(opened) {
    return (0,detect/* openHost */.Z)(await toOptions(opened));
}
/** The local git repository, whatever the process runs on: for commands that only read files. */
async function openLocalHost(opened) {
    const { layers, now } = opened;
    const inputs = { environment: '', layers, artifacts: [], regions: [] };
    return (0,detect/* openGitHost */.j)(await toOptions({ inputs, now }));
}
/** The module of records is a chunk of its own, which commands share. */
async function toOptions({ inputs, now }) {
    const { readRecord } = await (0,load_records/* loadRecords */.f)();
    return {
        directory: process.cwd(),
        inputs,
        now,
        readRecord: (value) => readRecord(value, digest.sha256),
        listSources: policySources,
        out: process.stdout,
    };
}


/***/ }),

/***/ 40504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openHost),
/* harmony export */   j: () => (/* binding */ openGitHost),
/* harmony export */   openStep: () => (/* binding */ openStep)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34337);
/** Finds the host that the command runs on: the only place that looks at a forge's variables. */


/** The step that this process is, or undefined outside of a pipeline. */
async function openStep() {
    const forge = forgeOf(process.env);
    if (forge === undefined)
        return undefined;
    if (forge === 'GitLab') {
        const { gitlabStep } = await __webpack_require__.e(/* import() */ 1401).then(__webpack_require__.bind(__webpack_require__, 61401));
        return gitlabStep(process.env, process.stdout);
    }
    const { githubStep } = await __webpack_require__.e(/* import() */ 8973).then(__webpack_require__.bind(__webpack_require__, 28973));
    return githubStep(process.env, process.stdout);
}
/** The host of this process: that of its forge, and no other one where that cannot be opened. */
async function openHost(options) {
    const forge = forgeOf(process.env);
    if (forge === 'GitHub') {
        const { githubHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(155), __webpack_require__.e(8448), __webpack_require__.e(6000)]).then(__webpack_require__.bind(__webpack_require__, 56000));
        return githubHost({ ...options, env: process.env });
    }
    if (forge === 'GitLab') {
        const { gitlabHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(155), __webpack_require__.e(8448), __webpack_require__.e(9996)]).then(__webpack_require__.bind(__webpack_require__, 99996));
        return gitlabHost({ ...options, env: process.env });
    }
    return openGitHost(options);
}
/** The local git host, whatever the process runs on: for commands that publish and claim nothing. */
async function openGitHost(options) {
    const { gitHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(8448), __webpack_require__.e(5348), __webpack_require__.e(6302)]).then(__webpack_require__.bind(__webpack_require__, 36302));
    return gitHost({ ...options, layers: options.inputs.layers, login: loginName() });
}
/**
 * Throws a RequestError for a process that says it is on both: whoever starts a pipeline of GitLab can set
 * GITHUB_ACTIONS, and would have it decided by what he sets besides (T62).
 */
function forgeOf(env) {
    const isGithub = env['GITHUB_ACTIONS'] === 'true';
    const isGitlab = env['GITLAB_CI'] === 'true';
    if (isGithub && isGitlab) {
        const message = 'GITHUB_ACTIONS and GITLAB_CI are both set: a job runs on one of them';
        throw new _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI('request/two-forges', message, 'remove the variable that is not true');
    }
    if (isGithub)
        return 'GitHub';
    return isGitlab ? 'GitLab' : undefined;
}
function loginName() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username;
    }
    catch {
        return 'unknown';
    }
}


/***/ })

};
