export const id = 2515;
export const ids = [2515];
export const modules = {

/***/ 31369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compileProbe),
/* harmony export */   p: () => (/* binding */ compileLinkedProbe)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_process_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90343);
/* harmony import */ var _go_toolchain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73931);
/* harmony import */ var _static_executable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87390);





/**
 * Compiles a probe, a Go program that a RUN step executes, for an image that contains nothing else. Throws when this machine
 * has no such Go; its own build cache makes all but the first time quick.
 */
const compileProbe = async (host, request) => {
    const path = await compile(host, request, '0');
    const flaw = await (0,_static_executable_js__WEBPACK_IMPORTED_MODULE_4__/* .whyNotStandalone */ .$)(path);
    if (flaw !== undefined)
        throw new Error(`the probe ${request.name} cannot run in an image without a C library: ${flaw}`);
    return path;
};
/** The same with the C library, which its image must then contain. Throws when this machine has no C compiler. */
const compileLinkedProbe = (host, request) => compile(host, request, '1');
const compile = async (host, request, cgo) => {
    const { probes, name, goVersion, folder } = request;
    const wanted = goVersion ?? (await (0,_go_toolchain_js__WEBPACK_IMPORTED_MODULE_3__/* .localGoVersion */ .U)(host));
    if (wanted === undefined)
        throw new Error(`there is no Go on PATH, with which the probe ${name} is compiled`);
    const { go, goroot } = await (0,_go_toolchain_js__WEBPACK_IMPORTED_MODULE_3__/* .findToolchain */ .v)(host, wanted);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const args = ['build', '-trimpath', '-ldflags=-s -w', '-o', path, `./${name}`];
    const env = { ...host.env, ...fixedSettings, CGO_ENABLED: cgo, GOROOT: goroot };
    (0,_host_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(await host.exec(go, args, { cwd: probes, env, timeoutMs: 300_000 }));
    return path;
};
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

/***/ 12515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cpu: () => (/* binding */ cpu)
});

// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/studies/row-columns.js
var row_columns = __webpack_require__(61100);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/process/cgroups.js
var cgroups = __webpack_require__(56628);
;// CONCATENATED MODULE: ./build/host/process/cpu-group.js





/**
 * Makes the group with this name. Engines that take a parent for their containers put them below it, and clients and daemons
 * enter it, so that one limit holds for everything that builds. Throws with the reason where this user cannot make one.
 */
const openCpuGroup = async (name, root = '/sys/fs/cgroup') => {
    const hierarchy = await findHierarchy(root);
    const folder = (0,external_node_path_.join)(hierarchy.mount, name);
    // With version 2, a group with others below it cannot hold processes.
    const leaf = (0,external_node_path_.join)(folder, 'client');
    await making(() => (0,promises_.mkdir)(leaf, { recursive: true }));
    const limit = (wanted) => making(() => setLimit(hierarchy.version, folder, wanted));
    return {
        version: hierarchy.version,
        procs: (0,external_node_path_.join)(leaf, 'cgroup.procs'),
        limit,
        enter: async (pids) => {
            for (const pid of pids)
                await (0,promises_.writeFile)((0,external_node_path_.join)(leaf, 'cgroup.procs'), String(pid)).catch(() => undefined);
        },
        [Symbol.asyncDispose]: async () => {
            await limit({ kind: 'none' }).catch(() => undefined);
            (0,cgroups/* removeCgroups */.yz)([leaf, folder]);
        },
    };
};
const findHierarchy = async (root) => {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'cpu', 'cpu.shares')))
        return { version: 'v1', mount: (0,external_node_path_.join)(root, 'cpu') };
    const controllers = textOf((0,external_node_path_.join)(root, 'cgroup.controllers')).split(/\s+/);
    if (!controllers.includes('cpu'))
        throw new Error('no control group of this machine limits processors');
    const passedOn = textOf((0,external_node_path_.join)(root, 'cgroup.subtree_control')).split(/\s+/);
    if (!passedOn.includes('cpu'))
        await making(() => (0,promises_.writeFile)((0,external_node_path_.join)(root, 'cgroup.subtree_control'), '+cpu'));
    return { version: 'v2', mount: root };
};
const making = async (work) => {
    try {
        return await work();
    }
    catch (cause) {
        throw new Error(`the control group of the builds cannot be set up: ${(0,error_text/* messageOf */.b)(cause)}`, { cause });
    }
};
/** The period that quotas count in, the default of the kernel. */
const periodUs = 100_000;
const setLimit = async (version, folder, limit) => {
    for (const [file, value] of filesOf(version, limit)) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, file), value);
        const found = (await (0,promises_.readFile)((0,external_node_path_.join)(folder, file), 'utf8')).trim();
        if (found !== value)
            throw new Error(`${file} is ${found} instead of ${value}`);
    }
};
/** Documentation of the kernel: scheduler/sched-bwc.rst and cgroup-v2.rst. */
const filesOf = (version, limit) => {
    const quotaUs = limit.kind === 'quota' ? Math.round(limit.cpus * periodUs) : undefined;
    const shares = limit.kind === 'weight' ? limit.shares : defaultShares;
    if (version === 'v1') {
        return [
            ['cpu.cfs_period_us', String(periodUs)],
            ['cpu.cfs_quota_us', String(quotaUs ?? -1)],
            ['cpu.shares', String(shares)],
        ];
    }
    return [
        ['cpu.max', `${quotaUs ?? 'max'} ${periodUs}`],
        ['cpu.weight', String(weightOf(shares))],
    ];
};
const defaultShares = 1024;
/** As OCI runtimes convert shares: 2 to 262144 become 1 to 10000 (runc, ConvertCPUSharesToCgroupV2Value). */
const weightOf = (shares) => 1 + Math.floor(((shares - 2) * 9999) / 262_142);
const textOf = (path) => {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
};

;// CONCATENATED MODULE: ./build/studies/cpu/limits.js

const noLimit = 'none';
const quota = (cpus) => ({
    name: `quota-${cpus}`,
    limit: { kind: 'quota', cpus },
    hasRival: false,
});
const weight = (shares, hasRival) => ({
    name: `weight-${shares}${hasRival ? rivalEnding : ''}`,
    limit: { kind: 'weight', shares },
    hasRival,
});
const rivalEnding = '-with-competitor';
/** In the order of the rows. */
const studyLimits = [
    { name: noLimit, limit: { kind: 'none' }, hasRival: false },
    ...[2, 1, 0.5].map(quota),
    ...[defaultShares, 256].map((shares) => weight(shares, false)),
    ...[defaultShares, 256].map((shares) => weight(shares, true)),
];
/** Values of `-p`. */
const parallelisms = [1, 2, 4, 8];
/** The limit with this name; undefined: there is none. */
const limitNamed = (name) => studyLimits.find((each) => each.name === name);
/** How a project is named that is built with this `-p`. */
const withParallelism = (project, p) => `${project}+p${p}`;
/** The `-p` in such a name; undefined: none. */
const parallelismIn = (project) => {
    const p = /\+p(\d+)$/.exec(project)?.[1];
    return p === undefined ? undefined : Number(p);
};

;// CONCATENATED MODULE: ./build/studies/cpu/advice.js




/** What to do about limits of processors and `-p`. */
const cpuAdvice = (rows) => [
    ...quotas(rows),
    ...parallelism(rows),
    ...weights(rows),
    ...unseen(rows),
];
const quotaOf = ({ value }) => {
    const limit = limitNamed(value)?.limit;
    return limit?.kind === 'quota' ? limit.cpus : undefined;
};
const quotas = (rows) => {
    const slowed = rows.filter((row) => quotaOf(row) !== undefined && (0,row_columns/* isSlower */.tp)(row));
    const [worst] = slowed.toSorted((a, b) => (b.low ?? 0) - (a.low ?? 0));
    if (worst === undefined)
        return [];
    const throttled = (0,row_columns/* numberIn */.Po)(worst, 'throttledShare');
    const held = throttled === undefined ? '' : `, held up in ${(0,numbers/* percent */.K)(throttled)} of its periods`;
    return [
        `A quota of ${quotaOf(worst) ?? ''} costs time: ${worst.scenario} on ${worst.engine} took ${(0,report_numbers/* ratio */.CG)(worst.ratio ?? 1)} as long as without a limit${held}. Raise the quota before anything else.`,
    ];
};
/** Between two numbers of processes there is a difference worth mentioning from here on. */
const worthMentioning = 1.1;
/** More processes than the quota has processors: does that cost or gain anything against `-p 1` or `-p 2`? */
const parallelism = (rows) => {
    const limits = [...new Set(rows.filter((row) => quotaOf(row) !== undefined).map(({ value }) => value))];
    const found = limits.flatMap((limit) => spreadOf(rows.filter(({ value }) => value === limit)));
    if (found.length === 0)
        return [];
    const [even, uneven] = [
        found.filter(({ times }) => times < worthMentioning),
        found.filter(({ times }) => times >= worthMentioning),
    ];
    return [
        ...(even.length === 0
            ? []
            : [
                `With ${(0,report_numbers/* list */.p_)(even.map(({ limit }) => limit))}, \`-p\` from 1 to 8 changed the median by less than 10%: leave \`-p\` alone.`,
            ]),
        ...uneven.map(({ limit, best, worst, times }) => `With ${limit}, \`-p ${worst}\` took ${(0,report_numbers/* ratio */.CG)(times)} as long as \`-p ${best}\`, by the medians.`),
    ];
};
/** Of one limit on the first engine that has times for it. */
const spreadOf = (rows) => {
    const [engine] = rows.map((row) => row.engine);
    const timed = rows.flatMap((row) => {
        const [p, ms] = [parallelismIn(row.project), row.sample?.medianMs];
        return p === undefined || ms === undefined || row.engine !== engine ? [] : [{ p, ms, limit: row.value }];
    });
    const sorted = timed.toSorted((a, b) => a.ms - b.ms);
    const [best, worst] = [sorted[0], sorted.at(-1)];
    if (best === undefined || worst === undefined || best === worst)
        return [];
    return [{ limit: best.limit, best: best.p, worst: worst.p, times: worst.ms / best.ms }];
};
const weights = (rows) => {
    const weighted = rows.filter(({ value }) => limitNamed(value)?.limit.kind === 'weight');
    const [alone, contested] = [
        weighted.filter(({ value }) => limitNamed(value)?.hasRival === false),
        weighted.filter(({ value }) => limitNamed(value)?.hasRival === true),
    ];
    const isFree = alone.some(({ low }) => low !== undefined) && !alone.some((row) => (0,row_columns/* isSlower */.tp)(row) || (0,row_columns/* isFaster */.sN)(row));
    const slowed = contested.filter(row_columns/* isSlower */.tp).toSorted((a, b) => (b.low ?? 0) - (a.low ?? 0));
    const [worst] = slowed;
    if (worst === undefined)
        return [];
    const free = isFree ? 'A weight costs nothing while nobody competes; ' : '';
    const [name] = worst.value.split('-with-');
    const text = `with a competitor at the default weight, ${name} took ${(0,report_numbers/* ratio */.CG)(worst.ratio ?? 1)} as long.`;
    return [(0,report_numbers/* capitalized */.l2)(`${free}${text}`)];
};
/** Go that cannot see a quota starts more threads than it gets processors. */
const unseen = (rows) => {
    const wide = rows.flatMap((row) => {
        const [cpus, procs] = [quotaOf(row), (0,row_columns/* numberIn */.Po)(row, 'goMaxProcs')];
        return cpus !== undefined && procs !== undefined && procs > Math.max(2, Math.ceil(cpus))
            ? [{ row, procs }]
            : [];
    });
    const [first] = wide;
    if (first === undefined)
        return [];
    return [
        `On ${first.row.engine}, Go saw ${first.procs} processors under a quota of ${quotaOf(first.row) ?? ''}: set GOMAXPROCS in the Dockerfile, or let the step see its own quota (Go 1.25 or newer).`,
    ];
};

// EXTERNAL MODULE: ./build/host/writing.js
var writing = __webpack_require__(28703);
// EXTERNAL MODULE: ./build/studies/places.js
var places = __webpack_require__(30624);
// EXTERNAL MODULE: ./build/studies/project.js
var studies_project = __webpack_require__(51967);
// EXTERNAL MODULE: ./build/studies/timed-build.js + 1 modules
var timed_build = __webpack_require__(30401);
// EXTERNAL MODULE: ./build/host/json.js
var host_json = __webpack_require__(55797);
;// CONCATENATED MODULE: ./build/studies/cpu/cpu-probe.js

/** Reads what the probe `cpu-limits` wrote down. Throws when it is something else. */
const readCpuProbe = (text) => {
    const json = (0,host_json/* parseJson */.qF)(text);
    const number = (name) => {
        const value = (0,host_json.at)(json, name);
        if (typeof value !== 'number')
            throw new Error(`the probe of the processors wrote down no ${name}`);
        return value;
    };
    return {
        round: (0,host_json/* textAt */.$6)(json, 'round') ?? '',
        goMaxProcs: number('gomaxprocs'),
        processors: number('cpus'),
        goVersion: ((0,host_json/* textAt */.$6)(json, 'go') ?? 'unknown').replace(/^go/, ''),
        usedProcessors: number('cpuMs') / number('wallMs'),
        ownQuota: quotaIn((0,host_json/* textAt */.$6)(json, 'quota')),
    };
};
/** `cpu.max` of version 2 is `QUOTA PERIOD`, with `max` for none; `cpu.cfs_quota_us` of version 1 counts periods of 100 ms. */
const quotaIn = (text) => {
    const [quota, period = '100000'] = text?.split(/\s+/) ?? [];
    if (quota === undefined)
        return undefined;
    if (quota === 'max' || quota === '-1')
        return 'none';
    const cpus = Number(quota) / Number(period);
    return Number.isFinite(cpus) ? cpus : undefined;
};
/** How far use may exceed a quota: a group may use up what it saved, and clocks are read apart. */
const tolerance = 1.25;
/** Why a limit did not hold, as a clause; undefined: it did. `cpus`: the quota. */
const whyIgnored = (cpus, { usedProcessors }) => usedProcessors <= cpus * tolerance
    ? undefined
    : `the quota of ${cpus} was ignored: ${usedProcessors.toFixed(2)} processors were used`;

;// CONCATENATED MODULE: ./build/studies/cpu/go-flags.js
/** GOFLAGS in an ENV instruction, with or without quotes. */
const assignment = /\bGOFLAGS=(?:"([^"\n]*)"|([^\s"\\]*))/g;
/** The text of a Dockerfile in which Go gets one more flag. Throws where it does not set GOFLAGS. */
const withGoFlag = (dockerfile, flag) => {
    const changed = dockerfile.replace(assignment, (_, quoted, plain) => {
        const flags = [quoted ?? plain ?? '', flag].filter((each) => each !== '');
        return `GOFLAGS="${flags.join(' ')}"`;
    });
    if (changed === dockerfile)
        throw new Error('its Dockerfile does not set GOFLAGS, so it cannot be given -p');
    return changed;
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/host/disposal.js
var host_disposal = __webpack_require__(15584);
// EXTERNAL MODULE: ./build/host/process/daemon.js
var daemon = __webpack_require__(2565);
;// CONCATENATED MODULE: ./build/host/process/cpu-rival.js
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






/**
 * A competitor for the processors: a loop for each of them, in a group of its own with the default weight. It runs until it
 * is disposed, or until this process ends.
 */
const startRival = async (env, folder) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const disposal = __addDisposableResource(env_1, (0,host_disposal/* makeDisposal */.U)(), true);
        const group = disposal.use(await openCpuGroup((0,cgroups/* rivalGroupOf */.DY)(folder.path)));
        await group.limit({ kind: 'none' });
        const logFile = (0,external_node_path_.join)(folder.path, 'rival.log');
        for (let count = (0,external_node_os_.availableParallelism)(); count > 0; count -= 1) {
            const args = ['-c', busy, 'sh', String(process.pid), group.procs];
            const loop = disposal.use((0,daemon/* startDaemon */.L)('sh', args, { env, logFile }));
            if (loop.pid > 0)
                await folder.ownProcess(loop.pid, 'competitor for the processors');
            disposal.defer(() => folder.releaseProcess(loop.pid));
        }
        const started = disposal.move();
        return { [Symbol.asyncDispose]: () => started[Symbol.asyncDispose]() };
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
/** Without this process, nobody would end it. */
const busy = 'echo $$ > "$2" && while kill -0 "$1" 2> /dev/null; do :; done';

;// CONCATENATED MODULE: ./build/host/process/in-cpu-group.js
/** The same machine, where every program starts in the group. Needs root, which is given up for programs of another user. */
const inCpuGroup = (host, { procs }) => {
    const exec = (program, args, options = {}) => {
        const { user, ...others } = options;
        const asUser = user === undefined
            ? []
            : ['setpriv', '--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups', '--'];
        const script = user === undefined ? enter : enterElsewhere;
        return host.exec('sh', ['-c', script, 'sh', procs, ...asUser, program, ...args], others);
    };
    return { ...host, exec };
};
const enter = 'echo $$ > "$1" && shift && exec "$@"';
/** Another user may not be allowed to enter our working folder. */
const enterElsewhere = 'echo $$ > "$1" && shift && cd / && exec "$@"';

// EXTERNAL MODULE: ./build/host/process/run-processes.js
var run_processes = __webpack_require__(22368);
// EXTERNAL MODULE: ./build/studies/variant-engine.js
var variant_engine = __webpack_require__(4078);
;// CONCATENATED MODULE: ./build/studies/cpu/limited-engine.js
var limited_engine_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var limited_engine_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** One group for all that builds, whichever engine it belongs to. */
const groups = new WeakMap();
/**
 * The group in which everything of the engines of this study is: what they put into containers, because the group has the
 * name of the run; their clients, which start in it; and their daemons, which are moved into it.
 */
const groupOf = (bench) => {
    const open = async () => bench.resources.use(await openCpuGroup((0,cgroups/* cgroupOf */.We)(bench.folder.path)));
    const group = groups.get(bench) ?? open();
    groups.set(bench, group);
    return group;
};
/** The engine with clients and, if it has one, a daemon of its own in the group. */
const limitedEngine = async (bench, name) => {
    if (bench.host.uid !== 0)
        throw new Error('only root can limit the processors of an engine and all that it starts');
    const group = await groupOf(bench);
    const before = (0,run_processes/* childrenOf */.LU)(process.pid);
    const engine = await (0,variant_engine/* variantEngine */.I)(bench, name, { kind: 'limited' }, inCpuGroup(bench.host, group));
    const daemons = [...(0,run_processes/* childrenOf */.LU)(process.pid)].filter((pid) => !before.has(pid));
    await group.enter((0,run_processes/* treeBelow */.c_)(daemons));
    return engine;
};
/** Does something under a limit, which then ends, and beside a competitor where that is wanted. */
const underLimit = async (bench, { limit, hasRival }, work) => {
    const group = await groupOf(bench);
    await group.limit(limit);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (!hasRival)
                return await work();
            const _ = limited_engine_addDisposableResource(env_1, await startRival(bench.host.env, bench.folder), true);
            return await work();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = limited_engine_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    finally {
        await group.limit({ kind: 'none' });
    }
};

// EXTERNAL MODULE: ./build/studies/probed-build.js
var probed_build = __webpack_require__(32587);
;// CONCATENATED MODULE: ./build/studies/cpu/probe-limit.js




/** What was found, by engine and limit: it does not change within a run. */
const found = new WeakMap();
/** What a step of this engine gets of the processors under this limit, and what Go knows of it. */
const probeLimit = (bench, engine, limit) => {
    const own = found.get(bench) ?? new Map();
    found.set(bench, own);
    const key = `${engine} ${limit.name}`;
    const probe = own.get(key) ?? probeOnce(bench, engine, limit);
    own.set(key, probe);
    return probe;
};
/** Long enough for ten periods of a quota. */
const busyMs = 1_000;
const probeOnce = async (bench, engine, limit) => {
    const running = await limitedEngine(bench, engine);
    const threads = String(Math.max(2, (0,external_node_os_.availableParallelism)()));
    const probed = await (0,probed_build/* openProbedBuild */.j)(bench, running, {
        folder: `cpu-${engine}-${limit.name}`,
        probe: 'cpu-limits',
        source: undefined,
        dockerfile: [
            'FROM scratch AS limits',
            'COPY probe /probe',
            'ARG ROUND',
            `RUN ${JSON.stringify(['/probe', '/cpu.json', threads, String(busyMs)])}`,
            'FROM scratch AS evidence',
            'COPY --from=limits /cpu.json /',
            '',
        ].join('\n'),
        buildArgs: {},
        goVersion: undefined,
    });
    const text = await underLimit(bench, limit, () => probed.read(limit.name, 'cpu.json'));
    return readCpuProbe(text);
};

;// CONCATENATED MODULE: ./build/studies/cpu/cells.js











/** Each limit with each `-p`; a project of the user's own is built as it is. */
const cpuCells = (scope) => scope.engines.flatMap((engine) => (0,places/* projectsOf */.U)(scope)
    .flatMap(variantsOf)
    .flatMap((variant) => studyLimits
    .filter(({ name }) => scope.values.includes(name))
    .flatMap((limit) => cellsOf(scope, engine, limit, variant))));
const variantsOf = (project) => (0,studies_project/* isFixture */.A)(project)
    ? parallelisms.map((p) => ({ project: { ...project, id: withParallelism(project.id, p) }, p }))
    : [{ project, p: undefined }];
const cellsOf = ({ scenarios }, engine, limit, { project, p }) => {
    const cells = (0,timed_build/* timedBuilds */.p)({ value: limit.name, engine, project, group: `${engine} ${project.id}`, scenarios }, {
        key: `${engine}+${limit.name}`,
        engine: (bench) => limitedEngine(bench, engine),
        recipe: async (recipe, bench) => p === undefined ? recipe : withP(bench, recipe, { p, name: `${engine} ${limit.name} ${project.id}` }),
        around: (build, bench) => underLimit(bench, limit, build),
        columns: async (builds, { bench }) => ({
            ...usedIn(builds),
            ...(await probedColumns(bench, engine, limit)),
        }),
    });
    return cells.map((cell) => ({
        ...cell,
        open: async (bench) => heldTo(limit, await openHeld(bench, cell, engine, limit)),
    }));
};
/** A limit that does not hold in a probe gives no times. */
const openHeld = async (bench, cell, engine, limit) => {
    const opened = await cell.open(bench);
    const probe = await probeLimit(bench, engine, limit);
    const flaw = limit.limit.kind === 'quota' ? whyIgnored(limit.limit.cpus, probe) : undefined;
    return flaw === undefined ? opened : { ...opened, take: async () => ({ kind: 'unknown', reason: flaw }) };
};
/** Nor does one that did not hold in the build itself. */
const heldTo = ({ limit }, opened) => {
    const { take } = opened;
    if (limit.kind !== 'quota' || take === undefined)
        return opened;
    return {
        ...opened,
        take: async (round) => {
            const taken = await take(round);
            if (taken.kind !== 'time')
                return taken;
            const reason = whyUnlimited(limit.cpus, taken.builds);
            return reason === undefined ? taken : { kind: 'unknown', reason };
        },
    };
};
const whyUnlimited = (cpus, builds) => {
    for (const { counters, durationMs } of builds) {
        const { quotaPeriods, buildCpuMs } = counters;
        if (quotaPeriods === 0)
            return `the quota of ${cpus} was ignored: nothing of the build ran under it`;
        const reason = buildCpuMs === undefined ? undefined : whyIgnored(cpus, { usedProcessors: buildCpuMs / durationMs });
        if (reason !== undefined)
            return reason;
    }
    return undefined;
};
/**
 * A copy of the Dockerfile in which `go build` has this `-p`. Each value has one of its own, because a file that changes
 * between two builds could have been changed by a build.
 */
const withP = async (bench, recipe, { p, name }) => {
    const dockerfile = (0,external_node_path_.join)(await bench.folder.sub(`cpu/${name.replaceAll(' ', '-')}`), 'Dockerfile');
    await (0,writing/* writeText */.x)(dockerfile, withGoFlag(await (0,promises_.readFile)(recipe.dockerfile, 'utf8'), `-p=${p}`));
    return { ...recipe, dockerfile };
};
const usedIn = (builds) => {
    const timed = builds.filter(({ round, failure }) => round > 0 && failure === undefined);
    const sum = (name) => timed.length === 0
        ? undefined
        : timed.reduce((total, { counters }) => {
            const value = counters[name];
            return total === undefined || value === undefined ? undefined : total + value;
        }, 0);
    const [periods, throttled, throttledMs, cpuMs] = [
        sum('quotaPeriods'),
        sum('throttledPeriods'),
        sum('throttledMs'),
        sum('buildCpuMs'),
    ];
    const wallMs = timed.reduce((total, { durationMs }) => total + durationMs, 0);
    return {
        ...(periods !== undefined && periods > 0 && { throttledShare: (throttled ?? 0) / periods }),
        ...(throttledMs !== undefined && { throttledMs: throttledMs / timed.length }),
        ...(cpuMs !== undefined && { cpuMs: cpuMs / timed.length, processors: (cpuMs / wallMs).toFixed(2) }),
    };
};
const probedColumns = async (bench, engine, limit) => {
    const { goMaxProcs, goVersion, ownQuota } = await probeLimit(bench, engine, limit);
    const { version } = await groupOf(bench);
    return {
        goMaxProcs,
        goVersion,
        seenQuota: ownQuota === undefined ? { unknown: 'the step sees no control group' } : String(ownQuota),
        cgroup: version,
    };
};

;// CONCATENATED MODULE: ./build/studies/cpu.js



const columns = [
    { name: 'throttledShare', title: 'periods held up', unit: 'share' },
    { name: 'throttledMs', title: 'held up', unit: 'ms' },
    { name: 'cpuMs', title: 'processor time', unit: 'ms' },
    { name: 'processors', title: 'processors used', unit: 'text' },
    { name: 'goMaxProcs', title: 'GOMAXPROCS', unit: 'count' },
    { name: 'goVersion', title: 'Go', unit: 'text' },
    { name: 'seenQuota', title: 'quota that the step sees', unit: 'text' },
    { name: 'cgroup', title: 'cgroup', unit: 'text' },
];
/** A limit of processors around everything that builds, and how many programs `go build` runs at once. */
const cpu = {
    name: 'cpu',
    text: 'What a quota or a weight of processors costs a build, whether `-p` of `go build` matters then, and whether Go knows of the limit.',
    axis: 'limit of processors',
    article: '2.4',
    values: studyLimits.map(({ name }) => name),
    reference: noLimit,
    rounds: 6,
    defaults: {
        engines: ['podman'],
        fixtures: ['tiny'],
        strategies: ['cache-mounts'],
        scenarios: ['cold'],
    },
    forContext: true,
    columns,
    cells: cpuCells,
    advise: cpuAdvice,
};


/***/ }),

/***/ 30624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ projectsOf),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93747);

/** Every project of the scope: the user's own, or each shipped one in each strategy that it has, with each Go. */
const projectsOf = ({ context, fixtures, strategies, bases }) => context === undefined
    ? fixtures.flatMap((fixture) => strategies
        .filter((strategy) => fixture.strategies.includes(strategy))
        .flatMap((strategy) => bases.map((base) => (0,_projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .fixtureProject */ .Zj)(fixture, strategy, base))))
    : [context];
/** Every project of the scope on every engine. */
const placesOf = (scope) => scope.engines.flatMap((engine) => projectsOf(scope).map((project) => ({ engine, project })));


/***/ }),

/***/ 32587:
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

/***/ 61100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   sN: () => (/* binding */ isFaster),
/* harmony export */   tp: () => (/* binding */ isSlower)
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
/** Whether the row is surely slower than the reference, which only bounds can show. */
const isSlower = ({ low }) => low !== undefined && low > 1;
const isFaster = ({ high }) => high !== undefined && high < 1;


/***/ }),

/***/ 30401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ timedBuilds)
});

// EXTERNAL MODULE: ./build/analysis/obstacle.js
var analysis_obstacle = __webpack_require__(45078);
// EXTERNAL MODULE: ./build/measure/measure.js + 6 modules
var measure = __webpack_require__(22749);
// EXTERNAL MODULE: ./build/measure/session.js
var measure_session = __webpack_require__(73451);
// EXTERNAL MODULE: ./build/measure/warm-up.js + 3 modules
var warm_up = __webpack_require__(24845);
// EXTERNAL MODULE: ./build/plan/plan.js + 1 modules
var plan_plan = __webpack_require__(84326);
// EXTERNAL MODULE: ./build/report/words/no-time.js
var no_time = __webpack_require__(81762);
// EXTERNAL MODULE: ./build/studies/project.js
var studies_project = __webpack_require__(51967);
;// CONCATENATED MODULE: ./build/studies/rough-times.js

/** Shares of a cold build, as they were measured for the shipped projects. */
const shares = { none: 0.05, source: 0.15, 'go-mod': 0.3 };
/**
 * A run with default inputs, whose cost fixtures state, is cold, warm and source-change in three rounds after a warm-up
 * of cold and source-change: about 4.75 cold builds.
 */
const coldBuildsPerRun = 4.75;
/** About how long one build takes on two processors, in ms; undefined: nobody knows. */
const roughBuildMs = (project, { startsFrom, edit }) => {
    if (!(0,studies_project/* isFixture */.A)(project))
        return undefined;
    const coldMs = project.fixture.roughCostMs / coldBuildsPerRun;
    return startsFrom === 'empty' ? coldMs : coldMs * shares[edit];
};

;// CONCATENATED MODULE: ./build/studies/timed-build.js







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
        benchmark: (0,plan_plan/* benchmarkId */.b)(keyOf(what, changes), project.id, scenario.name),
        roughMs: roughBuildMs(project, scenario),
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
    await (0,warm_up/* warmUp */.l)(session, project.id);
    return { session, engine };
};
/** Limits play no part while builds are taken: rows are judged at the end. */
const noThresholds = {
    fail: { value: 0.1, overrides: [] },
    warn: { value: 0.05, overrides: [] },
    minDeltaMs: { value: 0, overrides: [] },
};
const sessionOf = (bench, { key, project, scenarios }) => {
    const plan = (0,plan_plan/* makePlan */.C)({
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
    const session = (0,measure_session/* openSession */.fA)(plan, bench.context, async (builds) => {
        const fresh = builds.slice(kept);
        kept = builds.length;
        await bench.keep(fresh);
    });
    return { ...session, primes: bench.primes };
};
const openCell = (bench, { session, engine }, scenario, changes) => {
    const benchmark = session.plan.benchmarks.find((each) => each.scenario === scenario.name);
    if (benchmark === undefined)
        throw new Error(`the plan has no scenario ${scenario.name}`);
    const [obstacle] = session.obstacles.get(benchmark.id) ?? [];
    if (obstacle !== undefined)
        throw new Error(whyNot(obstacle));
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
/** Nothing is compared here, so an obstacle does not speak of base and head. */
const whyNot = (obstacle) => obstacle.kind === 'head-does-not-build' ? `it does not build: ${obstacle.reason}` : (0,analysis_obstacle/* clauseOf */.pQ)(obstacle);
/** The loop of the study says what is measured. */
const silent = { before: () => { }, after: () => { } };
const takeBuild = async (session, benchmark, round) => {
    const { measurements, builds, complete } = await (0,measure/* takePair */.q)(session, { benchmark, round, order: ['head'] }, silent);
    const [own] = measurements;
    if (own === undefined)
        throw new Error(`${benchmark.id} was not built`);
    if (complete)
        return { kind: 'time', durationMs: own.durationMs, builds };
    return { kind: 'failed', message: whyNoTime(own), builds };
};
const whyNoTime = (build) => {
    const { failure, evidence } = build;
    if (failure !== undefined)
        return failure.message.split('\n')[0] ?? '';
    return evidence?.state.reason ?? (0,no_time/* exclusionText */.M)(build) ?? 'the build gave no time';
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

/***/ 4078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ variantEngine),
/* harmony export */   k: () => (/* binding */ storeBytesOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8618);



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
    const running = bench.resources.use(await engine.start(host, bench.folder, 'selected'));
    const added = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path)).filter((name) => !before.has(name));
    folders.set(running, added.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)));
    return running;
};
/** What an engine of a study takes on the disk, mounted layers not counted twice. */
const storeBytesOf = async ({ host }, engine) => {
    const args = [
        '--summarize',
        '--one-file-system',
        '--block-size=1',
        '--total',
        '--',
        ...(folders.get(engine) ?? []),
    ];
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


/***/ })

};
