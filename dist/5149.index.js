export const id = 5149;
export const ids = [5149];
export const modules = {

/***/ 76850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XZ: () => (/* binding */ hints),
/* harmony export */   aK: () => (/* binding */ hint)
/* harmony export */ });
/* unused harmony export isActionStep */
/**
 * An input as its reader would give it: `edit: main.go` in the action, `--edit main.go` on a command line. Without a
 * value only its name. Inputs are in no host's environment, but a `run:` step without an id is called `__run`.
 */
const hint = (env, name, value) => {
    if (isActionStep(env))
        return value === undefined ? name : `${name}: ${inYaml(value)}`;
    return value === undefined ? `--${name}` : `--${name} ${inShell(value)}`;
};
/** Several inputs that belong together. */
const hints = (env, given) => given.map(([name, value]) => hint(env, name, value)).join(isActionStep(env) ? ', ' : ' ');
/** Whether a step of a workflow uses the action, as opposed to a command line, which a workflow can have too. */
const isActionStep = (env) => env['GITHUB_ACTIONS'] === 'true' && !/^__run(_\d+)?$/.test(env['GITHUB_ACTION'] ?? '');
const inYaml = (value) => /^[\w./][\w./@+,= -]*$/.test(value) ? value : JSON.stringify(value);
/** A line break becomes an escape, because a message goes on in the next line of a log. */
const inShell = (value) => {
    if (/^[\w./@+,=:-]+$/.test(value))
        return value;
    if (!/\p{Cc}/u.test(value))
        return `'${value.replaceAll("'", String.raw `'\''`)}'`;
    return `$'${JSON.stringify(value)
        .slice(1, -1)
        .replaceAll("'", String.raw `\'`)}'`;
};


/***/ }),

/***/ 76441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NJ: () => (/* binding */ cgroupKind),
  Nc: () => (/* binding */ nativePlatform),
  Qo: () => (/* binding */ readEnvironment)
});

// UNUSED EXPORTS: prettyName

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/host/disk.js
var disk = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/host/processors.js



/** Processes that ran or wanted to run, as an average over the last minute. Throws where the kernel does not show it. */
const loadAverage1 = async (root = '/') => {
    const value = /^\d+\.\d+/.exec(await (0,promises_.readFile)((0,external_node_path_.join)(root, 'proc/loadavg'), 'utf8'))?.[0];
    if (value === undefined)
        throw new Error('/proc/loadavg does not begin with a number');
    return Number(value);
};
/**
 * The share of the last 10 s in which some process waited for a processor, in percent: `some avg10` of
 * /proc/pressure/cpu. Throws on a kernel without pressure stall information.
 */
const cpuPressure10s = async (root = '/') => {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, 'proc/pressure/cpu'), 'utf8');
    const value = /^some avg10=(\d+(?:\.\d+)?) /m.exec(text)?.[1];
    if (value === undefined)
        throw new Error('/proc/pressure/cpu has no average of 10 s');
    return Number(value);
};
/** The frequency governor of the processors, or all of them when they differ. Throws where the kernel shows none. */
const cpuGovernor = async (root = '/') => {
    const paths = (0,external_node_os_.cpus)().map((_, at) => (0,external_node_path_.join)(root, `sys/devices/system/cpu/cpu${at}/cpufreq/scaling_governor`));
    const names = await Promise.all(paths.map((path) => (0,promises_.readFile)(path, 'utf8').catch(() => '')));
    const governors = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
    if (governors.length === 0)
        throw new Error('the kernel shows no frequency governor');
    return governors.toSorted().join(', ');
};
/**
 * How many processors the control group of this process may use, as a number that can be a fraction: the smallest quota
 * of the group and those above it. A daemon can be in another group. Throws when no quota is set, or none can be read.
 */
const cpuQuota = async (root = '/') => {
    const groups = (await (0,promises_.readFile)((0,external_node_path_.join)(root, 'proc/self/cgroup'), 'utf8')).trim().split('\n');
    const quotas = (await Promise.all(groups.map((line) => quotasOf(root, line)))).flat();
    if (quotas.length === 0)
        throw new Error('no control group of the processor could be read');
    const smallest = Math.min(...quotas);
    if (smallest === Number.POSITIVE_INFINITY)
        throw new Error('no quota is set');
    return smallest;
};
/** The quotas of one line of /proc/self/cgroup: `ID:CONTROLLERS:PATH`, version 2 without controllers. See cgroups(7). */
const quotasOf = async (root, line) => {
    const [, controllers = '', ...rest] = line.split(':');
    const paths = withParents(rest.join(':'));
    if (controllers === '') {
        const texts = await readAll(root, ['sys/fs/cgroup', 'sys/fs/cgroup/unified'], paths, 'cpu.max');
        return texts.map(quotaOfMax);
    }
    if (!controllers.split(',').includes('cpu'))
        return [];
    const folders = [`sys/fs/cgroup/${controllers}`, 'sys/fs/cgroup/cpu'];
    const [quotas, periods] = await Promise.all([
        readAll(root, folders, paths, 'cpu.cfs_quota_us'),
        readAll(root, folders, paths, 'cpu.cfs_period_us'),
    ]);
    return quotas.map((quota, at) => quotaOfMax(`${quota.trim()} ${periods[at] ?? ''}`));
};
/** A group and all above it. In a container the path can be that of the host; the root is then the container's group. */
const withParents = (path) => path === '/' || path === '' ? ['/'] : [path, ...withParents(external_node_path_.posix.dirname(path))];
/** The files that there are; the root of the hierarchy has none. */
const readAll = async (root, folders, paths, name) => {
    const files = folders.flatMap((folder) => paths.map((path) => (0,external_node_path_.join)(root, folder, path, name)));
    const texts = await Promise.all(files.map((file) => (0,promises_.readFile)(file, 'utf8').catch(() => '')));
    return texts.filter((text) => text !== '');
};
/** `QUOTA PERIOD` in microseconds; `max` or -1: no quota. */
const quotaOfMax = (text) => {
    const [quota = '', period = ''] = text.trim().split(' ');
    const processors = Number(quota) / Number(period);
    return quota === 'max' || quota === '-1' || !Number.isFinite(processors)
        ? Number.POSITIVE_INFINITY
        : processors;
};

// EXTERNAL MODULE: ./build/host/run-folder/mounts.js
var mounts = __webpack_require__(58348);
;// CONCATENATED MODULE: ./build/host/machine.js






/** The platform of containers that this machine runs without emulation, as in `linux/amd64`. */
const nativePlatform = () => `linux/${process.arch === 'x64' ? 'amd64' : process.arch}`;
/**
 * Describes this machine; the free disk space is that of `diskPath`. A field that cannot be read is absent, with
 * the reason under its name in `unknown`. Never throws.
 */
const readEnvironment = async (host, diskPath) => {
    const reasons = {};
    const read = async (field, get) => {
        try {
            return await get();
        }
        catch (error) {
            reasons[field] = (0,error_text/* messageOf */.b)(error);
            return undefined;
        }
    };
    const os = await read('os', async () => prettyName(await (0,promises_.readFile)('/etc/os-release', 'utf8')));
    const cpuModel = await read('cpuModel', () => cpuName((0,external_node_os_.cpus)()[0]?.model));
    const freeDiskBytes = await read('freeDiskBytes', () => (0,disk/* freeBytes */.go)(diskPath));
    const cgroup = await read('cgroup', async () => cgroupKind(await (0,promises_.readFile)('/proc/self/mountinfo', 'utf8')));
    const loadAverage = await read('loadAverage1', () => loadAverage1());
    const pressure = await read('cpuPressure10s', () => cpuPressure10s());
    const quota = await read('cpuQuota', () => cpuQuota());
    const governor = await read('cpuGovernor', () => cpuGovernor());
    const runnerImage = runnerImageOf(host);
    return {
        ...(os === undefined ? {} : { os }),
        kernel: (0,external_node_os_.release)(),
        architecture: (0,external_node_os_.machine)(),
        ...(cpuModel === undefined ? {} : { cpuModel }),
        cpuCount: (0,external_node_os_.cpus)().length,
        ...(quota !== undefined && { cpuQuota: quota }),
        ...(governor !== undefined && { cpuGovernor: governor }),
        ...(loadAverage !== undefined && { loadAverage1: loadAverage }),
        ...(pressure !== undefined && { cpuPressure10s: pressure }),
        memoryBytes: (0,external_node_os_.totalmem)(),
        ...(freeDiskBytes === undefined ? {} : { freeDiskBytes }),
        ...(cgroup === undefined ? {} : { cgroup }),
        nodeVersion: process.versions.node,
        ...(runnerImage === undefined ? {} : { runnerImage }),
        ...(Object.keys(reasons).length === 0 ? {} : { unknown: reasons }),
    };
};
/** The distribution's name and version from the text of os-release(5); throws when it has none. */
const prettyName = (osRelease) => {
    const value = /^PRETTY_NAME=(.*)$/m
        .exec(osRelease)?.[1]
        ?.trim()
        .replace(/^(["'])(.*)\1$/, '$2');
    if (value === undefined || value === '')
        throw new Error('/etc/os-release has no PRETTY_NAME');
    return value;
};
/**
 * Which control groups are mounted, from the text of /proc/self/mountinfo: `v2`, `v1`, or `hybrid` when version 2
 * is mounted beside version 1 controllers. Throws when there are none.
 */
const cgroupKind = (mountinfo) => {
    const types = new Set((0,mounts/* parseMounts */.qV)(mountinfo).map((mount) => mount.type));
    if (types.has('cgroup'))
        return types.has('cgroup2') ? 'hybrid' : 'v1';
    if (types.has('cgroup2'))
        return 'v2';
    throw new Error('no cgroup file system is mounted here');
};
/** Node reads the model from /proc/cpuinfo; on ARM, which has only numbers there, it knows the names of most. */
const cpuName = (model) => {
    const name = model?.trim() ?? '';
    if (name === '' || name === 'unknown')
        throw new Error('/proc/cpuinfo names no model');
    return name;
};
/** GitHub's hosted runners put the name of their image into two variables. */
const runnerImageOf = ({ env }) => {
    const [image, version] = [env['ImageOS'], env['ImageVersion']];
    if (image === undefined || image === '')
        return undefined;
    return version === undefined || version === '' ? image : `${image} ${version}`;
};


/***/ }),

/***/ 86664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ withPauses),
/* harmony export */   HN: () => (/* binding */ pausesFor),
/* harmony export */   ko: () => (/* binding */ unstoppable)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Signals and timers wait at most this long, and one part of the work. */
const longestMs = 50;
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
        if (performance.now() - lastMs < longestMs)
            return;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        lastMs = performance.now();
        signal.throwIfAborted();
    };
};
/** For work that nobody can stop, such as a test's: timers and signals still get their turn. */
const unstoppable = pausesFor(new AbortController().signal);


/***/ }),

/***/ 2407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ takeCpuControl),
/* harmony export */   O: () => (/* binding */ returnCpuControl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cgroups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56628);



/**
 * With version 2, groups at the top have limits of processors only if the root passes the controller on. Where it does not, a
 * run has it do so while it needs that. An empty group of this name says that it was a run, and no one else: like the
 * setting, it outlives a killed run and not the machine, so the last run that ends, or the next one, gives it back.
 */
const marker = 'gcb-cpu-control';
/** Has the root pass the controller on. Throws the system's error where this user may not do that. */
const takeCpuControl = (root) => {
    if (wordsIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, control)).includes('cpu'))
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker), { recursive: true });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, control), '+cpu');
    }
    catch (error) {
        (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .removeCgroups */ .yz)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker)]);
        throw error;
    }
};
/** Undoes that, unless another run has groups there. `ending`: groups that are about to be removed. Never throws. */
const returnCpuControl = (root = '/sys/fs/cgroup', ending = []) => {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker)))
        return;
    if (groupsIn(root).some((name) => /^gcb-\w{6}(?:-rival)?$/.test(name) && !ending.includes(name)))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, control), '-cpu');
    }
    catch {
        // The kernel refuses when somebody else needs it by now: then it is no longer ours to give back.
    }
    (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .removeCgroups */ .yz)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker)]);
};
const control = 'cgroup.subtree_control';
const wordsIn = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').trim().split(/\s+/);
    }
    catch {
        return [];
    }
};
const groupsIn = (root) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root, { withFileTypes: true }).flatMap((each) => each.isDirectory() ? [each.name] : []);
    }
    catch {
        return [];
    }
};


/***/ }),

/***/ 40581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ endOwnedProcesses),
/* harmony export */   TX: () => (/* binding */ recordProcess),
/* harmony export */   Tb: () => (/* binding */ forgetProcess)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55797);
/* harmony import */ var _process_process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11265);
/* harmony import */ var _process_process_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61105);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31655);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28703);







/**
 * Records a process in a run folder, so that whoever removes the folder ends the process too. One that has already
 * ended is not recorded. Each process has a file of its own: a damaged record affects no other.
 */
const recordProcess = async (folder, pid, name) => {
    if (!Number.isInteger(pid) || pid < 2)
        throw new Error(`${name} cannot belong to this run: it has no process with the number ${pid}`);
    const id = (0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .identify */ .ls)(pid);
    if (id === undefined)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(recordsFolder(folder), { recursive: true, mode: 0o700 });
    await (0,_writing_js__WEBPACK_IMPORTED_MODULE_5__/* .writeText */ .x)(recordFile(folder, pid), JSON.stringify({ ...id, name }));
};
/** Removes the record of a process, if there is one. */
const forgetProcess = (folder, pid) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(recordFile(folder, pid), { force: true });
/** Ends all recorded processes that still run, with their descendants, and logs each. */
const endOwnedProcesses = async (host, folder, graceMs) => {
    const running = (await readRecords(folder)).filter((id) => (0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(id));
    await Promise.all(running.map((owned) => {
        host.log(`Ending ${owned.name} (process ${owned.pid}), which is still running.`);
        return (0,_process_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .endProcess */ .JZ)(owned, { group: false, graceMs });
    }));
};
const readRecords = async (folder) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(recordsFolder(folder)).catch(() => []);
    const records = await Promise.all(names.map((name) => readRecord((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(folder), name))));
    return records.filter((record) => record !== undefined);
};
const readRecord = async (path) => {
    const content = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => ''));
    const id = (0,_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .processIdOf */ .yr)(content);
    if (id === undefined || id.pid < 2 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(content) || typeof content['name'] !== 'string')
        return undefined;
    return { ...id, name: content['name'] };
};
const recordsFolder = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'processes');
const recordFile = (folder, pid) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(folder), `${pid}.json`);


/***/ }),

/***/ 69378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ removeRunFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/process/cgroups.js
var process_cgroups = __webpack_require__(56628);
// EXTERNAL MODULE: ./build/host/process/exec.js + 6 modules
var exec = __webpack_require__(46322);
// EXTERNAL MODULE: ./build/host/process/cpu-control.js
var cpu_control = __webpack_require__(2407);
// EXTERNAL MODULE: ./build/host/process/interrupt.js
var interrupt = __webpack_require__(11962);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/host/process/process-table.js
var process_table = __webpack_require__(11265);
// EXTERNAL MODULE: ./build/host/process/process-tree.js
var process_tree = __webpack_require__(61105);
;// CONCATENATED MODULE: ./build/host/process/orphans.js




const rounds = 20;
const pollMs = 50;
/**
 * Kills the processes that belong to a folder and have lost their parents: the steps of a build whose daemon died before
 * it could end them, whose root file system is stored below the folder, and what an engine left in the background, whose
 * environment names the folder. Returns when all are gone, or after about a second; never throws.
 */
const endOrphans = async (host, folder) => {
    const [first, ...others] = orphansOf(folder);
    if (first === undefined)
        return;
    host.log(`Killing processes that a build left running in ${folder} (${others.length + 1}).`);
    for (let round = 0; round < rounds; round += 1) {
        const left = orphansOf(folder);
        if (left.length === 0)
            return;
        for (const id of left)
            (0,process_tree/* killProcess */.ix)(id);
        await (0,external_node_timers_promises_.setTimeout)(pollMs);
    }
};
const orphansOf = (folder) => ((0,process_table/* processTable */.oI)() ?? [])
    .filter(({ pid }) => pid !== process.pid)
    .filter(({ pid }) => rootMountOf(pid).includes(`${folder}/`) || isStartedIn(pid, folder))
    .flatMap(({ pid }) => (0,process_table/* identify */.ls)(pid) ?? []);
/** Engines are started with folders of the run in their environment, such as TMPDIR; everything they start inherits them. */
const isStartedIn = (pid, folder) => textOf(`/proc/${pid}/environ`)
    .split('\0')
    .some((variable) => variable.includes(`=${folder}/`));
/** Processes whose / is mounted from below a folder: those in the containers of its engines. */
const rootedIn = (folder) => ((0,process_table/* processTable */.oI)() ?? [])
    .filter(({ pid }) => rootMountOf(pid).includes(`${folder}/`))
    .flatMap(({ pid }) => (0,process_table/* identify */.ls)(pid) ?? []);
/** See proc_pid_mountinfo(5): an overlay names the folders of its layers in its options. */
const rootMountOf = (pid) => textOf(`/proc/${pid}/mountinfo`)
    .split('\n')
    .find((line) => line.split(' ')[4] === '/') ?? '';
/** Empty for a process that is already gone, or owned by another user. */
const textOf = (path) => {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
};

// EXTERNAL MODULE: ./build/host/process/run-group.js
var run_group = __webpack_require__(35074);
// EXTERNAL MODULE: ./build/host/run-folder/apparmor.js
var apparmor = __webpack_require__(18444);
// EXTERNAL MODULE: ./build/host/run-folder/mounts.js
var mounts = __webpack_require__(58348);
// EXTERNAL MODULE: ./build/host/run-folder/owned-processes.js
var owned_processes = __webpack_require__(40581);
// EXTERNAL MODULE: ./build/host/run-folder/session-environment.js
var session_environment = __webpack_require__(22236);
// EXTERNAL MODULE: ./build/host/run-folder/undo.js
var undo = __webpack_require__(70616);
;// CONCATENATED MODULE: ./build/host/run-folder/remove-folder.js













/**
 * Removes a run folder: ends the processes recorded in it and those that run on its file systems, undoes what is
 * recorded, unmounts and deletes. When something is left, returns a warning with the command that finishes the work
 * by hand; never throws.
 */
const removeRunFolder = async (host, path, graceMs) => {
    try {
        const cgroups = (0,process_cgroups/* cgroupsOf */.p3)(rootedIn(path));
        await (0,owned_processes/* endOwnedProcesses */.Go)(host, path, graceMs);
        await endOrphans(host, path);
        (0,process_cgroups/* removeCgroups */.yz)(cgroups);
        (0,process_cgroups/* removeCgroupOf */.UJ)(path, (0,run_group/* recordedGroups */.HD)(path));
        (0,cpu_control/* returnCpuControl */.O)();
        await (0,undo/* undoAll */.w)(host, path);
        await (0,session_environment/* restoreEnvironments */.x)(host, path);
        await (0,apparmor/* unloadProfiles */.G)(host, path);
        const mounted = await (0,mounts/* unmountUnder */.L0)(host, path);
        if (mounted.length === 0)
            return await deleteFolder(host, path);
        const byHand = `sudo umount -l ${mounted.join(' ')} && sudo rm -rf ${path}`;
        return `${path} was not removed because something is still mounted in it. By hand: ${byHand}`;
    }
    catch (error) {
        return `${path} was not removed: ${(0,error_text/* messageOf */.b)(error)}. By hand: sudo rm -rf ${path}`;
    }
};
/** Deleting the layers of many builds takes a while on a slow disk. */
const removalTimeoutMs = 600_000;
/** Tries one way after another until the folder is gone. */
const deleteFolder = async (host, path) => {
    const options = { signal: interrupt/* uninterrupted */.qA, timeoutMs: removalTimeoutMs };
    let firstFailure;
    for (const [program, ...args] of waysToDelete(host, path)) {
        const result = await host.exec(program, args, options);
        if (!(await exists(path)))
            return undefined;
        // The first failure of `rm` names the file at fault; a missing podman explains nothing.
        if (result.end.kind !== 'not-started' && result.tail !== '')
            firstFailure ??= result;
    }
    const why = firstFailure === undefined ? 'no program could delete it' : new exec/* CommandError */.Qd(firstFailure).message;
    return `${path} was not removed: ${why}\nBy hand: ${host.uid === 0 ? '' : 'sudo '}rm -rf ${path}`;
};
/**
 * The `rm` program, not Node's: it does not follow a folder that is replaced by a link while it works, which matters
 * when root deletes folders that unprivileged builds could write to. Go's module cache is read-only, hence `chmod`.
 * Files of subordinate user ids can be deleted only in a user namespace, which the other programs enter.
 */
const waysToDelete = ({ uid }, path) => {
    const remove = ['rm', '-rf', '--', path];
    const plain = [remove, ['chmod', '-R', 'u+rwX', '--', path], remove];
    if (uid === 0)
        return plain;
    return [
        ...plain,
        ['podman', 'unshare', ...remove],
        ['buildah', 'unshare', ...remove],
        ['rootlesskit', ...remove],
    ];
};
const exists = async (path) => {
    try {
        await (0,promises_.lstat)(path);
        return true;
    }
    catch {
        return false;
    }
};


/***/ }),

/***/ 2186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z4: () => (/* binding */ folderPrefix),
  iN: () => (/* binding */ openRunFolder),
  lk: () => (/* binding */ ownedProcessGraceMs),
  he: () => (/* binding */ parentFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/host/run-folder/open-below.js
var open_below = __webpack_require__(86894);
// EXTERNAL MODULE: ./build/host/writing.js
var writing = __webpack_require__(28703);
;// CONCATENATED MODULE: ./build/host/run-folder/make-folder-below.js





/**
 * Creates a folder and its missing parents below `root`, and sets mode and owner of the last one. Some of the folders may
 * belong to the user of an engine, who could exchange them for links to make root give away a folder of the machine:
 * each is therefore opened without following a link, and reached through the one before it.
 */
const makeFolderBelow = (root, steps, rights) => (0,writing/* writing */.d)((0,external_node_path_.join)(root, ...steps), () => process.platform === 'linux'
    ? makeThroughHandles(root, steps, rights)
    : makeByPath((0,external_node_path_.join)(root, ...steps), rights));
const makeThroughHandles = async (root, steps, rights) => {
    let folder = await (0,open_below/* openFolder */.NE)(root);
    try {
        for (const step of steps) {
            const entry = (0,open_below/* entryOf */.Ms)(folder, step);
            await makeUnlessExists(entry, rights.mode);
            const next = await (0,open_below/* openFolder */.NE)(entry);
            await folder.close();
            folder = next;
        }
        await folder.chmod(rights.mode);
        if (rights.owner !== undefined)
            await folder.chown(rights.owner.uid, rights.owner.gid);
    }
    finally {
        await folder.close();
    }
};
const makeUnlessExists = async (path, mode) => {
    try {
        await (0,promises_.mkdir)(path, mode);
    }
    catch (error) {
        if ((0,json/* errorCode */.CA)(error) !== 'EEXIST')
            throw error;
    }
};
/** Elsewhere no engine runs as another user. */
const makeByPath = async (path, { mode, owner }) => {
    await (0,promises_.mkdir)(path, { recursive: true, mode });
    await (0,promises_.chmod)(path, mode);
    if (owner !== undefined)
        await (0,promises_.lchown)(path, owner.uid, owner.gid);
};

// EXTERNAL MODULE: ./build/host/run-folder/owned-processes.js
var owned_processes = __webpack_require__(40581);
// EXTERNAL MODULE: ./build/host/run-folder/owner.js
var owner = __webpack_require__(31655);
// EXTERNAL MODULE: ./build/host/run-folder/remove-folder.js + 1 modules
var remove_folder = __webpack_require__(69378);
;// CONCATENATED MODULE: ./build/host/run-folder/run-folder.js







/** Names of run folders begin with this; `mkdtemp` adds six characters. */
const folderPrefix = 'gcb-';
/** From SIGTERM to SIGKILL: dockerd gives its containers ten seconds. */
const ownedProcessGraceMs = 15_000;
/** Podman refuses a --runroot of more than 50 characters; this leaves room for names below the folder. */
const longestParent = 30;
/** Creates the folder of this run and marks it as owned by this process. */
const openRunFolder = async (host, graceMs = ownedProcessGraceMs) => {
    const path = await createFolder(await parentFolder(host));
    try {
        // When we are root, rootless engines run as another user and must be able to enter folders below.
        await (0,promises_.chmod)(path, 0o711);
        await (0,owner/* writeOwner */.h3)(path, host.uid);
    }
    catch (error) {
        // Without its owner no later run would know that it is ours.
        await (0,promises_.rm)(path, { recursive: true, force: true });
        throw error;
    }
    return {
        path,
        sub: (name, owner) => createSub(host, path, name, owner),
        ownProcess: (pid, name) => (0,owned_processes/* recordProcess */.TX)(path, pid, name),
        releaseProcess: (pid) => (0,owned_processes/* forgetProcess */.Tb)(path, pid),
        [Symbol.asyncDispose]: async () => {
            const warning = await (0,remove_folder/* removeRunFolder */.U)(host, path, graceMs);
            if (warning !== undefined)
                host.log(warning);
        },
    };
};
/**
 * Where run folders are created: in the runner's temporary folder, which the runner empties itself, if its path is
 * short and other users can enter it; else in /var/tmp, which, unlike /tmp, is on a disk.
 */
const parentFolder = async ({ env, uid }) => {
    const given = env['RUNNER_TEMP'];
    const runnerTemp = given === undefined || given === '' ? undefined : await (0,promises_.realpath)(given).catch(() => undefined);
    if (runnerTemp === undefined || runnerTemp.length > longestParent)
        return (0,promises_.realpath)('/var/tmp');
    return uid !== 0 || (await othersCanEnter(runnerTemp)) ? runnerTemp : (0,promises_.realpath)('/var/tmp');
};
const createFolder = async (parent) => {
    try {
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, folderPrefix));
    }
    catch (cause) {
        throw new Error(`cannot create a folder in ${parent}: ${(0,error_text/* messageOf */.b)(cause)}; make it writable and free space there, or set RUNNER_TEMP to another folder`, { cause });
    }
};
const createSub = async (host, path, name, owner) => {
    const target = (0,external_node_path_.resolve)(path, name);
    if (!target.startsWith(`${path}/`))
        throw new Error(`${name} is not a name for a folder in ${path}`);
    const isRoot = host.uid === 0;
    await makeFolderBelow(path, target.slice(path.length + 1).split('/'), {
        mode: isRoot && owner === undefined ? 0o755 : 0o700,
        owner: isRoot ? owner : undefined,
    });
    return target;
};
const othersCanEnter = async (folder) => {
    const { mode } = await (0,promises_.stat)(folder);
    if ((mode & 0o001) === 0)
        return false;
    return folder === (0,external_node_path_.dirname)(folder) || othersCanEnter((0,external_node_path_.dirname)(folder));
};


/***/ }),

/***/ 22236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ importEnvironment),
/* harmony export */   x: () => (/* binding */ restoreEnvironments)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55797);
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46322);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11962);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28703);






/**
 * Has the manager take variables over, which every program that it starts later then has. What they were is recorded in the
 * run folder first, so that whoever removes the folder restores them. Throws with the words of systemctl when it cannot be
 * done, and when it could not be undone exactly.
 */
const importEnvironment = async (host, runFolder, { names, user }) => {
    const before = variablesIn((0,_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(await manager(host, user, ['show-environment'])));
    const quoted = names.find((name) => before.get(name)?.startsWith('$'));
    if (quoted !== undefined)
        throw new Error(`the user manager has a ${quoted} with special characters, which could not be restored`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(recordsFolder(runFolder), { recursive: true, mode: 0o700 });
    const record = {
        user: user ?? null,
        before: names.map((name) => ({ name, value: before.get(name) ?? null })),
    };
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(runFolder), `${user?.name ?? 'own'}.json`);
    // A second import would record what the first one did.
    await (0,_writing_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x)(file, JSON.stringify(record), { flag: 'wx' }).catch((error) => {
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) !== 'EEXIST')
            throw error;
    });
    (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(await manager(host, user, ['import-environment', ...names]));
};
/** Gives managers back what a run imported, and logs that; a manager that is gone has forgotten it. Never throws. */
const restoreEnvironments = async (host, runFolder) => {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(recordsFolder(runFolder)).catch(() => [])) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(runFolder), name);
        const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => ''));
        for (const words of restoring(variablesOf(record))) {
            const { end } = await manager(host, userIn(record), words);
            if (end.kind === 'exited' && end.code === 0)
                host.log(`Restored: systemctl --user ${words.join(' ')}`);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    }
};
const manager = (host, user, words) => host.exec('systemctl', ['--user', ...words], { user, timeoutMs: 30_000, signal: _process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__/* .uninterrupted */ .qA });
/** `NAME=VALUE` lines; a value with special characters is quoted as in `$'...'`. */
const variablesIn = (shown) => new Map(shown.split('\n').flatMap((line) => {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value]];
}));
const restoring = (variables) => {
    const unset = variables.filter(({ value }) => value === undefined).map(({ name }) => name);
    const set = variables.flatMap(({ name, value }) => (value === undefined ? [] : [`${name}=${value}`]));
    return [
        ...(unset.length > 0 ? [['unset-environment', ...unset]] : []),
        ...(set.length > 0 ? [['set-environment', ...set]] : []),
    ];
};
const variablesOf = (record) => (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(record, 'before').flatMap((each) => {
    const [name, value] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(each, 'name'), (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.at)(each, 'value')];
    if (name === undefined || !/^[A-Za-z_]\w*$/.test(name))
        return [];
    return [{ name, value: typeof value === 'string' ? value : undefined }];
});
const userIn = (record) => {
    const user = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.at)(record, 'user');
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(user))
        return undefined;
    const { name, uid, gid } = user;
    return typeof name === 'string' && typeof uid === 'number' && typeof gid === 'number'
        ? { name, uid, gid }
        : undefined;
};
const recordsFolder = (runFolder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runFolder, 'session-environment');


/***/ }),

/***/ 33259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ commitsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60950);
/* harmony import */ var _host_run_folder_run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2186);
/* harmony import */ var _revisions_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45489);
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




/** Finds them as a run would. Throws when the base that was asked for does not exist. */
const commitsOf = async ({ host, inputs, given, event, directory }) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const repository = await (0,_host_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W1)(host, directory);
        const folder = __addDisposableResource(env_1, await (0,_host_run_folder_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openRunFolder */ .iN)(host), true);
        const token = given['github-token'] ?? '';
        const base = await (0,_revisions_base_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveBase */ .gU)({
            host,
            folder,
            repository,
            wanted: inputs.base,
            event,
            outputDir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(inputs.outputDir),
            token: token === '' ? undefined : token,
        });
        const head = await (0,_host_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(host, repository, 'HEAD');
        if (head === undefined)
            throw new _host_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryError */ .pU(`${repository.root} has no commit to build`);
        return { base: base.kind === 'none' ? undefined : base.sha, head };
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


/***/ }),

/***/ 74643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w3: () => (/* binding */ concludeMerged),
  Wd: () => (/* binding */ fileAt),
  gI: () => (/* binding */ mergeLegs),
  Fi: () => (/* binding */ refuseOverwriting)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/analysis/exit-status.js
var exit_status = __webpack_require__(37014);
// EXTERNAL MODULE: ./build/host/github-repository.js
var github_repository = __webpack_require__(5513);
// EXTERNAL MODULE: ./build/inputs/error.js
var inputs_error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/publish/accepted.js + 1 modules
var accepted = __webpack_require__(84036);
// EXTERNAL MODULE: ./build/host/github-event.js
var github_event = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
;// CONCATENATED MODULE: ./build/publish/caution.js


/**
 * What readers must know about a report that another job of a pull request's workflow made, as sentences. That job ran
 * code of the pull request, which can have written any report: what it claims cannot be checked here.
 */
const cautionsOn = (report, event, env) => {
    if (event === undefined || !(0,github_event/* isOfPullRequest */.Av)(event))
        return [];
    const measured = new Set((report.projects ?? []).flatMap(({ head }) => head.commit ?? []));
    // The merge commit that is checked out by default, or the head of the pull request itself.
    const expected = [env['GITHUB_SHA'], (0,json/* textAt */.$6)(event.payload, 'pull_request', 'head', 'sha')];
    const isKnown = expected.some((commit) => commit !== undefined);
    const others = isKnown ? [...measured].filter((commit) => !expected.includes(commit)) : [];
    return [
        ...((0,github_event/* isFromFork */.ty)(event) ? [forged] : []),
        ...(others.length === 0
            ? []
            : [
                `The report is about ${caution_short(others)}, which is neither the head of this pull request nor its merge commit.`,
            ]),
    ];
};
const forged = 'Measured by a job that ran code of the fork: figures, limits and the choice of what is compared can be forged, so read the change, its workflow and its Dockerfile before you trust them.';
const caution_short = (commits) => commits.map((each) => each.slice(0, 12)).join(', ');

// EXTERNAL MODULE: ./build/publish/exports.js
var publish_exports = __webpack_require__(22055);
// EXTERNAL MODULE: ./build/publish/publish.js + 3 modules
var publish = __webpack_require__(69462);
// EXTERNAL MODULE: ./build/report/merge.js + 1 modules
var merge = __webpack_require__(69212);
// EXTERNAL MODULE: ./build/report/report-parts.js
var report_parts = __webpack_require__(11522);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/report/services/services.js + 1 modules
var services = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/modes/of-strangers.js
var of_strangers = __webpack_require__(70440);
// EXTERNAL MODULE: ./build/modes/output-dir.js
var output_dir = __webpack_require__(92024);
// EXTERNAL MODULE: ./build/modes/publishing.js + 1 modules
var publishing = __webpack_require__(19806);
// EXTERNAL MODULE: ./build/modes/show-report.js
var show_report = __webpack_require__(23549);
;// CONCATENATED MODULE: ./build/modes/merge-reports.js

















/**
 * One report, one comment and one exit status of the legs of a matrix. A leg that left no report counts as invalid.
 * Throws when a report cannot be read, or when none was left.
 */
const mergeLegs = async (job, reading) => {
    const { inputs, files } = job;
    const places = files.length > 0 ? files : inputs.reports;
    refuseOverwriting(places, job);
    const legs = await legsOf(places, reading);
    refuseOthers(legs);
    return concludeMerged((0,merge/* mergeReports */.C)(judgedLegs(legs, reading)), places, job);
};
const judgedLegs = (legs, { judged }) => {
    const left = legs.flatMap(({ name, report }) => (report === undefined ? [] : [{ name, report }]));
    const reports = judged(left.map(({ report }) => report));
    const byName = new Map(left.map(({ name }, at) => [name, reports[at]]));
    return legs.map(({ name }) => ({ name, report: byName.get(name) }));
};
/** Publishes a report that was made of those in `places`. Throws when there was none. */
const concludeMerged = async (found, places, job) => {
    const { inputs, invocation } = job;
    if (found === undefined)
        throw new Error(`No report was left: looked for ${places.join(', ')}. See the logs of the jobs that measured.`);
    const cautions = cautionsOn(found, job.event, invocation.env);
    const shown = (0,services/* withServices */.l)(linkedHere(decidedHere(found, inputs), job, cautions), inputs.runsPerMonth);
    const merged = invocation.inWorkflow ? await (0,accepted/* withAcceptance */.s)(shown, (0,publishing/* publishContextOf */.q)(job)) : shown;
    (0,show_report/* showReport */.U)(merged, job);
    if ((0,show_report/* isWritten */.Q)(job))
        await write(merged, job);
    const status = (0,exit_status/* exitStatus */.$)((0,selection/* outcomeOf */.sG)(merged), inputs.failOn);
    if (invocation.inWorkflow)
        await (0,publish/* publish */.m)(merged, (0,publishing/* publishContextOf */.q)(job), { status, isWritten: true });
    return status;
};
/** The legs never fail: what does is said in the job that makes one report of them. */
const decidedHere = (report, { failOn }) => {
    const { rules } = report;
    return rules === undefined ? report : { ...report, rules: { ...rules, failOn } };
};
/** In a workflow, links lead to its own repository, and not where a report says. */
const linkedHere = (report, { invocation }, cautions) => {
    const { repository: written, ...others } = report;
    const repository = invocation.inWorkflow ? (0,github_repository/* repositoryOf */._)(invocation.env) : written;
    const linked = { ...others, ...(repository !== undefined && { repository }) };
    return cautions.length > 0 ? (0,of_strangers/* ofStrangers */.L)(linked, cautions) : linked;
};
const write = async (merged, { inputs, invocation }) => {
    const outputDir = (0,external_node_path_.resolve)(inputs.outputDir);
    await (0,output_dir/* openOutputDir */.j)(outputDir);
    await (0,publish_exports/* writeAll */.f4)(outputDir, merged, inputs.formats);
    invocation.log(`\nWritten: ${(0,publish_exports/* allPaths */.M$)(outputDir, inputs.formats).join(', ')}`);
};
/** What is read must not be lost. */
const refuseOverwriting = (places, job) => {
    if (!(0,show_report/* isWritten */.Q)(job))
        return;
    const written = (0,publish_exports/* allPaths */.M$)((0,external_node_path_.resolve)(job.inputs.outputDir), job.inputs.formats);
    const lost = places.find((place) => [(0,external_node_path_.resolve)(place), (0,external_node_path_.resolve)(place, 'report.json')].some((path) => written.includes(path)));
    if (lost !== undefined)
        throw new inputs_error/* InputError */.d([`output-dir: ${lost} is in it and would be overwritten; give another folder`]);
};
const legsOf = async (places, { readLeg }) => {
    const legs = [];
    const problems = [];
    for (const place of places) {
        try {
            const file = await fileAt(place);
            legs.push({ name: nameOf(place), report: file === undefined ? undefined : await readLeg(file) });
        }
        catch (error) {
            if (!(error instanceof inputs_error/* InputError */.d))
                throw error;
            problems.push(...error.problems);
        }
    }
    if (problems.length > 0)
        throw new inputs_error/* InputError */.d(problems);
    return legs;
};
/**
 * The report in a folder, or the file itself; undefined when there is neither. Throws an InputError for a link: an artifact
 * may have been written by the code of a pull request, and a message about a file quotes its beginning.
 */
const fileAt = async (place) => {
    const isFolder = (await (0,promises_.stat)(place).catch(() => undefined))?.isDirectory() === true;
    const file = isFolder ? (0,external_node_path_.join)(place, 'report.json') : place;
    const found = await (0,promises_.lstat)(file).catch(() => undefined);
    if (found?.isSymbolicLink() === true)
        throw new inputs_error/* InputError */.d([`reports: ${file} is a symbolic link; give the file that it leads to`]);
    return found === undefined ? undefined : file;
};
/** A report.json is called what its folder is called, which has the name of an artifact; any other file has a name itself. */
const nameOf = (place) => {
    const path = (0,external_node_path_.resolve)(place);
    const named = (0,external_node_path_.basename)(path) === 'report.json' ? (0,external_node_path_.dirname)(path) : path;
    return (0,external_node_path_.basename)(named, '.json').replace(/^go-container-bench-(?=.)/, '');
};
/** The commits of one repository, where there are several. Reports that do not say which repository may be of the same one. */
const differentCommits = (legs) => {
    const projects = legs.flatMap(({ report }) => report?.projects ?? []);
    const isKnown = projects.every(({ repository, head }) => repository !== undefined || head.commit === undefined);
    const commits = new Map();
    for (const { repository = '', head } of projects) {
        const key = isKnown ? repository : '';
        if (head.commit !== undefined)
            commits.set(key, (commits.get(key) ?? new Set()).add(head.commit));
    }
    return [...commits.values()].flatMap((found) => (found.size > 1 ? [[...found].join(', ')] : []));
};
/** Reports of another commit are left from another run; two legs of one name could not be told apart. */
const refuseOthers = (legs) => {
    const names = legs.map(({ name }) => name);
    const repeated = names.find((name, at) => names.indexOf(name) < at);
    const merged = legs.find(({ report }) => report?.legs !== undefined && !(0,report_parts/* isOfProjects */.A2)(report));
    const problems = [
        ...(repeated === undefined
            ? []
            : [`reports: two of them are called ${repeated}; each needs a name, or a folder, of its own`]),
        ...differentCommits(legs).map((commits) => `reports: they are about different commits: ${commits}`),
        ...(merged === undefined
            ? []
            : [`reports: ${merged.name} is made of several reports already; give those`]),
    ];
    if (problems.length > 0)
        throw new inputs_error/* InputError */.d(problems);
};


/***/ }),

/***/ 70440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ofStrangers)
/* harmony export */ });
/**
 * A report that can be forged, with cautions of this program only. Without the inputs of the run, which people would paste who
 * repeat it, and build code of a stranger by that, and without what it says of the default branch.
 */
const ofStrangers = (report, cautions) => {
    const { inputs: _, creep: ___, legs, ...others } = report;
    return {
        ...others,
        ...(legs !== undefined && { legs: legs.map(({ inputs: __, ...leg }) => leg) }),
        cautions,
    };
};


/***/ }),

/***/ 80569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AR: () => (/* binding */ identified),
  V6: () => (/* binding */ planName),
  JV: () => (/* binding */ planSchemaVersion),
  m3: () => (/* binding */ readPlan)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./docs/plan.schema.json
const plan_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"The plan of go-container-bench","description":"What `plan` divides a job into, for `measure` and `report` on other machines.","type":"object","properties":{"schemaVersion":{"const":"1.0"},"planId":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 of everything else in it."},"toolVersion":{"type":"string","minLength":1,"maxLength":100},"inputs":{"type":"object","description":"Inputs as they were given; never secrets, build arguments or commands.","propertyNames":{"pattern":"^[a-z][a-z-]{0,40}$"},"additionalProperties":{"type":"string","maxLength":20000},"maxProperties":60},"base":{"$ref":"#/$defs/commit","description":"Commit of the base; absent: there is none to compare with."},"head":{"$ref":"#/$defs/commit","description":"Commit of the head."},"legs":{"type":"array","minItems":1,"maxItems":256,"items":{"$ref":"#/$defs/leg"}}},"required":["schemaVersion","planId","toolVersion","inputs","head","legs"],"additionalProperties":false,"$defs":{"commit":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"path":{"type":"string","minLength":1,"maxLength":4096,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f]+$"},"leg":{"type":"object","description":"What one machine measures.","properties":{"leg":{"type":"integer","minimum":1,"maximum":256,"description":"From 1."},"name":{"$ref":"#/$defs/path","description":"For people."},"contexts":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/context"}}},"required":["leg","name","contexts"],"additionalProperties":false},"context":{"type":"object","description":"One project.","properties":{"id":{"$ref":"#/$defs/path","description":"The project\'s part of benchmark ids."},"place":{"type":"integer","minimum":1,"maximum":100000,"description":"Its place among all projects of the job, from 1."},"context":{"$ref":"#/$defs/path","description":"Relative to the repository."},"file":{"$ref":"#/$defs/path","description":"The Dockerfile, relative to the repository."}},"required":["id","place","context"],"additionalProperties":false}}}');
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/inputs/error.js
var error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/version.js
var build_version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/modes/plan-file.js









/** The name of the file in a folder. */
const planName = 'plan.json';
const planSchemaVersion = '1.0';
/** Makes a plan of everything in it but its id. */
const identified = (plan) => ({ ...plan, planId: idOf(plan) });
const idOf = (plan) => (0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify(sorted(plan)))
    .digest('hex');
/** Whoever writes the file may have another order of fields. */
const sorted = (value) => {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,json/* isRecord */.u4)(value))
        return value;
    return Object.keys(value)
        .toSorted()
        .map((name) => [name, sorted(value[name])]);
};
/** 256 legs with their projects take about 100 kB. */
const largestBytes = 1_000_000;
/**
 * Reads a plan, or the one in a folder, which anybody may have written. Throws an InputError unless it is as `plan` of this
 * version of the program has written it.
 */
const readPlan = async (place) => {
    const file = (await (0,promises_.lstat)(place).catch(() => undefined))?.isDirectory() === true ? (0,external_node_path_.join)(place, planName) : place;
    const refuse = (problem) => new error/* InputError */.d([
        `plan-file: ${file} ${(0,report_escape/* logLine */.BP)(problem)}; give the ${planName} that plan wrote, unchanged`,
    ]);
    const text = await textOf(file, refuse);
    const value = parsed(text, refuse);
    // Before its form: that of another version may be another one.
    const version = (0,json/* isRecord */.u4)(value) ? value['toolVersion'] : undefined;
    if (typeof version === 'string' && version !== build_version/* toolVersion */.f)
        throw new error/* InputError */.d([
            `plan-file: ${file} was written by version ${(0,report_escape/* logLine */.BP)(version)} of this program, and this is ${build_version/* toolVersion */.f}; every job of a plan needs the same`,
        ]);
    const { Ajv2020 } = (await __webpack_require__.e(/* import() */ 2210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).default;
    const validate = new Ajv2020().compile(plan_schema_namespaceObject);
    if (!validate(value)) {
        const [first] = validate.errors ?? [];
        throw refuse(`is not a plan: ${first?.instancePath ?? ''} ${first?.message ?? ''}`);
    }
    const { planId, ...plan } = value;
    if (planId !== idOf(plan))
        throw refuse('has an id that does not belong to it, so it was changed');
    const numbers = value.legs.map(({ leg }) => leg);
    if (numbers.some((leg, at) => leg !== at + 1))
        throw refuse('has legs that are not numbered from 1');
    return value;
};
const textOf = async (file, refuse) => {
    const found = await (0,promises_.lstat)(file).catch((error) => (0,error_text/* messageOf */.b)(error));
    if (typeof found === 'string')
        throw refuse(`cannot be read: ${found}`);
    if (!found.isFile())
        throw refuse('is not a file');
    if (found.size > largestBytes)
        throw refuse(`has ${found.size} bytes, and at most ${largestBytes} are read`);
    return (0,promises_.readFile)(file, 'utf8');
};
const parsed = (text, refuse) => {
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        throw refuse('is not JSON');
    }
};


/***/ }),

/***/ 85175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/git/repository.js
var repository = __webpack_require__(60950);
// EXTERNAL MODULE: ./build/host/writing.js
var writing = __webpack_require__(28703);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/inputs/error.js
var error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/inputs/given.js
var inputs_given = __webpack_require__(31153);
// EXTERNAL MODULE: ./build/projects/context/absent-projects.js
var absent_projects = __webpack_require__(66649);
// EXTERNAL MODULE: ./build/projects/context/known-subject.js
var known_subject = __webpack_require__(22161);
;// CONCATENATED MODULE: ./build/plan/emit/plan-text.js
/**
 * The plan as JSON of printable ASCII that no reader on its way expands: neither a shell nor GitLab, Kubernetes or Kustomize. It
 * has the same id, which is that of its values.
 */
const planText = (plan) => JSON.stringify(plan, undefined, 2).replaceAll(
// Quotes, dollars and backticks are only in strings, and so is everything that is not ASCII.
/[^\n\u0020-\u007e]|[$`']/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

// EXTERNAL MODULE: ./build/plan/emit/yaml.js
var yaml = __webpack_require__(261);
;// CONCATENATED MODULE: ./build/plan/emit/gitlab.js


const head = `# A child pipeline of GitLab: a job for each leg of a plan, and one that makes one report of them. The plan is in it.
# Start it by \`trigger: include: artifact\`, and set in the job that does so, or in the project:
#   GO_CONTAINER_BENCH_IMAGE    an image with git, an engine that builds, and this program; shell runners ignore it
#   GO_CONTAINER_BENCH_TAG      the tag of the runners: machines that do nothing else meanwhile
#   GO_CONTAINER_BENCH          the command of the program, such as: node /opt/go-container-bench/dist/index.js
#   GO_CONTAINER_BENCH_MEASURE  more flags of measure, such as: --install never
#   GO_CONTAINER_BENCH_REPORT   more flags of report, such as: --fail-on never
`;
/**
 * A child pipeline for GitLab. The report job comes in a stage of its own, which gets the artifacts of all legs, because a job
 * names at most 50 others in \`needs\`.
 */
const gitlabPipeline = (plan) => head +
    (0,yaml/* toYaml */.f)({
        // Without rules, a child of a pipeline for a merge request would have no jobs.
        workflow: { rules: [{ when: 'always' }] },
        variables: {
            GO_CONTAINER_BENCH: 'go-container-bench',
            GO_CONTAINER_BENCH_MEASURE: '',
            GO_CONTAINER_BENCH_REPORT: '',
        },
        stages: ['measure', 'report'],
        default: {
            image: '$GO_CONTAINER_BENCH_IMAGE',
            tags: ['$GO_CONTAINER_BENCH_TAG'],
            before_script: [writePlan(plan)],
        },
        ...Object.fromEntries(plan.legs.map((leg) => [jobName(leg), measureJob(leg)])),
        report: reportJob,
    });
const folder = 'go-container-bench';
/** Not in the project's folder: what is there and not committed is measured. */
const writePlan = (plan) => ['PLAN=$(mktemp)', `cat > "$PLAN" <<'END'`, planText(plan), 'END', ''].join('\n');
const measureJob = ({ leg }) => ({
    stage: 'measure',
    rules: [{ when: 'on_success' }],
    // The base is in the history.
    variables: { GIT_DEPTH: '0' },
    script: [
        `$GO_CONTAINER_BENCH measure --plan-file "$PLAN" --leg ${leg} --output-dir ${folder}/leg-${leg} $GO_CONTAINER_BENCH_MEASURE`,
    ],
    artifacts: { when: 'always', paths: [`${folder}/leg-${leg}/`] },
});
/** It runs after legs that failed, too: silence must not be green. */
const reportJob = {
    stage: 'report',
    rules: [{ when: 'always' }],
    script: [
        `$GO_CONTAINER_BENCH report ${folder} --plan-file "$PLAN" --output-dir ${folder}/report --format junit $GO_CONTAINER_BENCH_REPORT`,
    ],
    artifacts: {
        when: 'always',
        paths: [`${folder}/report/`],
        reports: { junit: `${folder}/report/report.junit.xml` },
    },
};
/** GitLab takes 255 characters. */
const longestName = 200;
/** As lists of jobs show it; `$` may begin what GitLab replaces. */
const jobName = ({ leg, name }) => {
    const shown = name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll('$', '_');
    return `leg ${leg}: ${[...shown].slice(0, longestName).join('')}`;
};

;// CONCATENATED MODULE: ./build/plan/emit/kubernetes.js


const headOf = (folder) => [
    '# A Job of Kubernetes that measures each leg of a plan on a node of its own, and the plan. It needs, in its namespace:',
    '#   an image in place of go-container-bench, whose entrypoint is this program, with sh, git and an engine that builds',
    `#   the persistent volume claim go-container-bench, whose folder ${folder} gets the reports; several nodes write to it`,
    '#   the secret go-container-bench, whose key repository is an address that git fetches the commits from',
    '# What the engine needs, and processors that nobody else uses, is for a patch to say: docs/publishing.md has one.',
    '',
].join('\n');
const kubernetes_name = 'go-container-bench';
/** The folder of a plan in the volume, which other plans use, too: `report` refuses their reports. */
const folderOf = ({ planId }) => planId.slice(0, 12);
/** A ConfigMap with the plan, and an Indexed Job with an index, from 0, for each leg, from 1. */
const kubernetesManifests = (plan) => {
    const metadata = {
        name: `${kubernetes_name}-${folderOf(plan)}`,
        labels: { 'app.kubernetes.io/name': kubernetes_name },
    };
    const configMap = (0,yaml/* toYaml */.f)({
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata,
        data: { 'plan.json': `${planText(plan)}\n` },
    });
    const job = (0,yaml/* toYaml */.f)({ apiVersion: 'batch/v1', kind: 'Job', metadata, spec: jobSpec(plan, metadata.name) });
    return [headOf(folderOf(plan)), configMap, '---\n', job].join('');
};
const jobSpec = (plan, configMap) => ({
    completionMode: 'Indexed',
    completions: plan.legs.length,
    parallelism: plan.legs.length,
    // A leg that is measured again counts instead of what it left before, and no leg ends the others.
    backoffLimitPerIndex: 1,
    template: {
        metadata: { labels: { 'app.kubernetes.io/name': kubernetes_name } },
        spec: {
            restartPolicy: 'Never',
            affinity: onePodPerNode,
            initContainers: [checkout(plan)],
            containers: [measure(plan)],
            volumes: [
                { name: 'repository', emptyDir: {} },
                { name: 'plan', configMap: { name: configMap } },
                { name: 'reports', persistentVolumeClaim: { claimName: kubernetes_name } },
            ],
        },
    },
});
/** Of this plan or another one: two of them would disturb each other. A pod waits until a node is free. */
const onePodPerNode = {
    podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: [
            {
                labelSelector: { matchLabels: { 'app.kubernetes.io/name': kubernetes_name } },
                topologyKey: 'kubernetes.io/hostname',
            },
        ],
    },
};
const folders = { repository: '/bench/repository', plan: '/bench/plan', reports: '/bench/reports' };
const mounts = (...names) => names.map((each) => ({ name: each, mountPath: folders[each] }));
/** The commits alone, and no remote: its address may hold a token, which no build may see. */
const checkout = ({ base, head: commit }) => ({
    name: 'checkout',
    image: kubernetes_name,
    workingDir: folders.repository,
    command: [
        'sh',
        '-c',
        [
            'git init --quiet',
            `git fetch --quiet --depth=1 "$REPOSITORY" ${[commit, base].filter((each) => each !== undefined).join(' ')}`,
            `git checkout --quiet --detach ${commit}`,
            'rm .git/FETCH_HEAD',
        ].join(' && '),
    ],
    env: [{ name: 'REPOSITORY', valueFrom: { secretKeyRef: { name: kubernetes_name, key: 'repository' } } }],
    volumeMounts: mounts('repository'),
});
/** Its leg is that of JOB_COMPLETION_INDEX, which Kubernetes sets, and expands in arguments. */
const measure = (plan) => ({
    name: 'measure',
    image: kubernetes_name,
    workingDir: folders.repository,
    args: [
        'measure',
        '--plan-file',
        `${folders.plan}/plan.json`,
        '--output-dir',
        `${folders.reports}/${folderOf(plan)}/index-$(JOB_COMPLETION_INDEX)`,
    ],
    volumeMounts: mounts('repository', 'plan', 'reports'),
});

;// CONCATENATED MODULE: ./build/plan/emit/emit.js


/** The file that starts the legs, the same for the same plan; undefined: GitHub takes the matrix. */
const emittedFile = (system, plan) => {
    switch (system) {
        case 'github':
            return undefined;
        case 'gitlab':
            return {
                ending: '.gitlab.yml',
                text: gitlabPipeline(plan),
                advice: 'keep it as an artifact of the job, and start it by trigger: include: artifact, with the variables that it names',
                prepare: 'add --prepare=COMMAND to GO_CONTAINER_BENCH_MEASURE, without blanks, such as --prepare=./prepare.sh',
            };
        case 'kubernetes':
            return {
                ending: '.kubernetes.yml',
                text: kubernetesManifests(plan),
                advice: `apply it, with the image, the volume claim and the secret that it names; then give the folder ${folderOf(plan)} of the volume to report`,
                prepare: 'add the argument --prepare=COMMAND to the container measure, by a patch',
            };
    }
};

;// CONCATENATED MODULE: ./build/plan/matrix.js
/**
 * The legs as JSON for a matrix. Only number and name: an output has at most 1 MB, and is dropped where it contains a value that is
 * masked.
 */
const matrixOf = (legs) => JSON.stringify(legs.map(({ leg, name }) => ({ leg, name })));

;// CONCATENATED MODULE: ./build/plan/split.js
/** More legs are used only where they are asked for: a small organisation has 20 jobs at a time for everything. */
const mostLegsByDefault = 8;
/** A matrix of GitHub has no more jobs. */
const mostLegs = 256;
/**
 * Divides projects among machines. A project is never divided, because its pairs, engines and cache states belong together. The
 * longest come first, each into the leg that is the shortest until then; one of unknown length counts as the average of the
 * others.
 */
const splitIntoLegs = (contexts, wanted, durationsMs) => {
    const number = Math.min(wanted === 'auto' ? mostLegsByDefault : wanted, contexts.length);
    const legs = Array.from({ length: number }, () => ({ ms: 0, contexts: new Set() }));
    const lengthMs = lengthOf(contexts, durationsMs);
    for (const context of contexts.toSorted((one, other) => lengthMs(other) - lengthMs(one))) {
        const [shortest] = legs.toSorted((one, other) => one.ms - other.ms);
        if (shortest === undefined)
            break;
        shortest.contexts.add(context);
        shortest.ms += lengthMs(context);
    }
    // In the order in which they were given, as in a run that measures them all.
    return legs
        .map((leg) => contexts.filter((each) => leg.contexts.has(each)))
        .toSorted(([one], [other]) => indexIn(contexts, one) - indexIn(contexts, other))
        .map((own, at) => ({ leg: at + 1, name: nameOf(own), contexts: own }));
};
const lengthOf = (contexts, durationsMs) => {
    const known = contexts.flatMap(({ id }) => durationsMs.get(id) ?? []);
    const averageMs = known.length === 0 ? 1 : known.reduce((sum, ms) => sum + ms, 0) / known.length;
    return ({ id }) => durationsMs.get(id) ?? averageMs;
};
const indexIn = (contexts, context) => context === undefined ? -1 : contexts.indexOf(context);
const mostNamed = 2;
/** It is shown in lists of jobs: two projects, and how many more. */
const nameOf = (contexts) => {
    const named = contexts.slice(0, mostNamed).map(({ id }) => id.replaceAll('~', '/'));
    const more = contexts.length - named.length;
    return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
};

// EXTERNAL MODULE: ./build/publish/runner/outputs.js + 1 modules
var outputs = __webpack_require__(39640);
// EXTERNAL MODULE: ./build/publish/services/artifact.js
var artifact = __webpack_require__(21675);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/modes/commits-of.js
var commits_of = __webpack_require__(33259);
// EXTERNAL MODULE: ./build/report/read-report.js + 8 modules
var read_report = __webpack_require__(19612);
// EXTERNAL MODULE: ./build/modes/merge-reports.js + 1 modules
var merge_reports = __webpack_require__(74643);
// EXTERNAL MODULE: ./build/modes/report-file.js
var report_file = __webpack_require__(12556);
;// CONCATENATED MODULE: ./build/modes/known-durations.js




/** Only reports of version 1 are read with them, and nothing is judged here. */
const anyLimits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 200 };
/**
 * How long projects took in these reports, by id, in ms: their builds, added up. Throws an InputError when one of them cannot be
 * read, is not a file, or is too large.
 */
const durationsIn = async (places) => {
    const durationsMs = new Map();
    for (const place of places) {
        const file = await (0,merge_reports/* fileAt */.Wd)(place);
        const found = file === undefined ? undefined : await (0,read_report/* readReport */.t)(await (0,report_file/* textOf */.b)(file), anyLimits);
        if (found?.kind !== 'report')
            throw new error/* InputError */.d([
                `reports: ${place} cannot be read: ${found?.problems[0] ?? 'there is no report'}`,
            ]);
        const projectOf = new Map(found.report.benchmarks.map(({ id, project }) => [id, project]));
        for (const { benchmark, durationMs } of found.report.builds) {
            const project = projectOf.get(benchmark) ?? '';
            durationsMs.set(project, (durationsMs.get(project) ?? 0) + durationMs);
        }
    }
    return durationsMs;
};

// EXTERNAL MODULE: ./build/modes/output-dir.js
var output_dir = __webpack_require__(92024);
// EXTERNAL MODULE: ./build/modes/plan-file.js + 1 modules
var plan_file = __webpack_require__(80569);
// EXTERNAL MODULE: ./build/modes/planned-inputs.js
var planned_inputs = __webpack_require__(61559);
// EXTERNAL MODULE: ./build/modes/projects-of.js
var projects_of = __webpack_require__(25571);
// EXTERNAL MODULE: ./build/modes/publishing.js + 1 modules
var publishing = __webpack_require__(19806);
;// CONCATENATED MODULE: ./build/modes/plan.js






















/** Divides a job among machines: writes the plan and prints what the CI system needs to start them. */
const plan = async (job) => {
    const { inputs, invocation, messages } = job;
    const commits = await (0,commits_of/* commitsOf */.g)(job);
    if (inputs.context === 'auto' && commits.base === undefined)
        throw new error/* InputError */.d([
            'context: the shipped projects are measured on one machine; name projects of yours',
        ]);
    const contexts = contextsOf(await existingProjects(job, commits));
    const legs = splitIntoLegs(contexts, inputs.legs, await durationsIn(inputs.reports));
    const made = (0,plan_file/* identified */.AR)({ ...planned(job, commits), legs });
    const written = await write(made, job);
    messages.log(`${(0,numbers/* count */.U9)(contexts.length, 'project')} on ${(0,numbers/* count */.U9)(legs.length, 'leg')}${whyFewer(inputs, contexts)}: ${written.plan}`);
    if (written.emitted !== undefined)
        adviseOn(written.emitted, job);
    invocation.print(matrixOf(legs));
    if (invocation.inWorkflow)
        await publishPlan(made, written, job);
    return 0;
};
/** Every project without its folder or its Dockerfile is named here, and not by the machine that would have measured it. */
const existingProjects = async (job, { base, head }) => {
    const { host, inputs, directory, event } = job;
    const named = await (0,projects_of/* namedProjects */.yk)(job);
    const inside = named.filter(({ context, file = '.' }) => ![context, file].some(absent_projects/* leadsOut */.q));
    const looking = {
        host,
        repository: await (0,repository/* findRepository */.W1)(host, directory),
        commits: [head, ...(base === undefined ? [] : [base])],
        withUncommitted: event === undefined,
    };
    // The command of `prepare` may make them.
    const absent = inputs.prepare === undefined
        ? await (0,absent_projects/* absentProjects */.U)(looking, inside.map((line) => (0,projects_of/* withLine */.$2)(inputs, line)))
        : [];
    let projects = [];
    (0,error/* checkAll */.K)(() => {
        projects = (0,projects_of/* projectsFrom */.TU)(inputs, named);
    }, () => {
        if (absent.length > 0)
            throw new error/* InputError */.d(absent);
    });
    return projects;
};
/** An ordinary run measures them all as well. */
const whyFewer = ({ legs }, { length }) => {
    if (length === 1)
        return ', because a project is never divided';
    return legs !== 'auto' && legs > length ? `, and not ${legs}, because a project is never divided` : '';
};
const contextsOf = (projects) => projects.map(({ context: given, build: { file }, among }, at) => {
    const context = given === 'auto' ? '.' : given;
    return {
        id: among?.id ?? (0,known_subject/* projectId */.Lg)(context),
        place: at + 1,
        context,
        ...(file !== undefined && { file }),
    };
});
/**
 * One seed for all legs, so that their report names the one that was used. Other systems than GitHub know no event of a pull
 * request, and a branch may move: they get the commit of the base.
 */
const planned = ({ given, inputs: { emit } }, { base, head }) => {
    const inputs = planned_inputs/* plannedInputs */.E
        .filter((name) => (0,inputs_given/* differs */.Ag)(given, name))
        .map((name) => [name, (0,inputs_given/* textOf */.b6)(given, name)]);
    return {
        schemaVersion: plan_file/* planSchemaVersion */.JV,
        toolVersion: version/* toolVersion */.f,
        inputs: {
            seed: (0,external_node_crypto_.randomBytes)(4).toString('hex'),
            ...Object.fromEntries(inputs),
            ...(emit !== 'github' && base !== undefined && { base }),
        },
        ...(base !== undefined && { base }),
        head,
    };
};
const write = async (made, { inputs }) => {
    const file = (0,external_node_path_.resolve)(inputs.planFile ?? (0,external_node_path_.join)(inputs.outputDir, plan_file/* planName */.V6));
    if (inputs.planFile === undefined)
        await (0,output_dir/* openOutputDir */.j)((0,external_node_path_.dirname)(file));
    await (0,writing/* writeText */.x)(file, `${JSON.stringify(made, undefined, 2)}\n`, { mode: 0o644 });
    const found = emittedFile(inputs.emit, made);
    if (found === undefined)
        return { plan: file, emitted: undefined };
    const path = `${file.replace(/\.json$/, '')}${found.ending}`;
    await (0,writing/* writeText */.x)(path, found.text, { mode: 0o644 });
    return { plan: file, emitted: { ...found, path } };
};
/** A command that was given here is not carried out there: whoever may change the file would choose it. */
const adviseOn = ({ path, advice, prepare }, { inputs, messages }) => {
    messages.log(`${path}: ${advice}`);
    if (inputs.prepare !== undefined)
        messages.warning(`The legs get no prepare from ${path}, as no plan has one: ${prepare}`);
};
/** What the other jobs download. */
const artifactName = 'go-container-bench-plan';
const publishPlan = async ({ legs }, { plan: file, emitted }, job) => {
    const { inputs, messages, invocation } = job;
    await (0,outputs/* setMatrix */.q7)(matrixOf(legs));
    const name = inputs.artifactName ?? artifactName;
    const { ask } = (0,publishing/* publishContextOf */.q)(job);
    const files = [file, ...(emitted === undefined ? [] : [emitted.path])];
    const parts = { name, files, outputDir: (0,external_node_path_.dirname)(file), isRaw: false };
    const { retentionDays } = inputs;
    const uploaded = await (0,artifact/* uploadArtifact */.mz)(ask, { ...parts, retentionDays }, invocation.env);
    if (uploaded.kind === 'failed')
        throw new Error(uploaded.message);
    messages.log(uploaded.kind === 'uploaded' ? `Uploaded the artifact ${name}` : uploaded.message);
};


/***/ }),

/***/ 12556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91125);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80074);



/** Larger than any report of a run: 1,000 builds take about 1 MB. */
const largestBytes = 20_000_000;
/** The text of a report. Throws an InputError for what is not a file, or is too large. */
const textOf = async (file) => {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch((error) => (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error));
    const advice = 'Give the path of the report.json that a run wrote.';
    if (typeof found === 'string')
        throw unreadable(file, [found], advice);
    if (!found.isFile())
        throw unreadable(file, ['is not a file'], advice);
    if (found.size > largestBytes)
        throw unreadable(file, [`has ${found.size} bytes; at most ${largestBytes} are read`], advice);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        throw unreadable(file, [(0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)], advice);
    }
};
/** That a report cannot be read, each of its problems in a line, and what to do next. */
const unreadable = (file, problems, advice) => new _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([[`${file} cannot be read:`, ...problems.map((each) => `  ${each}`), advice].join('\n  ')]);


/***/ }),

/***/ 23549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isWritten),
/* harmony export */   U: () => (/* binding */ showReport)
/* harmony export */ });
/* harmony import */ var _report_formats_exports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92560);
/* harmony import */ var _report_formats_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50364);
/* harmony import */ var _report_formats_wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12474);
/* harmony import */ var _report_words_headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2941);




/** Whether a report that was read is written to a folder, and not only shown. */
const isWritten = ({ invocation, given }) => invocation.inWorkflow || (given['output-dir'] ?? '').trim() !== '';
/** Prints the report as a table. A form for programs that is written nowhere is printed instead, and nothing else. */
const showReport = (report, job) => {
    const { inputs, invocation } = job;
    const [form] = (0,_report_formats_exports_js__WEBPACK_IMPORTED_MODULE_0__/* .exportsNamed */ .r)(inputs.formats);
    if (form === undefined || isWritten(job)) {
        invocation.print(`\n${(0,_report_formats_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapped */ .k)((0,_report_formats_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .toTerminal */ .y)(report), invocation.columns())}`);
    }
    else {
        invocation.write(form.render(report));
        invocation.log((0,_report_words_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .P)(report));
    }
};


/***/ }),

/***/ 261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/**
 * A YAML document, the same for the same value. Text is quoted unless neither YAML 1.1 nor 1.2 reads it as anything else; lines
 * of printable ASCII are a block.
 */
const toYaml = (value) => {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(value, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar: (_, scalar) => {
            if (typeof scalar.value === 'string')
                Object.assign(scalar, styled(scalar.value));
        },
    });
    const text = document.toString({ lineWidth: 0, doubleQuotedAsJSON: true });
    // What is invisible is in double quotes only, where YAML has escapes.
    return text.replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
};
/** Half of a character becomes the sign for one that is unknown. */
const styled = (text) => ({
    value: text.replaceAll(/\p{Cs}/gu, '\ufffd'),
    type: styleOf(text),
});
const styleOf = (text) => {
    // Whole lines, of which the first says how far all are indented.
    if (/^[!-~][ -~]*\n(?:[ -~]*[!-~]\n)*$/.test(text))
        return 'BLOCK_LITERAL';
    return /^[A-Za-z]\w*(?:[./-]\w+)*\/?$/.test(text) ? 'PLAIN' : 'QUOTE_DOUBLE';
};
const escaped = (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xff_ff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
};
const hex = (code, digits) => code.toString(16).padStart(digits, '0');


/***/ })

};
