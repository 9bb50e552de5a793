export const id = 2806;
export const ids = [2806];
export const modules = {

/***/ 92806:
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

// EXTERNAL MODULE: ./build/analysis/kept-floors.js
var kept_floors = __webpack_require__(25523);
;// CONCATENATED MODULE: ./build/plan/noise-floors.js

/** The plan with the noise floors that count here, and why others of its benchmarks do not, as sentences. */
const withNoiseFloors = (plan, kept, here) => {
    const notes = new Map();
    const benchmarks = plan.benchmarks.map((benchmark) => {
        const project = here.projects.find(({ id }) => id === benchmark.project);
        const repository = (0,kept_floors/* repositoryOf */._M)(benchmark, project?.repository, here.directory);
        const facts = here.engines.find(({ name }) => name === benchmark.engine);
        const own = kept.filter((each) => each.benchmark === benchmark.id && each.repository === repository);
        if (facts === undefined)
            return benchmark;
        const found = (0,kept_floors/* choose */.Sw)(own, (0,kept_floors/* fingerprintOf */.ax)(here.environment, facts, here.isolation), here.nowMs);
        if (found === undefined)
            return benchmark;
        if ('noiseFloor' in found)
            return { ...benchmark, limits: { ...benchmark.limits, noiseFloor: found.noiseFloor } };
        notes.set(found.why, [...(notes.get(found.why) ?? []), benchmark.id]);
        return benchmark;
    });
    return {
        plan: { ...plan, benchmarks },
        notes: [...notes].map(([why, ids]) => `The noise floor of ${ids.join(', ')} is not used: ${why}.`),
    };
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

// EXTERNAL MODULE: ./build/run/context.js + 3 modules
var run_context = __webpack_require__(74509);
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
    const decided = (0,resolve/* planOf */.XC)(request.inputs, { projects, revisions, engines: names }, randomSeed);
    const { plan: limited, notes } = await cost.charge('setupMs', () => withKept(request, decided, { ...facts, engines: engineFacts }));
    return {
        ...opened,
        ...started,
        prepared,
        facts: {
            ...facts,
            plan: limited,
            engines: engineFacts,
            images: prepared.images,
            warnings: [...warnings, ...notes],
            isolation,
        },
    };
};
/** Noise floors raise limits before the first pair: where sampling stops depends on them. Nothing is to be raised for one revision. */
const withKept = async (request, decided, { environment, engines, subject }) => {
    if (decided.revisions.length < 2)
        return { plan: decided, notes: [] };
    const kept = await request.keptFloors();
    return withNoiseFloors(decided, kept, {
        environment,
        engines,
        isolation: request.inputs.isolation,
        projects: subject.described,
        directory: request.directory,
        nowMs: Date.now(),
    });
};
/** Carries out the plan, saving a partial report after every pair. */
const measureAll = async (request, planned) => {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { facts, prepared, engines } = planned;
        const context = (0,run_context/* contextOf */.V)(request, planned, {
            ...planned,
            engines: new Map(engines.map((engine) => [engine.facts.name, engine])),
            checkout: checkoutOf(prepared),
        });
        const _ = __addDisposableResource(env_2, context.remoteCaches, true);
        request.host.log(planLine(facts.plan));
        const measured = await (0,measure/* measure */.x)(facts.plan, context, (builds) => request.save(partialReport(facts, builds))).finally(() => request.host.live?.clear());
        return withoutMoved(facts.plan, measured, (await prepared.imagesMoved?.()) ?? []);
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
var inputs_error = __webpack_require__(80074);
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
        throw new inputs_error/* InputError */.d([...problems, ...aboutContext]);
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
// EXTERNAL MODULE: ./build/modes/run-request.js + 91 modules
var run_request = __webpack_require__(46957);
// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/host/cache-folder.js
var cache_folder = __webpack_require__(91462);
// EXTERNAL MODULE: ./build/report/creep/warn-only.js
var warn_only = __webpack_require__(85040);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/inputs/definitions.js + 5 modules
var definitions = __webpack_require__(75286);
// EXTERNAL MODULE: ./build/analysis/disturbance.js
var disturbance = __webpack_require__(96931);
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
/** What is measured, and on which kind of runner: jobs that differ in it do not read each other's entries. */
const measured = (0,definitions/* inputsAbout */.P9)('project', 'engines', 'fixtures').filter((name) => !definitions/* inputDefinitions */.Z$[name].confidential);
const keyOf = ({ given, env }) => {
    const parts = [
        ...['ImageOS', 'RUNNER_OS', 'RUNNER_ARCH'].map((name) => env[name] ?? ''),
        ...measured.filter((name) => (0,inputs_given/* differs */.Ag)(given, name)).map((name) => `${name}=${(0,inputs_given/* textOf */.b6)(given, name)}`),
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
};
const fileOf = (cache) => (0,external_node_path_.join)(cache.cacheDir, `creep-${keyOf(cache)}.json`);
/** Entries are never changed: each run writes one of its own, and the newest that begins with this counts. */
const prefixOf = (cache) => `go-container-bench-creep-${keyOf(cache)}-`;
const entryOf = (cache) => `${prefixOf(cache)}${cache.env['GITHUB_RUN_ID'] ?? '0'}-${cache.env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
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

// EXTERNAL MODULE: ./build/publish/comment/api-of.js
var api_of = __webpack_require__(77182);
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
    const api = (0,api_of/* apiOf */.i)(context);
    try {
        const { content } = await (0,github_api/* askGitHub */.X)(api, { totalMs: 30_000 })('GET', `/repos/${api.repository}/releases/latest`);
        const tag = (0,json/* textAt */.$6)(content, 'tag_name');
        // What git allows in the name of a tag, as far as it can be given on its command line.
        if (tag !== undefined && /^[^\s~^:?*[\\-][^\s~^:?*[\\]{0,199}$/.test(tag))
            return tag;
        throw new inputs_error/* InputError */.d([
            'since: GitHub names a latest release whose tag cannot be used; give the name of a tag',
        ]);
    }
    catch (error) {
        if (!(error instanceof github_error/* ApiError */.hD) || error.refusal === 'busy' || error.refusal === 'unreachable')
            throw error;
        throw new inputs_error/* InputError */.d([
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
    throw new inputs_error/* InputError */.d([
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
    const engines = (0,hint/* hint */.aK)(host.env, 'engines', 'docker,podman');
    const note = `fail-threshold decided nothing: there is no base, and fewer than two engines are named. To judge engines against each other, name them, the reference first: ${engines}.`;
    return { ...subject, notes: [...notes, note] };
};

;// CONCATENATED MODULE: ./build/modes/run.js










/** Measures, judges and publishes. */
const run_run = async (job) => {
    const understood = await understandSince(job);
    return isEngineGate(understood.job) ? judgeEngines(job) : measureAndConclude(understood);
};
const measureAndConclude = async (since) => {
    const given = since.job;
    const projects = await (0,projects_of/* projectsOf */.UW)(given);
    const [only] = projects;
    const job = only === undefined || projects.length > 1 ? given : { ...given, inputs: only };
    return (0,measuring/* measuring */.SQ)(job, async (parts) => {
        const measured = await run_measureAll(job, projects, parts);
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
const run_measureAll = async (job, projects, { publishing, save }) => {
    if ((0,first_run/* isPlain */.$i)(job))
        job.messages.log(await (0,first_run/* outlookOf */.jH)(job));
    const { inWorkflow } = job.invocation;
    return measureProjects({
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
            return run({
                ...request,
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
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55797);

/** Events that run what is on a branch; all others can bring code with them that is on none. */
const events = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/**
 * Why nothing of this run may be kept for others, as a clause; undefined: it may. In a workflow only what the default branch
 * measured of itself: any other run could raise the thresholds by which it is judged. In a terminal all is the user's own.
 */
const whyNotKept = ({ projects = [] }, { invocation, event }) => {
    if (event === undefined)
        return undefined;
    const { env } = invocation;
    if (!events.includes(event.name))
        return `the event ${event.name} can run code that is not on the default branch`;
    const branch = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(event.payload, 'repository', 'default_branch');
    if (branch === undefined)
        return 'the event does not say which branch is the default one';
    if (env['GITHUB_REF'] !== `refs/heads/${branch}`)
        return `only runs of ${branch} keep them`;
    const others = projects.filter(({ head }) => head.commit !== undefined && head.commit !== env['GITHUB_SHA']);
    return others.length === 0 ? undefined : 'another commit than that of the workflow is checked out';
};


/***/ })

};
