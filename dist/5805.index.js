export const id = 5805;
export const ids = [5805];
export const modules = {

/***/ 3496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ dropCaches)
/* harmony export */ });
/**
 * Has the kernel forget file contents and folders that it keeps in memory; `asRoot` is what gives a command root's rights.
 * What is not on disk yet cannot be forgotten, so it is written first. Returns why it was not possible.
 */
const dropCaches = async (host, asRoot) => {
    const [program, ...args] = [...asRoot, 'sh', '-c', 'sync && echo 3 > /proc/sys/vm/drop_caches'];
    const { end, tail } = await host.exec(program, args, { timeoutMs: 60_000 });
    switch (end.kind) {
        case 'exited':
            return end.code === 0 ? undefined : lastLine(tail, `it ended with status ${end.code}`);
        case 'timed-out':
            return `it did not finish within ${end.afterMs / 1000} s`;
        case 'not-started':
            return end.message;
        case 'signalled':
        case 'aborted':
            return 'it was stopped';
    }
};
const lastLine = (text, otherwise) => text
    .split('\n')
    .map((line) => line.trim())
    .findLast((line) => line !== '') ?? otherwise;


/***/ }),

/***/ 30624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ projectsOf),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93747);

/** Every project of the scope: the user's own, or each shipped one in each strategy that it has, with each Go. */
const projectsOf = ({ context, fixtures, strategies, bases }) => context === undefined
    ? fixtures.flatMap((fixture) => strategies
        .filter((strategy) => fixture.strategies.includes(strategy))
        .flatMap((strategy) => bases.map((base) => (0,_projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .fixtureProject */ .Zj)(fixture, strategy, base))))
    : [context];
/** Every project of the scope on every engine. */
const placesOf = (scope) => scope.engines.flatMap((engine) => projectsOf(scope).map((project) => ({ engine, project })));


/***/ }),

/***/ 95805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scatterOf: () => (/* binding */ scatterOf),
/* harmony export */   stability: () => (/* binding */ stability)
/* harmony export */ });
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44709);
/* harmony import */ var _analysis_limits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44619);
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(94333);
/* harmony import */ var _analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31980);
/* harmony import */ var _engines_install_rights_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6437);
/* harmony import */ var _host_drop_caches_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3496);
/* harmony import */ var _host_process_affinity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26633);
/* harmony import */ var _host_process_cgroups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56628);
/* harmony import */ var _host_process_run_processes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22368);
/* harmony import */ var _measure_pin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4868);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(73533);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30624);
/* harmony import */ var _timed_build_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30401);













const asItIs = 'as it is';
const coldPageCache = 'cold page cache';
const pinned = 'pinned';
const columns = [
    { name: 'deviationShare', title: 'sd of median', unit: 'share' },
    { name: 'P95Share', title: 'P95 over P50', unit: 'share' },
    { name: 'processors', title: 'processors', unit: 'count' },
];
/** How much times scatter on this machine, and what keeps them closer together. */
const stability = {
    name: 'stability',
    text: 'How far apart are times of the same build, and what do pinning and a cold page cache change?',
    axis: 'isolation',
    article: '4.4',
    values: [asItIs, coldPageCache, pinned],
    reference: asItIs,
    rounds: 6,
    defaults: {
        engines: 'usual',
        fixtures: ['tiny'],
        strategies: ['cache-mounts'],
        scenarios: ['cold', 'warm', 'source-change'],
    },
    forContext: true,
    columns,
    cells: (scope) => (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .placesOf */ .e)(scope).flatMap((place) => scope.values.flatMap((value) => cellsOf(scope, place, value))),
    advise: (rows) => adviseScatter(rows),
};
const cellsOf = ({ scenarios }, { engine, project }, value) => {
    const around = arounds[value];
    return (0,_timed_build_js__WEBPACK_IMPORTED_MODULE_6__/* .timedBuilds */ .p)({ value, group: `${engine} ${project.id}`, engine, project, scenarios }, {
        key: `${engine} (${value})`,
        ...(around !== undefined && { around }),
        columns: async (builds) => ({ ...scatterOf(builds), processors: processorsFor(value).length }),
    });
};
const withColdPageCache = async (build, { host }) => {
    const asRoot = await (0,_engines_install_rights_js__WEBPACK_IMPORTED_MODULE_7__/* .rootPrefix */ .R)(host);
    const problem = asRoot === undefined ? 'it needs root, or sudo without a password' : await (0,_host_drop_caches_js__WEBPACK_IMPORTED_MODULE_8__/* .dropCaches */ .h)(host, asRoot);
    if (problem !== undefined)
        throw new Error(`the page cache cannot be dropped: ${problem}`);
    return build();
};
/** Pins this program, whose children inherit it, and the daemons of the study; afterwards they may use all again. */
const withPins = async (build, { host, folder }, engine) => {
    const [all, some] = [processorsFor(asItIs), processorsFor(pinned)];
    if (some.length === all.length)
        throw new Error('there is only one processor');
    if ((0,_measure_pin_js__WEBPACK_IMPORTED_MODULE_4__/* .daemonOf */ .Qv)(engine) === 'not-ours')
        throw new Error('its daemon was not started by this study, and such a daemon is never changed');
    const query = { self: process.pid, group: (0,_host_process_cgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .cgroupOf */ .We)(folder.path), withForeign: false };
    const before = new Set((0,_host_process_run_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .childrenOf */ .LU)(process.pid));
    const pids = [process.pid, ...(0,_host_process_run_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .buildProcesses */ .Wo)({ ...query, before }).map(({ pid }) => pid)];
    const pinAll = async (processors) => {
        for (const pid of pids)
            await (0,_host_process_affinity_js__WEBPACK_IMPORTED_MODULE_1__/* .pinProcess */ .$P)(host, pid, processors);
    };
    await pinAll(some);
    try {
        if ((0,_host_process_affinity_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedProcessors */ .CN)('self')?.length !== some.length)
            throw new Error('taskset could not pin this program');
        return await build();
    }
    finally {
        await pinAll(all);
    }
};
const arounds = {
    [coldPageCache]: withColdPageCache,
    [pinned]: withPins,
};
/** What the process may use before anything is pinned. */
const allProcessors = (0,_host_process_affinity_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedProcessors */ .CN)('self') ?? [];
/** Pinned builds leave the first processor to everything else; of two they have the second. */
const processorsFor = (value) => value === pinned && allProcessors.length > 1 ? allProcessors.slice(1) : allProcessors;
/** By how much the times of a cell scatter, each as a share of their median; known from six builds on. */
const scatterOf = (builds) => {
    const timesMs = builds.filter(_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_9__/* .isCounted */ .he).map(({ durationMs }) => durationMs);
    const [middle, slow] = [(0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .percentileOf */ .D4)(timesMs, 0.5), (0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .percentileOf */ .D4)(timesMs, 0.95)];
    const deviation = (0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .standardDeviationOf */ .yh)(timesMs);
    if (timesMs.length < _analysis_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .pairsNeeded */ .V5 || middle === undefined || slow === undefined || deviation === undefined) {
        const unknown = `needs ${_analysis_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .pairsNeeded */ .V5} builds, has ${timesMs.length}`;
        return { deviationShare: { unknown }, P95Share: { unknown } };
    }
    return { deviationShare: deviation / middle, P95Share: slow / middle };
};
/** The article claims a standard deviation of at most 8 ms. */
const claimedMs = 8;
/** Whether the claim holds anywhere, and whether a value halves the scatter of a scenario or more. */
const adviseScatter = (rows) => {
    const known = rows.flatMap((row) => {
        const deviationMs = (0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .standardDeviationOf */ .yh)(row.sample?.samplesMs ?? []);
        const isEnough = (row.sample?.samplesMs.length ?? 0) >= _analysis_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .pairsNeeded */ .V5;
        return deviationMs === undefined || !isEnough ? [] : [{ row, deviationMs }];
    });
    const [least] = known.toSorted((one, other) => one.deviationMs - other.deviationMs);
    if (least === undefined)
        return [];
    const holds = known.filter(({ deviationMs }) => deviationMs <= claimedMs);
    const claim = holds.length === 0
        ? `No row has a standard deviation of ${claimedMs} ms or less; the smallest is ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_11__/* .duration */ .p)(least.deviationMs)} (${nameOf(least.row)}).`
        : `${holds.length} of ${known.length} rows have a standard deviation of ${claimedMs} ms or less.`;
    return [claim, ...[pinned, coldPageCache].flatMap((value) => isolationSentence(known, value) ?? [])];
};
/** What a value does to the scatter, where both were measured often enough. */
const isolationSentence = (known, value) => {
    const changes = known.flatMap(({ row, deviationMs }) => {
        const plain = known.find((each) => each.row.value === asItIs && each.row.group === row.group && each.row.scenario === row.scenario);
        return row.value !== value || plain === undefined || plain.deviationMs === 0
            ? []
            : [{ scenario: row.scenario, share: deviationMs / plain.deviationMs }];
    });
    const halved = changes.filter(({ share }) => share <= 0.5).map(({ scenario }) => scenario);
    const doubled = changes.filter(({ share }) => share >= 2).map(({ scenario }) => scenario);
    if (changes.length === 0)
        return undefined;
    if (halved.length + doubled.length === 0)
        return `Builds with "${value}" scatter about as much as others: nowhere half as much or twice as much.`;
    return [
        ...(halved.length > 0 ? [`"${value}" at least halves the scatter of ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .list */ .p_)([...new Set(halved)])}`] : []),
        ...(doubled.length > 0
            ? [`"${value}" at least doubles the scatter of ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_12__/* .list */ .p_)([...new Set(doubled)])}`]
            : []),
    ]
        .join('; ')
        .concat('.');
};
const nameOf = ({ value, engine, project, scenario }) => `${value}, ${engine} ${project} ${scenario}`;


/***/ }),

/***/ 30401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ timedBuilds)
});

// EXTERNAL MODULE: ./build/analysis/obstacle.js
var analysis_obstacle = __webpack_require__(45078);
// EXTERNAL MODULE: ./build/measure/measure.js + 6 modules
var measure = __webpack_require__(22749);
// EXTERNAL MODULE: ./build/measure/session.js
var measure_session = __webpack_require__(73451);
// EXTERNAL MODULE: ./build/measure/warm-up.js + 3 modules
var warm_up = __webpack_require__(24845);
// EXTERNAL MODULE: ./build/plan/plan.js + 1 modules
var plan_plan = __webpack_require__(84326);
// EXTERNAL MODULE: ./build/report/words/no-time.js
var no_time = __webpack_require__(81762);
// EXTERNAL MODULE: ./build/studies/project.js
var studies_project = __webpack_require__(51967);
;// CONCATENATED MODULE: ./build/studies/rough-times.js

/** Shares of a cold build, as they were measured for the shipped projects. */
const shares = { none: 0.05, source: 0.15, 'go-mod': 0.3 };
/**
 * A run with default inputs, whose cost fixtures state, is cold, warm and source-change in three rounds after a warm-up
 * of cold and source-change: about 4.75 cold builds.
 */
const coldBuildsPerRun = 4.75;
/** About how long one build takes on two processors, in ms; undefined: nobody knows. */
const roughBuildMs = (project, { startsFrom, edit }) => {
    if (!(0,studies_project/* isFixture */.A)(project))
        return undefined;
    const coldMs = project.fixture.roughCostMs / coldBuildsPerRun;
    return startsFrom === 'empty' ? coldMs : coldMs * shares[edit];
};

;// CONCATENATED MODULE: ./build/studies/timed-build.js







/**
 * Cells that are timed builds, one for each scenario. They share one warm-up, in which it also turns out what cannot be
 * built here, and the prime of their cold cell.
 */
const timedBuilds = (what, changes = {}) => {
    const { value, engine, project, group, scenarios } = what;
    let opened;
    return scenarios.map((scenario) => ({
        value,
        engine,
        project: project.id,
        scenario: scenario.name,
        group,
        benchmark: (0,plan_plan/* benchmarkId */.b)(keyOf(what, changes), project.id, scenario.name),
        roughMs: roughBuildMs(project, scenario),
        open: async (bench) => {
            opened ??= openBuilds(bench, what, changes);
            return openCell(bench, await opened, scenario, changes);
        },
    }));
};
const keyOf = ({ engine }, { key }) => key ?? engine;
/** Enters engine and checkout under the key, and warms up. */
const openBuilds = async (bench, what, changes) => {
    const { project, scenarios } = what;
    const key = keyOf(what, changes);
    const own = bench.engine(what.engine);
    const engine = changes.engine === undefined ? own : await changes.engine(bench, own);
    const checkout = await bench.checkout(engine, project);
    const recipe = changes.recipe === undefined ? checkout.recipe : await changes.recipe(checkout.recipe, bench);
    bench.enter(key, withAround(bench, engine, changes.around), project, { ...checkout, recipe });
    const session = sessionOf(bench, { key, project, scenarios });
    await (0,warm_up/* warmUp */.l)(session, project.id);
    return { session, engine };
};
/** Limits play no part while builds are taken: rows are judged at the end. */
const noThresholds = {
    fail: { value: 0.1, overrides: [] },
    warn: { value: 0.05, overrides: [] },
    minDeltaMs: { value: 0, overrides: [] },
};
const sessionOf = (bench, { key, project, scenarios }) => {
    const plan = (0,plan_plan/* makePlan */.C)({
        engines: [key],
        projects: [project],
        scenarios,
        revisions: ['head'],
        looks: [bench.rounds],
        gate: 'auto',
        thresholds: noThresholds,
        seed: bench.seed,
    });
    let kept = 0;
    const session = (0,measure_session/* openSession */.fA)(plan, bench.context, async (builds) => {
        const fresh = builds.slice(kept);
        kept = builds.length;
        await bench.keep(fresh);
    });
    return { ...session, primes: bench.primes };
};
const openCell = (bench, { session, engine }, scenario, changes) => {
    const benchmark = session.plan.benchmarks.find((each) => each.scenario === scenario.name);
    if (benchmark === undefined)
        throw new Error(`the plan has no scenario ${scenario.name}`);
    const [obstacle] = session.obstacles.get(benchmark.id) ?? [];
    if (obstacle !== undefined)
        throw new Error(whyNot(obstacle));
    return {
        take: (round) => takeBuild(session, benchmark, round),
        columns: async (builds) => {
            const { project } = benchmark;
            const prefix = `${benchmark.engine}/${project}/`;
            const siblings = bench.builds().filter((build) => build.benchmark.startsWith(prefix));
            const about = { scenario, engine, bench, siblings, warmUpBytes: session.primeBytes.get(project) };
            return (await changes.columns?.(builds, about)) ?? {};
        },
    };
};
/** Nothing is compared here, so an obstacle does not speak of base and head. */
const whyNot = (obstacle) => obstacle.kind === 'head-does-not-build' ? `it does not build: ${obstacle.reason}` : (0,analysis_obstacle/* clauseOf */.pQ)(obstacle);
/** The loop of the study says what is measured. */
const silent = { before: () => { }, after: () => { } };
const takeBuild = async (session, benchmark, round) => {
    const { measurements, builds, complete } = await (0,measure/* takePair */.q)(session, { benchmark, round, order: ['head'] }, silent);
    const [own] = measurements;
    if (own === undefined)
        throw new Error(`${benchmark.id} was not built`);
    if (complete)
        return { kind: 'time', durationMs: own.durationMs, builds };
    return { kind: 'failed', message: whyNoTime(own), builds };
};
const whyNoTime = (build) => {
    const { failure, evidence } = build;
    if (failure !== undefined)
        return failure.message.split('\n')[0] ?? '';
    return evidence?.state.reason ?? (0,no_time/* exclusionText */.M)(build) ?? 'the build gave no time';
};
/** The same engine, whose builds run inside something else. */
const withAround = (bench, engine, around) => around === undefined
    ? engine
    : {
        ...engine,
        openSpace: async (label) => {
            const space = await engine.openSpace(label);
            return { ...space, build: (request) => around(() => space.build(request), bench, engine) };
        },
    };


/***/ })

};
