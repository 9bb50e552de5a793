export const id = 5830;
export const ids = [5830];
export const modules = {

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

/***/ 77714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ apparentSlowdown),
/* harmony export */   jz: () => (/* binding */ raisedLimits)
/* harmony export */ });
/* unused harmony export raisedThreshold */
/** A noise floor raises a threshold to at most this many times what was asked for: it must not switch the gate off. */
const mostRaise = 2;
/**
 * How far from zero the effect of two identical revisions may lie, as a slowdown: of the bounds of its interval, the
 * one that is farther off. That includes an error in the centre of such pairs as well as their scatter; half the width
 * of the interval would include only the scatter. A bound below zero counts as the slowdown of the same size: −9.1% is
 * 1/1.1.
 */
const apparentSlowdown = ({ low, high }) => Math.max(0, high, 1 / (1 + low) - 1);
/** A threshold as the noise floor leaves it: the one asked for, or a larger one, up to twice that. Never a smaller one. */
const raisedThreshold = (asked, floor) => Math.max(asked, Math.min(mostRaise * asked, floor?.slowdown ?? 0));
/** Both thresholds of a benchmark, as its noise floor leaves them. */
const raisedLimits = (limits) => ({
    failThreshold: raisedThreshold(limits.failThreshold, limits.noiseFloor),
    warnThreshold: raisedThreshold(limits.warnThreshold, limits.noiseFloor),
});


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
/* harmony export */   Ft: () => (/* binding */ alikeReason),
/* harmony export */   IQ: () => (/* binding */ unchangedReason),
/* harmony export */   Li: () => (/* binding */ sampledForOthers),
/* harmony export */   Lu: () => (/* binding */ shareText),
/* harmony export */   ZD: () => (/* binding */ improvementReason),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   f1: () => (/* binding */ inconclusiveReason),
/* harmony export */   h4: () => (/* binding */ disturbedReason),
/* harmony export */   iI: () => (/* binding */ regressionReason),
/* harmony export */   j8: () => (/* binding */ warningReason),
/* harmony export */   q4: () => (/* binding */ belowFloorReason),
/* harmony export */   qG: () => (/* binding */ farSlowerReason)
/* harmony export */ });
/* harmony import */ var _noise_floor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77714);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94333);


/** Surely slower, and by enough to fail. */
const regressionReason = (effect, limits) => `${slower(effect, effect.threshold)}, ${pairs(effect)}; ${limitText(effect, limits)}`;
/** So much slower that the time ran out before there were enough pairs for bounds. */
const farSlowerReason = ({ pairs, leastRatio }, { failThreshold }) => `at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .factor */ .Gt)(leastRatio)} slower in each of ${pairs} pairs, after which the time ran out; ` +
    `the limit is ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(failThreshold)}`;
/** Slower, but not by enough or not surely enough to fail; `withheld` says why a failure was held back. */
const warningReason = (effect, limits, withheld) => {
    const why = withheld === undefined
        ? `surely slower, but not surely enough for a regression: ${limitText(effect, limits)}`
        : `it does not count as a regression because ${withheld}`;
    return `${slower(effect, effect.threshold)}, ${pairs(effect)}; ${why}`;
};
/** Surely faster. */
const improvementReason = (effect) => {
    const { slowdown, high, slowdownMs } = effect;
    const gain = `${change(slowdown)} (at least ${gainSize(-high)}), ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(-slowdownMs)} per build`;
    return `${gain}, ${pairs(effect)}`;
};
/** Not slower by as much as matters: by ratio, or else because the build is too short for it. */
const unchangedReason = (effect, limits) => {
    const { slowdown, high, highMs } = effect;
    const { failThreshold, minDeltaMs } = limits;
    const withheld = withheldText(effect, limits);
    if (high < failThreshold) {
        const limit = `the limit is ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .limitPercent */ .bb)(failThreshold, slowdown, high)}`;
        const most = atMost(high, (bound) => boundSize(bound, failThreshold));
        return `${change(slowdown, failThreshold)} (${most}), ${pairs(effect)}; ${limit}${withheld}`;
    }
    const floor = `differences below ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(minDeltaMs)} are not judged`;
    return `${change(slowdown)}, but ${atMost(highMs, (bound) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .durationBeside */ .zy)(bound, minDeltaMs))}, ${pairs(effect)}; ${floor}${withheld}`;
};
/** So few pairs that there are no bounds, and none of them shows a difference. */
const alikeReason = ({ pairs, largest, largestMs, by }, { failThreshold, minDeltaMs }) => {
    const apart = by === 'ratio' ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percentBeside */ .EX)(largest, failThreshold) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .durationBeside */ .zy)(largestMs, minDeltaMs);
    const limit = by === 'ratio'
        ? `the limit is ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .limitPercent */ .bb)(failThreshold, largest)}`
        : `differences below ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(minDeltaMs)} are not judged`;
    return `at most ${apart} apart in each of ${pairs} pairs; ${limit}`;
};
/** Surely slower, but by less time than is judged. */
const belowFloorReason = (effect, { minDeltaMs }) => `${slower(effect, undefined, minDeltaMs)}, ${pairs(effect)}; below the floor: differences under ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(minDeltaMs)} are not judged`;
/** Scatter hides the answer. */
const inconclusiveReason = (effect, limits) => `${range(effect)}; this run could only have failed a slowdown above ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(effect.detectable)}${withheldText(effect, limits)}`;
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
/** The limit, and the one that noise floor and scatter carry where that is larger. */
const limitText = ({ threshold, slowdown, low }, limits) => {
    const { failThreshold, noiseFloor } = limits;
    const beside = [slowdown, low];
    const asked = `the limit is ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .limitPercent */ .bb)(failThreshold, threshold, ...beside)}`;
    if (threshold === failThreshold)
        return asked;
    return threshold === (0,_noise_floor_js__WEBPACK_IMPORTED_MODULE_1__/* .raisedLimits */ .jz)(limits).failThreshold && noiseFloor !== undefined
        ? `${asked}, ${raisedText((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .limitPercent */ .bb)(threshold, ...beside), noiseFloor)}`
        : `${asked}, raised to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .limitPercent */ .bb)(threshold, ...beside)} because of the scatter of this run`;
};
/** What the noise floor withholds of a sure change that would be worth a word without it; empty: nothing. */
const withheldText = ({ slowdown, low, high, slowdownMs }, limits) => {
    const { warnThreshold: asked, minDeltaMs, noiseFloor } = limits;
    const raised = (0,_noise_floor_js__WEBPACK_IMPORTED_MODULE_1__/* .raisedLimits */ .jz)(limits).warnThreshold;
    const isSure = (low > 0 || high < 0) && Math.abs(slowdownMs) >= minDeltaMs;
    const size = Math.abs(slowdown);
    return isSure && size > asked && size <= raised && noiseFloor !== undefined
        ? `; warn-threshold is ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(asked)}, ${raisedText((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(raised), noiseFloor)}`
        : '';
};
const raisedText = (raised, { slowdown, measuredAt }) => `raised to ${raised} because one and the same commit seemed up to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .slowdownSize */ .N4)(slowdown)} slower ` +
    `than itself here on ${measuredAt.slice(0, 10)}, see calibrate`;
/** `2 of 8`. */
const shareText = (some, all) => `${some} of ${all}`;
const range = (effect) => {
    const { slowdown, low, high } = effect;
    return `${change(slowdown)}, anything from ${change(low)} to ${change(high)}, ${pairs(effect)}`;
};
/** `limit`, `floorMs`: what is printed beside it; undefined: nothing is. */
const slower = ({ slowdown, low, slowdownMs }, limit, floorMs = slowdownMs) => `${change(slowdown, limit)} (at least ${boundSize(low, limit)}), ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .durationBeside */ .zy)(slowdownMs, floorMs)} per build`;
/** The size of a bound of a slowdown: one above nothing does not read as nothing. */
const boundSize = (bound, limit) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .slowdownSize */ .N4)(bound, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(bound) === (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(0) ? 0 : limit);
const atMost = (bound, words) => bound > 0 ? `at most ${words(bound)} slower` : 'surely not slower';
const pairs = (effect) => `${effect.pairs} pairs`;
/** A change with its direction. "Less time", not "faster": half the time would be 100% faster. */
const change = (slowdown, limit) => {
    if ((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(Math.abs(slowdown)) === (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(0))
        return 'equally fast';
    if (slowdown > 0)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .slowdownSize */ .N4)(slowdown, limit)} slower`;
    return `${gainSize(-slowdown)} ${isFactor(-slowdown) ? 'faster' : 'less time'}`;
};
/** The same rule for a gain, as the share of the time that is saved: half of it is `2×`. */
const gainSize = (gain) => (isFactor(gain) ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .factor */ .Gt)(1 / (1 - gain)) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percentBeside */ .EX)(gain, 0));
const isFactor = (gain) => gain >= 0.5 && gain < 1;


/***/ }),

/***/ 88810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ce: () => (/* binding */ walshRank),
/* harmony export */   tt: () => (/* binding */ centreBounds)
/* harmony export */ });
/* unused harmony exports mostRanked, walshAverages */
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31980);

/** Above this many values only the order statistics bound: the distribution takes time and memory that grow with n³. */
const mostRanked = 50;
/**
 * Rank of the Walsh average, the mean of two values or of one with itself, that may bound a centre from one side together
 * with the order statistic of `orderStatisticRank`: the largest k with
 *
 *     P(B < rank of the order statistic, or W < k) <= alpha
 *
 * where B is the number of values below the centre and W the sum of their ranks by distance from it, which is Wilcoxon's
 * signed-rank statistic. Of n independent values that scatter symmetrically, the k-th smallest of the n(n + 1)/2 averages
 * or the order statistic lies above the centre with at most that chance. 0 where no average may.
 *
 * Source: M. Hollander, D. A. Wolfe and E. Chicken, Nonparametric Statistical Methods, 3rd edition, sections 3.1 and 3.3
 * (Wilcoxon's exact distribution; the interval of Hodges and Lehmann, by J. W. Tukey). That both errors together stay
 * within alpha is counted here from the joint distribution of B and W.
 */
const walshRank = (n, alpha) => {
    const key = `${n} ${alpha}`;
    const known = ranks.get(key);
    if (known !== undefined)
        return known;
    const rank = countedRank(n, alpha);
    ranks.set(key, rank);
    return rank;
};
/** Means of all pairs of values, each with itself included, in ascending order. */
const walshAverages = (values) => values.flatMap((one, at) => values.slice(at).map((other) => (one + other) / 2)).toSorted((a, b) => a - b);
/**
 * Bounds of the centre of values that scatter symmetrically around it: on each side the tighter of an order statistic and a
 * Walsh average, which together err in at most `alpha` of all cases. `undefined` when there are too few values.
 */
const centreBounds = (values, alpha) => {
    const bounds = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .orderStatisticBounds */ .k2)(values, alpha);
    if (bounds === undefined)
        return undefined;
    const rank = walshRank(values.length, alpha);
    if (rank === 0)
        return bounds;
    const averages = walshAverages(values);
    return {
        low: Math.max(bounds.low, averages[rank - 1] ?? bounds.low),
        high: Math.min(bounds.high, averages[averages.length - rank] ?? bounds.high),
    };
};
/** It depends on nothing else. */
const ranks = new Map();
const countedRank = (n, alpha) => {
    const rank = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .orderStatisticRank */ .VK)(n, alpha);
    if (rank === undefined || n > mostRanked)
        return 0;
    const chances = jointChances(n);
    let error = chances.slice(0, rank).reduce((sum, row) => sum + row.reduce((a, b) => a + b, 0), 0);
    for (let sum = 0;; sum += 1) {
        error += chances.slice(rank).reduce((total, row) => total + (row[sum] ?? 0), 0);
        if (error > alpha)
            return sum;
    }
};
/** The chance of each number of values below the centre and each sum of their ranks, by number, then by sum. */
const jointChances = (n) => {
    const sums = (n * (n + 1)) / 2 + 1;
    let chances = [Float64Array.from({ length: sums }, (_, sum) => Number(sum === 0))];
    for (let rank = 1; rank <= n; rank += 1) {
        const before = chances;
        chances = Array.from({ length: rank + 1 }, (_, count) => withRank(before, count, rank));
    }
    return chances;
};
/** The value of this rank lies above, or it lies below: one more, and a sum that is larger by its rank. */
const withRank = (before, count, rank) => {
    const [same, fewer] = [before[count], before[count - 1]];
    const length = (same ?? fewer)?.length ?? 0;
    return Float64Array.from({ length }, (_, sum) => ((same?.[sum] ?? 0) + (fewer?.[sum - rank] ?? 0)) / 2);
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
