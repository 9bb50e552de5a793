export const id = 585;
export const ids = [585];
export const modules = {

/***/ 78713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ countedAs),
/* harmony export */   Di: () => (/* binding */ stoppedOf),
/* harmony export */   OO: () => (/* binding */ firstFailureOf),
/* harmony export */   vv: () => (/* binding */ timedOf),
/* harmony export */   w6: () => (/* binding */ untimedText)
/* harmony export */ });
/** Why a cell without times has none. */
const untimedText = 'nothing is timed here';
/** The attempts that gave a time. */
const timedOf = ({ attempts }) => attempts.filter(({ durationMs }) => durationMs !== undefined);
/** The attempts that were stopped at their time limit: they would have taken longer than the time they have. */
const stoppedOf = ({ attempts }) => attempts.filter(({ lost }) => lost === 'timed-out');
/** The first line of the first error; undefined: no attempt failed. */
const firstFailureOf = ({ attempts }) => attempts.flatMap(({ failure }) => failure ?? [])[0];
/** Its attempts counted as those of a base or a head: a base has no use for one that was stopped. */
const countedAs = (revision, { attempts }) => {
    const number = (loss) => attempts.filter(({ lost }) => lost === loss).length;
    const timedOut = number('timed-out');
    return {
        all: attempts.length,
        failed: number('failed') + (revision === 'base' ? timedOut : 0),
        timedOut: revision === 'base' ? 0 : timedOut,
        engineDied: number('engine-died'),
        stateLost: number('state-lost'),
    };
};


/***/ }),

/***/ 43788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ lostPairsOf),
/* harmony export */   i6: () => (/* binding */ apartOf),
/* harmony export */   mT: () => (/* binding */ whyUntypical),
/* harmony export */   zs: () => (/* binding */ studyPairs)
/* harmony export */ });
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9312);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53519);
/* harmony import */ var _study_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78713);



/**
 * The times of the rounds in which both have one: the reference as base, the other value as head. As in the gate, a value
 * that was stopped at its time limit took at least that long, as long as the reference has a time: leaving it out would drop
 * its slowest attempts for being slow. Rounds of which one time was taken long after the other have none: `whetherApart`.
 */
const studyPairs = (reference, attempts) => {
    const isApart = whetherApart(reference, attempts);
    return roundsOf(reference, attempts)
        .filter((round) => !isApart(round))
        .map(({ base, head, baseMs, headMs }) => ({
        baseMs,
        headMs,
        headFirst: head.startedAt < base.startedAt,
    }));
};
/** In how many rounds both have a time, but one was taken when another round had come in between. */
const apartOf = (reference, cell) => roundsOf(reference.attempts, cell.attempts).filter(whetherApart(reference.attempts, cell.attempts)).length;
const roundsOf = (reference, attempts) => {
    const heads = new Map(attempts.toReversed().map((attempt) => [attempt.round, attempt]));
    return reference.flatMap((base) => {
        const head = heads.get(base.round);
        const headMs = head?.durationMs ?? head?.stoppedAfterMs;
        if (head === undefined || headMs === undefined || base.durationMs === undefined)
            return [];
        return [{ base, head, baseMs: base.durationMs, headMs }];
    });
};
/**
 * A study takes one round after the other, so a further one between the two times of a round shows that they are from before
 * and after it was continued: what drifted in the meantime would be in the ratio.
 */
const whetherApart = (reference, attempts) => {
    const inTime = [...reference, ...attempts].toSorted((one, other) => one.startedAt < other.startedAt ? -1 : Number(one.startedAt > other.startedAt));
    const after = new Map(inTime.map(({ startedAt }, at) => [startedAt, at + 1]));
    return ({ base, head }) => {
        const [from = '', to = ''] = [base.startedAt, head.startedAt].toSorted();
        for (let at = after.get(from) ?? 0;; at += 1) {
            const next = inTime[at];
            if (next === undefined || next.startedAt >= to)
                return false;
            if (next.round !== base.round)
                return true;
        }
    };
};
/** In how many rounds both were tried, and one of them gave no whole time. */
const lostPairsOf = (reference, cell) => {
    const timed = [reference, cell].map((each) => new Set((0,_study_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .timedOf */ .vv)(each).map(({ round }) => round)));
    return cell.attempts.filter(({ round }) => reference.attempts.some((attempt) => attempt.round === round) &&
        timed.some((rounds) => !rounds.has(round))).length;
};
/** Why the times of a cell are not typical of it, so that nothing may be called faster or slower; undefined: they are. */
const whyUntypical = (cell) => {
    const { value, attempts } = cell;
    const [all, stopped] = [attempts.length, (0,_study_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .stoppedOf */ .Di)(cell).length];
    if (stopped > 0)
        return `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .shareText */ .Lu)(stopped, all)} attempts of ${value} were stopped at the time limit, and would have taken longer`;
    const lost = all - (0,_study_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .timedOf */ .vv)(cell).length;
    return lost > all * _losses_js__WEBPACK_IMPORTED_MODULE_0__/* .largestLostShare */ .Yh
        ? `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .shareText */ .Lu)(lost, all)} attempts of ${value} gave no time, and those that did may not be typical`
        : undefined;
};


/***/ }),

/***/ 60585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parallel: () => (/* binding */ parallel)
});

// EXTERNAL MODULE: ./build/plan/plan.js
var plan = __webpack_require__(71583);
// EXTERNAL MODULE: ./build/scenarios/cold.js
var cold = __webpack_require__(51136);
// EXTERNAL MODULE: ./build/scenarios/source-change.js
var source_change = __webpack_require__(61604);
// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/studies/parts/compared.js
var parts_compared = __webpack_require__(15634);
// EXTERNAL MODULE: ./build/studies/parts/row-columns.js
var row_columns = __webpack_require__(5937);
;// CONCATENATED MODULE: ./build/studies/parallel/advice.js




/** How many builds to start at once, and what fails then. */
const parallelAdvice = (rows, reference) => [
    ...failures(rows),
    ...[...new Set(rows.map(({ scenario }) => scenario))].flatMap((scenario) => howMany(rows.filter((row) => row.scenario === scenario), reference)),
];
const failures = (rows) => {
    const [worst] = rows
        .filter((row) => failedIn(row) > 0)
        .toSorted((one, other) => failedIn(other) - failedIn(one));
    if (worst === undefined)
        return [];
    const { value, engine, project, scenario, attempts } = worst;
    // What came before the builds may have failed as well, so that not every attempt started all of them.
    const why = attempts.find(({ lost }) => lost !== undefined && lost !== 'state-lost')?.failure;
    return [
        (0,report_numbers/* sentence */.em)(`With ${value} at once, ${(0,report_numbers/* count */.U9)(failedIn(worst), 'build')} failed in ${(0,report_numbers/* count */.U9)(attempts.length, 'attempt')} (${scenario}, ${project} on ${engine})${why === undefined ? '' : `: ${why}`}`),
    ];
};
const failedIn = (row) => (0,row_columns/* numberIn */.P)(row, 'failedBuilds') ?? 0;
/** All of them are of one scenario. */
const howMany = (rows, reference) => {
    const compared = (0,parts_compared/* comparedIn */.ZN)(rows).filter(({ value }) => value !== reference);
    const [any] = compared;
    if (any === undefined)
        return [];
    const best = [...new Set(compared.map(({ group }) => group))].flatMap((group) => {
        const found = bestOf(compared.filter((row) => row.group === group));
        return found === undefined ? [] : [{ found, alone: aloneIn(rows, found, reference) }];
    });
    if (best.length > 0)
        return [`In ${any.scenario}, ${(0,report_numbers/* list */.p_)(best.map(({ found, alone }) => worthText(found, alone)))}.`];
    const slowest = (0,parts_compared/* slowestOf */.xM)(compared);
    if (slowest !== undefined)
        return [
            `In ${any.scenario}, build one after the other: with ${slowest.value} at once, an image took ${(0,parts_compared/* timesText */.Aq)(slowest)} as long (${(0,parts_compared/* placeText */.Z9)(slowest)}; slower in ${compared.filter(parts_compared/* isSlower */.tp).length} of ${(0,report_numbers/* count */.U9)(compared.length, 'row')}).`,
        ];
    return [
        `In ${any.scenario}, no gain from several builds at once is shown (${(0,report_numbers/* count */.U9)(compared.length, 'row')})${waitText(rows, compared, reference)}.`,
    ];
};
/** The smallest number that no larger one is shown to be faster than. */
const bestOf = (rows) => {
    const faster = rows
        .filter((row) => (0,parts_compared/* directionOf */.FR)(row) === 'faster')
        .toSorted((one, other) => Number(one.value) - Number(other.value));
    return faster.find((row) => faster.every((other) => {
        const compared = other === row ? undefined : (0,parts_compared/* against */.AH)(row, other);
        return compared === undefined || (0,parts_compared/* directionOf */.FR)(compared) !== 'faster';
    }));
};
const aloneIn = (rows, { group }, reference) => rows.find((row) => row.value === reference && row.group === group);
const worthText = (row, alone) => {
    const [own, before] = [(0,row_columns/* numberIn */.P)(row, 'oneBuildP95Ms'), alone && (0,row_columns/* numberIn */.P)(alone, 'oneBuildP95Ms')];
    const wait = own === undefined || before === undefined
        ? ''
        : `; P95 of one build ${(0,numbers/* duration */.p0)(own)}, alone ${(0,numbers/* duration */.p0)(before)}`;
    return `build ${row.value} at once: an image took ${(0,parts_compared/* timesText */.Aq)(row)} as long as one after the other (${(0,parts_compared/* placeText */.Z9)(row)}${wait})`;
};
/**
 * Only where every one of them is: by its P95, and by the whole interval. The last of N builds ends after N times the ratio
 * of one that is alone.
 */
const waitText = (rows, compared, reference) => {
    const isLonger = (row) => {
        const [own, alone] = [row, aloneIn(rows, row, reference)].map((each) => each && (0,row_columns/* numberIn */.P)(each, 'oneBuildP95Ms'));
        const atOnce = Number(row.value) / Number(reference);
        return own !== undefined && alone !== undefined && own > alone && row.low * atOnce > 1;
    };
    return compared.every(isLonger) ? ', and each of them took longer (P95): build one after the other' : '';
};

// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/analysis/statistics.js
var statistics = __webpack_require__(31980);
// EXTERNAL MODULE: ./build/studies/parts/added-memory.js
var added_memory = __webpack_require__(10865);
// EXTERNAL MODULE: ./build/studies/parts/hits.js
var hits = __webpack_require__(4341);
// EXTERNAL MODULE: ./build/studies/parts/open-ended.js
var open_ended = __webpack_require__(21022);
;// CONCATENATED MODULE: ./build/studies/parallel/columns.js






const minuteMs = 60_000;
/** What builds at once came to, from all builds of a cell; `benchmarks`: one for each that ran at the same time. */
const columnsOf = (builds, benchmarks) => {
    const counted = builds.filter(attempts/* isCounted */.he);
    const [first] = benchmarks;
    const batches = counted.filter(({ benchmark }) => benchmark === first);
    const wholeMs = (0,statistics/* medianOf */.ux)(batches.flatMap(({ counters }) => counters['atOnceMs'] ?? []));
    return {
        imagesPerMinute: (0,hits/* known */.eO)(wholeMs === undefined ? undefined : (benchmarks.length * minuteMs) / wholeMs, 'no build gave a time'),
        oneBuildP95Ms: (0,open_ended/* whyOpenEnded */.B)(builds) ?? slowOf(counted.map(({ durationMs }) => durationMs)),
        addedMemoryBytes: (0,added_memory/* mostAdded */.e)(counted, {
            before: 'atOnceMemoryBeforeBytes',
            peak: 'atOnceMemoryPeakBytes',
        }),
        failedBuilds: builds.filter((build) => (0,attempts/* isAttempt */.k)(build) && build.failure !== undefined).length,
    };
};
const slowOf = (timesMs) => timesMs.length < limits/* pairsNeeded */.V5
    ? { unknown: `needs ${limits/* pairsNeeded */.V5} builds, has ${timesMs.length}` }
    : (0,hits/* known */.eO)((0,statistics/* percentileOf */.D4)(timesMs, 0.95), 'no build gave a time');

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/process/exec.js + 6 modules
var exec = __webpack_require__(46322);
;// CONCATENATED MODULE: ./build/studies/parallel/copies.js


/**
 * The recipes of builds that run at once. Each has a copy of the context, so that each can be edited on its own: of builds
 * that are alike, BuildKit makes one for all. Times and modes are those of the original, which some engines compare.
 */
const openCopies = ({ engine: name, project }) => {
    const made = [];
    return async (bench, engine, { checkout: { recipe }, atOnce }) => {
        const { host } = bench;
        const label = `${name}-${project.id}`.replace(/[^\w-]/g, '-');
        // The user of the engine has to be able to enter it.
        await bench.folder.sub('at-once');
        const dir = await bench.folder.sub(`at-once/${label}`, engine.runsAs);
        while (made.length < atOnce) {
            const contextDir = (0,external_node_path_.join)(dir, String(made.length + 1));
            const copy = ['--archive', '--no-target-directory', '--', recipe.contextDir, contextDir];
            (0,exec/* succeed */.Py)(await host.exec('cp', copy, { timeoutMs: 900_000 }));
            made.push({ ...recipe, contextDir });
        }
        return made.slice(0, atOnce);
    };
};

// EXTERNAL MODULE: ./build/host/disposal.js
var disposal = __webpack_require__(15584);
// EXTERNAL MODULE: ./build/measure/build/edit.js
var edit = __webpack_require__(79570);
// EXTERNAL MODULE: ./build/measure/pair.js
var pair = __webpack_require__(4371);
// EXTERNAL MODULE: ./build/measure/state/prime.js
var state_prime = __webpack_require__(95294);
// EXTERNAL MODULE: ./build/measure/settle.js + 1 modules
var settle = __webpack_require__(85871);
// EXTERNAL MODULE: ./build/measure/state/state-evidence.js
var state_evidence = __webpack_require__(6907);
// EXTERNAL MODULE: ./build/measure/build/watch-build.js
var watch_build = __webpack_require__(85182);
// EXTERNAL MODULE: ./build/measure/watch/watch-context.js + 2 modules
var watch_context = __webpack_require__(79581);
// EXTERNAL MODULE: ./build/studies/parts/lost-build.js
var lost_build = __webpack_require__(42172);
// EXTERNAL MODULE: ./build/studies/parts/timed-build.js
var timed_build = __webpack_require__(44433);
// EXTERNAL MODULE: ./build/studies/parts/unmeasurable.js
var unmeasurable = __webpack_require__(67245);
// EXTERNAL MODULE: ./build/measure/evidence/outcome-evidence.js
var outcome_evidence = __webpack_require__(70603);
// EXTERNAL MODULE: ./build/measure/evidence/phases.js
var evidence_phases = __webpack_require__(61557);
// EXTERNAL MODULE: ./build/measure/build/with-disturbances.js
var with_disturbances = __webpack_require__(83902);
;// CONCATENATED MODULE: ./build/studies/parallel/builds.js




/** What is counted of all builds that run at once, by the names that the same has for one build. */
const ofAll = {
    buildCpuMs: 'atOnceCpuMs',
    buildMemoryBeforeBytes: 'atOnceMemoryBeforeBytes',
    buildMemoryPeakBytes: 'atOnceMemoryPeakBytes',
};
/** The builds for the report. None counts unless all of them do. */
const measurementsOf = (built, { benchmarks, round, state, phases }) => {
    const { builds } = built;
    const isWhole = builds.every(({ failure }) => failure === undefined);
    const isLost = !state.holds || !isAllDifferent(builds);
    const all = countersOf(built);
    return builds.map((build, index) => {
        const { startedAt, durationMs, failure } = build;
        const split = (0,evidence_phases/* phasesOf */.I)(build, { kind: 'unknown', reason: 'what Go did is not read here' }, phases);
        return {
            benchmark: benchmarks[index] ?? '',
            ...{ revision: 'head', round, startedAt, durationMs },
            ...(0,with_disturbances/* withDisturbances */.S)({ durationMs, counters: { ...build.counters, ...all.counters }, unknown: all.unknown }, split),
            evidence: { state, ...(0,outcome_evidence/* structuralOutcome */.c)(build) },
            ...(failure !== undefined && { failure }),
            ...(isLost ? { excluded: 'state-lost' } : !isWhole && { excluded: 'pair-incomplete' }),
        };
    });
};
const countersOf = ({ durationMs, builds, counters, unknown }) => {
    const known = { atOnceCount: builds.length, atOnceMs: durationMs };
    const reasons = {};
    for (const [name, shown] of Object.entries(ofAll)) {
        const value = counters[name];
        if (value !== undefined)
            known[shown] = value;
        else
            reasons[shown] = unknown[name] ?? 'the kernel does not show it';
        reasons[name] = `it is counted for all builds that ran at once, as ${shown}`;
    }
    return { counters: known, unknown: reasons };
};
/** The sample of all of them: the time until the last has ended, divided by their number. */
const takenOf = ({ durationMs, builds }, measured) => {
    const share = durationMs / builds.length;
    const lost = measured.find(({ failure }) => failure !== undefined);
    if (lost !== undefined) {
        const taken = (0,lost_build/* lostAs */.F)(lost, measured);
        const failed = builds.filter(({ failure }) => failure !== undefined).length;
        const whose = builds.length === 1 ? '' : `${failed} of ${builds.length} builds: `;
        if (taken.kind === 'timed-out')
            return { ...taken, message: `${whose}${taken.message}`, durationMs: share };
        return 'message' in taken ? { ...taken, message: `${whose}${taken.message}` } : taken;
    }
    const [first] = measured;
    if (first?.evidence?.state.holds === false)
        return (0,lost_build/* lostAs */.F)(first, measured);
    if (!isAllDifferent(builds))
        return {
            kind: 'state-lost',
            message: 'two of the builds made the same image, so the engine may have made one for both',
            builds: measured,
        };
    return { kind: 'time', durationMs: share, builds: measured };
};
/** As far as the engine names its images. */
const isAllDifferent = (builds) => {
    const ids = builds.flatMap(({ imageId }) => imageId ?? []);
    return new Set(ids).size === ids.length;
};

;// CONCATENATED MODULE: ./build/studies/parallel/take.js
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














/** The name under which one of several builds is kept apart from the others, as in `podman (4 at once, build 2)`. */
const keyOf = (engine, atOnce, build) => build === 1 ? `${engine} (${atOnce} at once)` : `${engine} (${atOnce} at once, build ${build})`;
/** Reaches the state that the scenario starts from, proves it, and starts all builds. */
const takeBatch = (bench, batch) => batch.scenario.startsFrom === 'empty' ? takeCold(bench, batch) : takePrimed(bench, batch);
/** In one empty space; the prime goes first, as before any other cold build. */
const takeCold = async (bench, batch) => {
    const { context, primes } = bench;
    const space = await context.cost.charge('resetMs', async () => {
        await primes.drop(batch.benchmark, 'head');
        return batch.engine.openSpace(primes.nextLabel(batch.benchmark, 'head'));
    });
    try {
        await (0,settle/* settle */.G9)(context);
        const state = (0,state_evidence/* emptyState */.p$)(await context.cost.charge('resetMs', () => space.contents()));
        return await buildAll(bench, batch, { space, state, noCache: true });
    }
    finally {
        await context.cost.charge('resetMs', () => primes.discard(space));
    }
};
/** All from what one build left. What they add is removed, as is a prime that is no longer what it was. */
const takePrimed = async (bench, batch) => {
    const { context, primes, host } = bench;
    const { benchmark } = batch;
    const made = primes.of(benchmark, 'head') === undefined ? await makePrime(bench, batch) : [];
    const prime = primes.of(benchmark, 'head');
    const [failed] = made;
    if (prime === undefined) {
        if (failed === undefined)
            throw new Error(`nothing was built that ${benchmark.id} could start from`);
        return (0,lost_build/* lostAs */.F)(failed, made);
    }
    const state = await context.cost.charge('resetMs', () => (0,state_prime/* stateOfPrime */.M)(prime));
    let intact = false;
    try {
        const taken = await buildFrom(bench, batch, prime, state);
        intact = state.holds;
        return 'builds' in taken ? { ...taken, builds: [...made, ...taken.builds] } : taken;
    }
    finally {
        // After an interrupt the whole space goes anyway, and no command would start any more.
        if (!intact && !host.signal.aborted)
            await primes.discardOf(benchmark, 'head');
    }
};
const buildFrom = async (bench, batch, { space, contents }, state) => {
    const taken = await buildAll(bench, batch, { space, state, noCache: false });
    await bench.context.cost.charge('resetMs', () => space.trim(contents));
    await (0,settle/* settle */.G9)(bench.context);
    return taken;
};
/** One cold build, in no sample. */
const makePrime = async ({ context, primes }, { benchmark, round }) => {
    const id = (0,plan/* benchmarkId */.b)(benchmark.engine, benchmark.project, cold/* cold */.R.name);
    const { builds } = await (0,pair/* buildPair */.T)(context, primes, {
        benchmark: { ...benchmark, id, scenario: cold/* cold */.R.name },
        ...{ scenario: cold/* cold */.R, round, order: ['head'], purpose: 'primingMs', trial: undefined },
    }, timed_build/* silent */.Ku);
    return builds.map((build) => ({ ...build, excluded: 'prime' }));
};
/** Each with an edit of its own, which is undone as soon as all are over. */
const buildAll = async (bench, batch, from) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { context } = bench;
        const { buildAtOnce } = from.space;
        if (buildAtOnce === undefined)
            throw new unmeasurable/* Unmeasurable */.XS({
                code: 'absent',
                reason: `${batch.engine.facts.name} keeps no layers or daemon that builds at once would share`,
            });
        const edits = __addDisposableResource(env_1, (0,disposal/* makeDisposal */.U)(), true);
        await context.cost.charge('resetMs', () => take_edit(bench, batch, edits));
        const requests = batch.recipes.map((recipe) => ({
            ...recipe,
            noCache: from.noCache,
            timeoutMs: context.buildTimeoutMs,
        }));
        const changes = await context.cost.charge('resetMs', async () => {
            await context.isolation.beforeBuild(from.noCache);
            return Promise.all(requests.map((request) => (0,watch_build/* watchBuild */.W)(context, batch.engine, request)));
        });
        const built = await buildAtOnce(requests);
        context.cost.add('timedMs', built.durationMs);
        await (0,settle/* settle */.G9)(context);
        const changed = await context.cost.charge('resetMs', () => Promise.all(changes.map((change) => change())));
        return resultOf(batch, withChanges(built, changed), from.state);
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
const take_edit = async ({ context }, { scenario, checkout, benchmark, recipes, keys, round }, edits) => {
    const file = checkout.editFiles[context.edits.get(benchmark.project) ?? 0];
    if (file === undefined)
        throw new Error('no Go file is known that could be edited, and builds that are alike are one');
    for (const [index, { contextDir }] of recipes.entries()) {
        const engine = keys[index] ?? '';
        const parts = { run: context.runId, engine, revision: 'head', round, scenario: scenario.name };
        edits.defer(() => (0,watch_context/* noteEdit */.jd)(context.host, context.contextStates, contextDir, file));
        edits.use(await (0,edit/* openEdit */.Fm)((0,edit/* sourceEdit */.ao)(contextDir, file, parts)));
        await (0,watch_context/* noteEdit */.jd)(context.host, context.contextStates, contextDir, file);
    }
};
const withChanges = (built, changed) => ({
    ...built,
    builds: built.builds.map((build, index) => ({ ...build, failure: changed[index] ?? build.failure })),
});
const resultOf = (batch, built, before) => {
    const state = (0,state_evidence/* afterUse */.CU)(before, built.builds[0]?.shared);
    const { benchmarks, round, engine } = batch;
    return takenOf(built, measurementsOf(built, { benchmarks, round, state, phases: engine.facts.phases }));
};

// EXTERNAL MODULE: ./build/studies/parts/places.js
var places = __webpack_require__(30167);
// EXTERNAL MODULE: ./build/studies/parts/rough-times.js
var rough_times = __webpack_require__(27889);
;// CONCATENATED MODULE: ./build/studies/parallel.js










const columns = [
    { name: 'imagesPerMinute', title: 'images per minute', unit: 'count' },
    { name: 'oneBuildP95Ms', title: 'P95 of one build', unit: 'ms' },
    { name: 'addedMemoryBytes', title: 'memory added', unit: 'bytes' },
    { name: 'failedBuilds', title: 'failed builds', unit: 'count' },
];
/** Builds that one engine makes at once, as a runner with several jobs asks it to. */
const parallel = {
    name: 'parallel',
    text: 'Does an engine make more images per minute when it builds several at once, and how long does each of them take?',
    axis: 'builds at once',
    values: ['1', '2', '4', '8'],
    reference: '1',
    forContext: true,
    onlyScenarios: [cold/* cold */.R.name, source_change/* sourceChange */.M.name],
    columns,
    cells: (scope) => (0,places/* placesOf */.ek)(scope).flatMap((place) => cellsOf(scope, place)),
    advise: parallelAdvice,
};
/** All values share a warm-up and the copies of the project. */
const cellsOf = (scope, place) => {
    const { engine, project } = place;
    const { scenarios, values } = scope;
    const [value = parallel.reference] = values;
    let opened;
    const shared = {
        ...place,
        open: (bench) => {
            const warmedUp = { value, group: '', engine, project, scenarios };
            return (opened ??= (0,timed_build/* openBuilds */.k$)(bench, warmedUp, { key: keyOf(engine, Number(value), 1) }));
        },
        copies: openCopies(place),
    };
    return values.flatMap((each) => scenarios.map((scenario) => cellOf(shared, Number(each), scenario)));
};
const cellOf = ({ engine, project, open, copies }, atOnce, scenario) => {
    const keys = Array.from({ length: atOnce }, (_, index) => keyOf(engine, atOnce, index + 1));
    const benchmarks = keys.map((key) => (0,plan/* benchmarkId */.b)(key, project.id, scenario.name));
    const oneMs = (0,rough_times/* roughBuildMs */._)(project, scenario);
    return {
        ...{ value: String(atOnce), engine, project: project.id, scenario: scenario.name },
        group: `${engine} ${project.id}`,
        benchmarks,
        roughMs: oneMs === undefined ? undefined : oneMs * atOnce,
        open: async (bench) => {
            const { session, engine: running } = await open(bench);
            const benchmark = (0,timed_build/* buildableIn */.OE)(session, scenario);
            const checkout = bench.context.checkout(benchmark, 'head');
            const recipes = await copies(bench, running, { checkout, atOnce });
            const batch = { engine: running, benchmark, scenario, checkout, recipes, keys, benchmarks };
            return {
                take: (round) => takeBatch(bench, { ...batch, round }),
                columns: (builds) => Promise.resolve(columnsOf(builds, benchmarks)),
            };
        },
    };
};


/***/ }),

/***/ 10865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ mostAdded)
/* harmony export */ });
/* harmony import */ var _unknown_counter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30760);

/**
 * By how much the memory of the run grew at most during one of these builds, in bytes, page cache included. What was there
 * before is not that of the build: the page cache of earlier ones, and the daemons of other engines. The names are those of
 * the two counters.
 */
const mostAdded = (builds, { before, peak }) => {
    const added = builds.flatMap(({ counters }) => {
        const [from, to] = [counters[before], counters[peak]];
        return from === undefined || to === undefined ? [] : [Math.max(0, to - from)];
    });
    return added.length === 0 ? { unknown: (0,_unknown_counter_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownCounter */ .X)(builds, peak) } : Math.max(...added);
};


/***/ }),

/***/ 15634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ against),
/* harmony export */   Aq: () => (/* binding */ timesText),
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   ZN: () => (/* binding */ comparedIn),
/* harmony export */   tp: () => (/* binding */ isSlower),
/* harmony export */   uw: () => (/* binding */ slowerText),
/* harmony export */   xM: () => (/* binding */ slowestOf)
/* harmony export */ });
/* harmony import */ var _analysis_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5179);
/* harmony import */ var _analysis_study_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43788);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73533);



/** Those that are compared with the reference, in six rounds or more. The reference itself is not among them. */
const comparedIn = (rows) => rows.flatMap((row) => {
    const { ranked, ratio, low, high } = row;
    return !ranked || ratio === undefined || low === undefined || high === undefined
        ? []
        : [{ ...row, ratio, low, high }];
});
const directionOf = ({ low, high }) => {
    if (low > 1)
        return 'slower';
    return high < 1 ? 'faster' : 'same';
};
const isSlower = (row) => directionOf(row) === 'slower';
/** No part of the comparison depends on them: they are for verdicts. */
const noLimits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 0 };
/**
 * The second row compared with the first, round by round, by the method of the gate; undefined below six rounds that both
 * have, and where one lost too many. For rows that the study does not compare itself because neither is the reference.
 */
const against = (base, row) => {
    if ((0,_analysis_study_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUntypical */ .mT)(base) !== undefined || (0,_analysis_study_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUntypical */ .mT)(row) !== undefined)
        return undefined;
    const { slowdown, low, high } = (0,_analysis_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)((0,_analysis_study_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .studyPairs */ .zs)(base.attempts, row.attempts), noLimits);
    return slowdown === undefined || low === undefined || high === undefined
        ? undefined
        : { ...row, ranked: true, ratio: 1 + slowdown, low: 1 + low, high: 1 + high };
};
/** As in `1.42× (1.20× to 1.60×)`. */
const timesText = ({ ratio, low, high }) => `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioWithin */ .rm)(ratio, { low, high })} (${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioBound */ .OE)(low)} to ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioBound */ .OE)(high)})`;
/** The one that is surely slower by most; undefined: none is. */
const slowestOf = (rows) => rows.filter(isSlower).toSorted((one, other) => other.low - one.low)[0];
/** As in `slower in 1 of 2 rows`. */
const slowerText = (rows) => `slower in ${rows.filter(isSlower).length} of ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.length, 'row')}`;
/** As in `tiny/layers on podman`. */
const placeText = ({ project, engine }) => `${project} on ${engine}`;


/***/ }),

/***/ 4341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ hitColumns),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   eb: () => (/* binding */ hitsOf)
/* harmony export */ });
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44709);
/* harmony import */ var _analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31980);


/** What builds found in caches. */
const hitColumns = [
    { name: 'stepHitShare', title: 'steps from cache', unit: 'share' },
    { name: 'packageHitShare', title: 'packages from cache', unit: 'share' },
    { name: 'compiledPackages', title: 'compiled', unit: 'count' },
];
/** Medians over the counted builds: shares of the steps and of the needed packages that were not built again. */
const hitsOf = (builds) => {
    const outcomes = builds.filter(_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .he).flatMap(({ evidence }) => evidence?.outcome ?? []);
    const steps = outcomes.flatMap(({ steps: all }) => all.length === 0 ? [] : [all.filter(({ hit }) => hit).length / all.length]);
    const compiled = outcomes.flatMap(({ packagesCompiled }) => packagesCompiled ?? []);
    const hits = outcomes.flatMap(({ packagesNeeded, packagesCompiled }) => packagesNeeded === undefined || packagesNeeded === 0 || packagesCompiled === undefined
        ? []
        : [1 - packagesCompiled / packagesNeeded]);
    const noGraph = 'no build recorded what Go compiled';
    return {
        stepHitShare: known((0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(steps), 'no build showed its steps'),
        packageHitShare: known((0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(hits), noGraph),
        compiledPackages: known((0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(compiled), noGraph),
    };
};
/** A number, or why there is none. */
const known = (value, otherwise) => value ?? { unknown: otherwise };


/***/ }),

/***/ 42172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lostAs)
/* harmony export */ });
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91125);
/* harmony import */ var _report_words_no_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81762);


/** What a build without a usable time counts as. */
const lostAs = (own, builds) => {
    const { durationMs, failure } = own;
    const message = whyNoTime(own);
    if (failure === undefined)
        return { kind: 'state-lost', message, builds };
    switch (failure.kind) {
        case 'failed':
        case 'engine-died':
            return { kind: failure.kind, message, builds };
        case 'timed-out':
            return isOwnTime(own)
                ? { kind: failure.kind, message, durationMs, builds }
                : { kind: 'failed', message, builds };
    }
};
/** Whether the time is that of the wanted build from the wanted state: what was stopped may have been its prime. */
const isOwnTime = ({ excluded }) => {
    if (excluded === undefined)
        return true;
    switch (excluded) {
        // What any build gets that was stopped: here, no other build is in its pair.
        case 'pair-incomplete':
            return true;
        case 'warm-up':
        case 'prime':
        case 'state-lost':
        case 'prime-failed':
            return false;
    }
};
const whyNoTime = (build) => {
    const { failure, evidence } = build;
    if (failure !== undefined)
        return (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLineOf */ .Q)(failure.message);
    return evidence?.state.reason ?? (0,_report_words_no_time_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusionText */ .ML)(build) ?? 'the build gave no time';
};


/***/ }),

/***/ 21022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ whyOpenEnded)
/* harmony export */ });
/**
 * Why nothing is known of the slowest of these builds; undefined: all ended by themselves. One that was stopped at its time
 * limit is in no sample of a study, and would have taken longer than those that are.
 */
const whyOpenEnded = (builds) => builds.some(({ round, failure }) => round > 0 && failure?.kind === 'timed-out')
    ? { unknown: 'a build was stopped at its time limit, and would have taken longer' }
    : undefined;


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

/***/ 27889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ roughPrimeMs),
/* harmony export */   _: () => (/* binding */ roughBuildMs)
/* harmony export */ });
/* harmony import */ var _measure_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92369);
/* harmony import */ var _scenarios_cold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51136);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51967);



/**
 * A run with default inputs, whose cost fixtures state, is cold, warm and source-change in three rounds after a warm-up
 * of cold and source-change: about 4.75 cold builds.
 */
const coldBuildsPerRun = 4.75;
/** About how long one build takes on two processors, in ms; undefined: nobody knows. */
const roughBuildMs = (project, scenario) => {
    if (!(0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .isFixture */ .A)(project))
        return undefined;
    return (project.fixture.roughCostMs / coldBuildsPerRun) * (0,_measure_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOfCold */ .tD)(scenario);
};
/** The same of the cold build that one of these scenarios starts from; undefined: one of the others leaves it, or nobody knows. */
const roughPrimeMs = (project, scenario, scenarios) => {
    const first = scenarios.find(({ startsFrom }) => startsFrom === 'primed');
    const isLeft = scenario !== first || scenarios.some(({ startsFrom }) => startsFrom === 'empty');
    return isLeft ? undefined : roughBuildMs(project, _scenarios_cold_js__WEBPACK_IMPORTED_MODULE_1__/* .cold */ .R);
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

/***/ 44433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ silent),
/* harmony export */   OE: () => (/* binding */ buildableIn),
/* harmony export */   k$: () => (/* binding */ openBuilds),
/* harmony export */   ps: () => (/* binding */ timedBuilds)
/* harmony export */ });
/* harmony import */ var _analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45078);
/* harmony import */ var _measure_measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66858);
/* harmony import */ var _measure_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73451);
/* harmony import */ var _measure_warm_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2723);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71583);
/* harmony import */ var _lost_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42172);
/* harmony import */ var _rough_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27889);
/* harmony import */ var _unmeasurable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67245);








/**
 * Cells that are timed builds, one for each scenario. They share one warm-up, in which it also turns out what cannot be
 * built here, and the prime of their cold cell.
 */
const timedBuilds = (what, changes = {}) => {
    const { value, engine, project, group, scenarios } = what;
    let opened;
    return scenarios.map((scenario) => ({
        ...primeOf(project, scenario, scenarios),
        value,
        engine,
        project: project.id,
        scenario: scenario.name,
        group,
        benchmarks: [(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .benchmarkId */ .b)(keyOf(what, changes), project.id, scenario.name)],
        roughMs: (0,_rough_times_js__WEBPACK_IMPORTED_MODULE_3__/* .roughBuildMs */ ._)(project, scenario),
        open: async (bench) => {
            opened ??= openBuilds(bench, what, changes);
            return openCell(bench, await opened, scenario, changes);
        },
    }));
};
const primeOf = (...of) => {
    const ms = (0,_rough_times_js__WEBPACK_IMPORTED_MODULE_3__/* .roughPrimeMs */ .D)(...of);
    return ms === undefined ? {} : { roughPrimeMs: ms };
};
const keyOf = ({ engine }, { key }) => key ?? engine;
/** Enters engine and checkout under the key, and warms up. */
const openBuilds = async (bench, what, changes) => {
    const { project, scenarios } = what;
    const key = keyOf(what, changes);
    const own = bench.engine(what.engine);
    const engine = changes.engine === undefined ? own : await changes.engine(bench, own);
    const checkout = await bench.checkout(engine, project);
    const recipe = changes.recipe === undefined ? checkout.recipe : await changes.recipe(checkout.recipe, bench);
    bench.enter(key, withAround(bench, engine, changes.around), project, { ...checkout, recipe });
    const session = sessionOf(bench, { key, project, scenarios });
    await (0,_measure_warm_up_js__WEBPACK_IMPORTED_MODULE_1__/* .warmUp */ .l)(session, project.id);
    return { session, engine };
};
/** Limits play no part while builds are taken: rows are judged at the end. */
const noThresholds = {
    fail: { value: 0.1, overrides: [] },
    warn: { value: 0.05, overrides: [] },
    minDeltaMs: { value: 0, overrides: [] },
};
const sessionOf = (bench, { key, project, scenarios }) => {
    const plan = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .makePlan */ .C)({
        engines: [key],
        projects: [project],
        scenarios,
        revisions: ['head'],
        looks: [bench.rounds],
        gate: 'auto',
        thresholds: noThresholds,
        seed: bench.seed,
    });
    let kept = 0;
    const session = (0,_measure_session_js__WEBPACK_IMPORTED_MODULE_5__/* .openSession */ .fA)(plan, bench.context, async (builds) => {
        const fresh = builds.slice(kept);
        kept = builds.length;
        await bench.keep(fresh);
    });
    return { ...session, primes: bench.primes };
};
const openCell = (bench, { session, engine }, scenario, changes) => {
    const benchmark = buildableIn(session, scenario);
    return {
        take: (round) => takeBuild(session, benchmark, round),
        columns: async (builds) => {
            const { project } = benchmark;
            const prefix = `${benchmark.engine}/${project}/`;
            const siblings = bench.builds().filter((build) => build.benchmark.startsWith(prefix));
            const about = { scenario, engine, bench, siblings, warmUpBytes: session.primeBytes.get(project) };
            return (await changes.columns?.(builds, about)) ?? {};
        },
    };
};
/** The benchmark of a scenario. Throws what the warm-up found against it. */
const buildableIn = ({ plan, obstacles }, scenario) => {
    const benchmark = plan.benchmarks.find((each) => each.scenario === scenario.name);
    if (benchmark === undefined)
        throw new Error(`the plan has no scenario ${scenario.name}`);
    const [obstacle] = obstacles.get(benchmark.id) ?? [];
    if (obstacle !== undefined)
        throw new _unmeasurable_js__WEBPACK_IMPORTED_MODULE_4__/* .Unmeasurable */ .XS({ code: (0,_unmeasurable_js__WEBPACK_IMPORTED_MODULE_4__/* .endedBy */ .mr)(obstacle), reason: whyNot(obstacle) });
    return benchmark;
};
/** Nothing is compared here, so an obstacle does not speak of base and head. */
const whyNot = (obstacle) => obstacle.kind === 'head-does-not-build' ? `it does not build: ${obstacle.reason}` : (0,_analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_6__/* .clauseOf */ .pQ)(obstacle);
/** The loop of the study says what is measured. */
const silent = { before: () => { }, after: () => { } };
const takeBuild = async (session, benchmark, round) => {
    const { measurements, builds, complete } = await (0,_measure_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .takePair */ .q)(session, { benchmark, round, order: ['head'] }, silent);
    const [own] = measurements;
    if (own === undefined)
        throw new Error(`${benchmark.id} was not built`);
    if (complete)
        return { kind: 'time', durationMs: own.durationMs, builds };
    return (0,_lost_build_js__WEBPACK_IMPORTED_MODULE_7__/* .lostAs */ .F)(own, builds);
};
/** The same engine, whose builds run inside something else. */
const withAround = (bench, engine, around) => around === undefined
    ? engine
    : {
        ...engine,
        openSpace: async (label) => {
            const space = await engine.openSpace(label);
            return { ...space, build: (request) => around(() => space.build(request), bench, engine) };
        },
    };


/***/ }),

/***/ 30760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unknownCounter)
/* harmony export */ });
/** Why builds lack a counter, as far as one of them says so. */
const unknownCounter = (builds, name) => builds.flatMap(({ unknown }) => unknown?.[`counters.${name}`] ?? unknown?.[name] ?? [])[0] ??
    (builds.length === 0 ? 'no build gave a time' : 'the kernel does not show it');


/***/ }),

/***/ 67245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ endOfError),
/* harmony export */   XS: () => (/* binding */ Unmeasurable),
/* harmony export */   YY: () => (/* binding */ reasonIn),
/* harmony export */   mr: () => (/* binding */ endedBy)
/* harmony export */ });
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91125);

/** Says that a cell cannot be measured, and why. Any other error of `open` means that this machine cannot do it. */
class Unmeasurable extends Error {
    code;
    constructor({ code, reason }) {
        super(reason);
        this.name = 'Unmeasurable';
        this.code = code;
    }
}
/** What was said, or that nothing was: a report needs a reason wherever something is not known. */
const reasonIn = (said) => (said.trim() === '' ? 'nobody said why' : said);
/** Why a cell that could not be opened gets no attempts. */
const endOfError = (error) => ({
    code: error instanceof Unmeasurable ? error.code : 'unavailable',
    reason: reasonIn((0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)),
});
/** What prevents builds of one revision, as the code of a cell. */
const endedBy = ({ kind }) => {
    switch (kind) {
        case 'head-does-not-build':
        case 'base-does-not-build':
        case 'base-without-dockerfile':
            return 'does-not-build';
        case 'one-revision':
        case 'calibration':
        case 'self-test':
        case 'too-few-rounds':
        case 'same-inputs':
        case 'same-work':
            return 'no-time';
        case 'unsupported':
        case 'image-moved':
        case 'not-cold':
        case 'engine-broke':
        case 'no-edit':
        case 'out-of-disk':
        case 'out-of-time':
            return kind;
    }
};


/***/ }),

/***/ 51967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isFixture)
/* harmony export */ });
/** Whether it is a shipped project. */
const isFixture = (project) => 'fixture' in project;


/***/ })

};
