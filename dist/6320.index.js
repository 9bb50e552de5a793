export const id = 6320;
export const ids = [6320];
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

/***/ 7644:
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

/***/ 31655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ readOwner),
/* harmony export */   Jc: () => (/* binding */ isOwnerAlive),
/* harmony export */   h3: () => (/* binding */ writeOwner),
/* harmony export */   yr: () => (/* binding */ processIdOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55797);
/* harmony import */ var _process_process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11265);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28703);





/** Marks a folder as belonging to this process. */
const writeOwner = async (folder, uid) => {
    const id = (0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .identify */ .ls)(process.pid) ?? { pid: process.pid };
    const owner = { ...id, uid, pidNamespace: await ownPidNamespace() };
    await (0,_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(ownerFile(folder), `${JSON.stringify(owner)}\n`, { mode: 0o644 });
};
/** The owner of a folder; undefined when its owner.json is missing or not ours. */
const readOwner = async (folder) => {
    const content = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(ownerFile(folder), 'utf8').catch(() => ''));
    const id = processIdOf(content);
    if (id === undefined || !(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(content) || typeof content['uid'] !== 'number')
        return undefined;
    return { ...id, uid: content['uid'], pidNamespace: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(content, 'pidNamespace') };
};
/** No run takes a day. */
const longestRunMs = 86_400_000;
/**
 * Whether the run that created a folder, `ageMs` ago, is still working in it. The processes of another namespace (a job
 * container that shares the folder of temporary files) cannot be seen, so such a run counts as working for a day.
 */
const isOwnerAlive = async (owner, ageMs) => {
    const own = await ownPidNamespace();
    const isElsewhere = owner.pidNamespace !== undefined && own !== undefined && owner.pidNamespace !== own;
    const isOfThisBoot = owner.bootId === undefined || owner.bootId === (0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .identify */ .ls)(process.pid)?.bootId;
    return isElsewhere && isOfThisBoot ? ageMs < longestRunMs : (0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(owner);
};
const ownPidNamespace = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)('/proc/self/ns/pid').catch(() => undefined);
/** A process id read back from a file; undefined for anything else. */
const processIdOf = (content) => {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(content))
        return undefined;
    const { pid, startTicks, bootId } = content;
    if (typeof pid !== 'number' || !Number.isInteger(pid) || pid < 1)
        return undefined;
    return {
        pid,
        startTicks: typeof startTicks === 'number' ? startTicks : undefined,
        bootId: typeof bootId === 'string' ? bootId : undefined,
    };
};
const ownerFile = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'owner.json');


/***/ }),

/***/ 31664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* unused harmony export removeAbandoned */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28703);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31655);




const prefix = '.go-container-bench-';
/** A run notes its process right after it creates the folder; this is generous. */
const oldWithoutOwnerMs = 3_600_000;
/**
 * A new empty folder in `parent`, and so on the same file system: a finished file can be moved out of it in one step.
 * Disposing it deletes it and everything in it. What killed runs of this user left in `parent` is removed first.
 */
const temporaryFolder = async (parent) => {
    const folder = await (0,_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .writing */ .d)(parent, async () => {
        // Whatever the umask: later runs trust what is kept there.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true, mode: 0o755 });
        await removeAbandoned(parent, Date.now());
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, prefix));
    });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'content');
    try {
        await (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOwner */ .h3)(folder, uid());
        await (0,_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .writing */ .d)(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        throw error;
    }
    return { path, [Symbol.asyncDispose]: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }) };
};
/** Removes the temporary folders in `parent` that killed runs of this user left behind. */
const removeAbandoned = async (parent, nowMs) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent).catch(() => []);
    for (const name of names.filter((each) => isTemporary(each))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name);
        if (await isAbandoned(path, nowMs))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
    }
};
const isTemporary = (name) => /^\.go-container-bench-[A-Za-z0-9]{6}$/.test(name);
const isAbandoned = async (path, nowMs) => {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (folder === undefined || !folder.isDirectory() || folder.uid !== uid())
        return false;
    const owner = await (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwner */ .A7)(path);
    const ageMs = nowMs - Math.max(folder.ctimeMs, folder.mtimeMs);
    return owner === undefined ? ageMs > oldWithoutOwnerMs : !(await (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnerAlive */ .Jc)(owner, ageMs));
};
const uid = () => process.geteuid?.() ?? 0;


/***/ }),

/***/ 28703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ writing),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91125);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55797);



/**
 * Does something that writes to a path. Node's errors for a full disk name no path: what is thrown here names it and says
 * what to do.
 */
const writing = async (path, act) => {
    try {
        return await act();
    }
    catch (cause) {
        throw new WritingError(path, cause);
    }
};
class WritingError extends Error {
    code;
    constructor(path, cause) {
        super(`cannot write ${path}: ${(0,_error_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause)}${adviceOn((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(cause))}`, { cause });
        this.name = 'WritingError';
        this.code = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(cause);
    }
}
/** Writes a file, with an error that names it. */
const writeText = (path, content, options = {}) => writing(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, options));
const adviceOn = (code = '') => {
    const advice = advices.find(({ codes }) => codes.includes(code));
    return advice === undefined ? '' : `; ${advice.text}`;
};
const advices = [
    { codes: ['ENOSPC', 'EDQUOT'], text: 'free space and inodes there, or use a folder on another disk' },
    { codes: ['EFBIG'], text: 'raise the limit of file sizes (ulimit -f)' },
    { codes: ['EMFILE', 'ENFILE'], text: 'raise the limit of open files (ulimit -n)' },
    { codes: ['EROFS', 'EACCES', 'EPERM'], text: 'make it writable, or use another folder' },
];


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
/* unused harmony export binaryWords */
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
/* harmony import */ var _analysis_judge_study_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7644);


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
const couldMeasureNothing = (report) => report.study === undefined ? couldBuildNothing(report) : !report.study.rows.some(_analysis_judge_study_js__WEBPACK_IMPORTED_MODULE_1__/* .hasValue */ .a);
const couldBuildNothing = (report) => report.benchmarks.length > 0 && measured(report).length === 0 && !isCompared(report);


/***/ })

};
