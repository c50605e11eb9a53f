export const id = 4419;
export const ids = [4419];
export const modules = {

/***/ 84419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readJson: () => (/* binding */ readJson)
});

// UNUSED EXPORTS: parseJson

// EXTERNAL MODULE: ./node_modules/@streamparser/json/dist/mjs/index.js + 7 modules
var mjs = __webpack_require__(75497);
// EXTERNAL MODULE: ./lib/sources/reports/problem.js
var problem = __webpack_require__(78469);
// EXTERNAL MODULE: ./lib/sources/reports/drivers/decode.js
var decode = __webpack_require__(92702);
;// CONCATENATED MODULE: ./lib/sources/reports/drivers/json-paths.js
/** The tree of the selections. Throws if two are of one path: a fault of the format. */
function toPathTree(selections) {
    const root = newNode();
    for (const selection of selections) {
        const words = selection.path === '' ? [] : selection.path.split('.');
        const node = words.reduce(stepInto, root);
        if (node.selection !== undefined)
            throw new Error(`${selection.path} is selected twice`);
        node.selection = selection;
        if (selection.without !== undefined)
            node.without = new Set(selection.without);
    }
    return root;
}
/** The node of a key or index below a node. */
function childOf(node, key) {
    if (node === undefined)
        return undefined;
    return (key === undefined ? undefined : node.keys.get(key)) ?? node.any;
}
function stepInto(node, word) {
    if (word === '*')
        return (node.any ??= newNode());
    const known = node.keys.get(word);
    if (known !== undefined)
        return known;
    const created = newNode();
    node.keys.set(word, created);
    return created;
}
function newNode() {
    return { keys: new Map(), any: undefined, selection: undefined, without: undefined };
}

;// CONCATENATED MODULE: ./lib/sources/reports/drivers/json-seen-keys.js
/** The keys of one object, to find one that is there twice. */

/** Most objects have few keys, and a list is the fastest for them. */
const fewKeys = 12;
const mostKeys = 500_000;
/** An empty set. */
function openKeys() {
    const few = [];
    let count = 0;
    let many;
    return {
        add(key) {
            if (many === undefined && count < fewKeys) {
                for (let at = 0; at < count; at += 1)
                    if (few[at] === key)
                        return false;
                few[count++] = key;
                return true;
            }
            many ??= new Set(few);
            if (many.has(key))
                return false;
            if (many.size >= mostKeys) {
                throw new problem/* ReportFault */.pC('too-large', `has an object of more than ${String(mostKeys)} keys`);
            }
            many.add(key);
            return true;
        },
        // What is left in the list is written over: to empty it costs more.
        clear() {
            count = 0;
            many = undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/sources/reports/drivers/json-machine.js
/** The grammar of JSON (RFC 8259) over tokens: no key twice, bounded depth, and only selected parts are built. */




/** Most tokens are of the first ones: each is compared with these in turn. */
const { COLON, COMMA, STRING, NUMBER, TRUE, FALSE, NULL } = mjs/* TokenType */.ks;
const { LEFT_BRACE, LEFT_BRACKET, RIGHT_BRACE, RIGHT_BRACKET } = mjs/* TokenType */.ks;
const deepest = 64;
/** Values in one selected part. */
const mostBuilt = 200_000;
/** A machine for one document. */
function json_machine_openMachine(selections) {
    const root = toPathTree(selections);
    const frames = [];
    let depth = 0;
    let top;
    /** Keys that are left out of what is built. */
    let without;
    let expected = 'value';
    let tokens = 0;
    let built = 0;
    const keys = () => frames.slice(0, depth).map((frame) => (frame.list ? frame.index : frame.key));
    const node = () => top === undefined ? root : childOf(top.node, top.list ? undefined : top.key);
    const after = () => {
        expected = top === undefined ? 'end' : 'comma-or-end';
    };
    /** Puts a value into the one that is built. */
    const attach = (value) => {
        built += 1;
        if (built > mostBuilt) {
            throw new problem/* ReportFault */.pC('too-large', `has an entry of more than ${String(mostBuilt)} values`);
        }
        const parent = top?.built;
        if (top === undefined || parent === undefined)
            return;
        if (Array.isArray(parent))
            parent.push(value);
        else
            parent[top.key] = value;
    };
    const isBuilding = () => top?.built !== undefined && (without === undefined || top.list || !without.has(top.key));
    const scalar = (value, type) => {
        if (top?.list === true)
            top.index += 1;
        if (isBuilding()) {
            attach(value);
        }
        else if (top?.built === undefined) {
            const selection = node()?.selection;
            if (selection !== undefined) {
                const path = keys();
                selection.open?.(type, path);
                selection.value?.(value, path);
                selection.close?.(path);
            }
        }
        after();
    };
    const enter = (list) => {
        if (depth >= deepest) {
            throw new problem/* ReportFault */.pC('too-deep', `is nested more than ${String(deepest)} deep`);
        }
        if (top?.list === true)
            top.index += 1;
        let inner;
        let own;
        if (top?.built !== undefined) {
            if (isBuilding())
                attach((inner = list ? [] : newObject()));
        }
        else if ((own = node()) !== undefined) {
            const selection = own.selection;
            selection?.open?.(list ? 'list' : 'object', keys());
            if (selection?.value !== undefined) {
                inner = list ? [] : newObject();
                built = 0;
                without = own.without;
            }
        }
        push(list, own, inner);
        expected = list ? 'value-or-end' : 'key-or-end';
    };
    const push = (list, own, inner) => {
        const frame = (frames[depth] ??= newFrame());
        frame.list = list;
        frame.node = own;
        frame.built = inner;
        frame.index = -1;
        frame.key = '';
        if (!list)
            frame.seen.clear();
        depth += 1;
        top = frame;
    };
    const leave = () => {
        const left = top;
        depth -= 1;
        top = depth === 0 ? undefined : frames[depth - 1];
        // Frames within a built value have no node of their own.
        const selection = left?.node?.selection;
        if (selection !== undefined) {
            const path = keys();
            if (left?.built !== undefined)
                selection.value?.(left.built, path);
            selection.close?.(path);
        }
        after();
    };
    const key = (name) => {
        if (top === undefined)
            return;
        if (!top.seen.add(name)) {
            throw new problem/* ReportFault */.pC('duplicate', `has the key ${(0,problem/* quote */.hD)(name)} twice in one object`);
        }
        top.key = name;
        expected = 'colon';
    };
    const isValue = () => expected === 'value' || expected === 'value-or-end';
    const take = (token, value) => {
        tokens += 1;
        switch (token) {
            case COLON:
                if (expected !== 'colon')
                    break;
                expected = 'value';
                return;
            case COMMA:
                if (expected !== 'comma-or-end')
                    break;
                expected = top?.list === true ? 'value' : 'key';
                return;
            case STRING:
                if (typeof value !== 'string')
                    break;
                if (expected === 'key' || expected === 'key-or-end') {
                    key(value);
                    return;
                }
                if (isValue()) {
                    scalar(value, 'text');
                    return;
                }
                break;
            case NUMBER:
                if (isValue() && typeof value === 'number') {
                    scalar(exact(value), 'number');
                    return;
                }
                break;
            case TRUE:
            case FALSE:
                if (isValue()) {
                    scalar(token === TRUE, 'boolean');
                    return;
                }
                break;
            case NULL:
                if (isValue()) {
                    scalar(null, 'null');
                    return;
                }
                break;
            case LEFT_BRACE:
            case LEFT_BRACKET:
                if (isValue()) {
                    enter(token === LEFT_BRACKET);
                    return;
                }
                break;
            case RIGHT_BRACE:
                if (top?.list === false && endsObject(expected)) {
                    leave();
                    return;
                }
                break;
            case RIGHT_BRACKET:
                if (top?.list === true && endsList(expected)) {
                    leave();
                    return;
                }
                break;
            default:
        }
        const found = (0,problem/* quote */.hD)(typeof value === 'string' ? value : String(value));
        throw new problem/* ReportFault */.pC('not-well-formed', `is not well-formed JSON: ${found} where ${expectations[expected]} should be`);
    };
    return { take, tokens: () => tokens, hasEnded: () => expected === 'end' };
}
const expectations = {
    value: 'a value',
    'value-or-end': 'a value or ]',
    key: 'a key',
    'key-or-end': 'a key or }',
    colon: 'a colon',
    'comma-or-end': 'a comma or the end of the list or object',
    end: 'the end of the file',
};
function endsObject(expected) {
    return expected === 'key-or-end' || expected === 'comma-or-end';
}
function endsList(expected) {
    return expected === 'value-or-end' || expected === 'comma-or-end';
}
/** A whole number that a double does not hold exactly is no number here: 2^64 + 1 is not 2^64. */
function exact(value) {
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? Number.NaN : value;
}
function newFrame() {
    return { list: false, node: undefined, seen: openKeys(), built: undefined, key: '', index: -1 };
}
/** Nothing is inherited from it. An object that has no prototype at all is a table of hashes to V8, several times as large. */
const nothing = Object.freeze(Object.create(null));
/** Without what objects inherit: a key may be `__proto__`. */
function newObject() {
    return Object.create(nothing);
}

;// CONCATENATED MODULE: ./lib/sources/reports/drivers/json.js
/** JSON as a stream of the selected parts, by the tokenizer of @streamparser/json and our own strict grammar. */




/** Bytes that one text may have. */
const longestToken = 16 * 1024 * 1024;
/** Reads one document to its end. Throws a ReportFault. */
async function readJson(chunks, reader) {
    const machine = json_machine_openMachine(reader.selections);
    const tokenizer = connect(machine);
    let decoder;
    let quiet = 0;
    let tokens = 0;
    for await (const chunk of chunks) {
        if (decoder === undefined) {
            const encoding = (0,decode/* encodingOf */.P$)(chunk);
            decoder = encoding === 'utf-8' ? asTheyAre : (0,decode/* openDecoder */.Br)(encoding);
        }
        write(tokenizer, decoder === asTheyAre ? chunk : decoder.write(chunk));
        quiet = machine.tokens() === tokens ? quiet + chunk.length : 0;
        tokens = machine.tokens();
        if (quiet > longestToken) {
            const most = String(longestToken / 1024 / 1024);
            throw new problem/* ReportFault */.pC('too-large', `has a text of more than ${most} MiB`);
        }
    }
    finish(tokenizer, machine, decoder?.end() ?? '');
    return reader.end();
}
/** A small document as a value, as strictly. Throws a ReportFault. */
function parseJson(text) {
    let found = null;
    const selection = { path: '', value: (value) => void (found = value) };
    const machine = openMachine([selection]);
    const tokenizer = connect(machine);
    finish(tokenizer, machine, text);
    return found;
}
/** The tokenizer decodes UTF-8 itself. */
const asTheyAre = { write: () => '', end: () => '' };
function connect(machine) {
    const tokenizer = new mjs/* Tokenizer */._F({ stringBufferSize: 64 * 1024 });
    tokenizer.onToken = ({ token, value }) => machine.take(token, value);
    tokenizer.onError = (error) => {
        throw error;
    };
    return tokenizer;
}
function write(tokenizer, piece) {
    try {
        tokenizer.write(piece);
    }
    catch (error) {
        throw faultOf(error, 'not-well-formed');
    }
}
function finish(tokenizer, machine, rest) {
    if (rest !== '')
        write(tokenizer, rest);
    try {
        tokenizer.end();
    }
    catch (error) {
        throw faultOf(error, 'truncated');
    }
    if (!machine.hasEnded())
        throw faultOf('a value is not closed', 'truncated');
}
function faultOf(error, code) {
    if (error instanceof problem/* ReportFault */.pC)
        return error;
    const reason = (0,problem/* brief */.dh)(error instanceof Error ? error.message : String(error), 160);
    const what = code === 'truncated' ? 'ends before the document does' : 'is not well-formed JSON';
    return new problem/* ReportFault */.pC(code, `${what}: ${reason}`);
}


/***/ })

};
