export const id = 8256;
export const ids = [8256];
export const modules = {

/***/ 10692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/inputs/advise-mode.js
var advise_mode = __webpack_require__(73844);
// EXTERNAL MODULE: ./build/inputs/definitions.js + 5 modules
var definitions = __webpack_require__(75286);
// EXTERNAL MODULE: ./build/inputs/study-mode.js
var study_mode = __webpack_require__(25625);
;// CONCATENATED MODULE: ./build/inputs/cache-problems.js

/** What no build of the run would heed. */
const remoteCacheProblems = (changed, inputs) => {
    const { scenarios, mode, cacheFrom, cacheTo } = inputs;
    const isNamed = changed.includes('cache-from') || changed.includes('cache-to');
    const isTaken = scenarios === 'auto' ? isNamed && mode !== study_mode/* studyMode */.tI : scenarios.includes('remote-cache');
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

;// CONCATENATED MODULE: ./build/inputs/read.js








/**
 * Reads named strings; an empty one counts as not given. Throws one InputError that lists every problem. Without a
 * place, inputs of every place are taken.
 */
const readInputs = (written, vocabulary, place, ofStudy = () => []) => {
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
        problems.push(...(0,study_mode/* studyProblems */.KJ)(given, inputs, place));
        if (inputs.mode === study_mode/* studyMode */.tI)
            problems.push(...ofStudy(given, inputs).filter(({ name }) => !isWrong(name)));
    }
    if (problems.length > 0)
        throw new error/* InputError */.dz(problems.map(({ name, what }) => `${name}: ${what}`));
    return inputs;
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
const thresholdProblems = ({ thresholds: { warn, fail } }) => warn.value > fail.value
    ? [
        {
            name: 'warn-threshold',
            what: `must not be above fail-threshold; where that is below ${(0,definitions/* defaultOf */.HA)('warn-threshold')}, give both`,
        },
    ]
    : [];
const formatProblems = (given, { formats }) => formats.length > 1 && (given['output-dir'] ?? '').trim() === ''
    ? [{ name: 'format', what: 'standard output takes one of them; give an output-dir for several' }]
    : [];
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
// EXTERNAL MODULE: ./build/inputs/read.js + 2 modules
var read = __webpack_require__(10692);
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
    if (planFile === undefined)
        throw new error/* InputError */.dz(['plan-file: measure needs the plan, as in plan.json']);
    const plan = await (0,plan_file/* readPlan */.m3)(planFile);
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


/***/ })

};
