export const id = 4651;
export const ids = [4651];
export const modules = {

/***/ 78713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ countedAs),
/* harmony export */   Di: () => (/* binding */ stoppedOf),
/* harmony export */   OO: () => (/* binding */ firstFailureOf),
/* harmony export */   vv: () => (/* binding */ timedOf),
/* harmony export */   w6: () => (/* binding */ untimedText)
/* harmony export */ });
/** Why a cell without times has none. */
const untimedText = 'nothing is timed here';
/** The attempts that gave a time. */
const timedOf = ({ attempts }) => attempts.filter(({ durationMs }) => durationMs !== undefined);
/** The attempts that were stopped at their time limit: they would have taken longer than the time they have. */
const stoppedOf = ({ attempts }) => attempts.filter(({ lost }) => lost === 'timed-out');
/** The first line of the first error; undefined: no attempt failed. */
const firstFailureOf = ({ attempts }) => attempts.flatMap(({ failure }) => failure ?? [])[0];
/** Its attempts counted as those of a base or a head: a base has no use for one that was stopped. */
const countedAs = (revision, { attempts }) => {
    const number = (loss) => attempts.filter(({ lost }) => lost === loss).length;
    const timedOut = number('timed-out');
    return {
        all: attempts.length,
        failed: number('failed') + (revision === 'base' ? timedOut : 0),
        timedOut: revision === 'base' ? 0 : timedOut,
        engineDied: number('engine-died'),
        stateLost: number('state-lost'),
    };
};


/***/ }),

/***/ 43788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ lostPairsOf),
/* harmony export */   i6: () => (/* binding */ apartOf),
/* harmony export */   mT: () => (/* binding */ whyUntypical),
/* harmony export */   zs: () => (/* binding */ studyPairs)
/* harmony export */ });
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9312);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53519);
/* harmony import */ var _study_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78713);



/**
 * The times of the rounds in which both have one: the reference as base, the other value as head. As in the gate, a value
 * that was stopped at its time limit took at least that long, as long as the reference has a time: leaving it out would drop
 * its slowest attempts for being slow. Rounds of which one time was taken long after the other have none: `whetherApart`.
 */
const studyPairs = (reference, attempts) => {
    const isApart = whetherApart(reference, attempts);
    return roundsOf(reference, attempts)
        .filter((round) => !isApart(round))
        .map(({ base, head, baseMs, headMs }) => ({
        baseMs,
        headMs,
        headFirst: head.startedAt < base.startedAt,
    }));
};
/** In how many rounds both have a time, but one was taken when another round had come in between. */
const apartOf = (reference, cell) => roundsOf(reference.attempts, cell.attempts).filter(whetherApart(reference.attempts, cell.attempts)).length;
const roundsOf = (reference, attempts) => {
    const heads = new Map(attempts.toReversed().map((attempt) => [attempt.round, attempt]));
    return reference.flatMap((base) => {
        const head = heads.get(base.round);
        const headMs = head?.durationMs ?? head?.stoppedAfterMs;
        if (head === undefined || headMs === undefined || base.durationMs === undefined)
            return [];
        return [{ base, head, baseMs: base.durationMs, headMs }];
    });
};
/**
 * A study takes one round after the other, so a further one between the two times of a round shows that they are from before
 * and after it was continued: what drifted in the meantime would be in the ratio.
 */
const whetherApart = (reference, attempts) => {
    const inTime = [...reference, ...attempts].toSorted((one, other) => one.startedAt < other.startedAt ? -1 : Number(one.startedAt > other.startedAt));
    const after = new Map(inTime.map(({ startedAt }, at) => [startedAt, at + 1]));
    return ({ base, head }) => {
        const [from = '', to = ''] = [base.startedAt, head.startedAt].toSorted();
        for (let at = after.get(from) ?? 0;; at += 1) {
            const next = inTime[at];
            if (next === undefined || next.startedAt >= to)
                return false;
            if (next.round !== base.round)
                return true;
        }
    };
};
/** In how many rounds both were tried, and one of them gave no whole time. */
const lostPairsOf = (reference, cell) => {
    const timed = [reference, cell].map((each) => new Set((0,_study_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .timedOf */ .vv)(each).map(({ round }) => round)));
    return cell.attempts.filter(({ round }) => reference.attempts.some((attempt) => attempt.round === round) &&
        timed.some((rounds) => !rounds.has(round))).length;
};
/** Why the times of a cell are not typical of it, so that nothing may be called faster or slower; undefined: they are. */
const whyUntypical = (cell) => {
    const { value, attempts } = cell;
    const [all, stopped] = [attempts.length, (0,_study_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .stoppedOf */ .Di)(cell).length];
    if (stopped > 0)
        return `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .shareText */ .Lu)(stopped, all)} attempts of ${value} were stopped at the time limit, and would have taken longer`;
    const lost = all - (0,_study_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .timedOf */ .vv)(cell).length;
    return lost > all * _losses_js__WEBPACK_IMPORTED_MODULE_0__/* .largestLostShare */ .Yh
        ? `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .shareText */ .Lu)(lost, all)} attempts of ${value} gave no time, and those that did may not be typical`
        : undefined;
};


/***/ }),

/***/ 31369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compileProbe),
/* harmony export */   p: () => (/* binding */ compileLinkedProbe)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_process_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46322);
/* harmony import */ var _host_writing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28703);
/* harmony import */ var _go_toolchain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73931);
/* harmony import */ var _static_executable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87390);






/**
 * Compiles a probe, a Go program that a RUN step executes, for an image that contains nothing else. Throws when this machine
 * has no such Go; its own build cache makes all but the first time quick.
 */
const compileProbe = async (host, request) => {
    const path = await compile(host, request, '0');
    const flaw = await (0,_static_executable_js__WEBPACK_IMPORTED_MODULE_5__/* .whyNotStandalone */ .$)(path);
    if (flaw !== undefined)
        throw new Error(`the probe ${request.name} cannot run in an image without a C library: ${flaw}`);
    return path;
};
/** The same with the C library, which its image must then contain. Throws when this machine has no C compiler. */
const compileLinkedProbe = (host, request) => compile(host, request, '1');
const compile = async (host, request, cgo) => {
    const { probes, name, goVersion, folder } = request;
    const wanted = goVersion ?? (await (0,_go_toolchain_js__WEBPACK_IMPORTED_MODULE_4__/* .localGoVersion */ .U)(host));
    if (wanted === undefined)
        throw new Error(`there is no Go on PATH, with which the probe ${name} is compiled`);
    const { go, goroot } = await (0,_go_toolchain_js__WEBPACK_IMPORTED_MODULE_4__/* .findToolchain */ .v)(host, wanted);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const goMod = `${path}.mod`;
    await (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(goMod, probeGoMod(wanted));
    const args = ['build', '-trimpath', `-modfile=${goMod}`, '-ldflags=-s -w', '-o', path, `./${name}`];
    const env = { ...host.env, ...fixedSettings, CGO_ENABLED: cgo, GOROOT: goroot };
    (0,_host_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(await host.exec(go, args, { cwd: probes, env, timeoutMs: 300_000 }));
    return path;
};
/**
 * Programs of a module keep the settings of the Go that its go.mod names, whichever Go compiles them: with `go 1.21` none
 * would read the quota of its control group (https://go.dev/doc/godebug). The go command is not bound by that.
 */
const probeGoMod = (version) => `module go-container-bench/probes\n\ngo ${version.split('.').slice(0, 2).join('.')}\n`;
/** What the environment of a user may have set for other projects. */
const fixedSettings = {
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
    GOFLAGS: '-mod=readonly',
    GOOS: undefined,
    GOARCH: undefined,
    GO111MODULE: undefined,
    GOEXPERIMENT: undefined,
};


/***/ }),

/***/ 32715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ comparisonSentences),
/* harmony export */   nX: () => (/* binding */ comparisonSentence)
/* harmony export */ });
/* unused harmony export tendenciesOf */
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);
/* harmony import */ var _compared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15634);


/** What each value but the reference does in a scenario. Values without a compared row are left out. */
const tendenciesOf = (rows, reference, scenario) => {
    const own = rows.filter((row) => row.scenario === scenario && row.value !== reference);
    return [...new Set(own.map(({ value }) => value))].flatMap((value) => {
        const all = own.filter((row) => row.value === value);
        const compared = (0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedIn */ .ZN)(all);
        if (compared.length === 0)
            return [];
        const kinds = new Set(compared.map(_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR));
        const [first = 'same'] = kinds;
        const kind = kinds.size === 1 ? first : 'mixed';
        return [{ value, kind, rows: compared, others: all.length - compared.length }];
    });
};
/**
 * One sentence on what each value does in a scenario compared with the reference; undefined when no row is compared. A value
 * is slower or faster when the whole interval of each of its compared rows says so. `where` begins the sentence.
 */
const comparisonSentence = (rows, reference, scenario, where = `In ${scenario}`) => {
    const tendencies = tendenciesOf(rows, reference, scenario);
    const named = (kind) => tendencies.filter((each) => each.kind === kind);
    const timed = (kind) => named(kind).length === 0
        ? []
        : [`${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(named(kind).map(timedText))} ${isOrAre(named(kind))} ${kind} than ${reference}`];
    const same = named('same').map(({ value, others }) => `${value}${bracketed(othersText(others))}`);
    const clauses = [
        ...timed('slower'),
        ...timed('faster'),
        ...(same.length === 0 ? [] : [`no difference is shown between ${reference} and ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(same)}`]),
        ...named('mixed').map(mixedText),
    ];
    return clauses.length === 0 ? undefined : `${where}, ${clauses.join('; ')}.`;
};
const isOrAre = (several) => (several.length === 1 ? 'is' : 'are');
/** With the ratio, or the smallest and the largest of several. */
const timedText = ({ value, rows, others }) => {
    const ratios = rows.map((row) => row.ratio);
    const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
    const times = rows.length === 1
        ? (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioBound */ .OE)(least)
        : `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioBound */ .OE)(least)} to ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioBound */ .OE)(most)} in ${rows.length} rows`;
    return `${value}${bracketed([times, ...othersText(others)])}`;
};
/** As in `b is slower in 2, faster in 1 and not shown to differ in 1 of 4 rows`. */
const mixedText = ({ value, rows, others }) => {
    const parts = ['slower', 'faster', 'same'].flatMap((kind) => {
        const number = rows.filter((row) => (0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(row) === kind).length;
        return number === 0 ? [] : [`${kind === 'same' ? 'not shown to differ' : kind} in ${number}`];
    });
    return `${value} is ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(parts)} of ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rows.length, 'row')}${bracketed(othersText(others))}`;
};
const othersText = (others) => others === 0 ? [] : [`${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(others, 'row')} not compared`];
const bracketed = (parts) => (parts.length === 0 ? '' : ` (${parts.join('; ')})`);
/** The same for several scenarios, in this order. */
const comparisonSentences = (rows, reference, scenarios) => scenarios.flatMap((scenario) => comparisonSentence(rows, reference, scenario) ?? []);


/***/ }),

/***/ 15634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ against),
/* harmony export */   Aq: () => (/* binding */ timesText),
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   ZN: () => (/* binding */ comparedIn),
/* harmony export */   tp: () => (/* binding */ isSlower),
/* harmony export */   uw: () => (/* binding */ slowerText),
/* harmony export */   xM: () => (/* binding */ slowestOf)
/* harmony export */ });
/* harmony import */ var _analysis_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5179);
/* harmony import */ var _analysis_study_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43788);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73533);



/** Those that are compared with the reference, in six rounds or more. The reference itself is not among them. */
const comparedIn = (rows) => rows.flatMap((row) => {
    const { ranked, ratio, low, high } = row;
    return !ranked || ratio === undefined || low === undefined || high === undefined
        ? []
        : [{ ...row, ratio, low, high }];
});
const directionOf = ({ low, high }) => {
    if (low > 1)
        return 'slower';
    return high < 1 ? 'faster' : 'same';
};
const isSlower = (row) => directionOf(row) === 'slower';
/** No part of the comparison depends on them: they are for verdicts. */
const noLimits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 0 };
/**
 * The second row compared with the first, round by round, by the method of the gate; undefined below six rounds that both
 * have, and where one lost too many. For rows that the study does not compare itself because neither is the reference.
 */
const against = (base, row) => {
    if ((0,_analysis_study_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUntypical */ .mT)(base) !== undefined || (0,_analysis_study_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUntypical */ .mT)(row) !== undefined)
        return undefined;
    const { slowdown, low, high } = (0,_analysis_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)((0,_analysis_study_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .studyPairs */ .zs)(base.attempts, row.attempts), noLimits);
    return slowdown === undefined || low === undefined || high === undefined
        ? undefined
        : { ...row, ranked: true, ratio: 1 + slowdown, low: 1 + low, high: 1 + high };
};
/** As in `1.42× (1.20× to 1.60×)`. */
const timesText = ({ ratio, low, high }) => `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioWithin */ .rm)(ratio, { low, high })} (${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioBound */ .OE)(low)} to ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioBound */ .OE)(high)})`;
/** The one that is surely slower by most; undefined: none is. */
const slowestOf = (rows) => rows.filter(isSlower).toSorted((one, other) => other.low - one.low)[0];
/** As in `slower in 1 of 2 rows`. */
const slowerText = (rows) => `slower in ${rows.filter(isSlower).length} of ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.length, 'row')}`;
/** As in `tiny/layers on podman`. */
const placeText = ({ project, engine }) => `${project} on ${engine}`;


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

/***/ 7379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ lostAround),
/* harmony export */   Pp: () => (/* binding */ LostSample),
/* harmony export */   qN: () => (/* binding */ lostByBuild),
/* harmony export */   qR: () => (/* binding */ lostBy),
/* harmony export */   zA: () => (/* binding */ lostByCommand)
/* harmony export */ });
/* harmony import */ var _engines_daemon_died_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55905);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91125);
/* harmony import */ var _host_process_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46322);



/** Ends a sample without a time. Any other error that does counts as a failure, except that of a dead engine. */
class LostSample extends Error {
    lost;
    constructor(lost) {
        super(lost.message);
        this.name = 'LostSample';
        this.lost = lost;
    }
}
/** What the error counts as that a sample ended with. */
const lostBy = (error) => {
    if (error instanceof LostSample)
        return error.lost;
    const kind = error instanceof _engines_daemon_died_js__WEBPACK_IMPORTED_MODULE_0__/* .DaemonDied */ .P ? 'engine-died' : 'failed';
    return { kind, message: (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLineOf */ .Q)(error), builds: [] };
};
/**
 * The same where a command is timed that may take `limitMs`. A command that was stopped at a shorter limit of its own is
 * not the timed one.
 */
const lostByCommand = (error, limitMs) => {
    const lost = lostBy(error);
    if (!(error instanceof _host_process_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd))
        return lost;
    const { end, durationMs } = error.result;
    return end.kind === 'timed-out' && end.afterMs >= limitMs
        ? {
            kind: 'timed-out',
            message: `it did not finish within ${end.afterMs / 1000} s`,
            durationMs,
            builds: [],
        }
        : lost;
};
/** What a failed build counts as that is no build of a benchmark. */
const lostByBuild = ({ kind, message }, durationMs) => {
    const lost = { message: (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLineOf */ .Q)(message), builds: [] };
    switch (kind) {
        case 'failed':
        case 'engine-died':
            return { kind, ...lost };
        case 'timed-out':
            return { kind, ...lost, durationMs };
    }
};
/** The same where only a part of the build is timed, or another one: that it was stopped says nothing about that time. */
const lostAround = ({ kind, message }) => ({
    kind: kind === 'timed-out' ? 'failed' : kind,
    message: (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLineOf */ .Q)(message),
    builds: [],
});


/***/ }),

/***/ 54651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vm: () => (/* binding */ vm)
});

// EXTERNAL MODULE: ./build/studies/parts/places.js
var places = __webpack_require__(30167);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/studies/parts/advice.js
var advice = __webpack_require__(32715);
// EXTERNAL MODULE: ./build/studies/parts/compared.js
var parts_compared = __webpack_require__(15634);
;// CONCATENATED MODULE: ./build/studies/vm/targets.js
/** The targets that are compiled for; none of their programs is run. */
const targets = ['linux/amd64', 'linux/arm64', 'windows/amd64', 'darwin/arm64'];
/** The stage of the shipped Dockerfiles that runs Go. */
const buildStage = /^FROM\s+\S+\s+AS\s+build[^\S\n]*$/im;
/** The Dockerfile of a shipped project for another target. Throws when it has no stage `build`. */
const forTarget = (dockerfile, target) => {
    if (!buildStage.test(dockerfile))
        throw new Error('its Dockerfile has no stage build');
    const [system = '', processor = ''] = target.split('/');
    return dockerfile.replace(buildStage, (from) => `${from}\nENV GOOS=${system} GOARCH=${processor}`);
};

;// CONCATENATED MODULE: ./build/studies/vm/advice.js




/** What to do about other targets and about virtual machines; the bare build has the name of the reference. */
const vmAdvice = (rows, reference) => [
    ...forTargets(rows, reference),
    ...[machine(rows), mounted(rows)].flatMap((sentence) => sentence ?? []),
];
const isTarget = ({ value }) => targets.some((target) => target === value);
/** That each target compiles everything when it starts from nothing would be true of any build. */
const forTargets = (rows, reference) => {
    const own = rows.filter(isTarget);
    const compared = (0,parts_compared/* comparedIn */.ZN)(own);
    if (compared.length === 0)
        return [];
    const scenarios = [...new Set(compared.map(({ scenario }) => scenario))];
    return [
        ...(0,advice/* comparisonSentences */.CX)(own, reference, scenarios),
        ...(compared.every((row) => (0,parts_compared/* directionOf */.FR)(row) === 'same')
            ? [
                'Compiling for another system or processor is not shown to cost time here, and nothing was emulated: use FROM --platform=$BUILDPLATFORM with GOOS and GOARCH.',
            ]
            : []),
    ];
};
const machine = (rows) => {
    const found = (0,parts_compared/* comparedIn */.ZN)(rows).filter(({ value }) => value === 'vm');
    if (found.length === 0)
        return undefined;
    const worst = (0,parts_compared/* slowestOf */.xM)(found);
    if (worst === undefined)
        return `In a Linux machine of QEMU, go build is not shown to take longer than on this machine (${(0,numbers/* count */.U9)(found.length, 'row')}; ${notCounted}).`;
    return `In a Linux machine of QEMU, go build took ${(0,parts_compared/* timesText */.Aq)(worst)} as long as on this machine (${placeOf(worst)}; ${(0,parts_compared/* slowerText */.uw)(found)}; ${notCounted}).`;
};
/** What such a machine does not pay for, while Docker Desktop's does: it has no disk, so every file of it is in memory. */
const notCounted = 'the start of the machine is not counted, and neither is any disk: all its files are in memory';
/** Against the same machine with the sources inside it: against this one, the machine itself would count too. */
const mounted = (rows) => {
    const found = rows.flatMap((row) => {
        const inside = rows.find(({ value, group, scenario }) => value === 'vm' && group === row.group && scenario === row.scenario);
        const compared = row.value !== 'vm-9p' || inside === undefined ? undefined : (0,parts_compared/* against */.AH)(inside, row);
        return compared === undefined ? [] : [compared];
    });
    if (found.length === 0)
        return undefined;
    const worst = (0,parts_compared/* slowestOf */.xM)(found);
    if (worst === undefined)
        return `Sources that the machine mounts through 9p are not shown to cost time (${(0,numbers/* count */.U9)(found.length, 'row')}).`;
    return `Keep sources inside the machine: mounted through 9p, go build took ${(0,parts_compared/* timesText */.Aq)(worst)} as long (${placeOf(worst)}; ${(0,parts_compared/* slowerText */.uw)(found)}).`;
};
const placeOf = ({ scenario, project }) => `${scenario}, ${project}`;

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/process/exec.js + 6 modules
var exec = __webpack_require__(46322);
// EXTERNAL MODULE: ./build/host/writing.js
var writing = __webpack_require__(28703);
// EXTERNAL MODULE: ./build/images/go-toolchain.js
var go_toolchain = __webpack_require__(73931);
// EXTERNAL MODULE: ./build/images/probe.js
var probe = __webpack_require__(31369);
// EXTERNAL MODULE: ./build/images/toolchain-files.js
var toolchain_files = __webpack_require__(19094);
// EXTERNAL MODULE: ./build/projects/fixtures/fixture.js
var fixtures_fixture = __webpack_require__(30395);
// EXTERNAL MODULE: ./build/projects/fixtures/needs.js
var needs = __webpack_require__(43603);
// EXTERNAL MODULE: ./build/studies/run/lost-sample.js
var lost_sample = __webpack_require__(7379);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
;// CONCATENATED MODULE: ./build/studies/vm/guest.js

/** Reads a report. Throws with the reason when there is none, or the build failed. */
const readGuestReport = (text) => {
    const report = (0,json/* parseJson */.qF)(text.trim());
    const error = (0,json/* textAt */.$6)(report, 'error');
    if (error !== undefined)
        throw new Error(error.split('\n')[0] ?? error);
    const number = (name) => {
        const value = (0,json.at)(report, name);
        if (typeof value === 'number')
            return value;
        throw new Error('the machine ended without a report');
    };
    return {
        durationMs: number('durationMs'),
        bytes: number('bytes'),
        kernel: (0,json/* textAt */.$6)(report, 'kernel') ?? 'unknown',
        cpus: number('cpus'),
    };
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/studies/vm/kernel-facts.js




/** What a transparent proxy redirects traffic with. */
const transparentProxy = 'CONFIG_NETFILTER_XT_TARGET_TPROXY';
/** Reads one setting of the configuration of a kernel. */
const partIn = (config, setting) => {
    const value = new RegExp(`^${setting}=(.)`, 'm').exec(config)?.[1];
    if (value === 'y')
        return 'built in';
    return value === 'm' ? 'module' : 'absent';
};
/** What chapter 3.1 of the article says that WSL 2 does not have, looked up for the kernel that runs here. */
const readKernelFacts = async () => {
    const config = await readConfig();
    return {
        release: (0,external_node_os_.release)(),
        isWsl: /microsoft/i.test((0,external_node_os_.release)()),
        transparentProxy: config === undefined ? undefined : partIn(config, transparentProxy),
    };
};
const readConfig = async () => {
    const running = await (0,promises_.readFile)('/proc/config.gz')
        .then((compressed) => (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(compressed))
        .catch(() => undefined);
    if (running !== undefined)
        return running.toString('utf8');
    return (0,promises_.readFile)(`/boot/config-${(0,external_node_os_.release)()}`, 'utf8').catch(() => undefined);
};

;// CONCATENATED MODULE: ./build/studies/vm/guest-columns.js

/** Where the same `go build` runs: here, or in a machine of QEMU that has the sources or mounts them. */
const guestPlaces = ['bare', 'vm', 'vm-9p', 'vm-virtiofs'];
/** What a row in a virtual machine is, and is not. */
const label = "a Linux VM like Docker Desktop's, with all its files in memory; not Docker Desktop";
/** What the report keeps of one build. */
const seenIn = ({ kernel, cpus, bytes }) => ({ kernel, cpus, binaryBytes: bytes });
/** What the place is, and what the last build in it reported. */
const guestColumns = async (place, seen) => ({
    ...(await factColumns(place)),
    ...seen.at(-1),
});
const factColumns = async (place) => {
    if (place !== 'bare')
        return { what: label };
    const { release, isWsl, transparentProxy } = await readKernelFacts();
    return {
        what: isWsl ? 'this machine, which is WSL 2' : 'this machine',
        kernel: release,
        transparentProxy: transparentProxy ?? { unknown: 'the configuration of the kernel cannot be read' },
    };
};

// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/on-path.js
var on_path = __webpack_require__(34744);
;// CONCATENATED MODULE: ./build/studies/vm/machine.js
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







/** The unpacked toolchain, the archive of it, and what a build needs. */
const neededBytes = 3 * 2 ** 30;
/** Why no virtual machine can be run here, as a clause; undefined: one can. */
const whyNoMachine = (facts) => {
    const { isAmd64, kvmError, qemu, kernel, freeMemoryBytes } = facts;
    if (!isAmd64)
        return 'a machine is only started on amd64';
    if (kvmError !== undefined)
        return whyNoKvm(kvmError);
    if (qemu === undefined)
        return `${emulator} is not installed (Debian, Ubuntu: apt-get install qemu-system-x86)`;
    if (kernel === undefined)
        return 'no kernel in /boot can be read, which a machine needs to start (as another user than root: run it as root)';
    if (freeMemoryBytes < neededBytes)
        return `it needs ${(0,numbers/* gibibytes */.pn)(neededBytes)} of free memory, and there are ${(0,numbers/* gibibytes */.pn)(freeMemoryBytes)}`;
    return undefined;
};
/** Why the build without an engine is none for `linux/amd64`, the name of its row; undefined: it is one. */
const whyOtherTarget = (processor) => processor === 'x64'
    ? undefined
    : `builds without an engine are for the machine itself, and this one is linux/${processor}, not linux/amd64`;
const whyNoKvm = (code) => {
    switch (code) {
        case 'ENOENT':
            return 'this machine has no /dev/kvm: its processor or the machine around it does not offer virtual machines';
        case 'EACCES':
        case 'EPERM':
            return 'its user may not open /dev/kvm';
        default:
            return `/dev/kvm cannot be opened: ${code}`;
    }
};
const emulator = 'qemu-system-x86_64';
/** Looks without changing anything. */
const readMachine = async (host) => ({
    isAmd64: process.arch === 'x64',
    kvmError: await tryKvm(),
    qemu: (0,on_path/* onPath */.L)(host, emulator),
    kernel: await findKernel('/boot', (0,external_node_os_.release)()),
    freeMemoryBytes: (0,external_node_os_.freemem)(),
});
const tryKvm = async () => {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const _kvm = __addDisposableResource(env_1, await (0,promises_.open)('/dev/kvm', 'r+'), true);
            return undefined;
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
    }
    catch (error) {
        return (0,json/* errorCode */.CA)(error) ?? (0,error_text/* messageOf */.b)(error);
    }
};
const prefix = 'vmlinuz-';
/** The kernel that runs here, if it can be read, else the newest of the others. */
const findKernel = async (boot, running) => {
    const names = await (0,promises_.readdir)(boot).catch(() => []);
    const releases = names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    const newestFirst = releases.toSorted((one, other) => other.localeCompare(one, 'en', { numeric: true }));
    for (const each of [...newestFirst.filter((one) => one === running), ...newestFirst]) {
        const path = (0,external_node_path_.join)(boot, prefix + each);
        if (await canRead(path))
            return { path, release: each };
    }
    return undefined;
};
const canRead = (path) => (0,promises_.open)(path).then(async (file) => {
    await file.close();
    return true;
}, () => false);

// EXTERNAL MODULE: ./build/measure/build/edit.js
var edit = __webpack_require__(79570);
;// CONCATENATED MODULE: ./build/studies/vm/plan-build.js


/** The same build wherever it runs: what differs is only where the files are. */
const planBuild = (planned) => {
    const { fixture, scenario, round, runId, goroot, source, work } = planned;
    const parts = { run: runId, engine: 'guest', revision: 'head', round, scenario: scenario.name };
    const edited = scenario.edit === 'source';
    return {
        goroot,
        source,
        work,
        tag: '',
        modules: [],
        main: `./${(0,external_node_path_.dirname)(fixture.mainFile)}`,
        editFile: edited ? fixture.mainFile : '',
        editText: edited ? (0,edit/* nonceEdit */.Ww)((0,edit/* nonce */.KU)(parts)) : '',
    };
};

// EXTERNAL MODULE: ./build/analysis/numbers.js
var analysis_numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/images/tree-entries.js
var tree_entries = __webpack_require__(8962);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/images/tar.js
var tar = __webpack_require__(9608);
;// CONCATENATED MODULE: ./build/studies/vm/cpio.js





/**
 * Writes an archive that a kernel unpacks as its first file system: cpio in the format newc
 * (Documentation/driver-api/early-userspace/buffer-format.rst).
 */
const writeCpio = (path, entries) => (0,writing/* writing */.d)(path, () => (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(piecesOf((0,tar/* inOrder */.al)(entries))), (0,external_node_fs_.createWriteStream)(path)));
const piecesOf = async function* (entries) {
    let inode = 0;
    for (const { path, content } of entries) {
        const { mode, sizeBytes, bytes } = describe(content);
        yield header({ inode: ++inode, mode, sizeBytes, name: path });
        yield* bytes();
        yield padding(sizeBytes);
    }
    yield header({ inode: 0, mode: 0, sizeBytes: 0, name: 'TRAILER!!!' });
};
const magic = '070701';
const header = ({ inode, mode, sizeBytes, name }) => {
    const nameBytes = Buffer.byteLength(name) + 1;
    // Inode, mode, owner, group, links, time, size, four numbers of devices, size of the name, no checksum.
    const fields = [inode, mode, 0, 0, 1, 0, sizeBytes, 0, 0, 0, 0, nameBytes, 0];
    const text = magic + fields.map((field) => field.toString(16).padStart(8, '0')).join('');
    return Buffer.concat([Buffer.from(`${text}${name}\0`), padding(text.length + nameBytes)]);
};
/** Everything begins at a multiple of four. */
const padding = (bytes) => Buffer.alloc((4 - (bytes % 4)) % 4);
/** Of stat(2). */
const [folderType, fileType, linkType] = [0o040_000, 0o100_000, 0o120_000];
const describe = (content) => {
    switch (content.kind) {
        case 'folder':
            return { mode: folderType + (content.mode ?? 0o755), sizeBytes: 0, bytes: () => [] };
        case 'text':
            return ofText(fileType + 0o644, content.text);
        case 'link':
            return ofText(linkType + 0o777, content.target);
        case 'file':
            return {
                mode: fileType + (content.executable ? 0o755 : 0o644),
                sizeBytes: content.sizeBytes,
                bytes: () => (0,external_node_fs_.createReadStream)(content.source),
            };
        case 'copied':
            throw new Error('entries of other archives are not written here');
    }
};
const ofText = (mode, text) => ({
    mode,
    sizeBytes: Buffer.byteLength(text),
    bytes: () => [Buffer.from(text)],
});

;// CONCATENATED MODULE: ./build/studies/vm/emulator.js
/** The arguments of QEMU: no network, no disk, no screen, and it ends when the guest restarts. */
const emulatorArguments = (machine) => {
    const { accelerator, shared } = machine;
    return [
        ...['-accel', accelerator, '-cpu', accelerator === 'kvm' ? 'host' : 'max'],
        ...['-smp', String(machine.cpus), '-m', String(machine.memoryMiB)],
        ...['-kernel', machine.kernel, '-initrd', machine.initialFiles],
        ...['-append', `console=ttyS0 quiet panic=-1 rdinit=/init`],
        ...['-display', 'none', '-no-reboot', '-nic', 'none', '-nodefaults'],
        ...['-serial', `file:${machine.consoleFile}`, '-serial', `file:${machine.reportFile}`],
        ...(shared === undefined
            ? []
            : ['-virtfs', `local,path=${shared.folder},mount_tag=${shared.tag},security_model=none`]),
    ];
};

;// CONCATENATED MODULE: ./build/studies/vm/kernel-modules.js


/**
 * The files of a module and of all that it needs, in the order in which they are loaded, from the text of `modules.dep`
 * (depmod(8)): each line is `FILE: FILE…`, a file before those that it needs. Empty when the kernel has no such module: then it
 * may be built in.
 */
const modulesFor = (dependencies, name) => {
    const isIt = new RegExp(`/${name}\\.ko(?:\\.\\w+)?$`);
    for (const line of dependencies.split('\n')) {
        const [file = '', needed = ''] = line.split(':');
        if (!isIt.test(file))
            continue;
        const others = needed.split(' ').filter((each) => each !== '');
        return [...others.toReversed(), file];
    }
    return [];
};
/** Absolute paths of these modules of a kernel, and of all that they need, each once. */
const modulesOf = async (release, names) => {
    const dir = (0,external_node_path_.join)('/lib/modules', release);
    const dependencies = await (0,promises_.readFile)((0,external_node_path_.join)(dir, 'modules.dep'), 'utf8').catch(() => '');
    const files = names.flatMap((name) => modulesFor(dependencies, name));
    return [...new Set(files)].map((file) => (0,external_node_path_.join)(dir, file));
};

;// CONCATENATED MODULE: ./build/studies/vm/start-guest.js










const memoryMiB = 2560;
const sourceInGuest = 'src';
const tag = 'source';
/** Starts the machine, has it build, and reads its report. Throws with its last words when it does not get that far. */
const runGuest = async (parts, plan) => {
    const { host, dir, qemu, kernel, accelerator, source, shares, timeoutMs } = parts;
    const initialFiles = (0,external_node_path_.join)(dir, 'initial.cpio');
    const [consoleFile, reportFile] = [(0,external_node_path_.join)(dir, 'console.log'), (0,external_node_path_.join)(dir, 'report.json')];
    await writeCpio(initialFiles, await filesOf(parts, plan));
    const machine = {
        accelerator,
        kernel: kernel.path,
        initialFiles,
        cpus: (0,external_node_os_.cpus)().length,
        memoryMiB,
        consoleFile,
        reportFile,
        shared: shares ? { tag, folder: source } : undefined,
    };
    try {
        const result = await host.exec(qemu, emulatorArguments(machine), {
            timeoutMs,
            isBuild: true,
        });
        host.signal.throwIfAborted();
        const report = await (0,promises_.readFile)(reportFile, 'utf8').catch(() => '');
        if (report.trim() !== '')
            return readGuestReport(report);
        if (result.end.kind === 'timed-out')
            throw new exec/* CommandError */.Qd(result);
        const said = (await (0,promises_.readFile)(consoleFile, 'utf8').catch(() => '')).trim().split('\n').at(-1) ?? '';
        const why = [result.tail.trim().split('\n').at(-1), said].filter((line) => line !== undefined && line !== '');
        throw new Error(`the machine did not start: ${why.join('; ') || 'it said nothing'}`);
    }
    finally {
        for (const file of [initialFiles, consoleFile, reportFile])
            await (0,promises_.rm)(file, { force: true });
    }
};
/** How long a machine may take until its first program runs: seconds where KVM works, also in a machine within another. */
const startMs = 60_000;
/**
 * Starts the machine with nothing to build. There are machines whose /dev/kvm opens, but which never get an ordinary kernel to its
 * first program; a build would only find out at its timeout. Throws with what is known.
 */
const checkStart = async (parts, timeoutMs = startMs) => {
    const source = (0,external_node_path_.join)(parts.dir, 'nothing');
    await (0,promises_.mkdir)(source, { recursive: true });
    try {
        await runGuest({ ...parts, source, toolchain: [], shares: false, timeoutMs }, nothingToBuild);
    }
    catch (error) {
        if (!(error instanceof exec/* CommandError */.Qd) || error.result.end.kind !== 'timed-out')
            throw error;
        throw new Error(`the machine did not start within ${(0,analysis_numbers/* duration */.p0)(timeoutMs)}: /dev/kvm can be opened here, but does not run the kernel ${parts.kernel.path}`, { cause: error });
    }
};
/** What came of the first start holds for all cells: each could take a minute until it is known to fail. */
const startOnce = () => {
    let first;
    return (machine) => (first ??= checkStart(machine));
};
const nothingToBuild = {
    goroot: '',
    source: '',
    tag: '',
    modules: [],
    main: '',
    work: '',
    editFile: '',
    editText: '',
};
/** The bus on which QEMU offers the folder is no dependency of the modules that use it, and a module of its own in Debian's kernel. */
const modulesFor9p = ['virtio_pci', '9pnet_virtio', '9p'];
const filesOf = async (parts, plan) => {
    const { kernel, program, toolchain, source, shares } = parts;
    const modules = shares ? await modulesOf(kernel.release, modulesFor9p) : [];
    const inside = {
        ...plan,
        source: `/${sourceInGuest}`,
        tag: shares ? tag : '',
        modules: modules.map((path) => `/modules/${(0,external_node_path_.basename)(path)}`),
    };
    const sources = shares ? [] : await (0,tree_entries/* treeEntries */.r)(source);
    return [
        program,
        ...toolchain,
        ...sources.map((entry) => ({ ...entry, path: `${sourceInGuest}/${entry.path}` })),
        ...(await Promise.all(modules.map((path) => fileEntry(`modules/${(0,external_node_path_.basename)(path)}`, path)))),
        { path: 'plan.json', content: { kind: 'text', text: JSON.stringify(inside) } },
        { path: 'tmp', content: { kind: 'folder', mode: 0o1777 } },
    ];
};
/** A file of this machine at another place in the guest. */
const fileEntry = async (path, source, executable = false) => {
    const { size } = await (0,promises_.stat)(source);
    return { path, content: { kind: 'file', source, sizeBytes: size, executable } };
};

;// CONCATENATED MODULE: ./build/studies/vm/guest-cells.js















const roughMs = {
    bare: 30_000,
    vm: 60_000,
    'vm-9p': 60_000,
    'vm-virtiofs': 0,
};
/** `go build` without an engine: what a virtual machine costs by itself. */
const guestCell = (cells, place) => {
    const { engine, project, scenario, valueOf } = cells;
    return {
        value: valueOf(place),
        engine,
        project: `${project.fixture.name} ${goOf(project)}, without an engine`,
        scenario: scenario.name,
        group: `guest ${project.id}`,
        benchmarks: [],
        roughMs: roughMs[place],
        open: (bench) => openPlace(bench, cells, place),
    };
};
const goOf = ({ goVersion }) => `go${goVersion ?? 'custom'}`;
const openPlace = async (bench, { project, scenario, start }, place) => {
    if (scenario.name !== 'source-change' && scenario.startsFrom !== 'empty')
        throw new Error('builds without an engine are cold, or come after an edit of a source file');
    const other = whyOtherTarget(process.arch);
    if (other !== undefined)
        throw new Error(other);
    const { fixture, strategy, goVersion } = project;
    if (goVersion === undefined)
        throw new Error('with base-image, nobody knows which Go builds');
    if ((await (0,needs/* needsOf */.h)(fixture, strategy)).modules)
        throw new Error('a machine without a network can only build projects without modules');
    const run = await runnerOf(bench, { fixture, scenario, goVersion, start }, place);
    return {
        take: async (round) => {
            try {
                const report = await run(round);
                return { kind: 'time', durationMs: report.durationMs, builds: [], seen: seenIn(report) };
            }
            catch (error) {
                bench.host.signal.throwIfAborted();
                return (0,lost_sample/* lostByCommand */.zA)(error, bench.context.buildTimeoutMs);
            }
        },
        columns: (_builds, seen) => guestColumns(place, seen),
    };
};
const runnerOf = async (bench, what, place) => {
    switch (place) {
        case 'bare':
            return runHere(bench, what);
        case 'vm':
        case 'vm-9p':
            return runThere(bench, what, place);
        case 'vm-virtiofs':
            throw new Error('virtiofs needs a server beside QEMU (virtiofsd), which this study does not start');
    }
};
const groundOf = async (bench, what, place) => {
    const { fixture, scenario, goVersion } = what;
    const { host, folder, probes } = bench;
    const dir = await folder.sub(`guest-${place}-${fixture.name}-${goVersion}-${scenario.name}`);
    const wanted = { probes, name: 'guest', goVersion, folder: (0,external_node_path_.join)(dir, 'program') };
    const source = (0,external_node_path_.join)(dir, 'source');
    return {
        dir,
        program: await (0,probe/* compileProbe */.M)(host, wanted),
        toolchain: await (0,go_toolchain/* findToolchain */.v)(host, goVersion),
        layOut: async () => {
            await (0,promises_.rm)(source, { recursive: true, force: true });
            await (0,promises_.cp)(fixture.dir, source, {
                recursive: true,
                filter: (path) => !fixtures_fixture/* notInProject */.uz.includes((0,external_node_path_.basename)(path)),
            });
            return source;
        },
    };
};
const runHere = async (bench, what) => {
    const { fixture, scenario } = what;
    const { host, context } = bench;
    const { dir, program, toolchain, layOut } = await groundOf(bench, what, 'bare');
    const [work, planFile, reportFile] = [
        (0,external_node_path_.join)(dir, 'work'),
        (0,external_node_path_.join)(dir, 'plan.json'),
        (0,external_node_path_.join)(dir, 'report.json'),
    ];
    return async (round) => {
        const source = await layOut();
        const plan = planBuild({
            fixture,
            scenario,
            round,
            runId: context.runId,
            goroot: toolchain.goroot,
            source,
            work,
        });
        await (0,writing/* writeText */.x)(planFile, JSON.stringify(plan));
        try {
            (0,exec/* succeed */.Py)(await host.exec(program, [planFile, reportFile], {
                timeoutMs: context.buildTimeoutMs,
                isBuild: true,
            }));
            return readGuestReport(await (0,promises_.readFile)(reportFile, 'utf8'));
        }
        finally {
            await (0,promises_.rm)(work, { recursive: true, force: true });
        }
    };
};
const runThere = async (bench, what, place) => {
    const { fixture, scenario, start } = what;
    const { host, context } = bench;
    const facts = await readMachine(host);
    const { qemu, kernel } = facts;
    const reason = whyNoMachine(facts);
    if (reason !== undefined || qemu === undefined || kernel === undefined)
        throw new Error(reason);
    const { dir, program, toolchain, layOut } = await groundOf(bench, what, place);
    const machine = {
        host,
        dir,
        qemu,
        kernel,
        accelerator: 'kvm',
        program: await fileEntry('init', program, true),
    };
    await start(machine);
    const parts = {
        ...machine,
        toolchain: await (0,toolchain_files/* toolchainFiles */.n)(toolchain.goroot, 'amd64'),
        shares: place === 'vm-9p',
        timeoutMs: context.buildTimeoutMs,
    };
    return async (round) => {
        const source = await layOut();
        const where = { goroot: '/usr/local/go', source, work: '/work' };
        return runGuest({ ...parts, source }, planBuild({ fixture, scenario, round, runId: context.runId, ...where }));
    };
};

// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/analysis/statistics.js
var statistics = __webpack_require__(31980);
// EXTERNAL MODULE: ./build/studies/parts/timed-build.js
var timed_build = __webpack_require__(44433);
;// CONCATENATED MODULE: ./build/studies/vm/target-cells.js







/** Timed builds for another system or processor. Nothing of them is run, so nothing is emulated. */
const targetCells = ({ engine, project, scenarios }, target) => {
    const sizes = { binaryBytes: undefined, cacheBytes: undefined };
    return (0,timed_build/* timedBuilds */.ps)({ value: target, engine, project, scenarios, group: `${engine} ${project.id}` }, {
        key: `${engine} (${target})`,
        recipe: (recipe, bench) => recipeFor(recipe, bench, target),
        engine: async (_bench, running) => measuringSizes(running, sizes),
        columns: async (builds) => columnsOf(builds, sizes),
    });
};
const recipeFor = async (recipe, bench, target) => {
    const dir = await bench.folder.sub(`target-${target.replace('/', '-')}-${++serial}`);
    const dockerfile = (0,external_node_path_.join)(dir, 'Dockerfile');
    await (0,writing/* writeText */.x)(dockerfile, forTarget(await (0,promises_.readFile)(recipe.dockerfile, 'utf8'), target));
    return { ...recipe, dockerfile };
};
let serial = 0;
/** Looks after each build, outside its time, at what it left. */
const measuringSizes = (engine, sizes) => ({
    ...engine,
    openSpace: async (name) => {
        const space = await engine.openSpace(name);
        return {
            ...space,
            build: async (request) => {
                const result = await space.build(request);
                if (result.imageId === undefined || !request.noCache)
                    return result;
                const files = await space.export(request, 'evidence');
                const { size } = await (0,promises_.stat)((0,external_node_path_.join)(files, 'app'));
                Object.assign(sizes, { binaryBytes: size, cacheBytes: (await space.mounts()).bytes });
                return result;
            },
        };
    },
    // The engine of the run is closed by the run.
    [Symbol.asyncDispose]: async () => { },
});
const columnsOf = (builds, sizes) => {
    const counted = builds.filter(attempts/* isCounted */.he);
    const outcomes = counted.flatMap(({ evidence }) => evidence?.outcome ?? []);
    const noCpu = counted.flatMap(({ unknown }) => unknown?.['buildCpuMs'] ?? [])[0];
    return {
        neededPackages: known(outcomes.flatMap(({ packagesNeeded }) => packagesNeeded ?? []), noGraph),
        compiledPackages: known(outcomes.flatMap(({ packagesCompiled }) => packagesCompiled ?? []), noGraph),
        cpuMs: known(counted.flatMap(({ counters }) => counters['buildCpuMs'] ?? []), noCpu ?? 'no build counted it'),
        binaryBytes: sizes.binaryBytes ?? { unknown: notSeen },
        cacheBytes: sizes.cacheBytes === 0 ? { unknown: noMounts } : (sizes.cacheBytes ?? { unknown: notSeen }),
    };
};
const noGraph = 'no build recorded what Go compiled';
const noMounts = 'its builds have no cache mounts: caches are in layers';
const notSeen = 'no build of this process showed it';
const known = (values, otherwise) => (0,statistics/* medianOf */.ux)(values) ?? { unknown: otherwise };

;// CONCATENATED MODULE: ./build/studies/vm.js







const columns = [
    { name: 'neededPackages', title: 'packages', unit: 'count' },
    { name: 'compiledPackages', title: 'compiled', unit: 'count' },
    { name: 'cpuMs', title: 'processor time', unit: 'ms' },
    { name: 'binaryBytes', title: 'program', unit: 'bytes' },
    { name: 'cacheBytes', title: 'cache mounts', unit: 'bytes' },
    { name: 'what', title: 'where', unit: 'text' },
    { name: 'kernel', title: 'kernel', unit: 'text' },
    { name: 'cpus', title: 'processors', unit: 'count' },
    { name: 'transparentProxy', title: 'transparent proxy in the kernel', unit: 'text' },
];
const reference = 'linux/amd64';
/** Systems and processors that a program is compiled for, and a machine inside this one. */
const vm = {
    name: 'vm',
    text: "How long builds for other systems and processors take and what they share, and what a Linux machine inside this one costs, which is like Docker Desktop's but is not Docker Desktop.",
    axis: 'target or machine',
    values: [...targets, ...guestPlaces.filter((place) => place !== 'bare')],
    reference,
    cannotHonour: () => ({ isolation: 'builds in its machines have nothing that keeps them apart' }),
    columns,
    cells: (scope) => [...buildsFor(scope), ...guests(scope)],
    advise: vmAdvice,
};
const buildsFor = (scope) => (0,places/* placesOf */.ek)(scope).flatMap(({ engine, project }) => targets
    .filter((target) => scope.values.includes(target))
    .flatMap((target) => targetCells({ engine, project, scenarios: scope.scenarios }, target)));
/** The bare build is the reference of the machines, and has its name. */
const vm_valueOf = (place) => (place === 'bare' ? reference : place);
const guests = (scope) => {
    const [engine] = scope.engines;
    if (engine === undefined)
        return [];
    const start = startOnce();
    return guestPlaces
        .filter((place) => scope.values.includes(vm_valueOf(place)))
        .flatMap((place) => (0,places/* fixturesOf */.Cr)(scope).flatMap((project) => scope.scenarios.map((scenario) => guestCell({ engine, project, scenario, valueOf: vm_valueOf, start }, place))));
};


/***/ })

};
