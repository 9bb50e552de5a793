export const id = 7271;
export const ids = [7271];
export const modules = {

/***/ 1421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ eventOf),
/* harmony export */   Av: () => (/* binding */ isOfPullRequest),
/* harmony export */   Ub: () => (/* binding */ repositoriesOf),
/* harmony export */   ty: () => (/* binding */ isFromFork)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80074);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91125);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55797);




/** The event that started the workflow; undefined in a terminal. Throws when its file cannot be read. */
const eventOf = (env) => {
    const [name, path] = [env['GITHUB_EVENT_NAME'], env['GITHUB_EVENT_PATH']];
    if (env['GITHUB_ACTIONS'] !== 'true' || name === undefined || path === undefined)
        return undefined;
    return { name, payload: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(textOf(path)) };
};
/** GitHub's own limit for the payload of an event. */
const mostBytes = 25_000_000;
const textOf = (path) => {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (!found.isFile())
            throw new Error('it is not a file');
        if (found.size > mostBytes)
            throw new Error(`it is larger than ${mostBytes / 1_000_000} MB`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([
            `GITHUB_EVENT_PATH: the event of the workflow cannot be read: ${(0,_error_text_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)}; ` +
                'it must be the file that the runner wrote, and GITHUB_ACTIONS must not be set outside of a workflow',
        ]);
    }
};
/**
 * Whether the commit that is checked out by default is the merge of a pull request. A review has the same one, and the
 * same pull request in its payload.
 */
const isOfPullRequest = ({ name }) => ['pull_request', 'pull_request_review', 'pull_request_review_comment'].includes(name);
/** Whether an event is about a pull request from another repository: its code is not that of anybody with write access. */
const isFromFork = (event) => {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(event.payload, 'pull_request') === undefined)
        return false;
    const { head, base } = repositoriesOf(event, 'pull_request');
    // The repository of a head that was deleted is null: it was a fork.
    return base !== undefined && head !== base;
};
/** The names, `OWNER/NAME`, of the repositories that code comes from and that it is for. */
const repositoriesOf = ({ payload }, subject) => subject === 'pull_request'
    ? {
        head: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, subject, 'head', 'repo', 'full_name'),
        base: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, subject, 'base', 'repo', 'full_name'),
    }
    : {
        head: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, subject, 'head_repository', 'full_name'),
        base: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, subject, 'repository', 'full_name'),
    };


/***/ }),

/***/ 11265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ur: () => (/* binding */ byParent),
/* harmony export */   _Z: () => (/* binding */ processExists),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   oI: () => (/* binding */ processTable)
/* harmony export */ });
/* unused harmony export parseStat */
/* harmony import */ var _readable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4979);

/** All processes except zombies; undefined on systems without /proc. */
const processTable = () => {
    // Synchronous: a snapshot spread over turns of the event loop would miss processes that fork in between.
    const pids = (0,_readable_js__WEBPACK_IMPORTED_MODULE_0__/* .readableNames */ .Vv)('/proc').filter((name) => /^\d+$/.test(name));
    if (pids.length === 0)
        return undefined;
    return pids.map((pid) => processRow(pid)).filter((row) => row !== undefined);
};
/** Processes by the number of their parent. */
const byParent = (table) => {
    const children = new Map();
    for (const row of table) {
        const siblings = children.get(row.parent);
        if (siblings === undefined)
            children.set(row.parent, [row]);
        else
            siblings.push(row);
    }
    return children;
};
/** Identifies the running process with this number; undefined when there is none. */
const identify = (pid) => {
    const bootId = (0,_readable_js__WEBPACK_IMPORTED_MODULE_0__/* .readableText */ .Gh)('/proc/sys/kernel/random/boot_id').trim() || undefined;
    if ((0,_readable_js__WEBPACK_IMPORTED_MODULE_0__/* .readableText */ .Gh)('/proc/self/stat') === '')
        return processExists(pid) ? { pid, startTicks: undefined, bootId: undefined } : undefined;
    const row = processRow(String(pid));
    if (row === undefined)
        return undefined;
    return { pid, startTicks: row.startTicks, bootId };
};
/** Whether exactly this process is still running. */
const isAlive = (id) => {
    const now = identify(id.pid);
    if (now === undefined)
        return false;
    return (id.startTicks ?? now.startTicks) === now.startTicks && (id.bootId ?? now.bootId) === now.bootId;
};
/** Parses /proc/PID/stat, see proc_pid_stat(5); undefined for a zombie and an empty text. */
const parseStat = (stat) => {
    // The second field is the program's name in parentheses; it may contain spaces and parentheses itself.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [parent, group, startTicks] = [Number(rest[0]), Number(rest[1]), Number(rest[18])];
    const pid = Number.parseInt(stat, 10);
    if (state === 'Z' || state === 'X' || ![pid, parent, group, startTicks].every(Number.isInteger))
        return undefined;
    return { pid, parent, group, startTicks };
};
/** Whether a process with this number exists, zombies included; a negative number means the process group. */
const processExists = (pid) => {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
};
/** Undefined for one that has ended, perhaps since its number was read. */
const processRow = (pid) => parseStat((0,_readable_js__WEBPACK_IMPORTED_MODULE_0__/* .readableText */ .Gh)(`/proc/${pid}/stat`));


/***/ }),

/***/ 4979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ readableText),
/* harmony export */   Vv: () => (/* binding */ readableNames),
/* harmony export */   bz: () => (/* binding */ readableByteNames),
/* harmony export */   gu: () => (/* binding */ readableFolders),
/* harmony export */   xR: () => (/* binding */ readableEntries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * What is in files and folders that may be missing, gone by now, or closed to this user, as /proc and /sys have them.
 * Synchronous: what is read in one go belongs together.
 */
/** The text of a file; empty when it cannot be read. */
const readableText = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
};
/** The names in a folder; none when it cannot be read. */
const readableNames = (folder) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
};
/** The same in bytes, which need not be text. */
const readableByteNames = (folder) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { encoding: 'buffer' });
    }
    catch {
        return [];
    }
};
/** The entries of a folder; none when it cannot be read. */
const readableEntries = (folder) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
};
/** The names of the folders in a folder, without links to folders; none when it cannot be read. */
const readableFolders = (folder) => readableEntries(folder).flatMap((each) => (each.isDirectory() ? [each.name] : []));


/***/ }),

/***/ 80074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ checkAll),
/* harmony export */   cp: () => (/* binding */ refuseAll),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/** Everything that is wrong with the inputs, one line each. */
class InputError extends Error {
    problems;
    constructor(problems) {
        const title = problems.length === 1 ? 'One input is' : `${problems.length} inputs are`;
        super(`${title} wrong:\n${problems.map((each) => `  ${each}`).join('\n')}`);
        this.name = 'InputError';
        this.problems = problems;
    }
}
/** Runs every check, and throws one InputError with all that they find wrong; any other error at once. */
const checkAll = (...checks) => {
    const problems = [];
    for (const check of checks) {
        try {
            check();
        }
        catch (error) {
            if (!(error instanceof InputError))
                throw error;
            problems.push(...error.problems);
        }
    }
    refuseAll(problems);
};
/** Throws one InputError with these problems, if there are any. */
const refuseAll = (problems) => {
    if (problems.length > 0)
        throw new InputError(problems);
};


/***/ }),

/***/ 31153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ differs),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   ev: () => (/* binding */ asksFor)
/* harmony export */ });
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75286);

/** The value of an input, trimmed; its default when that is empty. */
const textOf = (given, name) => {
    const value = given[name]?.trim() ?? '';
    return value === '' ? (0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOf */ .HA)(name) : value;
};
/** Whether it says something else than the default, which the runner always gives. */
const differs = (given, name) => textOf(given, name) !== (0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOf */ .HA)(name);
/** Whether something is asked for by its name, be it what the default says: the action leaves defaults out of what is given. */
const asksFor = (given, name) => !['', 'auto', 'none'].includes(given[name]?.trim() ?? '');


/***/ }),

/***/ 25625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ studyProblems),
/* harmony export */   cf: () => (/* binding */ withImpliedMode),
/* harmony export */   j4: () => (/* binding */ meantMode),
/* harmony export */   tI: () => (/* binding */ studyMode)
/* harmony export */ });
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31153);
/* harmony import */ var _studies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49889);


const studyMode = 'study';
/** The inputs with the mode that a study implies; one that is given stays. */
const withImpliedMode = (given) => (0,_given_js__WEBPACK_IMPORTED_MODULE_0__/* .differs */ .Ag)(given, 'study') && (given['mode']?.trim() ?? '') === '' ? { ...given, mode: studyMode } : given;
/** The mode that the other inputs are meant for, also where another one is given by mistake. */
const meantMode = (given, { mode }) => (0,_given_js__WEBPACK_IMPORTED_MODULE_0__/* .differs */ .Ag)(given, 'study') ? studyMode : mode;
/** What is wrong with a mode beside a study, a mode without one, and a study in a workflow. */
const studyProblems = (given, { mode, study, timeBudgetGiven }, place) => {
    const isAsked = (0,_given_js__WEBPACK_IMPORTED_MODULE_0__/* .differs */ .Ag)(given, 'study');
    const problems = [];
    if (isAsked && mode !== studyMode)
        problems.push({
            name: 'mode',
            what: `is ${mode}, but a study is given, which is a mode of its own; leave one out`,
        });
    if (!isAsked && mode === studyMode)
        problems.push({ name: 'study', what: 'name the study, as in study: engines; study: list shows them all' });
    if (isAsked && place === 'action' && !timeBudgetGiven && study !== _studies_js__WEBPACK_IMPORTED_MODULE_1__/* .studyList */ .AM && study !== _studies_js__WEBPACK_IMPORTED_MODULE_1__/* .noStudy */ .lF)
        problems.push({
            name: 'time-budget',
            what: 'a study can take hours, so in a workflow it needs one, as in time-budget: 2h',
        });
    if (study === _studies_js__WEBPACK_IMPORTED_MODULE_1__/* .studyList */ .AM)
        for (const name of onlyOfOne)
            if ((0,_given_js__WEBPACK_IMPORTED_MODULE_0__/* .differs */ .Ag)(given, name))
                problems.push({ name, what: 'study list shows all studies; leave it out' });
    return problems;
};
/** What belongs to one study: without its name nobody knows whether it has such values, or whether it was that one. */
const onlyOfOne = ['values', 'resume'];


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

/***/ 40103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeOne: () => (/* binding */ judgeOne),
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/analysis/exit-status.js
var exit_status = __webpack_require__(37014);
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
        ...(limits.noiseFloor !== undefined && { noiseFloor: limits.noiseFloor }),
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
    (0,inputs_error/* refuseAll */.cp)(problems);
};
const inPercent = (ratio) => `${Number((ratio * 100).toFixed(4))}%`;

// EXTERNAL MODULE: ./build/publish/exports.js
var publish_exports = __webpack_require__(22055);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/read-report.js + 8 modules
var read_report = __webpack_require__(70421);
// EXTERNAL MODULE: ./build/report/report-parts.js
var report_parts = __webpack_require__(11522);
// EXTERNAL MODULE: ./build/report/rejudge.js
var rejudge = __webpack_require__(83035);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/modes/believed.js
var believed = __webpack_require__(25267);
// EXTERNAL MODULE: ./build/report/merge.js + 1 modules
var merge = __webpack_require__(69212);
// EXTERNAL MODULE: ./build/modes/merge-reports.js + 1 modules
var merge_reports = __webpack_require__(74643);
// EXTERNAL MODULE: ./build/modes/plan-file.js + 1 modules
var plan_file = __webpack_require__(80569);
;// CONCATENATED MODULE: ./build/modes/merge-plan.js







/**
 * One report, one comment and one exit status of the legs of a plan. A leg without a report makes its projects `invalid`, and of
 * several reports of one leg the newest counts. Throws for reports of another plan.
 */
const mergePlan = async (job, planFile, { readLeg, judged }) => {
    const plan = await (0,plan_file/* readPlan */.m3)(planFile);
    const places = job.files.length > 0 ? job.files : job.inputs.reports;
    if (places.length === 0)
        throw new inputs_error/* InputError */.dz(['reports: name the reports of the legs, or the folder with them']);
    const files = (await Promise.all(places.map(filesIn))).flat();
    (0,merge_reports/* refuseOverwriting */.Fi)([...places, ...files], job);
    const found = [];
    for (const file of files)
        found.push({ file, report: await readLeg(file) });
    const problems = found.flatMap((each) => foreignness(plan, each));
    (0,inputs_error/* refuseAll */.cp)(problems);
    const reports = judged(found.map(({ report }) => report));
    const again = found.map((each, at) => ({ ...each, report: reports[at] ?? each.report }));
    return (0,merge_reports/* concludeMerged */.w3)(mergedOf(plan, again), places, job);
};
/** The report in a folder, those in the folders in it, as artifacts are downloaded, or the file itself. */
const filesIn = async (place) => {
    const file = await (0,merge_reports/* fileAt */.Wd)(place);
    if (file !== undefined)
        return [file];
    const entries = await (0,promises_.readdir)(place, { withFileTypes: true }).catch(() => []);
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => (0,external_node_path_.join)(place, name));
    return (await Promise.all(folders.toSorted().map(merge_reports/* fileAt */.Wd))).flatMap((each) => each ?? []);
};
/** What shows that a report is not of this plan. */
const foreignness = (plan, { file, report }) => {
    if (report.planId === undefined)
        return [`reports: ${file} is not the report of a leg; leave it out`];
    if (report.planId !== plan.planId)
        return [`reports: ${file} belongs to another plan, ${report.planId.slice(0, 12)}; leave it out`];
    const leg = plan.legs.find((each) => each.leg === report.leg);
    if (leg === undefined)
        return [`reports: ${file} is of a leg that the plan does not have`];
    const ids = leg.contexts.map(({ id }) => id);
    const others = [...report.benchmarks.map(({ project }) => project), ...namesIn(report)].filter((id) => !ids.includes(id));
    return [
        ...(others.length > 0 ? [`reports: ${file} has projects that leg ${leg.leg} does not have`] : []),
        ...otherForm(report).map((form) => `reports: ${file} ${form}`),
        ...otherCommits(plan, report).map((commits) => `reports: ${file} ${commits}`),
    ];
};
/** Each project has a verdict of its own, which is the report's where it has only one. */
const otherForm = (report) => {
    if (report.legs === undefined)
        return namesIn(report).length > 1 ? ['has several projects, but no verdict for each'] : [];
    return (0,report_parts/* isOfProjects */.A2)(report) ? [] : ['is made of the reports of several legs; give those'];
};
/** A project that is new in the head has no base. */
const otherCommits = (plan, { projects = [] }) => {
    const heads = projects.map(({ head }) => head.commit);
    const bases = projects.flatMap(({ base }) => base?.commit ?? []);
    if (heads.length === 0 || heads.includes(undefined))
        return ['does not say which commit it is about'];
    return [
        ...(heads.some((commit) => commit !== plan.head) ? ['is about another commit than the plan'] : []),
        ...(bases.some((commit) => commit !== plan.base) ? ['compares with another base than the plan'] : []),
    ];
};
/** Ids of the projects that a leg has measured, or has given up. */
const namesIn = (report) => report.legs === undefined
    ? (report.projects ?? []).map(({ id }) => id)
    : report.legs.map(({ name }) => name);
const mergedOf = (plan, found) => {
    const newest = new Map();
    for (const { report } of found.toSorted((one, other) => one.report.startedAt < other.report.startedAt ? -1 : 1))
        newest.set(report.leg ?? 0, report);
    const legs = plan.legs.flatMap((leg) => partsOf(leg, newest.get(leg.leg)));
    const reasons = new Map(plan.legs.flatMap(({ leg, contexts }) => contexts.map(({ id }) => [id, whyAbsent(leg, newest)])));
    const merged = (0,merge/* mergeReports */.C)(legs, { parts: 'projects', reasons });
    if (merged === undefined)
        return undefined;
    const { leg: _, ...whole } = inOrder(plan, merged);
    const notes = [...(newest.size > 1 ? [aboutMachines(plan)] : []), ...repeatedIn(found)];
    return { ...whole, planId: plan.planId, warnings: [...notes, ...whole.warnings] };
};
const whyAbsent = (leg, left) => left.has(leg) ? `the report of leg ${leg} is not about it` : `leg ${leg} left no report`;
/** The parts of a leg: its report, which may be of several projects, and projects that are missing. */
const partsOf = ({ name, contexts }, report) => {
    const absent = contexts
        .filter(({ id }) => report === undefined || !namesIn(report).includes(id))
        .map(({ id }) => ({ name: id, report: undefined }));
    if (report === undefined)
        return absent;
    const [only] = namesIn(report);
    return [{ name: (0,report_parts/* isOfProjects */.A2)(report) ? name : (only ?? name), report }, ...absent];
};
/** The order of the projects is that in which they were given, as in the report of a run that measures them all. */
const inOrder = (plan, report) => {
    const places = placesOf(plan);
    const by = (items, idOf) => items.toSorted((one, other) => (places.get(idOf(one)) ?? 0) - (places.get(idOf(other)) ?? 0));
    const projectOf = new Map(report.benchmarks.map(({ id, project }) => [id, project]));
    const ofBuild = ({ benchmark }) => projectOf.get(benchmark) ?? '';
    return {
        ...report,
        ...(report.legs !== undefined && { legs: by(report.legs, ({ name }) => name) }),
        ...(report.projects !== undefined && { projects: by(report.projects, ({ id }) => id) }),
        benchmarks: by(report.benchmarks, ({ project }) => project),
        builds: by(report.builds, ofBuild),
        schedule: { ...report.schedule, order: by(report.schedule.order, ofBuild) },
    };
};
const placesOf = ({ legs }) => new Map(legs.flatMap(({ contexts }) => contexts.map(({ id, place }) => [id, place])));
const aboutMachines = ({ legs }) => `Each of the ${legs.length} legs was measured on a machine of its own. Environment and isolation are those of the first that left a report; those of the others are in their reports.`;
/** A leg that was measured again is not pooled with what it measured before: that was another machine. */
const repeatedIn = (found) => {
    const counts = new Map();
    for (const { report } of found)
        counts.set(report.leg ?? 0, (counts.get(report.leg ?? 0) ?? 0) + 1);
    return [...counts]
        .filter(([, times]) => times > 1)
        .map(([leg, times]) => `Leg ${leg} left ${times} reports: the newest counts, and nothing of the others.`);
};

// EXTERNAL MODULE: ./build/modes/output-dir.js
var output_dir = __webpack_require__(92024);
// EXTERNAL MODULE: ./build/host/github-repository.js
var github_repository = __webpack_require__(5513);
// EXTERNAL MODULE: ./build/publish/accepted.js + 1 modules
var accepted = __webpack_require__(84036);
// EXTERNAL MODULE: ./build/publish/comment/github-api.js
var github_api = __webpack_require__(30918);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
;// CONCATENATED MODULE: ./build/publish/fork/refusal.js
/** Ends the reading of what a run left; the message is one sentence or several, safe to print. */
class Refusal extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'Refusal';
        this.code = code;
    }
}

;// CONCATENATED MODULE: ./build/publish/fork/measured-run.js





/**
 * Whether code of another repository ran. Otherwise it is that of a branch here whose run had a token that may only read, as
 * those of Dependabot.
 */
const isOfFork = ({ repositoryId, headRepositoryId }) => repositoryId !== headRepositoryId;
/**
 * The finished run of a pull request that the event is about. `workflowPath`: the only workflow to report on; a fork can add one
 * of the same name. Throws a Refusal for a run that is not to be reported, an InputError for an event that is not about one,
 * and an ApiError.
 */
const measuredRun = async (ask, api, { event, workflowPath }) => {
    const { payload } = event;
    const { id, headSha, repositoryId, attempt } = namedBy(payload);
    const { content: run } = await ask('GET', `${(0,github_api/* pathOf */.XM)(api)}/actions/runs/${id}`);
    if ((0,json/* positiveAt */.f8)(run, 'id') !== id || (0,json/* textAt */.$6)(run, 'head_sha') !== headSha)
        throw new Refusal('other-run', 'GitHub describes another run than the one of the event.');
    if ((0,json/* positiveAt */.f8)(run, 'repository', 'id') !== repositoryId)
        throw new Refusal('other-repository', 'The run of the event is one of another repository.');
    if ((0,json/* textAt */.$6)(run, 'event') !== 'pull_request')
        throw new Refusal('not-of-a-pull-request', `The run was started by ${(0,report_escape/* logLine */.BP)((0,json/* textAt */.$6)(run, 'event') ?? 'an unknown event')}, and only those of pull_request are reported.`);
    const workflow = workflowOf(run);
    refuseOtherWorkflow(workflow, workflowPath);
    // Its artifacts are those of an earlier attempt, and its end is an event of its own.
    if ((0,json/* textAt */.$6)(run, 'status') !== 'completed' && ((0,json/* positiveAt */.f8)(run, 'run_attempt') ?? 1) > attempt)
        throw new Refusal('started-again', 'The run was started again; what it leaves then is reported.');
    return { id, repositoryId, headSha, ...sourceOf(run), workflow, conclusion: (0,json/* textAt */.$6)(run, 'conclusion') };
};
const namedBy = (payload) => {
    if ((0,json/* textAt */.$6)(payload, 'action') !== 'completed')
        throw new inputs_error/* InputError */.dz([
            'mode: report needs a run that is over: give the event workflow_run the line types: [completed]',
        ]);
    const [id, headSha] = [
        (0,json/* positiveAt */.f8)(payload, 'workflow_run', 'id'),
        (0,json/* textAt */.$6)(payload, 'workflow_run', 'head_sha'),
    ];
    const repositoryId = (0,json/* positiveAt */.f8)(payload, 'repository', 'id');
    if (id === undefined || headSha === undefined || repositoryId === undefined)
        throw new inputs_error/* InputError */.dz(['GITHUB_EVENT_PATH: the event workflow_run names no run']);
    return { id, headSha, repositoryId, attempt: (0,json/* positiveAt */.f8)(payload, 'workflow_run', 'run_attempt') ?? 1 };
};
/** GitHub may put the branch behind the path, after an at sign. */
const workflowOf = (run) => (0,json/* textAt */.$6)(run, 'path')?.split('@', 1)[0];
const refuseOtherWorkflow = (found, wanted) => {
    if (wanted === undefined || found === wanted)
        return;
    throw new Refusal('other-workflow', `The run is one of ${(0,report_escape/* logLine */.BP)(found ?? 'an unknown workflow')}, and not of ${wanted}, which workflow-path names.`);
};
const sourceOf = (run) => {
    const headBranch = (0,json/* textAt */.$6)(run, 'head_branch');
    const headRepositoryId = (0,json/* positiveAt */.f8)(run, 'head_repository', 'id');
    const headOwner = (0,json/* textAt */.$6)(run, 'head_repository', 'owner', 'login');
    if ((0,json.at)(run, 'head_repository') === null)
        throw new Refusal('fork-deleted', 'The fork that the run measured does not exist any more.');
    if (headBranch === undefined || headRepositoryId === undefined || headOwner === undefined)
        throw new Refusal('other-run', 'GitHub does not say which branch of which repository the run measured.');
    return { headBranch, headRepositoryId, headOwner };
};

;// CONCATENATED MODULE: ./build/publish/fork/claim.js



/** How the claim of a run is shown; `read`: names of the reports that it left, which are those of its legs. */
const claimOf = (run, pullRequests, read) => {
    const label = isOfFork(run) ? "claimed by the fork's run" : "claimed by the pull request's run";
    const caution = `The numbers were measured by code of the pull request and are ${label}, which can have written any of them: read the change, its workflow and its Dockerfile before you trust them. The verdicts were computed from them here, with the limits of this repository.`;
    return {
        pullRequests,
        headSha: run.headSha,
        label,
        cautions: [caution, ...aboutEnd(run), ...(read.length > 1 ? [`Read were ${names(read)}.`] : [])],
    };
};
/** The run may have planned legs that left nothing, and only it knows them. */
const aboutEnd = ({ conclusion }) => conclusion === 'success'
    ? []
    : [
        `The run ended with ${(0,report_escape/* oneLine */.TN)(conclusion ?? 'an unknown result')}: what it left may not be all that it measured.`,
    ];
const longestName = 60;
const names = (read) => (0,numbers/* list */.p_)(read.map((name) => (0,numbers/* cut */.Jj)((0,report_escape/* oneLine */.TN)(name), longestName)));

// EXTERNAL MODULE: ./build/report/leg-verdict.js
var leg_verdict = __webpack_require__(46135);
// EXTERNAL MODULE: ./build/publish/comment/all-pages.js
var all_pages = __webpack_require__(19912);
// EXTERNAL MODULE: ./build/publish/services/raw-name.js
var raw_name = __webpack_require__(36187);
// EXTERNAL MODULE: ./build/publish/services/raw-report.js + 1 modules
var raw_report = __webpack_require__(18009);
;// CONCATENATED MODULE: ./build/publish/fork/artifacts.js








/** Far more than a matrix of builds has. */
const mostReports = 20;
/**
 * The reports that a run left, one for each leg: the newest of equal names, by time, because ids are not in the order of time.
 * `wanted`: only the one of this artifact. Throws a Refusal when there is none, or when one cannot be taken, and an ApiError.
 */
const reportsLeftBy = async (ask, api, { run, wanted }) => {
    const path = `${(0,github_api/* pathOf */.XM)(api)}/actions/runs/${run.id}/artifacts`;
    const listed = await (0,all_pages/* allPages */.S)(ask, { path }, (content) => (0,json.at)(content, 'artifacts'));
    const newest = newestByLeg(listed, wanted);
    if (newest.size === 0)
        throw new Refusal('no-report', noneText(wanted));
    if (newest.size > mostReports)
        throw new Refusal('too-many-reports', `The run left ${newest.size} reports; at most ${mostReports} are read.`);
    return [...newest].map(([leg, artifact]) => leftReport(artifact, leg, run));
};
const noneText = (wanted) => `The run left no report${wanted === undefined ? '' : ` with the artifact ${wanted}`} for this job: it measured nothing, or it could comment itself.`;
const newestByLeg = (listed, wanted) => {
    const wantedLeg = wanted?.replace(/^go-container-bench-/, '');
    const newest = new Map();
    for (const artifact of listed) {
        const leg = (0,raw_name/* legOfRawName */.x)((0,json/* textAt */.$6)(artifact, 'name') ?? '');
        if (leg === undefined || (wantedLeg !== undefined && leg !== wantedLeg))
            continue;
        if (!newest.has(leg) || createdMs(artifact) > createdMs(newest.get(leg)))
            newest.set(leg, artifact);
    }
    return newest;
};
const createdMs = (artifact) => {
    const ms = Date.parse((0,json/* textAt */.$6)(artifact, 'created_at') ?? '');
    return Number.isNaN(ms) ? 0 : ms;
};
const leftReport = (artifact, leg, run) => {
    const name = (0,report_escape/* logLine */.BP)((0,json/* textAt */.$6)(artifact, 'name') ?? '');
    const artifactId = (0,json/* positiveAt */.f8)(artifact, 'id');
    if (artifactId === undefined || !isOf(artifact, run))
        throw new Refusal('other-run', `GitHub does not say that the artifact ${name} is one of the run.`);
    if ((0,json.at)(artifact, 'expired') !== false)
        throw new Refusal('expired', `The artifact ${name} has expired; run the measurement again.`);
    const bytes = (0,json/* positiveAt */.f8)(artifact, 'size_in_bytes');
    if (bytes === undefined || bytes > raw_report/* largestRawBytes */.ef)
        throw new Refusal('too-large', tooLarge(name, bytes === undefined ? 'an unknown size' : (0,numbers/* megabytes */.ix)(bytes)));
    const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec((0,json/* textAt */.$6)(artifact, 'digest') ?? '') ?? [];
    if (sha256 === undefined)
        throw new Refusal('no-digest', `GitHub names no SHA-256 of the artifact ${name}, so it cannot be checked.`);
    return { artifactId, leg, sha256 };
};
const tooLarge = (name, size) => `The artifact ${name} has ${size}; at most ${(0,numbers/* megabytes */.ix)(raw_report/* largestRawBytes */.ef)} of a pull request's report are read.`;
/** Each field must be there: what is absent proves nothing. */
const isOf = (artifact, run) => (0,json/* positiveAt */.f8)(artifact, 'workflow_run', 'id') === run.id &&
    (0,json/* positiveAt */.f8)(artifact, 'workflow_run', 'repository_id') === run.repositoryId &&
    (0,json/* positiveAt */.f8)(artifact, 'workflow_run', 'head_repository_id') === run.headRepositoryId &&
    (0,json/* textAt */.$6)(artifact, 'workflow_run', 'head_sha') === run.headSha;

// EXTERNAL MODULE: ./build/report/without-leniency.js
var without_leniency = __webpack_require__(7489);
// EXTERNAL MODULE: ./build/publish/fork/unjudgeable.js
var unjudgeable = __webpack_require__(48983);
;// CONCATENATED MODULE: ./build/publish/fork/claimed-report.js






/** More problems of one report than these are not shown. */
const mostShown = 3;
/**
 * A report that was written by code of a pull request, by the strict schema. Throws a Refusal for anything else, and for one whose
 * verdicts cannot be computed from what it holds, unless that is because its job was stopped.
 */
const claimedReport = async (text, leg, limits) => {
    const name = (0,report_escape/* logLine */.BP)(leg);
    const found = await (0,read_report/* readReport */.t)(text, limits);
    if (found.kind === 'refused')
        throw new Refusal('not-a-report', `The report of ${name} cannot be read: ${found.problems.slice(0, mostShown).join('; ')}.`);
    const { projects = [] } = found.report;
    const kind = (0,unjudgeable/* unjudgeable */.P)(found.report);
    if (kind !== undefined)
        throw notJudged(name, kind);
    const heads = new Set(projects.map(({ head }) => head.commit));
    const [head] = heads;
    if (head === undefined || heads.size > 1)
        throw new Refusal('other-commit', `The report of ${name} does not name the one commit that it is about.`);
    const report = {
        ...(0,without_leniency/* withoutLeniency */.a)(found.report),
        warnings: [...found.report.warnings, ...found.warnings],
    };
    const stopped = wasStopped(report)
        ? notJudged(name, 'a run of several projects that was stopped')
        : undefined;
    return { report, head, base: projects[0]?.base?.commit, stopped };
};
/** Judged again, one project that was stopped is not green. Of several, the finished ones would keep the verdicts that it names. */
const wasStopped = (report) => (0,report_parts/* isOfProjects */.A2)(report) && !report.complete;
const notJudged = (name, kind) => new Refusal('cannot-be-judged', `The report of ${name} is one of ${kind}, whose verdicts cannot be computed from what it holds.`);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/publish/comment/github-error.js
var github_error = __webpack_require__(54908);
;// CONCATENATED MODULE: ./build/publish/fork/fetch-report.js










/** For the address and the content of one artifact together. */
const limitMs = 60_000;
const mostTries = 3;
/**
 * The text of a report that a run left. At most 5 MB are read, whatever its size was said to be, and it must have the SHA-256
 * that GitHub knows. `end`: after it nothing is waited for or tried again. Throws a Refusal for any other text, and an ApiError
 * when nothing can be fetched.
 */
const fetchReport = async (api, left, end) => {
    const content = await contentOf(api, left, end);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    const name = (0,report_escape/* logLine */.BP)(left.leg);
    if (sha256 !== left.sha256)
        throw new Refusal('wrong-digest', `The report of ${name} is not the one that was uploaded: its SHA-256 differs.`);
    if (content.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
        throw new Refusal('zipped', `The report of ${name} is a zip file, and only one that was uploaded unzipped is read.`);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch {
        throw new Refusal('not-a-report', `The report of ${name} is not a text in UTF-8.`);
    }
};
/** A connection that ends early is tried again; what was read until then is not used. */
const contentOf = async (api, left, end) => {
    for (let tries = 1;; tries += 1) {
        try {
            const signal = AbortSignal.any([end, AbortSignal.timeout(limitMs)]);
            return await readAtMost(await storedAt(api, left, signal), left);
        }
        catch (error) {
            if (error instanceof Refusal)
                throw error;
            const known = error instanceof github_error/* ApiError */.hD ? error : (0,github_error/* unreachable */.HB)(api.baseUrl, (0,error_text/* messageOf */.b)(error), error);
            if (known.retry === undefined || tries === mostTries || end.aborted)
                throw known;
        }
    }
};
/**
 * GitHub names a signed address, which must not get the token: it is asked for without one, and may not name a further address.
 * https://docs.github.com/rest/actions/artifacts#download-an-artifact
 */
const storedAt = async (api, { artifactId }, signal) => {
    const base = api.baseUrl.replace(/\/+$/, '');
    const named = await fetch(`${base}${(0,github_api/* pathOf */.XM)(api)}/actions/artifacts/${artifactId}/zip`, {
        headers: (0,github_api/* headersFor */.iY)(api),
        redirect: 'manual',
        signal,
    });
    if (named.status === 410)
        throw new Refusal('expired', 'The artifact of the run has expired; run the measurement again.');
    if (named.status !== 302)
        throw (0,github_error/* refusalOf */.Of)(named, (0,json/* parseJson */.qF)(await named.text()));
    await named.body?.cancel();
    const response = await fetch(addressIn(named, base), {
        // Compressed on the way, a small answer could have any size.
        headers: { 'accept-encoding': 'identity', 'user-agent': 'go-container-bench' },
        redirect: 'manual',
        signal,
    });
    if (response.ok)
        return response;
    await response.body?.cancel();
    if (response.status >= 300 && response.status < 400)
        throw new Refusal('wrong-address', 'The storage of artifacts names one more address, which is not followed.');
    throw new github_error/* ApiError */.hD(`the storage of artifacts answered with ${response.status}`, {
        refusal: 'busy',
        status: response.status,
        ...(response.status >= 500 && { retry: { afterMs: undefined } }),
    });
};
/** Only over the protocol of the API itself, which is https outside of tests. */
const addressIn = ({ headers }, base) => {
    const location = headers.get('location') ?? '';
    const address = URL.canParse(location) ? new URL(location) : undefined;
    if (address?.protocol !== new URL(base).protocol || address.username !== '' || address.password !== '')
        throw new Refusal('wrong-address', 'GitHub names no usable address for the content of the artifact.');
    return address;
};
/** Counts what arrives, unpacked if it was packed: a header can say anything. */
const readAtMost = async ({ body }, { leg }) => {
    const pieces = [];
    let bytes = 0;
    if (body === null)
        return Buffer.alloc(0);
    const arriving = body;
    // Leaving the loop cancels the request.
    for await (const piece of arriving) {
        bytes += piece.byteLength;
        if (bytes > raw_report/* largestRawBytes */.ef)
            throw new Refusal('too-large', tooLarge((0,report_escape/* logLine */.BP)(leg), `more than ${(0,numbers/* megabytes */.ix)(raw_report/* largestRawBytes */.ef)}`));
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
};

;// CONCATENATED MODULE: ./build/publish/fork/measured-commit.js





/**
 * Throws a Refusal unless the commit that a report is about is the head of the pull request, or a merge of it, which is what is
 * checked out by default. GitHub makes a new merge commit whenever the base moves, so older ones are looked up.
 */
const checkCommit = async (ask, api, { run, own, head, }) => {
    if (head === run.headSha || own.some(({ mergeSha }) => mergeSha === head))
        return;
    // The schema allows nothing but a whole commit id.
    const found = await isMerge(ask, api, { run, head });
    if (found === true)
        return;
    const hint = found === 'unknown'
        ? ' In a private repository, this job needs the permission "contents: read" to look up an older merge commit.'
        : '';
    throw new Refusal('other-commit', `The report is about ${(0,report_escape/* logLine */.BP)(head).slice(0, 12)}, which is neither the head of the pull request nor known to be a merge of it.${hint}`);
};
const isMerge = async (ask, api, { run, head }) => {
    try {
        const { content } = await ask('GET', `${(0,github_api/* pathOf */.XM)(api)}/git/commits/${head}`);
        const parents = (0,json/* listAt */.gT)(content, 'parents').map((parent) => (0,json.at)(parent, 'sha'));
        return (0,json/* textAt */.$6)(content, 'sha') === head && parents.length === 2 && parents[1] === run.headSha;
    }
    catch (error) {
        if (error instanceof github_error/* ApiError */.hD && (error.refusal === 'denied' || error.refusal === 'absent'))
            return 'unknown';
        throw error;
    }
};

;// CONCATENATED MODULE: ./build/publish/fork/missing-legs.js

/** A stranger chooses the numbers, and a plan for a run of GitHub has no more legs. */
const highestLeg = 256;
/**
 * The legs of a plan that left no report, by the gaps in their numbers: those above the highest are not known here. Throws a
 * Refusal for numbers that no plan has, and for reports of several plans.
 */
const missingLegs = (reports) => {
    const planned = reports.filter(({ planId }) => planId !== undefined);
    if (new Set(planned.map(({ planId }) => planId)).size > 1)
        throw new Refusal('not-a-report', 'The reports of the run belong to different plans.');
    const found = new Set(planned.flatMap(({ leg }) => leg ?? []));
    const highest = Math.max(0, ...found);
    if (highest > highestLeg)
        throw new Refusal('not-a-report', `A report of the run is of leg ${highest}, which no plan has.`);
    return Array.from({ length: highest }, (_, at) => at + 1)
        .filter((leg) => !found.has(leg))
        .map((leg) => ({ name: `leg ${leg}`, report: undefined }));
};

;// CONCATENATED MODULE: ./build/publish/fork/needing.js


/** Does something that needs a permission. Throws an InputError that names it when GitHub does not allow it. */
const needing = async (permission, act) => {
    try {
        return await act();
    }
    catch (error) {
        // GitHub answers "not found" for what a token may not see.
        if (error instanceof github_error/* ApiError */.hD && (error.refusal === 'denied' || error.refusal === 'absent'))
            throw new inputs_error/* InputError */.dz([`github-token: ${error.message}; the job needs the permission "${permission}"`]);
        throw error;
    }
};

;// CONCATENATED MODULE: ./build/publish/fork/pull-requests.js




/**
 * The open pull requests that a run belongs to: those from its branch, of its repository, whose head is its commit. One branch
 * can have several, with different bases. For a fork, GitHub names none with the run, and none with the commit either, so the
 * branch is asked for. Throws a Refusal when there is none, and an ApiError.
 */
const pullRequestsOf = async (ask, api, run) => {
    const query = { state: 'open', head: `${run.headOwner}:${run.headBranch}` };
    const listed = await (0,all_pages/* allPages */.S)(ask, { path: `${(0,github_api/* pathOf */.XM)(api)}/pulls`, query });
    const fromBranch = listed.filter((each) => isFromBranch(each, run));
    const own = fromBranch.filter((each) => (0,json/* textAt */.$6)(each, 'head', 'sha') === run.headSha);
    if (own.length > 0)
        return own.flatMap(pullRequestIn);
    if (fromBranch.length > 0)
        throw new Refusal('newer-push', 'The pull request has newer commits than the run measured; their own run is reported.');
    throw new Refusal('closed', 'No open pull request belongs to the run: it was closed, or its branch is gone.');
};
/** Not trusted to be filtered as asked: an owner can have several forks with a branch of this name. */
const isFromBranch = (value, run) => (0,json/* textAt */.$6)(value, 'state') === 'open' &&
    (0,json/* textAt */.$6)(value, 'head', 'ref') === run.headBranch &&
    (0,json/* positiveAt */.f8)(value, 'head', 'repo', 'id') === run.headRepositoryId &&
    (0,json/* positiveAt */.f8)(value, 'base', 'repo', 'id') === run.repositoryId;
const pullRequestIn = (value) => {
    const number = (0,json/* positiveAt */.f8)(value, 'number');
    if (number === undefined)
        return [];
    return [{ number, baseSha: (0,json/* textAt */.$6)(value, 'base', 'sha'), mergeSha: (0,json/* textAt */.$6)(value, 'merge_commit_sha') }];
};
/** Which of them a report is about, by the merge commit or the base that it names; all of them where that does not decide. */
const aboutWhich = (own, { head, base }) => {
    const merged = own.filter(({ mergeSha }) => mergeSha === head);
    if (merged.length > 0)
        return merged;
    const onBase = own.filter(({ baseSha }) => baseSha !== undefined && baseSha === base);
    return onBase.length > 0 ? onBase : own;
};

;// CONCATENATED MODULE: ./build/publish/fork/read-claim.js










/**
 * Reads what the run of a `workflow_run` event left. Whose it is follows from GitHub's answers alone, before anything that the
 * run wrote is read. Throws a Refusal for what is not to be reported, an InputError for another event, and an ApiError.
 */
const readClaim = async (request) => {
    const { ask, api, artifactName: wanted, limits, end } = request;
    const run = await needing('actions: read', () => measuredRun(ask, api, request));
    const own = await needing('pull-requests: write', () => pullRequestsOf(ask, api, run));
    const lefts = await needing('actions: read', () => reportsLeftBy(ask, api, { run, wanted }));
    const claims = [];
    for (const left of lefts) {
        const text = await needing('actions: read', () => fetchReport(api, left, end));
        const claimed = await claimedReport(text, left.leg, limits);
        await checkCommit(ask, api, { run, own, head: claimed.head });
        claims.push({ name: left.leg, ...claimed });
    }
    const [first] = claims;
    if (first === undefined || claims.some(({ head }) => head !== first.head))
        throw new Refusal('other-commit', 'The reports of the run are about different commits.');
    const judgeable = claims.filter(({ stopped }) => stopped === undefined);
    if (judgeable.length === 0 && first.stopped !== undefined)
        throw first.stopped;
    return {
        run,
        pullRequests: aboutWhich(own, first).map(({ number }) => number),
        // Of one that was asked for, nothing says that the others are missing: they were not looked at.
        legs: [
            ...claims.map(({ name, report, stopped }) => ({
                name,
                report: stopped === undefined ? report : undefined,
            })),
            ...(wanted === undefined ? missingLegs(claims.map(({ report }) => report)) : []),
        ],
        reasons: new Map(claims.flatMap(({ name, stopped }) => (stopped === undefined ? [] : [[name, leg_verdict/* stopped */.ce.reason]]))),
        read: judgeable.map(({ name }) => name),
    };
};

// EXTERNAL MODULE: ./build/publish/publish.js + 3 modules
var publish = __webpack_require__(69462);
// EXTERNAL MODULE: ./build/publish/runner/key.js
var key = __webpack_require__(97160);
;// CONCATENATED MODULE: ./build/modes/judge-claim.js





/**
 * The report with every verdict computed by the inputs of this job, those that were not given included: whoever wrote the report
 * may have written its limits, and what is gated, too. A gate that fits none of its benchmarks is a warning of the report.
 */
const judgeClaim = (report, { thresholds, gate, failOn }) => {
    const { ids, warnings } = gatedHere(report, gate);
    const { rules } = report;
    return (0,rejudge/* rejudge */.N)({
        ...report,
        ...(rules !== undefined && { rules: { ...rules, failOn, gate } }),
        warnings: [...report.warnings, ...warnings],
    }, { limitsOf: ({ id }) => (0,gated/* limitsOf */.Af)(thresholds, id), gate: { globs: gate, ids } });
};
/** Each of several projects has a gate of its own, as when it was measured. */
const gatedHere = (report, gate) => {
    const { benchmarks } = report;
    const projects = (0,report_parts/* isOfProjects */.A2)(report) ? (0,report_parts/* partsOf */.CI)(report).map((part) => part.report.benchmarks) : [benchmarks];
    try {
        const ids = projects.flatMap((own) => (0,gated/* gatedIds */.IF)(own, gate, own[0]?.engine ?? '', benchmarks));
        return { ids, warnings: [] };
    }
    catch (error) {
        if (!(error instanceof inputs_error/* InputError */.dz))
            throw error;
        return { ids: [], warnings: error.problems.map((problem) => `Nothing is gated. ${(0,report_escape/* logLine */.BP)(problem)}`) };
    }
};

// EXTERNAL MODULE: ./build/modes/of-strangers.js
var of_strangers = __webpack_require__(70440);
// EXTERNAL MODULE: ./build/modes/publishing.js
var publishing = __webpack_require__(14194);
// EXTERNAL MODULE: ./build/modes/show-report.js
var show_report = __webpack_require__(23549);
;// CONCATENATED MODULE: ./build/modes/report-claim.js


















/** For everything that is read, twenty reports too: the job, which ends after 10 minutes, still has to comment. */
const readingMs = 240_000;
/**
 * Reports what the run of a pull request measured, in a `workflow_run` job that may comment. Exit status 0 whatever the run
 * claims and whatever it left: its verdict gates nothing. Throws for another event, a missing permission, and when GitHub
 * cannot be reached.
 */
const reportClaim = async (job) => {
    const found = await claimIn(job);
    if (found instanceof Refusal)
        return refused(found, job);
    const claim = claimOf(found.run, found.pullRequests, found.read);
    const context = { ...(0,publishing/* publishContextOf */.q)(job), key: keyOfClaim(job, found), claim };
    const report = await shown(found, job, context);
    if (report instanceof Refusal)
        return refused(report, job);
    // The pull request of a claim has no check but the neutral one.
    await (0,publish/* publish */.m)(report, context, { status: undefined, isWritten: true });
    return 0;
};
/** Several workflows that measure may share the one that reports: each has a comment of its own. */
const keyOfClaim = ({ inputs, given, invocation: { env } }, { run: { workflow = '' } }) => inputs.commentKey ??
    (0,key/* keyOf */.T)(given, { ...env, GITHUB_WORKFLOW: `${env['GITHUB_WORKFLOW'] ?? ''} ${workflow}` });
const refused = ({ message }, { messages }) => {
    messages.notice(`Nothing was reported. ${message}`);
    return 0;
};
/** The report, judged, printed and in its files. A stranger may have found one that cannot be printed. */
const shown = async (found, job, context) => {
    const { inputs, invocation } = job;
    try {
        const judged = named(judgedHere(found, job), job, context.claim.cautions);
        const report = await (0,accepted/* withAcceptance */.s)(judged, context);
        (0,show_report/* showReport */.U)(report, job);
        const outputDir = (0,external_node_path_.resolve)(inputs.outputDir);
        await (0,output_dir/* openOutputDir */.C)(outputDir);
        await (0,publish_exports/* writeAll */.f4)(outputDir, report, inputs.formats);
        invocation.log(`\nWritten: ${(0,publish_exports/* allPaths */.M$)(outputDir, inputs.formats).join(', ')}`);
        return report;
    }
    catch (error) {
        // As for a text that is too long. What goes wrong with files has a code, and is an error of this job.
        if (!(error instanceof RangeError) || 'code' in error)
            throw error;
        return new Refusal('cannot-be-shown', `The report cannot be shown: ${(0,report_escape/* logLine */.BP)(error.message)}.`);
    }
};
const claimIn = async (job) => {
    const { inputs, given, invocation, event } = job;
    if (event?.name !== 'workflow_run')
        throw new inputs_error/* InputError */.dz([
            'reports: report needs them in a workflow; only in the event workflow_run does it read what that run left instead',
        ]);
    const api = (0,github_api/* apiOf */.ir)({ env: invocation.env, token: given['github-token'] ?? '' });
    const { fail, warn, minDeltaMs } = inputs.thresholds;
    try {
        return await readClaim({
            ask: (0,github_api/* askGitHub */.X3)(api, { totalMs: readingMs }),
            api,
            event,
            workflowPath: inputs.workflowPath,
            artifactName: inputs.artifactName,
            end: AbortSignal.timeout(readingMs),
            limits: { failThreshold: fail.value, warnThreshold: warn.value, minDeltaMs: minDeltaMs.value },
        });
    }
    catch (error) {
        if (error instanceof Refusal)
            return error;
        throw error;
    }
};
/** Each leg by itself, then all of them. */
const judgedHere = ({ legs, reasons }, { inputs }) => {
    const judged = legs.map(({ name, report }) => ({
        name,
        report: report === undefined ? undefined : judgeClaim(report, inputs),
    }));
    const merged = (0,merge/* mergeReports */.C)(judged, { parts: 'legs', reasons });
    if (merged === undefined)
        throw new Error('there is no report to merge');
    return merged;
};
/** Links lead to this repository, and not where the report says; a pull request is about one repository. */
const named = (report, { invocation }, cautions) => {
    const { repository: _, services: __, ...others } = report;
    const repository = (0,github_repository/* repositoryOf */._)(invocation.env);
    return (0,of_strangers/* ofStrangers */.L)({ ...others, ...(repository !== undefined && { repository }) }, cautions);
};

// EXTERNAL MODULE: ./build/modes/report-file.js
var report_file = __webpack_require__(12556);
;// CONCATENATED MODULE: ./build/modes/report.js





















/** Judges one report again, makes one report of several, or reports what the run of a `workflow_run` event left. */
const report = (job) => {
    const [file, ...others] = job.files;
    const { planFile, reports } = job.inputs;
    if (planFile !== undefined)
        return mergePlan(job, planFile, readingFor(job));
    if (job.files.length === 0 && reports.length === 0)
        return reportClaim(job);
    return file !== undefined && others.length === 0 ? judgeOne(file, job) : (0,merge_reports/* mergeLegs */.gI)(job, readingFor(job));
};
const readingFor = (job) => ({
    readLeg: (file) => reportIn(file, job),
    judged: (reports) => {
        const all = reports.flatMap(({ benchmarks }) => benchmarks);
        return reports.map((each) => judgedAgain(each, job, all));
    },
});
/** Computes every verdict of a report from what it holds. Exit status as that of a run; throws when it cannot be read. */
const judgeOne = async (place, job) => {
    const { inputs, given, invocation } = job;
    const file = await fileIn(place);
    const outputDir = outputDirOf(job, file);
    const found = await reportIn(file, job);
    const isFixed = found.legs !== undefined && !(0,report_parts/* isOfProjects */.A2)(found);
    if (isFixed && judgingInputs.some((name) => given[name] !== undefined))
        throw new inputs_error/* InputError */.dz([`report: ${file} is made of several reports; each of them can be judged again`]);
    const judged = judgedAgain(found, job);
    (0,show_report/* showReport */.U)(judged, job);
    if (outputDir !== undefined) {
        await (0,output_dir/* openOutputDir */.C)(outputDir);
        await (0,publish_exports/* writeAll */.f4)(outputDir, judged, inputs.formats);
        invocation.log(`\nWritten: ${(0,publish_exports/* allPaths */.M$)(outputDir, inputs.formats).join(', ')}`);
    }
    const isGiven = given['fail-on'] !== undefined;
    return (0,exit_status/* exitStatus */.$)((0,selection/* outcomeOf */.sG)(judged), isGiven ? inputs.failOn : (found.rules?.failOn ?? inputs.failOn));
};
/** A folder stands for the report in it. */
const fileIn = async (place) => {
    const isFolder = (await (0,promises_.stat)(place).catch(() => undefined))?.isDirectory() === true;
    return isFolder ? (0,external_node_path_.join)(place, 'report.json') : place;
};
/** Where to write; undefined: nowhere. */
const outputDirOf = (job, file) => {
    if (!(0,show_report/* isWritten */.Q)(job))
        return undefined;
    const { inputs } = job;
    const outputDir = (0,external_node_path_.resolve)(inputs.outputDir);
    if (!(0,publish_exports/* allPaths */.M$)(outputDir, inputs.formats).includes((0,external_node_path_.resolve)(file)))
        return outputDir;
    throw new inputs_error/* InputError */.dz([`output-dir: ${file} is in it and would be overwritten; give another folder`]);
};
const reportIn = async (file, { inputs, invocation }) => {
    const { fail, warn, minDeltaMs } = inputs.thresholds;
    const found = await (0,read_report/* readReport */.t)(await (0,report_file/* textOf */.b)(file), {
        failThreshold: fail.value,
        warnThreshold: warn.value,
        minDeltaMs: minDeltaMs.value,
    });
    if (found.kind === 'refused')
        throw (0,report_file/* unreadable */.O)(file, found.problems, found.advice);
    const read = (0,believed/* believed */.t)(found.report, invocation);
    return { ...read, warnings: [...read.warnings, ...found.warnings] };
};
const judgedAgain = (found, job, all = found.benchmarks) => {
    if (!(0,rejudge/* isJudged */.s)(found)) {
        const asked = judgingInputs.filter((name) => job.given[name] !== undefined);
        return asked.length === 0 ? found : { ...found, warnings: [...found.warnings, nothingJudged(asked)] };
    }
    try {
        return (0,rejudge/* rejudge */.N)(found, otherJudgementOf(job, found, all));
    }
    catch (error) {
        if (!(error instanceof inputs_error/* InputError */.dz))
            throw error;
        // Ids come from the file.
        throw new inputs_error/* InputError */.dz(error.problems.map((each) => each.split('\n').map(report_escape/* logLine */.BP).join('\n    ')));
    }
};
const judgingInputs = ['gate', 'fail-threshold', 'warn-threshold', 'min-delta'];
const nothingJudged = (asked) => `Nothing in this report can be judged, so ${(0,numbers/* list */.p_)(asked)} changed nothing.`;
/** Only what is given takes the place of what the report holds. */
const otherJudgementOf = ({ inputs, given }, found, all) => {
    const { benchmarks } = found;
    const { thresholds, gate } = inputs;
    const isForAll = (name) => (0,amounts/* hasGeneralValue */.mH)(given[name] ?? '');
    const forAll = {
        fail: isForAll('fail-threshold'),
        warn: isForAll('warn-threshold'),
        minDeltaMs: isForAll('min-delta'),
    };
    const limitsOf = (benchmark) => otherLimits(benchmark, thresholds, forAll);
    (0,gated/* checkThresholds */.$w)(thresholds, all);
    checkOtherLimits(benchmarks, thresholds, forAll);
    const named = gate === 'auto' ? undefined : { globs: gate, ids: gatedIn(found, gate, all) };
    return { limitsOf, gate: named };
};
/** Each of several projects has a gate of its own. */
const gatedIn = (found, gate, all) => {
    const { benchmarks } = found;
    const projects = (0,report_parts/* isOfProjects */.A2)(found) ? (0,report_parts/* partsOf */.CI)(found).map((part) => part.report.benchmarks) : [benchmarks];
    return projects.flatMap((own) => (0,gated/* gatedIds */.IF)(own, gate, '', all));
};


/***/ }),

/***/ 40539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ ofTexts),
/* harmony export */   Hj: () => (/* binding */ hider),
/* harmony export */   Q4: () => (/* binding */ withoutCutValue),
/* harmony export */   kC: () => (/* binding */ withoutCutWords)
/* harmony export */ });
/** Shorter values are hidden only where they stand alone: nobody could read a report without any 0. */
const unmistakable = 6;
const mask = '***';
/** Hides values in one text; the longest first, so that a value inside another leaves nothing behind. */
const hider = (hidden) => {
    const patterns = linesOf(hidden).map((value) => {
        const literal = value.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
        return new RegExp(value.length < unmistakable ? `(?<![\\w.-])${literal}(?![\\w.-])` : literal, 'g');
    });
    return (text) => patterns.reduce((shown, pattern) => shown.replace(pattern, mask), text);
};
/** The same record with the values hidden in each text of it. */
const ofTexts = (values, hide) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? hide(value) : value]));
/**
 * The values and their single lines, the longest first: a program may print a file line by line. Also as the reason of a
 * failure shows them, with one space for any other space and control characters, and as engines quote them in their
 * own messages.
 */
const linesOf = (hidden) => {
    const lines = hidden.flatMap((value) => [value, ...value.split('\n')]).map((value) => value.trim());
    const shown = lines.map((line) => line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim());
    const quoted = lines.map((line) => JSON.stringify(line).slice(1, -1));
    return [...new Set([...lines, ...shown, ...quoted])]
        .filter((value) => value !== '')
        .toSorted((left, right) => right.length - left.length);
};
/** A message that was cut can end after some words of a value: they are hidden too. */
const withoutCutWords = (text, hidden) => {
    if (!text.includes(cutMark))
        return text;
    const beginnings = linesOf(hidden).flatMap((value) => [...value.matchAll(/ /g)].map(({ index }) => value.slice(0, index)).filter(isUnmistakable));
    const longestFirst = beginnings.toSorted((left, right) => right.length - left.length);
    return longestFirst.reduce((shown, words) => shown.replaceAll(words + cutMark, mask + cutMark), text);
};
/** Reasons of failures are cut between words. */
const cutMark = ' …';
const isUnmistakable = (text) => text.length >= unmistakable;
/** A log that was cut can begin in the middle of a value: what is left of it is hidden too. */
const withoutCutValue = (text, hidden) => {
    const lengths = linesOf(hidden).map((value) => {
        const lengthsOfRest = Array.from({ length: value.length - 1 }, (_, index) => value.length - 1 - index);
        return (lengthsOfRest.find((length) => length >= unmistakable && text.startsWith(value.slice(-length))) ?? 0);
    });
    const longest = Math.max(0, ...lengths);
    return longest === 0 ? text : `${mask}${text.slice(longest)}`;
};


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


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ })

};
