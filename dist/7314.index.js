export const id = 7314;
export const ids = [7314];
export const modules = {

/***/ 71549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openApi),
  X: () => (/* binding */ pathOf)
});

// EXTERNAL MODULE: ./lib/hosts/faults.js
var faults = __webpack_require__(41234);
// EXTERNAL MODULE: ./lib/hosts/gitlab/graphql.js
var graphql = __webpack_require__(45398);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/list.js
/** All items of a list of GitLab's interface, or a fault: never a shorter list. */


const mostReads = 3;
/**
 * Follows the Link header, which is the only way that keyset pagination has, and offset pagination too
 * (https://docs.gitlab.com/api/rest/#pagination). Several pages could have lost an item between two of
 * them: they are read again until two readings agree, three times at most (F18).
 */
async function readList(question) {
    let before;
    for (let count = 0; count < mostReads; count += 1) {
        const reply = await readOnce(question);
        if (!reply.ok)
            return reply;
        const { items, ids, moved, pages } = reply.value;
        const isSound = !moved && (pages === 1 || isKeyset(question.first) || before === ids);
        if (isSound)
            return { ok: true, value: items };
        before = moved ? undefined : ids;
    }
    const reason = `${toName(question.first)}: the list was another one each of the ${mostReads} times it was read`;
    return { ok: false, fault: { ...(0,faults/* faultOf */.Kl)('malformed', reason), retryable: true } };
}
/** Pages by key neither repeat nor lose what was there when the first one was read. */
function isKeyset(address) {
    return new URL(address).searchParams.get('pagination') === 'keyset';
}
async function readOnce(question) {
    const { http, headers, first, of } = question;
    const items = new Map();
    const seen = new Set();
    let count = 0;
    for (let address = first; address !== undefined;) {
        const what = `${toName(first)}, page ${seen.size + 1}`;
        if (seen.has(address))
            return fault('malformed', `${what}: the pages go in a circle`);
        seen.add(address);
        const reply = await http.send({
            ...{ method: 'GET', url: address, headers, repeatable: true, expect: 'json' },
        });
        if (!reply.ok)
            return reply;
        const { status, text } = reply.value;
        if (status !== 200)
            return fault('malformed', `${what}: status ${status} is no answer with a list`);
        const parsed = schemas/* array */.YOg(of.item).safeParse(JSON.parse(text));
        if (!parsed.success)
            return { ok: false, fault: (0,faults/* malformed */.Qm)(what, parsed.error) };
        count += parsed.data.length;
        for (const item of parsed.data)
            items.set(of.id(item), item);
        if (count > of.most) {
            return fault('too-large', `${what}: more than ${of.most} items, which is more than is read`);
        }
        const link = reply.value.headers['link'];
        if (link === undefined && parsed.data.length >= sizeOf(first) && !isKeyset(first)) {
            return { ok: false, fault: lostLink(what) };
        }
        const next = nextOf(link, first);
        if (!next.ok)
            return fault('redirect', `${what}: its Link header leads to ${next.host}`);
        address = next.address;
    }
    const ids = [...items.keys()].sort().join('\n');
    const pass = { items: [...items.values()], ids, moved: items.size < count, pages: seen.size };
    return { ok: true, value: pass };
}
/** How many items a full page has; 20 if nothing else is asked for. */
function sizeOf(address) {
    return Number(new URL(address).searchParams.get('per_page') ?? '20');
}
/**
 * Pages by number always name the first and the last one, so that a header that is not there was lost on
 * the way, and with it whether there is more (F18). The last page by key has none, even if it is full.
 */
function lostLink(what) {
    return { ...(0,faults/* faultOf */.Kl)('malformed', `${what}: it is full and has no Link header`), retryable: true };
}
/** The next page, which must be one of the same list on the same server (F19). */
function nextOf(header, first) {
    const [, target] = /<([^>]*)>\s*;[^<]*\brel="?next\b/.exec(header ?? '') ?? [];
    if (target === undefined)
        return { ok: true, address: undefined };
    const own = new URL(first);
    const url = URL.canParse(target, first) ? new URL(target, first) : undefined;
    const isSame = url?.origin === own.origin && url.pathname === own.pathname;
    return isSame ? { ok: true, address: url.href } : { ok: false, host: url?.host ?? 'no address' };
}
function toName(address) {
    return new URL(address).pathname.replace(/^.*?\/api\/v4/, '');
}
function fault(kind, reason) {
    return { ok: false, fault: (0,faults/* faultOf */.Kl)(kind, reason) };
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/token-faults.js
/** The same client, whose faults of the kind `unauthorized` name the variable and what to do. */
function namingVariable(http, variable) {
    return {
        send: async (request) => token_faults_name(await http.send(request), variable),
        json: async (request, schema) => token_faults_name(await http.json(request, schema), variable),
        // A file is where GitLab keeps it, on a server that is sent no token.
        download: (file) => http.download(file),
    };
}
function token_faults_name(reply, variable) {
    if (reply.ok || reply.fault.kind !== 'unauthorized')
        return reply;
    // Short: it stands behind what was asked, and longer texts are cut.
    const reason = `401: the token of ${variable} is not valid: it may have expired, make a new one`;
    return { ok: false, fault: { ...reply.fault, reason } };
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/api.js




/** Nothing is sent before something is asked. */
function openApi(part) {
    const { url, credential } = part;
    const { variable } = credential;
    const http = variable === undefined ? part.http : namingVariable(part.http, variable);
    const headers = {
        accept: 'application/json',
        'user-agent': 'promotion-gate',
        [credential.kind === 'job' ? 'job-token' : 'private-token']: credential.token,
    };
    return {
        credential: credential.kind,
        get: (path, query, schema) => http.json({
            method: 'GET',
            url: addressOf(url, path, query),
            headers,
            repeatable: true,
            expect: 'json',
        }, schema),
        async text(path, query) {
            const accepting = { ...headers, accept: '*/*' };
            const address = addressOf(url, path, query);
            const reply = await http.send({
                ...{ method: 'GET', url: address, headers: accepting, repeatable: true, expect: 'text' },
            });
            return reply.ok ? { ok: true, value: reply.value.text } : reply;
        },
        download: (path, file) => http.download({
            ...{ url: addressOf(url, path, {}), headers: { ...headers, accept: '*/*' } },
            ...file,
        }),
        graphql: (query, schema) => (0,graphql/* askGraphql */.j)({ http, headers, url: url.replace(/\/v4$/, '/graphql') }, query, schema),
        list: (path, query, of) => readList({ http, headers, first: addressOf(url, path, { per_page: 100, ...query }), of }),
        async send({ method, path, body, repeatable }, schema) {
            const reply = await http.send({
                ...{ method, url: addressOf(url, path, {}), repeatable, expect: 'json' },
                headers: { ...headers, 'content-type': 'application/json' },
                body: JSON.stringify(body),
            });
            if (!reply.ok)
                return reply;
            const parsed = schema.safeParse(JSON.parse(reply.value.text));
            return parsed.success
                ? { ok: true, value: parsed.data }
                : { ok: false, fault: (0,faults/* malformed */.Qm)(`${method} ${path}`, parsed.error) };
        },
    };
}
/** Parts of a path, each encoded whole: a slash in a file's or a branch's name is no separator. */
function pathOf(...parts) {
    return `/${parts.map(encodeURIComponent).join('/')}`;
}
function addressOf(url, path, query) {
    const address = new URL(`${url}${path}`);
    for (const [name, value] of Object.entries(query)) {
        if (value !== undefined)
            address.searchParams.set(name, String(value));
    }
    return address.href;
}


/***/ }),

/***/ 16450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   PA: () => (/* binding */ claimsOrigins),
/* harmony export */   hd: () => (/* binding */ audience)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41234);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9633);



/** Whom the token is meant for, so that none that was made for a cloud is taken. */
const audience = 'promotion-gate';
const tokenVariable = 'PROMOTION_GATE_ID_TOKEN';
/**
 * The issuer is the server, whose address `readEnvironment` holds against the one that was fixed when the
 * component was published, or by its user. Never throws.
 */
async function readClaims(parts) {
    const { serverUrl, idToken } = parts.environment;
    const { http, now } = parts;
    if (idToken === undefined)
        return { status: 'none' };
    const instant = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(now);
    if (instant === undefined)
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)('the time of the run is not known');
    const { keySetSchema, verifyIdToken } = await __webpack_require__.e(/* import() */ 2890).then(__webpack_require__.bind(__webpack_require__, 42890));
    const url = `${serverUrl}/oauth/discovery/keys`;
    const keys = await http.json({ method: 'GET', url, repeatable: true, expect: 'json' }, keySetSchema);
    if (!keys.ok) {
        const reason = `the keys of the ID token's issuer could not be read: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(keys.fault.reason)}`;
        return { status: 'failed', reason, retryable: keys.fault.retryable };
    }
    const expected = { issuer: serverUrl, audience, now: instant / 1000 };
    const verified = verifyIdToken(idToken, keys.value, expected);
    if (!verified.ok)
        return refused(verified);
    return { status: 'known', value: verified.claims };
}
/** Whom `readClaims` asks besides the interface: origins for the guard of the client. */
function claimsOrigins({ serverUrl, idToken, }) {
    return idToken === undefined ? [] : [new URL(serverUrl).origin];
}
function refused({ fault, reason }) {
    return { status: 'refused', refusal: { fault, reason, variable: tokenVariable } };
}


/***/ }),

/***/ 53104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient)
/* harmony export */ });
/* harmony import */ var _sources_http_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66422);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96216);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16450);
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67743);
/** The client of a run on GitLab: which origins it may ask, and for how long. */




/**
 * The time of the run counts from its start, `now` in RFC 3339, however many clients it opens. Throws a
 * RequestError if a variable names another proxy than the job.
 */
function openClient({ env, now }, environment, limits) {
    return (0,_sources_http_client_js__WEBPACK_IMPORTED_MODULE_0__/* .openHttp */ .f)({
        limits,
        began: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(now),
        proxies: (0,_proxies_js__WEBPACK_IMPORTED_MODULE_3__/* .declaredProxies */ .L)(env),
        origins: [new URL(environment.apiUrl).origin, ...(0,_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsOrigins */ .PA)(environment)],
    });
}


/***/ }),

/***/ 22766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment),
/* harmony export */   f: () => (/* binding */ tokenVariables)
/* harmony export */ });
/* harmony import */ var _sources_http_tls_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13824);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34337);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54446);
/** What GitLab's runner tells the job: the only place that reads its variables. */



/** Where access tokens are. */
const tokenVariables = {
    own: 'PROMOTION_GATE_TOKEN',
    policy: 'PROMOTION_GATE_POLICY_TOKEN',
    records: 'PROMOTION_GATE_RECORDS_TOKEN',
};
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
    const problem = (0,_sources_http_tls_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .tlsProblem */ .h)(env);
    if (problem !== undefined)
        throw new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('request/tls-off', problem);
    const read = (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .variableReader */ .g)(env, words);
    const places = readPlaces(read);
    const path = read.demand('CI_PROJECT_PATH', own.path);
    const job = read.demand('CI_JOB_ID', _variables_js__WEBPACK_IMPORTED_MODULE_1__/* .shapes */ .n.id);
    return {
        ...places,
        project: { id: read.demand('CI_PROJECT_ID', _variables_js__WEBPACK_IMPORTED_MODULE_1__/* .shapes */ .n.id), path },
        sha: read.demand('CI_COMMIT_SHA', _variables_js__WEBPACK_IMPORTED_MODULE_1__/* .shapes */ .n.commit),
        ref: read.demand('CI_COMMIT_REF_NAME', own.ref),
        tag: read.text('CI_COMMIT_TAG') !== undefined,
        defaultBranch: read.demand('CI_DEFAULT_BRANCH', own.ref),
        pipeline: {
            id: read.demand('CI_PIPELINE_ID', _variables_js__WEBPACK_IMPORTED_MODULE_1__/* .shapes */ .n.id),
            source: read.demand('CI_PIPELINE_SOURCE', _variables_js__WEBPACK_IMPORTED_MODULE_1__/* .shapes */ .n.word),
            created: read.text('CI_PIPELINE_CREATED_AT'),
        },
        job: { id: job, url: `${places.serverUrl}/${path}/-/jobs/${job}` },
        user: {
            login: read.demand('GITLAB_USER_LOGIN', _variables_js__WEBPACK_IMPORTED_MODULE_1__/* .shapes */ .n.login),
            id: read.shaped('GITLAB_USER_ID', _variables_js__WEBPACK_IMPORTED_MODULE_1__/* .shapes */ .n.id),
        },
        directory: read.text('CI_PROJECT_DIR') ?? '.',
        tokens: readTokens(read),
        idToken: read.token('PROMOTION_GATE_ID_TOKEN'),
        signsInputs: read.text('PROMOTION_GATE_SIGNS_INPUTS') === 'true',
        mergeRequest: readMergeRequest(read),
    };
}
/**
 * The interface is that of the server, and the server the one whose tokens are believed if that is fixed, so that
 * nobody can have a token sent elsewhere (T62): whoever sets one variable can set the other, too.
 */
function readPlaces(read) {
    const server = read.address('CI_SERVER_URL');
    const api = read.address('CI_API_V4_URL');
    const issuer = read.text('PROMOTION_GATE_ISSUER');
    if (issuer !== undefined && issuer !== toText(server)) {
        throw read.mistaken('CI_SERVER_URL is the address of another server than the issuer');
    }
    const [apiUrl, serverUrl] = [toText(api), toText(server)];
    // https://docs.gitlab.com/api/rest/: below it something else may answer on the same server.
    if (apiUrl === `${serverUrl}/api/v4`)
        return { apiUrl, serverUrl };
    throw read.mistaken(`CI_API_V4_URL is not ${serverUrl}/api/v4, as GitLab itself says it`);
}
function toText({ origin, pathname }) {
    return `${origin}${pathname}`.replace(/\/+$/, '');
}
function readTokens(read) {
    const job = read.token('CI_JOB_TOKEN');
    if (job === undefined) {
        const hint = 'every job of GitLab has CI_JOB_TOKEN: run the gate as one';
        throw new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('request/token', 'there is no token to ask GitLab with', hint);
    }
    return {
        job,
        own: read.token(tokenVariables.own),
        policy: read.token(tokenVariables.policy),
        records: read.token(tokenVariables.records),
    };
}
function readMergeRequest(read) {
    const iid = read.shaped('CI_MERGE_REQUEST_IID', _variables_js__WEBPACK_IMPORTED_MODULE_1__/* .shapes */ .n.id);
    if (iid === undefined)
        return undefined;
    const projectId = read.shaped('CI_MERGE_REQUEST_PROJECT_ID', _variables_js__WEBPACK_IMPORTED_MODULE_1__/* .shapes */ .n.id);
    return {
        iid,
        sourceProjectId: read.demand('CI_MERGE_REQUEST_SOURCE_PROJECT_ID', _variables_js__WEBPACK_IMPORTED_MODULE_1__/* .shapes */ .n.id),
        ...(projectId === undefined ? {} : { projectId }),
    };
}


/***/ }),

/***/ 21003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* reexport safe */ _parts_js__WEBPACK_IMPORTED_MODULE_2__.H),
/* harmony export */   JQ: () => (/* binding */ forgeSource),
/* harmony export */   Rl: () => (/* binding */ timeSchema),
/* harmony export */   fY: () => (/* reexport safe */ _ids_js__WEBPACK_IMPORTED_MODULE_3__.f),
/* harmony export */   gz: () => (/* reexport safe */ _parts_js__WEBPACK_IMPORTED_MODULE_2__.g),
/* harmony export */   lN: () => (/* binding */ commitSchema),
/* harmony export */   ty: () => (/* binding */ toPart)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25367);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9633);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75897);
/** Answers of GitLab on the way to a fact: where it came from, or why it is not known. */




/** Where a fact of the forge came from; `now` is RFC 3339 in UTC. */
function forgeSource(now, more = {}) {
    return { level: 'forge', system: 'gitlab', ...more, fetchedAt: now };
}
/** The value of a reply, or why there is none. */
function toPart(reply, of, api) {
    if (!reply.ok)
        return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .toUnknown */ .u1)(reply.fault, of, api);
    return { status: 'known', value: reply.value };
}

/** The full name of a commit. */
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** An instant in UTC; undefined where there is none, or text that is no instant. */
const timeSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .nullish()
    .transform((text) => {
    const instant = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(text ?? '');
    return instant === undefined ? undefined : (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(instant);
});


/***/ }),

/***/ 45398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ askGraphql),
/* harmony export */   t: () => (/* binding */ isOlder)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41234);
/** One question to GitLab's GraphQL interface, where an error comes with the status of a success. */


const envelopeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).nullish(),
});
/** https://docs.gitlab.com/api/graphql/: `/api/graphql`, beside the other interface. Never throws. */
async function askGraphql(place, { name, text, variables }, schema) {
    const reply = await place.http.json({
        method: 'POST',
        url: place.url,
        headers: { ...place.headers, 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables, operationName: name }),
        // It only reads.
        repeatable: true,
        expect: 'json',
    }, envelopeSchema);
    if (!reply.ok)
        return reply;
    const [error] = reply.value.errors ?? [];
    if (error !== undefined)
        return { ok: false, fault: toFault(name, error.message) };
    const parsed = schema.safeParse(reply.value.data);
    return parsed.success
        ? { ok: true, value: parsed.data }
        : { ok: false, fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(`GraphQL ${name}`, parsed.error) };
}
/** GitLab's words for a question that took too long: the same one may be answered later. */
const slow = /timed? ?out|timeout|try(?:ing)? .*again/i;
function toFault(name, message) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(slow.test(message) ? 'server' : 'refused', `GraphQL ${name}: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(message)}`);
}
/** True if the server does not know a field or a type that was asked for. */
function isOlder({ kind, reason }) {
    return kind === 'refused' && /doesn't exist on type|No such type|doesn't accept/.test(reason);
}


/***/ }),

/***/ 41100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ findDifference),
/* harmony export */   cd: () => (/* binding */ readJob),
/* harmony export */   pA: () => (/* binding */ tellDifference),
/* harmony export */   vJ: () => (/* binding */ userSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41234);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21003);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25367);
/** The job as GitLab itself tells it to the holder of its token, and whether the variables agree. */





const userSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY, username: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1) });
const jobSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY,
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Branch or tag, or `refs/merge-requests/7/head`. */
    ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    tag: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** `https://gitlab.com/acme/shop/-/jobs/1001`. */
    web_url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    /** Null once the account is gone. */
    user: userSchema.nullish(),
    pipeline: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY,
        project_id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY,
        sha: _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .commitSchema */ .lN,
        ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        /** Not told by servers before 14.2. */
        source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
        created_at: _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .timeSchema */ .Rl,
    }),
});
/**
 * The job whose token asks; only the job token itself is answered
 * (https://docs.gitlab.com/api/jobs/#get-job-tokens-job). One request, never throws.
 */
async function readJob(api) {
    return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .toPart */ .ty)(await api.get('/job', {}, jobSchema), _permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.job, api);
}
/** `CI_JOB_ID is "7", but GitLab says "1001"`. */
function tellDifference({ variable, is, told }, who) {
    return `${variable} is "${(0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(is)}", but ${who} says "${(0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(told)}"`;
}
/**
 * The first variable that does not agree with the answer: somebody set it who is not the runner
 * (https://docs.gitlab.com/ci/variables/#cicd-variable-precedence). Which merge request the pipeline is
 * one of is told by its ref, `refs/merge-requests/7/merge`; that of a branch is its name alone.
 */
function findDifference(environment, job) {
    const { pipeline } = job;
    const iid = mergeRequestOf(pipeline.ref);
    const { source } = environment.pipeline;
    const isPreview = source === 'merge_request_event' || source === 'parent_pipeline';
    const rows = [
        ['CI_JOB_ID', environment.job.id, job.id],
        ['CI_PIPELINE_ID', environment.pipeline.id, pipeline.id],
        ['CI_PROJECT_ID', environment.project.id, pipeline.project_id],
        ['CI_PROJECT_PATH', environment.project.path, projectPathOf(environment, job)],
        ['CI_COMMIT_SHA', environment.sha, pipeline.sha],
        ['CI_PIPELINE_SOURCE', source, pipeline.source ?? undefined],
        ...createdRow(environment.pipeline.created, pipeline.created_at),
        // In other pipelines the variable means nothing, so that nobody is deceived by it.
        ...(isPreview || iid !== undefined
            ? [['CI_MERGE_REQUEST_IID', environment.mergeRequest?.iid ?? '', iid ?? '']]
            : []),
        // Whose pipeline has the ref of a merge request is the project that it is one of.
        ...(iid === undefined
            ? []
            : [
                [
                    'CI_MERGE_REQUEST_PROJECT_ID',
                    environment.mergeRequest?.projectId ?? pipeline.project_id,
                    pipeline.project_id,
                ],
            ]),
        // For a merge request the variable is the name of the source branch, and the answer has none.
        ...(iid === undefined
            ? [
                ['CI_COMMIT_REF_NAME', environment.ref, pipeline.ref],
                ['CI_COMMIT_TAG', String(environment.tag), String(job.tag)],
            ]
            : []),
        ['GITLAB_USER_ID', environment.user.id ?? '', environment.user.id && job.user?.id],
        ['GITLAB_USER_LOGIN', environment.user.login, job.user?.username],
    ];
    const found = rows.find(([, is, told]) => told !== undefined && is !== told);
    return found === undefined
        ? undefined
        : { variable: found[0], is: found[1], told: found[2] ?? '' };
}
/** The variable has whole seconds, and the answer their fractions too; who sets none deceives nobody. */
function createdRow(is, told) {
    if (is === undefined || told === undefined)
        return [];
    return [['CI_PIPELINE_CREATED_AT', toSecond(is), toSecond(told)]];
}
function toSecond(text) {
    const instant = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(text);
    return instant === undefined ? text : (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(instant - (instant % 1000));
}
/** The number of the merge request that a pipeline's ref belongs to. */
function mergeRequestOf(ref) {
    return /^refs\/merge-requests\/([1-9]\d*)\/(?:head|merge|train)$/.exec(ref)?.[1];
}
/** `acme/shop`, from the job's own address; a server may lie below a path. */
function projectPathOf({ serverUrl }, { web_url: url }) {
    if (typeof url !== 'string' || !URL.canParse(url))
        return undefined;
    const below = new URL(serverUrl).pathname.replace(/\/$/, '');
    const path = new URL(url).pathname;
    if (!path.startsWith(`${below}/`))
        return undefined;
    return /^\/(.+)\/-\/jobs\/\d+$/.exec(path.slice(below.length))?.[1];
}


/***/ }),

/***/ 25367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ needsBesides),
/* harmony export */   Ol: () => (/* binding */ wanted),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   u1: () => (/* binding */ toUnknown)
/* harmony export */ });
/**
 * The parts of a project that the gate reads and writes. What the job token may:
 * https://docs.gitlab.com/ci/jobs/ci_job_token/#job-token-access; roles: the page of each interface.
 */
const wanted = {
    project: { what: 'the project', role: 'Reporter', scope: 'read_api', job: false },
    policy: { what: 'the policy', role: 'Reporter', scope: 'read_api', job: true },
    branches: { what: 'branches', role: 'Reporter', scope: 'read_api', job: true },
    commit: { what: 'the commit', role: 'Reporter', scope: 'read_api', job: true },
    protection: {
        what: 'the protection of the branch',
        role: 'Maintainer',
        scope: 'read_api',
        job: false,
    },
    tags: { what: 'tags', role: 'Reporter', scope: 'read_api', job: true },
    tagProtection: {
        what: 'the protection of the tag',
        role: 'Maintainer',
        scope: 'read_api',
        job: false,
    },
    ancestry: {
        what: 'whether the branch holds the commit',
        role: 'Reporter',
        scope: 'read_api',
        job: false,
    },
    deployments: { what: 'deployments', role: 'Reporter', scope: 'read_api', job: true },
    comparison: { what: 'what was changed', role: 'Reporter', scope: 'read_api', job: false },
    job: { what: 'the job of the token', role: 'Reporter', scope: 'read_api', job: true },
    pipeline: { what: 'the pipeline', role: 'Reporter', scope: 'read_api', job: false },
    jobs: { what: 'jobs of the pipeline', role: 'Reporter', scope: 'read_api', job: true },
    // The job token is enough from Premium on, else it is answered 404: https://docs.gitlab.com/api/job_artifacts/
    artifacts: {
        ...{ what: 'artifacts of the job', role: 'Reporter', scope: 'read_api', job: false },
        besides: 'the role that `artifacts:access` of the job asks for',
    },
    statuses: { what: 'commit statuses', role: 'Reporter', scope: 'read_api', job: false },
    mergeRequests: { what: 'merge requests', role: 'Reporter', scope: 'read_api', job: true },
    changes: {
        what: 'who stands behind the changes',
        role: 'Reporter',
        scope: 'read_api',
        job: false,
    },
    approvalSettings: {
        ...{ what: 'the approval settings', role: 'Maintainer', scope: 'read_api', job: false },
        tier: 'Premium',
    },
    codeOwners: { what: 'CODEOWNERS', role: 'Reporter', scope: 'read_api', job: false },
    owners: { what: 'who the code owners are', role: 'Reporter', scope: 'read_api', job: false },
    members: { what: 'members of the project', role: 'Reporter', scope: 'read_api', job: false },
    starter: { what: 'who started the run', role: 'Reporter', scope: 'read_api', job: false },
    group: { what: 'members of the group', role: 'Reporter', scope: 'read_api', job: false },
    users: { what: 'accounts', role: 'Reporter', scope: 'read_api', job: false },
    freezePeriods: { what: 'freeze periods', role: 'Reporter', scope: 'read_api', job: false },
    notes: { what: 'the note', role: 'Developer', scope: 'api', job: false },
    // https://docs.gitlab.com/user/permissions/: whoever may push or merge there may change its pipelines.
    status: {
        ...{ what: 'the commit status', role: 'Developer', scope: 'api', job: false },
        besides: 'role Maintainer for a branch to which only Maintainers may push or merge',
    },
    externalCheck: {
        ...{ what: 'the external status check', role: 'Developer', scope: 'api', job: false },
        besides: 'its user may approve the merge request',
        tier: 'Ultimate',
    },
    approval: {
        ...{ what: 'the approval of the deployment', role: 'Developer', scope: 'api', job: false },
        besides: 'its user is an approver of the protected environment',
        tier: 'Premium',
    },
    records: { what: 'the branch of records', role: 'Developer', scope: 'api', job: false },
};
/** `a project access token as PROMOTION_GATE_TOKEN: role Maintainer, scope read_api`. */
function needsOf(of, variable = 'PROMOTION_GATE_TOKEN') {
    const { role, scope } = of;
    const token = `a project access token as the variable ${variable}: role ${role}, scope ${scope}`;
    return [token, ...needsBesides(of)].join('; ');
}
/** What a token with the role and scope still lacks; mostly nothing. */
function needsBesides({ besides, tier }) {
    return [besides ?? [], tier === undefined ? [] : `GitLab ${tier}`].flat();
}
/**
 * What a fault leaves unknown. A refusal is a matter of permissions. So is a 401 or 404 that the job
 * token is given where it may not go, and never an absence: it may hide one (F05).
 */
function toUnknown(fault, of, { credential }) {
    const isClosed = credential === 'job' && !of.job;
    const isRefused = fault.kind === 'forbidden' || (isClosed && ['unauthorized', 'not-found'].includes(fault.kind));
    if (!isRefused) {
        return { status: 'failed', reason: `${of.what}: ${fault.reason}`, retryable: fault.retryable };
    }
    const needs = needsOf(of);
    const who = credential === 'job' ? 'the job token' : 'the token';
    return { status: 'unsupported', reason: `${of.what}: ${who} may not read this`, needs };
}


/***/ }),

/***/ 67743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ declaredProxies)
/* harmony export */ });
/* harmony import */ var _sources_http_proxies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76995);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34337);
/** The proxy of a job: the one that its configuration names, never one that only a variable names. */


const unfollowed = 'is asked without HTTPS_PROXY, since the input proxy does not name it,';
/**
 * Whoever starts a pipeline could lead its requests through a server of his own, with a certificate of his
 * own, which would see the tokens and answer as GitLab (T62). So the component says which proxy there is,
 * in PROMOTION_GATE_PROXY, which its loader takes from the script of the job: an origin,
 * `http://proxy.example.com:3128`. HTTPS_PROXY may only add the password. Throws a RequestError if it
 * names another one; its text is not told.
 */
function declaredProxies(env) {
    const told = (0,_sources_http_proxies_js__WEBPACK_IMPORTED_MODULE_1__/* .readProxies */ .r)(env);
    const declared = (env['PROMOTION_GATE_PROXY'] ?? '').trim();
    if (declared === '') {
        return { https: undefined, direct: [], ...(told.https === undefined ? {} : { unfollowed }) };
    }
    if (told.https === undefined)
        return { ...told, https: declared };
    const origin = originOf(told.https);
    if (origin !== undefined && origin === originOf(declared))
        return told;
    throw new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('request/gitlab-environment', 'HTTPS_PROXY names another proxy than the job, which says ' + (originOf(declared) ?? 'none'), 'let the input proxy of the component and HTTPS_PROXY name the same one, or remove the variable');
}
/** Undefined where it is no URL of http or https; without a scheme it is one of http, as with curl. */
function originOf(text) {
    const whole = text.includes('://') ? text : `http://${text}`;
    const url = URL.canParse(whole) ? new URL(whole) : undefined;
    return url !== undefined && /^https?:$/.test(url.protocol) ? url.origin : undefined;
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
    if (claims.status === 'failed' || claims.status === 'refused')
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
