export const id = 5159;
export const ids = [5159];
export const modules = {

/***/ 95567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ replaceInside),
/* harmony export */   Wb: () => (/* binding */ removeEmptyInside),
/* harmony export */   pi: () => (/* binding */ removeInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36016);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28703);
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
 * Replaces the content of an existing file by a fresh file and a rename, with the mode and owner that it had. The folder
 * is held open and the new file is reached through it, so that nothing on the way can be exchanged in between.
 */
const replaceInside = async (root, path, content) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const name = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .nameIn */ .ZC)(root, path);
        const folder = __addDisposableResource(env_1, await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .openChecked */ .U4)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY), true);
        const within = (entry) => (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .throughHandle */ .kB)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name)), entry);
        const [entry = ''] = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsIn */ .FZ)(name).slice(-1);
        const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(within(entry)).catch(_check_js__WEBPACK_IMPORTED_MODULE_3__/* .absent */ .Ge);
        if (before !== undefined && !before.isFile())
            throw new _check_js__WEBPACK_IMPORTED_MODULE_3__/* .UnsafePath */ .UZ(`${name} is no longer a regular file`);
        const fresh = `.go-container-bench-${process.pid}-${Date.now()}`;
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const file = __addDisposableResource(env_2, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(within(fresh), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW, 0o600), true);
                await (0,_writing_js__WEBPACK_IMPORTED_MODULE_4__/* .writing */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name), () => file.writeFile(content));
                if (before !== undefined) {
                    await file.chown(before.uid, before.gid);
                    await file.chmod(before.mode & 0o777);
                }
                else {
                    await file.chmod(0o644);
                }
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(within(fresh), within(entry));
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_2);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(within(fresh), { force: true });
            throw error;
        }
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_1);
        if (result_2)
            await result_2;
    }
};
/** Removes a file, or whatever is in its place now, without following a link on the way to it. */
const removeInside = async (root, path) => {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const name = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .nameIn */ .ZC)(root, path);
        const folder = __addDisposableResource(env_3, await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .openChecked */ .U4)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY), true);
        const [entry = ''] = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsIn */ .FZ)(name).slice(-1);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .throughHandle */ .kB)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name)), entry), { recursive: true, force: true });
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = __disposeResources(env_3);
        if (result_3)
            await result_3;
    }
};
/** Removes an empty folder or an empty file, and throws for anything else, without following a link on the way to it. */
const removeEmptyInside = async (root, path) => {
    const env_4 = { stack: [], error: void 0, hasError: false };
    try {
        const name = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .nameIn */ .ZC)(root, path);
        const folder = __addDisposableResource(env_4, await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .openChecked */ .U4)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY), true);
        const [entry = ''] = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsIn */ .FZ)(name).slice(-1);
        const target = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .throughHandle */ .kB)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name)), entry);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(target);
        if (found.isDirectory())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(target);
        else if (found.isFile() && found.size === 0)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(target);
        else
            throw new _check_js__WEBPACK_IMPORTED_MODULE_3__/* .UnsafePath */ .UZ(`${name} is not empty`);
    }
    catch (e_4) {
        env_4.error = e_4;
        env_4.hasError = true;
    }
    finally {
        const result_4 = __disposeResources(env_4);
        if (result_4)
            await result_4;
    }
};


/***/ }),

/***/ 73451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ obstruct),
/* harmony export */   DW: () => (/* binding */ updateProgress),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   vn: () => (/* binding */ samplingOf)
/* harmony export */ });
/* harmony import */ var _plan_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61961);
/* harmony import */ var _prime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26060);


const openSession = (plan, context, save) => {
    const warnings = [];
    return {
        plan,
        context,
        save,
        primes: (0,_prime_js__WEBPACK_IMPORTED_MODULE_0__/* .holdPrimes */ .Y)(context.runId, (warning) => warn({ warnings, context }, warning)),
        warnings,
        book: (0,_plan_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .openBook */ .Ce)(plan),
        measurements: [],
        obstacles: new Map(),
        primeBytes: new Map(),
        editProofs: new Map(),
        explained: new Map(),
        notScreened: new Map(),
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
const samplingOf = ({ plan, book, obstacles, notScreened }) => new Map([...book].map(([id, { complete, attempted, stopped }]) => [
    id,
    {
        looks: plan.looks,
        attempts: attempted,
        pairs: complete,
        ...(stopped !== undefined && { stopped }),
        ...(isAtLook(stopped) && { look: complete }),
        obstacles: obstacles.get(id) ?? [],
        ...notScreenedOf(notScreened.get(id)),
    },
]));
const isAtLook = (stopped) => stopped === 'decided' || stopped === 'last-look' || stopped === 'futile';
const notScreenedOf = (notScreened) => notScreened === undefined ? {} : { notScreened };


/***/ }),

/***/ 85871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oC: () => (/* binding */ reportFailedSyncs),
  G9: () => (/* binding */ settle),
  NM: () => (/* binding */ takeFailedSyncs)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
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
    await (0,promises_.setTimeout)(pauseMs);
    return flushed;
};

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/measure/session.js
var measure_session = __webpack_require__(73451);
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
    (0,measure_session/* warn */.R8)(session, `sync failed before ${affected.length} of ${(0,numbers/* count */.U9)(measurements.length, 'build')}: their times may contain the disk writes ` +
        'of the build before.');
};


/***/ }),

/***/ 59837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ watchBuild)
/* harmony export */ });
/* harmony import */ var _watch_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41413);

/**
 * Looks at the contexts of a build before it; the result looks again after it. A build that changed its context is not a
 * build of its revision, and no later one from that context is. Nothing is looked at where steps see a copy.
 */
const watchBuild = async ({ host, contextStates, changedContexts, }, { mountsContext }, request) => {
    if (!mountsContext)
        return async () => undefined;
    const changed = await (0,_watch_context_js__WEBPACK_IMPORTED_MODULE_0__/* .watchContext */ .Fl)(host, contextStates, request);
    return async () => {
        const message = await changed();
        if (message === undefined)
            return undefined;
        changedContexts.set(request.contextDir, message);
        return { kind: 'failed', message, logTail: '' };
    };
};


/***/ }),

/***/ 41413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jd: () => (/* binding */ noteEdit),
  Fl: () => (/* binding */ watchContext)
});

// UNUSED EXPORTS: changeOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/inside/write.js
var write = __webpack_require__(95567);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
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
        for (const name of namesIn(folder)) {
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
const namesIn = (folder) => {
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
            await (0,write/* removeEmptyInside */.Wb)(root, pathOf(path));
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


/***/ }),

/***/ 61961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ openBook),
/* harmony export */   Ez: () => (/* binding */ nextPair),
/* harmony export */   PP: () => (/* binding */ startsEmpty),
/* harmony export */   yb: () => (/* binding */ firstLook)
/* harmony export */ });
/* harmony import */ var _analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44619);

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
/** The pairs after which a gated benchmark is judged for the first time by bounds: each is to get that far. */
const firstLook = ({ looks }) => Math.min(Math.max(...looks), ...looks.filter((pairs) => pairs >= _analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsNeeded */ .V5));
/**
 * Gated benchmarks come first and go from look to look together, so that each has its first look before any gets a
 * further one; benchmarks that are only reported come last. A cold pair that others start from leads.
 */
const queueOf = (plan, project) => {
    const own = plan.benchmarks.filter((benchmark) => benchmark.project === project);
    const gated = own.filter((benchmark) => benchmark.gated);
    const primed = new Set(gated.filter((each) => startOf(plan, each) === 'primed').map(({ engine }) => engine));
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
/** First the scenarios that start from a prime, and only then the pairs that each replace or remove it. */
const furtherRounds = (plan, benchmarks, from, to) => {
    const rounds = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
    const primed = benchmarks.filter((each) => startOf(plan, each) === 'primed');
    const others = benchmarks.filter((each) => !primed.includes(each));
    return [
        ...rounds.flatMap((round) => roundOf(plan, primed, round)),
        ...rounds.flatMap((round) => roundOf(plan, others, round)),
    ];
};
/** One round, with the engines in turn: each round begins with another one. */
const roundOf = (plan, benchmarks, round) => rotated(plan.engines, round - 1).flatMap((engine) => plan.benchmarks
    .filter((each) => each.engine === engine && benchmarks.includes(each))
    .map((benchmark) => ({ benchmark, round })));
/** Whether a benchmark's builds start from an empty cache space, and so each leave a new prime. */
const startsEmpty = (plan, benchmark) => startOf(plan, benchmark) === 'empty';
const startOf = (plan, { scenario }) => plan.scenarios.find(({ name }) => name === scenario)?.startsFrom;
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


/***/ })

};
