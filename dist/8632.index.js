export const id = 8632;
export const ids = [8632];
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

/***/ 10256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/engines/index.js + 65 modules
var engines = __webpack_require__(2559);
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
        schemaVersion: '1.0',
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
;// CONCATENATED MODULE: ./build/modes/doctor.js









const nothingToMeasure = 3;
/**
 * Shows which engines can be measured on this machine and what is missing for the others; changes and installs
 * nothing. Exit status 0: at least one can be measured, or every one that was named.
 */
const doctor = async ({ inputs, host, invocation, messages }) => {
    const { env, program, print } = invocation;
    const archives = (0,engine_archives/* engineArchivesOf */.h)(inputs, host, env, program);
    const named = typeof inputs.engines === 'string' ? undefined : inputs.engines.map((each) => (0,provision_named/* engineNamed */.K)(each, archives));
    const wanted = named ?? Object.values(engines/* engines */.s);
    try {
        const examination = await examine((0,context/* preflightContext */.r)(host), wanted, named !== undefined);
        print(inputs.json ? JSON.stringify(examination, undefined, 2) : toDoctorText(examination));
        if (inputs.summary)
            await (0,publish_messages/* warnOnFailure */.y)(messages, 'The tables were not added to the job summary', () => (0,summary/* writeSummary */.S)(toDoctorMarkdown(examination), env));
        return examination.measurable ? 0 : nothingToMeasure;
    }
    catch (error) {
        if (host.signal.aborted)
            return interrupt/* interruptedStatus */.VV;
        throw error;
    }
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


/***/ })

};
