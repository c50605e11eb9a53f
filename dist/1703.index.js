export const id = 1703;
export const ids = [1703];
export const modules = {

/***/ 51703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRefDeployment: () => (/* binding */ readRefDeployment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41234);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14985);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21003);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25367);
/** The deployment that a branch or tag follows: it knows the last one only, and not when it was. */





/** The commit is missing where a tag is one of a tree or of a file. */
const refSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .commitSchema */ .lN }).nullish(),
});
/** A search is for a part of the name, so that more than the one can be found. */
const most = 1000;
const places = { branches: 'refs/heads/', tags: 'refs/tags/' };
/** A name that is not there was never deployed; the name of both a branch and a tag is none (T03). */
async function readRefDeployment(sources, name) {
    const kinds = kindsOf(name);
    if (kinds.length === 0) {
        return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)((0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(`"${name}" is neither a branch nor a tag: GitLab tells of no other refs`));
    }
    const found = [];
    for (const part of await Promise.all(kinds.map((kind) => readRef(sources, { kind, name })))) {
        if (part.status !== 'known')
            return part;
        found.push(...part.value);
    }
    if (found.length > 1) {
        const full = kinds.map((kind) => `${places[kind]}${name}`).join(' and of ');
        return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)((0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(`"${name}" is the name of ${full}: write it in full`));
    }
    const [ref] = found;
    if (ref === undefined)
        return { status: 'known', value: [] };
    if (!ref.commit)
        return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)((0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(`"${name}" is the name of no commit`));
    return { status: 'known', value: [{ sha: ref.commit.id, outcome: 'success' }] };
}
/** A full name is that ref alone. */
function kindsOf(name) {
    const all = ['branches', 'tags'];
    return name.startsWith('refs/') ? all.filter((kind) => name.startsWith(places[kind])) : all;
}
/** None or one, by its exact name: from the list, since the job token may ask for no single one. */
async function readRef({ api, environment }, { kind, name }) {
    const short = name.startsWith('refs/') ? name.slice(places[kind].length) : name;
    const reply = await api.list((0,_api_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .X)('projects', environment.project.id, 'repository', kind), { search: short }, { item: refSchema, most, id: (ref) => ref.name });
    const part = (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .toPart */ .ty)(reply, { ..._permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .wanted */ .Ol.branches, what: kind }, api);
    if (part.status !== 'known')
        return part;
    return { status: 'known', value: part.value.filter((ref) => ref.name === short) };
}


/***/ })

};
