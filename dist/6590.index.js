export const id = 6590;
export const ids = [6590];
export const modules = {

/***/ 44709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ attemptsOf),
/* harmony export */   he: () => (/* binding */ isCounted),
/* harmony export */   k: () => (/* binding */ isAttempt)
/* harmony export */ });
/**
 * Whether a head build was killed at `build-timeout`: it took at least that long, so in a pair whose base is valid its
 * time counts as a lower bound. Leaving it out would drop the slowest builds for being slow.
 */
const isLowerBound = ({ revision, failure }) => revision === 'head' && failure?.kind === 'timed-out';
/** Whether a build is in its benchmark's sample: not a warm-up, not excluded, and with a time. */
const isCounted = (build) => build.round > 0 && build.excluded === undefined && (build.failure === undefined || isLowerBound(build));
/** Whether a build was meant for a sample: not a warm-up, and not a prime outside any pair. */
const isAttempt = ({ round, excluded }) => round > 0 && excluded !== 'prime';
/** Counts the attempts of one benchmark. */
const attemptsOf = (builds, benchmark) => {
    const attempts = builds.filter((build) => build.benchmark === benchmark && isAttempt(build));
    const count = (revision) => {
        const own = attempts.filter((build) => build.revision === revision);
        const number = (matches) => own.filter(matches).length;
        const isFailed = ({ failure }) => isOwnFailure(revision, failure?.kind) || failure?.kind === 'engine-died';
        return {
            all: own.length,
            failed: number(({ failure }) => isOwnFailure(revision, failure?.kind)),
            timedOut: number(isLowerBound),
            engineDied: number(({ failure }) => failure?.kind === 'engine-died'),
            stateLost: number((build) => isStateLost(build) && !isFailed(build)),
        };
    };
    return { base: count('base'), head: count('head') };
};
/** A build that failed as well is counted by its failure alone: each lost build is lost once. */
const isStateLost = ({ excluded }) => excluded === 'state-lost' || excluded === 'prime-failed';
const isOwnFailure = (revision, kind) => kind === 'failed' || (kind === 'timed-out' && revision === 'base');


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

/***/ 9312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yh: () => (/* binding */ largestLostShare),
/* harmony export */   Zx: () => (/* binding */ lossWarnings),
/* harmony export */   sd: () => (/* binding */ verdictOfLosses)
/* harmony export */ });
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53519);

/** More than this share of lost attempts makes the rest untrustworthy. */
const largestLostShare = 0.2;
const revisionNames = { base: 'the base', head: 'the head' };
/**
 * The verdict that lost attempts decide; undefined when few enough were lost. The first that applies:
 *
 * - `none`: the base failed in more than 20% of its attempts, so there is nothing to compare with
 * - `invalid`: the head was killed at `build-timeout` every time, or failed in more than 20% where the base never did
 * - `inconclusive`: the head failed in more than 20%, and the base sometimes did too
 * - `invalid`: more than 20% of all attempts lost their cache state, all of them in one revision
 * - `inconclusive`: more than 20% lost their state in both revisions, or the engine broke down in more than 20%
 */
const verdictOfLosses = ({ base, head }, names = revisionNames) => {
    const all = base.all + head.all;
    if (isLarge(base.failed, base.all))
        return {
            kind: 'none',
            because: 'base-fails',
            reason: `not judged: ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .shareText */ .Lu)(base.failed, base.all)} builds of ${names.base} failed`,
        };
    if (head.all > 0 && head.timedOut === head.all)
        return {
            kind: 'invalid',
            because: 'head-does-not-build',
            reason: `does not build within build-timeout, while ${names.base} does: all ${head.all} builds of ${names.head} were stopped`,
        };
    if (isLarge(head.failed, head.all))
        return headFails(base, head, names);
    if (isLarge(base.stateLost + head.stateLost, all))
        return statesLost(base, head, names);
    if (isLarge(base.engineDied + head.engineDied, all))
        return {
            kind: 'inconclusive',
            because: 'engine-broke',
            reason: `the engine broke down in ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .shareText */ .Lu)(base.engineDied + head.engineDied, all)} builds`,
        };
    return undefined;
};
const isLarge = (lost, of) => of > 0 && lost / of > largestLostShare;
const headFails = (base, head, names) => {
    const reason = `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .shareText */ .Lu)(head.failed, head.all)} builds of ${names.head} failed`;
    return base.failed === 0
        ? { kind: 'invalid', because: 'head-fails', reason: `${reason}, and none of ${names.base}` }
        : {
            kind: 'inconclusive',
            because: 'head-fails',
            reason: `${reason}, and ${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .shareText */ .Lu)(base.failed, base.all)} of ${names.base}`,
        };
};
const statesLost = (base, head, names) => {
    const sides = [
        ...(base.stateLost > 0 ? [`${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .shareText */ .Lu)(base.stateLost, base.all)} builds of ${names.base}`] : []),
        ...(head.stateLost > 0 ? [`${(0,_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .shareText */ .Lu)(head.stateLost, head.all)} builds of ${names.head}`] : []),
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

/***/ 31980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ percentileOf),
/* harmony export */   VK: () => (/* binding */ orderStatisticRank),
/* harmony export */   k2: () => (/* binding */ orderStatisticBounds),
/* harmony export */   ux: () => (/* binding */ medianOf),
/* harmony export */   yh: () => (/* binding */ standardDeviationOf)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);

/** 2^-n is exact and far from underflow up to here. */
const largestCount = 1000;
/**
 * Rank of the order statistic that bounds a median from one side: the largest k with
 * P(Binomial(n, 1/2) < k) <= alpha. The k-th smallest of n independent values lies above the true median
 * with at most that chance, whatever their distribution; so does the k-th largest lie below it.
 * `undefined` when n is too small for any.
 *
 * Source: H. A. David and H. N. Nagaraja, Order Statistics, 3rd edition, section 7.1.
 * Precedent for paired run times: `compare` of martinus/nanobench.
 */
const orderStatisticRank = (n, alpha) => {
    if (!Number.isInteger(n) || n < 0 || n > largestCount) {
        throw new RangeError(`an order statistic needs a count from 0 to ${largestCount}, not ${n}`);
    }
    if (!(alpha > 0 && alpha < 0.5)) {
        throw new RangeError(`an error on one side must lie between 0 and 0.5, not ${alpha}`);
    }
    let rank = 0;
    let probability = 2 ** -n;
    let tail = probability;
    while (tail <= alpha) {
        rank += 1;
        probability *= (n - rank + 1) / rank;
        tail += probability;
    }
    return rank === 0 ? undefined : rank;
};
/**
 * Distribution-free bounds of the median, each of which errs in at most `alpha` of all cases.
 * `undefined` when there are too few values.
 */
const orderStatisticBounds = (values, alpha) => {
    const rank = orderStatisticRank(values.length, alpha);
    if (rank === undefined)
        return undefined;
    const sorted = values.toSorted((a, b) => a - b);
    const low = sorted[rank - 1];
    const high = sorted[sorted.length - rank];
    return low === undefined || high === undefined ? undefined : { low, high };
};
/** Median, the mean of the middle two for an even count; `undefined` of nothing. */
const medianOf = (values) => values.length === 0 ? undefined : (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)([...values]);
/** Standard deviation of a sample, with n − 1; `undefined` of fewer than two values. */
const standardDeviationOf = (values) => values.length < 2 ? undefined : (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sampleStandardDeviation */ .JK)([...values]);
/**
 * The value that this share of all values does not exceed, with the mean of two values where both qualify; so the share
 * 0.5 gives the median. Every P50 and P95 is this. `undefined` of nothing; the share lies between 0 and 1.
 *
 * Source: R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996),
 * definition 2.
 */
const percentileOf = (values, share) => {
    const sorted = values.toSorted((a, b) => a - b);
    // 0.07 × 100 is a little more than 7.
    const position = Number((share * sorted.length).toFixed(9));
    const [below, above] = [Math.ceil(position), Math.floor(position) + 1];
    const rank = (number) => Math.min(Math.max(number, 1), sorted.length) - 1;
    const [low, high] = [sorted[rank(below)], sorted[rank(above)]];
    return low === undefined || high === undefined ? undefined : (low + high) / 2;
};


/***/ })

};
