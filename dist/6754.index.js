export const id = 6754;
export const ids = [6754];
export const modules = {

/***/ 86170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ ownedChanges)
});

;// CONCATENATED MODULE: ./lib/hosts/code-owners/owned-paths.js
/** So many paths are shown. */
const shown = 3;
/** For all changes of a promotion: some seconds. 1000 lines for 3000 paths take less. */
const mostEffort = 60_000_000;
function ownersOf(file, effort = { left: mostEffort }) {
    const known = new Map();
    return (path) => {
        const asks = known.get(path) ?? asksOf(file, path.split('/'), effort);
        known.set(path, asks);
        return asks;
    };
}
/** At least one part: a change of nothing is one of nobody's. */
function ownedPathsOf(owners, changed) {
    const found = new Map();
    for (const path of [...new Set(changed.paths)].sort()) {
        const asks = owners(path);
        for (const ask of asks.length > 0 ? asks : [nobody]) {
            const key = JSON.stringify([ask.section, ask.count, [...ask.owners].sort(), ask.unknown]);
            const group = found.get(key);
            if (group === undefined)
                found.set(key, { ask, paths: [path] });
            else
                group.paths.push(path);
        }
    }
    const groups = [...found.values()];
    const { unknown } = changed;
    if (unknown !== undefined)
        groups.push({ ask: { ...nobody, unknown }, paths: [] });
    else if (groups.length === 0)
        groups.push({ ask: nobody, paths: [] });
    return groups.map(({ ask, paths }) => ({
        ...ask,
        owners: [...ask.owners],
        paths: paths.slice(0, shown),
        more: Math.max(0, paths.length - shown),
    }));
}
const nobody = { count: 1, owners: [] };
/** What the sections ask for a path; none where nobody owns it, or its owners were taken away. */
function asksOf(file, path, effort) {
    const asks = file.sections
        .filter(({ required }) => required)
        .flatMap((section) => {
        const rule = ruleFor(section, path, effort);
        if (rule === undefined)
            return [];
        const { pattern, line, owners, fault } = rule;
        if (owners.length === 0 && fault === undefined)
            return [];
        const { name, count } = section;
        const unknown = fault === undefined ? {} : { unknown: `${file.path}:${line}: ${fault}` };
        return [
            {
                pattern,
                line,
                ...(name === undefined ? {} : { section: name }),
                count,
                owners,
                ...unknown,
            },
        ];
    });
    if (effort.left >= 0)
        return asks;
    return [{ ...nobody, unknown: `${file.path} has too many lines for all that is changed` }];
}
function ruleFor({ rules }, path, effort) {
    const isExcluded = ({ excludes, matches }) => excludes === true && matches(path, effort);
    if (rules.some(isExcluded))
        return undefined;
    return rules.findLast(({ excludes, matches }) => excludes === undefined && matches(path, effort));
}

;// CONCATENATED MODULE: ./lib/hosts/code-owners/owned-changes.js

/**
 * Whoever changes the file would choose who judges all that is deployed with it, or after it. So the
 * owners by the file of what is deployed are asked too, for everything (T03): the files are compared,
 * since such a change may be none of the service's, or come after the candidate.
 */
function ownedChanges(of) {
    const { changes, file, before } = of;
    const now = ownersOf(file);
    const older = before.status === 'known' ? before.value : undefined;
    const then = older === undefined ? undefined : ownersOf(older);
    const gaps = before.status === 'known' ? [] : [unknownBefore(before.reason)];
    return changes.map(({ head, number, changed }) => ({
        ...{ head, ...(number === undefined ? {} : { number }) },
        parts: distinct([
            ...ownedPathsOf(now, changed),
            ...(then === undefined ? [] : ownedPathsOf(then, changed)),
            ...gaps,
        ]),
    }));
}
function unknownBefore(reason) {
    const unknown = `CODEOWNERS of what is deployed: ${reason}`;
    return { count: 1, owners: [], unknown, paths: [], more: 0 };
}
/** The line of a rule may have moved without another meaning. */
function distinct(parts) {
    const keyOf = ({ section, count, owners, unknown, paths, more }) => JSON.stringify([section, count, [...owners].sort(), unknown, paths, more]);
    return [...new Map([...parts].reverse().map((part) => [keyOf(part), part])).values()].reverse();
}


/***/ }),

/***/ 76753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Gk: () => (/* binding */ unreadRule),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   ho: () => (/* binding */ splitLine),
/* harmony export */   xm: () => (/* binding */ faultsOf)
/* harmony export */ });
/** True for an e-mail address. */
function isAddress(word) {
    return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(word);
}
/** Controls but the tab, formats, and blanks and ends of lines but the blank. */
const unseen = /[^\P{Cc}\t]|\p{Cf}|[^\P{Z} ]/u;
/** Comments and empty lines are left out; forges end a line where git does, and nowhere else. */
function linesOf(text) {
    return text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n|\r$/)
        .map((each, index) => toLine(index + 1, each.replace(/^[ \t]+|[ \t]+$/g, '')))
        .filter(({ text: said, fault }) => said !== '' && (fault !== undefined || !said.startsWith('#')));
}
function toLine(line, text) {
    const isComment = text.startsWith('#') && !text.includes('\r');
    const code = isComment ? undefined : unseen.exec(text)?.[0].codePointAt(0);
    if (code === undefined)
        return { line, text };
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return { line, text, fault: `it holds a character that nobody sees (${name})` };
}
/** A line of which it is not known what it says: it may be of everything. */
function unreadRule(line, fault) {
    return { line, pattern: '', owners: [], fault, matches: () => true };
}
/** The pattern up to the first blank without a backslash before it, and the words after it. */
function splitLine(text) {
    const [, pattern = '', rest = ''] = /^((?:\\.|[^\s\\])+\\?)\s*(.*)$/u.exec(text) ?? [];
    return { pattern, words: rest.split(/\s+/).filter((word) => word !== '') };
}
/** The faults of all rules as people read them. */
function faultsOf(path, sections) {
    return sections
        .flatMap(({ rules }) => rules)
        .filter(({ fault }) => fault !== undefined)
        .sort((one, other) => one.line - other.line)
        .map(({ line, fault = '' }) => `${path}:${line}: ${fault}`);
}


/***/ }),

/***/ 59370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ gitignorePattern),
/* harmony export */   c: () => (/* binding */ fnmatchPattern)
/* harmony export */ });
/** Patterns of CODEOWNERS over paths, compiled once: nothing backtracks over segments without end (T09). */
/**
 * As gitignore matches (https://git-scm.com/docs/gitignore#_pattern_format): a pattern with a slash
 * begins at the top, a folder holds all below it. But `docs/*` is of the files of `docs` alone, as
 * GitHub says of CODEOWNERS. Brackets stand for themselves.
 */
function gitignorePattern(pattern) {
    const isFolder = pattern.endsWith('/');
    const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
    const segments = bare.split('/');
    const isAnchored = pattern.startsWith('/') || segments.length > 1;
    const parts = segments.map((each) => (each === '**' ? each : tokensOf(each, 'literal')));
    const last = segments.at(-1);
    const whole = [
        ...(isAnchored ? [] : ['**']),
        ...parts,
        // `a/**` is everything inside of `a`, and not a file of that name.
        ...(last === '**' ? [[{ kind: 'any' }]] : []),
    ];
    const isShallow = !isFolder && isAnchored && last === '*';
    return (path, effort) => {
        const ends = endsOf(whole, path, effort);
        if (isShallow)
            return ends[path.length] === true;
        return ends.some((reached, end) => reached && end > 0 && (end < path.length || !isFolder));
    };
}
/**
 * As GitLab matches: `File.fnmatch` of Ruby with FNM_PATHNAME and FNM_DOTMATCH. A pattern without a
 * leading slash may begin in any folder, and only one with a slash at its end holds what is below.
 * https://docs.gitlab.com/user/project/codeowners/advanced/#pattern-matching
 */
function fnmatchPattern(pattern) {
    const anchored = pattern.startsWith('/') ? pattern.slice(1) : `**/${pattern}`;
    const whole = anchored.endsWith('/') ? `${anchored}**/*` : anchored;
    const segments = whole.split('/');
    const parts = segments.map((each, index) => each === '**' && index < segments.length - 1 ? each : tokensOf(each, 'sets'));
    return (path, effort) => endsOf(parts, path, effort)[path.length] === true;
}
/** `[i]` is true if the parts match the first `i` segments of the path. */
function endsOf(parts, path, effort) {
    const [first] = parts;
    // Most patterns begin in another folder.
    if (first !== undefined && first !== '**' && !isMatch(path[0] ?? '', first, effort))
        return [];
    let reached = [true, ...path.map(() => false)];
    for (const part of parts) {
        effort.left -= path.length;
        if (effort.left < 0)
            return [];
        if (part === '**') {
            const first = reached.indexOf(true);
            reached = reached.map((_, index) => first >= 0 && index >= first);
            continue;
        }
        const before = reached;
        if (!before.includes(true))
            return before;
        reached = [
            false,
            ...path.map((segment, index) => before[index] === true && isMatch(segment, part, effort)),
        ];
    }
    return reached;
}
/** `sets` are bracket expressions; one that does not end matches nothing, as in Ruby. */
function tokensOf(segment, brackets) {
    const tokens = [];
    const letters = [...segment];
    for (let at = 0; at < letters.length; at += 1) {
        const letter = letters[at] ?? '';
        if (letter === '\\') {
            at += 1;
            tokens.push({ kind: 'text', text: letters[at] ?? '\\' });
        }
        else if (letter === '?') {
            tokens.push({ kind: 'one' });
        }
        else if (letter === '*') {
            if (tokens.at(-1)?.kind !== 'any')
                tokens.push({ kind: 'any' });
        }
        else if (letter === '[' && brackets === 'sets') {
            const read = setAt(letters, at + 1);
            if (read === undefined)
                return [{ kind: 'never' }];
            tokens.push(read.token);
            at = read.end;
        }
        else {
            tokens.push({ kind: 'text', text: letter });
        }
    }
    return tokens;
}
/** `end` is where the closing bracket stands. */
function setAt(letters, start) {
    const negated = letters[start] === '!' || letters[start] === '^';
    const ranges = [];
    let at = negated ? start + 1 : start;
    for (; letters[at] !== ']' || ranges.length === 0; at += 1) {
        if (letters[at] === '\\')
            at += 1;
        const from = letters[at];
        if (from === undefined)
            return undefined;
        const to = letters[at + 2];
        if (letters[at + 1] === '-' && to !== undefined && to !== ']') {
            ranges.push([from, to]);
            at += 2;
        }
        else {
            ranges.push([from, from]);
        }
    }
    return { token: { kind: 'set', ranges, negated }, end: at };
}
/** Each `*` takes as little as it can; on a mismatch only the last one takes more. */
function isMatch(segment, tokens, effort) {
    const [start, second] = tokens;
    effort.left -= 1;
    if (start?.kind === 'text' && !segment.startsWith(start.text))
        return false;
    if (second === undefined && start?.kind === 'any')
        return true;
    const letters = [...segment];
    let at = 0;
    let next = 0;
    let star;
    while (at < letters.length) {
        effort.left -= 1;
        if (effort.left < 0)
            return false;
        const token = tokens[next];
        if (token?.kind === 'any') {
            star = { token: next, at };
            next += 1;
        }
        else if (token !== undefined && isLetter(letters[at] ?? '', token)) {
            at += 1;
            next += 1;
        }
        else if (star !== undefined) {
            star.at += 1;
            at = star.at;
            next = star.token + 1;
        }
        else {
            return false;
        }
    }
    return tokens.slice(next).every(({ kind }) => kind === 'any');
}
function isLetter(letter, token) {
    if (token.kind === 'text')
        return token.text === letter;
    if (token.kind === 'set') {
        return token.ranges.some(([from, to]) => from <= letter && letter <= to) !== token.negated;
    }
    return token.kind === 'one';
}


/***/ }),

/***/ 73637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ withoutFile),
/* harmony export */   Rp: () => (/* binding */ shownOf),
/* harmony export */   v8: () => (/* binding */ resolveOwners)
/* harmony export */ });
/* harmony import */ var _owners_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76753);

/** So many owners are looked up, at least a request each; the others are not known. */
const most = 50;
/** Of all parts, each once. Never throws what `read` does not. */
async function resolveOwners(parts, of) {
    const names = [...new Set(parts.flatMap(({ owners }) => owners))].sort();
    const { told = () => undefined } = of;
    const asked = names.filter((name) => !(0,_owners_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isAddress */ .PW)(name) && told(name) === undefined);
    return Promise.all(names.map(async (name) => {
        if ((0,_owners_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isAddress */ .PW)(name))
            return byAddress(name, of.accountOf);
        const account = told(name);
        if (account !== undefined)
            return { name, members: [account] };
        if (asked.indexOf(name) >= most)
            return { name, unknown: `more than ${most} owners are not looked up` };
        const found = await of.read(name);
        return found.status === 'known' ? { name, members: [...found.value] } : toGap(name, found);
    }));
}
/** Only the people file tells whose an address is. */
function byAddress(name, accountOf) {
    const account = accountOf(name);
    if (account !== undefined)
        return { name, members: [account] };
    return {
        name,
        unknown: 'whose address it is is not told',
        needs: 'that address in the people file',
    };
}
function toGap(name, found) {
    const needs = found.status === 'unsupported' ? found.needs : undefined;
    return { name, unknown: found.reason, ...(needs === undefined ? {} : { needs }) };
}
/** How many faults of a file are told. */
const shownFaults = 10;
/** The value of the fact where the branch has no file. */
function withoutFile(changes) {
    const nobodys = { count: 1, owners: [], paths: [], more: 0 };
    return {
        ...{ file: null, faults: [], owners: [] },
        changes: changes.map(({ head, number }) => ({
            ...{ head, ...(number === undefined ? {} : { number }) },
            parts: [nobodys],
        })),
    };
}
/** The first faults of a file. */
function shownOf(faults) {
    return faults.slice(0, shownFaults);
}


/***/ }),

/***/ 36754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readChanges: () => (/* reexport */ readChanges),
  readCodeOwners: () => (/* reexport */ readCodeOwners),
  readGroup: () => (/* reexport */ readGroup),
  readLateChange: () => (/* reexport */ readLateChange),
  readPolicyApprovals: () => (/* reexport */ readPolicyApprovals),
  readStarter: () => (/* reexport */ readStarter)
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
// EXTERNAL MODULE: ./lib/hosts/gitlab/duties/users.js
var duties_users = __webpack_require__(46316);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/contributors.js

/** Whose an address is, learned from commits of which GitLab told it. */
function addressesOf(commits) {
    const found = new Map();
    for (const { authorEmail, author, committerEmail, committer } of commits) {
        if (authorEmail && author)
            found.set(authorEmail.toLowerCase(), (0,duties_users/* toAccount */.tf)(author));
        if (committerEmail && committer)
            found.set(committerEmail.toLowerCase(), (0,duties_users/* toAccount */.tf)(committer));
    }
    return found;
}
/** What GitLab commits itself, in the browser or while merging, and signs: the committer is then no person. */
const webCommitter = { login: 'GitLab', kind: 'web' };
/** True only by GitLab's own signature: anybody can write its address into a commit. */
function isBySystem({ signature }) {
    return signature?.verificationStatus === 'VERIFIED_SYSTEM';
}
/** `unattributed`: somebody of the commit is nobody's account, and could be anybody (T10, T11). */
function contributorsTo(commit, { addresses, accountOf }) {
    const isWeb = isBySystem(commit) && !commit.committer;
    const committer = isWeb
        ? webCommitter
        : commit.committer
            ? (0,duties_users/* toAccount */.tf)(commit.committer)
            : accountOf(commit.committerEmail ?? '');
    const coAuthors = coAuthorsOf(commit.message ?? '').map((email) => addresses.get(email) ?? accountOf(email));
    const people = [
        ['author', commit.author ? (0,duties_users/* toAccount */.tf)(commit.author) : accountOf(commit.authorEmail ?? '')],
        ...coAuthors.map((account) => ['co-author', account]),
        ['committer', committer],
    ];
    return {
        contributors: people.flatMap(([as, account]) => (account ? [{ account, as }] : [])),
        // Who is deleted, or stands in for somebody of an import, is nobody that could be known.
        unattributed: people.some(([, account]) => !account || account.kind === 'unknown'),
    };
}
/** Addresses in lower case; a trailer without one is the empty text, which is nobody's. */
function coAuthorsOf(message) {
    const lines = message.matchAll(/^[^\S\n]*co-authored-by[^\S\n]*:(.*)$/gim);
    return [...lines].map(([, text = '']) => /<([^<>]*)>/.exec(text)?.[1]?.trim().toLowerCase() ?? '');
}
/** Each person once for each part, in the order in which they are told. */
function distinct(contributors) {
    const key = ({ account, as }) => `${account.id ?? account.login} ${as}`;
    return [...new Map(contributors.map((each) => [key(each), each])).values()];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/hosts/gitlab/api.js + 2 modules
var gitlab_api = __webpack_require__(71549);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/versions.js
/** Diff versions of a merge request: the head that it had at each time, and all that was ever pushed to it. */




/** https://docs.gitlab.com/api/merge_requests/#get-merge-request-diff-versions */
const versionSchema = schemas/* object */.Ikc({
    id: fact_answers/* idSchema */.fY,
    head_commit_sha: fact_answers/* commitSchema */.lN.nullish(),
    base_commit_sha: fact_answers/* commitSchema */.lN.nullish(),
    created_at: fact_answers/* timeSchema */.Rl,
});
const singleSchema = schemas/* object */.Ikc({ commits: schemas/* array */.YOg(schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN })) });
const mostVersions = 1000;
/** The commits of so many older versions are read. */
const mostRead = 30;
/** One request for the list, and one for each head that was replaced. */
async function readVersions(sources, { iid, head }) {
    const { api, environment } = sources;
    const path = ['projects', environment.project.id, 'merge_requests', iid, 'versions'];
    const of = { item: versionSchema, most: mostVersions, id: ({ id }) => id };
    const part = (0,fact_answers/* toPart */.ty)(await api.list((0,gitlab_api/* pathOf */.X)(...path), {}, of), permissions/* wanted */.Ol.mergeRequests, api);
    if (part.status !== 'known')
        return part;
    const all = part.value.flatMap(toVersion).sort(byTime);
    const old = [...new Map(all.map((version) => [version.head, version])).values()]
        .filter((version) => version.head !== head)
        .slice(-mostRead);
    const replaced = new Set(all.map((version) => version.head)).size - 1;
    const singles = await (0,fact_answers/* askEach */.HA)(old, async ({ id }) => (0,fact_answers/* toPart */.ty)(await api.get((0,gitlab_api/* pathOf */.X)(...path, id), {}, singleSchema), permissions/* wanted */.Ol.mergeRequests, api));
    if (singles.status !== 'known')
        return singles;
    const commits = singles.value.flatMap((single) => single.commits.map(({ id }) => id));
    const isWhole = all.length === part.value.length && all.at(-1)?.head === head;
    return {
        status: 'known',
        value: { all, commits: [...new Set(commits)], complete: isWhole && old.length === replaced },
    };
}
function toVersion(of) {
    const { id, head_commit_sha: head, base_commit_sha: base, created_at: at } = of;
    if (typeof head !== 'string' || at === undefined)
        return [];
    return [{ id, head, base: base ?? undefined, at }];
}
function byTime(one, other) {
    const apart = Date.parse(one.at) - Date.parse(other.at);
    if (apart !== 0)
        return apart;
    return BigInt(one.id) < BigInt(other.id) ? -1 : 1;
}
/** The one that stood at a time; undefined where none did, or one came at that very time. */
function versionAt({ all }, at) {
    const time = Date.parse(at);
    if (all.some((version) => Date.parse(version.at) === time))
        return undefined;
    return all.findLast((version) => Date.parse(version.at) < time);
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/reviews.js


/**
 * An approval is there as long as GitLab lists it: one that was taken back or reset is gone. Its time is
 * that of the last note of it, for the list has none (https://docs.gitlab.com/api/merge_request_approvals/);
 * without `reset_approvals_on_push` it stays after a push, and is then one of an older head (T13).
 * Who asked for changes, and has not approved since, is against it, whatever was said before (T16).
 */
function reviewsOf(request, versions, writes) {
    const approved = request.approvers.map((user) => {
        const at = lastOf(request, 'approved', user);
        return { user, state: 'approved', at };
    });
    const against = reviewersAgainst(request).map((user) => {
        const at = lastOf(request, 'requested_changes', user);
        return { user, state: 'changes-requested', at };
    });
    return [...approved, ...against].map(({ user, state, at }) => {
        const account = (0,duties_users/* toAccount */.tf)(user);
        const version = at === undefined ? undefined : versionAt(versions, at);
        return {
            ...{ account, state },
            ...(version === undefined ? {} : { on: version.head }),
            ...(at === undefined ? {} : { at }),
            // GitLab knows no text of an approval that could be changed.
            edited: 'no',
            writes: writes(account),
            sameTarget: at === undefined ? 'unknown' : sameTarget(request, versions, { at, version }),
        };
    });
}
/** Everybody with an opinion of it. */
function reviewersOf(request) {
    return [...request.approvers, ...reviewersAgainst(request)];
}
/** The action of a note, or the words of it where a server gives it none. */
function isOf({ system, body, systemNoteMetadata: metadata }, action) {
    if (!system)
        return false;
    const words = action === 'approved' ? /^approved this merge request/ : /^requested changes/;
    return metadata?.action === action || words.test(body);
}
function lastOf({ notes }, action, user) {
    const times = notes
        .filter((note) => isOf(note, action) && note.author?.id === user.id)
        .flatMap(({ createdAt }) => createdAt ?? []);
    return times.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
}
function reviewersAgainst({ notes }) {
    const authors = notes
        .filter((note) => isOf(note, 'requested_changes'))
        .flatMap(({ author }) => author ?? []);
    return [...new Map(authors.map((user) => [user.id, user])).values()];
}
/** A note of its branches, but one that says that a branch was deleted or restored. */
function isRetarget({ system, body, systemNoteMetadata: metadata }) {
    if (!system)
        return false;
    const action = metadata?.action;
    const isPresence = /^(deleted|restored) (source|target) branch\b/.test(body);
    return typeof action === 'string'
        ? action === 'branch' && !isPresence
        : /^changed\b.*\btarget branch\b/.test(body);
}
/** Neither another target nor another merge base since then (T15, CVE-2023-4379). */
function sameTarget({ notes, complete }, { all }, { at, version }) {
    const moved = notes.filter(isRetarget);
    if (moved.some(({ createdAt }) => Date.parse(createdAt ?? '') >= Date.parse(at)))
        return 'no';
    const last = all.at(-1);
    if (version?.base !== last?.base)
        return version === undefined ? 'unknown' : 'no';
    return complete && moved.every(({ createdAt }) => createdAt !== undefined) ? 'yes' : 'unknown';
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/build-changes.js



function changesOf(of) {
    const { mapping, details, writes, accountOf } = of;
    const all = [
        ...details.commits.values(),
        ...mapping.carried.flatMap(({ request }) => request.commits),
    ];
    const known = {
        commits: new Map(all.map((commit) => [commit.sha, commit])),
        whose: { addresses: addressesOf(all), accountOf },
    };
    const requests = details.requests.flatMap((each) => {
        const { merge } = each.carried;
        const evil = each.merge === 'evil' && merge !== undefined ? [ofCommit(merge, known)] : [];
        const counts = each.touches || each.merge === 'unknown';
        return [...(counts ? [ofRequest(each, known, writes)] : []), ...evil];
    });
    return [...requests, ...details.alone.map((sha) => ofCommit(sha, known))];
}
/** Commits of all versions count, so that a rebase launders nobody (T14). */
function ofRequest(each, known, writes) {
    const { carried, versions, merge } = each;
    const { request } = carried;
    const shas = [...new Set([...request.commits.map(({ sha }) => sha), ...versions.commits])];
    const parts = partsOf(shas, known);
    const opener = request.author
        ? [{ account: (0,duties_users/* toAccount */.tf)(request.author), as: 'opener' }]
        : [];
    const isOpened = opener.some(({ account }) => account.kind !== 'unknown');
    return {
        number: Number(request.iid),
        ...(typeof request.webUrl === 'string' ? { url: request.webUrl } : {}),
        title: request.title,
        head: request.head,
        commits: carried.commits.filter((sha) => merge !== 'evil' || sha !== carried.merge),
        contributors: distinct([...opener, ...parts.contributors, ...pushersOf(each)]),
        ...(request.mergeUser ? { merger: (0,duties_users/* toAccount */.tf)(request.mergeUser) } : {}),
        unattributed: parts.unattributed,
        reviews: [...reviewsOf(request, versions, writes)],
        complete: request.complete && versions.complete && merge !== 'unknown' && isOpened,
    };
}
/** GitLab notes each push that brings commits under the name of who pushed. */
function pushersOf({ carried }) {
    return carried.request.notes
        .filter(({ system, systemNoteMetadata: data }) => system && data?.action === 'commit')
        .flatMap(({ author }) => (author ? [{ account: (0,duties_users/* toAccount */.tf)(author), as: 'pusher' }] : []));
}
/** What was pushed past all merge requests, or put into a merge: nobody has reviewed it. */
function ofCommit(sha, known) {
    const { contributors, unattributed } = partsOf([sha], known);
    const title = known.commits.get(sha)?.message?.split('\n')[0];
    return {
        ...(title === undefined ? {} : { title }),
        ...{ head: sha, commits: [sha], contributors: distinct(contributors) },
        ...{ unattributed, reviews: [], complete: true },
    };
}
/** A commit that GitLab does not have any more could be anybody's. */
function partsOf(shas, { commits, whose }) {
    const parts = shas.map((sha) => {
        const commit = commits.get(sha);
        return commit === undefined
            ? { sha, contributors: [], unattributed: true }
            : { sha, ...contributorsTo(commit, whose) };
    });
    return {
        contributors: parts.flatMap((part) => part.contributors),
        unattributed: parts.filter((part) => part.unattributed).map(({ sha }) => sha),
    };
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/job.js
var job = __webpack_require__(41100);
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
    const accounts = await (0,duties_users/* readAccounts */.n$)(api, approvals.map(({ user }) => user));
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

;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/merges.js
/** Merges that hold something which neither of their parents has: it was reviewed by nobody (T22). */




const diffSchema = schemas/* object */.Ikc({
    old_path: schemas/* string */.YjP(),
    new_path: schemas/* string */.YjP(),
    a_mode: schemas/* string */.YjP().nullish(),
    b_mode: schemas/* string */.YjP().nullish(),
    diff: schemas/* string */.YjP().nullish(),
    deleted_file: schemas/* boolean */.zMY(),
    new_file: schemas/* boolean */.zMY(),
    collapsed: schemas/* boolean */.zMY().nullish(),
    too_large: schemas/* boolean */.zMY().nullish(),
});
/** https://docs.gitlab.com/api/repositories/#compare-branches-tags-or-commits */
const comparisonSchema = schemas/* object */.Ikc({ diffs: schemas/* array */.YOg(diffSchema), compare_timeout: schemas/* boolean */.zMY() });
/** The limit of files by default, and the highest: https://docs.gitlab.com/administration/diff_limits/ */
const fileLimits = { usual: 1000, highest: 3000 };
/**
 * A merge by one parent and another is made anew from differences: what it adds to the first has to be
 * what the second adds to their common ancestor. A file that both sides changed, or whose difference is
 * not told whole, cannot be made anew here, and is not known.
 */
async function readMerge(sources, { sha, parents }) {
    const [first, second, ...more] = parents;
    if (first === undefined || second === undefined || more.length > 0)
        return known('unknown');
    const [added, asked] = await Promise.all([
        compare(sources, { from: first, to: sha, straight: true }),
        compare(sources, { from: first, to: second, straight: false }),
    ]);
    if (added.status !== 'known')
        return added;
    if (asked.status !== 'known')
        return asked;
    if (added.value === undefined || asked.value === undefined)
        return known('unknown');
    const [is, should] = [byPath(added.value), byPath(asked.value)];
    const paths = [...new Set([...is.keys(), ...should.keys()])];
    const other = paths.filter((path) => !isSame(is.get(path), should.get(path)));
    if (other.length === 0)
        return known(hasHidden([...is.values()]) ? 'unknown' : 'clean');
    const theirs = await compare(sources, { from: second, to: first, straight: false });
    if (theirs.status !== 'known')
        return theirs;
    if (theirs.value === undefined)
        return known('unknown');
    const both = byPath(theirs.value);
    return known(other.some((path) => !both.has(path)) ? 'evil' : 'unknown');
}
function known(value) {
    return { status: 'known', value };
}
/** Undefined where a limit cut it. */
async function compare({ api, environment }, query) {
    const path = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'repository', 'compare');
    const part = (0,fact_answers/* toPart */.ty)(await api.get(path, query, comparisonSchema), permissions/* wanted */.Ol.comparison, api);
    if (part.status !== 'known')
        return part;
    const { diffs, compare_timeout: isCut } = part.value;
    const isOver = diffs.length === fileLimits.usual || diffs.length >= fileLimits.highest;
    return { status: 'known', value: isCut || isOver ? undefined : diffs };
}
/** By each path of a file, so that a moved one counts for both. */
function byPath(diffs) {
    return new Map(diffs.flatMap((diff) => [[diff.new_path, diff], [diff.old_path, diff]]));
}
function isSame(one, other) {
    if (one === undefined || other === undefined)
        return false;
    return textOf(one) === textOf(other);
}
function textOf({ old_path: old, new_path: path, a_mode: a, b_mode: b, diff }) {
    return JSON.stringify([old, path, a, b, diff]);
}
/** A difference that is not told: of bytes, or beyond a limit. A file that only moved has none. */
function hasHidden(diffs) {
    return diffs.some(({ diff, collapsed, too_large: isLarge, ...rest }) => {
        if (collapsed === true || isLarge === true)
            return true;
        const text = diff ?? '';
        const isMoved = rest.old_path !== rest.new_path || rest.a_mode !== rest.b_mode;
        return text.startsWith('Binary files') || (text === '' && !isMoved);
    });
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/graphql.js
var graphql = __webpack_require__(45398);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/request-query.js
/** What GitLab's GraphQL interface is asked of merge requests, many in one question. */



/**
 * A commit with the accounts that GitLab finds by its two addresses: only confirmed ones count, which is
 * why an address that somebody made up is nobody's (T10). `VERIFIED_SYSTEM`: GitLab made the commit itself.
 * https://docs.gitlab.com/api/graphql/reference/#commit
 */
const signedCommitSchema = schemas/* object */.Ikc({
    sha: fact_answers/* commitSchema */.lN,
    message: schemas/* string */.YjP().nullish(),
    authorEmail: schemas/* string */.YjP().nullish(),
    committerEmail: schemas/* string */.YjP().nullish(),
    author: duties_users/* userSchema */.vJ.nullish(),
    committer: duties_users/* userSchema */.vJ.nullish(),
    signature: schemas/* object */.Ikc({ verificationStatus: schemas/* string */.YjP().nullish() }).nullish(),
});
const commitFields = `fragment change on Commit {
  sha message authorEmail committerEmail
  author { ...who } committer { ...who }
  signature { verificationStatus }
}`;
/** Something that happened to the merge request; GitLab writes it, and nobody can change it. */
const noteSchema = schemas/* object */.Ikc({
    system: schemas/* boolean */.zMY(),
    body: schemas/* string */.YjP(),
    createdAt: fact_answers/* timeSchema */.Rl,
    author: duties_users/* userSchema */.vJ.nullish(),
    systemNoteMetadata: schemas/* object */.Ikc({ action: schemas/* string */.YjP().nullish() }).nullish(),
});
function pageOf(item) {
    return schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(item),
        pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullish() }),
    });
}
const commitsSchema = pageOf(signedCommitSchema);
const notesSchema = pageOf(noteSchema);
/** https://docs.gitlab.com/api/graphql/reference/#mergerequest */
const requestSchema = schemas/* object */.Ikc({
    iid: schemas/* string */.YjP().regex(/^\d+$/),
    state: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    webUrl: schemas/* string */.YjP().nullish(),
    targetBranch: schemas/* string */.YjP(),
    diffHeadSha: fact_answers/* commitSchema */.lN.nullish(),
    mergeCommitSha: fact_answers/* commitSchema */.lN.nullish(),
    commitCount: schemas/* int */.Whr().nullish(),
    author: duties_users/* userSchema */.vJ.nullish(),
    mergeUser: duties_users/* userSchema */.vJ.nullish(),
    approvedBy: pageOf(duties_users/* userSchema */.vJ),
    commits: commitsSchema,
    notes: notesSchema,
});
const commitPage = 'nodes { ...change } pageInfo { hasNextPage endCursor }';
const notePage = `nodes {
  system body createdAt author { ...who } systemNoteMetadata { action }
} pageInfo { hasNextPage endCursor }`;
/** So many merge requests at once: the limit of a question's complexity is 250. */
const requestsAtOnce = 20;
const requestsQuery = `query Requests($project: ID!, $iids: [String!]) {
  project(fullPath: $project) {
    id
    mergeRequests(iids: $iids, first: ${requestsAtOnce}) {
      nodes {
        iid state title webUrl targetBranch diffHeadSha mergeCommitSha commitCount
        author { ...who } mergeUser { ...who }
        approvedBy(first: 100) { nodes { ...who } pageInfo { hasNextPage endCursor } }
        commits(first: 100) { ${commitPage} }
        notes(filter: ONLY_ACTIVITY, first: 100) { ${notePage} }
      }
    }
  }
}
${duties_users/* userFields */.dN}
${commitFields}`;
const requestsSchema = schemas/* object */.Ikc({
    project: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), mergeRequests: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(requestSchema) }) })
        .nullable(),
});
/** The next page of what one merge request has more of. */
const moreQuery = `query More(
  $project: ID!, $iid: String!,
  $commits: String, $moreCommits: Boolean!, $notes: String, $moreNotes: Boolean!
) {
  project(fullPath: $project) {
    mergeRequest(iid: $iid) {
      commits(first: 100, after: $commits) @include(if: $moreCommits) { ${commitPage} }
      notes(filter: ONLY_ACTIVITY, first: 100, after: $notes) @include(if: $moreNotes) { ${notePage} }
    }
  }
}
${duties_users/* userFields */.dN}
${commitFields}`;
const moreSchema = schemas/* object */.Ikc({
    project: schemas/* object */.Ikc({
        mergeRequest: schemas/* object */.Ikc({ commits: commitsSchema.optional(), notes: notesSchema.optional() }),
    }),
});
/** Commits by name, each under an alias of its own: so many at once for the same limit. */
const commitsAtOnce = 12;
function commitsQuery(count) {
    const indices = Array.from({ length: count }, (_, index) => index);
    const variables = indices.map((index) => `, $c${index}: String!`).join('');
    const fields = indices.map((index) => `c${index}: commit(ref: $c${index}) { ...change }`);
    return `query Commits($project: ID!${variables}) {
  project(fullPath: $project) { repository { ${fields.join('\n')} } }
}
${duties_users/* userFields */.dN}
${commitFields}`;
}
const namedCommitsSchema = schemas/* object */.Ikc({
    project: schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), signedCommitSchema.nullable()) }),
});

;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/requests.js




/** Pages of a hundred; what has more is not complete (T24). */
const mostPages = 10;
/** All that are asked for; one that GitLab does not tell fails the whole. */
async function readRequests(asked, iids) {
    const parts = await (0,fact_answers/* askEach */.HA)(inParts(iids, requestsAtOnce), (some) => readSome(asked, some));
    return parts.status === 'known' ? { status: 'known', value: parts.value.flat() } : parts;
}
async function readSome(asked, iids) {
    const { api, environment } = asked;
    const { path, id } = environment.project;
    const variables = { project: path, iids };
    const query = { name: 'Requests', text: requestsQuery, variables };
    const part = explain(await api.graphql(query, requestsSchema), asked);
    if (part.status !== 'known')
        return part;
    const { project } = part.value;
    if (project === null)
        return explain(notVisible, asked);
    // A variable of the pipeline names the path: it has to be that of this project (T62).
    if (project.id !== `gid://gitlab/Project/${id}`)
        return (0,fact_answers/* failed */.gz)(`${path} is not project ${id}`);
    const { nodes } = project.mergeRequests;
    const missing = iids.find((iid) => !nodes.some((node) => node.iid === iid));
    if (missing !== undefined)
        return (0,fact_answers/* failed */.gz)(`merge request !${missing} is not told`);
    return (0,fact_answers/* askEach */.HA)(nodes, (node) => complete(asked, node));
}
const notVisible = {
    ok: false,
    fault: { kind: 'not-found', reason: 'no such project', retryable: false, sent: false },
};
/** Reads on where a page was not all; without a head nothing can be said of approvals. */
async function complete(asked, node) {
    const commits = [...node.commits.nodes];
    const notes = [...node.notes.nodes];
    let [ofCommits, ofNotes] = [node.commits.pageInfo, node.notes.pageInfo];
    for (let page = 1; page < mostPages; page += 1) {
        if (!ofCommits.hasNextPage && !ofNotes.hasNextPage)
            break;
        const variables = {
            ...{ project: asked.environment.project.path, iid: node.iid },
            ...{ commits: ofCommits.endCursor, moreCommits: ofCommits.hasNextPage },
            ...{ notes: ofNotes.endCursor, moreNotes: ofNotes.hasNextPage },
        };
        const query = { name: 'More', text: moreQuery, variables };
        const part = explain(await asked.api.graphql(query, moreSchema), asked);
        if (part.status !== 'known')
            return part;
        const { mergeRequest: more } = part.value.project;
        commits.push(...(more.commits?.nodes ?? []));
        notes.push(...(more.notes?.nodes ?? []));
        [ofCommits, ofNotes] = [more.commits?.pageInfo ?? ofCommits, more.notes?.pageInfo ?? ofNotes];
    }
    const head = node.diffHeadSha;
    if (typeof head !== 'string')
        return (0,fact_answers/* failed */.gz)(`merge request !${node.iid} has no head`);
    const whole = !ofCommits.hasNextPage &&
        !ofNotes.hasNextPage &&
        !node.approvedBy.pageInfo.hasNextPage &&
        commits.length >= (node.commitCount ?? Infinity);
    return {
        status: 'known',
        value: { ...node, head, commits, notes, approvers: node.approvedBy.nodes, complete: whole },
    };
}
/** Commits by name, with the accounts behind them; one that GitLab does not have is missing. */
async function readCommits(asked, shas) {
    const parts = await (0,fact_answers/* askEach */.HA)(inParts(shas, commitsAtOnce), (some) => readNamed(asked, some));
    if (parts.status !== 'known')
        return parts;
    return {
        status: 'known',
        value: new Map(parts.value.flat().map((commit) => [commit.sha, commit])),
    };
}
async function readNamed(asked, shas) {
    const named = Object.fromEntries(shas.map((sha, index) => [`c${index}`, sha]));
    const variables = { project: asked.environment.project.path, ...named };
    const query = { name: 'Commits', text: commitsQuery(shas.length), variables };
    const part = explain(await asked.api.graphql(query, namedCommitsSchema), asked);
    if (part.status !== 'known')
        return part;
    const commits = Object.values(part.value.project.repository).filter((each) => each !== null);
    const other = commits.find(({ sha }) => !shas.includes(sha));
    if (other !== undefined)
        return (0,fact_answers/* failed */.gz)(`the commit ${other.sha} was told in place of another`);
    return { status: 'known', value: commits };
}
/** The value, or why there is none: an older server knows less of commits. */
function explain(reply, { api }) {
    if (reply.ok)
        return { status: 'known', value: reply.value };
    if (!(0,graphql/* isOlder */.t)(reply.fault))
        return (0,permissions/* toUnknown */.u1)(reply.fault, permissions/* wanted */.Ol.changes, api);
    const { reason } = reply.fault;
    return { status: 'unsupported', reason, needs: 'a newer GitLab, which tells who committed' };
}
function inParts(items, size) {
    const count = Math.ceil(items.length / size);
    return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/touched.js
/** Whether a change touches the service: what is not told whole counts as if it did. */




const touched_diffSchema = schemas/* object */.Ikc({ old_path: schemas/* string */.YjP(), new_path: schemas/* string */.YjP() });
/** An instance may list no more files than any number between: https://docs.gitlab.com/administration/diff_limits/ */
const touched_fileLimits = { lowest: 1000, highest: 3000 };
async function requestTouches(asked, iid, paths) {
    if (paths === undefined)
        return true;
    const reply = await listDiffs(asked, iid);
    return !reply.ok || mayTouch(reply.value, paths);
}
/** All paths of a merge request, of what moved both; why not all are told, where they are not. */
async function readRequestPaths(asked, iid) {
    const reply = await listDiffs(asked, iid);
    if (!reply.ok) {
        return { paths: [], unknown: (0,permissions/* toUnknown */.u1)(reply.fault, permissions/* wanted */.Ol.mergeRequests, asked.api).reason };
    }
    const paths = reply.value.flatMap(({ old_path: old, new_path: path }) => [old, path]);
    const count = reply.value.length;
    if (count < touched_fileLimits.lowest)
        return { paths };
    return { paths, unknown: `GitLab may list no more than ${count} files of !${iid}` };
}
/** https://docs.gitlab.com/api/merge_requests/#list-merge-request-diffs */
function listDiffs({ api, environment }, iid) {
    const path = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'merge_requests', iid, 'diffs');
    const of = {
        item: touched_diffSchema,
        most: touched_fileLimits.highest,
        id: (diff) => `${diff.old_path}\n${diff.new_path}`,
    };
    return api.list(path, {}, of);
}
/** A commit beside its first parent; one without a parent begins another history. */
async function commitTouches({ api, environment }, { sha, parent }, paths) {
    if (paths === undefined || parent === undefined)
        return true;
    const path = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'repository', 'compare');
    const schema = schemas/* object */.Ikc({ diffs: schemas/* array */.YOg(touched_diffSchema), compare_timeout: schemas/* boolean */.zMY() });
    const reply = await api.get(path, { from: parent, to: sha, straight: true }, schema);
    return !reply.ok || reply.value.compare_timeout || mayTouch(reply.value.diffs, paths);
}
function mayTouch(diffs, paths) {
    const isTold = diffs.length > 0;
    if (!isTold || diffs.length >= touched_fileLimits.lowest)
        return true;
    return (0,promotion_range/* touches */.yI)(diffs.flatMap(({ old_path: old, new_path: path }) => [old, path]), { paths: [...paths] });
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/details.js
/** What has to be known of each merge request and commit besides: read in parallel, once it is known which they are. */






async function readDetails(sources, of) {
    const { carried, alone } = of.mapping;
    const parents = new Map(of.commits.map(({ id, parent_ids: ids }) => [id, ids]));
    const merges = carried.flatMap(({ merge }) => merge === undefined || !parents.has(merge) ? [] : [merge]);
    const [named, versions, touching, lonely] = await Promise.all([
        readCommits(sources, [...new Set([...merges, ...alone])]),
        (0,fact_answers/* askEach */.HA)(carried, ({ request }) => readVersions(sources, request)),
        Promise.all(carried.map(({ request }) => requestTouches(sources, request.iid, of.paths))),
        Promise.all(alone.map((sha) => commitTouches(sources, { sha, parent: parents.get(sha)?.[0] }, of.paths))),
    ]);
    if (named.status !== 'known')
        return named;
    if (versions.status !== 'known')
        return versions;
    const own = new Set(carried.flatMap(({ request }) => request.commits.map(({ sha }) => sha)));
    const old = versions.value.flatMap(({ commits }) => commits.filter((sha) => !own.has(sha)));
    const [replaced, judged] = await Promise.all([
        readCommits(sources, [...new Set(old)]),
        (0,fact_answers/* askEach */.HA)(carried, ({ merge }) => mergeOf(sources, { merge, parents, named: named.value })),
    ]);
    if (replaced.status !== 'known')
        return replaced;
    if (judged.status !== 'known')
        return judged;
    const requests = carried.map((each, index) => {
        const version = versions.value[index] ?? { all: [], commits: [], complete: false };
        const merge = judged.value[index] ?? 'unknown';
        return { carried: each, versions: version, touches: touching[index] ?? true, merge };
    });
    return {
        status: 'known',
        value: {
            requests,
            alone: alone.filter((_, index) => lonely[index]),
            commits: new Map([...named.value, ...replaced.value]),
        },
    };
}
/** What GitLab signed it merged itself, and it merges nothing but what is there. */
function mergeOf(sources, of) {
    const { merge, parents, named } = of;
    const own = merge === undefined ? undefined : parents.get(merge);
    if (merge === undefined || own === undefined)
        return details_known('clean');
    const commit = named.get(merge);
    if (commit !== undefined && isBySystem(commit))
        return details_known('clean');
    return readMerge(sources, { sha: merge, parents: own });
}
function details_known(value) {
    return Promise.resolve({ status: 'known', value });
}

// EXTERNAL MODULE: ./lib/hosts/settle.js
var settle = __webpack_require__(5032);
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
        const found = await (0,fact_answers/* askEach */.HA)(asked, (sha) => merged_ofCommit(sources, sha));
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
        const details = await readRequests(sources, some);
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
async function merged_ofCommit({ api, environment }, sha) {
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

;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/members.js
/** Who may write to the project now, inherited and invited members among them. */




/** https://docs.gitlab.com/api/project_members/#list-all-project-members, each with the highest level. */
const memberSchema = schemas/* object */.Ikc({
    id: fact_answers/* idSchema */.fY,
    access_level: schemas/* int */.Whr(),
    /** Of the account; a membership has its own from Premium on. */
    state: schemas/* string */.YjP(),
    membership_state: schemas/* string */.YjP().nullish(),
});
/** Developer: https://docs.gitlab.com/user/permissions/ */
const developer = 30;
/** Ids in one request. */
const most = 50;
/**
 * Only those who are asked about are listed. Who is no member may not write, an administrator of the
 * server included: nobody of the project gave them that. Where the list cannot be read nobody knows.
 */
async function readWrites({ api, environment }, accounts) {
    const ids = [...new Set(accounts.flatMap(({ id }) => id ?? []))].sort();
    const parts = Array.from({ length: Math.ceil(ids.length / most) }, (_, index) => ids.slice(index * most, (index + 1) * most));
    const own = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'members', 'all');
    const lists = await (0,fact_answers/* askEach */.HA)(parts, async (some) => {
        const query = new URLSearchParams(some.map((id) => ['user_ids[]', id]));
        const path = `${own}?${query.toString()}`;
        const of = {
            item: memberSchema,
            most: 1000,
            id: (each) => `${each.id} ${each.access_level}`,
        };
        return (0,fact_answers/* toPart */.ty)(await api.list(path, {}, of), permissions/* wanted */.Ol.members, api);
    });
    if (lists.status !== 'known')
        return () => 'unknown';
    const writing = lists.value
        .flat()
        .filter(({ state, membership_state: membership = 'active', access_level: level }) => state === 'active' && membership === 'active' && level >= developer);
    const may = new Set(writing.map(({ id }) => id));
    return ({ id }) => (id === undefined ? 'unknown' : may.has(id) ? 'yes' : 'no');
}

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

;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/settings.js
/** What a project of GitLab itself asks of approvals: evidence beside the judgement, and no part of it. */



/** https://docs.gitlab.com/api/merge_request_approvals/#get-configuration */
const settings_answerSchema = schemas/* object */.Ikc({
    reset_approvals_on_push: schemas/* boolean */.zMY(),
    disable_overriding_approvers_per_merge_request: schemas/* boolean */.zMY(),
    merge_requests_author_approval: schemas/* boolean */.zMY(),
    merge_requests_disable_committers_approval: schemas/* boolean */.zMY(),
});
/** Never throws. One request; what is not told is unknown, with the reason. */
async function readApprovalSettings({ api, environment, }) {
    const path = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'approvals');
    const reply = await api.get(path, {}, settings_answerSchema);
    if (!reply.ok) {
        const told = (0,permissions/* toUnknown */.u1)(reply.fault, permissions/* wanted */.Ol.approvalSettings, api);
        const reason = told.status === 'unsupported' ? `${told.reason}; it takes ${told.needs ?? ''}` : told.reason;
        const none = { authors: 'unknown', committers: 'unknown', kept: 'unknown' };
        return { ...none, overrides: 'unknown', unknown: reason };
    }
    const { value } = reply;
    return {
        authors: yesOrNo(value.merge_requests_author_approval),
        committers: yesOrNo(!value.merge_requests_disable_committers_approval),
        kept: yesOrNo(!value.reset_approvals_on_push),
        overrides: yesOrNo(!value.disable_overriding_approvers_per_merge_request),
    };
}
function yesOrNo(is) {
    return is ? 'yes' : 'no';
}

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
    const asking = readApprovalSettings(sources);
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
        ...{ from: range.value.from, list, paths: spec.data.paths, given: consents.value.consents },
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
            settings: await asking,
            ...(earlier === undefined ? {} : { earlier }),
            complete,
        },
        source: (0,fact_answers/* forgeSource */.JQ)(context.now, { sha: context.request.candidate.sha }),
    };
}
/** The changes after one commit up to another that touch some paths, whatever was deployed. */
function readChangesSince(sources, context, of) {
    const { from, to, paths } = of;
    const list = (begin) => listCommits(sources, { from: begin, candidate: to });
    return readPeople(sources, context, { from, list, paths, given: [] });
}
async function readPeople(sources, context, of) {
    const { from, list, paths, given } = of;
    const [listed, place] = await Promise.all([
        // None where nobody tells what was there before: then they are not complete.
        from === undefined ? nothing : list(from),
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
    const reviewers = mapping.value.carried.flatMap(({ request }) => reviewersOf(request));
    const accounts = [...reviewers.map(duties_users/* toAccount */.tf), ...given.map(({ account }) => account)];
    const [details, writes] = await Promise.all([
        readDetails(sources, { commits, mapping: mapping.value, paths }),
        readWrites(sources, accounts),
    ]);
    if (details.status !== 'known')
        return details;
    const accountOf = (await context.addresses?.()) ?? (() => undefined);
    return {
        status: 'known',
        value: {
            changes: changesOf({ mapping: mapping.value, details: details.value, writes, accountOf }),
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

;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/group.js
/** Who belongs to a group of the policy, by the group of GitLab that it names. */





const specSchema = schemas/* object */.Ikc({ gitlab: schemas/* string */.YjP().optional() });
const group_answerSchema = schemas/* object */.Ikc({
    group: schemas/* object */.Ikc({
        groupMembers: schemas/* object */.Ikc({
            nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ user: duties_users/* userSchema */.vJ.extend({ state: schemas/* string */.YjP() }).nullish() }).nullable()),
            pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullish() }),
        })
            .nullable(),
    })
        .nullable(),
});
/** https://docs.gitlab.com/api/graphql/reference/#groupgroupmembers: inherited and invited ones, too. */
const group_text = `query Group($group: ID!, $after: String) {
  group(fullPath: $group) {
    groupMembers(relations: [DIRECT, INHERITED, SHARED_FROM_GROUPS], first: 100, after: $after) {
      nodes { user { ...who state } }
      pageInfo { hasNextPage endCursor }
    }
  }
}
${duties_users/* userFields */.dN}`;
const group_mostPages = 20;
/** Active accounts, each once, however many ways lead to the group. */
async function readGroup({ api }, { now }, asked) {
    const spec = specSchema.safeParse(asked.spec);
    const group = spec.success ? spec.data.gitlab : undefined;
    if (group === undefined) {
        const reason = `the policy does not say which group of GitLab ${asked.id} is`;
        return { status: 'unsupported', reason, needs: `gitlab: or members: of ${asked.id}` };
    }
    if (api.credential === 'job')
        return (0,protection/* closed */.$h)(permissions/* wanted */.Ol.group);
    const members = new Map();
    let after = null;
    for (let page = 0; page < group_mostPages; page += 1) {
        const query = { name: 'Group', text: group_text, variables: { group, after } };
        const part = (0,fact_answers/* toPart */.ty)(await api.graphql(query, group_answerSchema), permissions/* wanted */.Ol.group, api);
        if (part.status !== 'known')
            return part;
        const list = part.value.group?.groupMembers;
        if (list === null || list === undefined)
            return group_notVisible(group, asked.id);
        for (const node of list.nodes) {
            const user = node?.user;
            if (user?.state === 'active')
                members.set(user.id, (0,duties_users/* toAccount */.tf)(user));
        }
        if (!list.pageInfo.hasNextPage) {
            const value = { members: [...members.values()] };
            return { status: 'known', value, source: (0,fact_answers/* forgeSource */.JQ)(now, { url: group }) };
        }
        after = list.pageInfo.endCursor ?? null;
    }
    return (0,fact_answers/* failed */.gz)(`the group ${group} has more than ${group_mostPages * 100} members`);
}
/** Not there and not visible are told alike. */
function group_notVisible(group, id) {
    return {
        status: 'unsupported',
        reason: `the token sees no group ${group}`,
        needs: `a group access token of it, role Reporter, scope read_api, as PROMOTION_GATE_TOKEN; or members: of ${id} in the policy`,
    };
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/policy-approvals.js





/**
 * All changes up to the head of the default branch that touch the file, as separation of duties reads
 * them: one that came without a merge request is awaited for a while, and is then nobody's (T20).
 */
async function readPolicyApprovals(sources, context, asked) {
    const { base, path, owners } = asked;
    if (sources.api.credential === 'job')
        return (0,protection/* closed */.$h)(permissions/* wanted */.Ol.changes);
    const head = await sources.branch();
    if (!head.ok)
        return (0,permissions/* toUnknown */.u1)(head.fault, permissions/* wanted */.Ol.branches, sources.api);
    const range = { from: base, to: head.value.commit, paths: [path] };
    const changes = await readChangesSince(sources, context, range);
    if (changes.status !== 'known')
        return changes;
    if (!changes.value.complete) {
        return (0,fact_answers/* failed */.gz)(`there are more changes since ${base} than are looked at`);
    }
    if (changes.value.changes.length === 0) {
        return none(`the history of the default branch tells no change of ${path}`);
    }
    const logins = new Set(owners.logins.map(plain));
    const byName = judge(changes.value.changes, ({ login }) => logins.has(plain(login)));
    // Groups take a stronger token: they are read only where somebody of them may have approved.
    const isOpen = byName.approvedBy.length === 0 && changes.value.changes.every(mayBeApproved);
    if (!isOpen || owners.groups.length === 0)
        return { status: 'known', value: byName };
    const members = await readMembers(sources, context, owners.groups);
    if (members.status !== 'known')
        return members;
    const owns = ({ id, login }) => logins.has(plain(login)) || (id !== undefined && members.value.has(id));
    return { status: 'known', value: judge(changes.value.changes, owns) };
}
function judge(changes, owns) {
    const approvers = new Set();
    for (const change of changes) {
        const own = approvedBy(change).filter(owns);
        if (own.length === 0)
            return { approvedBy: [], reason: whyNot(change) };
        for (const { login } of own)
            approvers.add(login);
    }
    return { approvedBy: [...approvers].sort() };
}
function mayBeApproved(change) {
    return approvedBy(change).length > 0;
}
/** People who may write, approve the final head, and have no part in it; nobody where a part is not known. */
function approvedBy(change) {
    const { head, reviews, contributors, complete, unattributed } = change;
    if (!complete || unattributed.length > 0)
        return [];
    const against = reviews.filter(({ state }) => state === 'changes-requested');
    const apart = [...contributors, ...against].map(({ account }) => account);
    return reviews
        .filter(({ state, on, edited, writes, sameTarget }) => {
        const isOnHead = state === 'approved' && on === head && edited === 'no';
        return isOnHead && writes === 'yes' && sameTarget === 'yes';
    })
        .map(({ account }) => account)
        .filter(({ id, kind }) => kind === 'human' && !apart.some((one) => one.id === id));
}
function whyNot({ number, head, complete, unattributed }) {
    if (number === undefined)
        return `${head} came without a merged merge request`;
    if (!complete)
        return `!${number} was not told as a whole`;
    const [commit] = unattributed;
    if (commit !== undefined)
        return `!${number}: ${commit} is of nobody's account`;
    return `!${number}: no owner who did not write it approves its head`;
}
/** Ids of all who are in one of the groups. */
async function readMembers(sources, context, groups) {
    const read = await (0,fact_answers/* askEach */.HA)(groups, async (gitlab) => {
        const group = await readGroup(sources, context, { id: gitlab, spec: { gitlab } });
        if (group.status === 'known')
            return { status: 'known', value: group.value.members };
        return group.status === 'none' ? { status: 'known', value: [] } : group;
    });
    if (read.status !== 'known')
        return read;
    return { status: 'known', value: new Set(read.value.flat().flatMap(({ id }) => id ?? [])) };
}
function none(reason) {
    return { status: 'known', value: { approvedBy: [], reason } };
}
/** Names are the same in upper and lower case. */
function plain(name) {
    return name.toLowerCase().replace(/^@/, '');
}

// EXTERNAL MODULE: ./lib/hosts/code-owners/owners-file.js
var owners_file = __webpack_require__(76753);
;// CONCATENATED MODULE: ./lib/hosts/code-owners/gitlab-lines.js
/** The lines of GitLab's CODEOWNERS: headings of sections, and the owners behind a path. */

/**
 * https://docs.gitlab.com/user/project/codeowners/reference/#section-headings-and-names: whatever stands
 * behind the brackets, the line is a heading.
 */
const heading = /^(\^)?\[([^\]]*)\](?:\[(\d*)\])?(.*)$/;
/** Owners by default end before the first letter that is none of theirs. */
const defaultOwners = /^\s+[@\w./\s+-]*/;
/** No section has so many owners; the number may be any. */
const mostCount = 100;
/** Undefined where the line is none. An invalid count is 1, as GitLab documents. */
function toHeading(said) {
    const found = heading.exec(said);
    if (found === null)
        return undefined;
    const [, optional, name = '', digits = '', rest = ''] = found;
    const owners = ownersOfEntry((defaultOwners.exec(rest)?.[0] ?? '').split(/\s+/));
    const wanted = Math.max(1, Number(digits));
    const isTold = owners.length > 0 || /^\s*(?:#.*)?$/.test(rest);
    const fault = faultOfName(name) ??
        (wanted > mostCount ? `nobody can need ${digits.slice(0, 12)} approvals` : undefined) ??
        (isTold ? undefined : `"${said.slice(0, 40)}" is no heading of a section with its owners`);
    const count = Math.min(wanted, mostCount);
    return { name: name.trim(), required: optional === undefined, count, owners, fault };
}
function faultOfName(name) {
    return name.trim() === '' ? 'the section has no name' : undefined;
}
/** Every owner that the words name, as GitLab finds them: `@carol,` and `(@carol)` are carol. */
function ownersOfEntry(words) {
    return [...new Set(words.flatMap(ownersIn))];
}
function ownersIn(word) {
    if (/^@@\w+$/.test(word))
        return [word];
    const address = word.replace(/\W+$/, '');
    if ((0,owners_file/* isAddress */.PW)(address))
        return [address];
    const names = word.matchAll(/(?<![\w@])@[\w.][\w.-]*(?:\/[\w.][\w.-]*)*/g);
    return [...names].map(([name]) => name.replace(/\.+$/, '')).filter((name) => name !== '@');
}

// EXTERNAL MODULE: ./lib/hosts/code-owners/pattern.js
var code_owners_pattern = __webpack_require__(59370);
;// CONCATENATED MODULE: ./lib/hosts/code-owners/gitlab-file.js
/** GitLab's CODEOWNERS: sections that are judged one by one, each with a count and owners of its own. */



/** Where GitLab looks, in this order; the first file that is there counts. */
const gitlabPlaces = ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];
/**
 * Sections of one name are one, in whatever letters, and required if one of them is. What follows a line
 * that may be a heading is asked for beside all before it: an optional section would ask nobody.
 */
function parseGitlabOwners(path, text) {
    const unnamed = { name: undefined, required: true, count: 1, rules: [] };
    const sections = new Map([['', unnamed]]);
    let current = unnamed;
    let defaults = { owners: [] };
    for (const each of (0,owners_file/* linesOf */.Dx)(text)) {
        const { line, text: said } = each;
        const fault = each.fault ?? unreadHeading(said);
        if (fault !== undefined) {
            current = { ...unnamed, count: current.count, rules: [(0,owners_file/* unreadRule */.Gk)(line, fault)] };
            sections.set(`?${line}`, current);
            defaults = { owners: [], fault: `line ${line} may say who owns it` };
            continue;
        }
        const heading = toHeading(said);
        if (heading === undefined) {
            current.rules.push(toRule(each, defaults));
            continue;
        }
        const key = ` ${heading.name.toLowerCase()}`;
        const { name, required, count } = heading;
        current = sections.get(key) ?? { name, required: false, count: 1, rules: [] };
        current.required ||= required;
        current.count = Math.max(current.count, count);
        sections.set(key, current);
        defaults = heading;
        if (heading.fault !== undefined)
            current.rules.push((0,owners_file/* unreadRule */.Gk)(line, heading.fault));
    }
    const all = [...sections.values()]
        .filter(({ rules }) => rules.length > 0)
        .map((section) => ({ ...section, rules: inForce(section.rules) }));
    return { path, sections: all, faults: (0,owners_file/* faultsOf */.xm)(path, all) };
}
/** GitLab takes what begins like a heading and is none for a path, which no file has. */
function unreadHeading(said) {
    if (!/^\^?\[[^\]]*$/.test(said))
        return undefined;
    return `"${said.slice(0, 40)}" is no heading of a section: what follows may be of another one`;
}
function toRule({ line, text: said }, defaults) {
    const excludes = said.startsWith('!');
    const { pattern, words } = (0,owners_file/* splitLine */.ho)(excludes ? said.slice(1) : said);
    if (pattern === '')
        return (0,owners_file/* unreadRule */.Gk)(line, 'the pattern names nothing');
    const plain = pattern.replace(/^\\#/, '#').replace(/\\(\s)/g, '$1');
    const matches = (0,code_owners_pattern/* fnmatchPattern */.c)(plain === '*' ? '/**/*' : plain);
    if (excludes)
        return { line, pattern, owners: [], matches, excludes: true };
    if (words.length === 0) {
        return { line, pattern, matches, owners: defaults.owners, fault: defaults.fault };
    }
    const owners = ownersOfEntry(words);
    // A word that is no owner is left out; where nothing else is there, nobody is told.
    const fault = owners.length === 0
        ? `"${words.join(' ').slice(0, 40)}" is no @user, @group, @@role or address`
        : undefined;
    return { line, pattern, matches, fault, owners };
}
/** The same pattern once more takes the place of what was said of it, an exclusion too. */
function inForce(rules) {
    const last = new Map(rules.map((rule) => [rule.pattern, rule]));
    return rules.filter((rule) => rule.excludes !== true || last.get(rule.pattern) === rule);
}

// EXTERNAL MODULE: ./lib/hosts/code-owners/owned-changes.js + 1 modules
var owned_changes = __webpack_require__(86170);
// EXTERNAL MODULE: ./lib/hosts/code-owners/resolve-owners.js
var resolve_owners = __webpack_require__(73637);
// EXTERNAL MODULE: ./lib/hosts/gitlab/file-text.js
var file_text = __webpack_require__(70937);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/owners.js
/** Who is meant by a name in CODEOWNERS of GitLab: a user, the direct members of a group, or a role. */





/** https://docs.gitlab.com/user/project/codeowners/reference/#add-a-role-as-a-code-owner */
const roles = { developer: 30, maintainer: 40, owner: 50 };
/** `@alice`, `@group/sub`, `@@maintainer` or its plural. */
function readOwner(asked, name) {
    return name.startsWith('@@') ? readRole(asked, name) : owners_readNamed(asked, name.slice(1));
}
const owners_answerSchema = schemas/* object */.Ikc({
    users: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(duties_users/* userSchema */.vJ) }).nullable(),
    group: schemas/* object */.Ikc({
        groupMembers: schemas/* object */.Ikc({
            nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ user: duties_users/* userSchema */.vJ.extend({ state: schemas/* string */.YjP() }).nullish() }).nullable()),
            pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullish() }),
        })
            .nullable(),
    })
        .nullable(),
});
/** Users and groups share their names, so that only one of both is there. Inherited members are no owners. */
const owners_text = `query Owner($name: ID!, $usernames: [String!], $after: String) {
  users(usernames: $usernames, first: 1) { nodes { ...who } }
  group(fullPath: $name) {
    groupMembers(relations: [DIRECT], first: 100, after: $after) {
      nodes { user { ...who state } }
      pageInfo { hasNextPage endCursor }
    }
  }
}
${duties_users/* userFields */.dN}`;
const owners_mostPages = 20;
async function owners_readNamed({ api }, name) {
    const members = new Map();
    let after = null;
    for (let page = 0; page < owners_mostPages; page += 1) {
        const variables = { name, usernames: [name], after };
        const query = { name: 'Owner', text: owners_text, variables };
        const part = (0,fact_answers/* toPart */.ty)(await api.graphql(query, owners_answerSchema), permissions/* wanted */.Ol.owners, api);
        if (part.status !== 'known')
            return part;
        const user = part.value.users?.nodes[0];
        if (user !== undefined)
            return { status: 'known', value: [(0,duties_users/* toAccount */.tf)(user)] };
        const list = part.value.group?.groupMembers;
        if (list === null || list === undefined)
            return owners_notVisible(name);
        for (const node of list.nodes) {
            const member = node?.user;
            if (member?.state === 'active')
                members.set(member.id, (0,duties_users/* toAccount */.tf)(member));
        }
        if (!list.pageInfo.hasNextPage)
            return { status: 'known', value: [...members.values()] };
        after = list.pageInfo.endCursor ?? null;
    }
    return (0,fact_answers/* failed */.gz)(`the group ${name} has more than ${owners_mostPages * 100} members`);
}
/** Not there and not visible are told alike. */
function owners_notVisible(name) {
    return {
        status: 'unsupported',
        reason: `the token sees no user and no group ${name}`,
        needs: 'a group access token of it, role Reporter, scope read_api, as PROMOTION_GATE_TOKEN',
    };
}
const owners_memberSchema = schemas/* object */.Ikc({
    id: fact_answers/* idSchema */.fY,
    username: schemas/* string */.YjP().min(1),
    access_level: schemas/* int */.Whr(),
    state: schemas/* string */.YjP(),
});
/** Direct members with that very role, and no higher one: https://docs.gitlab.com/api/project_members/ */
async function readRole({ api, environment }, name) {
    const level = roles[name.slice(2).toLowerCase().replace(/s$/, '')];
    if (level === undefined)
        return (0,fact_answers/* failed */.gz)(`${name} is no role that may own code`);
    const path = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'members');
    const of = { item: owners_memberSchema, most: 1000, id: ({ id }) => id };
    const part = (0,fact_answers/* toPart */.ty)(await api.list(path, {}, of), permissions/* wanted */.Ol.members, api);
    if (part.status !== 'known')
        return part;
    const members = part.value
        .filter((each) => each.state === 'active' && each.access_level === level)
        .map(({ id, username }) => ({ id, login: username, kind: 'unknown' }));
    return { status: 'known', value: members };
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/code-owners.js









/**
 * Never of the candidate or of a merge request: who may be judged would choose the judges (T03). The
 * file is read on any tier; whether GitLab itself asks its owners is another matter.
 */
async function readCodeOwners(sources, context, changes) {
    if (sources.api.credential === 'job')
        return (0,protection/* closed */.$h)(permissions/* wanted */.Ol.changes);
    const [read, list] = await Promise.all([readHead(sources), changes]);
    if (list.status !== 'known' && list.status !== 'none')
        return list;
    if (read.status !== 'known')
        return read;
    const { commit, file } = read.value;
    const source = (0,fact_answers/* forgeSource */.JQ)(context.now, { sha: commit });
    const told = list.status === 'none' ? [] : list.value.changes;
    if (file === undefined)
        return { status: 'known', value: (0,resolve_owners/* withoutFile */.BQ)(told), source };
    const base = list.status === 'known' ? list.value.base : null;
    const [paths, before] = await Promise.all([
        (0,fact_answers/* askEach */.HA)(told, (change) => readPaths(sources, change)),
        readBefore(sources, { base, head: read.value }),
    ]);
    if (paths.status !== 'known')
        return paths;
    const owned = (0,owned_changes/* ownedChanges */.F)({
        ...{ file: file.file, before },
        changes: told.map(({ head, number }, index) => ({
            ...{ head, number },
            changed: paths.value[index] ?? { paths: [] },
        })),
    });
    const owners = await (0,resolve_owners/* resolveOwners */.v8)(owned.flatMap(({ parts }) => parts), {
        accountOf: (await context.addresses?.()) ?? (() => undefined),
        read: (name) => readOwner(sources, name),
    });
    const { path, faults } = file.file;
    const value = { file: { path, commit }, faults: (0,resolve_owners/* shownOf */.Rp)(faults), changes: owned, owners };
    return { status: 'known', value, source };
}
async function readHead(sources) {
    const head = await sources.branch();
    if (!head.ok)
        return (0,permissions/* toUnknown */.u1)(head.fault, permissions/* wanted */.Ol.branches, sources.api);
    const { commit } = head.value;
    const file = await readFirst(sources, { commit, places: gitlabPlaces });
    return file.status === 'known' ? { status: 'known', value: { commit, file: file.value } } : file;
}
/** The file of what is deployed, where it is another one. Most often it is at the same place. */
async function readBefore(sources, { base, head }) {
    const nothing = { status: 'known', value: undefined };
    if (base === null || base === head.commit)
        return nothing;
    const most = (head.file?.index ?? 0) + 1;
    const near = await readFirst(sources, { commit: base, places: gitlabPlaces.slice(0, most) });
    const found = near.status === 'known' && near.value === undefined
        ? await readFirst(sources, { commit: base, places: gitlabPlaces.slice(most) })
        : near;
    if (found.status !== 'known')
        return found;
    return found.value?.blob === head.file?.blob
        ? nothing
        : { status: 'known', value: found.value?.file };
}
/** The first file in the order in which GitLab looks for it; undefined if there is none. */
async function readFirst({ api, environment }, { commit, places }) {
    const place = { api, project: environment.project.id };
    const texts = await Promise.all(places.map((path) => (0,file_text.readFileText)(place, { path, commit, what: path })));
    for (const [index, text] of texts.entries()) {
        const path = places[index] ?? '';
        if (text.status === 'fault')
            return (0,permissions/* toUnknown */.u1)(text.fault, permissions/* wanted */.Ol.codeOwners, api);
        if (text.status === 'failed')
            return (0,fact_answers/* failed */.gz)(text.reason);
        if (text.file !== null) {
            const { blob, text: said } = text.file;
            const file = parseGitlabOwners(path, said);
            return { status: 'known', value: { blob: `${path} ${blob}`, index, file } };
        }
    }
    return { status: 'known', value: undefined };
}
/** Where there is no merge request nobody can approve, whoever owns it. */
async function readPaths(sources, { number }) {
    if (number === undefined)
        return { status: 'known', value: { paths: [] } };
    return { status: 'known', value: await readRequestPaths(sources, String(number)) };
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/late.js









/** Contributors of its own commits; those of what its merge made were known when it was promoted. */
async function readLateChange(sources, context, number) {
    if (sources.api.credential === 'job')
        return (0,protection/* closed */.$h)(permissions/* wanted */.Ol.changes);
    const found = await readRequests(sources, [String(number)]);
    if (found.status !== 'known')
        return found;
    const [request] = found.value;
    if (request === undefined)
        return (0,fact_answers/* failed */.gz)(`!${String(number)} is gone`);
    const carried = [{ request, merge: undefined, squash: undefined, commits: [] }];
    const mapping = { carried, alone: [], complete: true };
    const [details, writes] = await Promise.all([
        readDetails(sources, { commits: [], mapping, paths: undefined }),
        readWrites(sources, reviewersOf(request).map(duties_users/* toAccount */.tf)),
    ]);
    if (details.status !== 'known')
        return details;
    const accountOf = (await context.addresses?.()) ?? (() => undefined);
    const [change] = changesOf({ mapping, details: details.value, writes, accountOf });
    return change === undefined
        ? (0,fact_answers/* failed */.gz)(`!${String(number)} is no change`)
        : { status: 'known', value: change };
}

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
const run_answerSchema = schemas/* object */.Ikc({
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
        api.graphql({ name: 'Run', text: run_text, variables }, run_answerSchema),
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
        (0,duties_users/* readAccounts */.n$)(api, starter_distinct(users)),
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
function starter_distinct(users) {
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
const starter_requestSchema = schemas/* object */.Ikc({
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
    const of = { item: starter_requestSchema, most: 100, id: (each) => each.iid };
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

;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/readers.js
/** What is read of people, loaded as one once the first of them is asked for. */








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
