export const id = 8689;
export const ids = [8689];
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

/***/ 42172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lostAs)
/* harmony export */ });
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91125);
/* harmony import */ var _report_words_no_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81762);


/** What a build without a usable time counts as. */
const lostAs = (own, builds) => {
    const { durationMs, failure } = own;
    const message = whyNoTime(own);
    if (failure === undefined)
        return { kind: 'state-lost', message, builds };
    switch (failure.kind) {
        case 'failed':
        case 'engine-died':
            return { kind: failure.kind, message, builds };
        case 'timed-out':
            return isOwnTime(own)
                ? { kind: failure.kind, message, durationMs, builds }
                : { kind: 'failed', message, builds };
    }
};
/** Whether the time is that of the wanted build from the wanted state: what was stopped may have been its prime. */
const isOwnTime = ({ excluded }) => {
    if (excluded === undefined)
        return true;
    switch (excluded) {
        // What any build gets that was stopped: here, no other build is in its pair.
        case 'pair-incomplete':
            return true;
        case 'warm-up':
        case 'prime':
        case 'state-lost':
        case 'prime-failed':
            return false;
    }
};
const whyNoTime = (build) => {
    const { failure, evidence } = build;
    if (failure !== undefined)
        return (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLineOf */ .Q)(failure.message);
    return evidence?.state.reason ?? (0,_report_words_no_time_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusionText */ .ML)(build) ?? 'the build gave no time';
};


/***/ }),

/***/ 21022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ whyOpenEnded)
/* harmony export */ });
/**
 * Why nothing is known of the slowest of these builds; undefined: all ended by themselves. One that was stopped at its time
 * limit is in no sample of a study, and would have taken longer than those that are.
 */
const whyOpenEnded = (builds) => builds.some(({ round, failure }) => round > 0 && failure?.kind === 'timed-out')
    ? { unknown: 'a build was stopped at its time limit, and would have taken longer' }
    : undefined;


/***/ }),

/***/ 30167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ fixturesOf),
/* harmony export */   UW: () => (/* binding */ projectsOf),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92626);

/** Every project of the scope: the user's own, or each shipped one in each strategy that it has, with each Go. */
const projectsOf = ({ context, fixtures, strategies, bases }) => context === undefined
    ? fixtures.flatMap((fixture) => strategies
        .filter((strategy) => fixture.strategies.includes(strategy))
        .flatMap((strategy) => bases.map((base) => (0,_projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .fixtureProject */ .Zj)(fixture, strategy, base))))
    : [context];
/** Each shipped project with each Go, for cells in which no strategy is measured. */
const fixturesOf = ({ fixtures, bases }) => fixtures.flatMap((fixture) => bases.map((base) => (0,_projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .fixtureProject */ .Zj)(fixture, 'cache-mounts', base)));
/** Every project of the scope on every engine. */
const placesOf = (scope) => scope.engines.flatMap((engine) => projectsOf(scope).map((project) => ({ engine, project })));


/***/ }),

/***/ 27889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ roughPrimeMs),
/* harmony export */   _: () => (/* binding */ roughBuildMs)
/* harmony export */ });
/* harmony import */ var _measure_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92369);
/* harmony import */ var _scenarios_cold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51136);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51967);



/**
 * A run with default inputs, whose cost fixtures state, is cold, warm and source-change in three rounds after a warm-up
 * of cold and source-change: about 4.75 cold builds.
 */
const coldBuildsPerRun = 4.75;
/** About how long one build takes on two processors, in ms; undefined: nobody knows. */
const roughBuildMs = (project, scenario) => {
    if (!(0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .isFixture */ .A)(project))
        return undefined;
    return (project.fixture.roughCostMs / coldBuildsPerRun) * (0,_measure_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOfCold */ .tD)(scenario);
};
/** The same of the cold build that one of these scenarios starts from; undefined: one of the others leaves it, or nobody knows. */
const roughPrimeMs = (project, scenario, scenarios) => {
    const first = scenarios.find(({ startsFrom }) => startsFrom === 'primed');
    const isLeft = scenario !== first || scenarios.some(({ startsFrom }) => startsFrom === 'empty');
    return isLeft ? undefined : roughBuildMs(project, _scenarios_cold_js__WEBPACK_IMPORTED_MODULE_1__/* .cold */ .R);
};


/***/ }),

/***/ 44433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ silent),
/* harmony export */   OE: () => (/* binding */ buildableIn),
/* harmony export */   k$: () => (/* binding */ openBuilds),
/* harmony export */   ps: () => (/* binding */ timedBuilds)
/* harmony export */ });
/* harmony import */ var _analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45078);
/* harmony import */ var _measure_measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66858);
/* harmony import */ var _measure_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73451);
/* harmony import */ var _measure_warm_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2723);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71583);
/* harmony import */ var _lost_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42172);
/* harmony import */ var _rough_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27889);
/* harmony import */ var _unmeasurable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67245);








/**
 * Cells that are timed builds, one for each scenario. They share one warm-up, in which it also turns out what cannot be
 * built here, and the prime of their cold cell.
 */
const timedBuilds = (what, changes = {}) => {
    const { value, engine, project, group, scenarios } = what;
    let opened;
    return scenarios.map((scenario) => ({
        ...primeOf(project, scenario, scenarios),
        value,
        engine,
        project: project.id,
        scenario: scenario.name,
        group,
        benchmarks: [(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .benchmarkId */ .b)(keyOf(what, changes), project.id, scenario.name)],
        roughMs: (0,_rough_times_js__WEBPACK_IMPORTED_MODULE_3__/* .roughBuildMs */ ._)(project, scenario),
        open: async (bench) => {
            opened ??= openBuilds(bench, what, changes);
            return openCell(bench, await opened, scenario, changes);
        },
    }));
};
const primeOf = (...of) => {
    const ms = (0,_rough_times_js__WEBPACK_IMPORTED_MODULE_3__/* .roughPrimeMs */ .D)(...of);
    return ms === undefined ? {} : { roughPrimeMs: ms };
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
    await (0,_measure_warm_up_js__WEBPACK_IMPORTED_MODULE_1__/* .warmUp */ .l)(session, project.id);
    return { session, engine };
};
/** Limits play no part while builds are taken: rows are judged at the end. */
const noThresholds = {
    fail: { value: 0.1, overrides: [] },
    warn: { value: 0.05, overrides: [] },
    minDeltaMs: { value: 0, overrides: [] },
};
const sessionOf = (bench, { key, project, scenarios }) => {
    const plan = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .makePlan */ .C)({
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
    const session = (0,_measure_session_js__WEBPACK_IMPORTED_MODULE_5__/* .openSession */ .fA)(plan, bench.context, async (builds) => {
        const fresh = builds.slice(kept);
        kept = builds.length;
        await bench.keep(fresh);
    });
    return { ...session, primes: bench.primes };
};
const openCell = (bench, { session, engine }, scenario, changes) => {
    const benchmark = buildableIn(session, scenario);
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
/** The benchmark of a scenario. Throws what the warm-up found against it. */
const buildableIn = ({ plan, obstacles }, scenario) => {
    const benchmark = plan.benchmarks.find((each) => each.scenario === scenario.name);
    if (benchmark === undefined)
        throw new Error(`the plan has no scenario ${scenario.name}`);
    const [obstacle] = obstacles.get(benchmark.id) ?? [];
    if (obstacle !== undefined)
        throw new _unmeasurable_js__WEBPACK_IMPORTED_MODULE_4__/* .Unmeasurable */ .XS({ code: (0,_unmeasurable_js__WEBPACK_IMPORTED_MODULE_4__/* .endedBy */ .mr)(obstacle), reason: whyNot(obstacle) });
    return benchmark;
};
/** Nothing is compared here, so an obstacle does not speak of base and head. */
const whyNot = (obstacle) => obstacle.kind === 'head-does-not-build' ? `it does not build: ${obstacle.reason}` : (0,_analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_6__/* .clauseOf */ .pQ)(obstacle);
/** The loop of the study says what is measured. */
const silent = { before: () => { }, after: () => { } };
const takeBuild = async (session, benchmark, round) => {
    const { measurements, builds, complete } = await (0,_measure_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .takePair */ .q)(session, { benchmark, round, order: ['head'] }, silent);
    const [own] = measurements;
    if (own === undefined)
        throw new Error(`${benchmark.id} was not built`);
    if (complete)
        return { kind: 'time', durationMs: own.durationMs, builds };
    return (0,_lost_build_js__WEBPACK_IMPORTED_MODULE_7__/* .lostAs */ .F)(own, builds);
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


/***/ }),

/***/ 67245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ endOfError),
/* harmony export */   XS: () => (/* binding */ Unmeasurable),
/* harmony export */   YY: () => (/* binding */ reasonIn),
/* harmony export */   mr: () => (/* binding */ endedBy)
/* harmony export */ });
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91125);

/** Says that a cell cannot be measured, and why. Any other error of `open` means that this machine cannot do it. */
class Unmeasurable extends Error {
    code;
    constructor({ code, reason }) {
        super(reason);
        this.name = 'Unmeasurable';
        this.code = code;
    }
}
/** What was said, or that nothing was: a report needs a reason wherever something is not known. */
const reasonIn = (said) => (said.trim() === '' ? 'nobody said why' : said);
/** Why a cell that could not be opened gets no attempts. */
const endOfError = (error) => ({
    code: error instanceof Unmeasurable ? error.code : 'unavailable',
    reason: reasonIn((0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)),
});
/** What prevents builds of one revision, as the code of a cell. */
const endedBy = ({ kind }) => {
    switch (kind) {
        case 'head-does-not-build':
        case 'base-does-not-build':
        case 'base-without-dockerfile':
            return 'does-not-build';
        case 'one-revision':
        case 'calibration':
        case 'self-test':
        case 'too-few-rounds':
        case 'same-inputs':
        case 'same-work':
            return 'no-time';
        case 'unsupported':
        case 'image-moved':
        case 'not-cold':
        case 'engine-broke':
        case 'no-edit':
        case 'out-of-disk':
        case 'out-of-time':
            return kind;
    }
};


/***/ }),

/***/ 51967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isFixture)
/* harmony export */ });
/** Whether it is a shipped project. */
const isFixture = (project) => 'fixture' in project;


/***/ }),

/***/ 18689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scatterOf: () => (/* binding */ scatterOf),
  stability: () => (/* binding */ stability)
});

// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/analysis/statistics.js
var statistics = __webpack_require__(31980);
// EXTERNAL MODULE: ./build/engines/install/rights.js
var rights = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/host/drop-caches.js
var drop_caches = __webpack_require__(3496);
// EXTERNAL MODULE: ./build/studies/parts/places.js
var places = __webpack_require__(30167);
// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
;// CONCATENATED MODULE: ./build/studies/stability/isolations.js
/** The values of the study: what is kept away from builds. */
const asItIs = 'as it is';
const coldPageCache = 'cold page cache';
const pinned = 'pinned';
/** As in the article, which isolates and drops caches at once. */
const pinnedAndCold = 'pinned and cold page cache';
/** The values whose builds are kept to some processors. */
const arePinned = [pinned, pinnedAndCold];

;// CONCATENATED MODULE: ./build/studies/stability/advice.js





/**
 * The article wants a standard deviation of P95 of at most 8 ms over five rounds. A study has one P95 for each row, so it is that
 * of the times which is held against it.
 */
const claimedMs = 8;
/** Whether the claim holds anywhere, and what each isolation does to the scatter. */
const stabilityAdvice = (rows) => {
    const known = rows.flatMap((row) => {
        // A build that was stopped would have taken longer, so how far it is from the others is not known.
        const timesMs = row.timedOut === undefined ? (row.sample?.samplesMs ?? []) : [];
        const deviationMs = (0,statistics/* standardDeviationOf */.yh)(timesMs);
        return deviationMs === undefined || timesMs.length < limits/* pairsNeeded */.V5 ? [] : [{ row, timesMs, deviationMs }];
    });
    const [least] = known.toSorted((one, other) => one.deviationMs - other.deviationMs);
    if (least === undefined)
        return [];
    const holding = known.filter(({ deviationMs }) => deviationMs <= claimedMs).length;
    const claim = holding === 0
        ? `No row has times with a standard deviation of ${claimedMs} ms or less; the smallest is ${aboveText(least.deviationMs)} (${nameOf(least.row)}, n = ${least.timesMs.length}).`
        : `Of ${(0,report_numbers/* count */.U9)(known.length, 'row')} with ${limits/* pairsNeeded */.V5} times or more, ${holding} ${holding === 1 ? 'has' : 'have'} a standard deviation of ${claimedMs} ms or less.`;
    return [
        claim,
        ...[pinned, coldPageCache, pinnedAndCold].flatMap((value) => isolationSentence(known, value) ?? []),
    ];
};
/** More than the claim, also as it is printed: 8.3 ms must not read as 8 ms. */
const aboveText = (deviationMs) => Math.round(deviationMs) > claimedMs ? (0,numbers/* duration */.p0)(deviationMs) : `${Math.ceil(deviationMs * 100) / 100} ms`;
/** What a value does to the scatter, where both were measured often enough. */
const isolationSentence = (known, value) => {
    const changes = known.flatMap((own) => {
        const plain = known.find(({ row }) => row.value === asItIs && row.group === own.row.group && row.scenario === own.row.scenario);
        const bounds = plain === undefined ? undefined : scatterBounds(plain.timesMs, own.timesMs);
        return own.row.value !== value || plain === undefined || bounds === undefined
            ? []
            : [{ own, plain, bounds }];
    });
    if (changes.length === 0)
        return undefined;
    const told = changes.filter(differs);
    const less = told.filter((each) => each.bounds.high < 1 && isLess(each)).map(changeText);
    const more = told.filter((each) => each.bounds.low > 1 && !isLess(each)).map(changeText);
    if (less.length + more.length === 0)
        return `No difference in scatter is shown between "${value}" and "${asItIs}" (${(0,report_numbers/* count */.U9)(changes.length, 'comparison')}).`;
    const clauses = [
        ...(less.length > 0 ? [`scatter less than "${asItIs}" in ${(0,report_numbers/* list */.p_)(less)}`] : []),
        ...(more.length > 0 ? [`scatter more than "${asItIs}" in ${(0,report_numbers/* list */.p_)(more)}`] : []),
    ];
    return `Builds with "${value}" ${clauses.join(', and ')}: ${less.length + more.length} of ${(0,report_numbers/* count */.U9)(changes.length, 'comparison')}.`;
};
/** By the deviations that the sentence prints. One time far off may turn them around: then neither is called less. */
const isLess = ({ own, plain }) => own.deviationMs < plain.deviationMs;
/** Two that read alike would contradict either sentence. */
const differs = ({ own, plain }) => (0,numbers/* duration */.p0)(own.deviationMs) !== (0,numbers/* duration */.p0)(plain.deviationMs);
const changeText = ({ own, plain }) => `${own.row.scenario} on ${own.row.engine} (sd ${(0,numbers/* duration */.p0)(own.deviationMs)}, not ${(0,numbers/* duration */.p0)(plain.deviationMs)}; n = ${own.timesMs.length})`;
/**
 * Bounds of the ratio of the distances from the median, build by build, by the order statistics of the gate: outside 1
 * from both sides means that the second sample scatters more or less. Simulated with equal scatter and 6 to 30 normal
 * times it errs in at most 5%, with exponential ones in at most 9%. Of two standard deviations of six times each, one is
 * twice the other by chance in 15%. Undefined below six common times.
 */
const scatterBounds = (plainMs, ownMs) => {
    const [plainMiddle, ownMiddle] = [(0,statistics/* medianOf */.ux)(plainMs), (0,statistics/* medianOf */.ux)(ownMs)];
    if (plainMiddle === undefined || ownMiddle === undefined)
        return undefined;
    const ratios = plainMs.slice(0, ownMs.length).map((plainTime, at) => {
        const [plain, own] = [Math.abs(plainTime - plainMiddle), Math.abs((ownMs[at] ?? ownMiddle) - ownMiddle)];
        return own === plain ? 1 : own / plain;
    });
    return (0,statistics/* orderStatisticBounds */.k2)(ratios, limits/* boundError */.ns);
};
const nameOf = ({ value, engine, project, scenario }) => `${value}, ${engine} ${project} ${scenario}`;

// EXTERNAL MODULE: ./build/host/process/affinity.js
var affinity = __webpack_require__(26633);
// EXTERNAL MODULE: ./build/host/process/cgroups.js
var cgroups = __webpack_require__(56628);
// EXTERNAL MODULE: ./build/host/process/run-processes.js
var run_processes = __webpack_require__(22368);
// EXTERNAL MODULE: ./build/measure/pin.js
var pin = __webpack_require__(4868);
;// CONCATENATED MODULE: ./build/studies/stability/pins.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** Pins this program, whose children inherit it, and the daemons of the study; afterwards they may use all again. */
const withPins = async (build, { host, folder }, engine) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [all, some] = [processorsFor(asItIs), processorsFor(pinned)];
        if (all === undefined || some === undefined)
            throw new Error('the kernel does not show which processors may be used');
        if (some.length === all.length)
            throw new Error('there is only one processor');
        if ((0,pin/* daemonOf */.Qv)(engine) === 'not-ours')
            throw new Error('its daemon was not started by this study, and such a daemon is never changed');
        const query = { self: process.pid, group: (0,cgroups/* cgroupOf */.We)(folder.path), withForeign: false };
        const before = new Set((0,run_processes/* childrenOf */.LU)(process.pid));
        const pids = [process.pid, ...(0,run_processes/* buildProcesses */.Wo)({ ...query, before }).map(({ pid }) => pid)];
        const pinAll = async (processors) => {
            const left = await leftBy(pids, (pid) => (0,affinity/* pinProcess */.$P)(host, pid, processors));
            // A build of which a part runs elsewhere is not a pinned one.
            if (left.length > 0)
                throw new Error(`taskset could not move ${left.length} of ${pids.length} processes to processors ${(0,affinity/* listOf */.c3)(processors)}`);
        };
        const _ = __addDisposableResource(env_1, { [Symbol.asyncDispose]: () => pinAll(all) }, true);
        await pinAll(some);
        return await build();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
/** Of these processes, those that could not be pinned and still exist. */
const leftBy = async (pids, pin, exists = (pid) => (0,affinity/* allowedProcessors */.CN)(pid) !== undefined) => {
    const left = [];
    for (const pid of pids)
        if (!(await pin(pid)) && exists(pid))
            left.push(pid);
    return left;
};
/** What the process may use before anything is pinned; undefined: the kernel does not show it. */
const allProcessors = (0,affinity/* allowedProcessors */.CN)('self');
/** Pinned builds leave the first processor to everything else; of two they have the second. */
const processorsFor = (value) => arePinned.includes(value) && allProcessors !== undefined && allProcessors.length > 1
    ? allProcessors.slice(1)
    : allProcessors;

// EXTERNAL MODULE: ./build/studies/parts/open-ended.js
var open_ended = __webpack_require__(21022);
// EXTERNAL MODULE: ./build/studies/parts/timed-build.js
var timed_build = __webpack_require__(44433);
;// CONCATENATED MODULE: ./build/studies/stability.js











const columns = [
    { name: 'deviationShare', title: 'sd of the median', unit: 'share' },
    { name: 'p95Share', title: 'P95 of the median', unit: 'share' },
    { name: 'processors', title: 'processors', unit: 'count' },
];
/** How much times scatter on this machine, and what keeps them closer together. */
const stability = {
    name: 'stability',
    text: 'How far apart are times of the same build, and what do pinning and a cold page cache change?',
    axis: 'isolation',
    values: [asItIs, coldPageCache, pinned, pinnedAndCold],
    reference: asItIs,
    defaults: { scenarios: ['cold', 'warm', 'source-change'] },
    forContext: true,
    cannotHonour: () => ({ isolation: 'its values are what is isolated; name them with values' }),
    columns,
    cells: (scope) => (0,places/* placesOf */.ek)(scope).flatMap((place) => scope.values.flatMap((value) => cellsOf(scope, place, value))),
    advise: stabilityAdvice,
};
const cellsOf = ({ scenarios }, { engine, project }, value) => {
    const around = arounds[value];
    return (0,timed_build/* timedBuilds */.ps)({ value, group: `${engine} ${project.id}`, engine, project, scenarios }, {
        key: `${engine} (${value})`,
        ...(around !== undefined && { around }),
        columns: async (builds) => ({ ...scatterOf(builds), processors: countFor(value) }),
    });
};
const withColdPageCache = async (build, { host }) => {
    const asRoot = await (0,rights/* rootPrefix */.R)(host);
    const problem = asRoot === undefined ? 'it needs root, or sudo without a password' : await (0,drop_caches/* dropCaches */.h)(host, asRoot);
    if (problem !== undefined)
        throw new Error(`the page cache cannot be dropped: ${problem}`);
    return build();
};
const arounds = {
    [coldPageCache]: withColdPageCache,
    [pinned]: withPins,
    [pinnedAndCold]: (build, bench, engine) => withPins(() => withColdPageCache(build, bench, engine), bench, engine),
};
const countFor = (value) => processorsFor(value)?.length ?? { unknown: 'the kernel does not show which processors may be used' };
/** By how much the times of a cell scatter, each as a share of their median; known from six builds on. */
const scatterOf = (builds) => {
    const stopped = (0,open_ended/* whyOpenEnded */.B)(builds);
    if (stopped !== undefined)
        return { deviationShare: stopped, p95Share: stopped };
    const timesMs = builds.filter(attempts/* isCounted */.he).map(({ durationMs }) => durationMs);
    const [middle, slow] = [(0,statistics/* medianOf */.ux)(timesMs), (0,statistics/* percentileOf */.D4)(timesMs, 0.95)];
    const deviation = (0,statistics/* standardDeviationOf */.yh)(timesMs);
    if (timesMs.length < limits/* pairsNeeded */.V5 || middle === undefined || slow === undefined || deviation === undefined) {
        const unknown = `needs ${limits/* pairsNeeded */.V5} builds, has ${timesMs.length}`;
        return { deviationShare: { unknown }, p95Share: { unknown } };
    }
    return { deviationShare: deviation / middle, p95Share: slow / middle };
};


/***/ })

};
