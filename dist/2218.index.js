export const id = 2218;
export const ids = [2218];
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

/***/ 4341:
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

/***/ 5937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ numberIn),
/* harmony export */   r: () => (/* binding */ textIn)
/* harmony export */ });
/** The number in a column; undefined where it has none. */
const numberIn = ({ columns }, name) => {
    const value = columns[name];
    return typeof value === 'number' ? value : undefined;
};
/** The text in a column; undefined where it has none. */
const textIn = ({ columns }, name) => {
    const value = columns[name];
    return typeof value === 'string' ? value : undefined;
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

/***/ 62218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vendor: () => (/* binding */ vendor)
});

// EXTERNAL MODULE: ./build/plan/plan.js
var plan = __webpack_require__(71583);
// EXTERNAL MODULE: ./build/projects/fixtures/prepare.js + 2 modules
var prepare = __webpack_require__(92626);
// EXTERNAL MODULE: ./build/scenarios/cold.js
var cold = __webpack_require__(51136);
// EXTERNAL MODULE: ./build/scenarios/source-change.js
var source_change = __webpack_require__(61604);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/studies/parts/advice.js
var advice = __webpack_require__(32715);
// EXTERNAL MODULE: ./build/studies/parts/row-columns.js
var row_columns = __webpack_require__(5937);
;// CONCATENATED MODULE: ./build/studies/vendor/advice.js



/** At the end of the group of cells whose vendor folder is ignored. */
const ignoredSuffix = ', vendor ignored';
/** What the rows say about stale binaries, about time, and about what a build takes of its context. */
const vendorAdvice = (rows, reference) => {
    const scenarios = [...new Set(rows.map(({ scenario }) => scenario))];
    return [
        ...aboutStale(rows),
        ...(0,advice/* comparisonSentences */.CX)(rows, reference, scenarios),
        ...aboutIgnoring(rows, reference),
    ];
};
const aboutStale = (rows) => {
    const stale = rows.filter((row) => (0,row_columns/* textIn */.r)(row, 'change') === 'stale');
    if (stale.length > 0) {
        const cells = stale.map(({ value, engine, scenario }) => `${value} on ${engine} (${scenario})`);
        return [`Do not use ${(0,numbers/* list */.p_)([...new Set(cells)])}: the binary that was built did not have the edit.`];
    }
    const fresh = rows.filter((row) => (0,row_columns/* textIn */.r)(row, 'change') === 'in the binary').length;
    const unread = rows.filter(({ unknown }) => unknown?.['columns.change'] !== undefined).length;
    if (fresh === 0)
        return [];
    return [
        unread === 0
            ? `The binary had the edit in all ${(0,numbers/* count */.U9)(fresh, 'cell')} with one.`
            : `The binary had the edit in ${(0,numbers/* count */.U9)(fresh, 'cell')}, and could not be read in ${unread}.`,
    ];
};
/** What a build from modules takes needlessly when the repository has a vendor folder that it does not ignore. */
const aboutIgnoring = (rows, reference) => {
    const taken = new Map(rows.flatMap((row) => {
        const bytes = (0,row_columns/* numberIn */.P)(row, 'contextBytes');
        return row.value === reference && bytes !== undefined ? [[row.group, bytes]] : [];
    }));
    const savings = [...taken].flatMap(([group, bytes]) => {
        const ignored = taken.get(`${group}${ignoredSuffix}`);
        return ignored === undefined ? [] : [bytes - ignored];
    });
    const saved = Math.round(Math.max(0, ...savings) / 1_000_000);
    if (saved === 0)
        return [];
    return [
        `With the vendor folder in .dockerignore, the context of a build from modules is up to ${saved} MB smaller${failureText(rows, reference, [...taken.keys()])}.`,
    ];
};
/** Only where each build that needs the folder was tried without it, and each failed; `groups`: those that can be built at all. */
const failureText = (rows, reference, groups) => {
    const others = rows.filter(({ value, group }) => value !== reference && group.endsWith(ignoredSuffix) && groups.includes(group));
    if (others.length === 0 || !others.every(didNotBuild))
        return '';
    const values = [...new Set(others.map(({ value }) => value))];
    return `; ${(0,numbers/* list */.p_)(values)} then did not build`;
};
/** The first build of a cell decides whether it is available. One that was not reached may well build. */
const didNotBuild = ({ attempts, ended }) => attempts.length === 0
    ? ended === 'unavailable' || ended === 'does-not-build'
    : attempts.every(({ lost }) => lost === 'failed');

// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/analysis/statistics.js
var statistics = __webpack_require__(31980);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/hand-over.js
var hand_over = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/host/pauses.js
var pauses = __webpack_require__(86664);
// EXTERNAL MODULE: ./build/host/writing.js
var writing = __webpack_require__(28703);
// EXTERNAL MODULE: ./build/measure/pair.js
var measure_pair = __webpack_require__(4371);
// EXTERNAL MODULE: ./build/projects/context/build-inputs/ignore.js + 1 modules
var build_inputs_ignore = __webpack_require__(98761);
// EXTERNAL MODULE: ./build/projects/context/differences/context-size.js
var context_size = __webpack_require__(68601);
// EXTERNAL MODULE: ./build/studies/parts/hits.js
var hits = __webpack_require__(4341);
// EXTERNAL MODULE: ./build/studies/parts/lost-build.js
var lost_build = __webpack_require__(42172);
// EXTERNAL MODULE: ./build/studies/parts/timed-build.js
var timed_build = __webpack_require__(44433);
;// CONCATENATED MODULE: ./build/studies/vendor/dockerfiles.js
/** How a Dockerfile gets the modules of a project, in the words of the article. */
const vendorValues = ['modules', 'COPY vendor', 'bind vendor', 'vendor + cache mounts'];
const isVendorValue = (value) => vendorValues.some((each) => each === value);
/** The Dockerfile of one value. Only the base image is an argument, and for `modules` the image of modules. */
const vendorDockerfile = (value) => {
    switch (value) {
        case 'modules':
            return dockerfile({
                flags: '-mod=readonly',
                before: ['COPY go.mod go.sum ./', `RUN ${mounts(moduleCache, proxy)}["go", "mod", "download"]`],
                copies: ['COPY . .'],
                mounts: mounts(goCache, moduleCache, proxy),
            });
        case 'COPY vendor':
            return dockerfile({ flags: vendored, before: [], copies: copiedVendor, mounts: '' });
        case 'bind vendor':
            return dockerfile({
                flags: vendored,
                before: [],
                copies: ['COPY go.mod go.sum main.go ./'],
                mounts: mounts('type=bind,source=vendor,target=/src/vendor'),
            });
        case 'vendor + cache mounts':
            return dockerfile({ flags: vendored, before: [], copies: copiedVendor, mounts: mounts(goCache) });
    }
};
const vendored = '-mod=vendor';
/** In this order, an edit of the project's own files keeps the layer of the vendor folder. */
const copiedVendor = ['COPY go.mod go.sum ./', 'COPY vendor vendor', 'COPY main.go ./'];
const goCache = 'type=cache,target=/root/.cache/go-build';
const moduleCache = 'type=cache,target=/go/pkg/mod';
const proxy = 'type=bind,from=modules,target=/proxy';
const mounts = (...each) => each.map((mount) => `--mount=${mount} `).join('');
const dockerfile = ({ flags, before, copies, mounts: ofBuild }) => [
    'ARG BASE_IMAGE',
    ...(flags === vendored ? [] : ['ARG MODULES_IMAGE', 'FROM ${MODULES_IMAGE} AS modules']),
    'FROM ${BASE_IMAGE} AS build',
    'ENV GOTOOLCHAIN=local CGO_ENABLED=0 GOCACHE=/root/.cache/go-build GOMODCACHE=/go/pkg/mod',
    `ENV GOFLAGS=${flags} GOSUMDB=off GOPROXY=file:///proxy`,
    'WORKDIR /src',
    ...before,
    ...copies,
    `RUN ${ofBuild}["go", "build", "-trimpath", "-debug-actiongraph=/tmp/graph.json", "-o", "/out/app", "."]`,
    'FROM scratch AS evidence',
    'COPY --from=build /tmp/graph.json /out/app /',
    'FROM scratch',
    'COPY --from=build /out/app /app',
    '',
].join('\n');

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/images/architecture.js
var architecture = __webpack_require__(26284);
// EXTERNAL MODULE: ./build/images/archive.js + 1 modules
var archive = __webpack_require__(49851);
// EXTERNAL MODULE: ./build/images/modules.js
var modules = __webpack_require__(26358);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/studies/vendor/module-zip.js
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



/**
 * Writes the files of a module as the archive that a module proxy serves, and returns its line of go.sum. The archive is
 * not compressed: it is only ever read from a local file. Sizes and offsets have 32 bits, which Go's own limit of
 * 500 MB for a module fits into.
 */
const writeModuleZip = async (target, { path, version }, files) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const out = __addDisposableResource(env_1, await (0,promises_.open)(target, 'wx'), true);
        const central = [];
        const hashes = [];
        let offset = 0;
        for (const file of files) {
            const name = `${path}@${version}/${file.path}`;
            const content = Buffer.from(file.text);
            const header = commonHeader(name, content);
            const local = Buffer.concat([localMark, header, Buffer.from(name), content]);
            central.push(Buffer.concat([centralMark, header, placeOf(offset), Buffer.from(name)]));
            hashes.push(hashLine(name, content));
            await out.write(local);
            offset += local.length;
        }
        const directory = Buffer.concat(central);
        await out.write(Buffer.concat([directory, endOf(central.length, directory.length, offset)]));
        return `${path} ${version} ${sumOf(hashes)}\n`;
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
/** The line of go.sum for the go.mod of a module. */
const goModSum = ({ path, version }, goMod) => `${path} ${version}/go.mod ${sumOf([hashLine('go.mod', Buffer.from(goMod))])}\n`;
/** As Go computes it (golang.org/x/mod/sumdb/dirhash, Hash1): a hash of the sorted list of hashes. */
const sumOf = (lines) => `h1:${(0,external_node_crypto_.createHash)('sha256').update(lines.toSorted(byName).join('')).digest('base64')}`;
const hashLine = (name, content) => `${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}  ${name}\n`;
const byName = (one, other) => (one.slice(66) < other.slice(66) ? -1 : 1);
/** Signatures, and the version that an archive without compression needs (APPNOTE.TXT, 4.3.7 and 4.3.12). */
const localMark = Buffer.from('PK\x03\x04');
const centralMark = Buffer.from('PK\x01\x02\x0a\x00');
const commonHeader = (name, content) => {
    const header = Buffer.alloc(26);
    header.writeUInt16LE(10, 0);
    header.writeUInt32LE((0,external_node_zlib_.crc32)(content), 10);
    header.writeUInt32LE(content.length, 14);
    header.writeUInt32LE(content.length, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    return header;
};
const placeOf = (offset) => {
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    return tail;
};
const endOf = (count, directoryBytes, offset) => {
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06');
    end.writeUInt16LE(count, 8);
    end.writeUInt16LE(count, 10);
    end.writeUInt32LE(directoryBytes, 12);
    end.writeUInt32LE(offset, 16);
    return end;
};

;// CONCATENATED MODULE: ./build/studies/vendor/tree.js

/** The module that the study makes: a project imports its package `core` and nothing else of it. */
const bulkModule = { path: 'example.com/bulk', version: 'v1.0.0' };
const bulkGoMod = `module ${bulkModule.path}\n\ngo 1.21\n`;
/** The package that is compiled, and whose file is edited where a vendor change is measured. */
const corePath = 'core/core.go';
const fileBytes = 10_000;
const filesInPackage = 40;
/**
 * The files of the module, about so many bytes in all, the same in every run: one package that is compiled, and packages that
 * nobody imports, as most of a large vendor folder. They are files of 10 kB, 40 in each package.
 */
const bulkFiles = function* (bytes) {
    yield { path: 'go.mod', text: bulkGoMod };
    yield { path: corePath, text: 'package core\n\nconst Text = "ok\\n"\n' };
    for (let file = 0; file < Math.round(bytes / fileBytes); file += 1) {
        const name = `part${Math.floor(file / filesInPackage)}`;
        yield { path: `${name}/file${file % filesInPackage}.go`, text: fillerOf(name, file) };
    }
};
const fillerOf = (name, file) => {
    const lines = [`package ${name}\n`];
    for (let size = 0; size < fileBytes; size += lineBytes)
        lines.push(`const text${file}x${size} = "${digest(`${file} ${size}`)}"`);
    return `${lines.join('\n')}\n`;
};
const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
/** About what one line of a file has. */
const lineBytes = 92;
/** What `go mod vendor` writes beside the files of this module. */
const modulesTxt = `# ${bulkModule.path} ${bulkModule.version}\n## explicit; go 1.21\n${bulkModule.path}/core\n`;
/** The project: it imports little, so that its own compiling hides nothing. */
const projectFiles = {
    'go.mod': `module example.com/project\n\ngo 1.21\n\nrequire ${bulkModule.path} ${bulkModule.version}\n`,
    'main.go': [
        'package main',
        '',
        'import (',
        '\t"syscall"',
        '',
        `\t"${bulkModule.path}/core"`,
        ')',
        '',
        'func main() {',
        '\tif _, err := syscall.Write(1, []byte(core.Text)); err != nil {',
        '\t\tsyscall.Exit(1)',
        '\t}',
        '}',
        '',
    ].join('\n'),
};

;// CONCATENATED MODULE: ./build/studies/vendor/lay-out.js








/** Makes the project in the empty folder `dir`, with a vendored module of about so many bytes. */
const layOutVendorProject = async (dir, bytes) => {
    const contextDir = (0,external_node_path_.join)(dir, 'src');
    const zip = (0,external_node_path_.join)(dir, 'module.zip');
    const goSum = `${await writeModuleZip(zip, bulkModule, bulkFiles(bytes))}${goModSum(bulkModule, bulkGoMod)}`;
    const files = { ...projectFiles, 'go.sum': goSum, 'vendor/modules.txt': modulesTxt };
    for (const [path, text] of Object.entries(files))
        await writeBelow(contextDir, path, text);
    for (const { path, text } of bulkFiles(bytes))
        // `go mod vendor` takes the packages and leaves go.mod.
        if (path !== 'go.mod')
            await writeBelow((0,external_node_path_.join)(contextDir, 'vendor', bulkModule.path), path, text);
    return { contextDir, modules: await modulesArchive(dir, zip, goSum) };
};
const writeBelow = async (dir, path, text) => {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(dir, path)), { recursive: true });
    await (0,writing/* writeText */.x)((0,external_node_path_.join)(dir, path), text);
};
/** What a module proxy has of one version (https://go.dev/ref/mod#goproxy-protocol). */
const modulesArchive = async (dir, zip, goSum) => {
    const at = `${bulkModule.path}/@v`;
    const info = JSON.stringify({ Version: bulkModule.version, Time: '1970-01-01T00:00:00Z' });
    const { size } = await (0,promises_.stat)(zip);
    return (0,archive/* writeImageArchive */.H)({
        files: [
            { path: `${at}/list`, content: { kind: 'text', text: `${bulkModule.version}\n` } },
            { path: `${at}/${bulkModule.version}.info`, content: { kind: 'text', text: info } },
            { path: `${at}/${bulkModule.version}.mod`, content: { kind: 'text', text: bulkGoMod } },
            {
                path: `${at}/${bulkModule.version}.zip`,
                content: { kind: 'file', source: zip, sizeBytes: size, executable: false },
            },
        ],
        env: [],
        reference: `localhost/go-container-bench/vendor-study:${(0,modules/* keyOf */.TN)([{ path: 'go.sum', text: goSum }])}`,
        path: (0,external_node_path_.join)(dir, 'modules.tar'),
        architecture: (0,architecture/* architecture */.s)(),
    });
};

;// CONCATENATED MODULE: ./build/studies/vendor/cell.js



















/** Lays the case out and warms it up, once for all of its cells. An error is the reason why it cannot be built. */
const openVendorCase = (wanted) => {
    let opened;
    return (bench) => (opened ??= openCase(bench, wanted));
};
const openCase = async (bench, wanted) => {
    const { value, project, baseProject } = wanted;
    const engine = bench.engine(wanted.engine);
    const { recipe } = await bench.checkout(engine, baseProject);
    const { contextDir, modules } = await vendorProject(bench, wanted.megabytes);
    const dockerfile = await writeDockerfile(bench, wanted);
    await (0,hand_over/* handOver */.C)(bench.host, [contextDir, dockerfile], engine.runsAs);
    if (value === 'modules')
        await engine.loadImage(modules);
    const image = value === 'modules' ? { MODULES_IMAGE: modules.reference } : {};
    const buildArgs = { ...baseImageOf(recipe.buildArgs), ...image };
    const checkout = {
        recipe: { ...recipe, contextDir, dockerfile, buildArgs },
        editFiles: ['main.go', `vendor/${bulkModule.path}/${corePath}`],
        evidenceStage: 'evidence',
    };
    bench.enter(engine.facts.name, engine, project, checkout);
    const opened = { project: project.id, engine, value, taken: await takenBy(contextDir, dockerfile) };
    const { own: measurement } = await build(bench, opened, cold/* cold */.R, 0);
    await bench.keep([{ ...measurement, excluded: 'warm-up' }]);
    if (measurement.failure !== undefined)
        throw new Error((0,error_text/* firstLineOf */.Q)(measurement.failure.message));
    return opened;
};
/** One scenario of a case. */
const openVendorCell = (bench, opened, scenario) => {
    const isVendorEdit = scenario.edit === 'source' && scenario.name !== source_change/* sourceChange */.M.name;
    if (isVendorEdit && opened.value === 'modules')
        throw new Error('modules are not in the context: a change of one is another version in go.mod');
    let change;
    return {
        take: async (round) => {
            bench.context.edits.set(opened.project, isVendorEdit ? 1 : 0);
            const built = await build(bench, opened, scenario, round);
            const { own, builds } = built;
            if (!built.complete)
                return (0,lost_build/* lostAs */.F)(own, builds);
            const { durationMs } = own;
            if (scenario.edit === 'none')
                return { kind: 'time', durationMs, builds };
            const seen = changeIn(built.look, opened.engine);
            if (change !== 'stale')
                change = seen.column;
            return seen.problem === undefined
                ? { kind: 'time', durationMs, builds }
                : { kind: 'unknown', reason: seen.problem };
        },
        columns: async (builds) => ({
            ...opened.taken,
            ...compiledIn(builds),
            ...(change !== undefined && { change }),
        }),
    };
};
/** Whether the nonce of the edit is in the binary that was built. Only then does a time count. */
const changeIn = (look, { staleMounts }) => {
    switch (look?.kind) {
        case undefined:
        case 'size':
        case 'files':
            return unread('nothing looked for it in the image');
        case 'lacks':
        case 'unread':
            return unread(`the image could not be read: ${look.reason}`);
        case 'place':
            if (look.place === 'program')
                return { column: 'in the binary', problem: undefined };
            return {
                column: 'stale',
                problem: `stale: the binary does not have the change${staleMounts.context === undefined ? '' : `; ${staleMounts.context}`}`,
            };
    }
};
const unread = (reason) => ({
    column: { unknown: reason },
    problem: `whether the binary has the change is unknown: ${reason}`,
});
const compiledIn = (builds) => {
    const compiled = builds
        .filter(attempts/* isCounted */.he)
        .flatMap(({ evidence }) => evidence?.outcome.packagesCompiled ?? []);
    return { packagesCompiled: (0,hits/* known */.eO)((0,statistics/* medianOf */.ux)(compiled), 'no build recorded what Go compiled') };
};
const build = async (bench, { project, engine }, scenario, round) => {
    const id = (0,plan/* benchmarkId */.b)(engine.facts.name, project, scenario.name);
    const benchmark = {
        ...{ id, engine: engine.facts.name, project, scenario: scenario.name, gated: false },
        limits: { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 0 },
    };
    const pair = {
        benchmark,
        scenario,
        round,
        order: ['head'],
        purpose: round === 0 ? 'warmUpMs' : 'timedMs',
        trial: scenario.edit === 'none' ? undefined : { kind: 'find' },
    };
    const { measurements, builds, complete, looks } = await (0,measure_pair/* buildPair */.T)(bench.context, bench.primes, pair, timed_build/* silent */.Ku);
    const [own] = measurements;
    if (own === undefined)
        throw new Error(`${id} was not built`);
    return { own, builds, complete, look: looks[0] };
};
/** One tree for each size and study, whoever builds it. */
const vendorProject = async (bench, megabytes) => {
    const made = projects.get(bench) ?? new Map();
    projects.set(bench, made);
    const found = made.get(megabytes);
    if (found !== undefined)
        return found;
    const making = bench.folder
        .sub(`vendor/${megabytes}MB`)
        .then((dir) => layOutVendorProject(dir, megabytes * 1_000_000));
    made.set(megabytes, making);
    return making;
};
const projects = new WeakMap();
/** In a folder of its own, with the ignore file beside it: so all cases of a size share one context. */
const writeDockerfile = async (bench, { value, engine, isIgnored, project }) => {
    const dir = await bench.folder.sub(`vendor/${engine}-${project.id.replaceAll('+', '-')}`);
    const path = (0,external_node_path_.join)(dir, 'Dockerfile');
    await (0,writing/* writeText */.x)(path, vendorDockerfile(value));
    if (isIgnored)
        await (0,writing/* writeText */.x)(`${path}.dockerignore`, 'vendor\n');
    return path;
};
const baseImageOf = (buildArgs) => Object.fromEntries(Object.entries(buildArgs).filter(([name]) => name === 'BASE_IMAGE'));
/** Every value takes all of the context that is not ignored. */
const takenBy = async (contextDir, dockerfile) => {
    const ignore = await (0,build_inputs_ignore/* readIgnore */.RT)(contextDir, dockerfile, 'buildkit');
    const { whole } = await (0,context_size/* measureContext */.Y)(contextDir, ignore, pauses/* unstoppable */.ko);
    return { contextFiles: whole.files, contextBytes: whole.bytes };
};

;// CONCATENATED MODULE: ./build/studies/vendor.js







/** Ways to give a build its modules, for vendor folders of three sizes, ignored or not. */
const vendor = {
    name: 'vendor',
    text: 'Is a vendor folder faster than modules, copied or mounted, and does an edit in it reach the binary?',
    axis: 'source of modules',
    values: vendorValues,
    reference: 'modules',
    cannotHonour: () => ({
        fixture: 'it makes the projects with their vendor folders itself',
        strategy: 'its values are the ways to the modules',
    }),
    onlyScenarios: ['cold', 'source-change'],
    columns: [
        { name: 'contextFiles', title: 'files taken', unit: 'count' },
        { name: 'contextBytes', title: 'bytes taken', unit: 'bytes' },
        { name: 'packagesCompiled', title: 'compiled', unit: 'count' },
        { name: 'change', title: 'change', unit: 'text' },
    ],
    cells: (scope) => trees.flatMap((tree) => scope.engines.flatMap((engine) => scope.bases.flatMap((base) => cellsOf(scope, { tree, engine, base })))),
    advise: vendorAdvice,
};
const sizesMb = [5, 50, 200];
/** The smallest first in each round, so a study that is stopped early has at least those. */
const trees = sizesMb.flatMap((megabytes) => [
    { megabytes, isIgnored: false },
    { megabytes, isIgnored: true },
]);
/** Everything cached, and a file of a vendored package edited: what a patched dependency costs. */
const vendorChange = {
    ...source_change/* sourceChange */.M,
    name: 'vendor-change',
    title: 'everything cached, one file of the vendor folder edited',
};
/** An edit in the vendor folder is a change of sources too. */
const scenariosIn = ({ scenarios }) => {
    const has = ({ name }) => scenarios.some((each) => each.name === name);
    return [...[cold/* cold */.R].filter(has), ...(has(source_change/* sourceChange */.M) ? [source_change/* sourceChange */.M, vendorChange] : [])];
};
const cellsOf = (scope, { tree, engine, base }) => scope.values.filter(isVendorValue).flatMap((value) => {
    // That a copied or mounted folder must not be ignored, one size shows for all.
    if (tree.isIgnored && value !== 'modules' && tree.megabytes !== sizesMb[0])
        return [];
    const [fixture] = scope.fixtures;
    if (fixture === undefined)
        return [];
    const baseProject = (0,prepare/* fixtureProject */.Zj)(fixture, 'cache-mounts', base);
    const project = projectOf(tree, value, base);
    const go = scope.bases.length > 1 && base.kind === 'go' ? ` go${base.version}` : '';
    const group = `${engine}${go} ${tree.megabytes} MB${tree.isIgnored ? ignoredSuffix : ''}`;
    const opened = openVendorCase({ ...tree, value, engine, project, baseProject });
    return scenariosIn(scope).map((scenario) => ({
        ...{ value, engine, project: project.id, scenario: scenario.name, group },
        benchmarks: [(0,plan/* benchmarkId */.b)(engine, project.id, scenario.name)],
        roughMs: roughMs(tree, scenario),
        open: async (bench) => openVendorCell(bench, await opened(bench), scenario),
    }));
});
const projectOf = ({ megabytes, isIgnored }, value, base) => {
    const way = value.replaceAll(/[^a-zA-Z]+/g, '-').toLowerCase();
    const name = `vendor-${megabytes}MB${isIgnored ? '-ignored' : ''}+${way}`;
    return base.kind === 'go'
        ? { id: `${name}+go${base.version}`, goVersion: base.version }
        : { id: `${name}+gocustom` };
};
/** As it was about on two processors; most of it is the compiler, and the rest reading the tree. */
const roughMs = ({ megabytes }, { startsFrom }) => (startsFrom === 'primed' ? 4_000 : 12_000) + 60 * megabytes;


/***/ })

};
