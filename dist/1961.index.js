export const id = 1961;
export const ids = [1961];
export const modules = {

/***/ 8635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ neededFacts)
/* harmony export */ });
/* harmony import */ var _evidence_report_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42836);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24114);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29853);



/** Each fact once; facts of the same kind and key carry the same `spec`, but for the parts and metrics of a report. */
function neededFacts(policy, request) {
    const refs = [{ kind: 'zone', key: policy.timezone }];
    for (const rule of (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .rulesFor */ .N)(policy, request)) {
        refs.push(...rule.question.needs, ...(rule.question.uses ?? []));
        refs.push(...(0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionFacts */ .TR)(rule, policy, request));
    }
    const once = new Map();
    for (const ref of refs) {
        const key = `${ref.kind} ${ref.key}`;
        const before = once.get(key);
        once.set(key, before !== undefined && ref.kind === 'report' ? withSpecs(ref, before) : ref);
    }
    return [...once.values()];
}
/** All that any rule asks of one report: it is read once. */
function withSpecs(one, other) {
    const specs = [other, one].flatMap(({ spec }) => spec === undefined ? [] : [_evidence_report_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partsSpecSchema */ .$H.parse(spec)]);
    const spec = (0,_evidence_report_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSpecs */ .jK)(specs);
    return spec === undefined ? one : { ...one, spec };
}


/***/ }),

/***/ 29181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readCatalog)
/* harmony export */ });
/* harmony import */ var _policy_live_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35460);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30807);
/* harmony import */ var _live_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36137);



/** The entry of one service; `none` where the catalogue does not list it. */
async function readCatalog(part) {
    const { policy, service, source, now } = part;
    const layer = policy.layers.find(({ config }) => config.catalog !== undefined);
    const address = layer?.config.catalog;
    if (layer === undefined || address === undefined) {
        return { status: 'unsupported', reason: 'the policy names no catalogue' };
    }
    const read = await (0,_live_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readLiveFile */ .B)({
        ...{ address, of: layer.file, source, now },
        parse: (file) => (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFile */ .C)(file, _policy_live_files_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogSchema */ .X8),
    });
    if ('status' in read)
        return read;
    const { catalog } = read.value;
    const entry = Object.hasOwn(catalog, service) ? catalog[service] : undefined;
    if (entry === undefined)
        return { status: 'none', source: read.source };
    const { tier, owner } = entry;
    const value = {
        ...(tier === undefined ? {} : { tier }),
        ...(entry.data === undefined ? {} : { data: [entry.data].flat() }),
        ...(entry.regions === undefined ? {} : { regions: [entry.regions].flat() }),
        ...(owner === undefined ? {} : { owner }),
    };
    return { status: 'known', value, source: read.source };
}


/***/ }),

/***/ 82895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ue: () => (/* binding */ calendarRange),
  W6: () => (/* binding */ eventRange),
  kg: () => (/* binding */ gather),
  sR: () => (/* binding */ zoneRange)
});

// EXTERNAL MODULE: ./lib/evidence/facts.js + 1 modules
var evidence_facts = __webpack_require__(11743);
// EXTERNAL MODULE: ./lib/policy/record-store.js
var record_store = __webpack_require__(14397);
// EXTERNAL MODULE: ./lib/policy/select.js
var policy_select = __webpack_require__(7588);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/sources/archives/kept-archives.js
/** Archives of one run: one in which several reports lie is looked for and downloaded once. */



/** What is kept at once; beyond it archives are downloaded for each report anew. */
const mostKept = 2 ** 30;
function keepArchives(find) {
    const found = new Map();
    let folder;
    let files = 0;
    let bytes = 0;
    async function keep(archive, mostBytes) {
        folder ??= (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'promotion-gate-'));
        files += 1;
        const name = `${String(files)}.zip`;
        const path = (0,external_node_path_.join)(await folder, name);
        const downloaded = await archive.download({ path, mostBytes });
        if (downloaded.status === 'known')
            bytes += downloaded.bytes;
        return { ...downloaded, path };
    }
    /** The limit is that of the policy, so one for all that ask. */
    function keeping(archive) {
        let kept;
        const download = async ({ path: to, mostBytes }) => {
            if (kept === undefined && bytes > mostKept)
                return archive.download({ path: to, mostBytes });
            kept ??= keep(archive, mostBytes);
            const { path, ...downloaded } = await kept;
            if (downloaded.status === 'known')
                await (0,promises_.link)(path, to).catch(() => (0,promises_.copyFile)(path, to));
            return downloaded;
        };
        return { ...archive, download: (target) => download(target).catch(toFailed) };
    }
    return {
        find(question, context) {
            const { of, request } = context;
            const key = JSON.stringify([question, of, request.candidate.sha, request.mode]);
            const reading = found.get(key) ?? find(question, context).then(wrapping(keeping));
            found.set(key, reading);
            return reading;
        },
        async close() {
            const path = await folder?.catch(() => undefined);
            if (path !== undefined)
                await (0,promises_.rm)(path, { recursive: true, force: true }).catch(() => undefined);
        },
    };
}
function wrapping(keeping) {
    return (reading) => reading.status === 'known' ? { ...reading, value: reading.value.map(keeping) } : reading;
}
function toFailed(error) {
    const reason = error instanceof Error ? error.message : 'there is no room for an archive';
    return { status: 'failed', reason, retryable: false };
}

// EXTERNAL MODULE: ./lib/sources/catalog.js
var sources_catalog = __webpack_require__(29181);
// EXTERNAL MODULE: ./lib/sources/people.js
var people = __webpack_require__(31003);
// EXTERNAL MODULE: ./lib/sources/holidays.js + 2 modules
var holidays = __webpack_require__(9432);
// EXTERNAL MODULE: ./lib/sources/zones.js + 2 modules
var zones = __webpack_require__(90486);
;// CONCATENATED MODULE: ./lib/sources/gather.js









const dayLength = 86_400_000;
/** Zone tables reach 400 days back from the earliest instant asked about and 800 beyond the latest. */
const reach = { back: 400 * dayLength, ahead: 800 * dayLength };
/** Reads every fact that any rule may need. Never throws: a reading that throws is failed. */
async function gather(part) {
    const { request, at } = part;
    const kept = part.world.archives && keepArchives(part.world.archives);
    const world = { ...part.world, archives: kept?.find };
    const gathering = { ...part, world, people: peopleOnce(part) };
    try {
        const readings = await Promise.all(part.facts.map(async (ref) => ({ ref, reading: await readSafely(ref, gathering) })));
        let facts = {};
        for (const { ref, reading } of readings)
            facts = (0,evidence_facts/* withReading */.tl)(facts, ref, reading);
        return { schema: 1, now: (0,instant/* formatInstant */.r4)(at), tz: world.tz, request, facts };
    }
    finally {
        await kept?.close();
    }
}
function peopleOnce({ policy, request, world }) {
    let book;
    return () => {
        book ??= (0,people/* readPeople */.k)({
            ...{ policy, host: request.host, source: world.files ?? world.policies },
            now: (0,instant/* formatInstant */.r4)(world.now),
        });
        return book;
    };
}
async function readSafely(ref, part) {
    try {
        return await read(ref, part);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : 'it could not be read';
        return { status: 'failed', reason, retryable: false };
    }
}
async function read(ref, part) {
    const { policy, world, at, also = [] } = part;
    const now = (0,instant/* formatInstant */.r4)(world.now);
    const instants = [world.now, at, ...also];
    if (ref.kind === 'zone') {
        // People are told the time in the zone of the policy.
        const read = ref.key === policy.timezone ? zones/* readZone */.X : zones/* readOffsets */.B;
        return read(ref.key, zoneRange(instants), now);
    }
    if (ref.kind === 'holidays') {
        return (0,holidays/* readHolidays */.s)(ref.key, calendarRange(instants), now);
    }
    if (ref.kind === 'calendar') {
        const { gatherCalendar } = await Promise.all(/* import() */[__webpack_require__.e(3951), __webpack_require__.e(9663)]).then(__webpack_require__.bind(__webpack_require__, 99663));
        return (await gatherCalendar(ref.key, { ...part, instants }));
    }
    if (ref.kind === 'catalog') {
        const catalog = await (0,sources_catalog/* readCatalog */.u)({ policy, service: ref.key, source: world.policies, now });
        return catalog;
    }
    if (ref.kind === 'people')
        return (await part.people()).reading;
    if (ref.kind === 'report') {
        const { gatherReport } = await Promise.all(/* import() */[__webpack_require__.e(2017), __webpack_require__.e(2233)]).then(__webpack_require__.bind(__webpack_require__, 42233));
        return (await gatherReport(ref, part));
    }
    if (ref.kind === 'baseline') {
        const { gatherBaseline } = await Promise.all(/* import() */[__webpack_require__.e(2017), __webpack_require__.e(8203)]).then(__webpack_require__.bind(__webpack_require__, 78203));
        const numbers = await gatherBaseline(ref, {
            ...part,
            readHost: (asked) => readHost(asked, part),
        });
        return numbers;
    }
    return readHost(ref, part);
}
async function readHost(ref, part) {
    const { policy, world } = part;
    const { environment = part.request.environment } = ref;
    const request = { ...part.request, environment };
    const now = (0,instant/* formatInstant */.r4)(world.now);
    const unknown = sharedHistory(ref, policy) ?? unkeptHistory(ref, part);
    if (unknown !== undefined)
        return unknown;
    const since = (0,instant/* formatInstant */.r4)(world.now - reach.back);
    const addresses = async () => (await part.people()).accountOf;
    return world.read.read(ref, { request, now, since, shared: isShared(policy), addresses });
}
/** One statement for several services does not tell whose deployment it was (policy.md 4). */
function sharedHistory(ref, policy) {
    if (!tellsOfDeployments(ref) || !hasStatement(ref) || !isShared(policy))
        return undefined;
    const services = Object.keys((0,policy_select/* servicesOf */.Yj)(policy)).join(', ');
    return {
        status: 'unsupported',
        reason: `the deployments of ${services} cannot be told apart by one statement`,
        needs: 'no `deployments` statement: results are then recorded for each service',
    };
}
/** Where no records are kept, what would be counted from them is not known: zero would be an answer. */
function unkeptHistory(ref, { policy, world }) {
    const told = world.tellsDeployments && !isShared(policy);
    const fromRecords = ref.kind === 'records' ||
        ref.kind === 'baseline' ||
        ref.kind === 'owed' ||
        (tellsOfDeployments(ref) && !hasStatement(ref) && !told);
    if (!fromRecords || (0,record_store/* recordStoreOf */.A)(policy) !== 'none')
        return undefined;
    return {
        status: 'unsupported',
        reason: 'the policy keeps no records (`records: { store: none }`)',
        needs: 'a store for records',
    };
}
function tellsOfDeployments({ kind }) {
    return kind === 'deployments' || kind === 'changed-paths' || isOfChanges(kind);
}
/** What is counted from deployments and asks for them inside of its `spec`. */
function isOfChanges(kind) {
    return kind === 'changes' || kind === 'code-owners';
}
/** Whether the policy says where deployments are seen. */
function hasStatement({ kind, spec }) {
    if (!isOfChanges(kind))
        return spec !== undefined;
    return (typeof spec === 'object' &&
        spec !== null &&
        'deployments' in spec &&
        spec.deployments !== undefined);
}
/** Several services in one policy: one history may be that of all of them. */
function isShared(policy) {
    return Object.keys((0,policy_select/* servicesOf */.Yj)(policy)).length > 1;
}
/** From where to where zone tables must reach for the given instants. */
function zoneRange(instants) {
    return rangeAround(instants, reach);
}
/** The same for events: as far as openings are looked for, and a month more behind. All of them are recorded. */
function eventRange(instants) {
    return rangeAround(instants, { back: 432 * dayLength, ahead: 432 * dayLength });
}
/** The same for holidays: a fiscal year that an instant lies in begins and ends beyond that. */
function calendarRange(instants) {
    return rangeAround(instants, { back: 2 * reach.back, ahead: reach.ahead + reach.back });
}
function rangeAround(instants, reach) {
    const startOfDay = (instant) => instant - (instant % dayLength);
    return {
        from: (0,instant/* formatInstant */.r4)(startOfDay(Math.min(...instants) - reach.back)),
        to: (0,instant/* formatInstant */.r4)(startOfDay(Math.max(...instants) + reach.ahead)),
    };
}


/***/ }),

/***/ 90486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readOffsets),
  X: () => (/* binding */ readZone)
});

// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
;// CONCATENATED MODULE: ./lib/sources/zone-abbreviations.js
/** The short names of offsets that people use, as CLDR has them: to ask Intl for one costs more than a decision. */
/** Offsets in minutes east of UTC with their names, and the zones that have exactly these today. */
const namedOffsets = [
    [
        'CET 60, CEST 120',
        'Africa/Ceuta Arctic/Longyearbyen Atlantic/Jan_Mayen Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich',
    ],
    [
        'AST -240',
        'America/Anguilla America/Antigua America/Aruba America/Barbados America/Blanc-Sablon America/Curacao America/Dominica America/Grenada America/Guadeloupe America/Kralendijk America/Lower_Princes America/Marigot America/Martinique America/Montserrat America/Port_of_Spain America/Puerto_Rico America/Santo_Domingo America/St_Barthelemy America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Tortola America/Virgin',
    ],
    [
        'EST -300, EDT -240',
        'America/Detroit America/Fort_Wayne America/Grand_Turk America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Indianapolis America/Iqaluit America/Kentucky/Monticello America/Louisville America/Montreal America/Nassau America/New_York America/Nipigon America/Pangnirtung America/Port-au-Prince America/Thunder_Bay America/Toronto US/East-Indiana US/Eastern US/Michigan',
    ],
    [
        'EET 120, EEST 180',
        'Africa/Cairo Asia/Beirut Asia/Famagusta Asia/Gaza Asia/Hebron Asia/Nicosia Europe/Athens Europe/Bucharest Europe/Chisinau Europe/Helsinki Europe/Kiev Europe/Mariehamn Europe/Nicosia Europe/Riga Europe/Sofia Europe/Tallinn Europe/Tiraspol Europe/Uzhgorod Europe/Vilnius Europe/Zaporozhye',
    ],
    [
        'GMT 0',
        'Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry Africa/Dakar Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou Africa/Sao_Tome Africa/Timbuktu America/Danmarkshavn Atlantic/Reykjavik Atlantic/St_Helena',
    ],
    [
        'CST -360, CDT -300',
        'America/Chicago America/Indiana/Knox America/Indiana/Tell_City America/Knox_IN America/Matamoros America/Menominee America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Ojinaga America/Rainy_River America/Rankin_Inlet America/Resolute America/Winnipeg US/Central US/Indiana-Starke',
    ],
    [
        'CST -360',
        'America/Bahia_Banderas America/Belize America/Chihuahua America/Costa_Rica America/El_Salvador America/Guatemala America/Managua America/Merida America/Mexico_City America/Monterrey America/Regina America/Swift_Current America/Tegucigalpa',
    ],
    [
        'AEST 600, AEDT 660',
        'Antarctica/Macquarie Australia/ACT Australia/Canberra Australia/Currie Australia/Hobart Australia/Melbourne Australia/NSW Australia/Sydney Australia/Tasmania Australia/Victoria',
    ],
    [
        'MST -420, MDT -360',
        'America/Boise America/Cambridge_Bay America/Ciudad_Juarez America/Denver America/Edmonton America/Inuvik America/Shiprock America/Yellowknife US/Mountain',
    ],
    [
        'AKST -540, AKDT -480',
        'America/Anchorage America/Juneau America/Metlakatla America/Nome America/Sitka America/Yakutat US/Alaska',
    ],
    [
        'PST -480, PDT -420',
        'America/Ensenada America/Los_Angeles America/Santa_Isabel America/Tijuana America/Vancouver US/Pacific',
    ],
    [
        'AST -240, ADT -180',
        'America/Glace_Bay America/Goose_Bay America/Halifax America/Moncton America/Thule Atlantic/Bermuda',
    ],
    [
        'EST -300',
        'America/Cancun America/Cayman America/Coral_Harbour America/Jamaica America/Panama',
    ],
    [
        'MST -420',
        'America/Creston America/Dawson_Creek America/Fort_Nelson America/Phoenix US/Arizona',
    ],
    ['WET 0, WEST 60', 'Atlantic/Canary Atlantic/Faeroe Atlantic/Madeira Europe/Lisbon'],
    [
        'ACST 570, ACDT 630',
        'Australia/Adelaide Australia/Broken_Hill Australia/South Australia/Yancowinna',
    ],
    ['HAST -600, HADT -540', 'America/Adak America/Atka US/Aleutian'],
    ['AWST 480', 'Antarctica/Casey Australia/Perth Australia/West'],
    ['NZST 720, NZDT 780', 'Antarctica/McMurdo Antarctica/South_Pole Pacific/Auckland'],
    ['AEST 600', 'Australia/Brisbane Australia/Lindeman Australia/Queensland'],
    ['HST -600', 'Pacific/Honolulu Pacific/Johnston US/Hawaii'],
    ['CET 60', 'Africa/Algiers Africa/Tunis'],
    ['EET 120', 'Africa/Tripoli Europe/Kaliningrad'],
    ['IST 330', 'Asia/Calcutta Asia/Colombo'],
    ['GST 240', 'Asia/Dubai Asia/Muscat'],
    ['ACST 570', 'Australia/Darwin Australia/North'],
    ['LHST 630, LHDT 660', 'Australia/LHI Australia/Lord_Howe'],
    ['GMT 0, BST 60', 'Europe/Belfast Europe/London'],
    ['ACWST 525', 'Australia/Eucla'],
];
/** Zones that have no such names in English. */
const unnamedZones = 'Africa/Addis_Ababa Africa/Asmera Africa/Bangui Africa/Blantyre Africa/Brazzaville Africa/Bujumbura Africa/Casablanca Africa/Dar_es_Salaam Africa/Djibouti Africa/Douala Africa/El_Aaiun Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Juba Africa/Kampala Africa/Khartoum Africa/Kigali Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Luanda Africa/Lubumbashi Africa/Lusaka Africa/Malabo Africa/Maputo Africa/Maseru Africa/Mbabane Africa/Mogadishu Africa/Nairobi Africa/Ndjamena Africa/Niamey Africa/Porto-Novo Africa/Windhoek America/Araguaina America/Argentina/ComodRivadavia America/Argentina/La_Rioja America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Asuncion America/Bahia America/Belem America/Boa_Vista America/Bogota America/Buenos_Aires America/Campo_Grande America/Caracas America/Catamarca America/Cayenne America/Cordoba America/Coyhaique America/Cuiaba America/Dawson America/Eirunepe America/Fortaleza America/Godthab America/Guayaquil America/Guyana America/Havana America/Hermosillo America/Jujuy America/La_Paz America/Lima America/Maceio America/Manaus America/Mazatlan America/Mendoza America/Miquelon America/Montevideo America/Noronha America/Paramaribo America/Porto_Acre America/Porto_Velho America/Punta_Arenas America/Recife America/Rio_Branco America/Rosario America/Santarem America/Santiago America/Sao_Paulo America/Scoresbysund America/St_Johns America/Whitehorse Antarctica/Davis Antarctica/DumontDUrville Antarctica/Mawson Antarctica/Palmer Antarctica/Rothera Antarctica/Syowa Antarctica/Vostok Asia/Aden Asia/Almaty Asia/Amman Asia/Anadyr Asia/Aqtau Asia/Aqtobe Asia/Ashgabat Asia/Ashkhabad Asia/Atyrau Asia/Baghdad Asia/Bahrain Asia/Baku Asia/Bangkok Asia/Barnaul Asia/Bishkek Asia/Brunei Asia/Chita Asia/Choibalsan Asia/Chongqing Asia/Chungking Asia/Dacca Asia/Damascus Asia/Dhaka Asia/Dili Asia/Dushanbe Asia/Harbin Asia/Hong_Kong Asia/Hovd Asia/Irkutsk Asia/Istanbul Asia/Jakarta Asia/Jayapura Asia/Jerusalem Asia/Kabul Asia/Kamchatka Asia/Karachi Asia/Kashgar Asia/Katmandu Asia/Khandyga Asia/Krasnoyarsk Asia/Kuala_Lumpur Asia/Kuching Asia/Kuwait Asia/Macao Asia/Macau Asia/Magadan Asia/Makassar Asia/Manila Asia/Novokuznetsk Asia/Novosibirsk Asia/Omsk Asia/Oral Asia/Phnom_Penh Asia/Pontianak Asia/Pyongyang Asia/Qatar Asia/Qostanay Asia/Qyzylorda Asia/Rangoon Asia/Riyadh Asia/Saigon Asia/Sakhalin Asia/Samarkand Asia/Seoul Asia/Shanghai Asia/Singapore Asia/Srednekolymsk Asia/Taipei Asia/Tashkent Asia/Tbilisi Asia/Tehran Asia/Tel_Aviv Asia/Thimbu Asia/Thimphu Asia/Tokyo Asia/Tomsk Asia/Ujung_Pandang Asia/Ulaanbaatar Asia/Ulan_Bator Asia/Urumqi Asia/Ust-Nera Asia/Vientiane Asia/Vladivostok Asia/Yakutsk Asia/Yekaterinburg Asia/Yerevan Atlantic/Azores Atlantic/Cape_Verde Atlantic/South_Georgia Atlantic/Stanley Europe/Astrakhan Europe/Istanbul Europe/Kirov Europe/Minsk Europe/Moscow Europe/Samara Europe/Saratov Europe/Simferopol Europe/Ulyanovsk Europe/Volgograd Indian/Antananarivo Indian/Chagos Indian/Christmas Indian/Cocos Indian/Comoro Indian/Kerguelen Indian/Mahe Indian/Maldives Indian/Mauritius Indian/Mayotte Indian/Reunion Pacific/Apia Pacific/Bougainville Pacific/Chatham Pacific/Easter Pacific/Efate Pacific/Enderbury Pacific/Fakaofo Pacific/Fiji Pacific/Funafuti Pacific/Galapagos Pacific/Gambier Pacific/Guadalcanal Pacific/Guam Pacific/Kiritimati Pacific/Kosrae Pacific/Kwajalein Pacific/Majuro Pacific/Marquesas Pacific/Midway Pacific/Nauru Pacific/Niue Pacific/Norfolk Pacific/Noumea Pacific/Pago_Pago Pacific/Palau Pacific/Pitcairn Pacific/Ponape Pacific/Port_Moresby Pacific/Rarotonga Pacific/Saipan Pacific/Samoa Pacific/Tahiti Pacific/Tarawa Pacific/Tongatapu Pacific/Truk Pacific/Wake Pacific/Wallis Pacific/Yap US/Samoa';

// EXTERNAL MODULE: ./lib/sources/zone-names.js
var zone_names = __webpack_require__(94807);
;// CONCATENATED MODULE: ./lib/sources/zone-offsets.js
/**
 * What `read` makes of the offsets of a zone. The runtime takes both from the same database as Intl; a
 * name that it does not know reads as UTC, so the caller asks Intl where all offsets are 0. Undefined
 * where the clock cannot be put into a zone, as in a worker thread.
 */
function withOffsets(zone, read) {
    const before = process.env['TZ'];
    try {
        if (!isMovable())
            return undefined;
        process.env['TZ'] = zone;
        return read(localOffset);
    }
    finally {
        // Nothing else runs in between, and nobody finds the clock where it was not.
        if (before === undefined)
            delete process.env['TZ'];
        else
            process.env['TZ'] = before;
    }
}
/** One for all: thousands of instants are asked for. */
const clock = new Date(0);
function localOffset(at) {
    clock.setTime(at);
    // Not -0, which is no offset that JSON could tell.
    return 0 - clock.getTimezoneOffset();
}
let movable;
/** Kathmandu has been 5:45 ahead of UTC since 1986, and no other zone of today's is. */
function isMovable() {
    if (movable === undefined) {
        process.env['TZ'] = 'Asia/Kathmandu';
        movable = localOffset(Date.UTC(2026, 0, 1)) === 5 * 60 + 45;
    }
    return movable;
}

;// CONCATENATED MODULE: ./lib/sources/zones.js




/**
 * Two changes of one zone can be seven days less an hour apart (Gaza 2040, Recife 2000), five weeks
 * around each Ramadan in Casablanca. Steps that are shorter cannot step over two of them.
 */
const step = 7 * instant/* day */.vd - 2 * instant/* hour */.nW;
/** The locales that know the short names people use, by the area of the zone, in order. */
const locales = {
    Africa: ['en-GB'],
    America: ['en-US'],
    Antarctica: ['en-AU', 'en-GB'],
    Arctic: ['en-GB'],
    Asia: ['en-GB', 'en-IN'],
    Atlantic: ['en-US', 'en-GB'],
    Australia: ['en-AU'],
    Europe: ['en-GB'],
    Indian: ['en-IN'],
    Pacific: ['en-US', 'en-AU'],
    US: ['en-US'],
};
const allLocales = ['en-US', 'en-GB', 'en-AU', 'en-IN'];
/**
 * The table of a zone over a period: the offset at `from`, then each change up to `to`, with the names
 * that people use, such as CET. Never throws: a name that `zoneProblem` refuses, or an unreadable
 * period, is a failed reading.
 */
function readZone(name, period, fetchedAt) {
    return readTable({ name, period, fetchedAt, nameOf: abbreviationsOf(name) });
}
/** The same for a zone in which nobody is told the time: each offset is named by itself. */
function readOffsets(name, period, fetchedAt) {
    return readTable({ name, period, fetchedAt, nameOf: ({ offset }) => toUtcOffset(offset) });
}
function readTable(part) {
    const { name, period, fetchedAt, nameOf } = part;
    const problem = (0,zone_names/* zoneProblem */.Y)(name);
    if (problem !== undefined)
        return { status: 'failed', reason: problem, retryable: false };
    const from = (0,instant/* parseInstant */.nV)(period.from);
    const to = (0,instant/* parseInstant */.nV)(period.to);
    if (from === undefined || to === undefined || to < from) {
        const reason = `no period from ${period.from} to ${period.to}`;
        return { status: 'failed', reason, retryable: false };
    }
    const found = changesOf(name, { from, to });
    if (found === undefined) {
        const reason = `"${name}" is no time zone that this runtime knows`;
        return { status: 'failed', reason, retryable: false };
    }
    const transitions = found.map((change) => ({
        at: (0,instant/* formatInstant */.r4)(change.at),
        offset: change.offset,
        abbreviation: nameOf(change),
    }));
    const value = { name, from: (0,instant/* formatInstant */.r4)(from), to: (0,instant/* formatInstant */.r4)(to), transitions };
    return { status: 'known', value, source: provenance(fetchedAt) };
}
/** Undefined if the runtime does not know the zone: by the clock of the process it would be UTC. */
function changesOf(name, span) {
    const found = withOffsets(name, (offsetAt) => changes(offsetAt, span));
    if (found?.some(({ offset }) => offset !== 0) === true)
        return found;
    const clock = (0,zone_names/* clockOf */.i)(name);
    return clock && (found ?? changes((at) => shownOffset(clock, at), span));
}
function changes(offsetAt, span) {
    let before = span.from;
    let current = offsetAt(before);
    const found = [{ at: before, offset: current }];
    while (before < span.to) {
        const after = Math.min(before + step, span.to);
        const offset = offsetAt(after);
        if (offset !== current) {
            found.push({ at: firstMinute(offsetAt, { before, after, offset }), offset });
        }
        before = after;
        current = offset;
    }
    return found;
}
/** Clocks change on whole minutes: bisect to the first one that has the new offset. */
function firstMinute(offsetAt, between) {
    let low = Math.floor(between.before / instant/* minute */.Vc);
    let high = Math.floor(between.after / instant/* minute */.Vc);
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (offsetAt(middle * instant/* minute */.Vc) === between.offset)
            high = middle;
        else
            low = middle;
    }
    return high * instant/* minute */.Vc;
}
/** Minutes east of UTC of a text such as `F, GMT-03:30`, or `F, GMT` for none. */
function shownOffset(clock, at) {
    const shown = clock.format(at).slice('F, GMT'.length);
    const minutes = Number(shown.slice(1, 3)) * 60 + Number(shown.slice(4, 6));
    return shown.startsWith('-') ? -minutes : minutes;
}
/**
 * Short names of the offsets of a zone, such as CET. The same offset has the same name within one
 * table; where no locale has one and would write `GMT+1`, it is named by itself.
 */
function abbreviationsOf(zone) {
    if (isListed(unnamedZones, zone))
        return ({ offset }) => toUtcOffset(offset);
    const known = new Map(listedNames(zone));
    const asked = locales[zone.split('/')[0] ?? ''] ?? allLocales;
    return ({ at, offset }) => {
        // An offset that the table does not have is one of rules that have changed.
        const name = known.get(offset) ?? firstName(zone, asked, at) ?? toUtcOffset(offset);
        known.set(offset, name);
        return name;
    };
}
function listedNames(zone) {
    const [offsets] = namedOffsets.find(([, zones]) => isListed(zones, zone)) ?? [''];
    return offsets
        .split(', ')
        .map((text) => text.split(' '))
        .map(([name = '', offset]) => [Number(offset), name]);
}
function isListed(zones, zone) {
    return ` ${zones} `.includes(` ${zone} `);
}
function firstName(zone, asked, at) {
    for (const locale of asked) {
        const text = namerOf(zone, locale).format(at);
        const name = text.slice(text.lastIndexOf(' ') + 1);
        if (!/^(?:GMT|UTC)[+-]/.test(name))
            return name;
    }
    return undefined;
}
/** One formatter a zone and locale, as one table may be read for several periods. */
const namers = new Map();
function namerOf(zone, locale) {
    const key = `${locale} ${zone}`;
    const made = namers.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' });
    namers.set(key, made);
    return made;
}
/** `UTC+8`, `UTC-3:30`. */
function toUtcOffset(offset) {
    const size = Math.abs(offset);
    const minutes = size % 60;
    const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
    return `UTC${offset < 0 ? '-' : '+'}${String(Math.floor(size / 60))}${rest}`;
}
function provenance(fetchedAt) {
    return { level: 'workspace', system: `tz ${process.versions['tz'] ?? 'unknown'}`, fetchedAt };
}


/***/ })

};
