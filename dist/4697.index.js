export const id = 4697;
export const ids = [4697,8143];
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

/***/ 21578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Io: () => (/* binding */ toUserAccount),
/* harmony export */   V2: () => (/* binding */ webFlow),
/* harmony export */   qy: () => (/* binding */ ghost),
/* harmony export */   tf: () => (/* binding */ toAccount),
/* harmony export */   vJ: () => (/* binding */ userSchema),
/* harmony export */   zH: () => (/* binding */ actorSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _checks_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90502);
/** Accounts as GitHub tells them: actors of its own doing, and people of git by their addresses. */


const actorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    __typename: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    databaseId: _checks_part_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .fY,
    user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ databaseId: _checks_part_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .fY }).nullish(),
});
const userSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), databaseId: _checks_part_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .fY });
/** The account of GitHub's own committer of merges and of edits in the browser. */
const webFlow = 'web-flow';
/** Whoever had an account that is gone: it could have been anybody's. */
const ghost = { login: 'ghost', kind: 'unknown' };
/**
 * An actor. Mannequins stand for people of another system, and accounts of an enterprise for somebody
 * who need not be a user here: neither is known to be a human of this repository.
 */
function toAccount(actor) {
    if (actor === null)
        return ghost;
    const { __typename: type, login, user } = actor;
    const id = actor.databaseId ?? user?.databaseId ?? undefined;
    const known = id === undefined ? {} : { id };
    if (type === 'User')
        return { ...known, login, kind: kindOf(login) };
    // GraphQL writes the login of an app's bot without the ending that it has everywhere else.
    if (type === 'Bot')
        return { ...known, login: botLogin(login), kind: 'bot' };
    return { ...known, login, kind: 'unknown' };
}
/** Somebody whose address belongs to an account. */
function toUserAccount({ login, databaseId: id }) {
    return { ...(id == null ? {} : { id }), login, kind: kindOf(login) };
}
/** No person can have brackets in a login. */
function kindOf(login) {
    return login.endsWith('[bot]') ? 'bot' : 'human';
}
function botLogin(login) {
    return login.endsWith('[bot]') ? login : `${login}[bot]`;
}
/** The same account, by id where both have one: a login can be given to somebody else. */
function isSame(one, other) {
    if (one.id !== undefined && other.id !== undefined)
        return one.id === other.id;
    return one.login.toLowerCase() === other.login.toLowerCase();
}


/***/ }),

/***/ 87538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ rangeDocument),
/* harmony export */   RT: () => (/* binding */ pullDocument),
/* harmony export */   T9: () => (/* binding */ filesDocument),
/* harmony export */   Un: () => (/* binding */ ownersDocument),
/* harmony export */   c: () => (/* binding */ associatedDocument),
/* harmony export */   fe: () => (/* binding */ pullPagesDocument),
/* harmony export */   iz: () => (/* binding */ historyDocument),
/* harmony export */   j$: () => (/* binding */ queueDocument),
/* harmony export */   oS: () => (/* binding */ mergeDocument),
/* harmony export */   qX: () => (/* binding */ pullsDocument),
/* harmony export */   tw: () => (/* binding */ teamDocument)
/* harmony export */ });
/** The GraphQL documents that tell who stands behind a promotion; all that varies is a variable. */
/** An account, whatever it is. */
const who = `
fragment Who on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on EnterpriseUserAccount { user { databaseId } }
}`;
/** Who made a commit, as far as their addresses belong to accounts. */
const made = `
fragment Made on Commit {
  oid
  committedViaWeb
  authors(first: 10) { totalCount nodes { email user { login databaseId } } }
  committer { email user { login databaseId } }
  signature { isValid wasSignedByGitHub }
}`;
const pageInfo = 'totalCount pageInfo { hasNextPage endCursor }';
const commits = `nodes { commit { ...Made } }`;
/** Comments are no opinions; what is pending only its writer sees. */
const reviewArguments = 'states: [APPROVED, CHANGES_REQUESTED, DISMISSED]';
const reviews = `nodes {
    state
    submittedAt
    lastEditedAt
    author { ...Who }
    authorCanPushToRepository
    commit { oid }
  }`;
/** What moves a head or a target. */
const eventArguments = `itemTypes: [
    HEAD_REF_FORCE_PUSHED_EVENT
    BASE_REF_CHANGED_EVENT
    AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT
    BASE_REF_FORCE_PUSHED_EVENT
  ]`;
const events = `nodes {
    __typename
    ... on HeadRefForcePushedEvent { createdAt actor { ...Who } beforeCommit { ...Made } }
    ... on BaseRefChangedEvent { createdAt }
    ... on AutomaticBaseChangeSucceededEvent { createdAt }
    ... on BaseRefForcePushedEvent { createdAt }
  }`;
/** A pull request with its first pages. The variable is `$files`. */
const pull = `
fragment Pull on PullRequest {
  id
  number
  url
  title
  merged
  headRefOid
  baseRefName
  baseRepository { nameWithOwner }
  author { ...Who }
  mergedBy { ...Who }
  mergeCommit { oid }
  files(first: 100) @include(if: $files) { ${pageInfo} nodes { path changeType } }
  commits(first: 100) { ${pageInfo} ${commits} }
  reviews(first: 100, ${reviewArguments}) { ${pageInfo} ${reviews} }
  timelineItems(first: 100, ${eventArguments}) { ${pageInfo} ${events} }
}
${who}
${made}`;
/** What tells which pull request it is, and whether it counts. */
const associatedPull = 'id number merged baseRefName baseRepository { nameWithOwner }';
/** The pull requests that brought a commit in, or hold it. */
const associated = `associatedPullRequests(first: 10) {
      totalCount
      nodes { ${associatedPull} }
    }`;
/** A page of history; `$tip` asks for the pull requests of its first commit as a whole. */
const history = `candidate: object(oid: $head) {
      ... on Commit {
        history(first: 100, after: $after) {
          ${pageInfo}
          nodes {
            id
            committedDate
            tree { oid }
            parents(first: 10) { totalCount nodes { oid } }
            ...Made
            ${associated}
          }
        }
        tip: associatedPullRequests(first: 3) @include(if: $tip) { nodes { ...Pull } }
      }
    }`;
const historyDocument = `
query History($owner: String!, $name: String!, $head: GitObjectID!, $after: String, $tip: Boolean!, $files: Boolean!) {
  repository(owner: $owner, name: $name) {
    ${history}
  }
}
${pull}`;
/** The same, with how a branch lies to another commit. */
const rangeDocument = `
query Range($owner: String!, $name: String!, $head: GitObjectID!, $after: String, $tip: Boolean!, $files: Boolean!, $branch: String!, $from: String!) {
  repository(owner: $owner, name: $name) {
    branch: ref(qualifiedName: $branch) {
      target { oid }
      compare(headRef: $from) { status behindBy }
    }
    ${history}
  }
}
${pull}`;
/** Commits whose pull requests were not told yet. */
const associatedDocument = `
query Associated($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Commit {
      oid
      ${associated}
    }
  }
}`;
/** The entries of a merge queue, each with the commits that it lies between. */
const queueDocument = `
query Queue($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: 100) {
        totalCount
        nodes {
          enqueuer { ...Who }
          baseCommit { oid }
          headCommit { oid }
          pullRequest { ${associatedPull} }
        }
      }
    }
  }
}
${who}`;
const pullsDocument = `
query Pulls($ids: [ID!]!, $files: Boolean!) {
  nodes(ids: $ids) { ...Pull }
}
${pull}`;
/** One by its number. */
const pullDocument = `
query Pull($owner: String!, $name: String!, $number: Int!, $files: Boolean!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { ...Pull }
  }
}
${pull}`;
/** The next pages of what a pull request has more of. */
const pullPagesDocument = `
query PullPages(
  $id: ID!
  $commits: Boolean!, $commitsAfter: String
  $reviews: Boolean!, $reviewsAfter: String
  $events: Boolean!, $eventsAfter: String
) {
  node(id: $id) {
    ... on PullRequest {
      commits(first: 100, after: $commitsAfter) @include(if: $commits) { ${pageInfo} ${commits} }
      reviews(first: 100, after: $reviewsAfter, ${reviewArguments}) @include(if: $reviews) {
        ${pageInfo} ${reviews}
      }
      timelineItems(first: 100, after: $eventsAfter, ${eventArguments}) @include(if: $events) {
        ${pageInfo} ${events}
      }
    }
  }
}
${who}
${made}`;
/** Who merged what a commit came with. */
const mergeDocument = `
query Merge($owner: String!, $name: String!, $sha: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) {
      ... on Commit {
        associatedPullRequests(first: 10) {
          totalCount
          nodes {
            merged
            baseRefName
            baseRepository { nameWithOwner }
            mergedBy { ...Who }
            mergeCommit { oid }
          }
        }
      }
    }
  }
}
${who}`;
/** CODEOWNERS of two commits, at each place where it may be. */
const ownersDocument = `
query CodeOwners($owner: String!, $name: String!, $sha: GitObjectID!, $base: GitObjectID, $isOther: Boolean!, $file0: String!, $file1: String!, $file2: String!) {
  repository(owner: $owner, name: $name) {
    now: object(oid: $sha) { ...Places }
    before: object(oid: $base) @include(if: $isOther) { ...Places }
  }
}
fragment Places on Commit {
  oid
  file0: file(path: $file0) { ...Owners }
  file1: file(path: $file1) { ...Owners }
  file2: file(path: $file2) { ...Owners }
}
fragment Owners on TreeEntry {
  mode
  type
  object { ... on Blob { oid text byteSize isTruncated isBinary } }
}`;
/** The files of so many pull requests, each by its number. */
function filesDocument(count) {
    const indexes = Array.from({ length: count }, (_, index) => index);
    const declared = indexes.map((index) => `, $n${index}: Int!`).join('');
    const fields = indexes.map((index) => `p${index}: pullRequest(number: $n${index}) { ...Files }`);
    return `
query ChangedFiles($owner: String!, $name: String!${declared}) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}
fragment Files on PullRequest {
  number
  headRefOid
  files(first: 100) { ${pageInfo} nodes { path changeType } }
}`;
}
/** The members of a team, those of the teams below it too. */
const teamDocument = `
query Team($organization: String!, $team: String!, $after: String) {
  organization(login: $organization) {
    team(slug: $team) {
      members(first: 100, after: $after) { ${pageInfo} nodes { login databaseId } }
    }
  }
}`;


/***/ }),

/***/ 98143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGroup: () => (/* binding */ readGroup)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _elsewhere_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85095);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41234);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19827);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2303);
/* harmony import */ var _accounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21578);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87538);
/** Who belongs to a team of an organisation, where the token may read that. */







const specSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ github: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() });
const pageSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    totalCount: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    pageInfo: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() }),
    nodes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .userSchema */ .vJ),
});
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    organization: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ team: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ members: pageSchema }).nullable() }).nullable(),
});
const mostMembers = 1000;
/** `needs` of a team that is not told: no workflow's own token can have it. */
const needs = 'a token of a GitHub App with the permission members: read (or read:org), or `members` of the group in the policy';
async function readGroup(sources, { key, spec }, now) {
    const parsed = specSchema.safeParse(spec);
    const named = parsed.success ? parsed.data.github : undefined;
    if (named === undefined) {
        return (0,_elsewhere_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .q)(`the group ${key} names no team of GitHub`, '`members` or `github` of it');
    }
    const [, organization, team] = /^@?([^/@\s]+)\/([^/\s]+)$/.exec(named) ?? [];
    if (organization === undefined || team === undefined) {
        return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(`the group ${key}: "${(0,_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(named)}" is no team, which is written organization/team`);
    }
    const members = [];
    let after = null;
    for (;;) {
        const page = await readPage(sources, { organization, team, after });
        if ('status' in page)
            return page;
        members.push(...page.nodes.map(_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .toUserAccount */ .Io));
        const { hasNextPage, endCursor } = page.pageInfo;
        if (!hasNextPage) {
            if (members.length === page.totalCount)
                break;
            const reason = `the members of ${named} changed while they were read`;
            return { status: 'failed', reason, retryable: true };
        }
        if (members.length >= mostMembers || endCursor == null) {
            return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(`${named} has more than ${mostMembers} members`);
        }
        after = endCursor;
    }
    return { status: 'known', value: { members }, source: (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .forgeSource */ .JQ)(now) };
}
async function readPage({ api }, variables) {
    const { organization, team } = variables;
    const of = { what: `the members of ${organization}/${team}`, permissions: [] };
    const query = { name: 'Team', text: _documents_js__WEBPACK_IMPORTED_MODULE_6__/* .teamDocument */ .tw, variables, repeatable: true };
    const reply = await api.graphql(query, answerSchema);
    const isRefused = reply.refused.length > 0 || (!reply.ok && reply.fault.kind === 'forbidden');
    if (!isRefused && !reply.ok)
        return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .toUnknown */ .u1)(reply.fault, of);
    const told = isRefused || !reply.ok ? undefined : reply.value.organization?.team;
    // A team that the token may not see looks like none (F05).
    if (told == null) {
        return (0,_elsewhere_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .q)(`${of.what} are not told to this token: a workflow's own cannot read teams`, needs);
    }
    return told.members;
}


/***/ }),

/***/ 44697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readChanges: () => (/* reexport */ readChanges),
  readCodeOwners: () => (/* reexport */ readCodeOwners),
  readGroup: () => (/* reexport */ duties_group.readGroup),
  readLateChange: () => (/* reexport */ readLateChange),
  readStarter: () => (/* reexport */ readStarter)
});

// EXTERNAL MODULE: ./lib/hosts/promotion-range.js
var promotion_range = __webpack_require__(18038);
// EXTERNAL MODULE: ./lib/hosts/github/fact-answers.js
var fact_answers = __webpack_require__(19827);
// EXTERNAL MODULE: ./lib/hosts/github/permissions.js
var permissions = __webpack_require__(2303);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/hosts/github/duties/accounts.js
var duties_accounts = __webpack_require__(21578);
;// CONCATENATED MODULE: ./lib/hosts/github/duties/commit-people.js
/** Who made a commit: authors, co-authors and committer, and whether each of them is somebody's account. */


const personSchema = schemas/* object */.Ikc({ email: schemas/* string */.YjP().nullable(), user: duties_accounts/* userSchema */.vJ.nullable() });
const madeSchema = schemas/* object */.Ikc({
    oid: schemas/* string */.YjP(),
    committedViaWeb: schemas/* boolean */.zMY(),
    /** The author of git first, then those of the trailers. */
    authors: schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr(), nodes: schemas/* array */.YOg(personSchema) }),
    committer: personSchema.nullable(),
    signature: schemas/* object */.Ikc({ isValid: schemas/* boolean */.zMY(), wasSignedByGitHub: schemas/* boolean */.zMY() }).nullable(),
});
/** True for what GitHub itself committed, which its signature proves: anybody can write its address. */
function isMadeByGithub({ committedViaWeb, signature }) {
    return committedViaWeb && signature?.isValid === true && signature.wasSignedByGitHub;
}
function peopleOf(commit, accountOf) {
    const { authors } = commit;
    const committer = committerOf(commit, accountOf);
    const people = authors.nodes.map((person) => toPerson(person, accountOf));
    const contributors = people.flatMap((account, index) => account === undefined ? [] : [{ account, as: index === 0 ? 'author' : 'co-author' }]);
    return {
        contributors: [
            ...contributors,
            ...(committer === undefined ? [] : [{ account: committer, as: 'committer' }]),
        ],
        unattributed: people.length === 0 || people.includes(undefined) || committer === undefined,
        complete: authors.totalCount === authors.nodes.length,
    };
}
/** Undefined for nobody's account, and for what only says that GitHub committed it. */
function committerOf(commit, accountOf) {
    const { committer } = commit;
    const user = committer?.user ?? null;
    if (commit.committedViaWeb || user?.login === duties_accounts/* webFlow */.V2) {
        return isMadeByGithub(commit) ? { login: duties_accounts/* webFlow */.V2, kind: 'web' } : undefined;
    }
    return committer === null ? undefined : toPerson(committer, accountOf);
}
/** Of nobody's account at the forge, whom the people file names for the address. */
function toPerson({ user, email }, accountOf) {
    return user === null ? accountOf(email ?? '') : (0,duties_accounts/* toUserAccount */.Io)(user);
}

;// CONCATENATED MODULE: ./lib/hosts/github/duties/alone.js
/** Commits without a pull request: each is a change of its own that nobody reviewed (T20, T22). */



/** Of so many the files are looked at; where there are more, each counts as one of the service. */
const mostLookedAt = 10;
/** GitHub lists no more files of a commit. */
const mostFiles = 3000;
const fileSchema = schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), previous_filename: schemas/* string */.YjP().optional() });
/** Those that touch the service, or may. */
async function readAlone(sources, commits, { spec, accountOf }) {
    const isAsked = spec.paths !== undefined && commits.length <= mostLookedAt;
    const touching = isAsked
        ? await Promise.all(commits.map(({ oid }) => mayTouch(sources, oid, spec)))
        : commits.map(() => true);
    return commits.filter((_, index) => touching[index]).map((commit) => toChange(commit, accountOf));
}
/** A merge tells its difference to its first parent. */
async function mayTouch({ api, environment }, ref, spec) {
    const { owner, name: repo } = environment;
    const reply = await api.list('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo, ref }, { item: fileSchema, key: 'files', most: mostFiles - 1, id: ({ filename }) => filename });
    if (!reply.ok)
        return true;
    const paths = reply.value.flatMap(({ filename, previous_filename: previous }) => [
        filename,
        ...(previous === undefined ? [] : [previous]),
    ]);
    return (0,promotion_range/* touches */.yI)(paths, spec);
}
function toChange(commit, accountOf) {
    const { contributors, unattributed, complete } = peopleOf(commit, accountOf);
    return {
        head: commit.oid,
        commits: [commit.oid],
        contributors: [...contributors],
        unattributed: unattributed ? [commit.oid] : [],
        reviews: [],
        complete,
    };
}

// EXTERNAL MODULE: ./lib/hosts/settle.js
var settle = __webpack_require__(5032);
// EXTERNAL MODULE: ./lib/hosts/github/duties/documents.js
var documents = __webpack_require__(87538);
;// CONCATENATED MODULE: ./lib/hosts/github/duties/pull.js
/** A pull request as GraphQL tells it, the first page of each list of it. */



const pageInfo = schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullish() });
function listOf(node) {
    return schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr(), pageInfo, nodes: schemas/* array */.YOg(node) });
}
const actor = duties_accounts/* actorSchema */.zH.nullable();
const commitsSchema = listOf(schemas/* object */.Ikc({ commit: madeSchema }));
const reviewSchema = schemas/* object */.Ikc({
    state: schemas/* enum */.k5n(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']),
    submittedAt: schemas/* string */.YjP().nullable(),
    lastEditedAt: schemas/* string */.YjP().nullable(),
    author: actor,
    authorCanPushToRepository: schemas/* boolean */.zMY(),
    commit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable(),
});
const reviewsSchema = listOf(reviewSchema).nullable();
const moved = { createdAt: schemas/* string */.YjP() };
const eventSchema = schemas/* discriminatedUnion */.gMt('__typename', [
    schemas/* object */.Ikc({
        ...moved,
        __typename: schemas/* literal */.euz('HeadRefForcePushedEvent'),
        actor,
        beforeCommit: madeSchema.nullable(),
    }),
    schemas/* object */.Ikc({ ...moved, __typename: schemas/* literal */.euz('BaseRefChangedEvent') }),
    schemas/* object */.Ikc({ ...moved, __typename: schemas/* literal */.euz('AutomaticBaseChangeSucceededEvent') }),
    schemas/* object */.Ikc({ ...moved, __typename: schemas/* literal */.euz('BaseRefForcePushedEvent') }),
]);
const eventsSchema = listOf(eventSchema);
const pullSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    number: schemas/* int */.Whr().positive(),
    url: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    merged: schemas/* boolean */.zMY(),
    headRefOid: schemas/* string */.YjP(),
    baseRefName: schemas/* string */.YjP(),
    baseRepository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }).nullable(),
    author: actor,
    mergedBy: actor,
    mergeCommit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable(),
    files: listOf(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), changeType: schemas/* string */.YjP() })).nullish(),
    commits: commitsSchema,
    reviews: reviewsSchema,
    timelineItems: eventsSchema,
});
/** The next pages; a list of which nothing more was asked for is absent. */
const pullPagesSchema = schemas/* object */.Ikc({
    commits: commitsSchema.optional(),
    reviews: reviewsSchema.optional(),
    timelineItems: eventsSchema.optional(),
});

;// CONCATENATED MODULE: ./lib/hosts/github/duties/history.js
/** The history of the candidate, page by page, with the pull requests of each commit. */






const oid = schemas/* string */.YjP();
const history_pageInfo = schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullish() });
const associatedPullSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    number: schemas/* int */.Whr(),
    merged: schemas/* boolean */.zMY(),
    baseRefName: schemas/* string */.YjP(),
    baseRepository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }).nullable(),
});
const associatedSchema = schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr(), nodes: schemas/* array */.YOg(associatedPullSchema) });
const associatedCommitSchema = schemas/* object */.Ikc({
    oid,
    associatedPullRequests: associatedSchema.nullable(),
});
const listedSchema = madeSchema.extend({
    id: schemas/* string */.YjP(),
    committedDate: schemas/* string */.YjP(),
    tree: schemas/* object */.Ikc({ oid }),
    parents: schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr(), nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid })) }),
    associatedPullRequests: associatedSchema.nullable(),
});
const answerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        branch: schemas/* object */.Ikc({
            target: schemas/* object */.Ikc({ oid }).nullable(),
            compare: schemas/* object */.Ikc({ status: schemas/* string */.YjP(), behindBy: schemas/* int */.Whr() }).nullable(),
        })
            .nullish(),
        candidate: schemas/* object */.Ikc({
            history: schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr(), pageInfo: history_pageInfo, nodes: schemas/* array */.YOg(listedSchema) }),
            tip: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(pullSchema) }).nullish(),
        })
            .nullable(),
    }),
});
async function readHistory({ api, environment }, question) {
    const { head, after, beside, tip = false, files = false } = question;
    const { owner, name } = environment;
    const variables = { owner, name, head, after: after ?? null, tip, files, ...beside };
    const query = {
        ...(beside === undefined
            ? { name: 'History', text: documents/* historyDocument */.iz }
            : { name: 'Range', text: documents/* rangeDocument */.B7 }),
        ...{ variables, repeatable: true },
    };
    const part = await (0,fact_answers/* ask */.kA)(api, query, { schema: answerSchema, of: permissions/* wanted */.Ol.pullRequests });
    if (part.status !== 'known')
        return part;
    const { candidate, branch } = part.value.repository;
    if (candidate === null)
        return (0,fact_answers/* failed */.gz)(`${head} is no commit of the repository`);
    const { nodes, pageInfo: page } = candidate.history;
    const odd = nodes.find(({ parents }) => parents.totalCount !== parents.nodes.length);
    if (odd !== undefined)
        return (0,fact_answers/* failed */.gz)(`${odd.oid} has more parents than are looked at`);
    if (page.hasNextPage && page.endCursor == null) {
        return (0,fact_answers/* failed */.gz)(`the history of ${head} goes on, but GitHub does not say where`);
    }
    const compared = branch?.target?.oid === head ? branch.compare : null;
    return {
        status: 'known',
        value: {
            commits: nodes.map((node) => ({
                ...node,
                parents: node.parents.nodes.map((one) => one.oid),
            })),
            next: page.hasNextPage ? (page.endCursor ?? undefined) : undefined,
            tip: candidate.tip?.nodes ?? [],
            ...(compared == null ? {} : { compared }),
        },
    };
}

;// CONCATENATED MODULE: ./lib/hosts/github/duties/unread.js
class Unread extends Error {
    unknown;
    constructor(unknown) {
        super(unknown.reason);
        this.unknown = unknown;
    }
}
/** The value of a part. Throws `Unread` if it is not known. */
function unread_valueOf(part) {
    if (part.status !== 'known')
        throw new Unread(part);
    return part.value;
}

;// CONCATENATED MODULE: ./lib/hosts/github/duties/associations.js
/** Which pull requests brought each commit in: merged ones, to the branch that is deployed. */







/** One to another branch or repository was reviewed for that place, not for this one (T21). */
function countsFor(place, pull) {
    const isMerged = pull.merged || (pull.number !== undefined && place.open.includes(pull.number));
    return (isMerged &&
        place.branches.includes(pull.baseRefName) &&
        pull.baseRepository?.nameWithOwner.toLowerCase() === place.repository.toLowerCase());
}
/** Older than this, GitHub told of the pull request long ago, if there is one. */
const hour = 3_600_000;
const atOnce = 100;
/** A commit without one is looked up again, as long as it is new: GitHub tells of it late (F20, T20). */
async function readAssociations(sources, context, of) {
    const { commits, place, known } = of;
    const told = new Map(commits.map(({ oid, associatedPullRequests: all }) => [oid, all]));
    const pullsOf = ({ oid }) => [...(told.get(oid)?.nodes ?? []), ...(known.get(oid) ?? [])].filter((pull) => countsFor(place, pull));
    const lacking = () => commits.filter((one) => pullsOf(one).length === 0);
    const looks = (0,settle/* watch */.w)({
        pauses: isNew(commits, context) ? (0,settle/* pausesOf */.P)(sources, context) : [],
        wait: sources.wait,
        look: async (index) => {
            if (index === 0)
                return;
            const ids = lacking().map(({ id }) => id);
            const pages = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, page) => ids.slice(page * atOnce, (page + 1) * atOnce));
            const found = await Promise.all(pages.map((page) => lookAgain(sources, page)));
            for (const { oid, associatedPullRequests: all } of found.flat())
                told.set(oid, all);
        },
    });
    await looks.until(() => lacking().length === 0);
    const complete = [...told.values()].every((all) => all === null || all.totalCount === all.nodes.length);
    return { pullsOf, complete };
}
/** The candidate's own date: no commit below it came in later. */
function isNew(commits, { now, request }) {
    const tip = commits.find(({ oid }) => oid === request.candidate.sha);
    return tip !== undefined && Date.parse(now) - Date.parse(tip.committedDate) < hour;
}
const associations_answerSchema = schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(associatedCommitSchema) });
async function lookAgain({ api }, ids) {
    const query = {
        ...{ name: 'Associated', text: documents/* associatedDocument */.c, variables: { ids } },
        repeatable: true,
    };
    const part = await (0,fact_answers/* ask */.kA)(api, query, { schema: associations_answerSchema, of: permissions/* wanted */.Ol.pullRequests });
    return unread_valueOf(part).nodes;
}

// EXTERNAL MODULE: ./lib/hosts/ids.js
var ids = __webpack_require__(75897);
;// CONCATENATED MODULE: ./lib/hosts/github/duties/consents.js
/** Approvals of the environment that the run waits for: GitHub tells neither attempt nor time. */






const approvalSchema = schemas/* object */.Ikc({
    state: schemas/* string */.YjP(),
    environments: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP().optional() })),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1), id: ids/* idSchema */.f, type: schemas/* string */.YjP() }).nullish(),
});
/** Throws `Unread`. A preview waits for nobody. */
async function readConsents(sources, { request }, spec) {
    if (request.mode === 'preview')
        return [];
    const { owner, name: repo, run } = sources.environment;
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals';
    const parameters = { owner, repo, run_id: run.id };
    const reply = await sources.api.rest(route, parameters, schemas/* array */.YOg(approvalSchema));
    const told = unread_valueOf((0,fact_answers/* toPart */.ty)(reply, { ...permissions/* wanted */.Ol.runs, what: 'the approvals of the run' }));
    const environment = environmentOf(spec) ?? request.environment;
    const own = told.filter(({ environments }) => environments.some(({ name }) => name?.toLowerCase() === environment.toLowerCase()));
    const consents = await Promise.all(own.map((approval) => toConsent(sources, approval)));
    return consents.filter((consent) => consent !== undefined);
}
/** The environment by which the policy sees deployments is the one that the run is approved for. */
function environmentOf({ deployments }) {
    const parsed = schemas/* object */.Ikc({ environment: schemas/* string */.YjP() }).safeParse(deployments);
    return parsed.success ? parsed.data.environment : undefined;
}
async function toConsent(sources, { state, user }) {
    if (state !== 'approved' && state !== 'rejected')
        return undefined;
    const account = user == null
        ? duties_accounts/* ghost */.qy
        : { id: user.id, login: user.login, kind: user.type === 'User' ? (0,duties_accounts/* kindOf */.I)(user.login) : 'bot' };
    const writes = user == null ? 'no' : await readWrites(sources, user.login);
    return { account, via: 'environment', state, writes };
}
const permissionSchema = schemas/* object */.Ikc({ permission: schemas/* string */.YjP() });
/** Whoever may read a repository can be asked by its environments: that is not enough. */
async function readWrites({ api, environment: { owner, name: repo } }, username) {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    const reply = await api.rest(route, { owner, repo, username }, permissionSchema);
    if (!reply.ok)
        return 'unknown';
    return ['admin', 'maintain', 'write'].includes(reply.value.permission) ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./lib/hosts/github/duties/graph.js
/** The graph of commits as far as it was read: which of them are new since an older one. */
/** The commit and its ancestors, without those that were not read. */
function reach(graph, from) {
    const seen = new Set([from]);
    for (const oid of seen)
        for (const parent of graph.get(oid)?.parents ?? [])
            seen.add(parent);
    return seen;
}
/**
 * Commits of `head` that `base` has not. Every commit in between is reached through such commits, so
 * that none is missing once all of their parents were read or are the base's. What only the unread
 * part would show to be the base's is still there: whoever knows the number can tell.
 */
function commitsSince(graph, head, base) {
    const old = base === null ? new Set() : reach(graph, base);
    const found = new Set(old.has(head) ? [] : [head]);
    for (const oid of found)
        for (const parent of graph.get(oid)?.parents ?? [])
            if (!old.has(parent))
                found.add(parent);
    const commits = [...graph.values()].filter(({ oid }) => found.has(oid));
    return { commits, closed: commits.length === found.size };
}

;// CONCATENATED MODULE: ./lib/hosts/github/duties/mainline.js
/** What of a range belongs to which pull request, and what stands on the mainline for itself. */


/** `pullsOf` names the pull requests of a commit that count. */
function sortRange(part) {
    const { commits, graph, pulls, pullsOf } = part;
    const inRange = new Set(commits.map(({ oid }) => oid));
    const parts = pulls.map((pull) => {
        const held = graph.has(pull.headRefOid) ? reach(graph, pull.headRefOid) : new Set();
        const listed = new Set(pull.commits.nodes.map(({ commit }) => commit.oid));
        return {
            pull,
            own: (oid) => listed.has(oid) || held.has(oid),
            allAreThere: [pull.headRefOid, ...listed].every((oid) => inRange.has(oid)),
            headWasRead: held.size > 0,
        };
    });
    const claims = commits.map((commit) => {
        const numbers = pullsOf(commit);
        const of = parts.filter(({ pull }) => numbers.includes(pull.number));
        const own = of.filter((one) => one.own(commit.oid));
        const merged = of.filter((one) => !own.includes(one) && isOfMerge(commit, one, graph));
        return { commit, own, merged };
    });
    // A rebase makes as many commits as there are, or fewer: of more, nobody knows which were pushed.
    const isRight = (one) => claims.filter(({ merged }) => merged.includes(one)).length <= one.pull.commits.totalCount;
    const kept = claims.map((claim) => ({ ...claim, merged: claim.merged.filter(isRight) }));
    return {
        pulls: parts.map((one) => ({
            pull: one.pull,
            carried: {
                own: kept.filter(({ own }) => own.includes(one)).map(({ commit }) => commit),
                merges: kept
                    .filter(({ merged }) => merged.includes(one))
                    .map(({ commit }) => ({
                    commit,
                    parents: commit.parents,
                })),
                allAreThere: one.allAreThere,
            },
        })),
        alone: kept
            .filter(({ own, merged }) => own.length === 0 && merged.length === 0)
            .map(({ commit }) => commit)
            .filter((commit) => !isCleanMerge(commit, graph)),
    };
}
/**
 * Whether GitHub made the commit when it merged the pull request. A merge says so by GitHub's own
 * signature. A squash or rebase leaves the head of the pull request outside: GitHub calls a pull
 * request merged only where it did that, or where somebody pushed its head, and whatever else.
 */
function isOfMerge(commit, { pull, headWasRead }, graph) {
    const last = pull.mergeCommit?.oid;
    if (last === undefined)
        return false;
    if (commit.parents.length < 2)
        return !headWasRead && reach(graph, last).has(commit.oid);
    if (last !== commit.oid)
        return false;
    return isMadeByGithub(commit) || isCleanMerge(commit, graph);
}
/** One parent holds the other, and nothing was changed on the way: there is nothing in the merge itself. */
function isCleanMerge({ parents, tree }, graph) {
    const [first, second] = parents;
    if (first === undefined || second === undefined || parents.length > 2)
        return false;
    const isWhole = (newer, older) => graph.get(newer)?.tree.oid === tree.oid && reach(graph, newer).has(older);
    return isWhole(second, first) || isWhole(first, second);
}

// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
;// CONCATENATED MODULE: ./lib/hosts/github/duties/pulls.js
/** Reads pull requests, many in one request, and on beyond their first pages where they are longer. */





/** So many in one request: GitHub ends a question after ten seconds. */
const batchSize = 15;
/** So many pages beyond the first are looked at; what is behind them is not known (T24). */
const mostPages = 9;
/** In the order of the ids. */
async function readPulls(sources, ids, files) {
    const count = Math.ceil(ids.length / batchSize);
    const batches = Array.from({ length: count }, (_, index) => ids.slice(index * batchSize, (index + 1) * batchSize));
    const found = await (0,fact_answers/* askEach */.HA)(batches, (batch) => readBatch(sources, batch, files));
    return found.status === 'known' ? { status: 'known', value: found.value.flat() } : found;
}
const batchSchema = schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(pullSchema) });
async function readBatch({ api }, ids, files) {
    const query = { name: 'Pulls', text: documents/* pullsDocument */.qX, variables: { ids, files }, repeatable: true };
    const part = await (0,fact_answers/* ask */.kA)(api, query, { schema: batchSchema, of: permissions/* wanted */.Ol.pullRequests });
    return part.status === 'known' ? { status: 'known', value: part.value.nodes } : part;
}
const pagesSchema = schemas/* object */.Ikc({ node: pullPagesSchema.nullable() });
/** With all pages of its commits, reviews and events. */
async function readWhole({ api }, pull) {
    let whole = pull;
    for (let page = 0; page < mostPages; page += 1) {
        const commitsAfter = nextOf(whole.commits);
        const reviewsAfter = nextOf(whole.reviews);
        const eventsAfter = nextOf(whole.timelineItems);
        const wants = {
            commits: commitsAfter !== null,
            reviews: reviewsAfter !== null,
            events: eventsAfter !== null,
        };
        if (!Object.values(wants).includes(true))
            break;
        const variables = { id: pull.id, ...wants, commitsAfter, reviewsAfter, eventsAfter };
        const query = { name: 'PullPages', text: documents/* pullPagesDocument */.fe, variables, repeatable: true };
        const part = await (0,fact_answers/* ask */.kA)(api, query, { schema: pagesSchema, of: permissions/* wanted */.Ol.pullRequests });
        if (part.status !== 'known')
            return part;
        if (part.value.node === null)
            return (0,fact_answers/* failed */.gz)(`#${pull.number} is gone`);
        const { commits, reviews, timelineItems } = part.value.node;
        whole = {
            ...whole,
            commits: followed(whole.commits, commits),
            reviews: whole.reviews === null ? null : followed(whole.reviews, reviews ?? undefined),
            timelineItems: followed(whole.timelineItems, timelineItems),
        };
    }
    return { status: 'known', value: whole };
}
function nextOf(list) {
    return list?.pageInfo.hasNextPage === true ? (list.pageInfo.endCursor ?? null) : null;
}
function followed(list, more) {
    return more === undefined ? list : { ...more, nodes: [...list.nodes, ...more.nodes] };
}
/** True if all of a list was told. */
function isWhole(list) {
    return list !== null && !list.pageInfo.hasNextPage && list.totalCount === list.nodes.length;
}

;// CONCATENATED MODULE: ./lib/hosts/github/duties/pull-change.js




/** GitHub tells no more commits of a pull request than this, whatever it counts. */
const mostCommits = 250;
/** `pull` with all of its pages. */
function pull_change_toChange(pull, { own, merges, allAreThere }, accountOf) {
    const commits = pull.commits.nodes.map(({ commit }) => commit);
    const listed = new Set(commits.map(({ oid }) => oid));
    const merger = pull.mergedBy === null ? undefined : (0,duties_accounts/* toAccount */.tf)(pull.mergedBy);
    const past = pull.timelineItems.nodes.flatMap((event) => toPushed(event, accountOf));
    const people = [
        ...[...commits, ...own.filter(({ oid }) => !listed.has(oid))].map((commit) => ({
            oid: commit.oid,
            ...peopleOf(commit, accountOf),
        })),
        ...merges.map((merge) => ({
            oid: merge.commit.oid,
            ...mergePeople(merge, { merger, accountOf }),
        })),
        ...past,
    ];
    const opener = { account: (0,duties_accounts/* toAccount */.tf)(pull.author), as: 'opener' };
    // Whoever opened it and then gave up the account may come back with another one.
    const gone = pull.author === null ? [pull.headRefOid] : [];
    const unattributed = people.flatMap(({ oid, unattributed: nobody }) => (nobody ? [oid] : []));
    const told = [...commits, ...own, ...merges.map(({ commit }) => commit)];
    return {
        number: pull.number,
        url: pull.url,
        title: pull.title,
        head: pull.headRefOid,
        commits: distinct(told.map(({ oid }) => oid)),
        contributors: distinctPeople([opener, ...people.flatMap(({ contributors }) => contributors)]),
        ...(merger === undefined ? {} : { merger }),
        unattributed: distinct([...gone, ...unattributed]),
        reviews: (pull.reviews?.nodes ?? []).map((review) => toReview(review, pull)),
        complete: (allAreThere || (isWhole(pull.commits) && commits.length < mostCommits)) &&
            isWhole(pull.reviews) &&
            isWhole(pull.timelineItems) &&
            people.every(({ complete }) => complete),
    };
}
/**
 * Whoever merges is the author of a merge and the committer of what is rebased, and has not contributed
 * by that. GitHub made these, so that nobody else can stand behind them.
 */
function mergePeople({ commit, parents }, { merger, accountOf }) {
    const people = peopleOf(commit, accountOf);
    const isMerge = parents.length > 1;
    const contributors = people.contributors.filter(({ account, as }) => {
        if (account.kind === 'web')
            return false;
        if (as !== 'committer' && !isMerge)
            return true;
        return merger === undefined || !(0,duties_accounts/* isSame */.Ft)(account, merger);
    });
    const authors = people.contributors.filter(({ as }) => as !== 'committer');
    const authorless = authors.length < commit.authors.nodes.length;
    return { ...people, contributors, unattributed: !isMerge && authorless };
}
/** Whoever pushed over a head, and who made that head (T14). */
function toPushed(event, accountOf) {
    if (event.__typename !== 'HeadRefForcePushedEvent')
        return [];
    const { actor, beforeCommit } = event;
    const pusher = { account: (0,duties_accounts/* toAccount */.tf)(actor), as: 'pusher' };
    const before = beforeCommit === null ? undefined : peopleOf(beforeCommit, accountOf);
    return [
        {
            oid: beforeCommit?.oid ?? '',
            contributors: [pusher, ...(before?.contributors ?? [])],
            unattributed: before?.unattributed ?? false,
            // What was pushed over is not told any more: somebody may have written it.
            complete: before?.complete ?? false,
        },
    ];
}
const states = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    DISMISSED: 'dismissed',
};
function toReview(review, pull) {
    const { author, state, commit, submittedAt, lastEditedAt } = review;
    return {
        account: (0,duties_accounts/* toAccount */.tf)(author),
        state: states[state],
        ...(commit === null ? {} : { on: commit.oid }),
        ...(submittedAt === null ? {} : { at: submittedAt }),
        edited: lastEditedAt === null ? 'no' : 'yes',
        writes: review.authorCanPushToRepository ? 'yes' : 'no',
        sameTarget: sameTarget(submittedAt, pull),
    };
}
/** Whether the target was another branch when the review was given, or was rewritten since (T15). */
function sameTarget(submittedAt, { timelineItems }) {
    const at = submittedAt === null ? undefined : (0,instant/* parseInstant */.nV)(submittedAt);
    const moves = timelineItems.nodes
        .filter(({ __typename: type }) => type !== 'HeadRefForcePushedEvent')
        .map(({ createdAt }) => (0,instant/* parseInstant */.nV)(createdAt) ?? Infinity);
    if (moves.length === 0)
        return isWhole(timelineItems) ? 'yes' : 'unknown';
    if (at === undefined)
        return 'unknown';
    if (moves.some((moved) => moved >= at))
        return 'no';
    return isWhole(timelineItems) ? 'yes' : 'unknown';
}
function distinct(texts) {
    return [...new Set(texts)];
}
function distinctPeople(people) {
    const found = new Map(people.map((one) => [`${one.as} ${one.account.id ?? ''} ${one.account.login}`, one]));
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/hosts/github/duties/queue.js
/** What GitHub's merge queue puts together: commits that no branch has yet, of pull requests that are still open. */








const commitSchema = schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable();
const entrySchema = schemas/* object */.Ikc({
    enqueuer: duties_accounts/* actorSchema */.zH.nullable(),
    baseCommit: commitSchema,
    headCommit: commitSchema,
    pullRequest: associatedPullSchema.nullable(),
});
const queue_answerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        mergeQueue: schemas/* object */.Ikc({ entries: schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr(), nodes: schemas/* array */.YOg(entrySchema) }) })
            .nullable(),
    }),
});
/** Without one. */
const noQueue = { numbers: [], pullsIn: () => new Map(), asMerged: (pull) => pull };
/**
 * GitHub alone writes the queue's branches, and says which pull request each entry puts onto which commit. A pull
 * request that gets another head leaves the queue. `branch` is what is merged to. Throws `Unread`.
 */
async function readQueue({ api, environment }, branch) {
    const { owner, name } = environment;
    const variables = { owner, name, branch };
    const query = { name: 'Queue', text: documents/* queueDocument */.j$, variables, repeatable: true };
    const part = await (0,fact_answers/* ask */.kA)(api, query, { schema: queue_answerSchema, of: permissions/* wanted */.Ol.pullRequests });
    const { mergeQueue: queue } = unread_valueOf(part).repository;
    if (queue === null)
        throw new Unread((0,fact_answers/* failed */.gz)(`GitHub knows no merge queue of ${branch}`));
    const { totalCount, nodes } = queue.entries;
    if (totalCount !== nodes.length) {
        throw new Unread((0,fact_answers/* failed */.gz)(`the merge queue of ${branch} has more entries than are looked at`));
    }
    return toQueue(nodes);
}
function toQueue(entries) {
    const byNumber = new Map(entries.map((entry) => [entry.pullRequest?.number, entry]));
    return {
        numbers: entries.flatMap(({ pullRequest }) => pullRequest?.number ?? []),
        pullsIn(graph) {
            const found = new Map();
            for (const { baseCommit: base, headCommit: head, pullRequest: pull } of entries) {
                if (base === null || head === null || pull === null || !graph.has(head.oid))
                    continue;
                for (const { oid } of commitsSince(graph, head.oid, base.oid).commits)
                    found.set(oid, [...(found.get(oid) ?? []), pull]);
            }
            return found;
        },
        asMerged(pull) {
            const entry = byNumber.get(pull.number);
            if (entry?.headCommit == null || pull.merged)
                return pull;
            return { ...pull, mergeCommit: entry.headCommit, mergedBy: entry.enqueuer };
        },
    };
}

;// CONCATENATED MODULE: ./lib/hosts/github/duties/range.js
/** The commits of a promotion: those of the candidate that an older commit has not, none left out. */







/** So many pages of a hundred commits are looked through; what is older is not known (T24). */
const range_mostPages = 10;
/** Nothing is older. */
const beginning = '1970-01-01T00:00:00Z';
/** Throws `Unread`. `files`: whether those of the pull requests that come along are wanted. */
async function readRange(sources, context, asked) {
    const { deployments, all, files } = asked;
    const { sha: candidate } = context.request.candidate;
    const reply = await sources.snapshot();
    const snapshot = unread_valueOf((0,fact_answers/* toPart */.ty)(reply, permissions/* wanted */.Ol.repository));
    const base = deployments.find(({ outcome }) => outcome === 'success')?.sha;
    const branch = base === undefined || base === candidate ? undefined : branchAt(snapshot, candidate);
    const first = readHistory(sources, {
        ...{ head: candidate, tip: true, files },
        beside: branch === undefined || base === undefined ? undefined : { branch, from: base },
    });
    const compared = new Map();
    const compare = (from) => {
        const found = compared.get(from) ?? readCompared(sources, { from, candidate });
        compared.set(from, found);
        return found;
    };
    if (base !== undefined && branch !== undefined) {
        compared.set(base, first.then((part) => toCompared(unread_valueOf(part)) ?? readCompared(sources, { from: base, candidate })));
    }
    const relation = async (from) => (await compare(from)).relation;
    const question = { candidate, deployments, relation };
    /** What was deployed before the candidate the last time, which may be long ago. */
    async function earlierRange() {
        const [records, older] = await Promise.all([readAllows(sources, context), all()]);
        return (0,promotion_range/* rangeOf */.be)({ ...question, deployments: older, records });
    }
    const [page, early] = await Promise.all([first, (0,promotion_range/* rangeOf */.be)({ ...question, records: [] })]);
    const again = early.case === 'redeploy' || early.case === 'rollback';
    const range = again ? await earlierRange() : early;
    const { from } = range;
    const start = unread_valueOf(page);
    if (from === undefined) {
        return { range, commits: [], graph: graphOf(start.commits), tip: [], complete: false };
    }
    const than = from === null || from === candidate ? undefined : await compare(from);
    const walked = await walk(sources, { candidate, from, than, start });
    return { range, tip: start.tip, ...walked };
}
/** A branch of which the candidate is the head: it can be compared in the same request. */
function branchAt({ defaultBranch, runBranch }, sha) {
    const heads = [defaultBranch, ...(runBranch === undefined ? [] : [runBranch])];
    // A server that cannot compare refuses the whole question for it (F28).
    return heads.find((one) => one.sha === sha && one.holdsCandidate.status === 'known')?.ref;
}
/** The branch is compared with what is deployed, so that the words are the other way round. */
function toCompared({ compared }) {
    if (compared === undefined)
        return undefined;
    const { status, behindBy: ahead } = compared;
    const relations = {
        ...{ AHEAD: 'behind', BEHIND: 'ahead', DIVERGED: 'diverged', IDENTICAL: 'identical' },
    };
    const relation = relations[status];
    return relation === undefined ? undefined : { relation, ahead };
}
const comparedSchema = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(['ahead', 'behind', 'diverged', 'identical']),
    ahead_by: schemas/* int */.Whr(),
});
async function readCompared({ api, environment }, { from, candidate }) {
    const { owner, name: repo } = environment;
    // The first page lists the files too, which nobody asks for here.
    const parameters = { owner, repo, basehead: `${from}...${candidate}`, per_page: 1, page: 2 };
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
    const reply = await api.rest(route, parameters, comparedSchema);
    if (!reply.ok && reply.fault.kind === 'not-found') {
        throw new Unread((0,fact_answers/* failed */.gz)(`${from}, which was deployed, and ${candidate} cannot be compared: one of them is not in the repository, or they have no common commit`));
    }
    const { status, ahead_by: ahead } = unread_valueOf((0,fact_answers/* toPart */.ty)(reply, permissions/* wanted */.Ol.comparison));
    return { relation: status, ahead };
}
/** All that is kept: a commit may have been allowed long ago. */
async function readAllows(sources, { request }) {
    const { service, environment } = request;
    const records = await sources.records.records({ service, environment, since: beginning });
    if (records.status === 'none')
        return [];
    if (records.status !== 'known')
        throw new Unread(records);
    return records.value;
}
/**
 * Reads on until no commit can be missing, and there are as many as the forge counts. What the
 * candidate does not hold tells of its ancestors by a history of its own.
 */
async function walk(sources, of) {
    const { candidate, from, than, start } = of;
    const graph = new Map(graphOf(start.commits));
    let after = start.next;
    let beside = from !== null && than?.relation === 'diverged' ? { head: from } : undefined;
    for (let pages = 1;; pages += 1) {
        const { commits, closed } = commitsSince(graph, candidate, from);
        const whole = closed && (than === undefined || commits.length === than.ahead);
        if (whole)
            return { commits, graph, complete: true };
        if (pages >= range_mostPages || (after === undefined && beside === undefined)) {
            return { commits, graph, complete: false };
        }
        const [next, other] = await Promise.all([
            after === undefined ? undefined : readHistory(sources, { head: candidate, after }),
            beside === undefined ? undefined : readHistory(sources, beside),
        ]);
        after = next === undefined ? undefined : addTo(graph, unread_valueOf(next));
        const more = other === undefined ? undefined : addTo(graph, unread_valueOf(other));
        beside = from === null || more === undefined ? undefined : { head: from, after: more };
    }
}
/** Tells the cursor of the next page. */
function addTo(graph, { commits, next }) {
    for (const commit of commits)
        graph.set(commit.oid, commit);
    return next;
}
function graphOf(commits) {
    return new Map(commits.map((commit) => [commit.oid, commit]));
}

;// CONCATENATED MODULE: ./lib/hosts/github/duties/changes.js












/** `deployments` are those that the layer sees. */
async function readChanges(sources, context, asked) {
    const parsed = promotion_range/* changesSpecSchema */.gw.safeParse(asked.spec ?? {});
    if (!parsed.success)
        return (0,fact_answers/* failed */.gz)('it is not told which changes count');
    const deployed = async (since) => {
        const seen = await asked.deployments(since);
        return seen.status === 'none' ? [] : unread_valueOf(seen);
    };
    try {
        const spec = parsed.data;
        const deployments = await deployed(context.since);
        const [read, consents] = await Promise.all([
            readRange(sources, context, {
                ...{ deployments, all: () => deployed(beginning) },
                files: spec.paths !== undefined,
            }),
            readConsents(sources, context, spec),
        ]);
        const told = await readAll(sources, context, { read, spec });
        const { base, earlier, case: name } = read.range;
        const isEmpty = told.changes.length === 0 && told.complete && earlier === undefined;
        const again = name === 'redeploy' || name === 'rollback';
        const value = {
            ...{ case: isEmpty && !again ? 'empty' : name, base },
            ...{ changes: [...told.changes], consents: [...consents] },
            ...(earlier === undefined ? {} : { earlier }),
            complete: told.complete,
        };
        const { sha } = context.request.candidate;
        return { status: 'known', value, source: (0,fact_answers/* forgeSource */.JQ)(context.now, { sha }) };
    }
    catch (error) {
        if (error instanceof Unread)
            return error.unknown;
        throw error;
    }
}
async function readAll(sources, context, of) {
    const { read, spec } = of;
    const { commits, graph } = read;
    const [snapshot, queue] = await Promise.all([
        sources.snapshot(),
        sources.queue === undefined ? noQueue : readQueue(sources, sources.queue),
    ]);
    const place = placeOf(unread_valueOf((0,fact_answers/* toPart */.ty)(snapshot, permissions/* wanted */.Ol.repository)), sources, { context, queue });
    const known = queue.pullsIn(graph);
    const associations = await readAssociations(sources, context, { commits, place, known });
    const ids = new Map();
    for (const { number, id } of commits.flatMap(associations.pullsOf))
        ids.set(number, id);
    const tip = new Map(read.tip.map((pull) => [pull.number, pull]));
    const others = [...ids].filter(([number]) => !tip.has(number)).map(([, id]) => id);
    const found = unread_valueOf(await readPulls(sources, others, spec.paths !== undefined));
    const first = [...tip.values(), ...found].filter(({ number }) => ids.has(number));
    const pulls = await Promise.all(first.map(async (pull) => queue.asMerged(unread_valueOf(await readWhole(sources, pull)))));
    const sorted = sortRange({
        ...{ commits, graph, pulls },
        pullsOf: (commit) => associations.pullsOf(commit).map(({ number }) => number),
    });
    const accountOf = (await context.addresses?.()) ?? (() => undefined);
    const alone = await readAlone(sources, sorted.alone, { spec, accountOf });
    const touching = sorted.pulls.filter(({ pull }) => changes_mayTouch(pull, spec));
    const reviewed = touching
        .map(({ pull, carried }) => pull_change_toChange(pull, carried, accountOf))
        .sort((one, other) => (one.number ?? 0) - (other.number ?? 0));
    // One that was retargeted while it was read is looked at as what it is now.
    const moved = pulls.some((pull) => !countsFor(place, pull));
    return {
        changes: [...reviewed, ...alone],
        complete: read.complete && associations.complete && !moved,
    };
}
/** The branch that is deployed is the default one, the one that the run is on, or that of the queue. */
function placeOf({ repository, defaultBranch, runBranch }, { pullRequest, queue: target }, { context, queue }) {
    const refs = [defaultBranch.ref, runBranch?.ref ?? [], target ?? []].flat();
    const preview = context.request.mode === 'preview' ? (pullRequest?.number ?? []) : [];
    return {
        repository: repository.name,
        branches: refs.map((ref) => ref.replace(/^refs\/heads\//, '')),
        open: [...queue.numbers, preview].flat(),
    };
}
/** The old path of a file that moved is not told: it may have been the service's. */
function changes_mayTouch({ files }, spec) {
    if (spec.paths === undefined || files == null)
        return true;
    if (files.totalCount > files.nodes.length || files.pageInfo.hasNextPage)
        return true;
    if (files.nodes.some(({ changeType }) => changeType === 'RENAMED'))
        return true;
    return (0,promotion_range/* touches */.yI)(files.nodes.map(({ path }) => path), spec);
}

// EXTERNAL MODULE: ./lib/hosts/code-owners/owners-file.js
var owners_file = __webpack_require__(76753);
// EXTERNAL MODULE: ./lib/hosts/code-owners/pattern.js
var code_owners_pattern = __webpack_require__(59370);
;// CONCATENATED MODULE: ./lib/hosts/code-owners/github-file.js
/** GitHub's CODEOWNERS: the last pattern that matches tells the owners, and any one of them is enough. */


/** Where GitHub looks, in this order; the first file that is there counts. */
const githubPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/**
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 * GitHub skips a line that is not valid. Who owns what it may have meant is not known here.
 */
function parseGithubOwners(path, text) {
    const rules = (0,owners_file/* linesOf */.Dx)(text).map(({ line, text: said, fault }) => fault === undefined ? toRule(line, said) : (0,owners_file/* unreadRule */.Gk)(line, fault));
    const sections = [{ required: true, count: 1, rules }];
    return { path, sections, faults: (0,owners_file/* faultsOf */.xm)(path, sections) };
}
function toRule(line, said) {
    const { pattern, words } = (0,owners_file/* splitLine */.ho)(said);
    // A comment may follow.
    const comment = words.findIndex((word) => word.startsWith('#'));
    const owners = comment < 0 ? words : words.slice(0, comment);
    const strange = owners.find((word) => !isGithubOwner(word));
    const fault = faultOfPattern(pattern) ??
        (strange === undefined
            ? undefined
            : `"${strange.slice(0, 40)}" is no @user, @organization/team or address`);
    if (fault === undefined) {
        return { line, pattern, owners, matches: (0,code_owners_pattern/* gitignorePattern */.R)(pattern) };
    }
    // Blanks may have been meant for those of a path.
    const end = owners.findIndex((word) => word.startsWith('@') || (0,owners_file/* isAddress */.PW)(word));
    const whole = [pattern, ...(end < 0 ? owners : owners.slice(0, end))].join('\\ ');
    const meant = [pattern, whole].map((each) => (0,code_owners_pattern/* gitignorePattern */.R)(widest(each)));
    const matches = (path, effort) => meant.some((each) => each(path, effort));
    return { line, pattern, owners: [], fault, matches };
}
function faultOfPattern(pattern) {
    if (pattern.startsWith('!'))
        return '`!` does not work in CODEOWNERS of GitHub';
    if (pattern.includes('['))
        return '`[ ]` does not work in CODEOWNERS of GitHub';
    if (pattern.startsWith('\\#'))
        return '`\\#` does not work in CODEOWNERS of GitHub';
    return /^\/*$/.test(pattern) ? 'the pattern names nothing' : undefined;
}
/** All that a pattern may mean, and more. */
function widest(pattern) {
    const bare = pattern.replace(/^!/, '').replace(/\[.*?(?:\]|$)/g, '*');
    return /^\/*$/.test(bare) ? '*' : bare;
}
function isGithubOwner(word) {
    return /^@\w[\w-]*(?:\/\w[\w.-]*)?$/.test(word) || (0,owners_file/* isAddress */.PW)(word);
}

// EXTERNAL MODULE: ./lib/hosts/code-owners/owned-changes.js + 1 modules
var owned_changes = __webpack_require__(86170);
// EXTERNAL MODULE: ./lib/hosts/code-owners/resolve-owners.js
var resolve_owners = __webpack_require__(73637);
// EXTERNAL MODULE: ./lib/hosts/github/file-part.js
var file_part = __webpack_require__(52195);
;// CONCATENATED MODULE: ./lib/hosts/github/duties/changed-files.js
/** All paths of pull requests: many in one request, and one more for each that has many files or moved one. */






/** So many in one request. */
const changed_files_batchSize = 20;
/** GitHub lists no more files of a pull request. */
const changed_files_mostFiles = 3000;
const nodeSchema = pullSchema.pick({ number: true, headRefOid: true, files: true }).nullable();
const changed_files_answerSchema = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), nodeSchema) });
const changed_files_fileSchema = schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), previous_filename: schemas/* string */.YjP().optional() });
/** By the number of the pull request; those of a commit without one are not looked at. */
async function readChangedFiles(sources, changes) {
    const pulls = changes.flatMap(({ number, head }) => number === undefined ? [] : [{ number, head }]);
    const batches = Array.from({ length: Math.ceil(pulls.length / changed_files_batchSize) }, (_, index) => pulls.slice(index * changed_files_batchSize, (index + 1) * changed_files_batchSize));
    const nodes = await (0,fact_answers/* askEach */.HA)(batches, (batch) => changed_files_readBatch(sources, batch));
    if (nodes.status !== 'known')
        return nodes;
    const found = new Map(nodes.value.flat().map((node) => [node.number, node]));
    const read = await (0,fact_answers/* askEach */.HA)(pulls, async ({ number, head }) => {
        const node = found.get(number);
        if (node?.headRefOid !== head)
            return (0,fact_answers/* failed */.gz)(`#${number} changed while it was read`);
        const { files } = node;
        const isTold = files != null && isWhole(files) && files.nodes.every(isInPlace);
        const paths = isTold ? files.nodes.map(({ path }) => path) : await readList(sources, number);
        return { status: 'known', value: [number, toPaths(paths)] };
    });
    return read.status === 'known' ? { status: 'known', value: new Map(read.value) } : read;
}
/** The old path of a file that moved is not told here. */
function isInPlace({ changeType }) {
    return ['ADDED', 'CHANGED', 'DELETED', 'MODIFIED'].includes(changeType);
}
function toPaths(paths) {
    return typeof paths === 'string' ? { paths: [], unknown: paths } : { paths };
}
async function changed_files_readBatch({ api, environment }, pulls) {
    const numbers = pulls.map(({ number }, index) => [`n${index}`, number]);
    const { owner, name } = environment;
    const variables = { owner, name, ...Object.fromEntries(numbers) };
    const text = (0,documents/* filesDocument */.T9)(pulls.length);
    const query = { name: 'ChangedFiles', text, variables, repeatable: true };
    const part = await (0,fact_answers/* ask */.kA)(api, query, { schema: changed_files_answerSchema, of: permissions/* wanted */.Ol.pullRequests });
    if (part.status !== 'known')
        return part;
    const nodes = Object.values(part.value.repository).flatMap((node) => node ?? []);
    return { status: 'known', value: nodes };
}
/** A file that moved is one at both places. Why not all are told, where they are not. */
async function readList({ api, environment }, number) {
    const { owner, name: repo } = environment;
    const reply = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { owner, repo, pull_number: number }, { item: changed_files_fileSchema, most: changed_files_mostFiles - 1, id: ({ filename }) => filename });
    if (!reply.ok)
        return (0,permissions/* toUnknown */.u1)(reply.fault, permissions/* wanted */.Ol.pullRequests).reason;
    return reply.value.flatMap(({ filename, previous_filename: previous }) => [
        filename,
        ...(previous === undefined ? [] : [previous]),
    ]);
}

// EXTERNAL MODULE: ./lib/hosts/github/duties/group.js
var duties_group = __webpack_require__(98143);
;// CONCATENATED MODULE: ./lib/hosts/github/duties/code-owners.js
/** Who owns what the changes of a promotion touch, by CODEOWNERS at the head of the default branch. */











/** Never of the candidate or of a pull request: who may be judged would choose the judges (T03). */
async function readCodeOwners(sources, context, changes) {
    try {
        const list = await changes;
        const told = list.status === 'none' ? [] : unread_valueOf(list).changes;
        const base = list.status === 'known' ? list.value.base : null;
        const [read, files] = await Promise.all([
            readFiles(sources, base),
            readChangedFiles(sources, told),
        ]);
        const { commit, file, before } = unread_valueOf(read);
        const source = (0,fact_answers/* forgeSource */.JQ)(context.now, { sha: commit });
        if (file === undefined)
            return { status: 'known', value: (0,resolve_owners/* withoutFile */.BQ)(told), source };
        const paths = unread_valueOf(files);
        const owned = (0,owned_changes/* ownedChanges */.F)({
            ...{ file, before },
            changes: told.map(({ head, number }) => ({
                ...{ head, number },
                // Where there is no pull request nobody can approve, whoever owns it.
                changed: (number === undefined ? undefined : paths.get(number)) ?? { paths: [] },
            })),
        });
        const owners = await (0,resolve_owners/* resolveOwners */.v8)(owned.flatMap(({ parts }) => parts), {
            accountOf: (await context.addresses?.()) ?? (() => undefined),
            told: toLogin,
            read: (name) => readTeam(sources, name, context.now),
        });
        const { path, faults } = file;
        const value = { file: { path, commit }, faults: (0,resolve_owners/* shownOf */.Rp)(faults), changes: owned, owners };
        return { status: 'known', value, source };
    }
    catch (error) {
        if (error instanceof Unread)
            return error.unknown;
        throw error;
    }
}
const code_owners_commitSchema = schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), file0: file_part/* fileSchema */.M, file1: file_part/* fileSchema */.M, file2: file_part/* fileSchema */.M })
    .nullable();
const code_owners_answerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ now: code_owners_commitSchema, before: code_owners_commitSchema.optional() }),
});
/** Both files in one request; nothing is deployed where `base` is null. */
async function readFiles(sources, base) {
    const { api, environment } = sources;
    const snapshot = unread_valueOf((0,fact_answers/* toPart */.ty)(await sources.snapshot(), permissions/* wanted */.Ol.repository));
    const { sha } = snapshot.defaultBranch;
    const [file0, file1, file2] = githubPlaces;
    const { owner, name } = environment;
    const isOther = base !== null && base !== sha;
    const variables = { owner, name, sha, base, isOther, file0, file1, file2 };
    const query = { name: 'CodeOwners', text: documents/* ownersDocument */.Un, variables, repeatable: true };
    const part = await (0,fact_answers/* ask */.kA)(api, query, { schema: code_owners_answerSchema, of: permissions/* wanted */.Ol.codeOwners });
    if (part.status !== 'known')
        return part;
    const { now, before } = part.value.repository;
    const file = toFile(now, sha);
    if (file.status !== 'known')
        return file;
    const nothing = { status: 'known', value: undefined };
    const older = isOther ? toFile(before, base) : nothing;
    const isSame = older.status === 'known' && older.value?.blob === file.value?.blob;
    return {
        status: 'known',
        value: { commit: sha, file: file.value?.file, before: isSame ? nothing : fileOf(older) },
    };
}
/** The first file in the order in which GitHub looks for it; undefined if there is none. */
function toFile(object, sha) {
    if (object?.oid !== sha)
        return (0,fact_answers/* failed */.gz)(`the commit ${sha} is not told`);
    const found = [object.file0, object.file1, object.file2];
    const at = found.findIndex((file) => file != null);
    const [file, path] = [found[at], githubPlaces[at]];
    if (file == null || path === undefined)
        return { status: 'known', value: undefined };
    const text = (0,file_part/* toFileText */.p)(file, path);
    if (!text.ok)
        return (0,fact_answers/* failed */.gz)(text.reason);
    const value = { blob: `${path} ${text.blob}`, file: parseGithubOwners(path, text.text) };
    return { status: 'known', value };
}
function fileOf(part) {
    return part.status === 'known' ? { status: 'known', value: part.value?.file } : part;
}
/** No workflow's own token can have it. */
const teamNeeds = 'a token of a GitHub App with the permission members: read (or read:org)';
/** A login stands for itself. */
function toLogin(name) {
    return name.includes('/') ? undefined : { login: name.slice(1), kind: 'unknown' };
}
/** Who belongs to a team has to be read. */
async function readTeam(sources, name, now) {
    const group = await (0,duties_group.readGroup)(sources, { key: name, spec: { github: name.slice(1) } }, now);
    if (group.status === 'known')
        return { status: 'known', value: group.value.members };
    if (group.status === 'none')
        return { status: 'known', value: [] };
    return group.status === 'unsupported' ? { ...group, needs: teamNeeds } : group;
}

;// CONCATENATED MODULE: ./lib/hosts/github/duties/late.js
/** One pull request by its number, as it is now: who has approved it since it was promoted. */







const schema = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ pullRequest: pullSchema.nullable() }) });
/** Contributors of its own commits; those of what its merge made were known when it was promoted. */
async function readLateChange(sources, context, number) {
    const { api, environment } = sources;
    const { owner, name } = environment;
    const variables = { owner, name, number, files: false };
    const query = { name: 'Pull', text: documents/* pullDocument */.RT, variables, repeatable: true };
    const part = await (0,fact_answers/* ask */.kA)(api, query, { schema, of: permissions/* wanted */.Ol.pullRequests });
    if (part.status !== 'known')
        return part;
    const { pullRequest } = part.value.repository;
    if (pullRequest === null)
        return (0,fact_answers/* failed */.gz)(`#${String(number)} is gone`);
    const whole = await readWhole(sources, pullRequest);
    if (whole.status !== 'known')
        return whole;
    const accountOf = (await context.addresses?.()) ?? (() => undefined);
    const carried = { own: [], merges: [], allAreThere: false };
    return { status: 'known', value: pull_change_toChange(whole.value, carried, accountOf) };
}

// EXTERNAL MODULE: ./lib/hosts/github/event-payload.js
var event_payload = __webpack_require__(39208);
;// CONCATENATED MODULE: ./lib/hosts/github/duties/starter.js
/** Who started this run: the merge itself, or people, those behind an earlier run among them (T18). */










/** The token of a job and GitHub's queue: whatever they do, somebody else had them do it. */
const servants = ['github-actions[bot]', 'github-merge-queue[bot]'];
const queue = 'github-merge-queue[bot]';
async function readStarter(sources, context) {
    try {
        const value = await toStarter(sources, context);
        return { status: 'known', value, source: (0,fact_answers/* forgeSource */.JQ)(context.now) };
    }
    catch (error) {
        if (error instanceof Unread)
            return error.unknown;
        throw error;
    }
}
async function toStarter(sources, context) {
    const { environment } = sources;
    const { request } = context;
    const snapshot = unread_valueOf((0,fact_answers/* toPart */.ty)(await sources.snapshot(), permissions/* wanted */.Ol.repository));
    const named = request.actors.filter(({ login }) => login !== '');
    const own = {
        event: environment.event.name,
        sha: environment.sha,
        ref: environment.ref,
        attempt: environment.run.attempt,
        accounts: named.map(toNamed),
    };
    const first = own.event === 'workflow_run' ? await readFirst(sources, own) : own;
    const branch = branchOf(snapshot, first.ref);
    const told = {
        protectedBranch: branch === undefined ? 'no' : isProtected(branch),
        accounts: [...first.accounts],
    };
    // Somebody whom the server does not name may be anybody.
    const isNamed = named.length === request.actors.length && first.accounts.length > 0;
    if (first.event === 'workflow_run' || first.event === 'repository_dispatch') {
        return { ...told, trigger: 'unknown', complete: false };
    }
    if (first.event === 'push' && branch !== undefined && isNamed && isFirstAttempt(own, first)) {
        const isMerge = first.sha === request.candidate.sha &&
            (await isStartedByMerge(sources, context, { first, branch, snapshot }));
        if (isMerge)
            return { ...told, trigger: 'merge', complete: true };
    }
    const masked = told.accounts.some(({ login }) => servants.includes(login.toLowerCase()));
    const trigger = first.event === 'schedule' ? 'schedule' : 'person';
    return { ...told, trigger, complete: isNamed && !masked };
}
function isFirstAttempt(...runs) {
    return runs.every(({ attempt }) => attempt === 1);
}
function toNamed({ login, id }) {
    return { ...(id === undefined ? {} : { id }), login, kind: (0,duties_accounts/* kindOf */.I)(login) };
}
function branchOf({ defaultBranch, runBranch }, ref) {
    return [defaultBranch, ...(runBranch === undefined ? [] : [runBranch])].find((branch) => branch.ref === ref);
}
function isProtected({ protected: told }) {
    if (told.status !== 'known')
        return 'unknown';
    return told.value ? 'yes' : 'no';
}
const userSchema = schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1), id: ids/* idSchema */.f });
const runSchema = schemas/* object */.Ikc({
    event: schemas/* string */.YjP(),
    head_sha: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullable(),
    run_attempt: schemas/* int */.Whr().optional(),
    actor: userSchema.nullish(),
    triggering_actor: userSchema.nullish(),
});
const payloadSchema = schemas/* object */.Ikc({ workflow_run: schemas/* object */.Ikc({ id: ids/* idSchema */.f }) });
/** The run that this one followed, as the forge tells it; the people of both are starters. */
async function readFirst(sources, own) {
    const { owner, name: repo } = sources.environment;
    const payload = await (0,event_payload/* readPayload */.r)(sources.environment, payloadSchema);
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
    const parameters = { owner, repo, run_id: payload.workflow_run.id };
    const of = { ...permissions/* wanted */.Ol.runs, what: 'the run that this one followed' };
    const run = unread_valueOf((0,fact_answers/* toPart */.ty)(await sources.api.rest(route, parameters, runSchema), of));
    const people = [run.actor, run.triggering_actor];
    if (people.includes(null) || run.actor === undefined)
        throw new Unread((0,fact_answers/* failed */.gz)(`${of.what} names nobody`));
    const found = people.flatMap((user) => (user == null ? [] : [toNamed(user)]));
    const accounts = [...found, ...own.accounts].filter((one, index, all) => all.findIndex((other) => (0,duties_accounts/* isSame */.Ft)(one, other)) === index);
    return {
        event: run.event,
        sha: run.head_sha,
        ref: run.head_branch === null ? '' : `refs/heads/${run.head_branch}`,
        attempt: run.run_attempt ?? 1,
        accounts,
    };
}
const starter_answerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        object: schemas/* object */.Ikc({
            associatedPullRequests: schemas/* object */.Ikc({
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
                    merged: schemas/* boolean */.zMY(),
                    baseRefName: schemas/* string */.YjP(),
                    baseRepository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }).nullable(),
                    mergedBy: duties_accounts/* actorSchema */.zH.nullable(),
                    mergeCommit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable(),
                })),
            })
                .nullable(),
        })
            .nullable(),
    }),
});
/** The push is the merge of a pull request, and by whoever merged it or by the queue, nobody besides. */
async function isStartedByMerge(sources, context, of) {
    const { first, branch, snapshot } = of;
    const { owner, name } = sources.environment;
    const place = {
        repository: snapshot.repository.name,
        branches: [branch.ref.replace(/^refs\/heads\//, '')],
        open: [],
    };
    const query = {
        ...{ name: 'Merge', text: documents/* mergeDocument */.oS, variables: { owner, name, sha: first.sha } },
        repeatable: true,
    };
    const merges = (0,settle/* watch */.w)({
        pauses: (0,settle/* pausesOf */.P)(sources, context),
        wait: sources.wait,
        look: async () => {
            const part = await (0,fact_answers/* ask */.kA)(sources.api, query, {
                schema: starter_answerSchema,
                of: permissions/* wanted */.Ol.pullRequests,
            });
            return (unread_valueOf(part).repository.object?.associatedPullRequests?.nodes ?? []).filter((pull) => countsFor(place, pull) && pull.mergeCommit?.oid === first.sha);
        },
    });
    const found = await merges.until((pulls) => pulls.length > 0);
    const isQueue = (account) => account.login.toLowerCase() === queue;
    return found.some(({ mergedBy }) => {
        if (mergedBy === null)
            return false;
        const merger = (0,duties_accounts/* toAccount */.tf)(mergedBy);
        return first.accounts.every((account) => (0,duties_accounts/* isSame */.Ft)(account, merger) || isQueue(account));
    });
}

;// CONCATENATED MODULE: ./lib/hosts/github/duties/readers.js
/** The readers of the people of a promotion, loaded together where a rule asks for any of them. */







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
