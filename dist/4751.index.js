export const id = 4751;
export const ids = [4751];
export const modules = {

/***/ 55458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZN: () => (/* binding */ fitBytes),
/* harmony export */   ax: () => (/* binding */ fitLine),
/* harmony export */   pI: () => (/* binding */ fitComment)
/* harmony export */ });
/** Text that must not be larger than a forge takes: cut at the end of a line, and said so (F23). */
const note = '\n\n_The rest does not fit here; the record has all of it._\n';
/** The text if it has at most `most` bytes of UTF-8, else its first lines and a note. */
function fitBytes(text, most) {
    if (Buffer.byteLength(text) <= most)
        return text;
    const room = most - Buffer.byteLength(note);
    const start = Buffer.from(text).subarray(0, room).toString();
    return `${start.slice(0, Math.max(0, start.lastIndexOf('\n')))}${note}`;
}
/** The same with at most `most` characters, and the last line kept: a comment is found again by it. */
function fitComment(text, most) {
    if (text.length <= most)
        return text;
    const last = text.trimEnd().split('\n').at(-1) ?? '';
    const start = text.slice(0, most - note.length - last.length - 1);
    return `${start.slice(0, Math.max(0, start.lastIndexOf('\n')))}${note}${last}\n`;
}
/** A line of at most that many characters, cut between two of them, never within one. */
function fitLine(text, most) {
    const characters = Array.from(text);
    if (characters.length <= most)
        return text;
    return `${characters.slice(0, most - 1).join('')}…`;
}


/***/ }),

/***/ 47657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   gQ: () => (/* binding */ pipelineOf),
/* harmony export */   jV: () => (/* binding */ postStatus)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _fit_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55458);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71549);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25367);
/* harmony import */ var _posting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82645);
/* harmony import */ var _refusal_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67479);
/**
 * The commit status: an external job in the pipeline, which a merge request shows and can demand.
 * https://docs.gitlab.com/api/commits/#set-commit-pipeline-status
 */






/** In characters; what is longer is refused. */
const longestDescription = 255;
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
/**
 * There is no neutral state. What is no success is `failed`, the unknown too: a cancelled job would only
 * look as if nobody had asked. A preview is a success that says what is missing (src/report/status.ts),
 * since a failed job of its would make the pipeline red, and with it a merge request that nobody
 * promotes yet.
 */
const states = {
    success: 'success',
    failure: 'failed',
    error: 'failed',
};
/** What GitLab calls it. */
function stateOf({ state }) {
    return states[state];
}
/** Posts the status on the commit. Posting it twice does no harm: the newest one counts. */
async function postStatus(target, status) {
    const first = await post(target, status, pipelineOf(target));
    const reply = needsOtherPipeline(target, first) ? await post(target, status, undefined) : first;
    if (reply.ok || isThereAlready(reply.fault, stateOf(status)))
        return { posted: true };
    return { posted: false, note: (0,_posting_js__WEBPACK_IMPORTED_MODULE_2__/* .tellUnposted */ .oe)(_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .wanted */ .Ol.status, reply.fault) };
}
/** The same, once more where the answer is lost (F21). */
async function post(target, status, pipeline) {
    const first = await send(target, status, pipeline);
    return !first.ok && first.fault.sent ? send(target, status, pipeline) : first;
}
function send(target, { state, text }, pipeline) {
    const { api, environment, sha, name } = target;
    return api.send({
        method: 'POST',
        path: (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .X)('projects', environment.project.id, 'statuses', sha),
        body: {
            state: states[state],
            name,
            target_url: environment.job.url,
            description: (0,_fit_text_js__WEBPACK_IMPORTED_MODULE_5__/* .fitLine */ .ax)(text, longestDescription),
            ...(pipeline === undefined ? {} : { pipeline_id: pipeline }),
        },
        repeatable: false,
    }, answerSchema);
}
/**
 * This pipeline, if it is one of the commit: GitLab refuses another one. Without it the status joins the
 * newest pipeline of the commit, or one that GitLab makes for it.
 */
function pipelineOf({ environment, sha }) {
    const id = Number(environment.pipeline.id);
    return environment.sha === sha && Number.isSafeInteger(id) ? id : undefined;
}
/** A child pipeline can be given no status. */
function needsOtherPipeline(target, reply) {
    return pipelineOf(target) !== undefined && !reply.ok && reply.fault.kind === 'not-found';
}
/**
 * Some versions refuse a state that the status has already: `Cannot transition status via :enqueue from
 * :pending` (https://gitlab.com/gitlab-org/gitlab-foss/-/issues/25807). From another state it is a no.
 */
function isThereAlready(fault, state) {
    if (fault.status !== undefined && fault.status !== 400)
        return false;
    const told = new RegExp(`^Cannot transition status via :\\w+ from :${state}\\b`);
    return told.test((0,_refusal_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z)(fault) ?? '');
}


/***/ }),

/***/ 56211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toPlainLogText),
/* harmony export */   Z: () => (/* binding */ toLogText)
/* harmony export */ });
/** Text for the job's log of GitLab, which reads sections and colours in it. */
/** The colours of the terminal report; every other sequence moves the cursor or hides something. */
const color = /\u001b\[[\d;]*m/y;
// Line feeds and tabs stay.
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** All that a terminal or a runner could act on, but for the end of a line. */
const controls = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/gu;
/** The same without colours, for text that nobody has escaped for the terminal. */
function toPlainLogText(text) {
    return withoutSections(text.replace(/\r\n/g, '\n').replace(controls, '\u{fffd}'));
}
/**
 * Text in which no section begins or ends, and that controls nothing but colours. It was escaped where
 * it was made; this is the second lock on the same door (T54).
 * https://docs.gitlab.com/ci/jobs/job_logs/#custom-collapsible-sections
 */
function toLogText(text) {
    return withoutSections(text
        .replace(/\r\n/g, '\n')
        .replace(control, (character, at) => isColor(text, character, at) ? character : '\u{fffd}'));
}
function withoutSections(text) {
    return text.replace(/(section_(?:start|end)):/g, '$1 ');
}
function isColor(text, character, at) {
    if (character !== '\u001b')
        return false;
    color.lastIndex = at;
    return color.test(text);
}


/***/ }),

/***/ 82645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ tellTokenless),
/* harmony export */   fB: () => (/* binding */ unposted),
/* harmony export */   hV: () => (/* binding */ tellUnpostedByTier),
/* harmony export */   oe: () => (/* binding */ tellUnposted)
/* harmony export */ });
/* harmony import */ var _posting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60685);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25367);
/* harmony import */ var _tier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47759);
/** Where on GitLab something is posted, and the words for what could not be. */



/** Refusals as GitLab words them: a 404 may hide what the token may not see (F05). */
const refusals = {
    unauthorized: 'the token is not valid',
    forbidden: 'the token may not',
    'not-found': 'GitLab knows nothing there that the token may see',
};
/** Says what was not posted, and which token could do it if it is that. */
function tellUnposted(of, failure) {
    const lead = `${of.what} was not posted`;
    if (!isRefusal(failure))
        return `${lead}: ${(0,_posting_js__WEBPACK_IMPORTED_MODULE_2__/* .toReason */ .G)(failure.reason)}`;
    return `${lead}: ${refusals[failure.kind]}; give ${(0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .needsOf */ .hN)(of)}`;
}
/**
 * The same for what not every tier has: the tier is told as far as the token can prove it (F28), and a
 * token is asked for only where another one could help. Asks only after a refusal.
 */
async function tellUnpostedByTier({ api, environment }, of, failure) {
    const { tier, ...needed } = of;
    if (!isRefusal(failure))
        return tellUnposted(needed, failure);
    const reading = await (0,_tier_js__WEBPACK_IMPORTED_MODULE_1__/* .proveTier */ .jp)({ api, project: environment.project.id });
    const why = reasonByTier(failure.kind, reading, (0,_tier_js__WEBPACK_IMPORTED_MODULE_1__/* .tellTier */ .Q2)(tier, reading.proof));
    return [
        `${of.what} was not posted: ${why.text}`,
        ...(why.tier === undefined ? [] : [`it needs ${why.tier}`]),
        ...(why.isToken ? [`give ${(0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .needsOf */ .hN)(needed)}`] : []),
    ].join('; ');
}
/**
 * GitLab answers 401 for a feature that the project has no licence for, to whoever asks; whether it is the
 * token all the same is told by the token's other answers. Who is known and may not gets a 403, and a 404
 * may be either.
 */
function reasonByTier(kind, { token, proof }, tier) {
    const text = refusals[kind];
    const isTooLow = tier !== undefined && proof.kind === 'exact';
    switch (kind) {
        case 'unauthorized':
            if (token === 'refused')
                return { text, isToken: true };
            return token === 'taken' ? withoutFeature(tier) : { text: unclear, tier, isToken: true };
        case 'forbidden':
            return { text, tier: isTooLow ? tier : undefined, isToken: true };
        case 'not-found':
            if (tier === undefined || isTooLow)
                return { text, tier, isToken: !isTooLow };
            return { text, tier: `${tier}, or the token may not see it`, isToken: true };
    }
}
const unusedToApprove = 'the job token is not used to approve, which would be in the name of whoever started the job';
const unclear = 'the token is not valid, or the project has no such feature';
function withoutFeature(tier) {
    const text = 'GitLab takes the token, and has no such feature for the project';
    if (tier !== undefined)
        return { text, tier, isToken: false };
    return { text: `${text}, although its tier has it: look at the licence`, isToken: false };
}
function isRefusal(failure) {
    return Object.hasOwn(refusals, failure.kind);
}
/** What was not posted for a reason that no token would change. */
function unposted(of, reason) {
    return { note: `${of.what} was not posted: ${reason}` };
}
/**
 * The same where there is only the job's own token. GitLab would take it for an approval, as one of whoever
 * started the job, and for nothing else (https://docs.gitlab.com/ci/jobs/ci_job_token/#job-token-access).
 */
function tellTokenless(of) {
    const what = of.map((one) => one.what).join(' and ');
    const verb = of.length === 1 ? 'was' : 'were';
    const why = [
        ...(of.some((one) => one !== _permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.approval) ? ['the job token may not'] : []),
        ...(of.includes(_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.approval) ? [unusedToApprove] : []),
    ];
    const [{ role, scope }] = of;
    const besides = of.flatMap((one) => {
        const needs = (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .needsBesides */ .Bc)(one);
        return needs.length === 0 ? [] : [`${one.what} needs, besides: ${needs.join('; ')}`];
    });
    const token = (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .needsOf */ .hN)({ what, role, scope, job: false });
    return [`${what} ${verb} not posted: ${why.join(', and ')}; give ${token}`, ...besides];
}


/***/ }),

/***/ 54751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitlabPublisher: () => (/* binding */ gitlabPublisher)
});

// EXTERNAL MODULE: ./lib/hosts/job-log.js
var job_log = __webpack_require__(94475);
// EXTERNAL MODULE: ./lib/hosts/publishing.js
var publishing = __webpack_require__(40474);
// EXTERNAL MODULE: ./lib/hosts/gitlab/job-log.js
var gitlab_job_log = __webpack_require__(56211);
// EXTERNAL MODULE: ./lib/hosts/gitlab/commit-status.js
var commit_status = __webpack_require__(47657);
// EXTERNAL MODULE: ./lib/hosts/gitlab/permissions.js
var permissions = __webpack_require__(25367);
// EXTERNAL MODULE: ./lib/hosts/gitlab/posting.js
var posting = __webpack_require__(82645);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/posting-places.js




/** Everything but the approval, at once: whatever is slow or refused keeps nothing else waiting. */
function tryAll(seen, places) {
    const { api } = seen;
    const isNoted = api !== undefined && places.has('comment');
    return [...tryUrgent(seen, places), ...(isNoted ? [tryNote(seen, api)] : [])];
}
/** Statuses and check, on which a merge may hang. */
function tryUrgent(seen, places) {
    const { api } = seen;
    if (api === undefined)
        return tokenless(seen, places).map((told) => Promise.resolve(told));
    return [...tryStatuses(seen, api, places), ...tryCheck(seen, api, places)];
}
/** Together: the same token would do for each, and each says what it needs besides. */
function tokenless(seen, places) {
    const isOnCommit = places.has('status') || places.has('check-run');
    const isChecked = places.has('external-status-check') && seen.event.mergeRequest !== undefined;
    const all = [
        ...(isOnCommit ? [permissions/* wanted */.Ol.status] : []),
        ...(places.has('comment') ? [permissions/* wanted */.Ol.notes] : []),
        ...(isChecked ? [permissions/* wanted */.Ol.externalCheck] : []),
        ...(places.has('deployment-approval') && isAllow(seen) ? [permissions/* wanted */.Ol.approval] : []),
    ];
    const [first, ...others] = all;
    if (first === undefined)
        return [];
    return [{ asked: true, posted: false, notes: (0,posting/* tellTokenless */._$)([first, ...others]) }];
}
/** A pipeline of no merge request has no check: not worth a warning in each of them. */
function tryCheck(seen, api, places) {
    const { environment, event, publication } = seen;
    const sha = shaOf(seen);
    if (!places.has('external-status-check') || sha === undefined)
        return [];
    if (event.mergeRequest === undefined) {
        const note = 'no external status check was posted: the pipeline is of no merge request here';
        return [Promise.resolve({ asked: false, posted: false, notes: [note] })];
    }
    const target = { api, environment, mergeRequest: event.mergeRequest.iid, sha };
    const posted = (0,publishing/* guard */.ah)(async () => {
        const { postExternalCheck } = await __webpack_require__.e(/* import() */ 7254).then(__webpack_require__.bind(__webpack_require__, 97254));
        return postExternalCheck(target, publication);
    }, true);
    return [posted];
}
/** Nothing but this is approved, and nothing rejected. A merge request's code is not promoted by any allow. */
function isAllow({ event, publication }) {
    const { verdict, mode, aborted } = publication;
    const isPromotion = event.mode === 'enforce' && mode === 'enforce';
    return isPromotion && verdict === 'allow' && !aborted;
}
/** What waits for an approval gets it once all else is told: it may start something. */
async function tryApproval(seen, places) {
    const { api, publication } = seen;
    const { sha, environment } = publication;
    const isWanted = places.has('deployment-approval') && isAllow(seen);
    if (!isWanted || api === undefined || sha === undefined || environment === undefined)
        return [];
    if (publication.outputs.enforced !== 'true') {
        const note = 'no deployment was approved: no rule is in force, all of them only observe';
        return [{ asked: true, posted: false, notes: [note] }];
    }
    const told = await (0,publishing/* guard */.ah)(async () => {
        const { approveDeployment } = await __webpack_require__.e(/* import() */ 3034).then(__webpack_require__.bind(__webpack_require__, 23034));
        const target = { api, environment: seen.environment };
        return approveDeployment(target, { ...publication, sha, environment });
    }, true);
    return [told];
}
/**
 * GitLab has no check runs: a status tells the same (F22). A run that ends before it knows its service
 * must not leave the green of an earlier one, and one that knows it not the red of such a run.
 */
function tryStatuses(seen, api, places) {
    const { environment, publication } = seen;
    const sha = shaOf(seen);
    const isOnCommit = places.has('status') || places.has('check-run');
    if (!isOnCommit || sha === undefined)
        return [];
    const target = { api, environment, sha, name: publication.statusName };
    const status = tryStatus(publication, target, places);
    // One after the other: GitLab locks the commit.
    return [status, status.then((told) => tryOthers(publication, target, told))];
}
async function tryOthers(publication, target, { posted }) {
    const { service, mode, verdict, aborted } = publication;
    if (service !== undefined && posted && !aborted)
        return tryNameless(publication, target, service);
    const isNo = service === undefined && mode === 'enforce' && verdict !== 'allow';
    return isNo ? tryGreens(publication, target) : { asked: false, posted: false, notes: [] };
}
async function tryStatus(publication, target, places) {
    const told = await (0,publishing/* guard */.ah)(async () => (0,commit_status/* postStatus */.jV)(target, await publication.status()), true);
    const isInstead = places.has('check-run') && !places.has('status') && told.posted;
    const note = 'no check run was posted: GitLab has none; a commit status was posted instead';
    return isInstead ? { ...told, asked: false, notes: [...told.notes, note] } : told;
}
function tryGreens(publication, target) {
    return (0,publishing/* guard */.ah)(async () => {
        const { postOverGreens } = await __webpack_require__.e(/* import() */ 2921).then(__webpack_require__.bind(__webpack_require__, 92921));
        return postOverGreens(target, await publication.status());
    }, false);
}
function tryNameless(publication, target, service) {
    return (0,publishing/* guard */.ah)(async () => {
        const { postOverNameless } = await __webpack_require__.e(/* import() */ 2921).then(__webpack_require__.bind(__webpack_require__, 92921));
        return postOverNameless(target, await publication.status(), service);
    }, false);
}
function tryNote({ environment, event, places, publication }, api) {
    const target = { api, environment, mergeRequest: event.mergeRequest?.iid, sha: publication.sha };
    return (0,publishing/* guard */.ah)(async () => {
        const { postNote } = await __webpack_require__.e(/* import() */ 6519).then(__webpack_require__.bind(__webpack_require__, 6519));
        return postNote(target, await publication.markdown());
    }, places !== undefined);
}
/** The commit that was judged, or the one that was asked about. */
function shaOf({ candidate, publication }) {
    return publication.sha ?? candidate;
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/reports.js
var reports = __webpack_require__(62676);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/publish.js





/**
 * Gives back what could not be posted, and never changes the verdict. Rejects if the log or the
 * outputs cannot be written: an allow is then posted nowhere. Without a text the log belongs to
 * somebody else, such as one JSON document, and nothing is written there.
 */
function gitlabPublisher(options) {
    return async (publication) => {
        const seen = { ...options, publication: (0,publishing/* renderOnce */.Il)(publication) };
        const told = await tellJob(seen).catch(publishing/* toError */.iT);
        if (told instanceof Error && publication.verdict === 'allow')
            throw told;
        const posted = publication.aborted ? await postInTime(seen) : await postAll(seen);
        if (told instanceof Error)
            throw told;
        return [...told, ...posted];
    };
}
/** Log, outputs and reports. Rejects if log or outputs cannot be written (F31). */
async function tellJob(seen) {
    const { publication, environment, out, leaveOutputs } = seen;
    const { text, outputs, aborted } = publication;
    const uncleared = await (0,reports/* clearReports */.ZG)(environment.directory);
    await (0,job_log/* writeLines */.x)(out, text === '' ? [] : [(0,gitlab_job_log/* toLogText */.Z)(text)]);
    await leaveOutputs(outputs);
    return aborted ? uncleared : tellReports(seen);
}
async function tellReports({ publication, environment }) {
    const files = await (0,publishing/* attempt */.CD)(async () => {
        return publication.reports?.((0,reports/* linksOf */.hP)(environment, publication));
    }, undefined);
    if (files.value === undefined)
        return files.note === undefined ? [] : [files.note];
    return (0,reports/* writeReports */.Li)(environment.directory, files.value);
}
/** Everything at once; whatever is slow or refused keeps nothing else waiting. An approval comes last. */
async function postAll(seen) {
    const places = (0,publishing/* placesOf */.ek)(seen.places, seen.publication);
    const tried = await Promise.all(tryAll(seen, places));
    const approved = await tryApproval(seen, places);
    const all = [...tried, ...approved];
    const notes = all.flatMap(({ notes: some }) => some);
    const isHomeless = shaOf(seen) === undefined && places.size > 0;
    return isHomeless ? ['nothing was posted on a commit: which one is not known', ...notes] : notes;
}
/** What others may act on only, and only while the runner still waits for it. */
function postInTime(seen) {
    const tried = tryUrgent(seen, (0,publishing/* placesOf */.ek)(seen.places, seen.publication));
    return (0,publishing/* inTime */.RN)(Promise.all(tried), seen.patience ?? 3000);
}


/***/ }),

/***/ 47759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ tellTier),
/* harmony export */   jp: () => (/* binding */ proveTier)
/* harmony export */ });
/* unused harmony export tiers */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71549);
/** Which tier of GitLab a project has, as far as a token can prove it: only a refusal that a tier may explain asks. */


/** Lowest first: https://docs.gitlab.com/subscriptions/choosing_subscription/. */
const tiers = ['Free', 'Premium', 'Ultimate'];
/**
 * Attributes that are there only with a licence for what they switch: external status checks begin with
 * Ultimate, approval rules and protected environments with Premium. The absence of one proves nothing: an
 * older server knows less, and the last one is deprecated (https://docs.gitlab.com/api/projects/).
 */
const projectSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    only_allow_merge_if_all_status_checks_passed: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    allow_pipeline_trigger_approve_deployment: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    approvals_before_merge: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    namespace: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) }).optional(),
});
/** Told to owners of the namespace alone: https://docs.gitlab.com/api/namespaces/. */
const namespaceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ plan: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() });
/** Names of plans, old and trial ones among them; `default` is that of each namespace of an own server. */
const plans = new Map([
    ['free', 'Free'],
    ['silver', 'Premium'],
    ['premium', 'Premium'],
    ['premium_trial', 'Premium'],
    ['gold', 'Ultimate'],
    ['ultimate', 'Ultimate'],
    ['ultimate_trial', 'Ultimate'],
    ['ultimate_trial_paid_customer', 'Ultimate'],
    ['opensource', 'Ultimate'],
]);
/**
 * Never throws; at most two requests, none with the job token, which may read neither. The plan is that of
 * the namespace at the top, which holds for all below it. What the answers do not prove is `unknown`.
 */
async function proveTier({ api, project }) {
    const proof = { kind: 'unknown' };
    if (api.credential === 'job')
        return { proof, token: 'unknown' };
    const about = await api.get((0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .X)('projects', project), {}, projectSchema);
    if (!about.ok)
        return { proof, token: tokenOf(about.fault) };
    const { only_allow_merge_if_all_status_checks_passed: ofUltimate } = about.value;
    if (ofUltimate !== undefined) {
        return { proof: { kind: 'exact', tier: 'Ultimate' }, token: 'taken' };
    }
    const [top] = about.value.namespace?.full_path.split('/') ?? [];
    const plan = top === undefined ? undefined : await planOf(api, top);
    const exact = plans.get(plan ?? '');
    if (exact !== undefined)
        return { proof: { kind: 'exact', tier: exact }, token: 'taken' };
    const { allow_pipeline_trigger_approve_deployment: approval, approvals_before_merge: rules } = about.value;
    const isLicensed = approval !== undefined || rules !== undefined;
    return { proof: isLicensed ? { kind: 'at-least', tier: 'Premium' } : proof, token: 'taken' };
}
/** A token that is none is a 401 everywhere; who may not is somebody. */
function tokenOf({ kind }) {
    if (kind === 'unauthorized')
        return 'refused';
    return kind === 'forbidden' || kind === 'not-found' ? 'taken' : 'unknown';
}
async function planOf(api, namespace) {
    const reply = await api.get((0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .X)('namespaces', namespace), {}, namespaceSchema);
    return reply.ok ? (reply.value.plan ?? undefined) : undefined;
}
/**
 * What a feature needs of the tier, in words: that the project has less only where that is proved, and
 * nothing where it has enough.
 */
function tellTier(needed, proof) {
    const named = needed === 'Premium' ? 'GitLab Premium or Ultimate' : 'GitLab Ultimate';
    const isEnough = proof.kind !== 'unknown' && rank(proof.tier) >= rank(needed);
    if (isEnough)
        return undefined;
    if (proof.kind === 'exact')
        return `${named}: the project has GitLab ${proof.tier}`;
    return proof.kind === 'at-least' ? `${named} (the project has Premium at least)` : named;
}
function rank(tier) {
    return tiers.indexOf(tier);
}


/***/ }),

/***/ 94475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writeLines)
/* harmony export */ });
/** Writes lines; rejects if the stream is closed or its disk is full (F31). */
function writeLines(out, lines) {
    const text = lines.map((line) => (line.endsWith('\n') ? line : `${line}\n`)).join('');
    if (text === '')
        return Promise.resolve();
    return new Promise((resolve, reject) => {
        out.write(text, (error) => (error ? reject(error) : resolve()));
    });
}


/***/ }),

/***/ 60685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toReason)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41234);

/** Controls, format characters such as bidi overrides, lone surrogates and private use. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
/** Text from outside as part of a note: one line of visible characters, at most 200 (T54). */
function toReason(text) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text).replace(invisible, '\u{fffd}');
}


/***/ }),

/***/ 40474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   Il: () => (/* binding */ renderOnce),
/* harmony export */   RN: () => (/* binding */ inTime),
/* harmony export */   _d: () => (/* binding */ loudNotes),
/* harmony export */   ah: () => (/* binding */ guard),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   iT: () => (/* binding */ toError)
/* harmony export */ });
/* harmony import */ var _posting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60685);

/** Enforcing runs leave a status; previews a comment too, where they may. */
function placesOf(places, { mode }) {
    const own = mode === 'preview' ? ['status', 'comment'] : ['status'];
    return new Set(places ?? own);
}
/** A fault of the renderer or of this program is a note too: nothing here may change the verdict. */
async function guard(post, asked) {
    const { value, note } = await attempt(post, undefined);
    const notes = [value?.note, note].flatMap((one) => one ?? []);
    return { asked, posted: value?.posted === true, notes };
}
/** What is made, or `otherwise` and a note that says why. */
async function attempt(make, otherwise) {
    try {
        return { value: await make() };
    }
    catch (error) {
        const reason = (0,_posting_js__WEBPACK_IMPORTED_MODULE_0__/* .toReason */ .G)(toError(error).message);
        return { value: otherwise, note: `a part of the report could not be made: ${reason}` };
    }
}
/** The notes of all, or one note if they take longer than `patience` milliseconds. */
function inTime(tried, patience) {
    let timer;
    const late = new Promise((resolve) => {
        const note = 'what was to be posted was not: there was no time left';
        timer = setTimeout(() => resolve([note]), patience);
    });
    const posted = tried.then((each) => each.flatMap(({ notes }) => notes));
    return Promise.race([posted, late]).finally(() => clearTimeout(timer));
}
/** The notes that somebody should see in the log. */
function loudNotes(tried) {
    return tried.flatMap(({ asked, notes }) => (asked ? notes : []));
}
function toError(error) {
    return error instanceof Error ? error : new Error(String(error));
}
/** Several places show the same report: it is made once. */
function renderOnce(publication) {
    let status;
    let markdown;
    let annotations;
    return {
        ...publication,
        status: () => (status ??= publication.status()),
        markdown: () => (markdown ??= publication.markdown()),
        annotations: () => (annotations ??= publication.annotations()),
    };
}


/***/ })

};
