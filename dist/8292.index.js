export const id = 8292;
export const ids = [8292];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 5229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cU: () => (/* binding */ notBuilt),
/* harmony export */   fG: () => (/* binding */ upgrade),
/* harmony export */   qH: () => (/* binding */ defineCheck),
/* harmony export */   tg: () => (/* binding */ reserveCheck)
/* harmony export */ });
/** Declares a check; the registry in index.ts is the only place that collects them. */
function defineCheck(check) {
    return { built: true, names: () => [], ...check };
}
/** Declares a check whose grammar is reserved and whose question nobody can answer yet. */
function reserveCheck(check) {
    return {
        codes: {},
        built: false,
        names: () => [],
        ...check,
        questions: () => [notBuilt({ id: `${check.id}/reserved`, at: [], what: check.id })],
    };
}
/** Another version of the gate may be able to answer. */
const upgrade = { what: 'upgrade-gate' };
/** A question about something that this version reads but does not evaluate: never a pass. */
function notBuilt(part) {
    return {
        id: part.id,
        at: part.at,
        needs: [],
        evaluate: () => [
            { code: 'gate/not-built', outcome: 'unknown', data: { what: part.what }, acts: [upgrade] },
        ],
    };
}


/***/ }),

/***/ 72767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TO: () => (/* binding */ toDemand),
/* harmony export */   e9: () => (/* binding */ poolOf),
/* harmony export */   eY: () => (/* binding */ codeOwners),
/* harmony export */   nJ: () => (/* binding */ demandKey)
/* harmony export */ });
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75921);
/** What rules ask of people, in a form in which the rules of all layers can be put together. */

/** Stands for the owners of what a change touches; no group of a policy is called like it. */
const codeOwners = 'code-owners';
/** The entry as the policy writes it, defaults filled in (policy.md 1). */
function toDemand(id, entry) {
    const { count = 1, from, via, expires, grace } = entry;
    const byRun = via === 'environment' || via === 'ticket';
    // Of a consent to the run nobody tells which paths it is of.
    const byOwners = from === codeOwners ? { via: 'review' } : {};
    return {
        ...{ id, count, via, per: entry.per ?? (byRun ? 'promotion' : 'change'), ...byOwners },
        from: from === undefined ? [] : [from],
        expires: expires === undefined ? undefined : (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseElapsed */ .Er)(expires),
        ...(grace === undefined ? {} : { follows: true }),
    };
}
/** What makes two demands the same one: the id, and how it is given. */
function demandKey({ id, per, via }) {
    return [id, per, via ?? 'any'].join(' ');
}
/**
 * Demands of all layers, the same id once: the higher count, a giver in the groups of all, the shorter
 * time (policy.md 2). In an order that does not depend on that of the rules.
 */
function poolOf(consents) {
    const pool = new Map();
    for (const { demand } of consents) {
        if (demand === undefined)
            continue;
        const key = demandKey(demand);
        const before = pool.get(key);
        pool.set(key, before === undefined ? demand : both(before, demand));
    }
    const ordered = [...pool.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
    const demands = ordered.map(([, demand]) => demand);
    // A matching that grows keeps what it has filled: what may follow comes last.
    return [
        ...demands.filter(({ follows }) => follows !== true),
        ...demands.filter(({ follows }) => follows === true),
    ];
}
function both(one, other) {
    const times = [one.expires, other.expires].filter((time) => time !== undefined);
    return {
        ...one,
        count: Math.max(one.count, other.count),
        from: [...new Set([...one.from, ...other.from])].sort(),
        expires: times.length === 0 ? undefined : Math.min(...times),
        follows: one.follows === true && other.follows === true ? true : undefined,
    };
}


/***/ }),

/***/ 53224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PU: () => (/* binding */ eligibleFor),
  EZ: () => (/* binding */ needAt),
  ek: () => (/* binding */ placesOf),
  po: () => (/* binding */ standingsFor)
});

// EXTERNAL MODULE: ./lib/checks/duties/owners.js
var owners = __webpack_require__(75020);
// EXTERNAL MODULE: ./lib/checks/duties/scene.js
var duties_scene = __webpack_require__(6074);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
;// CONCATENATED MODULE: ./lib/checks/duties/standing.js

/** Why an approval does not count. */
const exclusions = [
    'machine',
    'changes-requested',
    'dismissed',
    'rejected',
    'older-head',
    'retargeted',
    'edited',
    'no-write',
    'later',
    'expired',
    'other-attempt',
    'contributor',
    'starter',
    'not-in-group',
    'not-owner',
    'not-on-all',
];
/** What would have to be known for an approval to count. */
const doubts = [
    'machine-unknown',
    'head-unknown',
    'target-unknown',
    'edit-unknown',
    'write-unknown',
    'time-unknown',
    'unattributed',
    'starter-unknown',
    'group-unknown',
    'owner-unknown',
];
/** One standing for each person with an opinion of the change; a comment is none. */
function reviewStandings(change, judged) {
    const opinions = change.reviews.filter(({ state }) => state !== 'commented');
    return latestOf(opinions, judged).map(({ person, latest, untimed }) => {
        const found = latest.map((review) => judgeReview(review, change, judged));
        return { person, via: 'review', ...settle(found, untimed) };
    });
}
/** One standing for each person who was asked by the environment of the run. */
function environmentStandings(consents, judged) {
    const given = consents.filter(({ via }) => via === 'environment');
    return latestOf(given, judged).map(({ person, latest, untimed }) => {
        const found = latest.map((consent) => judgeConsent(consent, judged));
        return { person, via: 'environment', ...settle(found, untimed) };
    });
}
function judgeReview(review, change, judged) {
    const { state, on, edited, writes, sameTarget } = review;
    return join([
        ofAccount(review.account, writes),
        when(state === 'changes-requested', 'changes-requested'),
        when(state === 'dismissed', 'dismissed'),
        when(on !== undefined && on !== change.head, 'older-head'),
        maybe(on === undefined, 'head-unknown'),
        told(sameTarget, { no: 'retargeted', unknown: 'target-unknown' }),
        told(opposite(edited), { no: 'edited', unknown: 'edit-unknown' }),
        ofTime(review.at, judged),
    ]);
}
function judgeConsent(consent, judged) {
    return join([
        ofAccount(consent.account, consent.writes),
        when(consent.state === 'rejected', 'rejected'),
        // Approvals of a run carry no attempt: after a re-run nobody knows which one they were for.
        when((consent.attempt ?? 1) !== judged.attempt, 'other-attempt'),
        ofTime(consent.at, judged),
    ]);
}
/** Of a human with write access at the decision (T12, T17). */
function ofAccount({ kind }, writes) {
    return join([
        when(kind === 'bot' || kind === 'app' || kind === 'web', 'machine'),
        maybe(kind === 'unknown', 'machine-unknown'),
        told(writes, { no: 'no-write', unknown: 'write-unknown' }),
    ]);
}
/** Before the decision, and not too long before it. */
function ofTime(at, { now, expires }) {
    const given = at === undefined ? undefined : (0,instant/* parseInstant */.nV)(at);
    if (given === undefined)
        return maybe(expires !== undefined, 'time-unknown');
    const ended = expires !== undefined && given + expires <= now;
    return join([when(given > now, 'later'), when(ended, 'expired')]);
}
/**
 * The opinions of each person, over all accounts, that nothing later replaces: several only of the
 * same instant. Without a time for each of several, all of them may be the latest.
 */
function latestOf(opinions, { directory }) {
    const byPerson = new Map();
    for (const opinion of opinions) {
        const person = directory.personOf(opinion.account);
        byPerson.set(person, [...(byPerson.get(person) ?? []), opinion]);
    }
    const people = [...byPerson.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
    return people.map(([person, own]) => {
        const times = own.map(({ at }) => (at === undefined ? undefined : (0,instant/* parseInstant */.nV)(at)));
        const known = times.filter((time) => time !== undefined);
        if (known.length < own.length)
            return { person, latest: own, untimed: own.length > 1 };
        const last = Math.max(...known);
        return { person, latest: own.filter((_, index) => times[index] === last), untimed: false };
    });
}
/**
 * Of several opinions of one instant each must count. Where it is not known which one is the latest,
 * it is not known whether it counts, unless none would, or each.
 */
function settle(found, untimed) {
    const all = join(found);
    const excluded = found.filter(({ against }) => against.length > 0).length;
    if (!untimed || excluded === 0 || excluded === found.length)
        return all;
    return join([{ against: [], doubt: [...all.doubt, 'time-unknown'] }]);
}
/** All findings, each once, in the order in which they are declared. */
function join(found) {
    const against = new Set(found.flatMap((one) => one.against));
    const doubt = new Set(found.flatMap((one) => one.doubt));
    return {
        against: exclusions.filter((one) => against.has(one)),
        doubt: doubts.filter((one) => doubt.has(one)),
    };
}
function when(holds, exclusion) {
    return { against: holds ? [exclusion] : [], doubt: [] };
}
function maybe(holds, doubt) {
    return { against: [], doubt: holds ? [doubt] : [] };
}
/** What is demanded is told, denied, or not known. */
function told(answer, otherwise) {
    return join([
        when(answer === 'no', otherwise.no),
        maybe(answer === 'unknown', otherwise.unknown),
    ]);
}
function opposite(answer) {
    if (answer === 'unknown')
        return answer;
    return answer === 'yes' ? 'no' : 'yes';
}

;// CONCATENATED MODULE: ./lib/checks/duties/eligible.js



/** The places at which a demand is judged: where owners are asked, each part of each change. */
function placesOf(demand, { changes: { changes }, owned }) {
    if (demand.per === 'promotion')
        return [{ changes }];
    return changes.flatMap((one, change) => {
        const place = { change, changes: [one] };
        return (0,owners/* asksOwners */.Bl)(demand) ? owned(one).map((part) => ({ ...place, owned: part })) : [place];
    });
}
/** How many approvals are asked for there: GitLab's sections may ask for more than the policy. */
function needAt({ count }, { owned }) {
    return Math.max(count, owned?.paths.count ?? 0);
}
/** Everybody with an opinion, with all that is against it or in doubt; each person once, sorted. */
function standingsFor(part) {
    const { demand, place, scene, apart } = part;
    const { directory, now, attempt, starters, startersKnown } = scene;
    const judged = { directory, now, attempt, expires: demand.expires };
    const contributors = (0,duties_scene/* contributorsOf */.ah)(place.changes, directory);
    const anybody = place.changes.some(({ unattributed }) => unattributed.length > 0);
    const given = [
        ...(demand.via === undefined || demand.via === 'review' ? reviewsOf(place, judged) : []),
        ...(demand.via === undefined || demand.via === 'environment'
            ? environmentStandings(scene.changes.consents, judged)
            : []),
    ].map((standing) => {
        const { person } = standing;
        const starts = starters.has(person);
        const hidden = apart !== 'no' && (!startersKnown || (starts && apart === 'unknown'));
        const found = join([
            standing,
            { against: directory.isMachine(person) ? ['machine'] : [], doubt: [] },
            { against: contributors.has(person) ? ['contributor'] : [], doubt: [] },
            { against: [], doubt: anybody ? ['unattributed'] : [] },
            { against: starts && apart === 'yes' ? ['starter'] : [], doubt: [] },
            { against: [], doubt: hidden ? ['starter-unknown'] : [] },
            told((0,duties_scene/* isMember */.NB)(person, (0,owners/* groupsOf */.c1)(demand), scene), {
                no: 'not-in-group',
                unknown: 'group-unknown',
            }),
            told((0,owners/* isOwnerOf */.Lh)(person, place.owned), { no: 'not-owner', unknown: 'owner-unknown' }),
        ]);
        return { ...standing, ...found };
    });
    return bestOfEach(given);
}
/** For a promotion an approval has to stand on every change: it speaks of no other one. */
function reviewsOf({ changes }, judged) {
    const each = changes.map((change) => reviewStandings(change, judged));
    const people = [...new Set(each.flatMap((standings) => standings.map(({ person }) => person)))];
    return people.sort().map((person) => {
        const own = each.map((standings) => standings.find((one) => one.person === person));
        const missing = own.includes(undefined);
        const found = join(own.filter((one) => one !== undefined));
        const against = missing ? [...found.against, 'not-on-all'] : found.against;
        return { person, via: 'review', against, doubt: found.doubt };
    });
}
/** Who approves in two ways gives one approval: the one with the least against it. */
function bestOfEach(standings) {
    const best = new Map();
    for (const standing of standings) {
        const before = best.get(standing.person);
        if (before === undefined || weight(standing) < weight(before)) {
            best.set(standing.person, standing);
        }
    }
    return [...best.values()].sort((a, b) => (a.person < b.person ? -1 : 1));
}
function weight({ against, doubt }) {
    return against.length > 0 ? 2 : Math.min(1, doubt.length);
}
/** Of groups whose members are known: who may approve at all. Undefined where nobody tells. */
function eligibleFor(part) {
    const { demand, place, scene, apart } = part;
    const [first, ...others] = [
        ...(0,owners/* groupsOf */.c1)(demand).map((id) => scene.group(id).members),
        ...(place.owned === undefined || place.owned.anybody ? [] : [knownOwners(place.owned)]),
    ];
    if (first === undefined || others.includes(undefined))
        return undefined;
    const members = [...first]
        .filter((one) => others.every((set) => set?.has(one)) && !scene.directory.isMachine(one))
        .sort();
    const contributors = (0,duties_scene/* contributorsOf */.ah)(place.changes, scene.directory);
    const excluded = new Map();
    for (const person of members) {
        const wrote = contributors.get(person);
        if (wrote !== undefined)
            excluded.set(person, wrote[0] ?? 'author');
        else if (apart === 'yes' && scene.starters.has(person))
            excluded.set(person, 'starter');
    }
    return { people: members.filter((person) => !excluded.has(person)), excluded };
}
function knownOwners({ people, gaps }) {
    return gaps.length > 0 ? undefined : people;
}


/***/ }),

/***/ 3794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ match)
});

;// CONCATENATED MODULE: ./lib/checks/duties/rivals.js
/** Beside what is open, all that is filled by whoever could fill it instead. */
function rivalsOf(slots, filled, open) {
    const reached = [...new Set(open)];
    for (const index of reached) {
        const wanting = slots[index];
        const rivals = slots.flatMap((slot, other) => {
            const person = filled[other];
            if (person === undefined || wanting?.people.includes(person) !== true)
                return [];
            return isRival(wanting, slot) ? [other] : [];
        });
        reached.push(...rivals.filter((other) => !reached.includes(other)));
    }
    return reached.sort((one, other) => one - other);
}
/** One person gives one approval of a change, which is one for each part of it. */
function isRival(one, other) {
    if (one.change === undefined || other.change === undefined)
        return true;
    return one.change === other.change && !isSharedWith(one, other);
}
/** True if one person can fill both: they are of two parts of one change, for the same demand. */
function isSharedWith(one, other) {
    const { demand, change, part } = one;
    return (part !== undefined &&
        other.part !== undefined &&
        demand === other.demand &&
        change === other.change &&
        part !== other.part);
}

;// CONCATENATED MODULE: ./lib/checks/duties/cover.js

/**
 * Tries who may fill the parts, and fills the rest best without them. Whoever fills a part already
 * fills the next one too: that takes nobody away.
 */
function cover(part) {
    const { slots, indexes, budget, bipartite } = part;
    const shared = indexes.filter((index) => slots[index]?.part !== undefined);
    const others = indexes.filter((index) => slots[index]?.part === undefined);
    const most = mostFilled(slots, shared) + bipartite(slots, others).filled.size;
    let best;
    function attempt(next, filled) {
        const index = shared[next];
        const slot = index === undefined ? undefined : slots[index];
        if (index === undefined || slot === undefined) {
            budget.left -= 1;
            const whole = new Map([...filled, ...restOf(filled)]);
            if (best === undefined || whole.size > best.size)
                best = whole;
            return whole.size === most || budget.left <= 0;
        }
        const mayFill = (person) => [...filled].every(([other, by]) => by !== person || isShared(slot, slots[other]));
        const free = slot.people.filter(mayFill);
        const used = new Set(filled.values());
        const again = free.find((person) => used.has(person));
        const order = again === undefined ? free : [again];
        if (order.length === 0)
            return attempt(next + 1, filled);
        return order.some((person) => attempt(next + 1, new Map([...filled, [index, person]])));
    }
    /** What is asked for of the change as a whole, by whoever fills no part. */
    function restOf(filled) {
        const used = new Set(filled.values());
        const left = slots.map((slot) => ({
            ...slot,
            people: slot.people.filter((person) => !used.has(person)),
        }));
        return bipartite(left, others).filled;
    }
    attempt(0, new Map());
    const filled = best ?? new Map();
    const open = indexes.filter((index) => !filled.has(index));
    const lacking = rivalsOf(slots, slots.map((_, index) => filled.get(index)), open);
    const people = lacking.flatMap((index) => slots[index]?.people ?? []);
    return { filled, short: { slots: lacking, people: [...new Set(people)].sort() } };
}
/** A part has as many slots filled as it has people, and no more than are asked for. */
function mostFilled(slots, shared) {
    const parts = new Map();
    for (const index of shared) {
        const { demand, part, people } = slots[index] ?? { demand: '', people: [] };
        const key = `${demand} ${String(part)}`;
        parts.set(key, { slots: (parts.get(key)?.slots ?? 0) + 1, people: people.length });
    }
    return [...parts.values()].reduce((sum, one) => sum + Math.min(one.slots, one.people), 0);
}
function isShared(one, other) {
    return other !== undefined && isSharedWith(one, other);
}

;// CONCATENATED MODULE: ./lib/checks/duties/matching.js
/** Who fills which demand: one person fills one of them, and as many as possible are filled. */


/** How many attempts the search across changes makes before it is cut. */
const most = 5000;
/**
 * A maximum matching. A person fills one slot of each change, or one of the promotion: whoever
 * consents to the promotion gives none of the other approvals.
 */
function match(slots) {
    const whole = indexesOf(slots, (slot) => slot.change === undefined);
    if (whole.length === 0)
        return acrossChanges(slots, new Map(), { left: most });
    if (whole.length === slots.length)
        return toMatching(slots, [bipartite(slots, whole)], new Map());
    return mixed(slots, whole);
}
/** Tries each way to fill what is for the promotion, and fills the rest of each change best. */
function mixed(slots, whole) {
    let best;
    let attempts = 0;
    const budget = { left: most };
    // Who can approve no change is missed nowhere else.
    const elsewhere = new Set(slots.flatMap(({ change, people }) => (change === undefined ? [] : people)));
    function attempt(next, taken) {
        const index = whole[next];
        if (index === undefined) {
            attempts += 1;
            const found = acrossChanges(slots, taken, budget);
            if (best === undefined || countFilled(found) > countFilled(best))
                best = found;
            return countFilled(found) === slots.length || attempts >= most;
        }
        const used = new Set(taken.values());
        const free = (slots[index]?.people ?? []).filter((person) => !used.has(person));
        const order = [
            ...free.filter((person) => !elsewhere.has(person)).slice(0, whole.length),
            ...free.filter((person) => elsewhere.has(person)),
        ];
        for (const person of order) {
            if (attempt(next + 1, new Map([...taken, [index, person]])))
                return true;
        }
        // To leave it open is an attempt as well, so that the best of what is not enough is found.
        return attempt(next + 1, taken);
    }
    attempt(0, new Map());
    const found = best ?? acrossChanges(slots, new Map(), budget);
    const open = whole.filter((index) => found.filled[index] === undefined);
    const lacking = rivalsOf(slots, found.filled, [...found.short.slots, ...open]);
    const people = lacking.flatMap((index) => slots[index]?.people ?? []);
    return {
        filled: found.filled,
        short: { slots: lacking, people: [...new Set(people)].sort() },
        complete: (attempts < most && budget.left > 0) || countFilled(found) === slots.length,
    };
}
function countFilled({ filled }) {
    return filled.filter((person) => person !== undefined).length;
}
/** Each change by itself, without the people who consent to the promotion. */
function acrossChanges(slots, taken, budget) {
    const used = new Set(taken.values());
    const left = slots.map((slot) => ({
        ...slot,
        people: slot.people.filter((person) => !used.has(person)),
    }));
    const changes = [...new Set(slots.flatMap(({ change }) => change ?? []))];
    const parts = changes.map((change) => {
        const own = indexesOf(slots, (slot) => slot.change === change);
        const isShared = own.some((index) => slots[index]?.part !== undefined);
        return isShared
            ? cover({ slots: left, indexes: own, budget, bipartite })
            : bipartite(left, own);
    });
    const found = toMatching(left, parts, taken);
    return { ...found, complete: budget.left > 0 || countFilled(found) === slots.length };
}
function toMatching(slots, parts, taken) {
    const filled = slots.map((_, index) => taken.get(index));
    for (const part of parts)
        for (const [index, person] of part.filled)
            filled[index] = person;
    const short = parts.map((part) => part.short);
    return {
        filled,
        short: {
            slots: short.flatMap((one) => one.slots).sort((a, b) => a - b),
            people: [...new Set(short.flatMap((one) => one.people))].sort(),
        },
        complete: true,
    };
}
/** Augmenting paths (Kuhn): the slots in their order, the people in theirs. */
function bipartite(slots, indexes) {
    const held = new Map();
    function place(index, seen) {
        for (const person of slots[index]?.people ?? []) {
            if (seen.has(person))
                continue;
            seen.add(person);
            const holder = held.get(person);
            if (holder === undefined || place(holder, seen)) {
                held.set(person, index);
                return true;
            }
        }
        return false;
    }
    for (const index of indexes)
        place(index, new Set());
    const filled = new Map([...held].map(([person, index]) => [index, person]));
    return { filled, short: shortageOf(slots, { indexes, held }) };
}
/** What the open slots reach over alternating paths: the same in every maximum matching. */
function shortageOf(slots, { indexes, held, }) {
    const filled = new Set(held.values());
    const reached = indexes.filter((index) => !filled.has(index));
    const people = new Set();
    for (const index of reached) {
        for (const person of slots[index]?.people ?? []) {
            if (people.has(person))
                continue;
            people.add(person);
            const holder = held.get(person);
            if (holder !== undefined && !reached.includes(holder))
                reached.push(holder);
        }
    }
    return { slots: reached, people: [...people] };
}
function indexesOf(slots, wanted) {
    return slots.flatMap((slot, index) => (wanted(slot, index) ? [index] : []));
}


/***/ }),

/***/ 75020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ asksOwners),
/* harmony export */   LW: () => (/* binding */ ownedBy),
/* harmony export */   Lh: () => (/* binding */ isOwnerOf),
/* harmony export */   YK: () => (/* binding */ ownedData),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   t6: () => (/* binding */ isNobodyKnown)
/* harmony export */ });
/* harmony import */ var _consents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72767);

/** Where nobody tells who owns a change, it is one part of which nothing is known. */
function ownedBy(reading, directory) {
    const told = reading?.status === 'known' ? reading.value : undefined;
    const reason = reading?.status === 'failed' || reading?.status === 'unsupported'
        ? reading.reason
        : 'nobody tells who owns the change';
    return (change) => {
        const found = told?.changes.find(({ head, number }) => head === change.head && number === change.number);
        const parts = found?.parts ?? [{ ...nothing, unknown: reason }];
        return parts.map((paths, index) => ({ index, paths, ...peopleOf(paths, { told, directory }) }));
    };
}
const nothing = { count: 1, owners: [], paths: [], more: 0 };
function peopleOf(paths, { told, directory }) {
    const { owners, unknown } = paths;
    const people = new Set();
    const gaps = unknown === undefined ? [] : [{ reason: unknown }];
    for (const name of owners) {
        const owner = told?.owners.find((one) => one.name === name);
        if (owner === undefined)
            gaps.push({ name, reason: 'nobody tells who it is' });
        else if ('members' in owner) {
            for (const account of owner.members) {
                if (account.kind === 'human' || account.kind === 'unknown') {
                    people.add(directory.personOf(account));
                }
            }
        }
        else {
            const { unknown: reason, needs } = owner;
            gaps.push({ name, reason, ...(needs === undefined ? {} : { needs }) });
        }
    }
    return { anybody: owners.length === 0 && unknown === undefined, people, gaps };
}
/** True if the giver has to be an owner. */
function asksOwners({ from }) {
    return from.includes(_consents_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOwners */ .eY);
}
/** The groups of the policy among the givers. */
function groupsOf({ from }) {
    return from.filter((name) => name !== _consents_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOwners */ .eY);
}
/** Whether somebody owns the part. Where nothing is asked of owners everybody is as good as one. */
function isOwnerOf(person, owned) {
    if (owned === undefined || owned.anybody || owned.people.has(person))
        return 'yes';
    return owned.gaps.length > 0 ? 'unknown' : 'no';
}
/** True if not one of the owners is known: then no approval helps. */
function isNobodyKnown(owned) {
    return owned !== undefined && owned.gaps.length > 0 && owned.people.size === 0;
}
/** What people must see of a part. Nothing of anything else. */
function ownedData(owned) {
    if (owned === undefined)
        return {};
    const { pattern, section, owners, paths, more } = owned.paths;
    return {
        owned: {
            ...(pattern === undefined ? {} : { pattern }),
            ...(section === undefined ? {} : { section }),
            ...{ owners, paths, more, gaps: owned.gaps },
        },
    };
}


/***/ }),

/***/ 43543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ directoryOf)
/* harmony export */ });
/**
 * Joins accounts by id, by login (case ignored) and by the people file. A login that was given to
 * somebody else joins two people, so that in doubt there is one approval less.
 */
function directoryOf(accounts, people) {
    const above = new Map();
    const names = new Map();
    function find(node) {
        let top = node;
        for (let next = above.get(top); next !== undefined; next = above.get(top))
            top = next;
        return top;
    }
    function join(nodes) {
        const [first, ...rest] = nodes;
        if (first === undefined)
            return;
        for (const other of rest) {
            const [low, high] = [find(first), find(other)].sort(byRank);
            if (low !== undefined && high !== undefined && low !== high)
                above.set(high, low);
        }
    }
    for (const { id, accounts: own } of people) {
        names.set(`person ${id}`, id);
        join([`person ${id}`, ...own.flatMap(nodesOf)]);
    }
    for (const account of accounts) {
        const login = `login ${account.login.toLowerCase()}`;
        const known = names.get(login);
        if (known === undefined || account.login < known)
            names.set(login, account.login);
        join(nodesOf(account));
    }
    return {
        personOf: (account) => find(nodesOf(account)[0] ?? ''),
        named: (text) => {
            const login = text.replace(/^@/, '');
            return find(names.has(`person ${text}`) ? `person ${text}` : `login ${login.toLowerCase()}`);
        },
        accountsOf: (person) => {
            const own = accounts.filter((account) => find(nodesOf(account)[0] ?? '') === person);
            return [...new Map(own.map((account) => [account.id ?? account.login, account])).values()];
        },
        isMachine: (person) => people.some((one) => one.machine === true && find(`person ${one.id}`) === person),
        nameOf: (person) => names.get(person) ?? person.replace(/^\w+ /, ''),
    };
}
function nodesOf(account) {
    const { id, login } = account;
    return [
        ...(login === undefined ? [] : [`login ${login.toLowerCase()}`]),
        ...(id === undefined ? [] : [`id ${id}`]),
    ];
}
/** A person has the name of the people file first, then a login: an id tells nobody anything. */
function byRank(one, other) {
    const rank = (node) => ['person', 'login', 'id'].indexOf(node.split(' ')[0] ?? '');
    return rank(one) - rank(other) || (one < other ? -1 : 1);
}


/***/ }),

/***/ 6074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ isMember),
/* harmony export */   UG: () => (/* binding */ nothingToJudge),
/* harmony export */   ah: () => (/* binding */ contributorsOf),
/* harmony export */   cO: () => (/* binding */ sceneOf),
/* harmony export */   fE: () => (/* binding */ nameOfChange),
/* harmony export */   fs: () => (/* binding */ sceneWith),
/* harmony export */   li: () => (/* binding */ starterRef),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75020);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43543);


const starterRef = { kind: 'starter', key: '' };
/** The facts of one layer: the range counts from the deployments that the layer sees. */
function factsOf({ history, paths, words }, from) {
    const spec = { deployments: history.spec, paths };
    const changes = { kind: 'changes', key: history.key, spec };
    return {
        changes,
        needs: [
            changes,
            ...(words.people === undefined ? [] : [peopleRef(words.people)]),
            ...((0,_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .asksOwners */ .Bl)({ from }) ? [{ kind: 'code-owners', key: history.key, spec }] : []),
        ],
        uses: [
            starterRef,
            ...from.flatMap((id) => {
                const group = words.group(id);
                return group === undefined || group.members !== undefined ? [] : [groupRef(id, group)];
            }),
        ],
    };
}
function peopleRef(file) {
    return { kind: 'people', key: '', spec: { file } };
}
function groupRef(id, { github, gitlab }) {
    return { kind: 'group', key: id, spec: { github, gitlab } };
}
/** Undefined where there is no list of changes at all. */
function sceneOf(part) {
    const { facts, context } = part;
    const changes = facts.value({ kind: 'changes', key: context.history.key });
    if (changes === undefined)
        return undefined;
    const owners = facts.reading({ kind: 'code-owners', key: context.history.key });
    return sceneWith({ ...part, changes, owners, also: [] });
}
/** The same for changes that were read for something else; `also` are accounts that are named there. */
function sceneWith(part) {
    const { facts, context, groups, now, changes, owners, also } = part;
    const { words, request } = context;
    const reading = facts.reading(starterRef);
    const starter = reading?.status === 'known' ? reading.value : undefined;
    const read = new Map(groups.map((id) => [id, membersOf(id, { facts, words })]));
    const listed = [...read.values()].flatMap((members) => members ?? []);
    const told = owners?.status === 'known' ? owners.value : undefined;
    const accounts = [
        ...accountsIn(changes),
        ...(starter?.accounts ?? []),
        ...also,
        ...listed.flatMap((member) => (typeof member === 'string' ? [] : [member])),
        ...(told?.owners ?? []).flatMap((owner) => ('members' in owner ? owner.members : [])),
    ];
    const people = words.people === undefined ? [] : (facts.value({ kind: 'people', key: '' }) ?? []);
    const directory = (0,_people_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .j)(accounts, people);
    return {
        ...{ changes, directory, starter, now },
        starters: new Set((starter?.accounts ?? []).map((account) => directory.personOf(account))),
        startersKnown: starter?.complete === true && starter.trigger !== 'unknown',
        group: (id) => {
            const members = read
                .get(id)
                ?.map((member) => typeof member === 'string' ? directory.named(member) : directory.personOf(member));
            const contact = words.group(id)?.contact;
            return { id, contact, members: members === undefined ? undefined : new Set(members) };
        },
        owned: (0,_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .ownedBy */ .LW)(owners, directory),
        ownerless: told?.file === null,
        ownerFaults: told?.faults ?? [],
        attempt: request.run?.attempt ?? 1,
        host: request.host,
    };
}
/** What the policy lists stands for itself; else what the forge says; undefined if nobody tells. */
function membersOf(id, { facts, words }) {
    const listed = words.group(id)?.members;
    if (listed !== undefined)
        return listed;
    const reading = facts.reading({ kind: 'group', key: id });
    if (reading?.status === 'none')
        return [];
    return reading?.status === 'known'
        ? reading.value.members.filter(({ kind }) => kind === 'human' || kind === 'unknown')
        : undefined;
}
/** Everybody who is named anywhere in the list of changes. */
function accountsIn({ changes, consents }) {
    return [
        ...changes.flatMap(({ contributors, reviews, merger }) => [
            ...[...contributors, ...reviews].map(({ account }) => account),
            ...(merger === undefined ? [] : [merger]),
        ]),
        ...consents.map(({ account }) => account),
    ];
}
/** The people who contributed; the forge's own committer is nobody, and who merges has not by that. */
function contributorsOf(changes, directory) {
    const found = new Map();
    for (const { account, as } of changes.flatMap(({ contributors }) => contributors)) {
        if (account.kind === 'web')
            continue;
        const person = directory.personOf(account);
        found.set(person, [...new Set([...(found.get(person) ?? []), as])].sort());
    }
    return found;
}
/** Whether the person belongs to all of the groups. */
function isMember(person, groups, scene) {
    const answers = groups.map((id) => {
        const { members } = scene.group(id);
        if (members === undefined)
            return 'unknown';
        return members.has(person) ? 'yes' : 'no';
    });
    if (answers.includes('no'))
        return 'no';
    return answers.includes('unknown') ? 'unknown' : 'yes';
}
/** `#812`, `!812` where it is a merge request, or a commit's first seven digits. */
function nameOfChange({ number, head }, { host }) {
    const sign = host === 'gitlab' ? '!' : '#';
    return number === undefined ? head.slice(0, 7) : `${sign}${String(number)}`;
}
/** An empty range never passes, and a commit that was here before only by its own earlier allow. */
function nothingToJudge({ changes }) {
    const again = changes.case === 'redeploy' || changes.case === 'rollback';
    const data = { case: changes.case };
    if (again && changes.earlier === undefined) {
        return { code: 'separation-of-duties/no-earlier-allow', outcome: 'unknown', data };
    }
    if (changes.case === 'empty' || changes.changes.length === 0) {
        return { code: 'separation-of-duties/empty-range', outcome: 'unknown', data };
    }
    return undefined;
}


/***/ }),

/***/ 83694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

// UNUSED EXPORTS: checkOf

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/evidence/glob.js
var evidence_glob = __webpack_require__(32027);
// EXTERNAL MODULE: ./lib/checks/check.js
var check = __webpack_require__(5229);
;// CONCATENATED MODULE: ./lib/checks/content/rollback.js
/** Which script takes a migration back: the one of the same name, however its tool marks the direction. */
/** `V42__add.sql` and `U42__add.sql`, `0042_add.up.sql` and `0042_add.down.sql` are of one name. */
const direction = 'up|down|do|undo|migrate|migration|rollback|revert|deploy';
const onlyDirection = new RegExp(`^(?:${direction})$`, 'i');
const marked = new RegExp(`[-_](?:${direction})$`, 'i');
/** Flyway: versioned, undo, baseline. */
const flyway = /^[VUB](?=\d)/;
/** The name of a script without its direction; of `0042/up.sql` that of the folder. */
function migrationName(path) {
    const parts = path.split('/');
    const [stem = ''] = (parts.pop() ?? '').split('.');
    const name = onlyDirection.test(stem) ? (parts.pop() ?? stem) : stem;
    return name.replace(flyway, '').replace(marked, '').toLowerCase();
}
/** The migrations that none of the scripts takes back; one script takes back one migration. */
function withoutRollback(migrations, scripts) {
    const left = new Map();
    for (const script of scripts) {
        const name = migrationName(script);
        left.set(name, (left.get(name) ?? 0) + 1);
    }
    return migrations.filter((path) => {
        const name = migrationName(path);
        const count = left.get(name) ?? 0;
        left.set(name, count - 1);
        return count < 1;
    });
}

;// CONCATENATED MODULE: ./lib/checks/content/version.js
/** How a version is written, and the tag that names it. */
/** https://semver.org and https://calver.org; a leading `v` belongs to the tag, not to the version. */
const version_forms = {
    semver: /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/,
    calver: /^\d{2,4}\.\d{1,2}(?:\.\d{1,4})?(?:[-.][0-9A-Za-z]+)?$/,
};
const versionForms = ['semver', 'calver'];
function isVersion(version, form) {
    return version.length <= 256 && version_forms[form].test(version);
}
/** `refs/tags/v1.4.0` for `v{version}`. */
function tagOf(pattern, version) {
    return `refs/tags/${pattern.replaceAll('{version}', version)}`;
}

// EXTERNAL MODULE: ./lib/checks/strange-paths.js
var strange_paths = __webpack_require__(48820);
// EXTERNAL MODULE: ./lib/checks/rule-options.js
var rule_options = __webpack_require__(37012);
// EXTERNAL MODULE: ./lib/checks/values.js
var values = __webpack_require__(75455);
;// CONCATENATED MODULE: ./lib/checks/change-content.js
/** change-content: what must not travel together, what must, and how a release is named. */








const needsPaths = ['apart-from', 'with', 'rollback'];
const globKeys = ['paths', ...needsPaths];
const entry = schemas/* strictObject */.rej({
    paths: values/* textsSchema */.a0.optional(),
    'apart-from': values/* textsSchema */.a0.optional(),
    with: values/* textsSchema */.a0.optional(),
    rollback: values/* textsSchema */.a0.optional(),
    version: schemas/* enum */.k5n(versionForms).optional(),
    tag: schemas/* string */.YjP()
        .refine((text) => text.includes('{version}'), { error: 'has no {version}' })
        .optional(),
    reason: values/* nameSchema */.Jq.optional(),
    owner: values/* nameSchema */.Jq.optional(),
    ...rule_options/* ruleOptionsSchema */.e2.shape,
})
    .superRefine((value, context) => {
    const { paths, version, tag } = value;
    if ((paths ?? version ?? tag) === undefined) {
        const message = 'demands nothing: write paths, version or tag';
        context.addIssue({ code: 'custom', message });
    }
    for (const key of needsPaths) {
        if (paths !== undefined || value[key] === undefined)
            continue;
        const message = 'says nothing without paths';
        context.addIssue({ code: 'custom', message, path: [key] });
    }
});
const changeContent = (0,check/* defineCheck */.qH)({
    id: 'change-content',
    title: 'Content of the change',
    codes: {
        'change-content/untouched': 'None of the paths changed.',
        'change-content/kept': 'The paths changed, and as they should.',
        'change-content/frozen-path': 'Paths changed that must not.',
        'change-content/together': 'Paths changed together that must not.',
        'change-content/alone': 'Something did not change that has to change with it.',
        'change-content/no-rollback': 'A migration has no script that takes it back.',
        'change-content/version-kept': 'Version and tag are written as they should be.',
        'change-content/no-version': 'No version is named.',
        'change-content/other-version': 'The version is not written as it should be.',
        'change-content/other-tag': 'The candidate is not named by the tag of its version.',
    },
    config: (0,rule_options/* blockOfEntries */.dO)(entry),
    remarks: (value) => (0,rule_options/* entriesOf */.Mc)(value).flatMap(([id, rule]) => globKeys.flatMap((key) => (0,strange_paths/* remarksOnGlobs */.w)([id, key], rule[key]))),
    questions: (value, context) => (0,rule_options/* entriesOf */.Mc)(value).flatMap(([id, rule]) => [
        ...(rule.paths === undefined ? [] : [pathsQuestion({ id, rule, context })]),
        ...(rule.version === undefined && rule.tag === undefined
            ? []
            : [versionQuestion({ id, rule, context })]),
    ]),
});
function pathsQuestion({ id, rule, context }) {
    const { key, spec } = context.history;
    const ref = { kind: 'changed-paths', key, spec };
    return {
        ...{ id: `change-content/${id}`, at: [id], options: rule, needs: [ref] },
        evaluate: (facts) => {
            const { paths = [], present = paths } = facts.value(ref) ?? {};
            const own = context.paths === undefined ? ['**'] : [...context.paths];
            return judgePaths({ id, rule, changed: pick(paths, own), there: pick(present, own) });
        },
    };
}
/**
 * All that is wrong with what changed, or that nothing is. What has to come along has to be there at
 * the end: a script that was added and taken away again takes nothing back.
 */
function judgePaths({ id, rule, changed, there }) {
    const { 'apart-from': apart, with: company, rollback } = rule;
    const scripts = pick(changed, rollback);
    const touched = pick(changed, rule.paths).filter((path) => !scripts.includes(path));
    const data = { ...wordsOf(id, rule), ...list('paths', touched) };
    if (touched.length === 0) {
        return [{ code: 'change-content/untouched', outcome: 'pass', data: { entry: id } }];
    }
    const fail = (what, more, act) => ({
        ...{ code: `change-content/${what}`, outcome: 'fail', data: { ...data, ...more } },
        acts: [{ what: act, detail: { ...data, ...more } }],
    });
    if (apart === undefined && company === undefined && rollback === undefined) {
        return [fail('frozen-path', {}, 'leave-paths')];
    }
    const others = pick(changed, apart).filter((path) => !touched.includes(path));
    const bare = rollback === undefined ? [] : withoutRollback(touched, pick(there, rollback));
    const faults = [
        ...(others.length === 0 ? [] : [fail('together', list('others', others), 'move-apart')]),
        ...(company === undefined || pick(there, company).length > 0
            ? []
            : [fail('alone', { with: [company].flat() }, 'change-with')]),
        ...(bare.length === 0
            ? []
            : [
                fail('no-rollback', { ...list('paths', bare), rollback: [rollback ?? []].flat() }, 'add-rollback'),
            ]),
    ];
    return faults.length > 0 ? faults : [{ code: 'change-content/kept', outcome: 'pass', data }];
}
function versionQuestion({ id, rule, context }) {
    const { version: form, tag } = rule;
    const { version, candidate } = context.request;
    const owned = rule.owner === undefined ? {} : { owner: rule.owner };
    const judge = () => {
        const data = { ...wordsOf(id, rule), ...(form === undefined ? {} : { form }) };
        if (version === undefined) {
            const acts = [{ what: 'name-version', detail: owned }];
            return [{ code: 'change-content/no-version', outcome: 'fail', data, acts }];
        }
        const seen = { ...data, version };
        if (form !== undefined && !isVersion(version, form)) {
            const acts = [{ what: 'name-version', detail: { ...owned, form } }];
            return [{ code: 'change-content/other-version', outcome: 'fail', data: seen, acts }];
        }
        const named = tag === undefined ? undefined : tagOf(tag, version);
        if (named !== undefined && candidate.ref !== named) {
            const told = { ...seen, ref: candidate.ref, tag: named };
            const acts = [{ what: 'promote-tag', detail: { ...owned, tag: named } }];
            return [{ code: 'change-content/other-tag', outcome: 'fail', data: told, acts }];
        }
        return [{ code: 'change-content/version-kept', outcome: 'pass', data: seen }];
    };
    return {
        ...{ id: `change-content/${id}-version`, at: [id], options: rule, needs: [] },
        evaluate: judge,
    };
}
/** Which entry it is, why it is there, and whom to ask. */
function wordsOf(entry, { reason, owner }) {
    return {
        entry,
        ...(reason === undefined ? {} : { reason }),
        ...(owner === undefined ? {} : { owner }),
    };
}
function pick(paths, globs) {
    const patterns = [globs ?? []].flat();
    return paths.filter((path) => patterns.some((glob) => (0,evidence_glob/* matchesGlob */.kt)(path, glob)));
}
/** The first few, and how many there are. */
function list(key, paths) {
    const shown = 3;
    return { [key]: paths.slice(0, shown), [`${key}More`]: Math.max(0, paths.length - shown) };
}

;// CONCATENATED MODULE: ./lib/checks/change-ticket.js
/** change-ticket: an approved change of the ITSM for this promotion (the grammar is reserved; see docs/checks.md). */




const config = (0,rule_options/* withOptions */.tq)({
    from: values/* nameSchema */.Jq.optional(),
    per: schemas/* enum */.k5n(['promotion', 'change']).optional(),
    matches: schemas/* array */.YOg(schemas/* enum */.k5n(['service', 'environment', 'version']))
        .min(1)
        .optional(),
    window: schemas/* enum */.k5n(['required', 'optional']).optional(),
    uses: values/* boundsSchema */.Hm.optional(),
    fields: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional(),
    'planned-before': values/* durationSchema */.sK.optional(),
    exposure: values/* boundsSchema */.Hm.optional(),
});
const changeTicket = (0,check/* reserveCheck */.tg)({
    id: 'change-ticket',
    title: 'Change ticket',
    config,
    names: ({ from }) => from === undefined ? [] : [{ kind: 'tickets', name: from, path: ['from'] }],
});

;// CONCATENATED MODULE: ./lib/checks/dependency-health.js
/** dependency-health: the neighbours must be well and compatible (the grammar is reserved; see docs/checks.md). */




const reaction = schemas/* enum */.k5n(['fail', 'wait']).optional();
const need = schemas/* strictObject */.rej({
    version: schemas/* string */.YjP().min(1).optional(),
    settle: values/* preciseDurationSchema */.N_.optional(),
    degraded: reaction,
    upgrading: reaction,
});
const dependency_health_config = (0,rule_options/* withSoftOptions */.$X)({
    needs: schemas/* union */.KCZ([schemas/* literal */.euz('catalog'), schemas/* record */.g1P(rule_options/* idSchema */.fY, need)], {
        error: 'expected catalog, or a map of neighbours such as { orders-api: { version: ^2.3 } }',
    }),
});
const dependencyHealth = (0,check/* reserveCheck */.tg)({
    id: 'dependency-health',
    title: 'Dependency health',
    config: dependency_health_config,
    names: ({ needs }) => needs === 'catalog'
        ? []
        : Object.keys(needs).map((name) => ({
            kind: 'dependency',
            name,
            path: ['needs', name],
        })),
});

// EXTERNAL MODULE: ./lib/time/duration.js
var time_duration = __webpack_require__(75921);
;// CONCATENATED MODULE: ./lib/checks/reports/quantity.js
/** Quantities of bounds as exact fractions: 29 of 100 is 29 %, and no rounding decides. */

const units = (/* unused pure expression or super */ null && (['', '%', 'points', 'ms', 's', 'm', 'h', 'd']));
const written = /^(-?\d{1,15})(?:\.(\d{1,9}))? ?(%|points|ms|s|m|h|d)?$/;
/** A quantity as the policy writes it; undefined if it is none, such as a number beyond 15 digits. */
function parseQuantity(value) {
    const match = written.exec(String(value));
    if (match === null)
        return undefined;
    const [, whole = '', decimals = '', unit = ''] = match;
    const amount = { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) };
    return { amount, unit: unit };
}
/** Exactly what the number is, as no decimal may be; undefined for what is not finite. */
function toFraction(value) {
    if (!Number.isFinite(value))
        return undefined;
    let [top, bottom] = [value, 1n];
    while (!Number.isInteger(top))
        [top, bottom] = [top * 2, bottom * 2n];
    return { top: BigInt(top), bottom };
}
/** A share in percent, exactly. `total` must not be 0. */
function percent(part, total) {
    return { top: BigInt(part) * 100n, bottom: BigInt(total) };
}
function times({ top, bottom }, factor) {
    return { top: top * BigInt(factor), bottom };
}
function minus(one, other) {
    return {
        top: one.top * other.bottom - other.top * one.bottom,
        bottom: one.bottom * other.bottom,
    };
}
/** The middle one, or the mean of both; undefined of none. */
function median(values) {
    const sorted = [...values].sort(compare);
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.ceil(sorted.length / 2) - 1];
    if (upper === undefined || lower === undefined)
        return undefined;
    if (upper === lower)
        return upper;
    const { top, bottom } = minus(upper, { top: -lower.top, bottom: lower.bottom });
    return { top, bottom: bottom * 2n };
}
const shown = 10n ** 12n;
/** To 12 decimals, for people; what is larger than any number is the largest. */
function toNumber({ top, bottom }) {
    const value = Number((top * shown) / bottom) / Number(shown);
    if (Number.isFinite(value))
        return value;
    return top < 0n ? -Number.MAX_VALUE : Number.MAX_VALUE;
}
/** Negative if `one` is less, 0 if both are the same, positive if it is more. */
function compare(one, other) {
    const [left, right] = [one.top * other.bottom, other.top * one.bottom];
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
/** How many milliseconds a unit of time has; undefined for another one. */
function millisecondsOf(unit) {
    return time_duration/* unitMs */.FP[unit];
}

;// CONCATENATED MODULE: ./lib/checks/reports/bounds.js


/** The same of a part of a report. */
function ofPart(comparable) {
    return { ...comparable, partial: true };
}
const counted = { units: [''], expected: 'a number' };
const countedOrShare = {
    units: ['', '%'],
    expected: 'a number, or a percentage of all such as 2%',
};
const covered = { units: ['%'], expected: 'a percentage such as 85%' };
const timed = {
    units: ['ms', 's', 'm', 'h', 'd'],
    expected: 'a time such as 20m',
};
const found = { ...counted, aged: true };
const anything = {
    units: ['', '%', 'ms', 's', 'm', 'h', 'd'],
    expected: 'a number, a percentage or a time',
    free: true,
};
const limits = ['at-least', 'at-most'];
const changes = ['drop', 'rise'];
const ageKeys = ['older-than', 'within', 'no-new'];
/** The grammar of bounds on such a number: what could never be compared is a fault of the policy. */
function boundsOn(comparable) {
    return values/* boundsSchema */.Hm.superRefine((bounds, context) => {
        const issue = (path, message) => {
            context.addIssue({ code: 'custom', path, message });
        };
        for (const [above, part] of [[[], bounds], [['warn'], bounds.warn]]) {
            for (const { path, message } of faultsOf(part ?? {}, comparable)) {
                issue([...above, ...path], message);
            }
        }
    });
}
/** What of bounds could never be compared with such a number. */
function faultsOf(part, comparable) {
    const { units, expected, aged, partial } = comparable;
    const wrong = (value, allowed) => value !== undefined && !allowed.includes(parseQuantity(value)?.unit ?? 'points');
    const relative = [...units, '%', 'points'];
    if (partial === true) {
        const earlier = [...changes, 'no-new'];
        const used = earlier.filter((key) => part[key] !== undefined);
        const message = 'is only for a whole report: no earlier numbers are kept of a part';
        if (used.length > 0)
            return used.map((key) => ({ path: [key], message }));
    }
    return [
        ...limits
            .filter((key) => wrong(part[key], units))
            .map((key) => ({ path: [key], message: `expected ${expected}` })),
        ...changes
            .filter((key) => wrong(part[key]?.['at-most'], relative))
            .map((key) => ({
            path: [key, 'at-most'],
            message: `expected ${expected}, points, or a percentage`,
        })),
        ...ageKeys
            .filter((key) => aged !== true && part[key] !== undefined)
            .map((key) => ({ path: [key], message: 'is only for the findings of a scan' })),
        ...emptyOrFull(part, comparable),
    ];
}
/** What can be compared, and always or never holds whatever is measured. */
function emptyOrFull(part, { units, free }) {
    const read = (value) => {
        const quantity = value === undefined ? undefined : parseQuantity(value);
        return quantity !== undefined && units.includes(quantity.unit) ? quantity : undefined;
    };
    const [least, most] = [read(part['at-least']), read(part['at-most'])];
    const faults = limits.flatMap((key) => {
        const message = free === true ? undefined : beyond(read(part[key]));
        return message === undefined ? [] : [{ path: [key], message }];
    });
    const isCrossed = least?.unit === most?.unit && least && most && compare(least.amount, most.amount) > 0;
    const zero = ['older-than', 'within'].filter((key) => /^0+\D/.test(part[key] ?? ''));
    return [
        ...faults,
        ...(isCrossed === true
            ? [{ path: ['at-least'], message: 'is more than at-most: no number is both' }]
            : []),
        ...zero.map((key) => ({ path: [key], message: 'expected more than no time at all' })),
    ];
}
/** Why no count, share or time can reach it. */
function beyond(quantity) {
    if (quantity === undefined)
        return undefined;
    const { amount, unit } = quantity;
    if (unit === '%')
        return amount.top < 0n || amount.top > 100n * amount.bottom ? 'expected 0% to 100%' : undefined;
    if (amount.top < 0n)
        return 'expected 0 or more';
    return unit === '' && amount.top % amount.bottom !== 0n ? 'expected a whole number' : undefined;
}
/** `at-least` and `at-most`, both inclusive; undefined if a unit cannot be compared with the number. */
function compareAll(measured, part) {
    const found = limits.flatMap((bound) => {
        const written = part[bound];
        return written === undefined ? [] : [compareOne(measured, { bound, written })];
    });
    const comparisons = found.filter((each) => each !== undefined);
    return comparisons.length === found.length ? comparisons : undefined;
}
function compareOne(measured, of) {
    const { bound, written } = of;
    const quantity = parseQuantity(written);
    const sides = quantity && sidesOf(measured, quantity);
    if (sides === undefined)
        return undefined;
    const { least, most, wanted } = sides;
    // Of what is not known for sure, the side that is worse for this bound, and the better one.
    const [worse, better] = bound === 'at-least' ? [least, most] : [most, least];
    const holds = (side) => bound === 'at-least' ? compare(side, wanted) >= 0 : compare(side, wanted) <= 0;
    const met = holds(worse);
    return { bound, wanted: String(written), met, open: !met && holds(better) };
}
function sidesOf(measured, { amount, unit }) {
    const { least, most, share } = measured;
    if (unit === measured.unit)
        return { least, most, wanted: amount };
    if (unit === '%' && share !== undefined)
        return { ...share, wanted: amount };
    const factor = millisecondsOf(unit);
    if (measured.unit !== 'ms' || factor === undefined)
        return undefined;
    return { least, most, wanted: times(amount, factor) };
}

// EXTERNAL MODULE: ./lib/evidence/baseline-fact.js
var baseline_fact = __webpack_require__(46357);
// EXTERNAL MODULE: ./lib/time/instant.js
var time_instant = __webpack_require__(96216);
;// CONCATENATED MODULE: ./lib/checks/reports/baseline.js
/** The earlier numbers that a question is judged against, as the evidence tells them. */


/** The report that `baseline` of a block names; the default branch is none. */
function baselineUses(id) {
    if (id === undefined || id === baseline_fact/* defaultBranch */.OR)
        return [];
    return [{ kind: 'report', name: id, path: ['baseline'] }];
}
function baselineRef(spec) {
    return { kind: 'baseline', key: (0,baseline_fact/* baselineKey */.x2)(spec), spec };
}
/** True if bounds are judged against an earlier state, or may be. */
function needsBaseline({ warn, ...part }) {
    return [part, warn ?? {}].some((each) => each.drop !== undefined || each.rise !== undefined || each['no-new'] !== undefined);
}
function readBaseline(facts, ref) {
    const reading = facts.reading(ref);
    if (reading === undefined)
        return { status: 'unknown', reason: 'it is not in the evidence' };
    switch (reading.status) {
        case 'known': {
            const proved = reading.source.level !== 'workspace';
            return { status: 'known', fact: reading.value, proved };
        }
        case 'none':
            return { status: 'none' };
        case 'unsupported':
            return { status: 'unknown', reason: `${reading.reason}; it needs ${reading.needs}` };
        default:
            return { status: 'unknown', reason: reading.reason };
    }
}
/** The numbers of a run in the form in which those of the candidate are looked for. */
function reportOfRun({ numbers, patterns }) {
    return { patterns, fileCount: 0, files: [], ...numbers };
}
/** When the run was; ages of its findings are told as of then. */
function instantOf({ at }, now) {
    return (0,time_instant/* parseInstant */.nV)(at ?? '') ?? now;
}
/** Where the earlier number is from, and what is different besides the number. */
function sourceOfRun(run, against) {
    const { baseline, now } = against;
    const { record, at, sha, version, policy, patterns, formats } = run;
    const { fact, proved } = baseline;
    const formatsNow = new Set(now.files.flatMap(({ format }) => format ?? []));
    const isFile = fact.origin === 'file';
    const differs = [
        ...(policy !== undefined && policy !== fact.policy ? ['policy'] : []),
        ...(formats.every((each) => formatsNow.has(each)) ? [] : ['formats']),
        ...(fact.origin !== 'records' || patterns.join('\n') === now.patterns.join('\n')
            ? []
            : ['files']),
    ];
    return {
        origin: fact.origin,
        ...(record !== undefined && { record }),
        ...(at !== undefined && { at }),
        ...(sha !== undefined && { sha }),
        ...(version !== undefined && { version }),
        ...(isFile && { files: [...patterns] }),
        ...(differs.length > 0 && { differs }),
        ...(formats.length > 0 && { formats: [...formats] }),
        ...(!proved && { unproved: true }),
    };
}

;// CONCATENATED MODULE: ./lib/checks/reports/codes.js
/** The codes of findings about reports, the same for each check that reads them. */
const meanings = {
    met: 'The number is within its bounds.',
    missed: 'The number is not within its bounds.',
    near: 'The number is within its bounds, and not within those that warn.',
    missing: 'A glob of the report matches no file, or none of one of its archives, or no layer of the policy says where it is.',
    unusable: 'A file or archive of the report is no evidence: broken, empty, nothing ran, or not recognised.',
    'other-commit': 'A file of the report names other commits, and not the candidate, or its archive is of another one.',
    committed: 'A file of the report is in the repository as it is: nothing shows that this run made it.',
    outdated: 'A file of the report was made before the candidate, or before the run that it should be of.',
    'not-told': 'The report does not tell the number, or not enough to decide.',
    'no-baseline': 'There is no earlier number to hold this one against: its other bounds hold alone.',
    'baseline-unknown': 'What the number has to be held against is not known.',
};
/** The codes with their meaning, each with the id of the check before it. */
function reportCodes(check) {
    return Object.fromEntries(Object.entries(meanings).map(([code, meaning]) => [`${check}/${code}`, meaning]));
}

// EXTERNAL MODULE: ./lib/evidence/report-validity.js
var report_validity = __webpack_require__(45482);
// EXTERNAL MODULE: ./lib/evidence/report-faults.js
var report_faults = __webpack_require__(33685);
;// CONCATENATED MODULE: ./lib/checks/reports/evidence-faults.js


/** What stands in the way of any judgement; empty if the report is evidence. */
function evidenceFaults(named, fact, now) {
    const { kind, sha } = named;
    if (fact === undefined)
        return [toObservation(named, 'missing', { patterns: [] })];
    return (0,report_faults/* faultsOf */.x)(fact, { kind, sha, now }).map((fault) => {
        const told = toObservation(named, fault.what, dataOf(named, { fault, fact }));
        if (fault.what !== 'committed' || fault.file === undefined)
            return told;
        return { ...told, acts: [remove(named, fault.file.path)] };
    });
}
/** Somebody has to make the report for this commit. */
function remake({ report, sha }) {
    return { what: 'make-report', detail: { report, sha } };
}
/** Nothing else tells a file of the repository from one that the run made. */
function remove({ report }, file) {
    return { what: 'remove-report', detail: { report, file } };
}
function toObservation(named, what, data) {
    return {
        code: `${named.check}/${what}`,
        outcome: what === 'missing' ? 'fail' : 'unknown',
        data: { report: named.report, kind: named.kind, ...data },
        acts: [remake(named)],
    };
}
function dataOf({ sha }, of) {
    const { fault, fact } = of;
    const { what, archive, file, more, unmatched, problem, reason, found, made, since } = fault;
    return {
        ...(archive && placeOfArchive(archive)),
        ...(file && placeOf(file)),
        ...((archive ?? file) && { more }),
        ...(problem !== undefined && { problem }),
        ...(reason !== undefined && { reason }),
        ...(what === 'other-commit' && { found: found ?? '', sha }),
        ...(what === 'committed' && { sha }),
        ...(since !== undefined && { made: made ?? '', since: (0,time_instant/* formatInstant */.r4)(since) }),
        ...(unmatched && { patterns: [...unmatched] }),
        ...(unmatched && (archive?.files ?? fact.fileCount) > 0 && { partly: true }),
        ...(what === 'missing' && archive === undefined && whereOf(fact)),
    };
}
/** `workflow` and `artifact`, or `job`. */
function whereOf({ from = {} }) {
    const names = Object.entries(from).flatMap(([key, name]) => name === undefined ? [] : [[key, name]]);
    return Object.fromEntries(names);
}
function placeOfArchive({ name, url }) {
    return { archive: name, ...(url !== undefined && { url }) };
}
function placeOf({ path, archive }) {
    return { file: path, ...(archive !== undefined && { archive }) };
}

// EXTERNAL MODULE: ./lib/evidence/report-parts.js
var report_parts = __webpack_require__(42836);
;// CONCATENATED MODULE: ./lib/checks/reports/parts.js
/** Bounds for parts of a report: what has one of some paths, or is of one of some components. */





/** A file may be matched against each of them. */
const mostParts = 20;
const paths = values/* textsSchema */.a0.superRefine((value, context) => {
    for (const path of [value].flat()) {
        const isFolder = path.endsWith('/');
        if ((0,evidence_glob/* plainGlob */.Bq)(path) !== undefined && !isFolder)
            continue;
        const message = isFolder
            ? `${path} names a folder: write ${path}** for all that is in it`
            : `${path} is no path below the top of the repository`;
        context.addIssue({ code: 'custom', message });
    }
});
const own = ['paths', 'components'];
/** Parts by their ids, each with bounds of the given shape. */
function partsOn(bounds) {
    const shape = { paths: paths.optional(), components: values/* namesSchema */.yC.optional(), ...bounds };
    const part = (0,rule_options/* withOptions */.tq)(shape).superRefine((value, context) => {
        const keys = Object.keys(value);
        const issue = (message) => context.addIssue({ code: 'custom', message });
        if (!keys.some((key) => own.includes(key)))
            issue('does not say what belongs to it: write paths or components');
        if (keys.every((key) => [...own, ...rule_options/* ruleOptionKeys */.y1].includes(key)))
            issue(`sets no bound: write ${Object.keys(bounds).join(', ')}`);
    });
    return schemas/* record */.g1P(rule_options/* idSchema */.fY, part).superRefine((parts, context) => {
        const count = Object.keys(parts).length;
        const message = count === 0 ? 'is empty: name at least one part' : `has more than ${String(mostParts)} parts`;
        if (count === 0 || count > mostParts)
            context.addIssue({ code: 'custom', message });
    });
}
function toNamedPart(id, of) {
    return {
        id,
        selection: {
            ...(of.paths !== undefined && { paths: [of.paths].flat() }),
            ...(of.components !== undefined && { components: [...of.components] }),
        },
    };
}
/** What was counted for exactly this part; undefined if nobody was asked for it when the report was read. */
function partIn({ parts = [] }, { selection }) {
    const key = (0,report_parts/* partKey */.be)(selection);
    return parts.find((each) => (0,report_parts/* partKey */.be)(each) === key);
}
/** Why a number of a part is not known. */
function whyNotTold(fact, part, kind) {
    const found = partIn(fact, part);
    if (found === undefined)
        return 'the report was read without it';
    if (found.unclear !== undefined)
        return `nothing surely belongs to it: ${found.unclear}`;
    return kind === 'scan'
        ? 'nothing in it belongs to the part, and no file in the workspace does'
        : 'nothing in it belongs to the part';
}

;// CONCATENATED MODULE: ./lib/checks/reports/asked.js



/** The number is in the report, and in no unit that the bounds could be compared with. */
function incomparable({ measure, part }, { named, fact }, reason) {
    const { check, report, kind } = named;
    const of = { report, kind, measure, ...(part && { part: part.id }) };
    return {
        ...{ code: `${check}/not-told`, outcome: 'unknown' },
        data: { ...of, incomparable: true, reason, ...sourceOf({ named, fact }) },
        acts: [{ what: 'mend-unit', detail: { report, measure } }],
    };
}
/** The number, or what is asked of it, is not in the report. */
function notTold(asked, { named, fact }, why = '') {
    const { measure, part } = asked;
    const own = part === undefined ? '' : whyNotTold(fact, part, named.kind);
    const refused = fact.refused?.find((each) => each.kind === named.kind && each.measure === measure);
    const reason = refused?.reason ?? (why || own);
    return {
        code: `${named.check}/not-told`,
        outcome: 'unknown',
        data: {
            ...{ report: named.report, kind: named.kind, measure },
            ...(part && { part: part.id }),
            ...(reason !== '' && { reason }),
            ...sourceOf({ named, fact }),
        },
        acts: [refused === undefined ? tellMore(asked, named) : remake(named)],
    };
}
/** Findings of unknown age decide: the number may be within its bounds or not. */
function undecided(asked, { named }, data) {
    const isOfPart = data['unsure'] !== undefined;
    return {
        ...{ code: `${named.check}/not-told`, outcome: 'unknown', data },
        acts: [isOfPart ? tellMore(asked, named) : remake(named)],
    };
}
/** What belongs to a part is not told by making the same report again. */
function tellMore({ part }, named) {
    if (part === undefined)
        return remake(named);
    return { what: 'mend-part', detail: { report: named.report, part: part.id } };
}
/** Why the number is or may be worse than what its files tell, for people who wonder; empty if it is not. */
function doubtOf({ measure }, { named, fact }) {
    const found = (0,report_validity/* doubtIn */.CT)(fact, named.kind);
    const own = disagreementOn(measure, { named, fact });
    return {
        ...(found && { doubtful: found.path, doubt: found.message }),
        ...(own && { contradictory: own.path, contradiction: own.message }),
    };
}
/**
 * What a file says of its cases or findings is of all their numbers, as they add up: the first that names this one, or the first.
 * Of coverage and metrics there are many, and only what names this one is of it.
 */
function disagreementOn(measure, { named, fact }) {
    const all = (0,report_validity/* disagreementsIn */.tu)(fact, named.kind);
    const addsUp = named.kind === 'tests' || named.kind === 'scan';
    const isNamed = named.kind === 'performance' ? namesMetric(measure) : namesMeasure(measure);
    return all.find(({ message }) => isNamed(message)) ?? (addsUp ? all[0] : undefined);
}
/** `http_req_duration` stands for all its statistics. */
function namesMetric(metric) {
    const name = metric.replace(/(.)\.[^.]*$/, '$1');
    return (message) => message.includes(name);
}
/** Words of OpenCover. */
const otherWords = {
    functions: 'methods',
    statements: 'sequence points',
};
function namesMeasure(measure) {
    const words = [measure, otherWords[measure] ?? measure];
    return (message) => {
        const own = message.replace(/"(?:[^"\\]|\\.)*"/g, '');
        return words.some((word) => own.includes(word));
    };
}
/** The files that the number is from, and their archives: the first by name, and how many there are. */
function sourceOf({ named, fact }) {
    const files = fact.files.filter(({ kind }) => kind === named.kind);
    const [file = ''] = files.map(({ path }) => path).sort();
    const names = new Set(files.flatMap(({ archive }) => archive ?? []));
    const [archive] = [...names].sort();
    const url = fact.archives?.find(({ name }) => name === archive)?.url;
    return {
        ...{ file, files: files.length },
        ...(archive !== undefined && { archive, archives: names.size }),
        ...(url !== undefined && { url }),
    };
}

;// CONCATENATED MODULE: ./lib/checks/comparison/compare-runs.js
/**
 * A new value beside those of the last runs, by median and MAD (median absolute deviation), which one wild run does not
 * move. How far a value of the same distribution falls from the median depends on how many runs there are; the bounds
 * were found by simulation for noise that is about normal, and its MAD corrected for few runs as in Croux and
 * Rousseeuw 1992 (https://doi.org/10.1007/978-3-662-26811-7_58).
 */
const confidences = [0.99, 0.95];
const fewestRuns = 5;
const defaultNoise = 0.005;
/**
 * By the number of runs: how many deviations above the median 5 and 1 of 100 same values lie (200,000 simulated
 * series each, rounded up). Between two rows the upper one holds, which has the wider bounds.
 */
const bounds = [
    { runs: 5, 0.95: 3.3, 0.99: 8.3 },
    { runs: 6, 0.95: 2.6, 0.99: 5.3 },
    { runs: 8, 0.95: 2.35, 0.99: 4.3 },
    { runs: 10, 0.95: 2.2, 0.99: 3.8 },
    { runs: 12, 0.95: 2.1, 0.99: 3.5 },
    { runs: 15, 0.95: 2, 0.99: 3.3 },
    { runs: 20, 0.95: 1.9, 0.99: 3 },
    { runs: 30, 0.95: 1.8, 0.99: 2.75 },
];
/** Compares; fewer than five runs, or a number that is none, are not known. */
function compareWithRuns(question) {
    const { value, earlier, worseIf, leastNoise = defaultNoise } = question;
    if (![value, leastNoise, ...earlier].every(Number.isFinite) || leastNoise < 0)
        return { kind: 'not-known', reason: 'a value is no finite number' };
    const bound = bounds.findLast(({ runs }) => runs <= earlier.length);
    if (bound === undefined) {
        const has = `${String(earlier.length)} of ${String(fewestRuns)} runs that are needed`;
        return { kind: 'not-known', reason: `there are ${has} to say how far values vary` };
    }
    const middle = medianOf(earlier);
    const noise = Math.max(deviationOf(earlier, middle), leastNoise * Math.abs(middle));
    const change = value - middle;
    const reach = bound[0.95] * noise;
    const interval = { low: middle - reach, high: middle + reach };
    const among = { runs: earlier.length, median: middle, interval, change };
    const confidence = confidences.find((each) => Math.abs(change) > bound[each] * noise);
    if (confidence === undefined)
        return { kind: 'no-difference-seen', among };
    return { kind: change > 0 === (worseIf === 'higher') ? 'worse' : 'better', confidence, among };
}
/** The middle value, or the mean of both. Of none it is NaN. */
function medianOf(values) {
    const sorted = [...values].sort((one, other) => one - other);
    const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
    return lower + (upper - lower) / 2;
}
/** To 9 runs; beyond, n / (n - 0.8). */
const corrections = {
    5: 1.206,
    6: 1.2,
    7: 1.14,
    8: 1.129,
    9: 1.107,
};
/** The MAD as an estimate of the standard deviation. */
function deviationOf(values, middle) {
    const count = values.length;
    const correction = corrections[count] ?? count / (count - 0.8);
    return 1.4826 * correction * medianOf(values.map((each) => Math.abs(each - middle)));
}

;// CONCATENATED MODULE: ./lib/checks/reports/change.js

/**
 * Inclusive. Points are the difference of percentages or plain numbers, `%` is relative to the earlier
 * number, other units are the difference. Of what is not known for sure, the worse side. Undefined if
 * both, or the limit, cannot be compared.
 */
function compareChange(now, before, limit) {
    const { key, written } = limit;
    const quantity = parseQuantity(written);
    if (quantity === undefined || now.unit !== before.unit)
        return undefined;
    const sides = change_sidesOf(now, before, { key, unit: quantity.unit });
    if (sides === undefined)
        return undefined;
    const worse = key === 'drop' ? minus(sides.before, sides.now) : minus(sides.now, sides.before);
    const wanted = String(written);
    if (quantity.unit === '%')
        return relative({ key, wanted, worse, sides, limit: quantity.amount });
    const factor = millisecondsOf(quantity.unit) ?? 1;
    const met = compare(worse, times(quantity.amount, factor)) <= 0;
    const unit = quantity.unit === 'points' ? 'points' : now.unit === 'ms' ? 'ms' : '';
    return { key, wanted, met, by: worse, unit };
}
function relative(part) {
    const { key, wanted, worse, sides, limit } = part;
    const { top, bottom } = sides.before;
    const size = { top: top < 0n ? -top : top, bottom };
    const allowed = { top: limit.top * size.top, bottom: limit.bottom * size.bottom * 100n };
    const met = compare(worse, allowed) <= 0;
    // Of nothing there are no percent: then the difference itself is told.
    if (size.top === 0n)
        return { key, wanted, met, by: worse, unit: '' };
    const by = { top: worse.top * size.bottom * 100n, bottom: worse.bottom * size.top };
    return { key, wanted, met, by, unit: '%' };
}
/** What the unit of the limit compares: the numbers, or their shares of all. */
function change_sidesOf(now, before, { key, unit }) {
    const shares = unit === 'points' && now.unit === '' ? pairOf(now.share, before.share) : undefined;
    if (unit === 'points' && (now.share === undefined) !== (before.share === undefined)) {
        return undefined;
    }
    const [one, other] = shares ?? [now, before];
    const isTime = millisecondsOf(unit) !== undefined;
    if (isTime !== (now.unit === 'ms') && unit !== '%')
        return undefined;
    if (unit === '' && now.unit === '%')
        return undefined;
    return key === 'drop'
        ? { now: one.least, before: other.most }
        : { now: one.most, before: other.least };
}
function pairOf(one, other) {
    return one === undefined || other === undefined ? undefined : [one, other];
}

;// CONCATENATED MODULE: ./lib/checks/reports/judge-change.js





const keys = ['drop', 'rise'];
/** An answer for each of the two that is set. */
function judgeChanges(asked, seen, of) {
    return keys.flatMap((key) => {
        const written = of.part[key]?.['at-most'];
        return written === undefined ? [] : [judgeChange(asked, seen, { ...of, key, written })];
    });
}
function judgeChange(asked, seen, one) {
    const { check } = asked.named;
    const { baseline, data } = one;
    if (baseline.status === 'unknown')
        return baselineUnknown(asked, baseline.reason);
    const runs = baseline.status === 'none' ? [] : earlierOf(asked, seen, { one, baseline });
    const [newest] = runs;
    if (baseline.status === 'none' || newest === undefined)
        return noBaseline(asked, data);
    const { found, key, written } = one;
    const before = middleOf(runs);
    const change = compareChange(found.measured, before, { key, written });
    if (change === undefined)
        return baselineUnknown(asked, 'it cannot be compared with the number');
    const told = {
        ...data,
        change: toChange(change, runs.length === 1 ? newest.data : toData(before)),
        baseline: sourceOfRun(newest.run, { baseline, now: seen.fact }),
        ...spreadOf({ found, runs, key }),
    };
    if (change.met)
        return { code: `${check}/met`, outcome: 'pass', data: told };
    const isOpen = compareChange(swapped(found.measured), swapped(before), { key, written })?.met;
    const missed = { ...told, ...doubtOf(asked, seen) };
    if (isOpen === true)
        return undecided(asked, seen, missed);
    const { report } = asked.named;
    const mend = { what: 'mend-numbers', detail: { report, measure: asked.measure } };
    return { code: `${check}/missed`, outcome: 'fail', data: missed, acts: [mend] };
}
/** The other way round: what is worse for a bound becomes what is better. */
function swapped({ least, most, share, ...rest }) {
    const other = share && { share: { least: share.most, most: share.least } };
    return { ...rest, least: most, most: least, ...other };
}
/** There is nothing to be held against: said, and no pass. */
function noBaseline({ named, bounds }, data) {
    const isBound = [bounds, bounds.warn ?? {}].some((part) => [part['at-least'], part['at-most']].some((limit) => limit !== undefined));
    const only = isBound ? {} : { alone: true };
    return { code: `${named.check}/no-baseline`, outcome: 'warn', data: { ...data, ...only } };
}
/** Nobody knows what it is to be held against: never a pass. */
function baselineUnknown({ named, measure }, reason) {
    const { check, report, kind } = named;
    const detail = { fact: `baseline ${report}`, reason };
    return {
        code: `${check}/baseline-unknown`,
        outcome: 'unknown',
        data: { report, kind, measure, reason },
        acts: [{ what: 'mend-source', detail }],
    };
}
/** The last number; of a metric those of all runs, since single runs vary. */
function earlierOf(asked, { now }, { one, baseline }) {
    const { key, part } = one;
    const all = baseline.fact.runs.flatMap((run) => {
        const founds = asked.find(reportOfRun(run), part, instantOf(run, now));
        const strictest = strictestOf(founds, key);
        return strictest === undefined ? [] : [{ run, ...strictest }];
    });
    return asked.named.kind === 'performance' ? all : all.slice(0, 1);
}
/** Of a number that was told several times the one that allows least. */
function strictestOf(founds, key) {
    const sorted = [...founds].sort((one, other) => compare(one.measured.most, other.measured.most));
    return key === 'rise' ? sorted[0] : sorted.at(-1);
}
/** The median of metrics that are in the same unit; else the newest decides, and what cannot be compared is unknown. */
function middleOf(runs) {
    const [newest] = runs;
    if (newest === undefined)
        throw new RangeError('there is no earlier run');
    if (runs.length === 1)
        return newest.measured;
    const { unit } = newest.measured;
    const same = runs.filter(({ measured }) => measured.unit === unit);
    const middle = median(same.map(({ measured }) => measured.most)) ?? newest.measured.most;
    return { least: middle, most: middle, unit };
}
function toData({ most, unit }) {
    return { amount: toNumber(most), unit };
}
function toChange({ key, wanted, met, by, unit }, was) {
    const told = ['amount', 'covered', 'total', 'unit'].flatMap((name) => {
        const value = was[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { key, wanted, met, by: toNumber(by), unit, was: Object.fromEntries(told) };
}
/** Whether the runs before vary as much: it is said, and the limit decides. */
function spreadOf(part) {
    const { found, runs, key } = part;
    if (runs.length < 2)
        return {};
    const { unit } = found.measured;
    const same = runs.filter(({ measured }) => measured.unit === unit);
    const number = ({ most }) => most;
    const compared = compareWithRuns({
        value: toNumber(number(found.measured)),
        earlier: same.map(({ measured }) => toNumber(number(measured))),
        worseIf: key === 'rise' ? 'higher' : 'lower',
    });
    const since = same.at(-1)?.run.at;
    const base = { runs: same.length, ...(since !== undefined && { since }) };
    if (compared.kind === 'not-known')
        return { spread: { ...base, kind: 'not-known' } };
    const { low, high } = compared.among.interval;
    const finite = { low: bounded(low), high: bounded(high) };
    const sure = 'confidence' in compared ? { confidence: compared.confidence } : {};
    return { spread: { ...base, kind: compared.kind, ...sure, ...finite } };
}
function bounded(value) {
    return Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
}

// EXTERNAL MODULE: ./lib/evidence/finding-ages.js
var finding_ages = __webpack_require__(3417);
;// CONCATENATED MODULE: ./lib/checks/reports/ages.js


/** 1970 and the year 1 are what programs write that know no time. */
const earliest = 1;
/** True if bounds count by age at all. */
function hasAges(part) {
    return part['older-than'] !== undefined || part.within !== undefined;
}
/** Which times of first sight count, as of `now`. */
function countsAtOf(part, now) {
    return limitsOf(part, now).countsAt;
}
/** Counts the findings of these severities. */
function countAges(scan, of) {
    const { wanted, part, now } = of;
    const limits = limitsOf(part, now);
    let [yes, no] = [0, 0];
    const cut = [];
    const add = (at, count) => {
        const counts = limits.countsAt(at);
        if (counts === true)
            yes += count;
        if (counts === false)
            no += count;
    };
    for (const span of wanted.flatMap((severity) => spansOf(scan, severity))) {
        const { from, to, count } = span;
        if (isOnOneSide(span, limits)) {
            add(from, count);
            continue;
        }
        add(from, 1);
        add(to, 1);
        if (count > 2)
            cut.push({ from, to, open: count - 2 });
    }
    return { yes, no, cut: join(cut) };
}
/** Those of several files and severities overlap: they are told as one. */
function join(spans) {
    const joined = [];
    for (const span of [...spans].sort((one, other) => one.from - other.from)) {
        const last = joined.at(-1);
        if (last === undefined || last.to < span.from)
            joined.push(span);
        else {
            const to = Math.max(last.to, span.to);
            joined.splice(-1, 1, { from: last.from, to, open: last.open + span.open });
        }
    }
    return joined;
}
/**
 * Older than `older-than`, and not older than `within`. A time of tomorrow is none: a clock may be wrong by hours,
 * but nobody has seen yet what is said to be first seen then.
 */
function limitsOf(part, now) {
    const older = limitOf(part['older-than']);
    const within = limitOf(part.within);
    const before = older === undefined ? Infinity : now - older;
    const since = within === undefined ? -Infinity : now - within;
    const future = now + time_instant/* day */.vd + 1;
    return {
        countsAt(at) {
            if (at === undefined || at < earliest || at >= future)
                return undefined;
            return at < before && at >= since;
        },
        edges: [earliest, before, since, future],
    };
}
function limitOf(text) {
    return text === undefined ? undefined : (0,time_duration/* parseElapsed */.Er)(text);
}
function isOnOneSide({ from, to }, { countsAt, edges }) {
    const within = edges.filter((edge) => edge > from && edge <= to);
    const first = countsAt(from);
    return within.every((edge) => countsAt(edge) === first);
}
/** As they were tallied; where they were not, those of the findings that are listed. */
function spansOf({ ages, findings }, severity) {
    const listed = () => findings
        .filter((finding) => finding.severity === severity)
        .flatMap(({ since }) => toSpan({ from: since, count: 1 }));
    return ages === undefined ? listed() : (ages[severity] ?? []).flatMap(toSpan);
}
function toSpan(told) {
    const from = (0,time_instant/* parseInstant */.nV)(told.from ?? '');
    const to = (0,time_instant/* parseInstant */.nV)(told.to ?? told.from ?? '');
    return from === undefined || to === undefined ? [] : [{ from, to, count: told.count }];
}

;// CONCATENATED MODULE: ./lib/checks/reports/news.js
/** What the findings say of themselves; where their states were not tallied, those that are listed do. */
function newsOf(scan, of) {
    const { wanted, listed, all } = of;
    const untold = listed.filter(({ state }) => !states.some((each) => each === state));
    const count = (state) => scan.states === undefined
        ? listed.filter((finding) => finding.state === state).length
        : wanted.reduce((sum, severity) => sum + (scan.states?.[severity]?.[state] ?? 0), 0);
    const told = states.reduce((sum, state) => sum + count(state), 0);
    const unlisted = Math.max(0, all - told - untold.length);
    return { added: count('new'), untold, unlisted, listed, all, marks: marksOf(scan, wanted) };
}
function marksOf({ marks }, wanted) {
    if (marks === undefined)
        return undefined;
    const all = new Map();
    for (const [mark, count] of wanted.flatMap((each) => Object.entries(marks[each] ?? {}))) {
        all.set(mark, (all.get(mark) ?? 0) + count);
    }
    return all;
}
const states = ['new', 'unchanged', 'updated'];
/**
 * Holds untold findings against an earlier scan by rule, component and file; lines move. Where a finding
 * names none of them, or the earlier scan knows only some of its own, it may be new or not.
 */
function compareNews(news, before) {
    const now = knownOf(news, news.untold);
    const then = knownOf(before, before.listed);
    // Marks are compared with marks alone, and those that told their state then have none.
    const byList = [now.listed, then.listed];
    const byMark = now.marked && then.marked && [now.marked, then.marked];
    const isKnown = ([, counts]) => sum(counts) === before.all;
    const both = byMark !== undefined && (isKnown(byMark) || !isKnown(byList)) ? byMark : byList;
    const [own, earlier] = both;
    const isComplete = isKnown(both);
    let matched = 0;
    for (const [mark, count] of own)
        matched += Math.min(count, earlier.get(mark) ?? 0);
    const unmatched = sum(own) - matched;
    const unknown = news.untold.length + news.unlisted - sum(own);
    return isComplete
        ? { added: news.added + unmatched, unknown }
        : { added: news.added, unknown: unknown + unmatched };
}
/** Those listed that are new for sure; where the earlier scan lists only some, nobody can name them. */
function newOnes(news, before) {
    if (before === undefined)
        return news.listed.filter(({ state }) => state === 'new');
    if (before.listed.length < before.all)
        return [];
    const left = new Map(knownOf(before, before.listed).listed);
    return news.untold.filter((finding) => {
        const id = identityOf(finding) ?? '';
        const count = left.get(id) ?? 0;
        left.set(id, count - 1);
        return id !== '' && count <= 0;
    });
}
function knownOf({ marks }, listed) {
    const counts = new Map();
    for (const finding of listed) {
        const id = identityOf(finding);
        if (id !== undefined)
            counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return { marked: marks, listed: counts };
}
function sum(counts) {
    return [...counts.values()].reduce((total, each) => total + each, 0);
}
function identityOf({ rule, component, file }) {
    if (rule === undefined && component === undefined)
        return undefined;
    return JSON.stringify([rule ?? '', component ?? '', file ?? '']);
}

;// CONCATENATED MODULE: ./lib/checks/reports/measures.js
/** The numbers of a report that bounds can be set on. */





const testMeasures = ['cases', 'failed', 'skipped', 'duration'];
const coverageMeasures = ['lines', 'branches', 'functions', 'statements'];
const scanMeasures = ['critical', 'high', 'medium', 'low', 'total'];
/** Failed ones are failures and errors together; the first are named. */
function findTests({ tests }, measure) {
    if (tests === undefined)
        return [];
    const { total, failures, again = 0 } = tests;
    if (measure === 'duration')
        return timeOf(tests.duration);
    const least = Math.max(0, total - again);
    if (measure === 'cases')
        return [casesOf({ least, total })];
    const names = failures
        .slice(0, 3)
        .map(({ classname, name }) => [classname, name].filter(Boolean).join(' '));
    const data = measure === 'failed' && names.length > 0 ? { failures: names } : {};
    // Of cases that are told twice the fewest make the largest share.
    const { measured, data: own } = countOf(tests[measure], Math.max(least, tests[measure]));
    return [{ measured, data: { ...own, ...data } }];
}
function casesOf({ least, total }) {
    const { measured, data } = countOf(total);
    if (least === total)
        return { measured, data };
    const sure = { ...measured, least: { top: BigInt(least), bottom: 1n } };
    return { measured: sure, data: { ...data, least, again: total - least } };
}
function findCoverage({ coverage }, measure) {
    const share = coverage?.[measure];
    return share === undefined || share.total === 0 ? [] : [shareOf(share)];
}
/** The score: of the mutants that count, how many the tests noticed. */
function findMutation({ mutation }) {
    if (mutation === undefined || mutation.total === 0)
        return [];
    return [shareOf({ covered: mutation.detected, total: mutation.total })];
}
/**
 * Findings of a severity, or all. What tells no time may be of any age: it counts for `at-most`, and not for
 * `at-least`.
 */
function findScan({ scan }, asked) {
    if (scan === undefined)
        return [];
    const { measure, part, now } = asked;
    const all = scan[measure];
    const wanted = measure === 'total' ? finding_ages/* findingSeverities */.Z_ : [measure];
    const listed = scan.findings.filter(({ severity }) => wanted.includes(severity));
    const { yes, no, cut } = hasAges(part)
        ? countAges(scan, { wanted, part, now })
        : { yes: all, no: 0, cut: [] };
    const [least, most] = [yes, all - no];
    const open = cut.reduce((sum, each) => sum + each.open, 0);
    const undated = most - least - open;
    const countsAt = countsAtOf(part, now);
    // Records of before ages were tallied name the first ones, of whatever age, and are replayed as they were.
    const namesAll = !hasAges(part) || scan.ages === undefined;
    const named = namesOf(listed.filter(({ since }) => namesAll || countsAt((0,time_instant/* parseInstant */.nV)(since ?? '')) !== false));
    const count = (number) => ({ top: BigInt(number), bottom: 1n });
    return [
        {
            measured: { least: count(least), most: count(most), unit: '' },
            data: {
                amount: most,
                ...(least !== most && { least }),
                ...(undated > 0 && { undated }),
                ...(cut.length > 0 && { between: cut.map(toBetween) }),
                ...(named.length > 0 && { findings: named }),
            },
            news: newsOf(scan, { wanted, listed, all }),
        },
    ];
}
/** For people: the first three. */
function namesOf(findings) {
    return findings
        .slice(0, 3)
        .map(({ rule, component }) => [rule, component].filter(Boolean).join(' '));
}
function toBetween({ from, to, open }) {
    return { count: open, from: (0,time_instant/* formatInstant */.r4)(from), to: (0,time_instant/* formatInstant */.r4)(to) };
}
/** One number for each time that the metric is told; none if one of them cannot be compared. */
function findMetric({ performance }, metric) {
    const told = (performance ?? []).filter((each) => each.metric === metric).map(toMetric);
    const found = told.filter((each) => each !== undefined);
    return found.length === told.length ? found : [];
}
/** Why a metric cannot be compared that the report tells; undefined if it does not tell it. */
function unknownUnit({ performance }, metric) {
    const told = (performance ?? []).filter((each) => each.metric === metric);
    const strange = told.find(({ unit }) => scaleOf(unit) === undefined);
    return strange === undefined
        ? undefined
        : `it is in ${JSON.stringify(strange.unit)}, a unit that is not known`;
}
function toMetric({ value, unit, }) {
    const scale = scaleOf(unit);
    const amount = toFraction(value);
    if (scale === undefined || amount === undefined)
        return undefined;
    const exact = times(amount, scale.times);
    return {
        measured: exactly(exact, scale.unit),
        data: { amount: toNumber(exact), unit: scale.unit },
    };
}
function scaleOf(unit) {
    switch (unit) {
        case '':
        case 'bytes':
        case 'per second':
            return { unit: '', times: 1 };
        case 'percent':
            return { unit: '%', times: 1 };
        case 'ms':
            return { unit: 'ms', times: 1 };
        case 's':
            return { unit: 'ms', times: 1000 };
        default:
            return undefined;
    }
}
function countOf(count, total) {
    const measured = exactly({ top: BigInt(count), bottom: 1n }, '');
    if (total === undefined || total === 0)
        return { measured, data: { amount: count } };
    const part = percent(count, total);
    return {
        measured: { ...measured, share: { least: part, most: part } },
        data: { amount: count, total },
    };
}
function shareOf({ covered, total }) {
    return { measured: exactly(percent(covered, total), '%'), data: { covered, total, unit: '%' } };
}
function timeOf(duration) {
    const amount = duration === undefined ? undefined : toFraction(duration);
    if (duration === undefined || amount === undefined)
        return [];
    return [{ measured: exactly(amount, 'ms'), data: { amount: duration, unit: 'ms' } }];
}
function exactly(value, unit) {
    return { least: value, most: value, unit };
}

;// CONCATENATED MODULE: ./lib/checks/reports/judge-news.js





/** One answer; none if nobody counts findings. */
function judgeNews(asked, seen, { found, data }) {
    const { news } = found;
    if (news === undefined)
        return [];
    const unknown = news.untold.length + news.unlisted;
    // One that says that it is new is enough.
    if (unknown === 0 || news.added > 0) {
        const told = { ...data, findings: namesOf(newOnes(news, undefined)) };
        return [conclude(asked, told, { added: news.added, unknown })];
    }
    const { baseline, now, fact } = seen;
    if (baseline.status === 'unknown')
        return [baselineUnknown(asked, baseline.reason)];
    const run = baseline.status === 'none' ? undefined : baseline.fact.runs.find(hasScan);
    const [before] = run ? asked.find(reportOfRun(run), {}, instantOf(run, now)) : [];
    if (baseline.status === 'none' || run === undefined || before?.news === undefined) {
        return [noBaseline(asked, data)];
    }
    const compared = compareNews(news, before.news);
    const told = { ...data, baseline: sourceOfRun(run, { baseline, now: fact }) };
    if (compared.added === 0 && compared.unknown > 0) {
        const some = `${String(compared.unknown)} of ${String(news.all)} findings`;
        const hint = 'let the tool say it of each (baselineState of SARIF), or bound their number';
        const reason = `${some} do not say whether they are new, and the scan before does not tell it: ${hint}`;
        return [notTold(asked, seen, reason)];
    }
    return [conclude(asked, { ...told, findings: namesOf(newOnes(news, before.news)) }, compared)];
}
function hasScan({ numbers }) {
    return numbers.scan !== undefined;
}
function conclude({ named, measure }, about, { added, unknown }) {
    const { check, report } = named;
    const data = { ...about, comparisons: [], added, ...(unknown > 0 && { unsaid: unknown }) };
    if (added === 0)
        return { code: `${check}/met`, outcome: 'pass', data };
    const mend = { what: 'mend-numbers', detail: { report, measure } };
    return { code: `${check}/missed`, outcome: 'fail', data, acts: [mend] };
}

;// CONCATENATED MODULE: ./lib/checks/reports/judge-bounds.js







/** The question, at the address of the bounds. */
function boundsQuestion(asked) {
    const { named, at, options, context, bounds } = asked;
    const spec = reportSpecOf(asked);
    const ref = { kind: 'report', key: named.report, ...(spec && { spec }) };
    const earlier = needsBaseline(bounds) ? baselineRef(specOf(asked)) : undefined;
    const { sha } = context.request.candidate;
    return {
        id: `${named.check}/${at.join('-')}`,
        at,
        options,
        ...(asked.softUnknown && { softUnknown: true }),
        needs: [ref],
        ...(earlier && { uses: [earlier] }),
        evaluate: (facts, now) => {
            const fact = facts.value(ref);
            const whole = { ...named, sha };
            const faults = evidenceFaults(whole, fact, now);
            if (faults.length > 0 || fact === undefined)
                return faults;
            const baseline = earlier ? readBaseline(facts, earlier) : { status: 'none' };
            return judge(asked, { fact, now, named: whole, baseline });
        },
    };
}
/** What has to be gathered of the report besides its totals. */
function reportSpecOf({ named, measure, part }) {
    if (named.kind === 'performance')
        return { parts: [], metrics: [measure] };
    return part && { parts: [part.selection] };
}
/** Runs of a metric are many: only its own are asked for. */
function specOf({ named, measure, from }) {
    return {
        report: named.report,
        ...(named.kind === 'performance' && { metric: measure }),
        ...(from !== undefined && { from }),
    };
}
function judge(asked, seen) {
    const { bounds } = asked;
    const { warn, ...deciding } = bounds;
    const must = judgePart(asked, seen, deciding);
    const isHeld = must.every(({ outcome }) => outcome === 'pass' || outcome === 'warn');
    if (warn === undefined || !isHeld)
        return must;
    const isTold = must.some(isWarning);
    const should = judgePart(asked, seen, warn).map(soften);
    // That there is no baseline is told once.
    const near = should.filter((each) => isWarning(each) && !(isTold && isUnbased(each)));
    if (near.length > 0)
        return [...must, ...near];
    return must.length > 0 ? must : should;
}
function isWarning({ outcome }) {
    return outcome === 'warn';
}
function isUnbased({ code }) {
    return code.endsWith('/no-baseline');
}
/** What only warns never blocks, and says nothing for the change where it is not known. */
function soften(observation) {
    const { code, outcome } = observation;
    if (outcome === 'pass')
        return observation;
    return { ...observation, code: code.replace(/\/missed$/, '/near'), outcome: 'warn' };
}
function judgePart(asked, seen, part) {
    if (Object.keys(part).length === 0)
        return [];
    const founds = asked.find(seen.fact, part, seen.now);
    if (founds.length === 0) {
        const unknown = unknownUnit(seen.fact, asked.measure);
        return [unknown === undefined ? notTold(asked, seen) : incomparable(asked, seen, unknown)];
    }
    return founds.flatMap((found) => judgeFound(asked, seen, { part, found }));
}
function judgeFound(asked, seen, { part, found }) {
    const { named, measure } = asked;
    const comparisons = compareAll(found.measured, part);
    if (comparisons === undefined)
        return [incomparable(asked, seen, 'it is in a unit that the bounds are not in')];
    const data = {
        ...{ report: named.report, kind: named.kind, measure },
        ...partOf(asked),
        ...found.data,
        ...filterOf(part),
        ...sourceOf(seen),
    };
    return [
        ...(comparisons.length === 0 ? [] : [judgeLimits(asked, seen, { data, comparisons })]),
        ...(part['no-new'] === true ? judgeNews(asked, seen, { found, data }) : []),
        ...judgeChanges(asked, seen, { part, found, data, baseline: seen.baseline }),
    ];
}
function judgeLimits(asked, seen, of) {
    const { named, measure } = asked;
    const missed = of.comparisons.filter(({ met }) => !met);
    const comparisons = of.comparisons.map(({ open: _, ...each }) => ({ ...each }));
    if (missed.length === 0)
        return { code: `${named.check}/met`, outcome: 'pass', data: { ...of.data, comparisons } };
    const data = { ...of.data, comparisons, ...doubtOf(asked, seen) };
    if (missed.every(({ open }) => open))
        return undecided(asked, seen, data);
    const detail = { report: named.report, measure, ...(asked.part && { part: asked.part.id }) };
    const mend = { what: 'mend-numbers', detail };
    return { code: `${named.check}/missed`, outcome: 'fail', data, acts: [mend] };
}
function partOf({ part }) {
    if (part === undefined)
        return {};
    const { paths } = part.selection;
    return { part: part.id, ...(paths && { paths: [...paths] }) };
}
function filterOf(part) {
    const { within } = part;
    const older = part['older-than'];
    return {
        ...(older !== undefined && { olderThan: older }),
        ...(within !== undefined && { within }),
    };
}

;// CONCATENATED MODULE: ./lib/checks/reports/only-compared.js

/** One for each rule that is enforced and that passes nothing before there is an earlier number in the records. */
function remarksOnCompared(rules, baseline) {
    if (baseline !== undefined)
        return [];
    return rules.filter(passesNothingAtFirst).map(({ at }) => ({
        code: 'policy/only-compared',
        at,
        message: 'is held against earlier numbers alone: where there is none, as at the first promotion, it only warns, and passes nothing',
        hint: 'write at-least or at-most beside drop, rise or no-new, or name a baseline: a report of committed files, or default-branch',
    }));
}
function passesNothingAtFirst({ bounds, options, parts }) {
    const set = bounds.filter((each) => each !== undefined);
    const isEnforced = options.every(({ enforce = 'block' }) => enforce === 'block');
    return isEnforced && parts === undefined && set.length > 0 && set.every(isOnlyCompared);
}
function isOnlyCompared({ warn: _, ...part }) {
    const isLimited = part['at-least'] !== undefined || part['at-most'] !== undefined;
    return !isLimited && needsBaseline(part);
}

;// CONCATENATED MODULE: ./lib/checks/reports/part-measures.js
/** The numbers of a part of a report: what surely belongs to it, and what may or may not. */





const testPartMeasures = ['cases', 'failed', 'skipped'];
/** Empty where no case surely belongs to the part. */
function findTestsOfPart(fact, part, measure) {
    const found = partIn(fact, part);
    const tests = found?.tests;
    if (found === undefined || tests === undefined || tests.total === 0)
        return [];
    const open = tests.open ?? { total: 0, failed: 0, skipped: 0 };
    const key = measure === 'cases' ? 'total' : measure;
    const [least, most] = [tests[key], tests[key] + open[key]];
    // All others that may be of the part are as the bound likes them least.
    const share = {
        least: percent(least, tests.total + open.total - open[key]),
        most: percent(most, tests.total + open[key]),
    };
    return [
        {
            measured: { ...sides(least, most), unit: '', ...(measure !== 'cases' && { share }) },
            data: {
                amount: most,
                ...(measure !== 'cases' && { total: tests.total + open[key] }),
                ...(least !== most && { least }),
                ...unsureOf(found, most - least),
            },
        },
    ];
}
/** Empty where no line surely belongs to the part. */
function findCoverageOfPart(fact, part, measure) {
    const found = partIn(fact, part);
    const share = found?.coverage?.[measure];
    if (found === undefined || share === undefined || share.total === 0)
        return [];
    const open = share.open ?? { covered: 0, total: 0 };
    const total = share.total + open.total - open.covered;
    const least = percent(share.covered, total);
    const most = percent(share.covered + open.covered, share.total + open.covered);
    return [
        {
            measured: { least, most, unit: '%' },
            data: { covered: share.covered, total, unit: '%', ...unsureOf(found, open.total) },
        },
    ];
}
/** Empty where nothing of the part is told or there: that nothing was found would be no answer. */
function findScanOfPart(fact, part, asked) {
    const found = partIn(fact, part);
    const scan = found?.scan;
    if (found === undefined || scan === undefined || found.there !== true)
        return [];
    const { measure, now } = asked;
    const wanted = measure === 'total' ? finding_ages/* findingSeverities */.Z_ : [measure];
    const count = (of) => {
        if (of === undefined)
            return { least: 0, most: 0, undated: 0, cut: [] };
        const all = wanted.reduce((sum, severity) => sum + of[severity], 0);
        if (!hasAges(asked.part))
            return { least: all, most: all, undated: 0, cut: [] };
        const { yes, no, cut } = countAges({ ages: of.ages ?? {}, findings: [] }, { wanted, part: asked.part, now });
        const between = cut.reduce((sum, each) => sum + each.open, 0);
        return { least: yes, most: all - no, undated: all - no - yes - between, cut };
    };
    const [sure, open] = [count(scan), count(scan.open)];
    const [least, most] = [sure.least, sure.most + open.most];
    return [
        {
            measured: { ...sides(least, most), unit: '' },
            data: {
                amount: most,
                ...(least !== most && { least }),
                ...(sure.undated > 0 && { undated: sure.undated }),
                ...(sure.cut.length > 0 && {
                    between: sure.cut.map((each) => ({
                        ...{ count: each.open, from: (0,time_instant/* formatInstant */.r4)(each.from), to: (0,time_instant/* formatInstant */.r4)(each.to) },
                    })),
                }),
                ...unsureOf(found, open.most),
            },
        },
    ];
}
function sides(least, most) {
    return { least: { top: BigInt(least), bottom: 1n }, most: { top: BigInt(most), bottom: 1n } };
}
/** How much may belong to the part or not, and why. */
function unsureOf({ unclear }, unsure) {
    return unsure === 0 ? {} : { unsure, ...(unclear !== undefined && { unclear }) };
}

;// CONCATENATED MODULE: ./lib/checks/quality.js
/** quality: bounds on the numbers of named test, coverage, mutation and performance reports. */













const tests = (0,rule_options/* entries */.jO)((0,rule_options/* withOptions */.tq)({
    cases: boundsOn(counted).optional(),
    failed: boundsOn(countedOrShare).optional(),
    skipped: boundsOn(countedOrShare).optional(),
    duration: boundsOn(timed).optional(),
    parts: partsOn({
        cases: boundsOn(ofPart(counted)).optional(),
        failed: boundsOn(ofPart(countedOrShare)).optional(),
        skipped: boundsOn(ofPart(countedOrShare)).optional(),
    }).optional(),
}));
const ofLines = boundsOn(ofPart(covered)).optional();
const coverage = schemas/* strictObject */.rej({
    from: values/* nameSchema */.Jq.optional(),
    lines: boundsOn(covered).optional(),
    branches: boundsOn(covered).optional(),
    functions: boundsOn(covered).optional(),
    statements: boundsOn(covered).optional(),
    parts: partsOn({
        ...{ lines: ofLines, branches: ofLines, functions: ofLines, statements: ofLines },
    }).optional(),
    ...rule_options/* ruleOptionsSchema */.e2.shape,
});
const mutation = (0,rule_options/* withOptions */.tq)({
    from: values/* nameSchema */.Jq.optional(),
    score: boundsOn(covered),
});
const performance = (0,rule_options/* entries */.jO)((0,rule_options/* withSoftOptions */.$X)({
    from: values/* nameSchema */.Jq,
    metric: values/* nameSchema */.Jq.optional(),
    ...values/* boundsShapeWithWarn */.rH,
})
    .refine(values/* isDeciding */._J, {
    error: 'sets no bound: write at-least, at-most, drop, rise or no-new',
})
    .superRefine((rule, context) => {
    for (const fault of faultsOf(rule, anything))
        context.addIssue({ code: 'custom', ...fault });
}));
const quality_config = (0,rule_options/* withOptions */.tq)({
    tests: tests.optional(),
    coverage: coverage.optional(),
    mutation: mutation.optional(),
    performance: performance.optional(),
    baseline: rule_options/* idSchema */.fY.optional(),
});
const quality = (0,check/* defineCheck */.qH)({
    id: 'quality',
    title: 'Quality',
    codes: reportCodes('quality'),
    config: quality_config,
    names: (value) => [
        ...Object.keys(value.tests ?? {}).map((name) => report(name, ['tests', name])),
        ...(value.coverage ? [report(value.coverage.from ?? 'coverage', ['coverage', 'from'])] : []),
        ...(value.mutation ? [report(value.mutation.from ?? 'mutation', ['mutation', 'from'])] : []),
        ...Object.entries(value.performance ?? {}).map(([id, rule]) => report(rule.from, ['performance', id, 'from'])),
        ...baselineUses(value.baseline),
    ],
    remarks: (value, options) => [
        ...remarksOnCompared(rulesIn(value, options), value.baseline),
        ...Object.entries(value.tests ?? {}).flatMap(([id, rule]) => (0,strange_paths/* remarksOnPaths */.X)(['tests', id], rule)),
        ...(0,strange_paths/* remarksOnPaths */.X)(['coverage'], value.coverage ?? {}),
    ],
    questions: (value, context) => [
        ...testQuestions(value, context),
        ...testPartQuestions(value, context),
        ...coverageQuestions(value, context),
        ...coveragePartQuestions(value, context),
        ...mutationQuestions(value, context),
        ...Object.entries(value.performance ?? {}).map(([id, rule]) => performanceQuestion({ id, rule, context, from: value.baseline })),
    ],
});
function report(name, path) {
    return { kind: 'report', name, path };
}
function rulesIn({ tests = {}, coverage, mutation, performance = {} }, outer) {
    const ruleOf = (rule, rest) => ({
        ...rest,
        options: [...outer, rule],
    });
    return [
        ...Object.entries(tests).map(([id, rule]) => {
            const bounds = testMeasures.map((measure) => rule[measure]);
            return ruleOf(rule, { at: ['tests', id], bounds, parts: rule.parts });
        }),
        ...[coverage ?? []].flat().map((rule) => {
            const bounds = coverageMeasures.map((measure) => rule[measure]);
            return ruleOf(rule, { at: ['coverage'], bounds, parts: rule.parts });
        }),
        ...[mutation ?? []].flat().map((rule) => {
            return ruleOf(rule, { at: ['mutation'], bounds: [rule.score] });
        }),
        ...Object.entries(performance).map(([id, rule]) => {
            return ruleOf(rule, { at: ['performance', id], bounds: [boundsOf(rule)] });
        }),
    ];
}
function testQuestions(value, context) {
    return Object.entries(value.tests ?? {}).flatMap(([id, rule]) => testMeasures.flatMap((measure) => {
        const bounds = rule[measure];
        if (bounds === undefined)
            return [];
        const named = { check: 'quality', report: id, kind: 'tests' };
        const at = ['tests', id, measure];
        return boundsQuestion({
            ...{ named, measure, at, bounds, options: [rule], context, from: value.baseline },
            find: (fact) => findTests(fact, measure),
        });
    }));
}
function coverageQuestions({ coverage, baseline }, context) {
    if (coverage === undefined)
        return [];
    const named = {
        ...{ check: 'quality', kind: 'coverage' },
        report: coverage.from ?? 'coverage',
    };
    return coverageMeasures.flatMap((measure) => {
        const bounds = coverage[measure];
        if (bounds === undefined)
            return [];
        return boundsQuestion({
            ...{ named, measure, at: ['coverage', measure], bounds, options: [coverage], context },
            from: baseline,
            find: (fact) => findCoverage(fact, measure),
        });
    });
}
function testPartQuestions({ tests }, context) {
    return Object.entries(tests ?? {}).flatMap(([report, rule]) => Object.entries(rule.parts ?? {}).flatMap(([id, entry]) => testPartMeasures.flatMap((measure) => {
        const bounds = entry[measure];
        if (bounds === undefined)
            return [];
        const part = toNamedPart(id, entry);
        const at = ['tests', report, 'parts', id, measure];
        return boundsQuestion({
            named: { check: 'quality', report, kind: 'tests' },
            ...{ measure, at, bounds, options: [rule, entry], context, part },
            find: (fact) => findTestsOfPart(fact, part, measure),
        });
    })));
}
function coveragePartQuestions({ coverage }, context) {
    if (coverage === undefined)
        return [];
    const report = coverage.from ?? 'coverage';
    return Object.entries(coverage.parts ?? {}).flatMap(([id, entry]) => coverageMeasures.flatMap((measure) => {
        const bounds = entry[measure];
        if (bounds === undefined)
            return [];
        const part = toNamedPart(id, entry);
        const at = ['coverage', 'parts', id, measure];
        return boundsQuestion({
            named: { check: 'quality', report, kind: 'coverage' },
            ...{ measure, at, bounds, options: [coverage, entry], context, part },
            find: (fact) => findCoverageOfPart(fact, part, measure),
        });
    }));
}
function mutationQuestions({ mutation, baseline }, context) {
    if (mutation === undefined)
        return [];
    const report = mutation.from ?? 'mutation';
    const question = boundsQuestion({
        named: { check: 'quality', report, kind: 'mutation' },
        ...{ measure: 'score', at: ['mutation', 'score'], bounds: mutation.score },
        ...{ options: [mutation], context, from: baseline },
        find: findMutation,
    });
    return [question];
}
function performanceQuestion(part) {
    const { id, rule, context, from } = part;
    const measure = rule.metric ?? id;
    const options = rule;
    const named = { check: 'quality', report: rule.from, kind: 'performance' };
    return boundsQuestion({
        ...{
            named,
            measure,
            at: ['performance', id],
            bounds: boundsOf(rule),
            options: [options],
            context,
            from,
        },
        softUnknown: true,
        find: (fact) => findMetric(fact, measure),
    });
}
/** The bounds stand beside the options of the rule. */
function boundsOf(rule) {
    const keys = Object.keys(values/* boundsShapeWithWarn */.rH);
    return Object.fromEntries(Object.entries(rule).filter(([key]) => keys.includes(key)));
}

;// CONCATENATED MODULE: ./lib/checks/readiness.js
/** readiness: release criteria besides tests (the grammar is reserved; see docs/checks.md). */




const readiness_entry = (0,rule_options/* withOptions */.tq)({
    file: values/* nameSchema */.Jq.optional(),
    report: values/* nameSchema */.Jq.optional(),
    check: values/* nameSchema */.Jq.optional(),
    reviewed: schemas/* boolean */.zMY().optional(),
    'younger-than': values/* elapsedSchema */.Mf.optional(),
    'recovery-time': values/* boundsSchema */.Hm.optional(),
}).refine((value) => value.file ?? value.report ?? value.check, {
    error: 'names no evidence: write file, report or check',
});
const readiness = (0,check/* reserveCheck */.tg)({
    id: 'readiness',
    title: 'Readiness',
    config: (0,rule_options/* blockOfEntries */.dO)(readiness_entry),
    names: (value) => (0,rule_options/* entriesOf */.Mc)(value).flatMap(([id, { report }]) => report === undefined ? [] : [{ kind: 'report', name: report, path: [id, 'report'] }]),
});

;// CONCATENATED MODULE: ./lib/checks/required-checks.js
/** required-checks: named checks of the forge, or of a file or note, that must have succeeded on the candidate. */



const required_checks_text = schemas/* string */.YjP().min(1);
const github = schemas/* strictObject */.rej({ name: required_checks_text, app: schemas/* union */.KCZ([required_checks_text, schemas/* int */.Whr()]).optional() });
const gitlab = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ job: required_checks_text }),
    // By the name of the user that sets it, since anybody who may push can set one of any name (T44).
    schemas/* strictObject */.rej({ external: required_checks_text, author: required_checks_text.optional() }),
], { error: 'expected { job: NAME } or { external: NAME, author: USERNAME }' });
const git = schemas/* union */.KCZ([schemas/* strictObject */.rej({ file: required_checks_text }), schemas/* strictObject */.rej({ notes: required_checks_text })], {
    error: 'expected { file: PATH } or { notes: NAME }',
});
const required_checks_entry = (0,rule_options/* withOptions */.tq)({
    github: github.optional(),
    gitlab: gitlab.optional(),
    git: git.optional(),
    accept: schemas/* array */.YOg(required_checks_text).min(1).optional(),
}).refine((value) => value.github ?? value.gitlab ?? value.git, {
    error: 'names no source: write github: { name }, gitlab: { job } or git: { file }',
});
const required_checks_config = (0,rule_options/* blockOfEntries */.dO)(required_checks_entry);
/** Conclusions that say that the check has not ended yet, in the forges' own words. */
const pending = [
    ...['pending', 'expected', 'queued', 'in_progress', 'running'],
    ...['waiting', 'requested', 'created'],
];
const requiredChecks = (0,check/* defineCheck */.qH)({
    id: 'required-checks',
    title: 'Required checks',
    codes: {
        'required-checks/passed': 'The check succeeded on the candidate.',
        'required-checks/not-passed': 'The check ended with a conclusion that is not accepted.',
        'required-checks/pending': 'The check has not ended yet.',
        'required-checks/missing': 'No result of the check is there for the candidate.',
        'required-checks/other-commit': 'The result that was found belongs to another commit.',
    },
    config: required_checks_config,
    questions: (value, context) => (0,rule_options/* entriesOf */.Mc)(value).map(([id, rule]) => toQuestion({ id, rule, context })),
});
function toQuestion(part) {
    const { id, rule, context } = part;
    const ref = {
        kind: 'check-result',
        key: context.factKey(id),
        spec: { id, github: rule.github, gitlab: rule.gitlab, git: rule.git },
    };
    return {
        id: `required-checks/${id}`,
        at: [id],
        options: rule,
        needs: [ref],
        evaluate: (facts) => [
            judgeResult({
                id,
                result: facts.value(ref),
                accepted: rule.accept ?? ['success'],
                candidate: context.request.candidate.sha,
            }),
        ],
    };
}
/** Only an accepted conclusion on this very commit passes (T44, T45, T46). */
function judgeResult(seen) {
    const { id, result, accepted, candidate } = seen;
    const required = { check: id, accepted: [...accepted], sha: candidate };
    const act = { what: 'run-check', detail: { check: id, sha: candidate } };
    if (result === undefined) {
        return { code: 'required-checks/missing', outcome: 'fail', data: required, acts: [act] };
    }
    const data = {
        ...required,
        conclusion: result.conclusion,
        found: result.sha,
        ...(result.url === undefined ? {} : { url: result.url }),
    };
    if (result.sha !== candidate) {
        return { code: 'required-checks/other-commit', outcome: 'unknown', data, acts: [act] };
    }
    if (accepted.includes(result.conclusion)) {
        return { code: 'required-checks/passed', outcome: 'pass', data };
    }
    if (pending.includes(result.conclusion)) {
        const wait = { what: 'await-check', detail: { check: id, sha: candidate } };
        return { code: 'required-checks/pending', outcome: 'fail', data, acts: [wait] };
    }
    const mend = { what: 'mend-check', detail: { check: id, sha: candidate } };
    return { code: 'required-checks/not-passed', outcome: 'fail', data, acts: [mend] };
}

;// CONCATENATED MODULE: ./lib/checks/security-scan.js











const security_scan_bounds = boundsOn(found).optional();
const ofParts = boundsOn(ofPart(found)).optional();
const security_scan_config = (0,rule_options/* withOptions */.tq)({
    scans: (0,rule_options/* entries */.jO)((0,rule_options/* withOptions */.tq)({
        ...{ critical: security_scan_bounds, high: security_scan_bounds, medium: security_scan_bounds, low: security_scan_bounds, total: security_scan_bounds },
        parts: partsOn({
            ...{ critical: ofParts, high: ofParts, medium: ofParts, low: ofParts, total: ofParts },
        }).optional(),
    })),
    baseline: rule_options/* idSchema */.fY.optional(),
});
const securityScan = (0,check/* defineCheck */.qH)({
    id: 'security-scan',
    title: 'Security scans',
    codes: reportCodes('security-scan'),
    config: security_scan_config,
    names: ({ scans, baseline }) => [
        ...Object.keys(scans).map((name) => security_scan_report(name, ['scans', name])),
        ...baselineUses(baseline),
    ],
    remarks: ({ scans, baseline }, outer) => {
        const rules = Object.entries(scans).map(([id, rule]) => {
            const bounds = scanMeasures.map((measure) => rule[measure]);
            return { at: ['scans', id], bounds, options: [...outer, rule], parts: rule.parts };
        });
        return [
            ...remarksOnCompared(rules, baseline),
            ...Object.entries(scans).flatMap(([id, rule]) => (0,strange_paths/* remarksOnPaths */.X)(['scans', id], rule)),
        ];
    },
    questions: (value, context) => [
        ...wholeQuestions(value, context),
        ...partQuestions(value, context),
    ],
});
function wholeQuestions({ scans, baseline }, context) {
    return Object.entries(scans).flatMap(([id, rule]) => scanMeasures.flatMap((measure) => {
        const set = rule[measure];
        if (set === undefined)
            return [];
        const named = { check: 'security-scan', report: id, kind: 'scan' };
        return boundsQuestion({
            ...{ named, measure, at: ['scans', id, measure], bounds: set, options: [rule], context },
            from: baseline,
            find: (fact, part, now) => findScan(fact, { measure, part, now }),
        });
    }));
}
function partQuestions({ scans }, context) {
    return Object.entries(scans).flatMap(([report, rule]) => Object.entries(rule.parts ?? {}).flatMap(([id, entry]) => scanMeasures.flatMap((measure) => {
        const set = entry[measure];
        if (set === undefined)
            return [];
        const named = { check: 'security-scan', report, kind: 'scan' };
        const own = toNamedPart(id, entry);
        const at = ['scans', report, 'parts', id, measure];
        return boundsQuestion({
            ...{ named, measure, at, bounds: set, options: [rule, entry], context, part: own },
            find: (fact, part, now) => findScanOfPart(fact, own, { measure, part, now }),
        });
    })));
}
function security_scan_report(name, path) {
    return { kind: 'report', name, path };
}

// EXTERNAL MODULE: ./lib/checks/duties/consents.js
var duties_consents = __webpack_require__(72767);
// EXTERNAL MODULE: ./lib/time/interval-set.js
var interval_set = __webpack_require__(25361);
;// CONCATENATED MODULE: ./lib/checks/duties/expiry.js


/** When each approval ends, in order. */
function expiriesOf({ changes, consents }, expires) {
    const given = [...changes.flatMap(({ reviews }) => reviews), ...consents];
    const times = given.flatMap(({ at }) => (at === undefined ? [] : ((0,time_instant/* parseInstant */.nV)(at) ?? [])));
    return [...new Set(times.map((time) => time + expires))].sort((a, b) => a - b);
}
/** What does not pass at `from` no clock mends: then the clock is not in the way. */
function untilExpiry(ends, from, judge) {
    const passes = (now) => judge(now).some(({ outcome }) => outcome === 'pass');
    if (!passes(from))
        return interval_set/* always */.Gk;
    const end = ends.find((one) => one > from && !passes(one));
    return end === undefined ? interval_set/* always */.Gk : [{ start: -Infinity, end }];
}

// EXTERNAL MODULE: ./lib/checks/duties/eligible.js + 1 modules
var duties_eligible = __webpack_require__(53224);
// EXTERNAL MODULE: ./lib/checks/duties/owners.js
var duties_owners = __webpack_require__(75020);
// EXTERNAL MODULE: ./lib/checks/duties/scene.js
var duties_scene = __webpack_require__(6074);
;// CONCATENATED MODULE: ./lib/checks/duties/approve-act.js




/**
 * One act for all changes on which the same approvals are short of people: one person more gives any
 * of these, and the others are given anew by whom there is (Hall). So two demands may have one act.
 */
function approveActs(wanted) {
    const { demand, pool } = wanted;
    const key = (0,duties_consents/* demandKey */.nJ)(demand);
    const own = pool.short.filter(({ demands }) => demands.includes(key));
    const groups = new Map();
    for (const shortage of own) {
        const kind = JSON.stringify([shortage.demands, shortage.change === undefined]);
        groups.set(kind, [...(groups.get(kind) ?? []), shortage]);
    }
    if (groups.size === 0)
        return [approveAct(wanted, [])];
    return [...groups.values()].map((shortages) => approveAct(wanted, shortages));
}
function approveAct(wanted, shortages) {
    const { demand, asked, pool, scene } = wanted;
    const { apart } = pool;
    const { nameOf } = scene.directory;
    const [first] = shortages;
    const keys = first === undefined ? [(0,duties_consents/* demandKey */.nJ)(demand)] : [...new Set(first.demands)];
    const demands = pool.asked
        .map((one) => one.demand)
        .filter((one, index, all) => all.indexOf(one) === index && keys.includes((0,duties_consents/* demandKey */.nJ)(one)));
    const isShort = (one) => shortages.length === 0 || shortages.some(({ change }) => change === one.place.change);
    const where = asked.filter(isShort);
    const short = where.length > 0 ? where : asked;
    const owners = (0,duties_owners/* asksOwners */.Bl)(demand);
    const places = owners ? lackingParts(short) : short;
    const changes = [
        ...new Set(places.flatMap(({ place }) => (place.change === undefined ? [] : place.changes))),
    ];
    // Where there is no pull request there is no button: nobody can review such a commit.
    const alone = changes.filter(({ number }) => number === undefined && scene.host !== 'git' && demand.via !== 'environment');
    const names = changes.filter((change) => !alone.includes(change));
    const not = (0,duties_scene/* contributorsOf */.ah)(places.flatMap(({ place }) => place.changes), scene.directory);
    const givers = demands.map((one) => canApprove({ demand: one, asked: places, rivals: pool.asked, scene, apart }));
    const can = givers.includes(undefined)
        ? undefined
        : [...new Set(givers.flatMap((people) => people ?? []))].sort();
    const [group] = demands.flatMap(duties_owners/* groupsOf */.c1);
    const anybody = demands.some(({ from }) => from.length === 0);
    const who = anybody || can === undefined || can.length === 0 ? undefined : can.join(' or ');
    // Where nobody is named it helps to know who need not try.
    const others = [
        ...new Set([
            ...[...not.keys(), ...(apart === 'no' ? [] : scene.starters)].map(nameOf),
            ...shortages.flatMap(({ people }) => people.map(nameOf)),
        ]),
    ].sort();
    return {
        what: 'give-approval',
        who: owners ? ownersAt(places) : (who ?? (anybody ? undefined : group)),
        detail: {
            approvals: [...new Set(demands.map(({ id }) => id))].sort(),
            via: demand.via ?? 'any',
            host: scene.host,
            // One owner may stand for many parts.
            count: owners ? 1 : approve_act_countOf(first),
            changes: names.map((change) => (0,duties_scene/* nameOfChange */.fE)(change, scene)),
            alone: alone.map((change) => (0,duties_scene/* nameOfChange */.fE)(change, scene)),
            urls: names.map(({ url }) => url ?? ''),
            not: who === undefined ? others : [],
            contacts: [...new Set(demands.flatMap((one) => contactsOf(one, scene)))],
            newRun: demand.via === 'environment' && scene.attempt > 1,
            ...(owners ? { parts: partsOf({ places, names, scene }) } : {}),
        },
    };
}
/** The parts of which an owner has still to agree; all of them where that is not known. */
function lackingParts(asked) {
    const lacking = asked.filter(({ demand, place, standings }) => {
        const sure = standings.filter(({ against, doubt }) => against.length + doubt.length === 0);
        return sure.length < (0,duties_eligible/* needAt */.EZ)(demand, place);
    });
    return lacking.length > 0 ? lacking : asked;
}
/** The owners of a single part, by their names. */
function ownersAt(places) {
    const [only, ...others] = places.map(({ place }) => place.owned?.paths.owners ?? []);
    const isOne = only !== undefined && only.length > 0 && others.length === 0;
    return isOne ? only.join(' or ') : 'code owners';
}
/** What of which change an owner approves. */
function partsOf({ places, names, scene, }) {
    return places
        .filter(({ place }) => names.some((change) => place.changes.includes(change)))
        .filter(({ place }) => !(0,duties_owners/* isNobodyKnown */.t6)(place.owned))
        .map(({ place }) => ({
        changes: place.changes.map((change) => (0,duties_scene/* nameOfChange */.fE)(change, scene)),
        ...(0,duties_owners/* ownedData */.YK)(place.owned),
    }));
}
/** How many people more are needed at each place. */
function approve_act_countOf(shortage) {
    return shortage === undefined ? 1 : shortage.demands.length - shortage.people.length;
}
/**
 * Who may and has not yet, at every place that is asked about; undefined where that is not known, and
 * for a demand that anybody or an owner of code may give.
 */
function canApprove(part) {
    const { demand, asked, rivals, scene, apart } = part;
    // Each part has owners of its own, who are told with it.
    if ((0,duties_owners/* asksOwners */.Bl)(demand))
        return undefined;
    const each = asked.map(({ place }) => {
        const gave = new Set(rivals
            .filter((one) => one.place.change === place.change)
            .flatMap(({ standings }) => standings)
            .flatMap(({ person, against }) => (against.length === 0 ? [person] : [])));
        const eligible = (0,duties_eligible/* eligibleFor */.PU)({ demand, place, scene, apart });
        return eligible?.people.filter((person) => !gave.has(person));
    });
    const [first, ...others] = each;
    if (first === undefined || others.includes(undefined))
        return undefined;
    return first
        .filter((person) => others.every((people) => people?.includes(person)))
        .map(scene.directory.nameOf)
        .sort();
}
/** Where the people of its groups are asked. */
function contactsOf({ from }, scene) {
    return (0,duties_owners/* groupsOf */.c1)({ from }).flatMap((id) => scene.group(id).contact ?? []);
}

;// CONCATENATED MODULE: ./lib/checks/duties/approval-data.js





/** The data of a finding about one demand. */
function approvalData(part) {
    const { demand, asked, pool, scene } = part;
    const { nameOf } = scene.directory;
    const { apart } = pool;
    const { settings } = scene.changes;
    const can = canApprove({ demand, asked, rivals: pool.asked, scene, apart });
    const short = shortData(part);
    return {
        ...{ need: demand.count, per: demand.per, via: demand.via ?? 'any', from: [...demand.from] },
        places: asked.map((one) => placeData(one, part)),
        contacts: contactsOf(demand, scene),
        ...(apart === 'no' ? {} : { starters: [...scene.starters].map(nameOf).sort() }),
        ...(can === undefined ? {} : { canApprove: can }),
        ...(demand.from.length === 0 ? {} : { groupsKnown: can !== undefined }),
        matching: pool.proof.map(({ demand: slot, change, person }) => ({
            ...{ approval: idOf(slot), ...nameAt(change, scene) },
            by: nameOf(person ?? ''),
        })),
        ...(short.length === 0 ? {} : { short }),
        unattributed: unattributedIn(asked),
        ...(settings === undefined ? {} : { settings: settingsData(settings) }),
    };
}
function settingsData({ unknown, ...settings }) {
    return { ...settings, ...(unknown === undefined ? {} : { unknown }) };
}
function placeData({ place, standings }, { demand, pool, scene }) {
    const { directory } = scene;
    const { nameOf } = directory;
    const key = (0,duties_consents/* demandKey */.nJ)(demand);
    const filled = pool.proof.filter(({ demand: slot, change: at, part }) => slot === key && at === place.change && part === place.owned?.index);
    // Whoever gives another approval here is not excluded from anything.
    const gives = new Set(pool.proof.filter(({ change }) => change === place.change).map(({ person }) => person));
    const excluded = standings.filter(({ person, against }) => {
        const onlyElsewhere = against.every((why) => why === 'not-in-group') && gives.has(person);
        return against.length > 0 && !onlyElsewhere;
    });
    const [change] = place.change === undefined ? [] : place.changes;
    return {
        ...nameAt(place.change, scene),
        ...(change?.url === undefined ? {} : { url: change.url }),
        by: filled.flatMap(({ person }) => (person === undefined ? [] : nameOf(person))),
        excluded: excluded.map(({ person, against }) => ({ who: nameOf(person), why: [...against] })),
        contributors: [...(0,duties_scene/* contributorsOf */.ah)(place.changes, directory).keys()].map(nameOf).sort(),
        ...(place.owned === undefined ? {} : { need: (0,duties_eligible/* needAt */.EZ)(demand, place) }),
        ...(0,duties_owners/* ownedData */.YK)(place.owned),
    };
}
/** Several approvals for which there are too few people: only what this demand has a part in. */
function shortData({ demand, pool, scene, }) {
    const key = (0,duties_consents/* demandKey */.nJ)(demand);
    return pool.short
        .filter(({ demands }) => demands.includes(key))
        .map(({ change, demands, people }) => ({
        ...nameAt(change, scene),
        approvals: demands.map(idOf),
        people: people.map(scene.directory.nameOf),
    }));
}
/** Commits that could be anybody's, at all of these places. */
function unattributedIn(asked) {
    const commits = asked.flatMap(({ place }) => place.changes.flatMap(({ unattributed }) => unattributed));
    return [...new Set(commits)].sort();
}
function nameAt(change, scene) {
    const found = change === undefined ? undefined : scene.changes.changes[change];
    if (found === undefined)
        return {};
    const { url } = found;
    return { change: (0,duties_scene/* nameOfChange */.fE)(found, scene), ...(url === undefined ? {} : { url }) };
}
function idOf(key) {
    return key.split(' ')[0] ?? '';
}

// EXTERNAL MODULE: ./lib/evidence/owed-fact.js
var owed_fact = __webpack_require__(7185);
// EXTERNAL MODULE: ./lib/time/work-calendar.js
var work_calendar = __webpack_require__(52655);
// EXTERNAL MODULE: ./lib/time/zone-table.js
var zone_table = __webpack_require__(33710);
;// CONCATENATED MODULE: ./lib/time/due.js
/** Until when something has to follow: elapsed time, or the end of a business day (policy.md 1). */


/** So many days are looked at, before nobody counts on there being a business day. */
const most = 4000;
/**
 * The instant after which it is too late. Of business days it is the end of the nth following one in
 * the zone; undefined if there is none. A calendar that is not known throws, as it does elsewhere.
 */
function dueAt(duration, from, at) {
    if (duration.kind === 'elapsed')
        return from + duration.ms;
    const { day: first } = (0,zone_table/* toLocal */.jw)(at.zone, from);
    let left = duration.days;
    let day = first;
    while (left > 0 && day - first < most) {
        day += 1;
        if ((0,work_calendar/* isBusinessDay */.j)(day, at.calendar))
            left -= 1;
    }
    return left > 0 ? undefined : (0,zone_table/* startOfDay */.ol)(at.zone, day + 1);
}

// EXTERNAL MODULE: ./lib/checks/windows/period-facts.js
var period_facts = __webpack_require__(52216);
;// CONCATENATED MODULE: ./lib/checks/duties/owe.js








/** What earlier decisions left owed here. */
const owedRef = { kind: 'owed', key: '' };
/** The facts that `grace` uses: where one is not known, nothing may follow. */
function graceFacts({ ledger, words }) {
    if (ledger === undefined)
        return [];
    const holidays = ledger.holidays === undefined ? [] : (0,period_facts/* refsOf */.gA)(ledger.holidays);
    return [owedRef, { kind: 'zone', key: words.timezone }, ...holidays];
}
/** What is owed in place of the approvals that are missing, or why they may not follow. */
function owe(part) {
    const { demand, asked, pool, scene, grace } = part;
    const { ledger } = grace.context;
    if (ledger === undefined)
        return 'no-records';
    // Of another layer: a debt does not keep who owned what.
    if ((0,duties_owners/* asksOwners */.Bl)(demand))
        return 'code-owners';
    const earlier = grace.facts.reading(owedRef);
    if (earlier?.status !== 'known' && earlier?.status !== 'none')
        return 'debts-unknown';
    const isApart = pool.apart === 'yes' && scene.startersKnown;
    if (!scene.changes.complete || !(pool.apart === 'no' || isApart))
        return 'changes-unknown';
    const due = dueOf(grace, scene.now);
    if (due === undefined)
        return 'due-unknown';
    const lacking = asked.filter((one) => filledAt(one, pool).length < demand.count);
    const debts = [];
    for (const one of lacking) {
        const { changes } = one.place;
        // What nobody can review later can never be given.
        const numbered = changes.flatMap(({ number, head, url }) => number === undefined ? [] : [{ number, head, ...(url === undefined ? {} : { url }) }]);
        if (numbered.length < changes.length || numbered.length === 0)
            return 'no-request';
        const isWhole = changes.every(({ complete, unattributed }) => complete && unattributed.length === 0);
        if (!isWhole)
            return 'changes-unknown';
        debts.push(toDebt({ ...part, one, changes: numbered, due }));
    }
    const known = earlier.status === 'known' ? earlier.value.map(({ debt }) => debt) : [];
    return debts.map((debt) => keepDue(debt, known));
}
/** To promote the same once more gives no more time. */
function keepDue(debt, known) {
    const same = known.filter((one) => (0,owed_fact/* matterOf */.XN)(one) === (0,owed_fact/* matterOf */.XN)(debt));
    const dues = [debt, ...same].map((one) => one.due);
    const [due = debt.due] = dues.sort((a, b) => Date.parse(a) - Date.parse(b));
    return { ...debt, due };
}
function dueOf({ within, context, facts }, now) {
    const { words, ledger } = context;
    const duration = (0,time_duration/* parseDuration */.E9)(within);
    if (duration === undefined)
        return undefined;
    try {
        const place = { zone: words.timezone, holidays: ledger?.holidays };
        const calendar = (0,period_facts/* calendarAt */.WD)(facts, place, words);
        return dueAt(duration, now, { zone: facts.zone(words.timezone), calendar });
    }
    catch {
        return undefined;
    }
}
function toDebt(part) {
    const { demand, one, changes, pool, scene, due, rule } = part;
    const { change } = one.place;
    const { directory } = scene;
    const accountsOf = (people) => [...people].sort().flatMap((person) => directory.accountsOf(person));
    const all = pool.asked.filter((other) => other.place.change === change);
    const here = all.filter((other) => !(0,duties_owners/* asksOwners */.Bl)(other.demand));
    // An owner's approval is given, and gives no other besides.
    const owners = all
        .filter((other) => (0,duties_owners/* asksOwners */.Bl)(other.demand))
        .flatMap((other) => filledAt(other, pool));
    // Whoever consents to the promotion gives none of the approvals of a change, and the other way round.
    const elsewhere = pool.proof.flatMap(({ change: at, person }) => person !== undefined && at !== change && (at === undefined || change === undefined)
        ? [person]
        : []);
    const contributors = (0,duties_scene/* contributorsOf */.ah)(one.place.changes, directory).keys();
    const starters = pool.apart === 'no' ? [] : scene.starters;
    const [owner] = demand.from;
    const contact = owner === undefined ? undefined : scene.group(owner).contact;
    return {
        ...{ kind: 'approval', rule, approval: demand.id },
        ...(owner === undefined ? {} : { owner }),
        ...(contact === undefined ? {} : { contact }),
        ...{ since: (0,time_instant/* formatInstant */.r4)(scene.now), due: (0,time_instant/* formatInstant */.r4)(due) },
        ...{ changes, each: change !== undefined },
        demands: here.map((other) => ({
            id: other.demand.id,
            count: other.demand.count,
            from: [...other.demand.from],
            given: accountsOf(filledAt(other, pool)),
        })),
        not: accountsOf(new Set([...contributors, ...starters, ...elsewhere, ...owners])),
    };
}
function filledAt({ demand, place }, pool) {
    const key = (0,duties_consents/* demandKey */.nJ)(demand);
    return pool.proof.flatMap(({ demand: slot, change, person }) => slot === key && change === place.change && person !== undefined ? [person] : []);
}

// EXTERNAL MODULE: ./lib/checks/duties/matching.js + 2 modules
var matching = __webpack_require__(3794);
;// CONCATENATED MODULE: ./lib/checks/duties/pipeline.js

/** A review of anybody with write access. */
const anybody = { id: 'review', count: 1, per: 'change', via: 'review', from: [] };
/** True on a protected branch, with every change reviewed; somebody else pressed no button then. */
function startedByMerge(scene) {
    const { starter, changes } = scene;
    if (starter === undefined || starter.trigger === 'unknown')
        return 'unknown';
    if (starter.trigger !== 'merge' || !starter.complete)
        return 'no';
    const reviewed = changes.changes.map((one, change) => {
        const place = { change, changes: [one] };
        const standings = (0,duties_eligible/* standingsFor */.po)({ demand: anybody, place, scene, apart: 'no' });
        const possible = standings.filter(({ against }) => against.length === 0);
        if (possible.length === 0)
            return one.complete ? 'no' : 'unknown';
        return possible.some(({ doubt }) => doubt.length === 0) ? 'yes' : 'unknown';
    });
    return allOf([starter.protectedBranch, changes.complete ? 'yes' : 'unknown', ...reviewed]);
}
/** All must hold: one that does not decides, else one that is not known. */
function allOf(answers) {
    if (answers.includes('no'))
        return 'no';
    return answers.includes('unknown') ? 'unknown' : 'yes';
}

;// CONCATENATED MODULE: ./lib/checks/duties/pool.js




/**
 * Sure approvals fill what is asked for, or possible ones might: then it is not known; else it is
 * missing. Both are matchings over the demands of all layers together.
 */
function fillPool(consents, scene) {
    const apart = consents.some((one) => one.apart === true) ? unlessMerged(scene) : 'no';
    const demands = (0,duties_consents/* poolOf */.e9)(consents).filter(({ via }) => via !== 'ticket');
    const asked = demands
        .filter((demand) => !isSettled(demand, scene))
        .flatMap((demand) => (0,duties_eligible/* placesOf */.ek)(demand, scene).map((place) => ({
        ...{ demand, place },
        standings: (0,duties_eligible/* standingsFor */.po)({ demand, place, scene, apart }),
    })));
    const sureSlots = slotsOf(asked, ({ against, doubt }) => against.length + doubt.length === 0);
    const sure = (0,matching/* match */.Y)(sureSlots);
    const possibleSlots = slotsOf(asked, ({ against }) => against.length === 0);
    const possible = (0,matching/* match */.Y)(possibleSlots);
    const whole = { slots: sureSlots, sure, possible };
    // What may follow takes nobody from what may not.
    const firm = asked.some(({ demand }) => demand.follows === true) ? firmOf(asked) : whole;
    return {
        ...{ apart, asked },
        answer: (demand) => {
            const key = (0,duties_consents/* demandKey */.nJ)(demand);
            const merged = demands.find((one) => (0,duties_consents/* demandKey */.nJ)(one) === key);
            const answering = merged?.follows === true ? whole : firm;
            if (!keysOf(answering.slots, answering.sure).has(key))
                return 'given';
            const hopeless = keysOf(answering.slots, answering.possible);
            return hopeless.has(key) && answering.possible.complete ? 'missing' : 'unknown';
        },
        merged: (demand) => demands.find((one) => (0,duties_consents/* demandKey */.nJ)(one) === (0,duties_consents/* demandKey */.nJ)(demand)) ?? demand,
        proof: sureSlots.flatMap((slot, index) => {
            const person = sure.filled[index];
            return person === undefined ? [] : [{ ...withoutPeople(slot), person }];
        }),
        short: shortagesOf(possibleSlots, possible),
    };
}
/** Only what may not follow. */
function firmOf(asked) {
    const own = asked.filter(({ demand }) => demand.follows !== true);
    const slots = slotsOf(own, ({ against, doubt }) => against.length + doubt.length === 0);
    const possible = (0,matching/* match */.Y)(slotsOf(own, ({ against }) => against.length === 0));
    return { slots, sure: (0,matching/* match */.Y)(slots), possible };
}
function unlessMerged(scene) {
    const merged = startedByMerge(scene);
    if (merged === 'unknown')
        return scene.startersKnown ? 'unknown' : 'yes';
    return merged === 'yes' ? 'no' : 'yes';
}
/** The changes of a commit that was allowed here before are judged by that (policy.md 4, T27). */
function isSettled({ per }, { changes }) {
    return per === 'change' && (changes.case === 'redeploy' || changes.case === 'rollback');
}
function slotsOf(asked, counts) {
    return asked.flatMap(({ demand, place, standings }) => {
        const people = standings.filter(counts).map(({ person }) => person);
        const part = place.owned?.index;
        const slot = { demand: (0,duties_consents/* demandKey */.nJ)(demand), change: place.change, part, people };
        return Array.from({ length: (0,duties_eligible/* needAt */.EZ)(demand, place) }, () => slot);
    });
}
/** One for each change; where something is for the promotion as a whole its rivals stand beside it. */
function shortagesOf(slots, { short }) {
    const lacking = short.slots.flatMap((index) => slots[index] ?? []);
    const whole = lacking.some(({ change }) => change === undefined);
    const changes = whole ? [undefined] : [...new Set(lacking.map(({ change }) => change))];
    return changes.map((change) => {
        const own = whole ? lacking : lacking.filter((slot) => slot.change === change);
        return {
            change,
            demands: own.map(({ demand }) => demand),
            people: [...new Set(own.flatMap(({ people }) => people))].sort(),
        };
    });
}
/** The demands of which something stays open. */
function keysOf(slots, { short }) {
    return new Set(short.slots.flatMap((index) => slots[index]?.demand ?? []));
}
function withoutPeople({ demand, change, part }) {
    return { demand, change, part };
}

;// CONCATENATED MODULE: ./lib/checks/duties/judge-approvals.js








/** Beyond what is needed, so few people are told before they are missed. */
const thin = 1;
/** Judges one demand among all that is asked for together. */
function judgeApprovals(own, consents, { scene, grace, rule }) {
    const { changes } = scene;
    const base = { approval: own.id, case: changes.case };
    const nothing = (0,duties_scene/* nothingToJudge */.UG)(scene);
    if (isSettled(own, scene) && nothing?.code !== 'separation-of-duties/no-earlier-allow') {
        const data = { ...base, earlier: changes.earlier ?? '' };
        return [{ code: 'separation-of-duties/allowed-before', outcome: 'pass', data }];
    }
    if (nothing !== undefined)
        return [{ ...nothing, data: { ...nothing.data, ...base } }];
    if ((0,duties_owners/* asksOwners */.Bl)(own) && scene.ownerless) {
        const acts = [{ what: 'add-code-owners' }];
        return [{ code: 'separation-of-duties/no-code-owners', outcome: 'fail', data: base, acts }];
    }
    const pool = fillPool(consents, scene);
    const demand = pool.merged(own);
    const asked = pool.asked.filter((one) => (0,duties_consents/* demandKey */.nJ)(one.demand) === (0,duties_consents/* demandKey */.nJ)(demand));
    const data = { ...base, ...approvalData({ demand, asked, pool, scene }) };
    const pools = asked.flatMap((one) => {
        const eligible = (0,duties_eligible/* eligibleFor */.PU)({ ...one, demand, scene, apart: pool.apart });
        return eligible === undefined ? [] : [{ ...one, ...eligible }];
    });
    const spare = (one) => one.people.length - (0,duties_eligible/* needAt */.EZ)(demand, one.place);
    // Most lines name few owners: that is told only where they do not suffice.
    const scarce = pools.filter((one) => spare(one) <= (one.place.owned === undefined ? thin : -1));
    const impossible = scarce.find((one) => spare(one) < 0);
    const answer = pool.answer(demand);
    const judged = judge_approvals_toObservation({ answer, impossible, data, demand, asked, scene, pool });
    const owed = judged.code === 'separation-of-duties/too-few' && grace !== undefined
        ? owe({ demand, asked, pool, scene, grace, rule })
        : undefined;
    const found = owed === undefined ? judged : withOwed(judged, owed);
    const told = [found, ...judge_approvals_faultsOf(own, scene)];
    if (scarce.length === 0 || impossible !== undefined)
        return told;
    const [first] = [...scarce].sort((a, b) => a.people.length - b.people.length);
    const eligible = (first?.people ?? []).map(scene.directory.nameOf);
    const warning = { ...base, need: demand.count, eligible, contacts: contactsOf(demand, scene) };
    return [...told, { code: 'separation-of-duties/thin-pool', outcome: 'warn', data: warning }];
}
/** Lines that the forge may not read either: told before they decide anything. */
function judge_approvals_faultsOf(own, { ownerFaults }) {
    if (!(0,duties_owners/* asksOwners */.Bl)(own) || ownerFaults.length === 0)
        return [];
    const data = { approval: own.id, faults: [...ownerFaults] };
    return [{ code: 'separation-of-duties/faulty-code-owners', outcome: 'warn', data }];
}
/** Told either way: what is owed by when, or why nothing may follow. */
function withOwed(found, owed) {
    if (typeof owed === 'string')
        return { ...found, data: { ...found.data, noGrace: owed } };
    const [due] = owed.map((debt) => debt.due).sort();
    return due === undefined ? found : { ...found, data: { ...found.data, owedBy: due }, owes: owed };
}
function judge_approvals_toObservation(part) {
    const { answer, impossible, data, demand, asked, scene } = part;
    const acts = approveActs(part);
    const { nameOf } = scene.directory;
    if (answer === 'missing' && impossible !== undefined) {
        const excluded = [...impossible.excluded].map(([who, why]) => ({
            who: nameOf(who),
            why: [why],
        }));
        const eligible = impossible.people.map(nameOf);
        const { place } = impossible;
        const detail = { approval: demand.id, groups: [...demand.from], ...(0,duties_owners/* ownedData */.YK)(place.owned) };
        return {
            ...{ code: 'separation-of-duties/impossible', outcome: 'fail' },
            data: { ...data, need: (0,duties_eligible/* needAt */.EZ)(demand, place), eligible, excluded, ...(0,duties_owners/* ownedData */.YK)(place.owned) },
            acts: [{ what: 'widen-group', detail }],
        };
    }
    if (answer === 'missing') {
        return { code: 'separation-of-duties/too-few', outcome: 'fail', data, acts };
    }
    const gaps = gapsOf(asked, scene);
    if (answer === 'given' && gaps.length === 0) {
        return { code: 'separation-of-duties/approved', outcome: 'pass', data };
    }
    const doubts = asked.flatMap(({ standings }) => standings
        .filter(({ against, doubt }) => against.length === 0 && doubt.length > 0)
        .map(({ person, doubt }) => ({ who: nameOf(person), why: [...doubt] })));
    return {
        ...{ code: 'separation-of-duties/unsure', outcome: 'unknown' },
        data: { ...data, gaps, doubts: distinct(doubts), ownerGaps: ownerGapsOf(asked) },
        acts: mendActs(asked, scene) ?? ownersFirst(asked, acts),
    };
}
/** What is not there to be judged: then nothing passes, however many approve (T24). */
function gapsOf(asked, scene) {
    const { changes } = scene;
    const partial = asked.flatMap(({ place }) => place.changes.filter(({ complete }) => !complete));
    return [
        ...(changes.complete ? [] : ['changes']),
        ...new Set(partial.map((change) => (0,duties_scene/* nameOfChange */.fE)(change, scene))),
    ];
}
/** Commits without an account come first: until somebody names them nothing can pass. */
function mendActs(asked, { changes }) {
    const commits = unattributedIn(asked);
    if (commits.length > 0)
        return [{ what: 'attribute-commits', detail: { commits } }];
    const complete = changes.complete && changes.changes.every((change) => change.complete);
    return complete ? undefined : [{ what: 'mend-source', detail: { fact: 'changes' } }];
}
/** Who of the owners that are missing is not known, and why. */
function ownerGapsOf(asked) {
    return distinct(lackingParts(asked).flatMap(({ place }) => place.owned?.gaps ?? []));
}
/** Who owns it has to be known first; where nobody is known no approval helps. */
function ownersFirst(asked, acts) {
    const gaps = ownerGapsOf(asked);
    if (gaps.length === 0)
        return acts;
    const mend = { what: 'mend-code-owners', detail: { gaps } };
    const helps = lackingParts(asked).some(({ place }) => !(0,duties_owners/* isNobodyKnown */.t6)(place.owned));
    return helps ? [mend, ...acts] : [mend];
}
function distinct(values) {
    return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

;// CONCATENATED MODULE: ./lib/checks/duties/judge-deployer.js


/** A starter that is no person: a run that the merge itself started. */
const pipeline = 'pipeline';
/** One answer for each part that does not hold or is not known; one for all that hold. */
function judgeDeployer(rule, consents, scene) {
    const nothing = (0,duties_scene/* nothingToJudge */.UG)(scene);
    if (nothing !== undefined)
        return [nothing];
    const starters = [...scene.starters].sort();
    const base = {
        starters: starters.map(scene.directory.nameOf),
        ...(rule.from === undefined ? {} : { from: [...rule.from] }),
        not: [...rule.not],
    };
    const merged = startedByMerge(scene);
    const parts = [
        ...(rule.from === undefined ? [] : [judgeFrom(rule.from, { merged, scene })]),
        ...rule.not.map((who) => judgeNot(who, { merged, scene, consents })),
    ];
    const doubted = merged === 'yes' ? [] : whoStarts(scene, rule);
    const held = [...parts, ...doubted];
    const told = held.flatMap((part) => judge_deployer_toObservation(part, base));
    if (told.some(({ outcome }) => outcome !== 'warn'))
        return told;
    const by = merged === 'yes' ? [pipeline] : base['starters'];
    const data = { ...base, starters: by ?? [] };
    // What can never be broken is no proof: with nothing else said, nothing passes.
    if (told.length === held.length && told.length > 0)
        return told;
    return [{ code: 'separation-of-duties/deployer-allowed', outcome: 'pass', data }, ...told];
}
function judge_deployer_toObservation({ holds, code, data }, base) {
    const all = { ...base, ...data };
    switch (holds) {
        case 'yes':
            return [];
        case 'no':
            return [
                { code, outcome: 'fail', data: all, acts: [{ what: 'start-by-other', detail: all }] },
            ];
        case 'unknown':
            return [
                {
                    ...{ code: 'separation-of-duties/deployer-unknown', outcome: 'unknown', data: all },
                    acts: [{ what: 'mend-source', detail: { fact: 'starter' } }],
                },
            ];
        case 'nothing':
            return [{ code: 'separation-of-duties/nobody-approves', outcome: 'warn', data: all }];
    }
}
/** Without anybody who started it, or by a machine that no rule names, who stands behind it is not known. */
function whoStarts({ starter, startersKnown, starters, directory }, rule) {
    const code = 'separation-of-duties/deployer-unknown';
    const machine = (starter?.accounts ?? []).some(({ kind }) => kind !== 'human') ||
        [...starters].some(directory.isMachine);
    if (!startersKnown || starters.size === 0) {
        return [{ holds: 'unknown', code, data: { reason: 'starter' } }];
    }
    if (machine && rule.from === undefined) {
        return [{ holds: 'unknown', code, data: { reason: 'machine' } }];
    }
    return [];
}
function judgeFrom(from, { merged, scene }) {
    const code = 'separation-of-duties/deployer-not-allowed';
    const groups = from.filter((name) => name !== pipeline);
    if (merged === 'yes' && from.includes(pipeline))
        return { holds: 'yes', code, data: {} };
    const each = [...scene.starters].map((person) => ({
        person,
        holds: anyOf(groups.map((group) => (0,duties_scene/* isMember */.NB)(person, [group], scene))),
    }));
    const outside = each.filter(({ holds }) => holds === 'no').map(({ person }) => person);
    const byPeople = allOf(each.map(({ holds }) => holds));
    // What may have been started by the merge may be allowed by that.
    const maybeMerge = merged === 'unknown' && from.includes(pipeline);
    const holds = merged === 'yes' ? 'no' : byPeople === 'no' && maybeMerge ? 'unknown' : byPeople;
    const contacts = groups.flatMap((group) => scene.group(group).contact ?? []);
    const who = merged === 'yes' ? [pipeline] : outside.map(scene.directory.nameOf);
    return { holds, code, data: { reason: 'group', who, contacts } };
}
function judgeNot(who, part) {
    const { merged, scene, consents } = part;
    if (who === 'approvers') {
        // Their approvals do not count: where something is asked for, that is enough.
        const asks = consents.some(({ demand }) => demand !== undefined);
        return {
            holds: asks ? 'yes' : 'nothing',
            code: 'separation-of-duties/nobody-approves',
            data: {},
        };
    }
    const code = 'separation-of-duties/deployer-contributed';
    if (merged === 'yes')
        return { holds: 'yes', code, data: {} };
    const found = who === 'contributors' ? contributing(scene) : aloneOn(scene);
    const named = found.people.map(scene.directory.nameOf);
    const data = { reason: who, who: named, changes: found.changes };
    if (found.people.length > 0)
        return { holds: merged === 'unknown' ? 'unknown' : 'no', code, data };
    const { changes, complete } = scene.changes;
    const unattributed = changes.flatMap((change) => change.unattributed);
    const whole = complete && changes.every((change) => change.complete);
    return { holds: whole && unattributed.length === 0 ? 'yes' : 'unknown', code, data };
}
/** Starters who wrote something of what is promoted. */
function contributing(scene) {
    const { changes, directory, starters } = scene;
    const own = changes.changes.filter((change) => [...(0,duties_scene/* contributorsOf */.ah)([change], directory).keys()].some((person) => starters.has(person)));
    const all = (0,duties_scene/* contributorsOf */.ah)(changes.changes, directory);
    const people = [...starters].filter((person) => all.has(person)).sort();
    return { people, changes: own.map((change) => (0,duties_scene/* nameOfChange */.fE)(change, scene)) };
}
/** Starters who wrote one of the changes all by themselves. */
function aloneOn(scene) {
    const { changes, directory, starters } = scene;
    const alone = changes.changes.flatMap((change) => {
        const [person, ...others] = (0,duties_scene/* contributorsOf */.ah)([change], directory).keys();
        if (person === undefined || others.length > 0 || !starters.has(person))
            return [];
        return [{ person, change: (0,duties_scene/* nameOfChange */.fE)(change, scene) }];
    });
    const people = [...new Set(alone.map(({ person }) => person))].sort();
    return { people, changes: alone.map(({ change }) => change) };
}
function anyOf(answers) {
    if (answers.includes('yes'))
        return 'yes';
    return answers.includes('unknown') ? 'unknown' : 'no';
}

;// CONCATENATED MODULE: ./lib/checks/separation-of-duties.js
/** separation-of-duties: who must have agreed to what is promoted, and who may deploy it. */










/** Every key has a default, so that an approval may be written as { }. */
const approval = schemas/* strictObject */.rej({
    count: schemas/* int */.Whr().min(1).optional(),
    from: values/* nameSchema */.Jq.optional(),
    per: schemas/* enum */.k5n(['change', 'promotion']).optional(),
    via: schemas/* enum */.k5n(['review', 'environment', 'ticket']).optional(),
    expires: values/* elapsedSchema */.Mf.optional(),
    grace: values/* durationSchema */.sK.optional(),
    ...rule_options/* ruleOptionsSchema */.e2.shape,
})
    .superRefine(({ from, per, via, grace }, context) => {
    // What is given to a run cannot be given to it later.
    if (grace !== undefined && via !== undefined && via !== 'review') {
        const message = 'has `grace`: only a review can follow, so leave out `via` or write `via: review`';
        context.addIssue({ code: 'custom', message });
    }
    if (from !== duties_consents/* codeOwners */.eY)
        return;
    const message = 'code owners review changes: they approve neither a run nor a promotion as a whole';
    for (const [key, value, only] of [
        ['via', via, 'review'],
        ['per', per, 'change'],
    ]) {
        if (value !== undefined && value !== only) {
            context.addIssue({
                code: 'custom',
                message: `${message}; write ${key}: ${only}, or leave it out`,
                path: [key],
            });
        }
    }
    if (grace !== undefined) {
        const told = 'code owners approve before the promotion: leave `grace` out';
        context.addIssue({ code: 'custom', message: told, path: ['grace'] });
    }
});
const deployer = (0,rule_options/* withOptions */.tq)({
    from: values/* textsSchema */.a0.optional(),
    not: schemas/* array */.YOg(schemas/* enum */.k5n(['contributors', 'sole-contributor', 'approvers']))
        .min(1)
        .optional(),
});
const separation_of_duties_config = (0,rule_options/* withOptions */.tq)({
    approvals: (0,rule_options/* entries */.jO)(approval).optional(),
    deployer: deployer.optional(),
});
const separationOfDuties = (0,check/* defineCheck */.qH)({
    id: 'separation-of-duties',
    title: 'Separation of duties',
    codes: {
        'separation-of-duties/approved': 'Enough people approved who may.',
        'separation-of-duties/allowed-before': 'The commit was allowed and deployed here before.',
        'separation-of-duties/too-few': 'Fewer approvals count than are asked for.',
        'separation-of-duties/impossible': 'Fewer people may approve than have to.',
        'separation-of-duties/unsure': 'Whether enough approvals count is not known.',
        'separation-of-duties/no-code-owners': 'The protected branch has no CODEOWNERS file.',
        'separation-of-duties/faulty-code-owners': 'Lines of CODEOWNERS are not read, and what they may mean is not known.',
        'separation-of-duties/thin-pool': 'At most one person more than needed may approve.',
        'separation-of-duties/empty-range': 'Nothing of the service changed: there is nothing to judge.',
        'separation-of-duties/no-earlier-allow': 'The commit is older than what is deployed, or the same, and no record allows it.',
        'separation-of-duties/deployer-allowed': 'Whoever started the run may.',
        'separation-of-duties/deployer-not-allowed': 'Whoever started the run is in no group that may.',
        'separation-of-duties/deployer-contributed': 'Whoever started the run wrote a part of what is promoted.',
        'separation-of-duties/deployer-unknown': 'Whether whoever started the run may is not known.',
        'separation-of-duties/nobody-approves': 'Approvers are to be apart from whoever starts the run, and no approval is asked for.',
    },
    config: separation_of_duties_config,
    names: (value) => [
        ...Object.entries(value.approvals ?? {}).flatMap(([id, { from }]) => from === undefined || from === duties_consents/* codeOwners */.eY
            ? []
            : [{ kind: 'group', name: from, path: ['approvals', id, 'from'] }]),
        ...groupsOf(value.deployer ?? {}).map((name) => ({
            kind: 'group',
            name,
            path: ['deployer', 'from'],
        })),
    ],
    unbuilt: ({ approvals = {} }) => Object.entries(approvals).flatMap(([id, { via }]) => [
        ...(via === 'ticket' ? [['approvals', id, 'via']] : []),
    ]),
    questions: (value, context) => [
        ...Object.entries(value.approvals ?? {}).map(([id, rule]) => approvalQuestion({ id, rule, context })),
        ...(value.deployer === undefined ? [] : [deployerQuestion(value.deployer, context)]),
    ],
});
function groupsOf({ from }) {
    return [from ?? []].flat().filter((name) => name !== pipeline);
}
function approvalQuestion(part) {
    const { id, rule, context } = part;
    const demand = (0,duties_consents/* toDemand */.TO)(id, rule);
    return peopleQuestion({
        ...{ id: `separation-of-duties/${id}`, at: ['approvals', id], rule, context },
        consents: { demand },
        uses: rule.grace === undefined ? [] : graceFacts(context),
        judge: (consents, scene, facts) => {
            if (demand.via === 'ticket')
                return [notYet(`approvals.${id}.via: ticket`)];
            const grace = rule.grace === undefined ? undefined : { within: rule.grace, context, facts };
            const address = `${context.address}.approvals.${id}`;
            return judgeApprovals(demand, consents, { scene, grace, rule: address });
        },
    });
}
function deployerQuestion(rule, context) {
    const { from, not = [] } = rule;
    return peopleQuestion({
        ...{ id: 'separation-of-duties/deployer', at: ['deployer'], rule, context },
        consents: not.includes('approvers') ? { apart: true } : {},
        starter: true,
        judge: (consents, scene) => judgeDeployer({ from: from === undefined ? undefined : [from].flat(), not }, consents, scene),
    });
}
/** A question about people: of its own groups, and of those that other layers ask for with it. */
function peopleQuestion(part) {
    const { id, at, rule, context, consents, judge } = part;
    const own = [...new Set([rule.from ?? []].flat())].filter((name) => name !== pipeline);
    const { needs, ...used } = (0,duties_scene/* factsOf */.xS)(context, own);
    const uses = [...used.uses, ...(part.uses ?? [])];
    const evaluate = (facts, now, around) => {
        const all = around.consents?.() ?? [consents];
        const groups = [...new Set([...own, ...all.flatMap(({ demand }) => demand?.from ?? [])])];
        const scene = (0,duties_scene/* sceneOf */.cO)({ facts, context, groups, now });
        if (scene === undefined) {
            return [{ code: 'separation-of-duties/empty-range', outcome: 'unknown', data: {} }];
        }
        return judge(all, scene, facts);
    };
    const expires = consents.demand?.expires;
    return {
        ...{ id, at, options: rule, uses, consents, evaluate },
        needs: part.starter === undefined ? needs : [...needs, duties_scene/* starterRef */.li],
        ...(expires === undefined
            ? {}
            : {
                admits: (facts, { from }, around) => {
                    const changes = facts.value({ kind: 'changes', key: context.history.key });
                    const ends = changes === undefined ? [] : expiriesOf(changes, expires);
                    return untilExpiry(ends, from, (now) => evaluate(facts, now, around));
                },
            }),
    };
}
function notYet(what) {
    const data = { what: `separation-of-duties.${what}` };
    return { code: 'gate/not-built', outcome: 'unknown', data, acts: [check/* upgrade */.fG] };
}

;// CONCATENATED MODULE: ./lib/checks/sequence/judge-stage.js

/** The answer for one stage. `clears` is when it will have been there for long enough. */
function judgeStage(stage, subject, now) {
    const { environment, region, same, soak, deployments } = stage;
    const { sha } = subject.candidate;
    const data = {
        ...{ environment, same, sha, soak },
        ...(region === undefined ? {} : { region }),
        ...(same === 'artifact' ? { artifacts: subject.artifacts.map(({ digest }) => digest) } : {}),
    };
    const [newest] = deployments;
    const promote = { what: 'promote-first', detail: { environment, sha } };
    if (newest === undefined) {
        return { code: 'sequence/not-deployed', outcome: 'fail', data, acts: [promote] };
    }
    const seen = { ...data, found: newest.sha, state: newest.outcome };
    if (newest.outcome === 'in-progress') {
        const acts = [{ what: 'await-stage', detail: { environment } }];
        return { code: 'sequence/not-ended', outcome: 'fail', data: seen, acts };
    }
    if (newest.outcome !== 'success') {
        return { code: 'sequence/failed', outcome: 'fail', data: seen, acts: [promote] };
    }
    const held = holds(newest, stage, subject);
    if (held === 'unknown') {
        const acts = [{ what: 'record-artifacts', detail: { environment } }];
        return { code: 'sequence/artifact-unknown', outcome: 'unknown', data: seen, acts };
    }
    if (held === 'no') {
        const before = deployments.some((one) => one.outcome === 'success' && one.sha === sha);
        const told = { ...seen, before };
        return { code: 'sequence/other-there', outcome: 'fail', data: told, acts: [promote] };
    }
    return judgeSoak({ since: sinceOf(stage, subject), soak, data: seen, now });
}
/** Without a time nobody knows whether it has been there for long enough, unless it need not have. */
function judgeSoak(part) {
    const { since, soak, data, now } = part;
    if (since === undefined) {
        return soak === 0
            ? { code: 'sequence/there', outcome: 'pass', data }
            : { code: 'sequence/no-times', outcome: 'unknown', data };
    }
    const clears = since + soak;
    const told = { ...data, since: (0,time_instant/* formatInstant */.r4)(since), until: (0,time_instant/* formatInstant */.r4)(clears) };
    return now >= clears
        ? { code: 'sequence/there', outcome: 'pass', data: told }
        : { code: 'sequence/not-soaked', outcome: 'fail', data: told, clears };
}
/** Since when: the same thing deployed again has not left, and what failed in between ends it. */
function sinceOf(stage, subject) {
    const end = stage.deployments.findIndex((one) => one.outcome !== 'success' || holds(one, stage, subject) !== 'yes');
    const run = end === -1 ? stage.deployments : stage.deployments.slice(0, end);
    const times = run.map(({ finishedAt }) => (0,time_instant/* parseInstant */.nV)(finishedAt ?? ''));
    const known = times.filter((time) => time !== undefined);
    return known.length === 0 ? undefined : Math.min(...known);
}
function holds(deployment, { same, records }, subject) {
    if (same === 'commit')
        return deployment.sha === subject.candidate.sha ? 'yes' : 'no';
    const carried = records.find(({ sha, artifacts = [], verdict, outcome, enforced }) => sha === deployment.sha &&
        artifacts.length > 0 &&
        (outcome === 'success' || (verdict === 'allow' && enforced)))?.artifacts;
    if (carried === undefined)
        return 'unknown';
    return subject.artifacts.every(({ digest }) => carried.includes(digest)) ? 'yes' : 'no';
}

// EXTERNAL MODULE: ./lib/checks/windows/history.js
var windows_history = __webpack_require__(65759);
;// CONCATENATED MODULE: ./lib/checks/sequence.js
/** sequence: it was in an earlier environment before, and its region is the next one. */







const sequence_config = (0,rule_options/* withOptions */.tq)({
    after: schemas/* strictObject */.rej({
        environment: values/* nameSchema */.Jq,
        same: schemas/* enum */.k5n(['artifact', 'commit']).optional(),
        soak: values/* preciseDurationSchema */.N_.optional(),
    })
        .optional(),
    regions: values/* namesSchema */.yC.optional(),
    apart: values/* preciseDurationSchema */.N_.optional(),
});
const sequence = (0,check/* defineCheck */.qH)({
    id: 'sequence',
    title: 'Environment order',
    codes: {
        'sequence/there': 'The stage before holds it, for long enough.',
        'sequence/deployed-before': 'It was deployed here before.',
        'sequence/first-region': 'No region has to come before.',
        'sequence/not-deployed': 'Nothing was ever deployed to the stage before.',
        'sequence/not-ended': 'The newest deployment to the stage before has not ended.',
        'sequence/failed': 'The newest deployment to the stage before failed or was taken back.',
        'sequence/other-there': 'The stage before holds something else.',
        'sequence/not-soaked': 'It has not been there for long enough.',
        'sequence/no-times': 'Since when it is there is not known.',
        'sequence/artifact-unknown': 'Which artifact is meant, or is there, is not known.',
        'sequence/stage-unknown': 'The policy has no name for that environment, or for it in that region.',
        'sequence/no-region': 'Which region is meant is not known.',
        'sequence/unlisted-region': 'The region has no place in the order.',
        'sequence/regions-together': 'Regions that follow each other are promoted at once.',
    },
    config: sequence_config,
    names: ({ after, regions = [] }) => [
        ...(after === undefined
            ? []
            : [
                {
                    ...{ kind: 'environment', name: after.environment },
                    path: ['after', 'environment'],
                },
            ]),
        ...regions.map((name, index) => ({ kind: 'region', name, path: ['regions', index] })),
    ],
    questions: (value, context) => [
        ...(value.after === undefined ? [] : [afterQuestion(value.after, context)]),
        ...(value.regions === undefined ? [] : [regionsQuestion(value, context)]),
    ],
});
function afterQuestion(after, context) {
    const { environment, same = 'commit', soak } = after;
    const [region, ...more] = context.request.regions;
    const regional = more.length === 0 && region !== undefined;
    const stage = (regional ? context.stage(environment, region) : undefined) ?? context.stage(environment);
    return stagesQuestion({
        ...{ id: 'sequence/after', at: ['after'], context },
        before: [{ stage, same, soak: (0,time_duration/* parseElapsed */.Er)(soak ?? '0m') ?? Infinity }],
        unnamed: { environment },
    });
}
/** Every region that comes before the one that is promoted; two that must follow each other are too many. */
function regionsQuestion({ regions = [], apart }, context) {
    const { environmentId, request } = context;
    const asked = request.regions.filter((region) => regions.includes(region));
    const unlisted = request.regions.filter((region) => !regions.includes(region));
    const last = Math.max(...asked.map((region) => regions.indexOf(region)));
    const before = asked.length === 1 ? regions.slice(0, last) : [];
    const data = { regions: [...request.regions], order: [...regions] };
    const stages = before.map((region) => ({
        ...{ stage: context.stage(environmentId, region), region, same: 'commit' },
        soak: (0,time_duration/* parseElapsed */.Er)(apart ?? '0m') ?? Infinity,
    }));
    return stagesQuestion({
        ...{ id: 'sequence/regions', at: ['regions'], context, before: stages },
        unnamed: { environment: environmentId },
        instead: misplaced({ asked, unlisted, before, data }),
    });
}
function misplaced(part) {
    const { asked, unlisted, before } = part;
    const data = { ...part.data, unlisted: [...unlisted] };
    if (unlisted.length > 0)
        return { code: 'sequence/unlisted-region', outcome: 'fail', data };
    if (asked.length === 0) {
        const acts = [{ what: 'name-region' }];
        return { code: 'sequence/no-region', outcome: 'unknown', data, acts };
    }
    if (asked.length > 1) {
        const acts = [{ what: 'promote-one-region', detail: { regions: [...asked] } }];
        return { code: 'sequence/regions-together', outcome: 'fail', data, acts };
    }
    if (before.length === 0)
        return { code: 'sequence/first-region', outcome: 'pass', data };
    return undefined;
}
/** All stages must hold it. `instead` answers where the order itself does. */
function stagesQuestion(part) {
    const { id, at, context, before, unnamed, instead } = part;
    const { request } = context;
    const own = (0,windows_history/* deploymentsRef */.AD)(context);
    const judge = (facts, now) => {
        const lane = laneOf(facts, { own, sha: request.candidate.sha });
        if (lane !== undefined) {
            const data = { case: lane, environment: request.environment };
            return [{ code: 'sequence/deployed-before', outcome: 'pass', data }];
        }
        if (instead !== undefined)
            return [instead];
        return before.map(({ stage, region, same, soak }) => {
            const data = { ...unnamed, ...(region === undefined ? {} : { region }) };
            if (stage === undefined) {
                return { code: 'sequence/stage-unknown', outcome: 'unknown', data };
            }
            if (same === 'artifact' && request.artifacts.length === 0) {
                const acts = [{ what: 'name-artifact' }];
                return { code: 'sequence/artifact-unknown', outcome: 'unknown', data, acts };
            }
            const { environment } = stage;
            const deployments = facts.value(deploymentsOf(stage)) ?? [];
            const records = same === 'artifact' ? (facts.value(recordsOf(stage)) ?? []) : [];
            return judgeStage({ environment, region, same, soak, deployments, records }, request, now);
        });
    };
    const named = instead === undefined ? before : [];
    return {
        ...{ id, at, bounds: 'start', uses: [own], evaluate: judge },
        needs: named.flatMap(({ stage, same }) => {
            if (stage === undefined)
                return [];
            return [deploymentsOf(stage), ...(same === 'artifact' ? [recordsOf(stage)] : [])];
        }),
        admits: (facts, { from }) => {
            const found = judge(facts, from);
            if (found.every(({ outcome }) => outcome === 'pass')) {
                return [{ start: -Infinity, end: Infinity }];
            }
            const clears = found.map((one) => (one.outcome === 'pass' ? from : one.clears));
            if (clears.includes(undefined))
                return [];
            const start = Math.max(...clears.map((clear) => clear ?? Infinity));
            return [{ start, end: Infinity }];
        },
    };
}
/** Deployed here before: to go back, or to do it again, nothing has to come first. */
function laneOf(facts, { own, sha }) {
    const reading = facts.reading(own);
    const good = (reading?.status === 'known' ? reading.value : []).filter(({ outcome, unproved }) => outcome === 'success' && unproved !== true);
    if (!good.some((one) => one.sha === sha))
        return undefined;
    return good[0]?.sha === sha ? 'redeploy' : 'rollback';
}
function deploymentsOf({ environment, history }) {
    const key = [environment, history.key].filter(Boolean).join(' ');
    return { kind: 'deployments', key, spec: history.spec, environment };
}
function recordsOf({ environment }) {
    return { kind: 'records', key: environment, environment };
}

// EXTERNAL MODULE: ./lib/time/period-intervals.js
var period_intervals = __webpack_require__(80467);
// EXTERNAL MODULE: ./lib/time/civil-date.js
var civil_date = __webpack_require__(31963);
;// CONCATENATED MODULE: ./lib/time/quota-period.js
/** The calendar period, in a zone, in which a quota such as `2 per month` counts. */


/** Weeks begin on Monday (ISO 8601), quarters in January, April, July and October. */
function quotaPeriod(part) {
    const { zone, per, at } = part;
    const { first, next } = quota_period_bounds((0,zone_table/* toLocal */.jw)(zone, at).day, per);
    return { start: (0,zone_table/* startOfDay */.ol)(zone, first), end: (0,zone_table/* startOfDay */.ol)(zone, next) };
}
function quota_period_bounds(day, per) {
    if (per === 'day')
        return { first: day, next: day + 1 };
    if (per === 'week') {
        const first = day - (0,civil_date/* weekdayIndexOf */.a3)(day);
        return { first, next: first + 7 };
    }
    const { year, month } = (0,civil_date/* fromCivilDay */.Gr)(day);
    const length = per === 'month' ? 1 : per === 'quarter' ? 3 : 12;
    const start = month - 1 - ((month - 1) % length);
    return { first: monthStart(year, start), next: monthStart(year, start + length) };
}
/** `month` counts from 0 and may run into the next year. */
function monthStart(year, month) {
    const date = { year: year + Math.floor(month / 12), month: (month % 12) + 1, day: 1 };
    return (0,civil_date/* toCivilDay */.Ty)(date) ?? 0;
}

// EXTERNAL MODULE: ./lib/checks/windows/expand.js
var windows_expand = __webpack_require__(85551);
;// CONCATENATED MODULE: ./lib/checks/windows/open.js
/** open: closed outside of every period of the list; a list is a union, several lists intersect. */




/** The question whether now lies in one of the named periods, in every region of the promotion. */
function openQuestion(names, context) {
    const periods = (0,windows_expand/* periodsOf */.qC)(names, context.words);
    const unbuilt = (0,windows_expand/* unbuiltOf */.N7)(periods);
    const expand = (facts, range) => (0,windows_expand/* expandAll */.eo)(periods, { facts, words: context.words, reading: 'narrowest', range });
    return {
        id: 'windows/open',
        at: ['open'],
        permits: true,
        needs: (0,period_facts/* factsOf */.xS)(periods, context.words),
        bounds: 'during',
        evaluate: (facts, now) => {
            const { expanded, open } = (0,windows_expand/* lookAhead */.Rf)(now, (range) => {
                const all = expand(facts, range);
                return { expanded: all, open: (0,windows_expand/* commonOpening */.kB)(all) };
            }, (seen, range) => (0,windows_expand/* tellsNextEnd */.h1)(seen.open, range));
            const described = { periods: periods.map(describePeriod) };
            if ((0,interval_set/* contains */.gR)(open, now))
                return [passed({ now, open, expanded, described })];
            if (unbuilt.length > 0)
                return unbuilt;
            return [failed({ now, open, expanded, described })];
        },
        admits: (facts, range) => unbuilt.length > 0 ? undefined : (0,windows_expand/* commonOpening */.kB)(expand(facts, range)),
        spans: (facts, range) => (0,windows_expand/* toSpans */.P1)(expand(facts, range), 'open'),
    };
}
/** What people need to know of a period: its id, its words as written, its zones. */
function describePeriod(period) {
    return {
        id: period.id,
        zones: period.zones.map(({ region, zone }) => region === undefined ? { zone } : { region, zone }),
        written: period.written,
        ...(period.title === undefined ? {} : { title: period.title }),
        ...(period.reason === undefined ? {} : { reason: period.reason }),
        ...(period.owner === undefined ? {} : { owner: period.owner }),
        ...(period.ticket === undefined ? {} : { ticket: period.ticket }),
        ...(period.hard ? { hard: true } : {}),
    };
}
function passed({ now, open, expanded, described }) {
    const end = (0,interval_set/* intervalAt */.pm)(open, now)?.end ?? Infinity;
    // Days that follow each other end where nobody looks any more: that is no close.
    const until = end >= now + windows_expand/* horizon */._g ? Infinity : end;
    const inside = expanded.filter(({ set }) => (0,interval_set/* contains */.gR)(set, now)).map(({ period }) => period.id);
    return {
        code: 'windows/open',
        outcome: 'pass',
        data: { ...described, inside: [...new Set(inside)], ...instantField('until', until) },
    };
}
function failed({ now, open, expanded, described }) {
    const next = (0,interval_set/* firstFrom */.nT)(open, now);
    const since = open.filter(({ end }) => end <= now).at(-1)?.end;
    const inside = expanded.filter(({ set }) => (0,interval_set/* contains */.gR)(set, now)).map(({ region }) => region);
    const regions = new Set(expanded.flatMap(({ region }) => region ?? []));
    const shut = [...regions].filter((region) => !inside.includes(region));
    return {
        code: 'windows/closed',
        outcome: 'fail',
        data: {
            ...described,
            ...(shut.length > 0 ? { regions: shut } : {}),
            ...instantField('since', since),
            ...instantField('next', next?.start),
            ...instantField('nextEnd', next?.end),
        },
        clears: next?.start,
    };
}
/** A field with an instant as RFC 3339, or nothing where there is no such instant. */
function instantField(name, instant) {
    return instant === undefined || !Number.isFinite(instant)
        ? {}
        : { [name]: (0,time_instant/* formatInstant */.r4)(instant) };
}

;// CONCATENATED MODULE: ./lib/checks/windows/cadence.js








/** One question for each key of `cadence`. */
function cadenceQuestions(cadence, context) {
    const quota = cadence['at-most'] === undefined ? undefined : (0,time_duration/* parseQuota */.Km)(cadence['at-most']);
    const failure = cadence['after-failure'];
    const incident = cadence['after-incident'];
    return [
        ...(cadence.apart === undefined
            ? []
            : [pauseQuestion({ key: 'apart', text: cadence.apart, counts: isAny, context })]),
        ...(failure === undefined
            ? []
            : [pauseQuestion({ key: 'after-failure', text: failure, counts: windows_history/* hasFailed */.WN, context })]),
        ...(quota === undefined ? [] : [quotaQuestion(quota, context)]),
        ...(incident === undefined ? [] : [incidentQuestion({ ...incident, context })]),
    ];
}
/** Waits from the end of the last incident of a calendar; one that is not confirmed counts too. */
function incidentQuestion(part) {
    const { calendar, context } = part;
    const pause = (0,time_duration/* parseElapsed */.Er)(part.wait) ?? Infinity;
    const { timezone } = context.words;
    const waits = (facts) => {
        const place = { zone: facts.zone(timezone), reading: 'widest' };
        const incidents = (0,period_facts/* eventsOf */.XL)(facts, calendar).map((event) => (0,period_intervals/* eventInterval */.YK)(event, place));
        return (0,interval_set/* toIntervalSet */.tH)(incidents.map(({ start, end }) => ({ start, end: end + pause })));
    };
    return {
        id: 'windows/cadence-after-incident',
        at: ['cadence', 'after-incident'],
        needs: [
            { kind: 'calendar', key: calendar },
            { kind: 'zone', key: timezone },
        ],
        bounds: 'start',
        evaluate: (facts, now) => {
            const all = waits(facts);
            const clears = (0,interval_set/* intervalAt */.pm)(all, now)?.end;
            const last = all.filter(({ end }) => end <= now).at(-1)?.end;
            const end = clears ?? last;
            const data = {
                rule: 'after-incident',
                pause,
                ...instantField('last', end === undefined ? undefined : end - pause),
            };
            if (clears === undefined)
                return [{ code: 'windows/cadence-kept', outcome: 'pass', data }];
            const until = instantField('until', clears);
            return [{ code: 'windows/too-soon', outcome: 'fail', data: { ...data, ...until }, clears }];
        },
        admits: (facts) => (0,interval_set/* complement */.Zw)(waits(facts)),
    };
}
/** One that is still running counts from its start. */
function isAny() {
    return true;
}
function pauseQuestion(part) {
    const pause = (0,time_duration/* parseElapsed */.Er)(part.text) ?? Infinity;
    if (part.key === 'after-failure' && (0,windows_history/* tellsOnlySuccess */.q8)(part.context.history))
        return failuresUnseen(part);
    const ref = (0,windows_history/* deploymentsRef */.AD)(part.context);
    const { sha } = part.context.request.candidate;
    // A promotion that was allowed and has no result yet is asked about again: it is not its own past.
    const counts = (one) => part.counts(one) && (one.outcome !== 'in-progress' || one.sha !== sha);
    const last = (facts) => lastOf(facts, ref, counts);
    return {
        id: `windows/cadence-${part.key}`,
        at: ['cadence', part.key],
        needs: [ref],
        bounds: 'start',
        evaluate: (facts, now) => {
            const at = last(facts);
            const data = { rule: part.key, pause };
            if (at === 'untimed')
                return [{ code: 'windows/no-times', outcome: 'unknown', data }];
            if (at === 'never')
                return [{ code: 'windows/cadence-kept', outcome: 'pass', data }];
            const clears = at + pause;
            const seen = { ...data, ...instantField('last', at), ...instantField('until', clears) };
            return now >= clears
                ? [{ code: 'windows/cadence-kept', outcome: 'pass', data: seen }]
                : [{ code: 'windows/too-soon', outcome: 'fail', data: seen, clears }];
        },
        admits: (facts) => {
            const at = last(facts);
            const start = at === 'never' ? -Infinity : at === 'untimed' ? Infinity : at + pause;
            return start === Infinity ? [] : [{ start, end: Infinity }];
        },
    };
}
function failuresUnseen({ key, context }) {
    const data = {
        fact: `deployments ${context.request.environment}`,
        reason: windows_history/* onlySuccess */.e$,
        needs: 'results recorded with `promotion-gate result`, and no `deployments` statement',
    };
    const acts = [{ what: 'mend-source', detail: data }];
    return {
        id: `windows/cadence-${key}`,
        at: ['cadence', key],
        needs: [],
        bounds: 'start',
        evaluate: () => [{ code: 'gate/fact-unsupported', outcome: 'unknown', data, acts }],
        admits: () => undefined,
    };
}
/** The newest end (or start) of the deployments that count; one without any time makes it unknown. */
function lastOf(facts, ref, counts) {
    const times = (facts.value(ref) ?? [])
        .filter(counts)
        .map(({ finishedAt, startedAt }) => (0,time_instant/* parseInstant */.nV)(finishedAt ?? startedAt ?? ''));
    if (times.length === 0)
        return 'never';
    const known = times.filter((time) => time !== undefined);
    return known.length < times.length ? 'untimed' : Math.max(...known);
}
/** Counts promotions that were allowed, each once however often it was asked for. */
function quotaQuestion(quota, context) {
    const ref = (0,windows_history/* recordsRef */.Gn)(context);
    const zone = context.words.timezone;
    const at = ['cadence', 'at-most'];
    const look = (facts, now) => {
        const period = quotaPeriod({ zone: facts.zone(zone), per: quota.per, at: now });
        const records = facts.value(ref) ?? [];
        const used = promotionsIn(records, period, context.request.candidate.sha);
        return { period, used };
    };
    return {
        id: 'windows/cadence-at-most',
        at,
        needs: [ref, { kind: 'zone', key: zone }],
        bounds: 'start',
        evaluate: (facts, now) => {
            const { period, used } = look(facts, now);
            const clears = quota.count === 0 ? undefined : period.end;
            const data = {
                rule: 'at-most',
                count: quota.count,
                per: quota.per,
                used,
                ...instantField('until', period.end),
            };
            return used < quota.count
                ? [{ code: 'windows/cadence-kept', outcome: 'pass', data }]
                : [{ code: 'windows/quota-used-up', outcome: 'fail', data, clears }];
        },
        admits: (facts, { from }) => {
            const { period, used } = look(facts, from);
            if (quota.count === 0)
                return interval_set/* never */.Zm;
            return used < quota.count ? interval_set/* always */.Gk : (0,interval_set/* complement */.Zw)((0,interval_set/* toIntervalSet */.tH)([period]));
        },
    };
}
function promotionsIn(records, period, candidate) {
    const promotions = records.filter((record) => {
        const at = (0,time_instant/* parseInstant */.nV)(record.at) ?? NaN;
        const allowed = record.kind === 'decision' && record.verdict === 'allow' && record.enforced;
        return allowed && at >= period.start && at < period.end && record.sha !== candidate;
    });
    return new Set(promotions.map(({ promotionId }) => promotionId)).size;
}

;// CONCATENATED MODULE: ./lib/checks/windows/cover.js
/** covered-by: somebody of the rota is on call while the promotion runs. */




/** The question whether the calendar has an event now; cancelled and tentative ones cover nothing. */
function coverQuestion(calendar, context) {
    const { timezone } = context.words;
    const shifts = (facts) => shiftsOf((0,period_facts/* eventsOf */.XL)(facts, calendar), facts.zone(timezone));
    return {
        id: 'windows/covered-by',
        at: ['covered-by'],
        // A permission: who is on call is known, or nobody is.
        needs: [
            { kind: 'calendar', key: calendar },
            { kind: 'zone', key: timezone },
        ],
        bounds: 'during',
        evaluate: (facts, now) => [cover_judge({ calendar, shifts: shifts(facts), now })],
        admits: (facts) => (0,interval_set/* toIntervalSet */.tH)(shifts(facts)),
        spans: (facts) => shifts(facts).map(({ start, end, who }) => ({
            ...{ start, end, effect: 'covered', id: calendar, zone: timezone },
            title: who,
        })),
    };
}
function shiftsOf(events, zone) {
    return events
        .filter(({ tentative }) => !tentative)
        .map((event) => ({
        ...(0,period_intervals/* eventInterval */.YK)(event, { zone, reading: 'narrowest' }),
        who: event.summary,
    }));
}
function cover_judge(seen) {
    const { calendar, shifts, now } = seen;
    const covered = (0,interval_set/* toIntervalSet */.tH)(shifts);
    const running = shifts.filter(({ start, end }) => start <= now && now < end);
    const gap = (0,interval_set/* intervalAt */.pm)(covered, now)?.end;
    if (gap !== undefined) {
        // Who is on call until when, and when for the first time nobody follows.
        const until = Math.max(...running.map(({ end }) => end));
        const times = { ...instantField('until', until), ...instantField('coveredUntil', gap) };
        return {
            code: 'windows/covered',
            outcome: 'pass',
            data: { calendar, ...names('who', running), ...times },
        };
    }
    const next = (0,interval_set/* firstFrom */.nT)(covered, now);
    const coming = shifts.filter(({ start }) => start === next?.start);
    const acts = next === undefined ? [{ what: 'enter-shift', detail: { calendar } }] : undefined;
    const since = covered.filter(({ end }) => end <= now).at(-1)?.end;
    return {
        code: 'windows/not-covered',
        outcome: 'fail',
        data: {
            calendar,
            ...names('nextWho', coming),
            ...instantField('since', since),
            ...instantField('next', next?.start),
            ...instantField('nextEnd', next?.end),
        },
        clears: next?.start,
        acts,
    };
}
/** Who the events name; the text comes from outside and is escaped wherever it is shown. */
function names(field, shifts) {
    const known = [...new Set(shifts.flatMap(({ who }) => who ?? []))];
    return known.length === 0 ? {} : { [field]: known.slice(0, 5) };
}

;// CONCATENATED MODULE: ./lib/checks/windows/fits.js






/** How many of the newest successful deployments an estimate looks at. */
const sample = 20;
/** The question whether a deployment that starts now ends before anything closes. */
function fitsQuestion(fits, context) {
    const { expected, reserve } = typeof fits === 'string' ? { expected: fits, reserve: undefined } : fits;
    const reserveMs = reserve === undefined ? 0 : ((0,time_duration/* parseElapsed */.Er)(reserve) ?? 0);
    const fixed = expected === 'p90' ? undefined : ((0,time_duration/* parseElapsed */.Er)(expected) ?? 0) + reserveMs;
    const ref = (0,windows_history/* deploymentsRef */.AD)(context);
    const estimate = (facts) => fixed === undefined
        ? estimateFrom({ facts, ref, reserve: reserveMs })
        : { kind: 'known', length: fixed };
    const length = (facts) => {
        const made = estimate(facts);
        return made.kind === 'unknown' ? Infinity : made.length;
    };
    return {
        id: 'windows/fits',
        at: ['fits'],
        needs: fixed === undefined ? [ref] : [],
        bounds: 'start',
        length,
        evaluate: (facts, now, around) => {
            const made = estimate(facts);
            if (made.kind === 'unknown') {
                return [{ code: 'windows/no-durations', outcome: 'unknown', data: { seen: made.seen } }];
            }
            const open = (0,windows_expand/* lookAhead */.Rf)(now, ({ from, to }) => around.open(from, to), (seen, range) => seen !== undefined && tellsNextFit(seen, made.length, range));
            if (open === undefined) {
                // What makes it unknown is a finding of its own, with its own act.
                const acts = [{ what: 'start-again' }];
                return [{ code: 'windows/unbounded', outcome: 'unknown', data: {}, acts }];
            }
            const starts = startsIn(open, made.length, now + windows_expand/* horizon */._g);
            const close = (0,interval_set/* intervalAt */.pm)(open, now)?.end;
            // What ends where nobody looks any more is no close.
            const told = close !== undefined && close < now + windows_expand/* horizon */._g ? close : undefined;
            const data = { length: made.length, basis: made.kind, ...instantField('close', told) };
            const notes = made.kind === 'first' ? [{ code: 'windows/no-history', outcome: 'warn', data }] : [];
            if ((0,interval_set/* contains */.gR)(starts, now))
                return [...notes, { code: 'windows/fits', outcome: 'pass', data }];
            const clears = (0,interval_set/* firstFrom */.nT)(starts, now)?.start;
            return [...notes, { code: 'windows/does-not-fit', outcome: 'fail', data, clears }];
        },
        admits: (facts, { from, to }, around) => {
            const open = around.open(from, to);
            return open === undefined ? undefined : startsIn(open, length(facts), to);
        },
    };
}
/** The starts of what ends by `to`: what opens or closes later was not looked at. */
function startsIn(open, length, to) {
    return (0,interval_set/* erodeEnd */.JE)((0,interval_set/* clip */.$Q)(open, -Infinity, to), length);
}
/**
 * True if the next opening that is long enough is seen whole: after an end at or beyond the end of the
 * range it may go on, or be shorter than it looks, even if its last start lies within the range.
 */
function tellsNextFit(open, length, { from, to }) {
    const start = (0,interval_set/* firstFrom */.nT)((0,interval_set/* erodeEnd */.JE)(open, length), from)?.start;
    const opening = start === undefined ? undefined : (0,interval_set/* intervalAt */.pm)(open, start);
    return opening !== undefined && opening.end < to;
}
function estimateFrom(part) {
    const deployments = part.facts.value(part.ref) ?? [];
    const successes = deployments.filter(({ outcome }) => outcome === 'success').slice(0, sample);
    if (successes.length === 0)
        return { kind: 'first', length: part.reserve };
    const durations = successes.flatMap((one) => durationOf(one) ?? []).sort((a, b) => a - b);
    const p90 = durations[Math.ceil(durations.length * 0.9) - 1];
    return p90 === undefined
        ? { kind: 'unknown', seen: successes.length }
        : { kind: 'p90', length: p90 + part.reserve };
}
function durationOf({ startedAt, finishedAt }) {
    const start = startedAt === undefined ? undefined : (0,time_instant/* parseInstant */.nV)(startedAt);
    const end = finishedAt === undefined ? undefined : (0,time_instant/* parseInstant */.nV)(finishedAt);
    return start === undefined || end === undefined || end < start ? undefined : end - start;
}

;// CONCATENATED MODULE: ./lib/checks/windows/frozen.js
/** frozen: no promotion while any period of any list runs; frozen beats open. */






/** The question whether now lies in none of the named periods, in any region of the promotion. */
function frozenQuestion(names, context) {
    const periods = (0,windows_expand/* periodsOf */.qC)(names, context.words);
    const unbuilt = (0,windows_expand/* unbuiltOf */.N7)(periods);
    const expand = (facts, range) => (0,windows_expand/* expandAll */.eo)(periods, { facts, words: context.words, reading: 'widest', range });
    return {
        id: 'windows/frozen',
        at: ['frozen'],
        needs: (0,period_facts/* factsOf */.xS)(periods, context.words),
        bounds: 'during',
        evaluate: (facts, now) => {
            const { expanded, frozen } = (0,windows_expand/* lookAhead */.Rf)(now, (range) => {
                const all = expand(facts, range);
                return { expanded: all, frozen: (0,interval_set/* unionAll */.TG)(all.map(({ set }) => set)) };
            }, (seen, range) => (0,windows_expand/* tellsNextEnd */.h1)(seen.frozen, range));
            const running = expanded.filter(({ set }) => (0,interval_set/* contains */.gR)(set, now));
            const over = (0,interval_set/* intervalAt */.pm)(frozen, now)?.end;
            const findings = running.map((one) => frozen_failed({ one, now, facts, over }));
            if (findings.length > 0 || unbuilt.length > 0)
                return [...findings, ...unbuilt];
            return [frozen_passed(expanded, now)];
        },
        admits: (facts, range) => unbuilt.length > 0
            ? undefined
            : (0,interval_set/* complement */.Zw)((0,interval_set/* unionAll */.TG)(expand(facts, range).map(({ set }) => set))),
        spans: (facts, range) => (0,windows_expand/* toSpans */.P1)(expand(facts, range), 'frozen'),
    };
}
function frozen_failed(seen) {
    const { one, now, facts, over } = seen;
    const { period, region, set, zone } = one;
    const interval = (0,interval_set/* intervalAt */.pm)(set, now) ?? { start: now, end: now };
    const lastDay = endsWithDay(one) ? (0,zone_table/* lastWholeDay */.Cl)(facts.zone(zone), interval) : undefined;
    return {
        code: 'windows/frozen',
        outcome: 'fail',
        data: {
            period: describePeriod(period),
            ...(region === undefined ? {} : { region }),
            ...instantField('since', interval.start),
            ...instantField('until', endOf(one, interval, now)),
            ...(lastDay === undefined ? {} : { lastDay: (0,civil_date/* formatCivilDate */.PF)(lastDay) }),
        },
        clears: over !== undefined && Number.isFinite(over) ? over : undefined,
    };
}
/** Days that follow each other end where nobody looks any more: that is no end. */
function endOf({ period }, { end }, now) {
    const isWritten = 'period' in period.rule && ['through', 'until'].includes(period.rule.period.shape.kind);
    return isWritten || end < now + windows_expand/* horizon */._g ? end : Infinity;
}
/** True for kinds that people write by their last day, and not by the instant of their end. */
function endsWithDay({ period }) {
    if ('notBuilt' in period.rule)
        return false;
    const { shape } = period.rule.period;
    return shape.kind === 'through' || (shape.kind === 'dates' && shape.hours.length === 0);
}
function frozen_passed(expanded, now) {
    const next = expanded
        .flatMap(({ period, set }) => {
        const start = (0,interval_set/* firstFrom */.nT)(set, now)?.start;
        return start === undefined ? [] : [{ id: period.id, start }];
    })
        .sort((a, b) => a.start - b.start)[0];
    return {
        code: 'windows/not-frozen',
        outcome: 'pass',
        data: {
            periods: [...new Set(expanded.map(({ period }) => period.id))],
            ...(next === undefined ? {} : { next: next.id, ...instantField('nextStart', next.start) }),
        },
    };
}

;// CONCATENATED MODULE: ./lib/checks/windows/stabilisation.js





const pullRequest = { kind: 'pull-request', key: '' };
/** The question whether this pull request may be merged now; a promotion is none. */
function stabilisationQuestion(config, context) {
    const periods = (0,windows_expand/* periodsOf */.qC)(config.frozen, context.words);
    const unbuilt = (0,windows_expand/* unbuiltOf */.N7)(periods);
    const expand = (facts, range) => (0,windows_expand/* expandAll */.eo)(periods, { facts, words: context.words, reading: 'widest', range });
    const frozen = (facts, range) => (0,interval_set/* unionAll */.TG)(expand(facts, range).map(({ set }) => set));
    return {
        id: 'windows/stabilisation',
        at: ['stabilisation'],
        needs: [pullRequest, ...(0,period_facts/* factsOf */.xS)(periods, context.words)],
        evaluate: (facts, now) => {
            const pull = facts.value(pullRequest);
            if (pull === undefined) {
                const data = { condition: 'pull-request' };
                return [{ code: 'windows/no-pull-request', outcome: 'not-applicable', data }];
            }
            if (unbuilt.length > 0)
                return unbuilt;
            const told = describe(pull);
            const fix = reasonToMerge(pull, config);
            if (fix !== undefined) {
                return [{ code: 'windows/fix', outcome: 'pass', data: { ...told, fix } }];
            }
            const set = (0,windows_expand/* lookAhead */.Rf)(now, (range) => frozen(facts, range), (seen, range) => (0,windows_expand/* tellsNextEnd */.h1)(seen, range));
            const over = (0,interval_set/* intervalAt */.pm)(set, now)?.end;
            if (over === undefined) {
                return [{ code: 'windows/merges-open', outcome: 'pass', data: told }];
            }
            const range = { from: now, to: now + 1 };
            const running = expand(facts, range).filter((one) => (0,interval_set/* contains */.gR)(one.set, now));
            const data = {
                ...told,
                periods: running.map(({ period }) => describePeriod(period)),
                ...instantField('until', over),
                ...fixesOf(config),
            };
            const clears = Number.isFinite(over) ? over : undefined;
            return [{ code: 'windows/stabilising', outcome: 'fail', data, clears }];
        },
        admits: (facts, range) => {
            const pull = facts.value(pullRequest);
            if (pull === undefined || reasonToMerge(pull, config) !== undefined)
                return interval_set/* always */.Gk;
            return unbuilt.length > 0 ? undefined : (0,interval_set/* complement */.Zw)(frozen(facts, range));
        },
    };
}
function describe({ number, branch, target }) {
    return { number, branch, target };
}
/** The branch or label by which it is a fix. Whoever forks a repository names branches as he likes. */
function reasonToMerge({ branch, labels, fork }, { fixes }) {
    const label = labels.find((name) => fixes.labels?.includes(name) === true);
    if (label !== undefined)
        return label;
    const named = !fork && fixes.branches?.some((glob) => (0,evidence_glob/* matchesGlob */.kt)(branch, glob)) === true;
    return named ? branch : undefined;
}
function fixesOf({ fixes }) {
    return {
        ...(fixes.branches === undefined ? {} : { branches: fixes.branches }),
        ...(fixes.labels === undefined ? {} : { labels: fixes.labels }),
    };
}

;// CONCATENATED MODULE: ./lib/checks/windows.js
/** windows: when a promotion may start: open and frozen periods, whether it fits, and how often. */










const fitsSchema = schemas/* union */.KCZ([
    values/* preciseDurationSchema */.N_,
    schemas/* strictObject */.rej({
        expected: schemas/* union */.KCZ([schemas/* literal */.euz('p90'), values/* preciseDurationSchema */.N_], {
            error: 'expected p90, or elapsed time such as 45m',
        }),
        reserve: values/* preciseDurationSchema */.N_.optional(),
    }),
], { error: 'expected elapsed time such as 45m, or { expected: p90, reserve: 15m }' });
const cadenceSchema = schemas/* strictObject */.rej({
    apart: values/* preciseDurationSchema */.N_.optional(),
    'at-most': values/* quotaSchema */.s7.optional(),
    'after-failure': values/* preciseDurationSchema */.N_.optional(),
    'after-incident': schemas/* strictObject */.rej({ calendar: values/* nameSchema */.Jq, wait: values/* preciseDurationSchema */.N_ })
        .optional(),
})
    .refine((value) => Object.keys(value).length > 0, {
    error: 'is empty: write apart, at-most, after-failure or after-incident',
});
const stabilisationSchema = schemas/* strictObject */.rej({
    frozen: values/* namesSchema */.yC,
    fixes: schemas/* strictObject */.rej({ branches: values/* namesSchema */.yC.optional(), labels: values/* namesSchema */.yC.optional() })
        .refine((value) => Object.keys(value).length > 0, {
        error: 'is empty: write branches or labels, by which a fix is known',
    }),
});
const windows_config = (0,rule_options/* withOptions */.tq)({
    open: values/* namesSchema */.yC.optional(),
    frozen: values/* namesSchema */.yC.optional(),
    fits: fitsSchema.optional(),
    'covered-by': values/* nameSchema */.Jq.optional(),
    cadence: cadenceSchema.optional(),
    stabilisation: stabilisationSchema.optional(),
});
const windows = (0,check/* defineCheck */.qH)({
    id: 'windows',
    title: 'Windows',
    codes: {
        'windows/open': 'Now lies in one of the open periods.',
        'windows/closed': 'Now lies outside of every open period.',
        'windows/not-frozen': 'Now lies in none of the frozen periods.',
        'windows/frozen': 'Now lies in a frozen period; frozen beats open.',
        'windows/fits': 'The expected duration ends before the next close.',
        'windows/does-not-fit': 'The expected duration ends after the next close.',
        'windows/unbounded': 'When the windows close is not known, so neither is whether it fits.',
        'windows/no-history': 'Nothing was deployed yet: only the reserve must fit.',
        'windows/no-durations': 'The history of deployments tells no durations.',
        'windows/cadence-kept': 'The last deployments are far enough away.',
        'windows/too-soon': 'The last deployment, or the last failure, is too recent.',
        'windows/quota-used-up': 'As many promotions as the period allows have taken place.',
        'windows/covered': 'Somebody of the rota is on call.',
        'windows/not-covered': 'Nobody of the rota is on call.',
        'windows/no-pull-request': 'Merging is judged in previews only.',
        'windows/merges-open': 'Everything may be merged.',
        'windows/fix': 'Only fixes may be merged, and this is one.',
        'windows/stabilising': 'Only fixes may be merged, and this is none.',
        'windows/no-times': 'The history of deployments tells no times.',
    },
    config: windows_config,
    names: (value) => [
        ...periods('open', value.open),
        ...periods('frozen', value.frozen),
        ...periods('frozen', value.stabilisation?.frozen, ['stabilisation']),
        ...calendarUse(value['covered-by'], ['covered-by']),
        ...calendarUse(value.cadence?.['after-incident']?.calendar, [
            'cadence',
            'after-incident',
            'calendar',
        ]),
    ],
    questions: (value, context) => {
        const questions = [];
        if (value.open)
            questions.push(openQuestion(value.open, context));
        if (value.frozen)
            questions.push(frozenQuestion(value.frozen, context));
        if (value.fits)
            questions.push(fitsQuestion(value.fits, context));
        if (value.cadence)
            questions.push(...cadenceQuestions(value.cadence, context));
        if (value['covered-by'] !== undefined) {
            questions.push(coverQuestion(value['covered-by'], context));
        }
        if (value.stabilisation)
            questions.push(stabilisationQuestion(value.stabilisation, context));
        return questions;
    },
});
function periods(key, names = [], above = []) {
    return names.map((name, index) => ({ kind: 'period', name, path: [...above, key, index] }));
}
function calendarUse(name, path) {
    return name === undefined ? [] : [{ kind: 'calendar', name, path }];
}

;// CONCATENATED MODULE: ./lib/checks/index.js
/** The registry: one line a check; grammar, JSON schema and documentation follow from it. */










/** In the order in which people are told about them. */
const checks = [
    windows,
    sequence,
    requiredChecks,
    quality,
    securityScan,
    changeTicket,
    separationOfDuties,
    changeContent,
    readiness,
    dependencyHealth,
];
/** The check of the given id, or undefined. */
function checkOf(id) {
    return checks.find((check) => check.id === id);
}


/***/ }),

/***/ 37012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ withSoftOptions),
/* harmony export */   KN: () => (/* binding */ whenSchema),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   dO: () => (/* binding */ blockOfEntries),
/* harmony export */   e2: () => (/* binding */ ruleOptionsSchema),
/* harmony export */   fY: () => (/* binding */ idSchema),
/* harmony export */   g2: () => (/* binding */ enforcements),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   tq: () => (/* binding */ withOptions),
/* harmony export */   y1: () => (/* binding */ ruleOptionKeys)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _evidence_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var _time_civil_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31963);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96216);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75921);
/** The keys that every check block, every id-keyed entry in it and every `also` block may carry. */





const word = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1);
const words = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([word, zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(word).min(1)], {
    error: 'expected a name or a list of names',
});
const tier = zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0);
/** One of a closed set, or a list of them: a slip would be a condition that never holds. */
function oneOrMore(values) {
    const one = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(values);
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([one, zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(one).min(1)], {
        error: `expected one of ${values.join(', ')}, or a list of them`,
    });
}
/** As far back as deployments are read. */
const longestHistory = 400 * _time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd;
/** Only at least: what failed long ago no longer counts, so that with time a rule only falls away. */
const failures = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    'at-least': zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1),
    within: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(_time_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .elapsedPattern */ .lT, 'expected elapsed time such as 24h or 90d')
        .refine((text) => ((0,_time_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .parseElapsed */ .Er)(text) ?? 0) <= longestHistory, {
        error: 'goes further back than deployments are read: at most 400d',
    }),
});
/** A condition: a list means any of its values, several keys must all hold. */
const whenSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    service: words.optional(),
    tier: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([tier, zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(tier).min(1)], { error: 'expected a tier such as 1, or a list of tiers' })
        .optional(),
    data: words.optional(),
    region: words.optional(),
    class: oneOrMore(['standard', 'normal', 'emergency']).optional(),
    risk: oneOrMore(['low', 'medium', 'high']).optional(),
    paths: words.optional(),
    during: words.optional(),
    'failed-promotions': failures.optional(),
});
const enforcements = ['block', 'warn', 'observe'];
const date = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .refine((text) => (0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCivilDate */ .Di)(text) !== undefined, {
    error: 'expected a date such as 2027-01-15',
})
    .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const options = {
    /** For people; the id stays the address. */
    title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).optional(),
    when: whenSchema.optional(),
    enforce: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(enforcements).optional(),
    'enforce-from': date.optional(),
    trust: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_evidence_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .trustLevels */ .eN).optional(),
    controls: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1)).min(1).optional(),
};
const softOptions = { ...options, 'on-unknown': zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['inconclusive', 'warn']).optional() };
const ruleOptionsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej(options);
/** The names of the keys that are options and no content. */
const ruleOptionKeys = Object.keys(softOptions);
function demandContent(value) {
    return Object.keys(value).some((key) => !ruleOptionKeys.includes(key));
}
const empty = { error: 'is empty: it demands nothing. Say what must hold, or remove it' };
/** An object that carries rule options and must say something besides them. */
function withOptions(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ ...shape, ...options }).refine(demandContent, empty);
}
/** The same, where `on-unknown: warn` is allowed: only for questions that declare `softUnknown`. */
function withSoftOptions(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ ...shape, ...softOptions }).refine(demandContent, empty);
}
/** An id: the address of a rule in records, exceptions and reports. */
const idSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'expected an id: a-z, 0-9 and -, at most 63 characters');
/** A map keyed by id that must not be empty. */
function entries(entry) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(idSchema, entry)
        .refine((map) => Object.keys(map).length > 0, { error: 'is empty: name at least one entry' });
}
/** A block whose entries stand beside its options, so that no entry may be called like an option. */
function blockOfEntries(entry) {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc(options)
        .catchall(entry)
        .superRefine((value, context) => {
        const ids = entriesOf(value).map(([id]) => id);
        if ('on-unknown' in value) {
            const message = 'is not allowed here: what is not known never passes';
            context.addIssue({ code: 'custom', message, path: ['on-unknown'] });
        }
        if (ids.length === 0)
            context.addIssue({ code: 'custom', message: empty.error });
        for (const id of ids) {
            const issue = idSchema.safeParse(id).error?.issues[0];
            if (issue)
                context.addIssue({ code: 'custom', message: issue.message, path: [id] });
        }
    });
}
/** The entries of such a block, its options left out. */
function entriesOf(block) {
    return Object.entries(block).filter(([key]) => !ruleOptionKeys.includes(key));
}


/***/ }),

/***/ 48820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ remarksOnPaths),
/* harmony export */   w: () => (/* binding */ remarksOnGlobs)
/* harmony export */ });
/** One for each path; `at` leads to the rule. */
function remarksOnPaths(at, { parts = {} }) {
    return Object.entries(parts).flatMap(([id, { paths }]) => remarksOnGlobs([...at, 'parts', id, 'paths'], paths));
}
/** The same of one path or a list of them; `at` leads to it. */
function remarksOnGlobs(at, paths) {
    if (paths === undefined)
        return [];
    if (typeof paths === 'string')
        return remarkOn(paths, at);
    return paths.flatMap((path, index) => remarkOn(path, [...at, index]));
}
function remarkOn(path, at) {
    const strange = literalSigns(path) ?? bareFolder(path);
    return strange === undefined ? [] : [{ code: 'policy/strange-path', at, ...strange }];
}
/** Other globs have classes and lists; here such a sign is one of the name. */
function literalSigns(path) {
    if (!/[[\]{}]/.test(path))
        return undefined;
    return {
        message: `"${path}" selects only what has these brackets in its name: they stand for themselves`,
        hint: `write a list of paths; for a name that has them write ${path.replaceAll(/[[\]{}]/g, '?')}`,
    };
}
/** A name without an ending is rather one of a folder, but for those such as Dockerfile, VERSION and gradlew. */
function bareFolder(path) {
    const name = path.split('/').at(-1) ?? '';
    if (/[.*?]|file$/i.test(name) || /^[A-Z_]+$|^(?:gradlew|mvnw)$/.test(name))
        return undefined;
    return {
        message: `"${path}" selects only a file of that name`,
        hint: `of all that is in a folder write ${path}/**`,
    };
}


/***/ }),

/***/ 75455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ boundsSchema),
/* harmony export */   Jq: () => (/* binding */ nameSchema),
/* harmony export */   Mf: () => (/* binding */ elapsedSchema),
/* harmony export */   N_: () => (/* binding */ preciseDurationSchema),
/* harmony export */   _J: () => (/* binding */ isDeciding),
/* harmony export */   a0: () => (/* binding */ textsSchema),
/* harmony export */   rH: () => (/* binding */ boundsShapeWithWarn),
/* harmony export */   s7: () => (/* binding */ quotaSchema),
/* harmony export */   sK: () => (/* binding */ durationSchema),
/* harmony export */   yC: () => (/* binding */ namesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75921);
/** Schemas of values that several checks share: durations, quotas, bounds, globs, names. */


/** A name that is defined elsewhere in the policy. */
const nameSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const namesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(nameSchema).min(1);
/** One text or a list of texts. */
const textsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).min(1)], {
    error: 'expected a text or a list of texts',
});
/** Elapsed time without days, so that nobody has to ask what a day is where clocks change. */
const preciseDurationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .preciseElapsedPattern */ .gN, 'expected elapsed time such as 45m or 24h (not 1d: write 24h)');
/** Elapsed time; `d` is 24 hours. */
const elapsedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .elapsedPattern */ .lT, 'expected elapsed time such as 45m, 24h or 30d');
const durationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(new RegExp(`${_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .elapsedPattern */ .lT.source}|${_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .businessDaysPattern */ .Qq.source}`), 'expected a duration such as 30m, 24h, 14d or 2 business days');
const quotaSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .quotaPattern */ .Rv, 'expected a quota such as 2 per month');
const quantity = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^-?\d{1,15}(\.\d{1,9})?( ?(%|points|ms|s|m|h|d))?$/)], { error: 'expected a number, if need be with a unit: 85%, 0.5 points, 300ms, 30d' });
const limit = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ 'at-most': quantity });
const boundsShape = {
    'at-least': quantity.optional(),
    'at-most': quantity.optional(),
    drop: limit.optional(),
    rise: limit.optional(),
    'no-new': zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
    'older-than': elapsedSchema.optional(),
    within: elapsedSchema.optional(),
};
const deciding = ['at-least', 'at-most', 'drop', 'rise', 'no-new', 'warn'];
/** True if a bound says what must hold, and does not only filter what is counted. */
function isDeciding(bounds) {
    return Object.keys(bounds).some((key) => deciding.includes(key));
}
const decides = { error: 'sets no bound: write at-least, at-most, drop, rise or no-new' };
/** All keys of bounds must hold; `warn` is a second, tighter set that only warns. */
const boundsShapeWithWarn = {
    ...boundsShape,
    warn: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(boundsShape).refine(isDeciding, decides).optional(),
};
const boundsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(boundsShapeWithWarn).refine(isDeciding, decides);


/***/ }),

/***/ 85551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ unbuiltOf),
/* harmony export */   P1: () => (/* binding */ toSpans),
/* harmony export */   Rf: () => (/* binding */ lookAhead),
/* harmony export */   Zh: () => (/* binding */ near),
/* harmony export */   _g: () => (/* binding */ horizon),
/* harmony export */   eo: () => (/* binding */ expandAll),
/* harmony export */   h1: () => (/* binding */ tellsNextEnd),
/* harmony export */   kB: () => (/* binding */ commonOpening),
/* harmony export */   qC: () => (/* binding */ periodsOf)
/* harmony export */ });
/* harmony import */ var _time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25361);
/* harmony import */ var _time_period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74416);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5229);
/* harmony import */ var _period_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52216);




/** How far ahead a next opening is looked for: 400 days, in ms. */
const horizon = 400 * 86_400_000;
/** Within this nearly all answers lie: 40 days, in ms. */
const near = 40 * 86_400_000;
/** What is near is looked at first: most answers lie within a week. */
const reaches = [8 * 86_400_000, near];
/** How far back the last opening is looked for, to say since when it is closed: 31 days, in ms. */
const lookBack = 31 * 86_400_000;
/** Looks near ahead, and further only if that is not enough to answer, at most as far as the horizon. */
function lookAhead(now, look, isEnough) {
    for (const reach of reaches) {
        const range = { from: now, to: now + reach };
        const seen = look(range);
        if (isEnough(seen, range))
            return seen;
    }
    return look({ from: now, to: now + horizon });
}
/** True if the set tells, before the end of the range, when the running or next interval ends. */
function tellsNextEnd(set, { from, to }) {
    const next = (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .firstFrom */ .nT)(set, from);
    return next !== undefined && next.end < to;
}
/** The periods that a list names; linking has made sure that each exists. */
function periodsOf(names, words) {
    return names.flatMap((name) => words.period(name) ?? []);
}
/** What of the periods' grammar this version does not evaluate, as a finding; none if it is all. */
function unbuiltOf(periods) {
    const what = periods.flatMap(({ id, rule }) => 'notBuilt' in rule ? [`periods.${id}: ${rule.notBuilt}`] : []);
    if (what.length === 0)
        return [];
    const data = { what: what.join('; ') };
    return [{ code: 'gate/not-built', outcome: 'unknown', data, acts: [_check_js__WEBPACK_IMPORTED_MODULE_2__/* .upgrade */ .fG] }];
}
/**
 * Every period in every zone in which it is judged; those not built are left out. The sets reach
 * back a little before the range, so that a past close can be told.
 */
function expandAll(periods, asked) {
    const range = { from: asked.range.from - lookBack, to: asked.range.to };
    const request = { ...asked, range };
    return periods.flatMap((period) => period.zones.flatMap((place) => {
        const set = expandOnce({ period, place, request });
        const { region, zone } = place;
        return set === undefined ? [] : [{ period, region, set, zone }];
    }));
}
/** The expanded periods as stretches that people know by name. */
function toSpans(expanded, effect) {
    return expanded.flatMap(({ period, region, zone, set }) => {
        const { id, title, reason, owner, ticket, hard } = period;
        return set.map((interval) => ({
            ...interval,
            effect,
            id,
            title,
            reason,
            owner,
            ticket,
            hard,
            region,
            zone,
        }));
    });
}
/** Open for all: what every region's union of open periods has in common. */
function commonOpening(expanded) {
    const everywhere = expanded.filter(({ region }) => region === undefined).map(({ set }) => set);
    const regions = new Set(expanded.flatMap(({ region }) => region ?? []));
    if (regions.size === 0)
        return (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .unionAll */ .TG)(everywhere);
    return (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectAll */ .pW)([...regions].map((region) => (0,_time_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .unionAll */ .TG)([
        ...everywhere,
        ...expanded.filter((one) => one.region === region).map(({ set }) => set),
    ])));
}
/** What was expanded already on the same facts: verdict and advice ask for the same sets. */
const expansions = new WeakMap();
function expandOnce(part) {
    const { period, place, request } = part;
    const { facts, reading, range, words } = request;
    // Two layers may count business days and quarters differently.
    const counted = [words.weekend, words.fiscalYear];
    const known = expansions.get(facts) ?? new Map();
    expansions.set(facts, known);
    const { layer, id } = period;
    const key = JSON.stringify([layer, id, place, reading, range.from, range.to, counted]);
    if (!known.has(key))
        known.set(key, expandIn(part));
    return known.get(key);
}
function expandIn(part) {
    const { period, place, request } = part;
    if ('notBuilt' in period.rule)
        return undefined;
    const zone = request.facts.zone(place.zone);
    const calendar = (0,_period_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .calendarAt */ .WD)(request.facts, place, request.words);
    const days = new Map();
    // Periods that share exceptions are expanded once for the same range, however often they meet (T08).
    const excludesFrom = (reading) => {
        // What is taken away from an opening is read widest, from a freeze narrowest, and so on inwards.
        const other = opposite(reading);
        return (id, range) => {
            const key = JSON.stringify([id, other, range.from, range.to]);
            const found = days.get(key) ?? expandDays(id, other, range);
            days.set(key, found);
            return found;
        };
    };
    // Linking has refused circles, and has marked what excepts a period that is not evaluated.
    const expandDays = (id, reading, range) => {
        const other = request.words.period(id);
        if (other === undefined || 'notBuilt' in other.rule) {
            throw new RangeError(`period ${id} cannot be expanded`);
        }
        const excludes = excludesFrom(reading);
        return (0,_time_period_js__WEBPACK_IMPORTED_MODULE_1__/* .occurrenceDays */ .X)(other.rule.period, { zone, reading, calendar, ...range, excludes });
    };
    const { reading, range } = request;
    const excludes = excludesFrom(reading);
    return (0,_time_period_js__WEBPACK_IMPORTED_MODULE_1__/* .expandPeriod */ .O)(period.rule.period, { zone, reading, calendar, ...range, excludes }).set;
}
function opposite(reading) {
    return reading === 'widest' ? 'narrowest' : 'widest';
}


/***/ }),

/***/ 65759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ deploymentsRef),
/* harmony export */   Gn: () => (/* binding */ recordsRef),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   e$: () => (/* binding */ onlySuccess),
/* harmony export */   q8: () => (/* binding */ tellsOnlySuccess)
/* harmony export */ });
/** Deployments of the requested environment, seen where its `deployments` statement says. */
function deploymentsRef(context) {
    return {
        kind: 'deployments',
        key: [context.request.environment, context.history.key].filter(Boolean).join(' '),
        spec: context.history.spec,
    };
}
/** Records of the requested service and environment. */
function recordsRef(context) {
    return { kind: 'records', key: context.request.environment };
}
/** It failed, or was taken back. */
function hasFailed({ outcome }) {
    return outcome === 'failure' || outcome === 'rolled-back';
}
/** Tags and refs follow deployments that succeeded: that there was no failure cannot be told. */
function tellsOnlySuccess({ spec }) {
    return typeof spec === 'object' && spec !== null && ('tags' in spec || 'ref' in spec);
}
/** Why failures are not known then. */
const onlySuccess = 'tags and refs tell only what succeeded';


/***/ }),

/***/ 52216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WD: () => (/* binding */ calendarAt),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   gA: () => (/* binding */ refsOf),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31963);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96216);
/* harmony import */ var _time_local_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95206);
/* harmony import */ var _time_zone_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33710);




/** Zone tables, holidays and calendars of the periods, and of all that they except. */
function factsOf(periods, words) {
    const refs = periods.flatMap((period) => period.zones.flatMap((place) => [
        { kind: 'zone', key: place.zone },
        ...calendarRefs(period, place, words),
    ]));
    return [...new Map(refs.map((ref) => [`${ref.kind} ${ref.key}`, ref])).values()];
}
/** A period that is excepted is judged in the place of the one that excepts it. */
function calendarRefs(period, place, words) {
    if ('notBuilt' in period.rule)
        return [];
    const { period: rule } = period.rule;
    // Linking has refused circles.
    const excepted = rule.except.periods.flatMap((id) => words.period(id) ?? []);
    return [
        ...sourcesIn(rule, place).flatMap(refsOf),
        ...excepted.flatMap((other) => calendarRefs(other, place, words)),
    ];
}
function sourcesIn({ shape, except }, place) {
    const inForce = place.holidays === undefined ? [] : [place.holidays];
    const business = except.dates.some(countsBusinessDays) ? inForce : [];
    switch (shape.kind) {
        case 'holidays':
            return [...business, ...(shape.holidays === 'in-force' ? inForce : [shape.holidays])];
        case 'calendar':
            return [...business, { calendar: shape.calendar }];
        case 'dates':
            return shape.dates.some(countsBusinessDays) ? inForce : business;
        case 'through':
            return [shape.from, shape.through].some(countsBusinessDays) ? inForce : business;
        case 'until':
            return [shape.from, shape.until].some(countsBusinessDays) ? inForce : business;
        default:
            return business;
    }
}
function countsBusinessDays(date) {
    return date.kind === 'position' && date.count === 'business-day';
}
/** The facts of a holiday set. */
function refsOf(source) {
    return 'calendar' in source
        ? [{ kind: 'calendar', key: source.calendar }]
        : source.codes.map((key) => ({ kind: 'holidays', key }));
}
/** The calendars of a place. What is not known throws a RangeError when it is looked at: never nothing. */
function calendarAt(facts, place, words) {
    const { weekend, fiscalYear } = words;
    let inForce;
    return {
        weekend,
        fiscalYear,
        get holidays() {
            inForce ??= place.holidays === undefined ? new Set() : daysOf(facts, place.holidays, place);
            return inForce;
        },
        holidaysOf: (source) => daysOf(facts, source, place),
        eventsOf: (calendar) => eventsOf(facts, calendar),
    };
}
function daysOf(facts, source, place) {
    if ('calendar' in source) {
        const zone = () => facts.zone(place.zone);
        return new Set(eventsOf(facts, source.calendar).flatMap((event) => wholeDays(event, zone)));
    }
    const dates = source.codes.flatMap((key) => {
        const known = facts.value({ kind: 'holidays', key });
        if (known === undefined)
            throw new RangeError(`the holidays ${key} are not known`);
        return known.days.flatMap(({ date }) => (0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCivilDate */ .Di)(date) ?? []);
    });
    return new Set(dates);
}
/**
 * An event of whole days makes each of them a holiday, also one that is written from midnight to
 * midnight; one with other times, or not confirmed, makes none.
 */
function wholeDays({ time, tentative }, zone) {
    if (tentative)
        return [];
    const [first, next] = 'start' in time
        ? [(0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_3__/* .toLocal */ .jw)(zone(), time.start), (0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_3__/* .toLocal */ .jw)(zone(), time.end)]
        : [time.localStart, time.localEnd];
    const midnights = [first, next].every((end) => (end.time ?? 0) === 0);
    const length = midnights ? Math.max(0, next.day - first.day) : 0;
    return Array.from({ length }, (_, index) => first.day + index);
}
/** Parsed once, however many periods look at the calendar. */
const parsed = new WeakMap();
/** The occurrences of a calendar. Throws a RangeError if it is not known. */
function eventsOf(facts, calendar) {
    const known = facts.value({ kind: 'calendar', key: calendar });
    if (known === undefined)
        throw new RangeError(`the calendar ${calendar} is not known`);
    const events = parsed.get(known.events) ?? known.events.map(toOccurrence);
    parsed.set(known.events, events);
    return events;
}
function toOccurrence({ summary, categories, tentative, time }) {
    const details = { summary, categories, tentative: tentative === true };
    if ('localStart' in time) {
        const localStart = (0,_time_local_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLocalTime */ .K)(time.localStart) ?? notReadable(time.localStart);
        const localEnd = (0,_time_local_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLocalTime */ .K)(time.localEnd) ?? notReadable(time.localEnd);
        return { ...details, time: { localStart, localEnd } };
    }
    const interval = toInterval(time);
    const widest = time.widest === undefined ? interval : toInterval(time.widest);
    return { ...details, time: { ...interval, widest } };
}
function toInterval({ start, end }) {
    return {
        start: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(start) ?? notReadable(start),
        end: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(end) ?? notReadable(end),
    };
}
/** The schema of the evidence has refused it before. */
function notReadable(text) {
    throw new RangeError(`${text} is no time`);
}


/***/ }),

/***/ 78877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ readingSchema),
/* harmony export */   W2: () => (/* binding */ isTrusted),
/* harmony export */   eN: () => (/* binding */ trustLevels),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
/* unused harmony export provenanceSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92652);
/** What came of looking at one thing: known, nothing there, not knowable here, or could not look. */


/** How far a source can be believed, weakest first. */
const trustLevels = ['workspace', 'artifact', 'forge', 'attested'];
/** Where a value came from. `fetchedAt` is RFC 3339 in UTC; `digest` is `sha256:<hex>` of what was read. */
const provenanceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(trustLevels),
    system: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    fetchedAt: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p,
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
/** The schema of a reading whose known value has the given schema. */
function readingSchema(value) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('status', [
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('known'), value, source: provenanceSchema }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('none'), source: provenanceSchema }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('unsupported'),
            reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            needs: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('failed'), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), retryable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    ]);
}
/** True if the reading says neither what is there nor that nothing is there. */
function isUnknown(reading) {
    return reading.status === 'unsupported' || reading.status === 'failed';
}
/** True if `level` is at least as strong as `demanded`. */
function isTrusted(level, demanded) {
    return trustLevels.indexOf(level) >= trustLevels.indexOf(demanded);
}


/***/ }),

/***/ 66546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   Pd: () => (/* binding */ isUnavailable),
/* harmony export */   _8: () => (/* binding */ faultIn)
/* harmony export */ });
/** A fault of a policy or of another file that users write: what, where, and what to do. */
/** True if any of the faults forbids a decision. */
function hasErrors(faults) {
    return faults.some((fault) => fault.severity === 'error');
}
/** Codes of faults that say that something could not be looked at: nothing is wrong, and nothing is known. */
const unavailable = new Set(['policy/unavailable', 'gate/unavailable']);
/** True if no fault is one of the policy or the request: then nothing could be decided (exit 3). */
function isUnavailable(faults) {
    const errors = faults.filter(({ severity }) => severity !== 'warning');
    return errors.length > 0 && errors.every(({ code }) => unavailable.has(code));
}
/** Builds a fault at a path of a file; an error unless said otherwise. */
function faultIn(file, fault) {
    return {
        code: fault.code,
        severity: fault.severity ?? 'error',
        place: file.place(fault.path, fault.part ?? 'value'),
        message: fault.message,
        ...(fault.hint === undefined ? {} : { hint: fault.hint }),
    };
}


/***/ }),

/***/ 63304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/** "Did you mean": the nearest of the known names, if it is near enough to be a slip. */

/** The known name that is most likely meant, or undefined if none is near. */
function nearest(name, known) {
    const reach = Math.max(1, Math.floor(name.length / 3));
    let best;
    for (const candidate of known) {
        const apart = apartness(name.toLowerCase(), candidate.toLowerCase());
        if (apart <= reach && apart < (best?.distance ?? Infinity)) {
            best = { name: candidate, distance: apart };
        }
    }
    return best?.name;
}
/** Two letters swapped are the commonest slip, and nearer than any other: `form` is `from`, not `for`. */
function apartness(name, candidate) {
    return isSwapOf(name, candidate) ? 0.5 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, candidate);
}
function isSwapOf(a, b) {
    const at = [...a].findIndex((letter, index) => letter !== b[index]);
    if (at === -1 || a.length !== b.length)
        return false;
    const swapped = `${a.charAt(at + 1)}${a.charAt(at)}`;
    return `${a.slice(0, at)}${swapped}${a.slice(at + 2)}` === b;
}
/** A hint: the nearest name, or the list of known ones if it is short enough to read. */
function suggest(name, known) {
    const near = nearest(name, known);
    if (near !== undefined)
        return `did you mean "${near}"?`;
    if (known.length === 0)
        return undefined;
    const shown = known.slice(0, 12).join(', ');
    return `known here: ${shown}${known.length > 12 ? ', …' : ''}`;
}


/***/ }),

/***/ 31963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ parseCivilDate),
/* harmony export */   Gr: () => (/* binding */ fromCivilDay),
/* harmony export */   PF: () => (/* binding */ formatCivilDate),
/* harmony export */   Ty: () => (/* binding */ toCivilDay),
/* harmony export */   a3: () => (/* binding */ weekdayIndexOf),
/* harmony export */   mx: () => (/* binding */ weekdays)
/* harmony export */ });
/* unused harmony export weekdayOf */
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/* harmony import */ var _recurrence_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47452);
/** Dates of the proleptic Gregorian calendar as day numbers, without zone or clock. */


/** The days of the week as policies write them, Monday first. */
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** The day number, or undefined if there is no such date. Years 100 to 9999. */
function toCivilDay({ year, month, day }) {
    const exists = year >= 100 && year <= 9999 && day >= 1 && day <= (0,_recurrence_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .monthLength */ .BM)(year, month);
    return exists ? (0,_recurrence_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .monthStart */ .ZV)(year, month) + day - 1 : undefined;
}
/** The date of a day number. */
function fromCivilDay(civilDay) {
    const packed = (0,_recurrence_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .packDate */ .S)(civilDay);
    return { year: (0,_recurrence_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .yearIn */ .Ts)(packed), month: (0,_recurrence_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .monthIn */ .YK)(packed), day: (0,_recurrence_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .dateIn */ .m7)(packed) };
}
/** The index in `weekdays` of a day: 0 is Monday. */
function weekdayIndexOf(civilDay) {
    const sinceMonday = (civilDay + 3) % 7; // 1970-01-01 was a Thursday
    return sinceMonday < 0 ? sinceMonday + 7 : sinceMonday;
}
/** The day of the week. */
function weekdayOf(civilDay) {
    return weekdays[weekdayIndexOf(civilDay)] ?? 'mon';
}
/** The day of a text such as `2026-12-01`; undefined for another form or a date that does not exist. */
function parseCivilDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return undefined;
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    return toCivilDay({ year, month, day });
}
/** Text such as `2026-12-01`. */
function formatCivilDate(civilDay) {
    return new Date(civilDay * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd).toISOString().slice(0, 10);
}


/***/ }),

/***/ 87882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ cronTimes),
  E: () => (/* binding */ parseCron)
});

// EXTERNAL MODULE: ./lib/time/civil-date.js
var civil_date = __webpack_require__(31963);
// EXTERNAL MODULE: ./lib/time/period-fault.js
var period_fault = __webpack_require__(12369);
;// CONCATENATED MODULE: ./lib/time/cron-field.js
/** One field of a cron expression: lists, ranges, steps and names. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const daysOfWeek = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** In the order in which they are written. */
const cronFields = [
    { name: 'minute', from: 0, to: 59, names: [] },
    { name: 'hour', from: 0, to: 23, names: [] },
    { name: 'day of month', from: 1, to: 31, names: [] },
    { name: 'month', from: 1, to: 12, names: months },
    { name: 'day of week', from: 0, to: 7, names: daysOfWeek },
];
/** The values of `1-10/3,20`, in order, each once; Sunday is 0. Throws a PeriodFault. */
function parseCronField(text, at) {
    const values = text.split(',').flatMap((item) => parseItem(item, at));
    const plain = isDayOfWeek(at.field) ? values.map((value) => value % 7) : values;
    return [...new Set(plain)].sort((a, b) => a - b);
}
function parseItem(item, at) {
    const { field } = at;
    if (item === '') {
        throw fault(at, 'has an empty value', 'write values as in 1,15 or * for every one');
    }
    const [range = '', stepText, ...rest] = item.split('/');
    if (rest.length > 0)
        throw fault(at, `has ${item}`, 'write one step, such as */15');
    const { first, last } = parseRange(range, at);
    const step = stepText === undefined ? 1 : parseStep(item, at);
    if (stepText !== undefined && range !== '*' && !range.includes('-')) {
        throw fault(at, `has ${item}, a step without a range`, `write ${range}-${nameOf(topOf(field), field)}/${stepText}, or ${range}`);
    }
    return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, n) => first + n * step);
}
function topOf(field) {
    return isDayOfWeek(field) ? daysOfWeek.length - 1 : field.to;
}
function parseRange(range, at) {
    const { field } = at;
    if (range === '*')
        return { first: field.from, last: topOf(field) };
    const [from = '', to, ...rest] = range.split('-');
    if (rest.length > 0)
        throw fault(at, `has ${range}`, 'write a range such as 1-5');
    const first = parseValue(from, at);
    if (to === undefined)
        return { first, last: first };
    const end = parseValue(to, at);
    // As the end of a range, Sunday is 7.
    const last = isDayOfWeek(field) && end === 0 && first > 0 ? daysOfWeek.length : end;
    if (last < first)
        throw fault(at, `has ${range}, which runs backwards`, asList(first, last, field));
    return { first, last };
}
function isDayOfWeek({ names }) {
    return names === daysOfWeek;
}
function asList(first, last, field) {
    const top = topOf(field);
    if (isDayOfWeek(field)) {
        const days = [...daysOfWeek, ...daysOfWeek].slice(first, last + daysOfWeek.length + 1);
        return `write a list: ${days.join(',')}`;
    }
    const [a, b, c, d] = [first, top, field.from, last].map((value) => nameOf(value, field));
    return `write two ranges: ${a}-${b},${c}-${d}`;
}
function nameOf(value, { from, names }) {
    return names[value - from] ?? String(value);
}
function parseStep(item, at) {
    const { field } = at;
    const text = item.slice(item.indexOf('/') + 1);
    const step = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
    const most = topOf(field) - field.from;
    if (step >= 1 && step <= most)
        return step;
    throw fault(at, `has ${item}; a step is 1 to ${most}`, step > most
        ? 'each hour, day or month starts anew: for an interval beyond it write an rrule, such as FREQ=MINUTELY;INTERVAL=90'
        : 'write a step such as */15');
}
function parseValue(text, at) {
    const { field } = at;
    const named = field.names.indexOf(text);
    if (named >= 0)
        return named + field.from;
    const value = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
    if (value >= field.from && value <= field.to)
        return value;
    throw fault(at, `has ${JSON.stringify(text)}`, suggest(text, field));
}
function suggest(text, { from, to, names }) {
    const short = names.find((name) => text.startsWith(name));
    if (short !== undefined)
        return `write ${short}`;
    const named = names.length > 0 ? `, or ${names.join(', ')}` : '';
    return `write ${from} to ${to}${named}`;
}
function fault({ field, path }, observed, hint) {
    return new period_fault/* PeriodFault */.y(path, `The ${field.name} of the cron expression ${observed}`, { hint });
}

;// CONCATENATED MODULE: ./lib/time/cron-refusals.js
/** What other schedulers read and this one does not, each with what to write instead. */


const longestCron = 1000;
/** Throws a PeriodFault for the first thing that is foreign; `text` is in lower case. */
function refuseForeignCron(text, path) {
    if (text === '') {
        throw new period_fault/* PeriodFault */.y(path, 'The cron expression is empty', {
            hint: 'write five fields, such as 30 9 * * mon-fri',
        });
    }
    if (text.length > longestCron) {
        throw new period_fault/* PeriodFault */.y(path, `The cron expression has ${text.length} characters`, {
            hint: `at most ${longestCron} are read; split it into several periods`,
        });
    }
    if (plain.test(text))
        return;
    for (const { pattern, what, hint } of refusals) {
        const found = pattern.exec(text);
        if (found !== null)
            throw new period_fault/* PeriodFault */.y(path, what(found), { hint: hint(found) });
    }
}
/** Numbers alone: nothing foreign can be written with them. */
const plain = /^[\d\s*,/-]+$/;
const refusals = [
    {
        pattern: /^(?:cron_)?tz=/,
        what: ([prefix]) => `${prefix.toUpperCase()} is not part of a cron expression`,
        hint: () => 'write the zone beside it, as in `in: Europe/Berlin`',
    },
    {
        pattern: /^@reboot\b/,
        what: () => '@reboot is no time',
        hint: () => 'write five fields, such as 30 9 * * mon-fri',
    },
    {
        pattern: /^@every\b/,
        what: () => '@every has no fixed times',
        hint: () => 'write an rrule such as FREQ=MINUTELY;INTERVAL=90, with a start',
    },
    {
        pattern: /\?/,
        what: () => '`?` is not read',
        hint: () => 'write *',
    },
    {
        pattern: /(?:^|[\s,])([0-7]|[a-z]{3})#(\d+)/,
        what: ([, day = '', nth = '']) => `${day}#${nth} is not read`,
        hint: ([, day = '', nth = '']) => `write the date { weekday: ${weekdayOf(day)}, nth: ${nth}, of: month }`,
    },
    {
        pattern: /#/,
        what: () => '`#` is not read',
        hint: () => 'write the date, such as { weekday: tue, nth: 2, of: month }',
    },
    {
        pattern: /(?:^|[\s,])(lw|wl)(?=$|[\s,])/,
        what: () => 'LW is not read',
        hint: () => 'write the date { business-day: -1, of: month }',
    },
    {
        pattern: /(?:^|[\s,])(\d+)w(?=$|[\s,])/,
        what: ([, day = '']) => `${day}W is not read`,
        hint: ([, day = '']) => Number(day) === 1
            ? 'write the date { business-day: 1, of: month }'
            : 'write a business day of the month, such as { business-day: 10, of: month }',
    },
    {
        pattern: /(?:^|[\s,])l-(\d+)(?=$|[\s,])/,
        what: ([, days = '']) => `L-${days} is not read`,
        hint: ([, days = '']) => `write the date { day: ${-Number(days) - 1}, of: month }`,
    },
    {
        pattern: /(?:^|[\s,])([0-7]|sun|mon|tue|wed|thu|fri|sat)l(?=$|[\s,])/,
        what: ([, day = '']) => `${day}L is not read`,
        hint: ([, day = '']) => `write the date { weekday: ${weekdayOf(day)}, nth: -1, of: month }`,
    },
    {
        pattern: /(?:^|[\s,])l(?=$|[\s,])/,
        what: () => 'L is not read',
        hint: () => 'write the date { day: -1, of: month }',
    },
    {
        pattern: /(?:^|[\s,])h(?=$|[\s,/(])/,
        what: () => '`H` is not read',
        hint: () => 'write the minute or hour itself, such as 17',
    },
];
/** A day of the week as policies write it; 0 and 7 are Sunday. */
function weekdayOf(text) {
    return /^\d$/.test(text) ? (civil_date/* weekdays */.mx[(Number(text) + 6) % 7] ?? text) : text;
}

// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/time/recurrence/calendar.js
var calendar = __webpack_require__(47452);
;// CONCATENATED MODULE: ./lib/time/cron.js
/** Cron expressions of five fields, and the times that they give on the calendar and the wall clock. */






const macros = {
    '@hourly': '0 * * * *',
    '@daily': '0 0 * * *',
    '@midnight': '0 0 * * *',
    '@weekly': '0 0 * * 0',
    '@monthly': '0 0 1 * *',
    '@yearly': '0 0 1 1 *',
    '@annually': '0 0 1 1 *',
};
/** Reads `30 9 * * mon-fri`. Throws a PeriodFault that names the field and what to write. */
function parseCron(text, path) {
    const plain = text.trim().toLowerCase();
    refuseForeignCron(plain, path);
    const expression = macros[plain] ?? plain;
    const texts = expression.split(/\s+/);
    if (plain.startsWith('@') && expression === plain) {
        throw new period_fault/* PeriodFault */.y(path, `${JSON.stringify(plain)} is not a time`, {
            hint: `write five fields, or one of ${Object.keys(macros).join(', ')}`,
        });
    }
    if (texts.length !== cronFields.length)
        throw wrongFields(texts, path);
    const [minutes = [], hours = [], daysOfMonth = [], months = [], daysOfWeek = []] = cronFields.map((field, index) => parseCronField(texts[index] ?? '', { field, path }));
    const [, , dayText = '', , weekdayText = ''] = texts;
    const anyDay = dayText.startsWith('*') || weekdayText.startsWith('*');
    const rule = {
        minutes,
        hours,
        daysOfMonth,
        months,
        // 0 and 7 are Sunday, which is the last one of `weekdays`.
        weekdays: civil_date/* weekdays */.mx.filter((_, index) => daysOfWeek.includes((index + 1) % 7)),
        days: anyDay ? 'both' : 'either',
    };
    refuseNever(rule, { text: plain, path });
    return rule;
}
/** The times within the range of days, in order, at most 1,440 a day. */
function cronTimes(rule, range) {
    const times = rule.hours.flatMap((h) => rule.minutes.map((m) => h * instant/* hour */.nW + m * instant/* minute */.Vc));
    const matches = toDayMatch(rule);
    const found = [];
    for (let day = range.first; day <= range.last; day += 1) {
        if (!matches(day))
            continue;
        for (const time of times)
            found.push({ day, time });
    }
    return found;
}
function toDayMatch(rule) {
    const months = new Set(rule.months);
    const dates = new Set(rule.daysOfMonth);
    const wanted = civil_date/* weekdays */.mx.map((weekday) => rule.weekdays.includes(weekday));
    return (day) => {
        const packed = (0,calendar/* packDate */.S)(day);
        if (!months.has((0,calendar/* monthIn */.YK)(packed)))
            return false;
        const byDate = dates.has((0,calendar/* dateIn */.m7)(packed));
        const byWeekday = wanted[(0,civil_date/* weekdayIndexOf */.a3)(day)] === true;
        return rule.days === 'both' ? byDate && byWeekday : byDate || byWeekday;
    };
}
const longestMonths = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function refuseNever({ daysOfMonth, months, days }, { text, path }) {
    const [earliest = 1] = daysOfMonth;
    const exists = months.some((month) => earliest <= (longestMonths[month] ?? 0));
    if (exists || days === 'either')
        return;
    throw new period_fault/* PeriodFault */.y(path, `${JSON.stringify(text)} never takes place: no such month has a day ${earliest}`, {
        hint: 'for the last day of a month write { day: -1, of: month }',
    });
}
function wrongFields(texts, path) {
    const names = cronFields.map(({ name }) => name).join(', ');
    const count = texts.length;
    const message = `A cron expression has 5 fields, this has ${count}`;
    if (count === 6 || count === 7) {
        return new period_fault/* PeriodFault */.y(path, message, {
            hint: `${count === 6 ? 'a field for seconds or years is' : 'fields for seconds and years are'} not read: write ${names}, such as ${texts.slice(1, 6).join(' ')}`,
        });
    }
    return new period_fault/* PeriodFault */.y(path, message, { hint: `write ${names}, such as 30 9 * * mon-fri` });
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


/***/ }),

/***/ 25361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Gk: () => (/* binding */ always),
/* harmony export */   JE: () => (/* binding */ erodeEnd),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   TG: () => (/* binding */ unionAll),
/* harmony export */   Zm: () => (/* binding */ never),
/* harmony export */   Zw: () => (/* binding */ complement),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   nT: () => (/* binding */ firstFrom),
/* harmony export */   pW: () => (/* binding */ intersectAll),
/* harmony export */   pm: () => (/* binding */ intervalAt),
/* harmony export */   tH: () => (/* binding */ toIntervalSet),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
/* unused harmony export nextChange */
/** The empty set. */
const never = [];
/** All instants. */
const always = [{ start: -Infinity, end: Infinity }];
/** The set of any intervals: in any order, overlapping or empty. Linear if they come sorted. */
function toIntervalSet(intervals) {
    const merged = [];
    let open;
    for (const interval of inOrder(intervals)) {
        if (!(interval.start < interval.end))
            continue;
        if (open === undefined || interval.start > open.end) {
            if (open !== undefined)
                merged.push(open);
            open = interval;
        }
        else if (interval.end > open.end) {
            open = { start: open.start, end: interval.end };
        }
    }
    if (open !== undefined)
        merged.push(open);
    return merged;
}
/** Most come in order: to look costs less than to sort. */
function inOrder(intervals) {
    let before = -Infinity;
    for (const { start } of intervals) {
        if (start < before)
            return [...intervals].sort(byStart);
        before = start;
    }
    return intervals;
}
// Not a subtraction: -Infinity minus -Infinity is not a number.
function byStart(a, b) {
    return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}
/** Instants in either set. */
function union(a, b) {
    return unionAll([a, b]);
}
/** Instants in any of the sets; of no sets: never. The sort merges sorted runs, so this is near linear. */
function unionAll(sets) {
    return toIntervalSet(sets.flat());
}
/** Instants in both sets. */
function intersect(a, b) {
    const common = [];
    let i = 0;
    let j = 0;
    for (;;) {
        const left = a[i];
        const right = b[j];
        if (left === undefined || right === undefined)
            return common;
        const start = Math.max(left.start, right.start);
        const end = Math.min(left.end, right.end);
        if (start < end)
            common.push({ start, end });
        if (left.end < right.end)
            i += 1;
        else
            j += 1;
    }
}
/** Instants in all of the sets; of no sets: always. */
function intersectAll(sets) {
    return sets.reduce(intersect, always);
}
/** Instants that are not in the set. */
function complement(set) {
    const gaps = [];
    let start = -Infinity;
    for (const interval of set) {
        if (start < interval.start)
            gaps.push({ start, end: interval.start });
        start = interval.end;
    }
    if (start < Infinity)
        gaps.push({ start, end: Infinity });
    return gaps;
}
/** Instants in `a` that are not in `b`. */
function subtract(a, b) {
    return intersect(a, complement(b));
}
/** True if the instant is in the set. */
function contains(set, instant) {
    return intervalAt(set, instant) !== undefined;
}
/** The interval that holds the instant. */
function intervalAt(set, instant) {
    const next = firstEndingAfter(set, instant);
    return next !== undefined && next.start <= instant ? next : undefined;
}
/** The first finite start or end after the instant. */
function nextChange(set, after) {
    const next = firstEndingAfter(set, after);
    if (next === undefined)
        return undefined;
    if (next.start > after)
        return next.start;
    return next.end < Infinity ? next.end : undefined;
}
/** The part of the set in `[from, to)`. */
function clip(set, from, to) {
    if (from === -Infinity && to === Infinity)
        return set;
    return from < to ? intersect(set, [{ start: from, end: to }]) : never;
}
/**
 * The starts `t` for which all of `[t, t + length)` is in one interval of the set, length in ms:
 * `[start, end - length + 1)`, the last start included. A length of nothing changes nothing.
 */
function erodeEnd(set, length) {
    if (length <= 0)
        return set;
    return set
        .map(({ start, end }) => ({ start, end: end - length + 1 }))
        .filter(({ start, end }) => start < end);
}
/** The first interval at or after the instant, without its part before it. */
function firstFrom(set, instant) {
    const next = firstEndingAfter(set, instant);
    return next && { start: Math.max(next.start, instant), end: next.end };
}
function firstEndingAfter(set, instant) {
    let low = 0;
    let high = set.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const interval = set[middle];
        if (interval !== undefined && interval.end <= instant)
            low = middle + 1;
        else
            high = middle;
    }
    return set[low];
}


/***/ }),

/***/ 95206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseLocalTime),
/* harmony export */   w: () => (/* binding */ formatLocalTime)
/* harmony export */ });
/* harmony import */ var _civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31963);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96216);
/** Local times as text: a whole day, or what clocks show on it. */


/** `2026-12-24` or `2026-12-24T18:00:00`; undefined for anything else. */
function parseLocalTime(text) {
    const [, date = '', hours, minutes, seconds] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2}))?$/.exec(text) ?? [];
    const day = (0,_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCivilDate */ .Di)(date);
    if (day === undefined)
        return undefined;
    if (hours === undefined)
        return { day };
    if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59)
        return undefined;
    return { day, time: Number(hours) * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .hour */ .nW + Number(minutes) * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc + Number(seconds) * 1000 };
}
/** The text of a local time. */
function formatLocalTime({ day, time }) {
    if (time === undefined)
        return (0,_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCivilDate */ .PF)(day);
    return `${(0,_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCivilDate */ .PF)(day)}T${new Date(time).toISOString().slice(11, 19)}`;
}


/***/ }),

/***/ 18100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rs: () => (/* binding */ datesOf),
  QH: () => (/* binding */ isWritten),
  um: () => (/* binding */ longestHours),
  Og: () => (/* binding */ occurrencesOf),
  NE: () => (/* binding */ startDaysOf)
});

// EXTERNAL MODULE: ./lib/time/civil-date.js
var civil_date = __webpack_require__(31963);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/time/work-calendar.js
var work_calendar = __webpack_require__(52655);
;// CONCATENATED MODULE: ./lib/time/date-position.js
/** Dates by their position: the nth day, business day or weekday of a month, quarter or year. */


/** The day in one unit; undefined where the unit has no such day, as the 31st of April. */
function placeIn({ count, nth }, span, calendar) {
    const day = count === 'day'
        ? nthDay(nth, span)
        : count === 'business-day'
            ? nthBusinessDay(nth, span, calendar)
            : nthWeekday({ nth, index: civil_date/* weekdays */.mx.indexOf(count) }, span);
    return day !== undefined && day >= span.first && day < span.next ? day : undefined;
}
function nthDay(nth, { first, next }) {
    return nth > 0 ? first + nth - 1 : next + nth;
}
function nthWeekday(wanted, { first, next }) {
    const { nth, index } = wanted;
    if (nth > 0)
        return first + ((index - (0,civil_date/* weekdayIndexOf */.a3)(first) + 7) % 7) + (nth - 1) * 7;
    const last = next - 1;
    return last - (((0,civil_date/* weekdayIndexOf */.a3)(last) - index + 7) % 7) + (nth + 1) * 7;
}
function nthBusinessDay(nth, { first, next }, calendar) {
    const step = nth > 0 ? 1 : -1;
    let left = Math.abs(nth);
    for (let day = nth > 0 ? first : next - 1; day >= first && day < next; day += step) {
        if (!(0,work_calendar/* isBusinessDay */.j)(day, calendar))
            continue;
        left -= 1;
        if (left === 0)
            return day;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/time/period-rule.js
var period_rule = __webpack_require__(11907);
;// CONCATENATED MODULE: ./lib/time/occurrences.js
/** The occurrences of a period on the calendar and the wall clock, before any zone is known. */





// An occurrence that has a part in a range may have started this many days before it,
// one more than its own length because clocks may have skipped a day.
/** Hours that run into the next day end at most so many days after the beginning of their own. */
const longestHours = 2;
const longestWeek = 8;
const longestYear = 367;
const longestUnit = { month: 31, quarter: 92, year: 366 };
/** True for the kinds that are written as dates, hours and days of the week. */
function isWritten(shape) {
    return !['holidays', 'calendar', 'rrule', 'cron'].includes(shape.kind);
}
/** The days on which such a period starts, that have a part in the range; in order of its dates. */
function startDaysOf(shape, range, calendar) {
    const starting = startingBefore(range, longestHours);
    if (shape.kind === 'weekdays')
        return daysOfWeek(shape.days, starting);
    return shape.dates.flatMap((rule) => datesOf(rule, starting, calendar)).map(({ day }) => day);
}
/** All occurrences that have a part in the range of days, and perhaps a few around it. */
function occurrencesOf(shape, range, calendar) {
    switch (shape.kind) {
        case 'weekdays':
        case 'dates':
            return occurrencesOn(startDaysOf(shape, range, calendar), shape.hours);
        case 'through':
            return spansOf({ from: shape.from, end: { ...shape.through, time: instant/* day */.vd } }, range, calendar).map(({ from, until }) => ({ from, until: { day: until.day + 1 } }));
        case 'until':
            return spansOf({ from: shape.from, end: { time: 0, ...shape.until } }, range, calendar);
        case 'weekly':
            return daysOfWeek([shape.from.weekday], startingBefore(range, longestWeek)).map((day) => ({
                from: { day, time: shape.from.time },
                until: { day: day + daysBetween(shape.from, shape.until), time: shape.until.time },
            }));
    }
}
/** The dates of a rule that exist in the range, each with the rule's time if it has one. */
function datesOf(rule, range, calendar) {
    if (rule.kind === 'full')
        return isWithin(rule.day, range) ? [rule] : [];
    const dates = rule.kind === 'yearly'
        ? yearsOf(range).flatMap((year) => inYear(rule, year))
        : (0,work_calendar/* unitsIn */.r)(range, rule.of, calendar).flatMap((unit) => timed(rule, placeIn(rule, unit, calendar)));
    return dates.filter(({ day }) => isWithin(day, range));
}
function timed({ time }, day) {
    if (day === undefined)
        return [];
    return time === undefined ? [{ day }] : [{ day, time }];
}
function startingBefore({ first, last }, longest) {
    return { first: first - longest, last };
}
function isWithin(day, { first, last }) {
    return day >= first && day <= last;
}
function occurrencesOn(days, hours) {
    if (hours.length === 0)
        return days.map((day) => ({ from: { day }, until: { day: day + 1 } }));
    const found = [];
    for (const day of days) {
        for (const { start, end } of hours) {
            found.push({ from: { day, time: start }, until: { day, time: end } });
        }
    }
    return found;
}
function daysOfWeek(days, { first, last }) {
    const wanted = civil_date/* weekdays */.mx.map((weekday) => days.includes(weekday));
    const found = [];
    for (let day = first; day <= last; day += 1) {
        if (wanted[(0,civil_date/* weekdayIndexOf */.a3)(day)] === true)
            found.push(day);
    }
    return found;
}
function daysBetween(from, until) {
    const days = civil_date/* weekdays */.mx.indexOf(until.weekday) - civil_date/* weekdays */.mx.indexOf(from.weekday);
    return days < 0 || (days === 0 && until.time <= from.time) ? days + 7 : days;
}
function spansOf({ from, end }, range, calendar) {
    if (from.kind === 'full' || end.kind === 'full') {
        // The parser puts a full date only beside a full date.
        return from.kind === 'full' && end.kind === 'full' ? [{ from, until: end }] : [];
    }
    if (from.kind === 'yearly' && end.kind === 'yearly')
        return yearlySpans({ from, end }, range);
    return from.kind === 'position' && end.kind === 'position' && from.of === end.of
        ? unitSpans({ from, end }, range, calendar)
        : foundSpans({ from, end }, range, calendar);
}
function yearlySpans({ from, end }, range) {
    // By the calendar, not by search: in a common year 02-20 … 02-29 is skipped, it does not run on for years.
    const yearsLater = placeInYear(end) > placeInYear(from) ? 0 : 1;
    return yearsOf(startingBefore(range, longestYear)).flatMap((year) => inYear(from, year).flatMap((start) => inYear(end, year + yearsLater).map((until) => ({ from: start, until }))));
}
/**
 * From a position to the next one of the same unit. An end that a unit is too short for would come
 * after its start: that occurrence is skipped, it does not run on through the next unit.
 */
function unitSpans({ from, end }, range, calendar) {
    // From the unit before the range to the one after it.
    const around = {
        first: range.first - longestUnit[from.of],
        last: range.last + longestUnit[from.of],
    };
    const all = (0,work_calendar/* unitsIn */.r)(around, from.of, calendar);
    return all.flatMap((unit, index) => {
        const [start] = timed(from, placeIn(from, unit, calendar));
        if (start === undefined)
            return [];
        const [own] = timed(end, placeIn(end, unit, calendar));
        if (own === undefined && end.nth > 0)
            return [];
        const following = all[index + 1];
        const isAfter = own !== undefined && (0,period_rule/* nominalTime */.S)(own) > (0,period_rule/* nominalTime */.S)(start);
        const [until] = isAfter || following === undefined ? [own] : timed(end, placeIn(end, following, calendar));
        return until === undefined || (0,period_rule/* nominalTime */.S)(until) <= (0,period_rule/* nominalTime */.S)(start)
            ? []
            : [{ from: start, until }];
    });
}
/**
 * Positions of two different units, or one beside a yearly date: each start with the first end after
 * it. Without one within a year it is skipped, so that how far one looks does not change what is seen.
 */
function foundSpans({ from, end }, range, calendar) {
    const starts = datesOf(from, startingBefore(range, longestYear), calendar);
    const ends = datesOf(end, { first: range.first - longestYear, last: range.last + longestYear }, calendar);
    return starts.flatMap((start) => {
        const until = ends.find((one) => (0,period_rule/* nominalTime */.S)(one) > (0,period_rule/* nominalTime */.S)(start));
        if (until === undefined || until.day - start.day > longestYear)
            return [];
        return [{ from: start, until }];
    });
}
function placeInYear({ month, dayOfMonth, time = 0 }) {
    return (month * 31 + dayOfMonth) * instant/* day */.vd + time;
}
function yearsOf({ first, last }) {
    const firstYear = (0,civil_date/* fromCivilDay */.Gr)(first).year;
    const count = (0,civil_date/* fromCivilDay */.Gr)(last).year - firstYear + 1;
    return Array.from({ length: count }, (_, index) => firstYear + index);
}
/** Empty where the year has no such date (02-29). */
function inYear(rule, year) {
    return timed(rule, (0,civil_date/* toCivilDay */.Ty)({ year, month: rule.month, day: rule.dayOfMonth }));
}


/***/ }),

/***/ 86203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ plainCalendar)
/* harmony export */ });
/** Saturday and Sunday, no holidays, years that begin in January, no calendar. */
const plainCalendar = {
    weekend: ['sat', 'sun'],
    holidays: new Set(),
    fiscalYear: { month: 1, day: 1 },
    holidaysOf: () => notKnown('the holidays'),
    eventsOf: (calendar) => notKnown(`the calendar ${calendar}`),
};
function notKnown(what) {
    throw new RangeError(`${what} are not known`);
}


/***/ }),

/***/ 12369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ PeriodFault)
/* harmony export */ });
/** What is wrong with a period as written, on its way from where it is found to `parsePeriod`. */
/** `message` names what was observed, `hint` what to write instead. */
class PeriodFault extends Error {
    path;
    hint;
    constructor(path, message, { hint } = {}) {
        super(message);
        this.name = 'PeriodFault';
        this.path = path;
        this.hint = hint;
    }
}


/***/ }),

/***/ 80467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Gs: () => (/* binding */ intervalsOf),
/* harmony export */   YK: () => (/* binding */ eventInterval),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87882);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96216);
/* harmony import */ var _occurrences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18100);
/* harmony import */ var _period_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11907);
/* harmony import */ var _recurrence_recurrence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25845);
/* harmony import */ var _zone_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33710);






/** All occurrences with a part in the range of days, and perhaps some around it. */
function intervalsOf(shape, range, place) {
    switch (shape.kind) {
        case 'weekdays':
        case 'dates':
            return onDays(shape, range, place);
        case 'holidays':
            return holidays(shape, range, place);
        case 'calendar':
            return events(shape, range, place);
        case 'rrule':
            return recurring(shape, range, place);
        case 'cron':
            return (0,_cron_js__WEBPACK_IMPORTED_MODULE_0__/* .cronTimes */ .x)(shape.rule, startingBefore(range, shape.length)).map((start) => {
                // Once in a fold, at its first time, and in a gap at its end (policy.md 3).
                const at = shownAt(start, place.zone, 'earlier');
                return { day: start.day, start: at, end: at + shape.length };
            });
        default:
            return (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_2__/* .occurrencesOf */ .Og)(shape, range, place.calendar).map(({ from, until }) => ({
                day: from.day,
                start: startOf(from, place),
                end: endOf(until, place),
            }));
    }
}
/** By far the most frequent kinds. Clocks change in few ranges: where they do not, one offset is enough. */
function onDays(shape, range, place) {
    const days = (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_2__/* .startDaysOf */ .NE)(shape, range, place.calendar);
    const firstWall = (range.first - _occurrences_js__WEBPACK_IMPORTED_MODULE_2__/* .longestHours */ .um) * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd;
    const lastWall = (range.last + _occurrences_js__WEBPACK_IMPORTED_MODULE_2__/* .longestHours */ .um) * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd;
    const offset = (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_5__/* .plainOffset */ .Ok)(place.zone, firstWall, lastWall);
    if (offset === undefined)
        return onDaysOfChange(days, shape.hours, place);
    const found = [];
    for (const day of days) {
        const midnight = day * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd - offset;
        if (shape.hours.length === 0)
            found.push({ day, start: midnight, end: midnight + _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd });
        for (const hours of shape.hours) {
            found.push({ day, start: midnight + hours.start, end: midnight + hours.end });
        }
    }
    return found;
}
function onDaysOfChange(days, hours, place) {
    return days.flatMap((day) => hours.length === 0
        ? [{ day, start: startOf({ day }, place), end: endOf({ day: day + 1 }, place) }]
        : hours.map(({ start, end }) => ({
            day,
            start: startOf({ day, time: start }, place),
            end: endOf({ day, time: end }, place),
        })));
}
/** The start of a span as policies write it. */
function startOf(time, place) {
    return shownAt(time, place.zone, place.reading === 'widest' ? 'earlier' : 'later');
}
/** The end of a span as policies write it. */
function endOf(time, place) {
    return shownAt(time, place.zone, place.reading === 'widest' ? 'later' : 'earlier');
}
/** Where clocks show the time twice, one of both; where they skip it, the end of the gap. */
function shownAt(time, zone, inFold) {
    const plain = (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_5__/* .plainInstant */ .qE)(zone, (0,_period_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .nominalTime */ .S)(time));
    if (plain !== undefined)
        return plain;
    const local = resolve(time, zone);
    return local.kind === 'fold' ? local[inFold] : local.at;
}
/** A date without a time is a whole day: its beginning is no ambiguous time where 00:00 comes twice. */
function resolve({ day, time }, zone) {
    return time === undefined ? (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveDayStart */ .Fi)(zone, day) : (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveLocal */ .iT)(zone, day, time);
}
function holidays(shape, { first, last }, place) {
    const { calendar } = place;
    const days = shape.holidays === 'in-force' ? calendar.holidays : calendar.holidaysOf(shape.holidays);
    return [...days]
        .filter((day) => day >= first - 1 && day <= last)
        .map((day) => ({ day, start: startOf({ day }, place), end: endOf({ day: day + 1 }, place) }));
}
function events({ calendar: id, only }, range, place) {
    const wanted = only.map((category) => category.toLowerCase());
    return place.calendar
        .eventsOf(id)
        .filter(({ categories, tentative, time }) => 
    // First: a calendar holds years of events, and most looks are at a week of it.
    touches(time, range) &&
        // What has no length as it is written takes no time; no clock change has emptied it.
        hasLength(time) &&
        (wanted.length === 0 || categories.some((one) => wanted.includes(one.toLowerCase()))) &&
        (place.reading === 'widest' || !tentative))
        .map((event) => ({ ...eventInterval(event, place), day: startDay(event, place.zone) }));
}
/** With a day more on both sides, as no zone is further from UTC. */
function touches(time, { first, last }) {
    return 'start' in time
        ? time.widest.end >= (first - 1) * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd && time.widest.start < (last + 2) * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd
        : time.localEnd.day >= first - 1 && time.localStart.day <= last + 1;
}
function hasLength(time) {
    return 'start' in time
        ? time.widest.start < time.widest.end
        : (0,_period_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .nominalTime */ .S)(time.localStart) < (0,_period_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .nominalTime */ .S)(time.localEnd);
}
/** The instants of an event; floating ones and whole days are those of the zone. */
function eventInterval({ time }, { zone, reading }) {
    if ('start' in time)
        return reading === 'widest' ? time.widest : time;
    const start = readings(time.localStart, zone);
    const end = readings(time.localEnd, zone);
    return reading === 'widest'
        ? { start: Math.min(...start), end: Math.max(...end) }
        : { start: start[0], end: end[0] };
}
function startDay({ time }, zone) {
    return 'start' in time ? (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_5__/* .toLocal */ .jw)(zone, time.start).day : time.localStart.day;
}
/** An `until` in UTC is compared here, where the zone is known. */
function recurring({ series, length }, range, { zone, reading }) {
    const last = lastInstant(series);
    const found = [];
    for (const start of (0,_recurrence_recurrence_js__WEBPACK_IMPORTED_MODULE_4__/* .recurrencesOf */ .Xf)(series, startingBefore(range, length))) {
        const { day } = start;
        const plain = (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_5__/* .plainInstant */ .qE)(zone, (0,_period_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .nominalTime */ .S)(start));
        const [at, other = at] = plain === undefined ? readings(start, zone) : [plain];
        if (at > last)
            continue;
        found.push(reading === 'narrowest'
            ? { day, start: at, end: at + length }
            : { day, start: Math.min(at, other), end: Math.max(at, other) + length });
    }
    return found;
}
function lastInstant({ rule: { until } }) {
    return until !== undefined && 'at' in until ? until.at : Infinity;
}
/**
 * What RFC 5545 (3.3.5) reads a local time as, and behind it the other readings that a freeze widens
 * to: in a gap the offset before it, and its end; in a fold the first time, and the second one.
 */
function readings(time, zone) {
    const local = resolve(time, zone);
    if (local.kind === 'exact')
        return [local.at];
    if (local.kind === 'fold')
        return [local.earlier, local.later];
    if (time.time === undefined)
        return [local.at];
    const before = (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_5__/* .offsetAt */ .HA)(zone, local.at - 1);
    return [time.day * _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd + time.time - before, local.at];
}
/** Occurrences that reach into a range may have started before it; a day more, for skipped ones. */
function startingBefore({ first, last }, length) {
    return { first: first - Math.ceil(length / _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd) - 1, last };
}


/***/ }),

/***/ 11907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ units),
/* harmony export */   S: () => (/* binding */ nominalTime)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);

/** Quarter and year follow the fiscal year. */
const units = ['month', 'quarter', 'year'];
/** A wall clock time as a number, to compare two of them; a date counts as its 00:00. */
function nominalTime({ day, time = 0 }) {
    return day * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd + time;
}


/***/ }),

/***/ 74416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ expandPeriod),
/* harmony export */   X: () => (/* binding */ occurrenceDays)
/* harmony export */ });
/* harmony import */ var _interval_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25361);
/* harmony import */ var _occurrences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18100);
/* harmony import */ var _period_calendar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86203);
/* harmony import */ var _period_intervals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80467);
/* harmony import */ var _zone_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33710);





/**
 * All occurrences that touch `[from, to)`, with their own starts and ends, also beyond it.
 * The set is complete within `[from, to)` only: after an end beyond `to` another may follow at once.
 * Throws a RangeError if a bound is not finite, or if `excludes` is missing and needed.
 */
function expandPeriod(rule, expansion) {
    const { zone, from, to, calendar = _period_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .plainCalendar */ .H } = expansion;
    if (!Number.isFinite(from) || !Number.isFinite(to)) {
        throw new RangeError('A period expands between finite instants only');
    }
    // A day that comes again after midnight may start before `to` though it is the next one.
    const days = { first: (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_4__/* .toLocal */ .jw)(zone, from).day, last: (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_4__/* .toLocal */ .jw)(zone, to).day + 1 };
    const place = { zone, reading: expansion.reading, calendar };
    const candidates = (0,_period_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .intervalsOf */ .Gs)(rule.shape, days, place);
    const excepted = exceptedDays(rule.except, expansion, candidates);
    const taken = excepted === undefined ? candidates : candidates.filter(({ day }) => !excepted.has(day));
    const validity = validityOf(rule, expansion);
    return {
        set: (0,_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .toIntervalSet */ .tH)(touching(taken, from, to)), validity.start, validity.end),
        emptied: emptiedDays(taken, { start: from, end: to }, validity),
    };
}
function touching(candidates, from, to) {
    const found = [];
    for (const { start, end } of candidates) {
        if (start < to && end > from)
            found.push({ start, end });
    }
    return found;
}
function emptiedDays(candidates, range, validity) {
    const days = [];
    for (const { day, start, end } of candidates) {
        const isEmpty = start >= end && holds(range, start) && holds(validity, start);
        if (isEmpty && !days.includes(day))
            days.push(day);
    }
    return days;
}
/**
 * The local days from the first to the last instant of each stretch of the period within `[from, to)`.
 * Where clocks go back over midnight, the last one may be the earlier day.
 */
function occurrenceDays(rule, expansion) {
    const { zone, from, to } = expansion;
    const days = new Set();
    for (const { start, end } of (0,_interval_set_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(expandPeriod(rule, expansion).set, from, to)) {
        const ends = [(0,_zone_table_js__WEBPACK_IMPORTED_MODULE_4__/* .toLocal */ .jw)(zone, start).day, (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_4__/* .toLocal */ .jw)(zone, end - 1).day];
        for (let day = Math.min(...ends); day <= Math.max(...ends); day += 1)
            days.add(day);
    }
    return days;
}
function validityOf({ validFrom, validUntil }, expansion) {
    return {
        start: validFrom === undefined ? -Infinity : (0,_period_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(validFrom, expansion),
        end: validUntil === undefined ? Infinity : (0,_period_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .endOf */ .pJ)(validUntil, expansion),
    };
}
function holds({ start, end }, instant) {
    return start <= instant && instant < end;
}
function exceptedDays({ dates, periods }, { zone, excludes, calendar = _period_calendar_js__WEBPACK_IMPORTED_MODULE_2__/* .plainCalendar */ .H }, candidates) {
    if (dates.length === 0 && periods.length === 0)
        return undefined;
    const range = rangeOf(candidates);
    if (range === undefined)
        return undefined;
    const days = new Set(dates.flatMap((date) => (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .datesOf */ .rs)(date, range, calendar)).map(({ day }) => day));
    if (periods.length === 0)
        return days;
    if (excludes === undefined)
        throw new RangeError('The days of excepted periods are not given');
    // A day more on both sides: one that clocks jumped over is within what lasts before and after it.
    const instants = {
        from: (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_4__/* .startOfDay */ .ol)(zone, range.first - 1),
        to: (0,_zone_table_js__WEBPACK_IMPORTED_MODULE_4__/* .startOfDay */ .ol)(zone, range.last + 2),
    };
    for (const id of periods) {
        for (const day of excludes(id, instants))
            days.add(day);
    }
    return days;
}
function rangeOf(candidates) {
    if (candidates.length === 0)
        return undefined;
    let first = Infinity;
    let last = -Infinity;
    for (const { day } of candidates) {
        first = Math.min(first, day);
        last = Math.max(last, day);
    }
    return { first, last };
}


/***/ }),

/***/ 47452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ monthLength),
/* harmony export */   Qb: () => (/* binding */ yearLength),
/* harmony export */   S: () => (/* binding */ packDate),
/* harmony export */   Ts: () => (/* binding */ yearIn),
/* harmony export */   YK: () => (/* binding */ monthIn),
/* harmony export */   ZV: () => (/* binding */ monthStart),
/* harmony export */   m7: () => (/* binding */ dateIn),
/* harmony export */   w$: () => (/* binding */ yearStart),
/* harmony export */   xP: () => (/* binding */ modulo)
/* harmony export */ });
/** Days before each month of a common year; January is 1. */
const daysBefore = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const lengths = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** The day number of the first day of a month (1 to 12). */
function monthStart(year, month) {
    const leapDay = month > 2 && isLeap(year) ? 1 : 0;
    return yearStart(year) + (daysBefore[month] ?? 0) + leapDay;
}
/** The number of days of a month (1 to 12). */
function monthLength(year, month) {
    return month === 2 && isLeap(year) ? 29 : (lengths[month] ?? 0);
}
/** The day number of 1 January. */
function yearStart(year) {
    const past = year - 1;
    const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
    return past * 365 + leapDays - 719_162; // 1970-01-01, counted from 0001-01-01
}
/** The number of days of a year. */
function yearLength(year) {
    return isLeap(year) ? 366 : 365;
}
/** Year, month and date of a day in one number, for `yearIn`, `monthIn` and `dateIn`. */
function packDate(day) {
    // In years that begin in March the leap day is the last one; an era is 400 of them.
    const shifted = day + 719_468;
    const era = Math.floor(shifted / 146_097);
    const inEra = shifted - era * 146_097;
    const yearInEra = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
        365);
    const inYear = inEra - (365 * yearInEra + (yearInEra >> 2) - Math.floor(yearInEra / 100));
    const sinceMarch = Math.floor((5 * inYear + 2) / 153);
    const date = inYear - Math.floor((153 * sinceMarch + 2) / 5) + 1;
    const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
    return (yearInEra + era * 400 + (month <= 2 ? 1 : 0)) * 512 + month * 32 + date;
}
/** The year of a packed date. */
function yearIn(packed) {
    return packed >> 9;
}
/** The month of a packed date, 1 to 12. */
function monthIn(packed) {
    return (packed >> 5) & 15;
}
/** The day of the month of a packed date. */
function dateIn(packed) {
    return packed & 31;
}
/** The remainder that is never negative. */
function modulo(value, divisor) {
    const rest = value % divisor;
    return rest < 0 ? rest + divisor : rest;
}
function isLeap(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}


/***/ }),

/***/ 25845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p4: () => (/* binding */ RecurrenceOverflow),
  SN: () => (/* binding */ canRecur),
  kq: () => (/* binding */ matchesStart),
  fY: () => (/* binding */ mostStarts),
  Ov: () => (/* reexport */ parseRecurrence),
  Xf: () => (/* binding */ recurrencesOf)
});

// UNUSED EXPORTS: firstRecurrence

// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/time/period-rule.js
var period_rule = __webpack_require__(11907);
// EXTERNAL MODULE: ./lib/time/recurrence/calendar.js
var calendar = __webpack_require__(47452);
// EXTERNAL MODULE: ./lib/time/civil-date.js
var civil_date = __webpack_require__(31963);
;// CONCATENATED MODULE: ./lib/time/recurrence/day-test.js


/**
 * BYMONTH, BYMONTHDAY, BYYEARDAY and BYDAY as limits; undefined if the rule has none of them.
 * An ordinal of BYDAY counts in the month of a MONTHLY rule and beside BYMONTH, else in the year.
 */
function toDayTest(rule) {
    const { byMonth, byMonthDay, byYearDay, byDay } = rule;
    const months = byMonth.length > 0 ? new Set(byMonth) : undefined;
    const monthDays = byMonthDay.length > 0 ? new Set(byMonthDay) : undefined;
    const yearDays = byYearDay.length > 0 ? new Set(byYearDay) : undefined;
    const weekdays = byDay.length > 0 ? toWeekdayTest(rule) : undefined;
    if (!months && !monthDays && !yearDays)
        return weekdays;
    return (day) => {
        if (weekdays !== undefined && !weekdays(day))
            return false;
        const packed = (0,calendar/* packDate */.S)(day);
        const year = (0,calendar/* yearIn */.Ts)(packed);
        const month = (0,calendar/* monthIn */.YK)(packed);
        const date = (0,calendar/* dateIn */.m7)(packed);
        if (months !== undefined && !months.has(month))
            return false;
        if (monthDays !== undefined) {
            const fromEnd = date - (0,calendar/* monthLength */.BM)(year, month) - 1;
            if (!monthDays.has(date) && !monthDays.has(fromEnd))
                return false;
        }
        if (yearDays === undefined)
            return true;
        const yearDay = day - (0,calendar/* yearStart */.w$)(year) + 1;
        return yearDays.has(yearDay) || yearDays.has(yearDay - (0,calendar/* yearLength */.Qb)(year) - 1);
    };
}
function toWeekdayTest(rule) {
    const wanted = [0, 1, 2, 3, 4, 5, 6].map((weekday) => rule.byDay.filter((each) => each.weekday === weekday).map(({ ordinal }) => ordinal));
    const every = wanted.map((ordinals) => ordinals.includes(0));
    if (rule.byDay.every(({ ordinal }) => ordinal === 0)) {
        return (day) => every[(0,civil_date/* weekdayIndexOf */.a3)(day)] === true;
    }
    const inMonth = rule.freq === 'monthly' || rule.byMonth.length > 0;
    return (day) => {
        const weekday = (0,civil_date/* weekdayIndexOf */.a3)(day);
        const ordinals = wanted[weekday] ?? [];
        if (ordinals.length === 0 || every[weekday] === true)
            return ordinals.length > 0;
        const packed = (0,calendar/* packDate */.S)(day);
        const year = (0,calendar/* yearIn */.Ts)(packed);
        const place = inMonth ? (0,calendar/* dateIn */.m7)(packed) - 1 : day - (0,calendar/* yearStart */.w$)(year);
        const length = inMonth ? (0,calendar/* monthLength */.BM)(year, (0,calendar/* monthIn */.YK)(packed)) : (0,calendar/* yearLength */.Qb)(year);
        const fromStart = Math.floor(place / 7) + 1;
        const fromEnd = -Math.floor((length - 1 - place) / 7) - 1;
        return ordinals.includes(fromStart) || ordinals.includes(fromEnd);
    };
}

;// CONCATENATED MODULE: ./lib/time/recurrence/days.js



/** Undefined for frequencies of a day and less, whose rules only limit days. */
function toPeriods(rule, start) {
    switch (rule.freq) {
        case 'yearly':
            return toYears(withYearlyDefaults(rule, start));
        case 'monthly':
            return toMonths(withMonthlyDefaults(rule, start));
        case 'weekly':
            return toWeeks(rule, start);
        default:
            return undefined;
    }
}
/** What the rule does not say, the start says. */
function withYearlyDefaults(rule, start) {
    const { byWeekNo, byYearDay, byMonthDay, byDay, byMonth } = rule;
    if (byYearDay.length + byMonthDay.length + byDay.length > 0)
        return rule;
    if (byWeekNo.length > 0)
        return { ...rule, byDay: [everyWeekday(start)] };
    const packed = (0,calendar/* packDate */.S)(start);
    const months = byMonth.length > 0 ? byMonth : [(0,calendar/* monthIn */.YK)(packed)];
    return { ...rule, byMonth: months, byMonthDay: [(0,calendar/* dateIn */.m7)(packed)] };
}
function withMonthlyDefaults(rule, start) {
    if (rule.byMonthDay.length + rule.byDay.length > 0)
        return rule;
    return { ...rule, byMonthDay: [(0,calendar/* dateIn */.m7)((0,calendar/* packDate */.S)(start))] };
}
function everyWeekday(day) {
    return { weekday: (0,civil_date/* weekdayIndexOf */.a3)(day), ordinal: 0 };
}
function toYears(rule) {
    return { indexOf: (day) => (0,calendar/* yearIn */.Ts)((0,calendar/* packDate */.S)(day)), daysIn: toDaysInYear(rule) };
}
/** All parts together limit; the days of the narrowest are tested by the others. */
function toDaysInYear(rule) {
    const { byWeekNo, byYearDay, byMonthDay, byDay, byMonth, weekStart } = rule;
    const test = toDayTest(rule);
    if (byWeekNo.length > 0) {
        return (year) => tested(daysOfWeeks(year, { byWeekNo, weekStart }), test);
    }
    if (byYearDay.length > 0) {
        const others = byMonthDay.length + byDay.length + byMonth.length > 0 ? test : undefined;
        return (year) => tested(places(byYearDay, { first: (0,calendar/* yearStart */.w$)(year), length: (0,calendar/* yearLength */.Qb)(year) }), others);
    }
    if (byMonthDay.length === 0 && byMonth.length === 0) {
        return (year) => weekdaysIn(byDay, { first: (0,calendar/* yearStart */.w$)(year), length: (0,calendar/* yearLength */.Qb)(year) });
    }
    const inMonth = toDaysInMonth(rule, test);
    const months = byMonth.length > 0 ? inOrder(byMonth) : allMonths;
    const [only] = months;
    if (months.length === 1 && only !== undefined)
        return (year) => inMonth(year, only);
    return (year) => months.flatMap((month) => inMonth(year, month));
}
const allMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
function toMonths(rule) {
    const wanted = allMonths.map((month) => rule.byMonth.length === 0 || rule.byMonth.includes(month));
    const inMonth = toDaysInMonth(rule, toDayTest(rule));
    return {
        indexOf(day) {
            const packed = (0,calendar/* packDate */.S)(day);
            return (0,calendar/* yearIn */.Ts)(packed) * 12 + (0,calendar/* monthIn */.YK)(packed) - 1;
        },
        daysIn(index) {
            const month = (0,calendar/* modulo */.xP)(index, 12);
            return wanted[month] === true ? inMonth((index - month) / 12, month + 1) : [];
        },
    };
}
function toDaysInMonth({ byMonthDay, byDay }, test) {
    const others = byDay.length > 0 ? test : undefined;
    return (year, month) => {
        const span = { first: (0,calendar/* monthStart */.ZV)(year, month), length: (0,calendar/* monthLength */.BM)(year, month) };
        return byMonthDay.length > 0
            ? tested(places(byMonthDay, span), others)
            : weekdaysIn(byDay, span);
    };
}
function toWeeks(rule, start) {
    const { byDay, byMonth, weekStart } = rule;
    const wanted = byDay.length > 0 ? byDay : [everyWeekday(start)];
    const offsets = inOrder(wanted.map(({ weekday }) => (0,calendar/* modulo */.xP)(weekday - weekStart, 7)));
    const test = byMonth.length > 0 ? toDayTest(rule) : undefined;
    const firstStart = weekStart - 3; // of the week with 1970-01-01, a Thursday, if it begins on a Monday
    return {
        indexOf: (day) => Math.floor((day - firstStart) / 7),
        daysIn(index) {
            const days = offsets.map((offset) => firstStart + index * 7 + offset);
            return tested(days, test);
        },
    };
}
function tested(days, test) {
    return test === undefined ? days : days.filter(test);
}
/** The n-th days of a span, from its end if negative; what it does not have is skipped. */
function places(numbers, { first, length }) {
    const found = [];
    for (const number of numbers) {
        const place = number > 0 ? number : length + 1 + number;
        if (place >= 1 && place <= length)
            found.push(first + place - 1);
    }
    return inOrder(found);
}
/** All days of the weeks of a year; the first week has at least four days in it. */
function daysOfWeeks(year, { byWeekNo, weekStart }) {
    const first = firstWeekStart(year, weekStart);
    const count = (firstWeekStart(year + 1, weekStart) - first) / 7;
    const found = [];
    for (const number of byWeekNo) {
        const week = number > 0 ? number : count + 1 + number;
        if (week < 1 || week > count)
            continue;
        for (let day = 0; day < 7; day += 1)
            found.push(first + (week - 1) * 7 + day);
    }
    return inOrder(found);
}
function firstWeekStart(year, weekStart) {
    const fourth = (0,calendar/* yearStart */.w$)(year) + 3;
    return fourth - (0,calendar/* modulo */.xP)((0,civil_date/* weekdayIndexOf */.a3)(fourth) - weekStart, 7);
}
/** The weekdays of BYDAY in a span of days, or the n-th of them in it. Sorted, each day once. */
function weekdaysIn(byDay, { first, length }) {
    const found = [];
    const firstWeekday = (0,civil_date/* weekdayIndexOf */.a3)(first);
    const end = first + length;
    for (const { weekday, ordinal } of byDay) {
        const earliest = first + ((weekday - firstWeekday + 7) % 7);
        if (ordinal === 0) {
            for (let day = earliest; day < end; day += 7)
                found.push(day);
        }
        else {
            const count = Math.ceil((end - earliest) / 7);
            const place = ordinal > 0 ? ordinal - 1 : count + ordinal;
            if (place >= 0 && place < count)
                found.push(earliest + place * 7);
        }
    }
    return inOrder(found);
}
/** Sorted, each once; the same array where it is already so. */
function inOrder(days) {
    for (let index = 1; index < days.length; index += 1) {
        if ((days[index] ?? 0) <= (days[index - 1] ?? 0)) {
            return [...new Set(days)].sort((a, b) => a - b);
        }
    }
    return days;
}

;// CONCATENATED MODULE: ./lib/time/recurrence/times.js
/** The times of a day at which a rule starts, in ms after 00:00. */

const second = 1000;
/** BYHOUR, BYMINUTE and BYSECOND of a day: what the rule does not say, the start says. */
function timesOfDay({ byHour, byMinute, bySecond }, start) {
    return combine({
        hours: byHour.length > 0 ? byHour : [Math.floor(start / instant/* hour */.nW)],
        minutes: byMinute.length > 0 ? byMinute : [Math.floor(start / instant/* minute */.Vc) % 60],
        seconds: bySecond.length > 0 ? bySecond : [Math.floor(start / second) % 60],
    });
}
/** The clock of a rule of days or less. Over all first units it keeps no more than each second once. */
function toClock(rule, start) {
    const { length, offsets, admits } = toUnit(rule, start);
    const unitsPerDay = (24 * instant/* hour */.nW) / length;
    const chosen = choose(rule.bySetPos, offsets.length).map((place) => offsets[place] ?? 0);
    const known = new Map();
    return {
        unitsPerDay,
        unitOf: (time) => Math.floor(time / length),
        timesFrom(firstUnit) {
            const cached = known.get(firstUnit);
            if (cached !== undefined)
                return cached;
            const times = [];
            for (let unit = firstUnit; unit < unitsPerDay; unit += rule.interval) {
                if (!admits(unit * length))
                    continue;
                for (const offset of chosen)
                    times.push(unit * length + offset);
            }
            known.set(firstUnit, times);
            return times;
        },
    };
}
/** The places that BYSETPOS selects in a set, in order, each once; all without BYSETPOS. */
function choose(bySetPos, size) {
    if (bySetPos.length === 0)
        return Array.from({ length: size }, (_, place) => place);
    const places = bySetPos
        .map((position) => (position > 0 ? position - 1 : size + position))
        .filter((place) => place >= 0 && place < size);
    return [...new Set(places)].sort((a, b) => a - b);
}
function toUnit(rule, start) {
    const hours = toTest(rule.byHour, instant/* hour */.nW);
    const minutes = toTest(rule.byMinute, instant/* minute */.Vc);
    const seconds = toTest(rule.bySecond, second);
    switch (rule.freq) {
        case 'hourly':
            return { length: instant/* hour */.nW, offsets: timesOfDay({ ...rule, byHour: [0] }, start), admits: hours };
        case 'minutely':
            return {
                length: instant/* minute */.Vc,
                offsets: timesOfDay({ ...rule, byHour: [0], byMinute: [0] }, start),
                admits: (time) => hours(time) && minutes(time),
            };
        case 'secondly':
            return {
                length: second,
                offsets: [0],
                admits: (time) => hours(time) && minutes(time) && seconds(time),
            };
        default:
            return { length: 24 * instant/* hour */.nW, offsets: timesOfDay(rule, start), admits: () => true };
    }
}
function toTest(numbers, length) {
    if (numbers.length === 0)
        return () => true;
    const wanted = new Set(numbers);
    const round = length === instant/* hour */.nW ? 24 : 60;
    return (time) => wanted.has(Math.floor(time / length) % round);
}
function combine({ hours, minutes, seconds }) {
    return ascending(hours).flatMap((h) => ascending(minutes).flatMap((m) => ascending(seconds).map((s) => h * instant/* hour */.nW + m * instant/* minute */.Vc + s * second)));
}
function ascending(numbers) {
    return [...numbers].sort((a, b) => a - b);
}

// EXTERNAL MODULE: ./lib/time/period-fault.js
var period_fault = __webpack_require__(12369);
;// CONCATENATED MODULE: ./lib/time/recurrence/combinations.js
/** Parts of a recurrence rule that RFC 5545 (3.3.10) forbids beside each other. */

/** Throws a PeriodFault for the first one. */
function refuseCombinations(rule, path) {
    const found = combinations.find(({ applies }) => applies(rule));
    if (found === undefined)
        return;
    throw new period_fault/* PeriodFault */.y(path, found.message(rule.freq.toUpperCase()), { hint: found.hint });
}
const combinations = [
    {
        applies: ({ count, until }) => count !== undefined && until !== undefined,
        message: () => 'COUNT and UNTIL are both there',
        hint: 'keep the one that is meant to end the rule',
    },
    {
        applies: ({ freq, byWeekNo }) => byWeekNo.length > 0 && freq !== 'yearly',
        message: (freq) => `BYWEEKNO is there with FREQ=${freq}`,
        hint: 'weeks are numbered in a year: write FREQ=YEARLY',
    },
    {
        applies: ({ freq, byYearDay }) => byYearDay.length > 0 && ['monthly', 'weekly', 'daily'].includes(freq),
        message: (freq) => `BYYEARDAY is there with FREQ=${freq}`,
        hint: 'days are numbered in a year: write FREQ=YEARLY',
    },
    {
        applies: ({ freq, byMonthDay }) => byMonthDay.length > 0 && freq === 'weekly',
        message: () => 'BYMONTHDAY is there with FREQ=WEEKLY',
        hint: 'write FREQ=MONTHLY for days of the month, or BYDAY for days of the week',
    },
    {
        applies: ({ freq, byDay }) => hasOrdinal(byDay) && freq !== 'monthly' && freq !== 'yearly',
        message: (freq) => `BYDAY has a numbered day with FREQ=${freq}`,
        hint: 'days are numbered in a month or year: write FREQ=MONTHLY, or leave the number out',
    },
    {
        applies: ({ byDay, byWeekNo }) => hasOrdinal(byDay) && byWeekNo.length > 0,
        message: () => 'BYDAY has a numbered day beside BYWEEKNO',
        hint: 'a week has each day once: leave the number out',
    },
    {
        applies: (rule) => rule.bySetPos.length > 0 && !selects(rule),
        message: () => 'BYSETPOS is alone',
        hint: 'it chooses among what another part gives: add BYDAY, BYMONTHDAY or the like',
    },
];
function hasOrdinal(byDay) {
    return byDay.some(({ ordinal }) => ordinal !== 0);
}
function selects(rule) {
    const { bySecond, byMinute, byHour, byDay, byMonthDay, byYearDay, byWeekNo, byMonth } = rule;
    return [bySecond, byMinute, byHour, byDay, byMonthDay, byYearDay, byWeekNo, byMonth].some((part) => part.length > 0);
}

;// CONCATENATED MODULE: ./lib/time/recurrence/nearest.js
/** The known word that a mistyped one is nearest to. */
/** The word that shares the longest beginning and end with the text; undefined if that is less than half. */
function nearest(text, known) {
    let best;
    let bestScore = 0.5;
    for (const word of known) {
        const score = (2 * sharedEnds(text, word)) / (text.length + word.length);
        if (score > bestScore) {
            best = word;
            bestScore = score;
        }
    }
    return best;
}
function sharedEnds(a, b) {
    const shorter = Math.min(a.length, b.length);
    let start = 0;
    while (start < shorter && a[start] === b[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end += 1;
    return start + end;
}

;// CONCATENATED MODULE: ./lib/time/recurrence/rule.js
/** The frequencies, longest first. */
const frequencies = [
    'yearly',
    'monthly',
    'weekly',
    'daily',
    'hourly',
    'minutely',
    'secondly',
];

;// CONCATENATED MODULE: ./lib/time/recurrence/values.js
/** The values of a recurrence rule: numbers and days of the week. */

/** Each number once. Throws a PeriodFault. */
function parseNumbers(list) {
    const items = list.text.split(',');
    if (list.single === true && items.length > 1) {
        throw new period_fault/* PeriodFault */.y(list.path, `${list.name} is a list`, {
            hint: `write one number: ${list.name}=2`,
        });
    }
    return [...new Set(items.map((item) => parseNumber(item, list)))];
}
function parseNumber(item, list) {
    const { name, path, from, to, fromEnd = false } = list;
    const pattern = fromEnd ? /^[+-]?\d{1,9}$/ : /^\d{1,9}$/;
    const number = pattern.test(item) ? Number(item) : NaN;
    const size = Math.abs(number);
    if (size >= from && size <= to)
        return number;
    const allowed = `${from} to ${to}${fromEnd ? `, or -${to} to -${from} from the end` : ''}`;
    throw new period_fault/* PeriodFault */.y(path, `${name}=${list.text}: ${describe(item)}`, {
        hint: `write ${allowed}${closest(number, list)}`,
    });
}
function describe(item) {
    if (item === '')
        return 'a value is missing';
    return /^[+-]?\d+$/.test(item) ? `${item} is out of range` : `${item} is not a number`;
}
function closest(number, { name, from, to }) {
    if (Number.isNaN(number))
        return '';
    const value = Math.min(Math.max(Math.abs(number), from), to);
    return `; the closest is ${name}=${number < 0 && from > 0 ? -value : value}`;
}
const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** `MO`, `-1FR`, each once. Throws a PeriodFault. */
function parseWeekdays(text, path) {
    const found = new Map();
    for (const item of text.split(',')) {
        const day = toWeekday(item);
        if (day === undefined)
            throw unknownDay(item, { part: `BYDAY=${text}`, path });
        found.set(`${day.ordinal} ${day.weekday}`, day);
    }
    return [...found.values()];
}
/** `MO` as 0. Throws a PeriodFault. */
function parseWeekday(text, { name, path }) {
    const weekday = names.findIndex((known) => known === text);
    if (weekday < 0)
        throw unknownDay(text, { part: `${name}=${text}`, path });
    return weekday;
}
function toWeekday(item) {
    const [, number, name] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(item) ?? [];
    const weekday = names.findIndex((known) => known === name);
    if (weekday < 0)
        return undefined;
    if (number === undefined)
        return { weekday, ordinal: 0 };
    const ordinal = Number(number);
    return ordinal !== 0 && Math.abs(ordinal) <= 53 ? { weekday, ordinal } : undefined;
}
function unknownDay(item, { part, path }) {
    const message = `${part}: ${item === '' ? 'a day is missing' : `${item} is not a day`}`;
    return new period_fault/* PeriodFault */.y(path, message, { hint: suggestDay(item) ?? `write ${names.join(', ')}` });
}
function suggestDay(item) {
    const [, number = '', word] = /^([+-]?\d*)([A-Z]+)$/.exec(item) ?? [];
    if (word === undefined)
        return suggestDays(item);
    const name = names.find((known) => word.startsWith(known));
    if (name === undefined)
        return undefined;
    if (number === '')
        return `write ${name}`;
    const size = Math.min(Math.max(Math.abs(Number(number)), 1), 53);
    return `ordinals are 1 to 53, or negative from the end: write ${number.startsWith('-') ? '-' : ''}${size}${name}`;
}
/** `MO-FR` as a list; days that wrap around the end of the week too. */
function suggestDays(item) {
    const [first = '', last = '', ...rest] = item.split('-');
    const from = names.findIndex((name) => first.startsWith(name));
    const to = names.findIndex((name) => last.startsWith(name));
    if (from < 0 || to < 0 || rest.length > 0)
        return undefined;
    const days = [...names, ...names].slice(from, from + ((to - from + 7) % 7) + 1);
    return `there are no ranges: write ${days.join(',')}`;
}

;// CONCATENATED MODULE: ./lib/time/recurrence/until.js
/** The end of a recurrence rule: a date, a local time or an instant. */



const untilForm = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})(?<utc>Z)?)?$/;
/** `20261231`, `20261231T235959` or `20261231T235959Z`. Throws a PeriodFault. */
function parseUntil(text, path) {
    const parts = untilForm.exec(text)?.groups;
    if (parts === undefined) {
        throw new period_fault/* PeriodFault */.y(path, `UNTIL=${text} is not a date`, { hint: suggest(text) });
    }
    const [year = 0, month = 0, date = 0] = ['year', 'month', 'day'].map((key) => Number(parts[key]));
    const day = (0,civil_date/* toCivilDay */.Ty)({ year, month, day: date });
    if (day === undefined) {
        throw new period_fault/* PeriodFault */.y(path, `UNTIL=${text}: there is no such date`, {
            hint: 'write a day that the month has',
        });
    }
    if (parts['hour'] === undefined)
        return { day };
    const [hours = 0, minutes = 0, seconds = 0] = ['hour', 'minute', 'second'].map((key) => Number(parts[key]));
    if (hours > 23 || minutes > 59 || seconds > 60) {
        throw new period_fault/* PeriodFault */.y(path, `UNTIL=${text}: there is no such time`, {
            hint: 'times are 000000 to 235959',
        });
    }
    const time = hours * instant/* hour */.nW + minutes * instant/* minute */.Vc + Math.min(seconds, 59) * 1000;
    return parts['utc'] === undefined ? { day, time } : { at: day * instant/* day */.vd + time };
}
function suggest(text) {
    const plain = text.replace(/[-:]/g, '').replace(/^(\d{8}T\d{4})(Z?)$/, '$100$2');
    return untilForm.test(plain)
        ? `write UNTIL=${plain}`
        : 'write UNTIL=20261231, with a time UNTIL=20261231T180000, in UTC UNTIL=20261231T180000Z';
}

;// CONCATENATED MODULE: ./lib/time/recurrence/syntax.js
/** Recurrence rules as text (RFC 5545, 3.3.10), read into data. */






const longestRule = 1000;
/** Reads `FREQ=WEEKLY;BYDAY=MO`. Throws a PeriodFault that names the part and what to write. */
function parseRecurrence(text, path) {
    const parts = toParts(text, path);
    const numbers = (name) => parseNumbers({ name, text: parts.get(name) ?? '', path, ...ranges[name] });
    const one = (name) => (parts.has(name) ? numbers(name)[0] : undefined);
    const list = (name) => (parts.has(name) ? numbers(name) : []);
    const count = one('COUNT');
    const until = parts.get('UNTIL');
    const rule = {
        freq: parseFrequency(parts.get('FREQ'), path),
        interval: one('INTERVAL') ?? 1,
        ...(count !== undefined && { count }),
        ...(until !== undefined && { until: parseUntil(until, path) }),
        // Where clocks know no leap second, 60 is 59 (RFC 5545, 3.3.12).
        bySecond: [...new Set(list('BYSECOND').map((second) => Math.min(second, 59)))],
        byMinute: list('BYMINUTE'),
        byHour: list('BYHOUR'),
        byDay: parts.has('BYDAY') ? parseWeekdays(parts.get('BYDAY') ?? '', path) : [],
        byMonthDay: list('BYMONTHDAY'),
        byYearDay: list('BYYEARDAY'),
        byWeekNo: list('BYWEEKNO'),
        byMonth: list('BYMONTH'),
        bySetPos: list('BYSETPOS'),
        weekStart: parts.has('WKST')
            ? parseWeekday(parts.get('WKST') ?? '', { name: 'WKST', path })
            : 0,
    };
    refuseCombinations(rule, path);
    return rule;
}
const most = 999_999_999;
const ranges = {
    INTERVAL: { from: 1, to: most, single: true },
    COUNT: { from: 1, to: most, single: true },
    BYSECOND: { from: 0, to: 60 },
    BYMINUTE: { from: 0, to: 59 },
    BYHOUR: { from: 0, to: 23 },
    BYMONTHDAY: { from: 1, to: 31, fromEnd: true },
    BYYEARDAY: { from: 1, to: 366, fromEnd: true },
    BYWEEKNO: { from: 1, to: 53, fromEnd: true },
    BYMONTH: { from: 1, to: 12 },
    BYSETPOS: { from: 1, to: 366, fromEnd: true },
};
const partNames = ['FREQ', 'UNTIL', 'BYDAY', 'WKST', ...Object.keys(ranges)];
function toParts(text, path) {
    if (text.length > longestRule) {
        throw new period_fault/* PeriodFault */.y(path, `The rule has ${text.length} characters`, {
            hint: `at most ${longestRule} are read; split it into several periods`,
        });
    }
    if (/[\r\n]|DTSTART|EXDATE|RDATE/i.test(text)) {
        throw new period_fault/* PeriodFault */.y(path, 'This is more than a recurrence rule', {
            hint: 'write what follows RRULE: alone, DTSTART as `start`, EXDATE as `except: [date]`, ' +
                'RDATE as a second period with `dates` in the same list',
        });
    }
    const body = text.toUpperCase().replace(/^RRULE:/, '');
    if (body === '') {
        throw new period_fault/* PeriodFault */.y(path, 'The rule is empty', { hint: `write ${exampleRule}` });
    }
    const parts = new Map();
    for (const part of body.split(';')) {
        const { name, value } = toPart(part, path);
        if (parts.has(name)) {
            throw new period_fault/* PeriodFault */.y(path, `${name} is there twice`, {
                hint: 'write it once; several values are a list: BYDAY=MO,WE',
            });
        }
        parts.set(name, value);
    }
    return parts;
}
const exampleRule = 'a rule such as FREQ=WEEKLY;BYDAY=MO';
function toPart(part, path) {
    if (part === '') {
        throw new period_fault/* PeriodFault */.y(path, 'A part of the rule is empty', { hint: 'remove the spare `;`' });
    }
    if (/\s/.test(part)) {
        throw new period_fault/* PeriodFault */.y(path, `${JSON.stringify(part)} has a blank`, {
            hint: `write ${part.replace(/\s+/g, '')}`,
        });
    }
    const [name = '', value, ...rest] = part.split('=');
    if (value === undefined || rest.length > 0) {
        throw new period_fault/* PeriodFault */.y(path, `${JSON.stringify(part)} is not of the form NAME=VALUE`, {
            hint: `write ${exampleRule}`,
        });
    }
    if (name === 'RSCALE' || name === 'SKIP') {
        throw new period_fault/* PeriodFault */.y(path, `${name} (RFC 7529) is not supported`, {
            hint: 'rules are read in the Gregorian calendar, and a date that does not exist is skipped',
        });
    }
    if (!partNames.includes(name)) {
        throw new period_fault/* PeriodFault */.y(path, `${name} is not a part of a recurrence rule`, {
            hint: hintFor(name, partNames),
        });
    }
    if (value === '') {
        throw new period_fault/* PeriodFault */.y(path, `${name} is empty`, { hint: 'give it a value, or remove it' });
    }
    return { name, value };
}
/** Words that people expect, as rules. */
const otherFrequencies = {
    ANNUALLY: 'FREQ=YEARLY',
    QUARTERLY: 'FREQ=MONTHLY;INTERVAL=3',
    BIMONTHLY: 'FREQ=MONTHLY;INTERVAL=2',
    BIWEEKLY: 'FREQ=WEEKLY;INTERVAL=2',
    FORTNIGHTLY: 'FREQ=WEEKLY;INTERVAL=2',
    WEEKDAYS: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
};
function parseFrequency(text, path) {
    if (text === undefined) {
        throw new period_fault/* PeriodFault */.y(path, 'The rule has no FREQ', { hint: `write ${exampleRule}` });
    }
    const found = frequencies.find((frequency) => frequency.toUpperCase() === text);
    if (found !== undefined)
        return found;
    const other = otherFrequencies[text];
    throw new period_fault/* PeriodFault */.y(path, `FREQ=${text} is not a frequency`, {
        hint: other === undefined
            ? hintFor(text, [...frequencies].map((frequency) => frequency.toUpperCase()))
            : `write ${other}`,
    });
}
function hintFor(word, known) {
    const likely = nearest(word, known);
    return likely === undefined ? `write one of ${known.join(', ')}` : `did you mean ${likely}?`;
}

;// CONCATENATED MODULE: ./lib/time/recurrence/recurrence.js







/** As many starts as one call may give. */
const mostStarts = 100_000;
/** The range has more starts than `mostStarts`. */
class RecurrenceOverflow extends Error {
    constructor() {
        super('The rule has more than 100,000 starts in this time');
        this.name = 'RecurrenceOverflow';
    }
}
/** The Gregorian calendar repeats itself after 400 years; after 41, each kind of year has been. */
const calendarCycle = 146_097;
const everyKindOfYear = 41 * 366;
/**
 * The starts within the range of days, in order; an `until` in UTC is left to whoever knows the zone.
 * The start of the series is one of them, and counts, only if the rule gives it: see `matchesStart`.
 * On whole days BYHOUR, BYMINUTE and BYSECOND are ignored, and a day is given once.
 * Throws a RecurrenceOverflow.
 */
function recurrencesOf(series, range) {
    const scan = toScan(series, range);
    const periods = toPeriods(scan.rule, scan.start.day);
    if (periods === undefined)
        scanDays(scan);
    else
        scanPeriods(scan, periods);
    return scan.found;
}
/** What was found already: whether a rule can recur, and whether it gives its start, ask for the same. */
const firsts = new WeakMap();
/** The first start; undefined if there is none within 400 years. An `until` in UTC is not heeded. */
function firstRecurrence(series) {
    const known = firsts.get(series) ?? { first: findFirst(series) };
    firsts.set(series, known);
    return known.first;
}
function findFirst({ rule, start }) {
    const everyTime = { ...rule, interval: 1, count: 1 };
    const first = firstWithin({ rule: everyTime, start }, everyKindOfYear);
    // What does not come with each period does not come with some of them.
    if (first === undefined || rule.interval === 1)
        return first;
    return firstWithin({ rule: { ...rule, count: 1 }, start }, calendarCycle);
}
function firstWithin(series, days) {
    const first = series.start.day;
    return recurrencesOf(series, { first, last: first + days })[0];
}
/** False if the rule can have no start at all: for its parts, its interval or its `until`, in any zone. */
function canRecur(series) {
    const first = firstRecurrence(series);
    const { until } = series.rule;
    if (first === undefined || until === undefined || !('at' in until))
        return first !== undefined;
    return (0,period_rule/* nominalTime */.S)(first) <= until.at + instant/* day */.vd;
}
/** False if the start of the series is not among its starts. RFC 5545 leaves undefined what then counts. */
function matchesStart(series) {
    const first = firstRecurrence(series);
    return first !== undefined && (0,period_rule/* nominalTime */.S)(first) === (0,period_rule/* nominalTime */.S)(series.start);
}
function toScan({ rule, start }, range) {
    const wholeDays = start.time === undefined;
    const { time = 0 } = start;
    const day = start.day + Math.floor(time / instant/* day */.vd);
    const until = toLimit(rule);
    return {
        rule: wholeDays ? { ...rule, byHour: [], byMinute: [], bySecond: [] } : rule,
        start: { day, time: time % instant/* day */.vd },
        wholeDays,
        until,
        range,
        // Only a count needs to know what was before the range.
        from: rule.count === undefined ? Math.max(day, range.first) : day,
        last: Math.min(until.day, range.last),
        found: [],
        remaining: rule.count ?? Infinity,
    };
}
function toLimit({ until }) {
    if (until === undefined || 'at' in until)
        return { day: Infinity, time: Infinity };
    return { day: until.day, time: until.time ?? Infinity };
}
function scanDays(scan) {
    const { rule, start, wholeDays, from, last } = scan;
    const { unitsPerDay, unitOf, timesFrom } = toClock(rule, start.time);
    const passes = toDayTest(rule);
    const origin = start.day * unitsPerDay + unitOf(start.time);
    let day = from;
    while (day <= last && scan.remaining > 0) {
        const firstUnit = (0,calendar/* modulo */.xP)(origin - day * unitsPerDay, rule.interval);
        if (firstUnit >= unitsPerDay) {
            day += Math.floor(firstUnit / unitsPerDay);
            continue;
        }
        if (passes === undefined || passes(day)) {
            const times = timesFrom(firstUnit);
            add(scan, day, wholeDays && times.length > 0 ? midnight : times);
        }
        day += 1;
    }
}
const midnight = [0];
function scanPeriods(scan, periods) {
    const { rule, start, from, last } = scan;
    const times = timesOfDay(rule, start.time);
    const origin = periods.indexOf(start.day);
    const skipped = Math.max(0, periods.indexOf(from - weekBeyond) - origin);
    const end = periods.indexOf(last + weekBeyond);
    let index = origin + Math.ceil(skipped / rule.interval) * rule.interval;
    for (; index <= end && scan.remaining > 0; index += rule.interval) {
        const days = periods.daysIn(index);
        if (rule.bySetPos.length > 0)
            addChosen(scan, days, times);
        else
            for (const day of days)
                add(scan, day, times);
    }
}
/** Weeks of a year reach beyond it. */
const weekBeyond = 6;
function addChosen(scan, days, times) {
    for (const place of choose(scan.rule.bySetPos, days.length * times.length)) {
        const day = days[Math.floor(place / times.length)] ?? 0;
        const time = times[place % times.length] ?? 0;
        add(scan, day, [time]);
    }
}
function add(scan, day, times) {
    const { start, until, range, wholeDays, found } = scan;
    if (day < start.day || day > scan.last)
        return;
    let first = 0;
    let end = times.length;
    if (day === start.day)
        while (first < end && (times[first] ?? 0) < start.time)
            first += 1;
    if (day === until.day)
        while (end > first && (times[end - 1] ?? 0) > until.time)
            end -= 1;
    end = Math.min(end, first + scan.remaining);
    scan.remaining -= end - first;
    if (day < range.first)
        return;
    if (found.length + end - first > mostStarts)
        throw new RecurrenceOverflow();
    for (let index = first; index < end; index += 1) {
        found.push(wholeDays ? { day } : { day, time: times[index] ?? 0 });
    }
}


/***/ }),

/***/ 52655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isBusinessDay),
/* harmony export */   r: () => (/* binding */ unitsIn)
/* harmony export */ });
/* harmony import */ var _civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31963);
/* harmony import */ var _recurrence_calendar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47452);
/** Business days, and where months, quarters and years begin. */


/** A business day is in no weekend and no holiday (policy.md 3). */
function isBusinessDay(day, { weekend, holidays }) {
    const weekday = _civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdays */ .mx[(0,_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayIndexOf */ .a3)(day)];
    return weekday !== undefined && !weekend.includes(weekday) && !holidays.has(day);
}
const monthsIn = { month: 1, quarter: 3, year: 12 };
/**
 * The units that have a day in the range, in order. Months are those of the calendar; quarters and
 * years begin with the fiscal year, on the last day of a month that is too short for its day.
 */
function unitsIn(range, of, { fiscalYear }) {
    const { month, day } = of === 'month' ? { month: 1, day: 1 } : fiscalYear;
    const step = monthsIn[of];
    const packed = (0,_recurrence_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .packDate */ .S)(range.first);
    const sinceFiscal = (0,_recurrence_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .yearIn */ .Ts)(packed) * 12 + (0,_recurrence_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .monthIn */ .YK)(packed) - month;
    let months = Math.floor(sinceFiscal / step) * step + month - 1;
    // The unit that begins in the month of the first day may begin after that day.
    if (monthDay(months, day) > range.first)
        months -= step;
    const spans = [];
    for (let first = monthDay(months, day); first <= range.last;) {
        months += step;
        const next = monthDay(months, day);
        spans.push({ first, next });
        first = next;
    }
    return spans;
}
/** A day of a month counted from year 0, at most its last one. */
function monthDay(months, day) {
    const year = Math.floor(months / 12);
    const month = months - year * 12 + 1;
    return (0,_recurrence_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .monthStart */ .ZV)(year, month) + Math.min(day, (0,_recurrence_calendar_js__WEBPACK_IMPORTED_MODULE_1__/* .monthLength */ .BM)(year, month)) - 1;
}


/***/ }),

/***/ 33710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ lastWholeDay),
/* harmony export */   Fi: () => (/* binding */ resolveDayStart),
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   MT: () => (/* binding */ abbreviationAt),
/* harmony export */   Ok: () => (/* binding */ plainOffset),
/* harmony export */   iT: () => (/* binding */ resolveLocal),
/* harmony export */   jw: () => (/* binding */ toLocal),
/* harmony export */   ol: () => (/* binding */ startOfDay),
/* harmony export */   qE: () => (/* binding */ plainInstant),
/* harmony export */   s2: () => (/* binding */ toZone)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);

/** Throws a RangeError for a table without transitions, with an unreadable instant, or out of order. */
function toZone(table) {
    const starts = table.transitions.map(({ at }) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(at) ?? NaN);
    const inOrder = starts.every((start, index) => start > (starts[index - 1] ?? -Infinity));
    if (starts.length === 0 || !inOrder) {
        throw new RangeError(`The zone table of ${table.name} is empty or not in order`);
    }
    const segments = table.transitions.map(({ offset, abbreviation }, index) => ({
        start: index === 0 ? -Infinity : (starts[index] ?? NaN),
        end: starts[index + 1] ?? Infinity,
        offset: offset * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .minute */ .Vc,
        abbreviation,
    }));
    const offsets = segments.map(({ offset }) => offset);
    return {
        name: table.name,
        segments,
        smallestOffset: Math.min(...offsets),
        largestOffset: Math.max(...offsets),
    };
}
/** Milliseconds east of UTC at the instant; outside the table the nearest offset holds. */
function offsetAt(zone, instant) {
    return segmentAt(zone, instant)?.offset ?? 0;
}
/** The abbreviation at the instant, such as CET. */
function abbreviationAt(zone, instant) {
    return segmentAt(zone, instant)?.abbreviation ?? '';
}
/** What clocks show at the instant. */
function toLocal(zone, instant) {
    const { offset = 0, abbreviation = '' } = segmentAt(zone, instant) ?? {};
    const wall = instant + offset;
    const day = Math.floor(wall / _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd);
    return { day, time: wall - day * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd, offset, abbreviation };
}
/**
 * The instant of a local time (as ms since 1970 on the clock) that no change of the clock is near,
 * which is nearly every one; undefined if it has to be resolved.
 */
function plainInstant(zone, wall) {
    const offset = plainOffset(zone, wall, wall);
    return offset === undefined ? undefined : wall - offset;
}
/** The offset (ms east of UTC) of all local times of a stretch that no change of the clock is near. */
function plainOffset(zone, firstWall, lastWall) {
    const segment = segmentAt(zone, firstWall - zone.largestOffset);
    if (segment === undefined || segment.end <= lastWall - zone.smallestOffset)
        return undefined;
    return segment.offset;
}
/** The instants of a local time, `time` in ms after 00:00 of the day; 24:00 and more run into the next days. */
function resolveLocal(zone, day, time) {
    const wall = day * _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd + time;
    let earlier;
    let later;
    let afterGap;
    for (let index = segmentIndexAt(zone, wall - zone.largestOffset);; index += 1) {
        const segment = zone.segments[index];
        if (segment === undefined || segment.start > wall - zone.smallestOffset)
            break;
        const at = wall - segment.offset;
        if (at >= segment.start && at < segment.end) {
            earlier ??= at;
            later = at;
        }
        else if (at < segment.start) {
            afterGap ??= segment.start;
        }
    }
    // Clocks show a time or jump over it, so afterGap is set where no segment shows it.
    if (earlier === undefined || later === undefined)
        return { kind: 'gap', at: afterGap ?? NaN };
    return earlier === later ? { kind: 'exact', at: earlier } : { kind: 'fold', earlier, later };
}
/**
 * The beginning of a local day. A fold only if clocks are put back across midnight, so that the day
 * before comes again; where 00:00 itself is repeated, the day begins with the first one.
 */
function resolveDayStart(zone, day) {
    const start = resolveLocal(zone, day, 0);
    const onePiece = start.kind === 'fold' && toLocal(zone, start.later - 1).day === day;
    return onePiece ? { kind: 'exact', at: start.earlier } : start;
}
/** The first instant of a local day; of a day that clocks skipped, the first instant after it. */
function startOfDay(zone, day) {
    const start = resolveDayStart(zone, day);
    return start.kind === 'fold' ? start.earlier : start.at;
}
/** The last local day of an interval that ends together with a day; undefined if it ends within one or never. */
function lastWholeDay(zone, interval) {
    if (!Number.isFinite(interval.end))
        return undefined;
    const endsWithDay = startOfDay(zone, toLocal(zone, interval.end).day) === interval.end;
    return endsWithDay ? toLocal(zone, interval.end - 1).day : undefined;
}
function segmentAt(zone, instant) {
    return zone.segments[segmentIndexAt(zone, instant)];
}
function segmentIndexAt(zone, instant) {
    let low = 0;
    let high = zone.segments.length - 1;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (instant < (zone.segments[middle]?.end ?? Infinity))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ })

};
