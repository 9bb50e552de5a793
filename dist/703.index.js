export const id = 703;
export const ids = [703];
export const modules = {

/***/ 61137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sidecarOf),
/* harmony export */   m: () => (/* binding */ openArchiveStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91125);
/* harmony import */ var _host_file_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87190);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55797);
/* harmony import */ var _host_writing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28703);
/* harmony import */ var _temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79669);
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
 * A store in `folder`. Beside each archive a sidecar (`.json`) holds the digests of the image and of the archive itself;
 * without one that matches, the archive is restored, and made again when that does not help.
 */
const openArchiveStore = (folder, restore = () => Promise.resolve()) => ({
    get: async ({ file, reference }, make) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file);
        const kept = await completeArchive(path, reference);
        if (kept !== undefined)
            return kept;
        await restore(path);
        const restored = await completeArchive(path, reference);
        if (restored !== undefined)
            return restored;
        const { configDigest } = await keep(path, async () => {
            const made = await make(path);
            const sha256 = await (0,_host_file_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OfFile */ .V)(path);
            await writeSidecar(path, { reference, configDigest: made.configDigest, sha256 });
            return made;
        });
        return { path, reference, configDigest };
    },
});
/** An error of the file system names the input that says where archives are kept. */
const keep = async (path, make) => {
    try {
        return await make();
    }
    catch (cause) {
        if ((0,_host_json_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(cause) === undefined)
            throw cause;
        throw new Error(`The image archive ${path} cannot be kept in cache-dir: ${(0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(cause)}`, { cause });
    }
};
/** Where the sidecar of an archive is. It is written after the archive. */
const sidecarOf = (path) => `${path}.json`;
const completeArchive = async (path, reference) => {
    const sidecar = await readSidecar(path);
    if (sidecar?.reference !== reference)
        return undefined;
    if ((await (0,_host_file_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OfFile */ .V)(path).catch(() => undefined)) !== sidecar.sha256)
        return undefined;
    return { path, reference, configDigest: sidecar.configDigest };
};
/** Moved into place in one step, after the archive: a run that is killed in between leaves no sidecar. */
const writeSidecar = async (path, sidecar) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = __addDisposableResource(env_1, await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFolder */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), true);
        const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        await (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(draft, `${JSON.stringify(sidecar)}\n`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, sidecarOf(path));
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
const readSidecar = async (path) => {
    try {
        const sidecar = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(sidecarOf(path), 'utf8'));
        return isSidecar(sidecar) ? sidecar : undefined;
    }
    catch {
        // Missing or damaged: the archive is made again.
        return undefined;
    }
};
const isSidecar = (value) => typeof value === 'object' &&
    value !== null &&
    'reference' in value &&
    typeof value.reference === 'string' &&
    'configDigest' in value &&
    typeof value.configDigest === 'string' &&
    'sha256' in value &&
    typeof value.sha256 === 'string';


/***/ }),

/***/ 35013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusOf: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _host_git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60950);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80074);


const wrongInput = 2;
const nothingMeasured = 3;
/** Exit status of a job that ended with an error. */
const statusOf = (error) => error instanceof _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d || error instanceof _host_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryError */ .pU ? wrongInput : nothingMeasured;


/***/ }),

/***/ 74703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ modes_run_run)
});

// EXTERNAL MODULE: ./build/analysis/exit-status.js
var exit_status = __webpack_require__(37014);
// EXTERNAL MODULE: ./build/host/cache-folder.js
var cache_folder = __webpack_require__(91462);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/own-folder.js
var own_folder = __webpack_require__(68560);
// EXTERNAL MODULE: ./build/host/process/interrupt.js
var interrupt = __webpack_require__(11962);
// EXTERNAL MODULE: ./build/images/archive-store.js
var archive_store = __webpack_require__(61137);
// EXTERNAL MODULE: ./build/publish/publish.js + 22 modules
var publish = __webpack_require__(51511);
;// CONCATENATED MODULE: ./build/publish/interrupted-report.js

/** Keeps the newest report of a run in case it is the last; without a context it is not published. */
const makeInterruptedReport = (context) => {
    let last;
    let published;
    return {
        keep: (report) => {
            last = report;
        },
        publish: async () => {
            if (last !== undefined && context !== undefined)
                published ??= (0,publish/* publishInterrupted */.K)(last, context);
            await published;
        },
        discard: () => {
            published ??= Promise.resolve();
        },
    };
};

// EXTERNAL MODULE: ./build/publish/messages.js
var publish_messages = __webpack_require__(85534);
// EXTERNAL MODULE: ./build/publish/report-files.js
var report_files = __webpack_require__(17510);
// EXTERNAL MODULE: ./build/publish/runner/state.js
var state = __webpack_require__(29986);
// EXTERNAL MODULE: ./build/publish/runner/summary.js
var summary = __webpack_require__(49939);
// EXTERNAL MODULE: ./build/publish/services/archive-cache.js
var archive_cache = __webpack_require__(39292);
// EXTERNAL MODULE: ./build/publish/services/artifact.js
var artifact = __webpack_require__(21675);
// EXTERNAL MODULE: ./build/report/formats/index.js + 1 modules
var formats = __webpack_require__(4171);
// EXTERNAL MODULE: ./build/report/formats/terminal.js
var terminal = __webpack_require__(36766);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/disk.js
var disk = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/host/disposal.js
var disposal = __webpack_require__(15584);
// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(76441);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/host/process/affinity.js

/**
 * The processors that a process may run on, by number, in ascending order. Undefined when there is no such process, or
 * the kernel does not show it. See `Cpus_allowed_list` in proc_pid_status(5).
 */
const allowedProcessors = (pid) => {
    try {
        return processorsIn((0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'utf8'));
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

;// CONCATENATED MODULE: ./build/host/process/builds.js

/** Of a late build: it may print gigabytes before it is stopped. */
const [mostLines, mostCharacters] = [20_000, 8_000_000];
/** The same machine, except for how builds are started. */
const withBuilds = (host, { processors, onTimeLimit }) => {
    const exec = (program, args, options = {}) => {
        if (options.isBuild !== true)
            return host.exec(program, args, options);
        const [first, others] = processors === undefined ? [program, args] : pinnedCommand(processors, program, args);
        let late;
        let left = mostCharacters;
        const keep = (text) => {
            if (late === undefined || late.length >= mostLines || text.length > left)
                return;
            late.push(text);
            left -= text.length;
        };
        return host.exec(first, others, {
            ...options,
            onLine: (line) => {
                options.onLine?.(line);
                keep(line.text);
            },
            onTimeLimit: (pid) => onTimeLimit({ pid, output: () => (late ??= []) }),
        });
    };
    return { ...host, exec };
};

// EXTERNAL MODULE: ./build/host/process/cgroups.js
var cgroups = __webpack_require__(56628);
// EXTERNAL MODULE: ./build/host/process/run-group.js
var run_group = __webpack_require__(35074);
// EXTERNAL MODULE: ./build/host/run-folder/run-folder.js + 1 modules
var run_folder = __webpack_require__(2186);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/host/usage/control-workload.js
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
 * The same small amount of work each time, which no change of a project can alter: on a quiet machine less than 200 ms of
 * computing, and of writing to the disk of the folder. How long it takes shows how fast the machine is at that moment.
 */
const runControlWorkload = async (folder) => {
    const controlCpuMs = computing();
    try {
        return { counters: { controlCpuMs, controlDiskMs: await writing(folder) }, unknown: {} };
    }
    catch (error) {
        return { counters: { controlCpuMs }, unknown: { controlDiskMs: (0,error_text/* messageOf */.b)(error) } };
    }
};
const steps = 10_000_000;
/** A linear congruential generator: integers only, and every step needs the one before. */
const computing = (count = steps) => {
    const fromMs = performance.now();
    let value = 1;
    for (let step = 0; step < count; step += 1)
        value = (Math.imul(value, 1_664_525) + 1_013_904_223) | 0;
    const tookMs = performance.now() - fromMs;
    // Uses the result, so that no compiler leaves the work out.
    if (value === 0)
        throw new Error('the control workload computed 0');
    return tookMs;
};
const writtenBytes = 2 ** 20;
/** The page cache has no part in it: the time ends when the disk has the bytes. */
const writing = async (folder) => {
    const path = (0,external_node_path_.join)(folder, 'control-workload');
    const bytes = Buffer.alloc(writtenBytes, 1);
    const fromMs = performance.now();
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'w', 0o600), true);
            await file.write(bytes);
            await file.sync();
            return performance.now() - fromMs;
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
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
};

;// CONCATENATED MODULE: ./build/measure/cost.js
const openCostLedger = () => {
    const startMs = performance.now();
    const spent = { timedMs: 0, primingMs: 0, warmUpMs: 0, resetMs: 0, settleMs: 0, setupMs: 0, explainMs: 0 };
    const sum = () => Object.values(spent).reduce((left, right) => left + right, 0);
    return {
        add: (item, ms) => void (spent[item] += ms),
        charge: async (item, work) => {
            const [fromMs, chargedBefore] = [performance.now(), sum()];
            try {
                return await work();
            }
            finally {
                spent[item] += performance.now() - fromMs - (sum() - chargedBefore);
            }
        },
        total: () => ({ ...spent, otherMs: performance.now() - startMs - sum() }),
        elapsedMs: () => performance.now() - startMs,
    };
};

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/host/process/process-table.js
var process_table = __webpack_require__(11265);
;// CONCATENATED MODULE: ./build/host/process/run-processes.js


/** Programs that build for clients. */
const daemons = /^(?:dockerd|containerd|buildkitd)$/;
/** The processes that work for the build that goes on now. Empty on systems without /proc. */
const buildProcesses = (query) => {
    const table = (0,process_table/* processTable */.oI)() ?? [];
    const children = (0,process_table/* byParent */.Ur)(table);
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
const childrenOf = (pid) => new Set(((0,process_table/* processTable */.oI)() ?? []).filter(({ parent }) => parent === pid).map((row) => row.pid));
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
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
};

// EXTERNAL MODULE: ./build/host/writing.js
var host_writing = __webpack_require__(28703);
;// CONCATENATED MODULE: ./build/measure/observed-files.js



const linesText = (lines) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
/** Writes one file that is not there yet, and returns its path in the folder of the report. */
const writeObserved = async (outputDir, folder, name, text) => {
    const path = (0,external_node_path_.join)(folder, `${own_folder/* ownPrefix */.l1}${name}`);
    await (0,own_folder/* makeOwnFolder */.xc)((0,external_node_path_.join)(outputDir, folder));
    await (0,host_writing/* writeText */.x)((0,external_node_path_.join)(outputDir, path), text, { mode: 0o644, flag: 'wx' });
    return path;
};

;// CONCATENATED MODULE: ./build/host/process/process-facts.js

/** Undefined when the process is gone, or belongs to a user whose processes may not be looked into. */
const ioOf = (pid) => {
    const text = process_facts_textOf(`/proc/${pid}/io`);
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
    waitsIn: (process_facts_textOf(`/proc/${pid}/wchan`) ?? '').trim().replace(/^0$/, ''),
    kernelStack: (process_facts_textOf(`/proc/${pid}/stack`) ?? '')
        .split('\n')
        .flatMap((line) => /^\[<[^>]*>\] ([^+\s]+)/.exec(line)?.[1] ?? []),
});
/**
 * How long some or all processes of the machine waited for a resource since it started, in microseconds; names are as in
 * `ioFullUs`. Empty on a kernel without pressure stall information.
 */
const pressureUs = () => Object.fromEntries(['cpu', 'io', 'memory'].flatMap((resource) => [...(process_facts_textOf(`/proc/pressure/${resource}`) ?? '').matchAll(/^(some|full) .* total=(\d+)$/gm)].map(([, share = '', total]) => [
    `${resource}${share.charAt(0).toUpperCase()}${share.slice(1)}Us`,
    Number(total),
])));
/** In /proc/diskstats, whatever the disk is. */
const sectorBytes = 512;
/** Disks and partitions that were used since the machine started; see Documentation/admin-guide/iostats.rst of Linux. */
const diskUse = () => (process_facts_textOf('/proc/diskstats') ?? '').split('\n').flatMap((line) => {
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
const process_facts_textOf = (path) => {
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
const sampler_mostLines = 500_000;
const sampling = (everyMs, sample) => {
    const [lines, fromMs] = [[], performance.now()];
    let left = 0;
    const take = () => {
        const found = sample(Math.round(performance.now() - fromMs));
        if (lines.length + found.length > sampler_mostLines)
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

;// CONCATENATED MODULE: ./build/measure/hung-builds.js







/** Whether something waits, or is only slow, shows in several looks. */
const looks = 3;
const lookEveryMs = 300;
/** A go command writes its goroutines at once; then its output has to get through the engine. */
const outputMs = 2_000;
const hung_builds_mostLines = 20_000;
const openHungBuilds = ({ host, outputDir, group, hide }) => {
    let file;
    let serial = 0;
    return {
        look: async (build) => {
            const startedAt = new Date().toISOString();
            try {
                const lines = await lookAt(build, group, hide);
                const about = { kind: 'about', what: 'stacks of a build at its time limit', startedAt };
                const text = linesText([about, ...lines]);
                file = await writeObserved(outputDir, own_folder/* logsFolder */.qd, `stacks-${++serial}.jsonl`, text);
            }
            catch (error) {
                host.log(`What the build waited for is not known: ${(0,error_text/* messageOf */.b)(error)}`);
            }
        },
        takeFile: () => {
            const taken = file;
            file = undefined;
            return taken;
        },
    };
};
const lookAt = async (build, group, hide) => {
    const before = new Set([...childrenOf(process.pid)].filter((each) => each !== build.pid));
    const find = (withForeign) => buildProcesses({ self: process.pid, group, before, withForeign });
    const withForeign = needsForeign(find(false));
    const lines = [];
    for (let at = 0; at < looks; at += 1) {
        lines.push(...waitLines({ look: () => find(withForeign), hide }, at * lookEveryMs));
        await (0,external_node_timers_promises_.setTimeout)(lookEveryMs);
    }
    const printed = build.output();
    const asked = askForGoroutines(find(false));
    if (asked.length === 0)
        return lines;
    await (0,external_node_timers_promises_.setTimeout)(outputMs);
    const texts = printed.flatMap(textsIn).slice(0, hung_builds_mostLines);
    return [
        ...lines,
        { kind: 'quit', pids: asked },
        ...texts.map((text) => ({ kind: 'output', text: hide(text) })),
    ];
};
/** A client of BuildKit without a daemon of the run builds in one of somebody else. */
const needsForeign = (own) => own.some(({ program }) => /^(?:docker|docker-buildx|buildctl)$/.test(program)) &&
    !own.some(({ role }) => role === 'daemon');
/**
 * SIGQUIT has a go command print its goroutines and end, so only at the time limit, and only go commands that this run
 * started: in a daemon of somebody else may be builds of somebody else.
 */
const askForGoroutines = (processes) => processes
    .filter(({ program }) => program === 'go')
    .flatMap(({ pid }) => {
    try {
        process.kill(pid, 'SIGQUIT');
        return [pid];
    }
    catch {
        // Gone already, or owned by another user.
        return [];
    }
});
/** What a step printed: the line itself, or the texts in a line of BuildKit's JSON. */
const textsIn = (line) => {
    if (!line.startsWith('{'))
        return [line];
    return (0,json/* listAt */.gT)((0,json/* parseJson */.qF)(line), 'logs').flatMap((log) => Buffer.from((0,json/* textAt */.$6)(log, 'data') ?? '', 'base64')
        .toString('utf8')
        .split('\n'));
};

// EXTERNAL MODULE: ./build/engines/install/rights.js
var rights = __webpack_require__(6437);
;// CONCATENATED MODULE: ./build/host/drop-caches.js
/**
 * Has the kernel forget file contents and folders that it keeps in memory; `asRoot` is what gives a command root's rights.
 * What is not on disk yet cannot be forgotten, so it is written first. Returns why it was not possible.
 */
const dropCaches = async (host, asRoot) => {
    const [program, ...args] = [...asRoot, 'sh', '-c', 'sync && echo 3 > /proc/sys/vm/drop_caches'];
    const { end, tail } = await host.exec(program, args, { timeoutMs: 60_000 });
    switch (end.kind) {
        case 'exited':
            return end.code === 0 ? undefined : lastLine(tail, `it ended with status ${end.code}`);
        case 'timed-out':
            return `it did not finish within ${end.afterMs / 1000} s`;
        case 'not-started':
            return end.message;
        case 'signalled':
        case 'aborted':
            return 'it was stopped';
    }
};
const lastLine = (text, otherwise) => text
    .split('\n')
    .map((line) => line.trim())
    .findLast((line) => line !== '') ?? otherwise;

;// CONCATENATED MODULE: ./build/host/process/cpuset.js



/**
 * Limits the control group into which daemons of the run put their containers to some processors, if this user may. It has to
 * come before the first container: affinity alone does not reach it where runc gives each container all processors of its
 * group, as from version 1.4 on. False where nothing was limited. The group is removed with the run's folder.
 */
const limitGroup = async (group, processors, root = '/sys/fs/cgroup') => {
    // Version 1 has a hierarchy of its own for this, in which a group cannot be used before it has memory nodes.
    for (const hierarchy of [(0,external_node_path_.join)(root, 'cpuset'), root]) {
        try {
            const folder = (0,external_node_path_.join)(hierarchy, group);
            const memory = await (0,promises_.readFile)((0,external_node_path_.join)(hierarchy, 'cpuset.mems'), 'utf8').catch(() => (0,promises_.readFile)((0,external_node_path_.join)(hierarchy, 'cpuset.mems.effective'), 'utf8'));
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'cpuset.mems'), memory.trim());
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'cpuset.cpus'), listOf(processors));
            return true;
        }
        catch {
            // Not this hierarchy, or not this user.
        }
    }
    return false;
};

// EXTERNAL MODULE: ./build/engines/index.js + 112 modules
var build_engines = __webpack_require__(58554);
;// CONCATENATED MODULE: ./build/measure/pin.js



/**
 * All processors but the first, which is left to the kernel's interrupts, this program and everybody else. With one or two,
 * leaving one out would at least halve what a build can use, so builds keep all.
 */
const choosePin = (allowed = allowedProcessors('self')) => {
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
    const query = () => ({ self: process.pid, group, before: childrenOf(process.pid), withForeign: false });
    const strays = (each) => processorsIn(each.status)?.some((number) => processors?.includes(number) === false) === true;
    return {
        renew: async () => {
            if (processors === undefined)
                return;
            for (const { pid, program } of buildProcesses(query()).filter(strays))
                if (!(await pinProcess(host, pid, processors)) && allowedProcessors(pid) !== undefined)
                    unpinned.add(program);
        },
        watch: (engine) => {
            if (processors === undefined)
                return { [Symbol.dispose]: () => { } };
            const { name } = engine.facts;
            const asked = query();
            const watch = watchStrays(() => buildProcesses(asked), strays);
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
    const traits = Object.values(build_engines/* engines */.s).find(({ name }) => facts.name === name || facts.name.startsWith(`${name}@`));
    if (traits?.daemon === undefined)
        return 'none';
    return death === undefined ? 'not-ours' : 'pinned';
};

;// CONCATENATED MODULE: ./build/measure/isolation.js





/** Decides which processors builds use; undefined: any. Has to come before the first daemon or container. */
const startIsolation = async (parts) => {
    const { host, asked, group } = parts;
    const choice = choosePin();
    const processors = asked !== 'none' && asked.includes('pin') ? choice.processors : undefined;
    if (processors !== undefined) {
        host.log(`Builds are pinned to the processors ${listOf(processors)} of ${listOf(choice.allowed)}.`);
        await limitGroup(group, processors);
    }
    return { isolation: openIsolation({ ...parts, choice }), processors };
};
const openIsolation = ({ host, asked, choice, group }) => {
    const wanted = asked === 'none' ? [] : asked;
    const pins = openPins({ host, choice: wanted.includes('pin') ? choice : undefined, group });
    const caches = openCaches(host, wanted.includes('drop-caches'));
    return {
        beforeBuild: async (noCache) => {
            await pins.renew();
            if (noCache)
                await caches.drop();
        },
        watch: (engine) => pins.watch(engine),
        report: () => {
            const [pin, dropped] = [pins.report(), caches.report()];
            if (pin === undefined && dropped === undefined)
                return undefined;
            return {
                ...(pin !== undefined && { pin }),
                ...(dropped !== undefined && { dropCaches: dropped }),
            };
        },
    };
};
const openCaches = (host, isAsked) => {
    let [times, failed] = [0, 0];
    let reason;
    let asRoot;
    return {
        drop: async () => {
            if (!isAsked)
                return;
            asRoot ??= await (0,rights/* rootPrefix */.R)(host);
            const problem = asRoot === undefined ? 'it needs root, or sudo without a password' : await dropCaches(host, asRoot);
            if (problem === undefined)
                times += 1;
            else
                [failed, reason] = [failed + 1, problem];
        },
        report: () => isAsked ? { times, failed, ...(reason !== undefined && { reason }) } : undefined,
    };
};

;// CONCATENATED MODULE: ./build/plan/schedule.js
/** Where every benchmark of a plan stands before its first pair. */
const openBook = (plan) => new Map(plan.benchmarks.map(({ id }) => [
    id,
    {
        complete: 0,
        attempted: 0,
        lostInARow: 0,
        wanted: plan.rounds,
        revisions: plan.revisions,
        stopped: undefined,
    },
]));
/** The pair of this project to build next; undefined when every benchmark has its pairs or has stopped. */
const nextPair = (plan, project, book) => {
    for (const { benchmark, round } of queueOf(plan, project)) {
        const progress = book.get(benchmark.id);
        if (progress === undefined || progress.stopped !== undefined)
            continue;
        const { complete, attempted, wanted, revisions } = progress;
        if (complete >= round || round > wanted)
            continue;
        return { benchmark, round: attempted + 1, order: orderOf(plan, revisions, benchmark.scenario, complete) };
    }
    return undefined;
};
/** The pairs after which a gated benchmark is judged for the first time. */
const firstLook = ({ looks }) => Math.min(...looks);
/**
 * Gated benchmarks come first and go from look to look together, so that each has its first look before any gets a
 * further one; benchmarks that are only reported come last. A cold pair that others start from leads.
 */
const queueOf = (plan, project) => {
    const own = plan.benchmarks.filter((benchmark) => benchmark.project === project);
    const gated = own.filter((benchmark) => benchmark.gated);
    const primed = new Set(gated.filter((each) => !startsEmpty(plan, each)).map(({ engine }) => engine));
    const priming = own.filter((each) => primed.has(each.engine) && startsEmpty(plan, each));
    const looks = [1, ...plan.looks];
    return [
        ...firstRound(plan, [...new Set([...priming, ...gated])]),
        ...plan.looks.flatMap((look, at) => furtherRounds(plan, gated, (looks[at] ?? 1) + 1, look)),
        ...firstRound(plan, own),
        ...furtherRounds(plan, own, 2, plan.rounds),
    ];
};
/** Engine by engine, so that each change follows its own prime. */
const firstRound = (plan, benchmarks) => roundOf(plan, benchmarks, 1);
/** First the scenarios that start from a prime, and only then cold pairs, which each replace the prime. */
const furtherRounds = (plan, benchmarks, from, to) => {
    const rounds = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
    const [cold, primed] = [true, false].map((empty) => benchmarks.filter((each) => startsEmpty(plan, each) === empty));
    return [
        ...rounds.flatMap((round) => roundOf(plan, primed ?? [], round)),
        ...rounds.flatMap((round) => roundOf(plan, cold ?? [], round)),
    ];
};
/** One round, with the engines in turn: each round begins with another one. */
const roundOf = (plan, benchmarks, round) => rotated(plan.engines, round - 1).flatMap((engine) => plan.benchmarks
    .filter((each) => each.engine === engine && benchmarks.includes(each))
    .map((benchmark) => ({ benchmark, round })));
/** Whether a benchmark's builds start from an empty cache space, and so each leave a new prime. */
const startsEmpty = (plan, { scenario }) => plan.scenarios.some(({ name, startsFrom }) => name === scenario && startsFrom === 'empty');
const rotated = (items, by) => {
    const start = by % Math.max(1, items.length);
    return [...items.slice(start), ...items.slice(0, start)];
};
/**
 * AB, BA, AB, …: over two pairs each revision is first once, so that a drift of the machine cancels. It is the complete
 * pairs that alternate: one that replaces a lost pair has the order of that.
 */
const orderOf = (plan, revisions, scenario, complete) => {
    const headFirst = (plan.startsWithHead[scenario] ?? false) === (complete % 2 === 0);
    return headFirst ? revisions.toReversed() : revisions;
};

// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/words/no-time.js
var no_time = __webpack_require__(81762);
;// CONCATENATED MODULE: ./build/report/words/progress.js





/** The line before a build. */
const startLine = (position) => (0,report_escape/* logLine */.BP)(`${place(position)} ...`);
/** The line after it; `leftMs` is the estimate for the rest of the run, undefined while there is none. */
const endLine = (position, build, leftMs) => (0,report_escape/* logLine */.BP)(`${place(position)}: ${result(build)}; time left: ${(0,report_numbers/* known */.eO)(leftMs, (ms) => `about ${(0,numbers/* duration */.p)(ms)}`)}`);
/** The first counted build of a benchmark, so that a reader need not wait for the end. */
const provisionalLine = ({ benchmark, revision }, { durationMs }) => {
    const what = [benchmark, ...(revision === undefined ? [] : [revision])].join(', ');
    return (0,report_escape/* logLine */.BP)(`provisional (${(0,report_numbers/* count */.U9)(1, 'build')}, not a median): ${what} took ${(0,numbers/* duration */.p)(durationMs)}`);
};
const place = ({ number, of, benchmark, round, revision }) => {
    const side = revision === undefined ? [] : [revision];
    const parts = [benchmark, ...side, round === 0 ? 'warm-up' : `round ${round}`];
    return `build ${number} of ${of}: ${parts.join(', ')}`;
};
const result = (build) => {
    const { durationMs, failure, round } = build;
    if (failure !== undefined) {
        const time = (0,attempts/* isCounted */.he)(build) ? 'counted with the time until then' : 'no time';
        return `${time}, ${failure.kind} after ${(0,numbers/* duration */.p)(durationMs)}: ${failure.message}`;
    }
    const excluded = round === 0 ? undefined : (0,no_time/* exclusionText */.M)(build);
    return excluded === undefined ? (0,numbers/* duration */.p)(durationMs) : `${(0,numbers/* duration */.p)(durationMs)}, not counted: ${excluded}`;
};

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./build/measure/estimate.js

/**
 * What one build of a benchmark takes, in ms, from the builds so far: of itself, else of its scenario, else a share of a
 * cold build. With a revision, builds of that one count where there are any. Undefined before anything was built.
 */
const expectedMs = (plan, builds, { id, scenario }, revision) => {
    const timed = builds.filter(({ failure }) => failure === undefined || failure.kind === 'timed-out');
    const idsOf = (name) => plan.benchmarks.filter((other) => other.scenario === name).map((other) => other.id);
    const own = timed.filter(({ benchmark }) => benchmark === id);
    const alike = timed.filter(({ benchmark }) => idsOf(scenario).includes(benchmark));
    const nearest = [own.filter((build) => build.revision === revision), own, alike].find((each) => each.length > 0);
    if (nearest !== undefined)
        return medianMs(nearest);
    // The slowest build until now was a cold one.
    const coldMs = Math.max(...timed.map(({ durationMs }) => durationMs));
    return timed.length === 0 ? undefined : coldMs * shareOfCold(plan, scenario);
};
const medianMs = (builds) => (0,simple_statistics/* median */.JZ)(builds.map(({ durationMs }) => durationMs));
/**
 * A guess for a scenario that was not built yet: only cold builds come before it. Edits took 5 to 15% of a cold build in
 * the projects that were measured, plain repetitions less.
 */
const shareOfCold = ({ scenarios }, name) => {
    const scenario = scenarios.find((each) => each.name === name);
    if (scenario === undefined || scenario.startsFrom === 'empty')
        return 1;
    return guessedShares[scenario.edit];
};
const guessedShares = { none: 0.05, source: 0.15, 'go-mod': 0.3 };
/** What the rest of the plan takes until its next looks, in ms; undefined before anything was built. */
const estimateLeftMs = (plan, book, builds) => {
    if (builds.length === 0)
        return undefined;
    const left = plan.benchmarks.map((benchmark) => {
        const progress = book.get(benchmark.id);
        if (progress === undefined || progress.stopped !== undefined)
            return 0;
        const next = plan.looks.find((look) => look > progress.complete) ?? progress.wanted;
        const pairs = Math.max(0, Math.min(next, progress.wanted) - progress.complete);
        return pairs * progress.revisions.length * (expectedMs(plan, builds, benchmark) ?? 0);
    });
    return left.reduce((sum, ms) => sum + ms, 0);
};

;// CONCATENATED MODULE: ./build/measure/announce.js



/** Logs the start and the end of every build, and the first result of a benchmark as soon as it exists. */
const announcer = (session) => {
    const { plan, context, measurements, book } = session;
    const before = measurements.length;
    let begun = before;
    const position = ({ benchmark, round, revision }) => ({
        number: begun,
        of: Math.max(begun, totalBuilds(session)),
        benchmark: benchmark.id,
        round,
        revision: plan.revisions.length > 1 ? revision : undefined,
    });
    return {
        before: (planned) => {
            begun += 1;
            context.host.log(startLine(position(planned)));
        },
        after: (planned, build) => {
            const builds = [...measurements, build];
            const leftMs = estimateLeftMs(plan, book, builds);
            // The book counts a pair once it is complete, but some of its builds are done already.
            const doneMs = planned.round === 0 ? 0 : (begun - before) * (expectedMs(plan, builds, planned.benchmark) ?? 0);
            context.host.log(endLine(position(planned), build, leftMs === undefined ? undefined : Math.max(0, leftMs - doneMs)));
            if (planned.round === 1 && (0,attempts/* isCounted */.he)(build))
                context.host.log(provisionalLine(position(planned), build));
        },
    };
};
/** An upper bound: a benchmark may be decided earlier; lost pairs, which are replaced, come on top. */
const totalBuilds = ({ plan, book, measurements }) => {
    const left = [...book.values()].map(({ complete, wanted, stopped, revisions }) => stopped === undefined ? Math.max(0, wanted - complete) * revisions.length : 0);
    const warmUps = plan.engines.length *
        plan.projects.length *
        plan.scenarios.filter(isWarmedUp).length *
        plan.revisions.length;
    const warmedUp = measurements.filter(({ round }) => round === 0).length;
    return left.reduce((sum, builds) => sum + builds, measurements.length + Math.max(0, warmUps - warmedUp));
};
/** A plain repetition of the last build needs no warm-up. */
const isWarmedUp = ({ startsFrom, edit }) => startsFrom === 'empty' || edit !== 'none';

// EXTERNAL MODULE: ./build/host/hint.js
var hint = __webpack_require__(76850);
// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
;// CONCATENATED MODULE: ./build/plan/budget.js
/**
 * Spends the time on the most wanted benchmarks first: what no longer fits is dropped from the end, and nothing behind
 * it is taken in its place, because the order is the user's. What is reserved comes after the gated ones and before all
 * others; when it does not fit behind the gated ones, the others get its time.
 */
const fitInto = (remainingMs, prices, reservedMs) => {
    const gatedMs = sumOf(prices.filter(({ gated }) => gated));
    const othersMs = gatedMs + reservedMs <= remainingMs ? remainingMs - reservedMs : remainingMs;
    const kept = [];
    let spentMs = 0;
    for (const { id, pairMs, least, gated } of prices) {
        spentMs += pairMs * least;
        if (spentMs > (gated ? remainingMs : othersMs))
            break;
        kept.push(id);
    }
    return {
        kept,
        dropped: prices.map(({ id }) => id).filter((id) => !kept.includes(id)),
        neededMs: sumOf(prices) + reservedMs,
    };
};
/** What all of them need at least, in ms. */
const sumOf = (prices) => prices.reduce((sum, { pairMs, least }) => sum + pairMs * least, 0);

// EXTERNAL MODULE: ./build/analysis/judge.js + 13 modules
var judge = __webpack_require__(96868);
// EXTERNAL MODULE: ./build/plan/gated.js
var plan_gated = __webpack_require__(11803);
;// CONCATENATED MODULE: ./build/plan/random.js

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
const shuffled = (items, random) => (0,simple_statistics/* shuffle */.k4)([...items], random);
/** FNV-1a, 32 bits. */
const hash = (text) => [...text].reduce((sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);

;// CONCATENATED MODULE: ./build/plan/plan.js


/**
 * Engines are shuffled once by the seed and rotate from round to round. Scenarios that start from nothing come
 * first, because they leave the prime that the others start from. Throws when `gate` names nothing, or too much, or a
 * threshold is given for what is not there.
 */
const makePlan = ({ gate, thresholds, ...wanted }) => {
    const random = seededRandom(wanted.seed);
    const engines = shuffled(wanted.engines, random);
    const scenarios = wanted.scenarios.toSorted((left, right) => Number(left.startsFrom === 'primed') - Number(right.startsFrom === 'primed'));
    const startsWithHead = Object.fromEntries(scenarios.map(({ name }) => [name, random() < 0.5]));
    const benchmarks = benchmarksOf({ ...wanted, scenarios });
    (0,plan_gated/* checkThresholds */.$w)(thresholds, benchmarks);
    const gated = wanted.revisions.length < 2 ? [] : (0,plan_gated/* gatedIds */.IF)(benchmarks, gate, wanted.engines[0] ?? '');
    return {
        ...wanted,
        engines,
        scenarios,
        startsWithHead,
        rounds: Math.max(...wanted.looks),
        benchmarks: benchmarks.map((benchmark) => ({
            ...benchmark,
            gated: gated.includes(benchmark.id),
            limits: (0,plan_gated/* limitsOf */.Af)(thresholds, benchmark.id),
        })),
        gated,
    };
};
const benchmarksOf = ({ engines, projects, scenarios, }) => engines.flatMap((engine) => projects.flatMap(({ id, strategy, goVersion }) => scenarios.map((scenario) => ({
    id: benchmarkId(engine, id, scenario.name),
    engine,
    project: id,
    scenario: scenario.name,
    ...(strategy !== undefined && { strategy }),
    ...(goVersion !== undefined && { goVersion }),
}))));
/** `ENGINE/PROJECT/SCENARIO`. */
const benchmarkId = (engine, project, scenario) => `${engine}/${project}/${scenario}`;

// EXTERNAL MODULE: ./build/scenarios/cold.js
var cold = __webpack_require__(51136);
;// CONCATENATED MODULE: ./build/measure/context.js
/** The engine of a benchmark; every engine of the plan is running. */
const engineOf = ({ engines }, benchmark) => {
    const engine = engines.get(benchmark.engine);
    if (engine === undefined)
        throw new Error(`the engine ${benchmark.engine} was not started`);
    return engine;
};
/** The place of one revision of a project on an engine in `seenInBuilds`. */
const placeOf = ({ engine, project }, revision) => JSON.stringify([engine, project, revision]);

// EXTERNAL MODULE: ./build/dockerfile/refuse.js
var refuse = __webpack_require__(54391);
;// CONCATENATED MODULE: ./build/dockerfile/mount-rules.js

/** Throws for a mount that BuildKit refuses. An empty value may come from a variable of the base image. */
const refuseMount = (mount) => {
    let type = 'bind';
    for (const [key, value] of Object.entries(mount)) {
        (0,refuse/* refuseIf */.QS)(!keys.has(key), `a mount has no option ${key}`);
        (0,refuse/* refuseIf */.QS)(value !== '' && values[key]?.test(value) === false, `a mount cannot have ${key}=${value}`);
        // What belongs to some types only must come behind the type.
        if (key === 'type')
            type = value;
        (0,refuse/* refuseIf */.QS)(type !== '' && typesOf[key]?.includes(type) === false, `a mount of type ${type} has no option ${key}`);
    }
    if (type !== '')
        refuseCombination(mount);
};
const refuseCombination = (mount) => {
    const given = (key) => mount[key] !== undefined;
    const isFile = /^(?:secret|ssh|cache)$/.test(mount.type);
    for (const key of ['mode', 'uid', 'gid'])
        (0,refuse/* refuseIf */.QS)(given(key) && !isFile, `a mount of type ${mount.type} has no option ${key}`);
    (0,refuse/* refuseIf */.QS)(given('sharing') && mount.type !== 'cache', `a mount of type ${mount.type} has no option sharing`);
    if (mount.type !== 'secret')
        return;
    (0,refuse/* refuseIf */.QS)(given('from'), 'a secret cannot come from an image');
    (0,refuse/* refuseIf */.QS)(!given('id') && !given('source') && !given('target'), 'a secret needs an id');
    const isFilled = (key) => given(key) && mount[key] !== '';
    (0,refuse/* refuseIf */.QS)(isFilled('id') && isFilled('source'), 'a secret has an id or a source, not both');
};
const keys = new Set([
    ...[
        'type',
        'from',
        'source',
        'target',
        'readonly',
        'id',
        'sharing',
        'required',
        'size',
        'mode',
        'uid',
        'gid',
        'env',
    ],
    // Options of Buildah only: a file for Podman may have them.
    ...[
        'z',
        'u',
        'relabel',
        'bind-propagation',
        'chown',
        'idmap',
        'tmpcopyup',
        'notmpcopyup',
        'nosuid',
        'suid',
    ],
    ...['nodev', 'dev', 'noexec', 'exec', 'consistency', 'tmpfs-size', 'tmpfs-mode', 'subpath'],
]);
const typesOf = { required: ['secret', 'ssh'], size: ['tmpfs'] };
const mount_rules_boolean = { test: refuse/* isSwitch */.Tb };
const values = {
    type: /^(?:bind|cache|tmpfs|secret|ssh)$/,
    sharing: /^(?:shared|private|locked)$/i,
    mode: /^[0-7]{1,10}$/,
    uid: /^\d{1,9}$/,
    gid: /^\d{1,9}$/,
    size: /^\d+(?:\.\d+)? ?[kmgtp]?i?b?$/i,
    required: mount_rules_boolean,
    readonly: mount_rules_boolean,
};

// EXTERNAL MODULE: ./build/dockerfile/syntax.js + 1 modules
var dockerfile_syntax = __webpack_require__(44270);
// EXTERNAL MODULE: ./build/dockerfile/words.js
var dockerfile_words = __webpack_require__(47398);
// EXTERNAL MODULE: ./build/dockerfile/word-lexer.js + 2 modules
var word_lexer = __webpack_require__(26229);
;// CONCATENATED MODULE: ./build/dockerfile/variables.js


const plain = {
    escape: '\\',
    keepsQuotes: false,
    keepsEscapes: false,
    ignoresQuotes: false,
    keepsUnset: false,
    requiresValues: false,
    splits: false,
};
/**
 * Replaces variables in a text and leaves its quotes. A variable without a value becomes empty, as in a build, and is
 * listed in `missing`. A text with a substitution that is not valid stays as it is written.
 */
const expand = (text, variables) => {
    try {
        return expandContent(text, variables);
    }
    catch {
        return { text, missing: [] };
    }
};
/** Replaces variables in one word of an instruction and removes its quotes. Throws for what BuildKit refuses. */
const expandWord = (word, variables, escape) => isPlain(word) ? { text: word, missing: [] } : expandedBy(word, variables, { ...plain, escape });
/** Most words are: then nothing has to be read. */
const isPlain = (word) => word.length < 200 && /^[\w./:=@%+,*-]*$/.test(word);
/** The same before the first instruction of a stage, where no base image can set a variable. */
const expandGlobal = (word, variables, escape) => expandedBy(word, variables, { ...plain, escape, requiresValues: true });
/** Replaces variables in the content of a COPY heredoc, which has no quotes. */
const expandContent = (content, variables) => expandedBy(content, variables, { ...plain, ignoresQuotes: true });
const expandedBy = (text, variables, options) => {
    const { text: result, missing } = (0,word_lexer/* lex */.I)(text, (name) => variables.get(name), options);
    return { text: result, missing };
};
/** Removes the quotes of a Dockerfile word. */
const unquote = (word) => word.replaceAll(/(['"])(.*?)\1/gs, '$2');
/** The `NAME=value` pairs of an ENV, LABEL or ARG as written; a NAME alone, as in ARG, has no value. */
const assignmentsOf = (instruction, args, escape) => {
    const words = (0,dockerfile_words/* quotedWords */.IS)(args, escape);
    // The old form, `ENV NAME value with spaces`.
    if (instruction !== 'ARG' && words[0]?.includes('=') === false) {
        const [name = ''] = (0,dockerfile_words/* plainWords */.c5)(args);
        return [[name, args.slice(name.length).replace(/^[\t\v\f\r ]+/, '')]];
    }
    return words.map((word) => {
        const at = word.indexOf('=');
        return at === -1 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
    });
};

;// CONCATENATED MODULE: ./build/dockerfile/mounts.js


/** The mounts that the flags of a RUN describe. Throws for what BuildKit cannot read. */
const readMounts = (flags) => {
    const mounts = mountsRead.get(flags) ?? (0,dockerfile_syntax/* flagsOf */.Zo)(flags, 'mount').map(readMount);
    mountsRead.set(flags, mounts);
    return mounts;
};
/** Many checks ask about the same flags, and an instruction can have thousands. */
const mountsRead = new WeakMap();
/** The mounts of a RUN with the variables in their options resolved; none of another instruction. */
const mountsOf = ({ name, flags }, variables, escape) => name === 'RUN' ? readMounts(flags).map((mount) => resolved(mount, variables, escape)) : [];
const resolved = (mount, variables, escape) => {
    const options = Object.fromEntries(Object.entries(mount).map(([name, value]) => [name, expandWord(value, variables, escape).text]));
    return { ...options, type: typeIn(options) };
};
const readMount = (text) => {
    const options = {};
    for (const field of fieldsOf(text)) {
        const at = field.indexOf('=');
        const name = (at === -1 ? field : field.slice(0, at)).toLowerCase();
        const value = at === -1 ? 'true' : field.slice(at + 1);
        if (name === 'from' && /\$./s.test(value))
            throw new Error(`cannot have a variable in from=${value}: give the image a stage of its own, and name that`);
        const full = fullNames[name] ?? name;
        if (name === 'rw' || name === 'readwrite')
            options['readonly'] = value === 'true' ? 'false' : 'true';
        else
            options[full] = value;
    }
    return { ...options, type: typeIn(options) };
};
/** The name of a variable is kept as it is. */
const typeIn = ({ type = 'bind' }) => type.includes('$') ? type : type.toLowerCase();
const fullNames = {
    src: 'source',
    dst: 'target',
    destination: 'target',
    ro: 'readonly',
};
/** Splits at commas. A field may be quoted as a whole; a quote within it is doubled. */
const fieldsOf = (text) => {
    const fields = [];
    const field = /"((?:[^"]|"")*)"(?:,|$)|([^",]*)(?:,|$)/y;
    for (;;) {
        const from = field.lastIndex;
        const found = field.exec(text);
        if (found === null || text === '')
            throw new Error(`cannot have --mount=${text}`);
        fields.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
        if (from + found[0].length >= text.length && !found[0].endsWith(','))
            return fields;
    }
};

// EXTERNAL MODULE: ./build/dockerfile/heredocs.js
var heredocs = __webpack_require__(32710);
;// CONCATENATED MODULE: ./build/dockerfile/flag-rules.js
const times = {
    interval: 'text',
    timeout: 'text',
    'start-period': 'text',
    'start-interval': 'text',
    retries: 'text',
};
const flagKinds = {
    FROM: { platform: 'text' },
    RUN: { mount: 'list', network: 'text', security: 'text', device: 'list' },
    COPY: { from: 'text', chown: 'text', chmod: 'text', link: 'switch', parents: 'switch', exclude: 'list' },
    ADD: {
        chown: 'text',
        chmod: 'text',
        link: 'switch',
        'keep-git-dir': 'switch',
        checksum: 'text',
        unpack: 'switch',
        exclude: 'list',
    },
    HEALTHCHECK: times,
};
/** Throws for a flag that an instruction does not have, unless that is open; that is repeated; or whose value is wrong. */
const refuseFlags = (instruction, flags, isOpen) => {
    const kinds = flagKinds[instruction] ?? {};
    const seen = new Set();
    for (const flag of flags) {
        const at = flag.indexOf('=');
        const name = at === -1 ? flag : flag.slice(0, at);
        const value = at === -1 ? undefined : flag.slice(at + 1);
        const kind = Object.hasOwn(kinds, name.slice(2)) ? kinds[name.slice(2)] : undefined;
        if (kind === undefined) {
            if (isOpen)
                continue;
            throw new Error(`has no flag ${name}`);
        }
        if (seen.has(name) && kind !== 'list')
            throw new Error(`has ${name} twice`);
        seen.add(name);
        if (kind === 'switch' && !/^(?:true|false)$/i.test(value ?? 'true'))
            throw new Error(`has ${flag}, which can only be true or false`);
        if (kind !== 'switch' && value === undefined)
            throw new Error(`has ${name} without a value`);
    }
};

;// CONCATENATED MODULE: ./build/dockerfile/healthcheck-rules.js


/** Throws for a HEALTHCHECK that BuildKit refuses. */
const refuseHealthcheck = ({ args, flags }) => {
    const [, kind = '', rest = ''] = /^(\S*)\s*(.*)$/s.exec(args) ?? [];
    if (kind.toUpperCase() === 'NONE') {
        (0,refuse/* refuseIf */.QS)(rest !== '', 'NONE takes no arguments');
        return;
    }
    (0,refuse/* refuseIf */.QS)(kind.toUpperCase() !== 'CMD', 'takes CMD or NONE');
    const list = (0,dockerfile_syntax/* jsonList */.Rr)(rest);
    (0,refuse/* refuseIf */.QS)(rest === '' || list?.length === 0, 'CMD needs a command');
    (0,refuse/* refuseIf */.QS)(list !== undefined && (0,dockerfile_syntax/* jsonWords */.WY)(rest) === undefined, 'has a list with something other than texts');
    for (const name of ['interval', 'timeout', 'start-period', 'start-interval'])
        (0,refuse/* refuseIf */.QS)(!isDuration((0,dockerfile_syntax/* flagOf */.iP)({ flags }, name) ?? ''), `cannot have --${name}=${(0,dockerfile_syntax/* flagOf */.iP)({ flags }, name) ?? ''}`);
    const retries = (0,dockerfile_syntax/* flagOf */.iP)({ flags }, 'retries') ?? '';
    (0,refuse/* refuseIf */.QS)(!/^(?:\+?\d{1,9}|-0+)?$/.test(retries), `cannot have --retries=${retries}`);
};
/** A duration of Go, which is none or at least 1 ms. */
const isDuration = (text) => {
    if (text === '' || /^[+-]?0$/.test(text))
        return true;
    const isValid = /^\+?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(text);
    if (!isValid)
        return false;
    const milliseconds = [...text.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g)].reduce((sum, [, count = '', unit = '']) => sum + Number(count) * (unitMs[unit] ?? 0), 0);
    return milliseconds === 0 || milliseconds >= 1;
};
const unitMs = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    μs: 1e-3,
    ms: 1,
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
};

;// CONCATENATED MODULE: ./build/dockerfile/instruction-words.js


/** Arguments of an instruction as BuildKit's parser splits them. */
const wordsOf = ({ name, args }, escape) => {
    if (/^(?:RUN|CMD|ENTRYPOINT|SHELL)$/.test(name))
        return (0,dockerfile_syntax/* jsonWords */.WY)(args) ?? (args === '' ? [] : [args]);
    if (/^(?:COPY|ADD|VOLUME)$/.test(name))
        return (0,dockerfile_syntax/* jsonWords */.WY)(args) ?? (0,dockerfile_words/* plainWords */.c5)(args);
    if (/^(?:FROM|EXPOSE)$/.test(name))
        return (0,dockerfile_words/* plainWords */.c5)(args);
    if (name === 'ARG')
        return (0,dockerfile_words/* quotedWords */.IS)(args, escape);
    return args === '' ? [] : [args];
};

;// CONCATENATED MODULE: ./build/dockerfile/instruction-rules.js









/**
 * Throws for the first instruction that BuildKit refuses before it knows any variable, with its line. A syntax image may
 * be newer than these rules, so with one, unknown instructions and flags are left to it.
 */
const refuseInvalid = function* (instructions, { escape, syntaxImage }) {
    const rules = { escape, isOpen: syntaxImage !== undefined };
    let hasStage = false;
    for (const instruction of instructions) {
        yield;
        hasStage ||= instruction.name === 'FROM';
        const problem = hasStage || instruction.name === 'ARG' ? undefined : 'comes before the first FROM';
        if (problem !== undefined)
            throw new Error(placed(instruction, problem));
        refuseInstruction(instruction, rules);
    }
};
/** Throws for one instruction that BuildKit refuses. */
const refuseInstruction = (instruction, rules) => {
    try {
        refuseOne(instruction, rules);
    }
    catch (error) {
        throw new Error(placed(instruction, (0,refuse/* messageOf */.bD)(error)), { cause: error });
    }
};
const placed = ({ line, name }, what) => `Line ${line} of the Dockerfile: ${name === '' ? 'an instruction' : name} ${what}`;
const refuseOne = (instruction, { escape, isOpen }) => {
    const { name, args, flags } = instruction;
    const check = checks[name];
    if (check === undefined) {
        if (isOpen)
            return;
        throw new Error('is not an instruction');
    }
    if (isListForm(name) && (0,dockerfile_syntax/* jsonList */.Rr)(args) !== undefined && (0,dockerfile_syntax/* jsonWords */.WY)(args) === undefined)
        throw new Error('has a list with something other than texts');
    check(instruction, escape);
    const isUnchecked = name === 'ARG' || name === 'STOPSIGNAL' || (name === 'HEALTHCHECK' && isNone(args));
    if (!isUnchecked)
        refuseFlags(name, flags, isOpen);
};
const isNone = (args) => /^none\b/i.test(args);
const isListForm = (name) => /^(?:RUN|CMD|ENTRYPOINT|SHELL|COPY|ADD|VOLUME)$/.test(name);
const needsArgument = (instruction, escape) => (0,refuse/* refuseIf */.QS)(wordsOf(instruction, escape).length === 0, 'needs an argument');
const from = ({ args }) => {
    const words = (0,dockerfile_words/* plainWords */.c5)(args);
    const [, as = '', name = ''] = words;
    (0,refuse/* refuseIf */.QS)(words.length !== 1 && (words.length !== 3 || as.toLowerCase() !== 'as'), 'takes an image, or IMAGE AS NAME');
    (0,refuse/* refuseIf */.QS)(words.length === 3 && !/^[a-z][a-z0-9\-_.]*$/.test(name.toLowerCase()), `names its stage ${name}: a name is a letter, followed by letters, digits, and any of "-_."`);
};
const pairs = ({ name, args }, escape) => {
    const found = assignmentsOf(name === 'LABEL' ? 'LABEL' : 'ENV', args, escape);
    (0,refuse/* refuseIf */.QS)(found.length === 0, 'needs an argument');
    const isOld = (0,dockerfile_words/* quotedWords */.IS)(args, escape)[0]?.includes('=') === false;
    (0,refuse/* refuseIf */.QS)(isOld && (0,dockerfile_words/* plainWords */.c5)(args).length < 2, 'needs a name and a value');
    for (const [variable, value] of found) {
        (0,refuse/* refuseIf */.QS)(value === undefined, `has ${variable} without a value: write NAME=VALUE`);
        (0,refuse/* refuseIf */.QS)(variable === '', 'has a value without a name');
    }
};
const argument = (instruction, escape) => {
    needsArgument(instruction, escape);
    const found = assignmentsOf('ARG', instruction.args, escape);
    (0,refuse/* refuseIf */.QS)(found.some(([name]) => name === ''), 'has a value without a name');
};
const run = ({ args, flags }) => {
    (0,refuse/* refuseIf */.QS)((0,dockerfile_syntax/* jsonList */.Rr)(args)?.length === 0, 'needs an argument');
    const [network, security] = [(0,dockerfile_syntax/* flagOf */.iP)({ flags }, 'network'), (0,dockerfile_syntax/* flagOf */.iP)({ flags }, 'security')];
    (0,refuse/* refuseIf */.QS)(!/^(?:default|none|host)$/.test(network ?? 'default'), `cannot have --network=${network ?? ''}`);
    (0,refuse/* refuseIf */.QS)(!/^(?:insecure|sandbox)$/.test(security ?? 'sandbox'), `cannot have --security=${security ?? ''}`);
    readMounts(flags);
    for (const device of (0,dockerfile_syntax/* flagsOf */.Zo)(flags, 'device'))
        refuseDevice(device);
};
const refuseDevice = (device) => {
    const fields = device.split(',');
    const names = fields.filter((field) => !/^required(?:=|$)/i.test(field));
    (0,refuse/* refuseIf */.QS)(device === '' || names.length > 1, `cannot have --device=${device}`);
    for (const field of fields)
        (0,refuse/* refuseIf */.QS)(/^required=/i.test(field) && !(0,refuse/* isSwitch */.Tb)(field.slice(9)), `cannot have --device=${device}`);
};
const copy = (instruction, escape) => {
    const words = wordsOf(instruction, escape);
    (0,refuse/* refuseIf */.QS)(words.length < 2, 'needs a source and a destination');
    (0,refuse/* refuseIf */.QS)((0,heredocs/* heredocOf */.S)(words.at(-1) ?? '') !== undefined, 'has a heredoc for its destination');
};
const volume = (instruction, escape) => {
    needsArgument(instruction, escape);
    (0,refuse/* refuseIf */.QS)(wordsOf(instruction, escape).some((each) => each.trim() === ''), 'has an empty path');
};
const shell = (instruction, escape) => {
    needsArgument(instruction, escape);
    (0,refuse/* refuseIf */.QS)((0,dockerfile_syntax/* jsonWords */.WY)(instruction.args) === undefined, 'needs a list, as in SHELL ["sh", "-c"]');
};
/** What a trigger says is looked at only where it runs; its line must be readable, though. */
const onbuild = ({ args }, escape) => {
    (0,refuse/* refuseIf */.QS)(args === '', 'needs an instruction');
    const trigger = (0,dockerfile_syntax/* partsOf */.CI)(args, escape);
    (0,refuse/* refuseIf */.QS)(/^(?:ONBUILD|FROM|MAINTAINER)$/.test(trigger.name), `cannot start ${trigger.name}`);
    if (isListForm(trigger.name) &&
        (0,dockerfile_syntax/* jsonList */.Rr)(trigger.args) !== undefined &&
        (0,dockerfile_syntax/* jsonWords */.WY)(trigger.args) === undefined)
        throw new Error('has a list with something other than texts');
    if (trigger.name === 'ENV' || trigger.name === 'LABEL')
        refuseUnreadablePairs(trigger, escape);
};
const refuseUnreadablePairs = ({ name, args }, escape) => {
    const found = assignmentsOf(name === 'LABEL' ? 'LABEL' : 'ENV', args, escape);
    const isOld = (0,dockerfile_words/* quotedWords */.IS)(args, escape)[0]?.includes('=') === false;
    (0,refuse/* refuseIf */.QS)(isOld && (0,dockerfile_words/* plainWords */.c5)(args).length < 2, 'needs a name and a value');
    (0,refuse/* refuseIf */.QS)(found.some(([, value]) => value === undefined), 'has a name without a value: write NAME=VALUE');
};
const anything = () => undefined;
const checks = {
    ADD: copy,
    ARG: argument,
    CMD: anything,
    COPY: copy,
    ENTRYPOINT: anything,
    ENV: pairs,
    EXPOSE: needsArgument,
    FROM: from,
    HEALTHCHECK: refuseHealthcheck,
    LABEL: pairs,
    MAINTAINER: needsArgument,
    ONBUILD: onbuild,
    RUN: run,
    SHELL: shell,
    STOPSIGNAL: needsArgument,
    USER: needsArgument,
    VOLUME: volume,
    WORKDIR: needsArgument,
};

;// CONCATENATED MODULE: ./build/dockerfile/expansion-rules.js








/** Throws for the first instruction of these stages whose variables BuildKit cannot replace, with its line. */
const refuseUnbuildable = function* (stages, { escape, syntaxImage }) {
    for (const { placed, problem } of stages) {
        if (problem !== undefined)
            throw new Error(problem);
        for (const each of placed) {
            yield;
            // The triggers of ONBUILD were not checked before.
            refuseInstruction(each.instruction, { escape, isOpen: syntaxImage !== undefined });
            try {
                expansion_rules_refuseOne(each, escape);
            }
            catch (error) {
                const { line, name } = each.instruction;
                throw new Error(`Line ${line} of the Dockerfile: ${name}: ${(0,refuse/* messageOf */.bD)(error)}`, { cause: error });
            }
        }
    }
};
const expansion_rules_refuseOne = (placed, escape) => {
    const { instruction, variables } = placed;
    expandedWords(placed, escape);
    const flags = ['chown', 'chmod', 'checksum'].flatMap((flag) => (0,dockerfile_syntax/* flagOf */.iP)(instruction, flag) ?? []);
    for (const flag of flags)
        expandWord(flag, variables, escape);
    for (const content of copiedContents(instruction, escape))
        expandContent(content, variables);
    for (const mount of mountsOf(instruction, variables, escape))
        refuseMount(mount);
};
/** The heredocs that a COPY makes files of and replaces variables in; only those that are words of their own. */
const copiedContents = (instruction, escape) => {
    if (instruction.name !== 'COPY' && instruction.name !== 'ADD')
        return [];
    const contents = new Map(instruction.heredocs.map(({ name, content }) => [name, content]));
    return wordsOf(instruction, escape).flatMap((word) => {
        const heredoc = (0,heredocs/* heredocOf */.S)(word);
        return heredoc?.isExpanded === true ? [contents.get(heredoc.name) ?? ''] : [];
    });
};
/** The arguments of an instruction with their variables replaced; empty where BuildKit leaves that to the shell. */
const expandedWords = ({ instruction, variables }, escape) => wordsToExpand(instruction, escape).map((word) => expandWord(word, variables, escape).text);
const wordsToExpand = (instruction, escape) => {
    const { name, args } = instruction;
    if (name === 'LABEL')
        return assignmentsOf('LABEL', args, escape).flatMap(([key, value = '']) => [key, value]);
    if (!/^(?:COPY|ADD|WORKDIR|USER|VOLUME|STOPSIGNAL|EXPOSE)$/.test(name))
        return [];
    const isCopy = name === 'COPY' || name === 'ADD';
    return wordsOf(instruction, escape).filter((word) => !isCopy || (0,heredocs/* heredocOf */.S)(word) === undefined);
};

;// CONCATENATED MODULE: ./build/dockerfile/features.js



const remote = /^(?:https?|ftp|git|ssh):\/\/|^git@[\w.-]+:/i;
/** The features that one instruction uses. */
const featuresOf = (placed, escape) => {
    const { instruction, variables } = placed;
    const { name, args, line, heredocs } = instruction;
    const of = (kind, details) => details.map((detail) => ({ kind, line, detail }));
    const copies = name === 'COPY' || name === 'ADD';
    const run = name === 'RUN';
    const link = (0,dockerfile_syntax/* flagOf */.iP)(instruction, 'link')?.toLowerCase();
    return [
        ...of('heredoc', heredocs.map((each) => each.name)),
        ...of('copy-link', copies && link !== undefined && link !== 'false' ? [name] : []),
        ...of('mount', mountsOf(instruction, variables, escape).map(({ type }) => type)),
        ...of('security', run ? (0,dockerfile_syntax/* flagsOf */.Zo)(instruction.flags, 'security') : []),
        ...of('network', run ? (0,dockerfile_syntax/* flagsOf */.Zo)(instruction.flags, 'network') : []),
        ...of('device', run ? (0,dockerfile_syntax/* flagsOf */.Zo)(instruction.flags, 'device') : []),
        ...of('remote-add', name === 'ADD' ? sourcesOf(placed, escape).filter((each) => remote.test(each)) : []),
        ...of('onbuild', name === 'ONBUILD' ? [args] : []),
    ];
};
const sourcesOf = (placed, escape) => expandedWords(placed, escape).slice(0, -1);

;// CONCATENATED MODULE: ./build/dockerfile/go-commands.js
/** `yes` if one step certainly compiles Go; `unknown` if one might. */
const runsGo = (steps) => {
    const answers = new Set(steps.flatMap(({ commands }) => commands.map(compilesGo)));
    if (answers.has('yes'))
        return 'yes';
    return answers.has('unknown') ? 'unknown' : 'no';
};
/** The last part of a program's path. */
const programName = (path) => path.replace(/^.*\//, '');
const programOf = ({ words }) => programName(words[0] ?? '');
/** Reads a command as a call of go; undefined when it is another program. */
const goCallOf = (command) => {
    if (!goPrograms.test(programOf(command)))
        return undefined;
    const { variables } = command;
    const [, ...words] = command.words;
    // Flags in front of the verb: `go -C dir build`, `garble -tiny build`.
    const at = words.findIndex((word, index) => !word.startsWith('-') && words[index - 1] !== '-C');
    if (at === -1)
        return undefined;
    const [verb = '', ...args] = words.slice(at);
    const folder = folderOf([...words.slice(0, at), ...args]);
    return { verb, args, variables, folder };
};
const folderOf = (words) => {
    const at = words.findIndex((word) => /^--?C(?:=|$)/.test(word));
    const word = words[at];
    return word?.includes('=') === true ? word.slice(word.indexOf('=') + 1) : words[at === -1 ? -1 : at + 1];
};
/** Whether a program compiles Go; `unknown` when a file or a variable decides what it does. */
const compilesGo = (command) => {
    const call = goCallOf(command);
    if (call !== undefined) {
        if (compiling.has(call.verb))
            return 'yes';
        return call.verb === 'generate' || call.verb === 'tool' ? 'unknown' : 'no';
    }
    const program = programOf(command);
    const tool = goTools[program];
    if (tool !== undefined)
        return [...command.words.slice(1), ''].some((word) => tool.test(word)) ? 'yes' : 'no';
    return isIndirect(command) ? 'unknown' : 'no';
};
/** Whether something else decides what a program does: a build driver, a script, a name in a variable. */
const isIndirect = (command) => {
    const program = programOf(command);
    const [path = ''] = command.words;
    if (drivers.has(program) || /[$`]/.test(path) || /\.(?:sh|bash|py|pl|rb)$/.test(program))
        return true;
    if (interpreters.has(program))
        return command.words.length > 1 || program === '.';
    return /^\.{1,2}\//.test(path);
};
const goPrograms = /^(?:go(?:\d[\w.]*|tip)?|xx-go|tinygo|garble|richgo|gobin)$/;
const compiling = new Set(['build', 'install', 'test', 'run', 'vet']);
/** Programs that run the go command, with the words for which they compile. */
const goTools = {
    ko: /^(?:build|publish|resolve|apply|create|run)$/,
    goreleaser: /^(?:build|release)$/,
    gox: /^/,
    gotestsum: /^(?!tool$)/,
    xgo: /^/,
    xcaddy: /^(?:build|run)$/,
    xk6: /^(?:build|run)$/,
    gomobile: /^(?:build|bind|init)$/,
    ginkgo: /^(?!version|help)/,
    wails: /^(?:build|dev)$/,
    packr2: /^(?:build|install)$/,
    dlv: /^(?:debug|test|build)$/,
    'golangci-lint': /^run$/,
    staticcheck: /^/,
};
/** Programs that do what a file says, which is not read here. */
const drivers = new Set([
    'make',
    'gmake',
    'task',
    'mage',
    'just',
    'bazel',
    'bazelisk',
    'ninja',
    'earthly',
    'buck2',
    'please',
]);
const interpreters = new Set([
    'sh',
    'bash',
    'ash',
    'dash',
    'python',
    'python3',
    'perl',
    'ruby',
    '.',
    'source',
    'eval',
]);

// EXTERNAL MODULE: ./build/dockerfile/limits.js
var dockerfile_limits = __webpack_require__(50931);
;// CONCATENATED MODULE: ./build/dockerfile/refuse-many.js



/** Throws for more copies or mounts than a real Dockerfile has: a hostile one may consist of nothing else. */
const refuseMany = function* (instructions) {
    let [copied, mounts] = [0, 0];
    for (const { name, args, flags } of instructions) {
        yield;
        if (name === 'COPY' || name === 'ADD')
            copied += ((0,dockerfile_syntax/* jsonWords */.WY)(args) ?? (0,dockerfile_words/* plainWords */.c5)(args)).length;
        mounts += name === 'RUN' ? (0,dockerfile_syntax/* flagsOf */.Zo)(flags, 'mount').length : 0;
        if (copied > dockerfile_limits/* limits */.F.copied)
            throw new Error(`The Dockerfile has more than ${dockerfile_limits/* limits */.F.copied} words in its COPY and ADD instructions`);
        if (mounts > dockerfile_limits/* limits */.F.mounts)
            throw new Error(`The Dockerfile has more than ${dockerfile_limits/* limits */.F.mounts} mounts in its RUN instructions`);
    }
};

// EXTERNAL MODULE: ./build/dockerfile/parts.js
var parts = __webpack_require__(14457);
;// CONCATENATED MODULE: ./build/dockerfile/shell-cursor.js
/** Deeper than anyone writes, and shallow enough for the stack. */
const deepest = 60;
const cursorOver = (text, outerDepth = 0) => {
    let at = 0;
    let depth = outerDepth;
    return {
        text,
        at: () => at,
        depth: () => depth,
        take: (pattern) => {
            const here = stickyOf(pattern);
            here.lastIndex = at;
            const found = here.exec(text) ?? undefined;
            at += found?.[0].length ?? 0;
            return found;
        },
        sees: (wanted) => text.startsWith(wanted, at),
        isAtEnd: () => at >= text.length,
        nested: (read) => {
            if (depth >= deepest)
                return undefined;
            depth += 1;
            const result = read();
            depth -= 1;
            return result;
        },
    };
};
/** A copy that matches only where its index is: it is set before every use, so one copy serves all cursors. */
const stickyOf = (pattern) => {
    const { source } = pattern;
    const known = copies.get(source);
    if (known !== undefined)
        return known;
    const copy = new RegExp(source, 'y');
    copies.set(source, copy);
    return copy;
};
const copies = new Map();

;// CONCATENATED MODULE: ./build/dockerfile/shell-words.js

/** The word at the cursor; undefined when there is none. */
const readWord = (cursor, inner) => {
    const parts = [];
    const start = cursor.at();
    if (/^[<>]\($/.test(cursor.text.slice(start, start + 2)))
        parts.push(expansion(cursor, inner, true));
    while (!cursor.isAtEnd() && !/[\s;&|<>()]/.test(cursor.text.charAt(cursor.at())))
        parts.push(...partsHere(cursor, inner));
    return cursor.at() === start ? undefined : parts;
};
/** The text of a here-document, in which variables and `$(…)` count but quotes do not. */
const readDocument = (text, depth, inner) => {
    const cursor = cursorOver(text, depth);
    const parts = [];
    while (!cursor.isAtEnd())
        parts.push(...quotedParts(cursor, inner, /[^$`\\]+/));
    return parts;
};
const partsHere = (cursor, inner) => {
    const plain = cursor.take(/[^\s;&|<>()'"\\$`]+/);
    if (plain !== undefined)
        return [shell_words_text(plain[0], false)];
    if (cursor.take(/\\\n/) !== undefined)
        return [];
    const escaped = cursor.take(/\\([\s\S])?/);
    if (escaped !== undefined)
        return [shell_words_text(escaped[1] ?? '\\', true)];
    const single = cursor.take(/'([^']*)'?/);
    if (single !== undefined)
        return [shell_words_text(single[1] ?? '', true)];
    const ansi = cursor.take(/\$'((?:\\[\s\S]|[^'\\])*)'?/);
    if (ansi !== undefined)
        return [shell_words_text((ansi[1] ?? '').replaceAll(/\\([\s\S])/g, '$1'), true)];
    if (cursor.take(/\$?"/) !== undefined)
        return doubleQuoted(cursor, inner);
    return [expansion(cursor, inner, false)];
};
const shell_words_text = (content, quoted) => ({ kind: 'text', text: content, quoted });
const doubleQuoted = (cursor, inner) => {
    // An empty string is a word too.
    const parts = [shell_words_text('', true)];
    while (!cursor.isAtEnd() && cursor.take(/"/) === undefined)
        parts.push(...quotedParts(cursor, inner, /[^"$`\\]+/));
    return parts;
};
const quotedParts = (cursor, inner, plain) => {
    if (cursor.take(/\\\n/) !== undefined)
        return [];
    const escaped = cursor.take(/\\(["$`\\])/)?.[1] ?? cursor.take(/\\/)?.[0];
    if (escaped !== undefined)
        return [shell_words_text(escaped, true)];
    const run = cursor.take(plain);
    return [run === undefined ? expansion(cursor, inner, true) : shell_words_text(run[0], true)];
};
/** What starts with `$` or a backtick, or `<(` of bash. */
const expansion = (cursor, inner, quoted) => {
    const start = cursor.at();
    const here = { quoted, written: () => cursor.text.slice(start, cursor.at()) };
    const back = cursor.take(/`((?:\\[\s\S]|[^`\\])*)`?/);
    if (back !== undefined)
        return backticks(cursor, inner, { here, content: back[1] ?? '' });
    if (cursor.take(arithmetic) !== undefined)
        return { kind: 'number', written: here.written(), quoted };
    if (['$(', '<(', '>('].some(cursor.sees))
        return outputOf(cursor, inner, here);
    if (cursor.sees('${'))
        return bracedOf(cursor, inner, here);
    const name = cursor.take(/\$([A-Za-z_]\w*|[0-9@*#?$!-])/)?.[1];
    if (name !== undefined)
        return { kind: 'variable', name, operator: '', word: [], written: here.written(), quoted };
    cursor.take(/[\s\S]/);
    return shell_words_text(here.written(), quoted);
};
/** With brackets of two levels, which is more than versions and counters need. */
const arithmetic = /\$\(\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\)/;
const backticks = (cursor, inner, { here, content }) => {
    const script = cursor.nested(() => inner(cursorOver(content.replaceAll(/\\([`$\\])/g, '$1'), cursor.depth())));
    return script === undefined
        ? shell_words_text(here.written(), true)
        : { kind: 'output', script, written: here.written(), quoted: here.quoted };
};
const outputOf = (cursor, inner, { quoted, written }) => {
    const script = cursor.nested(() => {
        cursor.take(shell_words_open);
        const found = inner(cursor);
        cursor.take(/\)/);
        return found;
    });
    if (script !== undefined)
        return { kind: 'output', script, written: written(), quoted };
    cursor.take(shell_words_open);
    return shell_words_text(written(), true);
};
const shell_words_open = /[$<>]\(/;
const bracedOf = (cursor, inner, { quoted, written }) => {
    const found = cursor.nested(() => {
        const [, sign = '', name = ''] = cursor.take(/\$\{([#!]?)([A-Za-z_]\w*|[0-9@*#?$!-])?/) ?? [];
        const operator = cursor.take(/:?[-+=?]|##?|%%?|\/\/?|[:^,[]/)?.[0] ?? '';
        const word = [];
        // A pattern is one within quotes too, unless it has its own.
        const isQuoted = quoted && !/^[#%/]/.test(operator);
        while (!cursor.isAtEnd() && cursor.take(/\}/) === undefined)
            word.push(...partsInBraces(cursor, inner, isQuoted));
        return { name, operator: sign === '' ? operator : sign, word };
    });
    if (found !== undefined)
        return { kind: 'variable', ...found, written: written(), quoted };
    cursor.take(/\$\{/);
    return shell_words_text(written(), true);
};
const partsInBraces = (cursor, inner, quoted) => {
    if (!quoted && /['\\]/.test(cursor.text.charAt(cursor.at())))
        return partsHere(cursor, inner);
    if (cursor.take(/"/) !== undefined)
        return doubleQuoted(cursor, inner);
    const plain = quoted ? undefined : cursor.take(/[^"'}$`\\]+/);
    return plain === undefined ? quotedParts(cursor, inner, /[^"}$`\\]+/) : [shell_words_text(plain[0], false)];
};

;// CONCATENATED MODULE: ./build/dockerfile/shell-reading.js

const reserved = /(?:if|then|elif|else|fi|for|select|while|until|do|done|case|esac|function|[{}!])(?=[\s;&|()<>]|$)/;
const reservedAt = new RegExp(reserved, 'y');
/** The reserved word at the cursor, which stays there. */
const reservedHere = ({ text, at }) => {
    reservedAt.lastIndex = at();
    return reservedAt.exec(text)?.[0];
};
/** Whether the cursor moved behind the reserved word. */
const takeReserved = ({ cursor }, word) => reservedHere(cursor) === word && cursor.take(reserved) !== undefined;
const blanks = ({ cursor }) => {
    cursor.take(/(?:[^\S\n]|\\\n)+(?:#[^\n]*)?/);
};
/** Skips blanks, comments, ends of lines, and what connects two statements, which it returns. */
const separators = (reading) => {
    const { cursor } = reading;
    let connector;
    for (;;) {
        const found = cursor.take(/(?:[^\S\n]|\\\n)+|\n|#[^\n]*|&&|\|\||\|&?|&(?!>)|;(?![;&])/)?.[0];
        if (found === undefined)
            return connector ?? ';';
        if (found === '\n')
            documentTexts(reading);
        // The line may end behind `||`: what counts is the first operator.
        connector ??= connectors[found];
    }
};
const connectors = {
    '&&': '&&',
    '||': '||',
    '|': '|',
    '|&': '|',
    '&': '&',
    ';': ';',
};
const documentTexts = ({ cursor, inner, documents }) => {
    for (const { end, stripsTabs, isLiteral, into } of documents.splice(0)) {
        const lines = [];
        while (!cursor.isAtEnd()) {
            const [, line = ''] = cursor.take(/([^\n]*)\n?/) ?? [];
            const content = stripsTabs ? line.replace(/^\t+/, '') : line;
            if (content === end)
                break;
            lines.push(content);
        }
        const text = lines.map((line) => `${line}\n`).join('');
        if (isLiteral)
            into.push({ kind: 'text', text, quoted: true });
        else
            into.push(...readDocument(text, cursor.depth(), inner));
    }
};
/** The words up to the end of the line or an operator. */
const wordsHere = (reading) => {
    const found = [];
    for (;;) {
        blanks(reading);
        const word = readWord(reading.cursor, reading.inner);
        if (word === undefined)
            return found;
        found.push(word);
    }
};

;// CONCATENATED MODULE: ./build/dockerfile/shell-compound.js


/** Reads a statement that starts with `(` or `{`. */
const readGroup = ({ cursor, statements }) => {
    const isolated = cursor.take(/[({]/)?.[0] === '(';
    const body = isolated ? statements() : statements('}');
    cursor.take(/[)}]/);
    return { kind: 'group', isolated, body };
};
const readIf = (reading) => {
    const { statements } = reading;
    const branches = [];
    while (takeReserved(reading, 'if') || takeReserved(reading, 'elif')) {
        const condition = statements('then', 'elif', 'else', 'fi');
        takeReserved(reading, 'then');
        branches.push({ condition, body: statements('elif', 'else', 'fi') });
    }
    if (takeReserved(reading, 'else'))
        branches.push({ condition: [], body: statements('fi') });
    takeReserved(reading, 'fi');
    return { kind: 'if', branches };
};
const readFor = (reading) => {
    const { cursor } = reading;
    cursor.take(/\w+/);
    blanks(reading);
    const name = cursor.take(/\w+/)?.[0];
    // `for ((…))` of bash has no name.
    cursor.take(/\(\([^\n]*?\)\)/);
    cursor.take(/(?:\s|\\\n)+/);
    const values = cursor.take(/in(?=[\s;])/) === undefined ? [] : wordsHere(reading);
    return { kind: 'loop', name, values, condition: [], body: loopBody(reading) };
};
const readWhile = (reading) => {
    const word = reading.cursor.take(/\w+/)?.[0];
    const written = reading.statements('do', 'done');
    const condition = word === 'until' ? [{ kind: 'not', body: written }] : written;
    return { kind: 'loop', name: undefined, values: [], condition, body: loopBody(reading) };
};
const loopBody = (reading) => {
    separators(reading);
    if (!takeReserved(reading, 'do'))
        return [];
    const body = reading.statements('done');
    takeReserved(reading, 'done');
    return body;
};
const readCase = (reading) => {
    const { cursor, inner } = reading;
    cursor.take(/\w+/);
    blanks(reading);
    const subject = readWord(cursor, inner) ?? [];
    cursor.take(/(?:\s|\\\n)*in(?=\s)/);
    const branches = [];
    for (;;) {
        separators(reading);
        const before = cursor.at();
        if (cursor.isAtEnd() || takeReserved(reading, 'esac'))
            break;
        branches.push(readCaseBranch(reading));
        if (cursor.at() === before)
            break;
    }
    return { kind: 'case', subject, branches };
};
const readCaseBranch = (reading) => {
    const { cursor } = reading;
    cursor.take(/\(/);
    const patterns = [...wordsHere(reading)];
    while (cursor.take(/\|/) !== undefined)
        patterns.push(...wordsHere(reading));
    cursor.take(/\)/);
    const body = reading.statements('esac');
    cursor.take(/;;&?|;&/);
    return { patterns, body };
};

;// CONCATENATED MODULE: ./build/dockerfile/shell-joins.js
/** The statements of a script: `|` binds tighter than `&&` and `||`, which are equal, and these tighter than `;` and `&`. */
const joined = (statements, last) => {
    const lists = splitAt(statements, ({ connector }) => connector === ';' || connector === '&');
    return lists.flatMap((list, at) => {
        const after = lists[at + 1]?.[0]?.connector ?? last;
        const body = andOr(list);
        return after === '&' && body.length > 0 ? [{ kind: 'background', body }] : body;
    });
};
const andOr = (list) => {
    const links = splitAt(list, ({ connector }) => connector !== '|').map((pipeline, at) => {
        const operator = at === 0 ? ';' : pipeline[0]?.connector;
        return { operator: operator === '&&' || operator === '||' ? operator : undefined, body: pipe(pipeline) };
    });
    return links.length === 1 ? (links[0]?.body ?? []) : [{ kind: 'and-or', links }];
};
const pipe = (pipeline) => {
    const [first] = pipeline;
    const parts = pipeline.map(({ body }) => body);
    const whole = parts.length === 1 ? (first?.body ?? []) : [{ kind: 'pipeline', parts }];
    const negated = { kind: 'not', body: whole };
    return first?.isNegated === true && whole.length > 0 ? [negated] : whole;
};
/** The parts of a list, each of which starts where the condition holds. */
const splitAt = (items, starts) => {
    const found = [];
    for (const item of items) {
        const open = found.at(-1);
        if (open === undefined || starts(item))
            found.push([item]);
        else
            open.push(item);
    }
    return found;
};

;// CONCATENATED MODULE: ./build/dockerfile/shell-script.js
/** Without quotes; variables and `$(…)` as written. */
const wordText = (word) => word.map((part) => (part.kind === 'text' ? part.text : part.written)).join('');

;// CONCATENATED MODULE: ./build/dockerfile/shell-tree.js






/**
 * Reads a script by the grammar of POSIX shells, with the common parts of bash's. Never throws: what does not belong
 * where it is, or is nested too deeply, is skipped. `depth` counts the scripts around this one.
 */
const shell_tree_readScript = (text, depth = 0) => wholeScript(cursorOver(text.slice(0, longest), depth));
/** Longer scripts are data. */
const longest = 200_000;
const wholeScript = (cursor) => {
    const reading = readingOf(cursor);
    const found = [];
    do
        found.push(...reading.statements());
    // An end of something that never started.
    while (cursor.take(/;;&?|;&|[\s\S]/) !== undefined);
    return found;
};
const readingOf = (cursor) => {
    const reading = {
        cursor,
        documents: [],
        inner: (at) => (at.at() === 0 ? wholeScript(at) : readingOf(at).statements()),
        statements: (...ends) => statementsUpTo(reading, ends),
    };
    return reading;
};
const statementsUpTo = (reading, ends) => {
    const { cursor } = reading;
    const found = [];
    for (;;) {
        const connector = separators(reading);
        if (cursor.isAtEnd() || [')', ';;', ';&'].some(cursor.sees))
            return joined(found, connector);
        const isNegated = negation(reading);
        const word = reservedHere(cursor);
        if (word !== undefined && ends.includes(word))
            return joined(found, connector);
        const before = cursor.at();
        const body = statement(reading, cursor.sees('(') ? '(' : word);
        // Something that starts no statement.
        if (cursor.at() === before)
            cursor.take(/[\s\S]/);
        found.push({ connector, isNegated, body });
    }
};
const negation = (reading) => {
    let isNegated = false;
    while (takeReserved(reading, '!')) {
        isNegated = !isNegated;
        blanks(reading);
    }
    return isNegated;
};
const statement = (reading, word) => {
    const { cursor } = reading;
    if (word === undefined || cursor.take(shell_tree_arithmetic) !== undefined)
        return simpleCommand(reading);
    const read = compounds[word];
    // A stray reserved word: what follows it is a statement again.
    if (read === undefined)
        cursor.take(/\w+|\}/);
    const found = read === undefined ? undefined : cursor.nested(() => read(reading));
    if (found === undefined)
        return [];
    const [inputs, targets] = [[], []];
    while (redirection(reading, { inputs, targets }))
        ;
    // The text of a here-document is put into its word later.
    const used = [...targets, ...inputs];
    return used.length > 0 ? [{ kind: 'redirected', body: [found], used }] : [found];
};
/** `(( … ))` of bash, which starts no program. */
const shell_tree_arithmetic = /\(\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)\)/;
const readFunction = (reading) => {
    const { cursor } = reading;
    cursor.take(/\w+/);
    blanks(reading);
    const name = cursor.take(/[^\s;&|<>()]+/)?.[0] ?? '';
    cursor.take(/\s*\(\s*\)/);
    return functionNamed(reading, name);
};
const functionNamed = (reading, name) => {
    const { cursor } = reading;
    cursor.take(/(?:\s|\\\n)+/);
    const body = cursor.nested(() => statement(reading, cursor.sees('(') ? '(' : reservedHere(cursor)));
    return { kind: 'function', name, body: body ?? [] };
};
const compounds = {
    '(': readGroup,
    '{': readGroup,
    if: readIf,
    for: readFor,
    select: readFor,
    while: readWhile,
    until: readWhile,
    case: readCase,
    function: readFunction,
};
const simpleCommand = (reading) => {
    const { cursor, inner } = reading;
    const assignments = [];
    const [words, inputs, targets] = [[], [], []];
    for (;;) {
        blanks(reading);
        if (redirection(reading, { inputs, targets }))
            continue;
        const name = words.length === 0 ? cursor.take(/([A-Za-z_]\w*)\+?=/)?.[1] : undefined;
        if (name !== undefined) {
            assignments.push({ name, value: assigned(reading) });
            continue;
        }
        const word = readWord(cursor, inner);
        if (word === undefined)
            break;
        words.push(word);
        if (words.length > 1)
            continue;
        if (cursor.take(/[^\S\n]*\([^\S\n]*\)/) !== undefined)
            return [functionNamed(reading, wordText(word))];
        if (wordText(word) === '[[')
            words.push(...testWords(reading));
    }
    return assignments.length + words.length + inputs.length + targets.length === 0
        ? []
        : [{ kind: 'command', assignments, words, inputs, targets }];
};
/** A value, or `( … )` of bash, whose words are joined. */
const assigned = (reading) => {
    const { cursor, inner } = reading;
    if (cursor.take(/\(/) === undefined)
        return readWord(cursor, inner) ?? [];
    const parts = [];
    do
        for (const word of wordsHere(reading))
            parts.push(...word, { kind: 'text', text: ' ', quoted: false });
    while (cursor.take(/(?:\n|#[^\n]*)+/) !== undefined);
    cursor.take(/\)/);
    return parts;
};
/** What stands between `[[` and `]]`, where operators of the shell are words. */
const testWords = (reading) => {
    const { cursor, inner } = reading;
    const found = [];
    for (;;) {
        cursor.take(/\s+/);
        const operator = cursor.take(/&&|\|\||[<>()|;&]/)?.[0];
        const word = operator === undefined ? readWord(cursor, inner) : undefined;
        if (operator !== undefined)
            found.push([{ kind: 'text', text: operator, quoted: true }]);
        else if (word === undefined)
            return found;
        else
            found.push(word);
        if (word !== undefined && wordText(word) === ']]')
            return found;
    }
};
/** Whether there was a redirection; the text of a here-document goes into `inputs` when it is read. */
const redirection = (reading, { inputs, targets }) => {
    const { cursor, inner, documents } = reading;
    blanks(reading);
    const found = cursor.take(/&>>?|\d*(<<<|<<-?|<>|[<>]&|>>|>\||[<>](?!\())/);
    if (found === undefined)
        return false;
    blanks(reading);
    const start = cursor.at();
    const target = readWord(cursor, inner) ?? [];
    if (found[1] !== '<<' && found[1] !== '<<-') {
        targets.push(target);
        return true;
    }
    const into = [];
    inputs.push(into);
    const isLiteral = /['"\\]/.test(cursor.text.slice(start, cursor.at()));
    documents.push({ end: wordText(target), stripsTabs: found[1] === '<<-', isLiteral, into });
    return true;
};

;// CONCATENATED MODULE: ./build/dockerfile/shell-commands.js


/**
 * The programs a shell script starts, in the order of the text: after `&&` and `|`, in `$(…)`, and in `sh -c '…'`.
 * Only the text is read, so the values of variables and the branches taken are unknown.
 */
const commandsOf = (script) => commandsIn(readScript(script));
/** The same, of a script that was read already. */
const commandsIn = (script, depth = 0) => callsIn(script).flatMap(({ words, assignments, inputs }) => {
    const { variables, words: program } = withoutWrappers(words.map(wordText));
    const own = assignments.map(({ name, value }) => [name, wordText(value)]);
    if (program.length === 0)
        return [];
    const inner = scriptOf(program, inputs);
    if (inner !== undefined && depth < shell_commands_deepest)
        return commandsIn(shell_tree_readScript(inner), depth + 1);
    return [{ variables: { ...Object.fromEntries(own), ...variables }, words: program }];
});
/** Scripts in scripts: more than anyone writes. */
const shell_commands_deepest = 10;
/** Every call in the order of the text, those in `$(…)` before the one that uses their output. */
const callsIn = (script) => script.flatMap(callsOf);
const callsOf = (statement) => {
    switch (statement.kind) {
        case 'command': {
            const { assignments, words, inputs, targets } = statement;
            const used = [...assignments.map(({ value }) => value), ...words, ...targets, ...inputs];
            return [...used.flatMap(callsInWord), statement];
        }
        case 'loop':
            return [
                ...statement.values.flatMap(callsInWord),
                ...callsIn(statement.condition),
                ...callsIn(statement.body),
            ];
        case 'if':
            return statement.branches.flatMap(({ condition, body }) => [...callsIn(condition), ...callsIn(body)]);
        case 'case':
            return [...callsInWord(statement.subject), ...statement.branches.flatMap(({ body }) => callsIn(body))];
        case 'and-or':
            return statement.links.flatMap(({ body }) => callsIn(body));
        case 'pipeline':
            return statement.parts.flatMap(callsIn);
        case 'redirected':
            return [...callsIn(statement.body), ...statement.used.flatMap(callsInWord)];
        case 'group':
        case 'function':
        case 'not':
        case 'background':
            return callsIn(statement.body);
    }
};
const callsInWord = (word) => word.flatMap((part) => {
    if (part.kind === 'output')
        return callsIn(part.script);
    return part.kind === 'variable' ? callsInWord(part.word) : [];
});
/** A program without those that only start it, such as `env A=1`, and the variables that they set. */
const withoutWrappers = (words) => {
    const variables = {};
    let at = 0;
    for (;;) {
        const wrapper = wrappers[(words[at] ?? '').replace(/^.*\//, '')];
        if (wrapper === undefined)
            return { variables, words: words.slice(at) };
        at += 1;
        for (; at < words.length; at += 1) {
            const word = words[at] ?? '';
            const [, name, value = ''] = assignment.exec(word) ?? [];
            if (name !== undefined)
                variables[name] = value;
            else if (wrapper.valueFlags?.test(word) === true)
                at += 1;
            else if (!word.startsWith('-'))
                break;
        }
        at += wrapper.operands;
    }
};
const assignment = /^([A-Za-z_]\w*)=([\s\S]*)$/;
const shell_commands_plain = { valueFlags: undefined, operands: 0 };
/** Programs that start the program named after them. */
const wrappers = {
    env: { valueFlags: /^-[uC]$|^--(?:unset|chdir)$/, operands: 0 },
    exec: { valueFlags: /^-a$/, operands: 0 },
    command: shell_commands_plain,
    builtin: shell_commands_plain,
    sudo: { valueFlags: /^-[ugCDhpRrTt]$/, operands: 0 },
    doas: { valueFlags: /^-[uC]$/, operands: 0 },
    time: { valueFlags: /^-[of]$/, operands: 0 },
    nice: { valueFlags: /^-n$/, operands: 0 },
    ionice: { valueFlags: /^-[cn]$/, operands: 0 },
    nohup: shell_commands_plain,
    timeout: { valueFlags: /^-[ks]$/, operands: 1 },
    xargs: { valueFlags: /^-[IiLnPdEs]$/, operands: 0 },
    'su-exec': { valueFlags: undefined, operands: 1 },
    gosu: { valueFlags: undefined, operands: 1 },
    stdbuf: { valueFlags: /^-[ioe]$/, operands: 0 },
    linux32: shell_commands_plain,
    setsid: shell_commands_plain,
};
/** The script that a shell is given: in `sh -c SCRIPT`, also with other flags, or on its standard input. */
const scriptOf = ([program = '', ...args], inputs) => {
    if (program === 'eval')
        return args.join(' ');
    if (!/^(?:\S*\/)?(?:ba|da|a|z|k)?sh$/.test(program))
        return undefined;
    const at = args.findIndex((arg) => /^-[a-z]*c$/.test(arg));
    if (at !== -1)
        return args.slice(at + 1).find((arg) => !/^[-+]/.test(arg));
    const [input] = inputs;
    return input !== undefined && args.every((arg) => /^[-+]/.test(arg)) ? wordText(input) : undefined;
};

;// CONCATENATED MODULE: ./build/dockerfile/shell-options.js
/** What `set`, or a shell that is started with these words, switches on or off, in order. */
const optionChanges = (words) => {
    const found = [];
    for (let at = 0; at < words.length; at += 1) {
        const [, sign, letters = ''] = /^([-+])([A-Za-z]+)$/.exec(words[at] ?? '') ?? [];
        if (sign === undefined)
            return found;
        const isOn = sign === '-';
        if (letters.includes('e'))
            found.push({ option: 'errexit', isOn });
        if (!letters.includes('o'))
            continue;
        at += 1;
        const option = words[at];
        if (option === 'errexit' || option === 'pipefail')
            found.push({ option, isOn });
    }
    return found;
};
/** The options of a shell by the words that start it, as in `bash -eo pipefail -c SCRIPT` or behind `#!`. */
const optionsOfShell = (words) => {
    const at = words.findIndex((word) => /(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(word));
    const changes = at === -1 ? [] : optionChanges(words.slice(at + 1));
    return new Set(changes.flatMap(({ option, isOn }) => (isOn ? [option] : [])));
};
/** The options that the first line of a script gives to the shell that reads it. */
const optionsOfScript = (text) => optionsOfShell((/^#!([^\n]*)/.exec(text)?.[1] ?? '').trim().split(/\s+/));

;// CONCATENATED MODULE: ./build/dockerfile/run-steps.js





/** Reads a RUN instruction in any of its forms: shell, JSON or heredoc. */
const readRun = (instruction) => {
    const known = runsRead.get(instruction);
    if (known !== undefined)
        return known;
    const step = {
        line: instruction.line,
        mounts: readMounts(instruction.flags),
        network: (0,dockerfile_syntax/* flagOf */.iP)(instruction, 'network'),
        security: (0,dockerfile_syntax/* flagOf */.iP)(instruction, 'security'),
        commands: commandsIn(scriptOfRun(instruction)),
    };
    runsRead.set(instruction, step);
    return step;
};
/** Many checks ask about the same instructions, and a Dockerfile can have thousands. */
const runsRead = new WeakMap();
const scriptsRead = new WeakMap();
/** The script of a RUN in any of its forms; empty when another program than a shell reads it. */
const scriptOfRun = (instruction) => {
    const script = scriptsRead.get(instruction) ?? readScriptOf(instruction);
    scriptsRead.set(instruction, script);
    return script;
};
const readScriptOf = ({ args, heredocs }) => {
    const words = (0,dockerfile_syntax/* jsonWords */.WY)(args);
    if (words !== undefined)
        return scriptOfWords(words);
    const [first] = heredocs;
    // `RUN <<EOF` runs the text itself, with the shell unless its first line names another program.
    if (first !== undefined && isHeredocOnly(args))
        return shell_tree_readScript(/^#!(?!.*sh\b)/.test(first.content) ? interpreterOf(first.content) : first.content);
    const texts = heredocs.map(({ name, content }) => `\n${content}${content === '' ? '' : '\n'}${name}`);
    return shell_tree_readScript(`${args}${texts.join('')}`);
};
/** How the shell that reads the script of a RUN is started, when SHELL has these words. */
const optionsOfRun = ({ args, heredocs }, shell) => {
    const text = isHeredocOnly(args) ? (heredocs[0]?.content ?? '') : '';
    return text.startsWith('#!') ? optionsOfScript(text) : optionsOfShell(shell);
};
const isHeredocOnly = (args) => args.replaceAll(/\d*<<-?\s*[^\s<]+/g, ' ').trim() === '';
/** The script that starts one program with these arguments. */
const scriptOfWords = (words) => shell_tree_readScript(words.map(quote).join(' '));
const interpreterOf = (script) => /^#!\s*(?:\S*\/env\s+)?(\S+)/.exec(script)?.[1] ?? '';
const quote = (word) => `'${word.replaceAll("'", `'\\''`)}'`;

;// CONCATENATED MODULE: ./build/dockerfile/image-names.js
const imageContext = 'docker-image://';
/**
 * Resolves a name in FROM, `COPY --from` or a mount: build contexts come first, then stages, then images.
 * `stageOf` gets the name in lower case.
 */
const readImageName = (name, buildContexts, stageOf) => {
    const context = Object.entries(buildContexts).find(([each]) => familiar(each) === familiar(name));
    if (context !== undefined)
        return contextName(...context);
    const index = stageOf(name.toLowerCase());
    if (index !== undefined)
        return { kind: 'stage', index };
    if (name === 'scratch')
        return { kind: 'scratch' };
    if (name === '' || /[\s$]/.test(name))
        return { kind: 'unresolved', written: name, missing: variablesIn(name) };
    return { kind: 'image', reference: name };
};
const contextName = (name, value) => value.startsWith(imageContext)
    ? { kind: 'image', reference: value.slice(imageContext.length) }
    : { kind: 'context', name, value };
/** BuildKit compares the names of contexts this way: `alpine` is `docker.io/library/alpine:latest`. */
const familiar = (name) => name
    .toLowerCase()
    .replace(/^(?:docker\.io\/)?(?:library\/)?/, '')
    .replace(/:latest$/, '');
const label = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const host = '(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?';
const reference = new RegExp(`^(?:${host}/)?${label}(?:/${label})*(?::\\w[\\w.-]{0,127})?(?:@[A-Za-z][\\w+.-]*:[0-9a-fA-F]{32,})?$`);
/** Whether a text can be the name of an image (github.com/distribution/reference). */
const isReference = (text) => text.length <= 4_096 && reference.test(text);
const variablesIn = (name) => [...name.matchAll(/\$\{?(\w+)/g)].map(([, variable = '']) => variable);

;// CONCATENATED MODULE: ./build/dockerfile/sources.js



/** What `COPY --from` and the mounts of RUN read from in one stage. Throws for what is neither a stage nor an image. */
const sources_sourcesOf = (stage, around) => stage.instructions.flatMap((instruction) => {
    const { name, flags } = instruction;
    return namesIn(name, flags).map((written) => {
        const image = sourceOf(written, name === 'COPY', around);
        if (image === undefined || (image.kind === 'image' && !isReference(image.reference)))
            throw new Error(`${sources_placeOf(instruction)} reads from ${written}, which is neither a stage nor an image`);
        return { instruction, written, image };
    });
});
/** Throws for a needed stage that reads from itself or from a later one. */
const refuseLater = (stage, sources) => {
    for (const { instruction, written, image } of sources)
        if (image.kind === 'stage' && image.index >= stage.index)
            throw new Error(`${sources_placeOf(instruction)} reads from the stage ${written}, which does not come before it`);
};
/** Throws when stages read from each other in a circle, which BuildKit refuses even where the target needs none of them. */
const refuseCircles = (sources) => {
    const readers = sources.map(() => []);
    const open = sources.map((each, index) => {
        const from = each.flatMap(({ image }) => (image.kind === 'stage' ? [image.index] : []));
        for (const source of from)
            readers[source]?.push(index);
        return from.length;
    });
    const free = [...open.keys()].filter((index) => open[index] === 0);
    for (const index of free) {
        for (const reader of readers[index] ?? []) {
            open[reader] = (open[reader] ?? 0) - 1;
            if (open[reader] === 0)
                free.push(reader);
        }
    }
    const [caught] = sources[open.findIndex((count) => count > 0)] ?? [];
    if (caught !== undefined)
        throw new Error(`${sources_placeOf(caught.instruction)} reads from ${caught.written}: stages need each other in a circle`);
};
const sources_placeOf = ({ line, name }) => `Line ${line} of the Dockerfile: ${name}`;
const namesIn = (name, flags) => {
    const copied = name === 'COPY' ? [(0,dockerfile_syntax/* flagOf */.iP)({ flags }, 'from')] : [];
    const mounted = name === 'RUN' ? readMounts(flags).map((mount) => mount['from']) : [];
    return [...copied, ...mounted].flatMap((each) => (each === undefined || each === '' ? [] : [each]));
};
/** Only COPY finds a stage by its number; undefined when there is no such number. */
const sourceOf = (written, isNumbered, { stages, indexes, question }) => {
    if (!isNumbered || !/^[+-]?\d+$/.test(written))
        return readImageName(written, question.buildContexts, (name) => indexes.get(name));
    const index = Number(written);
    return stages[index] === undefined ? undefined : { kind: 'stage', index: stages[index].index };
};

;// CONCATENATED MODULE: ./build/dockerfile/platforms.js
/** The variables that every Dockerfile has; all name the same platform, since emulation is refused. */
const platformVariables = (platform) => {
    const [os = '', arch = '', variant = ''] = platform.split('/');
    const parts = { PLATFORM: platform, OS: os, OSVERSION: '', ARCH: arch, VARIANT: variant };
    return ['BUILD', 'TARGET'].flatMap((side) => Object.entries(parts).map(([name, value]) => [`${side}${name}`, value]));
};
const part = '[A-Za-z0-9_.-]+';
const platform = new RegExp(`^${part}(?:\\([^()/]*\\))?(?:/${part}){0,2}$`);
/** Whether a text can name a platform (github.com/containerd/platforms), as in `linux/arm64` or `amd64`. */
const isPlatform = (text) => platform.test(text);

;// CONCATENATED MODULE: ./build/dockerfile/scope.js

/** Every view is known with the layers it is made of, so that a long chain of bases needs no recursion. */
const viewOf = new WeakMap();
const openBudget = () => {
    let left = dockerfile_limits/* limits */.F.totalLength;
    let count = 0;
    return {
        spend: (characters) => {
            left -= characters;
            count += 1;
            if (count > dockerfile_limits/* limits */.F.variables)
                throw new Error(`more than ${dockerfile_limits/* limits */.F.variables} variables are set`);
            if (left < 0)
                throw new Error(`all values together are longer than ${dockerfile_limits/* limits */.F.totalLength} characters`);
        },
    };
};
/**
 * Keeps every value once with the version that set it: a view costs nothing, however many variables there are.
 */
const scopeOn = (base, budget) => {
    const history = new Map();
    const parent = base === undefined ? undefined : layersOf(base);
    let version = 0;
    let current;
    return {
        set: (name, value) => {
            budget.spend(name.length + value.length);
            version += 1;
            current = undefined;
            const entries = history.get(name) ?? [];
            if (entries.length === 0)
                history.set(name, entries);
            entries.push({ version, value });
        },
        // One instruction may ask thousands of times in between.
        now: () => (current ??= variablesOf({ history, version, parent, depth: 1 + (parent?.depth ?? 0) })),
    };
};
/** Few enough to search them for every variable, and enough to copy all variables only now and then. */
const mostLayers = 100;
/** The layers of a base. Where they have become many, all that is built on it shares one layer with the same values. */
const layersOf = (base) => {
    const view = viewOf.get(base);
    if (view === undefined)
        return undefined;
    if (view.history.size === 0)
        return view.parent;
    if (view.depth < mostLayers)
        return view;
    const history = new Map([...pairsOf(view)].map(([name, value]) => [name, [{ version: 0, value }]]));
    const flat = { history, version: 0, parent: undefined, depth: 1 };
    viewOf.set(base, flat);
    return flat;
};
const variablesOf = (view) => {
    const variables = {
        get: (name) => valueIn(view, name),
        has: (name) => valueIn(view, name) !== undefined,
        get size() {
            return pairsOf(view).size;
        },
        entries: () => pairsOf(view).entries(),
        keys: () => pairsOf(view).keys(),
        values: () => pairsOf(view).values(),
        forEach: (visit) => pairsOf(view).forEach((value, name) => visit(value, name, variables)),
        [Symbol.iterator]: () => pairsOf(view)[Symbol.iterator](),
    };
    viewOf.set(variables, view);
    return variables;
};
const valueIn = (view, name) => {
    for (let layer = view; layer !== undefined; layer = layer.parent) {
        const value = lastUpTo(layer.history.get(name) ?? [], layer.version);
        if (value !== undefined)
            return value;
    }
    return undefined;
};
const lastUpTo = (entries, version) => {
    let [low, high] = [0, entries.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((entries[middle]?.version ?? 0) <= version)
            low = middle + 1;
        else
            high = middle;
    }
    return entries[low - 1]?.value;
};
const pairsOf = (view) => {
    const layers = [];
    for (let layer = view; layer !== undefined; layer = layer.parent)
        layers.push(layer);
    const found = new Map();
    for (const { history, version } of layers.toReversed()) {
        for (const [name, entries] of history) {
            const value = lastUpTo(entries, version);
            if (value !== undefined)
                found.set(name, value);
        }
    }
    return found;
};

;// CONCATENATED MODULE: ./build/dockerfile/stage-variables.js



/**
 * The instructions of a stage, after those of the stages it is built on, each with its variables. Variables set by the
 * base image are unknown.
 */
const placedInstructions = (staged, stage) => chainOf(staged, stage).flatMap(({ placed }) => placed);
/** The stages that a stage is built on, from the first, and the stage itself. */
const chainOf = ({ stages }, stage) => {
    const chain = [];
    for (let each = stage; each !== undefined; each = stageBelow(stages, each))
        chain.push(each);
    return chain.toReversed();
};
const stageBelow = (stages, { base }) => base.kind === 'stage' ? stages[base.index] : undefined;
/** Follows the variables through one stage, from those of the stage that it is built on. */
const placeStage = function* (instructions, base, around) {
    const scope = scopeOn(base, around.budget);
    const placed = [];
    const expanded = (word) => expandWord(word, scope.now(), around.escape);
    let problem;
    for (const instruction of instructions) {
        yield;
        placed.push({ instruction, variables: scope.now() });
        try {
            if (instruction.name === 'ENV')
                setEnv(instruction, { scope, expanded, around });
            if (instruction.name === 'ARG')
                setArg(instruction, { scope, expanded, around });
        }
        catch (error) {
            problem ??= `Line ${instruction.line} of the Dockerfile: ${(0,refuse/* messageOf */.bD)(error)}`;
        }
    }
    return { placed, variables: scope.now(), problem };
};
/** All values of one ENV are read before any of them is set. */
const setEnv = ({ args }, { scope, expanded, around }) => {
    const pairs = assignmentsOf('ENV', args, around.escape).map(([name, value = '']) => [expanded(name).text, expanded(value).text]);
    for (const [name, value] of pairs)
        scope.set(name, value);
};
/**
 * A build argument comes first, then the default of this ARG, then the value of the ARG before the first FROM. Each is
 * set before the next of the same instruction is read.
 */
const setArg = ({ args }, { scope, expanded, around }) => {
    const { globals, question, escape } = around;
    for (const [name, written] of assignmentsOf('ARG', args, escape)) {
        const given = Object.hasOwn(question.buildArgs, name) ? question.buildArgs[name] : undefined;
        const value = given ?? (written === undefined ? globals.get(name) : expanded(written).text);
        if (value !== undefined)
            scope.set(name, value);
    }
};

;// CONCATENATED MODULE: ./build/dockerfile/stages.js









/** Groups instructions into stages and resolves their base images. Throws when there is no FROM, or a wrong one. */
const readStages = function* ({ instructions, escape }, question) {
    const { before, written } = grouped(instructions);
    if (written.length === 0)
        throw new Error('The Dockerfile has no FROM: it builds nothing');
    const target = question.target ?? spellingOf(written.at(-1)?.from)?.toLowerCase();
    const budget = openBudget();
    const globals = globalsOf(before, { question, escape, target, budget });
    const stages = [];
    const indexes = new Map();
    let count = 0;
    for (const each of written) {
        const stage = yield* stageOf(each, { stages, indexes, globals, question, escape, budget });
        count += stage.instructions.length;
        if (count > dockerfile_limits/* limits */.F.instructions)
            throw new Error(`The Dockerfile has more than ${dockerfile_limits/* limits */.F.instructions} instructions with those of ONBUILD`);
        stages.push(stage);
        if (stage.name !== undefined)
            indexes.set(stage.name, stage.index);
    }
    return { stages, indexes, globals };
};
const grouped = (instructions) => {
    const before = [];
    const written = [];
    for (const instruction of instructions) {
        if (instruction.name === 'FROM')
            written.push({ from: instruction, body: [] });
        else
            (written.at(-1)?.body ?? before).push(instruction);
    }
    return { before, written };
};
const spellingOf = (from) => (0,dockerfile_words/* plainWords */.c5)(from?.args ?? '')[2];
const globalsOf = (instructions, { question, escape, target, budget }) => {
    const { buildArgs, platform } = question;
    const given = (name) => Object.hasOwn(buildArgs, name) ? buildArgs[name] : undefined;
    const scope = scopeOn(undefined, budget);
    for (const [name, value] of [...platformVariables(platform), ['TARGETSTAGE', target ?? 'default']])
        scope.set(name, given(name) ?? value);
    for (const { name: kind, args, line } of instructions) {
        if (kind !== 'ARG')
            continue;
        for (const [name, written] of assignmentsOf('ARG', args, escape)) {
            const value = given(name) ??
                (written === undefined ? undefined : at(line, () => expandGlobal(written, scope.now(), escape)).text);
            if (value !== undefined)
                at(line, () => scope.set(name, value));
        }
    }
    return scope.now();
};
/** Adds the line to what is thrown. */
const at = (line, read) => {
    try {
        return read();
    }
    catch (error) {
        throw new Error(`Line ${line} of the Dockerfile: ${(0,refuse/* messageOf */.bD)(error)}`, {
            cause: error,
        });
    }
};
const stageOf = function* ({ from, body }, around) {
    const { stages, globals, escape } = around;
    const [image = ''] = (0,dockerfile_words/* plainWords */.c5)(from.args);
    const base = at(from.line, () => baseOf(expandGlobal(image, globals, escape), image, around));
    const below = base.kind === 'stage' ? stages[base.index] : undefined;
    const instructions = [...triggersOf(below, escape), ...body];
    return {
        index: stages.length,
        name: spellingOf(from)?.toLowerCase(),
        spelling: spellingOf(from),
        line: from.line,
        base,
        platform: at(from.line, () => platformOf(from, around)),
        instructions,
        ...(yield* placeStage(instructions, below?.variables, around)),
    };
};
/** What the ONBUILD instructions of the stage below add to a stage that is built on it. */
const triggersOf = (below, escape) => (below?.instructions ?? [])
    .filter(({ name }) => name === 'ONBUILD')
    .map((instruction) => ({ ...instruction, ...(0,dockerfile_syntax/* partsOf */.CI)(instruction.args, escape) }));
const platformOf = (from, { globals, escape }) => {
    const written = (0,dockerfile_syntax/* flagOf */.iP)(from, 'platform');
    if (written === undefined || written === '')
        return undefined;
    const { text, missing } = expandGlobal(written, globals, escape);
    if (text === '')
        throw new Error(`FROM --platform=${written} is empty${hintFor(missing)}`);
    if (!isPlatform(text))
        throw new Error(`FROM --platform=${text} is not a platform${hintFor(missing)}`);
    return text;
};
const hintFor = (missing) => missing.length === 0 ? '' : `: set the build argument ${missing.join(', ')}`;
const baseOf = ({ text, missing }, written, { stages, indexes, question }) => {
    // In FROM, unlike in COPY --from, a number is not an index, only earlier stages count, and a name is found by
    // BuildKit in lower case only, by Buildah as it was written.
    const indexOf = (wanted) => {
        const index = indexes.get(wanted);
        const { name, spelling } = stages[index ?? -1] ?? {};
        return text === name || text === spelling ? index : undefined;
    };
    const name = readImageName(text, question.buildContexts, indexOf);
    if (name.kind !== 'unresolved' && (name.kind !== 'image' || isReference(name.reference)))
        return name;
    if (missing.length > 0)
        return { kind: 'unresolved', written, missing };
    throw new Error(`FROM ${written} is not the name of an image`);
};

;// CONCATENATED MODULE: ./build/dockerfile/dockerfile.js













/**
 * Reads a Dockerfile without building it. Throws, with its line, for what BuildKit refuses before it looks at an image;
 * for a target that does not exist, naming those that do; and for a text beyond any real one (`limits.ts`).
 */
const readDockerfile = (text, options) => (0,parts/* atOnce */.z)(readingDockerfile(text, options));
/** The same in parts. */
const readingDockerfile = function* (text, options) {
    const { buildArgs = {}, buildContexts = {}, platform, target } = options;
    const question = { buildArgs, buildContexts, platform, target };
    const syntax = yield* (0,dockerfile_syntax/* parsing */.LK)(text);
    const { instructions, syntaxImage } = syntax;
    const isStrict = syntaxImage === undefined || isDockers(syntaxImage);
    yield* refuseMany(instructions);
    if (isStrict)
        yield* refuseInvalid(instructions, syntax);
    const staged = yield* readStages(syntax, question);
    const { needed, images } = yield* neededStages(staged, targetOf(staged, target), question);
    if (isStrict)
        yield* refuseUnbuildable(needed, syntax);
    const runs = yield* runsOf(needed);
    const cacheMounts = [];
    const features = [];
    for (const each of needed.flatMap(({ placed }) => placed)) {
        yield;
        cacheMounts.push(...cacheMountsOf(each, syntax.escape));
        features.push(...featuresOf(each, syntax.escape));
    }
    return {
        ...staged,
        question,
        needed,
        runs,
        externalImages: referencesIn(images),
        unresolved: unresolvedIn([...staged.stages.map(dockerfile_baseOf), ...images]),
        syntaxImage,
        cacheMounts,
        usesCacheMounts: cacheMounts.length > 0,
        runsGo: runsGo(runs),
        features,
        escape: syntax.escape,
    };
};
const runsOf = function* (needed) {
    let commands = 0;
    const instructions = needed.flatMap((stage) => stage.instructions).filter(({ name }) => name === 'RUN');
    const runs = [];
    for (const instruction of instructions) {
        yield;
        const run = readRun(instruction);
        commands += run.commands.length;
        if (commands > dockerfile_limits/* limits */.F.commands)
            throw new Error(`The Dockerfile has more than ${dockerfile_limits/* limits */.F.commands} commands in its RUN instructions`);
        runs.push(run);
    }
    return runs;
};
/** Another syntax image may read the file by rules of its own. */
const isDockers = (image) => /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(image);
const targetOf = ({ stages, indexes }, target) => {
    const found = target === undefined
        ? stages.at(-1)
        : stages[indexes.get(target.toLowerCase()) ?? (/^\d+$/.test(target) ? Number(target) : -1)];
    if (found !== undefined)
        return found;
    const names = [...indexes.keys()];
    throw new Error(`The Dockerfile has no stage "${target}"; it has ${names.length === 0 ? 'no named stages' : names.join(', ')}`);
};
const referencesIn = (images) => [
    ...new Set(images.flatMap(({ image }) => (image.kind === 'image' ? [image.reference] : []))),
];
/** BuildKit refuses these even in stages that the target does not need. */
const unresolvedIn = (images) => {
    const found = images.flatMap(({ line, image }) => image.kind === 'unresolved'
        ? [[line, { line, written: image.written, missing: image.missing }]]
        : []);
    return [...new Map(found).values()].toSorted((one, other) => one.line - other.line);
};
const neededStages = function* (staged, target, question) {
    const sources = [];
    for (const stage of staged.stages) {
        yield;
        sources.push(sources_sourcesOf(stage, { ...staged, question }));
    }
    refuseCircles(sources);
    const found = new Map();
    const waiting = [target];
    for (let stage = waiting.pop(); stage !== undefined; stage = waiting.pop()) {
        if (found.has(stage))
            continue;
        const own = sources[stage.index] ?? [];
        refuseLater(stage, own);
        const images = [dockerfile_baseOf(stage), ...own.map(({ instruction: { line }, image }) => ({ line, image }))];
        found.set(stage, images);
        for (const { image } of images) {
            const other = image.kind === 'stage' ? staged.stages[image.index] : undefined;
            if (other !== undefined)
                waiting.push(other);
        }
    }
    const needed = staged.stages.filter((stage) => found.has(stage));
    return { needed, images: needed.flatMap((stage) => found.get(stage) ?? []) };
};
const dockerfile_baseOf = ({ line, base }) => ({ line, image: base });
const cacheMountsOf = ({ instruction, variables }, escape) => mountsOf(instruction, variables, escape)
    .filter(({ type }) => type === 'cache')
    .map(({ target = '', id = '' }) => ({
    line: instruction.line,
    target,
    id: id === '' ? cleaned(target) : id,
}));
/** Go's `path.Clean`. */
const cleaned = (path) => external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, '');

;// CONCATENATED MODULE: ./build/dockerfile/graph-recording.js
/**
 * Where action graphs are written in a container. Images have this folder or let anybody create one in it, whoever the user of
 * the stage is; `/tmp` is more often emptied, or hidden by a mount.
 */
const folder = '/var/tmp/go-container-bench';
const graphFolder = `${folder}/graphs`;
/**
 * Stands for the go command on PATH. One flag gives one file, so each command needs a name of its own: process ids differ
 * within a RUN, and its own name is in the variable. The last flag of GOFLAGS wins. Asking go for them includes what
 * `go env -w` has saved. Only programs of the shell itself are used.
 */
const script = [
    '#!/bin/sh',
    'set -f',
    'IFS=:',
    'for each in $PATH; do',
    `  if [ "$each" != ${folder}/bin ] && [ -f "$each/go" ] && [ -x "$each/go" ]; then real="$each/go"; break; fi`,
    'done',
    'unset IFS',
    'if [ -z "$real" ]; then echo "go: not found" >&2; exit 127; fi',
    'flags=$("$real" env GOFLAGS 2>/dev/null) || flags=$GOFLAGS',
    `export GOFLAGS="$flags -debug-actiongraph=${graphFolder}/$GO_CONTAINER_BENCH_STEP-$$.json"`,
    'exec "$real" "$@"',
];
const quoted = (line) => `'${line.replaceAll("'", `'\\''`)}'`;
const commands = [
    `mkdir -p ${folder}/bin ${graphFolder}`,
    `chmod 0777 ${graphFolder}`,
    `printf '%s\\n' ${script.map(quoted).join(' ')} > ${folder}/bin/go`,
    `chmod 0755 ${folder}/bin/go`,
].join(' && ');
/** Makes the folder and the script, whatever SHELL says. */
const setUpWithShell = [`RUN ${JSON.stringify(['/bin/sh', '-c', commands])}`];
/**
 * Makes the folder. An absolute WORKDIR must follow. Buildah 1.28 makes it only for a RUN that starts in it, so `go`,
 * the go command as the stage starts it, prints its version there; undefined: the stage starts another program.
 */
const setUpWithoutShell = (go) => [
    `WORKDIR ${graphFolder}`,
    ...(go === undefined ? [] : [`RUN ${JSON.stringify([go, 'version'])}`]),
];
/** What comes before the RUN. PATH is set each time, because an instruction of the user may have put a folder before ours. */
const recordGraphs = ({ name, argument, saved, hasShell }) => [
    `ENV GOFLAGS="${flagsBefore(argument, saved)} -debug-actiongraph=${graphFolder}/${name}.json"`,
    ...(hasShell ? [`ENV GO_CONTAINER_BENCH_STEP=${name} PATH="${folder}/bin:\${PATH:-${usualPath}}"`] : []),
];
const flagsBefore = (argument, saved) => {
    if (graph_recording_isPlain(argument))
        return argument;
    return graph_recording_isPlain(saved) ? `\${GOFLAGS:-${saved}}` : '${GOFLAGS}';
};
/** Characters that mean something to the parser of a Dockerfile are rare in flags; with one of them, the build may fail. */
const graph_recording_isPlain = (flags) => flags !== undefined && flags !== '' && !/["'\\`$}\n]/.test(flags);
const usualPath = '/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** Copies what a stage recorded; the folder exists even if that is nothing. */
const graphsFrom = (stage, index) => `COPY --from=${stage} ${graphFolder}/ /graphs/${index}/`;
/** Has the same commands write their traces too, beside their action graphs. */
const withTraces = (text) => text.replaceAll(new RegExp(`-debug-actiongraph=(${graphFolder}/[\\w$-]+)\\.json`, 'g'), (flag, path) => `${flag} -debug-trace=${path}${traceEnding}`);
const graphEnding = '.json';
const traceEnding = '.trace';

;// CONCATENATED MODULE: ./build/dockerfile/instrument.js





/** The stage of an instrumented Dockerfile that holds the action graphs, in its folder `graphs`. */
const graphStage = 'go-container-bench-graphs';
/**
 * Adds instructions to a Dockerfile so that each Go command that the target needs writes its action graph into a file of its
 * own, and one more stage at the end with these files. No line of the text changes, and none is added above its first FROM, so
 * parser directives, numbers of stages and the context stay as they are.
 *
 * In a stage with a shell, a script named `go` comes first on PATH; it gives each command its own file, whatever starts it and
 * whatever GOFLAGS it has. GOFLAGS are extended as well, for a go command that is not found through PATH: of several such
 * commands in one RUN only the last leaves its graph. Without a shell there are GOFLAGS alone.
 *
 * Throws where `readDockerfile` does.
 */
const instrument = (text, question) => {
    const dockerfile = readDockerfile(text, question);
    const stages = stagesWithGo(dockerfile);
    if (stages.length === 0)
        return refused('the target has no RUN instruction');
    const added = new Map();
    const withFolder = new Set();
    for (const { stage, runs } of stages) {
        const inherits = stage.base.kind === 'stage' && withFolder.has(stage.base.index);
        const setUp = inherits ? [] : setUpOf(stage, runs, dockerfile);
        if (setUp === undefined)
            return refused(reasonWithout(stage));
        for (const { line, lines } of setUp)
            add(added, line, lines);
        withFolder.add(stage.index);
        // Once for each stage: both read all of it, and of all that it is built on.
        const known = { saved: savedFlags(stage, dockerfile), hasShell: hasShell(stage, dockerfile) };
        for (const run of runs)
            add(added, run.line, recordingOf(run, stage, known));
    }
    const copies = stages.map(({ stage }) => graphsFrom(referenceTo(stage, dockerfile), stage.index));
    const result = [...withLines(text, added), `FROM scratch AS ${graphStage}`, ...copies, ''].join('\n');
    // As after a last line that is continued: then the added lines are part of it.
    const froms = (0,dockerfile_syntax/* parseDockerfile */.Ai)(result).instructions.filter(({ name }) => name === 'FROM');
    return froms.length === dockerfile.stages.length + 1
        ? { kind: 'instrumented', text: result }
        : refused('the Dockerfile cannot be extended: its last line is not complete');
};
const refused = (reason) => ({ kind: 'refused', reason });
const reasonWithout = ({ line }) => `the stage in line ${line} of the Dockerfile has neither a shell nor an absolute WORKDIR before its first RUN, so it has no folder for action graphs`;
/** RUN instructions that may start Go, by stage; where no text looks like that, a program may start it, and all count. */
const stagesWithGo = ({ needed, escape }) => {
    const stagesWhere = (counts) => needed.flatMap((stage) => {
        const runs = stage.instructions.filter((each) => {
            const trigger = (0,dockerfile_syntax/* triggerOf */.ix)(each, escape);
            return trigger.name === 'RUN' && counts(trigger);
        });
        return runs.length === 0 ? [] : [{ stage, runs: runs.filter(({ line }) => line > stage.line) }];
    });
    const likely = stagesWhere((run) => runsGo([readRun(run)]) !== 'no');
    return likely.length > 0 ? likely : stagesWhere(() => true);
};
/** What makes the folder of the graphs; undefined: nothing could. */
const setUpOf = (stage, runs, dockerfile) => {
    const [first] = runs;
    if (first === undefined)
        return [];
    const { line } = first;
    if (hasShell(stage, dockerfile))
        return [{ line, lines: setUpWithShell }];
    // Any folder can be made by WORKDIR, and the next one takes that back if it is absolute.
    const workdir = stage.instructions.findLast((each) => each.name === 'WORKDIR' && each.line > stage.line && each.line < line && /^\s*\//.test(each.args));
    return workdir === undefined ? undefined : [{ line: workdir.line, lines: setUpWithoutShell(goOf(runs)) }];
};
const goOf = (runs) => runs
    .map(({ args }) => (0,dockerfile_syntax/* jsonWords */.WY)(args)?.[0])
    .find((program) => program !== undefined && /(?:^|\/)go$/.test(program));
/** Only a shell can read a RUN that is not in JSON form; what a stage is built on has that shell as well. */
const hasShell = ({ instructions, base }, dockerfile) => {
    const below = base.kind === 'stage' ? dockerfile.stages[base.index] : undefined;
    return (instructions
        .map((each) => (0,dockerfile_syntax/* triggerOf */.ix)(each, dockerfile.escape))
        .some((each) => each.name === 'RUN' && startsShell((0,dockerfile_syntax/* jsonWords */.WY)(each.args))) ||
        (below !== undefined && hasShell(below, dockerfile)));
};
const startsShell = (words) => words === undefined || /(?:^|\/)(?:ba|da|a|)sh$/.test(words[0] ?? '');
const recordingOf = (run, stage, known) => {
    const name = `${stage.index}-${run.line}`;
    const lines = recordGraphs({ name, argument: argumentFlags(run, stage), ...known });
    return run.name === 'ONBUILD' ? lines.map((line) => `ONBUILD ${line}`) : lines;
};
/** The value of GOFLAGS where it is an ARG: the ENV of an earlier RUN hides that. */
const argumentFlags = (run, { placed, instructions }) => {
    const isDeclared = instructions.some(({ name, args }) => name === 'ARG' && /(?:^|\s)GOFLAGS(?:=|\s|$)/.test(args));
    return isDeclared
        ? placed.find(({ instruction }) => instruction === run)?.variables.get('GOFLAGS')
        : undefined;
};
/** GOFLAGS that `go env -w` saves in the stage, or in one below: the variable hides those. */
const savedFlags = (stage, dockerfile) => {
    const calls = stage.instructions
        .filter(({ name }) => name === 'RUN')
        .flatMap((run) => readRun(run).commands.map(goCallOf));
    const saved = calls
        .filter((call) => call?.verb === 'env' && call.args.includes('-w'))
        .flatMap((call) => call?.args.filter((word) => word.startsWith('GOFLAGS=')) ?? [])
        .at(-1);
    if (saved !== undefined)
        return saved.slice('GOFLAGS='.length);
    const below = stage.base.kind === 'stage' ? dockerfile.stages[stage.base.index] : undefined;
    return below === undefined ? undefined : savedFlags(below, dockerfile);
};
/** By name where it has one that no later stage has; the numbers of stages are the same in all engines too. */
const referenceTo = ({ name, spelling, index }, { indexes }) => name !== undefined && spelling !== undefined && indexes.get(name) === index ? spelling : String(index);
const add = (added, line, lines) => void added.set(line, [...(added.get(line) ?? []), ...lines]);
const withLines = (text, added) => text.split('\n').flatMap((each, at) => [...(added.get(at + 1) ?? []), each]);

// EXTERNAL MODULE: ./build/host/inside/read.js
var read = __webpack_require__(99122);
// EXTERNAL MODULE: ./build/host/inside/check.js
var check = __webpack_require__(36016);
;// CONCATENATED MODULE: ./build/host/inside/write.js
var write_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var write_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Replaces the content of an existing file by a fresh file and a rename, with the mode and owner that it had. The folder
 * is held open and the new file is reached through it, so that nothing on the way can be exchanged in between.
 */
const replaceInside = async (root, path, content) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const name = (0,check/* nameIn */.ZC)(root, path);
        const folder = write_addDisposableResource(env_1, await (0,check/* openChecked */.U4)(root, (0,external_node_path_.dirname)(name), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY), true);
        const within = (entry) => (0,check/* throughHandle */.kB)(folder, (0,external_node_path_.join)(root, (0,external_node_path_.dirname)(name)), entry);
        const [entry = ''] = (0,check/* stepsIn */.FZ)(name).slice(-1);
        const before = await (0,promises_.lstat)(within(entry)).catch(check/* absent */.Ge);
        if (before !== undefined && !before.isFile())
            throw new check/* UnsafePath */.UZ(`${name} is no longer a regular file`);
        const fresh = `.go-container-bench-${process.pid}-${Date.now()}`;
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const file = write_addDisposableResource(env_2, await (0,promises_.open)(within(fresh), external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW, 0o600), true);
                await (0,host_writing/* writing */.d)((0,external_node_path_.join)(root, name), () => file.writeFile(content));
                if (before !== undefined) {
                    await file.chown(before.uid, before.gid);
                    await file.chmod(before.mode & 0o777);
                }
                else {
                    await file.chmod(0o644);
                }
                await (0,promises_.rename)(within(fresh), within(entry));
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                const result_1 = write_disposeResources(env_2);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            await (0,promises_.rm)(within(fresh), { force: true });
            throw error;
        }
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        const result_2 = write_disposeResources(env_1);
        if (result_2)
            await result_2;
    }
};
/** Removes a file, or whatever is in its place now, without following a link on the way to it. */
const removeInside = async (root, path) => {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const name = (0,check/* nameIn */.ZC)(root, path);
        const folder = write_addDisposableResource(env_3, await (0,check/* openChecked */.U4)(root, (0,external_node_path_.dirname)(name), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY), true);
        const [entry = ''] = (0,check/* stepsIn */.FZ)(name).slice(-1);
        await (0,promises_.rm)((0,check/* throughHandle */.kB)(folder, (0,external_node_path_.join)(root, (0,external_node_path_.dirname)(name)), entry), { recursive: true, force: true });
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = write_disposeResources(env_3);
        if (result_3)
            await result_3;
    }
};
/** Removes an empty folder or an empty file, and throws for anything else, without following a link on the way to it. */
const removeEmptyInside = async (root, path) => {
    const env_4 = { stack: [], error: void 0, hasError: false };
    try {
        const name = (0,check/* nameIn */.ZC)(root, path);
        const folder = write_addDisposableResource(env_4, await (0,check/* openChecked */.U4)(root, (0,external_node_path_.dirname)(name), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY), true);
        const [entry = ''] = (0,check/* stepsIn */.FZ)(name).slice(-1);
        const target = (0,check/* throughHandle */.kB)(folder, (0,external_node_path_.join)(root, (0,external_node_path_.dirname)(name)), entry);
        const found = await (0,promises_.lstat)(target);
        if (found.isDirectory())
            await (0,promises_.rmdir)(target);
        else if (found.isFile() && found.size === 0)
            await (0,promises_.unlink)(target);
        else
            throw new check/* UnsafePath */.UZ(`${name} is not empty`);
    }
    catch (e_4) {
        env_4.error = e_4;
        env_4.hasError = true;
    }
    finally {
        const result_4 = write_disposeResources(env_4);
        if (result_4)
            await result_4;
    }
};

;// CONCATENATED MODULE: ./build/analysis/shares.js
/**
 * Divides time among intervals that overlap: each instant is split equally among those that contain it, so the shares add up
 * to the time in which there is at least one. In the order of the intervals, in ms. Takes n log n for n intervals.
 */
const exclusiveShares = (intervals) => {
    const edges = intervals
        .flatMap(({ startMs, endMs }) => (endMs > startMs ? [[startMs, 1], [endMs, -1]] : []))
        .toSorted(([a], [b]) => a - b);
    // What one interval would have got by each of the edges, had it been there from the first on.
    const shareUntil = new Map();
    let [share, open, beforeMs] = [0, 0, 0];
    for (const [atMs, change] of edges) {
        if (open > 0)
            share += (atMs - beforeMs) / open;
        shareUntil.set(atMs, share);
        open += change;
        beforeMs = atMs;
    }
    const until = (atMs) => shareUntil.get(atMs) ?? 0;
    return intervals.map(({ startMs, endMs }) => (endMs > startMs ? until(endMs) - until(startMs) : 0));
};
/** Time in which one of the intervals runs and none of the others does, in ms. */
const onlyIn = (intervals, others) => covered([...intervals, ...others]) - covered(others);
/** Time in which there is at least one, in ms. */
const covered = (intervals) => {
    let [sum, doneMs] = [0, -Infinity];
    for (const { startMs, endMs } of intervals.toSorted((a, b) => a.startMs - b.startMs)) {
        sum += Math.max(0, endMs - Math.max(startMs, doneMs));
        doneMs = Math.max(doneMs, endMs);
    }
    return sum;
};

;// CONCATENATED MODULE: ./build/measure/action-graph.js
/**
 * Reads an action graph as Go 1.21 to 1.26 write it (undocumented; cmd/go/internal/work/action.go). Since
 * Go 1.25 each package has a second action, `build check cache`, which only looks for it. Throws when the
 * text is no finished action graph.
 */
const readActionGraph = (text) => {
    const actions = readActions(text);
    const builds = actions.filter(({ mode }) => mode === 'build');
    const ran = actions.filter((action) => action.start > 0 && action.done > 0);
    if (builds.length === 0 || ran.length === 0) {
        throw new Error('The action graph has no finished build of a package: did go build end early?');
    }
    const firstStart = Math.min(...ran.map(({ start }) => start));
    const packagesDone = Math.max(...ran.filter(({ mode }) => mode === 'build').map(({ done }) => done));
    const links = actions.filter(({ mode, ran: linked }) => mode === 'link' && linked);
    return {
        needed: packagesOf(builds),
        compiled: packagesOf(builds.filter((build) => build.ran)),
        firstStart: new Date(firstStart).toISOString(),
        lastDone: new Date(Math.max(...ran.map(({ done }) => done))).toISOString(),
        packagesDone: new Date(packagesDone).toISOString(),
        compileMs: packagesDone - firstStart,
        ...(links.length > 0 && {
            linkStart: new Date(Math.min(...links.map(({ start }) => start))).toISOString(),
            linkMs: wall(links),
        }),
    };
};
/** Several programs of one build may be linked at the same time. */
const wall = (actions) => Math.max(...actions.map(({ done }) => done)) - Math.min(...actions.map(({ start }) => start));
/** A package can have several actions, so it is counted by its path. */
const packagesOf = (actions) => [...new Set(actions.map((action) => action.package))].toSorted();
/** All actions of a graph, in the order of the file. Throws when the text is not an action graph. */
const readActions = (text) => {
    let actions;
    try {
        actions = JSON.parse(text);
    }
    catch (cause) {
        throw new Error('The action graph is not JSON: go build was probably stopped while writing it', { cause });
    }
    if (!Array.isArray(actions))
        throw new Error('The action graph is not a list of actions');
    return actions.map(readAction);
};
const readAction = (value) => {
    if (typeof value !== 'object' || value === null || !('Mode' in value) || typeof value.Mode !== 'string') {
        throw new Error('The action graph has an action without Mode: this version of Go writes another format');
    }
    return {
        id: 'ID' in value && typeof value.ID === 'number' ? value.ID : -1,
        needs: 'Deps' in value && Array.isArray(value.Deps) ? value.Deps.filter(isNumber) : [],
        mode: value.Mode,
        package: 'Package' in value && typeof value.Package === 'string' ? value.Package : '',
        ran: 'Cmd' in value && value.Cmd !== null,
        start: 'TimeStart' in value ? epochMs(value.TimeStart) : 0,
        done: 'TimeDone' in value ? epochMs(value.TimeDone) : 0,
    };
};
const isNumber = (value) => typeof value === 'number';
/** Go's zero time (year 1) marks an action that never ran; it and anything unreadable give 0. */
const epochMs = (time) => {
    const parsed = typeof time === 'string' ? Date.parse(time) : Number.NaN;
    return parsed > 0 ? parsed : 0;
};

;// CONCATENATED MODULE: ./build/measure/explained-packages.js


/** Far beyond any build; but builds write what they want. */
const [mostPackages, longestPath, longestMs] = [20_000, 1_000, 24 * 3_600_000];
/** More importers say no more. */
const mostImporters = 5;
/**
 * Reads the graphs of all go commands of a build, each as the text of a `-debug-actiongraph` file. A package that several of
 * them compiled, as for a test, counts once, with its times together. Programs that exist only for a test are left out as
 * importers. Throws when a text is not an action graph.
 */
const explainedPackages = (graphs, modules) => {
    const read = [...new Set(graphs)].map(readActions);
    const compiled = read.flatMap((actions) => actions.filter(isCompiled));
    const shares = exclusiveShares(compiled.map(intervalOf));
    const importers = importersOf(read, modules);
    const times = new Map();
    for (const [at, action] of compiled.entries()) {
        const { compileMs, shareMs } = times.get(action.package) ?? { compileMs: 0, shareMs: 0 };
        const ranMs = action.done - action.start;
        times.set(action.package, { compileMs: compileMs + ranMs, shareMs: shareMs + (shares[at] ?? 0) });
    }
    const packages = [...times]
        .map(([path, { compileMs, shareMs }]) => ({
        path,
        compileMs: rounded(compileMs),
        shareMs: rounded(shareMs),
    }))
        .toSorted((a, b) => b.shareMs - a.shareMs || (a.path < b.path ? -1 : 1))
        .slice(0, mostPackages)
        .map(({ path, compileMs, shareMs }) => {
        const module = modules.of(path);
        return {
            path,
            ...(module !== undefined && { module: module.path }),
            compileMs,
            shareMs,
            importedBy: (importers.get(path) ?? []).map((each) => each.path),
        };
    });
    const links = read.flatMap((actions) => actions.filter((action) => action.mode === 'link' && hasRun(action)));
    return {
        packages,
        modules: modulesOf(packages, modules),
        linkMs: rounded(onlyIn(links.map(intervalOf), compiled.map(intervalOf))),
    };
};
const isCompiled = (action) => action.mode === 'build' && hasRun(action);
const hasRun = ({ ran, start, done, package: path }) => ran && start > 0 && done >= start && done - start < longestMs && path !== '' && path.length < longestPath;
const intervalOf = ({ start, done }) => ({ startMs: start, endMs: done });
const rounded = (ms) => Math.round(ms * 1000) / 1000;
/**
 * The first importers of each package: an action that compiles waits for those of the packages that it imports. A build may
 * write millions of them, so no more are kept than are named, and the module of each is looked for once.
 */
const importersOf = (graphs, modules) => {
    const importers = new Map();
    for (const actions of graphs) {
        const builds = actions.filter(({ mode }) => mode === 'build');
        const byId = new Map(builds.map((action) => [action.id, action.package]));
        for (const { package: path, needs } of builds) {
            if (path.endsWith('.test') || path.length >= longestPath)
                continue;
            const by = { path, isMain: modules.isMain(path) };
            for (const need of needs)
                addImporter(importers, byId.get(need) ?? '', by);
        }
    }
    return importers;
};
const addImporter = (importers, imported, by) => {
    if (imported === '' || imported === by.path)
        return;
    const known = importers.get(imported);
    if (known === undefined)
        importers.set(imported, [by]);
    else if (!known.some(({ path }) => path === by.path)) {
        const at = known.findIndex((each) => comesBefore(by, each));
        known.splice(at === -1 ? known.length : at, 0, by);
        known.length = Math.min(known.length, mostImporters);
    }
};
/** Those of the project itself first, then by path. */
const comesBefore = (one, other) => one.isMain === other.isMain ? one.path < other.path : one.isMain;
const modulesOf = (packages, modules) => {
    const used = new Set(packages.flatMap(({ module }) => module ?? []));
    return modules.listed.filter(({ path }) => used.has(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
};

;// CONCATENATED MODULE: ./build/measure/modules-of.js

/** More modules in one context are not looked for, nor folders further down. */
const [mostModules, modules_of_deepest] = [100, 4];
/** Longer than any that was seen: Kubernetes has 120 kB. */
const mostBytes = 4_000_000;
/**
 * Reads every go.mod of a context, and the vendor/modules.txt beside it, which has the versions that are built where it
 * exists. Nothing is run: files are opened by the rules for files that anybody may have written, and one that cannot be read
 * is left out.
 */
const modules_of_modulesOf = async (contextDir) => {
    const folders = await foldersWithModule(contextDir);
    const texts = await Promise.all(folders.map(async (folder) => ({
        goMod: await modules_of_textOf(contextDir, `${folder}go.mod`),
        vendored: await modules_of_textOf(contextDir, `${folder}vendor/modules.txt`),
    })));
    return makeModules(texts);
};
/** The same from the texts of go.mod files, and of the vendor/modules.txt beside each; an empty text is no such file. */
const makeModules = (texts) => {
    const main = texts.flatMap(({ goMod }) => mainModule.exec(goMod)?.[1] ?? []).map(unquoted);
    const versions = new Map();
    for (const { goMod, vendored } of texts)
        for (const [path, version] of [...requiredIn(goMod), ...vendoredIn(vendored)])
            if (!main.includes(path))
                versions.set(path, version);
    const known = new Set([...main, ...versions.keys()]);
    const moduleOf = (packagePath) => prefixesOf(packagePath).find((each) => known.has(each));
    return {
        listed: [...versions].map(([path, version]) => ({ path, version })),
        of: (packagePath) => {
            const path = moduleOf(packagePath);
            return path === undefined ? undefined : { path };
        },
        isMain: (packagePath) => main.includes(moduleOf(packagePath) ?? ''),
    };
};
const foldersWithModule = async (contextDir) => {
    const found = [];
    let level = [''];
    for (let depth = 0; depth <= modules_of_deepest && level.length > 0 && found.length < mostModules; depth += 1) {
        const next = [];
        for (const folder of level) {
            const entries = await (0,read/* listInside */.Vg)(contextDir, folder === '' ? '.' : folder).catch(() => []);
            if (entries.some((each) => each.isFile() && each.name === 'go.mod'))
                found.push(folder);
            next.push(...entries
                .filter((each) => each.isDirectory() && !ignoredFolder.test(each.name))
                .map(({ name }) => `${folder}${name}/`));
        }
        level = next.slice(0, mostFolders);
    }
    return found.slice(0, mostModules);
};
/** Of one depth. */
const mostFolders = 2_000;
/** Go ignores these as well, or a build has nothing of them. */
const ignoredFolder = /^(?:[._].*|vendor|testdata|node_modules)$/;
const modules_of_textOf = async (contextDir, path) => (await (0,read/* readTextInside */.YA)(contextDir, path, mostBytes).catch(() => undefined)) ?? '';
const mainModule = /^[^\S\n\r\u2028\u2029]*module[^\S\n]+(\S+)/m;
const unquoted = (word) => word.replaceAll(/^["`]|["`]$/g, '');
/** `PATH VERSION` of a requirement, alone in a line or in a block; then replacements, `PATH [VERSION] => OTHER [VERSION]`. */
const requiredIn = (goMod) => {
    const found = new Map();
    const replaced = new Map();
    let block = '';
    for (const line of goMod.split('\n').map((each) => each.replace(/\/\/.*/, '').trim())) {
        const [, opened] = /^(\w+)\s*\($/.exec(line) ?? [];
        if (opened !== undefined || line === ')') {
            block = opened ?? '';
            continue;
        }
        const words = line.split(/\s+/).map(unquoted);
        const verb = block === '' ? words.shift() : block;
        const [path = '', version = ''] = words;
        if (verb === 'require' && version.startsWith('v'))
            found.set(path, version);
        if (verb === 'replace' && words.includes('=>'))
            replaced.set(path, words.at(-1) ?? '');
    }
    for (const [path, by] of replaced)
        if (found.has(path))
            found.set(path, by);
    return found;
};
/** `# PATH VERSION [=> OTHER [VERSION]]` for each module whose packages are in the folder. */
const vendoredIn = (text) => new Map(text.split('\n').flatMap((line) => {
    const [, path = '', version = '', by] = /^# (\S+) (v\S+)(?: => (?:\S+ )?(\S+))?\s*$/.exec(line) ?? [];
    return path === '' ? [] : [[path, by ?? version]];
}));
/** The longest module path wins: modules can be within the folders of others. */
const prefixesOf = (packagePath) => {
    const steps = packagePath.split('/').slice(0, mostSteps);
    return steps.map((_, at) => steps.slice(0, steps.length - at).join('/'));
};
/** No path of a module has more, and a build may write any text as the path of a package. */
const mostSteps = 64;

;// CONCATENATED MODULE: ./build/host/inside/hash.js



/**
 * The SHA-256 of a regular file of any size; undefined for anything else. Paths are bytes, because names need not be UTF-8.
 * Without waiting for the disk in between: for many small files that is several times as fast.
 */
const hashInside = async (path, signal) => {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return undefined;
    }
    try {
        if (!(0,external_node_fs_.fstatSync)(file).isFile())
            return undefined;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for (;;) {
            const length = (0,external_node_fs_.readSync)(file, buffer);
            if (length === 0)
                return hash.digest('base64');
            hash.update(buffer.subarray(0, length));
            if (length < buffer.length)
                continue;
            await (0,external_node_timers_promises_.setImmediate)();
            signal.throwIfAborted();
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
};
const buffer = Buffer.alloc(1 << 20);

// EXTERNAL MODULE: ./build/host/inside/look.js
var look = __webpack_require__(37517);
;// CONCATENATED MODULE: ./build/measure/context-state.js







/** The folders of a recipe: its context, and additional contexts that are folders. */
const foldersOf = ({ contextDir, buildContexts }) => [
    contextDir,
    ...Object.values(buildContexts).filter((path) => path.startsWith('/')),
];
/**
 * Looks at everything in the contexts of a build and at its Dockerfile. Links are not followed. A file that looks the same
 * as `before` is not read again.
 */
const contextState = async ({ signal }, recipe, before) => {
    const state = { entries: new Map(), hashed: before?.hashed ?? mentionsMounts(recipe) };
    const look = async (path) => {
        const entry = await entryAt(path, state.hashed, { before: before?.entries.get(keyOf(path)), signal });
        state.entries.set(keyOf(path), entry);
        return entry;
    };
    for (const path of await dockerfileAndTarget(recipe))
        await look(Buffer.from(path));
    const folders = foldersOf(recipe).map((path) => Buffer.from(path));
    for (const folder of folders)
        await look(folder);
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        // A large tree takes a while, and an interrupt must not wait for it.
        await (0,external_node_timers_promises_.setImmediate)();
        signal.throwIfAborted();
        for (const name of context_state_namesIn(folder)) {
            const path = Buffer.concat([folder, slash, name]);
            if ((await look(path)).kind === 'folder')
                folders.push(path);
        }
    }
    return state;
};
/** Engines are given links within a folder as they are. */
const dockerfileAndTarget = async ({ dockerfile }) => [
    dockerfile,
    ...(await (0,promises_.realpath)(dockerfile).then((path) => (path === dockerfile ? [] : [path]), () => [])),
];
/** Enters what this program did to a file, in a state that covers its folder. */
const noteChange = async ({ signal }, { entries, hashed }, path) => {
    if (!entries.has(keyOf(Buffer.from((0,external_node_path_.dirname)(path)))))
        return;
    const bytes = Buffer.from(path);
    const entry = await entryAt(bytes, hashed, { before: undefined, signal });
    if (entry.kind === 'unreadable')
        entries.delete(keyOf(bytes));
    else
        entries.set(keyOf(bytes), entry);
};
/** A mount with `relabel`, `z`, `Z` or `U` has its source labelled or given to another user by the engine. */
const mentionsMounts = ({ dockerfile }) => /mount/i.test((0,look/* textInside */.kg)((0,external_node_path_.dirname)(dockerfile), (0,external_node_path_.basename)(dockerfile)) ?? 'mount');
const slash = Buffer.from('/');
const keyOf = (path) => path.toString('latin1');
const context_state_namesIn = (folder) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { encoding: 'buffer' });
    }
    catch {
        // It disappeared, or may not be read: the entry of the folder itself shows that.
        return [];
    }
};
const entryAt = async (path, hashed, { before, signal }) => {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path, { bigint: true });
        const kind = kindOf(stat);
        const entry = { kind, looks: looksOf(path, kind, stat), touched: stat.ctimeNs, bytes: stat.size };
        if (!hashed || kind !== 'file')
            return { ...entry, content: undefined };
        const isSame = before?.looks === entry.looks && before.touched === entry.touched;
        return { ...entry, content: isSame ? before.content : await hashInside(path, signal) };
    }
    catch {
        signal.throwIfAborted();
        return { kind: 'unreadable', looks: 'unreadable', touched: 0n, bytes: 0n, content: undefined };
    }
};
/** Time and size of a folder only show that entries came or went, and these are compared themselves. */
const looksOf = (path, kind, { mode, ino, size, mtimeNs }) => {
    if (kind === 'folder')
        return `folder ${mode} ${ino}`;
    const target = kind === 'link' ? digestOf((0,external_node_fs_.readlinkSync)(path, { encoding: 'buffer' })) : '';
    return [kind, mode, ino, size, mtimeNs, target].join(' ');
};
const digestOf = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('base64');
const kindOf = (stat) => {
    if (stat.isDirectory())
        return 'folder';
    if (stat.isSymbolicLink())
        return 'link';
    return stat.isFile() ? 'file' : 'special';
};

;// CONCATENATED MODULE: ./build/measure/watch-context.js



/**
 * Looks at the contexts of a build before it, unless the build before left them known. The result looks again after the
 * build, and says why it is not valid: it changed its own context, so the builds after it would build something else.
 */
const watchContext = async (host, states, recipe) => {
    const key = JSON.stringify([recipe.dockerfile, foldersOf(recipe)]);
    const before = states.get(key) ?? (await contextState(host, recipe));
    return async () => {
        const after = await contextState(host, recipe, before);
        await removeMountPoints(before, after, recipe);
        states.set(key, after);
        return changeOf(before, after, recipe.contextDir);
    };
};
/** Enters an edit that this program made or took back, so that no build is blamed for it. */
const noteEdit = async (host, states, contextDir, file) => {
    for (const state of states.values())
        await noteChange(host, state, (0,external_node_path_.join)(contextDir, file));
};
/** What a build changed in its contexts, as the message of its failure; undefined: nothing. */
const changeOf = (before, after, contextDir) => {
    const paths = new Set([...before.entries.keys(), ...after.entries.keys()]);
    const changed = [...paths]
        .filter((path) => isChanged(before.entries.get(path), after.entries.get(path)))
        .toSorted();
    const [first] = changed;
    if (first === undefined)
        return undefined;
    const more = changed.length === 1 ? '' : ` and ${changed.length - 1} more`;
    const name = (0,external_node_path_.relative)(contextDir, pathOf(first)) || '.';
    return `the build changed its own context: ${name}${more} (${remedy})`;
};
const remedy = 'before Buildah 1.39 a step can write there through a bind mount with rw: copy the files instead, or use a newer engine';
/**
 * Owner and labels do not count: mounts with `U`, `z` or `Z` change those, and no engine copies them. A file that was only
 * touched is the same if its content is; where that is not known, nothing had a reason to touch it.
 */
const isChanged = (before, after) => {
    if (before === undefined || after === undefined || before.looks !== after.looks)
        return true;
    if (before.kind !== 'file' || before.touched === after.touched)
        return false;
    return before.content === undefined || before.content !== after.content;
};
/**
 * Removes empty folders and files that appeared during a build: when mounts are nested, the container runtime creates the
 * inner mount point in the folder of the context. Were they left, later builds would copy them.
 */
const removeMountPoints = async (before, after, recipe) => {
    const isNew = ([path, { kind, bytes }]) => !before.entries.has(path) && (kind === 'folder' || (kind === 'file' && bytes === 0n));
    const deepestFirst = [...after.entries]
        .filter(isNew)
        .map(([path]) => path)
        .filter(isUtf8)
        .toSorted()
        .toReversed();
    for (const path of deepestFirst) {
        const root = foldersOf(recipe).find((folder) => pathOf(path).startsWith(`${folder}/`));
        if (root === undefined)
            continue;
        try {
            await removeEmptyInside(root, pathOf(path));
            after.entries.delete(path);
        }
        catch {
            // Something is in it, or it is no longer what it was: that is a change of the context.
        }
    }
};
/** As text, any other name would be that of a different file, which may be part of the context. */
const isUtf8 = (key) => Buffer.from(pathOf(key)).toString('latin1') === key;
const pathOf = (key) => Buffer.from(key, 'latin1').toString('utf8');

;// CONCATENATED MODULE: ./build/measure/explain-build.js
var explain_build_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var explain_build_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Builds one revision from nothing, in a cache space of its own, from its Dockerfile with instructions by which Go writes its
 * action graphs down, and reads these. Throws only when the run is interrupted; what else goes wrong is in the result.
 */
const explainBuild = async ({ context, primes }, benchmark, revision) => {
    const { engine, project } = benchmark;
    const { recipe } = context.checkout(benchmark, revision);
    const known = { engine, project, revision, from: 'explain-build' };
    let durationMs = 0;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const spoiled = context.changedContexts.get(recipe.contextDir);
            if (spoiled !== undefined)
                return unexplained(known, durationMs, spoiled);
            const file = explain_build_addDisposableResource(env_1, await openInstrumented(context, recipe), true);
            if (file.refusal !== undefined)
                return unexplained(known, durationMs, file.refusal);
            const space = await engineOf(context, benchmark).openSpace(primes.nextLabel(benchmark, revision));
            try {
                const request = { ...recipe, target: graphStage, noCache: true, timeoutMs: context.buildTimeoutMs };
                const result = await space.build(request);
                durationMs = result.durationMs;
                if (result.failure !== undefined)
                    return unexplained(known, durationMs, failureText(result.failure));
                return { ...known, durationMs, ...(await explainedIn(space, request)) };
            }
            finally {
                // After an interrupt the run's folder goes as a whole, and no command would start any more.
                if (!context.host.signal.aborted)
                    await primes.discard(space);
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = explain_build_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        context.host.signal.throwIfAborted();
        return unexplained(known, durationMs, (0,error_text/* messageOf */.b)(error));
    }
};
const unexplained = (known, durationMs, reason) => {
    const why = `the explain build gave no result: ${reason}`;
    return { ...known, durationMs, unknown: { packages: why, modules: why, linkMs: why } };
};
/**
 * Puts the instrumented text in the place of the Dockerfile in the run's copy of the project, where engines find the ignore
 * file that belongs to it; disposing it restores the file. `change` is made to that text.
 */
const openInstrumented = async (context, recipe, change = (text) => text) => {
    const folder = (0,external_node_path_.dirname)(recipe.dockerfile);
    const name = await (0,read/* linkedName */.F$)(folder, (0,external_node_path_.basename)(recipe.dockerfile));
    const original = await (0,read/* readLinked */.c1)(folder, (0,external_node_path_.basename)(recipe.dockerfile));
    if (name === undefined || original === undefined)
        throw new Error('its Dockerfile is gone');
    const question = { ...recipe, platform: (0,machine/* nativePlatform */.Nc)() };
    const text = original.toString('utf8');
    const lastStage = readDockerfile(text, question).stages.at(-1)?.spelling;
    const made = instrument(text, question);
    if (made.kind === 'refused')
        return { refusal: made.reason, lastStage, [Symbol.asyncDispose]: async () => { } };
    const replace = async (content) => {
        await replaceInside(folder, name, content);
        await noteEdit(context.host, context.contextStates, folder, name);
    };
    await replace(change(made.text));
    return { refusal: undefined, lastStage, [Symbol.asyncDispose]: () => replace(original) };
};
const explainedIn = async (space, request) => {
    const graphs = await graphsIn(await space.export(request, graphStage));
    const explained = explainedPackages(graphs, await modules_of_modulesOf(request.contextDir));
    if (explained.packages.length > 0)
        return explained;
    const why = graphs.length === 0
        ? 'no go command of the build wrote an action graph, or it was written where it is not looked for'
        : 'no go command of the build compiled a package';
    return { unknown: { packages: why, modules: why, linkMs: why } };
};
/** Of all graphs together. A package takes 1.4 kB, so this is far beyond any build; but builds write what they want. */
const explain_build_mostBytes = 64_000_000;
const mostGraphs = 500;
const graphsIn = async (folder) => (await filesIn(folder, graphEnding)).map(({ text }) => text);
/** What the go commands of a finished build wrote into files with this ending, by a name for each. */
const recordedIn = async (space, request, ending) => filesIn(await space.export(request, graphStage), ending);
const filesIn = async (folder, ending) => {
    const files = [];
    let leftBytes = explain_build_mostBytes;
    for (const stage of (await (0,read/* listInside */.Vg)(folder, 'graphs')).filter((each) => each.isDirectory())) {
        for (const { name } of await (0,read/* listInside */.Vg)(folder, `graphs/${stage.name}`)) {
            if (!name.endsWith(ending) || files.length >= mostGraphs)
                continue;
            const content = await (0,read/* readInside */.xO)(folder, `graphs/${stage.name}/${name}`, leftBytes);
            leftBytes -= content?.length ?? 0;
            if (content === undefined)
                continue;
            files.push({ name: `go ${(0,external_node_path_.basename)(name, ending)}`, text: content.toString('utf8') });
        }
    }
    return files;
};
/** As many whole lines from the end of a log as the reason is to have at most, in characters. */
const longestTail = 600;
/** The first line of a tail may have been cut, and half of a secret could not be hidden any more. */
const failureText = ({ message, logTail }) => {
    const lines = logTail.trimEnd().split('\n').slice(1);
    let [tail, at] = ['', lines.length - 1];
    for (; at >= 0 && tail.length + (lines[at]?.length ?? 0) < longestTail; at -= 1)
        tail = `${lines[at]?.trim() ?? ''}${tail === '' ? '' : ` | ${tail}`}`;
    return tail === '' ? message : `${message}; its log ends with: ${tail}`;
};

;// CONCATENATED MODULE: ./build/measure/prime.js

const key = ({ engine }, revision) => `${engine}-${revision}`;
const raise = (warning) => {
    throw new Error(warning);
};
/** Opens the place for the primes of a run; `warn` is told what could not be removed; without it, that is thrown. */
const holdPrimes = (runId, warn = raise) => {
    const live = new Map();
    let serial = 0;
    const take = (benchmark, revision) => {
        const space = live.get(key(benchmark, revision))?.space;
        live.delete(key(benchmark, revision));
        return space;
    };
    const discard = (space) => prime_close(space).catch((error) => warn(removalWarning(space, error)));
    return {
        of: (benchmark, revision) => {
            const prime = live.get(key(benchmark, revision));
            const isLost = prime?.space.isLost() === true;
            return prime?.project === benchmark.project && !isLost ? prime : undefined;
        },
        put: (benchmark, revision, prime) => void live.set(key(benchmark, revision), prime),
        drop: async (benchmark, revision) => prime_close(take(benchmark, revision)),
        discardOf: async (benchmark, revision) => {
            const space = take(benchmark, revision);
            if (space !== undefined)
                await discard(space);
        },
        discard,
        nextLabel: ({ engine }, revision) => `gcb-${runId}-${engine.replace(/[^a-z0-9-]/g, '-')}-${revision}-${++serial}`,
        [Symbol.asyncDispose]: async () => {
            const closing = (0,disposal/* makeDisposal */.U)([...live.values()].map(({ space }) => () => discard(space)));
            live.clear();
            await closing[Symbol.asyncDispose]();
        },
    };
};
const prime_close = async (space) => space?.[Symbol.asyncDispose]();
const removalWarning = ({ label }, error) => `The cache space ${label} could not be removed: ${error instanceof Error ? error.message : String(error)}`;

;// CONCATENATED MODULE: ./build/measure/session.js


const openSession = (plan, context, save) => {
    const warnings = [];
    return {
        plan,
        context,
        save,
        primes: holdPrimes(context.runId, (warning) => warn({ warnings, context }, warning)),
        warnings,
        book: openBook(plan),
        measurements: [],
        obstacles: new Map(),
        primeBytes: new Map(),
        editProofs: new Map(),
    };
};
/** Changes what is known of a benchmark's progress. */
const updateProgress = ({ book }, id, change) => {
    const progress = book.get(id);
    if (progress !== undefined)
        book.set(id, { ...progress, ...change });
};
/** Ends a benchmark early, because of something that its verdict must report. */
const obstruct = (session, id, obstacle, stopped) => {
    session.obstacles.set(id, [...(session.obstacles.get(id) ?? []), obstacle]);
    updateProgress(session, id, { stopped });
};
/** Logs something, and keeps it for the report. */
const warn = ({ warnings, context }, warning) => {
    warnings.push(warning);
    context.host.log(warning);
};
/** How every benchmark was sampled, by id. */
const samplingOf = ({ plan, book, obstacles }) => new Map([...book].map(([id, { complete, attempted, stopped }]) => [
    id,
    {
        looks: plan.looks,
        attempts: attempted,
        pairs: complete,
        ...(stopped !== undefined && { stopped }),
        ...((stopped === 'decided' || stopped === 'last-look') && { look: complete }),
        obstacles: obstacles.get(id) ?? [],
    },
]));

;// CONCATENATED MODULE: ./build/measure/explain.js








/**
 * Finds out what a cold build of each revision compiles, where that is asked for, after everything was measured. It takes
 * time that was reserved for it, and none beyond the budget. Whatever goes wrong is said in its result; only an interrupt is
 * thrown.
 */
const explain = async (session) => {
    const explanations = [];
    for (const asked of askedFor(session))
        explanations.push(...(showsGraph(session, asked.benchmark)
            ? explainBySeen(session, asked)
            : await explainByBuilding(session, asked)));
    return explanations;
};
/** Whether every build of the project writes its action graph down, so that none is made for it. */
const showsGraph = ({ context, plan }, benchmark) => plan.revisions.every((revision) => context.checkout(benchmark, revision).evidenceStage !== undefined);
const explainBySeen = ({ context }, { benchmark, revisions }) => revisions.map((revision) => context.seenInBuilds.get(placeOf(benchmark, revision)) ?? {
    ...explain_unexplained(benchmark, revision, 'no cold build of this run left its action graph'),
    from: 'timed-build',
});
const explainByBuilding = async (session, { benchmark, revisions }) => {
    const { context, primes } = session;
    const lack = lackOfTime(session, { benchmark, revisions });
    const made = [];
    if (lack === undefined) {
        const each = revisions.length > 1 ? 'each revision' : `the ${revisions[0]}`;
        context.host.log(`Explaining: one more cold build of ${each} of ${benchmark.project} with ${benchmark.engine}, in no time of the report`);
    }
    for (const revision of revisions) {
        if (lack !== undefined)
            made.push(explain_unexplained(benchmark, revision, lack));
        else {
            await context.cost.charge('resetMs', () => primes.discardOf(benchmark, revision));
            made.push(await context.cost.charge('explainMs', () => explainBuild(session, benchmark, revision)));
        }
    }
    for (const { revision, unknown } of made)
        if (unknown?.['packages'] !== undefined)
            context.host.log(`The packages of the ${revision} are not known: ${unknown['packages']}`);
    return made;
};
const explain_unexplained = ({ engine, project }, revision, reason) => ({
    engine,
    project,
    revision,
    from: 'explain-build',
    durationMs: 0,
    unknown: { packages: reason, modules: reason, linkMs: reason },
});
const changes = new Set(['regression', 'warning', 'improvement']);
const askedFor = (session) => {
    const { plan, context } = session;
    if (context.explain === 'never')
        return [];
    const wanted = context.explain === 'always' ? plan.benchmarks : changedOf(session);
    const firsts = new Map(wanted.map((each) => [JSON.stringify([each.engine, each.project]), each]));
    return [...firsts.values()].flatMap((benchmark) => {
        const revisions = plan.revisions.filter((revision) => builds(session, benchmark, revision));
        return revisions.length === 0 ? [] : [{ benchmark, revisions }];
    });
};
const changedOf = (session) => {
    const { plan, measurements } = session;
    if (plan.revisions.length < 2)
        return [];
    const { comparisons } = (0,judge/* judgeAll */.T)({
        benchmarks: plan.benchmarks,
        builds: measurements,
        sampling: samplingOf(session),
        obstacles: [],
        onlyChange: undefined,
        projects: [],
        explanations: [],
    });
    return plan.benchmarks.filter(({ id, gated }) => gated && changes.has(comparisons[id]?.verdict.kind ?? 'none'));
};
const builds = ({ measurements }, { engine, project }, revision) => measurements.some((build) => build.revision === revision &&
    build.failure === undefined &&
    build.benchmark.startsWith(`${engine}/${project}/`));
/** Why there is no time for its builds, as a clause. */
const lackOfTime = (session, { benchmark, revisions }) => {
    const { timeBudgetMs, cost } = session.context;
    const neededMs = explainMs(session, benchmark, revisions);
    const leftMs = timeBudgetMs - cost.elapsedMs();
    if (neededMs <= leftMs)
        return undefined;
    const left = leftMs <= 0 ? 'nothing' : (0,numbers/* duration */.p)(leftMs);
    return `no time: it would have taken about ${(0,numbers/* duration */.p)(neededMs)}, and of the time budget of ${(0,numbers/* duration */.p)(timeBudgetMs)} ${left} was left`;
};
/** What explain builds of one project on one engine take, in ms, as its cold builds did; 0 before the first of these. */
const explainMs = ({ plan, measurements }, { engine, project }, revisions) => {
    const id = benchmarkId(engine, project, cold/* cold */.R.name);
    const own = measurements.filter(({ benchmark }) => benchmark === id);
    return revisions.reduce((sum, revision) => sum + (expectedMs(plan, own, { id, scenario: cold/* cold */.R.name }, revision) ?? 0), 0);
};
/** What the run keeps of its time for explain builds of all that can still ask for them, in ms. */
const reservedMs = (session) => {
    const { plan, context } = session;
    if (context.explain === 'never')
        return 0;
    if (context.explain === 'on-regression' && plan.revisions.length < 2)
        return 0;
    const wanted = plan.benchmarks.filter(({ gated }) => gated || context.explain === 'always');
    const firsts = new Map(wanted.map((each) => [JSON.stringify([each.engine, each.project]), each]));
    return [...firsts.values()]
        .filter((benchmark) => !showsGraph(session, benchmark))
        .reduce((sum, benchmark) => sum + explainMs(session, benchmark, plan.revisions), 0);
};

;// CONCATENATED MODULE: ./build/measure/keep-budget.js








/** A first look may take this many times the budget in real time, because it is priced by the base alone. */
const mostOverrun = 2;
/**
 * After the warm-up of a project: logs what its benchmarks will cost, and drops those that do not fit the budget, from
 * the least wanted on. A pair is priced by its base alone: otherwise a head that became slower would price itself out.
 */
const keepWithinBudget = (session, project) => {
    const prices = openPrices(session, project);
    for (const { id, pairMs, least } of prices)
        session.context.host.log(`${id}: about ${(0,numbers/* duration */.p)(pairMs * least)} for ${least} ${least === 1 ? 'round' : 'rounds'}`);
    const { timeBudgetMs } = session.context;
    const { dropped, neededMs } = fitInto(timeBudgetMs - pricedSpentMs(session), prices, reservedMs(session));
    for (const id of dropped)
        dropForTime(session, id, pricedSpentMs(session) + neededMs);
};
/** What the open benchmarks of a project cost, the most wanted first. */
const openPrices = (session, project) => {
    const { plan, book } = session;
    const wanted = [...plan.gated, ...plan.benchmarks.map(({ id }) => id)];
    return plan.benchmarks
        .filter((each) => each.project === project && book.get(each.id)?.stopped === undefined)
        .toSorted((left, right) => wanted.indexOf(left.id) - wanted.indexOf(right.id))
        .map((each) => priceOf(session, each, 'base-alone'));
};
const dropForTime = (session, id, neededMs) => {
    const { timeBudgetMs } = session.context;
    const budget = `it did not fit into the time budget of ${(0,numbers/* duration */.p)(timeBudgetMs)}`;
    outOfBudget(session, id, `${budget}; ${budgetOf(session, neededMs)} would be enough`);
};
const budgetOf = ({ context }, neededMs) => (0,hint/* hint */.aK)(context.host.env, 'time-budget', minutes(neededMs));
const outOfBudget = (session, id, reason) => {
    obstruct(session, id, { kind: 'out-of-time', reason }, 'out-of-time');
    warn(session, `${id} was not measured: ${reason}.`);
};
/** Whether the warm-up alone has used up the budget. All open benchmarks of the project then end, out of time. */
const warmUpOutOfTime = (session, project) => {
    const { context, plan, book } = session;
    const spentMs = context.cost.elapsedMs();
    if (spentMs < context.timeBudgetMs)
        return false;
    const open = plan.benchmarks.filter((each) => each.project === project && book.get(each.id)?.stopped === undefined);
    const neededMs = spentMs + leftWarmUpMs(session, project) + sumOf(openPrices(session, project));
    // Scenarios that were not warmed up yet are priced by a guess.
    const budget = `the warm-up used up the time budget of ${(0,numbers/* duration */.p)(context.timeBudgetMs)}`;
    const reason = `${budget}; ${budgetOf(session, neededMs)} may be enough`;
    for (const { id } of open)
        outOfBudget(session, id, reason);
    return true;
};
/**
 * Whether an engine that is only reported would, with its warm-up, take time that gated benchmarks need for their first
 * look. Its benchmarks then end, out of time.
 */
const crowdsOutGated = (session, engine, project) => {
    const { context, plan } = session;
    const own = plan.benchmarks.filter((each) => each.engine === engine && each.project === project);
    if (plan.gated.length === 0 || own.some(({ gated }) => gated))
        return false;
    const [prices, spentMs] = [openPrices(session, project), pricedSpentMs(session)];
    const gatedMs = sumOf(prices.filter(({ id }) => plan.gated.includes(id)));
    if (spentMs + gatedMs + warmUpOfEngineMs(session, project) <= context.timeBudgetMs)
        return false;
    const neededMs = spentMs + leftWarmUpMs(session, project) + sumOf(prices);
    for (const { id } of own)
        dropForTime(session, id, neededMs);
    return true;
};
/** What the warm-ups of engines take that have not begun theirs: as long as the others took, on average. */
const leftWarmUpMs = (session, project) => {
    const { plan, book } = session;
    const begun = warmedUp(session, project);
    const left = plan.benchmarks.filter(({ id, engine, project: of }) => of === project && !begun.engines.has(engine) && book.get(id)?.stopped === undefined);
    return new Set(left.map(({ engine }) => engine)).size * warmUpOfEngineMs(session, project);
};
/** Zero before the first. */
const warmUpOfEngineMs = (session, project) => {
    const { engines, spentMs } = warmedUp(session, project);
    return spentMs / Math.max(1, engines.size);
};
/** The engines whose warm-up of a project has begun, and what all of these took. */
const warmedUp = ({ measurements, plan }, project) => {
    const engines = plan.engines.filter((engine) => measurements.some(({ benchmark }) => benchmark.startsWith(`${engine}/${project}/`)));
    const builds = measurements.filter(({ round, benchmark }) => round === 0 && engines.some((engine) => benchmark.startsWith(`${engine}/${project}/`)));
    return { engines: new Set(engines), spentMs: builds.reduce((sum, { durationMs }) => sum + durationMs, 0) };
};
/** Whether the next pair would end after the time there is; its benchmark then keeps the pairs it has. */
const outOfTime = (session, { benchmark }) => {
    const { context, plan } = session;
    const { complete, revisions } = progressOf(session, benchmark);
    const { pairMs, least } = priceOf(session, benchmark, 'real');
    const isFirstLook = benchmark.gated && complete < Math.min(firstLook(plan), limits/* pairsNeeded */.V5);
    const elapsedMs = context.cost.elapsedMs();
    const keptMs = isFirstLook || reachesLook(session, { benchmark, pairMs, elapsedMs }) ? 0 : reservedMs(session);
    const limitMs = isFirstLook ? context.timeBudgetMs * mostOverrun : unreservedMs(session, elapsedMs, keptMs);
    if (elapsedMs + pairMs <= limitMs)
        return false;
    updateProgress(session, benchmark.id, { stopped: 'out-of-time' });
    const wanted = leastPairs(session, revisions);
    if (complete < wanted) {
        const after = `the time ran out after ${complete} of ${wanted} pairs`;
        const reason = `${after}; ${budgetOf(session, elapsedMs + pairMs * least + keptMs)} would be enough`;
        if (plan.revisions.length > 1)
            obstruct(session, benchmark.id, { kind: 'out-of-time', reason }, 'out-of-time');
        warn(session, `${benchmark.id}: ${reason}.`);
    }
    return true;
};
/** Whether a gated benchmark can get to its next look within the budget: a verdict comes before its cause. */
const reachesLook = (session, { benchmark, pairMs, elapsedMs }) => {
    const { complete } = progressOf(session, benchmark);
    const next = session.plan.looks.find((look) => look > complete);
    if (!benchmark.gated || next === undefined)
        return false;
    return elapsedMs + pairMs * (next - complete) <= session.context.timeBudgetMs;
};
/** The budget without what is kept for explain builds, as long as that is still there. */
const unreservedMs = (session, elapsedMs, keptMs) => {
    const { timeBudgetMs } = session.context;
    return elapsedMs + keptMs <= timeBudgetMs ? timeBudgetMs - keptMs : timeBudgetMs;
};
/**
 * The time used, with every head build counted at no more than its base: what first looks are admitted by. In ms.
 */
const pricedSpentMs = ({ plan, context, measurements }) => {
    const heads = measurements.filter(({ revision }) => revision === 'head');
    const excessMs = heads.map(({ benchmark, durationMs }) => {
        const bases = measurements.filter((build) => build.benchmark === benchmark && build.revision === 'base');
        const scenario = plan.benchmarks.find(({ id }) => id === benchmark)?.scenario ?? '';
        const baseMs = expectedMs(plan, bases, { id: benchmark, scenario }, 'base');
        return baseMs === undefined ? 0 : Math.max(0, durationMs - baseMs);
    });
    return context.cost.elapsedMs() - excessMs.reduce((sum, ms) => sum + ms, 0);
};
/** Resets and flushes are shared out evenly: they cost what they cost until now, per build. */
const priceOf = (session, benchmark, by) => {
    const { plan, context, measurements } = session;
    const { resetMs, settleMs } = context.cost.total();
    const besideMs = (resetMs + settleMs) / Math.max(1, measurements.length);
    const { revisions, complete } = progressOf(session, benchmark);
    const compared = revisions.length > 1;
    const buildMs = (revision) => {
        const realMs = expectedMs(plan, measurements, benchmark, revision) ?? 0;
        if (by === 'real' || !compared)
            return realMs;
        return Math.min(realMs, expectedMs(plan, measurements, benchmark, 'base') ?? realMs);
    };
    return {
        id: benchmark.id,
        pairMs: revisions.reduce((sum, revision) => sum + buildMs(revision) + besideMs, 0),
        least: Math.max(1, leastPairs(session, revisions) - complete),
        gated: benchmark.gated,
    };
};
const progressOf = ({ plan, book }, { id }) => book.get(id) ?? { revisions: plan.revisions, complete: 0 };
/** Pairs without which a benchmark says nothing. */
const leastPairs = ({ plan }, revisions) => revisions.length > 1 ? Math.min(limits/* pairsNeeded */.V5, plan.rounds) : 1;
/** A budget with a margin of a fifth. */
const minutes = (ms) => `${Math.ceil((ms * 1.2) / 60_000)}m`;

;// CONCATENATED MODULE: ./build/measure/compare-files.js

/**
 * Builds each open revision without the edit, with it, and without it again, and compares the files of the three images. A
 * file shows the edit when it is the same in both builds without it and another one with it. What depends on the time
 * cannot do that: it would have to go back. All three repeat the same steps, and git finds the same changes in all of them.
 */
const compareFiles = async (search, tried) => {
    const { session, benchmark } = search;
    session.context.edits.set(benchmark.project, tried.place);
    for (const revision of tried.open) {
        session.context.host.log(`${benchmark.id}: comparing builds of the ${revision} with and without an edit of ${tried.file}`);
        const compared = await compareRevision(search, revision);
        if (compared.kind !== 'shown')
            return compared;
        session.context.host.log(`${benchmark.id}: in the ${revision}, the edit changes ${fewOf(compared.files)}`);
    }
    return { kind: 'shown' };
};
const compare_files_hidden = (what) => ({ kind: 'hidden', what });
const compareRevision = async (search, revision) => {
    const builds = [];
    for (const [index, edited] of [false, true, false].entries()) {
        const built = await buildTrial(search, revision, { edited, turn: index + 1 });
        if (typeof built === 'string')
            return built === 'out-of-time' ? { kind: built } : compare_files_hidden(built);
        builds.push(built);
    }
    const [before, edit, after] = builds;
    if (before === undefined || edit === undefined || after === undefined)
        return compare_files_hidden(unproved);
    const repeated = edit.repeated.every((step) => after.repeated.includes(step));
    if (!repeated)
        return compare_files_hidden(`${unproved}, and no build without it repeats the same steps`);
    const changed = [...new Set([...before.files.digests.keys(), ...edit.files.digests.keys()])].filter((path) => !edit.files.copies.has(path) && digest(before, path) !== digest(edit, path));
    const shown = changed.filter((path) => digest(before, path) === digest(after, path));
    if (shown.length > 0)
        return { kind: 'shown', files: shown };
    if (changed.length === 0)
        return compare_files_hidden(`changes no file of the image of the ${revision}`);
    return compare_files_hidden(`${unproved} of the ${revision}: ${fewOf(changed)} changes in every build, also without it`);
};
const unproved = 'is not seen in the image';
const digest = ({ files }, path) => files.digests.get(path);
/** A text says why there is no result. */
const buildTrial = async ({ session, benchmark, build }, revision, trial) => {
    if (warmUpOutOfTime(session, benchmark.project))
        return 'out-of-time';
    const { measurements, looks } = await build({ kind: 'compare', ...trial }, [revision]);
    const [[measurement], [look]] = [measurements, looks];
    const failed = measurement?.failure?.message;
    if (failed !== undefined)
        return `${unproved}, and a build to compare with failed: ${failed}`;
    if (look?.kind !== 'files')
        return `${unproved}: ${look?.kind === 'unread' ? look.reason : 'its cache state was lost'}`;
    const steps = measurement?.evidence?.outcome.steps ?? [];
    return { files: look.files, repeated: steps.flatMap(({ name, hit }) => (hit ? [] : [name])) };
};
/** As many as a sentence can hold. */
const fewOf = (files) => files.length <= 3 ? files.join(', ') : `${files.slice(0, 3).join(', ')} and ${files.length - 3} more`;

;// CONCATENATED MODULE: ./build/measure/find-edit.js



/**
 * The first file whose edit is in the image: its nonce is in a file that the build made. If that holds for none, because
 * programs are compressed for example, builds with and without an edit are compared. That an image differs proves nothing
 * by itself: many contain the time of their build.
 */
const findEdit = async (search, candidates) => {
    const { session, benchmark } = search;
    const tried = [];
    for (const [index, candidate] of candidates.entries()) {
        const result = await buildEdited(search, candidate);
        if (result === undefined)
            return { kind: 'out-of-time' };
        const missed = missesOf(session, result);
        if (missed === undefined)
            return { ...candidate, kind: 'proved', proof: 'nonce' };
        tried.push({ ...candidate, ...missed });
        const next = candidates[index + 1];
        if (next !== undefined)
            warn(session, `${benchmark.id}: an edit of ${candidate.file} ${missed.what}; trying ${next.file}.`);
    }
    return compareAll(search, tried);
};
/**
 * An edit that does not build is tried once more, as a cold build is: one hiccup must not cost the benchmark. Undefined
 * when the time budget is used up.
 */
const buildEdited = async ({ session, benchmark: { project }, build }, { place }) => {
    if (warmUpOutOfTime(session, project))
        return undefined;
    session.context.edits.set(project, place);
    const first = await build({ kind: 'find' });
    if (!first.measurements.some(hasFailed))
        return first;
    return warmUpOutOfTime(session, project) ? undefined : build({ kind: 'find' });
};
const hasFailed = ({ failure }) => failure !== undefined;
/** What keeps an edit from being proved by its nonce; undefined: nothing does. */
const missesOf = ({ plan }, { measurements, looks }) => {
    const misses = measurements.flatMap((measurement, index) => {
        const miss = missOf(measurement, looks[index]);
        return miss === undefined ? [] : [{ miss, revision: measurement.revision }];
    });
    const [first] = misses;
    if (first === undefined)
        return undefined;
    const common = find_edit_textOf(first.miss, undefined);
    const isSame = misses.length === plan.revisions.length && misses.every(({ miss }) => find_edit_textOf(miss, undefined) === common);
    const apart = misses.map(({ miss, revision }) => find_edit_textOf(miss, revision));
    const isOpen = misses.every(({ miss }) => miss.kind === 'not-in-image');
    return {
        what: isSame ? common : apart.join(' and '),
        open: isOpen ? misses.map(({ revision }) => revision) : [],
        isBuilt: misses.every(({ miss }) => miss.kind !== 'does-not-build'),
    };
};
const missOf = ({ failure, evidence }, look) => {
    if (failure !== undefined)
        return { kind: 'does-not-build', message: failure.message };
    if (look?.kind === 'unread')
        return { kind: 'unreadable', reason: look.reason };
    if (look?.kind !== 'place')
        return { kind: 'unreadable', reason: 'its cache state was lost' };
    if (look.place === 'program')
        return undefined;
    const isReached = evidence?.outcome.steps.some(({ hit }) => !hit) === true;
    return isReached ? { kind: 'not-in-image', place: look.place } : { kind: 'reaches-nothing' };
};
/** The end of a sentence about an edit; without a revision, it holds for all. */
const find_edit_textOf = (miss, revision) => {
    const [within, of] = revision === undefined ? ['', ''] : [` in the ${revision}`, ` of the ${revision}`];
    switch (miss.kind) {
        case 'does-not-build':
            return `does not build${within}: ${miss.message}`;
        case 'reaches-nothing':
            return `reaches no step of the build${within}`;
        case 'not-in-image':
            return `is not in the image${of}${besides[miss.place]}`;
        case 'unreadable':
            return `cannot be looked for in the image${of}: ${miss.reason}`;
    }
};
const besides = {
    program: '',
    'build-cache': " (Go's build cache in it has the edit, but no program)",
    source: ' (a copy of the source in it has the edit, but no program)',
    nowhere: '',
};
const compareAll = async (search, tried) => {
    const compared = [];
    for (const each of tried) {
        const result = each.open.length === 0 ? undefined : await compareFiles(search, each);
        if (result?.kind === 'out-of-time')
            return result;
        if (result?.kind === 'shown')
            return { ...each, kind: 'proved', proof: 'control' };
        compared.push({ ...each, what: result?.what ?? each.what });
    }
    return { kind: 'none', tried: compared };
};

;// CONCATENATED MODULE: ./build/measure/stale-mount.js





/**
 * Why an edit may not be noticed by the engine, whichever file it is in: a RUN step mounts the sources, and the engine
 * ignores that they changed. Undefined: it notices every edit.
 */
const staleMountOf = async ({ context, plan }, benchmark) => {
    const { staleMounts } = engineOf(context, benchmark);
    if (staleMounts.context === undefined && staleMounts.stage === undefined)
        return undefined;
    for (const revision of plan.revisions) {
        const found = await staleMountIn(context.checkout(benchmark, revision), staleMounts);
        if (found !== undefined)
            return found;
    }
    return undefined;
};
const staleMountIn = async ({ recipe }, staleMounts) => {
    const { dockerfile: path } = recipe;
    const text = await (0,read/* readTextInside */.YA)((0,external_node_path_.dirname)(path), (0,external_node_path_.basename)(path)).catch(() => undefined);
    if (text === undefined)
        return undefined;
    const { runs, stages } = readDockerfile(text, { ...recipe, platform: (0,machine/* nativePlatform */.Nc)() });
    const names = stages.flatMap(({ name }, index) => [String(index), ...(name === undefined ? [] : [name])]);
    const reasonFor = ({ type, from, source }) => {
        if (type !== 'bind' || moduleFile.test(source ?? ''))
            return undefined;
        if (from === undefined)
            return staleMounts.context;
        return names.includes(from.toLowerCase()) ? staleMounts.stage : undefined;
    };
    for (const { line, mounts } of runs) {
        const reason = mounts.map(reasonFor).find((each) => each !== undefined);
        if (reason !== undefined)
            return `${reason}, as in line ${line} of the Dockerfile: no other file would help; copy the sources, or use another engine`;
    }
    return undefined;
};
/** A step that mounts these to download modules does not depend on the sources. */
const moduleFile = /(?:^|\/)go\.(?:mod|sum|work|work\.sum)$/;

;// CONCATENATED MODULE: ./build/measure/choose-edit.js




/**
 * Tries the files that source-change may edit, one after the other, until an edit is proved to be in the image of every
 * revision. The first one is used for the rest of the run; when there is none, the benchmark is dropped with the reason.
 * Ends early when the warm-up uses up the time budget.
 */
const chooseEdit = async (session, benchmark, build) => {
    const { edits } = session.context;
    const known = edits.get(benchmark.project);
    const files = namesOf(session, benchmark);
    const places = known === undefined ? [...files.keys()] : [known];
    const candidates = places.map((place) => ({ place, file: files[place] ?? '' }));
    const found = await findEdit({ session, benchmark, build }, candidates);
    if (found.kind === 'proved')
        choose(session, benchmark, found);
    else if (known === undefined)
        edits.delete(benchmark.project);
    if (found.kind !== 'none')
        return;
    const isBuilt = found.tried.some((each) => each.isBuilt);
    const stale = isBuilt ? await staleMountOf(session, benchmark) : undefined;
    drop(session, benchmark, stale ?? whyNone(session, found.tried));
};
const choose = ({ context, editProofs }, { project }, { file, proof }) => {
    const before = editProofs.get(project);
    // Of several engines, one that needed a comparison is the one to know about.
    if (before !== 'control')
        editProofs.set(project, proof);
    if (before !== undefined)
        return;
    const how = proof === 'control' ? ', as builds with and without the edit show' : '';
    context.host.log(`${project}: source-change edits ${file}${how}`);
};
const drop = (session, { id, scenario }, why) => {
    const { env } = session.context.host;
    const reason = `${why}, or leave ${scenario} out of ${(0,hint/* hint */.aK)(env, 'scenarios')}`;
    obstruct(session, id, { kind: 'no-edit', reason }, 'no-edit');
    warn(session, `${id} was dropped: ${reason}.`);
};
const whyNone = ({ context }, tried) => {
    const remedy = `; name one with ${(0,hint/* hint */.aK)(context.host.env, 'edit')}`;
    const [first] = tried;
    if (first === undefined)
        return `there is no file of a main package${remedy}`;
    const isSame = tried.every(({ what }) => what === first.what);
    const reasons = isSame ? [{ file: anyOf(tried), what: first.what }] : tried;
    return reasons.map(({ file, what }) => `an edit of ${file} ${what}`).join(', ') + remedy;
};
const anyOf = (tried) => {
    const files = tried.map(({ file }) => file);
    return [files.slice(0, -1).join(', '), files.at(-1)].filter(Boolean).join(' or ');
};
/** The file that source-change edits in each revision, by project; projects without one are absent. */
const editedFiles = ({ plan, context }) => new Map([...context.edits].map(([project, place]) => {
    const benchmark = plan.benchmarks.find((each) => each.project === project);
    const files = plan.revisions.flatMap((revision) => {
        const file = benchmark && context.checkout(benchmark, revision).editFiles[place];
        return file === undefined ? [] : [[revision, file]];
    });
    return [project, new Map(files)];
}));
/** The files in the order in which they are tried, each as it is logged. */
const namesOf = ({ plan, context }, benchmark) => {
    const [candidates, bases = candidates] = plan.revisions
        .toReversed()
        .map((revision) => context.checkout(benchmark, revision).editFiles);
    return (candidates ?? []).map((file, place) => {
        const before = bases?.[place];
        return before === file ? file : `${file} (in the base ${before ?? 'nothing'})`;
    });
};

;// CONCATENATED MODULE: ./build/measure/mount-growth.js

/**
 * Warns, once per benchmark, that builds from one prime did not find the same contents in their cache mounts: each build
 * adds to them, and nothing restores them. The most that a build found is given for each revision.
 */
const reportMountGrowth = (session) => {
    for (const { id } of session.plan.benchmarks) {
        const most = session.plan.revisions.flatMap((revision) => {
            const grown = mostGrown(session.measurements, id, revision);
            return grown === undefined ? [] : [`by ${amountOf(grown)} in ${revision}`];
        });
        if (most.length > 0)
            warn(session, `${id}: cache mounts grew ${most.join(' and ')} while builds started from the same prime.`);
    }
};
/** Undefined when no build of this revision found more than its prime had left. */
const mostGrown = (measurements, id, revision) => measurements
    .filter((each) => each.benchmark === id && each.revision === revision && each.excluded === undefined)
    .flatMap(({ evidence }) => evidence?.state.mountsGrewBy ?? [])
    .toSorted((a, b) => (b.bytes ?? 0) - (a.bytes ?? 0))[0];
const amountOf = ({ files, bytes }) => [
    ...(files === undefined ? [] : [`${files} ${files === 1 ? 'file' : 'files'}`]),
    ...(bytes === undefined ? [] : [`${(bytes / 1e6).toFixed(1)} MB`]),
].join(', ');

;// CONCATENATED MODULE: ./build/measure/build-trace.js

/** The steps of a build, and what Go did in it, as one trace. */
const buildTrace = ({ title, timeline, startedAtMs, goTraces }) => [
    ...stepEvents(title, timeline),
    ...goTraces.flatMap(({ name, text }, at) => {
        const spans = spansIn(text)
            .map((span) => ({ ...span, ts: span.ts - startedAtMs * 1000 }))
            // A step from the cache contains the trace of the build that made it.
            .filter(({ ts }) => ts >= 0);
        return spans.length === 0 ? [] : goEvents(name, firstGo + at, spans);
    }),
];
/** The first process is the build itself. */
const firstGo = 2;
const stepEvents = (title, timeline) => {
    const lanes = lanesOf(timeline);
    return [
        named('process_name', 1, 0, title),
        ...lanes.flatMap((parts, lane) => [
            named('thread_name', 1, lane, lane === 0 ? 'steps' : `steps at the same time, ${lane + 1}`),
            ...parts.map(({ name, phase, startMs, endMs }) => ({
                ph: 'X',
                name,
                cat: phase,
                ts: startMs * 1000,
                dur: (endMs - startMs) * 1000,
                pid: 1,
                tid: lane,
            })),
        ]),
    ];
};
/** What is drawn in one line must not overlap: each part goes into the first that is free. */
const lanesOf = (timeline) => {
    const lanes = [];
    for (const part of timeline.toSorted((a, b) => a.startMs - b.startMs || b.endMs - a.endMs)) {
        const free = lanes.find((lane) => (lane.at(-1)?.endMs ?? 0) <= part.startMs);
        if (free === undefined)
            lanes.push([part]);
        else
            free.push(part);
    }
    return lanes;
};
const goEvents = (name, pid, spans) => [
    named('process_name', pid, 0, name),
    ...[...new Set(spans.map(({ tid }) => tid))].map((tid) => named('thread_name', pid, tid, `go ${tid}`)),
    ...spans.map((span) => ({ ph: 'X', cat: 'go', pid, ...span })),
];
const named = (name, pid, tid, text) => ({
    ph: 'M',
    name,
    pid,
    tid,
    args: { name: text },
});
/** Spans within each other in one thread. Go nests a few; a build may write any number. */
const build_trace_deepest = 100;
/**
 * The spans in the file of a go command: a list of events that begin (`B`) or end (`E`) something in a thread, with times in
 * microseconds since the epoch (cmd/go/internal/trace). A command that was killed leaves the list without its end, and spans
 * that last until the last event.
 */
const spansIn = (text) => {
    const events = eventsIn(text);
    const open = new Map();
    const spans = [];
    for (const { ph, name, ts, tid } of events) {
        const stack = open.get(tid) ?? [];
        open.set(tid, stack);
        if (ph === 'B') {
            if (stack.length < build_trace_deepest)
                stack.push({ name, ts });
        }
        else {
            const at = stack.findLastIndex((each) => each.name === name);
            const [begun] = at === -1 ? [] : stack.splice(at, 1);
            if (begun !== undefined)
                spans.push({ ...begun, dur: ts - begun.ts, tid });
        }
    }
    const lastTs = events.reduce((latest, { ts }) => Math.max(latest, ts), 0);
    for (const [tid, stack] of open)
        for (const begun of stack)
            spans.push({ ...begun, dur: lastTs - begun.ts, tid });
    return spans.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
};
const eventsIn = (text) => {
    const value = (0,json/* parseJson */.qF)(text) ?? (0,json/* parseJson */.qF)(`${text.trimEnd().replace(/,$/, '')}]`);
    if (!Array.isArray(value))
        return [];
    return value.flatMap((each) => {
        if (!(0,json/* isRecord */.u4)(each))
            return [];
        const { ph, name, ts, tid } = each;
        const isSpan = (ph === 'B' || ph === 'E') && typeof name === 'string';
        return isSpan && typeof ts === 'number' && typeof tid === 'number' ? [{ ph, name, ts, tid }] : [];
    });
};

;// CONCATENATED MODULE: ./build/measure/observer.js



/** Looks at builds that are made for that alone. */
const openObserver = ({ asked, group, hide }, engine, readGoTraces) => {
    let last;
    return {
        observe: async (space, request, build) => {
            const withForeign = daemonOf(engine) === 'not-ours';
            const query = { self: process.pid, group, before: childrenOf(process.pid), withForeign };
            const parts = { look: () => buildProcesses(query), hide };
            const io = asked.includes('io') ? sampleIo(parts) : undefined;
            const stacks = asked.includes('stacks') ? sampleStacks(parts) : undefined;
            const ended = await build().finally(() => {
                last = { io: linesOf(io), stacks: linesOf(stacks), goTraces: [] };
            });
            if (readGoTraces !== undefined && ended.failure === undefined && last !== undefined)
                last = { ...last, goTraces: await readGoTraces(space, request) };
            return ended;
        },
        last: () => last,
    };
};
const linesOf = (sampler) => sampler?.end();

// EXTERNAL MODULE: ./build/host/file-hash.js
var file_hash = __webpack_require__(87190);
;// CONCATENATED MODULE: ./build/measure/outcome-evidence.js




/** What a finished build shows by itself: which instructions were hits. */
const structuralOutcome = ({ steps }) => ({ outcome: { steps } });
/**
 * What Go itself recorded, read from the build's evidence stage after the time was taken. The action graph is
 * that of the last Go command whose layer is in the image; when that ran before this build began, the step
 * was a hit and no Go command ran in this build.
 */
const provedOutcome = async (space, request, stage, result) => {
    const folder = await space.export(request, stage);
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'graph.json'), 'utf8');
    const graph = readActionGraph(text);
    const ranNow = Date.parse(graph.firstStart) >= Date.parse(result.startedAt);
    const compiled = ranNow ? graph.compiled : [];
    const outcome = {
        steps: result.steps,
        packagesNeeded: graph.needed.length,
        packagesCompiled: compiled.length,
        ...(compiled.length <= fewPackages ? { compiled } : {}),
    };
    return {
        outcome: { outcome, binarySha256: await (0,file_hash/* sha256OfFile */.V)((0,external_node_path_.join)(folder, 'app')) },
        go: ranNow ? { kind: 'ran', graph } : { kind: 'none' },
        graph: ranNow ? text : undefined,
    };
};
const fewPackages = 20;

// EXTERNAL MODULE: ./build/analysis/phases.js
var phases = __webpack_require__(96703);
;// CONCATENATED MODULE: ./build/dockerfile/downloads-modules.js



/**
 * Whether a RUN, as an engine prints it, does nothing else but download Go modules. False for one that cannot be read, or
 * that an engine may have cut off.
 */
const onlyDownloadsModules = (run) => {
    if (run.length >= longestRead || run.includes('<<'))
        return false;
    try {
        const [instruction, ...others] = (0,dockerfile_syntax/* parseDockerfile */.Ai)(run).instructions;
        if (instruction?.name !== 'RUN' || others.length > 0)
            return false;
        const commands = readRun(instruction).commands.filter((command) => !settings.has(programOf(command)));
        const calls = commands.map((command) => goCallOf(command));
        const downloads = calls.map((call) => call?.verb === 'mod' && /^(?:download|vendor)$/.test(call.args[0] ?? ''));
        const checks = calls.map((call) => call?.verb === 'env' || (call?.verb === 'mod' && call.args[0] === 'verify'));
        return downloads.includes(true) && calls.every((_, at) => downloads[at] === true || checks[at] === true);
    }
    catch {
        return false;
    }
};
/** Engines cut off longer steps. */
const longestRead = 4_000;
/** They only prepare the shell for what comes after them. */
const settings = new Set(['cd', 'set', 'export', 'echo', 'true', ':', 'umask']);

;// CONCATENATED MODULE: ./build/measure/phases.js


/**
 * Splits the time of a build. A phase that its engine cannot show is left out, as are compile and link where nothing says when
 * Go compiled: then they are part of `run`.
 */
const phasesOf = ({ timeline, startedAt, durationMs }, go, sources) => {
    if (timeline.length === 0)
        return { unknown: { phases: 'the engine showed no times' } };
    const parts = withGo(timeline.map(withDownload), go, Date.parse(startedAt));
    const times = (0,phases/* exclusivePhases */.n)(parts, durationMs);
    const isKnown = go.kind !== 'unknown' || !parts.some(({ phase }) => phase === 'run');
    return {
        phases: shown(times, sources, isKnown),
        timeline: parts
            .map((each) => ({ ...each, name: cutAtWord(each.name) }))
            .toSorted((a, b) => a.startMs - b.startMs || a.endMs - b.endMs),
        ...(go.kind === 'unknown' && !isKnown && { unknown: unknownOf(go.reason) }),
    };
};
const unknownOf = (reason) => ({
    'phases.compile': reason,
    'phases.link': reason,
});
const shown = (times, sources, goIsKnown) => {
    const isShown = (phase) => {
        if (!goIsKnown && (phase === 'compile' || phase === 'link'))
            return false;
        const source = Object.entries(sources ?? {}).find(([name]) => name === phase)?.[1];
        return source !== 'not-separable' && source !== 'not-applicable';
    };
    const entries = Object.entries(times).map(([phase, ms]) => [phase, Math.round(ms * 1000) / 1000]);
    const known = Object.fromEntries(entries.filter(([phase]) => isShown(phase)));
    return known;
};
const withDownload = (part) => part.phase === 'run' && onlyDownloadsModules(part.name) ? { ...part, phase: 'download' } : part;
/**
 * Lays Go's own times over the RUN in which it ran. When the go command started is not known: the time from the start of the
 * RUN, in which the engine starts a container and Go loads packages, counts to compile.
 */
const withGo = (parts, go, startedAtMs) => {
    if (go.kind !== 'ran')
        return parts;
    const { graph } = go;
    const since = (time) => Date.parse(time) - startedAtMs;
    const doneMs = since(graph.lastDone);
    const run = parts.find(({ phase, startMs, endMs }) => phase === 'run' && startMs <= doneMs && doneMs <= endMs);
    if (run === undefined)
        return parts;
    const linkMs = graph.linkStart === undefined ? undefined : since(graph.linkStart);
    return [
        ...parts.map((each) => (each === run ? { ...each, phase: 'step-overhead' } : each)),
        {
            name: 'go: load and compile',
            phase: 'compile',
            startMs: run.startMs,
            endMs: since(graph.packagesDone),
        },
        ...(linkMs === undefined
            ? []
            : [{ name: 'go: link', phase: 'link', startMs: linkMs, endMs: linkMs + (graph.linkMs ?? 0) }]),
    ];
};
const longestName = 200;
/** Never cuts within a word: half of a secret could not be hidden any more. */
const cutAtWord = (text) => text.length <= longestName ? text : `${text.slice(0, longestName).replace(/\s*\S*$/, '')} …`;

// EXTERNAL MODULE: ./build/analysis/disturbances.js
var analysis_disturbances = __webpack_require__(51718);
;// CONCATENATED MODULE: ./build/measure/with-disturbances.js

/** The counters of a build, what disturbed it by them, and why the rest is unknown, beside how its time is split. */
const withDisturbances = ({ counters, durationMs, unknown: ofCounters }, split) => {
    const disturbances = (0,analysis_disturbances/* disturbancesOf */.Fk)({ counters, durationMs });
    const unknown = {
        ...split.unknown,
        ...Object.fromEntries(Object.entries(ofCounters).map(([name, why]) => [`counters.${name}`, why])),
        ...whatIsUnknown({ counters, durationMs }, ofCounters),
    };
    return {
        counters,
        ...split,
        ...(disturbances.length > 0 && { disturbances }),
        ...(Object.keys(unknown).length > 0 && { unknown }),
    };
};
/** One clause for each kind that cannot be told. */
const whatIsUnknown = (build, reasons) => {
    const clauses = (0,analysis_disturbances/* unknownKinds */._4)(build).map((kind) => {
        const missing = analysis_disturbances/* neededCounters */.jh[kind].find((name) => build.counters[name] === undefined);
        return `${kind}: ${reasons[missing ?? ''] ?? 'it was not counted'}`;
    });
    return clauses.length === 0 ? {} : { disturbances: clauses.join('; ') };
};

;// CONCATENATED MODULE: ./build/measure/seen-in-builds.js



/** Keeps what a cold build shows that wrote its action graph down; a later one takes its place. */
const noteGraph = async ({ explain, seenInBuilds }, { benchmark, revision, checkout, noCache }, { durationMs }, graph) => {
    if (explain === 'never' || !noCache || graph === undefined)
        return;
    const { engine, project } = benchmark;
    seenInBuilds.set(placeOf(benchmark, revision), {
        engine,
        project,
        revision,
        from: 'timed-build',
        durationMs,
        ...explainedPackages([graph], await modules_of_modulesOf(checkout.recipe.contextDir)),
    });
};

;// CONCATENATED MODULE: ./build/host/flush-disk.js

/**
 * Writes dirty pages to disk, then pauses; called after every build, outside its timer. Otherwise the pages of one
 * build are written during the next, which then pays for the previous engine: unmounting an overlay syncs the whole
 * file system. False when `sync` failed or was too slow, which is also logged: the next time is then less reliable.
 */
const flushDisk = async (host, { limitMs = 30_000, pauseMs = 100 } = {}) => {
    const { end } = await host.exec('sync', [], { timeoutMs: limitMs });
    if (end.kind === 'aborted')
        return true;
    const flushed = end.kind === 'exited' && end.code === 0;
    if (!flushed) {
        const why = end.kind === 'timed-out' ? `did not finish within ${limitMs / 1000} s` : 'failed';
        host.log(`sync ${why}: the next build may have to wait for the disk writes of the last one.`);
    }
    await (0,external_node_timers_promises_.setTimeout)(pauseMs);
    return flushed;
};

;// CONCATENATED MODULE: ./build/measure/settle.js



/** Writes dirty pages to disk, outside any timer; a sync that fails is remembered for the build that comes next. */
const settle = async ({ cost, host, failedSyncs }) => {
    const flushed = await cost.charge('settleMs', () => flushDisk(host));
    if (!flushed)
        failedSyncs.push('sync');
};
/** The syncs that failed since the last build, as a counter of this one, which may have to wait for their writes. */
const takeFailedSyncs = ({ failedSyncs }) => {
    const failed = failedSyncs.splice(0).length;
    return failed === 0 ? {} : { failedSyncs: failed };
};
/** Warns once of all builds whose time may contain the disk writes of an earlier one. */
const reportFailedSyncs = (session) => {
    const { measurements } = session;
    const affected = measurements.filter(({ counters }) => counters['failedSyncs'] !== undefined);
    if (affected.length === 0)
        return;
    warn(session, `sync failed before ${affected.length} of ${(0,report_numbers/* count */.U9)(measurements.length, 'build')}: their times may contain the disk writes ` +
        'of the build before.');
};

;// CONCATENATED MODULE: ./build/measure/state-evidence.js
/** Cold: the engine's store must hold nothing of this space. */
const emptyState = (contents) => {
    const records = contents.length;
    if (records === 0)
        return { kind: 'empty', holds: true, records };
    const reason = `the cache space was not empty before the build: it held ${some(contents)}`;
    return { kind: 'empty', holds: false, reason, records };
};
/** Warm, or a change: what the prime left must still exist, and nothing of a later build beside it. */
const primedState = (prime, contents) => {
    const records = contents.length;
    const [then, now] = [new Set(prime), new Set(contents)];
    const lost = prime.filter((id) => !now.has(id));
    const added = contents.filter((id) => !then.has(id));
    if (lost.length === 0 && added.length === 0)
        return { kind: 'primed', holds: true, records };
    const found = [
        ...(lost.length > 0 ? [`no longer held ${some(lost)} of its prime`] : []),
        ...(added.length > 0 ? [`also held ${some(added)}`] : []),
    ];
    const reason = `before the build the cache space ${found.join(' and ')}`;
    return { kind: 'primed', holds: false, reason, records };
};
const mostShared = 20;
/**
 * Cold in a shared store: the space was empty, but the build must not have used the work of other builds either. Only the
 * end of the build shows that.
 */
const afterUse = (state, use) => {
    if (use === undefined)
        return state;
    const shared = use.harmless.slice(0, mostShared);
    const listed = shared.length === 0 ? state : { ...state, shared };
    if (use.foreign.length === 0 || !state.holds)
        return listed;
    const reason = `the build was not cold: it used what was made before it: ${some(use.foreign, descriptionLength)}`;
    return { ...listed, holds: false, reason };
};
/** Primed: what the cache mounts contain now, against what they contained right after the prime was made. */
const afterPrime = (state, then, now) => {
    const mounts = contentsOf(now.files, now.bytes);
    const grown = contentsOf(growth(then.files, now.files), growth(then.bytes, now.bytes));
    return {
        ...state,
        ...(mounts !== undefined && { mounts }),
        ...((grown?.files ?? 0) + (grown?.bytes ?? 0) > 0 && grown !== undefined && { mountsGrewBy: grown }),
        ...(now.unknown !== undefined && { unknown: { mounts: now.unknown } }),
    };
};
/** A mount that shrank did not grow: Go deletes old entries of its build cache. */
const growth = (then, now) => then === undefined || now === undefined ? undefined : Math.max(0, now - then);
const contentsOf = (files, bytes) => files === undefined && bytes === undefined
    ? undefined
    : { ...(files !== undefined && { files }), ...(bytes !== undefined && { bytes }) };
/** Ids are long and say little; descriptions are shown whole unless they are scripts. */
const [idLength, descriptionLength] = [40, 200];
const some = (names, length = idLength) => {
    const shown = names.slice(0, 3).map((name) => name.slice(0, length));
    return `${shown.join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;
};

;// CONCATENATED MODULE: ./build/measure/build.js
var build_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var build_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Builds once. The time is that of the engine's client, from its start to its exit. Evidence is read and the disk is
 * flushed afterwards.
 */
const buildOnce = async (context, prepared) => {
    const { benchmark, revision, round } = prepared;
    const request = {
        ...prepared.checkout.recipe,
        noCache: prepared.noCache,
        timeoutMs: context.buildTimeoutMs,
    };
    const failedSyncs = takeFailedSyncs(context);
    const spoiled = context.changedContexts.get(request.contextDir);
    if (spoiled !== undefined)
        return notBuilt(prepared, spoiled);
    const changed = await context.cost.charge('resetMs', () => watch(context, benchmark, request));
    const result = await isolated(context, prepared, request);
    context.cost.add(prepared.purpose, result.durationMs);
    const shown = await context.cost.charge('resetMs', () => outcomeOf(context, prepared, request, result));
    const change = await context.cost.charge('resetMs', changed);
    await settle(context);
    await context.cost.charge('resetMs', () => noteGraph(context, prepared, result, shown.graph));
    const { startedAt, durationMs, shared, imageId } = result;
    const split = phasesOf(result, shown.go, engineOf(context, benchmark).facts.phases);
    const failure = change ?? withStacks(context, result.failure);
    const state = afterUse(prepared.state, shared);
    const measurement = {
        benchmark: benchmark.id,
        revision,
        round,
        startedAt,
        durationMs,
        ...withDisturbances({ ...result, counters: { ...result.counters, ...failedSyncs } }, split),
        evidence: { state, ...shown.outcome },
        ...(failure !== undefined && { failure }),
        ...(!state.holds && { excluded: 'state-lost' }),
    };
    return {
        measurement,
        ...(imageId !== undefined && { imageId }),
        ...(shared !== undefined && { shared }),
    };
};
/** Whoever reads that a build took too long wants to know what it waited for. */
const withStacks = ({ hungBuilds }, failure) => {
    const file = hungBuilds.takeFile();
    if (file === undefined || failure?.kind !== 'timed-out')
        return failure;
    return {
        ...failure,
        message: `${failure.message}; what it waited for is in ${file}, in the folder of the report`,
    };
};
const isolated = async (context, { benchmark, space, noCache, purpose }, request) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { cost, isolation, observer } = context;
        await cost.charge('resetMs', () => isolation.beforeBuild(noCache));
        if (observer !== undefined)
            return observer.observe(space, request, () => space.build(request));
        if (purpose !== 'warmUpMs')
            return space.build(request);
        const _ = build_addDisposableResource(env_1, isolation.watch(engineOf(context, benchmark)), false);
        return await space.build(request);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        build_disposeResources(env_1);
    }
};
/** A build from a context that an earlier one changed would build what that one wanted. */
const notBuilt = ({ benchmark, revision, round, state }, message) => ({
    measurement: {
        benchmark: benchmark.id,
        revision,
        round,
        startedAt: new Date().toISOString(),
        durationMs: 0,
        counters: {},
        evidence: { state, outcome: { steps: [] } },
        failure: { kind: 'failed', message, logTail: '' },
        unknown: { phases: 'nothing was built' },
    },
});
/** A build that changed its context is not a build of its revision. */
const watch = async (context, benchmark, request) => {
    const { host, contextStates, changedContexts } = context;
    if (!engineOf(context, benchmark).mountsContext)
        return async () => undefined;
    const changed = await watchContext(host, contextStates, request);
    return async () => {
        const message = await changed();
        if (message === undefined)
            return undefined;
        changedContexts.set(request.contextDir, message);
        return { kind: 'failed', message, logTail: '' };
    };
};
const outcomeOf = async ({ host }, { checkout, space, known }, request, result) => {
    const { imageId, steps } = result;
    const { evidenceStage } = checkout;
    if (evidenceStage === undefined || imageId === undefined)
        return withoutGraph(result);
    const seen = known.get(imageId);
    // An image that was inspected before was made before: in this build, no Go command ran.
    if (seen !== undefined)
        return {
            outcome: { ...seen, outcome: { ...seen.outcome, steps, packagesCompiled: 0, compiled: [] } },
            go: { kind: 'none' },
            graph: undefined,
        };
    try {
        const proved = await provedOutcome(space, request, evidenceStage, result);
        known.set(imageId, proved.outcome);
        return proved;
    }
    catch (error) {
        host.signal.throwIfAborted();
        host.log(`What Go did in this build is not known: ${error instanceof Error ? error.message : String(error)}`);
        return withoutGraph(result);
    }
};
const withoutGraph = (result) => ({
    outcome: structuralOutcome(result),
    go: { kind: 'unknown', reason: 'Go recorded no times in this build: they are part of run' },
    graph: undefined,
});

;// CONCATENATED MODULE: ./build/measure/edit.js






/** The edit of source-change: a line of Go that reaches the binary. */
const sourceEdit = (contextDir, file, parts) => ({
    contextDir,
    file,
    text: nonceEdit(nonce(parts)),
});
/**
 * Changes the same file without changing a program: the text is always the same, so two builds with it compile the same
 * source. For whoever asks git, the working tree is as dirty as after an edit.
 */
const neutralEdit = (contextDir, file) => ({
    contextDir,
    file,
    text: '\n// go-container-bench: the same in every build\n',
});
/**
 * A file beside an edited one, which no program depends on: Go ignores files whose names begin with an underscore. What
 * copies the edited file takes it along, as a folder or as `*.go`. So a list or an archive of the sources is another one in each
 * build.
 */
const ignoredEdit = (contextDir, file, parts) => ({
    contextDir,
    file: (0,external_node_path_.join)((0,external_node_path_.dirname)(file), '_go_container_bench.go'),
    text: `// ${nonce(parts)}\n`,
});
/**
 * The edit of go-mod-change: a comment at the end of go.mod. It changes the file, and so the layers made from
 * it, but no requirement.
 */
const goModEdit = (contextDir, parts) => ({
    contextDir,
    file: 'go.mod',
    text: `\n// go-container-bench ${nonce(parts)}\n`,
});
/**
 * Makes an edit in the run's copy of the project; disposing it restores the file byte by byte. Every edit is
 * unique, or a build would find the layers of the one before it.
 */
const openEdit = async ({ contextDir, file, text }) => {
    const original = await (0,read/* readInside */.xO)(contextDir, file);
    await replaceInside(contextDir, file, Buffer.concat([original ?? Buffer.alloc(0), Buffer.from(text)]));
    return {
        [Symbol.asyncDispose]: async () => {
            if (original === undefined)
                await removeInside(contextDir, file);
            else
                await restore(contextDir, file, original);
        },
    };
};
/**
 * A build may have put something else in the place of the file, or of its folder. Then that build is invalid and no other
 * is made from this context, so it does not matter if nothing can be restored.
 */
const restore = async (contextDir, file, original) => {
    try {
        const kind = await (0,check/* kindInside */.n2)(contextDir, file);
        if (kind !== 'file' && kind !== undefined)
            await removeInside(contextDir, file);
        await replaceInside(contextDir, file, original);
    }
    catch (error) {
        if (!(error instanceof check/* UnsafePath */.UZ) && (0,json/* errorCode */.CA)(error) !== 'ENOENT')
            throw error;
    }
};
/** 24 hexadecimal digits, decided by the parts alone: always the same length, so that edits weigh the same. */
const nonce = ({ run, engine, revision, round, scenario }) => (0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify([run, engine, revision, round, scenario]))
    .digest('hex')
    .slice(0, 24);
/**
 * Go text to append to a file of a main package, so that the nonce reaches the binary. The variable is
 * assigned in init(): the linker drops variables that nobody reads, but must keep what init does. Its name
 * holds the nonce, so a file can be edited more than once.
 */
const nonceEdit = (value) => `\nvar benchmarkNonce${value} string\n\nfunc init() { benchmarkNonce${value} = "${value}" }\n`;

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/images/archive-layers.js
var archive_layers_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var archive_layers_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * The layers of the image in an archive, the lowest first, whether it is a docker-archive or an OCI layout. Only the
 * index of the archive is read, so its size does not matter. Throws when it contains no image.
 */
const archive_layers_layersOf = async (archive) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = archive_layers_addDisposableResource(env_1, await (0,promises_.open)(archive), true);
        const members = await membersOf(file);
        const read = async (name) => {
            const member = archive_layers_resolved(members, name);
            return member === undefined ? undefined : (0,json/* parseJson */.qF)(await archive_layers_textOf(file, member));
        };
        const names = (await dockerLayers(read)) ?? (await ociLayers(read));
        if (names === undefined)
            throw new Error(`${archive} contains no image`);
        return names.map((name) => {
            const member = archive_layers_resolved(members, name);
            if (member === undefined)
                throw new Error(`${archive} does not contain the layer ${name}`);
            return { storedBytes: member.sizeBytes, open: () => openLayer(archive, member) };
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = archive_layers_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const dockerLayers = async (read) => {
    const [image] = (0,json/* listAt */.gT)({ all: await read('manifest.json') }, 'all');
    return image === undefined ? undefined : (0,json/* listAt */.gT)(image, 'Layers').map(String);
};
const ociLayers = async (read) => {
    let document = await read('index.json');
    // An index may point to another one: the image is the first that is not an attestation.
    for (let depth = 0; depth < 4 && document !== undefined; depth++) {
        if ((0,json.at)(document, 'layers') !== undefined)
            return (0,json/* listAt */.gT)(document, 'layers').map((layer) => blobOf((0,json/* textAt */.$6)(layer, 'digest')));
        const images = (0,json/* listAt */.gT)(document, 'manifests').filter((each) => (0,json/* textAt */.$6)(each, 'annotations', 'vnd.docker.reference.type') === undefined);
        document = await read(blobOf((0,json/* textAt */.$6)(images[0], 'digest')));
    }
    return undefined;
};
const blobOf = (digest = '') => `blobs/${digest.replace(':', '/')}`;
const blockBytes = 512;
/** By name. The archives of all engines have names that fit into a plain header. */
const membersOf = async (file) => {
    const members = new Map();
    const header = Buffer.alloc(blockBytes);
    let longSize;
    for (let offset = 0; (await file.read(header, 0, blockBytes, offset)).bytesRead === blockBytes;) {
        if (header[0] === 0)
            break;
        const [type, written] = [field(header, 156, 1), sizeIn(header)];
        const sizeBytes = longSize ?? written;
        const start = offset + blockBytes;
        const name = external_node_path_.posix.normalize([field(header, 345, 155), field(header, 0, 100)].filter(Boolean).join('/'));
        const isLink = type === '1' || type === '2';
        const target = field(header, 157, 100);
        // A symbolic link is relative to its folder.
        const linkedTo = type === '2' ? external_node_path_.posix.join(external_node_path_.posix.dirname(name), target) : target;
        const body = { offset: start, sizeBytes, linkedTo: isLink ? linkedTo : undefined };
        longSize = type === 'x' ? extendedSize(await archive_layers_textOf(file, body)) : undefined;
        if (type !== 'x' && type !== 'g')
            members.set(name, body);
        offset = start + Math.ceil((isLink ? 0 : sizeBytes) / blockBytes) * blockBytes;
    }
    return members;
};
const field = (header, from, length) => header
    .toString('latin1', from, from + length)
    .replace(/\0.*$/s, '')
    .trim();
/** Octal digits, or a binary number when the first bit is set. */
const sizeIn = (header) => ((header[124] ?? 0) & 0x80) === 0
    ? Number.parseInt(field(header, 124, 12) || '0', 8)
    : Number(header.readBigUInt64BE(128));
/** The size of the next file when it does not fit into its header. */
const extendedSize = (records) => {
    const size = /(?:^|\n)\d+ size=(\d+)\n/.exec(records)?.[1];
    return size === undefined ? undefined : Number(size);
};
const archive_layers_resolved = (members, name) => {
    let member = members.get(external_node_path_.posix.normalize(name));
    for (let links = 0; member?.linkedTo !== undefined && links < 8; links++)
        member = members.get(external_node_path_.posix.normalize(member.linkedTo));
    return member;
};
/** Documents of an image are small: more than this is none. */
const largestDocumentBytes = 16 * 1024 * 1024;
const archive_layers_textOf = async (file, { offset, sizeBytes }) => {
    if (sizeBytes > largestDocumentBytes)
        throw new Error(`a document of ${sizeBytes} bytes in an image archive`);
    const bytes = Buffer.alloc(sizeBytes);
    await file.read(bytes, 0, sizeBytes, offset);
    return bytes.toString();
};
const openLayer = async (archive, { offset, sizeBytes }) => {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const file = archive_layers_addDisposableResource(env_2, await (0,promises_.open)(archive), true);
        const start = Buffer.alloc(4);
        await file.read(start, 0, Math.min(4, sizeBytes), offset);
        const raw = (0,external_node_fs_.createReadStream)(archive, {
            start: offset,
            end: offset + sizeBytes - 1,
            highWaterMark: 262_144,
        });
        const unpack = decompressionOf(start);
        raw.on('error', (error) => unpack.destroy(error));
        unpack.on('close', () => raw.destroy());
        return raw.pipe(unpack);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = archive_layers_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
};
const decompressionOf = (start) => {
    const magic = start.toString('hex');
    if (magic === '28b52ffd')
        return zstd();
    return magic.startsWith('1f8b') ? external_node_zlib_.createGunzip() : passOn();
};
const passOn = () => new external_node_stream_.Transform({ transform: (chunk, _encoding, done) => done(null, chunk) });
/** Node has it since 22.15. */
const zstd = () => {
    if (!("createZstdDecompress" in external_node_zlib_))
        throw new Error('a layer is compressed with zstd, which this version of Node cannot read; use Node 24');
    return external_node_zlib_.createZstdDecompress();
};

;// CONCATENATED MODULE: ./build/images/image-size.js


/** Measures the image in an archive, by reading all of it once. Throws when it contains no image. */
const imageSize = async (archive, signal) => {
    let [imageBytes, storedBytes] = [0, 0];
    for (const layer of await archive_layers_layersOf(archive)) {
        storedBytes += layer.storedBytes;
        for await (const piece of (0,external_node_stream_.addAbortSignal)(signal, await layer.open()))
            if (Buffer.isBuffer(piece))
                imageBytes += piece.length;
    }
    return { imageBytes, compressedImageBytes: storedBytes === imageBytes ? undefined : storedBytes };
};

;// CONCATENATED MODULE: ./build/images/compressed-file.js

/**
 * Passes on what a file contains that starts like this, when it was compressed with gzip or is a zip archive; undefined
 * when it is neither. A damaged file is read as far as that is possible.
 */
const compressed_file_decompressionOf = (start, take) => {
    if (start[0] === 0x1f && start[1] === 0x8b)
        return gunzipTo(take);
    if (start.length >= 4 && start.readUInt32LE(0) === memberSignature)
        return unzipTo(take);
    return undefined;
};
const gunzipTo = (take) => {
    const gunzip = flowing((0,external_node_zlib_.createGunzip)(), take);
    return { piece: async (bytes) => void (await gunzip.write(bytes)), end: () => gunzip.end() };
};
const memberSignature = 0x0403_4b50;
const headerBytes = 30;
const deflated = 8;
/**
 * Reads the members of a zip archive one after the other. Some writers state the compressed size of a member only behind
 * it, so a member ends where its compressed data end, and the next one begins at the next signature.
 */
const unzipTo = (take) => {
    let rest = Buffer.alloc(0);
    let member;
    const nextMember = () => {
        const at = rest.indexOf(signatureBytes);
        rest = rest.subarray(at < 0 ? Math.max(0, rest.length - 3) : at);
        if (at < 0 || rest.length < headerBytes)
            return false;
        const dataAt = headerBytes + rest.readUInt16LE(26) + rest.readUInt16LE(28);
        if (rest.length < dataAt)
            return false;
        if (rest.readUInt16LE(8) === deflated)
            member = flowing((0,external_node_zlib_.createInflateRaw)(), take);
        // The bytes of a member that is not compressed are in the file itself, where they are seen anyway.
        rest = rest.subarray(dataAt);
        return true;
    };
    return {
        piece: async (bytes) => {
            rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
            while (rest.length > 0) {
                if (member === undefined && !nextMember())
                    return;
                if (member === undefined)
                    continue;
                const used = await member.write(rest);
                rest = rest.subarray(used);
                if (member.isOpen())
                    return;
                member = undefined;
            }
        },
        end: async () => member?.end(),
    };
};
const signatureBytes = Buffer.from('PK\u0003\u0004', 'latin1');
/** More is not decompressed: a small file can contain any number of zeros. */
const compressed_file_mostBytes = 2 * 1024 * 1024 * 1024;
const flowing = (stream, take) => {
    let taken = 0;
    stream.on('data', (content) => {
        taken += content.length;
        if (taken > compressed_file_mostBytes)
            stream.destroy();
        else
            take(content);
    });
    stream.on('error', () => { });
    const over = new Promise((resolve) => {
        for (const event of ['end', 'close'])
            stream.on(event, resolve);
    });
    const isOpen = () => !stream.destroyed && !stream.readableEnded;
    return {
        isOpen,
        write: async (bytes) => {
            if (!isOpen())
                return 0;
            const before = stream.bytesWritten;
            await Promise.race([new Promise((resolve) => stream.write(bytes, () => resolve())), over]);
            return stream.bytesWritten - before;
        },
        end: async () => {
            if (isOpen())
                stream.end();
            await over;
        },
    };
};

// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./build/images/image-files.js



/**
 * Reads every file of the image in an archive, layer by layer, and returns what was learned of those that the image ends up
 * with, by path without a leading slash. A file that a higher layer replaces or removes is not in the result. Memory is
 * needed only for what is kept. A symbolic link has its target as its content.
 */
const readImageFiles = async (archive, readerOf, signal) => {
    const files = new Map();
    for (const [layer, tar] of (await archive_layers_layersOf(archive)).entries()) {
        const changes = { learned: new Map(), gone: new Set(), emptied: [] };
        await readLayer(await tar.open(), { changes, readerOf, signal, below: files });
        applyTo(files, changes, layer);
    }
    return files;
};
const readLayer = async (tar, reading) => {
    const entries = (0,tar_stream.extract)();
    (0,external_node_stream_.addAbortSignal)(reading.signal, tar);
    tar.on('error', (error) => entries.destroy(error)).pipe(entries);
    try {
        for await (const entry of entries) {
            await readEntry(entry, reading);
            // Whatever is left of an entry has to be read before the next one comes.
            entry.resume();
        }
    }
    finally {
        tar.destroy();
    }
};
const readEntry = async (entry, reading) => {
    const { changes, below, readerOf } = reading;
    const { name, type, linkname } = entry.header;
    const path = image_files_plain(name);
    const [isWhiteout, folder = '', what = ''] = whiteout.exec(path) ?? [];
    if (isWhiteout !== undefined) {
        if (what === opaque)
            changes.emptied.push(folder);
        else
            changes.gone.add(`${folder}${what}`);
    }
    else if (type === 'link') {
        const target = image_files_plain(linkname);
        keep(path, changes.learned.get(target) ?? below.get(target)?.learned, reading);
    }
    else if (type !== 'directory') {
        const reader = readerOf(path);
        if (type === 'symlink')
            await reader.piece(Buffer.from(linkname));
        for await (const piece of entry)
            if (Buffer.isBuffer(piece))
                await reader.piece(piece);
        keep(path, await reader.end(), reading);
    }
};
const whiteout = /^(.*\/|)\.wh\.(.+)$/s;
const opaque = '.wh..opq';
const keep = (path, learned, { changes, below }) => {
    if (learned !== undefined)
        changes.learned.set(path, learned);
    else if (below.has(path))
        changes.gone.add(path);
};
const image_files_plain = (path) => path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
/** What a layer hides is only what is below it, wherever its entry stands in the layer. */
const applyTo = (files, { learned, gone, emptied }, layer) => {
    const folders = [...emptied, ...[...gone].map((path) => `${path}/`)];
    for (const path of gone)
        files.delete(path);
    for (const path of files.keys())
        if (folders.some((folder) => path.startsWith(folder)))
            files.delete(path);
    for (const [path, value] of learned)
        files.set(path, { learned: value, layer });
};

;// CONCATENATED MODULE: ./build/measure/nonce-scanner.js
/** The edit writes the nonce as part of a variable's name, which a program repeats, and in quotes behind that name. */
const inName = 'benchmarkNonce';
/** Also as JSON, HTML or another program writes the quote. */
const inQuotes = /^ = (?:\\*"|&#34;|&quot;|\\u0022|[`'])$/;
const longestQuotes = 16;
/**
 * Looks for the nonce of an edit in a file that arrives in pieces, across their borders. A copy of the source contains it
 * too, and so do reports of linters that quote the source. Only a binary file that has it as the bytes of a string shows that it
 * was compiled.
 */
const nonceScanner = (nonce) => {
    const wanted = Buffer.from(nonce);
    const overlap = wanted.length - 1 + wanted.length + longestQuotes;
    let [start, before] = [Buffer.alloc(0), Buffer.alloc(0)];
    let [isBinary, isValue, isSeen] = [false, false, false];
    return {
        scan: (bytes) => {
            isBinary ||= bytes.includes(0);
            if (start.length < longestStart)
                start = Buffer.concat([start, bytes.subarray(0, longestStart)]);
            const isMade = isProgram(start) || start.toString('latin1').startsWith('!<arch>');
            const window = Buffer.concat([before, bytes]);
            // An occurrence that ends before the new bytes was judged with the previous ones.
            const firstEnd = before.length + 1;
            let at = window.indexOf(wanted, Math.max(0, firstEnd - wanted.length));
            for (; at >= 0; at = window.indexOf(wanted, at + 1)) {
                isSeen = true;
                isValue ||= !isInText(window.toString('latin1', Math.max(0, at - overlap), at), nonce, isMade);
            }
            before = window.subarray(Math.max(0, window.length - overlap));
        },
        trace: () => {
            if (isBinary && isValue)
                return 'compiled';
            return isSeen ? 'text' : undefined;
        },
    };
};
/**
 * Whether the nonce is part of a text by what is before it. In a file that Go made, the string before a value may end in
 * a quote too, because strings follow each other there without a mark between them.
 */
const isInText = (before, nonce, isMade) => {
    if (before.endsWith(inName) || (!isMade && before.endsWith('"')))
        return true;
    const name = before.lastIndexOf(nonce);
    return name !== -1 && inQuotes.test(before.slice(name + nonce.length));
};
/** Whether a file with these first bytes is a program: ELF, PE, Mach-O or WebAssembly. */
const isProgram = (start) => /^(?:7f454c46|4d5a|cffaedfe|0061736d)/.test(start.toString('hex'));
/** As many bytes as show what a file is, also an archive of compiled packages. */
const longestStart = 8;

;// CONCATENATED MODULE: ./build/measure/edited-image.js




/** Looks for the nonce in the files of the image in an archive. */
const findNonce = async (archive, nonce, signal) => {
    const read = await readImageFiles(archive, () => traceReader(nonce), signal);
    const files = [...read].map(([path, { learned, layer }]) => ({ ...learned, layer, cached: isCached(path) }));
    const compiled = files.filter(({ trace }) => trace === 'compiled');
    if (compiled.some(({ cached }) => !cached))
        return 'program';
    const layer = Math.min(...compiled.map((file) => file.layer));
    // An image without a program was built for what the go command reports, as of tests: only the cache can show that it ran.
    const hasProgram = files.some((file) => file.isProgram && !file.cached && file.layer >= layer);
    if (compiled.length > 0)
        return hasProgram ? 'build-cache' : 'program';
    return files.some(({ trace }) => trace === 'text') ? 'source' : 'nowhere';
};
/** A map of more files would take too much memory. */
const mostFiles = 500_000;
/** Computes a digest of every file of the image in an archive. */
const digestsOf = async (archive, nonce, signal) => {
    let count = 0;
    const readerOf = (path) => {
        count += 1;
        if (count > mostFiles)
            throw new Error(`the image has more than ${mostFiles} files`);
        return isCached(path) ? ignoringReader : digestReader(nonce);
    };
    const files = [...(await readImageFiles(archive, readerOf, signal))];
    return {
        digests: new Map(files.map(([path, { learned }]) => [path, learned.digest])),
        copies: new Set(files.flatMap(([path, { learned }]) => (learned.trace === 'text' ? [path] : []))),
    };
};
/** Go's build cache, wherever it is: its files are named by what they were made from, or by their content. */
const isCached = (path) => /(?:^|\/)([0-9a-f]{2})\/\1[0-9a-f]{62}-[ad](?:\/|$)/.test(path) || /(?:^|\/)go-build\/\w+\.txt$/.test(path);
/** Keeps only files that matter. What a compressed file contains counts like the file itself. */
const traceReader = (nonce) => {
    const [scanner, insideScanner] = [nonceScanner(nonce), nonceScanner(nonce)];
    let start;
    let inside;
    return {
        piece: async (bytes) => {
            if (start === undefined) {
                start = Buffer.from(bytes.subarray(0, 4));
                inside = compressed_file_decompressionOf(start, (content) => insideScanner.scan(content));
            }
            scanner.scan(bytes);
            await inside?.piece(bytes);
        },
        end: async () => {
            await inside?.end();
            const traces = [scanner.trace(), insideScanner.trace()];
            const trace = traces.find((each) => each === 'compiled') ?? traces.find((each) => each !== undefined);
            const program = start !== undefined && isProgram(start);
            return trace !== undefined || program ? { trace, isProgram: program } : undefined;
        },
    };
};
const digestReader = (nonce) => {
    const [hash, scanner] = [(0,external_node_crypto_.createHash)('sha256'), nonceScanner(nonce)];
    return {
        piece: (bytes) => {
            hash.update(bytes);
            scanner.scan(bytes);
        },
        end: () => ({ trace: scanner.trace(), digest: hash.digest('base64url') }),
    };
};
const ignoringReader = { piece: () => { }, end: () => undefined };

;// CONCATENATED MODULE: ./build/measure/trial.js



/** Looks into the image of the last build of a space. Its time is part of the warm-up, never of a build. */
const lookInto = async ({ cost, host }, space, trial, { nonce, steps }) => {
    // Nothing was built again: the image cannot contain anything new.
    if (trial.kind === 'find' && steps.length > 0 && steps.every(({ hit }) => hit))
        return { look: { kind: 'place', place: 'nowhere' }, counters: {} };
    const read = async (archive) => {
        const { imageBytes, compressedImageBytes } = await imageSize(archive, host.signal);
        const look = trial.kind === 'find'
            ? { kind: 'place', place: await findNonce(archive, nonce, host.signal) }
            : { kind: 'files', files: await digestsOf(archive, nonce, host.signal) };
        const compressed = compressedImageBytes === undefined ? {} : { compressedImageBytes };
        return { look, counters: { imageBytes, ...compressed } };
    };
    try {
        return await cost.charge('warmUpMs', () => space.readImage(read));
    }
    catch (error) {
        host.signal.throwIfAborted();
        return { look: { kind: 'unread', reason: (0,error_text/* messageOf */.b)(error) }, counters: {} };
    }
};

;// CONCATENATED MODULE: ./build/measure/reach-state.js
var reach_state_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var reach_state_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










/** Reaches the cache state that the scenario starts from, proves it, and builds. */
const buildFromState = async (context, primes, planned) => {
    const { benchmark, revision, scenario } = planned;
    if (scenario.startsFrom === 'empty')
        return buildCold(context, primes, planned);
    const prime = primes.of(benchmark, revision);
    if (prime !== undefined)
        return buildPrimed(context, primes, prime, planned);
    // The plan has no cold benchmark, or the prime was lost: a prime that is not a sample comes first.
    const { measurement } = await buildCold(context, primes, {
        ...planned,
        purpose: planned.purpose === 'timedMs' ? 'primingMs' : planned.purpose,
    });
    const made = primes.of(benchmark, revision);
    if (made === undefined)
        return { measurement: { ...measurement, excluded: 'prime-failed' } };
    const id = benchmarkId(benchmark.engine, benchmark.project, cold/* cold */.R.name);
    const before = { ...measurement, benchmark: id, excluded: 'prime' };
    return { ...(await buildPrimed(context, primes, made, planned)), prime: before };
};
/** A fresh cache space, checked to be empty; it becomes the prime of this revision once it is built. */
const buildCold = async (context, primes, planned) => {
    const { benchmark, revision } = planned;
    const space = await context.cost.charge('resetMs', async () => {
        await primes.drop(benchmark, revision);
        return engineOf(context, benchmark).openSpace(primes.nextLabel(benchmark, revision));
    });
    // Removing an old prime writes to the disk: without this, the next build would wait for it.
    await settle(context);
    const built = await buildIn(space, context, primes, planned).catch(async (error) => {
        await primes.discard(space);
        throw error;
    });
    if (built.imageId === undefined)
        await context.cost.charge('resetMs', () => primes.discard(space));
    return built;
};
const buildIn = async (space, context, primes, planned) => {
    const { benchmark, revision } = planned;
    const contentsNow = () => context.cost.charge('resetMs', () => space.contents());
    const state = emptyState(await contentsNow());
    const checkout = context.checkout(benchmark, revision);
    const known = new Map();
    const built = await buildOnce(context, { ...planned, checkout, space, noCache: true, state, known });
    const { imageId } = built;
    if (imageId === undefined)
        return built;
    const contents = await contentsNow();
    const mounts = await context.cost.charge('resetMs', () => space.mounts());
    const prime = { project: benchmark.project, space, contents, mounts, known };
    const flaw = state.holds ? flawOf(built) : state.reason;
    primes.put(benchmark, revision, {
        ...prime,
        ...(flaw !== undefined && { flaw: `its prime does not count: ${flaw}` }),
    });
    return built;
};
/** What was downloaded before this run is no flaw: it only shortens the cold build, and nothing that follows needs it. */
const flawOf = ({ measurement, shared }) => shared === undefined || shared.foreign.length === shared.older.length
    ? undefined
    : measurement.evidence?.state.reason;
/**
 * The prime as it was left; what this build added is removed afterwards. A prime that is no longer what it
 * was is removed: the pair that replaces this one then gets a new prime.
 */
const buildPrimed = async (context, primes, prime, planned) => {
    const { space, contents } = prime;
    let intact = false;
    try {
        const state = await context.cost.charge('resetMs', () => stateOf(prime));
        const built = await reach_state_buildEdited(context, prime, planned, state);
        if (!context.host.signal.aborted) {
            await context.cost.charge('resetMs', () => space.trim(contents));
            await settle(context);
        }
        intact = state.holds;
        return built;
    }
    finally {
        // After an interrupt the whole space goes anyway, and no command would start any more.
        if (!intact && !context.host.signal.aborted)
            await primes.discardOf(planned.benchmark, planned.revision);
    }
};
const stateOf = async ({ flaw, contents, mounts, space }) => {
    const found = primedState(contents, await space.contents());
    const state = flaw === undefined ? found : { ...found, holds: false, reason: flaw };
    return afterPrime(state, mounts, await space.mounts());
};
/** The edit is undone as soon as the build is over, however it ended. */
const reach_state_buildEdited = async (context, { space, known }, planned, state) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const checkout = context.checkout(planned.benchmark, planned.revision);
        const prepared = { ...planned, checkout, space, noCache: false, state, known };
        if (context.changedContexts.has(checkout.recipe.contextDir))
            return buildOnce(context, prepared);
        const edit = editOf(context, planned, checkout);
        const edits = reach_state_addDisposableResource(env_1, (0,disposal/* makeDisposal */.U)(), true);
        for (const file of edit.files) {
            edits.defer(() => noteEdit(context.host, context.contextStates, file.contextDir, file.file));
            edits.use(await openEdit(file));
            await noteEdit(context.host, context.contextStates, file.contextDir, file.file);
        }
        const built = await buildOnce(context, prepared);
        const { evidence, failure } = built.measurement;
        if (planned.trial === undefined || failure !== undefined)
            return built;
        const steps = evidence?.outcome.steps ?? [];
        const { look, counters } = await lookInto(context, space, planned.trial, { nonce: edit.nonce, steps });
        const measurement = { ...built.measurement, counters: { ...built.measurement.counters, ...counters } };
        return { ...built, measurement, look };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = reach_state_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const editOf = (context, planned, { recipe: { contextDir }, editFiles }) => {
    const { benchmark, revision, round, scenario, trial } = planned;
    const file = editFiles[context.edits.get(benchmark.project) ?? 0];
    // In a warm-up several files may be tried in one round, in several ways: both are part of what makes an edit unique.
    const name = `${scenario.name} ${file ?? ''}${trial?.kind === 'compare' ? ` ${trial.turn}` : ''}`;
    const parts = { run: context.runId, engine: benchmark.engine, revision, round, scenario: name };
    return { nonce: nonce(parts), files: filesOf({ scenario, trial, contextDir, file, parts }) };
};
const filesOf = ({ scenario, trial, contextDir, file, parts }) => {
    switch (scenario.edit) {
        case 'none':
            return [];
        case 'go-mod':
            return [goModEdit(contextDir, parts)];
        case 'source':
            if (file === undefined)
                throw new Error(`no Go file is known that ${scenario.name} could edit`);
            if (trial?.kind !== 'compare')
                return [sourceEdit(contextDir, file, parts)];
            return [
                trial.edited ? sourceEdit(contextDir, file, parts) : neutralEdit(contextDir, file),
                ignoredEdit(contextDir, file, parts),
            ];
    }
};

;// CONCATENATED MODULE: ./build/measure/observe.js
var observe_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var observe_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Makes one more build of each revision from the cache state of the first scenario, looks at it as `observe` asks, and writes
 * that down. It comes after all others and is in no sample, because looking costs time.
 */
const observe = async (session) => {
    const { plan, context } = session;
    const [scenario] = plan.scenarios;
    if (context.observing.asked.length === 0 || scenario === undefined)
        return [];
    const files = [];
    for (const benchmark of plan.benchmarks.filter((each) => each.scenario === scenario.name)) {
        const revisions = session.book.get(benchmark.id)?.revisions ?? plan.revisions;
        for (const revision of revisions) {
            const number = files.length + 1;
            files.push(...(await observed(session, { benchmark, scenario, revision, number })));
        }
    }
    return files;
};
/** No round of a sample has it, and what an edit writes differs by it. */
const observedRound = 1_000;
const observed = async (session, wanted) => {
    const { context } = session;
    const { benchmark, revision } = wanted;
    context.host.log(`${benchmark.id}, ${revision}: one more build, only to look at it`);
    try {
        if (context.observing.asked.includes('trace')) {
            const traced = await builtWithTrace(session, wanted);
            if (traced !== undefined)
                return await written(context, wanted, traced);
        }
        return await written(context, wanted, await built(session, wanted, context, undefined));
    }
    catch (error) {
        context.host.signal.throwIfAborted();
        return without(context, wanted, (0,error_text/* messageOf */.b)(error));
    }
};
/** From a Dockerfile in which Go writes its own trace down; undefined: that was not possible, and the log says why. */
const builtWithTrace = async (session, wanted) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { context, primes } = session;
        const { benchmark, revision } = wanted;
        const checkout = context.checkout(benchmark, revision);
        const file = observe_addDisposableResource(env_1, await openInstrumented(context, checkout.recipe, (text) => withLastNamed(withTraces(text))), true);
        const onlySteps = (reason) => context.host.log(`${benchmark.id}, ${revision}: the trace has only the steps of the build: ${reason}`);
        if (file.refusal !== undefined) {
            onlySteps(file.refusal);
            return undefined;
        }
        // A prime from the Dockerfile as it is has other layers.
        await primes.discardOf(benchmark, revision);
        const target = checkout.recipe.target ?? file.lastStage ?? lastName;
        const traced = { ...context, checkout: () => ({ ...checkout, recipe: { ...checkout.recipe, target } }) };
        const result = await built(session, wanted, traced, readTraces);
        await primes.discardOf(benchmark, revision);
        const { failure } = result.build;
        if (failure === undefined)
            return result;
        onlySteps(failure.message);
        return undefined;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = observe_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const lastName = 'go-container-bench-last';
/** Names the user's last stage, unless it has a name: BuildKit takes no number as a target before version 0.11. */
const withLastNamed = (text) => {
    const lines = text.split('\n');
    const added = lines.findLastIndex((line) => line.startsWith('FROM scratch AS go-container-bench-graphs'));
    const last = lines.findLastIndex((line, at) => at < added && /^\s*FROM\s/i.test(line));
    return lines
        .map((line, at) => at === last && /^\s*FROM\s+\S+\s*$/i.test(line) ? `${line.trimEnd()} AS ${lastName}` : line)
        .join('\n');
};
const readTraces = (space, request) => recordedIn(space, request, traceEnding);
const built = async ({ primes }, { benchmark, scenario, revision }, context, readGoTraces) => {
    const observer = openObserver(context.observing, engineOf(context, benchmark), readGoTraces);
    const { measurement: build } = await buildFromState(uncounted({ ...context, observer }), primes, {
        benchmark,
        scenario,
        revision,
        round: observedRound,
        purpose: 'primingMs',
        trial: undefined,
    });
    return { build, observation: observer.last() };
};
/** Its time is in no item of the cost but `otherMs`. */
const uncounted = (context) => ({
    ...context,
    cost: { ...context.cost, add: () => { }, charge: (_, work) => work() },
});
const written = async (context, wanted, { build, observation }) => {
    const { benchmark, revision } = wanted;
    const { asked, outputDir } = context.observing;
    if (observation === undefined)
        return without(context, wanted, build.failure?.message ?? 'nothing was built');
    const texts = textsOf(context, build, observation);
    const files = [];
    for (const kind of asked) {
        const { text, ending } = texts[kind];
        const file = await writeObserved(outputDir, own_folder/* observedFolder */.ZO, `${observe_nameOf(wanted)}.${ending}`, text);
        files.push({ kind, benchmark: benchmark.id, revision, file });
    }
    return files;
};
/** A project deep in a repository has a longer id than the name of a file may be (255 bytes). */
const longestId = 150;
const observe_nameOf = ({ benchmark, revision, number }) => `${number}-${benchmark.id.replaceAll(/[^\w.+@~-]/g, '_').slice(0, longestId)}-${revision}`;
const textsOf = ({ observing }, build, { io, stacks, goTraces }) => {
    const { benchmark, revision, startedAt, durationMs, failure } = build;
    const about = { kind: 'about', benchmark, revision, startedAt, durationMs, failed: failure !== undefined };
    const lines = (what, found = []) => linesText([{ ...about, what }, ...found]);
    const trace = buildTrace({
        title: `${benchmark}, ${revision}`,
        timeline: build.timeline ?? [],
        startedAtMs: Date.parse(startedAt),
        goTraces,
    });
    const hidden = trace.map((event) => event.ph === 'X' ? { ...event, name: observing.hide(event.name) } : event);
    return {
        trace: {
            ending: 'trace.json',
            text: `${JSON.stringify({ traceEvents: hidden, displayTimeUnit: 'ms' })}\n`,
        },
        io: { ending: 'io.jsonl', text: lines('io', io) },
        stacks: { ending: 'stacks.jsonl', text: lines('stacks', stacks) },
    };
};
const without = ({ observing, host }, { benchmark, revision }, reason) => {
    host.log(`${benchmark.id}, ${revision}: could not be looked at: ${reason}`);
    return observing.asked.map((kind) => ({
        kind,
        benchmark: benchmark.id,
        revision,
        unknown: { file: reason },
    }));
};

// EXTERNAL MODULE: ./build/engines/engine.js
var engine = __webpack_require__(62104);
;// CONCATENATED MODULE: ./build/measure/pair.js



/** Builds the members of a pair back to back. */
const buildPair = async (context, primes, pair, announce) => {
    const { benchmark, scenario, purpose, trial, round, order } = pair;
    const members = [];
    for (const revision of order) {
        const planned = { benchmark, scenario, revision, round, purpose, trial };
        announce.before(planned);
        const built = await measured(context, primes, planned);
        announce.after(planned, built.measurement);
        members.push(built);
    }
    const complete = isComplete(members.map(({ measurement }) => measurement));
    const results = members.map(({ measurement, prime }) => ({
        own: complete ? measurement : withoutPartner(measurement),
        before: prime === undefined ? [] : [prime],
    }));
    return {
        complete,
        measurements: results.map(({ own }) => own),
        builds: results.flatMap(({ own, before }) => [...before, own]),
        looks: members.map(({ look }) => look),
        older: [...new Set(members.flatMap(({ shared }) => shared?.older ?? []))],
    };
};
/** An engine that breaks down outside its build command costs this build, not the run. */
const measured = async (context, primes, planned) => {
    const [startedAt, fromMs] = [new Date().toISOString(), performance.now()];
    try {
        return await buildFromState(context, primes, planned);
    }
    catch (error) {
        context.host.signal.throwIfAborted();
        const { benchmark, revision, round } = planned;
        const message = error instanceof Error ? error.message : String(error);
        const logTail = error instanceof engine/* DaemonDied */.P ? error.logTail : '';
        const failure = { kind: 'engine-died', message, logTail };
        const durationMs = performance.now() - fromMs;
        const measurement = {
            benchmark: benchmark.id,
            revision,
            round,
            startedAt,
            durationMs,
            counters: {},
            failure,
        };
        return { measurement };
    }
};
/**
 * Whether every member counts. In a comparison, a head killed at its time limit took at least that long, which counts as
 * long as its base is valid.
 */
const isComplete = (members) => members.every(attempts/* isCounted */.he) && members.some(({ failure }) => failure === undefined);
const withoutPartner = (measurement) => (0,attempts/* isCounted */.he)(measurement) ? { ...measurement, excluded: 'pair-incomplete' } : measurement;

// EXTERNAL MODULE: ./build/analysis/circumstances.js + 1 modules
var analysis_circumstances = __webpack_require__(95797);
// EXTERNAL MODULE: ./build/analysis/comparison.js + 2 modules
var comparison = __webpack_require__(5179);
// EXTERNAL MODULE: ./build/analysis/pairs-of.js
var pairs_of = __webpack_require__(43326);
// EXTERNAL MODULE: ./build/analysis/verdict.js
var verdict = __webpack_require__(68142);
;// CONCATENATED MODULE: ./build/measure/record-pair.js





/** A lost pair is replaced; after this many in a row, sampling of its benchmark ends. */
const mostLostInARow = 3;
/** Records what became of a pair, and ends its benchmark when that decides it. */
const recordPair = (session, { benchmark }, { complete, measurements }) => {
    const before = session.book.get(benchmark.id);
    if (before === undefined)
        return;
    const progress = {
        ...before,
        complete: before.complete + (complete ? 1 : 0),
        attempted: before.attempted + 1,
        lostInARow: complete ? 0 : before.lostInARow + 1,
    };
    session.book.set(benchmark.id, progress);
    const isWorthless = progress.lostInARow >= mostLostInARow || progress.attempted >= 2 * progress.wanted;
    if (!complete && isWorthless)
        giveUp(session, benchmark.id, progress.attempted, measurements);
    else if (complete && progress.revisions.length > 1 && isDecided(session, benchmark))
        updateProgress(session, benchmark.id, {
            stopped: progress.complete >= progress.wanted ? 'last-look' : 'decided',
        });
};
const isDecided = ({ plan, measurements, obstacles }, benchmark) => {
    const { id, limits } = benchmark;
    const circumstances = (0,analysis_circumstances/* circumstancesOf */.c)(measurements, benchmark, { obstacles: obstacles.get(id) ?? [] });
    return (0,verdict/* decided */.r)((0,comparison/* compare */.U)((0,pairs_of/* pairsOf */.fq)(measurements, id), limits), limits, circumstances, plan.looks);
};
/** What was complete before is still judged; how many attempts were lost, and why, then counts as well. */
const giveUp = (session, id, attempted, measurements) => {
    updateProgress(session, id, { stopped: 'given-up' });
    warn(session, `${id}: no further pairs after ${attempted}, because the last ones were lost: ${whyLost(measurements)}.`);
};
const whyLost = (measurements) => {
    const reasons = measurements.flatMap(({ revision, failure, excluded, evidence }) => {
        if (failure !== undefined)
            return [`the ${revision}: ${failure.message}`];
        if (excluded === 'state-lost')
            return [`the ${revision}: ${evidence?.state.reason ?? 'its state did not hold'}`];
        return excluded === 'prime-failed' ? [`the ${revision}: its prime did not build`] : [];
    });
    return reasons.length === 0 ? 'no valid times' : reasons.join('; ');
};

// EXTERNAL MODULE: ./build/analysis/obstacle.js
var obstacle = __webpack_require__(45078);
;// CONCATENATED MODULE: ./build/measure/keep-disk.js

/**
 * Carries out one engine's warm-up of a project when the disk has room for it, and learns from it what the primes
 * take. Benchmarks whose next prime may not fit are ended before they fill the disk.
 */
const keepDisk = async (session, engine, project, warmUpEngine) => {
    const { context, primeBytes } = session;
    const before = await context.freeBytes();
    // Another engine's primes of the same project are about as large; nothing is known before the first.
    const expected = primeBytes.get(project) ?? 0;
    if (before < expected) {
        stop(session, { engine, project }, before, expected);
        return;
    }
    await warmUpEngine();
    const after = await context.freeBytes();
    const taken = Math.max(0, before - after);
    primeBytes.set(project, Math.max(expected, taken));
    // A prime is removed before the next is built, and a change adds less than a prime: once more is enough.
    if (after < taken)
        stop(session, { engine, project }, after, taken);
};
const stop = (session, { engine, project }, free, needed) => {
    const reason = `the disk has ${gigabytes(free)} left, and the builds need about ${gigabytes(needed)} more`;
    const ids = session.plan.benchmarks.filter((each) => each.engine === engine && each.project === project);
    for (const { id } of ids)
        obstruct(session, id, { kind: 'out-of-disk', reason }, 'out-of-disk');
    warn(session, `${engine}/${project}: not measured, because ${reason}. Make room, or set RUNNER_TEMP to a larger disk.`);
};
const gigabytes = (bytes) => `${(bytes / 1e9).toFixed(1)} GB`;

;// CONCATENATED MODULE: ./build/measure/unsupported.js




/**
 * What an engine does not honour of this project's Dockerfile, as a clause that names the lines; undefined
 * when it honours everything that the target needs. An engine that ignores a cache mount builds all the same,
 * so only the text can tell that its times would be those of another build.
 */
const lackOf = async ({ unsupported, followsSyntaxLine }, recipe) => {
    if (Object.keys(unsupported).length === 0)
        return undefined;
    const question = { ...recipe, platform: (0,machine/* nativePlatform */.Nc)() };
    const dockerfile = readDockerfile((await (0,read/* readTextInside */.YA)((0,external_node_path_.dirname)(recipe.dockerfile), (0,external_node_path_.basename)(recipe.dockerfile))) ?? '', question);
    // The image of a syntax line reads heredocs, whatever the engine itself can read.
    const readsItself = dockerfile.syntaxImage === undefined || !followsSyntaxLine;
    const uses = [...unsupported_mountsOf(dockerfile), ...(readsItself ? heredocsOf(dockerfile) : [])];
    const reasons = [...new Set(uses.map(({ feature }) => feature))].flatMap((feature) => {
        const lines = uses.flatMap((use) => (use.feature === feature ? [use.line] : []));
        const reason = unsupported[feature];
        return reason === undefined ? [] : [`${reason} (${unsupported_placeOf(lines)} of the Dockerfile)`];
    });
    const contexts = unsupported['build-contexts'];
    const names = Object.keys(recipe.buildContexts);
    if (contexts !== undefined && names.length > 0)
        reasons.push(`${contexts} (${names.join(', ')})`);
    return reasons.length === 0 ? undefined : reasons.join('; ');
};
const featureOfMount = {
    cache: 'cache-mounts',
    bind: 'bind-mounts',
    secret: 'secrets',
    ssh: 'ssh',
};
const unsupported_mountsOf = ({ runs }) => runs.flatMap(({ line, mounts }) => mounts.flatMap((mount) => featuresOfMount(mount).map((feature) => ({ feature, line }))));
/** What an engine must support for a mount. */
const featuresOfMount = ({ type, from }) => {
    const feature = featureOfMount[type];
    if (feature === undefined)
        return [];
    return type === 'cache' && from !== undefined ? [feature, 'filled-cache-mounts'] : [feature];
};
const heredocsOf = ({ features }) => features.flatMap(({ kind, line }) => (kind === 'heredoc' ? [{ feature: 'heredocs', line }] : []));
const unsupported_placeOf = (lines) => {
    const each = [...new Set(lines)];
    return `${each.length === 1 ? 'line' : 'lines'} ${each.join(', ')}`;
};

;// CONCATENATED MODULE: ./build/measure/unconfined.js







/**
 * What code of a fork asks for that an engine does not confine to the build, as a clause that names the places; undefined
 * when there is nothing. The author names the base images too, so their ONBUILD instructions are read like the
 * Dockerfile; and a variable in a mount may get any value from such an image, so it may be any mount.
 */
const unconfinedIn = async (engine, recipe) => {
    const { unconfined } = engine;
    if (Object.keys(unconfined).length === 0)
        return undefined;
    const question = { ...recipe, platform: (0,machine/* nativePlatform */.Nc)() };
    const text = (await (0,read/* readTextInside */.YA)((0,external_node_path_.dirname)(recipe.dockerfile), (0,external_node_path_.basename)(recipe.dockerfile))) ?? '';
    const dockerfile = readDockerfile(text, question);
    const uses = [...usesIn(dockerfile), ...(await usesOfBases(engine, dockerfile))];
    const reasons = Object.entries(unconfined).flatMap(([feature, reason]) => {
        const places = uses.filter((use) => use.features.includes(feature)).map(({ place }) => place);
        return places.length === 0 ? [] : [`${reason} (${[...new Set(places)].join(', ')})`];
    });
    return reasons.length === 0 ? undefined : reasons.join('; ');
};
/** Of all stages: old versions of Buildah build those too that the target does not need. */
const usesIn = ({ stages }) => stages.flatMap(({ instructions }) => instructions.flatMap((instruction) => featuresIn(instruction).map((features) => ({
    features,
    place: `line ${instruction.line} of the Dockerfile`,
}))));
const usesOfBases = async ({ facts, triggersOf }, { stages }) => {
    const images = new Set(stages.flatMap(({ base }) => (base.kind === 'image' ? [base.reference] : [])));
    const uses = [];
    for (const image of images) {
        const triggers = await triggersOf?.(image);
        if (triggers === undefined)
            uses.push({ features: everything, place: `what ${facts.name} cannot show: the ONBUILD of ${image}` });
        for (const trigger of triggers ?? [])
            for (const features of featuresOfTrigger(trigger))
                uses.push({ features, place: `ONBUILD ${trigger.slice(0, mostShown)} of the image ${image}` });
    }
    return uses;
};
const mostShown = 200;
/** Buildah reads each trigger as a Dockerfile, in which there may be more than one instruction. */
const featuresOfTrigger = (trigger) => {
    // A text that two parsers could read differently is not worth understanding: no real trigger has several lines.
    if (/[\r\n]/.test(trigger))
        return [everything];
    try {
        const { instructions } = (0,dockerfile_syntax/* parseDockerfile */.Ai)(trigger);
        // A trigger of a trigger: it is run in the next stage that is built on this one, and no real image has one.
        if (instructions.some(({ name }) => name === 'ONBUILD'))
            return [everything];
        return instructions.flatMap(featuresIn);
    }
    catch {
        return [everything];
    }
};
const featuresIn = ({ name, flags }) => {
    if (name !== 'RUN')
        return [];
    return readMounts(flags).map((mount) => Object.values(mount).some((value) => value.includes('$')) ? everything : featuresOfMount(mount));
};
/** A mount that may be of any kind. */
const everything = ['bind-mounts', 'cache-mounts', 'filled-cache-mounts'];

;// CONCATENATED MODULE: ./build/measure/warm-up.js













/** How many lines of the log of a failed build are logged at once; the report has more. */
const toldLines = 20;
/** Rounds of what is only reported, because the other revision does not build. */
const roundsAlone = 3;
/**
 * The discarded builds of one project, one per engine and scenario, except plain repetitions. The first
 * build alone pays for the page cache and the engine's start. They also show what can be built at all, and
 * which edit reaches the image. Engines that decide come first: one that is only reported must not use up their time.
 */
const warmUp = async (session, project) => {
    for (const engine of gatedFirst(session.plan)) {
        if (await isBeyond(session, engine, project))
            continue;
        if (warmUpOutOfTime(session, project) || crowdsOutGated(session, engine, project))
            continue;
        await keepDisk(session, engine, project, async () => {
            const buildable = await warmUpCold(session, engine, project);
            if (buildable.length > 0)
                await warmUpEdits(session, engine, project, buildable);
        });
    }
};
const gatedFirst = ({ engines, benchmarks }) => {
    const decides = (engine) => benchmarks.some((each) => each.gated && each.engine === engine);
    return engines.toSorted((left, right) => Number(decides(right)) - Number(decides(left)));
};
/**
 * Whether the engine would ignore a part of the Dockerfile of either revision: then it builds none of it. Where only the
 * base asks for that part, the head repairs it, which must not fail.
 */
const isBeyond = async (session, engine, project) => {
    const { plan, context } = session;
    const benchmarks = plan.benchmarks.filter((each) => each.engine === engine && each.project === project);
    const [first] = benchmarks;
    if (first === undefined)
        return false;
    const lackIn = async (revision) => {
        const { recipe } = context.checkout(first, revision);
        const running = engineOf(context, first);
        const lack = await lackOf(running, recipe);
        return lack ?? (context.isOfFork ? await unconfinedIn(running, recipe) : undefined);
    };
    const lacks = await Promise.all(plan.revisions.map(lackIn));
    const reason = [...new Set(lacks.filter((lack) => lack !== undefined))].join('; ');
    if (reason === '')
        return false;
    const isRepaired = (await lackIn('head')) === undefined;
    for (const { id } of benchmarks)
        if (isRepaired)
            obstruct(session, id, { kind: 'base-does-not-build', reason }, 'does-not-build');
        else
            obstruct(session, id, { kind: 'unsupported', reason }, 'unsupported');
    warn(session, `${engine} cannot build ${isRepaired ? `the base of ${project}` : project}: ${reason}.`);
    return true;
};
/** Builds each revision from nothing; one that fails is tried once more, and then it does not build. */
const warmUpCold = async (session, engine, project) => {
    const [first] = session.plan.benchmarks.filter((each) => each.engine === engine && each.project === project);
    if (first === undefined)
        return [];
    const id = benchmarkId(engine, project, cold/* cold */.R.name);
    const benchmark = { ...first, id, scenario: cold/* cold */.R.name, gated: false };
    const failing = async (revisions) => {
        const { measurements, older } = await discarded(session, {
            benchmark,
            scenario: cold/* cold */.R,
            order: revisions,
            trial: undefined,
        });
        if (older.length > 0)
            refuseCold(session, engine, project, older);
        return measurements.filter(({ failure }) => failure !== undefined);
    };
    const failed = await failing(session.plan.revisions);
    const again = failed.length === 0 ? [] : await failing(failed.map(({ revision }) => revision));
    const broken = again.map((build) => brokenEngineIn(failed, build.revision) ?? build);
    if (broken.length > 0)
        noteBroken(session, engine, project, broken);
    return session.plan.revisions.filter((revision) => !broken.some((build) => build.revision === revision));
};
/** A revision that failed by itself once, and once because the engine broke down, was not tried twice. */
const brokenEngineIn = (failed, revision) => failed.find((build) => build.revision === revision && build.failure?.kind === 'engine-died');
/**
 * A build that finds a download of somebody else in a shared store is not cold, and a run removes only what is its own.
 * What starts from a prime is measured all the same.
 */
const refuseCold = (session, engine, project, older) => {
    const { scenarios, benchmarks } = session.plan;
    const empty = scenarios.filter(({ startsFrom }) => startsFrom === 'empty').map(({ name }) => name);
    const refused = benchmarks.filter((each) => each.engine === engine &&
        each.project === project &&
        empty.includes(each.scenario) &&
        session.book.get(each.id)?.stopped === undefined);
    const reason = `the daemon of ${engine} already had, before this run, what the Dockerfile downloads (${older.join(', ')}), so no build ` +
        `there is cold. Use ${(0,hint/* hint */.aK)(session.context.host.env, 'engines', 'buildkit')}, or remove it from the daemon or stop that daemon, so that the run starts its own`;
    for (const { id } of refused)
        obstruct(session, id, { kind: 'not-cold', reason }, 'unsupported');
    if (refused.length > 0)
        warn(session, `${engine}/${project}: cold is not measured: ${reason}.`);
};
/**
 * A base that does not build leaves the head to be reported; a head that does not build ends it,
 * and so does an engine that breaks down.
 */
const noteBroken = (session, engine, project, broken) => {
    const obstacles = broken.flatMap(({ revision, failure }) => failure === undefined ? [] : [(0,obstacle/* obstacleOfFailure */.PN)(revision, failure)]);
    const alone = obstacles.every(({ kind }) => kind === 'base-does-not-build');
    const { benchmarks } = session.plan;
    for (const { id } of benchmarks.filter((each) => each.engine === engine && each.project === project)) {
        for (const obstacle of obstacles)
            obstruct(session, id, obstacle, 'does-not-build');
        if (alone)
            reportAlone(session, id);
    }
    for (const { revision, failure } of broken) {
        warn(session, `${engine}/${project}: the ${revision} does not build, tried twice: ${failure?.message ?? ''}`);
        const lines = failure?.logTail.trimEnd().split('\n').slice(-toldLines) ?? [];
        for (const line of lines)
            session.context.host.log(`  | ${line}`);
    }
};
const reportAlone = ({ book }, id) => {
    const progress = book.get(id);
    if (progress === undefined)
        return;
    const wanted = Math.min(roundsAlone, progress.wanted);
    book.set(id, { ...progress, wanted, revisions: ['head'], stopped: undefined });
};
const warmUpEdits = async (session, engine, project, revisions) => {
    for (const scenario of session.plan.scenarios.filter(({ edit }) => edit !== 'none')) {
        const benchmark = session.plan.benchmarks.find((each) => each.engine === engine && each.project === project && each.scenario === scenario.name);
        if (benchmark === undefined || session.book.get(benchmark.id)?.stopped !== undefined)
            continue;
        const build = (trial, order = revisions) => discarded(session, { benchmark, scenario, order, trial });
        if (scenario.edit === 'source')
            await chooseEdit(session, benchmark, build);
        else
            await build(undefined);
    }
};
const discarded = async (session, planned) => {
    const { context, primes, measurements } = session;
    const pair = { ...planned, round: 0, purpose: 'warmUpMs' };
    const result = await buildPair(context, primes, pair, announcer(session));
    measurements.push(...result.builds.map((build) => ({ ...build, excluded: 'warm-up' })));
    await session.save(measurements);
    return result;
};

;// CONCATENATED MODULE: ./build/measure/measure.js
var measure_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var measure_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Carries out a plan: for each project the warm-ups, then pair after pair in the order of the schedule, until
 * every benchmark has its pairs, is decided, or runs out of time; at the end, what changed is explained. Throws only when the run is interrupted;
 * `save` then has seen all pairs until there.
 */
const measure = async (plan, context, save) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = openSession(plan, context, save);
        const _ = measure_addDisposableResource(env_1, session.primes, true);
        for (const { id } of plan.projects) {
            await warmUp(session, id);
            if (!warmUpOutOfTime(session, id))
                keepWithinBudget(session, id);
            for (let pair = nextPair(plan, id, session.book); pair !== undefined; pair = nextPair(plan, id, session.book)) {
                if (!outOfTime(session, pair))
                    await carryOut(session, pair);
            }
        }
        const explanations = await explain(session);
        const observed = await observe(session);
        reportMountGrowth(session);
        reportFailedSyncs(session);
        const { measurements, editProofs, warnings } = session;
        return {
            measurements,
            sampling: samplingOf(session),
            editedFiles: editedFiles(session),
            editProofs,
            explanations,
            observed,
            warnings,
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = measure_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const carryOut = async (session, pair) => {
    const { plan, context, primes, measurements } = session;
    const scenario = plan.scenarios.find(({ name }) => name === pair.benchmark.scenario);
    if (scenario === undefined)
        throw new Error(`the plan has no scenario ${pair.benchmark.scenario}`);
    // Before the pair, never inside it: its members follow each other directly.
    const control = await context.cost.charge('settleMs', () => context.controlWorkload());
    const result = await buildPair(context, primes, { ...pair, scenario, purpose: 'timedMs', trial: undefined }, announcer(session));
    measurements.push(...result.builds.map((build) => withControl(build, control)));
    recordPair(session, pair, result);
    await session.save(measurements);
};
/** Every build of the round says how long the control workload took before it. */
const withControl = (build, { counters, unknown }) => {
    const reasons = Object.entries(unknown).map(([name, reason]) => [`counters.${name}`, reason]);
    return {
        ...build,
        counters: { ...build.counters, ...counters },
        ...(reasons.length > 0 && { unknown: { ...build.unknown, ...Object.fromEntries(reasons) } }),
    };
};

;// CONCATENATED MODULE: ./build/measure/moved-images.js
/** An image that moved while an engine built on it: none of that engine's times can be compared. */
const withoutMoved = (plan, measured, moved) => {
    if (moved.length === 0)
        return measured;
    const sampling = new Map(measured.sampling);
    const warnings = moved.map(({ engine, image }) => `On ${engine}, ${image} was another image at the end of the run than at its beginning: pin it by its digest.`);
    for (const { id, engine } of plan.benchmarks) {
        const own = sampling.get(id);
        const obstacles = moved
            .filter((each) => each.engine === engine)
            .map(({ image }) => ({ kind: 'image-moved', reason: `${image} moved during the run` }));
        if (own !== undefined)
            sampling.set(id, { ...own, obstacles: [...own.obstacles, ...obstacles] });
    }
    return { ...measured, sampling, warnings: [...measured.warnings, ...warnings] };
};

// EXTERNAL MODULE: ./build/scenarios/index.js + 3 modules
var scenarios = __webpack_require__(44790);
;// CONCATENATED MODULE: ./build/plan/resolve.js



/** The plan of a run, with every `auto` of its inputs resolved. `randomSeed` is used when the inputs name no seed. */
const planOf = (inputs, { projects, revisions, engines }, randomSeed) => {
    const compared = revisions.length > 1;
    const names = inputs.scenarios === 'auto' ? (0,scenarios/* defaultScenarios */.XT)(compared ? 'compared' : 'alone') : inputs.scenarios;
    const { rounds, thresholds, gate } = inputs;
    return makePlan({
        projects,
        revisions,
        gate,
        thresholds,
        engines,
        scenarios: Object.values(scenarios/* scenarios */.qQ).filter(({ name }) => names.includes(name)),
        looks: resolve_looksOf(rounds, revisions),
        seed: inputs.seed === 'random' ? randomSeed : inputs.seed,
    });
};
/** What the inputs of a run ask to judge by, for its report. */
const rulesOf = (inputs, revisions) => {
    const { gate, failOn, rounds, timeBudgetMs, buildTimeoutMs } = inputs;
    return { gate, failOn, rounds, looks: resolve_looksOf(rounds, revisions), timeBudgetMs, buildTimeoutMs };
};
const resolve_looksOf = (rounds, revisions) => {
    if (revisions.length > 1)
        return (0,limits/* looksFor */.W9)(rounds === 'auto' ? undefined : rounds);
    return [rounds === 'auto' ? 3 : rounds];
};

// EXTERNAL MODULE: ./build/provision/left-behind.js + 1 modules
var left_behind = __webpack_require__(7069);
// EXTERNAL MODULE: ./build/report/hide.js
var report_hide = __webpack_require__(40539);
// EXTERNAL MODULE: ./build/analysis/losses.js
var losses = __webpack_require__(9312);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/report/assemble.js + 1 modules
var assemble = __webpack_require__(98914);
// EXTERNAL MODULE: ./build/report/judge-report.js
var judge_report = __webpack_require__(73183);
;// CONCATENATED MODULE: ./build/report/projects.js
/** The projects of a report: described before the run, completed by what it did. */
const projectsOf = (described, facts) => described.map(({ head, base, ...project }) => ({
    ...project,
    head: withEdit(head, project.id, 'head', facts),
    ...(base !== undefined && { base: withEdit(base, project.id, 'base', facts) }),
    images: facts.images.get(project.id) ?? [],
}));
const withEdit = (source, id, revision, { editedFiles, editProofs, edits }) => {
    if (!edits)
        return source;
    const editedFile = editedFiles?.get(id)?.get(revision);
    const editProof = editProofs.get(id);
    if (editedFile !== undefined)
        return { ...source, editedFile, ...(editProof !== undefined && { editProof }) };
    const reason = editedFiles === undefined ? 'the run had not ended' : 'no edit of a Go file was seen to reach the image';
    return { ...source, unknown: { ...source.unknown, editedFile: reason } };
};

;// CONCATENATED MODULE: ./build/report/redact-causes.js
/** What differs between two revisions: a value can be in an instruction, and in a name. */
const ofDifferences = (differences, hide) => {
    const { context, files, modules, imports, instructions, ignore } = differences;
    return {
        ...differences,
        contextPath: hide(differences.contextPath),
        dockerfile: hide(differences.dockerfile),
        files: files.map((each) => ({ ...each, path: hide(each.path) })),
        modules: modules.map((each) => ({
            ...each,
            path: hide(each.path),
            version: hide(each.version),
            file: hide(each.file),
        })),
        imports: imports.map((each) => ({ ...each, path: hide(each.path), file: hide(each.file) })),
        instructions: instructions.map((each) => ({
            ...each,
            text: hide(each.text),
            ...(each.before !== undefined && { before: hide(each.before) }),
            ...(each.takes !== undefined && { takes: each.takes.map(hide) }),
        })),
        ignore: ignore.map((each) => ({ ...each, pattern: hide(each.pattern), file: hide(each.file) })),
        context: {
            ...context,
            changed: context.changed.map((each) => ({ ...each, path: hide(each.path) })),
        },
    };
};
/** What a build compiled: its paths are what the build wrote. */
const ofExplanation = ({ packages, modules, ...explanation }, hide) => ({
    ...explanation,
    ...(packages !== undefined && {
        packages: packages.map(({ path, module, importedBy, ...each }) => ({
            ...each,
            path: hide(path),
            ...(module !== undefined && { module: hide(module) }),
            importedBy: importedBy.map(hide),
        })),
    }),
    ...(modules !== undefined && {
        modules: modules.map(({ path, version }) => ({ path: hide(path), version: hide(version) })),
    }),
});
/** The causes of a change, which quote all of that. */
const ofCauses = ({ named, unknown, ...causes }, hide) => ({
    ...causes,
    named: named.map((each) => ofCause(each, hide)),
    ...(unknown !== undefined && {
        unknown: Object.fromEntries(Object.entries(unknown).map(([name, why]) => [name, hide(why)])),
    }),
});
const ofCause = ({ why, importedBy, place, ...cause }, hide) => ({
    ...cause,
    name: hide(cause.name),
    ...(why !== undefined && { why: hide(why) }),
    ...(importedBy !== undefined && { importedBy: importedBy.map(hide) }),
    ...(place !== undefined && { place: { ...place, file: hide(place.file) } }),
});

;// CONCATENATED MODULE: ./build/report/redact.js


/** The report without the given values: secrets, build arguments and tokens that a build may have printed. */
const redacted = (report, hidden) => {
    const hide = (0,report_hide/* hider */.Hj)(hidden);
    return {
        ...report,
        verdict: { ...report.verdict, reason: hide(report.verdict.reason) },
        obstacles: report.obstacles.map((obstacle) => ofObstacle(obstacle, hide)),
        ...(report.onlyChange !== undefined && { onlyChange: hide(report.onlyChange) }),
        ...(report.rules !== undefined && { rules: ofRules(report.rules, hide) }),
        ...(report.isolation !== undefined && { isolation: ofIsolation(report.isolation, hide) }),
        ...(report.projects !== undefined && {
            projects: report.projects.map((each) => ofProject(each, hide, hidden)),
        }),
        ...(report.observed !== undefined && {
            observed: report.observed.map((each) => ({ ...each, ...withoutValues(each, hide) })),
        }),
        warnings: report.warnings.map(hide),
        engines: report.engines.map((engine) => ofEngine(engine, hide)),
        builds: redactedBuilds(report.builds, hidden),
        ...(report.explanations !== undefined && {
            explanations: report.explanations.map((each) => ({
                ...ofExplanation(each, hide),
                ...withoutValues(each, hide),
            })),
        }),
        benchmarks: report.benchmarks.map((benchmark) => ofBenchmark(benchmark, hide)),
    };
};
/** Builds without the given values. Judge these: a cause that quotes half of a step could not be hidden later. */
const redactedBuilds = (builds, hidden) => {
    const hide = (0,report_hide/* hider */.Hj)(hidden);
    const ofFailure = ({ kind, message, logTail }) => ({
        kind,
        message: hide((0,report_hide/* withoutCutWords */.kC)(message, hidden)),
        logTail: hide((0,report_hide/* withoutCutValue */.Q4)(logTail, hidden)),
    });
    return builds.map(({ failure, evidence, timeline, ...build }) => ({
        ...build,
        ...(timeline !== undefined && {
            timeline: timeline.map((part) => ({ ...part, name: hide((0,report_hide/* withoutCutWords */.kC)(part.name, hidden)) })),
        }),
        ...(failure !== undefined && { failure: ofFailure(failure) }),
        ...(evidence !== undefined && { evidence: ofEvidence(evidence, hide) }),
    }));
};
const ofEvidence = ({ state, outcome, ...evidence }, hide) => ({
    ...evidence,
    state: { ...state, ...(state.reason !== undefined && { reason: hide(state.reason) }) },
    outcome: {
        ...outcome,
        steps: outcome.steps.map((step) => ({ ...step, name: hide(step.name) })),
        ...(outcome.compiled !== undefined && { compiled: outcome.compiled.map(hide) }),
    },
});
const ofObstacle = (obstacle, hide) => 'reason' in obstacle ? { ...obstacle, reason: hide(obstacle.reason) } : obstacle;
const ofRules = ({ gate, ...rules }, hide) => ({
    ...rules,
    gate: gate === 'auto' ? gate : gate.map(hide),
});
/** Whoever wrote the Dockerfile names the programs of its steps. */
const ofIsolation = ({ pin, dropCaches }, hide) => ({
    ...(pin !== undefined && {
        pin: {
            ...pin,
            engines: pin.engines.map((each) => ({ ...each, elsewhere: each.elsewhere.map(hide) })),
            refused: pin.refused.map(hide),
        },
    }),
    ...(dropCaches !== undefined && { dropCaches }),
});
/** Digests and ids of commits stay as they are: a value could only hide a part of one by accident. */
const ofProject = ({ target, network, base, differences, ...project }, hide, hidden) => ({
    ...project,
    ...(differences !== undefined && {
        differences: ofDifferences(differences, (text) => hide((0,report_hide/* withoutCutWords */.kC)(text, hidden))),
    }),
    ...(target !== undefined && { target: hide(target) }),
    ...(network !== undefined && { network: hide(network) }),
    buildArgs: project.buildArgs.map(hide),
    head: ofSource(project.head, hide),
    ...(base !== undefined && { base: ofSource(base, hide) }),
    images: project.images.map((each) => ({ ...each, image: hide(each.image) })),
});
const ofSource = ({ describe, editedFile, ...source }, hide) => ({
    ...source,
    ...(describe !== undefined && { describe: hide(describe) }),
    ...(editedFile !== undefined && { editedFile: hide(editedFile) }),
});
const ofEngine = (engine, hide) => ({
    ...engine,
    ...withoutValues(engine, hide),
    notes: engine.notes.map(hide),
});
const ofBenchmark = (benchmark, hide) => {
    const { sampling, base, comparison } = benchmark;
    const obstacles = sampling?.obstacles.map((obstacle) => ofObstacle(obstacle, hide));
    return {
        ...benchmark,
        ...(sampling !== undefined && obstacles !== undefined && { sampling: { ...sampling, obstacles } }),
        head: ofSample(benchmark.head, hide),
        ...(base !== undefined && { base: ofSample(base, hide) }),
        ...(comparison !== undefined && { comparison: ofComparison(comparison, hide) }),
    };
};
const ofComparison = (comparison, hide) => ({
    ...comparison,
    ...withoutValues(comparison, hide),
    ...(comparison.cause !== undefined && { cause: hide(comparison.cause) }),
    ...(comparison.causes !== undefined && { causes: ofCauses(comparison.causes, hide) }),
    verdict: { ...comparison.verdict, reason: hide(comparison.verdict.reason) },
});
const ofSample = (sample, hide) => ({ ...sample, ...withoutValues(sample, hide) });
const withoutValues = ({ unknown }, hide) => unknown === undefined
    ? {}
    : { unknown: Object.fromEntries(Object.entries(unknown).map(([name, why]) => [name, hide(why)])) };

;// CONCATENATED MODULE: ./build/report/reports.js







/** What is known without any build: no engine was needed, so none is in the report. */
const knownReport = (facts) => {
    const { subject } = facts;
    const report = (0,assemble/* assemble */.f)({
        ...runFacts(facts),
        isolation: undefined,
        observed: [],
        complete: true,
        seed: '',
        benchmarks: [],
        measurements: [],
        explanations: [],
        sampling: new Map(),
        projects: projectsOf(subject.described, {
            images: new Map(),
            editedFiles: undefined,
            editProofs: new Map(),
            edits: false,
        }),
        engines: [],
        warnings: subject.notes,
    });
    const { knownVerdict } = subject;
    return redacted(knownVerdict === undefined ? report : { ...report, verdict: knownVerdict }, subject.hidden);
};
/** The report while builds are still going on: nothing is judged yet. */
const partialReport = (facts, measurements) => {
    const sampling = new Map();
    const justBuilds = {
        measurements,
        sampling,
        editedFiles: undefined,
        editProofs: new Map(),
        explanations: [],
        observed: [],
        warnings: [],
    };
    return redacted((0,assemble/* assemble */.f)({ ...plannedFacts(facts, justBuilds), complete: false, measurements }), facts.subject.hidden);
};
/** The whole report, judged where there are two revisions. It is redacted first, because a cause can quote half of a step. */
const wholeReport = (facts, measured) => {
    const { hidden } = facts.subject;
    const measurements = redactedBuilds(measured.measurements, hidden);
    const planned = plannedFacts(facts, measured);
    const warnings = [...planned.warnings, ...lossesOf(facts, measurements)];
    return (0,judge_report/* judgeReport */.w)(redacted((0,assemble/* assemble */.f)({ ...planned, complete: true, measurements, warnings }), hidden));
};
const lossesOf = ({ plan }, measurements) => plan.revisions.length < 2
    ? []
    : plan.benchmarks.flatMap(({ id }) => (0,losses/* lossWarnings */.Z)(id, (0,attempts/* attemptsOf */.Or)(measurements, id)));
const plannedFacts = (facts, { sampling, editedFiles, editProofs, explanations, observed, warnings }) => ({
    ...runFacts(facts),
    isolation: facts.isolation.report(),
    observed,
    seed: facts.plan.seed,
    benchmarks: facts.plan.benchmarks,
    sampling,
    projects: projectsOf(facts.subject.described, {
        images: facts.images,
        editedFiles,
        editProofs,
        edits: facts.plan.scenarios.some(({ edit }) => edit === 'source'),
    }),
    engines: facts.engines,
    explanations,
    warnings: [...facts.subject.notes, ...facts.warnings, ...warnings],
});
const runFacts = ({ subject, rules, environment, startedAt, cost }) => ({
    toolVersion: version/* toolVersion */.f,
    startedAt,
    rules,
    environment,
    revisions: subject.revisions,
    obstacles: subject.obstacles,
    onlyChange: subject.onlyChange,
    cost: cost.total(),
});

;// CONCATENATED MODULE: ./build/run.js
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




















/** The story of a run: plan, measure, report. Throws when it is interrupted, or when nothing can be measured. */
const run_run = async (request) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const resources = run_addDisposableResource(env_1, (0,disposal/* makeDisposal */.U)(), true);
        const started = await start(request, resources);
        if (started.subject.knownVerdict !== undefined)
            return await saved(request, knownReport(started.facts));
        const { path } = started.folder;
        const planned = await (0,disk/* namingFullDisk */.FG)(path, () => plan(request, started, resources));
        const measured = await (0,disk/* namingFullDisk */.FG)(path, () => measureAll(request, planned));
        const warnings = [...measured.warnings, ...(await run_closed(request.host, resources))];
        return await saved(request, wholeReport(planned.facts, { ...measured, warnings }));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
/** Removes what killed runs left, opens the run's folder, and finds out what to measure. */
const start = async (request, resources) => {
    const { host, inputs } = request;
    const [cost, startedAt] = [openCostLedger(), new Date().toISOString()];
    await (0,left_behind/* removeLeftBehind */.A)(host);
    const folder = await (0,run_folder/* openRunFolder */.iN)(host);
    if (inputs.cleanup)
        resources.use(folder);
    else
        host.log(`The run's folder ${folder.path} is kept, because cleanup is false.`);
    const leaveGroup = (0,run_group/* enterRunGroup */.Fi)(folder.path);
    // After the engines, which are closed first.
    resources.defer(async () => leaveGroup());
    const environment = await (0,machine/* readEnvironment */.Qo)(host, folder.path);
    const subject = await (0,disk/* namingFullDisk */.FG)(folder.path, () => cost.charge('setupMs', () => request.subject(folder)));
    const rules = rulesOf(inputs, subject.revisions);
    return { folder, subject, cost, facts: { subject, rules, environment, startedAt, cost } };
};
/** Starts the engines, prepares the projects for them, and decides what to build. */
const plan = async (request, started, resources) => {
    const { folder, subject, cost, facts } = started;
    const { hide, outputDir, group } = observingOf(request.inputs, folder, subject.hidden);
    const hungBuilds = openHungBuilds({ host: request.host, outputDir, group, hide });
    const { isolation, host } = await isolate(request, folder, hungBuilds);
    const { engines, warnings } = await cost.charge('setupMs', () => request.startEngines(subject, folder, resources, host));
    const prepared = await cost.charge('setupMs', () => subject.prepare(engines));
    const engineFacts = engines.map((engine) => engine.facts);
    const names = engineFacts.map(({ name }) => name);
    const { projects, revisions } = subject;
    const randomSeed = (0,external_node_crypto_.randomBytes)(4).toString('hex');
    const decided = planOf(request.inputs, { projects, revisions, engines: names }, randomSeed);
    return {
        ...started,
        engines,
        prepared,
        isolation,
        hungBuilds,
        facts: { ...facts, plan: decided, engines: engineFacts, images: prepared.images, warnings, isolation },
    };
};
/** Isolation begins before the first daemon or container starts. */
const isolate = async ({ host, inputs }, folder, hungBuilds) => {
    const parts = { host, asked: inputs.isolation, group: (0,cgroups/* cgroupOf */.We)(folder.path) };
    const { isolation, processors } = await startIsolation(parts);
    return { isolation, host: withBuilds(host, { processors, onTimeLimit: (build) => hungBuilds.look(build) }) };
};
/** Carries out the plan, saving a partial report after every pair. */
const measureAll = async (request, planned) => {
    const { facts, prepared } = planned;
    const measured = await measure(facts.plan, contextOf(request, planned), (builds) => request.save(partialReport(facts, builds)));
    return withoutMoved(facts.plan, measured, (await prepared.imagesMoved?.()) ?? []);
};
/** What cannot be closed becomes a warning; it never costs the report. */
const run_closed = async (host, resources) => {
    try {
        await resources[Symbol.asyncDispose]();
        return [];
    }
    catch (error) {
        const warning = (0,error_text/* messageOf */.b)(error);
        host.log(warning);
        return [warning];
    }
};
const saved = async (request, report) => {
    await request.save(report);
    return report;
};
const observingOf = ({ observe, outputDir }, folder, hidden) => ({
    asked: observe === 'none' ? [] : observe,
    outputDir: (0,external_node_path_.resolve)(outputDir),
    group: (0,cgroups/* cgroupOf */.We)(folder.path),
    hide: (0,report_hide/* hider */.Hj)(hidden),
});
const contextOf = ({ host, inputs }, { folder, cost, engines, prepared, isolation, hungBuilds, subject }) => ({
    host,
    cost,
    isolation,
    hungBuilds,
    observer: undefined,
    observing: observingOf(inputs, folder, subject.hidden),
    edits: new Map(),
    failedSyncs: [],
    changedContexts: new Map(),
    contextStates: new Map(),
    explain: inputs.explain,
    seenInBuilds: new Map(),
    engines: new Map(engines.map((engine) => [engine.facts.name, engine])),
    isOfFork: subject.isOfFork,
    controlWorkload: () => runControlWorkload(folder.path),
    freeBytes: () => (0,disk/* freeBytes */.go)(folder.path),
    timeBudgetMs: inputs.timeBudgetMs,
    buildTimeoutMs: inputs.buildTimeoutMs,
    runId: (0,external_node_crypto_.randomBytes)(4).toString('hex'),
    checkout: ({ project }, revision) => {
        const checkout = prepared.checkouts.get(project)?.get(revision);
        if (checkout === undefined)
            throw new Error(`the project ${project} was not laid out for ${revision}`);
        return checkout;
    },
});

// EXTERNAL MODULE: ./build/inputs/definitions.js + 7 modules
var definitions = __webpack_require__(13247);
// EXTERNAL MODULE: ./build/inputs/given.js
var inputs_given = __webpack_require__(31153);
// EXTERNAL MODULE: ./build/projects/fixtures/fixture.js
var fixtures_fixture = __webpack_require__(30395);
// EXTERNAL MODULE: ./build/images/architecture.js
var architecture = __webpack_require__(26284);
// EXTERNAL MODULE: ./build/images/archive.js + 2 modules
var archive = __webpack_require__(19262);
// EXTERNAL MODULE: ./build/images/go-toolchain.js
var go_toolchain = __webpack_require__(73931);
;// CONCATENATED MODULE: ./build/images/static-executable.js
var static_executable_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var static_executable_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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

/** The type of the ELF program header that names a dynamic loader (ELF specification, "Program Header"). */
const ptInterp = 3;
/** Enough for the file header and all program headers of a Go program. */
const headBytes = 4096;
/**
 * Why the program at `path` cannot run in an image that contains nothing else; undefined when it can, as a 64-bit
 * little-endian ELF file without a dynamic loader.
 */
const whyNotStandalone = async (path) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = static_executable_addDisposableResource(env_1, await (0,promises_.open)(path), true);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
        if (bytesRead < 64 || buffer.toString('latin1', 0, 6) !== '\x7fELF\x02\x01') {
            return 'it is not a 64-bit Linux program';
        }
        const offset = Number(buffer.readBigUInt64LE(32));
        const size = buffer.readUInt16LE(54);
        const count = buffer.readUInt16LE(56);
        if (offset + size * count > bytesRead)
            return 'its program headers are not where they should be';
        const types = Array.from({ length: count }, (_, index) => buffer.readUInt32LE(offset + index * size));
        return types.includes(ptInterp) ? 'it is dynamically linked' : undefined;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = static_executable_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};

;// CONCATENATED MODULE: ./build/images/toolchain-files.js


/**
 * The files of a GOROOT that `go build` without cgo needs, placed in `usr/local/go`. They are the same whether Go was
 * installed or is a toolchain module in Go's module cache, which has no `api`, `doc`, `misc` and `test`, may have no
 * executable bits, and calls every `go.mod` `_go.mod` until its first use. `go.env` is not included, because
 * installations edit it.
 */
const toolchainFiles = async (goroot, architecture) => {
    const tools = `pkg/tool/linux_${architecture}`;
    const single = ['VERSION', 'bin/go', ...toolNames.map((name) => `${tools}/${name}`)];
    const trees = await Promise.all(['lib', 'pkg/include', 'src'].map((folder) => filesBelow(goroot, folder)));
    const paths = [...(await existing(goroot, single)), ...trees.flat()];
    return Promise.all(paths.map((path) => entryOf(goroot, path)));
};
/** The tools that `go build` starts; `preprofile` exists since Go 1.23. The others (vet, cover …) would add 30 MB. */
const toolNames = ['asm', 'cgo', 'compile', 'link', 'preprofile'];
/** Leaves out half of it: tests, the sources of the tools, and objects for cgo-only builds. */
const isNeeded = (path) => path !== 'src/cmd' && !/(^|\/)testdata$|_test\.go$|\.syso$/.test(path);
/** Follows symbolic links, because distributions keep `src` elsewhere. */
const filesBelow = async (goroot, folder) => {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(goroot, folder));
    const paths = names.map((name) => `${folder}/${name}`).filter(isNeeded);
    const nested = await Promise.all(paths.map(async (path) => {
        const found = await (0,promises_.stat)((0,external_node_path_.join)(goroot, path));
        return found.isDirectory() ? filesBelow(goroot, path) : [path];
    }));
    return nested.flat();
};
const existing = async (goroot, paths) => {
    const found = await Promise.all(paths.map((path) => (0,promises_.stat)((0,external_node_path_.join)(goroot, path)).catch(() => undefined)));
    return paths.filter((_, index) => found[index] !== undefined);
};
const entryOf = async (goroot, path) => {
    const source = (0,external_node_path_.join)(goroot, path);
    const { size } = await (0,promises_.stat)(source);
    const executable = path.startsWith('bin/') || path.startsWith('pkg/tool/');
    const name = path.replace(/(^|\/)_go\.mod$/, '$1go.mod');
    return { path: `usr/local/go/${name}`, content: { kind: 'file', source, sizeBytes: size, executable } };
};

;// CONCATENATED MODULE: ./build/images/base-image.js








/** Increased when the contents of the image change for the same Go version. */
const formatVersion = 1;
const baseImageFile = (goVersion) => `base-go${goVersion}-${(0,architecture/* architecture */.s)()}-v${formatVersion}.tar`;
/** The name of the image in every engine. */
const baseImageReference = (goVersion) => `localhost/go-container-bench/go:${goVersion}`;
/**
 * The image that fixtures are built in: a Go toolchain of exactly `goVersion` (as in `1.26.8`) and nothing else. It
 * has no shell, so RUN must use the exec form. When the store has it, this machine needs no Go. Throws when there is
 * no such toolchain, or it cannot run without other files.
 */
const baseImage = (host, goVersion, store) => {
    const reference = baseImageReference(goVersion);
    return store.get({ file: baseImageFile(goVersion), reference }, async (path) => {
        const toolchain = await (0,go_toolchain/* findToolchain */.v)(host, goVersion);
        host.log(`Packing Go ${goVersion} from ${toolchain.goroot} as the base image of the fixtures`);
        await refuseUnlessStandalone(host.env, toolchain);
        const files = [
            ...(await toolchainFiles(toolchain.goroot, (0,architecture/* architecture */.s)())),
            ...(await otherFiles(toolchain)),
        ];
        return (0,archive/* writeImageArchive */.H)({ files, env, reference, path, architecture: (0,architecture/* architecture */.s)() });
    });
};
const env = [
    'PATH=/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    'HOME=/root',
    // Go would find it through /proc/self/exe, which not every builder mounts.
    'GOROOT=/usr/local/go',
    'GOTOOLCHAIN=local',
];
const base_image_text = (path, content) => ({ path, content: { kind: 'text', text: content } });
/** Other files that `go build` needs. No certificates: fixtures are built without a network. */
const otherFiles = async ({ goroot }) => [
    { path: 'tmp', content: { kind: 'folder', mode: 0o1777 } },
    base_image_text('etc/passwd', 'root:x:0:0:root:/root:/sbin/nologin\n'),
    base_image_text('usr/local/go/go.env', await goEnv(goroot)),
    // Telemetry would write counters into every layer; only this file, not a variable, turns it off.
    base_image_text('root/.config/go/telemetry/mode', 'off'),
];
/** Keeps Go's own default for the module proxy; anything else in this file may have been edited. */
const goEnv = async (goroot) => {
    const lines = (await (0,promises_.readFile)((0,external_node_path_.join)(goroot, 'go.env'), 'utf8').catch(() => '')).split('\n');
    const kept = lines.filter((line) => /^(GOPROXY|GOSUMDB)=/.test(line));
    return [...kept, 'GOTOOLCHAIN=local', ''].join('\n');
};
const refuseUnlessStandalone = async (variables, { go, version }) => {
    const reason = await whyNotStandalone(go);
    if (reason === undefined)
        return;
    throw new Error(`${go} cannot be the base image of the fixtures: ${reason}. ` +
        `Put Go from https://go.dev/dl on PATH (any version from 1.21 on downloads ${version} itself), ` +
        `or name an image that contains Go with ${(0,hint/* hint */.aK)(variables, 'base-image', 'REF')}.`);
};

// EXTERNAL MODULE: ./build/images/modules.js
var images_modules = __webpack_require__(26358);
;// CONCATENATED MODULE: ./build/images/pinned-images.js
/**
 * Records the id of each of a Dockerfile's images in every engine: if somebody moved a tag while builds are timed,
 * later builds would have another base than earlier ones. Engines that do not report ids are never found to move.
 */
const pinImages = async (engines, imagesOf) => {
    const found = await findImages(engines, imagesOf);
    return {
        found,
        moved: async () => {
            const now = await findImages(engines, imagesOf);
            return found.filter(({ id }, at) => id !== now[at]?.id).map(({ engine, image }) => ({ engine, image }));
        },
    };
};
/** Asks every engine for the ids of these images. */
const findImages = async (engines, imagesOf) => {
    const found = [];
    for (const engine of engines) {
        const { facts, imageId } = engine;
        for (const image of imagesOf(engine)) {
            const id = await imageId?.(image);
            found.push({ engine: facts.name, image, id, whyUnknown: whyUnknown(id, imageId !== undefined) });
        }
    }
    return found;
};
const whyUnknown = (id, hasIds) => {
    if (id !== undefined)
        return undefined;
    return hasIds ? 'the engine does not have the image' : 'the engine reports no ids of images';
};

;// CONCATENATED MODULE: ./build/projects/used-images.js
/** Images for the report. What an engine cannot identify is known where this program made it. */
const usedImages = (found, archives) => found.map(({ engine, image, id, whyUnknown }) => {
    const known = id ?? archives.find(({ reference }) => reference === image)?.configDigest;
    return {
        engine,
        image,
        ...(known !== undefined && { id: known }),
        ...(known === undefined && whyUnknown !== undefined && { unknown: { id: whyUnknown } }),
    };
});

// EXTERNAL MODULE: ./build/host/hand-over.js
var hand_over = __webpack_require__(4777);
;// CONCATENATED MODULE: ./build/projects/fixtures/lay-out.js




/** Names of equal length, because paths end up in some builds. */
const lay_out_folderOf = { base: 'a', head: 'b' };
/** Copies a fixture once per revision; builds read and edit only the copies. */
const layOutFixture = async (layout, revisions) => {
    const { host, folder, fixture, strategy, buildArgs, reader } = layout;
    const parent = await folder.sub(`p/${fixture.name}-${strategy}`);
    const checkouts = new Map();
    for (const revision of revisions) {
        const dir = (0,external_node_path_.join)(parent, lay_out_folderOf[revision]);
        const [contextDir, dockerfile] = [(0,external_node_path_.join)(dir, 'src'), (0,external_node_path_.join)(dir, 'Dockerfile')];
        await (0,promises_.mkdir)(dir, { recursive: true });
        await (0,promises_.cp)(fixture.dir, contextDir, {
            recursive: true,
            filter: (path) => !fixtures_fixture/* notInProject */.uz.includes((0,external_node_path_.basename)(path)),
        });
        await (0,promises_.cp)((0,fixtures_fixture/* dockerfileOf */.S9)(fixture, strategy), dockerfile);
        await (0,hand_over/* handOver */.C)(host, [dir], reader);
        checkouts.set(revision, {
            recipe: {
                contextDir,
                dockerfile,
                target: undefined,
                buildArgs,
                buildContexts: {},
                secrets: {},
                ssh: [],
                network: 'none',
            },
            editFiles: [fixture.mainFile],
            evidenceStage: 'evidence',
        });
    }
    return checkouts;
};

;// CONCATENATED MODULE: ./build/projects/fixtures/prepare.js





/** `NAME+STRATEGY+goVERSION`; `gocustom` for a base image of the user's own, whose version is unknown. */
const fixtureProject = (fixture, strategy, baseReference) => ({
    id: `${fixture.name}+${strategy}+go${baseReference === 'auto' ? fixture.goVersion : 'custom'}`,
    strategy,
    fixture,
    ...(baseReference === 'auto' ? { goVersion: fixture.goVersion } : {}),
});
/**
 * Loads base image and modules into every engine and lays the project out once per revision: from here on,
 * its builds need no network.
 */
const prepareFixture = async (preparation, { fixture, strategy }) => {
    const { host, folder, engines, archiveStore, revisions } = preparation;
    const own = preparation.baseImage === 'auto' ? await baseImage(host, fixture.goVersion, archiveStore) : undefined;
    const modules = await (0,images_modules/* modulesImage */.j)(host, fixture, archiveStore);
    const archives = [own, modules].filter((archive) => archive !== undefined);
    for (const engine of engines)
        await loadArchives(host, engine, archives, own === undefined ? preparation.baseImage : undefined);
    const buildArgs = {
        BASE_IMAGE: own?.reference ?? preparation.baseImage,
        ...(modules === undefined ? {} : { MODULES_IMAGE: modules.reference }),
    };
    const [reader] = engines.flatMap(({ runsAs }) => runsAs ?? []);
    const checkouts = await layOutFixture({ host, folder, fixture, strategy, buildArgs, reader }, revisions);
    const found = await findImages(engines, () => Object.values(buildArgs));
    return { checkouts, images: usedImages(found, archives) };
};
const loadArchives = async (host, engine, archives, pulled) => {
    for (const archive of archives) {
        host.log(`${engine.facts.name}: loading ${archive.reference}`);
        await engine.loadImage(archive);
    }
    if (pulled === undefined)
        return;
    host.log(`${engine.facts.name}: pulling ${pulled}`);
    await engine.pullImage(pulled);
};

;// CONCATENATED MODULE: ./build/modes/first-run.js








/** Whether somebody tries the program out: in a terminal, with nothing but defaults. */
const first_run_isPlain = ({ invocation, given }) => !invocation.inWorkflow && !definitions/* inputNames */.vj.some((name) => (0,inputs_given/* differs */.A)(given, name));
/** What a plain run will build and about how long it will take, known before anything is started or installed. */
const outlookOf = async ({ host, inputs, invocation }) => {
    const root = invocation.program.fixtures;
    const fixtures = await Promise.all(inputs.fixtures.map((name) => (0,fixtures_fixture/* readFixture */.Y_)(root, name)));
    const projects = fixtures.map((fixture) => fixtureProject(fixture, inputs.strategies[0] ?? '', inputs.baseImage));
    const answering = await answeringEngines(host);
    const names = answering.length === 0 ? [build_engines/* engines */.s.podman.name] : answering;
    const plan = planOf(inputs, { projects, revisions: ['head'], engines: names }, '');
    const costMs = fixtures.reduce((sum, { roughCostMs }) => sum + roughCostMs, 0) * names.length;
    const minutes = Math.max(1, Math.round(costMs / 60_000));
    const installed = answering.length === 0 ? ', which has to be installed first: no engine answers here' : '';
    return [
        `Plan: ${plan.benchmarks.length * plan.rounds} timed builds: ${(0,report_numbers/* list */.p_)(inputs.fixtures)}, ` +
            `each ${(0,report_numbers/* list */.p_)(plan.scenarios.map(({ name }) => name))}, ${plan.rounds} times, on ${(0,report_numbers/* list */.p_)(names)}${installed}.`,
        `Cost: about ${minutes} min on two processors, and at most ${(0,numbers/* duration */.p)(inputs.timeBudgetMs)} (--time-budget).`,
    ].join('\n');
};
/** Names of the engines that a plain run takes: the usual ones that could build right now. */
const answeringEngines = async (host) => {
    const usual = Object.values(build_engines/* engines */.s).filter((engine) => engine.usual);
    const looks = await Promise.all(usual.map(async (engine) => {
        const detection = await engine.detect(host).catch(() => undefined);
        return detection?.kind === 'found' && detection.answers ? [engine.name] : [];
    }));
    return looks.flat();
};
const nextCommands = `
Next:
  npm start -- ../your-project --base main   compare a project of yours with its branch main
  npm start -- --engines all                 measure every engine that is available here
  npm start -- doctor                        see what the other engines need`;

// EXTERNAL MODULE: ./build/modes/invocation.js
var modes_invocation = __webpack_require__(35013);
// EXTERNAL MODULE: ./build/modes/output-dir.js
var output_dir = __webpack_require__(92024);
// EXTERNAL MODULE: ./build/modes/publishing.js + 1 modules
var modes_publishing = __webpack_require__(19806);
// EXTERNAL MODULE: ./build/host/git/repository.js
var git_repository = __webpack_require__(60950);
// EXTERNAL MODULE: ./build/inputs/error.js
var inputs_error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/revisions/base.js + 2 modules
var revisions_base = __webpack_require__(45489);
// EXTERNAL MODULE: ./build/host/git/git.js
var git = __webpack_require__(60616);
// EXTERNAL MODULE: ./build/host/github-event.js
var github_event = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/revisions/origin.js
var revisions_origin = __webpack_require__(67747);
;// CONCATENATED MODULE: ./build/revisions/code-origin.js





/**
 * Finds out whose code the checked-out commit is. An event of a pull request has it in its payload. Every other event
 * belongs to a branch or tag of the repository, but its workflow may have checked out anything, so there the commit
 * itself is looked for. GitHub serves commits of forks from their parent too: only being on a branch or tag counts.
 */
const codeOriginOf = async (question) => {
    const { host, repository, event } = question;
    if (event === undefined)
        return ownCode;
    if ((0,github_event/* isOfPullRequest */.Av)(event)) {
        const { head, base } = (0,github_event/* repositoriesOf */.Ub)(event, 'pull_request');
        return head !== undefined && head === base ? ownCode : fork('pull-request', false);
    }
    const head = await (0,git_repository/* commitOf */.D3)(host, repository, 'HEAD');
    if (head === undefined)
        return fork('unreadable', true);
    if (head === host.env['GITHUB_SHA'])
        return ownCode;
    if (head === (0,json/* textAt */.$6)(event.payload, 'workflow_run', 'head_sha')) {
        const { head: from, base } = (0,github_event/* repositoriesOf */.Ub)(event, 'workflow_run');
        return from !== undefined && from === base ? ownCode : fork('workflow-run', true);
    }
    return onBranches(question, head);
};
const ownCode = { kind: 'repository' };
const fork = (because, isPrivileged) => ({
    kind: 'fork',
    because,
    isPrivileged,
});
/**
 * Asks the repository of the event and not `origin`, which is a fork where that was checked out; and never the refs of
 * the checkout, into which a workflow can fetch what it likes.
 */
const onBranches = async (question, head) => {
    const { host, repository, token } = question;
    const url = urlOf(host);
    if (url === undefined)
        return fork('unreadable', true);
    const access = await (0,revisions_origin/* accessTo */.Yi)(host, repository, url, token);
    const listed = await (0,git/* git */.$Y)(host, repository.root, ['ls-remote', '--heads', '--tags', '--', revisions_origin/* remoteName */.iy], access);
    host.signal.throwIfAborted();
    if (!(0,git/* succeeded */.gq)(listed))
        return fork('unreadable', true);
    if (listed.stdout.split('\n').some((line) => line.startsWith(`${head}\t`)))
        return ownCode;
    const contained = await isContained(question, head, access);
    if (contained === undefined)
        return fork('unreadable', true);
    return contained ? ownCode : fork('no-branch', true);
};
const urlOf = ({ env }) => {
    const [server, name] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY']];
    return server === undefined || name === undefined ? undefined : `${server}/${name}`;
};
/** Fetches the commits of all branches and tags, without their trees, into the run's folder. */
const isContained = async ({ host, folder }, head, access) => {
    const dir = await folder.sub('branches');
    await (0,git/* gitText */.q_)(host, dir, ['init', '--quiet', '--bare', '--template=', (0,git_repository/* objectFormat */.n9)(head)]);
    const refs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
    const fetch = ['fetch', '--quiet', '--no-tags', '--filter=tree:0', revisions_origin/* remoteName */.iy, ...refs];
    const fetched = await (0,git/* git */.$Y)(host, dir, fetch, { ...access, timeoutMs: git/* transferTimeoutMs */.L$ });
    host.signal.throwIfAborted();
    if (!(0,git/* succeeded */.gq)(fetched))
        return undefined;
    // Without access to the remote: git would fetch a missing commit from there by its id, even one of a fork.
    const found = await (0,git/* git */.$Y)(host, dir, ['for-each-ref', '--count=1', '--contains', head]);
    return (0,git/* succeeded */.gq)(found) && found.stdout !== '';
};

;// CONCATENATED MODULE: ./build/projects/code-of-fork.js

/**
 * Throws an InputError for inputs that give code of a fork what GitHub keeps from it in the event pull_request: its job
 * has secrets of the repository, and `prepare` would run beside a token that can write.
 */
const refuseForFork = (env, origin, inputs) => {
    if (origin.kind === 'repository' || !origin.isPrivileged)
        return;
    const { build, prepare } = inputs;
    const given = [
        ...(prepare === undefined ? [] : ['prepare']),
        ...(Object.keys(build.secrets).length === 0 ? [] : ['secrets']),
        ...(Object.keys(build.secretFiles).length === 0 ? [] : ['secret-files']),
        ...(build.ssh.length === 0 ? [] : ['ssh']),
    ];
    if (given.length === 0)
        return;
    const why = `${whyFork(origin.because)}, and in the event ${env['GITHUB_EVENT_NAME'] ?? ''} its job may have secrets of the repository and a token that can write`;
    throw new inputs_error/* InputError */.d(given.map((name) => `${name}: refused, because ${why}. ${remedyFor(origin.because)}`));
};
/** What the report says about code of a fork, unless the event is that of a pull request, which says it already. */
const originNotes = (origin) => origin.kind === 'repository' || !origin.isPrivileged
    ? []
    : [
        `Measured with the restrictions for code of a fork, because ${whyFork(origin.because)}: no secrets, no prepare, no mounts that this engine cannot confine, and nothing is saved in the cache.`,
    ];
/** As a clause. */
const whyFork = (because) => {
    switch (because) {
        case 'pull-request':
            return 'the pull request comes from another repository';
        case 'workflow-run':
            return 'the checked-out commit is that of a run of another repository';
        case 'no-branch':
            return 'the checked-out commit is on no branch or tag of this repository, so anybody may have written it';
        case 'unreadable':
            return 'the branches of this repository could not be read to look for the checked-out commit, so anybody may have written it';
    }
};
const remedyFor = (because) => because === 'unreadable'
    ? 'Leave it out, measure in the event pull_request, or give a github-token that can read the repository.'
    : 'Leave it out, or measure in the event pull_request.';

// EXTERNAL MODULE: ./build/host/git/environment.js
var environment = __webpack_require__(98701);
// EXTERNAL MODULE: ./build/host/process/exec.js + 4 modules
var exec = __webpack_require__(90343);
// EXTERNAL MODULE: ./build/host/process/capabilities.js
var capabilities = __webpack_require__(62007);
;// CONCATENATED MODULE: ./build/host/process/isolation.js



/**
 * Finds a way to isolate a command on this machine: directly as root; through sudo where it asks for no password, so that
 * the command may use sudo too; else in a user namespace. Undefined where none of them works.
 *
 * The command has a /proc with its own processes only, and does not see the files through which a step hands outputs,
 * variables and state to the runner, nor what is covered for it. It cannot undo that, not even as root: it never has the capability to mount or
 * unmount, and the settings through which root can have the kernel start programs elsewhere are read-only. But root may
 * still write to the files of the machine, and whoever may talk to a Docker daemon may become root outside.
 */
const findIsolation = async (host, { dir, covered }) => {
    const ofRunner = (0,external_node_path_.join)(host.env['RUNNER_TEMP'] ?? '/nonexistent', '_runner_file_commands');
    const hidden = [ofRunner, ...covered].filter((path) => (0,external_node_fs_.existsSync)(path));
    for (const { before, asRoot, after } of waysFor(host)) {
        const count = String(hidden.length);
        const inside = ['sh', '-c', isolation_script, 'sh', asRoot ? isolation_settings : '', dir, count, ...hidden];
        const wrap = (command) => [
            ...before,
            ...namespaces,
            ...inside,
            ...after,
            ...['sh', '-c', command],
        ];
        const [program, ...args] = wrap('true');
        const { end } = await host.exec(program, args, { timeoutMs: 20_000 });
        host.signal.throwIfAborted();
        if (end.kind === 'exited' && end.code === 0)
            return { wrap };
    }
    return undefined;
};
const waysFor = ({ uid, env }) => {
    if (uid === 0)
        return [{ before: ['unshare'], asRoot: true, after: ['setpriv', ...capabilities/* containerCapabilities */._] }];
    const gid = process.getegid?.() ?? uid;
    const own = Object.keys(env)
        .filter((name) => replacedBySudo.test(name))
        .map((name) => `${name}=${env[name] ?? ''}`);
    const user = ['--reuid', String(uid), '--regid', String(gid), '--init-groups'];
    return [
        {
            before: ['sudo', '-n', '-E', 'unshare'],
            asRoot: true,
            after: ['setpriv', ...user, ...capabilities/* containerCapabilities */._, 'env', ...own],
        },
        {
            before: ['unshare', '--user', '--map-current-user', '--keep-caps'],
            asRoot: false,
            after: ['setpriv', '--ambient-caps=-all', '--inh-caps=-all'],
        },
    ];
};
/** sudo replaces or removes these, whatever it is told to keep (sudoers(5)). */
const replacedBySudo = /^(?:PATH|HOME|USER|LOGNAME|SHELL|MAIL|TERMINFO|BASH_ENV|ENV|LD_\w+)$/;
const namespaces = ['--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child', '--mount-proc'];
/** Of the kernel: some of them name programs that it starts as root, outside of all namespaces. */
const isolation_settings = '/proc/sys /proc/sysrq-trigger';
/**
 * The folder to work in is mounted again, above what covers the folders that contain it: as `.`, because its path leads
 * nowhere by then. Only entering it by its path leaves the old one, from which `..` would lead to what is covered.
 * Not `exec`: the kernel keeps signals that nobody handles from the first process of a namespace.
 */
const isolation_script = `
settings=$1 dir=$2 count=$3
shift 3
for each in $settings; do
  [ ! -e "$each" ] || { mount --bind "$each" "$each" && mount -o remount,bind,ro "$each"; } || exit 125
done
[ -z "$settings" ] || mount -o remount,bind,ro /sys || exit 125
cd "$dir" || exit 125
while [ "$count" -gt 0 ]; do
  mount -t tmpfs -o size=64k,mode=755 tmpfs "$1" || exit 125
  case "$dir/" in
    "$1"/*) (umask 022 && mkdir -p "$dir") && mount --no-canonicalize --bind . "$dir" || exit 125 ;;
  esac
  count=$((count - 1))
  shift
done
cd "$dir" || exit 125
"$@"
exit $?`;

;// CONCATENATED MODULE: ./build/revisions/prepare.js




/** `prepare` failed in one of the revisions, or did what it must not do. */
class PrepareError extends Error {
    revision;
    constructor(revision, message, options) {
        super(message, options);
        this.name = 'PrepareError';
        this.revision = revision;
    }
}
/**
 * Runs `prepare` at the top of a clone, as this user and where it sees no process of the job and no other folder of the
 * run, because it is code of the revision. Where that is not possible, it is refused for code of a fork. Throws a `PrepareError` unless it
 * exits with 0.
 */
const runPrepare = async (host, { command, timeoutMs, isOfFork, covered }, revision, dir) => {
    host.log(`Running prepare in the ${revision}`);
    // The command's own `git` must see the clone, even when a git that works on another repository started us.
    const env = (0,environment/* withoutRepository */.t)(host.env);
    const isolation = await findIsolation(host, { dir, covered });
    if (isolation === undefined)
        withoutIsolation(host, isOfFork);
    const [program, ...args] = isolation?.wrap(command) ?? ['sh', '-c', command];
    const result = await host.exec(program, args, { cwd: dir, env, timeoutMs });
    host.signal.throwIfAborted();
    if ((0,git/* succeeded */.gq)(result))
        return;
    // What it was wrapped in would hide what failed.
    const shown = (0,exec/* commandLine */.ay)('sh', ['-c', command]);
    const cause = new exec/* CommandError */.Qd({ ...result, command: shown });
    throw new PrepareError(revision, `prepare failed in the ${revision}: ${cause.message}`, { cause });
};
/** Throws for code of a fork: whoever wrote it could read the tokens of this job. */
const withoutIsolation = (host, isOfFork) => {
    const why = 'this machine allows no namespaces (neither root, nor sudo without a password, nor user namespaces), so prepare could read ' +
        'the tokens of this job from other processes';
    if (isOfFork)
        throw new Error(`prepare is refused for code of a fork: ${why}. Leave prepare out, or allow user namespaces on this machine.`);
    host.log(`Note: ${why}.`);
};

;// CONCATENATED MODULE: ./build/revisions/local-fetch.js

/**
 * Fetches commits and tags from a repository on this machine; where its history is cut off, so is the copy. From a path
 * git reads through `upload-pack` and, unlike `git clone`, makes no hard links to the user's files.
 */
const fetchLocally = async ({ host, dir, from }, flags, refs) => {
    const always = ['--quiet', '--no-tags', '--update-shallow', '--no-write-fetch-head'];
    // upload-pack does not see the settings in our environment and would refuse a repository of another user.
    const uploadPack = "--upload-pack=git -c 'safe.directory=*' upload-pack";
    const args = ['fetch', ...always, uploadPack, ...flags, '--', from, ...refs, '+refs/tags/*:refs/tags/*'];
    await (0,git/* gitText */.q_)(host, dir, args, { timeoutMs: git/* transferTimeoutMs */.L$ });
};

;// CONCATENATED MODULE: ./build/revisions/clones.js






/**
 * Creates the same repository in each of the empty folders: the commits with their history, all tags, and the remote
 * `origin`; nothing is checked out. A base that is not in the user's repository is fetched from its origin. This way
 * `git describe` sees the same tags in both revisions.
 */
const makeClones = async (clones, dirs) => {
    const [first, ...others] = dirs;
    if (first === undefined)
        return;
    await gatherCommits(clones, first);
    for (const dir of others)
        await copyRepository(clones.host, first, dir);
};
/** Checks out a commit of a repository with a detached HEAD. */
const checkOut = async (host, dir, sha) => {
    await (0,git/* gitText */.q_)(host, dir, ['checkout', '--quiet', '--force', '--detach', sha], transfer);
};
/** How many objects a repository has; undefined when git cannot count them, because nothing depends on it. */
const countObjects = async (host, dir) => {
    const result = await (0,git/* git */.$Y)(host, dir, ['count-objects', '-v']);
    host.signal.throwIfAborted();
    const numbers = ['count', 'in-pack', 'prune-packable'].map((name) => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(result.stdout)?.[1]));
    const [loose = Number.NaN, packed = Number.NaN, both = Number.NaN] = numbers;
    // Loose objects that are in a pack as well are counted in both.
    const objects = loose + packed - both;
    return (0,git/* succeeded */.gq)(result) && Number.isInteger(objects) ? objects : undefined;
};
const gatherCommits = async (clones, dir) => {
    const { host, repository, origin, commits } = clones;
    const { head, base } = commits;
    await (0,git/* gitText */.q_)(host, dir, ['init', '--quiet', '--template=', (0,git_repository/* objectFormat */.n9)(head)]);
    if (origin !== undefined)
        await (0,git/* gitText */.q_)(host, dir, ['remote', 'add', '--', 'origin', origin.url]);
    const hasBase = base !== undefined && (await (0,git_repository/* commitOf */.D3)(host, repository, base)) !== undefined;
    const depth = await depthFor(clones, hasBase);
    await fetchLocally({ host, dir, from: repository.root }, depth, hasBase ? [head, base] : [head]);
    if (base !== undefined && !hasBase)
        await fetchMissing(clones, base, depth, dir);
};
/** Copies files, because a second fetch could put the same objects into a pack of another size. */
const copyRepository = async (host, from, to) => {
    (0,exec/* succeed */.Py)(await host.exec('cp', ['-a', '--', (0,external_node_path_.join)(from, '.git'), (0,external_node_path_.join)(to, '.git')], transfer));
};
const transfer = { timeoutMs: git/* transferTimeoutMs */.L$ };
/**
 * The depth to which both commits are fetched. All of the history when it is complete, or when it is cut off but the
 * head contains the base; otherwise only the commits themselves, because one revision would see tags that the other
 * does not.
 */
const depthFor = async ({ host, repository, commits: { head, base } }, hasBase) => {
    if (base === undefined || !(await (0,git_repository/* isShallow */.fE)(host, repository)))
        return [];
    const contains = hasBase && (await (0,git/* gitCondition */.M9)(host, repository.root, ['merge-base', '--is-ancestor', base, head]));
    return contains ? [] : ['--depth=1'];
};
const fetchMissing = async ({ host, repository, origin, commits }, sha, depth, dir) => {
    const what = `The base ${sha} is not in ${repository.root}`;
    const advice = 'check out with fetch-depth: 2 (fetch-depth: 0 for an older commit), or set github-token';
    if (origin === undefined)
        throw new git_repository/* RepositoryError */.pU(`${what}, which has no remote origin; ${advice}`);
    host.log(`Fetching the base ${sha} from ${origin.url}`);
    const flags = ['--quiet', '--no-tags', '--no-write-fetch-head', `--negotiation-tip=${commits.head}`];
    const args = ['fetch', ...flags, ...depth, revisions_origin/* remoteName */.iy, sha];
    const result = await (0,git/* git */.$Y)(host, dir, args, { ...origin.access, ...transfer });
    host.signal.throwIfAborted();
    if ((0,git/* succeeded */.gq)(result))
        return;
    throw new git_repository/* RepositoryError */.pU(`${what} and could not be fetched from origin (${(0,git/* gitFailure */.tv)(result)}); ${advice}`, {
        cause: new exec/* CommandError */.Qd(result),
    });
};

;// CONCATENATED MODULE: ./build/revisions/large-files.js






/** The settings that `git lfs install` would write for the user. */
const filter = [
    ['filter.lfs.clean', 'git-lfs clean -- %f'],
    ['filter.lfs.smudge', 'git-lfs smudge -- %f'],
    ['filter.lfs.process', 'git-lfs filter-process'],
    ['filter.lfs.required', 'true'],
];
/** According to their specification, pointers are smaller. */
const pointerLimitBytes = 1024;
/**
 * Replaces the Git LFS pointers in a clone by the files they refer to, which come from the user's own store when it
 * has them, else from the server. Throws a `RepositoryError` that names a file when that fails.
 */
const pullLargeFiles = async (checkout) => {
    const { host, dir, origin } = checkout;
    const pointers = await pointersIn(host, dir);
    const [first, ...others] = pointers.keys();
    if (first === undefined)
        return;
    const which = `${first}${others.length === 0 ? '' : ` (and ${others.length} more)`} is stored in Git LFS`;
    if (!(0,git/* succeeded */.gq)(await (0,git/* git */.$Y)(host, dir, ['lfs', 'version']))) {
        host.signal.throwIfAborted();
        throw new git_repository/* RepositoryError */.pU(`${which}, but git lfs was not found; install git-lfs`);
    }
    await copyKnown(checkout, [...pointers.values()]);
    const settings = [...(origin?.access.settings ?? []), ...filter];
    const options = { ...origin?.access, settings, timeoutMs: git/* transferTimeoutMs */.L$ };
    const pulled = await (0,git/* git */.$Y)(host, dir, ['lfs', 'pull'], options);
    host.signal.throwIfAborted();
    if ((0,git/* succeeded */.gq)(pulled))
        return;
    throw new git_repository/* RepositoryError */.pU(`${which} and could not be downloaded (${(0,git/* gitFailure */.tv)(pulled)}); check out with lfs: true and a token that may read it`, { cause: new exec/* CommandError */.Qd(pulled) });
};
/** Every pointer in a clone: its path, and the path of its content in a store. */
const pointersIn = async (host, dir) => {
    const listed = await (0,git/* gitText */.q_)(host, dir, ['ls-files', '-z', '--', ':(attr:filter=lfs)']);
    const pointers = new Map();
    for (const path of listed.split('\0').filter((each) => each !== '')) {
        const object = await objectOf(dir, path);
        if (object !== undefined)
            pointers.set(path, object);
    }
    return pointers;
};
/** See https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md; undefined when the file is not a pointer. */
const objectOf = async (dir, path) => {
    const found = await (0,promises_.lstat)((0,external_node_path_.join)(dir, path));
    if (!found.isFile() || found.size >= pointerLimitBytes)
        return undefined;
    const oid = /^oid sha256:([0-9a-f]{64})$/m.exec((0,look/* textInside */.kg)(dir, path) ?? '')?.[1];
    return oid === undefined ? undefined : (0,external_node_path_.join)('lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
};
/** Copies what the user has already downloaded, because Git LFS transfers cost money. */
const copyKnown = async ({ host, dir, source }, objects) => {
    const found = await (0,git/* git */.$Y)(host, source, ['rev-parse', '--git-common-dir']);
    if (!(0,git/* succeeded */.gq)(found))
        return;
    const from = (0,external_node_path_.resolve)(source, found.stdout.trim());
    const to = await (0,git/* gitText */.q_)(host, dir, ['rev-parse', '--absolute-git-dir']);
    for (const object of objects) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(to, object)), { recursive: true });
        // Not there: `git lfs pull` gets it, and says so when it cannot.
        await (0,promises_.copyFile)((0,external_node_path_.join)(from, object), (0,external_node_path_.join)(to, object)).catch(() => { });
    }
};

;// CONCATENATED MODULE: ./build/revisions/submodules.js






/**
 * Checks out the submodules of a clone, except those that the user's checkout has but left empty. Each comes from the
 * user's own objects when they include the commit, else from its URL. Returns the paths of the submodules that are
 * checked out and of those left empty. Throws a `RepositoryError` that names a submodule that cannot be fetched.
 */
const checkOutSubmodules = async (checkout) => {
    const { host, dir, source } = checkout;
    const all = await submodulesIn(host, dir);
    const known = (0,external_node_fs_.existsSync)(source) ? (await submodulesIn(host, source)).map(({ path }) => path) : [];
    const isEmptyThere = ({ path }) => known.includes(path) && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(source, path, '.git'));
    const present = all.filter((each) => !isEmptyThere(each));
    for (const each of present)
        await checkOutSubmodule(checkout, each);
    return { present: present.map(submodules_pathOf), empty: all.filter(isEmptyThere).map(submodules_pathOf) };
};
const submodules_pathOf = ({ path }) => path;
const checkOutSubmodule = async ({ host, dir, source, origin }, each) => {
    const { name, path, sha } = each;
    const userCopy = (0,external_node_path_.join)(source, path);
    const hasUserCopy = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(userCopy, '.git'));
    const options = { ...origin?.access, timeoutMs: git/* transferTimeoutMs */.L$ };
    await (0,git/* gitText */.q_)(host, dir, ['submodule', '--quiet', 'init', '--', path]);
    if (hasUserCopy && (await (0,git_repository/* commitOf */.D3)(host, { root: userCopy }, sha)) !== undefined)
        await copyObjects(host, dir, userCopy, each);
    const depth = (await (0,git_repository/* isShallow */.fE)(host, { root: hasUserCopy ? userCopy : dir })) ? ['--depth=1'] : [];
    const update = ['submodule', '--quiet', 'update', '--checkout', '--force', ...depth, '--', path];
    const result = await (0,git/* git */.$Y)(host, dir, update, options);
    host.signal.throwIfAborted();
    if ((0,git/* succeeded */.gq)(result))
        return;
    throw new git_repository/* RepositoryError */.pU(`The submodule ${path} (${name}) cannot be fetched at ${sha} (${(0,git/* gitFailure */.tv)(result)}); check out with submodules: recursive and a token that may read it`, { cause: new exec/* CommandError */.Qd(result) });
};
/**
 * Puts the objects where git looks for them before it clones a submodule, so that it needs no network and no
 * credentials.
 */
const copyObjects = async (host, dir, userCopy, { name, sha }) => {
    const gitDir = (0,external_node_path_.join)(await (0,git/* gitText */.q_)(host, dir, ['rev-parse', '--absolute-git-dir']), 'modules', name);
    const url = await (0,git/* gitText */.q_)(host, dir, ['config', '--get', `submodule.${name}.url`]);
    await (0,git/* gitText */.q_)(host, dir, ['init', '--quiet', '--bare', '--template=', (0,git_repository/* objectFormat */.n9)(sha), gitDir]);
    const inGitDir = (...args) => (0,git/* gitText */.q_)(host, gitDir, ['--git-dir=.', ...args]);
    // It will get a working tree when the submodule is checked out.
    await inGitDir('config', 'core.bare', 'false');
    await inGitDir('remote', 'add', '--', 'origin', url);
    await fetchLocally({ host, dir: gitDir, from: userCopy }, [], [sha]);
    // Git would fetch a commit again if nothing referred to it.
    await inGitDir('update-ref', '--no-deref', 'HEAD', sha);
};
const submodulesIn = async (host, dir) => {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, '.gitmodules')))
        return [];
    const settings = await (0,git/* settingsMatching */.xD)(host, dir, '^submodule\\..*\\.path$', '.gitmodules');
    const named = settings.map(([setting, path]) => [path, setting.slice('submodule.'.length, -'.path'.length)]);
    if (named.length === 0)
        return [];
    const names = new Map(named.filter(([, name]) => !name.split('/').includes('..')));
    const staged = await (0,git/* gitText */.q_)(host, dir, [
        '--literal-pathspecs',
        'ls-files',
        '--stage',
        '-z',
        '--',
        ...names.keys(),
    ]);
    return staged.split('\0').flatMap((line) => {
        const [, sha, path] = /^160000 ([0-9a-f]+) 0\t(.+)$/s.exec(line) ?? [];
        const name = names.get(path ?? '');
        return sha === undefined || path === undefined || name === undefined ? [] : [{ name, path, sha }];
    });
};

;// CONCATENATED MODULE: ./build/revisions/complete-tree.js



/**
 * Adds to a clone what `git checkout` leaves out: files in Git LFS, then the submodules, each with its own files in
 * Git LFS and submodules. Returns the paths of the submodules that stay empty.
 */
const completeTree = async (checkout) => {
    const { dir, source } = checkout;
    await pullLargeFiles(checkout);
    const { present, empty } = await checkOutSubmodules(checkout);
    const all = [...empty];
    for (const path of present) {
        const inner = await completeTree({ ...checkout, dir: (0,external_node_path_.join)(dir, path), source: (0,external_node_path_.join)(source, path) });
        all.push(...inner.map((each) => (0,external_node_path_.join)(path, each)));
    }
    return all;
};

;// CONCATENATED MODULE: ./build/revisions/notes.js
/** How the clones differ from the user's working tree, as whole sentences. */
const layoutNotes = ({ files, submodules, repositories }, withUncommitted, emptySubmodules) => {
    const left = withUncommitted ? [] : [...files, ...submodules, ...repositories];
    return [
        left.length === 0
            ? ''
            : `Not committed and therefore not in the head: ${notes_some(left)}. Use prepare to create files that a build needs.`,
        repositories.length === 0 || !withUncommitted
            ? ''
            : `Not in the head because they are git repositories of their own: ${notes_some(repositories)}.`,
        emptySubmodules.length === 0
            ? ''
            : `Submodules that are empty in both revisions, as in the checkout: ${notes_some(emptySubmodules)}.`,
    ].filter((note) => note !== '');
};
const notes_some = (paths) => {
    const shown = paths.slice(0, 10).join(', ');
    return paths.length > 10 ? `${shown} and ${paths.length - 10} more` : shown;
};

;// CONCATENATED MODULE: ./build/host/pauses.js

/** Signals and timers wait at most this long, and one part of the work. */
const pauses_longestMs = 50;
/** Does work in parts, with a pause between them. */
const withPauses = async (work, pause) => {
    for (;;) {
        const { done, value } = work.next();
        if (done === true)
            return value;
        await pause();
    }
};
/** Gives signals a chance to arrive while work goes on that would not wait for anything. Throws when the run was stopped. */
const pausesFor = (signal) => {
    let lastMs = performance.now();
    return async () => {
        signal.throwIfAborted();
        if (performance.now() - lastMs < pauses_longestMs)
            return;
        await (0,external_node_timers_promises_.setImmediate)();
        lastMs = performance.now();
        signal.throwIfAborted();
    };
};
/** For work that nobody can stop, such as a test's: timers and signals still get their turn. */
const unstoppable = pausesFor(new AbortController().signal);

;// CONCATENATED MODULE: ./build/revisions/clone-state.js


/** Looks at a clone without opening anything in it, and follows no links. */
const cloneState = async ({ signal }, dir) => {
    const state = new Map();
    const pause = pausesFor(signal);
    const folders = [Buffer.from(dir)];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        await pause();
        for (const name of clone_state_namesIn(folder)) {
            const path = Buffer.concat([folder, clone_state_slash, name]);
            const { looks, isFolder } = clone_state_lookAt(path);
            state.set(path.toString('latin1'), looks);
            if (isFolder)
                folders.push(path);
        }
    }
    return state;
};
/** A path at which two states differ, relative to the clone; undefined when they are the same. */
const differenceOf = (before, after, dir) => {
    const paths = [...new Set([...before.keys(), ...after.keys()])];
    const changed = paths.filter((path) => before.get(path) !== after.get(path)).toSorted();
    const [first] = changed;
    if (first === undefined)
        return undefined;
    return Buffer.from(first, 'latin1')
        .subarray(Buffer.byteLength(dir) + 1)
        .toString('utf8');
};
const clone_state_slash = Buffer.from('/');
const clone_state_namesIn = (folder) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { encoding: 'buffer' });
    }
    catch {
        // It may not be read: its own entry shows the mode.
        return [];
    }
};
/** Nobody can set back the time of the last change of an inode. Of a folder, it is its entries that count. */
const clone_state_lookAt = (path) => {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path, { bigint: true });
        const isFolder = stat.isDirectory();
        const { mode, ino, uid, gid, size, mtimeNs, ctimeNs } = stat;
        const looks = isFolder ? [mode, ino, uid, gid] : [mode, ino, uid, gid, size, mtimeNs, ctimeNs];
        return { looks: looks.join(' '), isFolder };
    }
    catch {
        return { looks: 'unreadable', isFolder: false };
    }
};

// EXTERNAL MODULE: ./build/revisions/uncommitted.js
var revisions_uncommitted = __webpack_require__(1526);
;// CONCATENATED MODULE: ./build/revisions/revisions.js











/** Names of equal length, because paths end up in some builds. */
const revisions_folderOf = { base: 'a', head: 'b' };
/**
 * Lays out the user's project once per revision, in clones with the same objects, tags and remote that differ only in
 * what is checked out. Throws a `RepositoryError` when the repository does not allow that, and a `PrepareError` when
 * `prepare` fails.
 */
const layOutRevisions = async (request) => {
    const { host, folder, repository, withUncommitted } = request;
    const context = contextIn(request);
    await refusePartialClone(host, repository);
    const changes = await (0,revisions_uncommitted/* uncommittedChanges */.DP)(host, repository, {
        eachNewFile: withUncommitted,
        exclude: request.outputDir,
        // What `prepare` reads is unknown.
        isUnseen: withUncommitted && request.prepare === undefined ? request.isUnseen : undefined,
    });
    const origin = await (0,revisions_origin/* originOf */.yv)(host, repository, request.token);
    const commits = await commitsOf(request);
    const dirs = await makeFolders(await folder.sub('p/repository'), commits);
    await makeClones({ host, repository, origin, commits }, [...dirs.values()]);
    const revisions = new Map();
    const empty = new Set();
    for (const [revision, dir] of dirs) {
        const sha = commits[revision] ?? commits.head;
        host.log(`Laying out the ${revision}, ${sha}`);
        await checkOut(host, dir, sha);
        const describe = await (0,git/* gitText */.q_)(host, dir, ['describe', '--tags', '--always']);
        const gitObjects = await countObjects(host, dir);
        for (const path of await completeTree({ host, dir, source: repository.root, origin }))
            empty.add(path);
        if (revision === 'head' && withUncommitted)
            await (0,revisions_uncommitted/* copyUncommitted */.ve)(repository, changes, dir);
        if (request.prepare !== undefined)
            await prepareApart(request, request.prepare, revision, dirs);
        revisions.set(revision, { dir, contextDir: (0,external_node_path_.join)(dir, context), sha, describe, gitObjects });
    }
    const uncommitted = withUncommitted ? changes.files : [];
    return { revisions, uncommitted, notes: layoutNotes(changes, withUncommitted, [...empty]) };
};
/** The head comes last, and what it changed in the base would be measured as the base. */
const prepareApart = async ({ host, folder }, prepare, revision, dirs) => {
    const [dir, base] = [dirs.get(revision), revision === 'head' ? dirs.get('base') : undefined];
    if (dir === undefined)
        return;
    const before = base === undefined ? undefined : await cloneState(host, base);
    await runPrepare(host, { ...prepare, covered: [folder.path, ...prepare.covered] }, revision, dir);
    if (base === undefined || before === undefined)
        return;
    const changed = differenceOf(before, await cloneState(host, base), base);
    if (changed !== undefined)
        throw new PrepareError(revision, `prepare of the head changed the base (${changed}), so nothing can be compared with it; it may write to its own clone only`);
};
const contextIn = ({ repository: { root, prefix }, context }) => {
    const path = (0,external_node_path_.join)(prefix, context);
    if (!(0,external_node_path_.isAbsolute)(context) && path !== '..' && !path.startsWith('../'))
        return path;
    throw new git_repository/* RepositoryError */.pU(`The context ${context} is outside the git repository ${root}; name a folder in it`);
};
/** The missing objects of a partial clone would have to be fetched into it one by one. */
const refusePartialClone = async (host, { root }) => {
    const filters = await (0,git/* settingsMatching */.xD)(host, root, '^remote\\..*\\.(promisor|partialclonefilter)$');
    if (filters.length === 0)
        return;
    throw new git_repository/* RepositoryError */.pU(`${root} is a partial clone, so files of other commits are missing; clone it without --filter (actions/checkout: without filter and sparse-checkout)`);
};
const commitsOf = async ({ host, repository, base }) => {
    const head = await (0,git_repository/* commitOf */.D3)(host, repository, 'HEAD');
    if (head === undefined)
        throw new git_repository/* RepositoryError */.pU(`${repository.root} has no commit to build`);
    return { head, base };
};
/** In build order: the base comes first. */
const makeFolders = async (parent, { base }) => {
    const revisions = base === undefined ? ['head'] : ['base', 'head'];
    const dirs = new Map(revisions.map((revision) => [revision, (0,external_node_path_.join)(parent, revisions_folderOf[revision])]));
    for (const dir of dirs.values())
        await (0,promises_.mkdir)(dir);
    return dirs;
};

// EXTERNAL MODULE: ./build/engines/docker/client.js
var client = __webpack_require__(65966);
// EXTERNAL MODULE: ./build/host/on-path.js
var on_path = __webpack_require__(34744);
;// CONCATENATED MODULE: ./build/projects/context/bake/print-bake.js






/** Throws an InputError, with what to install, when there is none. */
const findBuildx = async (host) => {
    const plugin = (0,on_path/* onPath */.L)(host, 'docker-buildx') ?? (0,on_path/* onPath */.L)(host, 'buildx');
    const candidates = [
        ...(await (0,client/* dockerPrograms */.e6)(host)).map((program) => ({ program, args: ['buildx'] })),
        ...(plugin === undefined ? [] : [{ program: plugin, args: [] }]),
    ];
    for (const each of candidates) {
        const result = await host.exec(each.program, [...each.args, 'version'], { timeoutMs: 15_000 });
        host.signal.throwIfAborted();
        if ((0,git/* succeeded */.gq)(result))
            return each;
    }
    throw new inputs_error/* InputError */.d([
        'bake-target: docker buildx reads bake files, and it is not installed here; install the plugin (package docker-buildx-plugin or docker-buildx; in a workflow docker/setup-buildx-action)',
    ]);
};
/** In the order in which buildx reads them: later files override earlier ones. Compose files are left out. */
const bakeFileNames = [
    'docker-bake.json',
    'docker-bake.hcl',
    'docker-bake.override.json',
    'docker-bake.override.hcl',
];
/** The bake files in a folder. A link could point anywhere, and error messages show the file. */
const bakeFilesIn = (folder) => bakeFileNames.filter((name) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false })?.isFile() === true);
/**
 * Prints the definition of a target, without the settings in `leftOut`, for which bake would look at files and sockets of
 * this machine. Nothing is built and no daemon is asked. The file belongs to whoever made the change, and every variable
 * of the environment would be a value in it, so it gets none but those that find programs and plugins.
 */
const printBake = async ({ host, buildx, folder, stateDir }, target, leftOut) => {
    const files = bakeFilesIn(folder).flatMap((file) => ['--file', file]);
    const settings = leftOut.flatMap((name) => ['--set', `*.${name}=`]);
    const args = [...buildx.args, 'bake', ...files, '--print', ...settings, '--', target];
    const result = await host.exec(buildx.program, args, {
        cwd: folder,
        env: environmentFor(host.env, stateDir),
        timeoutMs: 30_000,
    });
    host.signal.throwIfAborted();
    return result;
};
const environmentFor = (env, stateDir) => ({
    ...Object.fromEntries(['PATH', 'HOME', 'DOCKER_CONFIG', 'SSH_AUTH_SOCK'].map((name) => [name, env[name]])),
    BUILDX_CONFIG: stateDir,
});

// EXTERNAL MODULE: ./build/inputs/dockerfile-names.js
var dockerfile_names = __webpack_require__(77745);
;// CONCATENATED MODULE: ./build/projects/context/linked-folders.js





/**
 * Refuses contexts with a link on the way to them, naming each: an engine would send what is behind it, which may be
 * anything that this user may read. Folders that do not exist are reported elsewhere.
 */
const refuseLinkedFolders = async (dir, contextDir, buildContexts) => {
    const problems = [
        ...(await problemsOf(dir, 'context', (0,external_node_path_.relative)(dir, contextDir))),
        ...(await Promise.all(buildContexts.map((path) => problemsOf(dir, 'build-contexts', path)))).flat(),
    ];
    if (problems.length > 0)
        throw new inputs_error/* InputError */.d(problems);
};
const problemsOf = async (dir, input, path) => {
    try {
        if ((await (0,check/* kindInside */.n2)(dir, path)) === 'link')
            await (0,read/* folderInside */.he)(dir, path);
        return [];
    }
    catch (error) {
        if (error instanceof check/* UnsafePath */.UZ)
            return [`${input}: ${(0,error_text/* messageOf */.b)(error)}`];
        throw error;
    }
};

;// CONCATENATED MODULE: ./build/projects/context/user-build.js













/** Where a revision's Dockerfile is, if it has one. */
const dockerfilePathOf = ({ dir, contextDir }, { build, engines }) => {
    if (build.file !== undefined)
        return (0,external_node_path_.join)(dir, build.file);
    const [first, second] = (0,dockerfile_names/* dockerfileNames */.l)({ engines }).map((name) => (0,external_node_path_.join)(contextDir, name));
    return [first, second].find((path) => path !== undefined && isFile(path)) ?? (0,external_node_path_.join)(contextDir, 'Dockerfile');
};
/** Whether it is one, or a link to one. */
const isFile = (path) => (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isFile();
/** Reads the Dockerfile of a revision; undefined when it has none. */
const readUserBuild = async ({ dir, contextDir }, inputs, buildArgs, pause = unstoppable) => {
    const { build } = inputs;
    await refuseLinkedFolders(dir, contextDir, Object.values(build.buildContexts).filter(isFolder));
    const writtenPath = dockerfilePathOf({ dir, contextDir }, inputs);
    const text = await dockerfileText(dir, writtenPath);
    if (text === undefined)
        return undefined;
    const dockerfilePath = await dockerfileForEngines(dir, writtenPath);
    const buildContexts = Object.fromEntries(Object.entries(build.buildContexts).map(([name, value]) => [
        name,
        isFolder(value) ? (0,external_node_path_.join)(dir, value) : value,
    ]));
    const question = { buildArgs, buildContexts, target: build.target, platform: (0,machine/* nativePlatform */.Nc)() };
    const reading = readingDockerfile(text, question);
    const part = { next: () => asInputError(() => reading.next()) };
    const dockerfile = await withPauses(part, pause);
    const dockerfileSha256 = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return {
        contextDir,
        dockerfilePath,
        dockerfile,
        dockerfileSha256,
        options: build,
        buildArgs,
        buildContexts,
    };
};
/**
 * The text of a Dockerfile, which may be a link to another file of its clone; undefined when there is none. Throws an
 * InputError for a path or a link that leads out of the clone, and for what is too large to be one.
 */
const dockerfileText = async (dir, path) => {
    const [top, real] = await Promise.all([(0,promises_.realpath)(dir), (0,promises_.realpath)(path).catch(() => undefined)]);
    if (real === undefined || !isFile(real))
        return undefined;
    const name = (0,external_node_path_.relative)(top, real);
    if (name.startsWith('..'))
        throw new inputs_error/* InputError */.d([`file: ${(0,external_node_path_.relative)(dir, path)} leads out of the repository; name a file in it`]);
    return (0,read/* readTextInside */.YA)(top, name).catch((error) => {
        throw error instanceof check/* UnsafePath */.UZ ? new inputs_error/* InputError */.d([`file: ${error.message}`]) : error;
    });
};
/**
 * The path that engines get. Beside it they look for an ignore file, so it is the one that was named, even if it is a link.
 * But BuildKit is sent only the folder of that path: of a link that leads out of it, engines get the file itself. Throws an
 * InputError if that would hide an ignore file.
 */
const dockerfileForEngines = async (dir, path) => {
    const [top, folder, file] = [await (0,promises_.realpath)(dir), await (0,promises_.realpath)((0,external_node_path_.dirname)(path)), await (0,promises_.realpath)(path)];
    const isInFolder = !(0,external_node_path_.relative)(folder, file).startsWith('..');
    const hidden = ['.dockerignore', '.containerignore'].find((ending) => (0,external_node_fs_.existsSync)(`${path}${ending}`));
    if (!isInFolder && hidden !== undefined)
        throw new inputs_error/* InputError */.d([
            `file: ${(0,external_node_path_.relative)(dir, path)} is a link out of its folder, where engines cannot follow it, so they would not read ` +
                `${(0,external_node_path_.relative)(dir, path)}${hidden}; name ${(0,external_node_path_.relative)(top, file)} instead`,
        ]);
    return (0,external_node_path_.join)(dir, (0,external_node_path_.relative)(top, isInFolder ? (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path)) : file));
};
/** Images (`docker-image://…`) and addresses are not folders: only the engine can resolve them. */
const isFolder = (context) => !/^[a-z][a-z0-9+.-]*:\/\//i.test(context);
/** Nothing was built yet, so what a user's file does not contain means that an input is wrong. */
const asInputError = (read) => {
    try {
        return read();
    }
    catch (error) {
        throw new inputs_error/* InputError */.d([(0,error_text/* messageOf */.b)(error)]);
    }
};

;// CONCATENATED MODULE: ./build/projects/context/bake/apply-bake.js





/**
 * The options of a build with what a bake target says. Inputs win, as `--set` does in bake: those of maps name by name,
 * `network` and `platform` as a whole. Throws one InputError for what no build here can be given.
 */
const applyBake = (env, target, build, place) => {
    const contextDir = (0,external_node_path_.resolve)(place.folder, target.context);
    const dockerfile = (0,external_node_path_.resolve)(contextDir, target.dockerfile);
    const problems = [
        ...pathProblems(target, { contextDir, dockerfile }, place),
        ...contextProblems(env, target, build, place),
        ...platformProblems(env, target, build),
        ...networkProblems(env, target, build),
    ];
    if (problems.length > 0)
        throw new inputs_error/* InputError */.d(problems.map((each) => `bake-target: the target ${target.name} ${each}`));
    const contexts = Object.entries(target.contexts).map(([name, value]) => [
        name,
        isFolder(value) ? (0,external_node_path_.relative)(place.dir, (0,external_node_path_.resolve)(place.folder, value)) || '.' : value,
    ]);
    return {
        contextDir,
        build: {
            ...build,
            file: (0,external_node_path_.relative)(place.dir, dockerfile),
            target: target.target,
            buildArgs: { ...target.args, ...build.buildArgs },
            buildContexts: { ...Object.fromEntries(contexts), ...build.buildContexts },
            network: build.network ?? networkOf(target),
            platform: build.platform ?? target.platforms[0],
        },
    };
};
const pathProblems = ({ context, inlineDockerfile }, { contextDir, dockerfile }, { dir }) => {
    if (inlineDockerfile !== undefined)
        return ['contains its Dockerfile; write it to a file'];
    if (!isLocal(context))
        return [`has the context ${withoutLogin(context)}, which is not a folder; check it out first`];
    if (!isWithin(dir, contextDir))
        return [`has the context ${context}, which is outside the repository`];
    return isWithin(dir, dockerfile) ? [] : ['has a Dockerfile outside the repository'];
};
/** Those that an input replaces are no problem. */
const contextProblems = (env, { contexts }, { buildContexts }, { dir, folder }) => Object.entries(contexts)
    .filter(([name]) => !Object.hasOwn(buildContexts, name))
    .flatMap(([name, value]) => {
    // Engines are given NAME=VALUE: the rest of the name would be part of the value.
    if (name.includes('='))
        return `has a build context whose name contains "=" (${name})`;
    if (value.startsWith('target:')) {
        const image = (0,hint/* hint */.aK)(env, 'build-contexts', `${name}=docker-image://IMAGE`);
        return `builds on another target (${name}=${value}); make that one a stage of its Dockerfile, or give an image: ${image}`;
    }
    // Engines differ in which addresses they know; a folder is what is left, even with `://` in its name.
    if (value.includes('://') && !value.startsWith('docker-image://'))
        return `has the build context ${name}=${withoutLogin(value)}, which is neither a folder nor docker-image://…`;
    return isFolder(value) && !isWithin(dir, (0,external_node_path_.resolve)(folder, value))
        ? `has the build context ${name}=${value}, which is outside the repository`
        : [];
});
const isLocal = (context) => isFolder(context) && !/^git@|^github\.com\//.test(context);
const isWithin = (dir, path) => {
    const below = (0,external_node_path_.relative)(dir, path);
    return below !== '..' && !below.startsWith('../') && !(0,external_node_path_.isAbsolute)(below);
};
const withoutLogin = (text) => text.replace(/\/\/[^/@]*@/, '//');
const platformProblems = (env, { platforms }, { platform }) => platform === undefined && platforms.length > 1
    ? [
        `is for several platforms (${platforms.join(', ')}), which cannot be timed apart; choose one: ${(0,hint/* hint */.aK)(env, 'platform', (0,machine/* nativePlatform */.Nc)())}`,
    ]
    : [];
const networks = ['default', 'none'];
const networkOf = ({ network }) => networks.find((each) => each === network);
/** The network of the machine is open to a build only where the owner of the workflow says so. */
const networkProblems = (env, target, { network }) => {
    if (network !== undefined || target.network === undefined || networkOf(target) !== undefined)
        return [];
    return target.network === 'host'
        ? [`has the network host, which only an input can allow: ${(0,hint/* hint */.aK)(env, 'network', 'host')}`]
        : [`has the network ${target.network}; here it is one of default, host, none`];
};

;// CONCATENATED MODULE: ./build/projects/context/bake/bake-target.js

/**
 * Reads the definition of the one target that a name stands for, which may be that of a group. Returns the names instead
 * when there are several, and undefined for anything else that was printed.
 */
const readBakeTarget = (printed, wanted) => {
    const definition = (0,json/* parseJson */.qF)(printed);
    const names = [...new Set(bake_target_namesOf(definition, wanted, new Set()))];
    const [name] = names;
    if (name === undefined)
        return undefined;
    if (names.length > 1)
        return names;
    const target = (0,json.at)(definition, 'target', name);
    if (!(0,json/* isRecord */.u4)(target))
        return undefined;
    return {
        name,
        context: (0,json/* textAt */.$6)(target, 'context') ?? '.',
        dockerfile: (0,json/* textAt */.$6)(target, 'dockerfile') ?? 'Dockerfile',
        inlineDockerfile: (0,json/* textAt */.$6)(target, 'dockerfile-inline'),
        target: (0,json/* textAt */.$6)(target, 'target'),
        args: bake_target_textsOf(target['args']),
        contexts: bake_target_textsOf(target['contexts']),
        platforms: (0,json/* listAt */.gT)(target, 'platforms').filter((each) => typeof each === 'string'),
        network: (0,json/* textAt */.$6)(target, 'network'),
        unused: settingsWithoutInput.filter((setting) => target[setting] !== undefined),
    };
};
const settingsWithoutInput = ['extra-hosts', 'shm-size', 'ulimits', 'no-cache-filter'];
/** A target that others build on is printed as well, so only the groups say which one was asked for. */
const bake_target_namesOf = (definition, wanted, seen) => {
    if ((0,json/* isRecord */.u4)((0,json.at)(definition, 'target', wanted)))
        return [wanted];
    if (seen.has(wanted))
        return [];
    seen.add(wanted);
    return (0,json/* listAt */.gT)(definition, 'group', wanted, 'targets').flatMap((each) => typeof each === 'string' ? bake_target_namesOf(definition, each, seen) : []);
};
/** An argument without a value takes that of the environment, which a bake file does not get to see here. */
const bake_target_textsOf = (value) => Object.fromEntries(Object.entries((0,json/* isRecord */.u4)(value) ? value : {}).flatMap(([name, text]) => typeof text === 'string' ? [[name, text]] : []));
/** The ids of its secrets or SSH agents: objects since buildx 0.19, before that texts such as `id=netrc,src=.netrc`. */
const readIds = (printed, name, kind) => (0,json/* listAt */.gT)((0,json/* parseJson */.qF)(printed), 'target', name, kind).flatMap((each) => {
    if (typeof each !== 'string')
        return (0,json/* textAt */.$6)(each, 'id') ?? [];
    if (kind === 'ssh')
        return each.replace(/=.*$/s, '');
    return /(?:^|,)id=([^,]+)/.exec(each)?.[1] ?? [];
});

;// CONCATENATED MODULE: ./build/projects/context/bake/read-baked.js











/**
 * Reads how a revision is built from its bake file. Throws an InputError when that cannot be used.
 */
const readBaked = async (printing, revision, inputs, wanted) => {
    if (bakeFilesIn(printing.folder).length === 0)
        throw new inputs_error/* InputError */.d([`bake-target: there is no docker-bake.hcl or docker-bake.json in the context`]);
    const printed = await printBake(printing, wanted, ['secrets', 'ssh']);
    if (!(0,git/* succeeded */.gq)(printed))
        throw new inputs_error/* InputError */.d([`bake-target: ${bakeFailure(printed)}`]);
    const target = readBakeTarget(printed.stdout, wanted);
    if (target === undefined)
        throw new inputs_error/* InputError */.d([`bake-target: there is no target ${wanted}`]);
    if (!('name' in target))
        throw new inputs_error/* InputError */.d([
            `bake-target: ${wanted} is a group; choose one of its targets: ${target.join(', ')}`,
        ]);
    const place = { dir: revision.dir, folder: printing.folder };
    const { contextDir, build } = applyBake(printing.host.env, target, inputs.build, place);
    const problems = leadingOut(revision.dir, contextDir, build);
    if (problems.length > 0)
        throw new inputs_error/* InputError */.d(problems.map((each) => `bake-target: the target ${target.name} ${each}`));
    const listed = await listedBy(printing, target.name);
    return { asked: { ...revision, contextDir, inputs: { ...inputs, build }, listed }, unused: target.unused };
};
/** A bake file belongs to whoever made the change; no link in it may lead to other files of this machine. */
const leadingOut = (dir, contextDir, build) => {
    if (!(0,external_node_fs_.existsSync)(contextDir))
        return [`has the context ${(0,external_node_path_.relative)(dir, contextDir)}, which is not in the repository`];
    const folders = Object.values(build.buildContexts).filter(isFolder);
    const top = (0,external_node_fs_.realpathSync)(dir);
    return [contextDir, ...[build.file ?? '.', ...folders].map((path) => (0,external_node_path_.join)(dir, path))]
        .filter((path) => (0,external_node_fs_.existsSync)(path) && !`${(0,external_node_fs_.realpathSync)(path)}/`.startsWith(`${top}/`))
        .map((path) => `uses ${(0,external_node_path_.relative)(dir, path)}, a link that leads out of the repository`);
};
/** Bake fails on a secret whose file is not in the repository; its id is then read from the text of the file. */
const listedBy = async (printing, name) => {
    const secrets = await printBake(printing, name, ['ssh']);
    const agents = await printBake(printing, name, ['secrets']);
    return {
        secret: (0,git/* succeeded */.gq)(secrets) ? readIds(secrets.stdout, name, 'secret') : secretIdsIn(printing.folder),
        ssh: readIds(agents.stdout, name, 'ssh'),
    };
};
const secretIdsIn = (folder) => bakeFilesIn(folder).flatMap((file) => [...((0,look/* textInside */.kg)(folder, file) ?? '').matchAll(/\bid"?\s*[=:]\s*"?([\w.-]+)/g)].map(([, id = '']) => id));
/** The line in which buildx says why. */
const bakeFailure = (result) => /^ERROR: (.+)$/m.exec(result.stderr)?.[1] ?? (0,error_text/* messageOf */.b)(new exec/* CommandError */.Qd(result));

;// CONCATENATED MODULE: ./build/projects/context/asked-revisions.js



/**
 * The revisions with the inputs as they are for each. Throws an InputError when the bake file of the head cannot be used,
 * or when buildx, which reads it, is not installed.
 */
const askedRevisions = async ({ host, folder, inputs }, laidOut) => {
    const { bakeTarget } = inputs;
    const listed = { secret: [], ssh: [] };
    if (bakeTarget === undefined)
        return {
            revisions: new Map([...laidOut].map(([revision, each]) => [revision, { ...each, inputs, listed }])),
            baseProblem: undefined,
            notes: [],
        };
    const printing = { host, buildx: await findBuildx(host), stateDir: await folder.sub('buildx') };
    const revisions = new Map();
    const notes = [];
    let baseProblem;
    for (const [revision, each] of laidOut) {
        try {
            const { asked, unused } = await readBaked({ ...printing, folder: each.contextDir }, each, inputs, bakeTarget);
            revisions.set(revision, asked);
            if (revision === 'head' && unused.length > 0)
                notes.push(`Of the bake target ${bakeTarget}, these settings are not used: ${unused.join(', ')}.`);
        }
        catch (error) {
            if (revision === 'head' || !(error instanceof inputs_error/* InputError */.d))
                throw error;
            baseProblem = error.problems.join('; ');
        }
    }
    return { revisions, baseProblem, notes };
};

// EXTERNAL MODULE: ./build/host/version-order.js
var version_order = __webpack_require__(51774);
;// CONCATENATED MODULE: ./build/projects/context/base-images.js







/**
 * Chooses the base images of both revisions, each with the Go that its own go.mod names: a different toolchain is part
 * of the change. A base that names no exact version gets that of the head. Throws an InputError when `base-image` is
 * given for a Dockerfile without that argument, or when nothing says which Go the image should have.
 */
const baseImagesOf = async (host, revisions, inputs) => {
    const head = await base_images_choose(host, revisions.get('head'), undefined);
    if (inputs.baseImageGiven)
        refuseUnused(head, inputs);
    const base = await base_images_choose(host, revisions.get('base'), head.goVersion);
    const [before, after] = [base.goVersion, head.goVersion];
    const differ = before !== undefined && after !== undefined && before !== after;
    return {
        of: new Map([
            ['base', base],
            ['head', head],
        ]),
        notes: [
            ...(head.note === undefined ? [] : [head.note]),
            ...(differ
                ? [`The base is built with Go ${before} and the head with Go ${after}, as each go.mod says.`]
                : []),
        ],
    };
};
const refuseUnused = ({ isUsed }, { build }) => {
    if ('BASE_IMAGE' in build.buildArgs)
        throw new inputs_error/* InputError */.d(['base-image: build-args sets BASE_IMAGE as well; leave one of them out']);
    if (!isUsed)
        throw new inputs_error/* InputError */.d(['base-image: the Dockerfile has no ARG BASE_IMAGE to pass it to']);
};
const notChosen = { buildArgs: {}, goVersion: undefined, isUsed: true, note: undefined };
/** `fallback` is the version of Go for a revision that names no exact one. */
const base_images_choose = async (host, revision, fallback) => {
    if (revision === undefined)
        return notChosen;
    const path = dockerfilePathOf(revision, revision.inputs);
    // What is wrong with it is said where it is read to be built.
    const text = await dockerfileText(revision.dir, path).catch(() => undefined);
    if (text === undefined)
        return notChosen;
    const { inputs } = revision;
    const argument = baseArgument.exec(text);
    if (argument === null)
        return { ...notChosen, isUsed: false };
    const keepsDefault = argument[1] !== undefined && !inputs.baseImageGiven;
    if (keepsDefault || 'BASE_IMAGE' in inputs.build.buildArgs)
        return notChosen;
    if (inputs.baseImage !== 'auto')
        return { ...notChosen, buildArgs: { BASE_IMAGE: inputs.baseImage } };
    const named = await goVersionNamedIn(revision);
    const exact = exactVersion.exec(named ?? '')?.[0] ?? fallback;
    const goVersion = exact ?? (await goOfMachine(host, named));
    return {
        buildArgs: { BASE_IMAGE: baseImageReference(goVersion) },
        goVersion,
        isUsed: true,
        note: exact === undefined ? noteOnGoOfMachine(goVersion) : undefined,
    };
};
/**
 * `ARG BASE_IMAGE`, and whether it has a default: an argument with one is often the base of the runtime image, so it is
 * replaced only where a base image is requested.
 */
const baseArgument = /^[^\S\n\r\u2028\u2029]*ARG[^\S\n]+BASE_IMAGE(=\S+)?[^\S\n]*$/im;
const exactVersion = /^\d+\.\d+\.\d+$/;
/** As the go command chooses: the workspace comes before the module, the toolchain line before the go line. */
const goVersionNamedIn = async ({ contextDir }) => {
    for (const file of ['go.work', 'go.mod']) {
        const text = (0,look/* textInside */.kg)(contextDir, file) ?? '';
        const [, version] = /^toolchain\s+go(\d\S*)/m.exec(text) ?? /^go\s+(\d\S*)/m.exec(text) ?? [];
        if (version !== undefined)
            return version;
    }
    return undefined;
};
const goOfMachine = async (host, named) => {
    const local = await (0,go_toolchain/* localGoVersion */.U)(host);
    if (local !== undefined && !(0,version_order/* isOlder */.t)(local, named ?? ''))
        return local;
    const wanted = named === undefined ? 'go.mod names none' : `go.mod names ${named}`;
    const present = local === undefined ? 'there is no released Go on PATH' : `the Go on PATH is ${local}`;
    throw new inputs_error/* InputError */.d([
        `base-image auto needs an exact Go version, but ${wanted} and ${present}: add a line like "toolchain go1.26.8", or give an image with ${(0,hint/* hint */.aK)(host.env, 'base-image')}`,
    ]);
};
const noteOnGoOfMachine = (version) => `go.mod names no exact version of Go, so the base image has Go ${version}, the version on this machine. A toolchain line would pin it.`;

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/certain-variables.js

/** No value: a Dockerfile with this character in one is not read with certainty either. */
const uncertain = '\0';
/**
 * The instructions of a stage with what is certain about their variables before a build. Only plain forms are read; any
 * other makes a variable uncertain. One assumption is made: the base image sets no variable that the Dockerfile has as
 * ARG, because it would win.
 */
const withCertainVariables = (dockerfile, stage) => {
    const known = certainIn.get(dockerfile) ?? { own: new Map(), inherited: new Map() };
    certainIn.set(dockerfile, known);
    const found = known.own.get(stage) ?? placedIn(stage, inheritedBy(stage, dockerfile, known), dockerfile);
    known.own.set(stage, found);
    return found.placed;
};
/** Every stage is followed once, however many questions there are about it and however many stages are built on it. */
const certainIn = new WeakMap();
const inheritedBy = ({ base }, { stages }, { inherited }) => {
    const open = [];
    let below = base.kind === 'stage' ? stages[base.index] : undefined;
    while (below !== undefined && !inherited.has(below)) {
        open.push(below);
        below = below.base.kind === 'stage' ? stages[below.base.index] : undefined;
    }
    let values = below === undefined ? undefined : inherited.get(below);
    for (const each of open.toReversed()) {
        values = placedIn(each, values, undefined).after;
        inherited.set(each, values);
    }
    return values;
};
/** `dockerfile` is undefined in a stage below: engines do not agree on whether its ARGs are inherited. */
const placedIn = ({ instructions }, base, dockerfile) => {
    const scope = scopeOn(base, unlimited);
    const placed = [];
    for (const instruction of instructions) {
        const values = scope.now();
        placed.push({ instruction, values });
        for (const [name, value] of settingsOf(instruction, values, dockerfile))
            scope.set(name, value ?? uncertain);
    }
    return { placed, after: scope.now() };
};
/** Reading the Dockerfile has already refused values that are too long. */
const unlimited = { spend: () => undefined };
/** A word with its variables replaced and its quotes removed; undefined when the result is not certain. */
const certainWord = (word, values) => {
    if (!/["'`\\$]/.test(word))
        return word;
    const [, inDouble, inSingle] = /^(?:"([^"]*)"|'([^'$]*)')$/.exec(word) ?? [];
    const bare = inDouble ?? inSingle ?? word;
    if (/["'`\\]/.test(bare))
        return undefined;
    const missing = [];
    const text = bare.replaceAll(/\$(?:(\w+)|\{(\w+)\})|\$/g, (_, plain, braced) => {
        const name = plain ?? braced ?? '';
        const value = values.get(name);
        if (value === undefined || value.includes(uncertain))
            missing.push(name);
        return value ?? '';
    });
    return missing.length === 0 ? text : undefined;
};
const settingsOf = ({ name, args }, before, dockerfile) => {
    if (name !== 'ENV' && name !== 'ARG')
        return [];
    return assignmentsIn(name, args).map(({ variable, written }) => {
        const value = written === undefined ? undefined : certainWord(written, before);
        // Which of two settings wins differs between engines, unless the later is an ENV.
        if (name === 'ENV')
            return [variable, value];
        if (dockerfile === undefined || before.has(variable))
            return [variable, undefined];
        return [variable, argumentOf(variable, dockerfile, written === undefined) ?? value];
    });
};
/** A build argument; where the ARG has no default, also one before the first FROM, or of the platform. */
const argumentOf = (name, { globals, question }, hasNoDefault) => question.buildArgs[name] ?? (hasNoDefault ? globals.get(name) : undefined);
const plainAssignment = /^(\w+)(?:=("[^"'`\\]*"|'[^"'`\\]*'|[^"'`\\]*))?$/;
const assignmentsIn = (instruction, args) => {
    const words = args.split(/\s+/).map((word) => plainAssignment.exec(word));
    const isPlain = words.every((word) => word !== null);
    if (isPlain && (instruction === 'ARG' || words[0]?.[2] !== undefined))
        return words.flatMap((word) => ({ variable: word[1] ?? '', written: word[2] }));
    // Quotes, escapes, or the old form `ENV NAME value`: every word could be a name, and none of the values is certain.
    return [...args.matchAll(/\w+/g)].map(([variable]) => ({ variable, written: `\\` }));
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/glob.js
const anyFolders = Symbol('**');
/** Each step is one character, `*`, or a condition; a condition can also be that a character is a star. */
const namePattern = (steps) => {
    const first = steps.findIndex(isNotLiteral);
    const last = steps.findLastIndex(isNotLiteral);
    const start = first === -1 ? steps : steps.slice(0, first);
    return { steps, start: start.join(''), end: steps.slice(last + 1).join('') };
};
const isNotLiteral = (step) => step === '*' || typeof step !== 'string';
const anyName = namePattern(['*']);
/** Whether a path, given part by part, matches a glob. */
const matchesGlob = (glob, path) => {
    // Anything below is at least one name.
    const parts = glob.at(-1) === anyFolders ? [...glob.slice(0, -1), anyName, anyFolders] : glob;
    return matchesInTurn(parts, path, (part) => part === anyFolders, (part, name) => part !== anyFolders && matchesName(part, name));
};
/** Whether a name matches a glob without slashes. */
const matchesName = ({ steps, start, end }, name) => name.startsWith(start) &&
    name.endsWith(end) &&
    (steps.length === start.length
        ? name === start
        : matchesInTurn(steps, [...name], (step) => step === '*', (step, character) => (typeof step === 'string' ? step === character : step(character))));
/**
 * Matches items one after the other; a wide pattern takes any number of them. Each takes as few as possible, and only the
 * last one that was met is ever widened, since nothing is gained by widening an earlier one. So the time is at most the
 * product of both lengths; the regular expressions of the engines could take exponential time in JavaScript.
 */
const matchesInTurn = (patterns, items, isWide, matches) => {
    let [pattern, item] = [0, 0];
    let widened;
    while (item < items.length || pattern < patterns.length) {
        const [wanted, found] = [patterns[pattern], items[item]];
        if (wanted !== undefined && isWide(wanted)) {
            widened = { pattern, item };
            pattern += 1;
        }
        else if (wanted !== undefined && found !== undefined && matches(wanted, found)) {
            pattern += 1;
            item += 1;
        }
        else if (widened !== undefined && widened.item < items.length) {
            widened = { pattern: widened.pattern, item: widened.item + 1 };
            pattern = widened.pattern + 1;
            item = widened.item;
        }
        else {
            return false;
        }
    }
    return true;
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/pattern-matcher.js

/**
 * What an engine makes of a pattern. All of them turn it into a regular expression of Go; a pattern that is a plain glob
 * is matched as one here, any other by that expression. Undefined for a pattern that the engine does not accept.
 */
const patternMatcher = async (pattern, rules) => {
    const dialect = dialects[rules];
    if (dialect.knowsEndings && isEnding.test(pattern)) {
        const ending = pattern.slice(2);
        return (path) => path.endsWith(ending);
    }
    const glob = globOf(pattern, dialect.unescaped);
    if (glob !== undefined)
        return (_, parts) => matchesGlob(glob, parts);
    const source = pattern_matcher_sourceOf(pattern, dialect);
    return source === undefined ? undefined : regularExpression(source);
};
/** moby/patternmatcher, compile: the escaped characters are `.+()|{}$`. */
const current = { unescaped: /\^/, knowsEndings: true, below: '' };
/** The pkg/fileutils of Docker 20.10 and of containers/storage: only `.` and `$` are escaped. */
const older = { unescaped: /[+()|{}^]/, knowsEndings: false, below: '' };
const dialects = {
    buildkit: current,
    kaniko: current,
    'docker-20': older,
    buildah: { ...older, below: '(/.*)?' },
    'podman-4': { ...older, below: '(/.*)?' },
};
/** Unless something else in it is special. */
const isEnding = /^\*\*[^/*?[\]\\][^*?[\]\\]*$/;
const globOf = (pattern, unescaped) => {
    const parts = pattern
        .split('/')
        .map((part) => (part === '**' ? anyFolders : namePatternOf(part, unescaped)));
    return parts.every((part) => part !== undefined) ? parts : undefined;
};
const token = /(\*)(?!\*)|(\?)|\[(\^?)((?:[^\][\\^&~-](?:-[^\][\\^&~-])?)+)\]|\\([^A-Za-z0-9])|([^*?[\]\\])|([\s\S])/gu;
/** Undefined for what only a regular expression can match. */
const namePatternOf = (part, unescaped = /(?!)/) => {
    const steps = [];
    for (const [, star, any, negated, members, escaped, plain] of part.matchAll(token)) {
        if (star !== undefined)
            steps.push('*');
        else if (any !== undefined)
            steps.push(() => true);
        else if (members !== undefined) {
            const isMember = membership(members);
            if (isMember === undefined)
                return undefined;
            steps.push((character) => isMember(character) !== (negated === '^'));
        }
        else if (escaped !== undefined)
            steps.push((character) => character === escaped);
        else if (plain !== undefined && !unescaped.test(plain))
            steps.push(plain);
        else
            return undefined;
    }
    return namePattern(steps);
};
/** Single characters and ranges; undefined when a range ends before it starts. */
const membership = (members) => {
    const ranges = [...members.matchAll(/(.)(?:-(.))?/gsu)].map(([, first = '', last = first]) => ({
        first: first.codePointAt(0) ?? 0,
        last: last.codePointAt(0) ?? 0,
    }));
    if (ranges.some(({ first, last }) => last < first))
        return undefined;
    return (character) => {
        const code = character.codePointAt(0) ?? 0;
        return ranges.some(({ first, last }) => first <= code && code <= last);
    };
};
/** The regular expression that the engine compiles; undefined when the pattern ends in the middle of an escape. */
const pattern_matcher_sourceOf = (pattern, { unescaped, below }) => {
    let source = '';
    for (const [whole, deep, behind, escape] of pattern.matchAll(/(\*\*\/?(?=(.?)))|(\\)[\s\S]|[\s\S]/gsu)) {
        if (deep !== undefined)
            source += behind === '' ? '.*' : '(.*/)?';
        else if (whole === '*')
            source += '[^/]*';
        else if (whole === '?')
            source += '[^/]';
        else if (whole === '\\')
            return undefined;
        else if (escape !== undefined || /[[\]]/.test(whole) || unescaped.test(whole))
            source += whole;
        else
            source += whole.replace(/[.+()|{}$^]/, String.raw `\$&`);
    }
    return `^${source}${below}$`;
};
/** Undefined when Go refuses it. RE2 matches in linear time; few ignore files need it, so it is loaded when one does. */
const regularExpression = async (source) => {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const expression = RE2JS.compile(source);
        return (path) => expression.test(path);
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/copy-sources.js





/**
 * What a build takes of its contexts: the sources of COPY and ADD, and bind mounts. Whatever cannot be read with
 * certainty stands for all contexts as a whole.
 */
const copy_sources_sourcesOf = (dockerfile, rules) => {
    const stages = builtStages(dockerfile, rules);
    if (isForeign(dockerfile) || stages.some(hasTriggers))
        return copy_sources_everything(dockerfile);
    const readsIgnored = rules !== 'buildkit' && rules !== 'docker-20';
    const sources = stages.flatMap((stage) => [
        ...copy_sources_baseOf(stage),
        ...withCertainVariables(dockerfile, stage).flatMap(({ instruction, values }) => {
            const taking = { dockerfile, instruction, values, readsIgnored, matchesTop: rules === 'kaniko' };
            return takenBy(taking);
        }),
    ]);
    const takesContext = sources.some(({ context }) => context === undefined);
    return takesContext || !stages.some(hasUnofficialBase) ? sources : copy_sources_everything(dockerfile);
};
/** What each instruction takes of the main context by the rules of BuildKit, for those that take anything. */
const sourcesByLine = (dockerfile) => new Map(dockerfile.stages.flatMap((stage) => withCertainVariables(dockerfile, stage).flatMap(({ instruction, values }) => {
    const taking = { dockerfile, instruction, values, readsIgnored: false, matchesTop: false };
    const own = takenBy(taking).filter(({ context }) => context === undefined);
    return own.length === 0 ? [] : [[instruction.line, own]];
})));
/** Old versions of Buildah, and Kaniko, build every stage up to the target, also those that it does not need. */
const builtStages = ({ stages, needed }, rules) => rules === 'buildkit' || rules === 'docker-20' ? needed : stages.slice(0, (needed.at(-1)?.index ?? 0) + 1);
/** Other frontends have instructions of their own. */
const isForeign = ({ syntaxImage, question }) => [syntaxImage, question.buildArgs['BUILDKIT_SYNTAX']].some((image) => image !== undefined && !/(?:^|\/)docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(image));
/**
 * A project of which nothing is taken is most likely copied by ONBUILD instructions of its base image. Official images,
 * whose names have no slash, have none.
 */
const hasUnofficialBase = ({ base }) => base.kind === 'image' && base.reference.includes('/');
/** Whether instructions run that another Dockerfile or stage brings along. */
const hasTriggers = ({ base, instructions }) => (base.kind === 'image' && base.reference.includes('onbuild')) ||
    instructions.some(({ name, args }) => name === 'ONBUILD' && /^\s*(?:COPY|ADD|RUN)\b/i.test(args));
const whole = { path: '', excludes: [], seesIgnored: true };
const copy_sources_everything = ({ question }) => [undefined, ...Object.keys(question.buildContexts)].map((context) => ({
    ...whole,
    context,
}));
/** A folder as the base image of a stage. */
const copy_sources_baseOf = ({ base }) => base.kind === 'context' ? [{ ...whole, context: base.name }] : [];
/** The context that `from` names, the main one without it; undefined: an image or a stage, or what nobody knows. */
const originOf = (from, { dockerfile: { question } }) => {
    if (from === undefined)
        return { context: undefined };
    if (from.includes('$'))
        return 'unknown';
    const image = readImageName(from, question.buildContexts, () => undefined);
    return image.kind === 'context' ? { context: image.name } : undefined;
};
const takenBy = (taking) => {
    const { name } = taking.instruction;
    if (name === 'RUN')
        return copy_sources_mountsOf(taking);
    return name === 'COPY' || name === 'ADD' ? copiesOf(taking) : [];
};
const copiesOf = (taking) => {
    const { dockerfile, instruction, values, readsIgnored } = taking;
    const origin = originOf(instruction.name === 'COPY' ? (0,dockerfile_syntax/* flagOf */.iP)(instruction, 'from') : undefined, taking);
    if (origin === undefined)
        return [];
    if (origin === 'unknown')
        return copy_sources_everything(dockerfile);
    const patterns = (0,dockerfile_syntax/* flagsOf */.Zo)(instruction.flags, 'exclude');
    // An exception, or what is not certain, could include something again.
    const excludes = patterns.some((each) => /[$!"'`\\]/.test(each)) ? [] : patterns;
    return copy_sources_wordsOf(instruction)
        .slice(0, -1)
        .filter((word) => !isElsewhere(word, instruction))
        .flatMap((word) => {
        const path = certainWord(word, values);
        if (path === undefined)
            return copy_sources_everything(dockerfile);
        if (isElsewhere(path, instruction))
            return [];
        return {
            ...origin,
            path: taking.matchesTop && isTop(path) ? '' : copy_sources_cleaned(path),
            excludes,
            seesIgnored: readsIgnored && origin.context !== undefined,
        };
    });
};
/** Kaniko, pkg/util/command_util.go (ResolveSources): `COPY .* ./` takes everything. */
const isTop = (path) => {
    const pattern = /[*?[]/.test(path) ? namePatternOf(copy_sources_cleaned(path)) : undefined;
    return pattern !== undefined && matchesName(pattern, '.');
};
const copy_sources_wordsOf = ({ args }) => (0,dockerfile_syntax/* jsonWords */.WY)(args) ?? args.trim().split(/\s+/);
/** A heredoc, or something that ADD downloads. */
const isElsewhere = (word, { name }) => /^\d*<<-?[^<]/.test(word) || (name === 'ADD' && /^(?:https?|ftp|git|ssh):\/\/|^git@[\w.-]+:/i.test(word));
/** As engines clean the path of a source: `..` does not lead out of the context. */
const copy_sources_cleaned = (path) => {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
};
const copy_sources_mountsOf = (taking) => (0,dockerfile_syntax/* flagsOf */.Zo)(taking.instruction.flags, 'mount').flatMap((mount) => mountOf(mount, taking));
const mountOf = (mount, taking) => {
    const { dockerfile, values, readsIgnored } = taking;
    if (/["'`\\]/.test(mount))
        return copy_sources_everything(dockerfile);
    const options = new Map(mount.split(',').map((each) => [each.replace(/=.*/s, '').trim().toLowerCase(), each]));
    const valueOf = (...names) => names.flatMap((name) => options.get(name)?.replace(/^[^=]*=?/, '') ?? []).at(-1);
    const type = valueOf('type') ?? 'bind';
    const from = valueOf('from');
    if (['secret', 'ssh', 'tmpfs'].includes(type) || (type === 'cache' && from === undefined))
        return [];
    const origin = originOf(from, taking);
    if (origin === undefined)
        return [];
    const path = certainWord(valueOf('source', 'src') ?? '', values);
    const isKnown = (type === 'bind' || type === 'cache') && origin !== 'unknown' && path !== undefined;
    if (!isKnown)
        return copy_sources_everything(dockerfile);
    // A mount that can be written to is compared as a whole.
    const isWritable = [...options].some(([name, option]) => ['rw', 'readwrite'].includes(name) ||
        (['ro', 'readonly'].includes(name) && !/^\w+(?:=true)?$/.test(option)));
    return [{ ...origin, path: isWritable ? '' : copy_sources_cleaned(path), excludes: [], seesIgnored: readsIgnored }];
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/engine-rules.js

/**
 * The rules of all engines that may build in this run. Which version of an engine will run is not known before it starts,
 * so the rules of all its versions count, except where the version is given.
 */
const rulesOfRun = async (host, { engines: wanted }) => {
    if (wanted === 'all')
        return everyRule;
    const names = wanted === 'auto' ? await usualEngines(host) : wanted;
    return [...new Set(names.flatMap(engine_rules_rulesOf))];
};
const engine_rules_rulesOf = (name) => {
    const [engine = '', version] = name.split('@');
    if (!isEngine(engine))
        return everyRule;
    switch (build_engines/* engines */.s[engine].storage.kind) {
        case 'containers':
            return ['buildah', 'podman-4'];
        case 'kaniko':
            return ['kaniko'];
        case 'docker':
        case 'builder':
        case 'buildkitd':
            return version !== undefined && Number.parseInt(version, 10) >= 23
                ? ['buildkit']
                : ['buildkit', 'docker-20'];
    }
};
const everyRule = ['buildkit', 'docker-20', 'buildah', 'podman-4', 'kaniko'];
const isEngine = (name) => name in build_engines/* engines */.s;
/**
 * As a comparison chooses its engine: whatever `docker build` goes through; otherwise what answers, or Podman, which is
 * installed when nothing does.
 */
const usualEngines = async (host) => {
    const answering = [];
    for (const engine of Object.values(build_engines/* engines */.s)) {
        if (await isUsers(engine, host))
            return [engine.name];
        if (engine.usual && (await answers(engine, host)))
            answering.push(engine);
    }
    const withDocker = answering.find(({ needs }) => needs.dockerDaemon !== undefined);
    return withDocker === undefined ? [...answering.map(({ name }) => name), 'podman'] : [withDocker.name];
};
const answers = async (engine, host) => {
    const detection = await engine.detect(host).catch(() => undefined);
    return detection?.kind === 'found' && detection.answers;
};
const isUsers = async (engine, host) => (await engine.isUsers?.(host).catch(() => false)) ?? false;

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/ignore-patterns.js



/** Far above what people write; every file of a context is compared with every pattern. */
const [ignore_patterns_mostBytes, mostPatterns] = [1_000_000, 5000];
/** No path is longer. */
const longestPattern = 4_096;
/**
 * Reads the lines of an ignore file. Throws for a pattern that the engine does not accept, naming `file` and the line, and
 * for a file that is too large.
 */
const ignorePatterns = async (text, rules, file, pause) => {
    if (text.length > ignore_patterns_mostBytes)
        throw new Error(`${file} is larger than 1 MB; exclude whole folders instead of single files`);
    const lines = ignore_patterns_linesOf(text, rules);
    if (lines.length > mostPatterns)
        throw new Error(`${file} has ${lines.length} patterns, and ${mostPatterns} are supported; exclude whole folders instead of single files`);
    const patterns = [];
    for (const { number, line, pattern, isException } of lines) {
        await pause();
        if (pattern.length > longestPattern)
            throw new Error(`${file}, line ${number}: a pattern has at most ${longestPattern} characters`);
        const matches = pattern === '' ? undefined : await patternMatcher(pattern, rules);
        if (matches === undefined)
            throw new Error(`${file}, line ${number}: "${line.trim()}" is not a pattern; the build would fail on it`);
        patterns.push({ text: pattern, isException, matches });
    }
    return patterns;
};
const ignore_patterns_linesOf = (text, rules) => (rules === 'buildah' ? text : text.replace(/^\uFEFF/, '')).split('\n').flatMap((line, index) => {
    const read = line.startsWith('#') ? undefined : readLine(line, rules);
    return read === undefined ? [] : [{ number: index + 1, line, ...read }];
});
/** Removes blanks, slashes and `.` parts. A leading slash has no meaning, since every pattern starts at the root. */
const readLine = (line, rules) => {
    // Buildah strips slashes before blanks and only then looks for the `!`.
    const bare = (0,dockerfile_words/* trim */.Bq)(rules === 'buildah' ? withoutSlashes(line) : line);
    if (bare === '')
        return undefined;
    // Both clean the line with its `!`: so `!a/..` is malformed for the one, and `!/../a` has no `!` for the other.
    const whole = clean(rules === 'buildah' ? bare : cleanedBody(bare));
    const isException = whole.startsWith('!');
    const text = isException ? whole.slice(1) : whole;
    const isCleanedAgain = isException && (rules === 'buildah' || rules === 'podman-4');
    return { pattern: isCleanedAgain ? clean(text).replace(/^\//, '') : text, isException };
};
const cleanedBody = (line) => {
    const [mark, body] = line.startsWith('!') ? ['!', (0,dockerfile_words/* trim */.Bq)(line.slice(1))] : ['', line];
    return `${mark}${clean(body).replace(/^\/(?=.)/, '')}`;
};
/** Without slashes at both ends. */
const withoutSlashes = (text) => {
    let [from, to] = [0, text.length];
    while (from < to && text[from] === '/')
        from += 1;
    while (to > from && text[to - 1] === '/')
        to -= 1;
    return text.slice(from, to);
};
/** Go's filepath.Clean. */
const clean = (path) => (path === '' ? '' : external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, ''));

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/ignore.js





/**
 * The ignore files in the order in which an engine looks for them; only the first that exists is used. `dockerfile` is
 * absolute; without one (an additional build context) only those in the folder are used.
 */
const ignoreFilesOf = (contextDir, dockerfile, rules) => {
    const beside = (ending) => dockerfile === undefined ? [] : [`${dockerfile}${ending}`];
    const inside = (name) => (0,external_node_path_.join)(contextDir, name);
    if (!isBuildah(rules))
        return [...beside('.dockerignore'), inside('.dockerignore')];
    // With both beside the Dockerfile, Buildah uses .dockerignore (pkg/parse, ContainerIgnoreFile).
    return [
        ...beside('.dockerignore'),
        ...beside('.containerignore'),
        inside('.containerignore'),
        inside('.dockerignore'),
    ];
};
/** Finds and reads the ignore file that an engine would use. Throws for a malformed pattern. */
const readIgnore = async (contextDir, dockerfile, rules, pause = unstoppable) => {
    const file = ignoreFilesOf(contextDir, dockerfile, rules).find((each) => (0,external_node_fs_.existsSync)(each));
    if (file === undefined)
        return makeIgnore('', rules);
    return makeIgnore((await (0,read/* readTextInside */.YA)((0,external_node_path_.dirname)(file), (0,external_node_path_.basename)(file))) ?? '', rules, file, pause);
};
/** Reads an ignore file. Throws for a malformed pattern; `file` is the name in that error. */
const makeIgnore = async (text, rules, file, pause = unstoppable) => {
    const patterns = await ignorePatterns(text, rules, file ?? 'the ignore file', pause);
    const exceptions = patterns.filter(({ isException }) => isException);
    const folders = new Map();
    const mayHoldOthers = (folder) => 
    // Kaniko decides about each file on its own.
    rules === 'kaniko' || exceptions.some(({ text: pattern }) => mayBeBelow(folder, pattern, rules));
    const folderOf = (path) => {
        if (path === '.' || path === '/')
            return undefined;
        const known = folders.get(path);
        if (known !== undefined)
            return known;
        const parent = folderOf(external_node_path_.posix.dirname(path));
        const decided = decide(path, parent, { patterns, rules });
        const isPruned = parent?.isPruned === true || (decided.isIgnored && !mayHoldOthers(path));
        const found = { ...decided, parent, depth: (parent?.depth ?? 0) + 1, isPruned };
        folders.set(path, found);
        return found;
    };
    const isIgnoredItself = (path) => {
        // In the engines' regular expressions `.*` ends at a line break: then the path may well be taken.
        if (patterns.length === 0 || path.includes('\n'))
            return false;
        // Docker 20.10 sends a folder, even an empty one, in which an exception could include something.
        if (rules === 'docker-20' && mayHoldOthers(path))
            return false;
        return decide(path, folderOf(external_node_path_.posix.dirname(path)), { patterns, rules }).isIgnored;
    };
    const isIgnored = (path) => (patterns.length > 0 && !path.includes('\n') && folderOf(external_node_path_.posix.dirname(path))?.isPruned === true) ||
        isIgnoredItself(path);
    return { file, isIgnored, isIgnoredItself, mayHoldOthers };
};
const isBuildah = (rules) => rules === 'buildah' || rules === 'podman-4';
/** Whether an engine looks into an ignored folder because of an exception. */
const mayBeBelow = (folder, exception, rules) => {
    switch (rules) {
        case 'buildkit':
            return /[*?[\]^\\]/.test(exception) || `${exception}/`.startsWith(`${folder}/`);
        case 'docker-20':
            // It compares no more than this, so `!**/*.go` includes nothing from an ignored folder.
            return `${exception}/`.startsWith(`${folder}/`);
        case 'buildah':
        case 'podman-4':
            return `${withoutSlashes(exception)}/`.startsWith(folder);
        case 'kaniko':
            return true;
    }
};
/** The last pattern that matches decides. */
const decide = (path, parent, { patterns, rules }) => {
    const parts = path.split('/');
    let isIgnored = false;
    const own = [];
    const matched = patterns.map((pattern, index) => {
        const isInherited = inherits(parent, index, pattern, rules);
        /**
         * BuildKit tries an exception only while the path is ignored, and an ordinary pattern only while it is not, so that
         * one which was skipped for a folder does not count for its content (moby/patternmatcher, MatchesUsingParentResults).
         */
        const isTried = rules !== 'buildkit' || (!isInherited && pattern.isException === isIgnored);
        const isOwn = isTried && pattern.matches(path, parts);
        own.push(isOwn);
        const found = isInherited || isOwn;
        if (found)
            isIgnored = !pattern.isException;
        return found;
    });
    return { own, matched, isIgnored };
};
/** Whether a pattern matches because of a folder that the path is in. */
const inherits = (parent, index, { text }, rules) => {
    if (rules !== 'docker-20' && rules !== 'kaniko')
        return parent?.matched[index] === true;
    // These try only the one folder that has as many names as the pattern (pkg/fileutils, Matches).
    const names = text.split('/').length;
    let folder = parent;
    while (folder !== undefined && folder.depth > names)
        folder = folder.parent;
    return folder?.depth === names && folder.own[index] === true;
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/unseen-files.js





/**
 * Which files of a working tree no engine of any version sees, because its ignore file leaves them out. Undefined when
 * every file may be seen: without a Dockerfile that can be read, with an ignore file that an engine refuses, or where a
 * build takes files to which no ignore file applies.
 */
const unseenFiles = async (root, context, inputs) => {
    // Where a bake file takes its files from is not known yet.
    if (inputs.bakeTarget !== undefined)
        return undefined;
    const { buildArgs } = inputs.build;
    const place = { dir: root, contextDir: (0,external_node_path_.join)(root, context) };
    const build = await readUserBuild(place, inputs, buildArgs).catch(() => undefined);
    if (build === undefined || takesIgnored(build))
        return undefined;
    const { contextDir, dockerfilePath } = build;
    const reading = everyRule.map((rules) => readIgnore(contextDir, dockerfilePath, rules));
    const ignores = await Promise.all(reading).catch(() => []);
    const inContext = (0,external_node_path_.relative)(root, contextDir);
    const prefix = inContext === '' ? '' : `${inContext}/`;
    return (path) => ignores.length > 0 &&
        path.startsWith(prefix) &&
        !isRead.test(path) &&
        ignores.every(({ isIgnored, isIgnoredItself }) => isIgnored(path.slice(prefix.length)) && isIgnoredItself(path.slice(prefix.length)));
};
const takesIgnored = ({ dockerfile, buildContexts }) => Object.keys(buildContexts).length > 0 ||
    everyRule.some((rules) => copy_sources_sourcesOf(dockerfile, rules).some(({ seesIgnored }) => seesIgnored));
/** What this program reads itself, whatever engines see. */
const isRead = /(?:^|\/)(?:[^/]*(?:Dockerfile|Containerfile|ignore)[^/]*|go\.(?:mod|sum|work)|docker-bake[^/]*|Makefile)$/i;

;// CONCATENATED MODULE: ./build/dockerfile/windows-images.js
/**
 * Whether a reference names an image of Windows: Microsoft's base images, also behind another registry, and those that
 * have one of them in their tag, such as `golang:1.26-nanoserver`. A folder of a registry may be named windows too.
 */
const isWindowsImage = (reference) => {
    const [, name = '', tag = ''] = /^([^@]*?)(?::([^:/@]*))?(?:@.*)?$/.exec(reference.toLowerCase()) ?? [];
    return /nanoserver|windowsservercore/.test(tag) || repositories.some((repository) => repository.test(name));
};
/** https://hub.docker.com/u/microsoft and https://mcr.microsoft.com list them. */
const repositories = [
    /^mcr\.microsoft\.com\/windows(?:\/|$)/,
    /^(?:docker\.io\/)?windows\//,
    /(?:^|\/)windows\/(?:nanoserver|server|servercore|iotcore)(?:\/|$)/,
    /(?:^|\/)(?:nanoserver|windowsservercore)$/,
];

;// CONCATENATED MODULE: ./build/dockerfile/refusals.js


const address = /^(?:https?|git|ssh|ftp):\/\/|^git@[\w.-]+:|^github\.com\/|^oci-layout:\/\/|^target:|^bake:/i;
/**
 * Why this build cannot be timed honestly: one sentence for each reason, with its line. All reasons are known before
 * anything is built.
 */
const refusals = (dockerfile, question) => [
    ...requestedPlatforms(question),
    ...stagePlatforms(dockerfile, question.native),
    ...windowsBases(dockerfile),
    ...remoteContexts(question),
    ...entitlements(dockerfile),
    ...cachesOutside(dockerfile),
];
const requestedPlatforms = ({ platform = '', native }) => {
    const requested = platform
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '');
    if (requested.length > 1)
        return [
            `platform names several (${requested.join(', ')}): choose one, since several are built together and cannot be timed apart`,
        ];
    return requested
        .filter((each) => !isSame(each, native))
        .map((each) => `platform ${each} is emulated on ${native}: an emulated compiler says nothing about a native one; run on a machine of that platform`);
};
/** Where nothing runs, a stage may be for any platform: files are only put into it. */
const stagePlatforms = ({ needed }, native) => {
    const running = runningIn(needed);
    return needed.flatMap((stage) => {
        const { platform, line, base, index } = stage;
        if (platform === undefined || platform === '' || isSame(platform, native))
            return [];
        const start = `line ${line} of the Dockerfile: FROM --platform=${platform}`;
        const remedy = 'leave it out, or use --platform=$BUILDPLATFORM';
        if (running.has(index))
            return [`${start} runs emulated on ${native}; ${remedy}`];
        return base.kind === 'image'
            ? [
                `${start}: ${base.reference} is needed for another platform than ${native}, but images are fetched before the builds for that one only; ${remedy}`,
            ]
            : [];
    });
};
/** The stages that run something, themselves or in a stage that continues them and so has their platform. */
const runningIn = (stages) => {
    const running = new Set();
    for (const stage of stages.toReversed()) {
        if (runsSomething(stage))
            running.add(stage.index);
        const below = refusals_stageBelow(stage);
        if (below !== undefined && running.has(stage.index))
            running.add(below);
    }
    return running;
};
const refusals_stageBelow = ({ base, platform }) => base.kind === 'stage' && platform === undefined ? base.index : undefined;
const runsSomething = ({ instructions }) => instructions.some(({ name }) => name === 'RUN');
const windowsBases = ({ needed }) => needed.flatMap(({ base, line }) => base.kind === 'image' && isWindowsImage(base.reference)
    ? [
        `line ${line} of the Dockerfile: ${base.reference} is a Windows image; only Linux images are built here`,
    ]
    : []);
const remoteContexts = ({ context = '', buildContexts = {} }) => [
    ...(address.test(context) ? [`context ${refusals_withoutLogin(context)} is not a folder: check it out first`] : []),
    ...Object.entries(buildContexts)
        .filter(([, value]) => address.test(value))
        .map(([name, value]) => `build-contexts: ${name}=${refusals_withoutLogin(value)} is neither a folder nor docker-image://…, so it could change between two builds unnoticed`),
];
/** Steps that need `docker build --allow`, which is never given here. */
const entitlements = ({ features }) => features.flatMap(({ kind, detail, line }) => {
    const needs = (flag) => [
        `line ${line} of the Dockerfile: RUN --${flag} needs rights that only \`docker build --allow\` gives, which is never used here`,
    ];
    if (kind === 'security' && detail === 'insecure')
        return needs('security=insecure');
    if (kind === 'network' && detail === 'host')
        return needs('network=host');
    return kind === 'device' ? needs('device') : [];
});
/** Before Buildah 1.37.5 the id is a path below the folder of the caches, and the step can write to what it leads to (CVE-2024-9675). */
const cachesOutside = ({ cacheMounts }) => cacheMounts
    .filter(({ id }) => /^\.\.(?:\/|$)/.test(external_node_path_.posix.normalize(id)))
    .map(({ id, line }) => `line ${line} of the Dockerfile: the cache mount ${id} leads out of the caches, which older engines follow to files of this machine; give it another id`);
/** An address may contain a token. */
const refusals_withoutLogin = (text) => text.replace(/\/\/[^/@]*@/, '//');
const isSame = (one, other) => normal(one) === normal(other);
/** By containerd's rules for platform names: `x86_64` is `linux/amd64`, `linux/arm64/v8` is `linux/arm64`. */
const normal = (platform) => {
    const parts = platform.toLowerCase().split('/');
    const [os = '', arch = '', variant = ''] = parts.length === 1 && parts[0] !== 'windows' ? ['linux', ...parts] : parts;
    const name = { x86_64: 'amd64', 'x86-64': 'amd64', aarch64: 'arm64', i386: '386' }[arch] ?? arch;
    const kept = (name === 'arm64' && variant === 'v8') || (name === 'amd64' && variant === 'v1') ? '' : variant;
    return [os, name, kept].join('/');
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/fingerprint.js


const chunk = Buffer.allocUnsafe(1 << 20);
/** Larger files are read with pauses. */
const largeBytes = 16 * 1024 * 1024;
/**
 * Reads one path without following a link. Owners and times are left out: engines reset owners, and no cache key
 * includes times. Synchronous, because a promise per file would make large trees several times slower.
 */
const fingerprint = (path, pause) => {
    const stat = (0,external_node_fs_.lstatSync)(path);
    if (stat.isSymbolicLink())
        return { text: `link ${(0,external_node_fs_.readlinkSync)(path)}`, bytes: 0 };
    const mode = (stat.mode & 0o7777).toString(8);
    if (stat.isDirectory())
        return { text: `folder ${mode}`, bytes: 0 };
    if (!stat.isFile())
        return { text: `special ${mode} ${stat.rdev}`, bytes: 0 };
    const ofContent = ({ sha256, bytes }) => ({ text: `file ${mode} ${sha256}`, bytes });
    return stat.size > largeBytes ? largeContent(path, pause).then(ofContent) : ofContent(contentOf(path));
};
const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
const contentOf = (path) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = (0,external_node_fs_.openSync)(path, flags);
    try {
        let bytes = 0;
        for (let read = (0,external_node_fs_.readSync)(file, chunk); read > 0; read = (0,external_node_fs_.readSync)(file, chunk)) {
            hash.update(chunk.subarray(0, read));
            bytes += read;
        }
        return { sha256: hash.digest('hex'), bytes };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
};
const largeContent = async (path, pause) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = (0,external_node_fs_.openSync)(path, flags);
    try {
        let bytes = 0;
        for (let read = (0,external_node_fs_.readSync)(file, chunk); read > 0; read = (0,external_node_fs_.readSync)(file, chunk)) {
            hash.update(chunk.subarray(0, read));
            bytes += read;
            await pause();
        }
        return { sha256: hash.digest('hex'), bytes };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/tree.js




/** Reads everything that one of the views takes, once. Throws when something cannot be read, naming it. */
const readTree = async ({ name, dir }, views, pause) => {
    const kind = name === undefined ? 'file ' : `build context ${name}, file `;
    const found = new Map();
    const unreadable = [];
    const add = async (path) => {
        await pause();
        try {
            const made = fingerprint((0,external_node_path_.join)(dir, path), pause);
            found.set(`${kind}${path}`, made instanceof Promise ? await made : made);
        }
        catch (error) {
            // A run that was stopped ends here.
            await pause();
            unreadable.push(error);
        }
    };
    const visit = async (folder) => {
        let isUsed = false;
        for (const entry of await entriesOf((0,external_node_path_.join)(dir, folder), unreadable)) {
            if (entry.name === '.git')
                continue;
            await pause();
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            const isTaken = views.some((view) => view.takes(path));
            const isReached = entry.isDirectory() && views.some((view) => view.mayReach(path));
            // A folder with something that is taken is made with its own permissions, even an ignored one.
            const holdsUsed = isReached && (await visit(path));
            if (isTaken || holdsUsed)
                await add(path);
            isUsed ||= isTaken || holdsUsed;
        }
        return isUsed;
    };
    await visit('');
    const ignoreFiles = views.flatMap(({ ignoreFile }) => ignoreFile ?? []);
    for (const file of ignoreFiles)
        await add((0,external_node_path_.relative)(dir, file));
    if (unreadable.length > 0)
        throw unreadableError(unreadable);
    return { found, ignoreFiles, takesGit: await takesFrom(dir, '.git', views, pause) };
};
const entriesOf = async (folder, unreadable) => {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        unreadable.push(error);
        return [];
    }
};
/** Whether a path that may not exist is taken, or anything below it. */
const takesFrom = async (dir, path, views, pause) => {
    await pause();
    const stat = await (0,promises_.lstat)((0,external_node_path_.join)(dir, path)).catch(() => undefined);
    if (stat === undefined)
        return false;
    if (views.some((view) => view.takes(path)))
        return true;
    if (!stat.isDirectory() || !views.some((view) => view.mayReach(path)))
        return false;
    for (const name of await (0,promises_.readdir)((0,external_node_path_.join)(dir, path)))
        if (await takesFrom(dir, `${path}/${name}`, views, pause))
            return true;
    return false;
};
const shownErrors = 5;
const unreadableError = (errors) => {
    const shown = errors.slice(0, shownErrors).map(error_text/* messageOf */.b);
    const more = errors.length > shownErrors ? `, and ${errors.length - shownErrors} more` : '';
    return new Error(`The build context cannot be read: ${shown.join(', ')}${more}; make these files readable, or exclude them in .dockerignore`, { cause: errors[0] });
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/used-arguments.js
/** Build arguments that an engine follows although no ARG names them. */
const builtIn = /^(?:(?:https?|ftp|no|all)_proxy|buildkit_.*|source_date_epoch)$/i;
/** The build arguments that can make a difference: no ARG of the Dockerfile has the name of the others. */
const usedArguments = ({ dockerfile, buildArgs, }) => {
    const declared = new Set(dockerfile.stages
        .flatMap(({ instructions }) => instructions)
        .flatMap(({ name, args }) => (name === 'ARG' ? [...args.matchAll(/\w+/g)].map(([word]) => word) : [])));
    return Object.entries(buildArgs).filter(([name]) => declared.has(name) || dockerfile.globals.get(name) !== undefined || builtIn.test(name));
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/source-glob.js




/**
 * The glob of a source in the context `root`. A source that follows a link, or that matches nothing, stands for the whole
 * context: engines do not agree on these, and the second would show that this glob is not theirs.
 */
const sourceGlob = async (root, path, pause) => {
    const { glob, isOdd } = source_glob_globOf(path);
    // Any of the folder may be meant.
    const searched = isOdd ? [...glob, anyFolders] : glob;
    return glob.length === 0 || !(await isSettled({ root, pause }, searched)) ? wholeContext : asSource(glob);
};
const wholeContext = { lengthOfMatch: () => 0, mayReach: () => true };
/** Up to the first part that is not a plain glob; the folder above it is then taken as a whole. */
const source_glob_globOf = (path) => {
    const glob = path
        .split('/')
        .filter((part) => part !== '')
        .map((part) => (part === '**' ? anyFolders : namePatternOf(part)));
    const odd = glob.indexOf(undefined);
    const plain = glob.slice(0, odd === -1 ? undefined : odd).filter((part) => part !== undefined);
    return { glob: plain, isOdd: odd !== -1 };
};
const asSource = (glob) => {
    const fixed = fixedPartOf(glob);
    const lengthOfMatch = (parts) => {
        if (fixed.length === glob.length)
            return matchesGlob(glob, parts.slice(0, glob.length)) ? glob.length : undefined;
        const shortest = parts.findIndex((_, at) => matchesGlob(glob, parts.slice(0, at + 1)));
        return shortest === -1 ? undefined : shortest + 1;
    };
    return {
        lengthOfMatch,
        mayReach: (parts) => parts.every((name, at) => {
            const wanted = fixed[at];
            return wanted === undefined || matchesName(wanted, name);
        }),
    };
};
/** The parts before the first `**`. */
const fixedPartOf = (glob) => {
    const end = glob.indexOf(anyFolders);
    return glob.slice(0, end === -1 ? undefined : end).filter((part) => part !== anyFolders);
};
/** Whether the fixed part of a glob matches something, and the glob meets no link on the way. */
const isSettled = async (search, glob) => {
    const { root, pause } = search;
    let folders = [''];
    for (const [at, wanted] of fixedPartOf(glob).entries()) {
        const found = [];
        for (const folder of folders) {
            await pause();
            const names = source_glob_namesIn((0,external_node_path_.join)(root, folder)).filter((name) => matchesName(wanted, name));
            const paths = names.map((name) => (0,external_node_path_.join)(folder, name));
            found.push(...paths.filter((path) => at === glob.length - 1 || source_glob_isFolder(root, path)));
        }
        if (found.length === 0 || found.some((path) => isLink(root, path)))
            return false;
        folders = found;
    }
    if (!glob.includes(anyFolders))
        return true;
    for (const folder of folders)
        if (await hasLink(search, folder, glob))
            return false;
    return true;
};
const isLink = (root, path) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path)).isSymbolicLink();
/** Whether a link below a folder is a match, or leads to a folder, in which there may be one. */
const hasLink = async (search, folder, glob) => {
    const { root, pause } = search;
    for (const name of source_glob_namesIn((0,external_node_path_.join)(root, folder))) {
        await pause();
        const path = (0,external_node_path_.join)(folder, name);
        if (path === '.git')
            continue;
        const isFound = isLink(root, path)
            ? matchesGlob(glob, path.split('/')) || source_glob_isFolder(root, path)
            : source_glob_isFolder(root, path) && (await hasLink(search, path, glob));
        if (isFound)
            return true;
    }
    return false;
};
/** Also where a link leads to one, or in circles. */
const source_glob_isFolder = (root, path) => {
    try {
        return (0,external_node_fs_.statSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false })?.isDirectory() === true;
    }
    catch {
        return true;
    }
};
/** A file holds nothing, and what cannot be read is reported when its content is needed. */
const source_glob_namesIn = (folder) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/view.js



/**
 * What engines of these rules take. Throws for an ignore file that none of them accepts: one that does not could only
 * fail, so it takes everything here.
 */
const viewsOf = async (context, dockerfile, allRules, pause) => {
    const views = [];
    const refusals = [];
    for (const rules of allRules) {
        try {
            const ignore = await readIgnore(context.dir, context.dockerfilePath, rules, pause);
            const sources = copy_sources_sourcesOf(dockerfile, rules).filter((source) => source.context === context.name);
            const taken = [];
            for (const source of sources)
                taken.push(await view_takenBy(source, { dir: context.dir, ignore, rules, pause }));
            views.push(view_viewOf(ignore, taken));
        }
        catch (error) {
            // A run that was stopped ends here.
            await pause();
            refusals.push(error);
        }
    }
    if (refusals.length > 0 && views.length === 0)
        throw refusals[0];
    return refusals.length > 0 ? [...views, view_everything] : views;
};
const view_everything = { ignoreFile: undefined, takes: () => true, mayReach: () => true };
const view_viewOf = ({ file }, taken) => ({
    ignoreFile: taken.length === 0 ? undefined : file,
    takes: (path) => taken.some((each) => each.takes(path)),
    mayReach: (folder) => taken.some((each) => each.mayReach(folder)),
});
const view_takenBy = async (source, { dir, ignore, rules, pause }) => {
    await pause();
    const glob = await sourceGlob(dir, source.path, pause);
    const isLeftOut = await exclusionBy(source.excludes, pause);
    // Buildah opens a source directly, even in an ignored folder; the others ignore files before they look for sources.
    const isDirect = source.path !== '' && (rules === 'buildah' || rules === 'podman-4');
    const isIgnored = (path) => !source.seesIgnored && (isDirect ? ignore.isIgnoredItself(path) : ignore.isIgnored(path));
    return {
        takes: (path) => {
            const parts = path.split('/');
            const length = glob.lengthOfMatch(parts);
            return length !== undefined && !isIgnored(path) && !isLeftOut(path, parts.slice(length).join('/'));
        },
        mayReach: (folder) => glob.mayReach(folder.split('/')) && (isDirect || !isIgnored(folder) || ignore.mayHoldOthers(folder)),
    };
};
/**
 * Whether `--exclude` leaves a path out. Its patterns are meant from the folder that is copied in BuildKit, and from the
 * context in Buildah: only what both leave out is sure not to be copied.
 */
const exclusionBy = async (patterns, pause) => {
    if (patterns.length === 0)
        return () => false;
    const text = patterns.join('\n');
    const both = [
        await makeIgnore(text, 'buildkit', '--exclude', pause),
        await makeIgnore(text, 'buildah', '--exclude', pause),
    ];
    return (path, inSource) => inSource !== '' && both.every(({ isIgnored }) => isIgnored(path) && isIgnored(inSource));
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/build-inputs.js







/**
 * Reads what the build takes: the Dockerfile, ignore files, target, build arguments that it uses, and of each context what
 * COPY, ADD and mounts take by the rules of one of the engines (content, permissions, targets of links, empty folders).
 * Leaves out times, owners, and anything named `.git`, in which two commits always differ. Throws when something cannot be
 * read, naming it.
 */
const buildInputsDigest = async (contextDir, dockerfilePath, question, pause = unstoppable) => {
    const { rules, dockerfile, target, settings, buildContexts } = question;
    const inputs = new Map([
        ['Dockerfile', sha256((await (0,read/* readLinked */.c1)((0,external_node_path_.dirname)(dockerfilePath), (0,external_node_path_.basename)(dockerfilePath))) ?? '')],
    ]);
    if (target !== undefined)
        inputs.set('target', target);
    for (const [name, value] of Object.entries(settings))
        inputs.set(name, sha256(value));
    // A digest of the value, never the value: it may be a secret.
    for (const [name, value] of usedArguments(question))
        inputs.set(`build argument ${name}`, sha256(value));
    const contexts = [
        { name: undefined, dir: contextDir, dockerfilePath },
        ...Object.entries(buildContexts).map(([name, dir]) => ({ name, dir, dockerfilePath: undefined })),
    ];
    const trees = [];
    for (const context of contexts)
        trees.push(await readTree(context, await viewsOf(context, dockerfile, rules, pause), pause));
    for (const [name, { text }] of trees.flatMap(({ found }) => [...found]))
        inputs.set(name, text);
    const files = trees
        .flatMap(({ found }) => [...found.values()])
        .filter(({ text }) => !text.startsWith('folder '));
    return {
        digest: build_inputs_digestOf(inputs),
        inputs,
        ignoreFiles: [...new Set(trees.flatMap(({ ignoreFiles }) => ignoreFiles))],
        contextBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
        contextFiles: files.length,
        takesGit: trees.some(({ takesGit }) => takesGit),
    };
};
/** The names of inputs that differ, sorted, at most `limit`: files by path, others in words. */
const differingInputs = (one, other, limit = 3) => [...new Set([...one.inputs.keys(), ...other.inputs.keys()])]
    .filter((name) => one.inputs.get(name) !== other.inputs.get(name))
    .toSorted()
    .slice(0, limit)
    .map((name) => name.replace(/^file /, ''));
/** Files of the main context that differ, in alphabetical order; folders, which differ in permissions, are none. */
const changedFilesIn = (base, head) => [...new Set([...base.inputs.keys(), ...head.inputs.keys()])].toSorted().flatMap((name) => {
    const [before, after] = [base.inputs.get(name), head.inputs.get(name)];
    const isFile = name.startsWith('file ') && !(after ?? before ?? '').startsWith('folder ');
    if (before === after || !isFile)
        return [];
    return { path: name.slice('file '.length), change: changeBetween(before, after) };
});
const changeBetween = (before, after) => {
    if (before === undefined)
        return 'new';
    return after === undefined ? 'gone' : 'changed';
};
const sha256 = (content) => (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
const build_inputs_digestOf = (inputs) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    // NUL is the only character that no path contains.
    for (const name of [...inputs.keys()].toSorted())
        hash.update(`${name}\0${inputs.get(name) ?? ''}\0`);
    return hash.digest('hex');
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/build-settings.js
/** The options of a build that can differ between revisions because each has a bake file of its own. */
const buildSettings = ({ network, platform, ssh, secrets, secretFiles }, otherContexts) => ({
    network: JSON.stringify(network ?? null),
    platform: JSON.stringify(platform ?? null),
    ssh: JSON.stringify(ssh),
    secrets: JSON.stringify([secrets, secretFiles]),
    'build-contexts': JSON.stringify(otherContexts),
});

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/module-change.js
/** Whether an input of the build, given by its path in the context, only says which modules are used. */
const isOfModules = (input) => /^(?:go\.(?:mod|sum)|vendor\/.*)$/s.test(input);
/**
 * The modules that a go.mod requires and an earlier one does not, as a clause; undefined when there are none, or when
 * the files differ in anything else (language version, replacements). It is a cause only if no other input differs.
 */
const moduleChange = (earlier, later) => {
    const [old, now] = [readLines(earlier), readLines(later)];
    if (old.others.join('\n') !== now.others.join('\n'))
        return undefined;
    const before = new Set(old.required.map(({ module }) => module));
    const added = now.required.filter(({ module }) => !before.has(module));
    // Modules that the project imports come before those that they require.
    const [first] = added.toSorted((one, other) => Number(one.isIndirect) - Number(other.isIndirect));
    if (first === undefined)
        return undefined;
    const more = added.length === 1 ? '' : ` and ${added.length - 1} more`;
    return `only modules changed: ${first.module}${more} in go.mod`;
};
/** `PATH VERSION`, alone in a block or after `require`; a comment may say that it is indirect. */
const requirement = /^(?:require\s+)?(\S+)\s+(v\d\S*)(?:\s*\/\/\s*(indirect)?.*)?$/;
const readLines = (goMod) => {
    const required = [];
    const others = [];
    for (const line of goMod.split('\n').map((each) => each.trim())) {
        const [, path, version, indirect] = requirement.exec(line) ?? [];
        if (path !== undefined)
            required.push({ module: `${path} ${version}`, isIndirect: indirect !== undefined });
        else if (!/^(?:$|\/\/|require \($|\)$)/.test(line))
            others.push(line);
    }
    return { required, others };
};

;// CONCATENATED MODULE: ./build/projects/context/checks.js











const noContext = 'context: there is no such folder in the repository';
/** Throws an InputError for a Dockerfile without its context: any other problem would only confuse. */
const refuseAbsentContext = (revision, inputs) => {
    if (revision === undefined || (0,external_node_fs_.existsSync)(revision.contextDir))
        return;
    if ((0,external_node_fs_.existsSync)(dockerfilePathOf(revision, inputs)))
        throw new inputs_error/* InputError */.d([noContext]);
};
/** Throws an InputError with every reason why a build cannot be timed honestly, or which of its folders do not exist. */
const checks_refuse = (env, { dockerfile, contextDir, buildContexts }, { build }) => {
    const question = {
        native: (0,machine/* nativePlatform */.Nc)(),
        buildContexts: build.buildContexts,
        platform: build.platform,
    };
    const absent = Object.entries(checks_foldersOf(buildContexts)).filter(([, path]) => !(0,external_node_fs_.existsSync)(path));
    const problems = [
        ...refusals(dockerfile, question),
        ...unresolved(env, dockerfile),
        ...((0,external_node_fs_.existsSync)(contextDir) ? [] : [noContext]),
        ...absent.map(([name]) => `build-contexts: ${build.buildContexts[name]} is not in the repository`),
    ];
    if (problems.length > 0)
        throw new inputs_error/* InputError */.d(problems);
};
const nothingKnown = {
    knownVerdict: undefined,
    onlyChange: undefined,
    notes: [],
    changedFiles: [],
};
/** Equal inputs give equal builds. They must be equal by the rules of all engines that may build. */
const knownBeforeBuilding = async (host, base, builds, { inputs, pause }) => {
    if (base.kind === 'same')
        return unchanged(`nothing was built: the base, ${base.how}, is the head itself`);
    const [before, after] = [builds.get('base'), builds.get('head')];
    if (before === undefined || after === undefined)
        return nothingKnown;
    const rules = await rulesOfRun(host, inputs);
    const read = ({ contextDir, dockerfilePath, dockerfile, options, buildArgs, buildContexts }) => buildInputsDigest(contextDir, dockerfilePath, {
        rules,
        dockerfile,
        target: options.target,
        settings: buildSettings(options, imagesOf(buildContexts)),
        buildArgs,
        buildContexts: checks_foldersOf(buildContexts),
    }, pause);
    const [one, other] = [await read(before), await read(after)];
    const differing = differingInputs(one, other, Infinity);
    const changedFiles = changedFilesIn(one, other);
    if (!differing.every(isOfModules))
        return { ...nothingKnown, changedFiles };
    if (differing.length === 0)
        return unchanged('no input of the build changed, so nothing was built', one.takesGit ? [gitNote] : []);
    const onlyChange = moduleChange(goModOf(before), goModOf(after));
    return { ...nothingKnown, onlyChange, changedFiles };
};
/** Every commit changes `.git`, so a comparison because of it alone would be made for every change. */
const gitNote = 'The build takes .git from its context, and .git is all that differs: a real build repeats the steps from there on, and Go writes the commit into the binary. This is not compared, since every commit does the same. Unless the build needs it, exclude .git in the ignore file.';
const unchanged = (reason, notes = []) => ({
    ...nothingKnown,
    knownVerdict: { kind: 'unchanged', because: 'same-inputs', reason },
    notes,
});
const goModOf = ({ contextDir }) => (0,look/* textInside */.kg)(contextDir, 'go.mod') ?? '';
const checks_foldersOf = (contexts) => Object.fromEntries(Object.entries(contexts).filter(([, value]) => isFolder(value)));
const imagesOf = (contexts) => Object.fromEntries(Object.entries(contexts).filter(([, value]) => !isFolder(value)));
/** An image whose name is unknown cannot be pulled before the timing, nor checked for changes. */
const unresolved = (env, { unresolved: images }) => images.map(({ line, written, missing }) => `line ${line} of the Dockerfile: the name of the image ${written} depends on ${missing.join(', ')}; set it with ${(0,hint/* hint */.aK)(env, 'build-args')}`);

;// CONCATENATED MODULE: ./build/projects/context/describe.js
/** From what the user's project is built, for the report. Build arguments are only named: their values can be secret. */
const describeProject = ({ id, inputs, laidOut, builds, differences, }) => {
    const { revisions, uncommitted } = laidOut;
    const base = revisions.get('base');
    const head = revisions.get('head');
    return {
        ...withOptions(id, inputs, [...builds.values()].map(({ buildArgs }) => Object.keys(buildArgs)).flat()),
        head: head === undefined ? {} : describe_sourceOf(head, builds.get('head'), uncommitted.length),
        ...(base !== undefined && { base: describe_sourceOf(base, builds.get('base'), 0) }),
        ...(differences !== undefined && { differences }),
    };
};
/** The same where a revision could not be prepared, so that only its commits are known. */
const describeCommits = (id, inputs, { head, base }) => ({
    ...withOptions(id, inputs, Object.keys(inputs.build.buildArgs)),
    head: head === undefined ? {} : { commit: head },
    ...(base !== undefined && { base: { commit: base } }),
});
const withOptions = (id, { build }, buildArgs) => ({
    id,
    ...(build.target !== undefined && { target: build.target }),
    buildArgs: [...new Set(buildArgs)].toSorted(),
    ...(build.network !== undefined && { network: build.network }),
});
const describe_sourceOf = ({ sha, describe, gitObjects }, build, uncommittedFiles) => {
    const unknown = {
        ...(gitObjects === undefined && { gitObjects: 'git could not count them' }),
        ...(build === undefined && { dockerfileSha256: 'the revision has no Dockerfile that can be built' }),
    };
    return {
        commit: sha,
        describe,
        uncommittedFiles,
        ...(gitObjects !== undefined && { gitObjects }),
        ...(build !== undefined && { dockerfileSha256: build.dockerfileSha256 }),
        ...(Object.keys(unknown).length > 0 && { unknown }),
    };
};

;// CONCATENATED MODULE: ./build/dockerfile/shell-values.js


/** Stands for any text in a value, where a variable or the output of a program is not known. */
const unknown = '\0';
/** The words that one word of a script becomes: several when an unquoted variable has several, or none. */
const valuesOf = (word, known) => {
    const written = wordText(word);
    if (word.length > mostParts)
        return [{ written, text: unknown, wide: unknown }];
    const pieces = word.map((part) => ({ part, ...pieceOf(part, known) }));
    if (!pieces.some(({ part, text }) => splits(part) && /\s/.test(text))) {
        const text = pieces.map((piece) => piece.text).join('');
        const wide = pieces.map((piece) => piece.wide).join('');
        const isNothing = word.length > 0 && word.every(splits);
        // An unquoted variable that is empty is no word, and one with an unknown value may be none.
        return isNothing && (text === '' || text === unknown) ? [] : [{ written, text, wide }];
    }
    const joined = pieces.map(({ part, text }) => (splits(part) ? text : text.replaceAll(/\s/g, held))).join('');
    return joined
        .split(/\s+/)
        .filter((text) => text !== '')
        .map((text) => text.replaceAll(/[\uE000-\uE002]/g, released))
        .map((text) => ({ written, text, wide: text }));
};
/**
 * The words of a command. An unquoted value that is not known may be no word or several: it is left out, so that the
 * command is open, except behind a flag, which takes it as its value.
 */
const shell_values_wordsOf = (words, known) => {
    const values = [];
    let isOpen = false;
    for (const word of words) {
        const found = valuesOf(word, known);
        const isLeftOut = found.length === 0 && word.some((part) => pieceOf(part, known).wide !== '');
        isOpen ||= isLeftOut;
        if (isLeftOut && /^-[^=]*[^=-]$/.test(values.at(-1)?.text ?? ''))
            values.push({ written: wordText(word), text: unknown, wide: unknown });
        values.push(...found);
    }
    return { values, isOpen };
};
/** The text of a word that is not split, as in an assignment. */
const shell_values_textOf = (word, known) => word.length > mostParts ? unknown : word.map((part) => pieceOf(part, known).text).join('');
const mostParts = 200;
/** Whether a part may become several words; `"$@"` and `"${LIST[@]}"` do even in quotes. */
const splits = (part) => part.kind !== 'text' && (!part.quoted || isList(part));
const isList = (part) => part.kind === 'variable' && (part.operator === '[' ? /^[@*]/.test(wordText(part.word)) : part.name === '@');
/** White space within quotes, while the word around it is split. */
const spaces = [' ', '\t', '\n'];
const held = (space) => String.fromCodePoint(0xe000 + Math.max(spaces.indexOf(space), 0));
const released = (mark) => spaces[(mark.codePointAt(0) ?? 0xe000) - 0xe000] ?? ' ';
const same = (text) => ({ text, wide: text });
const pieceOf = (part, known) => {
    switch (part.kind) {
        case 'text':
            // The shell replaces `*` by the files that exist.
            return same(part.quoted ? part.text : part.text.replaceAll(/[*?]+/g, unknown));
        case 'output':
            return same(shell_values_outputOf(part.script, known) ?? unknown);
        case 'number':
            return same(unknown);
        case 'variable':
            return variableOf(part, known);
    }
};
const variableOf = ({ name, operator, word }, known) => {
    const value = known.value(name);
    const isSet = value !== undefined && (value !== '' || !operator.startsWith(':'));
    if (operator.endsWith('+'))
        return same(isSet ? shell_values_textOf(word, known) : '');
    if (operator.endsWith('-') || operator.endsWith('='))
        return same(isSet ? value : shell_values_textOf(word, known));
    if (value === undefined)
        return { text: '', wide: unknown };
    if (operator === '' || operator.endsWith('?'))
        return same(value);
    if (operator === '[')
        return same(elementOf(name, value, wordText(word)));
    return same(value.includes(unknown) ? unknown : (cut(value, operator, shell_values_textOf(word, known)) ?? unknown));
};
/** All of an array, whose elements are joined here, or its first one. */
const elementOf = (name, value, index) => {
    if (/^[@*]\]/.test(index))
        return value;
    if (!index.startsWith('0]'))
        return unknown;
    return name === 'BASH_SOURCE' ? value : (value.trim().split(/\s+/)[0] ?? '');
};
/** The value of `${NAME%PATTERN}` and its relatives; undefined for what is not computed. */
const cut = (value, operator, pattern) => {
    const parts = pattern.split(unknown);
    if (parts.length > 2 || !/^(?:##?|%%?)$/.test(operator))
        return undefined;
    const [first = '', second] = parts;
    if (operator.startsWith('#')) {
        if (second === undefined)
            return value.startsWith(first) ? value.slice(first.length) : value;
        const at = operator === '##' ? value.lastIndexOf(second) : value.indexOf(second);
        return first === '' && at !== -1 ? value.slice(at + second.length) : value;
    }
    if (second === undefined)
        return value.endsWith(first) ? value.slice(0, value.length - first.length) : value;
    const at = operator === '%%' ? value.indexOf(first) : value.lastIndexOf(first);
    return second === '' && at !== -1 ? value.slice(0, at) : value;
};
/** What a script prints, for the few programs whose output follows from their arguments. */
const shell_values_outputOf = (script, known) => {
    const calls = callsInTurn(script);
    if (calls === undefined)
        return undefined;
    let { folder } = known;
    let output;
    for (const { words } of calls) {
        const here = { ...known, folder };
        const [program = '', ...args] = words.flatMap((word) => valuesOf(word, here)).map(({ text }) => text);
        output = program === 'cd' ? output : printed(program, args, here);
        if (program === 'cd')
            folder = external_node_path_.posix.resolve(folder, args.find((arg) => !arg.startsWith('-')) ?? '/root');
    }
    return output;
};
/** The calls of a script that runs one after the other, as long as none fails; undefined for any other. */
const callsInTurn = (script) => {
    const found = [];
    for (const statement of script) {
        if (statement.kind === 'command') {
            found.push(statement);
            continue;
        }
        const links = statement.kind === 'and-or' ? statement.links : [];
        const end = links.findIndex(({ operator }) => operator === '||');
        const calls = links.slice(0, end === -1 ? undefined : end).map(({ body }) => callsInTurn(body));
        if (calls.length === 0 || calls.includes(undefined))
            return undefined;
        found.push(...calls.flatMap((each) => each ?? []));
    }
    return found;
};
const printed = (program, words, known) => {
    const args = words.filter((word) => !word.startsWith('-'));
    const [first = '', second = ''] = args;
    switch (program.replace(/^.*\//, '')) {
        case 'pwd':
            return known.folder;
        case 'echo':
            return args.join(' ');
        case 'basename':
            return external_node_path_.posix.basename(first, second);
        case 'dirname':
            return external_node_path_.posix.dirname(first);
        case 'readlink':
        case 'realpath':
            return external_node_path_.posix.resolve(known.folder, first);
        case 'uname':
            return words.every((word) => word === '-s') ? 'Linux' : undefined;
        case 'ls':
            return words.includes('-d') ? args.join(' ') : unknown;
        case 'go':
            return printedByGo(words, known);
        default:
            return undefined;
    }
};
const printedByGo = ([verb = '', ...words], known) => {
    const [first = ''] = words;
    if (verb === 'env')
        return known.value(first);
    // The packages of a pattern are named like the pattern itself.
    return verb === 'list' && words.every((word) => !word.startsWith('-')) ? words.join(' ') : undefined;
};

;// CONCATENATED MODULE: ./build/dockerfile/container-paths.js




/** A stage before its first instruction. */
const emptyContainer = { folder: '/', copied: [] };
/** The paths after one more instruction. */
const followed = (paths, { instruction, variables }, context, others) => {
    const { folder, copied } = paths;
    if (instruction.name === 'WORKDIR') {
        const next = absolute(folder, instruction.args, variables);
        // A longer path cannot exist (PATH_MAX of Linux), and would be gone through again for each WORKDIR that adds to it.
        return next.length > 4_096 ? paths : { folder: next, copied };
    }
    if (instruction.name !== 'COPY' && instruction.name !== 'ADD')
        return paths;
    const { sources, target, keepsParents } = readCopy(instruction, variables);
    const from = (0,dockerfile_syntax/* flagOf */.iP)(instruction, 'from');
    const to = external_node_path_.posix.resolve(folder, target);
    if (from !== undefined) {
        const other = others(from);
        const found = other === undefined ? [] : sources.flatMap((source) => copiedAgain(other, source, to));
        return { folder, copied: [...copied, ...found] };
    }
    const into = { target, to, severalSources: sources.length > 1, keepsParents };
    return { folder, copied: [...copied, ...sources.map((source) => copyOf(source, into, context))] };
};
/** The paths within one RUN, whose bind mounts show the context itself or another stage. */
const mounted = (paths, mounts, { variables, others }) => {
    const bound = mounts
        .filter(({ type }) => type === 'bind')
        .flatMap(({ source = '.', target = '.', from }) => {
        const to = absolute(paths.folder, target, variables);
        if (from === undefined)
            return [{ from: relative(container_paths_read(source, variables)), to }];
        const other = others(from);
        return other === undefined ? [] : copiedAgain(other, source, to);
    });
    return { ...paths, copied: [...paths.copied, ...bound] };
};
/**
 * Where in the context a file or folder at an absolute path of the container comes from, the last copy first. Of a
 * folder, Go files that were copied into it one by one are named too.
 */
const contextPaths = ({ folder, copied }, path, context) => {
    const isThere = (each) => each.includes(unknown) || context.exists(each);
    const found = copied
        .toReversed()
        .flatMap(({ from, to }) => {
        const rest = below(to, path);
        if (rest !== undefined)
            return [external_node_path_.posix.join(from, rest)];
        return external_node_path_.posix.dirname(to) === path && from.endsWith('.go') ? [from] : [];
    })
        .filter(isThere);
    // Not copied from the context (a base image with the sources): assume the same layout.
    const alike = external_node_path_.posix.relative(folder, path) || '.';
    return found.length > 0 ? [...new Set(found)] : [alike].filter(isThere);
};
/** The rest of a path below a folder; undefined when it is not there. */
const below = (folder, path) => {
    const rest = external_node_path_.posix.relative(folder, path);
    return rest === '..' || rest.startsWith('../') ? undefined : rest;
};
/** Files of the context below a folder of the container that are copied once more, to another. */
const copiedAgain = ({ copied }, source, to) => {
    const path = external_node_path_.posix.resolve('/', source);
    const again = copied.slice(-mostCopies).flatMap((each) => {
        const inside = below(path, each.to);
        if (inside !== undefined)
            return [{ from: each.from, to: container_paths_joined(to, inside) }];
        const outside = below(each.to, path);
        return outside === undefined ? [] : [{ from: container_paths_joined(each.from, outside), to }];
    });
    return again.slice(-mostCopies).filter(({ from }) => from.length <= container_paths_longestPath);
};
/** Both are normalized: `posix.join` would go through all of a long path again for each name that is added to it. */
const container_paths_joined = (folder, rest) => {
    if (rest === '')
        return folder === '' ? '.' : folder;
    if (folder === '' || folder === '.')
        return rest;
    return folder.endsWith('/') ? `${folder}${rest}` : `${folder}/${rest}`;
};
/** Paths of the context are shorter. A name that is added to a path by each of thousands of stages must not grow on. */
const container_paths_longestPath = 1_000;
/** Copies of copies would otherwise double with every instruction. */
const mostCopies = 30;
/** With `unknown` where a variable has no value. */
const container_paths_read = (text, variables) => {
    const { text: written, missing } = expand(text, variables);
    if (missing.length === 0)
        return unquote(written);
    const others = new Set(missing);
    const value = (name) => variables.get(name) ?? (others.has(name) ? (usual[name] ?? unknown) : undefined);
    return unquote(expand(text, { get: value }).text);
};
const usual = { GOPATH: '/go', HOME: '/root' };
const absolute = (folder, path, variables) => external_node_path_.posix.resolve(folder, container_paths_read(path, variables));
const relative = (path) => external_node_path_.posix.normalize(path.replace(/^\/+/, '') || '.').replace(/(?<=.)\/$/, '');
/** The words of a COPY, with the values of their variables. */
const readCopy = (instruction, variables) => {
    const { args } = instruction;
    const words = ((0,dockerfile_syntax/* jsonWords */.WY)(args) ?? args.split(/\s+/).filter((word) => !word.startsWith('<<'))).map((word) => container_paths_read(word, variables));
    const keepsParents = ['', 'true'].includes((0,dockerfile_syntax/* flagOf */.iP)(instruction, 'parents') ?? 'false');
    return { sources: words.slice(0, -1), target: words.at(-1) ?? '', keepsParents };
};
const copyOf = (source, into, context) => {
    const { target, to, severalSources, keepsParents } = into;
    // A glob copies the entries of its folder; a folder is copied as its content, without itself.
    if (/[*?[]/.test(source)) {
        const from = relative(external_node_path_.posix.dirname(source));
        return { from, to: keepsParents ? external_node_path_.posix.join(to, from) : to };
    }
    const from = relative(source);
    if (keepsParents)
        return { from, to: external_node_path_.posix.join(to, from) };
    const intoFolder = severalSources || /(?:^|\/)\.?$/.test(target);
    const isFile = !from.includes(unknown) && !context.isFolder(from);
    return { from, to: intoFolder && isFile ? external_node_path_.posix.join(to, external_node_path_.posix.basename(from)) : to };
};

;// CONCATENATED MODULE: ./build/dockerfile/go-packages.js



/** Where in the context the package that an argument of go names may be; empty for one of another module. */
const packagePaths = ({ text, wide }, where) => {
    const found = text === wide ? pathsOf(text, where) : [...pathsOf(text, where), ...pathsOf(wide, where)];
    return found.filter(({ path }, at) => found.findIndex((each) => each.path === path) === at);
};
const pathsOf = (name, { from, paths, context }) => {
    if (name.includes('@'))
        return [];
    const isTree = /(?:^|\/)\.\.\.$/.test(name);
    const bare = name.replace(/\/?\.\.\.$/, '');
    const isPath = /^\.{1,2}(?:\/|$)|^\//.test(name) || bare === '' || bare.endsWith('.go');
    const inFolder = (folder) => contextPaths(paths, folder, context);
    const found = isPath
        ? inFolder(external_node_path_.posix.resolve(from, bare === '' ? '.' : bare))
        : [inModule(bare, context) ?? inFolder(external_node_path_.posix.resolve('/go/src', bare))].flat();
    return found.map((path) => ({ path, isTree }));
};
/** The folder of a package that a module of the context has. */
const inModule = (name, { modules }) => {
    const module = modules
        .filter(({ path }) => `${name}/`.startsWith(`${path}/`))
        .toSorted((one, other) => other.path.length - one.path.length)
        .at(0);
    if (module !== undefined)
        return external_node_path_.posix.join(module.folder, name.slice(module.path.length));
    // The module itself may be named by a variable.
    const [, rest] = new RegExp(`^${unknown}/(.+)$`).exec(name) ?? [];
    return rest;
};
/** The name of the program that go makes of a package, unless `-o` gives another. */
const programNameOf = (path, { modules }) => {
    if (path.endsWith('.go'))
        return external_node_path_.posix.basename(path, '.go');
    const module = modules.find(({ folder }) => folder === path);
    const name = module === undefined ? path : module.path.replace(/\/v\d+$/, '');
    return external_node_path_.posix.basename(name);
};

;// CONCATENATED MODULE: ./build/dockerfile/shell-builtins.js


/** Sets `$1` and what follows. */
const setArguments = (shell, words) => {
    const before = argumentsOf(shell).length;
    for (let at = words.length; at < before; at += 1)
        shell.set(String(at + 1), undefined);
    for (const [index, text] of words.entries())
        shell.set(String(index + 1), text);
    const all = words.join(' ');
    shell.set('@', all);
    shell.set('*', all);
    shell.set('#', String(words.length));
};
/** `$1` and what follows. */
const argumentsOf = (shell) => {
    const { value } = shell.known();
    return Array.from({ length: Number(value('#') ?? 0) || 0 }, (_, at) => value(String(at + 1)) ?? '');
};
/** What `set` does; `set -e` counts only where it is surely run, `set +e` anywhere. */
const setOptions = (words, { shell, isRun }) => {
    for (const { option, isOn } of optionChanges(words)) {
        if (!isOn)
            shell.options.delete(option);
        else if (isRun)
            shell.options.add(option);
    }
    const end = words.indexOf('--');
    const first = end === -1 ? words.findIndex((word) => !/^[-+]/.test(word)) : end + 1;
    const isName = /^[-+][a-zA-Z]*o$/.test(words[first - 1] ?? '');
    if (first !== -1 && !isName)
        setArguments(shell, words.slice(first));
};
/** Whether the statements that follow may not be run; after a failure they do not have to be. */
const leave = ([program = '', ...words], { left }) => {
    const leaving = leavings[program];
    const [status] = words;
    const isFailure = /^(?:exit|return)$/.test(program) && /^[1-9]/.test(status ?? '');
    const isOnlyRedirection = program === 'exec' && words.length === 0;
    if (leaving !== undefined && !isFailure && !isOnlyRedirection)
        left.add(leaving);
};
const leavings = {
    break: 'loop',
    continue: 'loop',
    return: 'function',
    exit: 'shell',
    exec: 'shell',
};
/** What the shell does itself; false for a program. */
const builtin = (name, args, shell) => {
    switch (name) {
        case 'cd':
        case 'pushd': {
            const target = args.find(({ text }) => !/^-./.test(text));
            if (target?.text === '-')
                shell.leave();
            else
                shell.enter(target?.text ?? shell.known().value('HOME') ?? '/');
            return true;
        }
        case 'popd':
            shell.leave();
            return true;
        case 'export':
        case 'readonly':
        case 'local':
        case 'declare':
        case 'typeset':
            for (const { text } of args) {
                const [, variable, value = ''] = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(text) ?? [];
                if (variable !== undefined)
                    shell.set(variable, value);
            }
            return true;
        case 'set':
            return true;
        case 'shift':
            setArguments(shell, argumentsOf(shell).slice(Number(args[0]?.text ?? 1)));
            return true;
        case 'read':
            for (const { text } of args)
                if (/^[A-Za-z_]\w*$/.test(text))
                    shell.set(text, unknown);
            return true;
        case 'unset':
            for (const { text } of args)
                shell.set(text, undefined);
            return true;
        default:
            return false;
    }
};
/** What each turn of `while getopts SPEC NAME` sets, by the arguments of the script; undefined for any other condition. */
const optionsGiven = ([only, ...others], shell) => {
    if (only?.kind !== 'command' || others.length > 0)
        return undefined;
    const [program, spec = '', name = ''] = only.words.map((word) => shell_values_textOf(word, shell.known()));
    if (program !== 'getopts')
        return undefined;
    const found = [];
    const words = argumentsOf(shell);
    for (let at = 0; /^-[a-zA-Z0-9]/.test(words[at] ?? ''); at += 1) {
        const word = words[at] ?? '';
        const [letter, joined] = [word.charAt(1), word.slice(2)];
        const takesNext = joined === '' && spec.includes(`${letter}:`);
        if (takesNext)
            at += 1;
        found.push([
            [name, letter],
            ['OPTARG', takesNext ? (words[at] ?? '') : joined],
        ]);
    }
    return found;
};
/** Whether a comparison of two known texts holds; undefined for any other condition. */
const holdsAs = (condition, shell) => {
    const [only, ...others] = condition;
    if (only === undefined || others.length > 0)
        return undefined;
    if (only.kind === 'not') {
        const holds = holdsAs(only.body, shell);
        return holds === undefined ? undefined : !holds;
    }
    if (only.kind !== 'command')
        return undefined;
    const words = only.words.map((word) => valuesOf(word, shell.known())
        .map(({ wide }) => wide)
        .join(' '));
    const [program, ...rest] = words;
    if (program === ':' || program === 'true')
        return true;
    if (program === 'false')
        return false;
    if (program === undefined || !['[', '[[', 'test'].includes(program))
        return undefined;
    const test = rest.filter((word) => word !== ']' && word !== ']]');
    if (test.some((word) => word.includes(unknown)))
        return undefined;
    const [first = '', operator = '', second = ''] = test;
    if (test.length === 2 && first === '-n')
        return operator !== '';
    if (test.length === 2 && first === '-z')
        return operator === '';
    if (test.length !== 3)
        return undefined;
    if (operator === '=' || operator === '==')
        return first === second;
    if (operator === '!=')
        return first !== second;
    const compare = numeric[operator];
    const [one, other] = [first, second].map((text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : undefined));
    return one === undefined || other === undefined ? undefined : compare?.(one, other);
};
const numeric = {
    '-eq': (one, other) => one === other,
    '-ne': (one, other) => one !== other,
    '-gt': (one, other) => one > other,
    '-ge': (one, other) => one >= other,
    '-lt': (one, other) => one < other,
    '-le': (one, other) => one <= other,
};
/** Whether a pattern, in which `unknown` stands for any text, matches. */
const matches = (pattern, text) => {
    const [first = '', ...rest] = pattern.split(unknown);
    if (rest.length === 0)
        return pattern === text;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    const last = rest.pop() ?? '';
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
};

;// CONCATENATED MODULE: ./build/projects/context/edits/folders.js


/** At most this many folders are searched: in larger projects the Dockerfile names what it builds. */
const searchedFolders = 5000;
/**
 * The folders at and below `root` that `./...` would include, sorted, commands first: not `vendor`, `testdata` and hidden
 * ones, and of one module only those of no other (`go help packages`).
 */
const foldersBelow = async ({ contextDir, ignore, pause }, root, search = 'one-module') => {
    const found = [];
    const pending = [root];
    for (let at = 0; at < pending.length && found.length < searchedFolders; at += 1) {
        const folder = pending[at] ?? root;
        if (search === 'one-module' && folder !== root && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextDir, folder, 'go.mod')))
            continue;
        found.push(folder);
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(contextDir, folder), { withFileTypes: true })) {
            await pause();
            const path = external_node_path_.posix.join(folder, entry.name);
            if (!entry.isDirectory() || /^[._]|^(?:vendor|testdata|node_modules)$/.test(entry.name))
                continue;
            if (!ignore.isIgnored(path) || ignore.mayHoldOthers(path))
                pending.push(path);
        }
    }
    const order = (path) => [path === root, /(?:^|\/)cmd\//.test(path), true].indexOf(true);
    return found.toSorted((one, other) => order(one) - order(other) || (one < other ? -1 : 1));
};

;// CONCATENATED MODULE: ./build/projects/context/edits/build-constraint.js
/** Linux without tags, as in `go build` on a machine with a C compiler. */
const linuxOn = (arch) => ({ os: 'linux', arch, tags: [], cgo: true });
/** Whether a `//go:build` expression of names, `!`, `&&`, `||` and brackets holds. A malformed one does not hold. */
const buildsWith = (expression, target) => {
    const tokens = expression.match(/&&|\|\||[!()]|[\w.]+/g) ?? [];
    let at = 0;
    const any = () => {
        let result = all();
        while (tokens[at] === '||') {
            at += 1;
            const right = all();
            result ||= right;
        }
        return result;
    };
    const all = () => {
        let result = one();
        while (tokens[at] === '&&') {
            at += 1;
            const right = one();
            result &&= right;
        }
        return result;
    };
    const one = () => {
        let isNegated = false;
        for (; tokens[at] === '!'; at += 1)
            isNegated = !isNegated;
        const token = tokens[at] ?? '';
        at += 1;
        if (token !== '(')
            return tagHolds(token, target) !== isNegated;
        const inner = any();
        at += 1;
        return inner !== isNegated;
    };
    // Go itself gives up on deep nesting; a file like that is not edited.
    if (tokens.length > mostTokens)
        return false;
    const result = any();
    return at === tokens.length && result;
};
const mostTokens = 500;
/** Systems for which the tag `unix` holds (go/build, `unixOS`). */
const unixes = /^(?:aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|linux|netbsd|openbsd|solaris)$/;
const tagHolds = (tag, { os, arch, tags, cgo }) => {
    if (tag === os || tag === arch || tag === 'gc' || tag === 'true')
        return true;
    if (tag === 'cgo')
        return cgo;
    if (tag === 'unix')
        return unixes.test(os);
    return /^go1\.\d+$/.test(tag) || tags.includes(tag);
};

;// CONCATENATED MODULE: ./build/projects/context/edits/go-file.js


/** White space and comments, which is all that may precede the package clause (Go specification, "Source files"). */
const beforePackage = /^\uFEFF?(?:\s+|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/;
/** Reads the beginning of a Go file; the rest is only searched for `import "C"` and `func main()`. */
const readGoFile = (text) => {
    const head = beforePackage.exec(text)?.[0] ?? '';
    const packageName = /^package\s+([\p{L}_][\p{L}\p{N}_]*)/u.exec(text.slice(head.length))?.[1];
    const lines = withoutComments(head).split('\n');
    const goBuild = lines.flatMap((line) => /^\/\/go:build\s+(.*)/.exec(line.trim())?.[1] ?? []);
    const plusBuild = lines.flatMap((line) => /^\/\/\s*\+build\s+(.*)/.exec(line.trim())?.[1] ?? []);
    return {
        packageName,
        // The form in https://go.dev/s/generatedcode, and the variants that some tools write.
        isGenerated: lines.some((line) => /^\/\/ Code generated\b/.test(line)),
        importsC: /^[^\S\n\r\u2028\u2029]*(?:import[^\S\n]+)?"C"[^\S\n]*(?:\/\/.*)?$/m.test(text),
        hasMain: /^func\s+main\s*\(\s*\)/m.test(text),
        constraints: goBuild.length > 0 ? goBuild : plusBuild.map(modern),
    };
};
/** Without comments of the form that can span lines. One without an end stays. */
const withoutComments = (text) => {
    let [code, at] = ['', 0];
    for (;;) {
        const start = text.indexOf('/*', at);
        const end = start === -1 ? -1 : text.indexOf('*/', start + 2);
        if (end === -1)
            return code + text.slice(at);
        code += text.slice(at, start);
        at = end + 2;
    }
};
/** The old form: spaces mean "or", commas mean "and". */
const modern = (words) => words
    .trim()
    .split(/\s+/)
    .map((word) => `(${word.split(',').join(' && ')})`)
    .join(' || ');
/** Names that Go reads as constraints at the end of a file name (go/build, knownOS, knownArch). */
const systems = /^(?:aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|js|linux|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos)$/;
const architectures = /^(?:386|amd64|amd64p32|arm|armbe|arm64|arm64be|loong64|mips|mipsle|mips64|mips64le|mips64p32|mips64p32le|ppc|ppc64|ppc64le|riscv|riscv64|s390|s390x|sparc|sparc64|wasm)$/;
/** Whether go compiles a file that it finds in a package for a target. A file that is named itself is always compiled. */
const go_file_isCompiled = (name, file, target) => {
    const parts = (name.split('.')[0] ?? '').split('_').slice(1);
    const [before = '', last = ''] = ['', ...parts].slice(-2);
    const isMachine = architectures.test(last);
    const system = isMachine ? before : last;
    if (systems.test(system) && system !== target.os)
        return false;
    if (isMachine && last !== target.arch)
        return false;
    if (file.importsC && !target.cgo)
        return false;
    return file.constraints.every((constraint) => targetsFor(constraint, target).some((each) => buildsWith(constraint, each)));
};
/** Two targets where tags are not known beforehand: without any, and with all that the constraint names. */
const targetsFor = (constraint, target) => target.tags.some((tag) => tag.includes(unknown))
    ? [target, { ...target, tags: constraint.match(/[\w.]+/g) ?? [] }]
    : [target];

;// CONCATENATED MODULE: ./build/projects/context/edits/main-packages.js






/** In characters: about a second. */
const mostRead = 50_000_000;
/** Opening a file takes as long as reading this many. */
const perFile = 5_000;
/** A file is edited once for all engines, so it counts as ignored when one kind of engine ignores it. */
const readRevision = async ({ contextDir, dockerfilePath }, pause = unstoppable) => {
    const buildkit = await readIgnore(contextDir, dockerfilePath, 'buildkit', pause);
    const buildah = await readIgnore(contextDir, dockerfilePath, 'buildah', pause);
    const ignore = {
        isIgnored: (path) => buildkit.isIgnored(path) || buildah.isIgnored(path),
        mayHoldOthers: (path) => buildkit.mayHoldOthers(path) && buildah.mayHoldOthers(path),
    };
    let left = mostRead;
    const textOf = (path) => {
        const text = left > 0 ? (0,look/* textInside */.kg)(contextDir, path) : undefined;
        left -= perFile + (text?.length ?? 0);
        return text;
    };
    return { contextDir, dockerfile: (0,external_node_path_.relative)(contextDir, dockerfilePath), ignore, textOf, pause };
};
/** Whether a path of the context exists, and is not ignored, in every revision. */
const isInAll = (revisions, path) => revisions.every(({ contextDir, ignore }) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(contextDir, path), { throwIfNoEntry: false }) !== undefined &&
    (path === '.' || !ignore.isIgnored(path)));
/**
 * The files of the main package in a folder that are compiled for the target in every revision and written by hand, the
 * most promising first; empty when the folder is not a main package.
 */
const mainFilesIn = async (revisions, folder, target) => {
    const [first] = revisions;
    if (first === undefined)
        return [];
    const found = [];
    for (const name of main_packages_namesIn((0,external_node_path_.join)(first.contextDir, folder))) {
        await first.pause();
        if (!name.endsWith('.go') || name.endsWith('_test.go') || /^[._]/.test(name))
            continue;
        const file = mainFile(revisions, external_node_path_.posix.join(folder, name), target);
        if (file !== undefined)
            found.push(file);
    }
    return found.toSorted((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1));
};
/**
 * The file if it could be edited. Why it could not does not matter: the next one is tried. Without a target, as for a
 * file that is named itself, build constraints do not count.
 */
const mainFile = (revisions, path, target) => {
    if (!isInAll(revisions, path) || !revisions.every(({ contextDir }) => main_packages_isFile((0,external_node_path_.join)(contextDir, path))))
        return undefined;
    const files = revisions.map(({ textOf }) => readGoFile(textOf(path) ?? ''));
    const fits = files.every((file) => file.packageName === 'main' &&
        !file.isGenerated &&
        (target === undefined || go_file_isCompiled(external_node_path_.posix.basename(path), file, target)));
    if (!fits)
        return undefined;
    return {
        path,
        importsC: files.some(({ importsC }) => importsC),
        hasMain: files.every(({ hasMain }) => hasMain),
    };
};
/** Files with cgo come last, since an edit there runs a C compiler too. */
const rank = ({ path, importsC, hasMain }) => {
    if (importsC)
        return 3;
    if (external_node_path_.posix.basename(path) === 'main.go')
        return 0;
    return hasMain ? 1 : 2;
};
const main_packages_isFile = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
const main_packages_namesIn = (folder) => (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true ? (0,external_node_fs_.readdirSync)(folder).toSorted() : [];

;// CONCATENATED MODULE: ./build/projects/context/edits/package-search.js



/** Further files of one package would only repeat the test. */
const filesPerPackage = 2;
/** How much speaks for a package: the lower, the more. Fractions order packages of the same rank. */
const ranks = {
    started: 0,
    copied: 1,
    built: 2,
    named: 3,
    /** Built, but its program seems to stay behind in another stage. */
    leftBehind: 4,
    besideDockerfile: 5,
    similarlyNamed: 6,
    root: 7,
    usual: 8,
    anywhere: 9,
};
const packageSearch = async (revisions, platform) => {
    const own = linuxOn(platform.split('/')[1] ?? '');
    const [revision] = revisions.slice(-1);
    if (revision === undefined)
        throw new Error('there is no revision to search');
    return {
        revision,
        inFolder: async (folder, why, target) => {
            const files = await mainFilesIn(revisions, folder, package_search_targetOf(own, target));
            return files.map((file, place) => ({ ...file, ...why, place }));
        },
        file: (path, why) => {
            const found = mainFile(revisions, path, undefined);
            return found === undefined ? [] : [{ ...found, ...why, place: found.hasMain ? 0 : 1 }];
        },
        folders: await foldersBelow(revision, '.', 'all-modules'),
    };
};
const package_search_targetOf = (own, given) => given === undefined
    ? own
    : { os: given.os ?? own.os, arch: given.arch ?? own.arch, tags: given.tags, cgo: given.cgo };

;// CONCATENATED MODULE: ./build/projects/context/edits/guessed-files.js




/** Main packages that the Dockerfile does not build in so many words: by names that it mentions, and by custom. */
const guessedFiles = async (built, search, facts) => [
    ...(await byName(built, search, facts)),
    ...(await besideDockerfile(search)),
    ...(await inUsualPlaces(search)),
];
const byName = async (built, search, facts) => {
    const names = [...new Set([...built.started, ...built.copied].map(plainName))];
    const sources = built.folders.filter((folder) => folder !== '.');
    const found = [];
    for (const folder of search.folders) {
        await search.revision.pause();
        const rank = sources.includes(folder) ? ranks.named : rankByName(programNameOf(folder, facts), names);
        const reason = `its program is named like one of the image, in ${folder}`;
        if (rank !== undefined)
            found.push(...(await search.inFolder(folder, { reason, rank })));
    }
    return found;
};
/** Without what release names add, as in `app-linux-amd64` and `app.bin`. */
const plainName = (name) => name.replace(/(?:[-_.](?:linux|amd64|arm64|x86_64|static|bin|release|docker))+$/, '');
const guessed_files_parts = (name) => name.split(/[-_.]/).filter((part) => part.length > 2);
const rankByName = (own, names) => {
    const exact = names.indexOf(own);
    if (exact !== -1)
        return ranks.named + exact / 1000;
    const similar = names.findIndex((name) => guessed_files_parts(name).includes(own) || (name.length > 2 && guessed_files_parts(own).includes(name)));
    return similar === -1 ? undefined : ranks.similarlyNamed + similar / 1000;
};
const besideDockerfile = async (search) => {
    const isNamed = namedByDockerfile(search.revision);
    const why = { reason: 'the Dockerfile has its name', rank: ranks.besideDockerfile };
    return inAll(search.folders.filter((each) => isNamed(each)), (each) => search.inFolder(each, why));
};
const inAll = async (folders, find) => {
    const found = [];
    for (const folder of folders)
        found.push(...(await find(folder)));
    return found;
};
/** Whether a folder is the Dockerfile's own, or one that its name or its folder's name mentions. */
const namedByDockerfile = ({ dockerfile, }) => {
    const folder = external_node_path_.posix.dirname(dockerfile);
    const [, before = '', after = ''] = /^(?:(.+)\.)?(?:Docker|Container)file(?:\.(.+))?$/i.exec(external_node_path_.posix.basename(dockerfile)) ?? [];
    const names = [before, after, external_node_path_.posix.basename(folder)].filter((name) => name !== '' && name !== '.');
    return (each) => each !== '.' && (each === folder || names.includes(external_node_path_.posix.basename(each)));
};
const inUsualPlaces = async (search) => [
    ...(await search.inFolder('.', {
        reason: 'it is the main package in the root of the context',
        rank: ranks.root,
    })),
    ...(await inAll(search.folders.filter((folder) => /^cmd\/[^/]+$/.test(folder)), (folder) => search.inFolder(folder, { reason: 'it is a main package below cmd/', rank: ranks.usual }))),
];
/** Main packages anywhere, those of nested modules last. */
const filesAnywhere = async (search, most) => {
    const found = [];
    for (const folder of new Set([...(await foldersBelow(search.revision, '.')), ...search.folders])) {
        const why = { reason: `it is a main package, in ${folder}`, rank: ranks.anywhere };
        found.push(...(await search.inFolder(folder, why)));
        if (found.length >= most)
            break;
    }
    return found;
};

;// CONCATENATED MODULE: ./build/projects/context/edits/built-files.js







/** The files of the packages that the Dockerfile builds, or compiles when a container starts. */
const builtFiles = async (built, search, facts) => {
    const atStart = built.sightings.map((sighting) => sighting.built);
    const packages = [...new Set([...built.packages, ...atStart])];
    const isNamed = namedByDockerfile(search.revision);
    const found = [];
    for (const each of packages) {
        const reason = `line ${each.line} of the Dockerfile builds ${each.written}`;
        for (const path of await placesOf(each, search, facts)) {
            await search.revision.pause();
            const isMeant = isOpen(each) && isNamed(path.endsWith('.go') ? external_node_path_.posix.dirname(path) : path);
            const rank = rankOf(each, programNameOf(path, facts), built) - (isMeant ? slightly : 0);
            const why = { reason, rank };
            const named = path.endsWith('.go') ? search.file(path, why) : [];
            const folder = path.endsWith('.go') ? external_node_path_.posix.dirname(path) : path;
            found.push(...(named.length > 0 ? named : await search.inFolder(folder, why, each.target)));
        }
    }
    return found;
};
/** Of several packages that an argument may stand for, the one that the Dockerfile has its name from comes first. */
const slightly = 0.05;
/** Whether it may stand for several packages. */
const isOpen = ({ isTree, path }) => isTree || path.includes(unknown);
/** The folders, or files that are named themselves, that a package argument stands for. */
const placesOf = async ({ path, isTree }, search, facts) => {
    if (path.includes(unknown))
        return fitting(path, search);
    const folder = path.endsWith('.go') ? external_node_path_.posix.dirname(path) : path;
    return isTree && facts.isFolder(folder) ? foldersBelow(search.revision, folder) : [path];
};
/** The folders of a pattern in which something is unknown, those with the fewest parts first. */
const fitting = (pattern, search) => {
    const folder = pattern.endsWith('.go') ? external_node_path_.posix.dirname(pattern) : pattern;
    const file = pattern.endsWith('.go') && folder.includes(unknown) ? `/${external_node_path_.posix.basename(pattern)}` : '';
    return search.folders
        .filter((each) => matches(folder, each))
        .toSorted((one, other) => one.split('/').length - other.split('/').length)
        .map((each) => (file.includes(unknown) ? each : each + file));
};
const rankOf = (built, name, { sightings }) => {
    const isOneOfMany = isOpen(built);
    const own = sightings.filter((sighting) => sighting.built === built && (!isOneOfMany || sighting.name === undefined || sighting.name === name));
    const started = own.flatMap((sighting) => sighting.started ?? []);
    if (started.length > 0)
        return ranks.started + Math.min(...started) / 1000;
    // One of many programs that was picked by its name comes before all that were copied together.
    if (own.some((sighting) => isOneOfMany && sighting.name === name))
        return ranks.copied - 0.1;
    if (own.length > 0)
        return ranks.copied;
    return built.isTraced ? ranks.leftBehind : ranks.built;
};

;// CONCATENATED MODULE: ./build/dockerfile/bounded-facts.js
/** The same facts, each looked up once; after the effort is used up, nothing more is found. */
const boundedFacts = (context, effort) => ({
    ...context,
    exists: bounded(context.exists, effort),
    isFolder: bounded(context.isFolder, effort),
});
/** As much as looking at every folder on the way takes. */
const perLookUp = 50;
const bounded = (look, effort) => {
    const known = new Map();
    return (path) => {
        const found = known.get(path) ?? (effort.spend(perLookUp) && look(path));
        known.set(path, found);
        return found;
    };
};

;// CONCATENATED MODULE: ./build/dockerfile/effort.js
/** Far more than real Dockerfiles need, and used up within half a second. */
const most = 1_500_000;
const openEffort = (units = most) => {
    let left = units;
    return {
        spend: (wanted) => {
            left -= wanted;
            return left >= 0;
        },
    };
};

;// CONCATENATED MODULE: ./build/dockerfile/image-programs.js







/** The programs after a COPY of `from` another stage, or a `cp` or `mv` in the same one. */
const copiedPrograms = (programs, sources, target) => sources
    .slice(0, mostCopies)
    .flatMap((source) => programs.slice(0, mostCopies).flatMap((program) => {
    const place = image_programs_placeOf(program.path, source, target, sources.length > 1);
    if (place === undefined)
        return [];
    const open = program.path.includes(unknown) && !/[*?[]/.test(source) && !place.includes(unknown);
    return [{ ...program, path: place, name: open ? external_node_path_.posix.basename(source) : program.name }];
}))
    .slice(-mostCopies);
const image_programs_placeOf = (path, source, target, several) => {
    const into = several || /(?:^|\/)\.?$/.test(target) || usualFolders.test(target);
    const inside = below(source, path);
    if (inside !== undefined && inside !== '')
        return external_node_path_.posix.join(target, inside);
    const pattern = source.replaceAll(/[*?]+|\[[^\]]*\]/g, unknown);
    const isSame = path === source || matches(path, source) || matches(pattern, path);
    if (!isSame)
        return undefined;
    const name = external_node_path_.posix.basename(matches(path, source) && !pattern.includes(unknown) ? source : path);
    return into ? external_node_path_.posix.join(target, name) : external_node_path_.posix.normalize(target);
};
/** Folders that every image has, so that a copy to them is one into them. */
const usualFolders = /^\/?(?:usr\/(?:local\/)?)?s?bin$|^\/(?:opt|root|home|go\/bin|usr\/local)$/;
/** The sources and the target of a COPY as absolute paths. */
const absoluteCopy = ({ instruction, variables }, folder) => {
    const { sources, target } = readCopy(instruction, variables);
    const isFolder = /(?:^|\/)\.?$/.test(target);
    return {
        sources: sources.map((source) => external_node_path_.posix.resolve('/', source)),
        target: isFolder ? `${external_node_path_.posix.resolve(folder, target)}/` : external_node_path_.posix.resolve(folder, target),
    };
};
/** The scripts that a container of a stage starts with: ENTRYPOINT with the words of CMD, or CMD alone. */
const startScripts = (instructions) => {
    const last = (name) => instructions.findLast((each) => each.name === name)?.args;
    const [entryPoint, command] = [last('ENTRYPOINT'), last('CMD')];
    const words = [entryPoint, command].map((args) => (args === undefined ? [] : (0,dockerfile_syntax/* jsonWords */.WY)(args)));
    const [first, second] = words;
    // In shell form, the words of CMD are no arguments of ENTRYPOINT.
    if (first !== undefined && second !== undefined)
        return [scriptOfWords([...first, ...second])];
    return [entryPoint, command].flatMap((args) => (args === undefined ? [] : [startScript(args)]));
};
const startScript = (args) => {
    const words = (0,dockerfile_syntax/* jsonWords */.WY)(args);
    return words === undefined ? shell_tree_readScript(args) : scriptOfWords(words);
};
/** Where the words that a container starts with name a program. */
const startsOf = ({ path, name }, words, folder) => {
    const isOpen = name === undefined && external_node_path_.posix.basename(path).includes(unknown);
    return words.flatMap((word, place) => {
        if (word === '')
            return [];
        const own = external_node_path_.posix.basename(word);
        const isHere = matches(path, external_node_path_.posix.resolve(folder, word)) || (isOpen && !word.includes('/'));
        const isNamed = own === (name ?? external_node_path_.posix.basename(path));
        return isHere || isNamed ? [{ place, name: isOpen ? own : name }] : [];
    });
};

;// CONCATENATED MODULE: ./build/dockerfile/make-arguments.js


/** Reads the arguments as GNU make does; options may also come after targets. */
const readMakeCall = ({ words, folder }) => {
    const given = new Map();
    const targets = [];
    let [inside, file] = [folder, undefined];
    const args = words.slice(1).map(({ text }) => text);
    const end = args.indexOf('--');
    for (let at = 0; at < args.length; at += 1) {
        const word = args[at] ?? '';
        if (word.startsWith('-') && (end === -1 || at < end)) {
            const { option, value, usesNext } = readOption(word, args[at + 1]);
            if (usesNext)
                at += 1;
            if (option === 'C')
                inside = external_node_path_.posix.resolve(inside, value);
            if (option === 'f')
                file = value;
            continue;
        }
        const [, name, value = ''] = /^([\w.-]+)[?:+]*=(.*)$/s.exec(word) ?? [];
        if (name !== undefined)
            given.set(name, value);
        else if (word !== unknown && at !== end)
            targets.push(word);
    }
    return { folder: inside, file, targets, given };
};
const readOption = (word, next) => {
    const [, long, longValue] = /^--([\w-]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (long !== undefined)
        return withValue(shortOf(long), longValue ?? '', next);
    // Options without a value may be in front, as in `-sj4`.
    const [, option = '', joined = ''] = /^-[^CfIoWEjlO]*([CfIoWEjlO])(.*)$/s.exec(word) ?? [];
    return withValue(option, joined, next);
};
const withValue = (option, joined, next) => {
    const isNext = joined === '' && next !== undefined && takesNext(option, next);
    return { option, value: isNext ? next : joined, usesNext: isNext };
};
/** A count of jobs or a load may be left out: then a number that follows is one (GNU make 4.4, `decode_switches`). */
const takesNext = (option, next) => /^[CfIoWE]$/.test(option) || (/^[jl]$/.test(option) && /^[\d.]+$|^\0$/.test(next));
/** Long options may be shortened as long as they differ. */
const shortOf = (name) => longOptions.find(([long]) => long === name)?.[1] ??
    longOptions.find(([long]) => long.startsWith(name))?.[1] ??
    '';
/** Those that take a value as a word of its own. */
const longOptions = [
    ['directory', 'C'],
    ['file', 'f'],
    ['makefile', 'f'],
    ['include-dir', 'I'],
    ['old-file', 'o'],
    ['assume-old', 'o'],
    ['what-if', 'W'],
    ['new-file', 'W'],
    ['assume-new', 'W'],
    ['eval', 'E'],
    ['jobs', 'j'],
    ['load-average', 'l'],
    ['max-load', 'l'],
];

;// CONCATENATED MODULE: ./build/dockerfile/make-conditions.js
/** Whether a line is a condition, which changes those that are open. */
const isCondition = (line, open, variables) => {
    const [, isElse, word = '', rest = ''] = /^(?:(else)\b\s*)?(?:(ifn?eq|ifn?def|endif)\b\s*(.*)|.*)$/s.exec(line) ?? [];
    if (isElse === undefined && word === '')
        return false;
    if (word === 'endif')
        open.pop();
    else if (isElse === undefined)
        open.push(holds(word, rest, variables) ? 'taken' : 'open');
    else {
        const before = open.pop() ?? 'taken';
        const isTaken = before === 'open' && (word === '' || holds(word, rest, variables));
        const otherwise = before === 'open' ? 'open' : 'done';
        open.push(isTaken ? 'taken' : otherwise);
    }
    return true;
};
/** Whether lines within all open conditions count. */
const allTaken = (open) => open.every((each) => each === 'taken');
const holds = (word, rest, { variables, expand }) => {
    const negated = word.startsWith('ifn');
    if (word.endsWith('def'))
        return ((variables.get(rest.trim()) ?? '') !== '') !== negated;
    const [first, second] = sidesOf(rest);
    return (expand(first, variables).trim() === expand(second, variables).trim()) !== negated;
};
/** The two texts that `ifeq (A,B)` or `ifeq "A" "B"` compares. */
const sidesOf = (rest) => {
    const comma = rest.startsWith('(') && rest.endsWith(')') ? rest.indexOf(',') : -1;
    if (comma !== -1)
        return [rest.slice(1, comma), rest.slice(comma + 1, -1)];
    const [, first = '', second = ''] = /^["']([^"']*)["']\s+["']([^"']*)["']$/.exec(rest) ?? [];
    return [first, second];
};

;// CONCATENATED MODULE: ./build/dockerfile/make-variables.js



const make_variables_deepest = 20;
const make_variables_longest = 20_000;
/** Values that name each other several times would take time without end, so there is a limit for all expansions together. */
const makeExpander = (effort) => {
    let left = make_variables_mostCharacters;
    const spend = (characters) => {
        left -= characters + perExpansion;
        return left >= 0 && effort.spend(Math.ceil((characters + perExpansion) / charactersPerUnit));
    };
    return (text, variables) => expandWithin(text, variables, { depth: 0, spend });
};
/** Ten times what the longest Makefile that is read has. */
const make_variables_mostCharacters = 3_000_000;
const perExpansion = 20;
/** Looking for `$` takes little for each of them. */
const charactersPerUnit = 10;
/** Definitions that come before others. */
const withMore = (variables, more) => ({
    get: (name) => more.get(name) ?? variables.get(name),
});
const expandWithin = (text, variables, limit) => {
    if (!text.includes('$'))
        return text;
    if (limit.depth > make_variables_deepest || !limit.spend(text.length))
        return unknown;
    let expanded = '';
    for (let at = 0; at < text.length && expanded.length < make_variables_longest;) {
        const next = text.indexOf('$', at);
        if (next === -1)
            return expanded + text.slice(at);
        expanded += text.slice(at, next);
        const open = text.charAt(next + 1);
        const end = open === '(' || open === '{' ? closing(text, next + 1) : next + 1;
        const inner = open === '(' || open === '{' ? text.slice(next + 2, end) : open;
        expanded += open === '$' ? '$' : make_variables_valueOf(inner, variables, limit);
        at = end + 1;
    }
    return expanded;
};
/** The place of the bracket that closes the one at `from`; the end of the text when none does. */
const closing = (text, from) => {
    const open = text.charAt(from);
    const close = open === '(' ? ')' : '}';
    let depth = 0;
    for (let at = from; at < text.length; at += 1) {
        if (text.charAt(at) === open)
            depth += 1;
        if (text.charAt(at) === close)
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return text.length;
};
const make_variables_valueOf = (inner, variables, limit) => {
    const [, name = '', rest = ''] = /^([a-z]+)\s+(.*)$/s.exec(inner) ?? [];
    const known = functions[name];
    const expand = (text, more) => expandWithin(text, more === undefined ? variables : withMore(variables, more), {
        ...limit,
        depth: limit.depth + 1,
    });
    if (name === 'foreach') {
        const [loop = '', list = '', body = ''] = make_variables_argumentsOf(rest);
        return words(expand(list))
            .slice(0, 100)
            .map((word) => expand(body, new Map([[expand(loop).trim(), word]])))
            .join(' ');
    }
    if (name === 'call') {
        const [called = '', ...args] = make_variables_argumentsOf(rest).map((each) => expand(each).trim());
        return expand(variables.get(called) ?? '', new Map(args.map((arg, at) => [String(at + 1), arg])));
    }
    const folder = variables.get('CURDIR') ?? '/';
    if (name === 'shell')
        return printedBy(expand(rest), { folder });
    if (name === 'abspath' || name === 'realpath')
        return each(expand(rest), (word) => external_node_path_.posix.resolve(folder, word));
    if (known !== undefined)
        return known(make_variables_argumentsOf(rest).map((each) => expand(each)));
    if (name !== '')
        return unknown;
    const [, variable = '', from = '', to = ''] = /^([^:]+):([^=]*)=(.*)$/s.exec(inner) ?? [];
    if (variable !== '')
        return patsubst(from, to, expand(`$(${variable})`));
    return expand(variables.get(expand(inner)) ?? '');
};
/** What `$(shell SCRIPT)` prints. */
const printedBy = (script, { folder }) => shell_values_outputOf(shell_tree_readScript(script), { folder, value: () => unknown }) ?? unknown;
/** Commas separate arguments, unless they are in brackets. */
const make_variables_argumentsOf = (text) => {
    const found = [];
    let [depth, from] = [0, 0];
    for (const [at, letter] of [...text].entries()) {
        if (letter === '(' || letter === '{')
            depth += 1;
        if (letter === ')' || letter === '}')
            depth -= 1;
        if (letter !== ',' || depth > 0)
            continue;
        found.push(text.slice(from, at));
        from = at + 1;
    }
    return [...found, text.slice(from)];
};
const words = (text) => text.split(/\s+/).filter((word) => word !== '');
/** Ends early: a few characters of a Makefile can make a long word of each of many. */
const each = (text, change) => {
    const changed = [];
    let length = 0;
    for (const word of words(text)) {
        changed.push(change(word));
        length += changed.at(-1)?.length ?? 0;
        if (length > make_variables_longest)
            break;
    }
    return changed.join(' ');
};
const substituted = (from, to, text) => {
    const parts = text.split(from);
    return parts.length * to.length > make_variables_longest ? unknown : parts.join(to);
};
const patsubst = (from, to, text) => {
    const [before = '', after] = (from.includes('%') ? from : `%${from}`).split('%');
    const target = from.includes('%') ? to : `%${to}`;
    return each(text, (word) => {
        const fits = word.length >= before.length + (after ?? '').length;
        if (!fits || !word.startsWith(before) || !word.endsWith(after ?? ''))
            return word;
        return target.replace('%', () => word.slice(before.length, word.length - (after ?? '').length));
    });
};
/** The functions of GNU make whose value follows from their arguments alone. */
const functions = {
    notdir: ([text = '']) => each(text, (word) => external_node_path_.posix.basename(word)),
    dir: ([text = '']) => each(text, (word) => `${external_node_path_.posix.dirname(word)}/`),
    basename: ([text = '']) => each(text, (word) => word.replace(/\.[^./]*$/, '')),
    addprefix: ([prefix = '', text = '']) => each(text, (word) => prefix + word),
    addsuffix: ([suffix = '', text = '']) => each(text, (word) => word + suffix),
    strip: ([text = '']) => words(text).join(' '),
    firstword: ([text = '']) => words(text)[0] ?? '',
    lastword: ([text = '']) => words(text).at(-1) ?? '',
    subst: ([from = '', to = '', text = '']) => (from === '' ? text : substituted(from, to, text)),
    patsubst: ([from = '', to = '', text = '']) => patsubst(from, to, text),
    // Files are not listed here: the names that a pattern leaves open are unknown.
    wildcard: ([text = '']) => each(text, (word) => word.replaceAll('*', unknown)),
    // Its text is read as lines of the Makefile.
    eval: (args) => `\n${args.join(',')}\n`,
    if: ([test = '', yes = '', no = '']) => (test.trim() === '' ? no : yes),
    or: (args) => args.find((arg) => arg.trim() !== '') ?? '',
};

;// CONCATENATED MODULE: ./build/dockerfile/makefile.js


/** Longer files are generated. */
const makefile_longest = 300_000;
const deepestInclude = 5;
/** Reads a Makefile as far as GNU make's rules, assignments, conditions and includes go; functions without a known value are unknown. */
const readMakefile = (text, options) => {
    const variables = new Map([...options.environment, ['MAKE', 'make'], ...options.given]);
    const expand = makeExpander(options.effort);
    const state = {
        variables,
        exported: new Set(),
        rules: [],
        open: [],
        conditions: [],
        included: new Set(),
        expand,
        options,
    };
    makefile_readLines(text, state, 0);
    const { rules, exported } = state;
    const usual = rules.find(({ target }) => !target.startsWith('.') && !target.includes('%'))?.target;
    return {
        variables,
        exported,
        rules,
        goal: variables.get('.DEFAULT_GOAL') ?? usual,
        expand,
        isOneShell: rules.some(({ target }) => target === '.ONESHELL'),
    };
};
const makefile_readLines = (text, state, depth) => {
    for (const line of withoutDefinitions(logicalLines(text.slice(0, makefile_longest)), state)) {
        if (line.startsWith('\t')) {
            const open = allTaken(state.conditions) ? state.open : [];
            open.forEach(({ recipe }) => recipe.push(line.slice(1)));
            continue;
        }
        const bare = onOneLine(line.replace(/(?<!\\)#.*$/s, ''));
        if (isCondition(bare, state.conditions, state))
            continue;
        if (!allTaken(state.conditions) || bare === '')
            continue;
        if (/^-?s?include\s/.test(bare))
            include(bare, state, depth);
        else if (/^\$[({](?:eval|foreach|call)\s/.test(bare))
            evaluate(bare, state, depth);
        else if (!makefile_assign(bare, state))
            rule(bare, state);
    }
};
/** The lines outside of `define NAME … endef`, whose text is the value of the name. */
const withoutDefinitions = (all, { variables }) => {
    const found = [];
    let open;
    for (const line of all) {
        const [, name] = /^\s*define\s+([\w.-]+)/.exec(line) ?? [];
        if (open !== undefined && /^\s*endef\b/.test(line)) {
            variables.set(open.name, open.body.join('\n'));
            open = undefined;
        }
        else if (open !== undefined)
            open.body.push(line);
        else if (name === undefined)
            found.push(line);
        else
            open = { name, body: [] };
    }
    return found;
};
/** A line that ends in a backslash continues. */
const logicalLines = (text) => {
    const found = [];
    let open = '';
    for (const line of text.replaceAll('\r', '').split('\n')) {
        if (/(?:^|[^\\])(?:\\\\)*\\$/.test(line))
            open += `${line}\n`;
        else {
            found.push(open + line);
            open = '';
        }
    }
    return open === '' ? found : [...found, open];
};
const onOneLine = (line) => line
    .split('\\\n')
    .map((part) => part.trim())
    .join(' ')
    .trim();
/** What a line of functions makes of its text is read as lines too. */
const evaluate = (line, state, depth) => {
    if (depth < deepestInclude)
        makefile_readLines(state.expand(line, state.variables), state, depth + 1);
};
const include = (line, state, depth) => {
    if (depth >= deepestInclude)
        return;
    const { expand, included, options, variables } = state;
    for (const name of expand(line.replace(/^\S+\s+/, ''), variables).split(/\s+/)) {
        // Files that include each other would be read again and again.
        if (included.has(name))
            continue;
        included.add(name);
        const text = options.readFile(name);
        if (text === undefined)
            continue;
        variables.set('MAKEFILE_LIST', `${variables.get('MAKEFILE_LIST') ?? ''} ${name}`);
        makefile_readLines(text, state, depth + 1);
    }
};
const makefile_assignment = /^(?:(?:export|override|private)\s+)*([\w.-]+)\s*(\?|\+|::?:?|!)?=\s*(.*)$/s;
const makefile_assign = (line, { variables, exported, expand, options }) => {
    const [, name = '', operator = '', value = ''] = makefile_assignment.exec(line) ?? [];
    const [, names] = /^(?:(?:override|private)\s+)*export\s+([\w.\s-]+)/.exec(line) ?? [];
    for (const each of names?.trim().split(/\s+/) ?? [])
        exported.add(each);
    if (name === '')
        return /^(?:export|unexport|endef|vpath)\b/.test(line);
    const before = variables.get(name);
    if (options.given.has(name) || (operator === '?' && before !== undefined))
        return true;
    if (operator === '+')
        variables.set(name, before === undefined ? value : `${before} ${value}`);
    else if (operator.startsWith(':'))
        variables.set(name, expand(value, variables).replaceAll('$', '$$$$'));
    else
        variables.set(name, operator === '!' ? `$(shell ${value})` : value);
    return true;
};
const rule = (line, { rules, open, variables, exported, expand, options }) => {
    const [, targets = '', rest = ''] = /^([^:=]+)::?(?!=)(.*)$/s.exec(line) ?? [];
    if (targets === '')
        return;
    const [, own] = /^\s*((?:export\s+)?[\w.-]+\s*[?+:]?=.*)$/s.exec(rest) ?? [];
    // A variable of these targets only: close enough for one build.
    if (own !== undefined) {
        makefile_assign(own.trim(), {
            rules,
            open,
            variables,
            exported,
            conditions: [],
            expand,
            options: { ...options, ...alone },
        });
        return;
    }
    const [needs = '', ...inline] = rest.split(';');
    const words = (text) => expand(text, variables).split(/\s+/).filter(Boolean);
    open.splice(0);
    for (const target of words(targets)) {
        const made = {
            target,
            needs: words(needs).filter((each) => each !== '|'),
            recipe: inline.length > 0 ? [inline.join(';')] : [],
        };
        rules.push(made);
        open.push(made);
    }
};
const alone = { environment: new Map(), given: new Map(), readFile: () => undefined };

;// CONCATENATED MODULE: ./build/dockerfile/make-recipes.js




/** What a call of make runs, line by line, when its Makefile can be read. */
const makeRecipes = (started, readFile, effort) => {
    const call = readMakeCall(started);
    const names = call.file === undefined ? ['GNUmakefile', 'makefile', 'Makefile'] : [call.file];
    const found = names
        .map((name) => ({ name, text: readFile(external_node_path_.posix.resolve(call.folder, name)) }))
        .find(({ text }) => text !== undefined);
    if (found?.text === undefined || !effort.spend(found.text.length))
        return [];
    const environment = new Map([...started.variables, ['CURDIR', call.folder], ['MAKEFILE_LIST', found.name]]);
    const makefile = readMakefile(found.text, {
        environment,
        given: call.given,
        effort,
        readFile: (name) => readFile(external_node_path_.posix.resolve(call.folder, name)),
    });
    const exported = [...makefile.exported].map((name) => [name, makefile.expand(makefile.variables.get(name) ?? '', makefile.variables)]);
    const targets = call.targets.length > 0 ? call.targets : [makefile.goal ?? ''];
    return scriptsOf(makefile, targets).map((script) => ({
        script,
        folder: call.folder,
        variables: new Map([...started.variables, ...exported, ...call.given]),
    }));
};
const mostTargets = 200;
/** The scripts of the targets and of what they need, in the order in which make runs them. */
const scriptsOf = (makefile, targets) => {
    const seen = new Set();
    const rulesFor = ruleFinder(makefile.rules);
    const visit = (target) => {
        if (seen.has(target) || seen.size >= mostTargets)
            return [];
        seen.add(target);
        const rules = rulesFor(target);
        const needed = rules.flatMap(({ needs, stem }) => needs.map((need) => need.replace('%', () => stem)));
        return [...needed.flatMap(visit), ...rules.flatMap((rule) => make_recipes_linesOf(makefile, rule, target))];
    };
    return targets.flatMap(visit);
};
/** Finds rules for a target itself; only without any, those whose pattern fits. */
const ruleFinder = (rules) => {
    const byTarget = new Map();
    for (const rule of rules) {
        const known = byTarget.get(rule.target);
        if (known === undefined)
            byTarget.set(rule.target, [rule]);
        else
            known.push(rule);
    }
    const open = rules.filter(({ target }) => target.includes('%')).slice(0, make_recipes_mostPatterns);
    return (target) => rulesFor(target.startsWith('.') ? [] : (byTarget.get(target) ?? []), open, target);
};
const make_recipes_mostPatterns = 200;
const rulesFor = (own, open, target) => {
    const stemOf = (pattern) => {
        const [before = '', after] = pattern.split('%');
        if (after === undefined || !target.startsWith(before) || !target.endsWith(after))
            return undefined;
        return target.slice(before.length, target.length - after.length);
    };
    if (own.some(({ recipe }) => recipe.length > 0))
        return own.map((rule) => ({ ...rule, stem: '' }));
    const patterns = open.flatMap((rule) => {
        const stem = stemOf(rule.target);
        return stem === undefined || stem === '' ? [] : [{ ...rule, stem }];
    });
    return [...own.map((rule) => ({ ...rule, stem: '' })), ...patterns.slice(0, 1)];
};
const make_recipes_linesOf = ({ variables, expand, isOneShell }, { recipe, needs, stem }, target) => {
    const first = (needs[0] ?? '').replace('%', () => stem);
    const own = new Map([
        ['@', target],
        ['<', first],
        ['^', needs.join(' ')],
        ['*', stem],
        ['@D', external_node_path_.posix.dirname(target)],
        ['@F', external_node_path_.posix.basename(target)],
        ['<D', external_node_path_.posix.dirname(first)],
        ['<F', external_node_path_.posix.basename(first)],
    ]);
    // A definition may have several lines.
    const lines = recipe
        .flatMap((line) => expand(line, withMore(variables, own)).split(/(?<!\\)\n/))
        .map((line) => line.replace(/^[\s@+-]+/, ''));
    return isOneShell ? [lines.join('\n')] : lines;
};

;// CONCATENATED MODULE: ./build/dockerfile/driver-recipes.js




/**
 * What a build driver runs by a file of the project. Only make's files are read by their own rules; from the others the
 * lines that call go are taken.
 */
const driverRecipes = (call, readFile, effort) => {
    const started = withoutGo(call);
    const program = programName(started.words[0]?.text ?? '');
    if (program === 'make' || program === 'gmake')
        return makeRecipes(started, readFile, effort);
    const driver = driver_recipes_drivers[program];
    if (driver === undefined)
        return undefined;
    const text = driver.files
        .map((name) => readFile(external_node_path_.posix.resolve(started.folder, name)))
        .find((each) => each !== undefined);
    if (text === undefined || !effort.spend(text.length))
        return undefined;
    const [target] = started.words.slice(1).flatMap(({ text: word }) => (word.startsWith('-') ? [] : word));
    const { folder, variables } = started;
    return driver.scripts(text, target).map((script) => ({ script, folder, variables }));
};
/** `go run …/task@v3 build` and `go tool task build` are calls of task. */
const withoutGo = (started) => {
    const [program, verb, name, ...rest] = started.words;
    if (program?.text !== 'go' || name === undefined || !/^(?:run|tool)$/.test(verb?.text ?? ''))
        return started;
    const text = programName(name.text.replace(/(?:\/v\d+)?@.*$/s, '').replace(/\/v\d+$/, ''));
    return { ...started, words: [{ ...name, text }, ...rest] };
};
/** The lines of the block that a heading starts, up to the next line that is not indented deeper. */
const blockOf = (text, heading) => {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => heading.test(line));
    if (at === -1)
        return [];
    const depth = indentOf(lines[at] ?? '');
    const body = lines.slice(at + 1);
    const end = body.findIndex((line) => line.trim() !== '' && indentOf(line) <= depth);
    return end === -1 ? body : body.slice(0, end);
};
const indentOf = (line) => line.length - line.trimStart().length;
const escaped = (word) => word.replaceAll(/[^\w-]/g, String.raw `\$&`);
/** What `{{ … }}` stands for is not known. */
const withoutTemplates = (line) => {
    let [plain, at] = ['', 0];
    for (;;) {
        const [start, end] = [line.indexOf('{{', at), line.indexOf('}}', line.indexOf('{{', at) + 2)];
        if (start === -1 || end === -1)
            return plain + line.slice(at);
        plain += line.slice(at, start) + unknown;
        at = end + 2;
    }
};
const mostTasks = 100;
/** The task of a Taskfile and those that it names, each once, as lists of commands. */
const taskScripts = (text, target = 'default', seen = new Set()) => {
    if (seen.has(target) || seen.size >= mostTasks)
        return [];
    seen.add(target);
    const block = blockOf(text, new RegExp(String.raw `^\s+["']?${escaped(target)}["']?:\s*$`));
    const deps = block.flatMap((line) => /^\s*deps:\s*\[([^\]]*)\]/.exec(line)?.[1] ?? []).slice(0, 1);
    const before = deps.flatMap((list) => list.split(',')).flatMap((dep) => taskScripts(text, dep.trim(), seen));
    return [
        ...before,
        ...block.flatMap((line) => {
            const [, other] = /^\s*-\s*task:\s*(\S+)/.exec(line) ?? [];
            if (other !== undefined)
                return taskScripts(text, other, seen);
            if (!/\bgo\s/.test(line))
                return [];
            const command = line.trim().replace(/^(?:-\s+(?:cmd:\s*)?|cmds?:\s+)/, '');
            return [withoutTemplates(command.replace(/^(['"])(.*)\1$/, '$2'))];
        }),
    ];
};
const justScripts = (text, target) => {
    const first = /^@?([\w-]+)(?![\w-])[^:=\n]*:(?!=)/m.exec(text)?.[1] ?? '';
    const block = blockOf(text, new RegExp(String.raw `^@?${escaped(target ?? first)}\b[^:=]*:(?!=)`));
    return block.map((line) => withoutTemplates(line.trim().replace(/^[@-]+/, '')));
};
/** The strings of `sh.Run("go", "build", …)` and its relatives. */
const mageScripts = (text) => [...text.matchAll(/"(?:go|build|install)"(?:\s*,\s*(?:"[^"\n]*"|[\w.]+(?:\([^()\n]*\))?))*/g)]
    .map(([call]) => [...call.matchAll(/,\s*[\w.]+\([^()\n]*\)|"([^"\n]*)"|,\s*([\w.]+)/g)]
    .map(([, word]) => word ?? unknown)
    .join(' '))
    .filter((line) => line.startsWith('go '));
const goreleaserScripts = (text) => {
    const mains = [...text.matchAll(/^[\t ]*(?:-[\t ]*)?main:[\t ]*["']?([^\s"'#]+)/gm)].map(([, main = '.']) => main);
    return (mains.length === 0 ? ['.'] : mains).map((main) => `go build ${main}`);
};
const airScripts = (text) => [...text.matchAll(/^[\t ]*cmd[\t ]*=[\t ]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')/gm)].map(([, double, single]) => double?.replaceAll(/\\(.)/g, '$1') ?? single ?? '');
const driver_recipes_drivers = {
    task: {
        files: ['Taskfile.yml', 'Taskfile.yaml', 'taskfile.yml', 'Taskfile.dist.yml'],
        scripts: taskScripts,
    },
    just: { files: ['justfile', 'Justfile', '.justfile'], scripts: justScripts },
    mage: { files: ['magefile.go', 'magefiles/magefile.go', 'magefiles/build.go'], scripts: mageScripts },
    goreleaser: {
        files: ['.goreleaser.yaml', '.goreleaser.yml', 'goreleaser.yaml', 'goreleaser.yml'],
        scripts: goreleaserScripts,
    },
    air: { files: ['.air.toml'], scripts: airScripts },
};

;// CONCATENATED MODULE: ./build/dockerfile/go-arguments.js

/** Flags of `go build` whose value may be a word of its own (`go help build`), and those of tinygo. */
const valueFlags = /^--?(?:C|o|p|asmflags|buildmode|compiler|covermode|coverpkg|exec|gccgoflags|gcflags|installsuffix|ldflags|mod|modfile|overlay|pgo|pkgdir|tags|toolexec|target|scheduler|gc|panic|opt)$/;
/** Reads the words after the verb. A word with an unknown value that may be a flag or nothing is left out. */
const readGoArguments = (words, variables, verb) => {
    const [packages, skipped] = [[], []];
    const flags = new Map();
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at];
        if (word === undefined)
            break;
        const [, name = '', value] = /^--?([A-Za-z][\w-]*)(?:=([\s\S]*))?$/.exec(word.text) ?? [];
        if (name !== '') {
            const takesNext = value === undefined && valueFlags.test(word.text);
            flags.set(name, value ?? (takesNext ? (words[at + 1]?.text ?? '') : ''));
            if (takesNext)
                at += 1;
        }
        else if (word.wide === unknown) {
            skipped.push(word);
        }
        else if (word.text !== '' && !word.text.startsWith(`-`)) {
            packages.push(word);
            // What follows belongs to the program.
            if (verb === 'run' && !word.text.endsWith('.go'))
                break;
        }
    }
    // A sole argument that is unknown names a package, but which one is open.
    const isNamed = packages.length > 0 || skipped.some(({ written }) => /^["']/.test(written));
    return {
        packages: isNamed ? packages : [{ written: '.', text: '.', wide: '.' }],
        isOpen: packages.length === 0 && skipped.length > 0,
        output: flags.get('o'),
        target: go_arguments_targetOf(flags, variables),
    };
};
const go_arguments_targetOf = (flags, variables) => {
    const goFlags = variables.get('GOFLAGS') ?? '';
    const tags = flags.get('tags') ?? /(?:^|\s)['"]?--?tags=([^\s'"]*)/.exec(goFlags)?.[1] ?? '';
    return {
        os: knownName(variables.get('GOOS')),
        arch: knownName(variables.get('GOARCH')),
        tags: tags.split(/[\s,]+/).filter((tag) => tag !== ''),
        cgo: variables.get('CGO_ENABLED') !== '0',
    };
};
const knownName = (value) => value !== undefined && /^[a-z0-9]+$/.test(value) ? value : undefined;

;// CONCATENATED MODULE: ./build/dockerfile/file-moves.js



/** A call of a program that copies, moves or links files; undefined for any other. */
const fileMoveOf = ({ words, folder }) => {
    const [program = '', ...rest] = words.map(({ text }) => text);
    if (!/^(?:cp|mv|install|ln|rsync)$/.test(programName(program)))
        return undefined;
    const at = rest.findIndex((word) => /^(?:-\w*t|--target-directory)$/.test(word));
    const given = at === -1 ? undefined : rest[at + 1];
    const operands = rest.filter((word, index) => !word.startsWith('-') && !/^(?:-[mgo]|-\w*t|--target-directory)$/.test(rest[index - 1] ?? ''));
    const target = given === undefined ? (operands.at(-1) ?? '') : `${given}/`;
    const sources = given === undefined ? operands.slice(0, -1) : operands;
    const to = external_node_path_.posix.resolve(folder, target);
    return {
        sources: sources.map((source) => external_node_path_.posix.resolve(folder, source)),
        target: target.endsWith('/') ? `${to}/` : to,
    };
};
/** The paths after files of the context were moved within the container. */
const movedPaths = (paths, { sources, target }) => {
    const moved = sources.slice(0, mostCopies).flatMap((source) => {
        const bare = source.replace(/\/[*.]$/, '');
        const own = copiedAgain(paths, bare, target);
        // Into the folder, when it exists, or in its place: both are possible without a look at it.
        return bare === source
            ? [...copiedAgain(paths, bare, external_node_path_.posix.join(target, external_node_path_.posix.basename(bare))), ...own]
            : own;
    });
    return { ...paths, copied: [...paths.copied, ...moved.slice(-mostCopies)] };
};

;// CONCATENATED MODULE: ./build/dockerfile/program-outputs.js



/**
 * Where go puts the program of each package: an absolute path, in which `unknown` is the name of a package that a pattern
 * leaves open. undefined for a program that go throws away.
 */
const outputsOf = (packages, { call, args, from, context, variables }) => {
    const nameOf = ({ path, isTree }) => isTree || path.includes(unknown) ? unknown : programNameOf(path, context);
    if (call.verb === 'install') {
        const folder = variables.get('GOBIN') ?? external_node_path_.posix.join(variables.get('GOPATH') ?? '/go', 'bin');
        return packages.map((each) => external_node_path_.posix.resolve(from, folder, nameOf(each)));
    }
    const { output } = args;
    const several = args.packages.length > 1 || packages.some(({ isTree }) => isTree);
    const areFiles = packages.every(({ path }) => path.endsWith('.go'));
    if (output === undefined) {
        return packages.map((each) => (several && !areFiles ? undefined : external_node_path_.posix.join(from, nameOf(each))));
    }
    const into = output.endsWith('/') || /(?:^|\/)\.{1,2}$/.test(output) || (several && !areFiles);
    // A path whose start is not known may be anywhere.
    const place = external_node_path_.posix.resolve(output.startsWith(unknown) ? '/' : from, output);
    return packages.map((each) => (into ? external_node_path_.posix.join(place, nameOf(each)) : place));
};

;// CONCATENATED MODULE: ./build/dockerfile/shell-state.js


/** What images with Go and the usual ones without set, when the Dockerfile does not. */
const shell_state_usual = new Map([
    ['GOPATH', '/go'],
    ['HOME', '/root'],
]);
/** Longer values are lists of flags, not names; a value made of others would double with each step. */
const shell_state_longest = 2000;
const shellIn = (start, given, options = new Set(), known = new Map()) => {
    const folders = [start];
    const variables = new Map(given);
    const functions = new Map(known);
    const ownOptions = new Set(options);
    const folder = () => folders.at(-1) ?? '/';
    const value = (name) => {
        if (name === 'PWD')
            return folder();
        // Arguments that are not among the given ones are known to be empty.
        const isPastEnd = /^\d+$/.test(name) && variables.has('#');
        return variables.get(name) ?? (isPastEnd ? '' : shell_state_usual.get(name));
    };
    return {
        known: () => ({ folder: folder(), value }),
        variables: () => variables,
        set: (name, text) => {
            if (text === undefined)
                variables.delete(name);
            else
                variables.set(name, text.length > shell_state_longest ? unknown : text);
        },
        enter: (to) => {
            folders.push(external_node_path_.posix.resolve(folder(), to));
        },
        leave: () => {
            if (folders.length > 1)
                folders.pop();
        },
        functions,
        options: ownOptions,
        left: new Set(),
        copy: () => shellIn(folder(), variables, ownOptions, functions),
    };
};

;// CONCATENATED MODULE: ./build/dockerfile/shell-step.js
/** Whether a statement is run in every build, and a failure of it is one of the step. */
const isSureIn = ({ shell, isRun, isDecisive, endsStep }) => isRun && (isDecisive || (endsStep && shell.options.has('errexit')));
/** What fails in a condition does not fail the script, even after `set -e`. */
const tested = (at) => ({ ...at, isDecisive: false, endsStep: false });
/** What fails in it ends only itself, and so counts where its own failure does. */
const subshell = (at) => {
    const isDecisive = isSureIn({ ...at, isRun: true });
    return { ...at, shell: at.shell.copy(), isDecisive, endsStep: at.endsStep && isDecisive };
};
/** Another shell does not know that something tests its outcome. */
const ownShell = (at) => {
    const { isDecisive } = subshell(at);
    return { ...at, isDecisive, endsStep: isDecisive };
};

;// CONCATENATED MODULE: ./build/dockerfile/shell-flow.js



const mostTurns = 50;
/** Walks the body of a loop once for each value, or once when the values are not known. */
const loop = (statement, at) => {
    const { name, values, body } = statement;
    const { shell, walk } = at;
    if (name === undefined) {
        whileLoop(statement, at);
        return;
    }
    const turns = values.flatMap((word) => valuesOf(word, shell.known())).map(({ text }) => text);
    const areKnown = turns.length > 0;
    for (const [index, turn] of (areKnown ? turns.slice(0, mostTurns) : [unknown]).entries()) {
        shell.set(name, turn);
        // The outcome of a loop is that of its last turn.
        walk(body, {
            ...at,
            isRun: at.isRun && areKnown && shell.left.size === 0,
            isDecisive: at.isDecisive && index === turns.length - 1,
        });
    }
    shell.left.delete('loop');
};
/** As long as its condition is known to hold, as of the arguments of a script; else once, where it may be skipped. */
const whileLoop = ({ condition, body }, at) => {
    const { shell, walk } = at;
    const options = optionsGiven(condition, shell);
    for (let turn = 0; turn < mostTurns; turn += 1) {
        walk(condition, tested(at));
        const next = options?.[turn];
        if (next !== undefined)
            for (const [name, text] of next)
                shell.set(name, text);
        const holds = options === undefined ? holdsAs(condition, shell) : next !== undefined;
        if (holds === false)
            break;
        walk(body, { ...at, isRun: at.isRun && holds === true, isDecisive: false });
        if (holds === undefined || shell.left.has('loop'))
            break;
    }
    shell.left.delete('loop');
};
/** Walks every branch that may be taken: which one is, is often decided by files or other programs. */
const branch = (branches, at) => {
    let { isRun } = at;
    for (const { condition, body } of branches) {
        at.walk(condition, { ...tested(at), isRun });
        const holds = condition.length === 0 ? true : holdsAs(condition, at.shell);
        isRun &&= holds !== undefined;
        if (holds !== false)
            at.walk(body, { ...at, isRun });
        if (holds === true)
            return;
    }
};
/** Walks the branch of a `case` that fits, or all when the subject is not known. */
const shell_flow_choose = (subject, branches, at) => {
    const known = at.shell.known();
    const text = shell_values_textOf(subject, known);
    const fits = ({ patterns }) => patterns.some((pattern) => matches(shell_values_textOf(pattern, known), text));
    const taken = text === '' || text.includes(unknown) ? undefined : branches.find(fits);
    const isRun = at.isRun && taken !== undefined;
    for (const { body } of taken === undefined ? branches : [taken])
        at.walk(body, { ...at, isRun });
};
/** Walks `A && B || C`, without what a known outcome of a test before it leaves out. */
const list = ({ links }, at) => {
    let { isRun } = at;
    let outcome;
    // Whether the step has failed when the links before this one did.
    let hasFailedStep = true;
    const deciding = decidingOf(links, at);
    for (const [index, { operator, body }] of links.entries()) {
        const isLeftOut = (operator === '&&' && outcome === false) || (operator === '||' && outcome === true);
        if (isLeftOut)
            continue;
        if (operator === '&&')
            isRun &&= outcome === true || hasFailedStep;
        const isDecisive = deciding[index] ?? at.isDecisive;
        at.walk(body, {
            ...at,
            isRun: isRun && (operator !== '||' || outcome === false),
            isDecisive,
            endsStep: at.endsStep && index === links.length - 1,
        });
        const isEnd = operator === '||' && endsShell(body);
        if (!isEnd)
            hasFailedStep = isDecisive;
        outcome = holdsAs(body, at.shell);
    }
};
/** For each link, whether the step fails when it does: the next `||` behind it, if there is one, decides that. */
const decidingOf = (links, at) => {
    let { isDecisive } = at;
    return links
        .toReversed()
        .map(({ operator, body }) => {
        const own = isDecisive;
        if (operator === '||')
            isDecisive = at.endsStep && endsShell(body);
        return own;
    })
        .toReversed();
};
/** Whether a script does nothing else in the end than `exit 1`. */
const endsShell = (body) => body.some((statement) => {
    if (statement.kind === 'group')
        return !statement.isolated && endsShell(statement.body);
    if (statement.kind !== 'command')
        return false;
    const [program, status] = statement.words.map((word) => shell_values_textOf(word, { folder: '/', value: () => unknown }));
    return program === 'exit' && /^[1-9]/.test(status ?? '');
});
/** Walks `A | B`: the last part decides, or all of them with `pipefail`. */
const pipeline = (parts, at) => {
    const isSure = isSureIn({ ...at, isRun: true });
    for (const [index, body] of parts.entries()) {
        const isDecisive = isSure && (index === parts.length - 1 || at.shell.options.has('pipefail'));
        at.walk(body, { ...at, shell: at.shell.copy(), isDecisive, endsStep: at.endsStep && isDecisive });
    }
};

;// CONCATENATED MODULE: ./build/dockerfile/shell-runners.js

const shell_runners_anything = { written: '"…"', text: unknown, wide: unknown };
/** The words of a call of xargs with arguments that it reads, which are unknown; any other words as they are. */
const withArguments = (words) => {
    if (!/(?:^|\/)xargs$/.test(words[0]?.text ?? ''))
        return words;
    const at = words.findIndex(({ text }) => /^(?:-I|-i|--replace)/.test(text));
    if (at === -1)
        return [...words, shell_runners_anything];
    const [, joined = ''] = /^(?:-I|-i|--replace=?)(.*)$/.exec(words[at]?.text ?? '') ?? [];
    const mark = joined === '' && words[at]?.text === '-I' ? (words[at + 1]?.text ?? '') : joined;
    return words.map((word, index) => (index <= at + 1 ? word : replaced(word, mark === '' ? '{}' : mark)));
};
const replaced = ({ written, text, wide }, mark) => ({
    written,
    text: text.replaceAll(mark, unknown),
    wide: wide.replaceAll(mark, unknown),
});
/** The programs that `find FOLDER -exec PROGRAM {} ;` starts. */
const foundPrograms = (words) => {
    if (!/(?:^|\/)find$/.test(words[0]?.text ?? ''))
        return [];
    const first = words[1]?.text ?? '';
    const folder = /^[-(!]/.test(first) ? '.' : first.replace(/\/$/, '');
    return words.flatMap(({ text }, at) => {
        if (!/^-exec(?:dir)?$/.test(text))
            return [];
        const rest = words.slice(at + 1);
        const end = rest.findIndex((word) => word.text === ';' || word.text === '+');
        const program = (end === -1 ? rest : rest.slice(0, end)).map((word) => ({
            ...word,
            text: word.text.replaceAll('{}', `${folder}/${unknown}`),
            wide: word.wide.replaceAll('{}', `${folder}/${unknown}`),
        }));
        return program.length === 0 ? [] : [program];
    });
};

;// CONCATENATED MODULE: ./build/dockerfile/shell-start.js








/** Scripts that start one another. */
const deepestFile = 6;
/** A program that starts others by a text of its own is followed; any other is reported. */
const shell_start_start = (started, inputs, at) => {
    const { depth, walk, options, report } = at;
    report(started);
    if (depth >= deepestFile)
        return;
    for (const words of foundPrograms(started.words))
        shell_start_start({ ...started, words, isSure: false }, [], { ...tested(at), isRun: false, depth: depth + 1 });
    const found = scriptIn(started, inputs, at);
    if (found !== undefined) {
        follow(found, started, at);
        return;
    }
    for (const recipe of options.recipes(started) ?? []) {
        const script = scriptRead(recipe.script, options.effort);
        if (script === undefined || !options.effort.spend(recipe.variables.size))
            return;
        walk(script, {
            shell: shellIn(recipe.folder, recipe.variables),
            depth: depth + 1,
            isRun: false,
            isDecisive: false,
            endsStep: false,
        });
    }
};
const scriptIn = ({ words, folder }, inputs, { options }) => {
    const texts = words.map(({ text }) => text);
    const inline = scriptOf(texts, inputs);
    if (inline !== undefined)
        return { text: inline, path: undefined, args: texts.slice(texts.lastIndexOf(inline) + 1) };
    const path = scriptPath(texts);
    const text = path === undefined ? undefined : options.readFile(external_node_path_.posix.resolve(folder, path));
    return isShell(text) && path !== undefined
        ? { text, path, args: texts.slice(texts.indexOf(path) + 1) }
        : undefined;
};
const follow = ({ text, path, args }, { words, folder, variables }, at) => {
    const { shell, depth, walk, options: { effort }, } = at;
    const script = scriptRead(text, effort);
    if (script === undefined)
        return;
    const [program = ''] = words.map((word) => word.text);
    if (program === '.' || program === 'source' || program === 'eval') {
        const before = shell.known().value(sourceVariable);
        if (path !== undefined)
            shell.set(sourceVariable, path);
        walk(script, { ...at, depth: depth + 1 });
        shell.set(sourceVariable, before);
        shell.left.delete('function');
        return;
    }
    // The first line of a file counts only when the file itself is started.
    const options = path === program ? optionsOfScript(text) : optionsOfShell(words.map((word) => word.text));
    const inside = shellIn(folder, variables, options);
    shell_start_name(inside, path, args);
    walk(script, { ...ownShell(at), shell: inside, depth: depth + 1 });
};
/** Many steps may start the same file: it is read once. Undefined when that would be too much. */
const scriptRead = (text, effort) => {
    const read = shell_start_scriptsRead.get(effort) ?? new Map();
    shell_start_scriptsRead.set(effort, read);
    const known = read.get(text);
    if (!effort.spend(known === undefined ? text.length : 1))
        return undefined;
    const script = known ?? shell_tree_readScript(text);
    read.set(text, script);
    return script;
};
const shell_start_scriptsRead = new WeakMap();
const sourceVariable = 'BASH_SOURCE';
/** Sets `$0` and what follows; the words behind `-c SCRIPT` start with a name too. */
const shell_start_name = (inside, path, args) => {
    const [first = 'sh', ...others] = args;
    inside.set('0', path ?? first);
    inside.set(sourceVariable, path);
    setArguments(inside, path === undefined ? others : args);
};
/** The file of `sh FILE`, `. FILE` or `./FILE`. */
const scriptPath = ([program = '', ...args]) => {
    if (/^(?:\S*\/)?(?:ba|da|a|z|k)?sh$/.test(program) || program === '.' || program === 'source')
        // `-o` has the name of an option behind it.
        return args.find((arg, at) => !/^[-+]/.test(arg) && !/^[-+][a-zA-Z]*[oO]$/.test(args[at - 1] ?? ''));
    return program.includes('/') ? program : undefined;
};
const isShell = (text) => text !== undefined && !text.includes('\0') && (!text.startsWith('#!') || /^#![^\n]*sh\b/.test(text));

;// CONCATENATED MODULE: ./build/dockerfile/shell-walk.js








/** The programs that a script starts, as far as text shows: loops are unrolled, and files of the context are read. */
const programsStarted = (script, shell, options) => {
    const found = [];
    const walk = walkerOf(options, (started) => {
        if (found.length < mostStarted)
            found.push(started);
    });
    walk(script, { shell, depth: 0, isRun: true, isDecisive: true, endsStep: true });
    return found;
};
/** More than any Dockerfile starts, and few enough for scripts that start one another. */
const mostStarted = 500;
const mostStatements = 5000;
const walkerOf = (options, report) => {
    let left = mostStatements;
    let last;
    const walk = (script, place) => {
        for (const [index, statement] of script.entries()) {
            left -= 1;
            // Every other shell is a copy of the variables.
            const copied = place.shell === last ? 0 : place.shell.variables().size;
            last = place.shell;
            if (left < 0 || !options.effort.spend(costOf(statement) + copied))
                return;
            const isRun = place.isRun && place.shell.left.size === 0;
            const isDecisive = place.isDecisive && index === script.length - 1;
            step(statement, { ...place, isRun, isDecisive, options, walk, report });
        }
    };
    return walk;
};
const perStatement = 20;
const costOf = (statement) => {
    if (statement.kind === 'loop')
        return perStatement + charactersIn(statement.values);
    if (statement.kind !== 'command')
        return perStatement;
    const { assignments, words, inputs } = statement;
    return perStatement + charactersIn([...assignments.map(({ value }) => value), ...words, ...inputs]);
};
const charactersIn = (words) => words.reduce((sum, word) => sum + perWord + wordText(word).length / shell_walk_charactersPerUnit, 0);
const perWord = 2;
/** They were read before: only values are put together from them. */
const shell_walk_charactersPerUnit = 10;
const step = (statement, at) => {
    const { shell, walk } = at;
    switch (statement.kind) {
        case 'group':
            walk(statement.body, statement.isolated ? subshell(at) : at);
            return;
        case 'redirected':
            walk(statement.body, at);
            return;
        case 'and-or':
            list(statement, at);
            return;
        case 'pipeline':
            pipeline(statement.parts, at);
            return;
        case 'not':
            walk(statement.body, tested(at));
            return;
        case 'background':
            walk(statement.body, { ...tested(at), shell: shell.copy() });
            return;
        case 'function':
            shell.functions.set(statement.name, statement.body);
            return;
        case 'loop':
            loop(statement, at);
            return;
        case 'if':
            branch(statement.branches, at);
            return;
        case 'case':
            shell_flow_choose(statement.subject, statement.branches, at);
            return;
        case 'command':
            shell_walk_run(statement, at);
    }
};
const shell_walk_run = ({ assignments, words, inputs }, at) => {
    const { shell } = at;
    const given = assignments.map(({ name, value }) => [name, shell_values_textOf(value, shell.known())]);
    const { values: read, isOpen } = shell_values_wordsOf(words, shell.known());
    const values = withArguments(read);
    keepDefaults(words, shell);
    if (values.length === 0) {
        for (const [name, value] of given)
            shell.set(name, value);
        return;
    }
    const [first] = values;
    const texts = values.map(({ text }) => text);
    leave(texts, shell);
    if (first?.text === 'set')
        setOptions(texts.slice(1), at);
    if (first === undefined || builtin(first.text, values.slice(1), shell))
        return;
    const expanded = values.reduce((sum, { text }) => sum + text.length, 0) / shell_walk_charactersPerUnit;
    if (!at.options.effort.spend(shell.variables().size + expanded))
        return;
    const body = shell.functions.get(first.text);
    const { variables, words: program } = withoutWrappers(texts);
    const started = {
        words: values.slice(values.length - program.length),
        variables: new Map([...shell.variables(), ...given, ...Object.entries(variables)]),
        folder: shell.known().folder,
        isOpen,
        isSure: isSureIn(at) && !programs.test(values[0]?.text ?? ''),
    };
    if (body !== undefined)
        call(body, started, at);
    else if (started.words.length > 0)
        shell_start_start(started, inputs, at);
};
/** They start a program for what they find, which may be nothing. */
const programs = /(?:^|\/)xargs$/;
/** `${NAME:=WORD}` also sets the variable. */
const keepDefaults = (words, shell) => {
    for (const part of words.flat()) {
        if (part.kind === 'variable' &&
            part.operator.endsWith('=') &&
            (shell.known().value(part.name) ?? '') === '')
            shell.set(part.name, shell_values_textOf(part.word, shell.known()));
    }
};
const call = (body, { words }, at) => {
    const { shell, depth, walk } = at;
    if (depth >= deepestFile)
        return;
    const before = argumentsOf(shell);
    setArguments(shell, words.slice(1).map(({ text }) => text));
    walk(body, { ...at, depth: depth + 1 });
    setArguments(shell, before);
    shell.left.delete('function');
};

;// CONCATENATED MODULE: ./build/dockerfile/made-programs.js













/** What one RUN builds, and the programs of the stage after it. */
const programsOf = ({ instruction, variables }, { paths: before, programs: earlier, others, context, effort, shell }) => {
    const { line, mounts } = readRun(instruction);
    const inStep = mounted(before, mounts, { variables, others: (name) => others(name)?.paths });
    let paths = inStep;
    const built = [];
    let programs = earlier;
    const options = optionsOfRun(instruction, shell);
    for (const started of startedBy(scriptOfRun(instruction), { paths, variables, context, effort, options })) {
        if (!effort.spend(programs.length + paths.copied.length))
            break;
        const made = madeBy(started, { line, paths, context }, made_programs_compiling);
        built.push(...made.map(({ made: each }) => each));
        const kept = made.filter(({ path }) => path !== '');
        programs = [...programs, ...kept];
        const move = fileMoveOf(started);
        if (move === undefined)
            continue;
        programs = [...programs, ...copiedPrograms(programs, move.sources, move.target)];
        paths = movedPaths(paths, move);
    }
    // Mounts end with the step; what was copied out of them stays.
    const moved = paths.copied.slice(inStep.copied.length);
    return { built, programs, paths: { ...before, copied: [...before.copied, ...moved] } };
};
const startedBy = (script, { paths, variables, context, effort, options }) => {
    const readFile = (path) => {
        if (!effort.spend(made_programs_perLookUp + paths.copied.length))
            return undefined;
        return contextPaths(paths, path, context)
            .flatMap((each) => context.readFile(each) ?? [])
            .at(0);
    };
    // The size is found by going through all variables.
    if (!effort.spend(1) || !effort.spend(4 * variables.size))
        return [];
    return programsStarted(script, shellIn(paths.folder, variables, options), {
        effort,
        readFile,
        recipes: (started) => driverRecipes(started, readFile, effort),
    });
};
/** As much as looking at a file takes. */
const made_programs_perLookUp = 100;
/** The programs that one call of go makes; the path is empty when it makes no file. */
const madeBy = ({ words, variables, folder, isSure, isOpen: isCut }, { line, paths, context }, verbs) => {
    const call = compilerCall(words.map(({ text }) => text));
    if (call === undefined || !verbs.has(call.verb))
        return [];
    const from = external_node_path_.posix.resolve(folder, call.folder ?? '.');
    const args = readGoArguments(words.slice(words.length - call.args.length), variables, call.verb);
    const found = args.packages.flatMap((value) => packagePaths(value, { from, paths, context }).map((each) => ({
        ...each,
        written: writtenOf(value.written),
    })));
    // Of several places that a name may stand for, none is sure; nor is the folder itself where others may be named.
    const isNamed = args.packages.length !== 1 || args.packages[0]?.written !== '.';
    const isOpen = args.packages.length !== found.length || args.isOpen || (isCut && !isNamed);
    const places = outputsOf(found, { call, args, from, context, variables });
    return found.map((each, at) => ({
        made: {
            ...each,
            line,
            target: args.target,
            isTraced: places[at]?.startsWith(`/${unknown}`) === false,
            isSure: isSure && !isOpen,
        },
        path: places[at] ?? '',
        name: undefined,
    }));
};
const made_programs_compiling = new Set(['build', 'install']);
const running = new Set([...made_programs_compiling, 'run']);
/** A call of go, or of a program that takes the same arguments. */
const compilerCall = (words) => {
    const [program = '', verb = ''] = words;
    const alike = ['dlv debug', 'ko build', 'ko publish', 'packr2 build'].includes(`${programName(program)} ${verb}`);
    if (!alike)
        return goCallOf({ words, variables: {} });
    const isRun = verb === 'debug';
    return { verb: isRun ? 'run' : 'build', args: words.slice(2), variables: {}, folder: undefined };
};
const writtenOf = (text) => text.replaceAll(unknown, '*');

;// CONCATENATED MODULE: ./build/dockerfile/image-sightings.js







/** What the instructions of the last stage, and of those it is based on, say about its programs. */
const imageOf = (placed, end, around) => {
    const { context, effort } = around;
    const started = startedFirst(end, { placed, context, effort });
    const words = started.flatMap((each) => each.words.map(({ text }) => text));
    const compiled = started
        .flatMap((each) => madeBy(each, { line: image_sightings_startLine(placed), paths: end.paths, context }, running))
        .map(({ made }) => ({ built: made, name: undefined, started: 0 }));
    const isWithin = effort.spend(end.programs.length * (1 + words.length));
    const inImage = (isWithin ? end.programs : []).flatMap((program) => {
        const starts = startsOf(program, words, end.paths.folder);
        const there = { built: program.made, name: program.name, started: undefined };
        return [...starts.map(({ place, name }) => ({ built: program.made, name, started: place })), there];
    });
    const copies = placed.flatMap((each) => copiesFrom(each, end.paths, around));
    return {
        sightings: [...compiled, ...inImage],
        started: words.map((word) => external_node_path_.posix.basename(word)),
        copied: copies.map(({ source }) => external_node_path_.posix.basename(source)),
        folders: copies.flatMap(({ folders }) => folders),
    };
};
/** The programs that a container starts, also those in `sh -c` and in a start script. */
const startedFirst = ({ paths }, { placed, context, effort }) => {
    const where = {
        paths,
        variables: placed.at(-1)?.variables ?? new Map(),
        context,
        effort,
        options: new Set(),
    };
    const own = startScripts(placed.map(({ instruction }) => instruction)).flatMap((script) => startedBy(script, where));
    // A script may be any of the words: of `tini -- /start.sh` it is the last.
    const words = own
        .flatMap((each) => each.words.map(({ text }) => text))
        .filter((word) => /\/|\.sh$/.test(word))
        .slice(0, mostWords);
    const within = words.flatMap((word) => {
        const text = inlineScript(external_node_path_.posix.resolve(paths.folder, word), placed);
        return startedBy(text === undefined ? scriptOfWords([word]) : shell_tree_readScript(text), where).slice(text === undefined ? 1 : 0);
    });
    return [...own, ...within];
};
const mostWords = 50;
/** The text of a file that `COPY <<EOF FILE` writes. */
const inlineScript = (path, placed) => {
    const found = placed.find(({ instruction }) => instruction.name === 'COPY' &&
        instruction.heredocs.length > 0 &&
        external_node_path_.posix.resolve('/', instruction.args.split(/\s+/).at(-1) ?? '') === path);
    return found?.instruction.heredocs[0]?.content;
};
const image_sightings_startLine = (placed) => placed.findLast(({ instruction }) => /^(?:CMD|ENTRYPOINT)$/.test(instruction.name))?.instruction.line ?? 1;
const copiesFrom = (placed, { folder }, { others, context, effort }) => {
    const from = placed.instruction.name === 'COPY' ? (0,dockerfile_syntax/* flagOf */.iP)(placed.instruction, 'from') : undefined;
    const other = from === undefined ? undefined : others(from);
    if (other === undefined || !effort.spend(other.paths.copied.length + placed.instruction.args.length))
        return [];
    return absoluteCopy(placed, folder).sources.map((source) => ({
        source,
        folders: effort.spend(1 + other.paths.copied.length)
            ? contextPaths(other.paths, external_node_path_.posix.dirname(source), context)
            : [],
    }));
};

;// CONCATENATED MODULE: ./build/dockerfile/built-packages.js









/**
 * The packages a Dockerfile builds, as paths of the context, and which of them are in the image: read from the arguments
 * of go, WORKDIR, `cd`, COPY, and scripts and Makefiles of the context. What cannot be followed is left out.
 */
const builtPackages = (dockerfile, context) => atOnce(findingPackages(dockerfile, context));
/** The same in parts. */
const findingPackages = function* (dockerfile, facts) {
    const ends = new Map();
    const packages = [];
    const effort = openEffort();
    const context = boundedFacts(facts, effort);
    for (const stage of dockerfile.needed) {
        const end = yield* stageEnd(stage, { dockerfile, context, ends, effort });
        ends.set(stage.index, end);
        packages.push(...end.own);
    }
    const last = dockerfile.needed.at(-1);
    const end = last === undefined ? undefined : ends.get(last.index);
    if (last === undefined || end === undefined)
        return { packages, ...nothing };
    const placed = placedInstructions(dockerfile, last);
    return {
        packages,
        ...imageOf(placed, end, { context, effort, others: othersOf({ dockerfile, context, ends, effort }) }),
    };
};
const nothing = { sightings: [], started: [], copied: [], folders: [] };
const stageEnd = function* (stage, around) {
    const { context, ends, effort } = around;
    const base = stage.base.kind === 'stage' ? ends.get(stage.base.index) : undefined;
    let [paths, programs] = [base?.paths ?? emptyContainer, base?.programs ?? []];
    const own = [];
    let shell = base?.shell ?? [];
    for (const placed of stage.placed) {
        yield;
        if (!effort.spend(built_packages_costOf(placed.instruction, { paths, programs })))
            break;
        if (placed.instruction.name === 'SHELL')
            shell = (0,dockerfile_syntax/* jsonWords */.WY)(placed.instruction.args) ?? shell;
        const others = othersOf(around);
        if (placed.instruction.name === 'RUN') {
            const made = programsOf(placed, { paths, programs, others, context, effort, shell });
            programs = made.programs;
            paths = made.paths;
            own.push(...made.built);
        }
        programs = [...programs, ...copiedHere(placed, paths, around)];
        paths = followed(paths, placed, context, (name) => others(name)?.paths);
    }
    return { paths, programs, own, shell };
};
/** Copies are compared with those before them; others only copy the lists of what is known. */
const built_packages_costOf = ({ name, args, flags }, { paths: { copied, folder }, programs }) => {
    const known = 1 + Math.ceil((copied.length + programs.length) / 20);
    if (name === 'RUN')
        return known + flags.length * perName + folder.length;
    return name === 'COPY' || name === 'ADD' ? known + args.split(/\s+/).length * perName : 1;
};
/** Each is compared with up to `mostCopies` others, or looked up in the context. */
const perName = 2 * mostCopies;
const othersOf = ({ dockerfile, ends }) => (name) => {
    const { stages, indexes } = dockerfile;
    const stage = stages[indexes.get(name.toLowerCase()) ?? (/^\d+$/.test(name) ? Number(name) : -1)];
    return stage === undefined ? undefined : ends.get(stage.index);
};
const copiedHere = (placed, { folder }, around) => {
    const from = placed.instruction.name === 'COPY' ? (0,dockerfile_syntax/* flagOf */.iP)(placed.instruction, 'from') : undefined;
    const other = from === undefined ? undefined : othersOf(around)(from);
    if (other === undefined)
        return [];
    const { sources, target } = absoluteCopy(placed, folder);
    return copiedPrograms(other.programs, sources, target);
};

;// CONCATENATED MODULE: ./build/projects/context/edits/packages-in.js


/** The packages that the Dockerfile of a revision builds: several searches ask, and it is followed once for all of them. */
const packagesIn = async ({ contextDir, pause }, dockerfile, facts) => {
    const known = packages_in_followed.get(dockerfile);
    if (known?.contextDir === contextDir)
        return known.built;
    const built = await withPauses(findingPackages(dockerfile, facts), pause);
    packages_in_followed.set(dockerfile, { contextDir, built });
    return built;
};
const packages_in_followed = new WeakMap();

;// CONCATENATED MODULE: ./build/projects/context/edits/context-facts.js




/** Scripts and Makefiles are shorter; what is longer is not read. */
const longestText = 300_000;
/** Of all scripts together: each RUN may start all of them again. */
const context_facts_mostCharacters = 20_000_000;
/** What a Dockerfile's paths are looked up in: the files of one revision. */
const contextFacts = async (revision) => {
    const { contextDir, pause } = revision;
    const modules = [];
    for (const folder of await foldersBelow(revision, '.', 'all-modules')) {
        await pause();
        modules.push(...moduleIn(contextDir, folder));
    }
    let left = context_facts_mostCharacters;
    return {
        modules: modules.toReversed(),
        exists: (path) => context_facts_entryAt(contextDir, path) !== undefined,
        isFolder: (path) => context_facts_entryAt(contextDir, path)?.isDirectory() === true,
        readFile: (path) => {
            const text = left > 0 ? readText(contextDir, path) : undefined;
            left -= text?.length ?? 0;
            return text;
        },
    };
};
const moduleIn = (contextDir, folder) => {
    const text = readText(contextDir, external_node_path_.posix.join(folder, 'go.mod'));
    const path = text === undefined ? undefined : /^[^\S\n\r\u2028\u2029]*module\s+["`]?([^\s"`]+)/m.exec(text)?.[1];
    return path === undefined ? [] : [{ path, folder }];
};
const readText = (contextDir, path) => {
    const found = context_facts_entryAt(contextDir, path);
    return found?.isFile() === true && found.size <= longestText ? (0,look/* textInside */.kg)(contextDir, path) : undefined;
};
/** What is at a path, which the text of a Dockerfile made: never outside of the context, and never through a link. */
const context_facts_entryAt = (contextDir, path) => {
    const steps = external_node_path_.posix.normalize(path).split('/');
    if (path.includes('\0') || steps.includes('..'))
        return undefined;
    let found = (0,external_node_fs_.lstatSync)(contextDir, { throwIfNoEntry: false });
    for (let depth = 1; depth <= steps.length; depth += 1) {
        if (found?.isDirectory() !== true)
            return undefined;
        found = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(contextDir, ...steps.slice(0, depth)), { throwIfNoEntry: false });
    }
    return found;
};

;// CONCATENATED MODULE: ./build/projects/context/edits/edit-file.js








const mostCandidates = 10;
/**
 * The files of main packages that exist in every revision, that engines see and that are compiled: first those of the
 * programs that the image starts or contains, then others that the Dockerfile builds, then those whose names it mentions,
 * then those of the root and below `cmd/`, and only if there are none of these any other. There are one or two revisions;
 * the Dockerfile is that of the head, which is last.
 */
const editCandidates = async (revisions, dockerfile) => {
    const last = revisions.at(-1);
    if (last === undefined)
        return { candidates: [], reason: 'there is no revision to search' };
    const facts = await contextFacts(last);
    const search = await packageSearch(revisions, dockerfile.question.platform);
    const built = await packagesIn(last, dockerfile, facts);
    const known = [...(await builtFiles(built, search, facts)), ...(await guessedFiles(built, search, facts))];
    const found = known.length > 0 ? known : await filesAnywhere(search, mostCandidates);
    const candidates = inOrder(found).slice(0, mostCandidates);
    if (candidates.length > 0)
        return { candidates, reason: undefined };
    const where = revisions.length > 1 ? 'both revisions' : 'the context';
    return {
        candidates,
        reason: `no file of a main package in ${where} is compiled for Linux and not ignored`,
    };
};
const weight = ({ rank, place }) => place * 100 + rank;
/** The best file of every package comes before the second one of any. */
const inOrder = (found) => {
    const sorted = found
        .filter(({ place }) => place < filesPerPackage)
        .toSorted((one, other) => weight(one) - weight(other));
    const best = new Map();
    for (const { path, reason, rank } of sorted)
        if (!best.has(path))
            best.set(path, { path, reason, rank });
    return [...best.values()];
};
/**
 * Checks the file that the user gave as `edit`, and returns its path relative to the context. Throws one sentence that
 * starts with the name of the input.
 */
const readEdit = (name, revision) => {
    const path = external_node_path_.posix.normalize(name);
    const wrong = (what) => new Error(`edit: ${name} ${what}`);
    if (external_node_path_.posix.isAbsolute(path) || path.startsWith('..'))
        throw wrong('must be a path inside the context');
    if (!path.endsWith('.go'))
        throw wrong('is not a Go file; it must end in .go');
    if (path.endsWith('_test.go'))
        throw wrong('is a test file: no build compiles it, so an edit would change nothing');
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(revision.contextDir, path)))
        throw wrong('is not in the context');
    if (!isInAll([revision], path))
        throw wrong('is excluded from the context by an ignore file, so no build sees it');
    return path;
};

;// CONCATENATED MODULE: ./build/projects/context/edits/edit-lists.js




/**
 * The same file in every revision, if there is one: `edit`, or the best that is found. Files that differ follow, for a main
 * package that was moved or renamed. Throws an InputError when `edit` is not a file of the head that can be edited.
 */
const editLists = async (builds, { edit }, pause) => {
    const sides = [];
    for (const [revision, build] of builds)
        sides.push(await sideOf(revision, build, pause));
    const rows = edit === 'auto' ? await rowsOf(sides) : rowsWith(edit, sides);
    return new Map(sides.map(({ revision }, at) => [revision, rows.flatMap((row) => row[at] ?? [])]));
};
const sideOf = async (revision, build, pause) => {
    const files = await readRevision(build, pause);
    const { candidates: own } = await editCandidates([files], build.dockerfile);
    return { revision, files, dockerfile: build.dockerfile, own };
};
const rowsOf = async (sides) => {
    const head = sides.at(-1);
    if (head === undefined)
        return [];
    const { candidates: common } = await editCandidates(sides.map(({ files }) => files), head.dockerfile);
    const alike = common.map(({ path, rank }) => ({ row: sides.map(() => path), rank }));
    const apart = head.own.map((_, at) => {
        const files = sides.flatMap(({ own }) => own[at] ?? []);
        return { row: files.map(({ path }) => path), rank: Math.max(...files.map(({ rank }) => rank)) };
    });
    // Two different files are two different edits: only a program that every revision has compares like with like.
    const differing = apart.filter(({ row }) => row.length === sides.length && new Set(row).size > 1);
    // A package that was moved is still a better guess than one that is in both revisions but not in the image.
    const [first] = differing;
    const moved = first !== undefined && isInImage(first.rank) && !isInImage(common[0]?.rank) ? [first] : [];
    return [...moved, ...alike, ...differing.slice(moved.length)].map(({ row }) => row);
};
const isInImage = (rank) => rank !== undefined && rank < ranks.built;
const rowsWith = (edit, sides) => {
    const head = sides.at(-1);
    if (head === undefined)
        return [];
    const path = asInputError(() => readEdit(edit, head.files));
    const row = sides.flatMap(({ files, own }) => (isInAll([files], path) ? path : (own[0]?.path ?? [])));
    return row.length === sides.length ? [row] : [];
};

;// CONCATENATED MODULE: ./build/projects/context/known/go-packages.js







/** Larger projects are not followed to their end; what is not read is not judged. */
const go_packages_mostPackages = 2_000;
/**
 * The packages that the Dockerfile names, and those of the same module that they import. Several checks ask in turn, so
 * they are looked for once for every build that was read.
 */
const compiledPackages = ({ build, pause, }) => {
    const known = foundIn.get(build) ?? findCompiled(build, pause);
    foundIn.set(build, known);
    return known;
};
const foundIn = new WeakMap();
const findCompiled = async (build, pause) => {
    const { dockerfile } = build;
    const revision = await readRevision(build, pause);
    const facts = await contextFacts(revision);
    const found = new Map();
    const { packages } = await packagesIn(revision, dockerfile, facts);
    const waiting = packages
        .filter(({ path, isTree, isSure }) => isSure && !isTree && !path.endsWith('.go') && facts.isFolder(path))
        .filter(({ target }) => target.os === undefined || target.os === 'linux')
        .map(({ path, line, target }) => ({ folder: external_node_path_.posix.normalize(path), line, target }));
    const arch = dockerfile.question.platform.split('/')[1] ?? '';
    // Files may import millions of packages: each is looked for once, and signals arrive meanwhile.
    const wanted = new Set(waiting.map(({ folder }) => folder));
    for (const { folder, line, target } of waiting) {
        if (found.size === go_packages_mostPackages)
            break;
        await pause();
        const module = facts.modules.find((each) => isBelow(folder, each.folder));
        if (found.has(folder) || module === undefined)
            continue;
        const platform = { ...linuxOn(target.arch ?? arch), tags: target.tags };
        const files = await sourceFilesIn(revision, folder, platform);
        found.set(folder, { folder, module: module.folder, line, files });
        for (const inner of await foldersImported(files, module, pause)) {
            if (wanted.has(inner))
                continue;
            wanted.add(inner);
            if (facts.isFolder(inner))
                waiting.push({ folder: inner, line, target });
        }
    }
    return [...found.values()].filter(({ files }) => files.length > 0);
};
const foldersImported = async (files, module, pause) => {
    const folders = new Set();
    for (const { imports } of files)
        for (const each of imports) {
            await pause();
            const folder = go_packages_folderOf(each, module);
            if (folder !== undefined)
                folders.add(folder);
        }
    return folders;
};
const isBelow = (folder, parent) => parent === '.' || `${folder}/`.startsWith(`${parent}/`);
const go_packages_folderOf = (imported, { path, folder }) => `${imported}/`.startsWith(`${path}/`) ? external_node_path_.posix.join(folder, imported.slice(path.length)) : undefined;
const sourceFilesIn = async ({ contextDir, textOf, ignore, pause }, folder, target) => {
    const found = [];
    for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(contextDir, folder), { withFileTypes: true })) {
        await pause();
        const { name } = entry;
        const path = external_node_path_.posix.join(folder, name);
        if (!entry.isFile() || !/^[^._].*(?<!_test)\.go$/.test(name) || ignore.isIgnored(path))
            continue;
        const text = textOf(path) ?? '';
        const file = readGoFile(text);
        // Which constraints hold is not certain, and a file with cgo is left out where cgo is off.
        const isSure = file.packageName !== undefined && file.constraints.length === 0 && !file.importsC;
        if (isSure && go_file_isCompiled(name, file, target))
            found.push({ path, imports: importsOf(text), embeds: embedsOf(text) });
    }
    return found;
};
/** The paths of the packages that a Go file imports. */
const importsOf = (text) => {
    // A text in backquotes may have lines like these; imports come before all other declarations.
    const [head = ''] = withoutComments(text).split(/^(?:func|var|const|type)\b/m);
    const code = head.replaceAll(/\/\/.*$/gm, '');
    const blocks = [...code.matchAll(/^import\s*\(([^()]*)\)/gm)].map(([, block = '']) => block);
    const single = [...code.matchAll(/^import\s+(?:[\w.]+\s+)?"([^"\n]+)"/gm)].map(([, path = '']) => path);
    const inBlocks = blocks.flatMap((block) => [...block.matchAll(/^[^\S\n\r\u2028\u2029]*(?:[\w.]+[^\S\n]+)?"([^"\n]+)"/gm)].map(([, path = '']) => path));
    return [...single, ...inBlocks];
};
/** The patterns of the `//go:embed` lines of a Go file. */
const embedsOf = (text) => (importsOf(text).includes('embed') ? text : '').split('\n').flatMap((line, index) => {
    const patterns = /^\/\/go:embed\s(.*)$/s.exec(line)?.[1]?.match(/"[^"]*"|`[^`]*`|\S+/g) ?? [];
    return patterns.map((pattern) => ({ line: index + 1, pattern }));
});

;// CONCATENATED MODULE: ./build/projects/context/differences/changed-imports.js

/** The imports in which two texts of one Go file differ; an empty text stands for a file that does not exist. */
const changedImports = (base, head, file) => {
    const [before, after] = [new Set(importsOf(base)), new Set(importsOf(head))];
    const only = (these, others, of) => {
        const lines = changed_imports_linesOf(of.text);
        return [...these]
            .filter((path) => !others.has(path))
            .map((path) => ({ path, change: of.change, file, line: lines.get(path) ?? 1 }));
    };
    return [
        ...only(after, before, { text: head, change: 'new' }),
        ...only(before, after, { text: base, change: 'gone' }),
    ];
};
/** The first line in which each quoted text is. */
const changed_imports_linesOf = (text) => {
    const found = new Map();
    for (const [index, line] of text.split('\n').entries())
        for (const quoted of line.split(/["`]/).slice(1))
            if (!found.has(quoted))
                found.set(quoted, index + 1);
    return found;
};

;// CONCATENATED MODULE: ./build/projects/context/differences/changed-lines.js
/** Longer lists would take too long: their time grows with the product of both lengths. */
const changed_lines_longest = 1_000;
/**
 * Compares two lists by their longest common subsequence. What is in it stays; what both have outside of it was moved; the
 * rest is new or gone. Those of the head come first, in its order.
 */
const compareLists = (base, head) => {
    const [from, to] = [base.slice(0, changed_lines_longest), head.slice(0, changed_lines_longest)];
    const kept = commonIn(from, to);
    const [before, after] = [countOf(from), countOf(to)];
    const ofHead = to.map((text, index) => {
        if (kept.head.has(index))
            return { index, change: 'same' };
        return { index, change: before.has(text) ? 'moved' : 'new' };
    });
    const ofBase = from.flatMap((text, index) => kept.base.has(index) || after.has(text) ? [] : [{ index, change: 'gone' }]);
    return [...ofHead, ...ofBase];
};
const countOf = (texts) => new Set(texts);
/** The indexes of the longest common subsequence. Source: Wagner and Fischer, The String-to-String Correction Problem (1974). */
const commonIn = (base, head) => {
    const width = head.length + 1;
    const lengths = new Uint16Array((base.length + 1) * width);
    const at = (i, j) => lengths[i * width + j] ?? 0;
    for (let i = base.length - 1; i >= 0; i -= 1)
        for (let j = head.length - 1; j >= 0; j -= 1)
            lengths[i * width + j] =
                base[i] === head[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    const kept = { base: new Set(), head: new Set() };
    for (let [i, j] = [0, 0]; i < base.length && j < head.length;) {
        if (base[i] === head[j]) {
            kept.base.add(i++);
            kept.head.add(j++);
        }
        else if (at(i + 1, j) > at(i, j + 1))
            i += 1;
        else
            j += 1;
    }
    return kept;
};

;// CONCATENATED MODULE: ./build/projects/context/differences/changed-instructions.js






const mostTaken = 5;
/**
 * The instructions of the head, each with what became of it, and after them those that are gone. A new instruction that
 * stands where one of the same name was is that one, changed.
 */
const comparedInstructions = async (base, head, files, pause) => {
    const [before, after] = [changed_instructions_placedIn(base.text), changed_instructions_placedIn(head.text)];
    const changes = compareLists(before.map(({ whole }) => whole), after.map(({ whole }) => whole));
    const gone = changes.flatMap(({ index, change }) => (change === 'gone' ? (before[index] ?? []) : []));
    const replaced = replacements(changes.flatMap(({ index, change }) => (change === 'new' ? (after[index] ?? []) : [])), gone);
    const [taken, compiles] = [await takenFiles(head, files, pause), compilersIn([before, after])];
    const shown = (each, change) => {
        const earlier = replaced.get(each);
        const takes = change === 'gone' ? [] : (taken.get(each.instruction.line) ?? []);
        return {
            text: changed_instructions_cut(each.text),
            line: each.instruction.line,
            stage: each.stage,
            ...(change !== 'same' && { change: earlier === undefined ? change : 'changed' }),
            ...(earlier !== undefined && { before: changed_instructions_cut(earlier.text) }),
            ...(compiles.has(each) && { compiles: true }),
            ...(takes.length > 0 && { takes }),
        };
    };
    const isReplaced = new Set(replaced.values());
    return changes.flatMap(({ index, change }) => {
        const each = (change === 'gone' ? before : after)[index];
        return each === undefined || (change === 'gone' && isReplaced.has(each)) ? [] : [shown(each, change)];
    });
};
/** By the new instruction, the one that it replaces. */
const replacements = (added, gone) => {
    const left = new Map();
    for (const each of gone.toReversed()) {
        const alike = left.get(changed_instructions_kindOf(each));
        if (alike === undefined)
            left.set(changed_instructions_kindOf(each), [each]);
        else
            alike.push(each);
    }
    return new Map(added.flatMap((each) => {
        const earlier = left.get(changed_instructions_kindOf(each))?.pop();
        return earlier === undefined ? [] : [[each, earlier]];
    }));
};
const changed_instructions_placedIn = (text) => {
    let stage = -1;
    return (0,dockerfile_syntax/* parseDockerfile */.Ai)(text).instructions.map((instruction) => {
        const { name, flags, args, heredocs } = instruction;
        if (name === 'FROM')
            stage += 1;
        const line = [name, ...flags, args].join(' ').replaceAll(/\s+/g, ' ').trim();
        const whole = [line, ...heredocs.map(({ content }) => content)].join('\n');
        return { instruction, stage: Math.max(0, stage), text: line, whole };
    });
};
/** Equal for the same instruction in the same stage; a COPY from a stage is another one than a COPY of files. */
const changed_instructions_kindOf = ({ instruction, stage }) => `${stage} ${instruction.name}${(0,dockerfile_syntax/* flagOf */.iP)(instruction, 'from') === undefined ? '' : ' --from'}`;
const changed_instructions_longestText = 200;
/** Never within a word: half of a secret could not be hidden any more. */
const changed_instructions_cut = (text) => text.length <= changed_instructions_longestText ? text : `${text.slice(0, changed_instructions_longestText).replace(/\s*\S*$/, '')} …`;
/** RUN instructions that compile Go. Those of which that is not certain do only in a Dockerfile where none is certain. */
const compilersIn = (dockerfiles) => new Set(dockerfiles.flatMap((placed) => {
    const runs = placed.filter(({ instruction }) => instruction.name === 'RUN');
    const answers = runs.map((each) => [
        each,
        runsGo([readRun(each.instruction)]),
    ]);
    const wanted = answers.some(([, answer]) => answer === 'yes') ? 'yes' : 'unknown';
    return answers.flatMap(([each, answer]) => (answer === wanted ? [each] : []));
}));
/** The changed files that each instruction takes of the context, by its line. */
const takenFiles = async ({ dockerfile, contextDir }, files, pause) => {
    const found = new Map();
    for (const [line, sources] of sourcesByLine(dockerfile)) {
        const globs = [];
        for (const { path } of sources)
            globs.push(await sourceGlob(contextDir, path, pause));
        const taken = files.filter(({ path }) => globs.some((glob) => glob.lengthOfMatch(path.split('/')) !== undefined));
        await pause();
        found.set(line, taken.map(({ path }) => path).slice(0, mostTaken));
    }
    return found;
};

;// CONCATENATED MODULE: ./build/projects/context/differences/changed-modules.js
/** The requirements in which two texts of one go.mod differ: those of the head in its order, then those that are gone. */
const changedModules = (base, head, file) => {
    const [before, after] = [requirementsIn(base), requirementsIn(head)];
    const ofHead = [...after].flatMap(([path, each]) => {
        const old = before.get(path);
        if (old !== undefined && old.version === each.version)
            return [];
        return [{ path, ...each, change: old === undefined ? 'new' : 'changed', file }];
    });
    const gone = [...before].flatMap(([path, each]) => after.has(path) ? [] : [{ path, ...each, change: 'gone', file }]);
    return [...ofHead, ...gone];
};
/** By the path of the module. A replacement is part of the version: it is what Go compiles. */
const requirementsIn = (goMod) => {
    const found = new Map();
    const replaced = new Map();
    let block = '';
    for (const [index, written] of goMod.split('\n').entries()) {
        const [code = '', comment = ''] = written.split('//', 2);
        const words = code.trim().split(/\s+/).map(changed_modules_unquoted);
        if (words[0] === ')')
            block = '';
        else if (words[1] === '(')
            block = words[0] ?? '';
        else {
            const [verb = '', ...rest] = block === '' ? words : [block, ...words];
            const [path = '', version = ''] = rest;
            if (verb === 'require' && version !== '')
                found.set(path, { version, indirect: /^\s*indirect\b/.test(comment), line: index + 1 });
            const arrow = rest.indexOf('=>');
            if (verb === 'replace' && arrow > 0)
                replaced.set(path, rest.slice(arrow + 1).join(' '));
        }
    }
    return new Map([...found].map(([path, each]) => {
        const by = replaced.get(path);
        return [path, by === undefined ? each : { ...each, version: `${each.version} => ${by}` }];
    }));
};
const changed_modules_unquoted = (word) => word.replaceAll(/^["`]|["`]$/g, '');

;// CONCATENATED MODULE: ./build/projects/context/differences/context-size.js


/** Folders are told apart down to this depth. */
const context_size_deepest = 3;
/** Counts the files of a context and their bytes; links count as files without bytes. What cannot be read counts nothing. */
const measureContext = async (dir, ignore, pause) => {
    const [kept, all] = [new Map(), new Map()];
    const visit = async (folder) => {
        for (const name of context_size_namesIn((0,external_node_path_.join)(dir, folder))) {
            await pause();
            const path = folder === '' ? name : `${folder}/${name}`;
            const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(dir, path), { throwIfNoEntry: false });
            if (stat?.isDirectory() === true)
                await visit(path);
            else if (stat !== undefined) {
                const bytes = stat.isFile() ? stat.size : 0;
                context_size_add(all, path, bytes);
                if (!ignore.isIgnored(path))
                    context_size_add(kept, path, bytes);
            }
        }
    };
    await visit('');
    return { whole: kept.get('') ?? context_size_nothing, kept, all };
};
const context_size_nothing = { files: 0, bytes: 0 };
const context_size_namesIn = (folder) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
};
/** Adds a file to every folder that it is in; '' is the context. */
const context_size_add = (sizes, path, bytes) => {
    const parts = path.split('/');
    for (let depth = 0; depth <= Math.min(context_size_deepest, parts.length); depth += 1) {
        const key = parts.slice(0, depth).join('/');
        const { files, bytes: sum } = sizes.get(key) ?? context_size_nothing;
        sizes.set(key, { files: files + 1, bytes: sum + bytes });
    }
};
const mostPaths = 20;
/** A folder is named instead of the one above if this much of the difference is in it. */
const mostOf = 0.9;
/** The sizes of both contexts, and the paths with the largest differences, the largest first. */
const comparedContexts = (base, head) => {
    const shift = (path) => {
        const [before, after] = [base.kept.get(path) ?? context_size_nothing, head.kept.get(path) ?? context_size_nothing];
        return { files: after.files - before.files, bytes: after.bytes - before.bytes };
    };
    const paths = [...new Set([...base.kept.keys(), ...head.kept.keys()])].filter((path) => path !== '');
    const weight = (path) => Math.abs(shift(path).bytes) + Math.abs(shift(path).files);
    const within = new Map();
    for (const path of paths) {
        const siblings = within.get((0,external_node_path_.dirname)(path));
        if (siblings === undefined)
            within.set((0,external_node_path_.dirname)(path), [path]);
        else
            siblings.push(path);
    }
    const innermost = (path) => {
        const inner = within.get(path)?.find((each) => weight(each) >= mostOf * weight(path));
        return inner === undefined ? path : innermost(inner);
    };
    const changed = paths
        .filter((path) => !path.includes('/') && weight(path) > 0)
        .map(innermost)
        .toSorted((one, other) => weight(other) - weight(one))
        .slice(0, mostPaths)
        .map((path) => ({ path, ...shift(path), ...ignoredIn(path, base, head) }));
    return { base: base.whole, head: head.whole, changed };
};
/** Where the files of a path are in both revisions, and the ignore file of one leaves them out. */
const ignoredIn = (path, base, head) => {
    const isLeftOut = (one, other) => (one.all.get(path)?.files ?? 0) >= mostOf * (other.kept.get(path)?.files ?? 0) &&
        (one.kept.get(path)?.files ?? 0) < (1 - mostOf) * (other.kept.get(path)?.files ?? 0);
    if (isLeftOut(base, head))
        return { ignored: 'in-base' };
    return isLeftOut(head, base) ? { ignored: 'in-head' } : {};
};

;// CONCATENATED MODULE: ./build/projects/context/differences/differences.js







/** A list has no more of anything. */
const differences_most = 200;
/**
 * In what two revisions differ, read from their clones. `files` are the build inputs that differ. Only regular files are read,
 * and none through a link. Throws for an ignore file or a Dockerfile that cannot be read.
 */
const differencesBetween = async (base, head, files, { rules, pause }) => {
    const texts = (path) => [differences_textOf(base, path), differences_textOf(head, path)];
    const inRepository = (path) => (0,external_node_path_.relative)(head.dir, `${head.build.contextDir}/${path}`);
    const [ignoreBefore, ignoreAfter] = [await ignoreOf(base, rules, pause), await ignoreOf(head, rules, pause)];
    const shown = files.slice(0, differences_most);
    return {
        contextPath: (0,external_node_path_.relative)(head.dir, head.build.contextDir) || '.',
        dockerfile: (0,external_node_path_.relative)(head.dir, head.build.dockerfilePath),
        files: shown,
        filesLeftOut: files.length - shown.length,
        modules: await differences_foundIn(files.filter(isGoMod), pause, ({ path }) => changedModules(...texts(path), inRepository(path))),
        imports: await differences_foundIn(shown.filter(differences_isCompiled), pause, ({ path }) => changedImports(...texts(path), inRepository(path))),
        instructions: (await comparedInstructions(writtenIn(base), writtenIn(head), files, pause)).slice(0, differences_most),
        ignore: changedPatterns({ ...base, ignore: ignoreBefore }, { ...head, ignore: ignoreAfter }).slice(0, differences_most),
        context: comparedContexts(await measureContext(base.build.contextDir, ignoreBefore, pause), await measureContext(head.build.contextDir, ignoreAfter, pause)),
    };
};
const isGoMod = ({ path }) => /(?:^|\/)go\.mod$/.test(path) && !/(?:^|\/)vendor\//.test(path);
const differences_isCompiled = ({ path }) => path.endsWith('.go') && !/(?:^|\/)vendor\/|_test\.go$/.test(path);
/** As much as is listed. A change may have thousands of files of 1 MB, so the time for each may be the last. */
const differences_foundIn = async (files, pause, read) => {
    const found = [];
    for (const file of files) {
        await pause();
        if (found.length >= differences_most)
            break;
        found.push(...read(file).slice(0, differences_most));
    }
    return found.slice(0, differences_most);
};
const differences_textOf = ({ build }, path) => (0,look/* textInside */.kg)(build.contextDir, path) ?? '';
const ignoreOf = ({ build }, rules, pause) => readIgnore(build.contextDir, build.dockerfilePath, rules, pause);
const writtenIn = ({ dir, build }) => ({
    text: (0,look/* textInside */.kg)(dir, (0,external_node_path_.relative)(dir, build.dockerfilePath)) ?? '',
    dockerfile: build.dockerfile,
    contextDir: build.contextDir,
});
const changedPatterns = (base, head) => {
    const [before, after] = [patternsIn(base), patternsIn(head)];
    return [
        ...differences_onlyIn(after, before).map((each) => ({ ...each, change: 'new' })),
        ...differences_onlyIn(before, after).map((each) => ({ ...each, change: 'gone' })),
    ];
};
const differences_onlyIn = (these, others) => {
    const texts = new Set(others.map(({ pattern }) => pattern));
    return these.filter(({ pattern }) => !texts.has(pattern));
};
const patternsIn = ({ dir, ignore }) => {
    if (ignore.file === undefined)
        return [];
    const file = (0,external_node_path_.relative)(dir, ignore.file);
    return ((0,look/* textInside */.kg)(dir, file) ?? '').split('\n').flatMap((line, index) => {
        const pattern = line.trim();
        return pattern === '' || pattern.startsWith('#') ? [] : [{ pattern, file, line: index + 1 }];
    });
};

;// CONCATENATED MODULE: ./build/projects/context/differences-of.js




/** Reading both contexts again must not take much of the time for the builds. */
const mostMs = 60_000;
/**
 * In what the revisions differ, for the cause of a changed time; undefined where nothing is built, with one revision, and where
 * that cannot be read, which is logged: no verdict needs it.
 */
const differencesOf = async (host, { revisions }, builds, { known, inputs }) => {
    const read = (revision) => {
        const [dir, build] = [revisions.get(revision)?.dir, builds.get(revision)];
        return dir === undefined || build === undefined ? undefined : { dir, build };
    };
    const [base, head] = [read('base'), read('head')];
    if (base === undefined || head === undefined || known.knownVerdict !== undefined)
        return undefined;
    const pause = pausesFor(AbortSignal.any([host.signal, AbortSignal.timeout(mostMs)]));
    const [rules = 'buildkit'] = await rulesOfRun(host, inputs);
    try {
        return await differencesBetween(base, head, known.changedFiles, { rules, pause });
    }
    catch (error) {
        host.signal.throwIfAborted();
        host.log(`In what the revisions differ is not known: ${(0,error_text/* messageOf */.b)(error)}`);
        return undefined;
    }
};

// EXTERNAL MODULE: ./build/host/erase-at-exit.js
var erase_at_exit = __webpack_require__(32820);
;// CONCATENATED MODULE: ./build/host/inside/given.js




/**
 * Reads a file that the user named, if the way to it leads through a repository: from there on no link is followed, because
 * a pull request could have made it, to a file of this machine that its author wants to see. Undefined: it is outside.
 * `root` has no links in it.
 */
const readGiven = async (root, path) => {
    const name = await nameBelow(root, (0,external_node_path_.resolve)(path));
    if (name === undefined)
        return undefined;
    const content = await (0,read/* readInside */.xO)(root, name);
    if (content === undefined)
        throw new check/* UnsafePath */.UZ(`${name} does not exist`);
    return content;
};
/** The rest of the path from where it enters the root; the way there may lead through links of the user's own. */
const nameBelow = async (root, path) => {
    const steps = path.split(external_node_path_.sep);
    for (const count of steps.keys()) {
        const way = steps.slice(0, count + 1).join(external_node_path_.sep);
        const real = await (0,promises_.realpath)(way === '' ? external_node_path_.sep : way).catch(() => undefined);
        if (real === undefined)
            return undefined;
        if (given_isWithin(root, real))
            return (0,external_node_path_.join)((0,external_node_path_.relative)(root, real), ...steps.slice(count + 1));
    }
    return undefined;
};
const given_isWithin = (root, path) => path === root || path.startsWith((0,external_node_path_.join)(root, external_node_path_.sep));

;// CONCATENATED MODULE: ./build/projects/context/load.js













/**
 * Loads or pulls the images into every engine, writes secrets to files, and gives clones and secrets to the user who
 * must be able to read them.
 */
const loadContext = async (loading, engines, builds, { archives, edits }) => {
    const { host, folder } = loading;
    const dockerfiles = [...builds.values()].map(({ dockerfile }) => dockerfile);
    for (const engine of engines)
        await loadImages(host, engine, dockerfiles, archives);
    const secrets = await secretFiles(loading);
    const [reader] = engines.flatMap(({ runsAs }) => runsAs ?? []);
    await (0,hand_over/* handOver */.C)(host, [(0,external_node_path_.join)(folder.path, 'p'), ...Object.values(secrets)], reader);
    const checkouts = [...builds].map(([revision, build]) => [
        revision,
        checkoutOf(build, { secrets, editFiles: edits.get(revision) ?? [] }),
    ]);
    const { found, moved } = await pinImages(engines, (engine) => imagesFor(engine, dockerfiles));
    return { checkouts: new Map(checkouts), images: usedImages(found, archives), imagesMoved: moved };
};
/** The Dockerfile of the head is the last one. */
const loadImages = async (host, engine, dockerfiles, archives) => {
    const ofHead = imagesFor(engine, dockerfiles.slice(-1));
    for (const image of imagesFor(engine, dockerfiles)) {
        const archive = archives.find(({ reference }) => reference === image);
        const loading = archive === undefined ? pull(host.env, engine, image, dockerfiles) : engine.loadImage(archive);
        await loading.catch((error) => {
            host.signal.throwIfAborted();
            if (ofHead.includes(image))
                throw error;
            // The change may replace this very image; the warm-up shows that the base does not build.
            host.log((0,error_text/* messageOf */.b)(error));
        });
    }
};
/** All images that the builds of these Dockerfiles take from a registry, each once. */
const imagesFor = ({ followsSyntaxLine }, dockerfiles) => [
    ...new Set(dockerfiles.flatMap(({ externalImages, syntaxImage }) => followsSyntaxLine && syntaxImage !== undefined ? [syntaxImage, ...externalImages] : externalImages)),
];
const pull = async (env, engine, image, dockerfiles) => {
    try {
        await engine.pullImage(image);
    }
    catch (cause) {
        const isBase = dockerfiles.some(({ globals }) => globals.get('BASE_IMAGE') === image);
        const orMade = isBase
            ? ` ${(0,hint/* hint */.aK)(env, 'base-image', 'auto')} makes a base image here, without a registry.`
            : '';
        const orFolder = /[/:@]/.test(image)
            ? ''
            : ` If it is a folder, ${(0,hint/* hint */.aK)(env, 'build-contexts', `${image}=FOLDER`)} gives it.`;
        throw new Error(`${engine.facts.name} cannot pull ${image}, which the Dockerfile names. Check the name, the connection to its ` +
            `registry, and the login.${orMade}${orFolder} ${(0,error_text/* messageOf */.b)(cause)}`, { cause });
    }
};
const secretFrom = async (root, path) => {
    const inRepository = await readGiven(root, path).catch((error) => {
        throw error instanceof check/* UnsafePath */.UZ ? new inputs_error/* InputError */.d([`secret-files: ${error.message}`]) : error;
    });
    return inRepository ?? (0,promises_.readFile)(path);
};
/** A copy of each secret: the engine's user may not be able to read the original. */
const secretFiles = async ({ host, folder, inputs: { build } }) => {
    const dir = await folder.sub('secrets');
    (0,erase_at_exit/* eraseAtExit */.m)(dir);
    const files = {};
    const given = Object.entries(build.secretFiles);
    const root = given.length === 0 ? '' : (await (0,git_repository/* findRepository */.W1)(host, process.cwd())).root;
    const contents = await Promise.all(given.map(async ([id, path]) => [id, await secretFrom(root, path)]));
    for (const [index, [id, content]] of [...contents, ...Object.entries(build.secrets)].entries()) {
        const path = (0,external_node_path_.join)(dir, String(index));
        await (0,host_writing/* writeText */.x)(path, content, { mode: 0o600 });
        files[id] = path;
    }
    return files;
};
const checkoutOf = ({ contextDir, dockerfilePath, options, buildArgs, buildContexts }, { secrets, editFiles }) => ({
    recipe: {
        contextDir,
        dockerfile: dockerfilePath,
        target: options.target,
        buildArgs,
        buildContexts,
        secrets,
        ssh: options.ssh,
        network: options.network,
    },
    editFiles,
    evidenceStage: undefined,
});

;// CONCATENATED MODULE: ./build/projects/context/lost-context.js


/**
 * That only the base has the folder of the context, if that is so. Without `file` its Dockerfile is missing with it, which
 * says more.
 */
const lostContext = (revisions, { build }) => {
    const [base, head] = [revisions.get('base'), revisions.get('head')];
    if (base === undefined || head === undefined || build.file === undefined)
        return undefined;
    if ((0,external_node_fs_.existsSync)(head.contextDir) || !(0,external_node_fs_.existsSync)(base.contextDir))
        return undefined;
    const folder = (0,external_node_path_.relative)(head.dir, head.contextDir);
    const reason = `the folder ${folder} is missing in the head, while the base has it`;
    return { kind: 'does-not-build', revision: 'head', reason };
};

;// CONCATENATED MODULE: ./build/projects/context/within-budget.js


/**
 * Reads a project with pauses, in which signals arrive. Throws an InputError when reading alone takes all of the time for
 * the builds.
 */
const withinBudget = async (host, { timeBudgetMs }, read) => {
    try {
        return await read(pausesFor(AbortSignal.any([host.signal, AbortSignal.timeout(timeBudgetMs)])));
    }
    catch (error) {
        if (error instanceof DOMException && error.name === 'TimeoutError')
            throw new inputs_error/* InputError */.d([
                'time-budget: it was used up by reading the files of the context and the Dockerfile; exclude what no build needs in an ignore file, or give more time',
            ]);
        throw error;
    }
};

;// CONCATENATED MODULE: ./build/dockerfile/labels.js


/** What a reader must know about a project's numbers: each a few words, in a fixed order. */
const labels = (dockerfile) => {
    switch (dockerfile.runsGo) {
        case 'no':
            return ['compiles no Go'];
        case 'unknown':
            return [
                'whether it compiles Go is unknown',
                ...(dockerfile.usesCacheMounts ? [] : ['no compiler cache']),
            ];
        case 'yes':
            return keepsCompiled(dockerfile) ? [] : ['no compiler cache'];
    }
};
/** Whether a step that compiles Go has a cache mount for the compiler's cache. */
const keepsCompiled = (dockerfile) => {
    const targetsIn = new Map();
    for (const { line, target } of dockerfile.cacheMounts)
        targetsIn
            .set(line, targetsIn.get(line) ?? [])
            .get(line)
            ?.push(target);
    return dockerfile.needed
        .flatMap(({ placed }) => placed)
        .filter(({ instruction }) => instruction.name === 'RUN')
        .some(({ instruction, variables }) => {
        const targets = targetsIn.get(instruction.line) ?? [];
        return readRun(instruction)
            .commands.filter((command) => compilesGo(command) !== 'no')
            .some((command) => {
            const cache = command.variables['GOCACHE'] ?? variables.get('GOCACHE');
            return targets.some((target) => cache === undefined ? usualCache.test(target) : labels_holds(target, cache));
        });
    });
};
/** Where Go keeps compiled packages by default: GOCACHE below the home folder. */
const usualCache = /^(?:\/root|\/home\/[^/]+|~|\$HOME|\$\{HOME\})(?:\/\.cache(?:\/go-build)?)?\/?$|\/\.cache(?:\/go-build)?\/?$|go-?(?:build|cache)/;
const labels_holds = (folder, path) => `${path}/`.startsWith(`${folder.replace(/\/+$/, '')}/`);

;// CONCATENATED MODULE: ./build/dockerfile/network-tools.js
const never = /(?!)/;
const tool = (uses, others = {}) => ({
    values: never,
    mayUse: never,
    offline: never,
    uses,
    ...others,
});
const apt = tool(/^(?:install|reinstall|update|upgrade|dist-upgrade|full-upgrade|build-dep|download|source|satisfy)\b/, {
    values: /^(?:-[octa]|--(?:option|config-file|target-release|default-release|host-architecture))$/,
    offline: /^--no-download$/,
});
const dnf = tool(/^(?:install|reinstall|update|upgrade|makecache|groupinstall|group install|builddep|download|distro-sync|module install)\b/, {
    values: /^(?:-[cdexR]|--(?:config|installroot|releasever|repo|repoid|enablerepo|disablerepo|setopt|exclude|forcearch|repofrompath))$/,
    offline: /^(?:-C|--cacheonly)$/,
});
const pip = tool(/^(?:install|download|wheel)\b/, {
    values: /^--(?:log|proxy|retries|timeout|exists-action|trusted-host|cert|client-cert|cache-dir|python|use-feature|use-deprecated|keyring-provider)$/,
    offline: /^--no-index$/,
});
const maven = tool(never, {
    values: /^(?:-[fPplsgtT]|-[a-z]{2}|--(?:file|projects|settings|threads|toolchains|global-settings))$/,
    mayUse: /^\S+/,
    offline: /^(?:-o|--offline)$/,
});
const gradle = tool(never, {
    values: /^(?:-[pbcgIx]|--(?:project-dir|build-file|settings-file|gradle-user-home|init-script|exclude-task|console))$/,
    mayUse: /^\S+/,
    offline: /^--offline$/,
});
const conda = tool(/^(?:install|create|update|env create|env update)\b/, {
    values: /^(?:-[ncp]|--(?:name|prefix))$/,
    offline: /^--offline$/,
});
const networkTools = {
    apk: tool(/^(?:add|update|upgrade|fix|fetch)\b/, {
        values: /^(?:-[pX]|--(?:root|repository|keys-dir|repositories-file|arch|cache-dir|cache-max-age|wait|progress-fd|timeout))$/,
        offline: /^--no-network$/,
    }),
    apt,
    'apt-get': apt,
    aptitude: apt,
    'add-apt-repository': tool(/^\S+/),
    dnf,
    dnf5: dnf,
    yum: dnf,
    tdnf: dnf,
    microdnf: dnf,
    zypper: tool(/^(?:install|in|refresh|ref|update|up|dist-upgrade|dup|addrepo|ar)\b/, {
        values: /^(?:-[CR]|--(?:root|config|reposd-dir|cache-dir|installroot|releasever))$/,
        offline: /^--no-refresh$/,
    }),
    pacman: tool(/^-\w*S\w*|^--sync\b/, { values: /^(?:-[br]|--(?:config|dbpath|root|cachedir|arch))$/ }),
    brew: tool(/^(?:install|update|upgrade|bundle|fetch)\b/),
    nix: tool(/^(?:build|develop|shell|run|profile install)\b/, { offline: /^--offline$/ }),
    git: tool(/^(?:clone|fetch|pull|ls-remote|submodule (?:update|add)|remote (?:update|show)|lfs (?:pull|fetch|clone|checkout))\b/, { values: /^(?:-[Cc]|--(?:git-dir|work-tree|namespace|config-env|exec-path))$/ }),
    svn: tool(/^(?:checkout|co|export|update|up)\b/),
    hg: tool(/^(?:clone|pull|update)\b/, { values: /^(?:-R|--(?:repository|cwd|config))$/ }),
    gh: tool(/^(?:release|repo|api|run|auth login)\b/, { values: /^(?:-R|--repo)$/ }),
    pip,
    pipx: tool(/^(?:install|run|inject|upgrade)\b/),
    pipenv: tool(/^(?:install|sync|update|lock|upgrade)\b/, { values: /^--(?:python|pypi-mirror)$/ }),
    poetry: tool(/^(?:install|add|update|lock|self (?:add|update))\b/, {
        values: /^(?:-[CP]|--(?:directory|project))$/,
    }),
    pdm: tool(/^(?:install|sync|add|update|lock)\b/, { values: /^(?:-[pc]|--(?:project|config))$/ }),
    uv: tool(/^(?:sync|add|lock|pip (?:install|sync|download)|tool (?:install|run)|python install)\b/, {
        values: /^--(?:directory|project|cache-dir|config-file|python|color|allow-insecure-host)$/,
        mayUse: /^(?:run|build|tree|export|venv)\b/,
        offline: /^--offline$/,
    }),
    uvx: tool(never, { mayUse: /^\S+/ }),
    conda,
    mamba: conda,
    micromamba: conda,
    npm: tool(/^(?:install-ci-test|install-test|install|i|ci|clean-install|add|update|up|audit)\b/, {
        values: /^(?:-[wCL]|--(?:prefix|workspace|cache|registry|userconfig|globalconfig|loglevel|location|omit|include|script-shell|cwd|tag))$/,
        mayUse: /^(?:exec|x|create|init)\b/,
        offline: /^--offline$/,
    }),
    npx: tool(never, { mayUse: /^\S+/, offline: /^--(?:offline|no-install|no)$/ }),
    yarn: tool(/^(?:install|add|upgrade|up|global add|set version|workspaces focus|workspace \S+ (?:install|add))\b|^$/, {
        values: /^--(?:cwd|cache-folder|modules-folder|registry|network-timeout|mutex|use-yarnrc|network-concurrency)$/,
        mayUse: /^(?:dlx|create)\b/,
        offline: /^--offline$/,
    }),
    pnpm: tool(/^(?:install|i|add|update|up|fetch|self-update|import|deploy)\b/, {
        values: /^(?:-[CF]|--(?:dir|filter|filter-prod|store-dir|virtual-store-dir|registry|loglevel|reporter|workspace-concurrency|config))$/,
        mayUse: /^(?:dlx|create|exec)\b/,
        offline: /^--offline$/,
    }),
    bun: tool(/^(?:install|i|add|update|upgrade|create|x)\b/, {
        values: /^(?:-c|--(?:cwd|config|backend|registry|cache-dir))$/,
    }),
    bunx: tool(never, { mayUse: /^\S+/ }),
    corepack: tool(/^(?:prepare|install|use|up|hydrate)\b/),
    deno: tool(/^(?:cache|install|add|upgrade|vendor)\b/, {
        mayUse: /^(?:run|compile|test|check|task)\b/,
        offline: /^--(?:cached-only|no-remote)$/,
    }),
    gem: tool(/^(?:install|update|fetch|i)\b/, { values: /^--config-file$/, offline: /^(?:-l|--local)$/ }),
    bundle: tool(/^(?:install|update|add|lock|package|cache)\b|^$/, {
        values: /^(?:--(?:gemfile|retry|jobs|path)|-j)$/,
        offline: /^--local$/,
    }),
    bundler: tool(/^(?:install|update)\b|^$/, { offline: /^--local$/ }),
    composer: tool(/^(?:install|i|update|u|require|create-project|global (?:require|install|update)|self-update)\b/, {
        values: /^(?:-d|--working-dir)$/,
    }),
    cargo: tool(/^(?:install|fetch|update|search|binstall)\b/, {
        values: /^(?:-[ZC]|--(?:config|color|manifest-path|target-dir))$/,
        mayUse: /^(?:build|b|test|t|run|r|check|c|doc|bench|vendor|add|chef (?:cook|prepare)|rustc|clippy|metadata)\b/,
        offline: /^--(?:offline|frozen)$/,
    }),
    rustup: tool(/^(?:install|update|self update|toolchain (?:install|add)|target add|component add|default)\b/, { values: /^--profile$/ }),
    dotnet: tool(/^(?:restore|add|tool (?:install|restore|update)|workload (?:install|restore|update)|nuget)\b/, {
        mayUse: /^(?:build|publish|test|run|pack|new)\b/,
        offline: /^--no-restore$/,
    }),
    nuget: tool(/^(?:install|restore|update)\b/),
    mvn: maven,
    mvnw: maven,
    gradle,
    gradlew: gradle,
    sbt: tool(never, { mayUse: /^\S+/ }),
    mix: tool(/^(?:deps\.get|deps\.update|local\.hex|local\.rebar|archive\.install)(?!\S)/),
    flutter: tool(/^(?:pub get|pub upgrade|precache|upgrade)\b/, { mayUse: /^build\b/ }),
    helm: tool(/^(?:pull|fetch|repo (?:add|update)|dependency (?:build|update)|dep (?:build|update)|plugin install|install|upgrade)\b/),
    buf: tool(/^(?:generate|dep|mod|export|push)\b/),
    aws: tool(/^(?:s3|s3api|ecr|codeartifact)\b/, { values: /^--(?:region|profile|endpoint-url|output)$/ }),
    gsutil: tool(/^(?:cp|rsync|cat|ls)\b/, { values: /^-[ho]$/ }),
    skopeo: tool(/^(?:copy|inspect|sync)\b/),
    crane: tool(/^(?:pull|export|copy|cp|digest)\b/),
    gpg: tool(/^--(?:recv-keys?|receive-keys|refresh-keys|search-keys)/, {
        values: /^--(?:keyserver|homedir|keyring|keyserver-options)$/,
    }),
    playwright: tool(/^install\b/),
    asdf: tool(/^(?:install|plugin add|plugin-add)\b/),
    mise: tool(/^(?:install|use|i|u)\b/, { mayUse: /^(?:run|exec|x)\b/ }),
    // Tools that build Go, or other people's programs in Go.
    xcaddy: tool(/^build\b/),
    xk6: tool(/^build\b/),
    ko: tool(/^(?:build|publish|resolve|apply|create|run)\b/),
    xgo: tool(/^\S+/),
    gomobile: tool(/^init\b/),
};

;// CONCATENATED MODULE: ./build/dockerfile/tool-use.js

/** Reads a call of a tool: its words without its name. */
const toolUse = (name, words) => {
    const known = networkTools[name.replace(/^pip\d[\d.]*$/, 'pip')];
    if (known === undefined || words.some((word) => known.offline.test(word)))
        return undefined;
    // The flag itself is the verb.
    const flag = words.find((word) => word.startsWith('-') && known.uses.test(word));
    if (flag !== undefined)
        return { kind: 'uses', verb: flag };
    if (words.some((word) => /^(?:--version|--help|-V)$/.test(word)))
        return undefined;
    const spoken = spokenWords(words, known);
    const [first = ''] = spoken;
    // A word that is no verb at all may be the value of a flag that is not in the list.
    const isValue = !isVerb(first, known) && words.some((word) => /^--?[\w-]+$/.test(word));
    const phrase = (isValue ? spoken.slice(1) : spoken).join(' ');
    const uses = known.uses.exec(phrase)?.[0];
    if (uses !== undefined)
        return { kind: 'uses', verb: uses };
    const mayUse = known.mayUse.exec(phrase)?.[0];
    return mayUse === undefined ? undefined : { kind: 'may-use', verb: mayUse };
};
const isVerb = (word, { uses, mayUse }) => word === '' ||
    quiet.test(word) ||
    [word, `${word} `].some((each) => uses.test(each) || mayUse.test(each)) ||
    startsPhrase(word, uses);
/** Whether the pattern has a verb of two words that starts with this one. */
const startsPhrase = (word, { source }) => source.includes(`${word} `);
/** Verbs of these tools that need no network. */
const quiet = /^(?:run|run-script|test|t|start|exec|config|version|build|rebuild|prune|pack|link|view|status|log|show|rev-parse|rev-list|describe|diff|tag|checkout|branch|init|add|commit|clean|remove|rm|del|list|ls|info|search|cache|autoremove|autoclean|purge|freeze|check|uninstall|env|apply|archive|reset|stash|merge|switch|restore|lfs|remote|set-cookie|doctor|fmt|new|man|help)$/;
/** The verb and what follows it, without flags and their values. */
const spokenWords = (words, { values }) => {
    const found = [];
    for (let at = 0; at < words.length && found.length < 4; at += 1) {
        const word = words[at] ?? '';
        if (values.test(word))
            at += 1;
        // `cargo +nightly build`, `make A=1`.
        else if (!/^[-+]|^\w+=/.test(word) && word !== '')
            found.push(word);
    }
    return found;
};

;// CONCATENATED MODULE: ./build/dockerfile/network-use.js




/** Which steps of a build probably use the network, so that their times depend on it. */
const networkUse = (dockerfile, question = {}) => {
    if (question.network === 'none')
        return { steps: [], sentence: undefined };
    const steps = dockerfile.needed.flatMap(({ placed }) => placed.flatMap((each) => stepsOf(each, question)));
    const remote = dockerfile.features
        .filter(({ kind }) => kind === 'remote-add')
        .map(({ line }) => ({ line, what: 'ADD', kind: 'uses' }));
    const all = [...steps, ...remote].toSorted((one, other) => one.line - other.line);
    return { steps: all, sentence: all.length === 0 ? undefined : sentenceOf(all) };
};
const stepsOf = ({ instruction, variables }, question) => {
    if (instruction.name !== 'RUN')
        return [];
    const { commands, line, network } = readRun(instruction);
    if (network === 'none')
        return [];
    const first = new Map();
    for (const command of commands) {
        const valueOf = (name) => command.variables[name] ?? variables.get(name) ?? '';
        const use = useOf(command, { goflags: valueOf('GOFLAGS'), goproxy: valueOf('GOPROXY'), question });
        if (use !== undefined && !first.has(use.what))
            first.set(use.what, { line, ...use });
    }
    return [...first.values()];
};
const useOf = (command, around) => {
    const program = programOf(command);
    if (goCallOf(command) !== undefined)
        return useOfGo(command, around);
    if (isDownload(command))
        return { kind: 'uses', what: program };
    const { name, words } = moduleOf(command);
    const use = toolUse(name, words);
    if (use !== undefined)
        return { kind: use.kind, what: `${name} ${use.verb}`.trim() };
    if (goRunners.has(program))
        return goModules(command.words.slice(1), program, around);
    return isIndirect(command) && networkTools[name] === undefined
        ? { kind: 'unknown', what: program }
        : undefined;
};
/** `python -m pip install` is a call of pip. */
const moduleOf = ({ words: [path = '', flag, module, ...rest], }) => {
    const name = programName(path);
    if (/^python[\d.]*$/.test(name) && flag === '-m' && module !== undefined)
        return { name: module, words: rest };
    return { name, words: [flag, module, ...rest].flatMap((word) => word ?? []) };
};
const downloaders = new Set([
    'curl',
    'wget',
    'wget2',
    'aria2c',
    'axel',
    'http',
    'https',
    'xh',
    'lftp',
    'ftp',
    'sftp',
    'ssh',
    'ssh-keyscan',
]);
/** They copy between machines only when a place has a colon. */
const copiers = new Set(['rsync', 'scp']);
const isDownload = (command) => {
    const program = programOf(command);
    const args = command.words.slice(1);
    if (copiers.has(program))
        return args.some((arg) => /^[^-/.][^/]*:/.test(arg));
    if (!downloaders.has(program) || args.some((arg) => /^(?:--version|--help|-V)$/.test(arg)))
        return false;
    const addresses = args.filter((arg) => /^\w+:\/\//.test(arg));
    return !(addresses.length > 0 && addresses.every((each) => here.test(each)));
};
/** Addresses of the build itself. */
const here = /^(?:file:\/\/|\w+:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/;
/** Programs that run go, so that its rules for modules hold. */
const goRunners = new Set([
    'gotestsum',
    'goreleaser',
    'golangci-lint',
    'staticcheck',
    'gox',
    'ginkgo',
    'govulncheck',
    'wails',
    'dlv',
    'packr2',
]);
const goModules = (args, what, { goflags, goproxy, question }) => {
    // Modules come from a folder, or may not be downloaded at all.
    if (goproxy === 'off' || goproxy.startsWith('file:'))
        return undefined;
    if (args.some((arg) => /^(?:--?version|--?help|version|help|check|init|linters)$/.test(arg)))
        return undefined;
    const modes = [...args, ...goflags.split(/\s+/)].flatMap((each) => /^--?mod=(.*)$/.exec(each)?.[1] ?? []);
    // With a vendor folder, -mod=vendor is the default since Go 1.14.
    const isVendored = modes[0] === 'vendor' || (modes.length === 0 && question.isVendored === true);
    return isVendored || question.requiresNothing === true ? undefined : { kind: 'may-use', what };
};
const useOfGo = (command, around) => {
    const { verb, args } = goCallOf(command) ?? { verb: '', args: [] };
    const words = args.filter((arg) => !arg.startsWith('-'));
    const [first = ''] = words;
    const what = [programOf(command), verb, ...(verb === 'mod' || verb === 'work' ? [first] : [])]
        .join(' ')
        .trim();
    const { goproxy } = around;
    if (verb === 'generate')
        return { kind: 'unknown', what };
    if (goproxy === 'off' || goproxy.startsWith('file:'))
        return undefined;
    if (verb === 'get')
        return { kind: 'uses', what };
    if (verb === 'mod')
        return /^(?:download|tidy|vendor|why|graph|verify)$/.test(first) ? { kind: 'uses', what } : undefined;
    if (verb === 'work')
        return /^(?:sync|vendor)$/.test(first) ? { kind: 'uses', what } : undefined;
    const isRemote = words.some((arg) => /^[\w.-]+\.[a-z]+\/\S+@\S+$/.test(arg));
    if (isRemote && (verb === 'install' || verb === 'run'))
        return { kind: 'uses', what };
    return /^(?:build|install|test|run|vet|list|tool)$/.test(verb) ? goModules(args, what, around) : undefined;
};
const sentenceOf = (steps) => {
    const list = (kind) => steps
        .filter((step) => step.kind === kind)
        .map(({ line, what }) => `line ${line} (${what})`)
        .join(', ');
    const [uses, may, unknown] = [list('uses'), list('may-use'), list('unknown')];
    const parts = [
        ...(uses === '' ? [] : [`uses the network in ${uses}`]),
        ...(may === '' ? [] : [`downloads missing modules in ${may}`]),
        ...(unknown === '' ? [] : [`may use the network in ${unknown}, where the text does not show it`]),
    ];
    return `The Dockerfile ${parts.join('; ')}.`;
};

;// CONCATENATED MODULE: ./build/projects/context/bake/bake-note.js





/**
 * That a bake file which says how to build this Dockerfile is not read, as a sentence; undefined when it adds nothing.
 * The file is only searched for names here, since reading it takes buildx.
 */
const bakeNote = (env, { contextDir, dockerfilePath }) => {
    for (const folder of new Set([contextDir, (0,external_node_path_.dirname)(dockerfilePath)])) {
        for (const file of bakeFilesIn(folder)) {
            const text = (0,look/* textInside */.kg)(folder, file) ?? '';
            const targets = file.endsWith('.json') ? targetsInJson(text) : targetsInHcl(text);
            const found = targets.find(({ name, dockerfile }) => !name.startsWith('_') && dockerfile === (0,external_node_path_.basename)(dockerfilePath));
            if (found === undefined || !targets.some(({ hasSettings }) => hasSettings))
                continue;
            const where = folder === contextDir ? '' : ', with its folder as the context,';
            return `${file} is not read, so the arguments and stages that it sets are not used; ${(0,hint/* hint */.aK)(env, 'bake-target', found.name)}${where} builds as its target ${found.name} says.`;
        }
    }
    return undefined;
};
const bake_note_settings = ['args', 'target', 'contexts', 'secret', 'ssh'];
/** The targets of a bake file, as far as its text shows. */
const targetsInHcl = (text) => text
    .replaceAll(/^[^\S\n\r\u2028\u2029]*(?:#|\/\/).*$/gm, '')
    .split(/^(?=[ \t]*(?:target|group|variable|function)\s+"?[\w-]+"?\s*\{)/m)
    .flatMap((block) => {
    const name = /^\s*target\s+"?(\w[\w-]*)"?\s*\{/.exec(block)?.[1];
    if (name === undefined)
        return [];
    const written = /^[^\S\n\r\u2028\u2029]*dockerfile\s*=\s*"([^"]*)"/m.exec(block)?.[1] ?? 'Dockerfile';
    const hasSettings = bake_note_settings.some((each) => new RegExp(`[\\s{]${each}\\s*=`).test(block));
    return [{ name, dockerfile: (0,external_node_path_.basename)(written), hasSettings }];
});
/** The same in JSON. */
const targetsInJson = (text) => {
    const targets = (0,json.at)((0,json/* parseJson */.qF)(text), 'target');
    return Object.entries((0,json/* isRecord */.u4)(targets) ? targets : {}).map(([name, target]) => ({
        name,
        dockerfile: (0,external_node_path_.basename)((0,json/* textAt */.$6)(target, 'dockerfile') ?? 'Dockerfile'),
        hasSettings: (0,json/* isRecord */.u4)(target) && bake_note_settings.some((each) => target[each] !== undefined),
    }));
};

;// CONCATENATED MODULE: ./build/projects/context/notes.js








const shownFiles = 10;
/** What the revisions are, as sentences. */
const revisionNotes = (base, uncommitted) => {
    const more = uncommitted.length > shownFiles ? ` and ${uncommitted.length - shownFiles} more` : '';
    return [
        ...(base.kind === 'none' ? [] : [`The base is ${base.sha.slice(0, 12)}: ${base.how}.`]),
        ...(uncommitted.length === 0
            ? []
            : [`Uncommitted files are part of the head: ${uncommitted.slice(0, shownFiles).join(', ')}${more}.`]),
    ];
};
/** What a reader must know about the Dockerfile of the head, as sentences. */
const dockerfileNotes = (env, { dockerfile, dockerfilePath, contextDir }, inputs) => {
    const { build } = inputs;
    const goMod = (0,look/* textInside */.kg)(contextDir, 'go.mod');
    const { sentence } = networkUse(dockerfile, {
        isVendored: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextDir, 'vendor/modules.txt')),
        requiresNothing: goMod !== undefined && !(0,images_modules/* hasRequirements */.l)(goMod),
        network: build.network,
    });
    const unread = inputs.bakeTarget === undefined ? bakeNote(env, { contextDir, dockerfilePath }) : undefined;
    return [
        ...(unread === undefined ? [] : [unread]),
        ...otherFileNote(env, { dockerfilePath, contextDir }, inputs),
        ...labels(dockerfile).map((label) => `About this Dockerfile: ${label}.`),
        ...(sentence === undefined ? [] : [sentence]),
    ];
};
/** Docker and Podman would take different files of this context; a run builds one on all of its engines. */
const otherFileNote = (env, { dockerfilePath, contextDir }, { build, context }) => {
    const [taken, other] = (0,external_node_path_.basename)(dockerfilePath) === 'Containerfile'
        ? ['Containerfile', 'Dockerfile']
        : ['Dockerfile', 'Containerfile'];
    if (build.file !== undefined || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextDir, other)))
        return [];
    const named = (0,hint/* hint */.aK)(env, 'file', (0,external_node_path_.join)(context === 'auto' ? '.' : context, other));
    const whose = taken === 'Dockerfile' ? 'Docker' : 'Podman';
    return [
        `The context has a Dockerfile and a Containerfile. All engines of this run build the ${taken}, as ${whose} would; ${named} measures the other.`,
    ];
};

;// CONCATENATED MODULE: ./build/projects/context/known-subject.js



/** A base that cannot be prepared does not fail the change that repairs it; a head that cannot does. */
const unprepared = (request, { revision, message }) => knownSubject(request, verdictOn({ revision, reason: message }));
/** The verdict where one revision does not build. */
const verdictOn = ({ revision, reason }) => revision === 'base'
    ? {
        kind: 'none',
        because: 'base-does-not-build',
        reason: `not judged: the base cannot be built, ${reason}`,
    }
    : { kind: 'invalid', because: 'head-does-not-build', reason: `does not build: ${reason}` };
/** A run that has its verdict before anything could be built. */
const knownSubject = async ({ host, repository, isOfFork, base, context, inputs }, knownVerdict) => ({
    projects: [{ id: projectId(context) }],
    described: [
        describeCommits(projectId(context), inputs, {
            head: await (0,git_repository/* commitOf */.D3)(host, repository, 'HEAD'),
            base: base.kind === 'commit' ? base.sha : undefined,
        }),
    ],
    revisions: ['head'],
    isOfFork,
    obstacles: [],
    knownVerdict,
    onlyChange: undefined,
    notes: [],
    hidden: hiddenOf(inputs),
    prepare: () => Promise.resolve({ checkouts: new Map(), images: new Map(), imagesMoved: undefined }),
});
/** Values that may be secret. */
const hiddenOf = ({ build }) => [
    ...Object.values(build.buildArgs),
    ...Object.values(build.secrets),
];
/** The path of the context; with slashes it would not be one part of a benchmark id. */
const projectId = (context) => (0,external_node_path_.join)(context, '.').replaceAll('/', '~');

;// CONCATENATED MODULE: ./build/projects/context/find-dockerfiles.js




/**
 * Every Dockerfile and Containerfile that git lists in a checkout, whatever its exact name, the likeliest first. Files
 * of others (`vendor`) and of tests (`testdata`) are listed only where there are no others. Never throws.
 */
const findDockerfiles = async (host, dir) => {
    const flags = ['-z', '--cached', '--others', '--exclude-standard'];
    const named = [':(icase)*dockerfile*', ':(icase)*containerfile*'];
    const { stdout } = await (0,git/* git */.$Y)(host, dir, ['ls-files', ...flags, '--', ...named]);
    const paths = [...new Set(stdout.split('\0'))].filter((path) => isDockerfileName((0,external_node_path_.basename)(path)));
    const own = paths.filter((path) => !foreign.test(path));
    const candidates = (own.length > 0 ? own : paths).toSorted(byLikelihood).slice(0, find_dockerfiles_mostRead);
    const found = [];
    for (const path of candidates) {
        const text = (0,look/* textInside */.kg)(dir, path);
        if (text !== undefined && beginsWithStage(text))
            found.push({ path, context: find_dockerfiles_contextOf(dir, path, text), text });
    }
    return found;
};
/** Beyond this many a repository is a collection, and a list of them helps nobody. */
const find_dockerfiles_mostRead = 500;
const isDockerfileName = (name) => /^(docker|container)file([._-].+)?$|.[._-](docker|container)file$/i.test(name) && !otherKind.test(name);
/** Ignore files, texts and data about Dockerfiles, and templates that no engine can read. */
const otherKind = /(ignore|\.(md|txt|rst|json|ya?ml|toml|lock|bak|orig|rej|swp|tmpl|tpl|j2|jinja2?|erb|in))$|~$/i;
const foreign = /(^|\/)(vendor|node_modules|testdata|third_party|\.git)\//;
/**
 * Only comments and arguments come before the first stage. `Dockerfile.go` can be a Dockerfile for Go or a program, and
 * Python has a `from` of its own.
 */
const beginsWithStage = (text) => {
    const lines = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .map((line) => line.trim());
    const first = lines.find((line) => line !== '' && !line.startsWith('#'));
    return first !== undefined && /^(FROM|ARG)\s+\S/i.test(first) && lines.some((line) => stage.test(line));
};
const stage = /^FROM\s+(?!\S+\s+import\b)\S/i;
/** What is meant to be shipped lies near the top, and in no folder for tests, examples or tools. */
const byLikelihood = (one, other) => find_dockerfiles_rank(one) - find_dockerfiles_rank(other) || (one < other ? -1 : 1);
const find_dockerfiles_rank = (path) => {
    const folders = path.split('/').slice(0, -1);
    const isAside = folders.some((folder) => /^\.|^(tests?|e2e|examples?|hack|tools|docs)$/i.test(folder));
    return folders.length + (isAside ? 100 : 0);
};
/** The folder that has more of what the file copies; a module of its own decides between equals. */
const find_dockerfiles_contextOf = (dir, path, text) => {
    const folder = (0,external_node_path_.dirname)(path);
    if (folder === '.')
        return '.';
    const sources = copiedFiles(text).slice(0, mostSources);
    const missingIn = (context) => sources.filter((source) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, context, source))).length;
    const difference = missingIn('.') - missingIn(folder);
    if (difference !== 0)
        return difference > 0 ? folder : '.';
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, folder, 'go.mod')) ? folder : '.';
};
/** Enough to choose a folder by. */
const mostSources = 200;
/** Sources of COPY and ADD that can be looked up as they are written. */
const copiedFiles = (text) => [
    ...text.replaceAll(/\\\r?\n/g, ' ').matchAll(/^[^\S\n\r\u2028\u2029]*(?:COPY|ADD)[^\S\n]+(.+)$/gim),
].flatMap(([, written = '']) => {
    const words = written.split(/[\s,[\]"]+/).filter((word) => word !== '');
    if (words.some((word) => word.startsWith('--from=')))
        return [];
    const sources = words.filter((word) => !word.startsWith('--')).slice(0, -1);
    return sources.filter((source) => /[\w-]/.test(source) && !/[*?[$<]|:\/\//.test(source));
});

;// CONCATENATED MODULE: ./build/projects/context/given-files.js



/** Throws an InputError for files and agents that inputs name and that do not exist, before anything is installed. */
const refuseMissingFiles = (env, { build }) => {
    const agents = build.ssh.flatMap((each) => (each.includes('=') ? [each.slice(each.indexOf('=') + 1)] : []));
    const named = [
        ...Object.values(build.secretFiles).map((path) => ['secret-files', path]),
        ...agents.map((path) => ['ssh', path]),
    ];
    const missing = named.filter(([, path]) => !(0,external_node_fs_.existsSync)(path));
    const problems = [
        ...missing.map(([name, path]) => `${name}: ${path} does not exist`),
        ...missingAgents(env, build.ssh),
    ];
    if (problems.length > 0)
        throw new inputs_error/* InputError */.d(problems);
};
/** Without a path, an id stands for the agent of this environment. */
const missingAgents = (env, ssh) => {
    const socket = env['SSH_AUTH_SOCK'] ?? '';
    if (socket !== '' && (0,external_node_fs_.existsSync)(socket))
        return [];
    const why = socket === '' ? 'SSH_AUTH_SOCK is not set' : `its socket ${socket} does not exist`;
    return ssh
        .filter((each) => !each.includes('='))
        .map((id) => `ssh: ${id} is an SSH agent, and none runs here (${why}); start one, or give a key: ${(0,hint/* hint */.aK)(env, 'ssh', `${id}=PATH`)}`);
};

;// CONCATENATED MODULE: ./build/projects/context/known/context-tree.js






/** Whether a path is in a folder. `unknown`: a link is on the way, and engines differ in following it. */
const presence = (folder, path) => {
    let at = folder;
    const parts = path.split('/');
    for (const [index, part] of parts.entries()) {
        at = (0,external_node_path_.join)(at, part);
        const found = (0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false });
        if (found === undefined)
            return 'missing';
        if (found.isSymbolicLink())
            return 'unknown';
        if (!found.isDirectory())
            return index === parts.length - 1 ? 'present' : 'missing';
    }
    return 'present';
};
/** The paths that a pattern of Go's filepath.Match matches; undefined for one that engines read differently. */
const matchesOf = async (folder, pattern, pause) => {
    if (/\*\*|\\|\[[^\]]*\[/.test(pattern))
        return undefined;
    let found = [''];
    for (const part of pattern.split('/')) {
        const name = namePatternOf(part);
        if (name === undefined)
            return undefined;
        const within = [];
        for (const parent of found) {
            await pause();
            const names = context_tree_namesIn((0,external_node_path_.join)(folder, parent)).filter((each) => matchesName(name, each));
            within.push(...names.map((each) => (parent === '' ? each : `${parent}/${each}`)));
        }
        found = within;
    }
    return found;
};
const context_tree_namesIn = (folder) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
};
const allRules = ['buildkit', 'docker-20', 'buildah', 'podman-4', 'kaniko'];
/** Reads the ignore files of all kinds of engines. */
const ignoringLineIn = async ({ contextDir, dockerfilePath }, pause) => {
    const all = [];
    try {
        for (const rules of allRules)
            all.push(await readIgnore(contextDir, dockerfilePath, rules, pause));
    }
    catch {
        // A run that was stopped ends here.
        await pause();
        // A pattern that one of them refuses is reported where the context is read.
        return () => Promise.resolve(undefined);
    }
    const [file] = all.flatMap((each) => each.file ?? []);
    if (file === undefined)
        return () => Promise.resolve(undefined);
    const read = new Map();
    const ignoreOf = (line) => {
        const ignore = read.get(line) ?? makeIgnore(line, 'buildkit');
        read.set(line, ignore);
        return ignore;
    };
    const lines = ((0,look/* textInside */.kg)((0,external_node_path_.dirname)(file), (0,external_node_path_.basename)(file)) ?? '').split('\n');
    return async (path) => {
        // Kaniko looks into every ignored folder.
        const mayReturn = all.some((each, at) => allRules[at] !== 'kaniko' && each.mayHoldOthers(path));
        if (mayReturn || !all.every(({ isIgnored }) => isIgnored(path)))
            return undefined;
        for (const [index, line] of [...lines.entries()].toReversed()) {
            await pause();
            if (/^\s*!/.test(line) || !(await ignoreOf(line)).isIgnored(path))
                continue;
            return { file: (0,external_node_path_.basename)(file), line: index + 1, text: line.trim() };
        }
        return undefined;
    };
};

;// CONCATENATED MODULE: ./build/projects/context/known/finding.js
/** Nobody reads more, and each may take git a while. */
const mostFindings = 20;

;// CONCATENATED MODULE: ./build/projects/context/known/ignored-by-git.js

/** The line that makes git ignore a path, as in `.gitignore, line 3: dist/`; undefined when none does. */
const ignoredByGit = async (host, folder, path) => {
    // With the slash, patterns such as `dist/` match a folder that does not exist.
    for (const each of [path, `${path}/`]) {
        const result = await (0,git/* git */.$Y)(host, folder, ['check-ignore', '-v', '--no-index', '--', each]);
        host.signal.throwIfAborted();
        const output = (0,git/* succeeded */.gq)(result) ? result.stdout : '';
        const [, file = '', line = '', pattern = ''] = /^(.*?):(\d+):(.*)\t/.exec(output) ?? [];
        // Only what the repository says: the user's own excludes are no reason.
        if (/(?:^|\/)\.gitignore$/.test(file) && !file.startsWith('/') && !pattern.startsWith('!'))
            return `${file}, line ${line}: ${pattern}`;
    }
    return undefined;
};

;// CONCATENATED MODULE: ./build/projects/context/known/only-from-context.js




/**
 * Whether the files that a step of the Dockerfile compiles surely come from the context alone: on a usual base image,
 * all of the context was copied, everything to its own place, and no instruction could have made, fetched or changed any.
 */
const isOnlyFromContext = (dockerfile, line) => {
    const known = only_from_context_answers.get(dockerfile) ?? new Map();
    only_from_context_answers.set(dockerfile, known);
    const answer = known.get(line) ?? isFromContext(dockerfile, line);
    known.set(line, answer);
    return answer;
};
/** One line may compile thousands of packages. */
const only_from_context_answers = new WeakMap();
const isFromContext = (dockerfile, line) => {
    const stage = dockerfile.needed.find(({ instructions }) => instructions.some((each) => each.line === line));
    if (stage === undefined)
        return false;
    const chain = only_from_context_chainOf(stage, dockerfile.stages);
    const [first] = chain;
    const isUsual = first?.base.kind === 'scratch' || (first?.base.kind === 'image' && usualBase.test(first.base.reference));
    const before = chain.flatMap(({ instructions }) => instructions).filter((each) => each.line <= line);
    return isUsual && before.every(addsNoSources) && isCopiedAsItIs(before);
};
/** Images of Go or of a distribution, which hold no sources of the project. */
const usualBase = /(?:^|[/_-])(?:go|golang|go-toolset|go-fips|alpine|debian|ubuntu|fedora|centos|rockylinux|almalinux|amazonlinux|archlinux|wolfi-base|ubi\d+(?:-minimal)?)(?:[:@]|$)/;
const only_from_context_chainOf = (stage, stages) => {
    const below = stage.base.kind === 'stage' ? stages[stage.base.index] : undefined;
    return below === undefined ? [stage] : [...only_from_context_chainOf(below, stages), stage];
};
/** Whether all of the context is in the stage, and nothing of it in another place than in the context. */
const isCopiedAsItIs = (before) => {
    const copies = before.filter(isCopyOfContext);
    const [first, last] = [copies[0]?.line ?? 0, copies.at(-1)?.line ?? 0];
    const moves = before.some(({ name, line }) => name === 'WORKDIR' && line > first && line < last);
    return !moves && copies.every(keepsPlaces) && (copies.some(copiesAll) || before.some(mountsAll));
};
const isCopyOfContext = (instruction) => instruction.name === 'ADD' || (instruction.name === 'COPY' && (0,dockerfile_syntax/* flagOf */.iP)(instruction, 'from') === undefined);
const only_from_context_pathsOf = ({ args }) => (0,dockerfile_syntax/* jsonWords */.WY)(args) ?? args.trim().split(/\s+/);
const isAll = (source) => /^\.?\/?$/.test(source);
const copiesAll = (instruction) => (0,dockerfile_syntax/* flagOf */.iP)(instruction, 'exclude') === undefined && only_from_context_pathsOf(instruction).slice(0, -1).some(isAll);
const mountsAll = (instruction) => instruction.name === 'RUN' &&
    readRun(instruction).mounts.some((mount) => mount.type === 'bind' && isWholeContext(mount));
const isWholeContext = ({ from, source = '' }) => from === undefined && isAll(source);
/** Folders with the same name in the stage, and files such as go.mod at the top. */
const keepsPlaces = (instruction) => {
    const words = only_from_context_pathsOf(instruction);
    const target = words.at(-1) ?? '';
    const isFile = (source) => /^(?:\.\/)?[^/]*\.[^/]+$/.test(source) &&
        (/(?:^\.|\/)$/.test(target) || external_node_path_.posix.basename(target) === external_node_path_.posix.basename(source));
    return words
        .slice(0, -1)
        .every((source) => isAll(source) || isFile(source) || only_from_context_placeOf(source) === only_from_context_placeOf(target));
};
const only_from_context_placeOf = (path) => external_node_path_.posix.normalize(path).replace(/\/$/, '');
const addsNoSources = (instruction) => {
    const { name, args, heredocs } = instruction;
    if (name === 'ONBUILD' || heredocs.length > 0)
        return false;
    if (name === 'COPY')
        return (0,dockerfile_syntax/* flagOf */.iP)(instruction, 'from') === undefined || isForPrograms(args);
    if (name === 'ADD')
        return !/\.(?:tar|tgz|tar\.\w+|tbz2?|txz)\b|:\/\/|@/.test(args);
    // They can point to another module file, or into a vendor folder.
    if (name === 'ENV' || name === 'ARG')
        return !/GOFLAGS|GOWORK|overlay|modfile/.test(args);
    if (name !== 'RUN')
        return true;
    const { commands, mounts } = readRun(instruction);
    return (mounts.every(hidesNoSources) &&
        !/GOFLAGS|GOWORK|go\.work|overlay|modfile|-mod[= ]|mod\s+(?:edit|vendor)|go\s+(?:work|generate|run|tool)|<<|>/.test(args) &&
        commands.length > 0 &&
        commands.every(writesNoSources));
};
/** What is mounted over files of the project could be what the context lacks. */
const hidesNoSources = (mount) => mount.type === 'bind'
    ? isWholeContext(mount)
    : /^(?:$|\/(?:root|go|var|home|tmp|run|etc|usr)\/)/.test(mount.target ?? '');
const writesNoSources = (command) => {
    const call = goCallOf(command);
    if (call === undefined)
        return harmless.has(programOf(command));
    return (compilesOnly.has(call.verb) || (call.verb === 'mod' && /^(?:download|verify)$/.test(call.args[0] ?? '')));
};
/** Verbs of go that write no sources; a test may. */
const compilesOnly = new Set(['build', 'install', 'env', 'list', 'version', 'vet']);
/** A folder for programs, into which no project is copied. */
const isForPrograms = (args) => {
    const target = ((0,dockerfile_syntax/* jsonWords */.WY)(args) ?? args.split(/\s+/)).at(-1) ?? '';
    return /^\/(?:usr\/(?:local\/)?|go\/)?s?bin(?:\/|$)|^\/usr\/local\/go\/?$|^\/etc(?:\/|$)/.test(external_node_path_.posix.normalize(target));
};
/** Programs that write no sources of a project. */
const harmless = new Set([
    ...['apk', 'apt-get', 'apt', 'dnf', 'microdnf', 'yum', 'pacman', 'update-ca-certificates'],
    ...['adduser', 'addgroup', 'useradd', 'groupadd', 'mkdir', 'chmod', 'chown', 'echo', 'printf', 'set', 'cd'],
    ...['test', '[', 'ls', 'cat', 'pwd', 'env', 'true', ':', 'export', 'rm', 'strip', 'upx', 'apt-mark'],
]);

;// CONCATENATED MODULE: ./build/projects/context/known/prepare-advice.js



/** Says that something missing is made by a command, which belongs in `prepare`; `byGit` names the line that ignores it. */
const prepareFinding = ({ host, inputs, dir }, missing, { path, byGit }) => {
    const isInput = inputs.prepare === undefined;
    const advice = isInput
        ? `a command that makes it belongs in prepare, as in ${(0,hint/* hint */.aK)(host.env, 'prepare', commandFor(dir, path))}`
        : 'prepare did not make it';
    return { text: `${missing}. Git ignores it (${byGit}): ${advice}`, isInput };
};
/** The target of the Makefile that is called like the file or a folder of it; otherwise a usual name. */
const commandFor = (dir, path) => {
    const text = (0,look/* textInside */.kg)(dir, 'Makefile') ?? '';
    const targets = [...text.matchAll(/^([A-Za-z0-9][\w./-]*)[^\S\n]*:(?!=)/gm)].map(([, target = '']) => target);
    const wanted = [path, external_node_path_.posix.basename(path), ...path.split('/').toReversed(), 'generate', 'build'];
    return `make ${wanted.find((name) => targets.includes(name)) ?? 'generate'}`;
};

;// CONCATENATED MODULE: ./build/projects/context/known/embedded-files.js







/** Files that `//go:embed` needs, that git ignores, and that neither `prepare` nor the Dockerfile makes. */
const missingEmbeds = async (checkout) => {
    const { host, build } = checkout;
    const findings = [];
    for (const { file, folder, line, pattern } of embedsIn(await compiledPackages(checkout), build.dockerfile)) {
        await checkout.pause();
        if (findings.length === mostFindings)
            break;
        const path = external_node_path_.posix.join(folder, pattern.replaceAll(/^["`]|["`]$/g, '').replace(/^all:/, ''));
        if (await isThere(checkout, path))
            continue;
        const byGit = await ignoredByGit(host, build.contextDir, path);
        if (byGit === undefined)
            continue;
        const missing = `${file}, line ${line}: go:embed ${pattern} finds nothing in ${folder}`;
        findings.push(prepareFinding(checkout, missing, { path, byGit }));
    }
    return findings;
};
const embedsIn = (compiled, dockerfile) => compiled
    .filter(({ line }) => isOnlyFromContext(dockerfile, line))
    .flatMap(({ folder, files }) => files.flatMap(({ path, embeds }) => embeds.map(({ line, pattern }) => ({ file: path, folder, line, pattern }))));
const isThere = async ({ build: { contextDir }, pause }, path) => /[*?[\\]/.test(path)
    ? ((await matchesOf(contextDir, path, pause))?.length ?? 1) > 0
    : presence(contextDir, path) !== 'missing';

;// CONCATENATED MODULE: ./build/projects/context/known/endless-files.js



/**
 * Files that go would read in the build and that never end: devices, pipes, and links that lead to a device or to `/proc`
 * of the container. A build with one hangs until its time is over. Any other link out of the context may be one into the
 * image, and go ends by itself when it finds nothing there. Nor are embedded files among them: go opens only regular ones, and
 * skips all others in an embedded folder.
 */
const endlessFiles = async (checkout) => {
    const { build, dir, pause } = checkout;
    if (build.dockerfile.runsGo === 'no')
        return [];
    const { contextDir } = build;
    const { ignore } = await readRevision(build, pause);
    const findings = [];
    for (const path of await oddFilesIn(contextDir, pause)) {
        await pause();
        const isRead = readByGo.test(path) && !ignoredByGo.test(path);
        const reason = isRead && !ignore.isIgnored(path) ? endlessReason(contextDir, path) : undefined;
        if (reason === undefined)
            continue;
        const name = (0,external_node_path_.join)((0,external_node_path_.relative)(dir, contextDir), path);
        findings.push({ text: `${name} ${reason}: go would read it in the build, without an end`, isInput: true });
    }
    return findings;
};
const readByGo = /(?:^|\/)(?:go\.(?:mod|sum|work|work\.sum)|vendor\/modules\.txt|[^/]+\.go)$/;
/** Names that no pattern of packages finds. */
const ignoredByGo = /(?:^|\/)(?:[._]|testdata\/)/;
/** All that is neither a regular file nor a folder. */
const oddFilesIn = async (contextDir, pause) => {
    const found = [];
    const waiting = [''];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        for (const entry of endless_files_entriesOf((0,external_node_path_.join)(contextDir, folder))) {
            await pause();
            const path = external_node_path_.posix.join(folder, entry.name);
            if (entry.isDirectory() && path !== '.git')
                waiting.push(path);
            if (!entry.isDirectory() && !entry.isFile())
                found.push(path);
        }
    }
    return found.toSorted();
};
const endless_files_entriesOf = (folder) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        // What cannot be read is reported where the context is read.
        return [];
    }
};
/** What makes a path endless, as the end of a sentence; undefined when nothing does. */
const endlessReason = (contextDir, path) => {
    const end = endOf(contextDir, path);
    if (end === undefined)
        return undefined;
    if (end.startsWith('/'))
        return /^\/(?:dev\/(?!null$)|proc\/)/.test(end) ? `leads to ${end}` : undefined;
    const found = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(contextDir, end), { throwIfNoEntry: false });
    const isOdd = found !== undefined && !found.isFile() && !found.isDirectory();
    if (!isOdd)
        return undefined;
    return end === path ? 'is a device or a pipe' : `leads to ${end}, a device or a pipe`;
};
const mostLinks = 40;
/**
 * Where the links on a path lead: relative to the context, or absolute in the container when they lead out of it. How deep
 * in the container the context is copied is not certain, so what is above it counts as its root. Undefined for a circle.
 */
const endOf = (contextDir, path) => {
    let [waiting, at, links] = [path.split('/'), '', 0];
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
        if (step === '' || step === '.')
            continue;
        if (step === '..' && at === '')
            return outside(waiting);
        at = step === '..' ? external_node_path_.posix.join(at, '..').replace(/^\.$/, '') : external_node_path_.posix.join(at, step);
        if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(contextDir, at), { throwIfNoEntry: false })?.isSymbolicLink() !== true)
            continue;
        const target = (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(contextDir, at));
        links += 1;
        if (links > mostLinks)
            return undefined;
        if (external_node_path_.posix.isAbsolute(target))
            return external_node_path_.posix.join(target, ...waiting);
        waiting = [...target.split('/'), ...waiting];
        at = external_node_path_.posix.dirname(at).replace(/^\.$/, '');
    }
    return at;
};
/** The names behind those that lead up. */
const outside = (steps) => external_node_path_.posix.join('/', ...steps);

;// CONCATENATED MODULE: ./build/projects/context/known/module-files.js
/** The lines of one directive of a go.mod or go.work, alone or in a block, as words without comments and quotes. */
const directivesIn = (text, directive) => {
    const found = [];
    let block;
    for (const line of text.split('\n')) {
        const words = module_files_wordsOf(line);
        const [first, second] = words;
        if (first === undefined)
            continue;
        if (block !== undefined) {
            if (first === ')')
                block = undefined;
            else if (block === directive)
                found.push(words);
        }
        else if (second === '(')
            block = first;
        else if (first === directive)
            found.push(words.slice(1));
    }
    return found;
};
const module_files_wordsOf = (line) => (line.replace(/\/\/.*$/s, '').match(/"[^"]*"|`[^`]*`|\(|\)|[^\s()]+/g) ?? []).map((word) => word.replace(/^["`](.*)["`]$/, '$1'));
const replacementsIn = (goMod) => directivesIn(goMod, 'replace').flatMap((words) => {
    const at = words.indexOf('=>');
    const [path, target] = [words[0], words[at + 1]];
    const isFolder = at !== -1 && target !== undefined && /^\.{1,2}(?:\/|$)/.test(target);
    return isFolder && path !== undefined ? [{ path, version: at === 2 ? words[1] : undefined, target }] : [];
});

;// CONCATENATED MODULE: ./build/projects/context/known/local-modules.js









/**
 * Folders that `replace` lines of go.mod and `use` lines of go.work name and that no build can find: they are outside
 * the context, or nowhere. Modules in a vendor folder are not looked for elsewhere.
 */
const unreachableModules = async (checkout) => {
    const { contextDir, dockerfile } = checkout.build;
    const compiled = await compiledPackages(checkout);
    const { ignore } = await readRevision(checkout.build, checkout.pause);
    const findings = new Map();
    for (const each of compiled) {
        await checkout.pause();
        const { module, line } = each;
        if (isVendored(contextDir, module) || !isOnlyFromContext(dockerfile, line))
            continue;
        const unreachable = [
            ...replacedFolders(checkout, each, compiled),
            ...workspaceFolders(contextDir, module),
        ];
        for (const { file, written, folder } of unreachable) {
            if (ignore.isIgnored(file) || ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextDir, folder)) && local_modules_isWithin(folder)))
                continue;
            findings.set(`${file} ${written}`, finding(checkout, { file, written, folder }));
        }
    }
    return [...findings.values()];
};
const isVendored = (contextDir, module) => [module, '.'].some((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextDir, folder, 'vendor/modules.txt')));
/** A replaced module is needed when it is imported, and `go mod download` needs all of them. */
const replacedFolders = ({ build: { contextDir, dockerfile } }, { module }, compiled) => {
    const file = external_node_path_.posix.join(module, 'go.mod');
    const text = (0,look/* textInside */.kg)(contextDir, file) ?? '';
    const imports = compiled
        .filter((each) => each.module === module)
        .flatMap(({ files }) => files.flatMap((each) => each.imports));
    const required = new Map(directivesIn(text, 'require').map(([path = '', version = '']) => [path, version]));
    return replacementsIn(text)
        .filter(({ path, version }) => required.has(path) && [undefined, required.get(path)].includes(version))
        .filter(({ path }) => downloadsAll(dockerfile) || imports.some((each) => local_modules_moduleOf(each, required) === path))
        .map(({ target }) => ({ file, written: `replace => ${target}`, folder: external_node_path_.posix.join(module, target) }));
};
/** The required module with the longest name that fits, as go chooses. */
const local_modules_moduleOf = (imported, required) => [...required.keys()]
    .filter((path) => `${imported}/`.startsWith(`${path}/`))
    .toSorted((one, other) => other.length - one.length)[0];
const downloadsAll = ({ runs }) => runs.some(({ commands }) => commands.some((command) => {
    const call = goCallOf(command);
    return call?.verb === 'mod' && call.args[0] === 'download' && call.args.length === 1;
}));
/** Of the go.work that go would find above the module, if it is in the context. */
const workspaceFolders = (contextDir, module) => {
    for (let at = module;; at = external_node_path_.posix.dirname(at)) {
        const file = external_node_path_.posix.join(at, 'go.work');
        const text = (0,look/* textInside */.kg)(contextDir, file);
        if (text !== undefined)
            return directivesIn(text, 'use').flatMap(([target = '']) => target === '' || target.startsWith('/')
                ? []
                : [{ file, written: `use ${target}`, folder: external_node_path_.posix.join(at, target) }]);
        if (at === '.')
            return [];
    }
};
const local_modules_isWithin = (folder) => folder !== '..' && !folder.startsWith('../');
const finding = ({ host, inputs, dir, build }, { file, written, folder }) => {
    const { contextDir, dockerfilePath } = build;
    const where = `${external_node_path_.posix.join((0,external_node_path_.relative)(dir, contextDir), file)}: ${written}`;
    const absolute = (0,external_node_path_.resolve)(contextDir, folder);
    const inRepository = (0,external_node_path_.relative)(dir, absolute);
    if (local_modules_isWithin(folder) || !local_modules_isWithin(inRepository) || !(0,external_node_fs_.existsSync)(absolute))
        return { text: `${where}: there is no such folder in the repository`, isInput: false };
    const context = (0,external_node_path_.relative)(dir, contextDir);
    const outside = `${where} is outside the context ${context}, so no build sees ${inRepository}`;
    const wider = commonFolder(context, inRepository);
    // A bake file names both.
    if (inputs.bakeTarget !== undefined)
        return { text: `${outside}; its context has to be ${wider}`, isInput: false };
    const fix = (0,hint/* hints */.XZ)(host.env, [
        ['context', wider],
        ['file', (0,external_node_path_.relative)(dir, dockerfilePath)],
    ]);
    return {
        text: `${outside}; ${fix} makes the context wide enough, and the paths in the Dockerfile have to follow`,
        isInput: false,
    };
};
const commonFolder = (one, other) => {
    const parts = one.split('/');
    const others = other.split('/');
    const same = parts.findIndex((part, at) => part !== others[at]);
    return parts.slice(0, same === -1 ? parts.length : same).join('/') || '.';
};

;// CONCATENATED MODULE: ./build/projects/context/known/missing-packages.js











/**
 * Packages of the project that are imported and have no Go file, because git ignores what generates one, and that
 * neither `prepare` nor the Dockerfile makes.
 */
const missingPackages = async (checkout) => {
    const { host, build } = checkout;
    const findings = new Map();
    const { modules } = await contextFacts(await readRevision(build, checkout.pause));
    for (const { file, imported, folder } of ownImports(await compiledPackages(checkout), checkout, modules)) {
        await checkout.pause();
        if (findings.size === mostFindings)
            break;
        if (findings.has(folder) || hasGoFile((0,external_node_path_.join)(build.contextDir, folder)))
            continue;
        for (const path of generated(folder)) {
            const byGit = await ignoredByGit(host, build.contextDir, path);
            if (byGit === undefined)
                continue;
            const missing = `${file} imports ${imported}, and ${folder} has no Go file`;
            findings.set(folder, prepareFinding(checkout, missing, { path: folder, byGit }));
            break;
        }
    }
    return [...findings.values()];
};
/** Names that generators give their files; which of them a project uses is unknown. */
const generated = (folder) => {
    const name = external_node_path_.posix.basename(folder);
    return [`${name}.go`, `${name}.pb.go`, `${name}_gen.go`, `${name}.gen.go`, `${name}_generated.go`].map((file) => external_node_path_.posix.join(folder, file));
};
const ownImports = (compiled, { build: { contextDir, dockerfile } }, modules) => compiled
    .filter(({ line }) => isOnlyFromContext(dockerfile, line))
    .flatMap(({ module, files }) => {
    const path = modules.find(({ folder }) => folder === module)?.path;
    const others = [...modules.map((each) => each.path), ...missing_packages_requiredIn(contextDir, module)];
    return files.flatMap((file) => file.imports.flatMap((imported) => {
        if (path === undefined || !isIn(imported, path))
            return [];
        if (others.some((each) => each !== path && isIn(each, path) && isIn(imported, each)))
            return [];
        return { file: file.path, imported, folder: external_node_path_.posix.join(module, imported.slice(path.length)) };
    }));
});
/** A module of its own may lie below the one that imports it, or come from elsewhere. */
const missing_packages_requiredIn = (contextDir, module) => directivesIn((0,look/* textInside */.kg)(contextDir, external_node_path_.posix.join(module, 'go.mod')) ?? '', 'require').map(([path = '']) => path);
const isIn = (imported, path) => `${imported}/`.startsWith(`${path}/`);
const hasGoFile = (folder) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder).some((name) => name.endsWith('.go'));
    }
    catch {
        return false;
    }
};

;// CONCATENATED MODULE: ./build/projects/context/known/readable-stages.js

/** The instructions of all stages that the target needs. */
const readableInstructions = (dockerfile) => dockerfile.needed.flatMap((stage) => withCertainVariables(dockerfile, stage).map(({ instruction, values }) => ({
    instruction,
    value: (word) => (likelyInImages.test(word) ? undefined : certainWord(word, values)),
})));
/** Variables that a base image is likely to set; they would replace an ARG of the same name. */
const likelyInImages = /\$\{?(?:PATH|HOME|LANG|USER|SHELL|LC_\w+|GO[A-Z_]*|\w+_VERSION)\b/;

;// CONCATENATED MODULE: ./build/projects/context/known/copied-sources.js






/** The sources of COPY, ADD and bind mounts, as far as their names are certain. Addresses and heredocs are left out. */
const copiedSources = (dockerfile) => readableInstructions(dockerfile).flatMap((each) => [...copied_sources_copiesOf(each, dockerfile), ...copied_sources_mountsOf(each)]);
const copied_sources_copiesOf = ({ instruction, value }, dockerfile) => {
    const { name, line, args, heredocs } = instruction;
    const wanted = name === 'COPY' ? (0,dockerfile_syntax/* flagOf */.iP)(instruction, 'from') : undefined;
    const from = wanted === undefined ? undefined : folderCalled(wanted, dockerfile);
    if ((name !== 'COPY' && name !== 'ADD') || (wanted !== undefined && from === undefined))
        return [];
    const words = (0,dockerfile_syntax/* jsonWords */.WY)(args) ?? args.trim().split(/\s+/);
    const sources = words.slice(0, -1).filter((word) => heredocs.length === 0 || !/^\d*<</.test(word));
    const texts = sources.map((word) => value(word) ?? '');
    const patterns = texts.every(isPattern) ? texts.map((text) => sourceAt(text).path) : [];
    return sources.flatMap((word) => {
        const text = value(word);
        if (text === undefined || text === '' || (name === 'ADD' && copied_sources_address.test(text)))
            return [];
        const written = wanted === undefined ? `${name} ${word}` : `${name} --from=${wanted} ${word}`;
        return [{ ...sourceAt(text), from, line, written, patterns, seesIgnored: from !== undefined }];
    });
};
const folderCalled = (wanted, { question }) => {
    const found = readImageName(wanted, question.buildContexts, () => undefined);
    return found.kind === 'context' && isFolder(found.value)
        ? { name: found.name, folder: found.value }
        : undefined;
};
const copied_sources_mountsOf = ({ instruction, value }) => {
    if (instruction.name !== 'RUN')
        return [];
    const { line } = instruction;
    return readRun(instruction).mounts.flatMap(({ type, from, source = '' }) => {
        // Engines differ in whether they replace variables here, and none of them reads patterns.
        const isPlain = type === 'bind' && from === undefined && !/[$*?[]/.test(source);
        const text = isPlain ? value(source) : undefined;
        if (text === undefined || text === '')
            return [];
        const written = `RUN --mount=type=bind,source=${source}`;
        return [{ ...sourceAt(text), from: undefined, line, written, patterns: [], seesIgnored: true }];
    });
};
const copied_sources_address = /^github\.com\/|^[a-z][a-z0-9+.-]*:\/\/|^[\w.-]+@[\w.-]+:/i;
const isPattern = (text) => /[*?[]/.test(text);
const sourceAt = (text) => {
    const path = external_node_path_.posix.join('/', text).slice(1).replace(/\/$/, '');
    return { path: path === '' ? '.' : path, isPattern: isPattern(text) };
};

;// CONCATENATED MODULE: ./build/projects/context/known/other-context.js



/** The context in words. */
const other_context_contextName = ({ dir, build: { contextDir } }) => {
    const path = (0,external_node_path_.relative)(dir, contextDir);
    return path === '' ? 'the context, which is the whole repository' : `the context ${path}`;
};
/** Where the file would be found with another context: the folder of the Dockerfile, or the whole repository. */
const otherContext = ({ host, inputs, dir, build }, { path, written }) => {
    const { contextDir, dockerfilePath } = build;
    const beside = (0,external_node_path_.dirname)(dockerfilePath);
    const isAbove = /\s\.\.\//.test(written);
    const other = [beside, ...parentsOf(dir, contextDir)].find((folder) => folder !== contextDir && other_context_isWithin(dir, folder) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)));
    if (other === undefined) {
        if (isAbove)
            return '; no COPY can reach above the context';
        if (inputs.prepare !== undefined)
            return ', and prepare did not make it';
        return `; if a command makes it, that belongs in ${(0,hint/* hint */.aK)(host.env, 'prepare')}`;
    }
    const found = `, but in ${(0,external_node_path_.relative)(dir, other) || 'the repository'}`;
    // The bake file names both.
    if (inputs.bakeTarget !== undefined)
        return found;
    const given = [
        ['context', (0,external_node_path_.relative)(dir, other) || '.'],
        ['file', (0,external_node_path_.relative)(dir, dockerfilePath)],
    ];
    return `${found}; build with ${(0,hint/* hints */.XZ)(host.env, given)}`;
};
const parentsOf = (dir, folder) => {
    const found = [];
    for (let at = folder; at !== dir && other_context_isWithin(dir, at);) {
        at = (0,external_node_path_.dirname)(at);
        found.push(at);
    }
    return found;
};
const other_context_isWithin = (dir, folder) => !external_node_path_.posix.relative(dir, folder).startsWith('..');

;// CONCATENATED MODULE: ./build/projects/context/known/missing-sources.js







/**
 * What COPY, ADD and bind mounts take of the context and what is not in it, after `prepare`. The rules are those on
 * which Docker 20.10, BuildKit 0.34, Podman 4.3 and Podman 5.7 agreed; where they differ, nothing is found.
 */
const missingSources = async (checkout) => {
    const { contextDir, dockerfilePath, dockerfile } = checkout.build;
    const ignoringLine = await ignoringLineIn({ contextDir, dockerfilePath }, checkout.pause);
    const findings = [];
    const notes = [];
    for (const source of copiedSources(dockerfile)) {
        await checkout.pause();
        if (findings.length === mostFindings)
            break;
        const problem = source.isPattern
            ? await patternProblem(checkout, source, ignoringLine)
            : await pathProblem(checkout, source, ignoringLine);
        if (problem?.kind === 'note')
            notes.push(problem.text);
        else if (problem !== undefined)
            findings.push(await findingOf(checkout, source, problem));
    }
    return { findings, notes };
};
const pathProblem = async ({ build: { contextDir }, inputs }, { path, from, seesIgnored }, ignoringLine) => {
    if (path === '.')
        return undefined;
    const folder = from?.folder ?? contextDir;
    // A folder that is missing as a whole is a problem of its own.
    if (!(0,external_node_fs_.existsSync)(folder))
        return undefined;
    const found = presence(folder, path);
    if (found === 'missing')
        return { kind: 'missing' };
    if (found === 'unknown' || seesIgnored || engineNames(inputs).some((name) => skipsIgnored.test(name)))
        return undefined;
    const by = await ignoringLine(path);
    return by === undefined ? undefined : { kind: 'ignored', by };
};
/**
 * Docker copies nothing where Podman and Buildah fail: if no pattern of the instruction matches anything, or if all that
 * one of them matches is ignored.
 */
const patternProblem = async ({ build: { contextDir }, inputs, pause }, source, ignoringLine) => {
    const matches = await matchesOf(contextDir, source.path, pause);
    if (matches === undefined || source.patterns.length === 0 || source.from !== undefined)
        return undefined;
    for (const path of matches)
        if ((await ignoringLine(path)) === undefined)
            return undefined;
    if (matches.length === 0)
        for (const each of source.patterns)
            if ((await matchesOf(contextDir, each, pause))?.length !== 0)
                return undefined;
    const names = engineNames(inputs);
    if (names.length > 0 && names.every((name) => failsOnEmptyPattern.test(name)))
        return { kind: 'nothing-matches' };
    const where = `Line ${source.line} of the Dockerfile: ${source.written} matches nothing in the context.`;
    return { kind: 'note', text: `${where} Docker copies nothing then; Podman and Buildah fail.` };
};
/** The engines that were named, if any were. */
const engineNames = ({ engines }) => typeof engines === 'string' ? [] : engines;
const failsOnEmptyPattern = /^(?:podman|podman-rootful|buildah)(?:@|$)/;
/** Kaniko leaves an ignored source out without a word. */
const skipsIgnored = /^kaniko(?:@|$)/;
const findingOf = async (checkout, source, problem) => {
    const where = `line ${source.line} of the Dockerfile: ${source.written}`;
    if (problem.kind === 'ignored') {
        const { file, line, text } = problem.by;
        return { text: `${where}: ${file} leaves it out (line ${line}: ${text})`, isInput: false };
    }
    if (problem.kind === 'nothing-matches')
        return { text: `${where} matches nothing in the context`, isInput: false };
    const { path, from } = source;
    const context = from === undefined ? other_context_contextName(checkout) : `the build context ${from.name}`;
    const missing = `${where}: ${path} is not in ${context}`;
    const byGit = await ignoredByGit(checkout.host, from?.folder ?? checkout.build.contextDir, path);
    if (byGit !== undefined)
        return prepareFinding(checkout, missing, { path, byGit });
    const elsewhere = from === undefined ? otherContext(checkout, source) : '';
    return { text: `${missing}${elsewhere}`, isInput: false };
};

;// CONCATENATED MODULE: ./build/projects/context/known/secrets-and-agents.js




/** Secrets and SSH agents that RUN steps of the needed stages mount and that no input gives. */
const missingSecrets = ({ host, build: { dockerfile }, inputs, listed }) => {
    const { secrets, secretFiles, ssh } = inputs.build;
    const given = {
        secret: [...Object.keys(secrets), ...Object.keys(secretFiles)],
        ssh: ssh.map((each) => each.replace(/=.*$/s, '')),
    };
    const mounted = readableInstructions(dockerfile)
        .filter(({ instruction }) => instruction.name === 'RUN')
        .flatMap(({ instruction, value }) => readRun(instruction).mounts.flatMap((mount) => wantedBy(mount, instruction.line, value) ?? []));
    const mountedIds = new Set(mounted.map(({ id }) => id));
    const wanted = once(mounted)
        .filter(({ type, id }) => !given[type].includes(id))
        .map((each) => ({
        ...each,
        // One of them may be a mistyped name of it.
        given: given[each.type].filter((id) => !mountedIds.has(id)),
    }));
    const isNeeded = ({ isRequired, type, id }) => isRequired || listed[type].includes(id);
    return {
        findings: wanted.filter(isNeeded).map((each) => ({ text: problem(host.env, each), isInput: true })),
        notes: wanted.filter((each) => !isNeeded(each)).map((each) => note(host.env, each)),
    };
};
/** By BuildKit's rules: a secret without an id is called like its file, an agent `default`. */
const wantedBy = (mount, line, value) => {
    const { type, target } = mount;
    if (type !== 'secret' && type !== 'ssh')
        return undefined;
    const isSecret = type === 'secret';
    const named = (isSecret ? mount['source'] : undefined) ?? mount['id'];
    const byFile = target === undefined ? undefined : external_node_path_.posix.basename(target);
    const id = value(named ?? (isSecret ? (byFile ?? '') : 'default'));
    const { required } = mount;
    const isRequired = required !== undefined && /^(?:|1|t|true)$/i.test(required);
    return id === undefined || id === '' ? undefined : { type, id, line, isRequired };
};
const once = (all) => {
    const first = new Map();
    for (const each of all) {
        const key = `${each.type} ${each.id}`;
        if (!first.has(key))
            first.set(key, each);
    }
    return [...first.values()];
};
const problem = (env, { type, id, line, isRequired, given }) => {
    const verb = isRequired ? 'needs' : 'mounts';
    const why = isRequired ? '' : ' which the bake target lists and';
    return `line ${line} of the Dockerfile ${verb} ${titleOf(type, id)},${why} which is not given${others(given)}: ${adviceOn(env, type, id)}`;
};
const note = (env, { type, id, line, given }) => `Line ${line} of the Dockerfile mounts ${titleOf(type, id)}, which is not given${others(given)}: the step runs without it. ${adviceOn(env, type, id)} would give it.`;
const others = (given) => given.length === 0 ? '' : ` (${given.join(', ')} ${given.length === 1 ? 'is' : 'are'})`;
const titleOf = (type, id) => type === 'secret' ? `the secret ${id}` : `the SSH agent or key ${id}`;
const adviceOn = (env, type, id) => type === 'secret'
    ? `${(0,hint/* hint */.aK)(env, 'secret-files', `${id}=PATH`)} or ${(0,hint/* hint */.aK)(env, 'secrets', `${id}=VALUE`)}`
    : (0,hint/* hint */.aK)(env, 'ssh', id === 'default' ? 'default' : `${id}=PATH`);

// EXTERNAL MODULE: ./build/dockerfile/near-names.js
var near_names = __webpack_require__(2040);
;// CONCATENATED MODULE: ./build/projects/context/known/official-images.js
/**
 * Names of one word that a registry has: Docker's official images, and those that Podman's list of short names knows
 * (containers/shortnames).
 */
const names = `
adminer aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash
bonita buildpack-deps busybox caddy cassandra centos chronograf cirros clearlinux clefos clickhouse clojure composer
consul convertigo couchbase couchdb crate crux cypress dart debian debian_slim docker docker-dev drupal eclipse-mosquitto
eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros express-gateway fedora fedora-minimal flink fluentd
fsharp gazebo gcc geonetwork ghost golang gradle groovy haproxy haskell haxe hello-world hitch httpd hylang ibm-semeru-runtimes
ibmjava influxdb irssi java jetty jobber joomla jruby julia kaazing-gateway kapacitor kibana known kong krakend
lightstreamer liquibase logstash mageia mariadb mash matomo maven mediawiki memcached mongo mongo-express monica mono
mysql nats nats-streaming neo4j neurodebian nextcloud nginx node notary nuxeo odoo open-liberty openjdk opensuse
oraclelinux orientdb percona perl photon php php-zendserver phpmyadmin piwik plone postfixadmin postgres
postgrest primekey-ejbca-ce pypy python r-base rabbitmq rails rakudo-star rapidoid redis redmine registry rethinkdb rhel
rocket.chat rockylinux ros ruby rust sapmachine satosa scala scratch sentry silverpeas skopeo sl solr sonarqube sourcemage
spark spiped storm swarm swift swipl teamspeak telegraf thrift tomcat tomee toolbox traefik ubi7 ubi8 ubi9 ubi10
ubuntu ubuntu-debootstrap ubuntu-upstart unit valkey varnish vault wordpress websphere-liberty xwiki yourls znc zookeeper
zulu celery django friendica glassfish hello-seattle hola-mundo iojs jenkins owncloud buildah podman rhel7 rhel-minimal`;
const officialImages = new Set(names.trim().split(/\s+/));

;// CONCATENATED MODULE: ./build/projects/context/known/stage-names.js








/**
 * Build contexts that FROM, `COPY --from` and mounts name and that no input gives: a single word that is neither a stage
 * nor a known image, nor a local one. In FROM, where images of one's own are usual, only a folder of that name in the
 * repository shows that a context is meant.
 */
const missingContexts = async (checkout) => {
    const { dockerfile } = checkout.build;
    const uses = dockerfile.needed.flatMap((stage) => stage_names_usesIn(stage, dockerfile));
    const findings = [];
    const seen = new Set();
    for (const use of uses) {
        await checkout.pause();
        if (findings.length === mostFindings)
            break;
        const isFirst = !seen.has(use.name);
        seen.add(use.name);
        if (isFirst && (await isUnknown(use, checkout)))
            findings.push(missingContext(use, checkout));
    }
    return findings;
};
/** Names that are left to be images. */
const stage_names_usesIn = (stage, { question, indexes }) => {
    const { base, line } = stage;
    const from = base.kind === 'image' ? [{ line, written: `FROM ${base.reference}`, name: base.reference }] : [];
    return [...from, ...stage.instructions.flatMap(stage_names_namesIn)].filter(({ name }) => {
        const image = readImageName(name, question.buildContexts, (wanted) => indexes.get(wanted));
        return image.kind === 'image' && image.reference === name;
    });
};
const stage_names_namesIn = (instruction) => {
    const { line } = instruction;
    if (instruction.name === 'COPY') {
        const name = (0,dockerfile_syntax/* flagOf */.iP)(instruction, 'from');
        return name === undefined ? [] : [{ line, written: `COPY --from=${name}`, name }];
    }
    if (instruction.name !== 'RUN')
        return [];
    return readRun(instruction).mounts.flatMap(({ type, from }) => from === undefined ? [] : [{ line, written: `RUN --mount=type=${type},from=${from}`, name: from }]);
};
/** A reference of one word, without a tag: no other is likely to be a build context. */
const word = /^[a-z0-9]*[a-z][a-z0-9]*(?:(?:_{1,2}|-+)[a-z0-9]+)*$/;
const isUnknown = async ({ name, written }, { host, dir }) => {
    if (!word.test(name) || officialImages.has(name) || /^ubi\d/.test(name))
        return false;
    if (written.startsWith('FROM') && presence(dir, name) !== 'present')
        return false;
    return !(await isLocalImage(host, name));
};
/** Asks the engines that answer by themselves; none is started. */
const isLocalImage = async ({ exec, signal }, name) => {
    for (const [program, ...args] of [
        ['docker', 'image', 'inspect', name],
        ['podman', 'image', 'exists', name],
    ]) {
        const { end } = await exec(program, args, { timeoutMs: 10_000 });
        signal.throwIfAborted();
        if (end.kind === 'exited' && end.code === 0)
            return true;
    }
    return false;
};
const missingContext = ({ line, written, name }, { host, dir, build }) => {
    const stages = build.dockerfile.stages.flatMap((stage) => stage.name ?? []);
    const near = (0,near_names/* nearNames */.$)(name, stages).join(', ');
    const folder = presence(dir, name) === 'present' ? name : 'FOLDER';
    const kinds = `no stage is called so${near === '' ? '' : ` (there are: ${near})`}, no image and no build context`;
    const fix = `give the folder that is meant: ${(0,hint/* hint */.aK)(host.env, 'build-contexts', `${name}=${folder}`)}`;
    return { text: `line ${line} of the Dockerfile: ${written}: ${kinds}; ${fix}`, isInput: true };
};

;// CONCATENATED MODULE: ./build/projects/context/known/known-failures.js







/**
 * Compares what is found in both revisions. An input that the head needs is wrong or missing whatever the base is; a
 * tree that does not build is a result, unless neither builds: then an input must be wrong.
 */
const knownFailures = async (head, base) => {
    const inHead = await known_failures_foundIn(head);
    const inBase = base === undefined ? undefined : await known_failures_foundIn(base);
    const { findings, notes } = inHead;
    const [none, reason] = [{ problems: [], notes }, (each) => known_failures_textsOf(each.findings).join('; ')];
    const baseFails = inBase !== undefined && inBase.findings.length > 0;
    if (findings.length === 0)
        return { ...none, failing: baseFails ? { revision: 'base', reason: reason(inBase) } : undefined };
    const isResult = inBase !== undefined && !baseFails && findings.every(({ isInput }) => !isInput);
    if (isResult)
        return { ...none, failing: { revision: 'head', reason: reason(inHead) } };
    const others = known_failures_textsOf(inBase?.findings ?? []).filter((text) => !known_failures_textsOf(findings).includes(text));
    return {
        problems: [...known_failures_textsOf(findings), ...others.map((text) => `in the base: ${text}`)],
        failing: undefined,
        notes,
    };
};
const known_failures_textsOf = (findings) => findings.map(({ text }) => text);
const known_failures_foundIn = async (checkout) => {
    const { syntaxImage } = checkout.build.dockerfile;
    const endless = await endlessFiles(checkout);
    // Another frontend may read the file by rules of its own.
    if (syntaxImage !== undefined && !dockersFrontend.test(syntaxImage))
        return { findings: endless, notes: [] };
    const sources = await missingSources(checkout);
    const secrets = missingSecrets(checkout);
    await checkout.pause();
    return {
        findings: [
            ...endless,
            ...sources.findings,
            ...(await missingContexts(checkout)),
            ...secrets.findings,
            ...(await unreachableModules(checkout)),
            ...(await missingEmbeds(checkout)),
            ...(await missingPackages(checkout)),
        ],
        notes: [...sources.notes, ...secrets.notes],
    };
};
const dockersFrontend = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;

;// CONCATENATED MODULE: ./build/projects/context/matrix.js
/**
 * Jobs for a workflow, as lines of YAML: a matrix with one leg for each Dockerfile, and a job that makes one report and
 * one comment of what the legs measured. Fewer lines than there are files where a path could mean something to YAML or
 * to an expression of the workflow: pull requests choose names.
 */
const matrixOf = (env, found) => {
    const legs = legsOf(found.filter(({ path }) => /^[\w.][\w./+-]*$/.test(path)));
    if (legs.length < 2)
        return [];
    const action = `${env['GITHUB_ACTION_REPOSITORY'] ?? 'OWNER/go-container-bench'}@${env['GITHUB_ACTION_REF'] ?? 'main'}`;
    return ['jobs:', ...measuringJob(action, legs), ...reportingJob(action, legs)];
};
const measuringJob = (action, legs) => [
    '  measure:',
    '    strategy:',
    '      fail-fast: false',
    '      matrix:',
    '        include:',
    ...legs.map(({ name, context, file }) => `          - { name: ${name}, context: ${context}, file: ${file} }`),
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 50',
    '    permissions: { contents: read }',
    '    steps:',
    `      - uses: ${checkout}`,
    '        with: { persist-credentials: false }',
    `      - uses: ${action}`,
    '        with:',
    '          context: ${{ matrix.context }}',
    '          file: ${{ matrix.file }}',
    '          artifact-name: go-container-bench-${{ matrix.name }}',
    '          comment: never',
    '          fail-on: never',
];
/** Also when a leg failed: one without a report must not pass in silence. */
const reportingJob = (action, legs) => [
    '  report:',
    '    needs: measure',
    '    if: ${{ !cancelled() }}',
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 10',
    '    permissions: { contents: read, pull-requests: write }',
    '    steps:',
    `      - uses: ${download}`,
    '        with: { pattern: go-container-bench-*, path: reports }',
    `      - uses: ${action}`,
    '        with:',
    '          mode: report',
    '          reports: |',
    ...legs.map(({ name }) => `            reports/go-container-bench-${name}`),
];
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const download = 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1';
/** Names that differ: each becomes the name of an artifact. */
const legsOf = (found) => {
    const taken = new Set();
    return found.map(({ path, context }) => {
        const short = matrix_nameOf(path);
        const name = taken.has(short) ? `${short}-${taken.size + 1}` : short;
        taken.add(name);
        return { name, context, file: path };
    });
};
/** The folders of a Dockerfile, and what sets its own name apart: `services-api`, `docker-web`. */
const matrix_nameOf = (path) => path
    .toLowerCase()
    .split(/[/._-]+/)
    .filter((word) => word !== '' && word !== 'dockerfile')
    .join('-') || 'top';

;// CONCATENATED MODULE: ./build/projects/context/missing-dockerfile.js





const mostListed = 20;
/** What is wrong where no revision has the Dockerfile: every one that the head has, with the inputs that name it. */
const missingDockerfile = (missing, revisions) => {
    const { env, inputs, context, found } = missing;
    const where = revisions > 1 ? ', in either revision' : '';
    const absent = `There is no ${wantedPath(inputs, context)}${missing_dockerfile_isTop(missing) ? ' at the top of' : ' in'} the repository${where}${linkNote(missing)}`;
    if (missing.isLeftOut && found.length === 0)
        return `${absent}. ${leftOut(env)}`;
    if (found.length === 0)
        return `${absent}, and no other Dockerfile or Containerfile in any of its folders. Only a container build can be measured: add one, and commit it.`;
    const listed = nearestFirst(missing).slice(0, mostListed);
    const more = found.length - listed.length;
    const rows = listed.map((each) => [missing_dockerfile_shown(each.path), namedBy(missing, each)]);
    const width = Math.max(...rows.map(([path]) => path.length));
    return [
        `${absent}. Name the one to measure:`,
        ...rows.map(([path, how]) => `  ${path.padEnd(width)}  ${how}`),
        ...(more > 0 ? [`  and ${more} more`] : []),
        ...containerfileRule(missing),
        ...(missing.isLeftOut ? [leftOut(env)] : []),
        ...(listed.length > 1
            ? [
                'To measure several in every pull request, paste these jobs into a workflow. They end in one report and one comment:',
                ...matrixOf(env, listed).map((line) => `  ${line}`),
            ]
            : []),
    ].join('\n  ');
};
const linkNote = ({ linkTarget }) => linkTarget === undefined ? '' : `, only a link to ${missing_dockerfile_shown(linkTarget)}, which is not in the repository`;
const leftOut = (env) => `The one in the working tree is not part of the head, because git ignores it or it was never committed: commit it, or make it with ${(0,hint/* hint */.aK)(env, 'prepare', 'COMMAND')}.`;
/**
 * Where else a revision has one, as the end of a clause; empty when it has none. In the head it can be named by inputs;
 * in the base it only explains what changed.
 */
const elsewhere = (revision, missing) => {
    const found = nearestFirst(missing);
    const [first] = found;
    if (first === undefined)
        return '';
    const more = found.length > 3 ? ` and ${found.length - 3} more` : '';
    const named = found.slice(0, 3).map(({ path }) => missing_dockerfile_shown(path));
    const has = `; the ${revision} has ${named.join(', ')}${more}`;
    if (revision === 'base')
        return has;
    return found.length === 1
        ? `${has}: set ${namedBy(missing, first)}`
        : `${has}: name one, as in ${namedBy(missing, first)}`;
};
/** Paths of the Dockerfile that was looked for, as a reader knows them. */
const wantedPath = ({ build, engines }, context) => {
    if (build.file !== undefined)
        return build.file;
    const [first, second] = (0,dockerfile_names/* dockerfileNames */.l)({ engines });
    const path = (0,external_node_path_.join)(context, first);
    return first.toLowerCase() === second.toLowerCase() ? path : `${path} or ${second}`;
};
const missing_dockerfile_isTop = ({ inputs, context }) => inputs.build.file === undefined && (0,external_node_path_.join)(context, '.') === '.';
/** Names are from the repository: a line break in one must not begin a line of the log. */
const missing_dockerfile_shown = (path) => (/^[\w./@+,= -]+$/.test(path) ? path : JSON.stringify(path));
/**
 * The inputs that name a Dockerfile. A context is enough where its engines find the file by themselves; where nothing
 * else makes the repository the project, the context is always named.
 */
const namedBy = ({ env, inputs }, { path, context }, alwaysContext = false) => {
    const byItself = (0,dockerfile_names/* dockerfileNames */.l)(inputs).some((name) => (0,external_node_path_.join)(context, name) === path);
    const inContext = context === '.' && !byItself && !alwaysContext ? [] : [['context', context]];
    return (0,hint/* hints */.XZ)(env, byItself ? inContext : [...inContext, ['file', path]]);
};
/** A mistyped name is nearest to what was meant. */
const nearestFirst = ({ inputs, context, found }) => {
    const near = (0,near_names/* nearNames */.$)(wantedPath(inputs, context), found.map(({ path }) => path));
    const isNear = ({ path }) => inputs.build.file !== undefined && near.includes(path);
    return [...found.filter(isNear), ...found.filter((each) => !isNear(each))];
};
const containerfileRule = ({ env, inputs, context, found }) => {
    const [first] = (0,dockerfile_names/* dockerfileNames */.l)(inputs);
    const isAlone = found.some(({ path }) => path === (0,external_node_path_.join)(context, 'Containerfile'));
    if (!isAlone || inputs.build.file !== undefined || first === 'Containerfile')
        return [];
    return [
        `Only Podman and Buildah look for a Containerfile by themselves. ${(0,hint/* hint */.aK)(env, 'file', (0,external_node_path_.join)(context, 'Containerfile'))} builds it on any engine; ${(0,hint/* hint */.aK)(env, 'engines', 'podman')} would find it.`,
    ];
};

;// CONCATENATED MODULE: ./build/projects/context/read-builds.js









/**
 * Reads the Dockerfile of every revision. Throws one InputError with everything that is wrong with the head, or with all
 * Dockerfiles of the head if neither revision has the one that is asked for. A base that cannot be built this way only
 * leaves nothing to compare with: the change may be what fixes it.
 */
const readBuilds = async (reading) => {
    const { host, inputs } = reading;
    const head = await readHead(reading);
    if (head === undefined)
        return withoutHead(reading);
    if ('kind' in head)
        return head;
    const base = await readBase(reading);
    const isBuilt = base !== undefined && !('kind' in base);
    const known = await knownFailures(read_builds_checkoutOf(reading, 'head', head), isBuilt ? read_builds_checkoutOf(reading, 'base', base) : undefined);
    (0,inputs_error/* checkAll */.K)(() => checks_refuse(host.env, head, inputs), () => refuseMissingFiles(host.env, inputs), () => refuseAll(known.problems));
    if (known.failing !== undefined)
        return { kind: 'does-not-build', ...known.failing };
    const builds = new Map([...(isBuilt ? [['base', base]] : []), ['head', head]]);
    const obstacles = base === undefined || isBuilt ? [] : [base];
    return { kind: 'read', head, builds, obstacles, notes: known.notes };
};
const refuseAll = (problems) => {
    if (problems.length > 0)
        throw new inputs_error/* InputError */.d(problems);
};
const read_builds_checkoutOf = ({ host, revisions, pause }, revision, build) => {
    const asked = revisions.get(revision);
    if (asked === undefined)
        throw new Error(`the ${revision} was not laid out`);
    return { host, inputs: asked.inputs, dir: asked.dir, listed: asked.listed, build, pause };
};
const readOne = async ({ revisions, baseImages, pause }, revision) => {
    const asked = revisions.get(revision);
    if (asked === undefined)
        return undefined;
    const buildArgs = { ...asked.inputs.build.buildArgs, ...baseImages.of.get(revision)?.buildArgs };
    return readUserBuild(asked, asked.inputs, buildArgs, pause);
};
/** A Dockerfile that only the head has broken is a result; one that neither revision can build is a wrong input. */
const readHead = async (reading) => {
    try {
        return await readOne(reading, 'head');
    }
    catch (error) {
        const base = error instanceof inputs_error/* InputError */.d ? await readBase(reading) : undefined;
        if (base === undefined || 'kind' in base || !(error instanceof inputs_error/* InputError */.d))
            throw error;
        return { kind: 'does-not-build', revision: 'head', reason: error.problems.join('; ') };
    }
};
const withoutHead = async (reading) => {
    const { revisions } = reading;
    const missing = await missingIn(reading, 'head');
    if (!(await baseHasOne(reading)))
        throw new inputs_error/* InputError */.d([missingDockerfile(missing, revisions.size)]);
    const path = wantedPath(reading.inputs, reading.context);
    const reason = `${path} is missing in the head, while the base has it${elsewhere('head', missing)}`;
    return { kind: 'does-not-build', revision: 'head', reason };
};
/** One that cannot be built with these inputs is one, too. */
const baseHasOne = async (reading) => {
    try {
        return (await readOne(reading, 'base')) !== undefined;
    }
    catch (error) {
        if (error instanceof inputs_error/* InputError */.d)
            return true;
        throw error;
    }
};
/** Undefined: there is no base to compare with. */
const readBase = async (reading) => {
    const { host, inputs, context, baseProblem, revisions } = reading;
    if (baseProblem !== undefined)
        return { kind: 'base-does-not-build', reason: baseProblem };
    if (!revisions.has('base'))
        return undefined;
    try {
        const build = await readOne(reading, 'base');
        if (build === undefined) {
            const path = wantedPath(inputs, context);
            const other = elsewhere('base', await missingIn(reading, 'base'));
            const reason = `the base has no Dockerfile: ${path} is missing there, while the head has it${other}`;
            return { kind: 'base-without-dockerfile', reason };
        }
        checks_refuse(host.env, build, revisions.get('base')?.inputs ?? inputs);
        return build;
    }
    catch (error) {
        if (error instanceof inputs_error/* InputError */.d)
            return { kind: 'base-does-not-build', reason: error.problems.join('; ') };
        throw error;
    }
};
const missingIn = async ({ host, inputs, root, context, revisions }, revision) => {
    const asked = revisions.get(revision);
    const found = asked === undefined ? [] : await findDockerfiles(host, asked.dir);
    const own = dockerfilePathOf({ dir: root, contextDir: (0,external_node_path_.join)(root, context) }, inputs);
    const linkTarget = asked && (await (0,promises_.readlink)(dockerfilePathOf(asked, asked.inputs)).catch(() => undefined));
    return { env: host.env, inputs, context, found, isLeftOut: isFile(own), linkTarget };
};

;// CONCATENATED MODULE: ./build/projects/context/subject.js

















/** The user's own project, at HEAD and, when there is one, at the base. Throws when it cannot be timed. */
const contextSubject = async (request) => {
    try {
        return await readSubject(request);
    }
    catch (error) {
        if (error instanceof PrepareError)
            return unprepared(request, error);
        throw error;
    }
};
const readSubject = async (request) => {
    const { host, inputs: given } = request;
    const laidOut = await layOut(request);
    return withinBudget(host, given, (pause) => readLaidOut(request, laidOut, pause));
};
const readLaidOut = async (request, laidOut, pause) => {
    const { host, inputs: given, base, context } = request;
    const asked = await askedRevisions(request, laidOut.revisions);
    const { revisions, baseProblem } = asked;
    const inputs = revisions.get('head')?.inputs ?? given;
    const lost = lostContext(revisions, inputs);
    if (lost !== undefined)
        return knownSubject(request, verdictOn(lost));
    refuseAbsentContext(revisions.get('head'), inputs);
    const baseImages = await baseImagesOf(host, revisions, inputs);
    const reading = { host, inputs, pause, root: request.repository.root, context };
    const read = await readBuilds({ ...reading, baseImages, baseProblem, revisions });
    if (read.kind === 'does-not-build')
        return knownSubject(request, verdictOn(read));
    const { head, builds, obstacles } = read;
    const edits = await editLists(builds, inputs, pause);
    const known = await knownBeforeBuilding(host, base, builds, { inputs, pause });
    const differences = await differencesOf(host, laidOut, builds, { known, inputs });
    const id = projectId(context);
    return {
        projects: [{ id }],
        described: [describeProject({ id, inputs, laidOut, builds, differences })],
        revisions: [...builds.keys()],
        isOfFork: request.isOfFork,
        obstacles,
        knownVerdict: known.knownVerdict,
        onlyChange: known.onlyChange,
        notes: [
            ...laidOut.notes,
            ...baseImages.notes,
            ...revisionNotes(base, laidOut.uncommitted),
            ...dockerfileNotes(host.env, head, inputs),
            ...[asked, read, known].flatMap(({ notes }) => notes),
        ],
        hidden: [...hiddenOf(given), request.token ?? ''],
        prepare: (engines) => prepareContext(request, engines, { id, baseImages, builds, edits }),
    };
};
const prepareContext = async (request, engines, { id, baseImages, builds, edits }) => {
    const archives = await archivesOf(request, baseImages, [...builds.keys()]);
    return preparedAs(id, await loadContext(request, engines, builds, { archives, edits }));
};
const preparedAs = (id, { checkouts, images, imagesMoved }) => ({
    checkouts: new Map([[id, checkouts]]),
    images: new Map([[id, images]]),
    imagesMoved,
});
const layOut = async (request) => {
    const { host, folder, base, context, withUncommitted, outputDir, inputs, token } = request;
    const { prepare, buildTimeoutMs } = inputs;
    return layOutRevisions({
        host,
        folder,
        // The input is relative to the repository, wherever in it the user is.
        repository: { ...request.repository, prefix: '' },
        base: base.kind === 'commit' ? base.sha : undefined,
        context,
        withUncommitted,
        isUnseen: withUncommitted ? await unseenFiles(request.repository.root, context, inputs) : undefined,
        prepare: prepare === undefined
            ? undefined
            : {
                command: prepare,
                timeoutMs: buildTimeoutMs,
                isOfFork: request.isOfFork,
                covered: [(0,cache_folder/* cacheDirOf */.B)(inputs, host.env)],
            },
        outputDir,
        token,
    });
};
/** Called only when something will be built: each archive is 100 MB to restore or to make. */
const archivesOf = async ({ host, archiveStore }, baseImages, revisions) => {
    const versions = new Set(revisions.flatMap((revision) => baseImages.of.get(revision)?.goVersion ?? []));
    const archives = [];
    for (const version of versions)
        archives.push(await baseImage(host, version, archiveStore));
    return archives;
};

;// CONCATENATED MODULE: ./build/projects/fixtures/subject.js




/** The shipped fixtures that the inputs name, in each of the strategies; never compared with anything. */
const fixtureSubject = async (request) => {
    const { host, folder, inputs, fixturesDir, archiveStore } = request;
    const { baseImage } = inputs;
    const fixtures = await Promise.all(inputs.fixtures.map((name) => (0,fixtures_fixture/* readFixture */.Y_)(fixturesDir, name)));
    const projects = fixtures.flatMap((fixture) => inputs.strategies.map((strategy) => fixtureProject(fixture, strategy, baseImage)));
    const revisions = ['head'];
    return {
        projects,
        described: await Promise.all(projects.map(describeFixture)),
        revisions,
        isOfFork: false,
        obstacles: [],
        knownVerdict: undefined,
        onlyChange: undefined,
        notes: [],
        hidden: [],
        prepare: async (engines) => {
            const preparation = { host, folder, engines, archiveStore, baseImage, revisions };
            const checkouts = new Map();
            const images = new Map();
            for (const project of projects) {
                const prepared = await prepareFixture(preparation, project);
                checkouts.set(project.id, prepared.checkouts);
                images.set(project.id, prepared.images);
            }
            return { checkouts, images, imagesMoved: undefined };
        },
    };
};
/** A fixture belongs to the version of this program, so it has no commit of its own. */
const describeFixture = async ({ id, fixture, strategy }) => {
    const text = await (0,promises_.readFile)((0,fixtures_fixture/* dockerfileOf */.S9)(fixture, strategy));
    return {
        id,
        buildArgs: ['BASE_IMAGE', ...(fixture.hasModules ? ['MODULES_IMAGE'] : [])],
        network: 'none',
        head: { dockerfileSha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') },
    };
};

;// CONCATENATED MODULE: ./build/projects/measured-instead.js





/**
 * Says in one line that the shipped projects are measured and not the repository that the user is in, and how to have
 * it measured. undefined where it has nothing to build, or is this program's own.
 */
const instead = async (question, { root }) => {
    const { host, inputs, fixturesDir } = question;
    if (!(0,external_node_path_.relative)(root, await (0,promises_.realpath)(fixturesDir).catch(() => fixturesDir)).startsWith('..'))
        return undefined;
    const found = await findDockerfiles(host, root);
    const [first] = found;
    if (first === undefined)
        return undefined;
    const many = found.length === 1 ? 'its Dockerfile' : `one of its ${found.length} Dockerfiles`;
    return (`The shipped projects (${inputs.fixtures.join(', ')}) are measured, not this repository. ` +
        `To measure ${many}: ${namedBy({ env: host.env, inputs }, first, true)}; ` +
        `to compare it as well: ${(0,hint/* hint */.aK)(host.env, 'base', 'main')}.`);
};

;// CONCATENATED MODULE: ./build/projects/find-subject.js









/**
 * Decides what is measured: the context that was given; otherwise the repository, if it has a base to compare with;
 * otherwise the shipped fixtures. They never take the place of a pull request, and what is measured instead of a
 * repository is said. Throws when the repository is to be measured and cannot be.
 */
const findSubject = async (request) => {
    const { inputs, event } = request;
    const isOwn = inputs.isOwnProject || !['auto', 'none'].includes(inputs.base);
    if (!isOwn && inputs.fixturesGiven)
        return fixturesAskedFor(request);
    return isOwn || (0,revisions_base/* hasBaseByItself */.sl)(event) ? ownSubject(request) : fixturesInstead(request);
};
const fixturesAskedFor = async (request) => {
    const { inputs, event } = request;
    if (inputs.base === 'auto' && (0,revisions_base/* hasBaseByItself */.sl)(event))
        throw new inputs_error/* InputError */.d([
            'fixture: the shipped projects are not compared with the base of a pull request; set base to none, or leave fixture and strategy out',
        ]);
    return fixtureSubject(request);
};
const ownSubject = async (request) => {
    const { host, folder, inputs, event, outputDir, token } = request;
    const { file } = inputs.build;
    if (file !== undefined && (0,external_node_path_.join)(file).startsWith('..'))
        throw new inputs_error/* InputError */.d([`file: ${file} leads out of the repository; name a file in it`]);
    const repository = await repositoryOf(request);
    const origin = await codeOriginOf({ host, folder, repository, event, token });
    refuseForFork(host.env, origin, inputs);
    const notes = originNotes(origin);
    for (const note of notes)
        host.log(note);
    const base = await (0,revisions_base/* resolveBase */.gU)({ host, folder, repository, wanted: inputs.base, event, outputDir, token });
    const subject = await contextSubject({
        ...request,
        repository,
        isOfFork: origin.kind === 'fork',
        base,
        context: inputs.context === 'auto' ? '.' : inputs.context,
        withUncommitted: event === undefined,
    });
    return { ...subject, notes: [...notes, ...subject.notes] };
};
/** In a workflow, a folder without a repository means that nothing was checked out. */
const repositoryOf = async ({ host, directory, event }) => {
    try {
        return await (0,git_repository/* findRepository */.W1)(host, directory);
    }
    catch (error) {
        if (event === undefined || !(error instanceof git_repository/* RepositoryError */.pU))
            throw error;
        const advice = 'a step with actions/checkout has to come before this one';
        throw new git_repository/* RepositoryError */.pU(`${error.message}; in a workflow, ${advice}`, { cause: error });
    }
};
/** Fixtures because nothing else was asked for, and the sentence that says so. */
const fixturesInstead = async (request) => {
    const subject = await fixtureSubject(request);
    const repository = await (0,git_repository/* findRepository */.W1)(request.host, request.directory).catch(() => undefined);
    const note = repository === undefined ? undefined : await instead(request, repository);
    if (note === undefined)
        return subject;
    request.host.log(note);
    return { ...subject, notes: [...subject.notes, note] };
};

// EXTERNAL MODULE: external "node:readline/promises"
var external_node_readline_promises_ = __webpack_require__(26848);
;// CONCATENATED MODULE: ./build/provision/consent.js

/**
 * Whether an engine may be installed. With `auto`: never on a self-hosted runner, which is somebody's own machine; in a
 * terminal the user is asked; elsewhere yes.
 */
const mayInstall = ({ install, yes }, env) => async (engine) => {
    if (install !== 'auto')
        return install === 'always';
    if (env['RUNNER_ENVIRONMENT'] === 'self-hosted')
        return false;
    if (yes || !process.stdin.isTTY)
        return true;
    const terminal = (0,external_node_readline_promises_.createInterface)({ input: process.stdin, output: process.stderr });
    const answer = await terminal.question(`${engine} is not installed. Install it now? Each command is printed before it runs. [y/N] `);
    terminal.close();
    return /^y(es)?$/i.test(answer.trim());
};

// EXTERNAL MODULE: ./build/provision/engine-archives.js
var engine_archives = __webpack_require__(54690);
// EXTERNAL MODULE: ./build/host/run-folder/remove-folder.js + 1 modules
var remove_folder = __webpack_require__(69378);
// EXTERNAL MODULE: ./build/preflight/context.js
var context = __webpack_require__(32615);
// EXTERNAL MODULE: ./build/preflight/preflight.js
var preflight = __webpack_require__(55455);
;// CONCATENATED MODULE: ./build/provision/select.js



const noProblems = () => [];
/** What is installed on a machine without any engine: it needs neither a daemon nor root. */
const fallback = build_engines/* engines */.s.podman;
/**
 * Selects the engines to measure, and installs those that are missing and may be installed. Named engines keep their order;
 * if some of them are missing or unusable, throws one error with all the reasons before anything is installed. `all` skips
 * what cannot be used. `auto` and `one` take engines that answer, and install Podman if none does.
 */
const selectEngines = async (host, wanted, mayInstall, problems = noProblems) => {
    const search = { host, mayInstall, problems };
    switch (wanted) {
        case 'auto':
        case 'one':
            return selectUsual(search, wanted);
        case 'all':
            return selectUsable(search, Object.values(build_engines/* engines */.s));
        default:
            return selectNamed(search, wanted);
    }
};
const selectUsual = async (search, wanted) => {
    const { host } = search;
    const usual = Object.values(build_engines/* engines */.s).filter((engine) => engine.usual);
    const answering = await thoseThatAnswer(search, usual);
    const taken = wanted === 'one' ? await usersOwn(search, answering) : answering;
    if (taken.length > 0)
        return { engines: taken.map((engine) => ({ engine, origin: 'selected' })), skipped: [] };
    host.log(`No container engine answers on this machine (tried ${usual.map(({ name }) => name).join(', ')}).`);
    return selectNamed(search, [fallback]);
};
const thoseThatAnswer = async ({ host, problems }, candidates) => {
    const answering = [];
    for (const engine of candidates) {
        const detection = await engine
            .detect(host)
            .catch((error) => host.log(skipping(engine, (0,error_text/* messageOf */.b)(error))));
        if (detection?.kind !== 'found' || !detection.answers)
            continue;
        const found = problems(engine, 'now');
        if (found.length === 0)
            answering.push(engine);
        else
            host.log(skipping(engine, found.join('; ')));
    }
    return answering;
};
/** The engine that the user's own `docker build` goes through; else the first that answers. */
const usersOwn = async ({ host, problems }, answering) => {
    for (const engine of Object.values(build_engines/* engines */.s)) {
        const isOwn = await engine.isUsers?.(host).catch(() => host.signal.throwIfAborted());
        if (isOwn === true && problems(engine, 'now').length === 0)
            return [engine];
    }
    // At most one engine with a Docker daemon answers for `docker build`: each refuses the daemon of the other.
    const withDocker = answering.find(({ needs }) => needs.dockerDaemon !== undefined);
    return [withDocker ?? answering[0]].flatMap((engine) => engine ?? []);
};
const selectNamed = async (search, wanted) => {
    const looks = [];
    for (const engine of wanted)
        looks.push(await select_lookAt(search, engine));
    const lines = looks.flatMap(({ engine, problems }) => problems.map((text) => `${engine.name}: ${text}`));
    if (lines.length > 0)
        throw new Error(`Not every engine that was named can be used here:\n  ${lines.join('\n  ')}`);
    for (const { engine, toInstall } of looks)
        if (toInstall)
            await install(search.host, engine);
    return { engines: looks.map(selectedFrom), skipped: [] };
};
const selectUsable = async (search, candidates) => {
    const { host } = search;
    const [taken, skipped] = [[], []];
    for (const engine of candidates) {
        const look = await select_lookAt(search, engine);
        try {
            if (look.problems.length > 0)
                throw new Error(look.problems.join('; '));
            if (look.toInstall)
                await install(host, engine);
            taken.push(selectedFrom(look));
        }
        catch (error) {
            host.signal.throwIfAborted();
            skipped.push(skipping(engine, (0,error_text/* messageOf */.b)(error)));
        }
    }
    return { engines: taken, skipped };
};
const skipping = ({ name }, reason) => `${name}: skipped: ${reason}`;
const selectedFrom = ({ engine, toInstall }) => ({
    engine,
    origin: toInstall ? 'installed' : 'selected',
});
const select_lookAt = async ({ host, mayInstall, problems }, engine) => {
    const lines = [];
    const detection = await engine.detect(host).catch((error) => {
        host.signal.throwIfAborted();
        lines.push((0,error_text/* messageOf */.b)(error));
    });
    if (detection === undefined)
        return { engine, toInstall: false, problems: lines };
    const isMissing = detection.kind === 'missing';
    const canInstall = engine.install !== undefined;
    const toInstall = isMissing && canInstall && (await mayInstall(engine.name));
    if (isMissing && !toInstall) {
        const orInstall = canInstall ? `, or allow it with ${(0,hint/* hint */.aK)(host.env, 'install', 'always')}` : '';
        lines.push(`${detection.reason}; ${detection.remedy}${orInstall}`);
    }
    lines.push(...problems(engine, isMissing ? 'after-install' : 'now'));
    return { engine, toInstall, problems: lines };
};
const install = async (host, engine) => {
    await engine.install?.(host);
    const after = await engine.detect(host);
    if (after.kind === 'missing')
        throw new Error(`${engine.name} was installed, but cannot be used: ${after.reason}; ${after.remedy}`);
};

;// CONCATENATED MODULE: ./build/provision/choose.js



/** Checks the machine, then selects and installs engines. */
const chooseEngines = async (context, wanted, mayInstall) => {
    const named = typeof wanted === 'string' ? [] : wanted;
    const before = await (0,preflight/* findingsFor */.I6)(context, [...new Set([...Object.values(build_engines/* engines */.s), ...named])]);
    const { engines: selected, skipped } = await selectEngines(context.host, wanted, mayInstall, ({ name }, when) => (0,preflight/* blockingFindings */.Ur)(when === 'now' ? before : (0,preflight/* remainingAfterInstall */.cY)(before), name).map(preflight/* findingText */.NK));
    const engines = selected.map(({ engine }) => engine);
    // What the packages contained was missing when the machine was checked: check it again.
    const isChanged = selected.some(({ origin }) => origin === 'installed');
    const now = isChanged ? await (0,preflight/* findingsFor */.I6)(context, engines) : before;
    const names = engines.map(({ name }) => name);
    return { selected, warnings: [...skipped, ...unfixed(now, selected), ...(0,preflight/* warningsAbout */.v5)(now, names)] };
};
/** What should have come with an installation, and did not: the engine will probably fail to start. */
const unfixed = (findings, selected) => selected
    .filter(({ origin }) => origin === 'installed')
    .flatMap(({ engine }) => (0,preflight/* blockingFindings */.Ur)(findings, engine.name))
    .map(preflight/* findingText */.NK);

// EXTERNAL MODULE: ./build/provision/named.js
var provision_named = __webpack_require__(38377);
;// CONCATENATED MODULE: ./build/provision/restart-once.js


/**
 * Starts an engine. If its daemon dies during the run, starts it once more, with the images that it had. The build that
 * met the death fails as `engine-died` with the last lines of the daemon's log, and the earlier cache spaces are lost, so
 * primes are built again. After a second death every call fails.
 */
const startWithOneRestart = async (host, restartable) => {
    const first = await restartable.start();
    if (first.death === undefined)
        return first;
    const watched = restart_once_watch(host, restartable, first);
    const { guarded } = watched;
    const load = async (image) => {
        await guarded(image);
        watched.images.push(image);
    };
    return {
        ...first,
        imageId: first.imageId && ((reference) => guarded(async (engine) => engine.imageId?.(reference))),
        loadImage: (archive) => load((engine) => engine.loadImage(archive)),
        pullImage: (reference) => load((engine) => engine.pullImage(reference)),
        openSpace: (label) => guarded(async (engine) => {
            const space = await engine.openSpace(label);
            return guardedSpace(space, () => watched.isGone(engine), watched.handleDeath);
        }),
        [Symbol.asyncDispose]: () => Promise.resolve(watched.engine()[Symbol.asyncDispose]()),
    };
};
const restart_once_watch = (host, { start, clear }, first) => {
    let engine = first;
    let deaths = 0;
    const images = [];
    const restart = async () => {
        // It cannot ask its daemon to remove anything; what matters is that it releases everything else.
        await Promise.resolve(engine[Symbol.asyncDispose]()).catch(() => { });
        await clear();
        if (deaths > 1)
            return;
        host.log(`${first.facts.name}: starting it again, once`);
        engine = await start();
        for (const load of images)
            await load(engine);
    };
    const handleDeath = async () => {
        host.signal.throwIfAborted();
        const death = (await engine.death?.()) ?? (await (0,external_node_timers_promises_.setTimeout)(noticeMs), await engine.death?.());
        if (death === undefined || deaths > 1)
            return death;
        host.log(`${first.facts.name}: its daemon died: ${death.message}`);
        deaths += 1;
        await restart();
        return death;
    };
    return {
        engine: () => engine,
        isGone: (asked) => deaths > 1 || engine !== asked,
        handleDeath,
        guarded: async (work) => {
            try {
                return await work(engine);
            }
            catch (error) {
                throw await explained(error, handleDeath);
            }
        },
        images,
    };
};
/** Clients may notice the end of a process a moment before the system reports it. */
const noticeMs = 500;
const explained = async (error, handleDeath) => {
    const death = await handleDeath();
    return death === undefined ? error : new engine/* DaemonDied */.P(death);
};
/** A space that is lost with its daemon: then it contains nothing, and nothing has to be removed. */
const guardedSpace = (space, isLost, handleDeath) => {
    const guarded = async (work, whenLost) => {
        if (isLost())
            return whenLost;
        try {
            return await work();
        }
        catch (error) {
            throw await explained(error, handleDeath);
        }
    };
    return {
        label: space.label,
        isLost,
        contents: () => guarded(() => space.contents(), []),
        mounts: () => guarded(() => space.mounts(), { files: undefined, bytes: undefined, unknown: 'the daemon died' }),
        trim: (keep) => guarded(() => space.trim(keep), undefined),
        export: (request, stage) => space.export(request, stage),
        readImage: (read) => space.readImage(read),
        build: (request) => guardedBuild(space, request, handleDeath),
        [Symbol.asyncDispose]: () => guarded(() => Promise.resolve(space[Symbol.asyncDispose]()), undefined),
    };
};
const guardedBuild = async (space, request, handleDeath) => {
    const startedAt = new Date().toISOString();
    const fromMs = performance.now();
    const result = await restart_once_outcomeOf(space, request);
    if (!('error' in result) && result.failure === undefined)
        return result;
    const durationMs = performance.now() - fromMs;
    const death = await handleDeath();
    if (death !== undefined)
        return {
            startedAt,
            durationMs,
            steps: [],
            timeline: [],
            counters: {},
            unknown: {},
            shared: undefined,
            imageId: undefined,
            failure: failureOf(death),
        };
    if ('error' in result)
        throw result.error;
    return result;
};
const restart_once_outcomeOf = (space, request) => space.build(request).catch((error) => ({ error }));
const failureOf = ({ message, logTail }) => ({
    kind: 'engine-died',
    message: `the daemon died: ${message}`,
    logTail,
});

;// CONCATENATED MODULE: ./build/provision/start.js







/**
 * Checks the machine, then selects, installs and starts engines. One that does not start is reported and left out; throws
 * when none does.
 */
const startEngines = async ({ host, inputs, mayInstall, archives }, { revisions }, folder, closing) => {
    const wanted = wantedEngines(inputs, revisions, archives);
    const choice = await chooseEngines((0,context/* preflightContext */.r)(host), wanted, mayInstall);
    const engines = [];
    const warnings = [];
    const warn = (warning) => {
        warnings.push(warning);
        host.log(warning);
    };
    choice.warnings.forEach(warn);
    for (const selected of choice.selected) {
        try {
            engines.push(closing.use(await start_start(host, folder, selected)));
        }
        catch (error) {
            host.signal.throwIfAborted();
            warn(`${selected.engine.name} did not start: ${(0,error_text/* messageOf */.b)(error)}`);
        }
    }
    if (engines.length > 0)
        return { engines, warnings };
    throw new Error(`No engine can build here.\n${warnings.join('\n')}`);
};
/** A comparison needs only one engine. */
const wantedEngines = ({ engines }, revisions, archives) => {
    if (engines === 'auto')
        return revisions.length > 1 ? 'one' : 'auto';
    return engines === 'all' ? 'all' : engines.map((name) => (0,provision_named/* engineNamed */.K)(name, archives));
};
const start_start = async (host, folder, { engine, origin }) => {
    const running = await startWithOneRestart(host, {
        start: () => engine.start(host, folder, origin),
        // Its daemon keeps everything there.
        clear: () => (0,remove_folder/* removeRunFolder */.U)(host, (0,external_node_path_.join)(folder.path, engine.name), 0),
    });
    const { versions, storageDriver } = running.facts;
    const known = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
    host.log(`${engine.name}: ready (${known.join(', ')}; storage ${storageDriver ?? 'unknown'})`);
    return running;
};

;// CONCATENATED MODULE: ./build/modes/run-request.js





/** What a run needs: the inputs, and the ways to the machine. */
const runRequestOf = (options) => {
    const { host, inputs, env, event, token, program, directory, archiveStore, onSubject, save } = options;
    return {
        host,
        inputs,
        subject: async (folder) => {
            const subject = await findSubject({
                host,
                inputs,
                fixturesDir: program.fixtures,
                folder,
                archiveStore,
                directory,
                outputDir: (0,external_node_path_.resolve)(inputs.outputDir),
                event,
                token: token === '' ? undefined : token,
            });
            await onSubject(subject);
            return subject;
        },
        startEngines: (subject, folder, resources, engineHost) => startEngines({
            host: engineHost,
            inputs,
            mayInstall: mayInstall(inputs, env),
            archives: (0,engine_archives/* engineArchivesOf */.h)(inputs, host, env, program),
        }, subject, folder, resources),
        save,
    };
};

;// CONCATENATED MODULE: ./build/modes/save-report.js


/** Measuring goes on although its report cannot be written, as on a full disk: it is printed at the end all the same. */
const makeReportSaver = (outputDir, { warning }, write = report_files/* writeReport */.u5) => {
    let failure;
    return {
        save: async (report) => {
            const before = failure;
            failure = await write(outputDir, report).then(() => undefined, (error) => (error instanceof Error ? error : new Error((0,error_text/* messageOf */.b)(error))));
            if (failure !== undefined && before === undefined)
                warning(`The report so far was not written, and measuring continues: ${failure.message}.`);
        },
        failure: () => failure,
    };
};

;// CONCATENATED MODULE: ./build/modes/run.js
























/** Measures, judges and publishes. */
const modes_run_run = async (job) => {
    const { invocation, host, messages } = job;
    const { inWorkflow } = invocation;
    const publishing = (0,modes_publishing/* publishContextOf */.q)(job);
    if (inWorkflow)
        await informPostStep(publishing);
    const interrupted = makeInterruptedReport(inWorkflow ? publishing : undefined);
    // At once: closing the engines may take longer than the runner waits.
    host.signal.addEventListener('abort', () => void interrupted.publish());
    try {
        await (0,output_dir/* openOutputDir */.j)(publishing.outputDir);
        await (0,own_folder/* removeObserved */.zd)(publishing.outputDir);
        const saver = makeReportSaver(publishing.outputDir, messages);
        if (first_run_isPlain(job))
            messages.log(await outlookOf(job));
        const report = await run_run(runRequestOf({
            ...optionsOf(job, publishing),
            onSubject: async ({ isOfFork }) => {
                if (inWorkflow && isOfFork)
                    await (0,state/* saveState */.LZ)({ isOfFork: 'true' });
            },
            save: async (soFar) => {
                interrupted.keep(soFar);
                await saver.save(soFar);
            },
        }));
        interrupted.discard();
        return await conclude(report, job, { publishing, unwritten: saver.failure() });
    }
    catch (error) {
        await interrupted.publish();
        if (host.signal.aborted)
            messages.log(`Interrupted. What was measured is in ${publishing.outputDir}.`);
        else
            messages.error((0,error_text/* messageOf */.b)(error));
        return host.signal.aborted ? interrupt/* interruptedStatus */.VV : (0,modes_invocation.statusOf)(error);
    }
};
const informPostStep = ({ inputs, outputDir, key }) => (0,state/* saveState */.LZ)({
    outputDir,
    summary: inputs.summary ? 'wanted' : '',
    artifact: inputs.artifactName ?? (0,artifact/* artifactNameOf */.nn)(key),
    retentionDays: String(inputs.retentionDays),
});
const optionsOf = (job, { ask, token }) => {
    const { invocation, host, inputs, event, directory, messages } = job;
    const { env, program, inWorkflow } = invocation;
    // The post step saves what the cache did not have: by then it is made.
    const restore = (0,archive_cache/* archiveRestorer */.lW)({ ask, log: messages.log, warn: messages.warning }, (missing) => (0,publish_messages/* warnOnFailure */.y)(messages, 'The new archives will not be saved in the cache', () => (0,state/* saveState */.LZ)({ archives: JSON.stringify(missing) })));
    return {
        host,
        inputs,
        env,
        event,
        token,
        program,
        directory,
        archiveStore: (0,archive_store/* openArchiveStore */.m)((0,cache_folder/* cacheDirOf */.B)(inputs, env), inWorkflow ? restore : undefined),
    };
};
/**
 * The files are written already; now everybody else gets the report, and the verdict becomes the exit status. A run whose
 * report could not be written never ends with 0.
 */
const conclude = async (report, job, { publishing, unwritten }) => {
    const { invocation, inputs, messages } = job;
    invocation.print(`\n${(0,terminal/* toTerminal */.y)(report)}`);
    if (unwritten === undefined)
        invocation.log(`\nWritten: ${(0,report_files/* reportPaths */.Rs)(publishing.outputDir).join(', ')}`);
    else
        messages.error(`The report was not written: ${unwritten.message}. Or give another output-dir.`);
    if (invocation.inWorkflow)
        await (0,publish/* publish */.m)(report, publishing, unwritten === undefined);
    else if (inputs.summary)
        await (0,publish_messages/* warnOnFailure */.y)(messages, 'The report was not added to the job summary', () => (0,summary/* writeSummary */.S)(formats/* markdownFormat */.lB.render(report), invocation.env));
    if (first_run_isPlain(job))
        invocation.log(nextCommands);
    const status = (0,exit_status/* exitStatus */.$)((0,selection/* outcomeOf */.sG)(report), inputs.failOn);
    return status === 0 && unwritten !== undefined ? (0,modes_invocation.statusOf)(unwritten) : status;
};


/***/ }),

/***/ 7069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ removeLeftBehind)
});

// EXTERNAL MODULE: ./build/engines/install/service-policy.js
var service_policy = __webpack_require__(58222);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/run-folder/owner.js
var run_folder_owner = __webpack_require__(31655);
// EXTERNAL MODULE: ./build/host/run-folder/remove-folder.js + 1 modules
var remove_folder = __webpack_require__(69378);
// EXTERNAL MODULE: ./build/host/run-folder/run-folder.js + 1 modules
var run_folder = __webpack_require__(2186);
;// CONCATENATED MODULE: ./build/host/run-folder/sweep.js





/** A run writes its owner.json moments after it creates its folder; this is generous. */
const oldWithoutOwnerMs = 3_600_000;
/**
 * Removes what killed runs of this user left where run folders are created, and returns the paths of the removed
 * folders. Never touches the folder of a run that is still working, nor one of another user, even as root: the
 * content of that folder would tell root which processes to end. What cannot be removed is logged; never throws.
 */
const sweepDeadRuns = async (host, nowMs = Date.now()) => {
    const parent = await (0,run_folder/* parentFolder */.he)(host);
    const entries = await (0,promises_.readdir)(parent, { withFileTypes: true }).catch(() => []);
    const removed = [];
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(parent, entry.name);
        // `isDirectory` is false for a link to a folder.
        if (!entry.isDirectory() || !isRunFolder(entry.name) || !(await isLeftOver(path, host.uid, nowMs)))
            continue;
        const warning = await (0,remove_folder/* removeRunFolder */.U)(host, path, run_folder/* ownedProcessGraceMs */.lk);
        if (warning === undefined)
            removed.push(path);
        else
            host.log(warning);
    }
    return removed;
};
const isRunFolder = (name) => new RegExp(`^${run_folder/* folderPrefix */.Z4}[A-Za-z0-9]{6}$`).test(name);
const isLeftOver = async (path, uid, nowMs) => {
    const folder = await (0,promises_.lstat)(path).catch(() => undefined);
    if (folder === undefined || folder.uid !== uid)
        return false;
    const owner = await (0,run_folder_owner/* readOwner */.A7)(path);
    const ageMs = nowMs - Math.max(folder.ctimeMs, folder.mtimeMs);
    if (owner === undefined)
        return ageMs > oldWithoutOwnerMs;
    return owner.uid === uid && !(await (0,run_folder_owner/* isOwnerAlive */.Jc)(owner, ageMs));
};

;// CONCATENATED MODULE: ./build/provision/left-behind.js


/** Removes what killed runs left on this machine, and logs each thing. `policy` is the path of the system's service policy. */
const removeLeftBehind = async (host, policy) => {
    for (const path of await sweepDeadRuns(host))
        host.log(`Removed ${path}, left behind by a killed run.`);
    await (0,service_policy/* removeLeftPolicy */.m)(host, policy);
};


/***/ }),

/***/ 39292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lW: () => (/* binding */ archiveRestorer),
/* harmony export */   xH: () => (/* binding */ saveArchives)
/* harmony export */ });
/* unused harmony exports restoreLimitMs, saveLimitMs */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _images_archive_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61137);



/** An archive of 100 MB is restored in seconds; making it takes no longer than this. */
const restoreLimitMs = 45_000;
/** Saving compresses first, in the post step, where nobody waits for the verdict. */
const saveLimitMs = 90_000;
/**
 * Restores archives (base images, modules) from the cache of the repository. `reportMissing` gets the paths of
 * all that the cache did not have, each time the list changes: they can be saved once they are made. After the
 * first failure the cache is not used again, since each attempt can take as long as making the archive.
 */
const archiveRestorer = ({ ask, log, warn, limitMs = restoreLimitMs }, reportMissing) => {
    let works = true;
    const missing = [];
    return async (path) => {
        if (!works)
            return;
        const answer = await ask({ kind: 'restore', ...entryOf(path) }, limitMs);
        if (answer.kind === 'done') {
            if (answer.result['found'] === true) {
                log(`Restored ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} from the cache`);
                return;
            }
            missing.push(path);
            await reportMissing(missing);
            return;
        }
        works = false;
        if (answer.kind === 'unavailable')
            return;
        const text = `Could not restore archives from the cache: ${answer.cause.text}; making them again.`;
        if (answer.cause.expected)
            log(text);
        else
            warn(text);
        await reportMissing([]);
    };
};
/** Saves archives that this run has made, for the next one; never throws. */
const saveArchives = async (paths, { ask, log, warn, limitMs = saveLimitMs }) => {
    for (const path of paths) {
        if (!(await isComplete(path)))
            continue;
        const answer = await ask({ kind: 'save', ...entryOf(path) }, limitMs);
        if (answer.kind === 'unavailable')
            return;
        if (answer.kind === 'done') {
            log(`Saved ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} in the cache`);
            continue;
        }
        const text = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} was not saved in the cache: ${answer.cause.text}; the next run will make it again.`;
        if (answer.cause.expected) {
            log(text);
            continue;
        }
        warn(text);
        return;
    }
};
/**
 * The key is the file's name, of which everything that decides the contents is part. The paths are part of an
 * entry's identity: written exactly alike for saving and restoring.
 */
const entryOf = (path) => ({
    key: `go-container-bench-${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, '.tar')}`,
    paths: [path, (0,_images_archive_store_js__WEBPACK_IMPORTED_MODULE_2__/* .sidecarOf */ .h)(path)],
});
const isComplete = async (path) => {
    const found = await Promise.all([path, (0,_images_archive_store_js__WEBPACK_IMPORTED_MODULE_2__/* .sidecarOf */ .h)(path)].map((each) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(each).catch(() => undefined)));
    return found.every((each) => each !== undefined);
};


/***/ })

};
