export const id = 4836;
export const ids = [4836];
export const modules = {

/***/ 44709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ attemptsOf),
/* harmony export */   he: () => (/* binding */ isCounted),
/* harmony export */   k: () => (/* binding */ isAttempt)
/* harmony export */ });
/**
 * Whether a head build was killed at `build-timeout`: it took at least that long, so in a pair whose base is valid its
 * time counts as a lower bound. Leaving it out would drop the slowest builds for being slow.
 */
const isLowerBound = ({ revision, failure }) => revision === 'head' && failure?.kind === 'timed-out';
/** Whether a build is in its benchmark's sample: not a warm-up, not excluded, and with a time. */
const isCounted = (build) => build.round > 0 && build.excluded === undefined && (build.failure === undefined || isLowerBound(build));
/** Whether a build was meant for a sample: not a warm-up, and not a prime outside any pair. */
const isAttempt = ({ round, excluded }) => round > 0 && excluded !== 'prime';
/** Counts the attempts of one benchmark. */
const attemptsOf = (builds, benchmark) => {
    const attempts = builds.filter((build) => build.benchmark === benchmark && isAttempt(build));
    const count = (revision) => {
        const own = attempts.filter((build) => build.revision === revision);
        const number = (matches) => own.filter(matches).length;
        const isFailed = ({ failure }) => isOwnFailure(revision, failure?.kind) || failure?.kind === 'engine-died';
        return {
            all: own.length,
            failed: number(({ failure }) => isOwnFailure(revision, failure?.kind)),
            timedOut: number(isLowerBound),
            engineDied: number(({ failure }) => failure?.kind === 'engine-died'),
            stateLost: number((build) => isStateLost(build) && !isFailed(build)),
        };
    };
    return { base: count('base'), head: count('head') };
};
/** A build that failed as well is counted by its failure alone: each lost build is lost once. */
const isStateLost = ({ excluded }) => excluded === 'state-lost' || excluded === 'prime-failed';
const isOwnFailure = (revision, kind) => kind === 'failed' || (kind === 'timed-out' && revision === 'base');


/***/ }),

/***/ 96703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ phaseNames),
/* harmony export */   n: () => (/* binding */ exclusivePhases)
/* harmony export */ });
/** Every phase except `unattributed`, in the order in which a build usually goes through them. */
const phaseNames = [
    'startup',
    'frontend',
    'base',
    'context',
    'cache-match',
    'copy',
    'download',
    'compile',
    'link',
    'run',
    'step-overhead',
    'export',
];
/** Where parts overlap, the time belongs to the first of these: what the developer's own code costs comes first. */
const precedence = [
    'compile',
    'link',
    'download',
    'run',
    'copy',
    'export',
    'context',
    'base',
    'step-overhead',
    'cache-match',
    'frontend',
    'startup',
];
/**
 * Divides the wall time of a build among phases, so that every instant counts once, however many parts overlap. The sum is
 * the wall time; `unattributed` is what no part covers. Parts outside the build are cut off.
 */
const exclusivePhases = (parts, wallMs) => {
    const within = (ms) => Math.min(Math.max(ms, 0), wallMs);
    const events = parts.flatMap(({ phase, startMs, endMs }) => {
        const rank = precedence.indexOf(phase);
        const [start, end] = [within(startMs), within(endMs)];
        return end > start
            ? [{ ms: start, rank, change: 1 }, { ms: end, rank, change: -1 }]
            : [];
    });
    const open = precedence.map(() => 0);
    const times = precedence.map(() => 0);
    let [fromMs, unattributed] = [0, 0];
    const passTo = (ms) => {
        const rank = open.findIndex((count) => count > 0);
        if (rank === -1)
            unattributed += ms - fromMs;
        else
            times[rank] = (times[rank] ?? 0) + ms - fromMs;
        fromMs = ms;
    };
    for (const { ms, rank, change } of events.toSorted((a, b) => a.ms - b.ms)) {
        passTo(ms);
        open[rank] = (open[rank] ?? 0) + change;
    }
    passTo(wallMs);
    const of = (phase) => times[precedence.indexOf(phase)] ?? 0;
    return { ...inOrder(of), unattributed };
};
const inOrder = (of) => ({
    startup: of('startup'),
    frontend: of('frontend'),
    base: of('base'),
    context: of('context'),
    'cache-match': of('cache-match'),
    copy: of('copy'),
    download: of('download'),
    compile: of('compile'),
    link: of('link'),
    run: of('run'),
    'step-overhead': of('step-overhead'),
    export: of('export'),
});


/***/ }),

/***/ 45358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judgeStudy),
/* harmony export */   a: () => (/* binding */ hasValue)
/* harmony export */ });
/** Whether anything is known of a row. */
const hasValue = ({ sample, columns }) => sample?.medianMs !== undefined || Object.keys(columns).length > 0;
/** The first of these that a row has decides; what is sure comes before what is open. */
const order = [
    'regression',
    'invalid',
    'warning',
    'inconclusive',
    'improvement',
    'unchanged',
];
/** The verdict of a study: the worst of its rows where these were judged, otherwise none. */
const judgeStudy = ({ rows, reference }) => {
    if (!rows.some(hasValue))
        return nothingMeasured(rows);
    const found = rows.flatMap((row) => (row.verdict === undefined ? [] : [{ row, verdict: row.verdict }]));
    const decided = found.filter(({ verdict }) => verdict.kind !== 'none');
    const kind = order.find((each) => decided.some(({ verdict }) => verdict.kind === each));
    const worst = decided.filter(({ verdict }) => verdict.kind === kind);
    const [first] = worst;
    if (first === undefined)
        return nothingDecided(found.map(({ verdict }) => verdict));
    const { row, verdict } = first;
    const against = row.value === reference ? '' : ` against ${reference}`;
    // The id of the only one need not be said: that of a user's project at the top of its repository is a dot.
    const project = new Set(rows.map((each) => each.project)).size === 1 ? '' : `${row.project} `;
    const name = `${row.value}${against}, ${project}${row.scenario}`;
    const share = decided.length > 1 ? ` (${verdict.kind} in ${worst.length} of ${decided.length} rows)` : '';
    return { ...verdict, reason: `${name}: ${verdict.reason}${share}` };
};
const nothingMeasured = (rows) => {
    const why = rows.find(({ unknown }) => unknown?.['sample'] !== undefined)?.unknown?.['sample'];
    const reason = `not judged: no row has a value: ${why ?? 'nothing was measured'}`;
    return { kind: 'none', because: 'nothing-measured', reason };
};
/** Where a verdict was asked for, silence must not look like an answer. */
const nothingDecided = (verdicts) => {
    const missing = verdicts.find(({ because }) => because === 'not-measured');
    if (missing !== undefined)
        return { ...missing, kind: 'inconclusive' };
    return (verdicts[0] ?? {
        kind: 'none',
        because: 'nothing-gated',
        reason: 'not judged: a study compares, and judges only when fail-threshold is given',
    });
};


/***/ }),

/***/ 8509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ utcMs)
/* harmony export */ });
const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})((?:\.\d+)?)Z$/;
/**
 * Milliseconds since 1970 of a time as reports have it (ISO 8601, UTC); undefined for any other text. This room has no clock,
 * so it has no `Date`. The days are those of H. Hinnant, chrono-Compatible Low-Level Date Algorithms, `days_from_civil`.
 */
const utcMs = (text) => {
    const [year, month, day, hour, minute, second, fraction] = (form.exec(text) ?? []).slice(1).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return undefined;
    const days = daysSince1970(year, month, day);
    const seconds = ((days * 24 + (hour ?? 0)) * 60 + (minute ?? 0)) * 60 + (second ?? 0);
    return seconds * 1000 + (fraction ?? 0) * 1000;
};
/** Years begin in March, so that the day that leap years add is their last. */
const daysSince1970 = (year, month, day) => {
    const marchYear = month <= 2 ? year - 1 : year;
    const era = Math.floor(marchYear / 400);
    const yearOfEra = marchYear - era * 400;
    const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
};


/***/ }),

/***/ 75869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ gainedIn),
/* harmony export */   Ui: () => (/* binding */ bestOf),
/* harmony export */   VY: () => (/* binding */ adviceSentences),
/* harmony export */   Xb: () => (/* binding */ resultWords),
/* harmony export */   YM: () => (/* binding */ adviceText),
/* harmony export */   Zg: () => (/* binding */ adviceHeadline),
/* harmony export */   p9: () => (/* binding */ adviceSummary),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* harmony import */ var _analysis_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44619);
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94333);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);



/** The rewrites of a report that are advice: surely faster, with a binary that is the same or explained. */
const gainedIn = ({ advice = [] }) => advice.filter(({ outcome }) => outcome === 'faster');
/** The first line: how many rewrites gain, and the best of them. */
const adviceHeadline = (report) => {
    const { advice = [], complete } = report;
    const gained = gainedIn(report);
    const stopped = complete ? '' : ' The run stopped before its plan was carried out.';
    const tried = advice.filter(({ outcome }) => outcome !== 'not-applicable');
    if (tried.length === 0)
        return `No rewrite applies to this Dockerfile.${stopped}`;
    const best = gained
        .map((each) => ({ each, result: bestOf(each) }))
        .toSorted((one, other) => (one.result?.slowdown ?? 0) - (other.result?.slowdown ?? 0))[0];
    return `${best?.result === undefined ? noneOf(tried) : bestOfAll(best.each, best.result, [gained, tried])}${stopped}`;
};
/** What was not measured is not called slow. */
const noneOf = (tried) => {
    const [only, ...others] = tried;
    const measured = tried.filter(({ results }) => results.length > 0).length;
    const found = measured === 0 ? 'was measured' : 'is surely faster';
    if (others.length === 0)
        return `The one rewrite that applies, ${only?.rewrite ?? ''}, ${found.replace(' ', ' not ')}.`;
    const left = tried.length - measured;
    const missing = measured === 0 || left === 0 ? '' : `; ${left} of them could not be measured`;
    return `None of the ${tried.length} rewrites that apply ${found}${missing}.`;
};
const bestOfAll = ({ rewrite }, result, [gained, tried]) => `${gained.length} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tried.length, 'rewrite')} ${tried.length === 1 ? 'that applies' : 'that apply'} ${gained.length === 1 ? 'is' : 'are'} surely faster, most of all ${rewrite} (${resultWords(result)}).`;
/** The second line: what was compared with what. */
const adviceSummary = () => 'Each rewrite is built in pairs with the project as it is, which is the base; nothing in the working tree was changed.';
/** The result of which it gains most; undefined: it gains in none. */
const bestOf = ({ results }) => results
    .filter(({ verdict }) => verdict === 'improvement')
    .toSorted((one, other) => (one.slowdown ?? 0) - (other.slowdown ?? 0))[0];
/** `source-change: faster by 41%, 35% to 47%, 6 pairs`. */
const resultWords = (result) => `${result.scenario}: ${foundWords(result)}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(result.pairs, 'pair')}`;
const foundWords = ({ verdict, because, slowdown, low, high }) => {
    if (slowdown === undefined)
        return 'not measured';
    if (low === undefined || high === undefined) {
        const way = slowdown < 0 ? `faster by ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(-slowdown)}` : `slower by ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .slowdownSize */ .N4)(slowdown)}`;
        return `${way} (an interval takes ${_analysis_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .pairsNeeded */ .V5} pairs)`;
    }
    switch (verdict) {
        case 'improvement':
            return `faster by ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(-slowdown)}, ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(-high)} to ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(-low)}`;
        case 'regression':
        case 'warning':
            return `slower by ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .slowdownSize */ .N4)(slowdown)}, ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .slowdownSize */ .N4)(low)} to ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .slowdownSize */ .N4)(high)}`;
        case 'unchanged':
        case 'inconclusive':
        case 'invalid':
        case 'none': {
            const small = because === 'below-floor' ? ', below min-delta' : '';
            return `no difference shown${small} (${signed(low)} to ${signed(high)})`;
        }
    }
};
const signed = (ratio) => (ratio > 0 ? `+${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(ratio)}` : (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(ratio));
/** What a rewrite comes to, in a few words. */
const outcomeWords = ({ outcome, reason }) => reason === undefined ? words[outcome] : `${words[outcome]}: ${reason}`;
const words = {
    faster: 'faster',
    slower: 'slower',
    mixed: 'faster in one cache state and slower in another',
    'no-difference': 'no difference shown',
    'not-judged': 'too few pairs for a verdict',
    'other-binary': 'faster, but with a binary that is not shown to be the same',
    'does-not-build': 'does not build',
    unsupported: 'the engine cannot build it',
    'no-time': 'there was no time for it',
    'not-measured': 'not measured',
    'not-applicable': 'does not apply',
};
/** What is known of the binary, as a sentence; undefined: nothing was built. */
const binaryWords = (binary) => {
    switch (binary?.kind) {
        case undefined:
            return undefined;
        case 'same':
            return `The binary is the same (SHA-256 ${binary.base ?? ''}).`;
        case 'explained':
            return `The binary is another one, as it has to be. ${binary.reason ?? ''}`.trim();
        case 'different':
            return `The binary is another one. ${binary.reason ?? ''}`.trim();
        case 'unknown':
            return `Whether the binary is the same is not known. ${binary.reason ?? ''}`.trim();
    }
};
/** One rewrite as plain sentences. */
const adviceSentences = (advice) => {
    const { text: does, outcome, results, hosted } = advice;
    const binary = binaryWords(advice.binary);
    return [
        does,
        ...(isSaidByResults(advice) ? [] : [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalized */ .l2)(outcomeWords(advice)))]),
        ...results.map((each) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalized */ .l2)(resultWords(each)))),
        ...(binary === undefined ? [] : [binary]),
        ...(hosted !== undefined && outcome !== 'not-applicable' ? [hosted] : []),
        ...diffNotes(advice),
    ];
};
/** Tabs and line endings of Windows are not in what is shown of a difference. */
const diffNotes = ({ diff }) => diff !== undefined && /[^\S \n]/.test(diff) ? [whitespaceNote] : [];
const whitespaceNote = 'The diff has tabs or Windows line endings, which are not shown here: take it from report.json, or apply it with git apply --ignore-whitespace.';
const isSaidByResults = ({ outcome, results }) => results.length > 0 && ['faster', 'slower', 'no-difference', 'not-judged'].includes(outcome);
/** All of it for a terminal: plain text, a table of words, then the diffs of what was tried. */
const adviceText = ({ advice = [] }) => {
    if (advice.length === 0)
        return [];
    const width = Math.max(...advice.map(({ rewrite }) => rewrite.length));
    return [
        '',
        'Rewrites:',
        ...advice.flatMap((each) => {
            const [first = '', ...others] = lineOf(each);
            return [
                `  ${each.rewrite.padEnd(width)}  ${first}`,
                ...others.map((line) => `  ${' '.repeat(width)}  ${line}`),
            ];
        }),
        ...shownDiffs(advice).flatMap(({ head, diff }) => ['', `${head}:`, ...diff.map((line) => `  ${line}`)]),
    ];
};
const lineOf = (each) => {
    const binary = binaryWords(each.binary);
    if (each.results.length === 0)
        return [outcomeWords(each)];
    return [
        outcomeWords(each),
        ...each.results.map(resultWords),
        ...(binary === undefined ? [] : [binary]),
        ...(each.hosted === undefined ? [] : [each.hosted]),
        ...diffNotes(each),
    ];
};
/** What was tried, with its lines; the last one is no line. */
const shownDiffs = (advice) => advice.flatMap(({ rewrite, outcome, diff }) => diff === undefined
    ? []
    : [
        {
            head: outcome === 'faster' ? rewrite : `${rewrite}, no advice (${words[outcome]})`,
            diff: diff.replace(/\n$/, '').split('\n'),
        },
    ]);


/***/ }),

/***/ 34836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ exportFormats),
  r: () => (/* binding */ exportsNamed)
});

// EXTERNAL MODULE: ./build/analysis/phases.js
var phases = __webpack_require__(96703);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/formats/plain.js

/**
 * A text from outside as one line of well-formed Unicode, for a file that programs read: without what a terminal obeys, and
 * without `##[`, which a runner finds anywhere in what a step prints.
 */
const plain = (text) => (0,report_escape/* oneLine */.TN)(text)
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll('##[', '## [');

;// CONCATENATED MODULE: ./build/report/formats/csv.js


/** One row for each build, warm-ups and excluded ones too; an empty cell is not known, or does not apply. */
const csv = {
    name: 'csv',
    file: 'report.csv',
    render: (report) => {
        const columns = [...columnsOfBuilds, ...phaseColumns, ...counterColumns(report), ...cautionColumn(report)];
        const benchmarks = new Map(report.benchmarks.map((each) => [each.id, each]));
        const rows = report.builds.map((build) => columns.map(({ cell }) => field(cell(build, benchmarks.get(build.benchmark)))));
        return [columns.map(({ name }) => field(name)), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
    },
};
const columnsOfBuilds = [
    { name: 'benchmark', cell: (build) => build.benchmark },
    { name: 'engine', cell: (_, benchmark) => benchmark?.engine },
    { name: 'project', cell: (_, benchmark) => benchmark?.project },
    { name: 'scenario', cell: (_, benchmark) => benchmark?.scenario },
    { name: 'gated', cell: (_, benchmark) => benchmark?.gated },
    { name: 'revision', cell: ({ revision }) => revision },
    { name: 'round', cell: ({ round }) => round },
    { name: 'startedAt', cell: ({ startedAt }) => startedAt },
    { name: 'durationMs', cell: ({ durationMs }) => durationMs },
    { name: 'excluded', cell: ({ excluded }) => excluded },
    { name: 'failure', cell: ({ failure }) => failure?.kind },
    { name: 'failureMessage', cell: ({ failure }) => failure?.message },
    { name: 'disturbances', cell: ({ disturbances = [] }) => disturbances.map(({ kind }) => kind).join(' ') },
    { name: 'layerCache', cell: ({ evidence }) => evidence?.outcome.layerCache?.kind },
    { name: 'packagesCompiled', cell: ({ evidence }) => evidence?.outcome.packagesCompiled },
    { name: 'contextBytes', cell: ({ evidence }) => evidence?.outcome.contextBytes },
    { name: 'imageBytes', cell: ({ evidence }) => evidence?.outcome.imageBytes },
    { name: 'binarySha256', cell: ({ evidence }) => evidence?.binarySha256 },
];
const allPhases = [...phases/* phaseNames */.k, 'unattributed'];
const phaseColumns = allPhases.map((phase) => ({
    name: `phase ${phase} (ms)`,
    cell: ({ phases }) => phases?.[phase],
}));
const counterColumns = ({ builds }) => [...new Set(builds.flatMap(({ counters }) => Object.keys(counters)))].toSorted().map((name) => ({
    name: `counter ${name}`,
    cell: ({ counters }) => (Object.hasOwn(counters, name) ? counters[name] : undefined),
}));
/** In each row, because a table has no other place for it. */
const cautionColumn = ({ cautions = [] }) => cautions.length === 0 ? [] : [{ name: 'caution', cell: () => cautions.join(' ') }];
/** One field of RFC 4180. Every text is quoted. */
const field = (value) => {
    if (value === undefined)
        return '';
    return typeof value === 'string' ? `"${withoutFormula(plain(value)).replaceAll('"', '""')}"` : String(value);
};
/**
 * Spreadsheets compute a cell that begins so, also in the wide forms of East Asian scripts (OWASP, CSV Injection). Where the
 * decimal sign is a comma they separate by semicolons: then a line is one field with quotes in it, which protect nothing, and
 * a cell begins behind each semicolon of a text, whatever quotes follow.
 */
const withoutFormula = (text) => text.replaceAll(/(?=[=+\-@＝＋－＠])(?<=(?:^|;)[\s"]*)/gu, "'");

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
;// CONCATENATED MODULE: ./build/report/formats/series.js
/** All that was timed: base and head of every benchmark, or the cells of a study. */
const seriesOf = ({ study, benchmarks }) => study === undefined
    ? benchmarks.flatMap(({ base, head, ...names }) => [
        ...(base === undefined ? [] : [seriesWith(names, 'base', base)]),
        seriesWith(names, 'head', head),
    ])
    : study.rows.flatMap(({ sample, value, ...names }) => sample === undefined ? [] : [seriesWith({ ...names, value }, 'head', sample)]);
const seriesWith = ({ engine, project, scenario, value }, revision, sample) => ({
    engine,
    project,
    scenario,
    revision,
    value,
    sample,
});

;// CONCATENATED MODULE: ./build/report/formats/word.js

/**
 * A name as one word of ASCII, percent-encoded like a part of a URL: without blanks, slashes, quotes and whatever else
 * separates names in a reader. `~` when it is empty.
 */
const word = (text) => {
    const encoded = encodeURIComponent(plain(text)).replaceAll('%40', '@').replaceAll('%2B', '+');
    return encoded === '' ? '~' : encoded;
};

;// CONCATENATED MODULE: ./build/report/formats/github-action-benchmark.js




/**
 * What benchmark-action/github-action-benchmark takes as `tool: customSmallerIsBetter`: medians of the head in milliseconds.
 * The unit never changes, because its charts do not convert (its issue 122).
 */
const githubActionBenchmark = {
    name: 'github-action-benchmark',
    file: 'report.github-action-benchmark.json',
    render: (report) => {
        const heads = seriesOf(report).filter(({ revision }) => revision === 'head');
        return `${JSON.stringify(heads.flatMap((each) => entryOf(each, report)), null, 2)}\n`;
    },
};
const entryOf = (series, report) => {
    const { engine, project, scenario, value, sample } = series;
    const { medianMs, lowMs, highMs } = sample;
    if (medianMs === undefined)
        return [];
    const benchmark = report.benchmarks.find((each) => each.engine === engine && each.project === project && each.scenario === scenario);
    return [
        {
            // It puts names into code spans of a table in Markdown.
            name: [engine, project, ...(value === undefined ? [] : [value]), scenario].map(word).join('/'),
            unit: 'ms',
            value: medianMs,
            ...(lowMs !== undefined && highMs !== undefined && { range: `${lowMs} to ${highMs}` }),
            extra: [
                (0,numbers/* count */.U9)(sample.samplesMs.length, 'build'),
                ...verdictOf(series, benchmark),
                ...(report.cautions ?? []).map((each) => `Caution: ${plain(each)}`),
            ].join('\n'),
        },
    ];
};
const verdictOf = ({ value }, benchmark) => {
    const verdict = value === undefined ? benchmark?.comparison?.verdict : undefined;
    return verdict === undefined ? [] : [`${verdict.kind}: ${plain(verdict.reason)}`];
};

;// CONCATENATED MODULE: ./build/report/formats/go-bench.js



/**
 * Go's benchmark format, one line for each valid build: `benchstat -col revision FILE` compares base and head.
 * https://go.dev/design/14313-benchmark-format; golang.org/x/perf/benchfmt ignores lines that are none of its kinds.
 */
const goBench = {
    name: 'go-bench',
    file: 'report.bench.txt',
    render: (report) => {
        const series = seriesOf(report);
        const blocks = ['base', 'head'].map((revision) => blockOf(series, revision));
        const cautions = (report.cautions ?? []).map((each) => `# Caution: ${plain(each)}`);
        return `${[...machine(report), note, ...cautions, 'Unit ns/op better=lower', ...blocks.flat()].join('\n')}\n`;
    },
};
/** benchstat makes a table for every combination of these: only what is the same for all builds is one. */
const machine = ({ environment, legs = [] }) => [
    'goos: linux',
    // The parts of a merged report were measured on machines of their own, and its environment is that of the first.
    ...(legs.length > 1 ? [] : machineOf(environment)),
];
const machineOf = ({ architecture, cpuModel }) => [
    `goarch: ${architectures[architecture] ?? word(architecture)}`,
    ...(cpuModel === undefined ? [] : [`cpu: ${plain(cpuModel)}`]),
];
/** From the names of Node.js to those of Go. */
const architectures = { x64: 'amd64', arm64: 'arm64', ia32: '386' };
const note = '# benchstat takes the builds for independent. They are pairs, and report.json has the verdict that this allows.';
const blockOf = (series, revision) => {
    const own = series.filter((each) => each.revision === revision && each.sample.samplesMs.length > 0);
    return own.length === 0 ? [] : [`revision: ${revision}`, ...own.flatMap(linesOf)];
};
const linesOf = ({ sample, ...names }) => {
    const name = nameOf(names);
    return sample.samplesMs.map((ms) => `${name} 1 ${Math.round(ms * 1e6)} ns/op`);
};
const nameOf = ({ engine, project, scenario, value }) => {
    const parts = [
        ['engine', engine],
        ['project', project],
        ...(value === undefined ? [] : [['value', value]]),
        ['scenario', scenario],
    ];
    const name = parts.map(([key, text = '']) => `${key}=${word(text)}`).join('/');
    // A number behind a dash at the end of a name is read as GOMAXPROCS.
    return `BenchmarkBuild/${name.replace(/-(?=\d+$)/, '%2D')}`;
};

// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
;// CONCATENATED MODULE: ./build/report/formats/junit.js


/**
 * JUnit's XML as Jenkins and GitLab read it: a test case for each gated benchmark, each judged row of a study, and each leg
 * that no gated benchmark speaks for, such as one that left no report. Where there is nothing of that, one case says why.
 */
const junit = {
    name: 'junit',
    file: 'report.junit.xml',
    render: (report) => {
        const cases = casesOf(report);
        const suites = [...new Set(cases.map(({ suite }) => suite))].map((suite) => {
            const own = cases.filter((each) => each.suite === suite);
            return [
                `  <testsuite ${attributes({ name: suite, ...countsOf(own) })}>`,
                ...own.map(caseText),
                '  </testsuite>',
            ];
        });
        return [
            '<?xml version="1.0" encoding="UTF-8"?>',
            `<testsuites ${attributes({ name: 'go-container-bench', ...countsOf(cases) })}>`,
            ...suites.flat(),
            '</testsuites>\n',
        ].join('\n');
    },
};
const casesOf = (report) => {
    const { benchmarks, study, legs = [], verdict } = report;
    const cases = [
        ...benchmarks.filter(({ gated }) => gated).map((each) => caseOfBenchmark(each, report)),
        ...(study?.rows ?? []).flatMap((row) => caseOfRow(row, report)),
        ...legs.filter((leg) => (0,selection/* isSilentLeg */.cT)(leg, report)).map((leg) => caseOfLeg(leg, report)),
    ];
    return cases.length > 0 ? cases : [caseOf(verdict, report)];
};
const caseOfLeg = (leg, report) => ({
    ...caseOf(leg.verdict, report),
    name: leg.name,
    ...((0,selection/* isEmptyLeg */.ep)(leg) && { outcome: 'error' }),
});
const notJudged = {
    kind: 'none',
    because: 'not-judged',
    reason: 'the report ends before it was judged',
};
/** Of the whole run, until more is known. */
const caseOf = (verdict, report) => ({
    suite: 'run',
    name: 'verdict',
    className: 'run',
    medianMs: undefined,
    outcome: outcomeOf(verdict, report),
    verdict,
    cautions: report.cautions ?? [],
});
const caseOfBenchmark = ({ engine, project, scenario, head, comparison }, report) => ({
    ...caseOf(comparison?.verdict ?? notJudged, report),
    suite: engine,
    name: scenario,
    className: classOf(engine, project),
    medianMs: head.medianMs,
});
const caseOfRow = (row, report) => {
    const { engine, project, scenario, value, sample, verdict } = row;
    if (verdict === undefined)
        return [];
    return [
        {
            ...caseOf(verdict, report),
            suite: engine,
            name: `${scenario}, ${value}`,
            className: classOf(engine, project),
            medianMs: sample?.medianMs,
        },
    ];
};
/** The root of a repository is `.`, and a dot separates packages. */
const classOf = (engine, project) => [engine, project === '.' ? '(root)' : project].map((part) => part.replaceAll('.', '_')).join('.');
/** A regression fails whatever `fail-on` says, since a watcher wants to see it; the milder verdicts only where it names them. */
const outcomeOf = ({ kind }, { rules }) => {
    const isNamed = rules !== undefined && rules.failOn !== 'never' && rules.failOn.includes(kind);
    switch (kind) {
        case 'regression':
            return 'failure';
        case 'invalid':
            return 'error';
        case 'warning':
            return isNamed ? 'failure' : 'passed';
        case 'inconclusive':
            return isNamed ? 'failure' : 'skipped';
        case 'none':
            return 'skipped';
        case 'unchanged':
        case 'improvement':
            return 'passed';
    }
};
const countsOf = (cases) => {
    const count = (outcome) => String(cases.filter((each) => each.outcome === outcome).length);
    const totalMs = cases.reduce((sum, { medianMs = 0 }) => sum + medianMs, 0);
    return {
        tests: String(cases.length),
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
        time: seconds(totalMs),
    };
};
const seconds = (ms) => (ms / 1000).toFixed(3);
const caseText = ({ name, className, medianMs, outcome, verdict, cautions }) => {
    const time = medianMs === undefined ? {} : { time: seconds(medianMs) };
    const said = [`${verdict.kind}: ${verdict.reason}`, ...cautions.map((each) => `Caution: ${each}`)];
    const about = attributes({ message: said.join('. ') });
    const inner = outcome === 'passed'
        ? `<system-out>${xml(said.join('. '))}</system-out>`
        : `<${outcome}${outcome === 'skipped' ? '' : ` type="${verdict.kind}"`} ${about}/>`;
    return `    <testcase ${attributes({ classname: className, name, ...time })}>${inner}</testcase>`;
};
const attributes = (values) => Object.entries(values)
    .map(([name, value]) => `${name}="${xml(value)}"`)
    .join(' ');
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/** XML 1.0 has no way to write U+FFFE and U+FFFF; control characters are gone already. */
const xml = (text) => plain(text)
    .replaceAll(/[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll(/[&<>"']/gu, (character) => entities[character] ?? character);

;// CONCATENATED MODULE: ./build/report/formats/openmetrics.js


/**
 * OpenMetrics 1.0 (https://prometheus.io/docs/specs/om/open_metrics_spec): gauges only, so that readers of the older text
 * format take the file too. No label holds a version or a commit: GitLab compares values by all labels.
 */
const openmetrics = {
    name: 'openmetrics',
    file: 'report.prom',
    render: (report) => `${[...timeFamilies(seriesOf(report)), ...comparisonFamilies(report), ...cautionFamily(report)].flatMap(familyLines).join('\n')}\n# EOF\n`,
};
const timeFamilies = (series) => {
    const times = (name, help, of) => ({
        name: `container_build_duration${name}_seconds`,
        unit: 'seconds',
        help,
        samples: series.map((each) => ({ labels: labelsOf(each), value: inSeconds(of(each.sample)) })),
    });
    return [
        times('', 'Median time of the builds.', ({ medianMs }) => medianMs),
        times('_low', 'Lower end of its interval, or the smallest time below six builds.', ({ lowMs }) => lowMs),
        times('_high', 'Upper end of its interval, or the largest time below six builds.', ({ highMs }) => highMs),
        {
            name: 'container_build_samples',
            unit: undefined,
            help: 'How many builds gave a valid time.',
            samples: series.map((each) => ({ labels: labelsOf(each), value: each.sample.samplesMs.length })),
        },
    ];
};
const comparisonFamilies = ({ benchmarks }) => {
    const compared = benchmarks.filter(({ comparison }) => comparison !== undefined);
    const about = (name, help, of, more = () => ({})) => ({
        name: `container_build_${name}`,
        unit: name.endsWith('_ratio') ? 'ratio' : undefined,
        help,
        samples: compared.map(({ engine, project, scenario, comparison }) => ({
            labels: { engine, project, scenario, ...more(comparison) },
            value: of(comparison),
        })),
    });
    return [
        about('slowdown_ratio', 'Median ratio of head to base, less 1: 0.1 is 10% slower.', (of) => of?.slowdown),
        about('slowdown_low_ratio', 'Lower bound of the slowdown.', (of) => of?.low),
        about('slowdown_high_ratio', 'Upper bound of the slowdown.', (of) => of?.high),
        about('pairs', 'How many pairs of builds were compared.', (of) => of?.pairs),
        about('verdict', '1, with the verdict as a label.', () => 1, (of) => ({ verdict: of?.verdict.kind ?? '' })),
    ];
};
/** Their text is no label: it is another in each run. */
const cautionFamily = ({ cautions = [] }) => cautions.length === 0
    ? []
    : [
        {
            name: 'container_build_cautions',
            unit: undefined,
            help: 'How many cautions about these numbers are in report.json, as that code of a fork wrote them.',
            samples: [{ labels: {}, value: cautions.length }],
        },
    ];
const labelsOf = ({ engine, project, scenario, revision, value }) => ({
    engine,
    project,
    ...(value !== undefined && { value }),
    scenario,
    revision,
});
/** A family without a value is left out, and of two samples with the same labels the second. */
const familyLines = ({ name, unit, help, samples }) => {
    const lines = new Map(samples
        .flatMap(({ labels, value }) => value === undefined ? [] : [[labelText(labels), number(value)]])
        .toReversed());
    if (lines.size === 0)
        return [];
    return [
        `# TYPE ${name} gauge`,
        ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
        `# HELP ${name} ${help}`,
        ...[...lines].toReversed().map(([labels, value]) => `${name}{${labels}} ${value}`),
    ];
};
const labelText = (labels) => Object.entries(labels)
    .map(([name, value]) => `${name}="${escaped(plain(value))}"`)
    .join(',');
const escaped = (text) => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
const inSeconds = (ms) => (ms === undefined ? undefined : ms / 1000);
/** To a microsecond, and without an exponent. */
const number = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(6));

// EXTERNAL MODULE: ./build/report/advice/words.js
var words = __webpack_require__(75869);
;// CONCATENATED MODULE: ./build/report/formats/sarif.js


/**
 * SARIF 2.1.0 as GitHub's code scanning reads it: one result for each rewrite that surely gains, at its line of the Dockerfile.
 * A report without advice has no results, which closes the alerts of an earlier one.
 */
const sarif = {
    name: 'sarif',
    file: 'report.sarif',
    render: (report) => `${JSON.stringify(logOf(report), undefined, 2)}\n`,
};
const logOf = (report) => {
    const gained = (0,words/* gainedIn */.En)(report);
    const cautions = (report.cautions ?? []).map((each) => `Caution: ${plain(each)}`);
    // Each rule once, as SARIF wants it: of merged reports, the same rewrite may gain in several Dockerfiles.
    const rules = [...new Map(gained.map((advice) => [idOf(advice.rewrite), ruleOf(advice)])).values()];
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'go-container-bench',
                        semanticVersion: report.toolVersion,
                        rules,
                    },
                },
                // Paths are relative to the repository.
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                ...(cautions.length > 0 && { invocations: [invocationWith(cautions)] }),
                results: gained.map((advice) => resultOf(advice, {
                    ruleIndex: rules.findIndex(({ id }) => id === idOf(advice.rewrite)),
                    cautions,
                })),
            },
        ],
    };
};
/** Where SARIF has what a reader must know of a whole run; code scanning does not show it, so each message has it too. */
const invocationWith = (cautions) => ({
    executionSuccessful: true,
    toolExecutionNotifications: cautions.map((text) => ({ level: 'warning', message: { text } })),
});
/** With all that code scanning asks of a rule, each text no longer than what it shows of one. */
const ruleOf = ({ rewrite, text, hosted }) => {
    const description = { text: plain(text.slice(0, longestText)) };
    return {
        id: idOf(rewrite),
        shortDescription: description,
        fullDescription: description,
        help: { text: plain([text, hosted ?? ''].join(' ').trim().slice(0, longestText)) },
        defaultConfiguration: { level: 'note' },
    };
};
/** https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const longestText = 1_000;
const resultOf = (advice, { ruleIndex, cautions }) => ({
    ruleId: idOf(advice.rewrite),
    ruleIndex,
    level: 'note',
    message: { text: [plain((0,words/* adviceSentences */.VY)(advice).join(' ')), ...cautions].join(' ') },
    locations: [
        {
            physicalLocation: {
                artifactLocation: { uri: uriOf(advice.dockerfile ?? 'Dockerfile'), uriBaseId: '%SRCROOT%' },
                region: { startLine: advice.line ?? 1 },
            },
        },
    ],
    // The same alert from run to run, whatever was measured.
    partialFingerprints: { rewrite: `${plain(advice.rewrite)}:1` },
});
const idOf = (rewrite) => `dockerfile/${plain(rewrite)}`;
/**
 * A path as a relative reference (RFC 3986) below its base, whatever a report says: blanks and other characters that mean
 * something there are encoded, and nothing leads out of it.
 */
const uriOf = (path) => plain(path)
    .split('/')
    .filter((part) => !/^\.{0,2}$/.test(part))
    .map(encodeURIComponent)
    .join('/') || 'Dockerfile';

// EXTERNAL MODULE: ./build/report/trace-events.js
var trace_events = __webpack_require__(43970);
// EXTERNAL MODULE: ./build/analysis/utc.js
var utc = __webpack_require__(8509);
;// CONCATENATED MODULE: ./build/report/formats/trace.js



/**
 * All builds on one time line, warm-ups and excluded ones too, in Chrome's trace format, which Perfetto opens. Each engine
 * and project is a process, whose threads are its builds and, below them, their steps.
 */
const trace = {
    name: 'trace',
    file: 'report.trace.json',
    render: (report) => {
        const traceEvents = groupsOf(report).flatMap((group, at) => eventsOf(group, at + 1));
        const [caution, ...others] = (report.cautions ?? []).map(plain);
        const otherData = caution === undefined ? {} : { otherData: { caution: [caution, ...others].join(' ') } };
        return `${JSON.stringify({ displayTimeUnit: 'ms', traceEvents, ...otherData })}\n`;
    },
};
const groupsOf = ({ builds, benchmarks }) => {
    const titles = new Map(benchmarks.map(({ id, engine, project }) => [id, `${engine} ${project}`]));
    const starts = builds.flatMap(({ startedAt }) => (0,utc/* utcMs */.b)(startedAt) ?? []);
    const beganMs = starts.reduce((first, ms) => Math.min(first, ms), Number.POSITIVE_INFINITY);
    const groups = new Map();
    for (const build of builds) {
        const startedMs = (0,utc/* utcMs */.b)(build.startedAt);
        if (startedMs === undefined)
            continue;
        const startMs = startedMs - beganMs;
        const title = titles.get(build.benchmark) ?? build.benchmark;
        const placed = groups.get(title) ?? [];
        groups.set(title, placed);
        placed.push({ build, startMs, endMs: startMs + build.durationMs });
    }
    return [...groups].map(([title, placed]) => ({ title, builds: placed }));
};
const eventsOf = ({ title, builds }, pid) => {
    const lanes = (0,trace_events/* lanesOf */.T)(builds);
    const steps = (0,trace_events/* lanesOf */.T)(builds.flatMap(stepsOf));
    return [
        (0,trace_events/* named */.K)('process_name', pid, 0, plain(title)),
        ...lanes.flatMap((placed, tid) => [
            (0,trace_events/* named */.K)('thread_name', pid, tid, numbered('builds', tid)),
            ...placed.map((each) => buildEvent(each, pid, tid)),
        ]),
        ...steps.flatMap((placed, at) => [
            (0,trace_events/* named */.K)('thread_name', pid, lanes.length + at, numbered('steps', at)),
            ...placed.map((each) => stepEvent(each, pid, lanes.length + at)),
        ]),
    ];
};
const numbered = (what, at) => at === 0 ? what : `${what} at the same time, ${at + 1}`;
const stepsOf = ({ build, startMs }) => (build.timeline ?? []).map((part) => ({
    ...part,
    startMs: startMs + part.startMs,
    endMs: startMs + part.endMs,
}));
const buildEvent = ({ build, startMs, endMs }, pid, tid) => {
    const { benchmark, revision, round, excluded, failure, phases } = build;
    return {
        ph: 'X',
        name: plain(`${revision} ${scenarioIn(benchmark)}`),
        cat: 'build',
        ...time(startMs, endMs),
        pid,
        tid,
        args: {
            benchmark: plain(benchmark),
            revision,
            round,
            ...(excluded !== undefined && { excluded }),
            ...(failure !== undefined && { failure: plain(failure.message) }),
            ...Object.fromEntries(Object.entries(phases ?? {}).map(([phase, ms]) => [`phase ${plain(phase)} (ms)`, ms])),
        },
    };
};
const stepEvent = ({ name, phase, startMs, endMs }, pid, tid) => ({
    ph: 'X',
    name: plain(name),
    cat: phase,
    ...time(startMs, endMs),
    pid,
    tid,
});
const scenarioIn = (id) => id.split('/').at(-1) ?? id;
/** Whole microseconds: a part that ends where the next begins still does. */
const time = (startMs, endMs) => {
    const ts = Math.round(startMs * 1000);
    return { ts, dur: Math.max(0, Math.round(endMs * 1000) - ts) };
};

;// CONCATENATED MODULE: ./build/report/formats/exports.js







/** All forms that `format` can ask for. A new one is its file and its line here. */
const exportFormats = [
    goBench,
    csv,
    junit,
    openmetrics,
    githubActionBenchmark,
    trace,
    sarif,
];
/** Those with these names, in their order. */
const exportsNamed = (names) => names.flatMap((name) => exportFormats.filter((format) => format.name === name));


/***/ }),

/***/ 72197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ besideOf),
/* harmony export */   Ex: () => (/* binding */ gatedVerdicts),
/* harmony export */   Or: () => (/* binding */ attemptsOf),
/* harmony export */   b4: () => (/* binding */ couldMeasureNothing),
/* harmony export */   cT: () => (/* binding */ isSilentLeg),
/* harmony export */   ep: () => (/* binding */ isEmptyLeg),
/* harmony export */   h6: () => (/* binding */ baseBuilds),
/* harmony export */   iq: () => (/* binding */ measuredCode),
/* harmony export */   jV: () => (/* binding */ buildsOf),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   mW: () => (/* binding */ isInvalidElsewhere),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   uQ: () => (/* binding */ isCompared),
/* harmony export */   xe: () => (/* binding */ nothingToBuild)
/* harmony export */ });
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44709);
/* harmony import */ var _analysis_study_judge_study_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45358);


/** The builds of one benchmark at one revision that were meant for its sample. */
const buildsOf = ({ builds }, id, revision) => attemptsOf(builds, id).filter((build) => build.revision === revision);
/** The same of both revisions, in the order in which they were built. */
const attemptsOf = (builds, id) => attempts(builds, id);
/** All builds with the engine and the project of a benchmark, warm-ups included. */
const besideOf = (builds, id) => besides(builds, placeOf(id));
/**
 * Finds builds by key. What is known of a list is kept while it is, as it never changes once it is in a report: every output
 * asks for the builds of every benchmark, and looking through all of them each time took minutes for 10,000 benchmarks.
 */
const indexedBy = (keyOf) => {
    const indexes = new WeakMap();
    return (builds, key) => {
        const known = indexes.get(builds) ?? indexed(builds, keyOf);
        indexes.set(builds, known);
        return known.get(key) ?? [];
    };
};
const indexed = (builds, keyOf) => {
    const found = new Map();
    for (const build of builds) {
        const key = keyOf(build);
        if (key === undefined)
            continue;
        const own = found.get(key);
        if (own === undefined)
            found.set(key, [build]);
        else
            own.push(build);
    }
    return found;
};
const attempts = indexedBy((build) => ((0,_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttempt */ .k)(build) ? build.benchmark : undefined));
const besides = indexedBy(({ benchmark }) => placeOf(benchmark));
/** Whether the report compares two revisions. */
const isCompared = (report) => report.benchmarks.some(({ base }) => base !== undefined);
/** What the code is called that was to be measured: where there is no base, there is no head. */
const measuredCode = (report) => {
    const { projects } = report;
    const hasBase = projects === undefined || projects.some(({ base }) => base !== undefined);
    return hasBase || isCompared(report) ? 'the head' : 'the project';
};
/** Whether it was known without any build that nothing changed. */
const nothingToBuild = ({ verdict, builds }) => verdict.because === 'same-inputs' && builds.length === 0;
/** Whether the base of everything that the head does not build was built without a failure. */
const baseBuilds = ({ benchmarks, builds }) => {
    const places = new Set(benchmarks
        .filter(({ comparison }) => comparison?.verdict.because === 'head-does-not-build')
        .map(({ id }) => placeOf(id)));
    const built = new Set(builds
        .filter(({ revision, failure }) => revision === 'base' && failure === undefined)
        .map(({ benchmark }) => placeOf(benchmark)));
    return places.size > 0 && [...places].every((place) => built.has(place));
};
/** Engine and project: a warm-up may be of a scenario that has no benchmark. */
const placeOf = (id) => id.slice(0, id.lastIndexOf('/'));
/** The benchmarks whose head has at least one time; none means that nothing could be measured. */
const measured = ({ benchmarks }) => benchmarks.filter(({ head }) => head.medianMs !== undefined);
/** The verdicts of the rows of a study that was judged. */
const studyVerdicts = ({ study }) => (study?.rows ?? []).flatMap(({ verdict }) => verdict ?? []);
/** The verdicts of the gated benchmarks. */
const gatedVerdicts = ({ benchmarks }) => benchmarks.flatMap(({ gated, comparison }) => gated && comparison !== undefined ? [comparison.verdict] : []);
/** Whether a leg left nothing that could be judged. */
const isEmptyLeg = ({ verdict }) => verdict.because === 'leg-missing' || verdict.because === 'nothing-measured';
/** Whether no gated benchmark speaks for a leg: it may have had nothing to build, or not build at all, and then it has none. */
const isSilentLeg = (leg, { benchmarks }) => {
    const { name, projects = [name] } = leg;
    return isEmptyLeg(leg) || !benchmarks.some(({ gated, project }) => gated && projects.includes(project));
};
/**
 * Whether a run is invalid for a reason that no gated benchmark has: a leg left no report, or does not build at all. Others
 * may be invalid, too, for reasons of their own.
 */
const isInvalidElsewhere = (report) => {
    const { kind, because } = report.verdict;
    const has = gatedVerdicts(report).some((each) => each.kind === kind && each.because === because);
    return because === 'leg-missing' || (kind === 'invalid' && !has);
};
/** What decides the exit status: the verdict of every leg counts, too, as one without a report has no benchmark. */
const outcomeOf = (report) => ({
    verdict: report.verdict,
    gated: [
        ...gatedVerdicts(report),
        ...studyVerdicts(report),
        ...(report.legs ?? []).map(({ verdict }) => verdict),
    ].map(({ kind }) => kind),
    measuredAnything: !couldMeasureNothing(report),
    hasEmptyLeg: (report.legs ?? []).some(({ verdict }) => verdict.because === 'nothing-measured'),
});
/** A run that had nothing to build, as when the base cannot be prepared, did not fail to measure anything. */
const couldMeasureNothing = (report) => report.study === undefined ? couldBuildNothing(report) : !report.study.rows.some(_analysis_study_judge_study_js__WEBPACK_IMPORTED_MODULE_1__/* .hasValue */ .a);
const couldBuildNothing = (report) => report.benchmarks.length > 0 && measured(report).length === 0 && !isCompared(report);


/***/ }),

/***/ 43970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   T: () => (/* binding */ lanesOf)
/* harmony export */ });
/** Gives a process or a thread a name. */
const named = (name, pid, tid, text) => ({
    ph: 'M',
    name,
    pid,
    tid,
    args: { name: text },
});
/** No engine does more at once, and each part is compared with the end of each. */
const mostLanes = 200;
/**
 * What is drawn in one line must not overlap: each part goes into the first that is free, and what finds all of them taken
 * into the one that is free first.
 */
const lanesOf = (timeline) => {
    const lanes = [];
    for (const part of timeline.toSorted((a, b) => a.startMs - b.startMs || b.endMs - a.endMs)) {
        const free = lanes.find((lane) => endOf(lane) <= part.startMs);
        if (free === undefined && lanes.length < mostLanes)
            lanes.push([part]);
        else
            (free ?? firstToEnd(lanes))?.push(part);
    }
    return lanes;
};
const firstToEnd = (lanes) => lanes.toSorted((one, other) => endOf(one) - endOf(other))[0];
const endOf = (lane) => lane.at(-1)?.endMs ?? 0;


/***/ })

};
