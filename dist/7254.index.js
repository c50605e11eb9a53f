export const id = 7254;
export const ids = [7254];
export const modules = {

/***/ 97254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postExternalCheck: () => (/* binding */ postExternalCheck)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75897);
/* harmony import */ var _stale_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56683);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71549);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25367);
/* harmony import */ var _posting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82645);
/**
 * The external status check of a merge request, which GitLab Ultimate can demand before a merge.
 * https://docs.gitlab.com/api/status_checks/
 */






/** More checks of one project are not looked at. */
const mostChecks = 500;
/** What a check is called that shows the answer of the one gate of a pipeline. */
const sharedName = 'promotion-gate';
const checkSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .sentIdSchema */ .h,
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
});
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: _ids_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .f });
/**
 * Posts the answer. Only an allow is `passed`. What could not be decided is `failed` and not `pending`:
 * nobody goes on to answer, GitLab turns `pending` into a failure after two minutes anyway, and only a
 * failed check can be asked for again
 * (https://docs.gitlab.com/user/project/merge_requests/status_checks/). The last answer to a commit
 * counts, so that a later no takes the place of a yes.
 */
async function postExternalCheck(target, answer) {
    const path = (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)(...partsOf(target), 'status_checks');
    const of = { item: checkSchema, most: mostChecks, id: ({ id }) => String(id) };
    const reply = await target.api.list(path, {}, of);
    if (!reply.ok) {
        const note = await (0,_posting_js__WEBPACK_IMPORTED_MODULE_3__/* .tellUnpostedByTier */ .hV)(target, _permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.externalCheck, reply.fault);
        return { posted: false, note };
    }
    const stale = findStale(reply.value, answer);
    const own = pickCheck(reply.value, answer);
    const checks = 'check' in own ? [own.check, ...stale] : stale;
    let missed = 'note' in own ? own.note : undefined;
    for (const check of new Set(checks)) {
        const note = await answerCheck(target, check, answer);
        missed ??= note;
    }
    return missed === undefined ? { posted: true } : { posted: false, note: missed };
}
/**
 * The check with the name of the status, else the shared one. Another policy than the default one never
 * answers the shared one: it could not be told which of them allowed (T02).
 */
function pickCheck(checks, { statusName, policySource }) {
    const own = plain(statusName);
    const names = policySource === undefined ? [own, sharedName] : [own];
    for (const name of names) {
        const found = checks.filter((check) => plain(check.name) === name);
        if (found.length > 1)
            return (0,_posting_js__WEBPACK_IMPORTED_MODULE_3__/* .unposted */ .fB)(_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.externalCheck, `${found.length} checks are called "${name}"`);
        const [check] = found;
        if (check !== undefined)
            return { check };
    }
    const wantedNames = names.map((name) => `"${name}"`).join(' or ');
    return (0,_posting_js__WEBPACK_IMPORTED_MODULE_3__/* .unposted */ .fB)(_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.externalCheck, `no check for the target branch is called ${wantedNames}: add one in the project`);
}
/**
 * A no leaves no yes of an earlier run: not of two checks of its name, and not of any service where the
 * run ends before it knows its own.
 */
function findStale(checks, { service, verdict, statusName }) {
    if (verdict === 'allow')
        return [];
    const own = plain(statusName);
    const isOurs = (name) => name === own || (service === undefined && (0,_stale_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isOfEnvironment */ .P)(name, own));
    return checks.filter(({ name, status }) => status === 'passed' && isOurs(plain(name)));
}
/** A merge request has no other gate than previews: whether one enforces is no part of the check's name. */
function plain(name) {
    return name.replace(' (preview)', '');
}
/** Undefined if GitLab took it, else why not; asked once more where the answer is lost (F21). */
async function answerCheck(target, check, { verdict }) {
    const { api, sha } = target;
    const send = () => api.send({
        method: 'POST',
        path: (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)(...partsOf(target), 'status_check_responses'),
        body: {
            sha,
            external_status_check_id: check.id,
            status: verdict === 'allow' ? 'passed' : 'failed',
        },
        repeatable: false,
    }, answerSchema);
    const first = await send();
    const reply = !first.ok && first.fault.sent ? await send() : first;
    return reply.ok ? undefined : tellRefusal(target, reply.fault);
}
/** GitLab compares the commit with the head itself, in the moment in which it takes the answer. */
async function tellRefusal(target, fault) {
    if (fault.kind !== 'conflict')
        return (0,_posting_js__WEBPACK_IMPORTED_MODULE_3__/* .tellUnpostedByTier */ .hV)(target, _permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.externalCheck, fault);
    return (0,_posting_js__WEBPACK_IMPORTED_MODULE_3__/* .unposted */ .fB)(_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.externalCheck, `${target.sha.slice(0, 8)} is not the head of the source branch, and GitLab takes an answer to no other commit (pipelines of merged results have one)`).note;
}
function partsOf({ environment, mergeRequest }) {
    return ['projects', environment.project.id, 'merge_requests', mergeRequest];
}


/***/ }),

/***/ 56683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isOfEnvironment),
/* harmony export */   Y: () => (/* binding */ namelessOf)
/* harmony export */ });
/** Which statuses of a commit belong together although one of them was posted by a run that did not know its service. */
const prefix = 'promotion-gate / ';
/**
 * True for the name of each service's status of the same environment, such as
 * `promotion-gate / shop / production` for `promotion-gate / production`.
 */
function isOfEnvironment(status, name) {
    const end = name.slice(prefix.length - ' / '.length);
    return status.startsWith(prefix) && status.endsWith(end) && status !== name;
}
/**
 * The name that this status has where a run ends before it knows its service: `promotion-gate / production`
 * for `promotion-gate / shop / production`. Undefined if it is none of the service.
 */
function namelessOf(status, service) {
    const start = `${prefix}${service} / `;
    return status.startsWith(start) ? `${prefix}${status.slice(start.length)}` : undefined;
}


/***/ })

};
