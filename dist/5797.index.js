export const id = 5797;
export const ids = [5797];
export const modules = {

/***/ 5797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGuard: () => (/* binding */ openGuard)
/* harmony export */ });
/* unused harmony export isWithin */
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44755);
/** Addresses that a policy must not make the gate connect to, checked when it connects (T64). */



/** Nobody's server is there: unspecified, link-local, multicast, reserved, metadata of clouds, tunnels. */
const nowhere = [
    ...['0.0.0.0/8', '169.254.0.0/16', '224.0.0.0/4', '240.0.0.0/4', '168.63.129.16/32'],
    ...['::/96', 'fe80::/10', 'ff00::/8', '100::/64', '2001::/32', '2002::/16'],
    ...['100.100.100.200/32', 'fd00:ec2::254/128'],
];
/** Of this machine or of networks that are not the internet (RFC 6890). */
const own = [
    ...['127.0.0.0/8', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'],
    ...['192.0.0.0/24', '192.0.2.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
    ...['::1/128', 'fc00::/7', 'fec0::/10', '2001:db8::/32', '64:ff9b:1::/48'],
];
const refused = {
    private: toBlockList(nowhere),
    public: toBlockList([...nowhere, ...own]),
};
const loopback = toBlockList(['::1/128']);
/** True if a server of that address may be asked; false for a text that is no IP address. */
function isWithin(reach, address) {
    const plain = address.replace(/%.*$/, '');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(plain);
    if (version === 0)
        return false;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    if (reach === 'private' && loopback.check(plain, family))
        return true;
    return !refused[reach].check(plain, family);
}
/** One for each client: what it refused once, it does not look up again. */
function openGuard(reach) {
    const refusedNames = new Set();
    return {
        check({ hostname }) {
            const host = hostname.replace(/^\[|\]$/g, '');
            const isRefused = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) === 0
                ? refusedNames.has(host) || (reach === 'public' && isLocalName(host))
                : !isWithin(reach, host);
            if (isRefused)
                throw refusal(host);
        },
        lookup(hostname, options, callback) {
            (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
                if (error !== null) {
                    callback(error, []);
                    return;
                }
                const [first] = addresses;
                // One that is refused is enough: which of them is connected to would be up to chance.
                if (first === undefined || !addresses.every(({ address }) => isWithin(reach, address))) {
                    refusedNames.add(hostname);
                    callback(refusal(hostname), []);
                    return;
                }
                answer(options.all === true, first, { addresses, callback });
            });
        },
    };
}
function answer(all, first, to) {
    if (all)
        to.callback(null, to.addresses);
    else
        to.callback(null, first.address, first.family);
}
/** By name, since behind a proxy nobody here looks it up. */
function isLocalName(host) {
    return /(?:^|\.)localhost\.?$/i.test(host);
}
function refusal(host) {
    return Object.assign(new Error(`${host} is not on the internet`), { code: _addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .notPublic */ .XK });
}
function toBlockList(networks) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const each of networks) {
        const [network = '', length = ''] = each.split('/');
        const isOld = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(network) === 4;
        list.addSubnet(network, Number(length), isOld ? 'ipv4' : 'ipv6');
        // The same network as an IPv6 host sees it through a translator (RFC 6052).
        if (isOld)
            list.addSubnet(`64:ff9b::${network}`, 96 + Number(length), 'ipv6');
    }
    return list;
}


/***/ })

};
