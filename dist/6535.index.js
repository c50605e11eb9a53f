export const id = 6535;
export const ids = [6535];
export const modules = {

/***/ 11770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confirmStep: () => (/* binding */ confirmStep)
/* harmony export */ });
/* harmony import */ var _budgets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48109);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34337);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71549);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16450);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53104);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22766);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41100);
/* harmony import */ var _signed_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75089);








/**
 * A command that decides nothing ends well: whoever could choose it would have the deployment behind it
 * (T05). `now` in RFC 3339. Throws a RequestError, or an UnavailableError if GitLab's keys could not be
 * read. A job without ID token is not asked for one, but that of the component.
 */
async function confirmStep(env, now) {
    const environment = (0,_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .readEnvironment */ .Q)(env);
    const http = (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .openClient */ .M)({ env, now }, environment, (0,_budgets_js__WEBPACK_IMPORTED_MODULE_0__/* .readBudgets */ .l)(env, 'request/gitlab-environment'));
    const claims = await (0,_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .readClaims */ .Ip)({ environment, http, now });
    if (claims.status === 'failed') {
        if (claims.retryable)
            throw new _host_js__WEBPACK_IMPORTED_MODULE_1__/* .UnavailableError */ .hG(claims.reason);
        throw new _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI('request/gitlab-environment', claims.reason);
    }
    if (claims.status === 'refused') {
        const message = `the ID token is refused: ${claims.refusal.reason}`;
        throw new _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI('request/gitlab-environment', message);
    }
    (0,_signed_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .confirmInputs */ .k)(env, environment, claims);
    if (claims.status === 'known')
        await confirmJob({ environment, http }, claims.value);
}
/**
 * A token that GitLab signed for another job says these inputs, too, if that job asked for it: it has to be of this
 * job, by the variables, and these by what GitLab says of the job token.
 */
async function confirmJob({ environment, http }, claims) {
    const { findForged } = await __webpack_require__.e(/* import() */ 2890).then(__webpack_require__.bind(__webpack_require__, 42890));
    const forged = findForged(environment, claims);
    if (forged !== undefined)
        throw differing(forged, 'the ID token');
    const credential = { kind: 'job', token: environment.tokens.job };
    const job = await (0,_job_js__WEBPACK_IMPORTED_MODULE_6__/* .readJob */ .cd)((0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .openApi */ .N)({ http, url: environment.apiUrl, credential }));
    if (job.status === 'failed' && job.retryable)
        throw new _host_js__WEBPACK_IMPORTED_MODULE_1__/* .UnavailableError */ .hG(job.reason);
    if (job.status !== 'known')
        throw new _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI('request/gitlab-environment', job.reason);
    const difference = (0,_job_js__WEBPACK_IMPORTED_MODULE_6__/* .findDifference */ .Hl)(environment, job.value);
    if (difference !== undefined)
        throw differing(difference, 'GitLab');
}
function differing(difference, who) {
    return new _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI('request/gitlab-environment', (0,_job_js__WEBPACK_IMPORTED_MODULE_6__/* .tellDifference */ .pA)(difference, who));
}


/***/ }),

/***/ 96216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ minute),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   nW: () => (/* binding */ hour),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/** Instants as epoch milliseconds, and their RFC 3339 text. */
/** One minute in milliseconds. */
const minute = 60_000;
/** One hour in milliseconds. */
const hour = 60 * minute;
/** Twenty-four hours in milliseconds; a local day may be shorter or longer. */
const day = 24 * hour;
const rfc3339 = /^(?<date>\d{4}-\d{2}-\d{2})T(?<clock>\d{2}:\d{2}:\d{2})(?:\.(?<fraction>\d+))?(?:Z|(?<sign>[+-])(?<hours>\d{2}):(?<minutes>\d{2}))$/i;
/**
 * The instant of an RFC 3339 date-time with `Z` or an offset; digits below the millisecond are cut.
 * Undefined for everything else: no offset, no seconds, an impossible date, a leap second.
 */
function parseInstant(text) {
    const plain = parsePlain(text);
    if (plain !== undefined)
        return plain;
    const parts = rfc3339.exec(text)?.groups;
    if (parts === undefined)
        return undefined;
    const wallText = `${parts['date'] ?? ''}T${parts['clock'] ?? ''}`;
    const wall = Date.parse(`${wallText}Z`);
    // Date.parse turns 30 February into March and 24:00:00 into the next day; the text then differs.
    if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(wallText))
        return undefined;
    const offsetHours = Number(parts['hours'] ?? 0);
    const offsetMinutes = Number(parts['minutes'] ?? 0);
    if (offsetHours > 23 || offsetMinutes > 59)
        return undefined;
    const offset = (offsetHours * hour + offsetMinutes * minute) * (parts['sign'] === '-' ? -1 : 1);
    return wall + Number((parts['fraction'] ?? '').padEnd(3, '0').slice(0, 3)) - offset;
}
/** The form in which this program writes whole seconds, which is most of what it reads: no expression is needed. */
function parsePlain(text) {
    if (text.length !== '2026-11-20T16:55:00Z'.length)
        return undefined;
    const instant = Date.parse(text);
    return !Number.isNaN(instant) && formatInstant(instant) === text ? instant : undefined;
}
/** UTC text such as `2026-11-20T16:55:00Z`, milliseconds only when not zero. Throws a RangeError if not finite. */
function formatInstant(instant) {
    return new Date(instant).toISOString().replace('.000Z', 'Z');
}


/***/ })

};
