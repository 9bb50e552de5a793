export const id = 2661;
export const ids = [2661];
export const modules = {

/***/ 15665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44619);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31980);


/**
 * The values of one benchmark at one revision, in the order they were measured, with their median.
 * From six values on with the exact 95 % interval of the median, below that with the smallest and the
 * largest value; of nothing, only the reason.
 */
const summarize = (valuesMs) => {
    const medianMs = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(valuesMs);
    if (medianMs === undefined) {
        const reason = 'no build gave a valid time';
        return { samplesMs: [], unknown: { medianMs: reason, range: reason, lowMs: reason, highMs: reason } };
    }
    const samplesMs = [...valuesMs];
    const interval = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .orderStatisticBounds */ .k2)(valuesMs, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .boundError */ .ns);
    if (interval === undefined) {
        const extremes = { lowMs: Math.min(...valuesMs), highMs: Math.max(...valuesMs) };
        return { samplesMs, medianMs, range: 'min-max', ...extremes };
    }
    return { samplesMs, medianMs, range: 'interval', lowMs: interval.low, highMs: interval.high };
};


/***/ }),

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

/***/ 41499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ schemaVersion),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   lX: () => (/* binding */ evidenceLevelOf)
/* harmony export */ });
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44709);
/* harmony import */ var _sample_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15467);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72197);



/** Version of the report's form; a newer minor version only adds fields. `docs/report.schema.json` describes it. */
const schemaVersion = '2.3';
/**
 * Makes the report that every output is rendered from; `judgeReport` adds the verdicts. A benchmark without any sample
 * stays, with the reason under `head.unknown.medianMs`.
 */
const assemble = (facts) => {
    const benchmarks = facts.benchmarks.map((benchmark) => benchmarkReport(facts, benchmark));
    return {
        schemaVersion,
        toolVersion: facts.toolVersion,
        startedAt: facts.startedAt,
        complete: facts.complete,
        verdict: notJudged(facts, benchmarks),
        ...(facts.repository !== undefined && { repository: facts.repository }),
        inputs: inputsOf(facts),
        obstacles: facts.obstacles,
        ...(facts.onlyChange !== undefined && { onlyChange: facts.onlyChange }),
        rules: facts.rules,
        projects: facts.projects,
        environment: facts.environment,
        ...(facts.observed.length > 0 && { observed: facts.observed }),
        ...(facts.isolation !== undefined && { isolation: facts.isolation }),
        engines: facts.engines,
        schedule: {
            seed: facts.seed,
            order: facts.measurements.map(({ benchmark, revision, round }) => ({ benchmark, revision, round })),
        },
        benchmarks,
        builds: facts.measurements,
        ...(facts.explanations.length > 0 && { explanations: facts.explanations }),
        cost: facts.cost,
        warnings: facts.warnings,
    };
};
/** Base, engines and seed as they were found. */
const inputsOf = ({ inputs, projects, benchmarks, seed }) => {
    const base = projects.find((project) => project.base?.commit !== undefined)?.base?.commit;
    const engines = [...new Set(benchmarks.map(({ engine }) => engine))].join(',');
    return {
        ...inputs,
        ...(base !== undefined && { base }),
        ...(engines !== '' && { engines }),
        ...(seed !== '' && { seed }),
    };
};
const notJudged = ({ revisions }, benchmarks) => {
    const [first] = benchmarks;
    if (first !== undefined && (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)({ benchmarks }).length === 0) {
        const why = first.head.unknown?.['medianMs'] ?? 'the reason is not known';
        return {
            kind: 'none',
            because: 'nothing-measured',
            reason: `not judged: no build gave a time: ${why}`,
        };
    }
    return revisions.includes('base')
        ? {
            kind: 'none',
            because: 'not-judged',
            reason: 'not judged: the run stopped before its plan was carried out',
        }
        : { kind: 'none', because: 'one-revision', reason: 'not judged: there is only one revision' };
};
const benchmarkReport = (facts, benchmark) => {
    const builds = facts.measurements.filter((build) => build.benchmark === benchmark.id);
    const sampling = facts.sampling.get(benchmark.id);
    return {
        ...benchmark,
        evidenceLevel: evidenceLevelOf(builds),
        ...(sampling !== undefined && { sampling }),
        ...(0,_sample_of_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesOf */ .l)(builds, sampling, facts.revisions.includes('base')),
    };
};
/** What builds show, the weakest of them. A build that was killed counts with its time, but shows nothing. */
const evidenceLevelOf = (builds) => {
    const evidence = builds
        .filter((build) => (0,_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .isCounted */ .he)(build) && build.failure === undefined)
        .map((build) => build.evidence);
    if (evidence.length === 0 || evidence.includes(undefined))
        return 'none';
    return evidence.every((each) => each !== undefined && isProved(each)) ? 'proved' : 'structural';
};
/**
 * The action graph and the binary are read together. That nothing was compiled can also follow from the steps alone, which
 * proves less; then the outcome says of other fields why they are not known.
 */
const isProved = ({ outcome, binarySha256 }) => outcome.packagesCompiled !== undefined && (binarySha256 !== undefined || outcome.unknown === undefined);


/***/ }),

/***/ 15467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44709);
/* harmony import */ var _analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45078);
/* harmony import */ var _analysis_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15665);
/* harmony import */ var _words_no_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81762);




/** The samples of a benchmark, taken from all of its builds. */
const samplesOf = (builds, sampling, isCompared) => {
    const sample = (revision) => sampleOf({
        builds: builds.filter((build) => build.revision === revision),
        ...{ sampling, revision, isCompared },
    });
    return { head: sample('head'), ...(isCompared && { base: sample('base') }) };
};
/** The sample of one benchmark at one revision; where no build counts, with the reason. */
const sampleOf = (sampled) => {
    const valuesMs = sampled.builds.filter(_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .he).map(({ durationMs }) => durationMs);
    if (valuesMs.length > 0)
        return (0,_analysis_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .e)(valuesMs);
    const reason = whyNoTime(sampled);
    return { samplesMs: [], unknown: { medianMs: reason, range: reason, lowMs: reason, highMs: reason } };
};
const whyNoTime = (sampled) => {
    const { builds, sampling } = sampled;
    // A warm-up that fails ends its benchmark, so it is then the only witness.
    const last = builds.findLast(_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .isAttempt */ .k) ?? builds.at(-1);
    if (last?.failure !== undefined)
        return (0,_words_no_time_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .kY)(last.failure);
    const [obstacle] = sampling?.obstacles ?? [];
    if (last === undefined || last.round === 0) {
        if (obstacle !== undefined)
            return whyNotBuilt(obstacle, sampled);
        return last === undefined ? 'it was not built' : 'only its warm-up was built';
    }
    return `no build counts: ${(0,_words_no_time_js__WEBPACK_IMPORTED_MODULE_2__/* .exclusionText */ .ML)(last) ?? 'the reason was not recorded'}`;
};
/** A verdict speaks of the head; a sample can be that of the base, which is not what is wrong then. */
const whyNotBuilt = (obstacle, { builds, revision, isCompared }) => {
    if (obstacle.kind !== 'head-does-not-build')
        return (0,_analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_3__/* .clauseOf */ .pQ)(obstacle);
    if (revision === 'head')
        return `${isCompared ? 'the head' : 'the project'} does not build: ${obstacle.reason}`;
    const wasBuilt = builds.length > 0 ? 'only its warm-up was built' : 'it was not built';
    return `${wasBuilt}, ${_words_no_time_js__WEBPACK_IMPORTED_MODULE_2__/* .becauseOfHead */ .i}`;
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
