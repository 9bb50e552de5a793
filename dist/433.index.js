export const id = 433;
export const ids = [433];
export const modules = {

/***/ 44619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ defaultLimits),
/* harmony export */   V5: () => (/* binding */ pairsNeeded),
/* harmony export */   W9: () => (/* binding */ looksFor),
/* harmony export */   ns: () => (/* binding */ boundError),
/* harmony export */   yL: () => (/* binding */ defaultLooks)
/* harmony export */ });
const defaultLimits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 500 };
/** Largest chance, on each side, that a bound misses the true median: 2.5 % (95 % for both together). */
const boundError = 0.025;
/** The fewest pairs whose bounds reach it: six fall on one side by chance in 1.6 %, five in 3.1 %. */
const pairsNeeded = 6;
/**
 * Numbers of valid pairs at which sampling may stop. Looking more than once costs certainty: at one of these
 * four looks or another a bound errs in 4.1 % of all runs, at a single one in 1.6 to 2.0 % (both exact). The
 * threshold and the half-threshold guard of a regression make up for it many times over.
 * Multiples of three because there the rank rises, so that no pair is wasted.
 */
const defaultLooks = [6, 9, 12, 15];
/** The looks of a run: the default ones, or one single look at a number of pairs that was asked for. */
const looksFor = (rounds) => rounds === undefined ? defaultLooks : [rounds];


/***/ }),

/***/ 37422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ makeHost)
/* harmony export */ });
/* unused harmony export cleanEnv */
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90343);

/**
 * The machine that this process runs on. The environment of the host lacks the action's inputs and tokens,
 * so no program that is started through it can read them; who needs one takes it from `process.env`.
 * Throws on systems without user ids.
 */
const makeHost = (log, signal, variables = process.env) => {
    const uid = process.geteuid?.();
    if (uid === undefined)
        throw new Error('this system has no user ids; run on Linux or macOS (on Windows: in WSL)');
    const env = cleanEnv(variables);
    return { exec: (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .makeExec */ .e7)({ env, signal }), log, env, signal, uid };
};
/** Inputs of this action, the job's token and the runner's service tokens: nothing that a build may see. */
const withheld = /^(INPUT_|STATE_|ACTIONS_)|^(GITHUB_TOKEN|GH_TOKEN)$/;
/** The environment for every engine command, build and `prepare`: a benchmark runs other people's code. */
const cleanEnv = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !withheld.test(name)));


/***/ }),

/***/ 40581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ recordAdopted),
/* harmony export */   JE: () => (/* binding */ endAdopted),
/* harmony export */   TK: () => (/* binding */ forgetAdopted)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55797);
/* harmony import */ var _process_process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11265);
/* harmony import */ var _process_process_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61105);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31655);






/**
 * Records a process in a run folder, so that whoever removes the folder ends it as well. One that has ended
 * already is not recorded. One file per process: two records never meet, and a torn one costs only itself.
 */
const recordAdopted = async (folder, pid, what) => {
    if (!Number.isInteger(pid) || pid < 2)
        throw new Error(`${what} cannot be adopted: ${pid} is no process of ours`);
    const id = (0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .identify */ .ls)(pid);
    if (id === undefined)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(recordsFolder(folder), { recursive: true, mode: 0o700 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(recordFile(folder, pid), JSON.stringify({ ...id, what }));
};
/** Forgets a process; one that was never recorded is no error. */
const forgetAdopted = (folder, pid) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(recordFile(folder, pid), { force: true });
/** Ends all recorded processes that still run, each with its descendants, and says so. */
const endAdopted = async (host, folder, graceMs) => {
    const running = (await readAdopted(folder)).filter((id) => (0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(id));
    await Promise.all(running.map((adopted) => {
        host.log(`Ending ${adopted.what} (process ${adopted.pid}), which still runs.`);
        return (0,_process_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .endProcess */ .JZ)(adopted, { group: false, graceMs });
    }));
};
const readAdopted = async (folder) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(recordsFolder(folder)).catch(() => []);
    const records = await Promise.all(names.map((name) => readRecord((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(folder), name))));
    return records.filter((record) => record !== undefined);
};
const readRecord = async (path) => {
    const content = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => ''));
    const id = (0,_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .processIdOf */ .yr)(content);
    if (id === undefined || id.pid < 2 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(content) || typeof content['what'] !== 'string')
        return undefined;
    return { ...id, what: content['what'] };
};
const recordsFolder = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'processes');
const recordFile = (folder, pid) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(folder), `${pid}.json`);


/***/ }),

/***/ 31655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ readOwner),
/* harmony export */   h3: () => (/* binding */ writeOwner),
/* harmony export */   lF: () => (/* binding */ ownerLives),
/* harmony export */   yr: () => (/* binding */ processIdOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55797);
/* harmony import */ var _process_process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11265);




/** Marks a folder as that of this process. */
const writeOwner = async (folder, uid) => {
    const owner = { ...((0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .identify */ .ls)(process.pid) ?? { pid: process.pid }), uid };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(ownerFile(folder), `${JSON.stringify(owner)}\n`, { mode: 0o644 });
};
/** Who a folder belongs to; `undefined` when its owner.json is missing or is not ours. */
const readOwner = async (folder) => {
    const content = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(ownerFile(folder), 'utf8').catch(() => ''));
    const id = processIdOf(content);
    if (id === undefined || !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(content) || typeof content['uid'] !== 'number')
        return undefined;
    return { ...id, uid: content['uid'] };
};
/** Whether the run that made a folder still works in it. */
const ownerLives = (owner) => (0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(owner);
/** What `identify` returned, read back from a file; `undefined` for anything else. */
const processIdOf = (content) => {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(content))
        return undefined;
    const { pid, startTicks, bootId } = content;
    if (typeof pid !== 'number' || !Number.isInteger(pid) || pid < 1)
        return undefined;
    return {
        pid,
        ...(typeof startTicks === 'number' ? { startTicks } : {}),
        ...(typeof bootId === 'string' ? { bootId } : {}),
    };
};
const ownerFile = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'owner.json');


/***/ }),

/***/ 69378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ removeRunFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/host/process/cgroups.js
var process_cgroups = __webpack_require__(56628);
// EXTERNAL MODULE: ./build/host/process/exec.js + 4 modules
var exec = __webpack_require__(90343);
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
 * Ends what still runs on a file system that is kept below a folder: the steps of a build whose daemon died before
 * it could end them. They have lost their parents, and only what is mounted as their / tells whose they are.
 * Returns when all are gone, or after a second; never throws.
 */
const endOrphans = async (host, folder) => {
    const [first, ...others] = rootedIn(folder);
    if (first === undefined)
        return;
    host.log(`Ending what a build left running in ${folder} (${others.length + 1} processes).`);
    for (let round = 0; round < rounds; round += 1) {
        const left = rootedIn(folder);
        if (left.length === 0)
            return;
        for (const id of left)
            (0,process_tree/* killProcess */.ix)(id);
        await (0,external_node_timers_promises_.setTimeout)(pollMs);
    }
};
/** Processes of which / is mounted from below the folder: those in the containers of its engines. */
const rootedIn = (folder) => ((0,process_table/* processTable */.oI)() ?? [])
    .filter(({ pid }) => rootMountOf(pid).includes(`${folder}/`))
    .flatMap(({ pid }) => (0,process_table/* identify */.ls)(pid) ?? []);
/** See proc_pid_mountinfo(5): an overlay names the folders of its layers in its options. */
const rootMountOf = (pid) => {
    try {
        const mounts = (0,external_node_fs_.readFileSync)(`/proc/${pid}/mountinfo`, 'utf8').split('\n');
        return mounts.find((line) => line.split(' ')[4] === '/') ?? '';
    }
    catch {
        // Gone meanwhile, or of another user.
        return '';
    }
};

// EXTERNAL MODULE: ./build/host/run-folder/apparmor.js
var apparmor = __webpack_require__(18444);
// EXTERNAL MODULE: ./build/host/run-folder/mounts.js
var mounts = __webpack_require__(58348);
// EXTERNAL MODULE: ./build/host/run-folder/owned-processes.js
var owned_processes = __webpack_require__(40581);
// EXTERNAL MODULE: ./build/host/run-folder/undo.js
var undo = __webpack_require__(70616);
;// CONCATENATED MODULE: ./build/host/run-folder/remove-folder.js









/** Deleting the layers of many builds takes a while on a slow disk. */
const removalLimitMs = 600_000;
/**
 * Removes a run folder: ends the processes recorded in it and those that run on what is in it, unmounts what
 * is mounted in it, deletes it. Returns a warning with the command that finishes the work by hand when something is left; never throws.
 */
const removeRunFolder = async (host, path, graceMs) => {
    try {
        const cgroups = (0,process_cgroups/* cgroupsOf */.p3)(rootedIn(path));
        await (0,owned_processes/* endAdopted */.JE)(host, path, graceMs);
        await endOrphans(host, path);
        (0,process_cgroups/* removeCgroups */.yz)(cgroups);
        (0,process_cgroups/* removeCgroupOf */.UJ)(path);
        await (0,undo/* takeBackAll */.Q)(host, path);
        await (0,apparmor/* unloadProfiles */.G)(host, path);
        const mounted = await (0,mounts/* unmountUnder */.L0)(host, path);
        if (mounted.length === 0)
            return await deleteFolder(host, path);
        const byHand = `sudo umount -l ${mounted.join(' ')} && sudo rm -rf ${path}`;
        return `${path} was not removed, because something is still mounted in it. By hand: ${byHand}`;
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return `${path} was not removed: ${why}. By hand: sudo rm -rf ${path}`;
    }
};
/** Tries one way after the other until the folder is gone. */
const deleteFolder = async (host, path) => {
    const options = { signal: interrupt/* uninterrupted */.qA, timeoutMs: removalLimitMs };
    let last;
    for (const [program, ...args] of waysToDelete(host, path)) {
        const result = await host.exec(program, args, options);
        if (!(await exists(path)))
            return undefined;
        // The first failure of `rm` says what is in the way; a missing podman does not.
        if (result.end.kind !== 'not-started' && result.tail !== '')
            last ??= result;
    }
    const why = last === undefined ? 'no program could delete it' : new exec/* CommandError */.Qd(last).message;
    return `${path} was not removed: ${why}\nBy hand: ${host.uid === 0 ? '' : 'sudo '}rm -rf ${path}`;
};
/**
 * The `rm` program and not Node's: it does not follow a folder that is exchanged for a link meanwhile, which
 * matters to root in folders that unprivileged builds could write to. Go's module cache is read-only,
 * hence `chmod`. Files of sub-uids can be deleted in a user namespace only, which these programs enter.
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

/***/ 10026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z4: () => (/* binding */ folderPrefix),
/* harmony export */   he: () => (/* binding */ parentFolder),
/* harmony export */   iN: () => (/* binding */ openRunFolder),
/* harmony export */   w1: () => (/* binding */ adoptedGraceMs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _owned_processes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40581);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31655);
/* harmony import */ var _remove_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69378);





/** Names of run folders; the six characters are chosen by `mkdtemp`. */
const folderPrefix = 'gcb-';
/**
 * A daemon needs longer than a client: dockerd waits ten seconds for its containers.
 */
const adoptedGraceMs = 15_000;
/** Podman refuses a --runroot of more than 50 characters; this leaves room for names below the folder. */
const longestParent = 30;
/** Creates the folder of this run and marks it as owned by this process. */
const openRunFolder = async (host, graceMs = adoptedGraceMs) => {
    const path = await createFolder(await parentFolder(host));
    // Rootless engines, when we are root, run as another user and must reach what is below.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, 0o711);
    await (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOwner */ .h3)(path, host.uid);
    return {
        path,
        sub: (name, owner) => createSub(host, path, name, owner),
        adopt: (pid, what) => (0,_owned_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .recordAdopted */ .Hg)(path, pid, what),
        release: (pid) => (0,_owned_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .forgetAdopted */ .TK)(path, pid),
        [Symbol.asyncDispose]: async () => {
            const warning = await (0,_remove_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .removeRunFolder */ .U)(host, path, graceMs);
            if (warning !== undefined)
                host.log(warning);
        },
    };
};
/**
 * Where run folders are: the runner's temporary folder, which the runner itself empties, when its path is
 * short and other users can enter it; else /var/tmp, which unlike /tmp is on a disk.
 */
const parentFolder = async ({ env, uid }) => {
    const given = env['RUNNER_TEMP'];
    const runnerTemp = given === undefined || given === '' ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(given).catch(() => undefined);
    if (runnerTemp === undefined || runnerTemp.length > longestParent)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)('/var/tmp');
    return uid !== 0 || (await othersCanEnter(runnerTemp)) ? runnerTemp : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)('/var/tmp');
};
const createFolder = async (parent) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, folderPrefix));
    }
    catch (cause) {
        throw new Error(`no folder can be created in ${parent}; make it writable, or set RUNNER_TEMP to one that is`, { cause });
    }
};
const createSub = async (host, path, name, owner) => {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path, name);
    if (!target.startsWith(`${path}/`))
        throw new Error(`${name} is not a name for a folder in ${path}`);
    const mode = host.uid === 0 ? 0o755 : 0o700;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(target, { recursive: true, mode });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(target, owner === undefined ? mode : 0o700);
    if (owner !== undefined && host.uid === 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chown)(target, owner.uid, owner.gid);
    return target;
};
const othersCanEnter = async (folder) => {
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder);
    if ((mode & 0o001) === 0)
        return false;
    return folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) || othersCanEnter((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
};


/***/ }),

/***/ 12196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sweepDeadRuns)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31655);
/* harmony import */ var _remove_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69378);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10026);





/** A run writes its owner.json moments after it creates its folder; this is generous. */
const unmarkedIsOldMs = 3_600_000;
/**
 * Removes what killed runs of this user left beside the place of new run folders, and returns the paths of
 * the removed folders. A folder whose run still works is not touched, nor is one of another user, root or
 * not: its content would tell root which processes to end. What cannot be removed is logged; never throws.
 */
const sweepDeadRuns = async (host, nowMs = Date.now()) => {
    const parent = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .parentFolder */ .he)(host);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent, { withFileTypes: true }).catch(() => []);
    const removed = [];
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, entry.name);
        // `isDirectory` is false for a link to a folder.
        if (!entry.isDirectory() || !isRunFolder(entry.name) || !(await isLeftOver(path, host.uid, nowMs)))
            continue;
        const warning = await (0,_remove_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .removeRunFolder */ .U)(host, path, _run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .adoptedGraceMs */ .w1);
        if (warning === undefined)
            removed.push(path);
        else
            host.log(warning);
    }
    return removed;
};
const isRunFolder = (name) => new RegExp(`^${_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderPrefix */ .Z4}[A-Za-z0-9]{6}$`).test(name);
const isLeftOver = async (path, uid, nowMs) => {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (folder === undefined || folder.uid !== uid)
        return false;
    const owner = await (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwner */ .A7)(path);
    if (owner === undefined)
        return nowMs - Math.max(folder.ctimeMs, folder.mtimeMs) > unmarkedIsOldMs;
    return owner.uid === uid && !(0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerLives */ .lF)(owner);
};


/***/ }),

/***/ 98733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ reportPaths),
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/report/formats/json.js
// One order serves every object of the report; names that are not here (counters, versions, reasons) follow
// alphabetically.
const order = `
  schemaVersion toolVersion id benchmark revision round startedAt durationMs complete
  samplesMs medianMs range slowdown low high slowdownMs lowMs highMs pairs detectable cause
  kind holds reason message logTail verdict environment engines schedule seed order benchmarks builds
  name versions engine project scenario strategy goVersion evidenceLevel gated head base comparison
  phases startup frontend base context cache-match copy download compile link step-overhead export unattributed
  evidence state outcome binarySha256 hit steps packagesNeeded packagesCompiled compiled
  counters failure excluded
  os kernel architecture cpuModel cpuCount memoryBytes freeDiskBytes cgroup nodeVersion runnerImage
  vm storageDriver nativeDiff imageStore rootless networkDriver runtime builder backingFileSystem origin notes
  cost timedMs primingMs warmUpMs resetMs settleMs setupMs otherMs warnings`
    .trim()
    .split(/\s+/u);
const ranks = new Map(order.map((name, rank) => [name, rank]));
// `unknown` stands beside the fields it speaks of, after them.
const rankOf = (name) => (name === 'unknown' ? Infinity : (ranks.get(name) ?? order.length));
const byRank = ([a], [b]) => {
    const [rankA, rankB] = [rankOf(a), rankOf(b)];
    if (rankA !== rankB)
        return rankA < rankB ? -1 : 1;
    return a < b ? -1 : 1;
};
const inOrder = (_name, value) => typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).toSorted(byRank));
const refuseUnspeakable = (value, place) => {
    if (typeof value === 'number' && !Number.isFinite(value)) {
        throw new TypeError(`${place} is ${value}, which JSON cannot hold; leave the field out and say why under "unknown"`);
    }
    if (typeof value !== 'object' || value === null)
        return;
    for (const [name, inner] of Object.entries(value))
        refuseUnspeakable(inner, `${place}.${name}`);
};
/**
 * The report as text: two spaces, keys always in the same order, a line break at the end.
 * Throws a TypeError that names the field when a number is NaN or infinite.
 */
const toJson = (report) => {
    refuseUnspeakable(report, 'report');
    return `${JSON.stringify(report, inOrder, 2)}\n`;
};

// EXTERNAL MODULE: ./build/report/formats/markdown.js
var formats_markdown = __webpack_require__(39111);
;// CONCATENATED MODULE: ./build/publish/report-files.js




/** Where the report is in a folder. */
const reportPaths = (outputDir) => ({
    json: (0,external_node_path_.join)(outputDir, 'report.json'),
    markdown: (0,external_node_path_.join)(outputDir, 'report.md'),
});
/** Writes both forms beside their place and renames them: a run that is killed leaves the last whole report. */
const writeReport = async (outputDir, report) => {
    const { json, markdown } = reportPaths(outputDir);
    for (const [path, text] of [
        [json, toJson(report)],
        [markdown, (0,formats_markdown/* toMarkdown */.l6)(report)],
    ]) {
        await (0,promises_.writeFile)(`${path}.new`, text);
        await (0,promises_.rename)(`${path}.new`, path);
    }
};


/***/ }),

/***/ 19646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ runUrlOf)
/* harmony export */ });
/** Where people look at this run of the workflow; undefined outside of one. */
const runUrlOf = (env) => {
    const [repository, run] = [env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID']];
    if (repository === undefined || run === undefined)
        return undefined;
    return `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/actions/runs/${run}`;
};


/***/ }),

/***/ 49939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** GitHub drops a summary above this size, with an error annotation. */
const largestBytes = 1_000_000;
/**
 * Adds the report to the job summary; without a summary file (outside of Actions) it does nothing. Throws when
 * the file cannot be written.
 */
const writeSummary = async (markdown, env) => {
    const path = env['GITHUB_STEP_SUMMARY'];
    if (path === undefined || path === '')
        return;
    const fits = Buffer.byteLength(markdown) <= largestBytes;
    const text = fits
        ? markdown
        : `${markdown.slice(0, largestBytes / 4)}\n\n(cut; the whole report is in report.md)`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${text}\n`);
};


/***/ }),

/***/ 39292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ restoreArchives),
/* harmony export */   xH: () => (/* binding */ saveArchives)
/* harmony export */ });
/* unused harmony exports restoreLimitMs, saveLimitMs */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** An archive of 100 MB comes in seconds; making it anew takes no longer than this. */
const restoreLimitMs = 45_000;
/** Saving compresses first, in the post step, where nobody waits for the verdict. */
const saveLimitMs = 90_000;
/**
 * Brings archives (base images, modules) from the cache of the repository to their places, and returns the
 * paths of those that it did not have: they can be saved once they are made. What is there already is left
 * alone. Whatever goes wrong costs the time to make an archive; never throws.
 */
const restoreArchives = async (paths, { ask, log, warn, limitMs = restoreLimitMs }) => {
    const missed = [];
    for (const path of paths) {
        if (await isComplete(path))
            continue;
        const answer = await ask({ kind: 'restore', ...entryOf(path) }, limitMs);
        if (answer.kind === 'unavailable')
            return [];
        if (answer.kind === 'failed') {
            const text = `The cache gave no archives: ${answer.cause.text}; they are made anew.`;
            if (answer.cause.expected)
                log(text);
            else
                warn(text);
            return [];
        }
        if (answer.result['found'] === true)
            log(`Restored ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} from the cache`);
        else
            missed.push(path);
    }
    return missed;
};
/** Saves archives that were made meanwhile for the next run; never throws. */
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
        const text = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} was not saved in the cache: ${answer.cause.text}; the next run makes it anew.`;
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
    paths: [path, noteOf(path)],
});
/** Written after the archive, with its size and digest. */
const noteOf = (path) => `${path}.json`;
const isComplete = async (path) => {
    const found = await Promise.all([path, noteOf(path)].map((each) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(each).catch(() => undefined)));
    return found.every((each) => each !== undefined);
};


/***/ }),

/***/ 21675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mz: () => (/* binding */ uploadArtifact),
/* harmony export */   nn: () => (/* binding */ artifactNameOf)
/* harmony export */ });
/* unused harmony export artifactLimitMs */
/* harmony import */ var _runner_run_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19646);

/** Uploads take seconds; the library would retry for half a minute, and wait minutes for a slow server. */
const artifactLimitMs = 45_000;
/** Name of the artifact for a key. */
const artifactNameOf = (key) => `go-container-bench-${key}`;
/** Uploads the files of the report as one artifact; never throws. */
const uploadArtifact = async (ask, request, env, limitMs = artifactLimitMs) => {
    const { name, files, outputDir, retentionDays } = request;
    const answer = await ask({ kind: 'upload', name, files, root: outputDir, retentionDays }, limitMs);
    switch (answer.kind) {
        case 'done': {
            const id = String(answer.result['id']);
            const runUrl = (0,_runner_run_url_js__WEBPACK_IMPORTED_MODULE_0__/* .runUrlOf */ .Q)(env);
            return { kind: 'uploaded', id, ...(runUrl === undefined ? {} : { url: `${runUrl}/artifacts/${id}` }) };
        }
        case 'unavailable':
            return {
                kind: 'unavailable',
                message: `No artifact was uploaded, because this runner offers no service for it; the report is in ${outputDir}.`,
            };
        case 'failed':
            return {
                kind: 'failed',
                message: `The artifact ${name} was not uploaded: ${answer.cause.text}. The report is in ${outputDir}` +
                    `${answer.cause.text.endsWith('(409)') ? '; give every use of the action its own artifact-name' : ''}.`,
            };
    }
};


/***/ }),

/***/ 39844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ serviceUser)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/publish/services/service-call.js
var service_call = __webpack_require__(50695);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/publish/services/service-cause.js

/** The reason why a service of the runner did not do what it was asked for, from what its library let us know. */
const causeOf = (call) => {
    const said = `${call.output}\n${call.message ?? ''}`;
    const denied = /cache (?:write|read) denied:([^\n]*)/.exec(said);
    if (denied !== null)
        return expected(`the cache token of this job does not allow it:${denied[1] ?? ''}`);
    if (/does not permit (?:reads|writes)/.test(said))
        return expected('the cache-mode of this job forbids it');
    if (/storage quota|insufficient usage/i.test(said))
        return surprising('the storage quota is used up');
    const status = call.status ?? lastStatus(said);
    if (status === 409)
        return expected('there is one of that name already (409)');
    if (status !== undefined)
        return surprising(statusText(status, said));
    const network = call.code ?? networkCodes.exec(said)?.[0];
    if (network !== undefined)
        return surprising(`the service could not be reached (${network})`);
    if (call.gaveUpAfterS !== undefined)
        return surprising(`the service did not answer within ${call.gaveUpAfterS} s`);
    return surprising((0,report_escape/* oneLine */.TN)(withoutSignature(call.message ?? lastComplaint(call.output))));
};
const expected = (text) => ({ text: (0,report_escape/* oneLine */.TN)(text), expected: true });
const surprising = (text) => ({ text, expected: false });
/** A signed address is as good as a token. */
const withoutSignature = (text) => text.replaceAll(/(https?:\/\/[^\s?]+)\?\S+/g, '$1');
/** What the cache library shows at the workflow run, instead of throwing it. */
const lastComplaint = (output) => [...output.matchAll(/^::(?:warning|error)::(?:Failed to (?:save|restore): )?(.+)$/gm)].at(-1)?.[1] ??
    'the service did not say why';
const networkCodes = /\b(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|EAI_AGAIN)\b|socket hang up/;
/** As the libraries write it: `Failed request: (503) …`, `responded with 503`, `"statusCode": 503`. */
const lastStatus = (said) => {
    const found = [...said.matchAll(/(?:request: \(|responded with |statusCode"?: ?|response: )([45]\d\d)\b/g)];
    return found.length === 0 ? undefined : Number(found.at(-1)?.[1]);
};
const statusText = (status, said) => {
    switch (status) {
        case 401:
            return "the service does not accept the job's runtime token (401)";
        case 403:
            return "the job's runtime token may not do this (403)";
        case 404:
            return 'there is no such service here (404)';
        case 429:
            return `too many requests (429)${retryAfter(said)}`;
        default:
            return status >= 500 ? `the service failed (${status})` : `the service refused the request (${status})`;
    }
};
const retryAfter = (said) => {
    const seconds = /(?:reset in |"retry-after": ?"?)(\d+)/i.exec(said)?.[1];
    return seconds === undefined ? '' : `; it can be asked again in ${seconds} s`;
};

;// CONCATENATED MODULE: ./build/publish/services/service.js




/**
 * Uses the services of the runner (artifacts, cache) in a process of its own for each call: their libraries
 * retry for half a minute and more, cannot be aborted, and print annotations of theirs for what costs us
 * nothing. Like this a call has a limit, leaves nothing running, and its failure is ours to word.
 */
const serviceUser = ({ exec, env, entryUrl, signal }) => async (call, limitMs) => {
    if (!isOffered(call, env))
        return { kind: 'unavailable' };
    const words = [(0,external_node_url_.fileURLToPath)(entryUrl), service_call/* serviceWord */.kp, JSON.stringify(call)];
    const ended = await exec(process.execPath, words, { env, signal, timeoutMs: limitMs });
    return answerOf(call, ended);
};
/** Known without loading a library, which alone takes a second. */
const isOffered = ({ kind }, env) => {
    const urls = kind === 'upload' ? ['ACTIONS_RESULTS_URL'] : ['ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL'];
    return given(env, 'ACTIONS_RUNTIME_TOKEN') && urls.some((name) => given(env, name));
};
const given = (env, name) => (env[name] ?? '') !== '';
const answerOf = (call, { stdout, stderr, end, durationMs }) => {
    const lines = stdout.split('\n');
    const line = lines.findLast((each) => each.startsWith(service_call/* resultMark */.nV));
    const result = line === undefined ? undefined : (0,json/* parseJson */.qF)(line.slice(service_call/* resultMark */.nV.length));
    const output = [...lines.filter((each) => each !== line), stderr].join('\n');
    if ((0,json.at)(result, 'kind') === 'unavailable')
        return { kind: 'unavailable' };
    if ((0,json/* isRecord */.u4)(result) && result['kind'] === 'done' && !gaveNothing(call, result, output))
        return { kind: 'done', result };
    const [message, status] = [(0,json/* textAt */.$6)(result, 'message') ?? textOf(end), (0,json.at)(result, 'status')];
    const code = (0,json/* textAt */.$6)(result, 'code');
    return {
        kind: 'failed',
        cause: causeOf({
            output,
            ...(message === undefined ? {} : { message }),
            ...(typeof status === 'number' ? { status } : {}),
            ...(code === undefined ? {} : { code }),
            ...(end.kind === 'timed-out' ? { gaveUpAfterS: Math.round(durationMs / 1000) } : {}),
        }),
    };
};
/** The cache library throws nothing: a miss is told from an outage by what it printed. */
const gaveNothing = ({ kind }, result, output) => {
    if (kind === 'save')
        return result['saved'] !== true;
    return (kind === 'restore' && result['found'] !== true && /Failed to restore|does not permit reads/.test(output));
};
const textOf = (end) => {
    switch (end.kind) {
        case 'aborted':
            return 'the job was cancelled';
        case 'not-started':
            return end.message;
        case 'signalled':
            return `its process was ended by ${end.signal}`;
        case 'exited':
        case 'timed-out':
            return undefined;
    }
};


/***/ }),

/***/ 39111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l6: () => (/* binding */ toMarkdown),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   qK: () => (/* binding */ tableText)
/* harmony export */ });
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(735);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73533);
/* harmony import */ var _table_measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35058);
/* harmony import */ var _table_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75983);
/* harmony import */ var _words_details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11809);
/* harmony import */ var _words_headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31173);
/* harmony import */ var _words_reach_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74686);








/** Of a long reason the table shows this many characters; the whole of it is in the details. */
const longestReason = 80;
const noTime = 'no time';
const cellsOf = ({ cells, why: reason }) => {
    // The last of them: names stand before the times, and a project may be called so.
    const at = reason === undefined ? -1 : cells.lastIndexOf(noTime);
    return cells.map((cell, index) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(index === at ? `${noTime}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(reason ?? '', longestReason)}` : cell));
};
/** The one table of a report, its columns aligned for readers of the raw text. */
const tableText = ({ titles, aligns, rows }) => {
    if (rows.length === 0)
        return 'No benchmark was planned.';
    return (0,markdown_table__WEBPACK_IMPORTED_MODULE_7__/* .markdownTable */ .Q)([titles, ...rows.map(cellsOf)], {
        align: aligns,
        // A reason sticks out of its column, rather than to widen the raw text of all rows.
        stringLength: (cell) => (cell.startsWith(`${noTime}: `) ? noTime : [...cell]).length,
    });
};
/** A list of plain texts. */
const items = (lines) => lines.map((line) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(line)}`).join('\n');
/**
 * The report as markdown, for `report.md` and the job's summary: verdict, reason, one table, its limits,
 * details folded away. Texts from outside are shown, never obeyed (see `escape.ts`).
 */
const toMarkdown = (report) => {
    const table = (0,_table_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c)(report);
    const { constants } = table;
    const note = (0,_table_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioNote */ .KA)(report);
    const blocks = [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_words_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(report)),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_words_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .why */ .d8)(report)),
        ...(constants.length === 0 ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .sentence */ .em)(constants.join('. ')))]),
        tableText(table),
        ...(note === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(note)]),
        '**What this run could have detected**',
        items((0,_words_reach_js__WEBPACK_IMPORTED_MODULE_5__/* .reach */ .g)(report)),
        '**What is not in these numbers**',
        items(_words_reach_js__WEBPACK_IMPORTED_MODULE_5__/* .notInTheNumbers */ ._),
        ...(0,_words_details_js__WEBPACK_IMPORTED_MODULE_3__/* .sections */ .V)(report).map(_words_details_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .T),
    ];
    return `${blocks.join('\n\n')}\n`;
};


/***/ }),

/***/ 72197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   he: () => (/* binding */ isCounted),
/* harmony export */   jV: () => (/* binding */ buildsOf),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   k: () => (/* binding */ isAttempt),
/* harmony export */   uQ: () => (/* binding */ isCompared)
/* harmony export */ });
/** Whether a build is in its benchmark's sample: no warm-up, no failure, no exclusion. */
const isCounted = ({ round, failure, excluded }) => round > 0 && failure === undefined && excluded === undefined;
/** Whether a build was to be in a sample: no warm-up, and no prime that was no part of a pair. */
const isAttempt = ({ round, excluded }) => round > 0 && excluded !== 'prime';
/** The builds of one benchmark at one revision that were to be in its sample. */
const buildsOf = (report, id, revision) => report.builds.filter((build) => build.benchmark === id && build.revision === revision && isAttempt(build));
/** Whether the report sets two revisions against each other. */
const isCompared = (report) => report.benchmarks.some(({ base }) => base !== undefined);
/** The benchmarks whose head has at least one time; none means that nothing could be measured. */
const measured = ({ benchmarks }) => benchmarks.filter(({ head }) => head.medianMs !== undefined);


/***/ }),

/***/ 35058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ ratioNote),
/* harmony export */   iW: () => (/* binding */ measuredColumns),
/* harmony export */   pZ: () => (/* binding */ medianCell)
/* harmony export */ });
/* harmony import */ var _analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44619);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73533);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72197);
/* harmony import */ var _words_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32598);




/** Columns of a table in which nothing is compared: one revision, one or more engines. */
const measuredColumns = (report) => {
    const kinds = new Set((0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(report)
        .filter(isSpread)
        .map(({ head }) => head.range));
    const labelled = kinds.size > 1;
    return [
        { title: 'median', align: 'right', cell: ({ head }) => medianCell(head) },
        {
            title: labelled ? 'range' : rangeName([...kinds][0]),
            align: 'right',
            cell: (benchmark) => rangeCell(benchmark, labelled),
        },
        { title: 'builds', align: 'left', cell: (benchmark) => buildsCell(report, benchmark) },
        ...(hasRivals(report)
            ? [
                {
                    title: 'to fastest',
                    align: 'right',
                    cell: (each) => ratioCell(report, each),
                },
            ]
            : []),
        { title: 'evidence', align: 'left', constant: 'Evidence', cell: evidenceCell },
    ];
};
/** The note that goes with the ratios: what they are, whether they may be read as a ranking, what has none. */
const ratioNote = (report) => {
    const notes = [rankNote(report), vmNote(report)].filter((note) => note !== undefined);
    return notes.length === 0 ? undefined : notes.join(' ');
};
const vmNote = (report) => new Set((0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(report).map(({ engine }) => (0,_words_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .vmOf */ .zf)(report, engine))).size > 1
    ? 'Times in a virtual machine are not set against times outside it.'
    : undefined;
const rankNote = (report) => {
    if (!hasRivals(report))
        return undefined;
    const sizes = (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(report)
        .filter((benchmark) => rivals(report, benchmark).length > 1)
        .map(({ head }) => head.samplesMs.length);
    const fewest = Math.min(...sizes);
    return fewest < _analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsNeeded */ .V5
        ? `"to fastest" divides medians of the same project and scenario; with n = ${fewest} they are ` +
            `too few to rank the engines (${_analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsNeeded */ .V5} builds each are needed).`
        : '"to fastest" divides medians of the same project and scenario; where intervals overlap, ' +
            'it does not say which engine is faster.';
};
/** A median, or why there is none in two words. */
const medianCell = (sample) => sample.medianMs === undefined ? 'no time' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(sample.medianMs);
// Of a benchmark without a time "none" would be a finding where there is nothing to find.
const evidenceCell = ({ head, evidenceLevel }) => head.medianMs === undefined ? _numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .nothing */ .s6 : evidenceLevel;
const isSpread = ({ head }) => head.samplesMs.length > 1;
const rangeName = (range) => {
    switch (range) {
        case 'interval':
            return '95 % interval';
        case 'min-max':
            return 'min–max';
        case undefined:
            return 'range';
    }
};
const rangeCell = (benchmark, labelled) => {
    const { lowMs, highMs, range } = benchmark.head;
    // The range of one value is no range.
    if (lowMs === undefined || highMs === undefined || !isSpread(benchmark))
        return _numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .nothing */ .s6;
    return labelled ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .durationRange */ .U4)(lowMs, highMs)} (${rangeName(range)})` : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .durationRange */ .U4)(lowMs, highMs);
};
const buildsCell = (report, { id, head }) => {
    const counted = head.samplesMs.length;
    const text = `${counted} of ${(0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .buildsOf */ .jV)(report, id, 'head').length}`;
    return counted === 1 ? `${text}, provisional` : text;
};
/** Times inside a virtual machine and outside it are those of two machines. */
const rivals = (report, { project, scenario, engine }) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(report).filter((each) => each.project === project &&
    each.scenario === scenario &&
    (0,_words_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .vmOf */ .zf)(report, each.engine) === (0,_words_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .vmOf */ .zf)(report, engine));
const hasRivals = (report) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(report).some((benchmark) => rivals(report, benchmark).length > 1);
const ratioCell = (report, benchmark) => {
    const mediansMs = rivals(report, benchmark).flatMap(({ head }) => head.medianMs ?? []);
    if (mediansMs.length < 2)
        return _numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .nothing */ .s6;
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(benchmark.head.medianMs, (medianMs) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .ratio */ .CG)(medianMs / Math.min(...mediansMs)));
};


/***/ }),

/***/ 75983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ tableOf)
});

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/report/words/labels.js
var labels = __webpack_require__(32598);
// EXTERNAL MODULE: ./build/report/table/measured.js
var measured = __webpack_require__(35058);
;// CONCATENATED MODULE: ./build/report/table/compared.js



/** Columns of a table that sets head (the head) against base (the base). */
const comparedColumns = (report) => [
    {
        title: 'base',
        align: 'right',
        cell: ({ base }) => (base === undefined ? numbers/* nothing */.s6 : (0,measured/* medianCell */.pZ)(base)),
    },
    { title: 'head', align: 'right', cell: ({ head }) => (0,measured/* medianCell */.pZ)(head) },
    { title: 'change', align: 'right', cell: ({ comparison }) => changeCell(comparison) },
    { title: '95 % interval', align: 'right', cell: ({ comparison }) => intervalCell(comparison) },
    { title: 'pairs', align: 'left', cell: (benchmark) => pairsCell(report, benchmark) },
    { title: 'verdict', align: 'left', cell: verdictCell },
];
const changeCell = (comparison) => {
    if (comparison?.slowdownMs === undefined || comparison.slowdown === undefined)
        return numbers/* nothing */.s6;
    return `${(0,numbers/* signedDuration */.Tp)(comparison.slowdownMs)} (${(0,numbers/* signedPercent */.wu)(comparison.slowdown)})`;
};
const intervalCell = (comparison) => {
    if (comparison?.low === undefined || comparison.high === undefined)
        return numbers/* nothing */.s6;
    return `${(0,numbers/* signedPercent */.wu)(comparison.low)} to ${(0,numbers/* signedPercent */.wu)(comparison.high)}`;
};
const pairsCell = (report, { id, comparison }) => {
    if (comparison === undefined)
        return numbers/* nothing */.s6;
    const attempts = [...(0,selection/* buildsOf */.jV)(report, id, 'base'), ...(0,selection/* buildsOf */.jV)(report, id, 'head')];
    return `${comparison.pairs} of ${new Set(attempts.map(({ round }) => round)).size}`;
};
const verdictCell = ({ comparison, gated }) => {
    if (comparison === undefined)
        return 'not judged';
    const { kind } = comparison.verdict;
    const word = kind === 'none' ? 'not judged' : kind;
    return gated || kind === 'none' ? word : `${word} (not gated)`;
};

;// CONCATENATED MODULE: ./build/report/table/table.js





const keyColumns = ({ engines }) => [
    { title: 'engine', align: 'left', constant: 'Engine', cell: ({ engine }) => (0,labels/* engineLabel */.nY)(engines, engine) },
    { title: 'project', align: 'left', constant: 'Project', cell: ({ project }) => project },
    { title: 'scenario', align: 'left', cell: ({ scenario }) => scenario },
];
const constantOf = (report, { constant, cell }) => {
    const [value, ...others] = new Set(report.benchmarks.map(cell));
    if (constant === undefined || value === undefined || value === numbers/* nothing */.s6 || others.length > 0)
        return [];
    return [`${constant}: ${value}`];
};
/** Why a benchmark has no time, told for the revision that lacks it. */
const whyOf = ({ head, base }) => {
    const ofHead = head.unknown?.['medianMs'];
    if (base === undefined)
        return ofHead;
    const ofBase = base.unknown?.['medianMs'];
    const reasons = [
        ...(ofBase === undefined ? [] : [`base: ${ofBase}`]),
        ...(ofHead === undefined ? [] : [`head: ${ofHead}`]),
    ];
    return reasons.length === 0 ? undefined : reasons.join('; ');
};
/** Lays a report's benchmarks out, for markdown and terminal alike. */
const tableOf = (report) => {
    const all = [
        ...keyColumns(report),
        ...((0,selection/* isCompared */.uQ)(report) ? comparedColumns(report) : (0,measured/* measuredColumns */.iW)(report)),
    ];
    const columns = all.filter((column) => constantOf(report, column).length === 0);
    return {
        constants: all.flatMap((column) => constantOf(report, column)),
        titles: columns.map(({ title }) => title),
        aligns: columns.map(({ align }) => align),
        rows: report.benchmarks.map((benchmark) => {
            const why = whyOf(benchmark);
            return { cells: columns.map(({ cell }) => cell(benchmark)), ...(why !== undefined && { why }) };
        }),
    };
};


/***/ }),

/***/ 11809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ folded),
  V: () => (/* binding */ sections)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(735);
;// CONCATENATED MODULE: ./build/report/words/cost.js

const names = [
    ['timedMs', 'timed builds'],
    ['primingMs', 'priming builds that are no cold sample'],
    ['warmUpMs', 'warm-up builds'],
    ['resetMs', 'resetting caches and clones between builds'],
    ['settleMs', 'sync and settling after builds'],
    ['setupMs', 'setting up: engines, images, projects'],
    ['otherMs', 'all else'],
];
// The total adds the rounded items, so that a reader who adds them up gets the same.
const tenths = (ms) => Math.round(ms / 100);
const seconds = (inTenths) => `${(inTenths / 10).toFixed(1)} s`;
/** Where the time of the run went, and its sum, as the lines of a markdown table. */
const costLines = (cost) => {
    const items = names.map(([name, title]) => [title, tenths(cost[name])]);
    const total = items.reduce((sum, [, value]) => sum + value, 0);
    const rows = [...items, ['total', total]].map(([title, value]) => [title, seconds(value)]);
    return (0,markdown_table/* markdownTable */.Q)([['part', 'time'], ...rows], { align: ['left', 'right'] }).split('\n');
};

;// CONCATENATED MODULE: ./build/report/words/exclusions.js



const longestLog = 20;
/** The exclusion that every good warm-up carries; the entry says it already. */
const isPlainWarmUp = ({ round, excluded }) => round === 0 && (excluded === undefined || excluded === 'warm-up');
const reasonOf = (build) => {
    const { failure, excluded, durationMs } = build;
    const time = (0,numbers/* duration */.p0)(durationMs);
    if (failure !== undefined)
        return `${failure.kind} after ${time}: ${failure.message}`;
    return isPlainWarmUp(build) ? time : `${time}, not counted: ${excluded ?? 'no reason was recorded'}`;
};
const entry = (build, compared, withLog) => {
    const { benchmark, revision, round, failure } = build;
    const side = compared ? ` ${revision}` : '';
    const line = `- ${(0,report_escape/* code */.aY)(benchmark)}${side}, ${round === 0 ? 'warm-up' : `round ${round}`}: ${(0,report_escape/* text */.Qq)((0,numbers/* sentence */.em)(reasonOf(build)))}`;
    if (failure === undefined || !withLog || failure.logTail.trim() === '')
        return [line];
    const log = failure.logTail.trimEnd().split(/\r?\n/u).slice(-longestLog);
    return [line, '', '  The end of its output:', '', ...(0,report_escape/* codeBlock */.DV)(log, '  '), ''];
};
/** Every build that is in no sample, with its reason; of equal failures the log stands once. */
const exclusionLines = (report) => {
    const left = report.builds.filter((build) => !(0,selection/* isCounted */.he)(build));
    if (left.length === 0)
        return ['None: every build is in a sample.'];
    const compared = (0,selection/* isCompared */.uQ)(report);
    const seen = new Set();
    return left.flatMap((build) => {
        const log = `${build.benchmark}\n${build.failure?.message ?? ''}`;
        const withLog = !seen.has(log);
        seen.add(log);
        return entry(build, compared, withLog);
    });
};

// EXTERNAL MODULE: ./build/report/words/labels.js
var labels = __webpack_require__(32598);
;// CONCATENATED MODULE: ./build/report/words/surroundings.js



const yesNo = (value) => {
    if (value === undefined)
        return undefined;
    return value ? 'yes' : 'no';
};
const shown = (facts, unknown) => facts.flatMap(([title, field, value]) => {
    const reason = unknown?.[field];
    if (value !== undefined)
        return [`${title} ${value}`];
    return reason === undefined ? [] : [`${title} ${numbers/* nothing */.s6} (${reason})`];
});
/** The machine, one fact a line. */
const environmentLines = (environment) => {
    const { unknown, freeDiskBytes } = environment;
    const facts = [
        ['system:', 'os', environment.os],
        ['kernel:', 'kernel', `${environment.kernel}, ${environment.architecture}`],
        ['processor model:', 'cpuModel', environment.cpuModel],
        ['processors:', 'cpuCount', String(environment.cpuCount)],
        ['memory:', 'memoryBytes', (0,numbers/* gibibytes */.pn)(environment.memoryBytes)],
        ['free disk:', 'freeDiskBytes', freeDiskBytes === undefined ? undefined : (0,numbers/* gibibytes */.pn)(freeDiskBytes)],
        ['cgroup:', 'cgroup', environment.cgroup],
        ['Node.js:', 'nodeVersion', environment.nodeVersion],
        ['runner image:', 'runnerImage', environment.runnerImage],
    ];
    return shown(facts, unknown).map((fact) => `- ${(0,report_escape/* text */.Qq)(fact)}`);
};
const factsOf = (engine) => [
    ['virtual machine', 'vm', engine.vm],
    ['storage driver', 'storageDriver', engine.storageDriver],
    ['native diff', 'nativeDiff', yesNo(engine.nativeDiff)],
    ['image store', 'imageStore', engine.imageStore],
    ['on', 'backingFileSystem', engine.backingFileSystem],
    ['network', 'networkDriver', engine.networkDriver],
    ['rootless', 'rootless', yesNo(engine.rootless)],
    ['runtime', 'runtime', engine.runtime],
    ['builder', 'builder', engine.builder],
];
/** The engines as they ran, one a line, with what is worth noting of each below it. */
const engineLines = (engines) => engines.flatMap((engine) => {
    const versions = Object.entries(engine.versions)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, version]) => `${name} ${version}`);
    const origin = engine.origin === 'installed' ? 'installed by this run' : 'found on this machine';
    const all = [...versions, ...shown(factsOf(engine), engine.unknown), origin];
    return [
        `- ${(0,report_escape/* text */.Qq)(`${(0,labels/* engineLabel */.nY)(engines, engine.name)}: ${all.join(', ')}`)}`,
        ...engine.notes.map((note) => `  - ${(0,report_escape/* text */.Qq)(note)}`),
    ];
});

;// CONCATENATED MODULE: ./build/report/words/details.js






const scheduleLines = (report) => {
    const compared = (0,selection/* isCompared */.uQ)(report);
    const { seed, order } = report.schedule;
    const places = order.map(({ benchmark, revision, round }) => {
        const side = compared ? ` ${revision}` : '';
        return `${(0,report_escape/* code */.aY)(benchmark)}${side}, ${round === 0 ? 'warm-up' : `round ${round}`}`;
    });
    return [
        `Seed ${(0,report_escape/* code */.aY)(seed)}. In the order of building:`,
        '',
        ...places.map((place, at) => `${at + 1}. ${place}`),
    ];
};
/** What the builds show of themselves: steps taken from a cache, packages compiled; one text per kind of build. */
const outcomes = (builds) => {
    const texts = builds.flatMap(({ evidence }) => {
        if (evidence === undefined)
            return [];
        const { steps, packagesCompiled, packagesNeeded } = evidence.outcome;
        const hits = `${steps.filter(({ hit }) => hit).length} of ${(0,numbers/* count */.U9)(steps.length, 'step')} from cache`;
        if (packagesCompiled === undefined)
            return [hits];
        const of = packagesNeeded === undefined
            ? (0,numbers/* count */.U9)(packagesCompiled, 'package')
            : `${packagesCompiled} of ${(0,numbers/* count */.U9)(packagesNeeded, 'package')}`;
        return [`${hits}, ${of} compiled`];
    });
    return [...new Set(texts)];
};
const sampleLine = (report, { id, evidenceLevel }, side) => {
    const { sample, revision, name } = side;
    const head = `- ${(0,report_escape/* code */.aY)(id)}${name}: `;
    if (sample.medianMs === undefined) {
        return `${head}no time: ${(0,report_escape/* text */.Qq)((0,numbers/* sentence */.em)(sample.unknown?.['medianMs'] ?? 'no reason was recorded'))}`;
    }
    const times = `${sample.samplesMs.map(numbers/* duration */.p0).join(', ')} (${(0,numbers/* count */.U9)(sample.samplesMs.length, 'build')})`;
    const counted = (0,selection/* buildsOf */.jV)(report, id, revision).filter(selection/* isCounted */.he);
    const shown = outcomes(counted);
    return `${head}${times}; evidence: ${[evidenceLevel, ...shown].join('; ')}`;
};
const sidesOf = (report, { base, head }) => [
    ...(base === undefined ? [] : [{ revision: 'base', sample: base, name: ', base' }]),
    { revision: 'head', sample: head, name: (0,selection/* isCompared */.uQ)(report) ? ', head' : '' },
];
const sampleLines = (report) => report.benchmarks.flatMap((each) => sidesOf(report, each).map((side) => sampleLine(report, each, side)));
/** What a report folds away, in the order of `report.md`. */
const sections = (report) => {
    const { environment, engines, builds, cost, warnings } = report;
    const surroundings = [...environmentLines(environment), ...engineLines(engines)];
    return [
        { ...named('environment', 'Environment and engines'), lines: surroundings },
        { ...named('schedule', 'Schedule and seed', builds.length === 0), lines: scheduleLines(report) },
        { ...named('samples', 'Samples and their evidence', builds.length === 0), lines: sampleLines(report) },
        {
            ...named('exclusions', 'Warm-ups, exclusions and failures', builds.every(selection/* isCounted */.he)),
            lines: exclusionLines(report),
        },
        { ...named('cost', 'Cost of this run'), lines: costLines(cost) },
        {
            ...named('warnings', `Warnings: ${warnings.length}`, warnings.length === 0),
            lines: warnings.length === 0 ? ['None.'] : warnings.map((warning) => `- ${(0,report_escape/* text */.Qq)(warning)}`),
        },
    ];
};
const named = (name, title, empty = false) => ({ name, title, empty });
/** A section as one block of markdown that a reader unfolds. */
const folded = ({ title, lines }) => [`<details>`, `<summary>${(0,report_escape/* text */.Qq)(title)}</summary>`, '', lines.join('\n').trimEnd(), '', '</details>'].join('\n');


/***/ }),

/***/ 31173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ doesNotBuild),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   d8: () => (/* binding */ why)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72197);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32598);



/** What to do next, by verdict of the run. */
const advice = {
    regression: 'mend the cause, or raise fail-threshold if the slowdown is intended.',
    warning: 'look at the rows marked warning; the check fails for them only if fail-on names warning.',
    unchanged: 'nothing to do.',
    improvement: 'nothing to do.',
    inconclusive: 'run again on a quieter machine, or with a larger time-budget.',
    invalid: 'nothing can be said until the cause is mended.',
};
const tally = ({ benchmarks }, kind) => {
    const gated = benchmarks.filter((each) => each.gated);
    return {
        found: gated.filter(({ comparison }) => comparison?.verdict.kind === kind).length,
        of: gated.length,
    };
};
const judgedLine = (report, kind) => {
    const { found, of } = tally(report, kind);
    const where = of === 0 ? '' : ` in ${found} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(of, 'gated benchmark')}`;
    const undecided = kind === 'inconclusive' ? 0 : tally(report, 'inconclusive').found;
    const beside = undecided === 0 ? '' : ` (${undecided} inconclusive)`;
    if (kind === 'invalid' && invalids(report).every(doesNotBuild))
        return `Does not build${where}${beside}: mend the build of the head${baseBuilds(report) ? '; the base builds' : ''}.`;
    return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${where}${beside}: ${advice[kind]}`;
};
const baseBuilds = (report) => invalids(report).every(({ reason }) => reason.includes('while the base does'));
/** The invalid verdicts that decided; the run's own when no benchmark tells. */
const invalids = ({ benchmarks, verdict }) => {
    const found = benchmarks.flatMap(({ gated, comparison }) => gated && comparison?.verdict.kind === 'invalid' ? [comparison.verdict] : []);
    return found.length === 0 ? [verdict] : found;
};
const buildsEach = (report) => {
    const sizes = (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(report).map(({ head }) => head.samplesMs.length);
    const [fewest, most] = [Math.min(...sizes), Math.max(...sizes)];
    return fewest === most ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(fewest, 'build')} each` : `${fewest} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(most, 'build')} each`;
};
const measuredLine = (report) => {
    const [found, of] = [(0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(report).length, report.benchmarks.length];
    if (found === 0) {
        return `Measured 0 of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(of, 'benchmark')}: mend what the rows name and run again.`;
    }
    const labels = (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(report).map(({ engine }) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .engineLabel */ .nY)(report.engines, engine));
    const what = `${found === of ? '' : `${found} of `}${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(of, 'benchmark')} on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([...new Set(labels)])}`;
    const provisional = report.complete ? 'Measured' : 'Provisional: measured';
    const rest = found === of || !report.complete ? '' : ' Mend what the other rows name and run again.';
    return `${provisional} ${what}, ${buildsEach(report)}; nothing was compared.${rest}`;
};
/** The first line of every output, plain text: the verdict with N of M, and what to do. */
const headline = (report) => {
    const stopped = report.complete ? '' : ' The run stopped before its plan was carried out.';
    const { kind } = report.verdict;
    if (kind !== 'none')
        return `${judgedLine(report, kind)}${stopped}`;
    if (!(0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .isCompared */ .uQ)(report))
        return `${measuredLine(report)}${stopped}`;
    const [found, of] = [(0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(report).length, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.benchmarks.length, 'benchmark')];
    return `Not judged: ${found} of ${of} measured on head, for information only.${stopped}`;
};
/** The second line: the reason, as one sentence of plain text. */
const why = ({ verdict }) => `Why: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(verdict.reason)}`;
/** Whether a verdict says that the head does not build where the base does; then no time is in question. */
const doesNotBuild = ({ kind, reason }) => kind === 'invalid' && reason.startsWith('does not build');


/***/ }),

/***/ 32598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _k: () => (/* binding */ rowName),
/* harmony export */   nY: () => (/* binding */ engineLabel),
/* harmony export */   zf: () => (/* binding */ vmOf)
/* harmony export */ });
/**
 * Name and version of an engine as one reads it, like `podman 4.3.1`, or `docker 29.1.3 in Docker Desktop`; without
 * the version when none is known.
 */
const engineLabel = (engines, engine) => {
    const facts = factsOf(engines, engine);
    const [name = engine] = engine.split('@');
    const version = ['server', 'client', name, 'buildkit'].map((part) => facts?.versions[part]).find(Boolean);
    const label = version === undefined ? engine : `${name} ${version}`;
    return facts?.vm === undefined ? label : `${label} in ${facts.vm}`;
};
/** The virtual machine that an engine runs in; undefined: none that is known. */
const vmOf = ({ engines }, engine) => factsOf(engines, engine)?.vm;
const factsOf = (engines, engine) => engines.find(({ name }) => name === engine) ?? engines.find(({ name }) => name === engine.split('@')[0]);
/**
 * How a benchmark is called beside the table, in plain text: its scenario, with engine and project in front
 * where the report has several of them. The id says the same at greater length.
 */
const rowName = (report, { engine, project, scenario }) => {
    return [
        ...(several(report.benchmarks.map((each) => each.engine)) ? [engineLabel(report.engines, engine)] : []),
        ...(several(report.benchmarks.map((each) => each.project)) ? [project] : []),
        scenario,
    ].join(' ');
};
const several = (values) => new Set(values).size > 1;


/***/ }),

/***/ 74686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ notInTheNumbers),
/* harmony export */   g: () => (/* binding */ reach)
/* harmony export */ });
/* harmony import */ var _analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44619);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72197);



const ofComparison = ({ id, comparison }) => {
    if (comparison?.detectable !== undefined) {
        return `${id}: a slowdown of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(comparison.detectable)} or more (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(comparison.pairs, 'pair')})`;
    }
    return `${id}: ~ (${comparison?.unknown?.['detectable'] ?? 'not judged'})`;
};
/** What this run could have called a regression, or how far its numbers reach; plain text, one item a line. */
const reach = (report) => {
    if ((0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompared */ .uQ)(report))
        return report.benchmarks.map(ofComparison);
    const sizes = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)(report).map(({ head }) => head.samplesMs.length);
    if (sizes.length === 0)
        return ['nothing: no build gave a time'];
    return [
        'no difference between rows: nothing was compared',
        Math.min(...sizes) < _analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsNeeded */ .V5
            ? `the scatter of a row: its smallest and largest time; an interval of the median takes ${_analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsNeeded */ .V5} builds`
            : 'the scatter of a row: its interval holds the median in 95 % of such runs',
    ];
};
/** What a reader may miss in these numbers, because it happened before or outside the timer. */
const notInTheNumbers = [
    'pulling images and loading the base image: done before the first timed build',
    'starting the engine and its daemon: done before; the start of its client program is in',
    'a cache that your CI imports (cache-from, a restored cache folder): a build starts from the state its scenario names',
    'pushing the image to a registry',
];


/***/ })

};
