export const id = 9969;
export const ids = [9969];
export const modules = {

/***/ 55905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ DaemonDied)
/* harmony export */ });
/** A call that found the daemon dead. */
class DaemonDied extends Error {
    logTail;
    constructor({ message, logTail }) {
        super(message);
        this.name = 'DaemonDied';
        this.logTail = logTail;
    }
}


/***/ }),

/***/ 26633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ pinProcess),
/* harmony export */   CN: () => (/* binding */ allowedProcessors),
/* harmony export */   Q$: () => (/* binding */ pinnedCommand),
/* harmony export */   Xm: () => (/* binding */ processorsIn),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/* unused harmony export numbersOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * The processors that a process may run on, by number, in ascending order. Undefined when there is no such process, or
 * the kernel does not show it. See `Cpus_allowed_list` in proc_pid_status(5).
 */
const allowedProcessors = (pid) => {
    try {
        return processorsIn((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`, 'utf8'));
    }
    catch {
        return undefined;
    }
};
/** The same from the text of /proc/PID/status. */
const processorsIn = (status) => {
    const list = /^Cpus_allowed_list:\s*([\d,-]+)$/m.exec(status)?.[1];
    return list === undefined ? undefined : numbersOf(list);
};
/** The numbers in a list as cpuset(7) has it: `0,2-4` is 0, 2, 3 and 4. */
const numbersOf = (list) => list.split(',').flatMap((range) => {
    const [from = Number.NaN, to = from] = range.split('-').map(Number);
    return Number.isNaN(from) ? [] : Array.from({ length: to - from + 1 }, (_, at) => from + at);
});
/** Ascending numbers as such a list. */
const listOf = (numbers) => {
    const ranges = [];
    for (const number of numbers) {
        const last = ranges.at(-1);
        if (last !== undefined && number === last.to + 1)
            last.to = number;
        else
            ranges.push({ from: number, to: number });
    }
    return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(',');
};
/** Moves every thread of a process to some processors; false when that was not possible. Its children inherit them. */
const pinProcess = async (host, pid, processors) => {
    const args = ['--all-tasks', '--pid', '--cpu-list', listOf(processors), String(pid)];
    await host.exec('taskset', args, { timeoutMs: 10_000 });
    // Its status says nothing: for a process that is gone it is 0.
    return allowedProcessors(pid)?.join() === processors.join();
};
/** A command that runs the program on some processors only: affinity is inherited from before its start. */
const pinnedCommand = (processors, program, args) => [
    'taskset',
    ['--cpu-list', listOf(processors), program, ...args],
];


/***/ }),

/***/ 22368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Wo: () => (/* binding */ buildProcesses),
/* harmony export */   c_: () => (/* binding */ treeBelow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11265);


/** Programs that build for clients. */
const daemons = /^(?:dockerd|containerd|buildkitd)$/;
/** The processes that work for the build that goes on now. Empty on systems without /proc. */
const buildProcesses = (query) => {
    const table = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .processTable */ .oI)() ?? [];
    const children = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .byParent */ .Ur)(table);
    const own = (children.get(query.self) ?? []).map((row) => ({
        row,
        root: query.before.has(row.pid) ? 'daemon' : 'client',
    }));
    const sinceTicks = Math.min(...own.flatMap(({ row, root }) => (root === 'client' ? row.startTicks : [])));
    const grouped = table
        .filter(({ pid }) => isInGroup(pid, query))
        .map((row) => ({ row, root: 'daemon' }));
    const foreign = table
        .filter(({ pid }) => query.withForeign && daemons.test(nameOf(pid)))
        .map((row) => ({ row, root: 'foreign' }));
    const found = new Map();
    const [ownDepth, seen] = [depthIn(statusOf(query.self)), [...own, ...grouped, ...foreign]];
    // Grows while it is read, so this reaches every generation.
    for (const { row, root } of seen) {
        if (found.has(row.pid))
            continue;
        const status = statusOf(row.pid);
        const program = programIn(status);
        if (program === undefined)
            continue;
        const isDaemon = daemons.test(program);
        // What a daemon of somebody else did before is not of this build.
        if (root === 'foreign' && !isDaemon && row.startTicks < sinceTicks)
            continue;
        const parent = found.get(row.parent);
        const role = isDaemon ? 'daemon' : roleOf({ root, depth: depthIn(status), ownDepth, parent });
        found.set(row.pid, { ...row, program, role, status });
        for (const child of children.get(row.pid) ?? [])
            seen.push({ row: child, root });
    }
    return [...found.values()];
};
/** The children of a process. */
const childrenOf = (pid) => new Set(((0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .processTable */ .oI)() ?? []).filter(({ parent }) => parent === pid).map((row) => row.pid));
/** These processes and all below them. */
const treeBelow = (pids) => {
    const children = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .byParent */ .Ur)((0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .processTable */ .oI)() ?? []);
    const all = [...pids];
    // Grows while it is read, so this reaches every generation.
    for (const pid of all)
        all.push(...(children.get(pid) ?? []).map((row) => row.pid));
    return all;
};
/** Containers have process namespaces of their own. A rootless daemon has one too, but there the daemon is inside. */
const roleOf = ({ root, depth, ownDepth, parent }) => {
    if (parent?.role === 'step')
        return 'step';
    if (root === 'client')
        return depth > ownDepth ? 'step' : 'client';
    if (parent === undefined)
        return depth > ownDepth ? 'step' : 'daemon';
    const isUnderDaemon = daemons.test(parent.program) || parent.program.startsWith('runc');
    return isUnderDaemon && depth > depthIn(parent.status) ? 'step' : 'daemon';
};
const isInGroup = (pid, { group, self }) => pid !== self && textOf(`/proc/${pid}/cgroup`).includes(`/${group}/`);
const nameOf = (pid) => textOf(`/proc/${pid}/comm`).trim();
const statusOf = (pid) => textOf(`/proc/${pid}/status`);
const programIn = (status) => /^Name:\s*(.+)$/m.exec(status)?.[1];
/** `NSpid` has one number for each namespace, see proc_pid_status(5). */
const depthIn = (status) => (/^NSpid:\s*(.+)$/m.exec(status)?.[1] ?? '').trim().split(/\s+/).length;
/** Empty when the file is missing: a process may end between two reads. */
const textOf = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
};


/***/ }),

/***/ 90337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ writeObserved),
/* harmony export */   z: () => (/* binding */ linesText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_own_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68560);
/* harmony import */ var _host_writing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28703);



const linesText = (lines) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
/** Writes one file that is not there yet, and returns its path in the folder of the report. */
const writeObserved = async (outputDir, folder, name, text) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${_host_own_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPrefix */ .l1}${name}`);
    await (0,_host_own_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .makeOwnFolder */ .xc)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDir, folder));
    await (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .writeText */ .x)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDir, path), text, { mode: 0o644, flag: 'wx' });
    return path;
};


/***/ }),

/***/ 4868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ choosePin),
/* harmony export */   $f: () => (/* binding */ openPins),
/* harmony export */   Qv: () => (/* binding */ daemonOf)
/* harmony export */ });
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8618);
/* harmony import */ var _host_process_affinity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26633);
/* harmony import */ var _host_process_run_processes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22368);



/**
 * All processors but the first, which is left to the kernel's interrupts, this program and everybody else. With one or two,
 * leaving one out would at least halve what a build can use, so builds keep all.
 */
const choosePin = (allowed = (0,_host_process_affinity_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedProcessors */ .CN)('self')) => {
    if (allowed === undefined || allowed.length === 0)
        return {
            allowed: [],
            processors: undefined,
            reason: 'the kernel does not show which processors there are',
        };
    if (allowed.length > 2)
        return { allowed, processors: allowed.slice(1), reason: undefined };
    const number = allowed.length === 1 ? 'one processor' : 'two processors';
    return {
        allowed,
        processors: undefined,
        reason: `there are only ${number}: to leave one out would change what a build can do at once`,
    };
};
/** How many programs a report names. */
const mostPrograms = 5;
const openPins = ({ host, choice, group }) => {
    const processors = choice?.processors;
    const seen = new Map();
    const unpinned = new Set();
    const query = () => ({ self: process.pid, group, before: (0,_host_process_run_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(process.pid), withForeign: false });
    const strays = (each) => (0,_host_process_affinity_js__WEBPACK_IMPORTED_MODULE_1__/* .processorsIn */ .Xm)(each.status)?.some((number) => processors?.includes(number) === false) === true;
    return {
        renew: async () => {
            if (processors === undefined)
                return;
            for (const { pid, program } of (0,_host_process_run_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .buildProcesses */ .Wo)(query()).filter(strays))
                if (!(await (0,_host_process_affinity_js__WEBPACK_IMPORTED_MODULE_1__/* .pinProcess */ .$P)(host, pid, processors)) && (0,_host_process_affinity_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedProcessors */ .CN)(pid) !== undefined)
                    unpinned.add(program);
        },
        watch: (engine) => {
            if (processors === undefined)
                return { [Symbol.dispose]: () => { } };
            const { name } = engine.facts;
            const asked = query();
            const watch = watchStrays(() => (0,_host_process_run_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .buildProcesses */ .Wo)(asked), strays);
            return {
                [Symbol.dispose]: () => {
                    const before = seen.get(name);
                    const { processes, programs } = watch.end();
                    const elsewhere = firstOf([...(before?.elsewhere ?? []), ...programs]);
                    const all = (before?.processes ?? 0) + processes;
                    seen.set(name, { engine: name, daemon: daemonOf(engine), processes: all, elsewhere });
                },
            };
        },
        report: () => {
            const found = { engines: [...seen.values()], refused: firstOf([...unpinned]) };
            return choice === undefined ? undefined : { ...choiceIn(choice), ...found };
        },
    };
};
const choiceIn = ({ allowed, processors, reason }) => ({
    allowed,
    ...(processors !== undefined && { processors }),
    ...(reason !== undefined && { unknown: { processors: reason } }),
});
const firstOf = (programs) => [...new Set(programs)].toSorted().slice(0, mostPrograms);
/** Often enough for a program of a build, and rarely enough to leave the processor to it. */
const watchEveryMs = 100;
const watchStrays = (look, strays) => {
    const [all, once, programs] = [new Set(), new Set(), new Set()];
    const timer = setInterval(() => {
        for (const each of look()) {
            all.add(each.pid);
            if (!strays(each))
                continue;
            // Seen once, it may be on its way from its parent's processors to its own.
            if (once.has(each.pid))
                programs.add(each.program);
            once.add(each.pid);
        }
    }, watchEveryMs);
    return {
        end: () => {
            clearInterval(timer);
            return { processes: all.size, programs: [...programs] };
        },
    };
};
/** Whose daemon an engine builds with. */
const daemonOf = ({ facts, death }) => {
    const traits = Object.values(_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s).find(({ name }) => name === facts.name.split(/[@+]/)[0]);
    if (traits?.daemon === undefined)
        return 'none';
    return death === undefined ? 'not-ours' : 'pinned';
};


/***/ }),

/***/ 27679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rl: () => (/* binding */ sampleIo),
  ez: () => (/* binding */ sampleStacks),
  Zf: () => (/* binding */ waitLines)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/host/process/process-facts.js

/** Undefined when the process is gone, or belongs to a user whose processes may not be looked into. */
const ioOf = (pid) => {
    const text = textOf(`/proc/${pid}/io`);
    const value = (name) => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(text ?? '')?.[1]);
    const io = {
        readBytes: value('read_bytes'),
        writtenBytes: value('write_bytes'),
        cancelledBytes: value('cancelled_write_bytes'),
        readCallBytes: value('rchar'),
        writeCallBytes: value('wchar'),
    };
    return Object.values(io).some(Number.isNaN) ? undefined : io;
};
/** `status` is the text of /proc/PID/status. */
const waitOf = (pid, status) => ({
    state: /^State:\s*(.+)$/m.exec(status)?.[1] ?? '',
    waitsIn: (textOf(`/proc/${pid}/wchan`) ?? '').trim().replace(/^0$/, ''),
    kernelStack: (textOf(`/proc/${pid}/stack`) ?? '')
        .split('\n')
        .flatMap((line) => /^\[<[^>]*>\] ([^+\s]+)/.exec(line)?.[1] ?? []),
});
/**
 * How long some or all processes of the machine waited for a resource since it started, in microseconds; names are as in
 * `ioFullUs`. Empty on a kernel without pressure stall information.
 */
const pressureUs = () => Object.fromEntries(['cpu', 'io', 'memory'].flatMap((resource) => [...(textOf(`/proc/pressure/${resource}`) ?? '').matchAll(/^(some|full) .* total=(\d+)$/gm)].map(([, share = '', total]) => [
    `${resource}${share.charAt(0).toUpperCase()}${share.slice(1)}Us`,
    Number(total),
])));
/** In /proc/diskstats, whatever the disk is. */
const sectorBytes = 512;
/** Disks and partitions that were used since the machine started; see Documentation/admin-guide/iostats.rst of Linux. */
const diskUse = () => (textOf('/proc/diskstats') ?? '').split('\n').flatMap((line) => {
    const fields = line.trim().split(/\s+/);
    const [name = '', reads, , readSectors, , , , writtenSectors, , , busyMs] = fields.slice(2);
    if (busyMs === undefined || (reads === '0' && writtenSectors === '0'))
        return [];
    return [
        {
            name,
            readBytes: Number(readSectors) * sectorBytes,
            writtenBytes: Number(writtenSectors) * sectorBytes,
            busyMs: Number(busyMs),
        },
    ];
});
/** Undefined when the file is missing or may not be read. */
const textOf = (path) => {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./build/measure/sampler.js

const ioEveryMs = 100;
const stacksEveryMs = 500;
/** Samples what each process of a build has read and written, and what the whole machine waited for. */
const sampleIo = ({ look, hide }) => {
    const unreadable = new Set();
    return sampling(ioEveryMs, (atMs) => [
        { kind: 'machine', atMs, pressureUs: pressureUs(), disks: diskUse() },
        ...look().flatMap((process) => {
            const io = ioOf(process.pid);
            if (io !== undefined)
                return [{ kind: 'process', atMs, ...about(process, hide), ...io }];
            const program = hide(process.program);
            if (unreadable.has(program))
                return [];
            unreadable.add(program);
            return [{ kind: 'unreadable', atMs, ...about(process, hide) }];
        }),
    ]);
};
/** Samples what each process of a build waits for. */
const sampleStacks = (parts) => sampling(stacksEveryMs, (atMs) => waitLines(parts, atMs));
/** What each process of a build waits for now. */
const waitLines = ({ look, hide }, atMs) => look().map((process) => ({
    kind: 'process',
    atMs,
    ...about(process, hide),
    ...waitOf(process.pid, process.status),
}));
const about = ({ pid, parent, role, program }, hide) => ({
    pid,
    parent,
    role,
    program: hide(program),
});
/** A build of an hour, sampled ten times in a second, must not fill the memory. */
const mostLines = 500_000;
const sampling = (everyMs, sample) => {
    const [lines, fromMs] = [[], performance.now()];
    let left = 0;
    const take = () => {
        const found = sample(Math.round(performance.now() - fromMs));
        if (lines.length + found.length > mostLines)
            left += found.length;
        else
            lines.push(...found);
    };
    const timer = setInterval(take, everyMs);
    return {
        end: () => {
            clearInterval(timer);
            return left === 0 ? lines : [...lines, { kind: 'left-out', lines: left }];
        },
    };
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

/***/ 65970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ endOfError),
/* harmony export */   XS: () => (/* binding */ Unmeasurable),
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
/** Why a cell that could not be opened gets no attempts. */
const endOfError = (error) => ({
    code: error instanceof Unmeasurable ? error.code : 'unavailable',
    reason: (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error),
});
/** What prevents builds of one revision, as the code of a cell. */
const endedBy = ({ kind }) => {
    switch (kind) {
        case 'head-does-not-build':
        case 'base-does-not-build':
        case 'base-without-dockerfile':
            return 'does-not-build';
        case 'one-revision':
        case 'too-few-rounds':
        case 'same-inputs':
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
