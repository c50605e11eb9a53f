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

/***/ 85126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRecord: () => (/* binding */ readRecord),
/* harmony export */   recordAborted: () => (/* binding */ recordAborted),
/* harmony export */   recordAccess: () => (/* binding */ recordAccess),
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
/** The record of who may do what, at an instant; the promotion that it names is none. */
function recordAccess(parts, sha256) {
    const { id, access, engine, tz, previous } = parts;
    const nothing = { service: '', environment: '', regions: [], artifacts: [] };
    const request = { ...parts.request, ...nothing };
    return seal({
        schema: 1,
        id,
        kind: 'access',
        at: access.at,
        promotionId: promotionIdOf(request, sha256),
        enforced: false,
        subject: subjectOf(request),
        origin: { ...runOf(request), actors: request.actors, engine, tz },
        access,
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


/***/ })

};
