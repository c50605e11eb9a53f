export const id = 3375;
export const ids = [3375];
export const modules = {

/***/ 23375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRefDeployment: () => (/* binding */ readRefDeployment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19827);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41234);
/* harmony import */ var _fact_documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71086);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2303);
/** The deployment that a branch or tag follows: it knows the last one only, and not when it was. */





const refs = { ..._permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .wanted */ .Ol.repository, what: 'branches and tags' };
const object = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), oid: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const refSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    prefix: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    target: object.extend({ target: object.optional() }),
});
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ first: refSchema.nullable(), second: refSchema.nullable() }),
});
/** A name that is not there was never deployed; the name of both a branch and a tag is none (T03). */
async function readRefDeployment({ api, environment }, name) {
    const isFull = name.startsWith('refs/');
    const variables = {
        owner: environment.owner,
        name: environment.name,
        first: isFull ? name : `refs/heads/${name}`,
        second: isFull ? name : `refs/tags/${name}`,
    };
    const query = { name: 'Refs', text: _fact_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .refsDocument */ .MY, variables, repeatable: true };
    const part = await (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(api, query, { schema: answerSchema, of: refs });
    if (part.status !== 'known')
        return part;
    const { first, second } = part.value.repository;
    if (!isFull && first !== null && second !== null) {
        const { first: branch, second: tag } = variables;
        return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)((0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(`"${name}" is the name of ${branch} and of ${tag}: write it in full`));
    }
    const ref = first ?? second;
    if (ref === null)
        return { status: 'known', value: [] };
    const { target } = ref;
    const peeled = target.__typename === 'Tag' ? target.target : target;
    if (peeled?.__typename !== 'Commit') {
        const type = (peeled ?? target).__typename.toLowerCase();
        return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)((0,_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(`"${name}" is a ${type}, not a commit`));
    }
    return { status: 'known', value: [{ sha: peeled.oid, outcome: 'success' }] };
}


/***/ })

};
