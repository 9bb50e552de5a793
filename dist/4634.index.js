export const id = 4634;
export const ids = [4634];
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

/***/ 75318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ imageSize)
/* harmony export */ });
/* unused harmony export mostCompressedBytes */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _archive_layers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42324);
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





/** Compressing takes about 3 s for each 100 MB. */
const mostCompressedBytes = 200_000_000;
/** Measures the image in an archive, by reading all of it once. Throws when it contains no image. */
const imageSize = async (archive, signal, mostBytes = mostCompressedBytes) => {
    let [imageBytes, compressedBytes] = [0, 0];
    for (const layer of await (0,_archive_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .layersOf */ .w)(archive)) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const gzip = __addDisposableResource(env_1, compression(), true);
            for await (const piece of (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.addAbortSignal)(signal, await layer.open())) {
                if (!Buffer.isBuffer(piece))
                    continue;
                imageBytes += piece.length;
                if (imageBytes <= mostBytes)
                    await gzip.add(piece);
            }
            if (imageBytes <= mostBytes)
                compressedBytes += await gzip.bytes();
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
    return { imageBytes, compressedImageBytes: imageBytes <= mostBytes ? compressedBytes : undefined };
};
/** Compresses what it gets, and keeps only the number of bytes. */
const compression = () => {
    const gzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGzip)();
    let bytes = 0;
    gzip.on('data', (piece) => void (bytes += piece.length));
    return {
        add: async (piece) => {
            if (!gzip.write(piece))
                await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(gzip, 'drain');
        },
        bytes: async () => {
            gzip.end();
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.finished)(gzip);
            return bytes;
        },
        [Symbol.asyncDispose]: async () => void gzip.destroy(),
    };
};


/***/ }),

/***/ 7556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readActions),
/* harmony export */   z: () => (/* binding */ readActionGraph)
/* harmony export */ });
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


/***/ }),

/***/ 85280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   k: () => (/* binding */ engineOf)
/* harmony export */ });
/** The engine of a benchmark; every engine of the plan is running. */
const engineOf = ({ engines }, benchmark) => {
    const engine = engines.get(benchmark.engine);
    if (engine === undefined)
        throw new Error(`the engine ${benchmark.engine} was not started`);
    return engine;
};
/** The place of one revision of a project on an engine in `seenInBuilds`. */
const placeOf = ({ engine, project }, revision) => JSON.stringify([engine, project, revision]);


/***/ }),

/***/ 61707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ goModEdit),
/* harmony export */   Fm: () => (/* binding */ openEdit),
/* harmony export */   Il: () => (/* binding */ neutralEdit),
/* harmony export */   KU: () => (/* binding */ nonce),
/* harmony export */   Ww: () => (/* binding */ nonceEdit),
/* harmony export */   ao: () => (/* binding */ sourceEdit),
/* harmony export */   xQ: () => (/* binding */ ignoredEdit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_inside_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36016);
/* harmony import */ var _host_inside_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99122);
/* harmony import */ var _host_inside_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95567);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55797);






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
    file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), '_go_container_bench.go'),
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
    const original = await (0,_host_inside_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readInside */ .xO)(contextDir, file);
    await (0,_host_inside_write_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceInside */ .JL)(contextDir, file, Buffer.concat([original ?? Buffer.alloc(0), Buffer.from(text)]));
    return {
        [Symbol.asyncDispose]: async () => {
            if (original === undefined)
                await (0,_host_inside_write_js__WEBPACK_IMPORTED_MODULE_4__/* .removeInside */ .pi)(contextDir, file);
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
        const kind = await (0,_host_inside_check_js__WEBPACK_IMPORTED_MODULE_2__/* .kindInside */ .n2)(contextDir, file);
        if (kind !== 'file' && kind !== undefined)
            await (0,_host_inside_write_js__WEBPACK_IMPORTED_MODULE_4__/* .removeInside */ .pi)(contextDir, file);
        await (0,_host_inside_write_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceInside */ .JL)(contextDir, file, original);
    }
    catch (error) {
        if (!(error instanceof _host_inside_check_js__WEBPACK_IMPORTED_MODULE_2__/* .UnsafePath */ .UZ) && !isExchanged((0,_host_json_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error)))
            throw error;
    }
};
/** What git never lays out in the place of a folder: nothing, a file, a link. */
const isExchanged = (code = '') => ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(code);
/** 24 hexadecimal digits, decided by the parts alone: always the same length, so that edits weigh the same. */
const nonce = ({ run, engine, revision, round, scenario }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([run, engine, revision, round, scenario]))
    .digest('hex')
    .slice(0, 24);
/**
 * Go text to append to a file of a main package, so that the nonce reaches the binary. The variable is
 * assigned in init(): the linker drops variables that nobody reads, but must keep what init does. Its name
 * holds the nonce, so a file can be edited more than once.
 */
const nonceEdit = (value) => `\nvar benchmarkNonce${value} string\n\nfunc init() { benchmarkNonce${value} = "${value}" }\n`;


/***/ }),

/***/ 86699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ explainedPackages)
});

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

// EXTERNAL MODULE: ./build/measure/action-graph.js
var action_graph = __webpack_require__(7556);
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
    const read = [...new Set(graphs)].map(action_graph/* readActions */.c);
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


/***/ }),

/***/ 12310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ modulesOf)
/* harmony export */ });
/* unused harmony export makeModules */
/* harmony import */ var _projects_context_module_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43821);
/* harmony import */ var _read_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60163);


/** Reads every go.mod of a context, and the vendor/modules.txt beside it, which has the versions that are built where it exists. */
const modulesOf = async (contextDir) => makeModules(await (0,_read_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleFilesIn */ .F)(contextDir));
/** The same from the texts of these files. */
const makeModules = (texts) => {
    const main = texts.flatMap(({ goMod }) => (0,_projects_context_module_files_js__WEBPACK_IMPORTED_MODULE_1__/* .modulePathIn */ .fn)(goMod) ?? []);
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
/** The version that is built: of a replacement by another module, the version of that; of one by a folder, its path. */
const requiredIn = (goMod) => new Map((0,_projects_context_module_files_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementsIn */ .mV)(goMod).map(({ path, version, replacedBy }) => [
    path,
    replacedBy === undefined ? version : (replacedBy.targetVersion ?? replacedBy.target),
]));
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


/***/ }),

/***/ 64634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ buildFromState)
});

// EXTERNAL MODULE: ./build/host/disposal.js
var disposal = __webpack_require__(15584);
// EXTERNAL MODULE: ./build/plan/plan.js + 1 modules
var plan = __webpack_require__(84326);
// EXTERNAL MODULE: ./build/scenarios/cold.js
var cold = __webpack_require__(51136);
// EXTERNAL MODULE: ./build/host/pauses.js
var pauses = __webpack_require__(86664);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/projects/context/build-inputs/engine-rules.js
var engine_rules = __webpack_require__(88628);
// EXTERNAL MODULE: ./build/projects/context/build-inputs/ignore.js + 1 modules
var build_inputs_ignore = __webpack_require__(98761);
// EXTERNAL MODULE: ./build/projects/context/differences/context-size.js
var context_size = __webpack_require__(68601);
// EXTERNAL MODULE: ./build/projects/context/module-files.js
var module_files = __webpack_require__(43821);
;// CONCATENATED MODULE: ./build/measure/needed-modules.js

/** Reads it from the texts of all go.mod files of a context. */
const neededModules = (files) => {
    const [only] = files;
    if (only === undefined)
        return both({ why: 'the context has no go.mod' });
    if (files.length > 1)
        return both({
            why: `the context has ${files.length} go.mod files, and which of them a build needs is not known`,
        });
    const { go } = (0,module_files/* goLinesIn */.BO)(only.goMod);
    if (!listsAll(go?.version))
        return both({ why: 'go.mod is from before Go 1.17, so it does not list all modules' });
    const required = (0,module_files/* requirementsIn */.mV)(only.goMod).filter(({ replacedBy }) => replacedBy === undefined || !(0,module_files/* isFolderBelow */.CB)(replacedBy)).length;
    return { required, needed: only.vendored === '' ? required : 0 };
};
const both = (amount) => ({ required: amount, needed: amount });
/** Since Go 1.17 a go.mod lists every module that its packages need (https://go.dev/ref/mod#graph-pruning). */
const listsAll = (version) => {
    const [major = 0, minor = 0] = (version ?? '').split('.').map((part) => Number.parseInt(part, 10));
    return major > 1 || minor >= 17;
};

// EXTERNAL MODULE: ./build/measure/read-modules.js
var read_modules = __webpack_require__(60163);
;// CONCATENATED MODULE: ./build/measure/built-context.js







/** Looking through a context must not take much of the time for the builds. */
const mostMs = 60_000;
/** Edits of scenarios only add lines, so each context is looked through once in a run. */
const seen = new WeakMap();
/** Looks through the context of a recipe, for one engine. Throws only when the run is interrupted. */
const builtContext = (host, recipe, facts) => {
    const ofRun = seen.get(host) ?? new Map();
    seen.set(host, ofRun);
    const key = JSON.stringify([recipe.contextDir, recipe.dockerfile, (0,engine_rules/* rulesOfRunning */.yO)(facts)]);
    const found = ofRun.get(key) ?? look(host, recipe, facts);
    ofRun.set(key, found);
    return found;
};
const look = async (host, { contextDir, dockerfile }, facts) => {
    const pause = (0,pauses/* pausesFor */.HN)(AbortSignal.any([host.signal, AbortSignal.timeout(mostMs)]));
    const sizeOf = async () => {
        const ignore = await (0,build_inputs_ignore/* readIgnore */.RT)(contextDir, dockerfile, (0,engine_rules/* rulesOfRunning */.yO)(facts), pause);
        return (await (0,context_size/* measureContext */.Y)(contextDir, ignore, pause)).whole;
    };
    const size = await sizeOf().catch((error) => {
        host.signal.throwIfAborted();
        return { why: `the context was not looked through: ${(0,error_text/* messageOf */.b)(error)}` };
    });
    return { size, modules: neededModules(await (0,read_modules/* moduleFilesIn */.F)(contextDir)) };
};

// EXTERNAL MODULE: ./build/measure/context.js
var measure_context = __webpack_require__(85280);
// EXTERNAL MODULE: ./build/dockerfile/go-commands.js
var go_commands = __webpack_require__(41328);
// EXTERNAL MODULE: ./build/dockerfile/run-steps.js
var run_steps = __webpack_require__(90772);
// EXTERNAL MODULE: ./build/dockerfile/syntax.js + 1 modules
var syntax = __webpack_require__(44270);
;// CONCATENATED MODULE: ./build/measure/go-steps.js



/** `noCache`: the build began with empty cache mounts. */
const goStepsOf = (steps, noCache) => {
    const runs = steps.flatMap(({ name, hit }) => (hit || !/^RUN\b/i.test(name) ? [] : [runIn(name)]));
    const silent = runs.flatMap((run) => silentDownloadIn(run, noCache) ?? []);
    const whole = silent.every((each) => each === 'all') ? 'all' : 'some';
    return {
        mayCompile: (0,go_commands/* runsGo */.nX)(runs) !== 'no',
        mayDownload: runs.some(mayDownload),
        silentDownload: silent.length === 0 ? undefined : whole,
    };
};
/** A RUN as an engine prints it. One that cannot be read, as a heredoc, whose text engines leave out, may do anything. */
const runIn = (step) => {
    try {
        const [instruction] = (0,syntax/* parseDockerfile */.Ai)(step.replaceAll(/\s+/g, ' ')).instructions;
        return instruction === undefined ? unreadable : (0,run_steps/* readRun */.cI)(instruction);
    }
    catch {
        return unreadable;
    }
};
const unreadable = {
    line: 1,
    mounts: [],
    network: undefined,
    security: undefined,
    commands: [{ words: ['sh', 'unreadable'], variables: {} }],
};
const mayDownload = (run) => (0,go_commands/* runsGo */.nX)([run]) !== 'no' || run.commands.some((command) => (0,go_commands/* goCallOf */.G3)(command) !== undefined);
const silentDownloadIn = ({ commands, mounts }, noCache) => {
    const calls = commands.flatMap((command) => (0,go_commands/* goCallOf */.G3)(command) ?? []);
    const downloads = calls.filter(({ verb, args }) => verb === 'mod' && args[0] === 'download');
    if (downloads.length === 0)
        return undefined;
    const isWhole = downloads.some(({ args }) => args.slice(1).every((word) => word.startsWith('-')));
    const isEmpty = noCache || mounts.every(({ type }) => type !== 'cache');
    return isWhole && isEmpty ? 'all' : 'some';
};

// EXTERNAL MODULE: ./build/dockerfile/dockerfile.js + 11 modules
var dockerfile_dockerfile = __webpack_require__(11353);
// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(76441);
// EXTERNAL MODULE: ./build/projects/context/build-inputs/copy-sources.js
var copy_sources = __webpack_require__(88154);
// EXTERNAL MODULE: ./build/projects/context/build-inputs/source-glob.js
var source_glob = __webpack_require__(36204);
;// CONCATENATED MODULE: ./build/measure/layer-cache.js




/** Where the chain of steps from the cache ended, and by which file; undefined where the engine named no step. */
const layerCacheOf = async (build) => {
    const { steps, noCache, edited } = build;
    if (steps.length === 0)
        return undefined;
    if (noCache)
        return { kind: 'unused' };
    const step = steps.find(({ hit }) => !hit)?.name;
    if (step === undefined)
        return { kind: 'whole' };
    const isBroken = edited !== undefined && (await takes(build, step, edited));
    return isBroken
        ? { kind: 'broken', step, file: edited }
        : { kind: 'broken', step, unknown: { file: whyNoFile(edited) } };
};
const whyNoFile = (edited) => edited === undefined
    ? 'no file was edited before this build'
    : `${edited} was edited, which this step does not take from the context`;
/** Whether a step copies or mounts a file of the context, as its own words say. */
const takes = async ({ contextDir, pause }, step, file) => {
    for (const { path } of sourcesIn(step)) {
        const glob = await (0,source_glob/* sourceGlob */.O)(contextDir, path, pause);
        if (glob.lengthOfMatch(file.split('/')) !== undefined)
            return true;
    }
    return false;
};
/** Engines print an instruction as it is in the Dockerfile, on one line. One that cannot be read takes nothing for sure. */
const sourcesIn = (step) => {
    try {
        const dockerfile = (0,dockerfile_dockerfile/* readDockerfile */.n)(`FROM scratch\n${asJson(oneLine(step))}\n`, {
            platform: (0,machine/* nativePlatform */.Nc)(),
        });
        return (0,copy_sources/* sourcesByLine */.Y)(dockerfile).get(2) ?? [];
    }
    catch {
        return [];
    }
};
const oneLine = (step) => step.replaceAll(/\s+/g, ' ');
/** BuildKit prints the list of a COPY without its quotes: `COPY [a, /b]`. */
const asJson = (step) => {
    const [, start, list] = /^((?:COPY|ADD)(?: --\S+)*) \[([^"]*)\]$/.exec(step) ?? [];
    return start === undefined || list === undefined ? step : `${start} ${JSON.stringify(list.split(', '))}`;
};

;// CONCATENATED MODULE: ./build/measure/outcome-fields.js





/**
 * The outcome of a build with all that can be said about it: each field has a value, or the reason why not. Looks at files
 * of the context, so it is asked when the time of the build is over.
 */
const completeOutcome = async (context, { benchmark, checkout, noCache, edited }, result, outcome) => {
    const { host } = context;
    const { facts } = (0,measure_context/* engineOf */.k)(context, benchmark);
    const { recipe } = checkout;
    const { steps } = outcome;
    const pause = (0,pauses/* pausesFor */.HN)(host.signal);
    const layerCache = await layerCacheOf({ steps, noCache, contextDir: recipe.contextDir, edited, pause });
    const amounts = result.failure === undefined
        ? amountsOf({ noCache, result, outcome, facts, built: await builtContext(host, recipe, facts) })
        : ofFailedBuild;
    return { ...outcome, ...joined(layerCache, amounts) };
};
const amountsOf = (evidence) => {
    const { built, result, outcome, facts, noCache } = evidence;
    const { size, modules } = built;
    const { mayCompile } = goStepsOf(outcome.steps, noCache);
    const isIdle = outcome.steps.length > 0 && !mayCompile;
    const unread = {
        why: 'only the image of the first cold build of a revision is read, because that takes time',
    };
    return {
        packagesNeeded: outcome.packagesNeeded ?? { why: notWritten },
        packagesCompiled: outcome.packagesCompiled ?? (isIdle ? 0 : { why: notWritten }),
        modulesNeeded: modules.needed,
        modulesDownloaded: downloadedIn(evidence),
        contextFiles: 'why' in size ? size : size.files,
        contextBytes: 'why' in size ? size : size.bytes,
        contextSentBytes: result.printed.contextSentBytes ?? { why: whyNotSent(facts) },
        imageBytes: unread,
        compressedImageBytes: unread,
    };
};
const noSteps = 'the engine named no step';
const notWritten = 'a Dockerfile is timed as it is written, and Go writes down what it compiles only where that asks for it';
const whyNotSent = ({ name, phases }) => phases?.context === 'not-applicable'
    ? `${name} reads the context in its folder and sends nothing`
    : 'the client did not print what it sent';
const downloadedIn = ({ outcome: { steps }, noCache, result, built }) => {
    if (steps.length === 0)
        return { why: noSteps };
    const { mayDownload, silentDownload } = goStepsOf(steps, noCache);
    if (!mayDownload)
        return 0;
    if (silentDownload === 'some')
        return { why: '`go mod download` does not print what it downloads, and its cache may have had some' };
    if (silentDownload === 'all')
        return built.modules.required;
    return result.printed.modulesDownloaded ?? { why: 'the engine left out a part of what the steps printed' };
};
const failed = { why: 'the build did not end with an image' };
const ofFailedBuild = {
    packagesNeeded: failed,
    packagesCompiled: failed,
    modulesNeeded: failed,
    modulesDownloaded: failed,
    contextFiles: failed,
    contextBytes: failed,
    contextSentBytes: failed,
    imageBytes: failed,
    compressedImageBytes: failed,
};
const joined = (layerCache, amounts) => {
    const entries = Object.entries(amounts);
    const known = Object.fromEntries(entries.flatMap(([name, amount]) => (typeof amount === 'number' ? [[name, amount]] : [])));
    const unknown = {
        ...(layerCache === undefined && { layerCache: noSteps }),
        ...Object.fromEntries(entries.flatMap(([name, amount]) => (typeof amount === 'number' ? [] : [[name, amount.why]]))),
    };
    return {
        ...(layerCache !== undefined && { layerCache }),
        ...known,
        ...(Object.keys(unknown).length > 0 && { unknown }),
    };
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/file-hash.js
var file_hash = __webpack_require__(87190);
// EXTERNAL MODULE: ./build/measure/action-graph.js
var action_graph = __webpack_require__(7556);
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
    const graph = (0,action_graph/* readActionGraph */.z)(text);
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
        const [instruction, ...others] = (0,syntax/* parseDockerfile */.Ai)(run).instructions;
        if (instruction?.name !== 'RUN' || others.length > 0)
            return false;
        const commands = (0,run_steps/* readRun */.cI)(instruction).commands.filter((command) => !settings.has((0,go_commands/* programOf */.oQ)(command)));
        const calls = commands.map((command) => (0,go_commands/* goCallOf */.G3)(command));
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

// EXTERNAL MODULE: ./build/measure/explained-packages.js + 1 modules
var explained_packages = __webpack_require__(86699);
// EXTERNAL MODULE: ./build/measure/modules-of.js
var modules_of = __webpack_require__(12310);
;// CONCATENATED MODULE: ./build/measure/seen-in-builds.js



/** Keeps what a cold build shows that wrote its action graph down; a later one takes its place. */
const noteGraph = async ({ explain, seenInBuilds }, { benchmark, revision, checkout, noCache }, { durationMs }, graph) => {
    if (explain === 'never' || !noCache || graph === undefined)
        return;
    const { engine, project } = benchmark;
    seenInBuilds.set((0,measure_context/* placeOf */.$)(benchmark, revision), {
        engine,
        project,
        revision,
        from: 'timed-build',
        durationMs,
        ...(0,explained_packages/* explainedPackages */.Y)([graph], await (0,modules_of/* modulesOf */.X)(checkout.recipe.contextDir)),
    });
};

// EXTERNAL MODULE: ./build/measure/settle.js + 1 modules
var settle = __webpack_require__(85871);
// EXTERNAL MODULE: ./build/measure/state-evidence.js
var state_evidence = __webpack_require__(48070);
// EXTERNAL MODULE: ./build/measure/watch-context.js + 2 modules
var watch_context = __webpack_require__(41413);
;// CONCATENATED MODULE: ./build/measure/build.js
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
    const failedSyncs = (0,settle/* takeFailedSyncs */.NM)(context);
    const spoiled = context.changedContexts.get(request.contextDir);
    if (spoiled !== undefined)
        return notBuilt(prepared, spoiled);
    const changed = await context.cost.charge('resetMs', () => watch(context, benchmark, request));
    const result = await isolated(context, prepared, request);
    context.cost.add(prepared.purpose, result.durationMs);
    const shown = await context.cost.charge('resetMs', () => shownBy(context, prepared, request, result));
    const change = await context.cost.charge('resetMs', changed);
    await (0,settle/* settle */.G9)(context);
    await context.cost.charge('resetMs', () => noteGraph(context, prepared, result, shown.graph));
    const { startedAt, durationMs, shared, imageId } = result;
    const split = phasesOf(result, shown.go, (0,measure_context/* engineOf */.k)(context, benchmark).facts.phases);
    const failure = change ?? withStacks(context, result.failure);
    const state = (0,state_evidence/* afterUse */.CU)(prepared.state, shared);
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
        const _ = __addDisposableResource(env_1, isolation.watch((0,measure_context/* engineOf */.k)(context, benchmark)), false);
        return await space.build(request);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
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
    if (!(0,measure_context/* engineOf */.k)(context, benchmark).mountsContext)
        return async () => undefined;
    const changed = await (0,watch_context/* watchContext */.Fl)(host, contextStates, request);
    return async () => {
        const message = await changed();
        if (message === undefined)
            return undefined;
        changedContexts.set(request.contextDir, message);
        return { kind: 'failed', message, logTail: '' };
    };
};
const shownBy = async (context, prepared, request, result) => {
    const shown = await outcomeOf(context, prepared, request, result);
    const outcome = await completeOutcome(context, prepared, result, shown.outcome.outcome);
    return { ...shown, outcome: { ...shown.outcome, outcome } };
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

// EXTERNAL MODULE: ./build/measure/edit.js
var measure_edit = __webpack_require__(61707);
// EXTERNAL MODULE: ./build/measure/prime.js
var measure_prime = __webpack_require__(26060);
;// CONCATENATED MODULE: ./build/measure/scenario-edit.js

/** The edits that a scenario makes, and in a trial those that it compares. */
const filesOf = ({ scenario, trial, contextDir, file, parts }) => {
    switch (scenario.edit) {
        case 'none':
            return [];
        case 'go-mod':
            return [(0,measure_edit/* goModEdit */.BQ)(contextDir, parts)];
        case 'source':
            if (file === undefined)
                throw new Error(`no Go file is known that ${scenario.name} could edit`);
            if (trial?.kind !== 'compare')
                return [(0,measure_edit/* sourceEdit */.ao)(contextDir, file, parts)];
            return [
                trial.edited ? (0,measure_edit/* sourceEdit */.ao)(contextDir, file, parts) : (0,measure_edit/* neutralEdit */.Il)(contextDir, file),
                (0,measure_edit/* ignoredEdit */.xQ)(contextDir, file, parts),
            ];
    }
};

// EXTERNAL MODULE: ./build/images/image-size.js
var image_size = __webpack_require__(75318);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/images/compressed-file.js

/**
 * Passes on what a file contains that starts like this, when it was compressed with gzip or is a zip archive; undefined
 * when it is neither. A damaged file is read as far as that is possible.
 */
const decompressionOf = (start, take) => {
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
const mostBytes = 2 * 1024 * 1024 * 1024;
const flowing = (stream, take) => {
    let taken = 0;
    stream.on('data', (content) => {
        taken += content.length;
        if (taken > mostBytes)
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

// EXTERNAL MODULE: ./build/images/image-files.js
var image_files = __webpack_require__(46696);
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
    const read = await (0,image_files/* readImageFiles */.Z)(archive, () => traceReader(nonce), signal);
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
    const files = [...(await (0,image_files/* readImageFiles */.Z)(archive, readerOf, signal))];
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
                inside = decompressionOf(start, (content) => insideScanner.scan(content));
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
        return { kind: 'place', place: 'nowhere' };
    const read = async (archive) => {
        switch (trial.kind) {
            case 'size':
                return { kind: 'size', size: await (0,image_size/* imageSize */.R)(archive, host.signal) };
            case 'find':
                return { kind: 'place', place: await findNonce(archive, nonce, host.signal) };
            case 'compare':
                return { kind: 'files', files: await digestsOf(archive, nonce, host.signal) };
        }
    };
    try {
        return await cost.charge('warmUpMs', () => space.readImage(read));
    }
    catch (error) {
        host.signal.throwIfAborted();
        return { kind: 'unread', reason: (0,error_text/* messageOf */.b)(error) };
    }
};

;// CONCATENATED MODULE: ./build/measure/sized-by.js

/** The last build of a space with the size of its image, where a warm-up asks for that. */
const sizedBy = async (context, space, trial, built) => trial?.kind === 'size'
    ? withSize(built, await lookInto(context, space, trial, { nonce: '', steps: [] }))
    : built;
/** A build with what was seen of the size of its image, or why nothing was seen. */
const withSize = (built, look) => {
    const { evidence } = built.measurement;
    if (evidence === undefined)
        return built;
    const outcome = sized(evidence.outcome, look);
    return { ...built, measurement: { ...built.measurement, evidence: { ...evidence, outcome } } };
};
const fields = ['imageBytes', 'compressedImageBytes'];
const sized = (outcome, look) => {
    const { unknown: before, ...rest } = outcome;
    const others = Object.entries(before ?? {}).filter(([name]) => fields.every((field) => field !== name));
    const unknown = { ...Object.fromEntries(others), ...whyUnknown(look) };
    return {
        ...rest,
        ...known(look),
        ...(Object.keys(unknown).length > 0 && { unknown }),
    };
};
const known = (look) => {
    if (look.kind !== 'size')
        return {};
    const { imageBytes, compressedImageBytes } = look.size;
    return { imageBytes, ...(compressedImageBytes !== undefined && { compressedImageBytes }) };
};
const whyUnknown = (look) => {
    if (look.kind === 'unread') {
        const why = `the image could not be read: ${look.reason}`;
        return { imageBytes: why, compressedImageBytes: why };
    }
    return look.kind === 'size' && look.size.compressedImageBytes === undefined
        ? { compressedImageBytes: 'the image is too large to compress it for that' }
        : {};
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
    const id = (0,plan/* benchmarkId */.b)(benchmark.engine, benchmark.project, cold/* cold */.R.name);
    const before = { ...measurement, benchmark: id, excluded: 'prime' };
    return { ...(await buildPrimed(context, primes, made, planned)), prime: before };
};
/** A fresh cache space, checked to be empty; it becomes the prime of this revision once it is built. */
const buildCold = async (context, primes, planned) => {
    const { benchmark, revision } = planned;
    const space = await context.cost.charge('resetMs', async () => {
        await primes.drop(benchmark, revision);
        return (0,measure_context/* engineOf */.k)(context, benchmark).openSpace(primes.nextLabel(benchmark, revision));
    });
    // Removing an old prime writes to the disk: without this, the next build would wait for it.
    await (0,settle/* settle */.G9)(context);
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
    const state = (0,state_evidence/* emptyState */.p$)(await contentsNow());
    const checkout = context.checkout(benchmark, revision);
    const known = new Map();
    const built = await buildOnce(context, {
        ...planned,
        checkout,
        space,
        noCache: true,
        state,
        known,
        edited: undefined,
    });
    const { imageId } = built;
    if (imageId === undefined)
        return built;
    const looked = await sizedBy(context, space, planned.trial, built);
    const contents = await contentsNow();
    const mounts = await context.cost.charge('resetMs', () => space.mounts());
    const prime = { project: benchmark.project, space, contents, mounts, known };
    const flaw = state.holds ? flawOf(built) : state.reason;
    primes.put(benchmark, revision, {
        ...prime,
        ...(flaw !== undefined && { flaw: `its prime does not count: ${flaw}` }),
    });
    return looked;
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
        const state = await context.cost.charge('resetMs', () => (0,measure_prime/* stateOfPrime */.M)(prime));
        const built = await buildEdited(context, prime, planned, state);
        if (!context.host.signal.aborted) {
            await context.cost.charge('resetMs', () => space.trim(contents));
            await (0,settle/* settle */.G9)(context);
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
/** The edit is undone as soon as the build is over, however it ended. */
const buildEdited = async (context, { space, known }, planned, state) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const checkout = context.checkout(planned.benchmark, planned.revision);
        const edit = editOf(context, planned, checkout);
        const [{ file: edited } = { file: undefined }] = edit.files;
        const prepared = { ...planned, checkout, space, noCache: false, edited, state, known };
        if (context.changedContexts.has(checkout.recipe.contextDir))
            return buildOnce(context, prepared);
        const edits = reach_state_addDisposableResource(env_1, (0,disposal/* makeDisposal */.U)(), true);
        for (const file of edit.files) {
            edits.defer(() => (0,watch_context/* noteEdit */.jd)(context.host, context.contextStates, file.contextDir, file.file));
            edits.use(await (0,measure_edit/* openEdit */.Fm)(file));
            await (0,watch_context/* noteEdit */.jd)(context.host, context.contextStates, file.contextDir, file.file);
        }
        const built = await buildOnce(context, prepared);
        const { evidence, failure } = built.measurement;
        if (planned.trial === undefined || failure !== undefined)
            return built;
        const seen = { nonce: edit.nonce, steps: evidence?.outcome.steps ?? [] };
        const look = await lookInto(context, space, planned.trial, seen);
        return { ...built, look };
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
    return { nonce: (0,measure_edit/* nonce */.KU)(parts), files: filesOf({ scenario, trial, contextDir, file, parts }) };
};


/***/ }),

/***/ 60163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ moduleFilesIn)
/* harmony export */ });
/* harmony import */ var _host_inside_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99122);

/** More modules in one context are not looked for, nor folders further down. */
const [mostModules, deepest] = [100, 4];
/** Longer than any that was seen: Kubernetes has 120 kB. */
const mostBytes = 4_000_000;
/**
 * Reads every go.mod of a context, and the vendor/modules.txt beside it. Nothing is run: files are opened by the rules for
 * files that anybody may have written, and one that cannot be read is left out.
 */
const moduleFilesIn = async (contextDir) => {
    const folders = await foldersWithModule(contextDir);
    return Promise.all(folders.map(async (folder) => ({
        goMod: await textOf(contextDir, `${folder}go.mod`),
        vendored: await textOf(contextDir, `${folder}vendor/modules.txt`),
    })));
};
const foldersWithModule = async (contextDir) => {
    const found = [];
    let level = [''];
    for (let depth = 0; depth <= deepest && level.length > 0 && found.length < mostModules; depth += 1) {
        const next = [];
        for (const folder of level) {
            const entries = await (0,_host_inside_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listInside */ .Vg)(contextDir, folder === '' ? '.' : folder).catch(() => []);
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
const textOf = async (contextDir, path) => (await (0,_host_inside_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextInside */ .YA)(contextDir, path, mostBytes).catch(() => undefined)) ?? '';


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
/* harmony export */   yb: () => (/* binding */ firstLook)
/* harmony export */ });
/* unused harmony export startsEmpty */
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


/***/ })

};
