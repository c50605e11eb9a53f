export const id = 6411;
export const ids = [6411];
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
/** At least one part: a change of nothing is one of nobody's. */
function ownedPathsOf(file, changed) {
    const found = new Map();
    for (const path of [...new Set(changed.paths)].sort()) {
        const asks = asksOf(file, path.split('/'));
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
function asksOf(file, path) {
    return file.sections
        .filter(({ required }) => required)
        .flatMap((section) => {
        const rule = ruleFor(section, path);
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
}
function ruleFor({ rules }, path) {
    if (rules.some(({ excludes, matches }) => excludes === true && matches(path)))
        return undefined;
    return rules.findLast(({ excludes, matches }) => excludes === undefined && matches(path));
}

;// CONCATENATED MODULE: ./lib/hosts/code-owners/owned-changes.js

/**
 * A change of the file itself would choose who judges it, and all that comes with it: then the owners
 * of what is deployed are asked too, for everything. `before` reads their file; undefined if there was none.
 */
async function ownedChanges(of) {
    const { changes, file, places, before } = of;
    const isChanged = changes.some(({ changed: { paths, unknown } }) => unknown !== undefined || paths.some((path) => places.includes(path)));
    const older = isChanged ? await before() : undefined;
    return changes.map(({ head, number, changed }) => ({
        ...{ head, ...(number === undefined ? {} : { number }) },
        parts: distinct([...ownedPathsOf(file, changed), ...olderParts(older, changed)]),
    }));
}
function olderParts(older, changed) {
    if (older === undefined)
        return [];
    if (older.status === 'known') {
        return older.value === undefined ? [] : ownedPathsOf(older.value, changed);
    }
    const unknown = `the owners before the change of CODEOWNERS: ${older.reason}`;
    return [{ count: 1, owners: [], unknown, paths: [], more: 0 }];
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
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   ho: () => (/* binding */ splitLine),
/* harmony export */   u8: () => (/* binding */ isOwner),
/* harmony export */   xm: () => (/* binding */ faultsOf)
/* harmony export */ });
/** `@user`, `@organization/team` or `@group/sub/group`, `@@role`, or an address. */
function isOwner(word) {
    return /^@@?\w[\w.-]*(?:\/[\w.-]+)*$/.test(word) || isAddress(word);
}
/** True for an e-mail address. */
function isAddress(word) {
    return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(word);
}
/** Lines with what is said on them, comments and empty ones left out. */
function linesOf(text) {
    return text
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\n|\r/)
        .map((each, index) => ({ line: index + 1, text: each.trim() }))
        .filter((each) => each.text !== '' && !each.text.startsWith('#'));
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
    return (path) => {
        const ends = endsOf(whole, path);
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
    return (path) => endsOf(parts, path)[path.length] === true;
}
/** `[i]` is true if the parts match the first `i` segments of the path. */
function endsOf(parts, path) {
    const [first] = parts;
    // Most patterns begin in another folder.
    if (first !== undefined && first !== '**' && !isMatch(path[0] ?? '', first))
        return [];
    let reached = [true, ...path.map(() => false)];
    for (const part of parts) {
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
            ...path.map((segment, index) => before[index] === true && isMatch(segment, part)),
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
function isMatch(segment, tokens) {
    const [start, second] = tokens;
    if (start?.kind === 'text' && !segment.startsWith(start.text))
        return false;
    if (second === undefined && start?.kind === 'any')
        return true;
    const letters = [...segment];
    let at = 0;
    let next = 0;
    let star;
    while (at < letters.length) {
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

/** So many owners are looked up; the others are not known. */
const most = 50;
/** Of all parts, each once. Never throws what `read` does not. */
async function resolveOwners(parts, of) {
    const names = [...new Set(parts.flatMap(({ owners }) => owners))].sort();
    return Promise.all(names.map(async (name, index) => {
        if ((0,_owners_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isAddress */ .PW)(name))
            return byAddress(name, of.accountOf);
        if (index >= most)
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

/***/ 48792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCodeOwners: () => (/* binding */ readCodeOwners)
});

// EXTERNAL MODULE: ./lib/hosts/code-owners/owners-file.js
var owners_file = __webpack_require__(76753);
// EXTERNAL MODULE: ./lib/hosts/code-owners/pattern.js
var code_owners_pattern = __webpack_require__(59370);
;// CONCATENATED MODULE: ./lib/hosts/code-owners/gitlab-file.js
/** GitLab's CODEOWNERS: sections that are judged one by one, each with a count and owners of its own. */


/** Where GitLab looks, in this order; the first file that is there counts. */
const gitlabPlaces = ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];
/** `^[Name][2] @default`; https://docs.gitlab.com/user/project/codeowners/reference/#section-headings-and-names */
const heading = /^(\^)?\[([^\]]+)\](?:\[(\d+)\])?(?:\s+(.*))?$/;
/** Sections of one name are one, in whatever letters, and required if one of them is. */
function parseGitlabOwners(path, text) {
    const unnamed = { name: undefined, required: true, count: 1, rules: [] };
    const sections = new Map([['', unnamed]]);
    let current = unnamed;
    let defaults = [];
    for (const { line, text: said } of (0,owners_file/* linesOf */.Dx)(text)) {
        const found = heading.exec(said);
        if (found === null) {
            current.rules.push(toRule({ line, said, defaults }));
            continue;
        }
        const [, optional, name = '', count = '1', owners = ''] = found;
        const key = ` ${name.trim().toLowerCase()}`;
        const before = sections.get(key);
        current = before ?? { name: name.trim(), required: false, count: 1, rules: [] };
        current.required ||= optional === undefined;
        current.count = Math.max(current.count, Number(count));
        sections.set(key, current);
        defaults = ownersIn(owners.split(/\s+/));
    }
    const all = [...sections.values()].filter(({ rules }) => rules.length > 0);
    return { path, sections: all, faults: (0,owners_file/* faultsOf */.xm)(path, all) };
}
function toRule(part) {
    const { line, said, defaults } = part;
    if (/^\^?\[/.test(said)) {
        const fault = `"${said.slice(0, 40)}" is no heading of a section: what follows may be of another one`;
        return { line, pattern: said, owners: [], fault, matches: () => true };
    }
    const excludes = said.startsWith('!');
    const { pattern, words } = (0,owners_file/* splitLine */.ho)(excludes ? said.slice(1) : said);
    const plain = pattern.replace(/^\\#/, '#').replace(/\\(\s)/g, '$1');
    const matches = (0,code_owners_pattern/* fnmatchPattern */.c)(plain === '*' ? '/**/*' : plain);
    if (excludes)
        return { line, pattern, owners: [], matches, excludes: true };
    const own = ownersIn(words);
    // A word that is no owner is left out; where nothing else is there, nobody is told.
    const fault = words.length > 0 && own.length === 0
        ? `"${words.join(' ').slice(0, 40)}" is no @user, @group, @@role or address`
        : undefined;
    return { line, pattern, matches, fault, owners: words.length === 0 ? defaults : own };
}
function ownersIn(words) {
    return words.filter(owners_file/* isOwner */.u8);
}

// EXTERNAL MODULE: ./lib/hosts/code-owners/owned-changes.js + 1 modules
var owned_changes = __webpack_require__(86170);
// EXTERNAL MODULE: ./lib/hosts/code-owners/resolve-owners.js
var resolve_owners = __webpack_require__(73637);
// EXTERNAL MODULE: ./lib/hosts/gitlab/fact-answers.js
var fact_answers = __webpack_require__(21003);
// EXTERNAL MODULE: ./lib/hosts/gitlab/file-text.js
var file_text = __webpack_require__(70937);
// EXTERNAL MODULE: ./lib/hosts/gitlab/permissions.js
var permissions = __webpack_require__(25367);
// EXTERNAL MODULE: ./lib/hosts/gitlab/protection.js
var protection = __webpack_require__(24916);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/hosts/gitlab/api.js + 2 modules
var gitlab_api = __webpack_require__(71549);
// EXTERNAL MODULE: ./lib/hosts/gitlab/duties/users.js
var users = __webpack_require__(46316);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/duties/owners.js
/** Who is meant by a name in CODEOWNERS of GitLab: a user, the direct members of a group, or a role. */





/** https://docs.gitlab.com/user/project/codeowners/reference/#add-a-role-as-a-code-owner */
const roles = { developer: 30, maintainer: 40, owner: 50 };
/** `@alice`, `@group/sub`, `@@maintainer` or its plural. */
function readOwner(asked, name) {
    return name.startsWith('@@') ? readRole(asked, name) : readNamed(asked, name.slice(1));
}
const answerSchema = schemas/* object */.Ikc({
    users: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(users/* userSchema */.vJ) }).nullable(),
    group: schemas/* object */.Ikc({
        groupMembers: schemas/* object */.Ikc({
            nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ user: users/* userSchema */.vJ.extend({ state: schemas/* string */.YjP() }).nullish() }).nullable()),
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
${users/* userFields */.dN}`;
const mostPages = 20;
async function readNamed({ api }, name) {
    const members = new Map();
    let after = null;
    for (let page = 0; page < mostPages; page += 1) {
        const variables = { name, usernames: [name], after };
        const query = { name: 'Owner', text: owners_text, variables };
        const part = (0,fact_answers/* toPart */.ty)(await api.graphql(query, answerSchema), permissions/* wanted */.Ol.owners, api);
        if (part.status !== 'known')
            return part;
        const user = part.value.users?.nodes[0];
        if (user !== undefined)
            return { status: 'known', value: [(0,users/* toAccount */.tf)(user)] };
        const list = part.value.group?.groupMembers;
        if (list === null || list === undefined)
            return notVisible(name);
        for (const node of list.nodes) {
            const member = node?.user;
            if (member?.state === 'active')
                members.set(member.id, (0,users/* toAccount */.tf)(member));
        }
        if (!list.pageInfo.hasNextPage)
            return { status: 'known', value: [...members.values()] };
        after = list.pageInfo.endCursor ?? null;
    }
    return (0,fact_answers/* failed */.gz)(`the group ${name} has more than ${mostPages * 100} members`);
}
/** Not there and not visible are told alike. */
function notVisible(name) {
    return {
        status: 'unsupported',
        reason: `the token sees no user and no group ${name}`,
        needs: 'a group access token of it, role Reporter, scope read_api, as PROMOTION_GATE_TOKEN',
    };
}
const memberSchema = schemas/* object */.Ikc({
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
    const of = { item: memberSchema, most: 1000, id: ({ id }) => id };
    const part = (0,fact_answers/* toPart */.ty)(await api.list(path, {}, of), permissions/* wanted */.Ol.members, api);
    if (part.status !== 'known')
        return part;
    const members = part.value
        .filter((each) => each.state === 'active' && each.access_level === level)
        .map(({ id, username }) => ({ id, login: username, kind: 'unknown' }));
    return { status: 'known', value: members };
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/duties/touched.js
var touched = __webpack_require__(49526);
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
    const paths = await (0,fact_answers/* askEach */.HA)(told, (change) => readPaths(sources, change));
    if (paths.status !== 'known')
        return paths;
    const base = list.status === 'known' ? list.value.base : null;
    const owned = await (0,owned_changes/* ownedChanges */.F)({
        ...{ file, places: gitlabPlaces },
        changes: told.map(({ head, number }, index) => ({
            ...{ head, number },
            changed: paths.value[index] ?? { paths: [] },
        })),
        before: () => base === null
            ? Promise.resolve({ status: 'known', value: undefined })
            : readFile(sources, base),
    });
    const owners = await (0,resolve_owners/* resolveOwners */.v8)(owned.flatMap(({ parts }) => parts), {
        accountOf: (await context.addresses?.()) ?? (() => undefined),
        read: (name) => readOwner(sources, name),
    });
    const { path, faults } = file;
    const value = { file: { path, commit }, faults: (0,resolve_owners/* shownOf */.Rp)(faults), changes: owned, owners };
    return { status: 'known', value, source };
}
async function readHead(sources) {
    const head = await sources.branch();
    if (!head.ok)
        return (0,permissions/* toUnknown */.u1)(head.fault, permissions/* wanted */.Ol.branches, sources.api);
    const { commit } = head.value;
    const file = await readFile(sources, commit);
    return file.status === 'known' ? { status: 'known', value: { commit, file: file.value } } : file;
}
/** The first file in the order in which GitLab looks for it; undefined if there is none. */
async function readFile({ api, environment }, commit) {
    const place = { api, project: environment.project.id };
    const texts = await Promise.all(gitlabPlaces.map((path) => (0,file_text.readFileText)(place, { path, commit, what: path })));
    for (const [index, text] of texts.entries()) {
        const path = gitlabPlaces[index] ?? '';
        if (text.status === 'fault')
            return (0,permissions/* toUnknown */.u1)(text.fault, permissions/* wanted */.Ol.codeOwners, api);
        if (text.status === 'failed')
            return (0,fact_answers/* failed */.gz)(text.reason);
        if (text.file !== null) {
            return { status: 'known', value: parseGitlabOwners(path, text.file.text) };
        }
    }
    return { status: 'known', value: undefined };
}
/** Where there is no merge request nobody can approve, whoever owns it. */
async function readPaths(sources, { number }) {
    if (number === undefined)
        return { status: 'known', value: { paths: [] } };
    return { status: 'known', value: await (0,touched/* readRequestPaths */._f)(sources, String(number)) };
}


/***/ }),

/***/ 49526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ commitTouches),
/* harmony export */   JK: () => (/* binding */ requestTouches),
/* harmony export */   _f: () => (/* binding */ readRequestPaths)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _promotion_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18038);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71549);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25367);
/** Whether a change touches the service: what is not told whole counts as if it did. */




const diffSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ old_path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), new_path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
/** The limits of files of a merge request: https://docs.gitlab.com/administration/diff_limits/ */
const fileLimits = { usual: 1000, highest: 3000 };
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
        return { paths: [], unknown: (0,_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .toUnknown */ .u1)(reply.fault, _permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.mergeRequests, asked.api).reason };
    }
    const paths = reply.value.flatMap(({ old_path: old, new_path: path }) => [old, path]);
    const count = reply.value.length;
    const isCut = count === fileLimits.usual || count >= fileLimits.highest;
    if (!isCut)
        return { paths };
    return { paths, unknown: `GitLab may list no more than ${count} files of !${iid}` };
}
/** https://docs.gitlab.com/api/merge_requests/#list-merge-request-diffs */
function listDiffs({ api, environment }, iid) {
    const path = (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('projects', environment.project.id, 'merge_requests', iid, 'diffs');
    const of = {
        item: diffSchema,
        most: fileLimits.highest,
        id: (diff) => `${diff.old_path}\n${diff.new_path}`,
    };
    return api.list(path, {}, of);
}
/** A commit beside its first parent; one without a parent begins another history. */
async function commitTouches({ api, environment }, { sha, parent }, paths) {
    if (paths === undefined || parent === undefined)
        return true;
    const path = (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('projects', environment.project.id, 'repository', 'compare');
    const schema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ diffs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(diffSchema), compare_timeout: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() });
    const reply = await api.get(path, { from: parent, to: sha, straight: true }, schema);
    return !reply.ok || reply.value.compare_timeout || mayTouch(reply.value.diffs, paths);
}
function mayTouch(diffs, paths) {
    const isTold = diffs.length > 0;
    if (!isTold || diffs.length === fileLimits.usual || diffs.length >= fileLimits.highest)
        return true;
    return (0,_promotion_range_js__WEBPACK_IMPORTED_MODULE_0__/* .touches */ .yI)(diffs.flatMap(({ old_path: old, new_path: path }) => [old, path]), { paths: [...paths] });
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
