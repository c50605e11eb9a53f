export const id = 2647;
export const ids = [2647];
export const modules = {

/***/ 52647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGroup: () => (/* binding */ readGroup)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21003);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25367);
/* harmony import */ var _protection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24916);
/* harmony import */ var _users_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46316);
/** Who belongs to a group of the policy, by the group of GitLab that it names. */





const specSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ gitlab: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() });
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    group: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        groupMembers: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
            nodes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ user: _users_js__WEBPACK_IMPORTED_MODULE_3__/* .userSchema */ .vJ.extend({ state: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }).nullish() }).nullable()),
            pageInfo: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() }),
        })
            .nullable(),
    })
        .nullable(),
});
/** https://docs.gitlab.com/api/graphql/reference/#groupgroupmembers: inherited and invited ones, too. */
const text = `query Group($group: ID!, $after: String) {
  group(fullPath: $group) {
    groupMembers(relations: [DIRECT, INHERITED, SHARED_FROM_GROUPS], first: 100, after: $after) {
      nodes { user { ...who state } }
      pageInfo { hasNextPage endCursor }
    }
  }
}
${_users_js__WEBPACK_IMPORTED_MODULE_3__/* .userFields */ .dN}`;
const mostPages = 20;
/** Active accounts, each once, however many ways lead to the group. */
async function readGroup({ api }, { now }, asked) {
    const spec = specSchema.safeParse(asked.spec);
    const group = spec.success ? spec.data.gitlab : undefined;
    if (group === undefined) {
        const reason = `the policy does not say which group of GitLab ${asked.id} is`;
        return { status: 'unsupported', reason, needs: `gitlab: or members: of ${asked.id}` };
    }
    if (api.credential === 'job')
        return (0,_protection_js__WEBPACK_IMPORTED_MODULE_2__/* .closed */ .$h)(_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .wanted */ .Ol.group);
    const members = new Map();
    let after = null;
    for (let page = 0; page < mostPages; page += 1) {
        const query = { name: 'Group', text, variables: { group, after } };
        const part = (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .toPart */ .ty)(await api.graphql(query, answerSchema), _permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .wanted */ .Ol.group, api);
        if (part.status !== 'known')
            return part;
        const list = part.value.group?.groupMembers;
        if (list === null || list === undefined)
            return notVisible(group, asked.id);
        for (const node of list.nodes) {
            const user = node?.user;
            if (user?.state === 'active')
                members.set(user.id, (0,_users_js__WEBPACK_IMPORTED_MODULE_3__/* .toAccount */ .tf)(user));
        }
        if (!list.pageInfo.hasNextPage) {
            const value = { members: [...members.values()] };
            return { status: 'known', value, source: (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .forgeSource */ .JQ)(now, { url: group }) };
        }
        after = list.pageInfo.endCursor ?? null;
    }
    return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(`the group ${group} has more than ${mostPages * 100} members`);
}
/** Not there and not visible are told alike. */
function notVisible(group, id) {
    return {
        status: 'unsupported',
        reason: `the token sees no group ${group}`,
        needs: `a group access token of it, role Reporter, scope read_api, as PROMOTION_GATE_TOKEN; or members: of ${id} in the policy`,
    };
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
