export const id = 7664;
export const ids = [7664];
export const modules = {

/***/ 61542:
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

/***/ 32645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ug: () => (/* binding */ stepKey),
/* harmony export */   xA: () => (/* binding */ printedAs),
/* harmony export */   xm: () => (/* binding */ isPartOf)
/* harmony export */ });
/** A step or an instruction in the form in which both can be compared: engines print them on one line, reports cut long ones. */
const stepKey = (text) => text.replaceAll(/\s+/g, ' ').trim().replace(cutMark, '');
const cutMark = / …$/;
/**
 * How surely an engine prints an instruction as a step. `alike`: letter by letter, or in another form of the same words;
 * `filled`: if its variables are filled in, as BuildKit does, which also takes backslashes away and adds the beginning of
 * a heredoc. Undefined: it does not. An instruction of which only variables are left to compare fits any step of its name.
 */
const printedAs = (instruction, step) => {
    const [written, printed] = [plain(instruction), plain(step)];
    if (written === printed || isBeginning(written, printed))
        return 'alike';
    // BuildKit ends the word that it prints in capitals at a space only.
    const ofTab = /^\w+\t\S+/.exec(step.trim())?.[0].replace(/\s+/, ' ');
    if (ofTab !== undefined)
        return printedAs(instruction, withCase(ofTab, written) + printed.slice(ofTab.length));
    return isFilled(written, printed) ? 'filled' : undefined;
};
/** Whether a part of a build's time belongs to a step, by its name: those of parts are cut sooner. */
const isPartOf = (step, part) => part === step || (cutMark.test(part) && step.startsWith(part.replace(cutMark, '')));
/** Whether one of the texts was cut, and is the beginning of the other one. */
const isBeginning = (written, printed) => (cutMark.test(written) && printed.startsWith(written.replace(cutMark, ''))) ||
    (cutMark.test(printed) && written.startsWith(printed.replace(cutMark, '')));
/** On one line, with its name in capitals; of COPY and ADD, whose JSON BuildKit prints without quotes, the words only. */
const plain = (text) => {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    const named = line.replace(/^\w+/, (name) => name.toUpperCase());
    return /^(?:COPY|ADD) /.test(named)
        ? named
            .replaceAll(/["',[\]]/g, ' ')
            .replaceAll(/\s+/g, ' ')
            .trim()
        : named;
};
/** The beginning of `written` if it is `capitals` apart from case, else `capitals`. */
const withCase = (capitals, written) => {
    const beginning = written.slice(0, capitals.length);
    return beginning.toUpperCase() === capitals.toUpperCase() ? beginning : capitals;
};
/** `$NAME`, `${NAME}` with another one in it at most, and what a backslash stands before. */
const replaced = /\$\{(?:[^{}]|\{[^{}]*\})*\}|\$\w+|\\./g;
const isFilled = (written, printed) => {
    const isCut = cutMark.test(written);
    const isShort = cutMark.test(printed);
    const text = written.replace(cutMark, '');
    const parts = [...text.split(replaced), ...(/<<-?\s*["']?\w/.test(text) ? [''] : [])];
    const [first = '', ...others] = parts;
    if (others.length === 0 || !printed.startsWith(first))
        return false;
    const last = isCut ? '' : (others.pop() ?? '');
    let at = first.length;
    for (const part of others) {
        const found = printed.indexOf(part, at);
        if (found === -1)
            return isShort;
        at = found + part.length;
    }
    return isCut || isShort || (printed.endsWith(last) && printed.length - last.length >= at);
};


/***/ }),

/***/ 50605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ circumstancesOf)
/* harmony export */ });
/* harmony import */ var _alike_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12283);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44709);
/* harmony import */ var _disturbance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96931);
/* harmony import */ var _far_slower_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78009);
/* harmony import */ var _pairs_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43326);





/** The circumstances of one benchmark: the stop rule while sampling, and the verdict after it, both ask here. */
const circumstancesOf = (builds, { id, limits }, { obstacles, stopped, looks }) => ({
    obstacles,
    attempts: (0,_attempts_js__WEBPACK_IMPORTED_MODULE_4__/* .attemptsOf */ .Or)(builds, id),
    disturbance: (0,_disturbance_js__WEBPACK_IMPORTED_MODULE_1__/* .disturbanceOf */ .a)(builds, id, limits),
    farSlower: (0,_far_slower_js__WEBPACK_IMPORTED_MODULE_2__/* .farSlowerOf */ .R)((0,_pairs_of_js__WEBPACK_IMPORTED_MODULE_3__/* .pairsOf */ .fq)(builds, id), limits),
    alike: (0,_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .alikeOf */ .Q)((0,_pairs_of_js__WEBPACK_IMPORTED_MODULE_3__/* .pairsOf */ .fq)(builds, id), limits, looks),
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

// EXTERNAL MODULE: ./build/analysis/noise-floor.js
var noise_floor = __webpack_require__(77714);
// EXTERNAL MODULE: ./build/analysis/pairs-of.js
var pairs_of = __webpack_require__(43326);
// EXTERNAL MODULE: ./build/analysis/signed-rank.js
var signed_rank = __webpack_require__(88810);
;// CONCATENATED MODULE: ./build/analysis/detectable.js





/**
 * The smallest slowdown that this run's own scatter would have let it call a regression, as a ratio − 1.
 *
 * Defined as: multiply every head time by one factor, which moves the effect and leaves the scatter of
 * the log ratios as it is; find the smallest factor above which the rule says `regression`; the result is
 * the slowdown measured there. It is that slowdown and not the factor, so that it does not depend on how
 * fast the head happened to be: a run with a true 30 % states what its equal without any would. With m
 * the centre and l the lower bound of the ratio, and T the threshold that noise floor and scatter carry, effect > T and lower
 * bound > T/2 become
 *
 *     slowdown > T   and   slowdown > (1 + T/2) · m / l − 1
 *
 * and `factorReaching` solves for the absolute floor. Every slowdown above the result qualifies, none below
 * does, and it is never below T. It says what this run could have called, not how often such runs would: a
 * true slowdown of just this size is found about every second time. T/2 is what the last look asks of the lower bound.
 * `undefined` below six pairs.
 */
const detectableSlowdown = (pairs, limits) => {
    const logRatios = pairs.map(pairs_of/* logRatio */.A9);
    const centre = (0,pairs_of/* centreOf */.VX)(pairs, pairs_of/* logRatio */.A9);
    const bounds = (0,signed_rank/* centreBounds */.tt)(logRatios, analysis_limits/* boundError */.ns);
    const factor = factorReaching(pairs, limits.minDeltaMs);
    if (centre === undefined || bounds === undefined || factor === undefined)
        return undefined;
    const threshold = carriedThreshold((0,noise_floor/* raisedLimits */.jz)(limits).failThreshold, bounds);
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
 * most 2.5% of all cases, provided the pairs are independent and scatter symmetrically. Bounds are absent below six pairs.
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
    const ratio = (0,signed_rank/* centreBounds */.tt)(logRatios, analysis_limits/* boundError */.ns);
    const difference = (0,signed_rank/* centreBounds */.tt)(differencesMs, analysis_limits/* boundError */.ns);
    const detectable = detectableSlowdown(pairs, limits);
    if (ratio === undefined || difference === undefined || detectable === undefined) {
        return { ...known, unknown: withoutBounds(`needs ${analysis_limits/* pairsNeeded */.V5} valid pairs, has ${pairs.length}`) };
    }
    const bounds = {
        low: Math.expm1(ratio.low),
        high: Math.expm1(ratio.high),
        lowMs: difference.low,
        highMs: difference.high,
        threshold: carriedThreshold((0,noise_floor/* raisedLimits */.jz)(limits).failThreshold, ratio),
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

/***/ 78009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ farSlowerOf)
/* harmony export */ });
/* harmony import */ var _noise_floor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77714);
/* harmony import */ var _pairs_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43326);


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
        least >= Math.max(leastRatio, 1 + (0,_noise_floor_js__WEBPACK_IMPORTED_MODULE_1__/* .raisedLimits */ .jz)(limits).failThreshold) &&
        pairs.every((pair) => (0,_pairs_of_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceMs */ .K$)(pair) >= limits.minDeltaMs);
    return isFar ? { pairs: pairs.length, leastRatio: least } : undefined;
};


/***/ }),

/***/ 54352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ judgeAll)
});

// EXTERNAL MODULE: ./build/analysis/causes/differing-steps.js
var differing_steps = __webpack_require__(61542);
// EXTERNAL MODULE: ./build/analysis/causes/cause-words.js
var cause_words = __webpack_require__(4291);
// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/analysis/statistics.js
var statistics = __webpack_require__(31980);
;// CONCATENATED MODULE: ./build/analysis/causes/growth.js


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
/** Podman prints an instruction in small letters if it is written so; engines name no other part by such a word. */
const isInstruction = ({ name }) => instructions.test(name);
const instructions = /^(?:FROM|RUN|COPY|ADD|ARG|ENV|WORKDIR|USER|LABEL|EXPOSE|CMD|ENTRYPOINT|VOLUME|SHELL|STOPSIGNAL|HEALTHCHECK|ONBUILD|MAINTAINER)\s/i;

;// CONCATENATED MODULE: ./build/analysis/causes/context-causes.js

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
    const inImage = paths.filter(({ path }) => isCopiedLast(differences, path));
    for (const [pool, own] of [['inputs', paths], ['export', inImage]]) {
        const ownSum = own.reduce((total, path) => total + Math.abs(weightOf(path)), 0);
        const ms = Math.min(leftMs, ownSum / slowestBytesPerMs, ofContext(change, pool));
        leftMs -= ms;
        for (const path of own)
            change.claims.claim(pool, (ms * Math.abs(weightOf(path))) / ownSum, causeOf(differences, path));
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
/** Whether files of this path may end up in the image: an instruction of the last stage takes some of them. */
const isCopiedLast = ({ instructions }, path) => {
    const last = Math.max(...instructions.map(({ stage }) => stage));
    return instructions.some((each) => each.stage === last && takesContext(each.text) && takesOf(each, path) !== 'none');
};
/** `some`: files of a path are among those that an instruction is known to take; `perhaps`: these are only a part of them. */
const takesOf = ({ takes = [] }, path) => {
    if (takes.some((each) => isBelow(each, path)))
        return 'some';
    return takes.length >= mostTaken ? 'perhaps' : 'none';
};
/** Of an instruction, no more are listed. */
const mostTaken = 5;
const isBelow = (file, path) => file === path || file.startsWith(`${path}/`);
const causeOf = (differences, path) => {
    const place = placeOf(differences, path);
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
    const by = leavingOut(ignore, ignored) ?? 'the ignore file';
    return `${size}, which ${by} leaves out only in the ${ignored === 'in-base' ? 'base' : 'head'}`;
};
/** The ignore file that leaves a path out: a revision has one, but not both need have the same. */
const leavingOut = (rules, ignored) => {
    const own = rules.find(({ change }) => change === (ignored === 'in-base' ? 'gone' : 'new'));
    return (own ?? rules[0])?.file;
};
const sign = (amount) => (amount > 0 ? '+' : '');
/**
 * The ignore file if it is to blame and the head has it, else a file of the path that differs, else the instruction that
 * copies: nothing can be shown at a folder.
 */
const placeOf = (differences, { path, ignored }) => {
    const { ignore, files, contextPath } = differences;
    const inRepository = (name) => (contextPath === '.' ? name : `${contextPath}/${name}`);
    const differing = files.find((each) => each.change !== 'gone' && isBelow(each.path, path));
    if (ignored === undefined && differing !== undefined)
        return { file: inRepository(differing.path) };
    const ofCopy = placeOfCopy(differences, path);
    if (ignored === undefined)
        return ofCopy;
    // A file that stands in the place of another one from now on is to blame, not the one that is left as it was.
    const another = ignore.find(({ change, file }) => change === 'new' && file !== leavingOut(ignore, ignored));
    if (ignored === 'in-base' && another !== undefined)
        return { file: another.file };
    const isThere = ({ file }) => !files.some((each) => each.change === 'gone' && inRepository(each.path) === file);
    const there = ignore.filter(isThere);
    const rule = ruleFor(there, path, ignored);
    if (rule?.change === 'new')
        return { file: rule.file, line: rule.line };
    const file = (rule ?? there[0])?.file;
    return file === undefined ? ofCopy : { file };
};
const placeOfCopy = (differences, path) => {
    const copy = copyOf(differences, path);
    return copy === undefined ? undefined : { file: differences.dockerfile, line: copy.line };
};
/** The changed line by which a path is left out or is not, as far as its text shows: one that names it, or the only one. */
const ruleFor = (rules, path, ignored) => {
    const able = rules.filter(({ pattern, change }) => (pattern.startsWith('!') === (change === 'new')) === (ignored === 'in-base'));
    return able.find(({ pattern }) => isAbout(pattern, path)) ?? (able.length === 1 ? able[0] : undefined);
};
/** Whether a pattern names a path, something in it, or a folder that it is in. */
const isAbout = (pattern, path) => {
    const named = pattern.replace(/^!?\s*(?:\.?\/)*(?:\*\*\/)*/, '').replace(/(?:\/\*{0,2})+$/, '');
    return isBelow(path, named) || isBelow(named, path) || path.split('/').includes(named);
};
/** The instruction that takes files of a path; where that is not known, the first that takes files of the context. */
const copyOf = ({ instructions }, path) => {
    const copies = instructions.filter(({ text, change }) => takesContext(text) && change !== 'gone');
    const taking = (answer) => copies.find((each) => takesOf(each, path) === answer);
    return taking('some') ?? taking('perhaps') ?? (copies.length === 1 ? copies[0] : undefined);
};

// EXTERNAL MODULE: ./build/analysis/causes/printed-step.js
var printed_step = __webpack_require__(32645);
;// CONCATENATED MODULE: ./build/analysis/causes/explained-change.js


/** What became of each step in all counted builds of a revision. */
const stepsOf = ({ builds, benchmark }, revision) => (0,differing_steps/* commonSteps */.d$)(builds, benchmark.id, revision);
/** The revision that takes longer, and the other one. */
const sidesOf = ({ direction, }) => direction > 0 ? { slow: 'head', fast: 'base' } : { slow: 'base', fast: 'head' };
/** The instruction of the head, or one that is gone, that an engine prints as this step; undefined if it is not the only one. */
const instructionOf = (change, step) => {
    const inHead = instructionsOf(change, 'head', step);
    const found = inHead.length > 0 ? inHead : instructionsOf(change, 'base', step);
    return found.length === 1 ? found[0] : undefined;
};
/**
 * The instructions of a revision that an engine prints as this step: several only where they are written alike. Those that
 * it may print so, with the values of their variables, count where no other is written so and they are the only ones.
 */
const instructionsOf = (change, revision, step) => {
    const known = owners.get(change) ?? noOwners();
    owners.set(change, known);
    const found = known[revision].get(step) ?? foundFor(change, revision, step);
    known[revision].set(step, found);
    return found;
};
const noOwners = () => ({ base: new Map(), head: new Map() });
/** Every part of every build asks, and they have few different names. */
const owners = new WeakMap();
const foundFor = ({ differences }, revision, step) => {
    const all = differences?.instructions ?? [];
    const answers = all.flatMap((each) => {
        const text = textIn(each, revision);
        const form = text === undefined ? undefined : (0,printed_step/* printedAs */.xA)(text, step);
        return text === undefined || form === undefined ? [] : [{ each, text, form }];
    });
    const alike = answers.filter(({ form }) => form === 'alike');
    const found = alike.length > 0 ? alike : answers;
    const isOne = new Set(found.map(({ text }) => (0,printed_step/* stepKey */.Ug)(text))).size === 1;
    return alike.length > 0 || isOne ? found.map(({ each }) => each) : [];
};
/** How an instruction is written in a revision; undefined: it is not in it. */
const textIn = ({ text, before, change }, revision) => {
    if (revision === 'head')
        return change === 'gone' ? undefined : text;
    return change === 'new' ? undefined : (before ?? text);
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
const answerFor = (change, step) => {
    if (!/^RUN\b/i.test(step))
        return false;
    const known = ['head', 'base'].flatMap((revision) => instructionsOf(change, revision, step));
    return known.length > 0
        ? known.some(({ compiles }) => compiles === true)
        : /\bgo["']?,?\s+["']?(?:build|install|test|run|vet)\b/.test(step);
};
/** Whether a revision took a step from its cache in all of its counted builds; `part` is the name of a part of a build's time. */
const isHit = (change, part) => {
    const known = hits.get(change) ?? hitsOf(change);
    hits.set(change, known);
    const answer = known.answers.get(part) ?? known.steps.some((step) => (0,printed_step/* isPartOf */.xm)(step, part));
    known.answers.set(part, answer);
    return answer;
};
/** Every part of every build asks, and they have few different names. */
const hits = new WeakMap();
const hitsOf = (change) => ({
    steps: ['base', 'head'].flatMap((revision) => [...stepsOf(change, revision)].flatMap(([step, outcome]) => (outcome === 'hit' ? [step] : []))),
    answers: new Map(),
});
/** What packages and modules have of the steps that compile or download: nothing else explains that time again. */
const explainedByPackages = (change) => explainedBy(change, ['package', 'module', 'file']);
/** What causes of these kinds have so far, in ms. */
const explainedBy = ({ claims }, kinds) => claims
    .named()
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, { changeMs }) => sum + Math.abs(changeMs), 0);
/** Where an instruction stands; undefined without the Dockerfile. */
const explained_change_placeOf = ({ differences }, instruction) => differences === undefined || instruction === undefined || instruction.change === 'gone'
    ? undefined
    : { file: differences.dockerfile, line: instruction.line };
/** An instruction as a cause, with its place. */
const instructionCause = (change, instruction, why) => {
    const place = explained_change_placeOf(change, instruction);
    return {
        kind: 'instruction',
        name: instruction.text,
        change: instruction.change ?? 'changed',
        ...(why !== undefined && { why }),
        ...(place !== undefined && { place }),
    };
};

;// CONCATENATED MODULE: ./build/analysis/causes/cache-causes.js





/** Names the steps that only the faster revision took from its cache, and what made the other one repeat them. */
const claimCache = (change) => {
    const { builds, benchmark, direction, pairs, claims } = change;
    const steps = (0,differing_steps/* differingSteps */.Ox)(builds, benchmark.id, direction > 0 ? 'slower' : 'faster');
    for (const step of steps) {
        const grown = sureGrowth(pairs, direction, stepTime((name) => (0,printed_step/* isPartOf */.xm)(step, name)));
        const breaker = breakerOf(change, step);
        const place = explained_change_placeOf(change, breakingInstruction(change, breaker) ?? instructionOf(change, step));
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
/** Whether a step takes files of the context, not of another stage or image. */
const takesFiles = (step) => takesContext(step) || boundContext.test(step);
const boundContext = /\s--mount=(?!\S*\bfrom=)\S*\btype=bind\b/;
/** What the scenario changed before the timed build. */
const editedBy = ({ benchmark, editedFile }) => {
    if (['source-change', 'remote-cache'].includes(benchmark.scenario))
        return editedFile;
    return benchmark.scenario === 'go-mod-change' ? 'the go.mod of the module' : undefined;
};

;// CONCATENATED MODULE: ./build/analysis/causes/claims.js

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

// EXTERNAL MODULE: ./build/analysis/causes/package-graph.js
var package_graph = __webpack_require__(28761);
;// CONCATENATED MODULE: ./build/analysis/causes/unknown-code.js

/**
 * Whether code differs that is compiled, and no explain builds say by how much that is slower. Then nobody knows what else
 * made the steps that compile slower.
 */
const isCodeUnknown = (change) => {
    const { differences } = change;
    const isShown = ['base', 'head'].every((revision) => ((0,package_graph/* explanationOf */.pg)(change, revision)?.packages?.length ?? 0) > 0);
    if (isShown || differences === undefined)
        return false;
    return (differences.filesLeftOut > 0 ||
        differences.modules.length > 0 ||
        differences.files.some(({ path }) => compiled.test(path) && !path.endsWith('_test.go')));
};
const compiled = /\.(?:go|s|S|c|cc|cpp|cxx|h|hh|hpp|syso)$|(?:^|\/)(?:go\.sum|modules\.txt)$/;

;// CONCATENATED MODULE: ./build/analysis/causes/instruction-causes.js




/** Names instructions that were written otherwise, added or removed, with what their steps took more. */
const claimInstructions = (change) => {
    const ofPackagesMs = explainedByPackages(change);
    for (const instruction of differentSteps(change)) {
        const { text, before } = instruction;
        const compiles = compilesGo(change, text) || compilesGo(change, before ?? text);
        if (compiles && isCodeUnknown(change))
            continue;
        const stepMs = sureGrowth(change.pairs, change.direction, timeOf(change, instruction));
        const grown = Math.max(0, stepMs - (compiles ? ofPackagesMs : 0));
        const why = before === undefined ? undefined : whyChanged(text, before);
        change.claims.claim(poolOfStep(text), grown, instructionCause(change, instruction, why));
    }
};
/** What it was; where the beginnings are the same, as with long flags, the words that differ. */
const whyChanged = (text, before) => {
    if (text.slice(0, longestShown) !== before.slice(0, longestShown))
        return `before: "${before.slice(0, longestShown)}"`;
    const [now, old] = differingWords(text.split(' '), before.split(' '));
    if (old === '')
        return `"${now.slice(0, longestShown)}" is new in it`;
    if (now === '')
        return `"${old.slice(0, longestShown)}" is gone from it`;
    return `"${now.slice(0, longestShown)}" instead of "${old.slice(0, longestShown)}"`;
};
const longestShown = 100;
/** What is left of two texts without the words with which both begin, and those with which both end. */
const differingWords = (now, old) => {
    const shorter = Math.min(now.length, old.length);
    let [start, end] = [0, 0];
    while (start < shorter && now[start] === old[start])
        start += 1;
    while (end < shorter - start && now.at(-1 - end) === old.at(-1 - end))
        end += 1;
    return [now.slice(start, now.length - end).join(' '), old.slice(start, old.length - end).join(' ')];
};
/** Instructions that are written alike have one time together, which counts once. */
const differentSteps = (change) => [
    ...new Map(rewritten(change).map((each) => [
        JSON.stringify([(0,printed_step/* stepKey */.Ug)(each.text), (0,printed_step/* stepKey */.Ug)(each.before ?? each.text)]),
        each,
    ])).values(),
];
/** The instructions that are not the same in both; those that were only moved are. */
const rewritten = ({ differences }) => differences?.instructions.filter(({ change }) => change !== undefined && change !== 'moved') ?? [];
/**
 * How long an instruction took in a build, in ms, as it is written in that revision. A step that is written the same somewhere
 * else counts in both revisions, so it is no part of the difference.
 */
const timeOf = (change, { text, before = text }) => (build) => {
    const key = (0,printed_step/* stepKey */.Ug)(build.revision === 'head' ? text : before);
    const isAlike = (each) => (0,printed_step/* stepKey */.Ug)((build.revision === 'head' ? undefined : each.before) ?? each.text) === key;
    return stepTime((step) => instructionsOf(change, build.revision, step).some(isAlike))(build);
};

;// CONCATENATED MODULE: ./build/analysis/causes/only-cause.js



/** Names the modules for which downloads take longer. */
const claimDownloads = (change) => {
    const { differences, pairs, direction, claims } = change;
    const cause = differences === undefined ? undefined : moduleCause(differences, direction);
    if (cause === undefined)
        return;
    const isDownload = (step) => downloads.test(step) && !compilesGo(change, step) && !isHit(change, step);
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
    if (differences.settings.length > 0)
        return;
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
        claims.claim('work', grown(isRun), instructionCause(change, instruction, 'nothing else differs'));
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
/** Whether a changed file is the Dockerfile itself. */
const isDockerfile = ({ contextPath, dockerfile }, path) => dockerfile === (contextPath === '.' ? path : `${contextPath}/${path}`);
const isRun = (step) => /^RUN\b/i.test(step);
const isOfModules = /(?:^|\/)(?:go\.(?:mod|sum|work|work\.sum)|vendor\/.*)$/s;
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

;// CONCATENATED MODULE: ./build/analysis/causes/step-causes.js





/**
 * Names steps that ran in both revisions, are written the same, and took longer in one. Only where something that differs
 * reaches them: else they have no reason to. How long Go compiles is explained by its packages.
 */
const claimSteps = (change) => {
    for (const instruction of change.differences?.instructions ?? []) {
        if (instruction.change !== undefined || !isReached(change, instruction))
            continue;
        const step = stepThatRan(change, 'head', instruction);
        if (step === undefined || stepThatRan(change, 'base', instruction) === undefined)
            continue;
        if (compilesGo(change, step))
            continue;
        const grown = sureGrowth(change.pairs, change.direction, timeOf(change, instruction));
        change.claims.claim(poolOfStep(step), grown - explainedOf(change, step), step_causes_causeOf(change, step, instruction));
    }
};
/** The step as which a revision ran this instruction; undefined if it did not, or if others are written alike. */
const stepThatRan = (change, revision, instruction) => {
    const isIts = (step) => {
        const [found, ...others] = instructionsOf(change, revision, step);
        return found === instruction && others.length === 0;
    };
    return [...stepsOf(change, revision)].find(([step, outcome]) => outcome === 'ran' && isIts(step))?.[0];
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
    const own = explained_change_placeOf(change, instruction);
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
const usedBy = (change, step, { takes = [] }) => {
    const mentioned = mentionedIn(change, step);
    const used = mentioned.length > 0 ? mentioned : takes;
    return used.length <= mostNamed ? used : [];
};
/** Changed files whose names are in a command. */
const mentionedIn = ({ differences }, step) => {
    const named = words(step);
    return (differences?.files ?? []).flatMap(({ path, change }) => change !== 'gone' && named.has(path.slice(path.lastIndexOf('/') + 1)) ? [path] : []);
};
/** The names of the files in a command. */
const words = (step) => new Set(step.split(/[\s"'`,;&|()<>=[\]]+/).map((word) => word.slice(word.lastIndexOf('/') + 1)));

;// CONCATENATED MODULE: ./build/analysis/causes/other-reason.js



/**
 * Whether something else that differs may have made a step slower than the value of a variable: code that it compiles, or a
 * file that it names.
 */
const hasOtherReason = (change, step) => (compilesGo(change, step) && (isCodeUnknown(change) || explainedByPackages(change) > 0)) ||
    mentionedIn(change, step).length > 0;

;// CONCATENATED MODULE: ./build/analysis/causes/setters.js


/**
 * The changed ARG or ENV that sets a variable of an instruction otherwise; undefined without one, and of several, of which
 * nobody knows the one that matters.
 */
const setterOf = (change, instruction) => {
    const found = rewritten(change).filter((each) => isSetter(each) && reaches(change, each, instruction));
    const [setter, ...others] = found.filter((each) => changedNames(each).some(setters_usedBy(instruction)));
    return others.length === 0 ? setter : undefined;
};
/** Whether an instruction sets variables. */
const isSetter = ({ text }) => /^(?:ARG|ENV)\s/i.test(text);
/** Whether it sets one that the go command reads. */
const setsGo = (setter) => changedNames(setter).some(isOfGo);
/** Whether the go command reads a variable. Source: `go help environment`. */
const isOfGo = (name) => ofGo.test(name);
const ofGo = /^(?:GO[A-Z0-9]*|CGO_\w+|CC|CXX|FC|AR|PKG_CONFIG)$/;
/** Whether an instruction has the value of a variable in its text, or runs the go command, which reads it. */
const setters_usedBy = ({ text, compiles = false }) => (name) => mentionOf(name)(text) || ((compiles || isDownloading(text)) && isOfGo(name));
/** Whether a text has the value of a variable in it. */
const mentionOf = (name) => {
    const pattern = new RegExp(String.raw `\$\{?${name.replaceAll(/\W/g, '')}(?!\w)`);
    return (text) => pattern.test(text);
};
/**
 * A stage sees what stands before an instruction in it, and all of the stages that it is built on. An ARG before the first FROM
 * is seen in the lines FROM, elsewhere only where it is repeated.
 */
const reaches = (change, setter, instruction) => {
    if (isFrom(instruction))
        return isGlobal(change, setter);
    if (isGlobal(change, setter) || !stagesOf(change, instruction.stage).has(setter.stage))
        return false;
    return setter.stage !== instruction.stage || setter.change === 'gone' || setter.line < instruction.line;
};
const isFrom = ({ text }) => /^FROM\s/i.test(text);
const isGlobal = ({ differences }, { text, line, change }) => {
    const first = differences?.instructions.find((each) => isFrom(each) && each.change !== 'gone');
    return /^ARG\s/i.test(text) && change !== 'gone' && first !== undefined && line < first.line;
};
/** A stage and those that it is built on, by their numbers. */
const stagesOf = ({ differences }, stage) => {
    const found = new Set([stage]);
    const lines = (differences?.instructions ?? []).filter((each) => isFrom(each) && each.change !== 'gone');
    // Entries that are added meanwhile are visited too.
    for (const each of found) {
        const parent = nameAfter('FROM', lines.find((line) => line.stage === each)?.text);
        const on = lines.find((line) => line.stage < each && nameAfter('AS', line.text) === parent);
        if (parent !== undefined && on !== undefined)
            found.add(on.stage);
    }
    return found;
};
const nameAfter = (word, text = '') => (word === 'FROM' ? /^FROM\s+(?:--\S+\s+)*(\S+)/i : /\sAS\s+(\S+)/i).exec(text)?.[1]?.toLowerCase();
/** The variables that it sets otherwise than before. */
const changedNames = ({ text, before }) => {
    const old = new Set(before === undefined ? [] : settingsIn(before));
    return settingsIn(text).flatMap((setting) => (old.has(setting) ? [] : (/^\w+/.exec(setting) ?? [])));
};
/** `NAME=VALUE` words; of an ENV without an equals sign, the only name with its value. */
const settingsIn = (text) => {
    const [, ...words] = text.match(word) ?? [];
    const isOld = /^ENV\s/i.test(text) && words[0]?.includes('=') === false;
    return isOld ? [words.join(' ')] : words;
};
/** What is in quotes belongs to the word around it. */
const word = /(?:[^\s"']|"(?:\\.|[^"\\])*"|'[^']*')+|["']/gs;

;// CONCATENATED MODULE: ./build/analysis/causes/setting-causes.js




/** Names base images that only decide what a stage starts from, with the time that getting them took more. */
const claimImages = (change) => {
    const images = change.differences?.settings.filter(({ kind }) => kind === 'image') ?? [];
    const grown = change.claims.left('base');
    for (const image of images)
        change.claims.claim('base', grown / images.length, imageCause(change, image));
};
/** Names build arguments whose values differ, with what the steps took more that use them. */
const claimArguments = (change) => {
    const { differences, pairs, direction, claims } = change;
    const settings = differences?.settings.filter(({ kind }) => kind === 'argument') ?? [];
    for (const { name } of settings) {
        const isNamed = setting_causes_usedBy(change, name);
        const isUsed = (step) => isNamed(step) && !hasOtherReason(change, step);
        claims.claim('work', sureGrowth(pairs, direction, stepTime(isUsed)), {
            kind: 'argument',
            name,
            change: settings.find((each) => each.name === name)?.change ?? 'changed',
        });
    }
};
/** The RUN instructions that name it, or compile if it is a variable of Go; where nothing else differs, any of them. */
const setting_causes_usedBy = (change, name) => {
    const { differences } = change;
    const isOnly = differences?.settings.length === 1 &&
        differences.files.length === 0 &&
        differences.filesLeftOut === 0 &&
        differences.instructions.every((each) => each.change === undefined);
    const ofGo = isOfGo(name) && isDeclared(differences, name);
    return (step) => /^RUN\b/i.test(step) &&
        (isOnly || textsOf(change, step).some(mentionOf(name)) || (ofGo && compilesGo(change, step)));
};
/** Whether a Dockerfile takes the value of a build argument. */
const isDeclared = (differences, name) => differences?.instructions.some(({ text }) => /^ARG\s/i.test(text) && text.split(/[\s=]+/).includes(name)) ??
    false;
/** A step as it is printed, and as it is written: BuildKit prints the values of variables. */
const textsOf = (change, step) => [
    step,
    ...['base', 'head'].flatMap((revision) => instructionsOf(change, revision, step).map(({ text, before = text }) => revision === 'base' ? before : text)),
];
const imageCause = (change, image) => {
    const { name, before = 'none', after = 'none' } = image;
    const place = placeOfSetting(change, image);
    return {
        kind: 'image',
        name: after,
        change: image.change,
        why: `the base image of ${/^stage \d+$/.test(name) ? name : `the stage ${name}`}, before: ${before}`,
        ...(place !== undefined && { place }),
    };
};
/** Where a setting differs: at the ARG whose value an unchanged FROM has, else at its own line. */
const placeOfSetting = (change, { kind, file, line, change: what }) => {
    if (file === undefined || what === 'gone')
        return undefined;
    const from = kind === 'image' ? change.differences?.instructions.find((each) => each.line === line) : undefined;
    const setter = from === undefined || from.change !== undefined ? undefined : setterOf(change, from);
    const at = setter?.line ?? line;
    return { file, ...(at !== undefined && { line: at }) };
};

;// CONCATENATED MODULE: ./build/analysis/causes/export-causes.js






/** An image that grew by less takes no longer to export. */
const export_causes_leastBytes = 1_000_000;
/**
 * Names what makes the image larger, with the time that its export takes more: another base image of the last stage, or an
 * instruction in it. Only where that is one thing, and no code is another one: how large each part of an image is, engines
 * do not show.
 */
const claimExport = (change) => {
    const { direction, claims } = change;
    const [before, after] = [imageBytesOf(change, 'base'), imageBytesOf(change, 'head')];
    const bytes = before === undefined || after === undefined ? 0 : direction * (after - before);
    if (bytes < export_causes_leastBytes || otherEnlargers(change))
        return;
    const [cause, ...others] = enlargers(change);
    if (cause === undefined || others.length > 0)
        return;
    claims.claim('export', Math.min(claims.left('export'), bytes / slowestBytesPerMs), cause);
};
/** Whether anything else differs that can get into the image: code, files that are copied or embedded, what decides the build. */
const otherEnlargers = ({ differences, claims }) => {
    if (differences === undefined)
        return true;
    const { files, filesLeftOut, ignore, settings } = differences;
    return (claims.named().some(({ kind }) => kind === 'module' || kind === 'package') ||
        files.some(({ path }) => !isDockerfile(differences, path)) ||
        filesLeftOut > 0 ||
        ignore.length > 0 ||
        settings.some(({ kind }) => kind !== 'image'));
};
/** Not every build has it: one image of each revision is read, because that takes time. */
const imageBytesOf = ({ builds, benchmark: { engine, project } }, revision) => builds.find((build) => build.revision === revision &&
    build.benchmark.startsWith(`${engine}/${project}/`) &&
    build.evidence?.outcome.imageBytes !== undefined)?.evidence?.outcome.imageBytes;
const enlargers = (change) => {
    const { settings = [], instructions = [] } = change.differences ?? {};
    const stages = stagesOf(change, Math.max(...instructions.map(({ stage }) => stage)));
    const isOfImage = ({ kind, line }) => kind === 'image' &&
        instructions.some((each) => each.line === line && isFrom(each) && stages.has(each.stage));
    const added = rewritten(change).filter((each) => stages.has(each.stage) && adds(change, each));
    return [
        ...settings.filter(isOfImage).map((each) => imageCause(change, each)),
        ...added.map((each) => instructionCause(change, each, 'it makes the image larger')),
    ];
};
/** Whether it adds files that the other revision does not have. */
const adds = ({ direction }, { text, change }) => /^(?:COPY|ADD|RUN)\s/i.test(text) && change !== (direction > 0 ? 'gone' : 'new');

// EXTERNAL MODULE: ./build/analysis/causes/changed-packages.js
var changed_packages = __webpack_require__(62332);
;// CONCATENATED MODULE: ./build/analysis/causes/package-place.js





/** The line of go.mod or go.work, else the import if it is new, else a changed file of the package. */
const placeOfCode = (change, { kind, name }) => {
    const { differences, direction } = change;
    if (differences === undefined)
        return undefined;
    const isNew = (each) => (each.change === 'gone') === direction < 0;
    const required = differences.modules.find((each) => each.path === name && (each.change === 'changed' || isNew(each)));
    if (kind === 'module' && required?.change !== 'gone' && required !== undefined)
        return lineOf(required);
    const imported = differences.imports.find((each) => (each.path === name || each.path.startsWith(`${name}/`)) && each.change === 'new' && isNew(each));
    if (imported !== undefined)
        return lineOf(imported);
    if (kind === 'module')
        return undefined;
    const file = fileOf(change, name);
    return file === undefined ? undefined : { file: inRepository(differences.contextPath, file.path) };
};
const lineOf = ({ file, line }) => ({ file, line });
/**
 * The only changed instruction that decides what Go compiles: it does so itself, or sets a variable that the go command reads.
 * It may select other files, by a tag, or other programs; undefined where something else may do so too.
 */
const selectorOf = (change) => {
    const found = rewritten(change).filter((each) => each.compiles === true || (isSetter(each) && setsGo(each)));
    return found.length === 1 && change.differences?.filesLeftOut === 0 ? found[0] : undefined;
};
/** A changed file of a package that the head has: source code, if there is some; of several, the one in the deepest folder. */
const fileOf = (change, name) => {
    const graph = (0,package_graph/* graphOf */.cQ)(change, sidesOf(change).slow);
    const changed = graph && (0,changed_packages/* changedPackages */.c)(graph, change.differences?.files ?? []).get(name);
    const [file] = (changed ?? [])
        .filter((each) => each.change !== 'gone' && (each.package !== undefined || isInPackage(each.path, name)))
        .toSorted((one, other) => rankOf(other) - rankOf(one));
    return file;
};
const rankOf = ({ path }) => (path.endsWith('.go') ? mostDepth : 0) + depthOf(path);
const mostDepth = 10_000;
/** Whether a file is in the folder that ends an import path. */
const isInPackage = (file, name) => {
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
    return folder !== '' && (name === folder || name.endsWith(`/${folder}`));
};
const depthOf = (path) => path.split('/').length;
const inRepository = (contextPath, path) => contextPath === '.' ? path : `${contextPath}/${path}`;

;// CONCATENATED MODULE: ./build/analysis/causes/package-reasons.js


const reasonsBetween = (before, after, { files, modules }) => {
    const hasSameVersion = (module) => before.versions.get(module) === after.versions.get(module);
    const named = new Set(modules.flatMap(({ path, change }) => (change === 'changed' ? [path] : [])));
    const versioned = [...before.versions.keys(), ...after.versions.keys()];
    const changed = (0,changed_packages/* changedPackages */.c)(after, files);
    return {
        replaced: new Set([...named, ...versioned.filter((path) => !hasSameVersion(path))]),
        of: (path) => {
            const found = after.packages.get(path);
            if (found?.module === undefined)
                return undefined;
            if (!hasSameVersion(found.module))
                return 'version';
            const isChanged = (0,package_graph/* isOwn */.NP)(after, found) && changed.has(path);
            return isChanged || named.has(found.module) ? 'content' : undefined;
        },
    };
};

;// CONCATENATED MODULE: ./build/analysis/causes/package-shifts.js



/** A package that both compile is slower, not just noisy, from here on. */
const [leastSlowerMs, leastSlowerShare] = [50, 0.2];
/**
 * What the head compiles more, or in more time, than the base (`before` and `after` exchanged: less). Only what has a reason
 * counts: packages that are new, in another version of their module, in a module that is taken from elsewhere, or, of the
 * project, with changed files. The times of all other packages show by how much one build was slower as a whole, and that is
 * taken out.
 */
const shiftsBetween = (before, after, differs) => {
    const reasons = reasonsBetween(before, after, differs);
    const pace = paceOf(before, after, reasons);
    const added = new Set([...after.packages.keys()].filter((path) => !before.packages.has(path)));
    const roots = (0,package_graph/* rootsOf */.RD)(after, added, newFolders(before, after));
    const shifts = new Map();
    for (const [path, found] of after.packages) {
        const old = before.packages.get(path);
        const ms = found.shareMs / pace - (old?.shareMs ?? 0);
        const change = old === undefined ? 'new' : changeOf(reasons.of(path), old, ms);
        if (change === undefined)
            continue;
        const root = change === 'new' ? roots.get(path) : ownRoot(after, found, reasons);
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
            own: (0,package_graph/* isOwn */.NP)(after, found),
        });
    }
    return [...shifts.values()].filter(({ ms }) => ms > 0);
};
/** Modules in folders of the project of which only the second build has packages. */
const newFolders = (before, after) => {
    const known = new Set([...before.packages.values()].flatMap(({ module }) => module ?? []));
    return new Set([...after.packages.values()].flatMap((each) => each.module !== undefined && !known.has(each.module) && (0,package_graph/* isOwn */.NP)(after, each) ? [each.module] : []));
};
const isOfRoot = ({ name }, { path, module }) => name === module || name === path;
/** Further packages of a module that the base has too are a change of it. */
const moduleChange = ({ versions }, { kind, name }, change) => kind === 'module' && change === 'new' && versions.has(name) ? 'changed' : change;
const ownRoot = (graph, { path, module, importedBy }, { replaced }) => {
    const isModule = module !== undefined && (replaced.has(module) || (graph.versions.get(module) ?? '') !== '');
    const own = importedBy.filter((importer) => {
        const found = graph.packages.get(importer);
        return found !== undefined && (0,package_graph/* isOwn */.NP)(graph, found) && !(isModule && found.module === module);
    });
    return { kind: isModule ? 'module' : 'package', name: isModule ? module : path, importedBy: own };
};
/** Undefined: there is no reason why its time should differ. */
const changeOf = (reason, old, ms) => {
    // Another version is other code, however little slower it is.
    if (reason === 'version')
        return 'changed';
    const isSlower = Math.abs(ms) >= Math.max(leastSlowerMs, leastSlowerShare * old.shareMs);
    return reason === 'content' && isSlower ? 'changed' : undefined;
};
/** How many times as long the second build took for the packages that are the same in both. */
const paceOf = (before, after, reasons) => {
    const ratios = [...after.packages.values()].flatMap((found) => {
        const old = before.packages.get(found.path);
        const isSame = old !== undefined && reasons.of(found.path) === undefined;
        return isSame && old.shareMs >= leastCompared ? [found.shareMs / old.shareMs] : [];
    });
    const pace = (0,statistics/* medianOf */.ux)(ratios) ?? 1;
    return pace > 0 ? pace : 1;
};
/** Shorter times are mostly noise. */
const leastCompared = 5;

;// CONCATENATED MODULE: ./build/analysis/causes/package-causes.js






/** A timed build may take this much longer for the same packages than the explain build did. */
const mostScale = 2;
/** A build that compiles for less of its explain build's time than this does not compile everything; all of them link. */
const leastWhole = 0.5;
/** Names the modules and packages for which Go works longer, with their shares of the time by which its steps grew. */
const claimPackages = (change) => {
    const { slow, fast } = sidesOf(change);
    const [before, after] = [(0,package_graph/* graphOf */.cQ)(change, fast), (0,package_graph/* graphOf */.cQ)(change, slow)];
    const grownMs = Math.min(goGrowth(change), change.claims.left('work'));
    if (before === undefined || after === undefined || grownMs <= 0)
        return;
    const isWhole = goTime(change, fast) - before.linkMs >= leastWhole * before.compiledMs;
    const all = shiftsBetween(before, after, change.differences ?? { files: [], modules: [] });
    const compiled = isWhole ? all : all.filter(({ own }) => own);
    claimShares(change, compiled, Math.min(grownMs, scaleOf(change, before, isWhole) * sumOf(compiled)));
    if (!isWhole)
        claimLink(change, all, Math.min(grownMs, after.linkMs - before.linkMs));
};
/** By how much the steps that compile Go grew which neither revision took from its cache, in ms. */
const goGrowth = (change) => sureGrowth(change.pairs, change.direction, stepTime((step) => !isHit(change, step) && compilesGo(change, step)));
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
    const { kind, name, importedBy, packages } = shift;
    const inCode = placeOfCode(change, shift);
    // No import and no requirement of it is new, so what is compiled was selected differently.
    const selector = inCode === undefined && shift.change === 'new' ? selectorOf(change) : undefined;
    const place = inCode ?? explained_change_placeOf(change, selector);
    const why = [
        ...(packages > 1 ? [`${packages} packages`] : []),
        ...(selector === undefined
            ? []
            : [`selected by the instruction "${withoutMounts(selector.text).slice(0, 100)}"`]),
    ];
    return {
        kind,
        name,
        change: change.direction < 0 && shift.change === 'new' ? 'gone' : shift.change,
        ...(importedBy.length > 0 && { importedBy }),
        ...(why.length > 0 && { why: why.join(', ') }),
        ...(place !== undefined && { place }),
    };
};
/** Mounts are long, and select nothing. */
const withoutMounts = (text) => text.replaceAll(/--mount=\S+\s/g, '');

;// CONCATENATED MODULE: ./build/analysis/causes/go-cause.js




/**
 * Names another version of Go, with all by which the steps that compile grew and that new or changed packages do not explain:
 * it compiles everything differently, and may itself have to be downloaded.
 */
const claimGo = (change) => {
    const settings = goSettings(change);
    const [first] = settings;
    if (first === undefined || isCodeUnknown(change))
        return;
    change.claims.claim('work', goGrowth(change) - explainedByPackages(change), go_cause_causeOf(change, first, settings));
};
/** What decides which Go builds, the most certain first. */
const goSettings = ({ differences }) => {
    const found = ranks.flatMap((isOfRank) => differences?.settings.filter(isOfRank) ?? []);
    if (differences === undefined || found.some(({ kind }) => kind === 'image'))
        return found;
    return found.filter((each) => !go_cause_isBelow(each, differences.instructions));
};
/** Whether the images already have a later Go than both of its versions, so that it builds in either case. */
const go_cause_isBelow = ({ before = '0', after = '0' }, instructions) => {
    const images = instructions.filter(({ text }) => /^FROM\b.*golang/i.test(text));
    const named = images.map(({ text }) => /golang:(\d+\.\d+)/.exec(text)?.[1]);
    return (named.length > 0 &&
        named.every((go) => go !== undefined && [before, after].every((each) => isLater(go, each))));
};
/** Whether a tag such as `1.26` certainly has a Go that is not older than a line asks for: of a patch, it does not say. */
const isLater = (tag, asked) => {
    const [[major = 0, minor = 0], [askedMajor = 0, askedMinor = 0, patch]] = [numbersIn(tag), numbersIn(asked)];
    if (major !== askedMajor || minor !== askedMinor)
        return major > askedMajor || minor > askedMinor;
    return patch === undefined;
};
const numbersIn = (version) => version.split('.').map(Number);
const ranks = [
    ({ kind, compiles }) => kind === 'image' && compiles === true,
    ({ kind }) => kind === 'toolchain',
    ({ kind }) => kind === 'go',
];
const go_cause_causeOf = (change, first, settings) => {
    const place = placeOfSetting(change, first);
    return {
        kind: 'go',
        name: nameOf(first),
        change: first.change,
        why: settings.map(between).join(', '),
        ...(place !== undefined && { place }),
    };
};
const nameOf = ({ kind, before = '', after = before }) => {
    switch (kind) {
        case 'image':
            return after;
        case 'toolchain':
            return `toolchain go${after}`;
        case 'go':
        case 'argument':
            return `go ${after}`;
    }
};
const between = ({ kind, name, before = 'none', after = 'none' }) => {
    switch (kind) {
        case 'image':
            return `${before} became ${after} in ${/^stage \d+$/.test(name) ? name : `the stage ${name}`}`;
        case 'toolchain':
        case 'go':
            return `the ${kind} line of ${name} from ${before} to ${after}`;
        case 'argument':
            return `the build argument ${name}`;
    }
};

// EXTERNAL MODULE: ./build/analysis/pairs-of.js
var pairs_of = __webpack_require__(43326);
// EXTERNAL MODULE: ./build/analysis/phases.js
var analysis_phases = __webpack_require__(96703);
// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
;// CONCATENATED MODULE: ./build/analysis/causes/unknown-cause.js


/** Why nothing can be named, as a clause. */
const whyUnknown = (change, phases) => {
    const { differences, pairs } = change;
    const [largest] = phases;
    if (pairs.every(({ base, head }) => base.phases === undefined || head.phases === undefined))
        return 'the engine showed no times of its steps';
    if (largest === undefined)
        return 'no phase changed in the same direction in all pairs';
    const grown = `${largest.phase} changed by ${(0,numbers/* duration */.p0)(largest.changeMs)}`;
    if (differences === undefined)
        return `${grown}, and what differs between the revisions is not known`;
    const missing = unknown_cause_isOfGo(largest) ? withoutPackages(change) : undefined;
    return missing === undefined
        ? `${grown}, and nothing that differs between the revisions explains that`
        : `${grown}, and which packages differ is not known: ${missing}`;
};
const unknown_cause_isOfGo = ({ phase }) => phase === 'run' || phase === 'compile' || phase === 'link';
const withoutPackages = (change) => {
    for (const revision of ['base', 'head']) {
        const found = (0,package_graph/* explanationOf */.pg)(change, revision);
        if (found?.packages === undefined)
            return found?.unknown?.['packages'] ?? `there is no explain build of the ${revision}`;
    }
    return undefined;
};

;// CONCATENATED MODULE: ./build/analysis/causes/variable-causes.js





/** Names ARG and ENV instructions that set a variable otherwise, with what the RUN instructions took more that use it. */
const claimVariables = (change) => {
    for (const instruction of change.differences?.instructions ?? []) {
        if (instruction.change !== undefined || !/^RUN\b/i.test(instruction.text))
            continue;
        const setter = setterOf(change, instruction);
        if (setter === undefined || hasOtherReason(change, instruction.text))
            continue;
        const grown = sureGrowth(change.pairs, change.direction, timeOf(change, instruction));
        const why = `"${instruction.text.slice(0, 100)}" uses it`;
        change.claims.claim('work', grown, instructionCause(change, setter, why));
    }
};

;// CONCATENATED MODULE: ./build/analysis/causes/causes.js















/** Less than this part of the change is not worth a name. */
const leastShare = 0.1;
/**
 * What explains the change of a benchmark, from the most precise evidence to the least: steps that one revision took from its
 * cache, packages and modules, another Go, downloads, the context, base images, build arguments, instructions, variables, a
 * larger image, other steps, and the only thing that differs. Undefined without a pair, and where the change itself is not
 * certain: phases that vary by chance would be named for it.
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
    const named = claims
        .named()
        .filter((cause) => Math.abs(cause.changeMs) >= leastShare * Math.abs(changeMs))
        // Whoever reads of packages first would look for a reason in them.
        .toSorted((one, other) => Number(other.kind === 'go') - Number(one.kind === 'go'));
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
    claimGo,
    claimDownloads,
    claimContext,
    claimImages,
    claimArguments,
    claimInstructions,
    claimVariables,
    claimExport,
    claimSteps,
    claimOnly,
];

// EXTERNAL MODULE: ./build/analysis/circumstances.js
var analysis_circumstances = __webpack_require__(50605);
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
    const judged = (0,analysis_verdict/* judge */.S4)(effect, limits, {
        ...circumstances,
        obstacles: [
            ...obstacles.filter(({ kind }) => kind !== 'self-test'),
            ...tooFewRounds(own),
            ...own.obstacles,
        ],
        stopped: true,
    });
    const verdict = own.limits === undefined ? judged : (0,reason/* sampledForOthers */.Li)(judged);
    const found = judge_causeOf(evidence, benchmark, verdict, effect);
    const { unknown, ...steal } = stealOf(effect, builds, id);
    const whyNone = found.causes === undefined ? whyNoCauses(verdict, effect) : undefined;
    const reasons = { ...effect.unknown, ...unknown, ...(whyNone !== undefined && { causes: whyNone }) };
    return {
        ...effect,
        ...steal,
        attempts: circumstances.attempts,
        verdict,
        ...found,
        ...(Object.keys(reasons).length > 0 && { unknown: reasons }),
    };
};
const judge_causeOf = ({ builds, onlyChange, projects, explanations }, benchmark, verdict, { slowdownMs }) => {
    const change = judge_changeOf(verdict);
    const isExplained = explanations.some(({ engine, project }) => engine === benchmark.engine && project === benchmark.project);
    if (change === undefined && (!isExplained || isSettledBefore(verdict)))
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
    const simple = change === undefined ? undefined : ((0,differing_steps/* differingOutcome */.Dj)(builds, benchmark.id, change) ?? onlyChange);
    const isShown = change !== undefined || verdict.kind !== 'unchanged';
    const clause = causes === undefined || !isShown ? undefined : (0,cause_words/* causeClause */.n)(causes, simple);
    const cause = clause ?? simple;
    return { ...(cause !== undefined && { cause }), ...(causes !== undefined && { causes }) };
};
/** Without a pair there is no change to explain. */
const isSettledBefore = ({ because }) => because === 'same-inputs' || because === 'same-work';
/** Why the causes of a difference between pairs are not known; undefined where no pair shows one. */
const whyNoCauses = (verdict, { pairs }) => {
    if (pairs === 0)
        return undefined;
    return judge_changeOf(verdict) === undefined
        ? 'not looked for: no change is sure'
        : 'the difference is within the scatter of the pairs';
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

/***/ 45078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NX: () => (/* binding */ verdictOfObstacles),
/* harmony export */   PN: () => (/* binding */ obstacleOfFailure),
/* harmony export */   pQ: () => (/* binding */ clauseOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44619);
/* harmony import */ var _screen_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81711);


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
    'same-work',
    // Both revisions are the same: what else there is says more.
    'calibration',
    'self-test',
];
const verdictOf = (obstacle) => {
    const clause = clauseOf(obstacle);
    switch (obstacle.kind) {
        case 'one-revision':
        case 'calibration':
        case 'self-test':
        case 'too-few-rounds':
        case 'base-without-dockerfile':
        case 'base-does-not-build':
            return { kind: 'none', reason: `not judged: ${clause}` };
        case 'same-inputs':
        case 'same-work':
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
        case 'calibration':
            return 'both revisions are the same';
        case 'self-test':
            return 'what must come out is known';
        case 'too-few-rounds':
            return `rounds is ${obstacle.rounds}, and a verdict needs at least ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsNeeded */ .V5}`;
        case 'base-without-dockerfile':
            return obstacle.reason ?? 'the base has no Dockerfile';
        case 'base-does-not-build':
            return `the base does not build: ${obstacle.reason}`;
        case 'same-inputs':
            return 'no input of the build changed, so nothing was built';
        case 'same-work':
            return (0,_screen_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWorkClause */ .x3)(obstacle);
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

/***/ 4346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ whyDifferent)
/* harmony export */ });
/** Lists of differences end here, so that one as long may lack something. */
const mostListed = 200;
/** Why the revisions are not of the same work as far as their inputs show, as a clause; undefined: they may be. */
const whyDifferent = ({ differences, unseen, takers }) => {
    if (unseen[0] !== undefined)
        return unseen[0];
    if (differences === undefined)
        return 'it is not known in what the revisions differ';
    return whyBeyondFiles(differences) ?? whyModules(differences) ?? whyTakers(takers);
};
const whyBeyondFiles = (differences) => {
    const { filesLeftOut, instructions, settings, ignore } = differences;
    if (filesLeftOut > 0)
        return `${filesLeftOut + differences.files.length} files differ`;
    const changed = instructions.find((each) => each.change !== undefined && !isIdle(each));
    if (changed !== undefined)
        return `the Dockerfile differs: ${changed.text}`;
    if (instructions.length === 0)
        return 'it is not known in what the Dockerfiles differ';
    if (instructions.length >= mostListed)
        return 'the Dockerfile is too long to be compared as a whole';
    if (settings[0] !== undefined)
        return settingText(settings[0]);
    return ignore[0] === undefined ? undefined : `${ignore[0].file} differs`;
};
/** Another value of an instruction of which no step sees anything; a new one may be a layer of its own. */
const isIdle = ({ text, change }) => change === 'changed' && /^(?:CMD|ENTRYPOINT|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|STOPSIGNAL)\b/.test(text);
const settingText = ({ kind, name }) => {
    switch (kind) {
        case 'go':
        case 'toolchain':
            return `the ${kind} line of ${name} differs`;
        case 'argument':
            return `the build argument ${name} differs`;
        case 'image':
            return `the base image of ${name} differs`;
    }
};
/**
 * What is downloaded, and from where, depends on them, also those that `-modfile` names; `go/env` is where Go keeps settings
 * in a home folder, as git does in `git/config`.
 */
const moduleFile = /(?:^|\/)(?:[^/]+\.(?:mod|sum)|go\.(?:work|env)|go\/env|vendor\/modules\.txt|\.netrc|\.?gitconfig|git\/config)$/;
const whyModules = ({ modules, files }) => {
    if (modules[0] !== undefined)
        return `the module ${modules[0].path} differs`;
    const file = files.find(({ path }) => moduleFile.test(path));
    return file === undefined ? undefined : `${file.path} differs`;
};
const whyTakers = (takers) => {
    const both = takers.find(({ does }) => does === 'both');
    if (both !== undefined)
        return `a step that takes what differs does more than compile Go: ${both.text}`;
    const remote = takers.find(({ does, usesNetwork }) => does === 'other' && usesNetwork);
    if (remote !== undefined)
        return `a step that takes what differs may use the network: ${remote.text}`;
    const untimed = takers.find(({ does, ms }) => does === 'other' && ms === undefined);
    return untimed === undefined
        ? undefined
        : `it is not known how long a step takes that takes what differs: ${untimed.text}`;
};


/***/ }),

/***/ 81711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x3: () => (/* binding */ sameWorkClause),
  nj: () => (/* binding */ screen),
  pl: () => (/* binding */ verdictOfScreen)
});

// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
;// CONCATENATED MODULE: ./build/analysis/screen/screen-cost.js
/**
 * Adds up, always from the revision in which it takes longer: compilations with other inputs at their full length, although
 * several run at once; of links with other inputs, the share of the packages that differ and all that one takes longer; steps
 * that take what differs; of Go's own work, and of what engines do around steps, the share of the packages; of what moves files,
 * the share of the bytes.
 */
const costOf = (question) => {
    const [base, head] = [actionsOf(question.base), actionsOf(question.head)];
    const all = packagesOf([...base, ...head]);
    if (all.size === 0)
        return { why: 'no package was compiled' };
    const beside = readBesideDigests(question);
    const reads = ({ readsMore }) => beside === 'code' ? readsMore !== 'nothing' : beside === 'data' && readsMore === 'anything';
    const readMore = [...base, ...head].some(reads);
    const counts = (each) => readMore && (each.kind === 'link' || reads(each));
    const [before, after] = [missingIn(head, base, counts), missingIn(base, head, counts)];
    const apart = packagesOf([...before, ...after]);
    const packages = apart.size / all.size;
    const moved = movedMs(question, packages);
    if (moved === undefined)
        return { why: 'the engine does not show how long the steps of a build take' };
    const compileMs = Math.max(...[before, after].map((each) => sumMs(each, 'compile')));
    const stepsMs = question.takers.reduce((sum, { does, ms }) => sum + (does === 'other' ? (ms ?? 0) : 0), 0);
    // A linker that is not Go's reads such files, too.
    const longerMs = beside !== 'code' ? 0 : Math.abs(sumMs(head, 'link') - sumMs(base, 'link'));
    const linksMs = Math.max(linkMs(before, after, readMore ? 1 : packages), longerMs);
    const differingMs = compileMs + linksMs + stepsMs + moved;
    return {
        packages: all.size,
        samePackages: all.size - apart.size,
        differingMs: Math.round(differingMs * 1000) / 1000,
    };
};
const actionsOf = ({ go }) => ('why' in go ? [] : go.actions);
const packagesOf = (actions) => new Set(actions.flatMap(({ kind, package: path }) => (kind === 'compile' ? path : [])));
/**
 * What a C compiler may read of all that differs, although no digest has it: it includes files of any name and folder, but no
 * text for people; and it links what other steps made. `data`: only files of the project with names that no C code has.
 */
const readBesideDigests = ({ differences, takers }) => {
    if (takers.some(({ does }) => does !== 'go'))
        return 'code';
    const files = (differences?.files ?? []).filter(({ path }) => !/^\.github\/|\.(?:go|md)$/.test(path));
    if (files.length === 0)
        return 'nothing';
    return files.every(({ path }) => isData(path)) ? 'data' : 'code';
};
/** A vendored module does know the files of its own folder. */
const isData = (path) => !/(?:^|\/)vendor\//.test(path) && hasDataName(path);
const hasDataName = (path) => /\.(?:ya?ml|json|toml|ini|conf|sql|csv|txt|html?|css|[jt]sx?|svg|png|proto|tmpl)$/.test(path) ||
    /(?:^|\/)(?:Dockerfile|Makefile|LICENSE|\.gitignore)$/.test(path);
/** The actions that the other revision does not have with the same inputs, each as often as it is missing there. */
const missingIn = (others, own, countsAnyway) => {
    const left = new Map();
    for (const each of others)
        left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
    return own.filter((each) => {
        const count = left.get(keyOf(each)) ?? 0;
        left.set(keyOf(each), count - 1);
        return count <= 0 || countsAnyway(each);
    });
};
const keyOf = ({ kind, package: path, inputs }) => JSON.stringify([kind, path, inputs]);
/** A sum, not their wall time: what waits for one of them may wait for all. */
const sumMs = (actions, of) => actions.reduce((sum, { kind, ms }) => sum + (kind === of ? ms : 0), 0);
/** A link reads all packages, of which only a share differs; whatever else it does more shows in its time. */
const linkMs = (base, head, share) => {
    const [before, after] = [sumMs(base, 'link'), sumMs(head, 'link')];
    return Math.min(Math.max(before, after) * share + Math.abs(after - before), Math.max(before, after));
};
/**
 * Of everything around compilers and steps, the part that grows with what differs; undefined: no times are known. `packages`
 * is the share of those that differ.
 */
const movedMs = (question, packages) => {
    const { base, head, differences, changedBytes } = question;
    if (base.cold.phases === undefined || head.cold.phases === undefined || differences === undefined)
        return undefined;
    const longest = (...phases) => Math.max(...[base, head].map(({ cold }) => phases.reduce((sum, phase) => sum + (cold.phases?.[phase] ?? 0), 0)));
    const { base: before, head: after } = differences.context;
    const ofContext = (bytes, files) => Math.max(share(bytes, Math.max(fewBytes, Math.min(before.bytes, after.bytes))), share(files, Math.max(fewFiles, Math.min(before.files, after.files))));
    // Go reads the files of a folder before it knows which of them it compiles.
    const growth = ofContext(Math.abs(after.bytes - before.bytes), Math.abs(after.files - before.files));
    // What is in `.git` is not among the files that differ.
    const context = Math.max(ofContext(changedBytes, differences.files.length), growth);
    const image = imageShare(question);
    const largest = Math.max(context, image, packages);
    const besideMs = Math.max(...[base, head].map(besideGoMs));
    const hiddenMs = Math.max(...[base, head].map(withoutPhaseMs));
    const takenMs = longest('context') * context + longest('copy') * Math.max(context, image);
    return (Math.max(takenMs, takingLongerMs(question, differences.files.length)) +
        longest('export') * image +
        (longest('step-overhead', 'cache-match') + hiddenMs) * largest +
        besideMs * Math.max(packages, growth));
};
/**
 * How much longer the head takes for its context and copies, as far as what differs can be the reason: instructions may take
 * so little of a context that this is much of it.
 */
const takingLongerMs = ({ base, head, changedBytes }, files) => Math.min(takingMs(head) - takingMs(base), changedBytes / slowestBytesPerMs + files * slowestFileMs);
/** Any engine is faster: 10 MB per second, and a thousand files. More than that is scatter. */
const [slowestBytesPerMs, slowestFileMs] = [10_000, 1];
const takingMs = ({ cold: { phases = {} } }) => (phases.context ?? 0) + (phases.copy ?? 0);
/** As long as it is this small, moving a context takes a time of its own, whatever is in it. */
const [fewBytes, fewFiles] = [1_000_000, 100];
/** What steps took beside compilers and linkers: Go reads and lists all packages, other steps do not take what differs. */
const besideGoMs = ({ cold: { phases = {} }, go }) => {
    const { compile = 0, link = 0, download = 0, run = 0 } = phases;
    return Math.max(0, compile + link + download + run - ('why' in go ? 0 : go.wallMs));
};
/** Time of which no phase is known: an engine may not tell some of them apart. */
const withoutPhaseMs = ({ cold: { durationMs, phases = {} } }) => {
    const { unattributed: _, ...known } = phases;
    return Math.max(0, durationMs - Object.values(known).reduce((sum, ms) => sum + ms, 0));
};
/** Of the image, by how much it may differ; without its size, all of it. */
const imageShare = ({ base, head, changedBytes }) => {
    const [before, after] = [base.imageBytes, head.imageBytes];
    if (before === undefined || after === undefined)
        return 1;
    return share(Math.abs(after - before) + changedBytes, Math.min(before, after));
};
const share = (part, whole) => (part < whole ? part / whole : 1);

// EXTERNAL MODULE: ./build/analysis/screen/screen-inputs.js
var screen_inputs = __webpack_require__(4346);
;// CONCATENATED MODULE: ./build/analysis/screen/screen.js



/**
 * The time of what differs can be off by this factor: it is that of one build of each revision, and a build that has less to
 * compile at once may wait for it.
 */
const safety = 3;
/**
 * Whether two revisions do so much of the same work in a cold build that no difference that counts is possible. Answers
 * `pairs` for all that it cannot see.
 */
const screen = (question) => {
    const { base, head, limits } = question;
    const reason = (0,screen_inputs/* whyDifferent */.E)(question) ?? whyNotTheSame(base, head, question.goCommands);
    if (reason !== undefined)
        return { kind: 'pairs', reason };
    const cost = costOf(question);
    if ('why' in cost)
        return { kind: 'pairs', reason: cost.why };
    const { packages, samePackages, differingMs } = cost;
    const buildMs = Math.min(...[base, head].flatMap(({ cold, explainMs }) => [cold.durationMs, explainMs]));
    const [baseMs, headMs] = [bothOf(base), bothOf(head)];
    const work = { kind: 'same-work', packages, samePackages, differingMs, buildMs, baseMs, headMs };
    const open = whyOpen(work, limits);
    return open === undefined ? { kind: 'same-work', work } : { kind: 'pairs', reason: open };
};
const bothOf = ({ cold, explainMs }) => cold.durationMs + explainMs;
/** Why these numbers do not settle it, as a clause. */
const whyOpen = (work, limits) => {
    if (!isShort(work, limits))
        return tooMuch(work, limits);
    const { baseMs, headMs } = work;
    // Earlier reports of version 2.3 have no sums.
    if (baseMs === undefined || headMs === undefined)
        return undefined;
    return isLonger({ baseMs, headMs }, limits)
        ? `what differs is small, but the two builds of the head take longer: ${(0,numbers/* duration */.p0)(baseMs)} in the base, ${(0,numbers/* duration */.p0)(headMs)} in the head`
        : undefined;
};
/**
 * Whether what differs is too short to matter: three times its time is below half the fail threshold of the build, or below
 * the floor. Half, because the lower bound of a regression is held against that.
 */
const isShort = (work, limits) => safety * work.differingMs < mostMs(work, limits);
const mostMs = ({ buildMs }, { failThreshold, minDeltaMs }) => Math.max((failThreshold / 2) * buildMs, minDeltaMs);
/** The verdict on a benchmark that the screen settled, by the limits that count now. */
const verdictOfScreen = (work, limits) => {
    const open = whyOpen(work, limits);
    return open === undefined
        ? { kind: 'unchanged', because: 'same-work', reason: sameWorkClause(work) }
        : {
            kind: 'inconclusive',
            because: 'too-few-pairs',
            reason: `${open}, and no pair was built, since the limits were others`,
        };
};
/** `271 of 276 packages are the same; the other 5, with …, take 1.2 s of 58 s`. */
const sameWorkClause = (work) => {
    const { packages, samePackages } = work;
    const others = packages - samePackages;
    if (others === 0)
        return `all ${packages} packages are the same; the files that differ take ${screen_share(work)}`;
    const them = others === 1 ? 'other one' : `other ${others}`;
    const verb = others === 1 ? 'takes' : 'take';
    return `${samePackages} of ${packages} packages are the same; the ${them}, with the links and the files that differ, ${verb} ${screen_share(work)}`;
};
const screen_share = ({ differingMs, buildMs }) => `${(0,numbers/* duration */.p0)(differingMs)} of ${(0,numbers/* duration */.p0)(buildMs)}`;
const tooMuch = (work, limits) => `what differs takes ${screen_share(work)}, and ${safety} times that is not below ${(0,numbers/* duration */.p0)(mostMs(work, limits))}`;
const whyNotTheSame = (base, head, goCommands) => {
    const [before, after] = [base.go, head.go];
    if ('why' in before)
        return `base: ${before.why}`;
    if ('why' in after)
        return `head: ${after.why}`;
    if (before.graphs !== after.graphs)
        return `${before.graphs} go commands of the base were recorded, and ${after.graphs} of the head`;
    if (before.graphs < goCommands)
        return `of ${goCommands} go commands, ${before.graphs} were recorded`;
    if (before.isWrapped || after.isWrapped)
        return 'the go command on PATH is not that of Go itself, and may do more';
    if (before.modules === undefined || after.modules === undefined)
        return 'the modules of the packages are not known';
    if (before.modules.toSorted().join('\n') !== after.modules.toSorted().join('\n'))
        return 'they are built from other modules';
    const unnamed = [...before.actions, ...after.actions].find(({ inputs }) => inputs === '');
    return unnamed === undefined
        ? undefined
        : `Go did not write down what ${unnamed.package} was ${unnamed.kind === 'link' ? 'linked' : 'compiled'} from`;
};
/**
 * What the screen cannot see would show in two builds of each revision, unless it is small. They count together: the base is
 * first in the cold builds and the head in the explain builds, because what is built second tends to take longer. A base that
 * takes longer speaks for `unchanged`.
 */
const isLonger = ({ baseMs, headMs }, { failThreshold, minDeltaMs }) => headMs - baseMs >= minDeltaMs && headMs / baseMs > 1 + failThreshold;


/***/ }),

/***/ 68142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Sg: () => (/* binding */ isFutile),
/* harmony export */   rc: () => (/* binding */ decided)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5179);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44619);
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9312);
/* harmony import */ var _noise_floor_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77714);
/* harmony import */ var _obstacle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45078);
/* harmony import */ var _screen_screen_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81711);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53519);







/**
 * The verdict on one benchmark. The first that applies, in this order (T: fail threshold, W: warn threshold):
 *
 * - `regression`: the time ran out, and every pair until then was far slower, see `farSlowerOf`
 * - what the obstacles decide, see `verdictOfObstacles`; of the same-work screen, by these limits
 * - what lost attempts decide, see `verdictOfLosses`
 * - `unchanged`: fewer than six valid pairs, at a look, and all of them alike, see `alikeOf`; machine not disturbed
 * - `inconclusive`: fewer than six valid pairs
 * - `regression`: slowdown > T', lower bound > T'/2, or > 3/4 of T' while further pairs may follow, at least `minDeltaMs`,
 *   head not disturbed; T' is T, or more where the scatter of the run cannot carry T (see `guard.ts`), or the machine cannot
 *   (see `noise-floor.ts`)
 * - `warning`: slowdown > W', lower bound > 0, at least `minDeltaMs`; only once sampling has stopped
 * - `improvement`: upper bound < 0, slowdown < −W', a gain of at least `minDeltaMs`
 * - `unchanged`: upper bound < T, or upper bound of the absolute difference < `minDeltaMs`; a slowdown beyond W' whose
 *   lower bound is above 0 then says `below-floor`. T as it was asked for: what raises it makes nothing green
 * - `inconclusive`: anything else, and an `improvement` or `unchanged` whose base was disturbed
 *
 * Before sampling has stopped, `inconclusive` means "go on".
 */
const judge = (effect, limits, circumstances) => {
    const { obstacles, attempts } = circumstances;
    const decidedBefore = verdictOfFarSlower(limits, circumstances) ??
        verdictOfScreened(limits, obstacles) ??
        (0,_obstacle_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOfObstacles */ .NX)(obstacles) ??
        (0,_losses_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOfLosses */ .sd)(attempts);
    if (decidedBefore !== undefined)
        return decidedBefore;
    const known = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(effect);
    if (known !== undefined)
        return judgeTimes(known, limits, circumstances);
    const { alike, disturbance } = circumstances;
    if (alike !== undefined && disturbance === undefined)
        return { kind: 'unchanged', because: 'within-threshold', reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .alikeReason */ .Ft)(alike, limits) };
    const reason = `${effect.pairs} valid ${effect.pairs === 1 ? 'pair' : 'pairs'}, and ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .pairsNeeded */ .V5} are needed to be sure`;
    return { kind: 'inconclusive', because: 'too-few-pairs', reason };
};
/** Any other obstacle says more: an image that moved may have been another one for each revision. */
const verdictOfScreened = (limits, obstacles) => {
    const [only, ...others] = obstacles;
    return only?.kind === 'same-work' && others.length === 0 ? (0,_screen_screen_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictOfScreen */ .pl)(only, limits) : undefined;
};
const verdictOfFarSlower = (limits, { obstacles, attempts, disturbance, farSlower }) => {
    const outOfTime = obstacles.length > 0 && obstacles.every(({ kind }) => kind === 'out-of-time');
    if (!outOfTime || farSlower === undefined || disturbance?.of === 'head')
        return undefined;
    if ((0,_losses_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOfLosses */ .sd)(attempts) !== undefined)
        return undefined;
    return { kind: 'regression', because: 'slower', reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .farSlowerReason */ .qG)(farSlower, limits) };
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
/** The fewest pairs after which sampling may be given up for their scatter. */
const fewestFutile = 9;
/** How many times the threshold a slowdown would have to be to show: 25% with a threshold of 10%. */
const leastHidden = 2.5;
/**
 * Whether more pairs are not expected to give a verdict: at a look from nine pairs on, the effect is below the threshold, and
 * with this scatter only a slowdown of more than 2.5 times the threshold would be a regression. Where the look itself gives
 * no verdict, it is then `inconclusive`.
 */
const isFutile = (effect, looks) => {
    const known = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(effect);
    if (known === undefined || !looks.includes(known.pairs) || known.pairs < fewestFutile)
        return false;
    const { slowdown, low, threshold } = known;
    const byScatter = ((1 + threshold / 2) * (1 + slowdown)) / (1 + low) - 1;
    return slowdown < threshold && byScatter > leastHidden * threshold;
};
/** The share of the threshold that the lower bound of a regression exceeds at the last look. */
const lastShare = 0.5;
/**
 * The same where further pairs may follow: most false alarms come from the first looks, at which few pairs all lie on one
 * side by chance, and there it costs only time to ask for more (`npm run simulate -- looks`).
 */
const earlierShare = 0.75;
const judgeTimes = (effect, limits, circumstances) => {
    const { slowdown, low, high, slowdownMs, highMs, threshold } = effect;
    const { failThreshold, minDeltaMs } = limits;
    const { warnThreshold } = (0,_noise_floor_js__WEBPACK_IMPORTED_MODULE_6__/* .raisedLimits */ .jz)(limits);
    const { disturbance, stopped } = circumstances;
    const aboveFloor = slowdownMs >= minDeltaMs;
    const surelySlower = slowdown > warnThreshold && low > 0;
    const sureShare = stopped ? lastShare : earlierShare;
    const failing = slowdown > threshold && low > threshold * sureShare && aboveFloor;
    const headDisturbed = disturbance?.of === 'head' ? disturbance : undefined;
    if (failing && headDisturbed === undefined)
        return { kind: 'regression', because: 'slower', reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .regressionReason */ .iI)(effect, limits) };
    if (stopped && surelySlower && aboveFloor) {
        const withheld = failing ? headDisturbed?.reason : undefined;
        const because = withheld === undefined ? 'slower' : 'disturbed';
        return { kind: 'warning', because, reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .warningReason */ .j8)(effect, limits, withheld) };
    }
    if (disturbance?.of === 'base')
        return { kind: 'inconclusive', because: 'disturbed', reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .disturbedReason */ .h4)(effect, disturbance.reason) };
    if (high < 0 && slowdown < -warnThreshold && -slowdownMs >= minDeltaMs)
        return { kind: 'improvement', because: 'faster', reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .improvementReason */ .ZD)(effect) };
    if (surelySlower && highMs < minDeltaMs)
        return { kind: 'unchanged', because: 'below-floor', reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .belowFloorReason */ .q4)(effect, limits) };
    if (high < failThreshold || highMs < minDeltaMs)
        return { kind: 'unchanged', because: 'within-threshold', reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .unchangedReason */ .IQ)(effect, limits) };
    if (headDisturbed !== undefined)
        return {
            kind: 'inconclusive',
            because: 'disturbed',
            reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .disturbedReason */ .h4)(effect, headDisturbed.reason),
        };
    return { kind: 'inconclusive', because: 'scatter', reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .inconclusiveReason */ .f1)(effect, limits) };
};


/***/ }),

/***/ 37517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ isFolderIn),
/* harmony export */   Iy: () => (/* binding */ existsIn),
/* harmony export */   _N: () => (/* binding */ statOf),
/* harmony export */   aO: () => (/* binding */ isFileIn),
/* harmony export */   kg: () => (/* binding */ textInside)
/* harmony export */ });
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
/**
 * What is at a path itself, without following a link in its place. Undefined for what does not exist, may not be looked at, or
 * has a name that is too long to exist.
 */
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

/***/ 90855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shuffled),
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);

/** Numbers in [0, 1) that are the same for the same seed. Not for secrets. */
const seededRandom = (seed) => {
    let state = hash(seed);
    // mulberry32 by Tommy Ettinger, public domain: 32 bits of state are plenty for ordering a few builds.
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
};
const shuffled = (items, random) => (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .shuffle */ .k4)([...items], random);
/** FNV-1a, 32 bits. */
const hash = (text) => [...text].reduce((sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);


/***/ })

};
