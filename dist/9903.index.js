export const id = 9903;
export const ids = [9903];
export const modules = {

/***/ 13580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ comparisonSentences),
/* harmony export */   Gp: () => (/* binding */ tendenciesOf)
/* harmony export */ });
/* unused harmony export comparisonSentence */
/* harmony import */ var _analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31980);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);


/** What each value but the reference does in a scenario, where it is ranked in all rows that have a time. */
const tendenciesOf = (rows, reference, scenario) => {
    const own = rows.filter((row) => row.scenario === scenario && row.value !== reference);
    return [...new Set(own.map(({ value }) => value))].flatMap((value) => {
        const compared = own.filter((row) => row.value === value && row.ratio !== undefined);
        const middle = (0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(compared.flatMap((row) => row.ratio ?? []));
        if (middle === undefined || !compared.every(({ ranked }) => ranked))
            return [];
        const kinds = new Set(compared.map(kindOf));
        const [kind = 'mixed'] = kinds.size === 1 ? kinds : [];
        return [{ value, kind, ratio: middle }];
    });
};
const kindOf = ({ low = 0, high = Infinity }) => {
    if (low > 1)
        return 'slower';
    return high < 1 ? 'faster' : 'same';
};
/**
 * One sentence on what each value does in a scenario compared with the reference; undefined when no row is ranked. A value
 * is slower or faster when the whole interval of each of its rows says so.
 */
const comparisonSentence = (rows, reference, scenario) => {
    const tendencies = tendenciesOf(rows, reference, scenario);
    const named = (kind) => tendencies.filter((each) => each.kind === kind);
    const timed = (kind) => named(kind).length === 0
        ? []
        : [
            `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(named(kind).map(({ value, ratio: by }) => `${value} (${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG)(by)})`))} ${isOrAre(named(kind))} ${kind} than ${reference}`,
        ];
    const plain = (kind, text) => named(kind).length === 0 ? [] : [`${text} ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(named(kind).map(({ value }) => value))}`];
    const clauses = [
        ...timed('slower'),
        ...timed('faster'),
        ...plain('same', 'no difference is shown for'),
        ...plain('mixed', 'it depends on engine and project for'),
    ];
    return clauses.length === 0 ? undefined : `In ${scenario}, ${clauses.join('; ')}.`;
};
const isOrAre = (several) => (several.length === 1 ? 'is' : 'are');
/** The same for several scenarios, in this order. */
const comparisonSentences = (rows, reference, scenarios) => scenarios.flatMap((scenario) => comparisonSentence(rows, reference, scenario) ?? []);


/***/ }),

/***/ 62238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ hitColumns),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   eb: () => (/* binding */ hitsOf)
/* harmony export */ });
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44709);
/* harmony import */ var _analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31980);


/** What builds found in caches. */
const hitColumns = [
    { name: 'stepHitShare', title: 'steps from cache', unit: 'share' },
    { name: 'packageHitShare', title: 'packages from cache', unit: 'share' },
    { name: 'compiledPackages', title: 'compiled', unit: 'count' },
];
/** Medians over the counted builds: shares of the steps and of the needed packages that were not built again. */
const hitsOf = (builds) => {
    const outcomes = builds.filter(_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .he).flatMap(({ evidence }) => evidence?.outcome ?? []);
    const steps = outcomes.flatMap(({ steps: all }) => all.length === 0 ? [] : [all.filter(({ hit }) => hit).length / all.length]);
    const compiled = outcomes.flatMap(({ packagesCompiled }) => packagesCompiled ?? []);
    const hits = outcomes.flatMap(({ packagesNeeded, packagesCompiled }) => packagesNeeded === undefined || packagesNeeded === 0 || packagesCompiled === undefined
        ? []
        : [1 - packagesCompiled / packagesNeeded]);
    const noGraph = 'no build recorded what Go compiled';
    return {
        stepHitShare: known((0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(steps), 'no build showed its steps'),
        packageHitShare: known((0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(hits), noGraph),
        compiledPackages: known((0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(compiled), noGraph),
    };
};
/** A number, or why there is none. */
const known = (value, otherwise) => value ?? { unknown: otherwise };


/***/ }),

/***/ 49903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  columnsOf: () => (/* binding */ columnsOf),
  matrix: () => (/* binding */ matrix)
});

// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/projects/fixtures/go-release.js
var go_release = __webpack_require__(67290);
// EXTERNAL MODULE: ./build/projects/fixtures/prepare.js + 3 modules
var prepare = __webpack_require__(93747);
// EXTERNAL MODULE: ./build/studies/hits.js
var hits = __webpack_require__(62238);
// EXTERNAL MODULE: ./build/analysis/statistics.js
var statistics = __webpack_require__(31980);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/studies/advice.js
var advice = __webpack_require__(13580);
;// CONCATENATED MODULE: ./build/studies/matrix-advice.js



/** What the matrix says about engines, about what does not build, and about releases of Go. */
const matrixAdvice = (rows, reference) => {
    const scenarios = [...new Set(rows.map(({ scenario }) => scenario))];
    return [
        ...(0,advice/* comparisonSentences */.CX)(rows, reference, scenarios),
        ...aboutFailures(rows),
        ...aboutGo(rows, reference),
    ];
};
const aboutFailures = (rows) => {
    const tried = rows.flatMap((row) => {
        const share = row.columns['failedShare'];
        return typeof share === 'number' ? [{ row, share }] : [];
    });
    if (tried.length === 0)
        return [];
    const failing = tried.filter(({ share }) => share > 0);
    const [first] = failing;
    if (first === undefined)
        return [`${(0,numbers/* count */.U9)(tried.length, 'cell')} built in every try.`];
    const never = failing.filter(({ share }) => share === 1).length;
    const error = first.row.columns['error'] ?? 'its message is not known';
    return [
        `Of ${(0,numbers/* count */.U9)(tried.length, 'cell')}, ${never} never built and ${failing.length - never} not in every try; the first is ${first.row.project} on ${first.row.engine}: ${error}.`,
    ];
};
const goOf = ({ project }) => /\+go(\d[\d.]*)$/.exec(project)?.[1];
/** The first release against the last, on the engine of the reference, by medians: their builds are not paired. */
const aboutGo = (rows, reference) => {
    const versions = [...new Set(rows.flatMap((row) => goOf(row) ?? []))];
    const [oldest, newest] = [versions[0], versions.at(-1)];
    if (oldest === undefined || newest === undefined || oldest === newest)
        return [];
    const own = rows.filter(({ value }) => value === reference);
    const ratios = own
        .filter((row) => goOf(row) === oldest)
        .flatMap((row) => {
        const project = row.project.replace(`+go${oldest}`, `+go${newest}`);
        const other = own.find((each) => each.project === project && each.scenario === row.scenario);
        const [before, after] = [row.sample?.medianMs, other?.sample?.medianMs];
        return before === undefined || after === undefined ? [] : [after / before];
    });
    const middle = (0,statistics/* medianOf */.ux)(ratios);
    if (middle === undefined)
        return [];
    return [
        `On ${reference}, builds with Go ${newest} took ${(0,numbers/* ratio */.CG)(middle)} the time of those with Go ${oldest} (median of ${(0,numbers/* count */.U9)(ratios.length, 'project')}, not paired).`,
    ];
};

// EXTERNAL MODULE: ./build/studies/study.js
var study = __webpack_require__(74867);
// EXTERNAL MODULE: ./build/studies/timed-build.js + 1 modules
var timed_build = __webpack_require__(30401);
;// CONCATENATED MODULE: ./build/studies/matrix.js







/** The engines of the article's title, the releases of Go of its tables and the newest, four sizes of project. */
const matrix = {
    name: 'matrix',
    text: 'Which engine builds which size of project with which Go, how fast, and what does not build at all?',
    axis: study/* engineAxis */.i,
    article: 'title, 4.1',
    values: ['docker', 'docker-rootless', 'podman', 'docker-bake'],
    reference: 'docker',
    rounds: 6,
    defaults: {
        engines: ['docker', 'docker-rootless', 'podman', 'docker-bake'],
        fixtures: ['tiny', 'small', 'medium', 'monorepo'],
        strategies: ['cache-mounts'],
        scenarios: ['cold'],
    },
    forContext: false,
    columns: [
        { name: 'failedShare', title: 'failed', unit: 'share' },
        { name: 'builds', title: 'builds', unit: 'count' },
        { name: 'error', title: 'first error', unit: 'text' },
        { name: 'packagesNeeded', title: 'packages', unit: 'count' },
    ],
    cells: (scope) => scope.fixtures.flatMap((fixture) => scope.strategies
        .filter((strategy) => fixture.strategies.includes(strategy))
        .flatMap((strategy) => basesOf(scope).map((base) => (0,prepare/* fixtureProject */.Zj)(fixture, strategy, base)))
        .flatMap((project) => scope.values.flatMap((engine) => cellsOf(scope, engine, project)))),
    advise: matrixAdvice,
};
/** Of the article's tables. */
const articleGo = ['1.21.13', '1.22.7', '1.23.3'];
const basesOf = ({ bases, basesGiven }) => basesGiven ? bases : [...articleGo, go_release/* defaultGo */.w].map((version) => ({ kind: 'go', version }));
/** Engines stand side by side for each project and Go. */
const cellsOf = ({ scenarios }, engine, project) => (0,timed_build/* timedBuilds */.p)({ value: engine, engine, project, group: project.id, scenarios }, { columns: async (builds) => columnsOf(builds) }).map(countingFailures);
/** Where not even the warm-up builds, its builds are the count of failures. */
const countingFailures = (cell) => ({
    ...cell,
    open: async (bench) => {
        try {
            return await cell.open(bench);
        }
        catch (error) {
            const tried = buildsOf(cell, bench);
            if (tried.length === 0)
                throw error;
            const reason = (0,error_text/* messageOf */.b)(error);
            return { take: async () => ({ kind: 'unknown', reason }), columns: async () => columnsOf(tried) };
        }
    },
});
/** Those of its project on its engine: which scenario a warm-up belongs to does not matter when none builds. */
const buildsOf = ({ engine, project }, bench) => bench.builds().filter(({ benchmark }) => benchmark.startsWith(`${engine}/${project}/`));
/** Warm-ups count as tries. */
const columnsOf = (builds) => {
    const failures = builds.flatMap(({ failure }) => (failure === undefined ? [] : [failure]));
    const error = failures[0]?.message.split('\n')[0];
    const needed = builds.flatMap(({ evidence }) => evidence?.outcome.packagesNeeded ?? [])[0];
    return {
        builds: builds.length,
        failedShare: (0,hits/* known */.eO)(builds.length === 0 ? undefined : failures.length / builds.length, 'nothing was built'),
        error: error ?? { unknown: 'no build failed' },
        packagesNeeded: (0,hits/* known */.eO)(needed, 'no build recorded what Go compiled'),
    };
};


/***/ }),

/***/ 74867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ engineAxis)
/* harmony export */ });
/** The axis of studies whose values are engines. */
const engineAxis = 'engine';


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
