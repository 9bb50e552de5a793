export const id = 9198;
export const ids = [9198];
export const modules = {

/***/ 11569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ remoteCacheFact),
/* harmony export */   M: () => (/* binding */ remoteCacheFactIn)
/* harmony export */ });
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44709);

/** All of it that their time depends on, as one fact of a noise floor: `registry, mode=max, 50000000 B/s, 20 ms`. */
const remoteCacheFact = (use) => {
    const { kind = 'registry', mode, options = [], bytesPerSecond, roundTripMs, exports } = use;
    return [
        kind,
        `mode=${mode}`,
        ...options,
        ...(bytesPerSecond === undefined ? [] : [`${bytesPerSecond} B/s`]),
        ...(roundTripMs === undefined ? [] : [`${roundTripMs} ms`]),
        ...(exports ? [] : ['only imported']),
    ].join(', ');
};
/** The same as builds of one benchmark show it; undefined: they have no remote cache. */
const remoteCacheFactIn = (builds) => {
    const seen = builds.filter(_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .isCounted */ .he);
    const state = seen.flatMap(({ evidence }) => evidence?.state.remoteCache ?? [])[0];
    const exports = seen.some(({ counters }) => counters['cacheExportMs'] !== 0);
    return state === undefined ? undefined : remoteCacheFact({ ...state, exports });
};


/***/ }),

/***/ 30950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ buildSettingsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * What sets the builds of one project of a repository apart from those of the same folder in another job: Dockerfile, target,
 * build arguments and the like, as 32 digits. Two jobs with the same digits build the same way. They are kept where others can read them,
 * and values can be secret, so they are no plain hash: guessing a value takes a twentieth of a second for each guess.
 */
const buildSettingsOf = (inputs, attestations) => {
    const { file, target, buildArgs, buildContexts, network, platforms } = inputs.build;
    const settings = [
        ...[file, target, network, inputs.bakeTarget, inputs.prepare].map((value) => value ?? null),
        inputs.baseImage,
        platforms,
        ...[buildArgs, buildContexts].map((record) => Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1))),
        ...(attestations === undefined
            ? []
            : [attestations.provenance ?? null, attestations.sbomScanner ?? null]),
    ];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(JSON.stringify(settings), 'go-container-bench build settings', 16).toString('hex');
};


/***/ }),

/***/ 59198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/engines/index.js + 73 modules
var build_engines = __webpack_require__(2595);
// EXTERNAL MODULE: ./build/host/disk.js
var disk = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/host/disposal.js
var disposal = __webpack_require__(15584);
// EXTERNAL MODULE: ./build/measure/measure.js + 13 modules
var measure = __webpack_require__(66858);
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
// EXTERNAL MODULE: ./build/analysis/remote-cache-fact.js
var remote_cache_fact = __webpack_require__(11569);
// EXTERNAL MODULE: ./build/scenarios/index.js + 3 modules
var scenarios = __webpack_require__(54218);
;// CONCATENATED MODULE: ./build/plan/noise-floors.js



/** The plan with the noise floors that count here, and why others of its benchmarks do not, as sentences. */
const withNoiseFloors = (plan, kept, here) => {
    const notes = new Map();
    const benchmarks = plan.benchmarks.map((benchmark) => {
        const project = here.projects.find(({ id }) => id === benchmark.project);
        const repository = (0,kept_floors/* repositoryOf */._M)(benchmark, project?.repository, here.directory);
        const facts = here.engines.find(({ name }) => name === benchmark.engine);
        const own = kept.filter((each) => each.benchmark === benchmark.id && each.repository === repository && each.settings === here.settings);
        if (facts === undefined)
            return benchmark;
        const { engine, scenario } = benchmark;
        const use = scenarios/* withRemoteCache */.rm.includes(scenario) ? here.remoteCaches.get(engine) : undefined;
        const cache = use && (0,remote_cache_fact/* remoteCacheFact */.L)(use);
        const found = (0,kept_floors/* choose */.Sw)(own, (0,kept_floors/* fingerprintOf */.ax)(here.environment, facts, here.isolation, cache), here.nowMs);
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

// EXTERNAL MODULE: ./build/inputs/error.js
var error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/plan/gated.js
var gated = __webpack_require__(11803);
// EXTERNAL MODULE: ./build/plan/plan.js
var plan = __webpack_require__(71583);
;// CONCATENATED MODULE: ./build/plan/refuse-globs.js




/**
 * Throws where `gate` or a line of a threshold names no benchmark that this run can have with any engine. It would fail later, too,
 * but then an engine may have been installed, and images pulled, for nothing.
 */
const refuseGlobs = (inputs, known) => {
    const { engines, gate, thresholds } = inputs;
    const isNamed = typeof engines !== 'string';
    const ids = idsWith(isNamed ? engines : known.allEngines, inputs, known);
    const isMissed = gate !== 'auto' && gate.length > 0 && !gate.some((glob) => isIn(ids, glob));
    const problems = [
        ...(isMissed && known.revisions.length > 1 ? [`gate: ${gate.join(', ')} matches no benchmark`] : []),
        ...(0,gated/* unmatchedThresholds */.Um)(thresholds, ids),
    ];
    (0,error/* refuseAll */.cp)((0,gated/* listing */.RR)(problems, isNamed ? ids : idsWith(['ENGINE'], inputs, known)));
};
const isIn = (ids, glob) => ids.some((id) => (0,gated/* matches */.cK)(glob, id));
const idsWith = (engines, { storage, scenarios: asked, among }, { projects, revisions }) => {
    const usual = (0,scenarios/* defaultScenarios */.XT)(revisions.length > 1 ? 'compared' : 'alone');
    // Whether a remote cache is measured depends on the engine.
    const names = asked === 'auto' ? [...scenarios/* withRemoteCache */.rm, ...usual] : asked;
    const inOrder = Object.keys(scenarios/* scenarios */.qQ).filter((name) => names.includes(name));
    const variants = storage === 'auto' ? engines : engines.flatMap((engine) => storage.map((driver) => `${engine}+${driver}`));
    const places = [...projects, ...(among?.others ?? []).map((id) => ({ id, scenarios: undefined }))];
    return variants.flatMap((engine) => places.flatMap(({ id, scenarios: own }) => inOrder
        .filter((name) => own?.includes(name) ?? true)
        .map((scenario) => (0,plan/* benchmarkId */.b)(engine, id, scenario))));
};

// EXTERNAL MODULE: ./build/plan/resolve.js
var resolve = __webpack_require__(25898);
// EXTERNAL MODULE: ./build/report/words/plan-line.js
var plan_line = __webpack_require__(26981);
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
// EXTERNAL MODULE: ./build/report/redact.js + 3 modules
var redact = __webpack_require__(94386);
;// CONCATENATED MODULE: ./build/report/reports.js







/** What is known without any build: no engine was needed, so none is in the report. */
const knownReport = (facts) => {
    const { subject } = facts;
    const report = (0,assemble/* assemble */.fT)({
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
    return (0,redact/* redacted */.p)((0,assemble/* assemble */.fT)({ ...plannedFacts(facts, justBuilds), complete: false, measurements }), facts.subject.hidden);
};
/** The whole report, judged where there are two revisions. It is redacted first, because a cause can quote half of a step. */
const wholeReport = (facts, measured) => {
    const { hidden } = facts.subject;
    const measurements = (0,redact/* redactedBuilds */.C)(measured.measurements, hidden);
    const planned = plannedFacts(facts, measured);
    const warnings = [...planned.warnings, ...lossesOf(facts, measurements)];
    return (0,judge_report/* judgeReport */.w)((0,redact/* redacted */.p)((0,assemble/* assemble */.fT)({ ...planned, complete: true, measurements, warnings }), hidden));
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

// EXTERNAL MODULE: ./build/run/build-settings.js
var build_settings = __webpack_require__(30950);
// EXTERNAL MODULE: ./build/engines/remote-cache.js
var remote_cache = __webpack_require__(97807);
// EXTERNAL MODULE: ./build/plan/cache-form.js
var cache_form = __webpack_require__(82979);
;// CONCATENATED MODULE: ./build/run/cache-of-builds.js


/**
 * A cache that the inputs name counts, else, where they leave the scenarios open, one that a workflow names. Where the first engine
 * cannot measure one, `auto` is what it is without.
 */
const cacheOfBuilds = ({ inputs, given, platforms }, found, engines, revisions) => {
    const named = namedIn(inputs, found);
    const form = (0,cache_form/* cacheFormOf */.kE)({ ...inputs, ...named, platforms });
    const isOpen = inputs.scenarios === 'auto' && !(0,cache_form/* namesCache */.PG)(inputs);
    const unused = isOpen ? unusedNotes(inputs, given, named, form) : [];
    if (named === undefined)
        return { form, isMeasured: false, notes: unused };
    const reason = engines[0]?.noRemoteCache(form);
    const source = `${(0,cache_form/* cachesText */.Ju)(named)} (${named.place})`;
    return reason === undefined
        ? { form, isMeasured: true, notes: [measuredNote(inputs, source, form, revisions), ...unused] }
        : {
            form,
            isMeasured: false,
            notes: [`Your builds have a remote cache, ${source}, which is not measured: ${reason}.`],
        };
};
const namedIn = (inputs, found) => {
    const { cacheFrom, cacheTo, scenarios } = inputs;
    if ((0,cache_form/* namesCache */.PG)(inputs))
        return { cacheFrom, cacheTo, place: 'of the inputs' };
    return scenarios === 'auto' && found !== undefined && (0,cache_form/* namesCache */.PG)(found) ? found : undefined;
};
/** What is said about a cache that only a workflow could name, and does not hold for the one that it names. */
const unusedNotes = ({ cacheMode }, given, named, { kind, mode }) => {
    const none = 'no workflow that builds this context names a cache; to measure one, name it in cache-from and cache-to, or remote-cache in scenarios';
    const why = {
        'cache-mode': mode === cacheMode ? undefined : `${named?.place} says what is pushed`,
        'cache-link': kind === 'local' ? `no line leads to a folder, as ${named?.place} names one` : undefined,
    };
    return ['cache-mode', 'cache-link'].flatMap((name) => {
        const reason = named === undefined ? none : why[name];
        return given[name] === undefined || reason === undefined ? [] : [`${name} is not used: ${reason}.`];
    });
};
const standIns = {
    registry: 'a registry on this machine',
    local: 'a folder on this machine',
    gha: 'a server on this machine that speaks the protocol of the Actions cache',
};
const measuredNote = ({ scenarios, gate }, source, { kind }, revisions) => {
    const first = scenarios === 'auto' ? 'remote-cache is measured first' : 'remote-cache is measured';
    const isCold = scenarios === 'auto' || scenarios.includes('cold');
    const cold = isCold && gate === 'auto' && revisions.length > 1 ? ', and cold decides nothing' : '';
    return `Your builds start from a remote cache, ${source}: ${first}, with ${standIns[kind]} in its place${cold}.`;
};
/** How the builds of each engine use such a cache over this line, by the name of the engine. */
const usedCaches = (form, link, engines) => new Map(engines.map(({ facts, noRemoteCache }) => [
    facts.name,
    { ...form, mode: (0,remote_cache/* modeBy */.T)(noRemoteCache, form), ...(form.kind === 'local' ? {} : link) },
]));

// EXTERNAL MODULE: ./build/run/context.js + 8 modules
var run_context = __webpack_require__(52445);
// EXTERNAL MODULE: ./build/run/open.js + 5 modules
var run_open = __webpack_require__(13376);
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
        const planned = await (0,disk/* namingFullDisk */.FG)(path, () => run_plan(request, opened, resources));
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
const run_plan = async (request, opened, resources) => {
    const { subject, cost, facts } = opened;
    refuseGlobs(request.inputs, { ...subject, allEngines: Object.keys(build_engines/* engines */.s) });
    const started = await (0,run_open/* openEngines */.Uj)(request, opened, resources);
    const { engines, warnings, isolation } = started;
    const prepared = await cost.charge('setupMs', () => subject.prepare(engines));
    const engineFacts = engines.map((engine) => engine.facts);
    const names = engineFacts.map(({ name }) => name);
    const { projects, revisions } = subject;
    const asked = { ...request, platforms: platformsIn(prepared) };
    const cache = cacheOfBuilds(asked, request.workflowCache(subject), engines, revisions);
    cache.notes.forEach(request.host.log);
    const randomSeed = (0,external_node_crypto_.randomBytes)(4).toString('hex');
    const wanted = { projects, revisions, engines: names, hasRemoteCache: cache.isMeasured };
    const decided = (0,resolve/* planOf */.X)(request.inputs, wanted, randomSeed);
    const { plan: limited, notes } = await cost.charge('setupMs', () => withKept(request, decided, {
        ...facts,
        engines: engineFacts,
        subject,
        remoteCaches: usedCaches(cache.form, request.inputs.cacheLink, engines),
    }));
    return {
        ...opened,
        ...started,
        prepared,
        cacheForm: cache.form,
        facts: {
            ...facts,
            plan: limited,
            engines: engineFacts,
            images: prepared.images,
            warnings: [...warnings, ...cache.notes, ...notes],
            isolation,
        },
    };
};
/** Those of a build that has the most. */
const platformsIn = ({ checkouts }) => [...checkouts.values()]
    .flatMap((revisions) => [...revisions.values()])
    .map(({ recipe }) => recipe.platforms ?? [])
    .reduce((most, each) => (each.length > most.length ? each : most), []);
/** Noise floors raise limits before the first pair, because they decide where sampling stops. One revision has no limits. */
const withKept = async (request, decided, { environment, engines, subject, remoteCaches, }) => {
    if (decided.revisions.length < 2)
        return { plan: decided, notes: [] };
    const kept = await request.keptFloors();
    return withNoiseFloors(decided, kept, {
        environment,
        engines,
        remoteCaches,
        isolation: request.inputs.isolation,
        settings: (0,build_settings/* buildSettingsOf */.z)(request.inputs, subject.attestations),
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
        request.host.log((0,plan_line/* planLine */.o)(facts.plan));
        const measured = await (0,measure/* measure */.x)(facts.plan, context, (builds) => request.save(partialReport(facts, builds)), async (builds) => request.showFirst?.(partialReport(facts, builds))).finally(() => request.host.live?.clear());
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


/***/ })

};
