export const id = 2013;
export const ids = [2013];
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

/***/ 11265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ur: () => (/* binding */ byParent),
/* harmony export */   _Z: () => (/* binding */ processExists),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   oI: () => (/* binding */ processTable)
/* harmony export */ });
/* unused harmony export parseStat */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** All processes except zombies; undefined on systems without /proc. */
const processTable = () => {
    // Synchronous: a snapshot spread over turns of the event loop would miss processes that fork in between.
    const pids = folderNames('/proc').filter((name) => /^\d+$/.test(name));
    if (pids.length === 0)
        return undefined;
    return pids.map((pid) => processRow(pid)).filter((row) => row !== undefined);
};
/** Rows by the number of their parent. */
const byParent = (table) => {
    const children = new Map();
    for (const row of table) {
        const siblings = children.get(row.parent);
        if (siblings === undefined)
            children.set(row.parent, [row]);
        else
            siblings.push(row);
    }
    return children;
};
/** Identifies the running process with this number; undefined when there is none. */
const identify = (pid) => {
    const bootId = textOf('/proc/sys/kernel/random/boot_id')?.trim();
    if (textOf('/proc/self/stat') === undefined)
        return processExists(pid) ? { pid, startTicks: undefined, bootId: undefined } : undefined;
    const row = processRow(String(pid));
    if (row === undefined)
        return undefined;
    return { pid, startTicks: row.startTicks, bootId };
};
/** Whether exactly this process is still running. */
const isAlive = (id) => {
    const now = identify(id.pid);
    if (now === undefined)
        return false;
    return (id.startTicks ?? now.startTicks) === now.startTicks && (id.bootId ?? now.bootId) === now.bootId;
};
/** Parses /proc/PID/stat, see proc_pid_stat(5); undefined for a zombie. */
const parseStat = (stat) => {
    // The second field is the program's name in parentheses; it may contain spaces and parentheses itself.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [parent, group, startTicks] = [Number(rest[0]), Number(rest[1]), Number(rest[18])];
    const pid = Number.parseInt(stat, 10);
    if (state === 'Z' || state === 'X' || ![pid, parent, group, startTicks].every(Number.isInteger))
        return undefined;
    return { pid, parent, group, startTicks };
};
/** Whether a process with this number exists, zombies included; a negative number means the process group. */
const processExists = (pid) => {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
};
const processRow = (pid) => {
    const stat = textOf(`/proc/${pid}/stat`);
    return stat === undefined ? undefined : parseStat(stat);
};
const folderNames = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path);
    }
    catch {
        return [];
    }
};
/** Undefined when the file is missing: a process may end between two reads. */
const textOf = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
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


/***/ }),

/***/ 80074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkAll),
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/** Everything that is wrong with the inputs, one line each. */
class InputError extends Error {
    problems;
    constructor(problems) {
        const title = problems.length === 1 ? 'One input is' : `${problems.length} inputs are`;
        super(`${title} wrong:\n${problems.map((each) => `  ${each}`).join('\n')}`);
        this.name = 'InputError';
        this.problems = problems;
    }
}
/** Runs every check, and throws one InputError with all that they find wrong; any other error at once. */
const checkAll = (...checks) => {
    const problems = [];
    for (const check of checks) {
        try {
            check();
        }
        catch (error) {
            if (!(error instanceof InputError))
                throw error;
            problems.push(...error.problems);
        }
    }
    if (problems.length > 0)
        throw new InputError(problems);
};


/***/ }),

/***/ 80370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeOne: () => (/* binding */ judgeOne),
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/analysis/exit-status.js
var exit_status = __webpack_require__(37014);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/inputs/amounts.js
var amounts = __webpack_require__(63841);
// EXTERNAL MODULE: ./build/inputs/error.js
var inputs_error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/plan/gated.js
var gated = __webpack_require__(11803);
;// CONCATENATED MODULE: ./build/plan/other-limits.js


/** The limits of a benchmark that has some already: only what is given takes their place. */
const otherLimits = ({ id, limits }, thresholds, forAll) => {
    const value = (name, before) => {
        const given = thresholds[name];
        return (0,gated/* overrideFor */.uU)(given, id) ?? (forAll[name] ? given.value : before);
    };
    return {
        failThreshold: value('fail', limits.failThreshold),
        warnThreshold: value('warn', limits.warnThreshold),
        minDeltaMs: value('minDeltaMs', limits.minDeltaMs),
    };
};
/** Throws when the given limits do not go with those that stay. */
const checkOtherLimits = (benchmarks, thresholds, forAll) => {
    const problems = benchmarks.flatMap((benchmark) => {
        const { id } = benchmark;
        const { failThreshold: fail, warnThreshold: warn } = otherLimits(benchmark, thresholds, forAll);
        const isGiven = ['fail', 'warn'].some((name) => forAll[name] || (0,gated/* overrideFor */.uU)(thresholds[name], id) !== undefined);
        return isGiven && warn > fail
            ? [
                `warn-threshold: is ${inPercent(warn)} for ${id} and must not be above fail-threshold, ${inPercent(fail)}; give both`,
            ]
            : [];
    });
    if (problems.length > 0)
        throw new inputs_error/* InputError */.d(problems);
};
const inPercent = (ratio) => `${Number((ratio * 100).toFixed(4))}%`;

// EXTERNAL MODULE: ./build/publish/report-files.js
var report_files = __webpack_require__(17510);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/formats/terminal.js
var terminal = __webpack_require__(36766);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/read-report.js + 2 modules
var read_report = __webpack_require__(4160);
// EXTERNAL MODULE: ./build/report/rejudge.js
var rejudge = __webpack_require__(83035);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/publish/caution.js
var caution = __webpack_require__(33633);
// EXTERNAL MODULE: ./build/publish/publish.js + 22 modules
var publish = __webpack_require__(51511);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/report/assemble.js
var assemble = __webpack_require__(41499);
// EXTERNAL MODULE: ./build/analysis/run-verdict.js
var run_verdict = __webpack_require__(61078);
;// CONCATENATED MODULE: ./build/report/merged-verdict.js


/**
 * The verdict of all legs together: the first of regression, invalid and warning that one of them has; then `none` when
 * one measured nothing, and `inconclusive` when one could not be sampled at all; then improvement, unchanged,
 * inconclusive; `none` when no leg was judged.
 */
const mergedVerdict = (legs) => {
    const kind = kindOf(legs);
    const empty = kind === 'none' ? legs.filter(isEmpty) : [];
    const same = empty.length > 0 ? empty : legs.filter(({ verdict }) => verdict.kind === kind);
    const [first, ...others] = same;
    if (first === undefined)
        throw new Error('there is no leg to judge');
    const shared = others.every(({ verdict }) => verdict.reason === first.verdict.reason);
    const share = `${empty.length > 0 ? 'nothing was measured' : wordOf(kind)} in ${same.length} of ${(0,numbers/* count */.U9)(legs.length, 'leg')}`;
    const own = shared && others.length > 0 ? first.verdict.reason : `${first.name}: ${first.verdict.reason}`;
    const above = shared || others.length === 0 ? ': ' : ', the first of them ';
    // Such a reason says itself that nothing was judged.
    const text = kind === 'none' && empty.length === 0 ? own : `${share}${above}${own}`;
    return { kind, because: first.verdict.because, reason: [text, ...besides(kind, legs)].join('; ') };
};
const isEmpty = ({ verdict }) => verdict.because === 'nothing-measured';
const kindOf = (legs) => {
    const found = (kinds) => kinds.find((kind) => legs.some(({ verdict }) => verdict.kind === kind));
    const empty = legs.some(isEmpty) ? 'none' : undefined;
    const hole = legs.some(({ verdict }) => (0,run_verdict/* isHole */.$Q)(verdict)) ? 'inconclusive' : undefined;
    return (found(['regression', 'invalid', 'warning']) ??
        empty ??
        hole ??
        found(['improvement', 'unchanged', 'inconclusive']) ??
        'none');
};
const besides = (kind, legs) => {
    const found = (wanted) => legs.filter(({ verdict }) => verdict.kind === wanted).length;
    return ['invalid', 'inconclusive', 'none']
        .filter((each) => each !== kind && found(each) > 0)
        .map((each) => `${found(each)} ${wordOf(each)}`);
};
const wordOf = (kind) => (kind === 'none' ? 'not judged' : kind);

;// CONCATENATED MODULE: ./build/report/merge.js





/**
 * One report of several legs, each judged already: every benchmark with its builds, and the verdict of all together.
 * Projects with the same id get the names of their legs. That of a single leg stays as it is. undefined when no leg left
 * a report.
 */
const mergeReports = (legs) => legs.length === 1 ? withoutSilence(legs[0]?.report) : merged(legs);
/** That of a single leg that was stopped is not green either. */
const withoutSilence = (report) => report === undefined || !wasStopped(report) ? report : { ...report, verdict: stopped };
const merged = (legs) => {
    const reported = withOwnIds(legs.flatMap((leg) => (leg.report === undefined ? [] : [{ ...leg, report: leg.report }])));
    const [first, ...others] = reported;
    if (first === undefined)
        return undefined;
    const reports = reported.map(({ report }) => report);
    const verdicts = legs.map(({ name, report }) => ({ name, verdict: verdictOf(report) }));
    return {
        schemaVersion: assemble/* schemaVersion */.C,
        toolVersion: version/* toolVersion */.f,
        startedAt: reports.map(({ startedAt }) => startedAt).toSorted()[0] ?? first.report.startedAt,
        complete: reports.every(({ complete }) => complete),
        verdict: mergedVerdict(verdicts),
        obstacles: [],
        legs: verdicts,
        ...(first.report.rules !== undefined && { rules: first.report.rules }),
        projects: reports.flatMap(({ projects = [] }) => projects),
        environment: first.report.environment,
        ...(first.report.isolation !== undefined && { isolation: first.report.isolation }),
        ...(reports.some(({ observed }) => observed !== undefined) && {
            observed: reports.flatMap(({ observed = [] }) => observed),
        }),
        engines: enginesOf(reports),
        schedule: {
            seed: first.report.schedule.seed,
            order: reports.flatMap(({ schedule }) => schedule.order),
        },
        benchmarks: reports.flatMap(({ benchmarks }) => benchmarks),
        builds: reports.flatMap(({ builds }) => builds),
        ...explanationsOf(reports),
        cost: costOf(reports),
        warnings: [
            ...(others.length === 0 ? [] : [aboutMachines(first)]),
            ...legs.flatMap(withoutBenchmarks),
            ...reported.flatMap(({ name, report }) => report.warnings.map((warning) => `${name}: ${warning}`)),
        ],
    };
};
/** The report of a leg that was stopped has no verdict, and silence must not be green. */
const verdictOf = (report) => {
    if (report === undefined)
        return missing;
    if (wasStopped(report))
        return stopped;
    const { verdict } = report;
    return verdict.kind === 'none' && (0,selection/* couldMeasureNothing */.b4)(report)
        ? { ...verdict, because: 'nothing-measured' }
        : verdict;
};
/** A study whose time budget was used up is not complete either, but it says so in each row. */
const wasStopped = ({ complete, study }) => !complete &&
    (study?.rows.some(({ ended, attempts }) => ended === undefined && attempts.length < study.rounds) ?? true);
const stopped = {
    kind: 'invalid',
    because: 'leg-missing',
    reason: 'its report is not complete, because the job was stopped',
};
const missing = { kind: 'invalid', because: 'leg-missing', reason: 'it left no report' };
const aboutMachines = ({ name }) => `Each leg was measured on a machine of its own. Environment, isolation, rules and seed are those of ${name}; those of the others are in their reports.`;
/** A leg that had nothing to build has no row in the table. */
const withoutBenchmarks = ({ name, report }) => {
    if (report === undefined)
        return [`${name}: no report was found.`];
    return report.benchmarks.length > 0
        ? []
        : [(0,numbers/* sentence */.em)(`${name}: ${report.verdict.kind}, ${report.verdict.reason}`)];
};
/** Ids of benchmarks are unique in a report, and two legs may build the same folder with different files. */
const withOwnIds = (legs) => {
    const idsOf = ({ report }) => [
        ...new Set([
            ...report.benchmarks.map(({ project }) => project),
            ...(report.projects ?? []).map(({ id }) => id),
        ]),
    ];
    const all = legs.flatMap(idsOf);
    // All of them: the name of one leg may be the id of another.
    if (new Set(all).size === all.length)
        return legs;
    return legs.map((leg) => {
        const ids = idsOf(leg);
        const renamed = new Map(ids.map((id) => [id, ids.length === 1 ? leg.name : `${leg.name}+${id}`]));
        return renamed.size === 0 ? leg : { ...leg, report: renameProjects(leg.report, renamed) };
    });
};
const renameProjects = (report, names) => {
    const project = (id) => names.get(id) ?? id;
    const benchmarks = new Map(report.benchmarks.map((each) => [each.id, `${each.engine}/${project(each.project)}/${each.scenario}`]));
    const benchmark = (id) => benchmarks.get(id) ?? id;
    return {
        ...report,
        ...(report.projects !== undefined && {
            projects: report.projects.map((each) => ({ ...each, id: project(each.id) })),
        }),
        benchmarks: report.benchmarks.map((each) => ({
            ...each,
            id: benchmark(each.id),
            project: project(each.project),
        })),
        ...(report.observed !== undefined && {
            observed: report.observed.map((each) => ({ ...each, benchmark: benchmark(each.benchmark) })),
        }),
        builds: report.builds.map((each) => ({ ...each, benchmark: benchmark(each.benchmark) })),
        ...(report.explanations !== undefined && {
            explanations: report.explanations.map((each) => ({ ...each, project: project(each.project) })),
        }),
        schedule: {
            ...report.schedule,
            order: report.schedule.order.map((each) => ({ ...each, benchmark: benchmark(each.benchmark) })),
        },
    };
};
/** Each engine once; where legs had different versions of one, a note on it says so. */
const enginesOf = (reports) => {
    const all = reports.flatMap(({ engines }) => engines);
    const first = new Map(all.toReversed().map((facts) => [facts.name, facts]));
    return [...first.values()].toReversed().map((facts) => {
        const texts = new Set(all.filter(({ name }) => name === facts.name).map(({ versions }) => JSON.stringify(versions)));
        if (texts.size === 1)
            return facts;
        return { ...facts, notes: [...facts.notes, `not the same in all legs: ${(0,numbers/* list */.p_)([...texts])}`] };
    });
};
const explanationsOf = (reports) => {
    const all = reports.flatMap(({ explanations = [] }) => explanations);
    return all.length > 0 ? { explanations: all } : {};
};
const costOf = (reports) => {
    const sum = (of) => reports.reduce((total, { cost }) => total + of(cost), 0);
    return {
        timedMs: sum(({ timedMs }) => timedMs),
        primingMs: sum(({ primingMs }) => primingMs),
        warmUpMs: sum(({ warmUpMs }) => warmUpMs),
        resetMs: sum(({ resetMs }) => resetMs),
        settleMs: sum(({ settleMs }) => settleMs),
        setupMs: sum(({ setupMs }) => setupMs),
        explainMs: sum(({ explainMs = 0 }) => explainMs),
        otherMs: sum(({ otherMs }) => otherMs),
    };
};

// EXTERNAL MODULE: ./build/modes/output-dir.js
var output_dir = __webpack_require__(92024);
// EXTERNAL MODULE: ./build/modes/publishing.js + 1 modules
var publishing = __webpack_require__(19806);
;// CONCATENATED MODULE: ./build/modes/merge-reports.js












/**
 * One report, one comment and one exit status of the legs of a matrix. A leg that left no report counts as invalid.
 * Throws when a report cannot be read, or when none was left.
 */
const mergeLegs = async (job, readLeg) => {
    const { inputs, given, invocation } = job;
    const legs = await legsOf(inputs.reports, readLeg);
    refuseOthers(legs);
    const found = mergeReports(legs);
    if (found === undefined)
        throw new Error(`No report was left: looked for ${inputs.reports.join(', ')}. See the logs of the jobs that measured.`);
    const cautions = (0,caution/* cautionsOn */._)(found, job.event, invocation.env);
    const merged = { ...decidedHere(found, inputs), warnings: [...cautions, ...found.warnings] };
    invocation.print(`\n${(0,terminal/* toTerminal */.y)(merged)}`);
    if (invocation.inWorkflow || (given['output-dir'] ?? '') !== '')
        await write(merged, job);
    if (invocation.inWorkflow)
        await (0,publish/* publish */.m)(merged, (0,publishing/* publishContextOf */.q)(job));
    return (0,exit_status/* exitStatus */.$)((0,selection/* outcomeOf */.sG)(merged), inputs.failOn);
};
/** The legs never fail: what does is said in the job that makes one report of them. */
const decidedHere = (report, { failOn }) => {
    const { rules } = report;
    return rules === undefined ? report : { ...report, rules: { ...rules, failOn } };
};
const write = async (merged, { inputs, invocation }) => {
    const outputDir = (0,external_node_path_.resolve)(inputs.outputDir);
    await (0,output_dir/* openOutputDir */.j)(outputDir);
    await (0,report_files/* writeReport */.u5)(outputDir, merged);
    invocation.log(`\nWritten: ${(0,report_files/* reportPaths */.Rs)(outputDir).join(', ')}`);
};
const legsOf = async (places, readLeg) => {
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
/** The folder of a report is named after its artifact. */
const nameOf = (place) => {
    const folder = place.endsWith('.json') ? (0,external_node_path_.dirname)((0,external_node_path_.resolve)(place)) : (0,external_node_path_.resolve)(place);
    return (0,external_node_path_.basename)(folder).replace(/^go-container-bench-(?=.)/, '');
};
/** Reports of another commit are left from another run; two legs of one name could not be told apart. */
const refuseOthers = (legs) => {
    const names = legs.map(({ name }) => name);
    const repeated = names.find((name, at) => names.indexOf(name) < at);
    const heads = new Set(legs.flatMap(({ report }) => report?.projects ?? []).flatMap(({ head }) => head.commit ?? []));
    const merged = legs.find(({ report }) => report?.legs !== undefined);
    const problems = [
        ...(repeated === undefined
            ? []
            : [`reports: two of them are called ${repeated}; each needs a folder of its own`]),
        ...(heads.size > 1 ? [`reports: they are about different commits: ${[...heads].join(', ')}`] : []),
        ...(merged === undefined
            ? []
            : [`reports: ${merged.name} is made of several reports already; give those`]),
    ];
    if (problems.length > 0)
        throw new inputs_error/* InputError */.d(problems);
};

;// CONCATENATED MODULE: ./build/modes/report.js

















/** Judges one report again, or makes one report of several. */
const report = (job) => job.inputs.reports.length === 0
    ? judgeOne(job)
    : mergeLegs(job, async (file) => judgedAgain(await reportIn(file, job), job));
/** Computes every verdict of a report from what it holds. Exit status as that of a run; throws when it cannot be read. */
const judgeOne = async (job) => {
    const { inputs, given, invocation, file } = job;
    if (file === undefined)
        throw new inputs_error/* InputError */.d(['report: needs a file']);
    const outputDir = outputDirOf(job, file);
    const found = await reportIn(file, job);
    if (found.legs !== undefined)
        throw new inputs_error/* InputError */.d([`report: ${file} is made of several reports; each of them can be judged again`]);
    const judged = judgedAgain(found, job);
    invocation.print(`\n${(0,terminal/* toTerminal */.y)(judged)}`);
    if (outputDir !== undefined) {
        await (0,output_dir/* openOutputDir */.j)(outputDir);
        await (0,report_files/* writeReport */.u5)(outputDir, judged);
        invocation.log(`\nWritten: ${(0,report_files/* reportPaths */.Rs)(outputDir).join(', ')}`);
    }
    const isGiven = given['fail-on'] !== undefined;
    return (0,exit_status/* exitStatus */.$)((0,selection/* outcomeOf */.sG)(judged), isGiven ? inputs.failOn : (found.rules?.failOn ?? inputs.failOn));
};
/** Where to write; undefined: nowhere. */
const outputDirOf = ({ inputs, given }, file) => {
    if ((given['output-dir'] ?? '') === '')
        return undefined;
    const outputDir = (0,external_node_path_.resolve)(inputs.outputDir);
    if (!(0,report_files/* reportPaths */.Rs)(outputDir).includes((0,external_node_path_.resolve)(file)))
        return outputDir;
    throw new inputs_error/* InputError */.d([`output-dir: ${file} is in it and would be overwritten; give another folder`]);
};
/** Larger than any report of a run: 1,000 builds take about 1 MB. */
const largestBytes = 20_000_000;
const reportIn = async (file, { inputs }) => {
    const { fail, warn, minDeltaMs } = inputs.thresholds;
    const found = await (0,read_report/* readReport */.t)(await textOf(file), {
        failThreshold: fail.value,
        warnThreshold: warn.value,
        minDeltaMs: minDeltaMs.value,
    });
    if (found.kind === 'refused')
        throw unreadable(file, found.problems, found.advice);
    return { ...found.report, warnings: [...found.report.warnings, ...found.warnings] };
};
const textOf = async (file) => {
    const found = await (0,promises_.stat)(file).catch((error) => (0,error_text/* messageOf */.b)(error));
    const advice = 'Give the path of the report.json that a run wrote.';
    if (typeof found === 'string')
        throw unreadable(file, [found], advice);
    if (!found.isFile())
        throw unreadable(file, ['is not a file'], advice);
    if (found.size > largestBytes)
        throw unreadable(file, [`has ${found.size} bytes; at most ${largestBytes} are read`], advice);
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        throw unreadable(file, [(0,error_text/* messageOf */.b)(error)], advice);
    }
};
const unreadable = (file, problems, advice) => new inputs_error/* InputError */.d([[`${file} cannot be read:`, ...problems.map((each) => `  ${each}`), advice].join('\n  ')]);
const judgedAgain = (found, job) => {
    if (!(0,rejudge/* isJudged */.s)(found)) {
        const asked = judgingInputs.filter((name) => job.given[name] !== undefined);
        return asked.length === 0 ? found : { ...found, warnings: [...found.warnings, nothingJudged(asked)] };
    }
    try {
        return (0,rejudge/* rejudge */.N)(found, otherJudgementOf(job, found));
    }
    catch (error) {
        if (!(error instanceof inputs_error/* InputError */.d))
            throw error;
        // Ids come from the file.
        throw new inputs_error/* InputError */.d(error.problems.map((each) => each.split('\n').map(report_escape/* logLine */.BP).join('\n    ')));
    }
};
const judgingInputs = ['gate', 'fail-threshold', 'warn-threshold', 'min-delta'];
const nothingJudged = (asked) => `Nothing in this report can be judged, so ${(0,numbers/* list */.p_)(asked)} changed nothing.`;
/** Only what is given takes the place of what the report holds. */
const otherJudgementOf = ({ inputs, given }, { benchmarks }) => {
    const { thresholds, gate } = inputs;
    const isForAll = (name) => (0,amounts/* hasGeneralValue */.mH)(given[name] ?? '');
    const forAll = {
        fail: isForAll('fail-threshold'),
        warn: isForAll('warn-threshold'),
        minDeltaMs: isForAll('min-delta'),
    };
    const limitsOf = (benchmark) => otherLimits(benchmark, thresholds, forAll);
    (0,gated/* checkThresholds */.$w)(thresholds, benchmarks);
    checkOtherLimits(benchmarks, thresholds, forAll);
    const named = gate === 'auto' ? undefined : { globs: gate, ids: (0,gated/* gatedIds */.IF)(benchmarks, gate, '') };
    return { limitsOf, gate: named };
};


/***/ })

};
