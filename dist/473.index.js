export const id = 473;
export const ids = [473];
export const modules = {

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cM: () => (/* binding */ freeShare),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   go: () => (/* binding */ freeBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55797);



/**
 * The share of a file system that is still free, 0 to 1, as `df` calculates it: blocks reserved for root count
 * as neither free nor used. Throws when the path does not exist or its file system has no blocks.
 */
const freeShare = async (path) => {
    const { bavail, blocks, bfree } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(path);
    const usable = blocks - bfree + bavail;
    if (usable <= 0)
        throw new Error(`the file system of ${path} has no blocks; name a folder on a disk`);
    return bavail / usable;
};
/** Bytes that this user can still write below a path. Throws when the path does not exist. */
const freeBytes = async (path) => {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(path);
    return bavail * bsize;
};
/**
 * Creates a folder and its missing parents. Node's own recursive `mkdir` loops forever on file systems, such as
 * /proc, that answer ENOENT for a new name in an existing folder.
 */
const makeFolder = async (path) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === 'EEXIST' && (await isFolder(path)))
            return;
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== 'ENOENT' || (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))))
            throw error;
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        await makeFolder(path);
    }
};
const isFolder = async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);


/***/ }),

/***/ 74192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/analysis/exit-status.js
var exit_status = __webpack_require__(37014);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/inputs/amounts.js
var amounts = __webpack_require__(63841);
// EXTERNAL MODULE: ./build/inputs/error.js
var inputs_error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/plan/gated.js
var gated = __webpack_require__(11803);
;// CONCATENATED MODULE: ./build/plan/other-limits.js


/** The limits of a benchmark that has some already: only what is given takes their place. */
const otherLimits = ({ id, limits }, thresholds, forAll) => {
    const value = (name, before) => {
        const given = thresholds[name];
        return (0,gated/* overrideFor */.uU)(given, id) ?? (forAll[name] ? given.value : before);
    };
    return {
        failThreshold: value('fail', limits.failThreshold),
        warnThreshold: value('warn', limits.warnThreshold),
        minDeltaMs: value('minDeltaMs', limits.minDeltaMs),
    };
};
/** Throws when the given limits do not go with those that stay. */
const checkOtherLimits = (benchmarks, thresholds, forAll) => {
    const problems = benchmarks.flatMap((benchmark) => {
        const { id } = benchmark;
        const { failThreshold: fail, warnThreshold: warn } = otherLimits(benchmark, thresholds, forAll);
        const isGiven = ['fail', 'warn'].some((name) => forAll[name] || (0,gated/* overrideFor */.uU)(thresholds[name], id) !== undefined);
        return isGiven && warn > fail
            ? [
                `warn-threshold: is ${inPercent(warn)} for ${id} and must not be above fail-threshold, ${inPercent(fail)}; give both`,
            ]
            : [];
    });
    if (problems.length > 0)
        throw new inputs_error/* InputError */.d(problems);
};
const inPercent = (ratio) => `${Number((ratio * 100).toFixed(4))}%`;

// EXTERNAL MODULE: ./build/publish/report-files.js
var report_files = __webpack_require__(17510);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/formats/terminal.js
var terminal = __webpack_require__(36766);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./docs/report.schema.json
var report_schema = __webpack_require__(65145);
// EXTERNAL MODULE: ./build/report/assemble.js + 1 modules
var assemble = __webpack_require__(98914);
// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/analysis/numbers.js
var analysis_numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/analysis/obstacle.js
var obstacle = __webpack_require__(45078);
;// CONCATENATED MODULE: ./build/report/older-report.js




const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/**
 * A report of version 1 in the words of version 2, not yet validated: what is not as version 1 had it is kept, so that
 * it is refused by its place. Comparisons are left out, because they are computed again.
 */
const inNewWords = (old, limits) => ({
    ...old,
    schemaVersion: assemble/* schemaVersion */.C,
    obstacles: [],
    verdict: mapFields(old['verdict'], (verdict) => ({ ...verdict, because: becauseOf(verdict, old) })),
    schedule: mapFields(old['schedule'], (schedule) => ({
        ...schedule,
        order: mapList(schedule['order'], withRevision),
    })),
    benchmarks: mapList(old['benchmarks'], (benchmark) => ({ ...renamed(benchmark), limits })),
    builds: mapList(old['builds'], (build) => withRevision(withExclusion(build))),
});
/**
 * The same report, once it is known to be valid, with the obstacles that version 1 did not hold: a benchmark without
 * any attempt whose project failed in a warm-up was not built because of that.
 */
const withObstacles = (report) => ({
    ...report,
    benchmarks: report.benchmarks.map((each) => {
        const sampling = samplingOf(report, each);
        return sampling === undefined ? each : { ...each, sampling };
    }),
});
/** What a reader must know of verdicts on a report of version 1. */
const olderWarning = (version, { failThreshold, warnThreshold, minDeltaMs }) => `The report has the form of version ${version}, which holds neither limits nor reasons why sampling stopped: it is judged ` +
    `with fail-threshold ${(0,analysis_numbers/* percent */.K)(failThreshold)}, warn-threshold ${(0,analysis_numbers/* percent */.K)(warnThreshold)} and min-delta ` +
    `${(0,analysis_numbers/* duration */.p)(minDeltaMs)}, or with what was given for a single benchmark; sampling may have stopped for other limits.`;
const mapFields = (value, change) => isFields(value) ? change(value) : value;
const mapList = (value, change) => Array.isArray(value) ? value.map((each) => mapFields(each, change)) : value;
const newNames = new Map([
    ['candidate', 'head'],
    ['baseline', 'base'],
]);
const renamed = (benchmark) => Object.fromEntries(Object.entries(benchmark)
    .filter(([name]) => name !== 'comparison')
    .map(([name, value]) => [newNames.get(name) ?? name, value]));
/** Version 1 gave no code. Where two revisions are compared, the verdict is computed again, code included. */
const becauseOf = (verdict, { complete }) => {
    if (verdict['kind'] === 'unchanged')
        return 'same-inputs';
    return complete === true ? 'one-revision' : 'not-judged';
};
const withRevision = (fields) => {
    const { revision } = fields;
    return typeof revision === 'string' ? { ...fields, revision: newNames.get(revision) ?? revision } : fields;
};
/** The sentences that version 1 had for codes. Any other one says what was wrong with the cache state. */
const exclusions = {
    'warm-up': 'warm-up',
    prime: 'prime',
    'its prime did not build': 'prime-failed',
    'the other build of its pair gave no valid time': 'pair-incomplete',
};
const withExclusion = (build) => {
    const { excluded } = build;
    if (typeof excluded !== 'string')
        return build;
    return { ...build, excluded: Object.hasOwn(exclusions, excluded) ? exclusions[excluded] : 'state-lost' };
};
const samplingOf = ({ builds, benchmarks }, { id, engine, project }) => {
    if (builds.some((build) => build.benchmark === id && (0,attempts/* isAttempt */.k)(build)))
        return undefined;
    const ids = benchmarks.flatMap((each) => each.engine === engine && each.project === project ? [each.id] : []);
    const obstacles = builds.flatMap(({ benchmark, round, revision, failure }) => ids.includes(benchmark) && round === 0 && failure !== undefined
        ? [(0,obstacle/* obstacleOfFailure */.PN)(revision, failure)]
        : []);
    return obstacles.length === 0
        ? undefined
        : { looks: [], attempts: 0, pairs: 0, stopped: 'does-not-build', obstacles };
};

// EXTERNAL MODULE: ./build/report/judge-report.js + 1 modules
var judge_report = __webpack_require__(85836);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
;// CONCATENATED MODULE: ./build/report/rejudge.js


/** Whether the verdicts of a report are computed from what it holds; else it has the one that was known without that. */
const isJudged = (report) => report.complete && ((0,selection/* isCompared */.uQ)(report) || report.obstacles.length > 0);
/** The report with every verdict computed again, with other limits and another gate where these are given. */
const rejudge = (report, { limitsOf, gate }) => {
    if (!isJudged(report))
        return report;
    const { rules } = report;
    return (0,judge_report/* judgeReport */.w)({
        ...report,
        ...(rules !== undefined && gate !== undefined && { rules: { ...rules, gate: gate.globs } }),
        benchmarks: report.benchmarks
            .map((each) => withLimits(each, limitsOf(each)))
            .map((each) => (gate === undefined ? each : withGate(each, gate.ids))),
    });
};
const withLimits = ({ sampling, ...benchmark }, limits) => ({
    ...benchmark,
    limits,
    ...(sampling !== undefined && { sampling: sampledFor(sampling, benchmark.limits, limits) }),
});
const withGate = (benchmark, gated) => {
    const { ungated: _, ...others } = benchmark;
    return { ...others, gated: gated.includes(benchmark.id) };
};
/** Keeps the limits that decided when sampling stopped, unless they are the ones that count now. */
const sampledFor = ({ limits, ...sampling }, before, now) => {
    const sampled = limits ?? before;
    return isSame(sampled, now) ? sampling : { ...sampling, limits: sampled };
};
const isSame = (one, other) => one.failThreshold === other.failThreshold &&
    one.warnThreshold === other.warnThreshold &&
    one.minDeltaMs === other.minDeltaMs;

;// CONCATENATED MODULE: ./build/report/report-problems.js



/**
 * What the schema cannot express and no run writes: values with which the verdicts could not be computed, or that would
 * let a verdict stand that is not computed. Each begins with its JSON pointer.
 */
const problemsOf = (report) => [
    ...tooMany(report),
    ...tooLarge(report, ''),
    ...repeated(report.benchmarks.map(({ id }) => id), (at) => `/benchmarks/${at}/id: is the id of an earlier benchmark too`),
    ...ofBuilds(report),
    ...ofVerdicts(report),
];
/** Far beyond what a run can do; the time for judging grows with both together. */
const most = { benchmarks: 1_000, builds: 50_000, looks: 100 };
const tooMany = ({ benchmarks, builds }) => [
    ...(benchmarks.length > most.benchmarks ? [`/benchmarks: has more than ${most.benchmarks} items`] : []),
    ...(builds.length > most.builds ? [`/builds: has more than ${most.builds} items`] : []),
    ...benchmarks.flatMap(({ sampling }, at) => (sampling?.looks.length ?? 0) > most.looks
        ? [`/benchmarks/${at}/sampling/looks: has more than ${most.looks} items`]
        : []),
];
/** Sums and ratios of larger numbers may be infinite. The schema has bounded how deep the value goes. */
const tooLarge = (value, place) => {
    if (typeof value === 'number')
        return Math.abs(value) > Number.MAX_SAFE_INTEGER ? [`${place}: is too large`] : [];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([name, inner]) => tooLarge(inner, `${place}/${name}`));
};
/** In ms: a microsecond, and eleven days. */
const [shortest, longest] = [0.001, 1_000_000_000];
const ofBuilds = ({ builds }) => {
    const counted = builds.flatMap((build, at) => ((0,attempts/* isCounted */.he)(build) ? [{ build, at }] : []));
    return [
        ...counted.flatMap(({ build: { durationMs }, at }) => durationMs < shortest || durationMs > longest
            ? [`/builds/${at}/durationMs: must be from ${shortest} to ${longest} where the build counts`]
            : []),
        ...repeated(counted.map(({ build }) => JSON.stringify([build.benchmark, build.revision, build.round])), (at) => `/builds/${counted[at]?.at}: an earlier build of this benchmark, revision and round counts too`),
    ];
};
/** Verdicts that are not computed again: of one revision, and of a run that was stopped. */
const ofVerdicts = (report) => {
    const { benchmarks, verdict } = report;
    if (isJudged(report) || benchmarks.length === 0)
        return [];
    const why = (0,selection/* isCompared */.uQ)(report) ? 'the run was stopped' : 'there is one revision only';
    return [
        ...(verdict.kind === 'none' ? [] : [`/verdict/kind: must be none, because ${why}`]),
        ...benchmarks.flatMap(({ comparison }, at) => comparison === undefined ? [] : [`/benchmarks/${at}/comparison: cannot be given, because ${why}`]),
    ];
};
const repeated = (keys, problem) => {
    const seen = new Set();
    return keys.flatMap((key, at) => {
        if (seen.has(key))
            return [problem(at)];
        seen.add(key);
        return [];
    });
};

;// CONCATENATED MODULE: ./build/report/read-report.js







/**
 * Reads the text of a report.json, which anybody may have written. Version 1 is converted, with these limits for every
 * benchmark; of a newer minor version, fields that are not known here are left out.
 */
const readReport = async (text, limits) => {
    const value = parsed(text);
    if (value.kind === 'refused')
        return value;
    const version = versionOf(value.fields);
    if (version === undefined)
        return refused([`/schemaVersion: must be a version, as in "${assemble/* schemaVersion */.C}"`], adviceOnFile);
    const { major, minor, written } = version;
    if (major > known.major)
        return refused([`/schemaVersion: ${written} is newer than version ${assemble/* schemaVersion */.C}`], adviceOnVersion);
    if (major < 1)
        return refused([`/schemaVersion: there is no version ${written}`], adviceOnFile);
    if (major < known.major) {
        const old = await validated(inNewWords(value.fields, limits), { isLong: isLong(text), isNewer: false });
        return old.kind === 'report'
            ? {
                ...old,
                report: withObstacles(old.report),
                warnings: isJudged(old.report) ? [olderWarning(written, limits)] : [],
            }
            : { ...old, advice: `${old.advice} Places are those of version ${assemble/* schemaVersion */.C}.` };
    }
    const isNewer = minor > known.minor;
    const found = await validated(value.fields, { isLong: isLong(text), isNewer });
    return found.kind === 'report' && isNewer ? { ...found, warnings: [newerWarning(written)] } : found;
};
const adviceOnFile = 'Give the report.json that a run of go-container-bench wrote, unchanged.';
const adviceOnVersion = 'Read it with the version of go-container-bench that wrote it, or a newer one.';
const newerWarning = (version) => `The report has the form of version ${version}; what version ${assemble/* schemaVersion */.C} does not know was left out.`;
/** More than these are not listed. */
const mostProblems = 50;
const longestProblem = 300;
const refused = (problems, advice) => {
    const shown = problems.slice(0, mostProblems).map((each) => (0,numbers/* cut */.Jj)((0,report_escape/* logLine */.BP)(each), longestProblem));
    const more = problems.length - shown.length;
    return { kind: 'refused', problems: more > 0 ? [...shown, `and ${more} more`] : shown, advice };
};
const parsed = (text) => {
    try {
        const value = JSON.parse(text);
        return isFields(value)
            ? { kind: 'fields', fields: value }
            : refused(['/: is not an object'], adviceOnFile);
    }
    catch (error) {
        return refused([`/: is not JSON: ${error instanceof Error ? error.message : ''}`], adviceOnFile);
    }
};
const versionOf = ({ schemaVersion: written }) => {
    if (typeof written !== 'string')
        return undefined;
    const [, major, minor] = /^(\d{1,6})\.(\d{1,6})$/.exec(written) ?? [];
    return major === undefined ? undefined : { major: Number(major), minor: Number(minor), written };
};
const known = { major: 0, minor: 0, ...versionOf({ schemaVersion: assemble/* schemaVersion */.C }) };
/** Of a longer text only the first problem is listed: millions of them would not fit into memory. */
const longestListed = 2_000_000;
const isLong = (text) => text.length > longestListed;
const validated = async (fields, form) => {
    const validate = await validatorFor(form);
    if (!validate(fields))
        return refused(schemaProblems(validate.errors ?? []), adviceOnFile);
    const problems = problemsOf(fields);
    return problems.length > 0
        ? refused(problems, adviceOnFile)
        : { kind: 'report', report: fields, warnings: [] };
};
const validators = new Map();
/** Loaded only here, because every other mode starts without it, and compiled once. */
const validatorFor = async ({ isLong: onlyFirst, isNewer }) => {
    // From the default export: the bundle has no other one of a CommonJS module whose exports are a function.
    const { Ajv2020 } = (await __webpack_require__.e(/* import() */ 210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).default;
    const options = { allErrors: !onlyFirst, removeAdditional: isNewer };
    const key = JSON.stringify(options);
    const validate = validators.get(key) ?? new Ajv2020(options).compile(report_schema);
    validators.set(key, validate);
    return validate;
};
/** Infinity is no number either: `1e999` is read as that. */
const typeNames = {
    number: 'a finite number',
    integer: 'a whole number',
    string: 'a text',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
};
/** A condition that does not hold is no problem of its own: what it asks for is listed. */
const schemaProblems = (errors) => errors.filter(({ keyword }) => keyword !== 'if').map(schemaProblem);
const schemaProblem = ({ keyword, instancePath, params, message }) => {
    const of = (name) => {
        const value = params[name];
        return Array.isArray(value) ? value.join(', ') : String(value);
    };
    switch (keyword) {
        case 'required':
            return `${instancePath}/${of('missingProperty')}: is missing`;
        case 'additionalProperties':
            return `${instancePath}/${of('additionalProperty')}: is not a field of version ${assemble/* schemaVersion */.C}`;
        case 'enum':
            return `${instancePath}: must be one of ${of('allowedValues')}`;
        case 'type':
            return `${instancePath}: must be ${typeNames[of('type')] ?? of('type')}`;
        case 'not':
            return `${instancePath}: has a field that does not go with its kind`;
        default:
            return `${instancePath}: ${message ?? 'is not valid'}`;
    }
};

// EXTERNAL MODULE: ./build/modes/output-dir.js
var output_dir = __webpack_require__(92024);
;// CONCATENATED MODULE: ./build/modes/report.js
















/** Computes every verdict of a report from what it holds. Exit status as that of a run; throws when it cannot be read. */
const report = async (job) => {
    const { inputs, given, invocation, file } = job;
    if (file === undefined)
        throw new inputs_error/* InputError */.d(['report: needs a file']);
    const outputDir = outputDirOf(job, file);
    const found = await reportIn(file, job);
    const judged = judgedAgain(found, job);
    invocation.print(`\n${(0,terminal/* toTerminal */.y)(judged)}`);
    if (outputDir !== undefined) {
        await (0,output_dir/* openOutputDir */.j)(outputDir);
        await (0,report_files/* writeReport */.u5)(outputDir, judged);
        invocation.log(`\nWritten: ${(0,report_files/* reportPaths */.Rs)(outputDir).join(', ')}`);
    }
    const isGiven = given['fail-on'] !== undefined;
    return (0,exit_status/* exitStatus */.$)((0,selection/* outcomeOf */.sG)(judged), isGiven ? inputs.failOn : (found.rules?.failOn ?? inputs.failOn));
};
/** Where to write; undefined: nowhere. */
const outputDirOf = ({ inputs, given }, file) => {
    if ((given['output-dir'] ?? '') === '')
        return undefined;
    const outputDir = (0,external_node_path_.resolve)(inputs.outputDir);
    if (!(0,report_files/* reportPaths */.Rs)(outputDir).includes((0,external_node_path_.resolve)(file)))
        return outputDir;
    throw new inputs_error/* InputError */.d([`output-dir: ${file} is in it and would be overwritten; give another folder`]);
};
/** Larger than any report of a run: 1,000 builds take about 1 MB. */
const largestBytes = 20_000_000;
const reportIn = async (file, { inputs }) => {
    const { fail, warn, minDeltaMs } = inputs.thresholds;
    const found = await readReport(await textOf(file), {
        failThreshold: fail.value,
        warnThreshold: warn.value,
        minDeltaMs: minDeltaMs.value,
    });
    if (found.kind === 'refused')
        throw unreadable(file, found.problems, found.advice);
    return { ...found.report, warnings: [...found.report.warnings, ...found.warnings] };
};
const textOf = async (file) => {
    const found = await (0,promises_.stat)(file).catch((error) => (0,error_text/* messageOf */.b)(error));
    const advice = 'Give the path of the report.json that a run wrote.';
    if (typeof found === 'string')
        throw unreadable(file, [found], advice);
    if (!found.isFile())
        throw unreadable(file, ['is not a file'], advice);
    if (found.size > largestBytes)
        throw unreadable(file, [`has ${found.size} bytes; at most ${largestBytes} are read`], advice);
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        throw unreadable(file, [(0,error_text/* messageOf */.b)(error)], advice);
    }
};
const unreadable = (file, problems, advice) => new inputs_error/* InputError */.d([[`${file} cannot be read:`, ...problems.map((each) => `  ${each}`), advice].join('\n  ')]);
const judgedAgain = (found, job) => {
    if (!isJudged(found)) {
        const asked = judgingInputs.filter((name) => job.given[name] !== undefined);
        return asked.length === 0 ? found : { ...found, warnings: [...found.warnings, nothingJudged(asked)] };
    }
    try {
        return rejudge(found, otherJudgementOf(job, found));
    }
    catch (error) {
        if (!(error instanceof inputs_error/* InputError */.d))
            throw error;
        // Ids come from the file.
        throw new inputs_error/* InputError */.d(error.problems.map((each) => each.split('\n').map(report_escape/* logLine */.BP).join('\n    ')));
    }
};
const judgingInputs = ['gate', 'fail-threshold', 'warn-threshold', 'min-delta'];
const nothingJudged = (asked) => `Nothing in this report can be judged, so ${(0,numbers/* list */.p_)(asked)} changed nothing.`;
/** Only what is given takes the place of what the report holds. */
const otherJudgementOf = ({ inputs, given }, { benchmarks }) => {
    const { thresholds, gate } = inputs;
    const isForAll = (name) => (0,amounts/* hasGeneralValue */.mH)(given[name] ?? '');
    const forAll = {
        fail: isForAll('fail-threshold'),
        warn: isForAll('warn-threshold'),
        minDeltaMs: isForAll('min-delta'),
    };
    const limitsOf = (benchmark) => otherLimits(benchmark, thresholds, forAll);
    (0,gated/* checkThresholds */.$w)(thresholds, benchmarks);
    checkOtherLimits(benchmarks, thresholds, forAll);
    const named = gate === 'auto' ? undefined : { globs: gate, ids: (0,gated/* gatedIds */.IF)(benchmarks, gate, '') };
    return { limitsOf, gate: named };
};


/***/ })

};
