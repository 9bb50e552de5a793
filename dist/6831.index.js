export const id = 6831;
export const ids = [6831];
export const modules = {

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

/***/ 31369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compileProbe),
/* harmony export */   p: () => (/* binding */ compileLinkedProbe)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_process_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46322);
/* harmony import */ var _host_writing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28703);
/* harmony import */ var _go_toolchain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73931);
/* harmony import */ var _static_executable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87390);






/**
 * Compiles a probe, a Go program that a RUN step executes, for an image that contains nothing else. Throws when this machine
 * has no such Go; its own build cache makes all but the first time quick.
 */
const compileProbe = async (host, request) => {
    const path = await compile(host, request, '0');
    const flaw = await (0,_static_executable_js__WEBPACK_IMPORTED_MODULE_5__/* .whyNotStandalone */ .$)(path);
    if (flaw !== undefined)
        throw new Error(`the probe ${request.name} cannot run in an image without a C library: ${flaw}`);
    return path;
};
/** The same with the C library, which its image must then contain. Throws when this machine has no C compiler. */
const compileLinkedProbe = (host, request) => compile(host, request, '1');
const compile = async (host, request, cgo) => {
    const { probes, name, goVersion, folder } = request;
    const wanted = goVersion ?? (await (0,_go_toolchain_js__WEBPACK_IMPORTED_MODULE_4__/* .localGoVersion */ .U)(host));
    if (wanted === undefined)
        throw new Error(`there is no Go on PATH, with which the probe ${name} is compiled`);
    const { go, goroot } = await (0,_go_toolchain_js__WEBPACK_IMPORTED_MODULE_4__/* .findToolchain */ .v)(host, wanted);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const goMod = `${path}.mod`;
    await (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(goMod, probeGoMod(wanted));
    const args = ['build', '-trimpath', `-modfile=${goMod}`, '-ldflags=-s -w', '-o', path, `./${name}`];
    const env = { ...host.env, ...fixedSettings, CGO_ENABLED: cgo, GOROOT: goroot };
    (0,_host_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(await host.exec(go, args, { cwd: probes, env, timeoutMs: 300_000 }));
    return path;
};
/**
 * Programs of a module keep the settings of the Go that its go.mod names, whichever Go compiles them: with `go 1.21` none
 * would read the quota of its control group (https://go.dev/doc/godebug). The go command is not bound by that.
 */
const probeGoMod = (version) => `module go-container-bench/probes\n\ngo ${version.split('.').slice(0, 2).join('.')}\n`;
/** What the environment of a user may have set for other projects. */
const fixedSettings = {
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
    GOFLAGS: '-mod=readonly',
    GOOS: undefined,
    GOARCH: undefined,
    GO111MODULE: undefined,
    GOEXPERIMENT: undefined,
};


/***/ }),

/***/ 79570:
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
 * A file beside an edited one, which no program depends on: Go ignores files whose names begin with an underscore. A
 * step that copies the edited file with its folder, or as `*.go`, copies this one too. So a list or an archive of the
 * sources differs from build to build.
 */
const ignoredEdit = (contextDir, file, parts) => ({
    contextDir,
    file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), '_go_container_bench.go'),
    text: `// ${nonce(parts)}\n`,
});
/**
 * The edit of go-mod-change: a comment at the end of a go.mod. It changes the file, and so the layers made from
 * it, but no requirement.
 */
const goModEdit = (contextDir, file, parts) => ({
    contextDir,
    file,
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

/***/ 40754:
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
        runsC: 'Cmd' in value && Array.isArray(value.Cmd) && value.Cmd.some(startsC),
        inputs: 'ActionID' in value && typeof value.ActionID === 'string' ? value.ActionID : '',
        start: 'TimeStart' in value ? epochMs(value.TimeStart) : 0,
        done: 'TimeDone' in value ? epochMs(value.TimeDone) : 0,
    };
};
/** Commands as Go prints them; the linker of Go names a C compiler only as one of its flags. */
const startsC = (command) => typeof command === 'string' &&
    /(?:^|[\s/"'])(?:cgo|swig|gfortran|(?:[\w.-]+-)?(?:gcc|g\+\+|clang|clang\+\+|cc|c\+\+))(?:-[\d.]+)?["']?\s/.test(command.slice(0, longestCommand).replaceAll(/\s-extld[=\s]\S+/g, ' '));
/** The program stands at the beginning, behind a folder and variables at most. */
const longestCommand = 2_000;
const isNumber = (value) => typeof value === 'number';
/** Go's zero time (year 1) marks an action that never ran; it and anything unreadable give 0. */
const epochMs = (time) => {
    const parsed = typeof time === 'string' ? Date.parse(time) : Number.NaN;
    return parsed > 0 ? parsed : 0;
};


/***/ }),

/***/ 72375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf)
/* harmony export */ });
/** Whose code its builds are made from. */
const codeOf = ({ isOfFork }) => isOfFork ? 'fork' : 'repository';


/***/ }),

/***/ 61016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cacheOwner: () => (/* binding */ cacheOwner)
});

// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/studies/parts/row-columns.js
var row_columns = __webpack_require__(5937);
// EXTERNAL MODULE: ./build/studies/parts/go-build-dockerfile.js
var go_build_dockerfile = __webpack_require__(28571);
;// CONCATENATED MODULE: ./build/studies/cache-owner/mappings.js

/** A number that no base image knows. */
const user = '1001';
const owned = [`uid=${user}`, `gid=${user}`];
/** The mapping in which root makes the mount and uses it. */
const rootMapping = 'root';
/** The one that gives the mount the owner that the Dockerfile asks for. */
const ownedMapping = 'user-owned';
const mapping = (name, settings, given = {}) => ({
    name,
    settings,
    user: undefined,
    mountOptions: [],
    filledByRoot: false,
    hasMounts: true,
    variant: undefined,
    ...given,
});
/** A folder of the machine in the place of a cache mount, which is root's unless the setting says something else. */
const volume = (name, settings, setting) => mapping(name, settings, { hasMounts: false, variant: { kind: 'volume', setting, target: go_build_dockerfile/* buildCache */.D } });
/** In the order of the rows; the values of the study are their names. */
const mappings = [
    mapping(rootMapping, 'no USER'),
    mapping('user', `USER ${user}`, { user }),
    mapping('user-mode', `USER ${user}, mode=0777`, { user, mountOptions: ['mode=0777'] }),
    mapping(ownedMapping, `USER ${user}, ${owned.join(',')}`, { user, mountOptions: owned }),
    mapping('user-after-root', `USER ${user}, ${owned.join(',')}, filled by root before`, {
        user,
        mountOptions: owned,
        filledByRoot: true,
    }),
    mapping('keep-id', '--userns keep-id', { variant: { kind: 'keep-id' } }),
    mapping('userns-remap', 'dockerd --userns-remap', { variant: { kind: 'userns-remap' } }),
    mapping('userns-remap-owned', `dockerd --userns-remap, USER ${user}, ${owned.join(',')}`, {
        user,
        mountOptions: owned,
        variant: { kind: 'userns-remap' },
    }),
    volume('volume', '--volume, a folder of root', 'root'),
    volume('volume-z', '--volume with :z, a folder of root', 'relabelled'),
    volume('volume-userns-host', '--volume and --userns host, a folder of root', 'host-users'),
    volume('volume-owned', "--volume, a folder of the engine's user", 'owned'),
];

;// CONCATENATED MODULE: ./build/studies/cache-owner/advice.js




/** What to do about the owner of a cache mount. Rows that build have a rate of hits, others the message that ended them. */
const ownerAdvice = (rows) => [...repaired(rows), ...volumes(rows), ...noFallBack(rows), ...needNothing(rows)].slice(0, mostSentences);
const mostSentences = 3;
const hits = (row) => (0,row_columns/* numberIn */.P)(row, 'secondHitShare');
/** To Go, in a step that looked at the folder first: engines say the same of what they may not mount or change. */
const isDenied = (row) => (0,row_columns/* textIn */.r)(row, 'writable') !== undefined && /permission denied/.test((0,row_columns/* textIn */.r)(row, 'message') ?? '');
/** Whether Go could not write to its cache with a mapping on an engine. */
const deniedOn = (rows, engine, value) => rows.some((row) => row.engine === engine && row.value === value && isDenied(row));
const hitsOn = (rows, engine, value) => rows.some((row) => row.engine === engine && row.value === value && (hits(row) ?? 0) > 0);
const enginesIn = (rows) => [
    ...new Set(rows.map(({ engine }) => engine)),
];
const repaired = (rows) => {
    const engines = enginesIn(rows).filter((engine) => deniedOn(rows, engine, 'user') && hitsOn(rows, engine, ownedMapping));
    if (engines.length === 0)
        return [];
    const open = engines.filter((engine) => hitsOn(rows, engine, 'user-mode'));
    const where = open.length === engines.length ? '' : `on ${(0,report_numbers/* list */.p_)(open)} `;
    const orMode = open.length === 0 ? '' : `, or ${where}\`mode=0777\``;
    const mode = engines.every((engine) => deniedOn(rows, engine, 'user-mode'))
        ? ', and `mode=0777` did not help'
        : '';
    return [
        `On ${(0,report_numbers/* list */.p_)(engines)}, a Dockerfile with \`USER 1001\` has to give its cache mount an owner, as in \`--mount=type=cache,target=…,uid=1001,gid=1001\`${orMode}: without, Go stopped with "permission denied"${mode}.`,
    ];
};
const volumes = (rows) => {
    const engines = enginesIn(rows).filter((engine) => deniedOn(rows, engine, 'volume') &&
        rows.some((row) => row.engine === engine && row.value === 'volume-owned' && hits(row) !== undefined) &&
        !Object.keys(volumeRemedies).some((value) => hitsOn(rows, engine, value)));
    if (engines.length === 0)
        return [];
    const useless = Object.entries(volumeRemedies).flatMap(([value, name]) => engines.every((engine) => deniedOn(rows, engine, value)) ? [name] : []);
    return [
        `On ${(0,report_numbers/* list */.p_)(engines)}, a folder of the machine has to belong to the user of the engine (chown)${useless.length === 0 ? '' : `: ${(0,report_numbers/* list */.p_)(useless)} changed nothing`}.`,
    ];
};
/** As one writes them. */
const volumeRemedies = {
    'volume-z': '`:z`',
    'volume-userns-host': '`--userns host`',
};
const needNothing = (rows) => {
    const plain = rows.filter(({ value }) => value === rootMapping || value === 'userns-remap');
    const working = plain.filter((row) => hits(row) !== undefined);
    if (working.length === 0 || plain.some((row) => (0,row_columns/* textIn */.r)(row, 'message') !== undefined))
        return [];
    if (working.some((row) => hits(row) === 0))
        return [];
    const shown = working.map((row) => `${titleOf(row)} ${(0,numbers/* percent */.KN)(hits(row) ?? 0)}`);
    return [
        `Where steps run as root in the container, nothing has to be set: of their packages, later builds found in the cache: ${(0,report_numbers/* list */.p_)(shown)}.`,
    ];
};
const titleOf = (row) => `${row.engine} (${row.value === rootMapping ? ((0,row_columns/* textIn */.r)(row, 'mapping') ?? row.value) : row.value})`;
/** What Go does with a cache that it cannot write to: it has none in memory. */
const noFallBack = (rows) => {
    const denied = rows.filter(isDenied);
    const rebuilt = rows.filter((row) => hits(row) === 0 || ((0,row_columns/* textIn */.r)(row, 'writable') === 'no' && hits(row) !== undefined));
    if (denied.length === 0 || rebuilt.length > 0)
        return [];
    return [
        `Go did not build without a cache that it could not write to: it failed in ${(0,report_numbers/* count */.U9)(denied.length, 'row')}, and no row compiled everything again.`,
    ];
};

// EXTERNAL MODULE: ./build/measure/build/edit.js
var edit = __webpack_require__(79570);
// EXTERNAL MODULE: ./build/studies/parts/go-build-probe.js
var go_build_probe = __webpack_require__(42383);
// EXTERNAL MODULE: ./build/studies/run/lost-sample.js
var lost_sample = __webpack_require__(7379);
// EXTERNAL MODULE: ./build/studies/parts/probed-build.js
var probed_build = __webpack_require__(31000);
// EXTERNAL MODULE: ./build/studies/parts/places.js
var places = __webpack_require__(30167);
// EXTERNAL MODULE: ./build/studies/project.js
var project = __webpack_require__(51967);
// EXTERNAL MODULE: ./build/studies/parts/variant-engine.js
var variant_engine = __webpack_require__(41497);
;// CONCATENATED MODULE: ./build/studies/cache-owner/cells.js
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









/** Each mapping on each engine: two builds, and then one after each edit. */
const ownerCells = (scope) => {
    const chosen = mappings.filter(({ name }) => scope.values.includes(name));
    return scope.engines.flatMap((engine) => (0,places/* projectsOf */.UW)(scope)
        .filter(project/* isFixture */.A)
        .flatMap((project) => chosen.map((mapping) => cellOf(engine, mapping, project))));
};
const scenario = 'second build';
const cellOf = (engine, mapping, project) => ({
    value: mapping.name,
    engine,
    project: project.id,
    scenario,
    group: `${engine} ${project.id}`,
    benchmarks: [],
    roughMs: 3_000,
    open: async (bench) => openMapping(bench, { engine, mapping, project }),
});
/** A mapping with which Go does not build is a row with its message, and never a time. */
const openMapping = async (bench, parts) => {
    const { engine, mapping } = parts;
    const running = mapping.variant === undefined ? bench.engine(engine) : await (0,variant_engine/* variantEngine */.I)(bench, engine, mapping.variant);
    const probed = await openOwned(bench, running, parts);
    if (mapping.filledByRoot)
        await fillByRoot(probed);
    const { failure } = await probed.build('1');
    const shared = { settings: mapping.settings, mapping: rootlessText(running.facts) };
    if (failure !== undefined)
        return columnsOnly({ ...shared, message: failure.message, firstHitShare: failed, secondHitShare: failed });
    const first = await readRound(probed, '1');
    const all = { ...shared, ...firstColumns(first) };
    if (first.exitStatus !== 0)
        return columnsOnly({ ...all, secondHitShare: failed });
    return {
        take: async (round) => {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const _ = __addDisposableResource(env_1, await (0,edit/* openEdit */.Fm)(editOf(bench, probed, parts, round)), true);
                const built = await probed.build(String(round + 1));
                if (built.failure !== undefined)
                    return (0,lost_sample/* lostByBuild */.qN)(built.failure, built.durationMs);
                const probe = await readRound(probed, String(round + 1));
                if (probe.exitStatus !== 0)
                    return { kind: 'unknown', reason: probe.message ?? 'Go failed' };
                const { packages } = probe;
                return {
                    kind: 'time',
                    durationMs: built.durationMs,
                    builds: [],
                    ...(packages !== undefined && { seen: packages }),
                };
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
        },
        columns: async (_builds, seen) => ({ ...all, secondHitShare: share(seen.flatMap(packagesIn)) }),
    };
};
const rootlessText = ({ rootless }) => {
    if (rootless === undefined)
        return { unknown: 'the engine does not report it' };
    return rootless ? 'rootless' : 'rootful';
};
const openOwned = async (bench, engine, parts) => {
    const { mapping, project } = parts;
    const checkout = await bench.checkout(engine, project);
    return (0,probed_build/* openProbedBuild */.j)(bench, engine, {
        folder: `owner-${engine.facts.name}-${mapping.name}-${project.id}`,
        probe: 'go-build',
        source: checkout.recipe.contextDir,
        dockerfile: (0,go_build_dockerfile/* goBuildDockerfile */.v)({
            user: mapping.user,
            mountOptions: mapping.mountOptions,
            mountId: mapping.hasMounts ? 'owner' : undefined,
            hasModules: checkout.recipe.buildArgs['MODULES_IMAGE'] !== undefined,
            mainPackage: (0,probed_build/* mainPackageOf */.b)(project.fixture.mainFile),
            filledByRoot: mapping.filledByRoot,
        }),
        buildArgs: checkout.recipe.buildArgs,
        goVersion: project.goVersion,
    });
};
const fillByRoot = async (probed) => {
    const { failure } = await probed.build('filling', 'filled');
    if (failure !== undefined)
        throw new Error(`root could not fill the mount: ${failure.message}`);
};
const failed = { unknown: 'the build failed' };
const columnsOnly = (columns) => ({ take: undefined, columns: async () => columns });
const firstColumns = (probe) => {
    const { owner, group, mode, writable } = probe.cache;
    return {
        runsAs: String(probe.uid),
        owner: owner === undefined
            ? { unknown: 'the folder does not exist' }
            : `${owner}:${group ?? ''} ${mode ?? ''}`,
        writable: writable ? 'yes' : 'no',
        firstHitShare: probe.exitStatus === 0 ? share([probe.packages ?? []].flat()) : failed,
        ...(probe.message !== undefined && { message: probe.message }),
    };
};
const share = (builds) => (0,go_build_probe/* packageHitShare */.ne)(builds) ?? { unknown: 'no build counted its packages' };
const packagesIn = ({ needed, compiled }) => typeof needed === 'number' && typeof compiled === 'number' ? [{ needed, compiled }] : [];
const readRound = async (probed, round) => {
    const probe = (0,go_build_probe/* readGoBuildProbe */.JA)(await probed.read(round, 'build.json'));
    if (probe.round === round)
        return probe;
    throw new Error(`the step with the probe came from the cache of round ${probe.round}`);
};
const editOf = (bench, probed, { engine, mapping, project }, round) => (0,edit/* sourceEdit */.ao)(probed.contextDir, `src/${project.fixture.mainFile}`, {
    run: bench.context.runId,
    engine: `${engine} ${mapping.name}`,
    revision: 'head',
    round,
    scenario,
});

;// CONCATENATED MODULE: ./build/studies/cache-owner.js



const columns = [
    { name: 'settings', title: 'settings', unit: 'text' },
    { name: 'mapping', title: 'engine is', unit: 'text' },
    { name: 'runsAs', title: 'Go runs as', unit: 'text' },
    { name: 'owner', title: 'owner of the cache', unit: 'text' },
    { name: 'writable', title: 'writable', unit: 'text' },
    { name: 'firstHitShare', title: 'first build from the cache', unit: 'share' },
    { name: 'secondHitShare', title: 'second build from the cache', unit: 'share' },
    { name: 'message', title: 'what Go or the engine said', unit: 'text' },
];
/** Whose the folder of a cache mount is, for the user who runs Go in a step. */
const cacheOwner = {
    name: 'cache-owner',
    text: 'Whether Go can use a cache mount when the users of a container are not those of the machine, what it does when it cannot, and which setting repairs it.',
    axis: 'mapping',
    values: mappings.map(({ name }) => name),
    reference: rootMapping,
    defaults: {
        engines: ['docker', 'docker-rootless', 'podman', 'podman-rootful', 'buildah'],
        scenarios: ['source-change'],
    },
    cannotHonour: () => ({
        scenarios: 'it always builds twice, and then once after each edit',
        strategy: 'it has a Dockerfile of its own, with cache mounts',
        isolation: 'its builds are those of a probe, which nothing keeps apart',
    }),
    columns,
    cells: ownerCells,
    advise: ownerAdvice,
};


/***/ }),

/***/ 28571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ buildCache),
/* harmony export */   v: () => (/* binding */ goBuildDockerfile)
/* harmony export */ });
/** Where Go keeps what it compiled. */
const buildCache = '/cache/build';
/** The text of the Dockerfile. The context has the probe and, in `src`, the project. */
const goBuildDockerfile = (options) => {
    const { user, hasModules, mainPackage, filledByRoot } = options;
    const build = ['/probe', '/tmp/build.json', 'go', 'build', '-trimpath', '-buildvcs=false', '-o', '/tmp/app'];
    return [
        'ARG BASE_IMAGE',
        ...(hasModules ? ['ARG MODULES_IMAGE', 'FROM ${MODULES_IMAGE} AS modules'] : []),
        'FROM ${BASE_IMAGE} AS sources',
        `ENV GOTOOLCHAIN=local CGO_ENABLED=0 GOCACHE=${buildCache} GOMODCACHE=/cache/modules GOPATH=/tmp/go \\`,
        '    GOFLAGS=-mod=readonly GOSUMDB=off GOPROXY=file:///proxy',
        'COPY probe /probe',
        'WORKDIR /src',
        'COPY src .',
        ...(filledByRoot
            ? [
                'FROM sources AS filled',
                'ARG ROUND',
                run({ ...options, mountOptions: [] }, [...build, mainPackage]),
            ]
            : []),
        'FROM sources AS build',
        ...(user === undefined ? [] : [`USER ${user}`]),
        'ARG ROUND',
        run(options, [...build, mainPackage]),
        'FROM scratch AS evidence',
        'COPY --from=build /tmp/build.json /',
        '',
    ].join('\n');
};
const run = (options, command) => `RUN ${[...mountsOf(options), JSON.stringify(command)].join(' \\\n    ')}`;
const mountsOf = ({ mountOptions, mountId, hasModules }) => {
    const modules = hasModules ? ['--mount=type=bind,from=modules,target=/proxy'] : [];
    if (mountId === undefined)
        return modules;
    const cache = (name) => ['--mount=type=cache', `id=${mountId}-${name}`, `target=/cache/${name}`, ...mountOptions].join(',');
    return [cache('build'), ...(hasModules ? [cache('modules')] : []), ...modules];
};


/***/ }),

/***/ 42383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ hitRatesOf),
/* harmony export */   JA: () => (/* binding */ readGoBuildProbe),
/* harmony export */   ne: () => (/* binding */ packageHitShare)
/* harmony export */ });
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55797);
/* harmony import */ var _measure_evidence_action_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40754);


/** Reads what the probe `go-build` wrote down. Throws when it is something else. */
const readGoBuildProbe = (text) => {
    const json = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    const number = (name) => {
        const value = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, name);
        if (typeof value !== 'number')
            throw new Error(`the probe of the build wrote down no ${name}`);
        return value;
    };
    const graph = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'graph');
    return {
        round: (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, 'round') ?? '',
        uid: number('uid'),
        cache: cacheIn((0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'cache')),
        modulesBefore: number('modulesBefore'),
        modulesAfter: number('modulesAfter'),
        packages: Array.isArray(graph) ? packagesIn(JSON.stringify(graph)) : undefined,
        exitStatus: number('status'),
        message: number('status') === 0 ? undefined : messageIn((0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, 'stderr') ?? ''),
    };
};
const packagesIn = (graph) => {
    const { needed, compiled } = (0,_measure_evidence_action_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .readActionGraph */ .z)(graph);
    return { needed: needed.length, compiled: compiled.length };
};
const cacheIn = (value) => {
    const id = (name) => {
        const number = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(value, name);
        return typeof number === 'number' && number >= 0 ? number : undefined;
    };
    return {
        owner: id('uid'),
        group: id('gid'),
        mode: (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'mode'),
        writable: (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) && value['writable'] === true,
    };
};
/** Go names the package before the message of a compiler, as in `# PACKAGE`, and says what it downloads. */
const messageIn = (stderr) => stderr
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !/^(?:#|go: downloading )/.test(line));
/** What several builds had in their caches of all that they needed. */
const hitRatesOf = (probes) => {
    const [before, after] = [
        sum(probes.map(({ modulesBefore }) => modulesBefore)),
        sum(probes.map(({ modulesAfter }) => modulesAfter)),
    ];
    return {
        builds: probes.length,
        packages: packageHitShare(probes.flatMap(({ packages }) => packages ?? [])),
        modules: after === 0 ? undefined : before / after,
    };
};
/** What several builds did not compile of all that they needed; undefined: no build finished. */
const packageHitShare = (builds) => {
    const [needed, compiled] = [
        sum(builds.map((each) => each.needed)),
        sum(builds.map((each) => each.compiled)),
    ];
    return needed === 0 ? undefined : (needed - compiled) / needed;
};
const sum = (values) => values.reduce((total, value) => total + value, 0);


/***/ }),

/***/ 30167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ fixturesOf),
/* harmony export */   UW: () => (/* binding */ projectsOf),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92626);

/** Every project of the scope: the user's own, or each shipped one in each strategy that it has, with each Go. */
const projectsOf = ({ context, fixtures, strategies, bases }) => context === undefined
    ? fixtures.flatMap((fixture) => strategies
        .filter((strategy) => fixture.strategies.includes(strategy))
        .flatMap((strategy) => bases.map((base) => (0,_projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .fixtureProject */ .Zj)(fixture, strategy, base))))
    : [context];
/** Each shipped project with each Go, for cells in which no strategy is measured. */
const fixturesOf = ({ fixtures, bases }) => fixtures.flatMap((fixture) => bases.map((base) => (0,_projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .fixtureProject */ .Zj)(fixture, 'cache-mounts', base)));
/** Every project of the scope on every engine. */
const placesOf = (scope) => scope.engines.flatMap((engine) => projectsOf(scope).map((project) => ({ engine, project })));


/***/ }),

/***/ 31000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mainPackageOf),
/* harmony export */   j: () => (/* binding */ openProbedBuild)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_inside_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99122);
/* harmony import */ var _host_hand_over_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4777);
/* harmony import */ var _host_writing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28703);
/* harmony import */ var _images_probe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31369);






/** Compiles the probe and lays out its project; everything is closed with the study. */
const openProbedBuild = async (bench, engine, project) => {
    const request = await layOutProbe(bench, engine, project);
    const label = `gcb-${bench.context.runId}-${project.folder.replace(/[^a-z0-9-]/g, '-')}`;
    const space = bench.resources.use(await engine.openSpace(label));
    const of = (round) => ({
        ...request,
        buildArgs: { ...request.buildArgs, ROUND: round },
    });
    return {
        contextDir: request.contextDir,
        build: (round, target) => space.build({ ...of(round), target }),
        read: (round, file) => exported(space, of(round), file),
    };
};
/** Longer than any text that a probe writes. */
const mostBytes = 64 * 1024 * 1024;
const exported = async (space, request, file) => {
    const folder = await space.export(request, 'evidence');
    const text = await (0,_host_inside_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextInside */ .YA)(folder, file, mostBytes);
    if (text === undefined)
        throw new Error(`the probe wrote no ${file}`);
    return text;
};
const layOutProbe = async (bench, engine, { folder, probe, source, dockerfile, buildArgs, goVersion }) => {
    const { host, probes, context } = bench;
    const dir = await bench.folder.sub(`probed/${folder}`);
    const contextDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'context');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(contextDir, { recursive: true });
    const programs = await bench.folder.sub('probes');
    const wanted = { probes, name: probe, goVersion, folder: programs };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(await (0,_images_probe_js__WEBPACK_IMPORTED_MODULE_5__/* .compileProbe */ .M)(host, wanted), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(contextDir, 'probe'));
    if (source !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(source, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(contextDir, 'src'), { recursive: true });
    await (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'Dockerfile'), dockerfile);
    await (0,_host_hand_over_js__WEBPACK_IMPORTED_MODULE_3__/* .handOver */ .C)(host, [dir], engine.runsAs);
    return {
        contextDir,
        dockerfile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'Dockerfile'),
        target: undefined,
        buildArgs,
        buildContexts: {},
        secrets: {},
        ssh: [],
        network: 'none',
        noCache: false,
        timeoutMs: context.buildTimeoutMs,
    };
};
/** The main package of a shipped project, as `go build` takes it. */
const mainPackageOf = (mainFile) => {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(mainFile);
    return folder === '.' ? '.' : `./${folder}`;
};


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ numberIn),
/* harmony export */   r: () => (/* binding */ textIn)
/* harmony export */ });
/** The number in a column; undefined where it has none. */
const numberIn = ({ columns }, name) => {
    const value = columns[name];
    return typeof value === 'number' ? value : undefined;
};
/** The text in a column; undefined where it has none. */
const textIn = ({ columns }, name) => {
    const value = columns[name];
    return typeof value === 'string' ? value : undefined;
};


/***/ }),

/***/ 41497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ variantEngine),
/* harmony export */   k: () => (/* binding */ storeBytesOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2595);
/* harmony import */ var _projects_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72375);




/** Engines that cells of a study started, by their names: each of them once. */
const started = new WeakMap();
/**
 * An engine of the run with something set up differently around it, started beside it and closed when the study ends. Throws
 * with the reason where it has no such variant, or does not start.
 */
const variantEngine = (bench, name, variant, host = bench.host) => {
    const own = started.get(bench) ?? new Map();
    started.set(bench, own);
    const engine = variantOf(name, variant);
    const running = own.get(engine.name) ?? startOne(bench, engine, host);
    own.set(engine.name, running);
    return running;
};
/** The folders of the run that came with an engine. */
const folders = new WeakMap();
const startOne = async (bench, engine, host) => {
    const { path } = bench.folder;
    bench.host.log(`${engine.name}: starting`);
    const before = new Set(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path));
    const running = bench.resources.use(await engine.start(host, bench.folder, 'selected', (0,_projects_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(bench.context)));
    const added = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path)).filter((name) => !before.has(name));
    folders.set(running, added.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)));
    return running;
};
/** What an engine of a study takes on the disk, mounted layers not counted twice. */
const storeBytesOf = async ({ host }, engine) => {
    const own = folders.get(engine) ?? [];
    // Without an argument, du counts the working directory.
    if (own.length === 0)
        return { unknown: 'the engine has no folder of its own here' };
    const args = ['--summarize', '--one-file-system', '--block-size=1', '--total', '--', ...own];
    const { stdout } = await host.exec('du', args, { timeoutMs: 300_000 });
    const total = /^(\d+)\s+total$/m.exec(stdout)?.[1];
    return total === undefined ? { unknown: 'du did not count the folders of the engine' } : Number(total);
};
const variantOf = (name, variant) => {
    const engine = Object.values(_engines_index_js__WEBPACK_IMPORTED_MODULE_2__/* .engines */ .s).find((each) => each.name === name);
    if (engine === undefined)
        throw new Error(`this study knows no engine ${name}; leave out the version`);
    if (engine.variant === undefined)
        throw new Error(`${name} has no storage or daemon of the run's own that could be set up differently`);
    return engine.variant(variant);
};


/***/ }),

/***/ 51967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isFixture)
/* harmony export */ });
/** Whether it is a shipped project. */
const isFixture = (project) => 'fixture' in project;


/***/ }),

/***/ 7379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ lostAround),
/* harmony export */   Pp: () => (/* binding */ LostSample),
/* harmony export */   qN: () => (/* binding */ lostByBuild),
/* harmony export */   qR: () => (/* binding */ lostBy),
/* harmony export */   zA: () => (/* binding */ lostByCommand)
/* harmony export */ });
/* harmony import */ var _engines_daemon_died_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55905);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91125);
/* harmony import */ var _host_process_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46322);



/** Ends a sample without a time. Any other error that does counts as a failure, except that of a dead engine. */
class LostSample extends Error {
    lost;
    constructor(lost) {
        super(lost.message);
        this.name = 'LostSample';
        this.lost = lost;
    }
}
/** What the error counts as that a sample ended with. */
const lostBy = (error) => {
    if (error instanceof LostSample)
        return error.lost;
    const kind = error instanceof _engines_daemon_died_js__WEBPACK_IMPORTED_MODULE_0__/* .DaemonDied */ .P ? 'engine-died' : 'failed';
    return { kind, message: (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLineOf */ .Q)(error), builds: [] };
};
/**
 * The same where a command is timed that may take `limitMs`. A command that was stopped at a shorter limit of its own is
 * not the timed one.
 */
const lostByCommand = (error, limitMs) => {
    const lost = lostBy(error);
    if (!(error instanceof _host_process_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd))
        return lost;
    const { end, durationMs } = error.result;
    return end.kind === 'timed-out' && end.afterMs >= limitMs
        ? {
            kind: 'timed-out',
            message: `it did not finish within ${end.afterMs / 1000} s`,
            durationMs,
            builds: [],
        }
        : lost;
};
/** What a failed build counts as that is no build of a benchmark. */
const lostByBuild = ({ kind, message }, durationMs) => {
    const lost = { message: (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLineOf */ .Q)(message), builds: [] };
    switch (kind) {
        case 'failed':
        case 'engine-died':
            return { kind, ...lost };
        case 'timed-out':
            return { kind, ...lost, durationMs };
    }
};
/** The same where only a part of the build is timed, or another one: that it was stopped says nothing about that time. */
const lostAround = ({ kind, message }) => ({
    kind: kind === 'timed-out' ? 'failed' : kind,
    message: (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLineOf */ .Q)(message),
    builds: [],
});


/***/ })

};
