export const id = 666;
export const ids = [666];
export const modules = {

/***/ 10666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openProxied: () => (/* binding */ openProxied)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24371);
/* harmony import */ var _connection_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34999);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93550);
/** Through a proxy by CONNECT, with undici: the only file that loads it, and only where a proxy is set. */



/** `patience` is how long the proxy may take to open the way, in milliseconds. */
function openProxied(proxy, patience) {
    const dispatcher = new undici__WEBPACK_IMPORTED_MODULE_0__/* .ProxyAgent */ .kT({
        uri: proxy.origin,
        ...credential(proxy),
        // What the proxy does not answer would else keep the process for minutes.
        clientFactory: (origin, options) => new undici__WEBPACK_IMPORTED_MODULE_0__/* .Pool */ .bC(origin, { ...options, headersTimeout: patience }),
    });
    return async ({ url, method, headers, body, signal, connection }) => {
        try {
            const answer = await (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(url, {
                dispatcher,
                method: method,
                headers: { ...headers },
                body: body ?? null,
                signal,
                reset: connection === 'fresh',
            });
            answer.body.on('error', () => undefined);
            const { statusCode: status, body: stream } = answer;
            return { status, headers: (0,_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .flattenHeaders */ .N)(answer.headers), body: stream };
        }
        catch (error) {
            throw new _transport_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .w(error, stageOf(error));
        }
    };
}
/** For the proxy alone: it is in no header that a server sees. */
function credential({ username, password }) {
    if (username === '' && password === '')
        return {};
    const pair = `${decode(username)}:${decode(password)}`;
    return { token: `Basic ${Buffer.from(pair).toString('base64')}` };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const before = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
/** Only failures from before there is a way to the server are known to be; any other may be later. */
function stageOf(error) {
    const { code, message } = (0,_connection_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error);
    if (code === 'UND_ERR_INVALID_ARG')
        return 'unwritable';
    const isRefused = before.test(code) || _connection_words_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyStatus */ .lA.test(message) || (0,_connection_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isCertificateCode */ .TR)(code);
    return isRefused ? 'unsent' : 'sent';
}


/***/ })

};
