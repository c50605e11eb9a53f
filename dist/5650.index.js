export const id = 5650;
export const ids = [5650];
export const modules = {

/***/ 35650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDirect: () => (/* binding */ openDirect)
/* harmony export */ });
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93550);

/**
 * Idle connections are kept for the next request, and do not keep the process from ending. `lookup`
 * finds the addresses of names in the place of the system's own.
 */
function openDirect(lookup) {
    let plain;
    let secure;
    return async (call) => {
        const client = await (call.url.protocol === 'https:'
            ? (secure ??= loadSecure(lookup))
            : (plain ??= loadPlain(lookup)));
        return exchange(call, client);
    };
}
async function loadSecure(lookup) {
    const { Agent, request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19));
    return { request, agent: new Agent({ keepAlive: true }), lookup };
}
async function loadPlain(lookup) {
    const { Agent, request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    return { request, agent: new Agent({ keepAlive: true }), lookup };
}
function exchange(call, client) {
    return new Promise((resolve, reject) => {
        let stage = 'unsent';
        let answer;
        const outgoing = write(call, client);
        outgoing.on('socket', (socket) => {
            // Until the connection stands, and the certificate is checked, not one byte has left.
            const standing = call.url.protocol === 'https:' ? 'secureConnect' : 'connect';
            // One that stands already says so no more, and would gather a listener with each request.
            if (socket.connecting)
                socket.once(standing, () => (stage = 'sent'));
            else
                stage = 'sent';
        });
        outgoing.on('response', (message) => {
            answer = message;
            // Whoever reads the body hears of this too; until then nobody would.
            message.on('error', () => undefined);
            const status = message.statusCode ?? 0;
            resolve({ status, headers: (0,_transport_js__WEBPACK_IMPORTED_MODULE_0__/* .flattenHeaders */ .N)(message.headers), body: message });
        });
        outgoing.on('error', (error) => {
            // Also what comes after a body that was announced as shorter.
            answer?.destroy(error);
            reject(new _transport_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .w(error, stage));
        });
        outgoing.end(call.body);
    });
}
function write(call, client) {
    const { url, method, headers, signal } = call;
    const agent = call.connection === 'fresh' ? false : client.agent;
    try {
        const { lookup } = client;
        return client.request(url, { method, headers, signal, agent, lookup });
    }
    catch (error) {
        throw new _transport_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .w(error, 'unwritable');
    }
}


/***/ })

};
