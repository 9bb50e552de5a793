export const id = 4033;
export const ids = [4033];
export const modules = {

/***/ 94741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PS: () => (/* binding */ consequences),
/* harmony export */   W$: () => (/* binding */ consequencesOf),
/* harmony export */   qE: () => (/* binding */ isKnown)
/* harmony export */ });
/* unused harmony export consequenceTable */
/** By verdict; the first entry of each is the usual one. */
const consequences = {
    regression: [
        {
            words: 'regression',
            comment: true,
            annotation: 'warning',
            status: 1,
            circumstances: {
                slower: 'slower by more than `fail-threshold` and at least `min-delta`, surely by more than half the threshold',
            },
        },
    ],
    warning: [
        {
            words: 'warning',
            comment: true,
            annotation: 'warning',
            status: 1,
            circumstances: {
                slower: 'surely slower, by more than `warn-threshold` and at least `min-delta`, but not surely enough for a regression',
                disturbed: 'a regression, had the machine not been disturbed more during the builds of the head',
                accepted: 'a regression that the label `build-time: accepted` of the pull request allows',
                crept: 'slower than the commit that `since` names by more than `creep-threshold`',
            },
        },
    ],
    improvement: [
        {
            words: 'improvement',
            comment: true,
            annotation: 'none',
            status: 0,
            circumstances: { faster: 'surely faster, by more than `warn-threshold` and at least `min-delta`' },
        },
    ],
    unchanged: [
        {
            words: 'unchanged',
            comment: false,
            annotation: 'none',
            status: 0,
            circumstances: {
                'same-inputs': 'no input of the build changed, so nothing is built',
                'same-work': 'the same-work screen shows that what differs is too short to matter',
                'within-threshold': 'surely not slower by `fail-threshold`, or by `min-delta`; or after 4 or 5 pairs, all of which are alike',
            },
        },
        {
            words: 'slower, below the floor',
            comment: true,
            annotation: 'notice',
            status: 0,
            circumstances: {
                'below-floor': 'surely slower, by more than `warn-threshold`, but surely by less time than `min-delta`',
            },
        },
    ],
    inconclusive: [
        {
            words: 'inconclusive',
            comment: false,
            annotation: 'notice',
            status: 1,
            circumstances: {
                scatter: 'after the last look the times still scatter too much',
                disturbed: 'the machine was disturbed more during the builds of one revision',
                'too-few-pairs': 'fewer than 6 valid pairs',
                'out-of-time': 'fewer than 6 pairs fitted into `time-budget`',
                'out-of-disk': 'the disk ran full',
                'engine-broke': 'the engine broke down, or did in more than 20% of all builds',
                'image-moved': 'an image that the builds start from changed during the run',
                'not-cold': 'a store that is not of this run already held what cold builds download',
                'no-edit': 'no edit of a Go file reached the image',
                'not-measured': 'a study has no time of this value or of the reference, and not because they cannot be built',
                'state-lost': 'more than 20% of all builds lost their cache state, some in each revision',
                'head-fails': "more than 20% of the head's builds failed, and some of the base's",
            },
        },
    ],
    invalid: [
        {
            words: 'invalid',
            comment: true,
            annotation: 'warning',
            status: 3,
            circumstances: {
                'head-fails': "more than 20% of the head's builds failed, and none of the base's",
                'state-lost-in-one': 'more than 20% of all builds lost their cache state, all in one revision',
                unsupported: 'the engine would ignore a part of the Dockerfile',
                'not-compared': 'it is gated and was not compared, while others were',
                'leg-missing': 'a part of the run delivered no report',
            },
        },
        {
            words: 'does not build',
            comment: true,
            annotation: 'warning',
            status: 3,
            circumstances: {
                'head-does-not-build': 'the head does not build, or never within `build-timeout`, while the base does',
            },
        },
    ],
    none: [
        {
            words: 'not judged',
            comment: false,
            annotation: 'notice',
            status: 0,
            circumstances: {
                'one-revision': 'there is only one revision',
                calibration: '`calibrate` measures one commit as both revisions',
                'self-test': '`self-test` measures work of which it knows what must come out',
                'too-few-rounds': '`rounds` is below 6',
                'base-without-dockerfile': 'the base has no Dockerfile',
                'base-does-not-build': 'the base does not build',
                'base-fails': "more than 20% of the base's builds failed",
                'nothing-gated': '`gate` names no benchmark',
                'not-measured': 'a value of a study cannot be measured on this machine or has no counterpart, and was not named',
                'not-judged': 'the run stopped before its plan was carried out',
            },
        },
        {
            words: 'not judged',
            comment: false,
            annotation: 'notice',
            status: 3,
            circumstances: { 'nothing-measured': 'no build gave a time' },
        },
    ],
};
/** What this verdict leads to. */
const consequencesOf = ({ kind, because }) => consequences[kind].find(({ circumstances }) => because in circumstances) ?? consequences[kind][0];
/** Whether this reason can lead to this verdict. */
const isKnown = ({ kind, because }) => consequences[kind].some(({ circumstances }) => because in circumstances);
/** All of it as the rows of a table, the first of them its titles. */
const consequenceTable = () => [
    ['verdict', 'when', 'new comment', 'annotation', 'exit status'],
    ...Object.values(consequences).flat().flatMap(rowsOf),
];
const rowsOf = ({ words, comment, annotation, status, circumstances }) => Object.entries(circumstances).map(([because, when]) => [
    words,
    when,
    comment ? 'yes' : 'no',
    annotation,
    statusText(because, status),
]);
const statusText = (because, status) => {
    if (because === 'nothing-measured')
        return `${status}, unless \`fail-on\` is \`never\``;
    return status === 0 ? '0' : `${status} if \`fail-on\` names it`;
};


/***/ }),

/***/ 71470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ changedPhases),
/* harmony export */   Lm: () => (/* binding */ phaseMedians),
/* harmony export */   Tg: () => (/* binding */ unexplainedShare),
/* harmony export */   vH: () => (/* binding */ mostUnexplained)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96703);


/** The median of every phase that all these builds show, in the usual order. Medians do not add up to the median time. */
const phaseMedians = (builds) => [..._phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseNames */ .k, 'unattributed'].flatMap((phase) => {
    const values = builds.flatMap(({ phases }) => phases?.[phase] ?? []);
    return values.length === 0 || values.length < builds.length ? [] : [{ phase, ms: (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(values) }];
});
/** Smaller differences are noise of the clock and of the machine. */
const leastChangeMs = 20;
const leastShare = 0.01;
/** The phases whose medians differ by 20 ms and by 1% of the base or more, the largest difference first. */
const changedPhases = (base, head) => {
    const ofHead = new Map(phaseMedians(head).map(({ phase, ms }) => [phase, ms]));
    const both = phaseMedians(base).flatMap(({ phase, ms }) => {
        const headMs = ofHead.get(phase);
        return headMs === undefined ? [] : [{ phase, baseMs: ms, headMs }];
    });
    const wholeMs = base.length === 0 ? 0 : (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(base.map(({ durationMs }) => durationMs));
    const least = Math.max(leastChangeMs, leastShare * wholeMs);
    const differenceOf = ({ baseMs, headMs }) => Math.abs(headMs - baseMs);
    return both
        .filter((change) => differenceOf(change) >= least)
        .toSorted((a, b) => differenceOf(b) - differenceOf(a));
};
/** The share of its time that no phase explains; undefined for a short build, where fixed costs weigh more, or without phases. */
const unexplainedShare = ({ phases, durationMs }) => phases?.unattributed === undefined || durationMs <= longEnoughMs
    ? undefined
    : phases.unattributed / durationMs;
const longEnoughMs = 2_000;
/** More than this is a flaw of this program. */
const mostUnexplained = 0.1;


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
/** Whether a reader wants to know of this one first, among those with the same verdict. */
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

/***/ 5513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/** The repository whose workflow this is; undefined outside of one. */
const repositoryOf = (env) => {
    const name = env['GITHUB_REPOSITORY'] ?? '';
    const server = (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '');
    return /^[\w.-]+\/[\w.-]+$/.test(name) ? { name, url: `${server}/${name}` } : undefined;
};


/***/ }),

/***/ 17364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ longestStudyMs)
/* harmony export */ });
/** A study without a time budget of its own takes what it needs, but never more than this: a week, in ms. */
const longestStudyMs = 7 * 24 * 3_600_000;


/***/ }),

/***/ 30918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X3: () => (/* binding */ askGitHub),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   iY: () => (/* binding */ headersFor),
/* harmony export */   ir: () => (/* binding */ apiOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55797);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54908);



/** The API that the runner names, for the repository of the job. */
const apiOf = ({ env, token }) => ({
    baseUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    token,
    repository: env['GITHUB_REPOSITORY'] ?? '',
});
/** Where the API has a repository. */
const pathOf = ({ repository }) => `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`;
const defaults = {
    requestMs: 15_000,
    totalMs: 120_000,
    longestWaitMs: 60_000,
    sleep: async (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms),
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
                const known = error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD ? error : (0,_github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(api.baseUrl, whyOf(error), error);
                const waitMs = known.retry === undefined ? Infinity : (known.retry.afterMs ?? firstWaitMs * tries);
                const mostMs = Math.min(all.longestWaitMs, endMs - performance.now());
                if (waitMs > mostMs || tries === mostTries)
                    throw known;
                await all.sleep(waitMs);
            }
        }
    };
};
/** What every request of the API is sent with: the token, to nobody else. */
const headersFor = ({ token }) => ({
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token.trim()}`,
    'content-type': 'application/json',
    'user-agent': 'go-container-bench',
    'x-github-api-version': '2022-11-28',
});
const askOnce = async (api, { method, path, content }, signals) => {
    const response = await fetch(`${api.baseUrl.replace(/\/+$/, '')}${path}`, {
        method,
        signal: AbortSignal.any([...signals]),
        headers: headersFor(api),
        body: content === undefined ? null : JSON.stringify(content),
    });
    const answer = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(await response.text());
    if (!response.ok)
        throw (0,_github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(response, answer);
    // Only whether, not where: the token must not be sent to an address that an answer names.
    return { content: answer, hasNext: /;\s*rel="?next"?/.test(response.headers.get('link') ?? '') };
};
/** What stopped a request, without an address or a header in it. */
const whyOf = (error) => {
    if (!(error instanceof Error))
        return 'for an unknown reason';
    if (error.name === 'TimeoutError')
        return 'it did not answer in time';
    const code = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error.cause) ?? (0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
    return code ?? 'the connection failed';
};


/***/ }),

/***/ 54908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   hD: () => (/* binding */ ApiError)
/* harmony export */ });
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55797);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73533);



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
    const said = saidBy(answer);
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
const saidBy = (answer) => {
    const reasons = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(answer, 'errors').flatMap((each) => (0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(each, 'message') ?? []);
    const words = [(0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(answer, 'message') ?? '', ...reasons].filter((each) => each !== '');
    return (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(words.join(': ')), longestSaid);
};


/***/ }),

/***/ 77619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   WV: () => (/* binding */ hasReadOnlyToken),
/* harmony export */   Ym: () => (/* binding */ presentHead),
/* harmony export */   _n: () => (/* binding */ pullRequestOf)
/* harmony export */ });
/* harmony import */ var _host_github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55797);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30918);



/** The number of the pull request that an event is about; events of a merge queue and all others have none. */
const pullRequestOf = ({ name, payload }) => {
    if (!name.startsWith('pull_request'))
        return undefined;
    return (0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .positiveAt */ .f8)(payload, 'pull_request', 'number') ?? (0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .positiveAt */ .f8)(payload, 'number');
};
/**
 * Whether GitHub gives the job of such an event a token that can only read, whatever the workflow asks for:
 * https://docs.github.com/actions/security-for-github-actions/security-guides/automatic-token-authentication
 * Dependabot's may be given more; a refusal is still not surprising.
 */
const hasReadOnlyToken = (event) => {
    const { payload } = event;
    if ((0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, 'pull_request') === undefined)
        return false;
    const dependabot = [(0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, 'sender', 'login'), (0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, 'pull_request', 'user', 'login')];
    return (0,_host_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromFork */ .ty)(event) || dependabot.includes('dependabot[bot]');
};
/** The head of a pull request at the time of its event. */
const headOf = ({ payload }) => /^[0-9a-f]{40,64}$/.exec((0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(payload, 'pull_request', 'head', 'sha') ?? '')?.[0];
/** The head of a pull request now; undefined where GitHub does not say. */
const presentHead = async (ask, api, pullRequest) => {
    const answer = await ask('GET', `${(0,_github_api_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(api)}/pulls/${pullRequest}`).catch(() => undefined);
    return (0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(answer?.content, 'head', 'sha');
};


/***/ }),

/***/ 85587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ handedOver),
/* harmony export */   Cl: () => (/* binding */ handOver),
/* harmony export */   eO: () => (/* binding */ handOverFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _inputs_advise_mode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73844);
/* harmony import */ var _inputs_calibrate_mode_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88069);
/* harmony import */ var _inputs_study_mode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25625);
/* harmony import */ var _comment_pull_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77619);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85534);
/* harmony import */ var _runner_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29986);
/* harmony import */ var _services_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21675);
/* harmony import */ var _services_raw_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18009);
/* harmony import */ var _unjudgeable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48983);










/**
 * Modes whose reports the other workflow refuses, also where the job is killed. A report of several legs cannot be
 * judged again either, and the jobs that measured them have left theirs.
 */
const leftByNone = [_inputs_study_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .studyMode */ .tI, _inputs_advise_mode_js__WEBPACK_IMPORTED_MODULE_7__/* .adviseMode */ .ub, _inputs_calibrate_mode_js__WEBPACK_IMPORTED_MODULE_8__/* .calibrateMode */ .VY, 'self-test', 'report'];
/**
 * The artifact beside which the report is left for the workflow that runs after this one, where this job's token may only
 * read: it cannot comment itself. Empty where nothing is left.
 */
const handedOver = ({ inputs, key, event }) => event === undefined || !(0,_comment_pull_request_js__WEBPACK_IMPORTED_MODULE_2__/* .hasReadOnlyToken */ .WV)(event) || leftByNone.includes(inputs.mode)
    ? ''
    : (inputs.artifactName ?? (0,_services_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactNameOf */ .nn)(key));
/**
 * Leaves the report there, and tells the post step that it is done, unless a second attempt may succeed. One that the
 * other workflow refuses is not left: it would keep the reports of other jobs from being read. Never throws.
 */
const handOver = async (report, context) => {
    const artifactName = handedOver(context);
    if (artifactName === '')
        return;
    const { inputs, env, ask, messages } = context;
    const { retentionDays } = inputs;
    await (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .warnOnFailure */ .y)(messages, notLeft, async () => {
        const request = { artifactName, retentionDays, env };
        const left = (0,_unjudgeable_js__WEBPACK_IMPORTED_MODULE_6__/* .unjudgeable */ .P)(report) === undefined ? await (0,_services_raw_report_js__WEBPACK_IMPORTED_MODULE_5__/* .uploadRawReport */ .kD)(ask, report, request) : undefined;
        if (left !== undefined)
            tell(messages, left);
        const uploaded = left?.uploaded;
        if (uploaded?.kind !== 'failed' || !uploaded.mayPass)
            await (0,_runner_state_js__WEBPACK_IMPORTED_MODULE_9__/* .saveState */ .LZ)({ handOver: '' });
    });
};
/** The same for the report.json that a killed run has written; one that is too large is not reduced. Never throws. */
const handOverFile = async (path, { ask, messages, ...request }) => {
    await (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .warnOnFailure */ .y)(messages, notLeft, async () => {
        // Whatever is in it: the workflow that reads it trusts none of it.
        tell(messages, await (0,_services_raw_report_js__WEBPACK_IMPORTED_MODULE_5__/* .uploadRawJson */ .uW)(ask, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'), request));
    });
};
const notLeft = 'The report was not left for another workflow';
const tell = (messages, { name, uploaded }) => {
    if (uploaded.kind === 'failed')
        messages.warning(uploaded.message);
    if (uploaded.kind === 'uploaded')
        messages.log(`Uploaded ${name} for a workflow that runs after this one and may comment (mode: report on workflow_run)`);
};


/***/ }),

/***/ 48983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ unjudgeable)
/* harmony export */ });
/* harmony import */ var _report_calibration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76743);
/* harmony import */ var _report_report_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11522);
/* harmony import */ var _report_self_test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86018);



/** What a report is of, as a noun, if its verdicts would be those that it names itself. */
const unjudgeable = (report) => {
    if (report.study !== undefined)
        return 'a study';
    if (report.advice !== undefined)
        return 'rewrites';
    if ((0,_report_calibration_js__WEBPACK_IMPORTED_MODULE_0__/* .isCalibration */ .I)(report))
        return 'a calibration';
    if ((0,_report_self_test_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelfTest */ .VV)(report))
        return 'a self-test';
    return report.legs === undefined || (0,_report_report_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfProjects */ .A2)(report) ? undefined : 'several legs';
};


/***/ }),

/***/ 17510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ writeForms),
/* harmony export */   Rs: () => (/* binding */ reportPaths),
/* harmony export */   eG: () => (/* binding */ reportPath),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91157);
/* harmony import */ var _host_writing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28703);




/** Where a form of the report is, in the folder of the report. */
const reportPath = (outputDir, { file }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDir, file);
/** Where all forms of the report are. */
const reportPaths = (outputDir) => _report_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFormats */ .zX.map((format) => reportPath(outputDir, format));
/**
 * Writes every form beside its place and renames it: a run that is killed leaves the last whole report. The file is a fresh
 * one, so that a link in its place, which a pull request may have committed, is replaced and not followed.
 */
const writeReport = (outputDir, report) => writeForms(outputDir, report, _report_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFormats */ .zX);
/** The same for any forms of the report. */
const writeForms = async (outputDir, report, forms) => {
    for (const format of forms) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDir, format.file);
        const fresh = `${path}.new`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(fresh, { recursive: true, force: true });
        try {
            await (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(fresh, format.render(report), { mode: 0o644, flag: 'wx' });
            await (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .writing */ .d)(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(fresh, path));
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(fresh, { force: true });
            throw error;
        }
    }
};


/***/ }),

/***/ 19646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ runUrlOf)
/* harmony export */ });
/* harmony import */ var _host_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5513);

/** Where people look at this run of the workflow; undefined outside of one. */
const runUrlOf = (env) => {
    const [repository, run] = [(0,_host_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._)(env), env['GITHUB_RUN_ID']];
    return repository === undefined || run === undefined ? undefined : `${repository.url}/actions/runs/${run}`;
};


/***/ }),

/***/ 49939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** GitHub drops a summary above this size, with an error annotation. */
const largestBytes = 1_000_000;
/**
 * Adds the report to the job summary; without a summary file (outside of Actions) it does nothing. Throws when
 * the file cannot be written.
 */
const writeSummary = async (markdown, env) => {
    const path = env['GITHUB_STEP_SUMMARY'];
    if (path === undefined || path === '')
        return;
    const fits = Buffer.byteLength(markdown) <= largestBytes;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${fits ? markdown : shortened(markdown)}\n`);
};
/** Below the first line that it is cut: at the end, that might be inside a section that is folded away, or a table. */
const shortened = (markdown) => {
    const [first = '', ...rest] = markdown.slice(0, largestBytes / 4).split('\n');
    const note = 'This summary is cut, because it is limited: report.md has the whole report.';
    return [first, '', note, ...rest.slice(0, -1)].join('\n');
};


/***/ }),

/***/ 21675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WF: () => (/* binding */ artifactLimitMs),
/* harmony export */   mz: () => (/* binding */ uploadArtifact),
/* harmony export */   nn: () => (/* binding */ artifactNameOf)
/* harmony export */ });
/* harmony import */ var _runner_run_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19646);
/* harmony import */ var _service_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38272);


/** Uploads take seconds; the library would retry for half a minute, and wait for minutes on a slow server. */
const artifactLimitMs = 45_000;
/** Name of the artifact for a key. */
const artifactNameOf = (key) => `go-container-bench-${key}`;
/** Uploads the files of the report as one artifact; never throws. */
const uploadArtifact = async (ask, request, env, limitMs = artifactLimitMs) => {
    const { name, files, outputDir, retentionDays, isRaw } = request;
    const answer = await ask({ kind: 'upload', name, files, root: outputDir, retentionDays, isRaw }, limitMs);
    switch (answer.kind) {
        case 'done': {
            const id = String(answer.result['id']);
            const runUrl = (0,_runner_run_url_js__WEBPACK_IMPORTED_MODULE_1__/* .runUrlOf */ .Q)(env);
            return { kind: 'uploaded', id, url: runUrl === undefined ? undefined : `${runUrl}/artifacts/${id}` };
        }
        case 'unavailable':
            return {
                kind: 'unavailable',
                message: `No artifact was uploaded, because this runner has no service for it; the report is in ${outputDir}.`,
            };
        case 'failed':
            return {
                kind: 'failed',
                mayPass: answer.cause.isFinal !== true,
                message: `The artifact ${name} was not uploaded: ${answer.cause.text}. The report is in ${outputDir}` +
                    `${answer.cause.status === _service_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .conflict */ .h ? '; give every use of the action its own artifact-name' : ''}.`,
            };
    }
};


/***/ }),

/***/ 36187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ rawNameOf),
/* harmony export */   x: () => (/* binding */ legOfRawName)
/* harmony export */ });
const prefix = 'go-container-bench-';
const reducedEnd = '.reduced';
/** Name of the artifact that is report.json alone, unzipped, beside the one that has all files. */
const rawNameOf = (artifactName, isReduced) => `${artifactName.startsWith(prefix) ? '' : prefix}${artifactName}${isReduced ? reducedEnd : ''}.json`;
/** The name of the other artifact, without the beginning that all of them have; undefined: this is no such name. */
const legOfRawName = (name) => {
    if (!name.startsWith(prefix) || !name.endsWith('.json'))
        return undefined;
    const leg = name.slice(prefix.length, -'.json'.length);
    const whole = leg.endsWith(reducedEnd) ? leg.slice(0, -reducedEnd.length) : leg;
    return whole === '' ? undefined : whole;
};


/***/ }),

/***/ 18009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ef: () => (/* binding */ largestRawBytes),
  uW: () => (/* binding */ uploadRawJson),
  kD: () => (/* binding */ uploadRawReport)
});

// EXTERNAL MODULE: ./build/report/formats/json.js
var json = __webpack_require__(74844);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
;// CONCATENATED MODULE: ./build/report/reduced.js

/**
 * The report without steps, timelines and logs of its builds and without what explain builds found: durations and states,
 * from which verdicts are computed, stay. A warning says so. `bytes` is the size of the whole report, `most` that of the
 * largest one that is read.
 */
const reducedReport = (report, bytes, most) => {
    const { explanations: _, ...others } = report;
    return {
        ...others,
        builds: report.builds.map(reducedBuild),
        warnings: [...report.warnings, warningOf(bytes, most)],
    };
};
const warningOf = (bytes, most) => `A reduced report: the whole one has ${(0,numbers/* megabytes */.ix)(bytes)}, and at most ${(0,numbers/* megabytes */.ix)(most)} are read. Left out are the steps, the timelines and the logs of builds, and what their packages were; causes that rest on them are missing.`;
const reason = 'left out of the reduced report';
const reducedBuild = ({ timeline, failure, evidence, ...build }) => ({
    ...build,
    ...(timeline !== undefined && { unknown: { ...build.unknown, timeline: reason } }),
    ...(failure !== undefined && { failure: { ...failure, logTail: '' } }),
    ...(evidence !== undefined && { evidence: reducedEvidence(evidence) }),
});
const reducedEvidence = ({ outcome, ...evidence }) => {
    const { compiled, layerCache: _, ...others } = outcome;
    return {
        ...evidence,
        outcome: {
            ...others,
            steps: [],
            unknown: {
                ...others.unknown,
                steps: reason,
                ...(compiled !== undefined && { compiled: reason }),
                layerCache: reason,
            },
        },
    };
};

// EXTERNAL MODULE: ./build/publish/services/raw-name.js
var raw_name = __webpack_require__(36187);
// EXTERNAL MODULE: ./build/publish/services/raw-text.js
var raw_text = __webpack_require__(90591);
;// CONCATENATED MODULE: ./build/publish/services/raw-report.js





/** The largest report of a fork that is read, in bytes: a run of 1,000 builds has about 1 MB. */
const largestRawBytes = 5_000_000;
/**
 * Uploads report.json once more, alone and unzipped, for the job that reports on a run whose token may only read. A report
 * that is too large for that job is reduced, and named so. Never throws for the service; throws when the file cannot be
 * written.
 */
const uploadRawReport = (ask, report, request, most = largestRawBytes) => uploadFitting(ask, fitting(report, most), request, most);
/** The same for the text of a report.json, which is not reduced. */
const uploadRawJson = (ask, text, request) => uploadFitting(ask, { text, isReduced: false }, request, largestRawBytes);
const uploadFitting = async (ask, { text, isReduced }, { artifactName, retentionDays, env }, most) => {
    const name = (0,raw_name/* rawNameOf */.V)(artifactName, isReduced);
    const bytes = Buffer.byteLength(text);
    if (bytes <= most)
        return { name, uploaded: await (0,raw_text/* uploadRawText */.f)(ask, { name, text, retentionDays, env }) };
    const size = `${isReduced ? 'even without steps and logs ' : ''}the report has ${(0,numbers/* megabytes */.ix)(bytes)}`;
    return {
        name,
        uploaded: {
            kind: 'failed',
            mayPass: false,
            message: `${name} was not uploaded, so no other job can comment: ${size}, and at most ${(0,numbers/* megabytes */.ix)(most)} are read.`,
        },
    };
};
const fitting = (report, most) => {
    const whole = (0,json/* toJson */.a)(report);
    const bytes = Buffer.byteLength(whole);
    if (bytes <= most)
        return { text: whole, isReduced: false };
    return { text: (0,json/* toJson */.a)(reducedReport(report, bytes, most)), isReduced: true };
};


/***/ }),

/***/ 90591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ uploadRawText)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_run_folder_temporary_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31664);
/* harmony import */ var _host_writing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28703);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21675);
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





/** Uploads a text as one file, unzipped. Never throws for the service; throws when the file cannot be written. */
const uploadRawText = async (ask, { name, text, retentionDays, env }) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = __addDisposableResource(env_1, await (0,_host_run_folder_temporary_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryFolder */ .y)(env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()), true);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name);
        await (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(path, text, { mode: 0o600, flag: 'wx' });
        const request = { name, files: [path], outputDir: folder.path, retentionDays, isRaw: true };
        return await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadArtifact */ .mz)(ask, request, env, _artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactLimitMs */ .WF);
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

/***/ 38272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ conflict),
/* harmony export */   r: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/** Why a service of the runner did not do what it was asked for, from what its library reveals. */
const causeOf = (call) => {
    const said = `${call.output}\n${call.message ?? ''}`;
    const denied = /cache (?:write|read) denied:([^\n]*)/.exec(said);
    if (denied !== null)
        return expected(`the cache token of this job does not allow it:${denied[1] ?? ''}`);
    if (/does not permit (?:reads|writes)/.test(said))
        return expected('the cache-mode of this job forbids it');
    if (/storage quota|insufficient usage/i.test(said))
        return { ...surprising('the storage quota is used up'), isFinal: true };
    const status = call.status ?? lastStatus(said);
    if (status === conflict)
        return expected('there is already one with that name (409)', status);
    if (status !== undefined)
        return surprising(statusText(status, said), status);
    const network = call.code ?? networkCodes.exec(said)?.[0];
    if (network !== undefined)
        return surprising(`the service could not be reached (${network})`);
    if (call.gaveUpAfterS !== undefined)
        return surprising(`the service did not answer within ${call.gaveUpAfterS} s`);
    return surprising((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(withoutSignature(call.message ?? lastMessage(call.output))));
};
/** The status for something whose name is taken. */
const conflict = 409;
const expected = (text, status) => ({
    ...surprising((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), status),
    expected: true,
});
const surprising = (text, status) => ({
    text,
    expected: false,
    status,
    isFinal: status !== undefined && status < 500 && !passing.includes(status),
});
/** Of those below 500: it took too long, and too many requests. */
const passing = [408, 429];
/** A signed address is as secret as a token. */
const withoutSignature = (text) => text.replaceAll(/(https?:\/\/[^\s?]+)\?\S+/g, '$1');
/** What the cache library shows at the workflow run, instead of throwing it. */
const lastMessage = (output) => [...output.matchAll(/^::(?:warning|error)::(?:Failed to (?:save|restore): )?(.+)$/gm)].at(-1)?.[1] ??
    'the service did not say why';
const networkCodes = /\b(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|EAI_AGAIN)\b|socket hang up/;
/** As the libraries write it: `Failed request: (503) …`, `responded with 503`, `"statusCode": 503`. */
const lastStatus = (said) => {
    const found = [...said.matchAll(/(?:request: \(|responded with |statusCode"?: ?|response: )([45]\d\d)\b/g)];
    return found.length === 0 ? undefined : Number(found.at(-1)?.[1]);
};
const statusText = (status, said) => {
    switch (status) {
        case 401:
            return "the service does not accept the job's runtime token (401)";
        case 403:
            return "the job's runtime token may not do this (403)";
        case 404:
            return 'this runner has no such service (404)';
        case 429:
            return `too many requests (429)${retryAfter(said)}`;
        default:
            return status >= 500 ? `the service failed (${status})` : `the service refused the request (${status})`;
    }
};
const retryAfter = (said) => {
    const seconds = /(?:reset in |"retry-after": ?"?)(\d+)/i.exec(said)?.[1];
    return seconds === undefined ? '' : `; the service can be used again in ${seconds} s`;
};


/***/ }),

/***/ 26422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ serviceUser)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55797);
/* harmony import */ var _host_run_folder_temporary_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31664);
/* harmony import */ var _service_call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50695);
/* harmony import */ var _service_cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38272);
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





/**
 * Uses the services of the runner (artifacts, cache) in a separate process for each call: their libraries retry for
 * half a minute and more, cannot be aborted, and print annotations about failures that do not matter here. This way a
 * call has a time limit, leaves nothing running, and its failure is reported in our own words.
 */
const serviceUser = ({ exec, env, program, signal }) => async (call, limitMs) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (!isOffered(call, env))
            return { kind: 'unavailable' };
        const words = [program, _service_call_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceWord */ .kp, JSON.stringify(call)];
        // The cache library leaves a folder in RUNNER_TEMP for each archive.
        const folder = __addDisposableResource(env_1, await (0,_host_run_folder_temporary_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .temporaryFolder */ .y)(env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()).catch(() => undefined), true);
        const own = folder === undefined ? env : { ...env, RUNNER_TEMP: folder.path };
        const ended = await exec(process.execPath, words, { env: own, signal, timeoutMs: limitMs });
        return answerOf(call, ended);
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
/** Known without loading a library, which alone takes a second. */
const isOffered = ({ kind }, env) => {
    const urls = kind === 'upload' ? ['ACTIONS_RESULTS_URL'] : ['ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL'];
    return given(env, 'ACTIONS_RUNTIME_TOKEN') && urls.some((name) => given(env, name));
};
const given = (env, name) => (env[name] ?? '') !== '';
const answerOf = (call, { stdout, stderr, end, durationMs }) => {
    const lines = stdout.split('\n');
    const line = lines.findLast((each) => each.startsWith(_service_call_js__WEBPACK_IMPORTED_MODULE_3__/* .resultMark */ .nV));
    const result = line === undefined ? undefined : (0,_host_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(line.slice(_service_call_js__WEBPACK_IMPORTED_MODULE_3__/* .resultMark */ .nV.length));
    const output = [...lines.filter((each) => each !== line), stderr].join('\n');
    if ((0,_host_json_js__WEBPACK_IMPORTED_MODULE_4__.at)(result, 'kind') === 'unavailable')
        return { kind: 'unavailable' };
    if ((0,_host_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(result) && result['kind'] === 'done' && !gaveNothing(call, result, output))
        return { kind: 'done', result };
    const [message, status] = [(0,_host_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(result, 'message') ?? textOf(end), (0,_host_json_js__WEBPACK_IMPORTED_MODULE_4__.at)(result, 'status')];
    const code = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(result, 'code');
    return {
        kind: 'failed',
        cause: (0,_service_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOf */ .r)({
            output,
            message,
            status: typeof status === 'number' ? status : undefined,
            code,
            gaveUpAfterS: end.kind === 'timed-out' ? Math.round(durationMs / 1000) : undefined,
        }),
    };
};
/** The cache library throws nothing: only what it printed distinguishes a miss from an outage. */
const gaveNothing = ({ kind }, result, output) => {
    if (kind === 'save')
        return result['saved'] !== true;
    return (kind !== 'upload' && result['found'] !== true && /Failed to restore|does not permit reads/.test(output));
};
const textOf = (end) => {
    switch (end.kind) {
        case 'aborted':
            return 'the job was cancelled';
        case 'not-started':
            return end.message;
        case 'signalled':
            return `its process was ended by ${end.signal}`;
        case 'exited':
        case 'timed-out':
            return undefined;
    }
};


/***/ }),

/***/ 66803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ acceptingLabel),
/* harmony export */   a: () => (/* binding */ accept)
/* harmony export */ });
/* harmony import */ var _without_regressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48196);

/** The label of a pull request by which its slowdown is accepted. */
const acceptingLabel = 'build-time: accepted';
/**
 * The report with every regression turned into a warning that names who accepted it. Anything else stays: a head that does not
 * build is not accepted by a label about its time. A study, which judges rows and no pull request, stays as it is.
 */
const accept = (report, accepted) => {
    if (report.study !== undefined || !(0,_without_regressions_js__WEBPACK_IMPORTED_MODULE_0__/* .hasRegression */ .A)(report))
        return report;
    const { by, at } = accepted;
    const clause = `accepted by ${by}, who set the label "${acceptingLabel}" on ${at.slice(0, 10)}`;
    const lighter = (0,_without_regressions_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRegressions */ .D)(report, ({ reason }) => ({
        kind: 'warning',
        because: 'accepted',
        reason: `${reason}; ${clause}`,
    }));
    return { ...lighter, accepted };
};


/***/ }),

/***/ 44856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ adviceBlocks)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75869);


/** All of it: sentences and the difference of each, and at the end those that were not tried. */
const adviceBlocks = (report) => {
    const { advice = [] } = report;
    const gained = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gainedIn */ .En)(report);
    const others = advice.filter((each) => !gained.includes(each));
    const brief = others.filter(isBrief);
    return {
        gained: gained.map(blocksOf),
        others: [
            ...others.filter((each) => !isBrief(each)).flatMap(blocksOf),
            ...(brief.length === 0
                ? []
                : [
                    '**Not tried**',
                    brief.map((each) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`${each.rewrite}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeWords */ .wX)(each)}`)}`).join('\n'),
                ]),
        ],
    };
};
const blocksOf = (each) => [
    `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`${each.rewrite}: ${headOf(each)}`)}**`,
    (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceSentences */ .VY)(each).map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq).join(' '),
    ...(each.diff === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(diffLines(each.diff), '', true).join('\n')]),
];
/** Git compares blanks at the end of a line, whatever it is told to ignore, but not how the line ends. */
const diffLines = (diff) => diff.replace(/\r?\n$/, '').split(/\r?\n/);
const headOf = (each) => {
    const best = each.outcome === 'faster' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bestOf */ .Ui)(each) : undefined;
    return best === undefined ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeWords */ .wX)({ outcome: each.outcome }) : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .resultWords */ .Xb)(best);
};
/** Rewrites of which nothing is known but why they were not tried: one line each. */
const isBrief = ({ results, diff }) => results.length === 0 && diff === undefined;


/***/ }),

/***/ 76743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isCalibration),
/* harmony export */   p: () => (/* binding */ calibratedIn)
/* harmony export */ });
/* harmony import */ var _analysis_disturbance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96931);
/* harmony import */ var _analysis_losses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9312);
/* harmony import */ var _analysis_noise_floor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77714);



/** Whether both revisions of a report are the same, as `calibrate` measures them. */
const isCalibration = ({ obstacles, legs = [] }) => [obstacles, ...legs.map((leg) => leg.obstacles ?? [])].some((all) => all.some(isOfCalibration));
const isOfCalibration = ({ kind }) => kind === 'calibration';
/** The noise floor of each benchmark, computed from what the report holds; empty: it is not one of `calibrate`. */
const calibratedIn = (report) => isCalibration(report) ? report.benchmarks.map((benchmark) => calibratedOf(report, benchmark)) : [];
/** A machine that was disturbed during the builds of one revision says nothing about itself undisturbed. */
const calibratedOf = ({ builds, startedAt }, benchmark) => {
    const { comparison, limits, id } = benchmark;
    const { low, high, pairs, unknown = {}, verdict } = comparison ?? {};
    if (low === undefined || high === undefined || pairs === undefined) {
        const why = verdict?.because === 'calibration' ? undefined : verdict?.reason;
        return { benchmark, unknown: why ?? unknown['low'] ?? 'it was not measured' };
    }
    const unlike = whyUnlike(benchmark) ?? (0,_analysis_disturbance_js__WEBPACK_IMPORTED_MODULE_0__/* .disturbanceOf */ .a)(builds, id, limits)?.reason;
    if (unlike !== undefined)
        return { benchmark, unknown: unlike };
    return {
        benchmark,
        noiseFloor: { slowdown: (0,_analysis_noise_floor_js__WEBPACK_IMPORTED_MODULE_2__/* .apparentSlowdown */ .BO)({ low, high }), pairs, measuredAt: startedAt },
    };
};
/** What kept the two revisions from being built alike, as a clause: then their difference is not the machine's alone. */
const whyUnlike = ({ comparison }) => {
    if (comparison === undefined)
        return undefined;
    const { verdict, attempts } = comparison;
    return misleading.includes(verdict.because) ? verdict.reason : (0,_analysis_losses_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOfLosses */ .sd)(attempts)?.reason;
};
const misleading = ['image-moved', 'not-cold'];


/***/ }),

/***/ 91157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R1: () => (/* binding */ htmlFormat),
  Ky: () => (/* binding */ jsonFormat),
  lB: () => (/* binding */ markdownFormat),
  zX: () => (/* binding */ reportFormats)
});

// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/report/table/table.js + 1 modules
var table_table = __webpack_require__(75983);
// EXTERNAL MODULE: ./build/report/advice/words.js
var words = __webpack_require__(75869);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
;// CONCATENATED MODULE: ./build/report/formats/html/markup.js


/** One element, well-formed as HTML and as XML. */
const markup_element = (name, attributes, content = []) => {
    const opened = `<${name}${attributesText(attributes)}`;
    return content.length === 0 && selfClosing.has(name)
        ? { markup: `${opened}/>` }
        : { markup: `${opened}>${joined(content, name).markup}</${name}>` };
};
/** A page of 10,000 rows has half a million of these: no list is made on the way. */
const attributesText = (attributes) => {
    let all = '';
    for (const key of Object.keys(attributes)) {
        const value = attributes[key];
        if (value !== undefined)
            all += ` ${key}="${shown(String(value))}"`;
    }
    return all;
};
/** Contents one after the other, of an element: appended, so that no part of a page is copied at each of its levels. */
const joined = (content, within = '') => {
    const isCopied = within === 'pre' || within === 'code';
    let markup = '';
    for (const each of content)
        if (typeof each !== 'string')
            markup += each.markup;
        else
            markup += isCopied ? shown(each) : shown(each).replaceAll(beforeUnit, '\u00A0');
    return { markup };
};
/** A narrow page must not part a number from its unit; what people copy stays as it is. */
const beforeUnit = /(?<=\d) (?=(?:ms|s|min|h|[kMG]?B)(?![\w-]))/g;
/** Elements that hold nothing: of HTML, and of SVG. HTML does not know the short form of any other. */
const selfClosing = new Set(['meta', 'br', 'line', 'rect', 'circle', 'path']);
/** No text of a report is worth more of a page; report.json has all of it. */
const longestText = 2_000;
const shown = (text) => (0,report_escape/* markupText */._9)(text.length > longestText ? (0,numbers/* cut */.Jj)(text, longestText) : text);

;// CONCATENATED MODULE: ./build/report/formats/html/table.js


/** The columns of a table as every output has them. */
const columnsOf = ({ titles, aligns }) => titles.map((title, at) => ({ title, kind: aligns[at] === 'right' ? 'number' : 'text' }));
const classOf = {
    text: undefined,
    number: 'n',
    plot: 'p',
};
/** A table that scrolls sideways on a narrow screen, also by keyboard. */
const table = ({ caption, columns, rows }, label) => tableIn({ caption, columns, label, name: undefined }, rows.map((cells) => rowOf(cells, columns, false)));
/**
 * Such a table, with as many rows as the budget has room for, and below it how many there are beside them. On a narrow screen
 * each row is a block, whose cells say what they are.
 */
const rowsTable = ({ label, caption, columns, items, cells }, budget) => {
    const shown = [];
    for (const item of items) {
        const row = rowOf(cells(item), columns, true);
        if (!budget.takes(row))
            break;
        shown.push(row);
    }
    const missing = items.length - shown.length;
    return [tableIn({ caption, columns, label, name: 'rows' }, shown), ...leftOutNote(missing, 'further row')];
};
const tableIn = ({ caption, columns, label, name }, rows) => markup_element('div', { class: 'wide', role: 'region', tabindex: 0, 'aria-label': label }, [
    markup_element('table', { class: name }, [
        markup_element('caption', {}, [caption]),
        headOf(columns),
        markup_element('tbody', {}, rows),
    ]),
]);
const headOf = (columns) => markup_element('thead', {}, [
    markup_element('tr', {}, columns.map(({ title, kind, axis }) => markup_element('th', { scope: 'col', class: classOf[kind] }, [title, ...(axis === undefined ? [] : [axis])]))),
]);
const rowOf = (cells, columns, isLabelled) => markup_element('tr', {}, cells.map((cell, at) => {
    const { kind, title } = columns[at] ?? { kind: 'text', title: '' };
    if (at === 0)
        return markup_element('th', { scope: 'row' }, [cell]);
    // A plot has its own label.
    const label = isLabelled && kind !== 'plot' ? title : undefined;
    return markup_element('td', { class: classOf[kind], 'data-label': label }, [cell]);
}));
/** A part that a reader unfolds. */
const fold = (title, content, open = false) => markup_element('details', { open: open ? 'open' : undefined }, [markup_element('summary', {}, [title]), ...content]);
/** Texts as a list. */
const listOf = (items) => markup_element('ul', {}, items.map((item) => markup_element('li', {}, [item])));
/** More items than this are not read one by one. */
const mostItems = 200;
/** The first of these texts as a list, and how many there are beside them. */
const shortList = (items) => {
    const rest = items.length - mostItems;
    return listOf(rest > 0 ? [...items.slice(0, mostItems), leftOut((0,numbers/* count */.U9)(rest, 'further item'))] : items);
};
/** That something is not on the page, and where it is. */
const leftOut = (what) => `Left out to keep this page small: ${what}. report.json has everything.`;
/** The same as a paragraph: how many of something, with `about` in front; empty where nothing is missing. */
const leftOutNote = (missing, noun, about = '') => missing === 0 ? [] : [markup_element('p', { class: 'note' }, [leftOut(`${about}${(0,numbers/* count */.U9)(missing, noun)}`)])];

;// CONCATENATED MODULE: ./build/report/formats/html/advice.js



/** The rewrites of a Dockerfile, each with what it comes to and its difference; empty where none was asked for. */
const adviceSection = (report, budget) => {
    const { advice = [] } = report;
    if (advice.length === 0)
        return [];
    const shown = [];
    for (const each of advice) {
        const part = rewritePart(each);
        if (!budget.takes(part))
            break;
        shown.push(part);
    }
    const missing = advice.length - shown.length;
    return [
        markup_element('section', { 'aria-labelledby': 'rewrites' }, [
            markup_element('h2', { id: 'rewrites' }, ['Rewrites of the Dockerfile']),
            ...shown,
            ...leftOutNote(missing, 'further rewrite'),
        ]),
    ];
};
const rewritePart = (each) => markup_element('div', {}, [
    markup_element('h3', {}, [each.rewrite]),
    markup_element('p', {}, [(0,words/* adviceSentences */.VY)(each).join(' ')]),
    ...(each.diff === undefined ? [] : [markup_element('pre', {}, linesOf(each.diff))]),
]);
/** A text in markup is one line, so the line ends are markup of ours. */
const linesOf = (diff) => diff.split('\n').flatMap((line) => [line, { markup: '\n' }]);

// EXTERNAL MODULE: ./build/report/words/sampling.js
var sampling = __webpack_require__(39028);
// EXTERNAL MODULE: ./build/analysis/causes/cause-words.js
var cause_words = __webpack_require__(4291);
// EXTERNAL MODULE: ./build/analysis/numbers.js
var analysis_numbers = __webpack_require__(94333);
;// CONCATENATED MODULE: ./build/report/formats/html/causes.js





/** What explains a change, and how much of it; nothing where nothing surely changed. */
const causesOf = (comparison) => {
    const { causes, cause } = comparison ?? {};
    const clause = cause === undefined ? [] : [markup_element('p', {}, [(0,numbers/* sentence */.em)((0,numbers/* capitalized */.l2)(cause))])];
    if (causes === undefined || causes.phases.length + causes.named.length === 0)
        return clause;
    const reason = causes.unknown?.['named'];
    return [
        ...clause,
        causeTable(causes),
        ...(reason === undefined
            ? []
            : [markup_element('p', { class: 'dim' }, [`The cause is unknown: ${(0,numbers/* sentence */.em)(reason)}`])]),
    ];
};
const causeTable = (causes) => {
    const { changeMs, phases, named, unexplainedMs } = causes;
    const row = (what, ms, place) => [
        what,
        (0,analysis_numbers/* signedDuration */.Tp)(ms),
        changeMs === 0 ? '~' : (0,analysis_numbers/* percent */.KN)(ms / changeMs),
        place,
    ];
    return table({
        caption: 'What explains the change: phases that surely changed, then causes.',
        columns: [
            { title: 'what', kind: 'text' },
            { title: 'change', kind: 'number' },
            { title: 'of all', kind: 'number' },
            { title: 'where', kind: 'text' },
        ],
        rows: [
            row('all', changeMs, ''),
            ...phases.map((each) => row(`phase ${each.phase}`, each.changeMs, '')),
            ...named.map((cause) => row((0,cause_words/* causeName */.G)(cause), cause.changeMs, placeOf(cause))),
            row('not explained', unexplainedMs, ''),
        ],
    }, 'Causes');
};
const placeOf = ({ place }) => {
    if (place === undefined)
        return '';
    return place.line === undefined ? place.file : `${place.file}:${place.line}`;
};

// EXTERNAL MODULE: ./build/analysis/consequences.js
var consequences = __webpack_require__(94741);
;// CONCATENATED MODULE: ./build/report/formats/html/kinds.js


/** A shape beside the word, so that nobody needs its colour. */
const shapeOf = {
    regression: '▲',
    warning: '△',
    improvement: '▼',
    unchanged: '=',
    inconclusive: '?',
    invalid: '✕',
    none: '–',
};
/** A verdict as it stands in a table, in these words or in its own. */
const verdictMark = (verdict, words = (0,consequences/* consequencesOf */.W$)(verdict).words) => markup_element('span', { class: `v ${verdict.kind}` }, [`${shapeOf[verdict.kind]} ${words}`]);
/** Which verdicts a reader looks for first: the lower, the earlier. */
const rankOf = ({ kind, because }) => because === 'below-floor' ? order.indexOf('improvement') : order.indexOf(kind);
const order = [
    'invalid',
    'regression',
    'warning',
    'improvement',
    'inconclusive',
    'unchanged',
    'none',
];

// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/report/words/disturbances.js
var disturbances = __webpack_require__(70740);
;// CONCATENATED MODULE: ./build/report/formats/html/marks.js

/**
 * A plot. Everything in it is placed in percent of its width, so it fits any screen without its texts being scaled. No
 * attribute is `style`, and every mark is visible without a style sheet: both may be forbidden where it is looked at.
 */
const plot = (heightPx, sentence, marks) => markup_element('svg', { width: '100%', height: heightPx, role: 'img', 'aria-label': labelOf(sentence) }, [
    markup_element('title', {}, [sentence.title]),
    ...(sentence.text === undefined ? [] : [markup_element('desc', {}, [sentence.text])]),
    ...marks,
]);
/** A picture of what the text beside it says already. */
const decoration = (heightPx, marks) => markup_element('svg', { width: '100%', height: heightPx, 'aria-hidden': 'true' }, marks);
const labelOf = ({ title, text }) => (text === undefined ? title : `${title}: ${text}`);
/** A position across, as SVG writes it. */
const percentOf = (value) => `${Number(value.toFixed(2))}%`;
/** A line up and down at each value of an axis, with its label at `labelPx` when one is given. */
const axis = (scale, heightPx, labelPx) => scale.ticks.flatMap(({ value, label }) => [
    upright(scale.at(value), heightPx, value === 0 ? 'zero' : 'grid'),
    ...(labelPx === undefined ? [] : [tickLabel(scale.at(value), labelPx, label)]),
]);
/** The labels of an axis, as they stand above a column of plots. */
const axisLabels = (scale) => decoration(18, scale.ticks.map(({ value, label }) => tickLabel(scale.at(value), 13, label)));
/** At the ends of an axis a label would be cut off when it was centred. */
const tickLabel = (x, y, label) => {
    if (x < 8)
        return marks_words(x, y, label, { class: 'tick' });
    return marks_words(x, y, label, { class: 'tick', 'text-anchor': x > 92 ? 'end' : 'middle' });
};
/** A line down from the top. */
const upright = (x, toPx, name) => markup_element('line', {
    class: name,
    x1: percentOf(x),
    x2: percentOf(x),
    y1: 0,
    y2: toPx,
    stroke: 'currentColor',
    'stroke-opacity': 0.25,
});
/** A line from one point to another. */
const stroke = (from, to, name) => markup_element('line', {
    class: name,
    x1: percentOf(from.x),
    y1: round(from.y),
    x2: percentOf(to.x),
    y2: round(to.y),
    stroke: 'currentColor',
    'stroke-width': 2,
});
/** A bar from one position to another; `title` shows up under a pointer. */
const bar = (from, to, place, title) => markup_element('rect', {
    class: place.name,
    x: percentOf(Math.min(from, to)),
    width: percentOf(Math.abs(to - from)),
    y: place.y,
    height: place.height,
    fill: 'none',
    stroke: 'currentColor',
}, title === undefined ? [] : [markup_element('title', {}, [title])]);
/** A text at a position. */
const marks_words = (x, y, text, attributes = {}) => markup_element('text', { x: percentOf(x), y, fill: 'currentColor', ...attributes }, [text]);
const outlines = {
    circle: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
    diamond: 'M0-5 5 0 0 5-5 0z',
    cross: 'M-4-4 4 4M-4 4 4-4',
    triangle: 'M0-4 4 3-4 3z',
    left: 'M-5 0 1-4 1 4z',
    right: 'M5 0-1-4-1 4z',
};
/** A mark at a point: a shape cannot be placed in percent, so each has a picture of its own around its middle. */
const dot = ({ x, y }, shape, name, title) => {
    const inside = [
        ...(title === undefined ? [] : [markup_element('title', {}, [title])]),
        markup_element('path', { class: name, d: outlines[shape], fill: 'none', stroke: 'currentColor' }),
    ];
    return markup_element('svg', { x: percentOf(x), y: round(y), overflow: 'visible' }, inside);
};
const round = (px) => Number(px.toFixed(1));

;// CONCATENATED MODULE: ./build/report/formats/html/scale.js


/** Room for the marks at both ends, in percent. */
const marginPercent = 4;
/** Changes beyond 16 times as long, or as short, are drawn at the end of the axis. */
const longest = Math.log(16);
/**
 * A logarithmic axis of changes (ratios − 1) that is centred on 0%: twice as slow is as far to the right as twice as fast is
 * to the left. It reaches at least to `least` on both sides.
 */
const changeScale = (changes, least, label = changeLabel) => {
    const wanted = changes.reduce((most, change) => Math.max(most, Math.abs(logOf(change))), logOf(Math.max(0.01, least)) * 1.25);
    const reach = Math.min(longest, wanted);
    const half = 50 - marginPercent;
    return {
        at: (change) => 50 + half * Math.max(-1, Math.min(1, logOf(change) / reach)),
        holds: (change) => Math.abs(logOf(change)) <= reach * 1.0001,
        ticks: changeTicks(reach).map((value) => ({ value, label: label(value) })),
    };
};
/** A report from outside may hold a change that no times can have. */
const logOf = (change) => Math.log(Math.max(1e-9, 1 + change));
const tickChanges = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 4, 7, 15];
/** The middle, and the roundest change on each side that is far enough from it. */
const changeTicks = (reach) => {
    const largest = (sign) => {
        const fitting = tickChanges.filter((change) => sign * change > -1 && Math.abs(logOf(sign * change)) <= reach * 0.9);
        const last = fitting.at(-1);
        return last === undefined ? [] : [sign * last];
    };
    return [...largest(-1), 0, ...largest(1)];
};
const changeLabel = (change) => (change === 0 ? '0%' : (0,numbers/* signedPercent */.wu)(change));
/** An axis of times from zero to the longest of these; never empty. */
const timeScale = (timesMs) => rangeScale(0, mostOf(timesMs));
/** An axis from one value to another, which may be equal. */
const rangeScale = (low, high) => {
    const span = high > low ? high - low : Math.max(1, Math.abs(high));
    return {
        at: (value) => Math.max(0, Math.min(100, ((value - low) / span) * 100)),
        holds: (value) => value >= low && value <= low + span,
        ticks: roundTicks(low, low + span),
    };
};
/** Not as arguments of one call: there may be more than it can take. */
const mostOf = (values) => values.reduce((most, value) => Math.max(most, value), 0);
/** Two to five round values from `low` to `high`. */
const roundTicks = (low, high) => {
    const rough = (high - low) / 3;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
    const first = Math.ceil(low / step);
    const found = Array.from({ length: 6 }, (_, at) => (first + at) * step).filter((value) => value <= high);
    const ticks = found.map((value) => ({ value, label: value === 0 ? '0' : (0,analysis_numbers/* duration */.p0)(value) }));
    // Below a millisecond two values can read the same.
    return ticks.filter(({ label }, at) => label !== ticks[at - 1]?.label);
};

// EXTERNAL MODULE: ./build/report/words/exclusions.js
var exclusions = __webpack_require__(41220);
;// CONCATENATED MODULE: ./build/report/formats/html/rounds-table.js






/** The times of a benchmark round by round, with what happened to each build. */
const roundsTable = (builds, compared) => compared ? pairTable(builds) : buildTable(builds);
const pairTable = (builds) => {
    const rounds = [...new Set(builds.map(({ round }) => round))];
    return table({
        caption: 'Rounds in the order of building. A build that does not count has its reason in the last column.',
        columns: [
            { title: 'round', kind: 'text' },
            { title: 'first', kind: 'text' },
            { title: 'base', kind: 'number' },
            { title: 'head', kind: 'number' },
            { title: 'difference', kind: 'number' },
            { title: 'change', kind: 'number' },
            { title: 'notes', kind: 'text' },
        ],
        rows: rounds.map((round) => roundRow(builds.filter((build) => build.round === round), round)),
    }, 'Rounds');
};
const roundRow = (builds, round) => {
    const of = (revision) => builds.findLast((build) => build.revision === revision && (0,attempts/* isCounted */.he)(build)) ??
        builds.findLast((build) => build.revision === revision);
    const [base, head] = [of('base'), of('head')];
    const isPair = base !== undefined && head !== undefined && (0,attempts/* isCounted */.he)(base) && (0,attempts/* isCounted */.he)(head);
    return [
        String(round),
        builds[0]?.revision ?? '',
        timeText(base),
        timeText(head),
        isPair ? (0,analysis_numbers/* signedDuration */.Tp)(head.durationMs - base.durationMs) : '~',
        isPair && base.durationMs > 0 ? (0,numbers/* signedPercent */.wu)(head.durationMs / base.durationMs - 1) : '~',
        builds.flatMap((build) => noteOf(build, `${build.revision} `)).join('; '),
    ];
};
const timeText = (build) => {
    if (build === undefined)
        return '~';
    const isBound = (0,attempts/* isCounted */.he)(build) && build.failure !== undefined;
    return `${isBound ? 'at least ' : ''}${(0,analysis_numbers/* duration */.p0)(build.durationMs)}`;
};
const buildTable = (builds) => table({
    caption: 'Builds in their order.',
    columns: [
        { title: 'round', kind: 'text' },
        { title: 'time', kind: 'number' },
        { title: 'notes', kind: 'text' },
    ],
    rows: builds.map((build) => [String(build.round), timeText(build), noteOf(build, '').join('; ')]),
}, 'Builds');
const noteOf = (build, prefix) => [
    ...((0,attempts/* isCounted */.he)(build) && build.failure === undefined ? [] : [`${prefix}${(0,exclusions/* reasonOf */.A3)(build)}`]),
    ...((0,disturbances/* disturbanceMark */.AG)(build) === '' ? [] : [`${prefix}disturbed${(0,disturbances/* disturbanceMark */.AG)(build)}`]),
];

;// CONCATENATED MODULE: ./build/report/formats/html/pairs.js









/** More are not drawn and not listed. */
const mostBuilds = 400;
/**
 * Every build in the order of building, its two revisions tied together round by round; what disturbed it is marked below
 * it. The table says the same.
 */
const pairsFigure = (builds) => {
    const shown = builds.slice(0, mostBuilds);
    if (shown.length === 0)
        return [];
    const compared = shown.some(({ revision }) => revision === 'base');
    const isDisturbed = shown.some(({ disturbances }) => disturbances !== undefined);
    const isLost = shown.some((build) => !(0,attempts/* isCounted */.he)(build));
    const legend = [
        compared
            ? '○ base, ◆ head, in the order of building; a line ties the two of a round'
            : '◆ one build, in the order of building',
        ...(isLost ? ['× not counted'] : []),
        ...(isDisturbed ? ['▲ below a build: it was disturbed'] : []),
        'the axis does not begin at zero',
    ];
    const left = builds.length - shown.length;
    return [
        markup_element('figure', {}, [
            picture(shown, compared),
            markup_element('figcaption', {}, [
                `${legend.join('; ')}.${left === 0 ? '' : ` ${(0,numbers/* count */.U9)(left, 'further build')} left out.`}`,
            ]),
        ]),
        fold(shown.length === 1 ? 'Table of this build' : `Table of these ${shown.length} builds`, [
            roundsTable(shown, compared),
        ]),
    ];
};
const [topPx, plotPx, roundPx, markPx, heightPx] = [14, 150, 178, 194, 202];
/** Room for the labels of the times, in percent. */
const labels = 9;
const picture = (builds, compared) => {
    const times = builds.map(({ durationMs }) => durationMs);
    const [low, high] = [Math.min(...times), mostOf(times)];
    const spare = Math.max(1, (high - low) * 0.12);
    const scale = rangeScale(Math.max(0, low - spare), high + spare);
    const at = (index) => labels + ((index + 0.5) / builds.length) * (100 - labels);
    const down = (ms) => topPx + plotPx * (1 - scale.at(ms) / 100);
    return plot(heightPx, sentenceOf(builds), [
        ...timeLines(scale, down),
        ...(compared ? ties(builds, at, down) : []),
        ...builds.map((build, index) => buildMark(build, { x: at(index), y: down(build.durationMs) })),
        ...builds.flatMap((build, index) => (0,disturbances/* disturbanceMark */.AG)(build) === ''
            ? []
            : [dot({ x: at(index), y: markPx }, 'triangle', 'noise', `disturbed${(0,disturbances/* disturbanceMark */.AG)(build)}`)]),
        ...roundLabels(builds, at),
    ]);
};
const timeLines = (scale, down) => scale.ticks.flatMap(({ value, label }) => [
    stroke({ x: 0, y: down(value) }, { x: 100, y: down(value) }, 'grid'),
    marks_words(0, Math.round(down(value)) - 3, label, { class: 'tick' }),
]);
const ties = (builds, at, down) => builds.flatMap((head, index) => {
    const other = builds.findIndex(({ round, revision }) => round === head.round && revision === 'base');
    const base = builds[other];
    if (head.revision !== 'head' || base === undefined)
        return [];
    const to = { x: at(index), y: down(head.durationMs) };
    return [stroke({ x: at(other), y: down(base.durationMs) }, to, 'tie')];
});
const buildMark = (build, point) => {
    const title = `${build.revision}, round ${build.round}: ${(0,analysis_numbers/* duration */.p0)(build.durationMs)}`;
    if (!(0,attempts/* isCounted */.he)(build))
        return dot(point, 'cross', 'lost', `${title}, not counted`);
    return dot(point, build.revision === 'base' ? 'circle' : 'diamond', build.revision, title);
};
/** Under the builds of each round, as far as there is room for the numbers. */
const roundLabels = (builds, at) => {
    const rounds = [...new Set(builds.map(({ round }) => round))];
    const each = Math.ceil(rounds.length / 15);
    return rounds.flatMap((round, order) => {
        if (order % each !== 0)
            return [];
        const places = builds.flatMap((build, index) => (build.round === round ? [at(index)] : []));
        const middle = places.reduce((sum, place) => sum + place, 0) / places.length;
        return [marks_words(middle, roundPx, String(round), { class: 'tick', 'text-anchor': 'middle' })];
    });
};
const sentenceOf = (builds) => {
    const ofOne = (revision) => {
        const times = builds
            .filter((build) => build.revision === revision && (0,attempts/* isCounted */.he)(build))
            .map(({ durationMs }) => durationMs);
        if (times.length === 0)
            return [];
        const range = `${(0,analysis_numbers/* duration */.p0)(Math.min(...times))} to ${(0,analysis_numbers/* duration */.p0)(mostOf(times))}`;
        return [`${revision}: ${(0,numbers/* count */.U9)(times.length, 'build')} of ${range}`];
    };
    const disturbed = builds.filter(({ disturbances }) => disturbances !== undefined).length;
    const text = [...ofOne('base'), ...ofOne('head'), ...(disturbed === 0 ? [] : [`${disturbed} disturbed`])];
    return { title: 'Times in the order of building', text: text.join('; ') };
};

// EXTERNAL MODULE: ./build/analysis/phase-medians.js
var phase_medians = __webpack_require__(71470);
// EXTERNAL MODULE: ./build/analysis/phases.js
var phases = __webpack_require__(96703);
;// CONCATENATED MODULE: ./build/report/formats/html/phase-table.js







/** The sum of the medians. */
const totalOf = ({ phases }) => phases.reduce((sum, { ms }) => sum + ms, 0);
/** What a phase is coloured by. */
const phaseClass = (phase) => `phase${phase === 'unattributed' ? phases/* phaseNames */.k.length : phases/* phaseNames */.k.indexOf(phase)}`;
/** Phase by phase, with the differences where two revisions are compared. */
const phaseTable = (sides) => {
    const names = [...phases/* phaseNames */.k, 'unattributed'].filter((phase) => sides.some(({ phases }) => phases.some((each) => each.phase === phase)));
    const [base, head] = ['base', 'head'].map((revision) => sides.find((side) => side.revision === revision));
    const ms = (side, phase) => side?.phases.find((each) => each.phase === phase)?.ms;
    const changes = new Map(names.map((phase) => [phase, (ms(head, phase) ?? 0) - (ms(base, phase) ?? 0)]));
    const reach = Math.max(1, mostOf([...changes.values()].map(Math.abs)));
    const whole = head === undefined ? 0 : totalOf(head);
    const rows = names.map((phase) => [
        joined([swatch(phase), phase]),
        ...(base === undefined
            ? [(0,numbers/* known */.eO)(ms(head, phase), analysis_numbers/* duration */.p0), (0,analysis_numbers/* percent */.KN)((ms(head, phase) ?? 0) / Math.max(1, whole))]
            : [
                (0,numbers/* known */.eO)(ms(base, phase), analysis_numbers/* duration */.p0),
                (0,numbers/* known */.eO)(ms(head, phase), analysis_numbers/* duration */.p0),
                (0,analysis_numbers/* signedDuration */.Tp)(changes.get(phase) ?? 0),
                differenceBar(changes.get(phase) ?? 0, reach),
            ]),
    ]);
    return table({
        caption: base === undefined
            ? 'Phases in their usual order.'
            : 'Phases in their usual order; bars: head less base, all on one scale.',
        columns: base === undefined ? alone : compared,
        rows,
    }, 'Phases');
};
const alone = [
    { title: 'phase', kind: 'text' },
    { title: 'median', kind: 'number' },
    { title: 'share', kind: 'number' },
];
const compared = [
    { title: 'phase', kind: 'text' },
    { title: 'base', kind: 'number' },
    { title: 'head', kind: 'number' },
    { title: 'difference', kind: 'number' },
    { title: 'faster | slower', kind: 'plot' },
];
const swatch = (phase) => markup_element('svg', { class: 'swatch', width: 12, height: 12, 'aria-hidden': 'true' }, [
    bar(0, 100, { y: 0, height: 12, name: phaseClass(phase) }),
]);
/** To the left where the head is faster, to the right where it is slower. */
const differenceBar = (changeMs, reach) => {
    const scale = rangeScale(-reach, reach);
    return decoration(20, [
        bar(scale.at(0), scale.at(changeMs), { y: 4, height: 12, name: changeMs > 0 ? 'more' : 'less' }),
        upright(50, 20, 'zero'),
    ]);
};

;// CONCATENATED MODULE: ./build/report/formats/html/phases.js








/** Where the time went, base over head on one scale, and below it phase by phase with the differences. */
const phasesFigure = (builds) => {
    const sides = ['base', 'head'].flatMap((revision) => sideOf(builds, revision));
    if (!sides.some(({ revision }) => revision === 'head'))
        return [];
    return [
        markup_element('h3', {}, ['Where the time went']),
        markup_element('figure', {}, [bars(sides), markup_element('figcaption', {}, [captionOf(sides)])]),
        phaseTable(sides),
    ];
};
const sideOf = (builds, revision) => {
    const split = builds.filter((build) => build.revision === revision &&
        (0,attempts/* isCounted */.he)(build) &&
        build.failure === undefined &&
        build.phases !== undefined);
    const phases = (0,phase_medians/* phaseMedians */.Lm)(split).filter(({ ms }) => ms > 0);
    return phases.length === 0 ? [] : [{ revision, count: split.length, phases }];
};
const [barPx, gapPx, labelPx] = [26, 16, 18];
const bars = (sides) => {
    const scale = timeScale(sides.map(totalOf));
    const heightPx = sides.length * (barPx + gapPx);
    const text = sides.map((side) => `${side.revision} ${phases_sentenceOf(side)}`).join('; ');
    return plot(heightPx + labelPx, { title: 'Phases', text }, [
        ...axis(scale, heightPx, heightPx + labelPx - 5),
        ...sides.flatMap((side, at) => [
            marks_words(0, at * (barPx + gapPx) + 11, `${side.revision} ${(0,analysis_numbers/* duration */.p0)(totalOf(side))}`, {
                class: 'tick',
                dx: 3,
            }),
            ...stack(side, scale, at * (barPx + gapPx) + gapPx - 1),
        ]),
    ]);
};
const phases_sentenceOf = (side) => side.phases
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, 3)
    .map(({ phase, ms }) => `${phase} ${(0,analysis_numbers/* duration */.p0)(ms)}`)
    .join(', ');
/** The phases of one revision next to each other; those with room enough have their names in them. */
const stack = ({ phases }, scale, y) => {
    let fromMs = 0;
    return phases.flatMap(({ phase, ms }) => {
        const [from, to] = [scale.at(fromMs), scale.at(fromMs + ms)];
        fromMs += ms;
        const name = phaseClass(phase);
        const segment = bar(from, to, { y, height: barPx, name }, `${phase} ${(0,analysis_numbers/* duration */.p0)(ms)}`);
        if (to - from < leastNamed)
            return [segment];
        // A picture of its own cuts off what does not fit on a narrow screen.
        const label = markup_element('text', { x: 5, y: 17, fill: 'currentColor' }, [phase]);
        const room = {
            x: percentOf(from),
            y,
            width: percentOf(to - from),
            height: barPx,
            class: 'cut',
            overflow: 'hidden',
        };
        return [segment, markup_element('svg', room, [label])];
    });
};
/** In percent of the width. */
const leastNamed = 9;
const captionOf = (sides) => {
    const counts = sides.map(({ revision, count: builds }) => `${(0,numbers/* count */.U9)(builds, 'build')} of the ${revision}`);
    return `Medians of ${counts.join(' and ')}, phase by phase; they do not add up to exactly the median time.`;
};

// EXTERNAL MODULE: ./build/report/words/waterfall.js
var waterfall = __webpack_require__(99011);
;// CONCATENATED MODULE: ./build/report/formats/html/steps.js









/** The steps of one typical build of each revision, on one scale of time: each from its start to its end. */
const stepsFigure = (builds) => {
    const shown = ['base', 'head'].flatMap((revision) => {
        const build = (0,waterfall/* middleBuild */.k9)(builds.filter((each) => each.revision === revision && (0,attempts/* isCounted */.he)(each) && each.failure === undefined));
        return build === undefined ? [] : [{ revision, build }];
    });
    if (shown.length === 0)
        return [];
    const scale = timeScale(shown.map(({ build }) => build.durationMs));
    return [
        markup_element('h3', {}, ['Steps of a typical build']),
        ...shown.map(({ revision, build }) => stepTable(revision, build, scale)),
    ];
};
const stepTable = (revision, build, scale) => {
    const { timeline, durationMs, round } = build;
    const parts = (0,waterfall/* longestParts */.d6)(timeline);
    const left = timeline.length - parts.length;
    const rest = left === 0 ? '' : ` ${(0,numbers/* count */.U9)(left, 'shorter part')} left out.`;
    return table({
        caption: `The ${revision} in round ${round}, the build whose time is in the middle: ${(0,analysis_numbers/* duration */.p0)(durationMs)} in all.${rest}`,
        columns: [
            { title: 'step', kind: 'text' },
            { title: 'phase', kind: 'text' },
            { title: 'after', kind: 'number' },
            { title: 'took', kind: 'number' },
            { title: 'time', kind: 'plot', axis: axisLabels(scale) },
        ],
        rows: parts.map((part) => [
            (0,numbers/* cut */.Jj)(part.name, longestName),
            part.phase,
            (0,analysis_numbers/* duration */.p0)(part.startMs),
            (0,analysis_numbers/* duration */.p0)(part.endMs - part.startMs),
            stepBar(part, scale),
        ]),
    }, `Steps of the ${revision}`);
};
const longestName = 90;
const stepBar = ({ phase, startMs, endMs }, scale) => {
    const from = scale.at(startMs);
    return decoration(20, [
        ...axis(scale, 20),
        bar(from, Math.max(from + 0.4, scale.at(endMs)), { y: 4, height: 12, name: phaseClass(phase) }),
    ]);
};

;// CONCATENATED MODULE: ./build/report/formats/html/benchmark.js









/** All that is known of one benchmark, folded; `open` for the one that a reader came for. */
const benchmarkDetails = ({ benchmark, anchor, row }, builds, open) => {
    const { comparison, id } = benchmark;
    const title = joined([
        markup_element('span', { id: anchor }, [id]),
        ...(comparison === undefined ? [] : [' ', verdictMark(comparison.verdict)]),
    ]);
    return fold(title, [
        ...(comparison === undefined
            ? []
            : [markup_element('p', {}, [(0,numbers/* sentence */.em)((0,numbers/* capitalized */.l2)(comparison.verdict.reason))])]),
        ...(row.why === undefined ? [] : [markup_element('p', {}, [`No time: ${(0,numbers/* sentence */.em)(row.why)}`])]),
        ...causesOf(comparison),
        ...pairsFigure(builds),
        ...phasesFigure(builds),
        ...stepsFigure(builds),
        markup_element('p', { class: 'dim' }, [knownOf(benchmark)]),
    ], open);
};
const knownOf = (benchmark) => {
    const sampled = (0,sampling/* samplingText */.j)(benchmark);
    const evidence = `Evidence of its cache states: ${benchmark.evidenceLevel}.`;
    return sampled === undefined ? evidence : `${(0,numbers/* sentence */.em)((0,numbers/* capitalized */.l2)(sampled))} ${evidence}`;
};

;// CONCATENATED MODULE: ./build/report/formats/html/budget.js
/** A page larger than this is slow to open; the parts that a reader needs first are taken first. */
const largestPageBytes = 8_000_000;
/** A budget of that many bytes, as they are on a disk. */
const makeBudget = (bytes) => {
    let left = bytes;
    return {
        takes: ({ markup }) => {
            left -= Buffer.byteLength(markup);
            return left >= 0;
        },
    };
};

// EXTERNAL MODULE: ./build/report/words/creep.js
var words_creep = __webpack_require__(13656);
// EXTERNAL MODULE: ./build/report/words/labels.js
var words_labels = __webpack_require__(32598);
// EXTERNAL MODULE: ./build/report/words/advice.js
var advice = __webpack_require__(35357);
// EXTERNAL MODULE: ./build/report/words/calibration.js
var calibration = __webpack_require__(44373);
// EXTERNAL MODULE: ./build/report/words/cold-beside-cache.js
var cold_beside_cache = __webpack_require__(52381);
// EXTERNAL MODULE: ./build/report/words/headline.js + 1 modules
var headline = __webpack_require__(2941);
// EXTERNAL MODULE: ./build/report/words/phases.js
var words_phases = __webpack_require__(12645);
// EXTERNAL MODULE: ./build/report/words/self-test.js
var self_test = __webpack_require__(78744);
// EXTERNAL MODULE: ./build/report/words/spent.js
var spent = __webpack_require__(42549);
// EXTERNAL MODULE: ./build/report/words/why.js
var why = __webpack_require__(34631);
;// CONCATENATED MODULE: ./build/report/formats/html/heading.js
















/** What one has to know when one reads nothing else: the verdict, its reason, and what was compared where. */
const heading = (report) => {
    const { kind } = report.verdict;
    const mark = `${shapeOf[kind]} `;
    const disturbed = (0,disturbances/* disturbanceNote */.ZT)(report, 'below the builds');
    const { words } = (0,consequences/* consequencesOf */.W$)(report.verdict);
    const next = (0,advice/* toDo */.X)(report);
    return markup_element('header', {}, [
        markup_element('p', { class: 'over' }, [
            `go-container-bench ${report.toolVersion}, ${atText(report.startedAt)}`,
        ]),
        markup_element('h1', {}, [
            markup_element('span', { class: `v ${kind}`, 'aria-hidden': 'true', title: words }, [mark]),
            (0,headline/* headline */.P)(report),
        ]),
        ...(report.cautions ?? []).map((caution) => markup_element('p', { class: 'note' }, [markup_element('strong', {}, ['Caution: ']), caution])),
        ...((0,selection/* nothingToBuild */.xe)(report) ? [] : [markup_element('p', { class: 'lead' }, [(0,why/* why */.d8)(report)])]),
        ...(next === undefined ? [] : [markup_element('p', {}, [`Next: ${next}`])]),
        ...(0,cold_beside_cache/* coldBesideCache */.l)(report).map((each) => markup_element('p', {}, [each])),
        ...(0,calibration/* calibrationLines */.EC)(report).map((line) => markup_element('p', { class: 'note' }, [`Noise floor of ${line}`])),
        ...(0,self_test/* selfTestLines */.mf)(report).map((line) => markup_element('p', { class: 'note' }, [`Self-test: ${line}`])),
        ...(0,words_creep/* creepSentences */.C)(report).map((each) => markup_element('p', {}, [each])),
        ...(disturbed === undefined ? [] : [markup_element('p', { class: 'note' }, [disturbed])]),
        ...(0,words_phases/* phaseFlaws */.pd)(report)
            .slice(0, mostFlaws)
            .map((flaw) => markup_element('p', { class: 'note' }, [flaw])),
        facts(report),
    ]);
};
const mostFlaws = 5;
/** A title for the tab of a browser. */
const pageTitle = (report) => `${shapeOf[report.verdict.kind]} ${report.study?.name ?? (0,consequences/* consequencesOf */.W$)(report.verdict).words}: go-container-bench`;
/** `2026-03-02 09:58 UTC` of a time as ISO 8601. */
const atText = (at) => `${at.slice(0, 16).replace('T', ' ')} UTC`;
const facts = (report) => {
    const decided = (0,spent/* decidedText */.uE)(report);
    const { engines, environment, projects = [] } = report;
    const names = engines.map(({ name }) => (0,words_labels/* engineLabel */.nY)(engines, name));
    const { cpuModel, cpuCount, os, kernel } = environment;
    const machine = [...(cpuModel === undefined ? [] : [cpuModel]), (0,numbers/* count */.U9)(cpuCount, 'processor'), os ?? kernel];
    const entries = [
        ['Took', (0,spent/* timeText */.Tc)(report)],
        ...(decided === undefined ? [] : [['Decided by', decided]]),
        ...(names.length === 0 ? [] : [['Engines', (0,numbers/* list */.p_)(names)]]),
        ...commitsOf(projects),
        ['Machine', machine.join(', ')],
    ];
    return markup_element('dl', { class: 'facts' }, entries.flatMap(([name, value]) => [markup_element('dt', {}, [name]), markup_element('dd', {}, [value])]));
};
/** Projects of several repositories have no commit in common. */
const commitsOf = (projects) => {
    const bases = new Set(projects.flatMap((each) => each.base?.commit ?? []));
    const heads = new Set(projects.flatMap((each) => each.head.commit ?? []));
    return [
        ...(bases.size === 1 ? [['Base', [...bases].join('')]] : []),
        ...(heads.size === 1 ? [['Head', [...heads].join('')]] : []),
    ];
};

;// CONCATENATED MODULE: ./build/report/formats/html/creep.js








/** How the default branch moved away from its anchor, a picture and a table for each benchmark; empty where nothing is known. */
const creepSection = (report, budget) => {
    const { creep } = report;
    if (creep === undefined)
        return [];
    const known = creep.trends.flatMap((trend) => {
        const benchmark = report.benchmarks.find(({ id }) => id === trend.benchmark);
        return benchmark === undefined || trend.points.length === 0 ? [] : [{ trend, benchmark }];
    });
    const shown = [];
    for (const { trend, benchmark } of known) {
        const part = trendPart(report, benchmark, trend, creep);
        if (!budget.takes(part))
            break;
        shown.push(part);
    }
    if (known.length === 0)
        return [];
    const missing = known.length - shown.length;
    return [
        markup_element('section', { 'aria-labelledby': 'creep' }, [
            markup_element('h2', { id: 'creep' }, ['The default branch over time']),
            markup_element('p', {}, [
                `Each point is one run${ofBranch(creep)} that built its commit and a fixed one (since: ${creep.since}) in pairs on one machine. It only warns, above ${(0,analysis_numbers/* percent */.KN)(creep.limit)}.`,
            ]),
            ...shown,
            ...leftOutNote(missing, 'further benchmark', 'the trends of '),
        ]),
    ];
};
/** A run that was compared itself may be of another branch. */
const ofBranch = ({ anchor }) => anchor === undefined ? ' of the default branch' : ' of the default branch, or this run,';
const trendPart = (report, benchmark, { points }, creep) => {
    const { limit } = creep;
    const name = (0,numbers/* capitalized */.l2)((0,words_labels/* buildName */.AL)(report, benchmark));
    return markup_element('section', {}, [
        markup_element('h3', {}, [name]),
        markup_element('figure', {}, [
            creep_picture(name, points, limit),
            markup_element('figcaption', {}, [
                `Oldest to the left; the line up and down through a point is its interval, the one across at ${(0,numbers/* signedPercent */.wu)(limit)} the limit. Where points are not tied, the fixed commit is another one.`,
            ]),
        ]),
        pointsTable(name, points, (0,words_creep/* endsWithThisRun */.g)(creep, benchmark, points)),
    ]);
};
/** This run may be of another branch. */
const pointsTable = (name, points, endsHere) => table({
    caption: `${name}: what runs of the default branch measured, oldest first${endsHere ? '; the last is this run' : ''}.`,
    columns: [
        { title: 'measured', kind: 'text' },
        { title: 'commit', kind: 'text' },
        { title: 'since', kind: 'text' },
        { title: 'fixed commit', kind: 'number' },
        { title: 'default branch', kind: 'number' },
        { title: 'change', kind: 'number' },
        { title: 'interval', kind: 'number' },
        { title: 'pairs', kind: 'number' },
    ],
    rows: points.map((point) => [
        atText(point.at),
        point.commit.slice(0, 12),
        point.anchor,
        (0,analysis_numbers/* duration */.p0)(point.anchorMs),
        (0,analysis_numbers/* duration */.p0)(point.headMs),
        (0,numbers/* signedPercent */.wu)(point.slowdown),
        `${(0,numbers/* signedPercent */.wu)(point.low)} to ${(0,numbers/* signedPercent */.wu)(point.high)}`,
        String(point.pairs),
    ]),
}, `${name} over time`);
const [creep_topPx, creep_plotPx, creep_heightPx] = [14, 140, 168];
/** Room for labels, in percent. */
const creep_labels = 9;
const creep_picture = (name, points, limit) => {
    const [least, most] = rangeOf(points, limit);
    const across = (index) => creep_labels + ((index + 0.5) / points.length) * (100 - creep_labels);
    const down = (change) => creep_topPx + creep_plotPx * (1 - (Math.min(most, Math.max(least, change)) - least) / (most - least));
    const level = (change, kind) => [
        stroke({ x: 0, y: down(change) }, { x: 100, y: down(change) }, kind),
        marks_words(0, Math.round(down(change)) - 3, change === 0 ? '0%' : (0,numbers/* signedPercent */.wu)(change), { class: 'tick' }),
    ];
    const last = points.at(-1);
    const text = `${(0,numbers/* count */.U9)(points.length, 'run')}${last === undefined ? '' : `, the last ${(0,numbers/* signedPercent */.wu)(last.slowdown, limit)} since ${last.anchor}`}; the limit is ${last === undefined ? (0,analysis_numbers/* percent */.KN)(limit) : (0,analysis_numbers/* limitPercent */.bb)(limit, last.slowdown)}`;
    return plot(creep_heightPx, { title: `${name} over time`, text }, [
        ...level(0, 'zero'),
        ...level(limit, 'noise'),
        ...points.flatMap((point, index) => {
            const before = points[index - 1];
            const isTied = before !== undefined && before.anchorCommit === point.anchorCommit;
            return [
                ...(isTied
                    ? [
                        stroke({ x: across(index - 1), y: down(before.slowdown) }, { x: across(index), y: down(point.slowdown) }, 'tie'),
                    ]
                    : []),
                stroke({ x: across(index), y: down(point.low) }, { x: across(index), y: down(point.high) }, 'grid'),
                dot({ x: across(index), y: down(point.slowdown) }, 'diamond', 'head', `${(0,numbers/* signedPercent */.wu)(point.slowdown)} since ${point.anchor}, ${atText(point.at)}`),
            ];
        }),
    ]);
};
/** From below 0% to above the limit and all points; a bound may be far out, and is then drawn at the edge. */
const rangeOf = (points, limit) => {
    const changes = points.map(({ slowdown }) => slowdown);
    const least = Math.min(-0.02, ...changes);
    const most = Math.max(limit, 0.05, ...changes);
    const spare = (most - least) * 0.15;
    return [least - spare, most + spare];
};

// EXTERNAL MODULE: ./build/report/words/no-rows.js
var no_rows = __webpack_require__(99710);
// EXTERNAL MODULE: ./build/report/table/measured.js
var measured = __webpack_require__(35058);
// EXTERNAL MODULE: ./build/report/words/interval.js + 1 modules
var interval = __webpack_require__(95372);
;// CONCATENATED MODULE: ./build/report/formats/html/forest.js



/** The bounds of a change; undefined: there are none. */
const boundsOf = (comparison) => {
    const { slowdown, low, high } = comparison ?? {};
    return slowdown === undefined || low === undefined || high === undefined
        ? undefined
        : { slowdown, low, high };
};
/** One axis for all benchmarks of a report. */
const forestScale = (benchmarks) => {
    const all = benchmarks.flatMap(({ comparison }) => boundsOf(comparison) ?? []);
    const thresholds = benchmarks.map(bandOf);
    const least = thresholds.reduce((most, each) => Math.max(most, each), 0);
    return changeScale(all.flatMap(({ slowdown, low, high }) => [slowdown, low, high]), least);
};
/** The change up to which a benchmark does not fail: the threshold that was asked for, or a larger one for its scatter. */
const bandOf = ({ comparison, limits }) => comparison?.threshold ?? limits.failThreshold;
const rowPx = 26;
/** The interval of one benchmark, its median and the band of changes that do not fail it. */
const forestRow = (benchmark, scale) => {
    const { comparison, id } = benchmark;
    const bounds = boundsOf(comparison);
    if (bounds === undefined || comparison === undefined)
        return undefined;
    const { slowdown, low, high } = bounds;
    const { kind } = comparison.verdict;
    const y = rowPx / 2;
    const band = bandOf(benchmark);
    return plot(rowPx, { title: id, text: changeSentence(bounds) }, [
        bar(scale.at(-band), scale.at(band), { y: 0, height: rowPx, name: 'band' }),
        ...axis(scale, rowPx),
        stroke({ x: scale.at(low), y }, { x: scale.at(high), y }, `whisker ${kind}`),
        ...[low, high].flatMap((end) => endMark(end, scale, kind)),
        dot({ x: scale.at(slowdown), y }, 'diamond', `point ${kind}`),
    ]);
};
/** A short line at a bound; an arrow where it is beyond the axis. */
const endMark = (value, scale, kind) => {
    const [x, y] = [scale.at(value), rowPx / 2];
    if (!scale.holds(value))
        return [dot({ x, y }, value < 0 ? 'left' : 'right', `point ${kind}`)];
    return [stroke({ x, y: y - 4 }, { x, y: y + 4 }, `whisker ${kind}`)];
};
/** A change with its interval, as a sentence. */
const changeSentence = ({ slowdown, low, high }) => `${(0,numbers/* signedPercent */.wu)(slowdown)}, between ${(0,numbers/* signedPercent */.wu)(low, 0)} and ${(0,numbers/* signedPercent */.wu)(high, 0)}`;

;// CONCATENATED MODULE: ./build/report/formats/html/many.js




const many_heightPx = 260;
const axisPx = 20;
/** The intervals of all benchmarks, the surest slowdown at the top: too many for a picture each, so they share one. */
const manyIntervals = (benchmarks) => {
    const scale = forestScale(benchmarks);
    const bounds = benchmarks
        .flatMap(({ comparison }) => boundsOf(comparison) ?? [])
        .toSorted((a, b) => b.low - a.low);
    const [least = 0] = benchmarks.map(({ limits }) => limits.failThreshold).toSorted((a, b) => a - b);
    const across = (change) => Math.round(scale.at(change) * 10);
    const down = (at) => ((at + 0.5) * (1000 / Math.max(1, bounds.length))).toFixed(1);
    const lines = bounds.map(({ low, high }, at) => `M${across(low)} ${down(at)}H${across(high)}`);
    const medians = bounds.map(({ slowdown }, at) => `${at === 0 ? 'M' : 'L'}${across(slowdown)} ${down(at)}`);
    const slower = bounds.filter(({ low }) => low > 0).length;
    const faster = bounds.filter(({ high }) => high < 0).length;
    const text = `${(0,numbers/* count */.U9)(bounds.length, 'interval')}; ${slower} above 0%, ${faster} below`;
    return markup_element('figure', {}, [
        plot(many_heightPx + axisPx, { title: 'Intervals of all benchmarks', text }, [
            bar(scale.at(-least), scale.at(least), { y: 0, height: many_heightPx, name: 'band' }),
            ...axis(scale, many_heightPx, many_heightPx + axisPx - 6),
            markup_element('svg', { width: '100%', height: many_heightPx, viewBox: '0 0 1000 1000', preserveAspectRatio: 'none' }, [path(lines.join(''), 'all'), path(medians.join(''), 'median')]),
        ]),
        markup_element('figcaption', {}, [
            `${text}. One line for each benchmark, the surest slowdown at the top; shaded: changes up to the lowest fail-threshold.`,
        ]),
    ]);
};
const path = (d, name) => markup_element('path', {
    class: name,
    d,
    fill: 'none',
    stroke: 'currentColor',
    'vector-effect': 'non-scaling-stroke',
});

// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
;// CONCATENATED MODULE: ./build/report/formats/html/measured-plot.js





const measured_plot_rowPx = 26;
/** One axis from zero for all of these. */
const measuredScale = (all) => timeScale(all.flatMap(({ sample }) => [...(sample?.samplesMs ?? []), sample?.highMs ?? 0]));
/** Every time as a stroke, the bounds of `rangeCaption` as a line, the median as a diamond; undefined where there is no time. */
const measuredRow = ({ name, sample }, scale) => {
    if (sample?.medianMs === undefined)
        return undefined;
    const { medianMs, lowMs, highMs, samplesMs } = sample;
    const y = measured_plot_rowPx / 2;
    const isRange = lowMs !== undefined && highMs !== undefined && samplesMs.length > 1;
    return plot(measured_plot_rowPx, { title: name, text: measured_plot_sentenceOf(sample, medianMs) }, [
        ...axis(scale, measured_plot_rowPx),
        ...samplesMs
            .slice(0, mostStrokes)
            .map((ms) => stroke({ x: scale.at(ms), y: y - 7 }, { x: scale.at(ms), y: y + 7 }, 'sample')),
        ...(isRange ? [stroke({ x: scale.at(lowMs), y }, { x: scale.at(highMs), y }, 'whisker plain')] : []),
        dot({ x: scale.at(medianMs), y }, 'diamond', 'point head'),
    ]);
};
const mostStrokes = 60;
const measured_plot_sentenceOf = ({ range, lowMs, highMs, samplesMs }, medianMs) => {
    const times = `median ${(0,analysis_numbers/* duration */.p0)(medianMs)} of ${(0,numbers/* count */.U9)(samplesMs.length, 'build')}`;
    if (lowMs === undefined || highMs === undefined || samplesMs.length < 2)
        return times;
    const bounds = `${(0,analysis_numbers/* duration */.p0)(lowMs)} to ${(0,analysis_numbers/* duration */.p0)(highMs)}`;
    return range === 'interval' ? `${times}, 95% interval ${bounds}` : `${times}, from ${bounds}`;
};
/** What the line is: from six times on not all of them are inside it. */
const rangeCaption = (all) => {
    const kinds = new Set(all.flatMap(({ sample }) => sample === undefined || sample.samplesMs.length < 2 ? [] : (sample.range ?? [])));
    if (!kinds.has('interval'))
        return 'range of the times';
    const interval = '95% interval of the median';
    return kinds.has('min-max') ? `${interval}, or the range of fewer than ${limits/* pairsNeeded */.V5} times` : interval;
};

;// CONCATENATED MODULE: ./build/report/formats/html/overview.js













/** More benchmarks than this share one picture. */
const mostPlots = 500;
/** The benchmarks as a reader looks at them: what changed first, the surest change at the top. */
const entriesOf = ({ benchmarks }, rows) => benchmarks
    .map((benchmark, at) => ({
    benchmark,
    row: rows[at] ?? { cells: [], why: undefined },
    anchor: `b${at + 1}`,
}))
    .toSorted((a, b) => overview_placeOf(a.benchmark) - overview_placeOf(b.benchmark) || lowOf(b.benchmark) - lowOf(a.benchmark));
const overview_placeOf = ({ comparison, gated }) => comparison === undefined ? 0 : rankOf(comparison.verdict) * 2 + (gated ? 0 : 1);
const lowOf = ({ comparison }) => boundsOf(comparison)?.low ?? -1;
/** Every benchmark in a table, each with a picture of its interval or its times. */
const overview = (report, made) => {
    const { entries } = made;
    const compared = (0,selection/* isCompared */.uQ)(report);
    const note = (0,measured/* ratioNote */.KA)(report);
    const { constants } = made.table;
    const many = entries.length > mostPlots;
    return markup_element('section', { 'aria-labelledby': 'benchmarks' }, [
        markup_element('h2', { id: 'benchmarks' }, [compared ? 'What changed, and how surely' : 'What was measured']),
        ...(constants.length === 0 ? [] : [markup_element('p', { class: 'dim' }, [(0,numbers/* sentence */.em)(constants.join('. '))])]),
        ...(entries.length > 1 && compared ? [markup_element('p', {}, [tally(entries)])] : []),
        ...(entries.length === 0 ? [markup_element('p', {}, [(0,no_rows/* noRows */.j)(report)])] : []),
        ...(many && compared ? [manyIntervals(entries.map(({ benchmark }) => benchmark))] : []),
        ...groupsOf(report, entries).flatMap((group) => groupTable(report, made, group)),
        ...(note === undefined ? [] : [markup_element('p', { class: 'dim' }, [note])]),
    ]);
};
/** Times of one scenario share an axis; changes all do. */
const groupsOf = (report, entries) => {
    if ((0,selection/* isCompared */.uQ)(report))
        return [{ title: undefined, entries }];
    const scenarios = [...new Set(entries.map(({ benchmark }) => benchmark.scenario))];
    return scenarios.map((title) => ({
        title,
        entries: entries
            .filter(({ benchmark }) => benchmark.scenario === title)
            .toSorted((a, b) => medianOf(a) - medianOf(b)),
    }));
};
const medianOf = ({ benchmark }) => benchmark.head.medianMs ?? Infinity;
const groupTable = (report, made, group) => {
    if (group.entries.length === 0)
        return [];
    const columns = overview_columnsOf(report, made, group);
    const rows = {
        label: group.title ?? 'All benchmarks',
        caption: overview_captionOf(report, group),
        columns: columns.map(({ column }) => column),
        items: group.entries,
        cells: (entry) => columns.map(({ cell }) => cell(entry)),
    };
    return rowsTable(rows, made.budget);
};
/** How many benchmarks have which verdict. */
const tally = (entries) => {
    const found = new Map();
    for (const { benchmark } of entries) {
        const { comparison } = benchmark;
        const words = comparison === undefined ? 'not judged' : (0,consequences/* consequencesOf */.W$)(comparison.verdict).words;
        found.set(words, (found.get(words) ?? 0) + 1);
    }
    const parts = [...found].map(([words, amount]) => `${amount} ${amount === 1 ? words : (plurals[words] ?? words)}`);
    return `${(0,numbers/* count */.U9)(entries.length, 'benchmark')}: ${(0,numbers/* list */.p_)(parts)}.`;
};
/** The other words are the same for one and several. */
const plurals = {
    regression: 'regressions',
    warning: 'warnings',
    improvement: 'improvements',
    'does not build': 'do not build',
};
const overview_captionOf = (report, { title, entries }) => {
    if (!(0,selection/* isCompared */.uQ)(report))
        return `${(0,numbers/* capitalized */.l2)(title ?? '')}: ◆ median, line: ${rangeCaption(entries.map(timed))}, strokes: single times; the axis begins at zero.`;
    const what = 'What needs a look first is at the top.';
    if (entries.length > mostPlots)
        return what;
    return `${what} ◆ median change, line: ${(0,interval/* intervalCaption */.Yc)(report)}; the axis is logarithmic and centred on 0%; shaded: changes within fail-threshold, or within a larger one that the scatter of the row needs.`;
};
const overview_columnsOf = (report, { table, detailed }, group) => {
    const texts = table.titles.map((title, at) => {
        const cell = (entry) => cellOf(entry, { title, at, detailed });
        return { column: { title, kind: table.aligns[at] === 'right' ? 'number' : 'text' }, cell };
    });
    if (group.entries.length > mostPlots)
        return texts;
    const plots = (0,selection/* isCompared */.uQ)(report) ? forestColumn(report) : measuredColumn(group);
    const at = table.titles.indexOf('verdict');
    return at === -1 ? [...texts, plots] : texts.toSpliced(at, 0, plots);
};
const cellOf = ({ row, benchmark, anchor }, { title, at, detailed }) => {
    const text = row.cells[at] ?? '';
    if (at === 0 && detailed.has(anchor))
        return markup_element('a', { href: `#${anchor}` }, [text]);
    if (title === 'verdict' && benchmark.comparison !== undefined)
        return verdictMark(benchmark.comparison.verdict, text);
    if (row.why === undefined || text !== 'no time')
        return text;
    return joined([text, markup_element('span', { class: 'why' }, [row.why])]);
};
const forestColumn = ({ benchmarks }) => {
    const scale = forestScale(benchmarks);
    return {
        column: { title: 'change, to scale', kind: 'plot', axis: axisLabels(scale) },
        cell: ({ benchmark }) => forestRow(benchmark, scale) ?? 'none',
    };
};
const timed = ({ benchmark }) => ({ name: benchmark.id, sample: benchmark.head });
const measuredColumn = ({ entries }) => {
    const scale = measuredScale(entries.map(timed));
    return {
        column: { title: 'times, to scale', kind: 'plot', axis: axisLabels(scale) },
        cell: (entry) => measuredRow(timed(entry), scale) ?? '',
    };
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/report/formats/html/style.js
/**
 * The only style sheet of the page. Everything can be read without it: some viewers forbid style sheets. No `<` and no `&`,
 * so that the page is well-formed XML as it stands.
 */
const style = `
:root{color-scheme:light dark;--bg:#fff;--ink:#1c2128;--dim:#59636e;--line:#d8dee4;--soft:#f6f8fa;--band:#e8edf3;
--head:#0b62c4;--base:#6b7480;--bad:#b42318;--warn:#8a5a00;--good:#0b7a4b;--ask:#5b4ba8;
--p0:#c7ced6;--p1:#dfe4ea;--p2:#b3bcc7;--p3:#9cc7ea;--p4:#c4def3;--p5:#6fa8d8;--p6:#c9a6dc;--p7:#f0a868;--p8:#f2d27a;--p9:#8fc99a;--p10:#d9b99b;--p11:#8bc9c4;--p12:#f1f3f5}
@media (prefers-color-scheme:dark){:root{--bg:#12161c;--ink:#e2e7ed;--dim:#9aa5b1;--line:#323a44;--soft:#1a2028;--band:#242c37;
--head:#6cb0ff;--base:#98a3af;--bad:#ff8f80;--warn:#e9b44c;--good:#5fd39a;--ask:#b9a8ff;
--p0:#4a535e;--p1:#39424c;--p2:#5b6672;--p3:#2f6391;--p4:#27496a;--p5:#3f7fb5;--p6:#71508a;--p7:#9a5d22;--p8:#8a6d17;--p9:#3d7a4b;--p10:#735a42;--p11:#2f7671;--p12:#252b33}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1.25rem 4rem;max-width:84rem;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;overflow-wrap:anywhere}
header{border-bottom:1px solid var(--line);padding-bottom:1rem;margin-bottom:1.5rem}
.over{color:var(--dim);font-size:.85rem;margin:0 0 .35rem}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 .5rem;font-weight:650}
h2{font-size:1.15rem;margin:2.25rem 0 .5rem}
h3{font-size:.98rem;margin:1.4rem 0 .25rem}
p{margin:.4rem 0;max-width:75ch}
.lead{font-size:1.05rem}
.dim,caption,figcaption,.why{color:var(--dim)}
.note{border-left:3px solid var(--line);padding-left:.75rem}
a{color:var(--head)}
:focus-visible{outline:2px solid var(--head);outline-offset:2px}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.75rem 0 0;font-size:.88rem}
dl.facts dt{color:var(--dim)}dl.facts dd{margin:0}
.wide{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption,figcaption{text-align:left;font-size:.82rem;padding:.2rem 0 .4rem;max-width:80ch}
th,td{padding:.3rem .6rem;text-align:left;vertical-align:middle;border-bottom:1px solid var(--line);overflow-wrap:break-word}
tbody th{max-width:18rem}
thead th{color:var(--dim);font-weight:500;font-size:.8rem;vertical-align:bottom;white-space:nowrap}
tbody th{font-weight:500}
th:first-child,td:first-child{padding-left:0}
table.rows td{min-width:7.9rem}table.rows tbody th{min-width:9.2rem}table.rows .n{min-width:0}table.rows .p{min-width:8rem}
.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.p{min-width:9rem;width:34%;padding-top:0;padding-bottom:0}
.why{display:block;font-size:.82rem;white-space:normal;text-align:left}
svg{display:block;overflow:visible}
td svg svg,figure svg svg{overflow:visible}
figure{margin:.75rem 0}
.v{font-weight:600;white-space:nowrap}
.regression,.invalid{color:var(--bad);stroke:var(--bad)}.warning{color:var(--warn);stroke:var(--warn)}
.improvement{color:var(--good);stroke:var(--good)}.inconclusive{color:var(--ask);stroke:var(--ask)}
.unchanged,.none{color:var(--dim);stroke:var(--base)}
span.v{stroke:none}
text{font:11px system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;fill:var(--ink)}
text.tick{fill:var(--dim)}
.grid{stroke:var(--line);stroke-opacity:1;stroke-width:1}.zero{stroke:var(--dim);stroke-opacity:1}
.band{fill:var(--band);stroke:none}
.whisker{stroke-width:2}.plain{stroke:var(--base)}path.plain{fill:var(--head);stroke:var(--head)}
path.regression,path.invalid{fill:var(--bad)}path.warning{fill:var(--warn)}path.improvement{fill:var(--good)}
path.inconclusive{fill:var(--ask)}path.unchanged,path.none{fill:var(--base)}
path.head{fill:var(--head);stroke:var(--head)}path.base{fill:var(--bg);stroke:var(--base);stroke-width:2}
path.lost,path.noise{stroke:var(--bad);stroke-width:1.6}path.noise{fill:var(--warn);stroke:var(--warn)}
.sample{stroke:var(--base);stroke-width:1}
.tie{stroke:var(--line);stroke-width:2}.more{fill:var(--bad);stroke:none;opacity:.75}.less{fill:var(--good);stroke:none;opacity:.75}
path.all{stroke:var(--base);stroke-opacity:.4}path.median{stroke:var(--head);stroke-width:1.5}
rect[class^=phase]{stroke:var(--bg);stroke-width:1}
.phase0{fill:var(--p0)}.phase1{fill:var(--p1)}.phase2{fill:var(--p2)}.phase3{fill:var(--p3)}.phase4{fill:var(--p4)}.phase5{fill:var(--p5)}.phase6{fill:var(--p6)}.phase7{fill:var(--p7)}.phase8{fill:var(--p8)}.phase9{fill:var(--p9)}.phase10{fill:var(--p10)}.phase11{fill:var(--p11)}.phase12{fill:var(--p12)}
.swatch{display:inline-block;width:.8rem;height:.8rem;vertical-align:-.1rem;margin-right:.4rem}
details{border-top:1px solid var(--line);padding:.35rem 0}
details details{border-top:0}
summary{cursor:pointer;padding:.2rem 0;font-weight:500}
article{border-top:1px solid var(--line);padding-top:.25rem;margin-top:1.5rem}
pre{background:var(--soft);border:1px solid var(--line);padding:.6rem .75rem;overflow-x:auto;font:12.5px/1.45 ui-monospace,SFMono-Regular,Menlo,"Liberation Mono",monospace;white-space:pre-wrap}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,"Liberation Mono",monospace}
ul{padding-left:1.2rem;margin:.4rem 0}li{margin:.15rem 0}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.75rem;color:var(--dim);font-size:.85rem}
@media (max-width:640px){body{padding:1rem .9rem 3rem}h1{font-size:1.25rem}
table.rows thead{position:absolute;left:-9999px}
table.rows,table.rows caption,table.rows tbody{display:block}table.rows td,table.rows tbody th,table.rows .p{min-width:0}
table.rows tr{display:flex;flex-wrap:wrap;gap:.1rem .75rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
table.rows th,table.rows td{border:0;padding:0;text-align:left}
table.rows [data-label]::before{content:attr(data-label)" ";color:var(--dim);font-size:.8rem}
table.rows tbody th{flex:1 0 100%}table.rows .p{flex:1 0 100%;width:100%}
dl.facts{grid-template-columns:1fr;gap:0}dl.facts dd{margin-bottom:.3rem}}
@media print{:root{color-scheme:light;--bg:#fff;--ink:#000;--dim:#444;--line:#bbb;--soft:#fff;--band:#e8edf3;--head:#0b62c4;--base:#6b7480;--bad:#b42318;--warn:#8a5a00;--good:#0b7a4b;--ask:#5b4ba8}
body{max-width:none;padding:0;font-size:11px}details::details-content{content-visibility:visible;display:block;height:auto}
tr,figure,svg{break-inside:avoid}.wide{overflow:visible}a{color:inherit}summary{list-style:none}}
`;

;// CONCATENATED MODULE: ./build/report/formats/html/page.js



/**
 * A whole page. It runs nothing, loads nothing and may do neither: the policy allows exactly the style sheet that is in it,
 * so that a text which got past all escaping would still do nothing.
 */
const page = (title, body) => {
    const head = markup_element('head', {}, [
        markup_element('meta', { charset: 'utf-8' }),
        markup_element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(style) }),
        markup_element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        markup_element('meta', { name: 'color-scheme', content: 'light dark' }),
        markup_element('meta', { name: 'referrer', content: 'no-referrer' }),
        markup_element('title', {}, [title]),
        { markup: `<style>${style}</style>` },
    ]);
    const html = markup_element('html', { lang: 'en' }, [head, markup_element('body', {}, [markup_element('main', {}, body)])]);
    return `<!DOCTYPE html>\n${joined([html, '\n']).markup}`;
};
const policy = (sheet) => `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(sheet).digest('base64')}'; base-uri 'none'; form-action 'none'`;

// EXTERNAL MODULE: ./build/report/services/table.js
var services_table = __webpack_require__(98144);
;// CONCATENATED MODULE: ./build/report/formats/html/ratio-plot.js



/** A logarithmic axis for all of these ratios; undefined where there is none. */
const ratioScale = (all) => {
    const changes = all.flatMap(({ ratio: centre, low, high }) => [centre, low, high].flatMap((each) => (each === undefined ? [] : [each - 1])));
    return changes.length === 0 ? undefined : changeScale(changes, 0.1, (change) => (0,numbers/* ratioBound */.OE)(1 + change));
};
/** The column of ratios to this reference. */
const ratioColumn = (reference, scale) => ({
    title: `to ${reference}, to scale`,
    kind: 'plot',
    axis: axisLabels(scale),
});
const ratio_plot_rowPx = 26;
/** A ratio with its interval; undefined where there is none. */
const ratioRow = ({ name, ratio: centre, low, high }, scale) => {
    if (centre === undefined)
        return undefined;
    const y = ratio_plot_rowPx / 2;
    const bounds = low === undefined || high === undefined ? undefined : { low, high };
    const text = `${(0,numbers/* ratioWithin */.rm)(centre, { ...bounds })}${bounds === undefined ? '' : `, between ${(0,numbers/* ratioBound */.OE)(bounds.low)} and ${(0,numbers/* ratioBound */.OE)(bounds.high)}`}`;
    return plot(ratio_plot_rowPx, { title: name, text }, [
        ...axis(scale, ratio_plot_rowPx),
        ...(bounds === undefined
            ? []
            : [stroke({ x: scale.at(bounds.low - 1), y }, { x: scale.at(bounds.high - 1), y }, 'whisker plain')]),
        dot({ x: scale.at(centre - 1), y }, 'circle', 'point plain'),
    ]);
};

;// CONCATENATED MODULE: ./build/report/formats/html/services.js





/** The engines over all services of several repositories, then each service; nothing for a report of one repository. */
const servicesSection = ({ services }, budget) => {
    if (services === undefined || services.rows.length === 0)
        return [];
    const [all, note] = [(0,services_table/* meanLines */.Lm)(services), (0,services_table/* servicesNote */.tE)(services)];
    const scale = ratioScale([...all, ...services.rows]);
    return [
        markup_element('section', { 'aria-labelledby': 'services' }, [
            markup_element('h2', { id: 'services' }, ['Services']),
            ...services_linesOf({ label: 'All services', lines: all, services, scale }, budget),
            ...services_linesOf({ label: 'Each service', lines: services.rows, services, scale }, budget),
            ...(note === undefined ? [] : [markup_element('p', { class: 'dim' }, [(0,numbers/* sentence */.em)(note)])]),
        ]),
    ];
};
const services_linesOf = ({ label, lines, services, scale }, budget) => {
    if (lines.length === 0)
        return [];
    const made = (0,services_table/* linesTable */.kb)(services, lines);
    const items = lines.map((line, at) => ({ line, cells: made.rows[at]?.cells ?? [] }));
    const columns = [
        ...columnsOf(made),
        ...(scale === undefined ? [] : [ratioColumn(services.reference, scale)]),
    ];
    const plots = (line) => scale === undefined ? [] : [ratioRow({ name: nameOf(line), ...line }, scale) ?? ''];
    return rowsTable({
        label,
        caption: `${label}${scale === undefined ? '' : ': ● ratio with its interval, on a logarithmic axis'}.`,
        columns,
        items,
        cells: ({ line, cells }) => [...cells, ...plots(line)],
    }, budget);
};
const nameOf = ({ service, scenario, engine }) => `${service}, ${scenario}, ${engine}`;

// EXTERNAL MODULE: ./build/report/study/note.js
var study_note = __webpack_require__(17473);
// EXTERNAL MODULE: ./build/report/study/table.js
var study_table = __webpack_require__(68537);
// EXTERNAL MODULE: ./build/report/study/words.js
var study_words = __webpack_require__(52228);
;// CONCATENATED MODULE: ./build/report/formats/html/study.js









/** What a study found: for every group of cells that are compared with each other, their times and their ratios. */
const studySection = (report, study, made, budget) => {
    const facts = (0,study_table/* factsTable */.wd)(report, study);
    const [note, unknowns] = [(0,study_note/* studyNote */.o)(study), (0,study_words/* studyUnknowns */.DB)(report, study, () => false)];
    const cells = study.rows.map((row, at) => ({ row, shown: made.rows[at] ?? { cells: [], why: undefined } }));
    const groups = new Map();
    for (const cell of cells) {
        const key = `${cell.row.scenario}, ${cell.row.group}`;
        groups.set(key, [...(groups.get(key) ?? []), cell]);
    }
    const scale = scaleOf(study);
    return markup_element('section', { 'aria-labelledby': 'study' }, [
        markup_element('h2', { id: 'study' }, [`${(0,numbers/* capitalized */.l2)(study.axis)}: times, and ratios to ${study.reference}`]),
        ...(made.constants.length === 0
            ? []
            : [markup_element('p', { class: 'dim' }, [(0,numbers/* sentence */.em)(made.constants.join('. '))])]),
        ...(study.advice.length === 0 ? [] : [markup_element('h3', {}, ['What follows']), shortList(study.advice)]),
        ...[...groups].flatMap(([title, of]) => study_groupTable({ title, cells: of, made, scale }, study, budget)),
        ...(note === undefined ? [] : [markup_element('p', { class: 'dim' }, [note])]),
        ...(facts === undefined ? [] : [markup_element('h3', {}, ['What else was seen']), factsOf(facts)]),
        ...(unknowns.length === 0 ? [] : [markup_element('h3', {}, ['What is not known']), shortList(unknowns)]),
    ]);
};
/** One axis of ratios for the whole study; undefined where nothing was compared. */
const scaleOf = ({ rows, reference }) => ratioScale(rows.filter(({ value }) => value !== reference));
const study_groupTable = (group, study, budget) => {
    const { title, cells, made, scale } = group;
    const times = measuredScale(cells.map(({ row }) => study_timed(row)));
    const columns = [
        ...columnsOf(made),
        { title: 'times, to scale', kind: 'plot', axis: axisLabels(times) },
        ...(scale === undefined ? [] : [ratioColumn(study.reference, scale)]),
    ];
    const caption = joined([
        markup_element('b', {}, [(0,numbers/* capitalized */.l2)(title)]),
        ': ◆ median, strokes: single times, from zero; ● ratio with its interval on a logarithmic axis.',
    ]);
    const cellsOf = ({ row, shown }) => [
        ...textsOf(shown),
        ...plotsOf(row, times, scale),
    ];
    return rowsTable({ label: title, caption, columns, items: cells, cells: cellsOf }, budget);
};
const textsOf = ({ cells, why }) => cells.map((cell) => why === undefined || cell !== 'no time' ? cell : joined([cell, markup_element('span', { class: 'why' }, [why])]));
const study_timed = ({ value, sample }) => ({ name: value, sample });
const plotsOf = (row, times, ratios) => [
    measuredRow(study_timed(row), times) ?? '',
    ...(ratios === undefined ? [] : [ratioRow({ name: row.value, ...row }, ratios) ?? '']),
];
const mostFacts = 500;
const factsOf = (facts) => {
    const { rows } = facts;
    const rest = rows.length - mostFacts;
    return table({
        caption: `What the rows show beside times.${rest > 0 ? ` ${leftOut((0,numbers/* count */.U9)(rest, 'further row'))}` : ''}`,
        columns: columnsOf(facts),
        rows: rows.slice(0, mostFacts).map(({ cells }) => cells),
    }, 'Facts');
};

// EXTERNAL MODULE: ./build/report/words/cost.js
var words_cost = __webpack_require__(72580);
// EXTERNAL MODULE: ./build/report/words/reach.js + 1 modules
var reach = __webpack_require__(41717);
// EXTERNAL MODULE: ./build/report/words/rules.js
var words_rules = __webpack_require__(30850);
// EXTERNAL MODULE: ./build/report/words/surroundings.js
var surroundings = __webpack_require__(72302);
;// CONCATENATED MODULE: ./build/report/formats/html/surroundings.js











/** What a reader needs to believe the numbers: where and how they were taken, and what is not in them. */
const surroundings_surroundings = (report) => {
    const { environment, engines, cost, warnings, builds } = report;
    const listed = builds.filter(exclusions/* isListed */.yy);
    const failed = listed.filter(({ failure }) => failure !== undefined);
    const rules = rulesOf(report);
    return markup_element('section', { 'aria-labelledby': 'surroundings' }, [
        markup_element('h2', { id: 'surroundings' }, ['How it was measured']),
        ...(report.legs === undefined ? [] : [legs(report, report.legs)]),
        ...(warnings.length === 0 ? [] : [fold(`Warnings: ${warnings.length}`, [shortList(warnings)], true)]),
        ...(failed.length === 0 ? [] : [fold(`Failed builds: ${failed.length}`, logs(report), true)]),
        fold('What this run could have detected', [shortList((0,reach/* reach */.g)(report))]),
        fold('What is not in these numbers', [listOf(reach/* notInTheNumbers */._)]),
        fold('Machine and engines', [
            listOf((0,surroundings/* environmentTexts */.Ox)(environment)),
            listOf(engines.map((engine) => joined([(0,surroundings/* engineText */.mm)(engines, engine), ...notesOf(engine.notes)]))),
        ]),
        ...(rules.length === 0 ? [] : [fold('Rules, commits and images', [shortList(rules)])]),
        ...(listed.length === 0
            ? []
            : [fold(`Builds that are in no sample: ${listed.length}`, [shortList(listed.map(listedText))])]),
        fold('Cost of this run', [costTable((0,words_cost/* costRows */.D)(cost))]),
        markup_element('p', { class: 'dim' }, [`Seed of the schedule: ${report.schedule.seed}.`]),
    ]);
};
const notesOf = (notes) => (notes.length === 0 ? [] : [listOf(notes)]);
const listedText = (build) => `${build.benchmark} ${build.revision}, ${build.round === 0 ? 'warm-up' : `round ${build.round}`}: ${(0,numbers/* sentence */.em)((0,exclusions/* reasonOf */.A3)(build))}`;
const rulesOf = (report) => {
    const { rules, projects = [] } = report;
    return [
        ...(rules === undefined ? [] : [(0,words_rules/* rulesText */.TK)(rules, (0,selection/* isCompared */.uQ)(report))]),
        ...projects
            .slice(0, mostProjects)
            .map((project) => joined([`project ${project.id}`, listOf(projectTexts(project))])),
    ];
};
/** Of many projects, the first say how they all were built. */
const mostProjects = 50;
const mostImages = 20;
const projectTexts = ({ base, head, images }) => [
    ...(base === undefined ? [] : [(0,words_rules/* sourceText */.rI)('base', base)]),
    (0,words_rules/* sourceText */.rI)(base === undefined ? 'source' : 'head', head),
    ...images.slice(0, mostImages).map(words_rules/* imageText */.f1),
];
const mostLogs = 10;
const longestLog = 4_096;
/** The end of what failed builds printed, each failure of a benchmark once. */
const logs = ({ builds }) => {
    const found = new Map();
    for (const build of builds) {
        const key = `${build.benchmark}\n${build.failure?.message ?? ''}`;
        if (build.failure === undefined || found.has(key) || found.size >= mostLogs)
            continue;
        const lines = build.failure.logTail.slice(-longestLog).trimEnd().split(/\r?\n/u);
        const shown = lines.flatMap((line, at) => (at === 0 ? [line] : [newLine, line]));
        const log = lines.join('') === '' ? [] : [markup_element('pre', { tabindex: 0 }, shown)];
        found.set(key, joined([markup_element('p', {}, [listedText(build)]), ...log]));
    }
    return [...found.values()];
};
/** A line break as text would be shown as a space, because it is a control character. */
const newLine = { markup: '\n' };
const costTable = (rows) => table({
    caption: 'Where the time of the run went.',
    columns: [
        { title: 'part', kind: 'text' },
        { title: 'time', kind: 'number' },
    ],
    rows,
}, 'Cost');
const legs = (report, all) => table({
    caption: 'The parts that this report was made of.',
    columns: [
        { title: 'part', kind: 'text' },
        { title: 'verdict', kind: 'text' },
        { title: 'why', kind: 'text' },
    ],
    rows: all.map((leg) => [(0,words_labels/* partName */.pn)(report, leg), (0,consequences/* consequencesOf */.W$)(leg.verdict).words, leg.verdict.reason]),
}, 'Parts');

;// CONCATENATED MODULE: ./build/report/formats/html.js















/**
 * The report as one page that opens anywhere: without a network, without scripts, readable without its style sheet. Texts
 * from outside are shown, never obeyed (see `escape.ts`). At most 8 MB; what is left out is named on the page.
 */
const toHtml = (report) => {
    const table = (0,table_table/* tableOf */.c)(report);
    const entries = report.study === undefined ? entriesOf(report, table.rows) : entriesOf(report, []);
    const [first, last] = [heading(report), surroundings_surroundings(report)];
    const budget = makeBudget(largestPageBytes - forTheFrame);
    const shown = detailsOf(report, entries, makeBudget(largestPageBytes / 2 - forTheFrame));
    const services = servicesSection(report, makeBudget(largestPageBytes / 8));
    const creep = creepSection(report, makeBudget(largestPageBytes / 8));
    const advice = adviceSection(report, makeBudget(largestPageBytes / 8));
    for (const part of [first, last, ...services, ...creep, ...advice, ...shown.map(({ details }) => details)])
        budget.takes(part);
    const detailed = new Set(shown.map(({ anchor }) => anchor));
    return page(pageTitle(report), [
        first,
        report.study === undefined
            ? overview(report, { table, entries, detailed, budget })
            : studySection(report, report.study, table, budget),
        ...advice,
        ...services,
        ...creep,
        ...section(shown, entries.length - shown.length),
        last,
    ]);
};
/** Style sheet, titles, pictures of many: all that is not counted piece by piece. */
const forTheFrame = 600_000;
/** The details of all benchmarks, or with many, of those that changed or could not be judged. */
const detailsOf = (report, entries, budget) => {
    const wanted = entries.length <= mostPlots ? entries : entries.filter(isNotable);
    const shown = [];
    for (const entry of wanted) {
        const isFirst = shown.length === 0;
        const details = benchmarkDetails(entry, (0,selection/* attemptsOf */.Or)(report.builds, entry.benchmark.id), isFirst);
        if (!budget.takes(details))
            break;
        shown.push({ anchor: entry.anchor, details });
    }
    return shown;
};
const isNotable = ({ benchmark: { gated, comparison } }) => gated || (comparison !== undefined && rankOf(comparison.verdict) < rankOf(unchanged));
const unchanged = { kind: 'unchanged', because: 'within-threshold', reason: '' };
const section = (shown, missing) => {
    if (shown.length === 0)
        return [];
    return [
        markup_element('section', { 'aria-labelledby': 'builds' }, [
            markup_element('h2', { id: 'builds' }, ['The builds behind it']),
            ...shown.map(({ details }) => details),
            ...leftOutNote(missing, 'further benchmark', 'the builds of '),
        ]),
    ];
};

// EXTERNAL MODULE: ./build/report/formats/json.js
var json = __webpack_require__(74844);
// EXTERNAL MODULE: ./build/report/formats/markdown.js
var markdown = __webpack_require__(39111);
;// CONCATENATED MODULE: ./build/report/formats/index.js



/** For programs: everything else can be made from it. */
const jsonFormat = { file: 'report.json', render: json/* toJson */.a, output: 'report-path' };
/** For people; the job summary shows it too. */
const markdownFormat = {
    file: 'report.md',
    render: markdown/* toMarkdown */.l6,
    output: 'markdown-path',
};
/** For people who look closely: everything of it on one page that opens anywhere. */
const htmlFormat = { file: 'report.html', render: toHtml, output: 'html-path' };
/** All forms that are written, uploaded and named by outputs. */
const reportFormats = [jsonFormat, markdownFormat, htmlFormat];


/***/ }),

/***/ 74844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _docs_report_schema_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65145);
/* harmony import */ var _spent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76531);


/**
 * The report as text: two spaces, keys in the order of the published schema, a line break at the end. Keys that it does
 * not name (counters, versions, reasons) are in alphabetical order.
 * Throws a TypeError that names the field when a number is NaN or infinite.
 */
const toJson = (report) => `${JSON.stringify(inOrder({ ...report, spent: (0,_spent_js__WEBPACK_IMPORTED_MODULE_1__/* .spentOf */ .u)(report) }, _docs_report_schema_json__WEBPACK_IMPORTED_MODULE_0__, 'report'), null, 2)}\n`;
const definitions = _docs_report_schema_json__WEBPACK_IMPORTED_MODULE_0__.$defs;
const inOrder = (value, described, place) => {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw notInJson(value, place);
    if (typeof value !== 'object' || value === null)
        return value;
    const { properties = {}, items } = resolved(described);
    if (Array.isArray(value))
        return value.map((each, at) => inOrder(each, items, `${place}.${at}`));
    const names = new Map(Object.keys(properties).map((name, rank) => [name, rank]));
    const rankOf = (name) => names.get(name) ?? names.size;
    return Object.fromEntries(Object.entries(value)
        .toSorted(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
        .map(([name, inner]) => [
        name,
        inOrder(inner, names.has(name) ? properties[name] : undefined, `${place}.${name}`),
    ]));
};
const resolved = (described) => {
    const name = described?.$ref?.replace('#/$defs/', '');
    return (name === undefined ? described : definitions[name]) ?? {};
};
const notInJson = (value, place) => new TypeError(`${place} is ${value}, which JSON cannot hold; leave the field out and say why under "unknown"`);


/***/ }),

/***/ 39111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l6: () => (/* binding */ toMarkdown),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   mC: () => (/* binding */ toSummary),
/* harmony export */   qK: () => (/* binding */ tableText),
/* harmony export */   xy: () => (/* binding */ cautionLines)
/* harmony export */ });
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(735);
/* harmony import */ var _advice_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44856);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(73533);
/* harmony import */ var _table_legs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54331);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72197);
/* harmony import */ var _services_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98144);
/* harmony import */ var _table_measured_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35058);
/* harmony import */ var _study_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68537);
/* harmony import */ var _study_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52228);
/* harmony import */ var _table_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75983);
/* harmony import */ var _words_advice_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35357);
/* harmony import */ var _words_calibration_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44373);
/* harmony import */ var _words_details_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9953);
/* harmony import */ var _words_attestations_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(20982);
/* harmony import */ var _words_cold_beside_cache_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(52381);
/* harmony import */ var _words_creep_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(13656);
/* harmony import */ var _words_disturbances_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(70740);
/* harmony import */ var _words_headline_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2941);
/* harmony import */ var _words_legend_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(53708);
/* harmony import */ var _words_marks_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(35219);
/* harmony import */ var _words_phases_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(12645);
/* harmony import */ var _words_remote_cache_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(26628);
/* harmony import */ var _words_self_test_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(78744);
/* harmony import */ var _words_spent_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(42549);
/* harmony import */ var _words_why_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(34631);
/* harmony import */ var _repetition_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(76825);



























/**
 * The report as markdown, for `report.md` and the job's summary: verdict, reason, one table, its limits,
 * details folded away. Texts from outside are shown, never obeyed (see `escape.ts`).
 */
const toMarkdown = (report) => report.study === undefined ? runMarkdown(report) : studyMarkdown(report, report.study);
/** The job's summary: a single line where there was nothing to build. */
const toSummary = (report) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingToBuild */ .xe)(report)
    ? `${[`${firstLine(report)}. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_words_spent_js__WEBPACK_IMPORTED_MODULE_22__/* .spentLine */ .bh)(report))}`, ...cautionLines(report)].join('\n\n')}\n`
    : toMarkdown(report);
/** The report of a study: what was asked, what follows, and the tables, which may be long. */
const studyMarkdown = (report, study) => {
    const [table, facts] = [(0,_table_table_js__WEBPACK_IMPORTED_MODULE_8__/* .tableOf */ .c)(report), (0,_study_table_js__WEBPACK_IMPORTED_MODULE_6__/* .factsTable */ .wd)(report, study)];
    const [note, unknowns] = [(0,_table_measured_js__WEBPACK_IMPORTED_MODULE_5__/* .ratioNote */ .KA)(report), (0,_study_words_js__WEBPACK_IMPORTED_MODULE_7__/* .studyUnknowns */ .DB)(report, study, () => false)];
    const blocks = [
        ...firstLines(report),
        ...(study.advice.length === 0 ? [] : ['**What follows**', items(study.advice)]),
        ...(table.constants.length === 0 ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_25__/* .sentence */ .em)(table.constants.join('. ')))]),
        tableText(table),
        ...(note === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(note)]),
        ...(facts === undefined ? [] : [tableText(facts)]),
        ...(unknowns.length === 0 ? [] : ['**What is not known**', items(unknowns)]),
        ...(0,_words_details_js__WEBPACK_IMPORTED_MODULE_11__/* .foldedGroups */ .xt)((0,_words_details_js__WEBPACK_IMPORTED_MODULE_11__/* .sections */ .V0)(report)),
    ];
    return `${blocks.join('\n\n')}\n`;
};
/** Verdict and number, what limits them, then the cause: the words of the comment. */
const firstLines = (report) => [
    firstLine(report),
    ...cautionLines(report),
    (0,_words_why_js__WEBPACK_IMPORTED_MODULE_23__/* .whyLinked */ .Yx)(report, Infinity),
    ...(0,_words_cold_beside_cache_js__WEBPACK_IMPORTED_MODULE_13__/* .coldBesideCache */ .l)(report).map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_words_spent_js__WEBPACK_IMPORTED_MODULE_22__/* .spentLine */ .bh)(report)),
];
/** A name in a report of a stranger may have any length, and what comes below it must not be cut off. */
const longestHeadline = 2_000;
const firstLine = (report) => `${(0,_words_marks_js__WEBPACK_IMPORTED_MODULE_18__/* .markOf */ .F)(report)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_25__/* .cut */ .Jj)((0,_words_headline_js__WEBPACK_IMPORTED_MODULE_16__/* .headline */ .P)(report), longestHeadline))}`;
/** What a reader must know before anything else, as blocks of markdown. */
const cautionLines = ({ cautions = [] }) => cautions.map((each) => `**Caution:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(each)}`);
const runMarkdown = (report) => {
    const [legs, table] = [(0,_table_legs_js__WEBPACK_IMPORTED_MODULE_2__/* .legsTable */ .q)(report), (0,_table_table_js__WEBPACK_IMPORTED_MODULE_8__/* .tableOf */ .c)(report)];
    const { constants } = table;
    const [note, disturbed, next] = [(0,_table_measured_js__WEBPACK_IMPORTED_MODULE_5__/* .ratioNote */ .KA)(report), (0,_words_disturbances_js__WEBPACK_IMPORTED_MODULE_15__/* .disturbanceNote */ .ZT)(report), (0,_words_advice_js__WEBPACK_IMPORTED_MODULE_9__/* .nextStep */ .s)(report)];
    const meanings = (0,_words_legend_js__WEBPACK_IMPORTED_MODULE_17__/* .legend */ .o)(report);
    const [calibrated, tested] = [(0,_words_calibration_js__WEBPACK_IMPORTED_MODULE_10__/* .calibrationLines */ .EC)(report), (0,_words_self_test_js__WEBPACK_IMPORTED_MODULE_21__/* .selfTestLines */ .mf)(report)];
    const blocks = [
        ...firstLines(report),
        ...(0,_words_creep_js__WEBPACK_IMPORTED_MODULE_14__/* .creepSentences */ .C)(report).map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
        ...rewriteBlocks(report),
        ...(legs === undefined ? [] : [tableText(legs)]),
        ...(disturbed === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(disturbed)]),
        ...(constants.length === 0 ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_25__/* .sentence */ .em)(constants.join('. ')))]),
        tableText(table),
        ...(note === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(note)]),
        ...(meanings === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(meanings)]),
        ...(calibrated.length === 0 ? [] : ['**Noise floor**', items(calibrated)]),
        ...(tested.length === 0 ? [] : ['**Self-test**', items(tested)]),
        ...remoteCacheBlocks(report),
        ...attestationBlocks(report),
        ...servicesBlocks(report),
        ...(next === undefined ? [] : [`**Next:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(next)}`]),
        ...(0,_repetition_js__WEBPACK_IMPORTED_MODULE_24__/* .repetitionBlocks */ .G)(report),
        ...(0,_words_phases_js__WEBPACK_IMPORTED_MODULE_19__/* .phaseFlaws */ .pd)(report).map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
        ...(0,_words_details_js__WEBPACK_IMPORTED_MODULE_11__/* .foldedGroups */ .xt)((0,_words_details_js__WEBPACK_IMPORTED_MODULE_11__/* .sections */ .V0)(report)),
    ];
    return `${blocks.join('\n\n')}\n`;
};
/** Rewrites: what gained, then the others. */
const rewriteBlocks = (report) => {
    const { gained, others } = (0,_advice_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceBlocks */ .H)(report);
    return [...gained.flat(), ...others];
};
/** What caches in a registry cost and gained. */
const remoteCacheBlocks = (report) => {
    const lines = (0,_words_remote_cache_js__WEBPACK_IMPORTED_MODULE_20__/* .remoteCacheLines */ .u)(report);
    return lines.length === 0 ? [] : ['**Remote cache**', items(lines)];
};
/** What writing about the image took. */
const attestationBlocks = (report) => {
    const lines = (0,_words_attestations_js__WEBPACK_IMPORTED_MODULE_12__/* .attestationLines */ .Q)(report);
    return lines.length === 0 ? [] : ['**Attestations**', items(lines)];
};
/** The services of several repositories. */
const servicesBlocks = (report) => {
    const table = (0,_services_table_js__WEBPACK_IMPORTED_MODULE_4__/* .servicesTable */ .lt)(report);
    if (table === undefined || report.services === undefined)
        return [];
    const note = (0,_services_table_js__WEBPACK_IMPORTED_MODULE_4__/* .servicesNote */ .tE)(report.services);
    return ['**Services**', tableText(table), ...(note === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(note)])];
};
/** The one table of a report, its columns aligned for readers of the raw text. */
const tableText = ({ titles, aligns, rows, empty }) => {
    if (rows.length === 0)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(empty ?? '');
    const widest = Math.min(widestColumn, Math.floor(mostPadding / (titles.length * (rows.length + 2))));
    // A title may name an engine, or a column of a study.
    return (0,markdown_table__WEBPACK_IMPORTED_MODULE_26__/* .markdownTable */ .Q)([titles.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), ...rows.map(cellsOf)], {
        align: aligns,
        // A reason, or a long text, may stick out of its column: it must not widen the raw text of all rows.
        stringLength: (cell) => Math.min(widest, (cell.startsWith(`${noTime}: `) ? noTime : [...cell]).length),
    });
};
/** A list of plain texts. */
const items = (lines) => lines.map((line) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(line)}`).join('\n');
/** The table shows this many characters of a long reason; the details have all of it. */
const longestReason = 80;
/** Columns are padded to no more, */
const widestColumn = 200;
/** and the cells of a table to no more together: of a hundred columns, each with one long text, every row would be long. */
const mostPadding = 1_000_000;
const noTime = 'no time';
const cellsOf = ({ cells, why: reason }) => {
    // The last of them: names stand before the times, and a project may have this very name.
    const at = reason === undefined ? -1 : cells.lastIndexOf(noTime);
    return cells.map((cell, index) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(index === at ? `${noTime}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_25__/* .cut */ .Jj)(reason ?? '', longestReason)}` : cell));
};


/***/ }),

/***/ 76825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ repetitionBlocks),
/* harmony export */   t: () => (/* binding */ repetitionText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73533);
/* harmony import */ var _words_details_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9953);
/* harmony import */ var _words_repeat_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60010);




/** Names and notes from outside may have any length. */
const [longestName, longestNote] = [100, 500];
/** What one pastes to repeat a comparison, and what is not in it, as markdown. */
const repetitionText = ({ toolVersion }, { name, line, notes }) => [
    `**Repeat ${name === undefined ? 'it' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(name, longestName))}** in a clone of the repository, with go-container-bench ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(toolVersion, longestNote))} in the folder beside it:`,
    (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)([line]).join('\n'),
    ...notes.map((note) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(note, longestNote))),
].join('\n\n');
/** The foremost comparison, and the others folded away, as blocks of markdown; empty: none can be repeated. */
const repetitionBlocks = (report) => {
    const [first, ...others] = (0,_words_repeat_js__WEBPACK_IMPORTED_MODULE_2__/* .repetitions */ .Xu)(report).map((each) => repetitionText(report, each));
    if (first === undefined)
        return [];
    return [first, ...(others.length === 0 ? [] : [(0,_words_details_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)('Repeat the others', others)])];
};


/***/ }),

/***/ 6355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mergedVerdict)
/* harmony export */ });
/* harmony import */ var _analysis_run_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61078);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);


/**
 * The verdict of all legs, or of all projects, together: the first of regression, invalid and warning that one of them has; then `none` when
 * one measured nothing, and `inconclusive` when one could not be sampled at all; then improvement, unchanged,
 * inconclusive; `none` when no leg was judged.
 */
const mergedVerdict = (legs, part = 'leg') => {
    const kind = kindOf(legs);
    const empty = kind === 'none' ? legs.filter(isEmpty) : [];
    const same = empty.length > 0 ? empty : legs.filter(({ verdict }) => verdict.kind === kind);
    const [first, ...others] = same;
    if (first === undefined)
        throw new Error('there is no leg to judge');
    const shared = others.every(({ verdict }) => verdict.reason === first.verdict.reason);
    const share = `${empty.length > 0 ? 'nothing was measured' : wordOf(kind)} in ${same.length} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(legs.length, part)}`;
    const own = shared && others.length > 0 ? first.verdict.reason : `${first.name}: ${first.verdict.reason}`;
    const above = shared || others.length === 0 ? ': ' : ', the first of them ';
    // Such a reason says itself that nothing was judged.
    const text = kind === 'none' && empty.length === 0 ? own : `${share}${above}${own}`;
    return { kind, because: first.verdict.because, reason: [text, ...besides(kind, legs)].join('; ') };
};
const isEmpty = ({ verdict }) => verdict.because === 'nothing-measured';
const kindOf = (legs) => {
    const found = (kinds) => kinds.find((kind) => legs.some(({ verdict }) => verdict.kind === kind));
    const empty = legs.some(isEmpty) ? 'none' : undefined;
    const hole = legs.some(({ verdict }) => (0,_analysis_run_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isHole */ .$Q)(verdict)) ? 'inconclusive' : undefined;
    return (found(['regression', 'invalid', 'warning']) ??
        empty ??
        hole ??
        found(['improvement', 'unchanged', 'inconclusive']) ??
        'none');
};
const besides = (kind, legs) => {
    const found = (wanted) => legs.filter(({ verdict }) => verdict.kind === wanted).length;
    return ['invalid', 'inconclusive', 'none']
        .filter((each) => each !== kind && found(each) > 0)
        .map((each) => `${found(each)} ${wordOf(each)}`);
};
const wordOf = (kind) => (kind === 'none' ? 'not judged' : kind);


/***/ }),

/***/ 11522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ isOfProjects),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   b2: () => (/* binding */ isMissing)
/* harmony export */ });
/**
 * Whether a report is made of projects, each with all that its verdict depends on. One that is made of the legs of a matrix
 * holds less of them, and cannot be judged again.
 */
const isOfProjects = ({ legs }) => legs !== undefined && legs.length > 0 && legs.every(({ obstacles }) => obstacles !== undefined);
/** Whether a project left no report, or one that is not complete. */
const isMissing = ({ verdict }) => verdict.because === 'leg-missing';
/** The projects of a report that is made of them: in a run that was stopped, those that are not missing are complete. */
const partsOf = (report) => {
    const { legs = [], onlyChange: _, ...shared } = report;
    const benchmarks = groupedBy(report.benchmarks, ({ project }) => project);
    const projectOf = new Map(report.benchmarks.map(({ id, project }) => [id, project]));
    const builds = groupedBy(report.builds, ({ benchmark }) => projectOf.get(benchmark) ?? '');
    const projects = groupedBy(report.projects ?? [], ({ id }) => id);
    const explanations = groupedBy(report.explanations ?? [], ({ project }) => project);
    return legs.map((leg) => ({
        leg,
        report: {
            ...shared,
            complete: !isMissing(leg),
            verdict: leg.verdict,
            obstacles: leg.obstacles ?? [],
            ...(leg.onlyChange !== undefined && { onlyChange: leg.onlyChange }),
            projects: projects.get(leg.name) ?? [],
            benchmarks: benchmarks.get(leg.name) ?? [],
            builds: builds.get(leg.name) ?? [],
            explanations: explanations.get(leg.name) ?? [],
        },
    }));
};
const groupedBy = (items, keyOf) => {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group === undefined)
            groups.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return groups;
};


/***/ }),

/***/ 86018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ selfTestsIn),
/* harmony export */   Pb: () => (/* binding */ selfTestStatus),
/* harmony export */   VV: () => (/* binding */ isSelfTest),
/* harmony export */   _U: () => (/* binding */ packagesToAdd),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44709);
/* harmony import */ var _analysis_pairs_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43326);
/* harmony import */ var _analysis_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31980);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72197);




/** How much more work the heavier head does, as a share of the base's build. */
const addedShare = 0.25;
/** What the pairs of `self-test` came to, computed from what the report holds; empty: it is not one of `self-test`. */
const selfTestsIn = (report) => report.benchmarks.flatMap((benchmark) => {
    const head = headOf(report, benchmark);
    if (head === undefined)
        return [];
    const work = addedWork(report, benchmark);
    return [{ benchmark, head, ...work, outcome: outcomeOf(head, benchmark, work.added) }];
});
/** Whether a report is of pairs of which it is known what must come out. */
const isSelfTest = ({ obstacles, legs = [] }) => [obstacles, ...legs.map((leg) => leg.obstacles ?? [])].some((all) => all.some(({ kind }) => kind === 'self-test'));
/** Whether all verdicts are right: 0; one is wrong: 1; else 3, as one could not be measured. */
const selfTestStatus = (report) => {
    const outcomes = selfTestsIn(report).map(({ outcome }) => outcome);
    if (outcomes.includes('failed'))
        return 1;
    return isWhole(report) && !outcomes.includes('unknown') ? 0 : 3;
};
/** Whether both pairs were measured on every engine that measured one. */
const isWhole = (report) => {
    const all = selfTestsIn(report);
    const isTested = (engine, head) => all.some((each) => each.benchmark.engine === engine && each.head === head);
    const engines = all.map(({ benchmark }) => benchmark.engine);
    const hasBoth = engines.every((engine) => isTested(engine, 'same') && isTested(engine, 'heavier'));
    return report.complete && engines.length > 0 && hasBoth && !(report.legs ?? []).some(_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmptyLeg */ .ep);
};
/** A report of several projects has its obstacles by project. */
const headOf = ({ obstacles, legs = [] }, { project }) => {
    const own = legs.find(({ name }) => name === project)?.obstacles ?? obstacles;
    return own.flatMap((each) => (each.kind === 'self-test' ? [each.head] : []))[0];
};
const outcomeOf = (head, { comparison, limits }, added) => {
    if (comparison === undefined)
        return 'unknown';
    const { verdict, high } = comparison;
    if (head === 'same')
        return outcomeOfSame(verdict);
    const isEnough = added === undefined || added > limits.failThreshold;
    if (verdict.kind === 'regression')
        return isEnough ? 'passed' : 'unknown';
    return isEnough && isTooLow(verdict, high, limits) ? 'failed' : 'unknown';
};
/** Whether a verdict denies what must come out. The interval of a warning may reach so far that only the machine is to blame. */
const isTooLow = ({ kind, because }, high, { failThreshold }) => {
    if (kind === 'warning')
        return because === 'slower' && high !== undefined && high < failThreshold;
    return kind === 'unchanged' || kind === 'improvement';
};
/** A difference that is not there is no right verdict; only a regression is one that must never be. */
const outcomeOfSame = ({ kind }) => {
    switch (kind) {
        case 'regression':
            return 'failed';
        case 'unchanged':
            return 'passed';
        case 'warning':
        case 'improvement':
        case 'inconclusive':
        case 'invalid':
        case 'none':
            return 'unknown';
    }
};
/** Pair by pair, as for the verdict: what else used the machine slows both. */
const addedWork = ({ builds }, { id }) => {
    const pairs = (0,_analysis_pairs_of_js__WEBPACK_IMPORTED_MODULE_0__/* .memberPairsOf */ .lS)(builds, id);
    const shares = pairs.flatMap(({ base, head }) => {
        const [before, after] = [base.phases?.compile, head.phases?.compile];
        return before === undefined || after === undefined ? [] : [(after - before) / base.durationMs];
    });
    const packages = pairs.flatMap(({ base, head }) => {
        const [before, after] = [base, head].map(({ evidence }) => evidence?.outcome.packagesCompiled);
        return before === undefined || after === undefined ? [] : [after - before];
    });
    return { added: (0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .medianOf */ .ux)(shares), addedPackages: (0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .medianOf */ .ux)(packages) };
};
const compiledMs = (report, { id }) => {
    const counted = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .buildsOf */ .jV)(report, id, 'base').filter(_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_3__/* .isCounted */ .he);
    return (0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .medianOf */ .ux)(counted.flatMap(({ phases }) => phases?.compile ?? []));
};
/**
 * How many packages a head needs beside `packages` of equal size to do a quarter more work than the build of its base, on the
 * engine where that is most; undefined: no build gave a time. `report` is of the pair that does the same work. Where no build
 * says how long it compiled, all of its time counts as compiling.
 */
const packagesToAdd = (report, packages) => {
    const found = report.benchmarks.flatMap((benchmark) => {
        const wholeMs = benchmark.base?.medianMs;
        if (wholeMs === undefined)
            return [];
        const compileMs = compiledMs(report, benchmark) ?? wholeMs;
        return [Math.round((addedShare * wholeMs * packages) / compileMs)];
    });
    return found.length === 0 ? undefined : Math.max(...found);
};


/***/ }),

/***/ 98144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ meanLines),
/* harmony export */   kb: () => (/* binding */ linesTable),
/* harmony export */   lt: () => (/* binding */ servicesTable),
/* harmony export */   tE: () => (/* binding */ servicesNote)
/* harmony export */ });
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94333);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);
/* harmony import */ var _study_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80880);



/** A line for each service, and one for all of them; undefined: the report is not of several repositories. */
const servicesTable = ({ services }) => services === undefined ? undefined : linesTable(services, [...services.rows, ...meanLines(services)]);
/** The lines for all services: one for each engine and scenario that is compared. */
const meanLines = ({ means }) => means.map(({ services, ...mean }) => ({ ...mean, service: `all, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(services, 'service')}` }));
/** A table of these lines. */
const linesTable = ({ reference, means, runsPerMonth }, lines) => {
    const columns = [
        { title: 'service', align: 'left', cell: ({ service }) => service },
        { title: 'scenario', align: 'left', cell: ({ scenario }) => scenario },
        { title: 'engine', align: 'left', cell: ({ engine }) => engine },
        { title: 'median', align: 'right', cell: ({ medianMs }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(medianMs, _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0) },
        { title: `to ${reference}`, align: 'right', cell: (row) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(row.ratio, _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG) },
        { title: 'interval', align: 'right', cell: _study_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsText */ .Fv },
        {
            title: 'minutes saved a month',
            align: 'right',
            cell: ({ savedMinutesPerMonth }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(savedMinutesPerMonth, minutesText),
        },
    ];
    const compared = runsPerMonth === undefined ? 6 : 7;
    const wanted = columns.slice(0, means.length === 0 ? 4 : compared);
    return {
        constants: [],
        titles: wanted.map(({ title }) => title),
        aligns: wanted.map(({ align }) => align),
        rows: lines.map((line) => ({ cells: wanted.map(({ cell }) => cell(line)), why: undefined })),
    };
};
/** What the last rows are, and what they rest on. */
const servicesNote = ({ reference, means, runsPerMonth }) => {
    if (means.length === 0)
        return undefined;
    const few = means.flatMap(({ unknown, engine, scenario }) => unknown?.['low'] === undefined
        ? []
        : [`${engine}, ${scenario}: no interval over services: it ${unknown['low']}.`]);
    const builds = runsPerMonth === undefined
        ? []
        : [`Minutes are for ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(runsPerMonth, 'build')} a month of each service.`];
    return [
        `"to ${reference}" divides the times of each round, on the machine of the service; for all services it is the geometric mean, with a bootstrap interval of 95% over services.`,
        ...builds,
        ...few,
    ].join(' ');
};
/** Never `-0.0`. */
const minutesText = (minutes) => (Math.round(minutes * 10) / 10 + 0).toFixed(1);


/***/ }),

/***/ 76531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ spentOf)
/* harmony export */ });
/* harmony import */ var _analysis_alike_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12283);
/* harmony import */ var _analysis_pairs_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43326);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72197);



/** What a run cost, and what settled its verdicts: read from the rest of the report, so it is never read from a file. */
const spentOf = (report) => ({
    totalMs: totalMs(report.cost),
    decisions: decisionsOf(report),
});
const totalMs = (cost) => Object.values(cost).reduce((sum, ms) => sum + ms, 0);
/** The gated benchmarks decide; where none is gated, what is only reported was judged all the same. */
const decisionsOf = (report) => {
    // Of several parts, one may have had nothing to build, and stand in the verdict of all.
    if ((0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingToBuild */ .xe)(report))
        return [{ by: 'inputs', benchmarks: [] }];
    if (!(0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompared */ .uQ)(report))
        return [];
    const gated = report.benchmarks.filter((each) => each.gated);
    const found = new Map();
    for (const benchmark of gated.length > 0 ? gated : report.benchmarks) {
        const decision = decisionOf(report, benchmark);
        if (decision === undefined)
            continue;
        const key = JSON.stringify(decision);
        found.set(key, { ...decision, benchmarks: [...(found.get(key)?.benchmarks ?? []), benchmark.id] });
    }
    return [...found.values()];
};
const decisionOf = (report, benchmark) => {
    const by = decidedBy(report, benchmark);
    if (by === undefined)
        return undefined;
    const { pairs = 0, looks = [] } = benchmark.sampling ?? {};
    if (pairs === 0 || !(by === 'pairs' || by === 'floor' || by === 'budget'))
        return { by };
    const look = looks.indexOf(pairs);
    return { by, pairs, ...(by !== 'budget' && look >= 0 && { look: look + 1, looks: looks.length }) };
};
const decidedBy = (report, benchmark) => {
    const { comparison, sampling } = benchmark;
    if (comparison === undefined)
        return undefined;
    const { verdict } = comparison;
    const by = deciders[verdict.because];
    // A verdict that further pairs might have changed was ended by the time.
    if (verdict.kind === 'inconclusive' && by === 'pairs' && sampling?.stopped === 'out-of-time')
        return 'budget';
    return verdict.because === 'within-threshold' && isByFloor(report, benchmark) ? 'floor' : by;
};
/** Whether builds that are not slower are too short to be judged by a percentage. */
const isByFloor = ({ builds }, { id, comparison, limits, sampling }) => {
    const { high } = comparison ?? {};
    if (high !== undefined)
        return high >= limits.failThreshold;
    // So few pairs have no bounds.
    return (0,_analysis_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .alikeOf */ .Q)((0,_analysis_pairs_of_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsOf */ .fq)((0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptsOf */ .Or)(builds, id), id), limits, sampling?.looks ?? [])?.by === 'floor';
};
/** undefined: nothing was judged. */
const deciders = {
    'one-revision': undefined,
    calibration: undefined,
    'self-test': undefined,
    'too-few-rounds': undefined,
    'base-without-dockerfile': undefined,
    'nothing-gated': undefined,
    'not-judged': undefined,
    'nothing-measured': undefined,
    'not-measured': undefined,
    'leg-missing': undefined,
    'base-does-not-build': 'failing-builds',
    'base-fails': 'failing-builds',
    'head-does-not-build': 'failing-builds',
    'head-fails': 'failing-builds',
    'state-lost': 'lost-states',
    'state-lost-in-one': 'lost-states',
    'same-inputs': 'inputs',
    'same-work': 'screen',
    'below-floor': 'floor',
    'within-threshold': 'pairs',
    scatter: 'pairs',
    disturbed: 'pairs',
    'too-few-pairs': 'pairs',
    slower: 'pairs',
    accepted: 'pairs',
    crept: 'pairs',
    faster: 'pairs',
    'out-of-time': 'budget',
    'out-of-disk': 'disk',
    'engine-broke': 'engine',
    unsupported: 'engine',
    'not-compared': 'obstacle',
    'image-moved': 'obstacle',
    'not-cold': 'obstacle',
    'no-edit': 'obstacle',
};


/***/ }),

/***/ 80880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ medianText),
/* harmony export */   B9: () => (/* binding */ ratioText),
/* harmony export */   D6: () => (/* binding */ resultText),
/* harmony export */   Fn: () => (/* binding */ slowText),
/* harmony export */   Fv: () => (/* binding */ boundsText),
/* harmony export */   QP: () => (/* binding */ columnText),
/* harmony export */   _Y: () => (/* binding */ isTimed),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   lq: () => (/* binding */ rangeText),
/* harmony export */   zy: () => (/* binding */ deviationText)
/* harmony export */ });
/* harmony import */ var _analysis_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44619);
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94333);
/* harmony import */ var _analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31980);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73533);




/** Whether a study has times: not all of them are of builds. */
const isTimed = ({ study }) => study?.rows.some(({ sample }) => sample !== undefined) ?? false;
/** The median, that there is no time, or nothing where none was to be taken. */
const medianText = ({ sample, attempts, columns }) => {
    if (sample?.medianMs !== undefined)
        return (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(sample.medianMs);
    return attempts.length === 0 && Object.keys(columns).length > 0 ? _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6 : 'no time';
};
/** Smallest and largest time, where there are too few for an interval. */
const rangeText = ({ sample, timedOut }) => sample?.range === 'min-max' && sample.samplesMs.length > 1 && timedOut === undefined
    ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .durationRange */ .U4)(sample.lowMs ?? 0, sample.highMs ?? 0)
    : _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6;
/** Of at least six times. */
const deviationText = (row) => ofEnough(row, _analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .standardDeviationOf */ .yh);
/** The time that 95% of the builds did not exceed; of at least six. */
const slowText = (row) => ofEnough(row, (timesMs) => (0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .percentileOf */ .D4)(timesMs, 0.95));
/** What was stopped at its time limit would have taken longer, so then these are not known. */
const ofEnough = ({ sample, timedOut }, value) => sample === undefined || sample.samplesMs.length < _analysis_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .pairsNeeded */ .V5 || timedOut !== undefined
    ? _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6
    : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(value(sample.samplesMs), _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0);
/** How many attempts gave a time, and of how many where some did not. */
const countText = ({ attempts }) => {
    const counted = attempts.filter(({ durationMs }) => durationMs !== undefined).length;
    return counted === attempts.length ? String(counted) : `${counted} of ${attempts.length}`;
};
const ratioText = (row) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(row.ratio, (value) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioWithin */ .rm)(value, row));
const boundsText = ({ low, high }) => low === undefined || high === undefined ? _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6 : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioBound */ .OE)(low)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioBound */ .OE)(high)}`;
/** What the comparison says, in words. */
const resultText = (row, { reference }) => {
    const { sample, value, ranked, low = 0, high = Infinity, verdict } = row;
    const judged = verdict === undefined || verdict.kind === 'none' ? [] : [verdict.kind];
    if (sample === undefined)
        return judged[0] ?? _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6;
    const words = ranked ? comparedWords(low, high) : 'not ranked';
    return [value === reference ? 'reference' : words, ...judged].join(': ');
};
const comparedWords = (low, high) => {
    if (low > 1)
        return 'slower';
    return high < 1 ? 'faster' : 'no difference shown';
};
/** A value of a study's own column. */
const columnText = (value, unit) => {
    if (value === undefined)
        return _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6;
    if (typeof value === 'string')
        return value === '' ? _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6 : value;
    switch (unit) {
        case 'bytes':
            return bytesText(value);
        case 'ms':
            return partText(value);
        case 'us':
            return `${Number(value.toPrecision(3))} µs`;
        case 'share':
            return (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(value);
        case 'count':
        case 'text':
            return String(Number(value.toFixed(2)));
    }
};
/** A part of something can be far shorter than a build: a lookup of 0.34 ms is not nothing. */
const partText = (ms) => Math.abs(ms) < 10 ? `${Number(ms.toPrecision(2))} ms` : (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(ms);
const bytesText = (bytes) => {
    if (Math.abs(bytes) < 1e3)
        return `${Math.round(bytes)} B`;
    if (Math.abs(bytes) < 999_950)
        return `${(bytes / 1e3).toFixed(1)} kB`;
    return Math.abs(bytes) < 999_950_000 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
};


/***/ }),

/***/ 17473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ studyNote)
/* harmony export */ });
/* harmony import */ var _analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44619);

/** What the ratios of a study are, and which rows have none; undefined: no row has one. */
const studyNote = ({ rows, reference }) => {
    const compared = rows.filter(({ ratio }) => ratio !== undefined);
    if (compared.length === 0)
        return undefined;
    return [
        `"to ${reference}" is the ratio of both times, ${centreText(compared)}.`,
        ...(compared.some(({ ranked }) => ranked)
            ? ['Where the interval of the median contains 1.00×, no difference is shown.']
            : []),
        ...(compared.filter(({ ranked }) => ranked).length > 1
            ? [
                'The 95% are those of each row by itself: of 20 rows without any difference, one may be called slower or faster.',
            ]
            : []),
        ...(compared.some(({ ranked }) => !ranked)
            ? [`Rows with fewer than ${_analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsNeeded */ .V5} common rounds are not ranked.`]
            : []),
    ].join(' ');
};
/** As `centreOf` computes it from the rounds in which both have a time. */
const centreText = (rows) => {
    const counts = rows.map(({ pairs = 0 }) => pairs);
    const median = counts.some((pairs) => pairs % 2 === 0) ? ['the median over the rounds'] : [];
    const odd = counts.some((pairs) => pairs > 1 && pairs % 2 === 1)
        ? [
            `${median.length === 0 ? '' : 'over an odd number of rounds '}the mean of two medians, of the rounds that began with the reference and of the others`,
        ]
        : [];
    const one = counts.includes(1) ? [oneText(counts)] : [];
    return [...median, ...odd, ...one].join('; ');
};
const oneText = (counts) => counts.every((pairs) => pairs === 1)
    ? 'in the one round in which both have a time'
    : 'where only one round has both, that of this round';


/***/ }),

/***/ 68537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ studyTable),
/* harmony export */   wd: () => (/* binding */ factsTable),
/* harmony export */   zQ: () => (/* binding */ whyNoTime)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73533);
/* harmony import */ var _words_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32598);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80880);



/** One row for each cell of a study: its times, and what else it shows where that is little. */
const studyTable = (report, study) => tableWith(study.rows, [
    ...keyColumns(report, study),
    ...timeColumns(study),
    ...(study.columns.length > mostBeside ? [] : ownColumns(study)),
]);
/** More of a study's own columns than this have a table of their own. */
const mostBeside = 4;
/** What rows show beside times, where that is too much for one table; undefined: it is not. */
const factsTable = (report, study) => {
    const rows = study.rows.filter(({ columns }) => Object.keys(columns).length > 0);
    if (study.columns.length <= mostBeside || rows.length === 0)
        return undefined;
    const table = tableWith(rows, [...keyColumns(report, study), ...ownColumns(study)]);
    return { ...table, rows: table.rows.map(({ cells }) => ({ cells, why: undefined })) };
};
const tableWith = (rows, wanted) => {
    const all = wanted.filter(({ optional, cell }) => !optional || rows.some((row) => cell(row) !== _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6));
    const columns = all.filter((column) => constantOf(column, rows).length === 0);
    return {
        constants: all.flatMap((column) => constantOf(column, rows)),
        titles: columns.map(({ title }) => title),
        aligns: columns.map(({ align }) => align),
        rows: rows.map((row) => ({
            cells: columns.map(({ cell }) => cell(row)),
            why: whyNoTime(row),
        })),
    };
};
/** Why a row has no time, where the table says so below or beside it. */
const whyNoTime = (row) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .medianText */ .A5)(row) === 'no time' ? row.unknown?.['sample'] : undefined;
const words = (title, cell, constant) => ({
    title,
    cell,
    constant,
    align: 'left',
    optional: false,
});
const numbers = (title, cell) => ({
    title,
    cell,
    constant: undefined,
    align: 'right',
    optional: true,
});
const keyColumns = (report, { rows, axis }) => {
    const isEngines = rows.every(({ value, engine }) => value === engine);
    const label = (name) => (0,_words_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .engineLabel */ .nY)(report.engines, name);
    return [
        words(axis, ({ value }) => (isEngines ? label(value) : value)),
        ...(isEngines ? [] : [words('engine', ({ engine }) => label(engine), 'Engine')]),
        words('project', ({ project }) => (0,_words_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j1)(report, project), 'Project'),
        words('scenario', ({ scenario }) => scenario, 'Scenario'),
    ];
};
const timeColumns = (study) => [
    { ...numbers('median (P50)', _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .medianText */ .A5), optional: false },
    numbers('min–max', _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeText */ .lq),
    numbers('sd', _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .deviationText */ .zy),
    numbers('P95', _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .slowText */ .Fn),
    numbers('n', _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT),
    numbers(`to ${study.reference}`, _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioText */ .B9),
    numbers('95% interval', _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsText */ .Fv),
    { ...words('result', (row) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .resultText */ .D6)(row, study)), optional: true },
];
const ownColumns = ({ columns }) => columns.map(({ name, title, unit }) => ({
    ...numbers(title, (row) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .columnText */ .QP)(row.columns[name], unit)),
    align: unit === 'text' ? 'left' : 'right',
}));
const constantOf = ({ constant, cell }, rows) => {
    const [value, ...others] = new Set(rows.map(cell));
    if (constant === undefined || value === undefined || value === _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6 || others.length > 0)
        return [];
    return [`${constant}: ${value}`];
};


/***/ }),

/***/ 52228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ studyUnknowns),
/* harmony export */   Sd: () => (/* binding */ studySummary),
/* harmony export */   wO: () => (/* binding */ studyHeadline)
/* harmony export */ });
/* harmony import */ var _analysis_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44619);
/* harmony import */ var _analysis_study_judge_study_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45358);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);
/* harmony import */ var _words_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32598);




/** The first line: the verdict where one was wanted, or why there is none; and what was asked. */
const studyHeadline = (report, study) => {
    const stopped = report.complete ? '' : ' It is not complete: continue it with resume.';
    const title = `Study ${study.name}: ${study.text}`;
    return [...verdictText(report, study), `${title}${stopped}`].join(' ');
};
const verdictText = ({ verdict }, { rows }) => {
    if (!rows.some((row) => row.verdict !== undefined))
        return [];
    if (verdict.kind !== 'none')
        return [`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalized */ .l2)(verdict.kind)}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(verdict.reason)}`];
    // Without any value, the second line gives the reason.
    const reason = rows.some(_analysis_study_judge_study_js__WEBPACK_IMPORTED_MODULE_2__/* .hasValue */ .a) ? [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalized */ .l2)(verdict.reason))] : [];
    return [...reason, 'The fail-threshold decided nothing.'];
};
/** The second line: how much of it was measured, and how. */
const studySummary = (report, { rows, rounds, axis, reference }) => {
    const found = rows.filter(_analysis_study_judge_study_js__WEBPACK_IMPORTED_MODULE_2__/* .hasValue */ .a);
    if (found.length === 0)
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalized */ .l2)(report.verdict.reason));
    const engines = [...new Set(found.map(({ engine }) => (0,_words_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .engineLabel */ .nY)(report.engines, engine)))];
    const measured = `${found.length === rows.length ? '' : `${found.length} of `}${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rows.length, 'row')}`;
    const compared = rows.some(({ ratio }) => ratio !== undefined);
    return `Measured ${measured} on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(engines)}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rounds, 'round')}${compared ? `; ${axis} is compared with ${reference}` : ''}.`;
};
/** What is not known of the rows, and why, each reason once, but for reasons that the reader `sees` already. */
const studyUnknowns = (report, { rows, columns }, sees) => {
    const reasons = new Map();
    const nameOf = namesAmong(report, rows);
    for (const row of rows) {
        const { unknown = {} } = row;
        for (const [field, reason] of Object.entries(unknown)) {
            const title = titleOf(row, field, columns);
            if (title === undefined || sees(row, field))
                continue;
            const key = `${title}: ${reason}`;
            reasons.set(key, [...(reasons.get(key) ?? []), nameOf(row)]);
        }
    }
    return [...reasons].map(([text, names]) => `${text}: ${namesText(names, rows.length)}`);
};
/** A row by its value, and by what else tells it apart from the others. */
const namesAmong = (report, rows) => {
    const differs = (part) => new Set(rows.map(part)).size > 1;
    const [engines, projects, scenarios] = [
        differs(({ engine }) => engine),
        differs(({ project }) => project),
        differs(({ scenario }) => scenario),
    ];
    return ({ value, engine, project, scenario }) => {
        const others = [
            ...(engines && engine !== value ? [engine] : []),
            ...(projects ? [(0,_words_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .projectName */ .j1)(report, project)] : []),
            ...(scenarios ? [scenario] : []),
        ];
        return others.length === 0 ? value : `${value} (${others.join(' ')})`;
    };
};
const titleOf = (row, field, columns) => {
    if (field === 'sample')
        return 'no time';
    if (field === 'rounds')
        return 'fewer rounds';
    if (field === 'low')
        return isUnranked(row) ? 'not ranked' : undefined;
    return columns.find(({ name }) => field === `columns.${name}`)?.title;
};
/** That there are too few rounds is explained by the table itself. */
const isUnranked = ({ sample, pairs }) => sample !== undefined && (pairs === undefined || pairs === 0 || pairs >= _analysis_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .pairsNeeded */ .V5);
const mostNames = 6;
const namesText = (names, all) => {
    if (names.length === all)
        return 'all rows';
    if (names.length <= mostNames)
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(names);
    return `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`;
};


/***/ }),

/***/ 26972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ wordColumn),
/* harmony export */   s: () => (/* binding */ numberColumn)
/* harmony export */ });
/** A column of words. */
const wordColumn = (title, cell, constant) => ({
    title,
    align: 'left',
    cell,
    constant,
});
/** A column of numbers. */
const numberColumn = (title, cell) => ({
    title,
    align: 'right',
    cell,
    constant: undefined,
});


/***/ }),

/***/ 54331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ legsTable)
/* harmony export */ });
/* harmony import */ var _words_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39932);
/* harmony import */ var _words_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32598);
/* harmony import */ var _words_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35219);
/* harmony import */ var _words_shown_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29212);




/** One row for each leg of a matrix, with its number; undefined for a report that was not made of several. */
const legsTable = (report) => {
    const { legs } = report;
    if (legs === undefined)
        return undefined;
    return {
        constants: [],
        titles: ['project', 'verdict', 'what was found'],
        aligns: ['left', 'left', 'left'],
        rows: legs.map((leg) => ({
            cells: [
                (0,_words_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .partName */ .pn)(report, leg),
                `${(0,_words_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .markOfKind */ .n)(leg.verdict.kind)} ${wordsOf(report, leg)}`,
                foundIn(report, leg),
            ],
            why: undefined,
        })),
    };
};
const wordsOf = (report, leg) => (0,_words_shown_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .shownVerdict */ .h)(ofLeg(report, leg)).words;
const foundIn = (report, leg) => {
    const own = ofLeg(report, leg);
    const { kind, reason } = leg.verdict;
    return kind === 'none' ? reason : (0,_words_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)(own, kind, (0,_words_shown_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .shownVerdict */ .h)(own).because);
};
/** What the merged report has of one leg. */
const ofLeg = (report, { verdict, projects = [] }) => ({
    ...report,
    verdict,
    benchmarks: report.benchmarks.filter(({ project }) => projects.includes(project)),
});


/***/ }),

/***/ 35058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ ratioNote),
/* harmony export */   iW: () => (/* binding */ measuredColumns),
/* harmony export */   pZ: () => (/* binding */ medianCell)
/* harmony export */ });
/* harmony import */ var _analysis_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44619);
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94333);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73533);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72197);
/* harmony import */ var _study_note_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17473);
/* harmony import */ var _words_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32598);
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26972);







/** Columns of a table in which nothing is compared: one revision, one engine or more. */
const measuredColumns = (report) => {
    const kinds = new Set((0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .jh)(report)
        .filter(isSpread)
        .map(({ head }) => head.range));
    const labelled = kinds.size > 1;
    return [
        (0,_column_js__WEBPACK_IMPORTED_MODULE_2__/* .numberColumn */ .s)('median', ({ head }) => medianCell(head)),
        (0,_column_js__WEBPACK_IMPORTED_MODULE_2__/* .numberColumn */ .s)(labelled ? 'range' : rangeName([...kinds][0]), (each) => rangeCell(each, labelled)),
        (0,_column_js__WEBPACK_IMPORTED_MODULE_2__/* .wordColumn */ .h)('builds', (each) => buildsCell(report, each)),
        ...(hasRivals(report) ? [(0,_column_js__WEBPACK_IMPORTED_MODULE_2__/* .numberColumn */ .s)('to fastest', (each) => ratioCell(report, each))] : []),
        (0,_column_js__WEBPACK_IMPORTED_MODULE_2__/* .wordColumn */ .h)('evidence', evidenceCell, 'Evidence'),
    ];
};
/** The note on the ratios: what they are, whether they may be read as a ranking, and which engines have none. */
const ratioNote = (report) => {
    if (report.study !== undefined)
        return (0,_study_note_js__WEBPACK_IMPORTED_MODULE_3__/* .studyNote */ .o)(report.study);
    const notes = [rankNote(report), vmNote(report)].filter((note) => note !== undefined);
    return notes.length === 0 ? undefined : notes.join(' ');
};
const vmNote = (report) => new Set((0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .jh)(report).map(({ engine }) => (0,_words_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .vmOf */ .zf)(report, engine))).size > 1
    ? 'Times in a virtual machine are not compared with times outside it.'
    : undefined;
const rankNote = (report) => {
    // Beside a base there is no such column.
    if ((0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .isCompared */ .uQ)(report) || !hasRivals(report))
        return undefined;
    const sizes = (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .jh)(report)
        .filter((benchmark) => rivals(report, benchmark).length > 1)
        .map(({ head }) => head.samplesMs.length);
    const fewest = Math.min(...sizes);
    return fewest < _analysis_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .pairsNeeded */ .V5
        ? `"to fastest" divides medians of the same project and scenario; with n = ${fewest} they are ` +
            `too few to rank the engines (${_analysis_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .pairsNeeded */ .V5} builds each are needed).`
        : '"to fastest" divides medians of the same project and scenario; where intervals overlap, ' +
            'it does not say which engine is faster.';
};
/** A median, or that there is none. */
const medianCell = (sample) => sample.medianMs === undefined ? 'no time' : (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(sample.medianMs);
// "none" would be a finding, and a benchmark without a time has none to make.
const evidenceCell = ({ head, evidenceLevel }) => head.medianMs === undefined ? _numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .nothing */ .s6 : evidenceLevel;
const isSpread = ({ head }) => head.samplesMs.length > 1;
const rangeName = (range) => {
    switch (range) {
        case 'interval':
            return '95% interval';
        case 'min-max':
            return 'min–max';
        case undefined:
            return 'range';
    }
};
const rangeCell = (benchmark, labelled) => {
    const { lowMs, highMs, range } = benchmark.head;
    // One value has no range.
    if (lowMs === undefined || highMs === undefined || !isSpread(benchmark))
        return _numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .nothing */ .s6;
    return labelled ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .durationRange */ .U4)(lowMs, highMs)} (${rangeName(range)})` : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .durationRange */ .U4)(lowMs, highMs);
};
const buildsCell = (report, { id, head }) => {
    const counted = head.samplesMs.length;
    const text = `${counted} of ${(0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .buildsOf */ .jV)(report, id, 'head').length}`;
    return counted === 1 ? `${text}, provisional` : text;
};
/** Benchmarks to compare with: times inside a virtual machine and outside it are those of two machines. */
const rivals = (report, benchmark) => {
    const found = groups.get(report) ?? grouped(report);
    groups.set(report, found);
    return found.get(groupOf(report, benchmark)) ?? [];
};
/** By report: every row asks for the others of its group. */
const groups = new WeakMap();
const grouped = (report) => {
    const found = new Map();
    for (const benchmark of (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .jh)(report)) {
        const own = found.get(groupOf(report, benchmark));
        if (own === undefined)
            found.set(groupOf(report, benchmark), [benchmark]);
        else
            own.push(benchmark);
    }
    return found;
};
const groupOf = (report, { project, scenario, engine }) => JSON.stringify([project, scenario, (0,_words_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .vmOf */ .zf)(report, engine)]);
const hasRivals = (report) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .measured */ .jh)(report).some((benchmark) => rivals(report, benchmark).length > 1);
const ratioCell = (report, benchmark) => {
    const mediansMs = rivals(report, benchmark).flatMap(({ head }) => head.medianMs ?? []);
    if (mediansMs.length < 2)
        return _numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .nothing */ .s6;
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(benchmark.head.medianMs, (medianMs) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .ratio */ .CG)(medianMs / Math.min(...mediansMs)));
};


/***/ }),

/***/ 75983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ tableOf)
});

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/report/study/table.js
var table = __webpack_require__(68537);
// EXTERNAL MODULE: ./build/report/words/labels.js
var labels = __webpack_require__(32598);
// EXTERNAL MODULE: ./build/report/words/no-rows.js
var no_rows = __webpack_require__(99710);
// EXTERNAL MODULE: ./build/report/words/no-time.js
var no_time = __webpack_require__(81762);
// EXTERNAL MODULE: ./build/report/words/out-of-time.js
var out_of_time = __webpack_require__(30897);
// EXTERNAL MODULE: ./build/report/table/column.js
var column = __webpack_require__(26972);
// EXTERNAL MODULE: ./build/analysis/consequences.js
var consequences = __webpack_require__(94741);
// EXTERNAL MODULE: ./build/analysis/numbers.js
var analysis_numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/report/words/interval.js + 1 modules
var interval = __webpack_require__(95372);
// EXTERNAL MODULE: ./build/report/words/limit-beside.js
var limit_beside = __webpack_require__(98149);
// EXTERNAL MODULE: ./build/report/table/measured.js
var measured = __webpack_require__(35058);
;// CONCATENATED MODULE: ./build/report/table/compared.js








/** Columns of a table that compares the head with the base. */
const comparedColumns = (report) => [
    (0,column/* numberColumn */.s)('base', ({ base }) => (base === undefined ? numbers/* nothing */.s6 : (0,measured/* medianCell */.pZ)(base))),
    (0,column/* numberColumn */.s)('head', ({ head }) => (0,measured/* medianCell */.pZ)(head)),
    (0,column/* numberColumn */.s)('change', changeCell),
    (0,column/* numberColumn */.s)((0,interval/* intervalTitle */.cS)(report), ({ comparison }) => intervalCell(comparison)),
    (0,column/* wordColumn */.h)('pairs', (benchmark) => pairsCell(report, benchmark)),
    (0,column/* wordColumn */.h)('verdict', verdictCell),
];
const changeCell = (benchmark) => {
    const { slowdown, slowdownMs } = benchmark.comparison ?? {};
    if (slowdownMs === undefined || slowdown === undefined)
        return numbers/* nothing */.s6;
    return `${(0,analysis_numbers/* signedDuration */.Tp)(slowdownMs)} (${(0,numbers/* signedChange */.bj)(slowdown, (0,limit_beside/* limitBeside */.i)(benchmark))})`;
};
/** A bound above or below zero is never shown as zero: whether the change is certain depends on it. */
const intervalCell = (comparison) => {
    if (comparison?.low === undefined || comparison.high === undefined)
        return numbers/* nothing */.s6;
    return `${(0,numbers/* signedChange */.bj)(comparison.low, 0)} to ${(0,numbers/* signedChange */.bj)(comparison.high, 0)}`;
};
/** Of the rounds that were attempted. */
const pairsCell = ({ builds }, { id, comparison }) => {
    if (comparison === undefined)
        return numbers/* nothing */.s6;
    if (comparison.verdict.because === 'same-work')
        return 'none needed';
    const rounds = new Set((0,selection/* attemptsOf */.Or)(builds, id).map(({ round }) => round));
    return `${comparison.pairs} of ${rounds.size}`;
};
const verdictCell = ({ comparison, gated }) => {
    if (comparison === undefined)
        return 'not judged';
    const { words } = (0,consequences/* consequencesOf */.W$)(comparison.verdict);
    return gated || comparison.verdict.kind === 'none' ? words : `${words} (not gated)`;
};

;// CONCATENATED MODULE: ./build/report/table/table.js










/** Lays the benchmarks of a run out, or the cells of a study, for markdown and terminal alike. */
const tableOf = (report) => ({
    ...(report.study === undefined ? benchmarkTable(report) : (0,table/* studyTable */.CN)(report, report.study)),
    empty: (0,no_rows/* noRows */.j)(report),
});
const benchmarkTable = (report) => {
    const all = [
        ...keyColumns(report),
        ...((0,selection/* isCompared */.uQ)(report) ? comparedColumns(report) : (0,measured/* measuredColumns */.iW)(report)),
    ];
    const columns = all.filter((column) => constantOf(report, column).length === 0);
    return {
        constants: all.flatMap((column) => constantOf(report, column)),
        titles: columns.map(({ title }) => title),
        aligns: columns.map(({ align }) => align),
        rows: report.benchmarks.map((benchmark) => ({
            cells: columns.map(({ cell }) => cell(benchmark)),
            why: shownReason(report, benchmark),
        })),
    };
};
const keyColumns = (report) => [
    (0,column/* wordColumn */.h)('engine', ({ engine }) => (0,labels/* engineLabel */.nY)(report.engines, engine), 'Engine'),
    (0,column/* wordColumn */.h)('project', (benchmark) => (0,labels/* projectLabel */.QZ)(report, benchmark), 'Project'),
    (0,column/* wordColumn */.h)('scenario', ({ scenario }) => scenario),
];
const constantOf = (report, { constant, cell }) => {
    const [first] = report.benchmarks;
    if (constant === undefined || first === undefined)
        return [];
    const value = cell(first);
    const isSame = value !== numbers/* nothing */.s6 && report.benchmarks.every((each) => cell(each) === value);
    return isSame ? [`${constant}: ${value}`] : [];
};
const shownReason = (report, benchmark) => {
    const reason = whyNoTime(benchmark);
    return reason === undefined ? undefined : (0,out_of_time/* notSaidAgain */.N_)(report, benchmark, reason);
};
/** Why a benchmark has no time, for the revision without one, or for both when they share the reason or it is that of the head. */
const whyNoTime = ({ head, base }) => {
    const [ofBase, ofHead] = [base?.unknown?.['medianMs'], head.unknown?.['medianMs']];
    if (base === undefined || ofBase === ofHead || ofBase?.endsWith(no_time/* becauseOfHead */.i) === true)
        return ofHead;
    const reasons = [
        ...(ofBase === undefined ? [] : [`base: ${ofBase}`]),
        ...(ofHead === undefined ? [] : [`head: ${ofHead}`]),
    ];
    return reasons.length === 0 ? undefined : reasons.join('; ');
};


/***/ }),

/***/ 48196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ hasRegression),
/* harmony export */   D: () => (/* binding */ withoutRegressions)
/* harmony export */ });
/* harmony import */ var _analysis_run_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61078);
/* harmony import */ var _merged_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6355);
/* harmony import */ var _report_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11522);



/** Whether anything in a report is a regression, gated or not. */
const hasRegression = ({ verdict, legs = [], benchmarks }) => [
    verdict,
    ...legs.map((leg) => leg.verdict),
    ...benchmarks.flatMap((each) => each.comparison?.verdict ?? []),
].some(({ kind }) => kind === 'regression');
/** The report with another verdict in the place of every regression, and what follows from that for legs and run. */
const withoutRegressions = (report, lighten) => {
    const benchmarks = report.benchmarks.map((each) => ofBenchmark(each, lighten));
    const legs = report.legs?.map((leg) => ofLeg(leg, benchmarks, lighten));
    const verdict = legs === undefined
        ? ofRun(report.verdict, benchmarks, lighten)
        : (0,_merged_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .mergedVerdict */ .O)(legs, (0,_report_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfProjects */ .A2)(report) ? 'project' : 'leg');
    return { ...report, verdict, ...(legs !== undefined && { legs }), benchmarks };
};
const ofBenchmark = (benchmark, lighten) => {
    const { comparison } = benchmark;
    return comparison?.verdict.kind === 'regression'
        ? { ...benchmark, comparison: { ...comparison, verdict: lighten(comparison.verdict) } }
        : benchmark;
};
const ofLeg = (leg, benchmarks, lighten) => {
    const { name, projects = [name] } = leg;
    const own = benchmarks.filter(({ project }) => projects.includes(project));
    return { ...leg, verdict: ofRun(leg.verdict, own, lighten) };
};
/** What is left without the regression may be worse than what it becomes, as a benchmark that is invalid. */
const ofRun = (verdict, benchmarks, lighten) => {
    if (verdict.kind !== 'regression')
        return verdict;
    const again = (0,_analysis_run_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeRun */ .Zy)(benchmarks);
    return again.judged === 0 ? lighten(verdict) : again.verdict;
};


/***/ }),

/***/ 35357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ toDo),
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94333);
/* harmony import */ var _analysis_causes_cause_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4291);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73533);
/* harmony import */ var _accept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66803);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72197);
/* harmony import */ var _foremost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93492);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32598);
/* harmony import */ var _shown_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29212);








/** What to do about the verdict of a run, as one sentence; undefined: nothing was judged. */
const nextStep = (report) => {
    const { kind } = report.verdict;
    if (report.study !== undefined || kind === 'none')
        return undefined;
    return [adviceOn(kind, (0,_shown_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .shownVerdict */ .h)(report).because, report), ...missingLegs(report)]
        .map(_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .capitalized */ .l2)
        .join(' ');
};
/** The same where there is something to do. */
const toDo = (report) => {
    const next = nextStep(report);
    return next === (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .capitalized */ .l2)(nothingToDo) ? undefined : next;
};
const nothingToDo = 'nothing to do.';
const adviceOn = (kind, because, report) => {
    switch (kind) {
        case 'regression':
            return causeOrLimit(report, 'fail-threshold');
        case 'warning':
            if (because === 'accepted')
                return `nothing to do; remove the label "${_accept_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptingLabel */ .J}" to have it judged again.`;
            if (because === 'crept')
                return 'look for the commits that added to it, for example with a later ref in base.';
            return because === 'disturbed'
                ? 'run again on a quieter machine: it was disturbed more during the builds of the head.'
                : causeOrLimit(report, report.creep?.anchor === undefined ? 'warn-threshold' : 'creep-threshold');
        case 'unchanged':
            return because === 'below-floor'
                ? `nothing to do; lower min-delta${floorOf(report)} if differences this small matter.`
                : nothingToDo;
        case 'improvement':
            return nothingToDo;
        case 'inconclusive':
            if (isScreenedForOthers(report))
                return screenAgain;
            return (because === undefined ? undefined : whenInconclusive[because]) ?? againFor(report);
        case 'invalid':
            if (because === 'leg-missing')
                return 'nothing can be said of what is missing.';
            if (because !== 'head-does-not-build')
                return 'nothing can be said until the cause is fixed.';
            return `fix the build of ${(0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredCode */ .iq)(report)}${(0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .baseBuilds */ .h6)(report) ? '; the base builds' : ''}.`;
    }
};
/**
 * Whatever else is found, such a leg or project keeps the check red. Its job may be gone, stopped, or have said why it could
 * not measure.
 */
const missingLegs = (report) => {
    const names = (report.legs ?? [])
        .filter(({ verdict }) => verdict.because === 'leg-missing')
        .map((leg) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .partName */ .pn)(report, leg));
    const them = names.length === 1 ? 'it' : 'them';
    return names.length === 0
        ? []
        : [`look at the log for ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(names)}: there is no complete report of ${them}.`];
};
/** Whether the first lines name what made the build slower: parts with a time, or what else is known of it. */
const isCauseNamed = (report) => {
    const { cause, causes } = (0,_foremost_js__WEBPACK_IMPORTED_MODULE_2__/* .foremostOf */ .v)(report)?.comparison ?? {};
    return cause !== undefined && (causes === undefined || cause !== unknownCause(causes));
};
const causeOrLimit = (report, input) => {
    const what = isCauseNamed(report) ? 'fix the cause' : 'look for the cause in the details below';
    const { limits, comparison } = (0,_foremost_js__WEBPACK_IMPORTED_MODULE_2__/* .foremostOf */ .v)(report) ?? {};
    const limit = input === 'fail-threshold' ? limits?.failThreshold : limits?.warnThreshold;
    const shown = limit === undefined ? '' : ` (${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .limitPercent */ .bb)(limit, comparison?.slowdown ?? limit)})`;
    return `${what}, or raise ${input}${shown} if the slowdown is intended.`;
};
const floorOf = (report) => {
    const limits = (0,_foremost_js__WEBPACK_IMPORTED_MODULE_2__/* .foremostOf */ .v)(report)?.limits;
    return limits === undefined ? '' : ` (${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(limits.minDeltaMs)})`;
};
const unknownCause = (causes) => (0,_analysis_causes_cause_words_js__WEBPACK_IMPORTED_MODULE_7__/* .causeClause */ .n)({ ...causes, named: [] }, undefined);
const runAgain = 'run again on a quieter machine, or with a larger time-budget.';
/** Where more of such pairs would not have helped, no time would. */
const againFor = (report) => (0,_foremost_js__WEBPACK_IMPORTED_MODULE_2__/* .foremostOf */ .v)(report)?.sampling?.stopped === 'futile' ? 'run again on a quieter machine.' : runAgain;
const screenAgain = 'run again with these limits, or with screen: never, so that pairs are built.';
/** The same-work screen settled it by other limits than those that count now. */
const isScreenedForOthers = (report) => {
    const { sampling, comparison } = (0,_foremost_js__WEBPACK_IMPORTED_MODULE_2__/* .foremostOf */ .v)(report) ?? {};
    return (comparison?.verdict.because === 'too-few-pairs' &&
        sampling?.obstacles.some(({ kind }) => kind === 'same-work') === true);
};
const whenInconclusive = {
    'out-of-time': 'raise time-budget, or leave what is too slow to be judged out of gate.',
    'out-of-disk': 'free disk space, then run again.',
    'engine-broke': "run again, and look at the engine's own log if it breaks down again.",
    'image-moved': 'run again; the image may stay the same this time.',
    'not-cold': 'use an engine with a store of its own, such as buildkit.',
    'no-edit': 'use edit to name a Go file that the image is built from.',
    'state-lost': 'run again without other builds on the same engine.',
    'head-fails': 'find out why the builds fail from time to time.',
};


/***/ }),

/***/ 20982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ attestationLines)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44709);
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94333);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73533);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72197);





/**
 * What builds wrote about their image, and what that took of their export, a line of plain text for each benchmark and revision; empty
 * where none wrote anything.
 */
const attestationLines = (report) => {
    const revisions = (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .isCompared */ .uQ)(report) ? ['base', 'head'] : ['head'];
    return report.benchmarks.flatMap((benchmark) => {
        const written = report.projects?.find(({ id }) => id === benchmark.project)?.attestations;
        return written === undefined
            ? []
            : revisions.flatMap((revision) => lineOf(report, benchmark, revision, writtenText(written)));
    });
};
const writtenText = ({ provenance, sbomScanner }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([
    ...(provenance === undefined ? [] : [`provenance (mode=${provenance})`]),
    ...(sbomScanner === undefined ? [] : [`an SBOM (by ${sbomScanner})`]),
]);
const lineOf = (report, { id }, revision, written) => {
    const builds = (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .buildsOf */ .jV)(report, id, revision).filter((each) => (0,_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_3__/* .isCounted */ .he)(each) && each.failure === undefined);
    if (builds.length === 0)
        return [];
    const times = builds.flatMap(({ counters }) => counters['attestationMs'] ?? []);
    const took = times.length === 0
        ? 'how long that took, the engine does not say'
        : `${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)((0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(times))} of the export, the median of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(times.length, 'build')}`;
    const [bytes] = (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .besideOf */ .A4)(report.builds, id)
        .filter((each) => each.revision === revision)
        .flatMap(({ evidence }) => evidence?.outcome.attestationBytes ?? []);
    const size = bytes === undefined ? '' : `, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .megabytes */ .ix)(bytes)} in the image`;
    const name = (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .isCompared */ .uQ)(report) ? `${id} (${revision})` : id;
    return [`${name}: ${written}: ${took}${size}.`];
};


/***/ }),

/***/ 44373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ calibrationSummary),
/* harmony export */   EC: () => (/* binding */ calibrationLines),
/* harmony export */   v0: () => (/* binding */ calibrationHeadline)
/* harmony export */ });
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44709);
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94333);
/* harmony import */ var _analysis_noise_floor_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77714);
/* harmony import */ var _calibration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76743);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73533);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72197);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32598);







/** The first line: the largest noise floor, and what it does to the thresholds. */
const calibrationHeadline = (report) => {
    const all = (0,_calibration_js__WEBPACK_IMPORTED_MODULE_0__/* .calibratedIn */ .p)(report);
    const stopped = report.complete ? '' : ' The run stopped before its plan was carried out.';
    const known = all.flatMap((each) => ('noiseFloor' in each ? [each] : []));
    const [largest] = known.toSorted((one, other) => other.noiseFloor.slowdown - one.noiseFloor.slowdown);
    if (largest === undefined) {
        const reason = all.flatMap((each) => ('unknown' in each ? [each.unknown] : []))[0];
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(`No noise floor is known: ${reason ?? report.verdict.reason}`)}${stopped}`;
    }
    const { benchmark, noiseFloor } = largest;
    const raising = known.filter((each) => raises(each.benchmark.limits, each.noiseFloor)).length;
    const of = `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .rowName */ ._k)(report, benchmark)}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(noiseFloor.pairs, 'pair')}`;
    const effect = raising === 0
        ? 'no threshold is raised'
        : `it raises thresholds of ${raising} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(all.length, 'benchmark')}`;
    const unknown = known.length === all.length ? '' : ` ${all.length - known.length} not known.`;
    return `Noise floor: at most ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .slowdownSize */ .N4)(noiseFloor.slowdown)} (${of}); ${effect}.${unknown}${stopped}`;
};
/** The second line: what was compared with what. */
const calibrationSummary = () => 'Both revisions are one and the same commit, so what differs is the machine. The noise floor of a benchmark is the bound ' +
    'of its interval that is farther from zero: as much slower may an unchanged commit seem.';
/** One line for each benchmark, plain text. */
const calibrationLines = (report) => (0,_calibration_js__WEBPACK_IMPORTED_MODULE_0__/* .calibratedIn */ .p)(report).map((each) => `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .rowName */ ._k)(report, each.benchmark)}: ${found(each)}${disturbedNote(report, each)}`);
const found = (each) => {
    if ('unknown' in each)
        return `${_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .nothing */ .s6} (${each.unknown})`;
    const { benchmark, noiseFloor } = each;
    return `${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .slowdownSize */ .N4)(noiseFloor.slowdown)}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(noiseFloor.pairs, 'pair')}; ${effectOn(benchmark.limits, noiseFloor)}`;
};
/** A busy moment must not weaken the gate for a month without a word. */
const disturbedNote = ({ builds }, each) => {
    const { benchmark } = each;
    if ('unknown' in each || !raises(benchmark.limits, each.noiseFloor))
        return '';
    const counted = (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptsOf */ .Or)(builds, benchmark.id).filter(_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_5__/* .isCounted */ .he);
    const disturbed = counted.filter(({ disturbances }) => disturbances !== undefined).length;
    return disturbed > counted.length / 2
        ? `. ${disturbed} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(counted.length, 'build')} were disturbed: calibrate again when the machine is quieter`
        : '';
};
const raises = (limits, noiseFloor) => noiseFloor.slowdown > limits.warnThreshold || noiseFloor.slowdown > limits.failThreshold;
/** Of both thresholds; where the figure is larger than they may be raised to, the gate cannot hold what it promises here. */
const effectOn = (limits, noiseFloor) => {
    const raised = (0,_analysis_noise_floor_js__WEBPACK_IMPORTED_MODULE_6__/* .raisedLimits */ .jz)({ ...limits, noiseFloor });
    const changes = ['fail', 'warn'].flatMap((which) => {
        const [before, after] = [limits[`${which}Threshold`], raised[`${which}Threshold`]];
        if (after === before)
            return [];
        const most = after < noiseFloor.slowdown ? ', the most that is allowed' : '';
        return [`${which}-threshold from ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(before)} to ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(after)}${most}`];
    });
    return changes.length === 0 ? 'raises no threshold' : `raises ${changes.join(', and ')}`;
};


/***/ }),

/***/ 52381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ coldBesideCache)
/* harmony export */ });
/* harmony import */ var _scenarios_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54218);

/**
 * That cold is measured beside a remote cache and decides nothing, where nobody chose what decides: one sentence; none where it
 * decides, is not measured, or was left out of `gate`.
 */
const coldBesideCache = ({ benchmarks, rules }) => {
    if (rules?.gate !== 'auto')
        return [];
    const judged = benchmarks.filter(({ gated, scenario }) => gated && _scenarios_index_js__WEBPACK_IMPORTED_MODULE_0__/* .withRemoteCache */ .rm.includes(scenario));
    const isBeside = benchmarks.some(({ gated, scenario, engine, project }) => scenario === 'cold' &&
        !gated &&
        judged.some((each) => each.engine === engine && each.project === project));
    return isBeside ? ['Cold is measured but not judged: your builds start from a remote cache.'] : [];
};


/***/ }),

/***/ 72580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ costRows),
/* harmony export */   F: () => (/* binding */ costLines)
/* harmony export */ });
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(735);

/** Where the time of the run went, and its sum, as the lines of a markdown table. */
const costLines = (cost) => (0,markdown_table__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)([['part', 'time'], ...costRows(cost)], { align: ['left', 'right'] }).split('\n');
/** The same as pairs of plain texts. */
const costRows = (cost) => {
    const items = names.flatMap(([name, title]) => {
        // Most runs explain nothing, and older reports could not.
        if (name === 'explainMs' && (cost[name] ?? 0) === 0)
            return [];
        return [[title, tenths(cost[name] ?? 0)]];
    });
    const total = items.reduce((sum, [, value]) => sum + value, 0);
    return [...items, ['total', total]].map(([title, value]) => [title, seconds(value)]);
};
const names = [
    ['timedMs', 'timed builds'],
    ['primingMs', 'primes that are not cold samples'],
    ['warmUpMs', 'warm-up builds'],
    ['resetMs', 'resetting caches and clones between builds'],
    ['settleMs', 'sync and settling after builds'],
    ['setupMs', 'setting up: engines, images, projects'],
    ['explainMs', 'explain builds'],
    ['otherMs', 'everything else'],
];
// The total adds the rounded items, so that readers who add them up get the same.
const tenths = (ms) => Math.round(ms / 100);
const seconds = (inTenths) => `${(inTenths / 10).toFixed(1)} s`;


/***/ }),

/***/ 13656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ creepSentences),
/* harmony export */   g: () => (/* binding */ endsWithThisRun)
/* harmony export */ });
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94333);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32598);



/** More benchmarks are not listed; report.html has all of them. */
const mostListed = 6;
/**
 * How the default branch compares with a fixed commit, as sentences of plain text, one for each gated benchmark; empty where
 * nobody asked for it.
 */
const creepSentences = (report) => {
    const { creep } = report;
    if (creep === undefined)
        return [];
    const gated = report.benchmarks.filter((each) => each.gated && each.comparison !== undefined);
    if (creep.anchor !== undefined)
        return gated.flatMap((benchmark) => sinceBefore(report, benchmark, creep)).slice(0, mostListed);
    const known = gated.flatMap((benchmark) => sentenceOf(report, benchmark, creep));
    return [...known.slice(0, mostListed), ...unknownSentence(creep, gated)];
};
/** One sentence for all that are not known, where no other says anything. */
const unknownSentence = (creep, gated) => {
    const trends = gated.flatMap(({ id }) => trendOf(creep, id) ?? []);
    const reasons = new Set(trends.flatMap(({ unknown }) => unknown?.['points'] ?? []));
    if (trends.some(({ points }) => points.length > 0) || reasons.size === 0)
        return [];
    return [
        `How the default branch compares with ${creep.since} is not known here: ${[...reasons].join('; ')}.`,
    ];
};
const trendOf = ({ trends }, id) => trends.find(({ benchmark }) => benchmark === id);
/**
 * Whether the last of the points is what this run measured against the anchor itself, on whatever branch. It is not where that was not
 * fit to be kept: then all points are of runs before it.
 */
const endsWithThisRun = ({ anchor }, { comparison }, points) => anchor !== undefined && points.length > 0 && points.at(-1)?.slowdown === comparison?.slowdown;
/** What this run measured since the anchor, and the default branch before it. */
const sinceBefore = (report, benchmark, creep) => {
    const points = trendOf(creep, benchmark.id)?.points ?? [];
    const [before, last] = [points.at(-2), points.at(-1)];
    if (before === undefined || last === undefined || before.anchorCommit !== last.anchorCommit)
        return [];
    if (!endsWithThisRun(creep, benchmark, points))
        return [];
    const name = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalized */ .l2)((0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .buildName */ .AL)(report, benchmark));
    return [
        `${name}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .signedPercent */ .wu)(last.slowdown)} since ${last.anchor}; the default branch was ${measured(before)}.`,
    ];
};
const sentenceOf = (report, benchmark, creep) => {
    const last = trendOf(creep, benchmark.id)?.points.at(-1);
    if (last === undefined)
        return [];
    const name = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalized */ .l2)((0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .buildName */ .AL)(report, benchmark));
    const own = benchmark.comparison?.slowdown;
    const here = own === undefined ? '' : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .signedPercent */ .wu)(own)} here; `;
    return [
        `${name}: ${here}the default branch is ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .signedPercent */ .wu)(last.slowdown, creep.limit)} since ${last.anchor} (measured ${last.at.slice(0, 10)}); the limit is ${limitText(own, last, creep)}${beyond(own, last, creep)}.`,
    ];
};
const measured = ({ slowdown, at }) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .signedPercent */ .wu)(slowdown)} on ${at.slice(0, 10)}`;
/** With as many decimals as the figures beside it. */
const limitText = (own, last, { limit }) => (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .limitPercent */ .bb)(limit, last.slowdown, togetherOf(own, last));
/** Ratios of pairs multiply: each has its own machine in both members. */
const togetherOf = (own, { slowdown }) => (1 + slowdown) * (1 + (own ?? 0)) - 1;
const beyond = (own, last, { limit }) => {
    if (last.slowdown > limit)
        return ', which it exceeds';
    const together = togetherOf(own, last);
    return own !== undefined && own > 0 && together > limit
        ? `, which both together exceed (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .signedPercent */ .wu)(together, limit)})`
        : '';
};


/***/ }),

/***/ 9953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TM: () => (/* binding */ folded),
  xt: () => (/* binding */ foldedGroups),
  F8: () => (/* binding */ groupOf),
  nw: () => (/* binding */ groupTitles),
  rO: () => (/* binding */ sectionText),
  V0: () => (/* binding */ sections)
});

// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/report/study/cells.js
var cells = __webpack_require__(80880);
// EXTERNAL MODULE: ./build/analysis/causes/cause-words.js
var cause_words = __webpack_require__(4291);
;// CONCATENATED MODULE: ./build/report/words/causes.js




/**
 * What explains the change of each benchmark, as markdown: phases, causes, and what is left; or why nobody looked for that
 * where the pairs gave no clear result.
 */
const causeLines = (report) => report.benchmarks.flatMap(({ id, comparison }) => {
    const { causes, verdict, unknown } = comparison ?? {};
    if (causes !== undefined)
        return isEmpty(causes) ? [] : [`${(0,report_escape/* code */.aY)(id)}:`, '', ...tableOf(causes), ''];
    const reason = unknown?.['causes'];
    if (reason === undefined || verdict?.kind !== 'inconclusive')
        return [];
    return [`${(0,report_escape/* code */.aY)(id)}: ${(0,report_escape/* text */.Qq)((0,report_numbers/* sentence */.em)((0,report_numbers/* capitalized */.l2)(reason)))}`, ''];
});
/** Why nothing is known is in the reason of the verdict. */
const isEmpty = ({ phases, named }) => phases.length + named.length === 0;
const tableOf = (causes) => {
    const { changeMs, phases, named, unexplainedMs, unknown } = causes;
    const row = (what, ms, place) => `| ${what} | ${(0,numbers/* signedDuration */.Tp)(ms)} | ${Math.round(changeMs) === 0 ? report_numbers/* nothing */.s6 : (0,numbers/* percent */.KN)(ms / changeMs)} | ${place} |`;
    const reason = unknown?.['named'];
    return [
        '| what | change | of all | where |',
        '| - | -: | -: | - |',
        row('all', changeMs, ''),
        ...phases.map((each) => row(`phase ${each.phase}`, each.changeMs, '')),
        ...named.map((cause) => row((0,report_escape/* text */.Qq)((0,cause_words/* causeName */.G)(cause)), cause.changeMs, placeText(cause))),
        row('not explained', unexplainedMs, ''),
        ...(reason === undefined ? [] : ['', `The cause is unknown: ${(0,report_escape/* text */.Qq)(reason)}.`]),
    ];
};
const placeText = ({ place }) => {
    if (place === undefined)
        return '';
    return (0,report_escape/* text */.Qq)(place.line === undefined ? place.file : `${place.file}:${place.line}`);
};

// EXTERNAL MODULE: ./build/report/words/cost.js
var words_cost = __webpack_require__(72580);
// EXTERNAL MODULE: ./build/report/words/disturbances.js
var disturbances = __webpack_require__(70740);
// EXTERNAL MODULE: ./build/report/words/exclusions.js
var exclusions = __webpack_require__(41220);
;// CONCATENATED MODULE: ./build/report/words/isolation.js


/** What `isolation` did and what it could not do, one fact a line. */
const isolationLines = ({ pin, dropCaches }) => [
    ...(pin === undefined ? [] : pinLines(pin)),
    ...(dropCaches === undefined ? [] : cacheLines(dropCaches)),
].map((line) => `- ${(0,report_escape/* text */.Qq)(line)}`);
const pinLines = ({ allowed, processors, engines, refused, unknown }) => {
    const all = `${(0,report_numbers/* count */.U9)(allowed.length, 'processor')} (${allowed.join(', ')})`;
    if (processors === undefined)
        return [
            (0,report_numbers/* sentence */.em)(`pin: builds were not pinned: ${unknown?.['processors'] ?? 'the reason was not recorded'}`),
        ];
    return [
        `pin: builds ran on the processors ${processors.join(', ')} of ${all}.`,
        ...engines.map(engineLine),
        ...(refused.length === 0 ? [] : [`pin: could not be moved to them: ${(0,report_numbers/* list */.p_)(refused)}.`]),
    ];
};
const engineLine = ({ engine, daemon, processes, elsewhere }) => {
    const seen = `${processes} ${processes === 1 ? 'process' : 'processes'} of its warm-up`;
    const where = elsewhere.length === 0
        ? `all of ${seen} that were seen ran only there`
        : `of ${seen}, ${(0,report_numbers/* list */.p_)(elsewhere)} used other processors too`;
    const whose = daemon === 'not-ours'
        ? '; its daemon ran before this run, which does not change it: only the client is pinned, not the steps'
        : '';
    return `pin: ${engine}: ${processes === 0 ? 'no process of its warm-up was seen' : where}${whose}.`;
};
const cacheLines = ({ times, failed, reason }) => [
    `drop-caches: the page cache was dropped before ${(0,report_numbers/* count */.U9)(times, 'cold build')}.`,
    ...(failed === 0
        ? []
        : [
            (0,report_numbers/* sentence */.em)(`drop-caches: not before ${(0,report_numbers/* count */.U9)(failed, 'cold build')}, whose times may include cached files: ${reason ?? 'the reason was not recorded'}`),
        ]),
];

;// CONCATENATED MODULE: ./build/report/words/observed.js


/** The files that `observe` asked for, one a line. */
const observedLines = (observed) => observed.map(({ kind, benchmark, revision, file, unknown }) => {
    const what = `- ${kind} of one more build of ${(0,report_escape/* code */.aY)(benchmark)}, ${revision}`;
    return file === undefined
        ? `${what}: none: ${(0,report_escape/* text */.Qq)((0,report_numbers/* sentence */.em)(unknown?.['file'] ?? 'the reason was not recorded'))}`
        : `${what}: ${(0,report_escape/* code */.aY)(file)}`;
});

// EXTERNAL MODULE: ./build/report/words/outcomes.js
var words_outcomes = __webpack_require__(92808);
// EXTERNAL MODULE: ./build/report/words/out-of-time.js
var out_of_time = __webpack_require__(30897);
// EXTERNAL MODULE: ./build/report/words/phases.js
var words_phases = __webpack_require__(12645);
// EXTERNAL MODULE: ./build/report/words/reach.js + 1 modules
var reach = __webpack_require__(41717);
// EXTERNAL MODULE: ./build/report/words/rules.js
var words_rules = __webpack_require__(30850);
// EXTERNAL MODULE: ./build/report/words/sampling.js
var words_sampling = __webpack_require__(39028);
// EXTERNAL MODULE: ./build/report/words/surroundings.js
var words_surroundings = __webpack_require__(72302);
;// CONCATENATED MODULE: ./build/report/words/details.js



















const groupTitles = {
    why: 'Where the time went',
    certainty: 'How sure this is: every build, and what the run could have detected',
    method: 'How it was measured, and what is not in these numbers',
};
/** In the order of `report.md`. */
const groups = ['why', 'certainty', 'method'];
const groupOf = {
    causes: 'why',
    phases: 'why',
    outcomes: 'why',
    reach: 'certainty',
    sampling: 'certainty',
    samples: 'certainty',
    exclusions: 'certainty',
    warnings: 'certainty',
    outside: 'method',
    rules: 'method',
    environment: 'method',
    cost: 'method',
    schedule: 'method',
};
/** What a report folds away. */
const sections = (report) => {
    const { environment, engines, builds, cost, warnings } = report;
    const nothingBuilt = builds.length === 0;
    const isolation = report.isolation === undefined ? [] : isolationLines(report.isolation);
    const observed = observedLines(report.observed ?? []);
    const surroundings = [...(0,words_surroundings/* environmentLines */.di)(environment), ...isolation, ...(0,words_surroundings/* engineLines */.yV)(engines), ...observed];
    const [rules, sampling] = [(0,words_rules/* ruleLines */.SD)(report), (0,words_sampling/* samplingLines */.l)(report)];
    const [causes, phases, outcomes] = [causeLines(report), (0,words_phases/* phaseLines */.tX)(report), (0,words_outcomes/* outcomeLines */.q)(report)];
    return [
        ...(causes.length === 0 ? [] : [section('causes', 'Causes of the changes', causes)]),
        ...(phases.length === 0 ? [] : [section('phases', 'Phases and steps', phases)]),
        ...(outcomes.length === 0
            ? []
            : [section('outcomes', 'Caches, downloads, contexts and images', outcomes)]),
        ...(report.study === undefined
            ? [section('reach', 'What this run could have detected', listed((0,reach/* reach */.g)(report)))]
            : []),
        ...(sampling.length === 0 ? [] : [section('sampling', 'Sampling and limits', sampling)]),
        section('samples', 'Samples and their evidence', sampleLines(report), nothingBuilt),
        section('exclusions', 'Warm-ups, exclusions and failures', (0,exclusions/* exclusionLines */.Cz)(report), !builds.some(exclusions/* isListed */.yy)),
        section('warnings', `Warnings: ${warnings.length}`, warningLines(warnings), warnings.length === 0),
        section('outside', 'What is not in these numbers', listed(reach/* notInTheNumbers */._)),
        ...(rules.length === 0 ? [] : [section('rules', 'Rules, commits and images', rules)]),
        section('environment', 'Environment and engines', surroundings),
        section('cost', 'Cost of this run', (0,words_cost/* costLines */.F)(cost)),
        section('schedule', 'Schedule and seed', scheduleLines(report), nothingBuilt),
    ];
};
/** Sections as blocks of markdown that readers unfold, one for each group. */
const foldedGroups = (all) => groups.flatMap((group) => {
    const own = all.filter(({ name }) => groupOf[name] === group);
    return own.length === 0 ? [] : [folded(groupTitles[group], own.map(sectionText))];
});
/** One section below its title. */
const sectionText = ({ title, lines }) => [`**${(0,report_escape/* text */.Qq)(title)}**`, '', lines.join('\n').trimEnd()].join('\n');
/** Blocks of markdown that a reader unfolds. */
const folded = (title, blocks) => [`<details>`, `<summary>${(0,report_escape/* text */.Qq)(title)}</summary>`, ...blocks, '</details>'].join('\n\n');
const listed = (lines) => lines.map((line) => `- ${(0,report_escape/* text */.Qq)(line)}`);
const section = (name, title, lines, empty = false) => ({
    name,
    title,
    lines,
    empty,
});
const warningLines = (warnings) => warnings.length === 0 ? ['None.'] : warnings.map((warning) => `- ${(0,report_escape/* text */.Qq)(warning)}`);
const scheduleLines = (report) => {
    const compared = (0,selection/* isCompared */.uQ)(report);
    const { seed, order } = report.schedule;
    const places = order.map(({ benchmark, revision, round }) => {
        const side = compared ? ` ${revision}` : '';
        return `${(0,report_escape/* code */.aY)(benchmark)}${side}, ${round === 0 ? 'warm-up' : `round ${round}`}`;
    });
    if (order.length === 0)
        return [(0,cells/* isTimed */._Y)(report) ? 'No build is in the report.' : 'Nothing was built.'];
    return [
        `Seed ${(0,report_escape/* code */.aY)(seed)}. In the order of building:`,
        '',
        ...places.map((place, at) => `${at + 1}. ${place}`),
    ];
};
const sampleLines = (report) => {
    const control = (0,disturbances/* controlLine */.Og)(report);
    if (report.benchmarks.length === 0 && control === undefined)
        return [(0,cells/* isTimed */._Y)(report) ? 'None of builds: the table has the times.' : 'None: nothing was measured.'];
    return [
        ...report.benchmarks.flatMap((each) => sidesOf(report, each).map((side) => sampleLine(report, each, side))),
        ...(control === undefined ? [] : [`- ${(0,report_escape/* text */.Qq)(control)}`]),
    ];
};
const sidesOf = (report, { base, head }) => [
    ...(base === undefined ? [] : [{ revision: 'base', sample: base, name: ', base' }]),
    { revision: 'head', sample: head, name: (0,selection/* isCompared */.uQ)(report) ? ', head' : '' },
];
const sampleLine = (report, benchmark, side) => {
    const { id, evidenceLevel } = benchmark;
    const { sample, revision, name } = side;
    const head = `- ${(0,report_escape/* code */.aY)(id)}${name}: `;
    if (sample.medianMs === undefined) {
        const reason = sample.unknown?.['medianMs'] ?? 'the reason was not recorded';
        return `${head}no time: ${(0,report_escape/* text */.Qq)((0,report_numbers/* sentence */.em)((0,out_of_time/* notSaidAgain */.N_)(report, benchmark, reason)))}`;
    }
    const counted = (0,selection/* buildsOf */.jV)(report, id, revision).filter(attempts/* isCounted */.he);
    const times = counted.map((build) => {
        const time = `${(0,numbers/* duration */.p0)(build.durationMs)}${(0,disturbances/* disturbanceMark */.AG)(build)}`;
        return build.failure === undefined ? time : `at least ${time}`;
    });
    const shown = `${times.join(', ')} (${(0,report_numbers/* count */.U9)(counted.length, 'build')})`;
    const unknown = (0,disturbances/* unknownDisturbances */.Qd)(counted).map((clause) => `; disturbances not known: ${(0,report_escape/* text */.Qq)(clause)}`);
    return `${head}${shown}; evidence: ${[evidenceLevel, ...outcomes(counted)].join('; ')}${unknown.join('')}`;
};
/** What the builds show of themselves: steps taken from a cache, packages compiled; one text per kind of build. */
const outcomes = (builds) => {
    const texts = builds.flatMap(({ evidence }) => {
        if (evidence === undefined)
            return [];
        const { steps, packagesCompiled, packagesNeeded } = evidence.outcome;
        const hits = `${steps.filter(({ hit }) => hit).length} of ${(0,report_numbers/* count */.U9)(steps.length, 'step')} from cache`;
        if (packagesCompiled === undefined)
            return [hits];
        const of = packagesNeeded === undefined
            ? (0,report_numbers/* count */.U9)(packagesCompiled, 'package')
            : `${packagesCompiled} of ${(0,report_numbers/* count */.U9)(packagesNeeded, 'package')}`;
        return [`${hits}, ${of} compiled`];
    });
    return [...new Set(texts)];
};


/***/ }),

/***/ 70740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ disturbanceMark),
/* harmony export */   Og: () => (/* binding */ controlLine),
/* harmony export */   Qd: () => (/* binding */ unknownDisturbances),
/* harmony export */   S_: () => (/* binding */ disturbedBy),
/* harmony export */   ZT: () => (/* binding */ disturbanceNote)
/* harmony export */ });
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44709);
/* harmony import */ var _analysis_disturbances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51718);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73533);



/**
 * How many of the builds in the samples were disturbed, and by what; undefined when none was. Plain text. `where`: where
 * the reader finds which.
 */
const disturbanceNote = (report, where = 'under "Samples and their evidence"') => {
    const found = disturbedBy(report);
    return found === undefined ? undefined : `${found} They are marked ${where}, and all of them count.`;
};
/** Its first sentence. */
const disturbedBy = ({ builds }) => {
    const counted = builds.filter(_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .he);
    const disturbed = counted.filter(({ disturbances }) => disturbances !== undefined);
    if (disturbed.length === 0)
        return undefined;
    const kinds = _analysis_disturbances_js__WEBPACK_IMPORTED_MODULE_0__/* .disturbanceKinds */ .mb.flatMap((kind) => {
        const found = disturbed.filter((build) => kindsOf(build).includes(kind)).length;
        return found === 0 ? [] : [`${words[kind]} (${found})`];
    });
    const rounds = new Set(disturbed.map(({ benchmark, round }) => `${benchmark} ${round}`)).size;
    return `Disturbed: ${disturbed.length} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(counted.length, 'build')}, in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rounds, 'round')}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(kinds)}.`;
};
/** The mark of one build behind its time, as in ` [cpu, disk]`; empty when nothing disturbed it. */
const disturbanceMark = (build) => {
    const kinds = kindsOf(build);
    return kinds.length === 0 ? '' : ` [${kinds.join(', ')}]`;
};
/** What cannot be told about the builds of a benchmark, as clauses of plain text, each once. */
const unknownDisturbances = (builds) => [
    ...new Set(builds.flatMap(({ unknown }) => unknown?.['disturbances'] ?? [])),
];
/** How long the control workload took before the rounds, as one line of plain text; undefined where it was not run. */
const controlLine = ({ builds }) => {
    const rounds = new Map(builds.map((build) => [`${build.benchmark} ${build.round}`, build.counters]));
    const rangeOf = (name) => {
        const times = [...rounds.values()].flatMap((counters) => counters[name] ?? []);
        return times.length === 0 ? undefined : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .durationRange */ .U4)(Math.min(...times), Math.max(...times));
    };
    const [cpu, disk] = [rangeOf('controlCpuMs'), rangeOf('controlDiskMs')];
    if (cpu === undefined)
        return undefined;
    const written = disk === undefined ? '' : `, and writing in ${disk}`;
    return `Control workload, the same before every round: computing in ${cpu}${written}.`;
};
const kindsOf = ({ disturbances = [] }) => disturbances.map(({ kind }) => kind);
const words = {
    steal: 'steal: the hypervisor withheld processor time',
    cpu: 'cpu: others used the processors',
    disk: 'disk: others used the disks',
    memory: 'memory: others held it',
    quota: 'quota: a limit of processor time was used up',
};


/***/ }),

/***/ 41220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Cz: () => (/* binding */ exclusionLines),
/* harmony export */   yy: () => (/* binding */ isListed)
/* harmony export */ });
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44709);
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94333);
/* harmony import */ var _scenarios_cold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51136);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73533);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72197);
/* harmony import */ var _no_time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81762);







/** Every build that is in no sample or did not end by itself, with its reason; equal failures show their log once. */
const exclusionLines = (report) => {
    const listed = report.builds.filter(isListed);
    if (listed.length === 0)
        return ['None: every build is in a sample.'];
    const compared = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompared */ .uQ)(report);
    const seen = new Set();
    return listed.flatMap((build) => {
        const log = `${build.benchmark}\n${build.failure?.message ?? ''}`;
        const withLog = !seen.has(log);
        seen.add(log);
        return entry(build, compared, withLog);
    });
};
/** Whether a build is one of these: a build that was killed at its time limit can be in a sample all the same. */
const isListed = (build) => !(0,_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_3__/* .isCounted */ .he)(build) || build.failure !== undefined;
const longestLog = 20;
const entry = (build, compared, withLog) => {
    const { benchmark, revision, round, failure } = build;
    const side = compared ? ` ${revision}` : '';
    const line = `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(benchmark)}${side}, ${round === 0 ? 'warm-up' : `round ${round}`}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(reasonOf(build)))}`;
    if (failure === undefined || !withLog || failure.logTail.trim() === '')
        return [line];
    const log = failure.logTail.trimEnd().split(/\r?\n/u).slice(-longestLog);
    return [line, '', '  The end of its output:', '', ...(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(log, '  '), ''];
};
/** Why a build is in no sample, or what it ended with, as a clause. */
const reasonOf = (build) => {
    const { failure, durationMs } = build;
    const time = (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(durationMs);
    if (failure !== undefined) {
        const counted = (0,_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_3__/* .isCounted */ .he)(build) ? '; it counts as having taken that long' : '';
        return `${failure.kind} after ${time}: ${failure.message}${counted}`;
    }
    return isPlainWarmUp(build)
        ? `${time}${wentOn(build) ? ', in the cache space of the project before it' : ''}`
        : `${time}, not counted: ${(0,_no_time_js__WEBPACK_IMPORTED_MODULE_6__/* .exclusionText */ .ML)(build) ?? 'the reason was not recorded'}`;
};
/** A cold build of the warm-up that did not start from nothing: it took less than one that counts. */
const wentOn = ({ benchmark, evidence }) => benchmark.endsWith(`/${_scenarios_cold_js__WEBPACK_IMPORTED_MODULE_0__/* .cold */ .R.name}`) && evidence?.state.kind === 'primed';
/** The exclusion that every good warm-up has; the entry says it already. */
const isPlainWarmUp = ({ round, excluded }) => round === 0 && (excluded === undefined || excluded === 'warm-up');


/***/ }),

/***/ 84431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ isPlainUrl),
/* harmony export */   GW: () => (/* binding */ isLinked),
/* harmony export */   iw: () => (/* binding */ fileUrl)
/* harmony export */ });
/** An address that cannot end a link of markdown. */
const plainUrl = /^https?:\/\/[\w.:[\]-]+(?:\/[\w.~%-]*)*$/;
/** Whether markdown may link to it. */
const isPlainUrl = (url) => plainUrl.test(url);
/**
 * Where GitHub shows a line of a file at a commit; undefined where the repository or the commit is not known, and for a path
 * that is not one inside a repository.
 */
const fileUrl = ({ repository }, commit, { file, line }) => {
    const parts = file.split('/');
    if (repository === undefined || !/^[\da-f]{40,64}$/.test(commit ?? ''))
        return undefined;
    // Half of a surrogate pair has no form in an address.
    if (parts.some((part) => ['', '.', '..'].includes(part) || /\p{Surrogate}/u.test(part)))
        return undefined;
    const path = parts.map(encoded).join('/');
    const url = `${repository.url}/blob/${commit}/${path}`;
    if (!isPlainUrl(url))
        return undefined;
    return line === undefined ? url : `${url}#L${line}`;
};
/** Whether a file of a project is in the repository that links lead to: a report may be about several. */
const isLinked = ({ repository }, project) => project?.repository === undefined || project.repository === repository?.name;
/** All but plain characters. */
const encoded = (part) => encodeURIComponent(part).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);


/***/ }),

/***/ 39932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94333);
/* harmony import */ var _analysis_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53519);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73533);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72197);
/* harmony import */ var _foremost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93492);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32598);
/* harmony import */ var _limit_beside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98149);







/** A longer reason stands in the second line only. */
const longestReason = 160;
/**
 * What a run found, in plain words and with its number: `Cold build 2.3× slower: 6.59 s → 15.2 s`. `because` is undefined where
 * the gated benchmarks differ in it.
 */
const finding = (report, kind, because) => {
    const first = (0,_foremost_js__WEBPACK_IMPORTED_MODULE_1__/* .foremostOf */ .v)(report);
    switch (kind) {
        case 'regression':
        case 'warning':
        case 'improvement':
            return changed(report, first) ?? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalized */ .l2)(kind)}: ${reasonOf(report, first)}`;
        case 'unchanged':
            return because === 'below-floor' ? belowFloor(report, first) : unchanged(report, first);
        case 'inconclusive':
            return inconclusive(report, first);
        case 'invalid':
            return invalid(report, first, because);
    }
};
const reasonOf = (report, first) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(first?.comparison?.verdict.reason ?? report.verdict.reason, longestReason);
/** undefined: no number is known. */
const changed = (report, first) => {
    const slowdown = first?.comparison?.slowdown;
    if (first === undefined || slowdown === undefined)
        return undefined;
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalized */ .l2)((0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .buildName */ .AL)(report, first))} ${(0,_analysis_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .change */ .Zg)(slowdown, (0,_limit_beside_js__WEBPACK_IMPORTED_MODULE_5__/* .limitBeside */ .i)(first))}${times(first, ': ')}`;
};
/** `6.59 s → 15.2 s`, the medians of base and head, after `before`; nothing where one of them is not known. */
const times = ({ base, head }, before) => base?.medianMs === undefined || head.medianMs === undefined
    ? ''
    : `${before}${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(base.medianMs)} → ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(head.medianMs)}`;
const belowFloor = (report, first) => {
    const words = changed(report, first);
    if (first === undefined || words === undefined)
        return `Slower, below the floor: ${reasonOf(report, first)}`;
    return `${words}, by less than the ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(first.limits.minDeltaMs)} that count`;
};
const unchanged = (report, first) => {
    const shown = first === undefined ? '' : times(first, ' ');
    if (first === undefined || shown === '')
        return `Unchanged: ${reasonOf(report, first)}`;
    return `Unchanged: ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .buildName */ .AL)(report, first)}${shown}`;
};
const inconclusive = (report, first) => {
    // The headline names all that ran out of time, and why.
    if (first === undefined || first.comparison?.verdict.because === 'out-of-time')
        return 'No clear result';
    const { low, high } = first.comparison ?? {};
    const about = `No clear result for the ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .buildName */ .AL)(report, first)}`;
    if (low === undefined || high === undefined)
        return `${about}: ${reasonOf(report, first)}`;
    return `${about}: ${times(first, '')}, anything from ${(0,_analysis_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .change */ .Zg)(low)} to ${(0,_analysis_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .change */ .Zg)(high)}`;
};
const invalid = (report, first, because) => {
    if (because === 'head-does-not-build')
        return doesNotBuild(report, first);
    if (because === 'leg-missing')
        return `Not everything was measured: ${reasonOf(report, first)}`;
    const what = first === undefined ? 'Could not be judged' : `No valid result for the ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .buildName */ .AL)(report, first)}`;
    return `${what}: ${reasonOf(report, first)}`;
};
/** What of the base comes last: it is not about the builds that are named. */
const doesNotBuild = (report, first) => {
    const which = whichDoNotBuild(report, first);
    const base = (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .baseBuilds */ .h6)(report) ? `${which === '' ? ',' : ';'} the base does` : '';
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalized */ .l2)((0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .measuredCode */ .iq)(report))} does not build${which}${base}`;
};
/** `: cold build of api and 1 more`; nothing where all gated benchmarks are meant. */
const whichDoNotBuild = (report, first) => {
    const gated = (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .gatedVerdicts */ .Ex)(report);
    const meant = gated.filter(({ because }) => because === 'head-does-not-build').length;
    if (first === undefined || meant === gated.length)
        return '';
    return `: ${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .buildName */ .AL)(report, first)}${meant === 1 ? '' : ` and ${meant - 1} more`}`;
};


/***/ }),

/***/ 93492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ foremostOf)
/* harmony export */ });
/* harmony import */ var _analysis_run_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61078);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72197);


/**
 * The benchmark that the first lines are about, the one of which the run's reason speaks; undefined where the verdict is not
 * that of a benchmark, as when nothing was built or a leg left no report.
 */
const foremostOf = (report) => {
    const { benchmarks, verdict } = report;
    if ((0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .isInvalidElsewhere */ .mW)(report))
        return undefined;
    const [id] = (0,_analysis_run_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .namedInReason */ .BM)(benchmarks);
    const found = benchmarks.find((benchmark) => benchmark.id === id);
    return found?.comparison?.verdict.kind === verdict.kind ? found : undefined;
};


/***/ }),

/***/ 2941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ headline)
});

// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/report/advice/words.js
var words = __webpack_require__(75869);
// EXTERNAL MODULE: ./build/report/calibration.js
var calibration = __webpack_require__(76743);
// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/self-test.js
var self_test = __webpack_require__(86018);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/report/study/words.js
var study_words = __webpack_require__(52228);
// EXTERNAL MODULE: ./build/report/words/calibration.js
var words_calibration = __webpack_require__(44373);
// EXTERNAL MODULE: ./build/report/words/finding.js
var finding = __webpack_require__(39932);
// EXTERNAL MODULE: ./build/report/words/labels.js
var words_labels = __webpack_require__(32598);
;// CONCATENATED MODULE: ./build/report/words/measured-line.js




/** What was measured where nothing is compared, with the times themselves while they are few. */
const measuredLine = (report) => {
    const [rows, of] = [(0,selection/* measured */.jh)(report), report.benchmarks.length];
    if (of === 0)
        return 'Nothing was measured.';
    if (rows.length === 0) {
        return `Measured 0 of ${(0,report_numbers/* count */.U9)(of, 'benchmark')}: fix what the rows name and run again.`;
    }
    const labels = [...new Set(rows.map(({ engine }) => (0,words_labels/* engineLabel */.nY)(report.engines, engine)))];
    const what = `${rows.length === of ? '' : `${rows.length} of `}${(0,report_numbers/* count */.U9)(of, 'benchmark')} on ${(0,report_numbers/* list */.p_)(labels)}`;
    const times = rows.length > mostTimes ? '' : `: ${timesText(report, rows, labels.length > 1)}`;
    const title = report.complete ? 'Measured' : 'Provisional: measured';
    const rest = rows.length === of || !report.complete ? '' : ' Fix what the other rows name and run again.';
    return `${title} ${what}, ${buildsEach(report)}; nothing was compared${times}.${rest}`;
};
/** More are read better in the table. */
const mostTimes = 6;
/** `cold 19.4 s with podman and 22.3 s with docker; warm 305 ms with podman`. */
const timesText = (report, rows, severalEngines) => {
    const byName = new Map();
    for (const row of rows) {
        const name = (0,words_labels/* scenarioName */.ic)(report, row);
        const time = `${(0,numbers/* duration */.p0)(row.head.medianMs ?? 0)}${severalEngines ? ` with ${row.engine}` : ''}`;
        byName.set(name, [...(byName.get(name) ?? []), time]);
    }
    return [...byName].map(([name, times]) => `${name} ${(0,report_numbers/* list */.p_)(times)}`).join('; ');
};
const buildsEach = (report) => {
    const sizes = (0,selection/* measured */.jh)(report).map(({ head }) => head.samplesMs.length);
    const [fewest, most] = [Math.min(...sizes), Math.max(...sizes)];
    return fewest === most ? `${(0,report_numbers/* count */.U9)(fewest, 'build')} each` : `${fewest} to ${(0,report_numbers/* count */.U9)(most, 'build')} each`;
};

// EXTERNAL MODULE: ./build/report/words/out-of-time.js
var out_of_time = __webpack_require__(30897);
// EXTERNAL MODULE: ./build/report/words/self-test.js
var words_self_test = __webpack_require__(78744);
// EXTERNAL MODULE: ./build/report/words/shown-verdict.js
var shown_verdict = __webpack_require__(29212);
;// CONCATENATED MODULE: ./build/report/words/headline.js














/** The first line of every output, plain text: what was found, with its number, then the verdict and N of M. */
const headline = (report) => {
    if (report.study !== undefined)
        return (0,study_words/* studyHeadline */.wO)(report, report.study);
    if (report.advice !== undefined)
        return (0,words/* adviceHeadline */.Zg)(report);
    if ((0,calibration/* isCalibration */.I)(report))
        return (0,words_calibration/* calibrationHeadline */.v0)(report);
    return (0,self_test/* isSelfTest */.VV)(report) ? (0,words_self_test/* selfTestHeadline */.Tk)(report) : runHeadline(report);
};
const runHeadline = (report) => {
    const { kind, because, reason } = report.verdict;
    const stopped = report.complete || because === 'not-judged' ? [] : ['The run stopped before its plan was carried out'];
    if (kind !== 'none')
        return [judgedLine(report, kind), ...(0,out_of_time/* outOfTimeNote */.$U)(report), ...stopped].join('. ');
    const found = (0,selection/* isCompared */.uQ)(report) ? (0,report_numbers/* sentence */.em)((0,report_numbers/* capitalized */.l2)(reason)) : measuredLine(report);
    return [found, ...stopped.map(report_numbers/* sentence */.em)].join(' ');
};
const judgedLine = (report, kind) => {
    const gated = report.benchmarks.filter((benchmark) => benchmark.gated).length;
    const { words, because, found } = (0,shown_verdict/* shownVerdict */.h)(report);
    const where = gated < 2 || found === 0 ? [] : [`${found} of ${(0,report_numbers/* count */.U9)(gated, 'gated benchmark')}`];
    // A finding that begins with these words need not repeat them.
    const verdict = kind === 'unchanged' && because !== 'below-floor' ? [] : [kind === 'invalid' ? kind : words];
    const notes = [
        [...verdict, ...where].join(', '),
        ...acceptedNote(report),
        ...inconclusiveNote(report),
        ...invalidNote(report),
        ...missingNote(report),
        ...detectableNote(report, because),
    ];
    const beside = notes.filter((note) => note !== '').join('; ');
    return `${(0,finding/* finding */.g)(report, kind, because)}${beside === '' ? '' : ` (${beside})`}`;
};
const acceptedNote = (report) => {
    const { accepted, verdict } = report;
    const isAccepted = [verdict, ...(0,selection/* gatedVerdicts */.Ex)(report)].some(({ because }) => because === 'accepted');
    return accepted === undefined || !isAccepted ? [] : [`accepted by ${accepted.by}`];
};
const inconclusiveNote = (report) => {
    const found = (0,selection/* gatedVerdicts */.Ex)(report).filter(({ kind }) => kind === 'inconclusive').length;
    return found === 0 || report.verdict.kind === 'inconclusive' ? [] : [`${found} inconclusive`];
};
/** Benchmarks, and legs without any: what could not be judged must not hide behind what is slower. */
const invalidNote = (report) => {
    const { legs = [], verdict } = report;
    const silent = legs.filter((leg) => (0,selection/* isSilentLeg */.cT)(leg, report) && leg.verdict.because !== 'leg-missing');
    const found = [...(0,selection/* gatedVerdicts */.Ex)(report), ...silent.map((leg) => leg.verdict)];
    const invalid = found.filter(({ kind }) => kind === 'invalid').length;
    return invalid === 0 || verdict.kind === 'invalid' ? [] : [`${invalid} invalid`];
};
/** Silence about a leg must not look like an answer. */
const missingNote = (report) => {
    const { legs = [], verdict } = report;
    const missing = legs
        .filter((leg) => leg.verdict.because === 'leg-missing')
        .map((leg) => (0,words_labels/* partName */.pn)(report, leg));
    // The reason of the verdict names a single one.
    const isNamed = verdict.because === 'leg-missing' && missing.length === 1;
    return missing.length === 0 || isNamed ? [] : [`no complete report of ${(0,report_numbers/* list */.p_)(missing)}`];
};
/** `unchanged` is worth as much as what would not have been, in every gated benchmark that was not clearly worse. */
const detectableNote = ({ verdict, benchmarks }, because) => {
    // Below the floor no percentage decided.
    if (verdict.kind !== 'unchanged' || because === 'below-floor')
        return [];
    const gated = benchmarks.flatMap((each) => (each.gated ? (each.comparison ?? []) : []));
    const isUnknown = gated.some(({ verdict: own, detectable }) => detectable === undefined && (own.kind === 'inconclusive' || own.because === 'within-threshold'));
    const detectable = gated.flatMap((each) => each.detectable ?? []);
    return isUnknown || detectable.length === 0
        ? []
        : [`a slowdown above ${(0,numbers/* percent */.KN)(Math.max(...detectable))} would have been a regression`];
};


/***/ }),

/***/ 95372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yc: () => (/* binding */ intervalCaption),
  z$: () => (/* binding */ intervalPromise),
  cS: () => (/* binding */ intervalTitle)
});

// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/analysis/signed-rank.js
var signed_rank = __webpack_require__(88810);
// EXTERNAL MODULE: ./build/analysis/statistics.js
var statistics = __webpack_require__(31980);
;// CONCATENATED MODULE: ./build/analysis/confidence.js



/**
 * How often an interval of a change holds it at every look, at least, where pairs are independent and scatter
 * symmetrically: each side errs in at most `anyLookError`. For the looks 6, 9, 12 and 15 that is 90.1%, for a single one
 * 95% or more. Undefined when no look has an interval.
 */
const intervalConfidence = (looks) => {
    const error = anyLookError(looks);
    return error === 0 ? undefined : 1 - 2 * error;
};
/** Up to here all orders of signs are followed, which are 2^n. */
const mostFollowed = 16;
/**
 * The chance that a bound errs on its side at one look or another: exact up to 16 values. Each later look adds at most
 * `boundError`. A look with fewer values than an interval takes adds nothing.
 */
const anyLookError = (looks) => {
    const [followed, later] = [true, false].map((early) => looks.filter((n) => n <= mostFollowed === early));
    return Math.min(0.5, followedError(followed ?? []) + limits/* boundError */.ns * new Set(later).size);
};
/**
 * Follows the signs of the values, sorted by distance from the centre: bit i of a word is set where the value of rank i + 1
 * lies below. The next value has any rank with the same chance and lies on either side, so it enters at any place of the
 * word, as 0 or 1. The bound errs where too few bits are set, or the sum of their ranks is too small.
 */
const followedError = (looks) => {
    const key = [...new Set(looks)].toSorted((a, b) => a - b).join();
    const known = errors.get(key);
    if (known !== undefined)
        return known;
    const error = countedError(looks);
    errors.set(key, error);
    return error;
};
/** By looks, on which alone it depends: a page or a comment asks for each of its intervals. */
const errors = new Map();
const countedError = (looks) => {
    let error = 0;
    let chances = Float64Array.of(1);
    for (let n = 1; n <= Math.max(0, ...looks); n += 1) {
        const all = withNext(chances, n);
        chances = looks.includes(n) ? all.map((chance, word) => (errs(word, n) ? 0 : chance)) : all;
        error += sumOf(all) - sumOf(chances);
    }
    return error;
};
const sumOf = (chances) => chances.reduce((sum, chance) => sum + chance, 0);
/** Chances by word of n − 1 signs become chances by word of n. */
const withNext = (chances, n) => {
    const next = new Float64Array(2 ** n);
    for (let word = 0; word < chances.length; word += 1) {
        const chance = (chances[word] ?? 0) / (2 * n);
        // A word that erred has ended.
        for (let place = 0; place < (chance > 0 ? n : 0); place += 1) {
            const above = ((word >> place) << (place + 1)) | (word & ((1 << place) - 1));
            const below = above | (1 << place);
            next[above] = (next[above] ?? 0) + chance;
            next[below] = (next[below] ?? 0) + chance;
        }
    }
    return next;
};
/** Whether the bound of n values errs: too few lie below, or the sum of their ranks is too small. */
const errs = (word, n) => {
    const rank = (0,statistics/* orderStatisticRank */.VK)(n, limits/* boundError */.ns) ?? 0;
    let [count, sum] = [0, 0];
    for (let rest = word, place = 1; rest > 0; rest >>= 1, place += 1) {
        count += rest & 1;
        sum += (rest & 1) * place;
    }
    return count < rank || (rank > 0 && sum < (0,signed_rank/* walshRank */.ce)(n, limits/* boundError */.ns));
};

// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
;// CONCATENATED MODULE: ./build/report/words/interval.js



/** The title of the column of intervals: `90% interval`, or `interval` where the looks are not known. */
const intervalTitle = (report) => {
    const confidence = confidenceOf(report);
    return confidence === undefined ? 'interval' : `${whole(confidence)} interval`;
};
/** The same for a caption: `interval of each change (90% after up to 4 looks)`. */
const intervalCaption = (report) => {
    const confidence = confidenceOf(report);
    const label = 'interval of each change';
    return confidence === undefined ? label : `${label} (${whole(confidence)} ${afterLooks(report)})`;
};
/** What an interval promises, as a clause; undefined where the looks are not known. */
const intervalPromise = (report) => {
    const confidence = confidenceOf(report);
    if (confidence === undefined)
        return undefined;
    return `it holds the true change in at least ${(0,numbers/* percent */.KN)(confidence)} of such runs, ${afterLooks(report)}`;
};
const confidenceOf = ({ rules }) => rules === undefined ? undefined : intervalConfidence(rules.looks);
const whole = (share) => `${Math.round(share * 100)}%`;
/** Looks at fewer pairs have no interval. */
const afterLooks = ({ rules }) => {
    const looks = rules?.looks.filter((pairs) => pairs >= limits/* pairsNeeded */.V5).length ?? 1;
    return looks === 1 ? 'at its only look' : `after up to ${looks} looks`;
};


/***/ }),

/***/ 32598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ buildName),
/* harmony export */   QZ: () => (/* binding */ projectLabel),
/* harmony export */   _k: () => (/* binding */ rowName),
/* harmony export */   ic: () => (/* binding */ scenarioName),
/* harmony export */   j1: () => (/* binding */ projectName),
/* harmony export */   nY: () => (/* binding */ engineLabel),
/* harmony export */   pn: () => (/* binding */ partName),
/* harmony export */   zf: () => (/* binding */ vmOf)
/* harmony export */ });
/**
 * Name and version of an engine as one reads it, like `podman 4.3.1`, or `docker 29.1.3 in Docker Desktop`; without
 * the version when none is known.
 */
const engineLabel = (engines, engine) => {
    const facts = factsOf(engines, engine);
    const [name = engine] = engine.split('@');
    const version = ['server', 'client', name, 'buildkit'].map((part) => facts?.versions[part]).find(Boolean);
    const label = version === undefined ? engine : `${name} ${version}`;
    return facts?.vm === undefined ? label : `${label} in ${facts.vm}`;
};
/** The virtual machine that an engine runs in; undefined: none that is known. */
const vmOf = ({ engines }, engine) => factsOf(engines, engine)?.vm;
const factsOf = (engines, engine) => engines.find(({ name }) => name === engine) ?? engines.find(({ name }) => name === engine.split('@')[0]);
/**
 * A project as one reads it: the folder of the user's own, `services/api`, and the name of the repository for its top; of a
 * shipped one, name, strategy and Go version.
 */
const projectLabel = (report, { project, strategy, goVersion }) => {
    if (strategy === undefined)
        return projectName(report, project);
    const go = goVersion === undefined ? [] : [`Go ${goVersion}`];
    return `${project.split('+')[0]} (${[strategy, ...go].join(', ')})`;
};
/** The same by its id alone: a shipped project keeps its id, as in the rows of a study. */
const projectName = ({ repository }, id) => id === top ? (repository?.name.split('/').at(-1) ?? 'the project') : id.replaceAll('~', '/');
/** A part of a report as one reads it: a project like everywhere else, a leg by the name that it was given. */
const partName = (report, { name, obstacles }) => 
// Only a project has obstacles of its own.
obstacles === undefined ? name : projectName(report, name);
/** The part of an id for a project at the top of its repository. */
const top = '.';
/**
 * How a benchmark is called beside the table, in plain text: its scenario, with engine and project in front
 * where the report has several of them. The id says the same at greater length.
 */
const rowName = (report, benchmark) => [
    ...(severalEngines(report) ? [engineLabel(report.engines, benchmark.engine)] : []),
    scenarioName(report, benchmark),
].join(' ');
/** The same without the engine. */
const scenarioName = (report, benchmark) => [...(severalProjects(report) ? [projectLabel(report, benchmark)] : []), benchmark.scenario].join(' ');
/** The same as the subject of a sentence: `cold build of services/api on podman 4.3.1`. */
const buildName = (report, benchmark) => {
    const { engine, scenario } = benchmark;
    return [
        `${scenario} build`,
        ...(severalProjects(report) ? [`of ${projectLabel(report, benchmark)}`] : []),
        ...(severalEngines(report) ? [`on ${engineLabel(report.engines, engine)}`] : []),
    ].join(' ');
};
const severalEngines = ({ benchmarks }) => severalOf(benchmarks).engines;
const severalProjects = ({ benchmarks }) => severalOf(benchmarks).projects;
/** Every row asks for its name, and with 10,000 of them nobody should look through all others for each. */
const known = new WeakMap();
const severalOf = (benchmarks) => {
    const found = known.get(benchmarks) ?? {
        engines: several(benchmarks, 'engine'),
        projects: several(benchmarks, 'project'),
    };
    known.set(benchmarks, found);
    return found;
};
const several = (benchmarks, name) => benchmarks.some((each) => each[name] !== benchmarks[0]?.[name]);


/***/ }),

/***/ 53708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ legend)
/* harmony export */ });
/* harmony import */ var _scenarios_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54218);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73533);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72197);



/** What the words of the table mean, for somebody who sees it for the first time; undefined: it has no rows. */
const legend = (report) => {
    const shown = new Set(report.benchmarks.map(({ scenario }) => scenario));
    const meanings = Object.values(_scenarios_index_js__WEBPACK_IMPORTED_MODULE_0__/* .scenarios */ .qQ)
        .filter(({ name }) => shown.has(name))
        .map(({ name, title }) => `${name}: ${title}`);
    if (meanings.length === 0 || report.study !== undefined)
        return undefined;
    const change = 'change: median over the pairs of builds, which can differ from head less base';
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)([...meanings, ...(hasChanges(report) ? [change] : [])].join('; '));
};
/** A table of legs has no such column. */
const hasChanges = (report) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .isCompared */ .uQ)(report) && report.legs === undefined;


/***/ }),

/***/ 98149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ limitBeside)
/* harmony export */ });
/**
 * The limit that a slowdown was judged by and that a reader sees beside it: rounded, one above it must not read like the limit
 * itself, as 10.03% above 10% would.
 */
const limitBeside = ({ comparison, limits }) => comparison?.verdict.kind === 'warning'
    ? limits.warnThreshold
    : (comparison?.threshold ?? limits.failThreshold);


/***/ }),

/***/ 35219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ markOf),
/* harmony export */   n: () => (/* binding */ markOfKind)
/* harmony export */ });
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72197);

/** In front of the first line where pictures are shown. They differ in shape, not just in colour, and the words say the same. */
const marks = {
    regression: '🔴',
    warning: '⚠️',
    improvement: '🚀',
    unchanged: '✅',
    inconclusive: '❔',
    invalid: '❌',
    none: 'ℹ️',
};
/** The mark of one verdict. */
const markOfKind = (kind) => marks[kind];
/** The mark of a run: a slowdown below the floor gets one of its own. */
const markOf = (report) => {
    const { kind } = report.verdict;
    const isBelowFloor = (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .gatedVerdicts */ .Ex)(report).some(({ because }) => because === 'below-floor');
    return kind === 'unchanged' && isBelowFloor ? '🔸' : marks[kind];
};


/***/ }),

/***/ 99710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ noRows)
/* harmony export */ });
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72197);

/** What stands in place of a table without rows: why nothing was built. The lines above it have the whole reason. */
const noRows = (report) => {
    const { complete, legs, verdict } = report;
    if ((0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingToBuild */ .xe)(report))
        return 'Nothing had to be built.';
    const cause = verdict.because === 'head-does-not-build'
        ? `${(0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .measuredCode */ .iq)(report)} cannot be built`
        : causes[verdict.because];
    if (cause !== undefined)
        return `Nothing was built, because ${cause}.`;
    if (legs !== undefined)
        return 'Nothing was built in any part that left a report.';
    return complete ? 'No benchmark was planned.' : 'Nothing was built before the run stopped.';
};
/** What a run can know before it has planned anything. */
const causes = {
    'base-does-not-build': 'the base cannot be built',
    'base-without-dockerfile': 'the base has no Dockerfile',
};


/***/ }),

/***/ 30897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ outOfTimeNote),
/* harmony export */   N_: () => (/* binding */ notSaidAgain),
/* harmony export */   p3: () => (/* binding */ outOfTime)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32598);


/** Whether a benchmark that decides ended for lack of time, so that the first line names it. */
const isNamed = ({ gated, comparison }) => gated && comparison?.verdict.because === 'out-of-time';
/** The gated benchmarks that the first line names because they ran out of time. */
const outOfTime = ({ benchmarks }) => benchmarks.filter(isNamed);
/** All of them, with the budget that would be enough: a part of the first line. */
const outOfTimeNote = (report) => {
    const names = new Map();
    for (const benchmark of outOfTime(report)) {
        const reason = benchmark.comparison?.verdict.reason ?? '';
        names.set(reason, [...(names.get(reason) ?? []), (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .rowName */ ._k)(report, benchmark)]);
    }
    if (names.size === 0)
        return [];
    return [`Out of time: ${[...names].map(([reason, rows]) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(rows)} (${reason})`).join('; ')}`];
};
/** Why a benchmark has no time, where its first line may have said it already: that is not said again. */
const notSaidAgain = ({ verdict }, benchmark, reason) => (verdict.kind !== 'none' && isNamed(benchmark) ? 'out of time' : reason);


/***/ }),

/***/ 92808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ outcomeSummary),
/* harmony export */   q: () => (/* binding */ outcomeLines)
/* harmony export */ });
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44709);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73533);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72197);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32598);





/** What the builds of each benchmark did, as markdown: their caches, downloads, contexts and images. */
const outcomeLines = (report) => report.benchmarks.flatMap((benchmark) => {
    const sides = sidesOf(report, benchmark);
    if (sides.length === 0)
        return [];
    const cells = (row) => sides.map((side) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(said(row, side).map(withCount).join('; '))).join(' | ');
    return [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(benchmark.id)}:`,
        '',
        `| | ${sides.map(({ revision }) => revision).join(' | ')} |`,
        `| - |${' - |'.repeat(sides.length)}`,
        ...rows.map((row) => `| ${row.what} | ${cells(row)} |`),
        '',
    ];
});
/**
 * The same in one line for each benchmark, as plain text for a terminal: what is known and, where two revisions are
 * compared, differs. None where nothing is to be said.
 */
const outcomeSummary = (report) => report.benchmarks.flatMap((benchmark) => {
    const sides = sidesOf(report, benchmark);
    const parts = rows.flatMap((row) => {
        const [first, second] = sides.map((side) => commonText(row, side));
        if (first === undefined)
            return [];
        if (sides.length === 1)
            return [`${row.what}: ${first}`];
        return second === undefined || first === second ? [] : [`${row.what}: ${first}, then ${second}`];
    });
    return parts.length === 0 ? [] : [`${(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .rowName */ ._k)(report, benchmark)}: ${parts.join('; ')}`];
});
const sidesOf = (report, { id, base }) => {
    const revisions = base === undefined ? ['head'] : ['base', 'head'];
    const sides = revisions.map((revision) => {
        const ofProject = (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .besideOf */ .A4)(report.builds, id).filter((build) => build.revision === revision);
        const images = outcomesOf(ofProject);
        return {
            revision,
            builds: outcomesOf((0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .buildsOf */ .jV)(report, id, revision).filter(isShown)),
            image: images.find(({ imageBytes }) => imageBytes !== undefined) ?? images[0],
        };
    });
    return sides.every(({ builds }) => builds.length > 0) ? sides : [];
};
const isShown = (build) => (0,_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_3__/* .isCounted */ .he)(build) && build.failure === undefined;
/** Reports before version 2.3 have nothing of this. */
const outcomesOf = (builds) => builds.flatMap(({ evidence }) => evidence?.outcome.layerCache === undefined && evidence?.outcome.unknown === undefined
    ? []
    : [evidence.outcome]);
/** What the builds say, the most frequent first. */
const said = ({ of, what }, { builds, image }) => {
    const outcomes = what === imageRow && image !== undefined ? [image] : builds;
    const found = new Map();
    for (const each of outcomes.map(of)) {
        const before = found.get(each.text)?.builds ?? 0;
        found.set(each.text, { ...each, builds: before + 1, ofAll: before + 1 === outcomes.length });
    }
    return [...found.values()].toSorted((one, other) => other.builds - one.builds);
};
const withCount = ({ text: words, builds, ofAll }) => ofAll ? words : `${words} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(builds, 'build')})`;
/** What all builds agree on, if it is known. */
const commonText = (row, side) => {
    const [first, ...others] = said(row, side);
    return first?.known === true && others.length === 0 ? first.text : undefined;
};
const imageRow = 'image';
const imageText = ({ imageBytes, compressedImageBytes, imagePlatforms = [], unknown, }) => {
    if (imageBytes === undefined)
        return notKnown(unknown?.['imageBytes']);
    const compressed = compressedImageBytes === undefined
        ? `compressed: ${notKnown(unknown?.['compressedImageBytes']).text}`
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .megabytes */ .ix)(compressedImageBytes)} compressed`;
    const together = imagePlatforms.length > 1 ? ' together' : '';
    const platforms = imagePlatforms.length === 0 ? '' : ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(imagePlatforms)}${together})`;
    return { known: true, text: `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .megabytes */ .ix)(imageBytes)}, ${compressed}${platforms}` };
};
const cacheText = (cache, steps, unknown) => {
    if (cache === undefined)
        return notKnown(unknown?.['layerCache']);
    switch (cache.kind) {
        case 'unused':
            return { known: true, text: 'not used' };
        case 'whole':
            return { known: true, text: `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(steps.length, 'step')}, all from it` };
        case 'broken': {
            const hits = `${steps.filter(({ hit }) => hit).length} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(steps.length, 'step')} from it`;
            const by = cache.file ?? `a reason that is not known (${cache.unknown?.['file'] ?? 'not recorded'})`;
            return { known: true, text: `${hits}, broken at "${cache.step.slice(0, longestStep)}" by ${by}` };
        }
    }
};
const longestStep = 60;
const partText = (amount, of, why) => {
    if (amount === undefined)
        return of === undefined ? notKnown(why) : { known: false, text: `of ${of}: ${notKnown(why).text}` };
    return { known: true, text: of === undefined ? `${amount}` : `${amount} of ${of}` };
};
const notKnown = (why) => ({
    known: false,
    text: `unknown: ${why ?? 'the reason was not recorded'}`,
});
const rows = [
    { what: 'layer cache', of: ({ layerCache, steps, unknown }) => cacheText(layerCache, steps, unknown) },
    {
        what: 'packages compiled',
        of: ({ packagesCompiled, packagesNeeded, unknown }) => partText(packagesCompiled, packagesNeeded, unknown?.['packagesCompiled']),
    },
    {
        what: 'modules downloaded',
        of: ({ modulesDownloaded, modulesNeeded, unknown }) => partText(modulesDownloaded, modulesNeeded, unknown?.['modulesDownloaded']),
    },
    {
        what: 'context',
        of: ({ contextFiles, contextBytes, unknown }) => contextFiles === undefined || contextBytes === undefined
            ? notKnown(unknown?.['contextFiles'])
            : { known: true, text: `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(contextFiles, 'file')}, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .megabytes */ .ix)(contextBytes)}` },
    },
    {
        what: 'context sent',
        of: ({ contextSentBytes, unknown }) => contextSentBytes === undefined
            ? notKnown(unknown?.['contextSentBytes'])
            : { known: true, text: (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .megabytes */ .ix)(contextSentBytes) },
    },
    { what: imageRow, of: imageText },
];


/***/ }),

/***/ 12645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ez: () => (/* binding */ phaseTitle),
/* harmony export */   g3: () => (/* binding */ phaseSummary),
/* harmony export */   pd: () => (/* binding */ phaseFlaws),
/* harmony export */   tX: () => (/* binding */ phaseLines)
/* harmony export */ });
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44709);
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94333);
/* harmony import */ var _analysis_phase_medians_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71470);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73533);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72197);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32598);
/* harmony import */ var _waterfall_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99011);








/** Where the time of each benchmark went, as markdown: phase by phase, then the steps of one build. */
const phaseLines = (report) => report.benchmarks.flatMap((benchmark) => {
    const [base, head] = [splitBuilds(report, benchmark, 'base'), splitBuilds(report, benchmark, 'head')];
    if (head.length === 0)
        return [];
    const lines = base.length === 0 ? medianLines(report, benchmark, head) : changeLines(base, head);
    return [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(benchmark.id)}:`, '', ...lines, '', ...(0,_waterfall_js__WEBPACK_IMPORTED_MODULE_4__/* .waterfall */ .Zu)(head), ''];
});
/** The same in one line for each benchmark, as plain text for a terminal; none where nothing is to be said. */
const phaseSummary = (report) => report.benchmarks.flatMap((benchmark) => {
    const [base, head] = [splitBuilds(report, benchmark, 'base'), splitBuilds(report, benchmark, 'head')];
    const parts = base.length === 0 ? largest(head) : (0,_analysis_phase_medians_js__WEBPACK_IMPORTED_MODULE_0__/* .changedPhases */ .JF)(base, head).map(changeText);
    const name = `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .rowName */ ._k)(report, benchmark)}: `;
    return parts.length === 0 ? [] : [`${name}${parts.slice(0, mostInLine).join(', ')}`];
});
/** What is above the lines of `phaseSummary`. */
const phaseTitle = (report) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompared */ .uQ)(report) ? 'Phases that changed (medians):' : 'Phases (medians):';
/** Long builds with time that no phase explains: that is a flaw of this program, one clause for each benchmark. */
const phaseFlaws = (report) => report.benchmarks.flatMap((benchmark) => {
    const builds = ['base', 'head'].flatMap((side) => splitBuilds(report, benchmark, side));
    const shares = builds.flatMap((build) => (0,_analysis_phase_medians_js__WEBPACK_IMPORTED_MODULE_0__/* .unexplainedShare */ .Tg)(build) ?? []);
    const high = shares.filter((share) => share > _analysis_phase_medians_js__WEBPACK_IMPORTED_MODULE_0__/* .mostUnexplained */ .vH);
    if (high.length === 0)
        return [];
    return [
        `${benchmark.id}: ${high.length} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(builds.length, 'build')} spent up to ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(Math.max(...high))} of ` +
            'their time in no phase that go-container-bench knows. This is a flaw of it: please report it with report.json.',
    ];
});
const mostInLine = 5;
const splitBuilds = (report, { id }, revision) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .buildsOf */ .jV)(report, id, revision).filter((build) => (0,_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_7__/* .isCounted */ .he)(build) && build.failure === undefined && build.phases !== undefined);
const largest = (builds) => (0,_analysis_phase_medians_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseMedians */ .Lm)(builds)
    .filter(({ ms }) => ms >= 1)
    .toSorted((a, b) => b.ms - a.ms)
    .map(({ phase, ms }) => `${phase} ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(ms)}`);
const changeText = ({ phase, baseMs, headMs }) => `${phase} ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .signedDuration */ .Tp)(headMs - baseMs)} (${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(baseMs)} to ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(headMs)})`;
const changeLines = (base, head) => {
    const changed = (0,_analysis_phase_medians_js__WEBPACK_IMPORTED_MODULE_0__/* .changedPhases */ .JF)(base, head);
    if (changed.length === 0)
        return ['No phase changed by 20 ms and 1% of the base or more.'];
    return [
        '| phase | base | head | change |',
        '| - | -: | -: | -: |',
        ...changed.map(({ phase, baseMs, headMs }) => rowOf([phase, (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(baseMs), (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(headMs), (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .signedDuration */ .Tp)(headMs - baseMs)])),
        '',
        `Medians of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(base.length, 'build')} and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(head.length, 'build')}; all other phases differ by less than 20 ms or 1% of the base.`,
    ];
};
const medianLines = (report, { engine }, builds) => {
    const medians = (0,_analysis_phase_medians_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseMedians */ .Lm)(builds);
    const wholeMs = medians.reduce((sum, { ms }) => sum + ms, 0);
    const absent = builds.flatMap(({ unknown }) => unknown?.['phases.compile'] ?? [])[0];
    return [
        '| phase | median | share | known |',
        '| - | -: | -: | - |',
        ...medians.map(({ phase, ms }) => rowOf([
            phase,
            (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(ms),
            (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(wholeMs === 0 ? 0 : ms / wholeMs),
            sourceOf(report, engine, phase),
        ])),
        '',
        `Medians of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(builds.length, 'build')}.${absent === undefined ? '' : ` No compile and link: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(absent)}.`}`,
    ];
};
const sourceOf = ({ engines }, engine, phase) => {
    if (phase === 'unattributed')
        return 'what is left';
    return engines.find(({ name }) => name === engine)?.phases?.[phase] ?? '';
};
const rowOf = (cells) => `| ${cells.join(' | ')} |`;


/***/ }),

/***/ 41717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ notInTheNumbers),
  g: () => (/* binding */ reach)
});

// EXTERNAL MODULE: ./build/analysis/pairs-of.js
var pairs_of = __webpack_require__(43326);
// EXTERNAL MODULE: ./build/analysis/statistics.js
var statistics = __webpack_require__(31980);
;// CONCATENATED MODULE: ./build/analysis/cpu-scatter.js


/** The least for a standard deviation that says something. */
const fewestPairs = 3;
/**
 * Wall time beside processor time, over the pairs of a benchmark in which both builds have both; undefined: there are too few.
 * It describes a run, and no verdict reads it: a build that waits longer, as for a download, takes no more processor time.
 */
const cpuScatterOf = (measurements, benchmark) => {
    const known = (0,pairs_of/* memberPairsOf */.lS)(measurements, benchmark).filter(hasBoth);
    const wall = known.map((pair) => timesOf(measurements, pair, ({ durationMs }) => durationMs));
    const cpu = known.map((pair) => timesOf(measurements, pair, cpuMsOf));
    const [wallScatter, cpuScatter] = [wall, cpu].map((pairs) => (0,statistics/* standardDeviationOf */.yh)(pairs.map(pairs_of/* logRatio */.A9)));
    const centre = (0,pairs_of/* centreOf */.VX)(cpu, pairs_of/* logRatio */.A9);
    if (known.length < fewestPairs || centre === undefined)
        return undefined;
    if (wallScatter === undefined || cpuScatter === undefined)
        return undefined;
    return { wall: wallScatter, cpu: cpuScatter, cpuSlowdown: Math.expm1(centre), pairs: known.length };
};
/** A head that was killed took at least its time, and how much of a processor is not known. */
const hasBoth = ({ base, head }) => [base, head].every((build) => build.failure === undefined && isPlausible(cpuMsOf(build)));
/** In ms. A report of a stranger may hold any number. */
const isPlausible = (ms) => ms >= 0.001 && ms <= 1e12;
const cpuMsOf = ({ counters }) => counters['buildCpuMs'] ?? 0;
const timesOf = (measurements, { base, head }, msOf) => ({
    baseMs: msOf(base),
    headMs: msOf(head),
    headFirst: measurements.indexOf(head) < measurements.indexOf(base),
});

// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/analysis/reason.js
var reason = __webpack_require__(53519);
// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/report/words/interval.js + 1 modules
var interval = __webpack_require__(95372);
// EXTERNAL MODULE: ./build/report/words/labels.js
var labels = __webpack_require__(32598);
;// CONCATENATED MODULE: ./build/report/words/reach.js








/** What this run could have called a regression, or how far its numbers reach; plain text, one item a line. */
const reach = (report) => {
    if ((0,selection/* isCompared */.uQ)(report))
        return [
            ...report.benchmarks.map((each) => ofComparison(report, each)),
            ...promise(report),
            ...report.benchmarks.flatMap((each) => ofProcessors(report, each)),
        ];
    const sizes = (0,selection/* measured */.jh)(report).map(({ head }) => head.samplesMs.length);
    if (sizes.length === 0)
        return ['nothing: no build gave a time'];
    return [
        'no difference between rows: nothing was compared',
        Math.min(...sizes) < limits/* pairsNeeded */.V5
            ? `the scatter of a row: its smallest and largest time; an interval of the median takes ${limits/* pairsNeeded */.V5} builds`
            : 'the scatter of a row: its interval holds the median in 95% of such runs',
    ];
};
const ofComparison = (report, benchmark) => {
    const [name, { comparison }] = [(0,labels/* rowName */._k)(report, benchmark), benchmark];
    if (comparison?.detectable !== undefined) {
        return `${name}: a slowdown above ${(0,numbers/* percent */.KN)(comparison.detectable)} (${(0,report_numbers/* count */.U9)(comparison.pairs, 'pair')})`;
    }
    return `${name}: ~ (${comparison?.unknown?.['detectable'] ?? 'not judged'})`;
};
/** How much the pairs scatter in time, and in the processor time of the builds, where both are known. */
const ofProcessors = (report, benchmark) => {
    const found = cpuScatterOf((0,selection/* attemptsOf */.Or)(report.builds, benchmark.id), benchmark.id);
    if (found === undefined)
        return [];
    const { wall, cpu, cpuSlowdown, pairs } = found;
    const scatter = `time scatters by ${(0,numbers/* percent */.KN)(wall)} from pair to pair, processor time of the build by ${(0,numbers/* percent */.KN)(cpu)}`;
    return [
        `${(0,labels/* rowName */._k)(report, benchmark)}: ${scatter}; by that the head is ${(0,reason/* change */.Zg)(cpuSlowdown)}, which decides nothing (${(0,report_numbers/* count */.U9)(pairs, 'pair')})`,
    ];
};
/** What the intervals of the table promise, if there are any. */
const promise = (report) => {
    const clause = (0,interval/* intervalPromise */.z$)(report);
    const hasInterval = report.benchmarks.some(({ comparison }) => comparison?.low !== undefined);
    return clause === undefined || !hasInterval ? [] : [`the interval of a row: ${clause}`];
};
/** What a reader may miss in these numbers, because it happened before or outside the timer. */
const notInTheNumbers = [
    'pulling images and loading the base image: done before the first timed build',
    'starting the engine and its daemon: done before; starting its client program is included',
    "a cold page cache: cold means that the engine's caches are empty; files that were read before are still in memory",
    'a cache that your CI imports (cache-from, a restored cache folder): a build starts from the state its scenario names',
    'pushing the image to a registry',
];


/***/ }),

/***/ 26628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ remoteCacheLines)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44709);
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94333);
/* harmony import */ var _analysis_remote_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40534);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73533);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72197);






/**
 * What caches in a registry cost and gained, a line of plain text for each benchmark and revision, and what led to the
 * registry; empty when no build had one.
 */
const remoteCacheLines = (report) => {
    const revisions = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompared */ .uQ)(report) ? ['base', 'head'] : ['head'];
    const found = report.benchmarks.flatMap((benchmark) => revisions.flatMap((revision) => {
        const times = (0,_analysis_remote_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteCacheTimesOf */ .cE)(countedOf(report, benchmark.id, revision));
        if (times === undefined)
            return [];
        const name = (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompared */ .uQ)(report) ? `${benchmark.id} (${revision})` : benchmark.id;
        const told = [
            partsLine(times),
            ...(firstExport(report, benchmark, revision, times.state.bytes) ?? []),
            gainLine(report, benchmark, revision, times),
        ];
        const { engine } = benchmark;
        return [{ engine, terms: termsLine(times.state), line: `${name}: ${told.join(' ')}` }];
    }));
    return [...found.map(({ line }) => line), ...termsLines(found)];
};
/** One line, unless engines fill their caches in different ways, as they do where nobody says what is pushed. */
const termsLines = (found) => {
    const all = [...new Set(found.map(({ terms }) => terms))];
    if (all.length < 2)
        return all;
    return all.map((terms) => {
        const engines = found.filter((each) => each.terms === terms).map(({ engine }) => engine);
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)([...new Set(engines)])}: ${terms}`;
    });
};
const partsLine = (times) => {
    const { builds, importMs, importBytes, buildMs, exportMs, exportBytes } = times;
    const down = importBytes === undefined ? '' : ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .megabytes */ .ix)(importBytes)})`;
    const up = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .megabytes */ .ix)(exportBytes);
    return (`import ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(importMs)}${down}, build ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(buildMs)}, export ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(exportMs)} (${up}), ` +
        `each the median of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(builds, 'build')}.`);
};
const gainLine = (report, benchmark, revision, times) => {
    // The builder was empty: a difference to a build without the cache would be chance.
    if (times.isUnused)
        return `No step came from it, so it would pay for no build; here it costs ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(times.importMs + times.exportMs)}.`;
    const without = withoutCache(report, benchmark, revision);
    if (without === undefined)
        return 'What a build without the cache takes is not known.';
    const { gainMs, paysFromMs } = (0,_analysis_remote_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .breakEven */ .qk)(without.ms, times);
    const pays = paysFromMs === undefined
        ? 'as it saves no work, it would pay for no build'
        : `the cache pays from ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(paysFromMs)} of build on, if a longer one saved the same share`;
    const told = `Without it ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(without.ms)} (${without.source}): ${pays}; here it ${effectOf(gainMs, gainMs)}.`;
    const apart = (0,_analysis_remote_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .roundsApart */ .w6)(without.builds, countedOf(report, benchmark.id, revision));
    return `${told} ${scatterOf(apart)}`;
};
const effectOf = (leastMs, mostMs) => {
    if (leastMs >= 0)
        return `saves ${rangeText(leastMs, mostMs)}`;
    if (mostMs < 0)
        return `costs ${rangeText(-mostMs, -leastMs)}`;
    return `costs up to ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(-leastMs)} or saves up to ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(mostMs)}`;
};
/** How far single rounds are apart, because medians of a few builds show nothing of that. */
const scatterOf = (apart) => {
    if (apart === undefined)
        return 'How far these figures scatter is not known.';
    const { rounds, gainMs, paysFromMs } = apart;
    const pays = paysFromMs === undefined
        ? 'in at least one it would pay for no build'
        : `it pays from ${rangeText(...paysFromMs)} of build on`;
    return `Round by round (${rounds}), ${pays}, and here it ${effectOf(...gainMs)}.`;
};
const rangeText = (leastMs, mostMs) => [...new Set([(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(leastMs), (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(mostMs)])].join(' to ');
const countedOf = (report, id, revision) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .buildsOf */ .jV)(report, id, revision).filter(_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_5__/* .isCounted */ .he);
/** Cold builds, else the one that filled the cache, without what it pushed. */
const withoutCache = ({ benchmarks, builds }, { id, engine, project }, revision) => {
    const cold = benchmarks.find((each) => each.engine === engine && each.project === project && each.scenario === 'cold');
    const samples = (cold === undefined ? [] : countedOf({ builds }, cold.id, revision)).filter(({ failure }) => failure === undefined);
    const times = samples.map(({ durationMs }) => durationMs);
    if (times.length > 0)
        return { ms: (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(times), source: `cold, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(times.length, 'build')}`, builds: samples };
    const fill = fillOf(builds, id, revision);
    const exportMs = fill?.counters['cacheExportMs'];
    return fill === undefined || exportMs === undefined
        ? undefined
        : {
            ms: Math.max(0, fill.durationMs - exportMs),
            source: 'the build that filled it, less its export',
            builds: [],
        };
};
/**
 * What it took to fill the cache; undefined: no build shows that. Podman and Buildah remember where they pushed a layer, and have the
 * registry take it over from there instead of pushing it again.
 */
const firstExport = ({ builds }, { id }, revision, heldBytes) => {
    const { cacheExportMs: ms, cacheExportBytes: bytes } = fillOf(builds, id, revision)?.counters ?? {};
    if (ms === undefined || bytes === undefined)
        return undefined;
    const moved = `took ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(ms)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .megabytes */ .ix)(bytes)})`;
    return bytes >= heldBytes * wholeFrom
        ? [`The first export, of all it holds, ${moved}.`]
        : [
            `The first export ${moved}; the cache holds ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .megabytes */ .ix)(heldBytes)}, of which other builds of this run had pushed the rest.`,
        ];
};
/** Manifests are counted a little differently by each client. */
const wholeFrom = 0.95;
const fillOf = (builds, id, revision) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .besideOf */ .A4)(builds, id).find((each) => each.revision === revision &&
    each.failure === undefined &&
    each.evidence?.state.holds === true &&
    (0,_analysis_remote_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .filledCache */ .lW)(each));
/** The limits are ours, so the figures are those of no hosted registry, and of no hosted Actions cache. */
const termsLine = ({ kind, mode, options = [], bytesPerSecond, roundTripMs }) => {
    const filled = `is filled with ${[`mode=${mode}`, ...options].join(',')}`;
    if (bytesPerSecond === undefined || roundTripMs === undefined)
        return (`The cache of remote-cache is a folder on this machine and ${filled}: what brings such a folder to a hosted runner, and ` +
            'saves it there, is in no figure.');
    const [place, other] = kind === 'gha'
        ? ['Actions cache of remote-cache is a server of this run', 'of the one of GitHub']
        : ['registry of remote-cache is', 'of a hosted registry'];
    return (`The ${place} on this machine, behind a line of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .megabytes */ .ix)(bytesPerSecond)}/s each way and ` +
        `${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(roundTripMs)} a round trip (cache-link), and ${filled}: these are times of that line, not ${other}.`);
};


/***/ }),

/***/ 60010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ repetitions)
/* harmony export */ });
/* unused harmony exports repeatable, withheld */
/* harmony import */ var _plan_gated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11803);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73533);
/* harmony import */ var _file_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84431);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32598);





/**
 * What repeats the comparisons of a report, those with its verdict first: commits, engines, seed and every input that decides
 * what is measured. A report can come from anybody, and people paste this: no value is obeyed by a shell, and nothing that
 * runs a program, reads a file or hands over a secret is in it. Empty where there is no pair of commits.
 */
const repetitions = (report) => {
    const { legs, inputs, verdict } = report;
    if (legs === undefined)
        return inputs === undefined ? [] : repetitionOf({ report, leg: undefined, inputs });
    return legs
        .toSorted((a, b) => Number(b.verdict.kind === verdict.kind) - Number(a.verdict.kind === verdict.kind))
        .flatMap((leg) => (leg.inputs === undefined ? [] : repetitionOf({ report, leg, inputs: leg.inputs })));
};
/** Every input that the line may have. A test compares it with the inputs there are. */
const repeatable = [
    'context',
    'file',
    'target',
    'bake-target',
    'build-contexts',
    'network',
    'platform',
    'attestations',
    'edit',
    'engines',
    'scenarios',
    'base',
    'gate',
    'fail-threshold',
    'warn-threshold',
    'min-delta',
    'fail-on',
    'rounds',
    'time-budget',
    'build-timeout',
    'isolation',
    'explain',
    'screen',
    'observe',
    'cache-from',
    'cache-to',
    'cache-mode',
    'cache-link',
    'seed',
    'fixture',
    'strategy',
    'go-versions',
    'base-image',
    'storage',
];
/** These run a program, read a file of the reader's or hold a secret. A test compares them, too. */
const withheld = ['build-args', 'prepare', 'secrets', 'secret-files', 'ssh'];
const repetitionOf = ({ report, leg, inputs: all }) => {
    const project = projectOf(report, leg);
    const { inputs, leftOut } = fitting(report, leg, all);
    const [head, base] = [project?.head, inputs['base'] ?? ''];
    if (head?.commit === undefined || !isCommit(head.commit) || !isCommit(base))
        return [];
    const asked = { ...inputs, ...sinceIn(report, base) };
    const flags = [...repeatable, ...ofSince].flatMap((input) => flagsOf(input, asked[input]));
    if (flags.some((flag) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(flag) !== flag))
        return [];
    const commits = `${base} ${head.commit}`;
    const program = 'node ../go-container-bench/dist/index.js';
    return [
        {
            name: leg === undefined ? undefined : (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .partName */ .pn)(report, leg),
            line: `git fetch origin ${commits} && git switch --detach ${head.commit} && ${program} ${flags.map(quoted).join(' ')}`,
            notes: [
                ...elsewhere(report, project),
                ...uncommitted(head.uncommittedFiles),
                ...leftOut,
                ...missing(inputs),
            ],
        },
    ];
};
/** What a base that is a fixed commit is named by: with `base` and the usual thresholds, the same times could fail. */
const ofSince = ['since', 'creep-threshold'];
const sinceIn = ({ creep }, base) => creep?.anchor === undefined
    ? {}
    : {
        ...{ base: '', 'fail-threshold': '', 'warn-threshold': '' },
        ...{ since: base, 'creep-threshold': `${Number((creep.limit * 100).toFixed(4))}%` },
    };
/** Legs of several repositories have commits of their own. */
const projectOf = ({ projects = [] }, leg) => {
    if (leg === undefined)
        return projects[0];
    const ids = leg.projects ?? [leg.name];
    return projects.find(({ id }) => ids.includes(id));
};
const elsewhere = (report, project) => (0,_file_url_js__WEBPACK_IMPORTED_MODULE_3__/* .isLinked */ .GW)(report, project) || project?.repository === undefined
    ? []
    : [`The repository is ${project.repository}.`];
/** Inputs that name benchmarks by globs, and how they divide them. */
const globbed = [
    ['gate', /[\n,]/],
    ['fail-threshold', '\n'],
    ['warn-threshold', '\n'],
    ['min-delta', '\n'],
];
/**
 * One of several projects has the inputs of the run that measured them all. What names benchmarks of the others only would be
 * refused where it is measured alone.
 */
const fitting = ({ benchmarks }, leg, inputs) => {
    // Only a project has obstacles of its own. A leg of a matrix had these inputs itself.
    if (leg?.obstacles === undefined)
        return { inputs, leftOut: [] };
    const ids = benchmarks.filter(({ project }) => project === leg.name).map(({ id }) => id);
    const parts = globbed.flatMap(([name, between]) => {
        const all = (inputs[name] ?? '').split(between).map((each) => each.trim());
        const others = all.filter((each) => isForOthers(name, each, ids));
        return others.length === 0 ? [] : [{ name, others, own: all.filter((each) => !others.includes(each)) }];
    });
    const names = parts.map(({ name, others }) => `${name} (${others.join(', ')})`);
    return {
        inputs: { ...inputs, ...Object.fromEntries(parts.map(({ name, own }) => [name, own.join('\n')])) },
        leftOut: names.length === 0 ? [] : [`Not in the line, because it is for other benchmarks only: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(names)}.`],
    };
};
/** A glob of `gate`, or a line `GLOB VALUE`, that fits no benchmark of a project; a value alone is for all. */
const isForOthers = (name, part, ids) => {
    const glob = name === 'gate' ? part : part.replace(/\s*\S+$/, '');
    return glob !== '' && glob !== 'auto' && !ids.some((id) => (0,_plan_gated_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(glob, id));
};
const isCommit = (text) => /^(?:[\da-f]{40}|[\da-f]{64})$/.test(text);
/** A flag that is given several times has one line more each time. */
const flagsOf = (input, value) => value === undefined
    ? []
    : value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) => `--${input}=${input === 'engines' ? withoutStorage(line) : line}`);
/** `podman+vfs` is what a report calls an engine with a driver of `storage`. */
const withoutStorage = (engines) => [...new Set(engines.split(',').map((engine) => engine.split('+')[0] ?? ''))].join(',');
/** One word for a POSIX shell, whatever is in it. */
const quoted = (word) => /^[\w./:=,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
const uncommitted = (files = 0) => files === 0 ? [] : [`The head had ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(files, 'uncommitted file')}, which no commit has.`];
const missing = (inputs) => {
    const found = withheld.filter((input) => inputs[input] !== undefined);
    if (found.length === 0)
        return [];
    const names = found.map((input) => {
        const values = (inputs[input] ?? '').split('\n').filter((each) => each !== '');
        return values.length === 0 ? input : `${input} (${values.join(', ')})`;
    });
    const [it, runs, them] = found.length === 1 ? ['it', 'runs', 'it'] : ['they', 'run', 'them'];
    return [
        `Not in the line, because ${it} may be secret or ${runs} something: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(names)}. Take ${them} from the workflow.`,
    ];
};


/***/ }),

/***/ 30850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SD: () => (/* binding */ ruleLines),
/* harmony export */   TK: () => (/* binding */ rulesText),
/* harmony export */   f1: () => (/* binding */ imageText),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94333);
/* harmony import */ var _plan_longest_study_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17364);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73533);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72197);





/** What a report was judged by and what was built from what, one fact a line; empty for one that does not say. */
const ruleLines = (report) => {
    const { rules, projects = [], benchmarks } = report;
    const compared = (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .isCompared */ .uQ)(report);
    return [
        ...(rules === undefined ? [] : [`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(rulesText(rules, compared))}`]),
        ...benchmarks.flatMap(ungatedLine),
        ...projects.flatMap((project) => projectLines(project, compared)),
    ];
};
/** What was asked for, as plain text. */
const rulesText = ({ gate, failOn, rounds, looks, timeBudgetMs, buildTimeoutMs }, compared) => {
    const time = timeBudgetMs >= _plan_longest_study_js__WEBPACK_IMPORTED_MODULE_2__/* .longestStudyMs */ .G ? 'auto' : (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(timeBudgetMs);
    const budget = `time-budget ${time}, build-timeout ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(buildTimeoutMs)}`;
    const written = typeof rounds === 'object' ? rounds.join('/') : rounds;
    if (!compared)
        return `rounds ${written}; ${budget}`;
    return [
        `gate ${gate === 'auto' ? gate : gate.join(', ') || 'none'}`,
        `fail-on ${failOn === 'never' ? failOn : failOn.join(', ')}`,
        `rounds ${written}, judged at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(looks.map(String))} pairs`,
        budget,
    ].join('; ');
};
/** `unsupported` is the only reason there is. */
const ungatedLine = ({ id, ungated }) => ungated === undefined ? [] : [`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)}: not gated, because its engine cannot build it`];
const projectLines = (project, compared) => {
    const { id, target, buildArgs, network, base, head, images } = project;
    const options = [
        ...(target === undefined ? [] : [`target ${target}`]),
        ...(buildArgs.length === 0 ? [] : [`build arguments ${buildArgs.join(', ')}`]),
        ...(network === undefined ? [] : [`network ${network}`]),
    ];
    return [
        `- project ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)}${options.length === 0 ? '' : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(options.join('; '))}`}`,
        ...(base === undefined ? [] : [`  - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(sourceText('base', base))}`]),
        `  - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(sourceText(compared || base !== undefined ? 'head' : 'source', head))}`,
        ...images.map((image) => `  - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(imageText(image))}`),
    ];
};
/** One revision of a project, as plain text. */
const sourceText = (name, source) => {
    const { commit, describe, uncommittedFiles = 0, gitObjects, dockerfileSha256, editedFile, editProof, unknown, } = source;
    const known = [
        ...(commit === undefined ? [] : [`commit ${commit}${describe === undefined ? '' : ` (${describe})`}`]),
        ...(uncommittedFiles === 0 ? [] : [`with ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(uncommittedFiles, 'uncommitted file')}`]),
        ...(gitObjects === undefined ? [] : [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(gitObjects, 'git object')]),
        ...(dockerfileSha256 === undefined ? [] : [`Dockerfile sha256:${dockerfileSha256}`]),
        ...(editedFile === undefined ? [] : [`source-change edits ${editedFile}${proofText(editProof)}`]),
        ...Object.entries(unknown ?? {}).map(([field, reason]) => `${field} ${_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .nothing */ .s6} (${reason})`),
    ];
    return `${name}: ${known.length === 0 ? 'nothing is known' : known.join(', ')}`;
};
const proofText = (proof) => {
    switch (proof) {
        case undefined:
            return '';
        case 'nonce':
            return ' (found in the image)';
        case 'control':
            return ' (seen in the image by comparing builds with and without the edit)';
    }
};
/** An image that builds started from, as plain text. */
const imageText = ({ engine, image, platform, id, unknown }) => `image ${image}${platform === undefined ? '' : ` for ${platform}`} on ${engine}: ${id ?? `${_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .nothing */ .s6} (${unknown?.['id'] ?? 'the reason was not recorded'})`}`;


/***/ }),

/***/ 39028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ samplingText),
/* harmony export */   l: () => (/* binding */ samplingLines)
/* harmony export */ });
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94333);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);



/** How each benchmark was sampled, and from where on a difference counts in it. */
const samplingLines = ({ benchmarks }) => benchmarks.flatMap((benchmark) => {
    const sampled = samplingText(benchmark);
    return sampled === undefined ? [] : [`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(benchmark.id)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(sampled)}`];
});
/** The same of one benchmark, as plain text; undefined: that was not recorded. */
const samplingText = (benchmark) => {
    const sampled = sampledText(benchmark);
    return sampled === undefined
        ? undefined
        : [sampled, ...screenText(benchmark), ...foundText(benchmark), limitsText(benchmark)].join('; ');
};
const sampledText = ({ sampling, comparison }) => {
    if (sampling === undefined || comparison === undefined)
        return undefined;
    const { pairs, attempts, looks, stopped } = sampling;
    const found = attempts === 0
        ? 'no pair'
        : `${pairs} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(attempts, 'pair')}, judged at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(looks.map(String))}`;
    return stopped === undefined ? found : `${found}, ${stoppedText(stopped)}`;
};
const screenText = ({ sampling }) => sampling?.notScreened === undefined
    ? []
    : [`the same-work screen left it to pairs: ${sampling.notScreened}`];
/** Losses by cause, and how far the machine favoured one revision. */
const foundText = ({ comparison }) => {
    if (comparison === undefined)
        return [];
    const { attempts, stealShift } = comparison;
    const losses = [...lossesOf('base', attempts.base), ...lossesOf('head', attempts.head)];
    return [
        ...(losses.length === 0 ? [] : [`lost builds: ${losses.join(', ')}`]),
        ...(stealShift === undefined || Math.abs(stealShift) < leastSteal ? [] : [stealText(stealShift)]),
    ];
};
/** Less than this prints as 0.0. */
const leastSteal = 0.0005;
const stealText = (shift) => {
    const [more, less] = shift > 0 ? ['head', 'base'] : ['base', 'head'];
    const points = (Math.abs(shift) * 100).toFixed(1);
    return `the hypervisor withheld ${points} percentage points more processor time from the ${more} than from the ${less}`;
};
const lossesOf = (revision, attempts) => causes.flatMap(([cause, name]) => attempts[cause] === 0 ? [] : [`${attempts[cause]} of ${revision} ${name}`]);
const causes = [
    ['failed', 'failed'],
    ['engineDied', 'because the engine broke down'],
    ['stateLost', 'whose cache state did not hold'],
];
const stoppedText = (stopped) => {
    switch (stopped) {
        case 'decided':
            return 'stopped because its verdict was clear';
        case 'last-look':
            return 'stopped after its last look';
        case 'given-up':
            return 'stopped because too many pairs were lost';
        case 'out-of-time':
            return 'stopped because the time budget ran out';
        case 'out-of-disk':
            return 'stopped because the disk ran full';
        case 'unsupported':
            return 'not built, because its engine cannot build it';
        case 'does-not-build':
            return 'stopped because a revision does not build';
        case 'no-edit':
            return 'stopped because no edit of a Go file reaches the image';
        case 'same-work':
            return 'because the same-work screen settled it';
        case 'futile':
            return 'stopped because the pairs scatter too much for more of them to help';
    }
};
const limitsText = ({ gated, limits }) => {
    const { failThreshold, warnThreshold, minDeltaMs, noiseFloor } = limits;
    const thresholds = `fail-threshold ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(failThreshold)}, warn-threshold ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(warnThreshold)}`;
    const floor = noiseFloor === undefined ? '' : `; ${noiseFloorText(noiseFloor)}`;
    return `${thresholds}, min-delta ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(minDeltaMs)}${floor}${gated ? '' : '; not gated'}`;
};
/** As a clause: `noise floor 3.1%, measured on 2026-11-02 in 12 pairs`. */
const noiseFloorText = ({ slowdown, measuredAt, pairs }) => `noise floor ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .slowdownSize */ .N4)(slowdown)}, measured on ${measuredAt.slice(0, 10)} in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(pairs, 'pair')}`;


/***/ }),

/***/ 78744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ selfTestHeadline),
/* harmony export */   mf: () => (/* binding */ selfTestLines),
/* harmony export */   r5: () => (/* binding */ selfTestSummary)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73533);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72197);
/* harmony import */ var _self_test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86018);
/* harmony import */ var _disturbances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70740);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32598);





/** The first line: whether every verdict was right, and where not. */
const selfTestHeadline = (report) => {
    const all = (0,_self_test_js__WEBPACK_IMPORTED_MODULE_1__/* .selfTestsIn */ .Hs)(report);
    const engines = [...new Set(all.map(({ benchmark }) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .engineLabel */ .nY)(report.engines, benchmark.engine)))];
    const named = (outcome) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(all.filter((each) => each.outcome === outcome).map((each) => placeOf(report, each)));
    if (named('failed') !== '')
        return `Self-test failed: the verdict is wrong on ${named('failed')}.`;
    if (named('unknown') !== '')
        return `Self-test not decided: it could not be measured on ${named('unknown')}.`;
    return (0,_self_test_js__WEBPACK_IMPORTED_MODULE_1__/* .isWhole */ .wP)(report)
        ? `Self-test passed on ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(engines)}: the same work is no regression, and more work is one.`
        : 'Self-test not decided: it was not carried out to its end.';
};
/** The second line: what was compared with what. */
const selfTestSummary = () => 'Two pairs of revisions of a project of this program went through all that a comparison goes through. In one, base and head are ' +
    'the same; in the other, the head has as many more packages to compile as take about a quarter of the build of the base.';
/** One line for each pair on each engine, plain text. */
const selfTestLines = (report) => (0,_self_test_js__WEBPACK_IMPORTED_MODULE_1__/* .selfTestsIn */ .Hs)(report).map((each) => {
    const { benchmark, outcome } = each;
    const { comparison } = benchmark;
    const work = each.head === 'same' ? '' : addedText(each);
    const found = comparison === undefined ? ['it was not compared'] : foundIn(comparison);
    return `${placeOf(report, each)}: ${words[outcome]}: ${found.join(', ')}${work}${whyUnknown(report, each)}`;
});
const addedText = ({ addedPackages, added }) => {
    const packages = addedPackages === undefined ? '' : `; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(addedPackages, 'more package')}`;
    return added === undefined ? packages : `${packages}; compiling takes ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .signedPercent */ .wu)(added)} of the build`;
};
const words = {
    passed: 'passed',
    failed: 'failed',
    unknown: 'not decided',
};
const heads = { same: 'the same work', heavier: 'more work' };
const placeOf = ({ engines }, { benchmark, head }) => `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .engineLabel */ .nY)(engines, benchmark.engine)}, ${heads[head]}`;
/** The verdict with its number, interval and pairs. */
const foundIn = ({ verdict, slowdown, low, high, pairs }) => [
    verdict.kind,
    ...(slowdown === undefined ? [] : [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .signedPercent */ .wu)(slowdown)]),
    low === undefined || high === undefined
        ? `interval ${_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .nothing */ .s6}`
        : `interval ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .signedPercent */ .wu)(low)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .signedPercent */ .wu)(high)}`,
    (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(pairs, 'pair'),
];
/** Why the builds do not tell, and what disturbed them. */
const whyUnknown = ({ builds }, { outcome, benchmark }) => {
    if (outcome !== 'unknown')
        return '';
    const { comparison, id } = benchmark;
    const disturbed = (0,_disturbances_js__WEBPACK_IMPORTED_MODULE_2__/* .disturbedBy */ .S_)({ builds: (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptsOf */ .Or)(builds, id) });
    const why = comparison === undefined ? [] : [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(comparison.verdict.reason)];
    return `. ${[...why, disturbed ?? 'Nothing is known to have disturbed the builds.'].join(' ')}`;
};


/***/ }),

/***/ 29212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ shownVerdict)
/* harmony export */ });
/* harmony import */ var _analysis_consequences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94741);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72197);


/** The verdict of the run as the first lines show it: something below the floor says more than `unchanged`. */
const shownVerdict = (report) => {
    const { verdict } = report;
    if ((0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .isInvalidElsewhere */ .mW)(report))
        return { words: (0,_analysis_consequences_js__WEBPACK_IMPORTED_MODULE_0__/* .consequencesOf */ .W$)(verdict).words, because: verdict.because, found: 0 };
    const same = (0,_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .gatedVerdicts */ .Ex)(report).filter(({ kind }) => kind === verdict.kind);
    const belowFloor = same.filter(({ because }) => because === 'below-floor');
    const deciding = belowFloor.length > 0 ? belowFloor : same;
    const [words = (0,_analysis_consequences_js__WEBPACK_IMPORTED_MODULE_0__/* .consequencesOf */ .W$)(verdict).words, ...others] = new Set(deciding.map((each) => (0,_analysis_consequences_js__WEBPACK_IMPORTED_MODULE_0__/* .consequencesOf */ .W$)(each).words));
    if (others.length > 0)
        return { words: verdict.kind, because: undefined, found: deciding.length };
    const because = belowFloor.length > 0 ? 'below-floor' : verdict.because;
    return { words, because, found: deciding.length };
};


/***/ }),

/***/ 42549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   bh: () => (/* binding */ spentLine),
/* harmony export */   uE: () => (/* binding */ decidedText)
/* harmony export */ });
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94333);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73533);
/* harmony import */ var _report_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11522);
/* harmony import */ var _spent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76531);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32598);





/**
 * The time of the run and what settled its verdicts, as one sentence of plain text: `Took 4 min 52 s of 20 min; decided by
 * 6 pairs, look 1 of 4 (source-change), and by the same-work screen (cold).`
 */
const spentLine = (report) => {
    const decided = decidedText(report);
    return `Took ${timeText(report)}${decided === undefined ? '' : `; decided by ${decided}`}.`;
};
/** Names from outside may have any length. */
const longestText = 500;
/** The time, and how much there was. */
const timeText = (report) => {
    const { totalMs } = (0,_spent_js__WEBPACK_IMPORTED_MODULE_0__/* .spentOf */ .u)(report);
    const time = (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(totalMs);
    // Each machine had a budget of its own.
    const machines = machinesOf(report);
    if (machines > 1)
        return `${time} on ${machines} machines together`;
    if (isOfPlan(report))
        return `${time} on all machines together`;
    const { timeBudgetMs } = report.rules ?? {};
    // Each process that continued a study had the whole budget; rows say where it was used up.
    return timeBudgetMs === undefined || report.study !== undefined
        ? time
        : `${time} of ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(timeBudgetMs)}`;
};
/** Whether it is made of the legs of a plan; it does not say how many these were. */
const isOfPlan = ({ planId, leg }) => planId !== undefined && leg === undefined;
/** Those that left a report. */
const machinesOf = (report) => (0,_report_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfProjects */ .A2)(report) ? 1 : (report.legs ?? []).filter((leg) => !(0,_report_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(leg)).length;
/** What settled the verdicts; undefined where nothing was judged. */
const decidedText = (report) => {
    const { decisions } = (0,_spent_js__WEBPACK_IMPORTED_MODULE_0__/* .spentOf */ .u)(report);
    const [first] = decisions;
    if (first === undefined)
        return undefined;
    if (decisions.length === 1)
        return words(first);
    const names = new Map(report.benchmarks.map((each) => [each.id, (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .rowName */ ._k)(report, each)]));
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(decisions.map((each) => `${words(each)} (${rowsText(each.benchmarks, names)})`)), longestText);
};
/** More of them are only counted. */
const mostNamed = 3;
const rowsText = (ids, names) => ids.length > mostNamed ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(ids.length, 'benchmark') : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(ids.map((id) => names.get(id) ?? id));
const words = ({ by, pairs, look, looks }) => {
    const after = pairs === undefined ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(pairs, 'pair');
    const found = look === undefined || looks === undefined || looks < 2 ? after : `${after}, look ${look} of ${looks}`;
    if (by === 'pairs')
        return found === '' ? 'no pairs' : found;
    const rest = found === '' ? '' : ` after ${found}`;
    return `${nouns[by]}${rest}`;
};
const nouns = {
    floor: 'the floor of min-delta',
    screen: 'the same-work screen',
    inputs: 'the inputs of the build',
    budget: 'the time budget',
    disk: 'the disk',
    engine: 'the engine',
    'failing-builds': 'failing builds',
    'lost-states': 'lost cache states',
    obstacle: 'what its verdict names',
};


/***/ }),

/***/ 72302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ environmentTexts),
/* harmony export */   di: () => (/* binding */ environmentLines),
/* harmony export */   mm: () => (/* binding */ engineText),
/* harmony export */   yV: () => (/* binding */ engineLines)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73533);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32598);



/** The machine, one fact a line, as markdown. */
const environmentLines = (environment) => environmentTexts(environment).map((fact) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fact)}`);
/** The same as plain text. */
const environmentTexts = (environment) => {
    const facts = [
        ['system:', 'os', environment.os],
        ['kernel:', 'kernel', `${environment.kernel}, ${environment.architecture}`],
        ['processor model:', 'cpuModel', environment.cpuModel],
        ['processors:', 'cpuCount', String(environment.cpuCount)],
        ['quota of processors:', 'cpuQuota', optional(environment.cpuQuota, String)],
        ['frequency governor:', 'cpuGovernor', environment.cpuGovernor],
        ['load before the run:', 'loadAverage1', optional(environment.loadAverage1, String)],
        ['waited for a processor:', 'cpuPressure10s', optional(environment.cpuPressure10s, waited)],
        ['memory:', 'memoryBytes', (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .gibibytes */ .pn)(environment.memoryBytes)],
        ['free disk:', 'freeDiskBytes', optional(environment.freeDiskBytes, _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .gibibytes */ .pn)],
        ['cgroup:', 'cgroup', environment.cgroup],
        ['Node.js:', 'nodeVersion', environment.nodeVersion],
        ['runner image:', 'runnerImage', environment.runnerImage],
    ];
    return shown(facts, environment.unknown);
};
/** The engines as they ran, one a line, with the notes on each below it, as markdown. */
const engineLines = (engines) => engines.flatMap((engine) => [
    `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(engineText(engines, engine))}`,
    ...engine.notes.map((note) => `  - ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(note)}`),
]);
/** One engine as it ran, without its notes, as plain text. */
const engineText = (engines, engine) => {
    const versions = Object.entries(engine.versions)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, version]) => `${name} ${version}`);
    const origin = engine.origin === 'installed' ? 'installed by this run' : 'found on this machine';
    const all = [...versions, ...shown(factsOf(engine), engine.unknown), origin];
    return `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .engineLabel */ .nY)(engines, engine.name)}: ${all.join(', ')}`;
};
const factsOf = (engine) => [
    ['virtual machine', 'vm', engine.vm],
    ['storage driver', 'storageDriver', engine.storageDriver],
    ['native diff', 'nativeDiff', optional(engine.nativeDiff, yesOrNo)],
    ['image store', 'imageStore', engine.imageStore],
    ['on', 'backingFileSystem', engine.backingFileSystem],
    ['network', 'networkDriver', engine.networkDriver],
    ['rootless', 'rootless', optional(engine.rootless, yesOrNo)],
    ['runtime', 'runtime', engine.runtime],
    ['builder', 'builder', engine.builder],
];
const shown = (facts, unknown) => facts.flatMap(([title, field, value]) => {
    const reason = unknown?.[field];
    if (value !== undefined)
        return [`${title} ${value}`];
    return reason === undefined ? [] : [`${title} ${_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6} (${reason})`];
});
const waited = (share) => `some process, in ${share}% of the 10 s before the run`;
const yesOrNo = (value) => (value ? 'yes' : 'no');
const optional = (value, show) => value === undefined ? undefined : show(value);


/***/ }),

/***/ 99011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zu: () => (/* binding */ waterfall),
/* harmony export */   d6: () => (/* binding */ longestParts),
/* harmony export */   k9: () => (/* binding */ middleBuild)
/* harmony export */ });
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94333);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);



const barWidth = 30;
const mostRows = 25;
const longestName = 60;
/** The steps of the build whose time is in the middle, each with a bar from its start to its end, as a block of text. */
const waterfall = (builds) => {
    const build = middleBuild(builds);
    if (build === undefined)
        return [];
    const { timeline, durationMs, round } = build;
    const shown = longestParts(timeline);
    const left = timeline.length - shown.length;
    const rows = shown.map((part) => rowOf(part, durationMs));
    const rest = left === 0 ? '' : `; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(left, 'shorter part')} left out`;
    return [`Steps of round ${round}, ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(durationMs)} in all${rest}:`, '', ...(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(rows)];
};
/** Of the builds that show their steps, the one whose time is in the middle; undefined: none does. */
const middleBuild = (builds) => {
    const sorted = builds
        .filter((build) => build.timeline !== undefined && build.durationMs > 0)
        .toSorted((a, b) => a.durationMs - b.durationMs);
    return sorted[Math.floor((sorted.length - 1) / 2)];
};
/** The parts that a picture shows, in order of time. */
const longestParts = (timeline) => {
    const kept = new Set(timeline.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, mostRows));
    return timeline.filter((part) => kept.has(part) && lengthOf(part) >= leastShownMs);
};
const lengthOf = ({ startMs, endMs }) => endMs - startMs;
const leastShownMs = 1;
const rowOf = ({ name, phase, startMs, endMs }, wallMs) => {
    const from = Math.min(barWidth - 1, Math.floor((startMs / wallMs) * barWidth));
    const to = Math.max(from + 1, Math.min(barWidth, Math.round((endMs / wallMs) * barWidth)));
    const bar = `${' '.repeat(from)}${'█'.repeat(to - from)}`.padEnd(barWidth);
    return `|${bar}| ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(endMs - startMs).padStart(9)}  ${phase.padEnd(13)}  ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name), longestName)}`;
};


/***/ }),

/***/ 34631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yx: () => (/* binding */ whyLinked),
/* harmony export */   d8: () => (/* binding */ why),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _analysis_limits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44619);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _advice_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75869);
/* harmony import */ var _calibration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76743);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73533);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72197);
/* harmony import */ var _self_test_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86018);
/* harmony import */ var _study_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52228);
/* harmony import */ var _calibration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44373);
/* harmony import */ var _file_url_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(84431);
/* harmony import */ var _foremost_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93492);
/* harmony import */ var _self_test_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78744);












/** The second line: the cause, or the reason of the verdict, as one sentence of plain text. */
const why = (report) => {
    if (report.study !== undefined)
        return (0,_study_words_js__WEBPACK_IMPORTED_MODULE_5__/* .studySummary */ .Sd)(report, report.study);
    if (report.advice !== undefined)
        return (0,_advice_words_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceSummary */ .p9)();
    if ((0,_calibration_js__WEBPACK_IMPORTED_MODULE_2__/* .isCalibration */ .I)(report))
        return (0,_calibration_js__WEBPACK_IMPORTED_MODULE_6__/* .calibrationSummary */ .Bm)();
    if ((0,_self_test_js__WEBPACK_IMPORTED_MODULE_4__/* .isSelfTest */ .VV)(report))
        return (0,_self_test_js__WEBPACK_IMPORTED_MODULE_8__/* .selfTestSummary */ .r5)();
    const { kind, reason } = report.verdict;
    if (kind !== 'none')
        return `Why: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em)(reasonOf(report))}`;
    if (!(0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .isCompared */ .uQ)(report))
        return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .capitalized */ .l2)(reason));
    const [found, of] = [(0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .measured */ .jh)(report).length, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(report.benchmarks.length, 'benchmark')];
    return `${found} of ${of} measured in the head, for information only.`;
};
/**
 * The same as markdown of at most `longest` characters before escaping, with a link to the line that is the cause, or to that
 * of the `error` of a head that does not build.
 */
const whyLinked = (report, longest, error) => {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(why(report), longest));
    const place = causeLink(report) ?? (error === undefined ? undefined : errorLink(report, error));
    return place === undefined ? line : `${line} → ${place}`;
};
/** The cause, or the reason of the verdict, as one sentence of plain text; undefined where nothing was judged. */
const causeOf = (report) => report.verdict.kind === 'none'
    ? undefined
    : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .sentence */ .em)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_9__/* .capitalized */ .l2)(report.study === undefined ? reasonOf(report) : report.verdict.reason));
/** A cause says more than numbers, which the first line and the table have. */
const reasonOf = (report) => {
    const foremost = (0,_foremost_js__WEBPACK_IMPORTED_MODULE_7__/* .foremostOf */ .v)(report);
    const obstacle = foremost?.sampling?.obstacles.find(({ kind }) => kind === 'head-does-not-build');
    // The first line says that it does not build.
    if (obstacle?.kind === 'head-does-not-build')
        return obstacle.reason;
    // The first line says which budget was too small, and which would do.
    if (foremost?.sampling !== undefined && foremost.comparison?.verdict.because === 'out-of-time')
        return pairsThere(foremost.sampling);
    if (foremost?.comparison === undefined)
        return report.verdict.reason;
    const { cause, verdict } = foremost.comparison;
    if (cause === undefined)
        return verdict.reason;
    // Then the machine, or that it was sampled for other limits, is a part of the answer.
    const isWhole = verdict.because === 'disturbed' || foremost.sampling?.limits !== undefined;
    return isWhole ? `${verdict.reason}; ${cause}` : cause;
};
/** Fewer may show that nothing changed, where they are all alike. */
const pairsThere = ({ pairs }) => `at least ${_analysis_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .pairsNeeded */ .V5} pairs are needed to be sure, and ${pairs} ${pairs === 1 ? 'was' : 'were'} measured`;
/** The first cause of which the line is known. */
const causeLink = (report) => {
    const cause = (0,_foremost_js__WEBPACK_IMPORTED_MODULE_7__/* .foremostOf */ .v)(report)?.comparison?.causes?.named.find(({ place }) => place !== undefined);
    return cause?.place === undefined
        ? undefined
        : linkTo(report, cause.place, commitOf(projectOf(report), cause));
};
const errorLink = (report, error) => linkTo(report, error, projectOf(report)?.head.commit);
/** The name of a place, as a link where the repository is known. */
const linkTo = (report, place, commit) => {
    const { file, line } = place;
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(line === undefined ? file : `${file}:${line}`);
    const url = (0,_file_url_js__WEBPACK_IMPORTED_MODULE_11__/* .isLinked */ .GW)(report, projectOf(report)) ? (0,_file_url_js__WEBPACK_IMPORTED_MODULE_11__/* .fileUrl */ .iw)(report, commit, place) : undefined;
    return url === undefined ? name : `[${name}](${url})`;
};
const projectOf = (report) => report.projects?.find(({ id }) => id === (0,_foremost_js__WEBPACK_IMPORTED_MODULE_7__/* .foremostOf */ .v)(report)?.project);
/** What is gone is in the base only. */
const commitOf = (project, { change }) => (change === 'gone' ? project?.base : project?.head)?.commit;


/***/ }),

/***/ 65145:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Report of go-container-bench","description":"One run: what was built, how long each build took, with which evidence, and what the verdict is. Times are milliseconds of wall clock. An unknown field is absent, and `unknown` beside it maps its name to the reason. Every verdict can be computed again from the builds, limits, sampling and obstacles. Within one major version, newer minor versions only add fields.","type":"object","properties":{"schemaVersion":{"type":"string","pattern":"^2\\\\.[0-9]+$","description":"MAJOR.MINOR of this form."},"toolVersion":{"type":"string","description":"Version of go-container-bench that wrote the report."},"startedAt":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?Z$","description":"Start, ISO 8601, UTC."},"complete":{"type":"boolean","description":"False when the run stopped before its plan was carried out."},"verdict":{"$ref":"#/$defs/verdict","description":"Verdict of the whole run."},"spent":{"type":"object","description":"What the run cost, and what settled its verdicts. It follows from the rest of the report. Since version 2.3.","properties":{"totalMs":{"type":"number","description":"The sum of cost. In ms."},"decisions":{"type":"array","description":"One for each way in which benchmarks were settled, of the gated ones where there are any. Empty: nothing was judged.","items":{"$ref":"#/$defs/decision"}}},"required":["totalMs","decisions"],"additionalProperties":false},"obstacles":{"type":"array","items":{"$ref":"#/$defs/obstacle"},"description":"What holds for all benchmarks."},"repository":{"type":"object","additionalProperties":false,"required":["name","url"],"properties":{"name":{"type":"string","minLength":1,"maxLength":500,"description":"OWNER/NAME."},"url":{"type":"string","minLength":1,"maxLength":500,"description":"Where people look at it, without a slash at its end."}},"description":"The repository on GitHub; absent outside of a workflow. Since version 2.3."},"inputs":{"$ref":"#/$defs/givenInputs","description":"Absent in a report that was made of several: each leg has its own. Since version 2.3."},"cautions":{"type":"array","items":{"type":"string","maxLength":2000},"maxItems":20,"description":"What a reader must know before anything else, one sentence each, as where the report can be forged. Since version 2.3."},"accepted":{"$ref":"#/$defs/acceptance"},"creep":{"$ref":"#/$defs/creep"},"legs":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/leg"},"description":"In a report that was made of several: what each of them came to. Since version 2.1."},"planId":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"The plan whose leg it is, or whose legs it is made of; absent: there was none. Since version 2.3."},"leg":{"type":"integer","minimum":1,"description":"The number of the leg, from 1; absent: it is not one of a plan. Since version 2.3."},"services":{"$ref":"#/$defs/services"},"onlyChange":{"type":"string","minLength":1,"description":"The only thing in which the revisions differ, as a clause; absent when there are several, or when it is not known."},"rules":{"$ref":"#/$defs/rules","description":"What the run was asked to judge by; absent in a report that was converted from version 1."},"projects":{"type":"array","items":{"$ref":"#/$defs/project"},"description":"What was built, and from what; absent in a report that was converted from version 1."},"environment":{"$ref":"#/$defs/environment"},"isolation":{"$ref":"#/$defs/isolation"},"observed":{"type":"array","items":{"$ref":"#/$defs/observed"},"description":"Files about extra builds that `observe` asked for; absent when that was nothing. Since version 2.3."},"engines":{"type":"array","items":{"$ref":"#/$defs/engine"},"description":"The engines that built, with what is known about them."},"schedule":{"type":"object","description":"The order of building.","properties":{"seed":{"type":"string","description":"Seed that the order was made from."},"order":{"type":"array","items":{"$ref":"#/$defs/scheduled"},"description":"The places that were carried out, first to last."}},"required":["seed","order"],"additionalProperties":false},"study":{"$ref":"#/$defs/study","description":"What a study compared; absent in an ordinary run. Since version 2.3."},"advice":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/advice"},"description":"What became of each rewrite of the user\'s Dockerfile; absent: none was asked for. Since version 2.3."},"benchmarks":{"type":"array","items":{"$ref":"#/$defs/benchmark"},"description":"Results, one for each engine, project and scenario."},"builds":{"type":"array","items":{"$ref":"#/$defs/build"},"description":"Every build that took place, first to last: warm-ups, exclusions and failures included."},"explanations":{"type":"array","items":{"$ref":"#/$defs/explanation"},"description":"What a cold build of each revision shows about the packages it compiled, for each engine and project for which that was asked; absent: for none. Since version 2.3."},"cost":{"type":"object","description":"Where the time of the run went, in ms.","properties":{"timedMs":{"type":"number","description":"Timed builds. In ms.","minimum":0},"primingMs":{"type":"number","description":"Primes that are not cold samples. In ms.","minimum":0},"warmUpMs":{"type":"number","description":"Warm-up builds, in no sample. In ms.","minimum":0},"resetMs":{"type":"number","description":"Resetting caches and clones between builds. In ms.","minimum":0},"settleMs":{"type":"number","description":"Sync and settling after builds. In ms.","minimum":0},"setupMs":{"type":"number","description":"Engines, images, projects. In ms.","minimum":0},"explainMs":{"type":"number","description":"Explain builds, which are in no sample. In ms. Since version 2.3.","minimum":0},"otherMs":{"type":"number","description":"Everything else: closes the sum to the wall time of the run. Below zero only by rounding. In ms."}},"required":["timedMs","primingMs","warmUpMs","resetMs","settleMs","setupMs","otherMs"],"additionalProperties":false},"warnings":{"type":"array","items":{"type":"string"},"description":"What else a reader must know, one sentence each."}},"required":["schemaVersion","toolVersion","startedAt","complete","verdict","obstacles","environment","engines","schedule","benchmarks","builds","cost","warnings"],"additionalProperties":false,"$defs":{"unknown":{"type":"object","description":"Reasons for absent fields, by field name.","additionalProperties":{"type":"string","minLength":1},"maxProperties":1000,"propertyNames":{"maxLength":500}},"revision":{"type":"string","enum":["base","head"],"description":"With a single revision, that one is the head."},"acceptance":{"type":"object","description":"Who allowed the head to be slower, by the label `build-time: accepted` of the pull request, as GitHub\'s API said: regressions are warnings then. Absent: nobody did, or there was no regression. Since version 2.3.","additionalProperties":false,"required":["by","at"],"properties":{"by":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\\\\[bot\\\\])?$","description":"The account that set the label."},"at":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}Z$","description":"When, ISO 8601, UTC."}}},"creep":{"type":"object","description":"How the default branch compares with a fixed commit, as its own runs measured it in pairs; absent where `since` is `none`. Since version 2.3.","additionalProperties":false,"required":["since","limit","trends"],"properties":{"since":{"type":"string","minLength":1,"maxLength":250,"description":"As it was given: a ref, or `latest-release`."},"anchor":{"type":"string","minLength":1,"maxLength":250,"description":"The ref that this run itself was compared with: its regressions are warnings. Absent where it had a base of its own."},"limit":{"type":"number","minimum":0,"maximum":1,"description":"`creep-threshold`, as a ratio."},"trends":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/creepTrend"},"description":"One per benchmark."}}},"creepTrend":{"type":"object","description":"The runs that can be compared with this one: of the same benchmark, on the same kind of machine and engine.","additionalProperties":false,"required":["benchmark","points"],"properties":{"benchmark":{"type":"string","minLength":1,"maxLength":2000},"points":{"type":"array","maxItems":60,"items":{"$ref":"#/$defs/creepPoint"},"description":"Oldest first."},"unknown":{"$ref":"#/$defs/unknown"}}},"creepPoint":{"type":"object","description":"One run of the default branch: head and anchor in pairs on one machine.","additionalProperties":false,"required":["at","commit","anchor","anchorCommit","slowdown","low","high","pairs","anchorMs","headMs"],"properties":{"at":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?Z$","maxLength":40,"description":"When that run started, ISO 8601, UTC."},"commit":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"anchor":{"type":"string","minLength":1,"maxLength":250,"description":"The ref that it was compared with."},"anchorCommit":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"slowdown":{"type":"number","exclusiveMinimum":-1,"maximum":1000,"description":"Median paired ratio − 1."},"low":{"type":"number","minimum":-1,"maximum":1000,"description":"One-sided lower bound of it."},"high":{"type":"number","exclusiveMinimum":-1,"maximum":1000000,"description":"One-sided upper bound of it."},"pairs":{"type":"integer","minimum":1,"maximum":1000},"anchorMs":{"type":"number","exclusiveMinimum":0,"maximum":1000000000},"headMs":{"type":"number","exclusiveMinimum":0,"maximum":1000000000}}},"verdict":{"type":"object","description":"What was decided, and why.","properties":{"kind":{"type":"string","enum":["regression","warning","unchanged","improvement","inconclusive","invalid","none"],"description":"`none`: nothing was judged."},"because":{"type":"string","enum":["one-revision","calibration","self-test","too-few-rounds","base-without-dockerfile","base-does-not-build","base-fails","nothing-gated","not-judged","nothing-measured","same-inputs","same-work","within-threshold","below-floor","head-does-not-build","head-fails","state-lost-in-one","unsupported","not-compared","leg-missing","not-measured","state-lost","image-moved","not-cold","out-of-time","out-of-disk","engine-broke","no-edit","too-few-pairs","scatter","disturbed","slower","faster","accepted","crept"],"description":"The kind of reason, for programs. The table in docs/gate.md lists which of them goes with which verdict."},"reason":{"type":"string","minLength":1,"description":"One clause, for people."}},"required":["kind","because","reason"],"additionalProperties":false},"decision":{"type":"object","properties":{"by":{"enum":["pairs","floor","screen","inputs","budget","disk","engine","failing-builds","lost-states","obstacle"],"description":"pairs: their bounds; floor: bounds below min-delta; screen: the same-work screen; inputs: no input of the build changed; budget, disk, engine: what ran out or broke down; obstacle: another one, which the verdict names."},"pairs":{"type":"integer","description":"Valid pairs until then.","minimum":0},"look":{"type":"integer","description":"Which look it was, from 1. Absent: it was not decided at one.","minimum":1},"looks":{"type":"integer","description":"How many looks there could have been.","minimum":1},"benchmarks":{"type":"array","description":"Ids. Empty where nothing was built.","items":{"type":"string"}}},"required":["by","benchmarks"],"additionalProperties":false},"givenInputs":{"type":"object","additionalProperties":{"type":"string"},"description":"The inputs that decide what is measured and are not their defaults, by name. Base, engines and seed are always there, as they were found. Of an input whose value can be secret, or that runs a program, only the names in it: it may be empty.","maxProperties":1000,"propertyNames":{"maxLength":500}},"leg":{"type":"object","description":"One leg of a matrix, or one of several projects.","properties":{"name":{"type":"string","maxLength":500,"pattern":"^[^\\\\p{Cc}\\\\p{Zl}\\\\p{Zp}]*$","description":"Of the artifact of a leg, without its prefix; of a project its id."},"verdict":{"$ref":"#/$defs/verdict","description":"Its own verdict; `leg-missing` where it left no report."},"obstacles":{"type":"array","items":{"$ref":"#/$defs/obstacle"},"description":"Of a project, what holds for all of its benchmarks; absent: it is a leg. Since version 2.3."},"onlyChange":{"type":"string","minLength":1,"description":"Of a project, the only thing in which its revisions differ, as a clause. Since version 2.3."},"projects":{"type":"array","items":{"type":"string","minLength":1,"maxLength":500,"pattern":"^[^\\\\p{Cc}\\\\p{Zl}\\\\p{Zp}]*$"},"description":"Ids of its projects in the merged report. Since version 2.3.","maxItems":1000},"inputs":{"$ref":"#/$defs/givenInputs","description":"Of its report, as there. Since version 2.3."}},"required":["name","verdict"],"additionalProperties":false},"obstacle":{"type":"object","description":"A fact that prevents or limits a comparison.","properties":{"kind":{"type":"string","enum":["one-revision","calibration","self-test","too-few-rounds","base-without-dockerfile","base-does-not-build","same-inputs","head-does-not-build","unsupported","image-moved","not-cold","out-of-time","out-of-disk","engine-broke","no-edit","same-work"],"description":"Which fact."},"packages":{"type":"integer","minimum":1,"description":"With `same-work`: packages that either revision compiles. Since version 2.3."},"samePackages":{"type":"integer","minimum":0,"description":"With `same-work`: those whose compilations have the same inputs in both. Since version 2.3."},"differingMs":{"type":"number","minimum":0,"description":"With `same-work`: the time of all that has other inputs, or may have, from the revision in which that takes longer. Since version 2.3."},"buildMs":{"type":"number","minimum":0,"description":"With `same-work`: the shortest of the cold builds that this was found in. Since version 2.3."},"baseMs":{"type":"number","minimum":0,"description":"With `same-work`: both of these builds of the base together; absent in earlier reports of version 2.3. Since version 2.3."},"headMs":{"type":"number","minimum":0,"description":"With `same-work`: both of these builds of the head together; absent in earlier reports of version 2.3. Since version 2.3."},"rounds":{"type":"integer","minimum":1,"description":"With `too-few-rounds`: how many were asked for."},"head":{"type":"string","enum":["same","heavier"],"description":"With `self-test`: what the head does, the work of its base or about a quarter more. Since version 2.3."},"reason":{"type":"string","minLength":1,"description":"One clause, for people."}},"required":["kind"],"additionalProperties":false,"allOf":[{"if":{"properties":{"kind":{"const":"too-few-rounds"}}},"then":{"required":["rounds"]},"else":{"not":{"required":["rounds"]}}},{"if":{"properties":{"kind":{"const":"self-test"}}},"then":{"required":["head"]},"else":{"not":{"required":["head"]}}},{"if":{"properties":{"kind":{"const":"same-work"}}},"then":{"required":["packages","samePackages","differingMs","buildMs"]},"else":{"not":{"anyOf":[{"required":["packages"]},{"required":["samePackages"]},{"required":["differingMs"]},{"required":["buildMs"]},{"required":["baseMs"]},{"required":["headMs"]}]}}},{"if":{"properties":{"kind":{"enum":["base-does-not-build","head-does-not-build","unsupported","image-moved","not-cold","out-of-time","out-of-disk","engine-broke","no-edit"]}}},"then":{"required":["reason"]},"else":{"if":{"properties":{"kind":{"const":"base-without-dockerfile"}}},"else":{"not":{"required":["reason"]}}}}]},"rules":{"type":"object","description":"What the run was asked to judge by, apart from the limits of each benchmark.","properties":{"gate":{"description":"Which benchmarks decide: `auto`, or globs over their ids.","anyOf":[{"const":"auto"},{"type":"array","items":{"type":"string"}}]},"failOn":{"description":"Verdicts that fail the check, or `never`.","anyOf":[{"const":"never"},{"type":"array","items":{"type":"string","enum":["regression","warning","inconclusive","invalid"]}}]},"rounds":{"description":"Pairs per benchmark, or `auto`; several numbers are those at which it may be judged.","anyOf":[{"const":"auto"},{"type":"integer","minimum":1},{"type":"array","items":{"type":"integer","minimum":1},"minItems":2}]},"looks":{"type":"array","items":{"type":"integer","minimum":1},"description":"Numbers of valid pairs at which a benchmark may be judged. With one revision, the builds of each benchmark."},"timeBudgetMs":{"type":"number","minimum":0,"description":"Time for the run, in ms."},"buildTimeoutMs":{"type":"number","minimum":0,"description":"Time for one build, in ms."}},"required":["gate","failOn","rounds","looks","timeBudgetMs","buildTimeoutMs"],"additionalProperties":false},"services":{"type":"object","description":"The services of several repositories side by side: what each engine takes, against the reference. Since version 2.3.","properties":{"reference":{"type":"string","minLength":1,"description":"The engine that the others are compared with."},"rows":{"type":"array","items":{"$ref":"#/$defs/serviceRow"},"description":"One for each service, scenario and engine."},"means":{"type":"array","items":{"$ref":"#/$defs/engineMean"},"description":"By engine and scenario; empty: one engine was measured."},"runsPerMonth":{"type":"integer","minimum":1,"description":"Builds a month of each service; absent: not given."}},"required":["reference","rows","means"],"additionalProperties":false},"serviceRow":{"type":"object","description":"One service, scenario and engine, of the head.","properties":{"service":{"type":"string","minLength":1,"description":"Id of the project."},"repository":{"type":"string","minLength":1,"description":"As in the projects."},"scenario":{"type":"string","minLength":1,"description":"Name of the scenario."},"engine":{"type":"string","minLength":1,"description":"Name of the engine."},"medianMs":{"type":"number","description":"Median time; absent when nothing was measured."},"ratio":{"type":"number","exclusiveMinimum":0,"description":"Median of the ratios to the reference, round by round: 1.2 is 20% slower."},"low":{"type":"number","exclusiveMinimum":0,"description":"Lower exact bound of it."},"high":{"type":"number","exclusiveMinimum":0,"description":"Upper exact bound of it."},"rounds":{"type":"integer","minimum":0,"description":"In how many rounds both have a time."},"savedMinutesPerMonth":{"type":"number","description":"What this engine saves in a month, in minutes; negative where it is slower."},"unknown":{"$ref":"#/$defs/unknown"}},"required":["service","scenario","engine"],"additionalProperties":false},"engineMean":{"type":"object","description":"One engine over all services.","properties":{"engine":{"type":"string","minLength":1,"description":"Name of the engine."},"scenario":{"type":"string","minLength":1,"description":"Name of the scenario."},"services":{"type":"integer","minimum":0,"description":"How many services have a ratio."},"ratio":{"type":"number","exclusiveMinimum":0,"description":"Geometric mean of their ratios."},"low":{"type":"number","exclusiveMinimum":0,"description":"Lower end of the interval of 95% of it, by a bootstrap over services."},"high":{"type":"number","exclusiveMinimum":0,"description":"Upper end of it."},"savedMinutesPerMonth":{"type":"number","description":"The sum over services."},"unknown":{"$ref":"#/$defs/unknown"}},"required":["engine","scenario","services"],"additionalProperties":false},"project":{"type":"object","description":"One project as it was built.","properties":{"id":{"type":"string","maxLength":500,"pattern":"^[^\\\\p{Cc}\\\\p{Zl}\\\\p{Zp}]*$","description":"As in the benchmarks."},"repository":{"type":"string","minLength":1,"maxLength":500,"description":"Where it is published, as in OWNER/NAME; absent of a shipped project, and where neither a remote called origin nor a job says it. Since version 2.3."},"target":{"type":"string","minLength":1,"maxLength":500,"description":"Stage that was built; absent: the last."},"buildArgs":{"type":"array","items":{"type":"string"},"description":"Names of the build arguments, without their values."},"network":{"type":"string","minLength":1,"maxLength":500,"description":"Network of RUN steps; absent: the default of the engine."},"attestations":{"type":"object","description":"What builds wrote about their image, the same in both revisions; absent: nothing. Since version 2.3.","properties":{"provenance":{"type":"string","enum":["min","max"],"description":"How much it says of the build; absent: there is none."},"sbomScanner":{"type":"string","minLength":1,"maxLength":600,"description":"The image whose program listed what is in the image; absent: there is no SBOM."}},"additionalProperties":false},"head":{"$ref":"#/$defs/source"},"base":{"$ref":"#/$defs/source"},"differences":{"$ref":"#/$defs/differences"},"images":{"type":"array","items":{"$ref":"#/$defs/image"},"description":"Images that the builds start from or are read with (`# syntax=`), as each engine had them at the beginning."}},"required":["id","buildArgs","head","images"],"additionalProperties":false},"source":{"type":"object","description":"A project at one revision. A shipped project has no commit.","properties":{"commit":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$","description":"Id of the commit."},"describe":{"type":"string","minLength":1,"description":"Output of `git describe --tags --always`."},"uncommittedFiles":{"type":"integer","minimum":0,"description":"Uncommitted files that are in it."},"gitObjects":{"type":"integer","minimum":0,"description":"Objects in its clone; the same number in both revisions."},"dockerfileSha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 of the Dockerfile, in hex."},"editedFile":{"type":"string","minLength":1,"description":"Go file that source-change edited, relative to the context."},"editProof":{"enum":["nonce","control"],"description":"What proved that this edit is in the image: its nonce in a file that the build made, or files that differ only between builds with and without it. Since version 2.1."},"unknown":{"$ref":"#/$defs/unknown"}},"additionalProperties":false},"differences":{"type":"object","description":"In what the revisions of a project differ, read from both without building them, since version 2.3. Paths are relative to the context, except where a field says otherwise.","properties":{"contextPath":{"type":"string","description":"The context, relative to the repository; `.` is its root."},"dockerfile":{"type":"string","description":"The Dockerfile of the head, relative to the repository."},"files":{"type":"array","maxItems":200,"items":{"type":"object","description":"One file.","properties":{"path":{"type":"string","description":"Relative to the context."},"change":{"enum":["new","gone","changed","moved"],"description":"What became of it in the head."},"package":{"type":"string","description":"Import path of its folder; absent where no go.mod says it. Since version 2.3."}},"required":["path","change"],"additionalProperties":false},"description":"Files that builds take."},"filesLeftOut":{"type":"integer","minimum":0,"description":"How many further files differ."},"modules":{"type":"array","maxItems":200,"items":{"type":"object","description":"One requirement.","properties":{"path":{"type":"string","description":"Path of the module."},"version":{"type":"string","description":"Of the head; of the base where it is gone."},"change":{"enum":["new","gone","changed","moved"],"description":"What became of it in the head."},"indirect":{"type":"boolean","description":"Whether no package of the project imports it, as go.mod says."},"file":{"type":"string","description":"Relative to the repository."},"line":{"type":"integer","minimum":1,"description":"Line, counted from 1."}},"required":["path","version","change","indirect","file","line"],"additionalProperties":false},"description":"Requirements in go.mod files, and what go.work files replace."},"imports":{"type":"array","maxItems":200,"items":{"type":"object","description":"One import.","properties":{"path":{"type":"string","description":"Import path."},"change":{"enum":["new","gone"],"description":"What became of it in the head."},"file":{"type":"string","description":"Relative to the repository."},"line":{"type":"integer","minimum":1,"description":"Line, counted from 1."}},"required":["path","change","file","line"],"additionalProperties":false},"description":"Imports of Go files."},"instructions":{"type":"array","maxItems":200,"items":{"type":"object","description":"One instruction.","properties":{"text":{"type":"string","description":"On one line, at most 200 characters."},"line":{"type":"integer","minimum":1,"description":"Line, counted from 1."},"stage":{"type":"integer","minimum":0,"description":"The number of its stage, from 0."},"change":{"enum":["new","gone","changed","moved"],"description":"What became of it in the head."},"before":{"type":"string","description":"Of a changed instruction: as it is in the base."},"compiles":{"type":"boolean","description":"Whether it is a RUN that compiles Go, as far as its text shows."},"takes":{"type":"array","maxItems":5,"items":{"type":"string"},"description":"Changed files that it copies or mounts."}},"required":["text","line","stage"],"additionalProperties":false},"description":"Every instruction of the Dockerfile of the head, and those of the base that it does not have."},"settings":{"type":"array","maxItems":200,"items":{"type":"object","description":"Something other than files and instructions that decides what is built.","properties":{"kind":{"type":"string","enum":["go","toolchain","argument","image"],"description":"`go`, `toolchain`: that line of a go.mod or go.work; `argument`: a build argument; `image`: what a stage is built on."},"name":{"type":"string","description":"The file of a line, the argument, or the stage."},"change":{"enum":["new","gone","changed"],"description":"What became of it in the head."},"before":{"type":"string","description":"Its value in the base; absent where there was none, and of an argument."},"after":{"type":"string","description":"Its value in the head."},"beforeId":{"type":"string","description":"Of an image: its digest in the base."},"afterId":{"type":"string","description":"Of an image: its digest in the head."},"compiles":{"type":"boolean","description":"Whether the stage compiles Go."},"file":{"type":"string","description":"Relative to the repository."},"line":{"type":"integer","minimum":1,"description":"Line, counted from 1."},"unknown":{"$ref":"#/$defs/unknown"}},"required":["kind","name","change"],"additionalProperties":false},"description":"Versions of Go, build arguments and base images."},"ignore":{"type":"array","maxItems":200,"items":{"type":"object","description":"One line of an ignore file.","properties":{"pattern":{"type":"string","description":"As it is written."},"change":{"enum":["new","gone"],"description":"What became of it in the head."},"file":{"type":"string","description":"Relative to the repository."},"line":{"type":"integer","minimum":1,"description":"Line, counted from 1."}},"required":["pattern","change","file","line"],"additionalProperties":false},"description":"Lines of ignore files."},"context":{"type":"object","description":"What of the context no ignore file leaves out.","properties":{"base":{"$ref":"#/$defs/contextSize"},"head":{"$ref":"#/$defs/contextSize"},"changed":{"type":"array","maxItems":200,"items":{"type":"object","description":"By how much a path differs, head - base.","properties":{"path":{"type":"string","description":"Relative to the context."},"files":{"type":"integer","description":"Files."},"bytes":{"type":"integer","description":"Bytes."},"ignored":{"enum":["in-base","in-head"],"description":"Present where only the ignore files changed what of it is in the context."}},"required":["path","files","bytes"],"additionalProperties":false},"description":"The top folders and files that grew or shrank most."}},"required":["base","head","changed"],"additionalProperties":false}},"required":["contextPath","dockerfile","files","filesLeftOut","modules","imports","instructions","ignore","settings","context"],"additionalProperties":false},"contextSize":{"type":"object","description":"Files and their bytes.","properties":{"files":{"type":"integer","minimum":0,"description":"Files."},"bytes":{"type":"integer","minimum":0,"description":"Bytes."}},"required":["files","bytes"],"additionalProperties":false},"image":{"type":"object","description":"An image in one engine.","properties":{"engine":{"type":"string","description":"As in the benchmarks\' ids."},"image":{"type":"string","minLength":1,"description":"As the Dockerfile names it."},"platform":{"type":"string","minLength":1,"description":"The platform that it is taken for, as in `linux/arm64`; absent: that of the machine. Since version 2.3."},"id":{"type":"string","minLength":1,"description":"As the engine reports it, or the digest of the configuration of an image that was made here."},"unknown":{"$ref":"#/$defs/unknown"}},"required":["engine","image"],"additionalProperties":false},"observed":{"type":"object","description":"A file about one extra build, which is in no sample and not among the builds. Since version 2.3.","properties":{"kind":{"enum":["trace","io","stacks"],"description":"`trace`: a Chrome trace of steps and of Go\'s own trace; `io`: what processes read and write, and pressure; `stacks`: what processes wait for."},"benchmark":{"type":"string","minLength":1,"maxLength":500,"pattern":"^[^\\\\p{Cc}\\\\p{Zl}\\\\p{Zp}]*$","description":"Id of the benchmark."},"revision":{"$ref":"#/$defs/revision"},"file":{"type":"string","minLength":1,"description":"Path in the folder of the report; absent when there is none."},"unknown":{"$ref":"#/$defs/unknown"}},"required":["kind","benchmark","revision"],"additionalProperties":false},"isolation":{"type":"object","description":"How builds were kept apart from the rest of the machine; absent parts were not asked for. Since version 2.3.","properties":{"pin":{"type":"object","description":"Which processors builds were pinned to, by number.","properties":{"allowed":{"$ref":"#/$defs/processors","description":"Those that the run may use."},"processors":{"$ref":"#/$defs/processors","description":"Those that builds used; absent when they were not pinned."},"engines":{"type":"array","items":{"type":"object","properties":{"engine":{"type":"string","minLength":1,"description":"Name of the engine."},"daemon":{"enum":["pinned","not-ours","none"],"description":"`not-ours`: it ran before the run, which never changes such a daemon; then only the client is pinned."},"processes":{"type":"integer","minimum":0,"description":"Processes of warm-up builds that were looked at."},"elsewhere":{"$ref":"#/$defs/programs","description":"Those of them that used other processors too, by program."}},"required":["engine","daemon","processes","elsewhere"],"additionalProperties":false},"description":"How far the builds of each engine were pinned, seen in its warm-up."},"refused":{"$ref":"#/$defs/programs","description":"Programs that could not be pinned."},"unknown":{"$ref":"#/$defs/unknown"}},"required":["allowed","engines","refused"],"additionalProperties":false},"dropCaches":{"type":"object","description":"How often the page cache was dropped before a cold build.","properties":{"times":{"type":"integer","minimum":0,"description":"Cold builds before which it was."},"failed":{"type":"integer","minimum":0,"description":"Cold builds before which it could not be."},"reason":{"type":"string","description":"Why the last one that failed did."}},"required":["times","failed"],"additionalProperties":false}},"additionalProperties":false},"processors":{"type":"array","items":{"type":"integer","minimum":0}},"programs":{"type":"array","items":{"type":"string"},"maxItems":5},"environment":{"type":"object","description":"The machine.","properties":{"os":{"type":"string","description":"Name and version of the operating system."},"kernel":{"type":"string","description":"Kernel release."},"architecture":{"type":"string","description":"Processor architecture, as in `x64`."},"cpuModel":{"type":"string","description":"Model name of the processor."},"cpuCount":{"type":"integer","minimum":1,"description":"Processors of the machine, as the kernel lists them: a quota does not lower it."},"cpuQuota":{"type":"number","exclusiveMinimum":0,"description":"Processors that the control group of the run may use, as in 1.5; absent when it sets no quota. A daemon can be in another group."},"cpuGovernor":{"type":"string","minLength":1,"description":"Frequency governor of the processors."},"loadAverage1":{"type":"number","minimum":0,"description":"Processes that ran or wanted to run, an average over the minute before the run."},"cpuPressure10s":{"type":"number","minimum":0,"maximum":100,"description":"Percent of the 10 s before the run in which some process waited for a processor."},"memoryBytes":{"type":"integer","minimum":0,"description":"Memory, in bytes."},"freeDiskBytes":{"type":"integer","minimum":0,"description":"Free disk space at the start, in bytes."},"cgroup":{"type":"string","description":"Version of control groups."},"nodeVersion":{"type":"string","description":"Version of Node.js."},"runnerImage":{"type":"string","description":"Name and version of the hosted runner\'s image."},"unknown":{"$ref":"#/$defs/unknown"}},"required":["kernel","architecture","cpuCount","memoryBytes","nodeVersion"],"additionalProperties":false},"engine":{"type":"object","description":"An engine as it ran here.","properties":{"name":{"type":"string","maxLength":500,"pattern":"^[^\\\\p{Cc}\\\\p{Zl}\\\\p{Zp}]*$","description":"As in the benchmarks\' ids."},"versions":{"type":"object","description":"Part (client, server, buildkit, buildah …) to version.","additionalProperties":{"type":"string","maxLength":500},"maxProperties":100,"propertyNames":{"maxLength":500}},"vm":{"type":"string","minLength":1,"maxLength":500,"description":"The virtual machine of a desktop product that it runs in; absent: none that is known. It is never compared with an engine outside it."},"storageDriver":{"type":"string","maxLength":500,"description":"Storage driver of its store."},"nativeDiff":{"type":"boolean","description":"Whether the storage driver diffs layers natively."},"imageStore":{"type":"string","maxLength":500,"description":"Kind of its image store."},"rootless":{"type":"boolean","description":"Whether it runs without root."},"networkDriver":{"type":"string","maxLength":500,"description":"Network of RUN steps."},"runtime":{"type":"string","maxLength":500,"description":"OCI runtime."},"builder":{"type":"string","maxLength":500,"description":"Builder and its driver."},"backingFileSystem":{"type":"string","maxLength":500,"description":"File system below the store."},"phases":{"type":"object","description":"How it shows each phase of a build; `compile` and `link` only where the Dockerfile has Go write them down. Since version 2.2.","properties":{"startup":{"$ref":"#/$defs/phaseSource"},"frontend":{"$ref":"#/$defs/phaseSource"},"base":{"$ref":"#/$defs/phaseSource"},"context":{"$ref":"#/$defs/phaseSource"},"cache-match":{"$ref":"#/$defs/phaseSource"},"copy":{"$ref":"#/$defs/phaseSource"},"download":{"$ref":"#/$defs/phaseSource"},"compile":{"$ref":"#/$defs/phaseSource"},"link":{"$ref":"#/$defs/phaseSource"},"run":{"$ref":"#/$defs/phaseSource"},"step-overhead":{"$ref":"#/$defs/phaseSource"},"export":{"$ref":"#/$defs/phaseSource"}},"additionalProperties":false},"origin":{"type":"string","enum":["selected","installed"],"description":"`selected`: it was there before; `installed`: this run installed it."},"installMs":{"type":"number","minimum":0,"description":"How long its installation took, with all that was missing, in ms; absent: this run did not install it. Since version 2.3."},"installedAfter":{"type":"array","items":{"type":"object","required":["engine","packages"],"properties":{"engine":{"type":"string"},"packages":{"type":"array","items":{"type":"string"}}}},"description":"Packages that it names and that this run had installed for other engines before: `installMs` is how long the rest took. Absent: none. Since version 2.3."},"notes":{"type":"array","items":{"type":"string"},"description":"What else matters when reading its numbers."},"unknown":{"$ref":"#/$defs/unknown"}},"required":["name","versions","origin","notes"],"additionalProperties":false},"scheduled":{"type":"object","description":"One place of the schedule.","properties":{"benchmark":{"type":"string","maxLength":500,"pattern":"^[^\\\\p{Cc}\\\\p{Zl}\\\\p{Zp}]*$","description":"Id of the benchmark."},"revision":{"$ref":"#/$defs/revision"},"round":{"$ref":"#/$defs/round"}},"required":["benchmark","revision","round"],"additionalProperties":false},"round":{"type":"integer","minimum":0,"description":"1 for the first pair of its benchmark, 0 for a warm-up."},"benchmark":{"type":"object","description":"Results of one engine, project and scenario.","properties":{"id":{"type":"string","maxLength":500,"pattern":"^[^\\\\p{Cc}\\\\p{Zl}\\\\p{Zp}]*$","description":"ENGINE/PROJECT/SCENARIO."},"engine":{"type":"string","maxLength":500,"pattern":"^[^\\\\p{Cc}\\\\p{Zl}\\\\p{Zp}]*$","description":"Name, with @VERSION when one was asked for."},"project":{"type":"string","maxLength":500,"pattern":"^[^\\\\p{Cc}\\\\p{Zl}\\\\p{Zp}]*$","description":"Name of a fixture, or path of a project in its repository."},"scenario":{"type":"string","maxLength":500,"pattern":"^[^\\\\p{Cc}\\\\p{Zl}\\\\p{Zp}]*$","description":"The cache state its builds start from: `cold`, `warm`, `source-change` or `go-mod-change`."},"strategy":{"type":"string","minLength":1,"maxLength":500,"description":"How the fixture\'s Dockerfile uses caches: the name of a file in its `strategies` folder."},"goVersion":{"type":"string","maxLength":500,"description":"Go version of the fixture."},"evidenceLevel":{"type":"string","enum":["proved","structural","none"],"description":"How far the cache state is proved: by Go\'s action graph, by steps and store records, not at all."},"gated":{"type":"boolean","description":"Whether its comparison can decide the verdict of the run."},"ungated":{"type":"string","enum":["unsupported"],"description":"Why it is not gated although the rule wanted it: its engine cannot build it."},"limits":{"$ref":"#/$defs/limits"},"sampling":{"$ref":"#/$defs/sampling"},"head":{"$ref":"#/$defs/sample"},"base":{"$ref":"#/$defs/sample"},"comparison":{"$ref":"#/$defs/comparison"}},"required":["id","engine","project","scenario","evidenceLevel","gated","limits","head"],"additionalProperties":false},"limits":{"type":"object","description":"From where on a difference counts.","properties":{"failThreshold":{"type":"number","minimum":0,"description":"Slowdown above which the benchmark fails, ratio - 1: 0.1 is 10%."},"warnThreshold":{"type":"number","minimum":0,"description":"Slowdown above which it is mentioned; also the gain above which it is an improvement."},"minDeltaMs":{"type":"number","minimum":0,"description":"The floor: differences below it are not judged. In ms."},"noiseFloor":{"type":"object","description":"How different two builds of one and the same commit looked, as `calibrate` measured it on this machine: it raises both thresholds, to at most twice what they are. Absent where nothing that was measured counts. Since version 2.3.","properties":{"slowdown":{"type":"number","minimum":0,"description":"The larger bound of the difference, as a slowdown, ratio - 1: 0.03 is 3%."},"pairs":{"type":"integer","minimum":1,"description":"The pairs that it comes from."},"measuredAt":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?Z$","description":"When its run began, ISO 8601, UTC."}},"required":["slowdown","pairs","measuredAt"],"additionalProperties":false}},"required":["failThreshold","warnThreshold","minDeltaMs"],"additionalProperties":false},"sampling":{"type":"object","description":"How the pairs of a benchmark were sampled.","properties":{"looks":{"type":"array","items":{"type":"integer","minimum":1},"description":"Numbers of valid pairs at which it was judged."},"attempts":{"type":"integer","minimum":0,"description":"Pairs begun."},"pairs":{"type":"integer","minimum":0,"description":"Pairs with two valid members."},"stopped":{"type":"string","enum":["decided","last-look","given-up","out-of-time","out-of-disk","unsupported","does-not-build","no-edit","same-work","futile"],"description":"Why there were no more pairs; absent while sampling goes on."},"look":{"type":"integer","minimum":0,"description":"Number of valid pairs at the look that ended sampling; absent when it ended for another reason."},"obstacles":{"type":"array","items":{"$ref":"#/$defs/obstacle"},"description":"What prevents or limits this comparison."},"notScreened":{"type":"string","minLength":1,"description":"Why the same-work screen left the verdict to pairs; absent: it was not asked, or settled it. Since version 2.3."},"limits":{"$ref":"#/$defs/limits","description":"The limits while it was sampled, where the report was judged again with others."}},"required":["looks","attempts","pairs","obstacles"],"additionalProperties":false},"sample":{"type":"object","description":"The counted times of one benchmark at one revision.","properties":{"samplesMs":{"type":"array","items":{"type":"number","minimum":0},"description":"Counted times in the order of building, in ms.","maxItems":1000},"medianMs":{"type":"number","description":"Median, in ms; absent when nothing was measured.","minimum":0},"range":{"type":"string","enum":["interval","min-max"],"description":"`interval`: order-statistic interval of the median, from six values on; it holds at least 95% where the number of builds did not depend on their times. `min-max`: smallest and largest value."},"lowMs":{"type":"number","description":"Lower end of the range, in ms.","minimum":0},"highMs":{"type":"number","description":"Upper end of the range, in ms.","minimum":0},"unknown":{"$ref":"#/$defs/unknown"}},"required":["samplesMs"],"additionalProperties":false},"attempts":{"type":"object","description":"Builds of one revision that were meant for the pairs, as counts.","properties":{"all":{"type":"integer","minimum":0,"description":"All of them."},"failed":{"type":"integer","minimum":0,"description":"The build command failed, or a base build was killed at `build-timeout`."},"timedOut":{"type":"integer","minimum":0,"description":"Head builds killed at `build-timeout`; each counts with its time, as a lower bound."},"engineDied":{"type":"integer","minimum":0,"description":"The engine broke down."},"stateLost":{"type":"integer","minimum":0,"description":"The cache state did not hold, or its prime did not build."}},"required":["all","failed","timedOut","engineDied","stateLost"],"additionalProperties":false},"comparison":{"type":"object","description":"Head against base, pair by pair. Ratios are head / base - 1: 0.2 is 20% slower.","properties":{"slowdown":{"type":"number","description":"Median paired ratio - 1.","minimum":-1},"low":{"type":"number","description":"Lower bound of the slowdown, ratio - 1.","minimum":-1},"high":{"type":"number","description":"Upper bound of the slowdown, ratio - 1.","minimum":-1},"slowdownMs":{"type":"number","description":"Median paired difference, in ms."},"lowMs":{"type":"number","description":"Lower bound of the difference, in ms."},"highMs":{"type":"number","description":"Upper bound of the difference, in ms."},"pairs":{"type":"integer","minimum":0,"description":"Pairs with two valid members."},"attempts":{"type":"object","description":"What became of the builds that were meant for the pairs.","properties":{"base":{"$ref":"#/$defs/attempts"},"head":{"$ref":"#/$defs/attempts"}},"required":["base","head"],"additionalProperties":false},"stealShift":{"type":"number","minimum":-1,"maximum":1,"description":"Median over the pairs of the share of wanted processor time that the hypervisor gave to others, head less base: 0.05 is 5 percentage points more in the head."},"threshold":{"type":"number","minimum":0,"description":"The fail threshold that noise floor and scatter of this run carry, ratio - 1: the one asked for, or a larger one."},"detectable":{"type":"number","description":"Slowdown (ratio - 1) above which this run could have called a regression.","minimum":0},"cause":{"type":"string","description":"What explains the change, or why nothing does, as a clause; absent where nothing surely changed."},"causes":{"$ref":"#/$defs/causes"},"verdict":{"$ref":"#/$defs/verdict"},"unknown":{"$ref":"#/$defs/unknown"}},"required":["pairs","attempts","verdict"],"additionalProperties":false},"causes":{"type":"object","description":"What explains the change of a benchmark, since version 2.3. Times are head - base, in ms, so they are negative where the head is faster.","properties":{"changeMs":{"type":"number","description":"Median of the paired differences: all that is to be explained."},"phases":{"type":"array","maxItems":20,"items":{"type":"object","description":"One phase.","properties":{"phase":{"$ref":"#/$defs/phase"},"changeMs":{"type":"number","description":"Median of the paired differences, in ms."}},"required":["phase","changeMs"],"additionalProperties":false},"description":"Phases that surely changed in the same direction, the largest first."},"named":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/cause"},"description":"The causes, the largest first; together at most `changeMs`."},"unexplainedMs":{"type":"number","description":"The rest of `changeMs`."},"unknown":{"$ref":"#/$defs/unknown"}},"required":["changeMs","phases","named","unexplainedMs"],"additionalProperties":false},"cause":{"type":"object","description":"One thing that explains a part of a change.","properties":{"kind":{"enum":["go","image","argument","module","package","instruction","cache","step","context","file"],"description":"`go`: another version of Go, which is named first; `image`: another base image; `argument`: a build argument with another value; `module`, `package`: code that Go compiles or downloads; `instruction`: one of the Dockerfile that was changed; `cache`: a step that only one revision took from the cache; `step`: the same step, which took longer or less time; `context`: a path whose files are part of the context; `file`: the only file that differs."},"name":{"type":"string","description":"The module, package, step or path."},"change":{"enum":["new","gone","changed","moved"],"description":"What became of it in the head."},"changeMs":{"type":"number","description":"Its part of the change, in ms."},"why":{"type":"string","description":"How it comes to that, as a clause."},"importedBy":{"type":"array","maxItems":200,"items":{"type":"string"},"description":"Packages that import it directly, those of the project first."},"place":{"type":"object","description":"Where the head has it.","properties":{"file":{"type":"string","description":"Relative to the repository."},"line":{"type":"integer","minimum":1,"description":"Line, counted from 1."}},"required":["file"],"additionalProperties":false}},"required":["kind","name","change","changeMs"],"additionalProperties":false},"timelinePart":{"type":"object","description":"One part of a build as its engine, or Go, reported it. Times are ms since the start of the client.","properties":{"name":{"type":"string","description":"The instruction, or what else was done."},"phase":{"$ref":"#/$defs/phase"},"startMs":{"type":"number","minimum":0},"endMs":{"type":"number","minimum":0}},"required":["name","phase","startMs","endMs"],"additionalProperties":false},"phase":{"type":"string","enum":["startup","frontend","base","context","cache-match","copy","download","compile","link","run","step-overhead","export"]},"phaseSource":{"type":"string","enum":["measured","derived","not-separable","not-applicable"],"description":"`measured`: something reports its start and its end; `derived`: it is what is left between other phases, or a whole step; `not-separable`: it is part of another phase; `not-applicable`: it never happens."},"build":{"type":"object","description":"One build that took place.","properties":{"benchmark":{"type":"string","maxLength":500,"pattern":"^[^\\\\p{Cc}\\\\p{Zl}\\\\p{Zp}]*$","description":"Id of the benchmark."},"revision":{"$ref":"#/$defs/revision"},"round":{"$ref":"#/$defs/round"},"startedAt":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?Z$","description":"Start, ISO 8601, UTC."},"durationMs":{"type":"number","description":"From the start of the client process to its exit, in ms.","minimum":0},"phases":{"type":"object","description":"Exclusive parts of the wall time, in ms; with `unattributed` they add up to it. A phase that cannot be separated, or does not apply, is absent.","properties":{"startup":{"type":"number","minimum":0},"frontend":{"type":"number","minimum":0},"base":{"type":"number","minimum":0},"context":{"type":"number","minimum":0},"cache-match":{"type":"number","minimum":0},"copy":{"type":"number","minimum":0},"download":{"type":"number","minimum":0},"compile":{"type":"number","minimum":0},"link":{"type":"number","minimum":0},"run":{"type":"number","minimum":0,"description":"RUN instructions as far as they are not split further. Since version 2.2."},"step-overhead":{"type":"number","minimum":0},"export":{"type":"number","minimum":0},"unattributed":{"type":"number","minimum":0}},"additionalProperties":false},"timeline":{"type":"array","description":"What the phases were computed from, in order of time; parts of parallel stages overlap. Since version 2.2.","items":{"$ref":"#/$defs/timelinePart"},"maxItems":2000},"evidence":{"$ref":"#/$defs/evidence"},"counters":{"type":"object","description":"Numbers by name; the name ends in its unit. `failedSyncs`: how many times `sync` failed since the build before, whose disk writes this one may then have waited for; absent: none. What the machine, the build and others used is described in how-it-measures.md.","additionalProperties":{"type":"number"},"maxProperties":100,"propertyNames":{"maxLength":500}},"disturbances":{"type":"array","description":"What disturbed this build from outside; absent: nothing did, as far as it is known. Since version 2.3.","minItems":1,"items":{"$ref":"#/$defs/disturbance"}},"failure":{"$ref":"#/$defs/failure"},"excluded":{"type":"string","enum":["warm-up","prime","state-lost","prime-failed","pair-incomplete"],"description":"Why this build is in no sample: it was a warm-up; others start from it; its cache state did not hold; the prime it needed did not build; the other build of its pair gave no valid time."},"unknown":{"$ref":"#/$defs/unknown"}},"required":["benchmark","revision","round","startedAt","durationMs","counters"],"additionalProperties":false},"explanation":{"type":"object","description":"What one cold build of a revision shows about the packages it compiled. Since version 2.3.","properties":{"engine":{"type":"string","maxLength":500,"pattern":"^[^\\\\p{Cc}\\\\p{Zl}\\\\p{Zp}]*$","description":"Name of the engine."},"project":{"type":"string","maxLength":500,"pattern":"^[^\\\\p{Cc}\\\\p{Zl}\\\\p{Zp}]*$","description":"Id of the project."},"revision":{"$ref":"#/$defs/revision"},"from":{"type":"string","enum":["explain-build","timed-build"],"description":"`explain-build`: an untimed build of an instrumented copy of the Dockerfile, in a cache space of its own; `timed-build`: one of the cold builds of the report, because the Dockerfile of a fixture has Go write its action graph down."},"durationMs":{"type":"number","minimum":0,"description":"Wall time of that build, in ms; 0 when none was made."},"packages":{"type":"array","description":"Packages for which a compiler ran, the slowest first, those of the standard library included.","items":{"$ref":"#/$defs/explainedPackage"}},"modules":{"type":"array","description":"Modules of these packages, in alphabetical order, without the main module.","items":{"$ref":"#/$defs/explainedModule"}},"linkMs":{"type":"number","minimum":0,"description":"Time in which a linker ran and no compiler did, in ms."},"unknown":{"$ref":"#/$defs/unknown"}},"required":["engine","project","revision","from","durationMs"],"additionalProperties":false},"explainedPackage":{"type":"object","description":"One compiled package.","properties":{"path":{"type":"string","minLength":1,"description":"Import path."},"module":{"type":"string","minLength":1,"description":"Path of its module; absent for the standard library, and where no module is known."},"compileMs":{"type":"number","minimum":0,"description":"Wall time of its compile actions, in ms. Several packages are compiled at once, so these do not add up."},"shareMs":{"type":"number","minimum":0,"description":"Its part of the time in which anything was compiled, in ms: each instant is divided equally among the packages being compiled, so these add up."},"importedBy":{"type":"array","description":"Packages that import it directly, those of the main module first; at most 5.","items":{"type":"string","minLength":1}}},"required":["path","compileMs","shareMs","importedBy"],"additionalProperties":false},"explainedModule":{"type":"object","description":"A module of compiled packages.","properties":{"path":{"type":"string","minLength":1,"description":"Module path."},"version":{"type":"string","minLength":1,"description":"As go.mod or vendor/modules.txt has it; of a replacement by a folder, the path of that folder."}},"required":["path","version"],"additionalProperties":false},"disturbance":{"type":"object","description":"One thing that disturbed a build from outside: a hypervisor withheld processor time; others used the processors, the disks or the memory; a quota of processor time was used up. The limits are in gate.md. Since version 2.3.","properties":{"kind":{"type":"string","enum":["steal","cpu","disk","memory","quota"],"description":"What it was."},"share":{"type":"number","minimum":0,"maximum":1,"description":"How much, as a ratio. `steal`: of the wanted processor time, what was withheld. `cpu`: of the processors, what others used. `disk`, `memory`: of the time of the build, in which some program waited for it. `quota`: of its periods, those in which it was used up."},"waited":{"type":"number","minimum":0,"maximum":1,"description":"With `cpu`: of the time of the build, in which some program waited for a processor."},"othersBytes":{"type":"number","minimum":0,"description":"With `disk`: the least that others read and wrote."},"held":{"type":"number","minimum":0,"maximum":1,"description":"With `memory`: the share of memory that others held."},"throttledMs":{"type":"number","minimum":0,"description":"With `quota`: for how long the group was stopped, summed over processors."}},"required":["kind","share"],"additionalProperties":false},"mounts":{"type":"object","description":"Contents of cache mounts.","properties":{"files":{"type":"integer","minimum":0,"description":"Regular files; absent where the engine lists sizes only."},"bytes":{"type":"integer","minimum":0,"description":"As precise as the engine lists it."}},"additionalProperties":false},"study":{"type":"object","description":"The values of one axis, each compared with the reference. Since version 2.3.","properties":{"name":{"type":"string","minLength":1,"maxLength":500,"description":"Name of the study."},"text":{"type":"string","description":"What it finds out, as one sentence."},"axis":{"type":"string","minLength":1,"maxLength":500,"description":"What varies, as a noun."},"reference":{"type":"string","minLength":1,"maxLength":500,"description":"The value that the others are compared with."},"rounds":{"type":"integer","minimum":1,"maximum":1000,"description":"How often every cell was to be measured."},"machine":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 of what tells this machine from others; a study is continued only on the same."},"inputs":{"type":"object","additionalProperties":{"type":"string","pattern":"^[0-9a-f]{64}$"},"description":"Digests of the inputs that change times and are not their defaults, by name; only this machine can make them.","maxProperties":1000,"propertyNames":{"maxLength":500}},"projects":{"type":"object","additionalProperties":{"type":"string","pattern":"^[0-9a-f]{64}$"},"description":"Digests of all files that a project is built from, by its name; only this machine can make them.","maxProperties":5000,"propertyNames":{"maxLength":500}},"columns":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/studyColumn"},"description":"What rows show beside times, in the order of the columns."},"rows":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/studyRow"},"description":"One for each cell."},"advice":{"type":"array","maxItems":100,"items":{"type":"string"},"description":"What follows from the rows, in sentences; empty while the study goes on."}},"required":["name","text","axis","reference","rounds","machine","inputs","projects","columns","rows","advice"],"additionalProperties":false},"advice":{"type":"object","description":"One rewrite of the user\'s Dockerfile, or of the ignore file beside it, and what became of it. Since version 2.3.","properties":{"rewrite":{"type":"string","minLength":1,"maxLength":500,"description":"Its name."},"text":{"type":"string","maxLength":2000,"description":"What it does, as a sentence."},"outcome":{"enum":["faster","slower","mixed","no-difference","not-judged","other-binary","does-not-build","unsupported","no-time","not-measured","not-applicable"],"description":"What it comes to; only `faster` is advice: surely faster in a scenario, slower in none, and with a binary that is the same or explained."},"reason":{"type":"string","maxLength":20000,"description":"Why the outcome is what it is, as a clause; absent where the results say it."},"file":{"type":"string","maxLength":5000,"description":"The file that it changes, relative to the repository; absent: it does not apply."},"dockerfile":{"type":"string","maxLength":5000,"description":"The Dockerfile, relative to the repository."},"line":{"type":"integer","minimum":1,"maximum":1000000,"description":"The line of the Dockerfile that it is about."},"diff":{"type":"string","maxLength":20000,"description":"The change in the unified format; a longer one is cut."},"results":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/adviceResult"},"description":"Compared with the project as it is, by scenario; empty: nothing was measured."},"binary":{"$ref":"#/$defs/adviceBinary","description":"The Go programs of both images; absent: nothing was built."},"hosted":{"type":"string","maxLength":2000,"description":"Where the gain does not exist, as a sentence; absent: it exists everywhere."}},"required":["rewrite","text","outcome","results"],"additionalProperties":false},"adviceResult":{"type":"object","description":"A rewrite in one scenario: the project as it is as base, the rewrite as head. Since version 2.3.","properties":{"benchmark":{"type":"string","minLength":1,"maxLength":5000,"description":"Id of the benchmark."},"scenario":{"type":"string","minLength":1,"maxLength":500},"verdict":{"$ref":"#/$defs/verdict/properties/kind"},"because":{"$ref":"#/$defs/verdict/properties/because"},"pairs":{"type":"integer","minimum":0,"maximum":1000000,"description":"Pairs with two valid members."},"slowdown":{"type":"number","description":"Median paired ratio - 1: -0.41 is 41% faster."},"low":{"type":"number","description":"Lower bound of it; absent below six pairs."},"high":{"type":"number","description":"Upper bound of it."}},"required":["benchmark","scenario","verdict","because","pairs"],"additionalProperties":false},"adviceBinary":{"type":"object","description":"The Go programs of both images, from the cold builds of the warm-up. Since version 2.3.","properties":{"kind":{"enum":["same","explained","different","unknown"],"description":"Whether they are the same; `explained`: they differ, and the rewrite is known to do that."},"base":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256, as `binarySha256` of the build."},"head":{"type":"string","pattern":"^[0-9a-f]{64}$"},"reason":{"type":"string","maxLength":2000,"description":"Why they differ or are not known, as a sentence."}},"required":["kind"],"additionalProperties":false},"studyColumn":{"type":"object","description":"What rows of a study show beside times. Since version 2.3.","properties":{"name":{"type":"string","minLength":1,"maxLength":500,"description":"Name with the unit, as in `imageBytes`."},"title":{"type":"string","minLength":1,"maxLength":500,"description":"Title above the column."},"unit":{"type":"string","enum":["text","count","bytes","ms","us","share"],"description":"How a number is meant; `share` is a ratio: 0.05 is 5%."}},"required":["name","title","unit"],"additionalProperties":false},"studyRow":{"type":"object","description":"One cell of a study: value × engine × project × scenario. Since version 2.3.","properties":{"value":{"type":"string","minLength":1,"maxLength":500,"description":"Value of the axis."},"engine":{"type":"string","minLength":1,"maxLength":500,"pattern":"^[^\\\\p{Cc}\\\\p{Zl}\\\\p{Zp}]*$","description":"Engine it was measured on."},"project":{"type":"string","minLength":1,"maxLength":500,"pattern":"^[^\\\\p{Cc}\\\\p{Zl}\\\\p{Zp}]*$","description":"Id of the project, or what else was measured."},"scenario":{"type":"string","minLength":1,"maxLength":500,"pattern":"^[^\\\\p{Cc}\\\\p{Zl}\\\\p{Zp}]*$","description":"Scenario, or a word for what was done."},"group":{"type":"string","minLength":1,"maxLength":500,"description":"The same in the rows that are compared with each other, scenario by scenario."},"benchmark":{"type":"string","minLength":1,"maxLength":500,"pattern":"^[^\\\\p{Cc}\\\\p{Zl}\\\\p{Zp}]*$","description":"Id of the benchmark with its builds; absent when it does not consist of timed builds."},"attempts":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/studyAttempt"},"description":"Every try to take a sample, in order."},"ended":{"type":"string","enum":["untimed","absent","unavailable","failing","no-time","does-not-build","unsupported","engine-broke","image-moved","not-cold","no-edit","out-of-disk","out-of-time"],"description":"Why there are no further attempts; absent: every round was tried, or is still to come. `failing`: three attempts in a row gave no time."},"sample":{"$ref":"#/$defs/sample","description":"Times of the attempts that have one, with those that were stopped at their time limit; absent when nothing was timed, or when half of them or more were stopped."},"timedOut":{"type":"integer","minimum":1,"description":"How many attempts were stopped at their time limit; absent: none."},"ratio":{"type":"number","exclusiveMinimum":0,"description":"Centre of the ratios to the reference, round by round: 1.2 is 20% slower. Of an even number of rounds their median; of an odd number the mean of two medians, that of the rounds in which the reference came first and that of the others. Of one round the ratio of that round."},"low":{"type":"number","exclusiveMinimum":0,"description":"Lower exact bound of the median ratio; absent where the row is not ranked."},"high":{"type":"number","exclusiveMinimum":0,"description":"Upper exact bound of the median ratio; absent where the row is not ranked."},"pairs":{"type":"integer","minimum":0,"description":"Rounds in which it and the reference have a time; one that was stopped at its time limit counts for this value, not for the reference. Absent for the reference itself."},"lostPairs":{"type":"integer","minimum":1,"description":"Rounds in which both were tried, and one of them ended without a time or at its time limit; absent: none."},"ranked":{"type":"boolean","description":"Whether there are bounds, so that it may be called faster or slower."},"verdict":{"$ref":"#/$defs/verdict","description":"The reference as base, this value as head; present when a threshold was given."},"columns":{"type":"object","additionalProperties":{"anyOf":[{"type":"number"},{"type":"string"}]},"description":"By the names of the columns of the study.","maxProperties":100,"propertyNames":{"maxLength":500}},"unknown":{"$ref":"#/$defs/unknown"}},"required":["value","engine","project","scenario","group","attempts","ranked","columns"],"additionalProperties":false},"studyAttempt":{"type":"object","description":"One try to take a sample. Since version 2.3.","properties":{"round":{"type":"integer","minimum":1,"description":"Round, from 1."},"startedAt":{"type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d+)?Z$","description":"Start, ISO 8601, UTC."},"durationMs":{"type":"number","minimum":0.001,"maximum":1000000000,"description":"Its time, in ms; absent when it failed."},"lost":{"type":"string","enum":["failed","timed-out","engine-died","state-lost"],"description":"How it was lost; absent when it gave a time."},"stoppedAfterMs":{"type":"number","minimum":0.001,"maximum":1000000000,"description":"Time it had taken when it was stopped at its time limit, in ms."},"failure":{"type":"string","description":"First line of the error."},"seen":{"type":"object","additionalProperties":{"anyOf":[{"type":"number"},{"type":"string"}]},"description":"What it showed beside its time, from which the columns of its row are made. Since version 2.3.","maxProperties":100,"propertyNames":{"maxLength":500}}},"required":["round","startedAt"],"additionalProperties":false},"evidence":{"type":"object","description":"What the build and the engine\'s store show.","properties":{"state":{"type":"object","description":"What the store held just before the build.","properties":{"kind":{"type":"string","enum":["empty","primed"],"description":"What the scenario asks for."},"holds":{"type":"boolean","description":"Whether that was found."},"reason":{"type":"string","minLength":1,"description":"What was found instead."},"records":{"type":"integer","minimum":0,"description":"How many records, layers, images and cache mounts the store held of this cache space."},"shared":{"type":"array","maxItems":20,"items":{"type":"string"},"description":"What an empty build used of a shared store, because it saves no work (an empty folder, as WORKDIR creates it), as the store describes it."},"mounts":{"$ref":"#/$defs/mounts","description":"What the cache mounts of a primed build contained."},"mountsGrewBy":{"$ref":"#/$defs/mounts","description":"By how much the cache mounts had grown since the prime was made; absent when they had not."},"remoteCache":{"type":"object","description":"What the registry, the folder or the Actions cache held of this build\'s cache just before it; only in the scenario remote-cache. It is on the same machine. Since version 2.3.","properties":{"kind":{"type":"string","enum":["local","gha"],"description":"A folder, or a server that speaks the protocol of the Actions cache; absent: a registry."},"mode":{"type":"string","enum":["min","max"],"description":"What builds push: the layers of the image, or those of all steps."},"options":{"type":"array","items":{"type":"string","maxLength":100},"maxItems":10,"description":"Further options of the export, as in `compression=zstd`; absent: none."},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$","description":"SHA-256 of the list of references and what each names; the same for all builds that start from what one build pushed."},"references":{"type":"integer","minimum":0,"description":"References in it: tags of a registry, manifests of a folder, entries of an Actions cache. 0: it was empty, and this build filled it for those that follow."},"bytes":{"type":"integer","minimum":0,"description":"Its manifests and blobs."},"bytesPerSecond":{"type":"number","minimum":0,"description":"What the line to it let through, in each direction; absent: no line leads to a folder."},"roundTripMs":{"type":"number","minimum":0,"description":"What that line added to every exchange."}},"required":["mode","digest","references","bytes"],"additionalProperties":false},"unknown":{"$ref":"#/$defs/unknown"}},"required":["kind","holds"],"additionalProperties":false,"if":{"properties":{"holds":{"const":false}}},"then":{"required":["reason"]}},"outcome":{"type":"object","description":"What the build did.","properties":{"steps":{"type":"array","items":{"type":"object","description":"One instruction of the Dockerfile.","properties":{"name":{"type":"string","description":"As the engine names it."},"hit":{"type":"boolean","description":"Whether it was taken from the cache."}},"required":["name","hit"],"additionalProperties":false},"description":"In the order of the Dockerfile."},"packagesNeeded":{"type":"integer","minimum":0,"description":"Packages in the dependency graph of the binary."},"packagesCompiled":{"type":"integer","minimum":0,"description":"Packages for which a compiler ran in this build."},"compiled":{"type":"array","items":{"type":"string"},"description":"Their import paths, when there are few.","maxItems":20},"layerCache":{"type":"object","description":"Where the chain of cached steps ended. Since version 2.3.","properties":{"kind":{"type":"string","enum":["unused","whole","broken"],"description":"`unused`: it was built without; `whole`: every step came from the cache; `broken`: one was the first that did not."},"step":{"type":"string","description":"The first step that did not come from the cache; present when `kind` is `broken`."},"file":{"type":"string","description":"The edited file that this step takes, relative to the context."},"unknown":{"$ref":"#/$defs/unknown"}},"required":["kind"],"additionalProperties":false},"modulesNeeded":{"type":"integer","minimum":0,"description":"Modules that go.mod has Go download, without those of a vendor folder. Since version 2.3."},"modulesDownloaded":{"type":"integer","minimum":0,"description":"Modules that the build downloaded, as go commands printed it. Since version 2.3."},"contextFiles":{"type":"integer","minimum":0,"description":"Files of the context that the ignore file leaves in it. Since version 2.3."},"contextBytes":{"type":"integer","minimum":0,"description":"Sizes of these files, added up. Since version 2.3."},"contextSentBytes":{"type":"integer","minimum":0,"description":"What the client sent of the context. Since version 2.3."},"imageBytes":{"type":"integer","minimum":0,"description":"Layers of the image, as uncompressed archives; of several platforms, those of all together. Since version 2.3."},"compressedImageBytes":{"type":"integer","minimum":0,"description":"The same, each compressed by gzip at its default level. Since version 2.3."},"imagePlatforms":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100},"maxItems":100,"description":"Platforms that were asked for, all of which are in the image. Absent: that of the machine. Since version 2.3."},"attestations":{"type":"array","items":{"type":"string","minLength":1,"maxLength":500},"maxItems":200,"description":"What the image says about its build, where that was asked for, as in `https://slsa.dev/provenance/v1`. Since version 2.3."},"attestationBytes":{"type":"integer","minimum":0,"description":"All attestations of the image together. Since version 2.3."},"unknown":{"$ref":"#/$defs/unknown"}},"required":["steps"],"additionalProperties":false},"binarySha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 of the binary, in hex."},"binaryBuild":{"type":"object","description":"What Go wrote into the programs of the image about their build, as `go version -m` prints it. Since version 2.3.","properties":{"programs":{"type":"integer","minimum":0},"go":{"type":"string","maxLength":200,"description":"The version of Go, as in `go1.26.8`; of several, each once."},"vcs":{"type":"integer","minimum":0,"description":"How many of them have the commit that they were built from."},"trimpath":{"type":"integer","minimum":0,"description":"How many were built with `-trimpath`."},"cgo":{"type":"integer","minimum":0,"description":"How many were built with CGO."},"othersSha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 of everything else it says but flags for C and the linker: modules, tags, other flags."}},"required":["programs","go","vcs","trimpath","cgo","othersSha256"],"additionalProperties":false}},"required":["state","outcome"],"additionalProperties":false},"failure":{"type":"object","description":"Why a build gave no time. The time of a head build that was killed at `build-timeout` counts all the same, as a lower bound.","properties":{"kind":{"type":"string","enum":["failed","timed-out","engine-died"],"description":"What happened."},"message":{"type":"string","description":"Of a failed build: the words of what failed, then the exit status. Otherwise one sentence: what happened and where."},"logTail":{"type":"string","description":"The end of what the engine printed, at most 4 KiB; if that leaves out the failed step\'s output, its end comes first."}},"required":["kind","message","logTail"],"additionalProperties":false}}}');

/***/ })

};
