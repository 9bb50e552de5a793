export const id = 2668;
export const ids = [2668];
export const modules = {

/***/ 72668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureAll: () => (/* binding */ run_measureAll),
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/host/disk.js
var disk = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/host/disposal.js
var disposal = __webpack_require__(15584);
// EXTERNAL MODULE: ./build/measure/measure.js + 9 modules
var measure = __webpack_require__(58254);
;// CONCATENATED MODULE: ./build/measure/moved-images.js
/** An image that moved while an engine built on it: none of that engine's times can be compared. */
const withoutMoved = (plan, measured, moved) => {
    if (moved.length === 0)
        return measured;
    const sampling = new Map(measured.sampling);
    const warnings = moved.map(({ engine, image }) => `On ${engine}, ${image} was another image at the end of the run than at its beginning: pin it by its digest.`);
    for (const { id, engine } of plan.benchmarks) {
        const own = sampling.get(id);
        const obstacles = moved
            .filter((each) => each.engine === engine)
            .map(({ image }) => ({ kind: 'image-moved', reason: `${image} moved during the run` }));
        if (own !== undefined)
            sampling.set(id, { ...own, obstacles: [...own.obstacles, ...obstacles] });
    }
    return { ...measured, sampling, warnings: [...measured.warnings, ...warnings] };
};

// EXTERNAL MODULE: ./build/plan/resolve.js
var resolve = __webpack_require__(25898);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
;// CONCATENATED MODULE: ./build/report/words/plan-line.js


/** What a run is going to build, as one line before the first build. */
const planLine = ({ engines, projects, scenarios, revisions, looks, seed }) => {
    const what = `${(0,numbers/* list */.p_)(scenarios.map(({ name }) => name))} of ${(0,numbers/* list */.p_)(projects.map(({ id }) => nameOf(id)))} with ${(0,numbers/* list */.p_)(engines)}`;
    const [last = 0] = looks.toReversed();
    const often = revisions.length === 1
        ? `${(0,numbers/* count */.U9)(last, 'build')} of each`
        : `base against head, ${oneOf(looks)} ${last === 1 ? 'pair' : 'pairs'} of each${looks.length === 1 ? '' : ', as many as its verdict needs'}`;
    return (0,report_escape/* logLine */.BP)(`Plan: ${what}; ${often}; seed ${seed}.`);
};
/** Before the first build nothing says the name of the repository. */
const nameOf = (id) => (id === '.' ? 'the project' : id.replaceAll('~', '/'));
/** `6, 9 or 12`. */
const oneOf = (numbers) => numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} or ${numbers.at(-1)}`;

// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/analysis/losses.js
var losses = __webpack_require__(9312);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/report/assemble.js
var assemble = __webpack_require__(41499);
// EXTERNAL MODULE: ./build/report/judge-report.js
var judge_report = __webpack_require__(73183);
// EXTERNAL MODULE: ./build/report/projects.js + 1 modules
var projects = __webpack_require__(37776);
// EXTERNAL MODULE: ./build/report/redact.js + 2 modules
var redact = __webpack_require__(81913);
;// CONCATENATED MODULE: ./build/report/reports.js







/** What is known without any build: no engine was needed, so none is in the report. */
const knownReport = (facts) => {
    const { subject } = facts;
    const report = (0,assemble/* assemble */.f)({
        ...runFacts(facts),
        isolation: undefined,
        observed: [],
        complete: true,
        seed: '',
        benchmarks: [],
        measurements: [],
        explanations: [],
        sampling: new Map(),
        projects: (0,projects/* projectsOf */.U)(subject.described, {
            images: new Map(),
            editedFiles: undefined,
            editProofs: new Map(),
            edits: false,
        }),
        engines: [],
        warnings: subject.notes,
    });
    const { knownVerdict } = subject;
    return (0,redact/* redacted */.p)(knownVerdict === undefined ? report : { ...report, verdict: knownVerdict }, subject.hidden);
};
/** The report while builds are still going on: nothing is judged yet. */
const partialReport = (facts, measurements) => {
    const sampling = new Map();
    const justBuilds = {
        measurements,
        sampling,
        editedFiles: undefined,
        editProofs: new Map(),
        explanations: [],
        observed: [],
        warnings: [],
    };
    return (0,redact/* redacted */.p)((0,assemble/* assemble */.f)({ ...plannedFacts(facts, justBuilds), complete: false, measurements }), facts.subject.hidden);
};
/** The whole report, judged where there are two revisions. It is redacted first, because a cause can quote half of a step. */
const wholeReport = (facts, measured) => {
    const { hidden } = facts.subject;
    const measurements = (0,redact/* redactedBuilds */.C)(measured.measurements, hidden);
    const planned = plannedFacts(facts, measured);
    const warnings = [...planned.warnings, ...lossesOf(facts, measurements)];
    return (0,judge_report/* judgeReport */.w)((0,redact/* redacted */.p)((0,assemble/* assemble */.f)({ ...planned, complete: true, measurements, warnings }), hidden));
};
const lossesOf = ({ plan }, measurements) => plan.revisions.length < 2
    ? []
    : plan.benchmarks.flatMap(({ id }) => (0,losses/* lossWarnings */.Zx)(id, (0,attempts/* attemptsOf */.Or)(measurements, id)));
const plannedFacts = (facts, { sampling, editedFiles, editProofs, explanations, observed, warnings }) => ({
    ...runFacts(facts),
    isolation: facts.isolation.report(),
    observed,
    seed: facts.plan.seed,
    benchmarks: facts.plan.benchmarks,
    sampling,
    projects: (0,projects/* projectsOf */.U)(facts.subject.described, {
        images: facts.images,
        editedFiles,
        editProofs,
        edits: facts.plan.scenarios.some(({ edit }) => edit === 'source'),
    }),
    engines: facts.engines,
    explanations,
    warnings: [...facts.subject.notes, ...facts.warnings, ...warnings],
});
const runFacts = ({ subject, rules, repository, inputs, environment, startedAt, cost }) => ({
    toolVersion: version/* toolVersion */.f,
    startedAt,
    rules,
    repository,
    inputs,
    environment,
    revisions: subject.revisions,
    obstacles: subject.obstacles,
    onlyChange: subject.onlyChange,
    cost: cost.total(),
});

// EXTERNAL MODULE: ./build/run/context.js + 1 modules
var run_context = __webpack_require__(87397);
// EXTERNAL MODULE: ./build/run/open.js + 5 modules
var run_open = __webpack_require__(35577);
;// CONCATENATED MODULE: ./build/run/run.js
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










/** The story of a run: plan, measure, report. Throws when it is interrupted, or when nothing can be measured. */
const run = async (request) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const resources = __addDisposableResource(env_1, (0,disposal/* makeDisposal */.U)(), true);
        const opened = await (0,run_open/* openRun */.Iy)(request, resources);
        if (opened.subject.knownVerdict !== undefined)
            return await saved(request, knownReport(opened.facts));
        const { path } = opened.folder;
        const planned = await (0,disk/* namingFullDisk */.FG)(path, () => plan(request, opened, resources));
        const measured = await (0,disk/* namingFullDisk */.FG)(path, () => measureAll(request, planned));
        const warnings = [...measured.warnings, ...(await (0,run_open/* closeRun */.Ql)(request.host, resources))];
        return await saved(request, wholeReport(planned.facts, { ...measured, warnings }));
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
/** Starts the engines, prepares the projects for them, and decides what to build. */
const plan = async (request, opened, resources) => {
    const { subject, cost, facts } = opened;
    const started = await (0,run_open/* openEngines */.Uj)(request, opened, resources);
    const { engines, warnings, isolation } = started;
    const prepared = await cost.charge('setupMs', () => subject.prepare(engines));
    const engineFacts = engines.map((engine) => engine.facts);
    const names = engineFacts.map(({ name }) => name);
    const { projects, revisions } = subject;
    const randomSeed = (0,external_node_crypto_.randomBytes)(4).toString('hex');
    const decided = (0,resolve/* planOf */.X)(request.inputs, { projects, revisions, engines: names }, randomSeed);
    return {
        ...opened,
        ...started,
        prepared,
        facts: { ...facts, plan: decided, engines: engineFacts, images: prepared.images, warnings, isolation },
    };
};
/** Carries out the plan, saving a partial report after every pair. */
const measureAll = async (request, planned) => {
    const { facts, prepared, engines } = planned;
    const context = (0,run_context/* contextOf */.V)(request, planned, {
        ...planned,
        engines: new Map(engines.map((engine) => [engine.facts.name, engine])),
        checkout: checkoutOf(prepared),
    });
    request.host.log(planLine(facts.plan));
    const measured = await (0,measure/* measure */.x)(facts.plan, context, (builds) => request.save(partialReport(facts, builds))).finally(() => request.host.live?.clear());
    return withoutMoved(facts.plan, measured, (await prepared.imagesMoved?.()) ?? []);
};
const checkoutOf = ({ checkouts }) => ({ project }, revision) => {
    const checkout = checkouts.get(project)?.get(revision);
    if (checkout === undefined)
        throw new Error(`the project ${project} was not laid out for ${revision}`);
    return checkout;
};
const saved = async (request, report) => {
    await request.save(report);
    return report;
};

// EXTERNAL MODULE: ./build/modes/conclude.js
var conclude = __webpack_require__(48210);
// EXTERNAL MODULE: ./build/inputs/context-lines.js
var context_lines = __webpack_require__(32561);
// EXTERNAL MODULE: ./build/inputs/error.js
var error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/inputs/given.js
var inputs_given = __webpack_require__(31153);
// EXTERNAL MODULE: ./build/revisions/base.js + 2 modules
var base = __webpack_require__(45489);
// EXTERNAL MODULE: ./build/modes/study.js + 17 modules
var study = __webpack_require__(26721);
;// CONCATENATED MODULE: ./build/modes/engine-gate.js





/**
 * Whether a run has several engines, a threshold and nothing else to judge: then each engine is judged against the first,
 * as in the study of engines, and a verdict decides the exit status.
 */
const isEngineGate = ({ inputs, given, event }) => {
    const isSeveral = typeof inputs.engines !== 'string' && inputs.engines.length > 1;
    const hasThreshold = (given['fail-threshold'] ?? '').trim() !== '';
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
        throw new error/* InputError */.d([...problems, ...aboutContext]);
    const { engines } = await __webpack_require__.e(/* import() */ 7098).then(__webpack_require__.bind(__webpack_require__, 54717));
    // A workflow keeps the time of a run; in a terminal it takes what six rounds need.
    const timeBudgetGiven = inputs.timeBudgetGiven || invocation.inWorkflow;
    const judged = { ...job, inputs: { ...inputs, timeBudgetGiven } };
    return (0,study.carryOutStudy)(judged, { wanted: engines, earlier: undefined, needsAll: true });
};

// EXTERNAL MODULE: ./build/modes/first-run.js
var first_run = __webpack_require__(28357);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/report/merge.js + 1 modules
var merge = __webpack_require__(69212);
;// CONCATENATED MODULE: ./build/modes/measure-projects.js



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
    const seed = (0,external_node_crypto_.randomBytes)(4).toString('hex');
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
            several.job.messages.error(`${id}: ${(0,error_text/* messageOf */.b)(error)}`);
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
    const reasons = new Map([...failed].map(([id, error]) => [id, firstLine((0,error_text/* messageOf */.b)(error))]));
    const merged = (0,merge/* mergeReports */.C)(legs, { parts: 'projects', reasons });
    const [first] = projects;
    if (merged === undefined || first === undefined)
        throw new Error('no project was measured');
    const isWhole = legs.every(({ name, report }) => report !== undefined || failed.has(name));
    return { ...withBudget(merged, first.timeBudgetMs), complete: merged.complete && isWhole };
};
/** Each was given its share, and the rules are those of all. */
const withBudget = (report, timeBudgetMs) => report.rules === undefined ? report : { ...report, rules: { ...report.rules, timeBudgetMs } };
const firstLine = (text) => `it could not be measured: ${text.split('\n')[0]}`;

// EXTERNAL MODULE: ./build/modes/measuring.js + 3 modules
var measuring = __webpack_require__(4533);
// EXTERNAL MODULE: ./build/modes/projects-of.js
var projects_of = __webpack_require__(25571);
// EXTERNAL MODULE: ./build/modes/run-request.js + 105 modules
var run_request = __webpack_require__(484);
;// CONCATENATED MODULE: ./build/modes/run.js








/** Measures, judges and publishes. */
const run_run = (job) => isEngineGate(job) ? judgeEngines(job) : measureAndConclude(job);
const measureAndConclude = async (given) => {
    const projects = await (0,projects_of/* projectsOf */.UW)(given);
    const [only] = projects;
    const job = only === undefined || projects.length > 1 ? given : { ...given, inputs: only };
    return (0,measuring/* measuring */.SQ)(job, (parts) => run_measureAll(job, projects, parts), async (report, parts) => {
        const status = await (0,conclude/* conclude */.E)(report, job, parts);
        if ((0,first_run/* isPlain */.$i)(job))
            job.messages.log(first_run/* nextCommands */._n);
        return status;
    });
};
/** Measures projects as one job. */
const run_measureAll = async (job, projects, { publishing, save }) => {
    if ((0,first_run/* isPlain */.$i)(job))
        job.messages.log(await (0,first_run/* outlookOf */.jH)(job));
    const { inWorkflow } = job.invocation;
    return measureProjects({
        job,
        projects,
        save,
        now: () => performance.now(),
        measureOne: (inputs, saveOne) => run((0,run_request/* runRequestOf */.o)({
            ...(0,measuring/* runOptionsOf */.Fq)({ ...job, inputs }, publishing),
            onSubject: ({ isOfFork }) => (0,measuring/* noteFork */.PZ)(inWorkflow, isOfFork),
            save: saveOne,
        })),
    });
};


/***/ })

};
