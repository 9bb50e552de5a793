export const id = 9250;
export const ids = [9250];
export const modules = {

/***/ 69416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ causeName),
/* harmony export */   n: () => (/* binding */ causeClause)
/* harmony export */ });
/* harmony import */ var _changed_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45653);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94333);


/** More are in the table only. */
const mostNamed = 3;
/** Less than this part of the change is not worth a word. */
const leastShare = 0.1;
/** What explains a change, as one clause. Where no cause has a time, `simple` is what else is known of it. */
const causeClause = (causes, simple) => {
    const { named, changeMs, unexplainedMs, phases, unknown } = causes;
    if (named.length === 0)
        return simple ?? `the cause is unknown: ${unknown?.['named'] ?? 'the reason was not recorded'}`;
    const [phase] = phases;
    const share = (ms) => `${signed(ms)} of ${signed(changeMs)}`;
    const where = phase === undefined ? [] : [`${phase.phase} ${share(phase.changeMs)}`];
    const shown = named.slice(0, mostNamed).map((cause) => `${causeName(cause)}: ${share(cause.changeMs)}`);
    const more = named.length > mostNamed ? [`${named.length - mostNamed} more`] : [];
    const isRest = Math.abs(unexplainedMs) >= leastShare * Math.abs(changeMs);
    const rest = isRest ? [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(unexplainedMs)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(changeMs)} is not explained`] : [];
    return [...where, ...shown, ...more, ...rest].join('; ');
};
/** A cause with what became of it, as the subject of a clause. */
const causeName = ({ kind, name, change, why, importedBy = [] }) => {
    const importers = importedBy.length === 0 ? [] : [`imported by ${importedBy.slice(0, 2).map(packageName).join(' and ')}`];
    const shown = packageName(name);
    const short = shown.length > longestName ? `${shown.slice(0, longestName).trimEnd()} …` : shown;
    switch (kind) {
        case 'module':
        case 'package':
        case 'file':
            return [`${short} (${change})`, ...importers, ...(why === undefined ? [] : [why])].join(', ');
        case 'go':
            return `another Go, ${short}${why === undefined ? '' : ` (${why})`}`;
        case 'image':
            return `the image ${short}${why === undefined ? '' : ` (${why})`}`;
        case 'argument':
            return `the build argument ${short} (${change})`;
        case 'instruction':
            return [
                `the ${change === 'gone' ? 'removed' : change} instruction "${short}"`,
                ...(why === undefined ? [] : [`(${why})`]),
            ].join(' ');
        case 'cache':
            return `the step "${short}" ${why ?? 'came from the cache in one revision only'}`;
        case 'step':
            return [`the step "${short}" itself`, ...(why === undefined ? [] : [`(${why})`])].join(' ');
        case 'context':
            return [short, ...(why === undefined ? [] : [`(${why})`])].join(' ');
    }
};
/** Nobody knows the name that Go gives to files which a command lists. */
const packageName = (name) => name === _changed_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLine */ .a ? 'the Go files that the command names' : name;
const longestName = 100;
/** `+4.10 s`. */
const signed = (ms) => (Math.round(ms) > 0 ? `+${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(ms)}` : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(ms));


/***/ }),

/***/ 45653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commandLine),
/* harmony export */   c: () => (/* binding */ changedPackages)
/* harmony export */ });
/* harmony import */ var _package_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84002);

/** What Go calls the package of a command that names files, as in `go build main.go`. */
const commandLine = 'command-line-arguments';
/**
 * The changed files by the packages of the project that they may change: what Go may compile or embed, so no tests and hardly
 * texts for people. A file in no package, such as one to embed, may belong to the package of the nearest folder above it.
 */
const changedPackages = (graph, files) => {
    const own = new Map([...graph.packages].filter(([, each]) => (0,_package_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwn */ .NP)(graph, each)));
    const found = new Map();
    for (const file of files.filter(({ path }) => !besides.test(path)))
        for (const path of ownersOf(own, file)) {
            const known = found.get(path);
            if (known === undefined)
                found.set(path, [file]);
            else
                known.push(file);
        }
    return found;
};
const besides = /_test\.go$|\.md$|(?:^|\/)testdata\//i;
const ownersOf = (own, file) => {
    const folder = file.package;
    if (folder === undefined)
        return [...own.values()].flatMap((each) => (isNamedLike(each, file) ? [each.path] : []));
    if (own.has(folder))
        return [folder];
    const above = file.path.endsWith('.go') ? undefined : foldersAbove(folder).find((each) => own.has(each));
    // What belongs to no other package may be in the one that has no path.
    return [above ?? commandLine].filter((path) => own.has(path));
};
/** From the nearest to the farthest. */
const foldersAbove = (path) => {
    const parts = path.split('/').slice(0, mostParts);
    return parts.map((_, at) => parts.slice(0, parts.length - at).join('/')).slice(1);
};
/** No folder of a project is deeper, and a report may have any text. */
const mostParts = 64;
/** Without a go.mod that says where a file belongs: whether its folder ends like that of the package in its module. */
const isNamedLike = ({ path, module = '' }, file) => {
    const folder = path.slice(module.length + 1);
    const of = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
    return of === folder || (folder !== '' && of.endsWith(`/${folder}`));
};


/***/ }),

/***/ 51718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ disturbancesOf),
/* harmony export */   _4: () => (/* binding */ unknownKinds),
/* harmony export */   jh: () => (/* binding */ neededCounters),
/* harmony export */   mb: () => (/* binding */ disturbanceKinds),
/* harmony export */   xy: () => (/* binding */ lookFor)
/* harmony export */ });
/* unused harmony export disturbanceLimits */
/** From where on a build counts as disturbed. docs/gate.md gives the reasons. */
const disturbanceLimits = {
    /** Share of the wanted processor time that a hypervisor withheld. */
    stolen: 0.05,
    /** Share of the processors that others used. */
    othersCpu: 0.05,
    /** Share of the time of the build in which some program waited for a processor, for a disk, or for memory. */
    waitedForCpu: 0.1,
    waitedForDisk: 0.1,
    waitedForMemory: 0.05,
    /** What others read and wrote, in bytes per second, and against what the build did. */
    othersDiskBytesPerSecond: 2 ** 20,
    othersDiskRatio: 0.5,
    /** Share of the memory that others held. */
    othersMemory: 0.5,
    /** Share of the periods in which a quota of processor time was used up. */
    throttled: 0.1,
    /** Fewer periods, of 100 ms each by default, say nothing. */
    quotaPeriods: 5,
};
const disturbanceKinds = ['steal', 'cpu', 'disk', 'memory', 'quota'];
/** What disturbed a build: everything that is beyond its limits. Computed from its counters alone. */
const disturbancesOf = (build) => disturbanceKinds.flatMap((kind) => {
    const found = findersByKind[kind](build);
    return found === undefined || !found.isBeyond ? [] : [found.disturbance];
});
/** The kinds that cannot be told for this build, because a counter is unknown. */
const unknownKinds = (build) => disturbanceKinds.filter((kind) => findersByKind[kind](build) === undefined);
/** How much of a kind there was in a build, and whether that is beyond its limits; undefined without its counters. */
const lookFor = (kind, build) => findersByKind[kind](build);
/** The counters that each kind needs. */
const neededCounters = {
    steal: ['machineBusyMs', 'machineStealMs'],
    cpu: ['machineBusyMs', 'machineStealMs', 'machineIdleMs', 'othersCpuMs', 'cpuPressureMs'],
    disk: ['othersDiskBytes', 'buildReadBytes', 'buildWrittenBytes', 'ioPressureMs'],
    memory: ['othersMemoryRatio', 'memoryPressureMs'],
    quota: ['quotaPeriods', 'throttledPeriods', 'throttledMs'],
};
const stealOf = ({ counters }) => {
    const [busy, steal] = [counters['machineBusyMs'], counters['machineStealMs']];
    if (busy === undefined || steal === undefined || busy + steal <= 0)
        return undefined;
    const share = steal / (busy + steal);
    return { disturbance: { kind: 'steal', share }, isBeyond: share > disturbanceLimits.stolen };
};
/** A build that uses every processor waits for them too: only what others use of them disturbs it. */
const cpuOf = ({ counters, durationMs }) => {
    const [busy, steal] = [counters['machineBusyMs'], counters['machineStealMs']];
    const [idle, others] = [counters['machineIdleMs'], counters['othersCpuMs']];
    const waited = waitedShare(counters['cpuPressureMs'], durationMs);
    if (busy === undefined || steal === undefined || idle === undefined)
        return undefined;
    if (others === undefined || waited === undefined || busy + steal + idle <= 0)
        return undefined;
    const share = others / (busy + steal + idle);
    const { othersCpu, waitedForCpu } = disturbanceLimits;
    return {
        disturbance: { kind: 'cpu', share, waited },
        isBeyond: share > othersCpu && waited > waitedForCpu,
    };
};
const diskOf = ({ counters, durationMs }) => {
    const [read, written] = [counters['buildReadBytes'], counters['buildWrittenBytes']];
    const othersBytes = counters['othersDiskBytes'];
    const share = waitedShare(counters['ioPressureMs'], durationMs);
    if (read === undefined || written === undefined)
        return undefined;
    if (othersBytes === undefined || share === undefined)
        return undefined;
    const { othersDiskBytesPerSecond, othersDiskRatio, waitedForDisk } = disturbanceLimits;
    const most = Math.max((othersDiskBytesPerSecond * durationMs) / 1e3, othersDiskRatio * (read + written));
    return {
        disturbance: { kind: 'disk', share, othersBytes },
        isBeyond: share > waitedForDisk && othersBytes > most,
    };
};
const memoryOf = ({ counters, durationMs }) => {
    const held = counters['othersMemoryRatio'];
    const share = waitedShare(counters['memoryPressureMs'], durationMs);
    if (held === undefined || share === undefined)
        return undefined;
    const { othersMemory, waitedForMemory } = disturbanceLimits;
    return {
        disturbance: { kind: 'memory', share, held },
        isBeyond: share > waitedForMemory && held > othersMemory,
    };
};
const quotaOf = ({ counters }) => {
    const [periods, throttled] = [counters['quotaPeriods'], counters['throttledPeriods']];
    const throttledMs = counters['throttledMs'];
    if (periods === undefined || throttled === undefined || throttledMs === undefined)
        return undefined;
    const share = periods > 0 ? throttled / periods : 0;
    const isBeyond = periods >= disturbanceLimits.quotaPeriods && share > disturbanceLimits.throttled;
    return { disturbance: { kind: 'quota', share, throttledMs }, isBeyond };
};
const findersByKind = {
    steal: stealOf,
    cpu: cpuOf,
    disk: diskOf,
    memory: memoryOf,
    quota: quotaOf,
};
/** Readings are taken around the build, so that the time between them is a little longer. */
const waitedShare = (waitedMs, durationMs) => waitedMs === undefined || durationMs <= 0 ? undefined : Math.min(1, waitedMs / durationMs);


/***/ }),

/***/ 84002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   cQ: () => (/* binding */ graphOf),
/* harmony export */   pg: () => (/* binding */ explanationOf)
/* harmony export */ });
/* unused harmony export packageGraph */
/** The explain build of a revision on this engine; undefined without one that shows packages. */
const graphOf = (change, revision) => packageGraph(explanationOf(change, revision));
const explanationOf = ({ explanations, benchmark }, revision) => explanations.find((each) => each.engine === benchmark.engine && each.project === benchmark.project && each.revision === revision);
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
 * in one chain, and anybody can write one. `newFolders` are modules in folders of the project that are new: one of them
 * counts with the packages of the standard library that it brings in, like a module from elsewhere.
 */
const rootsOf = (graph, among, newFolders) => {
    const followed = [...among].flatMap((path) => graph.packages.get(path) ?? []);
    const imports = importsOf(followed);
    const found = new Map();
    for (const each of followed) {
        const root = ownRootOf(graph, each, newFolders);
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
const ownRootOf = (graph, found, newFolders) => {
    const { path, module } = found;
    const own = found.importedBy.filter((importer) => isOwnPath(graph, importer));
    const isInNewFolder = (importer) => newFolders.has(graph.packages.get(importer)?.module ?? '');
    if (isOwn(graph, found)) {
        if (module === undefined || !newFolders.has(module))
            return { kind: 'package', name: path, importedBy: own };
        const outside = own.filter((importer) => graph.packages.get(importer)?.module !== module);
        return outside.length === 0 ? undefined : { kind: 'module', name: module, importedBy: outside };
    }
    const importedBy = module === undefined ? own.filter((importer) => !isInNewFolder(importer)) : own;
    if (importedBy.length === 0)
        return undefined;
    return module === undefined
        ? { kind: 'package', name: path, importedBy }
        : { kind: 'module', name: module, importedBy };
};
const isOwnPath = (graph, path) => {
    const found = graph.packages.get(path);
    return found !== undefined && isOwn(graph, found);
};


/***/ }),

/***/ 53519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94333);

/** Surely slower, and by enough to fail. */
const regressionReason = (effect, limits) => `${slower(effect)}, ${pairs(effect)}; ${limitText(effect, limits)}`;
/** So much slower that the time ran out before there were enough pairs for bounds. */
const farSlowerReason = ({ pairs, leastRatio }, { failThreshold }) => `at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .factor */ .Gt)(leastRatio)} slower in each of ${pairs} pairs, after which the time ran out; ` +
    `the limit is ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(failThreshold)}`;
/** Slower, but not by enough or not surely enough to fail; `withheld` says why a failure was held back. */
const warningReason = (effect, limits, withheld) => {
    const why = withheld === undefined
        ? `surely slower, but not surely enough for a regression: ${limitText(effect, limits)}`
        : `it does not count as a regression because ${withheld}`;
    return `${slower(effect)}, ${pairs(effect)}; ${why}`;
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
    if (high < failThreshold) {
        const limit = `the limit is ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(failThreshold)}`;
        return `${change(slowdown)} (${atMost(high, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .slowdownSize */ .N4)}), ${pairs(effect)}; ${limit}`;
    }
    const floor = `differences below ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(minDeltaMs)} are not judged`;
    return `${change(slowdown)}, but ${atMost(highMs, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)}, ${pairs(effect)}; ${floor}`;
};
/** Surely slower, but by less time than is judged. */
const belowFloorReason = (effect, { minDeltaMs }) => `${slower(effect)}, ${pairs(effect)}; below the floor: differences under ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(minDeltaMs)} are not judged`;
/** Scatter hides the answer. */
const inconclusiveReason = (effect) => `${range(effect)}; this run could only have failed a slowdown above ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(effect.detectable)}`;
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
    const asked = `the limit is ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(failThreshold)}`;
    return threshold === failThreshold
        ? asked
        : `${asked}, raised to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(threshold)} because of the scatter of this run`;
};
/** `2 of 8`. */
const shareText = (some, all) => `${some} of ${all}`;
const range = (effect) => {
    const { slowdown, low, high } = effect;
    return `${change(slowdown)}, anything from ${change(low)} to ${change(high)}, ${pairs(effect)}`;
};
const slower = ({ slowdown, low, slowdownMs }) => `${change(slowdown)} (at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .slowdownSize */ .N4)(low)}), ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(slowdownMs)} per build`;
const atMost = (bound, words) => bound > 0 ? `at most ${words(bound)} slower` : 'surely not slower';
const pairs = (effect) => `${effect.pairs} pairs`;
/** A change with its direction. "Less time", not "faster": half the time would be 100% faster. */
const change = (slowdown) => {
    if ((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(Math.abs(slowdown)) === (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(0))
        return 'equally fast';
    if (slowdown > 0)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .slowdownSize */ .N4)(slowdown)} slower`;
    return `${gainSize(-slowdown)} ${isFactor(-slowdown) ? 'faster' : 'less time'}`;
};
/** The same rule for a gain, as the share of the time that is saved: half of it is `2×`. */
const gainSize = (gain) => (isFactor(gain) ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .factor */ .Gt)(1 / (1 - gain)) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(gain));
const isFactor = (gain) => gain >= 0.5 && gain < 1;


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


/***/ }),

/***/ 68560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ observedFiles),
/* harmony export */   LO: () => (/* binding */ removeOwn),
/* harmony export */   ZO: () => (/* binding */ observedFolder),
/* harmony export */   l1: () => (/* binding */ ownPrefix),
/* harmony export */   qd: () => (/* binding */ logsFolder),
/* harmony export */   xc: () => (/* binding */ makeOwnFolder),
/* harmony export */   zd: () => (/* binding */ removeObserved)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Only files with this at the start of their names are ever removed from a folder that others may use too. */
const ownPrefix = 'go-container-bench-';
/** In the folder of the report: what `observe` asked for, and logs of builds that failed or hung. */
const observedFolder = 'observed';
const logsFolder = 'logs';
/** The files about builds that were looked at, in the folder of the report. */
const observedFiles = async (outputDir) => [
    ...(await ownFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDir, observedFolder), '.json', '.jsonl')),
    ...(await ownFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDir, logsFolder), '.jsonl')),
];
/** Removes those of an earlier run. */
const removeObserved = async (outputDir) => {
    await removeOwn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDir, observedFolder), '.json', '.jsonl');
    await removeOwn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDir, logsFolder), '.jsonl');
};
/**
 * Makes a folder in the folder of the report, which may be part of a checkout, in which a pull request could have made a
 * link of it: that is refused.
 */
const makeOwnFolder = async (folder) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o755 });
    if (!(await isFolder(folder)))
        throw new Error(`${folder} is a link; nothing is written through it`);
};
/** The files of this program in a folder with one of these endings, sorted; links and everything else are left out. */
const ownFiles = async (folder, ...endings) => {
    if (!(await isFolder(folder)))
        return [];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && isOwn(entry.name, endings))
        .map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))
        .toSorted();
};
/** Removes what this program, or somebody in its name, left in a folder in an earlier run; any other file stays. */
const removeOwn = async (folder, ...endings) => {
    if (!(await isFolder(folder)))
        return;
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder))
        if (isOwn(name, endings))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { recursive: true, force: true });
};
const isOwn = (name, endings) => name.startsWith(ownPrefix) && endings.some((ending) => name.endsWith(ending));
const isFolder = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined))?.isDirectory() === true;


/***/ }),

/***/ 81762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ exclusionText),
/* harmony export */   k: () => (/* binding */ failureText)
/* harmony export */ });
/** What happened to a build that gave no time, as a clause. */
const failureText = ({ kind, message }) => {
    switch (kind) {
        case 'failed':
            return `the build failed: ${message}`;
        case 'timed-out':
            return `the build timed out: ${message}`;
        case 'engine-died':
            return `the engine died: ${message}`;
    }
};
/** Why a build is in no sample although it gave a time, as a clause; undefined when nothing excludes it. */
const exclusionText = ({ excluded, evidence }) => {
    if (excluded === undefined)
        return undefined;
    const found = evidence?.state.reason;
    switch (excluded) {
        case 'warm-up':
            return 'it was a warm-up';
        case 'prime':
            return 'it only prepared the caches that other builds start from';
        case 'state-lost':
            return `its cache state did not hold${found === undefined ? '' : `: ${found}`}`;
        case 'prime-failed':
            return 'its prime did not build';
        case 'pair-incomplete':
            return 'the other build of its pair gave no valid time';
    }
};


/***/ })

};
