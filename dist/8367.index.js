export const id = 8367;
export const ids = [8367];
export const modules = {

/***/ 58367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vocabularyOf: () => (/* binding */ vocabularyOf)
/* harmony export */ });
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56321);
/* harmony import */ var _projects_fixtures_fixture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30395);
/* harmony import */ var _provision_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38377);
/* harmony import */ var _report_formats_exports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92560);
/* harmony import */ var _scenarios_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54218);
/* harmony import */ var _studies_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88962);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13463);







/**
 * The names that inputs may use, each list from the one place where it is kept. Of the studies only the one that was
 * asked for is loaded.
 */
const vocabularyOf = async (program, study) => {
    const asked = await (0,_studies_index_js__WEBPACK_IMPORTED_MODULE_5__/* .studyNamed */ .vI)(study?.trim() ?? '');
    const fixtures = await (0,_projects_fixtures_fixture_js__WEBPACK_IMPORTED_MODULE_1__/* .readFixtures */ .v2)(program.fixtures);
    return {
        modes: _index_js__WEBPACK_IMPORTED_MODULE_6__/* .modes */ .n,
        engines: Object.keys(_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s),
        usual: Object.values(_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s).flatMap(({ name, usual }) => (usual ? [name] : [])),
        versioned: _provision_named_js__WEBPACK_IMPORTED_MODULE_2__/* .versionedEngines */ .D,
        scenarios: Object.keys(_scenarios_index_js__WEBPACK_IMPORTED_MODULE_4__/* .scenarios */ .qQ),
        fixtures: fixtures.map(({ name }) => name),
        strategies: (0,_projects_fixtures_fixture_js__WEBPACK_IMPORTED_MODULE_1__/* .strategiesOf */ .p2)(fixtures),
        studies: _studies_index_js__WEBPACK_IMPORTED_MODULE_5__/* .studyNames */ .oO,
        formats: _report_formats_exports_js__WEBPACK_IMPORTED_MODULE_3__/* .exportFormats */ .F.map(({ name }) => name),
        studyValues: asked?.values,
    };
};


/***/ }),

/***/ 30395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S9: () => (/* binding */ dockerfileOf),
/* harmony export */   Y_: () => (/* binding */ readFixture),
/* harmony export */   p2: () => (/* binding */ strategiesOf),
/* harmony export */   uz: () => (/* binding */ notInProject),
/* harmony export */   v2: () => (/* binding */ readFixtures)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55797);




const recordFile = 'fixture.json';
const strategiesFolder = 'strategies';
/** Entries of a fixture's folder that are about it, and not part of the project. */
const notInProject = [recordFile, strategiesFolder];
const dockerfileEnding = '.Dockerfile';
/** Every fixture in the folder `root`, the quickest first. */
const readFixtures = async (root) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root).catch((cause) => {
        throw new Error(`The fixtures are missing: ${root} cannot be read; install this program again`, { cause });
    });
    const withRecord = names.filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name, recordFile)));
    const fixtures = await Promise.all(withRecord.map((name) => readFixture(root, name)));
    return fixtures.toSorted((left, right) => left.roughCostMs - right.roughCostMs);
};
/** The strategies of all these fixtures, each once. */
const strategiesOf = (fixtures) => [
    ...new Set(fixtures.flatMap(({ strategies }) => strategies)),
];
/** Reads one fixture in the folder `root`. Throws when it does not exist or is incomplete. */
const readFixture = async (root, name) => {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name);
    const record = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, recordFile), 'utf8').catch((cause) => {
        throw new Error(`There is no fixture ${name} in ${root}: it has no ${recordFile}`, { cause });
    });
    return {
        ...parseRecord(record, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, recordFile)),
        name,
        dir,
        oldestGo: await goLineOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'go.mod')),
        strategies: await readStrategies(dir),
        mainFile: mainFileOf(dir, name),
    };
};
/** The Dockerfile of one strategy, absolute. Throws when the fixture does not have it, naming those it has. */
const dockerfileOf = ({ name, dir, strategies }, strategy) => {
    if (strategies.includes(strategy))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, strategiesFolder, `${strategy}${dockerfileEnding}`);
    throw new Error(`Fixture ${name} has no strategy ${strategy}; it has: ${strategies.join(', ')}`);
};
const parseRecord = (text, path) => {
    const record = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text);
    const [title, roughCostMs] = [(0,_host_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(record, 'title'), (0,_host_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(record, 'roughCostMs')];
    if (title !== undefined && typeof roughCostMs === 'number')
        return { title, roughCostMs };
    throw new Error(`${path} is not like {"title": "…", "roughCostMs": 80000}`);
};
/** A toolchain line would have the go command demand one version, whatever the base image has. */
const goLineOf = async (path) => {
    const goMod = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    const version = /^go\s+(\d\S*)\s*$/m.exec(goMod)?.[1];
    if (version === undefined)
        throw new Error(`${path} has no line like "go 1.21"`);
    if (!/^toolchain\s/m.test(goMod))
        return version;
    throw new Error(`${path} has a toolchain line, but the base image decides which Go builds a fixture`);
};
const readStrategies = async (dir) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, strategiesFolder));
    return names
        .filter((name) => name.endsWith(dockerfileEnding))
        .map((name) => name.slice(0, -dockerfileEnding.length))
        .toSorted();
};
const mainFileOf = (dir, name) => {
    const candidates = ['main.go', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('cmd', name, 'main.go')];
    const found = candidates.find((each) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, each)));
    if (found !== undefined)
        return found;
    throw new Error(`Fixture ${name} in ${dir} has neither ${candidates.join(' nor ')}`);
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
    engines: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(1522), __webpack_require__.e(2400), __webpack_require__.e(2099), __webpack_require__.e(1408), __webpack_require__.e(3148), __webpack_require__.e(7344), __webpack_require__.e(5159), __webpack_require__.e(8254), __webpack_require__.e(4717)]).then(__webpack_require__.bind(__webpack_require__, 54717))).engines,
    strategies: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(1522), __webpack_require__.e(2400), __webpack_require__.e(2099), __webpack_require__.e(1408), __webpack_require__.e(3148), __webpack_require__.e(7344), __webpack_require__.e(5159), __webpack_require__.e(8254), __webpack_require__.e(4001)]).then(__webpack_require__.bind(__webpack_require__, 74001))).strategies,
    storage: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(1522), __webpack_require__.e(2400), __webpack_require__.e(2099), __webpack_require__.e(1408), __webpack_require__.e(3148), __webpack_require__.e(7344), __webpack_require__.e(5159), __webpack_require__.e(8254), __webpack_require__.e(2220)]).then(__webpack_require__.bind(__webpack_require__, 82220))).storage,
    'cache-owner': async () => (await Promise.all(/* import() */[__webpack_require__.e(1522), __webpack_require__.e(1016)]).then(__webpack_require__.bind(__webpack_require__, 61016))).cacheOwner,
    cpu: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(1522), __webpack_require__.e(2400), __webpack_require__.e(2099), __webpack_require__.e(1408), __webpack_require__.e(3148), __webpack_require__.e(7344), __webpack_require__.e(5159), __webpack_require__.e(8254), __webpack_require__.e(4871)]).then(__webpack_require__.bind(__webpack_require__, 94871))).cpu,
    matrix: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(1522), __webpack_require__.e(2400), __webpack_require__.e(2099), __webpack_require__.e(1408), __webpack_require__.e(3148), __webpack_require__.e(7344), __webpack_require__.e(5159), __webpack_require__.e(8254), __webpack_require__.e(9903)]).then(__webpack_require__.bind(__webpack_require__, 49903))).matrix,
    vendor: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(1522), __webpack_require__.e(2400), __webpack_require__.e(2099), __webpack_require__.e(1408), __webpack_require__.e(3148), __webpack_require__.e(7344), __webpack_require__.e(5159), __webpack_require__.e(8254), __webpack_require__.e(4016)]).then(__webpack_require__.bind(__webpack_require__, 4016))).vendor,
    stability: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(1522), __webpack_require__.e(2400), __webpack_require__.e(2099), __webpack_require__.e(1408), __webpack_require__.e(3148), __webpack_require__.e(7344), __webpack_require__.e(5159), __webpack_require__.e(8254), __webpack_require__.e(8689)]).then(__webpack_require__.bind(__webpack_require__, 18689))).stability,
    network: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(1522), __webpack_require__.e(2400), __webpack_require__.e(2099), __webpack_require__.e(1408), __webpack_require__.e(3148), __webpack_require__.e(7344), __webpack_require__.e(5159), __webpack_require__.e(8254), __webpack_require__.e(6843)]).then(__webpack_require__.bind(__webpack_require__, 56843))).network,
    vm: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(1522), __webpack_require__.e(2400), __webpack_require__.e(2099), __webpack_require__.e(1408), __webpack_require__.e(3148), __webpack_require__.e(7344), __webpack_require__.e(5159), __webpack_require__.e(8254), __webpack_require__.e(4651)]).then(__webpack_require__.bind(__webpack_require__, 54651))).vm,
    'dev-loop': async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(5830), __webpack_require__.e(1522), __webpack_require__.e(1359)]).then(__webpack_require__.bind(__webpack_require__, 11359))).devLoop,
    race: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(1522), __webpack_require__.e(2400), __webpack_require__.e(2099), __webpack_require__.e(1408), __webpack_require__.e(3148), __webpack_require__.e(7344), __webpack_require__.e(5159), __webpack_require__.e(8254), __webpack_require__.e(5645), __webpack_require__.e(1566)]).then(__webpack_require__.bind(__webpack_require__, 91566))).race,
    linking: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(1522), __webpack_require__.e(2400), __webpack_require__.e(2099), __webpack_require__.e(1408), __webpack_require__.e(3148), __webpack_require__.e(7344), __webpack_require__.e(5159), __webpack_require__.e(8254), __webpack_require__.e(5645), __webpack_require__.e(2122)]).then(__webpack_require__.bind(__webpack_require__, 72122))).linking,
    'base-images': async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(1522), __webpack_require__.e(2400), __webpack_require__.e(2099), __webpack_require__.e(1408), __webpack_require__.e(3148), __webpack_require__.e(7344), __webpack_require__.e(5159), __webpack_require__.e(8254), __webpack_require__.e(5645), __webpack_require__.e(4846)]).then(__webpack_require__.bind(__webpack_require__, 94846))).baseImages,
    builders: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(1522), __webpack_require__.e(2400), __webpack_require__.e(2099), __webpack_require__.e(1408), __webpack_require__.e(3148), __webpack_require__.e(7344), __webpack_require__.e(5159), __webpack_require__.e(8254), __webpack_require__.e(2718)]).then(__webpack_require__.bind(__webpack_require__, 92718))).builders,
    parallel: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(1522), __webpack_require__.e(2400), __webpack_require__.e(2099), __webpack_require__.e(1408), __webpack_require__.e(3148), __webpack_require__.e(7344), __webpack_require__.e(5159), __webpack_require__.e(8254), __webpack_require__.e(585)]).then(__webpack_require__.bind(__webpack_require__, 60585))).parallel,
    export: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(5830), __webpack_require__.e(1522), __webpack_require__.e(5159), __webpack_require__.e(9183)]).then(__webpack_require__.bind(__webpack_require__, 11912))).exportStudy,
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
