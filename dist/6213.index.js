export const id = 6213;
export const ids = [6213];
export const modules = {

/***/ 56628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ rivalGroupOf),
/* harmony export */   UJ: () => (/* binding */ removeCgroupOf),
/* harmony export */   We: () => (/* binding */ cgroupOf),
/* harmony export */   p3: () => (/* binding */ cgroupsOf),
/* harmony export */   yz: () => (/* binding */ removeCgroups)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const root = '/sys/fs/cgroup';
/**
 * The control groups of these processes, as folders: one each, or with version 1 one per controller. Those of this
 * process are left out: a process that shares them has none of its own.
 */
const cgroupsOf = (processes) => {
    const own = new Set(foldersOf('self'));
    return [...new Set(processes.flatMap(({ pid }) => foldersOf(String(pid))))].filter((path) => !own.has(path));
};
/** Removes empty control groups: a killed engine leaves those of its build steps behind. */
const removeCgroups = (folders) => {
    for (const folder of folders) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
        }
        catch {
            // Already gone, or in use: the kernel refuses to remove one that has processes.
        }
    }
};
/** The name of the control group of a run folder: engines that take a parent group put theirs below it. */
const cgroupOf = (runFolder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(runFolder);
/** The name of the group of what competes with its builds for the processors, when that is wanted. */
const rivalGroupOf = (runFolder) => `${cgroupOf(runFolder)}-rival`;
/** Removes the control group of a run folder, that of its rival, others that it recorded, and all empty ones below them. */
const removeCgroupOf = (runFolder, recorded = []) => {
    // A folder inside a run folder has no group, but an engine may have one with the same name.
    if (!/^gcb-\w{6}$/.test(cgroupOf(runFolder)))
        return;
    const names = [cgroupOf(runFolder), rivalGroupOf(runFolder)];
    const groups = [
        ...['', ...folderNames(root)].flatMap((controller) => names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, controller, name))),
        ...recorded,
    ];
    const endMs = performance.now() + dyingMs;
    for (;;) {
        for (const group of groups)
            removeCgroups(deepestFirst(group));
        if (performance.now() > endMs || !groups.some((group) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(group)))
            return;
        Atomics.wait(nobody, 0, 0, 50);
    }
};
/** A killed process may stay in its group for a moment. */
const dyingMs = 2_000;
const nobody = new Int32Array(new SharedArrayBuffer(4));
const deepestFirst = (folder) => [
    ...folderNames(folder).flatMap((name) => deepestFirst((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))),
    folder,
];
const folderNames = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true }).flatMap((each) => each.isDirectory() ? [each.name] : []);
    }
    catch {
        return [];
    }
};
/** See cgroups(7) for the lines of /proc/PID/cgroup: `ID:CONTROLLERS:PATH`; version 2 names no controllers. */
const foldersOf = (pid) => textOf(`/proc/${pid}/cgroup`)
    .split('\n')
    .flatMap((line) => {
    const [, , controllers = '', path = '/'] = /^(\d+):([^:]*):(.+)$/.exec(line) ?? [];
    if (path === '/' || path.includes('..'))
        return [];
    const hierarchies = controllers === '' ? ['', 'unified'] : [controllers.replace(/^name=/, '')];
    return hierarchies.map((hierarchy) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, hierarchy, path));
});
const textOf = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
};


/***/ }),

/***/ 11962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ interruptSignal),
/* harmony export */   VV: () => (/* binding */ interruptedStatus),
/* harmony export */   qA: () => (/* binding */ uninterrupted)
/* harmony export */ });
/** Exit status of an interrupted run. */
const interruptedStatus = 130;
/** For cleanup commands: they must finish even though the run was interrupted. */
const uninterrupted = new AbortController().signal;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
/**
 * Turns SIGINT, SIGTERM and SIGHUP into an abort, so that everything open is closed properly. A second SIGINT, or SIGQUIT
 * at once, exits immediately with status 130: secrets are erased, and the next run removes what else is left behind. A
 * second SIGTERM changes nothing: a cancelled job gets SIGINT, then SIGTERM, and only then SIGKILL.
 */
const interruptSignal = (log) => {
    const controller = new AbortController();
    const receive = (name) => {
        if (name === 'SIGQUIT') {
            log('SIGQUIT: exiting immediately; the next run removes what this one leaves behind.');
            process.exit(interruptedStatus);
        }
        if (!controller.signal.aborted) {
            log(`${name}: stopping and cleaning up; press Ctrl-C again to exit immediately.`);
            controller.abort(new Error(`interrupted by ${name}`));
            return;
        }
        if (name !== 'SIGINT')
            return;
        log('SIGINT again: exiting immediately; the next run removes what this one leaves behind.');
        process.exit(interruptedStatus);
    };
    for (const name of signals)
        process.on(name, receive);
    const dispose = () => {
        for (const name of signals)
            process.off(name, receive);
    };
    return { signal: controller.signal, [Symbol.dispose]: dispose };
};


/***/ }),

/***/ 35074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ groupsOfSelf),
/* harmony export */   Fi: () => (/* binding */ enterRunGroup),
/* harmony export */   HD: () => (/* binding */ recordedGroups),
/* harmony export */   Uu: () => (/* binding */ runNameIn),
/* harmony export */   ij: () => (/* binding */ runGroups),
/* harmony export */   rD: () => (/* binding */ processesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55797);
/* harmony import */ var _cgroups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56628);




/** What a run measures of its own groups. */
const counting = ['cpuacct', 'memory', 'blkio', 'unified'];
/** Processes are one level below the group of the run: with version 2, a group with processes controls none below it. */
const leaf = 'run';
/**
 * Moves this process into a control group of the run, below its own, so that the limits of that one still hold. Everything
 * that the run starts is then counted there: clients, daemons, and containers that get no group elsewhere. Returns what
 * moves it back. Where no group can be made, as without root, nothing happens: what the groups would count is then unknown.
 */
const enterRunGroup = (runFolder, root = '/', pid = process.pid) => {
    const own = groupsOfSelf(root);
    if (own.some(({ path }) => runGroupIn(path) !== undefined))
        return () => { };
    const groups = own.filter(({ controllers }) => controllers.some((name) => counting.includes(name)));
    const below = (group) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(group.mount, group.path, (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .cgroupOf */ .We)(runFolder));
    // First: a run that is killed after it has the next one remove them.
    if (!recordGroups(runFolder, groups.map(below)))
        return () => { };
    const entered = groups.filter((group) => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(below(group), leaf), { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(below(group), leaf, 'cgroup.procs'), String(pid));
            return true;
        }
        catch {
            (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .removeCgroups */ .yz)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(below(group), leaf), below(group)]);
            return false;
        }
    });
    return () => {
        for (const group of entered)
            leave(group, below(group), pid);
    };
};
const leave = ({ mount, path }, run, pid) => {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(mount, path, 'cgroup.procs'), String(pid));
    }
    catch {
        // It was removed from outside, and this process moved, or it ends with this process in it.
    }
    (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .removeCgroups */ .yz)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(run, leaf), run]);
};
/** The groups of this process, one for each hierarchy that is mounted where systemd mounts them. */
const groupsOfSelf = (root = '/') => textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'proc/self/cgroup'))
    .split('\n')
    .flatMap((line) => {
    // `ID:CONTROLLERS:PATH`; version 2 names no controllers. See cgroups(7).
    const [, controllers, path] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
    if (controllers === undefined || path === undefined || path.includes('..'))
        return [];
    const mount = mountOf(root, controllers);
    if (mount === undefined)
        return [];
    return [{ controllers: controllers === '' ? ['unified'] : controllers.split(','), mount, path }];
});
const mountOf = (root, controllers) => {
    const all = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'sys/fs/cgroup');
    const names = controllers === '' ? ['unified', ''] : [controllers, ...controllers.split(',')];
    // Only a hierarchy of version 2 has this file, in all of its groups.
    const holds = controllers === '' ? 'cgroup.controllers' : 'cgroup.procs';
    return names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(all, name)).find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, holds)));
};
/**
 * The folders of one hierarchy that count this run: its group, which this process is in, and the one with the same name at
 * the top, where engines that take an absolute group put containers. Empty when this process is in no group of a run.
 */
const runGroups = (groups, controller) => {
    const own = groups.find(({ controllers }) => controllers.includes(controller));
    const run = own === undefined ? undefined : runGroupIn(own.path);
    if (own === undefined || run === undefined)
        return [];
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own.mount, run), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own.mount, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(run))];
    return [...new Set(folders)].filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder));
};
/** The name of the run whose group this process is in; undefined: it is in none. */
const runNameIn = (groups) => {
    const [run] = groups.flatMap(({ path }) => runGroupIn(path) ?? []);
    return run === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(run);
};
/** The processes in these folders and all below them. */
const processesIn = (folders) => folders.flatMap((folder) => [
    ...numbersIn(textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'cgroup.procs'))),
    ...processesIn(foldersBelow(folder)),
]);
const numbersIn = (text) => text.split('\n').filter(Boolean).map(Number);
const foldersBelow = (folder) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).flatMap((each) => each.isDirectory() ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, each.name)] : []);
    }
    catch {
        return [];
    }
};
const runGroupIn = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === leaf && /^gcb-\w{6}$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : undefined;
/** The groups that a run recorded in its folder, with what is in them: for whoever removes the folder. */
const recordedGroups = (runFolder) => {
    const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(textOf(recordFile(runFolder)));
    const folders = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(record) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(record, 'folders').map(String) : [];
    const isOurs = (folder) => folder.startsWith('/sys/fs/cgroup/') && !folder.includes('..') && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .cgroupOf */ .We)(runFolder);
    return folders.filter(isOurs).flatMap((folder) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, leaf), folder]);
};
const recordGroups = (runFolder, folders) => {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(recordFile(runFolder), JSON.stringify({ folders }), { mode: 0o600 });
        return true;
    }
    catch {
        return false;
    }
};
const recordFile = (runFolder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runFolder, 'control-groups.json');
const textOf = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
};


/***/ }),

/***/ 18444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ unloadProfiles),
/* harmony export */   i: () => (/* binding */ loadProfile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91125);
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46322);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11962);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28703);






const timeoutMs = 30_000;
/**
 * Loads an AppArmor profile into the kernel (root only) and unloads it when disposed. The profile is written to the
 * run folder, never to /etc: a reboot forgets it, and whoever removes the folder of a killed run unloads it first.
 * Throws when the parser rejects it.
 */
const loadProfile = async (host, runFolder, profile) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(profilesFolder(runFolder), { recursive: true, mode: 0o700 });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(profilesFolder(runFolder), profile.name);
    await (0,_writing_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x)(file, profile.text);
    (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(await host.exec('apparmor_parser', ['--replace', '--skip-cache', file], { timeoutMs }));
    return { [Symbol.asyncDispose]: () => unload(host, file) };
};
/** Unloads the profiles that a killed run left loaded, and logs those that cannot be unloaded. Never throws. */
const unloadProfiles = async (host, runFolder) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(profilesFolder(runFolder)).catch(() => []);
    for (const name of names) {
        await unload(host, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(profilesFolder(runFolder), name)).catch((error) => host.log(`The AppArmor profile ${name} may stay loaded until the next boot: ${(0,_error_text_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)}`));
    }
};
const profilesFolder = (runFolder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runFolder, 'apparmor');
const unload = async (host, file) => {
    const options = { timeoutMs, signal: _process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__/* .uninterrupted */ .qA };
    (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(await host.exec('apparmor_parser', ['--remove', file], options));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
};


/***/ }),

/***/ 58348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L0: () => (/* binding */ unmountUnder),
/* harmony export */   qV: () => (/* binding */ parseMounts)
/* harmony export */ });
/* unused harmony export pointsUnder */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11962);


/** The mounts listed in the text of /proc/self/mountinfo, in its order; see proc_pid_mountinfo(5). */
const parseMounts = (mountinfo) => mountinfo.split('\n').flatMap((line) => {
    // The number of optional fields varies; ` - ` ends them.
    const [before, after] = line.split(' - ');
    const point = before?.split(' ')[4];
    const type = after?.split(' ')[0];
    return point === undefined || type === undefined ? [] : [{ point: unescape(point), type }];
});
/** Mount points at or below a folder in the order in which they can be unmounted: deepest first. */
const pointsUnder = (mounts, folder) => mounts
    .map((mount) => mount.point)
    .filter((point) => point === folder || point.startsWith(`${folder}/`))
    .toReversed()
    .toSorted((a, b) => b.split('/').length - a.split('/').length);
/**
 * Unmounts everything at or below a folder (root only) and returns what is still mounted there afterwards: deleting
 * through a bind mount would delete someone else's files.
 */
const unmountUnder = async (host, folder) => {
    const points = pointsUnder(await currentMounts(), folder);
    if (points.length === 0 || host.uid !== 0)
        return points;
    for (const point of points) {
        // Lazily: a process with an open file there must not keep the mount.
        await host.exec('umount', ['-l', point], { signal: _process_interrupt_js__WEBPACK_IMPORTED_MODULE_1__/* .uninterrupted */ .qA, timeoutMs: 30_000 });
    }
    return pointsUnder(await currentMounts(), folder);
};
/** On systems without /proc we mount nothing. */
const currentMounts = async () => parseMounts(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/mountinfo', 'utf8').catch(() => ''));
const unescape = (path) => path.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));


/***/ }),

/***/ 86894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   NE: () => (/* binding */ openFolder),
/* harmony export */   SL: () => (/* binding */ openBelow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** Opens a folder, but not one that a link leads to. */
const openFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
/** An entry of an open folder, wherever that folder has been moved to. */
const entryOf = ({ fd }, name) => `/proc/self/fd/${fd}/${name}`;
/** Opens a folder below `root`, each step through the one before it. */
const openBelow = async (root, steps) => {
    let folder = await openFolder(root);
    for (const step of steps) {
        try {
            const next = await openFolder(entryOf(folder, step));
            await folder.close();
            folder = next;
        }
        catch (error) {
            await folder.close();
            throw error;
        }
    }
    return folder;
};


/***/ }),

/***/ 31655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ readOwner),
/* harmony export */   Jc: () => (/* binding */ isOwnerAlive),
/* harmony export */   h3: () => (/* binding */ writeOwner),
/* harmony export */   yr: () => (/* binding */ processIdOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55797);
/* harmony import */ var _process_process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11265);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28703);





/** Marks a folder as belonging to this process. */
const writeOwner = async (folder, uid) => {
    const id = (0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .identify */ .ls)(process.pid) ?? { pid: process.pid };
    const owner = { ...id, uid, pidNamespace: await ownPidNamespace() };
    await (0,_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(ownerFile(folder), `${JSON.stringify(owner)}\n`, { mode: 0o644 });
};
/** The owner of a folder; undefined when its owner.json is missing or not ours. */
const readOwner = async (folder) => {
    const content = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(ownerFile(folder), 'utf8').catch(() => ''));
    const id = processIdOf(content);
    if (id === undefined || !(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(content) || typeof content['uid'] !== 'number')
        return undefined;
    return { ...id, uid: content['uid'], pidNamespace: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(content, 'pidNamespace') };
};
/** No run takes a day. */
const longestRunMs = 86_400_000;
/**
 * Whether the run that created a folder, `ageMs` ago, is still working in it. The processes of another namespace (a job
 * container that shares the folder of temporary files) cannot be seen, so such a run counts as working for a day.
 */
const isOwnerAlive = async (owner, ageMs) => {
    const own = await ownPidNamespace();
    const isElsewhere = owner.pidNamespace !== undefined && own !== undefined && owner.pidNamespace !== own;
    const isOfThisBoot = owner.bootId === undefined || owner.bootId === (0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .identify */ .ls)(process.pid)?.bootId;
    return isElsewhere && isOfThisBoot ? ageMs < longestRunMs : (0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(owner);
};
const ownPidNamespace = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)('/proc/self/ns/pid').catch(() => undefined);
/** A process id read back from a file; undefined for anything else. */
const processIdOf = (content) => {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(content))
        return undefined;
    const { pid, startTicks, bootId } = content;
    if (typeof pid !== 'number' || !Number.isInteger(pid) || pid < 1)
        return undefined;
    return {
        pid,
        startTicks: typeof startTicks === 'number' ? startTicks : undefined,
        bootId: typeof bootId === 'string' ? bootId : undefined,
    };
};
const ownerFile = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'owner.json');


/***/ }),

/***/ 31664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* unused harmony export removeAbandoned */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28703);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31655);




const prefix = '.go-container-bench-';
/** A run notes its process right after it creates the folder; this is generous. */
const oldWithoutOwnerMs = 3_600_000;
/**
 * A new empty folder in `parent`, and so on the same file system: a finished file can be moved out of it in one step.
 * Disposing it deletes it and everything in it. What killed runs of this user left in `parent` is removed first.
 */
const temporaryFolder = async (parent) => {
    const folder = await (0,_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .writing */ .d)(parent, async () => {
        // Whatever the umask: later runs trust what is kept there.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true, mode: 0o755 });
        await removeAbandoned(parent, Date.now());
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, prefix));
    });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'content');
    try {
        await (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOwner */ .h3)(folder, uid());
        await (0,_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .writing */ .d)(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        throw error;
    }
    return { path, [Symbol.asyncDispose]: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }) };
};
/** Removes the temporary folders in `parent` that killed runs of this user left behind. */
const removeAbandoned = async (parent, nowMs) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent).catch(() => []);
    for (const name of names.filter((each) => isTemporary(each))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name);
        if (await isAbandoned(path, nowMs))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
    }
};
const isTemporary = (name) => /^\.go-container-bench-[A-Za-z0-9]{6}$/.test(name);
const isAbandoned = async (path, nowMs) => {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (folder === undefined || !folder.isDirectory() || folder.uid !== uid())
        return false;
    const owner = await (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwner */ .A7)(path);
    const ageMs = nowMs - Math.max(folder.ctimeMs, folder.mtimeMs);
    return owner === undefined ? ageMs > oldWithoutOwnerMs : !(await (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnerAlive */ .Jc)(owner, ageMs));
};
const uid = () => process.geteuid?.() ?? 0;


/***/ }),

/***/ 70616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ recordUndo),
/* harmony export */   w: () => (/* binding */ undoAll)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55797);
/* harmony import */ var _unix_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62590);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28703);





/**
 * Records in a run folder how to undo something, so that whoever removes the folder undoes it. To be called before the
 * thing is created. Returns a function that removes the record, for when it was undone in the ordinary way.
 */
const recordUndo = async (folder, name, undo) => {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(folder), `${name}.json`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(recordsFolder(folder), { recursive: true, mode: 0o700 });
    await (0,_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(file, JSON.stringify(undo));
    return () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
};
/** Undoes everything that is still recorded and logs what was removed; a server that is gone is skipped. Never throws. */
const undoAll = async (host, folder) => {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(recordsFolder(folder)).catch(() => [])) {
        const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(folder), name), 'utf8').catch(() => ''));
        const socketPath = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(record, 'socketPath');
        if (socketPath === undefined)
            continue;
        for (const path of (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(record, 'paths').map(String)) {
            const request = { socketPath, method: 'DELETE', path, timeoutMs: 60_000 };
            const answer = await (0,_unix_http_js__WEBPACK_IMPORTED_MODULE_2__/* .unixHttp */ .l)(request).catch(() => undefined);
            if (answer !== undefined && answer.status < 300)
                host.log(`Removed ${path} from ${socketPath}.`);
        }
    }
};
const recordsFolder = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'undo');


/***/ }),

/***/ 62590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unixHttp)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

/** A daemon needs about 500 bytes to list one record of its cache: this is enough for a hundred thousand. */
const largestBodyBytes = 64 * 1024 * 1024;
/**
 * Makes one HTTP request over a Unix socket. Rejects when the response is not complete within the time limit or
 * is larger than 64 MiB.
 */
const unixHttp = (call) => new Promise((resolve, reject) => {
    const { socketPath, method, path, timeoutMs = 30_000 } = call;
    const outgoing = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({ socketPath, method, path, host: 'localhost' }, (incoming) => {
        const pieces = [];
        let size = 0;
        incoming.on('data', (piece) => {
            pieces.push(piece);
            size += piece.length;
            if (size > largestBodyBytes)
                giveUp('answered with more than 64 MiB');
        });
        incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body: Buffer.concat(pieces).toString() }));
        incoming.on('error', reject);
    });
    // Reject first: the error that `destroy` causes depends on how much of the response has arrived.
    const giveUp = (why) => {
        reject(new Error(`${socketPath} ${why} (${method} ${path})`));
        outgoing.destroy();
    };
    // Not the socket's own timeout, which starts again with every byte.
    const timer = setTimeout(() => giveUp(`did not answer within ${timeoutMs} ms`), timeoutMs);
    outgoing.on('close', () => clearTimeout(timer));
    outgoing.on('error', reject);
    outgoing.end();
});


/***/ }),

/***/ 28703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ writing),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91125);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55797);



/**
 * Does something that writes to a path. Node's errors for a full disk name no path: what is thrown here names it and says
 * what to do.
 */
const writing = async (path, act) => {
    try {
        return await act();
    }
    catch (cause) {
        throw new WritingError(path, cause);
    }
};
class WritingError extends Error {
    code;
    constructor(path, cause) {
        super(`cannot write ${path}: ${(0,_error_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause)}${adviceOn((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(cause))}`, { cause });
        this.name = 'WritingError';
        this.code = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(cause);
    }
}
/** Writes a file, with an error that names it. */
const writeText = (path, content, options = {}) => writing(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, options));
const adviceOn = (code = '') => {
    const advice = advices.find(({ codes }) => codes.includes(code));
    return advice === undefined ? '' : `; ${advice.text}`;
};
const advices = [
    { codes: ['ENOSPC', 'EDQUOT'], text: 'free space and inodes there, or use a folder on another disk' },
    { codes: ['EFBIG'], text: 'raise the limit of file sizes (ulimit -f)' },
    { codes: ['EMFILE', 'ENFILE'], text: 'raise the limit of open files (ulimit -n)' },
    { codes: ['EROFS', 'EACCES', 'EPERM'], text: 'make it writable, or use another folder' },
];


/***/ })

};
