export const id = 6927;
export const ids = [6927];
export const modules = {

/***/ 47137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readMounts),
/* harmony export */   c: () => (/* binding */ mountsOf)
/* harmony export */ });
/* harmony import */ var _syntax_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31152);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62310);


/** The mounts that the flags of a RUN describe. Throws for what BuildKit cannot read. */
const readMounts = (flags) => {
    const mounts = mountsRead.get(flags) ?? (0,_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .flagsOf */ .Zo)(flags, 'mount').map(readMount);
    mountsRead.set(flags, mounts);
    return mounts;
};
/** Many checks ask about the same flags, and an instruction can have thousands. */
const mountsRead = new WeakMap();
/** The mounts of a RUN with the variables in their options resolved; none of another instruction. */
const mountsOf = ({ name, flags }, variables, escape) => name === 'RUN' ? readMounts(flags).map((mount) => resolved(mount, variables, escape)) : [];
const resolved = (mount, variables, escape) => {
    const options = Object.fromEntries(Object.entries(mount).map(([name, value]) => [name, (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .Vo)(value, variables, escape).text]));
    return { ...options, type: typeIn(options) };
};
const readMount = (text) => {
    const options = {};
    for (const field of fieldsOf(text)) {
        const at = field.indexOf('=');
        const name = (at === -1 ? field : field.slice(0, at)).toLowerCase();
        const value = at === -1 ? 'true' : field.slice(at + 1);
        if (name === 'from' && /\$./s.test(value))
            throw new Error(`cannot have a variable in from=${value}: give the image a stage of its own, and name that`);
        const full = fullNames[name] ?? name;
        if (name === 'rw' || name === 'readwrite')
            options['readonly'] = value === 'true' ? 'false' : 'true';
        else
            options[full] = value;
    }
    return { ...options, type: typeIn(options) };
};
/** The name of a variable is kept as it is. */
const typeIn = ({ type = 'bind' }) => type.includes('$') ? type : type.toLowerCase();
const fullNames = {
    src: 'source',
    dst: 'target',
    destination: 'target',
    ro: 'readonly',
};
/** Splits at commas. A field may be quoted as a whole; a quote within it is doubled. */
const fieldsOf = (text) => {
    const fields = [];
    const field = /"((?:[^"]|"")*)"(?:,|$)|([^",]*)(?:,|$)/y;
    for (;;) {
        const from = field.lastIndex;
        const found = field.exec(text);
        if (found === null || text === '')
            throw new Error(`cannot have --mount=${text}`);
        fields.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
        if (from + found[0].length >= text.length && !found[0].endsWith(','))
            return fields;
    }
};


/***/ }),

/***/ 90772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ scriptOfRun),
/* harmony export */   Yl: () => (/* binding */ scriptOfWords),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   r5: () => (/* binding */ optionsOfRun)
/* harmony export */ });
/* harmony import */ var _mounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47137);
/* harmony import */ var _shell_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30746);
/* harmony import */ var _shell_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55692);
/* harmony import */ var _shell_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59390);
/* harmony import */ var _syntax_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31152);





/** Reads a RUN instruction in any of its forms: shell, JSON or heredoc. */
const readRun = (instruction) => {
    const known = runsRead.get(instruction);
    if (known !== undefined)
        return known;
    const step = {
        line: instruction.line,
        mounts: (0,_mounts_js__WEBPACK_IMPORTED_MODULE_0__/* .readMounts */ .b)(instruction.flags),
        network: (0,_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .flagOf */ .iP)(instruction, 'network'),
        security: (0,_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .flagOf */ .iP)(instruction, 'security'),
        commands: (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commandsIn */ .GO)(scriptOfRun(instruction)),
    };
    runsRead.set(instruction, step);
    return step;
};
/** Many checks ask about the same instructions, and a Dockerfile can have thousands. */
const runsRead = new WeakMap();
const scriptsRead = new WeakMap();
/** The script of a RUN in any of its forms; empty when another program than a shell reads it. */
const scriptOfRun = (instruction) => {
    const script = scriptsRead.get(instruction) ?? readScriptOf(instruction);
    scriptsRead.set(instruction, script);
    return script;
};
const readScriptOf = ({ args, heredocs }) => {
    const words = (0,_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonWords */ .WY)(args);
    if (words !== undefined)
        return scriptOfWords(words);
    const [first] = heredocs;
    // `RUN <<EOF` runs the text itself, with the shell unless its first line names another program.
    if (first !== undefined && isHeredocOnly(args))
        return (0,_shell_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readScript */ .U)(/^#!(?!.*sh\b)/.test(first.content) ? interpreterOf(first.content) : first.content);
    const texts = heredocs.map(({ name, content }) => `\n${content}${content === '' ? '' : '\n'}${name}`);
    return (0,_shell_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readScript */ .U)(`${args}${texts.join('')}`);
};
/** How the shell that reads the script of a RUN is started, when SHELL has these words. */
const optionsOfRun = ({ args, heredocs }, shell) => {
    const text = isHeredocOnly(args) ? (heredocs[0]?.content ?? '') : '';
    return text.startsWith('#!') ? (0,_shell_options_js__WEBPACK_IMPORTED_MODULE_4__/* .optionsOfScript */ .N$)(text) : (0,_shell_options_js__WEBPACK_IMPORTED_MODULE_4__/* .optionsOfShell */ .yz)(shell);
};
const isHeredocOnly = (args) => args.replaceAll(/\d*<<-?\s*[^\s<]+/g, ' ').trim() === '';
/** The script that starts one program with these arguments. */
const scriptOfWords = (words) => (0,_shell_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readScript */ .U)(words.map(quote).join(' '));
const interpreterOf = (script) => /^#!\s*(?:\S*\/env\s+)?(\S+)/.exec(script)?.[1] ?? '';
/** One word for a shell, whatever is in it. */
const quote = (word) => `'${word.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 76850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ hints),
/* harmony export */   a: () => (/* binding */ hint)
/* harmony export */ });
/**
 * An input as its reader would give it: `edit: main.go` in the action, `--edit main.go` on a command line. Without a
 * value only its name. Inputs are in no host's environment, but a `run:` step without an id is called `__run`.
 */
const hint = (env, name, value) => {
    if (isActionStep(env))
        return value === undefined ? name : `${name}: ${inYaml(value)}`;
    return value === undefined ? `--${name}` : `--${name} ${inShell(value)}`;
};
/** Several inputs that belong together. */
const hints = (env, given) => given.map(([name, value]) => hint(env, name, value)).join(isActionStep(env) ? ', ' : ' ');
/** Whether a step of a workflow uses the action, as opposed to a command line, which a workflow can have too. */
const isActionStep = (env) => env['GITHUB_ACTIONS'] === 'true' && !/^__run(_\d+)?$/.test(env['GITHUB_ACTION'] ?? '');
const inYaml = (value) => /^[\w./][\w./@+,= -]*$/.test(value) ? value : JSON.stringify(value);
/** A line break becomes an escape, because a message goes on in the next line of a log. */
const inShell = (value) => {
    if (/^[\w./@+,=:-]+$/.test(value))
        return value;
    if (!/\p{Cc}/u.test(value))
        return `'${value.replaceAll("'", String.raw `'\''`)}'`;
    return `$'${JSON.stringify(value)
        .slice(1, -1)
        .replaceAll("'", String.raw `\'`)}'`;
};


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

/***/ 33259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ commitsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60950);
/* harmony import */ var _host_run_folder_run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2186);
/* harmony import */ var _revisions_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45489);
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




/** Finds them as a run would. Throws when the base that was asked for does not exist. */
const commitsOf = async ({ host, inputs, given, event, directory }) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const repository = await (0,_host_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W1)(host, directory);
        const folder = __addDisposableResource(env_1, await (0,_host_run_folder_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openRunFolder */ .iN)(host), true);
        const token = given['github-token'] ?? '';
        const base = await (0,_revisions_base_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveBase */ .gU)({
            host,
            folder,
            repository,
            wanted: inputs.base,
            event,
            outputDir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(inputs.outputDir),
            token: token === '' ? undefined : token,
        });
        const head = await (0,_host_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(host, repository, 'HEAD');
        if (head === undefined)
            throw new _host_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryError */ .pU(`${repository.root} has no commit to build`);
        return { base: base.kind === 'none' ? undefined : base.sha, head };
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

/***/ 85175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/disk.js
var disk = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/git/repository.js
var repository = __webpack_require__(60950);
// EXTERNAL MODULE: ./build/host/writing.js
var writing = __webpack_require__(28703);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/inputs/error.js
var inputs_error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/inputs/given.js
var inputs_given = __webpack_require__(31153);
// EXTERNAL MODULE: ./build/projects/context/absent-projects.js
var absent_projects = __webpack_require__(66649);
// EXTERNAL MODULE: ./build/projects/context/known-subject.js
var known_subject = __webpack_require__(22161);
;// CONCATENATED MODULE: ./build/plan/emit/plan-text.js
/**
 * The plan as JSON of printable ASCII that no reader on its way expands: neither a shell nor GitLab, Kubernetes or Kustomize. It
 * has the same id, which is that of its values.
 */
const planText = (plan) => JSON.stringify(plan, undefined, 2).replaceAll(
// Quotes, dollars and backticks are only in strings, and so is everything that is not ASCII.
/[^\n\u0020-\u007e]|[$`']/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

// EXTERNAL MODULE: ./build/plan/emit/yaml.js
var yaml = __webpack_require__(261);
;// CONCATENATED MODULE: ./build/plan/emit/gitlab.js


const head = `# A child pipeline of GitLab: a job for each leg of a plan, and one that makes one report of them. The plan is in it.
# Start it by \`trigger: include: artifact\`, and set in the job that does so, or in the project:
#   GO_CONTAINER_BENCH_IMAGE    an image with git, an engine that builds, and this program; shell runners ignore it
#   GO_CONTAINER_BENCH_TAG      the tag of the runners: machines that do nothing else meanwhile
#   GO_CONTAINER_BENCH          the command of the program, such as: node /opt/go-container-bench/dist/index.js
#   GO_CONTAINER_BENCH_MEASURE  more flags of measure, such as: --install never
#   GO_CONTAINER_BENCH_REPORT   more flags of report, such as: --fail-on never
`;
/**
 * A child pipeline for GitLab. The report job comes in a stage of its own, which gets the artifacts of all legs, because a job
 * names at most 50 others in \`needs\`.
 */
const gitlabPipeline = (plan) => head +
    (0,yaml/* toYaml */.f)({
        // Without rules, a child of a pipeline for a merge request would have no jobs.
        workflow: { rules: [{ when: 'always' }] },
        variables: {
            GO_CONTAINER_BENCH: 'go-container-bench',
            GO_CONTAINER_BENCH_MEASURE: '',
            GO_CONTAINER_BENCH_REPORT: '',
        },
        stages: ['measure', 'report'],
        default: {
            image: '$GO_CONTAINER_BENCH_IMAGE',
            tags: ['$GO_CONTAINER_BENCH_TAG'],
            before_script: [writePlan(plan)],
        },
        ...Object.fromEntries(plan.legs.map((leg) => [jobName(leg), measureJob(leg)])),
        report: reportJob,
    });
const folder = 'go-container-bench';
/** Not in the project's folder: what is there and not committed is measured. */
const writePlan = (plan) => ['PLAN=$(mktemp)', `cat > "$PLAN" <<'END'`, planText(plan), 'END', ''].join('\n');
const measureJob = ({ leg }) => ({
    stage: 'measure',
    rules: [{ when: 'on_success' }],
    // The base is in the history.
    variables: { GIT_DEPTH: '0' },
    script: [
        `$GO_CONTAINER_BENCH measure --plan-file "$PLAN" --leg ${leg} --output-dir ${folder}/leg-${leg} $GO_CONTAINER_BENCH_MEASURE`,
    ],
    artifacts: { when: 'always', paths: [`${folder}/leg-${leg}/`] },
});
/** It runs after legs that failed, too: silence must not be green. */
const reportJob = {
    stage: 'report',
    rules: [{ when: 'always' }],
    script: [
        `$GO_CONTAINER_BENCH report ${folder} --plan-file "$PLAN" --output-dir ${folder}/report --format junit $GO_CONTAINER_BENCH_REPORT`,
    ],
    artifacts: {
        when: 'always',
        paths: [`${folder}/report/`],
        reports: { junit: `${folder}/report/report.junit.xml` },
    },
};
/** GitLab takes 255 characters. */
const longestName = 200;
/** As lists of jobs show it; `$` may begin what GitLab replaces. */
const jobName = ({ leg, name }) => {
    const shown = name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll('$', '_');
    return `leg ${leg}: ${[...shown].slice(0, longestName).join('')}`;
};

;// CONCATENATED MODULE: ./build/plan/emit/kubernetes.js


const headOf = (folder) => [
    '# A Job of Kubernetes that measures each leg of a plan on a node of its own, and the plan. It needs, in its namespace:',
    '#   an image in place of go-container-bench, whose entrypoint is this program, with sh, git and an engine that builds',
    `#   the persistent volume claim go-container-bench, whose folder ${folder} gets the reports; several nodes write to it`,
    '#   the secret go-container-bench, whose key repository is an address that git fetches the commits from',
    '# What the engine needs, and processors that nobody else uses, is for a patch to say: docs/publishing.md has one.',
    '',
].join('\n');
const kubernetes_name = 'go-container-bench';
/** The folder of a plan in the volume, which other plans use, too: `report` refuses their reports. */
const folderOf = ({ planId }) => planId.slice(0, 12);
/** A ConfigMap with the plan, and an Indexed Job with an index, from 0, for each leg, from 1. */
const kubernetesManifests = (plan) => {
    const metadata = {
        name: `${kubernetes_name}-${folderOf(plan)}`,
        labels: { 'app.kubernetes.io/name': kubernetes_name },
    };
    const configMap = (0,yaml/* toYaml */.f)({
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata,
        data: { 'plan.json': `${planText(plan)}\n` },
    });
    const job = (0,yaml/* toYaml */.f)({ apiVersion: 'batch/v1', kind: 'Job', metadata, spec: jobSpec(plan, metadata.name) });
    return [headOf(folderOf(plan)), configMap, '---\n', job].join('');
};
const jobSpec = (plan, configMap) => ({
    completionMode: 'Indexed',
    completions: plan.legs.length,
    parallelism: plan.legs.length,
    // A leg that is measured again counts instead of what it left before, and no leg ends the others.
    backoffLimitPerIndex: 1,
    template: {
        metadata: { labels: { 'app.kubernetes.io/name': kubernetes_name } },
        spec: {
            restartPolicy: 'Never',
            affinity: onePodPerNode,
            initContainers: [checkout(plan)],
            containers: [measure(plan)],
            volumes: [
                { name: 'repository', emptyDir: {} },
                { name: 'plan', configMap: { name: configMap } },
                { name: 'reports', persistentVolumeClaim: { claimName: kubernetes_name } },
            ],
        },
    },
});
/** Of this plan or another one: two of them would disturb each other. A pod waits until a node is free. */
const onePodPerNode = {
    podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: [
            {
                labelSelector: { matchLabels: { 'app.kubernetes.io/name': kubernetes_name } },
                topologyKey: 'kubernetes.io/hostname',
            },
        ],
    },
};
const folders = { repository: '/bench/repository', plan: '/bench/plan', reports: '/bench/reports' };
const mounts = (...names) => names.map((each) => ({ name: each, mountPath: folders[each] }));
/** The commits alone, and no remote: its address may hold a token, which no build may see. */
const checkout = ({ base, head: commit }) => ({
    name: 'checkout',
    image: kubernetes_name,
    workingDir: folders.repository,
    command: [
        'sh',
        '-c',
        [
            'git init --quiet',
            `git fetch --quiet --depth=1 "$REPOSITORY" ${[commit, base].filter((each) => each !== undefined).join(' ')}`,
            `git checkout --quiet --detach ${commit}`,
            'rm .git/FETCH_HEAD',
        ].join(' && '),
    ],
    env: [{ name: 'REPOSITORY', valueFrom: { secretKeyRef: { name: kubernetes_name, key: 'repository' } } }],
    volumeMounts: mounts('repository'),
});
/** Its leg is that of JOB_COMPLETION_INDEX, which Kubernetes sets, and expands in arguments. */
const measure = (plan) => ({
    name: 'measure',
    image: kubernetes_name,
    workingDir: folders.repository,
    args: [
        'measure',
        '--plan-file',
        `${folders.plan}/plan.json`,
        '--output-dir',
        `${folders.reports}/${folderOf(plan)}/index-$(JOB_COMPLETION_INDEX)`,
    ],
    volumeMounts: mounts('repository', 'plan', 'reports'),
});

;// CONCATENATED MODULE: ./build/plan/emit/emit.js


/** The file that starts the legs, the same for the same plan; undefined: GitHub takes the matrix. */
const emittedFile = (system, plan) => {
    switch (system) {
        case 'github':
            return undefined;
        case 'gitlab':
            return {
                ending: '.gitlab.yml',
                text: gitlabPipeline(plan),
                advice: 'keep it as an artifact of the job, and start it by trigger: include: artifact, with the variables that it names',
                prepare: 'add --prepare=COMMAND to GO_CONTAINER_BENCH_MEASURE, without blanks, such as --prepare=./prepare.sh',
            };
        case 'kubernetes':
            return {
                ending: '.kubernetes.yml',
                text: kubernetesManifests(plan),
                advice: `apply it, with the image, the volume claim and the secret that it names; then give the folder ${folderOf(plan)} of the volume to report`,
                prepare: 'add the argument --prepare=COMMAND to the container measure, by a patch',
            };
    }
};

;// CONCATENATED MODULE: ./build/plan/matrix.js
/**
 * The legs as JSON for a matrix. Only number and name: an output has at most 1 MB, and is dropped where it contains a value that is
 * masked.
 */
const matrixOf = (legs) => JSON.stringify(legs.map(({ leg, name }) => ({ leg, name })));

;// CONCATENATED MODULE: ./build/plan/split.js
/** More legs are used only where they are asked for: a small organisation has 20 jobs at a time for everything. */
const mostLegsByDefault = 8;
/**
 * Divides projects among machines. A project is never divided, because its pairs, engines and cache states belong together. The
 * longest come first, each into the leg that is the shortest until then; one of unknown length counts as the average of the
 * others.
 */
const splitIntoLegs = (contexts, wanted, durationsMs) => {
    const number = Math.min(wanted === 'auto' ? mostLegsByDefault : wanted, contexts.length);
    const legs = Array.from({ length: number }, () => ({ ms: 0, contexts: new Set() }));
    const lengthMs = lengthOf(contexts, durationsMs);
    for (const context of contexts.toSorted((one, other) => lengthMs(other) - lengthMs(one))) {
        const [shortest] = legs.toSorted((one, other) => one.ms - other.ms);
        if (shortest === undefined)
            break;
        shortest.contexts.add(context);
        shortest.ms += lengthMs(context);
    }
    // In the order in which they were given, as in a run that measures them all.
    return legs
        .map((leg) => contexts.filter((each) => leg.contexts.has(each)))
        .toSorted(([one], [other]) => indexIn(contexts, one) - indexIn(contexts, other))
        .map((own, at) => ({ leg: at + 1, name: nameOf(own), contexts: own }));
};
const lengthOf = (contexts, durationsMs) => {
    const known = contexts.flatMap(({ id }) => durationsMs.get(id) ?? []);
    const averageMs = known.length === 0 ? 1 : known.reduce((sum, ms) => sum + ms, 0) / known.length;
    return ({ id }) => durationsMs.get(id) ?? averageMs;
};
const indexIn = (contexts, context) => context === undefined ? -1 : contexts.indexOf(context);
const mostNamed = 2;
/** It is shown in lists of jobs: two projects, and how many more. */
const nameOf = (contexts) => {
    const named = contexts.slice(0, mostNamed).map(({ id }) => id.replaceAll('~', '/'));
    const more = contexts.length - named.length;
    return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
};

// EXTERNAL MODULE: ./build/publish/runner/outputs.js + 1 modules
var outputs = __webpack_require__(39640);
// EXTERNAL MODULE: ./build/publish/services/artifact.js
var artifact = __webpack_require__(21675);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/modes/commits-of.js
var commits_of = __webpack_require__(33259);
// EXTERNAL MODULE: ./build/report/read-report.js + 8 modules
var read_report = __webpack_require__(70421);
// EXTERNAL MODULE: ./build/modes/merge-reports.js + 1 modules
var merge_reports = __webpack_require__(74643);
// EXTERNAL MODULE: ./build/modes/report-file.js
var report_file = __webpack_require__(12556);
;// CONCATENATED MODULE: ./build/modes/known-durations.js




/** Only reports of version 1 are read with them, and nothing is judged here. */
const anyLimits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 200 };
/**
 * How long projects took in these reports, by id, in ms: their builds, added up. Throws an InputError when one of them cannot be
 * read, is not a file, or is too large.
 */
const durationsIn = async (places) => {
    const durationsMs = new Map();
    for (const place of places) {
        const file = await (0,merge_reports/* fileAt */.Wd)(place);
        const found = file === undefined ? undefined : await (0,read_report/* readReport */.t)(await (0,report_file/* textOf */.b)(file), anyLimits);
        if (found?.kind !== 'report')
            throw new inputs_error/* InputError */.dz([
                `reports: ${place} cannot be read: ${found?.problems[0] ?? 'there is no report'}`,
            ]);
        const projectOf = new Map(found.report.benchmarks.map(({ id, project }) => [id, project]));
        for (const { benchmark, durationMs } of found.report.builds) {
            const project = projectOf.get(benchmark) ?? '';
            durationsMs.set(project, (durationsMs.get(project) ?? 0) + durationMs);
        }
    }
    return durationsMs;
};

// EXTERNAL MODULE: ./build/modes/output-dir.js
var output_dir = __webpack_require__(92024);
// EXTERNAL MODULE: ./build/modes/plan-file.js + 1 modules
var plan_file = __webpack_require__(80569);
// EXTERNAL MODULE: ./build/modes/planned-inputs.js
var planned_inputs = __webpack_require__(61559);
// EXTERNAL MODULE: ./build/modes/projects-of.js
var projects_of = __webpack_require__(25571);
// EXTERNAL MODULE: ./build/modes/publishing.js
var publishing = __webpack_require__(14194);
;// CONCATENATED MODULE: ./build/modes/plan.js

























/** Divides a job among machines: writes the plan and prints what the CI system needs to start them. */
const plan = async (job) => {
    const { inputs, invocation, messages } = job;
    const commits = await (0,commits_of/* commitsOf */.g)(job);
    if (inputs.context === 'auto' && commits.base === undefined)
        throw new inputs_error/* InputError */.dz([
            'context: the shipped projects are measured on one machine; name projects of yours',
        ]);
    const contexts = contextsOf(await existingProjects(job, commits));
    const legs = splitIntoLegs(contexts, inputs.legs, await durationsIn(inputs.reports));
    const made = (0,plan_file/* identified */.AR)({ ...planned(job, commits), legs });
    const written = await write(made, job);
    messages.log(`${(0,numbers/* count */.U9)(contexts.length, 'project')} on ${(0,numbers/* count */.U9)(legs.length, 'leg')}${whyFewer(inputs, contexts)}: ${written.plan}`);
    if (written.emitted !== undefined)
        adviseOn(written.emitted, job);
    invocation.print(matrixOf(legs));
    if (invocation.inWorkflow)
        await publishPlan(made, written, job);
    return 0;
};
/** Every project without its folder or its Dockerfile is named here, and not by the machine that would have measured it. */
const existingProjects = async (job, { base, head }) => {
    const { host, inputs, directory, event } = job;
    const named = await (0,projects_of/* namedProjects */.yk)(job);
    const inside = named.filter(({ context, file = '.' }) => ![context, file].some(absent_projects/* leadsOut */.q));
    const looking = {
        host,
        repository: await (0,repository/* findRepository */.W1)(host, directory),
        commits: [head, ...(base === undefined ? [] : [base])],
        withUncommitted: event === undefined,
    };
    // The command of `prepare` may make them.
    const absent = inputs.prepare === undefined
        ? await (0,absent_projects/* absentProjects */.U)(looking, inside.map((line) => (0,projects_of/* withLine */.$2)(inputs, line)))
        : [];
    let projects = [];
    (0,inputs_error/* checkAll */.K7)(() => {
        projects = (0,projects_of/* projectsFrom */.TU)(inputs, named);
    }, () => (0,inputs_error/* refuseAll */.cp)(absent));
    return projects;
};
/** An ordinary run measures them all as well. */
const whyFewer = ({ legs }, { length }) => {
    if (length === 1)
        return ', because a project is never divided';
    return legs !== 'auto' && legs > length ? `, and not ${legs}, because a project is never divided` : '';
};
const contextsOf = (projects) => projects.map(({ context: given, build: { file }, among }, at) => {
    const context = given === 'auto' ? '.' : given;
    return {
        id: among?.id ?? (0,known_subject/* projectId */.Lg)(context),
        place: at + 1,
        context,
        ...(file !== undefined && { file }),
    };
});
/**
 * One seed for all legs, so that their report names the one that was used. Other systems than GitHub know no event of a pull
 * request, and a branch may move: they get the commit of the base.
 */
const planned = ({ given, inputs: { emit } }, { base, head }) => {
    const inputs = planned_inputs/* plannedInputs */.E
        .filter((name) => (0,inputs_given/* differs */.Ag)(given, name))
        .map((name) => [name, (0,inputs_given/* textOf */.b6)(given, name)]);
    return {
        schemaVersion: plan_file/* planSchemaVersion */.JV,
        toolVersion: version/* toolVersion */.f,
        inputs: {
            seed: (0,external_node_crypto_.randomBytes)(4).toString('hex'),
            ...Object.fromEntries(inputs),
            ...(emit !== 'github' && base !== undefined && { base }),
        },
        ...(base !== undefined && { base }),
        head,
    };
};
const write = async (made, { inputs }) => {
    const file = (0,external_node_path_.resolve)(inputs.planFile ?? (0,external_node_path_.join)(inputs.outputDir, plan_file/* planName */.V6));
    await (inputs.planFile === undefined ? (0,output_dir/* openOutputDir */.C)((0,external_node_path_.dirname)(file)) : openPlace(file));
    await (0,writing/* writeText */.x)(file, `${JSON.stringify(made, undefined, 2)}\n`, { mode: 0o644 });
    const found = emittedFile(inputs.emit, made);
    if (found === undefined)
        return { plan: file, emitted: undefined };
    const path = `${file.replace(/\.json$/, '')}${found.ending}`;
    await (0,writing/* writeText */.x)(path, found.text, { mode: 0o644 });
    return { plan: file, emitted: { ...found, path } };
};
/** A folder that is not there is made, as that of a report is. */
const openPlace = async (file) => {
    try {
        await (0,disk/* makeFolder */.fc)((0,external_node_path_.dirname)(file));
    }
    catch (error) {
        throw new inputs_error/* InputError */.dz([
            `plan-file: the folder of ${file} cannot be created: ${(0,error_text/* messageOf */.b)(error)}; name another file`,
        ]);
    }
    const isFolder = (await (0,promises_.stat)(file).catch(() => undefined))?.isDirectory() === true;
    if (isFolder)
        throw new inputs_error/* InputError */.dz([`plan-file: ${file} is a folder; name the file to write, as in ${plan_file/* planName */.V6}`]);
};
/** A command that was given here is not carried out there: whoever may change the file would choose it. */
const adviseOn = ({ path, advice, prepare }, { inputs, messages }) => {
    messages.log(`${path}: ${advice}`);
    if (inputs.prepare !== undefined)
        messages.warning(`The legs get no prepare from ${path}, as no plan has one: ${prepare}`);
};
/** What the other jobs download. */
const artifactName = 'go-container-bench-plan';
const publishPlan = async ({ legs }, { plan: file, emitted }, job) => {
    const { inputs, messages, invocation } = job;
    await (0,outputs/* setMatrix */.q7)(matrixOf(legs));
    const name = inputs.artifactName ?? artifactName;
    const { ask } = (0,publishing/* publishContextOf */.q)(job);
    const files = [file, ...(emitted === undefined ? [] : [emitted.path])];
    const parts = { name, files, outputDir: (0,external_node_path_.dirname)(file), isRaw: false };
    const { retentionDays } = inputs;
    const uploaded = await (0,artifact/* uploadArtifact */.mz)(ask, { ...parts, retentionDays }, invocation.env);
    if (uploaded.kind === 'failed')
        throw new Error(uploaded.message);
    messages.log(uploaded.kind === 'uploaded' ? `Uploaded the artifact ${name}` : uploaded.message);
};


/***/ }),

/***/ 25571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ withLine),
/* harmony export */   TU: () => (/* binding */ projectsFrom),
/* harmony export */   UW: () => (/* binding */ projectsOf),
/* harmony export */   yk: () => (/* binding */ namedProjects)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60950);
/* harmony import */ var _inputs_context_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32561);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80074);
/* harmony import */ var _projects_context_absent_projects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66649);
/* harmony import */ var _projects_context_known_subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22161);







/** The inputs of every project that is measured; those of a job with one project stay as they are. */
const projectsOf = async (job) => {
    const { inputs } = job;
    if ((0,_inputs_context_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .contextLines */ .z)(inputs.context).length < 2 && !/\s/.test(inputs.context))
        return [inputs];
    return projectsFrom(inputs, await namedProjects(job));
};
/** What the lines of `context` name. */
const namedProjects = async ({ host, inputs, directory, }) => {
    const { root } = await (0,_host_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepository */ .W1)(host, directory);
    const isFolder = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false })?.isDirectory() === true;
    return (0,_inputs_context_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .contextLines */ .z)(inputs.context).map((line) => (0,_inputs_context_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .readContextLine */ .U)(line, isFolder));
};
/** The same where it is known what the lines name. */
const projectsFrom = (inputs, named) => {
    (0,_inputs_error_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseAll */ .cp)([...namedWrong(named, inputs), ...editedWrong(named, inputs)]);
    const [only] = named;
    if (only !== undefined && named.length === 1)
        return [withLine(inputs, only)];
    const ids = named.map((line) => idOf(line, named));
    return named.map((line, at) => ({
        ...withLine(inputs, line),
        edit: editOf(inputs, line),
        among: {
            id: ids[at] ?? '',
            others: ids.filter((_, other) => other !== at),
            share: { spentMs: 0, shares: named.length },
        },
    }));
};
/** The inputs of the project that a line names. */
const withLine = (inputs, { context, file }) => ({
    ...inputs,
    context,
    build: { ...inputs.build, file: file ?? inputs.build.file },
});
/** Two Dockerfiles of one context are two projects, which their context alone does not set apart. */
const idOf = ({ context, file }, all) => {
    const id = (0,_projects_context_known_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .projectId */ .Lg)(context);
    const isShared = all.filter((each) => (0,_projects_context_known_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .projectId */ .Lg)(each.context) === id).length > 1;
    return isShared && file !== undefined ? `${id}+${(0,_projects_context_known_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .projectId */ .Lg)(file)}` : id;
};
const namedWrong = (lines, { build }) => {
    const ids = lines.map((line) => idOf(line, lines));
    return [
        ...(lines.length > 1 && lines.some(({ context }) => context === 'auto')
            ? ['context: auto stands alone; leave it out of the list']
            : []),
        ...lines.flatMap(({ context, file = '.' }) => [context, file].filter(_projects_context_absent_projects_js__WEBPACK_IMPORTED_MODULE_4__/* .leadsOut */ .q).map((path) => `context: ${path} leads out of the repository`)),
        ...ids.flatMap((id, at) => ids.indexOf(id) < at
            ? [`context: ${lines[at]?.context} is named twice; name another Dockerfile of it as CONTEXT FILE`]
            : []),
        ...(build.file !== undefined && lines.every(({ file }) => file !== undefined)
            ? ['file: every line of context names a Dockerfile already; leave one of them out']
            : []),
    ];
};
/** The last line that is meant for a context counts; one without a context is meant for all. */
const editOf = ({ edit }, { context }) => {
    const lines = editLines(edit);
    const own = lines.findLast((line) => line.context !== undefined && isSame(line.context, context));
    return (own ?? lines.findLast((line) => line.context === undefined))?.file ?? 'auto';
};
const editedWrong = (lines, { edit }) => lines.length < 2
    ? []
    : editLines(edit).flatMap(({ context }) => context === undefined || lines.some((line) => isSame(line.context, context))
        ? []
        : [`edit: ${context} is not among the contexts`]);
const editLines = (edit) => (0,_inputs_context_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .contextLines */ .z)(edit).map((line) => {
    const [, context, file = line] = /^(.*\S)\s+(\S+)$/.exec(line) ?? [];
    return { context, file };
});
const isSame = (one, other) => (0,_projects_context_known_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .projectId */ .Lg)(one) === (0,_projects_context_known_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .projectId */ .Lg)(other);


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

/***/ 66649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ absentProjects),
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60616);
/* harmony import */ var _host_inside_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36016);
/* harmony import */ var _host_inside_look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37517);
/* harmony import */ var _inputs_dockerfile_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77745);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80074);
/* harmony import */ var _find_dockerfiles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60974);
/* harmony import */ var _missing_dockerfile_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96377);
/* harmony import */ var _user_build_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89341);










/**
 * What is wrong with the places of these projects, one sentence for each project: no such folder, or no such Dockerfile. Looks
 * only, and copies nothing. What a submodule holds is not known here, nor what a bake file names.
 */
const absentProjects = async (looking, projects) => {
    const { root } = looking.repository;
    const submodules = await submodulesIn(looking);
    const isKnown = (path) => submodules.every((each) => path !== each && !path.startsWith(`${each}/`));
    const problems = [];
    let found;
    for (const inputs of projects) {
        const context = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inputs.context === 'auto' ? '.' : inputs.context, '.');
        const place = { inputs, context, paths: pathsOf(inputs, context) };
        if (![context, ...place.paths].every(isKnown))
            continue;
        const problem = await problemWith(looking, place);
        if (problem === undefined)
            continue;
        if (problem.kind === 'other')
            problems.push(problem.what);
        else {
            found ??= await (0,_find_dockerfiles_js__WEBPACK_IMPORTED_MODULE_6__/* .findDockerfiles */ .vv)(looking.host, root);
            problems.push(missingAt(looking, place, { found, isLeftOut: problem.isLeftOut }));
        }
    }
    return problems;
};
/** Whether a path that should be relative to the repository cannot be in it. */
const leadsOut = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || /^\.\.(\/|$)/.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.'));
const pathsOf = (inputs, context) => {
    if (inputs.bakeTarget !== undefined)
        return [];
    const { file } = inputs.build;
    return file === undefined ? (0,_inputs_dockerfile_names_js__WEBPACK_IMPORTED_MODULE_9__/* .dockerfileNames */ .l)(inputs).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, name)) : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.', file)];
};
const problemWith = async (looking, place) => {
    const { context, inputs, paths } = place;
    const { root } = looking.repository;
    const outside = paths.find((path) => leadsOut(path));
    if (outside !== undefined)
        return { kind: 'other', what: `file: ${outside} leads out of the repository; name a file in it` };
    const kind = await (0,_host_inside_check_js__WEBPACK_IMPORTED_MODULE_3__/* .kindInside */ .n2)(root, context);
    if (kind === undefined && (await areCommitted(looking, [context], paths)))
        return undefined;
    const wrong = await folderProblem(root, context, kind);
    if (wrong !== undefined)
        return { kind: 'other', what: `context: ${wrong}` };
    if (paths.length === 0)
        return undefined;
    try {
        const path = (0,_user_build_js__WEBPACK_IMPORTED_MODULE_8__/* .dockerfilePathOf */ .pS)({ dir: root, contextDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, context) }, inputs);
        const isThere = (await (0,_user_build_js__WEBPACK_IMPORTED_MODULE_8__/* .dockerfileText */ .qE)(root, path)) !== undefined;
        if (isThere && (await isInHead(looking, path)))
            return undefined;
        return (await areCommitted(looking, [], paths))
            ? undefined
            : { kind: 'no-dockerfile', isLeftOut: isThere };
    }
    catch (error) {
        if (error instanceof _inputs_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz)
            return { kind: 'other', what: error.problems.join('; ') };
        throw error;
    }
};
const folderProblem = async (root, context, kind) => {
    if (kind === 'folder')
        return undefined;
    if (kind === 'file')
        return `${context} is a file; name the folder to build, and a Dockerfile after it, as in . ${context}`;
    if (kind === undefined) {
        const [, first] = /^(.*\S)\s+\S+$/.exec(context) ?? [];
        const neither = first === undefined ? `no folder ${context}` : `neither a folder ${context} nor ${first}`;
        return `there is ${neither} in the repository`;
    }
    try {
        await (0,_host_inside_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(root, context, 'folder');
        return undefined;
    }
    catch (error) {
        if (error instanceof _host_inside_check_js__WEBPACK_IMPORTED_MODULE_3__/* .UnsafePath */ .UZ)
            return error.message;
        throw error;
    }
};
/** A file that git ignores, or that a checkout has beside the commit, is not measured. */
const isInHead = async ({ host, repository, withUncommitted }, path) => {
    const flags = ['--cached', ...(withUncommitted ? ['--others', '--exclude-standard'] : [])];
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository.root, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path));
    const listed = await (0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(host, repository.root, [
        '--literal-pathspecs',
        ...['ls-files', '-z', ...flags, '--', name],
    ]);
    return !(0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .gq)(listed) || listed.stdout !== '';
};
/** Whether one of the commits has each of the folders, and one of the Dockerfiles. A commit that was not fetched has nothing. */
const areCommitted = async ({ host, repository, commits }, folders, paths) => {
    for (const commit of commits) {
        const has = async (path) => {
            const listed = await (0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(host, repository.root, [
                '--literal-pathspecs',
                ...['ls-tree', '-z', '--full-tree', commit, '--', path],
            ]);
            return (0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .gq)(listed) && listed.stdout !== '';
        };
        const all = await Promise.all(folders.map(has));
        const any = await Promise.all(paths.map(has));
        if (all.every(Boolean) && (paths.length === 0 || any.some(Boolean)))
            return true;
    }
    return false;
};
const submodulesIn = async ({ host, repository: { root } }) => (0,_host_inside_look_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileIn */ .aO)(root, '.gitmodules')
    ? (await (0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsMatching */ .xD)(host, root, String.raw `^submodule\..*\.path$`, '.gitmodules')).map(([, path]) => path)
    : [];
const missingAt = ({ host }, { inputs, context }, { found, isLeftOut }) => {
    const wanted = (0,_missing_dockerfile_js__WEBPACK_IMPORTED_MODULE_7__/* .wantedPath */ .rn)(inputs, context);
    const named = inputs.build.file === undefined ? 'context' : 'file';
    const where = named === 'context' && context === '.' ? 'at the top of' : 'in';
    const absent = `${named}: there is no ${wanted} ${where} the repository`;
    if (isLeftOut)
        return `${absent}; the one in the working tree is not part of the commit, because git ignores it or it was never committed`;
    return `${absent}${(0,_missing_dockerfile_js__WEBPACK_IMPORTED_MODULE_7__/* .elsewhere */ .Jn)('head', { env: host.env, inputs, context, found, isLeftOut, linkTarget: undefined })}`;
};


/***/ })

};
