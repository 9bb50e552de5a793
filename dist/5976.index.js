export const id = 5976;
export const ids = [5976];
export const modules = {

/***/ 77745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ mayPreprocess),
/* harmony export */   l: () => (/* binding */ dockerfileNames)
/* harmony export */ });
/**
 * The names under which the engines look for the Dockerfile of a context, the preferred one first. One file is built on
 * all engines of a run: Docker's names, unless only Podman and Buildah are in it (`auto` may be any engine).
 *
 * BuildKit, frontend/dockerui/config.go: `Dockerfile`, then `dockerfile`. Buildah, pkg/util/util.go
 * (DiscoverContainerfile): `Containerfile`, then `Dockerfile`.
 */
const dockerfileNames = ({ engines }) => typeof engines !== 'string' && engines.every(isOfContainers)
    ? ['Containerfile', 'Dockerfile']
    : ['Dockerfile', 'dockerfile'];
/**
 * Whether Podman or Buildah may build in a run. They run a Dockerfile whose name ends in `.in` through the C preprocessor (Buildah,
 * imagebuildah/build.go).
 */
const mayPreprocess = ({ engines }) => typeof engines === 'string' || engines.some(isOfContainers);
const isOfContainers = (engine) => /^(podman|podman-rootful|buildah)(@|$)/.test(engine);


/***/ }),

/***/ 92024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openOutputDir),
/* harmony export */   j: () => (/* binding */ claimOutputDir)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _host_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2198);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91125);
/* harmony import */ var _host_inside_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36016);
/* harmony import */ var _host_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76276);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80074);
/* harmony import */ var _publish_report_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17510);








/**
 * Makes sure that the folder for the report exists and can be written to, before anything is measured. Throws when it cannot be,
 * or when it leads through a link in the folder where the program was started: a pull request may have committed that link.
 */
const openOutputDir = async (outputDir, from = process.cwd()) => {
    if (isBelow(outputDir, from) && (await (0,_host_inside_check_js__WEBPACK_IMPORTED_MODULE_3__/* .kindInside */ .n2)(from, outputDir)) === 'link')
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz([
            `output-dir: ${outputDir} leads through a symbolic link; remove the link, or name another folder`,
        ]);
    try {
        await (0,_host_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(outputDir);
        await removeForeign(outputDir);
    }
    catch (error) {
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz([
            `output-dir: ${outputDir} cannot be created: ${(0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .b)(error)}; name another folder`,
        ]);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(outputDir, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).catch((error) => {
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz([
            `output-dir: nothing can be written to ${outputDir}: ${(0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .b)(error)}; make it writable, or name another folder`,
        ]);
    });
};
/**
 * Keeps other runs on this machine from writing to the folder until it is disposed: of two that are started in one folder, the
 * one that ends first would lose its report. Throws when another run has it.
 */
const claimOutputDir = async (outputDir) => {
    const claim = await (0,_host_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lockNow */ .u)(`the reports in ${await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(outputDir)}`);
    if (claim !== undefined)
        return claim;
    throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz([
        `output-dir: another run is writing its report to ${outputDir}; wait until it has ended, or name another folder`,
    ]);
};
/**
 * What is in the places of the report and is not a file was never written by this program. A link there could lead to
 * secrets that are then published, and a folder would keep the report from being written.
 */
const removeForeign = async (outputDir) => {
    for (const path of (0,_publish_report_files_js__WEBPACK_IMPORTED_MODULE_6__/* .reportPaths */ .Rs)(outputDir).flatMap((each) => [each, `${each}.new`])) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
        if (found?.isFile() === false)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true });
    }
};
const isBelow = (path, folder) => path === folder || path.startsWith(`${folder}/`);


/***/ }),

/***/ 14194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ publishContextOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _publish_runner_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97160);
/* harmony import */ var _publish_services_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26422);



/** Where and how the report of a job is published. */
const publishContextOf = ({ invocation, host, inputs, given, event, messages, }) => {
    const { env, program } = invocation;
    return {
        inputs,
        env,
        messages,
        token: given['github-token'] ?? '',
        event,
        outputDir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(inputs.outputDir),
        key: inputs.commentKey ?? (0,_publish_runner_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(given, env),
        claim: undefined,
        ask: (0,_publish_services_service_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceUser */ .$)({ exec: host.exec, env, program: program.entry, signal: host.signal }),
    };
};


/***/ }),

/***/ 14753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ annotate),
  r: () => (/* binding */ failurePlaceOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/inputs/dockerfile-names.js
var dockerfile_names = __webpack_require__(77745);
// EXTERNAL MODULE: ./build/publish/messages.js
var messages = __webpack_require__(85534);
// EXTERNAL MODULE: ./build/analysis/causes/differing-steps.js
var differing_steps = __webpack_require__(61542);
// EXTERNAL MODULE: ./build/analysis/consequences.js
var consequences = __webpack_require__(94741);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/report/words/foremost.js
var foremost = __webpack_require__(93492);
// EXTERNAL MODULE: ./build/analysis/causes/printed-step.js
var printed_step = __webpack_require__(32645);
// EXTERNAL MODULE: ./build/dockerfile/syntax/syntax.js + 1 modules
var syntax = __webpack_require__(31152);
;// CONCATENATED MODULE: ./build/publish/annotations/dockerfile-line.js


/**
 * The line of the instruction that an engine printed as this step. Undefined when there is none, when several
 * instructions are written alike, or when the file cannot be read as a Dockerfile.
 */
const dockerfileLine = (dockerfile, step) => {
    const found = instructionsIn(dockerfile).flatMap((each) => {
        const form = formOf(each, step);
        return form === undefined ? [] : [{ form, line: each.line }];
    });
    const alike = found.filter(({ form }) => form === 'alike');
    const [only, ...others] = alike.length > 0 ? alike : found;
    return others.length === 0 ? only?.line : undefined;
};
/** None of a text that cannot be read as a Dockerfile. */
const instructionsIn = (dockerfile) => {
    try {
        return (0,syntax/* parseDockerfile */.Ai)(dockerfile).instructions;
    }
    catch {
        // A heredoc without an end; the build itself reports it better.
        return [];
    }
};
/** A long step may be only the beginning of an instruction. */
const formOf = ({ name, flags, args }, step) => {
    const written = [name, ...flags, args].join(' ').replaceAll(/\s+/g, ' ').trim();
    const printed = step.replaceAll(/\s+/g, ' ').trim();
    if (step.length >= cutFrom && written.startsWith(printed))
        return 'alike';
    return (0,printed_step/* printedAs */.xA)(written, step);
};
/** A step with this many characters may be only the beginning of one: the output of engines is cut there. */
const cutFrom = 4_096;

;// CONCATENATED MODULE: ./build/publish/annotations/go-mod-line.js
/** The line of go.mod, from 1, whose module and version a clause quotes; undefined when there is none. */
const goModLine = (goMod, clause) => {
    const quoted = clause.split(/\s+/);
    const at = goMod.split('\n').findIndex((line) => {
        const [module, version] = line
            .replace(/\/\/.*/, '')
            .replace(/^\s*require\s/, '')
            .trim()
            .split(/\s+/);
        const found = module === undefined || version === undefined ? -1 : quoted.indexOf(module);
        return found !== -1 && quoted[found + 1] === version;
    });
    return at === -1 ? undefined : at + 1;
};

;// CONCATENATED MODULE: ./build/publish/annotations/annotations.js








/** GitHub shows this many of each level for a step, and drops the others. */
const mostOfALevel = 10;
/** What somebody who only sees the checks must know of a report: nothing when all is well. */
const annotationsOf = (report, options) => {
    const own = report.benchmarks.flatMap((benchmark) => ofBenchmark(report, benchmark, options));
    const silent = !own.some(({ gated }) => gated);
    const found = [
        ...(silent ? ofRun(report, options) : ofLegs(report, options)),
        ...own.map(({ annotation }) => annotation),
    ];
    return ['error', 'warning', 'notice'].flatMap((level) => withoutRepetition(found.filter((each) => each.level === level)).slice(0, mostOfALevel));
};
/** Writes them to the job's log, where the runner finds them. */
const emitAnnotations = async (annotations) => {
    const core = await Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    for (const { level, title, message, place } of annotations) {
        core[level](message, place === undefined ? { title } : { title, file: place.file, startLine: place.line });
    }
};
const ofBenchmark = (report, { id, gated, comparison }, options) => {
    if (comparison === undefined)
        return [];
    const { verdict, cause, causes } = comparison;
    const level = levelOf(verdict, options);
    if (level === 'none')
        return [];
    const annotation = {
        level: gated ? level : 'notice',
        title: `${titleOf(verdict)}: ${shortName(id)}`,
        message: messageOf(cause === undefined ? verdict.reason : `${verdict.reason}; ${cause}`),
        place: cause === undefined
            ? placeOfFailure(report, id, verdict, options)
            : (placeOfCause(causes) ?? placeOf(report, id, options)),
    };
    return [{ gated, annotation }];
};
/** For a verdict that no gated benchmark explains, as when nothing was planned. */
const ofRun = ({ verdict }, options) => {
    const level = levelOf(verdict, options);
    if (level === 'none' || verdict.kind === 'none' || verdict.kind === 'inconclusive')
        return [];
    return [{ level, title: titleOf(verdict), message: messageOf(verdict.reason), place: undefined }];
};
/** Those that no gated benchmark speaks for, as one that cannot be built at all: others may have benchmarks. */
const ofLegs = (report, options) => (report.legs ?? [])
    .filter((leg) => (0,selection/* isSilentLeg */.cT)(leg, report))
    .flatMap(({ name, verdict }) => ofRun({ verdict }, options).map((each) => ({ ...each, title: `${each.title}: ${shortName(name)}` })));
const levelOf = (verdict, { failOn }) => failOn !== 'never' && failOn.some((kind) => kind === verdict.kind)
    ? 'error'
    : (0,consequences/* consequencesOf */.W$)(verdict).annotation;
/** A broken build, a broken measurement and a slow build look different at first sight. */
const titleOf = ({ kind, because }) => {
    switch (kind) {
        case 'regression':
            return 'Container build is slower';
        case 'warning':
            return titleOfWarning(because);
        case 'invalid':
            return because === 'head-does-not-build'
                ? 'Container image does not build'
                : 'Container build could not be judged';
        case 'inconclusive':
            return 'Container build has no clear result';
        case 'none':
            return 'Container build was not judged';
        case 'unchanged':
            return because === 'below-floor'
                ? 'Container build is slower, below the floor'
                : 'Container build is unchanged';
        case 'improvement':
            return 'Container build is faster';
    }
};
const titleOfWarning = (because) => {
    if (because === 'accepted')
        return 'Container build is slower, which was accepted';
    return because === 'crept' ? 'Container build became slower over time' : 'Container build may be slower';
};
const longestMessage = 2_000;
const longestName = 120;
const shortName = (id) => (0,numbers/* cut */.Jj)((0,report_escape/* oneLine */.TN)(id), longestName);
const messageOf = (reason) => (0,numbers/* sentence */.em)((0,numbers/* capitalized */.l2)((0,numbers/* cut */.Jj)((0,report_escape/* oneLine */.TN)(reason), longestMessage)));
/** Where the error is that keeps the head from being built, of the benchmark that the first lines of a report are about. */
const failurePlace = (report, options) => {
    const { id, comparison } = (0,foremost/* foremostOf */.v)(report) ?? {};
    return id === undefined || comparison === undefined
        ? undefined
        : placeOfFailure(report, id, comparison.verdict, options);
};
const placeOfFailure = ({ builds }, id, { because, reason }, { failedSources }) => {
    if (because !== 'head-does-not-build')
        return undefined;
    const messages = builds.flatMap(({ benchmark, revision, failure }) => revision === 'head' && failure !== undefined && (benchmark === id || reason.includes(failure.message))
        ? [failure.message]
        : []);
    const source = messages.map((message) => failedSources.get(message)).find((each) => each !== undefined);
    return source === undefined ? undefined : { file: source.path, line: source.line };
};
/** Where the largest cause is of which that is known. */
const placeOfCause = (causes) => {
    const place = causes?.named.find((cause) => cause.place !== undefined)?.place;
    return place === undefined ? undefined : { file: place.file, line: place.line ?? 1 };
};
/** Where the cause of a slower head stands: the step that ran again, else the module that is new. */
const placeOf = ({ builds, onlyChange = '' }, id, { dockerfile, goMod }) => {
    const [step] = (0,differing_steps/* differingSteps */.Ox)(builds, id, 'slower');
    return step === undefined
        ? at(goMod, (text) => goModLine(text, onlyChange))
        : at(dockerfile, (text) => dockerfileLine(text, step));
};
const at = (file, lineIn) => {
    const line = file === undefined ? undefined : lineIn(file.text);
    return file === undefined || line === undefined ? undefined : { file: file.path, line };
};
/** A head that does not build fails every benchmark alike; one message is enough. */
const withoutRepetition = (annotations) => {
    const keyOf = ({ title, message }) => `${title.split(':')[0] ?? ''}\n${message}`;
    const first = new Map();
    for (const each of annotations)
        if (!first.has(keyOf(each)))
            first.set(keyOf(each), each);
    return [...first.entries()].map(([key, each]) => {
        const more = annotations.filter((other) => keyOf(other) === key).length - 1;
        return more === 0 ? each : { ...each, title: `${each.title} and ${more} more` };
    });
};

// EXTERNAL MODULE: ./build/host/inside/read.js
var read = __webpack_require__(99122);
// EXTERNAL MODULE: ./build/dockerfile/container-paths.js
var container_paths = __webpack_require__(54617);
// EXTERNAL MODULE: ./build/dockerfile/syntax/instruction-words.js
var instruction_words = __webpack_require__(60215);
;// CONCATENATED MODULE: ./build/publish/annotations/container-folders.js





/** Reads all stages of a Dockerfile alike; a text that is not a Dockerfile has none. */
const containerFolders = (dockerfile) => {
    const values = new Map();
    const worked = new Set();
    const copied = [];
    let folder = '/';
    for (const instruction of instructionsIn(dockerfile)) {
        const { name, args } = instruction;
        if (name === 'FROM')
            folder = '/';
        if (name === 'ARG' || name === 'ENV')
            for (const [key, value] of assignments(args))
                values.set(key, value);
        if (name === 'WORKDIR')
            folder = external_node_path_.posix.resolve(folder, withValues(unquoted(args.trim()), values));
        if (name === 'RUN')
            for (const each of foldersOf(instruction))
                worked.add(external_node_path_.posix.resolve(folder, withValues(each, values)));
        if (name === 'COPY' || name === 'ADD')
            copied.push(...copies(instruction, folder, values));
    }
    return { worked: worked.size === 0 ? ['/'] : [...worked], copied };
};
const assignments = (args) => args.split(/\s+/).flatMap((word) => {
    const [, name, value] = /^(\w+)=(.*)$/.exec(word) ?? [];
    return name === undefined || value === undefined ? [] : [[name, unquoted(value)]];
});
const withValues = (text, values) => text.replaceAll(/\$(?:\{(\w+)\}|(\w+))/g, (all, braced, bare) => values.get(braced ?? bare ?? '') ?? all);
const unquoted = (text) => text.replace(/^(["'])(.*)\1$/, '$2');
/** The working folder, and the folders that the commands of a RUN enter. */
const foldersOf = ({ args, heredocs }) => {
    const script = [args, ...heredocs.map(({ content }) => content)].join('\n');
    const entered = [
        ...script.matchAll(/(?:\b(?:cd|pushd)|\bgo(?:"|')?,?\s+["']?-C|\bmake\s+-C)["']?,?\s+["']?([\w./${}-]+)/g),
    ];
    return ['.', ...entered.map(([, folder = '.']) => folder)];
};
/** Of COPY and ADD from the context. */
const copies = (instruction, folder, values) => {
    if ((0,syntax/* flagOf */.iP)(instruction, 'from') !== undefined)
        return [];
    const { args } = instruction;
    const words = (0,instruction_words/* copyWords */.r)(args).map((word) => withValues(unquoted(word), values));
    const to = external_node_path_.posix.resolve(folder, words.at(-1) ?? '');
    return words.slice(0, -1).flatMap((source) => {
        // A glob copies the entries of its folder. Whether anything else is a file is not known here.
        if (/[*?[]/.test(source))
            return [{ from: (0,container_paths/* inContext */.Vc)(external_node_path_.posix.dirname(source)), to }];
        const from = (0,container_paths/* inContext */.Vc)(source);
        return [
            { from, to },
            { from, to: external_node_path_.posix.join(to, external_node_path_.posix.basename(from)) },
        ];
    });
};

;// CONCATENATED MODULE: ./build/publish/annotations/source-place.js


/**
 * Where the first file that a message of a failed build names may be in the repository. The message has its path in a
 * container, absolute or from the folder in which a step worked: for each such folder there is a list of paths, the
 * likeliest first, and the first that is a file counts. Empty when the message names no file.
 */
const namedLines = (message, log, { context, dockerfile, goMod }) => {
    const named = namedIn(message);
    if (named === undefined || isOfToolchain(named.path))
        return [];
    const folders = containerFolders(dockerfile ?? '');
    const found = external_node_path_.posix.isAbsolute(named.path)
        ? [contextPaths(folders, external_node_path_.posix.normalize(named.path), moduleOf(goMod))]
        : folders.worked.map((folder) => contextPaths({ ...folders, worked: [folder] }, external_node_path_.posix.resolve(folder, named.path), undefined));
    const lists = found.map((paths) => paths.map((path) => external_node_path_.posix.join(context, path)).filter(isInside));
    const inPackage = ofPackage(message, log, { context, goMod });
    const exact = lists.map((paths) => paths.filter((path) => external_node_path_.posix.dirname(path) === inPackage));
    const chosen = exact.some((paths) => paths.length > 0) ? exact : lists;
    return chosen.map((paths) => paths.map((path) => ({ path, line: named.line })));
};
const isInside = (path) => path !== '..' && !path.startsWith('../') && !external_node_path_.posix.isAbsolute(path);
/** `FILE:LINE` or `FILE(LINE,COLUMN)` at the start of a word. */
const namedIn = (message) => {
    for (const word of message.split(' ')) {
        const [, path = '', line = '', inBrackets = ''] = /^["'(]?([\w./@+~-]*[\w]):(\d{1,7})(?::|\b(?!\.))|^([\w./@+~-]+\(\d{1,7}),\d+\)/.exec(word) ?? [];
        if (path !== '' && /\.\w+$|file$/i.test(path))
            return { path, line: Number(line) };
        const [file = '', number = ''] = inBrackets.split('(');
        if (file !== '')
            return { path: file, line: Number(number) };
    }
    return undefined;
};
/** The sources of Go itself and of modules have names that the repository may have too. */
const isOfToolchain = (path) => /^\/usr\/(?:local\/go|lib\/go(?:-[\d.]+)?|include|lib)\/|\/pkg\/mod\/|^\$|\/go-build\d/.test(path);
/** A path of a container as paths of the context. */
const contextPaths = ({ copied, worked }, path, module) => {
    const copies = copied.toReversed().flatMap(({ from, to }) => {
        const rest = below(to, path);
        return rest === undefined ? [] : [external_node_path_.posix.join(from, rest)];
    });
    // Not copied from the context, as far as one can see: assume the same layout.
    const alike = worked.flatMap((folder) => below(folder, path) ?? []);
    const at = module === undefined ? -1 : path.indexOf(`/${module}/`);
    const inModule = module === undefined || at === -1 ? [] : [path.slice(at + module.length + 2)];
    return [...copies, ...alike, ...inModule];
};
const below = (folder, path) => {
    const rest = external_node_path_.posix.relative(folder, path);
    return rest === '' || rest === '..' || rest.startsWith('../') ? undefined : rest;
};
const moduleOf = (goMod) => /^[^\S\n\r\u2028\u2029]*module\s+"?([^\s"]+)/m.exec(goMod ?? '')?.[1];
/** The folder of the package that go was compiling, which it prints before its errors, or testing. */
const ofPackage = (message, log, { context, goMod }) => {
    const module = moduleOf(goMod);
    if (module === undefined)
        return undefined;
    const lines = log.split('\n').map((line) => line.replace(/^#\d+ [\d.]+ /, '').trim());
    const at = lines.findIndex((line) => line !== '' && message.startsWith(line));
    const header = lines.slice(0, Math.max(at, 0)).findLast((line) => line.startsWith('# '));
    const tested = /^--- FAIL: .*\(([^\s()]+)\) \(exit status \d+\)$/.exec(message)?.[1];
    const name = tested ?? /^# ([^\s[]+)/.exec(header ?? '')?.[1];
    if (name === undefined || !`${name}/`.startsWith(`${module}/`))
        return undefined;
    return external_node_path_.posix.join(context, name.slice(module.length + 1));
};

;// CONCATENATED MODULE: ./build/publish/annotations/failed-source.js


/**
 * Finds the files that failed builds of the head name, as they are checked out. None if something else than the head is
 * checked out, as where a workflow only comments on what another one measured.
 */
const failedSources = async (report, workspace, surroundings) => {
    const sources = new Map();
    if (!(await isHead(report, workspace)))
        return sources;
    for (const { revision, failure } of report.builds) {
        if (revision !== 'head' || failure === undefined || sources.has(failure.message))
            continue;
        const place = await onlyFile(workspace, namedLines(failure.message, failure.logTail, surroundings));
        if (place !== undefined)
            sources.set(failure.message, place);
    }
    return sources;
};
/** Also true when it is not known what is checked out. */
const isHead = async ({ projects = [] }, workspace) => {
    const built = projects.map(({ head }) => head.commit);
    const commit = await checkedOut(workspace);
    return commit === undefined || built.every((each) => each === undefined || each === commit);
};
const checkedOut = async (workspace) => {
    const head = (await textIn(workspace, '.git/HEAD'))?.trim() ?? '';
    const [, ref] = /^ref: (refs\/[\w./-]+)$/.exec(head) ?? [];
    const commit = ref === undefined ? head : ((await textIn(workspace, `.git/${ref}`))?.trim() ?? '');
    return /^[\da-f]{40,64}$/.test(commit) ? commit : undefined;
};
/** The first file of each list that has so many lines, if all lists with any agree on it. */
const onlyFile = async (workspace, lists) => {
    const found = [];
    for (const list of lists)
        for (const place of list) {
            const lines = (await textIn(workspace, place.path))?.split('\n').length;
            if (lines === undefined)
                continue;
            if (place.line >= 1 && place.line <= lines)
                found.push(place);
            break;
        }
    return new Set(found.map(({ path }) => path)).size === 1 ? found[0] : undefined;
};
const textIn = (workspace, path) => (0,read/* readTextInside */.YA)(workspace, path).catch(() => undefined);

// EXTERNAL MODULE: ./build/host/inside/look.js
var look = __webpack_require__(37517);
;// CONCATENATED MODULE: ./build/publish/annotations/annotate.js






/** Shows the findings of a report in the checks, at the line of the file that caused them; never throws. */
const annotate = async (report, context) => {
    await (0,messages/* warnOnFailure */.y)(context.messages, 'There are no annotations', async () => emitAnnotations(annotationsOf(report, await optionsFor(report, context))));
};
/** Where the error is that keeps the head from being built; undefined: that is not known. Never throws. */
const failurePlaceOf = (report, context) => (0,messages/* warnOnFailure */.y)(context.messages, 'The comment does not lead to the line of the error', async () => failurePlace(report, await optionsFor(report, context)));
const optionsFor = async (report, { inputs, env }) => {
    const folder = inputs.context === 'auto' ? '.' : inputs.context;
    const workspace = env['GITHUB_WORKSPACE'];
    const dockerfiles = (0,dockerfile_names/* dockerfileNames */.l)(inputs).map((name) => (0,external_node_path_.join)(folder, name));
    // Legs of a matrix have built several, and which one is not in the report.
    const paths = inputs.build.file === undefined ? dockerfiles : [inputs.build.file];
    const isOne = report.legs === undefined;
    const dockerfile = isOne ? await firstOf(paths, workspace) : undefined;
    const goMod = isOne ? await fileAt((0,external_node_path_.join)(folder, 'go.mod'), workspace) : undefined;
    const surroundings = { context: folder, dockerfile: dockerfile?.text, goMod: goMod?.text };
    return {
        dockerfile,
        goMod,
        failedSources: isOne ? await failedSources(report, workspace ?? '.', surroundings) : new Map(),
        failOn: inputs.failOn,
    };
};
const firstOf = async (paths, workspace) => {
    for (const path of paths) {
        const file = await fileAt(path, workspace);
        if (file !== undefined)
            return file;
    }
    return undefined;
};
/** As it is checked out; undefined when it is not where the repository would be. */
const fileAt = async (path, workspace = '.') => {
    const text = (0,look/* textInside */.kg)((0,external_node_path_.resolve)(workspace), path);
    return text === undefined ? undefined : { path, text };
};


/***/ }),

/***/ 19912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages)
/* harmony export */ });
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54908);

/** GitHub's own lists end long before that; this only stops a server that always names one more page. */
const mostPages = 100;
/**
 * The items of all pages of a list. `listIn` finds the list in an answer. Throws an `ApiError` when a page cannot be read, or
 * is not a list.
 */
const allPages = async (ask, { path, query = {} }, listIn = (content) => content) => {
    const found = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const asked = new URLSearchParams({ ...query, per_page: '100', page: String(page) });
        const { content, hasNext } = await ask('GET', `${path}?${asked.toString()}`);
        const list = listIn(content);
        if (!Array.isArray(list))
            throw new _github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD('GitHub answered with something that is not a list', { refusal: 'unacceptable' });
        for (const item of list)
            found.push(item);
        if (!hasNext)
            break;
    }
    return found;
};


/***/ }),

/***/ 88156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ commentOn),
  R: () => (/* binding */ pullRequestsAbout)
});

// EXTERNAL MODULE: ./build/publish/annotations/annotate.js + 6 modules
var annotate = __webpack_require__(14753);
// EXTERNAL MODULE: ./build/publish/runner/run-url.js
var run_url = __webpack_require__(19646);
// EXTERNAL MODULE: ./build/analysis/consequences.js
var consequences = __webpack_require__(94741);
;// CONCATENATED MODULE: ./build/report/formats/comment-marker.js

/** The first hidden line, by which the comment of one key is found again. No key can end it, and no two keys share one. */
const markerOf = (key) => `<!-- go-container-bench:${encoded(key)} -->`;
/** The second hidden line: what this comment is about, for a later run. */
const saidMarker = (said) => `<!-- go-container-bench-said:${said} -->`;
/** The third hidden line, where it is known: the head of the pull request that this comment is about, for a run that is late. */
const headMarker = (head) => `<!-- go-container-bench-head:${head} -->`;
/** The head that the comment with this text is about; undefined where its third line does not say. */
const headIn = (body) => /^<!-- go-container-bench-head:([0-9a-f]+) -->$/.exec(body.split(/\r?\n/, 3)[2] ?? '')?.[1];
/** Whether a comment's text begins with the marker: one that only quotes it is not ours. */
const hasMarker = (body, key) => body.startsWith(markerOf(key));
/** What the comment with this text is about; `unknown` when somebody removed its second line. */
const saidIn = (body) => {
    const [, second = ''] = body.split(/\r?\n/, 2);
    return comment_marker_all.find((said) => second === saidMarker(said)) ?? 'unknown';
};
const comment_marker_all = [
    'regression',
    'warning',
    'unchanged',
    'improvement',
    'inconclusive',
    'invalid',
    'none',
    'below-floor',
];
/** Whether it asks somebody to look. */
const isAlarm = (said) => said === 'below-floor' || (said !== 'unknown' && consequences/* consequences */.PS[said][0].comment);
/** Only plain characters of a key stand for themselves. */
const encoded = (key) => key.replaceAll(/[^A-Za-z0-9._-]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/report/words/cold-beside-cache.js
var cold_beside_cache = __webpack_require__(52381);
// EXTERNAL MODULE: ./build/report/words/file-url.js
var file_url = __webpack_require__(84431);
// EXTERNAL MODULE: ./build/report/words/headline.js + 1 modules
var headline = __webpack_require__(2941);
// EXTERNAL MODULE: ./build/report/words/marks.js
var marks = __webpack_require__(35219);
// EXTERNAL MODULE: ./build/report/words/spent.js
var spent = __webpack_require__(42549);
// EXTERNAL MODULE: ./build/report/words/why.js
var why = __webpack_require__(34631);
// EXTERNAL MODULE: ./build/report/advice/blocks.js
var blocks = __webpack_require__(44856);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/table/legs.js
var legs = __webpack_require__(54331);
// EXTERNAL MODULE: ./build/report/table/measured.js
var measured = __webpack_require__(35058);
// EXTERNAL MODULE: ./build/report/services/table.js
var services_table = __webpack_require__(98144);
// EXTERNAL MODULE: ./build/report/table/table.js + 1 modules
var table_table = __webpack_require__(75983);
// EXTERNAL MODULE: ./build/report/words/advice.js
var words_advice = __webpack_require__(35357);
// EXTERNAL MODULE: ./build/analysis/numbers.js
var analysis_numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/report/words/labels.js
var labels = __webpack_require__(32598);
;// CONCATENATED MODULE: ./build/report/words/bars.js




/** In characters: with a name it fits a telephone. */
const widest = 24;
const longestName = 24;
/** More rows than this are read better in the table. */
const mostRows = 6;
/**
 * Base and head of every compared benchmark as bars of one scale, a block of text; the gated ones first where there are too
 * many. Empty when there is nothing to draw.
 */
const bars = (report) => {
    const rows = shownRows(report);
    const longestMs = Math.max(0, ...rows.flatMap(({ sides }) => sides.map(({ ms }) => ms)));
    if (longestMs === 0)
        return [];
    const width = Math.max(...rows.map(({ name }) => lengthOf(name)));
    return (0,report_escape/* codeBlock */.DV)(rows.flatMap(({ name, sides }) => sides.map(({ side, ms }, at) => {
        const shown = at === 0 ? name : '';
        const space = ' '.repeat(width - lengthOf(shown));
        return `${shown}${space}  ${side}  ${barOf(ms / longestMs)}  ${(0,analysis_numbers/* duration */.p0)(ms)}`;
    })));
};
const shownRows = (report) => {
    const rows = report.benchmarks.flatMap((benchmark) => rowOf(report, benchmark));
    if (rows.length <= mostRows)
        return rows;
    return rows.toSorted((a, b) => Number(b.gated) - Number(a.gated)).slice(0, mostRows);
};
const rowOf = (report, benchmark) => {
    const [base, head] = [benchmark.base?.medianMs, benchmark.head.medianMs];
    if (base === undefined || head === undefined)
        return [];
    const sides = [
        { side: 'base', ms: base },
        { side: 'head', ms: head },
    ];
    return [{ name: (0,numbers/* cut */.Jj)((0,report_escape/* oneLine */.TN)((0,labels/* rowName */._k)(report, benchmark)), longestName), gated: benchmark.gated, sides }];
};
/** In eighths of a character, padded to the full width; the shortest one still shows. */
const barOf = (share) => {
    const units = Math.max(1, Math.round(share * widest * 8));
    const rest = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][units % 8] ?? '';
    return `${'█'.repeat(Math.floor(units / 8))}${rest}`.padEnd(widest);
};
const lengthOf = (text) => [...text].length;

// EXTERNAL MODULE: ./build/report/words/details.js + 3 modules
var details = __webpack_require__(9953);
// EXTERNAL MODULE: ./build/report/words/creep.js
var creep = __webpack_require__(13656);
// EXTERNAL MODULE: ./build/report/words/disturbances.js
var disturbances = __webpack_require__(70740);
// EXTERNAL MODULE: ./build/report/words/legend.js
var legend = __webpack_require__(53708);
// EXTERNAL MODULE: ./build/report/words/repeat.js
var repeat = __webpack_require__(60010);
// EXTERNAL MODULE: ./build/analysis/run-verdict.js
var run_verdict = __webpack_require__(61078);
// EXTERNAL MODULE: ./build/report/words/foremost.js
var foremost = __webpack_require__(93492);
// EXTERNAL MODULE: ./build/report/words/out-of-time.js
var out_of_time = __webpack_require__(30897);
;// CONCATENATED MODULE: ./build/report/words/row-reasons.js






const mostReasons = 5;
/** Why rows that the first lines are not about need a look: one line each, of at most `longest` characters. */
const rowReasons = (report, longest) => {
    const lines = reasonsOf(report).map(({ line }) => (0,numbers/* cut */.Jj)(line, longest));
    const rest = lines.length - mostReasons;
    return rest > 0 ? [...lines.slice(0, mostReasons), `and ${rest} more like these`] : lines;
};
/** Ids of the benchmarks whose reason is in the first lines, or in one of those lines. */
const withShownReason = (report) => new Set([
    ...namedIn(report),
    ...(0,out_of_time/* outOfTime */.p3)(report).map(({ id }) => id),
    ...reasonsOf(report)
        .slice(0, mostReasons)
        .map(({ id }) => id),
]);
/** The reason of a missing leg is about no row. */
const namedIn = (report) => (0,foremost/* foremostOf */.v)(report) === undefined ? [] : (0,run_verdict/* namedInReason */.BM)(report.benchmarks);
const reasonsOf = (report) => {
    const named = namedIn(report);
    return report.benchmarks
        .filter(({ id }) => !named.includes(id))
        .flatMap((benchmark) => rowReason(report, benchmark));
};
const rowReason = (report, benchmark) => {
    const { id, comparison } = benchmark;
    if (comparison === undefined)
        return [];
    // Its row has no times.
    const isScreened = comparison.verdict.because === 'same-work';
    if (!isScreened && !needsLook(comparison.verdict))
        return [];
    const { verdict, cause } = comparison;
    // Below the floor the reason alone says what it is.
    const kind = verdict.kind === 'unchanged' ? '' : `${verdict.kind}, `;
    const reason = `${verdict.reason}${cause === undefined ? '' : `; ${cause}`}`;
    return [{ id, line: `${(0,labels/* rowName */._k)(report, benchmark)}: ${kind}${reason}` }];
};
/** Whether the lines say why a row needs a look. An improvement is good news, and its row says all of it. */
const needsLook = (verdict) => (0,consequences/* consequencesOf */.W$)(verdict).comment && verdict.kind !== 'improvement';

// EXTERNAL MODULE: ./build/report/formats/markdown.js
var markdown = __webpack_require__(39111);
// EXTERNAL MODULE: ./build/report/formats/repetition.js
var formats_repetition = __webpack_require__(76825);
;// CONCATENATED MODULE: ./build/report/formats/comment-parts.js


















/** The one table of a comment that is not folded away: a row for each leg, or for the foremost benchmarks. */
const commentTable = (report) => shortened((0,legs/* legsTable */.q)(report) ?? foremostRows(report, withoutSaidReasons(report, withShownReason(report))));
/** A sentence widens its column for all rows; why most judged rows have no time is said above or below the table. */
const withoutSaidReasons = (report, said) => {
    const table = (0,table_table/* tableOf */.c)(report);
    if (report.study !== undefined)
        return table;
    const isSaid = report.benchmarks.map(({ id }) => said.has(id));
    return { ...table, rows: table.rows.map((row, at) => (isSaid[at] ? { ...row, why: undefined } : row)) };
};
/** What of a comment may be left out, the most important first. */
const commentParts = (report, { isCalm, status }) => {
    const { constants } = (0,table_table/* tableOf */.c)(report);
    const rows = rowReasons(report, longestText);
    const [next, disturbed, note] = [(0,words_advice/* nextStep */.s)(report), (0,disturbances/* disturbanceNote */.ZT)(report), (0,measured/* ratioNote */.KA)(report)];
    const [repetition, ...others] = (0,repeat/* repetitions */.Xu)(report);
    const [picture, advice] = [isCalm ? [] : bars(report), report.study?.advice ?? []];
    const [all, meanings] = [(0,details/* sections */.V0)(report), (0,legend/* legend */.o)(report)];
    return [
        ...(next === undefined ? [] : [part('below', `**${checkWords(status)}** ${shown(next)}`)]),
        ...(0,creep/* creepSentences */.C)(report).map((each) => part('above', shown(each))),
        ...(disturbed === undefined ? [] : [part('above', (0,report_escape/* text */.Qq)(disturbed))]),
        ...(constants.length === 0 ? [] : [part('above', shown((0,numbers/* sentence */.em)(constants.join('. '))))]),
        ...(note === undefined ? [] : [part('below', (0,report_escape/* text */.Qq)(note))]),
        ...(meanings === undefined ? [] : [part('below', (0,report_escape/* text */.Qq)(meanings))]),
        ...(picture.length === 0 ? [] : [part('below', picture.join('\n'), 'Bars')]),
        ...(rows.length === 0 ? [] : [part('below', (0,markdown/* items */.ld)(rows))]),
        ...rewriteParts(report),
        ...servicesParts(report),
        ...(advice.length === 0 ? [] : [part('below', `**What follows**\n\n${(0,markdown/* items */.ld)(advice)}`, 'What follows')]),
        ...(repetition === undefined ? [] : [part('below', (0,formats_repetition/* repetitionText */.t)(report, repetition), repeatTitle)]),
        ...(report.legs === undefined && ranksOf(report).length <= comment_parts_mostRows ? [] : [everyRow(report)]),
        ...others.map((each) => part('below', (0,formats_repetition/* repetitionText */.t)(report, each), repeatTitle, 'Repeat the others')),
        ...foldedOrder.flatMap((name) => foldedPart(all, name)),
    ];
};
/** What the author of a pull request asks first. */
const checkWords = (status) => {
    if (status === undefined)
        return 'This check stays neutral.';
    return status === 0 ? 'This check does not fail.' : 'This check fails.';
};
const everyRow = (report) => {
    const title = report.study === undefined ? 'Every benchmark' : 'Every row';
    return part('below', (0,markdown/* tableText */.qK)(shortened((0,table_table/* tableOf */.c)(report))), title, title);
};
/** Services of several repositories: all of them while they are few; else what holds over all, and each folded away. */
const servicesParts = ({ services }) => {
    if (services === undefined || services.rows.length === 0)
        return [];
    const [means, note] = [(0,services_table/* meanLines */.Lm)(services), (0,services_table/* servicesNote */.tE)(services)];
    const all = [...services.rows, ...means];
    const [shownLines, title] = [all.length <= comment_parts_mostRows ? all : means.slice(0, comment_parts_mostRows), 'Services'];
    const table = (lines) => (0,markdown/* tableText */.qK)(shortened((0,services_table/* linesTable */.kb)(services, lines)));
    const noted = note === undefined ? [] : [shown(note, longestReason)];
    return [
        ...(shownLines.length === 0
            ? []
            : [part('below', [`**${title}**`, table(shownLines), ...noted].join('\n\n'), title)]),
        ...(shownLines === all ? [] : [part('below', table(all), 'Each service', 'Each service')]),
    ];
};
/** What gained stands by itself; the other rewrites are folded away. */
const rewriteParts = (report) => {
    const { gained, others } = (0,blocks/* adviceBlocks */.H)(report);
    const title = 'Other rewrites';
    return [
        ...gained.map((blocks) => part('below', blocks.join('\n\n'), 'Rewrites')),
        ...(others.length === 0 ? [] : [part('below', others.join('\n\n'), title, title)]),
    ];
};
const repeatTitle = 'How to repeat it';
const part = (place, markdown, title, group) => ({
    place,
    markdown,
    title,
    group,
});
/** Not the order of `report.md`: what is left out first is last, and the schedule is the longest. */
const foldedOrder = [
    'causes',
    'reach',
    'warnings',
    'exclusions',
    'outside',
    'phases',
    'outcomes',
    'rules',
    'sampling',
    'samples',
    'environment',
    'cost',
    'schedule',
];
const foldedPart = (all, name) => all
    .filter((section) => section.name === name && !section.empty)
    .map((section) => part('below', (0,details/* sectionText */.rO)(section), section.title, details/* groupTitles */.nw[details/* groupOf */.F8[name]]));
/** More rows than this are folded away. */
const comment_parts_mostRows = 10;
/**
 * All rows while they are few; else those that somebody has to look at first, then the gated ones. In the
 * columns of all: one in which only the shown rows are alike stays, as the line above the table does not have it.
 */
const foremostRows = (report, table) => {
    if (table.rows.length <= comment_parts_mostRows)
        return table;
    const ranks = ranksOf(report);
    const ranked = table.rows.map((row, at) => ({ row, rank: ranks[at] ?? 0 }));
    const rows = ranked.toSorted((a, b) => b.rank - a.rank).slice(0, comment_parts_mostRows);
    return { ...table, rows: rows.map(({ row }) => row) };
};
/** Of each row of the table. */
const ranksOf = ({ benchmarks, study }) => study === undefined
    ? benchmarks.map(({ gated, comparison }) => rankOf(comparison?.verdict, gated))
    : study.rows.map(({ verdict }) => rankOf(verdict, false));
/** The most important has the highest. */
const rankOf = (verdict, gated) => Number(verdict !== undefined && (0,consequences/* consequencesOf */.W$)(verdict).comment) * 2 + Number(gated);
/** Raw characters of a text from outside, before escaping. */
const longestReason = 1_000;
const longestText = 500;
const longestCell = 100;
/** As markdown, and of at most `longest` characters before that. */
const shown = (raw, longest = longestText) => (0,report_escape/* text */.Qq)((0,numbers/* cut */.Jj)(raw, longest));
const shortened = (table) => ({
    ...table,
    titles: table.titles.map((title) => (0,numbers/* cut */.Jj)(title, longestCell)),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (0,numbers/* cut */.Jj)(cell, longestCell)) })),
});

;// CONCATENATED MODULE: ./build/report/formats/fitted.js



/** The blocks as one text of at most `limit` characters: parts are left out first, then rows, from the end. */
const fitted = (fitting) => {
    const { parts, table, limit } = fitting;
    for (let kept = parts.length; kept >= 0; kept -= 1) {
        const text = composed(fitting, kept, table.rows.length);
        if (text.length <= limit)
            return text;
    }
    // Rows are about equally long: halving is enough, and finding the last one that fits is not worth it.
    for (let rows = Math.floor(table.rows.length / 2); rows >= 1; rows = Math.floor(rows / 2)) {
        const text = composed(fitting, 0, rows);
        if (text.length <= limit)
            return text;
    }
    return composed(fitting, 0, 1).slice(0, limit);
};
const composed = ({ head, table, parts, tail }, kept, rows) => {
    const shown = parts.slice(0, kept);
    const at = (place) => blocksOf(shown.filter((part) => part.place === place));
    const missing = table.rows.length - rows;
    const leftOut = [
        ...parts.slice(kept).flatMap(({ title }) => title ?? []),
        ...(missing > 0 ? [(0,numbers/* count */.U9)(missing, 'row')] : []),
    ];
    const short = { ...table, rows: table.rows.slice(0, rows) };
    return `${[...head, ...at('above'), (0,markdown/* tableText */.qK)(short), ...at('below'), tail(leftOut)].join('\n\n')}\n`;
};
/** What is shown comes first, then the groups in the order of their first parts. */
const blocksOf = (parts) => {
    const groups = [...new Set(parts.flatMap(({ group }) => group ?? []))];
    return [
        ...parts.filter(({ group }) => group === undefined).map(({ markdown }) => markdown),
        ...groups.map((title) => (0,details/* folded */.TM)(title, parts.filter(({ group }) => group === title).map(({ markdown }) => markdown))),
    ];
};

;// CONCATENATED MODULE: ./build/report/formats/comment.js













/** GitHub refuses a longer comment. */
const largestComment = 65_536;
/**
 * The comment of a pull request: hidden lines by which it is found and read again; verdict and number; the cause with its
 * line; one table; what to do; a line that repeats the comparison; everything else folded away. A calm result that
 * replaces a comment is two lines, and repeats what the earlier comment reported. Texts from outside are shown, never
 * obeyed (see `escape.ts`).
 *
 * At most `limit` characters: folded sections are left out first, from the end, then what stands above them; verdict
 * and table stay, and what is left out is listed. Below about 10,000 characters a long reason may be cut anywhere.
 */
const commentText = (report, options, limit = largestComment) => {
    const { key, previous, whole } = options;
    const replaced = isCalm(report) ? previous : undefined;
    const first = `**${(0,marks/* markOf */.F)(report)} ${shown((0,headline/* headline */.P)(report))}**`;
    const hidden = [markerOf(key), saidMarker(saidBy(report, replaced)), ...headLine(options)].join('\n');
    const head = [hidden, first];
    const cautions = [...outdatedLine(options), ...(0,markdown/* cautionLines */.xy)(report)];
    if (replaced !== undefined && !whole)
        return `${head.join('\n\n')}\n${[...cautions, calmLine(report, replaced), ...(0,cold_beside_cache/* coldBesideCache */.l)(report).map(report_escape/* text */.Qq), ...calmCost(report)].join(' ')}\n`.slice(0, limit);
    const second = replaced === undefined ? (0,why/* whyLinked */.Yx)(report, longestReason, options.error) : calmLine(report, replaced);
    return fitted({
        head: [...head, ...cautions, second, ...(0,cold_beside_cache/* coldBesideCache */.l)(report).map(report_escape/* text */.Qq), shown((0,spent/* spentLine */.bh)(report))],
        table: commentTable(report),
        parts: commentParts(report, { isCalm: isCalm(report), status: options.status }),
        tail: (leftOut) => tailOf(report, options, leftOut),
        limit,
    });
};
const outdatedLine = ({ head, isOutdated }) => head !== undefined && isOutdated === true
    ? [`This is about the commit ${head.slice(0, 12)}; the pull request has changed since.`]
    : [];
const headLine = ({ head }) => head === undefined ? [] : [headMarker(head)];
/** Whether nobody has to look at a result: it makes no new comment, and an old one shrinks. */
const isCalm = (report) => loudest(report) === undefined;
/** The first verdict that is worth a comment: the run's, or one that the run's does not mention. */
const loudest = (report) => [report.verdict, ...(0,selection/* gatedVerdicts */.Ex)(report)].find((verdict) => (0,consequences/* consequencesOf */.W$)(verdict).comment);
/** A calm text goes on reporting the last alarm, so that a second calm run changes nothing. */
const saidBy = (report, replaced) => {
    if (replaced !== undefined && replaced !== 'unknown' && isAlarm(replaced))
        return replaced;
    const { kind, because } = loudest(report) ?? report.verdict;
    return because === 'below-floor' ? because : kind;
};
/** The second of the two lines. */
const calmLine = (report, previous) => {
    const reason = shown((0,why/* why */.d8)(report), longestReason);
    if (previous === 'unknown' || !isAlarm(previous))
        return reason;
    const lifts = isAllUnchanged(report) ? '.' : '; this run neither confirms nor lifts it.';
    const earlier = `An earlier run reported: ${previous === 'below-floor' ? belowFloor : previous}${lifts}`;
    // The first line has the reason already.
    return (0,selection/* nothingToBuild */.xe)(report) ? earlier : `${earlier} ${reason}`;
};
/** Where nothing is built, what is shown stays the same from push to push. */
const calmCost = (report) => (0,selection/* nothingToBuild */.xe)(report) ? [] : [shown((0,spent/* spentLine */.bh)(report))];
/** One that could not be judged may be the one that the earlier alarm was about. */
const isAllUnchanged = (report) => [report.verdict, ...(0,selection/* gatedVerdicts */.Ex)(report), ...(report.legs ?? []).map(({ verdict }) => verdict)].every(({ kind }) => kind === 'unchanged');
const belowFloor = (0,consequences/* consequencesOf */.W$)({ kind: 'unchanged', because: 'below-floor' }).words;
const tailOf = (report, { key, runUrl }, leftOut) => {
    const link = runUrl !== undefined && (0,file_url/* isPlainUrl */.Aj)(runUrl) ? `[the run](${runUrl})` : undefined;
    const where = link === undefined ? '`report.md`' : `${link}'s \`report.md\``;
    const by = `go-container-bench ${shown(report.toolVersion)}, ${shown(key, longestCell)}`;
    const lines = [
        ...(leftOut.length === 0
            ? []
            : [`Left out, because a comment is limited: ${(0,report_escape/* text */.Qq)(leftOut.join('; '))}. ${where} has all of it.`]),
        link === undefined ? `${by}.` : `${by}, ${link}.`,
    ];
    return lines.join('\n\n');
};

// EXTERNAL MODULE: ./build/report/hide.js
var hide = __webpack_require__(40539);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/publish/comment/github-error.js
var github_error = __webpack_require__(54908);
;// CONCATENATED MODULE: ./build/publish/comment/author.js


/**
 * Recognizes our own comments: others may copy the marker, and nobody's words may be overwritten.
 *
 * A personal token names its user. The job's token and every other token of an app may not ask who they are
 * (403), and nothing else in the API says so: then a comment by any app counts. That is safe, because people cannot
 * write as an app. It also finds the comment again when a workflow changes from the job's token to an app of its
 * own. An app that repeats what people write does not begin with our marker. `performed_via_github_app`
 * does not help: there is no way to ask for the token's own app, and people who write through an app have it too.
 */
const ownComments = async (ask) => {
    try {
        const login = (0,json/* textAt */.$6)((await ask('GET', '/user')).content, 'login');
        return (comment) => login !== undefined && comment.login === login;
    }
    catch (error) {
        // A rate limit is a 403 too, of any token.
        const isApp = error instanceof github_error/* ApiError */.hD && error.refusal !== 'busy' && [403, 404].includes(error.status ?? 0);
        if (isApp)
            return ({ accountType }) => accountType === 'Bot';
        throw error;
    }
};

// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
;// CONCATENATED MODULE: ./build/publish/comment/comment-failure.js


/** A failure as one sentence or two: what GitHub did, what to do; `hide` takes secrets out of it. */
const failedComment = (error, readOnlyToken, hide) => {
    const denied = error instanceof github_error/* ApiError */.hD && (error.refusal === 'denied' || error.refusal === 'absent');
    const expected = denied && readOnlyToken;
    const advice = denied ? adviceOn(error, expected) : '';
    return { kind: 'failed', url: undefined, message: hide(`${what}: ${(0,error_text/* messageOf */.b)(error)}.${advice}`), expected };
};
const what = 'The pull request has no up-to-date comment';
const permission = 'The job needs the permission "pull-requests: write"';
const adviceOn = ({ status, message }, expected) => {
    // GitHub gives the reason itself: no permission of a job helps.
    if (/ (?:locked|archived)\b/.test(message))
        return '';
    if (expected)
        return ` ${permission}, which a pull request from a fork or by Dependabot is not given: the report is in the job summary.`;
    if (status === 401)
        return ` The github-token is not valid. ${permission}.`;
    return ` ${permission}.`;
};

// EXTERNAL MODULE: ./build/publish/comment/github-api.js
var github_api = __webpack_require__(30918);
// EXTERNAL MODULE: ./build/publish/comment/all-pages.js
var all_pages = __webpack_require__(19912);
;// CONCATENATED MODULE: ./build/publish/comment/issue-comments.js





/** A pull request is an issue to this part of the API: https://docs.github.com/rest/issues/comments */
const issueComments = (ask, api, pullRequest) => {
    const base = `${(0,github_api/* pathOf */.XM)(api)}/issues`;
    const change = async (method, path, body) => {
        const [comment] = commentIn((await ask(method, path, { body })).content);
        if (comment !== undefined)
            return comment;
        throw new github_error/* ApiError */.hD('GitHub answered with something that is not a comment', { refusal: 'unacceptable' });
    };
    return {
        marked: async (key) => (await (0,all_pages/* allPages */.S)(ask, { path: `${base}/${pullRequest}/comments` }))
            .flatMap(commentIn)
            .filter(({ body }) => hasMarker(body, key))
            .toSorted((a, b) => a.id - b.id),
        create: (body) => change('POST', `${base}/${pullRequest}/comments`, body),
        update: (id, body) => change('PATCH', `${base}/comments/${id}`, body),
        remove: async (id) => {
            try {
                await ask('DELETE', `${base}/comments/${id}`);
            }
            catch (error) {
                if (!(error instanceof github_error/* ApiError */.hD) || error.refusal !== 'absent')
                    throw error;
            }
        },
    };
};
const commentIn = (value) => {
    const id = (0,json.at)(value, 'id');
    if (typeof id !== 'number')
        return [];
    const comment = {
        id,
        body: (0,json/* textAt */.$6)(value, 'body') ?? '',
        login: (0,json/* textAt */.$6)(value, 'user', 'login'),
        accountType: (0,json/* textAt */.$6)(value, 'user', 'type'),
        url: (0,json/* textAt */.$6)(value, 'html_url'),
    };
    return [comment];
};

// EXTERNAL MODULE: ./build/publish/comment/pull-request.js
var pull_request = __webpack_require__(77619);
;// CONCATENATED MODULE: ./build/publish/comment/comment.js









/**
 * Writes the one comment of this key, or brings it up to date. Never throws. Without one, only a result worth
 * a comment creates one (`on-change`); an existing one is always brought up to date, and left alone when its text
 * would stay the same.
 */
const publishComment = async (request) => {
    const { api, policy, pullRequest, limits } = request;
    if (policy === 'never')
        return skipped('No comment: comment is never.');
    try {
        const ask = (0,github_api/* askGitHub */.X3)(api, limits);
        return await publishWith({ ...request, ask, comments: issueComments(ask, api, pullRequest) });
    }
    catch (error) {
        return failedComment(error, request.readOnlyToken, (0,hide/* hider */.Hj)([api.token]));
    }
};
const publishWith = async (request) => {
    const { ask, api, comments, pullRequest, key, head } = request;
    const present = head === undefined ? undefined : await (0,pull_request/* presentHead */.Ym)(ask, api, pullRequest);
    const work = { ...request, newHead: present === head ? undefined : present };
    const marked = await comments.marked(key);
    // Only ask who we are when it matters.
    const own = marked.length === 0 ? [] : marked.filter(await ownComments(ask));
    const [first, ...others] = own;
    return first === undefined ? createUnlessCalm(work) : update(work, first, others);
};
const createUnlessCalm = async (work) => {
    const { report, policy, comments, key } = work;
    if (policy === 'on-change' && isCalm(report))
        return skipped(`No comment: the verdict is ${report.verdict.kind}, and there is no earlier comment.`);
    const created = await comments.create(textOf(work));
    // Another job with this key may have done the same at this very moment. Both look again, and both find the same
    // comment to be the oldest.
    const own = (await comments.marked(key).catch(() => [])).filter(({ login }) => login === created.login);
    const [oldest] = own;
    if (oldest === undefined || oldest.id >= created.id)
        return resultOf('created', created);
    return update(work, oldest, [created]);
};
/** `duplicates` are own comments from a race or a repeated request; the oldest of all stays. */
const update = async (work, comment, duplicates) => {
    const result = await rewrite(work, comment);
    const same = duplicates.filter(({ login }) => login === comment.login);
    // The next run tries again to remove what stays behind.
    for (const { id } of same)
        await work.comments.remove(id).catch(() => undefined);
    return result;
};
const rewrite = async (work, comment) => {
    // Where no other run has commented on that head, none may: a head that a job of the repository pushed starts no run.
    if (work.newHead !== undefined && headIn(comment.body) === work.newHead)
        return skipped('No comment: there is one on the present head of the pull request, which this run is not about.');
    const body = textOf(work, saidIn(comment.body));
    if (isSameText(body, comment.body))
        return resultOf('unchanged', comment);
    try {
        return resultOf('updated', await work.comments.update(comment.id, body));
    }
    catch (error) {
        // Somebody removed it after it was listed.
        if (error instanceof github_error/* ApiError */.hD && error.refusal === 'absent')
            return createUnlessCalm(work);
        throw error;
    }
};
/** GitHub's own editor ends lines with CR LF. */
const isSameText = (one, other) => plain(one) === plain(other);
const plain = (body) => body.replaceAll('\r\n', '\n').trimEnd();
const textOf = ({ report, key, head, newHead, policy, runUrl, status, error }, previous) => {
    const isOutdated = newHead !== undefined;
    return commentText(report, {
        key,
        head,
        isOutdated,
        previous,
        whole: policy === 'always',
        runUrl,
        status,
        error,
    });
};
const resultOf = (kind, { url }) => ({
    kind,
    url,
    message: undefined,
    expected: false,
});
const skipped = (message) => ({
    kind: 'skipped',
    url: undefined,
    message,
    expected: false,
});

;// CONCATENATED MODULE: ./build/publish/comment/comment-on.js





/**
 * Comments on the pull request that a report is about, if there is one, and reports what came of it; never throws. `status` is
 * that of the job; undefined: its check stays neutral. The address of the comment; of the first, where one branch has several
 * pull requests.
 */
const commentOn = async (report, context, status) => {
    const { event } = context;
    if (event === undefined)
        return undefined;
    const urls = [];
    for (const pullRequest of pullRequestsAbout(context))
        urls.push(await commentOnOne(report, context, { event, pullRequest, status }));
    return urls.find((url) => url !== undefined);
};
/** The numbers of the pull requests that a job reports on; empty: none. */
const pullRequestsAbout = ({ claim, event, }) => {
    if (claim !== undefined)
        return claim.pullRequests;
    const own = event === undefined ? undefined : (0,pull_request/* pullRequestOf */._n)(event);
    return own === undefined ? [] : [own];
};
const commentOnOne = async (report, context, { event, pullRequest, status }) => {
    const { inputs, key, env, messages, claim } = context;
    const { kind, url, message, expected } = await publishComment({
        report,
        pullRequest,
        head: claim === undefined ? (0,pull_request/* headOf */.Uo)(event) : undefined,
        key,
        policy: inputs.comment,
        api: (0,github_api/* apiOf */.ir)(context),
        runUrl: (0,run_url/* runUrlOf */.Q)(env),
        status,
        // The files that a claim is about are not those of this job's commit.
        error: claim === undefined ? await (0,annotate/* failurePlaceOf */.r)(report, context) : undefined,
        readOnlyToken: (0,pull_request/* hasReadOnlyToken */.WV)(event),
        limits: {},
    });
    const text = message ?? `The comment was ${kind}${url === undefined ? '' : `: ${url}`}`;
    if (kind !== 'failed')
        messages.log(text);
    else if (expected)
        messages.notice(text);
    else
        messages.warning(text);
    return url;
};


/***/ }),

/***/ 22055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ tryExports),
/* harmony export */   M$: () => (/* binding */ allPaths),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   lt: () => (/* binding */ writtenExports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91125);
/* harmony import */ var _report_formats_exports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34836);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17510);





/** Where the report is, with the further forms that `format` asks for. */
const allPaths = (outputDir, formats) => [
    ...(0,_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .reportPaths */ .Rs)(outputDir),
    ...exportPaths(outputDir, formats),
];
const exportPaths = (outputDir, formats) => (0,_report_formats_exports_js__WEBPACK_IMPORTED_MODULE_2__/* .exportsNamed */ .r)(formats).map(({ file }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDir, file));
/** Writes them into a folder that exists. */
const writeAll = async (outputDir, report, formats) => {
    await (0,_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReport */ .u5)(outputDir, report);
    await (0,_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeForms */ .Hq)(outputDir, report, (0,_report_formats_exports_js__WEBPACK_IMPORTED_MODULE_2__/* .exportsNamed */ .r)(formats));
};
/** Only the further forms, at the end of a run, which goes on without them: what went wrong, or undefined. */
const tryExports = (outputDir, report, formats) => (0,_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeForms */ .Hq)(outputDir, report, (0,_report_formats_exports_js__WEBPACK_IMPORTED_MODULE_2__/* .exportsNamed */ .r)(formats)).then(() => undefined, (error) => (error instanceof Error ? error : new Error((0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error))));
/** The further forms that were written. */
const writtenExports = async (outputDir, formats) => {
    const paths = exportPaths(outputDir, formats);
    const found = paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => [path], () => []));
    return (await Promise.all(found)).flat();
};


/***/ }),

/***/ 69462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish),
  K: () => (/* binding */ publishInterrupted)
});

// EXTERNAL MODULE: ./build/host/own-folder.js
var own_folder = __webpack_require__(68560);
// EXTERNAL MODULE: ./build/report/formats/markdown.js
var markdown = __webpack_require__(39111);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/publish/annotations/annotate.js + 6 modules
var annotate = __webpack_require__(14753);
// EXTERNAL MODULE: ./build/publish/comment/comment-on.js + 10 modules
var comment_on = __webpack_require__(88156);
// EXTERNAL MODULE: ./build/publish/comment/github-api.js
var github_api = __webpack_require__(30918);
// EXTERNAL MODULE: ./build/publish/exports.js
var publish_exports = __webpack_require__(22055);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/writing.js
var writing = __webpack_require__(28703);
;// CONCATENATED MODULE: ./build/publish/failed-logs.js



/** A project deep in a repository has a longer id than the name of a file may be (255 bytes). */
const longestId = 150;
/**
 * Writes what each failed build printed last to `logs/` in the folder of the report, and returns the paths. Logs of an
 * earlier run are removed; any other file in that folder stays.
 */
const writeFailedLogs = async (outputDir, { builds }) => {
    const folder = (0,external_node_path_.join)(outputDir, own_folder/* logsFolder */.qd);
    await (0,own_folder/* removeOwn */.LO)(folder, '.log');
    const failed = builds.flatMap(({ failure, ...build }) => failure === undefined ? [] : [{ ...build, failure }]);
    if (failed.length === 0)
        return [];
    await (0,own_folder/* makeOwnFolder */.xc)(folder);
    const paths = [];
    for (const [index, { benchmark, revision, round, failure }] of failed.entries()) {
        // Numbered: two benchmarks may differ only in characters that the paths of an artifact cannot have.
        const safe = benchmark.replaceAll(/[^\w.+@~-]/g, '_').slice(0, longestId);
        const name = `${own_folder/* ownPrefix */.l1}${index + 1}-${safe}-${revision}-${round}.log`;
        const path = (0,external_node_path_.join)(folder, name);
        await (0,writing/* writeText */.x)(path, `${failure.message}\n\n${failure.logTail}`, { mode: 0o644, flag: 'wx' });
        paths.push(path);
    }
    return paths;
};

// EXTERNAL MODULE: ./build/publish/fork/hand-over.js
var hand_over = __webpack_require__(85587);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/words/headline.js + 1 modules
var headline = __webpack_require__(2941);
// EXTERNAL MODULE: ./build/report/words/why.js
var why = __webpack_require__(34631);
// EXTERNAL MODULE: ./build/publish/comment/github-error.js
var github_error = __webpack_require__(54908);
;// CONCATENATED MODULE: ./build/publish/fork/neutral-check.js






const longestTitle = 200;
const longestText = 1_000;
/**
 * Sets a check on the head of the pull request that is never green and never red: what it says is a claim. Throws an error that
 * names the permission when the job may not, and an ApiError.
 */
const setNeutralCheck = async (request) => {
    const { ask, api, claim, key, runUrl } = request;
    try {
        await ask('POST', `${(0,github_api/* pathOf */.XM)(api)}/check-runs`, {
            name: `go-container-bench ${key}, ${claim.label}`,
            head_sha: claim.headSha,
            status: 'completed',
            conclusion: 'neutral',
            ...(runUrl !== undefined && { details_url: runUrl }),
            output: outputOf(request),
        });
    }
    catch (error) {
        const denied = error instanceof github_error/* ApiError */.hD && (error.refusal === 'denied' || error.refusal === 'absent');
        if (!denied)
            throw error;
        throw new Error(`${error.message}. The job needs the permission "checks: write"`, { cause: error });
    }
};
const outputOf = ({ report, claim }) => ({
    title: (0,numbers/* cut */.Jj)((0,report_escape/* oneLine */.TN)(`${claim.label}: ${(0,headline/* headline */.P)(report)}`), longestTitle),
    summary: [
        ...claim.cautions.map(report_escape/* text */.Qq),
        `**${(0,report_escape/* text */.Qq)((0,numbers/* cut */.Jj)((0,headline/* headline */.P)(report), longestText))}**`,
        (0,report_escape/* text */.Qq)((0,numbers/* cut */.Jj)((0,why/* why */.d8)(report), longestText)),
    ].join('\n\n'),
});

// EXTERNAL MODULE: ./build/publish/messages.js
var publish_messages = __webpack_require__(85534);
// EXTERNAL MODULE: ./build/report/formats/index.js + 27 modules
var formats = __webpack_require__(91157);
// EXTERNAL MODULE: ./build/publish/services/artifact.js
var artifact = __webpack_require__(21675);
// EXTERNAL MODULE: ./build/publish/services/raw-text.js
var raw_text = __webpack_require__(90591);
;// CONCATENATED MODULE: ./build/publish/page.js





/**
 * Uploads the page alone and unzipped, so that it opens from the page of the run; its address, or undefined where there is
 * none. It is rendered again: code of a pull request may have written to the file in the folder of the report. Never throws.
 */
const uploadPage = async (report, context) => {
    const { inputs, key, env, ask, messages } = context;
    if ((0,selection/* nothingToBuild */.xe)(report))
        return undefined;
    const name = `${inputs.artifactName ?? (0,artifact/* artifactNameOf */.nn)(key)}.html`;
    const { retentionDays } = inputs;
    const uploaded = await (0,publish_messages/* warnOnFailure */.y)(messages, `The artifact ${name} was not uploaded`, () => (0,raw_text/* uploadRawText */.f)(ask, { name, text: formats/* htmlFormat */.R1.render(report), retentionDays, env }));
    if (uploaded?.kind === 'failed')
        messages.warning(uploaded.message);
    if (uploaded?.kind !== 'uploaded')
        return undefined;
    messages.log(`Uploaded ${name}${uploaded.url === undefined ? '' : `, which opens at ${uploaded.url}`}`);
    return uploaded.url;
};

// EXTERNAL MODULE: ./build/publish/report-files.js
var report_files = __webpack_require__(17510);
// EXTERNAL MODULE: ./build/publish/runner/outputs.js + 1 modules
var outputs = __webpack_require__(39640);
// EXTERNAL MODULE: ./build/publish/runner/run-url.js
var run_url = __webpack_require__(19646);
// EXTERNAL MODULE: ./build/publish/runner/state.js
var state = __webpack_require__(29986);
// EXTERNAL MODULE: ./build/publish/runner/summary.js
var summary = __webpack_require__(49939);
;// CONCATENATED MODULE: ./build/publish/publish.js


















/**
 * Publishes a report whose files are written already, the safest way first; files that could not be written are not
 * uploaded. What cannot be published is a warning, and changes neither the verdict nor what comes after it; never throws.
 */
const publish = async (report, context, { status, isWritten }) => {
    await summarize(report, context);
    const { artifactId, artifactUrl } = isWritten ? await upload(report, context) : noArtifact;
    // Where the one could not be uploaded, the other cannot either, and that was said.
    const htmlUrl = artifactId === undefined ? undefined : await uploadPage(report, context);
    await (0,hand_over/* handOver */.Cl)(report, context);
    const commentUrl = await (0,comment_on/* commentOn */.J)(report, context, status);
    // The files that a claim is about are not those of this job's commit.
    if (context.claim === undefined)
        await (0,annotate/* annotate */.f)(report, context);
    else
        await setCheck(report, context, context.claim);
    await setOutputsOf(report, context, { artifactId, artifactUrl, htmlUrl, commentUrl });
};
/** What there is time for when a job is cancelled; the post step does the rest. Never throws. */
const publishInterrupted = async (report, context) => {
    await summarize(report, context);
    await setOutputsOf(report, context, {
        artifactId: undefined,
        artifactUrl: undefined,
        htmlUrl: undefined,
        commentUrl: undefined,
    });
};
const summarize = async (report, { inputs, env, messages }) => {
    if (!inputs.summary)
        return;
    await (0,publish_messages/* warnOnFailure */.y)(messages, 'The report is not in the job summary', async () => {
        await (0,summary/* writeSummary */.S)((0,markdown/* toSummary */.mC)(report), env);
        await (0,state/* saveState */.LZ)({ summary: 'done' });
    });
};
const setCheck = async (report, context, claim) => {
    const { env, key, messages } = context;
    const api = (0,github_api/* apiOf */.ir)(context);
    await (0,publish_messages/* warnOnFailure */.y)(messages, 'The pull request has no check of its own', () => setNeutralCheck({ ask: (0,github_api/* askGitHub */.X3)(api), api, report, claim, key, runUrl: (0,run_url/* runUrlOf */.Q)(env) }));
};
const noArtifact = { artifactId: undefined, artifactUrl: undefined };
const upload = async (report, context) => {
    const { inputs, outputDir, key, env, ask, messages } = context;
    // Whoever names an artifact has another job that reads it.
    if ((0,selection/* nothingToBuild */.xe)(report) && inputs.artifactName === undefined)
        return withoutArtifact(messages);
    const name = inputs.artifactName ?? (0,artifact/* artifactNameOf */.nn)(key);
    const uploaded = await (0,publish_messages/* warnOnFailure */.y)(messages, `The artifact ${name} was not uploaded`, async () => {
        const logs = await writeFailedLogs(outputDir, report);
        const exported = await (0,publish_exports/* writtenExports */.lt)(outputDir, inputs.formats);
        const files = [...(0,report_files/* reportPaths */.Rs)(outputDir), ...exported, ...logs, ...(await (0,own_folder/* observedFiles */.IJ)(outputDir))];
        const { retentionDays } = inputs;
        const done = await (0,artifact/* uploadArtifact */.mz)(ask, { name, files, outputDir, retentionDays, isRaw: false }, env);
        // The post step tries again what may succeed then, as when the job was cancelled during it.
        if (done.kind !== 'failed' || !done.mayPass)
            await (0,state/* saveState */.LZ)({ artifact: '' });
        return done;
    });
    switch (uploaded?.kind) {
        case 'uploaded':
            messages.log(`Uploaded the artifact ${name}${uploaded.url === undefined ? '' : `: ${uploaded.url}`}`);
            return { artifactId: uploaded.id, artifactUrl: uploaded.url };
        case 'unavailable':
            messages.log(uploaded.message);
            return noArtifact;
        case 'failed':
            messages.warning(uploaded.message);
            return noArtifact;
        case undefined:
            return noArtifact;
    }
};
const withoutArtifact = async (messages) => {
    await (0,publish_messages/* warnOnFailure */.y)(messages, 'The post step does not know that nothing is to be uploaded', () => (0,state/* saveState */.LZ)({ artifact: '' }));
    messages.log('No artifact: nothing was built.');
    return noArtifact;
};
const setOutputsOf = async (report, context, published) => {
    const { outputDir, messages } = context;
    await (0,publish_messages/* warnOnFailure */.y)(messages, 'The outputs of the action are not set', () => (0,outputs/* setOutputs */.n0)(report, { outputDir, pullRequests: (0,comment_on/* pullRequestsAbout */.R)(context), ...published }));
};


/***/ }),

/***/ 97160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   z: () => (/* binding */ whatIsMeasured)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _inputs_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75286);
/* harmony import */ var _inputs_given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31153);



/** Inputs that say what is measured. They set the legs of a matrix apart; a matrix itself is in no variable. */
const whatIsMeasured = (0,_inputs_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsAbout */ .P9)('project', 'engines', 'fixtures').filter((name) => !_inputs_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .inputDefinitions */ .Z$[name].confidential);
/** Workflow, step and kind of machine; all of them are the same in the next run. */
const whereItRuns = ['GITHUB_WORKFLOW', 'GITHUB_ACTION', 'ImageOS', 'RUNNER_ARCH'];
/**
 * The default of `comment-key`: the job's name and a hash of where it runs and what it measures. It is the same for
 * every push of a pull request. Values of build arguments and secrets are not in it: a hash could give them away.
 * Inputs that are not given are not in it either, so that a new one changes no key.
 */
const keyOf = (given, env) => {
    const measured = whatIsMeasured.filter((name) => (0,_inputs_given_js__WEBPACK_IMPORTED_MODULE_2__/* .differs */ .Ag)(given, name));
    const parts = [
        ...whereItRuns.map((name) => env[name] ?? ''),
        ...measured.map((name) => `${name}=${(0,_inputs_given_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(given, name)}`).toSorted(),
    ];
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 6);
    const job = (env['GITHUB_JOB'] ?? '').replaceAll(/[^\w.-]/g, '-').slice(0, 60);
    return job === '' ? hash : `${job}-${hash}`;
};


/***/ }),

/***/ 39640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q7: () => (/* binding */ setMatrix),
  n0: () => (/* binding */ setOutputs)
});

// UNUSED EXPORTS: outputs, outputsOf

// EXTERNAL MODULE: ./build/analysis/run-verdict.js
var run_verdict = __webpack_require__(61078);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/report/words/labels.js
var labels = __webpack_require__(32598);
;// CONCATENATED MODULE: ./build/report/fastest.js



/**
 * The value of a study, or the engine of a run without a base, whose builds are surely faster than those of every other one,
 * wherever they were measured side by side. undefined where that is not shown: nothing to compare, too few builds, or
 * intervals that overlap somewhere.
 */
const fastestOf = (report) => {
    if (report.study !== undefined)
        return winnerOf(studyContests(report.study));
    return (0,selection/* isCompared */.uQ)(report) ? undefined : winnerOf(engineContests(report));
};
/** Who wins every contest: with fewer than two in it, it is none. */
const winnerOf = (contests) => {
    const winners = new Set(contests
        .filter(({ length }) => length > 1)
        .map((contest) => contest.find((each) => beatsAll(each, contest))?.name));
    const [winner, ...others] = winners;
    return others.length === 0 ? winner : undefined;
};
const beatsAll = (one, contest) => contest.every((other) => other === one || (other.low ?? -Infinity) > (one.high ?? Infinity));
/** By the ratio to the reference, which is 1 for the reference itself. Values that could not be measured take no part. */
const studyContests = ({ rows, reference }) => {
    const timed = rows.filter(({ sample }) => sample !== undefined);
    const places = grouped(timed, ({ group, scenario }) => `${group}\n${scenario}`);
    return places.map((place) => place.map((row) => boundsOf(row, reference)));
};
const boundsOf = ({ value, ranked, low, high }, reference) => {
    if (value === reference)
        return { name: value, low: 1, high: 1 };
    return ranked ? { name: value, low, high } : { name: value, low: undefined, high: undefined };
};
/** Times in a virtual machine and outside of it are those of two machines. */
const engineContests = (report) => {
    const places = grouped((0,selection/* measured */.jh)(report), ({ project, scenario }) => `${project}\n${scenario}`);
    const isOneMachine = new Set((0,selection/* measured */.jh)(report).map(({ engine }) => (0,labels/* vmOf */.zf)(report, engine))).size === 1;
    return isOneMachine ? places.map((place) => place.map(timesOf)) : [];
};
const timesOf = ({ engine, head }) => {
    const { samplesMs, range, lowMs, highMs } = head;
    const hasInterval = range === 'interval' && samplesMs.length >= limits/* pairsNeeded */.V5;
    return { name: engine, low: hasInterval ? lowMs : undefined, high: hasInterval ? highMs : undefined };
};
/** `Map.groupBy` is not in Node 20, on which `npm start` runs. */
const grouped = (items, keyOf) => {
    const groups = new Map();
    for (const item of items)
        groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
    return [...groups.values()];
};

// EXTERNAL MODULE: ./build/report/formats/index.js + 27 modules
var formats = __webpack_require__(91157);
// EXTERNAL MODULE: ./build/report/words/foremost.js
var foremost = __webpack_require__(93492);
// EXTERNAL MODULE: ./build/report/words/why.js
var why = __webpack_require__(34631);
// EXTERNAL MODULE: ./build/publish/report-files.js
var report_files = __webpack_require__(17510);
;// CONCATENATED MODULE: ./build/publish/runner/outputs.js







/** Every output, in the order of action.yml. */
const outputs = [
    {
        name: 'verdict',
        text: 'The verdict of the run: `regression`, `warning`, `unchanged`, `improvement`, `inconclusive`, `invalid` or `none`.',
        type: 'string',
        value: ({ verdict }) => verdict.kind,
    },
    {
        name: 'judged',
        text: 'Whether a gated benchmark, or a row of a study, was judged: `true` or `false`.',
        type: 'boolean',
        value: (report) => String(isJudged(report)),
    },
    {
        name: 'slowdown',
        text: 'The worst slowdown of a gated benchmark as a number (0.12 is 12%); empty when none was judged.',
        type: 'float',
        value: ({ benchmarks }) => String((0,run_verdict/* judgeRun */.Zy)(benchmarks).slowdown ?? ''),
    },
    {
        name: 'worst',
        text: 'The id of the gated benchmark that the first line is about: of those with the verdict of the run the slowest one, for an improvement the fastest; empty when it is about none, as when nothing was judged or a leg left no report.',
        type: 'string',
        value: (report) => (0,report_escape/* oneLine */.TN)(judgedOf(report)?.id ?? ''),
    },
    {
        name: 'cause',
        text: 'The cause of its change, or the reason of the verdict, as one sentence; empty when nothing was judged.',
        type: 'string',
        value: (report) => (0,report_escape/* oneLine */.TN)((0,why/* causeOf */.rl)(report) ?? ''),
    },
    {
        name: 'base-ms',
        text: 'Its median time in the base, in milliseconds; empty when it has none.',
        type: 'integer',
        value: (report) => wholeMs(judgedOf(report)?.base?.medianMs),
    },
    {
        name: 'head-ms',
        text: 'Its median time in the head, in milliseconds; empty when it has none.',
        type: 'integer',
        value: (report) => wholeMs(judgedOf(report)?.head.medianMs),
    },
    {
        name: 'fastest',
        text: 'The value of a study, or the engine of a run without a base, that is surely faster than every other one wherever they were compared; empty when that is not shown.',
        type: 'string',
        value: (report) => (0,report_escape/* oneLine */.TN)(fastestOf(report) ?? ''),
    },
    ...formats/* reportFormats */.zX.map((format) => ({
        name: format.output,
        text: `The absolute path of ${format.file}.`,
        type: 'string',
        value: (_, { outputDir }) => (0,report_files/* reportPath */.eG)(outputDir, format),
    })),
    {
        name: 'comment-url',
        text: 'The address of the comment on the pull request; empty when there is none.',
        type: 'string',
        value: (_, { commentUrl }) => commentUrl ?? '',
    },
    {
        name: 'pull-request',
        text: 'The number of the pull request that the report is about; several, separated by commas, where one branch has several; empty when there is none.',
        type: 'string',
        value: (_, { pullRequests }) => pullRequests.join(','),
    },
    {
        name: 'artifact-id',
        text: 'The id of the artifact; empty when none was uploaded.',
        type: 'string',
        value: (_, { artifactId }) => artifactId ?? '',
    },
    {
        name: 'artifact-url',
        text: 'The address of the artifact; empty when none was uploaded.',
        type: 'string',
        value: (_, { artifactUrl }) => artifactUrl ?? '',
    },
    {
        name: 'html-url',
        text: 'The address of report.html as an artifact of its own, which opens in a browser; empty when it was not uploaded.',
        type: 'string',
        value: (_, { htmlUrl }) => htmlUrl ?? '',
    },
    {
        name: 'engine-facts',
        text: 'Versions, storage and network drivers of the engines, as JSON.',
        type: 'string',
        value: ({ engines }) => (0,report_escape/* oneLine */.TN)(JSON.stringify(engines)),
    },
    {
        name: 'duration-ms',
        text: 'How long the run took, in milliseconds; of several legs, or of a study that was continued, all parts together.',
        type: 'integer',
        value: (report) => wholeMs(durationOf(report)),
    },
    {
        name: 'minutes',
        text: 'The same in minutes with one decimal.',
        type: 'float',
        value: (report) => (durationOf(report) / 60_000).toFixed(1),
    },
    {
        name: 'matrix',
        text: 'In the mode `plan`, the legs as JSON for a matrix, `[{"leg":1,"name":"api"}]`; empty in any other.',
        type: 'string',
        value: () => '',
    },
];
/** The rows of a study have verdicts of their own. */
const isJudged = ({ benchmarks, study }) => study === undefined
    ? (0,run_verdict/* judgeRun */.Zy)(benchmarks).judged > 0
    : study.rows.some(({ verdict }) => verdict !== undefined && verdict.kind !== 'none');
const judgedOf = (report) => report.study !== undefined || report.verdict.kind === 'none' ? undefined : (0,foremost/* foremostOf */.v)(report);
const wholeMs = (ms) => (ms === undefined ? '' : String(Math.round(ms)));
const durationOf = ({ cost }) => Object.values(cost).reduce((sum, ms) => sum + ms, 0);
/**
 * Sets the outputs of the action; `@actions/core` is loaded only here, because a terminal needs none. Throws when
 * the runner's file cannot be written.
 */
const setOutputs = async (report, published) => {
    const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    for (const [name, value] of Object.entries(outputsOf(report, published)))
        setOutput(name, value);
};
/** Sets the output of a plan. Throws when the runner's file cannot be written. */
const setMatrix = async (matrix) => {
    const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    setOutput('matrix', matrix);
};
/** The values by name. */
const outputsOf = (report, published) => Object.fromEntries(outputs.map(({ name, value }) => [name, value(report, published)]));


/***/ })

};
