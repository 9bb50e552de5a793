export const id = 3062;
export const ids = [3062];
export const modules = {

/***/ 32561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readContextLine),
/* harmony export */   z: () => (/* binding */ contextLines)
/* harmony export */ });
/** The lines of `context`, `CONTEXT [FILE]` each. */
const contextLines = (context) => context
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
/**
 * What a line names. Paths may contain blanks: a line that is a folder as a whole is nothing else, and what follows the last
 * blank is a Dockerfile only where a folder precedes it.
 */
const readContextLine = (line, isFolder) => {
    const [, context, file] = /^(.*\S)\s+(\S+)$/.exec(line) ?? [];
    return context === undefined || isFolder(line) || !isFolder(context)
        ? { context: line, file: undefined }
        : { context, file };
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
    refuse([...namedWrong(named, inputs), ...editedWrong(named, inputs)]);
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
const refuse = (problems) => {
    if (problems.length > 0)
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(problems);
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
        if (error instanceof _inputs_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .d)
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
    const absent = `${named}: there is no ${wanted} in the repository`;
    if (isLeftOut)
        return `${absent}; the one in the working tree is not part of the commit, because git ignores it or it was never committed`;
    return `${absent}${(0,_missing_dockerfile_js__WEBPACK_IMPORTED_MODULE_7__/* .elsewhere */ .Jn)('head', { env: host.env, inputs, context, found, isLeftOut, linkTarget: undefined })}`;
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
        schemaVersion: assemble/* schemaVersion */.C,
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
        cost: costOf(reports),
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
const costOf = (reports) => {
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
