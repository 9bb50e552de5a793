export const id = 4734;
export const ids = [4734];
export const modules = {

/***/ 74643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w3: () => (/* binding */ concludeMerged),
  Wd: () => (/* binding */ fileAt),
  gI: () => (/* binding */ mergeLegs),
  Fi: () => (/* binding */ refuseOverwriting)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/analysis/exit-status.js
var exit_status = __webpack_require__(37014);
// EXTERNAL MODULE: ./build/host/github-repository.js
var github_repository = __webpack_require__(5513);
// EXTERNAL MODULE: ./build/inputs/error.js
var inputs_error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/publish/accepted.js + 1 modules
var accepted = __webpack_require__(84036);
// EXTERNAL MODULE: ./build/host/github-event.js
var github_event = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
;// CONCATENATED MODULE: ./build/publish/caution.js


/**
 * What readers must know about a report that another job of a pull request's workflow made, as sentences. That job ran
 * code of the pull request, which can have written any report: what it claims cannot be checked here.
 */
const cautionsOn = (report, event, env) => {
    if (event === undefined || !(0,github_event/* isOfPullRequest */.Av)(event))
        return [];
    const measured = new Set((report.projects ?? []).flatMap(({ head }) => head.commit ?? []));
    // The merge commit that is checked out by default, or the head of the pull request itself.
    const expected = [env['GITHUB_SHA'], (0,json/* textAt */.$6)(event.payload, 'pull_request', 'head', 'sha')];
    const isKnown = expected.some((commit) => commit !== undefined);
    const others = isKnown ? [...measured].filter((commit) => !expected.includes(commit)) : [];
    return [
        ...((0,github_event/* isFromFork */.ty)(event) ? [forged] : []),
        ...(others.length === 0
            ? []
            : [
                `The report is about ${caution_short(others)}, which is neither the head of this pull request nor its merge commit.`,
            ]),
    ];
};
const forged = 'Measured by a job that ran code of the fork: figures, limits and the choice of what is compared can be forged, so read the change, its workflow and its Dockerfile before you trust them.';
const caution_short = (commits) => commits.map((each) => each.slice(0, 12)).join(', ');

// EXTERNAL MODULE: ./build/publish/exports.js
var publish_exports = __webpack_require__(22055);
// EXTERNAL MODULE: ./build/publish/publish.js + 3 modules
var publish = __webpack_require__(69462);
// EXTERNAL MODULE: ./build/report/merge.js + 1 modules
var merge = __webpack_require__(69212);
// EXTERNAL MODULE: ./build/report/report-parts.js
var report_parts = __webpack_require__(11522);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/report/services/services.js + 1 modules
var services = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/modes/of-strangers.js
var of_strangers = __webpack_require__(70440);
// EXTERNAL MODULE: ./build/modes/output-dir.js
var output_dir = __webpack_require__(92024);
// EXTERNAL MODULE: ./build/modes/publishing.js
var publishing = __webpack_require__(14194);
// EXTERNAL MODULE: ./build/modes/show-report.js
var show_report = __webpack_require__(23549);
;// CONCATENATED MODULE: ./build/modes/merge-reports.js

















/**
 * One report, one comment and one exit status of the legs of a matrix. A leg that left no report counts as invalid.
 * Throws when a report cannot be read, or when none was left.
 */
const mergeLegs = async (job, reading) => {
    const { inputs, files } = job;
    const places = files.length > 0 ? files : inputs.reports;
    refuseOverwriting(places, job);
    const legs = await legsOf(places, reading);
    refuseOthers(legs);
    return concludeMerged((0,merge/* mergeReports */.C)(judgedLegs(legs, reading)), places, job);
};
const judgedLegs = (legs, { judged }) => {
    const left = legs.flatMap(({ name, report }) => (report === undefined ? [] : [{ name, report }]));
    const reports = judged(left.map(({ report }) => report));
    const byName = new Map(left.map(({ name }, at) => [name, reports[at]]));
    return legs.map(({ name }) => ({ name, report: byName.get(name) }));
};
/** Publishes a report that was made of those in `places`. Throws when there was none. */
const concludeMerged = async (found, places, job) => {
    const { inputs, invocation } = job;
    if (found === undefined) {
        const inside = inputs.planFile === undefined
            ? ' Without plan-file, folders inside of a folder are not looked through.'
            : '';
        throw new Error(`No report was left: looked for ${places.join(', ')}.${inside} See the logs of the jobs that measured.`);
    }
    const cautions = cautionsOn(found, job.event, invocation.env);
    const shown = (0,services/* withServices */.l)(linkedHere(decidedHere(found, inputs), job, cautions), inputs.runsPerMonth);
    const merged = invocation.inWorkflow ? await (0,accepted/* withAcceptance */.s)(shown, (0,publishing/* publishContextOf */.q)(job)) : shown;
    (0,show_report/* showReport */.U)(merged, job);
    if ((0,show_report/* isWritten */.Q)(job))
        await write(merged, job);
    const status = (0,exit_status/* exitStatus */.$)((0,selection/* outcomeOf */.sG)(merged), inputs.failOn);
    if (invocation.inWorkflow)
        await (0,publish/* publish */.m)(merged, (0,publishing/* publishContextOf */.q)(job), { status, isWritten: true });
    return status;
};
/** The legs never fail: what does is said in the job that makes one report of them. */
const decidedHere = (report, { failOn }) => {
    const { rules } = report;
    return rules === undefined ? report : { ...report, rules: { ...rules, failOn } };
};
/** In a workflow, links lead to its own repository, and not where a report says. */
const linkedHere = (report, { invocation }, cautions) => {
    const { repository: written, ...others } = report;
    const repository = invocation.inWorkflow ? (0,github_repository/* repositoryOf */._)(invocation.env) : written;
    const linked = { ...others, ...(repository !== undefined && { repository }) };
    return cautions.length > 0 ? (0,of_strangers/* ofStrangers */.L)(linked, cautions) : linked;
};
const write = async (merged, { inputs, invocation }) => {
    const outputDir = (0,external_node_path_.resolve)(inputs.outputDir);
    await (0,output_dir/* openOutputDir */.C)(outputDir);
    await (0,publish_exports/* writeAll */.f4)(outputDir, merged, inputs.formats);
    invocation.log(`\nWritten: ${(0,publish_exports/* allPaths */.M$)(outputDir, inputs.formats).join(', ')}`);
};
/** What is read must not be lost. */
const refuseOverwriting = (places, job) => {
    if (!(0,show_report/* isWritten */.Q)(job))
        return;
    const written = (0,publish_exports/* allPaths */.M$)((0,external_node_path_.resolve)(job.inputs.outputDir), job.inputs.formats);
    const lost = places.find((place) => [(0,external_node_path_.resolve)(place), (0,external_node_path_.resolve)(place, 'report.json')].some((path) => written.includes(path)));
    if (lost !== undefined)
        throw new inputs_error/* InputError */.dz([
            `output-dir: the report of ${lost} is in it and would be overwritten; give another folder`,
        ]);
};
const legsOf = async (places, { readLeg }) => {
    const legs = [];
    const problems = [];
    for (const place of places) {
        try {
            const file = await fileAt(place);
            legs.push({ name: nameOf(place), report: file === undefined ? undefined : await readLeg(file) });
        }
        catch (error) {
            if (!(error instanceof inputs_error/* InputError */.dz))
                throw error;
            problems.push(...error.problems);
        }
    }
    (0,inputs_error/* refuseAll */.cp)(problems);
    return legs;
};
/**
 * The report in a folder, or the file itself; undefined when there is neither. Throws an InputError for a link: an artifact
 * may have been written by the code of a pull request, and a message about a file quotes its beginning.
 */
const fileAt = async (place) => {
    const isFolder = (await (0,promises_.stat)(place).catch(() => undefined))?.isDirectory() === true;
    const file = isFolder ? (0,external_node_path_.join)(place, 'report.json') : place;
    const found = await (0,promises_.lstat)(file).catch(() => undefined);
    if (found?.isSymbolicLink() === true)
        throw new inputs_error/* InputError */.dz([`reports: ${file} is a symbolic link; give the file that it leads to`]);
    return found === undefined ? undefined : file;
};
/** The name of a leg. Every report.json has the same name, so its folder counts, which is called after its artifact. */
const nameOf = (place) => {
    const path = (0,external_node_path_.resolve)(place);
    const named = (0,external_node_path_.basename)(path) === 'report.json' ? (0,external_node_path_.dirname)(path) : path;
    return (0,external_node_path_.basename)(named, '.json').replace(/^go-container-bench-(?=.)/, '');
};
/**
 * The commits of a repository, for each that has several here. If one report does not name its repository, all of them may be of
 * the same one.
 */
const differentCommits = (legs) => {
    const projects = legs.flatMap(({ report }) => report?.projects ?? []);
    const isKnown = projects.every(({ repository, head }) => repository !== undefined || head.commit === undefined);
    const commits = new Map();
    for (const { repository = '', head } of projects) {
        const key = isKnown ? repository : '';
        if (head.commit !== undefined)
            commits.set(key, (commits.get(key) ?? new Set()).add(head.commit));
    }
    return [...commits.values()].flatMap((found) => (found.size > 1 ? [[...found].join(', ')] : []));
};
/** Reports of another commit are left from another run; two legs of one name could not be told apart. */
const refuseOthers = (legs) => {
    const names = legs.map(({ name }) => name);
    const repeated = names.find((name, at) => names.indexOf(name) < at);
    const merged = legs.find(({ report }) => report?.legs !== undefined && !(0,report_parts/* isOfProjects */.A2)(report));
    const problems = [
        ...(repeated === undefined
            ? []
            : [`reports: two of them are called ${repeated}; each needs a name, or a folder, of its own`]),
        ...differentCommits(legs).map((commits) => `reports: they are about different commits: ${commits}`),
        ...(merged === undefined
            ? []
            : [`reports: ${merged.name} is made of several reports already; give those`]),
    ];
    (0,inputs_error/* refuseAll */.cp)(problems);
};


/***/ }),

/***/ 70440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ofStrangers)
/* harmony export */ });
/**
 * A report that can be forged, with the cautions of this program in place of its own. The inputs of the run are left out: whoever
 * pastes them to repeat it would build a stranger's code by a stranger's options. So is what it says about the default branch.
 */
const ofStrangers = (report, cautions) => {
    const { inputs: _, creep: ___, legs, ...others } = report;
    return {
        ...others,
        ...(legs !== undefined && { legs: legs.map(({ inputs: __, ...leg }) => leg) }),
        cautions,
    };
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


/***/ }),

/***/ 12556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91125);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80074);



/** Larger than any report of a run: 1,000 builds take about 1 MB. */
const largestBytes = 20_000_000;
/** The text of a report. Throws an InputError for what is not a file, or is too large. */
const textOf = async (file) => {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch((error) => (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error));
    const advice = 'Give the path of the report.json that a run wrote.';
    if (typeof found === 'string')
        throw unreadable(file, [found], advice);
    if (!found.isFile())
        throw unreadable(file, ['is not a file'], advice);
    if (found.size > largestBytes)
        throw unreadable(file, [`has ${found.size} bytes; at most ${largestBytes} are read`], advice);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        throw unreadable(file, [(0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)], advice);
    }
};
/** That a report cannot be read, each of its problems in a line, and what to do next. */
const unreadable = (file, problems, advice) => new _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([[`${file} cannot be read:`, ...problems.map((each) => `  ${each}`), advice].join('\n  ')]);


/***/ }),

/***/ 23549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isWritten),
/* harmony export */   U: () => (/* binding */ showReport)
/* harmony export */ });
/* harmony import */ var _report_formats_exports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34836);
/* harmony import */ var _report_formats_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47292);
/* harmony import */ var _report_formats_wrap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12474);
/* harmony import */ var _report_words_headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2941);




/** Whether a report that was read is written to a folder, and not only shown. */
const isWritten = ({ invocation, given }) => invocation.inWorkflow || (given['output-dir'] ?? '').trim() !== '';
/** Prints the report as a table. A form for programs that is written nowhere is printed instead, and nothing else. */
const showReport = (report, job) => {
    const { inputs, invocation } = job;
    const [form] = (0,_report_formats_exports_js__WEBPACK_IMPORTED_MODULE_0__/* .exportsNamed */ .r)(inputs.formats);
    if (form === undefined || isWritten(job)) {
        invocation.print(`\n${(0,_report_formats_wrap_js__WEBPACK_IMPORTED_MODULE_3__/* .wrapped */ .k)((0,_report_formats_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .toTerminal */ .y)(report), invocation.columns())}`);
    }
    else {
        invocation.write(form.render(report));
        invocation.log((0,_report_words_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .P)(report));
    }
};


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


/***/ })

};
