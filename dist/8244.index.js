export const id = 8244;
export const ids = [8244];
export const modules = {

/***/ 61542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ differingOutcome),
/* harmony export */   Ox: () => (/* binding */ differingSteps),
/* harmony export */   d$: () => (/* binding */ commonSteps)
/* harmony export */ });
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44709);

/**
 * The steps that explain a slower or faster head, as a clause; undefined when there are none. Only steps whose times the
 * engine does not show: where it shows them, they say how much a step explains, and that may be next to nothing.
 */
const differingOutcome = (measurements, benchmark, change) => {
    const timed = new Set(measurements
        .filter((build) => build.benchmark === benchmark)
        .flatMap(({ timeline = [] }) => timeline.map(({ name }) => name)));
    const steps = differingSteps(measurements, benchmark, change).filter((name) => !timed.has(name));
    if (steps.length === 0)
        return undefined;
    return change === 'slower'
        ? `${named(steps)} came from the cache in the base and ran again in the head`
        : `${named(steps)} ran again in the base and came from the cache in the head`;
};
/**
 * The names of the steps that explain a slower or faster head. Only what every counted build of a revision shows counts:
 * a step that came from the cache in all builds of the base and ran again in all builds of the head explains a slower
 * head; the other way round, a faster one. A step that one revision lacks explains nothing by itself: what it took is
 * not known.
 */
const differingSteps = (measurements, benchmark, change) => {
    const steps = (revision) => commonSteps(measurements, benchmark, revision);
    const [base, head] = [steps('base'), steps('head')];
    const [before, after] = change === 'slower' ? ['hit', 'ran'] : ['ran', 'hit'];
    return [...base].flatMap(([name, outcome]) => outcome === before && head.get(name) === after ? [name] : []);
};
/** What became of each step of a revision, where all counted builds of a benchmark agree, in their order. */
const commonSteps = (measurements, benchmark, revision) => {
    const counted = measurements.filter((build) => build.benchmark === benchmark &&
        build.revision === revision &&
        build.failure === undefined &&
        (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .isCounted */ .he)(build));
    const outcomes = counted.map(({ evidence }) => new Map(evidence?.outcome.steps.map(({ name, hit }) => [name, hit ? 'hit' : 'ran'])));
    const [first, ...others] = outcomes;
    return new Map([...(first ?? [])].filter(([name, outcome]) => others.every((each) => each.get(name) === outcome)));
};
const named = ([first = '', ...rest]) => `the step "${first.slice(0, 100)}"${rest.length > 0 ? ` and ${rest.length} more` : ''}`;


/***/ }),

/***/ 32645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ug: () => (/* binding */ stepKey),
/* harmony export */   xA: () => (/* binding */ printedAs),
/* harmony export */   xm: () => (/* binding */ isPartOf)
/* harmony export */ });
/** A step or an instruction in the form in which both can be compared: engines print them on one line, reports cut long ones. */
const stepKey = (text) => text.replaceAll(/\s+/g, ' ').trim().replace(cutMark, '');
const cutMark = / …$/;
/**
 * How surely an engine prints an instruction as a step. `alike`: letter by letter, or in another form of the same words;
 * `filled`: if its variables are filled in, as BuildKit does, which also takes backslashes away and adds the beginning of
 * a heredoc. Undefined: it does not. An instruction of which only variables are left to compare fits any step of its name.
 */
const printedAs = (instruction, step) => {
    const [written, printed] = [plain(instruction), plain(step)];
    if (written === printed || isBeginning(written, printed))
        return 'alike';
    // BuildKit ends the word that it prints in capitals at a space only.
    const ofTab = /^\w+\t\S+/.exec(step.trim())?.[0].replace(/\s+/, ' ');
    if (ofTab !== undefined)
        return printedAs(instruction, withCase(ofTab, written) + printed.slice(ofTab.length));
    return isFilled(written, printed) ? 'filled' : undefined;
};
/** Whether a part of a build's time belongs to a step, by its name: those of parts are cut sooner. */
const isPartOf = (step, part) => part === step || (cutMark.test(part) && step.startsWith(part.replace(cutMark, '')));
/** Whether one of the texts was cut, and is the beginning of the other one. */
const isBeginning = (written, printed) => (cutMark.test(written) && printed.startsWith(written.replace(cutMark, ''))) ||
    (cutMark.test(printed) && written.startsWith(printed.replace(cutMark, '')));
/** On one line, with its name in capitals; of COPY and ADD, whose JSON BuildKit prints without quotes, the words only. */
const plain = (text) => {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    const named = line.replace(/^\w+/, (name) => name.toUpperCase());
    return /^(?:COPY|ADD) /.test(named)
        ? named
            .replaceAll(/["',[\]]/g, ' ')
            .replaceAll(/\s+/g, ' ')
            .trim()
        : named;
};
/** The beginning of `written` if it is `capitals` apart from case, else `capitals`. */
const withCase = (capitals, written) => {
    const beginning = written.slice(0, capitals.length);
    return beginning.toUpperCase() === capitals.toUpperCase() ? beginning : capitals;
};
/** `$NAME`, `${NAME}` with another one in it at most, and what a backslash stands before. */
const replaced = /\$\{(?:[^{}]|\{[^{}]*\})*\}|\$\w+|\\./g;
const isFilled = (written, printed) => {
    const isCut = cutMark.test(written);
    const isShort = cutMark.test(printed);
    const text = written.replace(cutMark, '');
    const parts = [...text.split(replaced), ...(/<<-?\s*["']?\w/.test(text) ? [''] : [])];
    const [first = '', ...others] = parts;
    if (others.length === 0 || !printed.startsWith(first))
        return false;
    const last = isCut ? '' : (others.pop() ?? '');
    let at = first.length;
    for (const part of others) {
        const found = printed.indexOf(part, at);
        if (found === -1)
            return isShort;
        at = found + part.length;
    }
    return isCut || isShort || (printed.endsWith(last) && printed.length - last.length >= at);
};


/***/ }),

/***/ 37517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ isFolderIn),
/* harmony export */   Iy: () => (/* binding */ existsIn),
/* harmony export */   _N: () => (/* binding */ statOf),
/* harmony export */   aO: () => (/* binding */ isFileIn),
/* harmony export */   kg: () => (/* binding */ textInside)
/* harmony export */ });
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
/**
 * What is at a path itself, without following a link in its place. Undefined for what does not exist, may not be looked at, or
 * has a name that is too long to exist.
 */
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

/***/ 72989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wrongInRepository: () => (/* binding */ wrongInRepository)
/* harmony export */ });
/* harmony import */ var _host_git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60950);
/* harmony import */ var _host_run_folder_run_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2186);
/* harmony import */ var _inputs_advise_mode_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73844);
/* harmony import */ var _inputs_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75286);
/* harmony import */ var _inputs_study_mode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25625);
/* harmony import */ var _projects_find_subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31971);
/* harmony import */ var _find_project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25340);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4533);
/* harmony import */ var _projects_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25571);
/* harmony import */ var _publishing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14194);
/* harmony import */ var _run_request_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45818);
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
 * What the repository shows to be wrong with the inputs that are right by themselves, so that an error about the others lists that
 * too. It reads as a run does, and neither installs nor builds anything. Says nothing where a wrong input decides what is read.
 */
const wrongInRepository = async (job, written, { inputs, problems }) => {
    const wrong = problems.map(({ name }) => name);
    // What `prepare` makes is not there yet.
    if (!readingModes.includes(inputs.mode) || inputs.prepare !== undefined || wrong.some(decides))
        return [];
    const quiet = { ...job, host: { ...job.host, log: () => { }, live: undefined } };
    const found = await (0,_projects_find_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .problemsOf */ .GW)(job.host, readAsRun(quiet, written, asRead(inputs)));
    return found.filter((text) => !wrong.some((name) => text.startsWith(`${name}: `)));
};
/** The modes that measure a repository. */
const readingModes = ['run', 'study', 'advise', 'calibrate'];
const decides = (name) => !(0,_inputs_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .isInput */ .Xy)(name) || deciding.includes(name);
/** What decides which files are read, and how. A name that is none may be a misspelt one of these. */
const deciding = [
    'mode',
    'study',
    'context',
    'base',
    'file',
    'target',
    'bake-target',
    'build-args',
    'build-contexts',
    'base-image',
    'prepare',
];
/** Neither a study nor advise compares with a base. */
const asRead = (inputs) => {
    if ((0,_inputs_advise_mode_js__WEBPACK_IMPORTED_MODULE_10__/* .isAdvising */ .Gr)(inputs))
        return { ...inputs, isOwnProject: true, base: 'none' };
    return inputs.mode === _inputs_study_mode_js__WEBPACK_IMPORTED_MODULE_3__/* .studyMode */ .tI ? { ...inputs, base: 'none' } : inputs;
};
const readAsRun = async (job, written, inputs) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const located = { ...job, ...(await (0,_find_project_js__WEBPACK_IMPORTED_MODULE_5__/* .findProject */ .t)(job.host, written, inputs)) };
        const [only, ...others] = await (0,_projects_of_js__WEBPACK_IMPORTED_MODULE_7__/* .projectsOf */ .UW)(located);
        // One of several that cannot be measured is a result.
        if (only === undefined || others.length > 0)
            return;
        // A study is about a project of the user's only where an input says so, in every event.
        const isStudy = only.mode === _inputs_study_mode_js__WEBPACK_IMPORTED_MODULE_3__/* .studyMode */ .tI;
        if (isStudy ? !only.isOwnProject : !(0,_projects_find_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwn */ .NP)({ inputs: only, event: job.event, rewriting: undefined }))
            return;
        await (0,_host_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .findRepository */ .W1)(job.host, located.directory);
        const project = { ...located, inputs: only };
        const folder = __addDisposableResource(env_1, await (0,_host_run_folder_run_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .openRunFolder */ .iN)(job.host), true);
        await (0,_run_request_js__WEBPACK_IMPORTED_MODULE_9__/* .runRequestOf */ .o)({
            ...(0,_measuring_js__WEBPACK_IMPORTED_MODULE_6__/* .runOptionsOf */ .Fq)(project, (0,_publishing_js__WEBPACK_IMPORTED_MODULE_8__/* .publishContextOf */ .q)(project)),
            onSubject: async () => { },
            save: async () => { },
        }).subject(folder);
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
