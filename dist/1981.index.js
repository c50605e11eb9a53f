export const id = 1981;
export const ids = [1981];
export const modules = {

/***/ 61981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readChanges: () => (/* binding */ readChanges)
});

// EXTERNAL MODULE: ./lib/hosts/parts.js
var parts = __webpack_require__(9633);
// EXTERNAL MODULE: ./lib/hosts/promotion-range.js
var promotion_range = __webpack_require__(18038);
// EXTERNAL MODULE: ./lib/hosts/git/git-command.js
var git_command = __webpack_require__(43788);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/hosts/git/duties/clean-merges.js
/** Which merges hold nothing but the clean merge of their parents: each is made again (T22). */




/**
 * The merges that differ, by commit, or all where they cannot be made again. It happens in a repository of its own
 * that only borrows the objects: neither settings nor attributes of the one that is judged take part.
 */
async function readUncleanMerges(call, merges) {
    if (merges.length === 0)
        return new Set();
    const scratch = await openScratch(call);
    try {
        const unclean = new Set();
        for (const merge of merges) {
            const clean = scratch !== undefined && (await isClean({ directory: scratch }, merge));
            if (!clean)
                unclean.add(merge.sha);
        }
        return unclean;
    }
    finally {
        if (scratch !== undefined)
            await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** Of a merge of more than two parents git tells no clean one. A conflict, and git before 2.38, is none. */
async function isClean(call, { tree, parents }) {
    const [first, second, ...more] = parents;
    if (first === undefined || second === undefined || more.length > 0)
        return false;
    const answer = await (0,git_command/* runGit */.E)(call, 'merge-tree', '--write-tree', '--no-messages', first, second);
    return answer.ok && (0,git_command/* textOf */.b)(answer).trim() === tree;
}
async function openScratch(call) {
    const objects = await (0,git_command/* runGit */.E)(call, 'rev-parse', '--path-format=absolute', '--git-path', 'objects');
    const format = await (0,git_command/* runGit */.E)(call, 'rev-parse', '--show-object-format');
    if (!objects.ok || !format.ok)
        return undefined;
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'promotion-gate-merge-'));
    const made = await (0,git_command/* runGit */.E)({ directory }, ...[
        'init',
        '--quiet',
        '--bare',
        '--template=',
        `--object-format=${(0,git_command/* textOf */.b)(format).trim()}`,
        '.',
    ]);
    if (made.ok) {
        const alternates = (0,external_node_path_.join)(directory, 'objects', 'info', 'alternates');
        const borrowed = await borrow(alternates, (0,git_command/* textOf */.b)(objects).trim());
        if (borrowed)
            return directory;
    }
    await (0,promises_.rm)(directory, { recursive: true, force: true });
    return undefined;
}
async function borrow(file, objects) {
    // A quote or a line break would mean something in that file.
    if (/["\n]/.test(objects))
        return false;
    await (0,promises_.writeFile)(file, `${objects}\n`);
    return true;
}

;// CONCATENATED MODULE: ./lib/hosts/git/duties/history.js
/** The commits of a range as git tells them, with who made them and who says to have reviewed them. */


/** More commits than these are not walked (T24). */
const mostCommits = 10_000;
const between = '%x1f';
const format = [
    ...['%H', '%T', '%P', '%an', '%ae', '%cn', '%ce', '%ct'],
    `%(trailers:key=Co-authored-by,valueonly,unfold,separator=${between})`,
    `%(trailers:key=Reviewed-by,valueonly,unfold,separator=${between})`,
    '%N',
].join('%n');
/** Newest first; `from` null for all up to the candidate. */
async function readHistory(call, { from, to }) {
    const range = from === null ? [to] : [to, `^${from}`];
    const answer = await (0,git_command/* runGit */.E)(call, ...['log', '-z', '--topo-order', '--no-show-signature', '--no-mailmap'], ...['--notes=reviews', `--max-count=${mostCommits + 1}`, `--format=${format}`], ...[...range, '--']);
    if (!answer.ok)
        return (0,parts/* failed */.g)(answer.reason);
    const texts = (0,git_command/* textOf */.b)(answer)
        .split('\0')
        .filter((text) => text !== '');
    const commits = texts.map(toCommit);
    const broken = commits.includes(undefined);
    if (broken)
        return (0,parts/* failed */.g)('git told a commit in a form that is not understood');
    return { status: 'known', value: commits.filter((commit) => commit !== undefined) };
}
function toCommit(text) {
    const [sha, tree, parents, an, ae, cn, ce, seconds, coAuthors, reviewers, ...note] = text.split('\n');
    if (sha === undefined || !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha))
        return undefined;
    const noted = note.flatMap((line) => /^reviewed-by:\s*(.*)$/i.exec(line)?.[1] ?? []);
    const named = [...listOf(coAuthors), ...listOf(reviewers), ...noted].map(toPerson);
    const count = listOf(coAuthors).length;
    return {
        ...{ sha, tree: tree ?? '', parents: (parents ?? '').split(' ').filter(Boolean) },
        author: { name: an ?? '', email: ae ?? '' },
        committer: { name: cn ?? '', email: ce ?? '' },
        at: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z'),
        coAuthors: named.slice(0, count).filter((person) => person !== undefined),
        reviewers: named.slice(count).filter((person) => person !== undefined),
        unreadable: named.slice(0, count).includes(undefined),
    };
}
function listOf(text) {
    return (text ?? '').split('\x1f').filter((value) => value.trim() !== '');
}
/** `Alice <alice@example.org>` */
function toPerson(text) {
    const [, name, email] = /^\s*(.*?)\s*<([^<>\s]+)>\s*$/.exec(text) ?? [];
    return name === undefined || email === undefined ? undefined : { name, email };
}

;// CONCATENATED MODULE: ./lib/hosts/git/duties/changes.js





async function readChanges(part) {
    const { clone, context, deployments } = part;
    const spec = promotion_range/* changesSpecSchema */.gw.safeParse(part.spec);
    if (!spec.success)
        return (0,parts/* failed */.g)('the question for changes is not understood');
    if (deployments.status !== 'known' && deployments.status !== 'none')
        return deployments;
    if (clone.shallow)
        return (0,parts/* failed */.g)('shallow clone: fetch the full history (fetch-depth: 0)');
    const call = { directory: clone.top };
    const { sha } = context.request.candidate;
    const records = await part.records();
    const range = await (0,promotion_range/* rangeOf */.be)({
        candidate: sha,
        deployments: deployments.status === 'known' ? deployments.value : [],
        records: records.status === 'known' ? records.value : [],
        relation: (base) => readRelation(call, { base, candidate: sha }),
    });
    const { from, ...told } = range;
    const source = { level: 'workspace', system: 'git', sha, fetchedAt: context.now };
    if (from === undefined) {
        return {
            status: 'known',
            value: { ...told, changes: [], consents: [], complete: false },
            source,
        };
    }
    const history = await readHistory(call, { from, to: sha });
    if (history.status !== 'known')
        return history;
    const found = await toChanges(call, {
        history: history.value,
        paths: spec.data,
        // A clone knows nobody but whom the people file names.
        accountOf: (await context.addresses?.()) ?? (() => undefined),
    });
    if (found.status !== 'known')
        return found;
    const value = {
        ...told,
        ...(found.value.length === 0 && told.case === 'range' ? { case: 'empty' } : {}),
        ...{ changes: [...found.value], consents: [] },
        complete: history.value.length <= mostCommits,
    };
    return { status: 'known', value, source };
}
/** Rejects where git cannot compare them: a commit may be missing. */
async function readRelation(call, { base, candidate }) {
    const isAncestor = async (one, other) => {
        const answer = await (0,git_command/* runGit */.E)(call, 'merge-base', '--is-ancestor', one, other);
        if (answer.ok || answer.code === 1)
            return answer.ok;
        throw new Error(`${base} and ${candidate} cannot be compared: ${answer.reason}`);
    };
    if (await isAncestor(base, candidate))
        return 'ahead';
    return (await isAncestor(candidate, base)) ? 'behind' : 'diverged';
}
/** A change is a merge into the line of first parents with all that it brought, or a commit of that line. */
async function toChanges(call, part) {
    const { history, paths, accountOf } = part;
    const bySha = new Map(history.map((commit) => [commit.sha, commit]));
    const line = [];
    for (let at = history[0]; at !== undefined; at = bySha.get(at.parents[0] ?? ''))
        line.push(at);
    const brought = commitsOf(line, bySha);
    const changed = paths.paths === undefined ? undefined : await pathsOf(call, line);
    if (changed?.status === 'failed' || changed?.status === 'unsupported')
        return changed;
    const touching = line.filter(({ sha }) => (0,promotion_range/* touches */.yI)(changed?.value.get(sha) ?? [], paths));
    const merges = touching.filter(({ parents }) => parents.length > 1);
    const unclean = await readUncleanMerges(call, merges);
    const changes = touching.map((commit) => {
        const alone = toChange({ head: commit.sha, commits: [commit], by: [], accountOf });
        if (commit.parents.length < 2) {
            return [toChange({ head: commit.sha, commits: [commit], by: [commit], accountOf })];
        }
        const commits = brought.get(commit.sha) ?? [];
        const head = commit.parents[1] ?? commit.sha;
        const tip = bySha.get(head);
        const by = [commit, ...(tip === undefined ? [] : [tip])];
        const merged = toChange({ head, commits, by, accountOf });
        return [merged, ...(unclean.has(commit.sha) ? [alone] : [])];
    });
    return { status: 'known', value: changes.flat() };
}
/** What each merge of the line brought that was not there before it, by the merge. */
function commitsOf(line, bySha) {
    const found = new Map();
    const seen = new Set(line.map(({ sha }) => sha));
    for (const merge of [...line].reverse()) {
        const own = [];
        const open = merge.parents.slice(1);
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            const commit = bySha.get(next);
            if (commit === undefined || seen.has(next))
                continue;
            seen.add(next);
            own.push(commit);
            open.push(...commit.parents);
        }
        found.set(merge.sha, own);
    }
    return found;
}
/** The paths of each commit beside its first parent: all that it brought. No renames: both places change. */
async function pathsOf(call, commits) {
    const input = commits.map(({ sha, parents }) => `${[sha, ...parents.slice(0, 1)].join(' ')}\n`);
    const answer = await (0,git_command/* runGit */.E)({ ...call, input: input.join('') }, ...['diff-tree', '--stdin', '--root', '-r', '--raw', '-z', '--no-renames'], ...['--no-relative', '--ignore-submodules=none']);
    if (!answer.ok)
        return (0,parts/* failed */.g)(answer.reason);
    const found = new Map();
    let own = [];
    // A commit, and for each of its paths what begins with a colon and then the path, whatever it is called.
    const words = (0,git_command/* textOf */.b)(answer).split('\0').values();
    for (const word of words) {
        if (word.startsWith(':'))
            own.push(words.next().value ?? '');
        else if (word !== '')
            found.set(word, (own = []));
    }
    return { status: 'known', value: found };
}
function toChange(part) {
    const { head, commits, by, accountOf } = part;
    const contributors = [];
    const unattributed = [];
    for (const { sha, author, committer, coAuthors, unreadable } of commits) {
        const accounts = [
            { account: accountOf(author.email), as: 'author' },
            { account: webOf(committer) ?? accountOf(committer.email), as: 'committer' },
            ...coAuthors.map(({ email }) => ({ account: accountOf(email), as: 'co-author' })),
        ];
        const known = accounts.flatMap(({ account, as }) => account === undefined ? [] : [{ account, as }]);
        contributors.push(...known);
        if (unreadable || known.length < accounts.length)
            unattributed.push(sha);
    }
    const reviews = by.flatMap(({ reviewers, at }) => reviewers.map(({ name, email }) => ({
        account: accountOf(email) ?? { login: name, kind: 'unknown' },
        ...{ state: 'approved', on: head, at },
        ...{ edited: 'no', writes: 'yes', sameTarget: 'yes' },
    })));
    return {
        ...{ head, commits: commits.map(({ sha }) => sha), contributors: distinct(contributors) },
        ...{ unattributed, reviews, complete: true },
    };
}
/** The committer that a forge writes into what it commits itself; the author is then somebody else. */
function webOf({ email }) {
    const isWeb = email === 'noreply@github.com' || email === 'noreply@gitlab.com';
    return isWeb ? { login: email.split('@')[1] ?? '', kind: 'web' } : undefined;
}
function distinct(contributors) {
    return [...new Map(contributors.map((one) => [JSON.stringify(one), one])).values()];
}


/***/ }),

/***/ 18038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   gw: () => (/* binding */ changesSpecSchema),
/* harmony export */   yI: () => (/* binding */ touches)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _evidence_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32027);
/* harmony import */ var _deployment_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66957);
/** Where the range of a promotion begins, and how the candidate lies to what is deployed (policy.md 4). */



/** How `changes` is asked for: where deployments are seen, and the globs of the service's paths. */
const changesSpecSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    deployments: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    /** Absent: every path of the repository is the service's. */
    paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
});
/** True if one of the paths is the service's. */
function touches(paths, { paths: globs }) {
    if (globs === undefined)
        return true;
    return paths.some((path) => globs.some((glob) => (0,_evidence_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)(path, glob)));
}
/**
 * The range of a candidate. `relation` is asked for only if something else is deployed than the
 * candidate. What is known of deployments may end before the first one: nothing older is no proof.
 */
async function rangeOf(of) {
    const { candidate, deployments } = of;
    const good = (0,_deployment_history_js__WEBPACK_IMPORTED_MODULE_0__/* .provedSuccesses */ .Mg)(deployments);
    const base = good[0]?.sha;
    if (base === undefined)
        return { case: 'first', base: null, from: null };
    const relation = base === candidate ? 'identical' : await of.relation(base);
    if (relation === 'ahead')
        return { case: 'range', base, from: base };
    if (relation === 'diverged')
        return { case: 'diverged', base, from: base };
    const first = good.findLastIndex(({ sha }) => sha === candidate);
    return {
        ...{ case: relation === 'identical' ? 'redeploy' : 'rollback', base },
        from: first === -1 ? undefined : good.slice(first + 1).find(({ sha }) => sha !== candidate)?.sha,
        ...(first === -1 ? {} : earlierAllow(of)),
    };
}
/** The newest enforced allow of the commit: a rollback to what was never allowed is none (T27). */
function earlierAllow({ candidate, records, }) {
    const allow = records.find(({ sha, verdict, enforced }) => sha === candidate && verdict === 'allow' && enforced);
    return allow === undefined ? {} : { earlier: allow.id };
}


/***/ })

};
