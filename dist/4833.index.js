export const id = 4833;
export const ids = [4833];
export const modules = {

/***/ 46322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qd: () => (/* binding */ CommandError),
  ay: () => (/* binding */ commandLine),
  e7: () => (/* binding */ makeExec),
  Py: () => (/* binding */ succeed)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/host/process/first-bytes.js
/** Opens an empty one, which keeps at most `limit` bytes. */
const firstBytes = (limit) => {
    let bytes = Buffer.alloc(0);
    let used = 0;
    let isCut = false;
    return {
        push: (chunk, from, to) => {
            const end = Math.min(to, from + limit - used);
            isCut ||= end < to;
            const needed = used + end - from;
            if (needed > bytes.length) {
                const larger = Buffer.alloc(Math.min(limit, 2 * needed));
                bytes.copy(larger, 0, 0, used);
                bytes = larger;
            }
            used += chunk.copy(bytes, used, from, end);
        },
        isEmpty: () => used === 0,
        truncated: () => isCut,
        read: () => bytes.subarray(0, used),
        clear: () => {
            used = 0;
            isCut = false;
        },
    };
};

;// CONCATENATED MODULE: ./build/host/process/line-splitter.js

const newline = 0x0a;
const carriageReturn = 0x0d;
/** BuildKit reports all that a step printed within a tenth of a second on one line of JSON. */
const longestLineBytes = 1024 * 1024;
/**
 * Calls `onLine` with each complete line, without `\n` or `\r\n` and cut at 1 MiB. Lines are joined as bytes and
 * decoded when complete, so a character may be spread over chunks. `flush` passes on an unfinished line.
 */
const lineSplitter = (onLine) => {
    const begun = firstBytes(longestLineBytes);
    // Each line is decoded on its own: as a part of a longer text, it would keep all of that in memory.
    const pass = (bytes, from, to) => {
        const end = to > from && bytes[to - 1] === carriageReturn ? to - 1 : to;
        onLine(bytes.toString('utf8', from, end));
    };
    const emit = () => {
        const bytes = begun.read();
        begun.clear();
        pass(bytes, 0, bytes.length);
    };
    const push = (chunk) => {
        let from = 0;
        for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
            if (begun.isEmpty() && at - from <= longestLineBytes)
                pass(chunk, from, at);
            else {
                begun.push(chunk, from, at);
                emit();
            }
            from = at + 1;
        }
        begun.push(chunk, from, chunk.length);
    };
    return {
        push,
        flush: () => {
            if (!begun.isEmpty())
                emit();
        },
    };
};

;// CONCATENATED MODULE: ./build/host/process/bounded-output.js



const headBytes = 4 * 1024 * 1024;
const tailBytes = 16 * 1024;
/** `startMs` is the time, on the clock of `performance.now()`, from which `atMs` of a line is measured. */
const boundedOutput = (startMs, { onLine, keptBytes = headBytes } = {}) => {
    const heads = { stdout: firstBytes(keptBytes), stderr: firstBytes(keptBytes) };
    const tail = makeTail();
    const splitter = (stream) => lineSplitter((text) => onLine?.({ stream, text, atMs: performance.now() - startMs }));
    const lines = { stdout: splitter('stdout'), stderr: splitter('stderr') };
    return {
        push: (stream, chunk) => {
            heads[stream].push(chunk, 0, chunk.length);
            tail.push(chunk);
            if (onLine !== undefined)
                lines[stream].push(chunk);
        },
        flush: () => {
            lines.stdout.flush();
            lines.stderr.flush();
        },
        read: () => ({
            stdout: textOf(heads.stdout),
            stderr: textOf(heads.stderr),
            truncated: heads.stdout.truncated() || heads.stderr.truncated(),
            tail: tail.read(),
        }),
    };
};
// Unlike toString, `write` drops a character that the limit cut in two.
const textOf = (head) => head.truncated() ? new external_node_string_decoder_.StringDecoder('utf8').write(head.read()) : head.read().toString('utf8');
/** The last bytes, in one buffer: a flood must not leave a copy of each chunk behind. */
const makeTail = () => {
    const bytes = Buffer.alloc(4 * tailBytes);
    let used = 0;
    const push = (chunk) => {
        const last = chunk.subarray(-tailBytes);
        if (used + last.length > bytes.length) {
            bytes.copyWithin(0, used - tailBytes, used);
            used = tailBytes;
        }
        used += last.copy(bytes, used);
    };
    return {
        push,
        read: () => bytes
            .subarray(Math.max(0, used - tailBytes), used)
            .toString('utf8')
            .replace(/^\uFFFD{1,3}/, ''),
    };
};

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/host/process/give-back.js
/** Node 20 has none. */
const transfer = Reflect.get(ArrayBuffer.prototype, 'transfer');
/**
 * Frees the memory of a chunk that a stream read and that nobody else has; it is empty afterwards. The garbage collector
 * does it only when tens of MiB have come together: a flood through a pipe would cost them for nothing.
 */
const giveBack = ({ buffer, byteLength }) => {
    // A part of a larger buffer, such as Node's pool, may not be all that is in use of it.
    if (typeof transfer === 'function' && byteLength === buffer.byteLength)
        Reflect.apply(transfer, buffer, [0]);
};

// EXTERNAL MODULE: ./build/host/process/process-tree.js
var process_tree = __webpack_require__(61105);
;// CONCATENATED MODULE: ./build/host/process/process-end.js
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



/** How long to wait, after the exit, for the output written before it. */
const drainMs = 100;
/** A process stuck in the kernel survives even SIGKILL; this is how long we wait for it. */
const afterKillMs = 2_000;
/** A longer delay would overflow Node's timer, which would then fire immediately. */
const longestTimerMs = 2 ** 31 - 1;
/** Reads what a process prints until it exits by itself or is stopped. */
const endOf = async ({ child, pid }, output, limits) => {
    const take = (stream) => (chunk) => {
        output.push(stream, chunk);
        giveBack(chunk);
    };
    child.stdout.on('data', take('stdout')).on('error', () => { });
    child.stderr.on('data', take('stderr')).on('error', () => { });
    const closed = new Promise((resolve) => child.once('close', () => resolve(true)));
    const exited = new Promise((resolve) => {
        child.once('exit', (code, signal) => {
            const endMs = performance.now();
            resolve({
                end: code === null ? { kind: 'signalled', signal: String(signal) } : { kind: 'exited', code },
                endMs,
            });
        });
    });
    killWithUs(pid, exited);
    const ended = await exitOrStop(pid, exited, limits);
    if (!(await Promise.race([closed, (0,promises_.setTimeout)(drainMs, false)]))) {
        // A busy event loop may fire the timer before it reads what has arrived; one more turn reads it.
        await (0,promises_.setImmediate)();
    }
    child.stdout.destroy();
    child.stderr.destroy();
    output.flush();
    return ended;
};
const exitOrStop = async (pid, exited, limits) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = __addDisposableResource(env_1, whenReached(limits), false);
        const first = await Promise.race([exited, limit.reached]);
        if ('end' in first)
            return first;
        const { graceMs, onTimeLimit } = limits;
        const isLate = first.stop.kind === 'timed-out' && onTimeLimit !== undefined;
        const look = isLate ? () => onTimeLimit(pid) : undefined;
        await (0,process_tree/* endProcess */.JZ)({ pid, startTicks: undefined }, { group: true, graceMs, look });
        const exit = await Promise.race([exited, (0,promises_.setTimeout)(afterKillMs, undefined, { ref: false })]);
        return { end: first.stop, endMs: exit?.endMs ?? performance.now() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
};
/** When this process is forced to exit, the process group of a running build must not stay behind. */
const killWithUs = (pid, exited) => {
    const kill = () => (0,process_tree/* killGroup */.i0)(pid, 'SIGKILL');
    process.once('exit', kill);
    void exited.then(() => process.removeListener('exit', kill));
};
/** Resolves when the time limit is reached or the run is aborted, whichever comes first. */
const whenReached = ({ timeoutMs, signal }) => {
    const finished = new AbortController();
    const reached = new Promise((resolve) => {
        const abort = () => resolve({ stop: { kind: 'aborted' } });
        const expire = () => resolve({ stop: { kind: 'timed-out', afterMs: timeoutMs } });
        const timer = setTimeout(expire, Math.min(timeoutMs, longestTimerMs));
        finished.signal.addEventListener('abort', () => clearTimeout(timer));
        signal.addEventListener('abort', abort, { signal: finished.signal });
        if (signal.aborted)
            abort();
    });
    return { reached, [Symbol.dispose]: () => finished.abort() };
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
;// CONCATENATED MODULE: ./build/host/process/start-process.js





/**
 * Starts a program as the leader of a process group of its own, without input. The caller must attach its
 * listeners before it awaits anything else. Returns the reason when the program cannot be started; never throws.
 */
const startProcess = async (program, args, options) => {
    const { user } = options;
    if (user !== undefined && !isRoot() && user.uid !== process.geteuid?.()) {
        return `${program} cannot run as user ${user.name}: only root can start programs as another user`;
    }
    try {
        const child = (0,external_node_child_process_.spawn)(program, [...args], spawnOptions(options));
        // An 'error' after the start only means that a signal could not be sent.
        if (child.pid !== undefined)
            return { child: child.on('error', () => { }), pid: child.pid };
        const emitted = await (0,external_node_events_.once)(child, 'error');
        return whyNotStarted(program, options, emitted[0]);
    }
    catch (error) {
        // Arguments that are too long or contain a NUL byte throw instead of emitting an event.
        return whyNotStarted(program, options, error);
    }
};
const spawnOptions = ({ cwd, env, user }) => {
    const as = isRoot() ? user : undefined;
    return {
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...env },
        // Another user may not be allowed into our working folder.
        cwd: cwd ?? (user === undefined ? undefined : '/'),
        uid: as?.uid,
        gid: as?.gid,
    };
};
const isRoot = () => process.geteuid?.() === 0;
const whyNotStarted = (program, { cwd, user }, error) => {
    const code = (0,json/* errorCode */.CA)(error);
    // The system reports a missing folder exactly as it reports a missing program.
    if (code === 'ENOENT' && cwd !== undefined && !(0,external_node_fs_.existsSync)(cwd)) {
        return `the folder ${cwd} to run ${program} in does not exist`;
    }
    if (code === 'ENOENT') {
        return `${program} was not found; install it or add its folder to PATH (for a script: its interpreter)`;
    }
    if (code === 'EACCES') {
        const who = user === undefined ? 'this user' : `user ${user.name}`;
        return `${who} may not execute ${program} or may not enter its working folder; check the permissions`;
    }
    return `the system refused to start ${program}: ${(0,error_text/* messageOf */.b)(error)}`;
};

;// CONCATENATED MODULE: ./build/host/process/exec.js



/**
 * Makes the `Exec` of a host. It never throws and never uses a shell: whatever happens to the program is reported
 * in `end`. The program has no input and leads its own process group. At the time limit and on an abort, it and all
 * its descendants get SIGTERM and, after the grace period, SIGKILL. After a normal exit, daemons that it started
 * keep running, but our end of the pipes is closed: a daemon must send its output elsewhere.
 */
const makeExec = (defaults) => async (program, args, options = {}) => {
    const signal = options.signal ?? defaults.signal;
    const { timeoutMs = 60_000 } = options;
    const startedAt = new Date().toISOString();
    const startMs = performance.now();
    const output = boundedOutput(startMs, options);
    const finish = (end, endMs = startMs) => {
        const command = commandLine(program, args);
        return { command, end, startedAt, durationMs: endMs - startMs, ...output.read() };
    };
    if (signal.aborted)
        return finish({ kind: 'aborted' });
    const started = await startProcess(program, args, { ...options, env: options.env ?? defaults.env });
    if (typeof started === 'string')
        return finish({ kind: 'not-started', message: started });
    const { onTimeLimit } = options;
    const limits = { timeoutMs, signal, graceMs: defaults.graceMs ?? 5_000, onTimeLimit };
    const { end, endMs } = await endOf(started, output, limits);
    return finish(end, endMs);
};
/** A program that should have succeeded did not. */
class CommandError extends Error {
    result;
    constructor(result) {
        super(describe(result));
        this.name = 'CommandError';
        this.result = result;
    }
}
/** The standard output of a program that exited with 0; throws a `CommandError` for any other end. */
const succeed = (result) => {
    if (result.end.kind === 'exited' && result.end.code === 0)
        return result.stdout;
    throw new CommandError(result);
};
const describe = (result) => {
    const lastLines = result.tail.trimEnd().split('\n').slice(-20).join('\n');
    return `\`${result.command}\` ${howItEnded(result)}${lastLines === '' ? '' : `; its last lines:\n${lastLines}`}`;
};
const howItEnded = ({ end, durationMs }) => {
    switch (end.kind) {
        case 'exited':
            return `exited with status ${end.code}`;
        case 'signalled':
            return `was killed by ${end.signal}`;
        case 'timed-out':
            return `was stopped at its time limit of ${end.afterMs / 1000} s`;
        case 'aborted':
            return durationMs === 0
                ? 'was not started because the run is being stopped'
                : 'was stopped together with the run';
        case 'not-started':
            return `did not start: ${end.message}`;
    }
};
/** For messages only: quoted as a shell needs it. */
const commandLine = (program, args) => [program, ...args].map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : quoted(word))).join(' ');
const quoted = (word) => `'${word.replaceAll("'", `'\\''`)}'`;


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
/* harmony import */ var _readable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4979);

/** All processes except zombies; undefined on systems without /proc. */
const processTable = () => {
    // Synchronous: a snapshot spread over turns of the event loop would miss processes that fork in between.
    const pids = (0,_readable_js__WEBPACK_IMPORTED_MODULE_0__/* .readableNames */ .Vv)('/proc').filter((name) => /^\d+$/.test(name));
    if (pids.length === 0)
        return undefined;
    return pids.map((pid) => processRow(pid)).filter((row) => row !== undefined);
};
/** Processes by the number of their parent. */
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
    const bootId = (0,_readable_js__WEBPACK_IMPORTED_MODULE_0__/* .readableText */ .Gh)('/proc/sys/kernel/random/boot_id').trim() || undefined;
    if ((0,_readable_js__WEBPACK_IMPORTED_MODULE_0__/* .readableText */ .Gh)('/proc/self/stat') === '')
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
/** Parses /proc/PID/stat, see proc_pid_stat(5); undefined for a zombie and an empty text. */
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
/** Undefined for one that has ended, perhaps since its number was read. */
const processRow = (pid) => parseStat((0,_readable_js__WEBPACK_IMPORTED_MODULE_0__/* .readableText */ .Gh)(`/proc/${pid}/stat`));


/***/ }),

/***/ 61105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ endProcess),
/* harmony export */   i0: () => (/* binding */ killGroup),
/* harmony export */   ix: () => (/* binding */ killProcess)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11265);


const pollMs = 50;
const killRounds = 5;
/**
 * Ends a process and all its descendants: SIGTERM, then, after the grace period, SIGKILL to those still running.
 * Descendants are recorded from before the first signal, because the processes of a container leave the group
 * (setsid) and lose their parent when it dies. Returns when all are gone, or after the last SIGKILL; never throws.
 */
const endProcess = async ({ pid, startTicks }, { group, graceMs, look }) => {
    const target = { pid, startTicks, group };
    const findRunning = trackDescendants(target);
    findRunning();
    await look?.();
    // The number of a process that is gone may be that of another one.
    if (look !== undefined && !isRunning(findRunning(), target))
        return;
    signalTarget(target, 'SIGTERM');
    if (await endsWithin(graceMs, target, findRunning))
        return;
    // More than once: a process that forks between the search and the signal is found in the next round.
    for (let round = 0; round < killRounds; round += 1) {
        const running = findRunning();
        if (!isRunning(running, target))
            return;
        if (running === undefined || running.some((row) => row.group === pid))
            signalTarget(target, 'SIGKILL');
        running?.forEach((row) => send(row.pid, 'SIGKILL'));
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pollMs);
    }
};
/** Signals a whole process group; one that is gone or not ours is left alone. */
const killGroup = (leader, signal) => send(-leader, signal);
/** Kills one process, but not its descendants. */
const killProcess = ({ pid }) => send(pid, 'SIGKILL');
/** Waits for the end; descendants that lost the target get a SIGTERM of their own, once. */
const endsWithin = async (graceMs, target, findRunning) => {
    const deadlineMs = performance.now() + graceMs;
    let signalled = false;
    while (performance.now() < deadlineMs) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pollMs);
        const running = findRunning();
        if (!isRunning(running, target))
            return true;
        if (signalled || running === undefined || running.some((row) => row.pid === target.pid))
            continue;
        // The target is gone, so nothing else passes the signal on to those outside the group.
        running.forEach((row) => send(row.pid, 'SIGTERM'));
        signalled = true;
    }
    return false;
};
const send = (pid, signal) => {
    try {
        process.kill(pid, signal);
    }
    catch {
        // Already gone, or owned by another user.
    }
};
const signalTarget = ({ pid, group }, signal) => send(group ? -pid : pid, signal);
/** Without a process table, only the group or the process itself can be checked. */
const isRunning = (running, { pid, group }) => running === undefined ? (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .processExists */ ._Z)(group ? -pid : pid) : running.length > 0;
/** Records a process and its descendants, so that each search also finds those that lost their parent since. */
const trackDescendants = ({ pid, startTicks, group }) => {
    const root = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .processTable */ .oI)()?.find((row) => row.pid === pid && row.startTicks === (startTicks ?? row.startTicks));
    /** Start times by process number: a number that was reused is not a descendant. */
    const known = new Map(root === undefined ? [] : [[pid, root.startTicks]]);
    const isTracked = (row) => (group && row.group === pid) || known.get(row.pid) === row.startTicks;
    return () => {
        const table = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .processTable */ .oI)();
        if (table === undefined)
            return undefined;
        const children = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .byParent */ .Ur)(table);
        const running = new Map(table.filter(isTracked).map((row) => [row.pid, row]));
        // A Map iterates over entries that are added meanwhile, so this reaches every generation.
        for (const row of running.values()) {
            for (const child of children.get(row.pid) ?? [])
                running.set(child.pid, child);
        }
        for (const row of running.values())
            known.set(row.pid, row.startTicks);
        return [...running.values()];
    };
};


/***/ }),

/***/ 4979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ readableText),
/* harmony export */   Vv: () => (/* binding */ readableNames),
/* harmony export */   bz: () => (/* binding */ readableByteNames),
/* harmony export */   gu: () => (/* binding */ readableFolders),
/* harmony export */   xR: () => (/* binding */ readableEntries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * What is in files and folders that may be missing, gone by now, or closed to this user, as /proc and /sys have them.
 * Synchronous: what is read in one go belongs together.
 */
/** The text of a file; empty when it cannot be read. */
const readableText = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
};
/** The names in a folder; none when it cannot be read. */
const readableNames = (folder) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
};
/** The same in bytes, which need not be text. */
const readableByteNames = (folder) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { encoding: 'buffer' });
    }
    catch {
        return [];
    }
};
/** The entries of a folder; none when it cannot be read. */
const readableEntries = (folder) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
/** The names of the folders in a folder, without links to folders; none when it cannot be read. */
const readableFolders = (folder) => readableEntries(folder).flatMap((each) => (each.isDirectory() ? [each.name] : []));


/***/ }),

/***/ 80074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ checkAll),
/* harmony export */   cp: () => (/* binding */ refuseAll),
/* harmony export */   dz: () => (/* binding */ InputError)
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
    refuseAll(problems);
};
/** Throws one InputError with these problems, if there are any. */
const refuseAll = (problems) => {
    if (problems.length > 0)
        throw new InputError(problems);
};


/***/ })

};
