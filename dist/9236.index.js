export const id = 9236;
export const ids = [9236];
export const modules = {

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

/***/ 43788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/** Runs git as a reader of a repository that is not trusted: no shell, hooks, pager, prompts or network. */


const largestAnswer = 64 * 1024 * 1024;
const timeout = 60_000;
/**
 * Settings of the repository that could run a program, reach a network or hide a path are overruled;
 * replace refs, grafts and a forged commit graph do not change what history says.
 */
const overrules = [
    ['core.hooksPath', node_os__WEBPACK_IMPORTED_MODULE_1__.devNull],
    ['core.fsmonitor', 'false'],
    ['core.quotePath', 'false'],
    ['core.commitGraph', 'false'],
    ['protocol.allow', 'never'],
    ['log.showSignature', 'false'],
    ['log.showRoot', 'true'],
    ['log.diffMerges', 'separate'],
    ['diff.ignoreSubmodules', 'none'],
    ['diff.orderFile', node_os__WEBPACK_IMPORTED_MODULE_1__.devNull],
].flatMap(([key, value]) => ['-c', `${key ?? ''}=${value ?? ''}`]);
/** No GIT_… variable of the caller survives: they could name another repository or index. */
const kept = ['PATH', 'HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'SYSTEMROOT', 'TMPDIR', 'TEMP'];
function environment(ceiling) {
    const own = kept.flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    return {
        ...Object.fromEntries(own),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        GIT_PAGER: 'cat',
        ...(ceiling === undefined ? {} : { GIT_CEILING_DIRECTORIES: ceiling }),
    };
}
/** Runs one git command; never throws. */
function runGit(call, ...args) {
    return new Promise((resolve) => {
        const options = {
            cwd: call.directory,
            env: environment(call.ceiling),
            encoding: 'buffer',
            maxBuffer: call.largest ?? largestAnswer,
            timeout,
            windowsHide: true,
        };
        const owner = call.anyOwner === true ? ['-c', 'safe.directory=*'] : [];
        const everything = ['--no-pager', '--literal-pathspecs', ...overrules, ...owner, ...args];
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', everything, options, (error, stdout, stderr) => {
            if (error === null) {
                resolve({ ok: true, stdout });
                return;
            }
            const said = stderr.toString('utf8');
            const code = typeof error.code === 'number' ? error.code : undefined;
            resolve({ ok: false, code, stdout, stderr: said, reason: reasonOf(error, said) });
        });
        // git may end before it has read everything; what it answers says why.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(call.input ?? '');
    });
}
/** The answer as text; bytes that are no UTF-8 become U+FFFD, so that globs still match the rest. */
function textOf(answer) {
    return answer.stdout.toString('utf8');
}
const explanations = [
    [/not a git repository/i, 'not a git repository'],
    [
        /dubious ownership/i,
        'the repository belongs to another user (git: dubious ownership); if that is right, ' +
            'allow it with git config --global --add safe.directory FOLDER',
    ],
    [/must be run in a work tree/i, 'a bare repository has no working tree'],
    [/no space left/i, 'the disk is full'],
    [
        /permission denied|read-only file system|insufficient permission/i,
        'the repository is read-only',
    ],
];
function reasonOf(error, stderr) {
    if (error.code === 'ENOENT')
        return 'git is not installed, or the directory is not there';
    if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return 'git answered more than is read';
    if (error.killed === true)
        return `git did not answer within ${timeout / 1000} seconds`;
    const known = explanations.find(([pattern]) => pattern.test(stderr));
    return known?.[1] ?? `git: ${firstLine(stderr) ?? `ended with ${String(error.code)}`}`;
}
/** git's own words: its first error, without the word that begins it. */
function firstLine(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const line = lines.find((each) => /^(?:fatal|error):/.test(each)) ?? lines[0];
    return line?.replace(/^(?:fatal|error|warning): /, '').slice(0, 300);
}


/***/ }),

/***/ 85220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   pA: () => (/* binding */ isRefName)
/* harmony export */ });
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43788);
/** Looks up objects of a repository by name, many in one git process; names go in by standard input. */

/** The objects by name (`<sha>`, `refs/heads/main^{commit}`, `<sha>:path`), undefined for missing ones. */
async function lookUp(call, names) {
    return ask({ call, names, option: '--batch-check' });
}
/** The same with their content. */
async function readObjects(call, names) {
    return ask({ call, names, option: '--batch' });
}
/** True if the text is safe as the name of a ref: no option, no revision syntax, one line. */
function isRefName(name) {
    return (/^(?!-)(?!.*(?:\.\.|@\{|\/\/))[!-~\u{a0}-\u{10ffff}]+$/u.test(name) && !/[~^:?*[\\]/.test(name));
}
async function ask(question) {
    const { call, names, option } = question;
    if (names.length === 0)
        return { ok: true, objects: [] };
    // A name of two lines would be two questions, and each later answer would be another one's.
    const input = names.map((name) => (name.includes('\n') ? '0' : name)).join('\n');
    const answer = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)({ ...call, input: `${input}\n` }, 'cat-file', option);
    if (!answer.ok)
        return answer;
    return { ok: true, objects: parse(answer.stdout, { count: names.length, option }) };
}
function parse(stdout, expected) {
    const objects = [];
    let offset = 0;
    while (objects.length < expected.count && offset < stdout.length) {
        const end = stdout.indexOf('\n', offset);
        const header = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(stdout.toString('utf8', offset, end));
        offset = end + 1;
        if (header === null) {
            objects.push(undefined);
            continue;
        }
        const [, sha = '', type = '', digits = ''] = header;
        const size = Number(digits);
        const object = { sha, type, size };
        if (expected.option === '--batch-check') {
            objects.push(object);
        }
        else {
            objects.push({ ...object, content: stdout.subarray(offset, offset + size) });
            offset += size + 1;
        }
    }
    return objects;
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


/***/ })

};
