export const id = 5864;
export const ids = [5864,504];
export const modules = {

/***/ 55864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ openRunHost),
/* harmony export */   openLocalHost: () => (/* binding */ openLocalHost)
/* harmony export */ });
/* harmony import */ var _hosts_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40504);
/* harmony import */ var _policy_policy_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96281);
/* harmony import */ var _sources_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(476);
/* harmony import */ var _load_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62575);
/** Opens the host of a run with what it takes from the process. */




/** The host that the process runs on: for commands that decide, claim or record. */
async function openRunHost(opened) {
    return (0,_hosts_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .openHost */ .Z)(await toOptions(opened));
}
/** The local git repository, whatever the process runs on: for commands that only read files. */
async function openLocalHost(opened) {
    const { layers, now } = opened;
    const inputs = { environment: '', layers, artifacts: [], regions: [] };
    return (0,_hosts_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .openGitHost */ .j)(await toOptions({ inputs, now }));
}
/** The module of records is a chunk of its own, which commands share. */
async function toOptions({ inputs, now }) {
    const { readRecord } = await (0,_load_records_js__WEBPACK_IMPORTED_MODULE_3__/* .loadRecords */ .f)();
    return {
        directory: process.cwd(),
        inputs,
        now,
        readRecord: (value) => readRecord(value, _sources_digest_js__WEBPACK_IMPORTED_MODULE_2__.sha256),
        listSources: _policy_policy_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .policySources */ .T,
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
        const { githubHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(8161), __webpack_require__.e(4840), __webpack_require__.e(1456), __webpack_require__.e(9698)]).then(__webpack_require__.bind(__webpack_require__, 39698));
        return githubHost({ ...options, env: process.env });
    }
    if (forge === 'GitLab') {
        const { gitlabHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(8161), __webpack_require__.e(4840), __webpack_require__.e(7314), __webpack_require__.e(1456), __webpack_require__.e(3963)]).then(__webpack_require__.bind(__webpack_require__, 40554));
        return gitlabHost({ ...options, env: process.env });
    }
    return openGitHost(options);
}
/** The local git host, whatever the process runs on: for commands that publish and claim nothing. */
async function openGitHost(options) {
    const { gitHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(8161), __webpack_require__.e(5348), __webpack_require__.e(5447)]).then(__webpack_require__.bind(__webpack_require__, 55447));
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


/***/ }),

/***/ 96281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ policySources)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57040);
/** Which other policies a policy allows the step to name: its `policy-sources`, read before anything else of it. */


const sourcesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ 'policy-sources': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional() });
/** `owner/repo` or `owner/repo//path` each; undefined if the text is no policy. */
function policySources(text) {
    const document = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)({ file: '.promotion-gate.yml', text });
    const parsed = document.ok ? sourcesSchema.safeParse(document.yaml.value) : undefined;
    return parsed?.success === true ? (parsed.data['policy-sources'] ?? []) : undefined;
}


/***/ })

};
