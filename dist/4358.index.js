export const id = 4358;
export const ids = [4358];
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

/***/ 34358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  advise: () => (/* binding */ advise)
});

// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/inputs/error.js
var error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/plan/resolve.js
var resolve = __webpack_require__(25898);
// EXTERNAL MODULE: ./build/projects/context/advise/rewrites.js + 17 modules
var rewrites = __webpack_require__(6660);
// EXTERNAL MODULE: ./build/report/judge-report.js
var judge_report = __webpack_require__(73183);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
;// CONCATENATED MODULE: ./build/report/advice/binary-change.js
/**
 * Why a change does not explain that the programs differ, as a sentence: what Go wrote into them does not show it, or shows
 * more than that. undefined: it is the one difference that they tell of.
 */
const whyNotShown = ({ shows }, base, head) => {
    if (base === undefined || head === undefined)
        return 'What Go wrote into the programs about their build cannot be read, so nothing explains it.';
    const differing = facts.filter((fact) => base[fact] !== head[fact]);
    const { fact, isIn } = signs[shows];
    if (!differing.includes(fact) || !isIn(base, head))
        return `What Go wrote into the programs does not show ${words[fact]}, so nothing explains it.`;
    const others = differing.filter((each) => each !== fact).map((each) => words[each]);
    return others.length === 0
        ? undefined
        : `What Go wrote into the programs also shows ${others.join(', ')}, which this rewrite does not explain.`;
};
const words = {
    programs: 'another number of programs',
    go: 'another version of Go',
    vcs: 'that a commit is gone',
    trimpath: 'that paths were trimmed',
    cgo: 'that CGO is off',
    othersSha256: 'other modules, tags or flags',
};
const facts = ['programs', 'go', 'vcs', 'trimpath', 'cgo', 'othersSha256'];
const signs = {
    'no-commit': { fact: 'vcs', isIn: (base, head) => base.vcs > head.vcs },
    trimpath: { fact: 'trimpath', isIn: (base, head) => base.trimpath < head.trimpath },
    'no-cgo': { fact: 'cgo', isIn: (base, head) => base.cgo > head.cgo },
    'other-go': { fact: 'go', isIn: () => true },
};

;// CONCATENATED MODULE: ./build/report/advice/outcome.js



/** The report, also one that still goes on, with what each rewrite comes to so far. */
const withAdvice = (report, tried) => {
    const judged = (0,judge_report/* judgeReport */.w)(report);
    return { ...report, advice: tried.map((each) => adviceOf(each, judged)) };
};
const adviceOf = (tried, report) => {
    const { rewrite, text, hosted } = tried;
    const named = { rewrite, text, ...(hosted !== undefined && { hosted }) };
    if (tried.kind === 'not-applicable')
        return { ...named, outcome: 'not-applicable', reason: tried.reason, results: [] };
    const { project, file, dockerfile, line, diff, changesBinary } = tried;
    const benchmarks = report.benchmarks.filter((each) => each.project === project);
    const results = benchmarks.flatMap(resultOf);
    const binary = binaryOf(report, project, changesBinary);
    const { outcome, reason } = outcomeOf(results, benchmarks, { binary, isComplete: report.complete });
    return {
        ...named,
        outcome,
        ...(reason !== undefined && { reason: (0,numbers/* cut */.Jj)(reason, longestReason) }),
        ...{ file, dockerfile, line, diff, results },
        ...(binary !== undefined && { binary }),
    };
};
/** Raw characters of a reason that quotes a build. */
const longestReason = 2_000;
const resultOf = ({ id, scenario, comparison }) => {
    if (comparison === undefined || comparison.pairs === 0)
        return [];
    const { verdict, pairs, slowdown, low, high } = comparison;
    return [
        {
            benchmark: id,
            scenario,
            verdict: verdict.kind,
            because: verdict.because,
            pairs,
            ...(slowdown !== undefined && { slowdown }),
            ...(low !== undefined && { low }),
            ...(high !== undefined && { high }),
        },
    ];
};
/** From the last builds of the warm-up that started from nothing: neither has an edit in it. */
const binaryOf = ({ builds }, project, change) => {
    const cold = builds.filter(({ benchmark, round, failure }) => round === 0 && failure === undefined && benchmark.split('/').slice(1).join('/') === `${project}/cold`);
    const evidenceOf = (revision) => cold.findLast((build) => build.revision === revision)?.evidence;
    if (!cold.some(({ revision }) => revision === 'head'))
        return undefined;
    const [before, after] = [evidenceOf('base'), evidenceOf('head')];
    const [base, head] = [before?.binarySha256, after?.binarySha256];
    const known = { ...(base !== undefined && { base }), ...(head !== undefined && { head }) };
    if (base === undefined || head === undefined)
        return { kind: 'unknown', ...known, reason: 'In one of the images, no program was found that Go made.' };
    if (base === head)
        return { kind: 'same', ...known };
    if (change === undefined)
        return { kind: 'different', ...known, reason: 'Nothing about this rewrite explains it.' };
    const reason = whyNotShown(change, before?.binaryBuild, after?.binaryBuild);
    return reason === undefined
        ? { kind: 'explained', ...known, reason: change.text }
        : { kind: 'different', ...known, reason };
};
const outcomeOf = (results, benchmarks, { binary, isComplete }) => {
    const has = (...kinds) => results.some(({ verdict }) => kinds.includes(verdict));
    const [faster, slower] = [has('improvement'), has('regression', 'warning')];
    const obstructed = obstructedBy(benchmarks);
    if (obstructed !== undefined && (results.length === 0 || obstructed.outcome !== 'no-time'))
        return obstructed;
    if (faster && slower)
        return { outcome: 'mixed', reason: undefined };
    if (slower)
        return { outcome: 'slower', reason: undefined };
    if (faster)
        return binary?.kind === 'same' || binary?.kind === 'explained'
            ? { outcome: 'faster', reason: undefined }
            : { outcome: 'other-binary', reason: undefined };
    if (results.length === 0)
        return {
            outcome: 'not-measured',
            reason: isComplete ? 'no pair was complete' : 'the run was stopped before',
        };
    const bounded = results.some(({ low }) => low !== undefined);
    return bounded
        ? { outcome: 'no-difference', reason: undefined }
        : (obstructed ?? { outcome: 'not-judged', reason: undefined });
};
/** What kept it from being measured, with the reason that its verdict has. */
const obstructedBy = (benchmarks) => {
    for (const { comparison, sampling } of benchmarks) {
        const [obstacle] = sampling?.obstacles ?? [];
        const outcome = obstacle === undefined ? undefined : outcomes[obstacle.kind];
        const reason = obstacle !== undefined && 'reason' in obstacle ? obstacle.reason : comparison?.verdict.reason;
        if (outcome !== undefined)
            return { outcome, reason };
    }
    return undefined;
};
const outcomes = {
    'head-does-not-build': 'does-not-build',
    unsupported: 'unsupported',
    'out-of-time': 'no-time',
    'out-of-disk': 'not-measured',
    'base-does-not-build': 'not-measured',
    'engine-broke': 'not-measured',
    'image-moved': 'not-measured',
    'not-cold': 'not-measured',
    'no-edit': 'not-measured',
};

// EXTERNAL MODULE: ./build/report/hide.js
var report_hide = __webpack_require__(40539);
// EXTERNAL MODULE: ./build/run/run.js + 5 modules
var run = __webpack_require__(96508);
// EXTERNAL MODULE: ./build/modes/conclude.js
var conclude = __webpack_require__(48210);
// EXTERNAL MODULE: ./build/modes/invocation.js
var invocation = __webpack_require__(35013);
// EXTERNAL MODULE: ./build/modes/measuring.js + 3 modules
var measuring = __webpack_require__(4533);
// EXTERNAL MODULE: ./build/modes/projects-of.js
var projects_of = __webpack_require__(25571);
// EXTERNAL MODULE: ./build/modes/run-request.js + 104 modules
var run_request = __webpack_require__(33609);
;// CONCATENATED MODULE: ./build/modes/advise.js













/**
 * Tries rewrites of the user's Dockerfile, each in pairs with the project as it is, and publishes what they gain. Status 0,
 * whatever they do; 3 when some apply and none could be measured.
 */
const advise = async (asked) => {
    const [inputs, ...others] = await (0,projects_of/* projectsOf */.UW)({ ...asked, inputs: adviseInputs(asked.inputs) });
    if (inputs === undefined || others.length > 0)
        throw new error/* InputError */.dz(['context: advise measures one project']);
    const job = { ...asked, inputs };
    const { inWorkflow } = job.invocation;
    return (0,measuring/* measuring */.SQ)(job, async (parts) => {
        const hide = (0,report_hide/* hider */.Hj)(hiddenOf(job));
        let tried = [];
        const request = (0,run_request/* runRequestOf */.o)({
            ...(0,measuring/* runOptionsOf */.Fq)(job, parts.publishing),
            rewriting: {
                rewrites: inputs.rewrites,
                found: (planned) => {
                    tried = planned.map((each) => triedOf(each, hide));
                    job.messages.log(outlook(planned));
                },
            },
            onSubject: ({ isOfFork }) => (0,measuring/* noteFork */.PZ)(inWorkflow, isOfFork),
            save: (soFar) => parts.save(withAdvice(soFar, tried)),
        });
        return withAdvice(await (0,run/* run */.e)(request), tried);
    }, async (report, parts) => {
        const status = await (0,conclude/* conclude */.E)(report, job, parts);
        return status === 0 && measuredNothing(report) ? invocation/* statusOfNothing */.B : status;
    });
};
/** What trying rewrites may take when nobody says how long: about as many are tried as a calibration has benchmarks. */
const usualBudgetMs = 60 * 60_000;
/** Nothing decides and nothing is explained: a rewrite is the question, not a change of somebody. */
const adviseInputs = (inputs) => ({
    ...inputs,
    base: 'none',
    gate: [],
    scenarios: rewrites/* rewriteScenarios */.Ob,
    rounds: inputs.rounds === 'auto' ? limits/* pairsNeeded */.V5 : (0,resolve/* mostOf */.Fx)(inputs.rounds),
    timeBudgetMs: inputs.timeBudgetGiven ? inputs.timeBudgetMs : usualBudgetMs,
    explain: 'never',
    screen: 'never',
    observe: 'none',
    failOn: 'never',
    formats: [...new Set([...inputs.formats, 'sarif'])],
});
const hiddenOf = ({ inputs: { build }, given }) => [
    ...Object.values(build.buildArgs),
    ...Object.values(build.secrets),
    given['github-token'] ?? '',
];
/** As in the schema of the report: a longer difference is cut. */
const longestDiff = 20_000;
const triedOf = (planned, hide) => {
    const { name, text, hosted, changesBinary } = planned.rewrite;
    const named = { rewrite: name, text, changesBinary, ...(hosted !== undefined && { hosted }) };
    if (planned.kind === 'not-applicable')
        return { ...named, kind: planned.kind, reason: hide(planned.reason) };
    const { project, file, dockerfile, line, diff, note } = planned;
    const said = note === undefined ? text : `${text} ${note}`;
    return {
        ...named,
        text: said,
        kind: planned.kind,
        project,
        file,
        dockerfile,
        line,
        diff: (0,numbers/* cut */.Jj)(hide(diff), longestDiff),
    };
};
const outlook = (planned) => {
    const names = planned.flatMap(({ kind, rewrite }) => (kind === 'tried' ? [rewrite.name] : []));
    return names.length === 0
        ? 'No rewrite applies to this Dockerfile.'
        : `Rewrites to try: ${names.join(', ')}. None of your files is changed.`;
};
const measuredNothing = ({ advice = [], verdict }) => {
    const tried = advice.filter(({ outcome }) => outcome !== 'not-applicable');
    if (tried.length === 0)
        return verdict.because !== 'nothing-gated';
    return tried.every(({ results }) => results.length === 0);
};


/***/ }),

/***/ 25571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ withLine),
/* harmony export */   TU: () => (/* binding */ projectsFrom),
/* harmony export */   UW: () => (/* binding */ projectsOf),
/* harmony export */   yk: () => (/* binding */ namedProjects)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60950);
/* harmony import */ var _inputs_context_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32561);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80074);
/* harmony import */ var _projects_context_absent_projects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66649);
/* harmony import */ var _projects_context_known_subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22161);







/** The inputs of every project that is measured; those of a job with one project stay as they are. */
const projectsOf = async (job) => {
    const { inputs } = job;
    if ((0,_inputs_context_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .contextLines */ .z)(inputs.context).length < 2 && !/\s/.test(inputs.context))
        return [inputs];
    return projectsFrom(inputs, await namedProjects(job));
};
/** What the lines of `context` name. */
const namedProjects = async ({ host, inputs, directory, }) => {
    const { root } = await (0,_host_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepository */ .W1)(host, directory);
    const isFolder = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false })?.isDirectory() === true;
    return (0,_inputs_context_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .contextLines */ .z)(inputs.context).map((line) => (0,_inputs_context_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .readContextLine */ .U)(line, isFolder));
};
/** The same where it is known what the lines name. */
const projectsFrom = (inputs, named) => {
    (0,_inputs_error_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseAll */ .cp)([...namedWrong(named, inputs), ...editedWrong(named, inputs)]);
    const [only] = named;
    if (only !== undefined && named.length === 1)
        return [withLine(inputs, only)];
    const ids = named.map((line) => idOf(line, named));
    return named.map((line, at) => ({
        ...withLine(inputs, line),
        edit: editOf(inputs, line),
        among: {
            id: ids[at] ?? '',
            others: ids.filter((_, other) => other !== at),
            share: { spentMs: 0, shares: named.length },
        },
    }));
};
/** The inputs of the project that a line names. */
const withLine = (inputs, { context, file }) => ({
    ...inputs,
    context,
    build: { ...inputs.build, file: file ?? inputs.build.file },
});
/** Two Dockerfiles of one context are two projects, which their context alone does not set apart. */
const idOf = ({ context, file }, all) => {
    const id = (0,_projects_context_known_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .projectId */ .Lg)(context);
    const isShared = all.filter((each) => (0,_projects_context_known_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .projectId */ .Lg)(each.context) === id).length > 1;
    return isShared && file !== undefined ? `${id}+${(0,_projects_context_known_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .projectId */ .Lg)(file)}` : id;
};
const namedWrong = (lines, { build }) => {
    const ids = lines.map((line) => idOf(line, lines));
    return [
        ...(lines.length > 1 && lines.some(({ context }) => context === 'auto')
            ? ['context: auto stands alone; leave it out of the list']
            : []),
        ...lines.flatMap(({ context, file = '.' }) => [context, file].filter(_projects_context_absent_projects_js__WEBPACK_IMPORTED_MODULE_4__/* .leadsOut */ .q).map((path) => `context: ${path} leads out of the repository`)),
        ...ids.flatMap((id, at) => ids.indexOf(id) < at
            ? [`context: ${lines[at]?.context} is named twice; name another Dockerfile of it as CONTEXT FILE`]
            : []),
        ...(build.file !== undefined && lines.every(({ file }) => file !== undefined)
            ? ['file: every line of context names a Dockerfile already; leave one of them out']
            : []),
    ];
};
/** The last line that is meant for a context counts; one without a context is meant for all. */
const editOf = ({ edit }, { context }) => {
    const lines = editLines(edit);
    const own = lines.findLast((line) => line.context !== undefined && isSame(line.context, context));
    return (own ?? lines.findLast((line) => line.context === undefined))?.file ?? 'auto';
};
const editedWrong = (lines, { edit }) => lines.length < 2
    ? []
    : editLines(edit).flatMap(({ context }) => context === undefined || lines.some((line) => isSame(line.context, context))
        ? []
        : [`edit: ${context} is not among the contexts`]);
const editLines = (edit) => (0,_inputs_context_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .contextLines */ .z)(edit).map((line) => {
    const [, context, file = line] = /^(.*\S)\s+(\S+)$/.exec(line) ?? [];
    return { context, file };
});
const isSame = (one, other) => (0,_projects_context_known_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .projectId */ .Lg)(one) === (0,_projects_context_known_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .projectId */ .Lg)(other);


/***/ }),

/***/ 66649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ absentProjects),
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60616);
/* harmony import */ var _host_inside_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36016);
/* harmony import */ var _host_inside_look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37517);
/* harmony import */ var _inputs_dockerfile_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77745);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80074);
/* harmony import */ var _find_dockerfiles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60974);
/* harmony import */ var _missing_dockerfile_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96377);
/* harmony import */ var _user_build_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89341);










/**
 * What is wrong with the places of these projects, one sentence for each project: no such folder, or no such Dockerfile. Looks
 * only, and copies nothing. What a submodule holds is not known here, nor what a bake file names.
 */
const absentProjects = async (looking, projects) => {
    const { root } = looking.repository;
    const submodules = await submodulesIn(looking);
    const isKnown = (path) => submodules.every((each) => path !== each && !path.startsWith(`${each}/`));
    const problems = [];
    let found;
    for (const inputs of projects) {
        const context = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inputs.context === 'auto' ? '.' : inputs.context, '.');
        const place = { inputs, context, paths: pathsOf(inputs, context) };
        if (![context, ...place.paths].every(isKnown))
            continue;
        const problem = await problemWith(looking, place);
        if (problem === undefined)
            continue;
        if (problem.kind === 'other')
            problems.push(problem.what);
        else {
            found ??= await (0,_find_dockerfiles_js__WEBPACK_IMPORTED_MODULE_6__/* .findDockerfiles */ .vv)(looking.host, root);
            problems.push(missingAt(looking, place, { found, isLeftOut: problem.isLeftOut }));
        }
    }
    return problems;
};
/** Whether a path that should be relative to the repository cannot be in it. */
const leadsOut = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || /^\.\.(\/|$)/.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.'));
const pathsOf = (inputs, context) => {
    if (inputs.bakeTarget !== undefined)
        return [];
    const { file } = inputs.build;
    return file === undefined ? (0,_inputs_dockerfile_names_js__WEBPACK_IMPORTED_MODULE_9__/* .dockerfileNames */ .l)(inputs).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context, name)) : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.', file)];
};
const problemWith = async (looking, place) => {
    const { context, inputs, paths } = place;
    const { root } = looking.repository;
    const outside = paths.find((path) => leadsOut(path));
    if (outside !== undefined)
        return { kind: 'other', what: `file: ${outside} leads out of the repository; name a file in it` };
    const kind = await (0,_host_inside_check_js__WEBPACK_IMPORTED_MODULE_3__/* .kindInside */ .n2)(root, context);
    if (kind === undefined && (await areCommitted(looking, [context], paths)))
        return undefined;
    const wrong = await folderProblem(root, context, kind);
    if (wrong !== undefined)
        return { kind: 'other', what: `context: ${wrong}` };
    if (paths.length === 0)
        return undefined;
    try {
        const path = (0,_user_build_js__WEBPACK_IMPORTED_MODULE_8__/* .dockerfilePathOf */ .pS)({ dir: root, contextDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, context) }, inputs);
        const isThere = (await (0,_user_build_js__WEBPACK_IMPORTED_MODULE_8__/* .dockerfileText */ .qE)(root, path)) !== undefined;
        if (isThere && (await isInHead(looking, path)))
            return undefined;
        return (await areCommitted(looking, [], paths))
            ? undefined
            : { kind: 'no-dockerfile', isLeftOut: isThere };
    }
    catch (error) {
        if (error instanceof _inputs_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz)
            return { kind: 'other', what: error.problems.join('; ') };
        throw error;
    }
};
const folderProblem = async (root, context, kind) => {
    if (kind === 'folder')
        return undefined;
    if (kind === 'file')
        return `${context} is a file; name the folder to build, and a Dockerfile after it, as in . ${context}`;
    if (kind === undefined) {
        const [, first] = /^(.*\S)\s+\S+$/.exec(context) ?? [];
        const neither = first === undefined ? `no folder ${context}` : `neither a folder ${context} nor ${first}`;
        return `there is ${neither} in the repository`;
    }
    try {
        await (0,_host_inside_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(root, context, 'folder');
        return undefined;
    }
    catch (error) {
        if (error instanceof _host_inside_check_js__WEBPACK_IMPORTED_MODULE_3__/* .UnsafePath */ .UZ)
            return error.message;
        throw error;
    }
};
/** A file that git ignores, or that a checkout has beside the commit, is not measured. */
const isInHead = async ({ host, repository, withUncommitted }, path) => {
    const flags = ['--cached', ...(withUncommitted ? ['--others', '--exclude-standard'] : [])];
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository.root, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path));
    const listed = await (0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(host, repository.root, [
        '--literal-pathspecs',
        ...['ls-files', '-z', ...flags, '--', name],
    ]);
    return !(0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .gq)(listed) || listed.stdout !== '';
};
/** Whether one of the commits has each of the folders, and one of the Dockerfiles. A commit that was not fetched has nothing. */
const areCommitted = async ({ host, repository, commits }, folders, paths) => {
    for (const commit of commits) {
        const has = async (path) => {
            const listed = await (0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(host, repository.root, [
                '--literal-pathspecs',
                ...['ls-tree', '-z', '--full-tree', commit, '--', path],
            ]);
            return (0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .succeeded */ .gq)(listed) && listed.stdout !== '';
        };
        const all = await Promise.all(folders.map(has));
        const any = await Promise.all(paths.map(has));
        if (all.every(Boolean) && (paths.length === 0 || any.some(Boolean)))
            return true;
    }
    return false;
};
const submodulesIn = async ({ host, repository: { root } }) => (0,_host_inside_look_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileIn */ .aO)(root, '.gitmodules')
    ? (await (0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsMatching */ .xD)(host, root, String.raw `^submodule\..*\.path$`, '.gitmodules')).map(([, path]) => path)
    : [];
const missingAt = ({ host }, { inputs, context }, { found, isLeftOut }) => {
    const wanted = (0,_missing_dockerfile_js__WEBPACK_IMPORTED_MODULE_7__/* .wantedPath */ .rn)(inputs, context);
    const named = inputs.build.file === undefined ? 'context' : 'file';
    const where = named === 'context' && context === '.' ? 'at the top of' : 'in';
    const absent = `${named}: there is no ${wanted} ${where} the repository`;
    if (isLeftOut)
        return `${absent}; the one in the working tree is not part of the commit, because git ignores it or it was never committed`;
    return `${absent}${(0,_missing_dockerfile_js__WEBPACK_IMPORTED_MODULE_7__/* .elsewhere */ .Jn)('head', { env: host.env, inputs, context, found, isLeftOut, linkTarget: undefined })}`;
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

/***/ 96508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/host/disk.js
var disk = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/host/disposal.js
var disposal = __webpack_require__(15584);
// EXTERNAL MODULE: ./build/measure/measure.js + 12 modules
var measure = __webpack_require__(22815);
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
const cacheOfBuilds = (inputs, found, engines, revisions) => {
    const named = namedIn(inputs, found);
    if (named === undefined)
        return { form: (0,cache_form/* cacheFormOf */.kE)(inputs), isMeasured: false, notes: [] };
    const form = (0,cache_form/* cacheFormOf */.kE)({ ...named, cacheMode: inputs.cacheMode });
    const reason = engines[0]?.noRemoteCache(form);
    const source = `${(0,cache_form/* cachesText */.Ju)(named)} (${named.place})`;
    return reason === undefined
        ? { form, isMeasured: true, notes: [measuredNote(inputs, source, form, revisions)] }
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
const standIns = {
    registry: 'a registry of this machine',
    local: 'a folder of this machine',
    gha: 'a server of this machine that speaks as that of the Actions cache',
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
var run_context = __webpack_require__(42665);
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
    const cache = cacheOfBuilds(request.inputs, request.workflowCache(subject), engines, revisions);
    cache.notes.forEach(request.host.log);
    const randomSeed = (0,external_node_crypto_.randomBytes)(4).toString('hex');
    const wanted = { projects, revisions, engines: names, hasRemoteCache: cache.isMeasured };
    const decided = (0,resolve/* planOf */.XC)(request.inputs, wanted, randomSeed);
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
/** Noise floors raise limits before the first pair: where sampling stops depends on them. Nothing is to be raised for one revision. */
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
        request.host.log(planLine(facts.plan));
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
