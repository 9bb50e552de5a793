export const id = 6447;
export const ids = [6447,8828];
export const modules = {

/***/ 47631:
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

/***/ 2258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ lostPairsOf),
/* harmony export */   i6: () => (/* binding */ apartOf),
/* harmony export */   mT: () => (/* binding */ whyUntypical),
/* harmony export */   zs: () => (/* binding */ studyPairs)
/* harmony export */ });
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9312);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53519);
/* harmony import */ var _study_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47631);



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

/***/ 86106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ mostAdded)
/* harmony export */ });
/* harmony import */ var _unknown_counter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25653);

/**
 * By how much the memory of the run grew at most during one of these builds, in bytes, page cache included. What was there
 * before is not that of the build: the page cache of earlier ones, and the daemons of other engines. The names are those of
 * the two counters.
 */
const mostAdded = (builds, { before, peak }) => {
    const added = builds.flatMap(({ counters }) => {
        const [from, to] = [counters[before], counters[peak]];
        return from === undefined || to === undefined ? [] : [Math.max(0, to - from)];
    });
    return added.length === 0 ? { unknown: (0,_unknown_counter_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownCounter */ .X)(builds, peak) } : Math.max(...added);
};


/***/ }),

/***/ 13580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ comparisonSentences),
/* harmony export */   nX: () => (/* binding */ comparisonSentence)
/* harmony export */ });
/* unused harmony export tendenciesOf */
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);
/* harmony import */ var _compared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80021);


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
    const times = rows.length === 1 ? (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG)(least) : `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG)(least)} to ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG)(most)} in ${rows.length} rows`;
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

/***/ 80021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ against),
/* harmony export */   Aq: () => (/* binding */ timesText),
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   ZN: () => (/* binding */ comparedIn),
/* harmony export */   tp: () => (/* binding */ isSlower),
/* harmony export */   uw: () => (/* binding */ slowerText),
/* harmony export */   xM: () => (/* binding */ slowestOf)
/* harmony export */ });
/* harmony import */ var _analysis_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5179);
/* harmony import */ var _analysis_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2258);
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
    if ((0,_analysis_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUntypical */ .mT)(base) !== undefined || (0,_analysis_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUntypical */ .mT)(row) !== undefined)
        return undefined;
    const { slowdown, low, high } = (0,_analysis_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)((0,_analysis_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .studyPairs */ .zs)(base.attempts, row.attempts), noLimits);
    return slowdown === undefined || low === undefined || high === undefined
        ? undefined
        : { ...row, ranked: true, ratio: 1 + slowdown, low: 1 + low, high: 1 + high };
};
/** As in `1.42× (1.20× to 1.60×)`. */
const timesText = ({ ratio, low, high }) => `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ratio */ .CG)(ratio)} (${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ratio */ .CG)(low)} to ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ratio */ .CG)(high)})`;
/** The one that is surely slower by most; undefined: none is. */
const slowestOf = (rows) => rows.filter(isSlower).toSorted((one, other) => other.low - one.low)[0];
/** As in `slower in 1 of 2 rows`. */
const slowerText = (rows) => `slower in ${rows.filter(isSlower).length} of ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.length, 'row')}`;


/***/ }),

/***/ 26447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  engines: () => (/* binding */ engines_engines)
});

// EXTERNAL MODULE: ./build/engines/index.js + 76 modules
var engines = __webpack_require__(77643);
// EXTERNAL MODULE: ./build/studies/advice.js
var advice = __webpack_require__(13580);
// EXTERNAL MODULE: ./build/studies/compared.js
var studies_compared = __webpack_require__(80021);
// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/analysis/statistics.js
var statistics = __webpack_require__(31980);
// EXTERNAL MODULE: ./build/engines/traits.js
var traits = __webpack_require__(18007);
// EXTERNAL MODULE: ./build/measure/pin.js
var pin = __webpack_require__(4868);
// EXTERNAL MODULE: ./build/studies/added-memory.js
var added_memory = __webpack_require__(86106);
// EXTERNAL MODULE: ./build/studies/hits.js
var hits = __webpack_require__(62238);
// EXTERNAL MODULE: ./build/host/process/cgroups.js
var cgroups = __webpack_require__(56628);
// EXTERNAL MODULE: ./build/host/process/run-processes.js
var run_processes = __webpack_require__(22368);
;// CONCATENATED MODULE: ./build/studies/idle-memory.js


/** What the daemon of an engine and the programs below it hold in memory now, in bytes, as the kernel counts pages. */
const idleMemory = (daemon, { folder }) => {
    // Nothing of it runs between two builds.
    if (daemon === undefined)
        return 0;
    const query = { self: process.pid, group: (0,cgroups/* cgroupOf */.We)(folder.path), withForeign: false };
    return memoryOf(daemon, (0,run_processes/* buildProcesses */.Wo)({ ...query, before: new Set((0,run_processes/* childrenOf */.LU)(process.pid)) }));
};
/** The same among these processes. */
const memoryOf = ({ program, under }, processes) => {
    const byPid = new Map(processes.map((each) => [each.pid, each]));
    const ancestors = (pid) => {
        const parent = byPid.get(pid)?.parent;
        return parent === undefined || !byPid.has(parent) ? [] : [parent, ...ancestors(parent)];
    };
    const isUnder = (pid) => ancestors(pid).some((each) => byPid.get(each)?.program === 'rootlesskit');
    const daemons = processes.filter((each) => each.program === program && isUnder(each.pid) === (under !== undefined));
    const [daemon, ...others] = daemons.filter(({ pid }) => !ancestors(pid).some((each) => byPid.get(each)?.program === program));
    if (daemon === undefined)
        return { unknown: 'its daemon was not started by this study' };
    if (others.length > 0)
        return { unknown: `several ${program} of this study run at once` };
    const own = processes.filter(({ pid }) => pid === daemon.pid || ancestors(pid).includes(daemon.pid));
    if (residentBytes(daemon.status) === undefined)
        return { unknown: 'the kernel does not show the memory of its daemon' };
    return own.reduce((sum, { status }) => sum + (residentBytes(status) ?? 0), 0);
};
/** VmRSS of /proc/PID/status, in bytes; undefined for a process that has ended. */
const residentBytes = (status) => {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
};

// EXTERNAL MODULE: ./build/studies/unknown-counter.js
var unknown_counter = __webpack_require__(25653);
;// CONCATENATED MODULE: ./build/studies/engine-columns.js









/** What the study of engines shows beside times. */
const engineColumns = [
    { name: 'cpuMs', title: 'CPU time', unit: 'ms' },
    { name: 'binarySha256', title: 'binary', unit: 'text' },
    { name: 'imageBytes', title: 'image', unit: 'bytes' },
    { name: 'firstBuildMs', title: 'first build after start', unit: 'ms' },
    { name: 'root', title: 'needs root', unit: 'text' },
    { name: 'daemon', title: 'needs a daemon', unit: 'text' },
    { name: 'userNamespaces', title: 'needs user namespaces and sub-ids', unit: 'text' },
    { name: 'fuse', title: 'needs /dev/fuse', unit: 'text' },
    { name: 'privileged', title: 'needs a privileged container', unit: 'text' },
    { name: 'seccomp', title: 'builds without seccomp', unit: 'text' },
    { name: 'installMs', title: 'installation', unit: 'ms' },
    { name: 'idleBytes', title: 'idle memory of its daemon', unit: 'bytes' },
    { name: 'addedMemoryBytes', title: 'memory that a build added', unit: 'bytes' },
    { name: 'diskBytes', title: 'less free disk after the warm-up', unit: 'bytes' },
    { name: 'maintained', title: `maintained (${traits/* maintainedOn */.I})`, unit: 'text' },
];
/** Facts of an engine stand in the row of its first scenario only; processor time in all of them. */
const engineValues = (builds, about, isFirst) => {
    const cpuMs = (0,hits/* known */.eO)((0,statistics/* medianOf */.ux)(builds.filter(attempts/* isCounted */.he).flatMap(({ counters }) => counters['buildCpuMs'] ?? [])), (0,unknown_counter/* unknownCounter */.X)(builds, 'buildCpuMs'));
    return isFirst ? { cpuMs, ...factsOf(builds, about) } : { cpuMs };
};
const factsOf = (builds, about) => {
    const { engine, bench, siblings, warmUpBytes } = about;
    const traits = traitsOf(engine.facts);
    const digests = new Set(builds.filter(attempts/* isCounted */.he).flatMap(({ evidence }) => evidence?.binarySha256 ?? []));
    return {
        binarySha256: digestText([...digests]),
        imageBytes: imageBytesIn(siblings),
        firstBuildMs: firstBuild(about),
        ...needsOf(traits, engine.facts),
        installMs: (0,hits/* known */.eO)(engine.facts.installMs, whyNotInstalled(engine.facts)),
        idleBytes: traits === undefined ? { unknown: notKnown } : idleMemory(traits.daemon, bench),
        addedMemoryBytes: (0,added_memory/* mostAdded */.e)(siblings, {
            before: 'buildMemoryBeforeBytes',
            peak: 'buildMemoryPeakBytes',
        }),
        diskBytes: lessFree(warmUpBytes),
    };
};
/** Free space is that of the whole disk, on which others write and remove too: none taken means only that they did. */
const lessFree = (warmUpBytes) => (0,hits/* known */.eO)(warmUpBytes === 0 ? undefined : warmUpBytes, warmUpBytes === 0
    ? 'the disk had no less room after the warm-up than before, so others made some'
    : 'the warm-up did not show it');
const traitsOf = ({ name }) => Object.values(engines/* engines */.s).find((each) => each.name === name.split(/[@+]/)[0]);
const needsOf = (traits, facts) => {
    const notTried = { unknown: 'it was not tried without' };
    return {
        ...(traits === undefined
            ? {
                root: { unknown: notKnown },
                daemon: { unknown: notKnown },
                userNamespaces: { unknown: notKnown },
                maintained: { unknown: notKnown },
            }
            : neededBy(traits)),
        fuse: fuseOf(facts),
        privileged: notTried,
        seccomp: notTried,
    };
};
const neededBy = ({ needsRoot, daemon, needs, docs }) => ({
    root: yesOrNo(needsRoot),
    daemon: daemon === undefined ? 'no' : (0,traits/* daemonTitle */.X)(daemon),
    userNamespaces: yesOrNo(needs.userNamespace !== undefined),
    maintained: docs.maintained,
});
const notKnown = 'nothing is written down about this engine';
const yesOrNo = (needed) => (needed ? 'yes' : 'no');
/** A driver that diffs natively does not go through FUSE; overlay that does not is fuse-overlayfs. */
const fuseOf = ({ storageDriver, nativeDiff, unknown }) => {
    if (storageDriver === undefined)
        return { unknown: unknown?.['storageDriver'] ?? 'its driver is not known' };
    if (storageDriver.includes('fuse'))
        return 'yes';
    if (storageDriver !== 'overlay')
        return 'no';
    return nativeDiff === undefined
        ? { unknown: unknown?.['nativeDiff'] ?? 'whether overlay is native is not known' }
        : yesOrNo(!nativeDiff);
};
const whyNotInstalled = ({ origin }) => origin === 'selected' ? 'it was there before' : 'the installation was not timed';
/** The image is read once, after a build of the warm-up. */
const imageBytesIn = (builds) => {
    const outcomes = builds.flatMap(({ evidence }) => evidence?.outcome ?? []);
    return (0,hits/* known */.eO)(outcomes.flatMap(({ imageBytes }) => imageBytes ?? [])[0], outcomes.flatMap(({ unknown }) => unknown?.['imageBytes'] ?? [])[0] ?? 'no build showed its image');
};
/** As many hex digits as tell binaries apart. */
const digestLength = 12;
const digestText = (digests) => {
    if (digests.length === 0)
        return { unknown: 'no build showed its binary' };
    return digests.length === 1 ? (digests[0] ?? '').slice(0, digestLength) : `${digests.length} different`;
};
/** The first build of all is part of the warm-up; it pays for whatever its daemon does only once. */
const firstBuild = ({ engine, bench, siblings }) => {
    if ((0,pin/* daemonOf */.Qv)(engine) === 'not-ours')
        return { unknown: 'its daemon was running before' };
    const prefix = `${engine.facts.name}/`;
    return firstOf(bench.builds().filter(({ benchmark }) => benchmark.startsWith(prefix)), siblings);
};
/** The time of the first of all builds of an engine, in the order of time, where it is among those of a row. */
const firstOf = (all, own) => {
    const [first] = all;
    if (first?.round !== 0)
        return { unknown: 'there was no warm-up' };
    if (!own.includes(first))
        return { unknown: 'another project was built first' };
    return first.failure === undefined ? first.durationMs : { unknown: 'the first build failed' };
};

// EXTERNAL MODULE: ./build/studies/places.js
var places = __webpack_require__(30624);
// EXTERNAL MODULE: ./build/studies/study.js
var study = __webpack_require__(74867);
// EXTERNAL MODULE: ./build/studies/timed-build.js
var timed_build = __webpack_require__(15856);
;// CONCATENATED MODULE: ./build/studies/engines.js







/** Every engine that works here, side by side. */
const engines_engines = {
    name: 'engines',
    text: 'Which engine builds fastest here, and what does each of them need?',
    axis: study/* engineAxis */.i,
    article: '4, 5',
    values: Object.keys(engines/* engines */.s),
    reference: engines/* engines */.s.podman.name,
    rounds: 6,
    defaults: {
        engines: 'all',
        fixtures: ['tiny', 'small'],
        strategies: ['cache-mounts'],
        scenarios: ['cold', 'warm', 'source-change'],
    },
    forContext: true,
    cannotHonour: () => ({}),
    onlyScenarios: undefined,
    columns: engineColumns,
    cells: (scope) => (0,places/* placesOf */.e)(scope).flatMap(({ engine, project }) => {
        const { scenarios } = scope;
        const [first] = scenarios;
        return (0,timed_build/* timedBuilds */.ps)({ value: engine, group: project.id, engine, project, scenarios }, {
            columns: async (builds, about) => engineValues(builds, about, about.scenario.name === first?.name),
        });
    }),
    advise: (rows, reference) => [
        ...fastestSentence(rows),
        ...(0,advice/* comparisonSentences */.CX)(rows, reference, comparedScenarios(rows)),
    ],
};
/** A warm build matters less than one after a source change, of which there may be none. */
const comparedScenarios = (rows) => rows.some(({ scenario }) => scenario === 'source-change') ? ['source-change', 'cold'] : ['warm', 'cold'];
/**
 * Which engine is the fastest for daily work, and whether it needs root. It has to be faster than each other engine in each
 * project by the bounds of their own comparison: that two are faster than the reference says nothing about the two.
 */
const fastestSentence = (rows) => {
    const own = rows.filter(({ scenario, sample }) => scenario === 'source-change' && sample !== undefined);
    const names = [...new Set(own.map(({ value }) => value))];
    const [fastest] = names.filter((name) => isFastest(own, name));
    if (names.length < 3 || fastest === undefined)
        return [];
    return [
        `After a source change, ${fastest} is faster than each of the ${names.length - 1} others${rootText(rows, fastest)}.`,
    ];
};
/** With no project in which it, or another one, has no time or could not be compared. */
const isFastest = (rows, name) => {
    const [values, groups] = [rows.map(({ value }) => value), rows.map(({ group }) => group)].map((names) => [
        ...new Set(names),
    ]);
    const rowOf = (value, group) => rows.find((row) => row.value === value && row.group === group);
    return (groups ?? []).every((group) => (values ?? [])
        .filter((value) => value !== name)
        .every((value) => {
        const [row, other] = [rowOf(name, group), rowOf(value, group)];
        const compared = row === undefined || other === undefined ? undefined : (0,studies_compared/* against */.AH)(other, row);
        return compared !== undefined && (0,studies_compared/* directionOf */.FR)(compared) === 'faster';
    }));
};
const rootTexts = {
    yes: ', and it needs root',
    no: ', and it needs no root',
};
const rootText = (rows, engine) => {
    const known = rows.flatMap(({ value, columns }) => (value === engine ? (columns['root'] ?? []) : []));
    return rootTexts[known[0] ?? ''] ?? '';
};


/***/ }),

/***/ 62238:
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

/***/ 3059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lostAs)
/* harmony export */ });
/* harmony import */ var _report_words_no_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81762);

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
        return failure.message.split('\n')[0] ?? '';
    return evidence?.state.reason ?? (0,_report_words_no_time_js__WEBPACK_IMPORTED_MODULE_0__/* .exclusionText */ .ML)(build) ?? 'the build gave no time';
};


/***/ }),

/***/ 30624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ projectsOf),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92626);

/** Every project of the scope: the user's own, or each shipped one in each strategy that it has, with each Go. */
const projectsOf = ({ context, fixtures, strategies, bases }) => context === undefined
    ? fixtures.flatMap((fixture) => strategies
        .filter((strategy) => fixture.strategies.includes(strategy))
        .flatMap((strategy) => bases.map((base) => (0,_projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .fixtureProject */ .Zj)(fixture, strategy, base))))
    : [context];
/** Every project of the scope on every engine. */
const placesOf = (scope) => scope.engines.flatMap((engine) => projectsOf(scope).map((project) => ({ engine, project })));


/***/ }),

/***/ 51967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isFixture)
/* harmony export */ });
/** Whether it is a shipped project. */
const isFixture = (project) => 'fixture' in project;


/***/ }),

/***/ 77296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ roughBuildMs)
/* harmony export */ });
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51967);

/** Shares of a cold build, as they were measured for the shipped projects. */
const shares = { none: 0.05, source: 0.15, 'go-mod': 0.3 };
/**
 * A run with default inputs, whose cost fixtures state, is cold, warm and source-change in three rounds after a warm-up
 * of cold and source-change: about 4.75 cold builds.
 */
const coldBuildsPerRun = 4.75;
/** About how long one build takes on two processors, in ms; undefined: nobody knows. */
const roughBuildMs = (project, { startsFrom, edit }) => {
    if (!(0,_project_js__WEBPACK_IMPORTED_MODULE_0__/* .isFixture */ .A)(project))
        return undefined;
    const coldMs = project.fixture.roughCostMs / coldBuildsPerRun;
    return startsFrom === 'primed' ? coldMs * shares[edit] : coldMs;
};


/***/ }),

/***/ 74867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ engineAxis)
/* harmony export */ });
/** The axis of studies whose values are engines. */
const engineAxis = 'engine';


/***/ }),

/***/ 15856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ silent),
/* harmony export */   OE: () => (/* binding */ buildableIn),
/* harmony export */   k$: () => (/* binding */ openBuilds),
/* harmony export */   ps: () => (/* binding */ timedBuilds)
/* harmony export */ });
/* harmony import */ var _analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45078);
/* harmony import */ var _measure_measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89337);
/* harmony import */ var _measure_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73451);
/* harmony import */ var _measure_warm_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21943);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71583);
/* harmony import */ var _lost_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3059);
/* harmony import */ var _rough_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77296);
/* harmony import */ var _unmeasurable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65970);








/**
 * Cells that are timed builds, one for each scenario. They share one warm-up, in which it also turns out what cannot be
 * built here, and the prime of their cold cell.
 */
const timedBuilds = (what, changes = {}) => {
    const { value, engine, project, group, scenarios } = what;
    let opened;
    return scenarios.map((scenario) => ({
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

/***/ 25653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unknownCounter)
/* harmony export */ });
/** Why builds lack a counter, as far as one of them says so. */
const unknownCounter = (builds, name) => builds.flatMap(({ unknown }) => unknown?.[`counters.${name}`] ?? unknown?.[name] ?? [])[0] ??
    (builds.length === 0 ? 'no build gave a time' : 'the kernel does not show it');


/***/ }),

/***/ 65970:
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


/***/ })

};
