export const id = 3044;
export const ids = [3044];
export const modules = {

/***/ 56628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ rivalGroupOf),
/* harmony export */   M2: () => (/* binding */ withParents),
/* harmony export */   UJ: () => (/* binding */ removeCgroupOf),
/* harmony export */   We: () => (/* binding */ cgroupOf),
/* harmony export */   p3: () => (/* binding */ cgroupsOf),
/* harmony export */   yz: () => (/* binding */ removeCgroups)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _readable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4979);



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
const removeCgroupOf = (runFolder, recorded) => {
    // A folder inside a run folder has no group, but an engine may have one with the same name.
    if (!/^gcb-\w{6}$/.test(cgroupOf(runFolder)))
        return;
    const names = [cgroupOf(runFolder), rivalGroupOf(runFolder)];
    const groups = [
        ...['', ...(0,_readable_js__WEBPACK_IMPORTED_MODULE_2__/* .readableFolders */ .gu)(root)].flatMap((controller) => names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, controller, name))),
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
    ...(0,_readable_js__WEBPACK_IMPORTED_MODULE_2__/* .readableFolders */ .gu)(folder).flatMap((name) => deepestFirst((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))),
    folder,
];
/** The path of a group and those of all above it. In a container it can be that of the host; `/` is then the container's group. */
const withParents = (path) => path === '/' || path === '' ? ['/'] : [path, ...withParents(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path))];
/** See cgroups(7) for the lines of /proc/PID/cgroup: `ID:CONTROLLERS:PATH`; version 2 names no controllers. */
const foldersOf = (pid) => (0,_readable_js__WEBPACK_IMPORTED_MODULE_2__/* .readableText */ .Gh)(`/proc/${pid}/cgroup`)
    .split('\n')
    .flatMap((line) => {
    const [, , controllers = '', path = '/'] = /^(\d+):([^:]*):(.+)$/.exec(line) ?? [];
    if (path === '/' || path.includes('..'))
        return [];
    const hierarchies = controllers === '' ? ['', 'unified'] : [controllers.replace(/^name=/, '')];
    return hierarchies.map((hierarchy) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, hierarchy, path));
});


/***/ }),

/***/ 11962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ interruptSignal),
/* harmony export */   VV: () => (/* binding */ interruptedStatus),
/* harmony export */   jo: () => (/* binding */ unstoppableWork),
/* harmony export */   qA: () => (/* binding */ uninterrupted)
/* harmony export */ });
/** Exit status of an interrupted run. */
const interruptedStatus = 130;
/** For cleanup commands: they must finish even though the run was interrupted. */
const uninterrupted = new AbortController().signal;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
/** How many commands are at work that no signal stops. */
let unstoppable = 0;
/**
 * Until it is disposed, a second SIGINT does not exit: a package manager that nobody waits for would go on alone, without what
 * keeps packages from starting services, and beside the next run.
 */
const unstoppableWork = () => {
    unstoppable += 1;
    return { [Symbol.dispose]: () => void (unstoppable -= 1) };
};
/**
 * Turns SIGINT, SIGTERM and SIGHUP into an abort, so that everything open is closed properly. A second SIGINT, or SIGQUIT
 * at once, exits immediately with status 130: secrets are erased, and the next run removes what else is left behind. While
 * a command that no signal stops is at work, that takes a third SIGINT. A second SIGTERM changes nothing: a cancelled job
 * gets SIGINT, then SIGTERM, and only then SIGKILL.
 */
const interruptSignal = (log) => {
    const controller = new AbortController();
    let isToldOfWork = false;
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
        if (unstoppable > 0 && !isToldOfWork) {
            isToldOfWork = true;
            log('SIGINT again: a command of the installation is at work and must not be stopped halfway; the run ends right after it. ' +
                'Press Ctrl-C again to exit immediately and leave it at work.');
            return;
        }
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
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55797);
/* harmony import */ var _readable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4979);
/* harmony import */ var _cgroups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56628);





/** What a run measures of its own groups. */
const counting = ['cpuacct', 'memory', 'blkio', 'unified'];
/** Processes are one level below the group of the run: with version 2, a group with processes controls none below it. */
const leaf = 'run';
/**
 * Moves this process into a control group of the run, below its own, so that the limits of that one still hold. Everything
 * that the run starts is then counted there: clients, daemons, and containers that get no group elsewhere. Returns what
 * moves it back. Where no group can be made, as without root, nothing happens: what the groups would count is then unknown.
 */
const enterRunGroup = (runFolder, root = '/') => {
    const own = groupsOfSelf(root);
    if (own.some(({ path }) => runGroupIn(path) !== undefined))
        return () => { };
    const groups = own.filter(({ controllers }) => controllers.some((name) => counting.includes(name)));
    const below = (group) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(group.mount, group.path, (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_3__/* .cgroupOf */ .We)(runFolder));
    // First: a run that is killed after it has the next one remove them.
    if (!recordGroups(runFolder, groups.map(below)))
        return () => { };
    const entered = groups.filter((group) => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(below(group), leaf), { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(below(group), leaf, 'cgroup.procs'), String(process.pid));
            return true;
        }
        catch {
            (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_3__/* .removeCgroups */ .yz)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(below(group), leaf), below(group)]);
            return false;
        }
    });
    return () => {
        for (const group of entered)
            leave(group, below(group));
    };
};
const leave = ({ mount, path }, run) => {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(mount, path, 'cgroup.procs'), String(process.pid));
    }
    catch {
        // It was removed from outside, and this process moved, or it ends with this process in it.
    }
    (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_3__/* .removeCgroups */ .yz)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(run, leaf), run]);
};
/** The groups of this process, one for each hierarchy that is mounted where systemd mounts them. */
const groupsOfSelf = (root = '/') => (0,_readable_js__WEBPACK_IMPORTED_MODULE_2__/* .readableText */ .Gh)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'proc/self/cgroup'))
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
    ...numbersIn((0,_readable_js__WEBPACK_IMPORTED_MODULE_2__/* .readableText */ .Gh)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'cgroup.procs'))),
    ...processesIn((0,_readable_js__WEBPACK_IMPORTED_MODULE_2__/* .readableFolders */ .gu)(folder).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))),
]);
const numbersIn = (text) => text.split('\n').filter(Boolean).map(Number);
const runGroupIn = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === leaf && /^gcb-\w{6}$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : undefined;
/** The groups that a run recorded in its folder, with what is in them: for whoever removes the folder. */
const recordedGroups = (runFolder) => {
    const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)((0,_readable_js__WEBPACK_IMPORTED_MODULE_2__/* .readableText */ .Gh)(recordFile(runFolder)));
    const folders = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(record) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(record, 'folders').map(String) : [];
    const isOurs = (folder) => folder.startsWith('/sys/fs/cgroup/') && !folder.includes('..') && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_3__/* .cgroupOf */ .We)(runFolder);
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

/***/ 70616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ imagesLock),
/* harmony export */   UO: () => (/* binding */ recordUndo),
/* harmony export */   kz: () => (/* binding */ prunePath),
/* harmony export */   tR: () => (/* binding */ buildsLock),
/* harmony export */   wC: () => (/* binding */ undoAll)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55797);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76276);
/* harmony import */ var _unix_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62590);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28703);






/** The lock under which runs change images that they share in the daemon behind a socket. */
const imagesLock = (socketPath) => `images of ${socketPath}`;
/** The lock under which runs build in the daemon behind a socket, and remove records from its cache. */
const buildsLock = (socketPath) => `builds of ${socketPath}`;
/**
 * Records in a run folder how to undo something, so that whoever removes the folder undoes it. To be called before the
 * thing is created. Returns a function that removes the record, for when it was undone in the ordinary way.
 */
const recordUndo = async (folder, name, undo) => {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(folder), `${name}.json`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(recordsFolder(folder), { recursive: true, mode: 0o700 });
    await (0,_writing_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x)(file, JSON.stringify(undo));
    return () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
};
/**
 * Undoes everything that is still recorded and logs what was removed; a server that is gone or does not answer is skipped.
 * Never throws.
 */
const undoAll = async (host, folder) => {
    const servers = new Map();
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(recordsFolder(folder)).catch(() => [])) {
        const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(folder), name), 'utf8').catch(() => ''));
        const socketPath = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(record, 'socketPath');
        if (socketPath === undefined)
            continue;
        const server = servers.get(socketPath) ?? openServer(host, socketPath);
        servers.set(socketPath, server);
        server.records.push(...(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(record, 'records').map(String));
        await undo(server, record);
    }
    for (const server of servers.values())
        await prune(server);
};
const undo = async (server, record) => {
    const paths = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(record, 'paths').map(String);
    const image = heldImageIn(record);
    if (image === undefined)
        return server.removeAll(paths);
    await (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withLock */ .k)(imagesLock(server.socketPath), async () => {
        const path = `/images/${encodeURIComponent(image.reference)}`;
        await server.removeAll((await isHeldAlone(server, path, image)) ? [...paths, path] : paths);
    }).catch(() => undefined);
};
const openServer = (host, socketPath) => {
    let isSilent = false;
    const ask = async (method, path) => {
        if (isSilent)
            return undefined;
        const answer = await (0,_unix_http_js__WEBPACK_IMPORTED_MODULE_3__/* .unixHttp */ .l)({ socketPath, method, path, timeoutMs: 60_000 }).catch(() => undefined);
        isSilent = answer === undefined;
        return answer;
    };
    return {
        host,
        socketPath,
        records: [],
        ask,
        removeAll: async (paths) => {
            for (const path of paths) {
                const answer = await ask('DELETE', path);
                if (answer !== undefined && answer.status < 300)
                    host.log(`Removed ${path} from ${socketPath}.`);
            }
        },
    };
};
/** The call of Docker's API that removes those of these records that nothing needs; it returns what it removed. */
const prunePath = (ids) => {
    const filters = { id: { [`^(${ids.join('|')})$`]: true } };
    return `/build/prune?all=1&filters=${encodeURIComponent(JSON.stringify(filters))}`;
};
/** Not during a build of another run, which it would slow down; in the end without the lock, if that cannot be had. */
const prune = async (server) => {
    const { host, socketPath, records } = server;
    const ids = records.filter((id) => /^\w+$/.test(id));
    if (ids.length === 0)
        return;
    const onWait = () => host.log(`Another run is building at ${socketPath}: waiting for its build to end.`);
    const waiting = { signal: host.signal, onWait };
    // Their ids are in the folder, which goes next: nobody could remove them later.
    await (0,_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withLock */ .k)(buildsLock(socketPath), () => pruneAlone(server, ids), waiting).catch(() => pruneAlone(server, ids));
};
/** A record can only be removed after those that were made from it. */
const pruneAlone = async ({ host, socketPath, ask }, ids) => {
    let removed = 0;
    for (let gone = 1; gone > 0; removed += gone) {
        const answer = await ask('POST', prunePath(ids));
        gone = answer?.status === 200 ? (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(answer.body), 'CachesDeleted').length : 0;
    }
    if (removed > 0)
        host.log(`Removed ${removed} records of builds from ${socketPath}.`);
};
const heldImageIn = (record) => {
    const [reference, hold, keptBy] = ['reference', 'hold', 'keptBy'].map((name) => (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(record, 'image', name));
    return reference === undefined || hold === undefined || keptBy === undefined
        ? undefined
        : { reference, hold, keptBy, isOwn: (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.at)(record, 'image', 'isOwn') === true };
};
const isHeldAlone = async ({ ask }, path, { hold, keptBy, isOwn = false }) => {
    const found = await ask('GET', `${path}/json`);
    if (found === undefined || found.status >= 300)
        return false;
    const holds = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(found.body), 'RepoTags')
        .map(String)
        .filter((tag) => tag.startsWith(keptBy));
    return holds.every((tag) => tag === hold) && (isOwn || holds.length === 1);
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


/***/ })

};
