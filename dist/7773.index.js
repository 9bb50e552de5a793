export const id = 7773;
export const ids = [7773];
export const modules = {

/***/ 28357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   E5: () => (/* binding */ answeringEngines),
/* harmony export */   X0: () => (/* binding */ withFirstRunBudget),
/* harmony export */   YV: () => (/* binding */ installedEngines),
/* harmony export */   _n: () => (/* binding */ nextCommands),
/* harmony export */   jH: () => (/* binding */ outlookOf)
/* harmony export */ });
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94333);
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2595);
/* harmony import */ var _inputs_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75286);
/* harmony import */ var _inputs_given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31153);
/* harmony import */ var _plan_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25898);
/* harmony import */ var _projects_fixtures_fixture_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30395);
/* harmony import */ var _projects_fixtures_projects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80882);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73533);








/** Whether somebody tries the program out: in a terminal, with nothing but defaults. */
const isPlain = ({ invocation, given }) => !invocation.inWorkflow && !_inputs_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj.some((name) => (0,_inputs_given_js__WEBPACK_IMPORTED_MODULE_2__/* .differs */ .Ag)(given, name));
/** What a plain run may take: somebody who tries the program out waits for it. */
const firstRunBudgetMs = 5.5 * 60_000;
/** A plain run has less time than another one; what does not fit has fewer builds. */
const withFirstRunBudget = (job) => isPlain(job) ? { ...job, inputs: { ...job.inputs, timeBudgetMs: firstRunBudgetMs } } : job;
/** What a plain run will build and about how long it will take, known before anything is started or installed. */
const outlookOf = async ({ host, inputs, invocation }) => {
    const root = invocation.program.fixtures;
    const fixtures = await Promise.all(inputs.fixtures.map((name) => (0,_projects_fixtures_fixture_js__WEBPACK_IMPORTED_MODULE_4__/* .readFixture */ .Y_)(root, name)));
    const projects = (0,_projects_fixtures_projects_js__WEBPACK_IMPORTED_MODULE_5__/* .fixtureProjects */ .M)(fixtures, inputs);
    const answering = await answeringEngines(host);
    const names = answering.length === 0 ? [_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s.podman.name] : answering;
    const plan = (0,_plan_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .planOf */ .X)(inputs, { projects, revisions: ['head'], engines: names, hasRemoteCache: false }, '');
    const costMs = fixtures.reduce((sum, { roughCostMs }) => sum + roughCostMs, 0) * names.length;
    const minutes = Math.max(1, Math.round(costMs / 60_000));
    const installed = answering.length === 0 ? ', which has to be installed first: no engine answers here' : '';
    return [
        `Plan: ${plan.benchmarks.length * plan.rounds} timed builds: ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(inputs.fixtures)}, ` +
            `each ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(plan.scenarios.map(({ name }) => name))}, ${plan.rounds} times, on ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(names)}${installed}.`,
        `Cost: about ${minutes} min on two processors, and at most ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .duration */ .p0)(inputs.timeBudgetMs)} (--time-budget), with fewer builds where that is less.`,
    ].join('\n');
};
/** Names of the engines that a plain run takes: the usual ones that could build right now. */
const answeringEngines = async (host) => {
    const usual = Object.values(_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s).filter((engine) => engine.usual);
    const looks = await Promise.all(usual.map(async (engine) => {
        const detection = await engine.detect(host).catch(() => undefined);
        return detection?.kind === 'found' && detection.answers ? [engine.name] : [];
    }));
    return looks.flat();
};
/** Names of the engines that are here, whether they answer or have to be started. */
const installedEngines = async (host) => {
    const looks = await Promise.all(Object.values(_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s).map(async (engine) => {
        const detection = await engine.detect(host).catch(() => undefined);
        return detection?.kind === 'found' ? [engine.name] : [];
    }));
    return looks.flat();
};
const nextCommands = `
Next:
  npm start -- ../your-project --base main   compare a project of yours with its branch main
  npm start -- --engines all                 measure every engine that is available here
  npm start -- doctor                        see what the other engines need`;


/***/ }),

/***/ 87773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOutStudy: () => (/* binding */ carryOutStudy),
  study: () => (/* binding */ study)
});

// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/inputs/error.js
var inputs_error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/host/hint.js
var hint = __webpack_require__(76850);
// EXTERNAL MODULE: ./build/inputs/given.js
var inputs_given = __webpack_require__(31153);
// EXTERNAL MODULE: ./build/inputs/studies.js
var studies = __webpack_require__(49889);
// EXTERNAL MODULE: ./build/projects/not-checked-out.js
var not_checked_out = __webpack_require__(25515);
// EXTERNAL MODULE: ./build/provision/consent.js
var consent = __webpack_require__(44974);
// EXTERNAL MODULE: ./build/provision/engine-archives.js
var engine_archives = __webpack_require__(54690);
// EXTERNAL MODULE: ./build/provision/start.js + 5 modules
var start = __webpack_require__(86528);
// EXTERNAL MODULE: ./build/studies/index.js
var build_studies = __webpack_require__(88962);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/host/disk.js
var disk = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/host/disposal.js
var disposal = __webpack_require__(15584);
// EXTERNAL MODULE: ./build/plan/gated.js
var gated = __webpack_require__(11803);
// EXTERNAL MODULE: ./build/plan/longest-study.js
var longest_study = __webpack_require__(17364);
// EXTERNAL MODULE: ./build/projects/subject.js
var projects_subject = __webpack_require__(72375);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/run/open.js + 5 modules
var run_open = __webpack_require__(13376);
;// CONCATENATED MODULE: ./build/studies/run/benchmarks.js

/** The benchmarks of the cells that consist of builds, with the limits that the inputs give. */
const benchmarksOf = (cells, thresholds) => cells.flatMap(({ benchmarks, project, scenario }) => benchmarks.map((id) => ({
    id,
    engine: id.slice(0, -`/${project}/${scenario}`.length),
    project,
    scenario,
    gated: false,
    limits: (0,gated/* limitsOf */.Af)(thresholds, id),
})));

// EXTERNAL MODULE: ./build/analysis/numbers.js
var analysis_numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/analysis/study/study-cell.js
var study_cell = __webpack_require__(78713);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/studies/run/cell-state.js
/** Before its first sample. */
const newState = (cell) => ({
    cell,
    attempts: [],
    columns: {},
    unknown: {},
    hasColumns: false,
    untimed: false,
    opened: undefined,
    turnsMs: [],
    ended: undefined,
    timedBefore: 0,
    endedBefore: undefined,
});
/** What tells a cell from all others. */
const keyOfCell = ({ value, engine, project, scenario, group, }) => JSON.stringify([value, engine, project, scenario, group]);
/**
 * With the columns that were found; of what was found now, nothing older stays. Where this process took no time, what it does
 * not know takes the place of nothing that is known of the earlier times.
 */
const withColumns = (state, all) => {
    const found = hasOnlyOlderTimes(state)
        ? kept(all, (name) => typeof all[name] !== 'object' || !Object.hasOwn(state.columns, name))
        : all;
    const entries = Object.entries(found);
    const known = entries.flatMap(([name, value]) => typeof value === 'object' ? [] : [[name, value]]);
    const unknown = entries.flatMap(([name, value]) => typeof value === 'object' ? [[`columns.${name}`, value.unknown]] : []);
    const isOlder = (name) => !Object.hasOwn(found, name.replace(/^columns\./, ''));
    return {
        ...state,
        columns: { ...kept(state.columns, isOlder), ...Object.fromEntries(known) },
        unknown: { ...kept(state.unknown, isOlder), ...Object.fromEntries(unknown) },
        hasColumns: true,
    };
};
const hasOnlyOlderTimes = ({ attempts, timedBefore }) => timedBefore > 0 && attempts.filter(({ durationMs }) => durationMs !== undefined).length === timedBefore;
const kept = (record, isKept) => Object.fromEntries(Object.entries(record).filter(([name]) => isKept(name)));
/** Whether nothing is left to be done: every round was tried, or there is a reason that a continuation does not remove. */
const isDone = ({ attempts, ended }, rounds) => ended === undefined ? attempts.length >= rounds : ended.code !== 'out-of-time';
/** The cell as rows are made from it. */
const asStudyCell = ({ cell, attempts, columns, unknown, untimed, ended, endedBefore }, limits) => {
    const { value, engine, project, scenario, group, benchmarks } = cell;
    // A sample of several builds is none of a benchmark.
    const benchmark = benchmarks.length === 1 ? benchmarks[0] : undefined;
    return {
        value,
        engine,
        project,
        scenario,
        group,
        benchmark,
        attempts,
        columns,
        unknown,
        limits,
        untimed,
        ended: ended ?? endedBefore,
    };
};
/** The builds of a cell, warm-ups included. */
const buildsOfCell = ({ benchmarks }, builds) => builds.filter(({ benchmark }) => benchmarks.includes(benchmark));

// EXTERNAL MODULE: ./build/studies/run/lost-sample.js
var lost_sample = __webpack_require__(7379);
// EXTERNAL MODULE: ./build/studies/parts/unmeasurable.js
var unmeasurable = __webpack_require__(67245);
;// CONCATENATED MODULE: ./build/studies/run/time-left.js
/**
 * About how long the samples take that are still to come, in ms: each as long as those of its cell did, with all that was done
 * for them, or as expected by how fast this machine was in the others. What is not open yet has a warm-up before it. Undefined
 * before anything was measured that somebody had an idea of.
 */
const timeLeftMs = (states, rounds) => {
    const speed = speedOf(states);
    const each = states
        .filter(({ ended }) => ended === undefined)
        .map((state) => {
        const { roughMs, roughPrimeMs = 0, isOnce } = state.cell;
        const left = isOnce ? 1 : Math.max(0, rounds - state.attempts.length);
        if (left === 0)
            return 0;
        const ownMs = meanMs(state);
        const expectedMs = roughMs === undefined || speed === undefined ? undefined : roughMs * speed;
        const ms = ownMs ?? expectedMs;
        if (ms === undefined || state.opened !== undefined)
            return ms && ms * left;
        return ms * (isOnce ? left : left + 1) + roughPrimeMs * (speed ?? 1);
    });
    return each.includes(undefined) ? undefined : each.reduce((sum, ms) => sum + (ms ?? 0), 0);
};
/** The time of builds that run at once is given for each of them; of an earlier process, nothing else is known. */
const meanMs = ({ cell: { benchmarks }, attempts, turnsMs }) => {
    const builds = Math.max(1, benchmarks.length);
    const takenMs = attempts.flatMap(({ durationMs }) => (durationMs === undefined ? [] : durationMs * builds));
    const timesMs = turnsMs.length > 0 ? turnsMs : takenMs;
    return timesMs.length === 0 ? undefined : timesMs.reduce((sum, ms) => sum + ms, 0) / timesMs.length;
};
/** Measured time by expected time, over all cells that have both. */
const speedOf = (states) => {
    let [measuredMs, expectedMs] = [0, 0];
    for (const state of states) {
        const [ownMs, { roughMs }] = [meanMs(state), state.cell];
        if (ownMs === undefined || roughMs === undefined)
            continue;
        measuredMs += ownMs;
        expectedMs += roughMs;
    }
    return expectedMs === 0 ? undefined : measuredMs / expectedMs;
};

;// CONCATENATED MODULE: ./build/studies/run/turns.js
/**
 * The order of one round: group after group, and in each group value after value, with the cells of one value directly
 * after each other. The values rotate from round to round, so that none of them always comes first or last, and what
 * drifts affects all alike. Every other round begins with the last group: advice compares some of them too, as `-p 1` with
 * `-p 8`.
 */
const turnsOf = (cells, round) => {
    const groups = unique(cells.map(({ group }) => group));
    return (round % 2 === 1 ? groups : groups.toReversed()).flatMap((group) => {
        const own = cells.filter((cell) => cell.group === group);
        const values = rotated(unique(own.map(({ value }) => value)), round - 1);
        return values.flatMap((value) => own.filter((cell) => cell.value === value));
    });
};
const unique = (names) => [...new Set(names)];
/** Every other round runs backwards, so that no value always follows the same one. */
const rotated = (values, by) => {
    const from = values.length === 0 ? 0 : Math.floor(by / 2) % values.length;
    const turned = [...values.slice(from), ...values.slice(0, from)];
    return by % 2 === 0 ? turned : turned.toReversed();
};

;// CONCATENATED MODULE: ./build/studies/run/carry-out.js









/** A cell that failed this often in a row gets no further samples. */
const mostFailures = 3;
/**
 * Measures every cell once in each round. What an earlier process measured is not measured again. Throws only when the
 * study is interrupted; everything until there was saved.
 */
const carryOut = async (carrying) => {
    const { bench, book } = carrying;
    for (let round = 1; round <= bench.rounds; round += 1) {
        const turns = turnsOf(book.states.map(({ cell }) => cell), round);
        for (const cell of turns) {
            const at = book.states.findIndex((state) => state.cell === cell);
            const state = book.states[at];
            if (state === undefined || !wantsRound(state, round))
                continue;
            book.states[at] = await nextState(carrying, state, round);
            await carrying.save();
        }
    }
};
const wantsRound = ({ attempts, ended }, round) => ended === undefined && !attempts.some((attempt) => attempt.round === round);
const nextState = async (carrying, state, round) => {
    const { bench, timeBudgetMs } = carrying;
    bench.host.signal.throwIfAborted();
    const elapsedMs = bench.context.cost.elapsedMs();
    if (elapsedMs >= timeBudgetMs && state.cell.isAbsent !== true)
        return concluded(carrying, {
            ...state,
            ended: {
                code: 'out-of-time',
                reason: `the time budget of ${(0,analysis_numbers/* duration */.p0)(timeBudgetMs)} was used up`,
            },
        });
    const place = `${placeOf(carrying, state)}, round ${round} of ${bench.rounds}`;
    bench.host.log((0,report_escape/* logLine */.BP)(`${place} ...`));
    const opened = await openedState(bench, state);
    if (opened.ended !== undefined) {
        bench.host.log((0,report_escape/* logLine */.BP)(`${nameOf(state)}: not measured: ${opened.ended.reason}`));
        return concluded(carrying, opened);
    }
    if (opened.opened?.take === undefined)
        return concluded(carrying, opened);
    const beganMs = bench.context.cost.elapsedMs();
    const attempt = await attempted(carrying, opened, opened.opened.take, round);
    const taken = { ...attempt, turnsMs: [...opened.turnsMs, bench.context.cost.elapsedMs() - beganMs] };
    bench.host.log((0,report_escape/* logLine */.BP)(`${place}: ${resultOf(taken)}; ${leftText(carrying, taken)}`));
    const isLast = taken.ended !== undefined || round === bench.rounds;
    return isLast ? concluded(carrying, taken) : taken;
};
/** What cannot be opened cannot be measured here. */
const openedState = async (bench, state) => {
    if (state.opened !== undefined)
        return state;
    try {
        const opened = await state.cell.open(bench);
        return { ...state, opened, untimed: opened.take === undefined };
    }
    catch (error) {
        bench.host.signal.throwIfAborted();
        return { ...state, ended: (0,unmeasurable/* endOfError */.FV)(error) };
    }
};
const attempted = async ({ bench, book }, state, take, round) => {
    const attempt = { round, startedAt: new Date().toISOString() };
    try {
        const taken = await take(round);
        if (taken.kind === 'unknown')
            return { ...state, ended: { code: 'no-time', reason: (0,unmeasurable/* reasonIn */.YY)(taken.reason) } };
        book.builds.push(...taken.builds);
        return withAttempt(state, { ...attempt, ...outcomeOf(taken) });
    }
    catch (error) {
        bench.host.signal.throwIfAborted();
        if (error instanceof unmeasurable/* Unmeasurable */.XS)
            return { ...state, ended: (0,unmeasurable/* endOfError */.FV)(error) };
        return withAttempt(state, { ...attempt, ...outcomeOf((0,lost_sample/* lostBy */.qR)(error)) });
    }
};
/** In ms, as the schema of the report has it: what took no time that a clock can show cannot be compared. */
const [shortest, longest] = [0.001, 1_000_000_000];
const outcomeOf = (taken) => {
    const { kind } = taken;
    switch (kind) {
        case 'time':
            return taken.durationMs >= shortest && taken.durationMs <= longest
                ? { durationMs: taken.durationMs, ...(taken.seen !== undefined && { seen: taken.seen }) }
                : { lost: 'failed', failure: `its time of ${taken.durationMs} ms cannot be compared` };
        case 'timed-out':
            return { lost: kind, stoppedAfterMs: taken.durationMs, failure: (0,unmeasurable/* reasonIn */.YY)(taken.message) };
        case 'failed':
        case 'engine-died':
        case 'state-lost':
            return { lost: kind, failure: (0,unmeasurable/* reasonIn */.YY)(taken.message) };
    }
};
const withAttempt = (state, attempt) => {
    const attempts = [...state.attempts, attempt];
    const last = attempts.slice(-mostFailures);
    const isHopeless = last.length === mostFailures && last.every(({ lost }) => lost !== undefined);
    const ended = isHopeless
        ? {
            code: 'failing',
            reason: `it failed ${mostFailures} times in a row: ${attempt.failure ?? ''}`,
        }
        : undefined;
    return { ...state, attempts, ended, endedBefore: undefined };
};
/** With its columns, when there will be no further sample. */
const concluded = async ({ bench, book }, state) => {
    const { cell, opened } = state;
    if (opened === undefined || state.hasColumns)
        return ended(state);
    try {
        const seen = state.attempts.flatMap((attempt) => (attempt.seen === undefined ? [] : [attempt.seen]));
        return ended(withColumns(state, await opened.columns(buildsOfCell(cell, book.builds), seen)));
    }
    catch (error) {
        bench.host.signal.throwIfAborted();
        bench.warn(`${nameOf(state)}: what it shows beside times is not known: ${(0,error_text/* messageOf */.b)(error)}`);
        // Columns are all that such a cell has.
        return state.untimed ? { ...state, ended: (0,unmeasurable/* endOfError */.FV)(error) } : ended(state);
    }
};
/** A cell without times has all that it can have. */
const ended = (state) => state.untimed && state.ended === undefined
    ? { ...state, ended: { code: 'untimed', reason: study_cell/* untimedText */.w6 } }
    : state;
const nameOf = ({ cell }) => `${cell.value}: ${cell.engine}/${cell.project}/${cell.scenario}`;
const placeOf = ({ bench, book }, state) => {
    const of = book.states.length * bench.rounds;
    const done = book.states.reduce((sum, { attempts, ended: reason }) => sum + (reason === undefined ? attempts.length : bench.rounds), 0);
    return `[${Math.min(of, done + 1)}/${of}] ${nameOf(state)}`;
};
const resultOf = ({ attempts, ended: reason }) => {
    const last = attempts.at(-1);
    if (last?.durationMs !== undefined)
        return (0,analysis_numbers/* duration */.p0)(last.durationMs);
    return `no time: ${reason?.reason ?? last?.failure ?? ''}`;
};
const leftText = ({ book, bench }, now) => {
    const states = book.states.map((state) => (state.cell === now.cell ? now : state));
    const leftMs = timeLeftMs(states, bench.rounds);
    return `time left: ${leftMs === undefined ? 'not known' : `about ${(0,analysis_numbers/* duration */.p0)(leftMs)}`}`;
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/studies/run/machine.js


/** Facts that stay the same on one machine from one study to its continuation. */
const facts = [
    'os',
    'kernel',
    'architecture',
    'cpuModel',
    'cpuCount',
    'cpuQuota',
    'memoryBytes',
    'cgroup',
    'runnerImage',
];
/**
 * The id of this machine, which nobody else knows; empty where it has none, as in some containers. Then what is digested with
 * it as the key can be found by trying.
 */
const machineId = async () => {
    const id = await (0,promises_.readFile)('/etc/machine-id', 'utf8').catch(() => '');
    return id.trim();
};
/** What tells this machine from others, as SHA-256 in hex: its id, which the report does not show, and its facts. */
const fingerprintOf = async (environment) => {
    const id = await machineId();
    const known = facts.map((name) => environment[name] ?? null);
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([id, ...known]))
        .digest('hex');
};
/** In what two machines differ, as in `cpuCount 2 and 4`; empty: in nothing that a report shows. */
const differencesOf = (before, now) => facts.flatMap((name) => before[name] === now[name] ? [] : [`${name} ${before[name] ?? 'unknown'} and ${now[name] ?? 'unknown'}`]);

// EXTERNAL MODULE: ./build/plan/cache-form.js
var cache_form = __webpack_require__(82979);
// EXTERNAL MODULE: ./build/host/cache-folder.js
var cache_folder = __webpack_require__(91462);
// EXTERNAL MODULE: ./build/measure/state/prime.js
var prime = __webpack_require__(95294);
// EXTERNAL MODULE: ./build/measure/refusals/refusal.js + 2 modules
var refusal = __webpack_require__(28220);
// EXTERNAL MODULE: ./build/run/context.js + 8 modules
var context = __webpack_require__(52445);
// EXTERNAL MODULE: ./build/images/pinned-images.js
var pinned_images = __webpack_require__(804);
// EXTERNAL MODULE: ./build/projects/fixtures/prepare.js + 2 modules
var prepare = __webpack_require__(92626);
// EXTERNAL MODULE: ./build/projects/fixtures/subject.js
var subject = __webpack_require__(72146);
// EXTERNAL MODULE: ./build/projects/used-images.js
var used_images = __webpack_require__(57925);
// EXTERNAL MODULE: ./build/studies/project.js
var studies_project = __webpack_require__(51967);
;// CONCATENATED MODULE: ./build/studies/run/open-projects.js







/** Lays projects out when they are first asked for, and loads their images into each engine once. */
const openProjects = (asked) => {
    const { subject } = asked.opened;
    const described = [...subject.described];
    const images = new Map();
    const moved = [];
    const addImages = (id, found = []) => void images.set(id, [...(images.get(id) ?? []), ...found]);
    const fixtures = openFixtures(asked, (each) => void described.push(each));
    const load = async (engine, project) => {
        const { id } = project;
        if ((0,studies_project/* isFixture */.A)(project)) {
            const fixture = await fixtures(project);
            addImages(id, await fixture.load([engine]));
            return headOf(fixture.checkouts, id);
        }
        const prepared = await subject.prepare([engine]).catch(asUnmeasurable);
        if (prepared.imagesMoved !== undefined)
            moved.push(prepared.imagesMoved);
        addImages(id, prepared.images.get(id));
        return headOf(prepared.checkouts.get(id), id);
    };
    return {
        described,
        images,
        imagesMoved: async () => (await Promise.all(moved.map((look) => look()))).flat(),
        pin: async (engine, { id }, fetched) => {
            const added = notAmong(images.get(id) ?? [], engine, fetched);
            const pinned = await (0,pinned_images/* pinImages */.t)([engine], () => added);
            moved.push(pinned.moved);
            addImages(id, (0,used_images/* usedImages */.s)(pinned.found, []));
        },
        checkout: oncePerEngine(load),
    };
};
const notAmong = (known, { facts }, fetched) => {
    const own = known.filter(({ engine }) => engine === facts.name);
    return fetched.filter(({ reference, platform }) => !own.some((each) => each.image === reference && each.platform === platform));
};
/** What is no input for one engine leaves the others. */
const asUnmeasurable = (error) => {
    if (error instanceof inputs_error/* InputError */.dz)
        throw new unmeasurable/* Unmeasurable */.XS({ code: 'unsupported', reason: error.problems.join('; ') });
    throw error;
};
const openFixtures = ({ request, opened, engines, archiveStore }, describe) => {
    const known = new Map();
    const loaded = new Set();
    return async (project) => {
        const before = known.get(project.id);
        if (before !== undefined)
            return before;
        const { host } = request;
        const preparation = {
            host,
            archiveStore,
            folder: opened.folder,
            engines: engines.engines,
            loaded,
            revisions: ['head'],
        };
        const fixture = await (0,prepare/* openFixture */.kG)(preparation, project);
        describe(await (0,subject/* describeFixture */.R)(project));
        known.set(project.id, fixture);
        return fixture;
    };
};
/** The same work for the same engine and project is done once; what failed is not tried again. */
const oncePerEngine = (load) => {
    const loaded = new Map();
    return (engine, project) => {
        const ofEngine = loaded.get(engine) ?? new Map();
        const known = ofEngine.get(project.id) ?? load(engine, project);
        loaded.set(engine, ofEngine.set(project.id, known));
        return known;
    };
};
const headOf = (checkouts, project) => {
    const checkout = checkouts?.get('head');
    if (checkout === undefined)
        throw new Error(`the project ${project} was not laid out`);
    return checkout;
};

;// CONCATENATED MODULE: ./build/studies/run/open-bench.js








/** What cells are measured with, on engines that run. */
const openBench = (asked) => {
    const { request, opened, engines, probes } = asked;
    const { archiveStore, mayInstall, rounds, seed, resources, builds, keep, warn } = asked;
    const entered = new Map(engines.engines.map((each) => [each.facts.name, each]));
    const checkouts = new Map();
    const context = contextIn(asked, entered, checkouts);
    resources.use(context.remoteCaches);
    const projects = openProjects(asked);
    const bench = {
        host: request.host,
        folder: opened.folder,
        probes,
        resources,
        rounds,
        seed,
        archiveStore,
        cacheDir: (0,cache_folder/* cacheDirOf */.B)(request.inputs, request.host.env),
        mayInstall,
        context,
        primes: resources.use((0,prime/* holdPrimes */.Y)(context.runId, warn)),
        engine: (name) => engineIn(engines, name),
        checkout: (engine, project) => context.cost.charge('setupMs', async () => {
            const checkout = await projects.checkout(engine, project);
            if (!(0,studies_project/* isFixture */.A)(project))
                await refuseUnfit(context, engine, checkout);
            return checkout;
        }),
        pin: projects.pin,
        enter: (key, engine, { id }, checkout) => {
            entered.set(key, engine);
            checkouts.set(open_bench_placeOf(key, id), checkout);
        },
        builds,
        keep,
        warn,
    };
    return { bench, ...projects, editedFiles: () => editedIn(context, checkouts) };
};
/** Here, because no study gets at the user's own project in another way, whatever it builds of it. */
const refuseUnfit = async (context, engine, { recipe }) => {
    const reason = await (0,refusal/* refusalOf */.O)(context, engine, recipe);
    if (reason !== undefined)
        throw new unmeasurable/* Unmeasurable */.XS({ code: 'unsupported', reason });
};
const contextIn = ({ request, opened, engines, timeBudgetMs }, entered, checkouts) => ({
    ...(0,context/* contextOf */.V)(request, opened, {
        ...engines,
        cacheForm: (0,cache_form/* cacheFormOf */.kE)(request.inputs),
        engines: entered,
        checkout: ({ engine, project }) => {
            const checkout = checkouts.get(open_bench_placeOf(engine, project));
            if (checkout === undefined)
                throw new Error(`the project ${project} was not laid out for ${engine}`);
            return checkout;
        },
    }),
    timeBudgetMs,
    isPartOfMore: true,
});
const open_bench_placeOf = (engine, project) => JSON.stringify([engine, project]);
const engineIn = ({ engines, skipped }, name) => {
    const found = engines.find(({ facts }) => facts.name === name);
    if (found !== undefined)
        return found;
    const reason = skipped.find(({ engine }) => engine === name)?.reason;
    throw new Error(reason ?? `${name} is not among the engines of this study`);
};
const editedIn = ({ edits }, checkouts) => new Map([...edits].flatMap(([project, place]) => {
    const checkout = [...checkouts].find(([key]) => key.endsWith(`,${JSON.stringify(project)}]`))?.[1];
    const file = checkout?.editFiles[place];
    return file === undefined ? [] : [[project, file]];
}));

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/file-hash.js
var file_hash = __webpack_require__(87190);
// EXTERNAL MODULE: ./build/inputs/definitions.js + 5 modules
var definitions = __webpack_require__(75286);
;// CONCATENATED MODULE: ./build/studies/run/origin.js







/**
 * Inputs that change no time, and secrets, of which a report keeps no trace. All others have to be the same when a study is
 * continued, but for `rounds`, which may grow.
 */
const anyValue = [
    ...(0,definitions/* inputsAbout */.P9)('judging', 'publishing', 'machine'),
    ...['mode', 'study', 'resume', 'json', 'reports', 'rounds', 'time-budget', 'seed'],
    ...['explain', 'screen', 'observe', 'secrets'],
];
/**
 * Digests of the inputs that are not their defaults, and of all that projects are built from. Inputs such as build arguments can
 * be short: their digests are slow to make, with the id of the machine, which no report shows, so that trying finds few values.
 */
const originOf = async (given, { context, fixtures }, subject) => {
    const key = await machineId();
    const digest = (text) => (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest('hex');
    const named = definitions/* inputNames */.vj.filter((name) => !anyValue.includes(name) && (0,inputs_given/* differs */.Ag)(given, name));
    const own = context === undefined ? undefined : await subject.contentSha256();
    const shipped = await Promise.all(fixtures.map(async ({ name, dir }) => [name, digest(await contentOf(dir))]));
    return {
        inputs: Object.fromEntries(named.map((name) => [name, slowDigest((0,inputs_given/* textOf */.b6)(given, name), key)])),
        projects: Object.fromEntries([
            ...(context === undefined || own === undefined ? [] : [[context.id, digest(own)]]),
            ...shipped,
        ]),
    };
};
/** By scrypt (RFC 7914) with its usual cost: about 50 ms each. */
const slowDigest = (text, key) => (0,external_node_crypto_.scryptSync)(text, key, 32).toString('hex');
/** Names and contents of all files in a folder. */
const contentOf = async (dir) => {
    const entries = await (0,promises_.readdir)(dir, { recursive: true, withFileTypes: true });
    const paths = entries.flatMap((entry) => (entry.isFile() ? [(0,external_node_path_.join)(entry.parentPath, entry.name)] : []));
    const files = paths.toSorted().map(async (path) => [path.slice(dir.length), await (0,file_hash/* sha256OfFile */.V)(path)]);
    return JSON.stringify(await Promise.all(files));
};
/** What another origin means, as clauses about an earlier report; empty: they are the same. */
const originProblems = (before, now) => {
    const [inputs, projects] = [
        differingNames(before.inputs, now.inputs),
        differingNames(before.projects, now.projects),
    ];
    if (inputs.length > 0)
        return [`was started with other inputs (${inputs.join(', ')}); give them as they were then`];
    return projects.length === 0
        ? []
        : [`was measured with other files of ${projects.join(', ')}: their times cannot be compared`];
};
const differingNames = (before, now) => [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((name) => before[name] !== now[name])
    .toSorted();

;// CONCATENATED MODULE: ./build/studies/run/outlook.js


/** One line for `study list`: `NAME  4 cells, about 1.5 h. What it finds out`. `installed` are the names of engines. */
const listLine = (study, outlook, width, installed) => `${study.name.padEnd(width)}  ${sizeOf(outlook)}${absentIn(outlook, installed)}. ${study.text}`;
const absentIn = ({ cells }, installed) => {
    const absent = cells
        .map(({ engine }) => engine.split(/[@+]/)[0] ?? engine)
        .filter((name) => !installed.includes(name));
    return absent.length === 0
        ? ''
        : ` (${absent.length} of the cells on what is not installed here: ${(0,numbers/* list */.p_)([...new Set(absent)])})`;
};
/** What is printed before anything is started. */
const outlookText = (study, scope, outlook) => [
    `Study ${study.name}: ${study.text}`,
    `Values of ${study.axis}: ${scope.values.join(', ')}.`,
    `Plan: ${sizeOf(outlook)}, on two processors.`,
].join('\n');
const sizeOf = ({ cells, rounds }) => `${(0,numbers/* count */.U9)(cells.length, 'cell')}, ${(0,numbers/* count */.U9)(rounds, 'round')}, ${timeOf(cells, rounds)}`;
const timeOf = (cells, rounds) => {
    const roughMs = roughTotalMs(cells, rounds);
    return roughMs === undefined
        ? 'for an unknown time: nobody has built this project before'
        : `about ${(0,analysis_numbers/* duration */.p0)(roughMs)}`;
};
/**
 * About how long all samples take, a warm-up of each cell that is timed, and what has to be built before them, in ms; undefined:
 * nobody knows.
 */
const roughTotalMs = (cells, rounds) => {
    if (cells.some(({ roughMs }) => roughMs === undefined))
        return undefined;
    return cells.reduce((sum, cell) => {
        const { roughMs = 0, roughPrimeMs = 0, isOnce } = cell;
        const primes = takeTurns(cell, cells) ? rounds : 1;
        return sum + roughMs * (isOnce ? 1 : rounds + 1) + roughPrimeMs * primes;
    }, 0);
};
/** Whether another project is built under the same name in each round: only what the last one left is kept. */
const takeTurns = (cell, cells) => cells.some((other) => other.project !== cell.project && builderOf(other) === builderOf(cell));
/** The engine in the id of its builds; undefined: it has none of its own. */
const builderOf = ({ benchmarks: [id], project, scenario }) => id?.slice(0, -`/${project}/${scenario}`.length);

// EXTERNAL MODULE: ./build/analysis/study/study-rows.js + 1 modules
var study_rows = __webpack_require__(58146);
// EXTERNAL MODULE: ./build/analysis/study/judge-study.js
var judge_study = __webpack_require__(45358);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/report/assemble.js
var assemble = __webpack_require__(41499);
// EXTERNAL MODULE: ./build/report/projects.js + 1 modules
var projects = __webpack_require__(37776);
// EXTERNAL MODULE: ./build/report/redact.js + 3 modules
var redact = __webpack_require__(94386);
;// CONCATENATED MODULE: ./build/report/study-report.js





/** The report of a study, as far as it has come. */
const studyReport = (facts) => {
    const { complete, seed, benchmarks, measurements, engines, warnings, study } = facts;
    const { rules, repository, inputs, environment, startedAt, cost, subject } = facts;
    const report = (0,assemble/* assemble */.fT)({
        ...{ complete, seed, benchmarks, measurements, engines, warnings },
        ...{ toolVersion: version/* toolVersion */.f, startedAt, rules, repository, inputs, environment },
        revisions: ['head'],
        sampling: new Map(),
        obstacles: [],
        onlyChange: undefined,
        projects: projectsIn(facts),
        explanations: [],
        isolation: facts.isolation.report(),
        observed: [],
        cost: cost.total(),
    });
    return (0,redact/* redacted */.p)({ ...report, verdict: (0,judge_study/* judgeStudy */.N)(study), study }, subject.hidden);
};
const projectsIn = ({ described, images, editedFiles }) => (0,projects/* projectsOf */.U)(described, {
    images,
    editedFiles: new Map([...editedFiles].map(([id, file]) => [id, new Map([['head', file]])])),
    editProofs: new Map(),
    edits: editedFiles.size > 0,
});

// EXTERNAL MODULE: ./build/report/words/plan-line.js
var plan_line = __webpack_require__(26981);
// EXTERNAL MODULE: ./build/studies/parts/advice.js
var advice = __webpack_require__(32715);
// EXTERNAL MODULE: ./build/studies/study.js
var studies_study = __webpack_require__(74867);
;// CONCATENATED MODULE: ./build/studies/run/advice-of.js



/**
 * What a study advises. Its rules know what the values mean, and with that what it means to be slower than its reference. In
 * a study of other values another one may be the reference: then the rules see no comparison, and the advice says so. The
 * values that are only for a project of the user's own have no rules: there, the comparison itself is all that is said.
 */
const adviceOf = (study, measured, reference) => {
    const rows = measured.map((row) => ({ ...row, project: (0,plan_line/* projectName */.j)(row.project) }));
    const { axis, forContext, reference: usual } = study;
    if (axis === studies_study/* engineAxis */.i || reference === usual)
        return study.advise(rows, reference);
    if (typeof forContext === 'object' && forContext.includes(reference))
        return (0,advice/* comparisonSentences */.CX)(rows, reference, [...new Set(rows.map(({ scenario }) => scenario))]);
    return [
        `Here the values are compared with ${reference}: what follows from a comparison with ${usual} is not known.`,
        ...study.advise(rows.map(withoutComparison), usual),
    ];
};
const withoutComparison = (row) => {
    const { ratio: _ratio, low: _low, high: _high, pairs: _pairs, ...others } = row;
    return { ...others, ranked: false };
};

// EXTERNAL MODULE: ./build/report/total-cost.js
var total_cost = __webpack_require__(6339);
;// CONCATENATED MODULE: ./build/studies/run/with-earlier.js

/**
 * A report with what only the earlier process saw, since what it finished is not opened again: engines, projects, warnings.
 * The builds are those of both, and so are start and cost.
 */
const withEarlier = (report, earlier) => earlier === undefined
    ? report
    : {
        ...report,
        startedAt: earlier.startedAt < report.startedAt ? earlier.startedAt : report.startedAt,
        cost: (0,total_cost/* totalCost */.c)([earlier, report]),
        engines: enginesOf(report, earlier),
        projects: projectsOf(report, earlier),
        warnings: [...new Set([...earlier.warnings, ...report.warnings, ...movedImages(report, earlier)])],
    };
const enginesOf = (now, earlier) => [
    ...now.engines,
    ...earlier.engines.filter(({ name }) => !now.engines.some((each) => each.name === name)),
];
const projectsOf = ({ projects = [] }, earlier) => {
    const before = earlier.projects ?? [];
    return [
        ...projects.map((project) => {
            const images = before.find(({ id }) => id === project.id)?.images ?? [];
            const gone = images.filter((image) => !project.images.some((each) => isSame(each, image)));
            return { ...project, images: [...project.images, ...gone] };
        }),
        ...before.filter(({ id }) => !projects.some((each) => each.id === id)),
    ];
};
const isSame = (one, other) => one.engine === other.engine && one.image === other.image && one.platform === other.platform;
const imagesOf = ({ projects = [] }) => projects.flatMap(({ images }) => images);
/** Rounds before and after it cannot be compared. */
const movedImages = (now, earlier) => imagesOf(now).flatMap((image) => {
    const before = imagesOf(earlier).find((each) => isSame(each, image));
    return before?.id === undefined || image.id === undefined || before.id === image.id
        ? []
        : [
            `On ${image.engine}, ${image.image} was another image before the study was continued: take all of it again, and pin the image by its digest.`,
        ];
});

;// CONCATENATED MODULE: ./build/studies/run/report-of.js







/** The report of a study: `partial` while it goes on, without advice. */
const reportOf = (request, ready, state) => {
    const { opened, engines, bench, book, cells, seed, rounds, warnings } = ready;
    const isWhole = state === 'whole';
    const report = studyReport({
        ...opened.facts,
        // What a run would take for `auto` is not what a study takes.
        rules: { ...opened.facts.rules, looks: [rounds], timeBudgetMs: bench.bench.context.timeBudgetMs },
        complete: isWhole && book.states.every((each) => isDone(each, rounds)),
        seed,
        benchmarks: benchmarksOf(cells, request.inputs.thresholds),
        measurements: book.builds,
        described: bench.described,
        images: bench.images,
        editedFiles: bench.editedFiles(),
        engines: engines.engines.map(({ facts }) => facts),
        isolation: engines.isolation,
        warnings,
        study: studyOf(request, ready, isWhole),
    });
    return withEarlier(report, request.earlier?.report);
};
const studyOf = (request, ready, isWhole) => {
    const { study, inputs, judged } = request;
    const { book, reference, rounds, machine, origin } = ready;
    const cells = book.states.map((state) => asStudyCell(state, (0,gated/* limitsOf */.Af)(inputs.thresholds, state.cell.benchmarks[0] ?? '')));
    const named = inputs.studyValues !== 'all' || typeof inputs.engines !== 'string';
    const rows = (0,study_rows/* studyRows */.V)(cells, { reference, rounds, builds: book.builds, judged, named });
    const { name, text, axis, columns } = study;
    return {
        name,
        text,
        axis,
        reference,
        rounds,
        machine,
        ...origin,
        columns,
        rows,
        advice: isWhole ? adviceOf(study, rows, reference) : [],
    };
};

// EXTERNAL MODULE: ./build/report/read-report.js + 8 modules
var read_report = __webpack_require__(70421);
;// CONCATENATED MODULE: ./build/studies/run/resume.js








/** More than the largest report of a study: 1,000 builds take about 1 MB. */
const largestBytes = 50_000_000;
/** Reads it; throws an InputError that says what is wrong with it. */
const readEarlier = async (file, limits) => {
    const refuse = (problem) => new inputs_error/* InputError */.dz([`resume: ${file} ${problem}`]);
    const found = await (0,promises_.lstat)(file).catch((error) => {
        throw refuse(`cannot be read: ${(0,error_text/* messageOf */.b)(error)}`);
    });
    if (!found.isFile())
        throw refuse('is not a file; give the report.json that the study wrote');
    if (found.size > largestBytes)
        throw refuse(`has ${found.size} bytes; at most ${largestBytes} are read`);
    const read = await (0,read_report/* readReport */.t)(await (0,promises_.readFile)(file, 'utf8'), limits);
    if (read.kind === 'refused')
        throw refuse(`cannot be read: ${read.problems.join('; ')}. ${read.advice}`);
    const { study } = read.report;
    if (study === undefined)
        throw refuse('is the report of a run, not of a study');
    return { file, report: read.report, study };
};
/** Throws an InputError when the earlier study was another one, from something else, or on another machine. */
const checkEarlier = ({ file, report, study }, now) => {
    const problems = study.name === now.name
        ? [...versionProblems(report), ...cellProblems(study, now)]
        : [`is about the study ${study.name}, not ${now.name}`, ...versionProblems(report)];
    if (study.machine !== now.machine)
        problems.push(machineProblem(report.environment, now.environment));
    if (problems.length > 0)
        throw new inputs_error/* InputError */.dz(problems.map((problem) => `resume: ${file} ${problem}`));
};
const versionProblems = (report) => report.toolVersion === version/* toolVersion */.f
    ? []
    : [`was written by version ${report.toolVersion}, and this is ${version/* toolVersion */.f}`];
/** Only this machine can tell whether inputs and files are the same. */
const cellProblems = (study, { machine, cells, rounds, origin }) => {
    const isSameMachine = study.machine === machine;
    const others = isSameMachine ? originProblems(study, origin) : [];
    const [before, now] = [study.rows.map(keyOfCell), cells.map(keyOfCell)];
    const isOther = before.length !== now.length || now.some((key) => !before.includes(key));
    const engines = isSameMachine ? engineProblems(study.rows, cells) : [];
    const otherCells = engines.length > 0
        ? engines
        : ['has other cells than this study; give the inputs with which it was started'];
    return [
        ...others,
        ...(isOther && others.length === 0 ? otherCells : []),
        ...(study.rounds > rounds
            ? [`was started with ${study.rounds} rounds, and this study has ${rounds}; give at least as many`]
            : []),
    ];
};
/** With the same inputs, engines differ only because others answer. */
const engineProblems = (before, now) => {
    const gone = enginesOnlyIn(before, now);
    // Where no engine answers, the cells of this study are on one that does not answer either.
    return gone.length > 0
        ? gone.map((name) => `has cells on ${name}, which does not answer now; start it`)
        : enginesOnlyIn(now, before).map((name) => `has no cells on ${name}, which answers now; stop it`);
};
const enginesOnlyIn = (some, others) => [...new Set(some.map(({ engine }) => engine))].filter((name) => others.every(({ engine }) => engine !== name));
const machineProblem = (before, now) => {
    const differences = differencesOf(before, now);
    const how = differences.length === 0 ? 'one of the same kind' : differences.join(', ');
    return `was measured on another machine (${how}); times of two machines cannot be compared`;
};
/** Throws an InputError when an engine that was measured is another version now. */
const checkEngines = ({ file, report }, engines) => {
    const problems = engines.flatMap(({ name, versions }) => {
        const before = report.engines.find((each) => each.name === name)?.versions;
        return before === undefined || sameVersions(before, versions)
            ? []
            : [`resume: ${file} was measured with another ${name} (${textOf(before)}; now ${textOf(versions)})`];
    });
    (0,inputs_error/* refuseAll */.cp)(problems);
};
/** An engine as the earlier process found it: what that one installed is there now, as if it always had been. */
const installedAs = (facts, { report }) => {
    const before = report.engines.find(({ name }) => name === facts.name);
    if (before === undefined)
        return facts;
    const { origin, installMs, installedAfter } = before;
    return {
        ...facts,
        ...(origin === 'installed' ? { origin } : {}),
        ...(installMs === undefined ? {} : { installMs }),
        ...(installedAfter === undefined ? {} : { installedAfter }),
    };
};
const sameVersions = (before, now) => [...new Set([...Object.keys(before), ...Object.keys(now)])].every((name) => before[name] === now[name]);
const textOf = (versions) => Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
/** The cells as the earlier study left them. What could not be measured then is tried again. */
const continued = (cells, { study }) => cells.map((cell) => {
    const row = study.rows.find((each) => keyOfCell(each) === keyOfCell(cell));
    const state = newState(cell);
    if (row === undefined)
        return state;
    const unknown = Object.entries(row.unknown ?? {}).filter(([name]) => name.startsWith('columns.'));
    const { attempts, columns } = row;
    const end = endOf(row);
    const untimed = end?.code === 'untimed';
    return {
        ...state,
        attempts,
        columns,
        unknown: Object.fromEntries(unknown),
        untimed,
        ended: untimed ? end : undefined,
        timedBefore: attempts.filter(({ durationMs }) => durationMs !== undefined).length,
        endedBefore: end,
    };
});
const endOf = ({ ended: code, unknown }) => code === undefined
    ? undefined
    : { code, reason: unknown?.['sample'] ?? unknown?.['rounds'] ?? 'the earlier report does not say why' };

// EXTERNAL MODULE: ./build/engines/index.js + 73 modules
var engines = __webpack_require__(2595);
// EXTERNAL MODULE: ./build/inputs/amounts.js
var amounts = __webpack_require__(63841);
// EXTERNAL MODULE: ./build/projects/fixtures/fixture.js
var fixture = __webpack_require__(30395);
// EXTERNAL MODULE: ./build/projects/fixtures/projects.js
var fixtures_projects = __webpack_require__(80882);
// EXTERNAL MODULE: ./build/scenarios/index.js + 3 modules
var scenarios = __webpack_require__(54218);
// EXTERNAL MODULE: ./build/studies/run/scope-problems.js
var scope_problems = __webpack_require__(52733);
;// CONCATENATED MODULE: ./build/studies/run/scope.js








/** The defaults of the study, or what the inputs name instead. */
const scopeOf = async (request) => {
    const { study, inputs, given, fixturesDir, context } = request;
    const defaults = defaultsOf(study);
    const wanted = await scope_enginesOf(request);
    const isEngines = study.axis === studies_study/* engineAxis */.i;
    const names = (0,inputs_given/* asksFor */.ev)(given, 'fixture') ? inputs.fixtures : defaults.fixtures;
    return {
        values: chosen(inputs, isEngines ? wanted : (0,scope_problems/* valuesFor */.E)(study, context !== undefined)),
        engines: isEngines ? chosen(inputs, wanted) : wanted,
        fixtures: context === undefined ? await Promise.all(names.map((name) => (0,fixture/* readFixture */.Y_)(fixturesDir, name))) : [],
        context,
        strategies: (0,inputs_given/* asksFor */.ev)(given, 'strategy') ? inputs.strategies : defaults.strategies,
        scenarios: scenariosOf(inputs.scenarios === 'auto' ? defaults.scenarios : inputs.scenarios),
        bases: (0,fixtures_projects/* basesOf */.c)(inputs),
        basesGiven: (0,inputs_given/* asksFor */.ev)(given, 'base-image') || (0,inputs_given/* asksFor */.ev)(given, 'go-versions'),
    };
};
/** The value that the others are compared with. */
const referenceIn = (study, values) => values.includes(study.reference) ? study.reference : (values[0] ?? study.reference);
const defaultsOf = ({ defaults }) => ({ ...studies_study/* usualDefaults */.N, ...defaults });
/** As many as a ranking needs. */
const usualRounds = 6;
/** How often each cell is measured. */
const roundsOf = ({ rounds }) => rounds === 'auto' ? usualRounds : (0,amounts/* mostOf */.Fx)(rounds);
const scope_enginesOf = async ({ study, inputs, usual }) => {
    const wanted = inputs.engines === 'auto' ? defaultsOf(study).engines : inputs.engines;
    if (wanted === 'all')
        return Object.keys(engines/* engines */.s);
    if (wanted !== 'usual')
        return wanted;
    const answering = await usual();
    return answering.length > 0 ? answering : [engines/* engines */.s.podman.name];
};
/** In the order in which they were given, because the first one can take the place of the reference. */
const chosen = ({ studyValues }, values) => studyValues === 'all' ? values : [...new Set(studyValues)].filter((value) => values.includes(value));
/** In the order of their list, in which those that start from nothing come first. */
const scenariosOf = (names) => Object.values(scenarios/* scenarios */.qQ)
    .filter(({ name }) => names.includes(name))
    .toSorted((one, other) => Number(one.startsFrom === 'primed') - Number(other.startsFrom === 'primed'));

;// CONCATENATED MODULE: ./build/studies/run/measure-study.js
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




















/** The story of a study: what to measure, on what, the rounds, the report. Throws when it is interrupted. */
const measureStudy = async (request) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const resources = __addDisposableResource(env_1, (0,disposal/* makeDisposal */.U)(), true);
        const opened = await (0,run_open/* openRun */.Iy)({ ...request, given: request.recorded }, resources);
        const { path } = opened.folder;
        const started = await measure_study_start(request, opened);
        const ready = await (0,disk/* namingFullDisk */.FG)(path, () => measure_study_prepare(request, started, resources));
        const { timeBudgetGiven, timeBudgetMs } = request.inputs;
        await (0,disk/* namingFullDisk */.FG)(path, () => carryOut({
            bench: ready.bench.bench,
            book: ready.book,
            timeBudgetMs: timeBudgetGiven ? timeBudgetMs : longest_study/* longestStudyMs */.G,
            save: () => request.save(reportOf(request, ready, 'partial')),
        }));
        ready.warnings.push(...(await measure_study_movedImages(ready)), ...(await (0,run_open/* closeRun */.Ql)(request.host, resources)));
        const report = reportOf(request, ready, 'whole');
        await request.save(report);
        return report;
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
/** Decides what is measured, and says how long that takes, before anything is installed or started. */
const measure_study_start = async (request, opened) => {
    const { study, inputs, earlier, host } = request;
    const { subject, facts } = opened;
    // Without any build there is nothing to compare.
    if (subject.knownVerdict !== undefined)
        throw new Error(subject.knownVerdict.reason);
    const scope = await scopeOf({ ...request, usual: request.usualEngines, context: subject.projects[0] });
    checkJudged(request, scope);
    const cells = distinct(study.cells(scope));
    const rounds = roundsOf(inputs);
    (0,gated/* checkThresholds */.$w)(inputs.thresholds, benchmarksOf(cells, inputs.thresholds));
    const { environment } = facts;
    const machine = await fingerprintOf(environment);
    const origin = await originOf(request.given, scope, subject);
    if (earlier !== undefined)
        checkEarlier(earlier, { name: study.name, machine, environment, cells, rounds, origin });
    for (const line of outlookText(study, scope, { cells, rounds }).split('\n'))
        host.log(line);
    const seed = inputs.seed === 'random' ? (0,external_node_crypto_.randomBytes)(4).toString('hex') : inputs.seed;
    return { opened, scope, cells, rounds, machine, origin, seed };
};
/** One value alone would pass without being compared with anything. */
const checkJudged = ({ judged, study }, { values }) => {
    if (judged && values.length < 2)
        throw new inputs_error/* InputError */.dz([
            `fail-threshold: there is nothing to compare ${(0,numbers/* list */.p_)(values)} with; name at least two values of ${study.axis}`,
        ]);
};
/** Starts the engines, and enters what an earlier process measured. */
const measure_study_prepare = async (request, started, resources) => {
    const { earlier, host, inputs } = request;
    const { opened, scope } = started;
    const startEngines = (subject, folder, closing, engineHost) => request.startEngines({
        names: scope.engines,
        folder,
        resources: closing,
        host: engineHost,
        codeOf: (0,projects_subject/* codeOf */.$)(subject),
    });
    const opening = await (0,run_open/* openEngines */.Uj)({ host, inputs, startEngines }, opened, resources);
    if (earlier !== undefined)
        checkEngines(earlier, opening.engines.map(({ facts }) => facts));
    const engines = { ...opening, engines: opening.engines.map((engine) => asBefore(engine, earlier)) };
    const book = bookOf(request, started);
    const warnings = [...opened.subject.notes, ...engines.warnings];
    const bench = benchOf(request, started, { engines, book, warnings, resources });
    const reference = usableReference(request, scope, engines);
    return { ...started, engines, bench, book, warnings, reference };
};
const asBefore = (engine, earlier) => earlier === undefined ? engine : { ...engine, facts: installedAs(engine.facts, earlier) };
const bookOf = ({ earlier }, { cells }) => ({
    states: [...(earlier === undefined ? cells.map(newState) : continued(cells, earlier))],
    builds: [...(earlier?.report.builds ?? [])],
});
const benchOf = (request, { opened, rounds, seed }, { engines, book, warnings, resources }) => {
    const { archiveStore, mayInstall, host, inputs } = request;
    return openBench({
        ...{ request, opened, engines, archiveStore, mayInstall, rounds, seed, resources },
        probes: request.probesDir,
        timeBudgetMs: inputs.timeBudgetGiven ? inputs.timeBudgetMs : longest_study/* longestStudyMs */.G,
        builds: () => book.builds,
        keep: async (builds) => void book.builds.push(...builds),
        warn: (warning) => {
            warnings.push(warning);
            host.log(warning);
        },
    });
};
/** An engine that cannot be used here is not a reference; of engines that are named, the first one is. */
const usableReference = ({ study, inputs }, { values }, { engines }) => {
    if (study.axis !== studies_study/* engineAxis */.i)
        return referenceIn(study, values);
    const found = values.filter((value) => engines.some(({ facts }) => facts.name === value));
    const usable = found.length > 0 ? found : values;
    return typeof inputs.engines === 'string' ? referenceIn(study, usable) : (usable[0] ?? study.reference);
};
/** Two cells that are alike would share their samples. */
const distinct = (cells) => {
    const benchmark = repeatedIn(cells.flatMap(({ benchmarks }) => benchmarks));
    if (benchmark !== undefined)
        throw new Error(`two cells have the builds of ${benchmark}: give each a key of its own`);
    const key = repeatedIn(cells.map(keyOfCell));
    if (key !== undefined)
        throw new Error(`two cells are both ${key}: nothing tells their rows apart`);
    return cells;
};
const repeatedIn = (names) => names.find((name, at) => names.indexOf(name) < at);
const measure_study_movedImages = async ({ bench }) => (await bench.imagesMoved()).map(({ engine, image }) => `On ${engine}, ${image} was another image at the end of the study than at its beginning: pin it by its digest.`);

// EXTERNAL MODULE: ./build/modes/conclude.js
var conclude = __webpack_require__(48210);
// EXTERNAL MODULE: ./build/modes/first-run.js
var first_run = __webpack_require__(28357);
// EXTERNAL MODULE: ./build/modes/measuring.js + 3 modules
var measuring = __webpack_require__(4533);
// EXTERNAL MODULE: ./build/modes/run-request.js + 4 modules
var run_request = __webpack_require__(45818);
;// CONCATENATED MODULE: ./build/modes/study.js


















/** Compares the values of one axis, or shows which studies there are. */
const study = async (job) => {
    const { inputs } = job;
    if (inputs.study === studies/* studyList */.AM)
        return showList(job);
    const wanted = await wantedStudy(inputs.study);
    // Before anything is written: the new report may take its place.
    const earlier = await earlierOf(job);
    return carryOutStudy(job, { wanted, earlier, needsAll: false });
};
/** Measures a study, publishes it, and gives the exit status. */
const carryOutStudy = (job, asked) => {
    warnOfFewRounds(job);
    return (0,measuring/* measuring */.SQ)(job, (parts) => measureStudy(requestOf(job, parts, asked)), (report, parts) => (0,conclude/* conclude */.E)(report, job, parts));
};
/** A threshold that cannot fail anything must not look like one that did not fail. */
const warnOfFewRounds = ({ inputs, given, messages }) => {
    const rounds = roundsOf(inputs);
    if (isJudged(given) && rounds < limits/* pairsNeeded */.V5)
        messages.warning(`fail-threshold will decide nothing: rounds is ${rounds}, and a verdict needs at least ${limits/* pairsNeeded */.V5}.`);
};
/** Whether each value is judged against the reference. */
const isJudged = (given) => (0,inputs_given/* asksFor */.ev)(given, 'fail-threshold');
const wantedStudy = async (name) => {
    const found = await (0,build_studies/* studyNamed */.vI)(name);
    if (found === undefined)
        throw new inputs_error/* InputError */.dz([`study: there is no study ${name}`]);
    return found;
};
/** One line for each study: its cells with default inputs on this machine, and about how long they take. */
const showList = async (job) => {
    const { host, invocation, inputs, given } = job;
    const width = Math.max(...build_studies/* studyNames */.oO.map((name) => name.length));
    const answering = await (0,first_run/* answeringEngines */.E5)(host);
    const installed = await (0,first_run/* installedEngines */.YV)(host);
    for (const name of build_studies/* studyNames */.oO) {
        const each = await wantedStudy(name);
        const parts = { study: each, inputs, given, fixturesDir: invocation.program.fixtures, context: undefined };
        const scope = await scopeOf({ ...parts, usual: async () => answering });
        const outlook = { cells: each.cells(scope), rounds: roundsOf(inputs) };
        invocation.print(listLine(each, outlook, width, installed));
    }
    return 0;
};
const earlierOf = async ({ inputs }) => {
    if (inputs.resume === undefined)
        return undefined;
    const { fail, warn, minDeltaMs } = inputs.thresholds;
    return readEarlier(inputs.resume, {
        failThreshold: fail.value,
        warnThreshold: warn.value,
        minDeltaMs: minDeltaMs.value,
    });
};
const requestOf = (job, { publishing, save }, { wanted, earlier, needsAll }) => {
    const { invocation, host, given } = job;
    const { inWorkflow, env, program } = invocation;
    // The values of a study are compared with each other, never with a base.
    const inputs = { ...job.inputs, base: 'none' };
    const options = (0,measuring/* runOptionsOf */.Fq)({ ...job, inputs }, publishing);
    const own = (0,run_request/* runRequestOf */.o)({
        ...options,
        onSubject: ({ isOfFork }) => (0,measuring/* noteFork */.PZ)(inWorkflow, isOfFork),
        save,
    });
    const archives = (0,engine_archives/* engineArchivesOf */.h)(inputs, host, env, program);
    const starting = { inputs, mayInstall: (0,consent/* mayInstall */.d)(inputs, host), archives, askedCache: undefined };
    return {
        host,
        inputs,
        save,
        given,
        recorded: options.given,
        earlier,
        study: wanted,
        subject: inputs.isOwnProject ? (folder) => own.subject(folder) : () => shipped(job, wanted),
        fixturesDir: program.fixtures,
        probesDir: program.probes,
        archiveStore: options.archiveStore,
        mayInstall: starting.mayInstall,
        judged: isJudged(given),
        usualEngines: () => (0,first_run/* answeringEngines */.E5)(host),
        startEngines: async ({ names, folder, resources, host: engineHost, codeOf }) => {
            const request = { ...starting, host: engineHost, codeOf };
            const started = await (0,start/* startNamed */.g)(request, names, folder, resources);
            if (needsAll)
                refuseSkipped(started.skipped);
            return started;
        },
    };
};
const refuseSkipped = (skipped) => {
    if (skipped.length === 0)
        return;
    const lines = skipped.map(({ engine, reason }) => `  ${engine}: ${reason}`);
    throw new Error(`Not every engine that was named can be used here:\n${lines.join('\n')}`);
};
const shipped = async ({ host, inputs, event }, { forContext }) => {
    const note = (0,not_checked_out/* notCheckedOut */.V)(inputs, event, {
        what: 'Projects of this program are measured',
        advice: forContext === undefined
            ? 'this study is about no other projects'
            : `to measure that, give its folder as ${(0,hint/* hint */.a)(host.env, 'context')}`,
    });
    if (note === undefined)
        return noProject;
    host.log(note);
    return { ...noProject, notes: [note] };
};
/** Cells lay shipped projects out themselves. */
const noProject = {
    projects: [],
    described: [],
    revisions: ['head'],
    isOfFork: false,
    workflowsIn: undefined,
    attestations: undefined,
    obstacles: [],
    knownVerdict: undefined,
    onlyChange: undefined,
    notes: [],
    hidden: [],
    contentSha256: async () => undefined,
    prepare: async () => ({ checkouts: new Map(), images: new Map(), imagesMoved: undefined }),
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

/***/ 32715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ comparisonSentences),
/* harmony export */   nX: () => (/* binding */ comparisonSentence)
/* harmony export */ });
/* unused harmony export tendenciesOf */
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);
/* harmony import */ var _compared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15634);


/** What each value but the reference does in a scenario. Values without a compared row are left out. */
const tendenciesOf = (rows, reference, scenario) => {
    const own = rows.filter((row) => row.scenario === scenario && row.value !== reference);
    return [...new Set(own.map(({ value }) => value))].flatMap((value) => {
        const all = own.filter((row) => row.value === value);
        const compared = (0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedIn */ .ZN)(all);
        if (compared.length === 0)
            return [];
        const kinds = new Set(compared.map(_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR));
        const [first = 'same'] = kinds;
        const kind = kinds.size === 1 ? first : 'mixed';
        return [{ value, kind, rows: compared, others: all.length - compared.length }];
    });
};
/**
 * One sentence on what each value does in a scenario compared with the reference; undefined when no row is compared. A value
 * is slower or faster when the whole interval of each of its compared rows says so. `where` begins the sentence.
 */
const comparisonSentence = (rows, reference, scenario, where = `In ${scenario}`) => {
    const tendencies = tendenciesOf(rows, reference, scenario);
    const named = (kind) => tendencies.filter((each) => each.kind === kind);
    const timed = (kind) => named(kind).length === 0
        ? []
        : [`${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(named(kind).map(timedText))} ${isOrAre(named(kind))} ${kind} than ${reference}`];
    const same = named('same').map(({ value, others }) => `${value}${bracketed(othersText(others))}`);
    const clauses = [
        ...timed('slower'),
        ...timed('faster'),
        ...(same.length === 0 ? [] : [`no difference is shown between ${reference} and ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(same)}`]),
        ...named('mixed').map(mixedText),
    ];
    return clauses.length === 0 ? undefined : `${where}, ${clauses.join('; ')}.`;
};
const isOrAre = (several) => (several.length === 1 ? 'is' : 'are');
/** With the ratio, or the smallest and the largest of several. */
const timedText = ({ value, rows, others }) => {
    const ratios = rows.map((row) => row.ratio);
    const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
    const times = rows.length === 1
        ? (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioBound */ .OE)(least)
        : `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioBound */ .OE)(least)} to ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioBound */ .OE)(most)} in ${rows.length} rows`;
    return `${value}${bracketed([times, ...othersText(others)])}`;
};
/** As in `b is slower in 2, faster in 1 and not shown to differ in 1 of 4 rows`. */
const mixedText = ({ value, rows, others }) => {
    const parts = ['slower', 'faster', 'same'].flatMap((kind) => {
        const number = rows.filter((row) => (0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(row) === kind).length;
        return number === 0 ? [] : [`${kind === 'same' ? 'not shown to differ' : kind} in ${number}`];
    });
    return `${value} is ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(parts)} of ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rows.length, 'row')}${bracketed(othersText(others))}`;
};
const othersText = (others) => others === 0 ? [] : [`${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(others, 'row')} not compared`];
const bracketed = (parts) => (parts.length === 0 ? '' : ` (${parts.join('; ')})`);
/** The same for several scenarios, in this order. */
const comparisonSentences = (rows, reference, scenarios) => scenarios.flatMap((scenario) => comparisonSentence(rows, reference, scenario) ?? []);


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


/***/ }),

/***/ 7379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ lostAround),
/* harmony export */   Pp: () => (/* binding */ LostSample),
/* harmony export */   qN: () => (/* binding */ lostByBuild),
/* harmony export */   qR: () => (/* binding */ lostBy),
/* harmony export */   zA: () => (/* binding */ lostByCommand)
/* harmony export */ });
/* harmony import */ var _engines_daemon_died_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55905);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91125);
/* harmony import */ var _host_process_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46322);



/** Ends a sample without a time. Any other error that does counts as a failure, except that of a dead engine. */
class LostSample extends Error {
    lost;
    constructor(lost) {
        super(lost.message);
        this.name = 'LostSample';
        this.lost = lost;
    }
}
/** What the error counts as that a sample ended with. */
const lostBy = (error) => {
    if (error instanceof LostSample)
        return error.lost;
    const kind = error instanceof _engines_daemon_died_js__WEBPACK_IMPORTED_MODULE_0__/* .DaemonDied */ .P ? 'engine-died' : 'failed';
    return { kind, message: (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLineOf */ .Q)(error), builds: [] };
};
/**
 * The same where a command is timed that may take `limitMs`. A command that was stopped at a shorter limit of its own is
 * not the timed one.
 */
const lostByCommand = (error, limitMs) => {
    const lost = lostBy(error);
    if (!(error instanceof _host_process_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd))
        return lost;
    const { end, durationMs } = error.result;
    return end.kind === 'timed-out' && end.afterMs >= limitMs
        ? {
            kind: 'timed-out',
            message: `it did not finish within ${end.afterMs / 1000} s`,
            durationMs,
            builds: [],
        }
        : lost;
};
/** What a failed build counts as that is no build of a benchmark. */
const lostByBuild = ({ kind, message }, durationMs) => {
    const lost = { message: (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLineOf */ .Q)(message), builds: [] };
    switch (kind) {
        case 'failed':
        case 'engine-died':
            return { kind, ...lost };
        case 'timed-out':
            return { kind, ...lost, durationMs };
    }
};
/** The same where only a part of the build is timed, or another one: that it was stopped says nothing about that time. */
const lostAround = ({ kind, message }) => ({
    kind: kind === 'timed-out' ? 'failed' : kind,
    message: (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLineOf */ .Q)(message),
    builds: [],
});


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
