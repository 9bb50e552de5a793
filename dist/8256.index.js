export const id = 8256;
export const ids = [8256,9293];
export const modules = {

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

/***/ 25267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ trustedEvents),
/* harmony export */   t: () => (/* binding */ believed)
/* harmony export */ });
/* harmony import */ var _report_without_leniency_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7489);

/** Events that only somebody with write access starts, and on code of the repository; all others can bring other code. */
const trustedEvents = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/**
 * A report as far as it is believed. In a workflow of any other event, code of a pull request may have written it, so what would
 * make its verdicts milder does not count.
 */
const believed = (report, { inWorkflow, env }) => inWorkflow && !trustedEvents.includes(env['GITHUB_EVENT_NAME'] ?? '') ? (0,_report_without_leniency_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLeniency */ .a)(report) : report;


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

/***/ 47386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ measureProjects),
/* harmony export */   T: () => (/* binding */ idOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91125);
/* harmony import */ var _report_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69212);



/**
 * Measures projects one after another, each as a run of its own would be, within one time budget, and makes one report of
 * them as of the legs of a matrix. One that cannot be measured is `invalid` and costs no other; if none can, its error is
 * thrown.
 */
const measureProjects = async (several) => {
    const { projects, measureOne, save } = several;
    const [only] = projects;
    // Of several in the job, it can be the only one here.
    if (only !== undefined && projects.length === 1)
        return measureOne(withBudgetOf(only), save);
    const startMs = several.now();
    const seed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex');
    const done = new Map();
    const failed = new Map();
    for (const [at, inputs] of projects.entries()) {
        const id = idOf(inputs);
        const share = { spentMs: several.now() - startMs, shares: projects.length - at };
        const mergedWith = (soFar) => mergedOf(projects, new Map([...done, [id, soFar]]), failed);
        try {
            several.job.messages.log(`\nProject ${at + 1} of ${projects.length}: ${id}`);
            done.set(id, await measureOne(withShare(inputs, share, seed), (soFar) => save(mergedWith(soFar))));
        }
        catch (error) {
            several.job.host.signal.throwIfAborted();
            failed.set(id, error);
            several.job.messages.error(`${id}: ${(0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}`);
        }
    }
    const [first] = failed.values();
    if (done.size === 0)
        throw first;
    const report = mergedOf(projects, done, failed);
    await save(report);
    return report;
};
const idOf = ({ among }) => among?.id ?? '';
const withBudgetOf = (inputs) => ({
    ...inputs,
    among: inputs.among === undefined ? undefined : { ...inputs.among, share: { spentMs: 0, shares: 1 } },
});
/** One seed for all, so that the report names the one that was used. */
const withShare = (inputs, share, seed) => ({
    ...inputs,
    seed: inputs.seed === 'random' ? seed : inputs.seed,
    timeBudgetMs: Math.max(1, Math.floor((inputs.timeBudgetMs - share.spentMs) / share.shares)),
    among: inputs.among === undefined ? undefined : { ...inputs.among, share },
});
/** Silence is not green: a project that has not begun counts as one whose report is missing. */
const mergedOf = (projects, done, failed) => {
    const legs = projects.map((inputs) => ({ name: idOf(inputs), report: done.get(idOf(inputs)) }));
    const reasons = new Map([...failed].map(([id, error]) => [id, `it could not be measured: ${(0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLineOf */ .Q)(error)}`]));
    const merged = (0,_report_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeReports */ .C)(legs, { parts: 'projects', reasons });
    const [first] = projects;
    if (merged === undefined || first === undefined)
        throw new Error('no project was measured');
    const isWhole = legs.every(({ name, report }) => report !== undefined || failed.has(name));
    return { ...withBudget(merged, first.timeBudgetMs), complete: merged.complete && isWhole };
};
/** Each was given its share, and the rules are those of all. */
const withBudget = (report, timeBudgetMs) => report.rules === undefined ? report : { ...report, rules: { ...report.rules, timeBudgetMs } };


/***/ }),

/***/ 98256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureLeg: () => (/* binding */ measureLeg)
});

// EXTERNAL MODULE: ./build/inputs/error.js
var error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/inputs/given.js
var inputs_given = __webpack_require__(31153);
// EXTERNAL MODULE: ./build/inputs/read.js + 4 modules
var read = __webpack_require__(63937);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/modes/commits-of.js
var commits_of = __webpack_require__(33259);
// EXTERNAL MODULE: ./build/modes/conclude.js
var conclude = __webpack_require__(48210);
// EXTERNAL MODULE: ./build/modes/invocation.js
var invocation = __webpack_require__(35013);
;// CONCATENATED MODULE: ./build/modes/leg-number.js

/** What CI systems call the number of one of several jobs that are alike, and what the first one has. */
const variables = [
    ['CI_NODE_INDEX', 1],
    ['BUILDKITE_PARALLEL_JOB', 0],
    ['CIRCLE_NODE_INDEX', 0],
    ['JOB_COMPLETION_INDEX', 0],
];
/** The leg that is measured here. Throws an InputError when the plan has none of that number, or when nobody names one. */
const legOf = ({ legs }, asked, env) => {
    const number = asked === 'auto' ? numberIn(env) : asked;
    const found = legs.find(({ leg }) => leg === number);
    if (found !== undefined)
        return found;
    const there = legs.length === 1 ? 'only leg 1' : `legs 1 to ${legs.length}`;
    throw new error/* InputError */.dz([`leg: the plan has no leg ${number}; it has ${there}`]);
};
const numberIn = (env) => {
    for (const [name, first] of variables) {
        const text = env[name]?.trim() ?? '';
        if (text === '')
            continue;
        if (!/^\d{1,6}$/.test(text))
            throw new error/* InputError */.dz([`leg: ${name} is not a whole number`]);
        return Number(text) - first + 1;
    }
    const names = variables.map(([name]) => name).join(', ');
    throw new error/* InputError */.dz([`leg: give the number of a leg; auto needs one of ${names}, and none is set here`]);
};

// EXTERNAL MODULE: ./build/modes/measuring.js + 3 modules
var measuring = __webpack_require__(4533);
// EXTERNAL MODULE: ./build/modes/plan-file.js + 1 modules
var plan_file = __webpack_require__(80569);
// EXTERNAL MODULE: ./build/modes/planned-inputs.js
var planned_inputs = __webpack_require__(61559);
// EXTERNAL MODULE: ./build/modes/projects-of.js
var projects_of = __webpack_require__(25571);
// EXTERNAL MODULE: ./build/modes/run.js + 8 modules
var run = __webpack_require__(49293);
;// CONCATENATED MODULE: ./build/modes/measure.js













/**
 * Measures one leg of a plan. What it came to is decided by the job that makes one report of all legs: this one fails only when
 * nothing could be measured.
 */
const measureLeg = async (asked) => {
    const { planFile, leg: number } = asked.inputs;
    // Without one, the inputs were refused.
    const plan = await (0,plan_file/* readPlan */.m3)(planFile ?? '');
    const leg = legOf(plan, number, asked.invocation.env);
    const job = jobOf(asked, plan, leg);
    await refuseOthers(plan, job);
    const projects = projectsIn(plan, leg, job.inputs);
    const labelled = (report) => ({ ...report, planId: plan.planId, leg: leg.leg });
    return (0,measuring/* measuring */.SQ)({ ...job, inputs: projects.length === 1 ? (projects[0] ?? job.inputs) : job.inputs }, async (parts) => {
        const save = (soFar) => parts.save(labelled(soFar));
        return labelled(await (0,run.measureAll)(job, projects, { ...parts, save }));
    }, async (report, parts) => {
        const status = await (0,conclude/* conclude */.E)(report, job, parts);
        return status === 0 && (0,selection/* couldMeasureNothing */.b4)(report) ? invocation/* statusOfNothing */.B : status;
    });
};
/** The inputs of the plan, and beside them those that only this job can give. */
const jobOf = (asked, plan, { leg }) => {
    const own = planned_inputs/* ownInputs */.o.map((name) => [name, (0,inputs_given/* textOf */.b6)(asked.given, name)]);
    const given = {
        ...plan.inputs,
        ...Object.fromEntries(own),
        'artifact-name': asked.inputs.artifactName ?? `go-container-bench-leg-${leg}`,
        ...(asked.given['build-args'] !== undefined && { 'build-args': asked.given['build-args'] }),
        ...(asked.given['secrets'] !== undefined && { secrets: asked.given['secrets'] }),
        context: plan.legs.flatMap(({ contexts }) => contexts.map(({ context }) => context)).join('\n'),
        comment: 'never',
        'fail-on': 'never',
    };
    return { ...asked, given, inputs: plannedOnly(plan, () => (0,read/* readInputs */.K)(given, asked.vocabulary)) };
};
/** A plan that somebody else wrote may name inputs that no plan has. */
const plannedOnly = (plan, read) => {
    const others = Object.keys(plan.inputs).filter((name) => !planned_inputs/* plannedInputs */.E.some((each) => each === name));
    if (others.length > 0)
        throw new error/* InputError */.dz([
            `plan-file: no plan has ${others.join(', ')}; give the file that plan wrote, unchanged`,
        ]);
    return read();
};
const projectsIn = (plan, leg, inputs) => {
    const all = plan.legs.flatMap(({ contexts }) => contexts);
    const projects = (0,projects_of/* projectsFrom */.TU)(inputs, all.map(({ context, file }) => ({ context, file })));
    const own = projects.filter((_, at) => leg.contexts.some((each) => each === all[at]));
    if (own.length > 0 && all.every(({ id }, at) => id === (projects[at]?.among?.id ?? id)))
        return own;
    throw new error/* InputError */.dz([
        'plan-file: its ids are not those of its contexts; give the file that plan wrote, unchanged',
    ]);
};
/** Builds of other commits than those that were planned would be taken for these. */
const refuseOthers = async (plan, job) => {
    const here = await (0,commits_of/* commitsOf */.g)(job);
    const problems = ['base', 'head'].flatMap((revision) => here[revision] === plan[revision]
        ? []
        : [
            `plan-file: the ${revision} is ${here[revision] ?? 'none'} here and ${plan[revision] ?? 'none'} in the plan; check out the commit that was planned`,
        ]);
    (0,error/* refuseAll */.cp)(problems);
};


/***/ }),

/***/ 80569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AR: () => (/* binding */ identified),
  V6: () => (/* binding */ planName),
  JV: () => (/* binding */ planSchemaVersion),
  m3: () => (/* binding */ readPlan)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./docs/plan.schema.json
const plan_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"The plan of go-container-bench","description":"What `plan` divides a job into, for `measure` and `report` on other machines.","type":"object","properties":{"schemaVersion":{"const":"1.0"},"planId":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 of everything else in it."},"toolVersion":{"type":"string","minLength":1,"maxLength":100},"inputs":{"type":"object","description":"Inputs as they were given; never secrets, build arguments or commands.","propertyNames":{"pattern":"^[a-z][a-z-]{0,40}$"},"additionalProperties":{"type":"string","maxLength":20000},"maxProperties":60},"base":{"$ref":"#/$defs/commit","description":"Commit of the base; absent: there is none to compare with."},"head":{"$ref":"#/$defs/commit","description":"Commit of the head."},"legs":{"type":"array","minItems":1,"maxItems":256,"items":{"$ref":"#/$defs/leg"}}},"required":["schemaVersion","planId","toolVersion","inputs","head","legs"],"additionalProperties":false,"$defs":{"commit":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"path":{"type":"string","minLength":1,"maxLength":4096,"pattern":"^[^\\\\u0000-\\\\u001f\\\\u007f]+$"},"leg":{"type":"object","description":"What one machine measures.","properties":{"leg":{"type":"integer","minimum":1,"maximum":256,"description":"From 1."},"name":{"$ref":"#/$defs/path","description":"For people."},"contexts":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/context"}}},"required":["leg","name","contexts"],"additionalProperties":false},"context":{"type":"object","description":"One project.","properties":{"id":{"$ref":"#/$defs/path","description":"The project\'s part of benchmark ids."},"place":{"type":"integer","minimum":1,"maximum":100000,"description":"Its place among all projects of the job, from 1."},"context":{"$ref":"#/$defs/path","description":"Relative to the repository."},"file":{"$ref":"#/$defs/path","description":"The Dockerfile, relative to the repository."}},"required":["id","place","context"],"additionalProperties":false}}}');
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/inputs/error.js
var error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/version.js
var build_version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/modes/plan-file.js









/** The name of the file in a folder. */
const planName = 'plan.json';
const planSchemaVersion = '1.0';
/** Makes a plan of everything in it but its id. */
const identified = (plan) => ({ ...plan, planId: idOf(plan) });
const idOf = (plan) => (0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify(sorted(plan)))
    .digest('hex');
/** Whoever writes the file may have another order of fields. */
const sorted = (value) => {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,json/* isRecord */.u4)(value))
        return value;
    return Object.keys(value)
        .toSorted()
        .map((name) => [name, sorted(value[name])]);
};
/** 256 legs with their projects take about 100 kB. */
const largestBytes = 1_000_000;
/**
 * Reads a plan, or the one in a folder, which anybody may have written. Throws an InputError unless it is as `plan` of this
 * version of the program has written it.
 */
const readPlan = async (place) => {
    const file = (await (0,promises_.lstat)(place).catch(() => undefined))?.isDirectory() === true ? (0,external_node_path_.join)(place, planName) : place;
    const refuse = (problem) => new error/* InputError */.dz([
        `plan-file: ${file} ${(0,report_escape/* logLine */.BP)(problem)}; give the ${planName} that plan wrote, unchanged`,
    ]);
    const text = await textOf(file, refuse);
    const value = parsed(text, refuse);
    // Before its form: that of another version may be another one.
    const version = (0,json/* isRecord */.u4)(value) ? value['toolVersion'] : undefined;
    if (typeof version === 'string' && version !== build_version/* toolVersion */.f)
        throw new error/* InputError */.dz([
            `plan-file: ${file} was written by version ${(0,report_escape/* logLine */.BP)(version)} of this program, and this is ${build_version/* toolVersion */.f}; every job of a plan needs the same`,
        ]);
    const { Ajv2020 } = (await __webpack_require__.e(/* import() */ 2210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).default;
    const validate = new Ajv2020().compile(plan_schema_namespaceObject);
    if (!validate(value)) {
        const [first] = validate.errors ?? [];
        throw refuse(`is not a plan: ${first?.instancePath ?? ''} ${first?.message ?? ''}`);
    }
    const { planId, ...plan } = value;
    if (planId !== idOf(plan))
        throw refuse('has an id that does not belong to it, so it was changed');
    const numbers = value.legs.map(({ leg }) => leg);
    if (numbers.some((leg, at) => leg !== at + 1))
        throw refuse('has legs that are not numbered from 1');
    return value;
};
const textOf = async (file, refuse) => {
    const found = await (0,promises_.lstat)(file).catch((error) => (0,error_text/* messageOf */.b)(error));
    if (typeof found === 'string')
        throw refuse(`cannot be read: ${found}`);
    if (!found.isFile())
        throw refuse('is not a file');
    if (found.size > largestBytes)
        throw refuse(`has ${found.size} bytes, and at most ${largestBytes} are read`);
    return (0,promises_.readFile)(file, 'utf8');
};
const parsed = (text, refuse) => {
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        throw refuse('is not JSON');
    }
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

/***/ 49293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureAll: () => (/* binding */ measureAll),
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: ./build/report/formats/terminal.js + 2 modules
var terminal = __webpack_require__(47292);
// EXTERNAL MODULE: ./build/report/formats/wrap.js
var wrap = __webpack_require__(12474);
// EXTERNAL MODULE: ./build/run/run.js + 5 modules
var run = __webpack_require__(59198);
// EXTERNAL MODULE: ./build/modes/conclude.js
var conclude = __webpack_require__(48210);
// EXTERNAL MODULE: ./build/inputs/context-lines.js
var context_lines = __webpack_require__(32561);
// EXTERNAL MODULE: ./build/inputs/error.js
var inputs_error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/inputs/given.js
var inputs_given = __webpack_require__(31153);
// EXTERNAL MODULE: ./build/revisions/base.js + 2 modules
var base = __webpack_require__(45489);
// EXTERNAL MODULE: ./build/modes/study.js + 17 modules
var study = __webpack_require__(87773);
;// CONCATENATED MODULE: ./build/modes/engine-gate.js





/**
 * Whether a run has several engines, a threshold and nothing else to judge: then each engine is judged against the first,
 * as in the study of engines, and a verdict decides the exit status.
 */
const isEngineGate = ({ inputs, given, event }) => {
    const isSeveral = typeof inputs.engines !== 'string' && inputs.engines.length > 1;
    const hasThreshold = (0,inputs_given/* asksFor */.ev)(given, 'fail-threshold');
    const isFixture = inputs.fixturesGiven && !inputs.isOwnProject;
    const hasBase = inputs.base === 'auto' ? !isFixture && (0,base/* hasBaseByItself */.sl)(event) : inputs.base !== 'none';
    return isSeveral && hasThreshold && !hasBase;
};
/** Inputs of a run that have no meaning when engines are judged. */
const unused = ['gate', 'explain', 'screen', 'observe', 'storage'];
/** Throws an InputError for inputs that cannot be honoured. */
const judgeEngines = async (job) => {
    const { inputs, given, invocation } = job;
    const problems = unused.flatMap((name) => (0,inputs_given/* differs */.Ag)(given, name)
        ? [
            `${name}: fail-threshold judges engines against each other here, which does not use this; leave one out`,
        ]
        : []);
    const several = (0,context_lines/* contextLines */.z)(inputs.context).length > 1;
    const aboutContext = several
        ? ['context: fail-threshold judges engines against each other here, on one project; give one line']
        : [];
    if (problems.length > 0 || several)
        throw new inputs_error/* InputError */.dz([...problems, ...aboutContext]);
    const { engines } = await __webpack_require__.e(/* import() */ 9133).then(__webpack_require__.bind(__webpack_require__, 59133));
    // A workflow keeps the time of a run; in a terminal it takes what six rounds need.
    const timeBudgetGiven = inputs.timeBudgetGiven || invocation.inWorkflow;
    const judged = { ...job, inputs: { ...inputs, timeBudgetGiven } };
    return (0,study.carryOutStudy)(judged, { wanted: engines, earlier: undefined, needsAll: true });
};

// EXTERNAL MODULE: ./build/modes/first-run.js
var first_run = __webpack_require__(28357);
// EXTERNAL MODULE: ./build/modes/measure-projects.js
var measure_projects = __webpack_require__(47386);
// EXTERNAL MODULE: ./build/modes/measuring.js + 3 modules
var measuring = __webpack_require__(4533);
// EXTERNAL MODULE: ./build/modes/projects-of.js
var projects_of = __webpack_require__(25571);
// EXTERNAL MODULE: ./build/modes/run-request.js + 4 modules
var run_request = __webpack_require__(45818);
// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/host/cache-folder.js
var cache_folder = __webpack_require__(91462);
// EXTERNAL MODULE: ./build/report/creep/warn-only.js
var warn_only = __webpack_require__(85040);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/publish/runner/key.js
var key = __webpack_require__(97160);
// EXTERNAL MODULE: ./build/analysis/disturbance.js
var disturbance = __webpack_require__(96931);
// EXTERNAL MODULE: ./build/analysis/kept-floors.js
var kept_floors = __webpack_require__(25523);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
;// CONCATENATED MODULE: ./build/publish/creep/points.js




/** Of one benchmark, since one ref, on one kind of machine. */
const mostPoints = 60;
/** Together. */
const mostStored = 1_000;
/** Of a file with that many points, which have about 500 bytes each. */
const largestBytes = 1_000_000;
/** The points as a file keeps them, the newest of them all where there are too many. */
const storedText = (points) => {
    const counts = new Map();
    const kept = points
        .toSorted((one, other) => (one.at < other.at ? 1 : -1))
        .filter(({ benchmark, since, environment }) => {
        const key = JSON.stringify([benchmark, since, environment]);
        counts.set(key, (counts.get(key) ?? 0) + 1);
        return (counts.get(key) ?? 0) <= mostPoints;
    });
    return `${JSON.stringify({ version: 1, points: kept.slice(0, mostStored).toReversed() })}\n`;
};
/**
 * The points in a text that the cache had, oldest first; undefined for anything that no run wrote. Figures of others are data:
 * one that is not as it must be makes the whole text worthless.
 */
const pointsIn = (text) => {
    if (text.length > largestBytes)
        return undefined;
    const content = (0,json/* parseJson */.qF)(text);
    if ((0,json.at)(content, 'version') !== 1 || !Array.isArray((0,json.at)(content, 'points')))
        return undefined;
    const listed = (0,json/* listAt */.gT)(content, 'points');
    if (listed.length > mostStored)
        return undefined;
    const points = listed.map(pointIn);
    return points.every((point) => point !== undefined)
        ? points.toSorted((one, other) => (one.at < other.at ? -1 : 1))
        : undefined;
};
/** The points of all benchmarks of a run that was compared with its anchor. Nothing without bounds is kept, and nothing that a disturbance may explain. */
const pointsOf = (report) => {
    const { creep } = report;
    if (creep?.anchor === undefined)
        return [];
    const { since, anchor } = creep;
    return report.benchmarks
        .filter((each) => isMeant(report, each))
        .flatMap((benchmark) => {
        const { comparison, base, head, id, project } = benchmark;
        const source = report.projects?.find((each) => each.id === project);
        const point = {
            at: report.startedAt,
            commit: source?.head.commit,
            anchor,
            anchorCommit: source?.base?.commit,
            slowdown: comparison?.slowdown,
            low: comparison?.low,
            high: comparison?.high,
            pairs: comparison?.pairs,
            anchorMs: base?.medianMs,
            headMs: head.medianMs,
            benchmark: id,
            since,
            environment: environmentOf(report, benchmark),
            dockerfile: source?.head.dockerfileSha256,
        };
        // By the rules of whoever reads it: what would not be read must not be written.
        return pointIn(point) ?? [];
    });
};
/** What kept the two revisions from being built alike would be taken for creep by every later run. */
const misleading = ['image-moved', 'not-cold', 'state-lost', 'state-lost-in-one'];
/** The verdict of a disturbed benchmark names the disturbance only where that withheld something. */
const isMeant = ({ builds }, { comparison, id, limits }) => comparison !== undefined &&
    !misleading.includes(comparison.verdict.because) &&
    (0,disturbance/* disturbanceOf */.a)(builds, id, limits) === undefined;
/** A hash of what decides how fast builds are beside the project: machine, engine and isolation. */
const environmentOf = ({ environment, engines, isolation = {} }, { engine: name }) => {
    const engine = engines.find((each) => each.name === name);
    const kinds = Object.keys(isolation).toSorted();
    const facts = engine === undefined ? {} : (0,kept_floors/* fingerprintOf */.ax)(environment, engine, kinds.length === 0 ? 'none' : kinds);
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
};
const isCommit = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
const isTime = (text) => text.length <= 40 && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(text);
const isRef = (text) => text.length <= 250;
const isId = (text) => text.length <= 2_000;
const isHash = (text) => /^[0-9a-f]{16,64}$/.test(text);
/** By the rules of the schema; undefined for anything else. */
const pointIn = (value) => {
    if (!(0,json/* isRecord */.u4)(value))
        return undefined;
    const text = (name, isRight) => {
        const found = (0,json/* textAt */.$6)(value, name);
        return found !== undefined && isRight(found) ? found : undefined;
    };
    const number = (name, least, most) => {
        const found = value[name];
        return typeof found === 'number' && found >= least && found <= most ? found : undefined;
    };
    const pairs = number('pairs', 1, 1_000);
    const found = {
        at: text('at', isTime),
        commit: text('commit', isCommit),
        anchor: text('anchor', isRef),
        anchorCommit: text('anchorCommit', isCommit),
        slowdown: number('slowdown', -0.999_999, 1_000),
        low: number('low', -1, 1_000),
        high: number('high', -0.999_999, 1_000_000),
        pairs: Number.isInteger(pairs) ? pairs : undefined,
        anchorMs: number('anchorMs', 0.001, 1_000_000_000),
        headMs: number('headMs', 0.001, 1_000_000_000),
        benchmark: text('benchmark', isId),
        since: text('since', isRef),
        environment: text('environment', isHash),
        dockerfile: text('dockerfile', isHash),
    };
    return isWhole(found) ? found : undefined;
};
const isWhole = (found) => Object.values(found).every((value) => value !== undefined);

;// CONCATENATED MODULE: ./build/publish/creep/cache.js






/** A file of some kB. */
const limitMs = 30_000;
/** Jobs that measure something else, or on another kind of runner, do not read each other's entries. */
const keyOf = ({ given, env }) => {
    const parts = [
        ...['ImageOS', 'RUNNER_OS', 'RUNNER_ARCH'].map((name) => env[name] ?? ''),
        ...key/* whatIsMeasured */.z.filter((name) => (0,inputs_given/* differs */.Ag)(given, name)).map((name) => `${name}=${(0,inputs_given/* textOf */.b6)(given, name)}`),
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
};
const fileOf = (cache) => (0,external_node_path_.join)(cache.cacheDir, `creep-${keyOf(cache)}.json`);
/**
 * Entries are never changed: each job writes one of its own, and the newest that begins with this counts. Jobs of one run
 * may share it, for instance on runners that differ only in size.
 */
const prefixOf = (cache) => `go-container-bench-creep-${keyOf(cache)}-`;
const entryOf = (cache) => `${prefixOf(cache)}${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
/**
 * The figures of earlier runs of the default branch, oldest first; empty where there are none. GitHub lets a run read what its own
 * branch, the base of its pull request or the default branch wrote, and nobody else. undefined: the cache did not answer, so there may
 * be some; never throws.
 */
const restorePoints = async (cache) => {
    const { ask, messages } = cache;
    const path = fileOf(cache);
    // On a machine that is kept, an earlier job may have left one of its own.
    await (0,promises_.rm)(path, { force: true, recursive: true }).catch(() => undefined);
    const answer = await ask({ kind: 'restore-newest', key: prefixOf(cache), paths: [path] }, limitMs);
    if (answer.kind === 'unavailable')
        return undefined;
    if (answer.kind === 'failed') {
        messages.log(`What earlier runs of the default branch measured was not restored: ${answer.cause.text}.`);
        return undefined;
    }
    if (answer.result['found'] !== true)
        return [];
    const text = await textIn(path);
    await (0,promises_.rm)(path, { force: true, recursive: true }).catch(() => undefined);
    const points = text === undefined ? undefined : pointsIn(text);
    if (points !== undefined)
        return points;
    messages.warning('What the cache has of earlier runs of the default branch is not a list of figures, so it is ignored.');
    return [];
};
/** Not through a link, and not more than any run wrote. */
const textIn = async (path) => {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    if (found?.isFile() !== true || found.size > largestBytes)
        return undefined;
    return (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
};
/** Writes them for later runs; never throws. */
const savePoints = async (points, cache) => {
    const { ask, messages } = cache;
    const path = fileOf(cache);
    const text = storedText(points);
    const isWritten = await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true })
        .then(() => (0,promises_.writeFile)(path, text))
        .then(() => true, () => false);
    const answer = isWritten
        ? await ask({ kind: 'save', key: entryOf(cache), paths: [path] }, limitMs)
        : undefined;
    await (0,promises_.rm)(path, { force: true }).catch(() => undefined);
    if (answer?.kind === 'unavailable')
        return;
    if (answer?.kind === 'done')
        messages.log('Saved how the default branch compares, for later runs.');
    else
        messages.log(`How the default branch compares was not saved: ${answer?.cause.text ?? `${path} cannot be written`}.`);
};

;// CONCATENATED MODULE: ./build/publish/creep/trends.js

/**
 * What is stored about each compared benchmark of a report, as far as it can be compared: since the same ref, on the same kind of
 * machine and engine, and, for a run with a base of its own, of the Dockerfile that its base has.
 */
const trendsOf = (report, stored) => report.benchmarks
    .filter(({ comparison }) => comparison !== undefined)
    .map((benchmark) => trendOf(report, benchmark, stored));
const trendOf = (report, benchmark, stored) => {
    const { id } = benchmark;
    const own = stored.filter((point) => point.benchmark === id && point.since === report.creep?.since);
    if (own.length === 0)
        return unknown(id, 'no figure of the default branch was found');
    const environment = environmentOf(report, benchmark);
    const here = own.filter((point) => point.environment === environment);
    const last = here.at(-1);
    if (last === undefined)
        return unknown(id, 'it was measured on another kind of machine, or with another engine');
    if (isOfOtherDockerfile(report, benchmark, last))
        return unknown(id, 'its Dockerfile has changed since it was measured');
    return { benchmark: id, points: here.slice(-mostPoints).map(pointOf) };
};
const unknown = (benchmark, reason) => ({
    benchmark,
    points: [],
    unknown: { points: reason },
});
/** Where this run was compared with the anchor itself, its own point is the last. */
const isOfOtherDockerfile = ({ creep, projects = [] }, { project }, { dockerfile }) => creep?.anchor === undefined &&
    projects.find(({ id }) => id === project)?.base?.dockerfileSha256 !== dockerfile;
const pointOf = (stored) => {
    const { benchmark: _, since: __, environment: ___, dockerfile: ____, ...point } = stored;
    return point;
};

;// CONCATENATED MODULE: ./build/publish/creep/creep.js




/**
 * The report with what runs of the default branch measured against the anchor. A run that was itself compared with the anchor can
 * only warn; if it is one of the default branch, its figures are stored for later runs. Never throws.
 */
const withCreep = async (report, request, cache) => {
    const { since, anchor, limit, mayStore } = request;
    const marked = (0,warn_only/* warnOnly */.n)(report, { since, ...(anchor !== undefined && { anchor }), limit, trends: [] });
    if (cache === undefined)
        return marked;
    const stored = await restorePoints(cache);
    const own = pointsOf(marked);
    // A re-run measures the same commit again; both are figures of it.
    const all = [...(stored ?? []), ...own];
    // Without the earlier ones, a new entry would hide them.
    if (stored !== undefined && own.length > 0 && mayStore && isCommitted(marked))
        await savePoints(all, cache);
    const trends = stored === undefined && own.length === 0 ? [] : trendsOf(marked, all);
    return { ...marked, creep: { since, ...(anchor !== undefined && { anchor }), limit, trends } };
};
const isCommitted = ({ projects = [] }) => projects.every(({ head }) => (head.uncommittedFiles ?? 0) === 0);

// EXTERNAL MODULE: ./build/publish/comment/github-api.js
var github_api = __webpack_require__(30918);
// EXTERNAL MODULE: ./build/publish/comment/github-error.js
var github_error = __webpack_require__(54908);
;// CONCATENATED MODULE: ./build/publish/creep/latest-release.js




/**
 * The tag of the latest release of the job's repository, as GitHub's API says: neither a draft nor a prerelease. Throws an InputError
 * where there is none, and an ApiError.
 */
const latestRelease = async (context) => {
    const api = (0,github_api/* apiOf */.ir)(context);
    try {
        const { content } = await (0,github_api/* askGitHub */.X3)(api, { totalMs: 30_000 })('GET', `${(0,github_api/* pathOf */.XM)(api)}/releases/latest`);
        const tag = (0,json/* textAt */.$6)(content, 'tag_name');
        // What git allows in the name of a tag, as far as it can be given on its command line.
        if (tag !== undefined && /^[^\s~^:?*[\\-][^\s~^:?*[\\]{0,199}$/.test(tag))
            return tag;
        throw new inputs_error/* InputError */.dz([
            'since: GitHub names a latest release whose tag cannot be used; give the name of a tag',
        ]);
    }
    catch (error) {
        if (!(error instanceof github_error/* ApiError */.hD) || error.refusal === 'busy' || error.refusal === 'unreachable')
            throw error;
        throw new inputs_error/* InputError */.dz([
            `since: latest-release: ${error.message}; this repository may have no release, or the job lacks the permission "contents: read"; give the name of a tag`,
        ]);
    }
};

// EXTERNAL MODULE: ./build/modes/why-not-kept.js
var why_not_kept = __webpack_require__(21990);
;// CONCATENATED MODULE: ./build/modes/since.js







/**
 * What `since` makes of a job: without a base of its own, it is compared with the anchor, by `creep-threshold`. A pull request keeps its
 * base and its thresholds. Throws an InputError for a release that cannot be found.
 */
const understandSince = async (job) => {
    const { inputs, event } = job;
    const { since, creepThreshold: limit } = inputs;
    if (since === 'none')
        return { job, request: undefined };
    if ((0,base/* hasBaseByItself */.sl)(event))
        return { job, request: { since, anchor: undefined, limit } };
    const anchor = since === 'latest-release' ? await releaseOf(job) : since;
    job.messages.log(`Compared with ${anchor}, as since asks for; it can only warn.`);
    return { job: { ...job, inputs: comparedWith(inputs, anchor) }, request: { since, anchor, limit } };
};
const releaseOf = async ({ invocation, given }) => {
    if (invocation.inWorkflow)
        return latestRelease({ env: invocation.env, token: given['github-token'] ?? '' });
    throw new inputs_error/* InputError */.dz([
        'since: only a workflow can ask GitHub for the latest release; give the name of its tag',
    ]);
};
/** Thresholds of single benchmarks are about one change, not about all since the anchor. */
const comparedWith = (inputs, anchor) => {
    const limit = { value: inputs.creepThreshold, overrides: [] };
    const thresholds = { ...inputs.thresholds, fail: limit, warn: limit };
    return {
        ...inputs,
        base: anchor,
        thresholds,
        rounds: inputs.rounds === 'auto' ? looksWithBounds : inputs.rounds,
    };
};
/** What is kept has bounds, and fewer pairs have none. */
const looksWithBounds = limits/* defaultLooks */.yL.filter((pairs) => pairs >= limits/* pairsNeeded */.V5);
/** The report of such a job. */
const withSince = async (report, { job, request }, { publishing }) => {
    if (request === undefined)
        return report;
    const { invocation, inputs, given, messages } = job;
    const { env, inWorkflow } = invocation;
    const { ask } = publishing;
    const cache = { ask, messages, env, given, cacheDir: (0,cache_folder/* cacheDirOf */.B)(inputs, env) };
    const mayStore = job.event !== undefined && (0,why_not_kept/* whyNotKept */.o)(report, job) === undefined;
    return withCreep(report, { ...request, mayStore }, inWorkflow ? cache : undefined);
};

// EXTERNAL MODULE: ./build/host/hint.js
var hint = __webpack_require__(76850);
;// CONCATENATED MODULE: ./build/modes/threshold-note.js


/** A threshold that cannot fail anything must not look like one that did not fail: what is measured, with a note that says so. */
const notingThreshold = (subject, { given, host }) => {
    const { notes, revisions, knownVerdict } = subject;
    if (!(0,inputs_given/* asksFor */.ev)(given, 'fail-threshold') || revisions.includes('base') || knownVerdict !== undefined)
        return subject;
    const engines = (0,hint/* hint */.a)(host.env, 'engines', 'docker,podman');
    const note = `fail-threshold decided nothing: there is no base, and fewer than two engines are named. To judge engines against each other, name them, the reference first: ${engines}.`;
    return { ...subject, notes: [...notes, note] };
};

;// CONCATENATED MODULE: ./build/modes/run.js












/** Measures, judges and publishes. */
const run_run = async (job) => {
    const understood = await understandSince((0,first_run/* withFirstRunBudget */.X0)(job));
    return isEngineGate(understood.job) ? judgeEngines(job) : measureAndConclude(understood);
};
const measureAndConclude = async (since) => {
    const given = since.job;
    const projects = await (0,projects_of/* projectsOf */.UW)(given);
    const [only] = projects;
    const job = only === undefined || projects.length > 1 ? given : { ...given, inputs: only };
    return (0,measuring/* measuring */.SQ)(job, async (parts) => {
        const measured = await measureAll(job, projects, parts);
        const report = await withSince(measured, since, parts);
        if (report !== measured)
            await parts.save(report);
        return report;
    }, async (report, parts) => {
        const status = await (0,conclude/* conclude */.E)(report, job, parts);
        if ((0,first_run/* isPlain */.$i)(job))
            job.messages.log(first_run/* nextCommands */._n);
        return status;
    });
};
/** Measures projects as one job. */
const measureAll = async (job, projects, { publishing, save }) => {
    if ((0,first_run/* isPlain */.$i)(job))
        job.messages.log(await (0,first_run/* outlookOf */.jH)(job));
    const { inWorkflow } = job.invocation;
    return (0,measure_projects/* measureProjects */.R)({
        job,
        projects,
        save,
        now: () => performance.now(),
        measureOne: (inputs, saveOne) => {
            const request = (0,run_request/* runRequestOf */.o)({
                ...(0,measuring/* runOptionsOf */.Fq)({ ...job, inputs }, publishing),
                onSubject: ({ isOfFork }) => (0,measuring/* noteFork */.PZ)(inWorkflow, isOfFork),
                save: saveOne,
            });
            return (0,run/* run */.e)({
                ...request,
                showFirst: (soFar) => job.messages.log((0,wrap/* wrapped */.k)((0,terminal/* toFirstTable */.M)(soFar), job.invocation.columns())),
                subject: async (folder) => notingThreshold(await request.subject(folder), job),
            });
        },
    });
};


/***/ }),

/***/ 21990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ whyNotKept)
/* harmony export */ });
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55797);
/* harmony import */ var _believed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25267);


/**
 * Why nothing of this run may be kept for others, as a clause; undefined: it may. In a workflow only what the default branch
 * measured of itself: any other run could raise the thresholds by which it is judged. In a terminal all is the user's own.
 */
const whyNotKept = ({ projects = [] }, { invocation, event }) => {
    if (event === undefined)
        return undefined;
    const { env } = invocation;
    if (!_believed_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedEvents */ .B.includes(event.name))
        return `the event ${event.name} can run code that is not on the default branch`;
    const branch = defaultBranchOf(event, env);
    if (branch === undefined)
        return 'the event does not say which branch is the default one';
    if (env['GITHUB_REF'] !== `refs/heads/${branch}`)
        return `only runs of ${branch} keep them`;
    const others = projects.filter(({ head }) => head.commit !== undefined && head.commit !== env['GITHUB_SHA']);
    return others.length === 0 ? undefined : 'another commit than that of the workflow is checked out';
};
/**
 * The payload of a schedule may name no repository: GitHub documents none for it, and other servers leave it empty. It runs on the
 * default branch alone: https://docs.github.com/actions/reference/events-that-trigger-workflows#schedule
 */
const defaultBranchOf = ({ name, payload }, env) => (0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'repository', 'default_branch') ??
    (name === 'schedule' ? env['GITHUB_REF']?.replace(/^refs\/heads\//, '') : undefined);


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


/***/ }),

/***/ 69212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ mergeReports)
});

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/report/assemble.js
var assemble = __webpack_require__(41499);
// EXTERNAL MODULE: ./build/report/leg-verdict.js
var leg_verdict = __webpack_require__(46135);
// EXTERNAL MODULE: ./build/report/merged-verdict.js
var merged_verdict = __webpack_require__(6355);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
;// CONCATENATED MODULE: ./build/report/own-ids.js
/** Ids of benchmarks are unique in a report, and two legs may build the same folder with different files. */
const withOwnIds = (legs) => {
    const idsOf = ({ report }) => projectIds(report);
    const all = legs.flatMap(idsOf);
    // All of them: the name of one leg may be the id of another.
    if (new Set(all).size === all.length && repositoriesOf(legs).length < 2)
        return legs;
    return legs.map((leg) => {
        const ids = idsOf(leg);
        const renamed = new Map(ids.map((id) => [id, ids.length === 1 ? leg.name : `${leg.name}+${id}`]));
        return renamed.size === 0 ? leg : { ...leg, report: renameProjects(leg.report, renamed) };
    });
};
/** Ids of all projects that a report is about. */
const projectIds = (report) => [
    ...new Set([
        ...report.benchmarks.map(({ project }) => project),
        ...(report.projects ?? []).map(({ id }) => id),
        ...(report.legs ?? []).map(({ name }) => name),
    ]),
];
/** Those that are known. A folder alone does not say which of several it is in. */
const repositoriesOf = (legs) => [
    ...new Set(legs.flatMap(({ report }) => report.projects ?? []).flatMap(({ repository }) => repository ?? [])),
];
const renameProjects = (report, names) => {
    const project = (id) => names.get(id) ?? id;
    const benchmarks = new Map(report.benchmarks.map((each) => [each.id, `${each.engine}/${project(each.project)}/${each.scenario}`]));
    const benchmark = (id) => benchmarks.get(id) ?? id;
    return {
        ...report,
        ...(report.legs !== undefined && {
            legs: report.legs.map((each) => ({
                ...each,
                name: project(each.name),
                ...(each.projects !== undefined && { projects: each.projects.map(project) }),
            })),
        }),
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
        ...creepOf(report, benchmark),
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
const creepOf = ({ creep }, rename) => creep === undefined
    ? {}
    : {
        creep: {
            ...creep,
            trends: creep.trends.map((each) => ({ ...each, benchmark: rename(each.benchmark) })),
        },
    };

// EXTERNAL MODULE: ./build/report/report-parts.js
var report_parts = __webpack_require__(11522);
// EXTERNAL MODULE: ./build/report/total-cost.js
var total_cost = __webpack_require__(6339);
;// CONCATENATED MODULE: ./build/report/merge.js








const ofMatrix = { parts: 'legs', reasons: new Map() };
/**
 * One report of several legs, each judged already: every benchmark with its builds, and the verdict of all together.
 * Projects with the same id get the names of their legs. That of a single leg stays as it is. undefined when no leg left
 * a report.
 */
const mergeReports = (legs, merging = ofMatrix) => legs.length === 1 ? withoutSilence(legs[0]?.report) : merged(legs, merging);
/** That of a single leg that was stopped is not green either. */
const withoutSilence = (report) => report === undefined || !(0,leg_verdict/* wasStopped */.th)(report) ? report : { ...report, verdict: leg_verdict/* stopped */.ce };
const merged = (legs, merging) => {
    const { parts } = merging;
    const reported = withOwnIds(legs.flatMap((leg) => (leg.report === undefined ? [] : [{ ...leg, report: leg.report }])));
    const [first, ...others] = reported;
    if (first === undefined)
        return undefined;
    const reports = reported.map(({ report }) => report);
    const verdicts = verdictsIn(legs, reported, merging);
    return {
        schemaVersion: assemble/* schemaVersion */.CZ,
        toolVersion: version/* toolVersion */.f,
        startedAt: reports.map(({ startedAt }) => startedAt).toSorted()[0] ?? first.report.startedAt,
        complete: reports.every(({ complete }) => complete),
        verdict: (0,merged_verdict/* mergedVerdict */.O)(verdicts, parts === 'legs' ? 'leg' : 'project'),
        ...(first.report.repository !== undefined && { repository: first.report.repository }),
        obstacles: [],
        ...cautionsOf(reports),
        ...aboutBranches(reports),
        legs: verdicts,
        ...(first.report.rules !== undefined && { rules: first.report.rules }),
        projects: reports.flatMap(({ projects = [] }) => projects),
        environment: first.report.environment,
        ...(first.report.isolation !== undefined && { isolation: first.report.isolation }),
        ...observedIn(reports),
        engines: enginesOf(reports),
        schedule: {
            seed: first.report.schedule.seed,
            order: reports.flatMap(({ schedule }) => schedule.order),
        },
        benchmarks: reports.flatMap(({ benchmarks }) => benchmarks),
        builds: reports.flatMap(({ builds }) => builds),
        ...explanationsOf(reports),
        cost: (0,total_cost/* totalCost */.c)(reports),
        warnings: [
            ...(others.length === 0 || parts === 'projects' ? [] : [aboutMachines(first)]),
            ...warningsOf(legs, reported, merging),
        ],
    };
};
/** Not by name: a leg that left nothing may have that of one that left something, as whoever uploads chooses it. */
const verdictsIn = (legs, reported, merging) => {
    const left = legs.filter(({ report }) => report !== undefined);
    const found = new Map(left.map((leg, at) => [leg, reported[at]?.report]));
    return legs.flatMap((leg) => verdictsOf({ name: leg.name, report: found.get(leg) }, merging));
};
/** Of a report that is made of projects, the verdicts are those of its projects. */
const verdictsOf = ({ name, report }, { parts, reasons }) => {
    if (report?.legs !== undefined && (0,report_parts/* isOfProjects */.A2)(report))
        return report.legs;
    const verdict = (0,leg_verdict/* verdictOf */.Vj)(report, reasons.get(name));
    const of = { name, verdict, ...origin(report) };
    if (parts === 'legs')
        return [of];
    const { obstacles = [], onlyChange } = report ?? {};
    return [{ ...of, obstacles, ...(onlyChange !== undefined && { onlyChange }) }];
};
/** What the line that repeats a leg is made of. */
const origin = (report) => report === undefined
    ? {}
    : { projects: projectIds(report), ...(report.inputs !== undefined && { inputs: report.inputs }) };
/** Those of a project name it already. */
const warningsOf = (legs, reported, { parts, reasons }) => {
    const isNamed = (report) => parts === 'projects' && report !== undefined && (0,report_parts/* isOfProjects */.A2)(report);
    return [
        ...legs
            .filter(({ report }) => !isNamed(report))
            .flatMap((leg) => withoutBenchmarks(leg, reasons.get(leg.name))),
        ...reported.flatMap(({ name, report }) => isNamed(report) ? report.warnings : report.warnings.map((warning) => `${name}: ${warning}`)),
    ];
};
const aboutMachines = ({ name }) => `Each leg was measured on a machine of its own. Environment, isolation, rules and seed are those of ${name}; those of the others are in their reports.`;
/** A leg that had nothing to build has no row in the table. */
const withoutBenchmarks = ({ name, report }, reason) => {
    if (report === undefined)
        return [(0,numbers/* sentence */.em)(`${name}: ${reason ?? 'no report was found'}`)];
    return report.benchmarks.length > 0
        ? []
        : [(0,numbers/* sentence */.em)(`${name}: ${report.verdict.kind}, ${report.verdict.reason}`)];
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
const cautionsOf = (reports) => {
    const all = [...new Set(reports.flatMap(({ cautions = [] }) => cautions))];
    return all.length > 0 ? { cautions: all } : {};
};
/** All of them are about one pull request, and were asked for the same. */
const aboutBranches = (reports) => {
    const accepted = reports.find((report) => report.accepted !== undefined)?.accepted;
    const all = reports.flatMap(({ creep }) => creep ?? []);
    const [creep] = all;
    return {
        ...(accepted !== undefined && { accepted }),
        ...(creep !== undefined && { creep: { ...creep, trends: all.flatMap(({ trends }) => trends) } }),
    };
};
const explanationsOf = (reports) => {
    const all = reports.flatMap(({ explanations = [] }) => explanations);
    return all.length > 0 ? { explanations: all } : {};
};
const observedIn = (reports) => reports.some(({ observed }) => observed !== undefined)
    ? { observed: reports.flatMap(({ observed = [] }) => observed) }
    : {};


/***/ }),

/***/ 7489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withoutLeniency)
/* harmony export */ });
/**
 * A report without what would turn its regressions into warnings: for one that was written by somebody who may not say so, and for a
 * run that has a base of its own. Figures of the default branch stay, as they decide nothing.
 */
const withoutLeniency = (report) => {
    const { accepted: _, creep, ...others } = report;
    if (creep === undefined)
        return others;
    const { anchor: __, ...figures } = creep;
    return { ...others, creep: figures };
};


/***/ })

};
