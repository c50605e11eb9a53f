export const id = 2758;
export const ids = [2758];
export const modules = {

/***/ 82758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTagDeployments: () => (/* binding */ readTagDeployments)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _tagged_deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13562);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71549);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21003);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25367);
/** Deployments that are marked by tags, from GitLab's list of all of them. */





/**
 * https://docs.gitlab.com/api/tags/#list-all-project-repository-tags: `target` is the tag itself where
 * it is annotated, and `created_at` then says when it was set.
 */
const tagSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    target: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    created_at: _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .timeSchema */ .Rl,
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitSchema */ .lN, committed_date: _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .timeSchema */ .Rl }).nullish(),
});
/** Tags of trees and of files mark no deployment. */
async function readTagDeployments({ api, environment }, asked) {
    const reply = await api.list((0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('projects', environment.project.id, 'repository', 'tags'), { order_by: 'name', sort: 'asc' }, { item: tagSchema, most: _tagged_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .mostTags */ .h, id: ({ name }) => name });
    if (!reply.ok && reply.fault.kind === 'too-large') {
        return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(`there are more than ${_tagged_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .mostTags */ .h} tags`);
    }
    const part = (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .toPart */ .ty)(reply, _permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .wanted */ .Ol.tags, api);
    if (part.status !== 'known')
        return part;
    const tags = part.value.flatMap(({ name, target, commit, created_at: created }) => {
        if (!commit)
            return [];
        const setAt = target === commit.id ? undefined : created;
        return [{ name, sha: commit.id, setAt, committedAt: commit.committed_date }];
    });
    return (0,_tagged_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .toTaggedDeployments */ .s)(tags, asked);
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
