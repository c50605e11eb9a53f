export const id = 5348;
export const ids = [5348];
export const modules = {

/***/ 67193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ readOrigin),
/* harmony export */   ok: () => (/* binding */ openClone)
/* harmony export */ });
/* unused harmony export parseOrigin */
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43788);
/** The clone that the gate runs in: its folder, its head, where it came from; each looked up once. */

/** Finds the repository around a directory. */
async function openClone(directory) {
    const answer = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)({ directory }, ...['rev-parse', '--show-toplevel', '--is-shallow-repository'], ...['HEAD^{commit}', 'HEAD^{tree}', '--symbolic-full-name', 'HEAD']);
    const [top, shallow, sha, tree, ref] = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(answer).split('\n');
    if (top === undefined || shallow === undefined || (!answer.ok && !isUnborn(answer.stderr))) {
        return { ok: false, reason: answer.ok ? 'git named no repository' : answer.reason };
    }
    const known = { top, shallow: shallow === 'true' };
    if (!answer.ok || sha === undefined || tree === undefined) {
        return { ok: true, clone: { ...known, headRef: 'HEAD' } };
    }
    return {
        ok: true,
        clone: { ...known, head: { sha, tree }, headRef: ref ?? 'HEAD' },
    };
}
/** Reads the origin of the clone around a directory; undefined if it has none. */
async function readOrigin(directory) {
    const answer = await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)({ directory }, 'config', '--get', 'remote.origin.url');
    return parseOrigin((0,_git_command_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(answer).trim());
}
/**
 * `git@host:owner/repo.git` and `https://user:secret@host/owner/repo.git` are `host/owner/repo`.
 * A remote on this machine's disk says nothing to others: undefined.
 */
function parseOrigin(text) {
    const address = toAddress(text);
    if (address === undefined)
        return undefined;
    const path = address.pathname.replaceAll(/^\/+|\/+$|(?:\.git)?\/*$/g, '');
    if (address.host === '' || path === '')
        return undefined;
    const id = `${address.host.toLowerCase()}/${path}`;
    const name = path.split('/').slice(-2).join('/');
    const isWeb = address.protocol === 'https:' || address.protocol === 'http:';
    return { id, name, ...(isWeb ? { url: `${address.protocol}//${id}` } : {}) };
}
function toAddress(text) {
    const short = /^(?:[^@/:]+@)?([^/:]{2,}):(?!\/\/|:)(.+)$/.exec(text);
    const spelled = short === null ? text : `ssh://${short[1] ?? ''}/${short[2] ?? ''}`;
    const address = URL.canParse(spelled) ? new URL(spelled) : undefined;
    return address !== undefined && /^(?:ssh|git|https?):$/.test(address.protocol)
        ? address
        : undefined;
}
function isUnborn(stderr) {
    return stderr.includes("ambiguous argument 'HEAD^{commit}'");
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

/***/ 95348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ localPolicies),
  plainPolicies: () => (/* binding */ plainPolicies)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/hosts/object-name.js
var object_name = __webpack_require__(64570);
// EXTERNAL MODULE: ./lib/hosts/git/clone.js
var clone = __webpack_require__(67193);
// EXTERNAL MODULE: ./lib/hosts/git/git-command.js
var git_command = __webpack_require__(43788);
// EXTERNAL MODULE: ./lib/hosts/git/objects.js
var objects = __webpack_require__(85220);
// EXTERNAL MODULE: ./lib/hosts/git/worktree-file.js
var worktree_file = __webpack_require__(60606);
;// CONCATENATED MODULE: ./lib/hosts/git/layer-files.js
/** Files of other repositories, read from the commits of clones DIR/owner/repo and never from their work trees. */






/** Above the limit of the language (256 KiB), so that its parser can say that the file is too large. */
const largestPolicy = 300 * 1024;
const noLayers = 'no --layers DIR was given; locally the layers are read from clones DIR/owner/repo';
/** Reads from clones below the folder; without one, each reading says how to give it. */
function layerFiles(folder) {
    return {
        async layer(file) {
            const ref = file.ref ?? '';
            // Never a branch: a layer is a commit or a tag, and a branch of a tag's name is not asked (T03).
            const name = (0,object_name/* isSha */.H)(ref) ? ref : `refs/tags/${ref}`;
            if (ref === '' || !(0,objects/* isRefName */.pA)(name))
                return failed(`"${ref}" is neither a commit nor a tag`);
            const call = await openLayer(folder, file.repository);
            if ('status' in call)
                return call;
            return readAt(call, { ...file, name, shown: `${file.repository}//${file.path}@${ref}` });
        },
        async live(file) {
            const call = await openLayer(folder, file.repository);
            if ('status' in call)
                return call;
            const name = await findHead(call);
            return readAt(call, { ...file, name, shown: `${file.repository}//${file.path}` });
        },
        async sibling(path, of) {
            const call = await openLayer(folder, of.repository);
            if ('status' in call)
                return call;
            return readAt(call, siblingOf(path, of));
        },
        async changedAt(file) {
            const call = await openLayer(folder, file.repository);
            return 'status' in call ? undefined : readChangedAt(call, file);
        },
    };
}
function siblingOf(path, of) {
    const at = of.name.slice(`${of.repository}//${of.path}`.length);
    const { repository, commit = '' } = of;
    return { repository, path, name: commit, shown: `${repository}//${path}${at}` };
}
/** The clone of a repository; git must not find another repository around an empty folder. */
async function openLayer(folder, repository) {
    if (folder === undefined)
        return failed(noLayers);
    if (!/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)+$/.test(repository)) {
        return failed(`"${repository}" is not the name of a repository: write owner/repo`);
    }
    try {
        const directory = await (0,promises_.realpath)((0,external_node_path_.join)(folder, repository));
        return { directory, ceiling: (0,external_node_path_.dirname)(directory) };
    }
    catch {
        return failed(`there is no clone of ${repository} in the folder given with --layers`);
    }
}
/** The default branch as the clone's remote has it, else the branch that is checked out. */
async function findHead(call) {
    const remote = 'refs/remotes/origin/HEAD';
    const answer = await (0,objects/* lookUp */.TE)(call, [`${remote}^{commit}`]);
    return answer.ok && answer.objects[0] !== undefined ? remote : 'HEAD';
}
async function readAt(call, file) {
    const { repository, path, name, shown } = file;
    if (!(0,worktree_file/* staysBelow */.cK)(path))
        return failed(`${shown}: the path leads out of the repository`);
    const answer = await (0,objects/* readObjects */.$I)(call, [`${name}^{commit}`]);
    if (!answer.ok)
        return failed(`${shown}: ${answer.reason}`);
    const commit = answer.objects[0]?.sha;
    if (commit === undefined)
        return failed(`${shown}: the clone of ${repository} has no such commit or tag`);
    const entry = await findEntry(call, { commit, path });
    if ('status' in entry)
        return failed(`${shown}: ${entry.reason}`);
    if (entry.blob === undefined)
        return { status: 'none', reason: `there is no ${shown}` };
    const blob = await (0,git_command/* runGit */.E)({ ...call, largest: largestPolicy }, 'cat-file', 'blob', entry.blob);
    if (!blob.ok)
        return failed(`${shown}: ${blob.reason}`);
    const text = (0,worktree_file/* decodeText */.g7)(blob.stdout, true);
    if (text === undefined)
        return failed(`${shown} is not UTF-8 text`);
    const where = { name: shown, repository, path, commit, blob: entry.blob };
    return { status: 'known', file: { ...where, level: 'workspace', text } };
}
/** Only a regular file is one: a link would be read as the text of its target (T43). */
async function findEntry(call, file) {
    const answer = await (0,git_command/* runGit */.E)(call, 'ls-tree', '-z', '--full-tree', file.commit, '--', file.path);
    if (!answer.ok)
        return failed(answer.reason);
    const [entry = ''] = (0,git_command/* textOf */.b)(answer).split('\0');
    if (entry === '')
        return { blob: undefined };
    const [, mode = '', blob] = /^(\d+) \w+ ([0-9a-f]+)\t/.exec(entry) ?? [];
    return mode.startsWith('100') ? { blob } : failed('it is a link or a folder, not a file');
}
/** The committer's date of the last commit at the head that touched the path. */
async function readChangedAt(call, file) {
    if (!(0,worktree_file/* staysBelow */.cK)(file.path))
        return undefined;
    const head = await findHead(call);
    const range = ['--timestamp', '--max-count=1', head, '--', file.path];
    const answer = await (0,git_command/* runGit */.E)(call, 'rev-list', ...range);
    const seconds = Number.parseInt((0,git_command/* textOf */.b)(answer), 10);
    return Number.isNaN(seconds) ? undefined : new Date(seconds * 1000).toISOString();
}
function failed(reason) {
    return { status: 'failed', reason };
}

;// CONCATENATED MODULE: ./lib/hosts/git/policies.js
/** The policy as a file of the working tree; layers and live files from clones under `--layers DIR`. */







const defaultPath = '.promotion-gate.yml';
/** Policies as plain files, no commit named: for saved evidence, where git need not run. */
function plainPolicies(directory, layers) {
    const outside = { ok: false, reason: 'the policy is read as a plain file' };
    return localPolicies({
        directory,
        layers,
        clone: () => Promise.resolve(outside),
        origin: () => Promise.resolve(undefined),
        openAt: () => Promise.resolve(outside),
    });
}
/** Reads policies at workspace level: whoever runs the command also chose these files. */
function localPolicies(places) {
    const bases = new Map();
    const layers = layerFiles(places.layers && (0,external_node_path_.resolve)(places.directory, places.layers));
    async function root(path) {
        const base = await findBase(places, path);
        const name = path ?? defaultPath;
        const inside = path === undefined
            ? defaultPath
            : await pathBelow(base.folder, (0,external_node_path_.resolve)(places.directory, path));
        const reading = await readPlain(base, { name, path: inside });
        if (reading.status === 'known')
            bases.set(name, base);
        return reading;
    }
    async function sibling(path, of) {
        if (of.name.startsWith(`${of.repository}//`))
            return layers.sibling(path, of);
        const base = bases.get(of.name);
        if (base === undefined)
            return { status: 'failed', reason: `${of.name} was not read here` };
        return readPlain(base, { name: path, path });
    }
    return { root, sibling, layer: layers.layer, live: layers.live, changedAt: layers.changedAt };
}
async function findBase(places, path) {
    const file = path === undefined ? undefined : (0,external_node_path_.resolve)(places.directory, path);
    const own = await places.clone();
    const isOwn = own.ok && (file === undefined || !(await leads(own.clone.top, file)));
    const around = isOwn || file === undefined ? own : await places.openAt((0,external_node_path_.dirname)(file));
    if (!around.ok) {
        return { folder: file === undefined ? places.directory : (0,external_node_path_.dirname)(file), repository: 'local' };
    }
    const { top, head } = around.clone;
    const origin = isOwn ? await places.origin() : await (0,clone/* readOrigin */.P2)(top);
    return { folder: top, repository: origin?.name ?? (0,external_node_path_.basename)(top), head: head?.sha };
}
/** True if the file lies outside of the folder. */
async function leads(folder, file) {
    return (await pathBelow(folder, file)).startsWith('..');
}
/** The path from a folder to a file with `/`; links on the way to the file's own folder are followed. */
async function pathBelow(folder, file) {
    const parent = await (0,promises_.realpath)((0,external_node_path_.dirname)(file)).catch(() => (0,external_node_path_.dirname)(file));
    const top = await (0,promises_.realpath)(folder).catch(() => folder);
    return (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)(parent, (0,external_node_path_.basename)(file))).replaceAll('\\', '/');
}
async function readPlain(base, file) {
    const reading = await (0,worktree_file/* readBelow */.Gj)(base.folder, file.path, largestPolicy);
    if (reading.status === 'none')
        return { status: 'none', reason: `there is no ${file.name}` };
    if (reading.status === 'failed')
        return reading;
    const text = (0,worktree_file/* decodeText */.g7)(reading.bytes, reading.whole);
    if (text === undefined)
        return { status: 'failed', reason: `${file.name} is not UTF-8 text` };
    const blob = reading.whole ? (0,object_name/* blobName */.P)(reading.bytes, formatOf(base.head)) : undefined;
    return {
        status: 'known',
        file: {
            ...file,
            repository: base.repository,
            level: 'workspace',
            text,
            ...(blob === undefined ? {} : { blob }),
            ...((await isCommitted(base, { path: file.path, blob })) ? { commit: base.head } : {}),
        },
    };
}
function formatOf(sha) {
    return sha?.length === 64 ? 'sha256' : 'sha1';
}
/** A commit is named only if it holds exactly these bytes. */
async function isCommitted(base, file) {
    if (base.head === undefined || file.blob === undefined)
        return false;
    const answer = await (0,objects/* lookUp */.TE)({ directory: base.folder }, [`${base.head}:${file.path}`]);
    return answer.ok && answer.objects[0]?.sha === file.blob;
}


/***/ }),

/***/ 60606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ readBelow),
/* harmony export */   cK: () => (/* binding */ staysBelow),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/** Reads a file below a folder without leaving it, not even by a symbolic link (T43). */



/** True if a path as written stays below the folder that it is relative to. */
function staysBelow(path) {
    return path !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) && !/(?:^|[/\\])\.\.(?:[/\\]|$)|[\0\n]/.test(path);
}
/** Reads at most `largest` bytes of `path`, relative to `folder`. */
async function readBelow(folder, path, largest) {
    if (!staysBelow(path))
        return failed(`${path} does not lie in the repository`);
    try {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder), target);
        if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way)) {
            return failed(`${path} is a link that leads out of the repository`);
        }
        return await readStart(target, { path, largest });
    }
    catch (error) {
        return isMissing(error)
            ? { status: 'none' }
            : failed(`${path} cannot be read: ${codeOf(error)}`);
    }
}
/** The text of bytes that are UTF-8, or undefined; a character cut off at the end is dropped. */
function decodeText(bytes, whole) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, {
            stream: !whole,
        });
    }
    catch {
        return undefined;
    }
}
async function readStart(target, wanted) {
    // A named pipe would keep a blocking open waiting for ever.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            return failed(`${wanted.path} is not a file`);
        const length = Math.min(stat.size, wanted.largest);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
        const whole = stat.size <= wanted.largest;
        return { status: 'known', bytes: buffer.subarray(0, bytesRead), whole };
    }
    finally {
        await file.close();
    }
}
function isMissing(error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}
function codeOf(error) {
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    return String(hasCode ? error.code : error);
}
function failed(reason) {
    return { status: 'failed', reason };
}


/***/ }),

/***/ 64570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isSha),
/* harmony export */   P: () => (/* binding */ blobName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Names that git gives to objects: the hash of what they hold. */

/** A full object name in git's two formats, SHA-1 and SHA-256. */
function isSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** The name that git gives to a file of these bytes, in the repository's own format. */
function blobName(bytes, format) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ })

};
