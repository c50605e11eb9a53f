export const id = 3773;
export const ids = [3773];
export const modules = {

/***/ 83773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAccess: () => (/* binding */ readAccess)
});

// EXTERNAL MODULE: ./lib/hosts/gitlab/api.js + 2 modules
var gitlab_api = __webpack_require__(71549);
// EXTERNAL MODULE: ./lib/hosts/gitlab/duties/users.js
var users = __webpack_require__(46316);
// EXTERNAL MODULE: ./lib/hosts/gitlab/fact-answers.js
var fact_answers = __webpack_require__(21003);
// EXTERNAL MODULE: ./lib/hosts/gitlab/permissions.js
var permissions = __webpack_require__(25367);
// EXTERNAL MODULE: ./lib/hosts/gitlab/protection.js
var protection = __webpack_require__(24916);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/access/answers.js
/** What GitLab answers about access, as far as it is read. */


/** https://docs.gitlab.com/api/project_members/#list-all-project-members, the same for groups. */
const memberSchema = schemas/* object */.Ikc({
    id: fact_answers/* idSchema */.fY,
    username: schemas/* string */.YjP(),
    access_level: schemas/* int */.Whr(),
    state: schemas/* string */.YjP(),
    membership_state: schemas/* string */.YjP().nullish(),
});
/** One of a role, a user, a group and a deploy key; the same in every list of levels. */
const levelSchema = schemas/* object */.Ikc({
    access_level: schemas/* int */.Whr().nullish(),
    access_level_description: schemas/* string */.YjP().nullish(),
    user_id: fact_answers/* idSchema */.fY.nullish(),
    group_id: fact_answers/* idSchema */.fY.nullish(),
    deploy_key_id: fact_answers/* idSchema */.fY.nullish(),
});
/** https://docs.gitlab.com/api/protected_environments/#list-protected-environments */
const environmentSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    deploy_access_levels: schemas/* array */.YOg(levelSchema),
    approval_rules: schemas/* array */.YOg(levelSchema).nullish(),
});
/** https://docs.gitlab.com/api/protected_branches/#list-protected-branches */
const branchSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    push_access_levels: schemas/* array */.YOg(levelSchema),
    merge_access_levels: schemas/* array */.YOg(levelSchema),
});

;// CONCATENATED MODULE: ./lib/hosts/gitlab/access/level-grants.js

/** https://docs.gitlab.com/api/access_requests/#valid-access-levels */
const roles = {
    10: 'Guest',
    15: 'Planner',
    20: 'Reporter',
    30: 'Developer',
    40: 'Maintainer',
    50: 'Owner',
};
const serverAdministrators = 60;
/** A group whose members are not told stays a row of itself. */
function levelGrants(levels, given, known) {
    return levels.flatMap((level) => levelGrant(level, given, known));
}
function levelGrant(level, given, known) {
    const { user_id: user, group_id: group, deploy_key_id: key, access_level: least } = level;
    const description = level.access_level_description ?? '';
    if (user != null) {
        const own = known.people.find(({ account }) => account.id === user)?.account;
        const holder = own ?? { kind: 'unknown', login: description || `user ${user}`, id: user };
        return [toGrant(holder, { ...given, through: `${given.through}: by name` })];
    }
    if (key != null) {
        const holder = { kind: 'key', login: description || `deploy key ${key}`, id: key };
        return [toGrant(holder, given)];
    }
    if (group != null) {
        const name = description || `group ${group}`;
        const through = `${given.through}: group ${name}`;
        const sources = [...given.sources, groupSource(group)];
        const members = known.groups.get(group);
        return members?.status === 'known'
            ? members.value.map((account) => toGrant(account, { ...given, through, sources }))
            : [toGrant({ kind: 'team', login: name, id: group }, { ...given, sources })];
    }
    if (least == null || least === 0)
        return [];
    if (least >= serverAdministrators) {
        return [toGrant({ kind: 'role', login: 'administrators of the server' }, given)];
    }
    return roleGrants(known.people, least, given);
}
/** Everybody who has the role or a higher one, each with their own role. */
function roleGrants(people, least, given) {
    return people
        .filter(({ level }) => level >= least)
        .map(({ account, level }) => {
        const role = `role ${roles[level] ?? String(level)}`;
        const through = given.through === '' ? role : `${given.through}: ${role}`;
        return toGrant(account, { ...given, through, sources: ['members', ...given.sources] });
    });
}
function toGrant(account, given) {
    const { id, login, kind } = account;
    const holder = {
        kind: kind === 'web' ? 'bot' : kind,
        login,
        ...(id === undefined ? {} : { id }),
    };
    const { sources, ...right } = given;
    return { ...right, holder, sources: [...new Set(sources)] };
}
function groupSource(id) {
    return `group ${id}`;
}
/** The groups that could not be read, for what they were to tell. */
function groupGaps(groups, grants) {
    return [...groups].flatMap(([id, part]) => {
        if (part.status === 'known')
            return [];
        const source = groupSource(id);
        const acts = grants.flatMap(({ act, sources }) => (sources.includes(source) ? [act] : []));
        const needs = `${(0,permissions/* needsOf */.hN)({ ...permissions/* wanted */.Ol.group, role: 'Reporter' })}, of the group`;
        const status = part.status === 'unsupported' ? 'unsupported' : 'failed';
        return [
            {
                ...{ acts: [...new Set(acts)], source, status, reason: `group ${id}: ${part.reason}` },
                ...(status === 'unsupported' ? { needs } : {}),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/access/read-access.js







const [developer, maintainer] = [30, 40];
const mostMembers = 2000;
const mostRules = 1000;
const limits = [
    'approval rules of merge requests: see Settings, Merge requests',
    'protected environments of the groups above the project, and administrators of the server',
];
const protectedEnvironments = {
    ...{ what: 'protected environments', role: 'Maintainer', scope: 'read_api', job: false },
    tier: 'Premium',
};
/** What each source tells about. */
const acts = {
    members: ['deploy', 'approve', 'bypass', 'edit-policy', 'administer'],
    'protected environments': ['deploy', 'approve'],
    'protected branches': ['bypass', 'edit-policy'],
};
/** Never throws. Members, environments and branches are asked for at once, then the groups that they name. */
async function readAccess(place, environments) {
    const [people, guarded, branch] = await Promise.all([
        readPeople(place),
        readList(place, environmentSchema, {
            ...{ folder: 'protected_environments', wanted: protectedEnvironments },
        }),
        readRules(place),
    ]);
    const levels = [
        ...(guarded.status === 'known' ? levelsOf(guarded.value) : []),
        ...(branch.status === 'known' ? branch.value.rules.flatMap(levelsOfBranch) : []),
    ];
    const groups = await readGroups(place, levels);
    const known = { people: people.status === 'known' ? people.value : [], groups };
    const grants = [
        ...deployGrants(guarded, environments, known),
        ...(branch.status === 'known' ? branchGrants(branch.value, known) : []),
        ...roleGrants(known.people, maintainer, { act: 'administer', through: '', sources: [] }),
    ];
    const gaps = [
        ...toGaps('members', people, permissions/* wanted */.Ol.members),
        ...toGaps('protected environments', guarded, protectedEnvironments),
        ...toGaps('protected branches', branch, permissions/* wanted */.Ol.protection),
        ...groupGaps(groups, grants),
    ];
    return { grants, gaps, limits };
}
async function readPeople(place) {
    const members = await readMembers(place, (0,gitlab_api/* pathOf */.X)('projects', place.project, 'members', 'all'));
    if (members.status !== 'known')
        return members;
    const accounts = await readKinds(place, members.value);
    const level = new Map();
    for (const { id, access_level: own } of members.value) {
        level.set(id, Math.max(level.get(id) ?? 0, own));
    }
    const people = accounts.map((account) => ({ account, level: level.get(account.id ?? '') ?? 0 }));
    return { status: 'known', value: people };
}
/** Inherited and invited ones too, of whom only the active may do anything. */
async function readMembers({ api }, path, of = permissions/* wanted */.Ol.members) {
    const id = (each) => `${each.id} ${each.access_level}`;
    const list = await api.list(path, {}, { item: memberSchema, most: mostMembers, id });
    // A group that the token may not see is not there.
    if (!list.ok && of === permissions/* wanted */.Ol.group && list.fault.kind === 'not-found') {
        return { status: 'unsupported', reason: `${of.what}: the token may not read this` };
    }
    const part = (0,fact_answers/* toPart */.ty)(list, of, api);
    if (part.status !== 'known')
        return part;
    const active = part.value.filter(({ state, membership_state: membership }) => state === 'active' && (membership ?? 'active') === 'active');
    return { status: 'known', value: active };
}
const kindsAtOnce = 100;
/** People and machines told apart; where GitLab does not tell, nobody is called either. */
async function readKinds({ api }, members) {
    const unique = [...new Map(members.map((member) => [member.id, member])).values()];
    const parts = Array.from({ length: Math.ceil(unique.length / kindsAtOnce) }, (_, index) => unique.slice(index * kindsAtOnce, (index + 1) * kindsAtOnce));
    const kinds = await (0,fact_answers/* askEach */.HA)(parts, (some) => (0,users/* readAccounts */.n$)(api, some));
    if (kinds.status === 'known')
        return kinds.value.flat();
    return unique.map(({ id, username }) => ({ id, login: username, kind: 'unknown' }));
}
async function readList({ api, project }, item, list) {
    const { folder, wanted: of } = list;
    const id = ({ name }) => name;
    const reply = await api.list((0,gitlab_api/* pathOf */.X)('projects', project, folder), {}, { item, most: mostRules, id });
    // Without the licence the list is not there, or nobody's.
    if (!reply.ok && folder === 'protected_environments' && reply.fault.kind === 'not-found') {
        return { status: 'unsupported', reason: of.what };
    }
    return (0,fact_answers/* toPart */.ty)(reply, of, api);
}
async function readRules(place) {
    const branch = await place.branch();
    if (!branch.ok)
        return (0,permissions/* toUnknown */.u1)(branch.fault, permissions/* wanted */.Ol.branches, place.api);
    const { name } = branch.value;
    if (!branch.value.protected)
        return { status: 'known', value: { rules: [], name } };
    const all = await readList(place, branchSchema, {
        ...{ folder: 'protected_branches', wanted: permissions/* wanted */.Ol.protection },
    });
    if (all.status !== 'known')
        return all;
    const rules = all.value.filter((rule) => (0,protection/* matches */.cK)(rule.name, name));
    return rules.length > 0
        ? { status: 'known', value: { rules, name } }
        : { status: 'failed', reason: `no rule of ${name} is told`, retryable: false };
}
function deployGrants(guarded, environments, known) {
    return environments.flatMap((environment) => {
        const sources = ['protected environments'];
        const all = guarded.status === 'known' ? guarded.value : [];
        const found = all.find(({ name }) => name === environment);
        const given = { environment, act: 'deploy', sources };
        // An environment that nothing protects is anybody's who may run a pipeline.
        if (found === undefined)
            return roleGrants(known.people, developer, { ...given, through: '' });
        const rules = found.approval_rules ?? [];
        const through = 'protected environment';
        return [
            ...levelGrants(found.deploy_access_levels, { ...given, through }, known),
            ...levelGrants(rules, { ...given, act: 'approve', through: 'approval rule of the environment' }, known),
        ];
    });
}
/** A push needs no merge request: it passes by whatever merge requests are held back for. */
function branchGrants({ rules, name }, known) {
    const sources = ['protected branches'];
    const of = `branch ${name}`;
    if (rules.length === 0) {
        const open = { sources, through: `${of}: a push, for nothing protects it` };
        return ['bypass', 'edit-policy'].flatMap((act) => roleGrants(known.people, developer, { ...open, act }));
    }
    const push = { sources, through: `${of}: push` };
    return rules.flatMap((rule) => [
        ...levelGrants(rule.push_access_levels, { ...push, act: 'bypass' }, known),
        ...levelGrants(rule.push_access_levels, { ...push, act: 'edit-policy' }, known),
        ...levelGrants(rule.merge_access_levels, { act: 'edit-policy', sources, through: `${of}: merge` }, known),
    ]);
}
function levelsOf(environments) {
    return environments.flatMap(({ deploy_access_levels: deploy, approval_rules: rules }) => [
        ...deploy,
        ...(rules ?? []),
    ]);
}
function levelsOfBranch(rule) {
    return [...rule.push_access_levels, ...rule.merge_access_levels];
}
async function readGroups(place, levels) {
    const ids = [...new Set(levels.flatMap(({ group_id: id }) => id ?? []))];
    const read = ids.map(async (id) => {
        const path = (0,gitlab_api/* pathOf */.X)('groups', id, 'members', 'all');
        const members = await readMembers(place, path, permissions/* wanted */.Ol.group);
        if (members.status !== 'known')
            return [id, members];
        const value = await readKinds(place, members.value);
        return [id, { status: 'known', value }];
    });
    return new Map(await Promise.all(read));
}
function toGaps(source, part, of) {
    if (part.status === 'known')
        return [];
    const reason = part.reason.startsWith(of.what) ? part.reason : `${of.what}: ${part.reason}`;
    const gap = { acts: [...(acts[source] ?? [])], source };
    return part.status === 'unsupported'
        ? [{ ...gap, status: 'unsupported', reason: tokenReason(of), needs: (0,permissions/* needsOf */.hN)(of) }]
        : [{ ...gap, status: 'failed', reason }];
}
function tokenReason({ what }) {
    return `${what}: the token may not read this`;
}


/***/ }),

/***/ 46316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dN: () => (/* binding */ userFields),
/* harmony export */   n$: () => (/* binding */ readAccounts),
/* harmony export */   tf: () => (/* binding */ toAccount),
/* harmony export */   vJ: () => (/* binding */ userSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21003);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25367);
/** Accounts as GitLab's GraphQL interface tells them, with what kind of user each is. */



/** `gid://gitlab/User/7`; the number is the id that the other interface tells. */
const globalIdSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^gid:\/\/gitlab\/User\/\d+$/)
    .transform((text) => text.slice(text.lastIndexOf('/') + 1));
/** https://docs.gitlab.com/api/graphql/reference/#usercore */
const userSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: globalIdSchema,
    username: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/** The fields of `userSchema`, on every type that stands for a user. */
const userFields = 'fragment who on User { id username type }';
/** Users that stand for somebody who is not told: deleted ones, and those of an import. */
const nobody = ['GHOST', 'PLACEHOLDER', 'IMPORT_USER'];
/** Tokens of projects and groups, service accounts and GitLab's own are machines (T12). */
function toAccount({ id, username, type }) {
    const kind = type === 'HUMAN' ? 'human' : nobody.includes(type) ? 'unknown' : 'bot';
    return { id, login: username, kind };
}
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ users: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(userSchema) }) });
/** So many at once; the same limit holds for a page. */
const most = 100;
/**
 * The kinds of users that the other interface told by id and name alone. One that is not told, because
 * it is blocked or gone, stays unknown.
 */
async function readAccounts(api, users) {
    const ids = [...new Set(users.map(({ id }) => id))];
    if (ids.length === 0)
        return { status: 'known', value: [] };
    const reply = await api.graphql({
        name: 'Users',
        text: `query Users($ids: [ID!]) { users(ids: $ids, first: ${most}) { nodes { ...who } } } ${userFields}`,
        variables: { ids: ids.slice(0, most).map((id) => `gid://gitlab/User/${id}`) },
    }, answerSchema);
    const part = (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .toPart */ .ty)(reply, _permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .wanted */ .Ol.users, api);
    if (part.status !== 'known')
        return part;
    const told = new Map(part.value.users.nodes.map((user) => [user.id, toAccount(user)]));
    const accounts = users.map(({ id, username }) => told.get(id) ?? { id, login: username, kind: 'unknown' });
    return { status: 'known', value: accounts };
}


/***/ })

};
