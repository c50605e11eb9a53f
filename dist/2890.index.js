export const id = 2890;
export const ids = [2890];
export const modules = {

/***/ 42890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findForged: () => (/* binding */ findForged),
/* harmony export */   keySetSchema: () => (/* reexport safe */ _id_token_js__WEBPACK_IMPORTED_MODULE_0__.rY),
/* harmony export */   verifyIdToken: () => (/* binding */ verifyIdToken)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _id_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40978);
/** Verifies an ID token of GitLab CI/CD, and holds its claims against the variables of the job. */



const id = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[1-9]\d{0,19}$/);
/**
 * The claims that are used (https://docs.gitlab.com/ci/secrets/id_token_authentication/#token-payload).
 * `sub` is not among them: a project chooses what it is made of.
 */
const claimsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ..._id_token_js__WEBPACK_IMPORTED_MODULE_0__/* .standardClaims */ .$V,
    /** The source project in a pipeline of a merge request, a fork's too. */
    project_id: id,
    project_path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000).optional(),
    /** The project whose pipeline it is; not told by servers before 18.3. */
    job_project_id: id.optional(),
    job_project_path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000).optional(),
    pipeline_id: id,
    pipeline_source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
    job_id: id,
    sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    /** The name of a branch or tag; of a merge request that of the source branch. */
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000),
    /** `branch` for a merge request. */
    ref_type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['branch', 'tag']),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(255).nullish(),
    /** Empty where the job is nobody's. */
    user_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d{0,20}$/),
    user_login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(255).nullish(),
});
/** The claims are parsed only after the signature holds. Never throws. */
function verifyIdToken(token, keys, expected) {
    return (0,_id_token_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyToken */ .nr)({ claims: claimsSchema, isFrom }, { token, keys, expected });
}
function isFrom(issuer, iss) {
    return iss === issuer;
}
/** The first variable that does not agree with the claims: somebody set it who is not the runner. */
function findForged(variables, claims) {
    const { user } = variables;
    const rows = [
        ['CI_PROJECT_ID', variables.project.id, projectOf(variables, claims)],
        ['CI_PROJECT_PATH', ...projectPathOf(variables, claims)],
        ['CI_MERGE_REQUEST_SOURCE_PROJECT_ID', forkOf(variables, claims), claims.project_id],
        ['CI_PIPELINE_ID', variables.pipeline.id, claims.pipeline_id],
        ['CI_PIPELINE_SOURCE', variables.pipeline.source, claims.pipeline_source],
        ['CI_JOB_ID', variables.job.id, claims.job_id],
        ['CI_COMMIT_SHA', variables.sha, claims.sha],
        ['CI_COMMIT_REF_NAME', variables.ref, claims.ref],
        ['CI_COMMIT_TAG', String(variables.tag), String(claims.ref_type === 'tag')],
        ['GITLAB_USER_ID', user.id, claims.user_id],
        ['GITLAB_USER_LOGIN', user.login, claims.user_login ?? user.login],
    ];
    const found = rows.find(([, is, told]) => is !== undefined && is !== told);
    return found === undefined
        ? undefined
        : { variable: found[0], is: found[1] ?? '', told: found[2] };
}
/**
 * Where the job ran. Servers from 18.2.2 tell the fork in `project_id` of a fork's merge request, and only
 * from 18.3 on the project beside it: in between the fork has to be the one that the variables name
 * (https://gitlab.com/gitlab-org/gitlab/-/issues/563038).
 */
function projectOf({ mergeRequest, project }, claims) {
    if (claims.job_project_id !== undefined)
        return claims.job_project_id;
    const isOfRequest = mergeRequest !== undefined && isMergeRequest(claims.pipeline_source);
    const isFork = isOfRequest && claims.project_id === mergeRequest.sourceProjectId;
    return isFork ? project.id : claims.project_id;
}
/** The path of that project; the one beside `project_id` may be a fork's. */
function projectPathOf({ project }, claims) {
    const ofSame = claims.project_id === project.id ? claims.project_path : undefined;
    const told = claims.job_project_path ?? ofSame;
    return told === undefined ? [undefined, ''] : [project.path, told];
}
/** Where the merge request came from, if the server tells that beside the project: a fork says so (T67). */
function forkOf({ mergeRequest }, claims) {
    const isTold = claims.job_project_id !== undefined && isMergeRequest(claims.pipeline_source);
    return isTold ? mergeRequest?.sourceProjectId : undefined;
}
function isMergeRequest(source) {
    return source === 'merge_request_event' || source === 'parent_pipeline';
}


/***/ }),

/***/ 40978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ standardClaims),
/* harmony export */   nr: () => (/* binding */ verifyToken),
/* harmony export */   rY: () => (/* binding */ keySetSchema)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/** Verifies an ID token of a forge (a JWT): RS256 by a key of the issuer, for us, and now. */


/** Characters; a real token has about 2,000. */
const longest = 16_384;
/** Seconds that the clocks may differ. */
const leeway = 60;
/** Bits; nothing shorter is safe. */
const leastBits = 2048;
/** The issuer's keys; entries of another kind than RSA may be among them. */
const keySetSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    keys: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        kid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        kty: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        use: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        alg: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        n: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(2800).optional(),
        e: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(20).optional(),
    }))
        .max(100),
});
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    alg: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Extensions that must be understood; none is. */
    crit: zod__WEBPACK_IMPORTED_MODULE_1__/* .never */ .ZmZ().optional(),
});
/** What every token says (RFC 7519); instants in seconds since 1970. */
const standardClaims = {
    iss: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** One or several; whoever is none of them takes no such token. */
    aud: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).max(100)]),
    exp: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    iat: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    nbf: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
};
/** The claims are parsed only after the signature holds. Never throws. */
function verifyToken(kind, { token, keys, expected }) {
    if (token.length > longest)
        return refused('form', `it is longer than ${longest} characters`);
    const parts = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(token);
    if (parts === null)
        return refused('form', 'it is not made of three parts');
    const [, header = '', payload = '', signature = ''] = parts;
    const head = headerSchema.safeParse(parsePart(header));
    if (!head.success)
        return refused('form', 'its header cannot be used');
    if (head.data.alg !== 'RS256')
        return refused('signature', 'it is not signed with RS256');
    const key = findKey(keys, head.data.kid);
    if (key === undefined)
        return refused('signature', 'the issuer has no RSA key of that name');
    const signed = Buffer.from(`${header}.${payload}`);
    if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url'))) {
        return refused('signature', 'its signature does not hold');
    }
    const claims = kind.claims.safeParse(parsePart(payload));
    if (claims.success)
        return judge(kind, claims.data, expected);
    const field = claims.error.issues[0]?.path.join('.') ?? '';
    return refused('form', `its claim "${field}" is missing or has another shape`);
}
function judge(kind, claims, expected) {
    const { issuer, audience, now } = expected;
    if (!kind.isFrom(issuer, claims.iss))
        return refused('issuer', `it was not issued by ${issuer}`);
    if (!isFor(audience, claims.aud))
        return refused('audience', `it is not meant for ${audience}`);
    if (claims.exp <= now - leeway)
        return refused('expired', 'it has expired');
    if (Math.max(claims.iat, claims.nbf ?? claims.iat) > now + leeway) {
        return refused('early', 'it is not valid yet');
    }
    return { ok: true, claims };
}
/** For us, and for nobody else who could take it to be meant for him; `us:…` is what a job says to us. */
function isFor(audience, aud) {
    const named = typeof aud === 'string' ? [aud] : aud;
    const isOurs = (name) => name === audience || name.startsWith(`${audience}:`);
    return named.includes(audience) && named.every(isOurs);
}
/** The one key of that name; two of a name are none. */
function findKey({ keys }, kid) {
    const named = keys.filter((key) => key.kid === kid);
    const [only] = named;
    if (only === undefined || named.length > 1 || only.kty !== 'RSA')
        return undefined;
    if ((only.use ?? 'sig') !== 'sig' || (only.alg ?? 'RS256') !== 'RS256')
        return undefined;
    const { n, e } = only;
    if (n === undefined || e === undefined)
        return undefined;
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: { kty: 'RSA', n, e }, format: 'jwk' });
        return (key.asymmetricKeyDetails?.modulusLength ?? 0) < leastBits ? undefined : key;
    }
    catch {
        return undefined;
    }
}
function parsePart(part) {
    try {
        return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function refused(fault, reason) {
    return { ok: false, fault, reason };
}


/***/ })

};
