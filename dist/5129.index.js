export const id = 5129;
export const ids = [5129];
export const modules = {

/***/ 15129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readChangedPaths: () => (/* binding */ readChangedPaths)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/hosts/range-paths.js
var range_paths = __webpack_require__(32151);
// EXTERNAL MODULE: ./lib/hosts/github/fact-answers.js
var fact_answers = __webpack_require__(19827);
// EXTERNAL MODULE: ./lib/hosts/github/permissions.js
var permissions = __webpack_require__(2303);
;// CONCATENATED MODULE: ./lib/hosts/github/compared-paths.js
/** The paths between two commits, from GitHub's comparison of them and from each commit between. */



const changes = { ...permissions/* wanted */.Ol.repository, what: 'what changed since the last deployment' };
const fileSchema = schemas/* object */.Ikc({
    filename: schemas/* string */.YjP(),
    previous_filename: schemas/* string */.YjP().optional(),
    status: schemas/* string */.YjP(),
});
const pageSchema = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(['ahead', 'behind', 'diverged', 'identical']),
    total_commits: schemas/* int */.Whr(),
    commits: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })),
});
/** Only the first page tells of files. */
const firstPageSchema = pageSchema.extend({ files: schemas/* array */.YOg(fileSchema) });
/** GitHub cuts its answers here: at the cap more may be missing, so that nothing is known (T24). */
const caps = { comparedFiles: 300, commits: 250, filesOfCommit: 3000 };
const pageSize = 100;
/**
 * All paths of the range. A comparison begins where both histories part: what the base has beyond
 * that is taken back by the candidate, and is compared the other way round. A merge tells its
 * difference to its first parent; what it brought in is told by its commits.
 */
async function readRangePaths(sources, range) {
    const { base, candidate } = range;
    if (base === candidate)
        return { status: 'known', value: { paths: [], present: [] } };
    const there = await compare(sources, range);
    if (there.status !== 'known')
        return there;
    const { status, total_commits: count } = there.value;
    const isAhead = status === 'ahead' || status === 'identical';
    const back = isAhead ? [] : [{ base: candidate, candidate: base }];
    const returned = await (0,fact_answers/* askEach */.HA)(back, (reversed) => compare(sources, reversed));
    if (returned.status !== 'known')
        return returned;
    const ends = [there.value, ...returned.value].flatMap(({ files }) => files);
    const kept = there.value.files.filter(({ status: what }) => what !== 'removed');
    const present = kept.map(({ filename }) => filename);
    // A single commit on top of the base is the difference itself.
    if (status === 'ahead' && count === 1) {
        return { status: 'known', value: { paths: ends.flatMap(pathsOf), present } };
    }
    const commits = await readCommits(sources, { ...range, first: there.value });
    if (commits.status !== 'known')
        return commits;
    const files = await (0,fact_answers/* askEach */.HA)(commits.value, (sha) => readFiles(sources, sha));
    if (files.status !== 'known')
        return files;
    const paths = [...ends, ...files.value.flat()].flatMap(pathsOf);
    return { status: 'known', value: { paths, present } };
}
/** A moved file changes at both places. */
function pathsOf({ filename, previous_filename: previous }) {
    return previous === undefined ? [filename] : [filename, previous];
}
/** The first page, with the files. */
async function compare(sources, range) {
    const reply = await sources.api.rest(compareRoute, toParameters(sources, range, 1), firstPageSchema);
    if (!reply.ok)
        return explain(reply.fault, range);
    const { files, total_commits: count } = reply.value;
    const between = `between ${range.base} and ${range.candidate}`;
    if (files.length >= caps.comparedFiles) {
        return (0,fact_answers/* failed */.gz)(`${between} GitHub lists at most ${caps.comparedFiles} files: deploy in smaller steps`);
    }
    if (count > caps.commits) {
        return (0,fact_answers/* failed */.gz)(`${between} are ${count} commits, more than ${caps.commits}: deploy in smaller steps`);
    }
    return { status: 'known', value: reply.value };
}
/** The names of all commits; the first page tells how many there are (F18). */
async function readCommits(sources, range) {
    const { first } = range;
    const pages = Math.ceil(first.total_commits / pageSize);
    const rest = Array.from({ length: Math.max(pages - 1, 0) }, (_, index) => index + 2);
    const more = await (0,fact_answers/* askEach */.HA)(rest, async (page) => {
        const parameters = toParameters(sources, range, page);
        return (0,fact_answers/* toPart */.ty)(await sources.api.rest(compareRoute, parameters, pageSchema), changes);
    });
    if (more.status !== 'known')
        return more;
    const shas = [first, ...more.value].flatMap(({ commits }) => commits.map(({ sha }) => sha));
    const commits = [...new Set(shas)];
    if (commits.length !== first.total_commits) {
        const reason = `GitHub counts ${first.total_commits} commits and tells ${commits.length}`;
        return { status: 'failed', reason, retryable: true };
    }
    return { status: 'known', value: commits };
}
const compareRoute = 'GET /repos/{owner}/{repo}/compare/{basehead}';
function toParameters({ environment }, range, page) {
    const { owner, name: repo } = environment;
    const basehead = `${range.base}...${range.candidate}`;
    return { owner, repo, basehead, per_page: pageSize, page };
}
async function readFiles({ api, environment }, sha) {
    const { owner, name: repo } = environment;
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}';
    const reply = await api.list(route, { owner, repo, ref: sha }, {
        item: fileSchema,
        key: 'files',
        // At exactly the cap the list may have been cut.
        most: caps.filesOfCommit - 1,
        id: ({ filename }) => filename,
    });
    if (!reply.ok && reply.fault.kind === 'too-large') {
        return (0,fact_answers/* failed */.gz)(`the commit ${sha} changes ${caps.filesOfCommit} files or more`);
    }
    return (0,fact_answers/* toPart */.ty)(reply, changes);
}
function explain(fault, { base, candidate }) {
    if (fault.kind !== 'not-found')
        return (0,permissions/* toUnknown */.u1)(fault, changes);
    return (0,fact_answers/* failed */.gz)(`${base} and ${candidate} cannot be compared: one of them is not in the repository, or the token may not read it`);
}

;// CONCATENATED MODULE: ./lib/hosts/github/changed-paths.js
/** The paths that a promotion changes: all commits of the range, and the difference between its ends. */





const files = { ...permissions/* wanted */.Ol.repository, what: 'the files of the candidate' };
const treeSchema = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP() })),
});
/**
 * The union of both views: a commit and its revert both count, and so does what a rollback takes
 * back. Where nothing was ever deployed (base null), every path counts.
 */
async function readChangedPaths(sources, context, base) {
    const { sha } = context.request.candidate;
    const read = base === null
        ? await readTreePaths(sources, context)
        : await readRangePaths(sources, { base, candidate: sha });
    if (read.status !== 'known')
        return read;
    const value = (0,range_paths/* toChangedPaths */.y)(base, read.value);
    return { status: 'known', value, source: (0,fact_answers/* forgeSource */.JQ)(context.now, { sha }) };
}
/** Files and submodules of the candidate, as one tree. */
async function readTreePaths({ api, environment }, { request }) {
    const { sha, tree = sha } = request.candidate;
    const { owner, name: repo } = environment;
    const parameters = { owner, repo, tree_sha: tree, recursive: '1' };
    const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
    const part = (0,fact_answers/* toPart */.ty)(await api.rest(route, parameters, treeSchema), files);
    if (part.status !== 'known')
        return part;
    if (part.value.truncated) {
        return (0,fact_answers/* failed */.gz)(`the tree of ${sha} has more files than GitHub lists at once`);
    }
    const paths = part.value.tree.filter(({ type }) => type !== 'tree');
    return { status: 'known', value: { paths: paths.map(({ path }) => path) } };
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
