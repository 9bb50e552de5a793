export const id = 6379;
export const ids = [6379];
export const modules = {

/***/ 6437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rootPrefix)
/* harmony export */ });
/** What gives a command root's rights: nothing as root, `sudo -n` where it asks for no password; undefined elsewhere. */
const rootPrefix = async (host) => {
    if (host.uid === 0)
        return [];
    const { end } = await host.exec('sudo', ['-n', 'true'], { timeoutMs: 10_000 });
    return end.kind === 'exited' && end.code === 0 ? ['sudo', '-n'] : undefined;
};


/***/ }),

/***/ 58222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withoutServiceStarts),
/* harmony export */   m: () => (/* binding */ removeLeftPolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55797);
/* harmony import */ var _host_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76276);
/* harmony import */ var _host_process_process_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11265);
/* harmony import */ var _host_run_folder_owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31655);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6437);
/* harmony import */ var _set_up_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34116);








/** Debian asks this program before a package starts its service; exit status 101 means "not allowed". */
const systemPolicy = '/usr/sbin/policy-rc.d';
/** Marks a policy as ours; the process that wrote it follows, as JSON. */
const mark = '# go-container-bench ';
/**
 * Does some work while packages start no services. A policy that its owner made stays; one that a killed run left is
 * removed. Runs that install at the same time take turns, so that none removes the policy that another one needs. `prefix`
 * is what gives a command the rights to write the file.
 */
const withoutServiceStarts = (host, prefix, work, file = systemPolicy) => (0,_host_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withLock */ .k)(`the policy ${file}`, async () => {
    // After an interrupt the wait ends without the lock: another run may be installing.
    host.signal.throwIfAborted();
    await removeLeft(host, async () => prefix, file);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folderOf(file)))
        return work();
    await writePolicy(host, prefix, file);
    try {
        await work();
    }
    finally {
        await removePolicy(host, prefix, file);
    }
}, { signal: host.signal });
/**
 * Removes the policy of a run that was killed while it installed: whoever is to run next, because no package starts a
 * service as long as it is there. Logs what to do where that needs a password.
 */
const removeLeftPolicy = (host, file = systemPolicy) => removeLeft(host, () => (0,_rights_js__WEBPACK_IMPORTED_MODULE_6__/* .rootPrefix */ .R)(host), file);
const removeLeft = async (host, prefixOf, file) => {
    for (const left of [file, freshOf(file)]) {
        if (!(await isLeft(left)))
            continue;
        const prefix = await prefixOf();
        if (prefix === undefined) {
            host.log(`A killed run left ${left}, which keeps packages from starting services: sudo rm ${left}`);
            continue;
        }
        host.log(`Removing ${left}, left behind by a killed run.`);
        await removePolicy(host, prefix, left);
    }
};
/** Whether a run made this policy that is no longer there to remove it. */
const isLeft = async (file) => {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8').catch(() => '');
    const marked = text.split('\n').find((line) => line.startsWith(mark));
    const owner = marked === undefined ? undefined : (0,_host_run_folder_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .processIdOf */ .yr)((0,_host_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(marked.slice(mark.length)));
    return owner !== undefined && !(0,_host_process_process_table_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(owner);
};
const writePolicy = (host, prefix, file) => {
    const owner = JSON.stringify((0,_host_process_process_table_js__WEBPACK_IMPORTED_MODULE_3__/* .identify */ .ls)(process.pid) ?? { pid: process.pid });
    const text = `#!/bin/sh\n${mark}${owner}\nexit 101\n`;
    // In one step: a package must not see half a program.
    const script = 'umask 022; printf %s "$1" > "$3" && chmod 755 "$3" && mv "$3" "$2"';
    return (0,_set_up_js__WEBPACK_IMPORTED_MODULE_5__/* .runSetUp */ .d)(host, [...prefix, 'sh', '-c', script, 'sh', text, file, freshOf(file)]);
};
const removePolicy = (host, prefix, file) => (0,_set_up_js__WEBPACK_IMPORTED_MODULE_5__/* .runSetUp */ .d)(host, [...prefix, 'rm', '-f', file]);
const freshOf = (file) => `${file}.new`;
const folderOf = (file) => file.slice(0, file.lastIndexOf('/'));


/***/ }),

/***/ 34116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runSetUp)
/* harmony export */ });
/* harmony import */ var _host_process_interrupt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11962);
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
 * Runs one set-up command with `@actions/exec`; what it prints is shown only when it fails. It sees no token: scripts of
 * packages run as root. It has a session of its own, where Ctrl-C in the terminal does not reach it: a package manager that is
 * stopped halfway leaves the machine with packages that are not set up. Not for timed builds or servers: `@actions/exec` has
 * no time limit and waits for open pipes.
 */
const runSetUp = async ({ env }, command) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { getExecOutput } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 41955));
        const _ = __addDisposableResource(env_1, (0,_host_process_interrupt_js__WEBPACK_IMPORTED_MODULE_0__/* .unstoppableWork */ .jo)(), false);
        const variables = Object.entries(env).filter((entry) => entry[1] !== undefined);
        const { exitCode, stdout, stderr } = await getExecOutput('setsid', [...command], {
            env: Object.fromEntries(variables),
            silent: true,
            ignoreReturnCode: true,
        });
        if (exitCode === 0)
            return;
        const tail = `${stdout}\n${stderr}`.trim().split('\n').slice(-15).join('\n');
        throw new Error(`${command.join(' ')} ended with exit status ${exitCode}. Its last lines:\n${tail}`);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
};


/***/ }),

/***/ 87190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sha256OfFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
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


const bufferBytes = 1 << 20;
/** The SHA-256 of a file, in hex. Throws when it cannot be read. */
const sha256OfFile = async (path) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path)
        // One buffer for all of it: a stream allocates one for each piece, and they wait to be collected.
        , true);
        // One buffer for all of it: a stream allocates one for each piece, and they wait to be collected.
        const buffer = Buffer.allocUnsafe(bufferBytes);
        for (;;) {
            const { bytesRead } = await file.read(buffer);
            if (bytesRead === 0)
                return hash.digest('hex');
            hash.update(buffer.subarray(0, bytesRead));
        }
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


/***/ }),

/***/ 1421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ eventOf),
/* harmony export */   Av: () => (/* binding */ isOfPullRequest),
/* harmony export */   Ub: () => (/* binding */ repositoriesOf),
/* harmony export */   ty: () => (/* binding */ isFromFork)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80074);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91125);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55797);




/** The event that started the workflow; undefined in a terminal. Throws when its file cannot be read. */
const eventOf = (env) => {
    const [name, path] = [env['GITHUB_EVENT_NAME'], env['GITHUB_EVENT_PATH']];
    if (env['GITHUB_ACTIONS'] !== 'true' || name === undefined || path === undefined)
        return undefined;
    return { name, payload: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(textOf(path)) };
};
/** GitHub's own limit for the payload of an event. */
const mostBytes = 25_000_000;
const textOf = (path) => {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (!found.isFile())
            throw new Error('it is not a file');
        if (found.size > mostBytes)
            throw new Error(`it is larger than ${mostBytes / 1_000_000} MB`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([
            `GITHUB_EVENT_PATH: the event of the workflow cannot be read: ${(0,_error_text_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)}; ` +
                'it must be the file that the runner wrote, and GITHUB_ACTIONS must not be set outside of a workflow',
        ]);
    }
};
/**
 * Whether the commit that is checked out by default is the merge of a pull request. A review has the same one, and the
 * same pull request in its payload.
 */
const isOfPullRequest = ({ name }) => ['pull_request', 'pull_request_review', 'pull_request_review_comment'].includes(name);
/** Whether an event is about a pull request from another repository: its code is not that of anybody with write access. */
const isFromFork = (event) => {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(event.payload, 'pull_request') === undefined)
        return false;
    const { head, base } = repositoriesOf(event, 'pull_request');
    // The repository of a head that was deleted is null: it was a fork.
    return base !== undefined && head !== base;
};
/** The names, `OWNER/NAME`, of the repositories that code comes from and that it is for. */
const repositoriesOf = ({ payload }, subject) => subject === 'pull_request'
    ? {
        head: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, subject, 'head', 'repo', 'full_name'),
        base: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, subject, 'base', 'repo', 'full_name'),
    }
    : {
        head: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, subject, 'head_repository', 'full_name'),
        base: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, subject, 'repository', 'full_name'),
    };


/***/ }),

/***/ 76276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock),
/* harmony export */   u: () => (/* binding */ lockNow)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55797);




const longestWaitMs = 1_800_000;
/**
 * Runs some work while no other process on this machine holds the lock with this name. The lock is an abstract
 * Unix socket (unix(7)): the kernel releases it however the process ends, and no file is left behind. Each network
 * namespace has its own locks. Any local user can hold the address, so waiting has a limit, beyond which this throws.
 */
const withLock = async (name, work, { signal, onWait, limitMs = longestWaitMs } = {}) => {
    const address = addressOf(name);
    const endMs = performance.now() + limitMs;
    for (let waits = 0;; waits += 1) {
        const lock = await tryLock(address);
        if (lock === undefined && signal?.aborted === true)
            return work();
        if (lock === undefined) {
            if (waits === 0)
                onWait?.();
            if (performance.now() > endMs)
                throw new Error(`Another process on this machine has held the lock for ${name} for ${limitMs / 1000} s. ` +
                    'If no other run of go-container-bench is at work, find it with: grep go-container-bench /proc/net/unix');
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(retryAfterMs);
            continue;
        }
        try {
            return await work();
        }
        finally {
            lock.close();
        }
    }
};
/** The lock with this name until it is disposed, without waiting; undefined where another process or call holds it. */
const lockNow = async (name) => {
    const lock = await tryLock(addressOf(name));
    return lock && { [Symbol.dispose]: () => void lock.close() };
};
const retryAfterMs = 50;
/** As long as an address can be, so that it does not matter how a version of Node pads shorter ones. */
const addressOf = (name) => {
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex');
    return `\0${`go-container-bench ${id}`.padEnd(107)}`;
};
/** Undefined while the lock is held. */
const tryLock = (address) => new Promise((resolve, reject) => {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)((socket) => socket.destroy());
    server.once('error', (error) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen(address, () => resolve(server.unref()));
});


/***/ }),

/***/ 2407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ takeCpuControl),
/* harmony export */   O: () => (/* binding */ returnCpuControl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _readable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4979);
/* harmony import */ var _cgroups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56628);




/**
 * With version 2, groups at the top have limits of processors only if the root passes the controller on. Where it does not, a
 * run has it do so while it needs that. An empty group of this name says that it was a run, and no one else: like the
 * setting, it outlives a killed run and not the machine, so the last run that ends, or the next one, gives it back.
 */
const marker = 'gcb-cpu-control';
/** Has the root pass the controller on. Throws the system's error where this user may not do that. */
const takeCpuControl = (root) => {
    if ((0,_readable_js__WEBPACK_IMPORTED_MODULE_2__/* .readableText */ .Gh)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, control)).trim().split(/\s+/).includes('cpu'))
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker), { recursive: true });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, control), '+cpu');
    }
    catch (error) {
        (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_3__/* .removeCgroups */ .yz)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker)]);
        throw error;
    }
};
/** Undoes that, unless another run has groups there. `ending`: groups that are about to be removed. Never throws. */
const returnCpuControl = (root = '/sys/fs/cgroup', ending = []) => {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker)))
        return;
    if ((0,_readable_js__WEBPACK_IMPORTED_MODULE_2__/* .readableFolders */ .gu)(root).some((name) => /^gcb-\w{6}(?:-rival)?$/.test(name) && !ending.includes(name)))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, control), '-cpu');
    }
    catch {
        // The kernel refuses when somebody else needs it by now: then it is no longer ours to give back.
    }
    (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_3__/* .removeCgroups */ .yz)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker)]);
};
const control = 'cgroup.subtree_control';


/***/ }),

/***/ 37422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ makeHost)
/* harmony export */ });
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46322);

/**
 * The machine that this process runs on. The environment of the host has neither the action's inputs nor any
 * tokens, so no program started through it can read them; code that needs one takes it from `process.env`.
 * Throws on systems without user ids.
 */
const makeHost = (log, signal, variables = process.env, live) => {
    const uid = process.geteuid?.();
    if (uid === undefined)
        throw new Error('this system has no user ids; run on Linux or macOS (on Windows: in WSL)');
    const env = cleanEnv(variables);
    return { exec: (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .makeExec */ .e7)({ env, signal }), log, live, env, signal, uid };
};
/** The environment for every engine command, build and `prepare`: a benchmark runs other people's code. */
const cleanEnv = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !withheld.test(name)));
/**
 * Inputs of this action, the job's token, the runner's service tokens, and the files through which a step hands outputs,
 * variables and state to the runner: builds must not see them.
 */
const withheld = /^(INPUT_|STATE_|ACTIONS_)|^(GITHUB_TOKEN|GH_TOKEN|GITHUB_STATE|GITHUB_ENV|GITHUB_OUTPUT|GITHUB_PATH|GITHUB_STEP_SUMMARY)$/;


/***/ }),

/***/ 40581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ endOwnedProcesses),
/* harmony export */   TX: () => (/* binding */ recordProcess),
/* harmony export */   Tb: () => (/* binding */ forgetProcess)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55797);
/* harmony import */ var _process_process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11265);
/* harmony import */ var _process_process_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61105);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31655);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28703);







/**
 * Records a process in a run folder, so that whoever removes the folder ends the process too. One that has already
 * ended is not recorded. Each process has a file of its own: a damaged record affects no other.
 */
const recordProcess = async (folder, pid, name) => {
    if (!Number.isInteger(pid) || pid < 2)
        throw new Error(`${name} cannot belong to this run: it has no process with the number ${pid}`);
    const id = (0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .identify */ .ls)(pid);
    if (id === undefined)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(recordsFolder(folder), { recursive: true, mode: 0o700 });
    await (0,_writing_js__WEBPACK_IMPORTED_MODULE_5__/* .writeText */ .x)(recordFile(folder, pid), JSON.stringify({ ...id, name }));
};
/** Removes the record of a process, if there is one. */
const forgetProcess = (folder, pid) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(recordFile(folder, pid), { force: true });
/** Ends all recorded processes that still run, with their descendants, and logs each. */
const endOwnedProcesses = async (host, folder, graceMs) => {
    const running = (await readRecords(folder)).filter((id) => (0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(id));
    await Promise.all(running.map((owned) => {
        host.log(`Ending ${owned.name} (process ${owned.pid}), which is still running.`);
        return (0,_process_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .endProcess */ .JZ)(owned, { group: false, graceMs });
    }));
};
const readRecords = async (folder) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(recordsFolder(folder)).catch(() => []);
    const records = await Promise.all(names.map((name) => readRecord((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(folder), name))));
    return records.filter((record) => record !== undefined);
};
const readRecord = async (path) => {
    const content = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => ''));
    const id = (0,_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .processIdOf */ .yr)(content);
    if (id === undefined || id.pid < 2 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(content) || typeof content['name'] !== 'string')
        return undefined;
    return { ...id, name: content['name'] };
};
const recordsFolder = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'processes');
const recordFile = (folder, pid) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(folder), `${pid}.json`);


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

/***/ 69378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ removeRunFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/process/cgroups.js
var process_cgroups = __webpack_require__(56628);
// EXTERNAL MODULE: ./build/host/process/exec.js + 6 modules
var exec = __webpack_require__(46322);
// EXTERNAL MODULE: ./build/host/process/cpu-control.js
var cpu_control = __webpack_require__(2407);
// EXTERNAL MODULE: ./build/host/process/interrupt.js
var interrupt = __webpack_require__(11962);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/host/readable.js
var readable = __webpack_require__(4979);
// EXTERNAL MODULE: ./build/host/process/process-table.js
var process_table = __webpack_require__(11265);
// EXTERNAL MODULE: ./build/host/process/process-tree.js
var process_tree = __webpack_require__(61105);
;// CONCATENATED MODULE: ./build/host/process/orphans.js




const rounds = 20;
const pollMs = 50;
/**
 * Kills the processes that belong to a folder and have lost their parents: the steps of a build whose daemon died before
 * it could end them, whose root file system is stored below the folder, and what an engine left in the background, whose
 * environment names the folder. Returns when all are gone, or after about a second; never throws.
 */
const endOrphans = async (host, folder) => {
    const [first, ...others] = orphansOf(folder);
    if (first === undefined)
        return;
    host.log(`Killing processes that a build left running in ${folder} (${others.length + 1}).`);
    for (let round = 0; round < rounds; round += 1) {
        const left = orphansOf(folder);
        if (left.length === 0)
            return;
        for (const id of left)
            (0,process_tree/* killProcess */.ix)(id);
        await (0,external_node_timers_promises_.setTimeout)(pollMs);
    }
};
const orphansOf = (folder) => ((0,process_table/* processTable */.oI)() ?? [])
    .filter(({ pid }) => pid !== process.pid)
    .filter(({ pid }) => rootMountOf(pid).includes(`${folder}/`) || isStartedIn(pid, folder))
    .flatMap(({ pid }) => (0,process_table/* identify */.ls)(pid) ?? []);
/** Engines are started with folders of the run in their environment, such as TMPDIR; everything they start inherits them. */
const isStartedIn = (pid, folder) => (0,readable/* readableText */.Gh)(`/proc/${pid}/environ`)
    .split('\0')
    .some((variable) => variable.includes(`=${folder}/`));
/** Processes whose / is mounted from below a folder: those in the containers of its engines. */
const rootedIn = (folder) => ((0,process_table/* processTable */.oI)() ?? [])
    .filter(({ pid }) => rootMountOf(pid).includes(`${folder}/`))
    .flatMap(({ pid }) => (0,process_table/* identify */.ls)(pid) ?? []);
/** See proc_pid_mountinfo(5): an overlay names the folders of its layers in its options. */
const rootMountOf = (pid) => (0,readable/* readableText */.Gh)(`/proc/${pid}/mountinfo`)
    .split('\n')
    .find((line) => line.split(' ')[4] === '/') ?? '';

// EXTERNAL MODULE: ./build/host/process/run-group.js
var run_group = __webpack_require__(35074);
// EXTERNAL MODULE: ./build/host/run-folder/apparmor.js
var apparmor = __webpack_require__(18444);
// EXTERNAL MODULE: ./build/host/run-folder/mounts.js
var mounts = __webpack_require__(58348);
// EXTERNAL MODULE: ./build/host/run-folder/owned-processes.js
var owned_processes = __webpack_require__(40581);
// EXTERNAL MODULE: ./build/host/run-folder/session-environment.js
var session_environment = __webpack_require__(22236);
// EXTERNAL MODULE: ./build/host/run-folder/undo.js
var undo = __webpack_require__(70616);
;// CONCATENATED MODULE: ./build/host/run-folder/remove-folder.js













/**
 * Removes a run folder: ends the processes recorded in it and those that run on its file systems, undoes what is
 * recorded, unmounts and deletes. When something is left, returns a warning with the command that finishes the work
 * by hand; never throws.
 */
const removeRunFolder = async (host, path, graceMs) => {
    try {
        const cgroups = (0,process_cgroups/* cgroupsOf */.p3)(rootedIn(path));
        await (0,owned_processes/* endOwnedProcesses */.Go)(host, path, graceMs);
        await endOrphans(host, path);
        (0,process_cgroups/* removeCgroups */.yz)(cgroups);
        (0,process_cgroups/* removeCgroupOf */.UJ)(path, (0,run_group/* recordedGroups */.HD)(path));
        (0,cpu_control/* returnCpuControl */.O)();
        await (0,undo/* undoAll */.wC)(host, path);
        await (0,session_environment/* restoreEnvironments */.x)(host, path);
        await (0,apparmor/* unloadProfiles */.G)(host, path);
        const mounted = await (0,mounts/* unmountUnder */.L0)(host, path);
        if (mounted.length === 0)
            return await deleteFolder(host, path);
        const byHand = `sudo umount -l ${mounted.join(' ')} && sudo rm -rf ${path}`;
        return `${path} was not removed because something is still mounted in it. By hand: ${byHand}`;
    }
    catch (error) {
        return `${path} was not removed: ${(0,error_text/* messageOf */.b)(error)}. By hand: sudo rm -rf ${path}`;
    }
};
/** Deleting the layers of many builds takes a while on a slow disk. */
const removalTimeoutMs = 600_000;
/** Tries one way after another until the folder is gone. */
const deleteFolder = async (host, path) => {
    const options = { signal: interrupt/* uninterrupted */.qA, timeoutMs: removalTimeoutMs };
    let firstFailure;
    for (const [program, ...args] of waysToDelete(host, path)) {
        const result = await host.exec(program, args, options);
        if (!(await exists(path)))
            return undefined;
        // The first failure of `rm` names the file at fault; a missing podman explains nothing.
        if (result.end.kind !== 'not-started' && result.tail !== '')
            firstFailure ??= result;
    }
    const why = firstFailure === undefined ? 'no program could delete it' : new exec/* CommandError */.Qd(firstFailure).message;
    return `${path} was not removed: ${why}\nBy hand: ${host.uid === 0 ? '' : 'sudo '}rm -rf ${path}`;
};
/**
 * The `rm` program, not Node's: it does not follow a folder that is replaced by a link while it works, which matters
 * when root deletes folders that unprivileged builds could write to. Go's module cache is read-only, hence `chmod`.
 * Files of subordinate user ids can be deleted only in a user namespace, which the other programs enter.
 */
const waysToDelete = ({ uid }, path) => {
    const remove = ['rm', '-rf', '--', path];
    const plain = [remove, ['chmod', '-R', 'u+rwX', '--', path], remove];
    if (uid === 0)
        return plain;
    return [
        ...plain,
        ['podman', 'unshare', ...remove],
        ['buildah', 'unshare', ...remove],
        ['rootlesskit', ...remove],
    ];
};
const exists = async (path) => {
    try {
        await (0,promises_.lstat)(path);
        return true;
    }
    catch {
        return false;
    }
};


/***/ }),

/***/ 2186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z4: () => (/* binding */ folderPrefix),
  iN: () => (/* binding */ openRunFolder),
  lk: () => (/* binding */ ownedProcessGraceMs),
  he: () => (/* binding */ parentFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/host/run-folder/open-below.js
var open_below = __webpack_require__(86894);
// EXTERNAL MODULE: ./build/host/writing.js
var writing = __webpack_require__(28703);
;// CONCATENATED MODULE: ./build/host/run-folder/make-folder-below.js





/**
 * Creates a folder and its missing parents below `root`, and sets mode and owner of the last one. Some of the folders may
 * belong to the user of an engine, who could exchange them for links to make root give away a folder of the machine:
 * each is therefore opened without following a link, and reached through the one before it.
 */
const makeFolderBelow = (root, steps, rights) => (0,writing/* writing */.d)((0,external_node_path_.join)(root, ...steps), () => process.platform === 'linux'
    ? makeThroughHandles(root, steps, rights)
    : makeByPath((0,external_node_path_.join)(root, ...steps), rights));
const makeThroughHandles = async (root, steps, rights) => {
    let folder = await (0,open_below/* openFolder */.NE)(root);
    try {
        for (const step of steps) {
            const entry = (0,open_below/* entryOf */.Ms)(folder, step);
            await makeUnlessExists(entry, rights.mode);
            const next = await (0,open_below/* openFolder */.NE)(entry);
            await folder.close();
            folder = next;
        }
        await folder.chmod(rights.mode);
        if (rights.owner !== undefined)
            await folder.chown(rights.owner.uid, rights.owner.gid);
    }
    finally {
        await folder.close();
    }
};
const makeUnlessExists = async (path, mode) => {
    try {
        await (0,promises_.mkdir)(path, mode);
    }
    catch (error) {
        if ((0,json/* errorCode */.CA)(error) !== 'EEXIST')
            throw error;
    }
};
/** Elsewhere no engine runs as another user. */
const makeByPath = async (path, { mode, owner }) => {
    await (0,promises_.mkdir)(path, { recursive: true, mode });
    await (0,promises_.chmod)(path, mode);
    if (owner !== undefined)
        await (0,promises_.lchown)(path, owner.uid, owner.gid);
};

// EXTERNAL MODULE: ./build/host/run-folder/owned-processes.js
var owned_processes = __webpack_require__(40581);
// EXTERNAL MODULE: ./build/host/run-folder/owner.js
var owner = __webpack_require__(31655);
// EXTERNAL MODULE: ./build/host/run-folder/remove-folder.js + 1 modules
var remove_folder = __webpack_require__(69378);
;// CONCATENATED MODULE: ./build/host/run-folder/run-folder.js







/** Names of run folders begin with this; `mkdtemp` adds six characters. */
const folderPrefix = 'gcb-';
/** From SIGTERM to SIGKILL: dockerd gives its containers ten seconds. */
const ownedProcessGraceMs = 15_000;
/** Podman refuses a --runroot of more than 50 characters; this leaves room for names below the folder. */
const longestParent = 30;
/** Creates the folder of this run and marks it as owned by this process. */
const openRunFolder = async (host, graceMs = ownedProcessGraceMs) => {
    const path = await createFolder(await parentFolder(host));
    try {
        // When we are root, rootless engines run as another user and must be able to enter folders below.
        await (0,promises_.chmod)(path, 0o711);
        await (0,owner/* writeOwner */.h3)(path, host.uid);
    }
    catch (error) {
        // Without its owner no later run would know that it is ours.
        await (0,promises_.rm)(path, { recursive: true, force: true });
        throw error;
    }
    return {
        path,
        sub: (name, owner) => createSub(host, path, name, owner),
        ownProcess: (pid, name) => (0,owned_processes/* recordProcess */.TX)(path, pid, name),
        releaseProcess: (pid) => (0,owned_processes/* forgetProcess */.Tb)(path, pid),
        [Symbol.asyncDispose]: async () => {
            const warning = await (0,remove_folder/* removeRunFolder */.U)(host, path, graceMs);
            if (warning !== undefined)
                host.log(warning);
        },
    };
};
/**
 * Where run folders are created: in the runner's temporary folder, which the runner empties itself, if its path is
 * short and other users can enter it; else in /var/tmp, which, unlike /tmp, is on a disk.
 */
const parentFolder = async ({ env, uid }) => {
    const given = env['RUNNER_TEMP'];
    const runnerTemp = given === undefined || given === '' ? undefined : await (0,promises_.realpath)(given).catch(() => undefined);
    if (runnerTemp === undefined || runnerTemp.length > longestParent)
        return (0,promises_.realpath)('/var/tmp');
    return uid !== 0 || (await othersCanEnter(runnerTemp)) ? runnerTemp : (0,promises_.realpath)('/var/tmp');
};
const createFolder = async (parent) => {
    try {
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, folderPrefix));
    }
    catch (cause) {
        throw new Error(`cannot create a folder in ${parent}: ${(0,error_text/* messageOf */.b)(cause)}; make it writable and free space there, or set RUNNER_TEMP to another folder`, { cause });
    }
};
const createSub = async (host, path, name, owner) => {
    const target = (0,external_node_path_.resolve)(path, name);
    if (!target.startsWith(`${path}/`))
        throw new Error(`${name} is not a name for a folder in ${path}`);
    const isRoot = host.uid === 0;
    await makeFolderBelow(path, target.slice(path.length + 1).split('/'), {
        mode: isRoot && owner === undefined ? 0o755 : 0o700,
        owner: isRoot ? owner : undefined,
    });
    return target;
};
const othersCanEnter = async (folder) => {
    const { mode } = await (0,promises_.stat)(folder);
    if ((mode & 0o001) === 0)
        return false;
    return folder === (0,external_node_path_.dirname)(folder) || othersCanEnter((0,external_node_path_.dirname)(folder));
};


/***/ }),

/***/ 22236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ importEnvironment),
/* harmony export */   x: () => (/* binding */ restoreEnvironments)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55797);
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46322);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11962);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28703);






/**
 * Has the manager take variables over, which every program that it starts later then has. What they were is recorded in the
 * run folder first, so that whoever removes the folder restores them. Throws with the words of systemctl when it cannot be
 * done, and when it could not be undone exactly.
 */
const importEnvironment = async (host, runFolder, { names, user }) => {
    const before = variablesIn((0,_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(await manager(host, user, ['show-environment'])));
    const quoted = names.find((name) => before.get(name)?.startsWith('$'));
    if (quoted !== undefined)
        throw new Error(`the user manager has a ${quoted} with special characters, which could not be restored`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(recordsFolder(runFolder), { recursive: true, mode: 0o700 });
    const record = {
        user: user ?? null,
        before: names.map((name) => ({ name, value: before.get(name) ?? null })),
    };
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(runFolder), `${user?.name ?? 'own'}.json`);
    // A second import would record what the first one did.
    await (0,_writing_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x)(file, JSON.stringify(record), { flag: 'wx' }).catch((error) => {
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) !== 'EEXIST')
            throw error;
    });
    (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(await manager(host, user, ['import-environment', ...names]));
};
/** Gives managers back what a run imported, and logs that; a manager that is gone has forgotten it. Never throws. */
const restoreEnvironments = async (host, runFolder) => {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(recordsFolder(runFolder)).catch(() => [])) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(runFolder), name);
        const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => ''));
        for (const words of restoring(variablesOf(record))) {
            const { end } = await manager(host, userIn(record), words);
            if (end.kind === 'exited' && end.code === 0)
                host.log(`Restored: systemctl --user ${words.join(' ')}`);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    }
};
const manager = (host, user, words) => host.exec('systemctl', ['--user', ...words], { user, timeoutMs: 30_000, signal: _process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__/* .uninterrupted */ .qA });
/** `NAME=VALUE` lines; a value with special characters is quoted as in `$'...'`. */
const variablesIn = (shown) => new Map(shown.split('\n').flatMap((line) => {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value]];
}));
const restoring = (variables) => {
    const unset = variables.filter(({ value }) => value === undefined).map(({ name }) => name);
    const set = variables.flatMap(({ name, value }) => (value === undefined ? [] : [`${name}=${value}`]));
    return [
        ...(unset.length > 0 ? [['unset-environment', ...unset]] : []),
        ...(set.length > 0 ? [['set-environment', ...set]] : []),
    ];
};
const variablesOf = (record) => (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(record, 'before').flatMap((each) => {
    const [name, value] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(each, 'name'), (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.at)(each, 'value')];
    if (name === undefined || !/^[A-Za-z_]\w*$/.test(name))
        return [];
    return [{ name, value: typeof value === 'string' ? value : undefined }];
});
const userIn = (record) => {
    const user = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.at)(record, 'user');
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(user))
        return undefined;
    const { name, uid, gid } = user;
    return typeof name === 'string' && typeof uid === 'number' && typeof gid === 'number'
        ? { name, uid, gid }
        : undefined;
};
const recordsFolder = (runFolder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runFolder, 'session-environment');


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

/***/ 61137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sidecarOf),
/* harmony export */   m: () => (/* binding */ openArchiveStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91125);
/* harmony import */ var _host_file_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87190);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55797);
/* harmony import */ var _host_writing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28703);
/* harmony import */ var _host_run_folder_temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31664);
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
 * A store in `folder`. Beside each archive a sidecar (`.json`) holds the digests of the image and of the archive itself;
 * without one that matches, the archive is restored, and made again when that does not help.
 */
const openArchiveStore = (folder, restore = () => Promise.resolve()) => ({
    get: async ({ file, reference }, make) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file);
        const kept = await completeArchive(path, reference);
        if (kept !== undefined)
            return kept;
        await restore(path);
        const restored = await completeArchive(path, reference);
        if (restored !== undefined)
            return restored;
        const { configDigest } = await keep(path, async () => {
            const made = await make(path);
            const sha256 = await (0,_host_file_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OfFile */ .V)(path);
            await writeSidecar(path, { reference, configDigest: made.configDigest, sha256 });
            return made;
        });
        return { path, reference, configDigest };
    },
});
/** An error of the file system names the input that says where archives are kept. */
const keep = async (path, make) => {
    try {
        return await make();
    }
    catch (cause) {
        if ((0,_host_json_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(cause) === undefined)
            throw cause;
        throw new Error(`The image archive ${path} cannot be kept in cache-dir: ${(0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(cause)}`, { cause });
    }
};
/** Where the sidecar of an archive is. It is written after the archive. */
const sidecarOf = (path) => `${path}.json`;
const completeArchive = async (path, reference) => {
    const sidecar = await readSidecar(path);
    if (sidecar?.reference !== reference)
        return undefined;
    if ((await (0,_host_file_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OfFile */ .V)(path).catch(() => undefined)) !== sidecar.sha256)
        return undefined;
    return { path, reference, configDigest: sidecar.configDigest };
};
/** Moved into place in one step, after the archive: a run that is killed in between leaves no sidecar. */
const writeSidecar = async (path, sidecar) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = __addDisposableResource(env_1, await (0,_host_run_folder_temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFolder */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), true);
        const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        await (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(draft, `${JSON.stringify(sidecar)}\n`, { mode: 0o644 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, sidecarOf(path));
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
const readSidecar = async (path) => {
    try {
        const sidecar = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(sidecarOf(path), 'utf8'));
        return isSidecar(sidecar) ? sidecar : undefined;
    }
    catch {
        // Missing or damaged: the archive is made again.
        return undefined;
    }
};
const isSidecar = (value) => typeof value === 'object' &&
    value !== null &&
    'reference' in value &&
    typeof value.reference === 'string' &&
    'configDigest' in value &&
    typeof value.configDigest === 'string' &&
    'sha256' in value &&
    typeof value.sha256 === 'string';


/***/ }),

/***/ 31153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ differs),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   ev: () => (/* binding */ asksFor)
/* harmony export */ });
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75286);

/** The value of an input, trimmed; its default when that is empty. */
const textOf = (given, name) => {
    const value = given[name]?.trim() ?? '';
    return value === '' ? (0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOf */ .HA)(name) : value;
};
/** Whether it says something else than the default, which the runner always gives. */
const differs = (given, name) => textOf(given, name) !== (0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOf */ .HA)(name);
/** Whether something is asked for by its name, be it what the default says: the action leaves defaults out of what is given. */
const asksFor = (given, name) => !['', 'auto', 'none'].includes(given[name]?.trim() ?? '');


/***/ }),

/***/ 25625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ studyProblems),
/* harmony export */   cf: () => (/* binding */ withImpliedMode),
/* harmony export */   j4: () => (/* binding */ meantMode),
/* harmony export */   tI: () => (/* binding */ studyMode)
/* harmony export */ });
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31153);
/* harmony import */ var _studies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49889);


const studyMode = 'study';
/** The inputs with the mode that a study implies; one that is given stays. */
const withImpliedMode = (given) => (0,_given_js__WEBPACK_IMPORTED_MODULE_0__/* .differs */ .Ag)(given, 'study') && (given['mode']?.trim() ?? '') === '' ? { ...given, mode: studyMode } : given;
/** The mode that the other inputs are meant for, also where another one is given by mistake. */
const meantMode = (given, { mode }) => (0,_given_js__WEBPACK_IMPORTED_MODULE_0__/* .differs */ .Ag)(given, 'study') ? studyMode : mode;
/** What is wrong with a mode beside a study, a mode without one, and a study in a workflow. */
const studyProblems = (given, { mode, study, timeBudgetGiven }, place) => {
    const isAsked = (0,_given_js__WEBPACK_IMPORTED_MODULE_0__/* .differs */ .Ag)(given, 'study');
    const problems = [];
    if (isAsked && mode !== studyMode)
        problems.push({
            name: 'mode',
            what: `is ${mode}, but a study is given, which is a mode of its own; leave one out`,
        });
    if (!isAsked && mode === studyMode)
        problems.push({ name: 'study', what: 'name the study, as in study: engines; study: list shows them all' });
    if (isAsked && place === 'action' && !timeBudgetGiven && study !== _studies_js__WEBPACK_IMPORTED_MODULE_1__/* .studyList */ .AM && study !== _studies_js__WEBPACK_IMPORTED_MODULE_1__/* .noStudy */ .lF)
        problems.push({
            name: 'time-budget',
            what: 'a study can take hours, so in a workflow it needs one, as in time-budget: 2h',
        });
    if (study === _studies_js__WEBPACK_IMPORTED_MODULE_1__/* .studyList */ .AM)
        for (const name of onlyOfOne)
            if ((0,_given_js__WEBPACK_IMPORTED_MODULE_0__/* .differs */ .Ag)(given, name))
                problems.push({ name, what: 'study list shows all studies; leave it out' });
    return problems;
};
/** What belongs to one study: without its name nobody knows whether it has such values, or whether it was that one. */
const onlyOfOne = ['values', 'resume'];


/***/ }),

/***/ 95089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post),
/* harmony export */   postStep: () => (/* binding */ postStep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_own_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68560);
/* harmony import */ var _host_process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11962);
/* harmony import */ var _host_real_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37422);
/* harmony import */ var _provision_left_behind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7069);
/* harmony import */ var _publish_fork_hand_over_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85587);
/* harmony import */ var _publish_messages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85534);
/* harmony import */ var _publish_report_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17510);
/* harmony import */ var _publish_runner_state_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(29986);
/* harmony import */ var _publish_runner_summary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49939);
/* harmony import */ var _publish_services_archive_cache_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39292);
/* harmony import */ var _publish_services_artifact_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21675);
/* harmony import */ var _publish_services_service_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26422);
/* harmony import */ var _report_formats_exports_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(34836);
/* harmony import */ var _report_formats_index_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(91157);
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
const postStep = async ({ env, program, log }) => {
    const messages = await (0,_publish_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .makeMessages */ .R)(true, log);
    await (0,_publish_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .warnOnFailure */ .y)(messages, 'The post step was not carried out', async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const interrupt = __addDisposableResource(env_1, (0,_host_process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__/* .interruptSignal */ .CW)(messages.log), false);
            const { signal } = interrupt;
            const host = (0,_host_real_host_js__WEBPACK_IMPORTED_MODULE_4__/* .makeHost */ .D)(messages.log, signal, env);
            const ask = (0,_publish_services_service_js__WEBPACK_IMPORTED_MODULE_12__/* .serviceUser */ .$)({ exec: host.exec, env, program: program.entry, signal });
            await post({ host, state: (0,_publish_runner_state_js__WEBPACK_IMPORTED_MODULE_15__/* .readState */ .un)(env), env, ask, messages, policy: undefined });
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
const post = async (request) => {
    const { host, state, ask, messages, policy } = request;
    if (await leftReport(state))
        await publishLeft(request);
    await (0,_publish_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .warnOnFailure */ .y)(messages, 'What a killed run left was not removed', () => (0,_provision_left_behind_js__WEBPACK_IMPORTED_MODULE_5__/* .removeLeftBehind */ .A)(host, policy));
    await (0,_publish_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .warnOnFailure */ .y)(messages, 'No archives were saved in the cache', () => (0,_publish_services_archive_cache_js__WEBPACK_IMPORTED_MODULE_10__/* .saveArchives */ .x)(archivesOf(state), { ask, log: host.log, warn: messages.warning }));
};
/** None where code of a fork ran: it may have written to them, and later jobs would build with them. */
const archivesOf = ({ archives, isOfFork }) => isOfFork === 'true' ? [] : (0,_publish_runner_state_js__WEBPACK_IMPORTED_MODULE_15__/* .pathsIn */ .Mr)(archives);
/** Whether the report in the folder is of this very job. */
const leftReport = async ({ outputDir, startedMs }) => {
    if (outputDir === '' || startedMs === '')
        return false;
    const paths = (0,_publish_report_files_js__WEBPACK_IMPORTED_MODULE_8__/* .reportPaths */ .Rs)(outputDir);
    return (await ofThisJob(paths, startedMs)).length === paths.length;
};
/**
 * The files that this very job wrote; a self-hosted runner may keep older ones. Not through links: code of the pull
 * request may have put them there.
 */
const ofThisJob = async (paths, startedMs) => {
    const found = await Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined)));
    return paths.filter((_, at) => {
        const file = found[at];
        return file?.isFile() === true && file.mtimeMs >= Number(startedMs);
    });
};
const publishLeft = async (request) => {
    const { state, env, ask, messages } = request;
    const { outputDir, summary, artifact: name, handOver, retentionDays } = state;
    if (summary === 'wanted') {
        await (0,_publish_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .warnOnFailure */ .y)(messages, 'The report is not in the job summary', async () => (0,_publish_runner_summary_js__WEBPACK_IMPORTED_MODULE_9__/* .writeSummary */ .S)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_publish_report_files_js__WEBPACK_IMPORTED_MODULE_8__/* .reportPath */ .eG)(outputDir, _report_formats_index_js__WEBPACK_IMPORTED_MODULE_14__/* .markdownFormat */ .lB), 'utf8'), env));
    }
    const days = Number(retentionDays);
    if (name !== '')
        await uploadLeft(request, { name, retentionDays: days });
    if (handOver === '')
        return;
    const left = { ask, messages, env, artifactName: handOver, retentionDays: days };
    await (0,_publish_fork_hand_over_js__WEBPACK_IMPORTED_MODULE_6__/* .handOverFile */ .eO)((0,_publish_report_files_js__WEBPACK_IMPORTED_MODULE_8__/* .reportPath */ .eG)(outputDir, _report_formats_index_js__WEBPACK_IMPORTED_MODULE_14__/* .jsonFormat */ .Ky), left);
};
const uploadLeft = async ({ state: { outputDir, startedMs }, env, ask, messages }, { name, retentionDays }) => {
    // They are there where the main step came to its end, and only its upload failed.
    const further = [
        ..._report_formats_exports_js__WEBPACK_IMPORTED_MODULE_13__/* .exportFormats */ .F.map(({ file }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDir, file)),
        ...(await (0,_host_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .failedLogFiles */ .jB)(outputDir)),
    ];
    const files = [
        ...(0,_publish_report_files_js__WEBPACK_IMPORTED_MODULE_8__/* .reportPaths */ .Rs)(outputDir),
        ...(await ofThisJob(further, startedMs)),
        ...(await (0,_host_own_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .observedFiles */ .IJ)(outputDir)),
    ];
    const uploaded = await (0,_publish_services_artifact_js__WEBPACK_IMPORTED_MODULE_11__/* .uploadArtifact */ .mz)(ask, { name, files, outputDir, retentionDays, isRaw: false }, env);
    if (uploaded.kind === 'failed')
        messages.warning(uploaded.message);
    else
        messages.log(uploaded.kind === 'uploaded' ? `Uploaded the artifact ${name}` : uploaded.message);
};


/***/ }),

/***/ 7069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ removeLeftBehind)
});

// EXTERNAL MODULE: ./build/engines/install/service-policy.js
var service_policy = __webpack_require__(58222);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/run-folder/owner.js
var run_folder_owner = __webpack_require__(31655);
// EXTERNAL MODULE: ./build/host/run-folder/remove-folder.js + 1 modules
var remove_folder = __webpack_require__(69378);
// EXTERNAL MODULE: ./build/host/run-folder/run-folder.js + 1 modules
var run_folder = __webpack_require__(2186);
;// CONCATENATED MODULE: ./build/host/run-folder/sweep.js





/** A run writes its owner.json moments after it creates its folder; this is generous. */
const oldWithoutOwnerMs = 3_600_000;
/**
 * Removes what killed runs of this user left where run folders are created, and returns the paths of the removed
 * folders. Never touches the folder of a run that is still working, nor one of another user, even as root: the
 * content of that folder would tell root which processes to end. What cannot be removed is logged; never throws.
 */
const sweepDeadRuns = async (host, nowMs = Date.now()) => {
    const parent = await (0,run_folder/* parentFolder */.he)(host);
    const entries = await (0,promises_.readdir)(parent, { withFileTypes: true }).catch(() => []);
    const removed = [];
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(parent, entry.name);
        // `isDirectory` is false for a link to a folder.
        if (!entry.isDirectory() || !isRunFolder(entry.name) || !(await isLeftOver(path, host.uid, nowMs)))
            continue;
        const warning = await (0,remove_folder/* removeRunFolder */.U)(host, path, run_folder/* ownedProcessGraceMs */.lk);
        if (warning === undefined)
            removed.push(path);
        else
            host.log(warning);
    }
    return removed;
};
const isRunFolder = (name) => new RegExp(`^${run_folder/* folderPrefix */.Z4}[A-Za-z0-9]{6}$`).test(name);
const isLeftOver = async (path, uid, nowMs) => {
    const folder = await (0,promises_.lstat)(path).catch(() => undefined);
    if (folder === undefined || folder.uid !== uid)
        return false;
    const owner = await (0,run_folder_owner/* readOwner */.A7)(path);
    const ageMs = nowMs - Math.max(folder.ctimeMs, folder.mtimeMs);
    if (owner === undefined)
        return ageMs > oldWithoutOwnerMs;
    return owner.uid === uid && !(await (0,run_folder_owner/* isOwnerAlive */.Jc)(owner, ageMs));
};

;// CONCATENATED MODULE: ./build/provision/left-behind.js


/** Removes what killed runs left on this machine, and logs each thing. `policy` is the path of the system's service policy. */
const removeLeftBehind = async (host, policy) => {
    for (const path of await sweepDeadRuns(host))
        host.log(`Removed ${path}, left behind by a killed run.`);
    await (0,service_policy/* removeLeftPolicy */.m)(host, policy);
};


/***/ }),

/***/ 39292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ archiveRestorer),
/* harmony export */   x: () => (/* binding */ saveArchives)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _images_archive_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61137);



/** An archive of 100 MB is restored in seconds; making it takes no longer than this. */
const restoreLimitMs = 45_000;
/** Saving compresses first, in the post step, where nobody waits for the verdict. */
const saveLimitMs = 90_000;
/**
 * Restores archives (base images, modules) from the cache of the repository. `reportMissing` gets the paths of
 * all that the cache did not have, each time the list changes: they can be saved once they are made. After the
 * first failure the cache is not used again, since each attempt can take as long as making the archive.
 */
const archiveRestorer = ({ ask, log, warn, limitMs = restoreLimitMs }, reportMissing) => {
    let works = true;
    const missing = [];
    return async (path) => {
        if (!works)
            return;
        const answer = await ask({ kind: 'restore', ...entryOf(path) }, limitMs);
        if (answer.kind === 'done') {
            if (answer.result['found'] === true) {
                log(`Restored ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} from the cache`);
                return;
            }
            missing.push(path);
            await reportMissing(missing);
            return;
        }
        works = false;
        if (answer.kind === 'unavailable')
            return;
        const text = `Could not restore archives from the cache: ${answer.cause.text}; making them again.`;
        if (answer.cause.expected)
            log(text);
        else
            warn(text);
        await reportMissing([]);
    };
};
/** Saves archives that this run has made, for the next one; never throws. */
const saveArchives = async (paths, { ask, log, warn, limitMs = saveLimitMs }) => {
    for (const path of paths) {
        if (!(await isComplete(path)))
            continue;
        const answer = await ask({ kind: 'save', ...entryOf(path) }, limitMs);
        if (answer.kind === 'unavailable')
            return;
        if (answer.kind === 'done') {
            log(`Saved ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} in the cache`);
            continue;
        }
        const text = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} was not saved in the cache: ${answer.cause.text}; the next run will make it again.`;
        if (answer.cause.expected) {
            log(text);
            continue;
        }
        warn(text);
        return;
    }
};
/**
 * The key is the file's name, of which everything that decides the contents is part. The paths are part of an
 * entry's identity: written exactly alike for saving and restoring.
 */
const entryOf = (path) => ({
    key: `go-container-bench-${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, '.tar')}`,
    paths: [path, (0,_images_archive_store_js__WEBPACK_IMPORTED_MODULE_2__/* .sidecarOf */ .h)(path)],
});
const isComplete = async (path) => {
    const found = await Promise.all([path, (0,_images_archive_store_js__WEBPACK_IMPORTED_MODULE_2__/* .sidecarOf */ .h)(path)].map((each) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(each).catch(() => undefined)));
    return found.every((each) => each !== undefined);
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
