export const id = 9996;
export const ids = [9996];
export const modules = {

/***/ 31984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ branchRecords)
/* harmony export */ });
/* harmony import */ var _baseline_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43327);
/* harmony import */ var _past_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37188);


/** `head` throws where it is not known; nothing else does. */
function branchRecords(branch) {
    const documents = new Map();
    let read = branch.first;
    let reading;
    function readHead() {
        return (reading ??= read());
    }
    async function find(query) {
        const at = await readHead();
        const value = at.status === 'known' ? at.value : null;
        const source = {
            level: value?.protected === true ? 'forge' : 'workspace',
            system: branch.system,
            url: branch.store,
            fetchedAt: branch.now,
        };
        if (at.status !== 'known')
            return [at, source];
        if (value === null)
            return [{ status: 'none' }, source];
        // A commit never changes: what was read of it holds as long as the branch stands there.
        const key = JSON.stringify([value.head, query]);
        const found = documents.get(key) ?? branch.find(value.head, query);
        documents.set(key, found);
        return [await found, source];
    }
    async function records(query) {
        return (0,_past_records_js__WEBPACK_IMPORTED_MODULE_1__/* .toRecordsReading */ .MW)(...(await find(query)));
    }
    return {
        async head() {
            const at = await readHead();
            if (at.status === 'known')
                return at.value?.head ?? null;
            throw new Error(`The head of the records cannot be read: ${withNeeds(at)}`);
        },
        async append(record, expectedHead) {
            const result = await branch.append(record, expectedHead);
            read = branch.again;
            reading = undefined;
            return result;
        },
        find: records,
        reader: {
            records,
            deployments: async (query) => (0,_past_records_js__WEBPACK_IMPORTED_MODULE_1__/* .toDeploymentsReading */ .sl)(...(await find(query))),
            baseline: async (query, asked) => (0,_baseline_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .toBaselineReading */ .$)(...(await find(query)), asked),
        },
        at: readHead,
    };
}
function withNeeds(unknown) {
    const needs = unknown.status === 'unsupported' ? unknown.needs : undefined;
    const isSaid = needs === undefined || unknown.reason.includes(needs);
    return isSaid ? unknown.reason : `${unknown.reason} (needs ${needs})`;
}


/***/ }),

/***/ 98586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gA: () => (/* binding */ refsOf),
/* harmony export */   rK: () => (/* binding */ askCandidate),
/* harmony export */   x8: () => (/* binding */ pickCandidate)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41234);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34337);


/**
 * The event's own commit, or what the input `sha` names. Only the event's own commit is exempt from
 * being on a protected branch: the merge queue vouches for no other one. Throws a RequestError for
 * a text that can be no name.
 */
function askCandidate(event, sha) {
    const own = { name: event.sha, ref: event.ref, pinned: true, homeless: event.homeless };
    if (sha === undefined || sha === '')
        return own;
    const digits = sha.toLowerCase();
    if (digits === event.sha)
        return own;
    if (isCommitName(digits))
        return { name: digits, ref: digits, pinned: true, homeless: false };
    if (isRefName(sha))
        return { name: sha, ref: sha, pinned: false, homeless: false };
    const message = `"${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(sha)}" is no name of a commit, branch or tag`;
    throw new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('request/unknown-commit', message, "write the commit's 40 digits");
}
/** The refs that a name may stand for. */
function refsOf(name) {
    return name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
}
/**
 * The one commit. A name that stands for several refs stands for none, even where they agree today:
 * nobody can put a tag before a branch (T03). Throws a RequestError, or an UnavailableError if the
 * forge did not tell.
 */
function pickCandidate(asked, found, forge) {
    const { name, pinned } = asked;
    if (found.status !== 'known') {
        throw new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG(`the commit of "${name}" could not be read: ${found.reason}`);
    }
    const [only, ...others] = found.value;
    if (only === undefined)
        throw unknownCommit(name);
    if (others.length > 0) {
        throw new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('request/ambiguous-ref', `"${name}" is the name of ${found.value.map(({ ref }) => ref).join(' and of ')}`, `write one of them in full, or the commit's 40 digits`);
    }
    const isAsked = pinned ? only.sha === name : refsOf(name).includes(only.ref);
    if (!isAsked)
        throw new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG(`${forge} was asked for "${name}" and told of another`);
    const { sha, tree } = only;
    const ref = pinned ? asked.ref : only.ref;
    return { sha, ...(tree === undefined ? {} : { tree }), ref, pinned };
}
function unknownCommit(name) {
    const message = `there is no commit, branch or tag "${name}" in this repository`;
    const isShort = /^[0-9a-f]{4,39}$/i.test(name);
    const hint = isShort ? 'write all 40 digits of the commit' : 'push it first, or mend the name';
    return new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('request/unknown-commit', message, hint);
}
function isCommitName(text) {
    return /^[0-9a-f]{40}$/.test(text);
}
/** What git allows in a ref, and no option, expression or second line. */
function isRefName(text) {
    return (/^(?![-/])(?!.*(?:\.\.|@\{|\/\/))[!-~\u{a0}-\u{10ffff}]{1,255}$/u.test(text) &&
        !/[~^:?*[\\]/.test(text));
}


/***/ }),

/***/ 49405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ largestFile),
/* harmony export */   YO: () => (/* binding */ whyPointer),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/** What every host refuses of a file that it was told, in the same words. */
/** Above the limit of the language (256 KiB), so that its parser can say that the file is too large. */
const largestFile = 300 * 1024;
function tooLarge(what, size) {
    return `${what} is ${size} bytes long; at most ${largestFile} are read`;
}
/** Text that stands in for a file in Git LFS is not that file. Undefined for any other text. */
function whyPointer(what, text) {
    return text.startsWith('version https://git-lfs.github.com/spec/')
        ? `${what} is kept in Git LFS; keep it in the repository itself`
        : undefined;
}


/***/ }),

/***/ 14985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openApi),
  X: () => (/* binding */ pathOf)
});

// EXTERNAL MODULE: ./lib/hosts/faults.js
var faults = __webpack_require__(41234);
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

;// CONCATENATED MODULE: ./lib/hosts/gitlab/api.js


/** Nothing is sent before something is asked. */
function openApi(part) {
    const { http, url, credential } = part;
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

/***/ 72692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   ni: () => (/* binding */ toCommandLine),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* unused harmony exports componentInputs, recordFile */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _step_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63819);
/** The inputs of the component as a command line: the same names are flags. */


/** Every input that the component declares; nothing else of `PROMOTION_GATE_INPUT_…` is ever read (T62). */
const componentInputs = (/* unused pure expression or super */ null && (stepInputs));
/** What a check leaves in CI_PROJECT_DIR if the input `record` names no other file. */
const recordFile = 'promotion-gate-record.json';
/**
 * The command line that the inputs stand for; an empty input is one that was not given. Throws a
 * RequestError for a command that a step cannot run, since `help` would end well and decide nothing.
 */
function toCommandLine(env) {
    return (0,_step_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOfInputs */ .C)({
        inputOf: (input) => inputOf(env, input),
        recordPath: () => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['CI_PROJECT_DIR'] ?? '', recordFile),
    });
}
/** `PROMOTION_GATE_INPUT_ENVIRONMENT`: a name of a variable has no hyphens on GitLab. */
function variableOf(input) {
    return `PROMOTION_GATE_INPUT_${input.toUpperCase().replaceAll('-', '_')}`;
}
/** The text of an input, which the component only ever puts into a variable; tokens have other names. */
function inputOf(env, input) {
    const text = env[variableOf(input)]?.trim();
    return text === undefined || text === '' ? undefined : text;
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

/***/ 21003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* reexport safe */ _parts_js__WEBPACK_IMPORTED_MODULE_2__.H),
/* harmony export */   JQ: () => (/* binding */ forgeSource),
/* harmony export */   Rl: () => (/* binding */ timeSchema),
/* harmony export */   fY: () => (/* binding */ idSchema),
/* harmony export */   gz: () => (/* reexport safe */ _parts_js__WEBPACK_IMPORTED_MODULE_2__.g),
/* harmony export */   lN: () => (/* binding */ commitSchema),
/* harmony export */   ty: () => (/* binding */ toPart)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25367);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9633);
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
/** A number of GitLab as decimal text, however many digits it has (F29). */
const idSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\d+$/)]).transform(String);
/** The full name of a commit. */
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** An instant in UTC; undefined where there is none, or text that is no instant. */
const timeSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .nullish()
    .transform((text) => {
    const instant = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(text ?? '');
    return instant === undefined ? undefined : (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(instant);
});


/***/ }),

/***/ 99996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitlabHost: () => (/* binding */ gitlabHost)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/sources/http/client.js + 10 modules
var client = __webpack_require__(4164);
// EXTERNAL MODULE: ./lib/sources/http/limits.js
var limits = __webpack_require__(12807);
// EXTERNAL MODULE: ./lib/sources/http/proxies.js
var proxies = __webpack_require__(76995);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/hosts/budgets.js
var hosts_budgets = __webpack_require__(48109);
// EXTERNAL MODULE: ./lib/hosts/run.js
var run = __webpack_require__(7682);
// EXTERNAL MODULE: ./lib/hosts/gitlab/api.js + 1 modules
var gitlab_api = __webpack_require__(14985);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/hosts/candidate.js
var candidate = __webpack_require__(98586);
// EXTERNAL MODULE: ./lib/hosts/faults.js
var faults = __webpack_require__(41234);
// EXTERNAL MODULE: ./lib/hosts/gitlab/fact-answers.js
var fact_answers = __webpack_require__(21003);
// EXTERNAL MODULE: ./lib/hosts/gitlab/permissions.js
var permissions = __webpack_require__(25367);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/candidate.js
/** What a commit, a branch or a tag is called on GitLab, down to its commit. */







const commitAnswer = schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN });
/** A tag of anything but a commit has none. */
const refAnswer = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), commit: commitAnswer.nullish() });
/** Branches or tags that begin with a name; more of them are a fault. */
const mostAlike = 2000;
const kinds = [
    { start: 'refs/heads/', part: 'branches', of: permissions/* wanted */.Ol.branches },
    { start: 'refs/tags/', part: 'tags', of: permissions/* wanted */.Ol.tags },
];
/**
 * All commits that were asked for. A commit is one request, a name two. Names are looked up in the lists
 * of branches and tags: the job token may read these and no single one
 * (https://docs.gitlab.com/ci/jobs/fine_grained_permissions/), and an empty list is an absence, which
 * a 404 would not be (F05). Never throws.
 */
function readCandidate(place, asked) {
    return asked.pinned ? readCommit(place, asked.name) : readNames(place, asked.name);
}
/** A commit that is not there is none only if another one of the repository can be read (F05). */
async function readCommit(place, sha) {
    const { api, environment } = place;
    const reply = await askCommit(place, sha);
    // A branch may have the digits of a commit for its name, and then stands for another one (T03).
    if (reply.ok)
        return { status: 'known', value: [{ ref: sha, sha: reply.value.id }] };
    const unknown = (0,permissions/* toUnknown */.u1)(reply.fault, permissions/* wanted */.Ol.commit, api);
    if (reply.fault.kind !== 'not-found' || sha === environment.sha)
        return unknown;
    const own = await askCommit(place, environment.sha);
    return own.ok && own.value.id === environment.sha ? { status: 'known', value: [] } : unknown;
}
function askCommit({ api, environment }, sha) {
    const path = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'repository', 'commits', sha);
    return api.get(path, {}, commitAnswer);
}
async function readNames(place, name) {
    const parts = await Promise.all((0,candidate/* refsOf */.gA)(name).map((ref) => readRef(place, ref)));
    const unknown = parts.find((part) => part.status !== 'known');
    if (unknown !== undefined)
        return unknown;
    return {
        status: 'known',
        value: parts.flatMap((part) => (part.status === 'known' ? part.value : [])),
    };
}
/** `^` searches for what begins so (https://docs.gitlab.com/api/branches/); only the name itself counts. */
async function readRef({ api, environment }, ref) {
    const kind = kinds.find(({ start }) => ref.startsWith(start));
    if (kind === undefined)
        return { status: 'known', value: [] };
    const name = ref.slice(kind.start.length);
    const path = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'repository', kind.part);
    const reply = await api.list(path, { search: `^${name}` }, { item: refAnswer, most: mostAlike, id: (item) => item.name });
    const found = (0,fact_answers/* toPart */.ty)(reply, kind.of, api);
    if (found.status !== 'known')
        return found;
    const own = found.value.find((item) => item.name === name);
    if (own === undefined)
        return { status: 'known', value: [] };
    if (!own.commit)
        return (0,fact_answers/* failed */.gz)(`${(0,faults/* cut */.Jj)(ref)} does not lead to a commit`);
    return { status: 'known', value: [{ ref, sha: own.commit.id }] };
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/candidate-claim.js



/** A full object name needs no question; a name is asked for again (two requests). Never throws. */
async function claimCandidate(parts) {
    const { asked, request, now } = parts;
    const source = (0,fact_answers/* forgeSource */.JQ)(now);
    if (asked.pinned)
        return { status: 'known', value: { sha: request.candidate.sha }, source };
    const found = await readCandidate(parts, asked);
    if (found.status !== 'known')
        return found;
    const [only, ...others] = found.value;
    const told = `"${(0,faults/* cut */.Jj)(asked.name)}"`;
    if (only === undefined)
        return (0,fact_answers/* failed */.gz)(`${told} is gone`);
    if (others.length > 0) {
        const refs = found.value.map(({ ref }) => ref).join(' and of ');
        return (0,fact_answers/* failed */.gz)(`${told} is now the name of ${refs}`);
    }
    return { status: 'known', value: { sha: only.sha }, source };
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/claims.js
var gitlab_claims = __webpack_require__(16450);
// EXTERNAL MODULE: ./lib/hosts/gitlab/client.js
var gitlab_client = __webpack_require__(53104);
// EXTERNAL MODULE: ./lib/hosts/gitlab/environment.js
var gitlab_environment = __webpack_require__(22766);
// EXTERNAL MODULE: ./lib/hosts/host.js
var host = __webpack_require__(34337);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/event.js
/** What started the pipeline, which commit it is about, and whether that is a promotion or a preview. */

/**
 * Sources of pipelines of a branch or a tag, by
 * https://docs.gitlab.com/ci/jobs/job_rules/#ci_pipeline_source-predefined-variable.
 */
const promoting = [
    ...['push', 'web', 'schedule', 'api', 'trigger', 'pipeline', 'parent_pipeline', 'chat'],
];
/**
 * Reads the event out of the variables; `stateRequest` holds it against the interface, since whoever
 * starts a pipeline can set each of them. Throws a RequestError with `request/event` for a pipeline that
 * promotes nothing (T67): of an external service, of a scan, or of a kind that is not known.
 *
 * A child of a merge request's pipeline is about that merge request, too
 * (https://docs.gitlab.com/ci/pipelines/downstream_pipelines/#run-child-pipelines-with-merge-request-pipelines);
 * in all other pipelines the merge request's variables are somebody's own, and mean nothing.
 */
function readEvent(environment) {
    const { source } = environment.pipeline;
    const { mergeRequest } = environment;
    if (source === 'merge_request_event') {
        if (mergeRequest !== undefined)
            return toPreview(environment, mergeRequest);
        throw new host/* RequestError */.GI('request/event', 'CI_MERGE_REQUEST_IID is not set, although the pipeline is one of a merge request', 'let only the runner set the variables of the job');
    }
    if (!promoting.includes(source)) {
        throw new host/* RequestError */.GI('request/event', `a pipeline of the source "${source}" names no change that could be promoted`, `run the gate in a pipeline of one of ${[...promoting, 'merge_request_event'].join(', ')}`);
    }
    if (source === 'parent_pipeline' && mergeRequest !== undefined) {
        return toPreview(environment, mergeRequest);
    }
    const { sha, ref, tag } = environment;
    const full = `refs/${tag ? 'tags' : 'heads'}/${ref}`;
    return { name: source, mode: 'enforce', sha, ref: full, fork: false, homeless: false };
}
/**
 * The commit is that of the pipeline, CI_COMMIT_SHA. In a pipeline of the source branch it is the head
 * of the merge request; in one of merged results or of a merge train it is the result of merging it,
 * which GitLab itself made and keeps below `refs/merge-requests/`
 * (https://docs.gitlab.com/ci/pipelines/merged_results_pipelines/). CI_MERGE_REQUEST_SOURCE_BRANCH_SHA
 * would be the head in these too, but it is not the commit that the jobs of this pipeline built and
 * tested, and neither the ID token nor `GET /job` vouch for it. The branch's name is that of the source
 * project, which may be called main in a fork: it is never used as a ref.
 */
function toPreview({ sha, pipeline, project }, { iid, sourceProjectId, projectId = project.id }) {
    // A pipeline that runs in the fork itself: the number is one of the project it was forked from.
    const isHere = projectId === project.id;
    return {
        name: pipeline.source,
        mode: 'preview',
        sha,
        ref: `refs/merge-requests/${iid}/head`,
        fork: sourceProjectId !== project.id || !isHere,
        homeless: true,
        ...(isHere ? { mergeRequest: { iid } } : {}),
    };
}

// EXTERNAL MODULE: ./lib/hosts/deployment-history.js
var deployment_history = __webpack_require__(66957);
// EXTERNAL MODULE: ./lib/hosts/elsewhere.js
var elsewhere = __webpack_require__(85095);
// EXTERNAL MODULE: ./lib/hosts/settle.js
var settle = __webpack_require__(5032);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/external-results.js
/** Results that systems outside of GitLab CI/CD set on the candidate: external commit statuses. */





/** https://docs.gitlab.com/api/commits/#list-commit-statuses */
const statusSchema = schemas/* object */.Ikc({
    id: fact_answers/* idSchema */.fY,
    sha: fact_answers/* commitSchema */.lN,
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    target_url: schemas/* string */.YjP().nullish(),
    finished_at: fact_answers/* timeSchema */.Rl,
    author: schemas/* object */.Ikc({ username: schemas/* string */.YjP(), web_url: schemas/* string */.YjP().nullish() }).nullish(),
});
const mostStatuses = 1000;
/** How the status that the gate itself posts begins. */
const own = 'promotion-gate / ';
/**
 * All of that name, those too that a later one took the place of: GitLab calls the newest of a pipeline
 * the latest, whoever set it, so that the list of the latest would hide whose failure it stands in for
 * (T44). Needs an access token. Never throws.
 */
async function readStatuses({ api, environment }, asked) {
    const { sha, name } = asked;
    const reply = await api.list((0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'repository', 'commits', sha, 'statuses'), { name, all: true }, { item: statusSchema, most: mostStatuses, id: ({ id }) => id });
    return (0,fact_answers/* toPart */.ty)(reply, permissions/* wanted */.Ol.statuses, api);
}
/**
 * The list of statuses holds the jobs of CI/CD, too, and a pipeline's file may name a job as it likes.
 * What the interface of jobs knows by its number is one; an external status is not found there
 * (https://docs.gitlab.com/api/jobs/#get-a-single-job). Undefined if it is none. Never throws.
 */
async function whyNoStatus({ api, environment }, { id, name }) {
    const path = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'jobs', id);
    const reply = await api.get(path, {}, schemas/* object */.Ikc({ id: fact_answers/* idSchema */.fY }));
    if (!reply.ok) {
        const isNone = reply.fault.kind === 'not-found';
        return isNone ? undefined : (0,permissions/* toUnknown */.u1)(reply.fault, permissions/* wanted */.Ol.jobs, api);
    }
    return (0,fact_answers/* failed */.gz)((0,faults/* cut */.Jj)(`"${name}" is a job and no external status: write \`job: ${name}\``));
}
/**
 * Anybody who may push can set a status of any name, so that two who set one name cannot be told apart
 * unless the policy names the author (T44). Of one who set it several times the newest counts. The gate's
 * own status never does.
 */
function pickStatus(statuses, asked) {
    const { name, author } = asked;
    if (name.startsWith(own))
        return refuse(`"${name}" is the status of the gate: name another one`);
    const named = statuses.filter((status) => status.name === name && (author === undefined || status.author?.username === author));
    const people = [...new Set(named.map(authorOf))];
    if (people.length > 1) {
        return refuse(`"${name}" was set by ${people.length} (${people.join(', ')}): name one of them as \`author\``);
    }
    const [newest] = named.sort((a, b) => (BigInt(b.id) > BigInt(a.id) ? 1 : -1));
    if (newest === undefined) {
        const by = author === undefined ? '' : ` by ${author}`;
        return { status: 'missing', reason: (0,faults/* cut */.Jj)(`no external status "${name}"${by}`) };
    }
    return {
        status: 'found',
        id: newest.id,
        sha: newest.sha,
        conclusion: newest.status,
        completedAt: newest.finished_at,
        url: newest.target_url ?? undefined,
        setBy: newest.author?.web_url ?? authorOf(newest),
    };
}
function authorOf({ author }) {
    return author?.username ?? 'somebody unknown';
}
function refuse(reason) {
    return { status: 'refused', why: (0,fact_answers/* failed */.gz)((0,faults/* cut */.Jj)(reason)) };
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/job-results.js
/** Results of jobs on the candidate: of this pipeline, or of the latest one of another commit. */





/** https://docs.gitlab.com/api/jobs/#list-all-jobs-for-a-pipeline: neither retried ones nor bridges. */
const jobSchema = schemas/* object */.Ikc({
    id: fact_answers/* idSchema */.fY,
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    finished_at: fact_answers/* timeSchema */.Rl,
    web_url: schemas/* string */.YjP().nullish(),
    commit: schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN }).nullish(),
});
const mostJobs = 2000;
/** Never throws. The latest pipeline of another commit can only be asked for with an access token. */
async function readJobs(sources, sha) {
    const { api, environment } = sources;
    const pipeline = sha === environment.sha
        ? { status: 'known', value: environment.pipeline.id }
        : await latestPipeline(sources, sha);
    if (pipeline.status !== 'known')
        return pipeline;
    const { value: id } = pipeline;
    if (id === undefined)
        return { status: 'known', value: undefined };
    const reply = await api.list((0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'pipelines', id, 'jobs'), { include_retried: false }, { item: jobSchema, most: mostJobs, id: (job) => job.id });
    const part = (0,fact_answers/* toPart */.ty)(reply, permissions/* wanted */.Ol.jobs, api);
    if (part.status !== 'known')
        return part;
    return { status: 'known', value: { pipeline: id, jobs: part.value } };
}
/** https://docs.gitlab.com/api/pipelines/#list-project-pipelines: child pipelines are not among them. */
async function latestPipeline({ api, environment }, sha) {
    const reply = await api.get((0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'pipelines'), { sha, order_by: 'id', sort: 'desc', per_page: 1 }, schemas/* array */.YOg(schemas/* object */.Ikc({ id: fact_answers/* idSchema */.fY, sha: fact_answers/* commitSchema */.lN })));
    const of = { ...permissions/* wanted */.Ol.statuses, what: 'pipelines of the candidate' };
    const part = (0,fact_answers/* toPart */.ty)(reply, of, api);
    if (part.status !== 'known')
        return part;
    const [latest] = part.value;
    if (latest !== undefined && latest.sha !== sha) {
        return (0,fact_answers/* failed */.gz)(`GitLab was asked for pipelines of ${sha} and told one of ${latest.sha}`);
    }
    return { status: 'known', value: latest?.id };
}
/** The job of exactly that name. The gate's own job says nothing of the candidate. */
function pickJob({ pipeline, jobs }, wantedJob) {
    const { name, own } = wantedJob;
    const named = jobs.filter((job) => job.name === name);
    if (named.some(({ id }) => id === own)) {
        return job_results_refuse(`"${name}" is the job of the gate itself: name another one`);
    }
    if (named.length > 1) {
        return job_results_refuse(`pipeline ${pipeline} has ${named.length} jobs "${name}": give each its own name`);
    }
    const [job] = named;
    if (job === undefined)
        return missing({ name, pipeline, jobs });
    if (!job.commit)
        return job_results_refuse(`GitLab does not tell of which commit the job "${name}" is`);
    return {
        status: 'found',
        sha: job.commit.id,
        conclusion: toConclusion(job.status),
        completedAt: job.finished_at,
        url: job.web_url ?? undefined,
        setBy: undefined,
    };
}
/** Jobs of `parallel` and of `matrix` have names of their own, of which none stands for all. */
function missing(part) {
    const { name, pipeline, jobs } = part;
    const parallel = jobs.filter((job) => isOneOf(job.name, name));
    if (parallel.length > 0) {
        const names = parallel.map((job) => `"${job.name}"`).join(', ');
        return job_results_refuse(`"${name}" is ${parallel.length} parallel jobs: require each by its name: ${names}`);
    }
    const others = 'trigger jobs and jobs of child pipelines are not looked at';
    return { status: 'missing', reason: (0,faults/* cut */.Jj)(`no job "${name}" in pipeline ${pipeline}; ${others}`) };
}
/** `test 1/3` and `test: [linux, 20]`: https://docs.gitlab.com/ci/yaml/#parallel */
function isOneOf(job, name) {
    return job.startsWith(name) && /^(?: \d+\/\d+|:? \[.*\])$/s.test(job.slice(name.length));
}
/** Nobody has to act for these to go on: all of them are called one thing. */
const underway = [
    ...['preparing', 'scheduled', 'canceling'],
    ...['waiting_for_resource', 'waiting_for_callback'],
];
function toConclusion(status) {
    return underway.includes(status) ? 'waiting' : status;
}
function job_results_refuse(reason) {
    return { status: 'refused', why: (0,fact_answers/* failed */.gz)((0,faults/* cut */.Jj)(reason)) };
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/check-results.js
/** Results of checks on the candidate: jobs by name, and external statuses with who set them. */






const specSchema = schemas/* object */.Ikc({
    gitlab: schemas/* union */.KCZ([
        schemas/* strictObject */.rej({ job: schemas/* string */.YjP() }),
        schemas/* strictObject */.rej({ external: schemas/* string */.YjP(), author: schemas/* string */.YjP().optional() }),
    ])
        .optional(),
});
/** One wait for all jobs, and one for each status (T46). Nothing is asked before it is needed. */
function watchChecks(sources, context) {
    const { sha } = context.request.candidate;
    const pacing = { pauses: (0,settle/* pausesOf */.P)(sources, context), wait: sources.wait };
    const byName = new Map();
    let jobs;
    return {
        jobs: () => (jobs ??= (0,settle/* watch */.w)({ ...pacing, look: () => readJobs(sources, sha) })),
        statuses({ name, author }) {
            const key = JSON.stringify([name, author]);
            const look = () => readStatuses(sources, { sha, name, author });
            const found = byName.get(key) ?? (0,settle/* watch */.w)({ ...pacing, look });
            byName.set(key, found);
            return found;
        },
    };
}
/** The result that counts; one that is not there, or has not ended, is awaited for a bounded time. */
async function readCheckResult(checks, spec, asked) {
    const parsed = specSchema.safeParse(spec);
    if (!parsed.success || parsed.data.gitlab === undefined) {
        return {
            status: 'unsupported',
            reason: 'no source for this host is named',
            needs: '`gitlab: {job: …}` or `gitlab: {external: …}`',
        };
    }
    const { gitlab: check } = parsed.data;
    const { context, sources } = asked;
    const found = 'job' in check
        ? await awaitJob(checks, { name: check.job, own: sources.environment.job.id })
        : await awaitStatus(checks, sources, { name: check.external, author: check.author });
    if (found.status === 'refused')
        return found.why;
    if (found.status === 'missing') {
        const waited = context.request.mode === 'preview' ? 0 : sources.settle();
        const when = waited === 0 ? 'yet' : `after ${waited / 1000} s`;
        return (0,fact_answers/* failed */.gz)((0,faults/* cut */.Jj)(`${found.reason} ${when}: run the check on the candidate`));
    }
    const { sha, conclusion, completedAt, url, setBy } = found;
    const value = {
        name: 'job' in check ? check.job : check.external,
        sha,
        conclusion,
        ...(completedAt === undefined ? {} : { completedAt }),
        ...(url === undefined ? {} : { url }),
    };
    const source = (0,fact_answers/* forgeSource */.JQ)(context.now, { sha, ...(setBy === undefined ? {} : { url: setBy }) });
    return { status: 'known', value, source };
}
async function awaitJob(checks, job) {
    const pick = (part) => {
        if (part.status !== 'known')
            return { status: 'refused', why: part };
        if (part.value === undefined) {
            return { status: 'missing', reason: (0,faults/* cut */.Jj)(`no pipeline with the job "${job.name}"`) };
        }
        return pickJob(part.value, job);
    };
    return pick(await checks.jobs().until((part) => hasEnded(pick(part))));
}
async function awaitStatus(checks, sources, asked) {
    const pick = (part) => part.status === 'known' ? pickStatus(part.value, asked) : { status: 'refused', why: part };
    const found = pick(await checks.statuses(asked).until((part) => hasEnded(pick(part))));
    if (found.status !== 'found' || found.id === undefined)
        return found;
    const why = await whyNoStatus(sources, { id: found.id, name: asked.name });
    return why === undefined ? found : { status: 'refused', why };
}
/** A job that waits for somebody to start it has not ended, but nothing is gained by waiting. */
const pending = ['created', 'pending', 'running', 'waiting'];
function hasEnded(found) {
    if (found.status === 'found')
        return !pending.includes(found.conclusion);
    return found.status === 'refused';
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/forge-deployments.js
/** Deployments to an environment as GitLab keeps them, with what became of each. */





/** https://docs.gitlab.com/api/deployments/#list-project-deployments; `deployable` is the job. */
const entrySchema = schemas/* object */.Ikc({
    id: fact_answers/* idSchema */.fY,
    sha: fact_answers/* commitSchema */.lN,
    ref: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    created_at: fact_answers/* timeSchema */.Rl,
    updated_at: fact_answers/* timeSchema */.Rl,
    deployable: schemas/* object */.Ikc({
        status: schemas/* string */.YjP(),
        tag: schemas/* boolean */.zMY().nullish(),
        started_at: fact_answers/* timeSchema */.Rl,
        finished_at: fact_answers/* timeSchema */.Rl,
        web_url: schemas/* string */.YjP().nullish(),
        pipeline: schemas/* object */.Ikc({ id: fact_answers/* idSchema */.fY }).nullish(),
    })
        .nullish(),
});
/** More deployments than this since then are not looked at: the answer is then unknown (T24). */
const most = 1000;
/**
 * Newest first: all since the instant asked for, and the newest success however old it is. A
 * deployment is made with its pipeline, and its job may be started by hand long after: what counts is
 * when it was last changed, and for the newest success when it ended, never the order of ids.
 */
async function readForgeDeployments(sources, asked) {
    const { since } = asked.context;
    const [recent, last] = await Promise.all([
        readRecent(sources, { environment: asked.environment, since }),
        readLastSuccess(sources, asked.environment),
    ]);
    if (recent.status !== 'known')
        return recent;
    if (last.status !== 'known')
        return last;
    const own = sources.environment.pipeline.id;
    const all = new Map([...recent.value, ...last.value].map((entry) => [entry.id, entry]));
    const entries = [...all.values()].filter((entry) => !isOfRun(entry, own));
    const strange = entries.find(({ status }) => !known.includes(status));
    if (strange !== undefined) {
        const { status } = strange;
        return (0,fact_answers/* failed */.gz)((0,faults/* cut */.Jj)(`a deployment to ${asked.environment} has the unknown status "${status}"`));
    }
    const newest = last.value[0];
    const told = inOrder(entries, newest).flatMap((entry) => {
        const deployment = toDeployment(entry);
        const isOld = (timeOf(entry) ?? Infinity) < Date.parse(since);
        return deployment === undefined || (isOld && entry.id !== newest?.id) ? [] : [deployment];
    });
    return { status: 'known', value: told };
}
/** Filter and order by the time of the last change belong together in this interface. */
async function readRecent({ api, environment }, asked) {
    const reply = await api.list((0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'deployments'), {
        environment: asked.environment,
        updated_after: asked.since,
        order_by: 'updated_at',
        sort: 'desc',
    }, { item: entrySchema, most, id: ({ id }) => id });
    if (!reply.ok && reply.fault.kind === 'too-large') {
        return (0,fact_answers/* failed */.gz)((0,faults/* cut */.Jj)(`there are more than ${most} deployments to ${asked.environment}`));
    }
    return (0,fact_answers/* toPart */.ty)(reply, permissions/* wanted */.Ol.deployments, api);
}
/** None or one: the order by end needs a filter by it, which is why it asks from the beginning. */
async function readLastSuccess({ api, environment }, name) {
    const reply = await api.get((0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'deployments'), {
        environment: name,
        status: 'success',
        finished_after: '1970-01-01T00:00:00Z',
        order_by: 'finished_at',
        sort: 'desc',
        per_page: 1,
    }, schemas/* array */.YOg(entrySchema).max(1));
    return (0,fact_answers/* toPart */.ty)(reply, permissions/* wanted */.Ol.deployments, api);
}
/** What is of this pipeline is being judged; what succeeded was deployed, by whatever run (T30). */
function isOfRun({ status, deployable }, pipeline) {
    return status !== 'success' && deployable?.pipeline?.id === pipeline;
}
/** Newest first; no success comes before the one that GitLab calls the newest. */
function inOrder(entries, newest) {
    const latest = newest === undefined ? -Infinity : (timeOf(newest) ?? -Infinity);
    const rank = (entry) => {
        const at = timeOf(entry) ?? -Infinity;
        return entry.status === 'success' ? Math.min(at, latest) : at;
    };
    return [...entries].sort((a, b) => {
        const [first, second] = [rank(a), rank(b)];
        if (first !== second)
            return second > first ? 1 : -1;
        if (a.id === newest?.id)
            return -1;
        return b.id === newest?.id || BigInt(b.id) > BigInt(a.id) ? 1 : -1;
    });
}
/** When it ended, or else when it began; one without a job was last changed when its status was. */
function timeOf(entry) {
    const { finishedAt, startedAt } = timesOf(entry);
    const at = finishedAt ?? startedAt ?? entry.updated_at;
    return at === undefined ? undefined : Date.parse(at);
}
function timesOf({ status, deployable, ...entry }) {
    const isApi = deployable === null || deployable === undefined;
    const startedAt = isApi ? entry.created_at : deployable.started_at;
    const hasEnded = ended.includes(status);
    const finishedAt = isApi ? entry.updated_at : deployable.finished_at;
    return {
        ...(startedAt === undefined ? {} : { startedAt }),
        ...(hasEnded && finishedAt !== undefined ? { finishedAt } : {}),
    };
}
const ended = ['success', 'failed', 'canceled'];
const known = [...ended, 'created', 'running', 'blocked', 'skipped'];
/** States of a job that will run without anybody's act. */
const queued = [
    ...['pending', 'preparing', 'running', 'canceling'],
    ...['waiting_for_resource', 'waiting_for_callback'],
];
/** Undefined for what never ran: a job that nobody started, that was skipped, or that waits for a consent. */
function toDeployment(entry) {
    const outcome = outcomeOf(entry);
    if (outcome === undefined)
        return undefined;
    const { sha, ref, deployable } = entry;
    const url = deployable?.web_url ?? undefined;
    return {
        sha,
        ...(deployable?.tag === true ? { version: ref } : {}),
        outcome,
        ...timesOf(entry),
        ...(url === undefined ? {} : { url }),
    };
}
/** One that was given up while it ran may have left anything behind. */
function outcomeOf({ status, deployable }) {
    const hasJob = deployable !== null && deployable !== undefined;
    switch (status) {
        case 'success':
            return 'success';
        case 'failed':
            return 'failure';
        case 'canceled':
            return hasJob && deployable.started_at === undefined ? undefined : 'failure';
        case 'running':
            return 'in-progress';
        case 'created':
            return hasJob && queued.includes(deployable.status) ? 'in-progress' : undefined;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/deployments.js




/**
 * Deployments since the instant asked for, and always the newest successful one; newest first.
 * Without a statement several services share one environment of the forge: their records differ.
 */
async function readDeployments(sources, context, spec) {
    const parsed = deployment_history/* statementSchema */.t.safeParse(spec);
    if (!parsed.success)
        return (0,fact_answers/* failed */.gz)('the deployments statement is not understood');
    const statement = parsed.data;
    const { request, since, now } = context;
    if (statement === undefined && context.shared) {
        const { service, environment } = request;
        return sources.records.deployments({ service, environment, since });
    }
    if (statement !== undefined && 'tags' in statement) {
        const { tags } = statement;
        const { readTagDeployments } = await __webpack_require__.e(/* import() */ 2758).then(__webpack_require__.bind(__webpack_require__, 82758));
        const found = await readTagDeployments(sources, { glob: tags, since });
        return (0,deployment_history/* toHistory */.GQ)(found, (0,fact_answers/* forgeSource */.JQ)(now, { url: `refs/tags/${tags}` }));
    }
    if (statement !== undefined && 'ref' in statement) {
        const { ref } = statement;
        const { readRefDeployment } = await __webpack_require__.e(/* import() */ 1703).then(__webpack_require__.bind(__webpack_require__, 51703));
        return (0,deployment_history/* toHistory */.GQ)(await readRefDeployment(sources, ref), (0,fact_answers/* forgeSource */.JQ)(now, { url: ref }));
    }
    const environment = statement?.environment ?? request.environment;
    const found = await readForgeDeployments(sources, { environment, context });
    const { serverUrl, project } = sources.environment;
    return (0,deployment_history/* toHistory */.GQ)(found, (0,fact_answers/* forgeSource */.JQ)(now, { url: `${serverUrl}/${project.path}/-/environments` }));
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/facts.js
/** Reads facts of GitLab, each kind in its own way; what cannot be known here names who could. */









/** Facts of the forge, as of the first time that each is read. Never throws. */
function gitlabFacts(sources) {
    // Windows, quotas and the range of the promotion look at the same history: it is read once.
    const histories = new Map();
    let checks;
    function deployments(spec, context) {
        const { request, since, shared } = context;
        const key = JSON.stringify([spec, request.service, request.environment, since, shared]);
        const reading = histories.get(key) ?? readDeployments(sources, context, spec);
        histories.set(key, reading);
        return reading;
    }
    const readers = {
        ...elsewhere/* readElsewhere */.z,
        deployments: ({ spec }, context) => deployments(spec, context),
        records: ({ key }, { request, since }) => sources.records.records({ service: request.service, environment: key, since }),
        baseline: ({ spec }, { request, since }) => {
            const { service, environment, candidate } = request;
            return sources.records.baseline({ service, environment, since }, { spec, sha: candidate.sha });
        },
        'changed-paths': async ({ spec }, context) => {
            const base = (0,deployment_history/* baseOf */.bx)(await deployments(spec, context));
            if (base.status !== 'known')
                return base;
            const { readChangedPaths } = await __webpack_require__.e(/* import() */ 529).then(__webpack_require__.bind(__webpack_require__, 40529));
            return readChangedPaths(sources, context, base.value);
        },
        'check-result': ({ spec }, context) => {
            checks ??= watchChecks(sources, context);
            return readCheckResult(checks, spec, { context, sources });
        },
        'policy-change': async ({ spec }, context) => {
            const base = (0,deployment_history/* baseOf */.bx)(await deployments((0,deployment_history/* statementOf */.T8)(spec), context));
            if (base.status !== 'known')
                return base;
            return sources.policyChange({ spec, base: base.value }, context);
        },
        'branch-protection': ({ key }) => sources.protection(key),
        'run-identity': () => sources.identity(),
        reachability: (_, context) => sources.reachability(context),
        clock: (_, context) => readClock(sources, context),
        'pull-request': (_, context) => sources.pullRequest(context),
        catalog: () => (0,elsewhere/* unsupported */.q)('GitLab has no catalogue of services', 'a catalogue'),
    };
    return {
        async read(ref, context) {
            try {
                return await readers[ref.kind](ref, context);
            }
            catch (error) {
                return (0,fact_answers/* failed */.gz)((0,faults/* cut */.Jj)(error instanceof Error ? error.message : String(error)));
            }
        },
    };
}
/** Where nothing was asked yet, the commit is: every answer tells the time (F27). */
async function readClock({ api, clock, environment }, { now }) {
    const before = clock();
    if (before !== undefined)
        return toClock(before, now);
    const { project, sha } = environment;
    const path = (0,gitlab_api/* pathOf */.X)('projects', project.id, 'repository', 'commits', sha);
    const reply = await api.get(path, { stats: false }, schemas/* object */.Ikc({}));
    const after = clock();
    if (after !== undefined)
        return toClock(after, now);
    if (!reply.ok)
        return (0,permissions/* toUnknown */.u1)(reply.fault, permissions/* wanted */.Ol.commit, api);
    return (0,fact_answers/* failed */.gz)("the forge's answers carry no Date");
}
function toClock(skew, now) {
    return { status: 'known', value: { skew }, source: (0,fact_answers/* forgeSource */.JQ)(now) };
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/job.js
/** The job as GitLab itself tells it to the holder of its token, and whether the variables agree. */



const userSchema = schemas/* object */.Ikc({ id: fact_answers/* idSchema */.fY, username: schemas/* string */.YjP().min(1) });
const job_jobSchema = schemas/* object */.Ikc({
    id: fact_answers/* idSchema */.fY,
    /** Branch or tag, or `refs/merge-requests/7/head`. */
    ref: schemas/* string */.YjP(),
    tag: schemas/* boolean */.zMY(),
    /** `https://gitlab.com/acme/shop/-/jobs/1001`. */
    web_url: schemas/* string */.YjP().nullish(),
    /** Null once the account is gone. */
    user: userSchema.nullish(),
    pipeline: schemas/* object */.Ikc({
        id: fact_answers/* idSchema */.fY,
        project_id: fact_answers/* idSchema */.fY,
        sha: fact_answers/* commitSchema */.lN,
        ref: schemas/* string */.YjP(),
        /** Not told by servers before 14.2. */
        source: schemas/* string */.YjP().nullish(),
    }),
});
/**
 * The job whose token asks; only the job token itself is answered
 * (https://docs.gitlab.com/api/jobs/#get-job-tokens-job). One request, never throws.
 */
async function readJob(api) {
    return (0,fact_answers/* toPart */.ty)(await api.get('/job', {}, job_jobSchema), permissions/* wanted */.Ol.job, api);
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
        // In other pipelines the variable means nothing, so that nobody is deceived by it.
        ...(isPreview || iid !== undefined
            ? [['CI_MERGE_REQUEST_IID', environment.mergeRequest?.iid ?? '', iid ?? '']]
            : []),
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

;// CONCATENATED MODULE: ./lib/hosts/gitlab/identity.js





/**
 * An ID token is believed if the server itself signed it for the gate, and then over the variables: one
 * of them that says something else is a failed reading, which nobody has to try again. Without a token
 * the job token is asked what job it belongs to: what that answer confirms is `claimed` with level forge,
 * and without an answer to it nobody vouches, level workspace. Never throws.
 */
async function readIdentity(parts) {
    const { environment, now } = parts;
    const claims = await (parts.claims ?? (() => (0,gitlab_claims/* readClaims */.Ip)(parts)))();
    if (claims.status === 'failed')
        return claims;
    if (claims.status === 'known')
        return toAttested(environment, claims.value, now);
    const credential = { kind: 'job', token: environment.tokens.job };
    const ask = () => readJob((0,gitlab_api/* openApi */.N)({ http: parts.http, url: environment.apiUrl, credential }));
    return toClaimed(environment, await (parts.job ?? ask)(), now);
}
async function toAttested(environment, claims, now) {
    const { findForged } = await __webpack_require__.e(/* import() */ 509).then(__webpack_require__.bind(__webpack_require__, 42890));
    const forged = findForged(environment, claims);
    if (forged !== undefined)
        return (0,fact_answers/* failed */.gz)(tellForged(forged, 'the ID token'));
    const url = environment.serverUrl;
    const source = { level: 'attested', system: 'gitlab', url, fetchedAt: now };
    return { status: 'known', value: toValue(environment, claims), source };
}
/**
 * What the claims say. The claims are those of a run that the variables agree with, so that its project
 * is the one of the run, where the server tells only a fork. GitLab counts no attempts.
 */
function toValue({ project }, claims) {
    return {
        proof: 'token',
        repositoryId: project.id,
        runId: claims.pipeline_id,
        ...(claims.environment ? { environment: claims.environment } : {}),
        sha: claims.sha,
        ...(claims.user_id === '' ? {} : { actorId: claims.user_id }),
    };
}
/** Only a plain refusal leaves a claim: a token of no job, or no answer, is a reading that failed. */
function toClaimed(environment, job, now) {
    const source = { level: 'workspace', system: 'gitlab', fetchedAt: now };
    if (job.status === 'unsupported') {
        return { status: 'known', value: { proof: 'claimed', unconfirmed: true }, source };
    }
    if (job.status === 'failed')
        return job;
    const difference = findDifference(environment, job.value);
    if (difference !== undefined)
        return (0,fact_answers/* failed */.gz)(tellForged(difference, 'GitLab'));
    const { pipeline, user } = job.value;
    const value = {
        proof: 'claimed',
        repositoryId: pipeline.project_id,
        runId: pipeline.id,
        sha: pipeline.sha,
        ...(user ? { actorId: user.id } : {}),
    };
    return {
        status: 'known',
        value,
        source: { ...source, level: 'forge', url: `${environment.apiUrl}/job` },
    };
}
function tellForged({ variable, is, told }, who) {
    return `${variable} is "${(0,faults/* cut */.Jj)(is)}", but ${who} says "${(0,faults/* cut */.Jj)(told)}": a variable was set that only the runner may set`;
}

// EXTERNAL MODULE: ./lib/hosts/object-name.js
var object_name = __webpack_require__(64570);
// EXTERNAL MODULE: ./lib/hosts/policy-names.js
var policy_names = __webpack_require__(17816);
// EXTERNAL MODULE: ./lib/hosts/remembered.js
var remembered = __webpack_require__(55837);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/default-branch.js
/** The default branch of a project as the interface tells it: its name, its head, and who may push to it. */




const branchSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    default: schemas/* boolean */.zMY(),
    protected: schemas/* boolean */.zMY(),
    developers_can_push: schemas/* boolean */.zMY().nullish(),
    can_push: schemas/* boolean */.zMY().nullish(),
    web_url: schemas/* string */.YjP().nullish(),
    commit: schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN }),
});
const projectSchema = schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().nullish() });
const mostBranches = 2000;
/**
 * Never throws. An access token reads the project and then the branch that it names (two requests,
 * https://docs.gitlab.com/api/projects/, https://docs.gitlab.com/api/branches/). The job token may do
 * neither; it may list branches, each of which says whether it is the default one
 * (https://docs.gitlab.com/ci/jobs/ci_job_token/#job-token-access). A variable of the pipeline only
 * says where to look first (T01). A project that is another one than its path says is a fault: kind
 * `conflict`, as is one without a default branch.
 */
async function readDefaultBranch(place, hint = {}) {
    const reply = place.api.credential === 'access'
        ? await readNamed(place)
        : await readListed(place, hint.branch);
    if (!reply.ok)
        return reply;
    const { web_url: url } = reply.value;
    if (hint.path !== undefined && typeof url === 'string' && !isBelow(url, hint.path)) {
        return conflict(`project ${place.project} is not ${hint.path}: its branch is ${(0,faults/* cut */.Jj)(url)}`);
    }
    return { ok: true, value: toBranch(reply.value) };
}
async function readNamed({ api, project }) {
    const about = await api.get((0,gitlab_api/* pathOf */.X)('projects', project), {}, projectSchema);
    if (!about.ok)
        return about;
    const { default_branch: name } = about.value;
    if (typeof name !== 'string' || name === '')
        return withoutDefault();
    const branch = await api.get(branchPath(project, name), {}, branchSchema);
    if (!branch.ok)
        return branch;
    if (branch.value.default && branch.value.name === name)
        return branch;
    return conflict(`"${(0,faults/* cut */.Jj)(name)}" stopped being the default branch while it was read`);
}
async function readListed({ api, project }, first) {
    const searches = first === undefined || first === '' ? [undefined] : [`^${first}`, undefined];
    for (const search of searches) {
        const of = { item: branchSchema, most: mostBranches, id: ({ name }) => name };
        const reply = await api.list(branchPath(project), { search }, of);
        if (!reply.ok)
            return reply;
        const [found, other] = reply.value.filter((each) => each.default);
        if (other !== undefined)
            return conflict('the list tells of more than one default branch');
        if (found !== undefined)
            return { ok: true, value: found };
    }
    return withoutDefault();
}
function branchPath(project, ...name) {
    return (0,gitlab_api/* pathOf */.X)('projects', project, 'repository', 'branches', ...name);
}
function toBranch(answer) {
    return {
        name: answer.name,
        ref: `refs/heads/${answer.name}`,
        commit: answer.commit.id,
        protected: answer.protected,
        open: answer.developers_can_push === true || answer.can_push === true,
    };
}
/** `https://gitlab.example/group/project/-/tree/main`; paths are the same in upper and lower case. */
function isBelow(url, path) {
    if (!URL.canParse(url))
        return false;
    return new URL(url).pathname.toLowerCase().includes(`/${path.toLowerCase()}/-/`);
}
function withoutDefault() {
    return conflict('the project has no default branch');
}
function conflict(reason) {
    return { ok: false, fault: (0,faults/* faultOf */.Kl)('conflict', reason) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/file-history.js
/** When a file last changed at the head of its project's default branch. */



const answerSchema = schemas/* tuple */.PVZ([
    schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN, committed_date: iso/* datetime */.w$({ offset: true }) }),
]);
/**
 * RFC 3339; undefined if it cannot be told, as with the job token, which may not list commits. It is
 * the committer's date of the commit by which the change came to the branch: of the first parents only,
 * so that of a merge commit GitLab's clock counts and not that of who wrote the change. Where commits
 * are put on top without one it is still what somebody's own clock said; a date that is not over yet is
 * believed of nobody (https://docs.gitlab.com/api/commits/#list-repository-commits).
 */
async function readChangedAt({ api, project }, at) {
    if (api.credential === 'job')
        return undefined;
    const query = { ref_name: at.commit, path: at.path, first_parent: true, per_page: 1 };
    const reply = await api.get((0,gitlab_api/* pathOf */.X)('projects', project, 'repository', 'commits'), query, answerSchema);
    if (!reply.ok)
        return undefined;
    const instant = new Date(reply.value[0].committed_date);
    return instant > new Date(at.now) ? undefined : instant.toISOString();
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/policy-names.js
/** What the input `policy` names on GitLab, where a project lies in one group or in groups of groups. */

/** `group/project`, `group/subgroup/project`: two names or more, none of them a step out of the path. */
const projectPattern = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\w.-]+(?:\/[\w.-]+)+$/;
/** See `toPolicyName`. */
function readPolicyName(path) {
    return (0,policy_names/* toPolicyName */.n$)(path, projectPattern);
}
/** True for the full path of a project. */
function isProjectPath(text) {
    return projectPattern.test(text);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/hosts/file-content.js
var file_content = __webpack_require__(49405);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/file-text.js
/** The text of a file at a commit as it is in the repository, or by name why it cannot be taken. */






const fileSchema = schemas/* object */.Ikc({
    size: schemas/* int */.Whr(),
    encoding: schemas/* string */.YjP(),
    content: schemas/* base64 */.K39(),
    content_sha256: schemas/* string */.YjP(),
    blob_id: fact_answers/* commitSchema */.lN,
    commit_id: fact_answers/* commitSchema */.lN,
});
/**
 * Never throws. With an access token GitLab tells the file's blob, which must be that of the bytes that
 * came; a submodule has no such bytes. The job token gets the bytes alone, so that their blob is only
 * computed, and no bytes at all are refused: they could stand for a submodule. A symbolic link is not
 * followed on either way: its text is where it leads, and no policy (T43)
 * (https://docs.gitlab.com/api/repository_files/,
 * https://docs.gitlab.com/ci/jobs/ci_job_token/#job-token-access).
 *
 * That there is no such file is only believed where GitLab says that it is the file that is missing:
 * the commit was read with the same token, which needs the same permission (F05).
 */
async function readFileText(place, file) {
    const read = await (place.api.credential === 'access'
        ? readWhole(place, file)
        : readRaw(place, file));
    if (read.status !== 'fault')
        return read;
    const { kind, body = '' } = read.fault;
    const isAbsent = kind === 'not-found' && body.includes('"404 File Not Found"');
    return isAbsent ? { status: 'known', file: null } : read;
}
async function readWhole({ api, project }, file) {
    const { path, commit, what } = file;
    const reply = await api.get(filePath(project, path), { ref: commit }, fileSchema);
    if (!reply.ok)
        return { status: 'fault', fault: reply.fault };
    const { size, encoding, content, content_sha256: digest, blob_id: blob, commit_id: id, } = reply.value;
    if (id !== commit)
        return failed(`${what}: it was told as of ${id}, not of ${commit}`);
    if (size > file_content/* largestFile */.Ny)
        return failed((0,file_content/* tooLarge */.g$)(what, size));
    if (encoding !== 'base64')
        return failed(`${what}: its encoding is not base64`);
    const bytes = Buffer.from(content, 'base64');
    const isOwn = bytes.length === size &&
        (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') === digest &&
        (0,object_name/* blobName */.P)(bytes, formatOf(commit)) === blob;
    if (!isOwn)
        return failed(`${what}: its content is not that of its blob ${blob}; is it a file?`);
    const text = bytes.toString('utf8');
    if (!Buffer.from(text, 'utf8').equals(bytes))
        return failed(`${what} is not UTF-8 text`);
    return toText(what, blob, text);
}
async function readRaw({ api, project }, file) {
    const { path, commit, what } = file;
    const reply = await api.text(`${filePath(project, path)}/raw`, { ref: commit, lfs: false });
    if (!reply.ok)
        return { status: 'fault', fault: reply.fault };
    const bytes = Buffer.from(reply.value, 'utf8');
    if (bytes.length === 0)
        return failed(`${what} is empty, or a submodule`);
    if (bytes.length > file_content/* largestFile */.Ny)
        return failed((0,file_content/* tooLarge */.g$)(what, bytes.length));
    return toText(what, (0,object_name/* blobName */.P)(bytes, formatOf(commit)), reply.value);
}
function filePath(project, path) {
    return (0,gitlab_api/* pathOf */.X)('projects', project, 'repository', 'files', path);
}
function formatOf(commit) {
    return commit.length === 64 ? 'sha256' : 'sha1';
}
function toText(what, blob, text) {
    if (text.includes('\0'))
        return failed(`${what} is not text`);
    const pointer = (0,file_content/* whyPointer */.YO)(what, text);
    if (pointer !== undefined)
        return failed(pointer);
    return { status: 'known', file: { blob, text } };
}
function failed(reason) {
    return { status: 'failed', reason };
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/protection.js
var protection = __webpack_require__(24916);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/reachability.js
/** Whether a commit is one of the default branch, to which changes have to be merged (T03, T26). */





const baseSchema = schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN });
const reachability_answerSchema = schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN, parent_ids: schemas/* array */.YOg(fact_answers/* commitSchema */.lN) });
/** How many commits are looked at with the job token, which may not ask for a merge base. */
const mostSteps = 40;
/**
 * A commit of a fork, or of a branch that anybody may push to, can be read by its name too. Only the
 * default branch counts: of another one it would have to be known who may create it.
 */
async function readReachability(sources, { request, now }) {
    const { sha } = request.candidate;
    const branch = await sources.branch();
    if (!branch.ok)
        return (0,permissions/* toUnknown */.u1)(branch.fault, permissions/* wanted */.Ol.branches, sources.api);
    const held = await holdsCommit(sources, branch.value, sha);
    if (held.status !== 'known')
        return held;
    const value = { ref: branch.value.ref, reachable: held.value };
    return { status: 'known', value, source: (0,fact_answers/* forgeSource */.JQ)(now, { sha }) };
}
/**
 * Whether the head, as it was read, is the commit or one that came after it. With an access token that
 * is exact: the merge base of both is the commit itself, in one request
 * (https://docs.gitlab.com/api/repositories/#merge-base). The job token may only read single commits:
 * their parents are followed from the head, so that a commit that lies further back stays unknown.
 */
async function holdsCommit(place, branch, sha) {
    if (branch.commit === sha)
        return { status: 'known', value: true };
    return place.api.credential === 'access'
        ? holdsByBase(place, branch, sha)
        : holdsByParents(place, branch, sha);
}
async function holdsByBase({ api, project }, { commit }, sha) {
    const refs = new URLSearchParams([
        ['refs[]', commit],
        ['refs[]', sha],
    ]);
    const path = `${(0,gitlab_api/* pathOf */.X)('projects', project, 'repository', 'merge_base')}?${refs.toString()}`;
    const reply = await api.get(path, {}, baseSchema);
    if (reply.ok)
        return { status: 'known', value: reply.value.id === sha };
    // Both commits were found, and have no commit in common: an answer about them, not about the project.
    const { kind, body = '' } = reply.fault;
    const isApart = kind === 'not-found' && body.includes('"404 Merge Base Not Found"');
    return isApart ? { status: 'known', value: false } : (0,permissions/* toUnknown */.u1)(reply.fault, permissions/* wanted */.Ol.ancestry, api);
}
async function holdsByParents({ api, project }, { commit }, sha) {
    const seen = new Set([commit]);
    let level = [commit];
    while (level.length > 0) {
        if (seen.size > mostSteps)
            return (0,protection/* closed */.$h)(permissions/* wanted */.Ol.ancestry);
        const path = (id) => (0,gitlab_api/* pathOf */.X)('projects', project, 'repository', 'commits', id);
        const replies = await Promise.all(level.map((id) => api.get(path(id), { stats: false }, reachability_answerSchema)));
        const next = [];
        for (const [index, reply] of replies.entries()) {
            if (!reply.ok)
                return (0,permissions/* toUnknown */.u1)(reply.fault, permissions/* wanted */.Ol.commit, api);
            if (reply.value.id !== level[index]) {
                return (0,fact_answers/* failed */.gz)(`${reply.value.id} was told in place of ${level[index] ?? ''}`);
            }
            next.push(...reply.value.parent_ids);
        }
        if (next.includes(sha))
            return { status: 'known', value: true };
        level = [...new Set(next)].filter((id) => !seen.has(id));
        for (const id of level)
            seen.add(id);
    }
    return { status: 'known', value: false };
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/repository-file.js
/** A file of any project: at a commit, at a tag, or at the head of its default branch. */







const repository_file_answerSchema = schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN });
const tagSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    protected: schemas/* boolean */.zMY().nullish(),
    commit: schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN }).nullable(),
});
const mostTags = 2000;
/** Never throws. */
async function readRepositoryFile(access, question) {
    const found = await findCommit(access, question.at);
    if (!found.ok)
        return found.failure;
    const { sha: commit, anchor } = found.value;
    const what = `${access.name}//${question.path}`;
    const read = await readFileText(access, { path: question.path, commit, what });
    if (read.status === 'fault')
        return toFailure(access, read.fault);
    if (read.status === 'failed')
        return repository_file_failed(read.reason);
    return { status: 'known', commit, file: read.file, anchor };
}
function findCommit(access, at) {
    if (at.kind === 'head')
        return findHead(access);
    return at.kind === 'tag' ? findTag(access, at.tag) : findPinned(access, at.sha);
}
async function findHead(access) {
    const branch = await access.branch();
    if (!branch.ok)
        return { ok: false, failure: toFailure(access, branch.fault) };
    const { ref, commit: sha } = branch.value;
    const anchor = async () => under(ref, await (0,protection/* readBranchProtection */.yj)(access, branch.value));
    return { ok: true, value: { sha, anchor } };
}
/**
 * A tag by its exact name out of the list of those that begin with it, which the job token may read too
 * (https://docs.gitlab.com/api/tags/): a branch of that name is none of them.
 */
async function findTag(access, tag) {
    const { api, project } = access;
    const path = (0,gitlab_api/* pathOf */.X)('projects', project, 'repository', 'tags');
    const of = { item: tagSchema, most: mostTags, id: ({ name }) => name };
    const tags = await api.list(path, { search: `^${tag}` }, of);
    if (!tags.ok)
        return { ok: false, failure: toFailure(access, tags.fault) };
    const found = tags.value.find(({ name }) => name === tag);
    if (found === undefined)
        return none(`${access.name} has no tag "${tag}"`);
    if (found.commit === null)
        return none(`tag "${tag}" of ${access.name} does not lead to a commit`);
    const told = { name: tag, protected: found.protected ?? undefined };
    const anchor = async () => under(`refs/tags/${tag}`, await (0,protection/* readTagProtection */.AZ)(access, told));
    return { ok: true, value: { sha: found.commit.id, anchor } };
}
/** The interface takes names of branches for a commit too: what it gives must be the very one. */
async function findPinned(access, sha) {
    const { api, project } = access;
    const path = (0,gitlab_api/* pathOf */.X)('projects', project, 'repository', 'commits', sha);
    const commit = await api.get(path, { stats: false }, repository_file_answerSchema);
    if (!commit.ok)
        return { ok: false, failure: toFailure(access, commit.fault) };
    if (commit.value.id !== sha)
        return none(`${access.name} told of another commit than ${sha}`);
    return { ok: true, value: { sha, anchor: () => readPinnedAnchor(access, sha) } };
}
/** A commit that is not on the branch may come from a fork: the branch does not protect it. */
async function readPinnedAnchor(access, sha) {
    const branch = await access.branch();
    if (!branch.ok)
        return (0,permissions/* toUnknown */.u1)(branch.fault, permissions/* wanted */.Ol.branches, access.api);
    const { ref } = branch.value;
    const guarded = await (0,protection/* readBranchProtection */.yj)(access, branch.value);
    if (guarded.status === 'known' && !guarded.value)
        return under(ref, guarded);
    const held = await holdsCommit(access, branch.value, sha);
    return under(ref, held.status === 'known' && held.value ? guarded : held);
}
function under(ref, part) {
    return part.status === 'known'
        ? { status: 'known', value: { ref, protected: part.value } }
        : part;
}
/** 404 and 403 of another project are a matter of the token, and never "not there" (F05). */
function toFailure({ name, credentials }, fault) {
    if (fault.kind === 'conflict')
        return repository_file_failed(`${name}: ${fault.reason}`);
    const isHidden = fault.kind === 'not-found' || fault.kind === 'forbidden';
    if (!isHidden || credentials === undefined) {
        const reason = `${name} could not be read: ${fault.reason}`;
        return { status: 'failed', reason, unavailable: true };
    }
    return {
        status: 'failed',
        code: 'policy/layer-unreadable',
        reason: `${name} is not there, or ${credentials} may not read it`,
        hint: `give the variable PROMOTION_GATE_POLICY_TOKEN a token of ${name} with role Reporter and scope read_api, or allow this project's job token there`,
    };
}
function none(reason) {
    return { ok: false, failure: repository_file_failed(reason) };
}
function repository_file_failed(reason) {
    return { status: 'failed', reason };
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/policies.js








/**
 * Requests: two for the own policy with the job token, three with an access token. A file of another
 * project costs as many, one at a tag or a commit two; a protection one or two more, only where it is
 * asked for. Nothing is asked twice: what moves meanwhile does not change what was read.
 */
function gitlabPolicies(parts) {
    const { environment, listSources, now } = parts;
    const own = environment.project.path;
    const anchors = new Map();
    const tags = new Map();
    const branchOf = (0,remembered/* remembered */.H)(({ name }) => {
        const isOwn = isSame(name, own);
        const hint = isOwn ? { branch: environment.defaultBranch, path: own } : {};
        return readDefaultBranch(placeOf(name), hint);
    });
    /** Which token reads a project, and how people call it. */
    function placeOf(name) {
        const { api, policyApi } = parts;
        if (isSame(name, own))
            return { api, project: environment.project.id };
        return { api: policyApi ?? api, project: name };
    }
    function accessTo(name) {
        const branch = () => branchOf({ name: name.toLowerCase() });
        return { ...placeOf(name), name, branch, credentials: credentialsOf(parts, name) };
    }
    const ask = (0,remembered/* remembered */.H)((question) => readRepositoryFile(accessTo(question.name), question));
    async function readAt(file, at, name) {
        const { repository, path } = file;
        if (!isProjectPath(repository)) {
            return policies_failed(`"${repository}" is not the path of a project: write group/project`);
        }
        if (!(0,policy_names/* isPlainPath */.qW)(path))
            return policies_failed(`${name}: the path leads out of the repository`);
        const reading = await ask({ name: repository, path, at });
        if (reading.status === 'failed')
            return reading;
        const { commit, anchor } = reading;
        if (at.kind === 'tag') {
            const tag = `${repository}@${at.tag}`;
            const guarded = await anchor();
            const isFixed = guarded.status === 'known' && guarded.value.protected;
            tags.set(tag, { name: tag, commit, protected: isFixed });
        }
        if (reading.file === null)
            return { status: 'none', reason: `there is no ${name}` };
        // What is read as of an older commit does not tell of the branch as it is now.
        if (!anchors.has(name))
            anchors.set(name, anchor);
        const where = { name, repository, path, commit };
        return { status: 'known', file: { ...where, ...reading.file, level: 'forge' } };
    }
    function layer(file) {
        const { ref = '' } = file;
        if (ref === '')
            return Promise.resolve(policies_failed(`${(0,policy_names/* remoteName */.iy)(file)} names no commit or tag`));
        const at = (0,object_name/* isSha */.H)(ref) ? { kind: 'commit', sha: ref } : { kind: 'tag', tag: ref };
        return readAt(file, at, (0,policy_names/* remoteName */.iy)(file));
    }
    function live({ repository, path }) {
        return readAt({ repository, path }, { kind: 'head' }, `${repository}//${path}`);
    }
    function sibling(path, of) {
        const { repository, commit } = of;
        if (commit === undefined) {
            return Promise.resolve(policies_failed(`the commit of ${of.name} is not known`));
        }
        const remote = `${repository}//${of.path}`;
        const name = of.name.startsWith(remote)
            ? `${repository}//${path}${of.name.slice(remote.length)}`
            : path;
        return readAt({ repository, path }, { kind: 'commit', sha: commit }, name);
    }
    function ownFile(path) {
        return readAt({ repository: own, path }, { kind: 'head' }, path);
    }
    async function listedFile(file) {
        const shown = (0,policy_names/* remoteName */.iy)(file);
        if (!isSame(topOf(file.repository), topOf(own))) {
            return foreign(`${shown} is of another group than ${own}`);
        }
        const listing = await ownFile(policy_names/* defaultPolicy */.G4);
        if (listing.status === 'failed')
            return listing;
        const sources = listing.status === 'known' ? listSources(listing.file.text) : [];
        if (sources === undefined)
            return foreign(`policy-sources of ${policy_names/* defaultPolicy */.G4} cannot be read`);
        if (!(0,policy_names/* isListed */.yy)(file, sources)) {
            return foreign(`${policy_names/* defaultPolicy */.G4} of ${own} does not list ${shown} in policy-sources`);
        }
        return file.ref === undefined ? live(file) : layer(file);
    }
    function root(path) {
        const name = readPolicyName(path);
        if (name.kind === 'foreign')
            return Promise.resolve(name.failure);
        return name.kind === 'own' ? ownFile(name.path) : listedFile(name.file);
    }
    const changedAt = (0,remembered/* remembered */.H)(async (file) => {
        const access = accessTo(file.repository);
        if (!isProjectPath(file.repository) || access.api.credential === 'job')
            return undefined;
        const branch = await access.branch();
        if (!branch.ok)
            return undefined;
        return readChangedAt(access, { path: file.path, commit: branch.value.commit, now });
    });
    return {
        root,
        layer,
        live,
        sibling,
        changedAt,
        policiesAt: (commit) => ({
            layer,
            live,
            sibling,
            changedAt,
            root(path) {
                const name = readPolicyName(path);
                if (name.kind !== 'own')
                    return root(path);
                const file = { repository: own, path: name.path };
                return readAt(file, { kind: 'commit', sha: commit }, name.path);
            },
        }),
        tags: () => [...tags.values()],
        protection: (name) => toFact(name, anchors.get(name), now),
        branch: () => accessTo(own).branch(),
    };
}
function credentialsOf({ api, policyApi, environment }, name) {
    if (isSame(name, environment.project.path))
        return undefined;
    if (policyApi !== undefined)
        return 'PROMOTION_GATE_POLICY_TOKEN';
    return api.credential === 'job' ? 'the job token' : 'PROMOTION_GATE_TOKEN';
}
async function toFact(name, anchor, now) {
    if (anchor === undefined) {
        return { status: 'failed', reason: `${name} was not read from a branch`, retryable: false };
    }
    const guarded = await anchor();
    if (guarded.status !== 'known')
        return guarded;
    return { status: 'known', value: guarded.value, source: (0,fact_answers/* forgeSource */.JQ)(now) };
}
/** The group at the top: `acme` of `acme/platform/shop`. */
function topOf(path) {
    return path.split('/')[0] ?? '';
}
/** Paths of projects are the same in upper and lower case. */
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function foreign(reason) {
    const hint = `list it in policy-sources of ${policy_names/* defaultPolicy */.G4} on the default branch`;
    return { status: 'failed', code: 'policy/foreign-source', reason, hint };
}
function policies_failed(reason) {
    return { status: 'failed', reason };
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/policy-change.js
/** Whether the policy changed since the last successful deployment. */





/** The policy that decides: its path on the default branch, its blob, and who owns it. */
const policy_change_specSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    blob: schemas/* string */.YjP(),
    owners: schemas/* object */.Ikc({ logins: schemas/* array */.YOg(schemas/* string */.YjP()), teams: schemas/* array */.YOg(schemas/* string */.YjP()) })
        .default({ logins: [], teams: [] }),
});
const policy_change_answerSchema = schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN });
/**
 * `base` is the commit of the last successful deployment; null if there was none, and so no older
 * policy. Who approved a change is not read on GitLab yet: it is not known then, which is no approval.
 */
async function readPolicyChange(place, { now }, asked) {
    const parsed = policy_change_specSchema.safeParse(asked.spec);
    if (!parsed.success)
        return (0,fact_answers/* failed */.gz)('it is not told which policy decides');
    const change = await readChange(place, { ...parsed.data, base: asked.base });
    if (change.status !== 'known')
        return change;
    return { status: 'known', value: change.value, source: (0,fact_answers/* forgeSource */.JQ)(now) };
}
async function readChange(place, asked) {
    const { base, path, blob, owners } = asked;
    if (base === null)
        return policy_change_known({ base, changed: false, approvedBy: [] });
    const before = await readBlob(place, { base, path });
    if (before.status !== 'known')
        return before;
    if (before.value === blob)
        return policy_change_known({ base, changed: false, approvedBy: [] });
    if (owners.logins.length + owners.teams.length === 0) {
        const reason = 'the policy names no owner who could approve its change';
        return policy_change_known({ base, changed: true, approvedBy: [], reason });
    }
    return {
        status: 'unsupported',
        reason: `${path} changed since ${base}, and who approved that is not read on GitLab`,
        needs: 'approvals of merge requests, which this version of the gate does not read',
    };
}
/** The policy's blob at the base, null if it was not there. */
async function readBlob(place, { base, path }) {
    const { api, project } = place;
    const address = (0,gitlab_api/* pathOf */.X)('projects', project, 'repository', 'commits', base);
    const commit = await api.get(address, { stats: false }, policy_change_answerSchema);
    if (!commit.ok)
        return (0,permissions/* toUnknown */.u1)(commit.fault, permissions/* wanted */.Ol.commit, api);
    if (commit.value.id !== base)
        return (0,fact_answers/* failed */.gz)(`another commit was told than ${base}`);
    const read = await readFileText(place, { path, commit: base, what: path });
    if (read.status === 'fault')
        return (0,permissions/* toUnknown */.u1)(read.fault, permissions/* wanted */.Ol.policy, api);
    if (read.status === 'failed')
        return (0,fact_answers/* failed */.gz)(read.reason);
    return { status: 'known', value: read.file?.blob ?? null };
}
function policy_change_known(value) {
    return { status: 'known', value };
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/pull-request.js
/** The merge request that a pipeline is about, as GitLab tells it: variables could have been set. */




/** https://docs.gitlab.com/api/merge_requests/#get-single-mr; the source is null once its project is gone. */
const mergeRequestSchema = schemas/* object */.Ikc({
    iid: schemas/* int */.Whr().positive(),
    source_branch: schemas/* string */.YjP(),
    target_branch: schemas/* string */.YjP(),
    source_project_id: fact_answers/* idSchema */.fY.nullable(),
    target_project_id: fact_answers/* idSchema */.fY,
    labels: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** `none` in a pipeline that is about no merge request; `now` is RFC 3339 in UTC. Never throws. */
async function readPullRequest({ api, environment }, now) {
    const { project, mergeRequest } = environment;
    if (mergeRequest === undefined)
        return { status: 'none', source: (0,fact_answers/* forgeSource */.JQ)(now) };
    const { iid } = mergeRequest;
    const path = (0,gitlab_api/* pathOf */.X)('projects', project.id, 'merge_requests', iid);
    const part = (0,fact_answers/* toPart */.ty)(await api.get(path, {}, mergeRequestSchema), permissions/* wanted */.Ol.mergeRequests, api);
    if (part.status !== 'known')
        return part;
    const told = part.value;
    if (String(told.iid) !== iid || told.target_project_id !== project.id) {
        return (0,fact_answers/* failed */.gz)(`merge requests: GitLab answered another one than !${iid} of this project`);
    }
    const value = {
        number: told.iid,
        branch: told.source_branch,
        target: told.target_branch,
        labels: told.labels,
        fork: told.source_project_id !== told.target_project_id,
    };
    return { status: 'known', value, source: (0,fact_answers/* forgeSource */.JQ)(now) };
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/record-branch.js + 1 modules
var record_branch = __webpack_require__(8007);
// EXTERNAL MODULE: ./lib/hosts/branch-records.js
var branch_records = __webpack_require__(31984);
// EXTERNAL MODULE: ./lib/hosts/gitlab/record-refusals.js
var record_refusals = __webpack_require__(35138);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/records.js



/** Nothing is asked before it is needed; reading and writing are loaded then. */
function gitlabRecords(options) {
    const { api, place, readRecord, now, note } = options;
    const store = (0,record_branch/* storeName */.Hz)(place);
    if (api === undefined)
        return closedRecords(place, now);
    const readHead = async () => {
        const at = await (0,record_branch/* readRecordsHead */.XG)(api, place);
        const unproved = at.status === 'known' ? at.value?.unproved : undefined;
        if (unproved !== undefined)
            note?.(unproved);
        return at;
    };
    return (0,branch_records/* branchRecords */.F)({
        ...{ system: 'gitlab', store, now, first: readHead, again: readHead },
        async find(head, query) {
            const { findDocuments } = await __webpack_require__.e(/* import() */ 5608).then(__webpack_require__.bind(__webpack_require__, 55608));
            return findDocuments({ api, place, head, readRecord, now }, query);
        },
        async append(record, expectedHead) {
            const { appendRecord } = await __webpack_require__.e(/* import() */ 8963).then(__webpack_require__.bind(__webpack_require__, 48963));
            return appendRecord({ api, place, record }, expectedHead);
        },
    });
}
/** A store that nobody can open here. */
function closedRecords(place, now) {
    const { wanted, needs } = (0,record_refusals/* wantedOf */.L)(place);
    const reason = `${wanted.what}: there is no token that may read and write them`;
    const unknown = { status: 'unsupported', reason, needs };
    const unread = () => Promise.resolve(unknown);
    return (0,branch_records/* branchRecords */.F)({
        ...{ system: 'gitlab', store: (0,record_branch/* storeName */.Hz)(place), now, first: unread, again: unread },
        find: unread,
        append: () => Promise.resolve({ status: 'unsupported', reason: `${reason}: it needs ${needs}` }),
    });
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/request.js




/**
 * Throws a RequestError with a code of `request/…` if there is no such candidate or a variable was set
 * by somebody else than the runner, and an UnavailableError if GitLab did not tell. `starters` come
 * from `readStarters`, `found` from `readCandidate`.
 */
function stateRequest(parts) {
    const { environment, event, job, asked, found, inputs, starters } = parts;
    request_confirm(environment, event, job);
    const { project, serverUrl } = environment;
    return {
        host: 'gitlab',
        mode: event.mode,
        repository: { id: project.id, name: project.path, url: `${serverUrl}/${project.path}` },
        candidate: (0,candidate/* pickCandidate */.x8)(asked, found, 'GitLab'),
        actors: [...starters],
        run: {
            id: environment.pipeline.id,
            // GitLab counts no attempts: a job that is retried is a new job, with another id, of the same
            // pipeline (https://docs.gitlab.com/ci/jobs/#retry-jobs); its own address tells it apart.
            attempt: 1,
            ...(environment.job.name === '' ? {} : { job: environment.job.name }),
            url: environment.job.url,
        },
        ...(inputs.version === undefined ? {} : { version: inputs.version }),
        ...(inputs.ticket === undefined ? {} : { ticket: inputs.ticket }),
        ...(event.fork ? { foreign: true } : {}),
    };
}
/**
 * A preview enforces nothing, so that nobody may make one of a promotion by setting CI_PIPELINE_SOURCE:
 * it has to be confirmed (T05). A promotion that is not confirmed stays one, and its identity says so.
 */
function request_confirm(environment, { mode }, job) {
    if (job.status !== 'known') {
        if (mode === 'enforce')
            return;
        throw new host/* UnavailableError */.hG(`whether the pipeline is one of a merge request could not be read: ${job.reason}`);
    }
    const difference = findDifference(environment, job.value);
    if (difference === undefined)
        return;
    const { variable, is, told } = difference;
    throw new host/* RequestError */.GI('request/gitlab-environment', `${variable} is "${(0,faults/* cut */.Jj)(is)}", but GitLab says that it is "${(0,faults/* cut */.Jj)(told)}"`, 'a variable of the project, the pipeline or the job stands in for one of the runner: remove it');
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/signed-inputs.js
var signed_inputs = __webpack_require__(75089);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/starters.js
/** Who started the job: the one who runs it now, and the one whose pipeline it is (T18). */



/**
 * Stands for somebody whom the server does not name. No login is empty, so whoever asks for the
 * separation of duties sees that a starter is not known, and takes none for somebody else.
 */
const unknownStarter = { login: '' };
const pipelineSchema = schemas/* object */.Ikc({ id: schemas/* unknown */.L5J(), user: userSchema.nullish() });
/**
 * The distinct starters, the one of the job first: whoever retries a job or runs a manual one is its
 * user, and not that of the pipeline (https://docs.gitlab.com/api/pipelines/#get-a-single-pipeline, one
 * request). The job token may not read a pipeline of a private project, so that without an access
 * token its user is unknown. GITLAB_USER_LOGIN is what a pipeline can set: it is told where nothing
 * better is, beside the unknown one. Never throws.
 */
async function readStarters(api, environment, job) {
    const path = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'pipelines', environment.pipeline.id);
    const reply = await api.get(path, {}, pipelineSchema);
    const isAsked = reply.ok && String(reply.value.id) === environment.pipeline.id;
    const ofPipeline = isAsked && reply.value.user ? [toActor(reply.value.user)] : [unknownStarter];
    return distinct([...ofJob(environment, job), ...ofPipeline]);
}
function ofJob({ user }, job) {
    if (job.status === 'known')
        return [job.value.user ? toActor(job.value.user) : unknownStarter];
    return [{ login: user.login, ...(user.id === undefined ? {} : { id: user.id }) }, unknownStarter];
}
function toActor({ id, username }) {
    return { login: username, id };
}
/** Logins are the same in upper and lower case. */
function distinct(actors) {
    const logins = actors.map(({ login }) => login.toLowerCase());
    return actors.filter((_, index) => logins.indexOf(logins[index] ?? '') === index);
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/host.js


























/** Throws a RequestError if the job is not what the runner of GitLab starts, or asks for nonsense. */
function gitlabHost(options) {
    const session = openSession(options);
    const { inputs, now, environment, event, asked, http, api } = session;
    const place = { api, project: environment.project.id };
    const policies = gitlabPolicies({
        ...{ api, environment, now, listSources: options.listSources },
        policyApi: apiWith(session, environment.tokens.policy),
    });
    let records = recordsIn(session, undefined);
    const job = (0,run/* once */.Oo)(() => readJob(openWith(session, jobCredential(environment))));
    const claims = (0,run/* once */.Oo)(() => (0,gitlab_claims/* readClaims */.Ip)({ environment, http, now, issuer: environment.issuer }));
    const identity = (0,run/* once */.Oo)(() => readIdentity({ environment, http, now, job, claims }));
    const facts = gitlabFacts({
        ...{ api, environment, identity, wait: promises_.setTimeout },
        pullRequest: (context) => readPullRequest({ api, environment }, context.now),
        protection: (name) => policies.protection(name),
        reachability: (context) => readReachability({ ...place, branch: () => policies.branch() }, context),
        policyChange: (question, context) => readPolicyChange(place, context, question),
        settle: () => http.limits().settle,
        clock: () => http.skew(new URL(environment.apiUrl).origin),
        records: {
            records: (query) => records.reader.records(query),
            deployments: (query) => records.reader.deployments(query),
            baseline: (query, asked) => records.reader.baseline(query, asked),
        },
    });
    return {
        id: 'gitlab',
        async request() {
            const [signed, told, found] = await Promise.all([
                // At once: the token has to be valid for this run.
                claims(),
                job(),
                readCandidate({ api, environment }, asked),
            ]);
            (0,signed_inputs/* confirmInputs */.k)(options.env, environment, signed);
            const starters = await readStarters(api, environment, told);
            return stateRequest({
                ...{ environment, event, asked, found, inputs, starters },
                job: told,
            });
        },
        policies,
        policiesAt: (commit) => policies.policiesAt(commit),
        facts,
        tellsDeployments: true,
        workspace: () => Promise.resolve({ folder: environment.directory, since: environment.pipeline.created }),
        standing: ({ mode }) => (0,run/* standingFacts */.YN)(asked.homeless || mode === 'preview'),
        claims: {
            candidate: (request) => claimCandidate({ api, environment, asked, request, now }),
        },
        records: (0,run/* delegating */.h)(() => records),
        // Of the time to decide, so that what is silent leaves time to say so (F15); no token of the forge.
        outside: ({ limits, origins, reach }) => (0,client/* openHttp */.f)({
            limits: { ...http.limits(), ...limits },
            began: (0,instant/* parseInstant */.nV)(now),
            proxies: (0,proxies/* readProxies */.r)(options.env),
            origins,
            reach,
        }),
        freezes: async ({ project, now: at }) => {
            const { readFreezePeriods } = await __webpack_require__.e(/* import() */ 2291).then(__webpack_require__.bind(__webpack_require__, 22291));
            return readFreezePeriods(freezePlace(session, project), at);
        },
        configure({ limits, store }) {
            session.total = Math.min(session.total, limits.total ?? session.total);
            http.limit({ ...limits, total: (0,run/* timeToDecide */.tK)(session.total) });
            records = recordsIn(session, store);
        },
        halt() {
            // What is under way ends with its first answer: a second try could come after the last word.
            for (const client of session.telling)
                client.limit({ total: 0 });
        },
        async publish(publication) {
            const { gitlabPublisher } = await __webpack_require__.e(/* import() */ 906).then(__webpack_require__.bind(__webpack_require__, 10906));
            const { outputsPath, writeOutputs } = await __webpack_require__.e(/* import() */ 5854).then(__webpack_require__.bind(__webpack_require__, 65854));
            const { name, pinned } = asked;
            const tell = gitlabPublisher({
                ...{ api: openToTell(session), environment, event, out: options.out },
                places: inputs.publish,
                leaveOutputs: (outputs) => writeOutputs(outputsPath(environment.directory), outputs),
                candidate: pinned ? name : undefined,
            });
            return [...(await tell(publication)), ...session.noted];
        },
    };
}
function openSession(options) {
    const { env, inputs } = options;
    const environment = (0,gitlab_environment/* readEnvironment */.Q)(env);
    const event = readEvent(environment);
    const asked = (0,candidate/* askCandidate */.rK)(event, inputs.sha);
    const budgets = (0,hosts_budgets/* readBudgets */.l)(env, 'request/gitlab-environment');
    const { total = limits/* defaultLimits */.M.total } = budgets;
    const http = (0,gitlab_client/* openClient */.M)(options, environment, { ...budgets, total: (0,run/* timeToDecide */.tK)(total) });
    const { own } = environment.tokens;
    const credential = own === undefined ? jobCredential(environment) : { kind: 'access', token: own };
    const api = (0,gitlab_api/* openApi */.N)({ http, url: environment.apiUrl, credential });
    return { ...options, environment, event, asked, http, api, total, noted: new Set(), telling: [] };
}
/** A client of its own, for what is left of the whole run; without an access token nothing is posted. */
function openToTell(session) {
    const { http, environment, total, telling } = session;
    const { own } = environment.tokens;
    if (own === undefined)
        return undefined;
    const client = (0,gitlab_client/* openClient */.M)(session, environment, { ...http.limits(), total });
    telling.push(client);
    const credential = { kind: 'access', token: own };
    return (0,gitlab_api/* openApi */.N)({ http: client, url: environment.apiUrl, credential });
}
/** The store that the policy names: a branch here, or one of another project with its own token. */
function recordsIn(session, store) {
    const { environment, readRecord, now } = session;
    const place = (0,record_branch/* toRecordPlace */.Ud)(store, environment);
    const api = apiWith(session, (0,record_branch/* recordToken */.BG)(place, environment));
    const note = (text) => void session.noted.add(text);
    return gitlabRecords({ api, place, readRecord, now, note });
}
/**
 * Of another project with the token for the policy's project, if there is one: it is often the same. What
 * the policy names is asked for by that name, whatever CI_PROJECT_PATH says.
 */
function freezePlace(session, project) {
    const { api, environment } = session;
    const own = environment.project;
    if (project === undefined)
        return { api, project: own.id };
    if (project.toLowerCase() === own.path.toLowerCase())
        return { api, project };
    const policyApi = apiWith(session, environment.tokens.policy);
    return {
        api: policyApi ?? api,
        project,
        variable: policyApi && 'PROMOTION_GATE_POLICY_TOKEN',
    };
}
function apiWith(session, token) {
    return token === undefined ? undefined : openWith(session, { kind: 'access', token });
}
function openWith({ http, environment }, credential) {
    return (0,gitlab_api/* openApi */.N)({ http, url: environment.apiUrl, credential });
}
function jobCredential({ tokens }) {
    return { kind: 'job', token: tokens.job };
}


/***/ }),

/***/ 25367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    statuses: { what: 'commit statuses', role: 'Reporter', scope: 'read_api', job: false },
    mergeRequests: { what: 'merge requests', role: 'Reporter', scope: 'read_api', job: true },
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
/** `a project access token as PROMOTION_GATE_TOKEN: role Maintainer, scope read_api`; of several what each needs. */
function needsOf(of, variable = 'PROMOTION_GATE_TOKEN') {
    const all = 'role' in of ? [of] : of;
    const [{ role, scope }] = all;
    const more = all.flatMap(({ besides }) => besides ?? []);
    const tiers = all.flatMap(({ tier }) => (tier === undefined ? [] : [`GitLab ${tier}`]));
    const token = `a project access token as the variable ${variable}: role ${role}, scope ${scope}`;
    return [token, ...more, ...tiers].join('; ');
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

/***/ 24916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   AZ: () => (/* binding */ readTagProtection),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   wM: () => (/* binding */ levelSchema),
/* harmony export */   yj: () => (/* binding */ readBranchProtection)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14985);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25367);
/** Whether a branch or a tag is kept from being changed by anybody alone. */



/** `0`: no one. People, groups and deploy keys of their own have no level, or one beside their id. */
const levelSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    access_level: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullish(),
    user_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    group_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    deploy_key_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
});
const branchRule = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), push_access_levels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(levelSchema) });
const tagRule = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), create_access_levels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(levelSchema) });
const mostRules = 1000;
/**
 * Protected is a branch that nobody may push to: each rule that matches it says "No one", so that every
 * change comes by a merge request. GitLab's own default, which lets Maintainers push, is not protected
 * in this sense. On GitHub likewise only a rule that demands pull requests counts, and neither the
 * number of approvals nor the right to take the rule away. Of several rules the most permissive one
 * holds, and an exact name does not override a pattern; force pushes are only for those who may push,
 * and code owners bind only the paths that they own, so neither counts
 * (https://docs.gitlab.com/user/project/repository/branches/protection_rules/).
 *
 * The list of rules takes an access token of a Maintainer
 * (https://docs.gitlab.com/api/protected_branches/). Without it the branch itself still tells a no:
 * that it is not protected at all, or that developers or the job's user may push. It never tells a yes.
 */
async function readBranchProtection(place, branch) {
    if (!branch.protected || branch.open)
        return { status: 'known', value: false };
    const of = _permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.protection;
    if (place.api.credential === 'job')
        return closed(of);
    const list = { item: branchRule, most: mostRules, id: nameOf };
    const path = (0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .X)('projects', place.project, 'protected_branches');
    const rules = await place.api.list(path, {}, list);
    return judge(place, rules, {
        name: branch.name,
        of,
        levels: ({ push_access_levels: levels }) => levels,
    });
}
/**
 * Fixed is a tag that nobody may create: Maintainers may delete a protected tag in any case, so that
 * whoever may create it can move it (https://docs.gitlab.com/user/project/protected_tags/). The list of
 * rules takes an access token of a Maintainer; without it only "not protected at all" is known.
 */
async function readTagProtection(place, tag) {
    if (tag.protected === false)
        return { status: 'known', value: false };
    const of = _permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.tagProtection;
    if (place.api.credential === 'job')
        return closed(of);
    const list = { item: tagRule, most: mostRules, id: nameOf };
    const path = (0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .X)('projects', place.project, 'protected_tags');
    const rules = await place.api.list(path, {}, list);
    return judge(place, rules, {
        name: tag.name,
        of,
        levels: ({ create_access_levels: levels }) => levels,
    });
}
/** What the job token may not read, said without asking. */
function closed(of) {
    const reason = `${of.what}: the job token may not read this`;
    return { status: 'unsupported', reason, needs: (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .needsOf */ .hN)(of) };
}
/** True if the whole name is as the rule's, in which `*` stands for anything; case counts. */
function matches(pattern, name) {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    if (last === undefined)
        return name === pattern;
    if (!name.startsWith(first))
        return false;
    let from = first.length;
    for (const part of rest) {
        const at = name.indexOf(part, from);
        if (at < 0)
            return false;
        from = at + part.length;
    }
    return name.length - last.length >= from && name.endsWith(last);
}
function judge({ api }, rules, { name, of, levels }) {
    if (!rules.ok)
        return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .toUnknown */ .u1)(rules.fault, of, api);
    const own = rules.value.filter((rule) => matches(rule.name, name));
    if (own.length === 0) {
        const reason = `${of.what}: no rule of it is told, although it is said to be protected`;
        return { status: 'failed', reason, retryable: false };
    }
    return { status: 'known', value: own.every((rule) => isNobody(levels(rule))) };
}
function isNobody(levels) {
    const isClosed = levels.every((level) => level.access_level === 0 &&
        level.user_id == null &&
        level.group_id == null &&
        level.deploy_key_id == null);
    return levels.length > 0 && isClosed;
}
function nameOf({ name }) {
    return name;
}


/***/ }),

/***/ 8007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gz: () => (/* binding */ below),
  pG: () => (/* binding */ readBranch),
  XG: () => (/* binding */ readRecordsHead),
  H6: () => (/* binding */ readStart),
  BG: () => (/* binding */ recordToken),
  Vm: () => (/* binding */ rootFolder),
  Hz: () => (/* binding */ storeName),
  Ud: () => (/* binding */ toRecordPlace),
  O$: () => (/* binding */ unreadable)
});

// UNUSED EXPORTS: recordsBranch

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/hosts/object-name.js
var object_name = __webpack_require__(64570);
// EXTERNAL MODULE: ./lib/hosts/parts.js
var parts = __webpack_require__(9633);
// EXTERNAL MODULE: ./lib/hosts/gitlab/api.js + 1 modules
var gitlab_api = __webpack_require__(14985);
// EXTERNAL MODULE: ./lib/hosts/gitlab/permissions.js
var permissions = __webpack_require__(25367);
// EXTERNAL MODULE: ./lib/hosts/gitlab/protection.js
var protection = __webpack_require__(24916);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/record-guard.js
/** Whether the branch of records is kept from those who deploy: by a rule that lets no developer write. */




/** The role Maintainer (https://docs.gitlab.com/api/protected_branches/#valid-access-levels). */
const maintainer = 40;
const mostRules = 500;
/** https://docs.gitlab.com/api/protected_branches/#list-protected-branches */
const ruleSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    push_access_levels: schemas/* array */.YOg(protection/* levelSchema */.wM),
    merge_access_levels: schemas/* array */.YOg(protection/* levelSchema */.wM),
    allow_force_push: schemas/* boolean */.zMY(),
});
/**
 * Protected if every rule that matches the branch leaves pushing and merging to maintainers, or to users and
 * deploy keys that one of them named, and nobody may force. Of several rules the most lenient one holds.
 * A rule that cannot be read protects nothing, which is said: only a Maintainer's token reads them
 * (https://docs.gitlab.com/api/protected_branches/). Neither does one of a group that is not listed.
 */
async function readGuard(api, place, branch) {
    const isClosed = branch.protected &&
        branch.developers_can_push === false &&
        branch.developers_can_merge === false;
    if (!isClosed)
        return { protected: false };
    const reply = await api.list((0,gitlab_api/* pathOf */.X)('projects', place.project, 'protected_branches'), {}, { item: ruleSchema, most: mostRules, id: ({ name }) => name });
    if (!reply.ok)
        return { protected: false, unproved: tellUnproved(reply.fault, api, place) };
    const rules = reply.value.filter(({ name }) => (0,protection/* matches */.cK)(name, branch.name));
    return { protected: rules.length > 0 && rules.every(isStrict) };
}
function tellUnproved(fault, api, place) {
    const of = { ...permissions/* wanted */.Ol.protection, what: `the protection of the records in ${place.path}` };
    const unknown = (0,permissions/* toUnknown */.u1)(fault, of, api);
    const needs = unknown.status === 'unsupported' ? `; give ${(0,permissions/* needsOf */.hN)(of, variableOf(place))}` : '';
    return `${unknown.reason}; they count as unprotected${needs}`;
}
function variableOf({ token }) {
    return token === 'own' ? 'PROMOTION_GATE_TOKEN' : 'PROMOTION_GATE_RECORDS_TOKEN';
}
function isStrict(rule) {
    const who = [...rule.push_access_levels, ...rule.merge_access_levels];
    return !rule.allow_force_push && who.every((each) => !isWide(each));
}
/** A whole group may hold anybody, and so may a role that is not named. */
function isWide(who) {
    if (who.group_id != null)
        return true;
    if (who.user_id != null || who.deploy_key_id != null)
        return false;
    const { access_level: level } = who;
    return level == null || (level > 0 && level < maintainer);
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/record-refusals.js
var record_refusals = __webpack_require__(35138);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/record-branch.js
/** The branch that holds the records: where it is, where it stands, and what it starts from. */







/** The branch in which records are kept, in each project that keeps any. */
const recordsBranch = 'promotion-gate/records';
/**
 * All that is written or read of the branch lies below this folder. The interface makes no branch
 * without a parent, so the branch may hold the files of a project beside it.
 */
const rootFolder = '.promotion-gate';
/** `branch`, or nothing said, is the own project; `group/project` is a store that others share. */
function toRecordPlace(store, { project }) {
    const records = `${rootFolder}/records/`;
    const isOther = store?.includes('/') === true;
    // Paths of projects are the same in any case of their letters.
    if (!isOther || store.toLowerCase() === project.path.toLowerCase()) {
        const { id, path } = project;
        return { project: id, path, branch: recordsBranch, folder: records, token: 'own' };
    }
    const folder = `${records}${project.path}/`;
    return { project: store, path: store, branch: recordsBranch, folder, token: 'records' };
}
/** The token for a place. A group's token may do for both projects; the job token does for none. */
function recordToken({ token }, { tokens }) {
    return token === 'own' ? tokens.own : (tokens.records ?? tokens.own);
}
/** How people call the store. */
function storeName({ path, branch }) {
    return `${path}@${branch}`;
}
/** A path of the interface below the project of the store. */
function below({ project }, ...parts) {
    return (0,gitlab_api/* pathOf */.X)('projects', project, ...parts);
}
/** https://docs.gitlab.com/api/branches/#get-single-repository-branch */
const branchSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    commit: schemas/* object */.Ikc({ id: schemas/* string */.YjP().refine(object_name/* isSha */.H) }),
    protected: schemas/* boolean */.zMY(),
    developers_can_push: schemas/* boolean */.zMY().nullish(),
    developers_can_merge: schemas/* boolean */.zMY().nullish(),
});
/** A branch as it is now. */
async function readBranch(api, place, name) {
    const path = below(place, 'repository', 'branches', name);
    const reply = await api.get(path, {}, branchSchema);
    if (!reply.ok) {
        const { fault } = reply;
        return fault.kind === 'not-found'
            ? { status: 'missing', fault }
            : unreadable(fault, { api, place });
    }
    if (reply.value.name === name)
        return { status: 'known', value: reply.value };
    return (0,parts/* failed */.g)(`${storeName(place)}: GitLab told of another branch than ${name}`);
}
/**
 * Reads where the branch stands now. That it is not there is believed only beside the default branch,
 * which the same token reads in the same way: a token that sees no branch is answered 404 as well (F05).
 */
async function readRecordsHead(api, place) {
    const branch = await readBranch(api, place, place.branch);
    if (branch.status === 'known') {
        const guard = await readGuard(api, place, branch.value);
        return { status: 'known', value: { head: branch.value.commit.id, ...guard } };
    }
    if (branch.status !== 'missing')
        return branch;
    const start = await readStart(api, place);
    return start.status === 'known' ? { status: 'known', value: null } : start;
}
/** https://docs.gitlab.com/api/projects/#get-a-single-project */
const projectSchema = schemas/* object */.Ikc({
    default_branch: schemas/* string */.YjP().nullish(),
    empty_repo: schemas/* boolean */.zMY().nullish(),
});
/** The head of the default branch, from which the branch of records starts; null without any commit. */
async function readStart(api, place) {
    const project = await api.get(below(place), {}, projectSchema);
    if (!project.ok)
        return unreadable(project.fault, { api, place });
    const { default_branch: name, empty_repo: isEmpty } = project.value;
    if (name == null || name === '') {
        if (isEmpty === true)
            return { status: 'known', value: null };
        return (0,parts/* failed */.g)(`${place.path}: its default branch is not told: the token may see no branch`);
    }
    const branch = await readBranch(api, place, name);
    if (branch.status === 'known')
        return { status: 'known', value: branch.value.commit.id };
    if (branch.status !== 'missing')
        return branch;
    if (isEmpty === true)
        return { status: 'known', value: null };
    return unreadable(branch.fault, { api, place });
}
/** Why something of the store could not be read. */
function unreadable(fault, { api, place }) {
    const { wanted, needs } = (0,record_refusals/* wantedOf */.L)(place);
    const unknown = (0,permissions/* toUnknown */.u1)(fault, wanted, api);
    return unknown.status === 'unsupported' ? { ...unknown, needs } : unknown;
}


/***/ }),

/***/ 35138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wantedOf),
/* harmony export */   w: () => (/* binding */ toRefusal)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41234);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25367);
/* harmony import */ var _refusal_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67479);



/** What is needed to read and write the store, in words. */
function wantedOf({ path, token }) {
    const { role, scope } = _permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.records;
    const needs = token === 'own'
        ? (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .needsOf */ .hN)(_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.records)
        : `an access token of ${path} as the variable PROMOTION_GATE_RECORDS_TOKEN: role ${role}, scope ${scope}`;
    return { wanted: { ..._permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.records, what: `the records in ${path}` }, needs };
}
/**
 * The words with which GitLab refuses a commit, first match first. They are part of its interface as
 * little as any other words: what none of them matches is `refused`, and the branch is looked at.
 */
const causes = [
    {
        // The claim on the head is there already, the branch is there already or no more, or two were written at once.
        words: /file with (?:this name|the name .*) already exists|branch called .* already exists|when you are on a branch|could not update refs\/heads\/|refresh and try again/i,
        toRefusal: () => ({ status: 'stale' }),
    },
    {
        words: /not allowed to (?:push|create|force push)|protected branch/i,
        toRefusal: (words, place) => unsupported(notAllowed(words, place)),
    },
    {
        // https://docs.gitlab.com/user/project/repository/push_rules/
        words: /does not follow the pattern|contains the forbidden pattern|prohibited by the pattern|blacklisted|is larger than the allowed size|is not a member of team|must be signed|\bDCO\b|unverified email|secret|path .* is locked/i,
        toRefusal: (words) => failed(`a push rule of the project keeps the record from being written: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(words)}; let it pass what the gate writes, or keep records in a project of their own`),
    },
    {
        // https://docs.gitlab.com/administration/settings/account_and_limit_settings/#repository-size-limit
        words: /size limit|storage limit|read-only namespace/i,
        toRefusal: (words, { path }) => failed(`${path} has no room left for records: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(words)}; raise its limit or make room`),
    },
    {
        words: /read-only|archived/i,
        toRefusal: (words, { path }) => failed(`${path} cannot be written to now: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(words)}; unarchive it or wait`),
    },
];
/** What a refused commit means. */
function toRefusal(fault, place) {
    const words = (0,_refusal_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z)(fault);
    const told = ['refused', 'forbidden', 'conflict'].includes(fault.kind) ? words : undefined;
    const cause = causes.find((each) => told !== undefined && each.words.test(told));
    if (told !== undefined && cause !== undefined)
        return cause.toRefusal(told, place);
    if (fault.kind === 'forbidden')
        return unsupported(notAllowed(words ?? '', place));
    if (fault.kind === 'unauthorized') {
        return failed(`${fault.reason}: the token is no more valid: it may have expired; make a new one`);
    }
    if (isLost(fault))
        return { status: 'lost', reason: fault.reason };
    if (fault.status === 413) {
        return failed(`the record is larger than ${place.path} takes: ${fault.reason}`);
    }
    const tellsOfState = ['conflict', 'refused', 'not-found'].includes(fault.kind);
    const reason = words === undefined ? fault.reason : `GitLab refused it: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(words)}`;
    return { status: tellsOfState ? 'refused' : 'failed', reason };
}
function notAllowed(words, place) {
    const { needs } = wantedOf(place);
    const said = words === '' ? '' : ` (${(0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(words)})`;
    return `the token may not write to ${place.path}${said}: it needs ${needs}; if ${place.branch} is protected, allow its user to push there`;
}
/** An answer that breaks off, or that tells of trouble on the other side, may come after the write. */
function isLost({ sent, kind }) {
    return sent || ['malformed', 'server', 'too-large'].includes(kind);
}
function failed(reason) {
    return { status: 'failed', reason };
}
function unsupported(reason) {
    return { status: 'unsupported', reason };
}


/***/ }),

/***/ 67479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/** What GitLab says of a request that it refuses: https://docs.gitlab.com/api/rest/troubleshooting/. */

/** `{"message": "…"}`, or `{"error": "insufficient_scope", "error_description": "…"}`. */
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    error_description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** What the body says, if it is one of GitLab's; untrusted. */
function wordsOf({ body }) {
    try {
        const parsed = answerSchema.safeParse(JSON.parse(body ?? 'null'));
        if (!parsed.success)
            return undefined;
        return parsed.data.message ?? parsed.data.error_description ?? parsed.data.error;
    }
    catch {
        return undefined;
    }
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


/***/ }),

/***/ 9633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ askEach),
/* harmony export */   g: () => (/* binding */ failed)
/* harmony export */ });
/** Looked, and it cannot be told: the same question gets the same answer. */
function failed(reason) {
    return { status: 'failed', reason, retryable: false };
}
/** Runs a question for each item, eight at a time; the first unknown ends it. */
async function askEach(items, question) {
    const atOnce = 8;
    const values = [];
    for (let from = 0; from < items.length; from += atOnce) {
        const parts = await Promise.all(items.slice(from, from + atOnce).map(question));
        for (const part of parts) {
            if (part.status !== 'known')
                return part;
            values.push(part.value);
        }
    }
    return { status: 'known', value: values };
}


/***/ }),

/***/ 17816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   iy: () => (/* binding */ remoteName),
/* harmony export */   n$: () => (/* binding */ toPolicyName),
/* harmony export */   qW: () => (/* binding */ isPlainPath),
/* harmony export */   yy: () => (/* binding */ isListed)
/* harmony export */ });
/** The policy of a repository that names no other. */
const defaultPolicy = '.promotion-gate.yml';
/**
 * The default policy, a file under `.promotion-gate/` beside it, or `owner/repo//path[@ref]`. Any
 * other file could be one that nobody guards as a policy (T01). `repository` is what the host calls
 * one: on GitHub two names, on GitLab two or more.
 */
function toPolicyName(path, repository) {
    if (path === undefined || path === defaultPolicy)
        return { kind: 'own', path: defaultPolicy };
    const file = toRemoteFile(path, repository);
    if (file !== undefined)
        return { kind: 'remote', file };
    if (/^\.promotion-gate\/./.test(path) && isPlainPath(path))
        return { kind: 'own', path };
    const failure = {
        status: 'failed',
        code: 'policy/foreign-path',
        reason: `"${path}" is no place for a policy of this repository`,
        hint: `name a file under .promotion-gate/ of the default branch, or none for ${defaultPolicy}`,
    };
    return { kind: 'foreign', failure };
}
/** A path as git has it: no empty, `.` or `..` segment, and no control character. */
function isPlainPath(path) {
    const segments = path.split('/');
    return !/\p{Cc}|\\/u.test(path) && !segments.some((each) => ['', '.', '..'].includes(each));
}
/**
 * Another repository's policy counts only if this repository's own one lists it, and only of the
 * same owner: otherwise whoever writes a workflow would choose the rules.
 */
function isListed(file, sources) {
    const repository = file.repository.toLowerCase();
    // With a ref the step would choose among all commits, a fork's among them: only the listed one may be.
    if (file.ref !== undefined)
        return sources.includes(remoteName(file));
    return sources.some((source) => {
        const [listed = '', ...path] = source.split('//');
        const isSame = listed.toLowerCase() === repository;
        return isSame && (path.length === 0 || path.join('//') === file.path);
    });
}
/** `owner/repo//path`, with `@ref` for a layer. */
function remoteName({ repository, path, ref }) {
    return `${repository}//${path}${ref === undefined ? '' : `@${ref}`}`;
}
function toRemoteFile(text, pattern) {
    const [, repository, path, ref] = /^([\w./-]+?)\/\/([^@\s]+)(?:@([\w./-]+))?$/.exec(text) ?? [];
    if (repository === undefined || path === undefined || !pattern.test(repository))
        return undefined;
    return { repository, path, ref };
}


/***/ }),

/***/ 7682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   YN: () => (/* binding */ standingFacts),
/* harmony export */   h: () => (/* binding */ delegating),
/* harmony export */   tK: () => (/* binding */ timeToDecide)
/* harmony export */ });
/** Milliseconds that are kept for posting the answer, at most a quarter of what the whole run may take. */
const timeToTell = 10_000;
/**
 * Whoever keeps the run waiting until its time is over must not keep it from saying so: the green of an
 * earlier run would go on standing on the commit (F15).
 */
function timeToDecide(total) {
    return total - Math.min(timeToTell, total / 4);
}
/** A preview's commit is merged nowhere yet, and what it would change is not in force. */
function standingFacts(isUnmerged) {
    const always = [
        { kind: 'clock', key: '' },
        { kind: 'run-identity', key: '' },
        { kind: 'branch-protection', key: '' },
    ];
    if (isUnmerged)
        return always;
    return [...always, { kind: 'reachability', key: '' }, { kind: 'policy-change', key: '' }];
}
/** The store as it is at the time of each call: the policy names it after the host was opened. */
function delegating(store) {
    return {
        head: () => store().head(),
        append: (record, expectedHead) => store().append(record, expectedHead),
        find: (query) => store().find(query),
    };
}
/** Asked once, whoever asks. */
function once(read) {
    let reading;
    return () => (reading ??= read());
}


/***/ }),

/***/ 5032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pausesOf),
/* harmony export */   w: () => (/* binding */ watch)
/* harmony export */ });
/**
 * The pauses between looks, in milliseconds: each twice as long as the one before, together the
 * budget (2, 4, 8 and 16 s of 30 s). A preview decides nothing, so it waits for nothing.
 */
function pausesOf({ settle }, { request }) {
    if (request.mode === 'preview')
        return [];
    const unit = settle() / 15;
    return [1, 2, 4, 8].map((part) => part * unit);
}
/** `look` is called with 0 for the first time, at once. */
function watch(asked) {
    const { look, pauses, wait } = asked;
    const looks = [];
    async function lookAfter(pause, index) {
        if (pause !== undefined)
            await wait(pause);
        return look(index);
    }
    return {
        async until(accepts) {
            for (let index = 0;; index += 1) {
                const seen = await (looks[index] ??= lookAfter(pauses[index - 1], index));
                if (accepts(seen) || index >= pauses.length)
                    return seen;
            }
        },
    };
}


/***/ }),

/***/ 63819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wordsOfInputs),
/* harmony export */   a: () => (/* binding */ stepInputs)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34337);
/** The inputs of the gate as a step of a pipeline: the same names on every forge, and flags of the command. */

/** Every input that a step has; nothing else is ever read as one (T62). */
const stepInputs = [
    'environment',
    'service',
    'policy',
    'policy-token',
    'records-token',
    'token',
    'sha',
    'version',
    'artifacts',
    'regions',
    'ticket',
    'bypass',
    'publish',
    'command',
    'record',
    'outcome',
];
/** Which inputs a command takes; tokens never stand on a command line. */
const taken = {
    check: [
        ...['environment', 'service', 'policy', 'sha', 'version', 'artifacts', 'regions'],
        ...['ticket', 'bypass', 'publish', 'record'],
    ],
    result: ['record', 'outcome'],
    lint: ['policy'],
};
/**
 * The command line that the inputs stand for; an input that is undefined was not given. `recordPath` is
 * where a check leaves its record if no input says so. Throws a RequestError for a command that a step
 * cannot run, since `help` would end well and decide nothing.
 */
function wordsOfInputs(of) {
    const command = of.inputOf('command') ?? 'check';
    const inputs = Object.hasOwn(taken, command) ? taken[command] : undefined;
    if (inputs === undefined) {
        const known = Object.keys(taken).join(', ');
        const message = `"${command.slice(0, 40)}" is no command of a step`;
        throw new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('request/usage', message, `write one of ${known} into the input command`);
    }
    const flags = inputs.flatMap((input) => {
        const text = of.inputOf(input);
        return text === undefined ? [] : [`--${input}=${text}`];
    });
    if (command !== 'check' || of.inputOf('record') !== undefined)
        return [command, ...flags];
    const path = of.recordPath();
    return path === undefined ? [command, ...flags] : [command, ...flags, `--record=${path}`];
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
