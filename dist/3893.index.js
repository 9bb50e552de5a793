export const id = 3893;
export const ids = [3893];
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

/***/ 3893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  columnsOf: () => (/* binding */ columnsOf),
  matrix: () => (/* binding */ matrix),
  triesOf: () => (/* binding */ triesOf)
});

// EXTERNAL MODULE: ./build/projects/fixtures/go-release.js
var go_release = __webpack_require__(67290);
// EXTERNAL MODULE: ./build/projects/fixtures/prepare.js + 2 modules
var prepare = __webpack_require__(92626);
// EXTERNAL MODULE: ./build/studies/parts/hits.js
var hits = __webpack_require__(4341);
// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/studies/parts/advice.js
var advice = __webpack_require__(32715);
// EXTERNAL MODULE: ./build/studies/parts/compared.js
var parts_compared = __webpack_require__(15634);
// EXTERNAL MODULE: ./build/studies/parts/row-columns.js
var row_columns = __webpack_require__(5937);
;// CONCATENATED MODULE: ./build/studies/matrix/advice.js





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
        const [share, builds] = [(0,row_columns/* numberIn */.P)(row, 'failedShare'), (0,row_columns/* numberIn */.P)(row, 'builds')];
        return share === undefined || builds === undefined ? [] : [{ row, share, builds }];
    });
    if (tried.length === 0)
        return [];
    const builds = tried.reduce((sum, each) => sum + each.builds, 0);
    const failing = tried.filter(({ share }) => share > 0);
    const [first] = failing;
    if (first === undefined)
        return [
            `All ${(0,report_numbers/* count */.U9)(builds, 'build')} of ${(0,report_numbers/* count */.U9)(tried.length, 'cell')} went well, warm-ups included; failures in up to ${(0,numbers/* percent */.KN)(unseenShare(builds))} of such builds could have stayed unseen.`,
        ];
    const never = failing.filter(({ share }) => share === 1).length;
    const error = (0,row_columns/* textIn */.r)(first.row, 'error') ?? 'its message is not known';
    return [
        `Of ${(0,report_numbers/* count */.U9)(tried.length, 'cell')}, ${never} never built and ${failing.length - never} not in every try; the first is ${first.row.project} on ${first.row.engine}: ${error}.`,
    ];
};
/**
 * The largest share of builds that fail by chance of which this many builds show none in one of 20 tries: the upper bound of
 * Clopper and Pearson at 95%, from one side.
 */
const unseenShare = (builds) => 1 - 0.05 ** (1 / builds);
const goOf = ({ project }) => /\+go(\d[\d.]*)$/.exec(project)?.[1];
const byRelease = new Intl.Collator('en', { numeric: true }).compare;
/** The oldest release against the newest, on the engine of the reference, project by project and round by round. */
const aboutGo = (rows, reference) => {
    const versions = [...new Set(rows.flatMap((row) => goOf(row) ?? []))].toSorted(byRelease);
    const [oldest, newest] = [versions[0], versions.at(-1)];
    if (oldest === undefined || newest === undefined || oldest === newest)
        return [];
    const own = rows.filter(({ value }) => value === reference);
    const compared = own
        .filter((row) => goOf(row) === oldest)
        .flatMap((row) => {
        const project = row.project.replace(/\+go[\d.]+$/, `+go${newest}`);
        const other = own.find((each) => each.project === project && each.scenario === row.scenario);
        return other === undefined ? [] : ((0,parts_compared/* against */.AH)(row, other) ?? []);
    });
    if (compared.length === 0)
        return [];
    const parts = ['slower', 'faster', 'same'].flatMap((kind) => {
        const those = compared.filter((row) => (0,parts_compared/* directionOf */.FR)(row) === kind);
        return those.length === 0 ? [] : [`${kindWords[kind]} ${(0,report_numbers/* list */.p_)(those.map(nameOf))}`];
    });
    return [`On ${reference}, Go ${newest} against ${oldest}: ${parts.join('; ')}.`];
};
const kindWords = { slower: 'slower for', faster: 'faster for', same: 'no difference is shown for' };
const nameOf = (row) => {
    const name = `${row.project.replace(/\+go[\d.]+$/, '')} ${row.scenario}`;
    return (0,parts_compared/* directionOf */.FR)(row) === 'same' ? name : `${name}, ${(0,parts_compared/* timesText */.Aq)(row)}`;
};

// EXTERNAL MODULE: ./build/studies/study.js
var study = __webpack_require__(74867);
// EXTERNAL MODULE: ./build/studies/parts/timed-build.js
var timed_build = __webpack_require__(44433);
// EXTERNAL MODULE: ./build/studies/parts/unmeasurable.js
var unmeasurable = __webpack_require__(67245);
;// CONCATENATED MODULE: ./build/studies/matrix.js







/** The engines of the article's title, the releases of Go of its tables and the newest, four sizes of project. */
const matrix = {
    name: 'matrix',
    text: 'Which engine builds which size of project with which Go, how fast, and what does not build at all?',
    axis: study/* engineAxis */.i,
    values: ['docker', 'docker-rootless', 'podman', 'docker-bake'],
    reference: 'docker',
    defaults: {
        engines: ['docker', 'docker-rootless', 'podman', 'docker-bake'],
        fixtures: ['tiny', 'small', 'medium', 'monorepo'],
        scenarios: ['cold'],
    },
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
const cellsOf = ({ scenarios }, engine, project) => (0,timed_build/* timedBuilds */.ps)({ value: engine, engine, project, group: project.id, scenarios }, { columns: async (builds) => columnsOf(builds) }).map(countingFailures);
/** Where not even the warm-up builds, its builds are the count of failures. What else prevents a cell has its reason only. */
const countingFailures = (cell) => ({
    ...cell,
    open: async (bench) => {
        try {
            return await cell.open(bench);
        }
        catch (error) {
            const tried = triesOf(cell, bench.builds());
            if (tried.length === 0)
                throw error;
            const end = (0,unmeasurable/* endOfError */.FV)(error);
            return {
                take: () => Promise.reject(new unmeasurable/* Unmeasurable */.XS(end)),
                columns: async () => columnsOf(tried),
            };
        }
    },
});
/**
 * Its own builds, and the failed ones of its project on its engine: which scenario a warm-up belongs to does not matter
 * when none builds. Empty where nothing failed.
 */
const triesOf = ({ engine, project, benchmarks }, builds) => {
    const tried = builds.filter(({ benchmark, failure }) => benchmarks.includes(benchmark) ||
        (failure !== undefined && benchmark.startsWith(`${engine}/${project}/`)));
    return tried.some(({ failure }) => failure !== undefined) ? tried : [];
};
/** Warm-ups count as tries. */
const columnsOf = (builds) => {
    const failures = builds.flatMap(({ failure }) => (failure === undefined ? [] : [failure]));
    const error = failures[0]?.message.split('\n')[0];
    const needed = builds.flatMap(({ evidence }) => evidence?.outcome.packagesNeeded ?? [])[0];
    return {
        builds: builds.length,
        failedShare: (0,hits/* known */.eO)(builds.length === 0 ? undefined : failures.length / builds.length, 'nothing was built'),
        error: error ?? (builds.length === 0 ? { unknown: 'nothing was built' } : 'none'),
        packagesNeeded: (0,hits/* known */.eO)(needed, 'no build recorded what Go compiled'),
    };
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

/***/ 74867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ usualDefaults),
/* harmony export */   i: () => (/* binding */ engineAxis)
/* harmony export */ });
/** The axis of studies whose values are engines. */
const engineAxis = 'engine';
const usualDefaults = {
    engines: 'usual',
    fixtures: ['tiny'],
    strategies: ['cache-mounts'],
    scenarios: ['cold', 'source-change'],
};


/***/ })

};
