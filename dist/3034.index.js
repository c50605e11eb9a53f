export const id = 3034;
export const ids = [3034];
export const modules = {

/***/ 23034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approveDeployment: () => (/* binding */ approveDeployment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64377);
/* harmony import */ var _fit_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55458);
/* harmony import */ var _posting_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60685);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71549);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21003);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25367);
/* harmony import */ var _posting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82645);
/* harmony import */ var _refusal_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67479);
/* harmony import */ var _tier_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47759);
/**
 * The approval of a deployment that GitLab Premium holds back: given for what was allowed, once that is
 * recorded and told. Nothing is ever rejected: that would fail the job for good.
 * https://docs.gitlab.com/api/deployments/#approve-or-reject-a-blocked-deployment
 */









/** Deployments to one environment that changed since the pipeline began; more are a fault. */
const mostDeployments = 1000;
/** In characters; what is longer is refused. */
const longestComment = 255;
/** What a tier that is high enough leaves to be asked for. */
const approver = "the token's user has to be an approver of the protected environment";
const pipelineSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY, created_at: zod__WEBPACK_IMPORTED_MODULE_7__/* .datetime */ .w$({ offset: true }) });
/** https://docs.gitlab.com/api/deployments/#list-project-deployments; `deployable` is the job. */
const deploymentSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY,
    sha: _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .commitSchema */ .lN,
    status: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }),
    deployable: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), pipeline: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY }).nullish() })
        .nullish(),
});
const approvalSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('approved') });
/** Approves the one deployment that was decided about; of several that might be it, none. */
async function approveDeployment(target, allowed) {
    const found = await findOurs(target, allowed);
    if (!found.ok) {
        const note = await (0,_posting_js__WEBPACK_IMPORTED_MODULE_3__/* .tellUnpostedByTier */ .hV)(target, _permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.approval, found.failure);
        return { posted: false, note };
    }
    const picked = pickBlocked(found.value, allowed);
    if ('note' in picked)
        return { posted: false, note: picked.note };
    const first = await approve(target, picked.id, allowed);
    const isLost = !first.ok && first.fault.sent;
    const reply = isLost ? await approve(target, picked.id, allowed) : first;
    if (reply.ok)
        return { posted: true };
    const note = await tellRefusal(target, reply.fault);
    return { posted: false, note: isLost ? `${note} (the answer to a first try was lost)` : note };
}
/** GitLab answers 400 to whoever may not approve, and to each approval that it does not wait for. */
async function tellRefusal(target, fault) {
    if (fault.kind !== 'refused')
        return (0,_posting_js__WEBPACK_IMPORTED_MODULE_3__/* .tellUnpostedByTier */ .hV)(target, _permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.approval, fault);
    const words = (0,_posting_js__WEBPACK_IMPORTED_MODULE_8__/* .toReason */ .G)((0,_refusal_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z)(fault) ?? fault.reason);
    const { api, environment } = target;
    const { proof } = await (0,_tier_js__WEBPACK_IMPORTED_MODULE_5__/* .proveTier */ .jp)({ api, project: environment.project.id });
    const tier = (0,_tier_js__WEBPACK_IMPORTED_MODULE_5__/* .tellTier */ .Q2)(_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.approval.tier, proof);
    const needs = [
        ...(tier === undefined ? [] : [`it needs ${tier}`]),
        ...(tier !== undefined && proof.kind === 'exact' ? [] : [approver]),
    ];
    return (0,_posting_js__WEBPACK_IMPORTED_MODULE_3__/* .unposted */ .fB)(_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.approval, [words, ...needs].join('; ')).note;
}
/** All deployments of this pipeline to the environment, whatever became of them. */
async function findOurs({ api, environment }, allowed) {
    const { project, pipeline } = environment;
    const own = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .X)('projects', project.id, 'pipelines', pipeline.id);
    const began = await api.get(own, {}, pipelineSchema);
    if (!began.ok)
        return { ok: false, failure: began.fault };
    // What the filter leaves out is what has its own instant.
    const since = new Date(Date.parse(began.value.created_at) - 1000).toISOString();
    const reply = await api.list((0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .X)('projects', project.id, 'deployments'), {
        environment: allowed.environment,
        updated_after: since,
        order_by: 'updated_at',
        sort: 'desc',
    }, { item: deploymentSchema, most: mostDeployments, id: ({ id }) => id });
    if (!reply.ok)
        return { ok: false, failure: reply.fault };
    const ours = reply.value.filter(({ environment: place, deployable }) => place.name === allowed.environment && deployable?.pipeline?.id === pipeline.id);
    return { ok: true, value: ours };
}
/**
 * GitLab knows environments and no services. Where several jobs of the pipeline deploy to one of them,
 * which of these was decided about is not known, also if only one of them waits now: none is approved.
 */
function pickBlocked(ours, { sha, environment }) {
    const jobs = [...new Set(ours.map(({ deployable }) => deployable?.name ?? ''))];
    if (jobs.length > 1) {
        const names = (0,_posting_js__WEBPACK_IMPORTED_MODULE_8__/* .toReason */ .G)(jobs.map((name) => `"${name}"`).join(', '));
        return (0,_posting_js__WEBPACK_IMPORTED_MODULE_3__/* .unposted */ .fB)(_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.approval, `${jobs.length} jobs deploy to ${environment} (${names}): it must be one`);
    }
    const blocked = ours.filter((each) => each.status === 'blocked' && each.sha === sha);
    const [only, ...others] = blocked;
    if (only !== undefined && others.length === 0)
        return only;
    const where = `to ${environment} at ${sha.slice(0, 8)}`;
    return (0,_posting_js__WEBPACK_IMPORTED_MODULE_3__/* .unposted */ .fB)(_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.approval, only === undefined
        ? `no deployment of this pipeline ${where} waits for one: its job has to be in the stage of the gate`
        : `${blocked.length} deployments of this pipeline ${where} wait for one: it must be one`);
}
function approve({ api, environment }, id, allowed) {
    return api.send({
        method: 'POST',
        path: (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .X)('projects', environment.project.id, 'deployments', id, 'approval'),
        body: { status: 'approved', comment: commentOf(allowed, environment.job.url) },
        repeatable: false,
    }, approvalSchema);
}
/** The title may hold ids from outside: one visible line that begins with our own word (T54). */
function commentOf({ title, outputs }, url) {
    const { 'record-digest': digest, 'valid-until': until } = outputs;
    const more = [...(digest === '' ? [] : [`record ${digest}`]), url];
    const ends = until === '' ? '' : `, until ${until}`;
    return (0,_fit_text_js__WEBPACK_IMPORTED_MODULE_9__/* .fitLine */ .ax)(`promotion-gate: ${(0,_posting_js__WEBPACK_IMPORTED_MODULE_8__/* .toReason */ .G)(title)}${ends}; ${more.join('; ')}`, longestComment);
}


/***/ })

};
