export const id = 4840;
export const ids = [4840];
export const modules = {

/***/ 48109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readBudgets)
/* harmony export */ });
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75921);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34337);


const budgets = ['attempt', 'total', 'settle', 'backoff'];
/** `PROMOTION_GATE_TOTAL=30s` and the like: the policy's own `limits` are not known before it is read. Throws a RequestError with the code. */
function readBudgets(env, code) {
    const stated = budgets.flatMap((budget) => {
        const variable = `PROMOTION_GATE_${budget.toUpperCase()}`;
        const text = env[variable]?.trim();
        if (text === undefined || text === '')
            return [];
        const milliseconds = (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseElapsed */ .Er)(text);
        if (milliseconds === undefined || milliseconds === 0)
            throw notATime(variable, code);
        return [[budget, milliseconds]];
    });
    return Object.fromEntries(stated);
}
function notATime(variable, code) {
    const hint = 'write a time such as 10s or 500ms; it can only be shorter than the default';
    return new _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI(code, `${variable} is no time`, hint);
}


/***/ }),

/***/ 41234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Qm: () => (/* binding */ malformed)
/* harmony export */ });
const longestQuote = 200;
/** At most 200 characters of text from outside, on one line. */
function cut(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length <= longestQuote ? line : `${line.slice(0, longestQuote - 1)}…`;
}
/**
 * A fault of an answer that came. Only what the server may mend by itself is worth another try. An
 * answer that says neither yes nor no may come after the request was carried out (F21).
 */
function faultOf(kind, reason) {
    const unclear = ['connection', 'deadline', 'server', 'malformed'].includes(kind);
    return { kind, reason, retryable: unclear || kind === 'rate-limit', sent: unclear };
}
/** The first field that is not as expected, by its path; never its value. */
function malformed(what, error) {
    const [issue] = error.issues;
    const path = issue?.path.map(String).join('.') ?? '';
    const where = path === '' ? 'the answer' : `"${path}"`;
    return faultOf('malformed', `${what}: ${where}: ${cut(issue?.message ?? 'is not as expected')}`);
}


/***/ }),

/***/ 75897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ idSchema),
/* harmony export */   h: () => (/* binding */ sentIdSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/** Ids of the forges as answers tell them. */

/** As it came, for one that is sent back: one beyond 2^53 is text in the answer (F29). */
const sentIdSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/)]);
/** As text, for one that is compared or named. */
const idSchema = sentIdSchema.transform(String);


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

/***/ 54446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ variableReader),
/* harmony export */   n: () => (/* binding */ shapes)
/* harmony export */ });
/* harmony import */ var _sources_http_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44755);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41234);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34337);
/** Single variables of a runner, each checked for its shape before anything relies on it. */



/** Shapes that the variables of both forges have. */
const shapes = {
    repository: { pattern: /^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/, expected: 'owner/name' },
    commit: { pattern: /^[0-9a-f]{40}$/, expected: '40 hex digits' },
    /** Empty for events without a ref. */
    ref: {
        pattern: /^$|^refs\/[^\s\p{Cc}]{1,1000}$/u,
        expected: 'a ref in full, as refs/heads/main',
    },
    id: { pattern: /^[1-9]\d{0,19}$/, expected: 'a decimal id' },
    attempt: { pattern: /^[1-9]\d{0,5}$/, expected: 'a number from 1' },
    word: { pattern: /^[a-z_]{1,100}$/, expected: 'lower-case letters and _' },
    login: { pattern: /^[^\s\p{Cc}]{1,100}$/u, expected: 'a login without white space' },
};
function variableReader(env, { code, hint }) {
    function mistaken(message) {
        return new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI(code, message, hint);
    }
    function text(name) {
        const value = env[name];
        return value === undefined || value === '' ? undefined : value;
    }
    function shaped(name, shape) {
        const value = text(name);
        if (value === undefined || shape.pattern.test(value))
            return value;
        throw mistaken(`${name} is "${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(value)}", expected ${shape.expected}`);
    }
    return {
        text,
        shaped,
        mistaken,
        demand(name, shape) {
            const value = shaped(name, shape);
            if (value !== undefined)
                return value;
            throw mistaken(`${name} is not set, expected ${shape.expected}`);
        },
        address(name) {
            const value = text(name);
            if (value === undefined)
                throw mistaken(`${name} is not set, expected an address`);
            const address = (0,_sources_http_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAddress */ .l_)(value, undefined);
            if (address.ok)
                return address.url;
            throw mistaken(`${name}: ${address.host} ${address.what}`);
        },
        token(...names) {
            const name = names.find((each) => text(each) !== undefined);
            if (name === undefined)
                return undefined;
            const value = text(name);
            if (value !== undefined && /^[!-~]+$/.test(value))
                return value;
            throw new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('request/token', `${name} holds white space, a control character or one beyond ASCII: it is no token`, 'look at the secret that it comes from; a line break at its end is a common mistake');
        },
    };
}


/***/ }),

/***/ 44755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   XK: () => (/* binding */ notPublic),
/* harmony export */   l_: () => (/* binding */ checkAddress),
/* harmony export */   us: () => (/* binding */ nameHost)
/* harmony export */ });
/** Which addresses may be asked at all. */
/** In reasons, for what is outside of it: `calendar.example could not be asked (ADDRESS_NOT_PUBLIC)`. */
const notPublic = 'ADDRESS_NOT_PUBLIC';
/** True for 127.0.0.0/8, ::1 and localhost, as a URL writes its host (T64: `127.1` is 127.0.0.1 there). */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/** `origins` are the only ones that may be asked, if they are given (F19, T65). */
function checkAddress(text, origins) {
    if (!URL.canParse(text))
        return { ok: false, host: 'an address', what: 'is not a URL' };
    const url = new URL(text);
    const what = findFault(url, origins);
    return what === undefined ? { ok: true, url } : { ok: false, host: nameHost(url), what };
}
function findFault(url, origins) {
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        return 'was not asked: its URL is not one of https';
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        return 'was not asked: plain http is for this machine only, use https';
    }
    if (url.username !== '' || url.password !== '') {
        return 'was not asked: its URL holds a user or password, which belongs into a header';
    }
    if (origins !== undefined && !origins.includes(url.origin)) {
        return `was not asked: only ${origins.join(', ').slice(0, 150)} may be`;
    }
    return undefined;
}
/** The host as reasons name it, at most 100 characters. */
function nameHost(url) {
    return url.host === '' ? 'an address without host' : url.host.slice(0, 100);
}


/***/ }),

/***/ 66422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openHttp)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/sources/http/addresses.js
var addresses = __webpack_require__(44755);
// EXTERNAL MODULE: ./lib/sources/http/limits.js
var http_limits = __webpack_require__(12807);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/sources/http/big-integers.js
/** Integers that a number cannot hold become strings, so that no digit of an id is lost (F29). */
const quote = 0x22;
const backslash = 0x5c;
const minus = 0x2d;
/** The same JSON, with each integer beyond 2^53 in quotes. `text` must be valid JSON. */
function quoteBigIntegers(text) {
    // Almost no answer has so long a number, and looking for one is quick.
    if (!/\d{16}/.test(text))
        return text;
    const parts = [];
    let from = 0;
    let at = 0;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            at = endOfString(text, at);
        }
        else if (code === minus || isDigit(code)) {
            const end = endOfNumber(text, at);
            const number = text.slice(at, end);
            if (isBigInteger(number)) {
                parts.push(text.slice(from, at), `"${number}"`);
                from = end;
            }
            at = end;
        }
        else {
            at += 1;
        }
    }
    return parts.length === 0 ? text : parts.join('') + text.slice(from);
}
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length && text.charCodeAt(at) !== quote) {
        at += text.charCodeAt(at) === backslash ? 2 : 1;
    }
    return at + 1;
}
function endOfNumber(text, start) {
    const inNumber = /[-+.eE\d]*/y;
    inNumber.lastIndex = start;
    inNumber.test(text);
    return inNumber.lastIndex;
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
function isBigInteger(number) {
    return /^-?\d{16,}$/.test(number) && !Number.isSafeInteger(Number(number));
}

;// CONCATENATED MODULE: ./lib/sources/http/content.js
/** Whether a complete answer is of the kind that was expected: what is not is never taken for it. */


/** `none` allows JSON too: whoever expects nothing still must not take a login page for success. */
function checkContent(answer, expect) {
    const { status, headers, bytes } = answer;
    if (status === 206)
        return wrong('answered with a part only (206)');
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return wrong('answered with bytes that are not UTF-8');
    const text = bytes.toString('utf8');
    const content = expect === 'text' ? checkText(answer, text) : checkJson(answer, text, expect);
    // Without an announced length or a packing, a lost rest looks like an end. Only JSON shows it.
    const shows = content.ok && typeof content.parsed === 'object';
    if (content.ok && text !== '' && !isDelimited(headers) && !shows) {
        return wrong('answered without saying where the answer ends');
    }
    return content;
}
function checkText({ status, headers }, text) {
    if (status === 204 || status === 205)
        return unexpected(`text, got nothing (${status})`);
    const type = contentType(headers);
    if (type === 'text/html')
        return unexpected('text, got text/html');
    return { ok: true, text, parsed: undefined };
}
function checkJson({ status, headers }, text, expect) {
    if (text.trim() === '') {
        if (expect === 'none')
            return { ok: true, text: '', parsed: undefined };
        return unexpected(`JSON, got nothing (${status})`);
    }
    const type = contentType(headers);
    if (!isJsonType(type))
        return unexpected(`JSON, got ${type}`);
    const parsed = tryParse(text);
    if (parsed === undefined)
        return unexpected('JSON, got text that does not parse');
    if (parsed === null)
        return unexpected('JSON, got null');
    const quoted = quoteBigIntegers(text);
    return { ok: true, text: quoted, parsed: quoted === text ? parsed : tryParse(quoted) };
}
/** The value of a JSON text; undefined if it is none. */
function tryParse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** True for `application/json` and `application/…+json`. */
function isJsonType(type) {
    return /^application\/(?:[\w.-]+\+)*json$/.test(type);
}
/** In lower case and without parameters; for messages too, so that it is short and plain. */
function contentType(headers) {
    const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
    if (type === '')
        return 'no content type';
    return /^[\w.+-]{1,40}\/[\w.+-]{1,60}$/.test(type) ? type : 'a strange content type';
}
/** True if the headers say where the body ends, so that one that is cut short is noticed. */
function isDelimited(headers) {
    return ['content-length', 'transfer-encoding', 'content-encoding'].some((name) => headers[name] !== undefined);
}
function wrong(what) {
    return { ok: false, what };
}
function unexpected(expectation) {
    return wrong(`did not answer as needed: expected ${expectation}`);
}

;// CONCATENATED MODULE: ./lib/sources/http/octokit-fetch.js
/** The guarded client in the shape that Octokit calls, so that its requests are guarded too. */

/** Thrown where Octokit would get an answer that is none; it keeps this as the `cause` of its own. */
class HttpError extends Error {
    fault;
    constructor(fault) {
        super(fault.reason);
        this.fault = fault;
    }
}
/** A header that is not sent: with it, a request that is no GET may be repeated too. */
const repeatableHeader = 'x-repeatable';
/** Media types of GitHub whose answer is a file or a diff, not JSON. */
const plainMedia = /\.(?:raw|diff|patch|sha)\b/;
/**
 * 4xx are given back, as Octokit makes its own error of them. A rate limit is thrown: all that could
 * be waited for has been waited for, and the fault says until when. So is what bars every request,
 * and a 4xx after a lost answer: the first request may have been carried out (F21), which an answer
 * cannot tell.
 */
function guardFetch(ask) {
    return async (url, { method = 'GET', headers = {}, body }) => {
        const result = await ask(toAsked({ url, method, headers, body }));
        if (result.ok)
            return toResponse(withPlainType(result.answer, result.parsed));
        const { fault, answer } = result;
        const isOctokits = answer !== undefined && answer.status >= 400 && answer.status < 500;
        // What a 403 is about besides permissions, Octokit's error would not say.
        const isOwn = fault.kind === 'rate-limit' || (fault.status === 403 && fault.kind === 'refused');
        if (!isOctokits || isOwn || fault.sent)
            throw new HttpError(fault);
        const isJson = isJsonType(contentType(answer.headers)) && isObject(tryParse(answer.text));
        const text = isJson ? answer.text : JSON.stringify({ message: fault.reason });
        return toResponse(withPlainType({ ...answer, text }, {}));
    };
}
function toAsked(call) {
    const { url, body } = call;
    const method = call.method.toUpperCase();
    const { [repeatableHeader]: repeatable, ...headers } = Object.fromEntries(Object.entries(call.headers).flatMap(([name, value]) => value === undefined ? [] : [[name.toLowerCase(), String(value)]]));
    const isRead = method === 'GET' || method === 'HEAD';
    const isPlain = plainMedia.test(headers['accept'] ?? '');
    return {
        url,
        method,
        headers,
        ...(body === undefined ? {} : { body }),
        repeatable: isRead || repeatable !== undefined,
        // A write may well be answered with 204; a list never.
        expect: method !== 'GET' ? 'none' : isPlain ? 'text' : 'json',
    };
}
/** Octokit parses `application/json` only, and gives other JSON as text. */
function withPlainType(answer, parsed) {
    if (parsed === undefined)
        return answer;
    const headers = { ...answer.headers, 'content-type': 'application/json; charset=utf-8' };
    return { ...answer, headers };
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function toResponse({ status, url, headers, text }) {
    return {
        status,
        url,
        ok: status < 400,
        headers: {
            get: (name) => headers[name.toLowerCase()] ?? null,
            [Symbol.iterator]: () => Object.entries(headers)[Symbol.iterator](),
        },
        text: () => Promise.resolve(text),
        json: () => Promise.resolve(tryParse(text)),
        arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
    };
}

// EXTERNAL MODULE: ./lib/sources/http/proxies.js
var http_proxies = __webpack_require__(76995);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/sources/http/body.js
/** Reads a whole body, unpacked, and never more of it than is allowed. */

/** The body is longer than allowed. */
class TooLargeError extends Error {
}
/** The body is not what its headers say, so that a part of it may be missing. */
class BrokenBodyError extends Error {
}
/**
 * `most` bounds the bytes on the wire as well as the unpacked ones (F16). Rejects if the connection
 * breaks, if the length is another one than announced, and if the packing is broken or unknown.
 */
async function readBody(incoming, method, most) {
    // Headers of an answer without a body speak of the one that it would have.
    const isBare = method === 'HEAD' || incoming.status === 204;
    const announced = isBare ? undefined : incoming.headers['content-length'];
    const packing = isBare ? undefined : incoming.headers['content-encoding'];
    const unpack = await openUnpacking(packing).catch((error) => {
        incoming.body.destroy();
        throw error;
    });
    const chunks = [];
    let received = 0;
    let size = 0;
    async function* count(source) {
        for await (const chunk of source) {
            received += chunk.length;
            if (received > most) {
                if (unpack === undefined)
                    chunks.push(chunk);
                throw new TooLargeError();
            }
            yield chunk;
        }
    }
    async function collect(source) {
        for await (const chunk of source) {
            chunks.push(chunk);
            size += chunk.length;
            if (size > most)
                throw new TooLargeError();
        }
    }
    try {
        await (unpack === undefined
            ? (0,external_node_stream_promises_.pipeline)(incoming.body, count, collect)
            : (0,external_node_stream_promises_.pipeline)(incoming.body, count, unpack, collect));
    }
    catch (error) {
        if (!(error instanceof TooLargeError))
            throw error;
        return { status: 'cut', bytes: Buffer.concat(chunks).subarray(0, most) };
    }
    if (announced !== undefined && Number(announced) !== received)
        throw new BrokenBodyError();
    return { status: 'whole', bytes: Buffer.concat(chunks) };
}
async function openUnpacking(encoding) {
    if (encoding === undefined)
        return undefined;
    const name = encoding.trim().toLowerCase();
    if (name === '' || name === 'identity')
        return undefined;
    const zlib = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    if (name === 'gzip' || name === 'x-gzip')
        return zlib.createGunzip();
    if (name === 'deflate')
        return zlib.createInflate();
    if (name === 'br')
        return zlib.createBrotliDecompress();
    throw new BrokenBodyError();
}

// EXTERNAL MODULE: ./lib/sources/http/connection-words.js
var connection_words = __webpack_require__(34999);
;// CONCATENATED MODULE: ./lib/sources/http/credentials.js
/** The credential of a request, taken out of whatever comes back: what is told to people may quote an answer (T65). */
/** Shorter ones would be found in ordinary text. */
const shortest = 8;
const carriers = ['authorization', 'private-token', 'job-token'];
/** The bytes without the credentials that headers of the request carried. */
function withoutCredential(bytes, headers) {
    const found = carriers
        .map((name) => headers?.[name]?.replace(/^\S+\s+/, '') ?? '')
        .filter((credential) => credential.length >= shortest && bytes.includes(credential));
    if (found.length === 0)
        return bytes;
    const text = found.reduce((rest, each) => rest.replaceAll(each, '***'), bytes.toString('utf8'));
    return Buffer.from(text);
}

;// CONCATENATED MODULE: ./lib/sources/http/failure.js
/** `10 s`, `0.3 s`. */
function inSeconds(milliseconds) {
    const digits = milliseconds < 10_000 ? 10 : 1;
    return `${Math.round((milliseconds / 1000) * digits) / digits} s`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/sources/http/file-body.js
/** Saves a whole body into a new file, as it comes, and never more of it than is allowed. */





const nothing = Buffer.alloc(0);
/**
 * Rejects if the connection breaks, if the length is another one than announced, and if the body is
 * packed, for it was asked for as it is. Only a whole body leaves a file.
 */
async function saveBody(incoming, { to, mostBytes }) {
    const { headers, body } = incoming;
    const announced = headers['content-length'];
    const noFile = whyNoFile(headers);
    if (noFile !== undefined || Number(announced) > mostBytes) {
        body.destroy();
        return {
            status: noFile === undefined ? 'cut' : 'whole',
            bytes: nothing,
            ...(noFile && { noFile }),
        };
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    async function* count(source) {
        for await (const chunk of source) {
            bytes += chunk.length;
            if (bytes > mostBytes)
                throw new TooLargeError();
            hash.update(chunk);
            yield chunk;
        }
    }
    const file = await (0,external_node_fs_promises_.open)(to, 'wx', 0o600).catch(toFault);
    if (typeof file === 'string') {
        body.destroy();
        return { status: 'whole', bytes: nothing, noFile: file };
    }
    try {
        await (0,external_node_stream_promises_.pipeline)(body, count, file.createWriteStream());
        if (announced !== undefined && Number(announced) !== bytes)
            throw new BrokenBodyError();
        return {
            status: 'whole',
            bytes: nothing,
            file: { bytes, digest: `sha256:${hash.digest('hex')}` },
        };
    }
    catch (error) {
        body.destroy();
        await (0,external_node_fs_promises_.rm)(to, { force: true });
        if (error instanceof TooLargeError)
            return { status: 'cut', bytes: nothing };
        throw error;
    }
}
/** Whether a success left a file: an answer without one is never taken for it. */
function checkSaved({ file, noFile }, status) {
    if (file !== undefined)
        return { ok: true, text: '', parsed: undefined };
    return { ok: false, what: noFile ?? `did not answer with a file (${status})` };
}
function toFault(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'it failed';
    return `answered, but its file cannot be written here (${code})`;
}
/** A page of a server in between is no file, and the end of a body must show. */
function whyNoFile(headers) {
    const type = contentType(headers);
    const packing = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
    if (type === 'text/html')
        return 'did not answer as needed: expected a file, got text/html';
    if (packing !== 'identity')
        return 'did not answer as needed: expected a file as it is, got it packed';
    return isDelimited(headers) ? undefined : 'answered without saying where the answer ends';
}

;// CONCATENATED MODULE: ./lib/sources/http/redirect.js
/** Whether a redirect may be followed: no credential goes to another origin (T65). */

const mostRedirects = 3;
/** Only within the origin. */
function judgeRedirect(asked) {
    const next = judgeAddress(asked);
    if (!next.ok || next.url.origin === asked.visited.at(-1)?.origin)
        return next;
    const { status } = asked;
    return refuse(`redirected (${status}) to ${(0,addresses/* nameHost */.us)(next.url)}, another origin: not followed`);
}
/**
 * Also to where a server keeps its files, as both forges do
 * (https://docs.github.com/rest/actions/artifacts#download-an-artifact): over https, and to this machine only
 * from this machine. The caller sends no credential there.
 */
function judgeFileRedirect(asked) {
    const next = judgeAddress(asked);
    if (!next.ok)
        return next;
    const isFromHere = (0,addresses/* isLoopback */.U9)(asked.visited.at(-1)?.hostname ?? '');
    const address = (0,addresses/* checkAddress */.l_)(next.url.href, undefined);
    if (!address.ok || ((0,addresses/* isLoopback */.U9)(next.url.hostname) && !isFromHere)) {
        return refuse(`redirected (${asked.status}) to ${(0,addresses/* nameHost */.us)(next.url)}: not followed`);
    }
    return next;
}
function judgeAddress(asked) {
    const { status, location, method, visited } = asked;
    const from = visited.at(-1);
    if (![301, 302, 307, 308].includes(status))
        return refuse(`answered ${status}`);
    const changesMethod = status < 307 && method !== 'GET' && method !== 'HEAD';
    if (changesMethod)
        return refuse(`redirected a ${method} with ${status}, which would become a GET`);
    if (location === undefined || !URL.canParse(location, from?.href)) {
        return refuse(`redirected (${status}) to no address`);
    }
    const url = new URL(location, from?.href);
    url.hash = '';
    if (url.username !== '' || url.password !== '') {
        return refuse(`redirected (${status}) to an address with a user or password`);
    }
    if (visited.some(({ href }) => href === url.href))
        return refuse('redirected in a circle');
    if (visited.length > mostRedirects)
        return refuse(`redirected more than ${mostRedirects} times`);
    return { ok: true, url };
}
function refuse(what) {
    return { ok: false, what };
}

;// CONCATENATED MODULE: ./lib/sources/http/status.js
const longestRest = 24 * 60 * 60 * 1000;
const secondaryRest = 60_000;
/** What is less, in seconds, is no instant of this century. */
const oldest = 946_684_800;
/** Of an answer from 400 on, or of a strange one below 200. `host` is for messages, `now` is epoch ms. */
function judgeStatus(answer, host, now) {
    const { status } = answer;
    const told = readRetryAfter(answer.headers['retry-after'], now);
    if (isRateLimit(answer)) {
        const what = `limits the rate of requests (${status})`;
        const rest = told ?? readReset(answer.headers, now);
        return { kind: 'rate-limit', host, what, status, again: true, sent: false, rest, answer };
    }
    const barrier = barrierOf(answer);
    const kind = barrier === undefined ? kindOf(status) : 'refused';
    const again = [500, 502, 503, 504].includes(status);
    // A server that names the time for another try has not begun.
    const isRefused = (status >= 400 && status < 500) || (status === 503 && told !== undefined);
    const rest = again ? told : undefined;
    return {
        kind,
        host,
        what: barrier ?? wordsOf(status),
        status,
        again,
        sent: !isRefused,
        rest,
        answer,
    };
}
function kindOf(status) {
    if (status === 401)
        return 'unauthorized';
    if (status === 403)
        return 'forbidden';
    if (status === 404 || status === 410)
        return 'not-found';
    if (status === 409 || status === 412)
        return 'conflict';
    if (status >= 400 && status < 500)
        return 'refused';
    return status >= 500 ? 'server' : 'malformed';
}
function wordsOf(status) {
    if (status === 401)
        return 'answered 401: the token is not valid';
    if (status === 403)
        return 'answered 403: not permitted';
    return `answered ${status}`;
}
/** What is in the way of every request, so that no permission would help: in words, with what to do (F04). */
function barrierOf({ status, headers, text }) {
    if (status !== 403)
        return undefined;
    if (/IP allow list/i.test(text)) {
        return 'answered 403: the address of this runner is not on the IP allow list; use a runner whose address is';
    }
    if (headers['x-github-sso'] !== undefined || /SAML|single sign-on/i.test(text)) {
        return 'answered 403: the token is not authorized for single sign-on (SSO); authorize it, or use another one';
    }
    return undefined;
}
/** 429, and a 403 that says by header or words that it is about the number of requests (F02, F03). */
function isRateLimit({ status, headers, text }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers['x-ratelimit-remaining'] === '0' ||
        headers['retry-after'] !== undefined ||
        /secondary rate limit|abuse detection|API rate limit exceeded/i.test(text));
}
/** Milliseconds from seconds or a date, at most a day; undefined for anything else. */
function readRetryAfter(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d+$/.test(value))
        return clamp(Number(value) * 1000);
    const date = parseHttpDate(value);
    return date === undefined ? undefined : clamp(date - now);
}
/** Whose budget is told: GitHub's, and GitLab's (https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/#response-headers). */
const budgets = ['x-ratelimit', 'ratelimit'];
/** Until the budget is filled again; without a word on it a minute, as GitHub asks for. */
function readReset(headers, now) {
    const spent = budgets.find((budget) => headers[`${budget}-remaining`] === '0');
    const reset = (spent && headers[`${spent}-reset`]) ?? '';
    if (!/^\d+$/.test(reset))
        return secondaryRest;
    const seconds = Number(reset);
    // Both forges tell the instant; other servers, by a draft of the IETF, how long it takes.
    return clamp(seconds < oldest ? seconds * 1000 : seconds * 1000 - now);
}
function clamp(milliseconds) {
    return Math.min(longestRest, Math.max(0, milliseconds));
}
const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
/** Epoch milliseconds of the one form of date that servers may send (RFC 9110, 5.6.7). */
function parseHttpDate(text) {
    if (text === undefined || !httpDate.test(text))
        return undefined;
    const instant = Date.parse(text);
    return Number.isNaN(instant) ? undefined : instant;
}

// EXTERNAL MODULE: ./lib/sources/http/transport.js
var transport = __webpack_require__(93550);
;// CONCATENATED MODULE: ./lib/sources/http/attempt.js
/** One attempt: from the first byte of the request to the last one of the answer, within its time. */










const longestErrorBody = 64 * 1024;
/**
 * Never rejects. Redirects that may be followed are part of the attempt and of its time; a file may take
 * as long as the run.
 */
async function attempt(asked, run) {
    const address = (0,addresses/* checkAddress */.l_)(asked.url, run.origins);
    if (!address.ok)
        return fail({ ...address, kind: 'connection', again: false, sent: false });
    const host = (0,addresses/* nameHost */.us)(address.url);
    const left = run.remaining();
    const patience = asked.into === undefined ? Math.min(run.limits().attempt, left) : left;
    if (patience <= 0) {
        return fail({ host, kind: 'deadline', what: timeOver(run), again: true, sent: false });
    }
    const ending = new AbortController();
    // A timer may fire a moment early, when the clock does not yet say that the time is over.
    const timer = setTimeout(() => ending.abort(), patience + 1);
    try {
        return await follow([address.url], { asked, run, signal: ending.signal });
    }
    finally {
        clearTimeout(timer);
    }
}
async function follow(visited, exchange) {
    const url = visited.at(-1) ?? visited[0];
    const host = (0,addresses/* nameHost */.us)(url);
    const way = await findTransport(url, exchange.run);
    if (!way.ok)
        return way;
    let incoming;
    let body;
    try {
        incoming = await attempt_open(visited, { ...exchange, transport: way.transport });
        body = await read(incoming, exchange);
    }
    catch (error) {
        return fail(brokenOff(error, { host, exchange }));
    }
    const { asked, run } = exchange;
    const { status, headers } = incoming;
    const bytes = withoutCredential(body.bytes, asked.headers);
    if (status >= 300 && status < 400) {
        const { method, into } = asked;
        const judge = into === undefined ? judgeRedirect : judgeFileRedirect;
        const next = judge({ status, location: headers['location'], method, visited });
        if (next.ok)
            return follow([...visited, next.url], exchange);
        const { what } = next;
        return fail({ kind: 'redirect', host, what, status, again: false, sent: true });
    }
    if (status < 200 || status >= 400) {
        const answer = { status, headers, text: bytes.toString('utf8'), url: url.href };
        const failure = judgeStatus(answer, host, run.now());
        // Where files are kept knows no token, so that no permission is missing there.
        const isElsewhere = url.origin !== visited[0].origin;
        return fail(isElsewhere ? { ...failure, kind: 'server', again: true } : failure);
    }
    if (body.status === 'cut') {
        const what = `answered with more than ${asked.into?.mostBytes ?? run.limits().bytes} bytes`;
        return fail({ kind: 'too-large', host, what, status, again: false, sent: true });
    }
    const content = asked.into === undefined
        ? checkContent({ status, headers, bytes }, asked.expect)
        : checkSaved(body, status);
    if (!content.ok) {
        const { what } = content;
        return fail({ kind: 'malformed', host, what, status, again: true, sent: true });
    }
    const { text, parsed } = content;
    return { ok: true, answer: { status, headers, text, url: url.href }, parsed, file: body.file };
}
async function findTransport(url, run) {
    const refused = { host: (0,addresses/* nameHost */.us)(url), kind: 'connection', again: false, sent: false };
    try {
        const transport = await run.transport(url);
        if (transport !== undefined)
            return { ok: true, transport };
        const what = 'was not asked: HTTPS_PROXY is not a URL of http or https';
        return { ok: false, failure: { ...refused, what } };
    }
    catch (error) {
        return { ok: false, failure: { ...refused, what: (0,connection_words/* connectionWords */.oc)(error) } };
    }
}
async function attempt_open(visited, { asked, run, transport, signal }) {
    const url = visited.at(-1) ?? visited[0];
    const { method, body, repeatable } = asked;
    const headers = headersOf(asked, url.origin === visited[0].origin);
    const began = run.now();
    run.count();
    // An idle connection may be closed by the server just now, which looks like a lost answer.
    const connection = repeatable ? 'any' : 'fresh';
    const incoming = await transport({ url, method, headers, body, signal, connection });
    run.note(url.origin, incoming.headers, (began + run.now()) / 2);
    return incoming;
}
/** Nothing that was meant for the first origin is sent to another one (T65). */
function headersOf({ headers, body, into }, isOwnOrigin) {
    const length = body === undefined ? {} : { 'content-length': `${Buffer.byteLength(body)}` };
    const packing = { 'accept-encoding': into === undefined ? 'gzip, deflate, br' : 'identity' };
    const own = isOwnOrigin ? headers : { accept: '*/*' };
    return { 'user-agent': 'promotion-gate', ...own, ...packing, ...length };
}
function read(incoming, { asked, run }) {
    const { bytes } = run.limits();
    const isSuccess = incoming.status >= 200 && incoming.status < 300;
    if (incoming.status === 200 && asked.into !== undefined)
        return saveBody(incoming, asked.into);
    return readBody(incoming, asked.method, isSuccess ? bytes : Math.min(bytes, longestErrorBody));
}
function brokenOff(error, at) {
    const { host, exchange } = at;
    const cause = error instanceof transport/* TransportError */.w ? error.cause : error;
    const stage = error instanceof transport/* TransportError */.w ? error.stage : 'sent';
    const sent = stage === 'sent';
    if (stage === 'unwritable') {
        const what = 'was not asked: a header or the address cannot be written in HTTP';
        return { kind: 'connection', host, what, again: false, sent };
    }
    const { run, signal } = exchange;
    // Before the rest, since a report cuts long reasons.
    const advice = sent || run.unfollowed === undefined ? '' : `${run.unfollowed} and `;
    if (signal.aborted) {
        const { attempt: limit } = run.limits();
        const told = run.remaining() <= 0 ? timeOver(run) : `did not answer within ${inSeconds(limit)}`;
        return { kind: 'deadline', host, what: `${advice}${told}`, again: true, sent };
    }
    const what = `${advice}${(0,connection_words/* connectionWords */.oc)(cause)}`;
    return { kind: 'connection', host, what, again: true, sent };
}
function timeOver(run) {
    return `did not answer before the time of this run, ${inSeconds(run.limits().total)}, was over`;
}
function fail(failure) {
    return { ok: false, failure };
}

;// CONCATENATED MODULE: ./lib/sources/http/retries.js
/** Asks again where that may help and can do no harm, as long as the time of the run allows. */


const mostRetries = 3;
const counts = ['', 'once', 'twice', 'three times', 'four times'];
/** Never rejects. Waits 1, 4, 9 tenths of the attempt's time, at most `backoff`, or for as long as the server asks. */
async function ask(asked, run) {
    const began = run.now();
    const failures = [];
    for (;;) {
        const outcome = await attempt(asked, run);
        if (outcome.ok)
            return outcome;
        const { failure } = outcome;
        failures.push(failure);
        const wait = timeToWait(failure, failures.length, run);
        const mayRepeat = failure.again && (asked.repeatable || !failure.sent);
        if (!mayRepeat || failures.length > mostRetries || wait >= run.remaining()) {
            return conclude(failures, began, run);
        }
        await run.wait(wait);
    }
}
function timeToWait({ rest }, nth, run) {
    const jitter = 0.75 + run.random() / 2;
    const { attempt: patience, backoff } = run.limits();
    const wait = Math.min((patience / 10) * nth ** 2 * jitter, backoff);
    return Math.max(wait, rest ?? 0);
}
function conclude(failures, began, run) {
    const last = failures.at(-1);
    if (last === undefined)
        throw new Error('a fault without a failure');
    const { kind, status, again, answer } = last;
    const fault = {
        kind,
        status,
        reason: `${last.host} ${last.what}${times(failures, run.now() - began)}${later(last, run)}`,
        retryable: again,
        body: answer?.text,
        // One attempt that may have been carried out is enough (F21).
        sent: failures.some(({ sent }) => sent),
    };
    return { ok: false, fault, answer };
}
function times(failures, took) {
    if (failures.length === 1)
        return '';
    const alike = failures.every(({ what }) => what === failures[0]?.what);
    const count = alike
        ? (counts[failures.length] ?? '')
        : `after ${failures.length - 1} other failed ${failures.length === 2 ? 'attempt' : 'attempts'}`;
    return `${alike ? ' ' : ', '}${count} in ${inSeconds(took)}`;
}
/** When it is worth another try, if the server named a time that is not within this run. */
function later({ rest }, run) {
    if (rest === undefined || rest <= 0)
        return '';
    const minute = 60_000;
    const at = new Date(Math.ceil((run.now() + rest) / minute) * minute).toISOString();
    const [date, clock] = [at.slice(0, 10), at.slice(11, 16)];
    const isToday = date === new Date(run.now()).toISOString().slice(0, 10);
    return `; try again after ${isToday ? '' : `${date} `}${clock} UTC`;
}

;// CONCATENATED MODULE: ./lib/sources/http/client.js
/** The guarded HTTP client: deadlines, caps, whole answers only, no blind redirect, careful retries. */







/** The time of the run is counted from here on. Nothing of the network is loaded before it is needed. */
function openHttp(options) {
    const ceilings = (0,http_limits/* lowerLimits */.Q)(http_limits/* defaultLimits */.M, options.limits ?? {});
    const skews = new Map();
    const now = options.now ?? Date.now;
    const began = options.began ?? now();
    let limits = ceilings;
    let sent = 0;
    const run = {
        limits: () => limits,
        remaining: () => Math.max(0, began + limits.total - now()),
        now,
        wait: options.wait ?? promises_.setTimeout,
        random: options.random ?? Math.random,
        origins: options.origins,
        unfollowed: options.proxies.unfollowed,
        transport: openTransports(options, ceilings.attempt),
        count: () => void (sent += 1),
        note: (origin, headers, at) => {
            const date = parseHttpDate(headers['date']);
            // A copy from a cache carries the date of its original.
            if (date === undefined || headers['age'] !== undefined)
                return;
            skews.set(origin, Math.round((date - at) / 1000) + 0);
        },
    };
    const askOnce = (asked) => ask(asked, run);
    return {
        send: async (request) => {
            const result = await askOnce(request);
            return result.ok ? { ok: true, value: result.answer } : { ok: false, fault: result.fault };
        },
        json: async (request, schema) => {
            const result = await askOnce(request);
            if (!result.ok)
                return { ok: false, fault: result.fault };
            return checkShape({ request, schema, parsed: result.parsed });
        },
        download: async ({ url, headers, ...into }) => {
            const asked = { method: 'GET', url, repeatable: true, expect: 'none', into };
            const result = await askOnce(headers === undefined ? asked : { ...asked, headers });
            if (!result.ok)
                return { ok: false, fault: result.fault };
            if (result.file === undefined)
                throw new Error('an answer without its file');
            return { ok: true, value: result.file };
        },
        fetch: guardFetch(askOnce),
        limit: (wishes) => void (limits = (0,http_limits/* lowerLimits */.Q)(ceilings, wishes, limits)),
        limits: run.limits,
        remaining: run.remaining,
        sent: () => sent,
        skew: (origin) => skews.get(origin),
    };
}
/** The message names the first field that is wrong, never its value. */
function checkShape(of) {
    const checked = of.schema.safeParse(of.parsed);
    if (checked.success)
        return { ok: true, value: checked.data };
    const [issue] = checked.error.issues;
    const path = issue?.path.map(String).join('.').slice(0, 100) ?? '';
    const where = path === '' ? 'JSON' : `"${path}"`;
    const host = (0,addresses/* nameHost */.us)(new URL(of.request.url));
    const reason = `${host} answered with ${where} of another form: ${issue?.code ?? 'not as expected'}`;
    return { ok: false, fault: { kind: 'malformed', reason, retryable: false, sent: true } };
}
/** Each way is opened at its first use; undici is loaded only where a proxy is set. */
function openTransports({ proxies, reach = 'any' }, patience) {
    let direct;
    let proxied;
    let guard;
    return async (url) => {
        const guarded = reach === 'any' ? undefined : await (guard ??= loadGuard(reach));
        guarded?.check(url);
        const way = (0,http_proxies/* findWay */.d)(url, proxies);
        if (way.by === 'proxy')
            return (proxied ??= openThrough(way.proxy, patience));
        return way.by === 'direct' ? (direct ??= openDirectly(guarded?.lookup)) : undefined;
    };
}
async function loadGuard(reach) {
    const { openGuard } = await __webpack_require__.e(/* import() */ 5797).then(__webpack_require__.bind(__webpack_require__, 5797));
    return openGuard(reach);
}
async function openDirectly(lookup) {
    const { openDirect } = await __webpack_require__.e(/* import() */ 5650).then(__webpack_require__.bind(__webpack_require__, 35650));
    return openDirect(lookup);
}
async function openThrough(proxy, patience) {
    const { openProxied } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(666)]).then(__webpack_require__.bind(__webpack_require__, 10666));
    return openProxied(proxy, patience);
}


/***/ }),

/***/ 34999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ isCertificateCode),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   lA: () => (/* binding */ proxyStatus),
/* harmony export */   oc: () => (/* binding */ connectionWords)
/* harmony export */ });
/** Words for errors of the connection: by their codes alone, since a message can hold anything. */
/** The code and message of an error, empty where there is none. Node's own are of another realm in tests. */
function describeError(error) {
    const { code, message } = (typeof error === 'object' && error !== null ? error : {});
    return {
        code: typeof code === 'string' ? code : '',
        message: typeof message === 'string' ? message : '',
    };
}
/** How undici says that the proxy did not open the way. */
const proxyStatus = /^Proxy response \((\d{3})\)/;
/** True for the codes by which OpenSSL and Node refuse a certificate. */
function isCertificateCode(code) {
    return /CERT|SELF_SIGNED|UNABLE_TO_|ISSUER/.test(code);
}
const wordsByCode = [
    [/^ECONNREFUSED$/, 'refused the connection'],
    [/^(?:ENOTFOUND|EAI_\w+)$/, 'could not be found by its name (DNS)'],
    [/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'broke off the connection'],
    [
        /^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT)$/,
        'could not be reached in time',
    ],
    [/^(?:EHOSTUNREACH|ENETUNREACH)$/, 'could not be reached'],
    [/^(?:Z_|ERR__ERROR|ERR_BROTLI|BROTLI)/, 'answered with a body whose packing is broken or cut'],
    [/^HPE_/, 'did not answer in HTTP'],
];
/** Continues the host's name: `refused the connection`. */
function connectionWords(error) {
    const { code, message } = describeError(error);
    const proxy = proxyStatus.exec(message)?.[1];
    if (proxy !== undefined)
        return `could not be reached: the proxy answered ${proxy}`;
    const known = wordsByCode.find(([pattern]) => pattern.test(code));
    if (known !== undefined)
        return known[1];
    if (isCertificateCode(code)) {
        return (`showed a certificate that is not trusted (${code.slice(0, 60)}); ` +
            'name the certificate of your own authority in NODE_EXTRA_CA_CERTS, or in the input certificates');
    }
    return /^[A-Z][A-Z0-9_]{1,60}$/.test(code)
        ? `could not be asked (${code})`
        : 'answered with a body that is not as announced';
}


/***/ }),

/***/ 12807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ defaultLimits),
/* harmony export */   Q: () => (/* binding */ lowerLimits)
/* harmony export */ });
/** No attempt, no run, no answer is ever allowed more than this; milliseconds and bytes. */
const defaultLimits = {
    attempt: 10_000,
    total: 120_000,
    settle: 30_000,
    backoff: 10_000,
    bytes: 10 * 1024 * 1024,
};
/**
 * The wishes, where they are below the ceilings. What is not wished for, or is no number from 0 on,
 * stays as it is at `present`.
 */
function lowerLimits(ceilings, wishes, present = ceilings) {
    function lower(name) {
        const wish = wishes[name];
        return wish !== undefined && wish >= 0 ? Math.min(ceilings[name], wish) : present[name];
    }
    return {
        attempt: lower('attempt'),
        total: lower('total'),
        settle: lower('settle'),
        backoff: lower('backoff'),
        bytes: lower('bytes'),
    };
}


/***/ }),

/***/ 76995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findWay),
/* harmony export */   r: () => (/* binding */ readProxies)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44755);
/** Which proxy a request goes through, by the variables that users know from other tools. */

/** Reads HTTPS_PROXY and NO_PROXY; as with curl, the name in lower case wins. */
function readProxies(env) {
    const https = (env['https_proxy'] ?? '') || (env['HTTPS_PROXY'] ?? '');
    const direct = (env['no_proxy'] ?? '') || (env['NO_PROXY'] ?? '');
    return {
        https: https.trim() === '' ? undefined : https.trim(),
        direct: direct
            .toLowerCase()
            .split(/[\s,]+/)
            .filter((each) => each !== ''),
    };
}
/** Never guesses past a proxy that is set wrongly: a user who set one does not want to go around it. */
function findWay(url, settings) {
    const { https, direct } = settings;
    if (https === undefined || url.protocol !== 'https:' || (0,_addresses_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(url.hostname)) {
        return { by: 'direct' };
    }
    if (direct.some((pattern) => isDirect(url, pattern)))
        return { by: 'direct' };
    const text = https.includes('://') ? https : `http://${https}`;
    const proxy = URL.canParse(text) ? new URL(text) : undefined;
    return proxy !== undefined && /^https?:$/.test(proxy.protocol)
        ? { by: 'proxy', proxy }
        : { by: 'unusable' };
}
/** A name stands for its subdomains too, as with curl and Go; `*.a.b` is the same as `.a.b`. */
function isDirect(url, pattern) {
    if (pattern === '*')
        return true;
    const name = pattern.replace(/^\*(?=\.)/, '');
    return [url.hostname, `${url.hostname}:${url.port === '' ? '443' : url.port}`].some((host) => name.startsWith('.') ? host.endsWith(name) : host === name || host.endsWith(`.${name}`));
}


/***/ }),

/***/ 13824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ tlsProblem)
/* harmony export */ });
/** Whether this process would believe any server (T62). */
/** Says what is wrong and what to do; undefined if certificates are checked. */
function tlsProblem(env) {
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0')
        return undefined;
    return ('NODE_TLS_REJECT_UNAUTHORIZED=0 turns the check of certificates off, so that anybody on the way ' +
        'could answer for the server; unset it, and name the certificate of your own authority in ' +
        'NODE_EXTRA_CA_CERTS');
}


/***/ }),

/***/ 93550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ flattenHeaders),
/* harmony export */   w: () => (/* binding */ TransportError)
/* harmony export */ });
/** No answer came. */
class TransportError extends Error {
    cause;
    stage;
    constructor(cause, stage) {
        super('no answer');
        this.cause = cause;
        this.stage = stage;
    }
}
/** Headers with one value each; what came several times is joined. */
function flattenHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => {
        if (value === undefined)
            return [];
        return [[name.toLowerCase(), typeof value === 'string' ? value : value.join(', ')]];
    }));
}


/***/ }),

/***/ 75921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Er: () => (/* binding */ parseElapsed),
/* harmony export */   FP: () => (/* binding */ unitMs),
/* harmony export */   Km: () => (/* binding */ parseQuota),
/* harmony export */   Qq: () => (/* binding */ businessDaysPattern),
/* harmony export */   Rv: () => (/* binding */ quotaPattern),
/* harmony export */   gN: () => (/* binding */ preciseElapsedPattern),
/* harmony export */   lT: () => (/* binding */ elapsedPattern)
/* harmony export */ });
/** Durations and quotas as users write them: `45m`, `2 business days`, `2 per month`. */
/** Milliseconds of each unit of elapsed time. */
const unitMs = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
};
const elapsedPattern = /^(\d{1,9}) ?(ms|s|m|h|d)$/;
const preciseElapsedPattern = /^(\d{1,9}) ?(ms|s|m|h)$/;
const businessDaysPattern = /^(\d{1,4}) business days?$/;
const quotaPattern = /^(\d{1,6}) per (day|week|month|quarter|year)$/;
/** Reads a duration; undefined if the text is none. `1d` is 24 hours. */
function parseDuration(text) {
    const business = businessDaysPattern.exec(text);
    if (business)
        return { kind: 'business-days', days: Number(business[1]) };
    const ms = parseElapsed(text);
    return ms === undefined ? undefined : { kind: 'elapsed', ms };
}
/** Reads an elapsed duration in milliseconds; undefined if the text is none. */
function parseElapsed(text) {
    const match = elapsedPattern.exec(text);
    const unit = match?.[2];
    return unit === undefined ? undefined : Number(match?.[1]) * (unitMs[unit] ?? 0);
}
/** Reads a quota such as `2 per month`; undefined if the text is none. */
function parseQuota(text) {
    const match = quotaPattern.exec(text);
    return match ? { count: Number(match[1]), per: match[2] } : undefined;
}


/***/ })

};
