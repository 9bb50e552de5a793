export const id = 162;
export const ids = [162];
export const modules = {

/***/ 94876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ differingOutcome),
/* harmony export */   O: () => (/* binding */ differingSteps)
/* harmony export */ });
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44709);

/** The steps that explain a slower or faster head, as a clause; undefined when there are none. */
const differingOutcome = (measurements, benchmark, change) => {
    const steps = differingSteps(measurements, benchmark, change);
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
    const centreMs = (0,pairs_of/* centreOf */.VX)(pairs, (pair) => (0,pairs_of/* differenceMs */.K$)({ ...pair, headMs: pair.headMs * factor }));
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
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
/* harmony import */ var _pairs_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43326);


/** A shift of this much between the two revisions is the machine's, unless the head itself used more processor time. */
const largestShift = 0.05;
/**
 * Whether the machine favoured one revision; undefined when it did not, or when nothing is known.
 *
 * The measure is the share of wanted processor time that was withheld, steal / (busy + steal), because a slower build
 * wants more and amounts would blame the machine for it. A benchmark is disturbed when the median over its pairs of the
 * head's share less the base's is beyond 5 percentage points. A head that uses more processor time than the threshold
 * allows is slower by its own doing, and asks for more than it gets: that is not a disturbance.
 */
const disturbanceOf = (builds, benchmark, { failThreshold }) => {
    const pairs = (0,_pairs_of_js__WEBPACK_IMPORTED_MODULE_1__/* .memberPairsOf */ .lS)(builds, benchmark);
    const shift = stealShiftOf(pairs);
    if (shift === undefined || Math.abs(shift) <= largestShift)
        return undefined;
    const of = shift > 0 ? 'head' : 'base';
    if (of === 'head' && usedRatioOf(pairs) >= 1 + failThreshold)
        return undefined;
    const points = (Math.abs(shift) * 100).toFixed(0);
    return {
        of,
        reason: `the hypervisor withheld ${points} percentage points more processor time from the ${of}'s builds`,
    };
};
/** Median over the pairs of the head's withheld share less the base's; undefined where no pair has the counters. */
const stealShiftOf = (pairs) => {
    const shifts = pairs.flatMap(({ base, head }) => {
        const [before, after] = [stolenShare(base), stolenShare(head)];
        return before === undefined || after === undefined ? [] : [after - before];
    });
    return shifts.length === 0 ? undefined : (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(shifts);
};
const stolenShare = ({ counters }) => {
    const { machineBusyMs: busy, machineStealMs: steal } = counters;
    return busy === undefined || steal === undefined || busy + steal <= 0 ? undefined : steal / (busy + steal);
};
/** Median ratio of the processor time used, head / base. */
const usedRatioOf = (pairs) => {
    const ratios = pairs.flatMap(({ base, head }) => {
        const [before, after] = [base.counters['machineBusyMs'], head.counters['machineBusyMs']];
        return before === undefined || after === undefined || before <= 0 ? [] : [after / before];
    });
    return ratios.length === 0 ? 1 : (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(ratios);
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
 * could say so. Only `never` prevents it.
 */
const exitStatus = ({ verdict, gated, measuredAnything }, failOn) => {
    if (failOn === 'never')
        return 0;
    const kinds = new Set([verdict.kind, ...gated]);
    const statuses = failOn.filter((kind) => kinds.has(kind)).map((kind) => _consequences_js__WEBPACK_IMPORTED_MODULE_0__/* .consequences */ .PS[kind][0].status);
    if (statuses.includes(1))
        return 1;
    if (statuses.includes(3))
        return 3;
    const nothing = verdict.kind === 'none' && !measuredAnything;
    return nothing ? (0,_consequences_js__WEBPACK_IMPORTED_MODULE_0__/* .consequencesOf */ .W$)({ kind: 'none', because: 'nothing-measured' }).status : 0;
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
            return 'the base has no Dockerfile';
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
    const inOrder = (headFirst) => (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(pairs.filter((pair) => pair.headFirst === headFirst).map(value));
    const [first, second] = [inOrder(true), inOrder(false)];
    if (pairs.length % 2 === 0 || first === undefined || second === undefined)
        return (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(pairs.map(value));
    return (first + second) / 2;
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
/* harmony export */   B: () => (/* binding */ namedInReason),
/* harmony export */   Z: () => (/* binding */ judgeRun)
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

/***/ 80074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkAll),
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/** Everything that is wrong with the inputs, one line each. */
class InputError extends Error {
    problems;
    constructor(problems) {
        const title = problems.length === 1 ? 'One input is' : `${problems.length} inputs are`;
        super(`${title} wrong:\n${problems.map((each) => `  ${each}`).join('\n')}`);
        this.name = 'InputError';
        this.problems = problems;
    }
}
/** Runs every check, and throws one InputError with all that they find wrong; any other error at once. */
const checkAll = (...checks) => {
    const problems = [];
    for (const check of checks) {
        try {
            check();
        }
        catch (error) {
            if (!(error instanceof InputError))
                throw error;
            problems.push(...error.problems);
        }
    }
    if (problems.length > 0)
        throw new InputError(problems);
};


/***/ }),

/***/ 92024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openOutputDir)
/* harmony export */ });
/* harmony import */ var _host_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2198);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91125);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80074);



/** Makes sure that the folder for the report exists. Throws when it cannot be created. */
const openOutputDir = async (outputDir) => {
    try {
        await (0,_host_disk_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFolder */ .fc)(outputDir);
    }
    catch (error) {
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([`output-dir: ${outputDir} cannot be created: ${(0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}`]);
    }
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
const schemaVersion = '2.0';
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
        engines: facts.engines,
        schedule: {
            seed: facts.seed,
            order: facts.measurements.map(({ benchmark, revision, round }) => ({ benchmark, revision, round })),
        },
        benchmarks,
        builds: facts.measurements,
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
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73533);
/* harmony import */ var _table_measured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35058);
/* harmony import */ var _table_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75983);
/* harmony import */ var _words_headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89701);





/** The report for a terminal or a job's log: plain text, aligned, at most 120 columns where names allow. */
const toTerminal = (report) => {
    const table = (0,_table_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c)(report);
    const note = (0,_table_measured_js__WEBPACK_IMPORTED_MODULE_3__/* .ratioNote */ .KA)(report);
    const lines = [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_words_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .P)(report)),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_words_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .why */ .d)(report)),
        ...(table.constants.length === 0 ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(table.constants.join('. ')))]),
        '',
        ...(table.rows.length === 0 ? ['No benchmark was planned.'] : tableLines(table)),
        ...(note === undefined ? [] : ['', note]),
        ...(report.warnings.length === 0 ? [] : ['']),
        ...report.warnings.map((warning) => `Note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(warning)}`),
    ];
    return `${lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .notCommand */ .vQ).join('\n')}\n`;
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
            ...(reason === undefined ? [] : [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(`    no time: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reason)}`, widest)]),
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
    const text = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(cell), width);
    const space = ' '.repeat(Math.max(0, width - lengthOf(text)));
    return aligns[at] === 'left' ? text + space : space + text;
})
    .join(gap)
    .trimEnd();
const lengthOf = (text) => [...text].length;


/***/ }),

/***/ 85836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ judgeReport)
});

// EXTERNAL MODULE: ./build/analysis/cause.js
var analysis_cause = __webpack_require__(94876);
// EXTERNAL MODULE: ./build/analysis/circumstances.js + 1 modules
var analysis_circumstances = __webpack_require__(95797);
// EXTERNAL MODULE: ./build/analysis/comparison.js + 2 modules
var comparison = __webpack_require__(5179);
// EXTERNAL MODULE: ./build/analysis/disturbance.js
var disturbance = __webpack_require__(96931);
// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/analysis/pairs-of.js
var pairs_of = __webpack_require__(43326);
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
const judgeOne = ({ builds, sampling, obstacles, onlyChange }, benchmark) => {
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
    const change = changeOf(verdict);
    const cause = change === undefined ? undefined : ((0,analysis_cause/* differingOutcome */.D)(builds, id, change) ?? onlyChange);
    return {
        ...effect,
        ...stealOf(effect, builds, id),
        attempts: circumstances.attempts,
        verdict,
        ...(cause !== undefined && { cause }),
    };
};
const stealOf = ({ pairs, unknown }, builds, id) => {
    const stealShift = (0,disturbance/* stealShiftOf */.V)((0,pairs_of/* memberPairsOf */.lS)(builds, id));
    if (stealShift !== undefined)
        return { stealShift };
    const reason = pairs === 0 ? 'no pair has two valid members' : 'the machine does not report steal';
    return { unknown: { ...unknown, stealShift: reason } };
};
/** What a cause must explain; undefined when nothing surely changed. */
const changeOf = ({ kind, because }) => {
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

// EXTERNAL MODULE: ./build/analysis/obstacle.js
var obstacle = __webpack_require__(45078);
// EXTERNAL MODULE: ./build/analysis/run-verdict.js
var run_verdict = __webpack_require__(61078);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
;// CONCATENATED MODULE: ./build/report/judge-report.js




/**
 * The report with every verdict, computed from what it holds itself: builds, limits, sampling and obstacles. Whoever
 * has the report can therefore judge it again. Without a second revision or an obstacle it stays as it is.
 */
const judgeReport = (report) => {
    const { obstacles } = report;
    if (!(0,selection/* isCompared */.uQ)(report) && obstacles.length === 0)
        return report;
    const judged = withComparisons(report, judgeAll({
        benchmarks: report.benchmarks,
        builds: report.builds,
        sampling: samplingOf(report),
        obstacles,
        onlyChange: report.onlyChange,
    }));
    // An obstacle to all benchmarks is the verdict of the run, even where none is gated.
    return { ...judged, verdict: (0,obstacle/* verdictOfObstacles */.NX)(obstacles) ?? (0,run_verdict/* judgeRun */.Z)(judged.benchmarks).verdict };
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
