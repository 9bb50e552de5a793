export const id = 5390;
export const ids = [5390];
export const modules = {

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
// EXTERNAL MODULE: ./build/inputs/error.js
var error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/plan/resolve.js
var resolve = __webpack_require__(25898);
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
var run = __webpack_require__(96508);
// EXTERNAL MODULE: ./build/modes/conclude.js
var conclude = __webpack_require__(48210);
// EXTERNAL MODULE: ./build/modes/invocation.js
var invocation = __webpack_require__(35013);
// EXTERNAL MODULE: ./build/modes/measure-projects.js
var measure_projects = __webpack_require__(47386);
// EXTERNAL MODULE: ./build/modes/measuring.js + 3 modules
var measuring = __webpack_require__(4533);
// EXTERNAL MODULE: ./build/modes/run-request.js + 104 modules
var run_request = __webpack_require__(33609);
;// CONCATENATED MODULE: ./build/modes/self-test.js











/**
 * Measures two pairs of revisions of which it is known what must come out, through all that a run does: one whose head does the
 * same work as its base, and one whose head does a quarter more. It fails when a verdict is wrong, or could not be given.
 */
const selfTest = async (asked) => {
    refuseFewRounds(asked.inputs);
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
const refuseFewRounds = ({ rounds }) => {
    if (rounds !== 'auto' && (0,resolve/* mostOf */.Fx)(rounds) < limits/* pairsNeeded */.V5)
        throw new error/* InputError */.dz([
            `rounds: self-test needs at least ${limits/* pairsNeeded */.V5} pairs for a verdict; give more, or leave it out`,
        ]);
};
/** What measuring may take when nobody says how long. */
const usualBudgetMs = 60 * 60_000;
/** Builds are short, so that the test is; at the usual floor of half a second, a quarter of one would be no regression. */
const minDeltaMs = 50;
/** An interval is to be seen, and fewer pairs have none. */
const looksWithBounds = limits/* defaultLooks */.yL.filter((count) => count >= limits/* pairsNeeded */.V5);
/** The usual thresholds. None of its verdicts decides but by what must come out, so nothing is gated, explained or commented. */
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


/***/ })

};
