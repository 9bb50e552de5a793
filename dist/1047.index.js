export const id = 1047;
export const ids = [1047,8367];
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

/***/ 60787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ problemText)
/* harmony export */ });
/** As one line of an error. */
const problemText = ({ name, what }) => `${name}: ${what}`;


/***/ }),

/***/ 63937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ examineInputs),
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/inputs/advise-mode.js
var advise_mode = __webpack_require__(73844);
// EXTERNAL MODULE: ./build/inputs/definitions.js + 5 modules
var definitions = __webpack_require__(75286);
// EXTERNAL MODULE: ./build/inputs/study-mode.js
var study_mode = __webpack_require__(25625);
;// CONCATENATED MODULE: ./build/inputs/cache-problems.js

/** What no build of the run would heed. With `scenarios: auto` a workflow may name a cache, which only the run finds out. */
const remoteCacheProblems = (changed, inputs) => {
    const { scenarios, mode, cacheFrom, cacheTo } = inputs;
    const isTaken = scenarios === 'auto' ? mode !== study_mode/* studyMode */.tI : scenarios.includes('remote-cache');
    const given = changed.filter((name) => aboutRemoteCache.includes(name));
    if (!isTaken)
        return given.map((name) => ({
            name,
            what: 'is about the scenario remote-cache, which scenarios does not name; add it there, or leave this out',
        }));
    const isLocal = (cacheTo[0] ?? cacheFrom[0])?.type === 'local';
    return given.flatMap((name) => {
        if (name === 'cache-mode' && changed.includes('cache-to'))
            return [{ name, what: 'cache-to says what is pushed; write mode=max or mode=min there' }];
        if (name === 'cache-link' && isLocal)
            return [{ name, what: 'no line leads to a folder, as type=local names one; leave it out' }];
        return [];
    });
};
const aboutRemoteCache = ['cache-from', 'cache-to', 'cache-mode', 'cache-link'];

// EXTERNAL MODULE: ./build/inputs/context-lines.js
var context_lines = __webpack_require__(32561);
// EXTERNAL MODULE: ./build/inputs/error.js
var error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/inputs/given.js
var inputs_given = __webpack_require__(31153);
// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/inputs/amounts.js
var amounts = __webpack_require__(63841);
// EXTERNAL MODULE: ./build/inputs/calibrate-mode.js
var calibrate_mode = __webpack_require__(88069);
;// CONCATENATED MODULE: ./build/inputs/mode-problems.js



/** What one mode needs of an input and others do not. What `isWrong` anyway has a value that stands in for it. */
const modeProblems = ({ mode, rounds, planFile }, isWrong) => {
    const problems = [];
    const what = needsPairs[mode];
    const isFew = rounds !== 'auto' && (0,amounts/* mostOf */.Fx)(rounds) < limits/* pairsNeeded */.V5;
    if (what !== undefined && isFew && !isWrong('rounds'))
        problems.push({
            name: 'rounds',
            what: `${mode} needs at least ${limits/* pairsNeeded */.V5} pairs for ${what}; give more, or leave it out`,
        });
    if (mode === 'measure' && planFile === undefined)
        problems.push({ name: 'plan-file', what: 'measure needs the plan, as in plan.json' });
    return problems;
};
/** What fewer pairs would not give. */
const needsPairs = {
    [calibrate_mode/* calibrateMode */.VY]: 'an interval',
    'self-test': 'a verdict',
};

;// CONCATENATED MODULE: ./build/inputs/report-problems.js

/** Thresholds that contradict each other. */
const thresholdProblems = ({ thresholds: { warn, fail } }) => warn.value > fail.value
    ? [
        {
            name: 'warn-threshold',
            what: `must not be above fail-threshold; where that is below ${(0,definitions/* defaultOf */.HA)('warn-threshold')}, give both`,
        },
    ]
    : [];
/** Several forms of a report for one standard output. */
const formatProblems = (given, { formats }) => formats.length > 1 && (given['output-dir'] ?? '').trim() === ''
    ? [{ name: 'format', what: 'standard output takes one of them; give an output-dir for several' }]
    : [];

;// CONCATENATED MODULE: ./build/inputs/inputs.js
/** The inputs under the names that the program has for them. */
const inputsOf = (value) => ({
    ...modeOptionsOf(value),
    /** Lines as they were given; of a single project the folder, relative to the repository. */
    context: value('context'),
    build: buildOptionsOf(value),
    /** The target of a bake file, which then says how to build. */
    bakeTarget: value('bake-target'),
    prepare: value('prepare'),
    edit: value('edit'),
    ...fixtureOptionsOf(value),
    /** `NAME` or `NAME@VERSION`. */
    engines: value('engines'),
    /** Base address of Docker's static archives, without a slash at its end. */
    engineMirror: value('engine-mirror'),
    install: value('install'),
    scenarios: value('scenarios'),
    base: value('base'),
    ...creepOptionsOf(value),
    gate: value('gate'),
    rounds: value('rounds'),
    ...timesOf(value),
    thresholds: thresholdsOf(value),
    failOn: value('fail-on'),
    outputDir: value('output-dir'),
    /** Further forms of the report. */
    formats: value('format') ?? [],
    cacheDir: value('cache-dir'),
    summary: value('summary'),
    comment: value('comment'),
    /** undefined: made from what is known about the job; so is the name of the artifact, with the key in it. */
    commentKey: value('comment-key'),
    artifactName: value('artifact-name'),
    /** 0: as long as the repository's setting says. */
    retentionDays: value('retention-days'),
    ...methodOf(value),
    cleanup: value('cleanup'),
    yes: value('yes'),
    /** Whether progress is not shown. */
    quiet: value('quiet'),
});
const creepOptionsOf = (value) => ({
    /** A git ref, `latest-release` or `none`. */
    since: value('since'),
    creepThreshold: value('creep-threshold'),
});
/** What measuring may take when nobody says how long, the warm-up included: 10 minutes. */
const usualBudgetMs = 10 * 60_000;
const timesOf = (value) => {
    const budget = value('time-budget');
    return {
        timeBudgetMs: budget === 'auto' ? usualBudgetMs : budget,
        /** Whether `time-budget` says how long, and does not leave it to the program. */
        timeBudgetGiven: budget !== 'auto',
        buildTimeoutMs: value('build-timeout'),
    };
};
const modeOptionsOf = (value) => ({
    mode: value('mode'),
    /** `none`, `list`, or the name of a study. */
    study: value('study'),
    studyValues: value('values'),
    /** The report of a study that is continued, as it was written. */
    resume: value('resume'),
    /** Names of what `advise` tries. */
    rewrites: value('rewrites'),
    /** Whether `doctor` prints JSON. */
    json: value('json'),
    /** Files and folders, as they were written; empty: one report is named in another way. */
    reports: value('reports'),
    /** As it was written. */
    planFile: value('plan-file'),
    legs: value('legs'),
    emit: value('emit'),
    leg: value('leg'),
    /** Builds a month of each service; undefined: not given. */
    runsPerMonth: value('runs-per-month'),
    /** The only workflow whose runs are reported; undefined: any. */
    workflowPath: value('workflow-path'),
});
/** The shipped projects, and the base image of any project. */
const fixtureOptionsOf = (value) => ({
    fixtures: value('fixture'),
    strategies: value('strategy'),
    /** As in `1.26.8`. */
    goVersions: value('go-versions'),
    baseImage: value('base-image').text,
    /** Whether `base-image` was given, and is not just the default. */
    baseImageGiven: value('base-image').isGiven,
});
/** How builds are ordered, and what is done around them. */
const methodOf = (value) => ({
    explain: value('explain'),
    screen: value('screen'),
    seed: value('seed'),
    isolation: value('isolation'),
    observe: value('observe'),
    /** The caches of the user's own builds. */
    cacheFrom: value('cache-from'),
    cacheTo: value('cache-to'),
    /** Of the scenario remote-cache: what builds push, and the line to the registry. */
    cacheMode: value('cache-mode'),
    cacheLink: value('cache-link'),
    /** Whether builds write about their image what those of a workflow do. */
    attestations: value('attestations'),
    /** Storage drivers; `auto`: what each engine uses. */
    storage: value('storage'),
});
const buildOptionsOf = (value) => ({
    /** Relative to the repository. */
    file: value('file'),
    target: value('target'),
    buildArgs: value('build-args'),
    buildContexts: value('build-contexts'),
    secrets: value('secrets'),
    secretFiles: value('secret-files'),
    ssh: value('ssh'),
    network: value('network'),
    /** None: that of the machine. */
    platforms: value('platform'),
});
const thresholdsOf = (value) => ({
    fail: value('fail-threshold'),
    warn: value('warn-threshold'),
    minDeltaMs: value('min-delta'),
});

// EXTERNAL MODULE: ./build/inputs/problem.js
var problem = __webpack_require__(60787);
;// CONCATENATED MODULE: ./build/inputs/read.js











/** Reads as `examineInputs` does. Throws one InputError that lists every problem. */
const readInputs = (...asked) => {
    const { inputs, problems } = examineInputs(...asked);
    (0,error/* refuseAll */.cp)(problems.map(problem/* problemText */.f));
    return inputs;
};
/** Reads named strings; an empty one counts as not given. Without a place, inputs of every place are taken. */
const examineInputs = (written, vocabulary, place, ofStudy = () => []) => {
    const given = (0,study_mode/* withImpliedMode */.cf)(written);
    const problems = [...unknownInputs(given)];
    const values = inputsOf(valuesFrom({ given, vocabulary, place }, problems));
    const inputs = {
        ...values,
        isOwnProject: (0,definitions/* inputsAbout */.P9)('project', 'secrets').some((name) => (0,inputs_given/* differs */.Ag)(given, name)),
        fixturesGiven: aboutFixtures.some((name) => (0,inputs_given/* differs */.Ag)(given, name)),
        among: undefined,
    };
    const isWrong = (input) => problems.some(({ name }) => name === input);
    // What one check finds wrong is left out of the next.
    const changed = () => definitions/* inputNames */.vj.filter((name) => (0,inputs_given/* differs */.Ag)(given, name) && !isWrong(name));
    const mode = vocabulary.modes.find(({ name }) => name === inputs.mode);
    problems.push(...combinations(changed(), inputs), ...(0,advise_mode/* adviseProblems */.nL)(inputs));
    problems.push(...creepProblems(changed(), inputs));
    if (!isWrong('scenarios'))
        problems.push(...remoteCacheProblems(changed(), inputs));
    // A report has limits of its own: whether the given ones go with them is known once it is read. Those of the run of another
    // workflow do not count.
    const hasOwnLimits = mode?.readsReport === true && !(place === 'action' && inputs.reports.length === 0);
    if (!hasOwnLimits && !isWrong('fail-threshold') && !isWrong('warn-threshold'))
        problems.push(...thresholdProblems(inputs));
    if (place === 'terminal' && mode?.readsReport === true && !isWrong('format'))
        problems.push(...formatProblems(given, inputs));
    if (place !== undefined)
        problems.push(...misplaced(changed(), given, place));
    if (!isWrong('mode')) {
        problems.push(...unused(changed(), (0,study_mode/* meantMode */.j4)(given, inputs), vocabulary));
        problems.push(...(0,study_mode/* studyProblems */.KJ)(given, inputs, place), ...modeProblems(inputs, isWrong));
        if (inputs.mode === study_mode/* studyMode */.tI)
            problems.push(...ofStudy(given, inputs).filter(({ name }) => !isWrong(name)));
    }
    return { inputs, problems };
};
/** Inputs that only the shipped projects have. */
const aboutFixtures = ['fixture', 'strategy', 'go-versions', 'storage'];
const unknownInputs = (given) => Object.keys(given)
    .filter((name) => !(0,definitions/* isInput */.Xy)(name))
    .map((name) => {
    const renamed = Object.hasOwn(definitions/* renamedInputs */.UN, name) ? definitions/* renamedInputs */.UN[name] : undefined;
    return renamed === undefined
        ? { name, what: `there is no such input in this version; there are: ${definitions/* inputNames */.vj.join(', ')}` }
        : { name, what: `is called ${renamed} now; give ${renamed} instead` };
});
const valuesFrom = ({ given, vocabulary, place }, problems) => (name) => definitions/* records */.V0[name].read.read({
    text: (0,inputs_given/* textOf */.b6)(given, name),
    raw: given[name] ?? '',
    default: (0,definitions/* defaultOf */.HA)(name),
    vocabulary,
    problem: (what) => void problems.push({ name, what: `${what}${hintOn(name, place)}` }),
});
/** What is taken for a mode in a terminal may have been meant as a folder. */
const hintOn = (name, place) => name === 'mode' && place === 'terminal' ? '; a folder is written with a slash, as in ./your-project' : '';
/** What makes sense alone, but not together; values that stand in for wrong ones are not compared. */
const combinations = (changed, { context, base, mode }) => {
    const problems = [];
    if ((mode === study_mode/* studyMode */.tI || mode === advise_mode/* adviseMode */.ub) && (0,context_lines/* contextLines */.z)(context).length > 1)
        problems.push({
            name: 'context',
            what: `names several projects, and ${mode === study_mode/* studyMode */.tI ? 'a study' : mode} measures one; give one line`,
        });
    if (context !== 'auto') {
        for (const name of changed.filter((each) => aboutFixtures.includes(each)))
            problems.push({ name, what: 'is about the shipped projects, but a context is given; leave one out' });
    }
    if (base !== 'auto' && base !== 'none') {
        for (const name of changed.filter((each) => aboutFixtures.includes(each)))
            problems.push({
                name,
                what: 'the shipped projects are not compared with a base; leave base out, or give a context',
            });
    }
    if (changed.includes('go-versions') && changed.includes('base-image'))
        problems.push({
            name: 'go-versions',
            what: 'base-image decides which Go there is; leave one of them out',
        });
    if (changed.includes('workflow-path') && changed.includes('reports'))
        problems.push({
            name: 'workflow-path',
            what: 'is about the run of another workflow; leave it or reports out',
        });
    if (changed.includes('bake-target')) {
        for (const name of changed.filter((each) => each === 'file' || each === 'target'))
            problems.push({ name, what: 'is what the bake target says; leave out this one or bake-target' });
    }
    return problems;
};
const creepProblems = (changed, { base, since }) => {
    if (since === 'none')
        return changed.includes('creep-threshold')
            ? [{ name: 'creep-threshold', what: 'is the limit of since, which is not given' }]
            : [];
    const isRef = !since.startsWith('-') && since.length <= longestRef;
    const what = 'says what to compare with where there is no base; leave base out';
    return [
        ...(isRef ? [] : [{ name: 'since', what: 'is not the name of a git ref, latest-release or none' }]),
        ...(base === 'auto' ? [] : [{ name: 'since', what }]),
        ...changed
            .filter((name) => aboutFixtures.includes(name))
            .map((name) => ({ name, what: 'the shipped projects have no earlier commit; leave since out' })),
    ];
};
/** As in the schema of the report. */
const longestRef = 250;
/** Inputs that cannot be honoured here. Asking for nothing to be published can be honoured anywhere. */
const misplaced = (changed, given, place) => changed
    .filter((name) => ![place, 'both'].includes(definitions/* inputDefinitions */.Z$[name].where))
    .filter((name) => (0,inputs_given/* textOf */.b6)(given, name) !== 'never')
    .map((name) => ({ name, what: placeHints[place] }));
const placeHints = {
    action: 'only the command line takes this; leave it out of the workflow',
    terminal: 'only the action publishes anything; leave it out in a terminal',
};
/** Inputs that the mode does not use. */
const unused = (changed, mode, { modes }) => {
    const { uses: used = [], whyNot = {} } = modes.find(({ name }) => name === mode) ?? {};
    return changed
        .filter((name) => name !== 'mode' && !used.includes(name))
        .map((name) => {
        const users = modes.filter(({ uses }) => uses.includes(name)).map((each) => each.name);
        const verb = users.length === 1 ? 'does' : 'do';
        const last = users.at(-1) ?? '';
        const all = users.length < 2 ? last : `${users.slice(0, -1).join(', ')} and ${last}`;
        const why = whyNot[name];
        const reason = why === undefined ? '' : `: ${why}`;
        return { name, what: `${mode} does not use this, only ${all} ${verb}${reason}` };
    });
};


/***/ }),

/***/ 25340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findProject)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60950);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80074);




/**
 * A folder on the command line is the context; like every other path, it is made relative to the repository that holds
 * it. Without a folder, the repository of the working folder counts.
 */
const findProject = async (host, written, inputs) => {
    if (written === undefined)
        return { inputs, directory: process.cwd() };
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(written);
    const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).then((found) => found.isDirectory(), () => false);
    if (!isFolder)
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([`${written}: there is no such directory`]);
    const { prefix } = await (0,_host_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepository */ .W1)(host, directory);
    return { inputs: { ...inputs, context: prefix === '' ? '.' : prefix }, directory };
};


/***/ }),

/***/ 30262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  invoke: () => (/* binding */ invoke)
});

// EXTERNAL MODULE: ./build/host/github-event.js
var github_event = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/inputs/error.js
var inputs_error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
;// CONCATENATED MODULE: ./build/host/working-folder.js


/** Throws when the working directory was deleted: every relative path would fail later, with an error that names nothing. */
const assertWorkingFolder = (read = () => process.cwd()) => {
    try {
        read();
    }
    catch (error) {
        throw new inputs_error/* InputError */.dz([
            `the working directory no longer exists (${(0,error_text/* messageOf */.b)(error)}); change to a directory that exists and run again`,
        ]);
    }
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/host/job-proxy.js

/**
 * Sends what this process asks GitHub's API through the proxy that variables of the job name, as the runner's libraries do: `fetch`
 * alone does not heed them. What cannot be used as a proxy, and a Node.js before 24.14, change nothing. The result takes it back.
 */
const useJobProxy = (env) => {
    const [plain, secure] = ['http_proxy', 'https_proxy'].map((name) => proxyIn(env, name));
    const except = job_proxy_valueOf(env, 'no_proxy');
    // With that for plain HTTP alone, `fetch` would send HTTPS there too.
    const ofApi = isPlain(env['GITHUB_API_URL']) ? plain : secure;
    if (ofApi === undefined || exceptsAll(except))
        return () => { };
    const noProxy = [except, ...thisMachine].join(',');
    const named = {
        ...(plain !== undefined && { http_proxy: plain }),
        ...(secure !== undefined && { https_proxy: secure }),
    };
    return (setProxies({ ...named, no_proxy: noProxy }) ??
        // For a protocol that none is given for, it takes what the process itself has, even where that cannot be used.
        setProxies({ http_proxy: ofApi, https_proxy: ofApi, no_proxy: noProxy }) ??
        (() => { }));
};
/** Undefined where that is not possible; otherwise, what takes it back. */
const setProxies = (proxies) => {
    if (!("setGlobalProxyFromEnv" in external_node_http_))
        return undefined;
    try {
        return external_node_http_.setGlobalProxyFromEnv(proxies);
    }
    catch {
        return undefined;
    }
};
/** Daemons and servers of the run are never behind a proxy. */
const thisMachine = ['localhost', '127.0.0.1', '::1'];
const isPlain = (api = '') => /^http:/i.test(api);
/** `fetch` understands this only where nothing else is in the list. */
const exceptsAll = (except) => except.split(',').some((each) => each.trim() === '*');
/** In small letters first, as curl and the runner have it. */
const job_proxy_valueOf = (env, name) => [env[name], env[name.toUpperCase()]].find((value) => value !== undefined && value !== '') ?? '';
/** Many write only host and port. */
const proxyIn = (env, name) => {
    const value = job_proxy_valueOf(env, name).trim();
    const url = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    return value !== '' && isUsable(url) ? url : undefined;
};
/** Of HTTP, not SOCKS, and with a login that can be decoded. */
const isUsable = (url) => {
    try {
        const { protocol, username, password } = new URL(url);
        decodeURIComponent(`${username}:${password}`);
        return protocol === 'http:' || protocol === 'https:';
    }
    catch {
        return false;
    }
};

// EXTERNAL MODULE: ./build/host/process/interrupt.js
var process_interrupt = __webpack_require__(11962);
// EXTERNAL MODULE: ./build/host/real-host.js
var real_host = __webpack_require__(37422);
// EXTERNAL MODULE: ./build/inputs/problem.js
var problem = __webpack_require__(60787);
// EXTERNAL MODULE: ./build/inputs/read.js + 4 modules
var read = __webpack_require__(63937);
// EXTERNAL MODULE: ./build/publish/messages.js
var publish_messages = __webpack_require__(85534);
// EXTERNAL MODULE: ./build/report/hide.js
var report_hide = __webpack_require__(40539);
// EXTERNAL MODULE: ./build/revisions/base.js + 2 modules
var base = __webpack_require__(45489);
// EXTERNAL MODULE: ./build/studies/index.js
var studies = __webpack_require__(88962);
// EXTERNAL MODULE: ./build/studies/run/scope-problems.js
var scope_problems = __webpack_require__(52733);
// EXTERNAL MODULE: ./build/modes/find-project.js
var find_project = __webpack_require__(25340);
// EXTERNAL MODULE: ./build/modes/index.js
var modes = __webpack_require__(13463);
// EXTERNAL MODULE: ./build/modes/vocabulary.js
var modes_vocabulary = __webpack_require__(58367);
;// CONCATENATED MODULE: ./build/modes/invoke.js
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
















/** From given inputs to the exit status. Throws when the inputs cannot be honoured. */
const invoke = async (requested, invocation) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { env, inWorkflow, program } = invocation;
        const { given } = requested;
        assertWorkingFolder();
        if (inWorkflow)
            useJobProxy(env);
        const event = (0,github_event/* eventOf */.A6)(env);
        (0,base/* refuseEvent */.DO)(event);
        const vocabulary = await (0,modes_vocabulary.vocabularyOf)(program, given['study']);
        const examined = (0,read/* examineInputs */.f)(given, vocabulary, inWorkflow ? 'action' : 'terminal', await problemsOf(given['study']));
        const { inputs } = examined;
        const { buildArgs, secrets } = inputs.build;
        const hidden = [...Object.values(buildArgs), ...Object.values(secrets), given['github-token'] ?? ''];
        const hide = (0,report_hide/* hider */.Hj)(hidden);
        const loud = await (0,publish_messages/* makeMessages */.R)(inWorkflow, invocation.log, hide);
        const interrupt = __addDisposableResource(env_1, (0,process_interrupt/* interruptSignal */.CW)(loud.log), false);
        const { messages, live } = inputs.quiet
            ? { messages: { ...loud, log: () => { } }, live: undefined }
            : { messages: loud, live: invocation.live };
        const host = (0,real_host/* makeHost */.D)(messages.log, interrupt.signal, env, live);
        const job = { invocation, host, given, vocabulary, event, messages, files: requested.files };
        const wrong = [...requested.problems, ...examined.problems.map(problem/* problemText */.f)];
        if (wrong.length > 0) {
            const { wrongInRepository } = await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(4817), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(4033), __webpack_require__.e(5976), __webpack_require__.e(7617), __webpack_require__.e(3410), __webpack_require__.e(3302), __webpack_require__.e(8244)]).then(__webpack_require__.bind(__webpack_require__, 72989));
            // A word that is not understood may have been meant to say what is read.
            const others = requested.problems.length > 0 ? [] : await wrongInRepository(job, requested.directory, examined);
            throw new inputs_error/* InputError */.dz([...wrong, ...others.map(hide)]);
        }
        const project = await (0,find_project/* findProject */.t)(host, requested.directory, inputs);
        const mode = modes/* modes */.n.find(({ name }) => name === inputs.mode);
        if (mode === undefined)
            throw new Error(`there is no mode ${inputs.mode}`);
        const carryOut = await mode.load();
        return await carryOut({ ...job, ...project });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
};
const problemsOf = async (name = '') => {
    const study = await (0,studies/* studyNamed */.vI)(name.trim());
    return (given, inputs) => (study === undefined ? [] : (0,scope_problems/* scopeProblems */.V)(study, given, inputs));
};


/***/ }),

/***/ 58367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vocabularyOf: () => (/* binding */ vocabularyOf)
/* harmony export */ });
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2595);
/* harmony import */ var _projects_context_advise_rewrites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70622);
/* harmony import */ var _projects_fixtures_fixture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30395);
/* harmony import */ var _provision_named_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38377);
/* harmony import */ var _report_formats_exports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34836);
/* harmony import */ var _scenarios_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54218);
/* harmony import */ var _studies_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88962);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13463);








/**
 * The names that inputs may use, each list from the one place where it is kept. Of the studies only the one that was
 * asked for is loaded.
 */
const vocabularyOf = async (program, study) => {
    const asked = await (0,_studies_index_js__WEBPACK_IMPORTED_MODULE_6__/* .studyNamed */ .vI)(study?.trim() ?? '');
    const fixtures = await (0,_projects_fixtures_fixture_js__WEBPACK_IMPORTED_MODULE_2__/* .readFixtures */ .v2)(program.fixtures);
    return {
        modes: _index_js__WEBPACK_IMPORTED_MODULE_7__/* .modes */ .n,
        engines: Object.keys(_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s),
        usual: Object.values(_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s).flatMap(({ name, usual }) => (usual ? [name] : [])),
        versioned: _provision_named_js__WEBPACK_IMPORTED_MODULE_3__/* .versionedEngines */ .D,
        scenarios: Object.keys(_scenarios_index_js__WEBPACK_IMPORTED_MODULE_5__/* .scenarios */ .qQ),
        fixtures: fixtures.map(({ name }) => name),
        strategies: (0,_projects_fixtures_fixture_js__WEBPACK_IMPORTED_MODULE_2__/* .strategiesOf */ .p2)(fixtures),
        studies: _studies_index_js__WEBPACK_IMPORTED_MODULE_6__/* .studyNames */ .oO,
        rewrites: _projects_context_advise_rewrites_js__WEBPACK_IMPORTED_MODULE_1__/* .rewriteNames */ .jL,
        formats: _report_formats_exports_js__WEBPACK_IMPORTED_MODULE_4__/* .exportFormats */ .F.map(({ name }) => name),
        studyValues: asked?.values,
    };
};


/***/ }),

/***/ 88962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oO: () => (/* binding */ studyNames),
/* harmony export */   vI: () => (/* binding */ studyNamed)
/* harmony export */ });
/* unused harmony export studies */
/** Every study, in the order of `study list`. A new one is its file and its line here. */
const studies = {
    engines: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(9133), __webpack_require__.e(2661)]).then(__webpack_require__.bind(__webpack_require__, 59133))).engines,
    strategies: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(4001)]).then(__webpack_require__.bind(__webpack_require__, 74001))).strategies,
    storage: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(8489)]).then(__webpack_require__.bind(__webpack_require__, 78489))).storage,
    'cache-owner': async () => (await Promise.all(/* import() */[__webpack_require__.e(7660), __webpack_require__.e(6831)]).then(__webpack_require__.bind(__webpack_require__, 61016))).cacheOwner,
    cpu: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(4871)]).then(__webpack_require__.bind(__webpack_require__, 94871))).cpu,
    matrix: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(3893)]).then(__webpack_require__.bind(__webpack_require__, 3893))).matrix,
    vendor: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(2218)]).then(__webpack_require__.bind(__webpack_require__, 62218))).vendor,
    stability: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(8689)]).then(__webpack_require__.bind(__webpack_require__, 18689))).stability,
    network: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(1085)]).then(__webpack_require__.bind(__webpack_require__, 71085))).network,
    vm: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(4651)]).then(__webpack_require__.bind(__webpack_require__, 54651))).vm,
    'dev-loop': async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(9930)]).then(__webpack_require__.bind(__webpack_require__, 11359))).devLoop,
    race: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(2684), __webpack_require__.e(1566)]).then(__webpack_require__.bind(__webpack_require__, 91566))).race,
    linking: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(2684), __webpack_require__.e(5156)]).then(__webpack_require__.bind(__webpack_require__, 35156))).linking,
    'base-images': async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(2684), __webpack_require__.e(4846)]).then(__webpack_require__.bind(__webpack_require__, 94846))).baseImages,
    builders: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(935)]).then(__webpack_require__.bind(__webpack_require__, 90935))).builders,
    parallel: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(585)]).then(__webpack_require__.bind(__webpack_require__, 60585))).parallel,
    release: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(3399)]).then(__webpack_require__.bind(__webpack_require__, 13399))).release,
    export: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(5505)]).then(__webpack_require__.bind(__webpack_require__, 11912))).exportStudy,
};
/** The words that studies are asked for by. */
const studyNames = Object.keys(studies);
/** The study with this name; undefined when there is none. */
const studyNamed = async (name) => {
    const all = studies;
    return Object.hasOwn(all, name) ? all[name]?.() : undefined;
};


/***/ }),

/***/ 52733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ valuesFor),
/* harmony export */   V: () => (/* binding */ scopeProblems)
/* harmony export */ });
/* harmony import */ var _inputs_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75286);
/* harmony import */ var _inputs_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31153);
/* harmony import */ var _study_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74867);



/** What of the inputs a study cannot honour, each by its name: nothing is left out in silence. */
const scopeProblems = (study, given, inputs) => [
    ...projectProblems(study, given, inputs),
    ..._inputs_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj.flatMap((name) => {
        const reason = study.cannotHonour?.(inputs.isOwnProject)[name];
        return reason !== undefined && (0,_inputs_given_js__WEBPACK_IMPORTED_MODULE_1__/* .asksFor */ .ev)(given, name)
            ? [{ name, what: `${study.name} cannot honour it: ${reason}; leave it out` }]
            : [];
    }),
    ...valueProblems(study, given, inputs),
    ...scenarioProblems(study, given, inputs),
];
/** The values of a study for the shipped projects, or for a project of the user's own. */
const valuesFor = ({ values, forContext }, isOwnProject) => {
    if (typeof forContext !== 'object')
        return values;
    return isOwnProject ? forContext : values.filter((value) => !forContext.includes(value));
};
const ofFixtures = ['fixture', 'strategy', 'go-versions'];
/** Inputs about a project of the user's own and about the shipped ones, of which a study can be about one. */
const projectProblems = ({ name: study, forContext }, given, { isOwnProject }) => {
    if (!isOwnProject)
        return [];
    const named = (names, what) => names.filter((name) => (0,_inputs_given_js__WEBPACK_IMPORTED_MODULE_1__/* .asksFor */ .ev)(given, name)).map((name) => ({ name, what }));
    return forContext === undefined
        ? named((0,_inputs_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsAbout */ .P9)('project', 'secrets'), `${study} is about the shipped projects only; leave it out`)
        : named(ofFixtures, 'is about the shipped projects, but one of yours is to be built; leave one out');
};
const valueProblems = (study, given, { studyValues, isOwnProject }) => {
    const name = 'values';
    if (studyValues === 'all')
        return [];
    if (study.axis === _study_js__WEBPACK_IMPORTED_MODULE_2__/* .engineAxis */ .i && (0,_inputs_given_js__WEBPACK_IMPORTED_MODULE_1__/* .asksFor */ .ev)(given, 'engines'))
        return [
            { name, what: `the values of ${study.name} are engines, and engines are given as well; leave one out` },
        ];
    const possible = valuesFor(study, isOwnProject);
    const whose = isOwnProject ? 'a project of yours' : 'the shipped projects';
    return studyValues
        .filter((value) => study.values.includes(value) && !possible.includes(value))
        .map((value) => ({
        name,
        what: `${study.name} has no ${value} for ${whose}; it has ${possible.join(', ')}`,
    }));
};
/** `all` are those that the study has. */
const scenarioProblems = ({ name: study, onlyScenarios }, given, { scenarios }) => onlyScenarios === undefined || scenarios === 'auto' || (0,_inputs_given_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(given, 'scenarios') === 'all'
    ? []
    : scenarios
        .filter((each) => !onlyScenarios.includes(each))
        .map((each) => ({
        name: 'scenarios',
        what: `${study} has no ${each}; it has ${onlyScenarios.join(', ')}`,
    }));


/***/ }),

/***/ 74867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ usualDefaults),
/* harmony export */   i: () => (/* binding */ engineAxis)
/* harmony export */ });
/** The axis of studies whose values are engines. */
const engineAxis = 'engine';
const usualDefaults = {
    engines: 'usual',
    fixtures: ['tiny'],
    strategies: ['cache-mounts'],
    scenarios: ['cold', 'source-change'],
};


/***/ })

};
