export const id = 1770;
export const ids = [1770];
export const modules = {

/***/ 16450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   PA: () => (/* binding */ claimsOrigins),
/* harmony export */   hd: () => (/* binding */ audience)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41234);


/** Whom the token is meant for, so that none that was made for a cloud is taken. */
const audience = 'promotion-gate';
/**
 * The issuer is the server. One that was fixed when the component was published, or by its user, is only
 * compared: another one than the server is a failed reading, and never asked. Never throws.
 */
async function readClaims(parts) {
    const { serverUrl, idToken } = parts.environment;
    const { http, now, issuer = serverUrl } = parts;
    if (issuer !== serverUrl) {
        return refused(`the issuer has to be ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(issuer)}, and the job runs on ${serverUrl}`);
    }
    if (idToken === undefined)
        return { status: 'none' };
    const instant = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(now);
    if (instant === undefined)
        return refused('the time of the run is not known');
    const { keySetSchema, verifyIdToken } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(2890)]).then(__webpack_require__.bind(__webpack_require__, 42890));
    const url = `${issuer}/oauth/discovery/keys`;
    const keys = await http.json({ method: 'GET', url, repeatable: true, expect: 'json' }, keySetSchema);
    if (!keys.ok) {
        const reason = `the keys of the ID token's issuer could not be read: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(keys.fault.reason)}`;
        return { status: 'failed', reason, retryable: keys.fault.retryable };
    }
    const expected = { issuer, audience, now: instant / 1000 };
    const verified = verifyIdToken(idToken, keys.value, expected);
    if (!verified.ok)
        return refused(`the ID token is refused: ${verified.reason}`);
    return { status: 'known', value: verified.claims };
}
/** Whom `readClaims` asks besides the interface: origins for the guard of the client. */
function claimsOrigins({ serverUrl, idToken, }) {
    return idToken === undefined ? [] : [new URL(serverUrl).origin];
}
function refused(reason) {
    return { status: 'failed', reason, retryable: false };
}


/***/ }),

/***/ 53104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient)
/* harmony export */ });
/* harmony import */ var _sources_http_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4164);
/* harmony import */ var _sources_http_proxies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76995);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96216);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16450);
/** The client of a run on GitLab: which origins it may ask, and for how long. */




/** The time of the run counts from its start, `now` in RFC 3339, however many clients it opens. */
function openClient({ env, now }, environment, limits) {
    return (0,_sources_http_client_js__WEBPACK_IMPORTED_MODULE_0__/* .openHttp */ .f)({
        limits,
        began: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now),
        proxies: (0,_sources_http_proxies_js__WEBPACK_IMPORTED_MODULE_3__/* .readProxies */ .r)(env),
        origins: [new URL(environment.apiUrl).origin, ...(0,_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsOrigins */ .PA)(environment)],
    });
}


/***/ }),

/***/ 11770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confirmStep: () => (/* binding */ confirmStep)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48109);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34337);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16450);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53104);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22766);
/* harmony import */ var _signed_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75089);
/** Whether the inputs of a step are those of its job, for commands that do not ask GitLab anything themselves. */






/**
 * A command that decides nothing ends well: whoever could choose it would have the deployment behind it
 * (T05). `now` in RFC 3339. Throws a RequestError, or an UnavailableError if GitLab's keys could not be
 * read. A job without ID token is not asked for one, but that of the component.
 */
async function confirmStep(env, now) {
    const environment = (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .readEnvironment */ .Q)(env);
    const http = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openClient */ .M)({ env, now }, environment, (0,_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .readBudgets */ .l)(env, 'request/gitlab-environment'));
    const claims = await (0,_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .readClaims */ .Ip)({ environment, http, now, issuer: environment.issuer });
    if (claims.status === 'failed') {
        if (claims.retryable)
            throw new _host_js__WEBPACK_IMPORTED_MODULE_1__/* .UnavailableError */ .hG(claims.reason);
        throw new _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI('request/gitlab-environment', claims.reason);
    }
    (0,_signed_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .confirmInputs */ .k)(env, environment, claims);
}


/***/ }),

/***/ 22766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/* harmony import */ var _sources_http_addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44755);
/* harmony import */ var _sources_http_tls_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13824);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34337);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54446);
/** What GitLab's runner tells the job: the only place that reads its variables. */





const words = {
    code: 'request/gitlab-environment',
    hint: 'run the gate as a job of GitLab CI/CD, and let only the runner set its variables',
};
const own = {
    path: { pattern: /^[\w.-]+(\/[\w.-]+)+$/, expected: 'group/project' },
    ref: { pattern: /^[^\s\p{Cc}]{1,1000}$/u, expected: 'a branch, a tag or a merge-request ref' },
};
/**
 * Throws a RequestError with `request/gitlab-environment`, `request/token` or `request/tls-off`. The
 * names are those of https://docs.gitlab.com/ci/variables/predefined_variables/.
 */
function readEnvironment(env) {
    const problem = (0,_sources_http_tls_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .tlsProblem */ .h)(env);
    if (problem !== undefined)
        throw new _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI('request/tls-off', problem);
    const read = (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variableReader */ .g)(env, words);
    return {
        ...readPlaces(read),
        project: {
            id: read.demand('CI_PROJECT_ID', _variables_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n.id),
            path: read.demand('CI_PROJECT_PATH', own.path),
        },
        sha: read.demand('CI_COMMIT_SHA', _variables_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n.commit),
        ref: read.demand('CI_COMMIT_REF_NAME', own.ref),
        tag: read.text('CI_COMMIT_TAG') !== undefined,
        defaultBranch: read.demand('CI_DEFAULT_BRANCH', own.ref),
        pipeline: {
            id: read.demand('CI_PIPELINE_ID', _variables_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n.id),
            source: read.demand('CI_PIPELINE_SOURCE', _variables_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n.word),
            url: read.address('CI_PIPELINE_URL').href,
            created: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(read.text('CI_PIPELINE_CREATED_AT') ?? ''),
        },
        job: {
            id: read.demand('CI_JOB_ID', _variables_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n.id),
            name: read.text('CI_JOB_NAME') ?? '',
            url: read.address('CI_JOB_URL').href,
        },
        user: {
            login: read.demand('GITLAB_USER_LOGIN', _variables_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n.login),
            id: read.shaped('GITLAB_USER_ID', _variables_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n.id),
        },
        directory: read.text('CI_PROJECT_DIR') ?? '.',
        tokens: readTokens(read),
        idToken: read.token('PROMOTION_GATE_ID_TOKEN'),
        signsInputs: read.text('PROMOTION_GATE_SIGNS_INPUTS') === 'true',
        issuer: read.text('PROMOTION_GATE_ISSUER'),
        mergeRequest: readMergeRequest(read),
    };
}
/**
 * Both belong to one server, and to the one whose tokens are believed if that is fixed, so that nobody can
 * have a token sent elsewhere (T62): whoever sets one variable can set the other, too.
 */
function readPlaces(read) {
    const server = read.address('CI_SERVER_URL');
    const api = read.address('CI_API_V4_URL');
    const isOne = (0,_sources_http_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U9)(server.hostname)
        ? (0,_sources_http_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U9)(api.hostname)
        : server.origin === api.origin;
    const issuer = read.text('PROMOTION_GATE_ISSUER');
    if (issuer !== undefined && issuer !== toText(server)) {
        throw read.mistaken('CI_SERVER_URL is the address of another server than the issuer');
    }
    if (isOne)
        return { apiUrl: toText(api), serverUrl: toText(server) };
    throw read.mistaken('CI_API_V4_URL and CI_SERVER_URL are addresses of different servers');
}
function toText({ origin, pathname }) {
    return `${origin}${pathname}`.replace(/\/+$/, '');
}
function readTokens(read) {
    const job = read.token('CI_JOB_TOKEN');
    if (job === undefined) {
        const hint = 'every job of GitLab has CI_JOB_TOKEN: run the gate as one';
        throw new _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI('request/token', 'there is no token to ask GitLab with', hint);
    }
    return {
        job,
        own: read.token('PROMOTION_GATE_TOKEN'),
        policy: read.token('PROMOTION_GATE_POLICY_TOKEN'),
        records: read.token('PROMOTION_GATE_RECORDS_TOKEN'),
    };
}
function readMergeRequest(read) {
    const iid = read.shaped('CI_MERGE_REQUEST_IID', _variables_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n.id);
    if (iid === undefined)
        return undefined;
    const projectId = read.shaped('CI_MERGE_REQUEST_PROJECT_ID', _variables_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n.id);
    return {
        iid,
        sourceProjectId: read.demand('CI_MERGE_REQUEST_SOURCE_PROJECT_ID', _variables_js__WEBPACK_IMPORTED_MODULE_2__/* .shapes */ .n.id),
        ...(projectId === undefined ? {} : { projectId }),
    };
}


/***/ }),

/***/ 75089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ confirmInputs)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34337);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41234);
/* harmony import */ var _step_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63819);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16450);
/* harmony import */ var _component_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72692);
/** The inputs as the job states them: signed by GitLab in the audience of the ID token. */





/** `promotion-gate:environment=production`, one for each input that is no token. */
const entry = new RegExp(`^${_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .audience */ .hd}:([a-z-]+)=(.*)$`, 'su');
const signable = _step_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .stepInputs */ .a.filter((input) => !input.endsWith('token'));
/**
 * A variable of the pipeline stands in for one of the job, so that whoever starts the pipeline could turn
 * a check into a lint, or ask about staging before production is deployed (T05, T62): the configuration
 * of the job says each input once more where only GitLab can write
 * (https://docs.gitlab.com/ci/yaml/#id_tokens). Throws a RequestError for a variable that says something
 * else, and for a job of the component whose token is not there. A token that could not be verified is
 * not judged here: that is a failed identity.
 */
function confirmInputs(env, { signsInputs }, claims) {
    if (claims.status === 'failed')
        return;
    const signed = claims.status === 'none' ? undefined : readSigned(claims.value.aud);
    if (signed === undefined) {
        if (signsInputs)
            throw unsigned(claims.status);
        return;
    }
    for (const input of signable) {
        const told = expand(signed.get(input) ?? '', env).trim();
        const is = (0,_component_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputOf */ .wg)(env, input) ?? '';
        if (is !== told)
            throw forged((0,_component_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .variableOf */ .Qn)(input), is, told);
    }
}
/** By the name of the input; undefined if none is signed. */
function readSigned(aud) {
    const signed = [aud].flat().flatMap((text) => {
        const [, input = '', value = ''] = entry.exec(text) ?? [];
        return input === '' ? [] : [[input, value]];
    });
    return signed.length === 0 ? undefined : new Map(signed);
}
/**
 * An input may be one variable, `$CI_COMMIT_TAG`. The server puts its value into the audience, but for
 * servers before 16.1 (https://gitlab.com/gitlab-org/gitlab/-/issues/414293).
 */
function expand(text, env) {
    const [, name] = /^\$([A-Z][A-Z0-9_]*)$/.exec(text) ?? [];
    return name === undefined ? text : (env[name] ?? '');
}
function forged(variable, is, told) {
    const message = `${variable} is "${(0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(is)}", but the job says "${(0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(told)}"`;
    const hint = 'a variable of the project or the pipeline stands in for the input: remove it';
    return new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('request/gitlab-environment', message, hint);
}
function unsigned(status) {
    const message = status === 'none'
        ? 'the component asks for an ID token, and the job has none'
        : 'the component signs its inputs in the ID token, and this one holds none';
    const hint = 'remove what stands in for it: a variable PROMOTION_GATE_ID_TOKEN, or id_tokens that the job was given anew';
    return new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('request/gitlab-environment', message, hint);
}


/***/ })

};
