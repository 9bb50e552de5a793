export const id = 8367;
export const ids = [8367];
export const modules = {

/***/ 58367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vocabularyOf: () => (/* binding */ vocabularyOf)
/* harmony export */ });
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2595);
/* harmony import */ var _projects_context_advise_rewrites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70622);
/* harmony import */ var _projects_fixtures_fixture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30395);
/* harmony import */ var _provision_named_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38377);
/* harmony import */ var _report_formats_exports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34836);
/* harmony import */ var _scenarios_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54218);
/* harmony import */ var _studies_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88962);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13463);








/**
 * The names that inputs may use, each list from the one place where it is kept. Of the studies only the one that was
 * asked for is loaded.
 */
const vocabularyOf = async (program, study) => {
    const asked = await (0,_studies_index_js__WEBPACK_IMPORTED_MODULE_6__/* .studyNamed */ .vI)(study?.trim() ?? '');
    const fixtures = await (0,_projects_fixtures_fixture_js__WEBPACK_IMPORTED_MODULE_2__/* .readFixtures */ .v2)(program.fixtures);
    return {
        modes: _index_js__WEBPACK_IMPORTED_MODULE_7__/* .modes */ .n,
        engines: Object.keys(_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s),
        usual: Object.values(_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s).flatMap(({ name, usual }) => (usual ? [name] : [])),
        versioned: _provision_named_js__WEBPACK_IMPORTED_MODULE_3__/* .versionedEngines */ .D,
        scenarios: Object.keys(_scenarios_index_js__WEBPACK_IMPORTED_MODULE_5__/* .scenarios */ .qQ),
        fixtures: fixtures.map(({ name }) => name),
        strategies: (0,_projects_fixtures_fixture_js__WEBPACK_IMPORTED_MODULE_2__/* .strategiesOf */ .p2)(fixtures),
        studies: _studies_index_js__WEBPACK_IMPORTED_MODULE_6__/* .studyNames */ .oO,
        rewrites: _projects_context_advise_rewrites_js__WEBPACK_IMPORTED_MODULE_1__/* .rewriteNames */ .jL,
        formats: _report_formats_exports_js__WEBPACK_IMPORTED_MODULE_4__/* .exportFormats */ .F.map(({ name }) => name),
        studyValues: asked?.values,
    };
};


/***/ }),

/***/ 88962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oO: () => (/* binding */ studyNames),
/* harmony export */   vI: () => (/* binding */ studyNamed)
/* harmony export */ });
/* unused harmony export studies */
/** Every study, in the order of `study list`. A new one is its file and its line here. */
const studies = {
    engines: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(9133), __webpack_require__.e(2661)]).then(__webpack_require__.bind(__webpack_require__, 59133))).engines,
    strategies: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(4001)]).then(__webpack_require__.bind(__webpack_require__, 74001))).strategies,
    storage: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(8489)]).then(__webpack_require__.bind(__webpack_require__, 78489))).storage,
    'cache-owner': async () => (await Promise.all(/* import() */[__webpack_require__.e(7660), __webpack_require__.e(6831)]).then(__webpack_require__.bind(__webpack_require__, 61016))).cacheOwner,
    cpu: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(4871)]).then(__webpack_require__.bind(__webpack_require__, 94871))).cpu,
    matrix: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(3893)]).then(__webpack_require__.bind(__webpack_require__, 3893))).matrix,
    vendor: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(2218)]).then(__webpack_require__.bind(__webpack_require__, 62218))).vendor,
    stability: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(8689)]).then(__webpack_require__.bind(__webpack_require__, 18689))).stability,
    network: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(1085)]).then(__webpack_require__.bind(__webpack_require__, 71085))).network,
    vm: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(4651)]).then(__webpack_require__.bind(__webpack_require__, 54651))).vm,
    'dev-loop': async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(9930)]).then(__webpack_require__.bind(__webpack_require__, 11359))).devLoop,
    race: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(2684), __webpack_require__.e(1566)]).then(__webpack_require__.bind(__webpack_require__, 91566))).race,
    linking: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(2684), __webpack_require__.e(5156)]).then(__webpack_require__.bind(__webpack_require__, 35156))).linking,
    'base-images': async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(2684), __webpack_require__.e(4846)]).then(__webpack_require__.bind(__webpack_require__, 94846))).baseImages,
    builders: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(935)]).then(__webpack_require__.bind(__webpack_require__, 90935))).builders,
    parallel: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(585)]).then(__webpack_require__.bind(__webpack_require__, 60585))).parallel,
    release: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(3399)]).then(__webpack_require__.bind(__webpack_require__, 13399))).release,
    export: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(5505)]).then(__webpack_require__.bind(__webpack_require__, 11912))).exportStudy,
};
/** The words that studies are asked for by. */
const studyNames = Object.keys(studies);
/** The study with this name; undefined when there is none. */
const studyNamed = async (name) => {
    const all = studies;
    return Object.hasOwn(all, name) ? all[name]?.() : undefined;
};


/***/ })

};
