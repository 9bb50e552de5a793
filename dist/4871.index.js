export const id = 4871;
export const ids = [4871];
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

/***/ 2407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ takeCpuControl),
/* harmony export */   O: () => (/* binding */ returnCpuControl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _readable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4979);
/* harmony import */ var _cgroups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56628);




/**
 * With version 2, groups at the top have limits of processors only if the root passes the controller on. Where it does not, a
 * run has it do so while it needs that. An empty group of this name says that it was a run, and no one else: like the
 * setting, it outlives a killed run and not the machine, so the last run that ends, or the next one, gives it back.
 */
const marker = 'gcb-cpu-control';
/** Has the root pass the controller on. Throws the system's error where this user may not do that. */
const takeCpuControl = (root) => {
    if ((0,_readable_js__WEBPACK_IMPORTED_MODULE_2__/* .readableText */ .Gh)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, control)).trim().split(/\s+/).includes('cpu'))
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker), { recursive: true });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, control), '+cpu');
    }
    catch (error) {
        (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_3__/* .removeCgroups */ .yz)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker)]);
        throw error;
    }
};
/** Undoes that, unless another run has groups there. `ending`: groups that are about to be removed. Never throws. */
const returnCpuControl = (root = '/sys/fs/cgroup', ending = []) => {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker)))
        return;
    if ((0,_readable_js__WEBPACK_IMPORTED_MODULE_2__/* .readableFolders */ .gu)(root).some((name) => /^gcb-\w{6}(?:-rival)?$/.test(name) && !ending.includes(name)))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, control), '-cpu');
    }
    catch {
        // The kernel refuses when somebody else needs it by now: then it is no longer ours to give back.
    }
    (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_3__/* .removeCgroups */ .yz)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker)]);
};
const control = 'cgroup.subtree_control';


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

/***/ 94871:
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
// EXTERNAL MODULE: ./build/studies/parts/compared.js
var parts_compared = __webpack_require__(15634);
// EXTERNAL MODULE: ./build/studies/parts/row-columns.js
var row_columns = __webpack_require__(5937);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/readable.js
var readable = __webpack_require__(4979);
// EXTERNAL MODULE: ./build/host/process/cgroups.js
var cgroups = __webpack_require__(56628);
// EXTERNAL MODULE: ./build/host/process/cpu-control.js
var cpu_control = __webpack_require__(2407);
;// CONCATENATED MODULE: ./build/host/process/cpu-group.js







/**
 * Makes the group with this name. Engines that take a parent for their containers put them below it, and clients and daemons
 * enter it, so that one limit holds for everything that builds. Throws with the reason where this user cannot make one.
 */
const openCpuGroup = async (name, root = '/sys/fs/cgroup') => {
    const hierarchy = findHierarchy(root);
    const folder = (0,external_node_path_.join)(hierarchy.mount, name);
    // With version 2, a group with others below it cannot hold processes.
    const leaf = (0,external_node_path_.join)(folder, 'client');
    await making(async () => {
        await (0,promises_.mkdir)(leaf, { recursive: true });
        // Afterwards: a run that ends now sees the group, and leaves the controller on.
        if (hierarchy.version === 'v2')
            (0,cpu_control/* takeCpuControl */.L)(hierarchy.mount);
    });
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
            if (hierarchy.version === 'v2')
                (0,cpu_control/* returnCpuControl */.O)(hierarchy.mount, [name]);
        },
    };
};
const findHierarchy = (root) => {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'cpu', 'cpu.shares')))
        return { version: 'v1', mount: (0,external_node_path_.join)(root, 'cpu') };
    const controllers = (0,readable/* readableText */.Gh)((0,external_node_path_.join)(root, 'cgroup.controllers')).split(/\s+/);
    if (!controllers.includes('cpu'))
        throw new Error('no control group of this machine limits processors');
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
/** The value with the weight that everything has, beside a competitor with the same. */
const defaultWeight = weight(defaultShares, true).name;
/** Values of `-p`, the first being what the others are compared with. */
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

;// CONCATENATED MODULE: ./build/studies/cpu/parallelism-advice.js



/** Does a higher `-p` cost or gain anything against `-p 1`, under the same limit? Says nothing unless all were measured. */
const parallelismAdvice = (rows) => {
    const found = placesIn(rows).flatMap((place) => {
        const compared = comparedIn(place);
        const [first] = place;
        return first === undefined || compared === undefined ? [] : [{ name: nameOf(first), compared }];
    });
    const even = found.filter(({ compared }) => compared.every((row) => (0,parts_compared/* directionOf */.FR)(row) === 'same'));
    const uneven = found.filter(({ compared }) => compared.some((row) => (0,parts_compared/* directionOf */.FR)(row) !== 'same'));
    const others = parallelisms.slice(1).join(', ');
    return [
        ...(even.length === 0
            ? []
            : [
                `No difference is shown between \`-p 1\` and \`-p\` ${others} with ${(0,report_numbers/* list */.p_)(even.map(({ name }) => name))}: leave \`-p\` alone.`,
            ]),
        ...uneven.map(({ name, compared }) => {
            const different = compared.filter((row) => (0,parts_compared/* directionOf */.FR)(row) !== 'same');
            const each = different.map((row) => `${(0,parts_compared/* timesText */.Aq)(row)} with \`-p ${parallelismIn(row.project)}\``);
            return `Compared with \`-p 1\`, ${name} takes ${(0,report_numbers/* list */.p_)(each)}.`;
        }),
    ];
};
/** Rows that differ in nothing but `-p`. */
const placesIn = (rows) => {
    const timed = rows.filter((row) => parallelismIn(row.project) !== undefined);
    return [...new Set(timed.map(nameOf))].map((name) => timed.filter((row) => nameOf(row) === name));
};
const nameOf = ({ value, scenario, project, engine }) => `${value} (${scenario} of ${project.replace(/\+p\d+$/, '')} on ${engine})`;
/** Each higher `-p` against the first; undefined unless all can be compared. */
const comparedIn = (rows) => {
    const [base, ...others] = parallelisms.map((p) => rows.find((row) => parallelismIn(row.project) === p));
    if (base === undefined)
        return undefined;
    const compared = others.flatMap((row) => (row === undefined ? [] : ((0,parts_compared/* against */.AH)(base, row) ?? [])));
    return compared.length === others.length ? compared : undefined;
};

;// CONCATENATED MODULE: ./build/studies/cpu/advice.js






/** What to do about limits of processors and `-p`; the rows are compared with no limit. */
const cpuAdvice = (rows) => [
    ...quotas(rows),
    ...parallelismAdvice(rows.filter((row) => quotaOf(row) !== undefined)),
    ...weights(rows),
    ...unseen(rows),
];
const quotaOf = ({ value }) => {
    const limit = limitNamed(value)?.limit;
    return limit?.kind === 'quota' ? limit.cpus : undefined;
};
const whereOf = ({ scenario, project, engine }) => `${scenario} of ${project} on ${engine}`;
const quotas = (rows) => {
    const compared = (0,parts_compared/* comparedIn */.ZN)(rows).filter((row) => quotaOf(row) !== undefined);
    const worst = (0,parts_compared/* slowestOf */.xM)(compared);
    if (compared.length === 0)
        return [];
    if (worst === undefined)
        return [`No quota is shown to cost time (${(0,report_numbers/* count */.U9)(compared.length, 'row')} compared with no limit).`];
    const throttled = (0,row_columns/* numberIn */.P)(worst, 'throttledShare');
    const held = throttled === undefined ? '' : `, held up in ${(0,numbers/* percent */.KN)(throttled)} of its periods`;
    const slower = compared.filter(parts_compared/* isSlower */.tp).length;
    return [
        `A quota costs time in ${slower} of ${(0,report_numbers/* count */.U9)(compared.length, 'row')}, most with ${quotaOf(worst)}: ${whereOf(worst)} took ${(0,parts_compared/* timesText */.Aq)(worst)} as long as without a limit${held}.`,
    ];
};
const weights = (rows) => {
    const alone = (0,parts_compared/* comparedIn */.ZN)(rows).filter(({ value }) => isWeight(value) && limitNamed(value)?.hasRival === false);
    const isFree = alone.length > 0 && alone.every((row) => (0,parts_compared/* directionOf */.FR)(row) === 'same');
    return [
        ...(isFree
            ? [
                `Without a competitor, no difference is shown between a weight and no limit (${(0,report_numbers/* count */.U9)(alone.length, 'row')}).`,
            ]
            : []),
        ...contested(rows),
    ];
};
const isWeight = (value) => limitNamed(value)?.limit.kind === 'weight';
/** Each weight beside a competitor against the default one beside it: against no limit, the competitor alone would count. */
const contested = (rows) => {
    const beside = rows.filter(({ value }) => isWeight(value) && limitNamed(value)?.hasRival === true);
    const found = beside.flatMap((row) => {
        const usual = beside.find((each) => each.value === defaultWeight && each.group === row.group && each.scenario === row.scenario);
        const compared = usual === undefined || usual === row ? undefined : (0,parts_compared/* against */.AH)(usual, row);
        return compared === undefined ? [] : [compared];
    });
    const worst = (0,parts_compared/* slowestOf */.xM)(found);
    if (found.length === 0)
        return [];
    if (worst === undefined)
        return [
            `Beside a competitor, ${(0,report_numbers/* list */.p_)([...new Set(found.map(({ value }) => value))])} is not shown to be slower than ${defaultWeight} (${(0,report_numbers/* count */.U9)(found.length, 'row')}).`,
        ];
    return [
        `Beside a competitor, ${whereOf(worst)} took ${(0,parts_compared/* timesText */.Aq)(worst)} as long with ${worst.value} as with ${defaultWeight}.`,
    ];
};
/** Go reads a quota from this release on (https://go.dev/doc/go1.25). */
const readsQuotas = 25;
/** Go never goes below two, where there are two processors. */
const leastProcs = 2;
/** Go that does not see a quota starts more threads than it gets processors. */
const unseen = (rows) => {
    const wide = rows.flatMap((row) => {
        const [cpus, procs] = [quotaOf(row), (0,row_columns/* numberIn */.P)(row, 'goMaxProcs')];
        return cpus !== undefined && procs !== undefined && procs > Math.max(leastProcs, Math.ceil(cpus))
            ? [{ row, procs, cpus }]
            : [];
    });
    const [first] = wide;
    if (first === undefined)
        return [];
    const version = (0,row_columns/* textIn */.r)(first.row, 'goVersion');
    const minor = Number(/^1\.(\d+)/.exec(version ?? '')?.[1] ?? Number.NaN);
    // A quota of a group around that of the step is one that no Go can read.
    const isHidden = (0,row_columns/* textIn */.r)(first.row, 'seenQuota') === 'none';
    const remedy = minor < readsQuotas && !isHidden
        ? 'set GOMAXPROCS in the Dockerfile, or build with Go 1.25 or newer'
        : 'set GOMAXPROCS in the Dockerfile';
    return [
        `On ${first.row.engine}, Go${version === undefined ? '' : ` ${version}`} chose GOMAXPROCS ${first.procs} under a quota of ${first.cpus}${isHidden ? ' that its step does not see' : ''}: ${remedy}.`,
    ];
};

// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/host/writing.js
var writing = __webpack_require__(28703);
// EXTERNAL MODULE: ./build/studies/parts/places.js
var places = __webpack_require__(30167);
// EXTERNAL MODULE: ./build/studies/project.js
var studies_project = __webpack_require__(51967);
// EXTERNAL MODULE: ./build/studies/parts/timed-build.js
var timed_build = __webpack_require__(44433);
// EXTERNAL MODULE: ./build/studies/parts/unknown-counter.js
var unknown_counter = __webpack_require__(30760);
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
        wallMs: number('wallMs'),
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
/** How far use may exceed a quota: clocks are read apart. */
const tolerance = 1.25;
/**
 * A group gets its whole quota again in each period of 100 ms, and may use it up at once. So of the first and the last period of a
 * build, it may use the quota of all 100 ms: at most that of 200 ms more than its own length allows.
 */
const partialPeriodsMs = 200;
/** Why a limit did not hold, as a clause; undefined: it did. `cpus`: the quota. */
const whyIgnored = (cpus, { usedProcessors, wallMs }) => usedProcessors <= cpus * Math.max(tolerance, 1 + partialPeriodsMs / wallMs)
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
// EXTERNAL MODULE: ./build/studies/parts/variant-engine.js
var variant_engine = __webpack_require__(41497);
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

// EXTERNAL MODULE: ./build/studies/parts/probed-build.js
var probed_build = __webpack_require__(31000);
;// CONCATENATED MODULE: ./build/studies/cpu/probe-limit.js




/** What was found, by engine, limit and Go: it does not change within a run. */
const found = new WeakMap();
/** What a step of this engine gets of the processors under this limit, and what Go knows of it. */
const probeLimit = (bench, step) => {
    const own = found.get(bench) ?? new Map();
    found.set(bench, own);
    const key = probe_limit_nameOf(step);
    const probe = own.get(key) ?? probeOnce(bench, step);
    own.set(key, probe);
    return probe;
};
const probe_limit_nameOf = ({ engine, limit, goVersion }) => [engine, limit.name, ...(goVersion === undefined ? [] : [`go${goVersion}`])].join('-');
/** Long enough for ten periods of a quota. */
const busyMs = 1_000;
const probeOnce = async (bench, step) => {
    const { engine, limit, goVersion } = step;
    const running = await limitedEngine(bench, engine);
    const threads = String(Math.max(2, (0,external_node_os_.availableParallelism)()));
    const probed = await (0,probed_build/* openProbedBuild */.j)(bench, running, {
        folder: `cpu-${probe_limit_nameOf(step)}`,
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
        goVersion,
    });
    const text = await underLimit(bench, limit, () => probed.read(limit.name, 'cpu.json'));
    return readCpuProbe(text);
};

;// CONCATENATED MODULE: ./build/studies/cpu/cells.js













/** Each limit with each `-p`; a project of the user's own is built as it is. */
const cpuCells = (scope) => scope.engines.flatMap((engine) => (0,places/* projectsOf */.UW)(scope)
    .flatMap(variantsOf)
    .flatMap((variant) => studyLimits
    .filter(({ name }) => scope.values.includes(name))
    .flatMap((limit) => cellsOf(scope, engine, limit, variant))));
const variantsOf = (project) => (0,studies_project/* isFixture */.A)(project)
    ? parallelisms.map((p) => ({ project: { ...project, id: withParallelism(project.id, p) }, p }))
    : [{ project, p: undefined }];
const cellsOf = ({ scenarios }, engine, limit, { project, p }) => {
    const step = { engine, limit, goVersion: project.goVersion };
    const cells = (0,timed_build/* timedBuilds */.ps)({ value: limit.name, engine, project, group: `${engine} ${project.id}`, scenarios }, {
        key: `${engine}+${limit.name}`,
        engine: (bench) => limitedEngine(bench, engine),
        recipe: async (recipe, bench) => p === undefined ? recipe : withP(bench, recipe, { p, name: `${engine} ${limit.name} ${project.id}` }),
        around: (build, bench) => underLimit(bench, limit, build),
        columns: async (builds, { bench }) => ({
            ...usedUnder(limit, builds),
            ...(await probedColumns(bench, step)),
        }),
    });
    return cells.map((cell) => ({
        ...cell,
        open: async (bench) => heldTo(limit, await openHeld(bench, cell, step)),
    }));
};
/** A limit that does not hold in a probe gives no times. */
const openHeld = async (bench, cell, step) => {
    const opened = await cell.open(bench);
    const { limit } = step.limit;
    const probe = await probeLimit(bench, step);
    const flaw = limit.kind === 'quota' ? whyIgnored(limit.cpus, probe) : undefined;
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
        const reason = buildCpuMs === undefined
            ? undefined
            : whyIgnored(cpus, { usedProcessors: buildCpuMs / durationMs, wallMs: durationMs });
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
/** The competitor is a program of this run, so its processor time is in that of the builds. */
const usedUnder = ({ hasRival }, builds) => {
    const unknown = { unknown: 'that of the competitor is counted with it' };
    return { ...usedIn(builds), ...(hasRival && { cpuMs: unknown, processors: unknown }) };
};
/** Means over the counted builds, and the share of all their periods; a counter that one of them lacks is not known. */
const usedIn = (builds) => {
    const counted = builds.filter(attempts/* isCounted */.he);
    const sum = (name) => counted.length === 0 || counted.some(({ counters }) => counters[name] === undefined)
        ? undefined
        : counted.reduce((total, { counters }) => total + (counters[name] ?? 0), 0);
    const [periods, throttled, throttledMs, cpuMs] = [
        sum('quotaPeriods'),
        sum('throttledPeriods'),
        sum('throttledMs'),
        sum('buildCpuMs'),
    ];
    const wallMs = counted.reduce((total, { durationMs }) => total + durationMs, 0);
    const whyNot = (name) => ({ unknown: (0,unknown_counter/* unknownCounter */.X)(counted, name) });
    const mean = (total, name) => total === undefined ? whyNot(name) : total / counted.length;
    return {
        // Without a quota there are no periods.
        ...(periods !== 0 && {
            throttledShare: periods === undefined || throttled === undefined ? whyNot('quotaPeriods') : throttled / periods,
        }),
        throttledMs: mean(throttledMs, 'throttledMs'),
        cpuMs: mean(cpuMs, 'buildCpuMs'),
        processors: cpuMs === undefined ? whyNot('buildCpuMs') : (cpuMs / wallMs).toFixed(2),
    };
};
const probedColumns = async (bench, step) => {
    const probe = await probeLimit(bench, step);
    const { version } = await groupOf(bench);
    return {
        ...goColumns(probe, step.goVersion),
        seenQuota: probe.ownQuota === undefined ? { unknown: 'the step sees no control group' } : String(probe.ownQuota),
        cgroup: version,
    };
};
/** What Go makes of a limit is known only where the probe was compiled with the Go of the builds. */
const goColumns = ({ goMaxProcs, goVersion: compiledWith }, goVersion) => {
    if (goVersion !== undefined)
        return { goMaxProcs, goVersion: compiledWith };
    const unknown = 'which Go the image has is not known, and each makes something else of a limit';
    return { goMaxProcs: { unknown }, goVersion: { unknown } };
};

;// CONCATENATED MODULE: ./build/studies/cpu.js



const columns = [
    { name: 'throttledShare', title: 'periods held up', unit: 'share' },
    { name: 'throttledMs', title: 'held up, over all processors', unit: 'ms' },
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
    values: studyLimits.map(({ name }) => name),
    reference: noLimit,
    defaults: { engines: ['podman'], scenarios: ['cold'] },
    forContext: true,
    columns,
    cells: cpuCells,
    advise: cpuAdvice,
};


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

/***/ 30760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unknownCounter)
/* harmony export */ });
/** Why builds lack a counter, as far as one of them says so. */
const unknownCounter = (builds, name) => builds.flatMap(({ unknown }) => unknown?.[`counters.${name}`] ?? unknown?.[name] ?? [])[0] ??
    (builds.length === 0 ? 'no build gave a time' : 'the kernel does not show it');


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


/***/ })

};
