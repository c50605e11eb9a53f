export const id = 4639;
export const ids = [4639];
export const modules = {

/***/ 64639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readXml: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78469);
/* harmony import */ var _xml_outline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53496);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92702);
/**
 * XML as a stream of elements, by saxes: strictly well-formed (https://www.w3.org/TR/xml/), with no
 * entity but the five of XML itself, and with bounds on what is held in memory.
 */




const deepest = 64;
/** Characters that one attribute, comment or CDATA section may have, and elements may have attributes. */
const longestPiece = 16 * 1024 * 1024;
const mostAttributes = 4096;
const longestText = 4096;
/** Reads a document to its end. Throws a ReportFault. */
async function readXml(chunks, reader) {
    const parser = connect(reader);
    let decoder;
    for await (const chunk of chunks) {
        decoder ??= (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .openDecoder */ .Br)((0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .encodingOf */ .P$)(chunk));
        feed(parser, decoder.write(chunk));
        limitMemory(parser);
    }
    if (decoder !== undefined)
        feed(parser, decoder.end());
    try {
        parser.close();
    }
    catch (error) {
        throw faultOf(error, 'truncated');
    }
    return reader.end();
}
function feed(parser, text) {
    try {
        parser.write(text);
    }
    catch (error) {
        throw faultOf(error, 'not-well-formed');
    }
}
function faultOf(error, code) {
    if (error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportFault */ .pC)
        return error;
    const reason = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .dh)(error instanceof Error ? error.message : String(error), 160);
    const what = code === 'truncated' ? 'ends before the document does' : 'is not well-formed XML';
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportFault */ .pC(code, `${what}: ${reason}`);
}
function connect(reader) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ xmlns: false, position: true });
    let depth = 0;
    let wanted = 0;
    let text = '';
    const collect = (piece) => {
        if (wanted === depth && text.length < longestText)
            text += piece.slice(0, longestText);
    };
    parser.on('doctype', refuseDeclarations);
    parser.on('opentag', ({ name, attributes }) => {
        depth += 1;
        if (depth > deepest)
            throw tooDeep();
        if (!reader.open((0,_xml_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .localName */ .f)(name), attributes, depth))
            return;
        wanted = depth;
        text = '';
        parser.on('text', collect);
        parser.on('cdata', collect);
    });
    parser.on('closetag', ({ name }) => {
        const own = wanted === depth;
        reader.close((0,_xml_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .localName */ .f)(name), own ? text.slice(0, longestText).trim() : '', depth);
        depth -= 1;
        if (!own)
            return;
        wanted = 0;
        parser.off('text');
        parser.off('cdata');
    });
    return parser;
}
function tooDeep() {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportFault */ .pC('too-deep', `has elements nested more than ${String(deepest)} deep`);
}
/**
 * Coverage tools name their DTD, as `<!DOCTYPE coverage SYSTEM "…">`: it is not fetched and changes
 * nothing. What declares anything in the file itself is refused (threats T42, T43).
 */
function refuseDeclarations(doctype) {
    const name = '\\s*[\\w:.-]+';
    const literal = '\\s+(?:"[^"]*"|\'[^\']*\')';
    const external = `(?:\\s+(?:SYSTEM${literal}|PUBLIC${literal}${literal}))?`;
    if (new RegExp(`^${name}${external}\\s*$`).test(doctype))
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportFault */ .pC('doctype', 'has a DOCTYPE with declarations, which no report needs');
}
/** What saxes holds is private; it is only measured, and only between chunks. */
function limitMemory(parser) {
    const text = Reflect.get(parser, 'text');
    const name = Reflect.get(parser, 'name');
    const attributes = Reflect.get(parser, 'attribList');
    const held = Math.max(...[text, name].map((each) => (typeof each === 'string' ? each.length : 0)));
    if (held > longestPiece) {
        const most = `${String(longestPiece / 1024 / 1024)} MiB`;
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportFault */ .pC('too-large', `has a piece of text of more than ${most}`);
    }
    if (Array.isArray(attributes) && attributes.length > mostAttributes) {
        const most = String(mostAttributes);
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportFault */ .pC('too-large', `has an element with more than ${most} attributes`);
    }
}


/***/ })

};
