export const id = 504;
export const ids = [504];
export const modules = {

/***/ 504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openHost),
/* harmony export */   j: () => (/* binding */ openGitHost),
/* harmony export */   openStep: () => (/* binding */ openStep)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4337);
/** Finds the host that the command runs on: the only place that looks at a forge's variables. */


/** The step that this process is, or undefined outside of a pipeline. */
async function openStep() {
    if (forgeOf(process.env) !== 'GitHub')
        return undefined;
    const { githubStep } = await __webpack_require__.e(/* import() */ 8973).then(__webpack_require__.bind(__webpack_require__, 8973));
    return githubStep(process.env, process.stdout);
}
/** The host of this process. On a forge that this version does not serve it refuses: no silent fallback. */
async function openHost(options) {
    const forge = forgeOf(process.env);
    if (forge === 'GitHub') {
        const { githubHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(2311), __webpack_require__.e(5045)]).then(__webpack_require__.bind(__webpack_require__, 5045));
        return githubHost({ ...options, env: process.env });
    }
    if (forge === 'GitLab') {
        throw new _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI('request/host-not-built', 'this version does not decide on GitLab yet: policy and workspace are not trusted there', 'run the command outside of the pipeline, or use `lint` and `explain --evidence`');
    }
    return openGitHost(options);
}
/** The local git host, whatever the process runs on: for commands that publish and claim nothing. */
async function openGitHost(options) {
    const { gitHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(2311), __webpack_require__.e(5348), __webpack_require__.e(4105)]).then(__webpack_require__.bind(__webpack_require__, 4105));
    return gitHost({ ...options, layers: options.inputs.layers, login: loginName() });
}
function forgeOf(env) {
    if (env['GITHUB_ACTIONS'] === 'true')
        return 'GitHub';
    return env['GITLAB_CI'] === 'true' ? 'GitLab' : undefined;
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
