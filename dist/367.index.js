export const id = 367;
export const ids = [367];
export const modules = {

/***/ 58367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vocabularyOf: () => (/* binding */ vocabularyOf)
/* harmony export */ });
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7949);
/* harmony import */ var _projects_fixtures_fixture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30395);
/* harmony import */ var _provision_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38377);
/* harmony import */ var _scenarios_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44790);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13463);





/** The names that inputs may use, each list from the one place where it is kept. */
const vocabularyOf = async (program) => {
    const fixtures = await (0,_projects_fixtures_fixture_js__WEBPACK_IMPORTED_MODULE_1__/* .readFixtures */ .v2)(program.fixtures);
    return {
        modes: _index_js__WEBPACK_IMPORTED_MODULE_4__/* .modes */ .n,
        engines: Object.keys(_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s),
        usual: Object.values(_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s).flatMap(({ name, usual }) => (usual ? [name] : [])),
        versioned: _provision_named_js__WEBPACK_IMPORTED_MODULE_2__/* .versionedEngines */ .D,
        scenarios: Object.keys(_scenarios_index_js__WEBPACK_IMPORTED_MODULE_3__/* .scenarios */ .qQ),
        fixtures: fixtures.map(({ name }) => name),
        strategies: (0,_projects_fixtures_fixture_js__WEBPACK_IMPORTED_MODULE_1__/* .strategiesOf */ .p2)(fixtures),
    };
};


/***/ })

};
