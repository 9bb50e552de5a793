export const id = 2286;
export const ids = [2286];
export const modules = {

/***/ 12283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ alikeOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44619);
/* harmony import */ var _pairs_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43326);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31980);



/** Pairs that scatter more than this, as the standard deviation of their log ratios, need bounds. */
const mostScatter = 0.1;
/**
 * Whether pairs that are too few for bounds show, at a look, that nothing changed. By ratio: they scatter by less than
 * 10%, no pair reaches the fail threshold in either direction, and their centre does not reach the warn threshold. By
 * floor: no difference reaches half of the floor. If a head is slower by exactly the threshold, four pairs all stay
 * below it in 1/16 of all cases, and the centre then seldom stays below the smaller threshold. Never the other way
 * round: four pairs are too few to fail anyone (`npm run simulate -- looks`).
 */
const alikeOf = (pairs, limits, looks) => {
    const isEarlyLook = pairs.length >= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .fewestAlike */ .h && pairs.length < _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .pairsNeeded */ .V5 && looks.includes(pairs.length);
    if (!isEarlyLook)
        return undefined;
    const largest = Math.expm1(Math.max(...pairs.map((pair) => Math.abs((0,_pairs_of_js__WEBPACK_IMPORTED_MODULE_0__/* .logRatio */ .A9)(pair)))));
    const largestMs = Math.max(...pairs.map((pair) => Math.abs((0,_pairs_of_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceMs */ .K$)(pair))));
    const found = { pairs: pairs.length, largest, largestMs };
    if (areAlike(pairs, limits) && largest < limits.failThreshold)
        return { ...found, by: 'ratio' };
    return largestMs < limits.minDeltaMs / 2 ? { ...found, by: 'floor' } : undefined;
};
const areAlike = (pairs, { warnThreshold }) => {
    const [scatter, centre] = [(0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .standardDeviationOf */ .yh)(pairs.map(_pairs_of_js__WEBPACK_IMPORTED_MODULE_0__/* .logRatio */ .A9)), (0,_pairs_of_js__WEBPACK_IMPORTED_MODULE_0__/* .centreOf */ .VX)(pairs, _pairs_of_js__WEBPACK_IMPORTED_MODULE_0__/* .logRatio */ .A9)];
    if (scatter === undefined || centre === undefined || scatter >= mostScatter)
        return false;
    return Math.abs(centre) < Math.log1p(warnThreshold);
};


/***/ }),

/***/ 4291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ causeName),
/* harmony export */   n: () => (/* binding */ causeClause)
/* harmony export */ });
/* harmony import */ var _changed_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62332);
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
    const share = (ms) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signedDuration */ .Tp)(ms)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .signedDuration */ .Tp)(changeMs)}`;
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


/***/ }),

/***/ 62332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commandLine),
/* harmony export */   c: () => (/* binding */ changedPackages)
/* harmony export */ });
/* harmony import */ var _package_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28761);

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

/***/ 28761:
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
    return { of, reason: reasonOf(largest.kind, of, pointsText(largest.shift)) };
};
/** A share in percentage points without its sign, as precisely as the details have it: 0.097 is `9.7`. */
const pointsText = (shift) => String(Number((Math.abs(shift) * 100).toFixed(1)));
/** Median over the pairs of the head's withheld share less the base's; undefined where no pair has the counters. */
const stealShiftOf = (pairs) => (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .medianOf */ .ux)(shiftsOf(pairs, 'steal'));
/** Undefined where most pairs do not show it: a few of them would speak for all. */
const shiftOf = (pairs, kind) => {
    const shifts = shiftsOf(pairs, kind);
    return shifts.length * 2 > pairs.length ? (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .medianOf */ .ux)(shifts) : undefined;
};
const shiftsOf = (pairs, kind) => pairs.flatMap((pair) => (kind === 'steal' ? stealShiftIn(pair) : shiftIn(pair, kind)) ?? []);
/** For steal, every share counts. */
const stealShiftIn = ({ base, head }) => {
    const [before, after] = [stolenShare(base), stolenShare(head)];
    return before === undefined || after === undefined ? undefined : after - before;
};
/**
 * For the other kinds, a difference counts only if the build that has more of it is beyond the limits. What is unknown
 * in one build is unknown for the pair.
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

/***/ 40534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cE: () => (/* binding */ remoteCacheTimesOf),
/* harmony export */   lW: () => (/* binding */ filledCache),
/* harmony export */   qk: () => (/* binding */ breakEven),
/* harmony export */   w6: () => (/* binding */ roundsApart)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31980);


/** Undefined when no build shows its times. */
const remoteCacheTimesOf = (builds) => {
    const seen = builds.flatMap((build) => partsOf(build) ?? []);
    const [first] = seen;
    if (first === undefined)
        return undefined;
    const middle = (value) => (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(seen.map(value));
    return {
        builds: seen.length,
        wallMs: middle(({ wallMs }) => wallMs),
        importMs: middle(({ importMs }) => importMs),
        exportMs: middle(({ exportMs }) => exportMs),
        buildMs: middle(({ wallMs, importMs, exportMs }) => Math.max(0, wallMs - importMs - exportMs)),
        importBytes: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .medianOf */ .ux)(seen.flatMap(({ importBytes }) => importBytes ?? [])),
        exportBytes: middle(({ exportBytes }) => exportBytes),
        isUnused: seen.every(({ isUnused }) => isUnused),
        state: first.state,
    };
};
const partsOf = ({ counters, durationMs, evidence, failure }) => {
    const state = evidence?.state.remoteCache;
    const [importMs, exportMs] = [counters['cacheImportMs'], counters['cacheExportMs']];
    const [importBytes, exportBytes] = [counters['cacheImportBytes'], counters['cacheExportBytes']];
    if (state === undefined || importMs === undefined || exportMs === undefined)
        return undefined;
    if (exportBytes === undefined || failure !== undefined)
        return undefined;
    const steps = evidence?.outcome.steps ?? [];
    const isUnused = steps.length > 0 && steps.every(({ hit }) => !hit);
    return { wallMs: durationMs, importMs, exportMs, importBytes, exportBytes, isUnused, state };
};
/** Whether a build filled a cache that was empty, for those that start from it. */
const filledCache = ({ evidence }) => evidence?.state.remoteCache?.references === 0;
/**
 * With C for a build without cache, and B for one with it but without import I and export E: the gain is C − (I + B + E). A longer
 * build is taken to save the same share s = (C − B) / C of its time, and its cache to cost the same I + E. It then gains nothing
 * and loses nothing at (I + E) / s.
 */
const breakEven = (withoutMs, { importMs, exportMs, buildMs }) => {
    const costMs = importMs + exportMs;
    const savedShare = withoutMs > 0 ? (withoutMs - buildMs) / withoutMs : 0;
    return {
        gainMs: withoutMs - buildMs - costMs,
        paysFromMs: savedShare > 0 ? costMs / savedShare : undefined,
    };
};
/** The break-even of each round by itself; undefined: fewer than two rounds have a build with the cache and one without it. */
const roundsApart = (without, builds) => {
    const each = builds.flatMap((build) => {
        const times = remoteCacheTimesOf([build]);
        const other = without.find(({ round }) => round === build.round);
        if (times === undefined || other === undefined)
            return [];
        const known = breakEven(other.durationMs, times);
        // Where no step came from the cache, a shorter build is chance.
        return times.isUnused ? [{ ...known, paysFromMs: undefined }] : [known];
    });
    if (each.length < 2)
        return undefined;
    const pays = each.flatMap(({ paysFromMs }) => paysFromMs ?? []);
    return {
        rounds: each.length,
        gainMs: rangeOf(each.map(({ gainMs }) => gainMs)),
        paysFromMs: pays.length < each.length ? undefined : rangeOf(pays),
    };
};
const rangeOf = (values) => [Math.min(...values), Math.max(...values)];


/***/ }),

/***/ 68560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ observedFiles),
/* harmony export */   LO: () => (/* binding */ removeOwn),
/* harmony export */   ZO: () => (/* binding */ observedFolder),
/* harmony export */   jB: () => (/* binding */ failedLogFiles),
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
/** The ends of the logs of builds that failed, in the folder of the report. */
const failedLogFiles = (outputDir) => ownFiles((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDir, logsFolder), '.log');
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

/***/ 11803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ checkThresholds),
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   IF: () => (/* binding */ gatedIds),
/* harmony export */   RR: () => (/* binding */ listing),
/* harmony export */   Um: () => (/* binding */ unmatchedThresholds),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   uU: () => (/* binding */ overrideFor)
/* harmony export */ });
/* unused harmony export mostGated */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80074);
/* harmony import */ var _scenarios_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54218);



/** The error rates of the gate were shown for at most this many benchmarks at once. */
const mostGated = 6;
/**
 * Whether a benchmark id matches a glob; `*` also passes over slashes, as in `*cold` or `podman/*`. It passes
 * over dots too: `.` is the project in the root of a repository, and `**` would never match that one.
 */
const matches = (glob, id) => picomatch__WEBPACK_IMPORTED_MODULE_2__.isMatch(id, glob.replaceAll(/\*{2,}/g, '*'), { bash: true, dot: true });
const byDefault = { auto: _scenarios_index_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultGate */ .zh, 'auto-with-cache': _scenarios_index_js__WEBPACK_IMPORTED_MODULE_1__/* .gateWithCache */ .wf };
/**
 * Ids of the benchmarks that decide the verdict, most wanted first: those that match the globs, in the order
 * of the globs; by default those of certain scenarios of the first engine; none for no globs. Throws when there are too many, or
 * globs match none, unless they match some `elsewhere`.
 */
const gatedIds = (benchmarks, gate, firstEngine, elsewhere = []) => {
    if (gate === 'auto' || gate === 'auto-with-cache') {
        const ofFirst = benchmarks.filter(({ engine }) => engine === firstEngine);
        const idsIn = (names) => names.flatMap((scenario) => ofFirst.filter((each) => each.scenario === scenario).map(({ id }) => id));
        const usual = idsIn(byDefault[gate]);
        // Whoever measures nothing but a remote cache means it to decide: a gate of nothing would always pass.
        return (usual.length > 0 ? usual : idsIn(_scenarios_index_js__WEBPACK_IMPORTED_MODULE_1__/* .gateWithCache */ .wf)).slice(0, mostGated);
    }
    const ids = [
        ...new Set(gate.flatMap((glob) => benchmarks.map(({ id }) => id).filter((id) => matches(glob, id)))),
    ];
    const isMeantElsewhere = elsewhere.some(({ id }) => gate.some((glob) => matches(glob, id)));
    if (ids.length === 0 && gate.length > 0 && !isMeantElsewhere)
        (0,_inputs_error_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseAll */ .cp)(listing([`gate: ${gate.join(', ')} matches no benchmark`], idsOf([...benchmarks, ...elsewhere])));
    if (ids.length <= mostGated)
        return ids;
    throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([
        `gate: ${ids.length} benchmarks match; at most ${mostGated} can be judged together without false alarms`,
    ]);
};
/** Every glob of a threshold names some benchmark: a misspelt one would silently leave the general value in force. */
const checkThresholds = (thresholds, benchmarks) => {
    const ids = idsOf(benchmarks);
    (0,_inputs_error_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseAll */ .cp)(listing(unmatchedThresholds(thresholds, ids), ids));
};
/** What is wrong with the lines of thresholds, if these are all benchmarks. */
const unmatchedThresholds = (thresholds, ids) => {
    const inputs = [
        ['fail-threshold', thresholds.fail],
        ['warn-threshold', thresholds.warn],
        ['min-delta', thresholds.minDeltaMs],
    ];
    return inputs.flatMap(([name, { overrides }]) => overrides
        .filter(({ glob }) => !ids.some((id) => matches(glob, id)))
        .map(({ glob }) => `${name}: ${glob} matches no benchmark`));
};
/** The problems, of which the last one lists what there is: as a problem of its own, the list would be counted. */
const listing = (problems, ids) => problems.map((problem, at) => at < problems.length - 1
    ? problem
    : `${problem}; there are:\n${[...new Set(ids)].map((id) => `  ${id}`).join('\n')}`);
const idsOf = (benchmarks) => benchmarks.map(({ id }) => id);
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

/***/ 81762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ exclusionText),
/* harmony export */   i: () => (/* binding */ becauseOfHead),
/* harmony export */   kY: () => (/* binding */ failureText)
/* harmony export */ });
/** Why a base has no time of its own: it is not what is wrong. */
const becauseOfHead = 'because the head does not build';
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
