export const id = 2291;
export const ids = [2291];
export const modules = {

/***/ 22291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFreezePeriods: () => (/* binding */ readFreezePeriods)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41234);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71549);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21003);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25367);
/* harmony import */ var _protection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24916);
/** Freeze periods of a project as GitLab tells them: https://docs.gitlab.com/api/freeze_periods/. */






/** Texts as they are: which of them are none is told with the id of the period. */
const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .max(200)
    .nullish()
    .transform((given) => given ?? '');
const freezeSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .idSchema */ .fY,
    freeze_start: text,
    freeze_end: text,
    // UTC where nobody chose one.
    cron_timezone: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .max(200)
        .nullish()
        .transform((given) => given ?? 'UTC'),
});
const mostPeriods = 1000;
/**
 * All of them, of all pages. An access token of a Reporter may see them, of a Maintainer on older GitLab;
 * the job token may not, which is said without asking. 403 and 404 are matters of the token and never an
 * empty list (F05). Never throws.
 */
async function readFreezePeriods({ api, project, variable }, now) {
    const of = _permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol.freezePeriods;
    const needs = `${(0,_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .needsOf */ .hN)(of, variable)}; Maintainer where GitLab is older`;
    if (api.credential === 'job')
        return { ...(0,_protection_js__WEBPACK_IMPORTED_MODULE_3__/* .closed */ .$h)(of), needs };
    const path = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .X)('projects', project, 'freeze_periods');
    const list = {
        item: freezeSchema,
        most: mostPeriods,
        id: ({ id }) => id,
    };
    const reply = await api.list(path, {}, list);
    if (reply.ok) {
        const value = reply.value.map(({ id, freeze_start: start, freeze_end: end, ...rest }) => ({
            ...{ id, start, end },
            zone: rest.cron_timezone,
        }));
        return { status: 'known', value, source: (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .forgeSource */ .JQ)(now) };
    }
    if (reply.fault.kind === 'not-found') {
        const reason = `${of.what}: there is no project ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(project)}, or the token may not see it`;
        return { status: 'unsupported', reason, needs };
    }
    const unknown = (0,_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .toUnknown */ .u1)(reply.fault, of, api);
    return unknown.status === 'unsupported' ? { ...unknown, needs } : unknown;
}


/***/ })

};
