export const id = 3117;
export const ids = [3117];
export const modules = {

/***/ 37014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus)
/* harmony export */ });
/* harmony import */ var _consequences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94741);

/**
 * Exit status of a run that ended by itself: 1 when a gated benchmark has a verdict of `regression`, `warning` or
 * `inconclusive` that `failOn` names; else 3 when it names `invalid` and one is invalid; else 0. (2, wrong input, and
 * 130, interrupted, are not verdicts.) Every gated verdict counts: a warning beside an invalid benchmark still fails.
 *
 * A run that judges nothing still fails with 3 when it measured nothing, whatever `failOn` names, because no verdict
 * could say so; so does one with such a leg. Only `never` prevents it.
 */
const exitStatus = ({ verdict, gated, measuredAnything, hasEmptyLeg }, failOn) => {
    if (failOn === 'never')
        return 0;
    const kinds = new Set([verdict.kind, ...gated]);
    const statuses = failOn.filter((kind) => kinds.has(kind)).map((kind) => _consequences_js__WEBPACK_IMPORTED_MODULE_0__/* .consequences */ .PS[kind][0].status);
    if (statuses.includes(1))
        return 1;
    if (statuses.includes(3))
        return 3;
    const nothing = hasEmptyLeg || (verdict.kind === 'none' && !measuredAnything);
    return nothing ? (0,_consequences_js__WEBPACK_IMPORTED_MODULE_0__/* .consequencesOf */ .W$)({ kind: 'none', because: 'nothing-measured' }).status : 0;
};


/***/ }),

/***/ 15665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44619);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31980);


/**
 * The values of one benchmark at one revision, in the order they were measured, with their median.
 * From six values on with the exact 95 % interval of the median, below that with the smallest and the
 * largest value; of nothing, only the reason.
 */
const summarize = (valuesMs) => {
    const medianMs = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(valuesMs);
    if (medianMs === undefined) {
        const reason = 'no build gave a valid time';
        return { samplesMs: [], unknown: { medianMs: reason, range: reason, lowMs: reason, highMs: reason } };
    }
    const samplesMs = [...valuesMs];
    const interval = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .orderStatisticBounds */ .k2)(valuesMs, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .boundError */ .ns);
    if (interval === undefined) {
        const extremes = { lowMs: Math.min(...valuesMs), highMs: Math.max(...valuesMs) };
        return { samplesMs, medianMs, range: 'min-max', ...extremes };
    }
    return { samplesMs, medianMs, range: 'interval', lowMs: interval.low, highMs: interval.high };
};


/***/ }),

/***/ 84036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ withAcceptance)
});

// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/report/accept.js
var accept = __webpack_require__(66803);
// EXTERNAL MODULE: ./build/report/hide.js
var hide = __webpack_require__(40539);
// EXTERNAL MODULE: ./build/report/without-regressions.js
var without_regressions = __webpack_require__(48196);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/publish/comment/all-pages.js
var all_pages = __webpack_require__(19912);
// EXTERNAL MODULE: ./build/publish/comment/github-api.js
var github_api = __webpack_require__(30918);
;// CONCATENATED MODULE: ./build/publish/comment/acceptance.js




/**
 * Who accepted the slowdown of a pull request by its label, as GitHub knows it now: the payload of the event is that of the push,
 * also when the job is started again. Throws an ApiError.
 *
 * Only people with the role triage or more, and apps that may write issues or pull requests, can set a label:
 * https://docs.github.com/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization
 */
const acceptanceOf = async (ask, api, pullRequest) => {
    const path = `${(0,github_api/* pathOf */.XM)(api)}/issues/${pullRequest}`;
    const labels = await (0,all_pages/* allPages */.S)(ask, { path: `${path}/labels` });
    if (!labels.some((label) => isAccepting((0,json/* textAt */.$6)(label, 'name'))))
        return 'not-set';
    return lastSetter(await (0,all_pages/* allPages */.S)(ask, { path: `${path}/events` }));
};
/** Names of labels differ in more than case. */
const isAccepting = (name) => name?.toLowerCase() === accept/* acceptingLabel */.J;
/** Events come oldest first; whoever set the label after it was taken off is the one who accepts. */
const lastSetter = (events) => {
    const own = events.filter((event) => isAccepting((0,json/* textAt */.$6)(event, 'label', 'name')));
    const last = own.findLast((event) => ['labeled', 'unlabeled'].includes((0,json/* textAt */.$6)(event, 'event') ?? ''));
    if ((0,json/* textAt */.$6)(last, 'event') !== 'labeled')
        return 'not-named';
    const [by, at] = [(0,json/* textAt */.$6)(last, 'actor', 'login'), (0,json/* textAt */.$6)(last, 'created_at')];
    return by === undefined || at === undefined || !login.test(by) || !time.test(at) ? 'not-named' : { by, at };
};
/** As in the schema of the report. */
const login = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/;
const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

// EXTERNAL MODULE: ./build/publish/comment/comment-on.js + 10 modules
var comment_on = __webpack_require__(88156);
// EXTERNAL MODULE: ./build/publish/comment/github-error.js
var github_error = __webpack_require__(54908);
;// CONCATENATED MODULE: ./build/publish/accepted.js








/** How long a job that found a regression waits for an answer. */
const askingMs = 30_000;
/**
 * The report of a pull request, with its regressions as warnings where GitHub says that somebody accepted them. GitHub is asked
 * only when there is a regression. Never throws: without an answer nothing is accepted, and a warning of the report says so.
 */
const withAcceptance = async (report, context) => {
    const [pullRequest, ...others] = (0,comment_on/* pullRequestsAbout */.R)(context);
    const isAsked = report.study === undefined && (0,without_regressions/* hasRegression */.A)(report);
    // One branch with several pull requests: a label on one of them says nothing of the others.
    if (pullRequest === undefined || others.length > 0 || !isAsked)
        return report;
    const api = (0,github_api/* apiOf */.ir)(context);
    try {
        const answer = await acceptanceOf((0,github_api/* askGitHub */.X3)(api, { totalMs: askingMs }), api, pullRequest);
        if (answer === 'not-set')
            return report;
        return answer === 'not-named' ? withWarning(report, notNamed) : (0,accept/* accept */.a)(report, answer);
    }
    catch (error) {
        const denied = error instanceof github_error/* ApiError */.hD && (error.refusal === 'denied' || error.refusal === 'absent');
        const advice = denied ? '; the job needs the permission "pull-requests: read"' : '';
        return withWarning(report, `GitHub was asked whether the label "${accept/* acceptingLabel */.J}" accepts this slowdown, without an answer: ${(0,hide/* hider */.Hj)([api.token])((0,error_text/* messageOf */.b)(error))}${advice}.`);
    }
};
const withWarning = (report, warning) => ({
    ...report,
    warnings: [...report.warnings, warning],
});
const notNamed = `The pull request has the label "${accept/* acceptingLabel */.J}", but GitHub does not say who set it, so nothing is accepted: remove it and set it again.`;


/***/ }),

/***/ 41499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ schemaVersion),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   lX: () => (/* binding */ evidenceLevelOf)
/* harmony export */ });
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44709);
/* harmony import */ var _sample_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15467);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72197);



/** Version of the report's form; a newer minor version only adds fields. `docs/report.schema.json` describes it. */
const schemaVersion = '2.3';
/**
 * Makes the report that every output is rendered from; `judgeReport` adds the verdicts. A benchmark without any sample
 * stays, with the reason under `head.unknown.medianMs`.
 */
const assemble = (facts) => {
    const benchmarks = facts.benchmarks.map((benchmark) => benchmarkReport(facts, benchmark));
    return {
        schemaVersion,
        toolVersion: facts.toolVersion,
        startedAt: facts.startedAt,
        complete: facts.complete,
        verdict: notJudged(facts, benchmarks),
        ...(facts.repository !== undefined && { repository: facts.repository }),
        inputs: inputsOf(facts),
        obstacles: facts.obstacles,
        ...(facts.onlyChange !== undefined && { onlyChange: facts.onlyChange }),
        rules: facts.rules,
        projects: facts.projects,
        environment: facts.environment,
        ...(facts.observed.length > 0 && { observed: facts.observed }),
        ...(facts.isolation !== undefined && { isolation: facts.isolation }),
        engines: facts.engines,
        schedule: {
            seed: facts.seed,
            order: facts.measurements.map(({ benchmark, revision, round }) => ({ benchmark, revision, round })),
        },
        benchmarks,
        builds: facts.measurements,
        ...(facts.explanations.length > 0 && { explanations: facts.explanations }),
        cost: facts.cost,
        warnings: facts.warnings,
    };
};
/** Base, engines and seed as they were found. */
const inputsOf = ({ inputs, projects, benchmarks, seed }) => {
    const base = projects.find((project) => project.base?.commit !== undefined)?.base?.commit;
    const engines = [...new Set(benchmarks.map(({ engine }) => engine))].join(',');
    return {
        ...inputs,
        ...(base !== undefined && { base }),
        ...(engines !== '' && { engines }),
        ...(seed !== '' && { seed }),
    };
};
const notJudged = ({ revisions }, benchmarks) => {
    const [first] = benchmarks;
    if (first !== undefined && (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)({ benchmarks }).length === 0) {
        const why = first.head.unknown?.['medianMs'] ?? 'the reason is not known';
        return {
            kind: 'none',
            because: 'nothing-measured',
            reason: `not judged: no build gave a time: ${why}`,
        };
    }
    return revisions.includes('base')
        ? {
            kind: 'none',
            because: 'not-judged',
            reason: 'not judged: the run stopped before its plan was carried out',
        }
        : { kind: 'none', because: 'one-revision', reason: 'not judged: there is only one revision' };
};
const benchmarkReport = (facts, benchmark) => {
    const builds = facts.measurements.filter((build) => build.benchmark === benchmark.id);
    const sampling = facts.sampling.get(benchmark.id);
    return {
        ...benchmark,
        evidenceLevel: evidenceLevelOf(builds),
        ...(sampling !== undefined && { sampling }),
        ...(0,_sample_of_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesOf */ .l)(builds, sampling, facts.revisions.includes('base')),
    };
};
/** What builds show, the weakest of them. A build that was killed counts with its time, but shows nothing. */
const evidenceLevelOf = (builds) => {
    const evidence = builds
        .filter((build) => (0,_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .isCounted */ .he)(build) && build.failure === undefined)
        .map((build) => build.evidence);
    if (evidence.length === 0 || evidence.includes(undefined))
        return 'none';
    return evidence.every((each) => each !== undefined && isProved(each)) ? 'proved' : 'structural';
};
/**
 * The action graph and the binary are read together. That nothing was compiled can also follow from the steps alone, which
 * proves less; then the outcome says of other fields why they are not known.
 */
const isProved = ({ outcome, binarySha256 }) => outcome.packagesCompiled !== undefined && (binarySha256 !== undefined || outcome.unknown === undefined);


/***/ }),

/***/ 85040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ warnOnly)
/* harmony export */ });
/* harmony import */ var _without_regressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48196);

/** The report of a run that was compared with a fixed commit: it can only warn, because no single change is to blame. */
const warnOnly = (report, creep) => {
    const { anchor } = creep;
    const marked = { ...report, creep };
    if (anchor === undefined)
        return marked;
    return (0,_without_regressions_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRegressions */ .D)(marked, ({ reason }) => ({
        kind: 'warning',
        because: 'crept',
        reason: `${reason}; all of it since ${anchor}, so it only warns`,
    }));
};


/***/ }),

/***/ 47292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ toFirstTable),
  y: () => (/* binding */ toTerminal)
});

// EXTERNAL MODULE: ./build/report/advice/words.js
var words = __webpack_require__(75869);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/report/services/table.js
var services_table = __webpack_require__(98144);
// EXTERNAL MODULE: ./build/report/table/measured.js
var measured = __webpack_require__(35058);
// EXTERNAL MODULE: ./build/report/study/table.js
var study_table = __webpack_require__(68537);
// EXTERNAL MODULE: ./build/report/study/words.js
var study_words = __webpack_require__(52228);
// EXTERNAL MODULE: ./build/report/table/table.js + 1 modules
var table_table = __webpack_require__(75983);
;// CONCATENATED MODULE: ./build/report/formats/narrow.js
/** Columns of a usual terminal. */
const usualWidth = 80;
/** The table as it is where it fits a terminal; otherwise without the words in its column of pairs, or without that column. */
const narrow = (table) => {
    const at = table.titles.indexOf('pairs');
    if (at === -1 || widthOf(table) <= usualWidth)
        return table;
    const pairs = new Set(table.rows.map(({ cells }) => cells[at]));
    return pairs.size === 1 ? withoutColumn(table, at, `Pairs: ${[...pairs].join('')}`) : inShort(table, at);
};
const widthOf = ({ titles, rows }) => titles.reduce((sum, title, at) => {
    const texts = [title, ...rows.map(({ cells }) => cells[at] ?? '')];
    return sum + Math.max(...texts.map((text) => [...text].length)) + (at === 0 ? 0 : 2);
}, 0);
/** What is the same in every row stands above the table. */
const withoutColumn = ({ constants, titles, aligns, rows }, at, constant) => ({
    constants: [...constants, constant],
    titles: titles.toSpliced(at, 1),
    aligns: aligns.toSpliced(at, 1),
    rows: rows.map((row) => ({ ...row, cells: row.cells.toSpliced(at, 1) })),
});
/** `6/9` instead of `6 of 9`. */
const inShort = (table, at) => ({
    ...table,
    rows: table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, column) => (column === at ? cell.replace(' of ', '/') : cell)),
    })),
});

;// CONCATENATED MODULE: ./build/report/formats/table-lines.js


/** The most columns of a line. */
const widest = 120;
/** A name cut shorter than this says nothing any more. */
const narrowest = 12;
const gap = '  ';
/** A table as aligned lines, each with the reason below it why it has no time. */
const tableLines = (table) => {
    const widths = widthsOf(table);
    const cuts = cutsOf(table, widths);
    const row = (cells) => aligned(cells.map((cell, at) => (cuts[at] ?? numbers/* cut */.Jj)((0,report_escape/* oneLine */.TN)(cell), widths[at] ?? 0)), widths, table.aligns);
    return [
        row(table.titles),
        ...table.rows.flatMap(({ cells, why: reason }) => [
            row(cells),
            ...(reason === undefined ? [] : [(0,numbers/* cut */.Jj)(noTimeLine(reason), widest)]),
        ]),
    ];
};
/** Names that begin alike differ at their ends: where a column would show them as one, both ends stay. */
const cutsOf = ({ rows }, widths) => widths.map((width, at) => {
    const names = [...new Set(rows.map(({ cells }) => (0,report_escape/* oneLine */.TN)(cells[at] ?? '')))];
    return new Set(names.map((name) => (0,numbers/* cut */.Jj)(name, width))).size < names.length ? numbers/* cutInside */.PS : numbers/* cut */.Jj;
});
/** The line below a row without a time. */
const noTimeLine = (reason) => `    no time: ${(0,report_escape/* oneLine */.TN)(reason)}`;
const widthsOf = ({ titles, aligns, rows }) => {
    const cells = rows.map((row) => row.cells.map(report_escape/* oneLine */.TN));
    const widths = titles.map((title, at) => 
    // A cell that is longer than any line widens every row.
    Math.min(widest, Math.max(...[title, ...cells.map((row) => row[at] ?? '')].map(lengthOf))));
    const total = widths.reduce((sum, width) => sum + width, gap.length * (widths.length - 1));
    const longest = Math.max(...widths.filter((_, at) => aligns[at] === 'left'));
    const shrunk = Math.max(narrowest, longest - Math.max(0, total - widest));
    // Only names are long; numbers are never cut.
    return widths.map((width, at) => aligns[at] === 'left' && width === longest ? Math.min(width, shrunk) : width);
};
const aligned = (cells, widths, aligns) => cells
    .map((cell, at) => {
    const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - lengthOf(cell)));
    return aligns[at] === 'left' ? cell + space : space + cell;
})
    .join(gap)
    .trimEnd();
/** In columns of a terminal, as far as that can be told. */
const lengthOf = (text) => [...text].length;

// EXTERNAL MODULE: ./build/report/words/advice.js
var advice = __webpack_require__(35357);
// EXTERNAL MODULE: ./build/report/words/attestations.js
var attestations = __webpack_require__(20982);
// EXTERNAL MODULE: ./build/report/words/calibration.js
var calibration = __webpack_require__(44373);
// EXTERNAL MODULE: ./build/report/words/cold-beside-cache.js
var cold_beside_cache = __webpack_require__(52381);
// EXTERNAL MODULE: ./build/report/words/creep.js
var creep = __webpack_require__(13656);
// EXTERNAL MODULE: ./build/report/words/disturbances.js
var disturbances = __webpack_require__(70740);
// EXTERNAL MODULE: ./build/report/words/headline.js + 1 modules
var headline = __webpack_require__(2941);
// EXTERNAL MODULE: ./build/report/words/why.js
var why = __webpack_require__(34631);
// EXTERNAL MODULE: ./build/report/words/self-test.js
var self_test = __webpack_require__(78744);
// EXTERNAL MODULE: ./build/report/words/outcomes.js
var outcomes = __webpack_require__(92808);
// EXTERNAL MODULE: ./build/report/words/spent.js
var spent = __webpack_require__(42549);
// EXTERNAL MODULE: ./build/report/words/phases.js
var phases = __webpack_require__(12645);
// EXTERNAL MODULE: ./build/report/words/remote-cache.js
var remote_cache = __webpack_require__(26628);
;// CONCATENATED MODULE: ./build/report/formats/terminal.js
























/** The report for a terminal or a job's log: plain text, aligned, at most 120 columns where names allow. */
const toTerminal = (report) => report.study === undefined ? runText(report) : studyText(report, report.study);
/** The report of a study: what was asked, the table, what follows from it. */
const studyText = (report, study) => {
    const [table, facts] = [(0,table_table/* tableOf */.c)(report), (0,study_table/* factsTable */.wd)(report, study)];
    const [note, unknowns] = [(0,measured/* ratioNote */.KA)(report), (0,study_words/* studyUnknowns */.DB)(report, study, isBelowRow)];
    const lines = [
        (0,report_escape/* oneLine */.TN)((0,headline/* headline */.P)(report)),
        ...(report.cautions ?? []).map((caution) => `Caution: ${(0,report_escape/* oneLine */.TN)(caution)}`),
        (0,report_escape/* oneLine */.TN)((0,why/* why */.d8)(report)),
        (0,report_escape/* oneLine */.TN)((0,spent/* spentLine */.bh)(report)),
        ...(table.constants.length === 0 ? [] : [(0,report_escape/* oneLine */.TN)((0,numbers/* sentence */.em)(table.constants.join('. ')))]),
        '',
        ...tableLines(table),
        ...(note === undefined ? [] : ['', note]),
        ...(facts === undefined ? [] : ['', ...tableLines(facts)]),
        ...(study.advice.length === 0 ? [] : ['', ...study.advice.map(report_escape/* oneLine */.TN)]),
        ...(unknowns.length === 0 ? [] : ['', 'Not known:']),
        ...unknowns.map((each) => `  ${(0,report_escape/* oneLine */.TN)(each)}`),
        ...(report.warnings.length === 0 ? [] : ['']),
        ...report.warnings.map((warning) => `Note: ${(0,report_escape/* oneLine */.TN)(warning)}`),
    ];
    return `${lines.map(report_escape/* notCommand */.vQ).join('\n')}\n`;
};
const runText = (report) => {
    const table = narrow((0,table_table/* tableOf */.c)(report));
    const [note, disturbed, next] = [(0,measured/* ratioNote */.KA)(report), (0,disturbances/* disturbanceNote */.ZT)(report), (0,advice/* toDo */.X)(report)];
    const notes = [...report.warnings, ...(0,phases/* phaseFlaws */.pd)(report)];
    const lines = [
        (0,report_escape/* oneLine */.TN)((0,headline/* headline */.P)(report)),
        ...(report.cautions ?? []).map((caution) => `Caution: ${(0,report_escape/* oneLine */.TN)(caution)}`),
        ...((0,selection/* nothingToBuild */.xe)(report) ? [] : [(0,report_escape/* oneLine */.TN)((0,why/* why */.d8)(report))]),
        ...(next === undefined ? [] : [`Next: ${(0,report_escape/* oneLine */.TN)(next)}`]),
        ...(0,cold_beside_cache/* coldBesideCache */.l)(report),
        ...(0,creep/* creepSentences */.C)(report).map(report_escape/* oneLine */.TN),
        (0,report_escape/* oneLine */.TN)((0,spent/* spentLine */.bh)(report)),
        ...(disturbed === undefined ? [] : [(0,report_escape/* oneLine */.TN)(disturbed)]),
        ...(table.constants.length === 0 ? [] : [(0,report_escape/* oneLine */.TN)((0,numbers/* sentence */.em)(table.constants.join('. ')))]),
        '',
        ...(table.rows.length === 0 ? [table.empty ?? ''] : tableLines(table)),
        ...(note === undefined ? [] : ['', note]),
        // Blanks mean something in a difference.
        ...(0,words/* adviceText */.YM)(report).map(report_escape/* printable */.g$),
        ...titled('Noise floor', (0,calibration/* calibrationLines */.EC)(report)),
        ...titled('Self-test', (0,self_test/* selfTestLines */.mf)(report)),
        ...titled('Remote cache', (0,remote_cache/* remoteCacheLines */.u)(report)),
        ...titled('Attestations', (0,attestations/* attestationLines */.Q)(report)),
        ...servicesText(report),
        ...phaseText(report),
        ...outcomeText(report),
        ...(notes.length === 0 ? [] : ['']),
        ...notes.map((warning) => `Note: ${(0,report_escape/* oneLine */.TN)(warning)}`),
    ];
    return `${lines.map(report_escape/* notCommand */.vQ).join('\n')}\n`;
};
/** The table of a run in which every project has had its first round, and more follow. */
const toFirstTable = (report) => {
    const table = narrow((0,table_table/* tableOf */.c)(report));
    const lines = [
        ['First results, from at most one build of each; more builds follow', ...table.constants]
            .map((each) => (0,numbers/* sentence */.em)((0,report_escape/* oneLine */.TN)(each)))
            .join(' '),
        '',
        ...tableLines(table),
    ];
    return `\n${lines.map(report_escape/* notCommand */.vQ).join('\n')}\n`;
};
/** Lines below a title; without any, nothing. */
const titled = (title, lines) => lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${(0,report_escape/* oneLine */.TN)(line)}`)];
/** The services of several repositories. */
const servicesText = (report) => {
    const table = (0,services_table/* servicesTable */.lt)(report);
    if (table === undefined || report.services === undefined)
        return [];
    const note = (0,services_table/* servicesNote */.tE)(report.services);
    return ['', 'Services:', ...tableLines(table), ...(note === undefined ? [] : ['', (0,report_escape/* oneLine */.TN)(note)])];
};
const phaseText = (report) => {
    const lines = (0,phases/* phaseSummary */.g3)(report);
    return lines.length === 0
        ? []
        : ['', (0,phases/* phaseTitle */.ez)(report), ...lines.map((line) => (0,numbers/* cut */.Jj)(`  ${(0,report_escape/* oneLine */.TN)(line)}`, widest))];
};
const outcomeText = (report) => {
    const lines = (0,outcomes/* outcomeSummary */.h)(report);
    const title = (0,selection/* isCompared */.uQ)(report)
        ? 'What the builds did otherwise (base, then head):'
        : 'What the builds did:';
    return lines.length === 0 ? [] : ['', title, ...lines.flatMap(wrapped)];
};
/** Breaks a line between its parts, which may be longer themselves. */
const wrapped = (line) => {
    const found = [];
    for (const part of (0,report_escape/* oneLine */.TN)(line).split('; ')) {
        const last = found.at(-1);
        const joined = last === undefined ? `  ${part}` : `${last}; ${part}`;
        if (last === undefined || lengthOf(joined) < widest)
            found.splice(-1, 1, joined);
        else
            found.splice(-1, 1, `${last};`, `    ${part}`);
    }
    return found;
};
/** Whether the table has all of the reason. */
const isBelowRow = (row, field) => {
    const reason = field === 'sample' ? (0,study_table/* whyNoTime */.zQ)(row) : undefined;
    return reason !== undefined && lengthOf(noTimeLine(reason)) <= widest;
};


/***/ }),

/***/ 12474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
/**
 * Breaks long lines between words, with the indent of each; `columns` undefined: as they are. Rows of a table, which have
 * several spaces in a row, are left alone.
 */
const wrapped = (text, columns) => columns === undefined
    ? text
    : text
        .split('\n')
        .flatMap((line) => linesOf(line, columns))
        .join('\n');
const linesOf = (line, columns) => {
    const [indent = ''] = /^ */u.exec(line) ?? [];
    const words = line.slice(indent.length).split(' ');
    if ([...line].length <= columns || words.includes(''))
        return [line];
    const [first = '', ...rest] = words;
    const lines = [`${indent}${first}`];
    for (const word of rest) {
        const longer = `${lines.at(-1)} ${word}`;
        if ([...longer].length <= columns)
            lines.splice(-1, 1, longer);
        else
            lines.push(`${indent}${word}`);
    }
    return lines;
};


/***/ }),

/***/ 73183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ judgeReport)
/* harmony export */ });
/* harmony import */ var _analysis_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54352);
/* harmony import */ var _analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45078);
/* harmony import */ var _analysis_run_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61078);
/* harmony import */ var _accept_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66803);
/* harmony import */ var _creep_warn_only_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85040);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72197);






/**
 * The report with every verdict, computed from what it holds itself: builds, limits, sampling and obstacles. Whoever
 * has the report can therefore judge it again. Without a second revision or an obstacle it stays as it is.
 */
const judgeReport = (report) => {
    const { obstacles, accepted, creep } = report;
    if (!(0,_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .isCompared */ .uQ)(report) && obstacles.length === 0)
        return report;
    const judged = withComparisons(report, (0,_analysis_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeAll */ .T)({
        benchmarks: report.benchmarks,
        builds: report.builds,
        sampling: samplingOf(report),
        obstacles,
        onlyChange: report.onlyChange,
        projects: report.projects ?? [],
        explanations: report.explanations ?? [],
    }));
    // An obstacle to all benchmarks is the verdict of the run, even where none is gated.
    const verdict = (0,_analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictOfObstacles */ .NX)(obstacles) ?? (0,_analysis_run_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeRun */ .Zy)(judged.benchmarks).verdict;
    const whole = withoutKnownCauses({ ...judged, verdict });
    const lighter = creep === undefined ? whole : (0,_creep_warn_only_js__WEBPACK_IMPORTED_MODULE_3__/* .warnOnly */ .n)(whole, creep);
    return accepted === undefined ? lighter : (0,_accept_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .a)(lighter, accepted);
};
/** Of a rewrite that was tried, the cause of every change is the rewrite itself: nothing is left to be named, or unknown. */
const withoutKnownCauses = (report) => report.advice === undefined
    ? report
    : {
        ...report,
        benchmarks: report.benchmarks.map(({ comparison, ...each }) => {
            if (comparison === undefined)
                return each;
            const { cause: _cause, causes: _causes, ...others } = comparison;
            return { ...each, comparison: others };
        }),
    };
/** Enters comparisons by benchmark id, what is still gated, and what is not although the rule wanted it. */
const withComparisons = (report, { comparisons, benchmarks }) => {
    const gated = new Set(benchmarks.flatMap((each) => (each.gated ? [each.id] : [])));
    return {
        ...report,
        benchmarks: report.benchmarks.map(({ ungated, ...each }) => {
            const comparison = comparisons[each.id];
            const isGated = gated.has(each.id);
            return {
                ...each,
                gated: isGated,
                ...(!isGated && (each.gated || ungated !== undefined) && { ungated: 'unsupported' }),
                ...(comparison !== undefined && { comparison }),
            };
        }),
    };
};
const samplingOf = ({ benchmarks }) => new Map(benchmarks.flatMap(({ id, sampling }) => (sampling === undefined ? [] : [[id, sampling]])));


/***/ }),

/***/ 15467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44709);
/* harmony import */ var _analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45078);
/* harmony import */ var _analysis_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15665);
/* harmony import */ var _words_no_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81762);




/** The samples of a benchmark, taken from all of its builds. */
const samplesOf = (builds, sampling, isCompared) => {
    const sample = (revision) => sampleOf({
        builds: builds.filter((build) => build.revision === revision),
        ...{ sampling, revision, isCompared },
    });
    return { head: sample('head'), ...(isCompared && { base: sample('base') }) };
};
/** The sample of one benchmark at one revision; where no build counts, with the reason. */
const sampleOf = (sampled) => {
    const valuesMs = sampled.builds.filter(_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .he).map(({ durationMs }) => durationMs);
    if (valuesMs.length > 0)
        return (0,_analysis_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .e)(valuesMs);
    const reason = whyNoTime(sampled);
    return { samplesMs: [], unknown: { medianMs: reason, range: reason, lowMs: reason, highMs: reason } };
};
const whyNoTime = (sampled) => {
    const { builds, sampling } = sampled;
    // A warm-up that fails ends its benchmark, so it is then the only witness.
    const last = builds.findLast(_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .isAttempt */ .k) ?? builds.at(-1);
    if (last?.failure !== undefined)
        return (0,_words_no_time_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .kY)(last.failure);
    const [obstacle] = sampling?.obstacles ?? [];
    if (last === undefined || last.round === 0) {
        if (obstacle !== undefined)
            return whyNotBuilt(obstacle, sampled);
        return last === undefined ? 'it was not built' : 'only its warm-up was built';
    }
    return `no build counts: ${(0,_words_no_time_js__WEBPACK_IMPORTED_MODULE_2__/* .exclusionText */ .ML)(last) ?? 'the reason was not recorded'}`;
};
/** A verdict speaks of the head; a sample can be that of the base, which is not what is wrong then. */
const whyNotBuilt = (obstacle, { builds, revision, isCompared }) => {
    if (obstacle.kind !== 'head-does-not-build')
        return (0,_analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_3__/* .clauseOf */ .pQ)(obstacle);
    if (revision === 'head')
        return `${isCompared ? 'the head' : 'the project'} does not build: ${obstacle.reason}`;
    const wasBuilt = builds.length > 0 ? 'only its warm-up was built' : 'it was not built';
    return `${wasBuilt}, ${_words_no_time_js__WEBPACK_IMPORTED_MODULE_2__/* .becauseOfHead */ .i}`;
};


/***/ })

};
