export const id = 9930;
export const ids = [9930];
export const modules = {

/***/ 5179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ bounded),
  U: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./build/analysis/limits.js
var analysis_limits = __webpack_require__(44619);
;// CONCATENATED MODULE: ./build/analysis/guard.js
/** Above this a threshold is never raised: at 10% the error rates of the gate were shown without a guard. */
const largestGuard = 0.1;
/** Chosen by simulation: with 1.0, six gated benchmarks raise more false alarms at 1% than at 10% in correlated noise. */
const guardFactor = 1.25;
/**
 * The threshold that the scatter of these pairs can carry, at least the one asked for: 1.25 times the width of the
 * interval of the log ratio, at most 10%. Without it, a threshold of 1% turns noise into regressions: 9 to 18% of runs
 * with six gated benchmarks at build times that scatter by 3 to 15% (`npm run simulate -- small-thresholds`).
 */
const carriedThreshold = (asked, { low, high }) => Math.max(asked, Math.min(largestGuard, guardFactor * (high - low)));

// EXTERNAL MODULE: ./build/analysis/noise-floor.js
var noise_floor = __webpack_require__(77714);
// EXTERNAL MODULE: ./build/analysis/pairs-of.js
var pairs_of = __webpack_require__(43326);
// EXTERNAL MODULE: ./build/analysis/signed-rank.js
var signed_rank = __webpack_require__(88810);
;// CONCATENATED MODULE: ./build/analysis/detectable.js





/**
 * The smallest slowdown that this run's own scatter would have let it call a regression, as a ratio − 1.
 *
 * Defined as: multiply every head time by one factor, which moves the effect and leaves the scatter of
 * the log ratios as it is; find the smallest factor above which the rule says `regression`; the result is
 * the slowdown measured there. It is that slowdown and not the factor, so that it does not depend on how
 * fast the head happened to be: a run with a true 30 % states what its equal without any would. With m
 * the centre and l the lower bound of the ratio, and T the threshold that noise floor and scatter carry, effect > T and lower
 * bound > T/2 become
 *
 *     slowdown > T   and   slowdown > (1 + T/2) · m / l − 1
 *
 * and `factorReaching` solves for the absolute floor. Every slowdown above the result qualifies, none below
 * does, and it is never below T. It says what this run could have called, not how often such runs would: a
 * true slowdown of just this size is found about every second time. T/2 is what the last look asks of the lower bound.
 * `undefined` below six pairs.
 */
const detectableSlowdown = (pairs, limits) => {
    const logRatios = pairs.map(pairs_of/* logRatio */.A9);
    const centre = (0,pairs_of/* centreOf */.VX)(pairs, pairs_of/* logRatio */.A9);
    const bounds = (0,signed_rank/* centreBounds */.tt)(logRatios, analysis_limits/* boundError */.ns);
    const factor = factorReaching(pairs, limits.minDeltaMs);
    if (centre === undefined || bounds === undefined || factor === undefined)
        return undefined;
    const threshold = carriedThreshold((0,noise_floor/* raisedLimits */.jz)(limits).failThreshold, bounds);
    const byBound = (1 + threshold / 2) * Math.exp(centre - bounds.low) - 1;
    const byFloor = Math.exp(centre) * factor - 1;
    return Math.max(threshold, byBound, byFloor);
};
/**
 * The factor on all head times at which the centre of the paired differences is `deltaMs`. The difference of one pair
 * reaches it at (base + delta) / head; the centre rises with the factor, so it lies between the smallest and the largest
 * of these.
 */
const factorReaching = (pairs, deltaMs) => {
    const factors = pairs.map(({ baseMs, headMs }) => (baseMs + deltaMs) / headMs).toSorted((a, b) => a - b);
    let [below, reached] = [factors[0], factors.at(-1)];
    if (below === undefined || reached === undefined)
        return undefined;
    // Each step halves the gap: fifty leave less than one part in 10^15 of it.
    for (let step = 0; step < 50 && below < reached; step += 1) {
        const middle = (below + reached) / 2;
        if (reaches(pairs, middle, deltaMs))
            reached = middle;
        else
            below = middle;
    }
    return reached;
};
const reaches = (pairs, factor, deltaMs) => {
    const centreMs = (0,pairs_of/* centreOf */.VX)(pairs, ({ baseMs, headMs }) => (0,pairs_of/* differenceMs */.K$)({ baseMs, headMs: headMs * factor }));
    return centreMs !== undefined && centreMs >= deltaMs;
};

;// CONCATENATED MODULE: ./build/analysis/comparison.js






/**
 * Head against base, pair by pair: members of a pair ran back to back, so the drift of the machine
 * cancels, and on the log scale "twice as slow" and "twice as fast" weigh the same. Each bound errs in at
 * most 2.5% of all cases, provided the pairs are independent and scatter symmetrically. Bounds are absent below six pairs.
 * Throws a RangeError for a time that is not above zero.
 */
const compare = (pairs, limits) => {
    const logRatios = pairs.map(pairs_of/* logRatio */.A9);
    const differencesMs = pairs.map(pairs_of/* differenceMs */.K$);
    const centre = (0,pairs_of/* centreOf */.VX)(pairs, pairs_of/* logRatio */.A9);
    const slowdownMs = (0,pairs_of/* centreOf */.VX)(pairs, pairs_of/* differenceMs */.K$);
    if (centre === undefined || slowdownMs === undefined) {
        const reason = 'no pair has two valid members';
        return { pairs: 0, unknown: { slowdown: reason, slowdownMs: reason, ...withoutBounds(reason) } };
    }
    const known = { slowdown: Math.expm1(centre), slowdownMs, pairs: pairs.length };
    const ratio = (0,signed_rank/* centreBounds */.tt)(logRatios, analysis_limits/* boundError */.ns);
    const difference = (0,signed_rank/* centreBounds */.tt)(differencesMs, analysis_limits/* boundError */.ns);
    const detectable = detectableSlowdown(pairs, limits);
    if (ratio === undefined || difference === undefined || detectable === undefined) {
        return { ...known, unknown: withoutBounds(`needs ${analysis_limits/* pairsNeeded */.V5} valid pairs, has ${pairs.length}`) };
    }
    const bounds = {
        low: Math.expm1(ratio.low),
        high: Math.expm1(ratio.high),
        lowMs: difference.low,
        highMs: difference.high,
        threshold: carriedThreshold((0,noise_floor/* raisedLimits */.jz)(limits).failThreshold, ratio),
    };
    return { ...known, ...bounds, detectable };
};
/** The same effect where its bounds are known, else `undefined`. */
const bounded = (effect) => {
    const { slowdown, low, high, slowdownMs, lowMs, highMs, threshold, detectable, pairs } = effect;
    if (slowdown === undefined || low === undefined || high === undefined)
        return undefined;
    if (slowdownMs === undefined || lowMs === undefined || highMs === undefined)
        return undefined;
    if (threshold === undefined || detectable === undefined)
        return undefined;
    return { slowdown, low, high, slowdownMs, lowMs, highMs, threshold, detectable, pairs };
};
const withoutBounds = (reason) => ({
    low: reason,
    high: reason,
    lowMs: reason,
    highMs: reason,
    threshold: reason,
    detectable: reason,
});


/***/ }),

/***/ 78713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ countedAs),
/* harmony export */   Di: () => (/* binding */ stoppedOf),
/* harmony export */   OO: () => (/* binding */ firstFailureOf),
/* harmony export */   vv: () => (/* binding */ timedOf),
/* harmony export */   w6: () => (/* binding */ untimedText)
/* harmony export */ });
/** Why a cell without times has none. */
const untimedText = 'nothing is timed here';
/** The attempts that gave a time. */
const timedOf = ({ attempts }) => attempts.filter(({ durationMs }) => durationMs !== undefined);
/** The attempts that were stopped at their time limit: they would have taken longer than the time they have. */
const stoppedOf = ({ attempts }) => attempts.filter(({ lost }) => lost === 'timed-out');
/** The first line of the first error; undefined: no attempt failed. */
const firstFailureOf = ({ attempts }) => attempts.flatMap(({ failure }) => failure ?? [])[0];
/** Its attempts counted as those of a base or a head: a base has no use for one that was stopped. */
const countedAs = (revision, { attempts }) => {
    const number = (loss) => attempts.filter(({ lost }) => lost === loss).length;
    const timedOut = number('timed-out');
    return {
        all: attempts.length,
        failed: number('failed') + (revision === 'base' ? timedOut : 0),
        timedOut: revision === 'base' ? 0 : timedOut,
        engineDied: number('engine-died'),
        stateLost: number('state-lost'),
    };
};


/***/ }),

/***/ 43788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ lostPairsOf),
/* harmony export */   i6: () => (/* binding */ apartOf),
/* harmony export */   mT: () => (/* binding */ whyUntypical),
/* harmony export */   zs: () => (/* binding */ studyPairs)
/* harmony export */ });
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9312);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53519);
/* harmony import */ var _study_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78713);



/**
 * The times of the rounds in which both have one: the reference as base, the other value as head. As in the gate, a value
 * that was stopped at its time limit took at least that long, as long as the reference has a time: leaving it out would drop
 * its slowest attempts for being slow. Rounds of which one time was taken long after the other have none: `whetherApart`.
 */
const studyPairs = (reference, attempts) => {
    const isApart = whetherApart(reference, attempts);
    return roundsOf(reference, attempts)
        .filter((round) => !isApart(round))
        .map(({ base, head, baseMs, headMs }) => ({
        baseMs,
        headMs,
        headFirst: head.startedAt < base.startedAt,
    }));
};
/** In how many rounds both have a time, but one was taken when another round had come in between. */
const apartOf = (reference, cell) => roundsOf(reference.attempts, cell.attempts).filter(whetherApart(reference.attempts, cell.attempts)).length;
const roundsOf = (reference, attempts) => {
    const heads = new Map(attempts.toReversed().map((attempt) => [attempt.round, attempt]));
    return reference.flatMap((base) => {
        const head = heads.get(base.round);
        const headMs = head?.durationMs ?? head?.stoppedAfterMs;
        if (head === undefined || headMs === undefined || base.durationMs === undefined)
            return [];
        return [{ base, head, baseMs: base.durationMs, headMs }];
    });
};
/**
 * A study takes one round after the other, so a further one between the two times of a round shows that they are from before
 * and after it was continued: what drifted in the meantime would be in the ratio.
 */
const whetherApart = (reference, attempts) => {
    const inTime = [...reference, ...attempts].toSorted((one, other) => one.startedAt < other.startedAt ? -1 : Number(one.startedAt > other.startedAt));
    const after = new Map(inTime.map(({ startedAt }, at) => [startedAt, at + 1]));
    return ({ base, head }) => {
        const [from = '', to = ''] = [base.startedAt, head.startedAt].toSorted();
        for (let at = after.get(from) ?? 0;; at += 1) {
            const next = inTime[at];
            if (next === undefined || next.startedAt >= to)
                return false;
            if (next.round !== base.round)
                return true;
        }
    };
};
/** In how many rounds both were tried, and one of them gave no whole time. */
const lostPairsOf = (reference, cell) => {
    const timed = [reference, cell].map((each) => new Set((0,_study_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .timedOf */ .vv)(each).map(({ round }) => round)));
    return cell.attempts.filter(({ round }) => reference.attempts.some((attempt) => attempt.round === round) &&
        timed.some((rounds) => !rounds.has(round))).length;
};
/** Why the times of a cell are not typical of it, so that nothing may be called faster or slower; undefined: they are. */
const whyUntypical = (cell) => {
    const { value, attempts } = cell;
    const [all, stopped] = [attempts.length, (0,_study_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .stoppedOf */ .Di)(cell).length];
    if (stopped > 0)
        return `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .shareText */ .Lu)(stopped, all)} attempts of ${value} were stopped at the time limit, and would have taken longer`;
    const lost = all - (0,_study_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .timedOf */ .vv)(cell).length;
    return lost > all * _losses_js__WEBPACK_IMPORTED_MODULE_0__/* .largestLostShare */ .Yh
        ? `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .shareText */ .Lu)(lost, all)} attempts of ${value} gave no time, and those that did may not be typical`
        : undefined;
};


/***/ }),

/***/ 76850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ hints),
/* harmony export */   a: () => (/* binding */ hint)
/* harmony export */ });
/**
 * An input as its reader would give it: `edit: main.go` in the action, `--edit main.go` on a command line. Without a
 * value only its name. Inputs are in no host's environment, but a `run:` step without an id is called `__run`.
 */
const hint = (env, name, value) => {
    if (isActionStep(env))
        return value === undefined ? name : `${name}: ${inYaml(value)}`;
    return value === undefined ? `--${name}` : `--${name} ${inShell(value)}`;
};
/** Several inputs that belong together. */
const hints = (env, given) => given.map(([name, value]) => hint(env, name, value)).join(isActionStep(env) ? ', ' : ' ');
/** Whether a step of a workflow uses the action, as opposed to a command line, which a workflow can have too. */
const isActionStep = (env) => env['GITHUB_ACTIONS'] === 'true' && !/^__run(_\d+)?$/.test(env['GITHUB_ACTION'] ?? '');
const inYaml = (value) => /^[\w./][\w./@+,= -]*$/.test(value) ? value : JSON.stringify(value);
/** A line break becomes an escape, because a message goes on in the next line of a log. */
const inShell = (value) => {
    if (/^[\w./@+,=:-]+$/.test(value))
        return value;
    if (!/\p{Cc}/u.test(value))
        return `'${value.replaceAll("'", String.raw `'\''`)}'`;
    return `$'${JSON.stringify(value)
        .slice(1, -1)
        .replaceAll("'", String.raw `\'`)}'`;
};


/***/ }),

/***/ 31369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compileProbe),
/* harmony export */   p: () => (/* binding */ compileLinkedProbe)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_process_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46322);
/* harmony import */ var _host_writing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28703);
/* harmony import */ var _go_toolchain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73931);
/* harmony import */ var _static_executable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87390);






/**
 * Compiles a probe, a Go program that a RUN step executes, for an image that contains nothing else. Throws when this machine
 * has no such Go; its own build cache makes all but the first time quick.
 */
const compileProbe = async (host, request) => {
    const path = await compile(host, request, '0');
    const flaw = await (0,_static_executable_js__WEBPACK_IMPORTED_MODULE_5__/* .whyNotStandalone */ .$)(path);
    if (flaw !== undefined)
        throw new Error(`the probe ${request.name} cannot run in an image without a C library: ${flaw}`);
    return path;
};
/** The same with the C library, which its image must then contain. Throws when this machine has no C compiler. */
const compileLinkedProbe = (host, request) => compile(host, request, '1');
const compile = async (host, request, cgo) => {
    const { probes, name, goVersion, folder } = request;
    const wanted = goVersion ?? (await (0,_go_toolchain_js__WEBPACK_IMPORTED_MODULE_4__/* .localGoVersion */ .U)(host));
    if (wanted === undefined)
        throw new Error(`there is no Go on PATH, with which the probe ${name} is compiled`);
    const { go, goroot } = await (0,_go_toolchain_js__WEBPACK_IMPORTED_MODULE_4__/* .findToolchain */ .v)(host, wanted);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const goMod = `${path}.mod`;
    await (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(goMod, probeGoMod(wanted));
    const args = ['build', '-trimpath', `-modfile=${goMod}`, '-ldflags=-s -w', '-o', path, `./${name}`];
    const env = { ...host.env, ...fixedSettings, CGO_ENABLED: cgo, GOROOT: goroot };
    (0,_host_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(await host.exec(go, args, { cwd: probes, env, timeoutMs: 300_000 }));
    return path;
};
/**
 * Programs of a module keep the settings of the Go that its go.mod names, whichever Go compiles them: with `go 1.21` none
 * would read the quota of its control group (https://go.dev/doc/godebug). The go command is not bound by that.
 */
const probeGoMod = (version) => `module go-container-bench/probes\n\ngo ${version.split('.').slice(0, 2).join('.')}\n`;
/** What the environment of a user may have set for other projects. */
const fixedSettings = {
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
    GOFLAGS: '-mod=readonly',
    GOOS: undefined,
    GOARCH: undefined,
    GO111MODULE: undefined,
    GOEXPERIMENT: undefined,
};


/***/ }),

/***/ 79570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ goModEdit),
/* harmony export */   Fm: () => (/* binding */ openEdit),
/* harmony export */   Il: () => (/* binding */ neutralEdit),
/* harmony export */   KU: () => (/* binding */ nonce),
/* harmony export */   Ww: () => (/* binding */ nonceEdit),
/* harmony export */   ao: () => (/* binding */ sourceEdit),
/* harmony export */   xQ: () => (/* binding */ ignoredEdit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_inside_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36016);
/* harmony import */ var _host_inside_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99122);
/* harmony import */ var _host_inside_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95567);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55797);






/** The edit of source-change: a line of Go that reaches the binary. */
const sourceEdit = (contextDir, file, parts) => ({
    contextDir,
    file,
    text: nonceEdit(nonce(parts)),
});
/**
 * Changes the same file without changing a program: the text is always the same, so two builds with it compile the same
 * source. For whoever asks git, the working tree is as dirty as after an edit.
 */
const neutralEdit = (contextDir, file) => ({
    contextDir,
    file,
    text: '\n// go-container-bench: the same in every build\n',
});
/**
 * A file beside an edited one, which no program depends on: Go ignores files whose names begin with an underscore. A
 * step that copies the edited file with its folder, or as `*.go`, copies this one too. So a list or an archive of the
 * sources differs from build to build.
 */
const ignoredEdit = (contextDir, file, parts) => ({
    contextDir,
    file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), '_go_container_bench.go'),
    text: `// ${nonce(parts)}\n`,
});
/**
 * The edit of go-mod-change: a comment at the end of a go.mod. It changes the file, and so the layers made from
 * it, but no requirement.
 */
const goModEdit = (contextDir, file, parts) => ({
    contextDir,
    file,
    text: `\n// go-container-bench ${nonce(parts)}\n`,
});
/**
 * Makes an edit in the run's copy of the project; disposing it restores the file byte by byte. Every edit is
 * unique, or a build would find the layers of the one before it.
 */
const openEdit = async ({ contextDir, file, text }) => {
    const original = await (0,_host_inside_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readInside */ .xO)(contextDir, file);
    await (0,_host_inside_write_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceInside */ .JL)(contextDir, file, Buffer.concat([original ?? Buffer.alloc(0), Buffer.from(text)]));
    return {
        [Symbol.asyncDispose]: async () => {
            if (original === undefined)
                await (0,_host_inside_write_js__WEBPACK_IMPORTED_MODULE_4__/* .removeInside */ .pi)(contextDir, file);
            else
                await restore(contextDir, file, original);
        },
    };
};
/**
 * A build may have put something else in the place of the file, or of its folder. Then that build is invalid and no other
 * is made from this context, so it does not matter if nothing can be restored.
 */
const restore = async (contextDir, file, original) => {
    try {
        const kind = await (0,_host_inside_check_js__WEBPACK_IMPORTED_MODULE_2__/* .kindInside */ .n2)(contextDir, file);
        if (kind !== 'file' && kind !== undefined)
            await (0,_host_inside_write_js__WEBPACK_IMPORTED_MODULE_4__/* .removeInside */ .pi)(contextDir, file);
        await (0,_host_inside_write_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceInside */ .JL)(contextDir, file, original);
    }
    catch (error) {
        if (!(error instanceof _host_inside_check_js__WEBPACK_IMPORTED_MODULE_2__/* .UnsafePath */ .UZ) && !isExchanged((0,_host_json_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error)))
            throw error;
    }
};
/** What git never lays out in the place of a folder: nothing, a file, a link. */
const isExchanged = (code = '') => ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(code);
/** 24 hexadecimal digits, decided by the parts alone: always the same length, so that edits weigh the same. */
const nonce = ({ run, engine, revision, round, scenario }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([run, engine, revision, round, scenario]))
    .digest('hex')
    .slice(0, 24);
/**
 * Go text to append to a file of a main package, so that the nonce reaches the binary. The variable is
 * assigned in init(): the linker drops variables that nobody reads, but must keep what init does. Its name
 * holds the nonce, so a file can be edited more than once.
 */
const nonceEdit = (value) => `\nvar benchmarkNonce${value} string\n\nfunc init() { benchmarkNonce${value} = "${value}" }\n`;


/***/ }),

/***/ 11359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  devLoop: () => (/* binding */ devLoop)
});

// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/studies/parts/compared.js
var parts_compared = __webpack_require__(15634);
// EXTERNAL MODULE: ./build/studies/parts/row-columns.js
var row_columns = __webpack_require__(5937);
;// CONCATENATED MODULE: ./build/studies/dev-loop/advice.js




/** What to do about developing in containers; the rows are compared with a running container and a volume. */
const devLoopAdvice = (rows) => [keepCache(rows), cacheInContainer(rows), forDebugger(rows)].flatMap((sentence) => sentence ?? []);
/** New containers with and without a volume: against a running one, the start of the container would count too. */
const keepCache = (rows) => {
    const found = rows.flatMap((row) => {
        const kept = rows.find(({ value, group, scenario }) => value === 'new-container-volume' && group === row.group && scenario === row.scenario);
        const compared = row.value !== 'new-container' || kept === undefined ? undefined : (0,parts_compared/* against */.AH)(kept, row);
        return compared === undefined ? [] : [compared];
    });
    if (found.length === 0)
        return undefined;
    const worst = (0,parts_compared/* slowestOf */.xM)(found);
    if (worst === undefined)
        return `In new containers, no slowdown without a volume for GOCACHE is shown (${(0,report_numbers/* count */.U9)(found.length, 'row')}).`;
    return `Give new containers a volume for GOCACHE: without one, an edit took ${(0,parts_compared/* timesText */.Aq)(worst)} as long (${(0,parts_compared/* placeText */.Z9)(worst)}; ${(0,parts_compared/* slowerText */.uw)(found)}).`;
};
const cacheInContainer = (rows) => {
    const found = (0,parts_compared/* comparedIn */.ZN)(rows).filter(({ value }) => value === 'no-volume');
    if (found.length === 0)
        return undefined;
    const worst = (0,parts_compared/* slowestOf */.xM)(found);
    if (worst === undefined)
        return `As long as a container runs, no slowdown without a volume for GOCACHE is shown (${(0,report_numbers/* count */.U9)(found.length, 'row')}).`;
    return `Even in a container that keeps running, an edit took ${(0,parts_compared/* timesText */.Aq)(worst)} as long without a volume for GOCACHE (${(0,parts_compared/* placeText */.Z9)(worst)}; ${(0,parts_compared/* slowerText */.uw)(found)}).`;
};
const forDebugger = (rows) => {
    const found = (0,parts_compared/* comparedIn */.ZN)(rows).filter(({ value }) => value === 'volume-delve');
    if (found.length === 0)
        return undefined;
    const slower = found.filter(parts_compared/* isSlower */.tp);
    const cost = slower.length === 0
        ? `With Delve's flags, an edit is not shown to take longer (${(0,report_numbers/* count */.U9)(found.length, 'row')})`
        : `With Delve's flags, an edit took ${(0,report_numbers/* list */.p_)(slower.map((row) => `${(0,parts_compared/* timesText */.Aq)(row)} as long (${(0,parts_compared/* placeText */.Z9)(row)})`))}`;
    const isOne = new Set(found.map(({ project }) => project)).size === 1;
    const firsts = found.flatMap((row) => {
        const firstMs = (0,row_columns/* numberIn */.P)(row, 'firstMs');
        return firstMs === undefined
            ? []
            : [`${(0,numbers/* duration */.p0)(firstMs)} ${isOne ? `on ${row.engine}` : `for ${(0,parts_compared/* placeText */.Z9)(row)}`}`];
    });
    return firsts.length === 0
        ? `${cost}.`
        : `${cost}; the first build, with an empty cache, took ${(0,report_numbers/* list */.p_)(firsts)} (one build each).`;
};

// EXTERNAL MODULE: ./build/host/disposal.js
var host_disposal = __webpack_require__(15584);
// EXTERNAL MODULE: ./build/studies/run/lost-sample.js
var lost_sample = __webpack_require__(7379);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/process/exec.js + 6 modules
var exec = __webpack_require__(46322);
// EXTERNAL MODULE: ./build/images/probe.js
var probe = __webpack_require__(31369);
// EXTERNAL MODULE: ./build/measure/build/edit.js
var edit = __webpack_require__(79570);
// EXTERNAL MODULE: ./build/projects/fixtures/go-release.js
var go_release = __webpack_require__(67290);
// EXTERNAL MODULE: ./build/projects/fixtures/needs.js
var needs = __webpack_require__(43603);
// EXTERNAL MODULE: ./build/studies/parts/export-modules.js
var export_modules = __webpack_require__(86401);
;// CONCATENATED MODULE: ./build/studies/dev-loop/values.js
const loop = (change = {}) => ({
    volume: true,
    forDebugger: false,
    newContainer: false,
    ...change,
});
/** The values of the study. */
const devLoops = {
    volume: loop(),
    'no-volume': loop({ volume: false }),
    'volume-delve': loop({ forDebugger: true }),
    'no-volume-delve': loop({ volume: false, forDebugger: true }),
    'new-container-volume': loop({ newContainer: true }),
    'new-container': loop({ newContainer: true, volume: false }),
};
/** Where things are in the container. */
const inContainer = {
    idle: '/idle',
    sources: '/src',
    output: '/output',
    volume: '/cache',
    /** A module proxy, for projects that need modules. */
    proxy: '/proxy',
};
/** `go build` of the package in this folder, relative to the sources. */
const buildCommand = ({ forDebugger }, mainFolder) => [
    ...['go', 'build', '-buildvcs=false'],
    // https://github.com/go-delve/delve/blob/master/Documentation/usage/dlv_exec.md
    ...(forDebugger ? ['-gcflags=all=-N -l'] : []),
    ...['-o', `${inContainer.output}/app`, mainFolder],
];
/** What its variables are; both caches are together, so that a volume holds both. */
const buildVariables = ({ volume }) => {
    const caches = volume ? inContainer.volume : '/tmp/cache';
    return {
        GOCACHE: `${caches}/build`,
        GOMODCACHE: `${caches}/modules`,
        GOFLAGS: '-mod=readonly -modcacherw',
        GOPROXY: `file://${inContainer.proxy}`,
        GOSUMDB: 'off',
        GOTOOLCHAIN: 'local',
        CGO_ENABLED: '0',
    };
};

;// CONCATENATED MODULE: ./build/studies/dev-loop/workplace.js
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










/** Lays the project out. Throws with the reason when the engine has no containers that stay. */
const openWorkplace = async (work) => {
    const { bench, engine, project, value } = work;
    const { openContainer } = engine;
    if (openContainer === undefined)
        throw new Error(`${engine.facts.name} builds images, but runs no containers`);
    const { recipe, editFiles } = await bench.checkout(engine, project);
    const [file] = editFiles;
    if (file === undefined)
        throw new Error(`${project.id} has no file to edit`);
    const label = `dev-${engine.facts.name}-${value}-${project.id}`.replace(/[^a-z0-9]/g, '-');
    const dir = await bench.folder.sub(label);
    const mounts = await mountsIn(work, dir, recipe.contextDir);
    let containers = 0;
    return {
        openContainer: () => openContainer({
            label: `gcb-${bench.context.runId}-${label}-${++containers}`,
            image: recipe.buildArgs['BASE_IMAGE'] ?? '',
            mounts,
            command: [inContainer.idle],
        }),
        build: (container, round) => buildIn(container, work, { dir, file, label, round }),
    };
};
const buildIn = async (container, { bench, loop, value }, { dir, file, label, round }) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const parts = { run: bench.context.runId, engine: label, revision: 'head', round, scenario: value };
        const app = (0,external_node_path_.join)(dir, 'output', 'app');
        await (0,promises_.rm)(app, { force: true });
        const _edit = __addDisposableResource(env_1, await (0,edit/* openEdit */.Fm)((0,edit/* sourceEdit */.ao)((0,external_node_path_.join)(dir, 'sources'), file, parts)), true);
        const result = await container.exec(buildCommand(loop, `./${(0,external_node_path_.dirname)(file)}`), {
            env: buildVariables(loop),
            dir: inContainer.sources,
            timeoutMs: bench.context.buildTimeoutMs,
        });
        (0,exec/* succeed */.Py)(result);
        const bytes = await (0,promises_.readFile)(app);
        if (!bytes.includes((0,edit/* nonce */.KU)(parts)))
            throw new Error('the new program does not contain the edit');
        return { durationMs: result.durationMs, bytes: bytes.length };
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
/** Users have other numbers in a container, so everybody may write to the folders that it writes to. */
const mountsIn = async ({ bench, engine, project, loop }, dir, sources) => {
    const at = (name) => (0,external_node_path_.join)(dir, name);
    const { host, probes } = bench;
    await (0,promises_.cp)(sources, at('sources'), { recursive: true });
    for (const name of ['output', 'cache', 'proxy'])
        await (0,promises_.mkdir)(at(name));
    for (const name of ['output', 'cache'])
        await (0,promises_.chmod)(at(name), 0o777);
    await (0,promises_.copyFile)(await (0,probe/* compileProbe */.M)(host, { probes, name: 'idle', goVersion: go_release/* defaultGo */.w, folder: at('probe') }), at('idle'));
    if ((await (0,needs/* needsOf */.h)(project.fixture, project.strategy)).modules)
        await (0,export_modules/* exportModules */.a)(bench, { engine, project, target: at('proxy') });
    return [
        { source: at('idle'), target: inContainer.idle },
        { source: at('sources'), target: inContainer.sources },
        { source: at('output'), target: inContainer.output },
        { source: at('proxy'), target: inContainer.proxy },
        ...(loop.volume ? [{ source: at('cache'), target: inContainer.volume }] : []),
    ];
};
/** The line of the compiler in what a failed command printed, else its message. */
const whyNotMade = (error) => {
    if (!(error instanceof exec/* CommandError */.Qd))
        return (0,error_text/* messageOf */.b)(error);
    const lines = error.result.tail.split('\n').map((line) => line.trim());
    return lines.find((line) => line !== '' && !line.startsWith('#')) ?? (0,error_text/* firstLineOf */.Q)(error);
};

;// CONCATENATED MODULE: ./build/studies/dev-loop/cell.js
var cell_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var cell_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/** Builds once, so that a cache is filled where there is one, and then once per round after an edit. */
const openDevLoop = async (work) => {
    const workplace = await openWorkplace(work);
    const first = await prepare(work, workplace);
    const { durationMs: firstMs } = first.made;
    const take = async (round) => {
        try {
            const { durationMs, bytes: binaryBytes } = await first.build(round);
            return { kind: 'time', durationMs, builds: [], seen: { firstMs, binaryBytes } };
        }
        catch (error) {
            work.bench.host.signal.throwIfAborted();
            const lost = (0,lost_sample/* lostByCommand */.zA)(error, work.bench.context.buildTimeoutMs);
            return lost.kind === 'failed' ? { ...lost, message: whyNotMade(error) } : lost;
        }
    };
    return {
        take: work.loop.newContainer ? take : untilStopped(take),
        columns: async (_builds, seen) => columnsOf(seen, first.made),
    };
};
/** Each process that works on a cell makes a first build; that of the first process counts. `made`: that of this process. */
const columnsOf = (seen, made) => ({
    firstMs: seen[0]?.['firstMs'] ?? made.durationMs,
    binaryBytes: seen.at(-1)?.['binaryBytes'] ?? made.bytes,
});
/** The same until a build is stopped: only its client ends, and in a container that stays the compiler may go on. */
const untilStopped = (take) => {
    let wasStopped = false;
    return async (round) => {
        if (wasStopped)
            return {
                kind: 'unknown',
                reason: 'a build that was stopped at its time limit may still run in the container',
            };
        const taken = await take(round);
        wasStopped = taken.kind === 'timed-out';
        return taken;
    };
};
const prepare = async ({ bench, loop }, workplace) => {
    if (loop.newContainer) {
        const build = (round) => buildInNew(workplace, round);
        return { made: await build(0), build };
    }
    const container = bench.resources.use(await workplace.openContainer());
    return { made: await workplace.build(container, 0), build: (round) => workplace.build(container, round) };
};
/** The start of the container belongs to the time; its end does not. */
const buildInNew = async (workplace, round) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const disposal = cell_addDisposableResource(env_1, (0,host_disposal/* makeDisposal */.U)(), true);
        const startMs = performance.now();
        const container = disposal.use(await workplace.openContainer());
        const startedMs = performance.now() - startMs;
        const made = await workplace.build(container, round);
        return { ...made, durationMs: startedMs + made.durationMs };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = cell_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};

// EXTERNAL MODULE: ./build/studies/parts/places.js
var places = __webpack_require__(30167);
// EXTERNAL MODULE: ./build/studies/project.js
var project = __webpack_require__(51967);
;// CONCATENATED MODULE: ./build/studies/dev-loop.js





const columns = [
    { name: 'firstMs', title: 'first build', unit: 'ms' },
    { name: 'binaryBytes', title: 'program', unit: 'bytes' },
];
/** Developing in a container: sources are mounted, and every edit becomes a new program. */
const devLoop = {
    name: 'dev-loop',
    text: 'How long it takes from an edit to the new program in a container with mounted sources, with and without a volume for the build cache, in a running and in a new container, and with the flags that the debugger Delve needs.',
    axis: 'container and cache',
    values: Object.keys(devLoops),
    reference: 'volume',
    defaults: { scenarios: [] },
    cannotHonour: () => ({
        scenarios: 'it always builds after an edit',
        strategy: 'it builds in a running container, without a Dockerfile',
        isolation: 'nothing keeps containers that stay apart',
    }),
    columns,
    cells: (scope) => scope.engines.flatMap((engine) => cellsOf(scope, engine)),
    advise: devLoopAdvice,
};
const cellsOf = (scope, engine) => (0,places/* projectsOf */.UW)(scope)
    .filter(project/* isFixture */.A)
    .flatMap((project) => Object.entries(devLoops)
    .filter(([value]) => scope.values.includes(value))
    .map(([value, loop]) => ({
    value,
    engine,
    project: project.id,
    scenario: 'edit',
    group: `${engine} ${project.id}`,
    benchmarks: [],
    roughMs: project.fixture.roughCostMs / (loop.newContainer && !loop.volume ? 5 : 30),
    open: (bench) => openDevLoop({ bench, engine: bench.engine(engine), project, value, loop }),
})));


/***/ }),

/***/ 15634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ against),
/* harmony export */   Aq: () => (/* binding */ timesText),
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   ZN: () => (/* binding */ comparedIn),
/* harmony export */   tp: () => (/* binding */ isSlower),
/* harmony export */   uw: () => (/* binding */ slowerText),
/* harmony export */   xM: () => (/* binding */ slowestOf)
/* harmony export */ });
/* harmony import */ var _analysis_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5179);
/* harmony import */ var _analysis_study_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43788);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73533);



/** Those that are compared with the reference, in six rounds or more. The reference itself is not among them. */
const comparedIn = (rows) => rows.flatMap((row) => {
    const { ranked, ratio, low, high } = row;
    return !ranked || ratio === undefined || low === undefined || high === undefined
        ? []
        : [{ ...row, ratio, low, high }];
});
const directionOf = ({ low, high }) => {
    if (low > 1)
        return 'slower';
    return high < 1 ? 'faster' : 'same';
};
const isSlower = (row) => directionOf(row) === 'slower';
/** No part of the comparison depends on them: they are for verdicts. */
const noLimits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 0 };
/**
 * The second row compared with the first, round by round, by the method of the gate; undefined below six rounds that both
 * have, and where one lost too many. For rows that the study does not compare itself because neither is the reference.
 */
const against = (base, row) => {
    if ((0,_analysis_study_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUntypical */ .mT)(base) !== undefined || (0,_analysis_study_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUntypical */ .mT)(row) !== undefined)
        return undefined;
    const { slowdown, low, high } = (0,_analysis_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)((0,_analysis_study_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .studyPairs */ .zs)(base.attempts, row.attempts), noLimits);
    return slowdown === undefined || low === undefined || high === undefined
        ? undefined
        : { ...row, ranked: true, ratio: 1 + slowdown, low: 1 + low, high: 1 + high };
};
/** As in `1.42× (1.20× to 1.60×)`. */
const timesText = ({ ratio, low, high }) => `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioWithin */ .rm)(ratio, { low, high })} (${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioBound */ .OE)(low)} to ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioBound */ .OE)(high)})`;
/** The one that is surely slower by most; undefined: none is. */
const slowestOf = (rows) => rows.filter(isSlower).toSorted((one, other) => other.low - one.low)[0];
/** As in `slower in 1 of 2 rows`. */
const slowerText = (rows) => `slower in ${rows.filter(isSlower).length} of ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.length, 'row')}`;
/** As in `tiny/layers on podman`. */
const placeText = ({ project, engine }) => `${project} on ${engine}`;


/***/ }),

/***/ 86401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ exportModules)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_writing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28703);
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



const dockerfileText = 'ARG MODULES_IMAGE\nFROM ${MODULES_IMAGE} AS modules\nFROM scratch AS evidence\nCOPY --from=modules / /\n';
const timeoutMs = 300_000;
let serial = 0;
/**
 * Writes what a module proxy serves of the modules of a project. The image that contains it is in the engine already, so
 * no network is needed: a stage that copies it is exported.
 */
const exportModules = async (bench, { engine, project, target }) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { recipe } = await bench.checkout(engine, project);
        const label = `modules-${bench.context.runId}-${++serial}`;
        const dir = await bench.folder.sub(label);
        const [contextDir, dockerfile] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'context'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'Dockerfile')];
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(contextDir);
        await (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .writeText */ .x)(dockerfile, dockerfileText);
        const request = { ...recipe, contextDir, dockerfile, network: 'none', timeoutMs, noCache: false };
        const space = __addDisposableResource(env_1, await engine.openSpace(label), true);
        const { failure } = await space.build(request);
        if (failure !== undefined)
            throw new Error(failure.message);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(await space.export(request, 'evidence'), target, { recursive: true });
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


/***/ }),

/***/ 30167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ fixturesOf),
/* harmony export */   UW: () => (/* binding */ projectsOf),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92626);

/** Every project of the scope: the user's own, or each shipped one in each strategy that it has, with each Go. */
const projectsOf = ({ context, fixtures, strategies, bases }) => context === undefined
    ? fixtures.flatMap((fixture) => strategies
        .filter((strategy) => fixture.strategies.includes(strategy))
        .flatMap((strategy) => bases.map((base) => (0,_projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .fixtureProject */ .Zj)(fixture, strategy, base))))
    : [context];
/** Each shipped project with each Go, for cells in which no strategy is measured. */
const fixturesOf = ({ fixtures, bases }) => fixtures.flatMap((fixture) => bases.map((base) => (0,_projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .fixtureProject */ .Zj)(fixture, 'cache-mounts', base)));
/** Every project of the scope on every engine. */
const placesOf = (scope) => scope.engines.flatMap((engine) => projectsOf(scope).map((project) => ({ engine, project })));


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ numberIn),
/* harmony export */   r: () => (/* binding */ textIn)
/* harmony export */ });
/** The number in a column; undefined where it has none. */
const numberIn = ({ columns }, name) => {
    const value = columns[name];
    return typeof value === 'number' ? value : undefined;
};
/** The text in a column; undefined where it has none. */
const textIn = ({ columns }, name) => {
    const value = columns[name];
    return typeof value === 'string' ? value : undefined;
};


/***/ }),

/***/ 51967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isFixture)
/* harmony export */ });
/** Whether it is a shipped project. */
const isFixture = (project) => 'fixture' in project;


/***/ }),

/***/ 7379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ lostAround),
/* harmony export */   Pp: () => (/* binding */ LostSample),
/* harmony export */   qN: () => (/* binding */ lostByBuild),
/* harmony export */   qR: () => (/* binding */ lostBy),
/* harmony export */   zA: () => (/* binding */ lostByCommand)
/* harmony export */ });
/* harmony import */ var _engines_daemon_died_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55905);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91125);
/* harmony import */ var _host_process_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46322);



/** Ends a sample without a time. Any other error that does counts as a failure, except that of a dead engine. */
class LostSample extends Error {
    lost;
    constructor(lost) {
        super(lost.message);
        this.name = 'LostSample';
        this.lost = lost;
    }
}
/** What the error counts as that a sample ended with. */
const lostBy = (error) => {
    if (error instanceof LostSample)
        return error.lost;
    const kind = error instanceof _engines_daemon_died_js__WEBPACK_IMPORTED_MODULE_0__/* .DaemonDied */ .P ? 'engine-died' : 'failed';
    return { kind, message: (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLineOf */ .Q)(error), builds: [] };
};
/**
 * The same where a command is timed that may take `limitMs`. A command that was stopped at a shorter limit of its own is
 * not the timed one.
 */
const lostByCommand = (error, limitMs) => {
    const lost = lostBy(error);
    if (!(error instanceof _host_process_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd))
        return lost;
    const { end, durationMs } = error.result;
    return end.kind === 'timed-out' && end.afterMs >= limitMs
        ? {
            kind: 'timed-out',
            message: `it did not finish within ${end.afterMs / 1000} s`,
            durationMs,
            builds: [],
        }
        : lost;
};
/** What a failed build counts as that is no build of a benchmark. */
const lostByBuild = ({ kind, message }, durationMs) => {
    const lost = { message: (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLineOf */ .Q)(message), builds: [] };
    switch (kind) {
        case 'failed':
        case 'engine-died':
            return { kind, ...lost };
        case 'timed-out':
            return { kind, ...lost, durationMs };
    }
};
/** The same where only a part of the build is timed, or another one: that it was stopped says nothing about that time. */
const lostAround = ({ kind, message }) => ({
    kind: kind === 'timed-out' ? 'failed' : kind,
    message: (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstLineOf */ .Q)(message),
    builds: [],
});


/***/ })

};
