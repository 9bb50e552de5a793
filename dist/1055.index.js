export const id = 1055;
export const ids = [1055];
export const modules = {

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ namingFullDisk),
/* harmony export */   cM: () => (/* binding */ freeShare),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   go: () => (/* binding */ freeBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80074);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91125);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55797);





/**
 * The share of a file system that is still free, 0 to 1, as `df` calculates it: blocks reserved for root count
 * as neither free nor used. Throws when the path does not exist or its file system has no blocks.
 */
const freeShare = async (path) => {
    const { bavail, blocks, bfree } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(path);
    const usable = blocks - bfree + bavail;
    if (usable <= 0)
        throw new Error(`the file system of ${path} has no blocks; name a folder on a disk`);
    return bavail / usable;
};
/** Bytes that this user can still write below a path. Throws when the path does not exist. */
const freeBytes = async (path) => {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(path);
    return bavail * bsize;
};
/** Programs report a full disk in words of their own, and free a little when they fail. */
const nearlyFullBytes = 20_000_000;
/** Does something that needs space at a path. Whatever fails there while its disk is full is reported with that disk. */
const namingFullDisk = async (path, act, enoughBytes = nearlyFullBytes) => {
    try {
        return await act();
    }
    catch (cause) {
        if (cause instanceof _inputs_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d || !(await isNearlyFull(path, enoughBytes)))
            throw cause;
        const text = `the disk of ${path} is full; free space there, or set RUNNER_TEMP to a folder on another disk`;
        throw new Error(`${(0,_error_text_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(cause)}\n${text}`, { cause });
    }
};
const isNearlyFull = async (path, enoughBytes) => {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(path).catch(() => undefined);
    if (found === undefined || found.blocks === 0)
        return false;
    return found.bavail * found.bsize < enoughBytes || (found.files > 0 && found.ffree < 10);
};
/**
 * Creates a folder and its missing parents. Node's own recursive `mkdir` loops forever on file systems, such as
 * /proc, that answer ENOENT for a new name in an existing folder. Never writable for others, whatever the umask.
 */
const makeFolder = async (path) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, 0o755);
    }
    catch (error) {
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === 'EEXIST' && (await isFolder(path)))
            return;
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) !== 'ENOENT' || (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))))
            throw error;
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        await makeFolder(path);
    }
};
const isFolder = async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);


/***/ }),

/***/ 36016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ stepsIn),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   U4: () => (/* binding */ openChecked),
/* harmony export */   UZ: () => (/* binding */ UnsafePath),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   kB: () => (/* binding */ throughHandle),
/* harmony export */   n2: () => (/* binding */ kindInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** A path of a revision that is not what it has to be. The message names it, and never quotes what it contains. */
class UnsafePath extends Error {
    name = 'UnsafePath';
}
/** What a path is; undefined when it does not exist. Never follows a link. */
const kindInside = async (root, path) => {
    const steps = stepsIn(nameIn(root, path));
    let kind = 'folder';
    for (const step of steps.keys()) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...steps.slice(0, step + 1))).catch(absent);
        if (found === undefined)
            return undefined;
        if (found.isSymbolicLink())
            return 'link';
        if (found.isDirectory())
            kind = 'folder';
        else if (step < steps.length - 1)
            return undefined;
        else
            kind = found.isFile() ? 'file' : 'special';
    }
    return kind;
};
/** The absolute path of what must exist. Throws UnsafePath when it is anything else. */
const checked = async (root, path, wanted) => {
    const name = nameIn(root, path);
    const kind = await kindInside(root, path);
    if (kind === wanted)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name);
    if (kind === undefined)
        throw new UnsafePath(`there is no ${wanted} ${name}`);
    if (kind !== 'link')
        throw new UnsafePath(`${name} is not a ${wanted === 'file' ? 'regular file' : 'folder'}`);
    const target = await targetInside(root, name);
    throw new UnsafePath(target === undefined
        ? `${name} leads through a link out of the repository`
        : `${name} leads through a link; name ${target} instead`);
};
/** Opens without following a link, without waiting for a pipe, and only if no part of the path is a link. */
const openChecked = async (root, name, flags) => {
    const kind = await kindInside(root, name);
    if (kind === 'link' || kind === 'special')
        await checked(root, name, 'file');
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name), flags | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        await assertOpened(handle, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), name), name);
        return handle;
    }
    catch (error) {
        await handle.close();
        throw error;
    }
};
/** A folder on the way may have become a link after it was looked at: where the handle is shows it. */
const assertOpened = async (handle, expected, name) => {
    if (process.platform !== 'linux')
        return;
    const opened = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/self/fd/${handle.fd}`);
    if (opened !== expected)
        throw new UnsafePath(`${name} was exchanged while it was opened`);
};
/** An entry of an open folder. Only Linux can reach it through the handle. */
const throughHandle = (folder, path, entry) => process.platform === 'linux' ? `/proc/self/fd/${folder.fd}/${entry}` : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, entry);
/** Where a link leads, if that is inside the root. */
const targetInside = async (root, name) => {
    const [from, to] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name)).catch(() => undefined)]);
    if (to === undefined)
        return undefined;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(from, to);
    return inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside) ? undefined : inside || '.';
};
/** Relative to the root, normalised. Throws UnsafePath when it leads out of the root by itself. */
const nameIn = (root, path) => {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path)) || '.';
    if (name === '..' || name.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(name) || name.includes('\0'))
        throw new UnsafePath(`${path} is outside the repository`);
    return name;
};
const stepsIn = (name) => (name === '.' ? [] : name.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep));
/** Handles the error of a path that does not exist, and throws any other. */
const absent = (error) => {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
        return undefined;
    throw error;
};


/***/ }),

/***/ 37517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ isFolderIn),
/* harmony export */   aO: () => (/* binding */ isFileIn),
/* harmony export */   kg: () => (/* binding */ textInside)
/* harmony export */ });
/* unused harmony export existsIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55797);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36016);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99122);





/**
 * Looks at a revision without waiting, for readers that walk through many files. What is a link, a device, a pipe, too
 * large or out of the root is as if it did not exist: it is no fact about the project.
 */
/** The text of a small regular file with no link on the way to it; else undefined. */
const textInside = (root, path) => {
    if (kindOf(root, path) !== 'file')
        return undefined;
    const name = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .nameIn */ .ZC)(root, path);
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === undefined)
            throw error;
        return undefined;
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stat.isFile() || stat.size > _read_js__WEBPACK_IMPORTED_MODULE_3__/* .mostBytes */ .j$ || wasExchanged(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), name)))
            return undefined;
        const buffer = Buffer.alloc(stat.size);
        return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, buffer.length, 0)).toString('utf8');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
};
/** Whether there is such a regular file, with no link on the way to it. */
const isFileIn = (root, path) => kindOf(root, path) === 'file';
/** Whether there is such a folder, with no link on the way to it. */
const isFolderIn = (root, path) => kindOf(root, path) === 'folder';
/** Whether there is such a file or folder, with no link on the way to it. */
const existsIn = (root, path) => kindOf(root, path) !== undefined;
const kindOf = (root, path) => {
    let at = root;
    let kind = 'folder';
    for (const step of namesIn(root, path) ?? [undefined]) {
        if (step === undefined || kind === 'file')
            return undefined;
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, step);
        const found = statOf(at);
        if (found?.isDirectory() !== true && found?.isFile() !== true)
            return undefined;
        kind = found.isFile() ? 'file' : 'folder';
    }
    return kind;
};
/** Undefined for what does not exist, may not be looked at, or has a name that is too long to exist. */
const statOf = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return undefined;
    }
};
/** Undefined for a path out of the root. */
const namesIn = (root, path) => {
    try {
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsIn */ .FZ)((0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .nameIn */ .ZC)(root, path));
    }
    catch {
        return undefined;
    }
};
/** A folder on the way may have become a link after it was looked at. */
const wasExchanged = (file, expected) => process.platform === 'linux' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${file}`) !== expected;


/***/ }),

/***/ 99122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ linkedName),
/* harmony export */   Vg: () => (/* binding */ listInside),
/* harmony export */   YA: () => (/* binding */ readTextInside),
/* harmony export */   c1: () => (/* binding */ readLinked),
/* harmony export */   he: () => (/* binding */ folderInside),
/* harmony export */   j$: () => (/* binding */ mostBytes),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* unused harmony exports isFileInside, isFolderInside, fileInside */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36016);
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
 * The only way to open files of a revision. Its files were written by whoever opened the pull request, and its builds may
 * change them while the run goes on: a file may have become a link to a file of this machine, a device or a pipe.
 */
/** The most that is read of one file, in bytes. */
const mostBytes = 1_000_000;
/** Reads a file; undefined when it does not exist. Throws UnsafePath when it is anything but a small regular file. */
const readInside = async (root, path, limit = mostBytes) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const name = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .nameIn */ .ZC)(root, path);
        if (!(await exists(root, name)))
            return undefined;
        const file = __addDisposableResource(env_1, await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .openChecked */ .U4)(root, name, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY), true);
        const { size } = await assertRegular(file, name);
        if (size > limit)
            throw new _check_js__WEBPACK_IMPORTED_MODULE_3__/* .UnsafePath */ .UZ(`${name} has ${size} bytes; at most ${limit} are read`);
        return await readAtMost(file, size, name);
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
/** The same as text. */
const readTextInside = async (root, path, limit = mostBytes) => (await readInside(root, path, limit))?.toString('utf8');
/** Reads a file, or the one that a link in its place leads to; undefined when there is none. Throws UnsafePath outside the root. */
const readLinked = async (root, path) => {
    const name = await linkedName(root, path);
    return name === undefined ? undefined : readInside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), name);
};
/** The path below the root of a file, or of the one that a link in its place leads to; undefined when there is none. */
const linkedName = async (root, path) => {
    const [top, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)).catch(_check_js__WEBPACK_IMPORTED_MODULE_3__/* .absent */ .Ge)]);
    return real === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(top, real);
};
/** Whether there is such a regular file, with no link on the way to it. */
const isFileInside = async (root, path) => (await kindInside(root, path)) === 'file';
/** Whether there is such a folder, with no link on the way to it. */
const isFolderInside = async (root, path) => (await kindInside(root, path)) === 'folder';
/** The absolute path of an existing folder, checked from its root. Throws UnsafePath when it is anything else. */
const folderInside = (root, path) => (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(root, path, 'folder');
/** The absolute path of an existing regular file, checked from its root. Throws UnsafePath when it is anything else. */
const fileInside = (root, path) => checked(root, path, 'file');
/** The entries of a folder; none when it does not exist. Throws UnsafePath for a link on the way to it. */
const listInside = async (root, path) => {
    const kind = await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .kindInside */ .n2)(root, path);
    if (kind === undefined)
        return [];
    const folder = await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(root, path, 'folder');
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
};
const exists = async (root, name) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name)).catch(_check_js__WEBPACK_IMPORTED_MODULE_3__/* .absent */ .Ge)) !== undefined;
const assertRegular = async (file, name) => {
    const stat = await file.stat();
    if (!stat.isFile())
        throw new _check_js__WEBPACK_IMPORTED_MODULE_3__/* .UnsafePath */ .UZ(`${name} is not a regular file`);
    return stat;
};
/** A file may grow while it is read. */
const readAtMost = async (file, size, name) => {
    const buffer = Buffer.alloc(size + 1);
    let length = 0;
    for (;;) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        length += bytesRead;
        if (length > size)
            throw new _check_js__WEBPACK_IMPORTED_MODULE_3__/* .UnsafePath */ .UZ(`${name} was changed while it was read`);
        if (bytesRead === 0)
            return buffer.subarray(0, length);
    }
};


/***/ }),

/***/ 21702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/engines/index.js + 72 modules
var engines = __webpack_require__(56321);
// EXTERNAL MODULE: ./build/host/process/interrupt.js
var interrupt = __webpack_require__(11962);
// EXTERNAL MODULE: ./build/preflight/context.js
var context = __webpack_require__(32615);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/preflight/checks/index.js + 7 modules
var checks = __webpack_require__(37425);
// EXTERNAL MODULE: ./build/preflight/collect/collect.js + 4 modules
var collect = __webpack_require__(22767);
// EXTERNAL MODULE: ./build/preflight/preflight.js
var preflight = __webpack_require__(55455);
;// CONCATENATED MODULE: ./build/preflight/examine.js




/** Looks at engines and at what they need. Changes nothing, and throws only when it is interrupted. */
const examine = async (context, engines, named) => {
    const facts = await (0,collect/* collectFacts */.M)(context, engines);
    const findings = checks/* checks */.A.flatMap((check) => check(facts, engines));
    const examined = [];
    for (const engine of engines) {
        const looked = await detected(engine, context);
        const version = looked.kind === 'found' ? versionOf(engine, facts) : undefined;
        examined.push({
            name: engine.name,
            title: engine.title,
            ...(version === undefined ? {} : { version }),
            ...resultOf(looked, engine, findings),
        });
    }
    const measurable = examined.map((engine) => engine.measurable);
    return {
        schemaVersion: '1.1',
        measurable: named ? measurable.every(Boolean) : measurable.some(Boolean),
        engines: examined,
        checks: findings,
    };
};
const detected = async (engine, { host }) => {
    try {
        return await engine.detect(host);
    }
    catch (error) {
        host.signal.throwIfAborted();
        return { kind: 'unusable', reason: (0,error_text/* messageOf */.b)(error) };
    }
};
/** The version of the daemon that answers, else of the engine's own program. */
const versionOf = ({ needs }, { docker, answers }) => {
    const daemon = needs.dockerDaemon === undefined ? undefined : docker[needs.dockerDaemon];
    const answer = answers[needs.program ?? ''];
    return daemon?.version ?? (answer !== undefined && 'version' in answer ? answer.version : undefined);
};
const resultOf = (looked, { name }, findings) => {
    switch (looked.kind) {
        case 'missing':
            return { state: 'missing', measurable: false, seen: looked.reason, remedy: looked.remedy };
        case 'unusable':
            return { state: 'unusable', measurable: false, seen: looked.reason };
        case 'found': {
            const blocking = (0,preflight/* blockingFindings */.Ur)(findings, name).map((finding) => finding.name);
            if (blocking.length === 0)
                return { state: 'found', measurable: true, seen: looked.what };
            const remedy = `fix what these checks report: ${blocking.join(', ')}`;
            return { state: 'found', measurable: false, seen: looked.what, remedy };
        }
    }
};

// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(735);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/preflight/render.js


/** The examination for a terminal or the log of a job: a line for each engine and check, and one for its remedy. */
const toDoctorText = (examination) => {
    const { engines, checks } = examination;
    const lines = [
        headline(examination),
        '',
        'Engines',
        ...aligned(engines.map(engineLine)),
        '',
        'Checks',
        ...aligned(checks.map((finding) => checkLine(finding, engines.length))),
    ];
    return lines.join('\n');
};
/** The examination for the job summary, as Markdown. */
const toDoctorMarkdown = (examination) => {
    const { engines, checks } = examination;
    return [
        `## ${(0,report_escape/* text */.Qq)(headline(examination))}`,
        table(['engine', 'state', 'version', 'found', 'remedy'], engines.map((each) => [each.name, stateOf(each), each.version ?? '', each.seen, each.remedy ?? ''])),
        table(['check', 'state', 'found', 'remedy', 'concerns'], checks.map((each) => [each.name, each.state, each.seen, each.remedy ?? '', each.concerns.join(', ')])),
    ].join('\n\n');
};
const headline = ({ engines }) => {
    const ready = engines.filter(({ measurable }) => measurable).map(({ name }) => name);
    if (ready.length === 0)
        return 'No engine can be measured on this machine.';
    const others = engines.length - ready.length;
    const rest = others === 0 ? '.' : `; ${others} of ${engines.length} cannot.`;
    return `Engines that can be measured on this machine: ${ready.join(', ')}${rest}`;
};
const stateOf = ({ state, measurable }) => state === 'found' && !measurable ? 'unusable' : state;
const engineLine = (engine) => ({
    state: stateOf(engine),
    name: engine.name,
    seen: `${engine.version ?? ''} ${engine.seen}`,
    remedy: engine.remedy,
});
/** Names the engines that a finding concerns, unless it concerns all of them. */
const checkLine = ({ state, name, seen, remedy, concerns }, engines) => ({
    state,
    name,
    seen: concerns.length === engines ? seen : `${seen} [${concerns.join(', ')}]`,
    remedy,
});
const aligned = (lines) => {
    const width = Math.max(0, ...lines.map(({ name }) => name.length));
    return lines.flatMap(({ state, name, seen, remedy }) => [
        `  ${state.padEnd(8)}  ${name.padEnd(width)}  ${(0,report_escape/* logLine */.BP)(seen)}`,
        ...(remedy === undefined ? [] : [`            to fix it: ${(0,report_escape/* logLine */.BP)(remedy)}`]),
    ]);
};
const table = (titles, rows) => (0,markdown_table/* markdownTable */.Q)([[...titles], ...rows.map((row) => row.map(report_escape/* text */.Qq))], { alignDelimiters: false });

// EXTERNAL MODULE: ./build/provision/engine-archives.js
var engine_archives = __webpack_require__(54690);
// EXTERNAL MODULE: ./build/provision/named.js
var provision_named = __webpack_require__(38377);
// EXTERNAL MODULE: ./build/publish/messages.js
var publish_messages = __webpack_require__(85534);
// EXTERNAL MODULE: ./build/publish/runner/summary.js
var summary = __webpack_require__(49939);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dockerfile/shell-values.js
var shell_values = __webpack_require__(39916);
;// CONCATENATED MODULE: ./build/workflows/marks.js

/**
 * An expression of a workflow has a value only when the workflow runs. Until then it goes through shells and Makefiles as
 * characters of a private plane, which no shell splits or obeys, with the mark for something unknown behind them, so
 * that nothing is computed from it.
 */
const plane = 0xf0000;
const lastInPlane = 0xffff;
/** Characters that stand for something else here, wherever a file has them itself. */
const own = /[\0\u{E000}-\u{F8FF}\u{F0000}-\u{FFFFF}]/gu;
/** The text of a file without the characters that have a meaning here. */
const cleaned = (text) => text.replaceAll(own, '\ufffd');
/** An expression, with its braces, as a value that is not known yet. */
const marked = (expression) => [...expression].map((letter) => String.fromCodePoint(plane + codeOf(letter))).join('') + shell_values/* unknown */.L5;
const codeOf = (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code < lastInPlane - 1 ? code : 0xfffd;
};
const mark = /([\u{F0000}-\u{FFFFF}]+)\0?/gu;
/** A text with its expressions as they were written; what else is unknown is shown as `…`. */
const shown = (text) => text.replaceAll(mark, (_, hidden) => unmarked(hidden)).replaceAll(shell_values/* unknown */.L5, '…');
const unmarked = (hidden) => [...hidden].map((letter) => String.fromCodePoint((letter.codePointAt(0) ?? plane) - plane)).join('');
/**
 * A text as an input of an action can have it: with the expressions that mean the same in every workflow. Undefined when
 * anything else in it is not known.
 */
const portable = (text) => {
    const hidden = [...text.matchAll(mark)].map(([, each = '']) => unmarked(each));
    const isKnown = hidden.flatMap(expressionsIn).every(({ expression }) => isFree(expression ?? ''));
    const found = text.replaceAll(mark, (_, each) => unmarked(each));
    return isKnown && !found.includes(shell_values/* unknown */.L5) ? found : undefined;
};
/** A text without any expression and with nothing unknown in it. */
const literal = (text) => (text.search(own) === -1 ? text : undefined);
/** The parts of a text, in linear time; an expression that does not end is plain text. */
const piecesOf = (text) => {
    const found = [];
    let from = 0;
    for (;;) {
        const start = text.indexOf('${{', from);
        const end = start === -1 ? -1 : text.indexOf('}}', start);
        if (end === -1)
            return [...found, { text: text.slice(from), expression: undefined }];
        found.push({ text: text.slice(from, start), expression: undefined });
        found.push({ text: text.slice(start, end + 2), expression: text.slice(start + 3, end).trim() });
        from = end + 2;
    }
};
const expressionsIn = (text) => piecesOf(text).filter(({ expression }) => expression !== undefined);
/** Whether an expression depends on nothing that only its own workflow has: no step, job, matrix, environment or input. */
const isFree = (expression) => expression
    .replaceAll(/'[^']*'/g, '')
    .match(/[A-Za-z_][\w-]*(?:\.[\w*-]+)*/g)
    ?.every((name) => free.test(name)) === true;
const free = /^(?:(?:vars|secrets|runner)\.[\w-]+|github\.(?!event\b|event_path|action|job|env|path|token)[\w-]+|github\.token|true|false|null|format|contains|startsWith|endsWith|join|toJSON|hashFiles)$/;

;// CONCATENATED MODULE: ./build/workflows/tree.js

/** The value at the end of a path of names; undefined when there is none. */
const at = (tree, ...path) => path.reduce((found, name) => found?.entries().findLast(([each]) => each === name)?.[1], tree);
/** The text at the end of a path of names. */
const textAt = (tree, ...path) => at(tree, ...path)?.text;
/** The items of a list, or the lines of a text without the empty ones. */
const linesAt = (tree, ...path) => {
    const found = at(tree, ...path);
    if (found === undefined)
        return [];
    const lines = found.text === undefined
        ? found.items().map(({ text, place }) => ({ text: text ?? '', place }))
        : found.lines();
    return lines.filter(({ text }) => text.trim() !== '');
};
const textTree = (text, place, isBlock = false) => markedTree(cleaned(text), place, isBlock);
/** A text that may have marks. */
const markedTree = (text, place, isBlock = false) => ({
    place,
    text,
    lines: () => text
        .split('\n')
        .slice(0, mostItems)
        .map((line, index) => ({ text: line, place: isBlock ? below(place, index + 1) : place })),
    items: () => [],
    entries: () => [],
});
const listTree = (items, place) => ({
    place,
    text: undefined,
    lines: () => [],
    items: once(() => items().slice(0, mostItems)),
    entries: () => [],
});
const mapTree = (entries, place) => ({
    place,
    text: undefined,
    lines: () => [],
    items: () => [],
    entries: once(entries),
});
/** The same values each time: many readers ask for them. */
const once = (make) => {
    let made;
    return () => (made ??= { value: make() }).value;
};
const below = ({ file, line }, lines) => ({ file, line: line + lines });
/** Of one list or map; more than anyone writes. */
const mostItems = 1000;

;// CONCATENATED MODULE: ./build/workflows/compose-file.js



/** The services of a Compose file that are built, as targets of a bake file. */
const composeDefinition = (file, from) => {
    const filled = filledTree(file, substituterOf(from));
    const services = at(filled, 'services')?.entries() ?? [];
    return new Map(services.flatMap(([name, service]) => {
        const build = at(service, 'build');
        return build === undefined ? [] : [[name, attributesOf(build, { service, file: filled })]];
    }));
};
const attributesOf = (build, { service, file }) => {
    const found = new Map();
    const other = at(service, 'extends');
    // It has the context, if this one does not.
    if (other !== undefined)
        found.set('extends', [other]).set('context', [markedTree(shell_values/* unknown */.L5, other.place)]);
    // `build: FOLDER` is short for a context.
    if (build.text !== undefined)
        found.set('context', [build]);
    for (const [name, value] of build.entries())
        found.set(renamed.get(name) ?? name, [value]);
    const platform = at(service, 'platform');
    if (platform !== undefined && !found.has('platforms'))
        found.set('platforms', [listTree(() => [platform], platform.place)]);
    const secrets = at(build, 'secrets');
    if (secrets !== undefined)
        found.set('secret', [listTree(() => secretsOf(secrets, file), secrets.place)]);
    // Settings for bake alone win over the others.
    for (const [name, value] of at(build, 'x-bake')?.entries() ?? [])
        found.set(name, [value]);
    found.delete('secrets');
    found.delete('x-bake');
    return found;
};
/** The names that bake files have for the same. */
const renamed = new Map(Object.entries({
    additional_contexts: 'contexts',
    cache_from: 'cache-from',
    cache_to: 'cache-to',
    dockerfile_inline: 'dockerfile-inline',
    extra_hosts: 'extra-hosts',
    no_cache: 'no-cache',
    shm_size: 'shm-size',
}));
/** The secrets of a build, as `id=ID,src=PATH` or `id=ID,env=NAME`: the file says at its end what each one is. */
const secretsOf = (list, file) => list.items().map((item) => {
    const source = item.text ?? textAt(item, 'source') ?? '';
    const id = textAt(item, 'target') ?? source;
    const path = textAt(file, 'secrets', source, 'file');
    const name = textAt(file, 'secrets', source, 'environment');
    const from = path === undefined ? `env=${name ?? shell_values/* unknown */.L5}` : `src=${path}`;
    return markedTree(`id=${id},${from}`, item.place);
});
/** The same tree with another text. */
const filledTree = (tree, filled) => {
    if (tree.text !== undefined)
        return markedTree(filled(tree.text), tree.place);
    const items = () => tree.items().map((item) => filledTree(item, filled));
    const entries = () => tree.entries().map(([name, value]) => [name, filledTree(value, filled)]);
    return tree.items().length > 0 ? listTree(items, tree.place) : mapTree(entries, tree.place);
};
/**
 * Replaces `$NAME` and `${NAME:-DEFAULT}`. A variable that the workflow does not set may be in `.env`, which counts as
 * unknown when there is such a file. A plain `${` is doubled, as bake files have it.
 */
const substituterOf = ({ path, repository, variables }) => {
    const folder = external_node_path_.posix.dirname(path);
    const mayBeSet = repository.text(external_node_path_.posix.join(folder, '.env')) !== undefined;
    const valueOf = (name, operator = '', word = '') => {
        const value = variables.get(name);
        if (value !== undefined && (value !== '' || !operator.startsWith(':')))
            return operator.endsWith('+') ? word : value;
        return operator.endsWith('-') && (value !== undefined || !mayBeSet) ? word : shell_values/* unknown */.L5;
    };
    return (text) => text.length > longest || nested.test(text)
        ? shell_values/* unknown */.L5
        : text.replaceAll(reference, (found) => replaced(found, valueOf)).replaceAll(/[$%](?=\{)/g, '$&$&');
};
const reference = /\$\$|\$\{\w+(?::?[-+?][^}]*)?\}|\$[A-Za-z_]\w*/g;
/** A default with a variable in it. */
const nested = /\$\{\w+:?[-+?][^}]*\$/;
const replaced = (found, valueOf) => {
    if (found === '$$')
        return '$';
    const [, name = '', operator, word] = /^\$\{?(\w+)(?:(:?[-+?])([^}]*))?\}?$/.exec(found) ?? [];
    return valueOf(name, operator, word);
};
const longest = 5000;
/** The Compose files that are read when none is named, and the usual name of its override. */
const composeFilesIn = (folder, repository) => {
    const there = (names) => names
        .map((name) => external_node_path_.posix.join(folder, name))
        .filter((path) => repository.text(path) !== undefined)
        .slice(0, 1);
    const first = there(['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']);
    return [...first, ...there(first.map((path) => external_node_path_.posix.basename(path).replace(/\.(?=ya?ml$)/, '.override.')))];
};
/** One `K=V` for each item of a list, or for each name of a map. */
const pairsIn = (tree) => tree.text === undefined && tree.items().length === 0
    ? tree.entries().map(([name, value]) => [name, value.text, value])
    : linesAt(tree).map(({ text, place }) => {
        const equals = text.indexOf('=');
        const value = equals === -1 ? undefined : text.slice(equals + 1);
        return [text.slice(0, equals === -1 ? undefined : equals), value, markedTree(text, place)];
    });

// EXTERNAL MODULE: ./build/dockerfile/shell-cursor.js
var shell_cursor = __webpack_require__(35400);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/workflows/yaml-tree.js



/** A file that is not read, and why, in words that go after its name. */
class Unreadable extends Error {
    name = 'Unreadable';
}
/**
 * Reads a YAML or JSON file. Aliases are followed one at a time, when something below them is asked for, and all that is
 * asked for is counted: a file whose aliases multiply ends in an `Unreadable` instead of in memory.
 */
const readYaml = (file, text) => {
    if (text.length > yaml_tree_longest)
        throw new Unreadable(`is longer than ${yaml_tree_longest} characters`);
    if (depthOf(text) > deepest)
        throw new Unreadable('is nested too deeply');
    const lines = new dist/* LineCounter */.HN();
    const { contents, targets } = parsed(text, lines);
    let left = mostNodes;
    const place = (node) => ({ file, line: lines.linePos(node?.range?.[0] ?? 0).line });
    const tree = (node, from = place(node), depth = 0) => {
        left -= 1;
        if (left < 0 || depth > deepest)
            throw new Unreadable('has too many values or aliases');
        if ((0,dist/* isAlias */.Vj)(node))
            return tree(targets.get(node) ?? null, from, depth + 1);
        if ((0,dist/* isMap */.jh)(node)) {
            const { items } = node;
            return mapTree(() => entriesOf(items, (value) => tree(value, place(value), depth + 1)), from);
        }
        if ((0,dist/* isSeq */.oP)(node)) {
            const { items } = node;
            return listTree(() => items.slice(0, mostItems).map((item) => tree(item, place(item), depth + 1)), from);
        }
        const value = (0,dist/* isScalar */.jn)(node) ? scalarText(node) : '';
        // A long text that many aliases repeat.
        left -= Math.floor(value.length / 50);
        return textTree(value, from, (0,dist/* isScalar */.jn)(node) && node.type === 'BLOCK_LITERAL');
    };
    return tree(contents);
};
const parsed = (text, lineCounter) => {
    const { contents, errors } = (0,dist/* parseDocument */.Tp)(text, { lineCounter, uniqueKeys: false, logLevel: 'silent' });
    const [error] = errors;
    if (error !== undefined)
        throw new Unreadable(`is not YAML: line ${lineCounter.linePos(error.pos[0]).line}, ${error.code}`);
    return { contents, targets: aliasTargets(contents) };
};
const yaml_tree_longest = 300_000;
const deepest = 60;
const mostNodes = 50_000;
/** How deeply brackets are nested at most, or what one line nests: the parser of YAML calls itself for each. */
const depthOf = (text) => {
    if (/(?:[-?:][ \t]+){60}/.test(text))
        return Infinity;
    let [depth, most] = [0, 0];
    for (const letter of text) {
        if (letter === '[' || letter === '{')
            depth += 1;
        if (letter === ']' || letter === '}')
            depth = Math.max(0, depth - 1);
        most = Math.max(most, depth);
    }
    return most;
};
/** Own names win over those of a merge key (`<<`), wherever it stands. */
const entriesOf = (items, tree) => {
    const own = [];
    const merged = [];
    for (const { key, value } of items.slice(0, mostItems)) {
        const name = (0,dist/* isScalar */.jn)(key) ? cleaned(scalarText(key)) : undefined;
        if (name === undefined)
            continue;
        if (name !== '<<') {
            own.push([name, tree(value)]);
            continue;
        }
        const from = tree(value);
        // The first of several maps wins.
        for (const each of from.items().toReversed())
            merged.push(...each.entries());
        merged.push(...from.entries());
    }
    return [...merged, ...own];
};
/** As runners and bake have it: `1.20` without quotes is a number, which becomes `1.2`. */
const scalarText = ({ value }) => {
    if (typeof value === 'string' || typeof value === 'boolean')
        return String(value);
    return typeof value === 'number' ? String(Number(value.toPrecision(15))) : '';
};
/** What each alias stands for: the last anchor of its name before it. */
const aliasTargets = (contents) => {
    const anchors = new Map();
    const targets = new Map();
    (0,dist/* visit */.YR)(contents, {
        Node: (_, node) => {
            if ((0,dist/* isAlias */.Vj)(node)) {
                const target = anchors.get(node.source);
                if (target !== undefined)
                    targets.set(node, target);
            }
            else if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
    });
    return targets;
};

;// CONCATENATED MODULE: ./build/workflows/hcl.js





/**
 * Reads an HCL file as the same tree as its JSON form: blocks by their words, `target "app" { … }` as `target`, `app`.
 * Texts keep their `${…}`, and a variable alone is `${NAME}`; conditions, functions and operators are unknown. What is
 * none of this is skipped. Linear in the length of the file.
 */
const readHcl = (file, text) => {
    if (text.length > hcl_longest)
        throw new Unreadable(`is longer than ${hcl_longest} characters`);
    const reader = readerOf(file, cleaned(text));
    const entries = [];
    // A closing bracket of nothing.
    do
        entries.push(...bodyOf(reader, 0));
    while (reader.take(/[\s\S]/) !== undefined);
    return mapTree(() => entries, { file, line: 1 });
};
const hcl_longest = 300_000;
const hcl_deepest = 20;
const readerOf = (file, text) => {
    const cursor = (0,shell_cursor/* cursorOver */.R)(text);
    let [line, counted] = [1, 0];
    return {
        take: (pattern) => cursor.take(pattern)?.[0],
        sees: (pattern) => cursor.take(new RegExp(`(?=${pattern.source})`)) !== undefined,
        isAtEnd: cursor.isAtEnd,
        place: () => {
            for (; counted < cursor.at(); counted += 1)
                if (text.charAt(counted) === '\n')
                    line += 1;
            return { file, line };
        },
    };
};
/** Blanks and comments, with ends of lines where they mean nothing. */
const blanks = ({ take }, alsoLines) => {
    const blank = alsoLines ? /\s+|#[^\n]*|\/\/[^\n]*/ : /[^\S\n]+|#[^\n]*|\/\/[^\n]*/;
    while (take(blank) !== undefined || take(comment) !== undefined || take(/\/\*[\s\S]*/) !== undefined)
        ;
};
const comment = /\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//;
/** Attributes and blocks up to a closing bracket. */
const bodyOf = (reader, depth) => {
    const found = [];
    for (;;) {
        blanks(reader, true);
        const place = reader.place();
        const name = nameHere(reader);
        if (name === undefined) {
            if (reader.isAtEnd() || reader.sees(/\}/))
                return found;
            reader.take(/[\s\S]/);
            continue;
        }
        const labels = [];
        blanks(reader, false);
        for (let label = nameHere(reader); label !== undefined; label = nameHere(reader)) {
            labels.push(label);
            blanks(reader, false);
        }
        if (reader.take(/[=:]/) !== undefined)
            found.push([name, hcl_valueOf(reader, depth)]);
        else if (reader.take(/\{/) !== undefined)
            found.push(block([name, ...labels], insideOf(reader, depth), place));
    }
};
const nameHere = (reader) => reader.sees(/"/) ? textHere(reader) : reader.take(/[A-Za-z_][\w.-]*/);
const insideOf = (reader, depth) => {
    if (depth >= hcl_deepest)
        throw new Unreadable('is nested too deeply');
    const entries = bodyOf(reader, depth + 1);
    reader.take(/\}/);
    return entries;
};
const block = ([name = '', ...labels], entries, place) => [
    name,
    labels.toReversed().reduce((inner, label) => mapTree(() => [[label, inner]], place), mapTree(() => entries, place)),
];
/** The value of an attribute, with what stands behind it up to the end of the line or the next item. */
const hcl_valueOf = (reader, depth) => {
    blanks(reader, false);
    const place = reader.place();
    const value = primary(reader, depth, place);
    blanks(reader, false);
    if (value !== undefined && isAtItemEnd(reader))
        return value;
    skipExpression(reader);
    return markedTree(shell_values/* unknown */.L5, place);
};
const isAtItemEnd = (reader) => reader.isAtEnd() || reader.sees(/[\n,\]}]/);
const primary = (reader, depth, place) => {
    if (reader.sees(/"/))
        return markedTree(textHere(reader), place);
    if (reader.take(/\[/) !== undefined)
        return listHere(reader, depth, place);
    if (reader.take(/\{/) !== undefined) {
        const entries = insideOf(reader, depth);
        return mapTree(() => entries, place);
    }
    const word = reader.take(/[A-Za-z_]\w*(?![\w.([-])|-?\d+(?:\.\d+)?(?![\w.])/);
    if (word === undefined || word === 'null')
        return undefined;
    return markedTree(/^(?:true|false|[-\d].*)$/.test(word) ? word : `\${${word}}`, place);
};
const listHere = (reader, depth, place) => {
    if (depth >= hcl_deepest)
        throw new Unreadable('is nested too deeply');
    const items = [];
    for (;;) {
        blanks(reader, true);
        if (reader.take(/\]/) !== undefined || reader.isAtEnd() || reader.sees(/\}/))
            return listTree(() => items, place);
        if (reader.take(/,/) === undefined)
            items.push(hcl_valueOf(reader, depth + 1));
    }
};
/** A quoted text, with escapes replaced; templates stay as they are, whatever quotes are in them. */
const textHere = (reader) => {
    reader.take(/"/);
    let [found, depth] = ['', 0];
    for (;;) {
        const plain = reader.take(/[^"\\\n${}%]+/);
        if (plain !== undefined) {
            found += plain;
            continue;
        }
        const open = reader.take(/\$\$\{|%%\{/);
        const template = open ?? reader.take(/[$%]\{/);
        if (open === undefined && template !== undefined)
            depth += 1;
        const letter = template ?? reader.take(/\\[\s\S]|[^\n]/);
        if (letter === undefined || (letter === '"' && depth === 0))
            return found;
        if (letter === '}')
            depth = Math.max(0, depth - 1);
        found += letter.startsWith('\\') ? (escapes[letter] ?? letter.slice(1)) : letter;
    }
};
const escapes = { '\\n': '\n', '\\t': '\t', '\\r': '\r' };
/** Moves to the end of an expression: of its line, or of the item it is. */
const skipExpression = (reader) => {
    if (reader.sees(/<<-?\w/)) {
        skipDocument(reader);
        return;
    }
    let depth = 0;
    for (;;) {
        if (reader.isAtEnd() || (depth === 0 && isAtItemEnd(reader)))
            return;
        if (reader.sees(/"/)) {
            textHere(reader);
            continue;
        }
        const letter = reader.take(/[^"()[\]{}\n,]+|[\s\S]/);
        if (letter === undefined)
            return;
        if (/^[([{]/.test(letter))
            depth += 1;
        if (/^[)\]}]/.test(letter))
            depth -= 1;
    }
};
/** A text between a marker and a line with nothing else. */
const skipDocument = (reader) => {
    const marker = reader.take(/<<-?\w+/)?.replace(/^<<-?/, '');
    let line = reader.take(/[^\n]*\n?/);
    while (!reader.isAtEnd() && line?.trim() !== marker)
        line = reader.take(/[^\n]*\n?/);
};

;// CONCATENATED MODULE: ./build/workflows/bake-file.js





/** Reads files in their order; later ones add to and override earlier ones. Throws `Unreadable`, which names the file. */
const readDefinition = (paths, repository, variables) => {
    const compose = paths.filter((path) => /\.ya?ml$/.test(path));
    const bake = paths.filter((path) => !/\.ya?ml$/.test(path)).map((path) => readBake(path, repository));
    const defaults = new Map(bake.flatMap(blocks('variable')).map(([name, each]) => [name, at(each, 'default')]));
    const parts = compose.map((path) => composeDefinition(treeOf(path, repository), { path, repository, variables }));
    const own = new Map();
    for (const [name, target] of bake.flatMap(blocks('target')))
        own.set(name, [...(own.get(name) ?? []), target]);
    const targets = new Map();
    for (const [name, service] of parts.flatMap((part) => [...part]))
        targets.set(name, merged([targets.get(name) ?? new Map(), service]));
    for (const name of own.keys()) {
        const before = targets.get(name);
        targets.set(name, merged([...(before === undefined ? [] : [before]), ...inherited(name, own, new Set())]));
    }
    return {
        targets,
        groups: groupsOf(bake, [...parts.flatMap((part) => [...part.keys()])]),
        declared: new Set(defaults.keys()),
        filled: fillerOf(variables, defaults),
    };
};
const blocks = (kind) => (tree) => tree.entries().flatMap(([name, value]) => (name === kind ? value.entries() : []));
const readBake = (path, repository) => path.endsWith('.json') ? treeOf(path, repository) : readHcl(path, textOf(path, repository));
const treeOf = (path, repository) => readYaml(path, textOf(path, repository));
const textOf = (path, repository) => {
    const text = repository.text(path);
    if (text === undefined)
        throw new Unreadable('is not there, or not a small regular file');
    return text;
};
/** What a target takes from others, each once, then its own. */
const inherited = (name, own, seen) => {
    if (seen.has(name) || seen.size >= mostParents)
        return [];
    seen.add(name);
    const trees = own.get(name) ?? [];
    return [
        ...trees.flatMap((tree) => linesAt(tree, 'inherits')).flatMap(({ text }) => inherited(text, own, seen)),
        ...trees.map((tree) => new Map(tree.entries().map(([key, value]) => [key, [value]]))),
    ];
};
const mostParents = 50;
const merged = (all) => {
    const found = new Map();
    for (const [key, values] of all.flatMap((each) => [...each]))
        found.set(key, [...(found.get(key) ?? []), ...values].slice(-mostValues));
    return found;
};
const mostValues = 100;
/** Without a group of that name, `default` is every service of a Compose file. */
const groupsOf = (bake, services) => new Map([
    ...(services.length > 0 ? [['default', services]] : []),
    ...bake
        .flatMap(blocks('group'))
        .map(([name, group]) => [name, linesAt(group, 'targets').map(({ text }) => text)]),
]);
/** Replaces variables: by what the workflow sets, else by what the file says. All replacements together are counted. */
const fillerOf = (variables, defaults) => {
    let left = mostReplaced;
    const valueOf = (name, depth) => {
        left -= 1;
        if (left < 0 || depth > bake_file_deepest)
            return shell_values/* unknown */.L5;
        const given = variables.get(name);
        if (given !== undefined || !defaults.has(name))
            return given ?? shell_values/* unknown */.L5;
        const value = defaults.get(name);
        return value === undefined ? '' : fill(value.text ?? shell_values/* unknown */.L5, depth + 1);
    };
    const fill = (text, depth) => {
        if (text.length > bake_file_longest)
            return shell_values/* unknown */.L5;
        const filled = text.replaceAll(/[$%]{2}\{|\$\{([^}]*)\}|%\{[^}]*\}/g, (found, inner) => {
            if (/^[$%]{2}/.test(found))
                return found.slice(1);
            return inner !== undefined && /^\w+$/.test(inner.trim()) ? valueOf(inner.trim(), depth) : shell_values/* unknown */.L5;
        });
        return filled.length > bake_file_longest ? shell_values/* unknown */.L5 : filled;
    };
    return (text) => fill(text, 0);
};
const bake_file_longest = 5000;
const bake_file_deepest = 50;
const mostReplaced = 2000;
/** The targets that a name stands for, each once; none when there is no such name. */
const targetsNamed = ({ targets, groups }, name, seen = new Set()) => {
    if (targets.has(name))
        return [name];
    if (seen.has(name) || seen.size >= mostGroups)
        return [];
    seen.add(name);
    return (groups.get(name) ?? []).flatMap((each) => targetsNamed({ targets, groups }, each, seen));
};
const mostGroups = 200;
/** One text of a target, the last that was set. */
const attribute = (attributes, name) => attributes.get(name)?.at(-1);

;// CONCATENATED MODULE: ./build/workflows/build.js


/** The folder in which steps start; the repository is here unless it is checked out deeper. */
const workspace = '/github/workspace';
/** A path that is named in a folder, relative to the repository; undefined when it leads out of it. */
const inRepository = ({ root, folder }, path) => {
    // In a folder that is not known, `..` leads to one that is not known either.
    if (literal(folder) === undefined && !path.startsWith('/'))
        return `${external_node_path_.posix.relative(root, folder)}/${path}`;
    const found = external_node_path_.posix.relative(root, external_node_path_.posix.resolve(folder, path)) || '.';
    return found === '..' || found.startsWith('../') ? undefined : found;
};
/** `NAME=CONTEXT` with a folder relative to the repository; what is no folder stays as it is. */
const namedContext = (spot, text) => {
    const equals = text.indexOf('=');
    const value = text.slice(equals + 1);
    if (literal(value) === undefined || isOtherContext(value))
        return text;
    return `${text.slice(0, equals + 1)}${external_node_path_.posix.relative(spot.root, external_node_path_.posix.resolve(spot.folder, value)) || '.'}`;
};
/** Whether a named context is an image, another target or an address. */
const isOtherContext = (value) => isAddress(value) || /^[\w-]+:/.test(value);
/** Whether a context is an address and no folder. */
const isAddress = (text) => /^(?:[a-z][a-z\d+.-]*:\/\/|git@|github\.com\/)/i.test(text);
/** The settings `context` and `file`, relative to the repository. */
const sourceSettings = (spot, { context, file, isInContext }) => {
    const problem = contextProblem(context.text);
    const folder = problem === undefined ? contextIn(spot, context) : undefined;
    const settings = folder === undefined ? [] : [{ ...context, text: folder }];
    const remarks = [];
    if (problem !== undefined)
        remarks.push({ place: context.place, text: problem });
    else if (folder === undefined)
        remarks.push(outside(context));
    if (file === undefined)
        return { settings, remarks };
    if (file.text === '-') {
        const text = 'file: the Dockerfile is read from standard input; write it to a file';
        return { settings, remarks: [...remarks, { place: file.place, text }] };
    }
    if (literal(file.text) === undefined)
        return { settings: [...settings, file], remarks };
    // Without a known context, a path in it is not known either.
    if (isInContext && (folder === undefined || literal(folder) === undefined))
        return { settings: [...settings, { ...file, text: '\0', written: file.text }], remarks };
    const base = isInContext ? { ...spot, folder: external_node_path_.posix.join(spot.root, folder ?? '') } : spot;
    const path = inRepository(base, file.text);
    if (path === undefined)
        return { settings, remarks: [...remarks, outside(file)] };
    const usual = folder === undefined ? undefined : external_node_path_.posix.join(folder, 'Dockerfile');
    return { settings: path === usual ? settings : [...settings, { ...file, text: path }], remarks };
};
const contextIn = (spot, { text }) => literal(text) === undefined ? text : inRepository(spot, text);
const contextProblem = (text) => {
    if (text === '-')
        return 'context: it is read from standard input; only a folder of the repository can be built';
    if (!isAddress(shown(text).replace(serverUrl, 'https://host')))
        return undefined;
    return `context: ${shown(text)} is not a folder of the repository; check it out first`;
};
const serverUrl = /^\$\{\{\s*github\.server_url\s*\}\}/;
const outside = ({ name, text, place }) => ({
    place,
    text: `${name}: ${shown(text)} is outside the repository`,
});

;// CONCATENATED MODULE: ./build/workflows/secrets.js


/**
 * A secret as commands and bake files write it (`id=ID,src=PATH`, `id=ID,env=NAME`), as a setting `secrets` or
 * `secret-files`. The value of a variable is one of the workflow: it is shown only when it is an expression.
 */
const secretSettings = (setting, { spot, variables }) => {
    const parts = new Map(setting.text.split(',').map((part) => {
        const equals = part.indexOf('=');
        return equals === -1 ? [part.trim(), ''] : [part.slice(0, equals).trim(), part.slice(equals + 1)];
    }));
    const id = parts.get('id') ?? '';
    const path = parts.get('src') ?? parts.get('source');
    const isVariable = parts.get('type') === 'env' || parts.has('env');
    if (id === '')
        return [{ ...setting, name: 'secrets', text: shell_values/* unknown */.L5 }];
    if (isVariable || path === undefined) {
        const name = parts.get('env') ?? path ?? id;
        const text = `${id}=${variables.get(name) ?? shell_values/* unknown */.L5}`;
        return [{ ...setting, name: 'secrets', text, written: `${id}=$${name}` }];
    }
    // A shell knows whose home this is; an input does not.
    if (path.startsWith('~'))
        return [{ ...setting, name: 'secret-files', text: `${id}=${shell_values/* unknown */.L5}`, written: `${id}=${path}` }];
    // What is outside of the repository stays as it is: a file of the machine.
    const inside = path.startsWith('/') && !path.startsWith(`${spot.root}/`) ? undefined : inRepository(spot, path);
    return [{ ...setting, name: 'secret-files', text: `${id}=${inside ?? path}` }];
};

;// CONCATENATED MODULE: ./build/workflows/bake-settings.js




/** What a target says about its build, in the words of docker/build-push-action. */
const targetSettings = (request) => {
    const { attributes, definition, spot, place } = request;
    const textOf = (name) => {
        const tree = attributes.get(name)?.at(-1);
        return tree?.text === undefined
            ? undefined
            : { name, text: definition.filled(tree.text), place: tree.place };
    };
    const context = textOf('context') ?? { name: 'context', text: '.', place };
    const file = textOf('dockerfile');
    const source = sourceSettings(spot, {
        context,
        file: file === undefined ? undefined : { ...file, name: 'file' },
        isInContext: true,
    });
    const inline = attributes.get('dockerfile-inline')?.at(-1);
    return {
        settings: [...source.settings, ...otherSettings(request)],
        remarks: [
            ...source.remarks,
            ...(inline === undefined
                ? []
                : [{ place: inline.place, text: 'the Dockerfile is in this file; write it to one of its own' }]),
        ],
    };
};
/** Everything but the context and the Dockerfile. */
const otherSettings = (request) => [...request.attributes].flatMap(([name, trees]) => {
    const kind = kinds.get(name);
    if (kind === undefined)
        return [];
    if (kind.form === 'map')
        return trees.flatMap((tree) => mapSettings(kind.name, tree, request));
    const used = kind.form === 'all' ? trees : trees.slice(-1);
    return used.flatMap((tree) => listSettings(kind.name, tree, request));
});
const map = (name) => ({ name, form: 'map' });
const list = (name) => ({ name, form: 'list' });
const bake_settings_all = (name) => ({ name, form: 'all' });
/** The attributes that are settings, and what docker/build-push-action calls them. */
const kinds = new Map(Object.entries({
    args: map('build-args'),
    annotations: bake_settings_all('annotations'),
    attest: bake_settings_all('attests'),
    'cache-from': bake_settings_all('cache-from'),
    'cache-to': list('cache-to'),
    contexts: map('build-contexts'),
    entitlements: bake_settings_all('allow'),
    'extra-hosts': list('add-hosts'),
    labels: map('labels'),
    network: list('network'),
    'no-cache': list('no-cache'),
    'no-cache-filter': list('no-cache-filters'),
    output: list('outputs'),
    platforms: list('platforms'),
    pull: list('pull'),
    secret: bake_settings_all('secret'),
    'shm-size': list('shm-size'),
    ssh: bake_settings_all('ssh'),
    tags: list('tags'),
    target: list('target'),
    ulimits: list('ulimit'),
}));
const mapSettings = (name, tree, { definition, spot, variables }) => pairsIn(tree).map(([key, value, each]) => {
    // An argument without a value takes that of the environment.
    const raw = value === undefined ? (variables.get(key) ?? '\0') : definition.filled(value);
    const text = `${definition.filled(key)}=${raw}`;
    return { name, text: name === 'build-contexts' ? namedContext(spot, text) : text, place: each.place };
});
const listSettings = (name, tree, { definition, spot, variables }) => {
    const items = tree.text === undefined && tree.items().length > 0 ? tree.items() : [tree];
    return items.flatMap((item) => {
        const text = definition.filled(item.text ?? joined(item));
        const setting = { name, text, place: item.place };
        if (text === '' || text === 'false')
            return [];
        if (name === 'secret')
            return secretSettings(setting, { spot, variables });
        return name === 'ssh' && item.text === undefined ? { ...setting, text: agentOf(item) } : setting;
    });
};
/** An object such as `{ id = "netrc", src = ".netrc" }`, as the text that it is short for. */
const joined = (item) => item
    .entries()
    .map(([name, value]) => `${name}=${value.text ?? ''}`)
    .join(',');
const agentOf = (item) => {
    const id = textAt(item, 'id') ?? 'default';
    const paths = textAt(item, 'paths');
    return paths === undefined ? id : `${id}=${paths}`;
};

;// CONCATENATED MODULE: ./build/workflows/overrides.js




/**
 * What `TARGET.KEY=VALUE` or `TARGET.KEY+=VALUE` of bake sets for one target; nothing when it is for another. Undefined:
 * it cannot be told what it sets.
 */
const readOverride = (setting, { name, spot, variables }) => {
    const [, pattern = '', key = '', rest = '', sign, written = ''] = /^([^.=]+)\.([\w-]+)(?:\.([^=+]+))?(?:(\+?=)([\s\S]*))?$/.exec(setting.text) ?? [];
    const isNamed = key !== '' && literal(pattern) !== undefined && !/[?[\\]/.test(pattern);
    if (!isNamed || (sign === undefined && (key !== 'args' || rest === '')))
        return undefined;
    if (!isFor(pattern, name))
        return [];
    // An argument without a value takes that of the environment.
    const value = sign === undefined ? (variables.get(rest) ?? shell_values/* unknown */.L5) : written;
    const canonical = names.get(key) ?? key;
    const isAdded = sign === '+=';
    const one = (text) => ({ ...setting, name: canonical, text, isAdded });
    if (canonical === 'secret')
        return secretSettings(one(value), { spot, variables }).map((each) => ({ ...each, isAdded }));
    if (canonical === 'context')
        return [one(inRepository(spot, value) ?? value)];
    // It is relative to a context that may have been overridden too.
    if (canonical === 'file')
        return [{ ...one(shell_values/* unknown */.L5), written: value }];
    const text = rest === '' ? value : `${rest}=${value}`;
    return [one(canonical === 'build-contexts' ? namedContext(spot, text) : text)];
};
/** Whether a name has the parts between the `*` of a pattern, in their order. */
const isFor = (pattern, name) => {
    const [first = '', ...parts] = pattern.split('*');
    const last = parts.pop();
    if (last === undefined)
        return first === name;
    if (!name.startsWith(first))
        return false;
    let at = first.length;
    for (const part of parts) {
        const found = name.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return name.length - last.length >= at && name.endsWith(last);
};
const names = new Map(Object.entries({
    args: 'build-args',
    attest: 'attests',
    contexts: 'build-contexts',
    dockerfile: 'file',
    'extra-hosts': 'add-hosts',
    'no-cache-filter': 'no-cache-filters',
    output: 'outputs',
    platform: 'platforms',
    secrets: 'secret',
    ulimits: 'ulimit',
}));
const maps = new Set(['build-args', 'build-contexts', 'labels']);
/** Settings with overrides in their place: those of maps by name, all others as a whole. */
const overridden = (settings, sets) => {
    const whole = new Set(sets.flatMap(({ name, isAdded }) => (isAdded || maps.has(name) ? [] : name)));
    return [...settings.filter(({ name }) => !whole.has(name)), ...sets];
};

;// CONCATENATED MODULE: ./build/workflows/bake.js









/** One build for each target; without one that can be named, a build that says why. */
const bakeBuilds = (request) => {
    const { by, where, place, variables, repository } = request;
    const failed = (text) => [
        { by, where, place, settings: [], remarks: [{ place, text }] },
    ];
    const paths = pathsOf(request);
    if (typeof paths === 'string')
        return failed(paths);
    try {
        const definition = readDefinition(paths, repository, variables);
        const found = namesOf(request, definition);
        if (typeof found === 'string')
            return failed(found);
        return found.slice(0, mostTargets).map((name) => buildOf(request, { definition, paths, name }));
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        return failed(`${paths.join(', ')}: ${error.message}`);
    }
};
const mostTargets = 50;
const bakeFiles = [
    'docker-bake.json',
    'docker-bake.hcl',
    'docker-bake.override.json',
    'docker-bake.override.hcl',
];
/** The files that are read, or why they are not known. */
const pathsOf = ({ files, spot, repository, isCompose }) => {
    const unknownFile = files.find(({ text }) => literal(text) === undefined);
    if (unknownFile !== undefined)
        return `files: ${shown(unknownFile.written ?? unknownFile.text)} is known only when it runs`;
    const named = files.map(({ text }) => inRepository(spot, text.replace(/^cwd:\/\//, '')));
    if (named.includes(undefined))
        return 'files: one is outside the repository';
    if (named.length > 0)
        return named.filter((path) => path !== undefined);
    const folder = inRepository(spot, '.');
    if (folder === undefined)
        return 'the working folder is outside the repository';
    const own = bakeFiles
        .map((name) => external_node_path_.posix.join(folder, name))
        .filter((path) => repository.text(path) !== undefined);
    const found = [...composeFilesIn(folder, repository), ...(isCompose ? [] : own)];
    return found.length > 0 ? found : `there is no ${isCompose ? 'Compose' : 'bake'} file in ${folder}`;
};
/** The targets that are built, or why they are not known. */
const namesOf = ({ targets }, definition) => {
    const unknownTarget = targets.find(({ text }) => literal(text) === undefined);
    if (unknownTarget !== undefined)
        return `targets: ${shown(unknownTarget.written ?? unknownTarget.text)} is known only when it runs`;
    const wanted = targets.length > 0 ? targets.map(({ text }) => text) : ['default'];
    const found = [...new Set(wanted.flatMap((name) => targetsNamed(definition, name)))];
    return found.length > 0 ? found : `there is no target ${wanted.join(', ')} that is built`;
};
const buildOf = (request, { definition, paths, name }) => {
    const { by, place, spot, variables, others, isCompose } = request;
    const attributes = definition.targets.get(name) ?? new Map();
    const target = { attributes, definition, spot, variables, place };
    const read = request.overrides.map((each) => readOverride(each, { name, spot, variables }));
    const sets = read.flatMap((each) => each ?? []);
    const where = `${request.where}, ${isCompose ? 'service' : 'target'} ${name}`;
    const remarks = [
        ...Object.entries(notFollowed).flatMap(([each, text]) => (attributes.get(each) ?? []).slice(-1).map((tree) => ({ place: tree.place, text: `${each}: ${text}` }))),
        ...request.overrides
            .filter((_, index) => read[index] === undefined)
            .map(({ text, written, place: at }) => ({
            place: at,
            text: `set: of ${shown(written ?? text)}, it is not known what it sets`,
        })),
    ];
    if (isReadByRun(paths, sets, { definition, variables })) {
        const settings = otherSettings(target).filter((setting) => isForInputs(setting, attributes.get('platforms')?.at(-1)?.items().length ?? 0));
        const own = [
            { name: 'context', text: inRepository(spot, '.') ?? '.', place },
            { name: 'bake-target', text: name, place },
        ];
        return { by, where, place, settings: [...own, ...overridden(settings, sets), ...others], remarks };
    }
    const said = targetSettings(target);
    const changed = overriddenSource(said.settings, sets);
    return {
        by,
        where,
        place,
        settings: [...overridden(changed, sets), ...others],
        remarks: [...remarks, ...said.remarks],
    };
};
const notFollowed = {
    extends: 'what the other service says of its build is not read',
    matrix: 'targets that bake makes by a matrix are not told apart',
};
/** A context or Dockerfile that is overridden is relative to other things: it is left open. */
const overriddenSource = (settings, sets) => sets.some(({ name }) => name === 'context')
    ? settings
        .filter(({ name }) => name !== 'context')
        .map((each) => (each.name === 'file' ? { ...each, text: shell_values/* unknown */.L5 } : each))
    : settings;
/**
 * Whether `bake-target` has a run read the same: the usual files of the folder and no Compose file, no override of what
 * it cannot be combined with, and no variable that the workflow sets, which a run does not hand on.
 */
const isReadByRun = (paths, sets, { definition, variables }) => paths.every((path) => bakeFiles.includes(external_node_path_.posix.basename(path))) &&
    new Set(paths.map((path) => external_node_path_.posix.dirname(path))).size === 1 &&
    !sets.some(({ name }) => /^(?:context|file|target)$/.test(name)) &&
    ![...definition.declared].some((name) => variables.has(name));
/** What `bake-target` does not take from the file. Several platforms are told, since a run takes only one. */
const isForInputs = ({ name, text }, platforms) => !/^(?:target|build-args|build-contexts|network|platforms)$/.test(name) ||
    (name === 'platforms' && (platforms > 1 || portable(text) === undefined));

;// CONCATENATED MODULE: ./build/workflows/expressions.js



const noScope = { env: new Map(), inputs: undefined, matrix: new Map() };
/**
 * A text with the values of its expressions; those that are not known stay in it as marks. Unknown as a whole when it
 * would grow beyond reason, as where each of several variables has the one before many times.
 */
const evaluated = (text, scope) => {
    if (!text.includes('${{'))
        return text;
    let length = 0;
    const found = [];
    for (const { text: written, expression } of piecesOf(text)) {
        const value = expression === undefined
            ? written
            : (expressions_valueOf(expression, scope) ?? marked(written.slice(0, longestExpression)));
        length += value.length;
        if (length > text.length + mostAdded)
            return shell_values/* unknown */.L5;
        found.push(value);
    }
    return found.join('');
};
const longestExpression = 500;
const mostAdded = 20_000;
/** Undefined: not known. Only single values, and `A || B` of two, are computed. */
const expressions_valueOf = (expression, scope) => {
    const [, first = '', second] = /^([^|]+?)(?:\s*\|\|\s*([^|]+))?$/.exec(expression) ?? [];
    const value = singleValue(first, scope);
    if (second === undefined || value === undefined)
        return value;
    // What is not known may be nothing.
    if (literal(value) === undefined)
        return undefined;
    return value === '' || value === 'false' || value === '0' ? singleValue(second, scope) : value;
};
const singleValue = (written, { env, inputs, matrix }) => {
    const text = written.trim();
    const [, quoted] = /^'((?:[^']|'')*)'$/.exec(text) ?? [];
    if (quoted !== undefined)
        return quoted.replaceAll("''", "'");
    if (/^(?:true|false|-?\d+(?:\.\d+)?)$/.test(text))
        return text;
    if (text === 'github.workspace')
        return workspace;
    const [, context = '', name = ''] = /^(env|inputs|matrix)\.([\w.-]+)$/.exec(text) ?? [];
    if (context === 'env')
        return env.get(name);
    // Names of these are the same in any case.
    const lower = name.toLowerCase();
    if (context === 'inputs')
        return inputs === undefined ? undefined : (inputs.get(lower) ?? '');
    return context === 'matrix' && matrix !== undefined ? matrixValue(matrix, lower) : undefined;
};
/** Undefined for a part of what an expression makes, and for a map or a list. */
const matrixValue = (matrix, name) => {
    const isPart = (other) => name.startsWith(`${other}.`) || other.startsWith(`${name}.`);
    return matrix.get(name) ?? ([...matrix.keys()].some(isPart) ? undefined : '');
};

;// CONCATENATED MODULE: ./build/workflows/list-lines.js

/**
 * The items of a list that an action reads as lines of CSV. An item that is in quotes and has several lines has a value
 * that is not shown as one line of an input: it is unknown.
 */
const linesOf = (value) => {
    const found = [];
    let isWithin = false;
    for (const line of value.lines()) {
        const isOdd = (line.text.split('"').length - 1) % 2 === 1;
        if (isWithin) {
            isWithin = !isOdd;
            continue;
        }
        const [, name] = /^\s*"([^"=]*)/.exec(line.text) ?? [];
        isWithin = isOdd && name !== undefined;
        if (isWithin)
            found.push({ ...line, text: `${name}=${shell_values/* unknown */.L5}` });
        else if (line.text.trim() !== '')
            found.push(line);
    }
    return found;
};

;// CONCATENATED MODULE: ./build/workflows/actions.js








/** The builds of images that the action of a step starts; none for any other action. */
const buildsOfAction = (step, uses, repository) => {
    const [name = '', version = ''] = uses.split('@');
    const read = readers.get(name.toLowerCase());
    if (read === undefined)
        return [];
    // The first version was another program.
    if (/^v1(?:\.|$)/.test(version) && name !== 'redhat-actions/buildah-build')
        return [
            empty(step, uses, 'inputs of version 1 are not read; they mean other things than those of later ones'),
        ];
    return read(step, uses, repository);
};
const empty = (step, by, text) => {
    const { place } = step.tree;
    return { by, where: step.where, place, settings: [], remarks: [{ place, text }] };
};
/** The inputs of a step, those of a list one by one. */
const settingsIn = (step) => (at(step.tree, 'with')?.entries() ?? []).flatMap(([name, value]) => valuesOf(name.toLowerCase(), value, step));
const valuesOf = (name, value, { scope }) => {
    const lines = single.has(name)
        ? [{ text: value.text ?? '', place: value.place }]
        : linesOf(value);
    const texts = lines.map(({ text, place }) => ({ text: unquoted(evaluated(text, scope).trim()), place }));
    const separated = commas.has(name)
        ? texts.flatMap(({ text, place }) => text.split(',').map((each) => ({ text: each.trim(), place })))
        : texts;
    // A value of several lines may come out of one expression.
    return separated
        .flatMap(({ text, place }) => text.split('\n').map((each) => ({ name, text: each, place })))
        .filter(({ text }) => text !== '' && text !== 'false');
};
/** Items of lists are values of CSV, which may be in quotes as a whole. */
const unquoted = (text) => /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
const single = new Set(['context', 'file', 'target', 'workdir', 'network', 'source']);
const commas = new Set([
    'platforms',
    'platform',
    'targets',
    'archs',
    'no-cache-filters',
    'containerfiles',
    'dockerfiles',
]);
const buildPush = (step, by) => {
    const { spot, where } = step;
    const { place } = step.tree;
    const settings = settingsIn(step);
    const context = settings.findLast(({ name }) => name === 'context') ?? {
        name: 'context',
        text: '{{defaultContext}}',
        place,
    };
    const file = settings.findLast(({ name }) => name === 'file');
    const source = sourceSettings(spot, { ...gitContext(context, file, step), isInContext: false });
    const others = settings
        .filter(({ name }) => name !== 'context' && name !== 'file' && !silent.has(name))
        .map((setting) => setting.name === 'build-contexts' ? { ...setting, text: namedContext(spot, setting.text) } : setting)
        .map((setting) => fromVariable(setting, step));
    return [{ by, where, place, settings: [...source.settings, ...others], remarks: source.remarks }];
};
/** `{{defaultContext}}:FOLDER`, or no context at all, is the commit itself: a Dockerfile is then named inside of the folder. */
const gitContext = (context, file, { spot }) => {
    const [, folder] = /^\{\{\s*defaultContext\s*\}\}(?::(.*))?$/.exec(context.text) ?? [undefined, undefined];
    if (!context.text.startsWith('{{'))
        return { context, file };
    const top = external_node_path_.posix.join(spot.root, folder ?? '');
    const isPlain = file !== undefined && literal(file.text) !== undefined;
    return {
        context: { ...context, text: top },
        file: isPlain ? { ...file, text: external_node_path_.posix.join(top, file.text) } : file,
    };
};
const silent = new Set(['call', 'debug', 'github-token']);
/** `secret-envs: ID=NAME`: the value of a variable of the step. */
const fromVariable = (setting, { scope }) => {
    if (setting.name !== 'secret-envs')
        return setting;
    const [id = '', name = ''] = setting.text.split('=');
    return { ...setting, name: 'secrets', text: `${id}=${scope.env.get(name) ?? shell_values/* unknown */.L5}` };
};
const bake = (step, by, repository) => {
    const { scope, where } = step;
    const { place } = step.tree;
    const settings = settingsIn(step);
    const all = (name) => settings.filter((each) => each.name === name);
    const [source] = all('source');
    const address = source === undefined || !isAddress(source.text) ? undefined : source.text;
    if (address !== undefined)
        return [empty(step, by, `source: ${shown(address)} is another repository, which is not read`)];
    const folder = all('workdir')[0]?.text ?? (source?.text.startsWith('{{') === true ? '.' : (source?.text ?? '.'));
    if (literal(folder) === undefined)
        return [empty(step, by, `workdir: ${shown(folder)} is known only when it runs`)];
    const given = all('vars').map(({ text }) => {
        const equals = text.indexOf('=');
        return [text.slice(0, equals), text.slice(equals + 1)];
    });
    return bakeBuilds({
        ...{ by, where, place, repository, isCompose: false },
        spot: { ...step.spot, folder: external_node_path_.posix.resolve(step.spot.folder, folder) },
        variables: new Map([...scope.env, ...given]),
        files: all('files').flatMap((each) => each.text.split(',').map((text) => ({ ...each, text: text.trim() }))),
        targets: all('targets'),
        overrides: all('set'),
        others: settings.filter(({ name }) => callInputs.has(name)),
    });
};
const callInputs = new Set(['push', 'load', 'no-cache', 'pull', 'provenance', 'sbom', 'builder', 'allow']);
/** Buildah looks for each Containerfile in the context when it is not in the working folder. */
const buildah = (step, by, repository) => {
    const { spot, where } = step;
    const { place } = step.tree;
    const settings = settingsIn(step).map((each) => ({
        ...each,
        name: buildahNames.get(each.name) ?? each.name,
    }));
    const context = settings.findLast(({ name }) => name === 'context') ?? { name: 'context', text: '.', place };
    const files = settings.filter(({ name }) => name === 'file');
    if (files.length === 0)
        return [
            empty(step, by, 'it has no Containerfile: what the step builds from its inputs alone cannot be built here'),
        ];
    const others = settings.filter(({ name }) => name !== 'context' && name !== 'file');
    return files.map((file) => {
        const source = [false, true]
            .map((isInContext) => sourceSettings(spot, { context, file, isInContext }))
            .find(({ settings: found }) => repository.text(found.find(({ name }) => name === 'file')?.text ?? '') !== undefined);
        const said = source ?? sourceSettings(spot, { context, file, isInContext: false });
        return { by, where, place, settings: [...said.settings, ...others], remarks: said.remarks };
    });
};
const buildahNames = new Map([
    ['archs', 'platforms'],
    ['containerfiles', 'file'],
    ['dockerfiles', 'file'],
    ['platform', 'platforms'],
]);
const readers = new Map([
    ['docker/build-push-action', buildPush],
    // They take the inputs of Docker's action.
    ['depot/build-push-action', buildPush],
    ['useblacksmith/build-push-action', buildPush],
    ['docker/bake-action', bake],
    ['depot/bake-action', bake],
    ['redhat-actions/buildah-build', buildah],
]);

;// CONCATENATED MODULE: ./build/workflows/job-scope.js





/** What is given, else the defaults; a text that nothing gives is empty. By names in lower case. */
const givenInputs = (declared, caller, scope) => new Map([
    ...(declared?.entries() ?? []).map(([name, each]) => [
        name.toLowerCase(),
        evaluated(textAt(each, 'default') ?? job_scope_empty.get(textAt(each, 'type') ?? '') ?? '', ofDefaults),
    ]),
    ...(at(caller, 'with')?.entries() ?? []).map(([name, value]) => [
        name.toLowerCase(),
        evaluated(value.text ?? '', scope),
    ]),
]);
const job_scope_empty = new Map([
    ['boolean', 'false'],
    ['number', '0'],
]);
/** Nothing of the caller is known there. */
const ofDefaults = { env: new Map(), inputs: undefined, matrix: undefined };
/** What `env` of a workflow, a job or a step adds. */
const withEnv = (scope, tree) => {
    const own = at(tree, 'env')?.entries() ?? [];
    if (own.length === 0)
        return scope;
    const added = own.map(([name, value]) => [name, evaluated(value.text ?? '', scope)]);
    return { ...scope, env: new Map([...scope.env, ...added]) };
};
/** What `withEnv` takes: as many units as there are lines of 100 variables, or pages of 2000 characters. */
const envUnits = (tree, { env } = { env: new Map() }) => {
    const own = at(tree, 'env')?.entries() ?? [];
    if (own.length === 0)
        return 0;
    const characters = own.reduce((sum, [, { text = '' }]) => sum + text.length, 0);
    return Math.floor((own.length + env.size) / 100) + Math.floor(characters / 2000);
};
/** Variables that a script writes to `$GITHUB_ENV` have values that only it knows. */
const withChanges = (env, script) => {
    if (!script.includes('GITHUB_ENV'))
        return env;
    if (ofOthers.test(script))
        return new Map([...env].map(([name]) => [name, unknownIn(name)]));
    const names = script.match(/\b[A-Za-z_]\w*(?==|<<)/g) ?? [];
    return new Map([...env, ...names.map((name) => [name, unknownIn(name)])]);
};
const unknownIn = (name) => marked(`\${{ env.${name} }}`);
/** A line that writes what a file or another program says, and so may set any name. */
const ofOthers = /^(?=.*GITHUB_ENV)(?!.*(?:\becho\b|\bprintf\b|[})]|<<)).*$/m;
/** Where the repository itself is checked out; elsewhere, when another one is in the folder where steps start. */
const rootOf = (steps, scope) => {
    const checkouts = steps.filter((step) => textAt(step, 'uses')?.startsWith('actions/checkout@') === true);
    const pathOf = (step) => evaluated(textAt(step, 'with', 'path') ?? '', scope);
    const own = checkouts.find(isOwn);
    if (own === undefined)
        return checkouts.some((step) => /^(?:\.\/?)?$/.test(pathOf(step))) ? '/github/elsewhere' : workspace;
    const path = pathOf(own);
    return literal(path) === undefined ? workspace : external_node_path_.posix.join(workspace, path).replace(/\/$/, '');
};
/** A repository that an expression names is that of a fork, as of `github.event.pull_request.head`. */
const isOwn = (step) => textAt(step, 'with', 'repository')?.includes('${{') !== false;

;// CONCATENATED MODULE: ./build/workflows/matrix.js




/** As many as GitHub starts of one job. */
const mostCombinations = 256;
/** Values of all lists, and of all entries that are added or left out; more than anyone writes. */
const matrix_mostValues = 2000;
/**
 * The combinations of a job's matrix by GitHub's rules for `include` and `exclude`; one without values when there is no
 * matrix. Undefined: it is made while the workflow runs, or has too many. `spend` is told what it takes.
 */
const combinationsOf = (job, scope, spend) => {
    const matrix = at(job, 'strategy', 'matrix');
    if (matrix === undefined)
        return [new Map()];
    if (matrix.text !== undefined || isMade(matrix))
        return undefined;
    const axes = matrix.entries().filter(([name]) => name !== 'include' && name !== 'exclude');
    const lists = [...matrix.entries()].flatMap(([, list]) => list.items());
    const values = lists.reduce((sum, item) => sum + 1 + item.entries().length, 0);
    if (values > matrix_mostValues || !spend(Math.floor(values / 10)))
        return undefined;
    let found = axes.length === 0 ? [] : [new Map()];
    for (const [name, each] of axes) {
        if (found.length * each.items().length > mostCombinations)
            return undefined;
        const options = each.text === undefined ? each.items().map((item) => flat(name, item, scope)) : made(name);
        found = found.flatMap((one) => options.map((option) => new Map([...one, ...option])));
    }
    const excluded = matrix_entriesOf(at(matrix, 'exclude'), scope);
    const included = matrix_entriesOf(at(matrix, 'include'), scope);
    // Each entry is compared with each combination.
    if (!spend(Math.floor((found.length * (excluded.length + included.length)) / 100)))
        return undefined;
    const kept = found.filter((one) => !excluded.some((entry) => fits(entry, one)));
    const all = withIncluded(kept, included, new Set(axes.map(([name]) => name.toLowerCase())));
    return all.length > mostCombinations ? undefined : all;
};
/** A list that an expression makes: its values are not known, the names of the others are. */
const made = (name) => [
    new Map([[name.toLowerCase(), marked(`\${{ matrix.${name} }}`)]]),
];
/** Whether what is added or left out is made by an expression. */
const isMade = (matrix) => ['include', 'exclude'].some((name) => (at(matrix, name)?.text ?? '') !== '');
const matrix_entriesOf = (list, scope) => (list?.items() ?? []).map((item) => new Map(item.entries().flatMap(([name, value]) => [...flat(name, value, scope)])));
/** A value by its name, or by the names in it. A list is no text that anything could be built with. */
const flat = (name, value, scope) => {
    if (value.text !== undefined)
        return new Map([[name.toLowerCase(), evaluated(value.text, scope)]]);
    if (value.items().length > 0)
        return new Map([[name.toLowerCase(), shell_values/* unknown */.L5]]);
    return new Map(value.entries().flatMap(([inner, each]) => [...flat(`${name}.${inner}`, each, scope)]));
};
const fits = (entry, one) => [...entry].every(([name, value]) => one.get(name) === value && literal(value) !== undefined);
/** An entry extends every combination that it changes no value of an axis in; one that extends none stands alone. */
const withIncluded = (combinations, entries, axes) => {
    const found = combinations.map((one) => new Map(one));
    const alone = [];
    for (const entry of entries) {
        const own = [...entry].filter(([name]) => axes.has(name.split('.')[0] ?? ''));
        const extended = found.filter((one) => own.every(([name, value]) => one.get(name) === value));
        for (const one of extended)
            for (const [name, value] of entry)
                one.set(name, value);
        if (extended.length === 0)
            alone.push(entry);
    }
    return [...found, ...alone];
};

;// CONCATENATED MODULE: ./build/workflows/jobs.js








/** Workflows and actions that use one another. */
const jobs_deepest = 5;
/** Visits every step of a workflow, those of reusable workflows and composite actions of the repository included. */
const walkWorkflow = (workflow, inputs, walking, around = '') => {
    for (const [name, job] of at(workflow, 'jobs')?.entries() ?? []) {
        if (!walking.spend(1 + envUnits(workflow)))
            return;
        const outer = withEnv({ env: new Map(), inputs, matrix: undefined }, workflow);
        const combinations = combinationsOf(job, outer, walking.spend);
        if (combinations === undefined && at(job, 'strategy', 'matrix') !== undefined)
            walking.remark({
                place: at(job, 'strategy', 'matrix')?.place ?? job.place,
                text: `the matrix of job ${name} is made when it runs, or has more than 256 combinations: its values are not known`,
            });
        for (const matrix of combinations ?? [undefined]) {
            if (!walking.spend(1 + envUnits(job, outer)))
                return;
            const scope = withEnv({ ...outer, matrix }, job);
            walkJob(job, { scope, where: `${around}job ${name}`, defaults: [job, workflow] }, walking);
        }
    }
};
const walkJob = (job, { scope, where, defaults }, walking) => {
    const uses = textAt(job, 'uses');
    if (uses !== undefined) {
        walkReusable(job, { uses, where, scope }, walking);
        return;
    }
    const steps = at(job, 'steps')?.items() ?? [];
    const given = (name) => defaults.map((each) => textAt(each, 'defaults', 'run', name)).find((each) => each !== undefined);
    const spot = { root: rootOf(steps, scope), folder: workspace };
    const run = { directory: given('working-directory'), shell: given('shell') ?? usualShell(job, scope) };
    walkSteps(steps, { scope, where, spot, run, depth: 0 }, walking);
};
/** That of Windows, where a label says so; undefined is that of all others. */
const usualShell = (job, scope) => {
    const on = at(job, 'runs-on');
    const labels = at(on, 'labels') ?? on;
    const names = labels === undefined ? [] : [labels, ...labels.items()].map(({ text = '' }) => text);
    return names.some((name) => /^windows/i.test(evaluated(name, scope))) ? 'pwsh' : undefined;
};
/** Returns what is known of variables behind them. */
const walkSteps = (steps, inside, walking) => {
    const { spot, run, depth } = inside;
    let { scope } = inside;
    for (const tree of steps) {
        if (!walking.spend(1 + envUnits(tree, scope)))
            break;
        const own = withEnv(scope, tree);
        const where = `${inside.where}${nameOf(tree, own)}`;
        const directory = evaluated(textAt(tree, 'working-directory') ?? run.directory ?? '', own);
        // Actions start where the job does.
        const folder = at(tree, 'run') === undefined ? spot.folder : external_node_path_.posix.resolve(spot.folder, directory);
        walking.visit({
            tree,
            scope: own,
            where,
            spot: { ...spot, folder },
            shell: textAt(tree, 'shell') ?? run.shell,
        });
        const uses = textAt(tree, 'uses') ?? '';
        if (uses.startsWith('./')) {
            const within = { ...inside, scope: own, where, depth: depth + 1 };
            const changes = walkComposite(tree, { uses, inside: within }, walking);
            if (changes.length > 0)
                scope = { ...scope, env: new Map([...scope.env, ...changes]) };
        }
        scope = { ...scope, env: withChanges(scope.env, textAt(tree, 'run') ?? '') };
    }
    return scope.env;
};
const nameOf = (tree, scope) => {
    const name = textAt(tree, 'name') ?? textAt(tree, 'id');
    return name === undefined ? '' : `, step "${shown(evaluated(name, scope))}"`;
};
const walkReusable = (job, { uses, where, scope }, walking) => {
    const place = at(job, 'uses')?.place ?? job.place;
    const called = uses.startsWith('./') ? readLocal(external_node_path_.posix.normalize(uses), walking, place) : undefined;
    if (!uses.startsWith('./'))
        walking.remark({
            place,
            text: `${where} is the workflow ${uses} of another repository, which is not read`,
        });
    if (called === undefined || where.split(' → ').length > jobs_deepest)
        return;
    const declared = at(called, 'on', 'workflow_call', 'inputs');
    walkWorkflow(called, givenInputs(declared, job, scope), walking, `${where} → `);
};
/** Its files and folders are named from the working folder of the step. Returns the variables that it sets for later steps. */
const walkComposite = (step, { uses, inside }, walking) => {
    const { spot, scope, where, depth } = inside;
    const folder = external_node_path_.posix.relative(spot.root, external_node_path_.posix.resolve(workspace, uses));
    if (depth > jobs_deepest || folder.startsWith('..'))
        return [];
    const path = ['action.yml', 'action.yaml']
        .map((name) => external_node_path_.posix.join(folder, name))
        .find((each) => walking.repository.text(each) !== undefined);
    const action = path === undefined ? undefined : readLocal(path, walking, step.place);
    if (textAt(action, 'runs', 'using') !== 'composite')
        return [];
    const inputs = givenInputs(at(action, 'inputs'), step, scope);
    const run = { directory: undefined, shell: undefined };
    const env = walkSteps(at(action, 'runs', 'steps')?.items() ?? [], { scope: { ...scope, inputs }, where, spot, run, depth }, walking);
    return [...env].filter(([name, value]) => value !== scope.env.get(name));
};
const readLocal = (path, walking, place) => {
    const { trees } = walking;
    if (!trees.has(path))
        trees.set(path, jobs_parsed(path, walking, place));
    return trees.get(path);
};
const jobs_parsed = (path, { repository, remark }, place) => {
    const text = repository.text(path);
    if (text === undefined) {
        remark({ place, text: `${path} is not there, or not a small regular file` });
        return undefined;
    }
    try {
        return readYaml(path, text);
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        remark({ place: { file: path, line: 1 }, text: `this file ${error.message}` });
        return undefined;
    }
};

// EXTERNAL MODULE: ./build/dockerfile/makefile.js + 1 modules
var makefile = __webpack_require__(25017);
// EXTERNAL MODULE: ./build/dockerfile/effort.js
var effort = __webpack_require__(72365);
// EXTERNAL MODULE: ./build/dockerfile/go-commands.js
var go_commands = __webpack_require__(41328);
// EXTERNAL MODULE: ./build/dockerfile/make-recipes.js + 1 modules
var make_recipes = __webpack_require__(34706);
// EXTERNAL MODULE: ./build/dockerfile/shell-state.js
var shell_state = __webpack_require__(74621);
// EXTERNAL MODULE: ./build/dockerfile/shell-tree.js + 4 modules
var shell_tree = __webpack_require__(60138);
// EXTERNAL MODULE: ./build/dockerfile/shell-walk.js + 4 modules
var shell_walk = __webpack_require__(19827);
;// CONCATENATED MODULE: ./build/workflows/command-flags.js
const words = (text) => text.split(/\s+/).filter((word) => word !== '');
/** `docker build`, `docker buildx build`, `podman build`, `buildah build`. */
const buildSyntax = {
    valued: new Set(words(`add-host allow annotation arch attest authfile blkio-weight build-arg build-arg-file build-context builder
      cache-from cache-to cache-ttl call cap-add cap-drop cert-dir cgroup-parent cgroupns cidfile compression-format
      cpp-flag cpu-period cpu-quota cpu-shares cpuset-cpus cpuset-mems cpus cpu-rt-period cpu-rt-runtime creds
      decryption-key device dns dns-option dns-search env file format from hooks-dir http-proxy ignorefile iidfile
      iidfile-raw ipc isolation jobs label layer-label logfile logsplit manifest memory memory-swap metadata-file
      network no-cache-filter os os-feature os-version output pid platform progress provenance retry retry-delay
      runtime runtime-flag rusage-logfile sbom sbom-image-output sbom-merge-strategy sbom-output sbom-purl-output
      sbom-scanner-command sbom-scanner-image secret security-opt shm-size sign-by signature-policy source-date-epoch
      source-policy-file ssh tag target timestamp ulimit unsetannotation unsetenv unsetlabel userns userns-gid-map
      userns-gid-map-group userns-uid-map userns-uid-map-user uts variant volume config context D host root runroot
      storage-driver storage-opt log-level log-driver`)),
    plain: new Set(words(`all-platforms check compat-volumes compress debug disable-compression disable-content-trust force-compression
      force-rm identity-label inherit-annotations inherit-labels layers load no-cache no-hostname no-hosts
      omit-history pull pull-always pull-never push quiet rewrite-timestamp rm skip-unused-stages squash squash-all
      stdin stream tls-verify trace-dump help created-annotation save-stages log-rusage`)),
    letters: {
        t: 'tag',
        f: 'file',
        o: 'output',
        q: 'quiet',
        m: 'memory',
        c: 'cpu-shares',
        v: 'volume',
        D: 'debug',
    },
};
/** `docker buildx bake`. */
const bakeSyntax = {
    valued: new Set(words('allow builder call file list metadata-file progress provenance sbom set var')),
    plain: new Set(words('check debug load no-cache print pull push list-targets list-variables help')),
    letters: { f: 'file', D: 'debug' },
};
/** `docker compose … build` and `up`, with the flags in front of the verb. */
const composeSyntax = {
    valued: new Set(words(`ansi env-file file parallel profile progress project-directory project-name build-arg builder memory ssh
      provenance sbom scale timeout wait-timeout exit-code-from attach no-attach platform`)),
    plain: new Set(words(`all-resources compatibility dry-run no-ansi verbose check no-cache print pull push quiet with-dependencies
      build detach force-recreate no-build no-color no-deps no-log-prefix no-recreate no-start quiet-pull
      remove-orphans renew-anon-volumes timestamps wait watch abort-on-container-exit always-recreate-deps compress
      force-rm no-rm`)),
    letters: {
        f: 'file',
        p: 'project-name',
        m: 'memory',
        q: 'quiet',
        d: 'detach',
        V: 'renew-anon-volumes',
        t: 'timeout',
    },
};
/** What stands between the name of a program and its verb. */
const globalSyntax = {
    valued: new Set(words(`builder cgroup-manager config conmon connection context events-backend host hooks-dir identity imagestore
      log-level module network-cmd-path network-config-dir out registries-conf registries-conf-dir root runroot runtime
      runtime-flag ssh storage-driver storage-opt tlscacert tlscert tlskey tmpdir url userns-gid-map userns-uid-map
      volumepath cgroup-parent`)),
    plain: new Set(words('debug tls tlsverify remote noout help version syslog transient-store trace')),
    letters: { c: 'context', D: 'debug', H: 'host', l: 'log-level', r: 'remote' },
};

;// CONCATENATED MODULE: ./build/workflows/flags.js
/** Sorts words as Docker's clients, Podman and Buildah do: flags may also come after operands. */
const readFlags = (words, syntax) => {
    const flags = [];
    const operands = [];
    const strange = [];
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at];
        if (word === undefined)
            break;
        if (word.wide === '--') {
            operands.push(...words.slice(at + 1));
            break;
        }
        if (!/^-[^-]|^--/.test(word.wide))
            operands.push(word);
        else if (word.wide.startsWith('--')) {
            const { flag, takesNext, isStrange } = longFlag(word, words[at + 1], syntax);
            flags.push(flag);
            if (isStrange)
                strange.push(`--${flag.name}`);
            if (takesNext)
                at += 1;
        }
        else if (shortFlags(word, words[at + 1], { syntax, flags, strange }))
            at += 1;
    }
    return { flags, operands, strange };
};
const longFlag = ({ wide, written }, next, { valued, plain }) => {
    const equals = wide.indexOf('=');
    const name = wide.slice(2, equals === -1 ? undefined : equals);
    const isStrange = !valued.has(name) && !plain.has(name);
    if (equals !== -1) {
        const flag = { name, value: wide.slice(equals + 1), written: written.slice(written.indexOf('=') + 1) };
        return { flag, takesNext: false, isStrange: false };
    }
    if (!valued.has(name))
        return { flag: { name, value: 'true', written: 'true' }, takesNext: false, isStrange };
    const flag = { name, value: next?.wide ?? '', written: next?.written ?? '' };
    return { flag, takesNext: true, isStrange: false };
};
/** Whether the word behind them is the value of the last of these letters. */
const shortFlags = (word, next, { syntax, flags, strange }) => {
    const letters = word.wide.slice(1);
    for (const [index, letter] of [...letters].entries()) {
        const name = syntax.letters[letter];
        if (name === undefined)
            strange.push(`-${letter}`);
        if (name !== undefined && syntax.valued.has(name)) {
            const joined = letters.slice(index + 1).replace(/^=/, '');
            const value = joined === '' ? (next?.wide ?? '') : joined;
            const written = joined === '' ? (next?.written ?? '') : word.written.slice(index + 2);
            flags.push({ name, value, written });
            return joined === '';
        }
        flags.push({ name: name ?? letter, value: 'true', written: 'true' });
        if (name === undefined)
            return false;
    }
    return false;
};

;// CONCATENATED MODULE: ./build/workflows/bake-command.js




/** `docker buildx bake`. */
const bakeCommand = (call, by, words) => {
    const { place, where, spot, variables, repository } = call;
    const { flags, operands } = readFlags(words, bakeSyntax);
    // These only show what would be built.
    if (flags.some(({ name }) => /^(?:print|list.*|check|call)$/.test(name)))
        return [];
    const given = (wanted) => flags
        .filter(({ name }) => name === wanted)
        .map(({ name, value, written }) => ({ name, text: value, place, written }));
    const targets = operands.map(({ wide, written }) => ({ name: 'targets', text: wide, place, written }));
    const [first] = targets;
    if (first !== undefined && isAddress(first.text)) {
        const remarks = [{ place, text: 'the bake file is that of another repository, which is not read' }];
        return [{ by, where, place, settings: [], remarks }];
    }
    const open = call.isOpen ? [{ name: 'targets', text: '\0', place, written: '…' }] : [];
    return bakeBuilds({
        by,
        where,
        place,
        spot,
        variables,
        repository,
        files: given('file'),
        targets: [...targets, ...open],
        overrides: given('set').map(asWritten),
        others: ['push', 'load', 'no-cache', 'pull', 'provenance', 'sbom', 'builder', 'allow'].flatMap(given),
        isCompose: false,
    });
};
/** A shell leaves `*.platform=…` as it is, since no file has such a name. */
const asWritten = (setting) => /^[\w.*-]+\+?=[\w.,:/@=-]*$/.test(setting.written ?? '')
    ? { ...setting, text: setting.written ?? setting.text }
    : setting;

;// CONCATENATED MODULE: ./build/workflows/compose-command.js


/** `docker compose build`, and `up --build`. */
const composeCommand = (call, by, { flags, operands }) => {
    const { place, where, spot, variables, repository } = call;
    const [verb, ...services] = operands;
    const given = (wanted) => flags
        .filter(({ name }) => name === wanted)
        .map(({ name, value, written }) => ({ name, text: value, place, written }));
    const isBuild = verb?.wide === 'build' || (verb?.wide === 'up' && given('build').length > 0);
    if (!isBuild)
        return [];
    const files = given('file');
    const [directory] = given('project-directory');
    const targets = services.map(({ wide, written }) => ({ name: 'services', text: wide, place, written }));
    // Paths are relative to the folder of the first file.
    const first = directory?.text ?? files[0]?.text.replace(/[^/]*$/, '') ?? '';
    const folder = inRepository(spot, first === '' ? '.' : first) ?? '';
    return bakeBuilds({
        by: `${by} ${verb.wide}`,
        where,
        place,
        spot: { ...spot, folder: `${spot.root}/${folder}` },
        variables,
        repository,
        files: files.map((file) => ({ ...file, text: `${spot.root}/${inRepository(spot, file.text) ?? '..'}` })),
        targets,
        overrides: given('build-arg').map((flag) => ({ ...flag, text: `*.args.${flag.text}` })),
        others: ['push', 'no-cache', 'pull', 'ssh', 'provenance', 'sbom'].flatMap(given),
        isCompose: true,
    });
};

;// CONCATENATED MODULE: ./build/workflows/commands.js









/** The builds of images that a command starts; none for any other command. */
const buildsOfCommand = (call) => {
    const { program, verb, rest } = verbOf(call.words);
    switch (kindOf(program, verb)) {
        case 'build':
            return [commands_buildOf(call, `${shown(program)} ${verb}`, rest)];
        case 'bake':
            return bakeCommand(call, `${program} ${verb}`, rest);
        case 'compose':
            return composeCommand(call, `${program} ${verb}`.trim(), readFlags(rest, composeSyntax));
        case undefined:
            return [];
    }
};
/** The program, its words up to the verb, and what follows. */
const verbOf = ([first, ...words]) => {
    const program = (0,go_commands/* programName */.kX)(first?.wide ?? '');
    if (program.endsWith('-compose'))
        return { program, verb: '', rest: words };
    let rest = words;
    const verbs = [];
    for (;;) {
        const [word, ...others] = rest;
        const text = word?.wide ?? '';
        if (/^-./.test(text) && verbs.length < 2) {
            const name = text.startsWith('--') ? text.slice(2) : (globalSyntax.letters[text.slice(1, 2)] ?? '');
            rest = globalSyntax.valued.has(name) ? others.slice(1) : others;
            continue;
        }
        if (!groups.has(text) || verbs.length > 0)
            return { program, verb: [...verbs, text].join(' '), rest: others };
        verbs.push(text);
        if (text === 'compose')
            return { program, verb: text, rest: others };
        rest = others;
    }
};
const groups = new Set(['buildx', 'image', 'builder', 'compose']);
const kindOf = (program, verb) => {
    const words = `${program} ${verb}`;
    if (/^(?:docker|podman|nerdctl) (?:(?:buildx|image|builder) )?build$|^docker buildx b$/.test(words))
        return 'build';
    if (/^(?:docker-)?buildx (?:build|b)$|^buildah (?:build|bud|build-using-dockerfile)$/.test(words))
        return 'build';
    if (/^(?:docker |docker-)?buildx (?:bake|f)$/.test(words))
        return 'bake';
    if (/^(?:docker|podman|nerdctl) compose$|^(?:docker|podman)-compose $/.test(words))
        return 'compose';
    // `$(ENGINE) build`: a Makefile often lets the caller choose.
    return program.includes(shell_values/* unknown */.L5) && /^(?:buildx |image )?build$/.test(verb) ? 'build' : undefined;
};
/** The settings of `docker build` and its relatives. */
const commands_buildOf = (call, by, words) => {
    const { place, where, spot, isOpen } = call;
    const { flags, operands, strange } = readFlags(words, buildSyntax);
    // Only one word is a context: another that is not known may be flags, or nothing.
    const last = operands.findLast(({ wide }) => wide !== shell_values/* unknown */.L5) ?? operands.at(-1);
    const isWhole = !isOpen && operands.every((each) => each === last || !each.wide.includes(shell_values/* unknown */.L5));
    const { context, file } = sourceOf(call, { flags, last, isWhole }, by);
    const source = sourceSettings(spot, { context, file, isInContext: false });
    const remarks = [
        ...source.remarks,
        ...(isWhole ? [] : [{ place, text: 'the command has further words that are not known' }]),
        ...strange.map((name) => ({
            place,
            text: `${shown(name)} is not a flag that is known here: what follows it may be read wrongly`,
        })),
    ];
    const others = flags.flatMap((flag) => settingsOf(flag, call));
    return { place, by, where, settings: [...source.settings, ...others], remarks };
};
const sourceOf = ({ place, spot, repository }, { flags, last, isWhole }, by) => {
    const isOwn = !/^(?:podman|buildah)/.test(by);
    // Podman and Buildah build the working folder when none is named.
    const otherwise = isOwn || !isWhole ? shell_values/* unknown */.L5 : '.';
    const context = { name: 'context', text: last?.wide ?? otherwise, place, written: last?.written };
    const flag = flags.findLast(({ name }) => name === 'file');
    if (flag === undefined)
        return { context, file: undefined };
    const file = { name: 'file', text: flag.value, place, written: flag.written };
    if (isOwn || file.text.startsWith('/'))
        return { context, file };
    // Both also look in the context, when it is not in the working folder.
    const here = sourceSettings(spot, { context, file, isInContext: false }).settings;
    const there = sourceSettings(spot, { context, file, isInContext: true }).settings;
    const isThere = repository.text(pathOf(here)) === undefined && repository.text(pathOf(there)) !== undefined;
    return { context, file: isThere ? { ...file, text: `${spot.root}/${pathOf(there)}` } : file };
};
const pathOf = (settings) => settings.find(({ name }) => name === 'file')?.text ?? '';
const settingsOf = (flag, call) => {
    const { place, spot, variables } = call;
    const name = canonical.get(flag.name) ?? flag.name;
    if (name === '' || commands_silent.has(name))
        return [];
    const one = (text) => ({ name, text, place, written: flag.written });
    if (name === 'secret')
        return secretSettings(one(flag.value), { spot, variables });
    if (name === 'build-contexts')
        return [one(namedContext(spot, flag.value))];
    if (name === 'platforms')
        return flag.value.split(',').map(one);
    if (name === 'build-args' && !flag.value.includes('=') && !flag.value.includes(shell_values/* unknown */.L5))
        return [one(`${flag.value}=${variables.get(flag.value) ?? shell_values/* unknown */.L5}`)];
    return [one(flag.value)];
};
/** The names that docker/build-push-action has for the flags. */
const canonical = new Map(Object.entries({
    'add-host': 'add-hosts',
    annotation: 'annotations',
    attest: 'attests',
    'build-arg': 'build-args',
    'build-context': 'build-contexts',
    context: '',
    file: '',
    label: 'labels',
    'no-cache-filter': 'no-cache-filters',
    output: 'outputs',
    platform: 'platforms',
    tag: 'tags',
}));
/** They change neither the image nor the time. */
const commands_silent = new Set([
    ...[
        'progress',
        'quiet',
        'iidfile',
        'cidfile',
        'metadata-file',
        'debug',
        'log-level',
        'logfile',
        'logsplit',
        'rm',
    ],
    ...[
        'force-rm',
        'tls-verify',
        'disable-content-trust',
        'rusage-logfile',
        'log-rusage',
        'D',
        'host',
        'config',
    ],
]);

;// CONCATENATED MODULE: ./build/workflows/scripts.js












/** What following all scripts of a repository may take. */
const openWorkflowEffort = () => (0,effort/* openEffort */.n)(mostUnits);
const mostUnits = 6_000_000;
/** The builds of images that a script starts, through make and scripts of the repository too. */
const buildsOfScript = (run, { repository, effort }) => {
    const { text, place, isOneLine, where, spot } = run;
    const variables = new Map([...usual, ...run.env]);
    if (!effort.spend(text.length))
        return [];
    const readFile = (path) => {
        const inside = external_node_path_.posix.relative(spot.root, path);
        const found = inside.startsWith('..') || inside.includes(shell_values/* unknown */.L5) ? undefined : repository.text(inside);
        return found === undefined ? undefined : cleaned(found);
    };
    const started = (0,shell_walk/* programsStarted */.V)((0,shell_tree/* readScript */.U)(text), (0,shell_state/* shellIn */.K)(spot.folder, variables), {
        effort,
        readFile,
        recipes: (each) => (isMake(each) ? (0,make_recipes/* makeRecipes */.C)(each, readFile, effort, shell_values/* unknown */.L5) : undefined),
    });
    let [at, through] = [place, ''];
    return started.flatMap((each) => {
        if (each.at !== undefined) {
            at = isOneLine ? place : below(place, linesBefore(text, each.at));
            through = shown(each.words.map((word) => word.wide).join(' ')).slice(0, longestName);
        }
        const call = {
            words: each.words,
            isOpen: each.isOpen,
            variables: each.variables,
            place: at,
            where,
            repository,
        };
        return buildsOfCommand({ ...call, spot: { ...spot, folder: each.folder } }).map((build) => each.at === undefined ? { ...build, by: `${build.by}, started by ${through}` } : build);
    });
};
const longestName = 100;
const isMake = ({ words }) => /^g?make$/.test((0,go_commands/* programName */.kX)(words[0]?.wide ?? ''));
const linesBefore = (text, at) => {
    let lines = 0;
    for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1))
        lines += 1;
    return lines;
};
const fromGitHub = (name) => [
    `GITHUB_${name.toUpperCase()}`,
    marked(`\${{ github.${name} }}`),
];
/** What every step has, with values where they are known. */
const usual = new Map([
    // A runner and earlier steps may set any other.
    [shell_state/* anyOther */.r, shell_values/* unknown */.L5],
    ['CI', 'true'],
    ['GITHUB_ACTIONS', 'true'],
    ['GITHUB_WORKSPACE', workspace],
    ...[
        ...['actor', 'base_ref', 'event_name', 'head_ref', 'ref', 'ref_name', 'ref_type', 'repository'],
        ...['repository_owner', 'run_attempt', 'run_id', 'run_number', 'server_url', 'sha', 'workflow'],
    ].map(fromGitHub),
    // The reader of Dockerfiles knows them for images.
    ['HOME', shell_values/* unknown */.L5],
    ['GOPATH', shell_values/* unknown */.L5],
]);

;// CONCATENATED MODULE: ./build/workflows/makefiles.js






const makefiles_names = ['GNUmakefile', 'makefile', 'Makefile'];
const makefiles_mostTargets = 300;
/** The builds of images that targets of the Makefile at the top start by themselves, as a person would call them. */
const buildsOfMakefile = (following) => {
    const { repository, effort } = following;
    const file = makefiles_names.find((name) => repository.text(name) !== undefined);
    const text = file === undefined ? undefined : cleaned(repository.text(file) ?? '');
    if (file === undefined || text === undefined || !effort.spend(text.length))
        return [];
    const { rules } = (0,makefile/* readMakefile */.V)(text, {
        effort,
        environment: new Map([['CURDIR', workspace]]),
        given: new Map(),
        readFile: (path) => repository.text(external_node_path_.posix.normalize(path)),
        unset: shell_values/* unknown */.L5,
    });
    const lines = text.split('\n');
    const found = rules.filter((rule) => rule.recipe.some(isBuild) && !/[%\0]/.test(rule.target));
    return [...new Map(found.map((rule) => [rule.target, rule])).values()]
        .slice(0, makefiles_mostTargets)
        .flatMap((rule) => {
        const place = { file, line: lineOf(rule, lines) };
        const run = {
            text: `make ${quoted(rule.target)}`,
            place,
            isOneLine: true,
            where: `target ${rule.target}`,
        };
        const spot = { root: workspace, folder: workspace };
        return buildsOfScript({ ...run, spot, env: new Map() }, following).map((build) => ({
            ...build,
            by: build.by.replace(/, started by make .*$/s, ''),
        }));
    });
};
/** What a target needs has a target of its own here. */
const isBuild = (line) => /\b(?:build|bud|bake|buildx)\b/.test(line);
const quoted = (target) => `'${target.replaceAll("'", '')}'`;
/** The line of the first recipe line that may build; 1 for a rule of another file. */
const lineOf = ({ recipe, target }, lines) => {
    const wanted = recipe.find(isBuild)?.split('\n')[0] ?? '';
    const rule = lines.findIndex((line) => line.includes(':') && line.split(':')[0]?.split(/\s+/).includes(target));
    const at = lines.findIndex((line, index) => index >= rule && line === `\t${wanted}`);
    return Math.max(at, rule, 0) + 1;
};

// EXTERNAL MODULE: ./build/inputs/definitions.js + 5 modules
var definitions = __webpack_require__(75286);
;// CONCATENATED MODULE: ./build/workflows/block.js



/** Turns what is said about a build into inputs. Only inputs that there are, and values that are known, are in it. */
const blockOf = ({ settings, remarks }) => {
    const inputs = new Map();
    const told = [...remarks];
    for (const name of new Set(settings.map((each) => each.name))) {
        const same = settings.filter((each) => each.name === name);
        const taken = takers.get(name) ?? takeOther;
        const { input, values, problems } = taken(lastOfEach(name, same));
        if (values.length > 0)
            inputs.set(input, [...(inputs.get(input) ?? []), ...values]);
        told.push(...problems);
    }
    const sorted = order.filter((name) => inputs.has(name));
    const all = [...sorted, ...[...inputs.keys()].filter((name) => !order.includes(name))];
    return {
        inputs: Object.fromEntries(all.map((name) => [name, block_textOf(name, inputs.get(name) ?? [])])),
        remarks: told.map(({ place, text }) => ({ place, text: text.slice(0, block_longest) })).toSorted(byPlace),
    };
};
const block_longest = 400;
const byPlace = ({ place: one }, { place: other }) => one.file === other.file
    ? one.line - other.line
    : Number(one.file > other.file) - Number(one.file < other.file);
/** The inputs that say how to build, as docker/build-push-action has them too. */
const order = [
    ...['context', 'file', 'target', 'bake-target', 'build-args', 'build-contexts', 'network', 'platform'],
    ...['secrets', 'secret-files', 'ssh', 'cache-from', 'cache-to'],
];
const block_textOf = (name, values) => block_single.has(name) ? (values.at(-1) ?? '') : values.map((value) => `${value}\n`).join('');
const block_single = new Set(['context', 'file', 'target', 'bake-target', 'network', 'platform']);
const byName = new Set(['build-args', 'build-contexts', 'secrets', 'secret-files', 'labels']);
/** The last of those that set the same name counts. */
const lastOfEach = (name, settings) => byName.has(name)
    ? [...new Map(settings.map((each) => [each.text.replace(/=.*$/s, ''), each])).values()]
    : settings;
/** Takes what `form` makes of each text; a text is its problem. */
const takeEach = (input, form) => (settings) => {
    const values = [];
    const problems = [];
    const formed = (text, setting) => text.length > longestValue || values.length >= block_mostValues
        ? { problem: 'too long, or too many, to be shown here' }
        : form(text, setting);
    for (const setting of settings) {
        const { name, text, place } = setting;
        const known = portable(text)?.replaceAll(workspace, '${{ github.workspace }}');
        const made = known === undefined ? unknownValue(setting) : formed(known, setting);
        if (typeof made === 'string')
            values.push(made);
        else
            problems.push({ place, text: `${name}: ${made.problem}` });
    }
    return { input, values, problems };
};
const longestValue = 1000;
const block_mostValues = 100;
/** Names what is not known by its name, as far as there is one, and by what the workflow has in its place. */
const unknownValue = ({ name, text, written }) => {
    const [, key] = /^([\w.-]+)=/.exec(text) ?? [];
    const whole = shown(written ?? text);
    const value = key !== undefined && whole.startsWith(`${key}=`) ? whole.slice(key.length + 1) : whole;
    // What is known of a secret is not for a log.
    const isSecret = name === 'secrets' && written === undefined && !/^\$\{\{[^}]*\}\}$/.test(value);
    const isSaid = value !== '' && value !== '…' && !isSecret;
    const known = isSaid ? `${value} is known only when it runs` : 'its value is known only when it runs';
    return { problem: key === undefined ? known : `${key}: ${known}` };
};
const plain = (text) => text;
const takePlatforms = (given) => {
    const settings = given.flatMap((each) => each.text.split(',').map((text) => ({ ...each, text: text.trim() })));
    const [first, ...others] = settings;
    if (first === undefined || others.length === 0)
        return takeEach('platform', plain)(settings);
    const names = settings.map(({ text }) => shown(text)).join(', ');
    const text = `platforms: of ${names}, one can be timed, that of the machine`;
    return { input: 'platform', values: [], problems: [{ place: first.place, text }] };
};
/** A value of a secret is shown only as the expression that it is. */
const takeSecrets = takeEach('secrets', (text) => {
    const [, id = '', value = ''] = /^"?([\w.-]+)=(.*?)"?$/s.exec(text) ?? [];
    if (/^\$\{\{\s*(?:secrets\.[\w-]+|github\.token)\s*\}\}$/.test(value))
        return `${id}=${value}`;
    return { problem: `${id === '' ? 'one' : id} has a value that is not shown here; add it` };
});
const takeContexts = takeEach('build-contexts', (text) => {
    const value = text.replace(/^[^=]*=/, '');
    if (isOtherContext(value))
        return { problem: `${text} is not a folder of the repository` };
    return value.startsWith('..') ? { problem: `${text} is outside the repository` } : text;
});
const takeNetwork = takeEach('network', (text) => /^(?:default|host|none)$/.test(text) ? text : { problem: `${text} is not default, host or none` });
const takers = new Map(Object.entries({
    'build-contexts': takeContexts,
    network: takeNetwork,
    platforms: takePlatforms,
    secrets: takeSecrets,
}));
/** Everything else is an input that means the same, or there is none; then the first value stands for all. */
const takeOther = (settings) => {
    const [first, ...others] = settings;
    if (first === undefined)
        return { input: '', values: [], problems: [] };
    if (order.includes(first.name) && (0,definitions/* isInput */.Xy)(first.name))
        return takeEach(first.name, plain)(settings);
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const reason = reasons.get(first.name);
    const text = `${first.name}: ${reason ?? `${shown(first.text)}${more}: there is no such input`}`;
    return { input: '', values: [], problems: [{ place: first.place, text }] };
};
const named = 'it names the image, which is not needed here';
const stored = 'what is done with the image afterwards is not timed';
const reasons = new Map(Object.entries({
    annotations: named,
    image: named,
    labels: named,
    tags: named,
    load: stored,
    outputs: stored,
    push: stored,
    builder: 'the input engines chooses what builds',
    'no-cache': 'the input scenarios says from which cache a build starts',
    pull: 'images are pulled before anything is timed',
}));

;// CONCATENATED MODULE: ./build/workflows/together.js

/** Builds with the same inputs are one block; those of one step that differ only in their folder are one, too. */
const together = (builds) => {
    const blocks = builds.map((build) => ({ ...blockOf(build), from: [originOf(build)] }));
    const equal = groupedBy(blocks, ({ inputs, remarks, from: [origin] }) => JSON.stringify(Object.keys(inputs).length === 0 ? [remarks, origin] : inputs)).map((group) => ({
        inputs: group[0]?.inputs ?? {},
        remarks: distinct(group.flatMap(({ remarks }) => remarks)),
        from: distinctOrigins(group.flatMap(({ from }) => from)),
    }));
    return groupedBy(equal, sameStep).flatMap(withFolders);
};
const originOf = ({ place, by, where }) => ({ place, by, where });
/** What blocks of one step have in common when a list of folders can stand for all of them. */
const sameStep = ({ inputs: { context, file, ...others }, from }) => {
    const isPlain = context !== undefined &&
        !`${context}${file ?? ''}`.includes('${{') &&
        !/\s/.test(`${context}${file ?? ''}`);
    const own = isPlain && others['bake-target'] === undefined ? undefined : [context, file];
    return JSON.stringify([others, own, from.map(({ place }) => place)]);
};
const withFolders = (group) => {
    const [first, ...others] = group;
    const contexts = new Set(group.map(({ inputs }) => inputs['context']));
    // A folder names its project, so that each can be in a list only once.
    if (first === undefined || others.length === 0 || contexts.size < group.length)
        return group;
    const lines = group.map(({ inputs: { context = '', file } }) => `${context}${file === undefined ? '' : ` ${file}`}\n`);
    const inputs = Object.fromEntries(Object.entries(first.inputs).filter(([name]) => name !== 'file'));
    return [
        {
            inputs: { ...inputs, context: lines.join('') },
            remarks: distinct(group.flatMap((each) => each.remarks)),
            from: distinctOrigins(group.flatMap((each) => each.from)),
        },
    ];
};
const groupedBy = (items, keyOf) => {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
};
const placeKey = ({ file, line }) => `${file}:${line}`;
/** Each once. */
const distinct = (remarks) => [
    ...new Map(remarks.map((each) => [`${placeKey(each.place)} ${each.text}`, each])).values(),
];
const distinctOrigins = (origins) => [
    ...new Map(origins.map((each) => [`${placeKey(each.place)} ${each.by} ${each.where}`, each])).values(),
];

;// CONCATENATED MODULE: ./build/workflows/find.js









const folder = '.github/workflows';
const mostWorkflows = 200;
const mostCharacters = 2_000_000;
const mostSteps = 20_000;
const mostBuilds = 500;
/** Reads workflows and Makefile, as hostile as they may be. Never throws for what is in them. */
const findBuilds = (repository) => {
    const remarks = [];
    const builds = [];
    const effort = counted(openWorkflowEffort().spend);
    const steps = counted(atMost(mostSteps));
    const following = { repository, effort };
    const workflows = readWorkflows(repository, remarks);
    const called = new Set(workflows.flatMap(({ calls }) => calls));
    const read = reader(following, remarks, steps);
    const walking = {
        repository,
        trees: new Map(workflows.map(({ path, tree }) => [path, tree])),
        remark: (remark) => {
            if (remarks.length < mostRemarks)
                remarks.push(remark);
        },
        visit: (step) => {
            if (builds.length < mostBuilds)
                builds.push(...read(step));
        },
        spend: steps.spend,
    };
    for (const { path, tree, isOnlyCalled } of workflows)
        if (!isOnlyCalled || !called.has(path))
            attempt(path, remarks, () => walkWorkflow(tree, undefined, walking));
    builds.push(...buildsOfMakefile(following));
    // It comes first, for it says how far the rest goes.
    if (effort.isSpent() || steps.isSpent() || builds.length >= mostBuilds)
        remarks.unshift({
            place: { file: folder, line: 1 },
            text: 'there is too much in these files: not all of it was followed',
        });
    return { blocks: together(builds.slice(0, mostBuilds)), remarks: distinct(remarks).slice(0, mostRemarks) };
};
const mostRemarks = 100;
/** The same, and whether it was ever refused. */
const counted = (spend) => {
    let refused = 0;
    return {
        spend: (units) => {
            const isEnough = spend(units);
            refused += isEnough ? 0 : 1;
            return isEnough;
        },
        isSpent: () => refused > 0,
    };
};
const atMost = (most) => {
    let used = 0;
    return (units) => {
        used += units;
        return used <= most;
    };
};
/** What is wrong with a file can come up at any place of it, and is told once. */
const attempt = (path, remarks, read) => {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        remarks.push({ place: { file: path, line: 1 }, text: `this file, or one that it uses, ${error.message}` });
        return undefined;
    }
};
const readWorkflows = (repository, remarks) => {
    const names = repository
        .names(folder)
        .filter((name) => /\.ya?ml$/i.test(name))
        .toSorted();
    if (names.length > mostWorkflows)
        remarks.push({
            place: { file: folder, line: 1 },
            text: `only the first ${mostWorkflows} of ${names.length} files are read`,
        });
    let left = mostCharacters;
    return names.slice(0, mostWorkflows).flatMap((name) => {
        const path = external_node_path_.posix.join(folder, name);
        const found = attempt(path, remarks, () => {
            const text = repository.text(path);
            if (text === undefined)
                throw new Unreadable('is a link, too large or no regular file');
            left -= text.length;
            if (left < 0)
                throw new Unreadable('comes after more text than is read of all workflows together');
            const tree = readYaml(path, text);
            return { path, tree, calls: callsOf(tree), isOnlyCalled: isCalled(tree) };
        });
        return found ?? [];
    });
};
const callsOf = (workflow) => (at(workflow, 'jobs')?.entries() ?? []).flatMap(([, job]) => {
    const uses = textAt(job, 'uses');
    return uses?.startsWith('./') === true ? [external_node_path_.posix.normalize(uses)] : [];
});
const isCalled = (workflow) => {
    const on = at(workflow, 'on');
    const names = on?.text === undefined
        ? [...(on?.items() ?? []).map(({ text }) => text), ...(on?.entries() ?? []).map(([name]) => name)]
        : [on.text];
    return names.length === 1 && names[0] === 'workflow_call';
};
/** Many combinations of a matrix run the same: each script is followed once for each text and environment. */
const reader = (following, remarks, steps) => {
    const known = new Map();
    return (step) => {
        const { tree, scope, where, spot, shell } = step;
        const uses = textAt(tree, 'uses');
        if (uses !== undefined)
            return buildsOfAction(step, uses, following.repository);
        const run = at(tree, 'run');
        if (run?.text === undefined)
            return [];
        if (!/^(?:(?:ba|da|z)?sh\b.*)?$/.test(shell ?? '')) {
            if (/\b(?:docker|podman|buildah)\b/.test(run.text))
                remarks.push({ place: run.place, text: `this script is one for ${shell ?? ''}, and it is not read` });
            return [];
        }
        const text = evaluated(run.text, scope);
        const place = run.lines()[0]?.place ?? run.place;
        if (!steps.spend(keyUnits(text, scope)))
            return [];
        const key = JSON.stringify([text, place, where, spot, [...scope.env]]);
        const builds = known.get(key) ??
            buildsOfScript({ text, place, isOneLine: place.line === run.place.line, where, spot, env: scope.env }, following);
        known.set(key, builds);
        return builds;
    };
};
/** What is kept of a step, to know it again: its script and its environment. */
const keyUnits = (text, { env }) => {
    let characters = text.length;
    for (const [name, value] of env)
        characters += name.length + value.length;
    return Math.floor(characters / 2000);
};

// EXTERNAL MODULE: ./build/plan/emit/yaml.js
var yaml = __webpack_require__(261);
;// CONCATENATED MODULE: ./build/workflows/render.js


/** What was found for a terminal or the log of a job: where each build is, its inputs, and what is not in them. */
const toBuildsText = ({ blocks, remarks }) => [
    blocks.length === 0 ? nothing : 'Builds of images in workflows and Makefile, as inputs of this action',
    ...blocks.flatMap((block) => ['', ...blockText(block)]),
    ...(remarks.length === 0 ? [] : ['', 'Not read', ...remarks.map((each) => `  ${remarkText(each)}`)]),
].join('\n');
const nothing = 'No build of an image was found in .github/workflows and Makefile.';
const blockText = (block) => [
    ...block.from.slice(0, mostShown).map((origin) => `  ${(0,report_escape/* logLine */.BP)(originText(origin))}`),
    ...more(block).map((each) => `  ${each}`),
    ...yamlOf(block).map((line) => `    ${line}`),
    ...block.remarks.map((each) => `    not in it: ${remarkText(each)}`),
];
/** The same for the job summary, as Markdown. */
const toBuildsMarkdown = ({ blocks, remarks }) => [
    '## Builds in workflows and Makefile, as inputs of this action',
    ...(blocks.length === 0 ? [(0,report_escape/* text */.Qq)(nothing)] : blocks.flatMap(blockMarkdown)),
    ...(remarks.length === 0 ? [] : [`Not read:\n\n${remarks.map(remarkMarkdown).join('\n')}`]),
].join('\n\n');
const blockMarkdown = (block) => [
    [...block.from.slice(0, mostShown).map((origin) => (0,report_escape/* text */.Qq)(originText(origin))), ...more(block)].join('  \n'),
    ...(isEmpty(block) ? [] : [(0,report_escape/* codeBlock */.DV)(yamlOf(block)).join('\n')]),
    ...(block.remarks.length === 0 ? [] : [`Not in it:\n\n${block.remarks.map(remarkMarkdown).join('\n')}`]),
];
/** The fields of `doctor --json`. Texts are as they are in the files, but for expressions that are not known. */
const toBuildsJson = ({ blocks, remarks }) => ({
    builds: blocks.map((block) => ({
        from: block.from.map(({ place, by, where }) => ({ ...place, by, where })),
        with: block.inputs,
        remarks: block.remarks.map(({ place, text: said }) => ({ ...place, text: said })),
    })),
    buildsNotRead: remarks.map(({ place, text: said }) => ({ ...place, text: said })),
});
/** Enough to find them; one block can stand for hundreds of jobs. */
const mostShown = 10;
const more = ({ from }) => from.length > mostShown ? [`and ${from.length - mostShown} more`] : [];
const isEmpty = ({ inputs }) => Object.keys(inputs).length === 0;
const yamlOf = (block) => isEmpty(block) ? ['nothing of it can be an input'] : (0,yaml/* toYaml */.f)({ with: block.inputs }).trimEnd().split('\n');
const originText = ({ place, by, where }) => `${placeText(place)}  ${by} (${where})`.slice(0, 300);
const placeText = ({ file, line }) => `${file}:${line}`;
const remarkText = ({ place, text: said }) => (0,report_escape/* logLine */.BP)(`${placeText(place)}  ${said}`);
const remarkMarkdown = ({ place, text: said }) => `- ${(0,report_escape/* code */.aY)(placeText(place))} ${(0,report_escape/* text */.Qq)(said)}`;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/host/inside/look.js
var look = __webpack_require__(37517);
;// CONCATENATED MODULE: ./build/modes/repository-files.js



/**
 * The files of the repository that a folder is in; undefined when it is in none. Links, devices and large files are as if
 * they were not there, and git is not started: its settings belong to whoever made the repository.
 */
const repositoryFiles = (directory) => {
    const root = topOf((0,external_node_fs_.realpathSync)(directory));
    if (root === undefined)
        return undefined;
    const known = new Map();
    return {
        names: (folder) => ((0,look/* isFolderIn */.AS)(root, folder) ? (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder)) : []),
        text: (path) => {
            if (!known.has(path))
                known.set(path, (0,look/* textInside */.kg)(root, path));
            return known.get(path);
        },
    };
};
const topOf = (folder) => {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    const above = (0,external_node_path_.dirname)(folder);
    return above === folder ? undefined : topOf(above);
};

;// CONCATENATED MODULE: ./build/modes/doctor.js












const nothingToMeasure = 3;
/**
 * Shows which engines can be measured on this machine and what is missing for the others; changes and installs
 * nothing. Exit status 0: at least one can be measured, or every one that was named. Also shows what the repository of the
 * folder builds already, as inputs of this action.
 */
const doctor = async ({ inputs, host, invocation, messages, directory, }) => {
    const { env, program, print } = invocation;
    const archives = (0,engine_archives/* engineArchivesOf */.h)(inputs, host, env, program);
    const named = typeof inputs.engines === 'string' ? undefined : inputs.engines.map((each) => (0,provision_named/* engineNamed */.K)(each, archives));
    const wanted = named ?? Object.values(engines/* engines */.s);
    try {
        const examination = await examine((0,context/* preflightContext */.r)(host), wanted, named !== undefined);
        const repository = repositoryFiles(directory);
        const builds = repository === undefined ? undefined : findBuilds(repository);
        print(inputs.json ? toJson(examination, builds) : toText(examination, builds));
        if (inputs.summary)
            await (0,publish_messages/* warnOnFailure */.y)(messages, 'The tables were not added to the job summary', () => (0,summary/* writeSummary */.S)(toMarkdown(examination, builds), env));
        return examination.measurable ? 0 : nothingToMeasure;
    }
    catch (error) {
        if (host.signal.aborted)
            return interrupt/* interruptedStatus */.VV;
        throw error;
    }
};
const toJson = (examination, builds) => JSON.stringify({ ...examination, ...(builds === undefined ? {} : toBuildsJson(builds)) }, undefined, 2);
const toText = (examination, builds) => [toDoctorText(examination), ...(builds === undefined ? [] : ['', toBuildsText(builds)])].join('\n');
const toMarkdown = (examination, builds) => [toDoctorMarkdown(examination), ...(builds === undefined ? [] : [toBuildsMarkdown(builds)])].join('\n\n');


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


/***/ })

};
