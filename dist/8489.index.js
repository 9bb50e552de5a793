export const id = 8489;
export const ids = [8489];
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

/***/ 31369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compileProbe),
/* harmony export */   p: () => (/* binding */ compileLinkedProbe)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_process_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46322);
/* harmony import */ var _host_writing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28703);
/* harmony import */ var _go_toolchain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73931);
/* harmony import */ var _static_executable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87390);






/**
 * Compiles a probe, a Go program that a RUN step executes, for an image that contains nothing else. Throws when this machine
 * has no such Go; its own build cache makes all but the first time quick.
 */
const compileProbe = async (host, request) => {
    const path = await compile(host, request, '0');
    const flaw = await (0,_static_executable_js__WEBPACK_IMPORTED_MODULE_5__/* .whyNotStandalone */ .$)(path);
    if (flaw !== undefined)
        throw new Error(`the probe ${request.name} cannot run in an image without a C library: ${flaw}`);
    return path;
};
/** The same with the C library, which its image must then contain. Throws when this machine has no C compiler. */
const compileLinkedProbe = (host, request) => compile(host, request, '1');
const compile = async (host, request, cgo) => {
    const { probes, name, goVersion, folder } = request;
    const wanted = goVersion ?? (await (0,_go_toolchain_js__WEBPACK_IMPORTED_MODULE_4__/* .localGoVersion */ .U)(host));
    if (wanted === undefined)
        throw new Error(`there is no Go on PATH, with which the probe ${name} is compiled`);
    const { go, goroot } = await (0,_go_toolchain_js__WEBPACK_IMPORTED_MODULE_4__/* .findToolchain */ .v)(host, wanted);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const goMod = `${path}.mod`;
    await (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(goMod, probeGoMod(wanted));
    const args = ['build', '-trimpath', `-modfile=${goMod}`, '-ldflags=-s -w', '-o', path, `./${name}`];
    const env = { ...host.env, ...fixedSettings, CGO_ENABLED: cgo, GOROOT: goroot };
    (0,_host_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(await host.exec(go, args, { cwd: probes, env, timeoutMs: 300_000 }));
    return path;
};
/**
 * Programs of a module keep the settings of the Go that its go.mod names, whichever Go compiles them: with `go 1.21` none
 * would read the quota of its control group (https://go.dev/doc/godebug). The go command is not bound by that.
 */
const probeGoMod = (version) => `module go-container-bench/probes\n\ngo ${version.split('.').slice(0, 2).join('.')}\n`;
/** What the environment of a user may have set for other projects. */
const fixedSettings = {
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
    GOFLAGS: '-mod=readonly',
    GOOS: undefined,
    GOARCH: undefined,
    GO111MODULE: undefined,
    GOEXPERIMENT: undefined,
};


/***/ }),

/***/ 72375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf)
/* harmony export */ });
/** Whose code its builds are made from. */
const codeOf = ({ isOfFork }) => isOfFork ? 'fork' : 'repository';


/***/ }),

/***/ 25126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ absentCells)
/* harmony export */ });
/* harmony import */ var _unmeasurable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67245);

/** Rows that only say why they are empty: nothing is left out in silence. */
const absentCells = ({ scenarios, ...absent }, reason) => scenarios.map((scenario) => ({
    ...absent,
    scenario,
    benchmarks: [],
    roughMs: 0,
    isOnce: true,
    isAbsent: true,
    open: async () => {
        throw new _unmeasurable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unmeasurable */ .XS({ code: 'absent', reason });
    },
}));


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

/***/ 28571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ buildCache),
/* harmony export */   v: () => (/* binding */ goBuildDockerfile)
/* harmony export */ });
/** Where Go keeps what it compiled. */
const buildCache = '/cache/build';
/** The text of the Dockerfile. The context has the probe and, in `src`, the project. */
const goBuildDockerfile = (options) => {
    const { user, hasModules, mainPackage, filledByRoot } = options;
    const build = ['/probe', '/tmp/build.json', 'go', 'build', '-trimpath', '-buildvcs=false', '-o', '/tmp/app'];
    return [
        'ARG BASE_IMAGE',
        ...(hasModules ? ['ARG MODULES_IMAGE', 'FROM ${MODULES_IMAGE} AS modules'] : []),
        'FROM ${BASE_IMAGE} AS sources',
        `ENV GOTOOLCHAIN=local CGO_ENABLED=0 GOCACHE=${buildCache} GOMODCACHE=/cache/modules GOPATH=/tmp/go \\`,
        '    GOFLAGS=-mod=readonly GOSUMDB=off GOPROXY=file:///proxy',
        'COPY probe /probe',
        'WORKDIR /src',
        'COPY src .',
        ...(filledByRoot
            ? [
                'FROM sources AS filled',
                'ARG ROUND',
                run({ ...options, mountOptions: [] }, [...build, mainPackage]),
            ]
            : []),
        'FROM sources AS build',
        ...(user === undefined ? [] : [`USER ${user}`]),
        'ARG ROUND',
        run(options, [...build, mainPackage]),
        'FROM scratch AS evidence',
        'COPY --from=build /tmp/build.json /',
        '',
    ].join('\n');
};
const run = (options, command) => `RUN ${[...mountsOf(options), JSON.stringify(command)].join(' \\\n    ')}`;
const mountsOf = ({ mountOptions, mountId, hasModules }) => {
    const modules = hasModules ? ['--mount=type=bind,from=modules,target=/proxy'] : [];
    if (mountId === undefined)
        return modules;
    const cache = (name) => ['--mount=type=cache', `id=${mountId}-${name}`, `target=/cache/${name}`, ...mountOptions].join(',');
    return [cache('build'), ...(hasModules ? [cache('modules')] : []), ...modules];
};


/***/ }),

/***/ 42383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ hitRatesOf),
/* harmony export */   JA: () => (/* binding */ readGoBuildProbe),
/* harmony export */   ne: () => (/* binding */ packageHitShare)
/* harmony export */ });
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55797);
/* harmony import */ var _measure_evidence_action_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40754);


/** Reads what the probe `go-build` wrote down. Throws when it is something else. */
const readGoBuildProbe = (text) => {
    const json = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    const number = (name) => {
        const value = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, name);
        if (typeof value !== 'number')
            throw new Error(`the probe of the build wrote down no ${name}`);
        return value;
    };
    const graph = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'graph');
    return {
        round: (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, 'round') ?? '',
        uid: number('uid'),
        cache: cacheIn((0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'cache')),
        modulesBefore: number('modulesBefore'),
        modulesAfter: number('modulesAfter'),
        packages: Array.isArray(graph) ? packagesIn(JSON.stringify(graph)) : undefined,
        exitStatus: number('status'),
        message: number('status') === 0 ? undefined : messageIn((0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, 'stderr') ?? ''),
    };
};
const packagesIn = (graph) => {
    const { needed, compiled } = (0,_measure_evidence_action_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .readActionGraph */ .z)(graph);
    return { needed: needed.length, compiled: compiled.length };
};
const cacheIn = (value) => {
    const id = (name) => {
        const number = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(value, name);
        return typeof number === 'number' && number >= 0 ? number : undefined;
    };
    return {
        owner: id('uid'),
        group: id('gid'),
        mode: (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'mode'),
        writable: (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) && value['writable'] === true,
    };
};
/** Go names the package before the message of a compiler, as in `# PACKAGE`, and says what it downloads. */
const messageIn = (stderr) => stderr
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !/^(?:#|go: downloading )/.test(line));
/** What several builds had in their caches of all that they needed. */
const hitRatesOf = (probes) => {
    const [before, after] = [
        sum(probes.map(({ modulesBefore }) => modulesBefore)),
        sum(probes.map(({ modulesAfter }) => modulesAfter)),
    ];
    return {
        builds: probes.length,
        packages: packageHitShare(probes.flatMap(({ packages }) => packages ?? [])),
        modules: after === 0 ? undefined : before / after,
    };
};
/** What several builds did not compile of all that they needed; undefined: no build finished. */
const packageHitShare = (builds) => {
    const [needed, compiled] = [
        sum(builds.map((each) => each.needed)),
        sum(builds.map((each) => each.compiled)),
    ];
    return needed === 0 ? undefined : (needed - compiled) / needed;
};
const sum = (values) => values.reduce((total, value) => total + value, 0);


/***/ }),

/***/ 4341:
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

/***/ 42172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lostAs)
/* harmony export */ });
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91125);
/* harmony import */ var _report_words_no_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81762);


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
        return (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLineOf */ .Q)(failure.message);
    return evidence?.state.reason ?? (0,_report_words_no_time_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusionText */ .ML)(build) ?? 'the build gave no time';
};


/***/ }),

/***/ 30167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ fixturesOf),
/* harmony export */   UW: () => (/* binding */ projectsOf),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92626);

/** Every project of the scope: the user's own, or each shipped one in each strategy that it has, with each Go. */
const projectsOf = ({ context, fixtures, strategies, bases }) => context === undefined
    ? fixtures.flatMap((fixture) => strategies
        .filter((strategy) => fixture.strategies.includes(strategy))
        .flatMap((strategy) => bases.map((base) => (0,_projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .fixtureProject */ .Zj)(fixture, strategy, base))))
    : [context];
/** Each shipped project with each Go, for cells in which no strategy is measured. */
const fixturesOf = ({ fixtures, bases }) => fixtures.flatMap((fixture) => bases.map((base) => (0,_projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .fixtureProject */ .Zj)(fixture, 'cache-mounts', base)));
/** Every project of the scope on every engine. */
const placesOf = (scope) => scope.engines.flatMap((engine) => projectsOf(scope).map((project) => ({ engine, project })));


/***/ }),

/***/ 31000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mainPackageOf),
/* harmony export */   j: () => (/* binding */ openProbedBuild)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_inside_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99122);
/* harmony import */ var _host_hand_over_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4777);
/* harmony import */ var _host_writing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28703);
/* harmony import */ var _images_probe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31369);






/** Compiles the probe and lays out its project; everything is closed with the study. */
const openProbedBuild = async (bench, engine, project) => {
    const request = await layOutProbe(bench, engine, project);
    const label = `gcb-${bench.context.runId}-${project.folder.replace(/[^a-z0-9-]/g, '-')}`;
    const space = bench.resources.use(await engine.openSpace(label));
    const of = (round) => ({
        ...request,
        buildArgs: { ...request.buildArgs, ROUND: round },
    });
    return {
        contextDir: request.contextDir,
        build: (round, target) => space.build({ ...of(round), target }),
        read: (round, file) => exported(space, of(round), file),
    };
};
/** Longer than any text that a probe writes. */
const mostBytes = 64 * 1024 * 1024;
const exported = async (space, request, file) => {
    const folder = await space.export(request, 'evidence');
    const text = await (0,_host_inside_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextInside */ .YA)(folder, file, mostBytes);
    if (text === undefined)
        throw new Error(`the probe wrote no ${file}`);
    return text;
};
const layOutProbe = async (bench, engine, { folder, probe, source, dockerfile, buildArgs, goVersion }) => {
    const { host, probes, context } = bench;
    const dir = await bench.folder.sub(`probed/${folder}`);
    const contextDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'context');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(contextDir, { recursive: true });
    const programs = await bench.folder.sub('probes');
    const wanted = { probes, name: probe, goVersion, folder: programs };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(await (0,_images_probe_js__WEBPACK_IMPORTED_MODULE_5__/* .compileProbe */ .M)(host, wanted), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(contextDir, 'probe'));
    if (source !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(source, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(contextDir, 'src'), { recursive: true });
    await (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'Dockerfile'), dockerfile);
    await (0,_host_hand_over_js__WEBPACK_IMPORTED_MODULE_3__/* .handOver */ .C)(host, [dir], engine.runsAs);
    return {
        contextDir,
        dockerfile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'Dockerfile'),
        target: undefined,
        buildArgs,
        buildContexts: {},
        secrets: {},
        ssh: [],
        network: 'none',
        noCache: false,
        timeoutMs: context.buildTimeoutMs,
    };
};
/** The main package of a shipped project, as `go build` takes it. */
const mainPackageOf = (mainFile) => {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(mainFile);
    return folder === '.' ? '.' : `./${folder}`;
};


/***/ }),

/***/ 27889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ roughPrimeMs),
/* harmony export */   _: () => (/* binding */ roughBuildMs)
/* harmony export */ });
/* harmony import */ var _measure_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92369);
/* harmony import */ var _scenarios_cold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51136);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51967);



/**
 * A run with default inputs, whose cost fixtures state, is cold, warm and source-change in three rounds after a warm-up
 * of cold and source-change: about 4.75 cold builds.
 */
const coldBuildsPerRun = 4.75;
/** About how long one build takes on two processors, in ms; undefined: nobody knows. */
const roughBuildMs = (project, scenario) => {
    if (!(0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .isFixture */ .A)(project))
        return undefined;
    return (project.fixture.roughCostMs / coldBuildsPerRun) * (0,_measure_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOfCold */ .tD)(scenario);
};
/** The same of the cold build that one of these scenarios starts from; undefined: one of the others leaves it, or nobody knows. */
const roughPrimeMs = (project, scenario, scenarios) => {
    const first = scenarios.find(({ startsFrom }) => startsFrom === 'primed');
    const isLeft = scenario !== first || scenarios.some(({ startsFrom }) => startsFrom === 'empty');
    return isLeft ? undefined : roughBuildMs(project, _scenarios_cold_js__WEBPACK_IMPORTED_MODULE_1__/* .cold */ .R);
};


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ numberIn),
/* harmony export */   r: () => (/* binding */ textIn)
/* harmony export */ });
/** The number in a column; undefined where it has none. */
const numberIn = ({ columns }, name) => {
    const value = columns[name];
    return typeof value === 'number' ? value : undefined;
};
/** The text in a column; undefined where it has none. */
const textIn = ({ columns }, name) => {
    const value = columns[name];
    return typeof value === 'string' ? value : undefined;
};


/***/ }),

/***/ 44433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ silent),
/* harmony export */   OE: () => (/* binding */ buildableIn),
/* harmony export */   k$: () => (/* binding */ openBuilds),
/* harmony export */   ps: () => (/* binding */ timedBuilds)
/* harmony export */ });
/* harmony import */ var _analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45078);
/* harmony import */ var _measure_measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66858);
/* harmony import */ var _measure_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73451);
/* harmony import */ var _measure_warm_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2723);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71583);
/* harmony import */ var _lost_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42172);
/* harmony import */ var _rough_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27889);
/* harmony import */ var _unmeasurable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67245);








/**
 * Cells that are timed builds, one for each scenario. They share one warm-up, in which it also turns out what cannot be
 * built here, and the prime of their cold cell.
 */
const timedBuilds = (what, changes = {}) => {
    const { value, engine, project, group, scenarios } = what;
    let opened;
    return scenarios.map((scenario) => ({
        ...primeOf(project, scenario, scenarios),
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
const primeOf = (...of) => {
    const ms = (0,_rough_times_js__WEBPACK_IMPORTED_MODULE_3__/* .roughPrimeMs */ .D)(...of);
    return ms === undefined ? {} : { roughPrimeMs: ms };
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

/***/ 41497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ variantEngine),
/* harmony export */   k: () => (/* binding */ storeBytesOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2595);
/* harmony import */ var _projects_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72375);




/** Engines that cells of a study started, by their names: each of them once. */
const started = new WeakMap();
/**
 * An engine of the run with something set up differently around it, started beside it and closed when the study ends. Throws
 * with the reason where it has no such variant, or does not start.
 */
const variantEngine = (bench, name, variant, host = bench.host) => {
    const own = started.get(bench) ?? new Map();
    started.set(bench, own);
    const engine = variantOf(name, variant);
    const running = own.get(engine.name) ?? startOne(bench, engine, host);
    own.set(engine.name, running);
    return running;
};
/** The folders of the run that came with an engine. */
const folders = new WeakMap();
const startOne = async (bench, engine, host) => {
    const { path } = bench.folder;
    bench.host.log(`${engine.name}: starting`);
    const before = new Set(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path));
    const running = bench.resources.use(await engine.start(host, bench.folder, 'selected', (0,_projects_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(bench.context)));
    const added = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path)).filter((name) => !before.has(name));
    folders.set(running, added.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)));
    return running;
};
/** What an engine of a study takes on the disk, mounted layers not counted twice. */
const storeBytesOf = async ({ host }, engine) => {
    const own = folders.get(engine) ?? [];
    // Without an argument, du counts the working directory.
    if (own.length === 0)
        return { unknown: 'the engine has no folder of its own here' };
    const args = ['--summarize', '--one-file-system', '--block-size=1', '--total', '--', ...own];
    const { stdout } = await host.exec('du', args, { timeoutMs: 300_000 });
    const total = /^(\d+)\s+total$/m.exec(stdout)?.[1];
    return total === undefined ? { unknown: 'du did not count the folders of the engine' } : Number(total);
};
const variantOf = (name, variant) => {
    const engine = Object.values(_engines_index_js__WEBPACK_IMPORTED_MODULE_2__/* .engines */ .s).find((each) => each.name === name);
    if (engine === undefined)
        throw new Error(`this study knows no engine ${name}; leave out the version`);
    if (engine.variant === undefined)
        throw new Error(`${name} has no storage or daemon of the run's own that could be set up differently`);
    return engine.variant(variant);
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

/***/ 7379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ lostAround),
/* harmony export */   Pp: () => (/* binding */ LostSample),
/* harmony export */   qN: () => (/* binding */ lostByBuild),
/* harmony export */   qR: () => (/* binding */ lostBy),
/* harmony export */   zA: () => (/* binding */ lostByCommand)
/* harmony export */ });
/* harmony import */ var _engines_daemon_died_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55905);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91125);
/* harmony import */ var _host_process_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46322);



/** Ends a sample without a time. Any other error that does counts as a failure, except that of a dead engine. */
class LostSample extends Error {
    lost;
    constructor(lost) {
        super(lost.message);
        this.name = 'LostSample';
        this.lost = lost;
    }
}
/** What the error counts as that a sample ended with. */
const lostBy = (error) => {
    if (error instanceof LostSample)
        return error.lost;
    const kind = error instanceof _engines_daemon_died_js__WEBPACK_IMPORTED_MODULE_0__/* .DaemonDied */ .P ? 'engine-died' : 'failed';
    return { kind, message: (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLineOf */ .Q)(error), builds: [] };
};
/**
 * The same where a command is timed that may take `limitMs`. A command that was stopped at a shorter limit of its own is
 * not the timed one.
 */
const lostByCommand = (error, limitMs) => {
    const lost = lostBy(error);
    if (!(error instanceof _host_process_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd))
        return lost;
    const { end, durationMs } = error.result;
    return end.kind === 'timed-out' && end.afterMs >= limitMs
        ? {
            kind: 'timed-out',
            message: `it did not finish within ${end.afterMs / 1000} s`,
            durationMs,
            builds: [],
        }
        : lost;
};
/** What a failed build counts as that is no build of a benchmark. */
const lostByBuild = ({ kind, message }, durationMs) => {
    const lost = { message: (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLineOf */ .Q)(message), builds: [] };
    switch (kind) {
        case 'failed':
        case 'engine-died':
            return { kind, ...lost };
        case 'timed-out':
            return { kind, ...lost, durationMs };
    }
};
/** The same where only a part of the build is timed, or another one: that it was stopped says nothing about that time. */
const lostAround = ({ kind, message }) => ({
    kind: kind === 'timed-out' ? 'failed' : kind,
    message: (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLineOf */ .Q)(message),
    builds: [],
});


/***/ }),

/***/ 78489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  storage: () => (/* binding */ storage)
});

// EXTERNAL MODULE: ./build/engines/variant.js
var variant = __webpack_require__(15889);
// EXTERNAL MODULE: ./build/studies/parts/hits.js
var hits = __webpack_require__(4341);
// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/studies/parts/compared.js
var parts_compared = __webpack_require__(15634);
// EXTERNAL MODULE: ./build/studies/parts/row-columns.js
var row_columns = __webpack_require__(5937);
;// CONCATENATED MODULE: ./build/studies/storage/advice.js




/** The scenarios of the study that are not builds of a project. */
const inLayer = 'files in a layer';
const inMount = 'files in a cache mount';
const cacheHits = 'cache hits';
/** What to do about storage drivers; `reference` is the one that the others are compared with. */
const storageAdvice = (rows, reference) => [
    ...slowDrivers(rows, reference),
    ...hitRates(rows),
    ...whereCachesBelong(rows, reference),
];
const isBuild = ({ scenario }) => ![inLayer, inMount, cacheHits].includes(scenario);
const slowDrivers = (rows, reference) => {
    const compared = (0,parts_compared/* comparedIn */.ZN)(rows).filter(isBuild);
    if (compared.length === 0)
        return [];
    const drivers = [...new Set(compared.map(({ value }) => value))];
    const slow = drivers.flatMap((driver) => (0,parts_compared/* slowestOf */.xM)(compared.filter(({ value }) => value === driver)) ?? []);
    const faster = compared.filter((row) => (0,parts_compared/* directionOf */.FR)(row) === 'faster');
    if (slow.length === 0)
        return [
            faster.length === 0
                ? `No difference in builds is shown between ${reference} and ${(0,report_numbers/* list */.p_)(drivers)} (${(0,report_numbers/* count */.U9)(compared.length, 'row')}).`
                : `Against ${reference}, ${fasterText(compared, faster)}.`,
        ];
    const each = slow.map((row) => {
        const own = compared.filter(({ value }) => value === row.value);
        return `${row.value} is ${(0,parts_compared/* slowerText */.uw)(own)}, most for ${row.scenario} of ${row.project} on ${row.engine} with ${(0,parts_compared/* timesText */.Aq)(row)}`;
    });
    return [`${faster.length === 0 ? `Use ${reference}: ` : `Against ${reference}, `}${each.join('; ')}.`];
};
/** As in `vfs is faster in 1 of 2 rows`, of each driver that is. */
const fasterText = (compared, faster) => [...new Set(faster.map(({ value }) => value))]
    .map((driver) => `${driver} is faster in ${numberOf(faster, driver)} of ${(0,report_numbers/* count */.U9)(numberOf(compared, driver), 'row')}`)
    .join('; ');
const numberOf = (rows, driver) => rows.filter(({ value }) => value === driver).length;
/** Shares that differ by less are the same: a build is counted in whole packages. */
const sameShare = 0.001;
/** Driver against driver, on one engine and for one project: another project has other packages. */
const hitRates = (rows) => {
    const known = rows.flatMap((row) => {
        const share = (0,row_columns/* numberIn */.P)(row, 'packageHitShare');
        return row.scenario === cacheHits && share !== undefined ? [{ row, share }] : [];
    });
    const groups = [...new Set(known.map(({ row }) => row.group))]
        .map((group) => known.filter(({ row }) => row.group === group))
        .filter((own) => own.length > 1);
    const differing = groups.filter((own) => spreadOf(own) > sameShare);
    if (groups.length === 0)
        return [];
    const placeOf = placesOf(known.map(({ row }) => row));
    if (differing.length === 0) {
        const shown = groups.flatMap((own) => {
            const [first] = own;
            const drivers = (0,report_numbers/* list */.p_)(own.map(({ row }) => row.value));
            return first === undefined ? [] : [`${(0,numbers/* percent */.KN)(first.share)} ${placeOf(first.row)} with ${drivers}`];
        });
        return [
            `Between these drivers, Go's share of packages from its cache does not differ: ${shown.join('; ')}. What is a hit does not depend on them.`,
        ];
    }
    const shown = differing.flat().map(({ row, share }) => `${row.value} ${placeOf(row)} ${(0,numbers/* percent */.KN)(share)}`);
    return [
        `Go did not find the same share of its packages in its cache with every driver (${(0,report_numbers/* list */.p_)(shown)}): look at whether its cache mounts were kept.`,
    ];
};
/** As in `on podman`, with the project where there are several. */
const placesOf = (rows) => {
    const isOne = new Set(rows.map(({ project }) => project)).size === 1;
    return ({ engine, project }) => (isOne ? `on ${engine}` : `for ${project} on ${engine}`);
};
const spreadOf = (known) => {
    const shares = known.map(({ share }) => share);
    return Math.max(...shares) - Math.min(...shares);
};
/** A driver that is surely slower in a layer and not shown to be slower in a mount, on one engine. */
const whereCachesBelong = (rows, reference) => {
    const compared = (0,parts_compared/* comparedIn */.ZN)(rows);
    const helped = compared.filter((row) => {
        const mounted = compared.find(({ value, engine, scenario }) => value === row.value && engine === row.engine && scenario === inMount);
        return row.scenario === inLayer && (0,parts_compared/* isSlower */.tp)(row) && mounted !== undefined && !(0,parts_compared/* isSlower */.tp)(mounted);
    });
    if (helped.length === 0)
        return [];
    const shown = helped.map((row) => `${(0,parts_compared/* timesText */.Aq)(row)} with ${row.value} on ${row.engine}`);
    return [
        `Keep Go's caches in cache mounts and not in layers: compared with ${reference}, operations on files in a layer took ${(0,report_numbers/* list */.p_)(shown)}, and in a cache mount no slowdown is shown.`,
    ];
};

// EXTERNAL MODULE: ./build/studies/parts/absent.js
var absent = __webpack_require__(25126);
// EXTERNAL MODULE: ./build/studies/parts/places.js
var places = __webpack_require__(30167);
// EXTERNAL MODULE: ./build/studies/parts/timed-build.js
var timed_build = __webpack_require__(44433);
// EXTERNAL MODULE: ./build/studies/parts/variant-engine.js
var variant_engine = __webpack_require__(41497);
// EXTERNAL MODULE: ./build/studies/run/lost-sample.js
var lost_sample = __webpack_require__(7379);
// EXTERNAL MODULE: ./build/studies/parts/probed-build.js
var probed_build = __webpack_require__(31000);
// EXTERNAL MODULE: ./build/analysis/statistics.js
var statistics = __webpack_require__(31980);
// EXTERNAL MODULE: ./build/host/json.js
var host_json = __webpack_require__(55797);
;// CONCATENATED MODULE: ./build/studies/storage/file-times.js



/** Throws when the text is not what the probe writes. */
const readFileProbe = (text) => {
    const json = (0,host_json/* parseJson */.qF)(text);
    const round = (0,host_json/* textAt */.$6)(json, 'round');
    const folders = (0,host_json/* listAt */.gT)(json, 'folders').map(folderIn);
    if (round === undefined || folders.length === 0)
        throw new Error('the probe of the file system wrote nothing that can be read');
    return { round, folders };
};
const folderIn = (value) => {
    const [path, files] = [(0,host_json/* textAt */.$6)(value, 'path'), (0,host_json.at)(value, 'files')];
    if (path === undefined || typeof files !== 'number')
        throw new Error('the probe of the file system wrote down a folder without its path or files');
    return {
        path,
        files,
        lstatUs: numbersAt(value, 'lstatNs'),
        readUs: numbersAt(value, 'readNs'),
        writeUs: numbersAt(value, 'writeNs'),
    };
};
const numbersAt = (value, name) => (0,host_json/* listAt */.gT)(value, name).flatMap((time) => (typeof time === 'number' ? [time / 1e3] : []));
/** Those of one folder; undefined: it was not measured. */
const timesIn = ({ folders }, path) => folders.find((folder) => folder.path === path);
/** What the report keeps of one round. */
const seenIn = ({ readUs, writeUs, lstatUs }) => ({
    ...percentiles('read', readUs),
    ...percentiles('write', writeUs),
    operations: readUs.length + writeUs.length + lstatUs.length,
});
const percentiles = (operation, timesUs) => {
    const [p50, p95] = [(0,statistics/* percentileOf */.D4)(timesUs, 0.5), (0,statistics/* percentileOf */.D4)(timesUs, 0.95)];
    return p50 === undefined || p95 === undefined
        ? {}
        : { [`${operation}P50Us`]: p50, [`${operation}P95Us`]: p95 };
};
/** Of each percentile the median over the rounds, and how many operations all rounds had. */
const columnsOf = (seen) => {
    const valuesOf = (name) => seen.flatMap(({ [name]: value }) => (typeof value === 'number' ? value : []));
    const operations = valuesOf('operations');
    if (operations.length === 0)
        return {};
    const names = ['readP50Us', 'readP95Us', 'writeP50Us', 'writeP95Us'];
    return {
        ...Object.fromEntries(names.map((name) => [name, (0,hits/* known */.eO)((0,statistics/* medianOf */.ux)(valuesOf(name)), 'the probe measured nothing')])),
        operations: operations.reduce((sum, number) => sum + number, 0),
    };
};
/** The time that all these operations took together, in ms. */
const totalMs = ({ lstatUs, readUs, writeUs }) => [...lstatUs, ...readUs, ...writeUs].reduce((sum, us) => sum + us, 0) / 1e3;

;// CONCATENATED MODULE: ./build/studies/storage/file-cells.js




/** The folders that the probe `cache-files` measures: one in a layer, and one in a cache mount, where it fills an empty one. */
const layerFolder = '/cache';
const mountFolder = '/mount';
/** The time that a fixed number of operations take on files in a layer, and in a cache mount: one build of the probe does both. */
const fileCells = (parts) => {
    const probes = new Map();
    let opened;
    const probeIn = (probed, round) => {
        const probe = probes.get(round) ?? probeOnce(probed, `round-${round}`);
        probes.set(round, probe);
        return probe;
    };
    return [
        { scenario: inLayer, folder: layerFolder },
        { scenario: inMount, folder: mountFolder },
    ].map(({ scenario, folder }) => ({
        value: parts.driver,
        engine: parts.engine,
        project: 'cache files',
        scenario,
        group: `${parts.engine} cache files`,
        benchmarks: [],
        roughMs: 5_000,
        open: async (bench) => {
            opened ??= openFiles(bench, parts);
            const probed = await opened;
            // Fills the layer and the mount, which no sample may do.
            await probeIn(probed, 0);
            return {
                take: async (round) => takeFrom(await probeIn(probed, round), folder),
                columns: async (_builds, seen) => columnsOf(seen),
            };
        },
    }));
};
/** Fills a layer, and measures it in a later step: files of an earlier layer are what a driver has to look for. */
const fileProbeDockerfile = [
    'ARG BASE_IMAGE',
    'FROM ${BASE_IMAGE} AS files',
    'COPY probe /probe',
    `RUN ${JSON.stringify(['/probe', 'fill', layerFolder])}`,
    'ARG ROUND',
    `RUN --mount=type=cache,target=${mountFolder} \\`,
    `    ${JSON.stringify(['/probe', 'measure', '/tmp/files.json', layerFolder, mountFolder])}`,
    'FROM scratch AS evidence',
    'COPY --from=files /tmp/files.json /',
    '',
].join('\n');
const openFiles = async (bench, parts) => {
    const engine = await parts.engineOf(bench);
    const { recipe } = await bench.checkout(engine, parts.project);
    return (0,probed_build/* openProbedBuild */.j)(bench, engine, {
        folder: `files-${engine.facts.name}`,
        probe: 'cache-files',
        source: undefined,
        dockerfile: fileProbeDockerfile,
        buildArgs: recipe.buildArgs,
        goVersion: parts.project.goVersion,
    });
};
const probeOnce = async (probed, round) => {
    const { failure } = await probed.build(round);
    if (failure !== undefined)
        throw new lost_sample/* LostSample */.Pp((0,lost_sample/* lostAround */.GB)(failure));
    const probe = readFileProbe(await probed.read(round, 'files.json'));
    if (probe.round === round)
        return probe;
    const message = `the step with the probe came from the cache of ${probe.round}`;
    throw new lost_sample/* LostSample */.Pp({ kind: 'state-lost', message, builds: [] });
};
const takeFrom = (probe, folder) => {
    const times = timesIn(probe, folder);
    return times === undefined
        ? { kind: 'failed', message: `the probe did not measure ${folder}`, builds: [] }
        : { kind: 'time', durationMs: totalMs(times), builds: [], seen: seenIn(times) };
};

// EXTERNAL MODULE: ./build/measure/build/edit.js
var build_edit = __webpack_require__(79570);
// EXTERNAL MODULE: ./build/studies/parts/go-build-dockerfile.js
var go_build_dockerfile = __webpack_require__(28571);
// EXTERNAL MODULE: ./build/studies/parts/go-build-probe.js
var go_build_probe = __webpack_require__(42383);
;// CONCATENATED MODULE: ./build/studies/storage/hit-cell.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** Many builds, each with one file edited, and what they found in the caches of Go. They are counted, not timed. */
const hitCell = (parts) => ({
    value: parts.driver,
    engine: parts.engine,
    project: parts.project.id,
    scenario: cacheHits,
    group: `${parts.engine} ${parts.project.id} cache hits`,
    benchmarks: [],
    roughMs: 300_000,
    isOnce: true,
    open: async (bench) => ({
        take: undefined,
        columns: async () => countHits(bench, await openHits(bench, parts), parts),
    }),
});
/** As many as in the article; in the smallest form, enough to see whether a hit is one. */
const buildsFor = (rounds) => (rounds < 6 ? 5 : 100);
const openHits = async (bench, { engineOf, project }) => {
    const engine = await engineOf(bench);
    const checkout = await bench.checkout(engine, project);
    const { contextDir, buildArgs } = checkout.recipe;
    return (0,probed_build/* openProbedBuild */.j)(bench, engine, {
        folder: `hits-${engine.facts.name}-${project.id}`,
        probe: 'go-build',
        source: contextDir,
        dockerfile: (0,go_build_dockerfile/* goBuildDockerfile */.v)({
            user: undefined,
            mountOptions: [],
            mountId: 'hits',
            hasModules: buildArgs['MODULES_IMAGE'] !== undefined,
            mainPackage: (0,probed_build/* mainPackageOf */.b)(project.fixture.mainFile),
            filledByRoot: false,
        }),
        buildArgs,
        goVersion: project.goVersion,
    });
};
/** The first build fills the caches, and is not counted. */
const countHits = async (bench, probed, parts) => {
    const probes = [];
    for (let build = 0; build <= buildsFor(bench.rounds); build += 1) {
        const probe = await buildEdited(bench, probed, parts, build);
        if (probe.packages === undefined) {
            const unknown = { unknown: probe.message ?? 'Go failed' };
            return { builds: probes.length, packageHitShare: unknown, moduleHitShare: unknown };
        }
        if (build > 0)
            probes.push(probe);
    }
    const { builds, packages, modules } = (0,go_build_probe/* hitRatesOf */.IF)(probes);
    return {
        builds,
        packageHitShare: packages ?? { unknown: 'no package was needed' },
        moduleHitShare: modules ?? { unknown: 'the project needs no modules' },
    };
};
const buildEdited = async (bench, probed, { engine, driver, project }, build) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const round = `build-${build}`;
        const edit = (0,build_edit/* sourceEdit */.ao)(probed.contextDir, `src/${project.fixture.mainFile}`, {
            run: bench.context.runId,
            engine: `${engine}+${driver}`,
            revision: 'head',
            round: build,
            scenario: cacheHits,
        });
        const _ = __addDisposableResource(env_1, await (0,build_edit/* openEdit */.Fm)(edit), true);
        const probe = (0,go_build_probe/* readGoBuildProbe */.JA)(await probed.read(round, 'build.json'));
        if (probe.round === round)
            return probe;
        throw new Error(`the step with the probe came from the cache of ${probe.round}`);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};

;// CONCATENATED MODULE: ./build/studies/storage/cells.js









/** For each engine: builds of the projects with each driver, and then what probes show with each driver. */
const storageCells = (scope) => scope.engines.flatMap((engine) => [...buildCells(scope, engine), ...probeCells(scope, engine)]);
const buildCells = (scope, engine) => (0,places/* projectsOf */.UW)(scope).flatMap((project) => driversIn(scope).flatMap((driver) => (0,timed_build/* timedBuilds */.ps)({ value: driver, engine, project, group: `${engine} ${project.id}`, scenarios: scope.scenarios }, {
    key: `${engine}+${driver}`,
    engine: (bench) => engineWith(bench, engine, driver),
    columns: async (builds, { bench }) => ({
        ...(0,hits/* hitsOf */.eb)(builds),
        ...(await storeColumns(bench, engine, driver)),
    }),
})));
/** Files of a cache are the same for every project; what Go finds in its caches is not. */
const probeCells = (scope, engine) => {
    // Probes need Go in the image, so they run on that of a shipped project.
    const projects = (0,places/* fixturesOf */.Cr)(scope);
    const [first] = projects;
    if (first === undefined)
        return driversIn(scope).flatMap((driver) => absentProbes(engine, driver));
    return driversIn(scope).flatMap((driver) => {
        const engineOf = (bench) => engineWith(bench, engine, driver);
        return [
            ...fileCells({ engine, driver, project: first, engineOf }),
            ...projects.map((project) => hitCell({ engine, driver, project, engineOf })),
        ];
    });
};
const absentProbes = (engine, driver) => (0,absent/* absentCells */.j)({
    ...{ value: driver, engine, project: 'cache files', group: `${engine} cache files` },
    scenarios: [inLayer, inMount, cacheHits],
}, 'its probes run in the image of a shipped project, and one of yours is built');
const driversIn = ({ values }) => variant/* storageDrivers */.Z.filter((driver) => values.includes(driver));
const engineWith = (bench, engine, driver) => (0,variant_engine/* variantEngine */.I)(bench, engine, { kind: 'storage', driver });
const storeColumns = async (bench, engine, driver) => {
    const running = await engineWith(bench, engine, driver);
    return {
        driver: driverText(running.facts),
        storeBytes: await (0,variant_engine/* storeBytesOf */.k)(bench, running),
    };
};
const driverText = ({ storageDriver, nativeDiff, unknown, }) => storageDriver === undefined
    ? { unknown: unknown?.['storageDriver'] ?? 'the engine does not report it' }
    : `${storageDriver}${nativeDiff === true ? ', native diff' : ''}`;

;// CONCATENATED MODULE: ./build/studies/storage.js




const reference = 'overlay';
const columns = [
    { name: 'driver', title: 'driver, as reported', unit: 'text' },
    ...hits/* hitColumns */.Lv,
    { name: 'moduleHitShare', title: 'modules from the cache', unit: 'share' },
    { name: 'builds', title: 'builds', unit: 'count' },
    { name: 'readP50Us', title: 'read P50', unit: 'us' },
    { name: 'readP95Us', title: 'read P95', unit: 'us' },
    { name: 'writeP50Us', title: 'write P50', unit: 'us' },
    { name: 'writeP95Us', title: 'write P95', unit: 'us' },
    { name: 'operations', title: 'operations', unit: 'count' },
    { name: 'storeBytes', title: 'store', unit: 'bytes' },
];
/** Overlay in the kernel, overlay in user space, and a driver that copies. */
const storage = {
    name: 'storage',
    text: 'How much the storage driver of an engine costs: whole builds, single operations on files of a cache that were used just before, and whether it changes what Go finds in its caches.',
    axis: 'storage driver',
    values: variant/* storageDrivers */.Z,
    reference,
    defaults: { engines: ['podman', 'docker'], fixtures: ['small'], strategies: ['cache-mounts', 'layers'] },
    forContext: true,
    columns,
    cells: storageCells,
    advise: storageAdvice,
};


/***/ })

};
