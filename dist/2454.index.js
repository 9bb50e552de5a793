export const id = 2454;
export const ids = [2454];
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

/***/ 61078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ isHole),
/* harmony export */   BM: () => (/* binding */ namedInReason),
/* harmony export */   Zy: () => (/* binding */ judgeRun)
/* harmony export */ });
/**
 * The run's verdict, from its gated benchmarks alone; `none` when none of them was judged. The first of regression,
 * invalid and warning that one of them has; then `inconclusive` when one could not be sampled at all, because silence
 * about it must not look like an answer; then improvement, unchanged, inconclusive.
 * A gated benchmark without a comparison beside others that have one is a hole and counts as `invalid`.
 */
const judgeRun = (benchmarks) => {
    const gated = gatedOf(benchmarks);
    const judged = gated.filter(({ verdict }) => verdict.kind !== 'none');
    const kind = kindOf(judged);
    if (kind === undefined) {
        const verdict = gated[0]?.verdict ?? verdictOfUngated(benchmarks) ?? nothingGated;
        return { verdict, judged: 0, unknown: { slowdown: verdict.reason } };
    }
    const verdict = verdictFrom(kind, judged, gated);
    const timed = judged.filter((one) => one.verdict.kind !== 'invalid');
    const [slowest] = bySlowdown(timed, -1);
    if (slowest?.slowdown !== undefined)
        return { verdict, judged: judged.length, slowdown: slowest.slowdown };
    return { verdict, judged: judged.length, unknown: { slowdown: 'no gated benchmark has times to compare' } };
};
const precedence = ['regression', 'invalid', 'warning'];
const otherwise = ['improvement', 'unchanged', 'inconclusive'];
/** Reasons that leave a hole in the run: the benchmark was not sampled, through no doing of either revision. */
const holes = [
    'out-of-time',
    'out-of-disk',
    'engine-broke',
    'image-moved',
    'not-cold',
    'no-edit',
    'state-lost',
    'too-few-pairs',
];
const kindOf = (judged) => {
    const found = (kinds) => kinds.find((wanted) => judged.some(({ verdict }) => verdict.kind === wanted));
    const hole = judged.some(({ verdict }) => isHole(verdict)) ? 'inconclusive' : undefined;
    return found(precedence) ?? hole ?? found(otherwise);
};
/** Whether a verdict leaves a hole. */
const isHole = ({ because }) => holes.includes(because);
const nothingGated = {
    kind: 'none',
    because: 'nothing-gated',
    reason: 'not judged: no benchmark is gated',
};
/** An obstacle to all benchmarks says more than that none is gated. */
const verdictOfUngated = (benchmarks) => benchmarks.flatMap(({ comparison }) => (comparison?.verdict.kind === 'none' ? [comparison.verdict] : []))[0];
const gatedOf = (benchmarks) => {
    const gated = benchmarks.filter((benchmark) => benchmark.gated);
    const missing = gated.some(({ comparison }) => comparison !== undefined)
        ? { kind: 'invalid', because: 'not-compared', reason: 'it is gated, but was not compared' }
        : { kind: 'none', because: 'one-revision', reason: 'not judged: there is only one revision' };
    return gated.map(({ id, comparison }) => ({ id, verdict: missing, ...comparison }));
};
const verdictFrom = (kind, judged, gated) => {
    const { same, first, shared } = foremostOf(kind, judged);
    if (first === undefined)
        return nothingGated;
    const { verdict } = first;
    const own = `${first.id}: ${reasonOf(first)}`;
    const share = `${kind} in ${same.length} of ${judged.length} gated benchmarks`;
    const worst = shared ? `${share}: ${verdict.reason}` : `${share}, above all ${own}`;
    const one = same.length === 1 ? `${share}, ${own}` : worst;
    const reason = [judged.length === 1 ? own : one, ...besides(kind, gated)].join('; ');
    return { kind, because: verdict.because, reason };
};
/** Ids of the gated benchmarks that the reason of the run is about. */
const namedInReason = (benchmarks) => {
    const judged = gatedOf(benchmarks).filter(({ verdict }) => verdict.kind !== 'none');
    const kind = kindOf(judged);
    if (kind === undefined)
        return [];
    const { same, first, shared } = foremostOf(kind, judged);
    return (shared ? same : same.filter((each) => each === first)).map(({ id }) => id);
};
/** Those with the run's verdict, the one that its reason names first, and whether one reason stands for all. */
const foremostOf = (kind, judged) => {
    const same = judged.filter(({ verdict }) => verdict.kind === kind);
    const [first, ...others] = bySlowdown(same, kind === 'improvement' ? 1 : -1).toSorted((a, b) => Number(standsOut(b.verdict)) - Number(standsOut(a.verdict)));
    const shared = first?.cause === undefined && others.every((other) => other.verdict.reason === first?.verdict.reason);
    return { same, first, shared };
};
/** Among those with the same verdict, a reader wants to know of this one first. */
const standsOut = (verdict) => isHole(verdict) || verdict.because === 'below-floor';
/** What a gated benchmark came to, with its cause. */
const reasonOf = ({ verdict, cause }) => cause === undefined ? verdict.reason : `${verdict.reason}; ${cause}`;
/** The most telling first: the largest slowdown (`sign` −1) or gain (1); those without times last. */
const bySlowdown = (gated, sign) => {
    const rank = ({ slowdown }) => (slowdown === undefined ? Number.MAX_VALUE : sign * slowdown);
    return gated.toSorted((a, b) => rank(a) - rank(b));
};
const besides = (kind, gated) => {
    const count = (wanted) => gated.filter(({ verdict }) => verdict.kind === wanted).length;
    const inconclusive = kind === 'inconclusive' ? 0 : count('inconclusive');
    const unjudged = count('none');
    return [
        ...(inconclusive > 0 ? [`${inconclusive} inconclusive beside it`] : []),
        ...(unjudged > 0 ? [`${unjudged} not judged`] : []),
    ];
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
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([
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

/***/ 77745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ dockerfileNames)
/* harmony export */ });
/**
 * The names under which the engines look for the Dockerfile of a context, the preferred one first. One file is built on
 * all engines of a run: Docker's names, unless only Podman and Buildah are in it (`auto` may be any engine).
 *
 * BuildKit, frontend/dockerui/config.go: `Dockerfile`, then `dockerfile`. Buildah, pkg/util/util.go
 * (DiscoverContainerfile): `Containerfile`, then `Dockerfile`.
 */
const dockerfileNames = ({ engines }) => typeof engines !== 'string' && engines.every(readsContainerfile)
    ? ['Containerfile', 'Dockerfile']
    : ['Dockerfile', 'dockerfile'];
const readsContainerfile = (engine) => /^(podman|podman-rootful|buildah)(@|$)/.test(engine);


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

/***/ 92024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openOutputDir)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _host_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2198);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91125);
/* harmony import */ var _host_inside_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36016);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80074);
/* harmony import */ var _publish_report_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17510);







/**
 * Makes sure that the folder for the report exists and can be written to, before anything is measured. Throws when it
 * cannot, or when it leads through a link in
 * the folder where the program was started: a pull request may have committed that link.
 */
const openOutputDir = async (outputDir, from = process.cwd()) => {
    if (isBelow(outputDir, from) && (await (0,_host_inside_check_js__WEBPACK_IMPORTED_MODULE_3__/* .kindInside */ .n2)(from, outputDir)) === 'link')
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d([
            `output-dir: ${outputDir} leads through a symbolic link; remove the link, or name another folder`,
        ]);
    try {
        await (0,_host_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(outputDir);
        await removeForeign(outputDir);
    }
    catch (error) {
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d([`output-dir: ${outputDir} cannot be created: ${(0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(error)}`]);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(outputDir, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).catch((error) => {
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d([
            `output-dir: nothing can be written to ${outputDir}: ${(0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(error)}; make it writable, or name another folder`,
        ]);
    });
};
/**
 * What is in the places of the report and is not a file was never written by this program. A link there could lead to
 * secrets that are then published, and a folder would prevent that anything is written.
 */
const removeForeign = async (outputDir) => {
    for (const path of (0,_publish_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .reportPaths */ .Rs)(outputDir).flatMap((each) => [each, `${each}.new`])) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
        if (found?.isFile() === false)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true });
    }
};
const isBelow = (path, folder) => path === folder || path.startsWith(`${folder}/`);


/***/ }),

/***/ 19806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ publishContextOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/inputs/definitions.js + 5 modules
var definitions = __webpack_require__(75286);
// EXTERNAL MODULE: ./build/inputs/given.js
var inputs_given = __webpack_require__(31153);
;// CONCATENATED MODULE: ./build/publish/runner/key.js



/** What sets the legs of a matrix apart; a matrix itself is in no variable. */
const whatIsMeasured = (0,definitions/* inputsAbout */.P9)('project', 'engines', 'fixtures').filter((name) => !definitions/* inputDefinitions */.Z$[name].confidential);
/** Workflow, step and kind of machine; all of them are the same in the next run. */
const whereItRuns = ['GITHUB_WORKFLOW', 'GITHUB_ACTION', 'ImageOS', 'RUNNER_ARCH'];
/**
 * The default of `comment-key`: the job's name and a hash of where it runs and what it measures. It is the same for
 * every push of a pull request. Values of build arguments and secrets are not in it: a hash could give them away.
 * Inputs that are not given are not in it either, so that a new one changes no key.
 */
const keyOf = (given, env) => {
    const measured = whatIsMeasured.filter((name) => (0,inputs_given/* differs */.Ag)(given, name));
    const parts = [
        ...whereItRuns.map((name) => env[name] ?? ''),
        ...measured.map((name) => `${name}=${(0,inputs_given/* textOf */.b6)(given, name)}`).toSorted(),
    ];
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 6);
    const job = (env['GITHUB_JOB'] ?? '').replaceAll(/[^\w.-]/g, '-').slice(0, 60);
    return job === '' ? hash : `${job}-${hash}`;
};

// EXTERNAL MODULE: ./build/publish/services/service.js
var service = __webpack_require__(26422);
;// CONCATENATED MODULE: ./build/modes/publishing.js



/** Where and how the report of a job is published. */
const publishContextOf = ({ invocation, host, inputs, given, event, messages, }) => {
    const { env, program } = invocation;
    return {
        inputs,
        env,
        messages,
        token: given['github-token'] ?? '',
        event,
        outputDir: (0,external_node_path_.resolve)(inputs.outputDir),
        key: inputs.commentKey ?? keyOf(given, env),
        ask: (0,service/* serviceUser */.$)({ exec: host.exec, env, program: program.entry, signal: host.signal }),
    };
};


/***/ }),

/***/ 33633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ cautionsOn)
/* harmony export */ });
/* harmony import */ var _host_github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55797);


/**
 * What readers must know about a report that another job of a pull request's workflow made, as sentences. That job ran
 * code of the pull request, which can have written any report: what it claims cannot be checked here.
 */
const cautionsOn = (report, event, env) => {
    if (event === undefined || !(0,_host_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfPullRequest */ .Av)(event))
        return [];
    const measured = new Set((report.projects ?? []).flatMap(({ head }) => head.commit ?? []));
    // The merge commit that is checked out by default, or the head of the pull request itself.
    const expected = [env['GITHUB_SHA'], (0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(event.payload, 'pull_request', 'head', 'sha')];
    const isKnown = expected.some((commit) => commit !== undefined);
    const others = isKnown ? [...measured].filter((commit) => !expected.includes(commit)) : [];
    return [
        ...((0,_host_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromFork */ .ty)(event) ? [forged] : []),
        ...(others.length === 0
            ? []
            : [
                `The report is about ${short(others)}, which is neither the head of this pull request nor its merge commit.`,
            ]),
    ];
};
const forged = 'Measured by a job that ran code of the fork: figures, limits and the choice of what is compared can be forged, so read the change, its workflow and its Dockerfile before you trust them.';
const short = (commits) => commits.map((each) => each.slice(0, 12)).join(', ');


/***/ }),

/***/ 51511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish),
  K: () => (/* binding */ publishInterrupted)
});

// EXTERNAL MODULE: ./build/host/own-folder.js
var own_folder = __webpack_require__(68560);
// EXTERNAL MODULE: ./build/report/formats/index.js + 1 modules
var formats = __webpack_require__(4171);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/inputs/dockerfile-names.js
var dockerfile_names = __webpack_require__(77745);
// EXTERNAL MODULE: ./build/publish/messages.js
var publish_messages = __webpack_require__(85534);
// EXTERNAL MODULE: ./build/analysis/cause.js
var cause = __webpack_require__(94876);
// EXTERNAL MODULE: ./build/analysis/consequences.js
var consequences = __webpack_require__(94741);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/analysis/printed-step.js
var printed_step = __webpack_require__(26268);
// EXTERNAL MODULE: ./build/dockerfile/syntax.js + 1 modules
var syntax = __webpack_require__(44270);
;// CONCATENATED MODULE: ./build/publish/annotations/dockerfile-line.js


/**
 * The line of the instruction that an engine printed as this step. Undefined when there is none, when several
 * instructions are written alike, or when the file cannot be read as a Dockerfile.
 */
const dockerfileLine = (dockerfile, step) => {
    const found = instructionsIn(dockerfile).flatMap((each) => {
        const form = formOf(each, step);
        return form === undefined ? [] : [{ form, line: each.line }];
    });
    const alike = found.filter(({ form }) => form === 'alike');
    const [only, ...others] = alike.length > 0 ? alike : found;
    return others.length === 0 ? only?.line : undefined;
};
const instructionsIn = (dockerfile) => {
    try {
        return (0,syntax/* parseDockerfile */.Ai)(dockerfile).instructions;
    }
    catch {
        // A heredoc without an end; the build itself reports it better.
        return [];
    }
};
/** A long step may be only the beginning of an instruction. */
const formOf = ({ name, flags, args }, step) => {
    const written = [name, ...flags, args].join(' ').replaceAll(/\s+/g, ' ').trim();
    const printed = step.replaceAll(/\s+/g, ' ').trim();
    if (step.length >= cutFrom && written.startsWith(printed))
        return 'alike';
    return (0,printed_step/* printedAs */.xA)(written, step);
};
/** A step with this many characters may be only the beginning of one: the output of engines is cut there. */
const cutFrom = 4_096;

;// CONCATENATED MODULE: ./build/publish/annotations/go-mod-line.js
/** The line of go.mod, from 1, whose module and version a clause quotes; undefined when there is none. */
const goModLine = (goMod, clause) => {
    const quoted = clause.split(/\s+/);
    const at = goMod.split('\n').findIndex((line) => {
        const [module, version] = line
            .replace(/\/\/.*/, '')
            .replace(/^\s*require\s/, '')
            .trim()
            .split(/\s+/);
        const found = module === undefined || version === undefined ? -1 : quoted.indexOf(module);
        return found !== -1 && quoted[found + 1] === version;
    });
    return at === -1 ? undefined : at + 1;
};

;// CONCATENATED MODULE: ./build/publish/annotations/annotations.js






/** GitHub shows this many of each level for a step, and drops the others. */
const mostOfALevel = 10;
/** What somebody who only sees the checks must know of a report: nothing when all is well. */
const annotationsOf = (report, options) => {
    const own = report.benchmarks.flatMap((benchmark) => ofBenchmark(report, benchmark, options));
    const silent = !own.some(({ gated }) => gated);
    const found = [...(silent ? ofRun(report, options) : []), ...own.map(({ annotation }) => annotation)];
    return ['error', 'warning', 'notice'].flatMap((level) => withoutRepetition(found.filter((each) => each.level === level)).slice(0, mostOfALevel));
};
/** Writes them to the job's log, where the runner finds them. */
const emitAnnotations = async (annotations) => {
    const core = await Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    for (const { level, title, message, place } of annotations) {
        core[level](message, place === undefined ? { title } : { title, file: place.file, startLine: place.line });
    }
};
const ofBenchmark = (report, { id, gated, comparison }, options) => {
    if (comparison === undefined)
        return [];
    const { verdict, cause, causes } = comparison;
    const level = levelOf(verdict, options);
    if (level === 'none')
        return [];
    const annotation = {
        level: gated ? level : 'notice',
        title: `${titleOf(verdict)}: ${(0,numbers/* cut */.Jj)((0,report_escape/* oneLine */.TN)(id), longestName)}`,
        message: messageOf(cause === undefined ? verdict.reason : `${verdict.reason}; ${cause}`),
        place: cause === undefined
            ? placeOfFailure(report, id, verdict, options)
            : (placeOfCause(causes) ?? placeOf(report, id, options)),
    };
    return [{ gated, annotation }];
};
/** For a verdict that no gated benchmark explains, as when nothing was planned. */
const ofRun = ({ verdict }, options) => {
    const level = levelOf(verdict, options);
    if (level === 'none' || verdict.kind === 'none' || verdict.kind === 'inconclusive')
        return [];
    return [{ level, title: titleOf(verdict), message: messageOf(verdict.reason), place: undefined }];
};
const levelOf = (verdict, { failOn }) => failOn !== 'never' && failOn.some((kind) => kind === verdict.kind)
    ? 'error'
    : (0,consequences/* consequencesOf */.W$)(verdict).annotation;
/** A broken build, a broken measurement and a slow build look different at first sight. */
const titleOf = ({ kind, because }) => {
    switch (kind) {
        case 'regression':
            return 'Container build is slower';
        case 'warning':
            return 'Container build may be slower';
        case 'invalid':
            return because === 'head-does-not-build'
                ? 'Container image does not build'
                : 'Container build could not be judged';
        case 'inconclusive':
            return 'Container build has no clear result';
        case 'none':
            return 'Container build was not judged';
        case 'unchanged':
            return because === 'below-floor'
                ? 'Container build is slower, below the floor'
                : 'Container build is unchanged';
        case 'improvement':
            return 'Container build is faster';
    }
};
const longestMessage = 2_000;
const longestName = 120;
const messageOf = (reason) => (0,numbers/* sentence */.em)((0,numbers/* capitalized */.l2)((0,numbers/* cut */.Jj)((0,report_escape/* oneLine */.TN)(reason), longestMessage)));
/** Where the error is that keeps the head from being built. */
const placeOfFailure = ({ builds }, id, { because, reason }, { failedSources }) => {
    if (because !== 'head-does-not-build')
        return undefined;
    const messages = builds.flatMap(({ benchmark, revision, failure }) => revision === 'head' && failure !== undefined && (benchmark === id || reason.includes(failure.message))
        ? [failure.message]
        : []);
    const source = messages.map((message) => failedSources.get(message)).find((each) => each !== undefined);
    return source === undefined ? undefined : { file: source.path, line: source.line };
};
/** Where the largest cause is of which that is known. */
const placeOfCause = (causes) => {
    const place = causes?.named.find((cause) => cause.place !== undefined)?.place;
    return place === undefined ? undefined : { file: place.file, line: place.line ?? 1 };
};
/** Where the cause of a slower head stands: the step that ran again, else the module that is new. */
const placeOf = ({ builds, onlyChange = '' }, id, { dockerfile, goMod }) => {
    const [step] = (0,cause/* differingSteps */.Ox)(builds, id, 'slower');
    return step === undefined
        ? at(goMod, (text) => goModLine(text, onlyChange))
        : at(dockerfile, (text) => dockerfileLine(text, step));
};
const at = (file, lineIn) => {
    const line = file === undefined ? undefined : lineIn(file.text);
    return file === undefined || line === undefined ? undefined : { file: file.path, line };
};
/** A head that does not build fails every benchmark alike; one message is enough. */
const withoutRepetition = (annotations) => {
    const keyOf = ({ title, message }) => `${title.split(':')[0] ?? ''}\n${message}`;
    const first = new Map();
    for (const each of annotations)
        if (!first.has(keyOf(each)))
            first.set(keyOf(each), each);
    return [...first.entries()].map(([key, each]) => {
        const more = annotations.filter((other) => keyOf(other) === key).length - 1;
        return more === 0 ? each : { ...each, title: `${each.title} and ${more} more` };
    });
};

// EXTERNAL MODULE: ./build/host/inside/read.js
var read = __webpack_require__(99122);
;// CONCATENATED MODULE: ./build/publish/annotations/container-folders.js


/** Reads all stages of a Dockerfile alike; a text that is not a Dockerfile has none. */
const containerFolders = (dockerfile) => {
    const values = new Map();
    const worked = new Set();
    const copied = [];
    let folder = '/';
    for (const instruction of container_folders_instructionsIn(dockerfile)) {
        const { name, args } = instruction;
        if (name === 'FROM')
            folder = '/';
        if (name === 'ARG' || name === 'ENV')
            for (const [key, value] of assignments(args))
                values.set(key, value);
        if (name === 'WORKDIR')
            folder = external_node_path_.posix.resolve(folder, withValues(unquoted(args.trim()), values));
        if (name === 'RUN')
            for (const each of foldersOf(instruction))
                worked.add(external_node_path_.posix.resolve(folder, withValues(each, values)));
        if (name === 'COPY' || name === 'ADD')
            copied.push(...copies(instruction, folder, values));
    }
    return { worked: worked.size === 0 ? ['/'] : [...worked], copied };
};
const container_folders_instructionsIn = (dockerfile) => {
    try {
        return (0,syntax/* parseDockerfile */.Ai)(dockerfile).instructions;
    }
    catch {
        return [];
    }
};
const assignments = (args) => args.split(/\s+/).flatMap((word) => {
    const [, name, value] = /^(\w+)=(.*)$/.exec(word) ?? [];
    return name === undefined || value === undefined ? [] : [[name, unquoted(value)]];
});
const withValues = (text, values) => text.replaceAll(/\$(?:\{(\w+)\}|(\w+))/g, (all, braced, bare) => values.get(braced ?? bare ?? '') ?? all);
const unquoted = (text) => text.replace(/^(["'])(.*)\1$/, '$2');
/** The working folder, and the folders that the commands of a RUN enter. */
const foldersOf = ({ args, heredocs }) => {
    const script = [args, ...heredocs.map(({ content }) => content)].join('\n');
    const entered = [
        ...script.matchAll(/(?:\b(?:cd|pushd)|\bgo(?:"|')?,?\s+["']?-C|\bmake\s+-C)["']?,?\s+["']?([\w./${}-]+)/g),
    ];
    return ['.', ...entered.map(([, folder = '.']) => folder)];
};
/** Of COPY and ADD from the context. */
const copies = (instruction, folder, values) => {
    if ((0,syntax/* flagOf */.iP)(instruction, 'from') !== undefined)
        return [];
    const { args } = instruction;
    const words = ((0,syntax/* jsonWords */.WY)(args) ?? args.split(/\s+/)).map((word) => withValues(unquoted(word), values));
    const to = external_node_path_.posix.resolve(folder, words.at(-1) ?? '');
    return words.slice(0, -1).flatMap((source) => {
        // A glob copies the entries of its folder. Whether anything else is a file is not known here.
        if (/[*?[]/.test(source))
            return [{ from: inContext(external_node_path_.posix.dirname(source)), to }];
        const from = inContext(source);
        return [
            { from, to },
            { from, to: external_node_path_.posix.join(to, external_node_path_.posix.basename(from)) },
        ];
    });
};
const inContext = (path) => external_node_path_.posix.normalize(path.replace(/^\/+/, '') || '.').replace(/(?<=.)\/$/, '');

;// CONCATENATED MODULE: ./build/publish/annotations/source-place.js


/**
 * Where the first file that a message of a failed build names may be in the repository. The message has its path in a
 * container, absolute or from the folder in which a step worked: for each such folder there is a list of paths, the
 * likeliest first, and the first that is a file counts. Empty when the message names no file.
 */
const namedLines = (message, log, { context, dockerfile, goMod }) => {
    const named = namedIn(message);
    if (named === undefined || isOfToolchain(named.path))
        return [];
    const folders = containerFolders(dockerfile ?? '');
    const found = external_node_path_.posix.isAbsolute(named.path)
        ? [contextPaths(folders, external_node_path_.posix.normalize(named.path), moduleOf(goMod))]
        : folders.worked.map((folder) => contextPaths({ ...folders, worked: [folder] }, external_node_path_.posix.resolve(folder, named.path), undefined));
    const lists = found.map((paths) => paths.map((path) => external_node_path_.posix.join(context, path)).filter(isInside));
    const inPackage = ofPackage(message, log, { context, goMod });
    const exact = lists.map((paths) => paths.filter((path) => external_node_path_.posix.dirname(path) === inPackage));
    const chosen = exact.some((paths) => paths.length > 0) ? exact : lists;
    return chosen.map((paths) => paths.map((path) => ({ path, line: named.line })));
};
const isInside = (path) => path !== '..' && !path.startsWith('../') && !external_node_path_.posix.isAbsolute(path);
/** `FILE:LINE` or `FILE(LINE,COLUMN)` at the start of a word. */
const namedIn = (message) => {
    for (const word of message.split(' ')) {
        const [, path = '', line = '', inBrackets = ''] = /^["'(]?([\w./@+~-]*[\w]):(\d{1,7})(?::|\b(?!\.))|^([\w./@+~-]+\(\d{1,7}),\d+\)/.exec(word) ?? [];
        if (path !== '' && /\.\w+$|file$/i.test(path))
            return { path, line: Number(line) };
        const [file = '', number = ''] = inBrackets.split('(');
        if (file !== '')
            return { path: file, line: Number(number) };
    }
    return undefined;
};
/** The sources of Go itself and of modules have names that the repository may have too. */
const isOfToolchain = (path) => /^\/usr\/(?:local\/go|lib\/go(?:-[\d.]+)?|include|lib)\/|\/pkg\/mod\/|^\$|\/go-build\d/.test(path);
/** A path of a container as paths of the context. */
const contextPaths = ({ copied, worked }, path, module) => {
    const copies = copied.toReversed().flatMap(({ from, to }) => {
        const rest = below(to, path);
        return rest === undefined ? [] : [external_node_path_.posix.join(from, rest)];
    });
    // Not copied from the context, as far as one can see: assume the same layout.
    const alike = worked.flatMap((folder) => below(folder, path) ?? []);
    const at = module === undefined ? -1 : path.indexOf(`/${module}/`);
    const inModule = module === undefined || at === -1 ? [] : [path.slice(at + module.length + 2)];
    return [...copies, ...alike, ...inModule];
};
const below = (folder, path) => {
    const rest = external_node_path_.posix.relative(folder, path);
    return rest === '' || rest === '..' || rest.startsWith('../') ? undefined : rest;
};
const moduleOf = (goMod) => /^[^\S\n\r\u2028\u2029]*module\s+"?([^\s"]+)/m.exec(goMod ?? '')?.[1];
/** The folder of the package that go was compiling, which it prints before its errors, or testing. */
const ofPackage = (message, log, { context, goMod }) => {
    const module = moduleOf(goMod);
    if (module === undefined)
        return undefined;
    const lines = log.split('\n').map((line) => line.replace(/^#\d+ [\d.]+ /, '').trim());
    const at = lines.findIndex((line) => line !== '' && message.startsWith(line));
    const header = lines.slice(0, Math.max(at, 0)).findLast((line) => line.startsWith('# '));
    const tested = /^--- FAIL: .*\(([^\s()]+)\) \(exit status \d+\)$/.exec(message)?.[1];
    const name = tested ?? /^# ([^\s[]+)/.exec(header ?? '')?.[1];
    if (name === undefined || !`${name}/`.startsWith(`${module}/`))
        return undefined;
    return external_node_path_.posix.join(context, name.slice(module.length + 1));
};

;// CONCATENATED MODULE: ./build/publish/annotations/failed-source.js


/**
 * Finds the files that failed builds of the head name, as they are checked out. None if something else than the head is
 * checked out, as where a workflow only comments on what another one measured.
 */
const failedSources = async (report, workspace, surroundings) => {
    const sources = new Map();
    if (!(await isHead(report, workspace)))
        return sources;
    for (const { revision, failure } of report.builds) {
        if (revision !== 'head' || failure === undefined || sources.has(failure.message))
            continue;
        const place = await onlyFile(workspace, namedLines(failure.message, failure.logTail, surroundings));
        if (place !== undefined)
            sources.set(failure.message, place);
    }
    return sources;
};
/** Also true when it is not known what is checked out. */
const isHead = async ({ projects = [] }, workspace) => {
    const built = projects.map(({ head }) => head.commit);
    const commit = await checkedOut(workspace);
    return commit === undefined || built.every((each) => each === undefined || each === commit);
};
const checkedOut = async (workspace) => {
    const head = (await textIn(workspace, '.git/HEAD'))?.trim() ?? '';
    const [, ref] = /^ref: (refs\/[\w./-]+)$/.exec(head) ?? [];
    const commit = ref === undefined ? head : ((await textIn(workspace, `.git/${ref}`))?.trim() ?? '');
    return /^[\da-f]{40,64}$/.test(commit) ? commit : undefined;
};
/** The first file of each list that has so many lines, if all lists with any agree on it. */
const onlyFile = async (workspace, lists) => {
    const found = [];
    for (const list of lists)
        for (const place of list) {
            const lines = (await textIn(workspace, place.path))?.split('\n').length;
            if (lines === undefined)
                continue;
            if (place.line >= 1 && place.line <= lines)
                found.push(place);
            break;
        }
    return new Set(found.map(({ path }) => path)).size === 1 ? found[0] : undefined;
};
const textIn = (workspace, path) => (0,read/* readTextInside */.YA)(workspace, path).catch(() => undefined);

// EXTERNAL MODULE: ./build/host/inside/look.js
var look = __webpack_require__(37517);
;// CONCATENATED MODULE: ./build/publish/annotations/annotate.js






/** Shows the findings of a report in the checks, at the line of the file that caused them; never throws. */
const annotate = async (report, { inputs, env, messages }) => {
    await (0,publish_messages/* warnOnFailure */.y)(messages, 'There are no annotations', async () => {
        const folder = inputs.context === 'auto' ? '.' : inputs.context;
        const workspace = env['GITHUB_WORKSPACE'];
        const dockerfiles = (0,dockerfile_names/* dockerfileNames */.l)(inputs).map((name) => (0,external_node_path_.join)(folder, name));
        // Legs of a matrix have built several, and which one is not in the report.
        const paths = inputs.build.file === undefined ? dockerfiles : [inputs.build.file];
        const isOne = report.legs === undefined;
        const dockerfile = isOne ? await firstOf(paths, workspace) : undefined;
        const goMod = isOne ? await fileAt((0,external_node_path_.join)(folder, 'go.mod'), workspace) : undefined;
        const surroundings = { context: folder, dockerfile: dockerfile?.text, goMod: goMod?.text };
        const annotations = annotationsOf(report, {
            dockerfile,
            goMod,
            failedSources: isOne ? await failedSources(report, workspace ?? '.', surroundings) : new Map(),
            failOn: inputs.failOn,
        });
        await emitAnnotations(annotations);
    });
};
const firstOf = async (paths, workspace) => {
    for (const path of paths) {
        const file = await fileAt(path, workspace);
        if (file !== undefined)
            return file;
    }
    return undefined;
};
/** As it is checked out; undefined when it is not where the repository would be. */
const fileAt = async (path, workspace = '.') => {
    const text = (0,look/* textInside */.kg)((0,external_node_path_.resolve)(workspace), path);
    return text === undefined ? undefined : { path, text };
};

// EXTERNAL MODULE: ./build/publish/caution.js
var caution = __webpack_require__(33633);
// EXTERNAL MODULE: ./build/publish/runner/run-url.js
var run_url = __webpack_require__(19646);
;// CONCATENATED MODULE: ./build/report/formats/comment-marker.js

/** The first hidden line, by which the comment of one key is found again. No key can end it, and no two keys share one. */
const markerOf = (key) => `<!-- go-container-bench:${encoded(key)} -->`;
/** The second hidden line: what this comment is about, for a later run. */
const saidMarker = (said) => `<!-- go-container-bench-said:${said} -->`;
/** Whether a comment's text begins with the marker: one that only quotes it is not ours. */
const hasMarker = (body, key) => body.startsWith(markerOf(key));
/** What the comment with this text is about; `unknown` when somebody removed its second line. */
const saidIn = (body) => {
    const [, second = ''] = body.split(/\r?\n/, 2);
    return comment_marker_all.find((said) => second === saidMarker(said)) ?? 'unknown';
};
const comment_marker_all = [
    'regression',
    'warning',
    'unchanged',
    'improvement',
    'inconclusive',
    'invalid',
    'none',
    'below-floor',
];
/** Whether it asks somebody to look. */
const isAlarm = (said) => said === 'below-floor' || (said !== 'unknown' && consequences/* consequences */.PS[said][0].comment);
/** Only plain characters of a key stand for themselves. */
const encoded = (key) => key.replaceAll(/[^A-Za-z0-9._-]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/report/table/measured.js + 1 modules
var measured = __webpack_require__(11213);
// EXTERNAL MODULE: ./build/report/table/table.js + 1 modules
var table_table = __webpack_require__(75983);
// EXTERNAL MODULE: ./build/report/words/details.js + 8 modules
var details = __webpack_require__(77603);
// EXTERNAL MODULE: ./build/report/words/disturbances.js
var disturbances = __webpack_require__(70740);
// EXTERNAL MODULE: ./build/report/words/headline.js + 1 modules
var headline = __webpack_require__(89701);
// EXTERNAL MODULE: ./build/report/words/interval.js + 1 modules
var interval = __webpack_require__(95372);
// EXTERNAL MODULE: ./build/report/words/reach.js
var reach = __webpack_require__(74686);
// EXTERNAL MODULE: ./build/analysis/run-verdict.js
var run_verdict = __webpack_require__(61078);
// EXTERNAL MODULE: ./build/report/words/labels.js
var labels = __webpack_require__(32598);
;// CONCATENATED MODULE: ./build/report/words/row-reasons.js




const mostReasons = 5;
/** Why rows that the run's reason is not about need a look: one line each, of at most `longest` characters. */
const rowReasons = (report, longest) => {
    const named = (0,run_verdict/* namedInReason */.BM)(report.benchmarks);
    const lines = report.benchmarks
        .filter(({ id }) => !named.includes(id))
        .flatMap((benchmark) => rowReason(report, benchmark))
        .map((line) => (0,numbers/* cut */.Jj)(line, longest));
    const rest = lines.length - mostReasons;
    return rest > 0 ? [...lines.slice(0, mostReasons), `and ${rest} more like these`] : lines;
};
const rowReason = (report, benchmark) => {
    const { comparison } = benchmark;
    if (comparison === undefined || !needsLook(comparison.verdict))
        return [];
    const { verdict, cause } = comparison;
    // Below the floor the reason alone says what it is.
    const kind = verdict.kind === 'unchanged' ? '' : `${verdict.kind}, `;
    const reason = `${verdict.reason}${cause === undefined ? '' : `; ${cause}`}`;
    return [`${(0,labels/* rowName */._k)(report, benchmark)}: ${kind}${reason}`];
};
/** An improvement is good news, and its row says all of it. */
const needsLook = (verdict) => (0,consequences/* consequencesOf */.W$)(verdict).comment && verdict.kind !== 'improvement';

// EXTERNAL MODULE: ./build/report/formats/markdown.js
var markdown = __webpack_require__(39111);
;// CONCATENATED MODULE: ./build/report/formats/fitted.js


/** The blocks as one text of at most `limit` characters: parts are left out first, then rows, from the end. */
const fitted = (fitting) => {
    const { parts, table, limit } = fitting;
    for (let kept = parts.length; kept >= 0; kept -= 1) {
        const text = composed(fitting, kept, table.rows.length);
        if (text.length <= limit)
            return text;
    }
    // Rows are about equally long: halving is enough, and finding the last one that fits is not worth it.
    for (let rows = Math.floor(table.rows.length / 2); rows >= 1; rows = Math.floor(rows / 2)) {
        const text = composed(fitting, 0, rows);
        if (text.length <= limit)
            return text;
    }
    return composed(fitting, 0, 1).slice(0, limit);
};
const composed = ({ head, table, parts, tail }, kept, rows) => {
    const at = (place) => parts
        .slice(0, kept)
        .filter((part) => part.place === place)
        .map(({ markdown }) => markdown);
    const missing = table.rows.length - rows;
    const leftOut = [
        ...parts.slice(kept).flatMap(({ title }) => title ?? []),
        ...(missing > 0 ? [(0,numbers/* count */.U9)(missing, 'row')] : []),
    ];
    const shown = { ...table, rows: table.rows.slice(0, rows) };
    return `${[...head, ...at('above'), (0,markdown/* tableText */.qK)(shown), ...at('below'), tail(leftOut)].join('\n\n')}\n`;
};

;// CONCATENATED MODULE: ./build/report/formats/picture.js



/** More rows than this are no picture any more. */
const mostRows = 20;
const picture_longestName = 36;
/** Of one character of a name, and of the text beside a bar, in the font of the chart. */
const characterPx = 6;
const besideBarPx = 190;
/**
 * The change of every compared benchmark with its interval, as a block that GitHub draws: one row each, a bar
 * from the lower to the upper bound, divided at the median. Undefined when there is nothing to draw.
 *
 * A gantt chart is the only kind of mermaid's that draws a bar which does not begin at zero. Its axis is
 * time, so a change is shown as what the head takes where the base takes 1000 ms.
 */
const intervalPicture = (report) => {
    const known = intervalsOf(report);
    const intervals = known.slice(0, mostRows);
    if (intervals.length === 0)
        return undefined;
    const some = known.length > mostRows ? `, ${mostRows} of ${known.length} benchmarks` : '';
    const leftPx = Math.max(...intervals.map(({ name }) => [...name].length)) * characterPx + 20;
    // Beyond this mermaid would write the text over the bar; see its ganttRenderer.
    const rightPx = besideBarPx + leftPx / 2;
    return [
        '```mermaid',
        '---',
        'displayMode: compact',
        `config: { gantt: { leftPadding: ${leftPx}, rightPadding: ${rightPx} } }`,
        '---',
        'gantt',
        `  title Time of the head where the base takes 1000 ms${some}`,
        '  dateFormat x',
        '  axisFormat %Q',
        '  todayMarker off',
        '  section base',
        '  1000 ms :milestone, 1000, 1000',
        ...intervals.flatMap(rowLines),
        '```',
    ].join('\n');
};
/** Those with bounds; the gated ones first when there are too many. */
const intervalsOf = (report) => {
    const known = report.benchmarks.flatMap((benchmark) => intervalOf(report, benchmark));
    return known.length <= mostRows ? known : known.toSorted((a, b) => Number(b.gated) - Number(a.gated));
};
const intervalOf = (report, benchmark) => {
    const { slowdown, low, high, verdict } = benchmark.comparison ?? {};
    if (slowdown === undefined || low === undefined || high === undefined || verdict === undefined)
        return [];
    const { kind } = verdict;
    return [{ name: nameOf(report, benchmark), gated: benchmark.gated, kind, slowdown, low, high }];
};
/** Only characters that mean nothing to mermaid: no `:`, `#`, `;`, `%`, quotes or backticks. */
const nameOf = (report, benchmark) => {
    const plain = (0,report_escape/* oneLine */.TN)((0,labels/* rowName */._k)(report, benchmark)).replaceAll(/[^\p{L}\p{N}.+~/_-]+/gu, ' ');
    return (0,numbers/* cut */.Jj)(plain.trim(), picture_longestName).replace('…', '..') || 'unnamed';
};
const rowLines = ({ name, kind, slowdown, low, high }) => {
    const [from, middle, to] = [low, slowdown, high].map((change) => Math.round((1 + change) * 1000));
    const range = `${(0,numbers/* signedPercent */.wu)(slowdown)} (${(0,numbers/* signedPercent */.wu)(low)} to ${(0,numbers/* signedPercent */.wu)(high)})`;
    return [
        `  section ${name}`,
        // The text of both halves would lie over each other: the first one gets a dot.
        `  . :${colour[kind]}${from}, ${middle}`,
        `  ${range} :${colour[kind]}${middle}, ${to}`,
    ];
};
/** Red stands out, grey steps back. */
const colour = {
    regression: 'crit, ',
    warning: '',
    improvement: '',
    unchanged: 'done, ',
    inconclusive: 'active, ',
    invalid: 'active, ',
    none: 'active, ',
};

;// CONCATENATED MODULE: ./build/report/formats/comment.js
















/** GitHub refuses a longer comment. */
const largestComment = 65_536;
/**
 * The comment of a pull request: two hidden lines by which it is found and read again, verdict, reason, one
 * table, its limits, a picture, details folded away. A calm result that replaces a comment is two lines, and
 * repeats what the earlier comment reported. Texts from outside are shown, never obeyed (see `escape.ts`).
 *
 * At most `limit` characters: folded sections are left out first, from the end, then what stands above them; verdict
 * and table stay, and what is left out is listed. Below about 10,000 characters a long reason may be cut anywhere.
 */
const commentText = (report, options, limit = largestComment) => {
    const { key, previous, whole, cautions } = options;
    const replaced = isCalm(report) ? previous : undefined;
    const head = [`${markerOf(key)}\n${saidMarker(saidBy(report, replaced))}`, `**${shown((0,headline/* headline */.P)(report))}**`];
    if (replaced !== undefined && !whole)
        return `${head.join('\n\n')}\n${[calmLine(report, replaced), ...cautions.map(report_escape/* text */.Qq)].join(' ')}\n`.slice(0, limit);
    const second = replaced === undefined ? shown((0,headline/* why */.d)(report), longestReason) : calmLine(report, replaced);
    const table = (0,table_table/* tableOf */.c)(report);
    return fitted({
        head: [...head, second],
        table: { ...table, rows: table.rows.map(shortened) },
        parts: partsOf(report),
        tail: (leftOut) => tailOf(report, options, leftOut),
        limit,
    });
};
/** Whether nobody has to look at a result: it makes no new comment, and an old one shrinks. */
const isCalm = (report) => loudest(report) === undefined;
/** The first verdict that is worth a comment: the run's, or one that the run's does not mention. */
const loudest = (report) => [report.verdict, ...(0,selection/* gatedVerdicts */.Ex)(report)].find((verdict) => (0,consequences/* consequencesOf */.W$)(verdict).comment);
/** A calm text goes on reporting the last alarm, so that a second calm run changes nothing. */
const saidBy = (report, replaced) => {
    if (replaced !== undefined && replaced !== 'unknown' && isAlarm(replaced))
        return replaced;
    const { kind, because } = loudest(report) ?? report.verdict;
    return because === 'below-floor' ? because : kind;
};
/** Raw characters of a text from outside, before escaping. */
const longestReason = 1_000;
const longestText = 500;
const longestCell = 100;
const shown = (raw, longest = longestText) => (0,report_escape/* text */.Qq)((0,numbers/* cut */.Jj)(raw, longest));
const shortened = (row) => ({
    ...row,
    cells: row.cells.map((cell) => (0,numbers/* cut */.Jj)(cell, longestCell)),
});
/** The second of the two lines. */
const calmLine = (report, previous) => {
    const reason = shown((0,headline/* why */.d)(report), longestReason);
    if (previous === 'unknown' || !isAlarm(previous))
        return reason;
    const lifts = report.verdict.kind === 'unchanged' ? '.' : '; this run neither confirms nor lifts it.';
    return `An earlier run reported: ${previous === 'below-floor' ? belowFloor : previous}${lifts} ${reason}`;
};
const belowFloor = (0,consequences/* consequencesOf */.W$)({ kind: 'unchanged', because: 'below-floor' }).words;
/** What may be left out, the most important first. */
const partsOf = (report) => {
    const [constants, note] = [(0,table_table/* tableOf */.c)(report).constants, (0,measured/* ratioNote */.KA)(report)];
    const disturbed = (0,disturbances/* disturbanceNote */.ZT)(report);
    const [rows, picture] = [rowReasons(report, longestText), intervalPicture(report)];
    const folding = (0,details/* sections */.V)(report);
    return [
        ...(disturbed === undefined ? [] : [part('above', (0,report_escape/* text */.Qq)(disturbed))]),
        ...(constants.length === 0 ? [] : [part('above', shown((0,numbers/* sentence */.em)(constants.join('. '))))]),
        ...(note === undefined ? [] : [part('below', (0,report_escape/* text */.Qq)(note))]),
        ...(rows.length === 0 ? [] : [part('below', (0,markdown/* items */.ld)(rows))]),
        ...(report.study === undefined ? [reachPart(report)] : advicePart(report.study)),
        part('below', `**What is not in these numbers**\n\n${(0,markdown/* items */.ld)(reach/* notInTheNumbers */._)}`, 'What is not in them'),
        ...(picture === undefined ? [] : [part('below', pictureText(report, picture), 'Picture')]),
        ...foldedOrder.flatMap((name) => foldedPart(folding, name)),
    ];
};
const reachPart = (report) => part('below', `**What this run could have detected**\n\n${(0,markdown/* items */.ld)((0,reach/* reach */.g)(report))}`, 'What it could detect');
const advicePart = ({ advice }) => advice.length === 0 ? [] : [part('below', `**What follows**\n\n${(0,markdown/* items */.ld)(advice)}`, 'What follows')];
const part = (place, markdown, title) => ({ place, markdown, title });
const pictureText = (report, picture) => `**The ${(0,interval/* intervalCaption */.Yc)(report)}, divided at the median**\n\n${picture}`;
/** Not the order of `report.md`: what is left out first is last, and the schedule is the longest. */
const foldedOrder = [
    'causes',
    'warnings',
    'exclusions',
    'phases',
    'outcomes',
    'rules',
    'sampling',
    'samples',
    'environment',
    'cost',
    'schedule',
];
const foldedPart = (all, name) => all
    .filter((section) => section.name === name && !section.empty)
    .map((section) => part('below', (0,details/* folded */.T)(section), section.title));
const tailOf = (report, { key, runUrl, cautions }, leftOut) => {
    const link = runUrl !== undefined && plainUrl.test(runUrl) ? `[the run](${runUrl})` : undefined;
    const where = link === undefined ? '`report.md`' : `${link}'s \`report.md\``;
    const by = `go-container-bench ${shown(report.toolVersion)}, ${shown(key, longestCell)}`;
    const lines = [
        ...cautions.map(report_escape/* text */.Qq),
        ...(leftOut.length === 0
            ? []
            : [`Left out, because a comment is limited: ${(0,report_escape/* text */.Qq)(leftOut.join('; '))}. ${where} has all of it.`]),
        link === undefined ? `${by}.` : `${by}, ${link}.`,
    ];
    return lines.join('\n\n');
};
/** An address that cannot end a link of markdown. */
const plainUrl = /^https?:\/\/[\w.:[\]-]+(?:\/[\w.~%-]*)*$/;

// EXTERNAL MODULE: ./build/report/hide.js
var hide = __webpack_require__(40539);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
;// CONCATENATED MODULE: ./build/publish/comment/github-error.js



/** A request that failed; the message is a clause that says what GitHub did. */
class ApiError extends Error {
    refusal;
    status;
    retry;
    constructor(message, options) {
        super(message, 'cause' in options ? { cause: options.cause } : {});
        this.name = 'ApiError';
        this.refusal = options.refusal;
        this.status = options.status;
        this.retry = options.retry;
    }
}
/** For a server that did not answer at all. */
const unreachable = (baseUrl, why, cause) => {
    const host = URL.canParse(baseUrl) ? new URL(baseUrl).host : 'the address in GITHUB_API_URL';
    return new ApiError(`${host} could not be reached (${why})`, {
        refusal: 'unreachable',
        retry: { afterMs: undefined },
        cause,
    });
};
/** The error for an answer other than 2xx. */
const refusalOf = (response, answer) => {
    const { status, headers } = response;
    const said = github_error_saidBy(answer);
    const details = said === '' ? `${status}` : `${status}: "${said}"`;
    if (status >= 500) {
        const retry = retryOf(headers);
        return new ApiError(`GitHub failed (${details})`, { refusal: 'busy', status, retry });
    }
    if (status === 429 || isRateLimit(response, said)) {
        const retry = retryOf(headers);
        const wait = retry.afterMs === undefined ? '' : `; it asks to wait ${Math.ceil(retry.afterMs / 1000)} s`;
        return new ApiError(`GitHub accepts no more requests for now (${details})${wait}`, {
            refusal: 'busy',
            status,
            retry,
        });
    }
    const refusal = refusals[status] ?? 'unacceptable';
    return new ApiError(`GitHub refused it (${details})`, { refusal, status });
};
const refusals = {
    401: 'denied',
    403: 'denied',
    404: 'absent',
    410: 'absent',
};
/** GitHub answers its rate limits with 403 as well; a missing permission has neither sign. */
const isRateLimit = ({ status, headers }, said) => status === 403 &&
    (headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0' || /rate limit/i.test(said));
/** `retry-after` is in seconds, `x-ratelimit-reset` in seconds since 1970. */
const retryOf = (headers) => {
    const after = secondsIn(headers.get('retry-after'));
    if (after !== undefined)
        return { afterMs: after * 1000 };
    const reset = secondsIn(headers.get('x-ratelimit-reset'));
    if (reset === undefined || headers.get('x-ratelimit-remaining') !== '0')
        return { afterMs: undefined };
    return { afterMs: Math.max(0, reset * 1000 - Date.now()) };
};
const secondsIn = (text) => text !== null && /^\d{1,12}$/.test(text.trim()) ? Number(text) : undefined;
const longestSaid = 200;
/** GitHub's own words, as one plain line. */
const github_error_saidBy = (answer) => {
    const reasons = (0,json/* listAt */.gT)(answer, 'errors').flatMap((each) => (0,json/* textAt */.$6)(each, 'message') ?? []);
    const words = [(0,json/* textAt */.$6)(answer, 'message') ?? '', ...reasons].filter((each) => each !== '');
    return (0,numbers/* cut */.Jj)((0,report_escape/* oneLine */.TN)(words.join(': ')), longestSaid);
};

;// CONCATENATED MODULE: ./build/publish/comment/author.js


/**
 * Recognizes our own comments: others may copy the marker, and nobody's words may be overwritten.
 *
 * A personal token names its user. The job's token and every other token of an app may not ask who they are
 * (403), and nothing else in the API says so: then a comment by any app counts. That is safe, because people cannot
 * write as an app. It also finds the comment again when a workflow changes from the job's token to an app of its
 * own. An app that repeats what people write does not begin with our marker. `performed_via_github_app`
 * does not help: there is no way to ask for the token's own app, and people who write through an app have it too.
 */
const ownComments = async (ask) => {
    try {
        const login = (0,json/* textAt */.$6)((await ask('GET', '/user')).content, 'login');
        return (comment) => login !== undefined && comment.login === login;
    }
    catch (error) {
        if (error instanceof ApiError && (error.status === 403 || error.status === 404))
            return ({ accountType }) => accountType === 'Bot';
        throw error;
    }
};

// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
;// CONCATENATED MODULE: ./build/publish/comment/comment-failure.js


/** A failure as one sentence or two: what GitHub did, what to do; `hide` takes secrets out of it. */
const failedComment = (error, readOnlyToken, hide) => {
    const denied = error instanceof ApiError && (error.refusal === 'denied' || error.refusal === 'absent');
    const expected = denied && readOnlyToken;
    const advice = denied ? adviceOn(error, expected) : '';
    return { kind: 'failed', url: undefined, message: hide(`${what}: ${(0,error_text/* messageOf */.b)(error)}.${advice}`), expected };
};
const what = 'The pull request has no up-to-date comment';
const permission = 'The job needs the permission "pull-requests: write"';
const adviceOn = ({ status }, expected) => {
    if (expected)
        return ` ${permission}, which a pull request from a fork or by Dependabot is not given: the report is in the job summary.`;
    if (status === 401)
        return ` The github-token is not valid. ${permission}.`;
    return ` ${permission}.`;
};

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/publish/comment/github-api.js



const defaults = {
    requestMs: 15_000,
    totalMs: 120_000,
    longestWaitMs: 60_000,
    sleep: async (ms) => (0,promises_.setTimeout)(ms),
};
const mostTries = 3;
const firstWaitMs = 1_000;
/**
 * A small client of GitHub's REST API. It retries what may work later: 429, rate limits, 5xx, time-outs and cut
 * connections. Whoever creates something may therefore find it there twice.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
const askGitHub = (api, limits = {}) => {
    const all = { ...defaults, ...limits };
    const end = AbortSignal.timeout(all.totalMs);
    const endMs = performance.now() + all.totalMs;
    return async (method, path, content) => {
        for (let tries = 1;; tries += 1) {
            try {
                return await askOnce(api, { method, path, content }, [end, AbortSignal.timeout(all.requestMs)]);
            }
            catch (error) {
                const known = error instanceof ApiError ? error : unreachable(api.baseUrl, whyOf(error), error);
                const waitMs = known.retry === undefined ? Infinity : (known.retry.afterMs ?? firstWaitMs * tries);
                const mostMs = Math.min(all.longestWaitMs, endMs - performance.now());
                if (waitMs > mostMs || tries === mostTries)
                    throw known;
                await all.sleep(waitMs);
            }
        }
    };
};
const askOnce = async ({ baseUrl, token }, { method, path, content }, signals) => {
    const response = await fetch(`${baseUrl.replace(/\/+$/, '')}${path}`, {
        method,
        signal: AbortSignal.any([...signals]),
        headers: {
            accept: 'application/vnd.github+json',
            authorization: `Bearer ${token.trim()}`,
            'content-type': 'application/json',
            'user-agent': 'go-container-bench',
            'x-github-api-version': '2022-11-28',
        },
        body: content === undefined ? null : JSON.stringify(content),
    });
    const answer = (0,json/* parseJson */.qF)(await response.text());
    if (!response.ok)
        throw refusalOf(response, answer);
    // Only whether, not where: the token must not be sent to an address that an answer names.
    return { content: answer, hasNext: /;\s*rel="?next"?/.test(response.headers.get('link') ?? '') };
};
/** What stopped a request, without an address or a header in it. */
const whyOf = (error) => {
    if (!(error instanceof Error))
        return 'for an unknown reason';
    if (error.name === 'TimeoutError')
        return 'it did not answer in time';
    const code = (0,json/* errorCode */.CA)(error.cause) ?? (0,json/* errorCode */.CA)(error);
    return code ?? 'the connection failed';
};

;// CONCATENATED MODULE: ./build/publish/comment/issue-comments.js



/** A pull request is an issue to this part of the API: https://docs.github.com/rest/issues/comments */
const issueComments = (ask, { repository }, pullRequest) => {
    const base = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}/issues`;
    const change = async (method, path, body) => {
        const [comment] = commentIn((await ask(method, path, { body })).content);
        if (comment !== undefined)
            return comment;
        throw new ApiError('GitHub answered with something that is not a comment', { refusal: 'unacceptable' });
    };
    return {
        marked: async (key) => (await allOf(ask, `${base}/${pullRequest}/comments`))
            .filter(({ body }) => hasMarker(body, key))
            .toSorted((a, b) => a.id - b.id),
        create: (body) => change('POST', `${base}/${pullRequest}/comments`, body),
        update: (id, body) => change('PATCH', `${base}/comments/${id}`, body),
        remove: async (id) => {
            try {
                await ask('DELETE', `${base}/comments/${id}`);
            }
            catch (error) {
                if (!(error instanceof ApiError) || error.refusal !== 'absent')
                    throw error;
            }
        },
    };
};
/** GitHub locks a conversation long before that; this only stops a server that always names one more page. */
const mostPages = 100;
const allOf = async (ask, path) => {
    const found = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const { content, hasNext } = await ask('GET', `${path}?per_page=100&page=${page}`);
        if (!Array.isArray(content))
            throw new ApiError('GitHub answered with something that is not a list', { refusal: 'unacceptable' });
        found.push(...content.flatMap(commentIn));
        if (!hasNext)
            break;
    }
    return found;
};
const commentIn = (value) => {
    const id = (0,json.at)(value, 'id');
    if (typeof id !== 'number')
        return [];
    const comment = {
        id,
        body: (0,json/* textAt */.$6)(value, 'body') ?? '',
        login: (0,json/* textAt */.$6)(value, 'user', 'login'),
        accountType: (0,json/* textAt */.$6)(value, 'user', 'type'),
        url: (0,json/* textAt */.$6)(value, 'html_url'),
    };
    return [comment];
};

;// CONCATENATED MODULE: ./build/publish/comment/comment.js








/**
 * Writes the one comment of this key, or brings it up to date. Never throws. Without one, only a result worth
 * a comment creates one (`on-change`); an existing one is always brought up to date, and left alone when its text
 * would stay the same.
 */
const publishComment = async (request) => {
    const { api, policy, pullRequest, limits } = request;
    if (policy === 'never')
        return skipped('No comment: comment is never.');
    try {
        const ask = askGitHub(api, limits);
        return await publishWith({ ...request, ask, comments: issueComments(ask, api, pullRequest) });
    }
    catch (error) {
        return failedComment(error, request.readOnlyToken, (0,hide/* hider */.Hj)([api.token]));
    }
};
const publishWith = async (work) => {
    const marked = await work.comments.marked(work.key);
    // Only ask who we are when it matters.
    const own = marked.length === 0 ? [] : marked.filter(await ownComments(work.ask));
    return own[0] === undefined ? createUnlessCalm(work) : update(work, own[0], own.slice(1));
};
const createUnlessCalm = async (work) => {
    const { report, policy, comments, key } = work;
    if (policy === 'on-change' && isCalm(report))
        return skipped(`No comment: the verdict is ${report.verdict.kind}, and there is no earlier comment.`);
    const created = await comments.create(textOf(work));
    // Another job with this key may have done the same at this very moment. Both look again, and both find the same
    // comment to be the oldest.
    const own = (await comments.marked(key).catch(() => [])).filter(({ login }) => login === created.login);
    const [oldest] = own;
    if (oldest === undefined || oldest.id >= created.id)
        return resultOf('created', created);
    return update(work, oldest, [created]);
};
/** `duplicates` are own comments from a race or a repeated request; the oldest of all stays. */
const update = async (work, comment, duplicates) => {
    const result = await rewrite(work, comment);
    const same = duplicates.filter(({ login }) => login === comment.login);
    // The next run tries again to remove what stays behind.
    for (const { id } of same)
        await work.comments.remove(id).catch(() => undefined);
    return result;
};
const rewrite = async (work, comment) => {
    const body = textOf(work, saidIn(comment.body));
    if (isSameText(body, comment.body))
        return resultOf('unchanged', comment);
    try {
        return resultOf('updated', await work.comments.update(comment.id, body));
    }
    catch (error) {
        // Somebody removed it after it was listed.
        if (error instanceof ApiError && error.refusal === 'absent')
            return createUnlessCalm(work);
        throw error;
    }
};
/** GitHub's own editor ends lines with CR LF. */
const isSameText = (one, other) => plain(one) === plain(other);
const plain = (body) => body.replaceAll('\r\n', '\n').trimEnd();
const textOf = ({ report, key, policy, runUrl, cautions }, previous) => commentText(report, { key, previous, whole: policy === 'always', runUrl, cautions });
const resultOf = (kind, { url }) => ({
    kind,
    url,
    message: undefined,
    expected: false,
});
const skipped = (message) => ({
    kind: 'skipped',
    url: undefined,
    message,
    expected: false,
});

// EXTERNAL MODULE: ./build/host/github-event.js
var github_event = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/publish/comment/pull-request.js


/** The number of the pull request that an event is about; events of a merge queue and all others have none. */
const pullRequestOf = ({ name, payload }) => {
    if (!name.startsWith('pull_request'))
        return undefined;
    const number = (0,json.at)(payload, 'pull_request', 'number') ?? (0,json.at)(payload, 'number');
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
};
/**
 * Whether GitHub gives the job of such an event a token that can only read, whatever the workflow asks for:
 * https://docs.github.com/actions/security-for-github-actions/security-guides/automatic-token-authentication
 * Dependabot's may be given more; a refusal is still not surprising.
 */
const hasReadOnlyToken = (event) => {
    const { payload } = event;
    if ((0,json.at)(payload, 'pull_request') === undefined)
        return false;
    const dependabot = [(0,json/* textAt */.$6)(payload, 'sender', 'login'), (0,json/* textAt */.$6)(payload, 'pull_request', 'user', 'login')];
    return (0,github_event/* isFromFork */.ty)(event) || dependabot.includes('dependabot[bot]');
};

;// CONCATENATED MODULE: ./build/publish/comment/comment-on.js




/**
 * Comments on the pull request of the event, if there is one, and reports what came of it; never throws. The address of
 * the comment.
 */
const commentOn = async (report, { inputs, key, env, event, token, messages }) => {
    const pullRequest = event === undefined ? undefined : pullRequestOf(event);
    if (event === undefined || pullRequest === undefined)
        return undefined;
    const { kind, url, message, expected } = await publishComment({
        report,
        pullRequest,
        key,
        policy: inputs.comment,
        api: {
            baseUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
            token,
            repository: env['GITHUB_REPOSITORY'] ?? '',
        },
        runUrl: (0,run_url/* runUrlOf */.Q)(env),
        // A report that this very job made is nobody else's.
        cautions: inputs.reports.length === 0 ? [] : (0,caution/* cautionsOn */._)(report, event, env),
        readOnlyToken: hasReadOnlyToken(event),
        limits: {},
    });
    const text = message ?? `The comment was ${kind}${url === undefined ? '' : `: ${url}`}`;
    if (kind !== 'failed')
        messages.log(text);
    else if (expected)
        messages.notice(text);
    else
        messages.warning(text);
    return url;
};

// EXTERNAL MODULE: ./build/host/writing.js
var writing = __webpack_require__(28703);
;// CONCATENATED MODULE: ./build/publish/failed-logs.js



/** A project deep in a repository has a longer id than the name of a file may be (255 bytes). */
const longestId = 150;
/**
 * Writes what each failed build printed last to `logs/` in the folder of the report, and returns the paths. Logs of an
 * earlier run are removed; any other file in that folder stays.
 */
const writeFailedLogs = async (outputDir, { builds }) => {
    const folder = (0,external_node_path_.join)(outputDir, own_folder/* logsFolder */.qd);
    await (0,own_folder/* removeOwn */.LO)(folder, '.log');
    const failed = builds.flatMap(({ failure, ...build }) => failure === undefined ? [] : [{ ...build, failure }]);
    if (failed.length === 0)
        return [];
    await (0,own_folder/* makeOwnFolder */.xc)(folder);
    const paths = [];
    for (const [index, { benchmark, revision, round, failure }] of failed.entries()) {
        // Numbered: two benchmarks may differ only in characters that the paths of an artifact cannot have.
        const safe = benchmark.replaceAll(/[^\w.+@~-]/g, '_').slice(0, longestId);
        const name = `${own_folder/* ownPrefix */.l1}${index + 1}-${safe}-${revision}-${round}.log`;
        const path = (0,external_node_path_.join)(folder, name);
        await (0,writing/* writeText */.x)(path, `${failure.message}\n\n${failure.logTail}`, { mode: 0o644, flag: 'wx' });
        paths.push(path);
    }
    return paths;
};

// EXTERNAL MODULE: ./build/publish/report-files.js
var report_files = __webpack_require__(17510);
;// CONCATENATED MODULE: ./build/publish/runner/outputs.js



/** Every output, in the order of action.yml. */
const outputs = [
    {
        name: 'verdict',
        text: 'The verdict of the run: `regression`, `warning`, `unchanged`, `improvement`, `inconclusive`, `invalid` or `none`.',
        type: 'string',
        value: ({ verdict }) => verdict.kind,
    },
    {
        name: 'gated',
        text: 'Whether a gated benchmark was judged: `true` or `false`.',
        type: 'boolean',
        value: ({ benchmarks }) => String((0,run_verdict/* judgeRun */.Zy)(benchmarks).judged > 0),
    },
    {
        name: 'slowdown',
        text: 'The worst slowdown of a gated benchmark as a number (0.12 is 12%); empty when none was judged.',
        type: 'float',
        value: ({ benchmarks }) => String((0,run_verdict/* judgeRun */.Zy)(benchmarks).slowdown ?? ''),
    },
    ...formats/* reportFormats */.zX.map((format) => ({
        name: format.output,
        text: `The absolute path of ${format.file}.`,
        type: 'string',
        value: (_, { outputDir }) => (0,report_files/* reportPath */.eG)(outputDir, format),
    })),
    {
        name: 'comment-url',
        text: 'The address of the comment on the pull request; empty when there is none.',
        type: 'string',
        value: (_, { commentUrl }) => commentUrl ?? '',
    },
    {
        name: 'artifact-id',
        text: 'The id of the artifact; empty when none was uploaded.',
        type: 'string',
        value: (_, { artifactId }) => artifactId ?? '',
    },
    {
        name: 'artifact-url',
        text: 'The address of the artifact; empty when none was uploaded.',
        type: 'string',
        value: (_, { artifactUrl }) => artifactUrl ?? '',
    },
    {
        name: 'engine-facts',
        text: 'Versions, storage and network drivers of the engines, as JSON.',
        type: 'string',
        value: ({ engines }) => JSON.stringify(engines),
    },
    {
        name: 'duration-ms',
        text: 'How long the run took, in milliseconds.',
        type: 'integer',
        value: ({ cost }) => String(Math.round(Object.values(cost).reduce((sum, ms) => sum + ms, 0))),
    },
];
/**
 * Sets the outputs of the action; `@actions/core` is loaded only here, because a terminal needs none. Throws when
 * the runner's file cannot be written.
 */
const setOutputs = async (report, published) => {
    const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    for (const [name, value] of Object.entries(outputsOf(report, published)))
        setOutput(name, value);
};
/** The values by name. */
const outputsOf = (report, published) => Object.fromEntries(outputs.map(({ name, value }) => [name, value(report, published)]));

// EXTERNAL MODULE: ./build/publish/runner/state.js
var state = __webpack_require__(29986);
// EXTERNAL MODULE: ./build/publish/runner/summary.js
var summary = __webpack_require__(49939);
// EXTERNAL MODULE: ./build/publish/services/artifact.js
var artifact = __webpack_require__(21675);
;// CONCATENATED MODULE: ./build/publish/publish.js











/**
 * Publishes a report whose files are written already, the safest way first; files that could not be written are not
 * uploaded. What cannot be published is a warning, and changes neither the verdict nor what comes after it; never throws.
 */
const publish = async (report, context, isWritten = true) => {
    await summarize(report, context);
    const { artifactId, artifactUrl } = isWritten ? await upload(report, context) : noArtifact;
    const commentUrl = await commentOn(report, context);
    await annotate(report, context);
    await setOutputsOf(report, context, { artifactId, artifactUrl, commentUrl });
};
/** What there is time for when a job is cancelled; the post step does the rest. Never throws. */
const publishInterrupted = async (report, context) => {
    await summarize(report, context);
    await setOutputsOf(report, context, {
        artifactId: undefined,
        artifactUrl: undefined,
        commentUrl: undefined,
    });
};
const summarize = async (report, { inputs, env, messages }) => {
    if (!inputs.summary)
        return;
    await (0,publish_messages/* warnOnFailure */.y)(messages, 'The report is not in the job summary', async () => {
        await (0,summary/* writeSummary */.S)(formats/* markdownFormat */.lB.render(report), env);
        await (0,state/* saveState */.LZ)({ summary: 'done' });
    });
};
const noArtifact = { artifactId: undefined, artifactUrl: undefined };
const upload = async (report, context) => {
    const { inputs, outputDir, key, env, ask, messages } = context;
    const name = inputs.artifactName ?? (0,artifact/* artifactNameOf */.nn)(key);
    const uploaded = await (0,publish_messages/* warnOnFailure */.y)(messages, `The artifact ${name} was not uploaded`, async () => {
        const logs = await writeFailedLogs(outputDir, report);
        const files = [...(0,report_files/* reportPaths */.Rs)(outputDir), ...logs, ...(await (0,own_folder/* observedFiles */.IJ)(outputDir))];
        const { retentionDays } = inputs;
        const done = await (0,artifact/* uploadArtifact */.mz)(ask, { name, files, outputDir, retentionDays }, env);
        await (0,state/* saveState */.LZ)({ artifact: '' });
        return done;
    });
    switch (uploaded?.kind) {
        case 'uploaded':
            messages.log(`Uploaded the artifact ${name}${uploaded.url === undefined ? '' : `: ${uploaded.url}`}`);
            return { artifactId: uploaded.id, artifactUrl: uploaded.url };
        case 'unavailable':
            messages.log(uploaded.message);
            return noArtifact;
        case 'failed':
            messages.warning(uploaded.message);
            return noArtifact;
        case undefined:
            return noArtifact;
    }
};
const setOutputsOf = async (report, { outputDir, messages }, published) => {
    await (0,publish_messages/* warnOnFailure */.y)(messages, 'The outputs of the action are not set', () => setOutputs(report, { outputDir, ...published }));
};


/***/ }),

/***/ 41499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ schemaVersion),
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44709);
/* harmony import */ var _analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45078);
/* harmony import */ var _analysis_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15665);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72197);
/* harmony import */ var _words_no_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81762);





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
    const sample = (revision) => sampleOf(builds.filter((build) => build.revision === revision), sampling);
    return {
        ...benchmark,
        evidenceLevel: levelOf(builds),
        ...(sampling !== undefined && { sampling }),
        head: sample('head'),
        ...(facts.revisions.includes('base') && { base: sample('base') }),
    };
};
const sampleOf = (builds, sampling) => {
    const valuesMs = builds.filter(_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .isCounted */ .he).map(({ durationMs }) => durationMs);
    if (valuesMs.length > 0)
        return (0,_analysis_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .e)(valuesMs);
    const reason = whyNoTime(builds, sampling);
    return { samplesMs: [], unknown: { medianMs: reason, range: reason, lowMs: reason, highMs: reason } };
};
const whyNoTime = (builds, sampling) => {
    // A warm-up that fails ends its benchmark, so it is then the only witness.
    const last = builds.findLast(_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .isAttempt */ .k) ?? builds.at(-1);
    if (last?.failure !== undefined)
        return (0,_words_no_time_js__WEBPACK_IMPORTED_MODULE_3__/* .failureText */ .k)(last.failure);
    const [obstacle] = sampling?.obstacles ?? [];
    if (last === undefined || last.round === 0) {
        if (obstacle !== undefined)
            return whyNotBuilt(obstacle);
        return last === undefined ? 'it was not built' : 'only its warm-up was built';
    }
    return `no build counts: ${(0,_words_no_time_js__WEBPACK_IMPORTED_MODULE_3__/* .exclusionText */ .M)(last) ?? 'the reason was not recorded'}`;
};
/** A verdict speaks of the head; a sample can be that of the base. */
const whyNotBuilt = (obstacle) => obstacle.kind === 'head-does-not-build' ? `the head does not build: ${obstacle.reason}` : (0,_analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_4__/* .clauseOf */ .pQ)(obstacle);
/** A build that was killed counts with its time, but shows nothing. */
const levelOf = (builds) => {
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

/***/ 36766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ toTerminal)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73533);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72197);
/* harmony import */ var _table_measured_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11213);
/* harmony import */ var _study_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46212);
/* harmony import */ var _study_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52228);
/* harmony import */ var _table_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75983);
/* harmony import */ var _words_disturbances_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70740);
/* harmony import */ var _words_headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89701);
/* harmony import */ var _words_outcomes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92808);
/* harmony import */ var _words_phases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6770);











/** The report for a terminal or a job's log: plain text, aligned, at most 120 columns where names allow. */
const toTerminal = (report) => report.study === undefined ? runText(report) : studyText(report, report.study);
/** The report of a study: what was asked, the table, what follows from it. */
const studyText = (report, study) => {
    const [table, facts] = [(0,_table_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c)(report), (0,_study_table_js__WEBPACK_IMPORTED_MODULE_1__/* .factsTable */ .wd)(report, study)];
    const [note, unknowns] = [(0,_table_measured_js__WEBPACK_IMPORTED_MODULE_7__/* .ratioNote */ .KA)(report), (0,_study_words_js__WEBPACK_IMPORTED_MODULE_8__/* .studyUnknowns */ .DB)(study, isBelowRow)];
    const lines = [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_words_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .P)(report)),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_words_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .why */ .d)(report)),
        ...(table.constants.length === 0 ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em)(table.constants.join('. ')))]),
        '',
        ...tableLines(table),
        ...(note === undefined ? [] : ['', note]),
        ...(facts === undefined ? [] : ['', ...tableLines(facts)]),
        ...(study.advice.length === 0 ? [] : ['', ...study.advice.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)]),
        ...(unknowns.length === 0 ? [] : ['', 'Not known:']),
        ...unknowns.map((each) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(each)}`),
        ...(report.warnings.length === 0 ? [] : ['']),
        ...report.warnings.map((warning) => `Note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(warning)}`),
    ];
    return `${lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .notCommand */ .vQ).join('\n')}\n`;
};
const runText = (report) => {
    const table = (0,_table_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableOf */ .c)(report);
    const [note, disturbed] = [(0,_table_measured_js__WEBPACK_IMPORTED_MODULE_7__/* .ratioNote */ .KA)(report), (0,_words_disturbances_js__WEBPACK_IMPORTED_MODULE_3__/* .disturbanceNote */ .ZT)(report)];
    const notes = [...report.warnings, ...(0,_words_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseFlaws */ .pd)(report)];
    const lines = [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_words_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .P)(report)),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_words_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .why */ .d)(report)),
        ...(disturbed === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(disturbed)]),
        ...(table.constants.length === 0 ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em)(table.constants.join('. ')))]),
        '',
        ...(table.rows.length === 0 ? ['No benchmark was planned.'] : tableLines(table)),
        ...(note === undefined ? [] : ['', note]),
        ...phaseText(report),
        ...outcomeText(report),
        ...(notes.length === 0 ? [] : ['']),
        ...notes.map((warning) => `Note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(warning)}`),
    ];
    return `${lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .notCommand */ .vQ).join('\n')}\n`;
};
const phaseText = (report) => {
    const lines = (0,_words_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseSummary */ .g3)(report);
    return lines.length === 0
        ? []
        : ['', (0,_words_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseTitle */ .ez)(report), ...lines.map((line) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line)}`, widest))];
};
const outcomeText = (report) => {
    const lines = (0,_words_outcomes_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeSummary */ .h)(report);
    const title = (0,_selection_js__WEBPACK_IMPORTED_MODULE_10__/* .isCompared */ .uQ)(report)
        ? 'What the builds did otherwise (base, then head):'
        : 'What the builds did:';
    return lines.length === 0 ? [] : ['', title, ...lines.flatMap(wrapped)];
};
/** Breaks a line between its parts, which may be longer themselves. */
const wrapped = (line) => {
    const found = [];
    for (const part of (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line).split('; ')) {
        const last = found.at(-1);
        const joined = last === undefined ? `  ${part}` : `${last}; ${part}`;
        if (last === undefined || lengthOf(joined) < widest)
            found.splice(-1, 1, joined);
        else
            found.splice(-1, 1, `${last};`, `    ${part}`);
    }
    return found;
};
const widest = 120;
/** A name cut shorter than this says nothing any more. */
const narrowest = 12;
const gap = '  ';
const tableLines = (table) => {
    const widths = widthsOf(table);
    const row = (cells) => aligned(cells, widths, table.aligns);
    return [
        row(table.titles),
        ...table.rows.flatMap(({ cells, why: reason }) => [
            row(cells),
            ...(reason === undefined ? [] : [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(noTimeLine(reason), widest)]),
        ]),
    ];
};
const noTimeLine = (reason) => `    no time: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reason)}`;
/** Whether the table has all of the reason. */
const isBelowRow = (row, field) => {
    const reason = field === 'sample' ? (0,_study_table_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNoTime */ .zQ)(row) : undefined;
    return reason !== undefined && lengthOf(noTimeLine(reason)) <= widest;
};
const widthsOf = ({ titles, aligns, rows }) => {
    const cells = rows.map((row) => row.cells.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN));
    const widths = titles.map((title, at) => Math.max(...[title, ...cells.map((row) => row[at] ?? '')].map(lengthOf)));
    const total = widths.reduce((sum, width) => sum + width, gap.length * (widths.length - 1));
    const longest = Math.max(...widths.filter((_, at) => aligns[at] === 'left'));
    const shrunk = Math.max(narrowest, longest - Math.max(0, total - widest));
    // Only names are long; numbers are never cut.
    return widths.map((width, at) => aligns[at] === 'left' && width === longest ? Math.min(width, shrunk) : width);
};
const aligned = (cells, widths, aligns) => cells
    .map((cell, at) => {
    const width = widths[at] ?? 0;
    const text = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(cell), width);
    const space = ' '.repeat(Math.max(0, width - lengthOf(text)));
    return aligns[at] === 'left' ? text + space : space + text;
})
    .join(gap)
    .trimEnd();
const lengthOf = (text) => [...text].length;


/***/ }),

/***/ 40539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/**
 * The values and their single lines, the longest first: a program may print a file line by line. Also as the reason of a
 * failure shows them, with one space for any other space and control characters.
 */
const linesOf = (hidden) => {
    const lines = hidden.flatMap((value) => [value, ...value.split('\n')]).map((value) => value.trim());
    const shown = lines.map((line) => line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim());
    return [...new Set([...lines, ...shown])]
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

/***/ 73183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ judgeReport)
/* harmony export */ });
/* harmony import */ var _analysis_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37773);
/* harmony import */ var _analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45078);
/* harmony import */ var _analysis_run_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61078);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72197);




/**
 * The report with every verdict, computed from what it holds itself: builds, limits, sampling and obstacles. Whoever
 * has the report can therefore judge it again. Without a second revision or an obstacle it stays as it is.
 */
const judgeReport = (report) => {
    const { obstacles } = report;
    if (!(0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompared */ .uQ)(report) && obstacles.length === 0)
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
    return { ...judged, verdict: (0,_analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOfObstacles */ .NX)(obstacles) ?? (0,_analysis_run_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeRun */ .Zy)(judged.benchmarks).verdict };
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

/***/ 4160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./docs/report.schema.json
var report_schema = __webpack_require__(65145);
// EXTERNAL MODULE: ./build/report/assemble.js
var assemble = __webpack_require__(41499);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
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

// EXTERNAL MODULE: ./build/report/rejudge.js
var rejudge = __webpack_require__(83035);
// EXTERNAL MODULE: ./build/analysis/judge-study.js
var judge_study = __webpack_require__(7644);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
;// CONCATENATED MODULE: ./build/report/report-problems.js




/**
 * What the schema cannot express and no run writes: values with which the verdicts could not be computed, or that would
 * let a verdict stand that is not computed. Each begins with its JSON pointer.
 */
const problemsOf = (report) => [
    ...tooMany(report),
    ...tooManyPairs(report),
    ...tooLate(report),
    ...tooLarge(report, ''),
    ...repeated(report.benchmarks.map(({ id }) => id), (at) => `/benchmarks/${at}/id: is the id of an earlier benchmark too`),
    ...ofBuilds(report),
    ...ofVerdicts(report),
];
/** Far beyond what a run can do; the time for judging grows with both together. */
const most = {
    benchmarks: 1_000,
    builds: 50_000,
    looks: 100,
    engines: 100,
    warnings: 10_000,
    pairs: 1_000,
};
const tooMany = ({ benchmarks, builds, engines, warnings, schedule, rules }) => [
    ...(benchmarks.length > most.benchmarks ? [`/benchmarks: has more than ${most.benchmarks} items`] : []),
    ...(builds.length > most.builds ? [`/builds: has more than ${most.builds} items`] : []),
    ...(schedule.order.length > most.builds ? [`/schedule/order: has more than ${most.builds} items`] : []),
    ...(engines.length > most.engines ? [`/engines: has more than ${most.engines} items`] : []),
    ...(warnings.length > most.warnings ? [`/warnings: has more than ${most.warnings} items`] : []),
    ...((rules?.looks.length ?? 0) > most.looks ? [`/rules/looks: has more than ${most.looks} items`] : []),
    ...benchmarks.flatMap(({ sampling }, at) => (sampling?.looks.length ?? 0) > most.looks
        ? [`/benchmarks/${at}/sampling/looks: has more than ${most.looks} items`]
        : []),
];
/** The exact chances that a verdict rests on are computed for no more. */
const tooManyPairs = ({ benchmarks, builds }) => {
    const counts = new Map();
    for (const { benchmark } of builds.filter((build) => build.revision === 'head' && (0,attempts/* isCounted */.he)(build)))
        counts.set(benchmark, (counts.get(benchmark) ?? 0) + 1);
    return benchmarks.flatMap(({ id }, at) => (counts.get(id) ?? 0) > most.pairs
        ? [`/benchmarks/${at}: has more than ${most.pairs} builds of the head that count`]
        : []);
};
/** The time for a look grows with the square of its pairs. */
const tooLate = ({ benchmarks, rules }) => {
    const isLate = (looks) => looks?.some((pairs) => pairs > most.pairs) ?? false;
    return [
        ...(isLate(rules?.looks) ? [`/rules/looks: has a look after more than ${most.pairs} pairs`] : []),
        ...benchmarks.flatMap(({ sampling }, at) => isLate(sampling?.looks)
            ? [`/benchmarks/${at}/sampling/looks: has a look after more than ${most.pairs} pairs`]
            : []),
    ];
};
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
    if (report.study !== undefined)
        return ofStudyVerdict(report, report.study);
    // That of several legs is never judged again, and refused where it would count.
    if ((0,rejudge/* isJudged */.s)(report) || report.legs !== undefined || benchmarks.length === 0)
        return [];
    const why = (0,selection/* isCompared */.uQ)(report) ? 'the run was stopped' : 'there is one revision only';
    return [
        ...(verdict.kind === 'none' ? [] : [`/verdict/kind: must be none, because ${why}`]),
        ...benchmarks.flatMap(({ comparison }, at) => comparison === undefined ? [] : [`/benchmarks/${at}/comparison: cannot be given, because ${why}`]),
    ];
};
/** That of a study follows from its rows. */
const ofStudyVerdict = ({ verdict }, study) => {
    const { kind } = (0,judge_study/* judgeStudy */.N)(study);
    return verdict.kind === kind ? [] : [`/verdict/kind: must be ${kind}, as the rows of the study say`];
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
                warnings: (0,rejudge/* isJudged */.s)(old.report) ? [olderWarning(written, limits)] : [],
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
    const { Ajv2020 } = (await __webpack_require__.e(/* import() */ 2210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).default;
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


/***/ }),

/***/ 83035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rejudge),
/* harmony export */   s: () => (/* binding */ isJudged)
/* harmony export */ });
/* harmony import */ var _judge_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73183);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72197);


/** Whether the verdicts of a report are computed from what it holds; else it has the one that was known without that. */
const isJudged = (report) => report.legs === undefined && report.complete && ((0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .isCompared */ .uQ)(report) || report.obstacles.length > 0);
/** The report with every verdict computed again, with other limits and another gate where these are given. */
const rejudge = (report, { limitsOf, gate }) => {
    if (!isJudged(report))
        return report;
    const { rules } = report;
    return (0,_judge_report_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeReport */ .w)({
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


/***/ })

};
