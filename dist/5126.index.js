export const id = 5126;
export const ids = [5126];
export const modules = {

/***/ 23842:
/***/ ((module) => {

/* jshint esversion: 6 */
/* jslint node: true */


module.exports = function serialize (object) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (object.toJSON instanceof Function) {
    return serialize(object.toJSON());
  }

  if (Array.isArray(object)) {
    const values = object.reduce((t, cv, ci) => {
      const comma = ci === 0 ? '' : ',';
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return `${t}${comma}${serialize(value)}`;
    }, '');
    return `[${values}]`;
  }

  const values = Object.keys(object).sort().reduce((t, cv) => {
    if (object[cv] === undefined ||
        typeof object[cv] === 'symbol') {
      return t;
    }
    const comma = t.length === 0 ? '' : ',';
    return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
  }, '');
  return `{${values}}`;
};


/***/ }),

/***/ 16130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ placeSchema),
/* harmony export */   Ow: () => (/* binding */ decisionSchema),
/* harmony export */   ve: () => (/* binding */ layerIdentitySchema)
/* harmony export */ });
/* unused harmony exports verdicts, headlines, findingSchema, stepSchema, openingSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _evidence_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92652);
/** What a decision is: verdict, headline, findings with their effect, and what to do and when. */


const verdicts = ['allow', 'block', 'inconclusive'];
/** The headlines over the verdicts; the seventh, policy error, is no decision. */
const headlines = [
    'allowed',
    'wait',
    'blocked',
    'undecided',
    'bypassed',
    'preview',
];
const instant = _evidence_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p;
const json = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9());
const placeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
});
/**
 * One answer of one question. `outcome` is what is true, `effect` what the policy makes of it:
 * `block` counts, `warn` and `observe` only tell, `waived` was excused, `none` has no consequence.
 */
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'warn', 'fail', 'unknown', 'not-applicable']),
    effect: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['block', 'warn', 'observe', 'waived', 'owed', 'none']),
    layer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    question: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    data: json,
    place: placeSchema.optional(),
    clears: instant.optional(),
    owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    contact: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    controls: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    enforceFrom: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    exception: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    acts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ what: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), who: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), detail: json.optional() })),
});
/** One act of a person and the findings that it clears, by their index in `findings`. */
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    what: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    who: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    detail: json.optional(),
    clears: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()),
});
/** An opening: start between `start` and `latestStart` (inclusive); `end` is when it closes. */
const openingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    start: instant,
    latestStart: instant.optional(),
    end: instant.optional(),
});
/** One layer of the policy that decided, without its text. */
const layerIdentitySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    blob: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(verdicts),
    headline: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(headlines),
    /** False in previews and where every rule only observes. */
    enforced: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(3)]),
    reasonCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    now: instant,
    /** The zone in which people are told the time. */
    timezone: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    service: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    retryAt: instant.optional(),
    latestStart: instant.optional(),
    openings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(openingSchema),
    /** False if some rule of the calendar is not known: then nobody can tell when it opens. */
    openingsKnown: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Until when openings were looked for. */
    horizon: instant,
    validUntil: instant.optional(),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema),
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stepSchema),
    unblock: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ sets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr())), complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    warnings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), place: placeSchema, message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(layerIdentitySchema),
    engine: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
});


/***/ }),

/***/ 75700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ evidenceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92652);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72508);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8424);
/** The evidence document: all that a decision reads, as one value without secrets. */




/** `now` is RFC 3339 in UTC, `tz` the version of the time-zone database that filled the zone tables. */
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    now: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p,
    tz: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    request: _request_js__WEBPACK_IMPORTED_MODULE_2__/* .requestSchema */ .TF,
    facts: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .factsSchema */ .tp,
});


/***/ }),

/***/ 8424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TF: () => (/* binding */ requestSchema),
/* harmony export */   yo: () => (/* binding */ artifactSchema),
/* harmony export */   zH: () => (/* binding */ actorSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/** Which promotion is asked for: never what is required of it. */

const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** A person or machine, by the forge's id and login; never an e-mail address. */
const actorSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/),
});
/**
 * The request as the host states it. `environment` is the name as asked for; `mode` is `preview`
 * where nothing is enforced. Text fields are untrusted: they are escaped wherever they are shown.
 */
const requestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    host: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['git', 'github', 'gitlab']),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce', 'preview']),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }),
    service: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha, tree: sha.optional(), ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), pinned: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(artifactSchema),
    regions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    ticket: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    actors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(actorSchema),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        job: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    })
        .optional(),
});


/***/ }),

/***/ 85126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRecord: () => (/* binding */ readRecord),
/* harmony export */   recordAborted: () => (/* binding */ recordAborted),
/* harmony export */   recordDecision: () => (/* binding */ recordDecision),
/* harmony export */   recordResult: () => (/* binding */ recordResult)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23842);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42153);
/** Builds record v1 and its digest: SHA-256 over RFC 8785 canonical JSON of all but the digest. */


/** The package is CommonJS whose types describe an ES module: the import is the function itself. */
const canonicalize = canonicalize__WEBPACK_IMPORTED_MODULE_0__;
/** The record of a decision. */
function recordDecision(parts, sha256) {
    const { id, evidence, policy, decision, engine, previous } = parts;
    const { request } = evidence;
    return seal({
        schema: 1,
        id,
        kind: 'decision',
        at: evidence.now,
        promotionId: promotionIdOf(request, sha256),
        enforced: decision.enforced,
        subject: subjectOf(request),
        origin: { ...runOf(request), actors: request.actors, engine, tz: evidence.tz },
        policy,
        evidence,
        decision,
        ...(previous === null ? {} : { previous }),
    }, sha256);
}
/** The record of a run that was cancelled before it decided: what was asked, and by whom. */
function recordAborted(parts, sha256) {
    const { id, request, at, engine, tz, previous } = parts;
    return seal({
        schema: 1,
        id,
        kind: 'aborted',
        at,
        promotionId: promotionIdOf(request, sha256),
        enforced: request.mode === 'enforce',
        subject: subjectOf(request),
        origin: { ...runOf(request), actors: request.actors, engine, tz },
        ...(previous === null ? {} : { previous }),
    }, sha256);
}
/** The record of what became of a deployment, joined with the decision's by the promotion's id. */
function recordResult(parts, sha256) {
    const { id, of, outcome, finishedAt, engine, tz, previous } = parts;
    return seal({
        schema: 1,
        id,
        kind: 'result',
        at: finishedAt,
        promotionId: of.promotionId,
        enforced: of.enforced,
        subject: of.subject,
        origin: { ...of.origin, engine, tz },
        result: { of: of.id, outcome, startedAt: of.at, finishedAt },
        ...(previous === null ? {} : { previous }),
    }, sha256);
}
/** Checks a stored document: its shape, and that its digest is that of its content. */
function readRecord(value, sha256) {
    const parsed = _record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordSchema */ .f.safeParse(value);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        const at = issue?.path.join('.') ?? '';
        return { problem: `it is no record of this version: ${at} ${issue?.message ?? ''}`.trim() };
    }
    const { digest } = parsed.data;
    return digestOf(value, sha256) === digest
        ? { record: parsed.data }
        : { problem: 'its digest is not that of its content: it was changed after it was written' };
}
/** The same attempt of the same promotion, and every other attempt of it, has the same id. */
function promotionIdOf(request, sha256) {
    const { repository, service, environment, candidate, run } = request;
    const parts = [repository.id, service, environment, candidate.sha, run?.id ?? ''];
    return sha256(JSON.stringify(parts)).slice(0, 32);
}
function subjectOf(request) {
    const { host, repository, service, environment, candidate, version, artifacts } = request;
    return {
        forge: host,
        repositoryId: repository.id,
        repository: repository.name,
        service,
        environment,
        sha: candidate.sha,
        ...(candidate.tree === undefined ? {} : { tree: candidate.tree }),
        ...(version === undefined ? {} : { version }),
        artifacts,
    };
}
function runOf({ run, }) {
    if (run === undefined)
        return {};
    const { id, attempt, job, workflow } = run;
    return {
        runId: id,
        attempt,
        ...(job === undefined ? {} : { job }),
        ...(workflow === undefined ? {} : { workflow }),
    };
}
function seal(content, sha256) {
    return { ...content, digest: digestOf(content, sha256) };
}
function digestOf(document, sha256) {
    const { digest: _, ...content } = document;
    return `sha256:${sha256(canonicalize(content) ?? '')}`;
}


/***/ }),

/***/ 42153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ recordSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _evidence_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92652);
/* harmony import */ var _decision_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16130);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75700);
/* harmony import */ var _evidence_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78877);
/* harmony import */ var _evidence_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8424);
/** Record v1: what was decided, on what evidence, by which policy text, with a digest over all of it. */






const instant = _evidence_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p;
const subjectSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    forge: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    repositoryId: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    service: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    sha: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    tree: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_request_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactSchema */ .yo),
});
const originSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    runId: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().optional(),
    job: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    actors: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_request_js__WEBPACK_IMPORTED_MODULE_4__/* .actorSchema */ .zH),
    engine: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), distSha256: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    tz: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
});
/** Why a file was read: as the policy, as a layer, at a branch's head, or beside another file. */
const roleSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['root', 'layer', 'live', 'sibling']);
/** A file that the decision read, with its text, so that it can be decided again. */
const policyFileSchema = _decision_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .layerIdentitySchema */ .ve.extend({
    role: roleSchema,
    /** The reference by which it was asked for; empty for the policy itself. */
    asked: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    level: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_evidence_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .trustLevels */ .eN),
    text: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
});
const policyRecordSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    files: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(policyFileSchema),
    /** Files that could not be read, and why. */
    unread: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        role: roleSchema,
        asked: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['none', 'failed']),
        reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    })),
    /** When live files last changed, where it was asked. */
    changed: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ asked: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), at: instant.optional() })),
});
/** `kind` result tells what became of the deployment; it is joined by `promotionId`. */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['decision', 'error', 'aborted', 'result']),
    at: instant,
    promotionId: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    enforced: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    subject: subjectSchema,
    origin: originSchema,
    policy: policyRecordSchema.optional(),
    evidence: _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceSchema */ .j.optional(),
    decision: _decision_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionSchema */ .Ow.optional(),
    faults: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), place: _decision_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .placeSchema */ .Jd.optional() }))
        .optional(),
    result: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        of: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        outcome: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['success', 'failure', 'rolled-back']),
        startedAt: instant.optional(),
        finishedAt: instant,
    })
        .optional(),
    previous: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    digest: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/),
});


/***/ })

};
