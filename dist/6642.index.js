export const id = 6642;
export const ids = [6642];
export const modules = {

/***/ 96642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCommittedAnywhere: () => (/* binding */ openCommittedAnywhere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _rewritten_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68705);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43788);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85220);
/** Files of a commit whose paths end as those in an archive do: uploading may cut the folders that all files share (T41). */





/** Folders in which a checkout is looked for where the folder of the run is none. */
const mostFolders = 100;
/**
 * Looks through the whole tree of the candidate `sha` and of the head of what is checked out in `folder`, or in folders
 * directly below it. What no checkout tells is left out. Never rejects.
 */
function openCommittedAnywhere(folder) {
    const trees = new Map();
    const treeOf = (call, commit) => {
        const key = `${call.directory}\0${commit}`;
        const known = trees.get(key) ?? readTree(call, commit);
        trees.set(key, known);
        return known;
    };
    return async (paths, sha) => {
        try {
            const found = new Map();
            for (const directory of await checkoutsIn(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder))) {
                const call = { directory, ceiling: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory), anyOwner: true };
                const read = [sha, 'HEAD'].map((commit) => treeOf(call, commit));
                const files = (await Promise.all(read)).flat();
                for (const [path, own] of await withSizes(call, endingAs(paths, files)))
                    found.set(path, [...(found.get(path) ?? []), ...own]);
            }
            return found;
        }
        catch {
            return new Map();
        }
    };
}
async function checkoutsIn(folder) {
    if (await isCheckout(folder))
        return [folder];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    const below = entries.filter((entry) => entry.isDirectory()).slice(0, mostFolders);
    const folders = below.map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    const found = await Promise.all(folders.map(isCheckout));
    return folders.filter((_, index) => found[index] === true);
}
function isCheckout(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')).then(() => true, () => false);
}
/** All files of a commit; none of one that is not there. */
async function readTree(call, commit) {
    const answer = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(call, 'ls-tree', '-r', '-z', '--full-tree', commit);
    if (!answer.ok)
        return [];
    return answer.stdout
        .toString('utf8')
        .split('\0')
        .flatMap((line) => {
        const [, blob, path] = /^\d+ blob ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? [];
        return blob === undefined || path === undefined ? [] : [{ path, blob }];
    });
}
/** Those files that have each path, or end with it below a folder. */
function endingAs(paths, files) {
    const byName = new Map(paths.map((path) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), []]));
    for (const file of files)
        byName.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file.path))?.push(file);
    return paths.map((path) => {
        const own = (byName.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) ?? []).filter((file) => file.path === path || file.path.endsWith(`/${path}`));
        return [path, own];
    });
}
async function withSizes(call, found) {
    const all = found.flatMap(([, own]) => own);
    const [answer, rewritten] = await Promise.all([
        (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .lookUp */ .TE)(call, [...new Set(all.map(({ blob }) => blob))]),
        (0,_rewritten_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .findRewritten */ .a)(call, [...new Set(all.map(({ path }) => path))]),
    ]);
    if (!answer.ok)
        return [];
    const sizes = new Map(answer.objects.flatMap((each) => (each === undefined ? [] : [[each.sha, each.size]])));
    return found.flatMap(([path, own]) => {
        const files = own.flatMap(({ path: at, blob: name }) => {
            const size = sizes.get(name);
            return size === undefined ? [] : [{ name, size, isRewritten: rewritten.has(at) }];
        });
        const distinct = new Map(files.map((file) => [`${file.name} ${file.isRewritten}`, file]));
        return files.length === 0 ? [] : [[path, [...distinct.values()]]];
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
