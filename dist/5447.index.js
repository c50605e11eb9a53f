export const id = 5447;
export const ids = [5447];
export const modules = {

/***/ 55751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ accessRowSchema),
/* harmony export */   Qi: () => (/* binding */ accessActs),
/* harmony export */   a3: () => (/* binding */ accessGapSchema),
/* harmony export */   wT: () => (/* binding */ accessSnapshotSchema)
/* harmony export */ });
/* unused harmony exports holderSchema, grantSchema, lastUseSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92652);
/** Who may do what around a promotion, as a host or the policy tells it; the same for every forge. */


const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
/**
 * What somebody may do: start a deployment, give an approval, pass by a rule of the branch or the
 * environment, bring a commit to the branch of the policy, change the settings that all of it rests on.
 */
const accessActs = ['deploy', 'approve', 'bypass', 'edit-policy', 'administer'];
/** `team` is one whose members are not told, `role` whoever has it, `key` a deploy key. */
const holderSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['human', 'bot', 'app', 'team', 'role', 'key', 'unknown']),
    login: text,
    /** The number of the forge; it outlives a change of the login. */
    id: text.optional(),
});
/** Absent `environment` or `service` stands for all of them. */
const grantSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    environment: text.optional(),
    service: text.optional(),
    act: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(accessActs),
    /** Of the approval, in the policy. */
    approval: text.optional(),
    holder: holderSchema,
    /** In words: the role, team, rule or group. */
    through: text,
    /** What was read to know it; a gap of one of them leaves it unknown. */
    sources: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(1),
});
/** What could not be read, so that there may be more who may. */
const accessGapSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    acts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(accessActs)).min(1),
    source: text,
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['unsupported', 'failed']),
    reason: text,
    /** The permission or token that would tell. */
    needs: text.optional(),
});
/** When a right was last used, as the records tell. */
const lastUseSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('used'), at: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p, service: text }),
    /** Nothing was recorded since then. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('unused'), since: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p }),
    /** Records do not tell of it, or could not be read. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('unknown') }),
]);
const accessRowSchema = grantSchema.extend({
    /** Of the people file. */
    person: text.optional(),
    lastUse: lastUseSchema,
});
/** Who might do what at one instant; kept in the records, so that the next one shows what changed. */
const accessSnapshotSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    at: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p,
    /** The names that were asked about. */
    environments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    services: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(accessRowSchema),
    gaps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(accessGapSchema),
    limits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
});


/***/ }),

/***/ 22749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ formatsOf),
/* harmony export */   c: () => (/* binding */ numbersOf)
/* harmony export */ });
/* harmony import */ var _report_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33685);

/** What a comparison needs, as of when it was decided: no names of failed tests, no messages of findings, nothing that those said of a run before. */
function numbersOf(fact, of) {
    const { sha, metric, now } = of;
    const { tests, coverage, scan, performance, mutation } = fact;
    if (metric !== undefined) {
        const told = (performance ?? []).filter((each) => each.metric === metric);
        const isTold = told.length > 0 && (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvidence */ .e)(fact, { kind: 'performance', sha, now });
        return isTold ? { performance: told } : {};
    }
    return {
        ...(tests &&
            (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvidence */ .e)(fact, { kind: 'tests', sha, now }) && { tests: { ...tests, failures: [] } }),
        ...(coverage && (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvidence */ .e)(fact, { kind: 'coverage', sha, now }) && { coverage }),
        ...(mutation && (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvidence */ .e)(fact, { kind: 'mutation', sha, now }) && { mutation }),
        ...(scan &&
            (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvidence */ .e)(fact, { kind: 'scan', sha, now }) && {
            scan: {
                ...withoutStates(scan),
                findings: scan.findings.map(({ message: _, line: __, ...rest }) => rest),
            },
        }),
    };
}
function withoutStates({ states: _, ...scan }) {
    return scan;
}
/** Of its files, each once, sorted. */
function formatsOf({ files }) {
    return [...new Set(files.flatMap(({ format }) => format ?? []))].sort();
}


/***/ }),

/***/ 43327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toBaselineReading)
/* harmony export */ });
/* harmony import */ var _evidence_baseline_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46357);
/* harmony import */ var _evidence_baseline_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22749);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96216);
/** Stored records as the fact that numbers are held against: what the reports of allowed promotions told. */



/** So many runs tell how far a metric varies. */
const mostRuns = 20;
/** Of totals the last ones are enough: a number that the newest does not tell may be in one before. */
const mostTotals = 3;
/** `sha` is the candidate: a commit is never its own baseline. */
function toBaselineReading(found, source, asked) {
    if (found.status === 'none')
        return { status: 'none', source };
    if (found.status !== 'known')
        return found;
    const spec = _evidence_baseline_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineSpecSchema */ .Ug.parse(asked.spec);
    const runs = runsOf(found.documents, { spec, sha: asked.sha });
    const at = { ...source, sha: found.head };
    if (runs.length === 0)
        return { status: 'none', source: at };
    return { status: 'known', value: { origin: 'records', runs }, source: at };
}
function runsOf(documents, { spec, sha }) {
    const most = spec.metric === undefined ? mostTotals : mostRuns;
    const seen = new Set([sha]);
    const runs = [];
    for (const document of documents) {
        if (runs.length === most)
            break;
        const { subject } = document;
        if (seen.has(subject.sha))
            continue;
        const run = toRun(document, spec);
        if (run === undefined)
            continue;
        seen.add(subject.sha);
        runs.push(runs.length === 0 ? run : withoutFindings(run));
    }
    return runs;
}
/** Of a decision that allowed and was enforced, if one of the report's kinds was evidence then. */
function toRun(document, spec) {
    const { id, at, subject, decision, enforced, evidence } = document;
    const isAllowed = document.kind === 'decision' && enforced && decision?.verdict === 'allow';
    const reports = evidence?.facts.report ?? {};
    const reading = Object.hasOwn(reports, spec.report) ? reports[spec.report] : undefined;
    if (!isAllowed || reading?.status !== 'known')
        return undefined;
    const now = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(at);
    if (now === undefined)
        return undefined;
    const numbers = (0,_evidence_baseline_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOf */ .c)(reading.value, { sha: subject.sha, metric: spec.metric, now });
    if (Object.keys(numbers).length === 0)
        return undefined;
    const { version } = subject;
    const policy = decision.policy[0]?.sha256;
    return {
        ...{ record: id, at, sha: subject.sha },
        ...(version !== undefined && { version }),
        ...(policy !== undefined && { policy }),
        patterns: reading.value.patterns.slice(0, 20),
        formats: (0,_evidence_baseline_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatsOf */ .I)(reading.value),
        numbers,
    };
}
function withoutFindings(run) {
    const { scan, ...others } = run.numbers;
    if (scan === undefined)
        return run;
    const { ages: _, marks: __, ...rest } = scan;
    return { ...run, numbers: { ...others, scan: { ...rest, findings: [] } } };
}


/***/ }),

/***/ 66957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ toHistory),
/* harmony export */   Mg: () => (/* binding */ provedSuccesses),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   t: () => (/* binding */ statementSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9633);
/** What every host makes of past deployments: where the policy sees them, and the last that succeeded. */


/** The policy's `deployments` statement of an environment; undefined where it says nothing. */
const statementSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
])
    .optional();
/** The statement within a fact's spec that tells what was deployed last; undefined for the default. */
function statementOf(spec) {
    return typeof spec === 'object' && spec !== null && 'deployments' in spec
        ? spec.deployments
        : undefined;
}
const unproved = 'no successful deployment that is told is by a job of the default branch, or of a protected branch or tag: ' +
    'deploy from one, or say in `deployments` where they are seen';
/** `none` if all of the history was looked at and nothing was ever deployed. */
function toHistory(found, source) {
    if (found.status !== 'known')
        return found;
    if (found.value.length === 0)
        return { status: 'none', source };
    return { status: 'known', value: [...found.value], source };
}
/** Those that succeeded, and that nobody could make up who may only push (T01, T23); in the order given. */
function provedSuccesses(deployments) {
    return deployments.filter(({ outcome, unproved }) => outcome === 'success' && unproved !== true);
}
/**
 * The commit of the last successful deployment that is proved; null if there never was a successful one. If none of
 * them is proved, it is not known: nothing would be older than what anybody makes up, the rules included.
 */
function baseOf(deployments) {
    if (deployments.status === 'none')
        return { status: 'known', value: null };
    if (deployments.status !== 'known')
        return deployments;
    const [last] = provedSuccesses(deployments.value);
    if (last !== undefined)
        return { status: 'known', value: last.sha };
    if (deployments.value.some(({ outcome }) => outcome === 'success'))
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(unproved);
    return { status: 'known', value: null };
}


/***/ }),

/***/ 85095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ unsupported),
/* harmony export */   z: () => (/* binding */ readElsewhere)
/* harmony export */ });
/** Facts that no host reads: the gate's own readers do, tickets tell them, or they are results of claims. */
/** An answer to a question that this host cannot answer; `needs` names who could. */
function unsupported(reason, needs) {
    return Promise.resolve({ status: 'unsupported', reason, needs });
}
function claimed() {
    return Promise.resolve({ status: 'unsupported', reason: 'this fact is the result of a claim' });
}
/** The readers of these kinds, the same on every host. */
const readElsewhere = {
    zone: () => unsupported('zones are read from the runtime', 'the reader of zones'),
    holidays: () => unsupported('holidays are read from the data of the gate', 'that data'),
    calendar: () => unsupported('calendars are read where the policy says', 'that calendar'),
    report: () => unsupported('reports are read from the files of the run', 'a workspace'),
    people: () => unsupported('people are read where the policy says', 'that people file'),
    class: () => unsupported('the class of a change comes from its ticket', 'a ticket system'),
    risk: () => unsupported('the risk of a change is not computed here', 'a later version'),
    candidate: claimed,
    'bypass-redemption': claimed,
    lock: claimed,
    'record-append': claimed,
};


/***/ }),

/***/ 39236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCommitted: () => (/* binding */ openCommitted)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85220);
/* harmony import */ var _rewritten_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68705);
/** Which files of a folder a commit holds that is checked out there: those a run need not have made (T41). */




/**
 * Looks in the checkout around each path: one of a step may lie further down than `folder`. It is asked for the candidate
 * `sha`, which a shallow one may not have, and for its head. Paths are real ones below the folder. What no checkout
 * tells is left out. Never rejects.
 */
function openCommitted(folder) {
    const ask = openQueue();
    return async (paths, sha) => {
        try {
            const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
            const found = await Promise.all([...(await byCheckout(root, paths))].map(async ([top, inside]) => {
                const names = inside.flatMap((path) => {
                    const own = ownPath(path, top);
                    return [`${sha}:${own}`, `HEAD:${own}`];
                });
                const files = toFiles(inside, await ask((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, top), names));
                return withRewritten((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, top), { files, top });
            }));
            return new Map(found.flat());
        }
        catch {
            return new Map();
        }
    };
}
/** As seen from the folder of its checkout. */
function ownPath(path, top) {
    return top === '.' ? path : path.slice(top.length + 1);
}
function callOf(top) {
    return { directory: top, ceiling: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top), anyOwner: true };
}
async function withRewritten(checkout, { files, top }) {
    const paths = files.map(([path]) => ownPath(path, top));
    const rewritten = await (0,_rewritten_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .findRewritten */ .a)(callOf(checkout), paths);
    return files.map(([path, all]) => {
        const isRewritten = rewritten.has(ownPath(path, top));
        return [path, all.map((file) => ({ ...file, isRewritten }))];
    });
}
function toFiles(paths, answer) {
    if (!answer.ok)
        return [];
    return paths.flatMap((path, index) => {
        const blobs = answer.objects.slice(index * 2, index * 2 + 2).flatMap((object) => {
            return object?.type === 'blob' ? [[object.sha, object.size]] : [];
        });
        const files = [...new Map(blobs)].map(([name, size]) => ({ name, size, isRewritten: false }));
        return files.length === 0 ? [] : [[path, files]];
    });
}
/** The paths by the folder of their checkout, as seen from the root; those without one are left out. */
async function byCheckout(root, paths) {
    const known = new Map();
    const topOf = (folder) => {
        const found = known.get(folder) ?? findTop(folder);
        known.set(folder, found);
        return found;
    };
    const findTop = async (folder) => {
        if (await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, '.git')))
            return folder;
        return folder === '.' ? undefined : topOf(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(folder));
    };
    const checkouts = new Map();
    for (const path of paths) {
        const top = await topOf(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path));
        if (top === undefined)
            continue;
        checkouts.set(top, [...(checkouts.get(top) ?? []), path]);
    }
    return checkouts;
}
async function isThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}
/** While git is asked, further questions wait, and are then asked together: several reports are one call. */
function openQueue() {
    const waiting = [];
    let isAsking = false;
    const run = async () => {
        isAsking = true;
        for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
            const { top } = next;
            const together = waiting.filter((each) => each.top === top);
            waiting.splice(0, waiting.length, ...waiting.filter((each) => each.top !== top));
            const answer = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(callOf(top), together.flatMap(({ names }) => names));
            let from = 0;
            for (const { names, tell } of together) {
                tell(answer.ok ? { ok: true, objects: answer.objects.slice(from) } : answer);
                from += names.length;
            }
        }
        isAsking = false;
    };
    return (top, names) => new Promise((tell) => {
        waiting.push({ top, names, tell });
        if (!isAsking)
            void run();
    });
}


/***/ }),

/***/ 55447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHost: () => (/* binding */ gitHost)
});

// EXTERNAL MODULE: ./lib/hosts/run.js
var run = __webpack_require__(7682);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/hosts/host.js
var host = __webpack_require__(34337);
// EXTERNAL MODULE: ./lib/hosts/object-name.js
var object_name = __webpack_require__(64570);
// EXTERNAL MODULE: ./lib/hosts/git/git-command.js
var git_command = __webpack_require__(43788);
// EXTERNAL MODULE: ./lib/hosts/git/objects.js
var objects = __webpack_require__(85220);
;// CONCATENATED MODULE: ./lib/hosts/git/request.js
/** States the request from a clone: which repository, which commit, who asks. */





/** Throws a RequestError with a code of `request/…` if there is no such candidate. */
async function stateRequest(parts) {
    const { inputs, clone: answer, origin, login } = parts;
    if (!answer.ok) {
        const hint = 'run it inside a clone of the repository that holds the change';
        throw new host/* RequestError */.GI('request/not-a-repository', answer.reason, hint);
    }
    const candidate = await findCandidate(answer.clone, inputs.sha);
    return {
        host: 'git',
        mode: 'enforce',
        repository: await identify({ clone: answer.clone, origin, sha: candidate.sha }),
        candidate,
        actors: [{ login }],
        ...(inputs.version === undefined ? {} : { version: inputs.version }),
        ...(inputs.ticket === undefined ? {} : { ticket: inputs.ticket }),
    };
}
/**
 * Finds the commit that a full object name, a branch or a tag stands for. A name that stands for
 * several things stands for none, so that nobody can put a tag before a branch (T03).
 */
async function resolveName(directory, name) {
    const text = name.toLowerCase();
    if ((0,object_name/* isSha */.H)(text))
        return resolveSha(directory, text);
    if (!(0,objects/* isRefName */.pA)(name))
        return { status: 'missing' };
    const refs = refsOf(name);
    const names = refs.flatMap((ref) => [`${ref}^{commit}`, `${ref}^{tree}`]);
    const answer = await (0,objects/* lookUp */.TE)({ directory }, names);
    if (!answer.ok)
        return { status: 'failed', reason: answer.reason };
    const found = refs.flatMap((ref, index) => {
        const [commit, tree] = answer.objects.slice(index * 2, index * 2 + 2);
        if (commit === undefined)
            return [];
        return [{ sha: commit.sha, ...(tree && { tree: tree.sha }), ref, pinned: false }];
    });
    const [only, ...others] = found;
    if (only === undefined)
        return { status: 'missing' };
    if (others.length > 0)
        return { status: 'ambiguous', refs: found.map(({ ref }) => ref) };
    return { status: 'commit', candidate: only };
}
async function resolveSha(directory, sha) {
    const answer = await (0,objects/* lookUp */.TE)({ directory }, [sha, `${sha}^{tree}`]);
    if (!answer.ok)
        return { status: 'failed', reason: answer.reason };
    const [object, tree] = answer.objects;
    if (object === undefined)
        return { status: 'missing' };
    if (object.type !== 'commit')
        return { status: 'not-a-commit', type: object.type };
    const candidate = { sha, ...(tree && { tree: tree.sha }), ref: sha, pinned: true };
    return { status: 'commit', candidate };
}
function refsOf(name) {
    if (name === 'HEAD' || name.startsWith('refs/'))
        return [name];
    return ['heads', 'tags', 'remotes'].map((kind) => `refs/${kind}/${name}`);
}
async function findCandidate(clone, name) {
    if (name === undefined) {
        if (clone.head !== undefined)
            return { ...clone.head, ref: clone.headRef, pinned: false };
        const hint = 'commit something, or name a commit with --sha';
        throw new host/* RequestError */.GI('request/no-commit', 'the repository has no commit yet', hint);
    }
    const found = await resolveName(clone.top, name);
    switch (found.status) {
        case 'commit':
            return found.candidate;
        case 'ambiguous': {
            const message = `"${name}" is the name of ${found.refs.join(' and of ')}`;
            const hint = `write one of them in full, or the commit's 40 digits`;
            throw new host/* RequestError */.GI('request/ambiguous-ref', message, hint);
        }
        case 'missing': {
            const message = `there is no commit, branch or tag "${name}" in this clone`;
            throw new host/* RequestError */.GI('request/unknown-commit', message, hintFor(clone, name));
        }
        case 'not-a-commit': {
            const message = `${name} is a ${found.type}, not a commit`;
            throw new host/* RequestError */.GI('request/unknown-commit', message, "write the commit's 40 digits");
        }
        case 'failed':
            throw new host/* RequestError */.GI('request/unknown-commit', `"${name}": ${found.reason}`);
    }
}
function hintFor(clone, name) {
    if (/^[0-9a-f]{4,39}$/i.test(name))
        return 'write all 40 digits of the commit';
    return clone.shallow ? 'the clone is shallow: fetch the full history' : 'fetch it first';
}
async function identify(known) {
    const { clone, origin, sha } = known;
    if (origin !== undefined)
        return origin;
    const roots = await (0,git_command/* runGit */.E)({ directory: clone.top }, 'rev-list', '--max-parents=0', sha, '--');
    const oldest = (0,git_command/* textOf */.b)(roots).trim().split('\n').at(-1) ?? '';
    return { id: `local:${oldest === '' ? sha : oldest}`, name: (0,external_node_path_.basename)(clone.top) };
}

;// CONCATENATED MODULE: ./lib/hosts/git/claims.js

/**
 * Resolves the candidate's name again; a full object name needs no question. `name` is what was
 * asked for: HEAD may have moved to another branch while the branch it was on stayed.
 */
async function claimCandidate(asked) {
    const { directory, name, request, now } = asked;
    const source = { level: 'workspace', system: 'git', fetchedAt: now };
    const { sha, pinned } = request.candidate;
    if (pinned)
        return { status: 'known', value: { sha }, source };
    const found = await resolveName(directory, name);
    switch (found.status) {
        case 'commit':
            return { status: 'known', value: { sha: found.candidate.sha }, source };
        case 'missing':
            return failed(`"${name}" is gone`);
        case 'ambiguous':
            return failed(`"${name}" is now the name of ${found.refs.join(' and of ')}`);
        case 'not-a-commit':
            return failed(`"${name}" is a ${found.type}, not a commit`);
        case 'failed':
            return { status: 'failed', reason: found.reason, retryable: true };
    }
}
function failed(reason) {
    return { status: 'failed', reason, retryable: false };
}

// EXTERNAL MODULE: ./lib/hosts/git/clone.js
var git_clone = __webpack_require__(67193);
// EXTERNAL MODULE: ./lib/hosts/git/committed-files.js
var committed_files = __webpack_require__(39236);
// EXTERNAL MODULE: ./lib/hosts/baseline-runs.js
var baseline_runs = __webpack_require__(43327);
// EXTERNAL MODULE: ./lib/hosts/deployment-history.js
var deployment_history = __webpack_require__(66957);
// EXTERNAL MODULE: ./lib/hosts/elsewhere.js
var elsewhere = __webpack_require__(85095);
// EXTERNAL MODULE: ./lib/hosts/owed-debts.js
var owed_debts = __webpack_require__(38263);
// EXTERNAL MODULE: ./lib/hosts/past-records.js
var past_records = __webpack_require__(37188);
// EXTERNAL MODULE: ./lib/hosts/remembered.js
var remembered = __webpack_require__(55837);
// EXTERNAL MODULE: ./lib/hosts/range-paths.js
var range_paths = __webpack_require__(32151);
;// CONCATENATED MODULE: ./lib/hosts/git/changed-paths.js



/**
 * The union of both views: a commit and its revert both count, and so does what a rollback takes
 * back. Where nothing was ever deployed, every path counts.
 */
async function readChangedPaths(asked) {
    const { clone, deployments, candidate, now } = asked;
    if (deployments.status === 'unsupported' || deployments.status === 'failed')
        return deployments;
    if (clone.shallow)
        return changed_paths_failed('shallow clone: fetch the full history (fetch-depth: 0)');
    const past = deployments.status === 'known' ? deployments.value : [];
    const base = past.find(({ outcome }) => outcome === 'success')?.sha ?? null;
    const call = { directory: clone.top };
    const read = base === null ? await listTree(call, candidate) : await listRange(call, { base, candidate });
    if (!read.ok)
        return changed_paths_failed(await explain(call, { base, reason: read.reason }));
    const value = (0,range_paths/* toChangedPaths */.y)(base, read);
    return {
        status: 'known',
        value,
        source: { level: 'workspace', system: 'git', sha: candidate, fetchedAt: now },
    };
}
async function listTree(call, candidate) {
    const names = ['-r', '--name-only', '-z', '--full-tree'];
    const tree = await (0,git_command/* runGit */.E)(call, 'ls-tree', ...names, candidate, '--');
    return tree.ok ? { ok: true, paths: splitPaths(tree.stdout) } : tree;
}
/** No renames: the old place of a moved file changes too. Each parent of a merge is compared. */
async function listRange(call, { base, candidate }) {
    const options = ['-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--no-relative'];
    const whole = [...options, '--ignore-submodules=none'];
    const [ends, steps] = await Promise.all([
        (0,git_command/* runGit */.E)(call, 'diff', '--name-status', ...whole, base, candidate, '--'),
        (0,git_command/* runGit */.E)(call, 'log', '-m', '--format=', '--name-only', ...whole, `${base}..${candidate}`, '--'),
    ]);
    if (!ends.ok)
        return ends;
    if (!steps.ok)
        return steps;
    const changed = splitPairs(ends.stdout);
    const present = changed.filter(([status]) => status !== 'D').map(([, path]) => path);
    const paths = [...changed.map(([, path]) => path), ...splitPaths(steps.stdout)];
    return { ok: true, paths, present };
}
/** Status and path of each: `M\0src/a.ts\0`. */
function splitPairs(stdout) {
    const fields = splitPaths(stdout);
    return fields.flatMap((status, index) => {
        const path = fields[index + 1];
        return index % 2 === 0 && path !== undefined ? [[status, path]] : [];
    });
}
function splitPaths(stdout) {
    return stdout
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== '');
}
async function explain(call, failure) {
    const { base, reason } = failure;
    if (base === null)
        return reason;
    const found = await (0,objects/* lookUp */.TE)(call, [`${base}^{commit}`]);
    const isMissing = found.ok && found.objects[0] === undefined;
    return isMissing ? `the last deployed commit ${base} is not in this clone: fetch it` : reason;
}
function changed_paths_failed(reason) {
    return { status: 'failed', reason, retryable: false };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/evidence/instant.js
var instant = __webpack_require__(92652);
;// CONCATENATED MODULE: ./lib/hosts/git/status-document.js
/** The document in which a local run finds the results of checks: JSON, strict, and without doubt. */


const sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const result = schemas/* union */.KCZ([
    schemas/* string */.YjP().min(1),
    schemas/* strictObject */.rej({
        conclusion: schemas/* string */.YjP().min(1),
        completedAt: instant/* instantSchema */.p.optional(),
        url: schemas/* string */.YjP().optional(),
    }),
]);
const documentSchema = schemas/* strictObject */.rej({
    sha: sha.optional(),
    checks: schemas/* record */.g1P(schemas/* string */.YjP(), result),
});
/** Parses the text; the problem names the line, or the key that is wrong. */
function parseStatusDocument(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return { problem: `it is not valid JSON${placeIn(text, error)}` };
    }
    const twice = findDuplicateKey(text);
    if (twice !== undefined)
        return { problem: `the key ${twice} is there twice` };
    const parsed = documentSchema.safeParse(value);
    if (parsed.success)
        return { document: parsed.data };
    const [issue] = parsed.error.issues;
    const path = issue === undefined || issue.path.length === 0 ? 'the document' : issue.path.join('.');
    return { problem: `${path}: ${issue?.message ?? 'it has another shape'}` };
}
/** Node names a position for most faults, in words that differ between its versions. */
function placeIn(text, error) {
    const position = /at position (\d+)/.exec(String(error))?.[1];
    if (position === undefined)
        return '';
    const before = text.slice(0, Number(position)).split('\n');
    return ` (line ${before.length}, column ${(before.at(-1) ?? '').length + 1})`;
}
/** JSON.parse takes the last of two equal keys; others take the first. `text` is valid JSON. */
function findDuplicateKey(text) {
    const open = [];
    for (const [token, key] of text.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")\s*:|"[^"\\]*(?:\\.[^"\\]*)*"|[{}]/g)) {
        if (token === '{')
            open.push(new Set());
        else if (token === '}')
            open.pop();
        else if (key !== undefined) {
            const name = JSON.parse(key);
            if (open.at(-1)?.has(name) === true)
                return key;
            open.at(-1)?.add(name);
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/hosts/git/worktree-file.js
var worktree_file = __webpack_require__(60606);
;// CONCATENATED MODULE: ./lib/hosts/git/check-results.js
/** Results of checks from a file of the working tree or from a git note on the candidate. */





const specSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    git: schemas/* union */.KCZ([schemas/* strictObject */.rej({ file: schemas/* string */.YjP() }), schemas/* strictObject */.rej({ notes: schemas/* string */.YjP() })])
        .optional(),
});
const largestDocument = 1024 * 1024;
/** The result as it is written, also if it names another commit: the check judges that. */
async function readCheckResult(asked) {
    const spec = specSchema.safeParse(asked.spec);
    if (!spec.success || spec.data.git === undefined) {
        return {
            status: 'unsupported',
            reason: 'no source for this host is named',
            needs: '`git: {file: …}` or `git: {notes: …}`',
        };
    }
    const { id, git } = spec.data;
    const found = 'file' in git ? await readFile(asked, git.file) : await readNote(asked, git.notes);
    if (found.status === 'failed')
        return { ...found, retryable: false };
    const source = {
        level: 'workspace',
        system: 'git',
        url: found.name,
        fetchedAt: asked.now,
    };
    if (found.status === 'none' || !Object.hasOwn(found.document.checks, id)) {
        return { status: 'none', source };
    }
    const sha = found.document.sha ?? found.sha;
    if (sha === undefined)
        return check_results_failed(`${found.name}: sha: it does not say which commit was checked`);
    const written = found.document.checks[id];
    const { conclusion, ...more } = typeof written === 'object' ? written : { conclusion: written ?? '' };
    return {
        status: 'known',
        value: { name: id, sha, conclusion, ...more },
        source: { ...source, sha },
    };
}
async function readFile(asked, path) {
    const file = await (0,worktree_file/* readBelow */.Gj)(asked.top, path, largestDocument);
    if (file.status === 'none')
        return { status: 'none', name: path };
    if (file.status === 'failed')
        return file;
    if (!file.whole)
        return { status: 'failed', reason: `${path} is larger than 1 MiB` };
    return parse(file.bytes, { name: path });
}
async function readNote(asked, notes) {
    const name = notes.startsWith('refs/notes/') ? notes : `refs/notes/${notes}`;
    if (!(0,objects/* isRefName */.pA)(notes))
        return { status: 'failed', reason: `"${notes}" is no name of git notes` };
    const { top: directory, candidate } = asked;
    const list = await (0,git_command/* runGit */.E)({ directory }, 'notes', `--ref=${name}`, 'list', candidate);
    if (!list.ok && /no note found/i.test(list.stderr))
        return { status: 'none', name };
    if (!list.ok)
        return { status: 'failed', reason: `${name}: ${list.reason}` };
    const call = { directory, largest: largestDocument };
    const note = await (0,git_command/* runGit */.E)(call, 'cat-file', 'blob', (0,git_command/* textOf */.b)(list).trim());
    if (!note.ok)
        return { status: 'failed', reason: `${name}: ${note.reason}` };
    return parse(note.stdout, { name, sha: candidate });
}
function parse(bytes, of) {
    const text = (0,worktree_file/* decodeText */.g7)(bytes, true);
    if (text === undefined)
        return { status: 'failed', reason: `${of.name} is not UTF-8 text` };
    const parsed = parseStatusDocument(text);
    if ('problem' in parsed)
        return { status: 'failed', reason: `${of.name}: ${parsed.problem}` };
    return { status: 'known', document: parsed.document, ...of };
}
function check_results_failed(reason) {
    return { status: 'failed', reason, retryable: false };
}

// EXTERNAL MODULE: ./lib/evidence/glob.js
var evidence_glob = __webpack_require__(32027);
// EXTERNAL MODULE: ./lib/hosts/record-path.js
var record_path = __webpack_require__(6072);
;// CONCATENATED MODULE: ./lib/hosts/git/records.js





/** The ref that holds the records. */
const recordsRef = 'refs/promotion-gate/records';
/** What git says to those who come second. */
const lostRace = /does not contain|reference already exists|is at \w+ but expected|\.lock': File exists/;
/** The store of the clone that the directory lies in. */
function localRecords(place) {
    const call = { directory: place.directory };
    return {
        head: async () => {
            const head = await readHead(call);
            if (!head.ok)
                throw new Error(`The head of the records cannot be read: ${head.reason}`);
            return head.sha;
        },
        append: (record, expectedHead) => append(call, record, expectedHead),
        find: async (query) => toReading(await findDocuments(place, (0,past_records/* toFolderQuery */.S)(query)), place.now),
        documents: (query) => findDocuments(place, (0,past_records/* toFolderQuery */.S)(query)),
        snapshots: (since) => findDocuments(place, (0,past_records/* accessQuery */.b$)(since)),
    };
}
/** Documents as the fact that windows and quotas look at. */
function toReading(found, now) {
    return (0,past_records/* toRecordsReading */.MW)(found, recordsSource(now));
}
/** Where records come from, as facts tell it. */
function recordsSource(now) {
    return { level: 'workspace', system: 'git', url: recordsRef, fetchedAt: now };
}
/** The documents of a folder; one that cannot be read fails them all, by its name. */
async function findDocuments(place, query) {
    const call = { directory: place.directory };
    const head = await readHead(call);
    if (!head.ok)
        return records_failed(head.reason);
    if (head.sha === null)
        return { status: 'none' };
    const listing = await listFiles(call, { head: head.sha, query });
    if (!listing.ok)
        return records_failed(listing.reason);
    const { files } = listing;
    const contents = await (0,objects/* readObjects */.$I)(call, files.map(({ blob }) => blob));
    if (!contents.ok)
        return records_failed(contents.reason);
    const stored = files.map(({ path }, index) => ({
        path,
        text: contents.objects[index]?.content?.toString('utf8'),
    }));
    const { since } = query;
    const { readRecord } = place;
    return (0,past_records/* readDocuments */.r9)(stored, { head: head.sha, since, store: recordsRef, readRecord });
}
async function readHead(call) {
    const format = '--format=%(refname) %(objectname)';
    const answer = await (0,git_command/* runGit */.E)(call, 'for-each-ref', format, recordsRef);
    if (!answer.ok)
        return answer;
    const lines = (0,git_command/* textOf */.b)(answer)
        .split('\n')
        .map((line) => line.split(' '));
    return { ok: true, sha: lines.find(([ref]) => ref === recordsRef)?.[1] ?? null };
}
async function listFiles(call, place) {
    const { folder } = place.query;
    const first = `${folder}/${(0,record_path/* monthFolder */.f7)(new Date(Date.parse(place.query.since)).toISOString())}/`;
    const tree = ['ls-tree', '-r', '-z', '--full-tree', place.head, '--', `${folder}/`];
    const answer = await (0,git_command/* runGit */.E)(call, ...tree);
    if (!answer.ok)
        return answer;
    const files = (0,git_command/* textOf */.b)(answer)
        .split('\0')
        .flatMap((line) => {
        const [, blob = '', path = ''] = /^\d+ \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        return path >= first ? [{ path, blob }] : [];
    });
    return { ok: true, files };
}
/**
 * Writes blob, tree, commit and ref in one process. git moves the ref only forward and only from
 * where it read it, so of several writers on one head one wins, and the others see a conflict.
 */
async function append(call, record, expectedHead) {
    const path = (0,past_records/* pathOf */.XM)(record);
    const text = `${JSON.stringify(record)}\n`;
    if (!(0,object_name/* isSha */.H)(record.subject.sha))
        return { status: 'failed', reason: 'the record names no commit' };
    const earlier = await findEarlier(call, { expectedHead, path, text });
    if (earlier !== undefined)
        return earlier;
    const input = importStream({ record, path, text, expectedHead });
    const answer = await (0,git_command/* runGit */.E)({ ...call, input }, 'fast-import', '--quiet', '--done');
    if (answer.ok)
        return { status: 'appended', head: (0,git_command/* textOf */.b)(answer).trim(), store: recordsRef };
    if (lostRace.test(answer.stderr))
        return { status: 'conflict' };
    const after = await readHead(call);
    const moved = after.ok && after.sha !== expectedHead;
    return moved ? { status: 'conflict' } : { status: 'failed', reason: answer.reason };
}
/** A record that is there already was written by an attempt whose answer got lost (F21). */
async function findEarlier(call, wanted) {
    const { expectedHead, path, text } = wanted;
    const names = [`${recordsRef}^{commit}`, `${recordsRef}:${path}`];
    const answer = await (0,objects/* readObjects */.$I)(call, names);
    if (!answer.ok)
        return { status: 'failed', reason: answer.reason };
    const [head, file] = answer.objects;
    if ((head?.sha ?? null) !== expectedHead)
        return { status: 'conflict' };
    if (expectedHead === null || file === undefined)
        return undefined;
    if (file.content?.toString('utf8') === text) {
        return { status: 'appended', head: expectedHead, store: recordsRef };
    }
    return { status: 'failed', reason: `another record has the name ${path}` };
}
function importStream(parts) {
    const { record, path, text, expectedHead } = parts;
    const { service, environment } = record.subject;
    const of = record.kind === 'access' ? record.id : `${toLine(service)} to ${toLine(environment)}`;
    const message = `${record.kind}: ${of}\n`;
    const seconds = Math.floor(Date.parse(record.at) / 1000);
    return [
        `commit ${recordsRef}`,
        'mark :1',
        `committer promotion-gate <promotion-gate@localhost.invalid> ${seconds} +0000`,
        `data ${Buffer.byteLength(message)}`,
        message,
        ...(expectedHead === null ? [] : [`from ${expectedHead}`]),
        `M 100644 inline ${path}`,
        `data ${Buffer.byteLength(text)}`,
        text,
        'get-mark :1',
        'done',
        '',
    ].join('\n');
}
function toLine(text) {
    return text.replaceAll(/\s+/g, ' ');
}
function records_failed(reason) {
    return { status: 'failed', reason, retryable: false };
}

;// CONCATENATED MODULE: ./lib/hosts/git/deployments.js
/** Past deployments as a clone tells them: by tags, by a ref that follows them, or by recorded results. */






/** Deployments since the instant asked for, and always the newest one; newest first. */
async function readDeployments(asked) {
    const parsed = deployment_history/* statementSchema */.t.safeParse(asked.statement);
    if (!parsed.success)
        return deployments_failed('the deployments statement is not understood');
    const statement = parsed.data;
    if (statement === undefined)
        return fromRecords(asked);
    if ('tags' in statement)
        return fromTags(asked, statement.tags);
    if ('ref' in statement)
        return fromRef(asked, statement.ref);
    return {
        status: 'unsupported',
        reason: 'a local clone has no deployments of an environment',
        needs: 'a forge, or `deployments: { tags: GLOB }` or `{ ref: NAME }`',
    };
}
/**
 * An annotated tag says when it was set. A lightweight one does not: its time is unknown, and it is
 * ordered by the date of its commit.
 */
async function fromTags(asked, glob) {
    const answer = await (0,git_command/* runGit */.E)({ directory: asked.directory }, ...['for-each-ref', '--sort=-version:refname', '--sort=-creatordate'], '--format=%(refname)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)%00%(creatordate:unix)', 'refs/tags/');
    if (!answer.ok)
        return deployments_failed(answer.reason);
    const found = [];
    for (const line of (0,git_command/* textOf */.b)(answer).split('\n')) {
        const [ref = '', type = '', sha = '', peeledType = '', peeled = '', date = ''] = line.split('\0');
        const version = ref.slice('refs/tags/'.length);
        if (version === '' || !(0,evidence_glob/* matchesGlob */.kt)(version, glob))
            continue;
        const isAnnotated = type === 'tag';
        if (isAnnotated && peeledType === 'tag')
            return deployments_failed(`the tag ${version} is a tag of a tag`);
        if ((isAnnotated ? peeledType : type) !== 'commit')
            continue;
        const at = Number(date) * 1000;
        const finishedAt = isAnnotated ? { finishedAt: new Date(at).toISOString() } : {};
        const deployment = { sha: isAnnotated ? peeled : sha, version, outcome: 'success' };
        found.push({ deployment: { ...deployment, ...finishedAt }, at });
    }
    const since = Date.parse(asked.since);
    const kept = found.filter(({ at }, index) => index === 0 || at >= since);
    return deployments_toReading(asked, {
        deployments: kept.map(({ deployment }) => deployment),
        url: `refs/tags/${glob}`,
    });
}
/** A ref that follows the deployments knows the last one only, and when if it has a reflog. */
async function fromRef(asked, name) {
    const { directory } = asked;
    const found = await resolveName(directory, name);
    if (found.status === 'missing')
        return deployments_toReading(asked, { deployments: [], url: name });
    if (found.status === 'ambiguous') {
        return deployments_failed(`"${name}" is the name of ${found.refs.join(' and of ')}: write it in full`);
    }
    if (found.status === 'not-a-commit')
        return deployments_failed(`"${name}" is a ${found.type}, not a commit`);
    if (found.status === 'failed')
        return deployments_failed(found.reason);
    const { sha, ref } = found.candidate;
    const log = ['log', '-g', '-1', '--date=unix', '--format=%gd %H', ref, '--'];
    const reflog = /@\{(\d+)\} (\S+)/.exec((0,git_command/* textOf */.b)(await (0,git_command/* runGit */.E)({ directory }, ...log)));
    const isTip = reflog?.[2] === sha;
    const finishedAt = isTip ? { finishedAt: new Date(Number(reflog[1]) * 1000).toISOString() } : {};
    return deployments_toReading(asked, { deployments: [{ sha, outcome: 'success', ...finishedAt }], url: ref });
}
async function fromRecords(asked) {
    const { service, environment, since, now } = asked;
    const found = await asked.findDocuments({ service, environment, since });
    return (0,past_records/* toDeploymentsReading */.sl)(found, recordsSource(now));
}
function deployments_toReading(asked, found) {
    const source = {
        level: 'workspace',
        system: 'git',
        url: found.url,
        fetchedAt: asked.now,
    };
    if (found.deployments.length === 0)
        return { status: 'none', source };
    return { status: 'known', value: [...found.deployments], source };
}
function deployments_failed(reason) {
    return { status: 'failed', reason, retryable: false };
}

;// CONCATENATED MODULE: ./lib/hosts/git/facts.js










/** Facts of the clone, all at workspace level, as of the first time that each is read. */
function localFacts(parts) {
    const { clone, records } = parts;
    // Windows, quotas and the range of the promotion look at the same history: it is read once.
    const documentsOf = (0,remembered/* remembered */.H)((query) => findDocuments(records, (0,past_records/* toFolderQuery */.S)(query)));
    const deploymentsOf = (0,remembered/* remembered */.H)(readDeployments);
    function deployments(place, context) {
        const { request, since, now } = context;
        return deploymentsOf({
            statement: place.spec,
            service: request.service,
            environment: request.environment,
            since,
            now,
            directory: records.directory,
            findDocuments: documentsOf,
        });
    }
    const readers = {
        ...elsewhere/* readElsewhere */.z,
        deployments,
        records: async ({ key }, { request, since, now }) => {
            const query = { service: request.service, environment: key, since };
            return toReading(await documentsOf(query), now);
        },
        baseline: async ({ spec }, { request, since, now }) => {
            const { service, environment, candidate } = request;
            const found = await documentsOf({ service, environment, since });
            return (0,baseline_runs/* toBaselineReading */.$)(found, recordsSource(now), { spec, sha: candidate.sha });
        },
        changes: async ({ spec }, context) => {
            const opened = await clone();
            if (!opened.ok)
                return facts_failed(opened.reason);
            const { request, since, now } = context;
            const { service, environment } = request;
            const { readChanges } = await __webpack_require__.e(/* import() */ 1981).then(__webpack_require__.bind(__webpack_require__, 61981));
            return readChanges({
                ...{ clone: opened.clone, spec, context },
                deployments: await deployments({ key: environment, spec: (0,deployment_history/* statementOf */.T8)(spec) }, context),
                records: async () => toReading(await documentsOf({ service, environment, since }), now),
            });
        },
        'changed-paths': async ({ spec }, context) => {
            const opened = await clone();
            if (!opened.ok)
                return facts_failed(opened.reason);
            const { request, now } = context;
            return readChangedPaths({
                clone: opened.clone,
                deployments: await deployments({ key: request.environment, spec }, context),
                candidate: request.candidate.sha,
                now,
            });
        },
        'check-result': async ({ spec }, { request, now }) => {
            const opened = await clone();
            if (!opened.ok)
                return facts_failed(opened.reason);
            const { top } = opened.clone;
            return readCheckResult({ spec, top, candidate: request.candidate.sha, now });
        },
        owed: async (_, { request, since, now }) => {
            const { service, environment } = request;
            const found = await documentsOf({ service, environment, since });
            const debts = { debts: (0,owed_debts/* toDebts */.g)(found), source: recordsSource(now) };
            const gap = facts_failed('a clone knows no pull requests');
            return (0,owed_debts/* readOwed */.c)(debts, () => Promise.resolve(gap));
        },
        group: () => (0,elsewhere/* unsupported */.q)('a clone does not know who is in a group', '`members` in the policy'),
        'code-owners': () => (0,elsewhere/* unsupported */.q)('a clone does not know which branch is protected', 'a forge'),
        starter: () => (0,elsewhere/* unsupported */.q)('a clone does not know who started the run', 'a forge'),
        catalog: () => (0,elsewhere/* unsupported */.q)('a clone has no catalogue of services', 'a catalogue'),
        'branch-protection': () => (0,elsewhere/* unsupported */.q)('a clone does not know who may push', 'a forge'),
        clock: () => (0,elsewhere/* unsupported */.q)('a clone has no clock of its own', 'a forge'),
        reachability: () => (0,elsewhere/* unsupported */.q)('a clone does not know who may push', 'a forge'),
        'run-identity': () => (0,elsewhere/* unsupported */.q)('nobody vouches for a local run', 'a forge'),
        'policy-change': () => (0,elsewhere/* unsupported */.q)('a clone does not know who approved a change', 'a forge'),
        'pull-request': (_, { now }) => Promise.resolve({ status: 'none', source: { level: 'workspace', fetchedAt: now } }),
    };
    return {
        async read(ref, context) {
            try {
                return await readers[ref.kind](ref, context);
            }
            catch (error) {
                return facts_failed(error instanceof Error ? error.message : String(error));
            }
        },
    };
}
function facts_failed(reason) {
    return { status: 'failed', reason, retryable: false };
}

// EXTERNAL MODULE: ./lib/hosts/git/policies.js + 1 modules
var policies = __webpack_require__(95348);
// EXTERNAL MODULE: ./lib/evidence/access.js
var access = __webpack_require__(55751);
;// CONCATENATED MODULE: ./lib/hosts/git/access.js
/** What a clone does not tell of access: all that a forge keeps. */

/** No row, and one gap that says where it can be known. */
function unreadAccess() {
    return {
        grants: [],
        gaps: [
            {
                acts: [...access/* accessActs */.Qi],
                source: 'forge',
                status: 'unsupported',
                reason: 'roles, reviewers of environments and rules of the branch: a clone does not know them',
                needs: 'the same command in a job of GitHub Actions or GitLab CI/CD',
            },
        ],
        limits: [],
    };
}

;// CONCATENATED MODULE: ./lib/hosts/git/publish.js
/** Prints the text; rejects if the stream is closed or its disk is full. */
function print(publication, stream) {
    const text = publication.text.endsWith('\n') ? publication.text : `${publication.text}\n`;
    return new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
}

// EXTERNAL MODULE: ./lib/time/instant.js
var time_instant = __webpack_require__(96216);
;// CONCATENATED MODULE: ./lib/hosts/git/workspace.js


/** `sha` is the candidate: what was made before it was committed is no report about it. Rejects if git does. */
async function findWorkspace(opened, sha) {
    if (!opened.ok)
        throw new Error(opened.reason);
    const { top, head } = opened.clone;
    if (head?.sha !== sha) {
        throw new Error(`the files here are of ${String(head?.sha)}, and not of the candidate ${sha}`);
    }
    const answer = await (0,git_command/* runGit */.E)({ directory: top }, 'show', '-s', '--format=%cI', `${sha}^{commit}`);
    if (!answer.ok)
        throw new Error(answer.reason);
    const since = (0,time_instant/* parseInstant */.nV)((0,git_command/* textOf */.b)(answer).trim());
    if (since === undefined)
        throw new Error(`git does not tell when ${sha} was committed`);
    return { folder: top, since: () => Promise.resolve(since) };
}

;// CONCATENATED MODULE: ./lib/hosts/git/host.js











/** The host of the clone around a directory; git is first run when something is asked of it. */
function gitHost(options) {
    const { directory, layers, login, now, out, readRecord } = options;
    const clone = (0,run/* once */.Oo)(() => (0,git_clone/* openClone */.ok)(directory));
    const origin = (0,run/* once */.Oo)(() => (0,git_clone/* readOrigin */.P2)(directory));
    const records = { directory, readRecord, now };
    const store = localRecords(records);
    let elsewhere;
    let committed;
    let asked = 'HEAD';
    return {
        id: 'git',
        async request(inputs) {
            asked = inputs.sha ?? 'HEAD';
            // Both at once: each is a process of its own.
            const [opened, from] = await Promise.all([clone(), origin()]);
            return stateRequest({ inputs, clone: opened, origin: from, login });
        },
        policies: (0,policies/* localPolicies */.g)({ directory, layers, clone, origin, openAt: git_clone/* openClone */.ok }),
        facts: localFacts({ clone, records }),
        claims: {
            candidate: (request) => claimCandidate({ directory, name: asked, request, now }),
        },
        access: () => Promise.resolve(unreadAccess()),
        records: {
            ...store,
            append: (record, expectedHead) => elsewhere === undefined ? store.append(record, expectedHead) : refuse(elsewhere),
        },
        tellsDeployments: false,
        standing: () => [],
        async workspace({ candidate }) {
            const found = await findWorkspace(await clone(), candidate.sha);
            committed ??= (0,committed_files.openCommitted)(found.folder);
            const ask = committed;
            return { ...found, committed: (paths) => ask(paths, candidate.sha) };
        },
        configure: (settings) => {
            elsewhere = storeElsewhere(settings.store);
        },
        publish: async (publication) => {
            if (publication.text !== '')
                await print(publication, out);
            return [];
        },
    };
}
/** A store in another repository, which a clone cannot write to. */
function storeElsewhere(store) {
    return store === 'branch' || store === 'none' ? undefined : store;
}
function refuse(store) {
    const reason = `records are to be kept in ${store}, which this host cannot write to`;
    return Promise.resolve({ status: 'unsupported', reason });
}


/***/ }),

/***/ 68705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findRewritten)
/* harmony export */ });
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43788);
/** Which files git writes with other bytes than the commit has (T41): https://git-scm.com/docs/gitattributes */

const asked = ['ident', 'filter', 'working-tree-encoding', 'text', 'eol'];
/**
 * Those of the paths that git changes on checkout by more than all their line ends, as attributes say; all of them
 * where git does not tell. Attributes are only read: no filter is run.
 */
async function findRewritten(call, paths) {
    if (paths.length === 0)
        return new Set();
    const input = paths.map((path) => `${path}\0`).join('');
    const answer = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)({ ...call, input }, 'check-attr', '--stdin', '-z', ...asked);
    if (!answer.ok)
        return new Set(paths);
    const words = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(answer).split('\0');
    const isPlain = (path, index) => {
        const from = index * asked.length * 3;
        if (words[from] !== path)
            return false;
        return !isChanged(Object.fromEntries(asked.map((name, at) => [name, words[from + at * 3 + 2]])));
    };
    return new Set(paths.filter((path, index) => !isPlain(path, index)));
}
/** With `text` set lines that end with CRLF already stay beside those that become so, as `auto` does not do. */
function isChanged({ ident, filter, text, eol, ...others }) {
    const isMixed = eol === 'crlf' && text !== 'auto' && text !== 'unset';
    return isMixed || [ident, filter, others['working-tree-encoding']].some(isGiven);
}
function isGiven(value) {
    return value !== 'unspecified' && value !== 'unset';
}


/***/ }),

/***/ 38263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readOwed),
/* harmony export */   g: () => (/* binding */ toDebts)
/* harmony export */ });
/* harmony import */ var _evidence_owed_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7185);

/**
 * Debts of allowed and enforced decisions that no later one saw settled. Each decision says again what
 * it still found open, so that a debt does not hang on one record; the earliest date holds.
 */
function toDebts(found) {
    if (found.status === 'none')
        return { status: 'known', value: [] };
    if (found.status !== 'known')
        return found;
    const open = new Map();
    for (const { id, decision, enforced } of [...found.documents].reverse()) {
        if (decision === undefined || !enforced)
            continue;
        for (const debt of decision.owed ?? []) {
            const isNew = debt.record === undefined;
            if (isNew && decision.verdict !== 'allow')
                continue;
            const key = (0,_evidence_owed_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .debtKey */ .zC)(debt);
            const before = open.get(key);
            if (debt.met !== undefined)
                open.delete(key);
            else if (before === undefined)
                open.set(key, { ...debt, record: debt.record ?? id });
            else
                open.set(key, (0,_evidence_owed_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .joinDebts */ .DP)(before, debt));
        }
    }
    return { status: 'known', value: [...open.values()] };
}
/** The fact; a change that cannot be read leaves its debts unknown, and no other one. */
async function readOwed({ debts, source }, readChange) {
    if (debts.status !== 'known')
        return debts;
    if (debts.value.length === 0)
        return { status: 'none', source };
    const numbers = debts.value.flatMap(({ changes }) => changes.map(({ number }) => number));
    const read = new Map();
    // One after the other: there are few, and each is several requests.
    for (const number of new Set(numbers))
        read.set(number, await readChange(number));
    const value = debts.value.map((debt) => {
        const changes = [];
        let gap;
        for (const { number } of debt.changes) {
            const change = read.get(number);
            if (change?.status === 'known')
                changes.push(change.value);
            else
                gap ??= change?.reason ?? 'it was not read';
        }
        return { debt, changes, ...(gap === undefined ? {} : { gap }) };
    });
    return { status: 'known', value, source };
}


/***/ }),

/***/ 9633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ askEach),
/* harmony export */   g: () => (/* binding */ failed)
/* harmony export */ });
/** Looked, and it cannot be told: the same question gets the same answer. */
function failed(reason) {
    return { status: 'failed', reason, retryable: false };
}
/** Runs a question for each item, eight at a time; the first unknown ends it. */
async function askEach(items, question) {
    const atOnce = 8;
    const values = [];
    for (let from = 0; from < items.length; from += atOnce) {
        const parts = await Promise.all(items.slice(from, from + atOnce).map(question));
        for (const part of parts) {
            if (part.status !== 'known')
                return part;
            values.push(part.value);
        }
    }
    return { status: 'known', value: values };
}


/***/ }),

/***/ 37188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ toRecordsReading),
/* harmony export */   S: () => (/* binding */ toFolderQuery),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   b$: () => (/* binding */ accessQuery),
/* harmony export */   r9: () => (/* binding */ readDocuments),
/* harmony export */   sl: () => (/* binding */ toDeploymentsReading)
/* harmony export */ });
/* unused harmony export readStored */
/* harmony import */ var _object_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64570);
/* harmony import */ var _record_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6072);


/** Where the records of a service and environment lie. */
function toFolderQuery(query) {
    return { folder: (0,_record_path_js__WEBPACK_IMPORTED_MODULE_1__/* .recordFolder */ .ae)(query), since: query.since };
}
/** Where snapshots of who may do what lie. */
function accessQuery(since) {
    return { folder: _record_path_js__WEBPACK_IMPORTED_MODULE_1__/* .accessFolder */ .nW, since };
}
/** The path of a record in a store. */
function pathOf({ kind, subject, at, id }) {
    if (kind === 'access')
        return (0,_record_path_js__WEBPACK_IMPORTED_MODULE_1__/* .accessPath */ ._y)({ at, id });
    const { service, environment } = subject;
    return (0,_record_path_js__WEBPACK_IMPORTED_MODULE_1__/* .recordPath */ .lX)({ service, environment, at, id });
}
/** Reads one file of a store: a broken record, or one that lies where it does not belong, is a problem. */
function readStored(file, readRecord) {
    if (file.text === undefined)
        return { problem: 'it is missing' };
    let value;
    try {
        value = JSON.parse(file.text);
    }
    catch {
        return { problem: 'it is not JSON' };
    }
    const read = readRecord(value);
    if ('problem' in read)
        return read;
    const problem = misplaced(read.record, file.path);
    return problem === undefined ? read : { problem };
}
/**
 * All files of a store as documents since then, newest first. One that cannot be read fails them all,
 * by its name: a quota counted from the rest would be too low.
 */
function readDocuments(files, of) {
    const documents = [];
    for (const file of files) {
        const read = readStored(file, of.readRecord);
        if ('problem' in read) {
            const reason = `the record ${file.path} on ${of.store} is broken: ${read.problem}`;
            return { status: 'failed', reason, retryable: false };
        }
        if (Date.parse(read.record.at) >= Date.parse(of.since))
            documents.push(read.record);
    }
    if (documents.length === 0)
        return { status: 'none' };
    documents.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
    return { status: 'known', documents, head: of.head };
}
/** Documents as the fact that windows and quotas look at. */
function toRecordsReading(found, source) {
    if (found.status === 'none')
        return { status: 'none', source };
    if (found.status !== 'known')
        return found;
    const value = found.documents.flatMap(toPastRecord);
    return { status: 'known', value, source: { ...source, sha: found.head } };
}
/** Documents as the deployments that they tell of; `none` is authoritative: nothing was ever recorded. */
function toDeploymentsReading(found, source) {
    if (found.status !== 'known' && found.status !== 'none')
        return found;
    const value = found.status === 'none' ? [] : toDeployments(found.documents);
    return value.length === 0 ? { status: 'none', source } : { status: 'known', value, source };
}
/**
 * The newest result of a promotion holds: a deployment that was rolled back later is no success. What
 * failed stays beside it, as a later success does not undo that there was a failure.
 */
function toDeployments(documents) {
    const told = new Set();
    const ended = new Set();
    return documents.flatMap((document) => {
        const { decision, enforced, result, promotionId } = document;
        if (result !== undefined) {
            if (result.outcome === 'success' && ended.has(promotionId))
                return [];
            told.add(promotionId);
            ended.add(promotionId);
            return [toEnded(document, result)];
        }
        const started = enforced && decision?.verdict === 'allow';
        if (!started || told.has(promotionId))
            return [];
        told.add(promotionId);
        // Allowed, and nobody said what became of it: it may be running, or have failed.
        return [{ sha: document.subject.sha, outcome: 'in-progress', startedAt: document.at }];
    });
}
function toEnded({ subject }, { outcome, startedAt, finishedAt }) {
    return {
        sha: subject.sha,
        ...(subject.version === undefined ? {} : { version: subject.version }),
        outcome,
        ...(startedAt === undefined ? {} : { startedAt }),
        finishedAt,
    };
}
/** A record that was copied to another service or month would count where it does not belong. */
function misplaced(record, path) {
    if (pathOf(record) !== path)
        return `it belongs to ${pathOf(record)}`;
    return (0,_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha */ .H)(record.subject.sha) ? undefined : 'it names no commit';
}
/** A snapshot of who may do what is of no promotion. */
function toPastRecord(record) {
    const { id, promotionId, kind, at, enforced, subject, decision, result, origin } = record;
    if (kind === 'access')
        return [];
    return {
        ...{ id, promotionId, kind, at, sha: subject.sha, enforced },
        ...(decision && { verdict: decision.verdict }),
        ...(result && { outcome: result.outcome }),
        ...(subject.artifacts.length > 0 && {
            artifacts: subject.artifacts.map(({ digest }) => digest),
        }),
        tz: origin.tz,
    };
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


/***/ }),

/***/ 6072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _y: () => (/* binding */ accessPath),
/* harmony export */   ae: () => (/* binding */ recordFolder),
/* harmony export */   f7: () => (/* binding */ monthFolder),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   nW: () => (/* binding */ accessFolder),
/* harmony export */   vJ: () => (/* binding */ toSegment)
/* harmony export */ });
/** Where a record lies in the tree of the records ref: `<service>/<environment>/<yyyy>/<mm>/<id>.json`. */
/** A text as one segment of a path: never empty, never `..`, and no two texts share a segment. */
function toSegment(text) {
    if (text === '')
        return '%';
    const encoded = encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd'));
    return /^\.+$/.test(encoded) ? encoded.replaceAll('.', '%2E') : encoded;
}
/** The folder of all records of a service and environment. */
function recordFolder(of) {
    return `${toSegment(of.service)}/${toSegment(of.environment)}`;
}
/** `at` is RFC 3339 in UTC. */
function recordPath(of) {
    return `${recordFolder(of)}/${monthFolder(of.at)}/${toSegment(of.id)}.json`;
}
/** The folder of snapshots of who may do what: no service has its name, since `@` is encoded in one. */
const accessFolder = '@access';
/** `@access/2026/11/<id>.json`; `at` is RFC 3339 in UTC. */
function accessPath({ at, id }) {
    return `${accessFolder}/${monthFolder(at)}/${toSegment(id)}.json`;
}
/** `2026/11`: folders of months sort as time does. */
function monthFolder(at) {
    return at.slice(0, 7).replace('-', '/');
}


/***/ }),

/***/ 55837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/** One answer for each question, by its value: nothing is asked twice in a run. */
function remembered(read) {
    const answers = new Map();
    return (question) => {
        const key = JSON.stringify(question);
        const answer = answers.get(key) ?? read(question);
        answers.set(key, answer);
        return answer;
    };
}


/***/ }),

/***/ 7682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   YN: () => (/* binding */ standingFacts),
/* harmony export */   h: () => (/* binding */ delegating),
/* harmony export */   tK: () => (/* binding */ timeToDecide)
/* harmony export */ });
/** Milliseconds that are kept for posting the answer, at most a quarter of what the whole run may take. */
const timeToTell = 10_000;
/**
 * Whoever keeps the run waiting until its time is over must not keep it from saying so: the green of an
 * earlier run would go on standing on the commit (F15).
 */
function timeToDecide(total) {
    return total - Math.min(timeToTell, total / 4);
}
/** A preview's commit is merged nowhere yet, and what it would change is not in force. */
function standingFacts(isUnmerged) {
    const always = [
        { kind: 'clock', key: '' },
        { kind: 'run-identity', key: '' },
        { kind: 'branch-protection', key: '' },
    ];
    if (isUnmerged)
        return always;
    return [...always, { kind: 'reachability', key: '' }, { kind: 'policy-change', key: '' }];
}
/** The store as it is at the time of each call: the policy names it after the host was opened. */
function delegating(store) {
    return {
        head: () => store().head(),
        append: (record, expectedHead) => store().append(record, expectedHead),
        find: (query) => store().find(query),
        documents: (query) => store().documents(query),
        snapshots: (since) => store().snapshots(since),
    };
}
/** Asked once, whoever asks. */
function once(read) {
    let reading;
    return () => (reading ??= read());
}


/***/ })

};
