export const id = 952;
export const ids = [952];
export const modules = {

/***/ 94876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ differingOutcome),
/* harmony export */   Ox: () => (/* binding */ differingSteps),
/* harmony export */   d$: () => (/* binding */ commonSteps)
/* harmony export */ });
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44709);

/**
 * The steps that explain a slower or faster head, as a clause; undefined when there are none. Only steps whose times the
 * engine does not show: where it shows them, they say how much a step explains, and that may be next to nothing.
 */
const differingOutcome = (measurements, benchmark, change) => {
    const timed = new Set(measurements
        .filter((build) => build.benchmark === benchmark)
        .flatMap(({ timeline = [] }) => timeline.map(({ name }) => name)));
    const steps = differingSteps(measurements, benchmark, change).filter((name) => !timed.has(name));
    if (steps.length === 0)
        return undefined;
    return change === 'slower'
        ? `${named(steps)} came from the cache in the base and ran again in the head`
        : `${named(steps)} ran again in the base and came from the cache in the head`;
};
/**
 * The names of the steps that explain a slower or faster head. Only what every counted build of a revision shows counts:
 * a step that came from the cache in all builds of the base and ran again in all builds of the head explains a slower
 * head; the other way round, a faster one. A step that one revision lacks explains nothing by itself: what it took is
 * not known.
 */
const differingSteps = (measurements, benchmark, change) => {
    const steps = (revision) => commonSteps(measurements, benchmark, revision);
    const [base, head] = [steps('base'), steps('head')];
    const [before, after] = change === 'slower' ? ['hit', 'ran'] : ['ran', 'hit'];
    return [...base].flatMap(([name, outcome]) => outcome === before && head.get(name) === after ? [name] : []);
};
/** What became of each step of a revision, where all counted builds of a benchmark agree, in their order. */
const commonSteps = (measurements, benchmark, revision) => {
    const counted = measurements.filter((build) => build.benchmark === benchmark &&
        build.revision === revision &&
        build.failure === undefined &&
        (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .isCounted */ .he)(build));
    const outcomes = counted.map(({ evidence }) => new Map(evidence?.outcome.steps.map(({ name, hit }) => [name, hit ? 'hit' : 'ran'])));
    const [first, ...others] = outcomes;
    return new Map([...(first ?? [])].filter(([name, outcome]) => others.every((each) => each.get(name) === outcome)));
};
const named = ([first = '', ...rest]) => `the step "${first.slice(0, 100)}"${rest.length > 0 ? ` and ${rest.length} more` : ''}`;


/***/ }),

/***/ 95797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ circumstancesOf)
});

// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/analysis/disturbance.js
var disturbance = __webpack_require__(96931);
// EXTERNAL MODULE: ./build/analysis/pairs-of.js
var pairs_of = __webpack_require__(43326);
;// CONCATENATED MODULE: ./build/analysis/far-slower.js

/** Fewer pairs than bounds need, but enough when each of them is this far off. */
const fewestPairs = 2;
const leastRatio = 2;
/**
 * Whether the head is so slow that the time ran out before there were six pairs: every pair, at least two, took at least
 * twice its base and exceeds threshold and floor. Without this, the slower a head is, the safer it is from a verdict. Two
 * such pairs of identical revisions would need builds that scatter by far more than 15%: a single ratio of 2 is then 3.3
 * standard deviations off.
 */
const farSlowerOf = (pairs, limits) => {
    const least = Math.min(...pairs.map(({ baseMs, headMs }) => headMs / baseMs));
    const isFar = pairs.length >= fewestPairs &&
        least >= Math.max(leastRatio, 1 + limits.failThreshold) &&
        pairs.every((pair) => (0,pairs_of/* differenceMs */.K$)(pair) >= limits.minDeltaMs);
    return isFar ? { pairs: pairs.length, leastRatio: least } : undefined;
};

;// CONCATENATED MODULE: ./build/analysis/circumstances.js




/** The circumstances of one benchmark: the stop rule while sampling, and the verdict after it, both ask here. */
const circumstancesOf = (builds, { id, limits }, { obstacles, stopped }) => ({
    obstacles,
    attempts: (0,attempts/* attemptsOf */.Or)(builds, id),
    disturbance: (0,disturbance/* disturbanceOf */.a)(builds, id, limits),
    farSlower: farSlowerOf((0,pairs_of/* pairsOf */.fq)(builds, id), limits),
    stopped: stopped !== undefined,
});


/***/ }),

/***/ 5179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ bounded),
  U: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./build/analysis/limits.js
var analysis_limits = __webpack_require__(44619);
;// CONCATENATED MODULE: ./build/analysis/guard.js
/** Above this a threshold is never raised: at 10% the error rates of the gate were shown without a guard. */
const largestGuard = 0.1;
/** Chosen by simulation: with 1.0, six gated benchmarks raise more false alarms at 1% than at 10% in correlated noise. */
const guardFactor = 1.25;
/**
 * The threshold that the scatter of these pairs can carry, at least the one asked for: 1.25 times the width of the
 * interval of the log ratio, at most 10%. Without it, a threshold of 1% turns noise into regressions: 9 to 18% of runs
 * with six gated benchmarks at build times that scatter by 3 to 15% (`npm run simulate -- small-thresholds`).
 */
const carriedThreshold = (asked, { low, high }) => Math.max(asked, Math.min(largestGuard, guardFactor * (high - low)));

// EXTERNAL MODULE: ./build/analysis/pairs-of.js
var pairs_of = __webpack_require__(43326);
// EXTERNAL MODULE: ./build/analysis/statistics.js
var statistics = __webpack_require__(31980);
;// CONCATENATED MODULE: ./build/analysis/detectable.js




/**
 * The smallest slowdown that this run's own scatter would have let it call a regression, as a ratio − 1.
 *
 * Defined as: multiply every head time by one factor, which moves the effect and leaves the scatter of
 * the log ratios as it is; find the smallest factor above which the rule says `regression`; the result is
 * the slowdown measured there. It is that slowdown and not the factor, so that it does not depend on how
 * fast the head happened to be: a run with a true 30 % states what its equal without any would. With m
 * the centre and l the lower bound of the ratio, and T the threshold that the scatter carries, effect > T and lower
 * bound > T/2 become
 *
 *     slowdown > T   and   slowdown > (1 + T/2) · m / l − 1
 *
 * and `factorReaching` solves for the absolute floor. Every slowdown above the result qualifies, none below
 * does, and it is never below T. It says what this run could have called, not how often such runs would: a
 * true slowdown of just this size is found about every second time.
 * `undefined` below six pairs.
 */
const detectableSlowdown = (pairs, limits) => {
    const logRatios = pairs.map(pairs_of/* logRatio */.A9);
    const centre = (0,pairs_of/* centreOf */.VX)(pairs, pairs_of/* logRatio */.A9);
    const bounds = (0,statistics/* orderStatisticBounds */.k2)(logRatios, analysis_limits/* boundError */.ns);
    const factor = factorReaching(pairs, limits.minDeltaMs);
    if (centre === undefined || bounds === undefined || factor === undefined)
        return undefined;
    const threshold = carriedThreshold(limits.failThreshold, bounds);
    const byBound = (1 + threshold / 2) * Math.exp(centre - bounds.low) - 1;
    const byFloor = Math.exp(centre) * factor - 1;
    return Math.max(threshold, byBound, byFloor);
};
/**
 * The factor on all head times at which the centre of the paired differences is `deltaMs`. The difference of one pair
 * reaches it at (base + delta) / head; the centre rises with the factor, so it lies between the smallest and the largest
 * of these.
 */
const factorReaching = (pairs, deltaMs) => {
    const factors = pairs.map(({ baseMs, headMs }) => (baseMs + deltaMs) / headMs).toSorted((a, b) => a - b);
    let [below, reached] = [factors[0], factors.at(-1)];
    if (below === undefined || reached === undefined)
        return undefined;
    // Each step halves the gap: fifty leave less than one part in 10^15 of it.
    for (let step = 0; step < 50 && below < reached; step += 1) {
        const middle = (below + reached) / 2;
        if (reaches(pairs, middle, deltaMs))
            reached = middle;
        else
            below = middle;
    }
    return reached;
};
const reaches = (pairs, factor, deltaMs) => {
    const centreMs = (0,pairs_of/* centreOf */.VX)(pairs, ({ baseMs, headMs }) => (0,pairs_of/* differenceMs */.K$)({ baseMs, headMs: headMs * factor }));
    return centreMs !== undefined && centreMs >= deltaMs;
};

;// CONCATENATED MODULE: ./build/analysis/comparison.js





/**
 * Head against base, pair by pair: members of a pair ran back to back, so the drift of the machine
 * cancels, and on the log scale "twice as slow" and "twice as fast" weigh the same. Each bound errs in at
 * most 2.5% of all cases, provided the pairs are independent. Bounds are absent below six pairs.
 * Throws a RangeError for a time that is not above zero.
 */
const compare = (pairs, limits) => {
    const logRatios = pairs.map(pairs_of/* logRatio */.A9);
    const differencesMs = pairs.map(pairs_of/* differenceMs */.K$);
    const centre = (0,pairs_of/* centreOf */.VX)(pairs, pairs_of/* logRatio */.A9);
    const slowdownMs = (0,pairs_of/* centreOf */.VX)(pairs, pairs_of/* differenceMs */.K$);
    if (centre === undefined || slowdownMs === undefined) {
        const reason = 'no pair has two valid members';
        return { pairs: 0, unknown: { slowdown: reason, slowdownMs: reason, ...withoutBounds(reason) } };
    }
    const known = { slowdown: Math.expm1(centre), slowdownMs, pairs: pairs.length };
    const ratio = (0,statistics/* orderStatisticBounds */.k2)(logRatios, analysis_limits/* boundError */.ns);
    const difference = (0,statistics/* orderStatisticBounds */.k2)(differencesMs, analysis_limits/* boundError */.ns);
    const detectable = detectableSlowdown(pairs, limits);
    if (ratio === undefined || difference === undefined || detectable === undefined) {
        return { ...known, unknown: withoutBounds(`needs ${analysis_limits/* pairsNeeded */.V5} valid pairs, has ${pairs.length}`) };
    }
    const bounds = {
        low: Math.expm1(ratio.low),
        high: Math.expm1(ratio.high),
        lowMs: difference.low,
        highMs: difference.high,
        threshold: carriedThreshold(limits.failThreshold, ratio),
    };
    return { ...known, ...bounds, detectable };
};
/** The same effect where its bounds are known, else `undefined`. */
const bounded = (effect) => {
    const { slowdown, low, high, slowdownMs, lowMs, highMs, threshold, detectable, pairs } = effect;
    if (slowdown === undefined || low === undefined || high === undefined)
        return undefined;
    if (slowdownMs === undefined || lowMs === undefined || highMs === undefined)
        return undefined;
    if (threshold === undefined || detectable === undefined)
        return undefined;
    return { slowdown, low, high, slowdownMs, lowMs, highMs, threshold, detectable, pairs };
};
const withoutBounds = (reason) => ({
    low: reason,
    high: reason,
    lowMs: reason,
    highMs: reason,
    threshold: reason,
    detectable: reason,
});


/***/ }),

/***/ 96931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ stealShiftOf),
/* harmony export */   a: () => (/* binding */ disturbanceOf)
/* harmony export */ });
/* harmony import */ var _disturbances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51718);
/* harmony import */ var _pairs_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43326);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31980);



/** A shift of this much between the two revisions is the machine's, unless the head itself used more. */
const largestShift = 0.05;
/**
 * Whether the machine favoured one revision; undefined when it did not, or when nothing is known.
 *
 * The measure is a share for each kind of disturbance, because a slower build is disturbed for longer and amounts would
 * blame the machine for it. A benchmark is disturbed when the median over its pairs of the head's share less the base's is
 * beyond 5 percentage points. A head that itself uses more processor time than the threshold allows, or more of what it was
 * short of, is slower by its own doing: that is not a disturbance. If several kinds are, the largest shift is given.
 */
const disturbanceOf = (builds, benchmark, { failThreshold }) => {
    const pairs = (0,_pairs_of_js__WEBPACK_IMPORTED_MODULE_1__/* .memberPairsOf */ .lS)(builds, benchmark);
    const [largest] = _disturbances_js__WEBPACK_IMPORTED_MODULE_0__/* .disturbanceKinds */ .mb
        .map((kind) => ({ kind, shift: shiftOf(pairs, kind) ?? 0 }))
        .filter(({ shift }) => Math.abs(shift) > largestShift)
        .filter(({ kind, shift }) => shift < 0 || !usedMoreItself(pairs, kind, 1 + failThreshold))
        .toSorted((a, b) => Math.abs(b.shift) - Math.abs(a.shift));
    if (largest === undefined)
        return undefined;
    const of = largest.shift > 0 ? 'head' : 'base';
    return { of, reason: reasonOf(largest.kind, of, (Math.abs(largest.shift) * 100).toFixed(0)) };
};
/** Median over the pairs of the head's withheld share less the base's; undefined where no pair has the counters. */
const stealShiftOf = (pairs) => (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .medianOf */ .ux)(shiftsOf(pairs, 'steal'));
/** Undefined where most pairs do not show it: a few of them would speak for all. */
const shiftOf = (pairs, kind) => {
    const shifts = shiftsOf(pairs, kind);
    return shifts.length * 2 > pairs.length ? (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .medianOf */ .ux)(shifts) : undefined;
};
const shiftsOf = (pairs, kind) => pairs.flatMap((pair) => (kind === 'steal' ? stealShiftIn(pair) : shiftIn(pair, kind)) ?? []);
/** Of steal, every share counts. */
const stealShiftIn = ({ base, head }) => {
    const [before, after] = [stolenShare(base), stolenShare(head)];
    return before === undefined || after === undefined ? undefined : after - before;
};
/**
 * Of the other kinds only what is beyond the limits in the build that has more of it. What is unknown in one build is unknown for the pair.
 */
const shiftIn = ({ base, head }, kind) => {
    const [before, after] = [(0,_disturbances_js__WEBPACK_IMPORTED_MODULE_0__/* .lookFor */ .xy)(kind, base), (0,_disturbances_js__WEBPACK_IMPORTED_MODULE_0__/* .lookFor */ .xy)(kind, head)];
    if (before === undefined || after === undefined)
        return undefined;
    if (!before.isBeyond && !after.isBeyond)
        return 0;
    const [othersBefore, othersAfter] = [othersRate(before, base), othersRate(after, head)];
    const shift = countedShare(after, othersAfter < othersBefore / 2) - countedShare(before, othersBefore < othersAfter / 2);
    const more = shift > 0 ? after : before;
    return more.isBeyond ? shift : 0;
};
/**
 * A build below the limits counts as 0 only where others did less than half as much as during the other build: else the two
 * are on different sides of a limit without having been disturbed differently.
 */
const countedShare = ({ disturbance, isBeyond }, othersDidLess) => isBeyond || !othersDidLess ? disturbance.share : 0;
/** How much others used, per time or of the whole, so that it does not depend on how long a build took. */
const othersRate = ({ disturbance }, { durationMs }) => {
    switch (disturbance.kind) {
        case 'disk':
            return disturbance.othersBytes / durationMs;
        case 'memory':
            return disturbance.held;
        case 'steal':
        case 'cpu':
        case 'quota':
            return disturbance.share;
    }
};
const stolenShare = ({ counters }) => {
    const { machineBusyMs: busy, machineStealMs: steal } = counters;
    return busy === undefined || steal === undefined || busy + steal <= 0 ? undefined : steal / (busy + steal);
};
const usedMoreItself = (pairs, kind, limit) => {
    const cpuRatio = medianRatio(pairs, ownCpu) ?? 1;
    if (cpuRatio >= limit)
        return true;
    switch (kind) {
        case 'steal':
        case 'cpu':
        case 'quota':
            return false;
        // Without the numbers it could be the head's own doing.
        case 'disk':
            return (medianRatio(pairs, ownDisk) ?? limit) >= limit;
        case 'memory':
            return (medianRatio(pairs, ownMemory) ?? limit) >= limit;
    }
};
/** Where what the build used is unknown, that of the machine less what others are known to have used. */
const ownCpu = ({ counters }) => {
    const { buildCpuMs, machineBusyMs, othersCpuMs = 0 } = counters;
    return buildCpuMs ?? (machineBusyMs === undefined ? undefined : machineBusyMs - othersCpuMs);
};
const ownDisk = ({ counters }) => {
    const { buildReadBytes: read, buildWrittenBytes: written } = counters;
    return read === undefined || written === undefined ? undefined : read + written;
};
const ownMemory = ({ counters }) => counters['buildMemoryPeakBytes'];
/** Median ratio head / base; undefined where no pair has both. */
const medianRatio = (pairs, amount) => {
    const ratios = pairs.flatMap(({ base, head }) => {
        const [before, after] = [amount(base), amount(head)];
        return before === undefined || after === undefined || before <= 0 ? [] : [after / before];
    });
    return (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .medianOf */ .ux)(ratios);
};
const reasonOf = (kind, of, points) => {
    const more = `${points} percentage points more`;
    switch (kind) {
        case 'steal':
            return `the hypervisor withheld ${more} processor time from the ${of}'s builds`;
        case 'cpu':
            return `other programs used ${more} of the processors during the ${of}'s builds`;
        case 'disk':
            return `the ${of}'s builds spent ${more} of their time waiting for disks that others used`;
        case 'memory':
            return `the ${of}'s builds spent ${more} of their time waiting for memory that others held`;
        case 'quota':
            return `a quota of processor time stopped the ${of}'s builds in ${more} of its periods`;
    }
};


/***/ }),

/***/ 37014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus)
/* harmony export */ });
/* harmony import */ var _consequences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94741);

/**
 * Exit status of a run that ended by itself: 1 when a gated benchmark has a verdict of `regression`, `warning` or
 * `inconclusive` that `failOn` names; else 3 when it names `invalid` and one is invalid; else 0. (2, wrong input, and
 * 130, interrupted, are not verdicts.) Every gated verdict counts: a warning beside an invalid benchmark still fails.
 *
 * A run that judges nothing still fails with 3 when it measured nothing, whatever `failOn` names, because no verdict
 * could say so; so does one with such a leg. Only `never` prevents it.
 */
const exitStatus = ({ verdict, gated, measuredAnything, hasEmptyLeg }, failOn) => {
    if (failOn === 'never')
        return 0;
    const kinds = new Set([verdict.kind, ...gated]);
    const statuses = failOn.filter((kind) => kinds.has(kind)).map((kind) => _consequences_js__WEBPACK_IMPORTED_MODULE_0__/* .consequences */ .PS[kind][0].status);
    if (statuses.includes(1))
        return 1;
    if (statuses.includes(3))
        return 3;
    const nothing = hasEmptyLeg || (verdict.kind === 'none' && !measuredAnything);
    return nothing ? (0,_consequences_js__WEBPACK_IMPORTED_MODULE_0__/* .consequencesOf */ .W$)({ kind: 'none', because: 'nothing-measured' }).status : 0;
};


/***/ }),

/***/ 96868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ judgeAll)
});

// EXTERNAL MODULE: ./build/analysis/cause.js
var analysis_cause = __webpack_require__(94876);
// EXTERNAL MODULE: ./build/analysis/cause-words.js
var cause_words = __webpack_require__(69416);
// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/analysis/statistics.js
var statistics = __webpack_require__(31980);
;// CONCATENATED MODULE: ./build/analysis/growth.js


/**
 * The median of head − base over the pairs, in the direction of the change: so it is positive, and 0 where it is not sure.
 * From six pairs on, its exact bound must have this direction; with fewer pairs, every one of them.
 */
const sureGrowth = (pairs, direction, valueOf) => {
    const differences = pairs.map(({ base, head }) => direction * (valueOf(head) - valueOf(base)));
    const centre = (0,statistics/* medianOf */.ux)(differences) ?? 0;
    const low = (0,statistics/* orderStatisticBounds */.k2)(differences, limits/* boundError */.ns)?.low ?? Math.min(...differences);
    return low > 0 ? centre : 0;
};
const pools = {
    startup: 'rest',
    frontend: 'rest',
    unattributed: 'rest',
    base: 'base',
    context: 'inputs',
    'cache-match': 'inputs',
    copy: 'inputs',
    download: 'work',
    compile: 'work',
    link: 'work',
    run: 'work',
    'step-overhead': 'work',
    export: 'export',
};
/** How long the phases of a pool took in a build, in ms. */
const poolTime = (pool) => ({ phases }) => Object.entries(phases ?? {}).reduce((sum, [phase, ms]) => (isPhase(phase) && pools[phase] === pool ? sum + ms : sum), 0);
const isPhase = (name) => name in pools;
/** The pool in which an instruction spends its time. */
const poolOfStep = (step) => {
    if (/^(?:COPY|ADD)\b/i.test(step))
        return 'inputs';
    return /^FROM\b/i.test(step) ? 'base' : 'work';
};
/** How long the steps with one of these names took in a build, in ms. */
const stepTime = (isStep) => ({ timeline = [] }) => timeline.reduce((sum, part) => (isInstruction(part) && isStep(part.name) ? sum + lengthOf(part) : sum), 0);
const lengthOf = ({ startMs, endMs }) => endMs - startMs;
/** Engines name the other parts of a build in lower case. */
const isInstruction = ({ name }) => /^[A-Z]+\s/.test(name);
const longestCompared = 150;
/** A step or an instruction in the form in which both can be compared: engines print them on one line, and cut long ones. */
const stepKey = (text) => {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return line.replace(/ …$/, '').slice(0, longestCompared);
};

;// CONCATENATED MODULE: ./build/analysis/explained-change.js


/** What became of each step in all counted builds of a revision. */
const stepsOf = ({ builds, benchmark }, revision) => (0,analysis_cause/* commonSteps */.d$)(builds, benchmark.id, revision);
/** The revision that takes longer, and the other one. */
const sidesOf = ({ direction, }) => direction > 0 ? { slow: 'head', fast: 'base' } : { slow: 'base', fast: 'head' };
/** The instruction of the head, or one that is gone, that an engine prints as this step; undefined if it is not the only one. */
const instructionOf = ({ differences }, step, isWanted = () => true) => {
    const key = stepKey(step);
    const found = differences?.instructions.filter((each) => stepKey(each.text) === key && isWanted(each)) ?? [];
    return found.length === 1 ? found[0] : undefined;
};
/** Whether a step compiles Go: as its Dockerfile says, or where that is not known, its own words. */
const compilesGo = (change, step) => {
    const known = answers.get(change) ?? new Map();
    answers.set(change, known);
    const answer = known.get(step) ?? answerFor(change, step);
    known.set(step, answer);
    return answer;
};
/** Every part of every build asks, and they have few different names. */
const answers = new WeakMap();
const answerFor = ({ differences }, step) => {
    if (!/^RUN\b/i.test(step))
        return false;
    const key = stepKey(step);
    const known = differences?.instructions.filter(({ text, before }) => [text, before ?? text].some((each) => stepKey(each) === key)) ?? [];
    return known.length > 0
        ? known.some(({ compiles }) => compiles === true)
        : /\bgo["']?,?\s+["']?(?:build|install|test|run|vet)\b/.test(step);
};
/** What packages and modules have of the steps that compile or download: nothing else explains that time again. */
const explainedByPackages = (change) => explainedBy(change, ['package', 'module', 'file']);
/** What causes of these kinds have so far, in ms. */
const explainedBy = ({ claims }, kinds) => claims
    .named()
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, { changeMs }) => sum + Math.abs(changeMs), 0);
/** Where an instruction stands; undefined without the Dockerfile. */
const placeOf = ({ differences }, instruction) => differences === undefined || instruction === undefined || instruction.change === 'gone'
    ? undefined
    : { file: differences.dockerfile, line: instruction.line };

;// CONCATENATED MODULE: ./build/analysis/cache-causes.js



/** Names the steps that only the faster revision took from its cache, and what made the other one repeat them. */
const claimCache = (change) => {
    const { builds, benchmark, direction, pairs, claims } = change;
    const steps = (0,analysis_cause/* differingSteps */.Ox)(builds, benchmark.id, direction > 0 ? 'slower' : 'faster');
    for (const step of steps) {
        const grown = sureGrowth(pairs, direction, stepTime((name) => name === step));
        const breaker = breakerOf(change, step);
        const place = placeOf(change, breakingInstruction(change, breaker) ?? instructionOf(change, step));
        claims.claim(poolOfStep(step), grown, {
            kind: 'cache',
            name: step,
            change: 'changed',
            why: [outcome(direction > 0), ...whyBroken(change, breaker, step)].join(', because '),
            ...(place !== undefined && { place }),
        });
    }
};
/**
 * The first step before this one that the slower revision repeated. Not one of another stage, and none that the faster one
 * repeated before it as well: there it broke nothing.
 */
const breakerOf = (change, step) => {
    const { slow, fast } = sidesOf(change);
    const harmless = new Set(repeatedBefore(change, fast, step));
    const stage = instructionOf(change, step)?.stage;
    return repeatedBefore(change, slow, step).find((each) => {
        const other = instructionOf(change, each)?.stage;
        const isElsewhere = stage !== undefined && other !== undefined && other !== stage;
        return !isElsewhere && !harmless.has(each);
    });
};
/** The steps before this one that all counted builds of a revision repeated, in their order. */
const repeatedBefore = (change, revision, step) => {
    const steps = [...stepsOf(change, revision)];
    const before = steps.slice(0, Math.max(0, steps.findIndex(([name]) => name === step)));
    return before.flatMap(([name, outcome]) => (outcome === 'ran' ? [name] : []));
};
const outcome = (isSlower) => isSlower
    ? 'came from the cache in the base and ran again in the head'
    : 'ran again in the base and came from the cache in the head';
/** The instruction that comes before, where the change put it there. */
const breakingInstruction = (change, breaker) => {
    const found = breaker === undefined ? undefined : instructionOf(change, breaker);
    return found?.change === undefined ? undefined : found;
};
const whyBroken = (change, breaker, step) => {
    const file = editedBy(change);
    const edited = file === undefined ? undefined : `${file}, which ${change.benchmark.scenario} edits`;
    if (breaker === undefined)
        return edited !== undefined && takesFiles(step) ? [`it takes ${edited}`] : [];
    const how = takesFiles(breaker) && edited !== undefined ? `takes ${edited}` : 'ran again';
    return [`"${breaker.slice(0, 100)}" comes before it there and ${how}`];
};
const takesFiles = (step) => /^(?:COPY|ADD)\b/i.test(step) || /type=bind/.test(step);
/** What the scenario changed before the timed build. */
const editedBy = ({ benchmark, editedFile }) => {
    if (benchmark.scenario === 'source-change')
        return editedFile;
    return benchmark.scenario === 'go-mod-change' ? 'go.mod' : undefined;
};

;// CONCATENATED MODULE: ./build/analysis/claims.js

/** Opens the book on a change of `wholeMs`, which is positive. */
const openClaims = (pairs, wholeMs, direction) => {
    const leftOf = new Map();
    const causes = new Map();
    let whole = wholeMs;
    const left = (pool) => {
        const ms = leftOf.get(pool) ?? sureGrowth(pairs, direction, poolTime(pool));
        leftOf.set(pool, ms);
        return Math.max(0, Math.min(ms, whole));
    };
    return {
        left,
        claim: (pool, wantedMs, cause) => {
            const ms = Math.min(wantedMs, left(pool));
            if (ms <= 0)
                return;
            leftOf.set(pool, (leftOf.get(pool) ?? 0) - ms);
            whole -= ms;
            const key = `${cause.kind} ${cause.name}`;
            const known = causes.get(key);
            causes.set(key, { ...cause, ...known, changeMs: (known?.changeMs ?? 0) + direction * ms });
        },
        named: () => [...causes.values()].toSorted((one, other) => Math.abs(other.changeMs) - Math.abs(one.changeMs)),
    };
};

;// CONCATENATED MODULE: ./build/analysis/context-causes.js

/** A smaller difference does not explain a time. */
const [leastBytes, leastFiles] = [1_000_000, 100];
/** Of a disk, and about what sending one more file costs beside its content. */
const blockBytes = 4_096;
/** No disk or engine is as slow as this: what took longer has another reason. */
const slowestBytesPerMs = 1_000;
/** Names the paths by which the context grew, with their shares of the time that its files took more. */
const claimContext = (change) => {
    const { differences, direction } = change;
    if (differences === undefined)
        return;
    const { base, head } = differences.context;
    const isLarge = direction * (head.bytes - base.bytes) >= leastBytes || direction * (head.files - base.files) >= leastFiles;
    const paths = differences.context.changed.filter((path) => direction * weightOf(path) > 0);
    if (!isLarge || paths.length === 0)
        return;
    const sum = paths.reduce((total, path) => total + Math.abs(weightOf(path)), 0);
    let leftMs = sum / slowestBytesPerMs;
    for (const pool of isCopiedLast(differences) ? ['inputs', 'export'] : ['inputs']) {
        const ms = Math.min(leftMs, ofContext(change, pool));
        leftMs -= ms;
        for (const path of paths)
            change.claims.claim(pool, (ms * Math.abs(weightOf(path))) / sum, causeOf(differences, path));
    }
};
/** What is left of a pool, less what copying took that takes nothing from the context. */
const ofContext = ({ pairs, direction, claims }, pool) => {
    const elsewhere = pool === 'inputs'
        ? sureGrowth(pairs, direction, stepTime((step) => fromElsewhere.test(step)))
        : 0;
    return Math.max(0, claims.left(pool) - elsewhere);
};
/** Whether a step copies files of the context. */
const takesContext = (step) => /^(?:COPY|ADD)\b/i.test(step) && !fromElsewhere.test(step);
const fromElsewhere = /^(?:COPY\b.*\s--from=|ADD\b.*\s(?:https?|git|ssh):)/is;
const weightOf = ({ files, bytes }) => bytes + blockBytes * files;
/** Whether files of the context end up in the image. */
const isCopiedLast = ({ instructions }) => {
    const last = Math.max(...instructions.map(({ stage }) => stage));
    return instructions.some(({ stage, text }) => stage === last && /^(?:COPY|ADD)\b/i.test(text) && !text.includes('--from='));
};
const causeOf = (differences, path) => {
    const place = context_causes_placeOf(differences, path);
    return {
        kind: 'context',
        name: path.path,
        change: 'changed',
        why: whyOf(differences, path),
        ...(place !== undefined && { place }),
    };
};
const whyOf = ({ ignore }, { files, bytes, ignored }) => {
    const size = `${sign(bytes)}${(bytes / 1e6).toFixed(1)} MB and ${sign(files)}${files} files in the context`;
    if (ignored === undefined)
        return size;
    const by = ignore[0]?.file ?? 'the ignore file';
    return `${size}, which ${by} leaves out only in the ${ignored === 'in-base' ? 'base' : 'head'}`;
};
const sign = (amount) => (amount > 0 ? '+' : '');
/** The ignore file if it is to blame and the head has it, else the instruction that copies, else the path itself. */
const context_causes_placeOf = (differences, { path, ignored }) => {
    const { ignore, files, instructions, dockerfile, contextPath } = differences;
    const inRepository = (name) => (contextPath === '.' ? name : `${contextPath}/${name}`);
    if (ignored === undefined)
        return { file: inRepository(path) };
    const isThere = ({ file }) => !files.some((each) => each.change === 'gone' && inRepository(each.path) === file);
    const rule = ignore.find(isThere);
    if (rule !== undefined)
        return { file: rule.file, ...(rule.change === 'new' && { line: rule.line }) };
    const copy = instructions.find(({ text }) => /^(?:COPY|ADD)\b/i.test(text) && !text.includes('--from='));
    return copy === undefined ? undefined : { file: dockerfile, line: copy.line };
};

;// CONCATENATED MODULE: ./build/analysis/instruction-causes.js


/** Names instructions that were written otherwise, added or removed, with what their steps took more. */
const claimInstructions = (change) => {
    const ofPackagesMs = explainedByPackages(change);
    for (const instruction of differentSteps(change)) {
        const { text, before } = instruction;
        const compiles = compilesGo(change, text) || compilesGo(change, before ?? text);
        const stepMs = sureGrowth(change.pairs, change.direction, timeOf(instruction));
        const grown = Math.max(0, stepMs - (compiles ? ofPackagesMs : 0));
        const place = placeOf(change, instruction);
        change.claims.claim(poolOfStep(text), grown, {
            kind: 'instruction',
            name: text,
            change: instruction.change ?? 'changed',
            ...(before !== undefined && { why: `before: "${before.slice(0, 100)}"` }),
            ...(place !== undefined && { place }),
        });
    }
};
/** Instructions that are written alike have one time together, which counts once. */
const differentSteps = (change) => [
    ...new Map(rewritten(change).map((each) => [
        JSON.stringify([stepKey(each.text), stepKey(each.before ?? each.text)]),
        each,
    ])).values(),
];
/** The instructions that are not the same in both; those that were only moved are. */
const rewritten = ({ differences }) => differences?.instructions.filter(({ change }) => change !== undefined && change !== 'moved') ?? [];
/** A step that is written the same somewhere else counts in both revisions, so it is no part of the difference. */
const timeOf = ({ text, before = text }) => {
    const [inHead, inBase] = [text, before].map((each) => stepTime((name) => stepKey(name) === stepKey(each)));
    return (build) => (build.revision === 'head' ? inHead : inBase)?.(build) ?? 0;
};

;// CONCATENATED MODULE: ./build/analysis/only-cause.js



/** Names the modules for which downloads take longer. */
const claimDownloads = (change) => {
    const { differences, pairs, direction, claims } = change;
    const cause = differences === undefined ? undefined : moduleCause(differences, direction);
    if (cause === undefined)
        return;
    const [base, head] = [stepsOf(change, 'base'), stepsOf(change, 'head')];
    const isDownload = (step) => downloads.test(step) && !compilesGo(change, step) && base.get(step) !== 'hit' && head.get(step) !== 'hit';
    claims.claim('work', sureGrowth(pairs, direction, stepTime(isDownload)), cause);
};
/** Whether a step downloads modules, as its own words say. */
const isDownloading = (step) => downloads.test(step);
const downloads = /^RUN\b.*\bgo["']?,?\s+["']?(?:mod["']?,?\s+["']?(?:download|vendor|tidy)|get)\b/i;
/**
 * Where the revisions differ in one thing only, that is the reason, whatever else is known: a single instruction, the
 * modules, or a single Go file.
 */
const claimOnly = (change) => {
    const { differences, pairs, direction, claims } = change;
    if (differences === undefined || differences.filesLeftOut > 0)
        return;
    // They differ too, although nothing below looks at them.
    if (differences.ignore.length > 0 || differences.instructions.some((each) => each.change === 'moved'))
        return;
    // Its instructions are compared one by one.
    const files = differences.files.filter(({ path }) => !isDockerfile(differences, path));
    const instructions = rewritten(change);
    const [instruction, ...others] = instructions;
    const [file] = files;
    const grown = (isStep) => sureGrowth(pairs, direction, stepTime(isStep));
    const isGo = (step) => compilesGo(change, step);
    if (instruction !== undefined) {
        if (others.length > 0 || files.length > 0)
            return;
        claims.claim('work', grown(isRun), instructionCause(change, instruction));
    }
    else if (files.length > 0 && files.every(({ path }) => isOfModules.test(path))) {
        const cause = moduleCause(differences, direction);
        if (cause !== undefined)
            claims.claim('work', grown(isRun), cause);
    }
    else if (files.length === 1 && file?.path.endsWith('.go') === true) {
        claims.claim('work', grown(isGo) - explainedByPackages(change), fileCause(differences, file));
    }
};
const isDockerfile = ({ contextPath, dockerfile }, path) => dockerfile === (contextPath === '.' ? path : `${contextPath}/${path}`);
const isRun = (step) => /^RUN\b/i.test(step);
const isOfModules = /(?:^|\/)(?:go\.(?:mod|sum|work|work\.sum)|vendor\/.*)$/s;
const instructionCause = (change, instruction) => {
    const place = placeOf(change, instruction);
    return {
        kind: 'instruction',
        name: instruction.text,
        change: instruction.change ?? 'changed',
        why: 'nothing else differs',
        ...(place !== undefined && { place }),
    };
};
const fileCause = ({ contextPath }, { path, change }) => ({
    kind: 'file',
    name: path,
    change,
    why: 'nothing else differs',
    ...(change !== 'gone' && { place: { file: contextPath === '.' ? path : `${contextPath}/${path}` } }),
});
/** The one module that can be the reason, else the file that requires them all. */
const moduleCause = ({ modules }, direction) => {
    const more = modules.filter(({ change }) => change === 'changed' || (change === 'gone') === direction < 0);
    const direct = more.filter(({ indirect }) => !indirect);
    const candidates = direct.length > 0 ? direct : more;
    const [first] = candidates;
    if (first === undefined)
        return undefined;
    return candidates.length === 1 ? oneModule(first, more.length - 1) : severalModules(candidates);
};
const oneModule = ({ path, change, file, line }, others) => ({
    kind: 'module',
    name: path,
    change,
    // Those that go.mod calls indirect: which module requires them is not in it.
    ...(others > 0 && { why: `with ${others} more indirect ${others === 1 ? 'module' : 'modules'}` }),
    ...(change !== 'gone' && { place: { file, line } }),
});
const severalModules = (modules) => {
    const [first] = modules;
    if (first === undefined)
        return undefined;
    const names = modules.map(({ path }) => path);
    return {
        kind: 'file',
        name: first.file,
        change: 'changed',
        why: `${modules.length} modules differ, such as ${names.slice(0, 2).join(' and ')}`,
        place: { file: first.file, line: first.line },
    };
};

;// CONCATENATED MODULE: ./build/analysis/package-graph.js
/** Undefined where an explain build shows no packages. */
const packageGraph = (explanation) => {
    const { packages, modules = [], linkMs = 0 } = explanation ?? {};
    if (packages === undefined || packages.length === 0)
        return undefined;
    return {
        packages: new Map(packages.map((each) => [each.path, each])),
        versions: new Map(modules.map(({ path, version }) => [path, version])),
        compiledMs: packages.reduce((sum, { shareMs }) => sum + shareMs, 0),
        linkMs,
    };
};
/** Whether a package belongs to the project: its module has no version, or is given by the project itself. */
const isOwn = ({ versions }, { module }) => module !== undefined && (versions.get(module) ?? '') === '';
/**
 * For each package of `among`, the module (of the standard library: the package) through which a project comes to it: from
 * importer to importer, on the shortest way, to one that the project itself imports. Only packages of `among` are followed;
 * those to which no way leads are left out. Goes from the project outwards, once for all: a report may have 20,000 packages
 * in one chain, and anybody can write one.
 */
const rootsOf = (graph, among) => {
    const followed = [...among].flatMap((path) => graph.packages.get(path) ?? []);
    const imports = importsOf(followed);
    const found = new Map();
    for (const each of followed) {
        const root = ownRootOf(graph, each);
        if (root !== undefined)
            found.set(each.path, { root, steps: 0 });
    }
    // A Map iterates over entries that are added meanwhile, so this reaches all of them, the nearest first.
    for (const [importer, { steps }] of found)
        for (const each of imports.get(importer) ?? []) {
            if (found.has(each.path))
                continue;
            // Of several ways of the same length, that by way of the first importer.
            const nearest = each.importedBy.find((by) => among.has(by) && found.get(by)?.steps === steps);
            const root = found.get(nearest ?? importer)?.root;
            if (root !== undefined)
                found.set(each.path, { root, steps: steps + 1 });
        }
    return new Map([...found].map(([path, { root }]) => [path, root]));
};
/** By importer, what it imports of these packages. */
const importsOf = (packages) => {
    const imports = new Map();
    for (const each of packages)
        for (const importer of each.importedBy) {
            const known = imports.get(importer);
            if (known === undefined)
                imports.set(importer, [each]);
            else
                known.push(each);
        }
    return imports;
};
/** Undefined for a package that the project does not import itself. */
const ownRootOf = (graph, found) => {
    const own = found.importedBy.filter((importer) => isOwnPath(graph, importer));
    if (isOwn(graph, found))
        return { kind: 'package', name: found.path, importedBy: own };
    if (own.length === 0)
        return undefined;
    return found.module === undefined
        ? { kind: 'package', name: found.path, importedBy: own }
        : { kind: 'module', name: found.module, importedBy: own };
};
const isOwnPath = (graph, path) => {
    const found = graph.packages.get(path);
    return found !== undefined && isOwn(graph, found);
};

;// CONCATENATED MODULE: ./build/analysis/package-shifts.js


/** A package that both compile is slower, not just noisy, from here on. */
const [leastSlowerMs, leastSlowerShare] = [50, 0.2];
/**
 * What the head compiles more, or in more time, than the base (`before` and `after` exchanged: less). Only what has a reason
 * counts: packages that are new, in another version of their module, or, of the project, with changed files. The times of
 * all other packages show by how much one build was slower as a whole, and that is taken out.
 */
const shiftsBetween = (before, after, files) => {
    const pace = paceOf(before, after);
    const added = new Set([...after.packages.keys()].filter((path) => !before.packages.has(path)));
    const roots = rootsOf(after, added);
    const shifts = new Map();
    for (const [path, found] of after.packages) {
        const old = before.packages.get(path);
        const ms = found.shareMs / pace - (old?.shareMs ?? 0);
        const change = changeOf(before, after, found, { old, files, ms });
        if (change === undefined)
            continue;
        const root = change === 'new' ? roots.get(path) : ownRoot(after, found);
        if (root === undefined)
            continue;
        const key = `${root.kind} ${root.name}`;
        const known = shifts.get(key);
        const isFirst = known === undefined || isOfRoot(root, found);
        shifts.set(key, {
            ...(known?.importedBy.length === 0 || known === undefined ? root : known),
            change: isFirst ? moduleChange(before, root, change) : known.change,
            ms: (known?.ms ?? 0) + ms,
            packages: (known?.packages ?? 0) + 1,
            own: isOwn(after, found),
        });
    }
    return [...shifts.values()].filter(({ ms }) => ms > 0);
};
const isOfRoot = ({ name }, { path, module }) => name === module || name === path;
/** Further packages of a module that the base has too are a change of it. */
const moduleChange = ({ versions }, { kind, name }, change) => kind === 'module' && change === 'new' && versions.has(name) ? 'changed' : change;
const ownRoot = (graph, { path, module, importedBy }) => {
    const own = importedBy.filter((importer) => {
        const found = graph.packages.get(importer);
        return found !== undefined && isOwn(graph, found);
    });
    const isModule = module !== undefined && (graph.versions.get(module) ?? '') !== '';
    return { kind: isModule ? 'module' : 'package', name: isModule ? module : path, importedBy: own };
};
/** Undefined: there is no reason why its time should differ. */
const changeOf = (before, after, found, { old, files, ms }) => {
    if (old === undefined)
        return 'new';
    const { module } = found;
    if (module !== undefined && !isOwn(after, found))
        return before.versions.get(module) === after.versions.get(module) ? undefined : 'changed';
    const isSlower = Math.abs(ms) >= Math.max(leastSlowerMs, leastSlowerShare * old.shareMs);
    return module !== undefined && isSlower && hasChanged(found, files) ? 'changed' : undefined;
};
/** Whether a file in the folder of a package differs. A module may be in any folder of the context. */
const hasChanged = ({ path, module = '' }, files) => {
    const folder = path.slice(module.length + 1);
    return files.some(({ path: file }) => {
        const of = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
        return of === folder || (folder !== '' && of.endsWith(`/${folder}`));
    });
};
/** How many times as long the second build took for the packages that are the same in both. */
const paceOf = (before, after) => {
    const ratios = [...after.packages].flatMap(([path, { shareMs, module }]) => {
        const old = before.packages.get(path);
        const isSame = module === undefined || before.versions.get(module) === after.versions.get(module);
        return old !== undefined && isSame && old.shareMs >= leastCompared ? [shareMs / old.shareMs] : [];
    });
    const pace = (0,statistics/* medianOf */.ux)(ratios) ?? 1;
    return pace > 0 ? pace : 1;
};
/** Shorter times are mostly noise. */
const leastCompared = 5;

;// CONCATENATED MODULE: ./build/analysis/package-causes.js





/** A timed build may take this much longer for the same packages than the explain build did. */
const mostScale = 2;
/** A build that compiles for less of its explain build's time than this does not compile everything; all of them link. */
const leastWhole = 0.5;
/** Names the modules and packages for which Go works longer, with their shares of the time by which its steps grew. */
const claimPackages = (change) => {
    const { slow, fast } = sidesOf(change);
    const [before, after] = [graphOf(change, fast), graphOf(change, slow)];
    const grownMs = goGrowth(change);
    if (before === undefined || after === undefined || grownMs <= 0)
        return;
    const isWhole = goTime(change, fast) - before.linkMs >= leastWhole * before.compiledMs;
    const all = shiftsBetween(before, after, change.differences?.files ?? []);
    const compiled = isWhole ? all : all.filter(({ own }) => own);
    claimShares(change, compiled, Math.min(grownMs, scaleOf(change, before, isWhole) * sumOf(compiled)));
    if (!isWhole)
        claimLink(change, all, Math.min(grownMs, after.linkMs - before.linkMs));
};
/** The explain build of a revision on this engine; undefined without one that shows packages. */
const graphOf = (change, revision) => packageGraph(explanationOf(change, revision));
const explanationOf = ({ explanations, benchmark }, revision) => explanations.find((each) => each.engine === benchmark.engine && each.project === benchmark.project && each.revision === revision);
/** By how much the steps that compile Go grew which neither revision took from its cache, in ms. */
const goGrowth = (change) => {
    const hits = new Set(['base', 'head'].flatMap((revision) => [...stepsOf(change, revision)].flatMap(([name, outcome]) => (outcome === 'hit' ? [name] : []))));
    const isGo = (step) => !hits.has(step) && compilesGo(change, step);
    const grown = sureGrowth(change.pairs, change.direction, stepTime(isGo));
    return Math.min(grown, change.claims.left('work'));
};
const goTime = (change, revision) => (0,statistics/* medianOf */.ux)(change.pairs.map((pair) => stepTime((step) => compilesGo(change, step))(pair[revision]))) ?? 0;
/** From the times of explain builds to those of timed builds. */
const scaleOf = (change, before, isWhole) => {
    const explainedMs = before.compiledMs + before.linkMs;
    const { fast } = sidesOf(change);
    if (!isWhole || explainedMs <= 0)
        return 1;
    return Math.min(mostScale, Math.max(1, goTime(change, fast) / explainedMs));
};
const sumOf = (shifts) => shifts.reduce((sum, { ms }) => sum + ms, 0);
const claimShares = (change, shifts, allMs) => {
    const sum = sumOf(shifts);
    for (const shift of shifts.toSorted((a, b) => b.ms - a.ms))
        change.claims.claim('work', (shift.ms / sum) * allMs, package_causes_causeOf(change, shift));
};
/** The code of a module is linked again in every build. */
const claimLink = (change, shifts, grownMs) => claimShares(change, shifts.filter(({ kind, change: what }) => kind === 'module' && what !== 'gone'), grownMs);
const package_causes_causeOf = (change, shift) => {
    const { kind, name, importedBy } = shift;
    const what = change.direction < 0 && shift.change === 'new' ? 'gone' : shift.change;
    const place = placeOfCode(change, { kind, name });
    return {
        kind,
        name,
        change: what,
        ...(importedBy.length > 0 && { importedBy }),
        ...(shift.packages > 1 && { why: `${shift.packages} packages` }),
        ...(place !== undefined && { place }),
    };
};
/** The import if it is new, else the line of go.mod, else a changed file of the package. */
const placeOfCode = ({ differences, direction }, { kind, name }) => {
    if (differences === undefined)
        return undefined;
    const isNew = ({ change }) => (change === 'gone') === direction < 0;
    const required = differences.modules.find((each) => each.path === name && isNew(each));
    if (kind === 'module' && required?.change !== 'gone' && required !== undefined)
        return lineOf(required);
    const imported = differences.imports.find((each) => (each.path === name || each.path.startsWith(`${name}/`)) && each.change === 'new' && isNew(each));
    if (imported !== undefined)
        return lineOf(imported);
    if (kind === 'module')
        return undefined;
    const file = differences.files.find(({ path, change }) => change !== 'gone' && isInPackage(path, name));
    return file === undefined ? undefined : { file: inRepository(differences.contextPath, file.path) };
};
const lineOf = ({ file, line }) => ({ file, line });
/** Whether a file is in the folder that ends an import path. */
const isInPackage = (file, name) => {
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
    return folder !== '' && file.endsWith('.go') && (name === folder || name.endsWith(`/${folder}`));
};
const inRepository = (contextPath, path) => contextPath === '.' ? path : `${contextPath}/${path}`;

// EXTERNAL MODULE: ./build/analysis/pairs-of.js
var pairs_of = __webpack_require__(43326);
// EXTERNAL MODULE: ./build/analysis/phases.js
var analysis_phases = __webpack_require__(96703);
;// CONCATENATED MODULE: ./build/analysis/step-causes.js




/**
 * Names steps that ran in both revisions, are written the same, and took longer in one. Only where something that differs
 * reaches them: else they have no reason to. How long Go compiles is explained by its packages.
 */
const claimSteps = (change) => {
    const [base, head] = [stepsOf(change, 'base'), stepsOf(change, 'head')];
    for (const [step, outcome] of head) {
        if (outcome !== 'ran' || base.get(step) !== 'ran' || compilesGo(change, step))
            continue;
        const instruction = instructionOf(change, step, (each) => each.change === undefined);
        if (instruction === undefined || !isReached(change, instruction))
            continue;
        const grown = sureGrowth(change.pairs, change.direction, stepTime((name) => name === step));
        change.claims.claim(poolOfStep(step), grown - explainedOf(change, step), step_causes_causeOf(change, step, instruction));
    }
};
/** What its modules, or the paths that it copies, explain already. */
const explainedOf = (change, step) => {
    if (takesContext(step))
        return explainedBy(change, ['context']);
    return isDownloading(step) ? explainedByPackages(change) : 0;
};
/** Whether anything that differs comes before an instruction, or is taken by it. */
const isReached = ({ differences }, { stage, line }) => differences?.instructions.some((each) => (each.stage < stage || (each.stage === stage && each.line <= line)) &&
    (each.change !== undefined || (each.takes?.length ?? 0) > 0)) ?? false;
const step_causes_causeOf = (change, step, instruction) => {
    const files = usedBy(change, step, instruction);
    const [file] = files;
    const { contextPath = '.' } = change.differences ?? {};
    const own = placeOf(change, instruction);
    const inFile = file === undefined ? undefined : { file: contextPath === '.' ? file : `${contextPath}/${file}` };
    const place = inFile ?? own;
    return {
        kind: 'step',
        name: step,
        change: 'changed',
        ...(files.length > 0 && {
            why: `it uses ${files.join(' and ')}, which ${files.length === 1 ? 'differs' : 'differ'}`,
        }),
        ...(place !== undefined && { place }),
    };
};
const mostNamed = 2;
/** Changed files that a step names or takes, if there are few: of many, nobody knows which one matters. */
const usedBy = ({ differences }, step, { takes = [] }) => {
    const changed = differences?.files.filter((each) => each.change !== 'gone').map(({ path }) => path) ?? [];
    const mentioned = changed.filter((path) => words(step).has(path.slice(path.lastIndexOf('/') + 1)));
    const used = mentioned.length > 0 ? mentioned : takes;
    return used.length <= mostNamed ? used : [];
};
/** The names of the files in a command. */
const words = (step) => new Set(step.split(/[\s"'`,;&|()<>=[\]]+/).map((word) => word.slice(word.lastIndexOf('/') + 1)));

// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
;// CONCATENATED MODULE: ./build/analysis/unknown-cause.js


/** Why nothing can be named, as a clause. */
const whyUnknown = (change, phases) => {
    const { differences, pairs } = change;
    const [largest] = phases;
    if (pairs.every(({ base, head }) => base.phases === undefined || head.phases === undefined))
        return 'the engine showed no times of its steps';
    if (largest === undefined)
        return 'no phase changed in the same direction in all pairs';
    const grown = `${largest.phase} changed by ${(0,numbers/* duration */.p)(largest.changeMs)}`;
    if (differences === undefined)
        return `${grown}, and what differs between the revisions is not known`;
    const missing = isOfGo(largest) ? withoutPackages(change) : undefined;
    return missing === undefined
        ? `${grown}, and nothing that differs between the revisions explains that`
        : `${grown}, and which packages differ is not known: ${missing}`;
};
const isOfGo = ({ phase }) => phase === 'run' || phase === 'compile' || phase === 'link';
const withoutPackages = (change) => {
    for (const revision of ['base', 'head']) {
        const found = explanationOf(change, revision);
        if (found?.packages === undefined)
            return found?.unknown?.['packages'] ?? `there is no explain build of the ${revision}`;
    }
    return undefined;
};

;// CONCATENATED MODULE: ./build/analysis/causes.js











/** Less than this part of the change is not worth a name. */
const leastShare = 0.1;
/**
 * What explains the change of a benchmark, from the most precise evidence to the least: steps that one revision took from its
 * cache, packages and modules, the context, instructions, other steps, and the only thing that differs. Undefined without a
 * pair, and where the change itself is not sure: phases that vary by chance would be named for it.
 */
const causesOf = (question) => {
    const pairs = shownAlike((0,pairs_of/* memberPairsOf */.lS)(question.builds, question.benchmark.id).filter(({ base, head }) => base.failure === undefined && head.failure === undefined));
    const { changeMs = 0 } = question;
    if (pairs.length === 0 || changeMs === 0)
        return undefined;
    const direction = changeMs > 0 ? 1 : -1;
    if (sureGrowth(pairs, direction, ({ durationMs }) => durationMs) === 0)
        return undefined;
    const claims = openClaims(pairs, Math.abs(changeMs), direction);
    const change = { ...question, pairs, direction, claims };
    for (const claim of claimants)
        claim(change);
    const named = claims.named().filter((cause) => Math.abs(cause.changeMs) >= leastShare * Math.abs(changeMs));
    const phases = analysis_phases/* phaseNames */.k.flatMap((phase) => {
        const ms = sureGrowth(pairs, direction, (build) => build.phases?.[phase] ?? 0);
        return ms >= leastShare * Math.abs(changeMs) ? [{ phase, changeMs: direction * ms }] : [];
    });
    const largestFirst = phases.toSorted((one, other) => Math.abs(other.changeMs) - Math.abs(one.changeMs));
    return {
        changeMs,
        phases: largestFirst,
        named,
        unexplainedMs: named.reduce((rest, cause) => rest - cause.changeMs, changeMs),
        ...(named.length === 0 && { unknown: { named: whyUnknown(change, largestFirst) } }),
    };
};
/** Times that only one build of a pair shows would all seem to be growth: such pairs are left out, or count without times. */
const shownAlike = (pairs) => {
    const alike = pairs.filter(({ base, head }) => (base.phases === undefined) === (head.phases === undefined) &&
        (base.timeline === undefined) === (head.timeline === undefined));
    return alike.length > 0
        ? alike
        : pairs.map(({ base, head }) => ({ base: withoutTimes(base), head: withoutTimes(head) }));
};
const withoutTimes = (build) => {
    const { phases: _, timeline: __, ...rest } = build;
    return rest;
};
const claimants = [
    claimCache,
    claimPackages,
    claimDownloads,
    claimContext,
    claimInstructions,
    claimSteps,
    claimOnly,
];

// EXTERNAL MODULE: ./build/analysis/circumstances.js + 1 modules
var analysis_circumstances = __webpack_require__(95797);
// EXTERNAL MODULE: ./build/analysis/comparison.js + 2 modules
var comparison = __webpack_require__(5179);
// EXTERNAL MODULE: ./build/analysis/disturbance.js
var disturbance = __webpack_require__(96931);
// EXTERNAL MODULE: ./build/analysis/reason.js
var reason = __webpack_require__(53519);
// EXTERNAL MODULE: ./build/analysis/verdict.js
var analysis_verdict = __webpack_require__(68142);
;// CONCATENATED MODULE: ./build/analysis/judge.js










/** Judges every benchmark that has two revisions. */
const judgeAll = (evidence) => ({
    comparisons: Object.fromEntries(evidence.benchmarks.map((each) => [each.id, judgeOne(evidence, each)])),
    benchmarks: ungateUnsupported(evidence),
});
/** Before its first pair. */
const unsampled = { looks: [], attempts: 0, pairs: 0, obstacles: [] };
const judgeOne = (evidence, benchmark) => {
    const { builds, sampling, obstacles } = evidence;
    const { id, limits } = benchmark;
    const own = sampling.get(id) ?? unsampled;
    const effect = (0,comparison/* compare */.U)((0,pairs_of/* pairsOf */.fq)(builds, id), limits);
    const circumstances = (0,analysis_circumstances/* circumstancesOf */.c)(builds, benchmark, own);
    const judged = (0,analysis_verdict/* judge */.S)(effect, limits, {
        ...circumstances,
        obstacles: [...obstacles, ...tooFewRounds(own), ...own.obstacles],
        stopped: true,
    });
    const verdict = own.limits === undefined ? judged : (0,reason/* sampledForOthers */.Li)(judged);
    return {
        ...effect,
        ...stealOf(effect, builds, id),
        attempts: circumstances.attempts,
        verdict,
        ...judge_causeOf(evidence, benchmark, verdict, effect),
    };
};
const judge_causeOf = ({ builds, onlyChange, projects, explanations }, benchmark, verdict, { slowdownMs }) => {
    const change = judge_changeOf(verdict);
    const isExplained = explanations.some(({ engine, project }) => engine === benchmark.engine && project === benchmark.project);
    if (change === undefined && (!isExplained || verdict.because === 'same-inputs'))
        return {};
    const project = projects.find(({ id }) => id === benchmark.project);
    const causes = causesOf({
        benchmark,
        builds,
        explanations,
        differences: project?.differences,
        editedFile: project?.head.editedFile,
        changeMs: slowdownMs,
    });
    const simple = change === undefined ? undefined : ((0,analysis_cause/* differingOutcome */.Dj)(builds, benchmark.id, change) ?? onlyChange);
    const isShown = change !== undefined || verdict.kind !== 'unchanged';
    const clause = causes === undefined || !isShown ? undefined : (0,cause_words/* causeClause */.n)(causes, simple);
    const cause = clause ?? simple;
    return { ...(cause !== undefined && { cause }), ...(causes !== undefined && { causes }) };
};
const stealOf = ({ pairs, unknown }, builds, id) => {
    const stealShift = (0,disturbance/* stealShiftOf */.V)((0,pairs_of/* memberPairsOf */.lS)(builds, id));
    if (stealShift !== undefined)
        return { stealShift };
    const reason = pairs === 0 ? 'no pair has two valid members' : 'the machine does not report steal';
    return { unknown: { ...unknown, stealShift: reason } };
};
/** What a cause must explain; undefined when nothing surely changed. */
const judge_changeOf = ({ kind, because }) => {
    if (kind === 'improvement')
        return 'faster';
    return kind === 'regression' || kind === 'warning' || because === 'below-floor' ? 'slower' : undefined;
};
const tooFewRounds = ({ looks }) => {
    const rounds = Math.max(...looks);
    return looks.length > 0 && rounds < limits/* pairsNeeded */.V5 ? [{ kind: 'too-few-rounds', rounds }] : [];
};
/** What its engine cannot build decides nothing, as long as something else does. */
const ungateUnsupported = ({ benchmarks, sampling }) => {
    const unsupported = ({ id }) => sampling.get(id)?.stopped === 'unsupported';
    if (benchmarks.every((each) => !each.gated || unsupported(each)))
        return benchmarks;
    return benchmarks.map((each) => (each.gated && unsupported(each) ? { ...each, gated: false } : each));
};


/***/ }),

/***/ 9312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ lossWarnings),
/* harmony export */   s: () => (/* binding */ verdictOfLosses)
/* harmony export */ });
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53519);

/** More than this share of lost attempts makes the rest untrustworthy. */
const largestLostShare = 0.2;
/**
 * The verdict that lost attempts decide; undefined when few enough were lost. The first that applies:
 *
 * - `none`: the base failed in more than 20% of its attempts, so there is nothing to compare with
 * - `invalid`: the head was killed at `build-timeout` every time, or failed in more than 20% where the base never did
 * - `inconclusive`: the head failed in more than 20%, and the base sometimes did too
 * - `invalid`: more than 20% of all attempts lost their cache state, all of them in one revision
 * - `inconclusive`: more than 20% lost their state in both revisions, or the engine broke down in more than 20%
 */
const verdictOfLosses = ({ base, head }) => {
    const all = base.all + head.all;
    if (isLarge(base.failed, base.all))
        return {
            kind: 'none',
            because: 'base-fails',
            reason: `not judged: ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .shareText */ .Lu)(base.failed, base.all)} builds of the base failed`,
        };
    if (head.all > 0 && head.timedOut === head.all)
        return {
            kind: 'invalid',
            because: 'head-does-not-build',
            reason: `does not build within build-timeout, while the base does: all ${head.all} builds of the head were stopped`,
        };
    if (isLarge(head.failed, head.all))
        return headFails(base, head);
    if (isLarge(base.stateLost + head.stateLost, all))
        return statesLost(base, head);
    if (isLarge(base.engineDied + head.engineDied, all))
        return {
            kind: 'inconclusive',
            because: 'engine-broke',
            reason: `the engine broke down in ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .shareText */ .Lu)(base.engineDied + head.engineDied, all)} builds`,
        };
    return undefined;
};
const isLarge = (lost, of) => of > 0 && lost / of > largestLostShare;
const headFails = (base, head) => {
    const reason = `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .shareText */ .Lu)(head.failed, head.all)} builds of the head failed`;
    return base.failed === 0
        ? { kind: 'invalid', because: 'head-fails', reason: `${reason}, and none of the base` }
        : {
            kind: 'inconclusive',
            because: 'head-fails',
            reason: `${reason}, and ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .shareText */ .Lu)(base.failed, base.all)} of the base`,
        };
};
const statesLost = (base, head) => {
    const sides = [
        ...(base.stateLost > 0 ? [`${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .shareText */ .Lu)(base.stateLost, base.all)} builds of the base`] : []),
        ...(head.stateLost > 0 ? [`${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .shareText */ .Lu)(head.stateLost, head.all)} builds of the head`] : []),
    ];
    const reason = `the cache state did not hold in ${sides.join(' and ')}`;
    return sides.length === 1
        ? { kind: 'invalid', because: 'state-lost-in-one', reason }
        : { kind: 'inconclusive', because: 'state-lost', reason };
};
/**
 * What the report must say of lost attempts that decide nothing: losses in one revision only, and times that are only
 * lower bounds. One sentence each.
 */
const lossWarnings = (id, { base, head }) => {
    const oneSided = [
        ['base', base, head],
        ['head', head, base],
    ];
    return [
        ...oneSided.flatMap(([revision, own, other]) => lost(own) > 0 && lost(other) === 0
            ? [
                `${id}: ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .shareText */ .Lu)(lost(own), own.all)} builds of the ${revision} were lost, and none of the other revision.`,
            ]
            : []),
        ...(head.timedOut === 0
            ? []
            : [
                `${id}: ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .shareText */ .Lu)(head.timedOut, head.all)} builds of the head were stopped at build-timeout; each counts as having taken that long.`,
            ]),
    ];
};
const lost = ({ failed, engineDied, stateLost }) => failed + engineDied + stateLost;


/***/ }),

/***/ 45078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NX: () => (/* binding */ verdictOfObstacles),
/* harmony export */   PN: () => (/* binding */ obstacleOfFailure),
/* harmony export */   pQ: () => (/* binding */ clauseOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44619);

/** What a build that keeps failing means: an engine that breaks down says nothing about a Dockerfile. */
const obstacleOfFailure = (revision, { kind, message }) => {
    if (kind === 'engine-died')
        return { kind: 'engine-broke', reason: message };
    return { kind: revision === 'base' ? 'base-does-not-build' : 'head-does-not-build', reason: message };
};
/**
 * The verdict that the obstacles alone decide; `undefined` when there are none. What is only reported comes before
 * what is wrong: a pull request that repairs a base that does not build must not fail.
 */
const verdictOfObstacles = (obstacles) => {
    const [first] = obstacles.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
    return first === undefined ? undefined : { because: first.kind, ...verdictOf(first) };
};
/** The first of these decides when there are several; causes come before what follows from them. */
const order = [
    'one-revision',
    'too-few-rounds',
    'base-without-dockerfile',
    'base-does-not-build',
    'same-inputs',
    'head-does-not-build',
    'unsupported',
    'image-moved',
    'not-cold',
    'engine-broke',
    'no-edit',
    'out-of-disk',
    'out-of-time',
];
const verdictOf = (obstacle) => {
    const clause = clauseOf(obstacle);
    switch (obstacle.kind) {
        case 'one-revision':
        case 'too-few-rounds':
        case 'base-without-dockerfile':
        case 'base-does-not-build':
            return { kind: 'none', reason: `not judged: ${clause}` };
        case 'same-inputs':
            return { kind: 'unchanged', reason: clause };
        case 'head-does-not-build':
        case 'unsupported':
            return { kind: 'invalid', reason: clause };
        case 'image-moved':
        case 'not-cold':
        case 'engine-broke':
        case 'no-edit':
        case 'out-of-disk':
        case 'out-of-time':
            return { kind: 'inconclusive', reason: clause };
    }
};
/** An obstacle as a clause. */
const clauseOf = (obstacle) => {
    switch (obstacle.kind) {
        case 'one-revision':
            return 'there is only one revision';
        case 'too-few-rounds':
            return `rounds is ${obstacle.rounds}, and a verdict needs at least ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsNeeded */ .V5}`;
        case 'base-without-dockerfile':
            return obstacle.reason ?? 'the base has no Dockerfile';
        case 'base-does-not-build':
            return `the base does not build: ${obstacle.reason}`;
        case 'same-inputs':
            return 'no input of the build changed, so nothing was built';
        case 'head-does-not-build':
            return `does not build, while the base does: ${obstacle.reason}`;
        case 'unsupported':
            return `this engine cannot build it: ${obstacle.reason}`;
        case 'image-moved':
            return `the times cannot be compared: ${obstacle.reason}`;
        case 'engine-broke':
            return `the engine broke down: ${obstacle.reason}`;
        case 'not-cold':
        case 'no-edit':
        case 'out-of-disk':
        case 'out-of-time':
            return obstacle.reason;
    }
};


/***/ }),

/***/ 43326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ logRatio),
/* harmony export */   K$: () => (/* binding */ differenceMs),
/* harmony export */   VX: () => (/* binding */ centreOf),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   lS: () => (/* binding */ memberPairsOf)
/* harmony export */ });
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44709);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31980);


/** The pairs of a benchmark whose two members both count, in the order of their rounds. */
const memberPairsOf = (measurements, benchmark) => {
    const counted = measurements.filter((build) => build.benchmark === benchmark && (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .he)(build));
    const bases = counted.filter(({ revision }) => revision === 'base');
    return bases.flatMap((base) => {
        const head = counted.find(({ round, revision }) => round === base.round && revision === 'head');
        return head === undefined ? [] : [{ base, head }];
    });
};
/** The times of these pairs. */
const pairsOf = (measurements, benchmark) => memberPairsOf(measurements, benchmark).map(({ base, head }) => ({
    baseMs: base.durationMs,
    headMs: head.durationMs,
    headFirst: measurements.indexOf(head) < measurements.indexOf(base),
}));
/** Natural logarithm of head / base. Throws a RangeError for a time that is not above zero. */
const logRatio = ({ baseMs, headMs }) => {
    const value = Math.log(headMs / baseMs);
    if (baseMs > 0 && headMs > 0 && Number.isFinite(value))
        return value;
    throw new RangeError(`a pair took ${baseMs} ms and ${headMs} ms; leave out pairs without two times above 0 ms`);
};
/** Head − base. */
const differenceMs = ({ baseMs, headMs }) => headMs - baseMs;
/**
 * The centre of one value per pair; undefined of nothing. For an even number of pairs, the median. For an odd number,
 * the mean of the medians of both orders, because a penalty of whichever build comes second does not cancel in a plain
 * median there: with a penalty of 5% the effect at 9 and 15 pairs was off by 3.5 to 3.8% (`npm run simulate -- slots`).
 */
const centreOf = (pairs, value) => {
    if (pairs.length % 2 === 0)
        return (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(pairs.map(value));
    const inOrder = (headFirst) => (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(pairs.filter((pair) => pair.headFirst === headFirst).map(value));
    const [first, second] = [inOrder(true), inOrder(false)];
    return first === undefined || second === undefined ? (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(pairs.map(value)) : (first + second) / 2;
};


/***/ }),

/***/ 53519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ unchangedReason),
/* harmony export */   Li: () => (/* binding */ sampledForOthers),
/* harmony export */   Lu: () => (/* binding */ shareText),
/* harmony export */   ZD: () => (/* binding */ improvementReason),
/* harmony export */   f1: () => (/* binding */ inconclusiveReason),
/* harmony export */   h4: () => (/* binding */ disturbedReason),
/* harmony export */   iI: () => (/* binding */ regressionReason),
/* harmony export */   j8: () => (/* binding */ warningReason),
/* harmony export */   q4: () => (/* binding */ belowFloorReason),
/* harmony export */   qG: () => (/* binding */ farSlowerReason)
/* harmony export */ });
/* unused harmony export change */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94333);

/** Surely slower, and by enough to fail. */
const regressionReason = (effect, limits) => `${slower(effect)}, ${pairs(effect)}; ${limitText(effect, limits)}`;
/** So much slower that the time ran out before there were enough pairs for bounds. */
const farSlowerReason = ({ pairs, leastRatio }, { failThreshold }) => `at least ${leastRatio.toFixed(1)} times as slow in each of ${pairs} pairs, after which the time ran out; ` +
    `the limit is ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .K)(failThreshold)}`;
/** Slower, but not by enough or not surely enough to fail; `withheld` says why a failure was held back. */
const warningReason = (effect, limits, withheld) => {
    const why = withheld === undefined
        ? `surely slower, but not surely beyond it: ${limitText(effect, limits)}`
        : `it does not count as a regression because ${withheld}`;
    return `${slower(effect)}, ${pairs(effect)}; ${why}`;
};
/** Surely faster. */
const improvementReason = (effect) => {
    const { slowdown, high, slowdownMs } = effect;
    const gain = `${change(slowdown)} (at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .K)(-high)}), ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(-slowdownMs)} per build`;
    return `${gain}, ${pairs(effect)}`;
};
/** Not slower by as much as matters: by ratio, or else because the build is too short for it. */
const unchangedReason = (effect, limits) => {
    const { slowdown, high, highMs } = effect;
    const { failThreshold, minDeltaMs } = limits;
    if (high < failThreshold) {
        const limit = `the limit is ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .K)(failThreshold)}`;
        return `${change(slowdown)} (${atMost(high, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .K)}), ${pairs(effect)}; ${limit}`;
    }
    const floor = `differences below ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(minDeltaMs)} are not judged`;
    return `${change(slowdown)}, but ${atMost(highMs, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)}, ${pairs(effect)}; ${floor}`;
};
/** Surely slower, but by less time than is judged. */
const belowFloorReason = (effect, { minDeltaMs }) => `${slower(effect)}, ${pairs(effect)}; below the floor: differences under ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(minDeltaMs)} are not judged`;
/** Scatter hides the answer. */
const inconclusiveReason = (effect) => `${range(effect)}; this run could only have failed a slowdown above ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .K)(effect.detectable)}`;
/** A disturbed machine hides the answer. */
const disturbedReason = (effect, disturbance) => `${range(effect)}; the times cannot be compared because ${disturbance}`;
const fromPairs = [
    'slower',
    'faster',
    'within-threshold',
    'below-floor',
    'scatter',
    'disturbed',
    'too-few-pairs',
];
/** The verdict of a benchmark that was sampled with other limits; with these there might be more pairs, or fewer. */
const sampledForOthers = (verdict) => fromPairs.includes(verdict.because)
    ? { ...verdict, reason: `${verdict.reason}; sampling stopped for other limits` }
    : verdict;
/** The limit, and the one that the scatter carries where that is larger. */
const limitText = ({ threshold }, { failThreshold }) => {
    const asked = `the limit is ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .K)(failThreshold)}`;
    return threshold === failThreshold
        ? asked
        : `${asked}, raised to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .K)(threshold)} because of the scatter of this run`;
};
/** `2 of 8`. */
const shareText = (some, all) => `${some} of ${all}`;
const range = (effect) => {
    const { slowdown, low, high } = effect;
    return `${change(slowdown)}, anything from ${change(low)} to ${change(high)}, ${pairs(effect)}`;
};
const slower = ({ slowdown, low, slowdownMs }) => `${change(slowdown)} (at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .K)(low)}), ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p)(slowdownMs)} per build`;
const atMost = (bound, words) => bound > 0 ? `at most ${words(bound)} slower` : 'surely not slower';
const pairs = (effect) => `${effect.pairs} pairs`;
/** A change with its direction. "Less time", not "faster": half the time would be 100% faster. */
const change = (slowdown) => {
    const size = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .K)(Math.abs(slowdown));
    if (size === (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .K)(0))
        return 'equally fast';
    return slowdown > 0 ? `${size} slower` : `${size} less time`;
};


/***/ }),

/***/ 61078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ isHole),
/* harmony export */   BM: () => (/* binding */ namedInReason),
/* harmony export */   Zy: () => (/* binding */ judgeRun)
/* harmony export */ });
/**
 * The run's verdict, from its gated benchmarks alone; `none` when none of them was judged. The first of regression,
 * invalid and warning that one of them has; then `inconclusive` when one could not be sampled at all, because silence
 * about it must not look like an answer; then improvement, unchanged, inconclusive.
 * A gated benchmark without a comparison beside others that have one is a hole and counts as `invalid`.
 */
const judgeRun = (benchmarks) => {
    const gated = gatedOf(benchmarks);
    const judged = gated.filter(({ verdict }) => verdict.kind !== 'none');
    const kind = kindOf(judged);
    if (kind === undefined) {
        const verdict = gated[0]?.verdict ?? verdictOfUngated(benchmarks) ?? nothingGated;
        return { verdict, judged: 0, unknown: { slowdown: verdict.reason } };
    }
    const verdict = verdictFrom(kind, judged, gated);
    const timed = judged.filter((one) => one.verdict.kind !== 'invalid');
    const [slowest] = bySlowdown(timed, -1);
    if (slowest?.slowdown !== undefined)
        return { verdict, judged: judged.length, slowdown: slowest.slowdown };
    return { verdict, judged: judged.length, unknown: { slowdown: 'no gated benchmark has times to compare' } };
};
const precedence = ['regression', 'invalid', 'warning'];
const otherwise = ['improvement', 'unchanged', 'inconclusive'];
/** Reasons that leave a hole in the run: the benchmark was not sampled, through no doing of either revision. */
const holes = [
    'out-of-time',
    'out-of-disk',
    'engine-broke',
    'image-moved',
    'not-cold',
    'no-edit',
    'state-lost',
    'too-few-pairs',
];
const kindOf = (judged) => {
    const found = (kinds) => kinds.find((wanted) => judged.some(({ verdict }) => verdict.kind === wanted));
    const hole = judged.some(({ verdict }) => isHole(verdict)) ? 'inconclusive' : undefined;
    return found(precedence) ?? hole ?? found(otherwise);
};
/** Whether a verdict leaves a hole. */
const isHole = ({ because }) => holes.includes(because);
const nothingGated = {
    kind: 'none',
    because: 'nothing-gated',
    reason: 'not judged: no benchmark is gated',
};
/** An obstacle to all benchmarks says more than that none is gated. */
const verdictOfUngated = (benchmarks) => benchmarks.flatMap(({ comparison }) => (comparison?.verdict.kind === 'none' ? [comparison.verdict] : []))[0];
const gatedOf = (benchmarks) => {
    const gated = benchmarks.filter((benchmark) => benchmark.gated);
    const missing = gated.some(({ comparison }) => comparison !== undefined)
        ? { kind: 'invalid', because: 'not-compared', reason: 'it is gated, but was not compared' }
        : { kind: 'none', because: 'one-revision', reason: 'not judged: there is only one revision' };
    return gated.map(({ id, comparison }) => ({ id, verdict: missing, ...comparison }));
};
const verdictFrom = (kind, judged, gated) => {
    const { same, first, shared } = foremostOf(kind, judged);
    if (first === undefined)
        return nothingGated;
    const { verdict } = first;
    const own = `${first.id}: ${reasonOf(first)}`;
    const share = `${kind} in ${same.length} of ${judged.length} gated benchmarks`;
    const worst = shared ? `${share}: ${verdict.reason}` : `${share}, above all ${own}`;
    const one = same.length === 1 ? `${share}, ${own}` : worst;
    const reason = [judged.length === 1 ? own : one, ...besides(kind, gated)].join('; ');
    return { kind, because: verdict.because, reason };
};
/** Ids of the gated benchmarks that the reason of the run is about. */
const namedInReason = (benchmarks) => {
    const judged = gatedOf(benchmarks).filter(({ verdict }) => verdict.kind !== 'none');
    const kind = kindOf(judged);
    if (kind === undefined)
        return [];
    const { same, first, shared } = foremostOf(kind, judged);
    return (shared ? same : same.filter((each) => each === first)).map(({ id }) => id);
};
/** Those with the run's verdict, the one that its reason names first, and whether one reason stands for all. */
const foremostOf = (kind, judged) => {
    const same = judged.filter(({ verdict }) => verdict.kind === kind);
    const [first, ...others] = bySlowdown(same, kind === 'improvement' ? 1 : -1).toSorted((a, b) => Number(standsOut(b.verdict)) - Number(standsOut(a.verdict)));
    const shared = first?.cause === undefined && others.every((other) => other.verdict.reason === first?.verdict.reason);
    return { same, first, shared };
};
/** Among those with the same verdict, a reader wants to know of this one first. */
const standsOut = (verdict) => isHole(verdict) || verdict.because === 'below-floor';
/** What a gated benchmark came to, with its cause. */
const reasonOf = ({ verdict, cause }) => cause === undefined ? verdict.reason : `${verdict.reason}; ${cause}`;
/** The most telling first: the largest slowdown (`sign` −1) or gain (1); those without times last. */
const bySlowdown = (gated, sign) => {
    const rank = ({ slowdown }) => (slowdown === undefined ? Number.MAX_VALUE : sign * slowdown);
    return gated.toSorted((a, b) => rank(a) - rank(b));
};
const besides = (kind, gated) => {
    const count = (wanted) => gated.filter(({ verdict }) => verdict.kind === wanted).length;
    const inconclusive = kind === 'inconclusive' ? 0 : count('inconclusive');
    const unjudged = count('none');
    return [
        ...(inconclusive > 0 ? [`${inconclusive} inconclusive beside it`] : []),
        ...(unjudged > 0 ? [`${unjudged} not judged`] : []),
    ];
};


/***/ }),

/***/ 68142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   r: () => (/* binding */ decided)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5179);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44619);
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9312);
/* harmony import */ var _obstacle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45078);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53519);





/**
 * The verdict on one benchmark. The first that applies, in this order (T: fail threshold, W: warn threshold):
 *
 * - `regression`: the time ran out, and every pair until then was far slower, see `farSlowerOf`
 * - what the obstacles decide, see `verdictOfObstacles`
 * - what lost attempts decide, see `verdictOfLosses`
 * - `inconclusive`: fewer than six valid pairs
 * - `regression`: slowdown > T', lower bound > T'/2, at least `minDeltaMs`, head not disturbed; T' is T, or more where
 *   the scatter of the run cannot carry T (see `guard.ts`)
 * - `warning`: slowdown > W, lower bound > 0, at least `minDeltaMs`; only once sampling has stopped
 * - `improvement`: upper bound < 0, slowdown < −W, a gain of at least `minDeltaMs`
 * - `unchanged`: upper bound < T, or upper bound of the absolute difference < `minDeltaMs`; a slowdown beyond W whose
 *   lower bound is above 0 then says `below-floor`
 * - `inconclusive`: anything else, and an `improvement` or `unchanged` whose base was disturbed
 *
 * Before sampling has stopped, `inconclusive` means "go on".
 */
const judge = (effect, limits, circumstances) => {
    const { obstacles, attempts } = circumstances;
    const decidedBefore = verdictOfFarSlower(limits, circumstances) ?? (0,_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOfObstacles */ .NX)(obstacles) ?? (0,_losses_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOfLosses */ .s)(attempts);
    if (decidedBefore !== undefined)
        return decidedBefore;
    const known = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(effect);
    if (known !== undefined)
        return judgeTimes(known, limits, circumstances);
    const reason = `${effect.pairs} valid pairs, and a verdict needs ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .pairsNeeded */ .V5}`;
    return { kind: 'inconclusive', because: 'too-few-pairs', reason };
};
const verdictOfFarSlower = (limits, { obstacles, attempts, disturbance, farSlower }) => {
    const outOfTime = obstacles.length > 0 && obstacles.every(({ kind }) => kind === 'out-of-time');
    if (!outOfTime || farSlower === undefined || disturbance?.of === 'head')
        return undefined;
    if ((0,_losses_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOfLosses */ .s)(attempts) !== undefined)
        return undefined;
    return { kind: 'regression', because: 'slower', reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .farSlowerReason */ .qG)(farSlower, limits) };
};
/**
 * Whether sampling may stop now: at a look with a verdict that further pairs are not expected to change, at the last
 * look with anything, and at any time when an obstacle makes further pairs useless. Judge again once it has stopped:
 * an `unchanged` may then turn out to be a `warning`; every other verdict stays.
 *
 * Counts valid pairs only, so a benchmark that keeps losing pairs never gets there; sampling limits the attempts.
 */
const decided = (effect, limits, circumstances, looks) => {
    if (circumstances.obstacles.length > 0)
        return true;
    if (effect.pairs >= Math.max(...looks))
        return true;
    if (!looks.includes(effect.pairs))
        return false;
    const { kind } = judge(effect, limits, { ...circumstances, stopped: false });
    switch (kind) {
        case 'regression':
        case 'improvement':
        case 'unchanged':
        case 'none':
            return true;
        case 'warning':
        case 'inconclusive':
        // Lost attempts: their share may still fall.
        case 'invalid':
            return false;
    }
};
const judgeTimes = (effect, limits, circumstances) => {
    const { slowdown, low, high, slowdownMs, highMs, threshold } = effect;
    const { failThreshold, warnThreshold, minDeltaMs } = limits;
    const { disturbance, stopped } = circumstances;
    const aboveFloor = slowdownMs >= minDeltaMs;
    const surelySlower = slowdown > warnThreshold && low > 0;
    const failing = slowdown > threshold && low > threshold / 2 && aboveFloor;
    const headDisturbed = disturbance?.of === 'head' ? disturbance : undefined;
    if (failing && headDisturbed === undefined)
        return { kind: 'regression', because: 'slower', reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .regressionReason */ .iI)(effect, limits) };
    if (stopped && surelySlower && aboveFloor) {
        const withheld = failing ? headDisturbed?.reason : undefined;
        const because = withheld === undefined ? 'slower' : 'disturbed';
        return { kind: 'warning', because, reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .warningReason */ .j8)(effect, limits, withheld) };
    }
    if (disturbance?.of === 'base')
        return { kind: 'inconclusive', because: 'disturbed', reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .disturbedReason */ .h4)(effect, disturbance.reason) };
    if (high < 0 && slowdown < -warnThreshold && -slowdownMs >= minDeltaMs)
        return { kind: 'improvement', because: 'faster', reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .improvementReason */ .ZD)(effect) };
    if (surelySlower && highMs < minDeltaMs)
        return { kind: 'unchanged', because: 'below-floor', reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .belowFloorReason */ .q4)(effect, limits) };
    if (high < failThreshold || highMs < minDeltaMs)
        return { kind: 'unchanged', because: 'within-threshold', reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .unchangedReason */ .IQ)(effect, limits) };
    if (headDisturbed !== undefined)
        return {
            kind: 'inconclusive',
            because: 'disturbed',
            reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .disturbedReason */ .h4)(effect, headDisturbed.reason),
        };
    return { kind: 'inconclusive', because: 'scatter', reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .inconclusiveReason */ .f1)(effect) };
};


/***/ }),

/***/ 32710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ heredocsIn),
/* harmony export */   S: () => (/* binding */ heredocOf)
/* harmony export */ });
/* harmony import */ var _word_lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26229);

const unset = () => undefined;
const raw = {
    escape: '\\',
    keepsQuotes: true,
    keepsEscapes: true,
    ignoresQuotes: false,
    keepsUnset: true,
    requiresValues: false,
    splits: true,
};
/** The here-documents that a line starts; none when BuildKit's lexer cannot split it into words. */
const heredocsIn = (line) => line.includes('<<') ? wordsOf(line, raw).flatMap((word) => readHeredoc(word) ?? []) : [];
/** The here-document that a word is; undefined when it is another word. */
const heredocOf = (word) => {
    try {
        return readHeredoc(word);
    }
    catch {
        return undefined;
    }
};
const readHeredoc = (word) => {
    const [, dash, name = ''] = /^\d*<<(-?)\s*([^<]*)$/.exec(word) ?? [];
    if (dash === undefined || name === '')
        return undefined;
    const read = (0,_word_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .I)(name, unset, { ...raw, keepsQuotes: false, keepsEscapes: false }).words;
    const [bare, ...others] = read;
    if (bare === undefined || others.length > 0)
        return undefined;
    const [written = ''] = (0,_word_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .I)(name, unset, { ...raw, keepsEscapes: false }).words;
    return { name: bare, isChomped: dash === '-', isExpanded: quotesIn(bare) === quotesIn(written) };
};
const quotesIn = (text) => text.replaceAll(/[^'"]/g, '').length;
const wordsOf = (line, options) => {
    try {
        return (0,_word_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .I)(line, unset, options).words;
    }
    catch {
        return [];
    }
};


/***/ }),

/***/ 50931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits),
/* harmony export */   x: () => (/* binding */ refuseTooLong)
/* harmony export */ });
/** What a Dockerfile may have. A real one stays far below; without limits, a hostile one takes all time or memory. */
const limits = {
    textBytes: 1_000_000,
    instructions: 5_000,
    /** That all RUN instructions of the needed stages start, as their text shows. */
    commands: 30_000,
    /** Words of all COPY and ADD together, and mounts of all RUN together. */
    copied: 20_000,
    mounts: 10_000,
    /** That ENV and ARG set, once for each time. */
    variables: 20_000,
    /** BuildKit's own limit (bufio.MaxScanTokenSize). */
    lineBytes: 65_535,
    /** Of one value after its variables are replaced. */
    valueLength: 65_536,
    /** Of all values of a Dockerfile together. */
    totalLength: 20_000_000,
    /** Substitutions within substitutions, as in `${A:-${B:-c}}`. */
    nesting: 50,
    /** Substitutions with a pattern, as in `${A#pattern}`. */
    patterns: 500,
    /** Length of a pattern times the length of the value that it is matched with. */
    patternSteps: 50_000,
};
const encoder = new TextEncoder();
/** Throws for a text or a line that is too long, and for too many patterns. */
const refuseTooLong = (text) => {
    if (text.length > limits.textBytes || encoder.encode(text).length > limits.textBytes)
        throw new Error(`The Dockerfile is larger than ${limits.textBytes} bytes`);
    if ((text.match(/\$\{\w+[#%/]/g) ?? []).length > limits.patterns)
        throw new Error(`The Dockerfile has more than ${limits.patterns} substitutions with a pattern`);
    let line = 0;
    for (const each of text.split('\n')) {
        line += 1;
        if (each.length * 3 > limits.lineBytes && encoder.encode(each).length > limits.lineBytes)
            throw new Error(`Line ${line} of the Dockerfile is longer than ${limits.lineBytes} bytes`);
    }
};


/***/ }),

/***/ 14457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/** Does it without a pause. */
const atOnce = (work) => {
    for (;;) {
        const { done, value } = work.next();
        if (done === true)
            return value;
    }
};


/***/ }),

/***/ 54391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ refuseIf),
/* harmony export */   Tb: () => (/* binding */ isSwitch),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/** Throws the message when something is wrong; who catches it adds the place. */
const refuseIf = (isWrong, what) => {
    if (isWrong)
        throw new Error(what);
};
/** The message of whatever was thrown; cut, because it may quote a long word. */
const messageOf = (error) => {
    const message = error instanceof Error ? error.message : String(error);
    return message.length > longest ? `${message.slice(0, longest)}…` : message;
};
const longest = 300;
/** What Go's `strconv.ParseBool` reads. */
const isSwitch = (text) => /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(text);


/***/ }),

/***/ 30544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ isSpace)
/* harmony export */ });
const spaces = new Set('\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000');
/** Whether Go's `unicode.IsSpace` calls it a space; a byte order mark, unlike in JavaScript, is none. */
const isSpace = (char) => 
// Most characters are letters.
char !== undefined && (char <= ' ' || char > '~') && spaces.has(char);


/***/ }),

/***/ 44270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iP: () => (/* binding */ flagOf),
  Zo: () => (/* binding */ flagsOf),
  Rr: () => (/* binding */ jsonList),
  WY: () => (/* binding */ jsonWords),
  Ai: () => (/* binding */ parseDockerfile),
  LK: () => (/* binding */ parsing),
  CI: () => (/* binding */ partsOf),
  ix: () => (/* binding */ triggerOf)
});

// EXTERNAL MODULE: ./build/dockerfile/heredocs.js
var heredocs = __webpack_require__(32710);
// EXTERNAL MODULE: ./build/dockerfile/limits.js
var limits = __webpack_require__(50931);
// EXTERNAL MODULE: ./build/dockerfile/spaces.js
var spaces = __webpack_require__(30544);
// EXTERNAL MODULE: ./build/dockerfile/words.js
var words = __webpack_require__(47398);
;// CONCATENATED MODULE: ./build/dockerfile/lines.js



/** Splits a Dockerfile into lines. Throws for a text that is too long and for wrong directives. */
const readLines = (text) => {
    (0,limits/* refuseTooLong */.x)(text);
    const lines = text
        .replace(/^\uFEFF/, '')
        .replace(/\n$/, '')
        .split('\n')
        .map(withoutLineEnd);
    return { lines, escape: escapeOf(lines) };
};
const withoutLineEnd = (line) => {
    if (!line.endsWith('\r'))
        return line;
    let end = line.length;
    while (line[end - 1] === '\r')
        end -= 1;
    return line.slice(0, end);
};
const directive = /^#[^\S\uFEFF]*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(\S.*)$/;
/** Directives come before everything else: the first other line ends them. */
const escapeOf = (lines) => {
    const seen = new Map();
    for (const [index, line] of lines.entries()) {
        const [, written = '', value = ''] = directive.exec((0,words/* trim */.Bq)(line)) ?? [];
        const name = written.toLowerCase();
        if (!['syntax', 'escape', 'check'].includes(name))
            break;
        if (seen.has(name))
            throw new Error(`Line ${index + 1} of the Dockerfile repeats the directive ${name}`);
        if (name === 'escape' && value !== '\\' && value !== '`')
            throw new Error(`Line ${index + 1} of the Dockerfile: the escape character can only be \\ or \``);
        seen.set(name, value);
    }
    return seen.get('escape') === '`' ? '`' : '\\';
};
/** The image that a `# syntax=` line names, in the forms that BuildKit detects before it parses the file. */
const syntaxImageOf = (text) => {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    // A shebang may come before it; other directives may not.
    const from = lines[0]?.startsWith('#!') === true ? 1 : 0;
    const found = syntaxIn(lines.slice(from), '#') ?? syntaxIn(lines.slice(from), '//');
    return found ?? syntaxInJson(lines.slice(from).join('\n'));
};
const syntaxIn = (lines, comment) => {
    const seen = new Set();
    for (const line of lines) {
        const rest = line.startsWith(comment) ? (0,words/* trim */.Bq)(line.slice(comment.length)) : '';
        const [, written = '', value = ''] = directive.exec(`#${rest}`) ?? [];
        const name = written.toLowerCase();
        if (!['syntax', 'escape', 'check'].includes(name) || seen.has(name))
            return undefined;
        if (name === 'syntax')
            return value.split(' ')[0];
        seen.add(name);
    }
    return undefined;
};
const syntaxInJson = (text) => {
    if (!/^\s*\{/.test(text))
        return undefined;
    try {
        const parsed = JSON.parse(text);
        const isRecord = typeof parsed === 'object' && parsed !== null && 'syntax' in parsed;
        return isRecord && typeof parsed.syntax === 'string' ? parsed.syntax : undefined;
    }
    catch {
        return undefined;
    }
};
/** A line with its continuation lines; comments and empty lines within it are dropped, as BuildKit does. */
const joinedLine = ({ lines, escape }, from) => {
    const first = trimStart(lines[from] ?? '');
    if (first.startsWith('#'))
        return { text: '', next: from + 1 };
    let { part, isContinued } = withoutContinuation(first, escape);
    let text = part;
    let at = from + 1;
    for (; isContinued && at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        const start = trimStart(line);
        if (start === '' || start.startsWith('#'))
            continue;
        ({ part, isContinued } = withoutContinuation(line, escape));
        text += part;
    }
    return { text, next: at };
};
const trimStart = (line) => {
    let from = 0;
    while (from < line.length && (0,spaces/* isSpace */.x)(line[from]))
        from += 1;
    return from === 0 ? line : line.slice(from);
};
/** An escape character at the end continues a line, unless it is escaped itself. */
const withoutContinuation = (line, escape) => {
    let end = line.length;
    while (line[end - 1] === ' ' || line[end - 1] === '\t')
        end -= 1;
    const isContinued = line[end - 1] === escape && line[end - 2] !== escape;
    return { part: isContinued ? line.slice(0, end - 1) : line, isContinued };
};

// EXTERNAL MODULE: ./build/dockerfile/parts.js
var parts = __webpack_require__(14457);
// EXTERNAL MODULE: ./build/dockerfile/refuse.js
var refuse = __webpack_require__(54391);
;// CONCATENATED MODULE: ./build/dockerfile/syntax.js






/**
 * Splits a Dockerfile into instructions by the rules of BuildKit's own parser (moby/buildkit,
 * frontend/dockerfile/parser). Throws, with the line, when a heredoc has no end, a directive is wrong, or a limit is
 * passed. Whether the instructions are valid is another question (`instruction-rules.ts`).
 */
const parseDockerfile = (text) => (0,parts/* atOnce */.z)(parsing(text));
/** The same in parts. */
const parsing = function* (text) {
    const source = readLines(text);
    const instructions = [];
    for (let at = 0; at < source.lines.length;) {
        const from = at + 1;
        if (source.lines[at] === '') {
            at = from;
            continue;
        }
        yield;
        const { text: line, next } = joinedLine(source, at);
        at = next;
        if (line === '' && source.lines[from - 1]?.trim() !== source.escape)
            continue;
        const parts = partsOf(line, source.escape);
        const { heredocs, next: behind } = heredocsBehind(source, at, { ...parts, line });
        at = behind;
        instructions.push({
            name: parts.name,
            line: from,
            endLine: at,
            flags: parts.flags,
            args: parts.args,
            heredocs,
        });
        if (instructions.length > limits/* limits */.F.instructions)
            throw new Error(`The Dockerfile has more than ${limits/* limits */.F.instructions} instructions`);
    }
    return { instructions, escape: source.escape, syntaxImage: syntaxImageOf(text) };
};
/** Splits one logical line into the name of its instruction, the flags, and the other arguments. */
const partsOf = (line, escape) => {
    const [, name = '', rest = ''] = /^([^\t\v\f\r ]*)[\t\v\f\r ]*(.*)$/s.exec((0,words/* trim */.Bq)(line)) ?? [];
    const { flags, args } = (0,words/* splitFlags */.g0)(rest, escape);
    return { name: name.toUpperCase(), flags, args };
};
/** The instruction behind an ONBUILD; any other instruction itself. */
const triggerOf = (instruction, escape) => instruction.name === 'ONBUILD' ? { ...instruction, ...partsOf(instruction.args, escape) } : instruction;
const heredocsBehind = ({ lines, escape }, from, instruction) => {
    const { name, args } = triggerOf(instruction, escape);
    if (!/^(?:RUN|COPY|ADD)$/.test(name) || jsonWords(args) !== undefined)
        return { heredocs: [], next: from };
    const heredocs = [];
    let next = from;
    for (const { name: word, isChomped, isExpanded } of startsIn(instruction.line, from)) {
        const start = next;
        while (next < lines.length && withoutTabs(lines[next] ?? '', isChomped) !== word)
            next += 1;
        if (next === lines.length)
            throw new Error(`Line ${from} of the Dockerfile starts the heredoc ${word}, which has no end`);
        heredocs.push({ name: word, content: lines.slice(start, next).join('\n'), isExpanded });
        next += 1;
    }
    return { heredocs, next };
};
const startsIn = (line, number) => {
    try {
        return (0,heredocs/* heredocsIn */.N)(line);
    }
    catch (error) {
        throw new Error(`Line ${number} of the Dockerfile: ${(0,refuse/* messageOf */.bD)(error)}`, { cause: error });
    }
};
const withoutTabs = (line, isChomped) => isChomped ? line.replace(/^\t+/, '') : line;
/** The words of an instruction in JSON form, as in `["go", "build"]`; undefined in any other form. */
const jsonWords = (args) => {
    const parsed = jsonList(args);
    return parsed?.every((each) => typeof each === 'string') === true ? parsed : undefined;
};
/** Any JSON list. BuildKit refuses one with anything but strings. */
const jsonList = (args) => {
    if (!args.startsWith('['))
        return undefined;
    try {
        const parsed = JSON.parse(args);
        return Array.isArray(parsed) ? parsed : undefined;
    }
    catch {
        // Not JSON: to BuildKit this is a shell command that happens to start with a bracket.
        return undefined;
    }
};
/** The value of a flag: `build` for `--from=build`, empty for `--link`, undefined without the flag. */
const flagOf = ({ flags }, name) => flagsOf(flags, name).at(-1);
/** All values of a flag that may be repeated. */
const flagsOf = (flags, name) => flags
    .filter((flag) => flag === `--${name}` || flag.startsWith(`--${name}=`))
    .map((flag) => flag.slice(name.length + 3));


/***/ }),

/***/ 26229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ lex)
});

// EXTERNAL MODULE: ./build/dockerfile/limits.js
var limits = __webpack_require__(50931);
// EXTERNAL MODULE: ./build/dockerfile/spaces.js
var spaces = __webpack_require__(30544);
;// CONCATENATED MODULE: ./build/dockerfile/patterns.js

/** Reads the pattern of `${A#pattern}`: `*` and `?` are wildcards, and an escape takes them literally. */
const readPattern = (text) => {
    const parts = [];
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at] ?? '';
        if (char === '*')
            parts.push({ kind: 'many' });
        else if (char === '?')
            parts.push({ kind: 'any' });
        else if (char !== '\\')
            parts.push({ kind: 'char', char });
        else {
            const following = text[at + 1] ?? '';
            // A brace or slash is escaped for the substitution; the escape is not part of the pattern.
            if (following === '}' || following === '/')
                continue;
            if (!/^[*?\\]$/.test(following))
                throw new Error(`the pattern ${text} of a substitution escapes nothing`);
            parts.push({ kind: 'char', char: following });
            at += 1;
        }
    }
    return parts;
};
/** The value without the shortest or longest front that matches. */
const cutFront = (value, pattern, isLongest) => {
    const end = matchEnd([...value], pattern, { from: 0, isLongest });
    return end === undefined ? value : [...value].slice(end).join('');
};
/** The value without the shortest or longest end that matches. */
const cutEnd = (value, pattern, isLongest) => reversed(cutFront(reversed(value), pattern.toReversed(), isLongest));
const reversed = (text) => [...text].toReversed().join('');
/** The value with the first match, or every match, replaced. A match is as long as it can be. */
const replaced = (value, pattern, { replacement, isAll }) => {
    const chars = [...value];
    const starts = matchStarts(chars, pattern);
    let [text, lastEnd] = ['', 0];
    for (let at = 0; at <= chars.length; at += 1) {
        const end = starts[at] === true ? matchEnd(chars, pattern, { from: at, isLongest: true }) : undefined;
        // An empty match directly after another match does not count.
        const counts = end !== undefined && (end > lastEnd || at === 0);
        if (counts) {
            const match = chars.slice(at, end).join('');
            text += chars.slice(lastEnd, at).join('') + (isAll ? filled(replacement, match) : replacement);
            lastEnd = end;
            at = Math.max(at, end - 1);
        }
        if (counts && !isAll)
            break;
        if (text.length > limits/* limits */.F.valueLength)
            break;
    }
    return text + chars.slice(lastEnd).join('');
};
/** Go's `ReplaceAllString`, which BuildKit calls, takes what looks like a group of the pattern for one. */
const filled = (replacement, match) => replacement.replaceAll(/\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu, (found, braced, plain) => {
    if (found === '$$')
        return '$';
    return (braced ?? plain) === '0' ? match : '';
});
const refuseMuch = (length, pattern) => {
    if ((length + 1) * (pattern.length + 1) > limits/* limits */.F.patternSteps)
        throw new Error('the pattern of a substitution and its value are too long');
};
/** Where a match that begins at `from` ends; follows all ways to match at once, so it never goes back. */
const matchEnd = (chars, pattern, { from, isLongest }) => {
    refuseMuch(chars.length - from, pattern);
    let found;
    let states = reachable([0], pattern);
    for (let at = from; states.length > 0; at += 1) {
        if (states.at(-1) === pattern.length) {
            found = at;
            if (!isLongest)
                return found;
        }
        if (at === chars.length)
            break;
        const char = chars[at];
        states = reachable(states.flatMap((state) => stepFrom(state, pattern, char)), pattern);
    }
    return found;
};
const stepFrom = (state, pattern, char) => {
    const part = pattern[state];
    if (part === undefined || char === '\n')
        return part?.kind === 'char' && part.char === char ? [state + 1] : [];
    if (part.kind === 'many')
        return [state];
    return part.kind === 'any' || part.char === char ? [state + 1] : [];
};
/** These states and those behind a `*` that matches nothing, in order, each once. */
const reachable = (states, pattern) => {
    const found = [];
    for (const state of states) {
        let each = state;
        while (each > (found.at(-1) ?? -1)) {
            found.push(each);
            if (pattern[each]?.kind === 'many')
                each += 1;
        }
    }
    return found;
};
/** Whether a match begins at each position, found from the end to the front. */
const matchStarts = (chars, pattern) => {
    refuseMuch(chars.length, pattern);
    const starts = [];
    let behind = [];
    for (let at = chars.length; at >= 0; at -= 1) {
        const here = [];
        here[pattern.length] = true;
        for (let state = pattern.length - 1; state >= 0; state -= 1) {
            const skips = pattern[state]?.kind === 'many' && here[state + 1] === true;
            here[state] =
                skips || stepFrom(state, pattern, chars[at]).some((to) => at < chars.length && behind[to] === true);
        }
        starts[at] = here[0] === true;
        behind = here;
    }
    return starts;
};

;// CONCATENATED MODULE: ./build/dockerfile/substitutions.js


const patterns = {
    ordinary: /[^$<'"\\`/}]+/y,
    heredoc: /<<[\t\r ]*|</y,
    singleQuoted: /'[^']*'/y,
    /** A number, one special character, or letters, digits and `_`. */
    variable: /\p{Nd}+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*/uy,
};
const tooLong = `a value is longer than ${limits/* limits */.F.valueLength} characters after its variables are replaced`;
/** Reads `$NAME` or `${…}` here, and returns what stands for it. */
const readSubstitution = (reader) => {
    reader.skip(1);
    if (reader.peek() === '{')
        return reader.nested(() => readBraces(reader));
    const name = reader.take('variable');
    return name === '' ? '$' : plainValue(reader, name, `$${name}`);
};
const plainValue = (reader, name, written) => reader.valueOf(name) ?? (reader.options.keepsUnset ? written : missing(reader, name));
const missing = (reader, name) => {
    reader.missing.push(name);
    return '';
};
const readBraces = (reader) => {
    reader.skip(1);
    if (/^[{}:]?$/.test(reader.peek() ?? ''))
        throw badSubstitution();
    const name = reader.take('variable');
    const operator = reader.peek();
    reader.skip(1);
    if (operator === '}')
        return plainValue(reader, name, `\${${name}}`);
    return operator === '/' ? readReplacement(reader, name) : readOperation(reader, name, operator);
};
const badSubstitution = () => new Error('a substitution ${…} is not written correctly');
const readOperation = (reader, name, first) => {
    const isColon = first === ':';
    const operator = (isColon ? reader.peek() : first) ?? '';
    if (isColon)
        reader.skip(1);
    if (!/^[-+?#%]$/.test(operator) || (isColon && /[#%]/.test(operator)))
        throw badSubstitution();
    const isCut = operator === '#' || operator === '%';
    const before = reader.missing.length;
    const { text: word } = reader.readUntil('}', { keepsEscapes: isCut, isPattern: isCut });
    const value = reader.valueOf(name);
    if (value === undefined && reader.options.keepsUnset)
        return `\${${name}${isColon ? ':' : ''}${operator}${word}}`;
    const isSet = value !== undefined && !(isColon && value === '');
    const usesWord = operator === '-' ? !isSet : operator !== '+' || isSet;
    // What only a word that is not used asks for is not missing.
    if (!usesWord)
        reader.missing.splice(before);
    switch (operator) {
        case '-':
            return isSet ? value : word;
        case '+':
            return isSet ? word : '';
        case '?':
            return required(reader, name, { value, isSet, word });
        default:
            return cut(operator, word, value ?? missing(reader, name));
    }
};
const required = (reader, name, { value, isSet, word }) => {
    if (!isSet && (value !== undefined || reader.options.requiresValues))
        throw new Error(`${name} must be set${word === '' ? '' : `: ${word}`}`);
    return value ?? missing(reader, name);
};
const cut = (operator, word, value) => {
    const isLongest = word.startsWith(operator);
    const pattern = readPattern(isLongest ? word.slice(1) : word);
    return operator === '#' ? cutFront(value, pattern, isLongest) : cutEnd(value, pattern, isLongest);
};
const readReplacement = (reader, name) => {
    const isAll = reader.peek() === '/';
    if (isAll)
        reader.skip(1);
    const { text: pattern } = reader.readUntil('/', { keepsEscapes: true, isPattern: true });
    const { text: replacement } = reader.readUntil('}', { keepsEscapes: true, isPattern: false });
    const value = reader.valueOf(name);
    if (value === undefined && reader.options.keepsUnset)
        return `\${${name}/${pattern}/${replacement}}`;
    const result = replaced(value ?? missing(reader, name), readPattern(pattern), { replacement, isAll });
    if (result.length > reader.longest)
        throw new Error(tooLong);
    return result;
};

;// CONCATENATED MODULE: ./build/dockerfile/word-lexer.js



/**
 * Replaces variables and removes quotes by the rules of BuildKit's own lexer (moby/buildkit,
 * frontend/dockerfile/shell). Throws for what BuildKit refuses, with a message without the place.
 */
const lex = (text, valueOf, options) => {
    const missing = [];
    const reader = readerOf(text, valueOf, { options, missing });
    const { text: result, words } = reader.readUntil(undefined, {
        keepsEscapes: options.keepsEscapes,
        isPattern: false,
    });
    return { text: result, words, missing: [...new Set(missing)] };
};
const readerOf = (text, valueOf, { options, missing }) => {
    let [at, depth, reads] = [0, 0, 0];
    const reader = {
        options,
        missing,
        valueOf,
        longest: text.length + limits/* limits */.F.valueLength,
        peek: () => text[at],
        skip: (count) => {
            at += count;
        },
        take: (kind) => {
            const pattern = patterns[kind];
            pattern.lastIndex = at;
            const [found = ''] = pattern.exec(text) ?? [];
            at += found.length;
            return found;
        },
        nested: (read) => {
            depth += 1;
            if (depth > limits/* limits */.F.nesting)
                throw new Error(`more than ${limits/* limits */.F.nesting} substitutions are within each other`);
            const result = read();
            depth -= 1;
            return result;
        },
        readUntil: (stop, mode) => {
            reads += 1;
            return readUntil(reader, stop, mode);
        },
        countReads: () => reads,
    };
    return reader;
};
const readUntil = (reader, stop, mode) => {
    const out = collector(reader);
    for (;;) {
        const char = reader.peek();
        if (char === undefined || char === stop)
            break;
        if (char === '$')
            addSubstitution(reader, out);
        // `<<` and the spaces behind it belong to the word that follows: the name of a heredoc.
        else if (char === '<')
            out.add(reader.take('heredoc'));
        else if (char === "'" && !reader.options.ignoresQuotes)
            out.add(readSingle(reader, mode));
        else if (char === '"' && !reader.options.ignoresQuotes)
            out.add(readDouble(reader, mode));
        else if (char === reader.options.escape)
            out.add(readEscape(reader, mode));
        else
            out.addSplit(reader.take('ordinary') || single(reader, char));
    }
    if (stop !== undefined && reader.peek() === undefined)
        throw new Error(`a substitution has no closing ${stop}`);
    reader.skip(1);
    return out.result();
};
/** BuildKit's lexer loses the beginning of a word that a substitution with a default or a pattern belongs to. */
const addSubstitution = (reader, out) => {
    const before = reader.countReads();
    const text = readSubstitution(reader);
    if (reader.countReads() > before)
        out.dropWord();
    out.addSplit(text);
};
const single = (reader, char) => {
    reader.skip(1);
    return char;
};
const readEscape = (reader, { keepsEscapes }) => {
    reader.skip(1);
    const char = reader.peek() ?? '';
    reader.skip(1);
    return keepsEscapes ? reader.options.escape + char : char;
};
const readSingle = (reader, { isPattern }) => {
    const { escape, keepsQuotes } = reader.options;
    const quoted = reader.take('singleQuoted');
    if (quoted === '')
        throw new Error("a quoted text has no closing '");
    const inner = quoted.slice(1, -1);
    const text = isPattern ? inner.replaceAll(escape, escape + escape) : inner;
    return keepsQuotes ? `'${text}'` : text;
};
const readDouble = (reader, mode) => {
    const { escape, keepsQuotes } = reader.options;
    const quote = keepsQuotes ? '"' : '';
    let text = quote;
    reader.skip(1);
    for (;;) {
        const char = reader.peek();
        if (char === undefined)
            throw new Error('a quoted text has no closing "');
        if (char === '$')
            text += readSubstitution(reader);
        else {
            reader.skip(1);
            if (char === '"')
                return text + quote;
            text += char === escape ? escaped(reader, mode) : char;
        }
        if (text.length > reader.longest)
            throw new Error(tooLong);
    }
};
/** What an escape character stands for within double quotes: it escapes `"`, `$` and itself only. */
const escaped = (reader, { keepsEscapes, isPattern }) => {
    const { escape, keepsQuotes } = reader.options;
    const char = reader.peek();
    if (char === undefined)
        return '';
    if (char === '"' || char === '$' || char === escape) {
        reader.skip(1);
        return keepsEscapes ? escape + char : char;
    }
    return keepsEscapes && (!keepsQuotes || isPattern) ? escape + escape : escape;
};
/** Collects a text, and its words: a space ends a word unless it was quoted. */
const collector = ({ options: { splits }, longest }) => {
    const words = [];
    let [text, word] = ['', ''];
    const append = (piece) => {
        text += piece;
        if (text.length > longest)
            throw new Error(tooLong);
    };
    return {
        add: (piece) => {
            append(piece);
            if (splits)
                word += piece;
        },
        addSplit: (piece) => {
            append(piece);
            for (const char of splits ? piece : '') {
                if (!(0,spaces/* isSpace */.x)(char))
                    word += char;
                else if (word !== '') {
                    words.push(word);
                    word = '';
                }
            }
        },
        dropWord: () => {
            word = '';
        },
        result: () => ({ text, words: word === '' ? words : [...words, word] }),
    };
};


/***/ }),

/***/ 47398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   IS: () => (/* binding */ quotedWords),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   g0: () => (/* binding */ splitFlags)
/* harmony export */ });
/* harmony import */ var _spaces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30544);

/** Splits `--NAME=VALUE` words off. Their quotes and escapes are removed, unlike those of the arguments. */
const splitFlags = (text, escape) => {
    const flags = [];
    let at = 0;
    for (;;) {
        while (at < text.length && (0,_spaces_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .x)(text[at]))
            at += 1;
        if (!text.startsWith('--', at))
            return { flags, args: trim(text.slice(at)) };
        const { word, isQuoted, end } = flagWord(text, at, escape);
        at = end;
        // A `--` on its own ends the flags.
        if (word === '--')
            return { flags, args: trim(text.slice(at)) };
        if (word !== '' || isQuoted)
            flags.push(word);
    }
};
const flagWord = (text, from, escape) => {
    let [word, quote, isQuoted, at] = ['', '', false, from];
    for (; at < text.length; at += 1) {
        const char = text[at] ?? '';
        if (quote === '' && (0,_spaces_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .x)(char))
            break;
        if (quote === '' ? char === '"' || char === "'" : char === quote) {
            quote = quote === '' ? char : '';
            isQuoted = true;
        }
        else if (char === escape) {
            // Nothing follows an escape character at the end.
            at += 1;
            word += text[at] ?? '';
        }
        else
            word += char;
    }
    return { word, isQuoted, end: at };
};
/** Splits at spaces outside of quotes; quotes and escapes are kept. */
const quotedWords = (text, escape) => {
    const words = [];
    let at = 0;
    while (at < text.length) {
        while (at < text.length && (0,_spaces_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .x)(text[at]))
            at += 1;
        if (at >= text.length)
            break;
        const { word, end } = quotedWord(text, at, escape);
        at = end;
        words.push(word);
    }
    return words;
};
const quotedWord = (text, from, escape) => {
    let [quote, at] = ['', from];
    for (; at < text.length; at += 1) {
        const char = text[at] ?? '';
        if (quote === '' && (0,_spaces_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .x)(char))
            break;
        // Single quotes take an escape character literally.
        if (char === escape && quote !== "'") {
            // Nothing follows one at the end.
            if (at + 1 === text.length)
                return { word: text.slice(from, at), end: text.length };
            at += 1;
        }
        else if (quote === '')
            quote = char === '"' || char === "'" ? char : '';
        else if (char === quote)
            quote = '';
    }
    return { word: text.slice(from, at), end: at };
};
/** Splits at spaces, whatever quotes there are; an empty text has no words. */
const plainWords = (text) => (text === '' ? [] : text.split(/[\t\v\f\r ]+/));
/** Removes spaces at both ends. */
const trim = (text) => {
    let [from, to] = [0, text.length];
    while (from < to && (0,_spaces_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .x)(text[from]))
        from += 1;
    while (to > from && (0,_spaces_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .x)(text[to - 1]))
        to -= 1;
    return text.slice(from, to);
};


/***/ }),

/***/ 1421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ eventOf),
/* harmony export */   Av: () => (/* binding */ isOfPullRequest),
/* harmony export */   Ub: () => (/* binding */ repositoriesOf),
/* harmony export */   ty: () => (/* binding */ isFromFork)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80074);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91125);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55797);




/** The event that started the workflow; undefined in a terminal. Throws when its file cannot be read. */
const eventOf = (env) => {
    const [name, path] = [env['GITHUB_EVENT_NAME'], env['GITHUB_EVENT_PATH']];
    if (env['GITHUB_ACTIONS'] !== 'true' || name === undefined || path === undefined)
        return undefined;
    return { name, payload: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(textOf(path)) };
};
/** GitHub's own limit for the payload of an event. */
const mostBytes = 25_000_000;
const textOf = (path) => {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (!found.isFile())
            throw new Error('it is not a file');
        if (found.size > mostBytes)
            throw new Error(`it is larger than ${mostBytes / 1_000_000} MB`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([
            `GITHUB_EVENT_PATH: the event of the workflow cannot be read: ${(0,_error_text_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)}; ` +
                'it must be the file that the runner wrote, and GITHUB_ACTIONS must not be set outside of a workflow',
        ]);
    }
};
/**
 * Whether the commit that is checked out by default is the merge of a pull request. A review has the same one, and the
 * same pull request in its payload.
 */
const isOfPullRequest = ({ name }) => ['pull_request', 'pull_request_review', 'pull_request_review_comment'].includes(name);
/** Whether an event is about a pull request from another repository: its code is not that of anybody with write access. */
const isFromFork = (event) => {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(event.payload, 'pull_request') === undefined)
        return false;
    const { head, base } = repositoriesOf(event, 'pull_request');
    // The repository of a head that was deleted is null: it was a fork.
    return base !== undefined && head !== base;
};
/** The names, `OWNER/NAME`, of the repositories that code comes from and that it is for. */
const repositoriesOf = ({ payload }, subject) => subject === 'pull_request'
    ? {
        head: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, subject, 'head', 'repo', 'full_name'),
        base: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, subject, 'base', 'repo', 'full_name'),
    }
    : {
        head: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, subject, 'head_repository', 'full_name'),
        base: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, subject, 'repository', 'full_name'),
    };


/***/ }),

/***/ 37517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kg: () => (/* binding */ textInside)
/* harmony export */ });
/* unused harmony exports isFileIn, isFolderIn, existsIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55797);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36016);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99122);





/**
 * Looks at a revision without waiting, for readers that walk through many files. What is a link, a device, a pipe, too
 * large or out of the root is as if it did not exist: it is no fact about the project.
 */
/** The text of a small regular file with no link on the way to it; else undefined. */
const textInside = (root, path) => {
    if (kindOf(root, path) !== 'file')
        return undefined;
    const name = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .nameIn */ .ZC)(root, path);
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === undefined)
            throw error;
        return undefined;
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stat.isFile() || stat.size > _read_js__WEBPACK_IMPORTED_MODULE_3__/* .mostBytes */ .j$ || wasExchanged(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), name)))
            return undefined;
        const buffer = Buffer.alloc(stat.size);
        return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, buffer.length, 0)).toString('utf8');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
};
/** Whether there is such a regular file, with no link on the way to it. */
const isFileIn = (root, path) => kindOf(root, path) === 'file';
/** Whether there is such a folder, with no link on the way to it. */
const isFolderIn = (root, path) => kindOf(root, path) === 'folder';
/** Whether there is such a file or folder, with no link on the way to it. */
const existsIn = (root, path) => kindOf(root, path) !== undefined;
const kindOf = (root, path) => {
    let at = root;
    let kind = 'folder';
    for (const step of namesIn(root, path) ?? [undefined]) {
        if (step === undefined || kind === 'file')
            return undefined;
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, step);
        const found = statOf(at);
        if (found?.isDirectory() !== true && found?.isFile() !== true)
            return undefined;
        kind = found.isFile() ? 'file' : 'folder';
    }
    return kind;
};
/** Undefined for what does not exist, may not be looked at, or has a name that is too long to exist. */
const statOf = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return undefined;
    }
};
/** Undefined for a path out of the root. */
const namesIn = (root, path) => {
    try {
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsIn */ .FZ)((0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .nameIn */ .ZC)(root, path));
    }
    catch {
        return undefined;
    }
};
/** A folder on the way may have become a link after it was looked at. */
const wasExchanged = (file, expected) => process.platform === 'linux' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${file}`) !== expected;


/***/ }),

/***/ 77745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ dockerfileNames)
/* harmony export */ });
/**
 * The names under which the engines look for the Dockerfile of a context, the preferred one first. One file is built on
 * all engines of a run: Docker's names, unless only Podman and Buildah are in it (`auto` may be any engine).
 *
 * BuildKit, frontend/dockerui/config.go: `Dockerfile`, then `dockerfile`. Buildah, pkg/util/util.go
 * (DiscoverContainerfile): `Containerfile`, then `Dockerfile`.
 */
const dockerfileNames = ({ engines }) => typeof engines !== 'string' && engines.every(readsContainerfile)
    ? ['Containerfile', 'Dockerfile']
    : ['Dockerfile', 'dockerfile'];
const readsContainerfile = (engine) => /^(podman|podman-rootful|buildah)(@|$)/.test(engine);


/***/ }),

/***/ 31153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ differs),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13247);

/** The value of an input, trimmed; its default when that is empty. */
const textOf = (given, name) => {
    const value = given[name]?.trim() ?? '';
    return value === '' ? (0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOf */ .HA)(name) : value;
};
/** Whether it says something else than the default, which the runner always gives. */
const differs = (given, name) => textOf(given, name) !== (0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOf */ .HA)(name);


/***/ }),

/***/ 92024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openOutputDir)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _host_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2198);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91125);
/* harmony import */ var _host_inside_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36016);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80074);
/* harmony import */ var _publish_report_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17510);







/**
 * Makes sure that the folder for the report exists and can be written to, before anything is measured. Throws when it
 * cannot, or when it leads through a link in
 * the folder where the program was started: a pull request may have committed that link.
 */
const openOutputDir = async (outputDir, from = process.cwd()) => {
    if (isBelow(outputDir, from) && (await (0,_host_inside_check_js__WEBPACK_IMPORTED_MODULE_3__/* .kindInside */ .n2)(from, outputDir)) === 'link')
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d([
            `output-dir: ${outputDir} leads through a symbolic link; remove the link, or name another folder`,
        ]);
    try {
        await (0,_host_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(outputDir);
        await removeForeign(outputDir);
    }
    catch (error) {
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d([`output-dir: ${outputDir} cannot be created: ${(0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(error)}`]);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(outputDir, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).catch((error) => {
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d([
            `output-dir: nothing can be written to ${outputDir}: ${(0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(error)}; make it writable, or name another folder`,
        ]);
    });
};
/**
 * What is in the places of the report and is not a file was never written by this program. A link there could lead to
 * secrets that are then published, and a folder would prevent that anything is written.
 */
const removeForeign = async (outputDir) => {
    for (const path of (0,_publish_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .reportPaths */ .Rs)(outputDir).flatMap((each) => [each, `${each}.new`])) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
        if (found?.isFile() === false)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true });
    }
};
const isBelow = (path, folder) => path === folder || path.startsWith(`${folder}/`);


/***/ }),

/***/ 19806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ publishContextOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/inputs/definitions.js + 7 modules
var definitions = __webpack_require__(13247);
// EXTERNAL MODULE: ./build/inputs/given.js
var inputs_given = __webpack_require__(31153);
;// CONCATENATED MODULE: ./build/publish/runner/key.js



/** What sets the legs of a matrix apart; a matrix itself is in no variable. */
const whatIsMeasured = (0,definitions/* inputsAbout */.P9)('project', 'engines', 'fixtures').filter((name) => !definitions/* inputDefinitions */.Z$[name].confidential);
/** Workflow, step and kind of machine; all of them are the same in the next run. */
const whereItRuns = ['GITHUB_WORKFLOW', 'GITHUB_ACTION', 'ImageOS', 'RUNNER_ARCH'];
/**
 * The default of `comment-key`: the job's name and a hash of where it runs and what it measures. It is the same for
 * every push of a pull request. Values of build arguments and secrets are not in it: a hash could give them away.
 * Inputs that are not given are not in it either, so that a new one changes no key.
 */
const keyOf = (given, env) => {
    const measured = whatIsMeasured.filter((name) => (0,inputs_given/* differs */.A)(given, name));
    const parts = [
        ...whereItRuns.map((name) => env[name] ?? ''),
        ...measured.map((name) => `${name}=${(0,inputs_given/* textOf */.b)(given, name)}`).toSorted(),
    ];
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 6);
    const job = (env['GITHUB_JOB'] ?? '').replaceAll(/[^\w.-]/g, '-').slice(0, 60);
    return job === '' ? hash : `${job}-${hash}`;
};

// EXTERNAL MODULE: ./build/publish/services/service.js
var service = __webpack_require__(26422);
;// CONCATENATED MODULE: ./build/modes/publishing.js



/** Where and how the report of a job is published. */
const publishContextOf = ({ invocation, host, inputs, given, event, messages, }) => {
    const { env, program } = invocation;
    return {
        inputs,
        env,
        messages,
        token: given['github-token'] ?? '',
        event,
        outputDir: (0,external_node_path_.resolve)(inputs.outputDir),
        key: inputs.commentKey ?? keyOf(given, env),
        ask: (0,service/* serviceUser */.$)({ exec: host.exec, env, program: program.entry, signal: host.signal }),
    };
};


/***/ }),

/***/ 11803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ checkThresholds),
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   IF: () => (/* binding */ gatedIds),
/* harmony export */   uU: () => (/* binding */ overrideFor)
/* harmony export */ });
/* unused harmony exports mostGated, matches */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80074);
/* harmony import */ var _scenarios_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44790);



/** The error rates of the gate were shown for at most this many benchmarks at once. */
const mostGated = 6;
/**
 * Whether a benchmark id matches a glob; `*` also passes over slashes, as in `*cold` or `podman/*`. It passes
 * over dots too: `.` is the project in the root of a repository, and `**` would never match that one.
 */
const matches = (glob, id) => picomatch__WEBPACK_IMPORTED_MODULE_2__.isMatch(id, glob.replaceAll(/\*{2,}/g, '*'), { bash: true, dot: true });
/**
 * Ids of the benchmarks that decide the verdict, most wanted first: those that match the globs, in the order
 * of the globs; by default source-change and cold of the first engine. Throws when there are none or too many.
 */
const gatedIds = (benchmarks, gate, firstEngine) => {
    if (gate === 'auto') {
        const ofFirst = benchmarks.filter(({ engine }) => engine === firstEngine);
        return _scenarios_index_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultGate */ .zh
            .flatMap((scenario) => ofFirst.filter((each) => each.scenario === scenario).map(({ id }) => id))
            .slice(0, mostGated);
    }
    const ids = [
        ...new Set(gate.flatMap((glob) => benchmarks.map(({ id }) => id).filter((id) => matches(glob, id)))),
    ];
    const there = benchmarks.map(({ id }) => `  ${id}`).join('\n');
    if (ids.length === 0)
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([`gate: ${gate.join(', ')} matches no benchmark; there are:\n${there}`]);
    if (ids.length <= mostGated)
        return ids;
    throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([
        `gate: ${ids.length} benchmarks match; at most ${mostGated} can be judged together without false alarms`,
    ]);
};
/** Every glob of a threshold names some benchmark: a misspelt one would silently leave the general value in force. */
const checkThresholds = (thresholds, benchmarks) => {
    const inputs = [
        ['fail-threshold', thresholds.fail],
        ['warn-threshold', thresholds.warn],
        ['min-delta', thresholds.minDeltaMs],
    ];
    const problems = inputs.flatMap(([name, { overrides }]) => overrides
        .filter(({ glob }) => !benchmarks.some(({ id }) => matches(glob, id)))
        .map(({ glob }) => `${name}: ${glob} matches no benchmark`));
    if (problems.length === 0)
        return;
    throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([...problems, `There are:\n${benchmarks.map(({ id }) => `  ${id}`).join('\n')}`]);
};
/** The limits of one benchmark: the last matching line of each input counts. */
const limitsOf = (thresholds, id) => ({
    failThreshold: valueFor(thresholds.fail, id),
    warnThreshold: valueFor(thresholds.warn, id),
    minDeltaMs: valueFor(thresholds.minDeltaMs, id),
});
const valueFor = (given, id) => overrideFor(given, id) ?? given.value;
/** The value that is given for this benchmark in particular. */
const overrideFor = ({ overrides }, id) => overrides.findLast(({ glob }) => matches(glob, id))?.value;


/***/ }),

/***/ 33633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ cautionsOn)
/* harmony export */ });
/* harmony import */ var _host_github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55797);


/**
 * What readers must know about a report that another job of a pull request's workflow made, as sentences. That job ran
 * code of the pull request, which can have written any report: what it claims cannot be checked here.
 */
const cautionsOn = (report, event, env) => {
    if (event === undefined || !(0,_host_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfPullRequest */ .Av)(event))
        return [];
    const measured = new Set((report.projects ?? []).flatMap(({ head }) => head.commit ?? []));
    // The merge commit that is checked out by default, or the head of the pull request itself.
    const expected = [env['GITHUB_SHA'], (0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, 'pull_request', 'head', 'sha')];
    const isKnown = expected.some((commit) => commit !== undefined);
    const others = isKnown ? [...measured].filter((commit) => !expected.includes(commit)) : [];
    return [
        ...((0,_host_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromFork */ .ty)(event) ? [forged] : []),
        ...(others.length === 0
            ? []
            : [
                `The report is about ${short(others)}, which is neither the head of this pull request nor its merge commit.`,
            ]),
    ];
};
const forged = 'Measured by a job that ran code of the fork: figures, limits and the choice of what is compared can be forged, so read the change, its workflow and its Dockerfile before you trust them.';
const short = (commits) => commits.map((each) => each.slice(0, 12)).join(', ');


/***/ }),

/***/ 51511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish),
  K: () => (/* binding */ publishInterrupted)
});

// EXTERNAL MODULE: ./build/host/own-folder.js
var own_folder = __webpack_require__(68560);
// EXTERNAL MODULE: ./build/report/formats/index.js + 1 modules
var formats = __webpack_require__(4171);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/inputs/dockerfile-names.js
var dockerfile_names = __webpack_require__(77745);
// EXTERNAL MODULE: ./build/publish/messages.js
var publish_messages = __webpack_require__(85534);
// EXTERNAL MODULE: ./build/analysis/cause.js
var cause = __webpack_require__(94876);
// EXTERNAL MODULE: ./build/analysis/consequences.js
var consequences = __webpack_require__(94741);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/dockerfile/syntax.js + 1 modules
var syntax = __webpack_require__(44270);
;// CONCATENATED MODULE: ./build/publish/annotations/dockerfile-line.js

/**
 * The line of the instruction that an engine printed as this step. Undefined when there is none, when several
 * instructions are written alike, or when the file cannot be read as a Dockerfile.
 */
const dockerfileLine = (dockerfile, step) => {
    const [found, ...others] = instructionsIn(dockerfile).filter((each) => isStep(each, step));
    return others.length === 0 ? found?.line : undefined;
};
const instructionsIn = (dockerfile) => {
    try {
        return (0,syntax/* parseDockerfile */.Ai)(dockerfile).instructions;
    }
    catch {
        // A heredoc without an end; the build itself reports it better.
        return [];
    }
};
/** Engines print an instruction on one line; what its variables stand for may be filled in already. */
const isStep = ({ name, flags, args }, step) => {
    const [written, printed] = [[name, ...flags, args].join(' '), step].map((each) => each.replaceAll(/\s+/g, ' ').trim());
    if (written === undefined || printed === undefined)
        return false;
    return step.length < cutFrom ? written === printed : written.startsWith(printed);
};
/** A step with this many characters may be only the beginning of one: the output of engines is cut there. */
const cutFrom = 4_096;

;// CONCATENATED MODULE: ./build/publish/annotations/go-mod-line.js
/** The line of go.mod, from 1, whose module and version a clause quotes; undefined when there is none. */
const goModLine = (goMod, clause) => {
    const quoted = clause.split(/\s+/);
    const at = goMod.split('\n').findIndex((line) => {
        const [module, version] = line
            .replace(/\/\/.*/, '')
            .replace(/^\s*require\s/, '')
            .trim()
            .split(/\s+/);
        const found = module === undefined || version === undefined ? -1 : quoted.indexOf(module);
        return found !== -1 && quoted[found + 1] === version;
    });
    return at === -1 ? undefined : at + 1;
};

;// CONCATENATED MODULE: ./build/publish/annotations/annotations.js






/** GitHub shows this many of each level for a step, and drops the others. */
const mostOfALevel = 10;
/** What somebody who only sees the checks must know of a report: nothing when all is well. */
const annotationsOf = (report, options) => {
    const own = report.benchmarks.flatMap((benchmark) => ofBenchmark(report, benchmark, options));
    const silent = !own.some(({ gated }) => gated);
    const found = [...(silent ? ofRun(report, options) : []), ...own.map(({ annotation }) => annotation)];
    return ['error', 'warning', 'notice'].flatMap((level) => withoutRepetition(found.filter((each) => each.level === level)).slice(0, mostOfALevel));
};
/** Writes them to the job's log, where the runner finds them. */
const emitAnnotations = async (annotations) => {
    const core = await Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    for (const { level, title, message, place } of annotations) {
        core[level](message, place === undefined ? { title } : { title, file: place.file, startLine: place.line });
    }
};
const ofBenchmark = (report, { id, gated, comparison }, options) => {
    if (comparison === undefined)
        return [];
    const { verdict, cause, causes } = comparison;
    const level = levelOf(verdict, options);
    if (level === 'none')
        return [];
    const annotation = {
        level: gated ? level : 'notice',
        title: `${titleOf(verdict)}: ${(0,numbers/* cut */.Jj)((0,report_escape/* oneLine */.TN)(id), longestName)}`,
        message: messageOf(cause === undefined ? verdict.reason : `${verdict.reason}; ${cause}`),
        place: cause === undefined
            ? placeOfFailure(report, id, verdict, options)
            : (placeOfCause(causes) ?? placeOf(report, id, options)),
    };
    return [{ gated, annotation }];
};
/** For a verdict that no gated benchmark explains, as when nothing was planned. */
const ofRun = ({ verdict }, options) => {
    const level = levelOf(verdict, options);
    if (level === 'none' || verdict.kind === 'none' || verdict.kind === 'inconclusive')
        return [];
    return [{ level, title: titleOf(verdict), message: messageOf(verdict.reason), place: undefined }];
};
const levelOf = (verdict, { failOn }) => failOn !== 'never' && failOn.some((kind) => kind === verdict.kind)
    ? 'error'
    : (0,consequences/* consequencesOf */.W$)(verdict).annotation;
/** A broken build, a broken measurement and a slow build look different at first sight. */
const titleOf = ({ kind, because }) => {
    switch (kind) {
        case 'regression':
            return 'Container build is slower';
        case 'warning':
            return 'Container build may be slower';
        case 'invalid':
            return because === 'head-does-not-build'
                ? 'Container image does not build'
                : 'Container build could not be judged';
        case 'inconclusive':
            return 'Container build has no clear result';
        case 'none':
            return 'Container build was not judged';
        case 'unchanged':
            return because === 'below-floor'
                ? 'Container build is slower, below the floor'
                : 'Container build is unchanged';
        case 'improvement':
            return 'Container build is faster';
    }
};
const longestMessage = 2_000;
const longestName = 120;
const messageOf = (reason) => (0,numbers/* sentence */.em)((0,numbers/* capitalized */.l2)((0,numbers/* cut */.Jj)((0,report_escape/* oneLine */.TN)(reason), longestMessage)));
/** Where the error is that keeps the head from being built. */
const placeOfFailure = ({ builds }, id, { because, reason }, { failedSources }) => {
    if (because !== 'head-does-not-build')
        return undefined;
    const messages = builds.flatMap(({ benchmark, revision, failure }) => revision === 'head' && failure !== undefined && (benchmark === id || reason.includes(failure.message))
        ? [failure.message]
        : []);
    const source = messages.map((message) => failedSources.get(message)).find((each) => each !== undefined);
    return source === undefined ? undefined : { file: source.path, line: source.line };
};
/** Where the largest cause is of which that is known. */
const placeOfCause = (causes) => {
    const place = causes?.named.find((cause) => cause.place !== undefined)?.place;
    return place === undefined ? undefined : { file: place.file, line: place.line ?? 1 };
};
/** Where the cause of a slower head stands: the step that ran again, else the module that is new. */
const placeOf = ({ builds, onlyChange = '' }, id, { dockerfile, goMod }) => {
    const [step] = (0,cause/* differingSteps */.Ox)(builds, id, 'slower');
    return step === undefined
        ? at(goMod, (text) => goModLine(text, onlyChange))
        : at(dockerfile, (text) => dockerfileLine(text, step));
};
const at = (file, lineIn) => {
    const line = file === undefined ? undefined : lineIn(file.text);
    return file === undefined || line === undefined ? undefined : { file: file.path, line };
};
/** A head that does not build fails every benchmark alike; one message is enough. */
const withoutRepetition = (annotations) => {
    const keyOf = ({ title, message }) => `${title.split(':')[0] ?? ''}\n${message}`;
    const first = new Map();
    for (const each of annotations)
        if (!first.has(keyOf(each)))
            first.set(keyOf(each), each);
    return [...first.entries()].map(([key, each]) => {
        const more = annotations.filter((other) => keyOf(other) === key).length - 1;
        return more === 0 ? each : { ...each, title: `${each.title} and ${more} more` };
    });
};

// EXTERNAL MODULE: ./build/host/inside/read.js
var read = __webpack_require__(99122);
;// CONCATENATED MODULE: ./build/publish/annotations/container-folders.js


/** Reads all stages of a Dockerfile alike; a text that is not a Dockerfile has none. */
const containerFolders = (dockerfile) => {
    const values = new Map();
    const worked = new Set();
    const copied = [];
    let folder = '/';
    for (const instruction of container_folders_instructionsIn(dockerfile)) {
        const { name, args } = instruction;
        if (name === 'FROM')
            folder = '/';
        if (name === 'ARG' || name === 'ENV')
            for (const [key, value] of assignments(args))
                values.set(key, value);
        if (name === 'WORKDIR')
            folder = external_node_path_.posix.resolve(folder, withValues(unquoted(args.trim()), values));
        if (name === 'RUN')
            for (const each of foldersOf(instruction))
                worked.add(external_node_path_.posix.resolve(folder, withValues(each, values)));
        if (name === 'COPY' || name === 'ADD')
            copied.push(...copies(instruction, folder, values));
    }
    return { worked: worked.size === 0 ? ['/'] : [...worked], copied };
};
const container_folders_instructionsIn = (dockerfile) => {
    try {
        return (0,syntax/* parseDockerfile */.Ai)(dockerfile).instructions;
    }
    catch {
        return [];
    }
};
const assignments = (args) => args.split(/\s+/).flatMap((word) => {
    const [, name, value] = /^(\w+)=(.*)$/.exec(word) ?? [];
    return name === undefined || value === undefined ? [] : [[name, unquoted(value)]];
});
const withValues = (text, values) => text.replaceAll(/\$(?:\{(\w+)\}|(\w+))/g, (all, braced, bare) => values.get(braced ?? bare ?? '') ?? all);
const unquoted = (text) => text.replace(/^(["'])(.*)\1$/, '$2');
/** The working folder, and the folders that the commands of a RUN enter. */
const foldersOf = ({ args, heredocs }) => {
    const script = [args, ...heredocs.map(({ content }) => content)].join('\n');
    const entered = [
        ...script.matchAll(/(?:\b(?:cd|pushd)|\bgo(?:"|')?,?\s+["']?-C|\bmake\s+-C)["']?,?\s+["']?([\w./${}-]+)/g),
    ];
    return ['.', ...entered.map(([, folder = '.']) => folder)];
};
/** Of COPY and ADD from the context. */
const copies = (instruction, folder, values) => {
    if ((0,syntax/* flagOf */.iP)(instruction, 'from') !== undefined)
        return [];
    const { args } = instruction;
    const words = ((0,syntax/* jsonWords */.WY)(args) ?? args.split(/\s+/)).map((word) => withValues(unquoted(word), values));
    const to = external_node_path_.posix.resolve(folder, words.at(-1) ?? '');
    return words.slice(0, -1).flatMap((source) => {
        // A glob copies the entries of its folder. Whether anything else is a file is not known here.
        if (/[*?[]/.test(source))
            return [{ from: inContext(external_node_path_.posix.dirname(source)), to }];
        const from = inContext(source);
        return [
            { from, to },
            { from, to: external_node_path_.posix.join(to, external_node_path_.posix.basename(from)) },
        ];
    });
};
const inContext = (path) => external_node_path_.posix.normalize(path.replace(/^\/+/, '') || '.').replace(/(?<=.)\/$/, '');

;// CONCATENATED MODULE: ./build/publish/annotations/source-place.js


/**
 * Where the first file that a message of a failed build names may be in the repository. The message has its path in a
 * container, absolute or from the folder in which a step worked: for each such folder there is a list of paths, the
 * likeliest first, and the first that is a file counts. Empty when the message names no file.
 */
const namedLines = (message, log, { context, dockerfile, goMod }) => {
    const named = namedIn(message);
    if (named === undefined || isOfToolchain(named.path))
        return [];
    const folders = containerFolders(dockerfile ?? '');
    const found = external_node_path_.posix.isAbsolute(named.path)
        ? [contextPaths(folders, external_node_path_.posix.normalize(named.path), moduleOf(goMod))]
        : folders.worked.map((folder) => contextPaths({ ...folders, worked: [folder] }, external_node_path_.posix.resolve(folder, named.path), undefined));
    const lists = found.map((paths) => paths.map((path) => external_node_path_.posix.join(context, path)).filter(isInside));
    const inPackage = ofPackage(message, log, { context, goMod });
    const exact = lists.map((paths) => paths.filter((path) => external_node_path_.posix.dirname(path) === inPackage));
    const chosen = exact.some((paths) => paths.length > 0) ? exact : lists;
    return chosen.map((paths) => paths.map((path) => ({ path, line: named.line })));
};
const isInside = (path) => path !== '..' && !path.startsWith('../') && !external_node_path_.posix.isAbsolute(path);
/** `FILE:LINE` or `FILE(LINE,COLUMN)` at the start of a word. */
const namedIn = (message) => {
    for (const word of message.split(' ')) {
        const [, path = '', line = '', inBrackets = ''] = /^["'(]?([\w./@+~-]*[\w]):(\d{1,7})(?::|\b(?!\.))|^([\w./@+~-]+\(\d{1,7}),\d+\)/.exec(word) ?? [];
        if (path !== '' && /\.\w+$|file$/i.test(path))
            return { path, line: Number(line) };
        const [file = '', number = ''] = inBrackets.split('(');
        if (file !== '')
            return { path: file, line: Number(number) };
    }
    return undefined;
};
/** The sources of Go itself and of modules have names that the repository may have too. */
const isOfToolchain = (path) => /^\/usr\/(?:local\/go|lib\/go(?:-[\d.]+)?|include|lib)\/|\/pkg\/mod\/|^\$|\/go-build\d/.test(path);
/** A path of a container as paths of the context. */
const contextPaths = ({ copied, worked }, path, module) => {
    const copies = copied.toReversed().flatMap(({ from, to }) => {
        const rest = below(to, path);
        return rest === undefined ? [] : [external_node_path_.posix.join(from, rest)];
    });
    // Not copied from the context, as far as one can see: assume the same layout.
    const alike = worked.flatMap((folder) => below(folder, path) ?? []);
    const at = module === undefined ? -1 : path.indexOf(`/${module}/`);
    const inModule = module === undefined || at === -1 ? [] : [path.slice(at + module.length + 2)];
    return [...copies, ...alike, ...inModule];
};
const below = (folder, path) => {
    const rest = external_node_path_.posix.relative(folder, path);
    return rest === '' || rest === '..' || rest.startsWith('../') ? undefined : rest;
};
const moduleOf = (goMod) => /^[^\S\n\r\u2028\u2029]*module\s+"?([^\s"]+)/m.exec(goMod ?? '')?.[1];
/** The folder of the package that go was compiling, which it prints before its errors, or testing. */
const ofPackage = (message, log, { context, goMod }) => {
    const module = moduleOf(goMod);
    if (module === undefined)
        return undefined;
    const lines = log.split('\n').map((line) => line.replace(/^#\d+ [\d.]+ /, '').trim());
    const at = lines.findIndex((line) => line !== '' && message.startsWith(line));
    const header = lines.slice(0, Math.max(at, 0)).findLast((line) => line.startsWith('# '));
    const tested = /^--- FAIL: .*\(([^\s()]+)\) \(exit status \d+\)$/.exec(message)?.[1];
    const name = tested ?? /^# ([^\s[]+)/.exec(header ?? '')?.[1];
    if (name === undefined || !`${name}/`.startsWith(`${module}/`))
        return undefined;
    return external_node_path_.posix.join(context, name.slice(module.length + 1));
};

;// CONCATENATED MODULE: ./build/publish/annotations/failed-source.js


/**
 * Finds the files that failed builds of the head name, as they are checked out. None if something else than the head is
 * checked out, as where a workflow only comments on what another one measured.
 */
const failedSources = async (report, workspace, surroundings) => {
    const sources = new Map();
    if (!(await isHead(report, workspace)))
        return sources;
    for (const { revision, failure } of report.builds) {
        if (revision !== 'head' || failure === undefined || sources.has(failure.message))
            continue;
        const place = await onlyFile(workspace, namedLines(failure.message, failure.logTail, surroundings));
        if (place !== undefined)
            sources.set(failure.message, place);
    }
    return sources;
};
/** Also true when it is not known what is checked out. */
const isHead = async ({ projects = [] }, workspace) => {
    const built = projects.map(({ head }) => head.commit);
    const commit = await checkedOut(workspace);
    return commit === undefined || built.every((each) => each === undefined || each === commit);
};
const checkedOut = async (workspace) => {
    const head = (await textIn(workspace, '.git/HEAD'))?.trim() ?? '';
    const [, ref] = /^ref: (refs\/[\w./-]+)$/.exec(head) ?? [];
    const commit = ref === undefined ? head : ((await textIn(workspace, `.git/${ref}`))?.trim() ?? '');
    return /^[\da-f]{40,64}$/.test(commit) ? commit : undefined;
};
/** The first file of each list that has so many lines, if all lists with any agree on it. */
const onlyFile = async (workspace, lists) => {
    const found = [];
    for (const list of lists)
        for (const place of list) {
            const lines = (await textIn(workspace, place.path))?.split('\n').length;
            if (lines === undefined)
                continue;
            if (place.line >= 1 && place.line <= lines)
                found.push(place);
            break;
        }
    return new Set(found.map(({ path }) => path)).size === 1 ? found[0] : undefined;
};
const textIn = (workspace, path) => (0,read/* readTextInside */.YA)(workspace, path).catch(() => undefined);

// EXTERNAL MODULE: ./build/host/inside/look.js
var look = __webpack_require__(37517);
;// CONCATENATED MODULE: ./build/publish/annotations/annotate.js






/** Shows the findings of a report in the checks, at the line of the file that caused them; never throws. */
const annotate = async (report, { inputs, env, messages }) => {
    await (0,publish_messages/* warnOnFailure */.y)(messages, 'There are no annotations', async () => {
        const folder = inputs.context === 'auto' ? '.' : inputs.context;
        const workspace = env['GITHUB_WORKSPACE'];
        const dockerfiles = (0,dockerfile_names/* dockerfileNames */.l)(inputs).map((name) => (0,external_node_path_.join)(folder, name));
        // Legs of a matrix have built several, and which one is not in the report.
        const paths = inputs.build.file === undefined ? dockerfiles : [inputs.build.file];
        const isOne = report.legs === undefined;
        const dockerfile = isOne ? await firstOf(paths, workspace) : undefined;
        const goMod = isOne ? await fileAt((0,external_node_path_.join)(folder, 'go.mod'), workspace) : undefined;
        const surroundings = { context: folder, dockerfile: dockerfile?.text, goMod: goMod?.text };
        const annotations = annotationsOf(report, {
            dockerfile,
            goMod,
            failedSources: isOne ? await failedSources(report, workspace ?? '.', surroundings) : new Map(),
            failOn: inputs.failOn,
        });
        await emitAnnotations(annotations);
    });
};
const firstOf = async (paths, workspace) => {
    for (const path of paths) {
        const file = await fileAt(path, workspace);
        if (file !== undefined)
            return file;
    }
    return undefined;
};
/** As it is checked out; undefined when it is not where the repository would be. */
const fileAt = async (path, workspace = '.') => {
    const text = (0,look/* textInside */.kg)((0,external_node_path_.resolve)(workspace), path);
    return text === undefined ? undefined : { path, text };
};

// EXTERNAL MODULE: ./build/publish/caution.js
var caution = __webpack_require__(33633);
// EXTERNAL MODULE: ./build/publish/runner/run-url.js
var run_url = __webpack_require__(19646);
;// CONCATENATED MODULE: ./build/report/formats/comment-marker.js

/** The first hidden line, by which the comment of one key is found again. No key can end it, and no two keys share one. */
const markerOf = (key) => `<!-- go-container-bench:${encoded(key)} -->`;
/** The second hidden line: what this comment is about, for a later run. */
const saidMarker = (said) => `<!-- go-container-bench-said:${said} -->`;
/** Whether a comment's text begins with the marker: one that only quotes it is not ours. */
const hasMarker = (body, key) => body.startsWith(markerOf(key));
/** What the comment with this text is about; `unknown` when somebody removed its second line. */
const saidIn = (body) => {
    const [, second = ''] = body.split(/\r?\n/, 2);
    return comment_marker_all.find((said) => second === saidMarker(said)) ?? 'unknown';
};
const comment_marker_all = [
    'regression',
    'warning',
    'unchanged',
    'improvement',
    'inconclusive',
    'invalid',
    'none',
    'below-floor',
];
/** Whether it asks somebody to look. */
const isAlarm = (said) => said === 'below-floor' || (said !== 'unknown' && consequences/* consequences */.PS[said][0].comment);
/** Only plain characters of a key stand for themselves. */
const encoded = (key) => key.replaceAll(/[^A-Za-z0-9._-]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/report/table/measured.js
var measured = __webpack_require__(35058);
// EXTERNAL MODULE: ./build/report/table/table.js + 1 modules
var table_table = __webpack_require__(75983);
// EXTERNAL MODULE: ./build/report/words/details.js + 8 modules
var details = __webpack_require__(77603);
// EXTERNAL MODULE: ./build/report/words/disturbances.js
var disturbances = __webpack_require__(70740);
// EXTERNAL MODULE: ./build/report/words/headline.js + 1 modules
var headline = __webpack_require__(89701);
// EXTERNAL MODULE: ./build/report/words/interval.js + 1 modules
var interval = __webpack_require__(95372);
// EXTERNAL MODULE: ./build/report/words/reach.js
var reach = __webpack_require__(74686);
// EXTERNAL MODULE: ./build/analysis/run-verdict.js
var run_verdict = __webpack_require__(61078);
// EXTERNAL MODULE: ./build/report/words/labels.js
var labels = __webpack_require__(32598);
;// CONCATENATED MODULE: ./build/report/words/row-reasons.js




const mostReasons = 5;
/** Why rows that the run's reason is not about need a look: one line each, of at most `longest` characters. */
const rowReasons = (report, longest) => {
    const named = (0,run_verdict/* namedInReason */.BM)(report.benchmarks);
    const lines = report.benchmarks
        .filter(({ id }) => !named.includes(id))
        .flatMap((benchmark) => rowReason(report, benchmark))
        .map((line) => (0,numbers/* cut */.Jj)(line, longest));
    const rest = lines.length - mostReasons;
    return rest > 0 ? [...lines.slice(0, mostReasons), `and ${rest} more like these`] : lines;
};
const rowReason = (report, benchmark) => {
    const { comparison } = benchmark;
    if (comparison === undefined || !needsLook(comparison.verdict))
        return [];
    const { verdict, cause } = comparison;
    // Below the floor the reason alone says what it is.
    const kind = verdict.kind === 'unchanged' ? '' : `${verdict.kind}, `;
    const reason = `${verdict.reason}${cause === undefined ? '' : `; ${cause}`}`;
    return [`${(0,labels/* rowName */._k)(report, benchmark)}: ${kind}${reason}`];
};
/** An improvement is good news, and its row says all of it. */
const needsLook = (verdict) => (0,consequences/* consequencesOf */.W$)(verdict).comment && verdict.kind !== 'improvement';

// EXTERNAL MODULE: ./build/report/formats/markdown.js
var markdown = __webpack_require__(39111);
;// CONCATENATED MODULE: ./build/report/formats/fitted.js


/** The blocks as one text of at most `limit` characters: parts are left out first, then rows, from the end. */
const fitted = (fitting) => {
    const { parts, table, limit } = fitting;
    for (let kept = parts.length; kept >= 0; kept -= 1) {
        const text = composed(fitting, kept, table.rows.length);
        if (text.length <= limit)
            return text;
    }
    // Rows are about equally long: halving is enough, and finding the last one that fits is not worth it.
    for (let rows = Math.floor(table.rows.length / 2); rows >= 1; rows = Math.floor(rows / 2)) {
        const text = composed(fitting, 0, rows);
        if (text.length <= limit)
            return text;
    }
    return composed(fitting, 0, 1).slice(0, limit);
};
const composed = ({ head, table, parts, tail }, kept, rows) => {
    const at = (place) => parts
        .slice(0, kept)
        .filter((part) => part.place === place)
        .map(({ markdown }) => markdown);
    const missing = table.rows.length - rows;
    const leftOut = [
        ...parts.slice(kept).flatMap(({ title }) => title ?? []),
        ...(missing > 0 ? [(0,numbers/* count */.U9)(missing, 'row')] : []),
    ];
    const shown = { ...table, rows: table.rows.slice(0, rows) };
    return `${[...head, ...at('above'), (0,markdown/* tableText */.qK)(shown), ...at('below'), tail(leftOut)].join('\n\n')}\n`;
};

;// CONCATENATED MODULE: ./build/report/formats/picture.js



/** More rows than this are no picture any more. */
const mostRows = 20;
const picture_longestName = 36;
/** Of one character of a name, and of the text beside a bar, in the font of the chart. */
const characterPx = 6;
const besideBarPx = 190;
/**
 * The change of every compared benchmark with its interval, as a block that GitHub draws: one row each, a bar
 * from the lower to the upper bound, divided at the median. Undefined when there is nothing to draw.
 *
 * A gantt chart is the only kind of mermaid's that draws a bar which does not begin at zero. Its axis is
 * time, so a change is shown as what the head takes where the base takes 1000 ms.
 */
const intervalPicture = (report) => {
    const known = intervalsOf(report);
    const intervals = known.slice(0, mostRows);
    if (intervals.length === 0)
        return undefined;
    const some = known.length > mostRows ? `, ${mostRows} of ${known.length} benchmarks` : '';
    const leftPx = Math.max(...intervals.map(({ name }) => [...name].length)) * characterPx + 20;
    // Beyond this mermaid would write the text over the bar; see its ganttRenderer.
    const rightPx = besideBarPx + leftPx / 2;
    return [
        '```mermaid',
        '---',
        'displayMode: compact',
        `config: { gantt: { leftPadding: ${leftPx}, rightPadding: ${rightPx} } }`,
        '---',
        'gantt',
        `  title Time of the head where the base takes 1000 ms${some}`,
        '  dateFormat x',
        '  axisFormat %Q',
        '  todayMarker off',
        '  section base',
        '  1000 ms :milestone, 1000, 1000',
        ...intervals.flatMap(rowLines),
        '```',
    ].join('\n');
};
/** Those with bounds; the gated ones first when there are too many. */
const intervalsOf = (report) => {
    const known = report.benchmarks.flatMap((benchmark) => intervalOf(report, benchmark));
    return known.length <= mostRows ? known : known.toSorted((a, b) => Number(b.gated) - Number(a.gated));
};
const intervalOf = (report, benchmark) => {
    const { slowdown, low, high, verdict } = benchmark.comparison ?? {};
    if (slowdown === undefined || low === undefined || high === undefined || verdict === undefined)
        return [];
    const { kind } = verdict;
    return [{ name: nameOf(report, benchmark), gated: benchmark.gated, kind, slowdown, low, high }];
};
/** Only characters that mean nothing to mermaid: no `:`, `#`, `;`, `%`, quotes or backticks. */
const nameOf = (report, benchmark) => {
    const plain = (0,report_escape/* oneLine */.TN)((0,labels/* rowName */._k)(report, benchmark)).replaceAll(/[^\p{L}\p{N}.+~/_-]+/gu, ' ');
    return (0,numbers/* cut */.Jj)(plain.trim(), picture_longestName).replace('…', '..') || 'unnamed';
};
const rowLines = ({ name, kind, slowdown, low, high }) => {
    const [from, middle, to] = [low, slowdown, high].map((change) => Math.round((1 + change) * 1000));
    const range = `${(0,numbers/* signedPercent */.wu)(slowdown)} (${(0,numbers/* signedPercent */.wu)(low)} to ${(0,numbers/* signedPercent */.wu)(high)})`;
    return [
        `  section ${name}`,
        // The text of both halves would lie over each other: the first one gets a dot.
        `  . :${colour[kind]}${from}, ${middle}`,
        `  ${range} :${colour[kind]}${middle}, ${to}`,
    ];
};
/** Red stands out, grey steps back. */
const colour = {
    regression: 'crit, ',
    warning: '',
    improvement: '',
    unchanged: 'done, ',
    inconclusive: 'active, ',
    invalid: 'active, ',
    none: 'active, ',
};

;// CONCATENATED MODULE: ./build/report/formats/comment.js
















/** GitHub refuses a longer comment. */
const largestComment = 65_536;
/**
 * The comment of a pull request: two hidden lines by which it is found and read again, verdict, reason, one
 * table, its limits, a picture, details folded away. A calm result that replaces a comment is two lines, and
 * repeats what the earlier comment reported. Texts from outside are shown, never obeyed (see `escape.ts`).
 *
 * At most `limit` characters: folded sections are left out first, from the end, then what stands above them; verdict
 * and table stay, and what is left out is listed. Below about 10,000 characters a long reason may be cut anywhere.
 */
const commentText = (report, options, limit = largestComment) => {
    const { key, previous, whole, cautions } = options;
    const replaced = isCalm(report) ? previous : undefined;
    const head = [`${markerOf(key)}\n${saidMarker(saidBy(report, replaced))}`, `**${shown((0,headline/* headline */.P)(report))}**`];
    if (replaced !== undefined && !whole)
        return `${head.join('\n\n')}\n${[calmLine(report, replaced), ...cautions.map(report_escape/* text */.Qq)].join(' ')}\n`.slice(0, limit);
    const second = replaced === undefined ? shown((0,headline/* why */.d)(report), longestReason) : calmLine(report, replaced);
    const table = (0,table_table/* tableOf */.c)(report);
    return fitted({
        head: [...head, second],
        table: { ...table, rows: table.rows.map(shortened) },
        parts: partsOf(report),
        tail: (leftOut) => tailOf(report, options, leftOut),
        limit,
    });
};
/** Whether nobody has to look at a result: it makes no new comment, and an old one shrinks. */
const isCalm = (report) => loudest(report) === undefined;
/** The first verdict that is worth a comment: the run's, or one that the run's does not mention. */
const loudest = (report) => [report.verdict, ...(0,selection/* gatedVerdicts */.Ex)(report)].find((verdict) => (0,consequences/* consequencesOf */.W$)(verdict).comment);
/** A calm text goes on reporting the last alarm, so that a second calm run changes nothing. */
const saidBy = (report, replaced) => {
    if (replaced !== undefined && replaced !== 'unknown' && isAlarm(replaced))
        return replaced;
    const { kind, because } = loudest(report) ?? report.verdict;
    return because === 'below-floor' ? because : kind;
};
/** Raw characters of a text from outside, before escaping. */
const longestReason = 1_000;
const longestText = 500;
const longestCell = 100;
const shown = (raw, longest = longestText) => (0,report_escape/* text */.Qq)((0,numbers/* cut */.Jj)(raw, longest));
const shortened = (row) => ({
    ...row,
    cells: row.cells.map((cell) => (0,numbers/* cut */.Jj)(cell, longestCell)),
});
/** The second of the two lines. */
const calmLine = (report, previous) => {
    const reason = shown((0,headline/* why */.d)(report), longestReason);
    if (previous === 'unknown' || !isAlarm(previous))
        return reason;
    const lifts = report.verdict.kind === 'unchanged' ? '.' : '; this run neither confirms nor lifts it.';
    return `An earlier run reported: ${previous === 'below-floor' ? belowFloor : previous}${lifts} ${reason}`;
};
const belowFloor = (0,consequences/* consequencesOf */.W$)({ kind: 'unchanged', because: 'below-floor' }).words;
/** What may be left out, the most important first. */
const partsOf = (report) => {
    const [constants, note] = [(0,table_table/* tableOf */.c)(report).constants, (0,measured/* ratioNote */.KA)(report)];
    const disturbed = (0,disturbances/* disturbanceNote */.ZT)(report);
    const [rows, picture] = [rowReasons(report, longestText), intervalPicture(report)];
    const folding = (0,details/* sections */.V)(report);
    return [
        ...(disturbed === undefined ? [] : [part('above', (0,report_escape/* text */.Qq)(disturbed))]),
        ...(constants.length === 0 ? [] : [part('above', shown((0,numbers/* sentence */.em)(constants.join('. '))))]),
        ...(note === undefined ? [] : [part('below', (0,report_escape/* text */.Qq)(note))]),
        ...(rows.length === 0 ? [] : [part('below', (0,markdown/* items */.ld)(rows))]),
        part('below', `**What this run could have detected**\n\n${(0,markdown/* items */.ld)((0,reach/* reach */.g)(report))}`, 'What it could detect'),
        part('below', `**What is not in these numbers**\n\n${(0,markdown/* items */.ld)(reach/* notInTheNumbers */._)}`, 'What is not in them'),
        ...(picture === undefined ? [] : [part('below', pictureText(report, picture), 'Picture')]),
        ...foldedOrder.flatMap((name) => foldedPart(folding, name)),
    ];
};
const part = (place, markdown, title) => ({ place, markdown, title });
const pictureText = (report, picture) => `**The ${(0,interval/* intervalCaption */.Yc)(report)}, divided at the median**\n\n${picture}`;
/** Not the order of `report.md`: what is left out first is last, and the schedule is the longest. */
const foldedOrder = [
    'causes',
    'warnings',
    'exclusions',
    'phases',
    'rules',
    'sampling',
    'samples',
    'environment',
    'cost',
    'schedule',
];
const foldedPart = (all, name) => all
    .filter((section) => section.name === name && !section.empty)
    .map((section) => part('below', (0,details/* folded */.T)(section), section.title));
const tailOf = (report, { key, runUrl, cautions }, leftOut) => {
    const link = runUrl !== undefined && plainUrl.test(runUrl) ? `[the run](${runUrl})` : undefined;
    const where = link === undefined ? '`report.md`' : `${link}'s \`report.md\``;
    const by = `go-container-bench ${shown(report.toolVersion)}, ${shown(key, longestCell)}`;
    const lines = [
        ...cautions.map(report_escape/* text */.Qq),
        ...(leftOut.length === 0
            ? []
            : [`Left out, because a comment is limited: ${(0,report_escape/* text */.Qq)(leftOut.join('; '))}. ${where} has all of it.`]),
        link === undefined ? `${by}.` : `${by}, ${link}.`,
    ];
    return lines.join('\n\n');
};
/** An address that cannot end a link of markdown. */
const plainUrl = /^https?:\/\/[\w.:[\]-]+(?:\/[\w.~%-]*)*$/;

// EXTERNAL MODULE: ./build/report/hide.js
var hide = __webpack_require__(40539);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
;// CONCATENATED MODULE: ./build/publish/comment/github-error.js



/** A request that failed; the message is a clause that says what GitHub did. */
class ApiError extends Error {
    refusal;
    status;
    retry;
    constructor(message, options) {
        super(message, 'cause' in options ? { cause: options.cause } : {});
        this.name = 'ApiError';
        this.refusal = options.refusal;
        this.status = options.status;
        this.retry = options.retry;
    }
}
/** For a server that did not answer at all. */
const unreachable = (baseUrl, why, cause) => {
    const host = URL.canParse(baseUrl) ? new URL(baseUrl).host : 'the address in GITHUB_API_URL';
    return new ApiError(`${host} could not be reached (${why})`, {
        refusal: 'unreachable',
        retry: { afterMs: undefined },
        cause,
    });
};
/** The error for an answer other than 2xx. */
const refusalOf = (response, answer) => {
    const { status, headers } = response;
    const said = github_error_saidBy(answer);
    const details = said === '' ? `${status}` : `${status}: "${said}"`;
    if (status >= 500) {
        const retry = retryOf(headers);
        return new ApiError(`GitHub failed (${details})`, { refusal: 'busy', status, retry });
    }
    if (status === 429 || isRateLimit(response, said)) {
        const retry = retryOf(headers);
        const wait = retry.afterMs === undefined ? '' : `; it asks to wait ${Math.ceil(retry.afterMs / 1000)} s`;
        return new ApiError(`GitHub accepts no more requests for now (${details})${wait}`, {
            refusal: 'busy',
            status,
            retry,
        });
    }
    const refusal = refusals[status] ?? 'unacceptable';
    return new ApiError(`GitHub refused it (${details})`, { refusal, status });
};
const refusals = {
    401: 'denied',
    403: 'denied',
    404: 'absent',
    410: 'absent',
};
/** GitHub answers its rate limits with 403 as well; a missing permission has neither sign. */
const isRateLimit = ({ status, headers }, said) => status === 403 &&
    (headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0' || /rate limit/i.test(said));
/** `retry-after` is in seconds, `x-ratelimit-reset` in seconds since 1970. */
const retryOf = (headers) => {
    const after = secondsIn(headers.get('retry-after'));
    if (after !== undefined)
        return { afterMs: after * 1000 };
    const reset = secondsIn(headers.get('x-ratelimit-reset'));
    if (reset === undefined || headers.get('x-ratelimit-remaining') !== '0')
        return { afterMs: undefined };
    return { afterMs: Math.max(0, reset * 1000 - Date.now()) };
};
const secondsIn = (text) => text !== null && /^\d{1,12}$/.test(text.trim()) ? Number(text) : undefined;
const longestSaid = 200;
/** GitHub's own words, as one plain line. */
const github_error_saidBy = (answer) => {
    const reasons = (0,json/* listAt */.gT)(answer, 'errors').flatMap((each) => (0,json/* textAt */.$6)(each, 'message') ?? []);
    const words = [(0,json/* textAt */.$6)(answer, 'message') ?? '', ...reasons].filter((each) => each !== '');
    return (0,numbers/* cut */.Jj)((0,report_escape/* oneLine */.TN)(words.join(': ')), longestSaid);
};

;// CONCATENATED MODULE: ./build/publish/comment/author.js


/**
 * Recognizes our own comments: others may copy the marker, and nobody's words may be overwritten.
 *
 * A personal token names its user. The job's token and every other token of an app may not ask who they are
 * (403), and nothing else in the API says so: then a comment by any app counts. That is safe, because people cannot
 * write as an app. It also finds the comment again when a workflow changes from the job's token to an app of its
 * own. An app that repeats what people write does not begin with our marker. `performed_via_github_app`
 * does not help: there is no way to ask for the token's own app, and people who write through an app have it too.
 */
const ownComments = async (ask) => {
    try {
        const login = (0,json/* textAt */.$6)((await ask('GET', '/user')).content, 'login');
        return (comment) => login !== undefined && comment.login === login;
    }
    catch (error) {
        if (error instanceof ApiError && (error.status === 403 || error.status === 404))
            return ({ accountType }) => accountType === 'Bot';
        throw error;
    }
};

// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
;// CONCATENATED MODULE: ./build/publish/comment/comment-failure.js


/** A failure as one sentence or two: what GitHub did, what to do; `hide` takes secrets out of it. */
const failedComment = (error, readOnlyToken, hide) => {
    const denied = error instanceof ApiError && (error.refusal === 'denied' || error.refusal === 'absent');
    const expected = denied && readOnlyToken;
    const advice = denied ? adviceOn(error, expected) : '';
    return { kind: 'failed', url: undefined, message: hide(`${what}: ${(0,error_text/* messageOf */.b)(error)}.${advice}`), expected };
};
const what = 'The pull request has no up-to-date comment';
const permission = 'The job needs the permission "pull-requests: write"';
const adviceOn = ({ status }, expected) => {
    if (expected)
        return ` ${permission}, which a pull request from a fork or by Dependabot is not given: the report is in the job summary.`;
    if (status === 401)
        return ` The github-token is not valid. ${permission}.`;
    return ` ${permission}.`;
};

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/publish/comment/github-api.js



const defaults = {
    requestMs: 15_000,
    totalMs: 120_000,
    longestWaitMs: 60_000,
    sleep: async (ms) => (0,promises_.setTimeout)(ms),
};
const mostTries = 3;
const firstWaitMs = 1_000;
/**
 * A small client of GitHub's REST API. It retries what may work later: 429, rate limits, 5xx, time-outs and cut
 * connections. Whoever creates something may therefore find it there twice.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
const askGitHub = (api, limits = {}) => {
    const all = { ...defaults, ...limits };
    const end = AbortSignal.timeout(all.totalMs);
    const endMs = performance.now() + all.totalMs;
    return async (method, path, content) => {
        for (let tries = 1;; tries += 1) {
            try {
                return await askOnce(api, { method, path, content }, [end, AbortSignal.timeout(all.requestMs)]);
            }
            catch (error) {
                const known = error instanceof ApiError ? error : unreachable(api.baseUrl, whyOf(error), error);
                const waitMs = known.retry === undefined ? Infinity : (known.retry.afterMs ?? firstWaitMs * tries);
                const mostMs = Math.min(all.longestWaitMs, endMs - performance.now());
                if (waitMs > mostMs || tries === mostTries)
                    throw known;
                await all.sleep(waitMs);
            }
        }
    };
};
const askOnce = async ({ baseUrl, token }, { method, path, content }, signals) => {
    const response = await fetch(`${baseUrl.replace(/\/+$/, '')}${path}`, {
        method,
        signal: AbortSignal.any([...signals]),
        headers: {
            accept: 'application/vnd.github+json',
            authorization: `Bearer ${token.trim()}`,
            'content-type': 'application/json',
            'user-agent': 'go-container-bench',
            'x-github-api-version': '2022-11-28',
        },
        body: content === undefined ? null : JSON.stringify(content),
    });
    const answer = (0,json/* parseJson */.qF)(await response.text());
    if (!response.ok)
        throw refusalOf(response, answer);
    // Only whether, not where: the token must not be sent to an address that an answer names.
    return { content: answer, hasNext: /;\s*rel="?next"?/.test(response.headers.get('link') ?? '') };
};
/** What stopped a request, without an address or a header in it. */
const whyOf = (error) => {
    if (!(error instanceof Error))
        return 'for an unknown reason';
    if (error.name === 'TimeoutError')
        return 'it did not answer in time';
    const code = (0,json/* errorCode */.CA)(error.cause) ?? (0,json/* errorCode */.CA)(error);
    return code ?? 'the connection failed';
};

;// CONCATENATED MODULE: ./build/publish/comment/issue-comments.js



/** A pull request is an issue to this part of the API: https://docs.github.com/rest/issues/comments */
const issueComments = (ask, { repository }, pullRequest) => {
    const base = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}/issues`;
    const change = async (method, path, body) => {
        const [comment] = commentIn((await ask(method, path, { body })).content);
        if (comment !== undefined)
            return comment;
        throw new ApiError('GitHub answered with something that is not a comment', { refusal: 'unacceptable' });
    };
    return {
        marked: async (key) => (await allOf(ask, `${base}/${pullRequest}/comments`))
            .filter(({ body }) => hasMarker(body, key))
            .toSorted((a, b) => a.id - b.id),
        create: (body) => change('POST', `${base}/${pullRequest}/comments`, body),
        update: (id, body) => change('PATCH', `${base}/comments/${id}`, body),
        remove: async (id) => {
            try {
                await ask('DELETE', `${base}/comments/${id}`);
            }
            catch (error) {
                if (!(error instanceof ApiError) || error.refusal !== 'absent')
                    throw error;
            }
        },
    };
};
/** GitHub locks a conversation long before that; this only stops a server that always names one more page. */
const mostPages = 100;
const allOf = async (ask, path) => {
    const found = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const { content, hasNext } = await ask('GET', `${path}?per_page=100&page=${page}`);
        if (!Array.isArray(content))
            throw new ApiError('GitHub answered with something that is not a list', { refusal: 'unacceptable' });
        found.push(...content.flatMap(commentIn));
        if (!hasNext)
            break;
    }
    return found;
};
const commentIn = (value) => {
    const id = (0,json.at)(value, 'id');
    if (typeof id !== 'number')
        return [];
    const comment = {
        id,
        body: (0,json/* textAt */.$6)(value, 'body') ?? '',
        login: (0,json/* textAt */.$6)(value, 'user', 'login'),
        accountType: (0,json/* textAt */.$6)(value, 'user', 'type'),
        url: (0,json/* textAt */.$6)(value, 'html_url'),
    };
    return [comment];
};

;// CONCATENATED MODULE: ./build/publish/comment/comment.js








/**
 * Writes the one comment of this key, or brings it up to date. Never throws. Without one, only a result worth
 * a comment creates one (`on-change`); an existing one is always brought up to date, and left alone when its text
 * would stay the same.
 */
const publishComment = async (request) => {
    const { api, policy, pullRequest, limits } = request;
    if (policy === 'never')
        return skipped('No comment: comment is never.');
    try {
        const ask = askGitHub(api, limits);
        return await publishWith({ ...request, ask, comments: issueComments(ask, api, pullRequest) });
    }
    catch (error) {
        return failedComment(error, request.readOnlyToken, (0,hide/* hider */.Hj)([api.token]));
    }
};
const publishWith = async (work) => {
    const marked = await work.comments.marked(work.key);
    // Only ask who we are when it matters.
    const own = marked.length === 0 ? [] : marked.filter(await ownComments(work.ask));
    return own[0] === undefined ? createUnlessCalm(work) : update(work, own[0], own.slice(1));
};
const createUnlessCalm = async (work) => {
    const { report, policy, comments, key } = work;
    if (policy === 'on-change' && isCalm(report))
        return skipped(`No comment: the verdict is ${report.verdict.kind}, and there is no earlier comment.`);
    const created = await comments.create(textOf(work));
    // Another job with this key may have done the same at this very moment. Both look again, and both find the same
    // comment to be the oldest.
    const own = (await comments.marked(key).catch(() => [])).filter(({ login }) => login === created.login);
    const [oldest] = own;
    if (oldest === undefined || oldest.id >= created.id)
        return resultOf('created', created);
    return update(work, oldest, [created]);
};
/** `duplicates` are own comments from a race or a repeated request; the oldest of all stays. */
const update = async (work, comment, duplicates) => {
    const result = await rewrite(work, comment);
    const same = duplicates.filter(({ login }) => login === comment.login);
    // The next run tries again to remove what stays behind.
    for (const { id } of same)
        await work.comments.remove(id).catch(() => undefined);
    return result;
};
const rewrite = async (work, comment) => {
    const body = textOf(work, saidIn(comment.body));
    if (isSameText(body, comment.body))
        return resultOf('unchanged', comment);
    try {
        return resultOf('updated', await work.comments.update(comment.id, body));
    }
    catch (error) {
        // Somebody removed it after it was listed.
        if (error instanceof ApiError && error.refusal === 'absent')
            return createUnlessCalm(work);
        throw error;
    }
};
/** GitHub's own editor ends lines with CR LF. */
const isSameText = (one, other) => plain(one) === plain(other);
const plain = (body) => body.replaceAll('\r\n', '\n').trimEnd();
const textOf = ({ report, key, policy, runUrl, cautions }, previous) => commentText(report, { key, previous, whole: policy === 'always', runUrl, cautions });
const resultOf = (kind, { url }) => ({
    kind,
    url,
    message: undefined,
    expected: false,
});
const skipped = (message) => ({
    kind: 'skipped',
    url: undefined,
    message,
    expected: false,
});

// EXTERNAL MODULE: ./build/host/github-event.js
var github_event = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/publish/comment/pull-request.js


/** The number of the pull request that an event is about; events of a merge queue and all others have none. */
const pullRequestOf = ({ name, payload }) => {
    if (!name.startsWith('pull_request'))
        return undefined;
    const number = (0,json.at)(payload, 'pull_request', 'number') ?? (0,json.at)(payload, 'number');
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
};
/**
 * Whether GitHub gives the job of such an event a token that can only read, whatever the workflow asks for:
 * https://docs.github.com/actions/security-for-github-actions/security-guides/automatic-token-authentication
 * Dependabot's may be given more; a refusal is still not surprising.
 */
const hasReadOnlyToken = (event) => {
    const { payload } = event;
    if ((0,json.at)(payload, 'pull_request') === undefined)
        return false;
    const dependabot = [(0,json/* textAt */.$6)(payload, 'sender', 'login'), (0,json/* textAt */.$6)(payload, 'pull_request', 'user', 'login')];
    return (0,github_event/* isFromFork */.ty)(event) || dependabot.includes('dependabot[bot]');
};

;// CONCATENATED MODULE: ./build/publish/comment/comment-on.js




/**
 * Comments on the pull request of the event, if there is one, and reports what came of it; never throws. The address of
 * the comment.
 */
const commentOn = async (report, { inputs, key, env, event, token, messages }) => {
    const pullRequest = event === undefined ? undefined : pullRequestOf(event);
    if (event === undefined || pullRequest === undefined)
        return undefined;
    const { kind, url, message, expected } = await publishComment({
        report,
        pullRequest,
        key,
        policy: inputs.comment,
        api: {
            baseUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
            token,
            repository: env['GITHUB_REPOSITORY'] ?? '',
        },
        runUrl: (0,run_url/* runUrlOf */.Q)(env),
        // A report that this very job made is nobody else's.
        cautions: inputs.reports.length === 0 ? [] : (0,caution/* cautionsOn */._)(report, event, env),
        readOnlyToken: hasReadOnlyToken(event),
        limits: {},
    });
    const text = message ?? `The comment was ${kind}${url === undefined ? '' : `: ${url}`}`;
    if (kind !== 'failed')
        messages.log(text);
    else if (expected)
        messages.notice(text);
    else
        messages.warning(text);
    return url;
};

// EXTERNAL MODULE: ./build/host/writing.js
var writing = __webpack_require__(28703);
;// CONCATENATED MODULE: ./build/publish/failed-logs.js



/** A project deep in a repository has a longer id than the name of a file may be (255 bytes). */
const longestId = 150;
/**
 * Writes what each failed build printed last to `logs/` in the folder of the report, and returns the paths. Logs of an
 * earlier run are removed; any other file in that folder stays.
 */
const writeFailedLogs = async (outputDir, { builds }) => {
    const folder = (0,external_node_path_.join)(outputDir, own_folder/* logsFolder */.qd);
    await (0,own_folder/* removeOwn */.LO)(folder, '.log');
    const failed = builds.flatMap(({ failure, ...build }) => failure === undefined ? [] : [{ ...build, failure }]);
    if (failed.length === 0)
        return [];
    await (0,own_folder/* makeOwnFolder */.xc)(folder);
    const paths = [];
    for (const [index, { benchmark, revision, round, failure }] of failed.entries()) {
        // Numbered: two benchmarks may differ only in characters that the paths of an artifact cannot have.
        const safe = benchmark.replaceAll(/[^\w.+@~-]/g, '_').slice(0, longestId);
        const name = `${own_folder/* ownPrefix */.l1}${index + 1}-${safe}-${revision}-${round}.log`;
        const path = (0,external_node_path_.join)(folder, name);
        await (0,writing/* writeText */.x)(path, `${failure.message}\n\n${failure.logTail}`, { mode: 0o644, flag: 'wx' });
        paths.push(path);
    }
    return paths;
};

// EXTERNAL MODULE: ./build/publish/report-files.js
var report_files = __webpack_require__(17510);
;// CONCATENATED MODULE: ./build/publish/runner/outputs.js



/** Every output, in the order of action.yml. */
const outputs = [
    {
        name: 'verdict',
        text: 'The verdict of the run: `regression`, `warning`, `unchanged`, `improvement`, `inconclusive`, `invalid` or `none`.',
        type: 'string',
        value: ({ verdict }) => verdict.kind,
    },
    {
        name: 'gated',
        text: 'Whether a gated benchmark was judged: `true` or `false`.',
        type: 'boolean',
        value: ({ benchmarks }) => String((0,run_verdict/* judgeRun */.Zy)(benchmarks).judged > 0),
    },
    {
        name: 'slowdown',
        text: 'The worst slowdown of a gated benchmark as a number (0.12 is 12%); empty when none was judged.',
        type: 'float',
        value: ({ benchmarks }) => String((0,run_verdict/* judgeRun */.Zy)(benchmarks).slowdown ?? ''),
    },
    ...formats/* reportFormats */.zX.map((format) => ({
        name: format.output,
        text: `The absolute path of ${format.file}.`,
        type: 'string',
        value: (_, { outputDir }) => (0,report_files/* reportPath */.eG)(outputDir, format),
    })),
    {
        name: 'comment-url',
        text: 'The address of the comment on the pull request; empty when there is none.',
        type: 'string',
        value: (_, { commentUrl }) => commentUrl ?? '',
    },
    {
        name: 'artifact-id',
        text: 'The id of the artifact; empty when none was uploaded.',
        type: 'string',
        value: (_, { artifactId }) => artifactId ?? '',
    },
    {
        name: 'artifact-url',
        text: 'The address of the artifact; empty when none was uploaded.',
        type: 'string',
        value: (_, { artifactUrl }) => artifactUrl ?? '',
    },
    {
        name: 'engine-facts',
        text: 'Versions, storage and network drivers of the engines, as JSON.',
        type: 'string',
        value: ({ engines }) => JSON.stringify(engines),
    },
    {
        name: 'duration-ms',
        text: 'How long the run took, in milliseconds.',
        type: 'integer',
        value: ({ cost }) => String(Math.round(Object.values(cost).reduce((sum, ms) => sum + ms, 0))),
    },
];
/**
 * Sets the outputs of the action; `@actions/core` is loaded only here, because a terminal needs none. Throws when
 * the runner's file cannot be written.
 */
const setOutputs = async (report, published) => {
    const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    for (const [name, value] of Object.entries(outputsOf(report, published)))
        setOutput(name, value);
};
/** The values by name. */
const outputsOf = (report, published) => Object.fromEntries(outputs.map(({ name, value }) => [name, value(report, published)]));

// EXTERNAL MODULE: ./build/publish/runner/state.js
var state = __webpack_require__(29986);
// EXTERNAL MODULE: ./build/publish/runner/summary.js
var summary = __webpack_require__(49939);
// EXTERNAL MODULE: ./build/publish/services/artifact.js
var artifact = __webpack_require__(21675);
;// CONCATENATED MODULE: ./build/publish/publish.js











/**
 * Publishes a report whose files are written already, the safest way first; files that could not be written are not
 * uploaded. What cannot be published is a warning, and changes neither the verdict nor what comes after it; never throws.
 */
const publish = async (report, context, isWritten = true) => {
    await summarize(report, context);
    const { artifactId, artifactUrl } = isWritten ? await upload(report, context) : noArtifact;
    const commentUrl = await commentOn(report, context);
    await annotate(report, context);
    await setOutputsOf(report, context, { artifactId, artifactUrl, commentUrl });
};
/** What there is time for when a job is cancelled; the post step does the rest. Never throws. */
const publishInterrupted = async (report, context) => {
    await summarize(report, context);
    await setOutputsOf(report, context, {
        artifactId: undefined,
        artifactUrl: undefined,
        commentUrl: undefined,
    });
};
const summarize = async (report, { inputs, env, messages }) => {
    if (!inputs.summary)
        return;
    await (0,publish_messages/* warnOnFailure */.y)(messages, 'The report is not in the job summary', async () => {
        await (0,summary/* writeSummary */.S)(formats/* markdownFormat */.lB.render(report), env);
        await (0,state/* saveState */.LZ)({ summary: 'done' });
    });
};
const noArtifact = { artifactId: undefined, artifactUrl: undefined };
const upload = async (report, context) => {
    const { inputs, outputDir, key, env, ask, messages } = context;
    const name = inputs.artifactName ?? (0,artifact/* artifactNameOf */.nn)(key);
    const uploaded = await (0,publish_messages/* warnOnFailure */.y)(messages, `The artifact ${name} was not uploaded`, async () => {
        const logs = await writeFailedLogs(outputDir, report);
        const files = [...(0,report_files/* reportPaths */.Rs)(outputDir), ...logs, ...(await (0,own_folder/* observedFiles */.IJ)(outputDir))];
        const { retentionDays } = inputs;
        const done = await (0,artifact/* uploadArtifact */.mz)(ask, { name, files, outputDir, retentionDays }, env);
        await (0,state/* saveState */.LZ)({ artifact: '' });
        return done;
    });
    switch (uploaded?.kind) {
        case 'uploaded':
            messages.log(`Uploaded the artifact ${name}${uploaded.url === undefined ? '' : `: ${uploaded.url}`}`);
            return { artifactId: uploaded.id, artifactUrl: uploaded.url };
        case 'unavailable':
            messages.log(uploaded.message);
            return noArtifact;
        case 'failed':
            messages.warning(uploaded.message);
            return noArtifact;
        case undefined:
            return noArtifact;
    }
};
const setOutputsOf = async (report, { outputDir, messages }, published) => {
    await (0,publish_messages/* warnOnFailure */.y)(messages, 'The outputs of the action are not set', () => setOutputs(report, { outputDir, ...published }));
};


/***/ }),

/***/ 98914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ assemble),
  C: () => (/* binding */ schemaVersion)
});

// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/analysis/obstacle.js
var analysis_obstacle = __webpack_require__(45078);
// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/analysis/statistics.js
var statistics = __webpack_require__(31980);
;// CONCATENATED MODULE: ./build/analysis/sample.js


/**
 * The values of one benchmark at one revision, in the order they were measured, with their median.
 * From six values on with the exact 95 % interval of the median, below that with the smallest and the
 * largest value; of nothing, only the reason.
 */
const summarize = (valuesMs) => {
    const medianMs = (0,statistics/* medianOf */.ux)(valuesMs);
    if (medianMs === undefined) {
        const reason = 'no build gave a valid time';
        return { samplesMs: [], unknown: { medianMs: reason, range: reason, lowMs: reason, highMs: reason } };
    }
    const samplesMs = [...valuesMs];
    const interval = (0,statistics/* orderStatisticBounds */.k2)(valuesMs, limits/* boundError */.ns);
    if (interval === undefined) {
        const extremes = { lowMs: Math.min(...valuesMs), highMs: Math.max(...valuesMs) };
        return { samplesMs, medianMs, range: 'min-max', ...extremes };
    }
    return { samplesMs, medianMs, range: 'interval', lowMs: interval.low, highMs: interval.high };
};

// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/report/words/no-time.js
var no_time = __webpack_require__(81762);
;// CONCATENATED MODULE: ./build/report/assemble.js





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
const notJudged = ({ revisions }, benchmarks) => {
    const [first] = benchmarks;
    if (first !== undefined && (0,selection/* measured */.jh)({ benchmarks }).length === 0) {
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
    const sample = (revision) => sampleOf(builds.filter((build) => build.revision === revision), sampling);
    return {
        ...benchmark,
        evidenceLevel: levelOf(builds),
        ...(sampling !== undefined && { sampling }),
        head: sample('head'),
        ...(facts.revisions.includes('base') && { base: sample('base') }),
    };
};
const sampleOf = (builds, sampling) => {
    const valuesMs = builds.filter(attempts/* isCounted */.he).map(({ durationMs }) => durationMs);
    if (valuesMs.length > 0)
        return summarize(valuesMs);
    const reason = whyNoTime(builds, sampling);
    return { samplesMs: [], unknown: { medianMs: reason, range: reason, lowMs: reason, highMs: reason } };
};
const whyNoTime = (builds, sampling) => {
    // A warm-up that fails ends its benchmark, so it is then the only witness.
    const last = builds.findLast(attempts/* isAttempt */.k) ?? builds.at(-1);
    if (last?.failure !== undefined)
        return (0,no_time/* failureText */.k)(last.failure);
    const [obstacle] = sampling?.obstacles ?? [];
    if (last === undefined || last.round === 0) {
        if (obstacle !== undefined)
            return whyNotBuilt(obstacle);
        return last === undefined ? 'it was not built' : 'only its warm-up was built';
    }
    return `no build counts: ${(0,no_time/* exclusionText */.M)(last) ?? 'the reason was not recorded'}`;
};
/** A verdict speaks of the head; a sample can be that of the base. */
const whyNotBuilt = (obstacle) => obstacle.kind === 'head-does-not-build' ? `the head does not build: ${obstacle.reason}` : (0,analysis_obstacle/* clauseOf */.pQ)(obstacle);
/** A build that was killed counts with its time, but shows nothing. */
const levelOf = (builds) => {
    const evidence = builds
        .filter((build) => (0,attempts/* isCounted */.he)(build) && build.failure === undefined)
        .map((build) => build.evidence);
    if (evidence.length === 0 || evidence.includes(undefined))
        return 'none';
    return evidence.every((each) => each?.outcome.packagesCompiled !== undefined) ? 'proved' : 'structural';
};


/***/ }),

/***/ 36766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ toTerminal)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73533);
/* harmony import */ var _table_measured_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35058);
/* harmony import */ var _table_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75983);
/* harmony import */ var _words_disturbances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70740);
/* harmony import */ var _words_headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89701);
/* harmony import */ var _words_phases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6770);







/** The report for a terminal or a job's log: plain text, aligned, at most 120 columns where names allow. */
const toTerminal = (report) => {
    const table = (0,_table_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c)(report);
    const [note, disturbed] = [(0,_table_measured_js__WEBPACK_IMPORTED_MODULE_5__/* .ratioNote */ .KA)(report), (0,_words_disturbances_js__WEBPACK_IMPORTED_MODULE_2__/* .disturbanceNote */ .ZT)(report)];
    const notes = [...report.warnings, ...(0,_words_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseFlaws */ .pd)(report)];
    const lines = [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_words_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .P)(report)),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_words_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .why */ .d)(report)),
        ...(disturbed === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(disturbed)]),
        ...(table.constants.length === 0 ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .sentence */ .em)(table.constants.join('. ')))]),
        '',
        ...(table.rows.length === 0 ? ['No benchmark was planned.'] : tableLines(table)),
        ...(note === undefined ? [] : ['', note]),
        ...phaseText(report),
        ...(notes.length === 0 ? [] : ['']),
        ...notes.map((warning) => `Note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(warning)}`),
    ];
    return `${lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .notCommand */ .vQ).join('\n')}\n`;
};
const phaseText = (report) => {
    const lines = (0,_words_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseSummary */ .g3)(report);
    return lines.length === 0
        ? []
        : ['', (0,_words_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseTitle */ .ez)(report), ...lines.map((line) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line)}`, widest))];
};
const widest = 120;
/** A name cut shorter than this says nothing any more. */
const narrowest = 12;
const gap = '  ';
const tableLines = (table) => {
    const widths = widthsOf(table);
    const row = (cells) => aligned(cells, widths, table.aligns);
    return [
        row(table.titles),
        ...table.rows.flatMap(({ cells, why: reason }) => [
            row(cells),
            ...(reason === undefined ? [] : [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(`    no time: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reason)}`, widest)]),
        ]),
    ];
};
const widthsOf = ({ titles, aligns, rows }) => {
    const cells = rows.map((row) => row.cells.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN));
    const widths = titles.map((title, at) => Math.max(...[title, ...cells.map((row) => row[at] ?? '')].map(lengthOf)));
    const total = widths.reduce((sum, width) => sum + width, gap.length * (widths.length - 1));
    const longest = Math.max(...widths.filter((_, at) => aligns[at] === 'left'));
    const shrunk = Math.max(narrowest, longest - Math.max(0, total - widest));
    // Only names are long; numbers are never cut.
    return widths.map((width, at) => aligns[at] === 'left' && width === longest ? Math.min(width, shrunk) : width);
};
const aligned = (cells, widths, aligns) => cells
    .map((cell, at) => {
    const width = widths[at] ?? 0;
    const text = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(cell), width);
    const space = ' '.repeat(Math.max(0, width - lengthOf(text)));
    return aligns[at] === 'left' ? text + space : space + text;
})
    .join(gap)
    .trimEnd();
const lengthOf = (text) => [...text].length;


/***/ }),

/***/ 40539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ hider),
/* harmony export */   Q4: () => (/* binding */ withoutCutValue),
/* harmony export */   kC: () => (/* binding */ withoutCutWords)
/* harmony export */ });
/** Shorter values are hidden only where they stand alone: nobody could read a report without any 0. */
const unmistakable = 6;
const mask = '***';
/** Hides values in one text; the longest first, so that a value inside another leaves nothing behind. */
const hider = (hidden) => {
    const patterns = linesOf(hidden).map((value) => {
        const literal = value.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
        return new RegExp(value.length < unmistakable ? `(?<![\\w.-])${literal}(?![\\w.-])` : literal, 'g');
    });
    return (text) => patterns.reduce((shown, pattern) => shown.replace(pattern, mask), text);
};
/**
 * The values and their single lines, the longest first: a program may print a file line by line. Also as the reason of a
 * failure shows them, with one space for any other space and control characters.
 */
const linesOf = (hidden) => {
    const lines = hidden.flatMap((value) => [value, ...value.split('\n')]).map((value) => value.trim());
    const shown = lines.map((line) => line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim());
    return [...new Set([...lines, ...shown])]
        .filter((value) => value !== '')
        .toSorted((left, right) => right.length - left.length);
};
/** A message that was cut can end after some words of a value: they are hidden too. */
const withoutCutWords = (text, hidden) => {
    if (!text.includes(cutMark))
        return text;
    const beginnings = linesOf(hidden).flatMap((value) => [...value.matchAll(/ /g)].map(({ index }) => value.slice(0, index)).filter(isUnmistakable));
    const longestFirst = beginnings.toSorted((left, right) => right.length - left.length);
    return longestFirst.reduce((shown, words) => shown.replaceAll(words + cutMark, mask + cutMark), text);
};
/** Reasons of failures are cut between words. */
const cutMark = ' …';
const isUnmistakable = (text) => text.length >= unmistakable;
/** A log that was cut can begin in the middle of a value: what is left of it is hidden too. */
const withoutCutValue = (text, hidden) => {
    const lengths = linesOf(hidden).map((value) => {
        const lengthsOfRest = Array.from({ length: value.length - 1 }, (_, index) => value.length - 1 - index);
        return (lengthsOfRest.find((length) => length >= unmistakable && text.startsWith(value.slice(-length))) ?? 0);
    });
    const longest = Math.max(0, ...lengths);
    return longest === 0 ? text : `${mask}${text.slice(longest)}`;
};


/***/ }),

/***/ 73183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ judgeReport)
/* harmony export */ });
/* harmony import */ var _analysis_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96868);
/* harmony import */ var _analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45078);
/* harmony import */ var _analysis_run_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61078);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72197);




/**
 * The report with every verdict, computed from what it holds itself: builds, limits, sampling and obstacles. Whoever
 * has the report can therefore judge it again. Without a second revision or an obstacle it stays as it is.
 */
const judgeReport = (report) => {
    const { obstacles } = report;
    if (!(0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompared */ .uQ)(report) && obstacles.length === 0)
        return report;
    const judged = withComparisons(report, (0,_analysis_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeAll */ .T)({
        benchmarks: report.benchmarks,
        builds: report.builds,
        sampling: samplingOf(report),
        obstacles,
        onlyChange: report.onlyChange,
        projects: report.projects ?? [],
        explanations: report.explanations ?? [],
    }));
    // An obstacle to all benchmarks is the verdict of the run, even where none is gated.
    return { ...judged, verdict: (0,_analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOfObstacles */ .NX)(obstacles) ?? (0,_analysis_run_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeRun */ .Zy)(judged.benchmarks).verdict };
};
/** Enters comparisons by benchmark id, what is still gated, and what is not although the rule wanted it. */
const withComparisons = (report, { comparisons, benchmarks }) => {
    const gated = new Set(benchmarks.flatMap((each) => (each.gated ? [each.id] : [])));
    return {
        ...report,
        benchmarks: report.benchmarks.map(({ ungated, ...each }) => {
            const comparison = comparisons[each.id];
            const isGated = gated.has(each.id);
            return {
                ...each,
                gated: isGated,
                ...(!isGated && (each.gated || ungated !== undefined) && { ungated: 'unsupported' }),
                ...(comparison !== undefined && { comparison }),
            };
        }),
    };
};
const samplingOf = ({ benchmarks }) => new Map(benchmarks.flatMap(({ id, sampling }) => (sampling === undefined ? [] : [[id, sampling]])));


/***/ })

};
