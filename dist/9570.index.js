export const id = 9570;
export const ids = [9570];
export const modules = {

/***/ 99570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   calibrate: () => (/* binding */ calibrate)
/* harmony export */ });
/* harmony import */ var _analysis_limits_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(44619);
/* harmony import */ var _analysis_kept_floors_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(25523);
/* harmony import */ var _analysis_remote_cache_fact_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(11569);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(91125);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80074);
/* harmony import */ var _publish_services_kept_floors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48135);
/* harmony import */ var _report_calibration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76743);
/* harmony import */ var _run_build_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30950);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48210);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35013);
/* harmony import */ var _measure_projects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47386);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4533);
/* harmony import */ var _projects_of_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25571);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49293);
/* harmony import */ var _why_not_kept_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(21990);
/* harmony import */ var _plan_resolve_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25898);
















/**
 * Measures one commit as both revisions through all that a run does, and keeps the noise floor of each benchmark for later
 * runs in the same environment. Nothing is judged: it fails only when no noise floor is known.
 */
const calibrate = async (asked) => {
    refuseFewRounds(asked.inputs);
    const all = { ...asked, inputs: calibrationInputs(asked.inputs) };
    const projects = await (0,_projects_of_js__WEBPACK_IMPORTED_MODULE_8__/* .projectsOf */ .UW)(all);
    const [only] = projects;
    const job = only === undefined || projects.length > 1 ? all : { ...all, inputs: only };
    return (0,_measuring_js__WEBPACK_IMPORTED_MODULE_7__/* .measuring */ .SQ)(job, async (parts) => {
        const report = await (0,_run_js__WEBPACK_IMPORTED_MODULE_9__.measureAll)(job, projects, parts);
        const noted = {
            ...report,
            warnings: [...report.warnings, ...(await keep(report, { job, projects }, parts))],
        };
        await parts.save(noted);
        return noted;
    }, async (report, parts) => {
        const status = await (0,_conclude_js__WEBPACK_IMPORTED_MODULE_4__/* .conclude */ .E)(report, job, parts);
        return status === 0 && floorsOf(report, { job, projects }).length === 0 ? _invocation_js__WEBPACK_IMPORTED_MODULE_5__/* .statusOfNothing */ .B : status;
    });
};
/**
 * The pairs of each benchmark, where `rounds` does not say. All are built, so the interval holds 95% (`limits.ts`). Fewer make it
 * wider, and so raise thresholds for nothing: at 5% scatter, six pairs give a floor above 10% in 29 of 100 runs, twelve in
 * about one (`noise-floor.test.ts`).
 */
const usualPairs = 12;
/**
 * The time budget where none is given. It is long, because calibrating is done once a week and not for every pull
 * request.
 */
const usualBudgetMs = 60 * 60_000;
const refuseFewRounds = ({ rounds }) => {
    if (rounds !== 'auto' && (0,_plan_resolve_js__WEBPACK_IMPORTED_MODULE_10__/* .mostOf */ .Fx)(rounds) < _analysis_limits_js__WEBPACK_IMPORTED_MODULE_11__/* .pairsNeeded */ .V5)
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([
            `rounds: calibrate needs at least ${_analysis_limits_js__WEBPACK_IMPORTED_MODULE_11__/* .pairsNeeded */ .V5} pairs for an interval; give more, or leave it out for ${usualPairs}`,
        ]);
};
/** Nothing is explained, looked into or commented: all of that is about what changed. */
const calibrationInputs = (inputs) => ({
    ...inputs,
    rounds: inputs.rounds === 'auto' ? usualPairs : (0,_plan_resolve_js__WEBPACK_IMPORTED_MODULE_10__/* .mostOf */ .Fx)(inputs.rounds),
    timeBudgetMs: inputs.timeBudgetGiven ? inputs.timeBudgetMs : usualBudgetMs,
    explain: 'never',
    screen: 'never',
    observe: 'none',
    comment: 'never',
    failOn: 'never',
});
/** Keeps what was found; the result is what to say about that. Never throws, so that it cannot cost the report. */
const keep = async (report, calibrated, { publishing }) => {
    const { job } = calibrated;
    const floors = floorsOf(report, calibrated);
    const [first] = floors;
    if (first === undefined)
        return [];
    const reason = (0,_why_not_kept_js__WEBPACK_IMPORTED_MODULE_12__/* .whyNotKept */ .o)(report, job);
    if (reason !== undefined)
        return [`These noise floors are not kept: ${reason}.`];
    try {
        const lacking = await (0,_publish_services_kept_floors_js__WEBPACK_IMPORTED_MODULE_1__/* .keepFloors */ .v)(floors, (0,_measuring_js__WEBPACK_IMPORTED_MODULE_7__/* .keepingOf */ .rB)(job, publishing.ask));
        const until = new Date((0,_analysis_kept_floors_js__WEBPACK_IMPORTED_MODULE_13__/* .countsUntilMs */ .Tq)(first.noiseFloor)).toISOString().slice(0, 10);
        const where = `These noise floors are kept${lacking === undefined ? '' : ' on this machine'}`;
        const counts = `${where}, and count in this environment for ${_analysis_kept_floors_js__WEBPACK_IMPORTED_MODULE_13__/* .keptDays */ .CP} days, until ${until}.`;
        if (lacking === undefined)
            return [counts];
        const notInCache = `The cache of the repository does not have these noise floors: ${lacking}.`;
        job.messages.warning(notInCache);
        return [counts, notInCache];
    }
    catch (error) {
        job.messages.warning(`The noise floors were not kept: ${(0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_14__/* .messageOf */ .b)(error)}`);
        return [`These noise floors are not kept: ${(0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_14__/* .messageOf */ .b)(error)}.`];
    }
};
const floorsOf = (report, { job, projects }) => {
    const { inputs, directory } = job;
    const { projects: measured = [] } = report;
    const settings = new Map(projects.map((each) => {
        const [only] = measured;
        const written = measured.find(({ id }) => id === (0,_measure_projects_js__WEBPACK_IMPORTED_MODULE_6__/* .idOf */ .T)(each)) ?? (projects.length === 1 ? only : undefined);
        return [(0,_measure_projects_js__WEBPACK_IMPORTED_MODULE_6__/* .idOf */ .T)(each), (0,_run_build_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .buildSettingsOf */ .z)(each, written?.attestations)];
    }));
    return (0,_report_calibration_js__WEBPACK_IMPORTED_MODULE_2__/* .calibratedIn */ .p)(report).flatMap((each) => {
        const { benchmark } = each;
        const engine = report.engines.find(({ name }) => name === benchmark.engine);
        if (!('noiseFloor' in each) || engine === undefined)
            return [];
        const name = report.projects?.find(({ id }) => id === benchmark.project)?.repository;
        return [
            {
                benchmark: benchmark.id,
                repository: (0,_analysis_kept_floors_js__WEBPACK_IMPORTED_MODULE_13__/* .repositoryOf */ ._M)(benchmark, name, directory),
                // A single project has no id among others.
                settings: settings.get(benchmark.project) ?? settings.get('') ?? '',
                fingerprint: (0,_analysis_kept_floors_js__WEBPACK_IMPORTED_MODULE_13__/* .fingerprintOf */ .ax)(report.environment, engine, inputs.isolation, (0,_analysis_remote_cache_fact_js__WEBPACK_IMPORTED_MODULE_15__/* .remoteCacheFactIn */ .M)(report.builds.filter((build) => build.benchmark === benchmark.id))),
                noiseFloor: each.noiseFloor,
            },
        ];
    });
};


/***/ })

};
