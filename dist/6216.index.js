export const id = 6216;
export const ids = [6216];
export const modules = {

/***/ 86216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readStarter: () => (/* binding */ readStarter)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/hosts/gitlab/api.js + 2 modules
var gitlab_api = __webpack_require__(71549);
// EXTERNAL MODULE: ./lib/hosts/gitlab/fact-answers.js
var fact_answers = __webpack_require__(21003);
// EXTERNAL MODULE: ./lib/hosts/gitlab/job.js
var job = __webpack_require__(41100);
// EXTERNAL MODULE: ./lib/hosts/gitlab/permissions.js
var permissions = __webpack_require__(25367);
// EXTERNAL MODULE: ./lib/hosts/gitlab/protection.js
var protection = __webpack_require__(24916);
// EXTERNAL MODULE: ./lib/hosts/gitlab/duties/users.js
var duties_users = __webpack_require__(46316);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/run.js
/** The run around the job: earlier tries of it, whether a person has to play it, and the pipelines above. */






/** https://docs.gitlab.com/api/jobs/#list-pipeline-jobs */
const jobSchema = schemas/* object */.Ikc({ id: fact_answers/* idSchema */.fY, name: schemas/* string */.YjP(), user: job/* userSchema */.vJ.nullish() });
const mostJobs = 2000;
const upperSchema = schemas/* object */.Ikc({
    user: duties_users/* userSchema */.vJ.nullish(),
    get upstream() {
        return upperSchema.nullish();
    },
});
const answerSchema = schemas/* object */.Ikc({
    project: schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        job: schemas/* object */.Ikc({ manualJob: schemas/* boolean */.zMY().nullish() }).nullable(),
        pipeline: schemas/* object */.Ikc({ upstream: upperSchema.nullish() }).nullable(),
    }),
});
/** https://docs.gitlab.com/api/graphql/reference/#pipeline: as many above each other as are asked for. */
const run_text = `query Run($project: ID!, $job: JobID!, $pipeline: CiPipelineID!) {
  project(fullPath: $project) {
    id
    job(id: $job) { manualJob }
    pipeline(id: $pipeline) {
      upstream { user { ...who } upstream { user { ...who } upstream { user { ...who } upstream {
        user { ...who }
      } } } }
    }
  }
}
${duties_users/* userFields */.dN}`;
const mostAbove = 4;
async function readRun(sources) {
    const { api, environment } = sources;
    const { project, pipeline, job } = environment;
    const path = (0,gitlab_api/* pathOf */.X)('projects', project.id, 'pipelines', pipeline.id, 'jobs');
    const of = { item: jobSchema, most: mostJobs, id: ({ id }) => id };
    const variables = {
        project: project.path,
        job: `gid://gitlab/Ci::Build/${job.id}`,
        pipeline: `gid://gitlab/Ci::Pipeline/${pipeline.id}`,
    };
    const [listed, reply] = await Promise.all([
        api.list(path, { include_retried: true }, of),
        api.graphql({ name: 'Run', text: run_text, variables }, answerSchema),
    ]);
    const jobs = (0,fact_answers/* toPart */.ty)(listed, permissions/* wanted */.Ol.jobs, api);
    if (jobs.status !== 'known')
        return jobs;
    if (!reply.ok)
        return (0,permissions/* toUnknown */.u1)(reply.fault, permissions/* wanted */.Ol.starter, api);
    const told = reply.value.project;
    if (told.id !== `gid://gitlab/Project/${project.id}`) {
        return (0,fact_answers/* failed */.gz)(`${project.path} is not project ${project.id}`);
    }
    const own = jobs.value.find(({ id }) => id === job.id);
    if (own === undefined || told.job === null || told.pipeline === null) {
        return (0,fact_answers/* failed */.gz)('GitLab does not tell the job that runs');
    }
    const above = [];
    for (let upper = told.pipeline.upstream; upper !== null && upper !== undefined; upper = upper.upstream) {
        above.push(upper.user ?? null);
    }
    return {
        status: 'known',
        value: {
            earlier: jobs.value
                .filter(({ name, id }) => name === own.name && BigInt(id) < BigInt(own.id))
                .map(({ user }) => user ?? null),
            manual: told.job.manualJob !== false,
            above,
            whole: above.length > 0 && above.length < mostAbove,
        },
    };
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/starter.js
/** Who started the run: the users of the job and of its pipeline, and of those that started it (T18). */








/** Sources of pipelines that a person starts: https://docs.gitlab.com/ci/jobs/job_rules/ */
const byPeople = ['push', 'web', 'api', 'chat', 'merge_request_event'];
const byPipelines = ['pipeline', 'parent_pipeline'];
/**
 * A trigger token says whose it is, and not who uses it. Of pipelines that start others all are told, as
 * far as the token may see them. With an access token alone: it tells people from machines.
 */
async function readStarter(sources, { now }) {
    const { api } = sources;
    if (api.credential === 'job')
        return (0,protection/* closed */.$h)(permissions/* wanted */.Ol.starter);
    const [job, pipeline, run] = await Promise.all([
        sources.job(),
        sources.pipeline(),
        readRun(sources),
    ]);
    if (job.status !== 'known')
        return job;
    if (pipeline.status !== 'known')
        return pipeline;
    if (run.status !== 'known')
        return run;
    const told = [job.value.user, pipeline.value.user, ...run.value.earlier, ...run.value.above];
    const users = told.filter((user) => user !== null && user !== undefined);
    const [accounts, trigger, isProtected] = await Promise.all([
        (0,duties_users/* readAccounts */.n$)(api, distinct(users)),
        triggerOf(sources, job.value, { pipelineUser: pipeline.value.user, run: run.value }),
        protectedBranch(sources),
    ]);
    if (accounts.status !== 'known')
        return accounts;
    if (trigger.status !== 'known')
        return trigger;
    const source = sourceOf(sources, job.value);
    const complete = users.length === told.length &&
        (byPeople.includes(source) ||
            source === 'schedule' ||
            (byPipelines.includes(source) && run.value.whole));
    return {
        status: 'known',
        value: {
            ...{ trigger: trigger.value, protectedBranch: isProtected },
            ...{ accounts: [...accounts.value], complete },
        },
        source: (0,fact_answers/* forgeSource */.JQ)(now),
    };
}
function distinct(users) {
    return [...new Map(users.map((user) => [user.id, user])).values()];
}
/** As GitLab says it; a variable of the pipeline may say something else. */
function sourceOf({ environment }, { pipeline }) {
    return pipeline.source ?? environment.pipeline.source;
}
async function triggerOf(sources, job, of) {
    const source = sourceOf(sources, job);
    if (source === 'schedule')
        return { status: 'known', value: 'schedule' };
    if (source !== 'push') {
        const isKnown = byPeople.includes(source) || byPipelines.includes(source);
        return { status: 'known', value: isKnown || source === 'trigger' ? 'person' : 'unknown' };
    }
    const { pipelineUser, run } = of;
    // Whoever plays a manual job, or runs one again, started it, although it is the merger.
    const isFirst = !run.manual && run.earlier.length === 0 && job.user?.id === pipelineUser?.id;
    if (!isFirst || pipelineUser === null || pipelineUser === undefined) {
        return { status: 'known', value: 'person' };
    }
    const merged = await isMergedBy(sources, job, pipelineUser);
    if (merged.status !== 'known')
        return merged;
    return { status: 'known', value: merged.value ? 'merge' : 'person' };
}
const requestSchema = schemas/* object */.Ikc({
    state: schemas/* string */.YjP(),
    target_branch: schemas/* string */.YjP(),
    merge_user: job/* userSchema */.vJ.nullish(),
    sha: fact_answers/* commitSchema */.lN.nullish(),
    merge_commit_sha: fact_answers/* commitSchema */.lN.nullish(),
    squash_commit_sha: fact_answers/* commitSchema */.lN.nullish(),
    iid: fact_answers/* idSchema */.fY,
});
/** The commit of the pipeline is what a merge request ended in, and its user merged that. */
async function isMergedBy({ api, environment }, { pipeline }, { id }) {
    const { sha, ref } = pipeline;
    const own = ['projects', environment.project.id, 'repository', 'commits', sha];
    const of = { item: requestSchema, most: 100, id: (each) => each.iid };
    const reply = await api.list((0,gitlab_api/* pathOf */.X)(...own, 'merge_requests'), {}, of);
    const part = (0,fact_answers/* toPart */.ty)(reply, permissions/* wanted */.Ol.mergeRequests, api);
    if (part.status !== 'known')
        return part;
    const found = part.value.some((each) => each.state === 'merged' &&
        each.target_branch === ref &&
        each.merge_user?.id === id &&
        [each.sha, each.merge_commit_sha, each.squash_commit_sha].includes(sha));
    return { status: 'known', value: found };
}
const branchSchema = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), protected: schemas/* boolean */.zMY() });
async function protectedBranch({ api, environment, branch }) {
    const { ref, tag, project } = environment;
    if (tag || ref.startsWith('refs/'))
        return 'no';
    const own = await branch();
    if (own.ok && own.value.name === ref)
        return own.value.protected ? 'yes' : 'no';
    const path = (0,gitlab_api/* pathOf */.X)('projects', project.id, 'repository', 'branches', ref);
    const reply = await api.get(path, {}, branchSchema);
    if (!reply.ok || reply.value.name !== ref)
        return 'unknown';
    return reply.value.protected ? 'yes' : 'no';
}


/***/ }),

/***/ 46316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dN: () => (/* binding */ userFields),
/* harmony export */   n$: () => (/* binding */ readAccounts),
/* harmony export */   tf: () => (/* binding */ toAccount),
/* harmony export */   vJ: () => (/* binding */ userSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21003);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25367);
/** Accounts as GitLab's GraphQL interface tells them, with what kind of user each is. */



/** `gid://gitlab/User/7`; the number is the id that the other interface tells. */
const globalIdSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^gid:\/\/gitlab\/User\/\d+$/)
    .transform((text) => text.slice(text.lastIndexOf('/') + 1));
/** https://docs.gitlab.com/api/graphql/reference/#usercore */
const userSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: globalIdSchema,
    username: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/** The fields of `userSchema`, on every type that stands for a user. */
const userFields = 'fragment who on User { id username type }';
/** Users that stand for somebody who is not told: deleted ones, and those of an import. */
const nobody = ['GHOST', 'PLACEHOLDER', 'IMPORT_USER'];
/** Tokens of projects and groups, service accounts and GitLab's own are machines (T12). */
function toAccount({ id, username, type }) {
    const kind = type === 'HUMAN' ? 'human' : nobody.includes(type) ? 'unknown' : 'bot';
    return { id, login: username, kind };
}
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ users: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(userSchema) }) });
/** So many at once; the same limit holds for a page. */
const most = 100;
/**
 * The kinds of users that the other interface told by id and name alone. One that is not told, because
 * it is blocked or gone, stays unknown.
 */
async function readAccounts(api, users) {
    const ids = [...new Set(users.map(({ id }) => id))];
    if (ids.length === 0)
        return { status: 'known', value: [] };
    const reply = await api.graphql({
        name: 'Users',
        text: `query Users($ids: [ID!]) { users(ids: $ids, first: ${most}) { nodes { ...who } } } ${userFields}`,
        variables: { ids: ids.slice(0, most).map((id) => `gid://gitlab/User/${id}`) },
    }, answerSchema);
    const part = (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .toPart */ .ty)(reply, _permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .wanted */ .Ol.users, api);
    if (part.status !== 'known')
        return part;
    const told = new Map(part.value.users.nodes.map((user) => [user.id, toAccount(user)]));
    const accounts = users.map(({ id, username }) => told.get(id) ?? { id, login: username, kind: 'unknown' });
    return { status: 'known', value: accounts };
}


/***/ })

};
