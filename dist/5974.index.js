export const id = 5974;
export const ids = [5974];
export const modules = {

/***/ 55974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findJobArchives: () => (/* binding */ findJobArchives)
});

// EXTERNAL MODULE: ./lib/hosts/faults.js
var faults = __webpack_require__(41234);
// EXTERNAL MODULE: ./lib/hosts/gitlab/api.js + 2 modules
var gitlab_api = __webpack_require__(71549);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/hosts/gitlab/fact-answers.js
var fact_answers = __webpack_require__(21003);
// EXTERNAL MODULE: ./lib/hosts/gitlab/permissions.js
var permissions = __webpack_require__(25367);
// EXTERNAL MODULE: ./lib/hosts/gitlab/pipeline-jobs.js
var pipeline_jobs = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/hosts/gitlab/pipeline.js
var pipeline = __webpack_require__(96829);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/branch-jobs.js
/** Jobs of the default branch: of the newest commit of its own whose pipeline has what is looked for (T40). */







/** So many commits of the branch and so many pipelines are looked at: one page of each. */
const most = 100;
/** The jobs of so many of them are read. */
const mostLooks = 5;
const pipelineSchema = schemas/* object */.Ikc({ id: fact_answers/* idSchema */.fY, sha: fact_answers/* commitSchema */.lN, ref: schemas/* string */.YjP() });
const read = { ...permissions/* wanted */.Ol.statuses, what: 'pipelines of the default branch' };
/**
 * The first that is picked, from the newest commit on; undefined if there is no pipeline to look at. A tag may have
 * the name of the branch, and its pipelines are listed with those of the branch: so the commits are those of the
 * branch's history, and of each the latest pipeline is taken that is none of a tag.
 * https://docs.gitlab.com/api/pipelines/#list-project-pipelines: child pipelines are not among them.
 */
async function firstOnBranch(sources, 
/** A commit is never its own baseline. */
except, pick) {
    const listed = await listPipelines(sources);
    if (listed.status !== 'known')
        return listed;
    const { commits, isAll } = listed.value;
    const { api, environment } = sources;
    let last;
    let looks = 0;
    for (const { sha, pipelines } of commits.filter((each) => each.sha !== except)) {
        const own = await (0,pipeline/* firstOfKind */.YW)(api, environment.project, { pipelines, of: 'branch' });
        if (own.status !== 'known')
            return own;
        if (own.value === undefined)
            continue;
        const jobs = await (0,pipeline_jobs/* readJobsOf */.U7)(sources, own.value);
        if (jobs.status !== 'known')
            return jobs;
        last = pick({ ...jobs.value, sha });
        looks += 1;
        if (last.status === 'known' || looks === mostLooks)
            return last;
    }
    if (last !== undefined)
        return last;
    if (isAll)
        return { status: 'known', value: undefined };
    return (0,fact_answers/* failed */.gz)(`no pipeline of the default branch is of one of its last ${String(most)} commits`);
}
async function listPipelines({ api, environment, branch }) {
    const told = await branch();
    if (!told.ok)
        return (0,permissions/* toUnknown */.u1)(told.fault, read, api);
    const { name, commit } = told.value;
    const project = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id);
    const [commits, pipelines] = await Promise.all([
        api.get(`${project}/repository/commits`, { ref_name: commit, per_page: most }, schemas/* array */.YOg(schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN }))),
        api.get(`${project}/pipelines`, { ref: name, order_by: 'id', sort: 'desc', per_page: most }, schemas/* array */.YOg(pipelineSchema)),
    ]);
    const history = (0,fact_answers/* toPart */.ty)(commits, read, api);
    if (history.status !== 'known')
        return history;
    const all = (0,fact_answers/* toPart */.ty)(pipelines, read, api);
    if (all.status !== 'known')
        return all;
    const foreign = all.value.find(({ ref }) => ref !== name);
    if (foreign !== undefined) {
        return (0,fact_answers/* failed */.gz)(`GitLab was asked for pipelines of ${(0,faults/* cut */.Jj)(name)} and told one of ${(0,faults/* cut */.Jj)(foreign.ref)}`);
    }
    const own = history.value.map(({ id }) => ({
        sha: id,
        pipelines: all.value.filter(({ sha }) => sha === id),
    }));
    const isAll = history.value.length < most && all.value.length < most;
    const found = own.filter(({ pipelines }) => pipelines.length > 0);
    return { status: 'known', value: { commits: found, isAll } };
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/job-results.js
var job_results = __webpack_require__(54915);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/job-archives.js







/**
 * The job of that name, or all of its parallel ones. Those of the candidate are awaited for the same bounded
 * time as a check is. Never rejects.
 */
async function findJobArchives(sources, { job: name }, context) {
    if (name === undefined) {
        const reason = 'a report of `workflow` and `artifact` is one of GitHub, and this is GitLab';
        return { status: 'unsupported', reason, needs: '`job: …`, a job of the pipeline' };
    }
    const { now } = context;
    const asked = { name, own: sources.environment.job.id, now };
    const found = await (context.of === 'candidate' ? findCandidates : findOnBranch)(sources, asked, context);
    if (found.status !== 'known')
        return found;
    const source = { level: 'artifact', system: 'gitlab', fetchedAt: now };
    if (found.value === undefined)
        return { status: 'none', source };
    const { sha, jobs } = found.value;
    const { api, environment } = sources;
    const value = jobs.map((job) => toArchive({ api, project: environment.project.id }, job, sha));
    return { status: 'known', value, source: { ...source, sha } };
}
async function findCandidates(sources, question, context) {
    const { sha } = context.request.candidate;
    const asked = { ...question, sha };
    const seen = await sources.jobs(context).until((part) => isSettled(part, asked));
    if (seen.status !== 'known')
        return seen;
    const { name } = question;
    if (seen.value === undefined)
        return (0,fact_answers/* failed */.gz)(`no pipeline of ${sha} with the job "${(0,faults/* cut */.Jj)(name)}"`);
    return builtFrom(sha, pickAll(seen.value, asked));
}
/** Only of jobs that succeeded: what one that failed left may be a part, and a lower number to be held against. */
function findOnBranch(sources, question, { request }) {
    return firstOnBranch(sources, request.candidate.sha, (on) => {
        const { sha, pipeline } = on;
        const picked = pickAll(on, { ...question, sha });
        const bad = picked.status === 'known' && picked.value.find(({ status }) => status !== 'success');
        if (!bad)
            return builtFrom(sha, picked);
        return (0,fact_answers/* failed */.gz)(`the job "${(0,faults/* cut */.Jj)(bad.name)}" of pipeline ${pipeline} is ${(0,faults/* cut */.Jj)(bad.status)}`);
    });
}
function builtFrom(sha, jobs) {
    return jobs.status === 'known' ? { status: 'known', value: { sha, jobs: jobs.value } } : jobs;
}
/** True if nothing is gained by waiting. */
function isSettled(part, { name, own }) {
    if (part.status !== 'known')
        return true;
    const named = namedIn(part.value?.jobs ?? [], name);
    return named.some(({ id }) => id === own) || (named.length > 0 && !named.some(pipeline_jobs/* goesOn */.Eo));
}
/** The jobs of exactly that name; if there is none, those of its `parallel` or `matrix`. */
function namedIn(jobs, name) {
    const exact = jobs.filter((job) => job.name === name);
    return exact.length > 0 ? exact : jobs.filter((job) => (0,pipeline_jobs/* shardOf */.IS)(job.name, name) !== undefined);
}
/** All of them, or why not: one that is missing could hold what is worst (T40, T41). */
function pickAll({ pipeline, jobs }, asked) {
    const { name, own } = asked;
    const named = namedIn(jobs, name);
    const quoted = `"${(0,faults/* cut */.Jj)(name)}"`;
    if (named.length === 0) {
        const others = jobs.filter(({ id }) => id !== own).map((job) => `"${job.name}"`);
        const there = others.length === 0 ? 'no other jobs' : (0,faults/* cut */.Jj)(others.join(', '));
        return (0,fact_answers/* failed */.gz)(`no job ${quoted} in pipeline ${pipeline}, which has ${there}; ${pipeline_jobs/* notLookedAt */.$h}`);
    }
    if (named.some(({ id }) => id === own))
        return (0,fact_answers/* failed */.gz)((0,job_results/* ownJob */.w)((0,faults/* cut */.Jj)(name)));
    if (new Set(named.map((job) => job.name)).size < named.length) {
        return (0,fact_answers/* failed */.gz)(`pipeline ${pipeline} has several jobs ${quoted}: give each its own name`);
    }
    if (!isWhole(named, name)) {
        return (0,fact_answers/* failed */.gz)(`pipeline ${pipeline} has not all of the parallel jobs ${quoted}`);
    }
    const begun = [];
    for (const job of named) {
        const { started_at } = job;
        const why = whyNone(job, pipeline, asked);
        if (why !== undefined)
            return (0,fact_answers/* failed */.gz)(why);
        if (started_at === undefined) {
            return (0,fact_answers/* failed */.gz)(`GitLab does not tell when the job "${(0,faults/* cut */.Jj)(job.name)}" began`);
        }
        begun.push({ ...job, started_at });
    }
    return { status: 'known', value: begun.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
/** Of `test 1/3` also `2/3` and `3/3`. */
function isWhole(named, name) {
    return named.every((job) => {
        const { of } = (0,pipeline_jobs/* shardOf */.IS)(job.name, name) ?? {};
        return of === undefined || of === named.length;
    });
}
/** Why the archive of this job cannot stand for its report, or undefined. */
function whyNone(job, pipeline, { sha, now }) {
    const name = `the job "${(0,faults/* cut */.Jj)(job.name)}"`;
    if (job.commit?.id !== sha || job.pipeline?.id !== pipeline) {
        return `${name} is of another commit or pipeline than ${sha} and ${pipeline}`;
    }
    if (job.status !== 'success' && job.status !== 'failed') {
        return `${name} is ${(0,faults/* cut */.Jj)(job.status)}: only one that has ended, well or not, leaves a report`;
    }
    if (job.artifacts_file)
        return undefined;
    const { artifacts_expire_at: end } = job;
    if (end !== undefined && Date.parse(end) <= Date.parse(now)) {
        return `the archive of ${name} expired at ${end}: run the job again, with a longer \`expire_in\``;
    }
    const other = job.artifacts?.find(({ file_type: type }) => !['trace', 'metadata'].includes(type));
    const hint = 'list the report under `artifacts: paths`, with `when: always`';
    if (other === undefined)
        return `${name} left no archive: ${hint}`;
    return `${name} left no archive, and its report ${(0,faults/* cut */.Jj)(other.file_type)} cannot be downloaded: ${hint}`;
}
function toArchive({ api, project }, job, sha) {
    const name = `the archive of job ${job.id} "${(0,faults/* cut */.Jj)(job.name)}"`;
    return {
        name,
        ...(job.web_url && { url: job.web_url }),
        ...{ sha, since: job.started_at },
        download: async ({ path: to, mostBytes }) => {
            const path = (0,gitlab_api/* pathOf */.X)('projects', project, 'jobs', job.id, 'artifacts');
            const reply = await api.download(path, { to, mostBytes });
            return reply.ok ? { status: 'known', ...reply.value } : whyNoFile(reply.fault, name, api);
        },
    };
}
/** The job was told to have an archive: what is not found now may not be seen, or is gone. */
function whyNoFile(fault, name, api) {
    const of = { ...permissions/* wanted */.Ol.artifacts, what: name };
    const isHidden = fault.kind === 'not-found';
    const why = (0,permissions/* toUnknown */.u1)(isHidden ? { ...fault, kind: 'forbidden' } : fault, of, api);
    if (why.status !== 'unsupported')
        return why;
    const reason = isHidden ? `${why.reason}, or it is gone` : why.reason;
    const paid = api.credential === 'job' ? '; the job token is enough from GitLab Premium on' : '';
    return { status: 'unsupported', reason, needs: `${(0,permissions/* needsOf */.hN)(of)}${paid}` };
}


/***/ })

};
