export const id = 6360;
export const ids = [6360];
export const modules = {

/***/ 44709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ attemptsOf),
/* harmony export */   he: () => (/* binding */ isCounted),
/* harmony export */   k: () => (/* binding */ isAttempt)
/* harmony export */ });
/**
 * Whether a head build was killed at `build-timeout`: it took at least that long, so in a pair whose base is valid its
 * time counts as a lower bound. Leaving it out would drop the slowest builds for being slow.
 */
const isLowerBound = ({ revision, failure }) => revision === 'head' && failure?.kind === 'timed-out';
/** Whether a build is in its benchmark's sample: not a warm-up, not excluded, and with a time. */
const isCounted = (build) => build.round > 0 && build.excluded === undefined && (build.failure === undefined || isLowerBound(build));
/** Whether a build was meant for a sample: not a warm-up, and not a prime outside any pair. */
const isAttempt = ({ round, excluded }) => round > 0 && excluded !== 'prime';
/** Counts the attempts of one benchmark. */
const attemptsOf = (builds, benchmark) => {
    const attempts = builds.filter((build) => build.benchmark === benchmark && isAttempt(build));
    const count = (revision) => {
        const own = attempts.filter((build) => build.revision === revision);
        const number = (matches) => own.filter(matches).length;
        const isFailed = ({ failure }) => isOwnFailure(revision, failure?.kind) || failure?.kind === 'engine-died';
        return {
            all: own.length,
            failed: number(({ failure }) => isOwnFailure(revision, failure?.kind)),
            timedOut: number(isLowerBound),
            engineDied: number(({ failure }) => failure?.kind === 'engine-died'),
            stateLost: number((build) => isStateLost(build) && !isFailed(build)),
        };
    };
    return { base: count('base'), head: count('head') };
};
/** A build that failed as well is counted by its failure alone: each lost build is lost once. */
const isStateLost = ({ excluded }) => excluded === 'state-lost' || excluded === 'prime-failed';
const isOwnFailure = (revision, kind) => kind === 'failed' || (kind === 'timed-out' && revision === 'base');


/***/ }),

/***/ 7644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judgeStudy),
/* harmony export */   a: () => (/* binding */ hasValue)
/* harmony export */ });
/** Whether anything is known of a row. */
const hasValue = ({ sample, columns }) => sample?.medianMs !== undefined || Object.keys(columns).length > 0;
/** The first of these that a row has decides; what is sure comes before what is open. */
const order = [
    'regression',
    'invalid',
    'warning',
    'inconclusive',
    'improvement',
    'unchanged',
];
/** The verdict of a study: the worst of its rows where these were judged, otherwise none. */
const judgeStudy = ({ rows, reference }) => {
    if (!rows.some(hasValue))
        return nothingMeasured(rows);
    const found = rows.flatMap((row) => (row.verdict === undefined ? [] : [{ row, verdict: row.verdict }]));
    const decided = found.filter(({ verdict }) => verdict.kind !== 'none');
    const kind = order.find((each) => decided.some(({ verdict }) => verdict.kind === each));
    const worst = decided.filter(({ verdict }) => verdict.kind === kind);
    const [first] = worst;
    if (first === undefined)
        return nothingDecided(found.map(({ verdict }) => verdict));
    const { row, verdict } = first;
    const against = row.value === reference ? '' : ` against ${reference}`;
    // The id of the only one need not be said: that of a user's project at the top of its repository is a dot.
    const project = new Set(rows.map((each) => each.project)).size === 1 ? '' : `${row.project} `;
    const name = `${row.value}${against}, ${project}${row.scenario}`;
    const share = decided.length > 1 ? ` (${verdict.kind} in ${worst.length} of ${decided.length} rows)` : '';
    return { ...verdict, reason: `${name}: ${verdict.reason}${share}` };
};
const nothingMeasured = (rows) => {
    const why = rows.find(({ unknown }) => unknown?.['sample'] !== undefined)?.unknown?.['sample'];
    const reason = `not judged: no row has a value: ${why ?? 'nothing was measured'}`;
    return { kind: 'none', because: 'nothing-measured', reason };
};
/** Where a verdict was asked for, silence must not look like an answer. */
const nothingDecided = (verdicts) => {
    const missing = verdicts.find(({ because }) => because === 'not-measured');
    if (missing !== undefined)
        return { ...missing, kind: 'inconclusive' };
    return (verdicts[0] ?? {
        kind: 'none',
        because: 'nothing-gated',
        reason: 'not judged: a study compares, and judges only when fail-threshold is given',
    });
};


/***/ }),

/***/ 96703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ phaseNames),
/* harmony export */   n: () => (/* binding */ exclusivePhases)
/* harmony export */ });
/** Every phase except `unattributed`, in the order in which a build usually goes through them. */
const phaseNames = [
    'startup',
    'frontend',
    'base',
    'context',
    'cache-match',
    'copy',
    'download',
    'compile',
    'link',
    'run',
    'step-overhead',
    'export',
];
/** Where parts overlap, the time belongs to the first of these: what the developer's own code costs comes first. */
const precedence = [
    'compile',
    'link',
    'download',
    'run',
    'copy',
    'export',
    'context',
    'base',
    'step-overhead',
    'cache-match',
    'frontend',
    'startup',
];
/**
 * Divides the wall time of a build among phases, so that every instant counts once, however many parts overlap. The sum is
 * the wall time; `unattributed` is what no part covers. Parts outside the build are cut off.
 */
const exclusivePhases = (parts, wallMs) => {
    const within = (ms) => Math.min(Math.max(ms, 0), wallMs);
    const events = parts.flatMap(({ phase, startMs, endMs }) => {
        const rank = precedence.indexOf(phase);
        const [start, end] = [within(startMs), within(endMs)];
        return end > start
            ? [{ ms: start, rank, change: 1 }, { ms: end, rank, change: -1 }]
            : [];
    });
    const open = precedence.map(() => 0);
    const times = precedence.map(() => 0);
    let [fromMs, unattributed] = [0, 0];
    const passTo = (ms) => {
        const rank = open.findIndex((count) => count > 0);
        if (rank === -1)
            unattributed += ms - fromMs;
        else
            times[rank] = (times[rank] ?? 0) + ms - fromMs;
        fromMs = ms;
    };
    for (const { ms, rank, change } of events.toSorted((a, b) => a.ms - b.ms)) {
        passTo(ms);
        open[rank] = (open[rank] ?? 0) + change;
    }
    passTo(wallMs);
    const of = (phase) => times[precedence.indexOf(phase)] ?? 0;
    return { ...inOrder(of), unattributed };
};
const inOrder = (of) => ({
    startup: of('startup'),
    frontend: of('frontend'),
    base: of('base'),
    context: of('context'),
    'cache-match': of('cache-match'),
    copy: of('copy'),
    download: of('download'),
    compile: of('compile'),
    link: of('link'),
    run: of('run'),
    'step-overhead': of('step-overhead'),
    export: of('export'),
});


/***/ }),

/***/ 8509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ utcMs)
/* harmony export */ });
const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})((?:\.\d+)?)Z$/;
/**
 * Milliseconds since 1970 of a time as reports have it (ISO 8601, UTC); undefined for any other text. This room has no clock,
 * so it has no `Date`. The days are those of H. Hinnant, chrono-Compatible Low-Level Date Algorithms, `days_from_civil`.
 */
const utcMs = (text) => {
    const [year, month, day, hour, minute, second, fraction] = (form.exec(text) ?? []).slice(1).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return undefined;
    const days = daysSince1970(year, month, day);
    const seconds = ((days * 24 + (hour ?? 0)) * 60 + (minute ?? 0)) * 60 + (second ?? 0);
    return seconds * 1000 + (fraction ?? 0) * 1000;
};
/** Years begin in March, so that the day that leap years add is their last. */
const daysSince1970 = (year, month, day) => {
    const marchYear = month <= 2 ? year - 1 : year;
    const era = Math.floor(marchYear / 400);
    const yearOfEra = marchYear - era * 400;
    const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
};


/***/ }),

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

/***/ 92560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ exportFormats),
  r: () => (/* binding */ exportsNamed)
});

// EXTERNAL MODULE: ./build/analysis/phases.js
var phases = __webpack_require__(96703);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/formats/plain.js

/**
 * A text from outside as one line of well-formed Unicode, for a file that programs read: without what a terminal obeys, and
 * without `##[`, which a runner finds anywhere in what a step prints.
 */
const plain = (text) => (0,report_escape/* oneLine */.TN)(text)
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll('##[', '## [');

;// CONCATENATED MODULE: ./build/report/formats/csv.js


/** One row for each build, warm-ups and excluded ones too; an empty cell is not known, or does not apply. */
const csv = {
    name: 'csv',
    file: 'report.csv',
    render: (report) => {
        const columns = [...columnsOfBuilds, ...phaseColumns, ...counterColumns(report)];
        const benchmarks = new Map(report.benchmarks.map((each) => [each.id, each]));
        const rows = report.builds.map((build) => columns.map(({ cell }) => field(cell(build, benchmarks.get(build.benchmark)))));
        return [columns.map(({ name }) => field(name)), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
    },
};
const columnsOfBuilds = [
    { name: 'benchmark', cell: (build) => build.benchmark },
    { name: 'engine', cell: (_, benchmark) => benchmark?.engine },
    { name: 'project', cell: (_, benchmark) => benchmark?.project },
    { name: 'scenario', cell: (_, benchmark) => benchmark?.scenario },
    { name: 'gated', cell: (_, benchmark) => benchmark?.gated },
    { name: 'revision', cell: ({ revision }) => revision },
    { name: 'round', cell: ({ round }) => round },
    { name: 'startedAt', cell: ({ startedAt }) => startedAt },
    { name: 'durationMs', cell: ({ durationMs }) => durationMs },
    { name: 'excluded', cell: ({ excluded }) => excluded },
    { name: 'failure', cell: ({ failure }) => failure?.kind },
    { name: 'failureMessage', cell: ({ failure }) => failure?.message },
    { name: 'disturbances', cell: ({ disturbances = [] }) => disturbances.map(({ kind }) => kind).join(' ') },
    { name: 'layerCache', cell: ({ evidence }) => evidence?.outcome.layerCache?.kind },
    { name: 'packagesCompiled', cell: ({ evidence }) => evidence?.outcome.packagesCompiled },
    { name: 'contextBytes', cell: ({ evidence }) => evidence?.outcome.contextBytes },
    { name: 'imageBytes', cell: ({ evidence }) => evidence?.outcome.imageBytes },
    { name: 'binarySha256', cell: ({ evidence }) => evidence?.binarySha256 },
];
const allPhases = [...phases/* phaseNames */.k, 'unattributed'];
const phaseColumns = allPhases.map((phase) => ({
    name: `phase ${phase} (ms)`,
    cell: ({ phases }) => phases?.[phase],
}));
const counterColumns = ({ builds }) => [...new Set(builds.flatMap(({ counters }) => Object.keys(counters)))].toSorted().map((name) => ({
    name: `counter ${name}`,
    cell: ({ counters }) => (Object.hasOwn(counters, name) ? counters[name] : undefined),
}));
/** One field of RFC 4180. Every text is quoted. */
const field = (value) => {
    if (value === undefined)
        return '';
    return typeof value === 'string' ? `"${withoutFormula(plain(value)).replaceAll('"', '""')}"` : String(value);
};
/**
 * Spreadsheets compute a cell that begins so, also in the wide forms of East Asian scripts (OWASP, CSV Injection). Where the
 * decimal sign is a comma they separate by semicolons: then a line is one field with quotes in it, which protect nothing, and
 * a cell begins behind each semicolon of a text, whatever quotes follow.
 */
const withoutFormula = (text) => text.replaceAll(/(?=[=+\-@＝＋－＠])(?<=(?:^|;)[\s"]*)/gu, "'");

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
;// CONCATENATED MODULE: ./build/report/formats/series.js
/** All that was timed: base and head of every benchmark, or the cells of a study. */
const seriesOf = ({ study, benchmarks }) => study === undefined
    ? benchmarks.flatMap(({ base, head, ...names }) => [
        ...(base === undefined ? [] : [seriesWith(names, 'base', base)]),
        seriesWith(names, 'head', head),
    ])
    : study.rows.flatMap(({ sample, value, ...names }) => sample === undefined ? [] : [seriesWith({ ...names, value }, 'head', sample)]);
const seriesWith = ({ engine, project, scenario, value }, revision, sample) => ({
    engine,
    project,
    scenario,
    revision,
    value,
    sample,
});

;// CONCATENATED MODULE: ./build/report/formats/word.js

/**
 * A name as one word of ASCII, percent-encoded like a part of a URL: without blanks, slashes, quotes and whatever else
 * separates names in a reader. `~` when it is empty.
 */
const word = (text) => {
    const encoded = encodeURIComponent(plain(text)).replaceAll('%40', '@').replaceAll('%2B', '+');
    return encoded === '' ? '~' : encoded;
};

;// CONCATENATED MODULE: ./build/report/formats/github-action-benchmark.js




/**
 * What benchmark-action/github-action-benchmark takes as `tool: customSmallerIsBetter`: medians of the head in milliseconds.
 * The unit never changes, because its charts do not convert (its issue 122).
 */
const githubActionBenchmark = {
    name: 'github-action-benchmark',
    file: 'report.github-action-benchmark.json',
    render: (report) => {
        const heads = seriesOf(report).filter(({ revision }) => revision === 'head');
        return `${JSON.stringify(heads.flatMap((each) => entryOf(each, report)), null, 2)}\n`;
    },
};
const entryOf = (series, report) => {
    const { engine, project, scenario, value, sample } = series;
    const { medianMs, lowMs, highMs } = sample;
    if (medianMs === undefined)
        return [];
    const benchmark = report.benchmarks.find((each) => each.engine === engine && each.project === project && each.scenario === scenario);
    return [
        {
            // It puts names into code spans of a table in Markdown.
            name: [engine, project, ...(value === undefined ? [] : [value]), scenario].map(word).join('/'),
            unit: 'ms',
            value: medianMs,
            ...(lowMs !== undefined && highMs !== undefined && { range: `${lowMs} to ${highMs}` }),
            extra: [(0,numbers/* count */.U9)(sample.samplesMs.length, 'build'), ...verdictOf(series, benchmark)].join('\n'),
        },
    ];
};
const verdictOf = ({ value }, benchmark) => {
    const verdict = value === undefined ? benchmark?.comparison?.verdict : undefined;
    return verdict === undefined ? [] : [`${verdict.kind}: ${plain(verdict.reason)}`];
};

;// CONCATENATED MODULE: ./build/report/formats/go-bench.js



/**
 * Go's benchmark format, one line for each valid build: `benchstat -col revision FILE` compares base and head.
 * https://go.dev/design/14313-benchmark-format; golang.org/x/perf/benchfmt ignores lines that are none of its kinds.
 */
const goBench = {
    name: 'go-bench',
    file: 'report.bench.txt',
    render: (report) => {
        const series = seriesOf(report);
        const blocks = ['base', 'head'].map((revision) => blockOf(series, revision));
        return `${[...machine(report), note, 'Unit ns/op better=lower', ...blocks.flat()].join('\n')}\n`;
    },
};
/** benchstat makes a table for every combination of these: only what is the same for all builds is one. */
const machine = ({ environment, legs = [] }) => [
    'goos: linux',
    // The parts of a merged report were measured on machines of their own, and its environment is that of the first.
    ...(legs.length > 1 ? [] : machineOf(environment)),
];
const machineOf = ({ architecture, cpuModel }) => [
    `goarch: ${architectures[architecture] ?? word(architecture)}`,
    ...(cpuModel === undefined ? [] : [`cpu: ${plain(cpuModel)}`]),
];
/** From the names of Node.js to those of Go. */
const architectures = { x64: 'amd64', arm64: 'arm64', ia32: '386' };
const note = '# benchstat takes the builds for independent. They are pairs, and report.json has the verdict that this allows.';
const blockOf = (series, revision) => {
    const own = series.filter((each) => each.revision === revision && each.sample.samplesMs.length > 0);
    return own.length === 0 ? [] : [`revision: ${revision}`, ...own.flatMap(linesOf)];
};
const linesOf = ({ sample, ...names }) => {
    const name = nameOf(names);
    return sample.samplesMs.map((ms) => `${name} 1 ${Math.round(ms * 1e6)} ns/op`);
};
const nameOf = ({ engine, project, scenario, value }) => {
    const parts = [
        ['engine', engine],
        ['project', project],
        ...(value === undefined ? [] : [['value', value]]),
        ['scenario', scenario],
    ];
    const name = parts.map(([key, text = '']) => `${key}=${word(text)}`).join('/');
    // A number behind a dash at the end of a name is read as GOMAXPROCS.
    return `BenchmarkBuild/${name.replace(/-(?=\d+$)/, '%2D')}`;
};

// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
;// CONCATENATED MODULE: ./build/report/formats/junit.js


/**
 * JUnit's XML as Jenkins and GitLab read it: a test case for each gated benchmark, each judged row of a study, and each leg
 * that no gated benchmark speaks for, such as one that left no report. Where there is nothing of that, one case says why.
 */
const junit = {
    name: 'junit',
    file: 'report.junit.xml',
    render: (report) => {
        const cases = casesOf(report);
        const suites = [...new Set(cases.map(({ suite }) => suite))].map((suite) => {
            const own = cases.filter((each) => each.suite === suite);
            return [
                `  <testsuite ${attributes({ name: suite, ...countsOf(own) })}>`,
                ...own.map(caseText),
                '  </testsuite>',
            ];
        });
        return [
            '<?xml version="1.0" encoding="UTF-8"?>',
            `<testsuites ${attributes({ name: 'go-container-bench', ...countsOf(cases) })}>`,
            ...suites.flat(),
            '</testsuites>\n',
        ].join('\n');
    },
};
const casesOf = (report) => {
    const { benchmarks, study, legs = [], verdict } = report;
    const cases = [
        ...benchmarks.filter(({ gated }) => gated).map((each) => caseOfBenchmark(each, report)),
        ...(study?.rows ?? []).flatMap((row) => caseOfRow(row, report)),
        ...legs.filter((leg) => (0,selection/* isSilentLeg */.cT)(leg, report)).map((leg) => caseOfLeg(leg, report)),
    ];
    return cases.length > 0 ? cases : [caseOf(verdict, report)];
};
const caseOfLeg = (leg, report) => ({
    ...caseOf(leg.verdict, report),
    name: leg.name,
    ...((0,selection/* isEmptyLeg */.ep)(leg) && { outcome: 'error' }),
});
const notJudged = {
    kind: 'none',
    because: 'not-judged',
    reason: 'the report ends before it was judged',
};
/** Of the whole run, until more is known. */
const caseOf = (verdict, report) => ({
    suite: 'run',
    name: 'verdict',
    className: 'run',
    medianMs: undefined,
    outcome: outcomeOf(verdict, report),
    verdict,
});
const caseOfBenchmark = ({ engine, project, scenario, head, comparison }, report) => ({
    ...caseOf(comparison?.verdict ?? notJudged, report),
    suite: engine,
    name: scenario,
    className: classOf(engine, project),
    medianMs: head.medianMs,
});
const caseOfRow = (row, report) => {
    const { engine, project, scenario, value, sample, verdict } = row;
    if (verdict === undefined)
        return [];
    return [
        {
            ...caseOf(verdict, report),
            suite: engine,
            name: `${scenario}, ${value}`,
            className: classOf(engine, project),
            medianMs: sample?.medianMs,
        },
    ];
};
/** The root of a repository is `.`, and a dot separates packages. */
const classOf = (engine, project) => [engine, project === '.' ? '(root)' : project].map((part) => part.replaceAll('.', '_')).join('.');
/** A regression fails whatever `fail-on` says, since a watcher wants to see it; the milder verdicts only where it names them. */
const outcomeOf = ({ kind }, { rules }) => {
    const isNamed = rules !== undefined && rules.failOn !== 'never' && rules.failOn.includes(kind);
    switch (kind) {
        case 'regression':
            return 'failure';
        case 'invalid':
            return 'error';
        case 'warning':
            return isNamed ? 'failure' : 'passed';
        case 'inconclusive':
            return isNamed ? 'failure' : 'skipped';
        case 'none':
            return 'skipped';
        case 'unchanged':
        case 'improvement':
            return 'passed';
    }
};
const countsOf = (cases) => {
    const count = (outcome) => String(cases.filter((each) => each.outcome === outcome).length);
    const totalMs = cases.reduce((sum, { medianMs = 0 }) => sum + medianMs, 0);
    return {
        tests: String(cases.length),
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
        time: seconds(totalMs),
    };
};
const seconds = (ms) => (ms / 1000).toFixed(3);
const caseText = ({ name, className, medianMs, outcome, verdict }) => {
    const time = medianMs === undefined ? {} : { time: seconds(medianMs) };
    const about = attributes({ message: `${verdict.kind}: ${verdict.reason}` });
    const inner = outcome === 'passed'
        ? `<system-out>${xml(`${verdict.kind}: ${verdict.reason}`)}</system-out>`
        : `<${outcome}${outcome === 'skipped' ? '' : ` type="${verdict.kind}"`} ${about}/>`;
    return `    <testcase ${attributes({ classname: className, name, ...time })}>${inner}</testcase>`;
};
const attributes = (values) => Object.entries(values)
    .map(([name, value]) => `${name}="${xml(value)}"`)
    .join(' ');
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/** XML 1.0 has no way to write U+FFFE and U+FFFF; control characters are gone already. */
const xml = (text) => plain(text)
    .replaceAll(/[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll(/[&<>"']/gu, (character) => entities[character] ?? character);

;// CONCATENATED MODULE: ./build/report/formats/openmetrics.js


/**
 * OpenMetrics 1.0 (https://prometheus.io/docs/specs/om/open_metrics_spec): gauges only, so that readers of the older text
 * format take the file too. No label holds a version or a commit: GitLab compares values by all labels.
 */
const openmetrics = {
    name: 'openmetrics',
    file: 'report.prom',
    render: (report) => `${[...timeFamilies(seriesOf(report)), ...comparisonFamilies(report)].flatMap(familyLines).join('\n')}\n# EOF\n`,
};
const timeFamilies = (series) => {
    const times = (name, help, of) => ({
        name: `container_build_duration${name}_seconds`,
        unit: 'seconds',
        help,
        samples: series.map((each) => ({ labels: labelsOf(each), value: inSeconds(of(each.sample)) })),
    });
    return [
        times('', 'Median time of the builds.', ({ medianMs }) => medianMs),
        times('_low', 'Lower end of its interval, or the smallest time below six builds.', ({ lowMs }) => lowMs),
        times('_high', 'Upper end of its interval, or the largest time below six builds.', ({ highMs }) => highMs),
        {
            name: 'container_build_samples',
            unit: undefined,
            help: 'How many builds gave a valid time.',
            samples: series.map((each) => ({ labels: labelsOf(each), value: each.sample.samplesMs.length })),
        },
    ];
};
const comparisonFamilies = ({ benchmarks }) => {
    const compared = benchmarks.filter(({ comparison }) => comparison !== undefined);
    const about = (name, help, of, more = () => ({})) => ({
        name: `container_build_${name}`,
        unit: name.endsWith('_ratio') ? 'ratio' : undefined,
        help,
        samples: compared.map(({ engine, project, scenario, comparison }) => ({
            labels: { engine, project, scenario, ...more(comparison) },
            value: of(comparison),
        })),
    });
    return [
        about('slowdown_ratio', 'Median ratio of head to base, less 1: 0.1 is 10% slower.', (of) => of?.slowdown),
        about('slowdown_low_ratio', 'Lower bound of the slowdown.', (of) => of?.low),
        about('slowdown_high_ratio', 'Upper bound of the slowdown.', (of) => of?.high),
        about('pairs', 'How many pairs of builds were compared.', (of) => of?.pairs),
        about('verdict', '1, with the verdict as a label.', () => 1, (of) => ({ verdict: of?.verdict.kind ?? '' })),
    ];
};
const labelsOf = ({ engine, project, scenario, revision, value }) => ({
    engine,
    project,
    ...(value !== undefined && { value }),
    scenario,
    revision,
});
/** A family without a value is left out, and of two samples with the same labels the second. */
const familyLines = ({ name, unit, help, samples }) => {
    const lines = new Map(samples
        .flatMap(({ labels, value }) => value === undefined ? [] : [[labelText(labels), number(value)]])
        .toReversed());
    if (lines.size === 0)
        return [];
    return [
        `# TYPE ${name} gauge`,
        ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
        `# HELP ${name} ${help}`,
        ...[...lines].toReversed().map(([labels, value]) => `${name}{${labels}} ${value}`),
    ];
};
const labelText = (labels) => Object.entries(labels)
    .map(([name, value]) => `${name}="${escaped(plain(value))}"`)
    .join(',');
const escaped = (text) => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
const inSeconds = (ms) => (ms === undefined ? undefined : ms / 1000);
/** To a microsecond, and without an exponent. */
const number = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(6));

// EXTERNAL MODULE: ./build/report/trace-events.js
var trace_events = __webpack_require__(43970);
// EXTERNAL MODULE: ./build/analysis/utc.js
var utc = __webpack_require__(8509);
;// CONCATENATED MODULE: ./build/report/formats/trace.js



/**
 * All builds on one time line, warm-ups and excluded ones too, in Chrome's trace format, which Perfetto opens. Each engine
 * and project is a process, whose threads are its builds and, below them, their steps.
 */
const trace = {
    name: 'trace',
    file: 'report.trace.json',
    render: (report) => {
        const traceEvents = groupsOf(report).flatMap((group, at) => eventsOf(group, at + 1));
        return `${JSON.stringify({ displayTimeUnit: 'ms', traceEvents })}\n`;
    },
};
const groupsOf = ({ builds, benchmarks }) => {
    const titles = new Map(benchmarks.map(({ id, engine, project }) => [id, `${engine} ${project}`]));
    const starts = builds.flatMap(({ startedAt }) => (0,utc/* utcMs */.b)(startedAt) ?? []);
    const beganMs = starts.reduce((first, ms) => Math.min(first, ms), Number.POSITIVE_INFINITY);
    const groups = new Map();
    for (const build of builds) {
        const startedMs = (0,utc/* utcMs */.b)(build.startedAt);
        if (startedMs === undefined)
            continue;
        const startMs = startedMs - beganMs;
        const title = titles.get(build.benchmark) ?? build.benchmark;
        const placed = groups.get(title) ?? [];
        groups.set(title, placed);
        placed.push({ build, startMs, endMs: startMs + build.durationMs });
    }
    return [...groups].map(([title, placed]) => ({ title, builds: placed }));
};
const eventsOf = ({ title, builds }, pid) => {
    const lanes = (0,trace_events/* lanesOf */.T)(builds);
    const steps = (0,trace_events/* lanesOf */.T)(builds.flatMap(stepsOf));
    return [
        (0,trace_events/* named */.K)('process_name', pid, 0, plain(title)),
        ...lanes.flatMap((placed, tid) => [
            (0,trace_events/* named */.K)('thread_name', pid, tid, numbered('builds', tid)),
            ...placed.map((each) => buildEvent(each, pid, tid)),
        ]),
        ...steps.flatMap((placed, at) => [
            (0,trace_events/* named */.K)('thread_name', pid, lanes.length + at, numbered('steps', at)),
            ...placed.map((each) => stepEvent(each, pid, lanes.length + at)),
        ]),
    ];
};
const numbered = (what, at) => at === 0 ? what : `${what} at the same time, ${at + 1}`;
const stepsOf = ({ build, startMs }) => (build.timeline ?? []).map((part) => ({
    ...part,
    startMs: startMs + part.startMs,
    endMs: startMs + part.endMs,
}));
const buildEvent = ({ build, startMs, endMs }, pid, tid) => {
    const { benchmark, revision, round, excluded, failure, phases } = build;
    return {
        ph: 'X',
        name: plain(`${revision} ${scenarioIn(benchmark)}`),
        cat: 'build',
        ...time(startMs, endMs),
        pid,
        tid,
        args: {
            benchmark: plain(benchmark),
            revision,
            round,
            ...(excluded !== undefined && { excluded }),
            ...(failure !== undefined && { failure: plain(failure.message) }),
            ...Object.fromEntries(Object.entries(phases ?? {}).map(([phase, ms]) => [`phase ${plain(phase)} (ms)`, ms])),
        },
    };
};
const stepEvent = ({ name, phase, startMs, endMs }, pid, tid) => ({
    ph: 'X',
    name: plain(name),
    cat: phase,
    ...time(startMs, endMs),
    pid,
    tid,
});
const scenarioIn = (id) => id.split('/').at(-1) ?? id;
/** Whole microseconds: a part that ends where the next begins still does. */
const time = (startMs, endMs) => {
    const ts = Math.round(startMs * 1000);
    return { ts, dur: Math.max(0, Math.round(endMs * 1000) - ts) };
};

;// CONCATENATED MODULE: ./build/report/formats/exports.js






/** All forms that `format` can ask for. A new one is its file and its line here. */
const exportFormats = [
    goBench,
    csv,
    junit,
    openmetrics,
    githubActionBenchmark,
    trace,
];
/** Those with these names, in their order. */
const exportsNamed = (names) => names.flatMap((name) => exportFormats.filter((format) => format.name === name));


/***/ }),

/***/ 72197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ besideOf),
/* harmony export */   Ex: () => (/* binding */ gatedVerdicts),
/* harmony export */   Or: () => (/* binding */ attemptsOf),
/* harmony export */   b4: () => (/* binding */ couldMeasureNothing),
/* harmony export */   cT: () => (/* binding */ isSilentLeg),
/* harmony export */   ep: () => (/* binding */ isEmptyLeg),
/* harmony export */   h6: () => (/* binding */ baseBuilds),
/* harmony export */   iq: () => (/* binding */ measuredCode),
/* harmony export */   jV: () => (/* binding */ buildsOf),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   mW: () => (/* binding */ isInvalidElsewhere),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   uQ: () => (/* binding */ isCompared),
/* harmony export */   xe: () => (/* binding */ nothingToBuild)
/* harmony export */ });
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44709);
/* harmony import */ var _analysis_judge_study_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7644);


/** The builds of one benchmark at one revision that were meant for its sample. */
const buildsOf = ({ builds }, id, revision) => attemptsOf(builds, id).filter((build) => build.revision === revision);
/** The same of both revisions, in the order in which they were built. */
const attemptsOf = (builds, id) => attempts(builds, id);
/** All builds with the engine and the project of a benchmark, warm-ups included. */
const besideOf = (builds, id) => besides(builds, placeOf(id));
/**
 * Finds builds by key. What is known of a list is kept while it is, as it never changes once it is in a report: every output
 * asks for the builds of every benchmark, and looking through all of them each time took minutes for 10,000 benchmarks.
 */
const indexedBy = (keyOf) => {
    const indexes = new WeakMap();
    return (builds, key) => {
        const known = indexes.get(builds) ?? indexed(builds, keyOf);
        indexes.set(builds, known);
        return known.get(key) ?? [];
    };
};
const indexed = (builds, keyOf) => {
    const found = new Map();
    for (const build of builds) {
        const key = keyOf(build);
        if (key === undefined)
            continue;
        const own = found.get(key);
        if (own === undefined)
            found.set(key, [build]);
        else
            own.push(build);
    }
    return found;
};
const attempts = indexedBy((build) => ((0,_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttempt */ .k)(build) ? build.benchmark : undefined));
const besides = indexedBy(({ benchmark }) => placeOf(benchmark));
/** Whether the report compares two revisions. */
const isCompared = (report) => report.benchmarks.some(({ base }) => base !== undefined);
/** What the code is called that was to be measured: where there is no base, there is no head. */
const measuredCode = (report) => {
    const { projects } = report;
    const hasBase = projects === undefined || projects.some(({ base }) => base !== undefined);
    return hasBase || isCompared(report) ? 'the head' : 'the project';
};
/** Whether it was known without any build that nothing changed. */
const nothingToBuild = ({ verdict, builds }) => verdict.because === 'same-inputs' && builds.length === 0;
/** Whether the base of everything that the head does not build was built without a failure. */
const baseBuilds = ({ benchmarks, builds }) => {
    const places = new Set(benchmarks
        .filter(({ comparison }) => comparison?.verdict.because === 'head-does-not-build')
        .map(({ id }) => placeOf(id)));
    const built = new Set(builds
        .filter(({ revision, failure }) => revision === 'base' && failure === undefined)
        .map(({ benchmark }) => placeOf(benchmark)));
    return places.size > 0 && [...places].every((place) => built.has(place));
};
/** Engine and project: a warm-up may be of a scenario that has no benchmark. */
const placeOf = (id) => id.slice(0, id.lastIndexOf('/'));
/** The benchmarks whose head has at least one time; none means that nothing could be measured. */
const measured = ({ benchmarks }) => benchmarks.filter(({ head }) => head.medianMs !== undefined);
/** The verdicts of the rows of a study that was judged. */
const studyVerdicts = ({ study }) => (study?.rows ?? []).flatMap(({ verdict }) => verdict ?? []);
/** The verdicts of the gated benchmarks. */
const gatedVerdicts = ({ benchmarks }) => benchmarks.flatMap(({ gated, comparison }) => gated && comparison !== undefined ? [comparison.verdict] : []);
/** Whether a leg left nothing that could be judged. */
const isEmptyLeg = ({ verdict }) => verdict.because === 'leg-missing' || verdict.because === 'nothing-measured';
/** Whether no gated benchmark speaks for a leg: it may have had nothing to build, or not build at all, and then it has none. */
const isSilentLeg = (leg, { benchmarks }) => {
    const { name, projects = [name] } = leg;
    return isEmptyLeg(leg) || !benchmarks.some(({ gated, project }) => gated && projects.includes(project));
};
/**
 * Whether a run is invalid for a reason that no gated benchmark has: a leg left no report, or does not build at all. Others
 * may be invalid, too, for reasons of their own.
 */
const isInvalidElsewhere = (report) => {
    const { kind, because } = report.verdict;
    const has = gatedVerdicts(report).some((each) => each.kind === kind && each.because === because);
    return because === 'leg-missing' || (kind === 'invalid' && !has);
};
/** What decides the exit status: the verdict of every leg counts, too, as one without a report has no benchmark. */
const outcomeOf = (report) => ({
    verdict: report.verdict,
    gated: [
        ...gatedVerdicts(report),
        ...studyVerdicts(report),
        ...(report.legs ?? []).map(({ verdict }) => verdict),
    ].map(({ kind }) => kind),
    measuredAnything: !couldMeasureNothing(report),
    hasEmptyLeg: (report.legs ?? []).some(({ verdict }) => verdict.because === 'nothing-measured'),
});
/** A run that had nothing to build, as when the base cannot be prepared, did not fail to measure anything. */
const couldMeasureNothing = (report) => report.study === undefined ? couldBuildNothing(report) : !report.study.rows.some(_analysis_judge_study_js__WEBPACK_IMPORTED_MODULE_1__/* .hasValue */ .a);
const couldBuildNothing = (report) => report.benchmarks.length > 0 && measured(report).length === 0 && !isCompared(report);


/***/ }),

/***/ 43970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   T: () => (/* binding */ lanesOf)
/* harmony export */ });
/** Gives a process or a thread a name. */
const named = (name, pid, tid, text) => ({
    ph: 'M',
    name,
    pid,
    tid,
    args: { name: text },
});
/** No engine does more at once, and each part is compared with the end of each. */
const mostLanes = 200;
/**
 * What is drawn in one line must not overlap: each part goes into the first that is free, and what finds all of them taken
 * into the one that is free first.
 */
const lanesOf = (timeline) => {
    const lanes = [];
    for (const part of timeline.toSorted((a, b) => a.startMs - b.startMs || b.endMs - a.endMs)) {
        const free = lanes.find((lane) => endOf(lane) <= part.startMs);
        if (free === undefined && lanes.length < mostLanes)
            lanes.push([part]);
        else
            (free ?? firstToEnd(lanes))?.push(part);
    }
    return lanes;
};
const firstToEnd = (lanes) => lanes.toSorted((one, other) => endOf(one) - endOf(other))[0];
const endOf = (lane) => lane.at(-1)?.endMs ?? 0;


/***/ })

};
