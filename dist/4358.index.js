export const id = 4358;
export const ids = [4358];
export const modules = {

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
// EXTERNAL MODULE: ./build/inputs/amounts.js
var amounts = __webpack_require__(63841);
// EXTERNAL MODULE: ./build/projects/context/advise/rewrites.js + 21 modules
var rewrites = __webpack_require__(70622);
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
var run = __webpack_require__(59198);
// EXTERNAL MODULE: ./build/modes/conclude.js
var conclude = __webpack_require__(48210);
// EXTERNAL MODULE: ./build/modes/invocation.js
var invocation = __webpack_require__(35013);
// EXTERNAL MODULE: ./build/modes/measuring.js + 3 modules
var measuring = __webpack_require__(4533);
// EXTERNAL MODULE: ./build/modes/projects-of.js
var projects_of = __webpack_require__(25571);
// EXTERNAL MODULE: ./build/modes/run-request.js + 4 modules
var run_request = __webpack_require__(45818);
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
/**
 * The time budget where none is given: that of a calibration, which has about as many benchmarks as there are rewrites
 * to try.
 */
const usualBudgetMs = 60 * 60_000;
/** Nothing is gated and nothing is explained: what is measured is a rewrite, not somebody's change. */
const adviseInputs = (inputs) => ({
    ...inputs,
    base: 'none',
    gate: [],
    scenarios: rewrites/* rewriteScenarios */.Ob,
    rounds: inputs.rounds === 'auto' ? limits/* pairsNeeded */.V5 : (0,amounts/* mostOf */.Fx)(inputs.rounds),
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


/***/ })

};
