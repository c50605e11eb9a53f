export const id = 3923;
export const ids = [3923];
export const modules = {

/***/ 63923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readChanges: () => (/* binding */ readChanges)
});

// EXTERNAL MODULE: ./lib/hosts/deployment-history.js
var deployment_history = __webpack_require__(66957);
// EXTERNAL MODULE: ./lib/hosts/promotion-range.js
var promotion_range = __webpack_require__(18038);
// EXTERNAL MODULE: ./lib/hosts/gitlab/fact-answers.js
var fact_answers = __webpack_require__(21003);
// EXTERNAL MODULE: ./lib/hosts/gitlab/permissions.js
var permissions = __webpack_require__(25367);
// EXTERNAL MODULE: ./lib/hosts/gitlab/protection.js
var protection = __webpack_require__(24916);
// EXTERNAL MODULE: ./lib/hosts/gitlab/duties/build-changes.js
var build_changes = __webpack_require__(19048);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/hosts/gitlab/api.js + 2 modules
var gitlab_api = __webpack_require__(71549);
// EXTERNAL MODULE: ./lib/hosts/gitlab/job.js
var job = __webpack_require__(41100);
// EXTERNAL MODULE: ./lib/hosts/gitlab/duties/users.js
var users = __webpack_require__(46316);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/consents.js
/** Approvals of the deployment that this pipeline makes to the environment. */






/** https://docs.gitlab.com/api/deployments/#list-project-deployments; `deployable` is the job. */
const entrySchema = schemas/* object */.Ikc({
    id: fact_answers/* idSchema */.fY,
    environment: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }),
    deployable: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), pipeline: schemas/* object */.Ikc({ id: fact_answers/* idSchema */.fY }).nullish() })
        .nullish(),
});
/** Absent below GitLab Premium, which has no approvals: https://docs.gitlab.com/api/deployments/#get-a-specific-deployment */
const deploymentSchema = schemas/* object */.Ikc({
    approvals: schemas/* array */.YOg(schemas/* object */.Ikc({ user: job/* userSchema */.vJ, status: schemas/* string */.YjP(), created_at: fact_answers/* timeSchema */.Rl }))
        .nullish(),
});
const mostDeployments = 1000;
/** Attempts of one deploy job whose approvals are read. */
const mostAttempts = 10;
/**
 * `complete` is false where two jobs of the pipeline deploy to the environment, for which one of them
 * somebody consented is then not known, or there are too many deployments.
 */
async function readConsents(sources, { request }) {
    const { api, environment } = sources;
    const pipeline = await sources.pipeline();
    if (pipeline.status !== 'known')
        return pipeline;
    const path = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'deployments');
    const name = request.environment;
    const reply = await api.list(path, 
    // A deployment is made with its pipeline, so that none is older; what the filter leaves out is its own instant.
    {
        ...{ environment: name, order_by: 'updated_at', sort: 'desc' },
        updated_after: justBefore(pipeline.value.created_at),
    }, { item: entrySchema, most: mostDeployments, id: ({ id }) => id });
    const listed = (0,fact_answers/* toPart */.ty)(reply, permissions/* wanted */.Ol.deployments, api);
    if (listed.status !== 'known')
        return listed;
    const ours = listed.value.filter(({ environment: place, deployable }) => place.name === name && deployable?.pipeline?.id === environment.pipeline.id);
    const jobs = new Set(ours.map(({ deployable }) => deployable?.name));
    if (jobs.size > 1)
        return { status: 'known', value: { consents: [], complete: false } };
    const singles = await (0,fact_answers/* askEach */.HA)(ours.slice(0, mostAttempts), async ({ id }) => {
        const own = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'deployments', id);
        return (0,fact_answers/* toPart */.ty)(await api.get(own, {}, deploymentSchema), permissions/* wanted */.Ol.deployments, api);
    });
    if (singles.status !== 'known')
        return singles;
    const approvals = singles.value.flatMap((single) => single.approvals ?? []);
    const accounts = await (0,users/* readAccounts */.n$)(api, approvals.map(({ user }) => user));
    if (accounts.status !== 'known')
        return accounts;
    const consents = approvals.flatMap(({ status, created_at: at }, index) => {
        const account = accounts.value[index];
        if (account === undefined || (status !== 'approved' && status !== 'rejected'))
            return [];
        return [{ account, via: 'environment', state: status, ...(at === undefined ? {} : { at }) }];
    });
    return { status: 'known', value: { consents, complete: ours.length <= mostAttempts } };
}
function justBefore(at) {
    return at === undefined ? undefined : new Date(Date.parse(at) - 1000).toISOString();
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/duties/details.js + 1 modules
var duties_details = __webpack_require__(31679);
// EXTERNAL MODULE: ./lib/hosts/settle.js
var settle = __webpack_require__(5032);
// EXTERNAL MODULE: ./lib/hosts/gitlab/duties/requests.js + 1 modules
var duties_requests = __webpack_require__(3435);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/merged.js
/** Which merge requests brought the commits of a range. */






/** https://docs.gitlab.com/api/merge_requests/#list-project-merge-requests */
const merged_entrySchema = schemas/* object */.Ikc({
    iid: fact_answers/* idSchema */.fY,
    state: schemas/* string */.YjP(),
    target_branch: schemas/* string */.YjP(),
    sha: fact_answers/* commitSchema */.lN.nullish(),
    merge_commit_sha: fact_answers/* commitSchema */.lN.nullish(),
    squash_commit_sha: fact_answers/* commitSchema */.lN.nullish(),
});
/** Merge requests with all their people are read for so many; more is not complete. */
const mostRequests = 100;
/** Merge requests that are listed to find those. */
const mostListed = 1000;
/** Commits that are asked for one by one, at first and while waiting. */
const mostSingle = { first: 100, later: 10 };
/**
 * The list of what was merged since the oldest commit tells most; what it does not is asked for by
 * commit. A commit that nobody brought may have been merged just now: it is looked for again (T20).
 * Only what was merged into `targets` counts, and of several merge requests each does (T21). A preview
 * is of what is still open: that one counts as if it were merged as it is.
 */
async function mapCommits(sources, context, range) {
    const { commits: inRange, place } = range;
    const entries = new Map();
    const told = new Map();
    const requests = new Map();
    async function look(index) {
        const [listed, open] = await Promise.all([
            listMerged(sources, range),
            readOpen(sources, range),
        ]);
        if (listed.status !== 'known')
            return listed;
        if (open.status !== 'known')
            return open;
        for (const entry of [...listed.value, ...open.value])
            entries.set(entry.iid, entry);
        const first = await read();
        if (first.status !== 'known' || first.value.alone.length === 0)
            return first;
        const single = index === 0 ? mostSingle.first : mostSingle.later;
        const asked = first.value.alone.slice(0, single);
        const found = await (0,fact_answers/* askEach */.HA)(asked, (sha) => ofCommit(sources, sha));
        if (found.status !== 'known')
            return found;
        for (const [nth, list] of found.value.entries()) {
            for (const entry of list.filter((each) => counts(each, place.targets))) {
                entries.set(entry.iid, entry);
                const shas = told.get(entry.iid) ?? new Set();
                told.set(entry.iid, shas.add(asked[nth] ?? ''));
            }
        }
        const second = await read();
        return second.status === 'known' ? limit(second.value, index) : second;
    }
    function limit(mapping, index) {
        const unseen = index === 0 && mapping.alone.length > mostSingle.first;
        return { status: 'known', value: { ...mapping, complete: mapping.complete && !unseen } };
    }
    async function read() {
        const wantedIids = [...entries.keys()].filter((iid) => !requests.has(iid));
        const some = wantedIids.slice(0, Math.max(0, mostRequests - requests.size));
        const details = await (0,duties_requests/* readRequests */.h)(sources, some);
        if (details.status !== 'known')
            return details;
        for (const request of details.value)
            requests.set(request.iid, request);
        const carried = [...entries.values()].flatMap((entry) => {
            const request = requests.get(entry.iid);
            if (request === undefined)
                return [];
            const commits = carriedBy(entry, request, {
                names: inRange.map(({ id }) => id),
                told: told.get(entry.iid) ?? new Set(),
            });
            return commits.length === 0 ? [] : [toCarried(entry, request, commits)];
        });
        const known = new Set(carried.flatMap(({ commits }) => commits));
        const alone = inRange.map(({ id }) => id).filter((id) => !known.has(id));
        const complete = wantedIids.length === some.length;
        return { status: 'known', value: { carried, alone, complete } };
    }
    const pauses = (0,settle/* pausesOf */.P)(sources, context);
    return (0,settle/* watch */.w)({ look, pauses, wait: sources.wait }).until((seen) => seen.status !== 'known' || seen.value.alone.length === 0 || !seen.value.complete);
}
/**
 * As it would be merged: the pipeline is one of its head, or of what GitLab made of that and its target
 * (https://docs.gitlab.com/ci/pipelines/merged_results_pipelines/), which is looked at as a merge.
 */
async function readOpen({ api, environment }, { commits, place }) {
    if (place.open === undefined)
        return { status: 'known', value: [] };
    const path = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'merge_requests', place.open);
    const part = (0,fact_answers/* toPart */.ty)(await api.get(path, {}, merged_entrySchema), permissions/* wanted */.Ol.mergeRequests, api);
    if (part.status !== 'known')
        return part;
    const { iid, sha, state, target_branch: target } = part.value;
    // One that was merged meanwhile is among those that were.
    const isOpen = iid === place.open && state === 'opened' && place.targets.includes(target);
    const result = commits.find(({ parent_ids: [, second] }) => second !== undefined && second === sha);
    return {
        status: 'known',
        value: isOpen ? [{ ...part.value, merge_commit_sha: result?.id, squash_commit_sha: null }] : [],
    };
}
function counts({ state, target_branch: target }, targets) {
    return state === 'merged' && targets.includes(target);
}
/** Those whose last commit, merge commit or squashed commit is in the range. */
async function listMerged({ api, environment }, { commits, place: { targets }, }) {
    const names = new Set(commits.map(({ id }) => id));
    const oldest = Math.min(...commits.map(({ committed_date: date }) => Date.parse(date)));
    const since = Number.isFinite(oldest) ? new Date(oldest).toISOString() : undefined;
    const path = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'merge_requests');
    const lists = await Promise.all(targets.map((target) => api.list(path, { state: 'merged', target_branch: target, updated_after: since }, { item: merged_entrySchema, most: mostListed, id: ({ iid }) => iid })));
    const found = [];
    for (const reply of lists) {
        // Dates of commits are anybody's: where too much is listed, each commit is asked for instead.
        if (!reply.ok && reply.fault.kind === 'too-large')
            continue;
        const part = (0,fact_answers/* toPart */.ty)(reply, permissions/* wanted */.Ol.mergeRequests, api);
        if (part.status !== 'known')
            return part;
        found.push(...part.value.filter((entry) => counts(entry, targets)));
    }
    const known = found.filter((entry) => finalOf(entry).some((sha) => names.has(sha)));
    return { status: 'known', value: known };
}
/** Open ones and those of other branches are among them: https://docs.gitlab.com/api/commits/. */
async function ofCommit({ api, environment }, sha) {
    const path = (0,gitlab_api/* pathOf */.X)(...['projects', environment.project.id, 'repository', 'commits', sha], 'merge_requests');
    const of = { item: merged_entrySchema, most: mostListed, id: ({ iid }) => iid };
    return (0,fact_answers/* toPart */.ty)(await api.list(path, {}, of), permissions/* wanted */.Ol.mergeRequests, api);
}
function finalOf(entry) {
    const { sha, merge_commit_sha: merge, squash_commit_sha: squash } = entry;
    return [sha, merge, squash].filter((each) => typeof each === 'string');
}
/**
 * In the order of the range. What it ended in has to be in the range: a commit from its middle was
 * reviewed by nobody as the last one. Where GitLab rebased while merging, it alone knows the commits.
 */
function carriedBy(entry, request, { names, told }) {
    const final = new Set(finalOf(entry));
    const own = new Set(request.commits.map(({ sha }) => sha));
    return names.some((id) => final.has(id))
        ? names.filter((id) => final.has(id) || own.has(id))
        : names.filter((id) => told.has(id) && !own.has(id));
}
function toCarried(entry, request, commits) {
    const { merge_commit_sha: merge, squash_commit_sha: squash, sha } = entry;
    const isOwn = merge === sha || merge === squash;
    return {
        ...{ request, commits },
        merge: isOwn ? undefined : (merge ?? undefined),
        squash: squash ?? undefined,
    };
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/duties/members.js
var members = __webpack_require__(46243);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/range.js
/** The commits of a promotion: where they begin, and each of them up to the candidate. */






const answerSchema = schemas/* object */.Ikc({
    id: fact_answers/* commitSchema */.lN,
    parent_ids: schemas/* array */.YOg(fact_answers/* commitSchema */.lN),
    committed_date: schemas/* string */.YjP(),
});
/** What is known of deployments and records says where the range begins. */
async function readRange(sources, { request }, known) {
    const candidate = request.candidate.sha;
    const base = (0,deployment_history/* baseOf */.bx)(known.deployments);
    if (base.status !== 'known')
        return base;
    const deployments = known.deployments.status === 'known' ? known.deployments.value : [];
    const relations = new Map();
    let unknown;
    const find = (records) => (0,promotion_range/* rangeOf */.be)({
        ...{ candidate, deployments, records },
        relation: async (base) => {
            const asked = relations.get(base) ?? readRelation(sources, { base, candidate });
            relations.set(base, asked);
            const part = await asked;
            if (part.status === 'known')
                return part.value;
            unknown = part;
            return 'diverged';
        },
    });
    const first = await find([]);
    if (unknown !== undefined)
        return unknown;
    if (first.case !== 'redeploy' && first.case !== 'rollback')
        return { status: 'known', value: first };
    const records = await known.records();
    return { status: 'known', value: await find(records.status === 'known' ? records.value : []) };
}
/** By the best common ancestor of both: https://docs.gitlab.com/api/repositories/#merge-base */
async function readRelation({ api, environment }, { base, candidate }) {
    const refs = new URLSearchParams([
        ['refs[]', base],
        ['refs[]', candidate],
    ]);
    const own = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'repository', 'merge_base');
    const path = `${own}?${refs.toString()}`;
    const reply = await api.get(path, {}, answerSchema.pick({ id: true }));
    if (reply.ok) {
        const { id } = reply.value;
        return {
            status: 'known',
            value: id === base ? 'ahead' : id === candidate ? 'behind' : 'diverged',
        };
    }
    const { kind, body = '' } = reply.fault;
    const isApart = kind === 'not-found' && body.includes('"404 Merge Base Not Found"');
    return isApart
        ? { status: 'known', value: 'diverged' }
        : (0,permissions/* toUnknown */.u1)(reply.fault, permissions/* wanted */.Ol.ancestry, api);
}
/** More commits are not read: what is listed is then not complete (T24). */
const mostCommits = 500;
const pageSize = 100;
/**
 * All commits of the candidate that `from` has not, in GitLab's order; all of its history for null. Two
 * full names never stand for another range, so that no page is read twice.
 * https://docs.gitlab.com/api/commits/#list-repository-commits: `ref_name` takes a range of revisions.
 */
async function listCommits({ api, environment }, { from, candidate }) {
    const path = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'repository', 'commits');
    const name = from === null ? candidate : `${from}..${candidate}`;
    const commits = [];
    for (let page = 1;; page += 1) {
        const query = { ref_name: name, per_page: pageSize, page };
        const part = (0,fact_answers/* toPart */.ty)(await api.get(path, query, schemas/* array */.YOg(answerSchema)), permissions/* wanted */.Ol.comparison, api);
        if (part.status !== 'known')
            return part;
        if (page === 1 && part.value.length > 0 && part.value[0]?.id !== candidate) {
            return (0,fact_answers/* failed */.gz)(`GitLab tells commits up to another one than ${candidate}`);
        }
        if (commits.length + part.value.length > mostCommits) {
            const some = [...commits, ...part.value].slice(0, mostCommits);
            return { status: 'known', value: { commits: some, complete: false } };
        }
        commits.push(...part.value);
        if (part.value.length < pageSize)
            return { status: 'known', value: { commits, complete: true } };
    }
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/duties/reviews.js
var reviews = __webpack_require__(18453);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/read-changes.js













/**
 * With an access token alone: the job token may read neither approvals nor accounts. A range that begins
 * nowhere has no changes that could be told.
 */
async function readChanges(sources, context, asked) {
    if (sources.api.credential === 'job')
        return (0,protection/* closed */.$h)(permissions/* wanted */.Ol.changes);
    const spec = promotion_range/* changesSpecSchema */.gw.safeParse(asked.spec);
    if (!spec.success)
        return (0,fact_answers/* failed */.gz)('how deployments are seen is not understood');
    const [deployments, consents] = await Promise.all([
        asked.deployments(spec.data.deployments),
        readConsents(sources, context),
    ]);
    if (deployments.status !== 'known' && deployments.status !== 'none')
        return deployments;
    if (consents.status !== 'known')
        return consents;
    const list = commitLists(sources, context);
    // Most often the range begins there: it is listed while that is being found out.
    const last = (0,deployment_history/* baseOf */.bx)(deployments);
    if (last.status === 'known' && last.value !== null)
        void list(last.value);
    const range = await readRange(sources, context, { deployments, records: asked.records });
    if (range.status !== 'known')
        return range;
    const found = await readPeople(sources, context, {
        ...{ range: range.value, list, paths: spec.data.paths, given: consents.value.consents },
    });
    if (found.status !== 'known')
        return found;
    const { base, earlier } = range.value;
    const complete = found.value.complete && consents.value.complete;
    const isEmpty = range.value.case === 'range' && complete && found.value.changes.length === 0;
    return {
        status: 'known',
        value: {
            ...{ case: isEmpty ? 'empty' : range.value.case, base },
            ...{ changes: found.value.changes, consents: found.value.consents },
            ...(earlier === undefined ? {} : { earlier }),
            complete,
        },
        source: (0,fact_answers/* forgeSource */.JQ)(context.now, { sha: context.request.candidate.sha }),
    };
}
async function readPeople(sources, context, of) {
    const { range, list, paths, given } = of;
    const [listed, place] = await Promise.all([
        // None where nobody tells what was there before: then they are not complete.
        range.from === undefined ? nothing : list(range.from),
        placeOf(sources, context),
    ]);
    if (listed.status !== 'known')
        return listed;
    if (place.status !== 'known')
        return place;
    const { commits } = listed.value;
    const mapping = commits.length === 0
        ? { status: 'known', value: { carried: [], alone: [], complete: true } }
        : await mapCommits(sources, context, { commits, place: place.value });
    if (mapping.status !== 'known')
        return mapping;
    const reviewers = mapping.value.carried.flatMap(({ request }) => (0,reviews/* reviewersOf */.G)(request));
    const accounts = [...reviewers.map(users/* toAccount */.tf), ...given.map(({ account }) => account)];
    const [details, writes] = await Promise.all([
        (0,duties_details/* readDetails */.L)(sources, { commits, mapping: mapping.value, paths }),
        (0,members/* readWrites */.x)(sources, accounts),
    ]);
    if (details.status !== 'known')
        return details;
    const accountOf = (await context.addresses?.()) ?? (() => undefined);
    return {
        status: 'known',
        value: {
            changes: (0,build_changes/* changesOf */.f)({ mapping: mapping.value, details: details.value, writes, accountOf }),
            consents: given.map((consent) => ({ ...consent, writes: writes(consent.account) })),
            complete: listed.value.complete && mapping.value.complete,
        },
    };
}
const nothing = { status: 'known', value: { commits: [], complete: false } };
/** Each beginning is listed once. */
function commitLists(sources, { request }) {
    const lists = new Map();
    return (from) => {
        const list = lists.get(from) ?? listCommits(sources, { from, candidate: request.candidate.sha });
        lists.set(from, list);
        return list;
    };
}
/** The default branch, and the branch whose pipeline promotes: in a preview the one that is merged to. */
async function placeOf(sources, context) {
    const [branch, request] = await Promise.all([sources.branch(), sources.pullRequest(context)]);
    if (!branch.ok)
        return (0,permissions/* toUnknown */.u1)(branch.fault, permissions/* wanted */.Ol.branches, sources.api);
    const main = branch.value.name;
    const { tag, ref } = sources.environment;
    if (context.request.mode !== 'preview') {
        const own = tag || ref.startsWith('refs/') ? [] : [ref];
        return { status: 'known', value: { targets: [...new Set([main, ...own])] } };
    }
    if (request.status !== 'known')
        return { status: 'known', value: { targets: [main] } };
    const { number, target } = request.value;
    const targets = [...new Set([main, target])];
    return { status: 'known', value: { targets, open: String(number) } };
}


/***/ })

};
