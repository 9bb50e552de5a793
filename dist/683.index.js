export const id = 683;
export const ids = [683];
export const modules = {

/***/ 56628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UJ: () => (/* binding */ removeCgroupOf),
/* harmony export */   We: () => (/* binding */ cgroupOf),
/* harmony export */   p3: () => (/* binding */ cgroupsOf),
/* harmony export */   yz: () => (/* binding */ removeCgroups)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const root = '/sys/fs/cgroup';
/**
 * The control groups of these processes, as folders: one, or with version 1 one for each controller. That of this
 * process is left out, for what shares it was given none of its own.
 */
const cgroupsOf = (processes) => {
    const own = new Set(foldersOf('self'));
    return [...new Set(processes.flatMap(({ pid }) => foldersOf(String(pid))))].filter((path) => !own.has(path));
};
/** Removes control groups that nobody is in any more: an engine that was killed leaves those of its steps behind. */
const removeCgroups = (folders) => {
    for (const folder of folders) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
        }
        catch {
            // Gone already, or in use again: the kernel refuses to remove one that somebody is in.
        }
    }
};
/** The name of the control group of a run folder: engines that can be told put theirs below it. */
const cgroupOf = (runFolder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(runFolder);
/** Removes the control group of a run folder, with all below it that nobody is in. */
const removeCgroupOf = (runFolder) => {
    // A folder within that of the run has none, but its name may be that of an engine's own.
    if (!/^gcb-\w{6}$/.test(cgroupOf(runFolder)))
        return;
    for (const place of ['', ...folderNames(root)])
        removeCgroups(deepestFirst((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, place, cgroupOf(runFolder))));
};
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
/** See cgroups(7) for the lines of /proc/PID/cgroup: `ID:CONTROLLERS:PATH`, the controllers empty in version 2. */
const foldersOf = (pid) => textOf(`/proc/${pid}/cgroup`)
    .split('\n')
    .flatMap((line) => {
    const [, , controllers = '', path = '/'] = /^(\d+):([^:]*):(.+)$/.exec(line) ?? [];
    if (path === '/' || path.includes('..'))
        return [];
    const places = controllers === '' ? ['', 'unified'] : [controllers.replace(/^name=/, '')];
    return places.map((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, place, path));
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
/** For programs that clean up: they must run to their end although the run was interrupted. */
const uninterrupted = new AbortController().signal;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Turns SIGINT, SIGTERM and SIGHUP into an abort, so that everything open is closed in order. A second
 * SIGINT ends the process at once with status 130; what is left behind is removed by the next run.
 * A second SIGTERM changes nothing: a cancelled job gets SIGINT, then SIGTERM, and only then SIGKILL.
 */
const interruptSignal = (log) => {
    const controller = new AbortController();
    const receive = (name) => {
        if (!controller.signal.aborted) {
            log(`${name}: stopping and cleaning up; interrupt once more (Ctrl-C) to leave at once.`);
            controller.abort(new Error(`interrupted by ${name}`));
            return;
        }
        if (name !== 'SIGINT')
            return;
        log('SIGINT again: leaving at once; the next run removes what this one leaves behind.');
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

/***/ 18444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ unloadProfiles),
/* harmony export */   i: () => (/* binding */ loadProfile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90343);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11962);




const limitMs = 30_000;
const folderOf = (runFolder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runFolder, 'apparmor');
/**
 * Loads an AppArmor profile into the kernel (root only) until it is disposed. Its text is in the run's folder, never
 * in /etc: a reboot forgets it, and whoever removes the folder of a killed run unloads it first. Throws when the
 * parser refuses it.
 */
const loadProfile = async (host, runFolder, profile) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folderOf(runFolder), { recursive: true, mode: 0o700 });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folderOf(runFolder), profile.name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, profile.text);
    (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(await host.exec('apparmor_parser', ['--replace', '--skip-cache', file], { timeoutMs: limitMs }));
    return { [Symbol.asyncDispose]: () => unload(host, file) };
};
/** Unloads what a killed run had loaded; what cannot be is logged. Never throws. */
const unloadProfiles = async (host, runFolder) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folderOf(runFolder)).catch(() => []);
    for (const name of names) {
        await unload(host, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folderOf(runFolder), name)).catch((error) => host.log(`The AppArmor profile ${name} may still be loaded, until the next start: ${String(error)}`));
    }
};
const unload = async (host, file) => {
    const options = { timeoutMs: limitMs, signal: _process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__/* .uninterrupted */ .qA };
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


/** Mounts in the order of the text of /proc/self/mountinfo, see proc_pid_mountinfo(5). */
const parseMounts = (mountinfo) => mountinfo.split('\n').flatMap((line) => {
    // The number of optional fields varies; ` - ` ends them.
    const [before, after] = line.split(' - ');
    const point = before?.split(' ')[4];
    const type = after?.split(' ')[0];
    return point === undefined || type === undefined ? [] : [{ point: unescape(point), type }];
});
/** Mount points at or below a folder, in the order in which they can be unmounted: deepest first. */
const pointsUnder = (mounts, folder) => mounts
    .map((mount) => mount.point)
    .filter((point) => point === folder || point.startsWith(`${folder}/`))
    .toReversed()
    .toSorted((a, b) => b.split('/').length - a.split('/').length);
/**
 * Unmounts what is mounted at or below a folder (root only) and returns what is mounted there afterwards:
 * deleting through a bind mount would delete someone else's files.
 */
const unmountUnder = async (host, folder) => {
    const points = pointsUnder(await currentMounts(), folder);
    if (points.length === 0 || host.uid !== 0)
        return points;
    for (const point of points) {
        // Lazily: a process that still has a file open there must not keep the mount.
        await host.exec('umount', ['-l', point], { signal: _process_interrupt_js__WEBPACK_IMPORTED_MODULE_1__/* .uninterrupted */ .qA, timeoutMs: 30_000 });
    }
    return pointsUnder(await currentMounts(), folder);
};
/** Systems without /proc have no mounts that we could have made. */
const currentMounts = async () => parseMounts(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/mountinfo', 'utf8').catch(() => ''));
const unescape = (path) => path.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));


/***/ }),

/***/ 70616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ takeBackAll),
/* harmony export */   y: () => (/* binding */ recordTakeBack)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55797);
/* harmony import */ var _unix_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62590);




/**
 * Records in a run folder what must not outlive the run, so that whoever removes the folder takes it back. Record it
 * before it is made. Returns how to forget it, once it was taken back.
 */
const recordTakeBack = async (folder, name, takeBack) => {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(folder), `${name}.json`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(recordsFolder(folder), { recursive: true, mode: 0o700 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, JSON.stringify(takeBack));
    return () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
};
/** Takes back what is still recorded, and says so. A server that is gone took it along. Never throws. */
const takeBackAll = async (host, folder) => {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(recordsFolder(folder)).catch(() => [])) {
        const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(folder), name), 'utf8').catch(() => ''));
        const socketPath = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(record, 'socketPath');
        if (socketPath === undefined)
            continue;
        for (const path of (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(record, 'paths').map(String)) {
            const request = { socketPath, method: 'DELETE', path, timeoutMs: 60_000 };
            const answer = await (0,_unix_http_js__WEBPACK_IMPORTED_MODULE_2__/* .unixHttp */ .l)(request).catch(() => undefined);
            if (answer !== undefined && answer.status < 300)
                host.log(`Removed ${path} from ${socketPath}.`);
        }
    }
};
const recordsFolder = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'take-back');


/***/ }),

/***/ 62590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unixHttp)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

/** A daemon lists each record of its cache in about 500 bytes: this is a hundred thousand of them. */
const largestBodyBytes = 64 * 1024 * 1024;
/**
 * One HTTP request over a Unix socket. Rejects when the whole answer is not there within the limit, and when
 * it is larger than 64 MiB.
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
    // First of all the reason: what `destroy` reports differs with how far the answer has come.
    const giveUp = (why) => {
        reject(new Error(`${socketPath} ${why} (${method} ${path})`));
        outgoing.destroy();
    };
    // Not the socket's own limit, which starts anew with every byte.
    const timer = setTimeout(() => giveUp(`did not answer within ${timeoutMs} ms`), timeoutMs);
    outgoing.on('close', () => clearTimeout(timer));
    outgoing.on('error', reject);
    outgoing.end();
});


/***/ }),

/***/ 95089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post),
/* harmony export */   postStep: () => (/* binding */ postStep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _host_process_interrupt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11962);
/* harmony import */ var _host_real_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37422);
/* harmony import */ var _host_run_folder_sweep_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12196);
/* harmony import */ var _publish_report_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98733);
/* harmony import */ var _publish_runner_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29986);
/* harmony import */ var _publish_runner_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49939);
/* harmony import */ var _publish_services_archive_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39292);
/* harmony import */ var _publish_services_artifact_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21675);
/* harmony import */ var _publish_services_service_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39844);
/* harmony import */ var _publish_tell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32765);
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











/** The post step of the action, whose exit status is always 0. */
const postStep = async ({ env, entryUrl, complain }) => {
    const tell = await (0,_publish_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .makeTell */ .a)(true, complain);
    await (0,_publish_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .attempt */ .C)(tell, 'The post step was not carried out', async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const interrupt = __addDisposableResource(env_1, (0,_host_process_interrupt_js__WEBPACK_IMPORTED_MODULE_1__/* .interruptSignal */ .CW)(tell.log), false);
            const { signal } = interrupt;
            const host = (0,_host_real_host_js__WEBPACK_IMPORTED_MODULE_2__/* .makeHost */ .D)(tell.log, signal, env);
            const ask = (0,_publish_services_service_js__WEBPACK_IMPORTED_MODULE_7__/* .serviceUser */ .$)({ exec: host.exec, env, entryUrl, signal });
            await post({ host, state: (0,_publish_runner_state_js__WEBPACK_IMPORTED_MODULE_9__/* .readState */ .un)(env), env, ask, tell });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    });
    return 0;
};
/**
 * What is left to do after the job: publish what a killed main step had measured, remove what it left on the
 * machine, save archives for the next run. Never throws: it comes after the verdict.
 */
const post = async (errand) => {
    const { host, state, ask, tell } = errand;
    if (await leftReport(state))
        await publishLeft(errand);
    await (0,_publish_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .attempt */ .C)(tell, 'What a killed run left was not removed', async () => {
        for (const path of await (0,_host_run_folder_sweep_js__WEBPACK_IMPORTED_MODULE_3__/* .sweepDeadRuns */ .t)(host))
            host.log(`Removed ${path}, which a killed run had left behind.`);
    });
    await (0,_publish_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .attempt */ .C)(tell, 'No archives were saved in the cache', () => (0,_publish_services_archive_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .saveArchives */ .xH)((0,_publish_runner_state_js__WEBPACK_IMPORTED_MODULE_9__/* .pathsIn */ .Mr)(state.archives), { ask, log: host.log, warn: tell.warning }));
};
/** Whether the report in the folder is of this very job; a self-hosted runner may keep older ones. */
const leftReport = async ({ outputDir, startedMs }) => {
    if (outputDir === '' || startedMs === '')
        return false;
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,_publish_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .reportPaths */ .R)(outputDir).markdown).catch(() => undefined);
    return found !== undefined && found.mtimeMs >= Number(startedMs);
};
const publishLeft = async ({ state, env, ask, tell }) => {
    const { outputDir, summary, artifact: name, retentionDays } = state;
    const { json, markdown } = (0,_publish_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .reportPaths */ .R)(outputDir);
    if (summary === 'wanted') {
        await (0,_publish_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .attempt */ .C)(tell, 'The report is not in the job summary', async () => (0,_publish_runner_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .writeSummary */ .S)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(markdown, 'utf8'), env));
    }
    if (name === '')
        return;
    const request = { name, files: [json, markdown], outputDir, retentionDays: Number(retentionDays) };
    const uploaded = await (0,_publish_services_artifact_js__WEBPACK_IMPORTED_MODULE_10__/* .uploadArtifact */ .mz)(ask, request, env);
    if (uploaded.kind === 'failed')
        tell.warning(uploaded.message);
    else
        tell.log(uploaded.kind === 'uploaded' ? `Uploaded the artifact ${name}` : uploaded.message);
};


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ })

};
