export const id = 2511;
export const ids = [2511];
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

/***/ 58146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ studyRows)
});

// EXTERNAL MODULE: ./build/analysis/comparison.js + 2 modules
var analysis_comparison = __webpack_require__(5179);
// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/analysis/reason.js
var reason = __webpack_require__(53519);
// EXTERNAL MODULE: ./build/analysis/sample.js
var sample = __webpack_require__(15665);
// EXTERNAL MODULE: ./build/analysis/study/study-cell.js
var study_cell = __webpack_require__(78713);
// EXTERNAL MODULE: ./build/analysis/study/study-pairs.js
var study_pairs = __webpack_require__(43788);
// EXTERNAL MODULE: ./build/analysis/circumstances.js
var circumstances = __webpack_require__(50605);
// EXTERNAL MODULE: ./build/analysis/far-slower.js
var far_slower = __webpack_require__(78009);
// EXTERNAL MODULE: ./build/analysis/losses.js
var losses = __webpack_require__(9312);
// EXTERNAL MODULE: ./build/analysis/obstacle.js
var obstacle = __webpack_require__(45078);
// EXTERNAL MODULE: ./build/analysis/verdict.js
var verdict = __webpack_require__(68142);
;// CONCATENATED MODULE: ./build/analysis/study/study-verdict.js









/**
 * The verdict on the reference itself: whether it could be measured. Undefined where it could, or where nothing is judged.
 */
const verdictOfReference = (reference, judging) => isJudged(reference) && judging.rounds >= limits/* pairsNeeded */.V5 ? flawOf(reference) : undefined;
/** The verdict of the gate, with the reference as base and this value as head. */
const verdictOfValue = (reference, cell, effect, judging) => {
    const { rounds, named } = judging;
    const tooFew = rounds < limits/* pairsNeeded */.V5 ? (0,obstacle/* verdictOfObstacles */.NX)([{ kind: 'too-few-rounds', rounds }]) : undefined;
    if (tooFew !== undefined)
        return tooFew;
    if (!isJudged(cell))
        return notMeasured('none', cell.ended?.reason ?? study_cell/* untimedText */.w6);
    if (reference === undefined)
        return notMeasured('none', 'the reference was not measured in the same way');
    return (endOf(cell, named) ??
        neverBuilt(cell) ??
        withoutReference(reference) ??
        lossesOf(reference, cell) ??
        (0,verdict/* judge */.S4)(effect, cell.limits, study_verdict_circumstances(reference, cell, effect, judging)));
};
const isJudged = ({ untimed, ended }) => !untimed && ended?.code !== 'untimed' && ended?.code !== 'absent';
/** What prevents a comparison with the reference; the reason of its own verdict stands in its row. */
const withoutReference = (reference) => {
    const { value } = reference;
    if (!isJudged(reference))
        return notMeasured('none', `${value}, the reference, is not measured here`);
    const flaw = flawOf(reference);
    return flaw === undefined
        ? undefined
        : notMeasured('inconclusive', `${value}, the reference, cannot be compared with: ${flaw.reason}`);
};
const notMeasured = (kind, reason) => ({
    kind,
    because: 'not-measured',
    reason: kind === 'none' ? `not judged: ${reason}` : reason,
});
/** What alone decides on a cell, whatever another one came to. */
const flawOf = (cell) => endOf(cell, true) ?? ownLosses(cell);
const endOf = (cell, named) => {
    const { ended, attempts } = cell;
    if (ended === undefined)
        return attempts.length > 0 ? undefined : notMeasured('inconclusive', 'it was not measured yet');
    return verdictOfEnd(ended, { named, hasAttempts: attempts.length > 0 });
};
const verdictOfEnd = ({ code, reason }, { named, hasAttempts }) => {
    switch (code) {
        case 'does-not-build':
            return { kind: 'invalid', because: 'head-does-not-build', reason };
        case 'unsupported':
            return { kind: 'invalid', because: code, reason };
        // What an earlier process measured still counts.
        case 'unavailable':
            return hasAttempts ? undefined : notMeasured(named ? 'inconclusive' : 'none', reason);
        case 'no-time':
            return notMeasured('inconclusive', reason);
        case 'engine-broke':
        case 'image-moved':
        case 'not-cold':
        case 'no-edit':
        case 'out-of-disk':
            return { kind: 'inconclusive', because: code, reason };
        case 'out-of-time':
            return hasAttempts ? undefined : { kind: 'inconclusive', because: code, reason };
        // Its attempts decide.
        case 'failing':
        case 'untimed':
        case 'absent':
            return undefined;
    }
};
/** Whether it could not be built at all, or too often not, or gave no time for another reason. */
const ownLosses = (cell) => {
    const { all, failed, engineDied } = (0,study_cell/* countedAs */.DV)('base', cell);
    const why = whyFailed(cell);
    if (failed > all * losses/* largestLostShare */.Yh && failed < all)
        return {
            kind: 'invalid',
            because: 'head-fails',
            reason: `${(0,reason/* shareText */.Lu)(failed, all)} attempts failed${why}`,
        };
    if (failed === all || (0,study_cell/* timedOf */.vv)(cell).length > 0)
        return neverBuilt(cell);
    const because = engineDied > 0 ? 'engine-broke' : 'state-lost';
    return { kind: 'inconclusive', because, reason: `no attempt gave a time${why}` };
};
const neverBuilt = (cell) => {
    const { all, failed } = (0,study_cell/* countedAs */.DV)('base', cell);
    return all === 0 || failed < all
        ? undefined
        : {
            kind: 'invalid',
            because: 'head-does-not-build',
            reason: `no attempt of ${all} succeeded${whyFailed(cell)}`,
        };
};
const whyFailed = (cell) => {
    const failure = (0,study_cell/* firstFailureOf */.OO)(cell);
    return failure === undefined ? '' : `: ${failure}`;
};
/** Like the gate; what a value failed with is said. */
const lossesOf = (reference, cell) => {
    const [base, head] = [(0,study_cell/* countedAs */.DV)('base', reference), (0,study_cell/* countedAs */.DV)('head', cell)];
    const verdict = (0,losses/* verdictOfLosses */.sd)({ base, head }, { base: reference.value, head: cell.value });
    if (verdict === undefined)
        return undefined;
    return head.failed === 0 ? verdict : { ...verdict, reason: `${verdict.reason}${whyFailed(cell)}` };
};
const study_verdict_circumstances = (reference, cell, { pairs }, { builds }) => {
    const id = cell.benchmark ?? '';
    const asBase = asRevision(builds, { from: reference.benchmark, id, revision: 'base' });
    const asHead = asRevision(builds, { from: cell.benchmark, id, revision: 'head' });
    const members = [...asBase, ...asHead].toSorted((one, other) => (one.startedAt < other.startedAt ? -1 : 1));
    const ends = [cell, reference].flatMap(({ ended }) => ended ?? []);
    const late = ends.find(({ code }) => code === 'out-of-time');
    return {
        ...(0,circumstances/* circumstancesOf */.c)(members, { id, limits: cell.limits }, { obstacles: [], stopped: 'last-look', looks: [] }),
        obstacles: late === undefined || pairs >= limits/* pairsNeeded */.V5 ? [] : [{ kind: 'out-of-time', reason: late.reason }],
        attempts: { base: (0,study_cell/* countedAs */.DV)('base', reference), head: (0,study_cell/* countedAs */.DV)('head', cell) },
        farSlower: (0,far_slower/* farSlowerOf */.R)((0,study_pairs/* studyPairs */.zs)(reference.attempts, cell.attempts), cell.limits),
    };
};
const asRevision = (builds, { from, id, revision }) => from === undefined
    ? []
    : builds
        .filter(({ benchmark, round }) => benchmark === from && round > 0)
        .map((build) => ({ ...build, benchmark: id, revision }));

;// CONCATENATED MODULE: ./build/analysis/study/study-rows.js







/** The rows of a study: each cell with its sample, compared with the reference round by round by the method of the gate. */
const studyRows = (cells, comparison) => cells.map((cell) => rowOf(cell, cells, comparison));
const rowOf = (cell, cells, comparison) => {
    const { value, engine, project, scenario, group, benchmark, attempts, columns, ended } = cell;
    const [sampled, stopped] = [sampleOf(cell), (0,study_cell/* stoppedOf */.Di)(cell).length];
    const compared = comparedWith(referenceOf(cell, cells, comparison), cell, comparison);
    const unknown = { ...sampled.unknown, ...compared.unknown, ...cell.unknown };
    return {
        value,
        engine,
        project,
        scenario,
        group,
        ...(benchmark !== undefined && { benchmark }),
        attempts,
        ...(ended !== undefined && { ended: ended.code }),
        ...(sampled.sample !== undefined && { sample: sampled.sample }),
        ...(stopped > 0 && { timedOut: stopped }),
        ...compared.numbers,
        columns,
        ...(Object.keys(unknown).length > 0 && { unknown }),
    };
};
const noSample = (reason) => ({ sample: undefined, unknown: { sample: reason } });
/** As long as most attempts gave a time, those that were stopped only have to be above the median, which they are. */
const sampleOf = (cell) => {
    const { attempts, ended, untimed } = cell;
    const [timed, stopped] = [(0,study_cell/* timedOf */.vv)(cell).length, (0,study_cell/* stoppedOf */.Di)(cell).length];
    if (timed > stopped) {
        const timesMs = attempts.flatMap(({ durationMs, stoppedAfterMs }) => durationMs ?? stoppedAfterMs ?? []);
        return { sample: (0,sample/* summarize */.e)(timesMs), unknown: whyFewer(cell) };
    }
    if (timed > 0)
        return noSample(`${(0,reason/* shareText */.Lu)(stopped, attempts.length)} attempts were stopped at the time limit, so the median is not known`);
    const otherwise = untimed ? study_cell/* untimedText */.w6 : 'it was not measured yet';
    return noSample(ended?.reason ?? (0,study_cell/* firstFailureOf */.OO)(cell) ?? otherwise);
};
/** Why a cell with times has fewer of them than rounds; empty: it has not. */
const whyFewer = (cell) => {
    const { attempts, ended } = cell;
    if (ended !== undefined)
        return { rounds: ended.reason };
    const lost = attempts.length - (0,study_cell/* timedOf */.vv)(cell).length;
    const why = (0,study_cell/* firstFailureOf */.OO)(cell) ?? 'nobody said why';
    return lost === 0
        ? {}
        : { rounds: `${(0,reason/* shareText */.Lu)(lost, attempts.length)} attempts gave no whole time, the first: ${why}` };
};
const referenceOf = (cell, cells, { reference }) => cells.find(({ value, group, scenario }) => value === reference && group === cell.group && scenario === cell.scenario);
const comparedWith = (reference, cell, comparison) => {
    if (reference === cell && !cell.untimed)
        return asReference(cell, comparison);
    const pairs = reference === undefined ? [] : (0,study_pairs/* studyPairs */.zs)(reference.attempts, cell.attempts);
    const effect = (0,analysis_comparison/* compare */.U)(pairs, cell.limits);
    const verdict = comparison.judged ? verdictOfValue(reference, cell, effect, comparison) : undefined;
    const judged = verdict === undefined ? {} : { verdict };
    if (cell.untimed)
        return notCompared(cell.ended?.reason ?? study_cell/* untimedText */.w6, judged);
    if (reference === undefined)
        return notCompared(`${comparison.reference} was not measured in the same way`, judged);
    const lostPairs = (0,study_pairs/* lostPairsOf */.PZ)(reference, cell);
    const unranked = whyNotRanked(reference, cell, pairs.length);
    const { slowdown, low, high } = effect;
    const bounds = unranked !== undefined || low === undefined || high === undefined
        ? undefined
        : { low: 1 + low, high: 1 + high };
    return {
        numbers: {
            ...(slowdown !== undefined && { ratio: 1 + slowdown }),
            ...bounds,
            pairs: pairs.length,
            ...(lostPairs > 0 && { lostPairs }),
            ranked: bounds !== undefined,
            ...judged,
        },
        unknown: unranked ?? {},
    };
};
const asReference = (cell, comparison) => {
    const verdict = comparison.judged ? verdictOfReference(cell, comparison) : undefined;
    const untypical = (0,study_pairs/* whyUntypical */.mT)(cell);
    const ranked = (0,study_cell/* timedOf */.vv)(cell).length >= limits/* pairsNeeded */.V5 && untypical === undefined;
    return {
        numbers: { ranked, ...(verdict !== undefined && { verdict }) },
        unknown: { ratio: 'it is the reference', ...(untypical !== undefined && { low: untypical }) },
    };
};
const notCompared = (reason, judged) => ({
    numbers: { ranked: false, ...judged },
    unknown: { ratio: reason, low: reason, high: reason },
});
/** Undefined: it is ranked. */
const whyNotRanked = (reference, cell, pairs) => {
    const apart = (0,study_pairs/* apartOf */.i6)(reference, cell);
    const further = apart === 0 ? '' : `; of ${apart} more, one time is from before the study was continued`;
    const few = `needs ${limits/* pairsNeeded */.V5} rounds with both times, has ${pairs}${further}`;
    const reason = (0,study_pairs/* whyUntypical */.mT)(reference) ?? (0,study_pairs/* whyUntypical */.mT)(cell) ?? (pairs < limits/* pairsNeeded */.V5 ? few : undefined);
    if (reason === undefined)
        return undefined;
    if (pairs > 0)
        return { low: reason, high: reason };
    const without = [reference, cell].find((each) => (0,study_cell/* timedOf */.vv)(each).length === 0);
    const none = apart === 0 ? 'no round has both times' : 'in no round were both times taken without a stop in between';
    const why = without === undefined ? none : `${without.value} has no time`;
    return { ratio: why, low: reason, high: reason };
};


/***/ }),

/***/ 46135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   th: () => (/* binding */ wasStopped)
/* harmony export */ });
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72197);

/** The report of a leg that was stopped has no verdict, and silence must not be green. */
const verdictOf = (report, reason) => {
    if (report === undefined)
        return reason === undefined ? missing : { ...missing, reason };
    if (wasStopped(report))
        return stopped;
    const { verdict } = report;
    return verdict.kind === 'none' && (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .couldMeasureNothing */ .b4)(report)
        ? { ...verdict, because: 'nothing-measured' }
        : verdict;
};
/** A study whose time budget was used up is not complete either, but it says so in each row. */
const wasStopped = ({ complete, study }) => !complete &&
    (study?.rows.some(({ ended, attempts }) => ended === undefined && attempts.length < study.rounds) ?? true);
const stopped = {
    kind: 'invalid',
    because: 'leg-missing',
    reason: 'its report is not complete, because the job was stopped',
};
const missing = { kind: 'invalid', because: 'leg-missing', reason: 'it left no report' };


/***/ }),

/***/ 70421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./docs/report.schema.json
var report_schema = __webpack_require__(65145);
// EXTERNAL MODULE: ./build/report/assemble.js
var assemble = __webpack_require__(41499);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/sample-of.js
var sample_of = __webpack_require__(15467);
// EXTERNAL MODULE: ./build/report/services/services.js + 1 modules
var services_services = __webpack_require__(3088);
;// CONCATENATED MODULE: ./build/report/from-builds.js


/**
 * The report with the samples and services that its builds give, whatever the file says: medians are printed beside verdicts,
 * and both have to come from the same builds. What it says of its own cost and decisions is left out for the same reason.
 */
const fromBuilds = (read) => {
    const { services, spent: _, ...report } = read;
    const builds = byBenchmark(report.builds);
    const sampled = {
        ...report,
        benchmarks: report.benchmarks.map((each) => withSamples(each, builds.get(each.id) ?? [])),
    };
    return services === undefined ? sampled : (0,services_services/* withServices */.l)(sampled, services.runsPerMonth);
};
const withSamples = (benchmark, builds) => ({
    ...benchmark,
    ...(0,sample_of/* samplesOf */.l)(builds, benchmark.sampling, benchmark.base !== undefined),
});
const byBenchmark = (builds) => {
    const found = new Map();
    for (const build of builds) {
        const own = found.get(build.benchmark);
        if (own === undefined)
            found.set(build.benchmark, [build]);
        else
            own.push(build);
    }
    return found;
};

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/analysis/numbers.js
var analysis_numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/analysis/obstacle.js
var obstacle = __webpack_require__(45078);
;// CONCATENATED MODULE: ./build/report/older-report.js




const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/**
 * A report of version 1 in the words of version 2, not yet validated: what is not as version 1 had it is kept, so that
 * it is refused by its place. Comparisons are left out, because they are computed again.
 */
const inNewWords = (old, limits) => ({
    ...old,
    schemaVersion: assemble/* schemaVersion */.CZ,
    obstacles: [],
    verdict: mapFields(old['verdict'], (verdict) => ({ ...verdict, because: becauseOf(verdict, old) })),
    schedule: mapFields(old['schedule'], (schedule) => ({
        ...schedule,
        order: mapList(schedule['order'], withRevision),
    })),
    benchmarks: mapList(old['benchmarks'], (benchmark) => ({ ...renamed(benchmark), limits })),
    builds: mapList(old['builds'], (build) => withRevision(withExclusion(build))),
});
/**
 * The same report, once it is known to be valid, with the obstacles that version 1 did not hold: a benchmark without
 * any attempt whose project failed in a warm-up was not built because of that.
 */
const withObstacles = (report) => ({
    ...report,
    benchmarks: report.benchmarks.map((each) => {
        const sampling = samplingOf(report, each);
        return sampling === undefined ? each : { ...each, sampling };
    }),
});
/** What a reader must know of verdicts on a report of version 1. */
const olderWarning = (version, { failThreshold, warnThreshold, minDeltaMs }) => `The report has the form of version ${version}, which holds neither limits nor reasons why sampling stopped: it is judged ` +
    `with fail-threshold ${(0,analysis_numbers/* percent */.KN)(failThreshold)}, warn-threshold ${(0,analysis_numbers/* percent */.KN)(warnThreshold)} and min-delta ` +
    `${(0,analysis_numbers/* duration */.p0)(minDeltaMs)}, or with what was given for a single benchmark; sampling may have stopped for other limits.`;
const mapFields = (value, change) => isFields(value) ? change(value) : value;
const mapList = (value, change) => Array.isArray(value) ? value.map((each) => mapFields(each, change)) : value;
const newNames = new Map([
    ['candidate', 'head'],
    ['baseline', 'base'],
]);
const renamed = (benchmark) => Object.fromEntries(Object.entries(benchmark)
    .filter(([name]) => name !== 'comparison')
    .map(([name, value]) => [newNames.get(name) ?? name, value]));
/** Version 1 gave no code. Where two revisions are compared, the verdict is computed again, code included. */
const becauseOf = (verdict, { complete }) => {
    if (verdict['kind'] === 'unchanged')
        return 'same-inputs';
    return complete === true ? 'one-revision' : 'not-judged';
};
const withRevision = (fields) => {
    const { revision } = fields;
    return typeof revision === 'string' ? { ...fields, revision: newNames.get(revision) ?? revision } : fields;
};
/** The sentences that version 1 had for codes. Any other one says what was wrong with the cache state. */
const exclusions = {
    'warm-up': 'warm-up',
    prime: 'prime',
    'its prime did not build': 'prime-failed',
    'the other build of its pair gave no valid time': 'pair-incomplete',
};
const withExclusion = (build) => {
    const { excluded } = build;
    if (typeof excluded !== 'string')
        return build;
    return { ...build, excluded: Object.hasOwn(exclusions, excluded) ? exclusions[excluded] : 'state-lost' };
};
const samplingOf = ({ builds, benchmarks }, { id, engine, project }) => {
    if (builds.some((build) => build.benchmark === id && (0,attempts/* isAttempt */.k)(build)))
        return undefined;
    const ids = benchmarks.flatMap((each) => each.engine === engine && each.project === project ? [each.id] : []);
    const obstacles = builds.flatMap(({ benchmark, round, revision, failure }) => ids.includes(benchmark) && round === 0 && failure !== undefined
        ? [(0,obstacle/* obstacleOfFailure */.PN)(revision, failure)]
        : []);
    return obstacles.length === 0
        ? undefined
        : { looks: [], attempts: 0, pairs: 0, stopped: 'does-not-build', obstacles };
};

// EXTERNAL MODULE: ./build/report/rejudge.js
var rejudge = __webpack_require__(83035);
// EXTERNAL MODULE: ./build/analysis/pairs-of.js
var pairs_of = __webpack_require__(43326);
// EXTERNAL MODULE: ./build/report/report-parts.js
var report_parts = __webpack_require__(11522);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
;// CONCATENATED MODULE: ./build/report/obstacle-problems.js




/**
 * Obstacles that the builds of their benchmarks contradict, and those in a place where they would not be judged. An obstacle
 * decides before times do, so with it a slower head would be `unchanged` or not judged; a run knows these before it has any
 * build that counts. Each begins with its JSON pointer.
 */
const obstacleProblems = (report) => {
    const { benchmarks, obstacles, legs = [] } = report;
    const ofLegs = (0,report_parts/* isOfProjects */.A2)(report) ? legs : [];
    return [
        ...misplaced(report, obstacles, ''),
        ...contradicted(report, obstacles, benchmarks, ''),
        ...ofLegs.flatMap(({ name, obstacles: own = [] }, at) => [
            ...misplaced(report, own, `/legs/${at}`),
            ...contradicted(report, own, benchmarks.filter(({ project }) => project === name), `/legs/${at}`),
        ]),
        ...benchmarks.flatMap((benchmark, at) => ofBenchmark(report, benchmark, `/benchmarks/${at}/sampling`)),
    ];
};
const ofBenchmark = (report, benchmark, place) => {
    const { sampling } = benchmark;
    if (sampling === undefined)
        return [];
    const builds = (0,selection/* attemptsOf */.Or)(report.builds, benchmark.id);
    const rounds = sampling.looks.length === 0 ? Infinity : Math.max(...sampling.looks);
    return [
        ...sampling.obstacles.flatMap(({ kind }, at) => kind === 'calibration' || kind === 'self-test'
            ? [`${place}/obstacles/${at}: ${kind} is of all benchmarks, and cannot be in the sampling of one`]
            : []),
        ...contradicted(report, sampling.obstacles, [benchmark], place),
        ...(sampling.stopped === 'unsupported' && counted(builds, ['base', 'head'])
            ? [`${place}/stopped: must not be unsupported, because builds count`]
            : []),
        ...((0,pairs_of/* memberPairsOf */.lS)(builds, benchmark.id).length > rounds
            ? [`${place}/looks: end before the last of its pairs`]
            : []),
    ];
};
/**
 * Whether what the same-work screen found settles a benchmark depends on its limits, and all benchmarks together have none. And
 * revisions of two commits are not the same.
 */
const misplaced = ({ projects = [] }, obstacles, place) => obstacles.flatMap(({ kind }, at) => {
    if (kind === 'same-work')
        return [`${place}/obstacles/${at}: same-work is of one benchmark, and can only be in its sampling`];
    if (kind === 'self-test')
        return projects.some(({ base, head }) => (base?.commit ?? head.commit) !== undefined)
            ? [`${place}/obstacles/${at}: self-test does not go with a project that has commits`]
            : [];
    return kind === 'calibration' && projects.some(({ base, head }) => base?.commit !== head.commit)
        ? [`${place}/obstacles/${at}: calibration does not go with two commits`]
        : [];
});
const contradicted = ({ builds }, obstacles, benchmarks, place) => obstacles.flatMap((obstacle, at) => benchmarks.some(({ id }) => isContradicted(obstacle, (0,selection/* attemptsOf */.Or)(builds, id), id))
    ? [`${place}/obstacles/${at}: ${obstacle.kind} does not go with the builds that count`]
    : []);
const isContradicted = (obstacle, builds, id) => {
    switch (obstacle.kind) {
        case 'one-revision':
        case 'base-without-dockerfile':
        case 'base-does-not-build':
            return counted(builds, ['base']);
        case 'same-inputs':
        case 'unsupported':
            return counted(builds, ['base', 'head']);
        case 'head-does-not-build':
            return counted(builds, ['head']);
        case 'same-work':
            return obstacle.samePackages > obstacle.packages || counted(builds, ['base', 'head']);
        case 'too-few-rounds':
            return (0,pairs_of/* memberPairsOf */.lS)(builds, id).length > obstacle.rounds;
        // These may come to light while it is measured, and make nothing green.
        case 'image-moved':
        case 'not-cold':
        case 'engine-broke':
        case 'no-edit':
        case 'out-of-disk':
        case 'out-of-time':
        // That depends on the commits, see `misplaced`.
        case 'calibration':
        case 'self-test':
            return false;
    }
};
const counted = (builds, revisions) => builds.some((build) => revisions.includes(build.revision) && (0,attempts/* isCounted */.he)(build));

;// CONCATENATED MODULE: ./build/report/repeated.js
/** What is said of each key that an earlier item has already. */
const repeated = (keys, problem) => {
    const seen = new Set();
    return keys.flatMap((key, at) => {
        if (seen.has(key))
            return [problem(at)];
        seen.add(key);
        return [];
    });
};

;// CONCATENATED MODULE: ./build/report/size-problems.js

/** Where a report has more of something than any run writes, or larger numbers. Each begins with its JSON pointer. */
const sizeProblems = (report) => [
    ...tooMany(report),
    ...tooManyCounters(report),
    ...tooManyPairs(report),
    ...tooLate(report),
    ...tooLarge(report, ''),
];
/** Far beyond what a run can do. The time for judging grows with both together, and a table has a line for each. */
const most = {
    benchmarks: 1_000,
    builds: 50_000,
    looks: 100,
    engines: 100,
    warnings: 10_000,
    legs: 1_000,
    rows: 5_000,
    columns: 100,
    pairs: 1_000,
    /** Every build has a cell for each counter that one of them has. */
    counters: 100,
};
const tooMany = (report) => {
    const { benchmarks, builds, engines, warnings, schedule, rules, legs = [], study } = report;
    return [
        ...moreThan('benchmarks', benchmarks, '/benchmarks'),
        ...moreThan('builds', builds, '/builds'),
        ...moreThan('builds', schedule.order, '/schedule/order'),
        ...moreThan('engines', engines, '/engines'),
        ...moreThan('warnings', warnings, '/warnings'),
        ...moreThan('legs', legs, '/legs'),
        ...moreThan('rows', study?.rows ?? [], '/study/rows'),
        ...moreThan('columns', study?.columns ?? [], '/study/columns'),
        ...moreThan('looks', rules?.looks ?? [], '/rules/looks'),
        ...benchmarks.flatMap(({ sampling }, at) => moreThan('looks', sampling?.looks ?? [], `/benchmarks/${at}/sampling/looks`)),
    ];
};
const moreThan = (kind, items, place) => items.length > most[kind] ? [`${place}: has more than ${most[kind]} items`] : [];
const tooManyCounters = ({ builds }) => {
    const names = new Set();
    for (const { counters } of builds)
        for (const name of Object.keys(counters))
            names.add(name);
    return names.size > most.counters ? [`/builds: have more than ${most.counters} counters`] : [];
};
/** The exact chances that a verdict rests on, and the range of a median, are computed for no more. */
const tooManyPairs = (report) => ['head', 'base'].flatMap((revision) => tooManyOf(report, revision));
const tooManyOf = ({ benchmarks, builds }, revision) => {
    const counts = new Map();
    for (const { benchmark } of builds.filter((build) => build.revision === revision && (0,attempts/* isCounted */.he)(build)))
        counts.set(benchmark, (counts.get(benchmark) ?? 0) + 1);
    return benchmarks.flatMap(({ id }, at) => (counts.get(id) ?? 0) > most.pairs
        ? [`/benchmarks/${at}: has more than ${most.pairs} builds of the ${revision} that count`]
        : []);
};
/** The time for a look grows with the square of its pairs. */
const tooLate = ({ benchmarks, rules }) => {
    const isLate = (looks) => looks?.some((pairs) => pairs > most.pairs) ?? false;
    return [
        ...(isLate(rules?.looks) ? [`/rules/looks: has a look after more than ${most.pairs} pairs`] : []),
        ...benchmarks.flatMap(({ sampling }, at) => isLate(sampling?.looks)
            ? [`/benchmarks/${at}/sampling/looks: has a look after more than ${most.pairs} pairs`]
            : []),
    ];
};
/** Sums and ratios of larger numbers may be infinite. The schema has bounded how deep the value goes. */
const tooLarge = (value, place) => {
    if (typeof value === 'number')
        return Math.abs(value) > Number.MAX_SAFE_INTEGER ? [`${place}: is too large`] : [];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([name, inner]) => tooLarge(inner, `${place}/${name}`));
};

// EXTERNAL MODULE: ./build/analysis/consequences.js
var consequences = __webpack_require__(94741);
// EXTERNAL MODULE: ./build/analysis/study/judge-study.js
var judge_study = __webpack_require__(45358);
// EXTERNAL MODULE: ./build/analysis/sample.js
var analysis_sample = __webpack_require__(15665);
// EXTERNAL MODULE: ./build/analysis/study/study-rows.js + 1 modules
var study_rows = __webpack_require__(58146);
;// CONCATENATED MODULE: ./build/analysis/study/study-again.js

/** The rows of a study, computed from their attempts again, in the same order. */
const studyRowsAgain = ({ study, benchmarks, builds }) => {
    const { rows, reference, rounds } = study;
    const limits = new Map(benchmarks.map((each) => [each.id, each.limits]));
    const cells = rows.map((row) => cellOf(row, limits.get(row.benchmark ?? '') ?? anyLimits));
    const judged = rows.some(({ verdict }) => verdict !== undefined);
    const [named = [], unnamed = named] = (judged ? [true, false] : [false]).map((isNamed) => (0,study_rows/* studyRows */.V)(cells, { reference, rounds, builds, judged, named: isNamed }));
    return named.map((row, at) => ({
        row,
        kinds: limits.has(row.benchmark ?? '')
            ? new Set([row.verdict?.kind, unnamed[at]?.verdict?.kind])
            : undefined,
    }));
};
/** Only verdicts depend on them. */
const anyLimits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 500 };
const cellOf = ({ ended, benchmark, unknown = {}, ...row }, limits) => ({
    ...row,
    benchmark,
    untimed: ended === 'untimed',
    ended: ended === undefined ? undefined : { code: ended, reason: '' },
    unknown,
    limits,
});

// EXTERNAL MODULE: ./build/report/merged-verdict.js
var merged_verdict = __webpack_require__(6355);
;// CONCATENATED MODULE: ./build/report/verdict-problems.js








/**
 * What is wrong with verdicts that are not computed again: of one revision, of nothing that was built, of a run that was
 * stopped, and of several runs together. Each begins with its JSON pointer.
 */
const verdictProblems = (report) => {
    const { benchmarks, builds, verdict, legs, study } = report;
    if (study !== undefined)
        return ofStudy(report, study);
    if ((0,report_parts/* isOfProjects */.A2)(report))
        return ofProjects(report);
    // Those of several legs are never judged again, and refused where they would count.
    if (legs !== undefined)
        return [...mismatch(verdict, ''), ...legs.flatMap(mismatchOfLeg)];
    if ((0,rejudge/* isJudged */.s)(report))
        return [];
    const why = whyNotJudged(report);
    const isEarly = nothingBuilt(report) && isKnownEarly(verdict);
    return [
        ...(verdict.kind === 'none' || isEarly ? [] : [`/verdict/kind: must be none, because ${why}`]),
        ...(verdict.kind === 'none' ? mismatch(verdict, '') : []),
        ...(benchmarks.length === 0 && builds.length > 0 ? ['/builds: are of no benchmark'] : []),
        ...comparisonsOf(report, why),
    ];
};
/** What a run can know before there is any benchmark: that nothing has to be built, or that the head cannot be. */
const isKnownEarly = ({ kind, because }) => (kind === 'unchanged' && because === 'same-inputs') ||
    (kind === 'invalid' && because === 'head-does-not-build');
const nothingBuilt = ({ complete, benchmarks, builds }) => complete && benchmarks.length === 0 && builds.length === 0;
const whyNotJudged = (report) => {
    if (!report.complete)
        return 'the run was stopped';
    return report.benchmarks.length === 0 ? 'there is no benchmark' : 'there is one revision only';
};
const comparisonsOf = ({ benchmarks }, why) => benchmarks.flatMap(({ comparison }, at) => comparison === undefined ? [] : [`/benchmarks/${at}/comparison: cannot be given, because ${why}`]);
/** That of several projects follows from theirs, and no benchmark is outside of them. */
const ofProjects = (report) => {
    const { legs = [], verdict, benchmarks, complete } = report;
    const names = legs.map(({ name }) => name);
    const { kind } = (0,merged_verdict/* mergedVerdict */.O)(legs, 'project');
    return [
        ...(verdict.kind === kind
            ? mismatch(verdict, '')
            : [`/verdict/kind: must be ${kind}, as the projects say`]),
        ...legs.flatMap(mismatchOfLeg),
        ...(complete || legs.some(report_parts/* isMissing */.b2)
            ? []
            : ['/legs: the run was stopped, so one of them has to be leg-missing']),
        ...repeated(names, (at) => `/legs/${at}/name: is the name of an earlier project too`),
        ...benchmarks.flatMap(({ project }, at) => names.includes(project) ? [] : [`/benchmarks/${at}/project: is not among the legs`]),
        ...(0,report_parts/* partsOf */.CI)(report).flatMap((part, at) => ofPart(part).map((problem) => `/legs/${at}${problem}`)),
    ];
};
/** What a project that was stopped holds was never judged. */
const ofPart = ({ leg, report }) => (0,report_parts/* isMissing */.b2)(leg) ? comparisonsOf(report, 'the project is leg-missing') : verdictProblems(report);
/** That of a study follows from its rows, and nothing else in it has one. */
const ofStudy = (report, study) => {
    const { verdict, benchmarks, builds, legs, obstacles } = report;
    const { kind } = (0,judge_study/* judgeStudy */.N)(study);
    return [
        ...(legs === undefined ? [] : ['/legs: a study has none']),
        ...(obstacles.length === 0 ? [] : ['/obstacles: a study has none']),
        ...benchmarks.flatMap(({ base }, at) => base === undefined ? [] : [`/benchmarks/${at}/base: a study compares its rows`]),
        ...comparisonsOf(report, 'a study compares its rows'),
        ...(verdict.kind === kind ? [] : [`/verdict/kind: must be ${kind}, as the rows of the study say`]),
        ...study.rows.flatMap((row, at) => ofRow(row, `/study/rows/${at}`)),
        ...studyRowsAgain({ study, benchmarks, builds }).flatMap((again, at) => ofRowAgain(study.rows[at], again, `/study/rows/${at}`)),
    ];
};
/** A sample is made of the times of the attempts, those included that were stopped. */
const ofRow = ({ verdict, sample, attempts }, place) => {
    const timesMs = attempts.flatMap(({ durationMs, stoppedAfterMs }) => durationMs ?? stoppedAfterMs ?? []);
    const isOwn = sample === undefined || numbersOf(sample) === numbersOf((0,analysis_sample/* summarize */.e)(timesMs));
    return [
        ...(verdict === undefined ? [] : mismatch(verdict, place)),
        ...(isOwn ? [] : [`${place}/sample: is not that of its attempts`]),
    ];
};
/** Ratio, bounds and verdict follow from the attempts of the row and of the reference. */
const ofRowAgain = (row, { row: again, kinds }, place) => {
    if (row === undefined)
        return [];
    const isOwn = ['ratio', 'low', 'high'].every((name) => row[name] === again[name]);
    const isPossible = kinds === undefined || kinds.has(row.verdict?.kind);
    return [
        ...(isOwn && row.ranked === again.ranked && (row.pairs ?? 0) === (again.pairs ?? 0)
            ? []
            : [`${place}/ratio: is not that of its attempts and those of the reference`]),
        ...(isPossible ? [] : [`${place}/verdict/kind: does not follow from its attempts`]),
    ];
};
const numbersOf = ({ samplesMs, medianMs, range, lowMs, highMs }) => JSON.stringify([samplesMs, medianMs, range, lowMs, highMs]);
const mismatchOfLeg = ({ verdict }, at) => mismatch(verdict, `/legs/${at}`);
const mismatch = (verdict, place) => (0,consequences/* isKnown */.qE)(verdict) ? [] : [`${place}/verdict/because: ${verdict.because} does not go with ${verdict.kind}`];

;// CONCATENATED MODULE: ./build/report/report-problems.js





/**
 * What the schema cannot express and no run writes: values with which the verdicts could not be computed, or that would
 * let a verdict stand that is not computed. Each begins with its JSON pointer.
 */
const problemsOf = (report) => [
    ...sizeProblems(report),
    ...repeated(report.benchmarks.map(({ id }) => id), (at) => `/benchmarks/${at}/id: is the id of an earlier benchmark too`),
    ...ofNames(report),
    ...ofBuilds(report),
    ...obstacleProblems(report),
    ...verdictProblems(report),
];
/**
 * Limits and gate go by the id, tables and merged reports by its parts, and what differs is looked up by project. None
 * of that is so in a study.
 */
const ofNames = ({ benchmarks, projects = [], study }) => study !== undefined
    ? []
    : [
        ...benchmarks.flatMap(({ id, engine, project, scenario }, at) => id === `${engine}/${project}/${scenario}`
            ? []
            : [`/benchmarks/${at}/id: must be its engine, project and scenario, with slashes between them`]),
        ...repeated(projects.map(({ id }) => id), (at) => `/projects/${at}/id: is the id of an earlier project too`),
    ];
/** In ms: a microsecond, and eleven days. */
const [shortest, longest] = [0.001, 1_000_000_000];
const ofBuilds = ({ builds, benchmarks }) => {
    const counted = builds.flatMap((build, at) => ((0,attempts/* isCounted */.he)(build) ? [{ build, at }] : []));
    const based = new Set(counted.flatMap(({ build: { revision, benchmark } }) => (revision === 'base' ? [benchmark] : [])));
    return [
        // Without it, nothing would be compared.
        ...benchmarks.flatMap(({ id, base }, at) => base === undefined && based.has(id)
            ? [`/benchmarks/${at}/base: is missing, although builds of the base count`]
            : []),
        ...counted.flatMap(({ build: { durationMs }, at }) => durationMs < shortest || durationMs > longest
            ? [`/builds/${at}/durationMs: must be from ${shortest} to ${longest} where the build counts`]
            : []),
        ...repeated(counted.map(({ build }) => JSON.stringify([build.benchmark, build.revision, build.round])), (at) => `/builds/${counted[at]?.at}: an earlier build of this benchmark, revision and round counts too`),
    ];
};

;// CONCATENATED MODULE: ./build/report/read-report.js








/**
 * Reads the text of a report.json, which anybody may have written. Version 1 is converted, with these limits for every
 * benchmark; of a newer minor version, fields that are not known here are left out. Samples and services are computed from its
 * builds.
 */
const readReport = async (text, limits) => {
    const found = await asWritten(text, limits);
    return found.kind === 'report' ? { ...found, report: fromBuilds(found.report) } : found;
};
/** As it stands in the file. */
const asWritten = async (text, limits) => {
    const value = parsed(text);
    if (value.kind === 'refused')
        return value;
    const version = versionOf(value.fields);
    if (version === undefined)
        return refused([`/schemaVersion: must be a version, as in "${assemble/* schemaVersion */.CZ}"`], adviceOnFile);
    const { major, minor, written } = version;
    if (major > known.major)
        return refused([`/schemaVersion: ${written} is newer than version ${assemble/* schemaVersion */.CZ}`], adviceOnVersion);
    if (major < 1)
        return refused([`/schemaVersion: there is no version ${written}`], adviceOnFile);
    if (major < known.major) {
        const old = await validated(inNewWords(value.fields, limits), { isLong: isLong(text), isNewer: false });
        return old.kind === 'report'
            ? {
                ...old,
                report: withObstacles(old.report),
                warnings: (0,rejudge/* isJudged */.s)(old.report) ? [olderWarning(written, limits)] : [],
            }
            : { ...old, advice: `${old.advice} Places are those of version ${assemble/* schemaVersion */.CZ}.` };
    }
    const isNewer = minor > known.minor;
    const found = await validated(value.fields, { isLong: isLong(text), isNewer });
    return found.kind === 'report' && isNewer ? { ...found, warnings: [newerWarning(written)] } : found;
};
const adviceOnFile = 'Give the report.json that a run of go-container-bench wrote, unchanged.';
const adviceOnVersion = 'Read it with the version of go-container-bench that wrote it, or a newer one.';
const newerWarning = (version) => `The report has the form of version ${version}; what version ${assemble/* schemaVersion */.CZ} does not know was left out.`;
/** More than these are not listed. */
const mostProblems = 50;
const longestProblem = 300;
const refused = (problems, advice) => {
    const shown = problems.slice(0, mostProblems).map((each) => (0,numbers/* cut */.Jj)((0,report_escape/* logLine */.BP)(each), longestProblem));
    const more = problems.length - shown.length;
    return { kind: 'refused', problems: more > 0 ? [...shown, `and ${more} more`] : shown, advice };
};
const parsed = (text) => {
    try {
        const value = JSON.parse(text);
        return isFields(value)
            ? { kind: 'fields', fields: value }
            : refused(['/: is not an object'], adviceOnFile);
    }
    catch (error) {
        return refused([`/: is not JSON: ${error instanceof Error ? error.message : ''}`], adviceOnFile);
    }
};
const versionOf = ({ schemaVersion: written }) => {
    if (typeof written !== 'string')
        return undefined;
    const [, major, minor] = /^(\d{1,6})\.(\d{1,6})$/.exec(written) ?? [];
    return major === undefined ? undefined : { major: Number(major), minor: Number(minor), written };
};
const known = { major: 0, minor: 0, ...versionOf({ schemaVersion: assemble/* schemaVersion */.CZ }) };
/** Of a longer text only the first problem is listed: millions of them would not fit into memory. */
const longestListed = 2_000_000;
const isLong = (text) => text.length > longestListed;
const validated = async (fields, form) => {
    const validate = await validatorFor(form);
    if (!validate(fields))
        return refused(schemaProblems(validate.errors ?? []), adviceOnFile);
    const problems = problemsOf(fields);
    return problems.length > 0
        ? refused(problems, adviceOnFile)
        : { kind: 'report', report: fields, warnings: [] };
};
const validators = new Map();
/** Loaded only here, because every other mode starts without it, and compiled once. */
const validatorFor = async ({ isLong: onlyFirst, isNewer }) => {
    // From the default export: the bundle has no other one of a CommonJS module whose exports are a function.
    const { Ajv2020 } = (await __webpack_require__.e(/* import() */ 2210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).default;
    const options = { allErrors: !onlyFirst, removeAdditional: isNewer };
    const key = JSON.stringify(options);
    const validate = validators.get(key) ?? new Ajv2020(options).compile(report_schema);
    validators.set(key, validate);
    return validate;
};
/** Infinity is no number either: `1e999` is read as that. */
const typeNames = {
    number: 'a finite number',
    integer: 'a whole number',
    string: 'a text',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
};
/** A condition that does not hold is no problem of its own: what it asks for is listed. */
const schemaProblems = (errors) => errors.filter(({ keyword }) => keyword !== 'if').map(schemaProblem);
const schemaProblem = ({ keyword, instancePath, params, message }) => {
    const of = (name) => {
        const value = params[name];
        return Array.isArray(value) ? value.join(', ') : String(value);
    };
    switch (keyword) {
        case 'required':
            return `${instancePath}/${of('missingProperty')}: is missing`;
        case 'additionalProperties':
            return `${instancePath}/${of('additionalProperty')}: is not a field of version ${assemble/* schemaVersion */.CZ}`;
        case 'enum':
            return `${instancePath}: must be one of ${of('allowedValues')}`;
        case 'type':
            return `${instancePath}: must be ${typeNames[of('type')] ?? of('type')}`;
        case 'maxLength':
            return `${instancePath}: has more than ${of('limit')} characters`;
        case 'maxItems':
        case 'maxProperties':
            return `${instancePath}: has more than ${of('limit')} items`;
        case 'propertyNames':
            return `${instancePath}: has a key of more than 500 characters`;
        case 'not':
            return `${instancePath}: has a field that does not go with its kind`;
        default:
            return `${instancePath}: ${message ?? 'is not valid'}`;
    }
};


/***/ }),

/***/ 83035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rejudge),
/* harmony export */   s: () => (/* binding */ isJudged)
/* harmony export */ });
/* harmony import */ var _judge_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73183);
/* harmony import */ var _leg_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46135);
/* harmony import */ var _merged_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6355);
/* harmony import */ var _report_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11522);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72197);





/**
 * Whether the verdicts of a report are computed from what it holds; else it has the one that was known without that. In a
 * report of several projects, some are.
 */
const isJudged = (report) => {
    if ((0,_report_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfProjects */ .A2)(report))
        return (0,_report_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .partsOf */ .CI)(report).some((part) => isJudged(part.report));
    return report.complete && report.legs === undefined && ((0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .isCompared */ .uQ)(report) || report.obstacles.length > 0);
};
/** The report with every verdict computed again, with other limits and another gate where these are given. */
const rejudge = (report, judgement) => {
    if (!isJudged(report))
        return report;
    return (0,_report_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfProjects */ .A2)(report) ? rejudgeProjects(report, judgement) : rejudgeOne(report, judgement);
};
/** Each project is judged by itself, as when it was measured. */
const rejudgeProjects = (report, judgement) => {
    const parts = (0,_report_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .partsOf */ .CI)(report).map(({ leg, report: part }) => ({ leg, report: rejudge(part, judgement) }));
    const benchmarks = new Map(parts.flatMap((part) => part.report.benchmarks.map((each) => [each.id, each])));
    const legs = parts.map(({ leg, report: part }) => (0,_report_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(leg) ? leg : { ...leg, verdict: (0,_leg_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(part) });
    return {
        ...withGateOf(report, judgement),
        verdict: (0,_merged_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedVerdict */ .O)(legs, 'project'),
        legs,
        benchmarks: report.benchmarks.map((each) => benchmarks.get(each.id) ?? each),
    };
};
const rejudgeOne = (report, judgement) => {
    const { limitsOf, gate } = judgement;
    return (0,_judge_report_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeReport */ .w)({
        ...withGateOf(report, judgement),
        benchmarks: report.benchmarks
            .map((each) => withLimits(each, limitsOf(each)))
            .map((each) => (gate === undefined ? each : withGate(each, gate.ids))),
    });
};
const withGateOf = (report, { gate }) => {
    const { rules } = report;
    return gate === undefined || rules === undefined
        ? report
        : { ...report, rules: { ...rules, gate: gate.globs } };
};
const withLimits = ({ sampling, ...benchmark }, limits) => ({
    ...benchmark,
    limits,
    ...(sampling !== undefined && { sampling: sampledFor(sampling, benchmark.limits, limits) }),
});
const withGate = (benchmark, gated) => {
    const { ungated: _, ...others } = benchmark;
    return { ...others, gated: gated.includes(benchmark.id) };
};
/** Keeps the limits that decided when sampling stopped, unless they are the ones that count now. */
const sampledFor = ({ limits, ...sampling }, before, now) => {
    const sampled = limits ?? before;
    return isSame(sampled, now) ? sampling : { ...sampling, limits: sampled };
};
const isSame = (one, other) => one.failThreshold === other.failThreshold &&
    one.warnThreshold === other.warnThreshold &&
    one.minDeltaMs === other.minDeltaMs &&
    one.noiseFloor?.slowdown === other.noiseFloor?.slowdown;


/***/ }),

/***/ 3088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ withServices)
});

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/analysis/comparison.js + 2 modules
var comparison = __webpack_require__(5179);
// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
;// CONCATENATED MODULE: ./build/analysis/services.js




/**
 * A row for each service, scenario and engine, and how the engines compare over all services. Engines are only compared where
 * one machine measured both, round by round.
 */
const compareServices = (times) => {
    const { benchmarks, runsPerMonth } = times;
    const reference = mostMeasured(benchmarks);
    const buildsOf = new Map();
    for (const build of times.builds.filter((each) => each.revision === 'head' && (0,attempts/* isCounted */.he)(each)))
        buildsOf.set(build.benchmark, [...(buildsOf.get(build.benchmark) ?? []), build]);
    const rows = benchmarks.map((benchmark) => rowOf(benchmark, reference, times, buildsOf));
    return {
        reference,
        rows,
        means: meansOf(rows, reference, times.random),
        ...(runsPerMonth !== undefined && { runsPerMonth }),
    };
};
/** The first of the engines that have times of most services. */
const mostMeasured = (benchmarks) => {
    const projects = new Map();
    for (const { engine, project } of benchmarks.filter(({ head }) => head.medianMs !== undefined))
        projects.set(engine, (projects.get(engine) ?? new Set()).add(project));
    const most = Math.max(0, ...[...projects.values()].map(({ size }) => size));
    return [...projects].find(([, { size }]) => size === most)?.[0] ?? benchmarks[0]?.engine ?? '';
};
const rowOf = ({ id, engine, project, scenario, head, limits }, reference, { benchmarks, repositories, runsPerMonth }, buildsOf) => {
    const repository = repositories.get(project);
    const names = {
        service: project,
        ...(repository !== undefined && { repository }),
        scenario,
        engine,
        ...(head.medianMs !== undefined && { medianMs: head.medianMs }),
    };
    if (engine === reference)
        return { ...names, unknown: { ratio: 'it is the reference' } };
    const base = benchmarks.find((each) => each.project === project && each.scenario === scenario && each.engine === reference);
    if (base === undefined)
        return { ...names, unknown: { ratio: `${reference} was not measured` } };
    const pairs = pairsOfRounds(buildsOf.get(base.id) ?? [], buildsOf.get(id) ?? []);
    const { slowdown, low, high, slowdownMs, unknown } = (0,comparison/* compare */.U)(pairs, limits);
    const why = unknown?.['slowdown'] ?? unknown?.['low'];
    return {
        ...names,
        rounds: pairs.length,
        ...(slowdown !== undefined && { ratio: 1 + slowdown }),
        ...(low !== undefined && high !== undefined && { low: 1 + low, high: 1 + high }),
        ...(slowdownMs !== undefined &&
            runsPerMonth !== undefined && { savedMinutesPerMonth: (-slowdownMs * runsPerMonth) / 60_000 }),
        ...(why !== undefined && { unknown: { [slowdown === undefined ? 'ratio' : 'low']: why } }),
    };
};
/** The reference as base, in the rounds in which both engines have a time. */
const pairsOfRounds = (base, head) => {
    const byRound = new Map(head.map((build) => [build.round, build]));
    return base.flatMap(({ round, durationMs, startedAt }) => {
        const other = byRound.get(round);
        if (other === undefined)
            return [];
        return [{ baseMs: durationMs, headMs: other.durationMs, headFirst: other.startedAt < startedAt }];
    });
};
const meansOf = (rows, reference, random) => {
    const groups = new Map();
    for (const row of rows.filter(({ engine }) => engine !== reference)) {
        const key = JSON.stringify([row.engine, row.scenario]);
        groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        return first === undefined ? [] : [meanOf(first, group, random)];
    });
};
const meanOf = ({ engine, scenario }, rows, random) => {
    const ratios = rows.flatMap(({ ratio }) => ratio ?? []);
    const saved = rows.flatMap(({ savedMinutesPerMonth }) => savedMinutesPerMonth ?? []);
    const few = `needs ${limits/* pairsNeeded */.V5} services with both engines, has ${ratios.length}`;
    return {
        engine,
        scenario,
        services: ratios.length,
        ...(ratios.length > 0 && { ratio: (0,simple_statistics/* geometricMean */.lX)([...ratios]) }),
        ...(ratios.length < limits/* pairsNeeded */.V5 ? { unknown: { low: few } } : bootstrapped(ratios, random)),
        ...(saved.length > 0 && { savedMinutesPerMonth: saved.reduce((sum, minutes) => sum + minutes, 0) }),
    };
};
/** So many resamples put the ends of an interval at the 50th value from each side. */
const resamples = 2_000;
/**
 * The percentile interval of 95% of the geometric mean over services: services are drawn again with replacement, so it says
 * how far another choice of services of this kind would move the mean. Source: B. Efron and R. J. Tibshirani, An Introduction
 * to the Bootstrap (1993), section 13.3.
 */
const bootstrapped = (ratios, random) => {
    const means = Array.from({ length: resamples }, () => (0,simple_statistics/* geometricMean */.lX)((0,simple_statistics/* sampleWithReplacement */.f1)([...ratios], ratios.length, random)));
    return { low: (0,simple_statistics/* quantile */.YV)(means, 0.025), high: (0,simple_statistics/* quantile */.YV)(means, 0.975) };
};

// EXTERNAL MODULE: ./build/plan/random.js
var plan_random = __webpack_require__(90855);
;// CONCATENATED MODULE: ./build/report/services/services.js


/** The report of several repositories, with their services side by side; that of one repository stays as it is. */
const withServices = (report, runsPerMonth) => {
    const { benchmarks, builds, projects = [] } = report;
    const repositories = new Map(projects.flatMap(({ id, repository }) => (repository === undefined ? [] : [[id, repository]])));
    if (new Set(repositories.values()).size < 2)
        return report;
    // The same reports give the same interval.
    const random = (0,plan_random/* seededRandom */.I)('services');
    return { ...report, services: compareServices({ benchmarks, builds, repositories, runsPerMonth, random }) };
};


/***/ }),

/***/ 6339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ totalCost)
/* harmony export */ });
/** What several reports cost together. */
const totalCost = (reports) => {
    const sum = (of) => reports.reduce((total, { cost }) => total + of(cost), 0);
    return {
        timedMs: sum(({ timedMs }) => timedMs),
        primingMs: sum(({ primingMs }) => primingMs),
        warmUpMs: sum(({ warmUpMs }) => warmUpMs),
        resetMs: sum(({ resetMs }) => resetMs),
        settleMs: sum(({ settleMs }) => settleMs),
        setupMs: sum(({ setupMs }) => setupMs),
        explainMs: sum(({ explainMs = 0 }) => explainMs),
        otherMs: sum(({ otherMs }) => otherMs),
    };
};


/***/ })

};
