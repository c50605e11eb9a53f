export const id = 4366;
export const ids = [4366];
export const modules = {

/***/ 14366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTagDeployments: () => (/* binding */ readTagDeployments)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _evidence_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32027);
/* harmony import */ var _tagged_deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13562);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19827);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41234);
/* harmony import */ var _fact_documents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71086);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2303);
/** Deployments that are marked by tags: what they stand for, and when an annotated one was set. */







const tags = { ..._permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.repository, what: 'tags' };
const commit = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    __typename: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    oid: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    committedDate: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
});
const tagSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    target: commit.extend({
        tagger: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ date: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable() }).nullish(),
        target: commit.optional(),
    }),
});
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        refs: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
            totalCount: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
            pageInfo: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable() }),
            nodes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(tagSchema),
        }),
    }),
});
/** Tags of commits; those of anything else mark no deployment, and a tag of a tag is not followed. */
async function readTagDeployments(sources, asked) {
    const all = await readTags(sources);
    if (all.status !== 'known')
        return all;
    const found = [];
    for (const { name, target } of all.value.filter((tag) => (0,_evidence_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesGlob */ .kt)(tag.name, asked.glob))) {
        const isAnnotated = target.__typename === 'Tag';
        const peeled = isAnnotated ? target.target : target;
        if (peeled?.__typename === 'Tag')
            return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)((0,_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(`the tag ${name} is a tag of a tag`));
        if (peeled?.__typename !== 'Commit')
            continue;
        const setAt = isAnnotated ? (target.tagger?.date ?? undefined) : undefined;
        found.push({ name, sha: peeled.oid, setAt, committedAt: peeled.committedDate });
    }
    return (0,_tagged_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .toTaggedDeployments */ .s)(found, asked);
}
/** All tags, or why not; a count that does not match means that they changed meanwhile (F18). */
async function readTags(sources) {
    const tags = new Map();
    let after = null;
    for (;;) {
        const part = await readPage(sources, after);
        if (part.status !== 'known')
            return part;
        const { nodes, pageInfo, totalCount } = part.value.repository.refs;
        if (totalCount > _tagged_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .mostTags */ .h)
            return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(`there are more than ${_tagged_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .mostTags */ .h} tags`);
        const before = tags.size;
        for (const tag of nodes)
            tags.set(tag.name, tag);
        if (!pageInfo.hasNextPage && tags.size === totalCount) {
            return { status: 'known', value: [...tags.values()] };
        }
        if (!pageInfo.hasNextPage || tags.size === before) {
            const reason = `GitHub counts ${totalCount} tags and tells ${tags.size}`;
            return { status: 'failed', reason, retryable: true };
        }
        after = pageInfo.endCursor;
    }
}
function readPage({ api, environment }, after) {
    const variables = { owner: environment.owner, name: environment.name, after };
    const query = { name: 'Tags', text: _fact_documents_js__WEBPACK_IMPORTED_MODULE_6__/* .tagsDocument */ .r$, variables, repeatable: true };
    return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(api, query, { schema: answerSchema, of: tags });
}


/***/ }),

/***/ 13562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ mostTags),
/* harmony export */   s: () => (/* binding */ toTaggedDeployments)
/* harmony export */ });
/* harmony import */ var _evidence_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32027);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41234);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9633);




/** More tags are not looked at: an old commit can be tagged today, so none may be left out (T24). */
const mostTags = 1000;
/**
 * Those that match, newest first: all since then, and the newest however old it is. An annotated tag
 * says when it was set. A lightweight one does not: its time is unknown, and it is ordered by the date
 * of its commit.
 */
function toTaggedDeployments(tags, asked) {
    const found = [];
    for (const { name, sha, ...dates } of tags.filter((tag) => (0,_evidence_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .kt)(tag.name, asked.glob))) {
        const setAt = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(dates.setAt ?? '');
        const at = setAt ?? (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(dates.committedAt ?? '');
        if (at === undefined)
            return (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(`the forge does not tell when the tag ${name} was set`));
        const finishedAt = setAt === undefined ? {} : { finishedAt: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(setAt) };
        found.push({ deployment: { sha, version: name, outcome: 'success', ...finishedAt }, at });
    }
    found.sort((a, b) => b.at - a.at || compareVersions(b.deployment, a.deployment));
    const since = Date.parse(asked.since);
    const kept = found.filter(({ at }, index) => index === 0 || at >= since);
    return { status: 'known', value: kept.map(({ deployment }) => deployment) };
}
/** `v1.10` after `v1.9`: runs of digits as numbers, all else by code unit. */
function compareVersions(a, b) {
    const [left, right] = [a, b].map(({ version = '' }) => version.split(/(\d+)/));
    for (const [index, part] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        if (part === other)
            continue;
        const isNumber = index % 2 === 1;
        const difference = isNumber ? Number(part) - Number(other) : 0;
        if (difference !== 0)
            return difference;
        return part < other ? -1 : 1;
    }
    return left.length - right.length;
}


/***/ })

};
