export const id = 7074;
export const ids = [7074];
export const modules = {

/***/ 18128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ setArguments),
/* harmony export */   S2: () => (/* binding */ builtin),
/* harmony export */   a7: () => (/* binding */ optionsGiven),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   hn: () => (/* binding */ setOptions),
/* harmony export */   pk: () => (/* binding */ holdsAs),
/* harmony export */   qG: () => (/* binding */ leave)
/* harmony export */ });
/* harmony import */ var _held_spaces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53083);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55692);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);




/** Sets `$1` and what follows. Only `$@` and `$*` show that there are more: `$#` counts the known ones. */
const setArguments = (shell, { words, isOpen }) => {
    const before = countOf(shell);
    for (let at = words.length; at < before; at += 1)
        shell.set(String(at + 1), undefined);
    for (const [index, text] of words.entries())
        shell.set(String(index + 1), text);
    shell.set('@', inOne(words.map(_held_spaces_js__WEBPACK_IMPORTED_MODULE_2__/* .heldIn */ .$), isOpen));
    shell.set('*', inOne(words, isOpen));
    shell.set('#', String(words.length));
};
const inOne = (words, isOpen) => [...words, ...(isOpen ? [_values_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5] : [])].join(' ');
/** `$1` and what follows. */
const argumentsOf = (shell) => {
    const { value } = shell.known();
    const words = Array.from({ length: countOf(shell) }, (_, at) => value(String(at + 1)) ?? '');
    return { words, isOpen: value('@') === inOne(words.map(_held_spaces_js__WEBPACK_IMPORTED_MODULE_2__/* .heldIn */ .$), true) };
};
const shift = (shell, count) => {
    const { words, isOpen } = argumentsOf(shell);
    setArguments(shell, { words: words.slice(count), isOpen });
};
const countOf = (shell) => Number(shell.known().value('#') ?? 0) || 0;
/** What `set` does; `set -e` counts only where it is surely run, `set +e` anywhere. */
const setOptions = ({ words, isOpen }, { shell, isRun }) => {
    for (const { option, isOn } of (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .optionChanges */ .fN)(words)) {
        if (!isOn)
            shell.options.delete(option);
        else if (isRun)
            shell.options.add(option);
    }
    const exports = words.findLast((word, at) => /^[-+][b-z]*a/.test(word) || isOption(words, at, 'allexport'));
    if (exports?.startsWith('+') === true)
        shell.exported.delete(_state_js__WEBPACK_IMPORTED_MODULE_0__/* .everyName */ .b6);
    else if (exports !== undefined)
        shell.exported.add(_state_js__WEBPACK_IMPORTED_MODULE_0__/* .everyName */ .b6);
    const end = words.indexOf('--');
    const first = end === -1 ? words.findIndex((word) => !/^[-+]/.test(word)) : end + 1;
    const isName = /^[-+][a-zA-Z]*o$/.test(words[first - 1] ?? '');
    if (first !== -1 && !isName)
        setArguments(shell, { words: words.slice(first), isOpen });
};
/** Whether the word here is `-o` or `+o` with that name behind it. */
const isOption = (words, at, name) => /^[-+][a-zA-Z]*o$/.test(words[at] ?? '') && words[at + 1] === name;
/** Whether the statements that follow may not be run; after a failure they do not have to be. */
const leave = ([program = '', ...words], { left }) => {
    const leaving = leavings[program];
    const [status] = words;
    const isFailure = /^(?:exit|return)$/.test(program) && /^[1-9]/.test(status ?? '');
    const isOnlyRedirection = program === 'exec' && words.length === 0;
    if (leaving !== undefined && !isFailure && !isOnlyRedirection)
        left.add(leaving);
};
const leavings = {
    break: 'loop',
    continue: 'loop',
    return: 'function',
    exit: 'shell',
    exec: 'shell',
};
/** What the shell does itself; false for a program. */
const builtin = (name, args, shell) => {
    switch (name) {
        case 'cd':
        case 'pushd': {
            const target = args.find(({ text }) => !/^-./.test(text));
            if (target?.text === '-')
                shell.leave();
            else
                shell.enter(target?.text ?? shell.known().value('HOME') ?? '/');
            return true;
        }
        case 'popd':
            shell.leave();
            return true;
        case 'export':
        case 'readonly':
        case 'local':
        case 'declare':
        case 'typeset':
            for (const { text } of args) {
                const [, variable, value = ''] = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(text) ?? [];
                if (variable !== undefined)
                    shell.set(variable, value);
                if (name === 'export' || args.some((each) => /^-[a-z]*x/.test(each.text)))
                    shell.exported.add(variable ?? text);
            }
            return true;
        case 'set':
            return true;
        case 'shift':
            shift(shell, Number(args[0]?.text ?? 1));
            return true;
        case 'read':
            for (const { text } of args)
                if (/^[A-Za-z_]\w*$/.test(text))
                    shell.set(text, _values_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5);
            return true;
        case 'unset':
            for (const { text } of args)
                shell.set(text, undefined);
            return true;
        default:
            return false;
    }
};
/** What each turn of `while getopts SPEC NAME` sets, by the arguments of the script; undefined for any other condition. */
const optionsGiven = ([only, ...others], shell) => {
    if (only?.kind !== 'command' || others.length > 0)
        return undefined;
    const [program, spec = '', name = ''] = only.words.map((word) => (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(word, shell.known()));
    if (program !== 'getopts')
        return undefined;
    const found = [];
    const { words } = argumentsOf(shell);
    for (let at = 0; /^-[a-zA-Z0-9]/.test(words[at] ?? ''); at += 1) {
        const word = words[at] ?? '';
        const [letter, joined] = [word.charAt(1), word.slice(2)];
        const takesNext = joined === '' && spec.includes(`${letter}:`);
        if (takesNext)
            at += 1;
        found.push([
            [name, letter],
            ['OPTARG', takesNext ? (words[at] ?? '') : joined],
        ]);
    }
    return found;
};
/** Whether a comparison of two known texts holds; undefined for any other condition. */
const holdsAs = (condition, shell) => {
    const [only, ...others] = condition;
    if (only === undefined || others.length > 0)
        return undefined;
    if (only.kind === 'not') {
        const holds = holdsAs(only.body, shell);
        return holds === undefined ? undefined : !holds;
    }
    if (only.kind !== 'command')
        return undefined;
    const words = only.words.map((word) => (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(word, shell.known())
        .map(({ wide }) => wide)
        .join(' '));
    const [program, ...rest] = words;
    if (program === ':' || program === 'true')
        return true;
    if (program === 'false')
        return false;
    if (program === undefined || !['[', '[[', 'test'].includes(program))
        return undefined;
    const test = rest.filter((word) => word !== ']' && word !== ']]');
    if (test.some((word) => word.includes(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)))
        return undefined;
    const [first = '', operator = '', second = ''] = test;
    if (test.length === 2 && first === '-n')
        return operator !== '';
    if (test.length === 2 && first === '-z')
        return operator === '';
    if (test.length !== 3)
        return undefined;
    if (operator === '=' || operator === '==')
        return first === second;
    if (operator === '!=')
        return first !== second;
    const compare = numeric[operator];
    const [one, other] = [first, second].map((text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : undefined));
    return one === undefined || other === undefined ? undefined : compare?.(one, other);
};
const numeric = {
    '-eq': (one, other) => one === other,
    '-ne': (one, other) => one !== other,
    '-gt': (one, other) => one > other,
    '-ge': (one, other) => one >= other,
    '-lt': (one, other) => one < other,
    '-le': (one, other) => one <= other,
};
/** Whether a pattern, in which `unknown` stands for any text, matches. */
const matches = (pattern, text) => {
    const [first = '', ...rest] = pattern.split(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5);
    if (rest.length === 0)
        return pattern === text;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    const last = rest.pop() ?? '';
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
};


/***/ }),

/***/ 99547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ shellIn),
/* harmony export */   b6: () => (/* binding */ everyName),
/* harmony export */   rH: () => (/* binding */ anyOther)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);


/** What images with Go and the usual ones without set, when the Dockerfile does not. */
const usual = new Map([
    ['GOPATH', '/go'],
    ['HOME', '/root'],
]);
/**
 * The name under which a shell may be given the value of every variable that nothing sets: `unknown`, where whoever starts
 * it may have set more. No script can use this name.
 */
const anyOther = '';
/** Stands for all names after `set -a`. No script can use it. */
const everyName = '*';
/** Longer values are lists of flags, not names; a value made of others would double with each step. */
const longest = 2000;
const shellIn = (start, given, options = new Set(), known = new Map()) => {
    const folders = [start];
    const variables = new Map(given);
    const functions = new Map(known);
    const ownOptions = new Set(options);
    const exported = new Set(given.keys());
    const folder = () => folders.at(-1) ?? '/';
    const kept = keeper(exported);
    return {
        known: () => knownIn(folder(), variables),
        variables: () => variables,
        environment: kept.environment,
        set: (name, text) => {
            kept.forget();
            if (text === undefined)
                variables.delete(name);
            else
                variables.set(name, text.length > longest ? _values_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5 : text);
            if (exported.has(everyName))
                exported.add(name);
        },
        enter: (to) => {
            folders.push(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(folder(), to));
        },
        leave: () => {
            if (folders.length > 1)
                folders.pop();
        },
        functions,
        exported,
        options: ownOptions,
        left: new Set(),
        returned: [],
        broken: [],
        continued: [],
        copy: () => exporting(shellIn(folder(), variables, ownOptions, functions), exported),
    };
};
/** Keeps what programs are given until it is told that a variable has changed. */
const keeper = (exported) => {
    let kept;
    return {
        environment: (make) => {
            // Of the exported names, only this one is ever taken back.
            const names = `${exported.size} ${exported.has(everyName)}`;
            if (kept?.names !== names)
                kept = { variables: make(), names };
            return kept.variables;
        },
        forget: () => {
            kept = undefined;
        },
    };
};
const exporting = (shell, names) => {
    shell.exported.clear();
    for (const name of names)
        shell.exported.add(name);
    return shell;
};
const knownIn = (folder, variables) => ({
    folder,
    value: (name) => (name === 'PWD' ? folder : valueIn(variables, name)),
});
const valueIn = (variables, name) => {
    // Arguments that are not among the given ones are known to be empty.
    const isPastEnd = /^\d+$/.test(name) && variables.has('#');
    const found = variables.get(name) ?? (isPastEnd ? '' : usual.get(name));
    return found ?? (/^[A-Za-z_]/.test(name) ? variables.get(anyOther) : undefined);
};


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ attestValues),
/* harmony export */   DN: () => (/* binding */ attestationsText),
/* harmony export */   F6: () => (/* binding */ usualScanner),
/* harmony export */   KH: () => (/* binding */ noAttestationsInDocker),
/* harmony export */   _K: () => (/* binding */ noScanIn),
/* harmony export */   eZ: () => (/* binding */ attestOptions)
/* harmony export */ });
/** The scanner that buildx and BuildKit take where none is named. */
const usualScanner = 'docker/buildkit-syft-scanner:stable-1';
/** As one reads them: `provenance (mode=max) and an SBOM (by IMAGE)`. */
const attestationsText = (attestations) => {
    const { provenance, sbomScanner } = attestations ?? {};
    const parts = [
        ...(provenance === undefined ? [] : [`provenance (mode=${provenance})`]),
        ...(sbomScanner === undefined ? [] : [`an SBOM (by ${sbomScanner})`]),
    ];
    return parts.length === 0 ? 'no attestations' : parts.join(' and ');
};
/** As `--attest` of buildx and `attest` of bake take them. */
const attestValues = ({ attestations }) => parametersOf(attestations).map(([type, parameter]) => `type=${type},${parameter}`);
/** As options of BuildKit's frontend. */
const attestOptions = ({ attestations }) => parametersOf(attestations).map(([type, parameter]) => [`attest:${type}`, parameter]);
const parametersOf = (asked) => [
    ...(asked?.provenance === undefined ? [] : [['provenance', `mode=${asked.provenance}`]]),
    ...(asked?.sbomScanner === undefined ? [] : [['sbom', `generator=${asked.sbomScanner}`]]),
];
/**
 * Why a daemon without a bridge cannot make an SBOM; undefined: none is asked for. BuildKit starts the scanner in the default
 * network of the daemon, whatever network the steps of the build have.
 */
const noScanIn = (name, { sbomScanner }) => sbomScanner === undefined
    ? undefined
    : `the daemon of ${name} was started for this run without a bridge, which the scanner of an SBOM needs; start Docker ` +
        'before the run, or use docker-container or buildkit';
/** Why a build in a Docker daemon, or one that is loaded into it, has no attestations; undefined: it can have them. */
const noAttestationsInDocker = ({ name, versions, imageStore, }) => {
    if (imageStore !== 'containerd')
        return `the daemon of ${name} keeps images with a graph driver, which has no place for attestations (the containerd image store has)`;
    return versions['buildx'] === undefined
        ? `the client of ${name} has no buildx plugin, without which no build asks for attestations`
        : undefined;
};


/***/ }),

/***/ 62439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ outputArguments),
/* harmony export */   ZL: () => (/* binding */ withHostNetwork),
/* harmony export */   oJ: () => (/* binding */ commonArguments)
/* harmony export */ });
/** The flags that `docker build` and `podman build` have in common. */
const commonArguments = (request) => {
    const { target, network, buildArgs, buildContexts, secrets, ssh, platforms = [] } = request;
    return [
        ...['--file', request.dockerfile],
        ...(request.noCache ? ['--no-cache'] : []),
        ...(target === undefined ? [] : ['--target', target]),
        ...(network === undefined ? [] : ['--network', network]),
        ...(platforms.length === 0 ? [] : ['--platform', platforms.join(',')]),
        ...each('--build-arg', buildArgs, (name, value) => `${name}=${value}`),
        ...each('--build-context', buildContexts, (name, folder) => `${name}=${folder}`),
        ...each('--secret', secrets, (id, path) => `id=${id},src=${path}`),
        ...ssh.flatMap((agent) => ['--ssh', agent]),
    ];
};
/** The flags for the output of a build, as Docker's clients take them. */
const outputArguments = (output, idFile) => {
    switch (output.kind) {
        case 'image':
            return ['--tag', output.tag, '--iidfile', idFile];
        case 'files':
            return ['--output', `type=local,dest=${output.folder}`];
        case 'exported':
            return ['--output', output.spec];
        case 'nothing':
            return [];
    }
};
/** The request where RUN steps cannot have a network of their own: by default they use the machine's. */
const withHostNetwork = (request) => request.network === undefined || request.network === 'default' ? { ...request, network: 'host' } : request;
const each = (flag, items, form) => Object.entries(items).flatMap(([name, value]) => [flag, form(name, value)]);


/***/ }),

/***/ 63598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ countFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91125);



/** More files and folders would take minutes, and a build may make any number of them. */
const mostEntries = 1_000_000;
/** Counts the regular files below the folders of cache mounts, and their bytes. Throws only when `signal` aborts. */
const countFiles = async (folders, signal, most = mostEntries) => {
    let [entries, files, bytes] = [0, 0, 0];
    try {
        for await (const entry of entriesBelow(folders)) {
            signal.throwIfAborted();
            entries += 1;
            if (entries > most)
                return uncounted(`cache mounts have more than ${most} files and folders`);
            if (!entry.isFile())
                continue;
            files += 1;
            bytes += (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name))).size;
        }
        return { files, bytes, unknown: undefined };
    }
    catch (error) {
        signal.throwIfAborted();
        // A step may have created files that only its own user can read, or the daemon is on another machine.
        return uncounted((0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error));
    }
};
const uncounted = (why) => ({ files: undefined, bytes: undefined, unknown: why });
/** A few at a time. With `recursive`, Node would keep every folder open that it has not come to yet. */
const entriesBelow = async function* (folders) {
    const waiting = [...folders];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop())
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder)) {
            if (entry.isDirectory())
                waiting.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name));
            yield entry;
        }
};


/***/ }),

/***/ 81083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText),
/* harmony export */   _: () => (/* binding */ stepLineOf)
/* harmony export */ });
/**
 * The beginning of a text, as a text of its own. A part that is cut out of a longer text keeps all of that in memory, and a
 * build may print as many lines of a megabyte as it likes.
 */
const ownText = (text, longest) => Buffer.from(text.slice(0, longest)).toString();
/** What is looked at of a line on which an engine names a step; longer names are cut to less than this. */
const longestStepLine = 8_192;
/** The line itself, or what is looked at of it. */
const stepLineOf = (text) => text.length <= longestStepLine ? text : ownText(text, longestStepLine);


/***/ }),

/***/ 25131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ containersPhases),
/* harmony export */   MO: () => (/* binding */ kanikoPhases),
/* harmony export */   ZO: () => (/* binding */ buildkitPhases)
/* harmony export */ });
/** What holds on every engine, because the Dockerfile's text and Go itself show it. */
const byInstruction = {
    // Up to the first vertex, STEP or message, and after the last vertex: what the client itself needs.
    startup: 'derived',
    copy: 'measured',
    // A RUN that does nothing else, whole.
    download: 'derived',
    // Where the Dockerfile has Go write its action graph: from the start of the RUN, until the last package is done.
    compile: 'derived',
    link: 'measured',
    run: 'measured',
    // What a RUN takes beyond Go, and what an instruction takes that only changes the image's configuration.
    'step-overhead': 'derived',
    export: 'measured',
};
/** BuildKit reports when it worked on what; it plans and looks for cache keys in between. */
const buildkitPhases = {
    ...byInstruction,
    frontend: 'measured',
    base: 'measured',
    context: 'measured',
    'cache-match': 'derived',
};
/**
 * Podman and Buildah have parsed the Dockerfile before they print anything. They send no context: COPY reads the files, also
 * those of a step that then comes from the cache.
 */
const containersPhases = {
    ...byInstruction,
    frontend: 'not-separable',
    base: 'measured',
    context: 'not-applicable',
    'cache-match': 'measured',
};
/** Kaniko reads the context where it is. */
const kanikoPhases = {
    ...byInstruction,
    frontend: 'measured',
    base: 'measured',
    context: 'not-applicable',
    'cache-match': 'measured',
};


/***/ }),

/***/ 94013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ downloadedModules)
/* harmony export */ });
/* harmony import */ var _own_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81083);

/** More are not told apart: a build may print endless lines. */
const mostModules = 20_000;
const longestName = 1_000;
const downloading = 'go: downloading ';
/** BuildKit limits what one step prints (util/progress/logs/logs.go). */
const clipped = '[output clipped, log ';
/** Starts before the first line. A version of Go itself, which has no `v` in front, is no module here. */
const downloadedModules = () => {
    const found = new Set();
    let isComplete = true;
    return {
        line: (text) => {
            if (text.startsWith(clipped))
                isComplete = false;
            if (!text.startsWith(downloading))
                return;
            const name = /^(\S+ v\S+)\s*$/.exec(text.slice(downloading.length, downloading.length + longestName))?.[1];
            if (name === undefined)
                return;
            if (found.size < mostModules)
                found.add((0,_own_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U)(name, longestName));
            else
                isComplete = false;
        },
        count: () => (isComplete ? found.size : undefined),
    };
};


/***/ }),

/***/ 75654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ runAtOnce)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _host_usage_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58028);
/* harmony import */ var _run_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12846);



/**
 * Starts several build commands at once, and waits until all have ended. What the machine did meanwhile is counted for all
 * of them together, because no process of a daemon belongs to one build. Throws only when the run is interrupted.
 */
const runAtOnce = async (host, commands) => {
    for (const { imageIdFile } of commands)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(imageIdFile, { force: true });
    const usage = (0,_host_usage_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .watchUsage */ .v)(commands[0]?.elsewhere);
    const startMs = performance.now();
    const results = await Promise.all(commands.map(async (command) => ({ command, result: await (0,_run_build_js__WEBPACK_IMPORTED_MODULE_2__/* .execBuild */ .cZ)(host, command) })));
    const durationMs = performance.now() - startMs;
    const used = usage();
    host.signal.throwIfAborted();
    const builds = await Promise.all(results.map(({ command, result }) => (0,_run_build_js__WEBPACK_IMPORTED_MODULE_2__/* .readBuild */ .lT)(command, result, { counters: {}, unknown: {} })));
    return { durationMs, builds, ...used };
};


/***/ }),

/***/ 12846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m6: () => (/* binding */ assertExported),
  cZ: () => (/* binding */ execBuild),
  G7: () => (/* binding */ forExport),
  lT: () => (/* binding */ readBuild),
  cM: () => (/* binding */ runBuild)
});

// UNUSED EXPORTS: imageIdIn

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/host/usage/usage.js + 12 modules
var usage_usage = __webpack_require__(58028);
;// CONCATENATED MODULE: ./build/engines/build/absent-program.js
/**
 * What to do where a step cannot start because its image lacks the shell of RUN, or go; undefined: it lacks neither. runc, crun
 * and Kaniko name a shell that they cannot start in different words; shells name go, and so do those three without a shell.
 */
const absentProgram = (reason) => {
    const shell = shells.map((pattern) => pattern.exec(reason)?.[1]).find((found) => found !== undefined);
    if (shell !== undefined)
        return `the image of this step has no ${shell} that starts: write RUN ["PROGRAM", "ARGUMENT"], or use an image with a shell`;
    return gos.some((pattern) => pattern.test(reason))
        ? 'the image of this step has no go on its PATH: build in one that has, such as golang'
        : undefined;
};
/** In words of runc, crun, and Kaniko. */
const shells = [
    /\bexec: "(\/(?:[\w.-]+\/)*(?:a|ba|da|k|z)?sh)": (?:stat \S+: )?no such file or directory/i,
    /executable file [`'"](\/(?:[\w.-]+\/)*(?:a|ba|da|k|z)?sh)[`'"] not found/i,
    /\bfork\/exec (\/(?:[\w.-]+\/)*(?:a|ba|da|k|z)?sh): no such file or directory/i,
];
/** In words of the same three, then of shells, some with the number of the line. */
const gos = [
    /\bexec: "(?:\S*\/)?go": (?:executable file not found|(?:stat \S+: )?no such file or directory)/i,
    /executable file [`'"](?:\S*\/)?go[`'"] not found/i,
    /sh: (?:(?:line )?\d+: )?(?:\S*\/)?go: (?:command )?not found/i,
];

;// CONCATENATED MODULE: ./build/engines/build/plain-line.js
const longestLine = 2_000;
/** Of a progress bar that overwrites itself, only the last state is left; of an engine's log entry, only its message. */
const plainLine = (raw, longest = longestLine) => {
    const visible = raw.slice(0, longest).replaceAll(terminalSequence, '');
    const shown = visible.split('\r').findLast((part) => part.trim() !== '') ?? '';
    const text = shown.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD\s]+/gu, ' ').trim();
    return { text: messageOf(text), indented: /^[ \t]/.test(shown) };
};
const escapeCharacter = String.fromCodePoint(0x1b);
const bell = String.fromCodePoint(0x07);
// Colours and cursor movements, then titles and links, then any other sequence of two characters.
const terminalSequence = new RegExp(`${escapeCharacter}(?:\\[[0-?]*[ -/]*[@-~]?|\\][^${bell}${escapeCharacter}]*(?:${bell}|${escapeCharacter}\\\\)?|.)?`, 'g');
/** `time="…" level=error msg="…"`, as runc and crun log and Podman passes on. */
const messageOf = (text) => {
    const [, quoted] = /^time="[^"]*" level=(?:error|fatal) msg="((?:[^"\\]|\\.)*)"/.exec(text) ?? [];
    return quoted === undefined ? text : quoted.replaceAll(/\\(.)/g, '$1');
};

;// CONCATENATED MODULE: ./build/engines/build/engine-error.js

/** Reads the lines that an engine printed itself; undefined when none of them is about an error. */
const engineError = (lines) => {
    const shown = lines.map((line) => plainLine(line, longestError).text);
    const found = shown.findLast((line) => startOfError.test(line)) ?? shown.findLast(isMessage);
    if (found === undefined)
        return undefined;
    const text = endOf(shortened(withoutWrappers(found)));
    const isEndOfProgram = endsOfProgram.some((pattern) => pattern.test(text));
    const [, status] = [...text.matchAll(/\b(?:exit (?:code|status)|code):? (\d{1,3})\b/g)].at(-1) ?? [];
    return {
        text,
        isEndOfProgram,
        exitStatus: isEndOfProgram && status !== undefined ? Number(status) : undefined,
        killed: isEndOfProgram && (status === '137' || /signal: killed|cannot allocate memory/.test(text)),
    };
};
const longestError = 8_000;
const startOfError = /^(?:error|fatal)\b|^(?:failed to (?:solve|build|compute)|executor failed|secret \S+ not found|building at STEP)/i;
/** Not the lines of the Dockerfile that BuildKit shows around a failed instruction, and not a link to more details. */
const isMessage = (line) => line !== '' && !/^(?:-+|\d+ \|.*|\S+:\d+|View build details:.*|See '.*'\.?|> .*:)$/.test(line);
const withoutWrappers = (line) => {
    let text = line;
    for (;;) {
        const prefix = wrappers.map((wrapper) => wrapper.exec(text)?.[0]).find((each) => each !== undefined);
        if (prefix === undefined)
            return text;
        text = text.slice(prefix.length);
    }
};
const wrappers = [
    /^error: /i,
    // Podman and Buildah. The instruction is in quotes and may have some itself.
    /^(?:error )?building at STEP ".*": (?=(?:error )?while running runtime: )/,
    /^(?:error )?building at STEP ".*?": /,
    /^resolving mountpoints for container "[^"]*": /,
    /^checking on sources under "[^"]*": /,
    /^(?:copier|stat|Build error|creating build container): /,
    // BuildKit and its clients.
    /^target [\w.-]+: /,
    /^failed to (?:build|solve|compute cache key|load cache key|create LLB definition): /,
    /^failed to solve with frontend [\w.]+: /,
    /^failed to calculate checksum of ref [\w:]+: /,
    /^rpc error: code = \w+ desc = /,
    // It did not start, or its end is not known.
    /^process ".*" did not complete successfully: (?!exit code|.*(?:signal: killed|cannot allocate memory))/,
    // Kaniko.
    /^error building (?:image|stage): /,
    /^failed to (?:execute command|optimize instructions|get files used from context|get relative files): /,
    /^starting command: /,
];
const endsOfProgram = [
    /^executor failed running \[/,
    /^(?:\w+: )?process ".*" did not complete successfully: /,
    /^(?:error )?while running runtime: /,
    /^waiting for process to exit: /,
    // Docker without BuildKit.
    /^The command '.*' returned a non-zero code: \d+$/,
    /^(?:runc did not terminate succ?essfully|context canceled)/,
    /\bexit(?:ed with)? (?:code|status):? \d{1,3}$/,
];
/** Engines put the cause last, after what they were doing and sometimes the whole state of a step. */
const endOf = (text) => {
    if (text.length <= longestShown || endsOfProgram.some((pattern) => pattern.test(text)))
        return text;
    const from = text.indexOf(': ', text.length - longestShown);
    return from === -1 ? text : text.slice(from + 2);
};
const longestShown = 220;
/** Without folders that only exist while an engine builds. */
const shortened = (text) => text
    .replace(/ &imagebuilder\.Step\{.*$/, '')
    .replaceAll(/[\w./-]*\/buildkit-mount\d+/g, '')
    .replaceAll('/kaniko/context/', '')
    .replaceAll(/\/kaniko\/\d+(?=\/)/g, '')
    .replace(/not found: not found$/, 'not found');

;// CONCATENATED MODULE: ./build/engines/build/line-kinds.js
/** Classifies one line; each pattern takes linear time. */
const kindOf = ({ text, indented }) => {
    if (text === '' || matches(noise, text))
        return 'noise';
    if (matches(outOfResources, text))
        return 'resource';
    if (matches(certainWrappers, text))
        return 'wrapper';
    const isDetailOfTest = indented && /^\S+\.go:\d+: ?/.test(text);
    if (isDetailOfTest)
        return 'other';
    const isOutside = matches(outside, text);
    const isLocated = matches(indented ? locatedBelow : located, text);
    const isLocatedWarning = /:\d+:? (?:warning|note|info|hint)\b/i.test(text);
    if (isLocated && !isLocatedWarning)
        return isOutside ? 'outside' : 'located';
    if (isWarning(text))
        return isOutside && !/^npm warn/i.test(text) ? 'outside' : 'other';
    if (isOutside)
        return 'outside';
    if (aboutVersion.test(text))
        return 'likely';
    if (matches(line_kinds_wrappers, text))
        return 'wrapper';
    if (/\b(?:0|no) (?:errors?|failures?|failed)\b/i.test(text))
        return 'other';
    if (indented)
        return trouble.test(text) ? 'likely' : 'other';
    if (matches(errors, text) || (/^[^\s:]{1,200}:\s/.test(text) && trouble.test(text)))
        return 'error';
    return trouble.test(text) ? 'likely' : 'other';
};
const matches = (patterns, text) => patterns.some((pattern) => pattern.test(text));
/** A word for a warning, as a heading and not as a name, before any word for an error. */
const isWarning = (text) => {
    const start = text.slice(0, 300);
    const warning = start.search(warningWord);
    const error = start.search(/\berr(?:or)?\b/i);
    return warning !== -1 && (error === -1 || warning < error);
};
const warningWord = /^(?:npm )?\W{0,4}(?:warn(?:ing)?|notice|note|info|debug)(?:[\s:[\]]|$)|^W: |[\s[(](?:warn(?:ing)?|note|notice|info|debug)(?:\]|: )|\bdeprecated\b/i;
const noise = [
    /^(?:\++ |# |> |\$ |go: (?:downloading|finding|extracting|found|added|upgraded|downgraded|removed|creating|warning:|updating|no module dependencies|to add module requirements|copying requirements)|go: .*; switching to go\d)/,
    /^g?make(?:\[\d+\])?: (?:Entering|Leaving|Nothing|Target '.*' not remade|\*\*\* Waiting for)/,
    /^npm (?:error|ERR!)(?:$| (?:code|errno|syscall|path|command|location|workspace|cwd|Exit status|Failed at the|This is probably not|Lifecycle script|A complete log|Log files|\/\S*\.log$|For a full report|enoent This is related))/,
    /^(?:info Visit|Node\.js v\d|goroutine \d|created by |Traceback |Require stack:|compilation terminated|During handling)/,
    /^(?:=== (?!FAIL)|--- PASS|ok\s+\S+\s|\?\s|PASS$|FAIL$|FAIL\s\S+\s)/,
    /^(?:at \S+ ?\(|at \S+:\d+:\d+$|File ".*", line \d+|\d+ \||\||\^[~^]*$|~+\^?)/,
    /^\S+\.go:\d+ \+0x[\da-f]+$/,
    /^(?:\S*\/)?(?:gcc|cc|clang|g\+\+|c\+\+) -/,
    /^(?:Please make sure you have the correct access|and the repository exists|tar: Child returned|tar: Error is not recoverable|tar: Exiting with failure)/,
    /level=(?:info|warning|debug) msg=/,
    /^\[?notice\]?\b/i,
    /^(?:npm (?:error|ERR!) )?gyp (?:info|http|verb)\b/,
    /^-- (?:The|Detecting|Check|Looking|Performing|Configuring|Generating|Build)\b/,
    // Of BuildKit.
    /^\[output clipped, log limit /,
];
const outOfResources = [
    /no space left on device|disk quota exceeded|\bENOSPC\b/i,
    /signal: killed|Killed signal terminated|signal 9 \[Killed\]|\bSIGKILL\b|\*\*\* \[[^[\]]*\] Error 137$|^Killed$|\bline \d+:\s+\d+ Killed\b|\*\*\* \[[^[\]]*\] Killed$/,
    /out of memory|cannot allocate memory|\bENOMEM\b|memory exhausted|failed to reserve page summary memory|\bbad_alloc\b|OutOfMemoryError|\bMemoryError\b|\bOOMKilled\b/i,
];
/** These look like more than they say. */
const certainWrappers = [
    /^g?make(?:\[\d+\])?: \*\*\* \[.*\] (?:Error|Segmentation|Aborted)/,
    /\.go:\d+: running ".*": exit status \d+$/,
    /\/link: running \S+ failed: exit status/,
    /^collect2: error: ld returned|^clang: error: linker command failed|^error: aborting due to|^error: could not compile/,
    /^E: Sub-process|^fatal: Could not read from remote repository|^ERR_PNPM_RECURSIVE_RUN|^ELIFECYCLE|^ninja: build stopped/,
    /: recipe for target '.*' failed$|^FAILURE: Build failed with an exception|^➤ YN0000: .*Failed with errors/,
    /^ERROR in \S+(?: [\d:-]+)?$|subprocess-exited-with-error|^gzip: stdin: unexpected end of file/,
];
const outside = [
    /no such host|server misbehaving|could ?n[o']t resolve|could not resolve|temporary failure (?:in name resolution|resolving)|name or service not known|bad address|unable to resolve host|\bENOTFOUND\b|\bEAI_AGAIN\b|no address associated/i,
    /i\/o timeout|connection (?:refused|timed out|reset)|network (?:is )?unreachable|no route to host|handshake (?:timeout|failure)|\bETIMEDOUT\b|\bECONN(?:REFUSED|RESET)\b|operation timed out|proxyconnect|context deadline exceeded/i,
    /\bx509:|certificate (?:verify failed|problem|signed by|has expired|is not trusted)|\bSSL certificate|self[- ]signed certificate|\btls: |SSL routines/i,
    /temporary error \(try again later\)|DNS: transient|DNS lookup error/i,
    /terminal prompts disabled|could not read (?:Username|Password)|authentication (?:failed|required)|permission denied \(publickey|host key verification failed|repository not found|\brepository '.*' not found|invalid username or (?:password|token)/i,
    /\b(?:401 Unauthorized|403 Forbidden|404 Not Found|407 Proxy Auth|410 Gone|429 Too Many|5\d\d (?:Internal|Bad Gateway|Service))|returned error: [45]\d\d|ERROR [45]\d\d:|toomanyrequests|pull access denied/i,
];
/** Scripts that ask git for a version usually do without one. */
const aboutVersion = /^fatal: (?:detected dubious ownership|not a git repository|No names found|No tags can describe|no tag exactly matches)/;
const sourceFile = String.raw `[^\s:()]{1,300}\.(?:go|mod|work|sum|[chsSymt]|cc|cpp|cxx|hpp|ts|tsx|js|jsx|mjs|rs|proto|templ|sql|json|toml|ya?ml|java|swift|zig|nix|mk)`;
const located = [
    // With the name of a tool in front, such as `vet: ` or `wire: `.
    new RegExp(`^(?:(?!warn|note|notice|info|debug)[\\w.-]{1,30}: )?${sourceFile}:\\d+(?::\\d+)?:? \\S`, 'i'),
    new RegExp(`^${sourceFile}\\(\\d+,\\d+\\): error`),
    /^(?:GNU)?[Mm]akefile:\d+: |^g?make(?:\[\d+\])?: \*\*\* (?:No |missing )/,
    /^(?:go|cgo|vet|link|go tool \w+): |^(?:panic: |(?:---|===) FAIL: |fatal error: )/,
    /^error obtaining VCS status|^no required module provides|^no Go files in|^package .* is not in std/,
    /undefined reference to|relocation target \S+ not defined|cannot find -l|function main is undeclared|undefined symbol|multiple definition of/,
    /import cycle not allowed|build constraints exclude|: directory not found$|^pattern .*: (?:no matching|cannot embed)/,
    /have unmet dependencies:$|^dpkg: dependency problems prevent |was not found in the pkg-config search path/,
    /^ERR_PNPM_(?!RECURSIVE)\w+|^npm (?:error|ERR!) (?:ERESOLVE|`npm ci`|notarget|Missing script|engine Unsupported) ?/,
    // Of go, which names itself in front of most others.
    /^(?:current )?directory .*(?:contained in a module|outside (?:main|available|modules|GOROOT)|does not contain)/,
    /^main module \(.*\) does not contain|^malformed (?:import|module) path|^cannot find (?:main )?module/,
    /^CMake Error\b|^Vulnerability #\d+: |\bgyp ERR! stack \w*Error: |^FAIL \S+\.(?:test|spec)\.\w+/,
];
/** Errors of a compiler, of a linter and of Python that other programs show indented. */
const locatedBelow = [
    /^error: command '[^']*' failed/,
    /^\d+:\d+\s+error\s/,
    // Of Python, as pip shows it.
    /^(?:\w{1,60}\.){0,5}[A-Z]\w{0,60}(?:Error|Exception): \S/,
];
const line_kinds_wrappers = [
    /\b(?:exit(?:ed)?(?: with)?(?: (?:status|code|error code):?)?|returned(?: a)? non-zero (?:exit )?(?:status|code):?|error code|Error) \(?\d{1,3}\)?\.?$/i,
    /\b(?:failed|exited|ended|finished|returned)\b.{0,40}\b(?:status|code)\b\W{0,3}\d{1,3}\.?$/i,
    /^(?:error )?Command failed\b/i,
];
const errors = [
    /^(?:\W{0,4}\b)?(?:errors?|fatal|panic|critical|failed|failure|exception|abort(?:ed)?|npm (?:error|ERR!))(?:\b|$)|^(?:E:|ERR!) /i,
    /^[✘✖×❌✗]/u,
    /\b(?:fatal |internal )?error(?: \w{1,30})?: |\w(?:Error|Exception): /,
    /^No package .* available/,
    /executable file not found|exec format error|command not found/i,
];
const trouble = /\b(?:err(?:or)?s?|fatal|fail(?:ed|ure|s|ing)?|can(?:not| not|'t|’t)|could(?:n't|n’t| not)|unable|not (?:found|a |in |allowed|supported|permitted|recogni[sz]ed|installed|exist|set|valid|match|available|defined)|no (?:such|matching|tests?|rule|package|module)|denied|invalid|unknown|undefined|undeclared|unexpected|missing|refused|panic|exception|does(?:n't|n’t| not)|did not|un(?:supported|recogni[sz]ed|resolved|defined|met|satisf\w+)|conflict(?:s|ing)?|mismatch(?:es)?|must|requires?d?|expected|exceed(?:ed|s)|abort(?:ed|ing)?|corrupt(?:ed)?|illegal|bad|broken|timed out|nonexistent|incompatible|forbidden|unauthori[sz]ed|killed|dirty|wrong|incorrect|inconsistent|rejected|prohibited|unbound|segmentation fault|terminated|outdated|out of date)\b/i;

// EXTERNAL MODULE: ./build/engines/build/step-output.js
var step_output = __webpack_require__(88415);
;// CONCATENATED MODULE: ./build/engines/build/failed-test.js
/**
 * What `go test` prints about the test that fails at an index: its name, its first message or panic, and its package.
 * Undefined for any other line.
 */
const failedTest = (lines, at) => {
    const name = lines[at]?.text;
    if (name === undefined || !/^(?:---|===) FAIL: /.test(name))
        return undefined;
    const end = lines.findIndex(({ indented, text }, index) => index > at && !indented && text !== '');
    const last = Math.min(end === -1 ? lines.length : end, at + 1 + longestReport);
    const panic = lines.slice(at + 1, at + 3).find(({ text }) => text.startsWith('panic: '));
    const below = lines.findIndex(isMessageFrom(at + 1, last));
    // With -v, messages are printed while the test runs.
    const message = below === -1 ? lines.findLastIndex(isMessageFrom(at - longestReport, at)) : below;
    const texts = panic === undefined ? messageAt(lines, message) : [panic.text];
    const tested = lines
        .slice(at + 1, at + 1 + longestReport)
        .map(({ text }) => /^FAIL\s+(\S+)\s/.exec(text)?.[1])
        .find((each) => each !== undefined);
    return [name, ...texts, tested === undefined ? '' : `(${tested})`];
};
/** In lines. */
const longestReport = 60;
const isMessageFrom = (from, to) => ({ text, indented }, at) => at >= from && at < to && indented && /^\S+\.go:\d+:(?: |$)/.test(text);
/** The message at an index; one that begins with an empty line, as those of testify, goes on below. */
const messageAt = (lines, at) => {
    const text = lines[at]?.text;
    if (text === undefined)
        return [];
    if (!text.endsWith(':'))
        return [text];
    const below = lines.slice(at + 1, at + 12);
    const end = below.findIndex((line) => !line.indented || /^(?:Test:|\S+\.go:\d+:|---|===) /.test(line.text));
    const shown = below
        .slice(0, end === -1 ? below.length : end)
        .filter((line) => line.text !== '' && !/^Error Trace:|^\/?\S+\.go:\d+$/.test(line.text));
    return [text, ...shown.slice(0, 4).map((line) => line.text)];
};

;// CONCATENATED MODULE: ./build/engines/build/reason-text.js


/** In characters: what the first line of a report, an annotation and a job's log have room for. */
const longestReason = 300;
/**
 * The line at an index as a text of its own: with the line that it continues, with those that continue it, and with
 * the advice that the tool gives after it.
 */
const quoteAround = (lines, kinds, at) => {
    const test = failedTest(lines, at);
    if (test !== undefined)
        return fitted(test);
    const header = headerOf(lines, at);
    const cause = header === undefined ? deepest(lines, kinds, at) : at;
    const [head, main] = cause === at ? [header, at] : [at, cause];
    const { texts, end } = continued(lines, main);
    const shown = texts.map((text) => withoutNoise(text));
    const before = head === undefined ? pathTo(lines, main) : [withoutNoise(textAt(lines, head)), gap(lines, head, main)];
    const advice = adviceAfter(lines, end);
    const separator = shown.at(-1)?.endsWith('.') === true ? ' ' : '; ';
    return fitted([...before, ...shown], advice === undefined ? '' : `${separator}${advice}`);
};
/** The texts on one line, cut between words; `suffix` stays whole if there is room for it. */
const fitted = (texts, suffix = '', longest = longestReason) => {
    const [last = '', ...before] = texts.filter((text) => text !== '').toReversed();
    const room = longest - [...last].length - 1;
    const lead = before.toReversed().join(' ');
    const joined = [(0,step_output/* cutAtWord */.Q)(lead, Math.max(room, 60)), last].filter((text) => text !== '').join(' ');
    const whole = (0,step_output/* cutAtWord */.Q)(joined, longest);
    return whole.length + suffix.length <= longest ? `${whole}${suffix}` : whole;
};
const textAt = (lines, at) => lines[at]?.text ?? '';
const withoutNoise = (text) => text
    .replace(/ in \/\S*\/cache\/vcs\/[\da-f]+/, '')
    .replace(/^runc (?:run|create) failed: unable to start container process: (?:error during container init: )?/, '');
/** Stands for the lines that are left out between two. */
const gap = (lines, from, to) => to - from > 1 && !textAt(lines, from).endsWith(':') ? '…' : '';
/** Of an indented line, the last line before it that is not indented, if it announces more. */
const headerOf = (lines, at) => {
    if (lines[at]?.indented !== true)
        return undefined;
    for (let before = at - 1; before >= 0 && at - before <= 8; before -= 1) {
        const line = lines[before];
        if (line === undefined || line.text === '' || line.indented)
            continue;
        // The two are of go and of apt.
        return line.text.endsWith(':') || / imports$|^Err:\d+ /.test(line.text) ? before : undefined;
    }
    return undefined;
};
/** Where the details of a line end in the error of another program, such as git called by go, that error. */
const deepest = (lines, kinds, at) => {
    for (let next = at + 1; next < lines.length && next - at <= 8; next += 1) {
        const line = lines[next];
        if (line === undefined || !line.indented)
            return at;
        if (/^fatal: |terminal prompts disabled/.test(line.text) && kinds[next] === 'outside')
            return next;
    }
    return at;
};
/** Of the end of an import cycle, the packages before it. */
const pathTo = (lines, at) => {
    const start = lines.slice(0, at).findLastIndex(({ indented }) => !indented);
    const isPath = textAt(lines, at).startsWith('imports ') && textAt(lines, start).startsWith('package ');
    return isPath ? lines.slice(start, at).map(({ text }) => text) : [];
};
/** The line and what it announces with a colon. */
const continued = (lines, at) => {
    const texts = [textAt(lines, at)];
    let end = at;
    while (texts.length < 5 && announces(texts.at(-1) ?? '', lines[end + 1])) {
        const next = lines.findIndex(({ text }, index) => index > end && withoutTool(text) !== '');
        if (next === -1 || next - end > 3)
            break;
        texts.push(withoutTool(textAt(lines, next)));
        end = next;
    }
    return { texts, end };
};
const announces = (text, next) => text.endsWith(':') ||
    /^ERROR in \S+(?: [\d:-]+)?$/.test(text) ||
    /^Vulnerability #\d+: \S+$/.test(text) ||
    (next?.indented === true && /^(?:have|want) \(/.test(next.text)) ||
    (next !== undefined && isWrappedByNpm(text, next.text));
/** npm breaks its sentences after some 80 characters. */
const isWrappedByNpm = (text, next) => {
    const [, label] = /^npm (?:error|ERR!) (\S+) /.exec(text) ?? [];
    const [, begin] = /^npm (?:error|ERR!) ([a-z]\S*)/.exec(next) ?? [];
    return (text.length > 60 && /[\w,]$/.test(text) && label !== undefined && begin !== undefined && begin !== label);
};
const withoutTool = (text) => text.replace(/^(?:npm (?:error|ERR!)|error) ?/, '').trim();
/** What the tool advises in the next lines. */
const adviceAfter = (lines, at) => {
    const found = lines.findIndex(({ text }, index) => index > at && index - at <= 8 && advice.test(text));
    return found === -1 ? undefined : continued(lines, found).texts.join(' ');
};
const advice = /^(?:Use -|To (?:sync|add|update|fix|resolve|install)\b|If this is a private repository|note: module requires|hint: |Did you mean|Perhaps you should|Try )/i;

;// CONCATENATED MODULE: ./build/engines/build/test-output.js
/**
 * The kinds of lines, where those that tests print in passing no longer count: a test may log that memory ran out or that
 * a server did not answer, and pass, since that is what it checks.
 */
const withoutTestOutput = (lines, kinds) => {
    const printed = new Set(packagesOf(lines).flatMap((tested) => printedByTests(lines, kinds, tested)));
    return kinds.map((kind, at) => (printed.has(at) && kind !== 'noise' ? 'other' : kind));
};
/** The last one is of a test binary without the go command, or of what came after all tests. */
const packagesOf = (lines) => {
    const ends = lines.flatMap((line, at) => (packageResult.test(line.text) ? [at] : []));
    return [...ends, lines.length - 1].map((last, index) => ({ first: (ends[index - 1] ?? -1) + 1, last }));
};
const packageResult = /^(?:ok|FAIL) \S+ (?:[\d(]|\[no tests)|^\? \S+ \[no test files\]/;
const printedByTests = (lines, kinds, { first, last }) => {
    const range = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
    const textAt = (at) => lines[at]?.text ?? '';
    const start = range.find((at) => textAt(at).startsWith('=== RUN '));
    const hasFailedTest = range.some((at) => test_output_failedTest.test(textAt(at)));
    const isAfterAll = !packageResult.test(textAt(last));
    const isRest = (at) => !test_output_failedTest.test(textAt(at)) && !isKilled(textAt(at), textAt(at + 1));
    if (textAt(last).startsWith('ok '))
        return start === undefined ? [] : range.filter((at) => at >= start);
    if (!hasFailedTest || isAfterAll)
        return range.filter(isInPassedTest(range, textAt));
    if (start !== undefined)
        return range.filter((at) => at >= start && isRest(at));
    // Without -v, the first lines may be of the compiler or of another command.
    return range.filter((at) => isRest(at) && (kinds[at] !== 'located' || isLogged(textAt(at))));
};
const test_output_failedTest = /^(?:---|===) FAIL: |^panic: /;
/** The go command says so right before the result, in place of what the tests did not print any more. */
const isKilled = (text, next) => text === 'signal: killed' && packageResult.test(next);
/** As package log does with the flag Lshortfile; compilers know the column too. */
const isLogged = (text) => /^\S+\.go:\d+: /.test(text);
/** Of all lines between the start of a test and its good end. */
const isInPassedTest = (range, textAt) => {
    const inside = new Set();
    let begin;
    for (const at of range) {
        if (begin === undefined && textAt(at).startsWith('=== RUN '))
            begin = at;
        if (begin === undefined || !/^--- (?:PASS|SKIP): /.test(textAt(at)))
            continue;
        for (let each = begin; each <= at; each += 1)
            inside.add(each);
        begin = undefined;
    }
    return (at) => inside.has(at);
};

;// CONCATENATED MODULE: ./build/engines/build/failure-reason.js






/**
 * Why a build failed, in the words of whatever failed: what the engine itself could not do, such as to find the source
 * of a COPY, or the line of the failed step's output that names the cause. What the image of the step lacks is said behind.
 */
const failureReason = (failed, clientStatus) => {
    const found = inWordsOfTools(failed, clientStatus);
    const advice = absentProgram(found.text);
    return advice === undefined ? found : { ...found, text: fitted([found.text], ` (${advice})`) };
};
const inWordsOfTools = (failed, clientStatus) => {
    const step = failed.step === undefined ? undefined : shortStep(failed.step);
    const error = engineError(failed.engine);
    const lines = failed.output.map((line) => plainLine(line));
    if (error !== undefined && !error.isEndOfProgram && !isOfProgram(step, lines, error.text))
        return { text: ofEngine(error.text, step), exitStatus: undefined };
    const exitStatus = error?.exitStatus;
    const status = exitStatus ?? clientStatus;
    const killed = error?.killed === true || status === 137;
    const earlier = lines.length > 0 ? [] : failed.earlier.map((line) => plainLine(line)).filter(isTelling);
    const text = ofOutput(lines, status, killed) ?? ofOutput(earlier, status, killed) ?? ofSilence(lines, { step, killed });
    return { text, exitStatus };
};
/** Whether an error of a RUN that an engine reports in unknown words can only be that its program failed. */
const isOfProgram = (step, lines, error) => step?.startsWith('RUN ') === true &&
    lines.some(isTelling) &&
    !['resource', 'outside'].includes(kindOf({ text: error, indented: false }));
const ofEngine = (error, step) => {
    const image = /^(?:FROM|load metadata for) (\S+)/.exec(step ?? '')?.[1];
    const isNamed = step === undefined || (image !== undefined && error.includes(image));
    return fitted([error], isNamed ? '' : ` (${step})`);
};
const shortStep = (step) => fitted([plainLine(step).text.replace(/^\[[^\]]*\] /, '')], '', 120);
const memory = 'the kernel kills programs when memory runs out';
/** Undefined when there is no line that could be the cause. */
const ofOutput = (lines, exitStatus, killed) => {
    const kinds = withoutTestOutput(lines, lines.map(kindOf));
    const at = byExitStatus(lines, exitStatus) ?? mostTelling(lines, kinds);
    if (at === undefined)
        return undefined;
    if (killed && kinds[at] !== 'resource')
        return undefined;
    const quoted = quoteAround(lines, kinds, at);
    return kinds[at] === 'resource' && /kill|\b137$/i.test(quoted) ? fitted([quoted], ` (${memory})`) : quoted;
};
const isTelling = (line) => ['resource', 'outside', 'located', 'error'].includes(kindOf(line));
/** When nothing in the output is an error. */
const ofSilence = (lines, { step, killed }) => {
    const kinds = lines.map(kindOf);
    const last = (lines.findLast((_, at) => kinds[at] === 'other') ?? lines.findLast((_, at) => kinds[at] !== 'noise'))?.text;
    const program = step ?? 'the failed step';
    if (!killed && lines.some(({ text }) => clipped.test(text)))
        return fitted([
            `${program} failed; it printed faster than BuildKit logs, so the end of its output is missing`,
        ]);
    if (killed)
        return fitted([`${program} was killed: ${memory}`], last === undefined ? '' : `; its last line: ${last}`);
    return last === undefined ? `${program} failed and printed nothing` : fitted([last]);
};
/** BuildKit leaves out what a step prints too fast, and says so. */
const clipped = /^\[output clipped, log limit /;
/** Some programs have a status for one kind of error: shells for what they cannot start, curl for each of its own. */
const byExitStatus = (lines, status) => {
    const pattern = ofStatus(status);
    const at = pattern === undefined ? -1 : lines.findLastIndex(({ text }) => pattern.test(text));
    return at === -1 ? undefined : at;
};
const ofStatus = (status) => {
    if (status === 126)
        return /permission denied|exec format error|cannot execute|is a directory/i;
    if (status === 127)
        return /: not found$|command not found|No such file or directory|executable file not found/i;
    return status > 1 && status < 100 ? new RegExp(`^curl: \\(${status}\\) `) : undefined;
};
/** The index of the line that says best what went wrong. */
const mostTelling = (lines, kinds) => {
    const first = (kind) => kinds.indexOf(kind);
    if (first('resource') !== -1)
        return first('resource');
    const outside = first('outside');
    // What did not answer was not needed when the build went on to compile.
    const later = kinds.findIndex((kind, at) => kind === 'located' && at > outside);
    if (outside !== -1 && later === -1)
        return outside;
    if (first('located') !== -1)
        return outside === -1 ? first('located') : later;
    for (const kind of ['error', 'likely'])
        if (kinds.includes(kind))
            return startOfLast(lines, kinds, kind);
    return undefined;
};
/** Tools print an error and then what follows from it, so the first line of the last group is the cause. */
const startOfLast = (lines, kinds, kind) => {
    let start = kinds.lastIndexOf(kind);
    for (let at = start - 1; at >= 0 && start - at <= longestGap; at -= 1) {
        if (kinds[at] === 'other' && lines[at]?.indented === false)
            return start;
        if (kinds[at] === kind)
            start = at;
    }
    return start;
};
/** Lines between two errors of one group. */
const longestGap = 10;

;// CONCATENATED MODULE: ./build/engines/build/log-tail.js
const logTailBytes = 4_096;
/** A report shows this many. */
const shownLines = 20;
/** What the engine prints after the output of the failed step. */
const mostOfEngine = 4;
/**
 * The end of a failed build's log. Where other things that the engine prints would hide the output of the failed step,
 * as an excerpt of the Dockerfile or steps that ran beside it, the end of that output is put before the engine's last lines.
 */
const logTailOf = ({ output, engine }, log) => {
    const tail = log.slice(-logTailBytes);
    const printed = output.filter((line) => line.trim() !== '').slice(mostOfEngine - shownLines);
    const shown = tail.trimEnd().split('\n').slice(-shownLines).join('\n');
    if (printed.slice(-3).every((line) => shown.includes(line)))
        return tail;
    const last = engine.filter((line) => line.trim() !== '').slice(-mostOfEngine);
    return lastBytes([...printed, ...last].map((line) => `${line}\n`));
};
/** As many of the last lines as fit. */
const lastBytes = (lines) => {
    let size = 0;
    const start = lines.findLastIndex((line) => (size += Buffer.byteLength(line)) > logTailBytes);
    const kept = lines.slice(start + 1).join('');
    return kept === '' ? (lines.at(-1) ?? '').slice(-logTailBytes) : kept;
};

;// CONCATENATED MODULE: ./build/engines/build/step-usage.js
/**
 * The times in a file of `--rusage-logfile`, in ms: a line for each step, in order, its commit included. `1m6.024s(elapsed)`
 * is wall time as Go prints it (buildah, pkg/rusage; imagebuildah/stage_executor.go).
 */
const elapsedIn = (text) => text.split('\n').flatMap((line) => {
    const [, duration] = /((?:[\d.]+(?:h|ms|m|s|µs|us|ns))+)\(elapsed\)/.exec(line) ?? [];
    return duration === undefined ? [] : [millisecondsOf(duration)];
});
const millisecondsOf = (duration) => [...duration.matchAll(/([\d.]+)(h|ms|m|s|µs|us|ns)/g)].reduce((sum, [, amount, unit = '']) => sum + Number(amount) * (units[unit] ?? 0), 0);
const units = {
    h: 3_600_000,
    m: 60_000,
    s: 1_000,
    ms: 1,
    µs: 0.001,
    us: 0.001,
    ns: 0.000_001,
};

// EXTERNAL MODULE: ./build/engines/build/timeline.js
var timeline = __webpack_require__(8740);
;// CONCATENATED MODULE: ./build/engines/build/run-build.js







/**
 * Runs one build command and times it from the start of the process to its exit. Throws only when the run is
 * interrupted; everything else that goes wrong is a failure in the result. Its counters say what it
 * used of the machine during exactly that time, and what others did.
 */
const runBuild = async (host, command) => {
    await (0,promises_.rm)(command.imageIdFile, { force: true });
    const usage = (0,usage_usage/* watchUsage */.v)(command.elsewhere);
    const result = await execBuild(host, command);
    const used = usage();
    host.signal.throwIfAborted();
    return readBuild(command, result, used);
};
/** Starts the command of a build; the time is that of its process. */
const execBuild = (host, command) => {
    const { program, args, env, user, timeoutMs, reader } = command;
    const onLine = ({ text, atMs }) => reader.line(text, atMs);
    // The reader keeps what counts of the lines.
    return host.exec(program, args, { env, timeoutMs, user, onLine, keptBytes: 0, isBuild: true });
};
/** What came of a build whose command has ended. */
const readBuild = async ({ reader, imageIdFile, usageFile, hasRemoteCache }, result, used) => {
    const failure = failureOf(result, reader);
    const written = failure === undefined ? await read(imageIdFile) : '';
    const times = timesOf(result, usageFile === undefined ? '' : await read(usageFile));
    return {
        startedAt: result.startedAt,
        durationMs: result.durationMs,
        steps: reader.steps(),
        printed: reader.printed(),
        timeline: (0,timeline/* tidied */.GE)(reader.timeline(times), times),
        counters: {
            ...reader.counters?.(),
            ...(hasRemoteCache && reader.remoteCache?.(times)),
            ...used.counters,
        },
        unknown: used.unknown,
        shared: undefined,
        imageId: imageIdIn(written),
        failure,
    };
};
const read = (path) => (0,promises_.readFile)(path, 'utf8').catch(() => '');
const timesOf = ({ startedAt, durationMs }, usage) => ({
    startedAtMs: Date.parse(startedAt),
    durationMs,
    stepsMs: elapsedIn(usage),
});
/**
 * The id of the image in what a client wrote: the id itself, or the metadata of BuildKit's clients, which Bake groups
 * by target. Like `docker build --iidfile`: the digest of the configuration, else of the manifest.
 */
const imageIdIn = (text) => {
    const plain = text.trim();
    if (!plain.startsWith('{'))
        return plain === '' ? undefined : plain;
    const metadata = (0,json/* parseJson */.qF)(plain);
    const objects = (0,json/* isRecord */.u4)(metadata) ? [metadata, ...Object.values(metadata)] : [];
    const digest = (key) => objects.flatMap((each) => (0,json/* textAt */.$6)(each, key) ?? [])[0];
    return digest('containerimage.config.digest') ?? digest('containerimage.digest');
};
const failureOf = ({ end, tail }, reader) => {
    const log = reader.log?.() ?? tail;
    const logTail = log.slice(-logTailBytes);
    switch (end.kind) {
        case 'exited':
            return end.code === 0 ? undefined : failedBuild(end.code, reader.failed(), log);
        case 'signalled':
            return { kind: 'failed', message: `the build client was killed by ${end.signal}`, logTail };
        case 'timed-out':
            return {
                kind: 'timed-out',
                message: `the build did not finish within ${end.afterMs / 1000} s`,
                logTail,
            };
        case 'not-started':
            return { kind: 'failed', message: `the build client did not start: ${end.message}`, logTail };
        case 'aborted':
            return { kind: 'failed', message: 'the build was interrupted', logTail };
    }
};
/** The words of the tool that failed come first: whoever reads only the beginning must learn what to do. */
const failedBuild = (clientStatus, failed, log) => {
    const { text, exitStatus = clientStatus } = failureReason(failed, clientStatus);
    return { kind: 'failed', message: `${text} (exit status ${exitStatus})`, logTail: logTailOf(failed, log) };
};
/**
 * The same build once more for the files of one stage. It may use what the build used, and pushes nothing. Of several platforms, these
 * are the files of the first.
 */
const forExport = (request, stage) => {
    // Attestations would be further files.
    const { remoteCache, attestations: _, platforms = [], ...rest } = request;
    const target = { ...rest, target: stage, noCache: false, platforms: platforms.slice(0, 1) };
    return remoteCache === undefined
        ? target
        : { ...target, remoteCache: { ...remoteCache, exports: undefined } };
};
/** Throws when the evidence stage of a successful build does not build: then nothing is known about that build. */
const assertExported = ({ failure }, stage) => {
    if (failure === undefined)
        return;
    throw new Error(`Cannot read stage ${stage} of the build: ${failure.message}\n${failure.logTail}`);
};


/***/ }),

/***/ 88415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ cutAtWord),
/* harmony export */   S: () => (/* binding */ stepOutput)
/* harmony export */ });
/* harmony import */ var _own_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81083);

/** In bytes, over all steps together: a build may print without end. */
const mostKept = 512 * 1024;
const longestLine = 2_000;
/** Opens an empty one, which passes each line on to `onLine` when its end has come. */
const stepOutput = (onLine = () => { }) => {
    const unfinished = new Map();
    const kept = lastLines();
    const add = (step, text) => {
        const [first = '', ...rest] = text.split('\n');
        const begun = unfinished.get(step) ?? '';
        const pieces = [begun.length > longestLine ? begun : begun + first.slice(0, longestLine + 1), ...rest];
        const last = pieces.pop() ?? '';
        for (const piece of pieces) {
            onLine(piece);
            kept.add(step, cutAtWord(piece, longestLine));
        }
        if (last === '')
            unfinished.delete(step);
        else
            unfinished.set(step, (0,_own_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U)(last, 2 * longestLine));
    };
    // There may be millions of lines, most of them short and whole.
    const line = (step, text) => {
        if (text.length > longestLine || unfinished.has(step))
            add(step, `${text}\n`);
        else {
            onLine(text);
            kept.add(step, text);
        }
    };
    return {
        add: (step, text) => (isWholeLine(text) ? line(step, text.slice(0, -1)) : add(step, text)),
        line,
        linesOf: (step) => {
            const last = unfinished.get(step) ?? '';
            return last === '' ? kept.linesOf(step) : [...kept.linesOf(step), cutAtWord(last, longestLine)];
        },
    };
};
const isWholeLine = (text) => text !== '' && text.length <= longestLine && text.indexOf('\n') === text.length - 1;
/**
 * The last lines as bytes in two buffers that take turns. As strings, those of a flood would live long enough to be moved to
 * the old generation of the heap, which is cleaned so late that it grows by hundreds of MiB.
 */
const lastLines = () => {
    const marks = new Map();
    let [older, newer] = [makeBlock(), makeBlock()];
    const markOf = (step) => {
        const mark = marks.get(step) ?? `${marks.size} `;
        marks.set(step, mark);
        return mark;
    };
    return {
        add: (step, line) => {
            const entry = `${markOf(step)}${line}\n`;
            if (newer.add(entry))
                return;
            [older, newer] = [newer, older];
            newer.clear();
            newer.add(entry);
        },
        linesOf: (step) => {
            const mark = marks.get(step);
            if (mark === undefined)
                return [];
            const lines = [older, newer].flatMap((block) => block.read().split('\n').slice(0, -1));
            return lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
        },
    };
};
const makeBlock = () => {
    let bytes = Buffer.alloc(0);
    let used = 0;
    const grow = () => {
        const larger = Buffer.alloc(Math.min(mostKept, Math.max(4_096, 2 * bytes.length)));
        bytes.copy(larger, 0, 0, used);
        bytes = larger;
    };
    return {
        /** False when it is full. */
        add: (entry) => {
            // A unit of UTF-16 takes at most three bytes.
            const size = 3 * entry.length;
            while (used + size > bytes.length && bytes.length < mostKept)
                grow();
            if (used + size > bytes.length)
                return false;
            used += bytes.write(entry, used);
            return true;
        },
        clear: () => {
            used = 0;
        },
        read: () => bytes.toString('utf8', 0, used),
    };
};
/** Never cuts within a word: half of a secret could not be hidden any more. */
const cutAtWord = (text, longest) => {
    if (text.length <= longest)
        return text;
    const end = text.slice(0, longest - 1).search(/\s\S*$/);
    return end <= 0 ? '…' : `${(0,_own_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ownText */ .U)(text, end)} …`;
};


/***/ }),

/***/ 78340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mostSteps),
/* harmony export */   c: () => (/* binding */ longestStepName)
/* harmony export */ });
/** A build may print endless lines that look like instructions; no real Dockerfile has as many, or such long ones. */
const mostSteps = 1_000;
const longestStepName = 4_096;


/***/ }),

/***/ 8740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ startupUntil),
/* harmony export */   GE: () => (/* binding */ tidied),
/* harmony export */   hN: () => (/* binding */ phaseOfInstruction),
/* harmony export */   sh: () => (/* binding */ gaps),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
/** The phase of an instruction that is executed. */
const phaseOfInstruction = (instruction) => {
    const [word = ''] = instruction.trimStart().split(/\s/, 1);
    return phases[word.toUpperCase()] ?? 'step-overhead';
};
/** All others only write to the configuration of the image, or create a folder. */
const phases = {
    FROM: 'base',
    COPY: 'copy',
    ADD: 'copy',
    RUN: 'run',
};
/** The time before anything was reported. */
const startupUntil = (endMs) => part('start of the client', 'startup', 0, endMs);
const part = (name, phase, startMs, endMs) => ({
    name,
    phase,
    startMs,
    endMs,
});
/** The time between two moments that no part covers, as parts of one phase. */
const gaps = (parts, { name, phase, startMs, endMs }) => {
    const found = [];
    let coveredMs = startMs;
    for (const each of parts.toSorted((a, b) => a.startMs - b.startMs)) {
        if (each.endMs <= coveredMs)
            continue;
        const untilMs = Math.min(each.startMs, endMs);
        if (untilMs > coveredMs)
            found.push({ name, phase, startMs: coveredMs, endMs: untilMs });
        coveredMs = Math.max(coveredMs, each.endMs);
    }
    if (endMs > coveredMs)
        found.push({ name, phase, startMs: coveredMs, endMs });
    return found;
};
/** More than any real build has. */
const mostParts = 500;
/** In order of time, within the build, to the microsecond; the longest where there are too many. */
const tidied = (parts, { durationMs }) => {
    const shown = parts.flatMap(({ name, phase, startMs, endMs }) => {
        const [start, end] = [Math.max(0, startMs), Math.min(endMs, durationMs)].map(microseconds);
        if (start === undefined || end === undefined || end <= start)
            return [];
        return [part(name, phase, start, end)];
    });
    const byLength = shown.toSorted((a, b) => b.endMs - b.startMs - (a.endMs - a.startMs));
    return byLength.slice(0, mostParts).toSorted((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
};
const microseconds = (ms) => Math.round(ms * 1000) / 1000;


/***/ }),

/***/ 94471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ execArguments),
/* harmony export */   O: () => (/* binding */ runArguments)
/* harmony export */ });
/** The arguments of `run` that all clients take, and some of one client: it has no network. */
const runArguments = ({ label, image, mounts, command }, ofClient) => [
    ...['run', '--detach', '--name', label, '--network', 'none', '--pull', 'never', ...ofClient],
    // A policy of SELinux would deny folders of the machine that have no label for containers.
    ...['--security-opt', 'label=disable'],
    ...mounts.flatMap(({ source, target }) => ['--mount', `type=bind,source=${source},target=${target}`]),
    ...['--entrypoint', command[0], image, ...command.slice(1)],
];
/** The arguments of `exec` that all clients take. */
const execArguments = (label, argv, { env, dir }) => [
    ...['exec', '--workdir', dir],
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...[label, ...argv],
];


/***/ }),

/***/ 77301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ containersInfo),
/* harmony export */   nh: () => (/* binding */ runsThroughFuse),
/* harmony export */   qO: () => (/* binding */ runtimeName),
/* harmony export */   qS: () => (/* binding */ storageDriver)
/* harmony export */ });
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55797);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19449);


/** The parsed output of `podman info` or `buildah info` in a session. The two spell most names differently. */
const containersInfo = async (session) => {
    const format = session.kind.program === 'podman' ? ['--format', 'json'] : [];
    return (0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(await (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .containersCommand */ .I8)(session, session.base, ['info', ...format]));
};
/** The storage driver, as in `overlay`. */
const storageDriver = (info) => (0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(info, 'store', 'graphDriverName') ?? (0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(info, 'store', 'GraphDriverName');
/** Whether overlay is mounted by fuse-overlayfs instead of the kernel. Podman has a map of options, Buildah a list. */
const runsThroughFuse = (info) => {
    const options = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(info, 'store', 'graphOptions') ?? (0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(info, 'store', 'GraphOptions');
    return JSON.stringify(options ?? []).includes('mount_program');
};
/** The OCI runtime, as in `crun`. */
const runtimeName = (info) => (0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(info, 'host', 'ociRuntime', 'name') ?? (0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(info, 'host', 'OCIRuntime');


/***/ }),

/***/ 27206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openContainersSession)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(76441);
// EXTERNAL MODULE: ./build/host/on-path.js
var on_path = __webpack_require__(34744);
// EXTERNAL MODULE: ./build/host/run-folder/private-folder.js
var private_folder = __webpack_require__(5568);
// EXTERNAL MODULE: ./build/engines/machine/company-settings.js
var company_settings = __webpack_require__(45327);
// EXTERNAL MODULE: ./build/engines/machine/tap-device.js
var tap_device = __webpack_require__(2330);
// EXTERNAL MODULE: ./build/engines/containers/info.js
var containers_info = __webpack_require__(77301);
// EXTERNAL MODULE: ./build/engines/containers/session.js + 1 modules
var containers_session = __webpack_require__(19449);
// EXTERNAL MODULE: ./build/host/process/exec.js + 6 modules
var exec = __webpack_require__(46322);
// EXTERNAL MODULE: ./build/engines/machine/fuse-device.js
var fuse_device = __webpack_require__(93204);
// EXTERNAL MODULE: ./build/engines/variant.js
var variant = __webpack_require__(15889);
// EXTERNAL MODULE: ./build/engines/containers/podman-remote.js
var podman_remote = __webpack_require__(7291);
;// CONCATENATED MODULE: ./build/engines/containers/storage.js






/** The storage driver that the variant of the engine asks for, else overlay. */
const chooseStorage = async (session, folder) => {
    const driver = (0,variant/* storageOf */.pX)(session.kind.variant);
    return driver === undefined ? chooseOverlay(session) : useDriver(session, folder, driver);
};
/**
 * Overlay: native or, without root, through fuse-overlayfs. Never vfs, which copies the whole base image for every step.
 */
const chooseOverlay = async (session) => {
    const fuse = session.rootless ? (0,on_path/* onPath */.L)(session.host, 'fuse-overlayfs') : undefined;
    const choices = [
        argumentsOf(session, 'overlay', fuse),
        ...(fuse === undefined ? [] : [argumentsOf(session, 'fuse-overlayfs', fuse)]),
    ];
    const failures = [];
    for (const choice of choices) {
        const tried = { ...session, globals: [...session.globals, ...choice] };
        const before = failures.length;
        const info = await (0,containers_info/* containersInfo */.FQ)(tried).catch((error) => {
            // The storage driver is not to blame: with the other one it would hang too.
            if (error instanceof exec/* CommandError */.Qd && error.result.end.kind !== 'exited')
                throw error;
            failures.push(error);
        });
        if ((0,containers_info/* storageDriver */.qS)(info) === 'overlay')
            return tried;
        const driver = info === undefined ? undefined : `its storage driver is ${(0,containers_info/* storageDriver */.qS)(info) ?? 'unknown'}`;
        if (failures.length === before)
            failures.push(driver ?? 'nothing readable');
    }
    if (String(failures.at(-1)).includes('unknown flag: --root'))
        await (0,podman_remote/* assertLocalPodman */.pf)(session.host);
    throw new Error(`${session.kind.name} cannot use the storage driver overlay here, and vfs would not be a fair measurement. Use a file ` +
        `system that supports overlay${session.rootless ? ', or install fuse-overlayfs' : ''}. ` +
        `${session.kind.program} said: ${String(failures.at(-1))}`, { cause: failures.at(-1) });
};
/** Exactly this driver. Throws when the engine has another one then, or none. */
const useDriver = async (session, folder, driver) => {
    const program = (0,on_path/* onPath */.L)(session.host, 'fuse-overlayfs');
    if (driver === 'fuse-overlayfs' && program === undefined)
        throw new Error('fuse-overlayfs is not installed (Debian, Ubuntu: apt-get install fuse-overlayfs)');
    const chosen = {
        ...session,
        globals: [...session.globals, ...argumentsOf(session, driver, program)],
        fuse: driver === 'fuse-overlayfs' ? await (0,fuse_device/* openFuse */.m)(session.host, folder, session.user) : undefined,
    };
    const found = driverIn(await (0,containers_info/* containersInfo */.FQ)(chosen));
    if (found === driver)
        return chosen;
    throw new Error(`it was given the storage driver ${driver}, but uses ${found ?? 'an unknown one'}`);
};
const driverIn = (info) => (0,containers_info/* storageDriver */.qS)(info) === 'overlay' && (0,containers_info/* runsThroughFuse */.nh)(info) ? 'fuse-overlayfs' : (0,containers_info/* storageDriver */.qS)(info);
/** Without `skip_mount_home`, root's overlay would leave its folder mounted on itself. */
const argumentsOf = ({ rootless }, driver, fuse) => {
    if (driver === 'vfs')
        return ['--storage-driver', 'vfs'];
    return [
        ...['--storage-driver', 'overlay'],
        ...(rootless ? [] : ['--storage-opt', 'overlay.skip_mount_home=true']),
        ...(driver === 'overlay' ? [] : ['--storage-opt', `overlay.mount_program=${fuse ?? 'fuse-overlayfs'}`]),
    ];
};

// EXTERNAL MODULE: ./build/engines/containers/variant-arguments.js
var variant_arguments = __webpack_require__(33245);
// EXTERNAL MODULE: ./build/engines/containers/ulimits.js
var ulimits = __webpack_require__(14750);
;// CONCATENATED MODULE: ./build/engines/containers/opening.js












const commonGlobals = {
    podman: ['--cgroup-manager', 'cgroupfs', '--events-backend', 'file', '--log-level', 'error'],
    buildah: ['--cgroup-manager', 'cgroupfs', '--log-level', 'error'],
};
const withoutBridge = "a bridge would change the machine's firewall rules";
/** Creates the folders, and chooses the storage driver, unless its variant does, and the runtime. */
const openContainersSession = async (host, folder, kind, user) => {
    if (kind.variant?.kind === 'userns-remap')
        throw new Error(`${kind.program} has no setting like dockerd's userns-remap`);
    // Root's until its files are in it: its user could exchange them while root writes.
    const dir = await folder.sub(kind.folder);
    const variables = { ...(await (0,company_settings/* copyLogins */.U6)(host, dir, user)), ...(await (0,company_settings/* copyCertificates */.Ib)(host, dir)) };
    await folder.sub(kind.folder, user);
    // With an owner it is private already.
    if (user === undefined)
        await (0,private_folder/* makePrivateFolder */.I)(dir);
    for (const name of ['home', 'xdg'])
        await folder.sub(`${kind.folder}/${name}`, user);
    const rootless = user !== undefined || host.uid !== 0;
    const session = {
        kind,
        host,
        dir,
        user,
        rootless,
        base: await (0,containers_session/* makeStorageRoot */.Mz)(folder, `${kind.folder}/base`, user),
        globals: [
            ...commonGlobals[kind.program],
            // Rootless Podman keeps its state in XDG_RUNTIME_DIR; as root, it uses /run/libpod without this.
            ...(kind.program === 'podman' && !rootless ? ['--tmpdir', (0,external_node_path_.join)(dir, 'xdg', 'libpod', 'tmp')] : []),
        ],
        variables,
        hostNetwork: rootless ? await whyWithoutTap(host, user) : withoutBridge,
        ulimits: rootless ? [] : (0,ulimits/* ulimitArguments */.r)(await (0,ulimits/* readLimitFiles */.d)()),
        logsUsage: false,
        fuse: undefined,
    };
    await (0,variant_arguments/* makeVolume */.B)(session);
    return chooseRuntime(await chooseStorage(session, folder));
};
const whyWithoutTap = async (host, user) => (await (0,tap_device/* canOpenTap */.g)(host, user)) ? undefined : 'its user cannot open /dev/net/tun';
/** crun does not run on a machine that mixes cgroup v1 and v2; runc does. */
const chooseRuntime = async (session) => {
    const { kind, host, globals } = session;
    if ((0,containers_info/* runtimeName */.qO)(await (0,containers_info/* containersInfo */.FQ)(session)) !== 'crun' || !(await mixesCgroups()))
        return session;
    if ((0,on_path/* onPath */.L)(host, 'runc') === undefined) {
        throw new Error(`${kind.name} would use crun, which does not run on this machine's mix of cgroup v1 and v2. ` +
            'Install runc and run again.');
    }
    return kind.program === 'podman'
        ? { ...session, globals: [...globals, '--runtime', 'runc'] }
        : { ...session, variables: { ...session.variables, BUILDAH_RUNTIME: 'runc' } };
};
const mixesCgroups = () => (0,promises_.readFile)('/proc/self/mountinfo', 'utf8')
    .then((mountinfo) => (0,machine/* cgroupKind */.NJ)(mountinfo) === 'hybrid')
    .catch(() => false);


/***/ }),

/***/ 7291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xm: () => (/* binding */ assertNoService),
/* harmony export */   pf: () => (/* binding */ assertLocalPodman)
/* harmony export */ });
/* unused harmony export remoteService */
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55797);

/** Either of these makes every `podman` a client of a service. */
const serviceVariables = ['CONTAINER_HOST', 'CONTAINER_CONNECTION'];
/**
 * Throws when `podman` is a client of a service: then it accepts neither a storage root nor a `TMPDIR`, and no cache state
 * can be created or proved. On macOS and Windows it always is one, of the virtual machine `podman machine`.
 */
const assertLocalPodman = async (host) => {
    const answer = await host.exec('podman', ['info', '--format', 'json'], { timeoutMs: 15_000 });
    const service = remoteService((0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(answer.stdout));
    if (service !== undefined)
        throw new Error(refusal(service));
};
/** Throws when the environment sends `podman` to a service. */
const assertNoService = ({ env }) => {
    const name = serviceVariables.find((each) => (env[each] ?? '') !== '');
    if (name === undefined)
        return;
    throw new Error(`${refusal(`the service that ${name} names`)} Unset ${name} if Podman is installed on this machine.`);
};
/** What a remote client talks to, from its own `podman info`; undefined for a Podman that builds on this machine. */
const remoteService = (info) => {
    if ((0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(info, 'host', 'serviceIsRemote') !== true)
        return undefined;
    const [system, variant] = [
        (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(info, 'host', 'distribution', 'distribution'),
        (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(info, 'host', 'distribution', 'variant'),
    ];
    const kernel = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(info, 'host', 'kernel') ?? '';
    // The images of `podman machine`: Fedora CoreOS, or on Windows a Fedora in WSL.
    const isMachine = system === 'fedora' && (variant === 'coreos' || /WSL2?/i.test(kernel));
    return isMachine ? 'a Podman machine, which is a virtual machine' : 'a Podman service';
};
const refusal = (service) => `This podman is a client of ${service}: it cannot be given separate caches, so cache states cannot be controlled or proved.`;


/***/ }),

/***/ 80774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vq: () => (/* binding */ closeContainers),
  iY: () => (/* binding */ ownPauseProcess),
  fQ: () => (/* binding */ startContainers),
  Dj: () => (/* binding */ withinReach)
});

// UNUSED EXPORTS: pausePid

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/inside/read.js
var inside_read = __webpack_require__(99122);
// EXTERNAL MODULE: ./build/host/process/exec.js + 6 modules
var exec = __webpack_require__(46322);
// EXTERNAL MODULE: ./build/host/process/process-owner.js
var process_owner = __webpack_require__(62374);
// EXTERNAL MODULE: ./build/host/process/process-table.js
var process_table = __webpack_require__(11265);
// EXTERNAL MODULE: ./build/host/process/process-tree.js
var process_tree = __webpack_require__(61105);
// EXTERNAL MODULE: ./build/host/version-order.js
var version_order = __webpack_require__(51774);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/host/on-path.js
var on_path = __webpack_require__(34744);
// EXTERNAL MODULE: ./build/engines/build/phase-sources.js
var phase_sources = __webpack_require__(25131);
// EXTERNAL MODULE: ./build/engines/known-versions.js
var known_versions = __webpack_require__(82917);
// EXTERNAL MODULE: ./build/engines/containers/info.js
var containers_info = __webpack_require__(77301);
// EXTERNAL MODULE: ./build/engines/containers/session.js + 1 modules
var containers_session = __webpack_require__(19449);
;// CONCATENATED MODULE: ./build/engines/containers/engine-facts.js







/** What Podman or Buildah reports about itself and about the storage that the run uses. */
const containersFacts = async (session, origin) => {
    const info = await (0,containers_info/* containersInfo */.FQ)(session);
    const status = (0,json.at)(info, 'store', 'graphStatus') ?? (0,json.at)(info, 'store', 'GraphStatus');
    const backing = (0,json/* textAt */.$6)(status, 'Backing Filesystem');
    const fuse = (0,containers_info/* runsThroughFuse */.nh)(info);
    const network = networkOf(session, info);
    const runtime = (0,containers_info/* runtimeName */.qO)(info);
    return {
        name: session.kind.name,
        versions: (0,known_versions/* knownVersions */.J)(await versionsOf(session, info, runtime)),
        storageDriver: `${(0,containers_info/* storageDriver */.qS)(info) ?? 'unknown'}${fuse ? ' through fuse-overlayfs' : ''}`,
        nativeDiff: (0,json/* textAt */.$6)(status, 'Native Overlay Diff') === 'true',
        ...(backing === undefined ? {} : { backingFileSystem: backing }),
        imageStore: 'containers/storage, own root',
        rootless: session.rootless,
        phases: phase_sources/* containersPhases */.Bw,
        ...(network === undefined ? {} : { networkDriver: network }),
        ...(runtime === undefined ? {} : { runtime }),
        origin,
        notes: notesOf(session, fuse),
        ...(network === undefined
            ? { unknown: { networkDriver: `\`${session.kind.program} info\` does not name it` } }
            : {}),
    };
};
/** Buildah's `info` contains no version, neither its own nor the runtime's. */
const versionsOf = async (session, info, runtime) => {
    const { host, kind, base } = session;
    if (kind.program === 'podman') {
        return {
            client: (0,json/* textAt */.$6)(info, 'version', 'Version'),
            buildah: (0,json/* textAt */.$6)(info, 'host', 'buildahVersion'),
            runtime: (0,json/* textAt */.$6)(info, 'host', 'ociRuntime', 'version')?.split('\n')[0],
        };
    }
    // Buildah creates folders for its locks whatever it is asked.
    const options = { env: (0,containers_session/* containersEnv */.UZ)(session, base), timeoutMs: 15_000 };
    const ask = async (program) => (0,exec/* succeed */.Py)(await host.exec((0,on_path/* onPath */.L)(host, program) ?? program, ['--version'], options));
    return {
        client: /^buildah version (\S+)/.exec(await ask('buildah'))?.[1],
        runtime: runtime === undefined ? undefined : (await ask(runtime)).split('\n')[0],
    };
};
const networkOf = ({ hostNetwork }, info) => (hostNetwork === undefined ? undefined : 'host') ??
    (0,json/* textAt */.$6)(info, 'host', 'rootlessNetworkCmd') ??
    ((0,json/* textAt */.$6)(info, 'host', 'slirp4netns', 'executable') && 'slirp4netns');
const notesOf = (session, fuse) => {
    const { user, hostNetwork, ulimits } = session;
    return [
        ...(user === undefined ? [] : [`runs as the user ${user.name}`]),
        ...(hostNetwork === undefined
            ? []
            : [`${hostNetwork}: RUN steps use the machine's network unless the build names one`]),
        ...(fuse ? ['fuse-overlayfs is slower than overlay in the kernel'] : []),
        ...(session.fuse?.kind === 'own'
            ? ['its user cannot open /dev/fuse, so each command starts with a device of the run in its place']
            : []),
        ...(ulimits.length === 0 ? [] : [`without CAP_SYS_RESOURCE, every build gets ${ulimits.join(' ')}`]),
    ];
};

// EXTERNAL MODULE: ./build/host/process/interrupt.js
var interrupt = __webpack_require__(11962);
// EXTERNAL MODULE: ./build/engines/container.js
var container = __webpack_require__(94471);
// EXTERNAL MODULE: ./build/host/process/cgroups.js
var cgroups = __webpack_require__(56628);
// EXTERNAL MODULE: ./build/engines/build/arguments.js
var build_arguments = __webpack_require__(62439);
// EXTERNAL MODULE: ./build/engines/build/run-at-once.js
var run_at_once = __webpack_require__(75654);
// EXTERNAL MODULE: ./build/engines/build/run-build.js + 10 modules
var run_build = __webpack_require__(12846);
// EXTERNAL MODULE: ./build/engines/build/own-text.js
var own_text = __webpack_require__(81083);
// EXTERNAL MODULE: ./build/engines/build/printed.js
var printed = __webpack_require__(94013);
// EXTERNAL MODULE: ./build/engines/build/step-output.js
var step_output = __webpack_require__(88415);
// EXTERNAL MODULE: ./build/engines/build/steps.js
var build_steps = __webpack_require__(78340);
// EXTERNAL MODULE: ./build/engines/build/timeline.js
var timeline = __webpack_require__(8740);
;// CONCATENATED MODULE: ./build/engines/containers/buildah-times.js


const commitLine = /^(?:\[[a-z\d]+\/[\w/]+\] )?(?:\[\d+\/\d+\] )?COMMIT\b/;
const pushLine = /^--> Pushing cache \S+:[0-9a-f]{64}$/;
/** After it, a step is taken from the cache as any other. */
const pullLine = /^--> Cache pulled from remote \S+:[0-9a-f]{64}$/;
/** Printed once a layer is written and, if it is to be, pushed; Buildah with `--iidfile` prints none, and goes on with the next step. */
const layerLine = /^--> [0-9a-f]{11,64}$/;
/**
 * One step follows another, so each ends when the next one begins, or before that by what Buildah writes of it. After the last instruction of the build comes a COMMIT
 * line: from then on the image is written and named, and the working containers are removed. A layer is pushed to a registry
 * as the end of its step.
 */
const buildahTimes = () => {
    const begun = [];
    let importMs = 0;
    let isPulled = false;
    const begin = (name, phase, startMs, stage = 0) => void begun.push({ name, stage, phase, startMs, endMs: undefined });
    return {
        add: (text, instruction, atMs) => {
            if (begun.length > 3 * build_steps/* mostSteps */.J)
                return;
            const last = begun.at(-1);
            if (instruction !== undefined)
                begin(instruction.slice(0, build_steps/* longestStepName */.c), (0,timeline/* phaseOfInstruction */.hN)(instruction), atMs, stageOf(text));
            else if (commitLine.test(text))
                begin('COMMIT', 'export', atMs);
            else if (pushLine.test(text))
                begin(pushed, 'export', atMs);
            else if (last?.name === pushed && layerLine.test(text))
                last.endMs ??= atMs;
            isPulled = pullLine.test(text) || (isPulled && instruction === undefined);
        },
        hit: (atMs) => {
            const last = begun.pop();
            if (last === undefined)
                return;
            if (isPulled)
                importMs += atMs - last.startMs;
            // A step of the cache is read and compared, as by BuildKit between its vertexes.
            begun.push({ ...last, phase: last.phase === 'base' ? 'base' : 'cache-match' });
        },
        remoteCache: ({ durationMs }) => {
            const pushes = begun.flatMap(({ name, startMs, endMs }, at) => name === pushed ? [(endMs ?? begun[at + 1]?.startMs ?? durationMs) - startMs] : []);
            return { cacheImportMs: importMs, cacheExportMs: pushes.reduce((sum, ms) => sum + ms, 0) };
        },
        timeline: (build) => timelineIn(begun, build),
    };
};
const timelineIn = (begun, { durationMs, stepsMs }) => {
    const [first] = begun;
    if (first === undefined)
        return [];
    const elapsed = elapsedOf(begun, stepsMs);
    const parts = begun.flatMap((each, at) => {
        const nextMs = begun[at + 1]?.startMs ?? durationMs;
        const endMs = each.endMs ?? each.startMs + (elapsed.get(each) ?? nextMs);
        return partsOf(each, nextMs, Math.min(nextMs, endMs));
    });
    return [(0,timeline/* startupUntil */.CN)(first.startMs), ...parts];
};
const pushed = 'push the layer to the cache';
/** A step, and what Buildah does between it and the next one. */
const partsOf = ({ name, phase, startMs }, nextMs, endMs) => [
    (0,timeline/* part */.y_)(name, phase, startMs, endMs),
    (0,timeline/* part */.y_)('between steps', 'step-overhead', endMs, nextMs),
];
const stageOf = (text) => Number(/\[(\d+)\/\d+\] STEP /.exec(text)?.[1] ?? 0);
/**
 * How long each step took by what Buildah wrote; nothing when that is not one line for each step, or not in the order of the steps: a
 * stage may begin while an earlier one waits, and a step that waits for a stage is written after all steps of that.
 */
const elapsedOf = (begun, stepsMs) => {
    const steps = begun.filter(({ phase }) => phase !== 'export');
    const isInOrder = steps.every(({ stage }, at) => stage >= (steps[at - 1]?.stage ?? 0));
    return isInOrder && steps.length === stepsMs.length
        ? new Map(steps.map((step, at) => [step, stepsMs[at] ?? 0]))
        : new Map();
};

;// CONCATENATED MODULE: ./build/engines/containers/buildah-progress.js





/** `STEP 3/7: RUN …`, in builds of several stages `[1/3] STEP 3/7: RUN …`, for platforms `[linux/arm64] [1/3] STEP 3/7: RUN …`. */
const stepLine = /^((?:\[[a-z\d]+\/[\w/]+\] )?(?:\[\d+\/\d+\] )?)STEP \d+(?:\/\d+)?: (.+)$/;
const hitLine = /^--> Using cache [0-9a-f]{12,}$/;
/** What comes last of a step; the output of its program is before it. */
const endLine = /^--> (?:Using cache )?[0-9a-f]{11,64}$/;
const mayWait = /^(?:COPY|ADD|RUN)\s.*\bfrom=/s;
/**
 * Reads what Podman and Buildah print on standard output. Only the line right after a STEP can mark it as a hit, so the
 * output of a RUN is not mistaken for one, unless it is the very first line that the step prints. A step that waits for another
 * stage is printed before the steps of that, and its own line comes after the last of them has ended.
 */
const buildahProgressReader = () => {
    const { steps, ...outcomes } = stepOutcomes();
    const modules = (0,printed/* downloadedModules */.b)();
    const output = (0,step_output/* stepOutput */.S)(modules.line);
    const times = buildahTimes();
    // Not the index of the last step: a build may have more steps than are kept.
    let [step, stage, count] = ['', '', 0];
    let [afterStep, afterEnd] = [false, false];
    return {
        line: (printed, atMs) => {
            const text = (0,own_text/* stepLineOf */._)(printed);
            const [, ofStage = '', name] = stepLine.exec(text) ?? [];
            times.add(text, name, atMs);
            if (name === undefined)
                output.line(`${count}`, text);
            else
                [step, count] = [name.slice(0, build_steps/* longestStepName */.c), count + 1];
            const isStep = name !== undefined && steps.length < build_steps/* mostSteps */.J;
            if (isStep) {
                outcomes.add(step, afterStep && ofStage !== stage);
                stage = ofStage;
            }
            else if (hitLine.test(text) && afterStep) {
                outcomes.hitLast();
                times.hit(atMs);
            }
            else if (hitLine.test(text) && afterEnd)
                outcomes.hitWaiting();
            afterEnd = endLine.test(text) || (afterEnd && pullLine.test(text));
            afterStep = isStep || (afterStep && pullLine.test(text));
        },
        steps: () => steps.filter(({ name }) => !/^FROM\b/.test(name)),
        timeline: (build) => times.timeline(build),
        remoteCache: (build) => times.remoteCache(build),
        printed: () => ({ modulesDownloaded: modules.count(), contextSentBytes: undefined }),
        failed: () => failedIn(step, output.linesOf(`${count}`), count > 1 ? output.linesOf(`${count - 1}`) : []),
    };
};
/** The steps so far, and the one that waits for another stage. */
const stepOutcomes = () => {
    const steps = [];
    let waiting;
    const hit = (at) => void steps.splice(at, 1, ...steps.slice(at, at + 1).map((each) => ({ ...each, hit: true })));
    return {
        steps,
        /** `interrupts`: another stage begins although nothing was written of the last step. */
        add: (name, interrupts) => {
            if (interrupts && mayWait.test(steps.at(-1)?.name ?? ''))
                waiting = steps.length - 1;
            steps.push({ name, hit: false });
        },
        hitLast: () => hit(steps.length - 1),
        hitWaiting: () => {
            if (waiting !== undefined)
                hit(waiting);
            waiting = undefined;
        },
    };
};
/** Both streams are pipes of their own: the errors of a step can arrive before the line that names it. */
const failedIn = (step, lines, earlier) => {
    const at = errorAt(lines);
    return {
        step: step === '' ? undefined : step,
        output: lines.filter((_, index) => index !== at),
        earlier,
        engine: at === -1 ? [] : lines.slice(at, at + 1),
    };
};
/** The index of what Podman or Buildah itself reports. A program of a step may begin a line with "Error: " too. */
const errorAt = (lines) => {
    const ofStep = lines.findLastIndex((line) => /^(?:Error: )?(?:error )?building at STEP /.test(line));
    return ofStep === -1 ? lines.findLastIndex((line) => /^(?:Error: |error )/.test(line)) : ofStep;
};

// EXTERNAL MODULE: ./build/engines/image-export.js
var image_export = __webpack_require__(13936);
;// CONCATENATED MODULE: ./build/engines/containers/export-image.js






/** What `push` does: its layers are packed and compressed again each time. */
const containersExport = (parts) => (parts.request.platforms ?? []).length > 1
    ? (0,image_export/* withoutExport */.h)(`exports of ${parts.session.kind.name} are measured for one platform only`)
    : exportOfOne(parts);
const exportOfOne = (parts) => ({
    refuses: ({ kind }) => kind === 'load'
        ? `${parts.session.kind.name} builds into its own images, so there is nothing to load`
        : undefined,
    prepare: async () => (await parts.build({ ...parts.request, noCache: true })).failure,
    run: (target) => push(parts, target),
    keepsCompressed: false,
});
const push = async (parts, target) => {
    const { session, storage, tag, request } = parts;
    const archive = (0,external_node_path_.join)(storage.tmpDir, 'export.tar');
    // Neither program writes to an archive that exists.
    await (0,promises_.rm)(archive, { force: true });
    const { durationMs, counters, unknown, failure } = await (0,run_build/* runBuild */.cM)(session.host, {
        ...(0,containers_session/* movingStartOf */.BC)(session, storage, [
            ...(0,containers_session/* globalArguments */.yZ)(session, storage),
            ...['push', '--quiet', '--tls-verify=false', ...compressionArguments(target)],
            ...[tag, destinationOf(target, archive)],
        ]),
        env: (0,containers_session/* containersEnv */.UZ)(session, storage),
        timeoutMs: request.timeoutMs,
        reader: buildahProgressReader(),
        imageIdFile: (0,external_node_path_.join)(storage.tmpDir, 'none'),
        usageFile: undefined,
        hasRemoteCache: false,
        elsewhere: undefined,
    });
    const written = target.kind === 'archive' && failure === undefined ? await (0,promises_.stat)(archive) : undefined;
    await (0,promises_.rm)(archive, { force: true });
    return { durationMs, counters, unknown, failure, archiveBytes: written?.size };
};
const compressionArguments = (target) => target.kind === 'load' ? [] : ['--format', 'oci', '--compression-format', target.compression];
const destinationOf = (target, archive) => target.kind === 'push' ? `docker://${target.reference}` : `oci-archive:${archive}`;

;// CONCATENATED MODULE: ./build/engines/containers/read-image.js



/** Has `read` read an archive of an image in a store, and removes the archive. */
const readImageOf = async (session, storage, image, read) => {
    const archive = (0,external_node_path_.join)(storage.tmpDir, 'image.tar');
    // Neither program writes to an archive that exists.
    await (0,promises_.rm)(archive, { force: true });
    try {
        await (0,containers_session/* containersCommand */.I8)(session, storage, saveArguments(session, image, archive), { timeoutMs: 900_000 });
        return await read(archive);
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
    }
};
const saveArguments = ({ kind }, { tag, several }, archive) => {
    if (several)
        return ['manifest', 'push', '--quiet', '--all', tag, `oci-archive:${archive}`];
    return kind.program === 'podman'
        ? ['save', '--quiet', '--format', 'docker-archive', '--output', archive, tag]
        : ['push', '--quiet', tag, `docker-archive:${archive}`];
};

// EXTERNAL MODULE: ./build/host/run-folder/mounts.js
var mounts = __webpack_require__(58348);
// EXTERNAL MODULE: ./build/host/run-folder/remove-below.js
var remove_below = __webpack_require__(65170);
// EXTERNAL MODULE: ./build/engines/build/count-files.js
var count_files = __webpack_require__(63598);
;// CONCATENATED MODULE: ./build/engines/containers/store.js








/**
 * Lists what a store holds, from its own index. That takes milliseconds; a command would take half a second and list the
 * base images of the read-only store too.
 */
const contentsOf = async (storage) => {
    const { tmpDir } = storage;
    const images = (await imagesIn(storage)).map(({ id }) => `image:${id}`);
    const mounts = (await mountsIn(tmpDir)).map((mount) => `mount:${mount}`);
    return [...images, ...mounts].toSorted();
};
/** The images of a store, from its own index. */
const imagesIn = async (storage) => (await imageEntries(storage)).flatMap((image) => {
    const id = (0,json/* textAt */.$6)(image, 'id');
    return id === undefined ? [] : [{ id, names: (0,json/* listAt */.gT)(image, 'names').map(String) }];
});
/** The entries of that index, as containers/storage writes them (`type Image` in its images.go). */
const imageEntries = async ({ root }) => {
    const indexes = containers_session/* imageFolders */.Rn.map((folder) => (0,promises_.readFile)((0,external_node_path_.join)(root, folder, 'images.json'), 'utf8').catch(() => '[]'));
    return (await Promise.all(indexes)).flatMap((index) => (0,json/* listAt */.gT)((0,json/* parseJson */.qF)(index)));
};
/** The id of the image with this name; undefined: there is none. */
const idOfName = async (storage, name) => (await imagesIn(storage)).find(({ names }) => names.includes(name))?.id;
/** The folders of cache mounts, relative to the TMPDIR of their store; builds at once have folders of their own in it. */
const mountsIn = async (tmpDir) => {
    const mounts = [];
    for (const entry of await (0,promises_.readdir)(tmpDir)) {
        const path = (0,external_node_path_.join)(tmpDir, entry);
        if (entry.startsWith('buildah-cache'))
            for (const mount of await (0,promises_.readdir)(path))
                mounts.push((0,external_node_path_.join)(entry, mount));
        if (entry.startsWith(atOncePrefix))
            for (const mount of await mountsIn(path))
                mounts.push((0,external_node_path_.join)(entry, mount));
    }
    return mounts;
};
/** How the names of those folders begin. */
const atOncePrefix = 'at-once-';
/** Counts the files in the cache mounts of a store, and their bytes. */
const mountsOf = async ({ tmpDir }, signal) => (0,count_files/* countFiles */.D)((await mountsIn(tmpDir)).map((mount) => (0,external_node_path_.join)(tmpDir, mount)), signal);
/** Removes what is not in `keep`, newest first: an image takes its untagged parents along, so some may be gone by then. */
const trimStore = async (session, storage, keep) => {
    const kept = new Set(keep);
    const surplus = (await contentsOf(storage)).filter((id) => !kept.has(id));
    for (const mount of surplus.filter((id) => id.startsWith('mount:'))) {
        await removeTree(session, (0,external_node_path_.join)(storage.tmpDir, mount.slice('mount:'.length)));
    }
    const images = new Set(surplus.filter((id) => id.startsWith('image:')).map((id) => id.slice('image:'.length)));
    if (images.size === 0)
        return;
    await removeLists(session, storage, images);
    const listed = (await (0,containers_session/* containersCommand */.I8)(session, storage, ['images', '--all', '--quiet', '--no-trunc'])).split('\n');
    const newestFirst = listed.map((id) => id.replace(/^sha256:/, '')).filter((id) => images.has(id));
    const ignore = session.kind.program === 'podman' ? ['--ignore'] : [];
    await (0,containers_session/* containersCommand */.I8)(session, storage, ['rmi', '--force', ...ignore, ...newestFirst]).catch(() => undefined);
    const left = (await contentsOf(storage)).filter((id) => images.has(id.slice('image:'.length)));
    if (left.length > 0)
        throw new Error(`${session.kind.name} did not remove ${left.length} image(s) of the last build: ${left.join(', ')}`);
};
/** How the name of an image for several platforms ends, which is a list of images. */
const listEnding = /-list-\d+(?:-\d+)?$/;
/** Neither program removes a list by its id. */
const removeLists = async (session, storage, images) => {
    const all = (await imagesIn(storage)).filter(({ id }) => images.has(id));
    const lists = all.flatMap(({ names }) => names.filter((name) => listEnding.test(name)));
    if (lists.length === 0)
        return;
    await (0,containers_session/* containersCommand */.I8)(session, storage, ['manifest', 'rm', ...lists]);
};
/**
 * Removes a folder with files of builds. Those of a rootless build belong to sub-ids: root removes them directly, their
 * user inside its namespace. As root, a build that was killed leaves its overlay mounted.
 */
const removeTree = async (session, path) => {
    const { host, base } = session;
    if (host.uid !== 0) {
        await (0,containers_session/* containersCommand */.I8)(session, base, ['unshare', 'rm', '-rf', path], { signal: interrupt/* uninterrupted */.qA });
        return;
    }
    const mounted = await (0,mounts/* unmountUnder */.L0)(host, path);
    if (mounted.length > 0)
        throw new Error(`Cannot unmount what a build left behind in ${path}: ${mounted.join(', ')}`);
    await (0,remove_below/* removeBelow */.c)(host, (0,external_node_path_.dirname)(session.dir), path);
};

;// CONCATENATED MODULE: ./build/engines/containers/made-files.js





/**
 * Reads layers as the overlay driver keeps them, in `overlay/LAYER/diff`. To build a stage with these files instead takes as long
 * as all steps of the build take when they come from the cache, and more.
 */
const openMadeFiles = (storage) => {
    let before = new Set();
    return {
        note: async () => {
            before = await topLayers(storage);
        },
        copy: async (paths, target) => {
            // What cannot be read is no reason to go without evidence: the stage has the same files.
            const contents = await madeIn(storage, before, paths).catch(() => undefined);
            if (contents === undefined)
                return false;
            await (0,promises_.mkdir)(target, { recursive: true });
            for (const [path, content] of contents)
                await (0,promises_.writeFile)((0,external_node_path_.join)(target, (0,external_node_path_.basename)(path)), content);
            return true;
        },
    };
};
const madeIn = async (storage, before, paths) => {
    const added = [...(await topLayers(storage))].filter((layer) => !before.has(layer));
    const layer = await onlyLayerWith(added.map((each) => (0,external_node_path_.join)(storage.root, 'overlay', each, 'diff')), paths);
    if (layer === undefined)
        return undefined;
    const contents = new Map();
    for (const path of paths) {
        const content = await (0,inside_read/* readInside */.xO)(layer, `.${path}`, mostBytes);
        if (content === undefined)
            return undefined;
        contents.set(path, content);
    }
    return contents;
};
/** The layers of the images of a store, each without those below it. */
const topLayers = async (storage) => new Set((await imageEntries(storage)).flatMap((image) => (0,json/* textAt */.$6)(image, 'layer') ?? []));
const onlyLayerWith = async (layers, paths) => {
    const found = new Set();
    for (const layer of layers)
        for (const path of paths)
            if (await (0,inside_read/* isFileInside */.p7)(layer, `.${path}`))
                found.add(layer);
    const [only, ...others] = found;
    if (only === undefined || others.length > 0)
        return undefined;
    for (const path of paths)
        if (!(await (0,inside_read/* isFileInside */.p7)(only, `.${path}`)))
            return undefined;
    return only;
};
/** Of one file; a program of Go has a few hundred MB at most. */
const mostBytes = 1_000_000_000;

// EXTERNAL MODULE: ./build/engines/containers/variant-arguments.js
var variant_arguments = __webpack_require__(33245);
;// CONCATENATED MODULE: ./build/engines/containers/space.js












/** Opens a cache space: a storage root of its own, with a TMPDIR of its own because cache mounts are kept there. */
const openContainersSpace = async (session, folder, name, label) => {
    const storage = await (0,containers_session/* makeStorageRoot */.Mz)(folder, name, session.user);
    const tags = tagsOf(`localhost/go-container-bench/out:${label}`);
    // The first command creates the store. That must not count as build time: Docker's store exists already.
    await (0,containers_session/* containersCommand */.I8)(session, storage, ['images', '--quiet']);
    const commandOf = (request, own, output) => buildCommand(session, own, [...buildArguments(session, folder, request), ...output], request);
    const run = (request, output) => (0,run_build/* runBuild */.cM)(session.host, commandOf(request, storage, output));
    let last = { tag: tags.plain, several: false };
    const made = openMadeFiles(storage);
    const build = async (request) => {
        last = tags.of(request);
        await made.note();
        return withListId(await run(request, imageOutput(last, storage)), last, storage);
    };
    const atOnce = startAtOnce({ session, folder, name, storage, tags, commandOf });
    return {
        label,
        isLost: () => false,
        contents: () => contentsOf(storage),
        mounts: () => mountsOf(storage, session.host.signal),
        build,
        buildAtOnce: async (requests) => (0,run_at_once/* runAtOnce */.w)(session.host, await Promise.all(requests.map(atOnce))),
        trim: async (keep) => trimStore(session, storage, keep),
        export: exportInto({ session, made, run, target: (0,external_node_path_.join)(storage.tmpDir, 'export') }),
        readImage: (read) => readImageOf(session, storage, last, read),
        imageExport: (request) => containersExport({ session, storage, tag: tags.plain, request, build }),
        [Symbol.asyncDispose]: () => removeTree(session, (0,external_node_path_.join)(folder.path, name)),
    };
};
const exportInto = ({ session, made, run, target }) => async (request, stage, madeAt = []) => {
    await removeTree(session, target);
    if (!(await made.copy(madeAt, target)))
        (0,run_build/* assertExported */.m6)(await run((0,run_build/* forExport */.G7)(request, stage), filesOutput(target)), stage);
    return target;
};
const startAtOnce = ({ session, folder, name, storage, tags, commandOf }) => async (request, index) => {
    const own = { ...storage, tmpDir: await folder.sub(`${name}/t/${atOncePrefix}${index}`, session.user) };
    const image = tags.of(request);
    const command = commandOf(request, own, imageOutput({ ...image, tag: `${image.tag}-${index}` }, own));
    // Cache mounts are in TMPDIR: those of the prime are for all.
    return request.noCache ? command : { ...command, env: (0,containers_session/* containersEnv */.UZ)(session, storage) };
};
const buildCommand = (session, storage, args, { contextDir, timeoutMs, remoteCache }) => {
    const global = (0,containers_session/* globalArguments */.yZ)(session, storage);
    const all = [...global, ...args, ...usageArguments(session, storage), contextDir];
    return {
        ...(remoteCache === undefined ? (0,containers_session/* startOf */.GH)(session, all) : (0,containers_session/* movingStartOf */.BC)(session, storage, all)),
        env: (0,containers_session/* containersEnv */.UZ)(session, storage),
        reader: buildahProgressReader(),
        usageFile: usageFileOf(session, storage),
        hasRemoteCache: remoteCache !== undefined,
        elsewhere: undefined,
        timeoutMs,
        imageIdFile: imageIdFileIn(storage),
    };
};
const isForSeveral = ({ platforms = [] }) => platforms.length > 1;
/** A build adds to a list that has its name, so that each list has another one; the name of an image goes over to the next. */
const tagsOf = (plain) => {
    let lists = 0;
    return {
        plain,
        of: (request) => isForSeveral(request)
            ? { tag: `${plain}-list-${++lists}`, several: true }
            : { tag: plain, several: false },
    };
};
/** Buildah 1.41 does not write the id of a list. */
const imageOutput = ({ tag, several }, storage) => several ? ['--manifest', tag] : ['--tag', tag, '--iidfile', imageIdFileIn(storage)];
const withListId = async (result, { tag, several }, storage) => several && result.failure === undefined ? { ...result, imageId: await idOfName(storage, tag) } : result;
const filesOutput = (folder) => ['--output', `type=local,dest=${folder}`];
const imageIdFileIn = ({ tmpDir }) => (0,external_node_path_.join)(tmpDir, 'iid');
const usageFileOf = ({ logsUsage }, { tmpDir }) => logsUsage ? (0,external_node_path_.join)(tmpDir, 'usage') : undefined;
/** Hidden flags that every version since Buildah 1.22 has. */
const usageArguments = (session, storage) => {
    const file = usageFileOf(session, storage);
    return file === undefined ? [] : ['--log-rusage', '--rusage-logfile', file];
};
/**
 * As root, containers are in control groups. These are below the run's, so that those of killed steps are removed with
 * it. The last folder is for Buildah, which puts the container itself into this group, and a group with others below it
 * cannot hold processes.
 */
const cgroupArguments = ({ rootless, kind }, { path }) => (rootless ? [] : ['--cgroup-parent', `/${(0,cgroups/* cgroupOf */.We)(path)}/${kind.folder}`]);
/** `--layers` and `--force-rm` are Podman's defaults, but not Buildah's. Both hide `--pull-never`, and every version has it. */
const buildArguments = (session, folder, request) => [
    ...['build', '--layers', '--force-rm', '--pull-never', ...session.ulimits],
    ...(0,variant_arguments/* variantArguments */.O)(session),
    ...(0,build_arguments/* commonArguments */.oJ)(session.hostNetwork === undefined ? request : (0,build_arguments/* withHostNetwork */.ZL)(request)),
    ...cgroupArguments(session, folder),
    ...remoteCacheArguments(request),
];
/** Every layer is an image of its own in the repository, with the key of its step as its tag. */
const remoteCacheArguments = ({ remoteCache: cache }) => cache?.kind !== 'registry'
    ? []
    : [
        '--tls-verify=false',
        ...(cache.imports ? ['--cache-from', cache.repository] : []),
        ...(cache.exports === undefined ? [] : ['--cache-to', cache.repository]),
    ];

;// CONCATENATED MODULE: ./build/engines/containers/open-container.js






const startTimeoutMs = 120_000;
/** Starts a container with storage of its own, which goes with it. */
const openPodmanContainer = async (session, folder, request) => {
    const { host, kind, ulimits } = session;
    const { label } = request;
    const name = `${kind.folder}/c${++serial}`;
    const storage = await (0,containers_session/* makeStorageRoot */.Mz)(folder, name, session.user);
    const podman = (args, signal = host.signal) => (0,containers_session/* containersCommand */.I8)(session, storage, args, { timeoutMs: startTimeoutMs, signal });
    const close = async () => {
        await podman(['rm', '--force', '--time', '0', '--ignore', label], interrupt/* uninterrupted */.qA);
        await removeTree(session, (0,external_node_path_.join)(folder.path, name));
    };
    try {
        // Not --rm: its own removal would still write to the storage while `close` removes that.
        const ofClient = ['--log-driver', 'none', ...ulimits, ...cgroupArguments(session, folder)];
        await podman((0,container/* runArguments */.O)(request, ofClient));
        const pid = Number(await podman(['inspect', '--format', '{{.State.Pid}}', label]));
        await folder.ownProcess(pid, `container ${label}`);
        return {
            exec: (argv, options) => run(session, storage, (0,container/* execArguments */.G)(label, argv, options), options.timeoutMs),
            [Symbol.asyncDispose]: async () => {
                await close();
                await folder.releaseProcess(pid);
            },
        };
    }
    catch (error) {
        await close().catch(() => { });
        throw error;
    }
};
let serial = 0;
/** Unlike other commands of the engine, it may fail. */
const run = (session, storage, command, timeoutMs) => {
    const { program, args, user } = (0,containers_session/* startOf */.GH)(session, [...(0,containers_session/* globalArguments */.yZ)(session, storage), ...command]);
    return session.host.exec(program, args, { env: (0,containers_session/* containersEnv */.UZ)(session, storage), user, timeoutMs });
};

// EXTERNAL MODULE: ./build/engines/containers/opening.js + 1 modules
var opening = __webpack_require__(27206);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/engines/foreign-images.js
var foreign_images = __webpack_require__(96515);
;// CONCATENATED MODULE: ./build/engines/containers/pull-image.js




/**
 * A name stands for one image in this store, so that a pull for another platform takes the name away from the first. Then it is given
 * to a list of all of them, in which builds find that of their platform.
 */
const pulledImages = (session) => {
    const { kind, base } = session;
    // By the name as the store writes it, the id for each platform.
    const byName = new Map();
    const names = new Map();
    let lists = 0;
    let isAnyForeign = false;
    const run = (args) => (0,containers_session/* containersCommand */.I8)(session, base, args, { timeoutMs: 900_000 });
    return {
        pull: async (reference, platform) => {
            isAnyForeign ||= platform !== undefined;
            // Without it, Buildah takes an image of this name that it has, of whatever platform.
            const always = isAnyForeign && kind.program === 'buildah' ? ['--policy', 'always'] : [];
            const printed = await run(pullArguments(reference, platform, always)).catch((error) => {
                throw (0,foreign_images/* pullError */.cP)((0,error_text/* messageOf */.b)(error), reference, platform);
            });
            const id = /([0-9a-f]{64})\s*$/.exec(printed)?.[1] ?? '';
            if (platform !== undefined)
                assertPlatform(await platformOf(run, kind.program, id), reference, platform);
            const stored = (await imagesIn(base)).find((image) => image.id === id);
            const name = stored?.names.find((each) => isNameOf(each, reference)) ?? reference;
            names.set(reference, name);
            const ids = byName.get(name) ?? new Map();
            byName.set(name, ids.set(platform ?? '', id));
            const all = new Set(ids.values());
            if (all.size < 2)
                return;
            const list = `localhost/go-container-bench/platforms:${++lists}`;
            await run(['manifest', 'create', list, ...all]);
            await run(['tag', list, name]);
        },
        idOf: async (reference, platform) => {
            const ids = byName.get(names.get(reference) ?? '');
            const id = ids?.get(platform ?? '');
            if (platform === undefined && ids?.size === 1)
                return undefined;
            return (await imagesIn(base)).some((image) => image.id === id) ? `sha256:${id}` : undefined;
        },
    };
};
/** In the store, names have a registry, and a tag or a digest. */
const isNameOf = (name, reference) => {
    const complete = /[:@][^/]*$/.test(reference) ? reference : `${reference}:latest`;
    return name === complete || name.endsWith(`/${complete}`);
};
const formats = {
    podman: '{{.Os}}/{{.Architecture}}',
    buildah: '{{.OCIv1.OS}}/{{.OCIv1.Architecture}}',
};
/** Without its variant. */
const platformOf = async (run, program, id) => (await run(['inspect', '--type', 'image', '--format', formats[program], id])).trim();
/** Of an image without an index, Podman and Buildah take what there is, and only warn. */
const assertPlatform = (found, reference, platform) => {
    if (!`${platform}/`.startsWith(`${found}/`))
        throw new foreign_images/* AbsentPlatform */.XS(`${reference} has no image for ${platform}, only for ${found}`);
};
/** Docker takes plain HTTP for registries of this machine by itself; Podman and Buildah have to be asked. */
const pullArguments = (reference, platform, options = []) => {
    const isOnLoopback = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\]):\d+\//.test(reference);
    return [
        ...['pull', '--quiet', ...(isOnLoopback ? ['--tls-verify=false'] : [])],
        ...(platform === undefined ? [] : ['--platform', platform]),
        ...options,
        reference,
    ];
};

;// CONCATENATED MODULE: ./build/engines/containers/triggers.js



/**
 * The ONBUILD instructions in the configuration of an image, from the store itself: Podman shows none of them. The id may
 * begin with `sha256:`. Undefined when the configuration cannot be read.
 */
const triggersIn = async ({ root }, id) => {
    const read = async (path) => {
        for (const folder of containers_session/* imageFolders */.Rn) {
            const text = await (0,inside_read/* readTextInside */.YA)(root, `${folder}/${id.replace(/^sha256:/, '')}/${path}`).catch(() => undefined);
            if (text !== undefined)
                return text;
        }
        return undefined;
    };
    const manifest = await read('manifest');
    const digest = manifest === undefined ? undefined : (0,json/* textAt */.$6)((0,json/* parseJson */.qF)(manifest), 'config', 'digest');
    if (digest === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest))
        return undefined;
    const config = await read(bigDataName(digest));
    const parsed = config === undefined ? undefined : (0,json/* parseJson */.qF)(config);
    return (0,json/* isRecord */.u4)(parsed) ? triggersOfConfig(parsed) : undefined;
};
/** As containers/storage names the files beside an image whose names are no plain words (images.go, makeBigDataBaseName). */
const bigDataName = (key) => `=${Buffer.from(key).toString('base64')}`;
/** Go reads the keys of JSON in upper or lower case alike, and Docker's format has two configurations. */
const triggersOfConfig = (config) => Object.values(config).flatMap((each) => (0,json/* isRecord */.u4)(each)
    ? Object.entries(each).flatMap(([key, value]) => key.toLowerCase() === 'onbuild' && Array.isArray(value) ? value.map(String) : [])
    : []);

// EXTERNAL MODULE: ./build/engines/containers/unsupported.js
var unsupported = __webpack_require__(50006);
;// CONCATENATED MODULE: ./build/engines/containers/running.js


















/** Starts one of the engines over containers/storage, with storage of the run's own. */
const startContainers = async (host, folder, { kind, user, origin }) => {
    const session = await (0,opening/* openContainersSession */.z)(host, folder, kind, user);
    const facts = await containersFacts(session, origin);
    await ownPauseProcess(session, folder);
    return running({ ...session, logsUsage: logsUsage(facts) }, folder, facts);
};
/** Buildah 1.22 is the first with both flags. Its own version is that of the client. */
const logsUsage = ({ versions }) => !(0,version_order/* isOlder */.t)(versions['buildah'] ?? versions['client'] ?? '', '1.22.0');
const running = (session, folder, facts) => {
    let spaces = 0;
    const pulled = pulledImages(session);
    const imageId = async (reference, platform) => (await pulled.idOf(reference, platform)) ??
        (platform === undefined ? idOf(session, reference) : undefined);
    const { kind, user, base } = session;
    return {
        facts,
        runsAs: user,
        unsupported: (0,unsupported/* unsupportedBy */.tg)(facts),
        triggersOf: async (reference, platform) => {
            const id = await imageId(reference, platform);
            return id === undefined ? undefined : triggersIn(base, id);
        },
        unconfined: (0,unsupported/* unconfinedBy */.tJ)(facts, user === undefined && session.host.uid === 0),
        // Podman and Buildah read every Dockerfile with their own code.
        followsSyntaxLine: false,
        mountsContext: true,
        staleMounts: (0,unsupported/* staleMountsOf */.Bg)(facts),
        noPlatforms: (0,unsupported/* noPlatformsOf */.Jl)(facts),
        noImages: (0,unsupported/* noImagesOf */.Hf)(facts),
        noAttestations: () => (0,unsupported/* noAttestationsIn */.y5)(facts.name),
        noRemoteCache: (0,unsupported/* noRemoteCacheOf */.VJ)(facts),
        death: undefined,
        loadImage: async (archive) => {
            const readable = await withinReach(session, archive.path);
            await (0,containers_session/* containersCommand */.I8)(session, base, loadArguments(session, readable), { timeoutMs: 300_000 });
            await (0,promises_.rm)(readable);
        },
        pullImage: (reference, platform) => pulled.pull(reference, platform),
        imageId,
        openContainer: kind.program === 'podman' ? (request) => openPodmanContainer(session, folder, request) : undefined,
        openSpace: (label) => openContainersSpace(session, folder, `${kind.folder}/s${++spaces}`, label),
        [Symbol.asyncDispose]: () => closeContainers(session, folder),
    };
};
const loadArguments = ({ kind }, path) => kind.program === 'podman'
    ? ['load', '--quiet', '--input', path]
    : ['pull', '--quiet', `docker-archive:${path}`];
/** Ends what a session left running, and removes its folder. */
const closeContainers = async (session, folder) => {
    if (session.host.uid !== 0)
        await removeTree(session, session.base.root);
    const pid = await pausePid(session);
    const pause = pid === undefined ? undefined : (0,process_table/* identify */.ls)(pid);
    if (pause !== undefined)
        await (0,process_tree/* endProcess */.JZ)(pause, { group: false, graceMs: 2_000 });
    if (pid !== undefined)
        await folder.releaseProcess(pid);
    if (session.host.uid === 0)
        await removeTree(session, session.dir);
    else
        await (0,promises_.rm)(session.dir, { recursive: true, force: true });
};
/** For an image that it does not have, Buildah fails; Podman lists none. */
const idOf = async (session, reference) => {
    const list = ['images', '--quiet', '--no-trunc', reference];
    const listed = await (0,containers_session/* containersCommand */.I8)(session, session.base, list).catch((error) => {
        if (error instanceof exec/* CommandError */.Qd && error.message.includes('image not known'))
            return '';
        throw error;
    });
    return /^\S+/.exec(listed)?.[0];
};
/** The user of the engine may not be allowed into the cache folder, so it gets a link, else a copy, next to its storage. */
const withinReach = async ({ dir }, path) => {
    const copy = (0,external_node_path_.join)(dir, (0,external_node_path_.basename)(path));
    // The folder is that user's: a file or link that is there already must not be written to or through.
    await (0,promises_.link)(path, copy).catch(() => (0,promises_.copyFile)(path, copy, external_node_fs_.constants.COPYFILE_EXCL));
    return copy;
};
/** Rootless Podman keeps a process that holds its namespaces; if we are killed, a later run must find it. */
const ownPauseProcess = async (session, folder) => {
    const pid = await pausePid(session);
    if (pid !== undefined)
        await folder.ownProcess(pid, `pause process of ${session.kind.name}`);
};
/** The engine's user wrote the number, so the file may be anything, and the process anybody's. */
const pausePid = async ({ dir, user, }) => {
    const text = await (0,inside_read/* readTextInside */.YA)(dir, 'xdg/libpod/tmp/pause.pid', 64).catch(() => undefined);
    const pid = Number(text ?? 'NaN');
    return Number.isInteger(pid) && pid > 1 && (await (0,process_owner/* belongsTo */.g)(pid, user)) ? pid : undefined;
};


/***/ }),

/***/ 19449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I8: () => (/* binding */ containersCommand),
  UZ: () => (/* binding */ containersEnv),
  yZ: () => (/* binding */ globalArguments),
  Rn: () => (/* binding */ imageFolders),
  Mz: () => (/* binding */ makeStorageRoot),
  BC: () => (/* binding */ movingStartOf),
  GH: () => (/* binding */ startOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/process/exec.js + 6 modules
var exec = __webpack_require__(46322);
// EXTERNAL MODULE: ./build/engines/machine/fuse-device.js
var fuse_device = __webpack_require__(93204);
// EXTERNAL MODULE: ./build/engines/variant.js
var variant = __webpack_require__(15889);
;// CONCATENATED MODULE: ./build/engines/containers/layer-record.js
/** Where root's Podman keeps which layers were pulled from and pushed to where; no option and no variable names another folder. */
const recordOfRoot = '/var/lib/containers/cache';
/**
 * The same start, by root, with a record of its own in this folder: a mount that only the program and what it starts see. Without it, a build would not push what any earlier one of this machine pushed.
 */
const withOwnRecord = ({ program, args, user }, folder) => ({
    program: 'unshare',
    args: [
        ...['--mount', '--propagation', 'private', '--', 'sh', '-c', mountAndStart, 'sh', folder],
        ...[program, ...args],
    ],
    user,
});
const mountAndStart = `mkdir -p ${recordOfRoot} && mount --bind "$1" ${recordOfRoot} && shift && exec "$@"`;

;// CONCATENATED MODULE: ./build/engines/containers/session.js





/** Creates the folders of a storage root below the run's folder; they may exist already. */
const makeStorageRoot = async (folder, name, user) => {
    await folder.sub(name, user);
    return {
        root: await folder.sub(`${name}/r`, user),
        runRoot: await folder.sub(`${name}/rr`, user),
        tmpDir: await folder.sub(`${name}/t`, user),
        dataHome: await folder.sub(`${name}/d`, user),
    };
};
/**
 * The environment of every call. `XDG_RUNTIME_DIR` is in the run's folder, so that pause process and locks are not shared
 * with the user's. A program that runs as another user gets a home there too.
 */
const containersEnv = ({ host, dir, user, variables }, storage) => ({
    ...host.env,
    ...(user === undefined
        ? {}
        : {
            HOME: (0,external_node_path_.join)(dir, 'home'),
            USER: user.name,
            LOGNAME: user.name,
            XDG_CONFIG_HOME: undefined,
        }),
    ...variables,
    PATH: `${host.env['PATH'] ?? ''}:/usr/sbin:/sbin`,
    XDG_RUNTIME_DIR: (0,external_node_path_.join)(dir, 'xdg'),
    XDG_DATA_HOME: storage.dataHome,
    DBUS_SESSION_BUS_ADDRESS: undefined,
    TMPDIR: storage.tmpDir,
});
/** The arguments before the subcommand. A space also names the read-only store of base images. */
const globalArguments = (session, storage) => [
    ...['--root', storage.root, '--runroot', storage.runRoot, ...session.globals],
    ...(storage === session.base ? [] : ['--storage-opt', `${baseStoreOption(session)}=${session.base.root}`]),
];
/** The drivers of containers/storage name it differently. */
const baseStoreOption = ({ kind }) => (0,variant/* storageOf */.pX)(kind.variant) === 'vfs' ? 'vfs.imagestore' : 'additionalimagestore';
/** Where the driver of a storage root keeps its images, below that root. */
const imageFolders = ['overlay-images', 'vfs-images'];
/** How a command of the engine is started. */
const startOf = ({ kind, user, fuse }, args) => (0,fuse_device/* throughFuse */.z)(fuse, user, kind.program, args);
/** The same for a command that pulls or pushes what is measured: it knows of no layers but those of its cache space. */
const movingStartOf = (session, storage, args) => {
    const start = startOf(session, args);
    return session.rootless ? start : withOwnRecord(start, storage.dataHome);
};
/** Runs one command and returns what it printed; throws with its last lines when it fails. */
const containersCommand = async (session, storage, args, options = {}) => {
    const start = startOf(session, [...globalArguments(session, storage), ...args]);
    const { program, user } = start;
    const env = containersEnv(session, storage);
    return (0,exec/* succeed */.Py)(await session.host.exec(program, start.args, { env, user, timeoutMs: 60_000, ...options }));
};


/***/ }),

/***/ 14750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readLimitFiles),
/* harmony export */   r: () => (/* binding */ ulimitArguments)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Reads them for this process. */
const readLimitFiles = async () => ({
    status: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/status', 'utf8'),
    limits: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/limits', 'utf8'),
    pidMax: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/sys/kernel/pid_max', 'utf8'),
});
/** See capabilities(7). */
const capSysResource = 24n;
/**
 * The `--ulimit` arguments for builds as root; empty where root may raise limits. Podman and Buildah give RUN steps more
 * files and processes than they have themselves, which root without CAP_SYS_RESOURCE may not do: these are the most that
 * it may give. Both lower their own process limit to `pid_max` first, so more than that would fail too.
 */
const ulimitArguments = ({ status, limits, pidMax }) => {
    const capabilities = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? '0'}`);
    if ((capabilities >> capSysResource) % 2n === 1n)
        return [];
    const hard = (title) => Number(new RegExp(`^${title} +\\S+ +(\\d+)`, 'm').exec(limits)?.[1] ?? Infinity);
    const files = hard('Max open files');
    const processes = Math.min(hard('Max processes'), Number(pidMax));
    return [
        ...(Number.isFinite(files) ? ['--ulimit', `nofile=${files}:${files}`] : []),
        ...(Number.isFinite(processes) ? ['--ulimit', `nproc=${processes}:${processes}`] : []),
    ];
};


/***/ }),

/***/ 50006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ staleMountsOf),
/* harmony export */   Hf: () => (/* binding */ noImagesOf),
/* harmony export */   Jl: () => (/* binding */ noPlatformsOf),
/* harmony export */   VJ: () => (/* binding */ noRemoteCacheOf),
/* harmony export */   Vk: () => (/* binding */ noSuchCache),
/* harmony export */   tJ: () => (/* binding */ unconfinedBy),
/* harmony export */   tg: () => (/* binding */ unsupportedBy),
/* harmony export */   y5: () => (/* binding */ noAttestationsIn)
/* harmony export */ });
/* harmony import */ var _host_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76441);
/* harmony import */ var _host_version_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51774);
/* harmony import */ var _foreign_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96515);



/** The features that Buildah did not always have, and the first version that has them. */
const since = [
    ['cache-mounts', 'cache mounts', '1.24.0'],
    ['build-contexts', 'additional build contexts', '1.26.4'],
    // Debian and Ubuntu build 1.33 with an older parser: there a heredoc does not build.
    ['heredocs', 'heredocs', '1.33.0'],
];
/** What Podman or Buildah of these versions does not support. Both build with Buildah's code. */
const unsupportedBy = (facts) => {
    const { name } = facts;
    const version = buildahOf(facts);
    return Object.fromEntries(since
        .filter(([, , first]) => (0,_host_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isOlder */ .t)(version, first))
        .map(([feature, what, first]) => [
        feature,
        `${name} builds with Buildah ${version}, which does not support ${what} (${first} does)`,
    ]));
};
/** Before, a mount could follow a link out of the context or out of a stage (CVE-2024-1753, CVE-2024-11218). */
const confinedSince = '1.38.1';
/**
 * What code of a fork may not use: with an old version, a step could read and write files of the
 * machine with the rights of the engine. Root builds no cache mounts at all, because their ids could lead out too
 * (CVE-2024-9675). Distributions may have fixed it without another version number, which nothing shows.
 */
const unconfinedBy = (facts, asRoot) => {
    const version = buildahOf(facts);
    if (!(0,_host_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isOlder */ .t)(version, confinedSince))
        return {};
    const reason = (what) => `${facts.name} builds${asRoot ? ' as root' : ''} with Buildah ${version}, whose ${what} can lead to files of the machine, so code of a fork may not have them (${confinedSince} confines them)`;
    return {
        'bind-mounts': reason('bind mounts'),
        ...(asRoot
            ? { 'cache-mounts': reason('cache mounts') }
            : { 'filled-cache-mounts': reason('cache mounts with from=') }),
    };
};
/**
 * Until these versions, the key of a cached RUN step did not depend on the files in its bind mounts
 * (containers/buildah#5400); for those of another stage, a stale case was left until 1.44.
 */
const noticedSince = { context: '1.39.0', stage: '1.44.0' };
/** What Podman or Buildah of these versions does not notice. */
const staleMountsOf = (facts) => {
    const version = buildahOf(facts);
    const reason = (first) => (0,_host_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isOlder */ .t)(version, first)
        ? `${facts.name} builds with Buildah ${version}, which takes a RUN step from its cache although the files in its bind mount changed (${first} does not)`
        : undefined;
    return { context: reason(noticedSince.context), stage: reason(noticedSince.stage) };
};
/**
 * The oldest that was seen to build for other platforms. 1.28.2 takes `FROM --platform=$BUILDPLATFORM` for the platform that is built for,
 * and takes a step for one platform from the cache of another. Nothing between the two was tried.
 */
const platformsSince = '1.41.0';
/** Why Podman or Buildah of these versions builds only for the platform of the machine. */
const noPlatformsOf = (facts) => (platforms) => {
    const version = buildahOf(facts);
    const isUsual = platforms.every((each) => each === (0,_host_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .nativePlatform */ .Nc)());
    return !isUsual && (0,_host_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isOlder */ .t)(version, platformsSince)
        ? `${facts.name} builds with Buildah ${version}, which does not honour FROM --platform=$BUILDPLATFORM (${platformsSince} does)`
        : undefined;
};
/**
 * Why Podman or Buildah of these versions cannot take these images. Of a name with a tag they can have several platforms, in a list;
 * of a digest, 5.7 and 1.41.4 find only the image that was pulled last.
 */
const noImagesOf = (facts) => (images) => {
    const version = buildahOf(facts);
    if (images.some(_foreign_images_js__WEBPACK_IMPORTED_MODULE_2__/* .isForeign */ .jq) && (0,_host_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isOlder */ .t)(version, platformsSince))
        return `${facts.name} builds with Buildah ${version}, which is not known to take images for the right platform (${platformsSince} does)`;
    const twice = images.find(({ reference, platform }) => reference.includes('@') &&
        images.some((other) => other.reference === reference && other.platform !== platform));
    return twice === undefined
        ? undefined
        : `${facts.name} finds only one platform of an image that is named by its digest (${twice.reference}); with a tag alone it finds several`;
};
/** The first with `--cache-from` and `--cache-to` for registries. */
const remoteCacheSince = '1.28.0';
/** Why Podman or Buildah of these versions cannot use such a cache. */
const noRemoteCacheOf = (facts) => (form) => {
    const version = buildahOf(facts);
    return (0,_host_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isOlder */ .t)(version, remoteCacheSince)
        ? `${facts.name} builds with Buildah ${version}, which has no cache in a registry (${remoteCacheSince} does)`
        : noSuchCache(facts.name, form);
};
/** Why Podman or Buildah of no version can use such a cache. */
const noSuchCache = (name, { kind, mode, options, severalPlatforms = false }) => {
    if (kind !== 'registry')
        return `${name} keeps no cache in ${elsewhere[kind]}, only in a registry`;
    // 1.42, `generateCacheKey` and `pullCache` in imagebuildah/stage_executor.go.
    if (severalPlatforms)
        return `${name} pushes the steps of all platforms under the same names, and the order of the platforms, which is chance, decides which of them a build finds`;
    if (mode === 'min')
        return `${name} always pushes the layers of all steps, which is max`;
    return options.length > 0 ? `${name} cannot be told ${options.join(' and ')} for its cache` : undefined;
};
const elsewhere = { local: 'a folder', gha: "GitHub's Actions cache" };
const buildahOf = ({ versions }) => versions['buildah'] ?? versions['client'] ?? '';
/** Why an image of Podman or Buildah has no attestations. */
const noAttestationsIn = (name) => `${name} writes no attestations as BuildKit does`;


/***/ }),

/***/ 33245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ makeVolume),
/* harmony export */   O: () => (/* binding */ variantArguments)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** What a variant of the engine adds to each build. */
const variantArguments = ({ kind: { variant }, dir }) => {
    if (variant?.kind === 'keep-id')
        return ['--userns', 'keep-id'];
    if (variant?.kind !== 'volume')
        return [];
    const { setting, target } = variant;
    return [
        ...['--volume', `${volumeOf(dir)}:${target}${setting === 'relabelled' ? ':z' : ''}`],
        ...(setting === 'host-users' ? ['--userns', 'host'] : []),
    ];
};
const volumeOf = (dir) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'volume');
/** Makes the folder of the machine that a variant gives to each step. */
const makeVolume = async ({ kind: { variant }, dir, user }) => {
    if (variant?.kind !== 'volume')
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(volumeOf(dir), { mode: 0o755 });
    if (variant.setting === 'owned' && user !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chown)(volumeOf(dir), user.uid, user.gid);
};


/***/ }),

/***/ 65966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nt: () => (/* binding */ hasBuildx),
/* harmony export */   Pg: () => (/* binding */ chooseClient),
/* harmony export */   e6: () => (/* binding */ dockerPrograms)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55797);



/** The first `docker` on PATH that can build with BuildKit on the daemon at `endpoint`. */
const chooseClient = async (host, endpoint, needs = 'buildkit') => {
    const env = { ...host.env, ...quietBuilds, ...onlyThis, DOCKER_HOST: endpoint };
    const skipped = [];
    for (const program of await dockerPrograms(host)) {
        const tried = await tryClient(host, program, env);
        if ('skip' in tried)
            skipped.push(`${program}: ${tried.skip}`);
        else if (needs === 'buildx' && tried.style !== 'buildx')
            skipped.push(`${program}: ${tried.version} has no buildx plugin`);
        else
            return { client: tried, skipped };
    }
    return { client: undefined, skipped };
};
/** Whether any `docker` on PATH has the buildx plugin; needs no daemon. */
const hasBuildx = async (host) => {
    for (const program of await dockerPrograms(host)) {
        const { end } = await host.exec(program, ['buildx', 'version'], { timeoutMs: 15_000 });
        if (end.kind === 'exited' && end.code === 0)
            return true;
    }
    return false;
};
/** Turns off attestations, git metadata and hints, which take time that `docker build` of older versions does not spend. */
const quietBuilds = {
    DOCKER_BUILDKIT: '1',
    DOCKER_CLI_HINTS: 'false',
    BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
    BUILDX_METADATA_PROVENANCE: 'disabled',
    BUILDX_GIT_INFO: 'false',
};
/** A job with a Docker elsewhere has the last three: with them, the client would speak TLS on a Unix socket too. */
const onlyThis = {
    DOCKER_CONTEXT: undefined,
    DOCKER_TLS: undefined,
    DOCKER_TLS_VERIFY: undefined,
    DOCKER_CERT_PATH: undefined,
};
const dockerPrograms = async (host) => {
    const seen = new Map();
    for (const folder of (host.env['PATH'] ?? '').split(':').filter((entry) => entry !== '')) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'docker');
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
        if (real !== undefined && !seen.has(real))
            seen.set(real, path);
    }
    return [...seen.values()];
};
const tryClient = async (host, program, env) => {
    const options = { env, timeoutMs: 15_000 };
    const answer = await host.exec(program, ['version', '--format', '{{json .}}'], options);
    const versions = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(answer.stdout);
    const version = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(versions, 'Client', 'Version');
    if (version === undefined)
        return { skip: `'docker version' printed no version (${howItEnded(answer)})` };
    if ((0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(versions, 'Server', 'Version') === undefined)
        return { skip: `${version} cannot reach the daemon: ${lastLine(answer)}` };
    if ((0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(versions, 'Server', 'Components').some((each) => (0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(each, 'Name')?.includes('Podman'))) {
        return { skip: 'its server is Podman; use the engine podman' };
    }
    const buildx = await host.exec(program, ['buildx', 'version'], options);
    if (buildx.end.kind === 'exited' && buildx.end.code === 0) {
        // `github.com/docker/buildx v0.38.2 COMMIT`; that of a distribution may print less.
        const printed = buildx.stdout.trim();
        return { program, version, style: 'buildx', buildxVersion: printed.split(' ')[1] ?? printed, env };
    }
    if (Number.parseInt(version, 10) < 23)
        return { program, version, style: 'builtin', buildxVersion: undefined, env };
    return { skip: `${version} has no buildx plugin, so it cannot build with BuildKit` };
};
const lastLine = (result) => result.tail.trim().split('\n').at(-1) ?? 'no output';
const howItEnded = ({ end }) => {
    switch (end.kind) {
        case 'exited':
            return `exit status ${end.code}`;
        case 'signalled':
            return `killed by ${end.signal}`;
        case 'timed-out':
            return `no answer within ${end.afterMs} ms`;
        case 'aborted':
            return 'interrupted';
        case 'not-started':
            return end.message;
    }
};


/***/ }),

/***/ 19125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ daemonConfig),
/* harmony export */   Mr: () => (/* binding */ networkUntouched),
/* harmony export */   X3: () => (/* binding */ startOwnDaemon),
/* harmony export */   aK: () => (/* binding */ plainSetUp)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_disposal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15584);
/* harmony import */ var _host_process_cgroups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56628);
/* harmony import */ var _host_process_answering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59055);
/* harmony import */ var _host_process_daemon_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2565);
/* harmony import */ var _host_process_wait_for_socket_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64718);
/* harmony import */ var _host_run_folder_mounts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58348);
/* harmony import */ var _host_writing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28703);
/* harmony import */ var _machine_company_settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45327);
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










const plainSetUp = { flags: [], usesFuse: false };
/**
 * Starts containerd and dockerd next to whatever else is running. It needs its own containerd, because dockerd would
 * otherwise use the system's and leave its namespaces there. Without a bridge and firewall rules the machine's network
 * stays as it is, and builds use the network `none` or `host`. `name` is its folder in the run's: each engine has its own
 * daemon.
 */
const startOwnDaemon = async (host, folder, name = 'docker', { flags } = plainSetUp) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const dir = await folder.sub(name);
        const at = (file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, file);
        const env = await writeSettings(host, dir);
        const stack = __addDisposableResource(env_1, (0,_host_disposal_js__WEBPACK_IMPORTED_MODULE_9__/* .makeDisposal */ .U)()
        // For a container on the machine's network, dockerd mounts that network in its folder and never unmounts it.
        , true);
        // For a container on the machine's network, dockerd mounts that network in its folder and never unmounts it.
        stack.defer(async () => void (await (0,_host_run_folder_mounts_js__WEBPACK_IMPORTED_MODULE_6__/* .unmountUnder */ .L0)(host, dir)));
        const launch = async (program, args) => {
            const daemon = stack.use((0,_host_process_daemon_js__WEBPACK_IMPORTED_MODULE_4__/* .startDaemon */ .L)(program, args, { env, logFile: at(`${program}.log`) }));
            if (daemon.pid > 0)
                await folder.ownProcess(daemon.pid, program);
            return daemon;
        };
        const containerd = await launch('containerd', [
            ...['--config', at('containerd.toml'), '--root', at('c'), '--state', at('cs')],
            ...['--address', at('c.sock'), '--log-level', 'warn'],
        ]);
        await (0,_host_process_wait_for_socket_js__WEBPACK_IMPORTED_MODULE_5__/* .waitForSocket */ .k)(host, 'containerd', containerd, at('c.sock'));
        const dockerd = await launch('dockerd', [...dockerdArguments(folder, at), ...flags]);
        await (0,_host_process_wait_for_socket_js__WEBPACK_IMPORTED_MODULE_5__/* .waitForSocket */ .k)(host, 'dockerd', dockerd, at('d.sock'));
        const started = stack.move();
        const note = "daemon started for this run, without a bridge: RUN steps use the machine's network unless the build names one";
        return {
            socketPath: at('d.sock'),
            networkDriver: undefined,
            notes: [note],
            death: () => (0,_host_process_answering_js__WEBPACK_IMPORTED_MODULE_3__/* .deathOrSilence */ .D)({
                dockerd: { daemon: dockerd, socketPath: at('d.sock') },
                containerd: { daemon: containerd, socketPath: at('c.sock') },
            }),
            [Symbol.asyncDispose]: () => started[Symbol.asyncDispose](),
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
};
const dockerdArguments = (folder, at) => [
    ...['--config-file', at('daemon.json'), '--data-root', at('d'), '--exec-root', at('e')],
    ...['--pidfile', at('d.pid'), '--host', `unix://${at('d.sock')}`, '--containerd', at('c.sock')],
    // Below the run's control group, so that those of killed steps can be found and removed.
    ...['--exec-opt', 'native.cgroupdriver=cgroupfs', '--cgroup-parent', `/${(0,_host_process_cgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .cgroupOf */ .We)(folder.path)}`],
    ...networkUntouched,
];
/** No bridge and no firewall rules. */
const networkUntouched = [
    ...['--bridge', 'none', '--iptables=false', '--ip6tables=false', '--ip-forward=false', '--ip-masq=false'],
];
/** The text of a daemon.json. Garbage collection is off, because it could delete the caches that a scenario starts from. */
const daemonConfig = ({ config }) => JSON.stringify({ ...config, builder: { gc: { enabled: false } } });
/**
 * Keeps containerd from creating a folder for optional programs and a socket for plugins of Kubernetes nodes, and from
 * reading the machine's settings.
 */
const containerdConfig = (dir) => `version = 2
disabled_plugins = [
  "io.containerd.grpc.v1.cri", "io.containerd.cri.v1.images", "io.containerd.cri.v1.runtime", "io.containerd.nri.v1.nri",
]
[plugins."io.containerd.internal.v1.opt"]
path = ${JSON.stringify((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'opt'))}
`;
/** Writes the settings of containerd and dockerd, and returns their environment. */
const writeSettings = async (host, dir) => {
    const settings = await (0,_machine_company_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .readDaemonSettings */ .iy)(['/etc/docker/daemon.json']);
    await (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .writeText */ .x)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'daemon.json'), daemonConfig(settings));
    await (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_7__/* .writeText */ .x)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'containerd.toml'), containerdConfig(dir));
    return {
        ...host.env,
        ...(await (0,_machine_company_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .copyCertificates */ .Ib)(host, dir)),
        ...settings.env,
        PATH: `${host.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`,
        // containerd mounts layers there, and leaves them mounted when it is killed.
        TMPDIR: await makeTemporary(dir),
    };
};
const makeTemporary = async (dir) => {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'tmp');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    return folder;
};


/***/ }),

/***/ 32600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ rootlessEndpoint),
/* harmony export */   dK: () => (/* binding */ rootfulEndpoint),
/* harmony export */   uC: () => (/* binding */ dockerEndpoint)
/* harmony export */ });
/* unused harmony export reachableEndpoint */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55797);
/* harmony import */ var _host_unix_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62590);



const defaultEndpoint = 'unix:///var/run/docker.sock';
/**
 * The daemon that the user's own `docker build` would use, if it answers: `DOCKER_HOST`, else the current context, else
 * the default socket. Throws for a daemon on another machine: its cache states cannot be proved, and the network would be
 * part of every time.
 */
const reachableEndpoint = async (host) => {
    const chosen = await chosenEndpoint(host);
    if (!isLocal(chosen)) {
        throw new Error(`The Docker daemon at ${chosen} is not on this machine, so its caches cannot be controlled or proved. ` +
            'Unset DOCKER_HOST, or choose a context with a local socket (docker context use default).');
    }
    return (await answers(chosen)) ? chosen : undefined;
};
/** The same, unless that daemon is rootless: that is an engine of its own. */
const rootfulEndpoint = async (host) => {
    const endpoint = await reachableEndpoint(host);
    return endpoint !== undefined && (await isRootless(endpoint)) ? undefined : endpoint;
};
/**
 * A rootless daemon that answers: the one that `docker build` would use, else that of the context `rootless`, else that of
 * this user's session.
 */
const rootlessEndpoint = async (host) => {
    const session = host.env['XDG_RUNTIME_DIR'] ?? (host.uid === 0 ? '' : `/run/user/${host.uid}`);
    const candidates = [
        await chosenEndpoint(host),
        await contextEndpoint(host, 'rootless'),
        session === '' ? undefined : `unix://${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session, 'docker.sock')}`,
    ];
    for (const endpoint of candidates) {
        if (endpoint === undefined || !isLocal(endpoint))
            continue;
        if ((await answers(endpoint)) && (await isRootless(endpoint)))
            return endpoint;
    }
    return undefined;
};
const dockerEndpoint = {
    /** `unix:///path` → `/path`. */
    socketPath: (endpoint) => endpoint.replace(/^unix:\/\//, ''),
};
const isLocal = (endpoint) => endpoint.startsWith('unix://');
const answers = async (endpoint) => (await get(endpoint, '/_ping'))?.status === 200;
const isRootless = async (endpoint) => (0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)((0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)((await get(endpoint, '/info'))?.body ?? ''), 'SecurityOptions').some((option) => String(option).startsWith('name=rootless'));
const get = (endpoint, path) => (0,_host_unix_http_js__WEBPACK_IMPORTED_MODULE_1__/* .unixHttp */ .l)({
    socketPath: dockerEndpoint.socketPath(endpoint),
    method: 'GET',
    path,
    timeoutMs: 10_000,
}).catch(() => undefined);
/** An empty DOCKER_HOST counts as unset, as for docker itself. */
const chosenEndpoint = async (host) => {
    const named = host.env['DOCKER_HOST'] ?? '';
    return named === '' ? ((await contextEndpoint(host)) ?? defaultEndpoint) : named;
};
/** The endpoint of a context; by default of the current one. */
const contextEndpoint = async (host, ...context) => {
    const args = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}', ...context];
    const answer = await host.exec('docker', args, { env: host.env, timeoutMs: 10_000 });
    const endpoint = answer.stdout.trim();
    return answer.end.kind === 'exited' && answer.end.code === 0 && endpoint.includes('://')
        ? endpoint
        : undefined;
};


/***/ }),

/***/ 96515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ unlessForeign),
/* harmony export */   XS: () => (/* binding */ AbsentPlatform),
/* harmony export */   cP: () => (/* binding */ pullError),
/* harmony export */   jq: () => (/* binding */ isForeign)
/* harmony export */ });
/** An image cannot be had for the platform that was asked for: its registry has none, or an image of the user would have to change. */
class AbsentPlatform extends Error {
    name = 'AbsentPlatform';
}
/** The error of a pull: that the platform is absent, where the engine says so. */
const pullError = (message, reference, platform) => platform !== undefined && absences.some((each) => each.test(message))
    ? new AbsentPlatform(`${reference} has no image for ${platform}`)
    : new Error(message);
/** What engines say then; the last is the check of BuildKit's Dockerfile frontend for an image that has one platform only. */
const absences = [
    /no matching manifest for/,
    /does not provide the specified platform/,
    /no image found in (?:image index|manifest list) for/,
    /no match for platform in manifest/,
    /InvalidBaseImagePlatform/,
];
/** The answer of an engine that takes no image for another platform than the machine's. */
const unlessForeign = (reason) => (images) => images.some(isForeign) ? reason : undefined;
const isForeign = ({ platform }) => platform !== undefined;


/***/ }),

/***/ 13936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutExport)
/* harmony export */ });
/** One that exports nothing, with the reason. */
const withoutExport = (reason) => {
    const refuse = () => Promise.reject(new Error(reason));
    return { refuses: () => reason, prepare: refuse, run: refuse, keepsCompressed: false };
};


/***/ }),

/***/ 2595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ engines)
});

// EXTERNAL MODULE: ./build/host/on-path.js
var on_path = __webpack_require__(34744);
// EXTERNAL MODULE: ./build/engines/build/phase-sources.js
var phase_sources = __webpack_require__(25131);
// EXTERNAL MODULE: ./build/engines/install/needed-packages.js
var needed_packages = __webpack_require__(87513);
// EXTERNAL MODULE: ./build/engines/install/packages.js
var install_packages = __webpack_require__(3431);
// EXTERNAL MODULE: ./build/engines/install/unprivileged-user.js
var unprivileged_user = __webpack_require__(41942);
// EXTERNAL MODULE: ./build/engines/variant.js
var engines_variant = __webpack_require__(15889);
// EXTERNAL MODULE: ./build/engines/containers/podman-remote.js
var podman_remote = __webpack_require__(7291);
// EXTERNAL MODULE: ./build/engines/containers/unsupported.js
var unsupported = __webpack_require__(50006);
// EXTERNAL MODULE: ./build/engines/containers/running.js + 11 modules
var running = __webpack_require__(80774);
;// CONCATENATED MODULE: ./build/engines/containers/engine.js









/**
 * An engine over containers/storage: Podman or Buildah, with storage of the run's own. One that does not need root runs
 * as an unprivileged user when this process is root.
 */
const containersEngine = (traits) => engineWith(traits, undefined);
const engineWith = ({ kind: plain, ...traits }, variant) => {
    const kind = variantOf(plain, variant);
    const { name, program } = kind;
    const { needsRoot, packages } = traits;
    const remedy = `run go-container-bench as root (sudo), or use an engine that works without root, such as podman`;
    return {
        ...traits,
        name,
        daemon: undefined,
        storage: { kind: 'containers', engine: kind },
        needs: {
            program,
            builder: 'buildah',
            userNamespace: needsRoot ? undefined : program,
            dockerDaemon: undefined,
        },
        phases: phase_sources/* containersPhases */.Bw,
        noRemoteCache: async (_, form) => (0,unsupported/* noSuchCache */.Vk)(name, form),
        noAttestations: async () => (0,unsupported/* noAttestationsIn */.y5)(name),
        variant: (wanted) => engineWith({ kind: plain, ...traits, usual: false }, wanted),
        detect: async (host) => {
            if (program === 'podman')
                (0,podman_remote/* assertNoService */.Xm)(host);
            if (needsRoot && host.uid !== 0)
                return { kind: 'missing', reason: 'this process is not root', remedy, needsRoot };
            return detectPrograms(host, traits, program);
        },
        install: (host) => (0,install_packages/* installPackages */.R)(host, name, packages),
        start: async (host, folder, origin) => {
            const user = !needsRoot && host.uid === 0 ? await (0,unprivileged_user/* ensureUnprivilegedUser */.mt)(host) : undefined;
            return (0,running/* startContainers */.fQ)(host, folder, { kind, user, origin });
        },
    };
};
const variantOf = (kind, variant) => {
    if (variant === undefined)
        return { ...kind, variant };
    return { ...kind, variant, name: (0,engines_variant/* variantName */.L$)(kind.name, variant), folder: variantFolder(kind, variant) };
};
/** Two letters, like the folder of the engine itself; none of them is the second letter of another engine's. */
const variantFolder = ({ folder }, variant) => `${folder.slice(1)}${letterOf(variant)}`;
const letterOf = (variant) => {
    if (variant.kind === 'volume')
        return { root: 'a', owned: 'b', relabelled: 'c', 'host-users': 'd' }[variant.setting];
    return (variant.kind === 'storage' ? variant.driver : variant.kind).slice(0, 1);
};
/** Podman and Buildah need an OCI runtime, and without root the helpers that map ids. */
const detectPrograms = (host, { needsRoot, packages }, program) => {
    const isAbsent = (name) => (0,on_path/* onPath */.L)(host, name) === undefined;
    const missing = [program, ...(needsRoot ? [] : ['newuidmap', 'newgidmap'])].filter(isAbsent);
    if (['crun', 'runc'].every(isAbsent))
        missing.push('an OCI runtime (crun or runc)');
    if (missing.length === 0)
        return { kind: 'found', what: (0,on_path/* onPath */.L)(host, program) ?? program, answers: true };
    return {
        kind: 'missing',
        reason: `not installed: ${missing.join(', ')}`,
        remedy: `install it (Debian, Ubuntu: apt-get install ${(0,needed_packages/* absentPackages */.x)(host, packages).join(' ')})`,
    };
};

;// CONCATENATED MODULE: ./build/engines/buildah.js

/** Buildah without root. Its storage is not Podman's: the two would warm each other's caches. */
const buildah = containersEngine({
    kind: { name: 'buildah', program: 'buildah', folder: 'bh' },
    title: 'Buildah, rootless, with layers and its own storage',
    usual: false,
    needsRoot: false,
    packages: ['buildah', 'uidmap', 'slirp4netns', 'fuse-overlayfs', 'runc'],
    docs: {
        builds: 'rootless Buildah, with `--layers`',
        maintained: 'yes: 1.44.0 is of May 2026',
        cacheSpace: "as `podman`, but separate from it: Podman and Buildah of one user would warm each other's caches",
    },
});

// EXTERNAL MODULE: ./build/host/disposal.js
var host_disposal = __webpack_require__(15584);
// EXTERNAL MODULE: ./build/host/process/exec.js + 6 modules
var exec = __webpack_require__(46322);
// EXTERNAL MODULE: ./build/host/process/interrupt.js
var interrupt = __webpack_require__(11962);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/engines/attestations.js
var attestations = __webpack_require__(8833);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/host/version-order.js
var version_order = __webpack_require__(51774);
;// CONCATENATED MODULE: ./build/engines/buildkit/remote-cache.js


/** How BuildKit's clients are told to import from a cache, and to export to it. */
const importsOf = (cache) => {
    if (cache?.imports !== true)
        return [];
    return [placeOf(cache, 'src')];
};
const exportsOf = (cache) => {
    if (cache?.exports === undefined)
        return [];
    return [[placeOf(cache, 'dest'), `mode=${cache.exports}`, ...cache.options].join(',')];
};
/** The flags of `docker buildx`; those of `buildctl` are others. */
const buildxFlags = ['--cache-from', '--cache-to'];
/** The flags with their values. */
const remoteCacheArguments = ({ remoteCache }, [importFlag, exportFlag]) => [
    ...importsOf(remoteCache).flatMap((each) => [importFlag, each]),
    ...exportsOf(remoteCache).flatMap((each) => [exportFlag, each]),
];
/** A folder has another key in each direction. */
const placeOf = (place, folderKey) => {
    switch (place.kind) {
        case 'registry':
            // One reference for all that a cache holds.
            return `type=registry,ref=${place.repository}:cache`;
        case 'local':
            return `type=local,${folderKey}=${place.folder}`;
        case 'gha':
            // Buildx before 0.21 leaves a cache without `url` out; BuildKit takes the other where it is there.
            return `type=gha,url=${place.address},url_v2=${place.address},token=${place.token}`;
    }
};
/**
 * Why a BuildKit cannot use such a cache, where else only the way to this machine's 127.0.0.1 is in question: a folder is read
 * and written by the client.
 */
const noCacheOf = ({ name, versions }, noWay) => ({ kind }) => {
    if (kind === 'local')
        return undefined;
    const version = (versions['buildkit'] ?? '').replace(/^v/, '');
    return kind === 'gha' && (0,version_order/* isOlder */.t)(version, actionsCacheSince)
        ? `${name} builds with BuildKit ${version}, which does not speak version 2 of the Actions cache, the only one that GitHub has left (${actionsCacheSince} does)`
        : noWay;
};
/** https://docs.docker.com/build/ci/github-actions/cache/#cache-backend-api */
const actionsCacheSince = '0.20.0';
/**
 * Why a daemon does not reach a server on this machine's 127.0.0.1; undefined: it does. `machine`: what the daemon calls the machine
 * that it runs on, where that may be another one: GitHub gives the socket of the runner's daemon to the container of a job, which has
 * a network of its own. A container in the network of its machine has the name of that machine.
 */
const noWayToRegistry = ({ name, vm, rootless, networkDriver }, machine = (0,external_node_os_.hostname)()) => {
    if (vm !== undefined)
        return `${name} builds in the virtual machine of ${vm}, whose 127.0.0.1 is another one`;
    if (rootless === true && networkDriver !== 'host')
        return `${name} builds without root in a network of its own, whose 127.0.0.1 is another one`;
    return machine === (0,external_node_os_.hostname)()
        ? undefined
        : `the daemon of ${name} runs outside of this container or machine, and has another 127.0.0.1`;
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/host/run-folder/private-folder.js
var private_folder = __webpack_require__(5568);
// EXTERNAL MODULE: ./build/engines/build/count-files.js
var count_files = __webpack_require__(63598);
// EXTERNAL MODULE: ./build/engines/build/run-build.js + 10 modules
var run_build = __webpack_require__(12846);
;// CONCATENATED MODULE: ./build/engines/buildkit/record-kinds.js
/** Whether a record is that of a base image, which belongs to no space: `from local` with a graph driver, else `pulled from`. */
const isBaseRecord = (description) => /^(from local|pulled from) /.test(description);
/**
 * Whether a record is a layer of a base image. One that was loaded into a containerd store has no description (Docker
 * 29.8), while everything that a build makes has one. It is only an entry for what the image store has, so it may belong to
 * a space.
 */
const isImageLayer = ({ Type, Description }) => isBaseRecord(Description) || (Type === 'regular' && Description === '');
/** Whether a record is what `ADD` downloads: a file or a git repository. `--no-cache` does not download it again. */
const isDownload = ({ Description }) => /^(http url|git snapshot for|shared git repo for) /.test(Description);
/**
 * Whether a build without cache saves no work by using this record: it only creates an empty folder, or it is where the
 * context is received, of which only what changed is sent. Docker 20.10 describes every copy and every new folder as
 * `fileop target`; of these, a folder has no size.
 */
const isHarmless = (record) => isContext(record) ||
    /^(\[[^\]]*\] )?WORKDIR /.test(record.Description) ||
    (record.Description === 'fileop target' && record.Size === 0);
/** Whether a context was received into this record. */
const isContext = ({ Type }) => Type === 'source.local';
const isCacheMount = ({ Type }) => Type === 'exec.cachemount';
/** For messages and reports: without a login or a query, which may be secret. */
const publicDescription = ({ Description }) => Description.replace(/:\/\/[^/@\s]*@/, '://').replace(/\?[^\s#]*/, '');

;// CONCATENATED MODULE: ./build/engines/buildkit/record-store.js
/** Removes those of these records that nothing else needs. */
const pruneAll = async (store, ids) => {
    // A record can only be removed after those that were made from it: repeat until nothing more is removed.
    for (let gone = ids; gone.length > 0;)
        gone = await store.pruneRecords(ids);
};
/**
 * The records behind a BuildKit client, `buildctl` or `docker buildx`, whose commands `du` and `prune` print the same
 * fields. `run` returns the standard output of the client for these arguments, and throws when it fails.
 */
const clientRecords = (run) => ({
    cacheRecords: async () => parseRecords(await run(['du', '--verbose'])),
    pruneRecords: async (ids) => {
        if (ids.length === 0)
            return [];
        const filter = ['--filter', `id~=^(${ids.join('|')})$`];
        return parseRecords(await run(['prune', '--all', '--verbose', ...filter])).map(({ ID }) => ID);
    },
});
/**
 * Parses `--verbose`: blocks of `Name: value`, each followed by an empty line. Old clients have no other format that shows
 * everything. A description may span several lines, so only an id after an empty line begins a block.
 */
const parseRecords = (text) => blocksOf(text).flatMap((block) => {
    const value = (name) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(block)?.[1]?.trim();
    const ID = value('ID');
    if (ID === undefined || !/^[\w-]+$/.test(ID))
        return [];
    return [
        {
            ID,
            Type: lastValue(block, 'Type') ?? '',
            Description: value('Description') ?? '',
            InUse: value('Reclaimable') === 'false',
            UsageCount: Number(lastValue(block, 'Usage count') ?? 0),
            Size: bytesIn(value('Size') ?? ''),
        },
    ];
});
const blocksOf = (text) => {
    const blocks = [[]];
    let isAfterEmpty = false;
    for (const line of text.split('\n')) {
        if (isAfterEmpty && /^ID:\s/.test(line))
            blocks.push([]);
        blocks.at(-1)?.push(line);
        isAfterEmpty = line.trim() === '';
    }
    return blocks.map((lines) => lines.join('\n'));
};
/** The last one, because the description comes before it; `prune` prints none. */
const lastValue = (block, name) => [...block.matchAll(new RegExp(`^${name}:[ \\t]*(\\S+)$`, 'gm'))].at(-1)?.[1];
/** `213.88MB` in bytes, as precise as it is printed. */
const bytesIn = (size) => {
    const [, number = '0', prefix = ''] = /^([\d.]+)([kMGT]?)B$/.exec(size) ?? [];
    return Math.round(Number(number) * 1000 ** ['', 'k', 'M', 'G', 'T'].indexOf(prefix));
};

;// CONCATENATED MODULE: ./build/engines/buildkit/downloads.js


/** By the address of the store, because several engines may build in one. */
const stores = new Map();
const downloadedInto = ({ address }) => {
    const known = stores.get(address) ?? { made: new Set(), usedBy: new Map(), openSpaces: new Set() };
    stores.set(address, known);
    return known;
};
/**
 * Removes from the store what a build of this revision would find of the downloads of this run, and then keeps account of
 * those of a new space. Labels of spaces for the same revision differ only in the number at their end.
 */
const openDownloads = async (store, label, isDownload) => {
    const all = downloadedInto(store);
    const revision = label.replace(/-\d+$/, '');
    await removeUsed(store, all, all.usedBy.get(revision));
    const space = Symbol(label);
    all.openSpaces.add(space);
    const used = all.usedBy.get(revision) ?? new Set();
    all.usedBy.set(revision, used);
    const own = new Set();
    return {
        contents: async () => {
            if (own.size === 0)
                return [];
            const present = new Set((await store.cacheRecords()).filter(isDownload).map(publicDescription));
            return [...own].filter((each) => present.has(each)).map((each) => `download:${each}`);
        },
        note: (added, reused) => {
            for (const { ID } of added.filter(isDownload))
                all.made.add(ID);
            for (const record of [...added, ...reused].filter(isDownload)) {
                own.add(publicDescription(record));
                used.add(publicDescription(record));
            }
        },
        isOlder: (record) => isDownload(record) && !all.made.has(record.ID),
        close: async () => {
            if (!all.openSpaces.delete(space) || all.openSpaces.size > 0)
                return;
            await pruneAll(store, [...all.made]);
        },
    };
};
/** Before the first build of a revision nobody knows what it uses, so everything goes. */
const removeUsed = async (store, { made }, used) => {
    if (made.size === 0)
        return;
    const found = (await store.cacheRecords()).filter((record) => made.has(record.ID) && used?.has(publicDescription(record)) !== false);
    await pruneAll(store, found.map(({ ID }) => ID));
};

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/engines/buildkit/after-build.js

/**
 * Lists the records of a store after a build, as soon as the daemon has ended it. When its client was killed, the daemon
 * goes on for a moment, and a copy of the context is then listed under another id than afterwards: it could not be removed.
 */
const recordsAfterBuild = async (store, before) => {
    const known = new Set(before.map(({ ID }) => ID));
    const isHeld = ({ ID, InUse }) => InUse && !known.has(ID);
    const endMs = performance.now() + giveUpAfterMs;
    let after = await store.cacheRecords();
    while (after.some(isHeld) && performance.now() < endMs) {
        await (0,external_node_timers_promises_.setTimeout)(retryAfterMs);
        after = await store.cacheRecords();
    }
    return after;
};
const retryAfterMs = 50;
/** Docker 20.10.24 needed 0.1 s, and 0.9 s at load 24. Docker 29.8.0 holds what a cancelled step used until it restarts. */
const giveUpAfterMs = 5_000;

;// CONCATENATED MODULE: ./build/engines/buildkit/ledger.js



/**
 * Records that their own ledger could not remove, by store. `--no-cache` does not repeat every step: all spaces share the
 * record of a WORKDIR, so it cannot be removed with the space that created it.
 */
const orphans = new WeakMap();
const orphansIn = (store) => {
    const known = orphans.get(store) ?? new Set();
    orphans.set(store, known);
    return known;
};
/** Opens an empty ledger; by default it records everything except base images. */
const openLedger = (store, label, owns = ({ Description }) => !isBaseRecord(Description)) => {
    const records = new Set();
    const tags = new Set();
    const notes = openNotes(store);
    const ownRecords = async () => (await store.cacheRecords()).filter(({ ID }) => records.has(ID));
    const present = async () => {
        const [stored, images] = await Promise.all([ownRecords(), store.images()]);
        const ours = stored.map((record) => `${record.Type}:${record.ID}`);
        const tagged = images.flatMap(({ RepoTags }) => RepoTags).filter((tag) => tags.has(tag));
        return [...ours, ...tagged.map((tag) => `image:${tag}`)].toSorted();
    };
    return {
        contents: present,
        tag: (serial) => {
            const tag = `localhost/go-container-bench/out:${label}-${serial}`;
            tags.add(tag);
            return tag;
        },
        records: ownRecords,
        recording: recordingInto({ store, owns, records, tags, notes }),
        trim: async (keep) => removeFrom(store, without(keep, await present())),
        close: async () => {
            await removeFrom(store, [...(await present()), ...orphansIn(store)]);
            const left = await present();
            for (const id of left)
                orphansIn(store).add(id);
            if (left.length === 0)
                await notes.remove();
        },
    };
};
const recordingInto = ({ store, owns, records, tags, notes }) => async (build, saw) => {
    await notes.add({ tags: [...tags], records: [] });
    const before = await store.cacheRecords();
    try {
        return await build();
    }
    finally {
        const { added, used } = changesSince(before, await recordsAfterBuild(store, before));
        saw?.({ added, used: used.filter(({ ID }) => !records.has(ID)) });
        for (const { ID } of added.filter(owns))
            records.add(ID);
        const made = added.filter((record) => owns(record) || !isBaseRecord(record.Description));
        // The build counts even if this cannot be written.
        await notes.add({ tags: [], records: made.map(({ ID }) => ID) }).catch(() => undefined);
    }
};
const openNotes = ({ note }) => {
    const noted = new Set();
    const forgets = [];
    const unnoted = (all) => all.filter((each) => !noted.has(each));
    return {
        add: async ({ tags, records }) => {
            const left = { tags: unnoted(tags), records: unnoted(records) };
            const all = [...left.tags, ...left.records];
            if (note === undefined || all.length === 0)
                return;
            forgets.push(await note(left));
            for (const each of all)
                noted.add(each);
        },
        remove: async () => {
            for (const forget of forgets.splice(0))
                await forget();
        },
    };
};
const without = (some, all) => all.filter((id) => !some.includes(id));
/** A record is used when its count rises. `Last used` rises with it, but some clients print only how long ago that was. */
const changesSince = (before, after) => {
    const counts = new Map(before.map(({ ID, UsageCount }) => [ID, UsageCount]));
    return {
        added: after.filter(({ ID }) => !counts.has(ID)),
        used: after.filter(({ ID, UsageCount }) => UsageCount > (counts.get(ID) ?? UsageCount)),
    };
};
const removeFrom = async (store, surplus) => {
    const images = surplus.filter((id) => id.startsWith('image:'));
    for (const image of images)
        await store.removeImage(image.slice('image:'.length));
    const records = surplus.filter((id) => !images.includes(id)).map((id) => id.slice(id.indexOf(':') + 1));
    await pruneAll(store, records);
};

;// CONCATENATED MODULE: ./build/engines/buildkit/export-image.js


/**
 * The same for a daemon that cannot reach a registry of this machine, with the reason; undefined: it can. It is the daemon that pushes,
 * not its client: each push would fail as if nobody listened.
 */
const unlessCutOff = (ways, noWay) => ({
    ...ways,
    refuses: (target) => (target.kind === 'push' ? noWay : undefined) ?? ways.refuses(target),
});
/**
 * Exports as BuildKit does: as the output of a build whose steps all come from the cache. It is prepared by a build without
 * an output, since every output compresses layers, which BuildKit keeps.
 */
const buildKitExport = (parts) => {
    const { ways, request } = parts;
    return ways.push === undefined ? asOutput(parts) : byPush(parts, ways.push, request);
};
const asOutput = ({ ways, dir, request, run, nextTag }) => ({
    refuses: ways.refuses,
    prepare: async () => (await run({ ...request, noCache: true }, { kind: 'nothing' })).failure,
    run: async (target) => {
        const archive = (0,external_node_path_.join)(dir, 'export.tar');
        const output = { kind: 'exported', spec: specOf(target, { archive, nextTag }) };
        const built = await run({ ...request, noCache: false }, output);
        const { durationMs, counters, unknown, failure } = built;
        const written = target.kind === 'archive' && failure === undefined ? await (0,promises_.stat)(archive) : undefined;
        await (0,promises_.rm)(archive, { force: true });
        return { durationMs, counters, unknown, failure, archiveBytes: written?.size };
    },
    keepsCompressed: true,
});
/** As `--output` of buildctl and buildx takes it. */
const specOf = (target, { archive, nextTag }) => {
    switch (target.kind) {
        case 'load':
            return `type=docker,name=${nextTag()}`;
        case 'archive':
            return `type=oci,dest=${archive},${compressed(target.compression)}`;
        case 'push':
            return `type=image,name=${target.reference},push=true,oci-mediatypes=true,${compressed(target.compression)}`;
    }
};
/** Without force, layers that are compressed in another way stay like that. */
const compressed = (compression) => `compression=${compression},force-compression=true`;
const byPush = ({ ways, dir, build }, push, request) => {
    let tag = '';
    return {
        refuses: ways.refuses,
        prepare: async () => {
            const built = await build({ ...request, noCache: true });
            tag = built.tag;
            return built.result.failure;
        },
        run: (target) => {
            if (target.kind !== 'push')
                throw new Error(`${target.kind} was refused`);
            return push(tag, { reference: target.reference, dir, timeoutMs: request.timeoutMs });
        },
        keepsCompressed: false,
    };
};

// EXTERNAL MODULE: ./build/engines/build/run-at-once.js
var run_at_once = __webpack_require__(75654);
;// CONCATENATED MODULE: ./build/engines/buildkit/recorded-build.js





/** Builds once, and enters what the build adds to the store. */
const runRecorded = async (parts, request, output) => {
    const { host, files, commandOf } = parts;
    const { result, used } = await recorded(parts, async () => (0,run_build/* runBuild */.cM)(host, await commandOf(request, output, files)));
    // Both kinds of build start from an empty space.
    const startsEmpty = request.noCache || request.remoteCache !== undefined;
    return { ...result, shared: startsEmpty ? sharedUse(used, parts.downloads) : undefined };
};
/** Each has a folder of its own, and without cache a namespace too. What they used of the store is that of all of them. */
const runAllRecorded = async (parts, requests) => {
    const { host, files, nextTag, commandOf } = parts;
    const commands = await Promise.all(requests.map(async (request, index) => {
        const dir = await (0,private_folder/* makePrivateFolder */.I)((0,external_node_path_.join)(files.dir, `at-once-${index}`));
        const namespace = request.noCache ? `${files.namespace}-${index}` : files.namespace;
        const output = { kind: 'image', tag: nextTag() };
        return commandOf(request, output, { namespace, dir, idFile: (0,external_node_path_.join)(dir, 'iid') });
    }));
    const { result, used } = await recorded(parts, () => (0,run_at_once/* runAtOnce */.w)(host, commands));
    const shared = sharedUse(used, parts.downloads);
    const builds = result.builds.map((build, index) => requests[index]?.noCache === true ? { ...build, shared } : build);
    return { ...result, builds };
};
const recorded = async ({ ledger, downloads }, build) => {
    const seen = [];
    const result = await ledger.recording(build, (changes) => {
        seen.push(changes);
        downloads.note(changes.added, changes.used);
    });
    return { result, used: seen.flatMap((changes) => changes.used) };
};
const sharedUse = (used, downloads) => {
    const shared = used.filter((record) => !isImageLayer(record));
    const foreign = shared.filter((record) => !isHarmless(record));
    return {
        harmless: descriptions(shared.filter(isHarmless)),
        foreign: descriptions(foreign),
        older: descriptions(foreign.filter(downloads.isOlder)),
    };
};
const descriptions = (records) => [...new Set(records.map(publicDescription))].toSorted();

;// CONCATENATED MODULE: ./build/engines/buildkit/space.js










/** Why what a daemon uses cannot be counted: one that this run did not start is in none of its groups. */
const elsewhereOf = (death) => death === undefined
    ? 'a daemon that was not started for this run does the work, in control groups that it shares with others'
    : undefined;
/**
 * Opens a cache space in the shared store of a BuildKit: a namespace of its own for the cache mounts, and a ledger of the
 * records and images that its builds added. Records have no owner in BuildKit, so the ledger is the difference between
 * the listings of the store right before and right after each build. Runs that share a store therefore take turns.
 *
 * A new space is for a build without cache, so what this run downloaded for the same revision is removed first.
 */
const openBuildKitSpace = async (options) => {
    const { store, client, dir, label } = options;
    const isShared = (record) => isDownload(record) || (client.sharesContexts && isContext(record));
    // Root's client unpacks into it what a build exports, with the modes that a step gave it.
    await (0,private_folder/* makePrivateFolder */.I)(dir);
    const ledger = openLedger(store, label, (record) => !isBaseRecord(record.Description) && !isShared(record));
    const downloads = await alone(options, () => openDownloads(store, label, isShared));
    const files = { namespace: label, dir, idFile: (0,external_node_path_.join)(dir, 'iid') };
    let tag = '';
    const nextTag = tagsOf(ledger);
    const parts = { ...options, ledger, downloads, files, nextTag, commandOf: buildCommand(options) };
    const run = (request, output) => alone(options, () => runRecorded(parts, request, output));
    const tagged = async (request) => {
        tag = nextTag();
        return { result: await run(request, { kind: 'image', tag }), tag };
    };
    return {
        label,
        isLost: () => false,
        contents: async () => [...(await ledger.contents()), ...(await downloads.contents())].toSorted(),
        mounts: async () => censusOf((await ledger.records()).filter(isCacheMount), options),
        build: async (request) => (await tagged(request)).result,
        buildAtOnce: (requests) => alone(options, () => runAllRecorded(parts, requests)),
        trim: (keep) => alone(options, () => ledger.trim(keep)),
        export: async (request, stage) => {
            const folder = (0,external_node_path_.join)(dir, 'export');
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            const built = await run((0,run_build/* forExport */.G7)(request, stage), { kind: 'files', folder });
            (0,run_build/* assertExported */.m6)(built, stage);
            return folder;
        },
        readImage: (read) => client.readImage(tag, files, read),
        imageExport: (request) => buildKitExport({ ways: client.exports, dir, request, run, build: tagged, nextTag }),
        [Symbol.asyncDispose]: () => space_close(options, ledger, downloads),
    };
};
const tagsOf = (ledger) => {
    let serial = 0;
    return () => ledger.tag(serial++);
};
const space_close = async (options, ...all) => {
    await alone(options, async () => {
        for (const each of all)
            await each.close();
    });
    await (0,promises_.rm)(options.dir, { recursive: true, force: true });
};
const buildCommand = ({ client, death }) => async (request, output, files) => ({
    program: client.program,
    args: await client.arguments(request, output, files),
    env: client.env,
    user: undefined,
    timeoutMs: request.timeoutMs,
    reader: client.newReader(),
    imageIdFile: files.idFile,
    usageFile: undefined,
    hasRemoteCache: request.remoteCache !== undefined,
    elsewhere: elsewhereOf(death),
});
const censusOf = async (mounts, { host, store: { filesOf } }) => {
    if (filesOf !== undefined)
        return (0,count_files/* countFiles */.D)(mounts.map(({ ID }) => filesOf(ID)), host.signal);
    return {
        files: undefined,
        bytes: mounts.reduce((sum, { Size }) => sum + Size, 0),
        unknown: 'BuildKit lists the size of a cache mount, but not how many files are in it',
    };
};
/** While another run builds, its records would be mistaken for ours, and it may keep some of ours in use. */
const alone = ({ host, store }, work) => {
    const onWait = () => host.log('Another run is building in the same daemon: waiting for its build to end.');
    return store.alone === undefined ? work() : store.alone(work, { signal: host.signal, onWait });
};
/** `BUILDKIT_CACHE_MOUNT_NS` must consist of `[a-z0-9-]` only: BuildKit treats an id with a slash differently. */
const inNamespace = (request, namespace) => ({
    ...request,
    buildArgs: { ...request.buildArgs, BUILDKIT_CACHE_MOUNT_NS: namespace },
});

;// CONCATENATED MODULE: ./build/engines/buildkit/buildctl-build.js




/**
 * Builds through `buildctl`. The image is an OCI archive, one file in the space's folder: a BuildKit without
 * containerd keeps no images, and a registry would put the network into the time.
 */
const buildctlBuild = ({ program, env, address, progress, layouts }) => ({
    program,
    env,
    newReader: progress.newReader,
    sharesContexts: true,
    arguments: async (request, output, { namespace, dir, idFile }) => [
        ...['--addr', address, 'build', '--progress', progress.name],
        ...['--frontend', 'dockerfile.v0', '--metadata-file', idFile],
        ...requestArguments(inNamespace(request, namespace)),
        ...[...layouts].flatMap(([reference, { dir: layout, digest }], index) => [
            ...['--oci-layout', `image${index}=${layout}`],
            ...['--opt', `context:${reference}=oci-layout://image${index}@${digest}`],
        ]),
        ...outputOf(output, dir),
    ],
    readImage: (_tag, { dir }, read) => read(archiveIn(dir)),
    exports: {
        refuses: ({ kind }) => kind === 'load' ? 'it keeps no images, and no daemon is there that does' : undefined,
        push: undefined,
    },
});
/** Every build writes it. */
const archiveIn = (dir) => (0,external_node_path_.join)(dir, 'image.tar');
const requestArguments = (request) => {
    const { contextDir, dockerfile, target, network, buildArgs, buildContexts, secrets, ssh, platforms = [], } = request;
    return [
        ...['--local', `context=${contextDir}`, '--local', `dockerfile=${(0,external_node_path_.dirname)(dockerfile)}`],
        ...buildctl_build_option('filename', (0,external_node_path_.basename)(dockerfile)),
        ...(request.noCache ? ['--no-cache'] : []),
        ...remoteCacheArguments(request, ['--import-cache', '--export-cache']),
        ...(target === undefined ? [] : buildctl_build_option('target', target)),
        ...networkArguments(network),
        ...(platforms.length === 0 ? [] : buildctl_build_option('platform', platforms.join(','))),
        ...(0,attestations/* attestOptions */.eZ)(request).flatMap(([name, value]) => buildctl_build_option(name, value)),
        ...Object.entries(buildArgs).flatMap(([name, value]) => buildctl_build_option(`build-arg:${name}`, value)),
        ...Object.entries(buildContexts).flatMap(([name, folder]) => [
            ...['--local', `${name}=${folder}`],
            ...buildctl_build_option(`context:${name}`, `local:${name}`),
        ]),
        ...Object.entries(secrets).flatMap(([id, path]) => ['--secret', `id=${id},src=${path}`]),
        ...ssh.flatMap((agent) => ['--ssh', agent]),
    ];
};
const buildctl_build_option = (name, value) => ['--opt', `${name}=${value}`];
/** By default, steps use the daemon's network. */
const networkArguments = (network) => {
    if (network === undefined || network === 'default')
        return [];
    return [
        ...buildctl_build_option('force-network-mode', network),
        ...(network === 'host' ? ['--allow', 'network.host'] : []),
    ];
};
const outputOf = (output, dir) => {
    switch (output.kind) {
        case 'image':
            return ['--output', `type=oci,dest=${archiveIn(dir)},name=${output.tag}`];
        case 'files':
            return ['--output', `type=local,dest=${output.folder}`];
        case 'exported':
            return ['--output', output.spec];
        case 'nothing':
            return [];
    }
};

// EXTERNAL MODULE: ./build/host/process/cgroups.js
var cgroups = __webpack_require__(56628);
// EXTERNAL MODULE: ./build/host/process/answering.js
var answering = __webpack_require__(59055);
// EXTERNAL MODULE: ./build/host/process/daemon.js
var process_daemon = __webpack_require__(2565);
// EXTERNAL MODULE: ./build/host/process/wait-for-socket.js
var wait_for_socket = __webpack_require__(64718);
// EXTERNAL MODULE: ./build/host/writing.js
var writing = __webpack_require__(28703);
// EXTERNAL MODULE: ./build/engines/machine/company-settings.js
var company_settings = __webpack_require__(45327);
// EXTERNAL MODULE: ./build/engines/machine/rootlesskit.js
var rootlesskit = __webpack_require__(8761);
;// CONCATENATED MODULE: ./build/engines/buildkit/daemon.js
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
 * Starts buildkitd with the runc on PATH; it needs neither Docker nor containerd. Without root it runs in namespaces of
 * RootlessKit, and everything in them ends with RootlessKit.
 */
const startBuildkitd = async (host, folder) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const dir = await folder.sub('buildkit');
        const at = (file) => (0,external_node_path_.join)(dir, file);
        const env = await environmentOf(host, folder, dir);
        // Below the run's control group, so that those of killed steps are removed with it; without root there are none.
        const cgroup = host.uid === 0 ? `/${(0,cgroups/* cgroupOf */.We)(folder.path)}` : undefined;
        await (0,writing/* writeText */.x)(at('buildkitd.toml'), buildkitdSettings(cgroup));
        const network = host.uid === 0 ? undefined : await (0,rootlesskit/* chooseRootlessNetwork */.h)(host, { user: undefined, env });
        const [program = '', ...args] = [
            ...(network === undefined ? [] : inNamespaces(network, at('k'))),
            'buildkitd',
            ...(network === undefined ? [] : ['--rootless']),
            ...['--config', at('buildkitd.toml'), '--root', at('r'), '--addr', `unix://${at('b.sock')}`],
            // The default, in /run/buildkit, would be shared with every other buildkitd.
            ...['--otel-socket-path', at('otel.sock')],
        ];
        const disposal = __addDisposableResource(env_1, (0,host_disposal/* makeDisposal */.U)(), true);
        const daemon = disposal.use((0,process_daemon/* startDaemon */.L)(program, args, { env, logFile: at('buildkitd.log') }));
        if (daemon.pid > 0)
            await folder.ownProcess(daemon.pid, program);
        await (0,wait_for_socket/* waitForSocket */.k)(host, 'buildkitd', daemon, at('b.sock'));
        const started = disposal.move();
        return {
            address: `unix://${at('b.sock')}`,
            env,
            networkDriver: network?.driver ?? 'host',
            death: () => (0,answering/* deathOrSilence */.D)({ buildkitd: { daemon, socketPath: at('b.sock') } }),
            [Symbol.asyncDispose]: () => started[Symbol.asyncDispose](),
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
};
/**
 * The settings of every BuildKit that we start. Garbage collection is off, because it could delete the caches that a
 * scenario starts from. By default steps use the daemon's network, and `network: host` is allowed. `cgroup` is where
 * steps get their control groups; default: BuildKit's own choice.
 */
const buildkitdSettings = (cgroup) => `insecure-entitlements = ["network.host"]
[worker.oci]
  enabled = true
  gc = false
  snapshotter = "overlayfs"
  networkMode = "host"
${cgroup === undefined ? '' : `  defaultCgroupParent = ${JSON.stringify(cgroup)}\n`}[worker.containerd]
  enabled = false
`;
const environmentOf = async (host, folder, dir) => ({
    ...host.env,
    ...(await (0,company_settings/* copyCertificates */.Ib)(host, dir)),
    PATH: `${host.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`,
    // Its temporary mounts are there.
    TMPDIR: await folder.sub('buildkit/tmp'),
    // Without root, runc keeps its state there.
    XDG_RUNTIME_DIR: await folder.sub('buildkit/x'),
});
/** /etc and /run are writable copies. */
const inNamespaces = ({ args }, stateDir) => [
    ...['rootlesskit', ...args, '--state-dir', stateDir],
    ...['--copy-up=/etc', '--copy-up=/run', '--propagation=rslave', '--pidns'],
];

// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/engines/known-versions.js
var known_versions = __webpack_require__(82917);
;// CONCATENATED MODULE: ./build/engines/buildkit/engine-facts.js



/** What a buildkitd started for the run reports about itself. `buildctl` returns the standard output of the client. */
const buildkitFacts = async (buildctl, known) => {
    const info = (0,json/* parseJson */.qF)(await buildctl(['debug', 'info', '--format', '{{json .}}']));
    const worker = (0,json/* listAt */.gT)((0,json/* parseJson */.qF)(await buildctl(['debug', 'workers', '--format', '{{json .}}'])))[0];
    const storageDriver = (0,json/* textAt */.$6)(worker, 'labels', 'org.mobyproject.buildkit.worker.snapshotter');
    const buildkit = (0,json/* textAt */.$6)(info, 'buildkitVersion', 'version');
    // `buildctl github.com/moby/buildkit v0.34.2 REVISION`
    const client = (await buildctl(['--version'])).split(/\s+/)[2];
    return {
        name: 'buildkit',
        versions: (0,known_versions/* knownVersions */.J)({ client, buildkit }),
        ...(storageDriver === undefined ? {} : { storageDriver }),
        ...known,
        phases: phase_sources/* buildkitPhases */.ZO,
        imageStore: 'none: the image is an OCI archive',
        builder: 'buildctl, OCI worker; output type=oci, one file',
        notes: ["daemon started for this run: RUN steps use the daemon's network unless the build names one"],
    };
};

;// CONCATENATED MODULE: ./build/engines/build/remote-cache-times.js
/** The time that intervals cover, which may overlap. */
const coveredMs = (intervals) => {
    let [covered, untilMs] = [0, Number.NEGATIVE_INFINITY];
    for (const { startMs, endMs } of intervals.toSorted((left, right) => left.startMs - right.startMs)) {
        covered += Math.max(0, endMs - Math.max(startMs, untilMs));
        untilMs = Math.max(untilMs, endMs);
    }
    return covered;
};

;// CONCATENATED MODULE: ./build/engines/buildkit/counted-times.js


/** A scanner lists what is in the image (SBOM). */
const scanning = /^\[[^\]]*\] generating sbom using /;
/** Times of BuildKit's own work that are counters of a build, as in `dockerLoadMs`. */
const countedTimes = () => {
    const [load, attested] = [makeSpan(), makeCover()];
    let imported = false;
    return {
        /** A part of a vertex. */
        status: (status) => {
            const id = (0,json/* textAt */.$6)(status, 'id');
            const span = id === 'sending tarball' ? load : attested;
            if (span === load || id?.startsWith('exporting attestation manifest ') === true)
                span.add((0,json/* textAt */.$6)(status, 'started'), (0,json/* textAt */.$6)(status, 'completed'));
        },
        vertex: ({ name, started, completed }) => {
            if (scanning.test(name))
                attested.add(started, completed);
            if (name !== 'importing to docker')
                return;
            load.add(started, completed);
            imported ||= completed !== undefined;
        },
        /**
         * The time that a builder outside the daemon takes to load the image into it, and that of attestations: of each scan, and of each
         * manifest. Between the two, layers are compressed and written, which takes as long without attestations.
         */
        counters: () => ({
            // Of a load that did not end, the time is not known.
            ...(imported ? { dockerLoadMs: load.lengthMs() } : {}),
            ...(attested.isEmpty() ? {} : { attestationMs: attested.lengthMs() }),
        }),
    };
};
/** The time from the first start to the last end of the parts that are added. */
const makeSpan = () => {
    let [firstMs, lastMs] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    return {
        add: (started, completed) => {
            if (started !== undefined)
                firstMs = Math.min(firstMs, Date.parse(started));
            if (completed !== undefined)
                lastMs = Math.max(lastMs, Date.parse(completed));
        },
        lengthMs: () => lastMs - firstMs,
    };
};
/** The time that parts cover which have ended, and may overlap. */
const makeCover = () => {
    const parts = [];
    return {
        add: (started, completed) => {
            if (started !== undefined && completed !== undefined)
                parts.push({ startMs: Date.parse(started), endMs: Date.parse(completed) });
        },
        isEmpty: () => parts.length === 0,
        lengthMs: () => coveredMs(parts),
    };
};

// EXTERNAL MODULE: ./build/engines/build/step-output.js
var step_output = __webpack_require__(88415);
// EXTERNAL MODULE: ./build/engines/build/steps.js
var build_steps = __webpack_require__(78340);
;// CONCATENATED MODULE: ./build/engines/buildkit/failed-vertex.js


const mostClosingLines = 200;
/** Starts before the first line; `onLine` gets each line that a step prints. */
const failedVertex = (onLine = () => { }) => {
    const names = new Map();
    const output = (0,step_output/* stepOutput */.S)(onLine);
    const closing = [];
    let failed;
    return {
        named: (vertex, name) => {
            if (!names.has(vertex) && names.size < build_steps/* mostSteps */.J)
                names.set(vertex, name.slice(0, build_steps/* longestStepName */.c));
        },
        printed: (vertex, text) => output.add(vertex, text),
        failedWith: (vertex, error) => {
            // The steps beside the failed one are cancelled.
            if (!error.endsWith('context canceled'))
                failed ??= { vertex, error };
        },
        closing: (line) => {
            closing.push((0,step_output/* cutAtWord */.Q)(line, build_steps/* longestStepName */.c));
            if (closing.length > mostClosingLines)
                closing.shift();
        },
        read: () => {
            const lines = failed === undefined ? [] : output.linesOf(failed.vertex);
            const { rest, summary } = apart(closing);
            return {
                step: failed === undefined ? undefined : names.get(failed.vertex),
                output: lines.length > 0 ? lines : summary,
                earlier: [],
                engine: failed === undefined ? rest : [failed.error, ...rest],
            };
        },
    };
};
/** Takes out the end of the failed step's output, which clients repeat between two rules. */
const apart = (lines) => {
    const start = lines.findIndex((line, at) => line === rule && lines[at + 1]?.startsWith(' > ') === true);
    if (start === -1)
        return { rest: lines, summary: [] };
    const length = lines.slice(start + 1).indexOf(rule);
    const end = length === -1 ? lines.length : start + 1 + length;
    return {
        rest: [...lines.slice(0, start), ...lines.slice(end + 1)],
        summary: lines.slice(start + 2, end).map((line) => line.replace(/^(?:#\d+ )?\d+\.\d+ /, '')),
    };
};
const rule = '------';

// EXTERNAL MODULE: ./build/engines/build/printed.js
var printed = __webpack_require__(94013);
;// CONCATENATED MODULE: ./build/engines/buildkit/moved-files.js



/** Starts before the first line. */
const movedFiles = () => {
    const [modules, context] = [(0,printed/* downloadedModules */.b)(), sentContext()];
    const sent = (vertex, bytes) => {
        if (typeof bytes === 'number')
            context.sent(vertex, bytes);
    };
    return {
        line: modules.line,
        named: context.named,
        text: (vertex, text) => sent(vertex, transferredIn(text)),
        status: (status) => {
            if ((0,json/* textAt */.$6)(status, 'id')?.startsWith(transferring) === true)
                sent((0,json/* textAt */.$6)(status, 'vertex') ?? '', (0,json.at)(status, 'current'));
        },
        read: () => ({ modulesDownloaded: modules.count(), contextSentBytes: context.bytes() }),
    };
};
/** How a status begins that counts bytes; the name of the context follows. */
const transferring = 'transferring ';
/** Not the ignore file, which is transferred as a context too. Bake puts the name of the target first. */
const context = /^\[(?:\S+ )?(?:internal\] load (?:remote )?build context|context [^\]]*\] load from client)/;
/** Starts before the first line. */
const sentContext = () => {
    const bytesOf = new Map();
    return {
        named: (vertex, name) => {
            if (bytesOf.size < build_steps/* mostSteps */.J && !bytesOf.has(vertex) && context.test(name))
                bytesOf.set(vertex, undefined);
        },
        sent: (vertex, bytes) => {
            if (bytesOf.has(vertex))
                bytesOf.set(vertex, Math.max(bytesOf.get(vertex) ?? 0, bytes));
        },
        bytes: () => {
            let sum = 0;
            for (const bytes of bytesOf.values()) {
                if (bytes === undefined)
                    return undefined;
                sum += bytes;
            }
            return sum;
        },
    };
};
const units = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };
/** The bytes in `transferring context: 2.50kB 0.1s done`, rounded as the client did; undefined for any other text. */
const transferredIn = (text) => {
    if (!text.startsWith(transferring))
        return undefined;
    const [, amount, unit = ''] = /^\S+ [^\s:]+: (\d+(?:\.\d+)?)([kMGT]?B)\b/.exec(text) ?? [];
    const factor = units[unit];
    return amount === undefined || factor === undefined ? undefined : Math.round(Number(amount) * factor);
};

;// CONCATENATED MODULE: ./build/engines/buildkit/object-lines.js
/** In characters, as much as one line may have. */
const longestObject = 1024 * 1024;
/**
 * Joins the lines of an object that begins and ends with a line of its own and whose other lines are indented; any other line
 * is passed on as it is. Returns nothing while an object is not complete.
 */
const objectLines = () => {
    let open = [];
    let size = 0;
    return (line) => {
        if (open.length === 0 && line !== '{')
            return [line];
        const isInside = open.length === 0 || /^\s/.test(line);
        open.push(line);
        size += line.length;
        if (isInside && size < longestObject)
            return [];
        const lines = open;
        open = [];
        size = 0;
        return line === '}' ? [lines.join('')] : lines;
    };
};

// EXTERNAL MODULE: ./build/engines/build/own-text.js
var own_text = __webpack_require__(81083);
// EXTERNAL MODULE: ./build/engines/build/timeline.js
var timeline = __webpack_require__(8740);
;// CONCATENATED MODULE: ./build/engines/buildkit/vertex-times.js


const vertexTimes = () => {
    const intervals = new Map();
    return {
        add: (interval) => {
            const key = `${interval.startMs} ${interval.vertex}`;
            const known = intervals.get(key);
            if (known === undefined && intervals.size >= 4 * build_steps/* mostSteps */.J)
                return;
            const name = interval.name.slice(0, build_steps/* longestStepName */.c);
            const cached = interval.cached || known?.cached === true;
            intervals.set(key, { ...interval, name, cached, endMs: interval.endMs ?? known?.endMs });
        },
        list: () => [...intervals.values()],
    };
};
/**
 * The parts of a build. BuildKit reports no time for some things: before the first vertex the client starts, after the last
 * one it ends; between vertexes, until the last instruction begins, BuildKit plans the build and computes cache keys, for
 * which it reads all files of a COPY (solver/jobs.go); from then until it exports, it loads what is exported.
 */
const timelineOf = (intervals, { durationMs }) => {
    // Layers of a cached step that are brought from a registry are further intervals of its vertex.
    const cached = new Set(intervals.filter((each) => each.cached).map(({ vertex }) => vertex));
    const parts = intervals.flatMap(({ vertex, name, startMs, endMs = durationMs }) => {
        const phase = phaseOfVertex(name, cached.has(vertex));
        return phase === undefined ? [] : [(0,timeline/* part */.y_)(name.replace(stage, ''), phase, startMs, endMs)];
    });
    if (parts.length === 0)
        return [];
    const startMs = Math.min(...parts.map((each) => each.startMs));
    const begun = intervals.filter(({ name }) => instruction.test(name)).map((each) => each.startMs);
    const plannedMs = Math.max(startMs, ...begun);
    const written = parts.filter(({ phase }) => phase === 'export').map((each) => each.startMs);
    const search = (0,timeline/* part */.y_)('look for cached steps', 'cache-match', startMs, plannedMs);
    const prepare = (0,timeline/* part */.y_)('prepare the export', 'export', plannedMs, Math.max(plannedMs, ...written.slice(0, 1)));
    const lastMs = Math.max(...parts.map((each) => each.endMs));
    const ending = (0,timeline/* part */.y_)('end of the client', 'startup', lastMs, durationMs);
    return [(0,timeline/* startupUntil */.CN)(startMs), ...parts, ...(0,timeline/* gaps */.sh)(parts, search), ...(0,timeline/* gaps */.sh)(parts, prepare), ending];
};
const stage = /^\[(?!internal\]|context |auth\])[^\]]*\d+\/\d+\] /;
const instruction = /^\[(?!internal\])[^\]]*\d+\/\d+\] (.+)$/s;
/** Whether a vertex is an instruction of the Dockerfile other than FROM. */
const isInstruction = (name) => {
    const text = instruction.exec(name)?.[1];
    return text !== undefined && (0,timeline/* phaseOfInstruction */.hN)(text) !== 'base';
};
/** Bake puts the name of the target inside the first bracket, or in front of a name that has none. */
const others = [
    [/^\[(?:\S+ )?internal\] booting /, 'startup'],
    [/^\[(?:\S+ )?internal\] load (?:build definition|\.dockerignore|(?:local|remote) bake)/, 'frontend'],
    [/^(?:\[\S+\] )?(?:resolve image config for|docker-image:\/\/)/, 'frontend'],
    [/^\[(?:\S+ )?(?:internal\] load metadata|auth\])/, 'base'],
    [/^\[(?:\S+ )?context [^\]]*\] (?:load metadata|OCI load|docker-image:)/, 'base'],
    [/^\[(?:\S+ )?(?:internal\] load (?:remote )?build context|context [^\]]*\] )/, 'context'],
    [/^(?:\[\S+\] )?importing cache manifest/, 'cache-match'],
    [/^(?:\[\S+\] )?(?:exporting|importing to|pushing|resolving provenance|preparing build cache)/, 'export'],
    [/^\[[^\]]*\] generating sbom using /, 'export'],
    [/^\[(?:\S+ )?internal\] /, 'step-overhead'],
];
/** Undefined for a vertex of a kind that is not known. */
const phaseOfVertex = (name, cached) => {
    const text = instruction.exec(name)?.[1];
    if (text === undefined)
        return others.find(([pattern]) => pattern.test(name))?.[1];
    const phase = (0,timeline/* phaseOfInstruction */.hN)(text);
    return cached && phase !== 'base' ? 'cache-match' : phase;
};

;// CONCATENATED MODULE: ./build/engines/buildkit/arrival-times.js


/**
 * Clients print in bursts of 100 to 150 ms, and a vertex often first when it is over. So its end is when `DONE` arrives, and
 * its start is before that by the seconds in this line, which are rounded to a tenth.
 */
const arrivalTimes = () => {
    const times = vertexTimes();
    const begun = new Map();
    return {
        add: (vertex, rest, atMs) => {
            const known = begun.get(vertex);
            if (known === undefined) {
                if (begun.size < build_steps/* mostSteps */.J)
                    begun.set(vertex, { name: rest.slice(0, build_steps/* longestStepName */.c), atMs });
                return;
            }
            const { name } = known;
            const seconds = /^DONE (\d+\.\d+)s$/.exec(rest)?.[1];
            if (seconds !== undefined) {
                const startMs = Math.max(0, atMs - Number(seconds) * 1000);
                times.add({ vertex, name, startMs, endMs: atMs, cached: false });
            }
            if (rest === 'CACHED')
                times.add({ vertex, name, startMs: atMs, endMs: atMs, cached: true });
            if (seconds !== undefined || rest === 'CACHED')
                begun.set(vertex, { name, atMs: Number.NaN });
        },
        timeline: (build) => {
            for (const [vertex, { name, atMs }] of begun)
                if (!Number.isNaN(atMs))
                    times.add({ vertex, name, startMs: atMs, endMs: undefined, cached: false });
            return timelineOf(times.list(), build);
        },
    };
};

;// CONCATENATED MODULE: ./build/engines/buildkit/progress.js





/** A step may print carriage returns and other line breaks, which `.` alone does not match. */
const vertexLine = /^#(\d+) (.+)$/s;
/** `[build 3/5] RUN …`. Not `[internal] …`, which is BuildKit's own work, and not FROM, which is never marked as cached. */
const progress_instruction = /^\[(?!internal\])(?:[^\]]* )?\d+\/\d+\] (?!FROM\b)(.+)$/;
/**
 * Reads `--progress=plain`, the only format that every BuildKit client since 18.09 prints. Lines of the same vertex have
 * the same number: the first one names it, and `CACHED` marks it as a hit.
 */
const plainProgressReader = () => {
    const names = new Map();
    const ran = new Map();
    const [moved, times] = [movedFiles(), arrivalTimes()];
    const failure = failedVertex(moved.line);
    return {
        line: (printed, atMs) => {
            const text = (0,own_text/* stepLineOf */._)(printed);
            const [, vertex, rest] = vertexLine.exec(text) ?? [];
            if (vertex === undefined || rest === undefined) {
                failure.closing(text);
                return;
            }
            noteFor(failure, vertex, rest);
            times.add(vertex, rest, atMs);
            moved.named(vertex, rest);
            moved.text(vertex, rest);
            const name = progress_instruction.exec(rest)?.[1];
            if (name !== undefined && !names.has(vertex) && names.size < build_steps/* mostSteps */.J)
                names.set(vertex, name.slice(0, build_steps/* longestStepName */.c));
            if (!names.has(vertex))
                return;
            if (rest === 'CACHED')
                ran.set(vertex, 'hit');
            if (/^DONE \d/.test(rest) && !ran.has(vertex))
                ran.set(vertex, 'done');
        },
        steps: () => [...names].flatMap(([vertex, name]) => {
            const outcome = ran.get(vertex);
            return outcome === undefined ? [] : [{ name, hit: outcome === 'hit' }];
        }),
        timeline: (build) => times.timeline(build),
        printed: () => moved.read(),
        failed: () => failure.read(),
    };
};
/** Output of a step has the seconds since its start in front, which a digest or a state has not. */
const noteFor = (failure, vertex, rest) => {
    const output = /^\d+\.\d+(?: (.*))?$/s.exec(rest);
    if (output !== null)
        failure.printed(vertex, `${output[1] ?? ''}\n`);
    else if (rest.startsWith('ERROR: '))
        failure.failedWith(vertex, rest.slice('ERROR: '.length));
    else
        failure.named(vertex, rest);
};

;// CONCATENATED MODULE: ./build/engines/buildkit/reported-steps.js

/** Instructions by digest, in the order in which they started; they are announced in any order. */
const reportedSteps = () => {
    const steps = new Map();
    const started = (digest, name) => {
        const known = steps.get(digest);
        if (known !== undefined) {
            known.name = name;
            return known;
        }
        if (steps.size >= build_steps/* mostSteps */.J)
            return undefined;
        const step = { name, outcome: undefined };
        steps.set(digest, step);
        return step;
    };
    return {
        add: (event) => {
            if (event.started === undefined || event.step === undefined)
                return;
            const step = started(event.digest, event.step);
            if (step === undefined)
                return;
            if (event.cached)
                step.outcome = 'hit';
            else if (event.completed !== undefined && event.error === undefined)
                step.outcome ??= 'done';
        },
        list: () => [...steps.values()].flatMap(({ name, outcome }) => outcome === undefined ? [] : [{ name, hit: outcome === 'hit' }]),
    };
};

;// CONCATENATED MODULE: ./build/engines/buildkit/remote-cache-times.js


/** Bake puts the name of the target in front. */
const importing = /^(?:\[\S+\] )?importing cache manifest /;
/** Before 0.11, BuildKit exports to one cache only, and does not say to which. */
const exporting = /^(?:\[\S+\] )?exporting (?:cache(?: to |$)|to GitHub Actions Cache$)/;
/**
 * The time that a build took for its remote cache; undefined: it had none. A step that comes from there is marked as cached at once; its
 * layers are brought when a later step needs them, in further intervals of the same vertex.
 */
const remoteCacheTimes = (intervals, { durationMs }) => {
    const named = (pattern) => intervals.filter(({ name }) => pattern.test(name));
    const [imports, exports] = [named(importing), named(exporting)];
    if (imports.length + exports.length === 0)
        return undefined;
    const cached = new Set(intervals.filter((each) => each.cached).map(({ vertex }) => vertex));
    const brought = intervals.filter(({ vertex, name }) => cached.has(vertex) && isInstruction(name));
    const ended = (some) => some.map(({ startMs, endMs = durationMs }) => ({ startMs, endMs }));
    return {
        cacheImportMs: imports.length === 0 ? 0 : coveredMs(ended([...imports, ...brought])),
        cacheExportMs: coveredMs(ended(exports)),
    };
};

;// CONCATENATED MODULE: ./build/engines/buildkit/reported-times.js



/** An event arrives at most this late; what differs more, or arrives before it happens, has another clock. */
const longestDelayMs = 1_000;
const reportedTimes = () => {
    const byVertex = new Map();
    const intervals = [];
    return {
        add: ({ digest, name, started, completed, cached }, atMs) => {
            if (started === undefined)
                return;
            const ofVertex = byVertex.get(digest);
            const known = ofVertex?.find((each) => each.started === started);
            if (known !== undefined) {
                known.name = name;
                known.cached ||= cached;
                if (completed !== undefined)
                    [known.completed, known.endSeenMs] = [completed, atMs];
            }
            else if (intervals.length < 4 * build_steps/* mostSteps */.J) {
                const interval = {
                    vertex: digest,
                    name,
                    started,
                    completed,
                    cached,
                    startSeenMs: atMs,
                    endSeenMs: atMs,
                };
                intervals.push(interval);
                if (ofVertex === undefined)
                    byVertex.set(digest, [interval]);
                else
                    ofVertex.push(interval);
            }
        },
        timeline: (build) => timelineOf(onClientClock(intervals, build), build),
        remoteCache: (build) => remoteCacheTimes(onClientClock(intervals, build), build),
    };
};
/** The intervals since the start of the client, which may have another clock than BuildKit. */
const onClientClock = (intervals, build) => {
    const times = vertexTimes();
    let shortestDelayMs = Number.POSITIVE_INFINITY;
    for (const { vertex, name, cached, started, completed, startSeenMs, endSeenMs } of intervals) {
        const [startMs, endMs] = [epochMs(started), epochMs(completed)];
        if (startMs === undefined)
            continue;
        const delayMs = endMs === undefined ? startSeenMs - startMs : endSeenMs - endMs;
        shortestDelayMs = Math.min(shortestDelayMs, startSeenMs - startMs, delayMs);
        times.add({ vertex, name, startMs, endMs, cached });
    }
    const clientDelayMs = shortestDelayMs + build.startedAtMs;
    const sameClock = clientDelayMs >= -clockStepMs && clientDelayMs <= longestDelayMs;
    // The event that took the shortest way is taken for one that arrived at once.
    const zeroMs = sameClock ? build.startedAtMs : -shortestDelayMs;
    return times.list().map(({ startMs, endMs, ...interval }) => ({
        ...interval,
        startMs: startMs - zeroMs,
        endMs: endMs === undefined ? undefined : endMs - zeroMs,
    }));
};
/** Both clocks are read to the millisecond. */
const clockStepMs = 2;
/** Go's zero time (year 1) says that something has not happened. */
const epochMs = (text) => {
    const parsed = Date.parse(text ?? '');
    return parsed > 0 ? parsed : undefined;
};

;// CONCATENATED MODULE: ./build/engines/buildkit/vertex-names.js


/** Names vertexes. Calls `onName` for each new name: every event of a vertex repeats it, and there are many more events than names. */
const vertexNames = (onName) => {
    const seen = new Map();
    return (digest, name) => {
        const known = seen.get(digest);
        if (known?.name === name)
            return known;
        onName(digest, name);
        const step = progress_instruction.exec(firstLineOf(name))?.[1]?.slice(0, build_steps/* longestStepName */.c);
        const added = { digest: known?.digest ?? digest, name, step };
        if (name.length <= build_steps/* longestStepName */.c && (known !== undefined || seen.size < build_steps/* mostSteps */.J))
            seen.set(added.digest, added);
        return added;
    };
};
const firstLineOf = (text) => {
    const end = text.indexOf('\n');
    return end === -1 ? text : text.slice(0, end);
};

;// CONCATENATED MODULE: ./build/engines/buildkit/json-progress.js










/** Finds out from the help text of a client, and from its version: buildx has `rawjson` since 0.12, but first kept silent. */
const progressOf = async (host, program, build, env = host.env) => {
    const options = { env, timeoutMs: 15_000 };
    const help = await host.exec(program, [...build, '--help'], options);
    const isKnown = help.stdout.includes('rawjson') || (await isBuildxSince012(host, program, build, options));
    return isKnown
        ? { name: 'rawjson', newReader: jsonProgressReader }
        : { name: 'plain', newReader: plainProgressReader };
};
const isBuildxSince012 = async (host, program, [first], options) => {
    if (first !== 'buildx')
        return false;
    const { stdout } = await host.exec(program, ['buildx', 'version'], options);
    const version = /\bbuildx v?(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
    return version !== undefined && !(0,version_order/* isOlder */.t)(version, '0.12.0');
};
/**
 * Reads `--progress=rawjson`: an object on each line, or spread over many lines (buildx 0.12 to 0.14), `SolveStatus` in BuildKit's client/graph.go. A vertex appears many
 * times under its digest, in any order; a line that is not an object is meant for people.
 */
const jsonProgressReader = () => {
    const [moved, log, times] = [movedFiles(), makeLog(), countedTimes()];
    const failure = failedVertex(moved.line);
    const vertexes = makeVertexes(failure, moved, log, times);
    const whole = objectLines();
    const read = (text, atMs) => {
        const status = statusIn(text);
        if (status === undefined) {
            log.add(`${text}\n`);
            failure.closing(text);
            return;
        }
        if (!(0,json/* isRecord */.u4)(status))
            return;
        for (const vertex of listOf(status['vertexes']))
            vertexes.add(vertex, atMs);
        for (const each of listOf(status['statuses'])) {
            moved.status(each);
            times.status(each);
        }
        for (const each of listOf(status['logs']))
            log.add(json_progress_printed(failure, each));
    };
    return {
        line: (line, atMs) => {
            for (const text of whole(line))
                read(text, atMs);
        },
        steps: () => vertexes.steps(),
        timeline: (build) => vertexes.timeline(build),
        remoteCache: (build) => vertexes.remoteCache(build),
        printed: () => moved.read(),
        failed: () => failure.read(),
        log: () => log.read(),
        counters: () => times.counters(),
    };
};
const none = [];
const listOf = (value) => (Array.isArray(value) ? value : none);
/** Passes every event of a vertex on to what wants to know of it. */
const makeVertexes = (failure, moved, log, counted) => {
    const [steps, times] = [reportedSteps(), reportedTimes()];
    const named = vertexNames((digest, name) => {
        failure.named(digest, name);
        moved.named(digest, name);
    });
    return {
        steps: () => steps.list(),
        timeline: (build) => times.timeline(build),
        remoteCache: (build) => times.remoteCache(build),
        add: (vertex, atMs) => {
            const event = eventIn(vertex, named);
            if (event === undefined)
                return;
            const { digest, name, error } = event;
            steps.add(event);
            times.add(event, atMs);
            if (error !== undefined) {
                failure.failedWith(digest, error);
                log.add(`ERROR: ${name}: ${error}\n`);
            }
            counted.vertex(event);
        },
    };
};
/** Each field is read once, because a build prints thousands of vertexes. */
const eventIn = (vertex, named) => {
    if (!(0,json/* isRecord */.u4)(vertex))
        return undefined;
    const { digest, name, started, completed, cached, error } = vertex;
    if (typeof name !== 'string' || name === '')
        return undefined;
    const known = named(textOf(digest) ?? name, name);
    return {
        digest: known.digest,
        name: known.name,
        step: known.step,
        started: textOf(started),
        completed: textOf(completed),
        cached: cached === true,
        error: textOf(error),
    };
};
const textOf = (value) => typeof value === 'string' && value !== '' ? value : undefined;
/** What a vertex printed, which is also passed on under its digest. */
const json_progress_printed = (failure, entry) => {
    const text = Buffer.from((0,json/* textAt */.$6)(entry, 'data') ?? '', 'base64').toString();
    failure.printed((0,json/* textAt */.$6)(entry, 'vertex') ?? '', text);
    return text;
};
const longestLog = 16_384;
/** The end of what is printed. */
const makeLog = () => {
    let parts = [];
    let size = 0;
    const read = () => parts.join('').slice(-longestLog);
    return {
        read,
        add: (text) => {
            parts.push(text);
            size += text.length;
            if (size > 4 * longestLog || parts.length > 1_000) {
                parts = [read()];
                size = longestLog;
            }
        },
    };
};
/** A line may be cut off in the output of a noisy step; the vertexes come before that output. */
const statusIn = (line) => line.startsWith('{')
    ? ((0,json/* parseJson */.qF)(line) ?? (0,json/* parseJson */.qF)(`${line.slice(0, line.indexOf(',"logs":'))}}`))
    : undefined;

;// CONCATENATED MODULE: ./build/engines/abilities.js
const noStaleMounts = { context: undefined, stage: undefined };

;// CONCATENATED MODULE: ./build/engines/full-name.js
/** The name of an image as Docker and BuildKit complete it: `golang` is `docker.io/library/golang:latest`; a digest is not part of the name. */
const fullName = (reference) => {
    const [name = '', digest] = reference.split('@');
    const complete = `${hostOf(name)}${name}`;
    return digest !== undefined || /:[^/]*$/.test(name) ? complete : `${complete}:latest`;
};
/** What they put in front of a name without a registry. */
const hostOf = (name) => {
    const [first = '', ...more] = name.split('/');
    if (more.length === 0)
        return 'docker.io/library/';
    return /[.:]|^localhost$/.test(first) ? '' : 'docker.io/';
};

;// CONCATENATED MODULE: ./build/engines/buildkit/base-records.js

/**
 * The identity of an image according to the records of a BuildKit: the digest of what was pulled under its name. If that
 * name stood for several images, all their digests, so that it differs from each. Undefined: nothing was pulled.
 */
const pulledAs = (records, reference) => {
    const wanted = fullName(reference);
    const digests = records.flatMap(({ Description }) => {
        const [, name = '', digest = ''] = /^pulled from (\S+)@(sha256:\S+)$/.exec(Description) ?? [];
        return name === wanted ? [digest] : [];
    });
    return digests.length === 0 ? undefined : [...new Set(digests)].toSorted().join(' ');
};

// EXTERNAL MODULE: ./build/engines/foreign-images.js
var foreign_images = __webpack_require__(96515);
;// CONCATENATED MODULE: ./build/engines/buildkit/fetch-image.js








/** `dir` is a folder for what is needed on the way; the records of images are kept in `bases`. */
const fetchedImages = (parts, dir, bases) => {
    const triggers = new Map();
    return {
        fetch: async (reference, platform) => {
            const found = await fetchImage(parts, { reference, platform, dir, bases });
            triggers.set(keyOf(reference, platform), found);
        },
        triggersOf: async (reference, platform) => triggers.get(keyOf(reference, platform)),
    };
};
const keyOf = (reference, platform = '') => `${platform} ${reference}`;
/**
 * Unpacks an image into the records before any build is timed; whatever else this leaves is removed at once. That the image has the
 * platform is BuildKit's own check, which is only a warning by default.
 *
 * BuildKit shows no configuration of an image, but a stage that begins with it also does what its ONBUILD instructions say. Returns
 * those that are steps. Where they fail, as without the context that they expect, the files of the image are copied instead, and
 * the instructions are not known: the result is undefined.
 */
const fetchImage = async (parts, fetch) => {
    const begun = await fetchBy(parts, fetch, `FROM ${fetch.reference}\nWORKDIR ${fetchFolder}\n`);
    if (begun.failure === undefined)
        return triggersIn(begun.steps);
    // Clients that print JSON give no time for a step that failed.
    const failed = triggersIn([...begun.timeline, { name: begun.failedStep ?? '' }]);
    const copied = failed.length === 0
        ? begun
        : await fetchBy(parts, fetch, `FROM scratch\nCOPY --from=${fetch.reference} / /\n`);
    // For another platform, one that was to run is all that is asked for.
    if (copied.failure === undefined)
        return fetch.platform !== undefined && failed.some((each) => each.startsWith('RUN ')) ? failed : undefined;
    const { message, logTail } = copied.failure;
    const { reference, platform } = fetch;
    throw (0,foreign_images/* pullError */.cP)(`${parts.facts.name} cannot load the image ${reference}: ${message}\n${logTail}`, reference, platform);
};
const fetchFolder = '/go-container-bench';
/** BuildKit puts ONBUILD before such a step. */
const triggersIn = (named) => [
    ...new Set(named.flatMap(({ name }) => (isTrigger(name) ? [name.replace(/^ONBUILD /, '')] : []))),
];
/** A part of a build is also what BuildKit does by itself, with names in lower case or brackets. */
const isTrigger = (name) => /^[A-Z]+ /.test(name) && !name.startsWith('FROM ') && name !== `WORKDIR ${fetchFolder}`;
const fetchBy = async (parts, { platform, dir, bases }, text) => {
    const { host, store, client, death } = parts;
    const contextDir = (0,external_node_path_.join)(dir, 'fetch');
    const [dockerfile, imageIdFile] = [(0,external_node_path_.join)(contextDir, 'Dockerfile'), (0,external_node_path_.join)(contextDir, 'iid')];
    await (0,promises_.mkdir)(contextDir, { recursive: true });
    const check = platform === undefined ? '' : '# check=error=true\n';
    await (0,writing/* writeText */.x)(dockerfile, `${check}${text}`);
    const platforms = platform === undefined ? [] : [platform];
    const request = { ...fetching, contextDir, dockerfile, platforms };
    const files = { namespace: 'fetch', dir: contextDir, idFile: imageIdFile };
    const args = await client.arguments(request, { kind: 'nothing' }, files);
    const { program, env } = client;
    const command = {
        program,
        args,
        env,
        user: undefined,
        timeoutMs: fetching.timeoutMs,
        reader: client.newReader(),
        imageIdFile,
        usageFile: undefined,
        hasRemoteCache: false,
        elsewhere: elsewhereOf(death),
    };
    const rest = openLedger(store, 'fetch');
    const result = await bases.recording(() => rest.recording(() => (0,run_build/* runBuild */.cM)(host, command)));
    await rest.trim([]);
    return { ...result, failedStep: progress_instruction.exec(command.reader.failed().step ?? '')?.[1] };
};
const fetching = {
    target: undefined,
    buildArgs: {},
    buildContexts: {},
    secrets: {},
    ssh: [],
    network: undefined,
    noCache: false,
    timeoutMs: 900_000,
};

;// CONCATENATED MODULE: ./build/engines/buildkit/image-layout.js




/** Unpacks an archive, which is also an OCI layout, into an empty folder. */
const unpackLayout = async (host, archive, dir) => {
    (0,exec/* succeed */.Py)(await host.exec('tar', ['-xf', archive.path, '-C', dir], { timeoutMs: 300_000 }));
    const index = (0,json/* parseJson */.qF)(await (0,promises_.readFile)((0,external_node_path_.join)(dir, 'index.json'), 'utf8').catch(() => ''));
    const digest = (0,json/* textAt */.$6)((0,json/* listAt */.gT)(index, 'manifests')[0], 'digest');
    if (digest === undefined)
        throw new Error(`${archive.path} is not an OCI layout: its index.json names no manifest. Remove the file and run again.`);
    return { dir, digest };
};

;// CONCATENATED MODULE: ./build/engines/buildkit/running.js











/** A BuildKit that keeps records but no images: a base image is one of its records, or is fetched. */
const runningBuildKit = (parts) => {
    const { host, folder, facts, store, layouts, outlivesRun, death, close } = parts;
    const client = { ...parts.client, exports: unlessCutOff(parts.client.exports, parts.noRegistry) };
    const dir = (0,external_node_path_.join)(folder.path, `${facts.name}-work`);
    const bases = openLedger(store, 'bases', ({ Description }) => isBaseRecord(Description));
    let spaces = 0;
    const { fetch, triggersOf } = fetchedImages(parts, dir, bases);
    return {
        ...constants,
        facts,
        noPlatforms: (platforms) => parts.noPlatforms?.(platforms),
        noAttestations: parts.noAttestations,
        noRemoteCache: noCacheOf(facts, parts.noRegistry),
        death,
        loadImage: async (archive) => {
            if (layouts.has(archive.reference))
                return;
            const to = (0,external_node_path_.join)(dir, `image-${layouts.size + 1}`);
            await (0,promises_.mkdir)(to, { recursive: true });
            layouts.set(archive.reference, await unpackLayout(host, archive, to));
            await fetch(archive.reference);
        },
        pullImage: async (reference, platform) => {
            if (!layouts.has(reference))
                await fetch(reference, platform);
        },
        imageId: async (reference) => pulledAs(await store.cacheRecords(), reference),
        triggersOf,
        openSpace: (label) => openBuildKitSpace({ host, store, client, death, dir: (0,external_node_path_.join)(dir, `s${++spaces}`), label }),
        [Symbol.asyncDispose]: async () => {
            try {
                if (outlivesRun)
                    await bases.trim([]);
            }
            finally {
                await close[Symbol.asyncDispose]();
                await (0,promises_.rm)(dir, { recursive: true, force: true });
            }
        },
    };
};
const constants = {
    runsAs: undefined,
    unsupported: {},
    unconfined: {},
    followsSyntaxLine: true,
    openContainer: undefined,
    noImages: () => undefined,
    mountsContext: false,
    staleMounts: noStaleMounts,
};

;// CONCATENATED MODULE: ./build/engines/buildkit.js
var buildkit_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var buildkit_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












/** BuildKit without Docker: a buildkitd started for the run, and the image as an OCI archive. */
const buildkit = {
    name: 'buildkit',
    title: 'BuildKit without Docker, with a buildkitd started for the run',
    usual: false,
    needsRoot: false,
    daemon: { program: 'buildkitd', under: undefined },
    packages: [],
    storage: { kind: 'buildkitd' },
    needs: { program: 'buildctl', builder: 'buildkit', userNamespace: undefined, dockerDaemon: undefined },
    phases: phase_sources/* buildkitPhases */.ZO,
    docs: {
        builds: '`buildctl` on a `buildkitd` without Docker, and without root when you are not root; the image is an OCI archive, a single file, because such a BuildKit keeps no images',
        whenNotRunning: 'a run always starts its own daemon',
        source: 'no package: `buildkitd`, `buildctl` and `runc` must be on PATH, without root `rootlesskit` and `newuidmap` too',
        maintained: 'yes: 0.34.2 is of November 2026',
        cacheSpace: 'as `docker`, in that daemon',
    },
    noRemoteCache: async () => undefined,
    noAttestations: async () => undefined,
    install: undefined,
    detect: async (host) => {
        const needed = [...programs, ...(host.uid === 0 ? [] : rootlessPrograms)];
        const absent = needed.filter((program) => (0,on_path/* onPath */.L)(host, program) === undefined);
        return absent.length === 0
            ? { kind: 'found', what: (0,on_path/* onPath */.L)(host, 'buildkitd') ?? 'buildkitd', answers: false }
            : { kind: 'missing', reason: `not installed: ${absent.join(', ')}`, remedy };
    },
    start: async (host, folder, origin) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const disposal = buildkit_addDisposableResource(env_1, (0,host_disposal/* makeDisposal */.U)(), true);
            const daemon = disposal.use(await startBuildkitd(host, folder));
            const { address, env, networkDriver, death } = daemon;
            const options = { env, timeoutMs: 120_000, signal: interrupt/* uninterrupted */.qA };
            const buildctl = async (args) => (0,exec/* succeed */.Py)(await host.exec('buildctl', ['--addr', address, ...args], options));
            const layouts = new Map();
            const progress = await progressOf(host, 'buildctl', ['build'], env);
            const facts = await buildkitFacts(buildctl, { origin, networkDriver, rootless: host.uid !== 0 });
            return runningBuildKit({
                host,
                folder,
                facts,
                noPlatforms: undefined,
                noAttestations: () => undefined,
                noRegistry: noWayToRegistry(facts),
                store: {
                    ...clientRecords(buildctl),
                    images: async () => [],
                    removeImage: async () => { },
                    address,
                    filesOf: undefined,
                    alone: undefined,
                },
                client: buildctlBuild({ program: 'buildctl', env, address, progress, layouts }),
                layouts,
                outlivesRun: false,
                death,
                close: disposal.move(),
            });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = buildkit_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    },
};
const programs = ['buildkitd', 'buildctl', 'runc'];
const rootlessPrograms = ['rootlesskit', 'newuidmap', 'newgidmap'];
const remedy = 'put buildkitd and buildctl (https://github.com/moby/buildkit/releases) and runc on PATH; without root, rootlesskit and uidmap too';

// EXTERNAL MODULE: ./build/engines/build/arguments.js
var build_arguments = __webpack_require__(62439);
;// CONCATENATED MODULE: ./build/engines/docker/bake-file.js


/** The text of a `docker-bake.hcl` with one target that builds what `docker build` would build. */
const bakeFile = (request, output) => {
    const { contextDir, dockerfile, target, network, buildArgs, buildContexts, secrets, ssh, platforms = [], } = request;
    const secretList = Object.entries(secrets).map(([id, path]) => `id=${id},src=${path}`);
    const attributes = [
        ['context', bake_file_text(contextDir)],
        ['dockerfile', bake_file_text(dockerfile)],
        ...(target === undefined ? [] : [['target', bake_file_text(target)]]),
        ...(network === undefined ? [] : [['network', bake_file_text(network)]]),
        ...listed('platforms', platforms),
        ...listed('attest', (0,attestations/* attestValues */.CN)(request)),
        ['no-cache', String(request.noCache)],
        ...listed('cache-from', importsOf(request.remoteCache)),
        ...listed('cache-to', exportsOf(request.remoteCache)),
        ['args', map(buildArgs)],
        ['contexts', map(buildContexts)],
        ['secret', list(secretList)],
        ['ssh', list(ssh)],
        ...bake_file_outputOf(output),
    ];
    return `target "default" {\n${attributes.map(([name, value]) => `  ${name} = ${value}\n`).join('')}}\n`;
};
const listed = (name, values) => values.length === 0 ? [] : [[name, list(values)]];
/** Without an output, the image is stored in the daemon, as after `docker build`. */
const bake_file_outputOf = (output) => {
    switch (output.kind) {
        case 'image':
            return [['tags', list([output.tag])]];
        case 'files':
            return [['output', list([`type=local,dest=${output.folder}`])]];
        case 'exported':
            return [['output', list([output.spec])]];
        case 'nothing':
            return [['output', list(['type=cacheonly'])]];
    }
};
/** A quoted text, without anything that HCL would take for a template and without the two escapes that only JSON has. */
const bake_file_text = (value) => JSON.stringify(value)
    .replace(/[$%](?=\{)/g, (sign) => sign + sign)
    .replace(/\\./g, (escaped) => ({ '\\b': '\\u0008', '\\f': '\\u000c' })[escaped] ?? escaped);
const list = (values) => `[${values.map(bake_file_text).join(', ')}]`;
const map = (values) => `{${Object.entries(values)
    .map(([name, value]) => `${bake_file_text(name)} = ${bake_file_text(value)}`)
    .join(', ')}}`;

// EXTERNAL MODULE: ./build/engines/docker/daemon.js
var daemon = __webpack_require__(19125);
// EXTERNAL MODULE: ./build/engines/docker/endpoint.js
var docker_endpoint = __webpack_require__(32600);
;// CONCATENATED MODULE: ./build/engines/docker/daemon-kind.js


/** dockerd as root; its rootless mode is an engine of its own. */
const rootfulDaemon = {
    daemon: { program: 'dockerd', under: undefined },
    title: 'Docker daemon that runs as root',
    reachable: docker_endpoint/* rootfulEndpoint */.dK,
    programs: ['docker', 'dockerd', 'containerd', 'runc'],
    needsRoot: true,
    packages: ['docker.io'],
    needs: { program: 'dockerd', builder: 'buildkit', userNamespace: undefined, dockerDaemon: 'rootful' },
    start: daemon/* startOwnDaemon */.X3,
    storage: undefined,
};
/** The same for an engine that builds through the buildx plugin. */
const rootfulDaemonWithBuildx = {
    ...rootfulDaemon,
    packages: [...rootfulDaemon.packages, 'docker-buildx'],
};

// EXTERNAL MODULE: ./build/engines/docker/client.js
var docker_client = __webpack_require__(65966);
;// CONCATENATED MODULE: ./build/engines/docker/detect.js




/** Looks for a daemon that answers, or for what is needed to start one, and for a client. */
const detectDocker = async (host, { daemon = rootfulDaemon, needs = 'buildkit' } = {}) => {
    const endpoint = await daemon.reachable(host);
    if (endpoint === undefined)
        return detectStartable(host, daemon, needs);
    const { client, skipped } = await (0,docker_client/* chooseClient */.Pg)(host, endpoint, needs);
    return client === undefined
        ? noClient(skipped)
        : { kind: 'found', what: `daemon at ${endpoint}`, answers: true };
};
const detectStartable = async (host, { title, programs, packages, needsRoot }, needs) => {
    const hasPlugin = await (0,docker_client/* hasBuildx */.Nt)(host);
    const toInstall = (0,needed_packages/* absentPackages */.x)(host, packages).filter((name) => name !== 'docker-buildx' || !hasPlugin);
    const orInstall = `, or install it (Debian, Ubuntu: apt-get install ${toInstall.join(' ')})`;
    const remedy = `start Docker${toInstall.length === 0 ? '' : orInstall}`;
    const reason = `no ${title} answers`;
    if (needsRoot && host.uid !== 0)
        return { kind: 'missing', reason, remedy, needsRoot };
    const absent = programs.filter((program) => (0,on_path/* onPath */.L)(host, program) === undefined);
    if (absent.length > 0)
        return { kind: 'missing', reason: `${reason}, and not installed: ${absent.join(', ')}`, remedy };
    if (needs === 'buildx' && !hasPlugin)
        return noClient(['none has the buildx plugin']);
    return {
        kind: 'found',
        what: 'dockerd is installed but not running: one will be started for the run',
        answers: false,
    };
};
/** The result when no client can build; the reasons are those of the clients that were skipped. */
const noClient = (skipped) => ({
    kind: 'missing',
    reason: `no docker client on PATH can build with BuildKit: ${skipped.join('; ') || 'none is installed'}`,
    remedy: 'install the buildx plugin (package docker-buildx-plugin or docker-buildx)',
});

// EXTERNAL MODULE: ./build/host/run-folder/undo.js
var run_folder_undo = __webpack_require__(70616);
// EXTERNAL MODULE: ./build/host/lock.js
var lock = __webpack_require__(76276);
// EXTERNAL MODULE: ./build/host/unix-http.js
var unix_http = __webpack_require__(62590);
;// CONCATENATED MODULE: ./build/engines/docker/api.js






/** The first API that lists the manifests of an image, that of Docker 28.0. */
const manifestsApi = '/v1.48';
/** The first API that shows the image for one platform, that of Docker 28.1. */
const platformApi = '/v1.49';
const api_triggersIn = (image) => {
    const config = (0,json.at)(image, 'Config');
    return config === undefined ? undefined : (0,json/* listAt */.gT)(config, 'OnBuild').map(String);
};
/** A daemon that does not know this API refuses, as does one without the image for that platform. */
const inspectFor = (socketPath, reference, platform) => {
    const [os, architecture, variant] = platform.split('/');
    const wanted = encodeURIComponent(JSON.stringify({ os, architecture, variant }));
    const path = `${platformApi}/images/${encodeURIComponent(reference)}/json?platform=${wanted}`;
    return ask(socketPath, 'GET', path).catch(() => undefined);
};
/** At most API 1.44: since 1.52 the list of the build cache has another shape. */
const preferredApi = 1.44;
/** The store behind a daemon's socket. */
const dockerApi = async (socketPath) => {
    const version = await ask(socketPath, 'GET', '/version');
    const prefix = `/v${Math.min(preferredApi, Number((0,json/* textAt */.$6)(version, 'ApiVersion') ?? preferredApi)).toFixed(2)}`;
    const call = (method, path) => ask(socketPath, method, prefix + path);
    const inspect = (reference) => call('GET', `/images/${encodeURIComponent(reference)}/json`);
    return {
        socketPath,
        address: socketPath,
        ...machineIn(await call('GET', '/info')),
        alone: (work, waiting) => (0,lock/* withLock */.k)((0,run_folder_undo/* buildsLock */.tR)(socketPath), work, waiting),
        cacheRecords: async () => (0,json/* listAt */.gT)(await call('GET', '/system/df?type=build-cache'), 'BuildCache').flatMap(recordOf),
        images: async () => (0,json/* listAt */.gT)(await call('GET', '/images/json?all=1')).flatMap(imageOf),
        imageId: async (reference) => (0,json/* textAt */.$6)(await inspect(reference), 'Id'),
        platformsOf: async (reference) => {
            const path = `${manifestsApi}/images/${encodeURIComponent(reference)}/json?manifests=1`;
            return (0,json/* listAt */.gT)(await ask(socketPath, 'GET', path), 'Manifests').flatMap(availablePlatform);
        },
        triggersOf: async (name, platform) => api_triggersIn(await (platform === undefined ? inspect(name) : inspectFor(socketPath, name, platform))),
        tagsOf: async (reference) => {
            const image = await inspect(reference);
            return image === undefined ? undefined : (0,json/* listAt */.gT)(image, 'RepoTags').map(String);
        },
        tagImage: async (reference, tag) => {
            const [repo = '', name = ''] = tag.split(/:(?=[^/:]*$)/).map(encodeURIComponent);
            await call('POST', `/images/${encodeURIComponent(reference)}/tag?repo=${repo}&tag=${name}`);
        },
        pruneRecords: async (ids) => {
            if (ids.length === 0)
                return [];
            return (0,json/* listAt */.gT)(await call('POST', (0,run_folder_undo/* prunePath */.kz)(ids)), 'CachesDeleted').map(String);
        },
        removeImage: async (reference) => {
            await call('DELETE', `/images/${encodeURIComponent(reference)}`);
        },
    };
};
const machineIn = (info) => ({
    machine: (0,json/* textAt */.$6)(info, 'Name'),
    filesOf: recordFolders(info),
});
/** With a storage driver of its own, a daemon keeps each record in a layer of that driver, named after the record. */
const recordFolders = (info) => {
    const [root, driver] = [(0,json/* textAt */.$6)(info, 'DockerRootDir'), (0,json/* textAt */.$6)(info, 'Driver')];
    const withContainerd = (0,json/* listAt */.gT)(info, 'DriverStatus').some((entry) => /containerd\.snapshotter/.test(String(entry)));
    if (root === undefined || driver === undefined || withContainerd)
        return undefined;
    return (id) => (0,external_node_path_.join)(root, driver, id, 'diff');
};
const retryForMs = 60_000;
const api_retryAfterMs = 50;
/**
 * Returns undefined for what does not exist (404). Daemons before version 24 refuse to look at their disk for two callers
 * at once, so this waits while somebody else asks, as `docker system df` does.
 */
const ask = async (socketPath, method, path) => {
    const endMs = performance.now() + retryForMs;
    const once = () => (0,unix_http/* unixHttp */.l)({ socketPath, method, path, timeoutMs: 60_000 });
    let { status, body } = await once();
    while (status >= 400 && /operation is already running/.test(body) && performance.now() < endMs) {
        await (0,external_node_timers_promises_.setTimeout)(api_retryAfterMs);
        ({ status, body } = await once());
    }
    if (status < 400)
        return (0,json/* parseJson */.qF)(body);
    if (status === 404)
        return undefined;
    throw new Error(`The Docker daemon at ${socketPath} refused ${method} ${path}: ${status} ${body.slice(0, 500)}`);
};
const recordOf = (listed) => {
    const [ID, Type] = [(0,json/* textAt */.$6)(listed, 'ID'), (0,json/* textAt */.$6)(listed, 'Type')];
    return ID === undefined || Type === undefined
        ? []
        : [
            {
                ID,
                Type,
                Description: (0,json/* textAt */.$6)(listed, 'Description') ?? '',
                InUse: (0,json.at)(listed, 'InUse') === true,
                UsageCount: numberAt(listed, 'UsageCount'),
                Size: numberAt(listed, 'Size'),
            },
        ];
};
/** Of an image whose content is there; an attestation has no platform. */
const availablePlatform = (manifest) => (0,json.at)(manifest, 'Available') === true && (0,json.at)(manifest, 'ImageData') !== undefined
    ? [
        {
            os: (0,json/* textAt */.$6)(manifest, 'ImageData', 'Platform', 'os'),
            architecture: (0,json/* textAt */.$6)(manifest, 'ImageData', 'Platform', 'architecture'),
            variant: (0,json/* textAt */.$6)(manifest, 'ImageData', 'Platform', 'variant'),
        },
    ]
    : [];
const numberAt = (value, key) => Number((0,json.at)(value, key) ?? 0);
const imageOf = (listed) => {
    const Id = (0,json/* textAt */.$6)(listed, 'Id');
    return Id === undefined ? [] : [{ Id, RepoTags: (0,json/* listAt */.gT)(listed, 'RepoTags').map(String) }];
};

;// CONCATENATED MODULE: ./build/engines/docker/connection.js
var connection_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var connection_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** Connects to the daemon that answers, or to one started for the run. `name` is the engine's, for messages. */
const openDocker = async (host, folder, name, { daemon = rootfulDaemon, needs = 'buildkit' } = {}) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const disposal = connection_addDisposableResource(env_1, (0,host_disposal/* makeDisposal */.U)(), true);
        const running = await daemon.reachable(host);
        const own = running === undefined ? disposal.use(await daemon.start(host, folder, name)) : undefined;
        const endpoint = running ?? `unix://${own?.socketPath ?? ''}`;
        const { client: found, skipped } = await (0,docker_client/* chooseClient */.Pg)(host, endpoint, needs);
        if (found === undefined)
            throw new Error(noClient(skipped).reason);
        // Otherwise buildx would keep a record of every build in the user's client settings for ever.
        const client = { ...found, env: { ...found.env, BUILDX_CONFIG: await folder.sub(`${name}-buildx`) } };
        const skippedClients = skipped.map((reason) => `skipped ${reason}`);
        for (const line of skippedClients)
            host.log(`${name}: ${line}`);
        const through = client.style === 'buildx' ? ' through buildx' : '';
        host.log(`${name}: building with ${client.program} ${client.version}${through}`);
        const api = await dockerApi(docker_endpoint/* dockerEndpoint */.uC.socketPath(endpoint));
        const close = disposal.move();
        return {
            client,
            api,
            withoutBridge: own !== undefined,
            death: own?.death,
            networkDriver: own?.networkDriver,
            notes: [...skippedClients, ...(own?.notes ?? [])],
            [Symbol.asyncDispose]: () => close[Symbol.asyncDispose](),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = connection_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};

// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
;// CONCATENATED MODULE: ./build/engines/docker/builder-facts.js
/** Parses `docker buildx inspect`: `Name:   value` for the builder, then for each of its nodes. */
const parseBuilder = (text) => {
    const values = (name) => [...text.matchAll(new RegExp(`^\\s*${name}:\\s+(\\S+)`, 'gm'))].map(([, value = '']) => value);
    const [[name, ...nodes], [driverName]] = [values('Name'), values('Driver')];
    if (name === undefined || driverName === undefined)
        return undefined;
    return {
        name,
        driver: driverName,
        nodes: nodes.length,
        remote: values('Endpoint').some((endpoint) => /^(?!unix:)\w+:\/\//.test(endpoint)),
        usesHostNetwork: /^\s*Driver Options:.*\snetwork="host"/m.test(text),
        buildkit: values('BuildKit(?: version)?')[0],
        snapshotter: values('org.mobyproject.buildkit.worker.snapshotter')[0],
    };
};

;// CONCATENATED MODULE: ./build/engines/docker/image-id.js
/** The id of an image, or of that of a container; undefined when the daemon has none of that name. */
const imageId = async (host, { program, env }, name, kind = 'image') => {
    const ask = kind === 'image'
        ? ['image', 'inspect', '--format', '{{.Id}}', name]
        : ['inspect', '--format', '{{.Image}}', name];
    const { stdout } = await host.exec(program, ask, { env, timeoutMs: 30_000 });
    return /^sha256:[0-9a-f]{64}$/.exec(stdout.trim())?.[0];
};
/** The digest of the image of a container, from its registry if it has one: a tag may mean another image tomorrow. */
const digestOf = async (host, { program, env }, container) => {
    const id = await imageId(host, { program, env }, container, 'container');
    if (id === undefined)
        return undefined;
    const ask = ['image', 'inspect', '--format', '{{join .RepoDigests " "}}', id];
    const { stdout } = await host.exec(program, ask, { env, timeoutMs: 30_000 });
    return /sha256:[0-9a-f]{64}/.exec(`${stdout} ${id}`)?.[0];
};

;// CONCATENATED MODULE: ./build/engines/docker/container-builder.js










const startWithinMs = 300_000;
const driver = 'docker-container';
/** Opens the user's current builder if it may be used and fits, else one created for the run. */
const openContainerBuilder = async (host, folder, client, choice) => (choice.usesCurrent ? await currentBuilder(host, client) : undefined) ??
    (await createdBuilder(host, folder, client, choice));
const createdBuilder = async (host, folder, client, { name, image, loadedImage }) => {
    try {
        return await ownBuilder(host, folder, client, { name, image });
    }
    catch (cause) {
        host.signal.throwIfAborted();
        const loaded = loadedImage === undefined ? undefined : await imageId(host, client, loadedImage);
        if (loadedImage === undefined || loaded === undefined)
            throw cause;
        host.log(`${name}: ${image} cannot be pulled; using ${loadedImage}, which the daemon has (${loaded})`);
        const builder = await ownBuilder(host, folder, client, { name, image: loadedImage });
        if ((await imageId(host, client, containerOf(builder.name), 'container')) === loaded)
            return builder;
        await builder[Symbol.asyncDispose]();
        // buildx asks the registry first, where the tag may have been moved.
        throw new Error(`${name}: the image ${loadedImage} was exchanged while a builder was created from it`, {
            cause,
        });
    }
};
/** The user's builders are recorded in the user's folder, not in the run's. */
const userEnv = ({ env }, client) => ({
    ...client.env,
    BUILDX_CONFIG: env['BUILDX_CONFIG'],
});
/**
 * The builder that the user's `docker buildx build` would use; undefined when that cannot be found out. Asked with the
 * user's own variables, because their Docker context decides.
 */
const usersBuilder = async (host, client) => {
    const { DOCKER_HOST, DOCKER_CONTEXT, DOCKER_TLS, DOCKER_TLS_VERIFY, DOCKER_CERT_PATH } = host.env;
    const own = { DOCKER_HOST, DOCKER_CONTEXT, DOCKER_TLS, DOCKER_TLS_VERIFY, DOCKER_CERT_PATH };
    const env = { ...userEnv(host, client), ...own };
    return parseBuilder((await host.exec(client.program, ['buildx', 'inspect'], { env, timeoutMs: 30_000 })).stdout);
};
/** Whether a builder has this driver and a single node, on this machine. */
const isContainerBuilder = (builder) => builder?.driver === driver && builder.nodes === 1 && !builder.remote;
const currentBuilder = async (host, client) => {
    const current = await usersBuilder(host, client);
    if (!isContainerBuilder(current))
        return undefined;
    const env = userEnv(host, client);
    const options = { env, timeoutMs: startWithinMs };
    const started = await host.exec(client.program, ['buildx', 'inspect', '--bootstrap', current.name], options);
    const facts = parseBuilder((0,exec/* succeed */.Py)(started)) ?? current;
    return {
        name: current.name,
        env,
        ours: false,
        facts,
        image: undefined,
        digest: undefined,
        [Symbol.asyncDispose]: async () => { },
    };
};
/**
 * Creates a builder that only this run knows, because the environment of `client` has buildx record it in the run's
 * folder. It uses the machine's network, so that it works on a daemon without a bridge.
 */
const ownBuilder = async (host, folder, client, { name: engine, image }) => {
    const dir = await folder.sub(`${engine}-builder`);
    const settings = (0,external_node_path_.join)(dir, 'buildkitd.toml');
    const name = `${(0,external_node_path_.basename)(folder.path)}-${engine}`.toLowerCase().replace(/[^a-z0-9-]/g, '-');
    await (0,writing/* writeText */.x)(settings, buildkitdSettings());
    const { env } = client;
    const buildx = async (...args) => {
        const options = { env, timeoutMs: startWithinMs, signal: interrupt/* uninterrupted */.qA };
        return (0,exec/* succeed */.Py)(await host.exec(client.program, ['buildx', ...args], options));
    };
    const forget = await (0,run_folder_undo/* recordUndo */.UO)(folder.path, name, leftBy(name, client));
    const remove = async () => {
        await buildx('rm', '--force', name);
        await forget();
    };
    await buildx(...['create', '--name', name, '--driver', driver, '--config', settings], ...['--driver-opt', `image=${image},network=host`]);
    try {
        const facts = parseBuilder(await buildx('inspect', '--bootstrap', name));
        if (facts === undefined)
            throw new Error('docker buildx inspect does not show the builder created for the run');
        let exists = true;
        const close = async () => {
            if (exists)
                await remove();
            exists = false;
        };
        const digest = await digestOf(host, client, containerOf(name));
        return { name, env, ours: true, facts, image, digest, [Symbol.asyncDispose]: close };
    }
    catch (cause) {
        await remove();
        throw new Error(`${withoutImage(image)}\n${(0,error_text/* messageOf */.b)(cause)}`, { cause });
    }
};
/** The names that buildx chooses. */
const containerOf = (builder) => `buildx_buildkit_${builder}0`;
const withoutImage = (image) => `no builder could be created from ${image}: pull that image into the daemon (docker pull ${image}), or use ` +
    `docker-container with a current builder of your own (docker buildx create --use --driver ${driver} ` +
    `--driver-opt image=IMAGE).`;
/** What a killed run leaves of its builder in a daemon that outlives it. */
const leftBy = (name, { env }) => ({
    socketPath: docker_endpoint/* dockerEndpoint */.uC.socketPath(env['DOCKER_HOST'] ?? ''),
    paths: [
        `/containers/${containerOf(name)}?force=true&v=true`,
        `/volumes/${containerOf(name)}_state?force=true`,
    ],
});

;// CONCATENATED MODULE: ./build/engines/docker/vm.js

/**
 * How `docker info` shows that a daemon runs in the virtual machine of a desktop product. The order matters: Rancher
 * Desktop's machine is also one of Lima's.
 */
const signs = [
    ['Docker Desktop', 'OperatingSystem', /^Docker Desktop/],
    ['Docker Desktop', 'Name', /^docker-desktop$/],
    ['Docker Desktop', 'KernelVersion', /linuxkit/],
    ['OrbStack', 'OperatingSystem', /^OrbStack/],
    ['OrbStack', 'Name', /^orbstack$/],
    ['OrbStack', 'KernelVersion', /orbstack/],
    ['Rancher Desktop', 'OperatingSystem', /^Rancher Desktop/],
    ['Rancher Desktop', 'Name', /rancher-desktop/],
    ['Colima', 'Name', /^colima(-|$)/],
    ['Lima', 'Name', /^lima-/],
];
/** The product in whose virtual machine this daemon runs, by its `docker info`; undefined: none of them. */
const dockerVm = (info) => signs.find(([, field, sign]) => sign.test((0,json/* textAt */.$6)(info, field) ?? ''))?.[0];

;// CONCATENATED MODULE: ./build/engines/docker/engine-facts.js





/** What a daemon reports about itself and its own BuildKit, whose version only `buildx inspect` shows. */
const dockerFacts = async (host, client, known) => {
    const info = await dockerInfo(host, client);
    const shared = await factsIn(info, host, client, known);
    const buildkit = await buildkitVersion(host, client);
    return {
        ...shared,
        versions: { ...shared.versions, ...(0,known_versions/* knownVersions */.J)({ buildkit }) },
        ...storageFacts(info),
        builder: client.style === 'buildx' ? 'buildx, docker driver' : 'built into the client',
        ...(buildkit === undefined
            ? { unknown: { 'versions.buildkit': 'only the buildx plugin shows it, and this client has none' } }
            : {}),
    };
};
/** The facts that hold for every builder that a daemon has. */
const sharedFacts = async (host, client, known) => factsIn(await dockerInfo(host, client), host, client, known);
const dockerInfo = async (host, { program, env }) => {
    const options = { env, timeoutMs: 30_000 };
    return (0,json/* parseJson */.qF)((0,exec/* succeed */.Py)(await host.exec(program, ['info', '--format', '{{json .}}'], options)));
};
const factsIn = async (info, host, client, known) => {
    const options = (0,json/* listAt */.gT)(info, 'SecurityOptions').map(String);
    const rootless = options.some((option) => option.startsWith('name=rootless'));
    const networkDriver = known.networkDriver ?? (rootless ? await rootlessNetwork(host, client) : undefined);
    const [runtime, vm, backing] = [
        (0,json/* textAt */.$6)(info, 'DefaultRuntime'),
        dockerVm(info),
        statusOf(info).get('Backing Filesystem'),
    ];
    return {
        name: known.name,
        versions: (0,known_versions/* knownVersions */.J)({
            client: client.version,
            server: (0,json/* textAt */.$6)(info, 'ServerVersion'),
            buildx: client.buildxVersion,
            containerd: (0,json/* textAt */.$6)(info, 'ContainerdCommit', 'ID'),
            runc: (0,json/* textAt */.$6)(info, 'RuncCommit', 'ID'),
        }),
        ...(vm === undefined ? {} : { vm }),
        ...(backing === undefined ? {} : { backingFileSystem: backing }),
        imageStore: hasSnapshotter(info) ? 'containerd' : 'graph driver',
        rootless,
        phases: phase_sources/* buildkitPhases */.ZO,
        ...(networkDriver === undefined ? {} : { networkDriver }),
        ...(runtime === undefined ? {} : { runtime }),
        origin: known.origin,
        notes: [...known.notes, ...limitsNote(info)],
    };
};
const storageFacts = (info) => {
    const [driver, nativeDiff] = [(0,json/* textAt */.$6)(info, 'Driver'), statusOf(info).get('Native Overlay Diff')];
    return {
        ...(driver === undefined ? {} : { storageDriver: driver }),
        ...(nativeDiff === undefined ? {} : { nativeDiff: nativeDiff === 'true' }),
    };
};
/** The pairs that the storage driver reports. */
const statusOf = (info) => new Map((0,json/* listAt */.gT)(info, 'DriverStatus').map((pair) => [String((0,json/* listAt */.gT)(pair)[0]), String((0,json/* listAt */.gT)(pair)[1])]));
const hasSnapshotter = (info) => statusOf(info).get('driver-type')?.startsWith('io.containerd.snapshotter') === true;
const buildkitVersion = async (host, client) => {
    if (client.style !== 'buildx')
        return undefined;
    const options = { env: client.env, timeoutMs: 30_000 };
    const answer = await host.exec(client.program, ['buildx', 'inspect', 'default'], options);
    return /^BuildKit(?: version)?:\s*(\S+)$/m.exec(answer.stdout)?.[1];
};
/** What RootlessKit reports through the daemon; nothing for a daemon in the machine's network. */
const rootlessNetwork = async (host, client) => {
    const options = { env: client.env, timeoutMs: 30_000 };
    const answer = await host.exec(client.program, ['version', '--format', '{{json .Server}}'], options);
    const parts = (0,json/* listAt */.gT)((0,json/* parseJson */.qF)(answer.stdout), 'Components');
    const rootlesskit = parts.find((part) => (0,json/* textAt */.$6)(part, 'Name') === 'rootlesskit');
    return (0,json/* textAt */.$6)(rootlesskit, 'Details', 'NetworkDriver');
};
const limitsNote = (info) => (0,json/* textAt */.$6)(info, 'CgroupDriver') === 'none'
    ? [
        `has no cgroups (version ${(0,json/* textAt */.$6)(info, 'CgroupVersion') ?? 'unknown'}): limits of containers have no effect`,
    ]
    : [];

;// CONCATENATED MODULE: ./build/engines/docker/left-in-daemon.js

/**
 * Writes down in the run's folder what the builds of an engine leave in a daemon that outlives the run. `hasRecords`: the
 * records are in it, too, and not in a builder of its own.
 */
const leftInDaemon = (folder, engine, { api: { socketPath }, withoutBridge, }, hasRecords) => {
    if (withoutBridge)
        return undefined;
    let serial = 0;
    return ({ tags, records }) => {
        const paths = tags.map((tag) => `/images/${encodeURIComponent(tag)}`);
        const left = { socketPath, paths, records: hasRecords ? records : [] };
        return (0,run_folder_undo/* recordUndo */.UO)(folder.path, `${engine}-builds-${(serial += 1)}`, left);
    };
};

// EXTERNAL MODULE: ./build/engines/container.js
var container = __webpack_require__(94471);
;// CONCATENATED MODULE: ./build/engines/docker/open-container.js



const startTimeoutMs = 120_000;
/** Starts a container in the daemon. It removes itself when its program ends, and the run ends that if nobody else does. */
const openDockerContainer = async ({ host, folder, client, facts }, request) => {
    const { program, env } = client;
    const { label } = request;
    const docker = async (args, signal = host.signal) => (0,exec/* succeed */.Py)(await host.exec(program, args, { env, timeoutMs: startTimeoutMs, signal }));
    const close = () => docker(['rm', '--force', label], interrupt/* uninterrupted */.qA);
    try {
        await docker((0,container/* runArguments */.O)(request, ['--rm', ...userArguments(host, facts)]));
        const pid = Number(await docker(['inspect', '--format', '{{.State.Pid}}', label]));
        await folder.ownProcess(pid, `container ${label}`);
        return {
            exec: (argv, options) => host.exec(program, (0,container/* execArguments */.G)(label, argv, options), { env, timeoutMs: options.timeoutMs }),
            [Symbol.asyncDispose]: async () => {
                await close();
                await folder.releaseProcess(pid);
            },
        };
    }
    catch (error) {
        await close().catch(() => { });
        throw error;
    }
};
/** Root in a container of a rootful daemon is root here: what it wrote into a folder of ours, we could not remove. */
const userArguments = ({ uid }, { rootless }) => rootless || uid === 0 ? [] : ['--user', String(uid)];

// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(76441);
;// CONCATENATED MODULE: ./build/engines/docker/pull-image.js



/** Pulls an image unless the daemon has it; a platform needs the containerd image store, in which a name has several. */
const pullIntoDaemon = async ({ api, images, tellsPlatforms, unpackFirst, command }, reference, platform) => {
    const pull = async () => {
        await unpackFirst.reference(reference, platform);
        const args = platform === undefined ? [] : ['--platform', platform];
        await command(['pull', '--quiet', ...args, reference]).catch((error) => {
            throw (0,foreign_images/* pullError */.cP)((0,error_text/* messageOf */.b)(error), reference, platform);
        });
        if (platform === undefined)
            return;
        const has = await api.platformsOf(reference);
        // Of an image without an index, the daemon takes what there is.
        if (!has.some(isNear(platform)))
            throw new foreign_images/* AbsentPlatform */.XS(`${reference} has no image for ${platform}`);
    };
    await images.hold(reference, async (owner) => {
        if ((await api.imageId(reference)) === undefined)
            return pull();
        // What a run pulled may be for another platform only.
        const wanted = platform ?? (tellsPlatforms && owner === 'runs' ? (0,machine/* nativePlatform */.Nc)() : undefined);
        if (wanted === undefined || (await api.platformsOf(reference)).some(isOf(wanted)))
            return;
        if (owner === 'user')
            throw new foreign_images/* AbsentPlatform */.XS(whyNotPulled(reference, wanted));
        await pull();
    });
};
/** A pull can move the name to what the registry has today, and what it adds could not be removed without the image. */
const whyNotPulled = (reference, platform) => `the daemon has ${reference} already, but not for ${platform}, and no run changes an image of yours; ` +
    `\`docker pull --platform ${platform} ${reference}\` adds it, and \`docker rmi ${reference}\` has the run pull it`;
/** Of most architectures, variants can stand for each other; of arm, programs of one do not run on all. */
const isOf = (platform) => {
    const [, architecture, variant] = platform.split('/');
    return (has) => isNear(platform)(has) && (architecture !== 'arm' || (has.variant ?? 'v7') === variant);
};
/** Whatever its variant is: a pull takes one that fits. */
const isNear = (platform) => {
    const [os, architecture] = platform.split('/');
    return (has) => has.os === os && has.architecture === architecture;
};

;// CONCATENATED MODULE: ./build/engines/docker/push-image.js




/**
 * Exports what is among the images of a daemon. With a storage driver of its own, `docker push` compresses layers each time
 * again; with containerd's image store, the build has compressed them.
 */
const pushFrom = (host, { client, api, death }) => ({
    refuses: (target) => {
        switch (target.kind) {
            case 'load':
                return 'the image is among the images of the daemon when it is built, so there is nothing to load';
            case 'archive':
                return 'docker save cannot choose how layers are compressed';
            case 'push':
                return target.compression === 'gzip'
                    ? undefined
                    : 'docker push cannot choose how layers are compressed; it sends them with gzip';
        }
    },
    push: async (tag, { reference, dir, timeoutMs }) => {
        await api.tagImage(tag, reference);
        try {
            const { durationMs, counters, unknown, failure } = await (0,run_build/* runBuild */.cM)(host, {
                ...{ program: client.program, args: ['push', '--quiet', reference], env: client.env },
                ...{ user: undefined, timeoutMs, reader: plainProgressReader(), imageIdFile: (0,external_node_path_.join)(dir, 'none') },
                ...{ usageFile: undefined, hasRemoteCache: false, elsewhere: elsewhereOf(death) },
            });
            return { durationMs, counters, unknown, failure, archiveBytes: undefined };
        }
        finally {
            await api.removeImage(reference);
        }
    },
});

;// CONCATENATED MODULE: ./build/engines/docker/read-image.js



const saveWithinMs = 900_000;
/** Reads images that are in the daemon of a client. */
const readFrom = (host, { program, env }) => async (tag, { dir }, read) => {
    const archive = (0,external_node_path_.join)(dir, 'image.tar');
    const save = ['save', '--output', archive, tag];
    try {
        (0,exec/* succeed */.Py)(await host.exec(program, save, { env, timeoutMs: saveWithinMs }));
        return await read(archive);
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
    }
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/engines/docker/shared-images.js





/**
 * Holds images in a daemon for the run with this name (`[A-Za-z0-9_.-]`). A hold is one more tag of the image, because the
 * daemon is the only thing that runs surely share. An image that existed before any run is never held, and so never
 * removed, unless only runs give images its name: then a run that was stopped while it loaded the image has left it.
 */
const shareImages = (api, run, record) => {
    const { socketPath } = api;
    // By the whole name: two spellings of one are one image.
    const held = new Map();
    const alone = (work) => (0,lock/* withLock */.k)((0,run_folder_undo/* imagesLock */.S4)(socketPath), work);
    return {
        hold: async (reference, load) => {
            const tags = await api.tagsOf(reference);
            const isHeld = held.has(shared_images_keyOf(reference));
            const isOwn = isOwnName(reference);
            const isOurs = tags === undefined || isHeld || isOwn || tags.some(isHoldOf(reference));
            const hold = `${holdsOf(reference)}${run}`;
            const note = () => record(hold.replaceAll(/[^\w.-]/g, '-'), undoOf(socketPath, reference, hold));
            // A daemon may go on with what a client that was stopped has sent.
            const noted = isOwn && !isHeld ? await note() : undefined;
            await load(isOurs ? 'runs' : 'user').catch(async (error) => {
                // What was pulled is of no use, and the next run would take it for an image of the user.
                if (tags === undefined && error instanceof foreign_images/* AbsentPlatform */.XS)
                    await alone(() => removeUnheld(api, reference)).catch(() => undefined);
                throw error;
            });
            if (isHeld || !isOurs)
                return;
            await alone(async () => {
                // The run that loaded it may have ended since.
                if ((await api.tagsOf(reference)) === undefined)
                    await load('runs');
                const forget = noted ?? (await note());
                await api.tagImage(reference, hold);
                held.set(shared_images_keyOf(reference), { reference, hold, forget });
            });
        },
        release: async () => {
            const all = [...held.values()];
            held.clear();
            for (const each of all) {
                await alone(() => letGo(api, each));
                await each.forget();
            }
        },
    };
};
const letGo = async (api, { reference, hold }) => {
    // The name may be on an image that somebody built or pulled since.
    const isStillHeld = (await api.tagsOf(reference))?.includes(hold) === true;
    await api.removeImage(hold);
    if (isStillHeld)
        await removeUnheld(api, reference);
};
const removeUnheld = async (api, reference) => {
    const tags = (await api.tagsOf(reference)) ?? [];
    if (!tags.some(isHoldOf(reference)))
        await api.removeImage(reference);
};
const undoOf = (socketPath, reference, hold) => ({
    socketPath,
    paths: [`/images/${encodeURIComponent(hold)}`],
    image: { reference, hold, keptBy: holdsOf(reference), isOwn: isOwnName(reference) },
});
/** Whether only runs give images this name. */
const isOwnName = (reference) => reference.startsWith('localhost/go-container-bench/');
/** The prefix of the tags of all runs that hold this image. */
const holdsOf = (reference) => {
    const id = (0,external_node_crypto_.createHash)('sha256').update(shared_images_keyOf(reference)).digest('hex').slice(0, 12);
    return `localhost/go-container-bench/held:${id}-`;
};
const isHoldOf = (reference) => (tag) => tag.startsWith(holdsOf(reference));
/** The whole name, with a digest where there is one. */
const shared_images_keyOf = (reference) => [fullName(reference), ...reference.split('@').slice(1)].join('@');

;// CONCATENATED MODULE: ./build/engines/docker/unpack-first.js






/**
 * For a daemon with containerd's image store. There, BuildKit does not note that a layer is unpacked if the daemon unpacked it
 * before, and whenever any record is pruned, it asks for the blob of that layer in a context that has ended by then
 * [moby/buildkit v0.33.0, `Prune` in control/control.go and `isLazy` in cache/refs.go]. So it forgets what was made
 * from the image: all these records are still listed, and no build finds them again. An image that the daemon had before
 * stays as it is.
 */
const openUnpackFirst = (unpacking) => {
    const { host, store, dir, label } = unpacking;
    // Base images too: what BuildKit fetched itself stays in the daemon without the image, and nobody else knows whose it is.
    const ledger = openLedger(store, label, () => true);
    const build = async (from, args, place) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(place, 'Dockerfile'), dockerfileOf(from));
        (0,exec/* succeed */.Py)(await ledger.recording(() => buildIn(unpacking, args, place)));
    };
    let serial = 0;
    const inPlace = async (work) => {
        const place = (0,external_node_path_.join)(dir, `${++serial}`);
        try {
            await (0,promises_.mkdir)(place, { recursive: true });
            await alone(unpacking, () => work(place));
        }
        catch {
            host.signal.throwIfAborted();
        }
        finally {
            await (0,promises_.rm)(place, { recursive: true, force: true });
        }
    };
    return {
        archive: (archive) => inPlace(async (place) => {
            const layoutDir = (0,external_node_path_.join)(place, 'layout');
            await (0,promises_.mkdir)(layoutDir);
            const { digest } = await unpackLayout(host, archive, layoutDir);
            await (0,promises_.writeFile)((0,external_node_path_.join)(place, '.dockerignore'), '*\n');
            await build('base', ['--build-context', `base=oci-layout://${layoutDir}@${digest}`], place);
        }),
        reference: (reference, platform) => inPlace((place) => build(reference, platform === undefined ? [] : ['--platform', platform], place)),
        [Symbol.asyncDispose]: async () => {
            // A daemon of the run takes its records along, and may be dead by now.
            if (serial > 0 && store.note !== undefined)
                await alone(unpacking, () => ledger.close());
        },
    };
};
/**
 * Copies nothing, for which the image is unpacked. It is no FROM: that would carry out the ONBUILD instructions of the image,
 * which download and fill cache mounts of the user's.
 */
const dockerfileOf = (image) => `FROM scratch\nCOPY --from=${image} /.go-container-bench* /\n`;
const buildIn = ({ host, client }, args, place) => {
    const command = ['buildx', 'build', '--builder', 'default', '--quiet', '--provenance=false', '--no-cache'];
    return host.exec(client.program, [...command, '--output', 'type=cacheonly', ...args, place], {
        env: client.env,
        timeoutMs: withinMs,
    });
};
const withinMs = 900_000;
/** For any other daemon. */
const unpackNothing = {
    archive: async () => { },
    reference: async () => { },
    [Symbol.asyncDispose]: async () => { },
};

;// CONCATENATED MODULE: ./build/engines/docker/unsupported.js




/** The first daemon whose BuildKit (0.10) reads heredocs without a syntax line. */
const readsHeredocsSince = '23.0.0';
/** What a Docker daemon of this version does not support. */
const unsupportedByDocker = ({ name, versions, }) => {
    const version = versions['server'] ?? '';
    return (0,version_order/* isOlder */.t)(version, readsHeredocsSince)
        ? {
            heredocs: `${name} ${version} reads heredocs only in a Dockerfile that begins with \`# syntax=docker/dockerfile:1\` (${readsHeredocsSince} needs no such line)`,
        }
        : {};
};
/** Why no build in this daemon is for these platforms; undefined: it can be. */
const noPlatformsInDocker = ({ name, versions, imageStore }, platforms) => {
    if (platforms.length < 2)
        return undefined;
    if (imageStore !== 'containerd')
        return `the daemon of ${name} keeps images with a graph driver, in which an image has one platform (with the containerd image store it has several)`;
    return versions['buildx'] === undefined
        ? `the client of ${name} has no buildx plugin, without which a build has one platform`
        : undefined;
};
/** The first that says for which platforms it has an image. */
const platformsOfImagesSince = '28.0.0';
/** Why no build in this daemon takes images for another platform than the machine's. */
const noImagesInDocker = ({ name, versions, imageStore, }) => {
    if (imageStore !== 'containerd')
        return (0,foreign_images/* unlessForeign */.LD)(`the daemon of ${name} keeps images with a graph driver, in which the name of an image stands for one platform (with the containerd image store it stands for several)`);
    const version = versions['server'] ?? '';
    return (0,version_order/* isOlder */.t)(version, platformsOfImagesSince)
        ? (0,foreign_images/* unlessForeign */.LD)(`${name} ${version} does not say for which platforms it has an image (${platformsOfImagesSince} does)`)
        : () => undefined;
};
/** Why a build in this daemon cannot use such a cache on this machine; undefined: it can. `machine`: as `noWayToRegistry` takes it. */
const noRemoteCacheInDocker = (facts, machine) => (form) => {
    const { name, versions, imageStore } = facts;
    if (versions['buildx'] === undefined)
        return `the client of ${name} has no ${buildxPlugin}`;
    return imageStore === 'containerd'
        ? noCacheOf(facts, noWayToRegistry(facts, machine))(form)
        : `the daemon of ${name} keeps images with a graph driver, and so exports no cache (with the containerd image store it does)`;
};
const buildxPlugin = 'buildx plugin, without which no build exports its cache or writes attestations';
/** Why no client that is installed can export a cache or write attestations; undefined where none is installed, too. */
const noBuildx = async (host) => {
    const programs = await (0,docker_client/* dockerPrograms */.e6)(host);
    return programs.length === 0 || (await (0,docker_client/* hasBuildx */.Nt)(host))
        ? undefined
        : `no docker client on PATH has the ${buildxPlugin}`;
};

;// CONCATENATED MODULE: ./build/engines/docker/running.js
var running_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var running_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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























/** Connects to a daemon, or starts one, and builds with the BuildKit inside it. */
const startDocker = async (host, folder, start) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { name, origin, buildWith, builder, ...use } = start;
        const disposal = running_addDisposableResource(env_1, (0,host_disposal/* makeDisposal */.U)(), true);
        const connection = disposal.use(await openDocker(host, folder, name, use));
        const { client, networkDriver } = connection;
        const notes = [...connection.notes, ...(await otherBuilder(host, client))];
        const reported = await dockerFacts(host, client, { name, origin, notes, networkDriver });
        const facts = builder === undefined ? reported : { ...reported, builder };
        if (connection.withoutBridge)
            assertDriver(facts, use.daemon?.storage);
        const builds = await (buildWith ?? dockerBuild)(host, connection);
        return runningDocker({ host, folder, connection, facts, builds, close: disposal.move() });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = running_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
/** Builds as `docker build` does: with the BuildKit inside the daemon, into the daemon's own images. */
const dockerBuild = async (host, connection) => {
    const { client, withoutBridge } = connection;
    const { program, env, style } = client;
    const command = style === 'buildx' ? ['buildx', 'build'] : ['build'];
    const progress = await progressOf(host, program, command, env);
    return {
        program,
        env,
        newReader: progress.newReader,
        sharesContexts: false,
        arguments: async (request, output, { namespace, idFile }) => [
            ...command,
            ...(style === 'buildx' ? ['--builder', 'default'] : []),
            ...['--progress', progress.name],
            ...(0,build_arguments/* commonArguments */.oJ)(inNamespace(withoutBridge ? (0,build_arguments/* withHostNetwork */.ZL)(request) : request, namespace)),
            ...remoteCacheArguments(request, buildxFlags),
            ...(0,attestations/* attestValues */.CN)(request).flatMap((value) => ['--attest', value]),
            ...(0,build_arguments/* outputArguments */.O0)(output, idFile),
            request.contextDir,
        ],
        readImage: readFrom(host, client),
        exports: pushFrom(host, connection),
    };
};
/** A note when the user's current builder is not the daemon's own, with which this engine builds. */
const otherBuilder = async (host, client) => {
    const current = client.style === 'buildx' ? await usersBuilder(host, client) : undefined;
    if (current === undefined || current.driver === 'docker')
        return [];
    return [
        `builds in the daemon, although your current builder ${current.name} has the driver ${current.driver} (engine docker-container)`,
    ];
};
/**
 * A daemon that cannot use overlay silently falls back to drivers that copy the whole base image for every step. `wanted`:
 * exactly the driver that it was asked for.
 */
const assertDriver = ({ name, storageDriver }, wanted) => {
    if (wanted !== undefined) {
        if (storageDriver === wanted)
            return;
        throw new Error(`${name}: the daemon was given the storage driver ${wanted}, but uses ${storageDriver ?? 'an unknown one'}`);
    }
    if (storageDriver !== 'vfs' && storageDriver !== 'native')
        return;
    throw new Error(`${name}: the daemon started for this run would use the storage driver ${storageDriver}, which would not be a fair measurement. ` +
        'Use a file system that supports overlay (set RUNNER_TEMP), or install fuse-overlayfs.');
};
/** An engine whose images, records and cache mounts are all in the daemon. */
const runningDocker = (parts) => {
    const { host, folder, facts, close } = parts;
    const { client, api, death } = parts.connection;
    const exports = unlessCutOff(parts.builds.exports, noWayToRegistry(facts, api.machine));
    const builds = { ...parts.builds, exports };
    const store = { ...api, note: leftInDaemon(folder, facts.name, parts.connection, true) };
    const spacesDir = `${facts.name}-spaces`;
    const run = `${(0,external_node_path_.basename)(folder.path)}-${facts.name.replace(/[^\w.-]/g, '-')}`;
    const images = shareImages(api, run, (name, undo) => (0,run_folder_undo/* recordUndo */.UO)(folder.path, name, undo));
    const unpackFirst = unpackFirstIn(parts, store, run);
    let spaces = 0;
    const tellsPlatforms = noImagesInDocker(facts)([{ reference: 'any', platform: 'any' }]) === undefined;
    const command = transfersBy(parts);
    return {
        ...constantsOf(facts, parts.connection),
        death,
        loadImage: (archive) => images.hold(archive.reference, async () => {
            if ((await api.imageId(archive.reference)) === archive.configDigest)
                return;
            await unpackFirst.archive(archive);
            await command(['load', '--quiet', '--input', archive.path]);
        }),
        pullImage: (reference, platform) => pullIntoDaemon({ api, images, tellsPlatforms, unpackFirst, command }, reference, platform),
        imageId: (reference) => api.imageId(reference),
        triggersOf: (reference, platform) => api.triggersOf(reference, platform),
        openContainer: (request) => openDockerContainer({ host, folder, client, facts }, request),
        openSpace: async (label) => {
            const dir = (0,external_node_path_.join)(await folder.sub(spacesDir), String(++spaces));
            return openBuildKitSpace({ host, store, client: builds, death, dir, label });
        },
        [Symbol.asyncDispose]: async () => {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const closing = running_addDisposableResource(env_2, (0,host_disposal/* makeDisposal */.U)(), true);
                closing.use(close);
                closing.defer(() => images.release());
                closing.use(unpackFirst);
                closing.defer(() => (0,promises_.rm)((0,external_node_path_.join)(folder.path, spacesDir), { recursive: true, force: true }));
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                const result_2 = running_disposeResources(env_2);
                if (result_2)
                    await result_2;
            }
        },
    };
};
const transferWithinMs = 900_000;
/** Runs commands of the client that move images. */
const transfersBy = ({ host, connection: { client } }) => async (args) => (0,exec/* succeed */.Py)(await host.exec(client.program, args, { env: client.env, timeoutMs: transferWithinMs }));
const unpackFirstIn = ({ host, folder, facts, connection: { client } }, store, label) => facts.imageStore === 'containerd' && client.style === 'buildx'
    ? openUnpackFirst({ host, client, store, dir: (0,external_node_path_.join)(folder.path, `${facts.name}-bases`), label })
    : unpackNothing;
const constantsOf = (facts, { api, withoutBridge }) => ({
    facts,
    runsAs: undefined,
    unsupported: unsupportedByDocker(facts),
    unconfined: {},
    followsSyntaxLine: true,
    mountsContext: false,
    staleMounts: noStaleMounts,
    noPlatforms: (platforms) => noPlatformsInDocker(facts, platforms),
    noImages: noImagesInDocker(facts),
    noAttestations: (asked) => (0,attestations/* noAttestationsInDocker */.KH)(facts) ?? (withoutBridge ? (0,attestations/* noScanIn */._K)(facts.name, asked) : undefined),
    noRemoteCache: noRemoteCacheInDocker(facts, api.machine),
});

;// CONCATENATED MODULE: ./build/engines/docker-bake.js













const { needsRoot, daemon: docker_bake_daemon, packages: docker_bake_packages, needs } = rootfulDaemonWithBuildx;
const use = { daemon: rootfulDaemonWithBuildx, needs: 'buildx' };
/** `docker buildx bake` on the daemon that `docker` uses: the same target and output, read from a file. */
const dockerBake = {
    name: 'docker-bake',
    title: 'Docker Bake: what docker builds, from a docker-bake.hcl written for it',
    usual: false,
    needsRoot,
    daemon: docker_bake_daemon,
    packages: docker_bake_packages,
    storage: { kind: 'docker' },
    needs,
    phases: phase_sources/* buildkitPhases */.ZO,
    docs: {
        builds: 'the same daemon, target and output as `docker`, through `docker buildx bake` with a `docker-bake.hcl` written for it',
        whenNotRunning: 'as `docker`',
        maintained: 'yes: buildx 0.38.2 is of November 2026',
        cacheSpace: 'as `docker`',
    },
    noRemoteCache: async () => undefined,
    noAttestations: async () => undefined,
    detect: (host) => detectDocker(host, use),
    install: (host) => (0,install_packages/* installPackages */.R)(host, 'docker-bake', docker_bake_packages),
    start: (host, folder, origin) => startDocker(host, folder, {
        ...use,
        name: 'docker-bake',
        origin,
        buildWith: bake,
        builder: 'buildx bake, docker driver',
    }),
};
/** The file is written before the time of the build starts. */
const bake = async (host, connection) => {
    const { client, withoutBridge } = connection;
    const { program, env } = client;
    const progress = await progressOf(host, program, ['buildx', 'bake'], env);
    const entitlements = await entitlementsOf(host, client);
    return {
        program,
        env: { ...env, ...entitlements.env },
        newReader: progress.newReader,
        sharesContexts: false,
        arguments: async (asked, output, { namespace, dir, idFile }) => {
            const file = (0,external_node_path_.join)(dir, 'docker-bake.hcl');
            const request = inNamespace(withoutBridge ? (0,build_arguments/* withHostNetwork */.ZL)(asked) : asked, namespace);
            await (0,writing/* writeText */.x)(file, bakeFile(request, output));
            return [
                ...['buildx', 'bake', '--builder', 'default', '--progress', progress.name],
                ...['--file', file, '--metadata-file', idFile],
                ...(request.network === 'host' ? entitlements.hostNetwork : []),
            ];
        },
        readImage: readFrom(host, client),
        exports: pushFrom(host, connection),
    };
};
/**
 * Newer clients ask for permission when a file lets a build read outside the working folder or use the machine's network.
 * `docker build` does both with the same arguments, without asking.
 */
const entitlementsOf = async (host, { program, env }) => {
    const help = await host.exec(program, ['buildx', 'bake', '--help'], { env, timeoutMs: 15_000 });
    return {
        env: { BUILDX_BAKE_ENTITLEMENTS_FS: '0' },
        hostNetwork: help.stdout.includes('--allow ') ? ['--allow', 'network.host'] : [],
    };
};

;// CONCATENATED MODULE: ./build/engines/docker/builder-image.js
/** The release whose image a builder of the run has when none is named. */
const builderVersion = '0.32.2';
/**
 * The same by the digest of its index, for all architectures, because it runs privileged: nobody who can move the tag can
 * exchange it. On 28 November 2026 it was also what `buildx-stable-1` had been, and public files of many projects named
 * the same digest for this release.
 */
const builderImage = `moby/buildkit:v${builderVersion}@sha256:28a898719c18a33f4e8000685287fa36fd0dd9560c6440227d3a732d79bb41d8`;
/** The image that buildx uses when none is named. Used only if the daemon has it and cannot pull the other. */
const loadedImage = 'moby/buildkit:buildx-stable-1';
/** The image of a version that a user names. Only of one the digest is known. */
const builderImageOf = (version) => version === builderVersion ? builderImage : `moby/buildkit:v${version}`;

;// CONCATENATED MODULE: ./build/engines/docker-container.js
var docker_container_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var docker_container_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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

























const { needsRoot: docker_container_needsRoot, daemon: docker_container_daemon, packages: docker_container_packages, needs: docker_container_needs } = rootfulDaemonWithBuildx;
const docker_container_use = { daemon: rootfulDaemonWithBuildx, needs: 'buildx' };
const docker_container_engineWith = (choice) => ({
    name: choice.name,
    title: 'Docker with BuildKit in a container: your current builder of that kind, or one created for the run',
    usual: false,
    needsRoot: docker_container_needsRoot,
    daemon: docker_container_daemon,
    packages: docker_container_packages,
    storage: { kind: 'builder' },
    needs: docker_container_needs,
    phases: phase_sources/* buildkitPhases */.ZO,
    docs: {
        builds: `your current buildx builder if it has the \`docker-container\` driver, else one created for the run from \`moby/buildkit:v${builderVersion}\` by its digest, or, where that cannot be pulled, from \`${loadedImage}\` if the daemon has it ` +
            '(`docker-container@0.34.2`: always one from `moby/buildkit:v0.34.2`); the image is loaded into the daemon, which is part of the time and also reported as the counter `dockerLoadMs`',
        whenNotRunning: 'as `docker`',
        maintained: 'yes: BuildKit 0.34.2 and buildx 0.38.2 are of November 2026',
        cacheSpace: 'as `docker`, in the builder',
    },
    noRemoteCache: async () => undefined,
    noAttestations: async () => undefined,
    detect: (host) => detectDocker(host, docker_container_use),
    install: (host) => (0,install_packages/* installPackages */.R)(host, choice.name, docker_container_packages),
    start: (host, folder, origin) => startWithBuilder(host, folder, origin, choice),
});
/** BuildKit in a container, through buildx. A version is BuildKit's, and its builder is always created for the run. */
const dockerContainer = {
    ...docker_container_engineWith({
        name: 'docker-container',
        image: builderImage,
        loadedImage: loadedImage,
        usesCurrent: true,
    }),
    isUsers: async (host) => {
        const endpoint = await (0,docker_endpoint/* rootfulEndpoint */.dK)(host);
        if (endpoint === undefined)
            return false;
        const { client } = await (0,docker_client/* chooseClient */.Pg)(host, endpoint, 'buildx');
        return client !== undefined && isContainerBuilder(await usersBuilder(host, client));
    },
    atVersion: (version) => docker_container_engineWith({
        name: `docker-container@${version}`,
        image: builderImageOf(version),
        loadedImage: undefined,
        usesCurrent: false,
    }),
};
const startWithBuilder = async (host, folder, origin, choice) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { name } = choice;
        const disposal = docker_container_addDisposableResource(env_1, (0,host_disposal/* makeDisposal */.U)(), true);
        const connection = disposal.use(await openDocker(host, folder, name, docker_container_use));
        const { client, death, notes } = connection;
        const builder = disposal.use(await openContainerBuilder(host, folder, client, choice));
        host.log(`${name}: ${builder.ours ? 'created the' : 'using your'} builder ${builder.name}`);
        const layouts = new Map();
        const progress = await progressOf(host, client.program, ['buildx', 'build'], builder.env);
        const shared = await sharedFacts(host, client, { name, origin, notes, networkDriver: undefined });
        return runningBuildKit({
            host,
            folder,
            facts: factsOf(shared, builder),
            store: { ...storeOf(host, connection, builder), note: leftInDaemon(folder, name, connection, false) },
            client: containerBuild({
                program: client.program,
                builder,
                progress,
                layouts,
                readImage: readFrom(host, client),
            }),
            layouts,
            outlivesRun: !builder.ours,
            // The image is loaded into the daemon.
            noPlatforms: (platforms) => noPlatformsInDocker(shared, platforms),
            noAttestations: () => (0,attestations/* noAttestationsInDocker */.KH)(shared),
            noRegistry: builder.ours || builder.facts.usesHostNetwork
                ? noWayToRegistry({ ...shared, rootless: false }, connection.api.machine)
                : `the builder ${builder.name} is yours, and only one that was created with the driver option network=host is known to be in the network of this machine`,
            death,
            close: disposal.move(),
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = docker_container_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
/** Builds like `docker buildx build --load`: at the end, the image is sent to the daemon. */
const containerBuild = ({ program, builder, progress, layouts, readImage, }) => ({
    program,
    env: builder.env,
    newReader: progress.newReader,
    sharesContexts: false,
    arguments: async (request, output, { namespace, idFile }) => [
        ...['buildx', 'build', '--builder', builder.name, '--progress', progress.name],
        ...(0,build_arguments/* commonArguments */.oJ)(inNamespace(request, namespace)),
        ...remoteCacheArguments(request, buildxFlags),
        ...(0,attestations/* attestValues */.CN)(request).flatMap((value) => ['--attest', value]),
        ...[...layouts].flatMap(([reference, { dir, digest }]) => [
            '--build-context',
            `${reference}=oci-layout://${dir}@${digest}`,
        ]),
        ...(output.kind === 'image' ? ['--load'] : []),
        ...(0,build_arguments/* outputArguments */.O0)(output, idFile),
        request.contextDir,
    ],
    readImage,
    exports: { refuses: () => undefined, push: undefined },
});
/** Records are in the builder, images in the daemon that they are loaded into. */
const storeOf = (host, { client, api }, { name, env }) => ({
    ...clientRecords(async ([command = '', ...args]) => {
        const force = command === 'prune' ? ['--force'] : [];
        const all = ['buildx', command, '--builder', name, ...force, ...args];
        const options = { env, timeoutMs: 120_000, signal: interrupt/* uninterrupted */.qA };
        return (0,exec/* succeed */.Py)(await host.exec(client.program, all, options));
    }),
    images: () => api.images(),
    removeImage: (reference) => api.removeImage(reference),
    address: `builder ${name} of ${api.socketPath}`,
    filesOf: undefined,
    alone: (work, waiting) => (0,lock/* withLock */.k)(`builds of the builder ${name}`, work, waiting),
});
/** The builder has its own BuildKit and storage; everything else holds for it as for the daemon. */
const factsOf = (shared, { facts: { name, buildkit, snapshotter }, ours, image, digest }) => ({
    ...shared,
    versions: { ...shared.versions, ...(0,known_versions/* knownVersions */.J)({ buildkit }) },
    ...(snapshotter === undefined ? {} : { storageDriver: snapshotter }),
    builder: `buildx, docker-container driver, ${ours ? `created for the run from ${image ?? ''}${digest === undefined ? '' : ` (${digest})`}` : `your builder ${name}`}; the image is loaded into the daemon (--load)`,
});

// EXTERNAL MODULE: ./build/host/erase-at-exit.js
var erase_at_exit = __webpack_require__(32820);
// EXTERNAL MODULE: ./build/host/hand-over.js
var hand_over = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/host/process/process-owner.js
var process_owner = __webpack_require__(62374);
// EXTERNAL MODULE: ./build/host/run-folder/remove-below.js
var remove_below = __webpack_require__(65170);
// EXTERNAL MODULE: ./build/engines/machine/fuse-device.js
var fuse_device = __webpack_require__(93204);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/engines/machine/rootlesskit-api.js



/**
 * Answers `GET /v1/info` in place of RootlessKit when a daemon uses the machine's network. dockerd asks for the name of
 * the network driver whenever it is asked for its version; RootlessKit then has none, and dockerd (29.8;
 * fillRootlessVersion in daemon/info_unix.go) fails on the missing field, so that no client could use it.
 */
const answerForRootlessKit = async (socketPath, user) => {
    const info = { apiVersion: '1.1.1', version: 'unknown', networkDriver: { driver: 'host' } };
    const server = (0,external_node_http_.createServer)((_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(info));
    }).listen(socketPath);
    await (0,external_node_events_.once)(server, 'listening');
    if (user !== undefined)
        await (0,promises_.lchown)(socketPath, user.uid, user.gid);
    return {
        [Symbol.asyncDispose]: async () => {
            server.closeAllConnections();
            server.close();
        },
    };
};

// EXTERNAL MODULE: ./build/engines/machine/user-namespace-profile.js
var user_namespace_profile = __webpack_require__(64665);
// EXTERNAL MODULE: ./build/engines/traits.js
var traits = __webpack_require__(18007);
;// CONCATENATED MODULE: ./build/engines/docker/rootless-daemon.js
var rootless_daemon_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var rootless_daemon_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





















/** A rootless daemon as the engine's traits state it. */
const rootlessDockerd = { program: 'dockerd', under: 'rootlesskit' };
const title = (0,traits/* daemonTitle */.X)(rootlessDockerd);
/**
 * Starts dockerd without root: as the unprivileged user when this process is root, else as the user of this process.
 * Home, data, sockets and state are in the run's folder, so nothing is shared with that user's own daemon. dockerd starts
 * its own containerd, and both run in a process namespace of RootlessKit: however that ends, the kernel ends everything in
 * it.
 */
const startRootlessDaemon = async (host, folder, name, setUp = daemon/* plainSetUp */.aK) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const user = host.uid === 0 ? await (0,unprivileged_user/* ensureUnprivilegedUser */.mt)(host) : undefined;
        // Root's until everything is in them: their user could exchange them while root writes.
        const dir = await folder.sub(name);
        const at = (entry) => (0,external_node_path_.join)(dir, entry);
        for (const entry of ['h', 'x', 'd', 'e', 't'])
            await folder.sub((0,external_node_path_.join)(name, entry));
        const as = { user, env: await prepareHome(host, at, user) };
        const disposal = rootless_daemon_addDisposableResource(env_1, (0,host_disposal/* makeDisposal */.U)(), true);
        const profile = await (0,user_namespace_profile/* allowUserNamespaces */.L)(host, folder, 'rootlesskit');
        if (profile !== undefined)
            disposal.use(profile);
        const network = await (0,rootlesskit/* chooseRootlessNetwork */.h)(host, as);
        disposal.defer(() => removeData(host, as, at('d')));
        // It contains keys of registries, which must not stay even with `cleanup: false`.
        (0,erase_at_exit/* eraseAtExit */.m)(at('h'));
        disposal.defer(() => (0,remove_below/* removeBelow */.c)(host, folder.path, at('h')));
        // Root's, because root creates a socket in it, gives it away and removes it.
        const stateDir = await folder.sub(`${name}-api`);
        if (network.driver === 'host')
            disposal.use(await answerForRootlessKit((0,external_node_path_.join)(stateDir, 'api.sock'), user));
        // Not where the daemon's user could put a link in its place, which root would write and read.
        const logFile = (0,external_node_path_.join)(await folder.sub(`${name}-logs`), 'dockerd.log');
        const args = [...network.args, ...namespace(at('k')), ...dockerd(at, network, stateDir), ...setUp.flags];
        const fuse = setUp.usesFuse ? await (0,fuse_device/* openFuse */.m)(host, folder, user) : undefined;
        const daemon = disposal.use(launch(as, logFile, (0,fuse_device/* throughFuse */.z)(fuse, user, 'rootlesskit', args)));
        if (daemon.pid > 0)
            await folder.ownProcess(daemon.pid, `rootlesskit of ${name}`);
        await (0,wait_for_socket/* waitForSocket */.k)(host, title, daemon, at('d.sock'));
        await ownChild(folder, at('k/child_pid'), user);
        const started = disposal.move();
        return {
            socketPath: at('d.sock'),
            networkDriver: network.driver,
            notes: notesOf(user, network),
            death: () => (0,answering/* deathOrSilence */.D)({ [title]: { daemon, socketPath: at('d.sock') } }),
            [Symbol.asyncDispose]: () => started[Symbol.asyncDispose](),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = rootless_daemon_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const launch = ({ env }, logFile, { program, args, user }) => (0,process_daemon/* startDaemon */.L)(program, args, { env, logFile, user });
/** It is killed together with its parent, but recorded all the same, because all the others depend on it. */
const ownChild = async (folder, pidFile, user) => {
    const child = Number(await (0,promises_.readFile)(pidFile, 'utf8'));
    if (await (0,process_owner/* belongsTo */.g)(child, user))
        await folder.ownProcess(child, 'child of rootlesskit');
};
/** Puts the machine's settings and certificates where a daemon with this home finds them; returns its environment. */
const prepareHome = async (host, at, user) => {
    const settings = await (0,company_settings/* readDaemonSettings */.iy)((0,company_settings/* daemonFiles */.oJ)(host));
    await (0,writing/* writeText */.x)(at('daemon.json'), (0,daemon/* daemonConfig */.DS)(settings));
    await (0,company_settings/* copyRegistryCertificates */.fU)(host, at('h'));
    const certificates = await (0,company_settings/* copyCertificates */.Ib)(host, at('h'));
    await (0,promises_.chmod)(at('.'), 0o700);
    await (0,hand_over/* handOver */.C)(host, [at('.')], user);
    return {
        ...host.env,
        ...(user === undefined ? {} : { USER: user.name, LOGNAME: user.name }),
        ...certificates,
        ...settings.env,
        HOME: at('h'),
        PATH: `${host.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`,
        XDG_RUNTIME_DIR: at('x'),
        XDG_CONFIG_HOME: undefined,
        XDG_DATA_HOME: undefined,
        DBUS_SESSION_BUS_ADDRESS: undefined,
        // Not the machine's folder, where containerd would leave its mount points when it is killed.
        TMPDIR: at('t'),
    };
};
/** /etc and /run are writable copies: for the resolv.conf of the namespace, and for sockets of plugins. */
const namespace = (stateDir) => [
    ...['--state-dir', stateDir, '--copy-up=/etc', '--copy-up=/run', '--propagation=rslave', '--pidns'],
];
/** In the copy of /run, what belongs to the system's own Docker is only linked, and must not be written to. */
const freshRun = 'rm -rf /run/docker /run/containerd /run/xtables.lock; exec dockerd "$@"';
/** dockerd gets its answers from us instead of RootlessKit. */
const answeredIn = (stateDir) => ['env', `ROOTLESSKIT_STATE_DIR=${stateDir}`];
const dockerd = (at, { driver }, stateDir) => [
    ...(driver === 'host' ? answeredIn(stateDir) : []),
    ...['sh', '-c', freshRun, 'dockerd'],
    ...['--config-file', at('daemon.json'), '--data-root', at('d'), '--exec-root', at('e')],
    ...['--pidfile', at('d.pid'), '--host', `unix://${at('d.sock')}`],
    ...daemon/* networkUntouched */.Mr,
];
/** Layers belong to sub-ids: root removes them with the run's folder, any other user inside a namespace. */
const removeData = async (host, { user, env }, path) => {
    if (user !== undefined)
        return;
    const options = { env, timeoutMs: 600_000, signal: interrupt/* uninterrupted */.qA };
    (0,exec/* succeed */.Py)(await host.exec('rootlesskit', ['rm', '-rf', '--', path], options));
};
const notesOf = (user, { driver, skipped }) => [
    `daemon started for this run${user === undefined ? '' : ` as the user ${user.name}`}`,
    driver === 'host'
        ? `without a network of its own (${skipped.join('; ')}): RUN steps use the machine's network unless the build names one`
        : `without a bridge: RUN steps use the daemon's network, through ${driver}, unless the build names one`,
    ...(driver === 'host' ? [] : skipped.map((reason) => `skipped ${reason}`)),
];

;// CONCATENATED MODULE: ./build/engines/docker/daemon-variant.js




/** The same kind of daemon, always one of the run's own, set up as the variant asks for. */
const daemonVariant = (kind, variant) => ({
    ...kind,
    reachable: async () => undefined,
    storage: dockerDriver(variant),
    start: async (host, folder, name) => kind.start(host, folder, name, await setUpOf(host, kind, variant)),
});
/** dockerd's name for overlay. */
const dockerDriver = (variant) => {
    const driver = (0,engines_variant/* storageOf */.pX)(variant);
    return driver === 'overlay' ? 'overlay2' : driver;
};
const setUpOf = async (host, kind, variant) => {
    switch (variant.kind) {
        case 'storage': {
            const usesFuse = variant.driver === 'fuse-overlayfs';
            if (usesFuse && (0,on_path/* onPath */.L)(host, 'fuse-overlayfs') === undefined)
                throw new Error('fuse-overlayfs is not installed (Debian, Ubuntu: apt-get install fuse-overlayfs)');
            return { flags: ['--storage-driver', dockerDriver(variant) ?? variant.driver], usesFuse };
        }
        case 'userns-remap': {
            if (!kind.needsRoot)
                throw new Error('a rootless daemon maps all ids already, and has no userns-remap');
            const { name } = await (0,unprivileged_user/* ensureUnprivilegedUser */.mt)(host);
            return { flags: ['--userns-remap', name], usesFuse: false };
        }
        case 'limited':
            return daemon/* plainSetUp */.aK;
        case 'volume':
            throw new Error('docker build has no --volume');
        case 'keep-id':
            throw new Error('docker build has no --userns, so it has no keep-id');
    }
};

;// CONCATENATED MODULE: ./build/engines/docker/variant.js




/** Docker with a daemon of the run's own that is set up differently; one that already answers is left alone. */
const dockerVariant = (engine, kind, variant) => {
    const name = (0,engines_variant/* variantName */.L$)(engine.name, variant);
    const daemon = daemonVariant(kind, variant);
    return {
        ...engine,
        name,
        usual: false,
        needs: { ...engine.needs, dockerDaemon: undefined },
        isUsers: undefined,
        atVersion: undefined,
        detect: (host) => detectDocker(host, { daemon }),
        start: (host, folder, origin) => startDocker(host, folder, { name, origin, daemon }),
    };
};

// EXTERNAL MODULE: ./build/engines/install/kept-programs.js
var kept_programs = __webpack_require__(75490);
// EXTERNAL MODULE: ./build/host/run-folder/temporary-folder.js
var temporary_folder = __webpack_require__(31664);
;// CONCATENATED MODULE: ./build/engines/install/static-docker.js
var static_docker_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var static_docker_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** The folder with the programs of an archive. It exists completely or not at all; their hashes are beside it. */
const programsOf = ({ folder }, archive, version) => (0,external_node_path_.join)(folder, `${archive}-${version}-${process.arch}`);
/** Those of these archives that are not installed. */
const missingArchives = (source, archives, version) => archives.filter((archive) => !(0,kept_programs/* isKept */.t8)(programsOf(source, archive, version)));
/**
 * Logs the download, downloads an archive, tries its programs and keeps them. Anything that goes wrong is one error with
 * the address, and leaves nothing behind: until it is complete, the archive is in a temporary folder.
 */
const installArchive = async (host, source, archive, version) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const architecture = architectures[process.arch];
        if (architecture === undefined)
            throw new Error(`Docker has no static archives for ${process.arch}; use the engine without a version`);
        const url = `${source.mirror}/${architecture}/${archive}-${version}.tgz`;
        const target = programsOf(source, archive, version);
        host.log(`${archive} ${version}: downloading ${url} to ${target}`);
        const part = static_docker_addDisposableResource(env_1, await (0,temporary_folder/* temporaryFolder */.y)(source.folder), true);
        const bin = (0,external_node_path_.join)(part.path, 'bin');
        await (0,promises_.mkdir)(bin, { mode: 0o755 });
        await source.download(url, (0,external_node_path_.join)(part.path, 'archive.tgz'));
        await unpack(host, part.path, url);
        await tryPrograms(host, bin, { archive, version, url });
        await (0,kept_programs/* keepPrograms */.LV)(bin, target);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = static_docker_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const architectures = {
    x64: 'x86_64',
    arm64: 'aarch64',
    arm: 'armhf',
    ppc64: 'ppc64le',
    s390x: 's390x',
};
const unpack = async (host, part, url) => {
    const args = ['-xzf', (0,external_node_path_.join)(part, 'archive.tgz'), '-C', (0,external_node_path_.join)(part, 'bin'), '--strip-components=1'];
    // As root, tar would keep owners and the bits with which a program gets other rights.
    const own = ['--no-same-owner', '--no-same-permissions'];
    const { end, tail } = await host.exec('tar', [...args, ...own], { timeoutMs: 300_000 });
    host.signal.throwIfAborted();
    if (end.kind !== 'exited' || end.code !== 0)
        throw new Error(`${url} is not a complete archive: ${tail.trim().split('\n')[0] ?? end.kind}`);
    // A umask of 0 would let everybody exchange what root runs.
    (0,exec/* succeed */.Py)(await host.exec('chmod', ['-R', 'go-w', (0,external_node_path_.join)(part, 'bin')], { timeoutMs: 60_000 }));
};
/** Checks what the mirror really served. RootlessKit has its own version numbers. */
const tryPrograms = async (host, bin, { archive, version, url }) => {
    const program = archive === 'docker' ? 'dockerd' : 'rootlesskit';
    const ask = async () => (0,exec/* succeed */.Py)(await host.exec((0,external_node_path_.join)(bin, program), ['--version'], { timeoutMs: 30_000 }));
    const printed = await ask().catch((cause) => {
        throw new Error(`${url} contains no ${program} that runs here: ${(0,error_text/* messageOf */.b)(cause)}`, { cause });
    });
    if (archive !== 'docker' || /version ([^,\s]+)/.exec(printed)?.[1] === version)
        return;
    throw new Error(`${url} contains a different version than its name says: dockerd prints "${printed.trim()}"`);
};

;// CONCATENATED MODULE: ./build/engines/docker/version.js









/**
 * Docker of one exact version, with a daemon started for the run; a daemon that already answers is left alone, whatever
 * its version. Docker's archives do not contain buildx: a client of 23 or later builds only if the plugin is installed,
 * else the next client on PATH does, as with every daemon; the log says which one, and why.
 */
const dockerAtVersion = (kind, version, source) => {
    const { engine, archives, others, variant } = kind;
    const plain = `${engine.name}@${version}`;
    const name = variant === undefined ? plain : (0,engines_variant/* variantName */.L$)(plain, variant);
    const setUp = variant === undefined ? kind.daemon : daemonVariant(kind.daemon, variant);
    const daemon = { ...setUp, reachable: async () => undefined };
    const folders = archives.map((archive) => programsOf(source, archive, version));
    return {
        ...engine,
        name,
        title: `${engine.title}, version ${version}`,
        usual: false,
        packages: others.packages,
        needs: {
            program: undefined,
            builder: 'buildkit',
            userNamespace: namespaceProgram(engine, folders),
            dockerDaemon: undefined,
        },
        isUsers: undefined,
        atVersion: undefined,
        variant: (wanted) => dockerAtVersion({ ...kind, variant: wanted }, version, source),
        detect: (host) => detectVersion(host, { ...kind, daemon }, version, source),
        install: async (host) => {
            if (others.programs.some((program) => (0,on_path/* onPath */.L)(host, program) === undefined))
                await (0,install_packages/* installPackages */.R)(host, name, others.packages);
            for (const archive of missingArchives(source, archives, version))
                await installArchive(host, source, archive, version);
        },
        start: async (host, folder, origin) => {
            for (const each of folders)
                await (0,kept_programs/* assertUnchanged */.Wu)(each);
            const asOther = host.uid === 0 && !daemon.needsRoot;
            const readable = asOther ? [await copiesFor(folder, name, folders)] : folders;
            return kind.start((0,on_path/* withPrograms */.O)(host, readable), folder, { name, origin, daemon });
        },
    };
};
const detectVersion = async (host, { daemon, archives }, version, source) => {
    if (daemon.needsRoot && host.uid !== 0)
        throw new Error(`its daemon needs root; use docker-rootless@${version}`);
    const absent = missingArchives(source, archives, version);
    if (absent.length === 0) {
        const folders = archives.map((archive) => programsOf(source, archive, version));
        for (const each of folders)
            await (0,kept_programs/* assertUnchanged */.Wu)(each);
        return detectDocker((0,on_path/* withPrograms */.O)(host, folders), { daemon });
    }
    return {
        kind: 'missing',
        reason: `not in ${source.folder}: ${absent.map((archive) => `${archive} ${version}`).join(', ')}`,
        remedy: `download it from ${source.mirror}`,
    };
};
/**
 * The path of the program that creates the user namespace, which is in the last archive. As root the daemon runs a copy in
 * another place, and that copy gets an AppArmor profile when it starts.
 */
const namespaceProgram = ({ needs }, folders) => needs.userNamespace === undefined ? undefined : (0,external_node_path_.join)(folders.at(-1) ?? '', needs.userNamespace);
/** The user of the daemon may not be allowed into the cache folder, so it gets links, else copies, in the run's folder. */
const copiesFor = async (folder, name, folders) => {
    const copies = await folder.sub(`${name}-programs`);
    for (const from of folders) {
        for (const program of await (0,promises_.readdir)(from)) {
            const [original, copy] = [(0,external_node_path_.join)(from, program), (0,external_node_path_.join)(copies, program)];
            await (0,promises_.rm)(copy, { force: true });
            await (0,promises_.link)(original, copy).catch(() => (0,promises_.copyFile)(original, copy));
        }
    }
    return copies;
};

;// CONCATENATED MODULE: ./build/engines/docker-rootless.js









const daemonKind = {
    daemon: rootlessDockerd,
    title: 'rootless Docker daemon',
    reachable: docker_endpoint/* rootlessEndpoint */.No,
    programs: ['docker', 'dockerd', 'containerd', 'runc', 'rootlesskit', 'newuidmap', 'newgidmap'],
    needsRoot: false,
    packages: ['docker.io', 'rootlesskit', 'uidmap', 'slirp4netns'],
    needs: {
        program: 'dockerd',
        builder: 'buildkit',
        userNamespace: 'rootlesskit',
        dockerDaemon: 'rootless',
    },
    start: startRootlessDaemon,
    storage: undefined,
};
const { needsRoot: docker_rootless_needsRoot, daemon: docker_rootless_daemon, packages: docker_rootless_packages, needs: docker_rootless_needs } = daemonKind;
/** Rootless Docker: the user's own daemon, or one started for the run, as an unprivileged user when this process is root. */
const dockerRootless = {
    name: 'docker-rootless',
    title: 'Docker without root, with the daemon of this user or one started for the run',
    usual: true,
    needsRoot: docker_rootless_needsRoot,
    daemon: docker_rootless_daemon,
    packages: docker_rootless_packages,
    storage: { kind: 'docker' },
    needs: docker_rootless_needs,
    phases: phase_sources/* buildkitPhases */.ZO,
    docs: {
        builds: 'the rootless daemon that your own `docker build` would use, else that of the context `rootless` or of your session',
        whenNotRunning: "a run starts its own daemon with RootlessKit: through pasta, else through slirp4netns, else, when its user cannot open `/dev/net/tun`, on the machine's network; the report says which",
        maintained: 'yes: 29.8.0 is of September 2026',
        cacheSpace: 'as `docker`',
    },
    noRemoteCache: (host) => noBuildx(host),
    noAttestations: (host) => noBuildx(host),
    detect: (host) => detectDocker(host, { daemon: daemonKind }),
    install: (host) => (0,install_packages/* installPackages */.R)(host, 'docker-rootless', docker_rootless_packages),
    start: (host, folder, origin) => startDocker(host, folder, { name: 'docker-rootless', origin, daemon: daemonKind }),
    atVersion: (version, source) => dockerAtVersion({
        engine: dockerRootless,
        daemon: { ...daemonKind, packages: notInArchives.packages },
        archives: ['docker', 'docker-rootless-extras'],
        others: notInArchives,
        start: startDocker,
        variant: undefined,
    }, version, source),
    variant: (variant) => dockerVariant(dockerRootless, daemonKind, variant),
};
/** Programs that need privileges of their own, and the network. */
const notInArchives = { programs: ['newuidmap', 'newgidmap'], packages: ['uidmap', 'slirp4netns'] };

;// CONCATENATED MODULE: ./build/engines/docker.js








const { needsRoot: docker_needsRoot, daemon: docker_daemon, packages: docker_packages, needs: docker_needs } = rootfulDaemon;
/** Docker as root: through the daemon that answers, or through one that is started next to it when none does. */
const docker = {
    name: 'docker',
    title: 'Docker, with the daemon that answers or one started for the run',
    usual: true,
    needsRoot: docker_needsRoot,
    daemon: docker_daemon,
    packages: docker_packages,
    storage: { kind: 'docker' },
    needs: docker_needs,
    phases: phase_sources/* buildkitPhases */.ZO,
    docs: {
        builds: 'the daemon that your own `docker build` would use, through a client with BuildKit; with buildx, through its builder `default`, and a note says so when another builder is the current one',
        whenNotRunning: 'as root, a run starts its own daemon: separate data folder, no bridge, no firewall rules',
        maintained: 'yes: 29.8.0 is of September 2026',
        cacheSpace: 'a cache-mount namespace for every cold build, and a list of the records that its builds added',
    },
    noRemoteCache: (host) => noBuildx(host),
    noAttestations: (host) => noBuildx(host),
    detect: (host) => detectDocker(host),
    install: (host) => (0,install_packages/* installPackages */.R)(host, 'docker', docker_packages),
    start: (host, folder, origin) => startDocker(host, folder, { name: 'docker', origin }),
    atVersion: (version, source) => dockerAtVersion({
        engine: docker,
        daemon: rootfulDaemon,
        archives: ['docker'],
        others: { programs: [], packages: [] },
        start: startDocker,
        variant: undefined,
    }, version, source),
    variant: (variant) => dockerVariant(docker, rootfulDaemon, variant),
};

;// CONCATENATED MODULE: ./build/engines/install/kaniko-image.js



/** The last release of the project; forks publish under other names. */
const kanikoRelease = 'gcr.io/kaniko-project/executor:v1.24.0';
/**
 * The same by the digest of its index, for all architectures, because its program is run as root: nobody who can move the tag
 * can exchange it. Without the tag, which Podman before 5 does not accept beside a digest.
 */
const kanikoImage = 'gcr.io/kaniko-project/executor@sha256:4e7a52dd1f14872430652bb3b027405b8dfd17c4538751c620ac005741ef9698';
const kaniko_image_transferWithinMs = 900_000;
/** No distribution has a package of Kaniko; what is needed is one static program in its image. */
const kanikoRemedy = `put Kaniko's executor on PATH as kaniko-executor (it is /kaniko/executor in ${kanikoRelease})`;
/**
 * Copies the executor out of Kaniko's image with Docker or Podman. Never runs it, because it deletes everything in the
 * root folder that it runs in. Removes the image again unless it existed before.
 */
const takeExecutor = async (host, target = '/usr/local/bin/kaniko-executor') => {
    const program = ['docker', 'podman'].find((each) => (0,on_path/* onPath */.L)(host, each) !== undefined);
    if (program === undefined)
        throw new Error(`Cannot install kaniko: neither Docker nor Podman is installed to pull it. Instead, ${kanikoRemedy}.`);
    host.log(`kaniko: copying the executor of ${kanikoRelease} from ${kanikoImage} to ${target} with ${program}`);
    const run = async (...args) => (0,exec/* succeed */.Py)(await host.exec(program, args, { timeoutMs: kaniko_image_transferWithinMs })).trim();
    const { end } = await host.exec(program, ['image', 'inspect', kanikoImage]);
    const existed = end.kind === 'exited' && end.code === 0;
    if (!existed)
        await run('pull', '--quiet', kanikoImage);
    const clean = { signal: interrupt/* uninterrupted */.qA };
    try {
        const container = await run('create', kanikoImage, 'version');
        try {
            await run('cp', `${container}:/kaniko/executor`, target);
        }
        finally {
            await host.exec(program, ['rm', container], clean);
        }
    }
    finally {
        if (!existed)
            await host.exec(program, ['rmi', kanikoImage], clean);
    }
};

// EXTERNAL MODULE: ./build/engines/kaniko/executor.js
var kaniko_executor = __webpack_require__(90017);
// EXTERNAL MODULE: ./build/host/image-archive/archive-layers.js + 1 modules
var archive_layers = __webpack_require__(20066);
// EXTERNAL MODULE: ./build/host/inside/check.js
var check = __webpack_require__(36016);
;// CONCATENATED MODULE: ./build/engines/kaniko/images.js







/**
 * Puts an archive of this program where Kaniko looks for base images (`--cache-dir`), named by the digest of its manifest.
 * Next to it goes the manifest itself; otherwise Kaniko would compress the image in every build to compute that digest.
 * Returns the name that a Dockerfile must use, because only a name with a digest is looked up there.
 */
const keepBaseImage = async (folder, archive) => {
    const index = (0,json/* parseJson */.qF)((await (0,archive_layers/* documentIn */.Fd)(archive.path, 'index.json')) ?? '');
    const digest = (0,json/* textAt */.$6)((0,json/* listAt */.gT)(index, 'manifests')[0], 'digest');
    const manifest = digest === undefined ? undefined : await (0,archive_layers/* documentIn */.Fd)(archive.path, `blobs/${digest.replace(':', '/')}`);
    if (digest === undefined || manifest === undefined)
        throw new Error(`${archive.path} is not an image archive: it has no index.json, or not what that names`);
    const path = (0,external_node_path_.join)(folder, digest);
    await (0,promises_.rm)(path, { force: true });
    await (0,promises_.link)(archive.path, path).catch(() => (0,promises_.copyFile)(archive.path, path));
    await (0,writing/* writeText */.x)(`${path}.json`, manifest);
    return `${archive.reference}@${digest}`;
};
/** Where Kaniko writes the image, in its root. */
const imageInRoot = 'kaniko/image.tar';
/**
 * Moves the image that Kaniko wrote out of the root of a build. Its steps run as root in that same root, so whatever is in that
 * place may be theirs: throws UnsafePath for anything but a regular file with no link on the way to it, and what is in the
 * file has to be read like any other text of strangers. Only to be called when no process of the root lives any more.
 */
const takeImage = async (root, archive) => {
    const kind = await (0,check/* kindInside */.n2)(root, imageInRoot);
    if (kind === undefined)
        throw new check/* UnsafePath */.UZ(`Kaniko left no /${imageInRoot}`);
    if (kind !== 'file')
        throw new check/* UnsafePath */.UZ(`a step put something in the place of /${imageInRoot} that is not a regular file`);
    await (0,promises_.rename)((0,external_node_path_.join)(root, imageInRoot), archive);
};
/**
 * The id of the image in a docker-archive, computed from its content. Kaniko writes the time of the build into the image,
 * so the digest of its configuration differs each time, even if every layer came from the cache.
 */
const imageIdIn = async (archive) => {
    const config = (0,json/* parseJson */.qF)(await (0,archive_layers/* configIn */.k$)(archive));
    const content = ['architecture', 'os', 'config', 'rootfs'].map((field) => (0,json.at)(config, field));
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(content)).digest('hex')}`;
};

// EXTERNAL MODULE: ./build/engines/kaniko/private-root.js + 1 modules
var private_root = __webpack_require__(24387);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/engines/kaniko/process-limit.js



/** More than a build needs, Go's compilers on a large machine included, and less than a machine can bear. */
const mostProcesses = 16_384;
/**
 * A control group that limits the number of processes, because for root no other limit does; it is removed with the run.
 * Undefined where this machine lets us create none, as in many containers.
 */
const limitedGroup = (runFolder, root = '/sys/fs/cgroup') => {
    try {
        const run = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'pids'))
            ? (0,external_node_path_.join)(root, 'pids', (0,cgroups/* cgroupOf */.We)(runFolder))
            : forVersion2(root, runFolder);
        const group = (0,external_node_path_.join)(run, 'kaniko');
        (0,external_node_fs_.mkdirSync)(group, { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(group, 'pids.max'), String(mostProcesses));
        return group;
    }
    catch {
        return undefined;
    }
};
/** Version 2 has one hierarchy; a group controls what its parent passes on. */
const forVersion2 = (root, runFolder) => {
    const run = (0,external_node_path_.join)(root, (0,cgroups/* cgroupOf */.We)(runFolder));
    const passedOn = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, 'cgroup.subtree_control'), 'utf8').split(/\s+/);
    if (!passedOn.includes('pids'))
        throw new Error('this machine does not limit processes by group');
    (0,external_node_fs_.mkdirSync)(run, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(run, 'cgroup.subtree_control'), '+pids');
    return run;
};

// EXTERNAL MODULE: ./build/engines/image-export.js
var image_export = __webpack_require__(13936);
;// CONCATENATED MODULE: ./build/engines/kaniko/kaniko-times.js


/** Kaniko does one thing after another, so each lasts until it names the next one. */
const kanikoTimes = () => {
    const begun = [];
    let [step, skippedMs] = ['', 0];
    return {
        add: (message, isHit, atMs) => {
            if (begun.length > 8 * build_steps/* mostSteps */.J)
                return;
            const isInstruction = kaniko_times_instruction.test(message);
            if (isInstruction)
                step = message.slice(0, build_steps/* longestStepName */.c);
            // Layers are pushed while the next instruction runs; only after the last one this ends the build.
            if (message.startsWith('Skipping push'))
                skippedMs = atMs;
            const phase = isInstruction ? phaseOfStep(message, isHit) : phaseOfMessage(message);
            if (phase !== undefined)
                begun.push({ name: nameOf(phase, step) ?? message.slice(0, build_steps/* longestStepName */.c), phase, startMs: atMs });
        },
        timeline: ({ durationMs }) => {
            const [first] = begun;
            if (first === undefined)
                return [];
            const lastMs = Math.max(...begun.map(({ startMs }) => startMs));
            const ending = skippedMs >= lastMs ? [{ name: 'write the image', phase: 'export', startMs: skippedMs }] : [];
            const all = [...begun, ...ending];
            const parts = all.map(({ name, phase, startMs }, at) => (0,timeline/* part */.y_)(name, phase, startMs, all[at + 1]?.startMs ?? durationMs));
            return [(0,timeline/* startupUntil */.CN)(first.startMs), ...parts];
        },
    };
};
const kaniko_times_instruction = /^(?:FROM|RUN|COPY|ADD|ENV|ARG|WORKDIR|LABEL|USER|EXPOSE|VOLUME|CMD|ENTRYPOINT|SHELL|STOPSIGNAL|HEALTHCHECK|ONBUILD|MAINTAINER)\s/;
/** Before a RUN is executed, Kaniko looks at the whole file system; when it executes it, it says so. */
const phaseOfStep = (message, isHit) => {
    if (isHit)
        return 'cache-match';
    const phase = (0,timeline/* phaseOfInstruction */.hN)(message);
    return phase === 'run' ? 'step-overhead' : phase;
};
const nameOf = (phase, step) => ['copy', 'run', 'step-overhead'].includes(phase) && step !== '' ? step : undefined;
/** Undefined for a message that begins nothing. */
const phaseOfMessage = (message) => messages.find(([pattern]) => pattern.test(message))?.[1];
const messages = [
    [
        /^(?:Resolved base name|Retrieving image|Returning cached image|Found \S+ in local cache|Found manifest)/,
        'base',
    ],
    [/^(?:No base image|Unpacking rootfs)/, 'base'],
    [/^(?:Using dockerignore|Built cross stage deps|Executing \d+ build triggers|Building stage)/, 'frontend'],
    [
        /^(?:Checking for cached layer|No cached layer found|Using caching version|Found cached layer)/,
        'cache-match',
    ],
    [/^Running: \[/, 'run'],
    [/^Saving file /, 'copy'],
    [/^(?:Initializing snapshotter|Taking snapshot|No files changed|Deleting filesystem)/, 'step-overhead'],
];

;// CONCATENATED MODULE: ./build/engines/kaniko/progress.js






/** Instructions that can come from the cache; Kaniko executes all others, even WORKDIR, every time. */
const kaniko_progress_instruction = /^(?:RUN|COPY|ADD)\s/i;
/**
 * Reads what Kaniko logs, which a run asks for in JSON (`--log-format=json`). Before each stage it looks up the instructions, up to the first that is
 * not cached, and names those that are; then it names each instruction again when it executes it.
 */
const kanikoProgressReader = () => {
    const steps = [];
    const [modules, times] = [(0,printed/* downloadedModules */.b)(), kanikoTimes()];
    const output = (0,step_output/* stepOutput */.S)(modules.line);
    let [step, count, log] = ['', 0, ''];
    let cached = new Set();
    return {
        line: (printed, atMs) => {
            const [message, text] = [messageIn(printed), (0,own_text/* stepLineOf */._)(printed)];
            log = `${log}${message ?? text}\n`.slice(-progress_longestLog);
            if (message === undefined) {
                output.line(`${count}`, text);
                return;
            }
            const name = message.slice(0, build_steps/* longestStepName */.c);
            if (kaniko_progress_instruction.test(message))
                [step, count] = [name, count + 1];
            if (message.startsWith('Building stage '))
                cached = new Set();
            const hit = /^Using caching version of cmd: (.+)$/s.exec(message)?.[1];
            if (hit !== undefined && cached.size < build_steps/* mostSteps */.J)
                cached.add(hit.slice(0, build_steps/* longestStepName */.c));
            times.add(message, cached.has(name), atMs);
            if (kaniko_progress_instruction.test(message) && steps.length < build_steps/* mostSteps */.J)
                steps.push({ name, hit: cached.has(name) });
        },
        steps: () => steps,
        timeline: (build) => times.timeline(build),
        printed: () => ({ modulesDownloaded: modules.count(), contextSentBytes: undefined }),
        log: () => log,
        failed: () => {
            const lines = output.linesOf(`${count}`);
            const engine = lines.filter(isOfKaniko);
            // Before it executes a stage, it looks up all sources of it.
            const isPlanning = engine.some((line) => line.includes('failed to optimize instructions'));
            return {
                step: step === '' || isPlanning ? undefined : step,
                output: lines.filter((line) => !isOfKaniko(line)),
                earlier: [],
                engine,
            };
        },
    };
};
const progress_longestLog = 16_384;
const isOfKaniko = (line) => /^(?:Error: )?error building image: /i.test(line);
/** Of a line in JSON, or of one for people, such as `INFO[0003] RUN go build`, which may be coloured. */
const messageIn = (text) => {
    const found = text.startsWith('{') ? (0,json/* textAt */.$6)((0,json/* parseJson */.qF)(text), 'msg') : plainMessageIn(text);
    return found === undefined ? undefined : (0,own_text/* stepLineOf */._)(found);
};
const plainMessageIn = (text) => /^(?:\S{1,8})?(?:INFO|DEBU|WARN|TRAC)\S{0,8}\[\d+\] ?(.+)$/s.exec(text)?.[1];

// EXTERNAL MODULE: ./build/host/image-archive/unpack-image.js
var unpack_image = __webpack_require__(21118);
// EXTERNAL MODULE: ./build/host/inside/read.js
var read = __webpack_require__(99122);
;// CONCATENATED MODULE: ./build/engines/kaniko/space.js













/**
 * Opens a cache space: a folder of cached layers, one OCI layout each (`--cache-repo=oci:…`). Every build runs in a new,
 * empty root, which is removed afterwards.
 */
const openKanikoSpace = async (kaniko, dir, label) => {
    const [cache, exported, image, stageImage] = filesIn(dir);
    await (0,private_folder/* makePrivateFolder */.I)(dir);
    await (0,promises_.mkdir)(cache, { recursive: true });
    let generation = 0;
    const run = (request, flags, archive) => {
        // No flag makes a build fill the cache without using it, so a build without cache starts a new cache.
        if (request.noCache)
            generation += 1;
        return space_buildIn(kaniko, { dir, archive }, request, [
            ...flags,
            `--cache-repo=oci:/kaniko/cache/g${generation}`,
        ]);
    };
    return {
        label,
        isLost: () => false,
        contents: async () => (await (0,promises_.readdir)(cache)).toSorted(),
        buildAtOnce: undefined,
        // It ignores cache mounts.
        mounts: async () => ({ files: 0, bytes: 0, unknown: undefined }),
        build: async (request) => {
            const result = await run(request, [], image);
            return withImage(result, async () => imageIdIn(image));
        },
        trim: async (keep) => {
            for (const name of (await (0,promises_.readdir)(cache)).filter((each) => !keep.includes(each)))
                await (0,promises_.rm)((0,external_node_path_.join)(cache, name), { recursive: true, force: true });
        },
        export: async (request, stage) => {
            const target = { ...request, target: stage, noCache: false };
            (0,run_build/* assertExported */.m6)(await run(target, ['--no-push-cache'], stageImage), stage);
            await unpackStage(kaniko, stageImage, exported);
            return exported;
        },
        // Every build writes it.
        readImage: (read) => read(image),
        imageExport: () => notSeparate,
        [Symbol.asyncDispose]: () => (0,promises_.rm)(dir, { recursive: true, force: true }),
    };
};
/** The folder of the cache, that of an export, and the archives of an image and of a stage. */
const filesIn = (dir) => [(0,external_node_path_.join)(dir, 'cache'), (0,external_node_path_.join)(dir, 'export'), (0,external_node_path_.join)(dir, 'image.tar'), (0,external_node_path_.join)(dir, 'stage.tar')];
const notSeparate = (0,image_export/* withoutExport */.h)('it exports an image only as a part of its build');
/** In place of what was unpacked before. */
const unpackStage = async ({ host }, stageImage, folder) => {
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,unpack_image/* unpackImage */.m)(stageImage, folder, host.signal);
    await (0,promises_.rm)(stageImage);
};
/** Builds once in a new root in the folder of the space, and moves the image to `archive`. */
const space_buildIn = async (kaniko, { dir, archive }, request, flags) => {
    const work = (0,external_node_path_.join)(dir, 'build');
    try {
        await prepare(work, request);
        const result = await execute(kaniko, dir, request, [...flags, ...argumentsOf(kaniko, request)]);
        // The executor was the first process of its namespace: the kernel ends all others before its end is reported.
        return await withImage(result, async () => {
            await takeImage((0,external_node_path_.join)(work, 'root'), archive);
            return undefined;
        });
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
};
/** Adds the id to a build that succeeded. If its image cannot be taken or read, the build has failed: a step may have made it so. */
const withImage = async (result, idOf) => {
    if (result.failure !== undefined)
        return result;
    try {
        return { ...result, imageId: await idOf() };
    }
    catch (error) {
        const message = `the image that the build left cannot be used: ${(0,error_text/* messageOf */.b)(error)}`;
        return { ...result, imageId: undefined, failure: { kind: 'failed', message, logTail: '' } };
    }
};
const prepare = async (work, { dockerfile }) => {
    const inside = (0,external_node_path_.join)(work, 'root/kaniko/in');
    await (0,promises_.mkdir)(inside, { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(work, 'stage'));
    await copyDockerfile(dockerfile, inside);
};
/**
 * Copies the Dockerfile, which may be outside the context, and the ignore file that belongs to it. Throws UnsafePath for
 * a link out of their folder: copied by path, it would show files that only root can read to the build.
 */
const copyDockerfile = async (dockerfile, inside) => {
    const [folder, name] = [(0,external_node_path_.dirname)(dockerfile), (0,external_node_path_.basename)(dockerfile)];
    const [text, ignored] = [await (0,read/* readLinked */.c1)(folder, name), await (0,read/* readInside */.xO)(folder, `${name}.dockerignore`)];
    if (text !== undefined)
        await (0,writing/* writeText */.x)((0,external_node_path_.join)(inside, 'Dockerfile'), text);
    if (ignored !== undefined)
        await (0,writing/* writeText */.x)((0,external_node_path_.join)(inside, 'Dockerfile.dockerignore'), ignored);
};
const argumentsOf = ({ bases }, { target, buildArgs }) => [
    ...['--force', '--log-format=json', '--no-push', `--tar-path=/${imageInRoot}`],
    ...['--context=dir:///kaniko/context', '--dockerfile=/kaniko/in/Dockerfile', '--skip-unused-stages'],
    // This limit also applies to the age of the base image's file.
    ...['--cache', '--cache-copy-layers', '--cache-dir=/kaniko/base', '--cache-ttl=87600h'],
    ...(target === undefined ? [] : [`--target=${target}`]),
    ...Object.entries(buildArgs).map(([name, value]) => `--build-arg=${name}=${bases.get(value) ?? value}`),
];
const execute = async (kaniko, dir, { contextDir, network, timeoutMs }, args) => {
    const { host, env } = kaniko;
    const mounts = [
        { source: contextDir, target: '/kaniko/context', writable: false },
        { source: (0,external_node_path_.join)(dir, 'cache'), target: '/kaniko/cache', writable: true },
    ];
    const location = { work: (0,external_node_path_.join)(dir, 'build'), mounts, network: network !== 'none' };
    const [program, ...all] = await (0,kaniko_executor/* executorCommand */.X1)(kaniko, location, args);
    const result = await (0,run_build/* runBuild */.cM)(host, {
        program,
        args: all,
        env,
        user: undefined,
        timeoutMs,
        reader: kanikoProgressReader(),
        imageIdFile: (0,external_node_path_.join)(dir, 'none'),
        usageFile: undefined,
        hasRemoteCache: false,
        elsewhere: undefined,
    });
    const { failure } = result;
    if (failure?.logTail.includes(private_root/* notIsolatedText */.WH) === true)
        throw new Error(`Kaniko was not run, because it could have deleted files of this machine. ${failure.message}`);
    return result;
};

;// CONCATENATED MODULE: ./build/engines/kaniko.js













/** Kaniko. It builds in its own `/` and deletes everything there afterwards, so it gets a private root that it cannot leave. */
const kaniko = {
    name: 'kaniko',
    title: 'Kaniko, in a private root, with its layer cache in a folder (needs root)',
    usual: false,
    needsRoot: true,
    daemon: undefined,
    packages: [],
    storage: { kind: 'kaniko' },
    needs: { program: undefined, builder: undefined, userNamespace: undefined, dockerDaemon: undefined },
    phases: phase_sources/* kanikoPhases */.MO,
    docs: {
        builds: "Kaniko's executor as root, in a private root folder (`unshare`, `pivot_root`, the rights of a container), because it deletes everything below its `/`; " +
            'it does not start unless nothing else of the machine is visible there; base images from a registry are pulled in every build, as part of its time. ' +
            '**Its steps can read the registry logins that it pulls with**; code of a fork is built without them',
        source: `no package: the executor is copied out of \`${kanikoRelease}\`, pinned by digest, with Docker or Podman`,
        maintained: 'no: archived on 3 June 2025; others go on with copies of it',
        cacheSpace: 'a folder of cached layers for every cold build',
    },
    noRemoteCache: async () => noRemoteCache,
    noAttestations: async () => noAttestations,
    detect: async (host) => detected(host),
    install: (host) => takeExecutor(host),
    start: async (host, folder, origin, codeOf) => {
        const found = detected(host);
        const executor = (0,kaniko_executor/* findExecutor */.b4)(host);
        if (found.kind === 'missing' || executor === undefined)
            throw new Error(whyMissing(found));
        const baseDir = await folder.sub('kaniko/base');
        await (0,private_folder/* makePrivateFolder */.I)((0,external_node_path_.join)(folder.path, 'kaniko'));
        const running = {
            host,
            executor,
            baseDir,
            bases: new Map(),
            env: (0,kaniko_executor/* executorEnv */.Rj)(host, codeOf),
            codeOf,
            group: limitedGroup(folder.path),
        };
        const version = await (0,kaniko_executor/* executorVersion */.GG)(running, (0,external_node_path_.join)(folder.path, 'kaniko/version'));
        if (version === undefined)
            throw new Error(`${executor} is not Kaniko's executor; ${kanikoRemedy}`);
        return runningKaniko(running, (0,external_node_path_.join)(folder.path, 'kaniko'), kaniko_factsOf(version, origin));
    },
};
const noAttestations = 'Kaniko writes no attestations';
const noRemoteCache = 'Kaniko keeps its cache in another way, which is not measured';
const detected = (host) => {
    if (host.uid !== 0) {
        const reason = 'Kaniko builds as root, in a private root that only root can create';
        return { kind: 'missing', reason, remedy: 'run as root', needsRoot: true };
    }
    const executor = (0,kaniko_executor/* findExecutor */.b4)(host);
    if (executor === undefined)
        return {
            kind: 'missing',
            reason: 'neither kaniko-executor nor executor is on PATH',
            remedy: kanikoRemedy,
        };
    const missing = (0,private_root/* missingPrograms */.iB)(host);
    if (missing.length > 0) {
        const reason = `not installed: ${missing.join(', ')}, which create the private root that Kaniko runs in`;
        return { kind: 'missing', reason, remedy: 'install util-linux, coreutils and perl' };
    }
    return { kind: 'found', what: executor, answers: true };
};
const whyMissing = (detection) => detection.kind === 'missing' ? `${detection.reason}; ${detection.remedy}` : 'the executor is gone';
const kaniko_factsOf = (version, origin) => ({
    name: kaniko.name,
    versions: { client: version },
    storageDriver: 'none: every build unpacks its base image into a folder',
    rootless: false,
    networkDriver: 'host',
    phases: phase_sources/* kanikoPhases */.MO,
    origin,
    notes: [
        "RUN steps use the machine's network unless the network is none",
        'base images from a registry are pulled in every build, as part of its time',
        'RUN and COPY layers are cached (--cache --cache-copy-layers), and unused stages are skipped',
    ],
});
/** As of 1.24, which parses all of these and ignores them (pkg/commands/run.go, copy.go). */
const kaniko_unsupported = {
    'cache-mounts': 'Kaniko ignores RUN --mount=type=cache',
    'bind-mounts': 'Kaniko ignores RUN --mount=type=bind',
    secrets: 'Kaniko ignores RUN --mount=type=secret',
    ssh: 'Kaniko ignores RUN --mount=type=ssh',
    heredocs: 'Kaniko ignores the content of heredocs',
    'build-contexts': 'Kaniko has no build contexts',
};
const runningKaniko = (running, dir, facts) => {
    let spaces = 0;
    return {
        facts,
        runsAs: undefined,
        unsupported: kaniko_unsupported,
        unconfined: {},
        // Those that are made here have none, and it pulls all others itself.
        triggersOf: async (reference) => (running.bases.has(reference) ? [] : undefined),
        followsSyntaxLine: false,
        openContainer: undefined,
        mountsContext: false,
        staleMounts: noStaleMounts,
        noPlatforms: (platforms) => platforms.every((each) => each === (0,machine/* nativePlatform */.Nc)())
            ? undefined
            : 'Kaniko is told no platform here, and builds for that of the machine',
        noImages: (0,foreign_images/* unlessForeign */.LD)('Kaniko is told no platform here, and takes images for that of the machine'),
        noAttestations: () => noAttestations,
        noRemoteCache: () => noRemoteCache,
        death: undefined,
        loadImage: async (archive) => {
            running.bases.set(archive.reference, await keepBaseImage(running.baseDir, archive));
        },
        // It has no store to pull an image into.
        pullImage: () => Promise.resolve(),
        imageId: undefined,
        openSpace: (label) => openKanikoSpace(running, (0,external_node_path_.join)(dir, `s${++spaces}`), label),
        [Symbol.asyncDispose]: () => (0,promises_.rm)(dir, { recursive: true, force: true }),
    };
};

;// CONCATENATED MODULE: ./build/engines/podman-rootful.js

/** Podman as root, with overlay in the kernel. The network and firewall of the machine stay as they are. */
const podmanRootful = containersEngine({
    kind: { name: 'podman-rootful', program: 'podman', folder: 'pr' },
    title: 'Podman as root, with its own storage',
    usual: false,
    needsRoot: true,
    packages: ['podman', 'runc'],
    docs: {
        builds: "Podman as root, with overlay in the kernel; RUN steps use the machine's network unless the build names one; refused without root",
        maintained: 'yes: 5.8.4 is of June 2026',
        cacheSpace: 'its own storage for every cold build',
    },
});

;// CONCATENATED MODULE: ./build/engines/podman.js

/** Podman without root. */
const podman = containersEngine({
    kind: { name: 'podman', program: 'podman', folder: 'pm' },
    title: 'Podman, rootless, with its own storage',
    usual: true,
    needsRoot: false,
    // Named one by one, because Debian's Podman only recommends what rootless builds need.
    packages: ['podman', 'uidmap', 'slirp4netns', 'fuse-overlayfs', 'runc'],
    docs: {
        builds: 'rootless Podman',
        maintained: 'yes: 5.8.4 is of June 2026',
        cacheSpace: 'its own storage for every cold build',
    },
});

;// CONCATENATED MODULE: ./build/engines/index.js









/** Every engine, in the order of columns and of `all`. A new one is its file and its line here. */
const engines = {
    podman: podman,
    docker: docker,
    'docker-rootless': dockerRootless,
    'docker-bake': dockerBake,
    'docker-container': dockerContainer,
    buildkit: buildkit,
    'podman-rootful': podmanRootful,
    buildah: buildah,
    kaniko: kaniko,
};


/***/ }),

/***/ 75490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ removePrograms),
/* harmony export */   LV: () => (/* binding */ keepPrograms),
/* harmony export */   We: () => (/* binding */ changedIn),
/* harmony export */   Wu: () => (/* binding */ assertUnchanged),
/* harmony export */   t8: () => (/* binding */ isKept)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _host_file_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87190);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55797);
/* harmony import */ var _host_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76276);
/* harmony import */ var _host_writing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28703);







/** Whether programs are kept in a folder, with their hashes beside it. */
const isKept = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(hashesOf(folder));
/** Moves unpacked programs to the folder where they are kept, unless another run was faster, and records their hashes. */
const keepPrograms = (unpacked, folder) => (0,_host_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .withLock */ .k)(`the programs in ${folder}`, async () => {
    if (isKept(folder))
        return;
    // Of an earlier version of this program, which recorded no hashes.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    await (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_5__/* .writeText */ .x)(hashesOf(folder), JSON.stringify(await hashesIn(unpacked)), { mode: 0o644 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unpacked, folder);
});
/**
 * Throws unless the programs in a folder are those that were unpacked into it: some are run as root, and the folder stays
 * on a self-hosted runner. Whoever can write to the folder beside them can of course replace the hashes too.
 */
const assertUnchanged = async (folder) => {
    const changed = await changedIn(folder);
    if (changed.length > 0)
        throw new Error(`${changed.join(', ')} in ${folder} changed after the archive was unpacked, so nothing in it is run. ` +
            `To download it again: rm -r ${folder} ${hashesOf(folder)}`);
};
/** The names of the kept programs in a folder that are not those that were put there, sorted. */
const changedIn = async (folder) => {
    const recorded = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(hashesOf(folder), 'utf8'));
    const found = await hashesIn(folder);
    const names = new Set([...Object.keys(found), ...((0,_host_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(recorded) ? Object.keys(recorded) : [])]);
    return [...names].filter((name) => !(0,_host_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(recorded) || recorded[name] !== found[name]).toSorted();
};
/** Removes kept programs, so that they can be made again. */
const removePrograms = async (folder) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(hashesOf(folder), { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
};
const hashesOf = (folder) => `${folder}.json`;
const hashesIn = async (folder) => {
    const hashes = {};
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }))
        hashes[entry.name] = entry.isFile() ? await (0,_host_file_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256OfFile */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name)) : 'not a file';
    return hashes;
};


/***/ }),

/***/ 87513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ neededPackages),
/* harmony export */   x: () => (/* binding */ absentPackages)
/* harmony export */ });
/* harmony import */ var _host_on_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34744);
/* harmony import */ var _host_version_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51774);


/** The programs that are needed of a package; of others, the program with its name. */
const programsOf = {
    'docker.io': ['docker', 'dockerd', 'containerd', 'runc'],
    'docker-cli': ['docker'],
    passt: ['pasta'],
    uidmap: ['newuidmap', 'newgidmap'],
};
/**
 * Those of these packages whose programs this machine does not have. What it has can come from somebody else's package that
 * excludes the distribution's: Docker's own `containerd.io` and runc, `docker-ce` and docker.io. To install both, apt would
 * remove the user's Docker.
 */
const absentPackages = (host, packages) => packages.filter((name) => (programsOf[name] ?? [name]).some((program) => (0,_host_on_path_js__WEBPACK_IMPORTED_MODULE_0__/* .onPath */ .L)(host, program) === undefined));
/**
 * Packages that others need from these versions on, but only recommend. In Debian 13, docker.io has no client; a client since 23
 * builds only with the plugin; Podman 5 has no network for RUN steps without pasta.
 */
const companions = [
    ['docker-cli', 'docker.io', '0'],
    ['docker-buildx', 'docker.io', '23'],
    ['passt', 'podman', '5'],
    ['passt', 'buildah', '1.35'],
];
/** These packages and what they need beside them, as far as apt knows it, without what is on this machine already. */
const neededPackages = async (host, packages) => {
    const wanted = companions.filter(([, of]) => packages.includes(of));
    const versions = await knownVersions(host, [...new Set(wanted.flatMap(([name, of]) => [name, of]))]);
    const needed = wanted.flatMap(([name, of, since]) => {
        const version = versions.get(of);
        return versions.has(name) && version !== undefined && !(0,_host_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isOlder */ .t)(version, since) ? [name] : [];
    });
    const absent = absentPackages(host, [...new Set([...packages, ...needed])]);
    return (await hasPlugin(host)) ? absent.filter((name) => name !== 'docker-buildx') : absent;
};
/** It may come from Docker's own package, whose files are those of docker-buildx. */
const hasPlugin = async (host) => {
    const { end } = await host.exec('docker', ['buildx', 'version'], { timeoutMs: 15_000 });
    return end.kind === 'exited' && end.code === 0;
};
/** The newest version of each package, as `apt-cache madison` prints it, without its epoch: `NAME | VERSION | SOURCE`. */
const knownVersions = async (host, names) => {
    if (names.length === 0)
        return new Map();
    const { stdout } = await host.exec('apt-cache', ['madison', ...names]);
    const known = stdout.split('\n').flatMap((line) => {
        const [name = '', version] = line.split('|').map((part) => part.trim());
        return version === undefined ? [] : [[name, version.replace(/^\d+:/, '')]];
    });
    // The first line of a package is its newest version.
    return new Map(known.toReversed());
};


/***/ }),

/***/ 3431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ installPackages)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _needed_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87513);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6437);
/* harmony import */ var _service_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58222);
/* harmony import */ var _set_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34116);





/**
 * Installs packages of the distribution, except for what this machine has already. Nothing is removed or downgraded, and no
 * service is started. Logs each command before it runs it; without root or passwordless sudo, throws an error with one.
 */
const installPackages = async (host, engine, packages) => {
    const prefix = await privilege(host, engine, packages);
    const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300', '-q'];
    await (0,_service_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutServiceStarts */ .L)(host, prefix, async () => {
        host.log(`${engine}: reading the lists of packages: ${[...prefix, 'apt-get', 'update'].join(' ')}`);
        await (0,_set_up_js__WEBPACK_IMPORTED_MODULE_3__/* .runSetUp */ .d)(host, [...prefix, ...apt, 'update']);
        const needed = await (0,_needed_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .neededPackages */ .Q)(host, packages);
        // Ctrl-C reaches neither command.
        host.signal.throwIfAborted();
        if (needed.length === 0)
            return;
        const command = ['install', '--yes', '--no-remove', '--no-install-recommends', ...needed];
        const shown = [...prefix, 'apt-get', ...command].join(' ');
        host.log(`${engine}: installing packages of the distribution: ${shown}`);
        await (0,_set_up_js__WEBPACK_IMPORTED_MODULE_3__/* .runSetUp */ .d)(host, [...prefix, ...apt, ...command]);
    });
};
/** Nothing as root, `sudo -n` where it needs no password; throws otherwise. */
const privilege = async (host, engine, packages) => {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/usr/bin/apt-get')) {
        throw new Error(`Cannot install ${engine}: this distribution has no apt-get. Install it with your package manager.`);
    }
    const prefix = await (0,_rights_js__WEBPACK_IMPORTED_MODULE_4__/* .rootPrefix */ .R)(host);
    if (prefix !== undefined)
        return prefix;
    const needed = await (0,_needed_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .neededPackages */ .Q)(host, packages);
    host.signal.throwIfAborted();
    // Where apt never read its lists, it knows nothing that is only recommended.
    const named = needed.length === 0 ? packages : needed;
    throw new Error(`Cannot install ${engine}: this user is not root, and sudo would ask for a password. Install it yourself, then run ` +
        `again: sudo apt-get install --no-remove ${named.join(' ')}`);
};


/***/ }),

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

/***/ 41942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mt: () => (/* binding */ ensureUnprivilegedUser),
/* harmony export */   rY: () => (/* binding */ findUnprivilegedUser),
/* harmony export */   uo: () => (/* binding */ neededSubIds)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76276);
/* harmony import */ var _set_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34116);




const systemUser = 'go-container-bench';
/** A rootless engine maps the users of an image to this many sub-ids. */
const neededSubIds = 65_536;
/**
 * The user that rootless engines run as when this process is root: the user behind sudo if it has sub-ids, else our system
 * user. Undefined: neither exists yet. `etc` is the folder of the system's files.
 */
const findUnprivilegedUser = async (host, etc = '/etc') => {
    const accounts = await readAccounts(etc);
    const sudoUid = Number(host.env['SUDO_UID'] ?? 'NaN');
    const candidates = [
        accounts.find(({ uid }) => uid === sudoUid && uid !== 0),
        accounts.find(({ name }) => name === systemUser),
    ];
    for (const user of candidates)
        if (user !== undefined && (await hasSubIds(user, etc)))
            return user;
    return undefined;
};
/** The same, but creates the system user if there is none, and logs that first. It has no home, shell or password, and stays. */
const ensureUnprivilegedUser = async (host) => (await findUnprivilegedUser(host)) ?? (0,_host_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withLock */ .k)(`the user ${systemUser}`, () => createUser(host));
/** Another run may have created it in the meantime. */
const createUser = async (host) => {
    const found = await findUnprivilegedUser(host);
    if (found !== undefined)
        return found;
    const existing = (await readAccounts('/etc')).find(({ name }) => name === systemUser);
    if (existing === undefined) {
        host.log(`Creating the system user ${systemUser} for rootless engines to run as (remove it with: userdel ${systemUser})`);
        const flags = [
            '--system',
            '--user-group',
            '--no-create-home',
            '--home-dir',
            '/nonexistent',
            '--shell',
            '/usr/sbin/nologin',
        ];
        await (0,_set_up_js__WEBPACK_IMPORTED_MODULE_3__/* .runSetUp */ .d)(host, ['useradd', ...flags, systemUser]);
    }
    await addSubIds(host);
    const user = await findUnprivilegedUser(host);
    if (user === undefined)
        throw new Error(`The user ${systemUser} was created, but has no sub-id ranges in /etc/subuid and /etc/subgid`);
    return user;
};
/** Adds the next free range, the same for both kinds: `useradd` gives system users none. */
const addSubIds = async (host) => {
    const taken = [...(await readSubIds('/etc/subuid')), ...(await readSubIds('/etc/subgid'))];
    const start = Math.max(100_000, ...taken.map(({ first, count }) => first + count));
    const range = `${start}-${start + neededSubIds - 1}`;
    await (0,_set_up_js__WEBPACK_IMPORTED_MODULE_3__/* .runSetUp */ .d)(host, ['usermod', '--add-subuids', range, '--add-subgids', range, systemUser]);
};
const readAccounts = async (etc) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(etc, 'passwd'), 'utf8').catch(() => '')).split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name === undefined || uid === undefined || gid === undefined
        ? []
        : [{ name, uid: Number(uid), gid: Number(gid) }];
});
const hasSubIds = async (user, etc) => {
    for (const file of ['subuid', 'subgid']) {
        const own = (await readSubIds((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(etc, file))).filter(({ owner }) => owner === user.name || owner === String(user.uid));
        if (!own.some(({ count }) => count >= neededSubIds))
            return false;
    }
    return true;
};
const readSubIds = async (file) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '')).split('\n').flatMap((line) => {
    const [owner, first, count] = line.split(':');
    return owner === undefined || first === undefined || count === undefined
        ? []
        : [{ owner, first: Number(first), count: Number(count) }];
});


/***/ }),

/***/ 90017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ executorVersion),
/* harmony export */   Rj: () => (/* binding */ executorEnv),
/* harmony export */   X1: () => (/* binding */ executorCommand),
/* harmony export */   b4: () => (/* binding */ findExecutor)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _host_on_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34744);
/* harmony import */ var _host_process_exec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46322);
/* harmony import */ var _private_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24387);






/** The path of the executor; in its own image it is in /kaniko. */
const findExecutor = (host) => (0,_host_on_path_js__WEBPACK_IMPORTED_MODULE_3__/* .onPath */ .L)(host, 'kaniko-executor') ??
    ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/kaniko/executor') ? '/kaniko/executor' : (0,_host_on_path_js__WEBPACK_IMPORTED_MODULE_3__/* .onPath */ .L)(host, 'executor'));
/** The command line that runs the executor in the private root `root` of a folder. */
const executorCommand = (kaniko, { work, mounts, network }, args) => {
    const { executor, baseDir, group } = kaniko;
    return (0,_private_root_js__WEBPACK_IMPORTED_MODULE_5__/* .inPrivateRoot */ .V8)({
        root: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, 'root'),
        stage: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, 'stage'),
        network,
        group,
        mounts: [
            { source: executor, target: '/kaniko/executor', writable: false },
            { source: baseDir, target: '/kaniko/base', writable: false },
            ...mounts,
            ...(network ? networkFiles(kaniko) : []),
        ],
    }, ['/kaniko/executor', ...args]);
};
/**
 * The files that it needs to reach a registry: names, certificates, logins. Steps run as the same user in the same root, so
 * they can read the logins; code of a fork is built without any.
 */
const networkFiles = ({ host: { env }, codeOf }) => {
    const logins = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['DOCKER_CONFIG'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['HOME'] ?? '/root', '.docker'), 'config.json');
    return [
        ['/etc/resolv.conf', '/etc/resolv.conf'],
        ['/etc/hosts', '/etc/hosts'],
        ['/etc/ssl/certs', '/kaniko/ssl/certs'],
        ...(codeOf === 'repository' ? [[logins, '/kaniko/.docker/config.json']] : []),
    ].flatMap(([source = '', target = '']) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(source) ? [{ source, target, writable: false }] : []));
};
/** The environment of the executor. RUN steps use the image's, but can read this one, so a fork gets no login of a proxy. */
const executorEnv = ({ env }, codeOf) => ({
    ...Object.fromEntries(Object.entries(env)
        .filter(([name]) => /^(?:https?|no)_proxy$/i.test(name))
        .map(([name, value]) => [name, codeOf === 'fork' ? withoutLogin(value) : value])),
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: '/root',
    SSL_CERT_DIR: '/kaniko/ssl/certs',
    DOCKER_CONFIG: '/kaniko/.docker',
});
/** An address may have no scheme, and a password may contain `@`. */
const withoutLogin = (address = '') => address.includes('@')
    ? `${/^[a-z0-9+.-]+:\/\//i.exec(address)?.[0] ?? ''}${address.slice(address.lastIndexOf('@') + 1)}`
    : address;
/** Its version. Asked in a private root, which also shows that it can run here at all; throws when it cannot. */
const executorVersion = async (kaniko, work) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, 'root'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(work, 'stage'), { recursive: true });
    const [program, ...args] = await executorCommand(kaniko, { work, mounts: [], network: false }, ['version']);
    try {
        const printed = (0,_host_process_exec_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(await kaniko.host.exec(program, args, { env: kaniko.env }));
        return /Kaniko version\s*:\s*v?(\S+)/.exec(printed)?.[1];
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(work, { recursive: true, force: true });
    }
};


/***/ }),

/***/ 24387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V8: () => (/* binding */ inPrivateRoot),
  iB: () => (/* binding */ missingPrograms),
  WH: () => (/* binding */ notIsolatedText)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/host/on-path.js
var on_path = __webpack_require__(34744);
// EXTERNAL MODULE: ./build/host/process/capabilities.js
var capabilities = __webpack_require__(62007);
;// CONCATENATED MODULE: ./build/engines/kaniko/confinement.js
/**
 * What namespaces and capabilities leave open to a program that runs as root: the keys that the kernel keeps for root, and
 * sockets with abstract names of the network it shares. Perl makes the calls, because util-linux has no program for them
 * before 2.41; it is part of every Debian and Ubuntu.
 */
const confined = (command) => `perl -e '${script}' "${callNumbers[process.arch]?.prctl ?? 0}" "${filterFor(process.arch)?.toString('hex') ?? ''}" ${command}`;
/** Landlock (its call numbers are the same everywhere) has been able to do this since Linux 6.12; older ones refuse it. */
const script = `
my ($prctl, $filter) = (shift, pack("H*", shift));
my $program = pack("S x!8 P", length($filter) / 8, $filter);
!length($filter) or syscall($prctl, 22, 2, $program) == 0 or die "no filter of system calls: $!\\n";
my $rules = pack("Q Q Q", 0, 0, 1);
my $scoped = syscall(444, $rules, 24, 0);
$scoped < 0 or syscall(446, $scoped, 0) == 0 or die "no scope of sockets: $!\\n";
exec { $ARGV[0] } @ARGV or die "$ARGV[0]: $!\\n";`;
/** The numbers of the calls for 64-bit programs, and for the 32-bit programs that such a kernel may run too. */
const callNumbers = {
    x64: {
        prctl: 157,
        abis: [
            // The second three are those of x32.
            { audit: 0xc000003e, keys: [248, 249, 250, 0x400000f8, 0x400000f9, 0x400000fa] },
            { audit: 0x40000003, keys: [286, 287, 288] },
        ],
    },
    arm64: {
        prctl: 167,
        abis: [
            { audit: 0xc00000b7, keys: [217, 218, 219] },
            { audit: 0x40000028, keys: [309, 310, 311] },
        ],
    },
};
/** The classic BPF program that refuses the calls for keys, as Docker does; see seccomp(2). Undefined: numbers unknown. */
const filterFor = (architecture) => {
    const abis = callNumbers[architecture]?.abis;
    if (abis === undefined)
        return undefined;
    return Buffer.concat([...abis.flatMap(refusing), instruction(returnValue, 0, allow)]);
};
const [load, compare, returnValue] = [0x20, 0x15, 0x06];
const [allow, refuse] = [0x7fff_0000, 0x0005_0001];
/** Where seccomp_data has them. */
const [callAt, abiAt] = [0, 4];
/** For a call of this kind of machine code: refuses those for keys, and allows all others. Others go on behind it. */
const refusing = ({ audit, keys }) => [
    instruction(load, 0, abiAt),
    instruction(compare, keys.length + 3, audit, 'otherwise'),
    instruction(load, 0, callAt),
    ...keys.map((key, at) => instruction(compare, keys.length - at, key)),
    instruction(returnValue, 0, allow),
    instruction(returnValue, 0, refuse),
];
/** One instruction; a comparison skips this many, either when the values are equal or otherwise. */
const instruction = (code, skip, value, when) => {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt16LE(code, 0);
    bytes.writeUInt8(skip, when === 'otherwise' ? 3 : 2);
    bytes.writeUInt32LE(value, 4);
    return bytes;
};

;// CONCATENATED MODULE: ./build/engines/kaniko/private-root.js




/** The exit status when the command was not run because it would not have been isolated. */
const notIsolated = 125;
/** What is then printed, among other things. */
const notIsolatedText = 'private root: not isolated';
/** What a private root is created with, from util-linux, coreutils and Perl. */
const neededPrograms = [
    ...['unshare', 'setpriv', 'mount', 'umount', 'pivot_root', 'chroot', 'perl'],
];
/** Those of them that are not installed. */
const missingPrograms = (host) => neededPrograms.filter((program) => (0,on_path/* onPath */.L)(host, program) === undefined);
/**
 * The command that runs a program with a folder as its `/`, in mount and process namespaces of its own, and with no more
 * rights than Docker gives a container. Inside, the rest of this machine does not exist: it is unmounted, not just hidden,
 * so a program that deletes its file system, as Kaniko does, or breaks out of a chroot finds nothing else. It cannot use
 * the keys that the kernel keeps for root. Needs root.
 * When the caller dies, the kernel ends all of it, and the mounts disappear with the last process.
 *
 * If any step of the set-up fails, the program does not run, and `notIsolatedText` is printed.
 */
const inPrivateRoot = async ({ root, stage, mounts, network, group }, command) => {
    const spaces = await Promise.all(['mnt', 'pid'].map((space) => (0,promises_.readlink)(`/proc/self/ns/${space}`)));
    return [
        'setpriv',
        ...['--pdeathsig', 'KILL'],
        'unshare',
        ...['--mount', '--propagation', 'private', '--pid', '--ipc', '--fork', '--kill-child'],
        ...(network ? [] : ['--net']),
        ...['sh', '-c', private_root_script, 'private-root', ...spaces, root, stage, group ?? ''],
        ...mounts.flatMap(({ source, target, writable }) => [writable ? 'rw' : 'ro', source, target]),
        '--',
        ...command,
    ];
};
/**
 * The programs that the last steps need are visible through `stage`, read-only. `stage` is the root of the mount
 * namespace, so there is nothing else behind the private root.
 */
const private_root_script = `
refuse() { echo "${notIsolatedText}: $1" >&2; exit ${notIsolated}; }
[ "$(readlink /proc/self/ns/mnt)" != "$1" ] || refuse 'it has the mounts of this machine'
[ "$(readlink /proc/self/ns/pid)" != "$2" ] || refuse 'it has the processes of this machine'
[ $$ = 1 ] || refuse 'it is not the first process'
root=$3 stage=$4 group=$5
shift 5
set -e
trap 'refuse "a step failed"' EXIT
[ -z "$group" ] || echo 0 > "$group/cgroup.procs"
mount --make-rprivate /
see() {
  if [ -d "$2" ]; then mkdir -p "$3"; else mkdir -p "\${3%/*}"; [ -e "$3" ] || : > "$3"; fi
  mount --bind "$2" "$3"
  [ "$1" = rw ] || mount -o remount,bind,ro "$3"
}
mount -t tmpfs -o mode=0755 none "$stage"
for each in /bin /sbin /lib /lib32 /lib64 /usr; do
  if [ -L "$each" ]; then ln -s "$(readlink "$each")" "$stage$each"
  elif [ -d "$each" ]; then see ro "$each" "$stage$each"; fi
done
mkdir "$stage/root" "$stage/machine" "$stage/proc" "$stage/dev"
# Perl reads it.
see ro /dev/null "$stage/dev/null"
# umount looks into it.
mount -t proc -o ro,nosuid,nodev,noexec none "$stage/proc"
mount --bind "$root" "$stage/root"
root=$stage/root
mkdir -p "$root/proc" "$root/dev"
mount -t proc -o nosuid,nodev,noexec none "$root/proc"
for each in bus fs irq sys sysrq-trigger; do
  [ ! -e "$root/proc/$each" ] || see ro "$root/proc/$each" "$root/proc/$each"
done
for each in acpi asound scsi; do
  [ ! -d "$root/proc/$each" ] || mount -t tmpfs -o ro,size=4k none "$root/proc/$each"
done
for each in kcore keys key-users latency_stats sched_debug timer_list timer_stats; do
  [ ! -e "$root/proc/$each" ] || see ro /dev/null "$root/proc/$each"
done
mount -t tmpfs -o mode=0755,nosuid none "$root/dev"
for each in full null random tty urandom zero; do see rw "/dev/$each" "$root/dev/$each"; done
ln -s /proc/self/fd "$root/dev/fd"
while [ "$1" != -- ]; do see "$1" "$2" "$root$3"; shift 3; done
shift
ip link set lo up 2> /dev/null || :
cd "$stage"
pivot_root . machine
cd /
umount -l /machine
rmdir /machine
${confined('/bin/true')}
trap - EXIT
exec ${confined(`setpriv ${capabilities/* containerCapabilities */._.join(' ')} chroot /root`)} "$@"
`;


/***/ }),

/***/ 82917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ knownVersions)
/* harmony export */ });
/** Leaves out the versions that are undefined or empty, because the engine does not report them. */
const knownVersions = (versions) => Object.fromEntries(Object.entries(versions).flatMap(([name, version]) => version === undefined || version === '' ? [] : [[name, version]]));


/***/ }),

/***/ 7558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   kt: () => (/* binding */ appArmorProfile),
/* harmony export */   o1: () => (/* binding */ canHaveProfile),
/* harmony export */   vR: () => (/* binding */ profileName)
/* harmony export */ });
/** The name of a program's profile: letters, digits and dots, different for each path. */
const profileName = (path) => path.replace(/^\/+/, '').replaceAll(/[^A-Za-z0-9_-]+/g, '.');
/** Whether AppArmor reads this path as a plain path, not as a pattern. */
const canHaveProfile = (path) => /^\/[\w./+-]+$/.test(path);
/**
 * The text of an AppArmor profile that lets the program in one path create user namespaces and restricts nothing, like
 * Ubuntu's own for podman and rootlesskit. Throws for a path that AppArmor would read as a pattern.
 */
const appArmorProfile = (path) => {
    if (!canHaveProfile(path))
        throw new Error(`${path} cannot be used in an AppArmor profile: use a path that contains only letters, digits and . / + - _`);
    const lines = [
        'abi <abi/4.0>,',
        'include <tunables/global>',
        `profile ${profileName(path)} ${path} flags=(unconfined) {`,
        '  userns,',
        '}',
    ];
    return `${lines.join('\n')}\n`;
};
/**
 * Whether one of these profiles lets the program in this path create user namespaces. `unclear`: one mentions the program,
 * but possibly as a pattern, which only AppArmor itself can evaluate.
 */
const coverageOf = (path, texts) => {
    const allowing = texts.filter((text) => /\buserns\b/.test(text));
    if (allowing.some((text) => text.includes(` ${path} `)))
        return 'covered';
    const program = path.slice(path.lastIndexOf('/') + 1);
    return allowing.some((text) => text.includes(program)) ? 'unclear' : 'none';
};


/***/ }),

/***/ 45327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ copyCertificates),
/* harmony export */   U6: () => (/* binding */ copyLogins),
/* harmony export */   fU: () => (/* binding */ copyRegistryCertificates),
/* harmony export */   iy: () => (/* binding */ readDaemonSettings),
/* harmony export */   oJ: () => (/* binding */ daemonFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_erase_at_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32820);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55797);
/* harmony import */ var _host_writing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28703);





const listed = ['registry-mirrors', 'insecure-registries', 'dns', 'dns-search', 'dns-opts'];
const proxies = { HTTP_PROXY: 'http-proxy', HTTPS_PROXY: 'https-proxy', NO_PROXY: 'no-proxy' };
/** The settings files of a daemon of this user and of this machine. */
const daemonFiles = (host) => [
    ...configFolders(host).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'daemon.json')),
    '/etc/docker/daemon.json',
];
/** Reads such files; for each setting, the first file that has it counts. A file that does not exist is skipped. */
const readDaemonSettings = async (files) => {
    const contents = await readJson(files);
    const config = listed.flatMap((name) => {
        const values = contents.map((file) => (0,_host_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(file, name).map(String)).find((list) => list.length > 0);
        return values === undefined ? [] : [[name, values]];
    });
    const env = Object.entries(proxies).flatMap(([variable, name]) => {
        const value = contents.map((file) => (0,_host_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(file, 'proxies', name)).find((text) => text !== undefined);
        return value === undefined ? [] : [[variable, value]];
    });
    return { config: Object.fromEntries(config), env: Object.fromEntries(env) };
};
/** Go's default, which has to be repeated when another folder is added. */
const systemCertificates = '/etc/ssl/certs:/etc/pki/tls/certs';
/**
 * Copies the certificates that this job trusts in addition to the system's into `folder`, and returns the variables that
 * make an engine trust them too. Engines do not know Node's variables, and the user of an engine may not be allowed to
 * read a file of root's.
 */
const copyCertificates = async ({ env }, folder) => {
    const [own, extra] = [env['SSL_CERT_FILE'] ?? '', env['NODE_EXTRA_CA_CERTS'] ?? ''];
    const [ownCopy, extraCopy] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'ca-bundle.pem'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'ca-more', 'extra.pem')];
    return {
        ...((await copyReadable(own, ownCopy)) ? { SSL_CERT_FILE: ownCopy } : {}),
        ...((await copyReadable(extra, extraCopy))
            ? { SSL_CERT_DIR: `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'ca-more')}:${env['SSL_CERT_DIR'] ?? systemCertificates}` }
            : {}),
    };
};
/** Certificates are not secret: the user of an engine may read them. */
const copyReadable = async (from, to) => {
    if (from === '' || !(await copied(from, to)))
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(to, 0o644);
    return true;
};
/** Copies the certificates for individual registries to where a rootless daemon with this home looks for them. */
const copyRegistryCertificates = async (host, home) => {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config', 'docker', 'certs.d');
    const sources = ['/etc/docker', ...configFolders(host)].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'certs.d'));
    for (const source of sources)
        await copied(source, target);
};
const copied = (from, to) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, { recursive: true, dereference: true }).then(() => true, () => false);
/** Where rootless Docker looks for its settings. */
const configFolders = ({ env }) => {
    const [config, home] = [env['XDG_CONFIG_HOME'] ?? '', env['HOME'] ?? ''];
    if (config !== '')
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(config, 'docker')];
    return home === '' ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config', 'docker')];
};
/**
 * Writes the registry logins of this user into `folder`, in the format of Podman and Buildah and readable for nobody else;
 * returns the variables that point to them. Those of `podman login` take precedence over those of `docker login`.
 * Credential helpers are only named in it, not run. However this program ends, the file goes with it.
 */
const copyLogins = async (host, folder, user) => {
    const logins = await readLogins(host);
    if (logins === undefined)
        return {};
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'auth.json');
    (0,_host_erase_at_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .eraseAtExit */ .m)(file);
    await (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(file, logins, { mode: 0o600 });
    if (user !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chown)(file, user.uid, user.gid);
    return { REGISTRY_AUTH_FILE: file };
};
const readLogins = async ({ env, uid }) => {
    const below = (name, ...rest) => (env[name] ?? '') === '' ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env[name] ?? '', ...rest)];
    const files = [
        ...below('REGISTRY_AUTH_FILE'),
        ...below('XDG_RUNTIME_DIR', 'containers/auth.json'),
        `/run/containers/${uid}/auth.json`,
        ...below('XDG_CONFIG_HOME', 'containers/auth.json'),
        ...below('HOME', '.config/containers/auth.json'),
        ...below('DOCKER_CONFIG', 'config.json'),
        ...below('HOME', '.docker/config.json'),
    ];
    const contents = await readJson(files);
    // For each registry, the first file that has it counts.
    const merged = (name) => contents.reduceRight((known, file) => {
        const more = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_4__.at)(file, name);
        return (0,_host_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(more) ? { ...known, ...more } : known;
    }, {});
    const logins = { auths: merged('auths'), credHelpers: merged('credHelpers') };
    const none = Object.values(logins).every((each) => Object.keys(each).length === 0);
    return none ? undefined : JSON.stringify(logins);
};
const readJson = (files) => Promise.all(files.map(async (file) => (0,_host_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => ''))));


/***/ }),

/***/ 93204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openFuse),
/* harmony export */   z: () => (/* binding */ throughFuse)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Finds a way for this user to open /dev/fuse without changing the machine: on some machines only root may. Throws with the
 * reason where there is none.
 */
const openFuse = async (host, folder, user) => {
    if (await canOpen(host, 'sh', ['-c', tryDevice], user))
        return { kind: 'open' };
    if (host.uid !== 0 || user === undefined)
        throw new Error('its user cannot open /dev/fuse (as root: chmod 666 /dev/fuse, or modprobe fuse)');
    const device = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await folder.sub('dev'), 'fuse');
    // 10, 229: Documentation/admin-guide/devices.txt of the kernel.
    await host.exec('mknod', ['--mode', '666', device, 'c', '10', '229']);
    const access = { kind: 'own', device, user };
    const { program, args } = throughFuse(access, user, 'sh', ['-c', tryDevice]);
    if (await canOpen(host, program, args, undefined))
        return access;
    throw new Error('its user cannot open /dev/fuse, and no device of the run can be mounted in its place');
};
const tryDevice = ': <> /dev/fuse';
const canOpen = async (host, program, args, user) => {
    const { end } = await host.exec(program, args, { user, timeoutMs: 20_000 });
    return end.kind === 'exited' && end.code === 0;
};
/** A start of the program by that user, with the device that the user can open. */
const throughFuse = (access, user, program, args) => {
    if (access?.kind !== 'own')
        return { program, args, user };
    const asUser = ['--reuid', String(access.user.uid), '--regid', String(access.user.gid), '--clear-groups'];
    const rest = [access.device, 'setpriv', ...asUser, '--', program, ...args];
    return {
        program: 'unshare',
        args: ['--mount', '--propagation', 'private', '--', 'sh', '-c', mountAndStart, 'sh', ...rest],
        user: undefined,
    };
};
/** In `/`, because the user may not be allowed to enter our working folder. */
const mountAndStart = 'mount --bind "$1" /dev/fuse && shift && cd / && exec "$@"';


/***/ }),

/***/ 8761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pastaDay),
/* harmony export */   h: () => (/* binding */ chooseRootlessNetwork)
/* harmony export */ });
/* harmony import */ var _host_on_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34744);
/* harmony import */ var _tap_device_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2330);


/** In order of throughput: 31.9 and 8.1 Gbps with this MTU, by RootlessKit's docs/network.md of July 2026. */
const drivers = ['pasta', 'slirp4netns'];
/** Servers that listen on the machine's own 127.0.0.1 stay out of reach. */
const ownNamespace = ['--mtu=65520', '--disable-host-loopback'];
/** RootlessKit needs a pasta of this day or later (same page). */
const oldestPasta = 20_231_204;
/** The best network driver that works for this user, tried with an empty namespace; else the machine's network. */
const chooseRootlessNetwork = async (host, as) => {
    const none = { driver: 'host', args: ['--net=host'] };
    if (!(await (0,_tap_device_js__WEBPACK_IMPORTED_MODULE_1__/* .canOpenTap */ .g)(host, as.user)))
        return { ...none, skipped: [`${drivers.join(' and ')}: its user cannot open /dev/net/tun`] };
    const skipped = [];
    for (const driver of drivers) {
        const args = [`--net=${driver}`, ...ownNamespace];
        const problem = await problemWith(host, as, driver);
        if (problem === undefined)
            return { driver, args, skipped };
        skipped.push(`${driver}: ${problem}`);
    }
    return { ...none, skipped };
};
const problemWith = async (host, { user, env }, driver) => {
    if ((0,_host_on_path_js__WEBPACK_IMPORTED_MODULE_0__/* .onPath */ .L)(host, driver) === undefined)
        return 'not installed';
    const options = { env, timeoutMs: 20_000, user };
    const day = driver === 'pasta' && pastaDay((await host.exec('pasta', ['--version'], options)).stdout);
    if (typeof day === 'number' && day < oldestPasta)
        return `released ${day}, but ${oldestPasta} or later is needed`;
    const words = [`--net=${driver}`, ...ownNamespace, '--copy-up=/etc', 'true'];
    const { end, tail } = await host.exec('rootlesskit', words, options);
    if (end.kind === 'exited' && end.code === 0)
        return undefined;
    return `rootlesskit cannot use it: ${tail.trim().split('\n').at(-1) ?? end.kind}`;
};
/** `pasta 2024_02_20.1e6f92b` and `pasta 0.0~git20240220.1e6f92b-1` are both of 20240220; undefined for other texts. */
const pastaDay = (version) => {
    const [, ...parts] = /(20\d\d)_?(\d\d)_?(\d\d)\./.exec(version) ?? [];
    return parts.length === 0 ? undefined : Number(parts.join(''));
};


/***/ }),

/***/ 2330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ canOpenTap)
/* harmony export */ });
/** Whether this user can create network interfaces: slirp4netns and pasta both need a tap device. */
const canOpenTap = async (host, user) => {
    const { end } = await host.exec('sh', ['-c', '[ -r /dev/net/tun ] && [ -w /dev/net/tun ]'], { user });
    return end.kind === 'exited' && end.code === 0;
};


/***/ }),

/***/ 64665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ allowUserNamespaces),
/* harmony export */   y: () => (/* binding */ profileTexts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_on_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34744);
/* harmony import */ var _host_run_folder_apparmor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18444);
/* harmony import */ var _apparmor_profile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7558);





const restriction = 'proc/sys/kernel/apparmor_restrict_unprivileged_userns';
/**
 * Lets a program create user namespaces until the result is disposed, if AppArmor restricts them, none of the machine's
 * profiles covers this path, and we are root. Undefined: there is nothing to do, or nothing that can be done. `root` is
 * `/`, or in tests a folder with files in the same places.
 */
const allowUserNamespaces = async (host, folder, program, root = '/') => {
    const restricted = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, restriction), 'utf8').catch(() => '0');
    const path = (0,_host_on_path_js__WEBPACK_IMPORTED_MODULE_2__/* .onPath */ .L)(host, program);
    if (host.uid !== 0 || restricted.trim() === '0' || path === undefined)
        return undefined;
    if (!(0,_apparmor_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .canHaveProfile */ .o1)(path) || (0,_apparmor_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .coverageOf */ ._5)(path, await profileTexts(root)) !== 'none')
        return undefined;
    host.log(`Loading an AppArmor profile that lets ${path} create user namespaces until the end of the run`);
    return (0,_host_run_folder_apparmor_js__WEBPACK_IMPORTED_MODULE_3__/* .loadProfile */ .i)(host, folder.path, { name: (0,_apparmor_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .profileName */ .vR)(path), text: (0,_apparmor_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .appArmorProfile */ .kt)(path) });
};
/** The texts of the profiles that the machine loads when it starts. */
const profileTexts = async (root) => {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'etc/apparmor.d');
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const texts = [];
    for (const entry of entries.filter((each) => each.isFile()))
        texts.push(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), 'utf8').catch(() => ''));
    return texts;
};


/***/ }),

/***/ 18007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ maintainedOn),
/* harmony export */   X: () => (/* binding */ daemonTitle)
/* harmony export */ });
/** A daemon as messages name it. */
const daemonTitle = ({ program, under }) => under === undefined ? program : `${program} under ${under}`;
/** When it was last looked up which engines are maintained. */
const maintainedOn = '2026-11-30';


/***/ }),

/***/ 15889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ variantName),
/* harmony export */   Z: () => (/* binding */ storageDrivers),
/* harmony export */   pX: () => (/* binding */ storageOf)
/* harmony export */ });
/** Storage drivers that an engine with storage of the run's own can be given. */
const storageDrivers = ['overlay', 'fuse-overlayfs', 'vfs'];
/** The name that an engine has with a variant, as in `podman+vfs`. */
const variantName = (engine, variant) => `${engine}+${suffixOf(variant)}`;
const suffixOf = (variant) => {
    if (variant.kind === 'storage')
        return variant.driver;
    return variant.kind === 'volume' ? `volume-${variant.setting}` : variant.kind;
};
/** The storage driver that a variant asks for; undefined: what the run chooses. */
const storageOf = (variant) => variant?.kind === 'storage' ? variant.driver : undefined;


/***/ }),

/***/ 15584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ makeDisposal)
/* harmony export */ });
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91125);

const makeDisposal = (closers = []) => {
    let pending = closers;
    return {
        use: (resource) => {
            pending.push(() => Promise.resolve(resource[Symbol.asyncDispose]()));
            return resource;
        },
        defer: (close) => {
            pending.push(close);
        },
        move: () => {
            const moved = pending;
            pending = [];
            return makeDisposal(moved);
        },
        [Symbol.asyncDispose]: async () => {
            const errors = [];
            for (let close = pending.pop(); close !== undefined; close = pending.pop()) {
                try {
                    await close();
                }
                catch (error) {
                    errors.push(error);
                }
            }
            if (errors.length === 0)
                return;
            throw new AggregateError(errors, `Not everything could be closed: ${errors.map(_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b).join('; ')}`);
        },
    };
};


/***/ }),

/***/ 32820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ eraseAtExit)
/* harmony export */ });
/* unused harmony export erase */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Removes a file or folder with secrets when this process ends, however it ends: after a run, with `cleanup: false`, after
 * a second Ctrl-C or SIGQUIT. Only SIGKILL leaves it, until the next run removes the folder of this one.
 */
const eraseAtExit = (path) => {
    if (paths.size === 0)
        process.once('exit', eraseAll);
    paths.add(path);
};
const paths = new Set();
const eraseAll = () => {
    for (const path of paths) {
        try {
            erase(path);
        }
        catch {
            // A process of the engine's user may have closed the folder; nothing more can be done here.
        }
    }
};
/** Removes a tree now. Its folders may belong to the user of an engine, who could exchange them for links meanwhile. */
const erase = (path) => {
    if (process.platform === 'linux')
        inFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), (at) => eraseEntry(at(Buffer.from((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)))));
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
};
const eraseEntry = (path) => {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (found?.isDirectory() === true) {
        inFolder(path, (at, names) => {
            for (const name of names)
                eraseEntry(at(name));
        });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
    }
    else if (found !== undefined) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
    }
};
/** Works through a handle of the folder, which a link cannot have taken the place of. */
const inFolder = (path, work) => {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        const here = `/proc/self/fd/${folder}`;
        work((name) => Buffer.concat([Buffer.from(`${here}/`), name]), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(here, { encoding: 'buffer' }));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(folder);
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

/***/ 4777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver)
/* harmony export */ });
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46322);

/**
 * Gives files and folders, with everything in them, to the user that an engine runs as; does nothing without one.
 * Symbolic links change their owner, their targets do not: a project may link to a file of the system. What that user has
 * already is not touched: to give it again would change its time, as if a build had written it.
 */
const handOver = async (host, paths, reader) => {
    if (reader === undefined)
        return;
    const { uid, gid } = reader;
    const others = ['(', '!', '-user', `${uid}`, '-o', '!', '-group', `${gid}`, ')'];
    const args = [...paths, ...others, '-exec', 'chown', '-h', `${uid}:${gid}`, '--', '{}', '+'];
    (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(await host.exec('find', args, { timeoutMs: 900_000 }));
};


/***/ }),

/***/ 20066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xz: () => (/* binding */ attestationsOf),
  k$: () => (/* binding */ configIn),
  Fd: () => (/* binding */ documentIn),
  w: () => (/* binding */ layersOf),
  S2: () => (/* binding */ platformsIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
;// CONCATENATED MODULE: ./build/host/image-archive/manifests.js

/** The names of the layers of the first image in an archive, the lowest first; undefined: it contains no image. */
const firstImage = async (read) => (await dockerLayers(read)) ?? (await ociLayers(read));
/** No build is for as many platforms; a build that writes its archive itself could name a manifest a million times. */
const mostImages = 100;
/** All images of an archive: those of its index, or of a docker-archive without one. */
const imagesIn = async (read) => {
    const images = [];
    let documents = [await read('index.json')];
    for (let depth = 0; depth < 4; depth++) {
        const below = documents.flatMap((document) => (0,json/* listAt */.gT)(document, 'manifests').filter(isNoAttestation));
        if (below.length > mostImages)
            throw new Error(`an image archive has ${below.length} manifests`);
        documents = [];
        for (const each of below) {
            const document = await read(blobOf((0,json/* textAt */.$6)(each, 'digest')));
            if ((0,json.at)(document, 'layers') === undefined)
                documents.push(document);
            else
                images.push(await imageOf(read, document, (0,json.at)(each, 'platform')));
        }
    }
    if (images.length > 0)
        return images;
    const named = (0,json/* listAt */.gT)({ all: await read('manifest.json') }, 'all').slice(0, mostImages);
    return Promise.all(named.map(async (image) => ({
        platform: platformIn(await read((0,json/* textAt */.$6)(image, 'Config') ?? '')),
        layers: (0,json/* listAt */.gT)(image, 'Layers').map(String),
    })));
};
const imageOf = async (read, manifest, platform) => ({
    platform: platformIn(platform ?? (await read(blobOf((0,json/* textAt */.$6)(manifest, 'config', 'digest'))))),
    layers: layersIn(manifest),
});
const layersIn = (manifest) => (0,json/* listAt */.gT)(manifest, 'layers').map((layer) => blobOf((0,json/* textAt */.$6)(layer, 'digest')));
/** From the `platform` of an index, or from the configuration of an image, which have the same keys. */
const platformIn = (document) => {
    const [os = '', architecture = '', variant] = ['os', 'architecture', 'variant'].map((key) => (0,json/* textAt */.$6)(document, key));
    return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
};
/** What the images of an archive say about their build; docker-archives have no place for that. */
const attestationsIn = async (read) => {
    const found = [];
    let documents = [await read('index.json')];
    for (let depth = 0; depth < 4; depth++) {
        const below = documents.flatMap((document) => (0,json/* listAt */.gT)(document, 'manifests')).slice(0, mostImages);
        documents = [];
        for (const each of below) {
            const document = await read(blobOf((0,json/* textAt */.$6)(each, 'digest')));
            if (isNoAttestation(each))
                documents.push(document);
            else
                found.push(...(0,json/* listAt */.gT)(document, 'layers').slice(0, mostImages).flatMap(attestationOf));
        }
    }
    return found.slice(0, mostAttestations);
};
/** Far more than BuildKit writes: one or two for each platform. A frontend that a Dockerfile names can write anything. */
const mostAttestations = 200;
const longestType = 200;
const attestationOf = (layer) => {
    const [predicateType, bytes] = [
        (0,json/* textAt */.$6)(layer, 'annotations', 'in-toto.io/predicate-type'),
        (0,json.at)(layer, 'size'),
    ];
    return predicateType === undefined || !Number.isSafeInteger(bytes) || Number(bytes) < 0
        ? []
        : [{ predicateType: predicateType.slice(0, longestType), bytes: Number(bytes) }];
};
const isNoAttestation = (descriptor) => (0,json/* textAt */.$6)(descriptor, 'annotations', 'vnd.docker.reference.type') === undefined;
const dockerLayers = async (read) => {
    const [image] = (0,json/* listAt */.gT)({ all: await read('manifest.json') }, 'all');
    return image === undefined ? undefined : (0,json/* listAt */.gT)(image, 'Layers').map(String);
};
const ociLayers = async (read) => {
    let document = await read('index.json');
    // An index may point to another one: the image is the first that is not an attestation.
    for (let depth = 0; depth < 4 && document !== undefined; depth++) {
        if ((0,json.at)(document, 'layers') !== undefined)
            return layersIn(document);
        const images = (0,json/* listAt */.gT)(document, 'manifests').filter(isNoAttestation);
        document = await read(blobOf((0,json/* textAt */.$6)(images[0], 'digest')));
    }
    return undefined;
};
const blobOf = (digest = '') => `blobs/${digest.replace(':', '/')}`;

;// CONCATENATED MODULE: ./build/host/image-archive/archive-layers.js
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
 * The layers of the image in an archive, the lowest first, whether it is a docker-archive or an OCI layout. Only the
 * index of the archive is read, so its size does not matter. Of images for several platforms, those of the one that is given, else of the
 * first. Throws when it contains no image.
 */
const layersOf = async (archive, platform) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(archive), true);
        const members = await membersOf(file);
        const read = readerOf(file, members);
        const names = platform === undefined
            ? await firstImage(read)
            : (await imagesIn(read)).find((image) => image.platform === platform)?.layers;
        if (names === undefined)
            throw new Error(`${archive} contains no image${platform === undefined ? '' : ` for ${platform}`}`);
        if (names.length > mostLayers)
            throw new Error(`the image in ${archive} has ${names.length} layers; at most ${mostLayers} are read`);
        return names.map((name) => {
            const member = resolved(members, name);
            if (member === undefined)
                throw new Error(`${archive} does not contain the layer ${name}`);
            return { open: () => openLayer(archive, member) };
        });
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
/** The platforms for which an archive has an image, as it names them: `linux/arm64`, but perhaps also `linux/arm64/v8`. */
const platformsIn = async (archive) => {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_2, await (0,promises_.open)(archive), true);
        const images = await imagesIn(readerOf(file, await membersOf(file)));
        return images.map(({ platform }) => platform);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
};
/** What the images in an archive say about their build. */
const attestationsOf = async (archive) => {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_3, await (0,promises_.open)(archive), true);
        return await attestationsIn(readerOf(file, await membersOf(file)));
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
/** The configuration of the image in a docker-archive. Throws when it has none. */
const configIn = async (archive) => {
    const documents = (0,json/* parseJson */.qF)((await documentIn(archive, 'manifest.json')) ?? '');
    const name = (0,json/* textAt */.$6)((0,json/* listAt */.gT)({ all: documents }, 'all')[0], 'Config');
    const config = name === undefined ? undefined : await documentIn(archive, name);
    if (config === undefined)
        throw new Error(`${archive} contains no image`);
    return config;
};
/** The text of a file in an archive; undefined when there is none with this name. */
const documentIn = async (archive, name) => {
    const env_4 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_4, await (0,promises_.open)(archive), true);
        const member = resolved(await membersOf(file), name);
        return member === undefined ? undefined : await textOf(file, member);
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
const readerOf = (file, members) => async (name) => {
    const member = resolved(members, name);
    return member === undefined ? undefined : (0,json/* parseJson */.qF)(await textOf(file, member));
};
const blockBytes = 512;
/** No engine makes more than 127; a build that writes its archive itself could name one layer a million times. */
const mostLayers = 1_000;
/** Far beyond what any engine writes: a manifest, a configuration, and a few files for each layer. */
const mostMembers = 10_000;
/** By name. The archives of all engines have names that fit into a plain header. */
const membersOf = async (file) => {
    const members = new Map();
    const header = Buffer.alloc(blockBytes);
    let longSize;
    for (let offset = 0; (await file.read(header, 0, blockBytes, offset)).bytesRead === blockBytes;) {
        if (header[0] === 0)
            break;
        const [type, written] = [field(header, 156, 1), sizeIn(header)];
        const sizeBytes = longSize ?? written;
        // A negative size would lead back to where it stands, for ever.
        if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 0)
            throw new Error('an image archive has a file whose size is not a number');
        if (members.size >= mostMembers)
            throw new Error(`an image archive has more than ${mostMembers} files`);
        const start = offset + blockBytes;
        const name = external_node_path_.posix.normalize([field(header, 345, 155), field(header, 0, 100)].filter(Boolean).join('/'));
        const isLink = type === '1' || type === '2';
        const target = field(header, 157, 100);
        // A symbolic link is relative to its folder.
        const linkedTo = type === '2' ? external_node_path_.posix.join(external_node_path_.posix.dirname(name), target) : target;
        const body = { offset: start, sizeBytes, linkedTo: isLink ? linkedTo : undefined };
        longSize = type === 'x' ? extendedSize(await textOf(file, body)) : undefined;
        if (type !== 'x' && type !== 'g')
            members.set(name, body);
        offset = start + Math.ceil((isLink ? 0 : sizeBytes) / blockBytes) * blockBytes;
    }
    return members;
};
const field = (header, from, length) => header
    .toString('latin1', from, from + length)
    .replace(/\0.*$/s, '')
    .trim();
/** Octal digits, or a binary number when the first bit is set. */
const sizeIn = (header) => ((header[124] ?? 0) & 0x80) === 0
    ? Number.parseInt(field(header, 124, 12) || '0', 8)
    : Number(header.readBigUInt64BE(128));
/** The size of the next file when it does not fit into its header. */
const extendedSize = (records) => {
    const size = /(?:^|\n)\d+ size=(\d+)\n/.exec(records)?.[1];
    return size === undefined ? undefined : Number(size);
};
const resolved = (members, name) => {
    let member = members.get(external_node_path_.posix.normalize(name));
    for (let links = 0; member?.linkedTo !== undefined && links < 8; links++)
        member = members.get(external_node_path_.posix.normalize(member.linkedTo));
    return member;
};
/** Documents of an image are small: more than this is none. */
const largestDocumentBytes = 16 * 1024 * 1024;
const textOf = async (file, { offset, sizeBytes }) => {
    if (sizeBytes > largestDocumentBytes)
        throw new Error(`a document of ${sizeBytes} bytes in an image archive`);
    const bytes = Buffer.alloc(sizeBytes);
    await file.read(bytes, 0, sizeBytes, offset);
    return bytes.toString();
};
const openLayer = async (archive, { offset, sizeBytes }) => {
    const env_5 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_5, await (0,promises_.open)(archive), true);
        const start = Buffer.alloc(4);
        await file.read(start, 0, Math.min(4, sizeBytes), offset);
        const raw = (0,external_node_fs_.createReadStream)(archive, {
            start: offset,
            end: offset + sizeBytes - 1,
            highWaterMark: 262_144,
        });
        const unpack = decompressionOf(start);
        raw.on('error', (error) => unpack.destroy(error));
        unpack.on('close', () => raw.destroy());
        return raw.pipe(unpack);
    }
    catch (e_5) {
        env_5.error = e_5;
        env_5.hasError = true;
    }
    finally {
        const result_5 = __disposeResources(env_5);
        if (result_5)
            await result_5;
    }
};
const decompressionOf = (start) => {
    const magic = start.toString('hex');
    if (magic === '28b52ffd')
        return zstd();
    return magic.startsWith('1f8b') ? external_node_zlib_.createGunzip() : passOn();
};
const passOn = () => new external_node_stream_.Transform({ transform: (chunk, _encoding, done) => done(null, chunk) });
/** Node has it since 22.15. */
const zstd = () => {
    if (!("createZstdDecompress" in external_node_zlib_))
        throw new Error('a layer is compressed with zstd, which this version of Node cannot read; use Node 24');
    return external_node_zlib_.createZstdDecompress();
};


/***/ }),

/***/ 8011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ ignoring),
  Z: () => (/* binding */ readImageFiles)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./build/host/pauses.js
var pauses = __webpack_require__(86664);
// EXTERNAL MODULE: ./build/host/image-archive/archive-layers.js + 1 modules
var archive_layers = __webpack_require__(20066);
;// CONCATENATED MODULE: ./build/host/image-archive/layer-changes.js
/** Linux opens no longer path (PATH_MAX), so that no container can have made one. */
const longestPath = 4_096;
/** The path of an entry without slashes around it. Throws when it is longer than Linux allows. */
const entryPath = (name) => {
    if (name.length > longestPath)
        throw new Error(`the image has a path of ${name.length} characters; the limit is ${longestPath}`);
    const path = name.replace(/^(?:\.?\/)+/, '');
    let end = path.length;
    // An expression would look at each run of slashes again from every one of them.
    while (path[end - 1] === '/')
        end -= 1;
    return path.slice(0, end);
};
/** More of them would take too much memory: of all layers, in files and in characters of their paths. */
const [mostFiles, mostCharacters] = [500_000, 64_000_000];
/** Counts the files of all layers, also those that are replaced. Throws when the image has too many. */
const fileCounter = () => {
    let [files, characters] = [0, 0];
    return (path) => {
        files += 1;
        characters += path.length;
        if (files > mostFiles)
            throw new Error(`the image has more than ${mostFiles} files`);
        if (characters > mostCharacters)
            throw new Error(`the paths of the image have more than ${mostCharacters} characters`);
    };
};
/** Notes what an entry removes. False: it is a file or folder of its own. */
const noteWhiteout = (path, { gone, emptied }) => {
    const [isWhiteout, folder = '', what = ''] = whiteout.exec(path) ?? [];
    if (isWhiteout === undefined)
        return false;
    if (what === opaque)
        emptied.add(folder);
    else
        gone.add(`${folder}${what}`);
    return true;
};
const whiteout = /^(.*\/|)\.wh\.(.+)$/s;
const opaque = '.wh..opq';
/** What a layer hides is only what is below it, wherever its entry stands in the layer. */
const applyChanges = async (files, { learned, gone, emptied }, layer, pause) => {
    const hidden = new Set(emptied);
    for (const path of gone) {
        files.delete(path);
        hidden.add(`${path}/`);
        await pause();
    }
    if (hidden.has(''))
        files.clear();
    if (hidden.size > 0)
        for (const path of files.keys()) {
            if (isBelow(path, hidden))
                files.delete(path);
            await pause();
        }
    for (const [path, value] of learned) {
        files.set(path, { learned: value, layer });
        await pause();
    }
};
const isBelow = (path, folders) => {
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
        if (folders.has(path.slice(0, at + 1)))
            return true;
    return false;
};

;// CONCATENATED MODULE: ./build/host/image-archive/image-files.js





/** For files of which nothing is to be learned. */
const ignoring = { piece: () => { }, end: () => undefined };
/**
 * Reads every file of the image in an archive, layer by layer, and returns what was learned of those that the image ends up
 * with, by path without a leading slash. A file that a higher layer replaces or removes is not in the result. Memory is
 * needed only for what is kept. A symbolic link has its target as its content.
 */
const readImageFiles = async (archive, readerOf, signal, platform) => {
    const files = new Map();
    const [count, pause] = [fileCounter(), (0,pauses/* pausesFor */.HN)(signal)];
    for (const [layer, tar] of (await (0,archive_layers/* layersOf */.w)(archive, platform)).entries()) {
        const changes = { learned: new Map(), gone: new Set(), emptied: new Set() };
        await readLayer(await tar.open(), { changes, readerOf, signal, below: files, count, pause });
        await applyChanges(files, changes, layer, pause);
    }
    return files;
};
const readLayer = async (tar, reading) => {
    const entries = (0,tar_stream.extract)();
    (0,external_node_stream_.addAbortSignal)(reading.signal, tar);
    tar.on('error', (error) => entries.destroy(error)).pipe(entries);
    try {
        for await (const entry of entries) {
            await readEntry(entry, reading);
            // Whatever is left of an entry has to be read before the next one comes.
            entry.resume();
            await reading.pause();
        }
    }
    finally {
        tar.destroy();
    }
};
const readEntry = async (entry, reading) => {
    const { changes, below, readerOf, count } = reading;
    const { name, type, linkname } = entry.header;
    const path = entryPath(name);
    if (type !== 'directory')
        count(path);
    if (noteWhiteout(path, changes))
        return;
    if (type === 'link') {
        const target = entryPath(linkname);
        keep(path, changes.learned.get(target) ?? below.get(target)?.learned, reading);
    }
    else if (type !== 'directory') {
        const reader = readerOf(path);
        if (type === 'symlink')
            await reader.piece(Buffer.from(linkname));
        for await (const piece of entry)
            if (Buffer.isBuffer(piece))
                await reader.piece(piece);
        keep(path, await reader.end(), reading);
    }
};
const keep = (path, learned, { changes, below }) => {
    if (learned !== undefined)
        changes.learned.set(path, learned);
    else if (below.has(path))
        changes.gone.add(path);
};


/***/ }),

/***/ 21118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ unpackImage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _image_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8011);



const usualLimits = {
    fileBytes: 512 * 1024 * 1024,
    totalBytes: 4 * 1024 * 1024 * 1024,
    files: 200_000,
};
/**
 * Writes the files of the image in an archive into `dir`, which is created and must be empty. Only plain files are written, so
 * no entry can lead out of the folder: a symbolic link becomes a file with its target as text. Modes and empty folders
 * are not kept, and what a higher layer removes stays. Throws when an entry names a place outside, or at a limit.
 */
const unpackImage = async (archive, dir, signal, limits = usualLimits) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, { recursive: true });
    const counted = counter(archive, limits);
    const readerOf = (path) => {
        const pieces = [];
        let bytes = 0;
        counted.file();
        return {
            piece: (piece) => {
                bytes += piece.length;
                counted.bytes(path, bytes, piece.length);
                pieces.push(piece);
            },
            end: async () => {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(await placeOf(archive, dir, path), Buffer.concat(pieces));
                return path;
            },
        };
    };
    const files = await (0,_image_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readImageFiles */ .Z)(archive, readerOf, signal);
    // A hard link to another file is the same as a copy.
    for (const [path, { learned }] of files) {
        if (learned === path)
            continue;
        counted.file();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, learned), await placeOf(archive, dir, path));
    }
};
const placeOf = async (archive, dir, path) => {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path);
    const [first] = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(dir, target).split('/');
    if (first === '..' || first === '')
        throw new Error(`${archive} has a file outside of its root: ${path}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
    return target;
};
/** Throws at the limits. */
const counter = (archive, { fileBytes, totalBytes, files }) => {
    let [sum, count] = [0, 0];
    return {
        file: () => {
            count += 1;
            if (count > files)
                throw new Error(`${archive} has more than ${files} files; no more are unpacked`);
        },
        bytes: (path, ofFile, added) => {
            sum += added;
            if (ofFile > fileBytes)
                throw new Error(`${path} in ${archive} has more than ${fileBytes} bytes; no larger file is unpacked`);
            if (sum > totalBytes)
                throw new Error(`the files in ${archive} have more than ${totalBytes} bytes; no more are unpacked`);
        },
    };
};


/***/ }),

/***/ 34744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ onPath),
/* harmony export */   O: () => (/* binding */ withPrograms)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Folders of system programs that the PATH of an unprivileged user may leave out. */
const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'];
/** The path of a program on PATH or in the system folders; undefined when there is none. An absolute path is only checked. */
const onPath = (host, program) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(program)
    ? [program].find(isExecutable)
    : [...(host.env['PATH'] ?? '').split(':'), ...systemFolders]
        .filter((folder) => folder !== '')
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program))
        .find(isExecutable);
/** The same machine with these folders in front of PATH. */
const withPrograms = (host, folders) => {
    const env = { ...host.env, PATH: [...folders, host.env['PATH'] ?? ''].join(':') };
    return { ...host, env, exec: (program, args, options) => host.exec(program, args, { env, ...options }) };
};
const isExecutable = (path) => {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
};


/***/ }),

/***/ 59055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ deathOrSilence)
/* harmony export */ });
/* unused harmony export reacts */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55797);
/* harmony import */ var _daemon_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2565);




/** Longer than a daemon on a busy machine needs to answer. */
const answerWithinMs = 30_000;
/** A socket can be gone a moment before the system reports the end of its process. */
const noticeMs = 500;
const logLines = 20;
/**
 * The death of the first of these daemons, by name, that has ended. One that hangs counts as dead and is killed: every
 * later call would wait for it.
 */
const deathOrSilence = async (all, withinMs = answerWithinMs) => {
    const named = Object.entries(all);
    const daemons = Object.fromEntries(named.map(([name, { daemon }]) => [name, daemon]));
    const death = await (0,_daemon_js__WEBPACK_IMPORTED_MODULE_2__/* .deathOf */ .o)(daemons);
    if (death !== undefined)
        return death;
    const answers = await Promise.all(named.map(([, { socketPath }]) => reacts(socketPath, withinMs)));
    const silent = named.find((_, nth) => answers[nth] === false);
    if (silent === undefined)
        return undefined;
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(noticeMs);
    const [name, { daemon }] = silent;
    return (await (0,_daemon_js__WEBPACK_IMPORTED_MODULE_2__/* .deathOf */ .o)(daemons)) ?? (await killed(name, daemon, withinMs));
};
const killed = async (name, daemon, withinMs) => {
    const logTail = await daemon.logTail(logLines);
    await daemon.kill();
    return { message: `${name} did not answer within ${withinMs / 1000} s, and was killed`, logTail };
};
/**
 * Time in which this process did not run itself, as after Ctrl-Z, counts as one of so many parts: its timer comes first
 * then, and only afterwards the answer that has been there for long.
 */
const parts = 10;
/**
 * Whether a server reacts to a connection: it sends something or, when it does not speak HTTP/1, as containerd and
 * BuildKit, closes it. A process that hangs does neither, although the kernel accepts connections for it.
 */
const reacts = (socketPath, withinMs) => new Promise((resolve) => {
    const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)(socketPath);
    const end = (reacted) => {
        clearInterval(timer);
        socket.destroy();
        resolve(reacted);
    };
    let left = parts;
    const timer = setInterval(() => {
        left -= 1;
        if (left === 0)
            end(false);
    }, withinMs / parts);
    socket.on('connect', () => socket.write('GET /_ping HTTP/1.1\r\nHost: localhost\r\n\r\n'));
    socket.on('data', () => end(true));
    socket.on('end', () => end(true));
    socket.on('error', (error) => end(!['ENOENT', 'ECONNREFUSED'].includes((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) ?? '')));
});


/***/ }),

/***/ 62007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ containerCapabilities)
/* harmony export */ });
/**
 * Docker's capabilities for a container, without the one that creates devices: outside a container no rule protects the
 * devices of the machine. None of them allows a program to mount, to unmount or to look into other processes.
 */
const capabilities = [
    ...['chown', 'dac_override', 'fowner', 'fsetid', 'kill', 'setgid', 'setuid', 'setpcap'],
    ...['net_bind_service', 'net_raw', 'sys_chroot', 'audit_write', 'setfcap'],
];
/** Arguments of setpriv(1): neither the program nor anything that it starts, sudo included, ever has another capability. */
const containerCapabilities = [
    ...['--bounding-set', ['-all', ...capabilities.map((name) => `+${name}`)].join(',')],
    ...['--inh-caps', '-all'],
];


/***/ }),

/***/ 2565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ startDaemon),
/* harmony export */   o: () => (/* binding */ deathOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61105);





const stopGraceMs = 10_000;
const afterKillMs = 5_000;
const deathLogLines = 20;
/** The death of the first of these daemons, by name, that has ended; undefined while all of them run. */
const deathOf = async (daemons) => {
    for (const [name, daemon] of Object.entries(daemons)) {
        const end = daemon.ended();
        if (end !== undefined)
            return { message: `${name} ${end}`, logTail: await daemon.logTail(deathLogLines) };
    }
    return undefined;
};
/** Starts a server in a process group of its own, so that Ctrl-C in the terminal reaches only us. */
const startDaemon = (program, args, options) => {
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(options.logFile, 'a', 0o600);
    const { user } = options;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        detached: true,
        stdio: ['ignore', log, log],
        env: { ...options.env },
        uid: user?.uid,
        gid: user?.gid,
        // Another user may not be allowed to enter our working folder.
        cwd: user === undefined ? undefined : '/',
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    const { ended, how } = endOf(child);
    const pid = child.pid ?? 0;
    const kill = async () => {
        if (pid === 0)
            return;
        (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .killGroup */ .i0)(pid, 'SIGKILL');
        // On a busy machine a killed process is still there for a moment, with its mounts.
        await Promise.race([ended, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(afterKillMs, undefined, { ref: false })]);
    };
    return {
        pid,
        ended: how,
        logTail: (lines) => lastLines(options.logFile, lines),
        kill,
        [Symbol.asyncDispose]: async () => {
            if (pid === 0)
                return;
            (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .killGroup */ .i0)(pid, 'SIGTERM');
            await Promise.race([ended, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(stopGraceMs, undefined, { ref: false })]);
            await kill();
        },
    };
};
/** `how` is undefined as long as it runs. */
const endOf = (child) => {
    let end;
    const ended = new Promise((resolve) => {
        const finish = (how) => {
            end ??= how;
            resolve();
        };
        child.on('error', (error) => finish(error.message));
        child.on('exit', (code, signal) => finish(signal === null ? `exited with status ${code}` : `was killed by ${signal}`));
    });
    return { ended, how: () => end };
};
const lastLines = async (path, count) => {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8').catch(() => '');
    return text.trimEnd().split('\n').slice(-count).join('\n');
};


/***/ }),

/***/ 62374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ belongsTo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/**
 * Whether all user ids of a process are those of this user. To be asked where a program that ran as that user wrote down
 * the number: root would end the process of anybody. Without a user it is true, because then the kernel decides.
 */
const belongsTo = async (pid, user) => {
    if (user === undefined)
        return true;
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/status`, 'utf8').catch(() => '');
    const ids = /^Uid:\s+(.+)$/m.exec(status)?.[1]?.split(/\s+/) ?? [];
    return ids.length > 0 && ids.every((id) => Number(id) === user.uid);
};


/***/ }),

/***/ 64718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ waitForSocket)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55797);
/* harmony import */ var _unix_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62590);



const readyWithinMs = 60_000;
const pollMs = 100;
const logLines = 15;
/** Waits until one of our daemons accepts connections. Throws, with the end of its log, when it ends or takes too long. */
const waitForSocket = async (host, name, daemon, socketPath) => {
    for (let waitedMs = 0; waitedMs < readyWithinMs; waitedMs += pollMs) {
        host.signal.throwIfAborted();
        const end = daemon.ended();
        if (end !== undefined)
            throw new Error(`${name} ${end} while starting. Its last lines:\n${await daemon.logTail(logLines)}`);
        if (await acceptsConnections(socketPath))
            return;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pollMs);
    }
    throw new Error(`${name} was not ready within ${readyWithinMs / 1000} s. Its last lines:\n${await daemon.logTail(logLines)}`);
};
/** containerd speaks gRPC, not HTTP, so an accepted connection is enough. */
const acceptsConnections = async (socketPath) => {
    try {
        await (0,_unix_http_js__WEBPACK_IMPORTED_MODULE_1__/* .unixHttp */ .l)({ socketPath, method: 'GET', path: '/_ping', timeoutMs: 2_000 });
        return true;
    }
    catch (error) {
        return !['ENOENT', 'ECONNREFUSED', 'EACCES'].includes((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) ?? '');
    }
};


/***/ }),

/***/ 5568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ makePrivateFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/**
 * Creates a folder that only its owner can enter, whatever the umask. Where steps are root without a user namespace, they can
 * leave programs in it that give root's rights to every local account that reaches them.
 */
const makePrivateFolder = async (path) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true, mode: 0o700 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, 0o700);
    return path;
};


/***/ }),

/***/ 65170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ removeBelow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55797);
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46322);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11962);
/* harmony import */ var _open_below_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86894);
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





/** Deleting the layers of many builds takes a while on a slow disk. */
const timeoutMs = 600_000;
/**
 * Removes a file or folder below `root`, if it exists. Folders on the way may belong to the user of an engine, who could
 * exchange them for links to have root remove something else: they are opened one through the other, and `rm` works in
 * the last one and follows no link either. Throws when one of them is a link.
 */
const removeBelow = async (host, root, path) => {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    if (name === '' || name.startsWith('..'))
        throw new Error(`${path} is not below ${root}`);
    const remove = async (cwd) => {
        const options = { cwd, timeoutMs, signal: _process_interrupt_js__WEBPACK_IMPORTED_MODULE_2__/* .uninterrupted */ .qA };
        (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(await host.exec('rm', ['-rf', '--', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)], options));
    };
    if (process.platform !== 'linux')
        return remove((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(name)));
    const steps = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(name) === '.' ? [] : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(name).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const folder = __addDisposableResource(env_1, await (0,_open_below_js__WEBPACK_IMPORTED_MODULE_3__/* .openBelow */ .SL)(root, steps), true);
            await remove(`/proc/${process.pid}/fd/${folder.fd}`);
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
    catch (error) {
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) !== 'ENOENT')
            throw error;
    }
};


/***/ }),

/***/ 64943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ growth)
/* harmony export */ });
/** Counters only grow; one that does not was begun again, as by a process that ended unseen. */
const growth = (from, to) => from === undefined || to === undefined ? undefined : Math.max(0, to - from);


/***/ }),

/***/ 58028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ watchUsage)
});

// UNUSED EXPORTS: usageBetween

// EXTERNAL MODULE: ./build/host/usage/between.js
var usage_between = __webpack_require__(64943);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/readable.js
var readable = __webpack_require__(4979);
// EXTERNAL MODULE: ./build/host/process/process-table.js
var process_table = __webpack_require__(11265);
;// CONCATENATED MODULE: ./build/host/usage/cpu-time.js
/** Ticks of /proc/stat are 10 ms on every Linux that Node runs on (USER_HZ, proc_stat(5)). */
const tickMs = 10;
/** Reads the first line of /proc/stat: user, nice, system, idle, iowait, irq, softirq, steal (proc_stat(5)). */
const parseCpuTime = (stat) => {
    const ticks = /^cpu +(.*)$/m.exec(stat)?.[1]?.trim().split(/ +/).map(Number);
    if (ticks === undefined || ticks.length < 8 || ticks.some(Number.isNaN))
        return undefined;
    const [user = 0, nice = 0, system = 0, idle = 0, iowait = 0, irq = 0, softirq = 0, steal = 0] = ticks;
    return {
        busyMs: (user + nice + system + irq + softirq) * tickMs,
        stealMs: steal * tickMs,
        idleMs: (idle + iowait) * tickMs,
        interruptMs: (irq + softirq) * tickMs,
    };
};

;// CONCATENATED MODULE: ./build/host/usage/text.js


/** A file of the kernel; empty when it cannot be read. */
const textAt = (root, path) => (0,readable/* readableText */.Gh)((0,external_node_path_.join)(root, path));
/** The value of a line `NAME VALUE`, or `NAME: VALUE kB`; undefined when there is none. */
const text_valueOf = (text, name) => {
    const value = new RegExp(`^${name}:?\\s+(\\d+)`, 'm').exec(text)?.[1];
    return value === undefined ? undefined : Number(value);
};
/** The sum; undefined when one of them is. */
const sumOf = (values) => values.reduce((sum, value) => (sum === undefined || value === undefined ? undefined : sum + value), 0);

;// CONCATENATED MODULE: ./build/host/usage/process-times.js





/** Every process that this one can see, itself included. */
const readProcessTimes = (root) => (0,readable/* readableNames */.Vv)((0,external_node_path_.join)(root, 'proc'))
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => parseProcessTime(textAt(root, `proc/${pid}/stat`)) ?? []);
/** Parses /proc/PID/stat, see proc_pid_stat(5). */
const parseProcessTime = (stat) => {
    const [nameStart, nameEnd] = [stat.indexOf('('), stat.lastIndexOf(')')];
    if (nameStart < 0)
        return undefined;
    const fields = stat.slice(nameEnd + 2).split(' ');
    const numberAt = (field) => Number(fields[field - 3]);
    const ticks = [14, 15, 16, 17].map(numberAt);
    const [parent, flags, startTicks] = [numberAt(4), numberAt(9), numberAt(22)];
    if (![...ticks, parent, flags, startTicks].every(Number.isFinite))
        return undefined;
    return {
        pid: Number.parseInt(stat, 10),
        parent,
        name: stat.slice(nameStart + 1, nameEnd),
        startTicks,
        cpuMs: ticks.reduce((sum, each) => sum + each, 0) * tickMs,
        isKernel: (flags & kernelThread) !== 0,
    };
};
/** PF_KTHREAD of include/linux/sched.h. */
const kernelThread = 0x200000;
/** The processes among `all` for which `isFirst` holds, and everything below them. */
const treeOf = (all, isFirst) => {
    const children = (0,process_table/* byParent */.Ur)(all);
    const tree = new Map(all.filter(isFirst).map((process) => [process.pid, process]));
    // A Map iterates over entries that are added meanwhile, so this reaches every generation.
    for (const { pid } of tree.values())
        for (const child of children.get(pid) ?? [])
            tree.set(child.pid, child);
    return [...tree.values()];
};
/** The sum of their processor time. */
const cpuOf = (processes) => processes.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
/**
 * The processor time that processes used which run in both readings, without those of `excluded`. What started and ended
 * in between and was not waited for by one of them is missing: it is the least that was used.
 */
const usedBetween = (before, after, excluded) => {
    const [earlier, without] = [
        new Map(before.map((each) => [each.pid, each])),
        new Set(excluded.map(({ pid }) => pid)),
    ];
    return after.reduce((sum, { pid, startTicks, cpuMs }) => {
        const same = earlier.get(pid);
        const isSame = same?.startTicks === startTicks && !without.has(pid);
        return isSame ? sum + Math.max(0, cpuMs - same.cpuMs) : sum;
    }, 0);
};

;// CONCATENATED MODULE: ./build/host/usage/of-build.js


/** What the build itself used: its client, its daemon if this run started it, and its containers. */
const ofBuild = (between) => {
    const { before, after, elsewhere } = between;
    const io = ioOfBuild(between);
    const noGroup = 'this run has no control group of its own that counts memory';
    return [
        ['buildCpuMs', cpuOfBuild(between), elsewhere ?? 'the kernel shows no processor time of programs'],
        ['buildReadBytes', io?.readBytes, elsewhere ?? noIo],
        ['buildWrittenBytes', io?.writtenBytes, elsewhere ?? noIo],
        [
            'buildMemoryBeforeBytes',
            elsewhere === undefined ? before.group.memoryBytes : undefined,
            elsewhere ?? noGroup,
        ],
        [
            'buildMemoryPeakBytes',
            peakOf(between),
            elsewhere ?? (after.group.peakBytes === undefined ? noGroup : lowerPeak),
        ],
    ];
};
const noIo = 'the kernel does not show what these programs read and wrote';
const lowerPeak = 'an earlier build of this run had a higher peak, and the kernel keeps only the highest';
/**
 * That of the control group, or of the processes if it is more: an engine may put its steps into groups elsewhere, and
 * processes that lose their parent are in the group alone.
 */
const cpuOfBuild = ({ before, after, elsewhere }) => {
    if (elsewhere !== undefined || after.tree.length === 0)
        return undefined;
    const ofTree = (0,usage_between/* growth */.A)(cpuOf(before.tree), cpuOf(after.tree)) ?? 0;
    return Math.max(ofTree, (0,usage_between/* growth */.A)(before.group.cpuMs, after.group.cpuMs) ?? 0);
};
/** As for processor time. Processes count what they changed, which a disk may not have written yet. */
const ioOfBuild = ({ before, after, elsewhere }) => {
    if (elsewhere !== undefined)
        return undefined;
    const most = (field) => {
        const all = [
            (0,usage_between/* growth */.A)(before.group[field], after.group[field]),
            (0,usage_between/* growth */.A)(before.io?.[field], after.io?.[field]),
        ];
        const known = all.filter((value) => value !== undefined);
        return known.length === 0 ? undefined : Math.max(...known);
    };
    const [readBytes, writtenBytes] = [most('readBytes'), most('writtenBytes')];
    return readBytes === undefined || writtenBytes === undefined ? undefined : { readBytes, writtenBytes };
};
/** Where the peak does not begin again, it is that of this build only if it rose. */
const peakOf = ({ before, after, elsewhere }) => {
    const [then, now, start] = [before.group.peakBytes, after.group.peakBytes, before.group.memoryBytes];
    if (elsewhere !== undefined || then === undefined || now === undefined || start === undefined)
        return undefined;
    return now > then || then <= start * 1.01 ? now : undefined;
};

;// CONCATENATED MODULE: ./build/host/usage/of-others.js



/** What programs used that are not part of the build. */
const ofOthers = (between) => {
    const { before, after } = between;
    const held = [before.heldMemory, after.heldMemory].filter((value) => value !== undefined);
    return [
        ['othersCpuMs', cpuOfOthers(between), 'the kernel does not report processor time in /proc/stat'],
        ['othersDiskBytes', ioOfOthers(between), between.elsewhere ?? noDisks(between)],
        [
            'othersMemoryRatio',
            held.length === 0 ? undefined : Math.max(...held),
            'the kernel does not report memory in /proc/meminfo',
        ],
    ];
};
const noDisks = ({ after }) => after.disk === undefined ? 'the kernel does not show what its disks read and wrote' : noIo;
/**
 * What no program of the build, no interrupt and no thread of the kernel used. Where the build is done elsewhere, the least
 * that the others used.
 */
const cpuOfOthers = (between) => {
    const { before, after, elsewhere } = between;
    if (elsewhere !== undefined)
        return usedBetween(before.processes, after.processes, [
            ...after.tree,
            ...treeOf(after.processes, isEngine),
            ...after.processes.filter(({ isKernel }) => isKernel),
        ]);
    const busy = (0,usage_between/* growth */.A)(before.cpu?.busyMs, after.cpu?.busyMs);
    const interrupts = (0,usage_between/* growth */.A)(before.cpu?.interruptMs, after.cpu?.interruptMs);
    const build = cpuOfBuild(between);
    if (busy === undefined || interrupts === undefined || build === undefined)
        return undefined;
    return Math.max(0, busy - interrupts - kernelTime(between) - build);
};
/** Of each thread that is still there: one that ended takes all that it ever used with it. */
const kernelTime = ({ before, after }) => {
    const earlier = new Map(before.processes.map((each) => [each.pid, each]));
    return after.processes
        .filter(({ isKernel }) => isKernel)
        .reduce((sum, { pid, startTicks, cpuMs }) => {
        const then = earlier.get(pid);
        return sum + Math.max(0, cpuMs - (then?.startTicks === startTicks ? then.cpuMs : 0));
    }, 0);
};
/** Daemons that build images, and what they start, whoever they work for. */
const isEngine = ({ name }) => /^(?:dockerd|containerd|buildkitd|rootlesskit|runc|crun|fuse-overlayfs|slirp4netns|pasta|conmon)/.test(name);
/** The least that it can have been: what the build changed may have been written now, and it may not. */
const ioOfOthers = (between) => {
    const { before, after } = between;
    const build = ioOfBuild(between);
    const read = (0,usage_between/* growth */.A)(before.disk?.readBytes, after.disk?.readBytes);
    const written = (0,usage_between/* growth */.A)(before.disk?.writtenBytes, after.disk?.writtenBytes);
    if (build === undefined || read === undefined || written === undefined)
        return undefined;
    return Math.max(0, read - build.readBytes) + Math.max(0, written - build.writtenBytes);
};

// EXTERNAL MODULE: ./build/host/process/run-group.js
var run_group = __webpack_require__(35074);
;// CONCATENATED MODULE: ./build/host/usage/disk-bytes.js

/** Undefined where the kernel does not show it. */
const readDiskBytes = (root) => parseDiskBytes(textAt(root, 'proc/diskstats'));
/** Sectors in /proc/diskstats have 512 bytes whatever the disk (admin-guide/iostats.rst of the kernel). */
const sectorBytes = 512;
/** Sums whole disks: a partition, or a device that is made of others, would count the same bytes again. */
const parseDiskBytes = (text) => {
    const disks = text.split('\n').flatMap((line) => {
        const [, , name = '', , , read, , , , written] = line.trim().split(/\s+/);
        return wholeDisk.test(name) ? [{ read: Number(read), written: Number(written) }] : [];
    });
    if (disks.length === 0 || disks.some(({ read, written }) => Number.isNaN(read + written)))
        return undefined;
    return {
        readBytes: disks.reduce((sum, { read }) => sum + read, 0) * sectorBytes,
        writtenBytes: disks.reduce((sum, { written }) => sum + written, 0) * sectorBytes,
    };
};
const wholeDisk = /^(?:(?:sd|vd|xvd|hd)[a-z]+|nvme\d+n\d+|mmcblk\d+)$/;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/host/usage/group-usage.js




/** Reads the groups of the run in every hierarchy: version 1 where it counts processor time, else version 2. */
const readGroupUsage = (groups) => groups.some(({ controllers }) => controllers.includes('cpuacct')) ? ofVersion1(groups) : ofVersion2(groups);
/** Kernel documentation: cgroup-v1/cpuacct.rst (nanoseconds), blkio-controller.rst, memory.rst. All count groups below. */
const ofVersion1 = (groups) => {
    const [times, memory, io] = ['cpuacct', 'memory', 'blkio'].map((name) => (0,run_group/* runGroups */.ij)(groups, name));
    const nanoseconds = sumIn(times, 'cpuacct.usage', number);
    return {
        cpuMs: nanoseconds === undefined ? undefined : nanoseconds / 1e6,
        readBytes: sumIn(io, ioFile, (text) => bytesOf(text, 'Read')),
        writtenBytes: sumIn(io, ioFile, (text) => bytesOf(text, 'Write')),
        memoryBytes: sumIn(memory, 'memory.usage_in_bytes', number),
        peakBytes: sumIn(memory, 'memory.max_usage_in_bytes', number),
    };
};
/** Newer kernels fill it only in groups with a limit; then its lines for devices are missing, which is not 0 bytes. */
const ioFile = 'blkio.throttle.io_service_bytes_recursive';
/** Kernel documentation: cgroup-v2.rst. Every file counts the groups below. */
const ofVersion2 = (groups) => {
    const run = (0,run_group/* runGroups */.ij)(groups, 'unified');
    const microseconds = sumIn(run, 'cpu.stat', (text) => text_valueOf(text, 'usage_usec'));
    return {
        cpuMs: microseconds === undefined ? undefined : microseconds / 1e3,
        readBytes: sumIn(run, 'io.stat', (text) => devicesOf(text, 'rbytes')),
        writtenBytes: sumIn(run, 'io.stat', (text) => devicesOf(text, 'wbytes')),
        memoryBytes: sumIn(run, 'memory.current', number),
        peakBytes: sumIn(run, 'memory.peak', number),
    };
};
/** Has the peak of memory begin again, with version 1. That of version 2 stays the peak since the run began. */
const resetPeak = (groups) => {
    for (const folder of (0,run_group/* runGroups */.ij)(groups, 'memory')) {
        try {
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'memory.max_usage_in_bytes'), '0');
        }
        catch {
            // It then stays as it is, which the reading shows.
        }
    }
};
const sumIn = (folders, file, read) => {
    if (folders === undefined || folders.length === 0)
        return undefined;
    // A file that is missing is not an empty one: its controller is not passed on to this group.
    return sumOf(folders.map((folder) => ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, file)) ? read(textAt(folder, file)) : undefined)));
};
const number = (text) => (/^\d+$/.test(text.trim()) ? Number(text) : undefined);
/** Lines `MAJOR:MINOR Read BYTES`; a file with nothing but a total was not filled. */
const bytesOf = (text, way) => {
    const found = [...text.matchAll(new RegExp(`^\\d+:\\d+ ${way} (\\d+)$`, 'gm'))];
    return found.length === 0 ? undefined : found.reduce((sum, [, bytes]) => sum + Number(bytes), 0);
};
/** Lines `MAJOR:MINOR rbytes=… wbytes=…`; an empty file: nothing yet. */
const devicesOf = (text, name) => [...text.matchAll(new RegExp(`^\\d+:\\d+ .*\\b${name}=(\\d+)`, 'gm'))].reduce((sum, [, bytes]) => sum + Number(bytes), 0);

// EXTERNAL MODULE: ./build/host/process/cgroups.js
var cgroups = __webpack_require__(56628);
;// CONCATENATED MODULE: ./build/host/usage/held-memory.js


/**
 * The share of memory that programs hold which the kernel cannot take back by dropping files, 0 to 1: of the machine, or of
 * a control group above this process that has a limit, whichever is fuller. Read while nothing is built, it is what others
 * hold. Undefined where the kernel does not show it.
 */
const readHeldMemory = (groups, root) => {
    const machine = heldOf(textAt(root, 'proc/meminfo'));
    return machine === undefined ? undefined : Math.max(machine, ...heldInGroups(groups));
};
const heldOf = (meminfo) => {
    const [total, available] = [text_valueOf(meminfo, 'MemTotal'), text_valueOf(meminfo, 'MemAvailable')];
    return total === undefined || available === undefined || total === 0
        ? undefined
        : (total - available) / total;
};
const heldInGroups = (groups) => {
    const own = groups.find(({ controllers }) => controllers.includes('memory')) ??
        groups.find(({ controllers }) => controllers.includes('unified'));
    if (own === undefined)
        return [];
    return (0,cgroups/* withParents */.M2)(own.path).flatMap((path) => {
        const at = (file) => textAt(own.mount, `${path}/${file}`);
        const limit = Number((at('memory.limit_in_bytes') || at('memory.max')).trim() || Number.NaN);
        const stat = at('memory.stat');
        const held = (text_valueOf(stat, 'total_rss') ?? text_valueOf(stat, 'anon') ?? Number.NaN) +
            (text_valueOf(stat, 'total_shmem') ?? text_valueOf(stat, 'shmem') ?? 0);
        return Number.isFinite(held / limit) && limit > 0 ? [Math.min(1, held / limit)] : [];
    });
};

;// CONCATENATED MODULE: ./build/host/usage/pressure.js

/** Reads /proc/pressure: that of all programs together, so that it says that something waited, not for whom. */
const readPressure = (root) => {
    const of = (name) => parsePressure(textAt(root, `proc/pressure/${name}`));
    return { cpuMs: of('cpu'), ioMs: of('io'), memoryMs: of('memory') };
};
/** `some … total=MICROSECONDS`, see accounting/psi.rst in the documentation of the kernel. */
const parsePressure = (text) => {
    const microseconds = /^some .*\btotal=(\d+)/m.exec(text)?.[1];
    return microseconds === undefined ? undefined : Number(microseconds) / 1e3;
};

;// CONCATENATED MODULE: ./build/host/usage/process-io.js

/**
 * Sums /proc/PID/io, which includes children that have ended and were waited for; undefined when one of the processes does
 * not show it, because it belongs to another user. See proc_pid_io(5).
 */
const readProcessIo = (pids, root) => {
    if (pids.length === 0)
        return undefined;
    const all = pids.map((pid) => parseProcessIo(textAt(root, `proc/${pid}/io`)));
    return all.reduce((sum, each) => sum === undefined || each === undefined
        ? undefined
        : { readBytes: sum.readBytes + each.readBytes, writtenBytes: sum.writtenBytes + each.writtenBytes }, { readBytes: 0, writtenBytes: 0 });
};
const parseProcessIo = (text) => {
    const [readBytes, writtenBytes] = [text_valueOf(text, 'read_bytes'), text_valueOf(text, 'write_bytes')];
    return readBytes === undefined || writtenBytes === undefined ? undefined : { readBytes, writtenBytes };
};

;// CONCATENATED MODULE: ./build/host/usage/throttling.js



/**
 * That of the group of this process, of all above it, and of the group with the name of the run, if there is one; a group
 * without a quota counts no periods. Undefined where no group of the processor can be read.
 */
const readThrottling = (groups) => {
    const own = groups.find(({ controllers }) => controllers.includes('cpu')) ??
        groups.find(({ controllers }) => controllers.includes('unified'));
    if (own === undefined)
        return undefined;
    const run = (0,run_group/* runNameIn */.Uu)(groups);
    const paths = [...(0,cgroups/* withParents */.M2)(own.path), ...(run === undefined ? [] : [`/${run}`])];
    return paths.flatMap((path) => parseThrottling(path, textAt(own.mount, `${path}/cpu.stat`)) ?? []);
};
/** Version 1 counts nanoseconds, version 2 microseconds; the group at the top of version 2 has no quota. */
const parseThrottling = (path, text) => {
    const [periods, throttledPeriods] = [text_valueOf(text, 'nr_periods'), text_valueOf(text, 'nr_throttled')];
    if (periods === undefined || throttledPeriods === undefined)
        return undefined;
    const [nanoseconds, microseconds] = [text_valueOf(text, 'throttled_time'), text_valueOf(text, 'throttled_usec')];
    const throttledMs = nanoseconds === undefined ? (microseconds ?? 0) / 1e3 : nanoseconds / 1e6;
    return { path, periods, throttledPeriods, throttledMs };
};
/**
 * Between two readings, that of the group which lost the largest share of its periods; no periods without a quota. Where none
 * lost any, that of a group with a quota: it held, even though nothing ran into it.
 */
const throttledBetween = (before, after) => {
    const changes = after.flatMap((now) => {
        const then = before.find(({ path }) => path === now.path);
        return then === undefined ? [] : [difference(then, now)];
    });
    const share = ({ periods, throttledPeriods }) => periods > 0 ? throttledPeriods / periods : 0;
    const [worst] = changes.toSorted((a, b) => share(b) - share(a) || b.periods - a.periods);
    return worst ?? { periods: 0, throttledPeriods: 0, throttledMs: 0 };
};
const difference = (then, now) => ({
    periods: now.periods - then.periods,
    throttledPeriods: now.throttledPeriods - then.throttledPeriods,
    throttledMs: now.throttledMs - then.throttledMs,
});

;// CONCATENATED MODULE: ./build/host/usage/reading.js










/** Reads everything before something is done. What the work itself uses most is read last, and has its peak begin again. */
const readBefore = (root = '/') => {
    const groups = (0,run_group/* groupsOfSelf */.Eq)(root);
    const [slow, processes] = [slowlyChanging(groups, root), processesOf(groups, root)];
    resetPeak(groups);
    const [disk, pressure] = [readDiskBytes(root), readPressure(root)];
    return { ...slow, ...processes, disk, pressure, group: readGroupUsage(groups), cpu: cpuTime(root) };
};
/** Reads everything after it, in the opposite order. */
const readAfter = (root = '/') => {
    const cpu = cpuTime(root);
    const groups = (0,run_group/* groupsOfSelf */.Eq)(root);
    const group = readGroupUsage(groups);
    const [pressure, disk] = [readPressure(root), readDiskBytes(root)];
    return { cpu, group, pressure, disk, ...processesOf(groups, root), ...slowlyChanging(groups, root) };
};
const cpuTime = (root) => parseCpuTime(textAt(root, 'proc/stat'));
const processesOf = (groups, root) => {
    const processes = readProcessTimes(root);
    const counted = ['cpuacct', 'unified'].flatMap((name) => (0,run_group/* runGroups */.ij)(groups, name));
    const ours = new Set([process.pid, ...(0,run_group/* processesIn */.rD)(counted)]);
    const tree = treeOf(processes, ({ pid }) => ours.has(pid));
    const pids = tree.map(({ pid }) => pid);
    return { processes, tree, io: readProcessIo(pids, root) };
};
const slowlyChanging = (groups, root) => {
    const load = /^\d+\.\d+/.exec(textAt(root, 'proc/loadavg'))?.[0];
    return {
        throttling: readThrottling(groups),
        heldMemory: readHeldMemory(groups, root),
        load: load === undefined ? undefined : Number(load),
    };
};

;// CONCATENATED MODULE: ./build/host/usage/usage.js





/**
 * Begins to count; the result ends it. Nothing happens in between, so that nothing costs the build time. `elsewhere` says
 * why the work is done by processes that this run did not start; undefined: it started all of them.
 */
const watchUsage = (elsewhere) => {
    const before = readBefore();
    return () => usageBetween(before, readAfter(), elsewhere);
};
/** What was used between two readings. */
const usageBetween = (before, after, elsewhere) => {
    const known = {};
    const unknown = {};
    for (const [name, value, reason] of countersOf({ before, after, elsewhere })) {
        if (value === undefined)
            unknown[name] = reason;
        else
            known[name] = value;
    }
    return { counters: known, unknown };
};
const countersOf = (between) => [
    ...ofMachine(between),
    ...ofBuild(between),
    ...ofOthers(between),
    ...ofPressure(between),
    ...ofQuota(between),
];
const ofMachine = ({ before, after }) => {
    const reason = 'the kernel does not report processor time in /proc/stat';
    const cpu = (field) => (0,usage_between/* growth */.A)(before.cpu?.[field], after.cpu?.[field]);
    return [
        ['machineBusyMs', cpu('busyMs'), reason],
        ['machineStealMs', cpu('stealMs'), reason],
        ['machineIdleMs', cpu('idleMs'), reason],
        ['loadAverage1', before.load, 'the kernel does not report a load in /proc/loadavg'],
    ];
};
const ofPressure = ({ before, after }) => {
    const reason = 'the kernel does not report pressure in /proc/pressure';
    return [
        ['cpuPressureMs', (0,usage_between/* growth */.A)(before.pressure.cpuMs, after.pressure.cpuMs), reason],
        ['ioPressureMs', (0,usage_between/* growth */.A)(before.pressure.ioMs, after.pressure.ioMs), reason],
        ['memoryPressureMs', (0,usage_between/* growth */.A)(before.pressure.memoryMs, after.pressure.memoryMs), reason],
    ];
};
const ofQuota = ({ before, after, elsewhere }) => {
    const isKnown = elsewhere === undefined && before.throttling !== undefined && after.throttling !== undefined;
    const found = isKnown ? throttledBetween(before.throttling, after.throttling) : undefined;
    const reason = elsewhere ?? 'no control group of the processor can be read';
    return [
        ['quotaPeriods', found?.periods, reason],
        ['throttledPeriods', found?.throttledPeriods, reason],
        ['throttledMs', found?.throttledMs, reason],
    ];
};


/***/ }),

/***/ 51774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isOlder)
/* harmony export */ });
/**
 * Whether a version comes before another by its leading numbers, where missing ones are 0: `1.26` is older than
 * `1.26.8`. A text that does not start with a number is not old: such builds are made by hand from current sources.
 */
const isOlder = (version, than) => {
    const [own, other] = [numbersIn(version), numbersIn(than)];
    if (own.length === 0)
        return false;
    const place = other.findIndex((number, index) => number !== (own[index] ?? 0));
    return place >= 0 && (own[place] ?? 0) < (other[place] ?? 0);
};
const numbersIn = (version) => (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '').split('.').filter(Boolean).map(Number);


/***/ }),

/***/ 38377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ versionedEngines),
/* harmony export */   K: () => (/* binding */ engineNamed)
/* harmony export */ });
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2595);

/** Names of the engines whose version can be chosen. */
const versionedEngines = Object.values(_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s).flatMap(({ name, atVersion }) => (atVersion === undefined ? [] : [name]));
/** The engine with this name, `NAME` or `NAME@VERSION`. The inputs accept no other names. */
const engineNamed = (text, source) => {
    const [name, version] = text.split('@');
    const engine = Object.values(_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s).find((each) => each.name === name);
    const found = version === undefined ? engine : engine?.atVersion?.(version, source);
    if (found === undefined)
        throw new Error(`there is no engine ${text}`);
    return found;
};


/***/ })

};
