export const id = 1996;
export const ids = [1996];
export const modules = {

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

/***/ 21996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selfTest: () => (/* binding */ selfTest)
});

// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
;// CONCATENATED MODULE: ./build/projects/fixtures/chain.js
/**
 * Go source of a known amount of work: packages of equal size, of which each imports the one before, so that the compiler runs
 * for one after the other on any number of processors. What is built is the last of them and no program: without the packages
 * of Go's runtime, which would take longer than all of these, nearly all of a cold build is this work. By path.
 */
const chainOf = (packages) => ({
    'go.mod': `module ${modulePath}\n\ngo 1.21\n`,
    'main.go': `package selftest\n\n${importOf(packages)}`,
    ...Object.fromEntries(Array.from({ length: packages }, (_, at) => [`${folderOf(at + 1)}/work.go`, packageSource(at + 1)])),
});
const modulePath = 'example.com/selftest';
const folderOf = (place) => `chain/p${String(place).padStart(4, '0')}`;
const importOf = (place) => place === 0 ? '' : `import _ "${modulePath}/${folderOf(place)}"\n`;
/** About 45 ms of work for the compiler on a processor of 2024. */
const [functions, statements] = [6, 32];
const packageSource = (place) => {
    const name = folderOf(place).split('/')[1];
    const bodies = Array.from({ length: functions }, (_, at) => functionSource(place, at));
    return [`package ${name}\n`, importOf(place - 1), ...bodies].filter((part) => part !== '').join('\n');
};
/** Arithmetic on numbers that differ everywhere, so that nothing folds; every index is masked, so nothing calls the runtime. */
const functionSource = (place, at) => {
    const lines = Array.from({ length: statements }, (_, line) => {
        const [index, shift] = [(place * 31 + at * 7 + line) % 64, ((line * 5 + at) % 61) + 1];
        return [
            `\tx ^= in[(x+${index})&63]<<${shift} + x*${place * 7919 + at * 104_729 + line * 97 + 3}`,
            `\tif x&${2 ** (line % 16)} != 0 {`,
            `\t\tin[x&63] += x >> ${(line % 31) + 1}`,
            '\t}',
        ];
    }).flat();
    return [`func F${at}(in *[64]uint64) uint64 {`, `\tx := in[${at}]`, ...lines, '\treturn x', '}\n'].join('\n');
};

// EXTERNAL MODULE: ./build/projects/fixtures/fixture.js
var fixtures_fixture = __webpack_require__(30395);
// EXTERNAL MODULE: ./build/projects/fixtures/prepare.js + 2 modules
var prepare = __webpack_require__(92626);
// EXTERNAL MODULE: ./build/projects/fixtures/projects.js
var fixtures_projects = __webpack_require__(80882);
// EXTERNAL MODULE: ./build/projects/fixtures/subject.js
var subject = __webpack_require__(72146);
;// CONCATENATED MODULE: ./build/projects/fixtures/self-test.js





/** Packages of the base: a cold build takes a few seconds, so that it is mostly their work and a run is short. */
const basePackages = 40;
/** The Dockerfile of the smallest shipped project around packages that are made here. */
const self_test_frame = { fixture: 'tiny', strategy: 'cache-mounts' };
/** The project of one pair, with two revisions whose difference in work is known; `id` is its part of benchmark ids. */
const selfTestSubject = async (request, id, { head, added }) => {
    const fixture = await (0,fixtures_fixture/* readFixture */.Y_)(request.fixturesDir, self_test_frame.fixture);
    // Without `go-versions` there is one.
    const projects = (0,fixtures_projects/* basesOf */.c)(request.inputs).map((base) => ({
        ...(0,prepare/* fixtureProject */.Zj)(fixture, self_test_frame.strategy, base),
        id,
        written: (revision) => chainOf(basePackages + (revision === 'head' ? added : 0)),
    }));
    return (0,subject/* subjectOf */.et)(request, projects, {
        revisions: ['base', 'head'],
        obstacles: [{ kind: 'self-test', head }],
    });
};

// EXTERNAL MODULE: ./build/report/self-test.js
var self_test = __webpack_require__(86018);
// EXTERNAL MODULE: ./build/run/run.js + 5 modules
var run = __webpack_require__(59198);
// EXTERNAL MODULE: ./build/modes/conclude.js
var conclude = __webpack_require__(48210);
// EXTERNAL MODULE: ./build/modes/invocation.js
var invocation = __webpack_require__(35013);
// EXTERNAL MODULE: ./build/modes/measure-projects.js
var measure_projects = __webpack_require__(47386);
// EXTERNAL MODULE: ./build/modes/measuring.js + 3 modules
var measuring = __webpack_require__(4533);
// EXTERNAL MODULE: ./build/modes/run-request.js + 4 modules
var run_request = __webpack_require__(45818);
;// CONCATENATED MODULE: ./build/modes/self-test.js









/**
 * Measures two pairs of revisions whose right verdicts are known, and takes them through everything that a run does:
 * one whose head does the same work as its base, and one whose head does a quarter more. It fails if a verdict is wrong
 * or could not be given.
 */
const selfTest = async (asked) => {
    const job = { ...asked, inputs: testInputs(asked.inputs) };
    return (0,measuring/* measuring */.SQ)(job, (parts) => measurePairs(job, parts), async (report, parts) => {
        const status = await (0,conclude/* conclude */.E)(report, job, parts);
        const untested = untestedIn(report, job);
        for (const engine of untested)
            job.messages.error(`${engine} was not tested: it could not be used`);
        const found = (0,self_test/* selfTestStatus */.Pb)(report);
        if (status !== 0)
            return status;
        return found === 0 && untested.length > 0 ? invocation/* statusOfNothing */.B : found;
    });
};
/** Engines that were named and did not build: that the others are right says nothing about them. */
const untestedIn = ({ benchmarks }, { inputs }) => typeof inputs.engines === 'string'
    ? []
    : inputs.engines.filter((name) => benchmarks.every(({ engine }) => engine !== name));
/** In the order of measuring: what the first takes decides how much is added in the second. */
const pairs = { alike: 'same', heavier: 'heavier' };
/** The time budget where none is given. */
const usualBudgetMs = 60 * 60_000;
/** Builds are short, so that the test is short: a quarter of one can be less than the default of `min-delta`. */
const minDeltaMs = 50;
/** An interval is to be seen, and fewer pairs have none. */
const looksWithBounds = limits/* defaultLooks */.yL.filter((count) => count >= limits/* pairsNeeded */.V5);
/** The usual thresholds. What counts is whether a verdict is the right one, so nothing is gated, explained or commented. */
const testInputs = (inputs) => ({
    ...inputs,
    scenarios: ['cold'],
    gate: [],
    rounds: inputs.rounds === 'auto' ? looksWithBounds : inputs.rounds,
    thresholds: { ...inputs.thresholds, minDeltaMs: { value: minDeltaMs, overrides: [] } },
    timeBudgetMs: inputs.timeBudgetGiven ? inputs.timeBudgetMs : usualBudgetMs,
    explain: 'never',
    screen: 'never',
    observe: 'none',
    comment: 'never',
    failOn: 'never',
});
const measurePairs = async (job, { publishing, save }) => {
    const { host, invocation } = job;
    const { fixtures: fixturesDir } = invocation.program;
    const measured = new Map();
    return (0,measure_projects/* measureProjects */.R)({
        job,
        projects: Object.keys(pairs).map((id) => ({ ...job.inputs, among: amongPairs(id) })),
        save,
        now: () => performance.now(),
        measureOne: async (inputs, saveOne) => {
            const id = (0,measure_projects/* idOf */.T)(inputs);
            const pair = pairOf(pairs[id] ?? 'same', measured.get('same'));
            const options = (0,measuring/* runOptionsOf */.Fq)({ ...job, inputs }, publishing);
            const { archiveStore } = options;
            const report = await (0,run/* run */.e)({
                ...(0,run_request/* runRequestOf */.o)({ ...options, onSubject: async () => { }, save: saveOne }),
                subject: (folder) => selfTestSubject({ host, folder, inputs, fixturesDir, archiveStore }, id, pair),
            });
            measured.set(pair.head, report);
            return report;
        },
    });
};
const amongPairs = (id) => {
    const all = Object.keys(pairs);
    return { id, others: all.filter((each) => each !== id), share: { spentMs: 0, shares: all.length } };
};
const pairOf = (head, same) => {
    if (head === 'same')
        return { head, added: 0 };
    const added = same === undefined ? undefined : (0,self_test/* packagesToAdd */._U)(same, basePackages);
    if (added === undefined)
        throw new Error('how much a quarter of the build is, is not known: the same work gave no times');
    return { head, added };
};


/***/ }),

/***/ 46135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   th: () => (/* binding */ wasStopped)
/* harmony export */ });
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72197);

/** The report of a leg that was stopped has no verdict, and silence must not be green. */
const verdictOf = (report, reason) => {
    if (report === undefined)
        return reason === undefined ? missing : { ...missing, reason };
    if (wasStopped(report))
        return stopped;
    const { verdict } = report;
    return verdict.kind === 'none' && (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .couldMeasureNothing */ .b4)(report)
        ? { ...verdict, because: 'nothing-measured' }
        : verdict;
};
/** A study whose time budget was used up is not complete either, but it says so in each row. */
const wasStopped = ({ complete, study }) => !complete &&
    (study?.rows.some(({ ended, attempts }) => ended === undefined && attempts.length < study.rounds) ?? true);
const stopped = {
    kind: 'invalid',
    because: 'leg-missing',
    reason: 'its report is not complete, because the job was stopped',
};
const missing = { kind: 'invalid', because: 'leg-missing', reason: 'it left no report' };


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

/***/ 6339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ totalCost)
/* harmony export */ });
/** What several reports cost together. */
const totalCost = (reports) => {
    const sum = (of) => reports.reduce((total, { cost }) => total + of(cost), 0);
    return {
        timedMs: sum(({ timedMs }) => timedMs),
        primingMs: sum(({ primingMs }) => primingMs),
        warmUpMs: sum(({ warmUpMs }) => warmUpMs),
        resetMs: sum(({ resetMs }) => resetMs),
        settleMs: sum(({ settleMs }) => settleMs),
        setupMs: sum(({ setupMs }) => setupMs),
        explainMs: sum(({ explainMs = 0 }) => explainMs),
        otherMs: sum(({ otherMs }) => otherMs),
    };
};


/***/ })

};
