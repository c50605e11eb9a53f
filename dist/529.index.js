export const id = 529;
export const ids = [529];
export const modules = {

/***/ 40529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readChangedPaths: () => (/* binding */ readChangedPaths)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/hosts/range-paths.js
var range_paths = __webpack_require__(32151);
// EXTERNAL MODULE: ./lib/hosts/gitlab/api.js + 2 modules
var gitlab_api = __webpack_require__(71549);
// EXTERNAL MODULE: ./lib/hosts/gitlab/fact-answers.js
var fact_answers = __webpack_require__(21003);
// EXTERNAL MODULE: ./lib/hosts/gitlab/permissions.js
var permissions = __webpack_require__(25367);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/compared-paths.js
/** The paths between two commits, from GitLab's comparison of them and of each commit with its parent. */




const path = schemas/* string */.YjP().min(1);
/** https://docs.gitlab.com/api/repositories/#compare-branches-tags-or-commits */
const comparisonSchema = schemas/* object */.Ikc({
    commits: schemas/* array */.YOg(schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN, parent_ids: schemas/* array */.YOg(fact_answers/* commitSchema */.lN) })),
    diffs: schemas/* array */.YOg(schemas/* object */.Ikc({ old_path: path, new_path: path, deleted_file: schemas/* boolean */.zMY() })),
    /** True where a limit of files, lines or bytes cut the differences. */
    compare_timeout: schemas/* boolean */.zMY(),
});
/** More commits are not looked at one by one: nothing is known then (T24). */
const mostCommits = 250;
/** The limit of files by default, and the highest: https://docs.gitlab.com/administration/diff_limits/ */
const fileLimits = { usual: 1000, highest: 3000 };
/**
 * All paths of the range. The ends are compared with each other (`straight`, two dots), for with three
 * dots what the base has beyond the common ancestor, and the candidate takes back, would be missing.
 * Each commit is compared with its first parent the same way, and never read as a commit's own
 * difference, which GitLab cuts without saying so. What a merge brought in is told by its commits.
 */
async function readRangePaths(sources, range) {
    const { base, candidate } = range;
    if (base === candidate)
        return { status: 'known', value: { paths: [], present: [] } };
    const whole = await compare(sources, range);
    if (whole.status !== 'known')
        return whole;
    const { commits } = whole.value;
    if (commits.length > mostCommits) {
        return (0,fact_answers/* failed */.gz)(`between ${base} and ${candidate} are ${commits.length} commits, more than ${mostCommits}: deploy in smaller steps`);
    }
    if (commits.length > 0 && !commits.some(({ id }) => id === candidate)) {
        return (0,fact_answers/* failed */.gz)(`GitLab tells commits up to another one than ${candidate}`);
    }
    const single = commits.length === 1 && commits[0]?.parent_ids[0] === base;
    const steps = await (0,fact_answers/* askEach */.HA)(single ? [] : commits, (commit) => readStep(sources, commit));
    if (steps.status !== 'known')
        return steps;
    const all = [whole.value, ...steps.value].flatMap(({ diffs }) => diffs);
    const kept = whole.value.diffs.filter(({ deleted_file: isGone }) => !isGone);
    const value = {
        paths: all.flatMap((diff) => [diff.old_path, diff.new_path]),
        present: kept.map((diff) => diff.new_path),
    };
    return { status: 'known', value };
}
/** A commit without a parent begins another history, which there is nothing to compare with. */
function readStep(sources, { id, parent_ids: parents }) {
    const [parent] = parents;
    return parent === undefined
        ? Promise.resolve((0,fact_answers/* failed */.gz)(`the commit ${id} has no parent, so that what it changes is not told`))
        : compare(sources, { base: parent, candidate: id });
}
/** Whole or not at all: a difference that may have been cut is none (T24). */
async function compare({ api, environment }, { base, candidate }) {
    const reply = await api.get((0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'repository', 'compare'), { from: base, to: candidate, straight: true }, comparisonSchema);
    if (!reply.ok)
        return explain(reply.fault, { api, range: { base, candidate } });
    const { diffs, compare_timeout: isCut } = reply.value;
    if (isCut || diffs.length === fileLimits.usual || diffs.length >= fileLimits.highest) {
        return (0,fact_answers/* failed */.gz)(`between ${base} and ${candidate} is more than GitLab compares at once: deploy in smaller steps`);
    }
    return { status: 'known', value: reply.value };
}
function explain(fault, { api, range }) {
    const unknown = (0,permissions/* toUnknown */.u1)(fault, permissions/* wanted */.Ol.comparison, api);
    if (fault.kind !== 'not-found' || unknown.status === 'unsupported')
        return unknown;
    return (0,fact_answers/* failed */.gz)(`${range.base} and ${range.candidate} cannot be compared: one of them is not in the repository, or the token may not read it`);
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/changed-paths.js
/** The paths that a promotion changes: all commits of the range, and the difference between its ends. */






const entrySchema = schemas/* object */.Ikc({ path: schemas/* string */.YjP().min(1), type: schemas/* string */.YjP() });
/** Folders included, a hundred to a page: more files are not asked for. */
const mostEntries = 20_000;
/**
 * The union of both views: a commit and its revert both count, and so does what a rollback takes
 * back. Where nothing was ever deployed (base null), every path counts.
 */
async function readChangedPaths(sources, context, base) {
    const { sha } = context.request.candidate;
    const read = base === null
        ? await readTreePaths(sources, sha)
        : await readRangePaths(sources, { base, candidate: sha });
    if (read.status !== 'known')
        return read;
    const value = (0,range_paths/* toChangedPaths */.y)(base, read.value);
    return { status: 'known', value, source: (0,fact_answers/* forgeSource */.JQ)(context.now, { sha }) };
}
/** Files and submodules: https://docs.gitlab.com/api/repositories/#list-repository-tree */
async function readTreePaths({ api, environment }, sha) {
    const reply = await api.list((0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'repository', 'tree'), { ref: sha, recursive: true, pagination: 'keyset' }, { item: entrySchema, most: mostEntries, id: ({ path }) => path });
    if (!reply.ok && reply.fault.kind === 'too-large') {
        return (0,fact_answers/* failed */.gz)(`the tree of ${sha} has more than ${mostEntries} files and folders`);
    }
    const of = { ...permissions/* wanted */.Ol.comparison, what: 'the files of the candidate' };
    const part = (0,fact_answers/* toPart */.ty)(reply, of, api);
    if (part.status !== 'known')
        return part;
    const files = part.value.filter(({ type }) => type !== 'tree');
    return { status: 'known', value: { paths: files.map(({ path }) => path) } };
}


/***/ }),

/***/ 32151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ toChangedPaths)
/* harmony export */ });
/** Each path once, sorted. */
function toChangedPaths(base, read) {
    const { paths, present } = read;
    return {
        ...{ base, paths: sorted(paths) },
        ...(present === undefined ? {} : { present: sorted(present) }),
    };
}
function sorted(paths) {
    return [...new Set(paths)].sort();
}


/***/ })

};
