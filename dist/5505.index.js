export const id = 5505;
export const ids = [5505];
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

/***/ 37517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ isFolderIn),
/* harmony export */   Iy: () => (/* binding */ existsIn),
/* harmony export */   _N: () => (/* binding */ statOf),
/* harmony export */   aO: () => (/* binding */ isFileIn),
/* harmony export */   kg: () => (/* binding */ textInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55797);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36016);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99122);





/**
 * Looks at a revision without waiting, for readers that walk through many files. What is a link, a device, a pipe, too
 * large or out of the root is as if it did not exist: it is no fact about the project.
 */
/** The text of a small regular file with no link on the way to it; else undefined. */
const textInside = (root, path) => {
    if (kindOf(root, path) !== 'file')
        return undefined;
    const name = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .nameIn */ .ZC)(root, path);
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === undefined)
            throw error;
        return undefined;
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stat.isFile() || stat.size > _read_js__WEBPACK_IMPORTED_MODULE_3__/* .mostBytes */ .j$ || wasExchanged(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), name)))
            return undefined;
        const buffer = Buffer.alloc(stat.size);
        return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, buffer.length, 0)).toString('utf8');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
};
/** Whether there is such a regular file, with no link on the way to it. */
const isFileIn = (root, path) => kindOf(root, path) === 'file';
/** Whether there is such a folder, with no link on the way to it. */
const isFolderIn = (root, path) => kindOf(root, path) === 'folder';
/** Whether there is such a file or folder, with no link on the way to it. */
const existsIn = (root, path) => kindOf(root, path) !== undefined;
const kindOf = (root, path) => {
    let at = root;
    let kind = 'folder';
    for (const step of namesIn(root, path) ?? [undefined]) {
        if (step === undefined || kind === 'file')
            return undefined;
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, step);
        const found = statOf(at);
        if (found?.isDirectory() !== true && found?.isFile() !== true)
            return undefined;
        kind = found.isFile() ? 'file' : 'folder';
    }
    return kind;
};
/**
 * What is at a path itself, without following a link in its place. Undefined for what does not exist, may not be looked at, or
 * has a name that is too long to exist.
 */
const statOf = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return undefined;
    }
};
/** Undefined for a path out of the root. */
const namesIn = (root, path) => {
    try {
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsIn */ .FZ)((0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .nameIn */ .ZC)(root, path));
    }
    catch {
        return undefined;
    }
};
/** A folder on the way may have become a link after it was looked at. */
const wasExchanged = (file, expected) => process.platform === 'linux' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${file}`) !== expected;


/***/ }),

/***/ 14002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openCacheRegistry)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/host/loopback/cache-uploads.js
var cache_uploads = __webpack_require__(56068);
// EXTERNAL MODULE: ./build/host/loopback/request-body.js
var request_body = __webpack_require__(52801);
;// CONCATENATED MODULE: ./build/host/loopback/cache-requests.js





/** Answers one request of a client of registries. */
const answerCacheRequest = async (store, request, response) => {
    const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://localhost');
    response.setHeader('docker-distribution-api-version', 'registry/2.0');
    if (/^\/v2\/?$/.test(pathname)) {
        response.end('{}');
        return;
    }
    const [, name = '', kind = '', reference = ''] = /^\/v2\/(cache\/[0-9a-f]+)\/(manifests|blobs\/uploads|blobs)\/([^/]*)$/.exec(pathname) ?? [];
    const repository = store.repositories.get(name);
    const act = actions[`${request.method ?? ''} ${kind}`];
    if (repository === undefined || act === undefined)
        refuse(request, response, 'NAME_UNKNOWN');
    else
        await act({ store, repository, name, reference, query }, request, response);
};
const refuse = (request, response, code) => {
    // A client that is still sending would see a reset instead of the answer.
    request.resume();
    response.writeHead(404, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ errors: [{ code, message: code }] }));
};
const sendManifest = async ({ store, repository, reference }, request, response) => {
    const digest = repository.tags.get(reference) ?? reference;
    const manifest = repository.manifests.get(digest);
    if (manifest === undefined) {
        refuse(request, response, 'MANIFEST_UNKNOWN');
        return;
    }
    const { mediaType, body } = manifest;
    const headers = { 'content-type': mediaType, 'content-length': body.length };
    response.writeHead(200, { ...headers, 'docker-content-digest': digest });
    if (request.method === 'GET')
        store.sent(body.length);
    response.end(request.method === 'GET' ? body : undefined);
};
const takeManifest = async ({ store, repository, name, reference }, request, response) => {
    const body = await (0,request_body/* bodyOf */.E)(request, longestManifest);
    if (body === undefined) {
        response.writeHead(413).end();
        return;
    }
    store.received(body.length);
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')}`;
    repository.manifests.set(digest, { mediaType: request.headers['content-type'] ?? '', body });
    if (reference !== digest)
        repository.tags.set(reference, digest);
    response.writeHead(201, { location: `/v2/${name}/manifests/${digest}`, 'docker-content-digest': digest });
    response.end();
};
/** As registries limit them. */
const longestManifest = 4 * 1024 * 1024;
const sendBlob = async ({ store, repository, reference }, request, response) => {
    const size = repository.blobs.get(reference);
    if (size === undefined) {
        refuse(request, response, 'BLOB_UNKNOWN');
        return;
    }
    const headers = { 'content-type': 'application/octet-stream', 'content-length': size };
    response.writeHead(200, { ...headers, 'docker-content-digest': reference });
    if (request.method === 'HEAD')
        response.end();
    else
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)((0,cache_uploads/* fileOf */.W7)(store, reference)), (0,cache_uploads/* counting */.Mr)(store.sent), response);
};
const actions = {
    'GET manifests': sendManifest,
    'HEAD manifests': sendManifest,
    'PUT manifests': takeManifest,
    'GET blobs': sendBlob,
    'HEAD blobs': sendBlob,
    'POST blobs/uploads': cache_uploads/* beginUpload */.Dk,
    'PATCH blobs/uploads': cache_uploads/* takePiece */.yO,
    'PUT blobs/uploads': cache_uploads/* endUpload */.ni,
};

// EXTERNAL MODULE: ./build/host/loopback/cache-server.js
var cache_server = __webpack_require__(84423);
// EXTERNAL MODULE: ./build/host/loopback/listen.js
var listen = __webpack_require__(25506);
;// CONCATENATED MODULE: ./build/host/loopback/cache-registry.js








/**
 * Opens a registry of repositories. It keeps blobs in `folder`, which must not exist yet and is removed with it
 * (https://github.com/opencontainers/distribution-spec, the parts "Pull" and "Push").
 */
const openCacheRegistry = async (folder) => {
    await (0,promises_.mkdir)(folder, { mode: 0o700 });
    const repositories = new Map();
    const traffic = (0,cache_server/* countTraffic */.z)();
    let uploads = 0;
    const store = {
        folder,
        repositories,
        sent: traffic.sent,
        received: traffic.received,
        nextUpload: () => String((uploads += 1)),
    };
    const server = await (0,listen/* listenOn */.l)((0,external_node_http_.createServer)(cache_server/* serverOptions */.o, (request, response) => {
        answerCacheRequest(store, request, response).catch(() => response.destroy());
    }));
    const repository = (name) => repositories.get(name) ?? emptyRepository();
    return {
        port: server.port,
        open: (from) => {
            const name = `cache/${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
            repositories.set(name, from === undefined ? emptyRepository() : copyOf(repository(from)));
            return name;
        },
        contents: (name) => contentsOf(repository(name)),
        close: (name) => closeIn(store, repositories, name),
        takeTraffic: traffic.take,
        [Symbol.asyncDispose]: async () => {
            await server[Symbol.asyncDispose]();
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        },
    };
};
/** A blob in no other repository is nobody's any more. */
const closeIn = (store, repositories, name) => {
    const closed = repositories.get(name) ?? emptyRepository();
    repositories.delete(name);
    const others = [...repositories.values()];
    for (const digest of closed.blobs.keys())
        if (!others.some(({ blobs }) => blobs.has(digest)))
            (0,external_node_fs_.rmSync)((0,cache_uploads/* fileOf */.W7)(store, digest), { force: true });
};
const emptyRepository = () => ({ tags: new Map(), manifests: new Map(), blobs: new Map() });
const copyOf = ({ tags, manifests, blobs }) => ({
    tags: new Map(tags),
    manifests: new Map(manifests),
    blobs: new Map(blobs),
});
const contentsOf = ({ tags, manifests, blobs }) => {
    const named = [...tags].map(([tag, digest]) => `${tag} ${digest}\n`).toSorted();
    const sizes = [...blobs.values(), ...[...manifests.values()].map(({ body }) => body.length)];
    return {
        digest: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(named.join('')).digest('hex')}`,
        references: tags.size,
        bytes: sizes.reduce((sum, size) => sum + size, 0),
    };
};


/***/ }),

/***/ 84423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ serverOptions),
/* harmony export */   z: () => (/* binding */ countTraffic)
/* harmony export */ });
/**
 * A large layer may take longer than Node's 5 minutes on a narrow line. A client that compiles between two requests must find its
 * connection open: Node would end it after 5 s, just when the next request may be on its way.
 */
const serverOptions = { requestTimeout: 0, keepAliveTimeout: 0 };
/** Counts what such a server sends and receives. */
const countTraffic = () => {
    let [sentBytes, receivedBytes] = [0, 0];
    return {
        sent: (bytes) => void (sentBytes += bytes),
        received: (bytes) => void (receivedBytes += bytes),
        /** Since the last call. */
        take: () => {
            const traffic = { sentBytes, receivedBytes };
            [sentBytes, receivedBytes] = [0, 0];
            return traffic;
        },
    };
};


/***/ }),

/***/ 56068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ beginUpload),
/* harmony export */   Mr: () => (/* binding */ counting),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   ni: () => (/* binding */ endUpload),
/* harmony export */   yO: () => (/* binding */ takePiece)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);






/**
 * Begins an upload, also where a client asks to take over a blob of another repository (`mount`), which a registry may refuse:
 * what another build pushed is not to make this push cheaper.
 */
const beginUpload = async ({ store, name }, request, response) => {
    request.resume();
    response.writeHead(202, { ...uploadHeaders(name, store.nextUpload()), range: '0-0' }).end();
};
const uploadHeaders = (name, upload) => ({
    location: `/v2/${name}/blobs/uploads/${upload}`,
    'docker-upload-uuid': upload,
    'content-length': 0,
});
const blobHeaders = (name, digest) => ({
    location: `/v2/${name}/blobs/${digest}`,
    'docker-content-digest': digest,
});
/** Clients send a blob with PATCH before the closing PUT, or with that. */
const takePiece = async ({ store, name, reference }, request, response) => {
    await receive(store, reference, request);
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(uploadFile(store, reference));
    response.writeHead(202, { ...uploadHeaders(name, reference), range: `0-${Math.max(0, size - 1)}` }).end();
};
const endUpload = async ({ store, repository, name, reference, query }, request, response) => {
    await receive(store, reference, request);
    const { digest, size } = await receivedBlob(store, reference);
    if (digest !== query.get('digest')) {
        response.writeHead(400).end('{"errors":[{"code":"DIGEST_INVALID"}]}');
        return;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(uploadFile(store, reference), fileOf(store, digest));
    repository.blobs.set(digest, size);
    response.writeHead(201, blobHeaders(name, digest)).end();
};
const receive = async (store, upload, request) => {
    if (!/^\d+$/.test(upload))
        throw new Error(`there is no upload ${upload}`);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(uploadFile(store, upload), { flags: 'a', mode: 0o600 });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(request, counting(store.received), file);
};
const receivedBlob = async (store, upload) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(uploadFile(store, upload))) {
        if (!Buffer.isBuffer(piece))
            continue;
        hash.update(piece);
        size += piece.length;
    }
    return { digest: `sha256:${hash.digest('hex')}`, size };
};
/** Passes everything on, and says how much that is. */
const counting = (count) => new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({
    transform: (piece, _encoding, done) => {
        count(piece.length);
        done(null, piece);
    },
});
const uploadFile = ({ folder }, upload) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `upload-${upload}`);
/** The file of a blob; `digest` is one that a repository has. */
const fileOf = ({ folder }, digest) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, digest.replace(':', '-'));


/***/ }),

/***/ 25506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ listenOn),
/* harmony export */   u: () => (/* binding */ loopback)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

/** The only address that the servers in this folder listen on. */
const loopback = '127.0.0.1';
/** Lets a server listen on a free port. Throws the system's error when it may not. */
const listenOn = async (server) => {
    const sockets = new Set();
    server.on('connection', (socket) => {
        sockets.add(socket);
        // Small answers would wait for the client's acknowledgement of the one before, up to 40 ms.
        socket.setNoDelay(true);
        // A client that gives up is not an error of the server.
        socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    });
    server.listen(0, loopback);
    await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'listening');
    return {
        port: portOf(server),
        [Symbol.asyncDispose]: async () => {
            const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'close');
            server.close();
            for (const socket of sockets)
                socket.destroy();
            await closed;
        },
    };
};
const portOf = (server) => {
    const address = server.address();
    if (typeof address === 'object' && address !== null)
        return address.port;
    throw new Error('the server has no port');
};


/***/ }),

/***/ 52801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ bodyOf)
/* harmony export */ });
/** What a client sent, read to its end; undefined: it was more than that, and nothing of it is kept. */
const bodyOf = async (request, mostBytes) => {
    const pieces = [];
    let length = 0;
    for await (const piece of request) {
        if (!Buffer.isBuffer(piece))
            continue;
        length += piece.length;
        if (length <= mostBytes)
            pieces.push(piece);
    }
    return length <= mostBytes ? Buffer.concat(pieces) : undefined;
};


/***/ }),

/***/ 85182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ watchBuild)
/* harmony export */ });
/* harmony import */ var _watch_watch_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79581);

/**
 * Looks at the contexts of a build before it; the result looks again after it. A build that changed its context is not a
 * build of its revision, and no later one from that context is. Nothing is looked at where steps see a copy.
 */
const watchBuild = async ({ host, contextStates, changedContexts, }, { mountsContext }, request) => {
    if (!mountsContext)
        return async () => undefined;
    const changed = await (0,_watch_watch_context_js__WEBPACK_IMPORTED_MODULE_0__/* .watchContext */ .Fl)(host, contextStates, request);
    return async () => {
        const message = await changed();
        if (message === undefined)
            return undefined;
        changedContexts.set(request.contextDir, message);
        return { kind: 'failed', message, logTail: '' };
    };
};


/***/ }),

/***/ 73451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ obstruct),
/* harmony export */   DW: () => (/* binding */ updateProgress),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   vn: () => (/* binding */ samplingOf)
/* harmony export */ });
/* harmony import */ var _plan_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61961);
/* harmony import */ var _state_prime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95294);


const openSession = (plan, context, save) => {
    const warnings = [];
    return {
        plan,
        context,
        save,
        primes: (0,_state_prime_js__WEBPACK_IMPORTED_MODULE_0__/* .holdPrimes */ .Y)(context.runId, (warning) => warn({ warnings, context }, warning)),
        warnings,
        book: (0,_plan_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .openBook */ .Ce)(plan),
        measurements: [],
        obstacles: new Map(),
        primeBytes: new Map(),
        editProofs: new Map(),
        explained: new Map(),
        notScreened: new Map(),
    };
};
/** Changes what is known of a benchmark's progress. */
const updateProgress = ({ book }, id, change) => {
    const progress = book.get(id);
    if (progress !== undefined)
        book.set(id, { ...progress, ...change });
};
/** Ends a benchmark early, because of something that its verdict must report. */
const obstruct = (session, id, obstacle, stopped) => {
    session.obstacles.set(id, [...(session.obstacles.get(id) ?? []), obstacle]);
    updateProgress(session, id, { stopped });
};
/** Logs something, and keeps it for the report. */
const warn = ({ warnings, context }, warning) => {
    warnings.push(warning);
    context.host.log(warning);
};
/** How every benchmark was sampled, by id. */
const samplingOf = ({ plan, book, obstacles, notScreened }) => new Map([...book].map(([id, { complete, attempted, stopped }]) => [
    id,
    {
        looks: plan.looks,
        attempts: attempted,
        pairs: complete,
        ...(stopped !== undefined && { stopped }),
        ...(isAtLook(stopped) && { look: complete }),
        obstacles: obstacles.get(id) ?? [],
        ...notScreenedOf(notScreened.get(id)),
    },
]));
const isAtLook = (stopped) => stopped === 'decided' || stopped === 'last-look' || stopped === 'futile';
const notScreenedOf = (notScreened) => notScreened === undefined ? {} : { notScreened };


/***/ }),

/***/ 85871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oC: () => (/* binding */ reportFailedSyncs),
  G9: () => (/* binding */ settle),
  NM: () => (/* binding */ takeFailedSyncs)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/host/flush-disk.js

/**
 * Writes dirty pages to disk, then pauses; called after every build, outside its timer. Otherwise the pages of one
 * build are written during the next, which then pays for the previous engine: unmounting an overlay syncs the whole
 * file system. False when `sync` failed or was too slow, which is also logged: the next time is then less reliable.
 */
const flushDisk = async (host, { limitMs = 30_000, pauseMs = 100 } = {}) => {
    const { end } = await host.exec('sync', [], { timeoutMs: limitMs });
    if (end.kind === 'aborted')
        return true;
    const flushed = end.kind === 'exited' && end.code === 0;
    if (!flushed) {
        const why = end.kind === 'timed-out' ? `did not finish within ${limitMs / 1000} s` : 'failed';
        host.log(`sync ${why}: the next build may have to wait for the disk writes of the last one.`);
    }
    await (0,promises_.setTimeout)(pauseMs);
    return flushed;
};

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/measure/session.js
var measure_session = __webpack_require__(73451);
;// CONCATENATED MODULE: ./build/measure/settle.js



/** Writes dirty pages to disk, outside any timer; a sync that fails is remembered for the build that comes next. */
const settle = async ({ cost, host, failedSyncs }) => {
    const flushed = await cost.charge('settleMs', () => flushDisk(host));
    if (!flushed)
        failedSyncs.push('sync');
};
/** The syncs that failed since the last build, as a counter of this one, which may have to wait for their writes. */
const takeFailedSyncs = ({ failedSyncs }) => {
    const failed = failedSyncs.splice(0).length;
    return failed === 0 ? {} : { failedSyncs: failed };
};
/** Warns once of all builds whose time may contain the disk writes of an earlier one. */
const reportFailedSyncs = (session) => {
    const { measurements } = session;
    const affected = measurements.filter(({ counters }) => counters['failedSyncs'] !== undefined);
    if (affected.length === 0)
        return;
    (0,measure_session/* warn */.R8)(session, `sync failed before ${affected.length} of ${(0,numbers/* count */.U9)(measurements.length, 'build')}: their times may contain the disk writes ` +
        'of the build before.');
};


/***/ }),

/***/ 95294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ stateOfPrime),
/* harmony export */   Y: () => (/* binding */ holdPrimes)
/* harmony export */ });
/* harmony import */ var _host_disposal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15584);
/* harmony import */ var _state_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6907);


/** What the space of a prime holds now, against what the prime left there. */
const stateOfPrime = async ({ flaw, contents, mounts, space }) => {
    const found = (0,_state_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .primedState */ .j$)(contents, await space.contents());
    const state = flaw === undefined ? found : { ...found, holds: false, reason: flaw };
    return (0,_state_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .afterPrime */ .wL)(state, mounts, await space.mounts());
};
const key = ({ engine }, revision) => `${engine}-${revision}`;
const raise = (warning) => {
    throw new Error(warning);
};
/** Opens the place for the primes of a run; `warn` is told what could not be removed; without it, that is thrown. */
const holdPrimes = (runId, warn = raise) => {
    const live = new Map();
    let serial = 0;
    const take = (benchmark, revision) => {
        const space = live.get(key(benchmark, revision))?.space;
        live.delete(key(benchmark, revision));
        return space;
    };
    const discard = (space) => close(space).catch((error) => warn(removalWarning(space, error)));
    return {
        of: (benchmark, revision) => {
            const prime = alive(live, benchmark, revision);
            return prime?.project === benchmark.project ? prime : undefined;
        },
        ofOtherProject: (benchmark, revision) => {
            const prime = alive(live, benchmark, revision);
            return prime?.project === benchmark.project ? undefined : prime;
        },
        put: (benchmark, revision, prime) => void live.set(key(benchmark, revision), prime),
        drop: async (benchmark, revision) => close(take(benchmark, revision)),
        dropAll: () => dropAll(live),
        discardOf: async (benchmark, revision) => {
            const space = take(benchmark, revision);
            if (space !== undefined)
                await discard(space);
        },
        discard,
        nextLabel: ({ engine }, revision) => `gcb-${runId}-${engine.replace(/[^a-z0-9-]/g, '-')}-${revision}-${++serial}`,
        [Symbol.asyncDispose]: () => closeAll(live, discard),
    };
};
const alive = (live, benchmark, revision) => {
    const prime = live.get(key(benchmark, revision));
    return prime?.space.isLost() === true ? undefined : prime;
};
const closeAll = async (live, discard) => {
    const closing = (0,_host_disposal_js__WEBPACK_IMPORTED_MODULE_1__/* .makeDisposal */ .U)([...live.values()].map((prime) => () => discard(prime.space)));
    live.clear();
    await closing[Symbol.asyncDispose]();
};
const dropAll = async (live) => {
    const spaces = [...live.values()].map(({ space }) => space);
    live.clear();
    for (const space of spaces)
        await close(space);
};
const close = async (space) => space?.[Symbol.asyncDispose]();
const removalWarning = ({ label }, error) => `The cache space ${label} could not be removed: ${error instanceof Error ? error.message : String(error)}`;


/***/ }),

/***/ 6907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ afterUse),
/* harmony export */   j$: () => (/* binding */ primedState),
/* harmony export */   p$: () => (/* binding */ emptyState),
/* harmony export */   wL: () => (/* binding */ afterPrime)
/* harmony export */ });
/* harmony import */ var _host_usage_between_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64943);

/** Cold: the engine's store must hold nothing of this space. */
const emptyState = (contents) => {
    const records = contents.length;
    if (records === 0)
        return { kind: 'empty', holds: true, records };
    const reason = `the cache space was not empty before the build: it held ${some(contents)}`;
    return { kind: 'empty', holds: false, reason, records };
};
/** Warm, or a change: what the prime left must still exist, and nothing of a later build beside it. */
const primedState = (prime, contents) => {
    const records = contents.length;
    const [then, now] = [new Set(prime), new Set(contents)];
    const lost = prime.filter((id) => !now.has(id));
    const added = contents.filter((id) => !then.has(id));
    if (lost.length === 0 && added.length === 0)
        return { kind: 'primed', holds: true, records };
    const found = [
        ...(lost.length > 0 ? [`no longer held ${some(lost)} of its prime`] : []),
        ...(added.length > 0 ? [`also held ${some(added)}`] : []),
    ];
    const reason = `before the build the cache space ${found.join(' and ')}`;
    return { kind: 'primed', holds: false, reason, records };
};
const mostShared = 20;
/**
 * Cold in a shared store: the space was empty, but the build must not have used the work of other builds either. Only the
 * end of the build shows that.
 */
const afterUse = (state, use) => {
    if (use === undefined)
        return state;
    const shared = use.harmless.slice(0, mostShared);
    const listed = shared.length === 0 ? state : { ...state, shared };
    if (use.foreign.length === 0 || !state.holds)
        return listed;
    const reason = `the build was not cold: it used what was made before it: ${some(use.foreign, descriptionLength)}`;
    return { ...listed, holds: false, reason };
};
/** Primed: what the cache mounts contain now, against what they contained right after the prime was made. */
const afterPrime = (state, then, now) => {
    const mounts = contentsOf(now.files, now.bytes);
    const grown = contentsOf((0,_host_usage_between_js__WEBPACK_IMPORTED_MODULE_0__/* .growth */ .A)(then.files, now.files), (0,_host_usage_between_js__WEBPACK_IMPORTED_MODULE_0__/* .growth */ .A)(then.bytes, now.bytes));
    const unknown = {
        ...(now.unknown !== undefined && { mounts: now.unknown }),
        // Without a reason here it would mean that they did not grow.
        ...(grown === undefined && { mountsGrewBy: now.unknown ?? then.unknown ?? 'nothing of it was counted' }),
    };
    return {
        ...state,
        ...(mounts !== undefined && { mounts }),
        ...((grown?.files ?? 0) + (grown?.bytes ?? 0) > 0 && grown !== undefined && { mountsGrewBy: grown }),
        ...(Object.keys(unknown).length > 0 && { unknown }),
    };
};
const contentsOf = (files, bytes) => files === undefined && bytes === undefined
    ? undefined
    : { ...(files !== undefined && { files }), ...(bytes !== undefined && { bytes }) };
/** Ids are long and say little; descriptions are shown whole unless they are scripts. */
const [idLength, descriptionLength] = [40, 200];
const some = (names, length = idLength) => {
    const shown = names.slice(0, 3).map((name) => name.slice(0, length));
    return `${shown.join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;
};


/***/ }),

/***/ 79581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jd: () => (/* binding */ noteEdit),
  Fl: () => (/* binding */ watchContext)
});

// UNUSED EXPORTS: changeOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/inside/write.js
var write = __webpack_require__(95567);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/host/inside/hash.js



/**
 * The SHA-256 of a regular file of any size; undefined for anything else. Paths are bytes, because names need not be UTF-8.
 * Without waiting for the disk in between: for many small files that is several times as fast.
 */
const hashInside = async (path, signal) => {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return undefined;
    }
    try {
        if (!(0,external_node_fs_.fstatSync)(file).isFile())
            return undefined;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for (;;) {
            const length = (0,external_node_fs_.readSync)(file, buffer);
            if (length === 0)
                return hash.digest('base64');
            hash.update(buffer.subarray(0, length));
            if (length < buffer.length)
                continue;
            await (0,external_node_timers_promises_.setImmediate)();
            signal.throwIfAborted();
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
};
const buffer = Buffer.alloc(1 << 20);

// EXTERNAL MODULE: ./build/host/inside/look.js
var look = __webpack_require__(37517);
// EXTERNAL MODULE: ./build/host/readable.js
var readable = __webpack_require__(4979);
;// CONCATENATED MODULE: ./build/measure/watch/context-state.js








/** The folders of a recipe: its context, and additional contexts that are folders. */
const foldersOf = ({ contextDir, buildContexts }) => [
    contextDir,
    ...Object.values(buildContexts).filter((path) => path.startsWith('/')),
];
/**
 * Looks at everything in the contexts of a build and at its Dockerfile. Links are not followed. A file that looks the same
 * as `before` is not read again.
 */
const contextState = async ({ signal }, recipe, before) => {
    const state = { entries: new Map(), hashed: before?.hashed ?? mentionsMounts(recipe) };
    const look = async (path) => {
        const entry = await entryAt(path, state.hashed, { before: before?.entries.get(keyOf(path)), signal });
        state.entries.set(keyOf(path), entry);
        return entry;
    };
    for (const path of await dockerfileAndTarget(recipe))
        await look(Buffer.from(path));
    const folders = foldersOf(recipe).map((path) => Buffer.from(path));
    for (const folder of folders)
        await look(folder);
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        // A large tree takes a while, and an interrupt must not wait for it.
        await (0,external_node_timers_promises_.setImmediate)();
        signal.throwIfAborted();
        // One that disappeared, or may not be read, shows that by its own entry.
        for (const name of (0,readable/* readableByteNames */.bz)(folder)) {
            const path = Buffer.concat([folder, slash, name]);
            if ((await look(path)).kind === 'folder')
                folders.push(path);
        }
    }
    return state;
};
/** Engines are given links within a folder as they are. */
const dockerfileAndTarget = async ({ dockerfile }) => [
    dockerfile,
    ...(await (0,promises_.realpath)(dockerfile).then((path) => (path === dockerfile ? [] : [path]), () => [])),
];
/** Enters what this program did to a file, in a state that covers its folder. */
const noteChange = async ({ signal }, { entries, hashed }, path) => {
    if (!entries.has(keyOf(Buffer.from((0,external_node_path_.dirname)(path)))))
        return;
    const bytes = Buffer.from(path);
    const entry = await entryAt(bytes, hashed, { before: undefined, signal });
    if (entry.kind === 'unreadable')
        entries.delete(keyOf(bytes));
    else
        entries.set(keyOf(bytes), entry);
};
/** A mount with `relabel`, `z`, `Z` or `U` has its source labelled or given to another user by the engine. */
const mentionsMounts = ({ dockerfile }) => /mount/i.test((0,look/* textInside */.kg)((0,external_node_path_.dirname)(dockerfile), (0,external_node_path_.basename)(dockerfile)) ?? 'mount');
const slash = Buffer.from('/');
const keyOf = (path) => path.toString('latin1');
const entryAt = async (path, hashed, { before, signal }) => {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path, { bigint: true });
        const kind = kindOf(stat);
        const entry = { kind, looks: looksOf(path, kind, stat), touched: stat.ctimeNs, bytes: stat.size };
        if (!hashed || kind !== 'file')
            return { ...entry, content: undefined };
        const isSame = before?.looks === entry.looks && before.touched === entry.touched;
        return { ...entry, content: isSame ? before.content : await hashInside(path, signal) };
    }
    catch {
        signal.throwIfAborted();
        return { kind: 'unreadable', looks: 'unreadable', touched: 0n, bytes: 0n, content: undefined };
    }
};
/** Time and size of a folder only show that entries came or went, and these are compared themselves. */
const looksOf = (path, kind, { mode, ino, size, mtimeNs }) => {
    if (kind === 'folder')
        return `folder ${mode} ${ino}`;
    const target = kind === 'link' ? digestOf((0,external_node_fs_.readlinkSync)(path, { encoding: 'buffer' })) : '';
    return [kind, mode, ino, size, mtimeNs, target].join(' ');
};
const digestOf = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('base64');
const kindOf = (stat) => {
    if (stat.isDirectory())
        return 'folder';
    if (stat.isSymbolicLink())
        return 'link';
    return stat.isFile() ? 'file' : 'special';
};

;// CONCATENATED MODULE: ./build/measure/watch/watch-context.js



/**
 * Looks at the contexts of a build before it, unless the build before left them known. The result looks again after the
 * build, and says why it is not valid: it changed its own context, so the builds after it would build something else.
 */
const watchContext = async (host, states, recipe) => {
    const key = JSON.stringify([recipe.dockerfile, foldersOf(recipe)]);
    const before = states.get(key) ?? (await contextState(host, recipe));
    return async () => {
        const after = await contextState(host, recipe, before);
        await removeMountPoints(before, after, recipe);
        states.set(key, after);
        return changeOf(before, after, recipe.contextDir);
    };
};
/** Enters an edit that this program made or took back, so that no build is blamed for it. */
const noteEdit = async (host, states, contextDir, file) => {
    for (const state of states.values())
        await noteChange(host, state, (0,external_node_path_.join)(contextDir, file));
};
/** What a build changed in its contexts, as the message of its failure; undefined: nothing. */
const changeOf = (before, after, contextDir) => {
    const paths = new Set([...before.entries.keys(), ...after.entries.keys()]);
    const changed = [...paths]
        .filter((path) => isChanged(before.entries.get(path), after.entries.get(path)))
        .toSorted();
    const [first] = changed;
    if (first === undefined)
        return undefined;
    const more = changed.length === 1 ? '' : ` and ${changed.length - 1} more`;
    const name = (0,external_node_path_.relative)(contextDir, pathOf(first)) || '.';
    return `the build changed its own context: ${name}${more} (${remedy})`;
};
const remedy = 'before Buildah 1.39 a step can write there through a bind mount with rw: copy the files instead, or use a newer engine';
/**
 * Owner and labels do not count: mounts with `U`, `z` or `Z` change those, and no engine copies them. A file that was only
 * touched is the same if its content is; where that is not known, nothing had a reason to touch it.
 */
const isChanged = (before, after) => {
    if (before === undefined || after === undefined || before.looks !== after.looks)
        return true;
    if (before.kind !== 'file' || before.touched === after.touched)
        return false;
    return before.content === undefined || before.content !== after.content;
};
/**
 * Removes empty folders and files that appeared during a build: when mounts are nested, the container runtime creates the
 * inner mount point in the folder of the context. Were they left, later builds would copy them.
 */
const removeMountPoints = async (before, after, recipe) => {
    const isNew = ([path, { kind, bytes }]) => !before.entries.has(path) && (kind === 'folder' || (kind === 'file' && bytes === 0n));
    const deepestFirst = [...after.entries]
        .filter(isNew)
        .map(([path]) => path)
        .filter(isUtf8)
        .toSorted()
        .toReversed();
    for (const path of deepestFirst) {
        const root = foldersOf(recipe).find((folder) => pathOf(path).startsWith(`${folder}/`));
        if (root === undefined)
            continue;
        try {
            await (0,write/* removeEmptyInside */.Wb)(root, pathOf(path));
            after.entries.delete(path);
        }
        catch {
            // Something is in it, or it is no longer what it was: that is a change of the context.
        }
    }
};
/** As text, any other name would be that of a different file, which may be part of the context. */
const isUtf8 = (key) => Buffer.from(pathOf(key)).toString('latin1') === key;
const pathOf = (key) => Buffer.from(key, 'latin1').toString('utf8');


/***/ }),

/***/ 61961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ openBook),
/* harmony export */   Ez: () => (/* binding */ nextPair),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   PP: () => (/* binding */ startsEmpty),
/* harmony export */   UT: () => (/* binding */ isByRound),
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   yb: () => (/* binding */ firstLook)
/* harmony export */ });
/* harmony import */ var _analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44619);

/** Where every benchmark of a plan stands before its first pair. */
const openBook = (plan) => new Map(plan.benchmarks.map(({ id }) => [
    id,
    {
        complete: 0,
        attempted: 0,
        lostInARow: 0,
        wanted: plan.rounds,
        revisions: plan.revisions,
        stopped: undefined,
    },
]));
/**
 * The rounds up to which all projects are carried out before any goes further, in order. Where nothing is compared, every
 * benchmark has its first time before any has a second; otherwise one project is finished after the other.
 */
const stagesOf = (plan) => isByRound(plan) ? Array.from({ length: plan.rounds }, (_, index) => index + 1) : [plan.rounds];
/**
 * The pair of this project to build next, of rounds up to this one; undefined when every benchmark has its pairs until then or has
 * stopped.
 */
const nextPair = (plan, project, book, upTo = plan.rounds) => {
    for (const { benchmark, round } of queueOf(plan, project)) {
        const progress = book.get(benchmark.id);
        if (progress === undefined || progress.stopped !== undefined || round > upTo)
            continue;
        const { complete, attempted, wanted, revisions } = progress;
        if (complete >= round || round > wanted)
            continue;
        return { benchmark, round: attempted + 1, order: orderOf(plan, revisions, benchmark.scenario, complete) };
    }
    return undefined;
};
/** The pairs after which a gated benchmark is judged for the first time by bounds: each is to get that far. */
const firstLook = ({ looks }) => Math.min(Math.max(...looks), ...looks.filter((pairs) => pairs >= _analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsNeeded */ .V5));
/**
 * Gated benchmarks come first and go from look to look together, so that each has its first look before any gets a
 * further one; benchmarks that are only reported come last. A cold pair that others start from leads.
 */
const queueOf = (plan, project) => {
    const own = plan.benchmarks.filter((benchmark) => benchmark.project === project);
    if (isByRound(plan))
        return stagesOf(plan).flatMap((round) => roundOf(plan, own, round));
    const gated = own.filter((benchmark) => benchmark.gated);
    const primed = new Set(gated.filter((each) => startOf(plan, each) === 'primed').map(({ engine }) => engine));
    const priming = own.filter((each) => primed.has(each.engine) && startsEmpty(plan, each));
    const looks = [1, ...plan.looks];
    return [
        ...firstRound(plan, [...new Set([...priming, ...gated])]),
        ...plan.looks.flatMap((look, at) => furtherRounds(plan, gated, (looks[at] ?? 1) + 1, look)),
        ...firstRound(plan, own),
        ...furtherRounds(plan, own, 2, plan.rounds),
    ];
};
/**
 * Whether the projects take turns. Between two turns the prime of a project is gone, so its next round has to begin with a cold
 * build that is a sample.
 */
const isByRound = (plan) => plan.revisions.length < 2 &&
    plan.projects.length > 1 &&
    plan.benchmarks.every((each) => startOf(plan, each) !== 'primed' ||
        plan.benchmarks.some((other) => other.engine === each.engine && other.project === each.project && startsEmpty(plan, other)));
/** Engine by engine, so that each change follows its own prime. */
const firstRound = (plan, benchmarks) => roundOf(plan, benchmarks, 1);
/** First the scenarios that start from a prime, and only then the pairs that each replace or remove it. */
const furtherRounds = (plan, benchmarks, from, to) => {
    const rounds = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
    const primed = benchmarks.filter((each) => startOf(plan, each) === 'primed');
    const others = benchmarks.filter((each) => !primed.includes(each));
    return [
        ...rounds.flatMap((round) => roundOf(plan, primed, round)),
        ...rounds.flatMap((round) => roundOf(plan, others, round)),
    ];
};
/** One round, with the engines in turn: each round begins with another one. */
const roundOf = (plan, benchmarks, round) => rotated(plan.engines, round - 1).flatMap((engine) => plan.benchmarks
    .filter((each) => each.engine === engine && benchmarks.includes(each))
    .map((benchmark) => ({ benchmark, round })));
/** Whether a benchmark's builds start from an empty cache space, and so each leave a new prime. */
const startsEmpty = (plan, benchmark) => startOf(plan, benchmark) === 'empty';
/** From which cache state its builds start. */
const startOf = (plan, { scenario }) => plan.scenarios.find(({ name }) => name === scenario)?.startsFrom;
const rotated = (items, by) => {
    const start = by % Math.max(1, items.length);
    return [...items.slice(start), ...items.slice(0, start)];
};
/**
 * AB, BA, AB, …: over two pairs each revision is first once, so that a drift of the machine cancels. It is the complete
 * pairs that alternate: one that replaces a lost pair has the order of that.
 */
const orderOf = (plan, revisions, scenario, complete) => {
    const headFirst = (plan.startsWithHead[scenario] ?? false) === (complete % 2 === 0);
    return headFirst ? revisions.toReversed() : revisions;
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

/***/ 11912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportStudy: () => (/* binding */ exportStudy)
});

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/study/cells.js
var cells = __webpack_require__(80880);
// EXTERNAL MODULE: ./build/studies/parts/advice.js
var advice = __webpack_require__(32715);
// EXTERNAL MODULE: ./build/studies/parts/compared.js
var compared = __webpack_require__(15634);
// EXTERNAL MODULE: ./build/studies/parts/row-columns.js
var row_columns = __webpack_require__(5937);
;// CONCATENATED MODULE: ./build/studies/export/values.js
/** Where the image goes in each value; `reference` is that of a registry on this machine. */
const targets = {
    load: () => ({ kind: 'load' }),
    'archive gzip': () => ({ kind: 'archive', compression: 'gzip' }),
    'archive zstd': () => ({ kind: 'archive', compression: 'zstd' }),
    'push gzip': (reference) => ({ kind: 'push', compression: 'gzip', reference }),
    'push zstd': (reference) => ({ kind: 'push', compression: 'zstd', reference }),
};
const exportValues = Object.keys(targets);
/** The target of a value. */
const targetOf = (value, reference) => {
    const all = targets;
    const target = all[value]?.(reference);
    if (target === undefined)
        throw new Error(`there is no export ${value}`);
    return target;
};
/** What the other end has of the image before: nothing, or all, since it was exported there right before. */
const firstExport = 'no layer known';
const nextExport = 'all layers known';

;// CONCATENATED MODULE: ./build/studies/export/advice.js






/** How the ways compare, whether zstd is worth it, and what known layers save. */
const exportAdvice = (rows, reference) => [
    ...[(0,advice/* comparisonSentence */.nX)(rows, reference, firstExport, 'Where no layer is known')].flatMap((text) => text ?? []),
    ...compression(rows, reference),
    ...knownLayers(rows),
];
/** Sizes that differ by less than this share do not make up for time. */
const worthMentioning = 0.01;
/**
 * In the first export; the reference of pushes is gzip itself. The registry is on this machine: how long bytes take to a real one
 * is not in the times, so fewer bytes in more time, or the reverse, is for the reader to weigh.
 */
const compression = (rows, reference) => {
    const found = rows
        .filter(({ value, scenario }) => value.endsWith(' zstd') && scenario === firstExport)
        .flatMap((zstd) => {
        const gzip = partnerOf(rows, zstd, zstd.value.replace(/zstd$/, 'gzip'), firstExport);
        const compared = gzip === undefined ? undefined : comparedWith(gzip, zstd, reference);
        return gzip === undefined || compared === undefined ? [] : [{ gzip, zstd: compared }];
    });
    const of = (judgement) => found.filter((each) => judgementOf(each) === judgement).map(zstdText);
    const [better, worse, mixed] = [of('better'), of('worse'), of('mixed')];
    return [
        ...(better.length === 0 ? [] : [`zstd in place of gzip is worth it: ${(0,numbers/* list */.p_)(better)}.`]),
        ...(worse.length === 0 ? [] : [`Stay with gzip: ${(0,numbers/* list */.p_)(worse)}.`]),
        ...(mixed.length === 0
            ? []
            : [`zstd in place of gzip is a choice between time and bytes: ${(0,numbers/* list */.p_)(mixed)}.`]),
    ];
};
const judgementOf = ({ gzip, zstd }) => {
    const [was, is] = [(0,row_columns/* numberIn */.P)(gzip, 'exportedBytes'), (0,row_columns/* numberIn */.P)(zstd, 'exportedBytes')];
    const more = was === undefined || is === undefined || was === 0 ? 0 : is / was - 1;
    switch ((0,compared/* directionOf */.FR)(zstd)) {
        case 'faster':
            return more > worthMentioning ? 'mixed' : 'better';
        case 'slower':
            return more < -worthMentioning ? 'mixed' : 'worse';
        case 'same':
            return 'same';
    }
};
const comparedWith = (gzip, zstd, reference) => gzip.value === reference ? (0,compared/* comparedIn */.ZN)([zstd])[0] : (0,compared/* against */.AH)(gzip, zstd);
const zstdText = ({ gzip, zstd }) => {
    const [was, is] = [gzip, zstd].map((row) => (0,row_columns/* numberIn */.P)(row, 'exportedBytes'));
    const bytes = was === undefined || is === undefined
        ? ''
        : `, with ${(0,cells/* columnText */.QP)(is, 'bytes')} instead of ${(0,cells/* columnText */.QP)(was, 'bytes')}`;
    return `${zstd.value} took ${(0,compared/* timesText */.Aq)(zstd)} as long${bytes} (${(0,compared/* placeText */.Z9)(zstd)})`;
};
/** Of the pushes whose bytes are known in both states, the one that sends most when nothing is known. */
const knownLayers = (rows) => {
    const pushes = rows
        .filter(({ value, scenario }) => value.startsWith('push ') && scenario === firstExport)
        .flatMap((first) => {
        const next = partnerOf(rows, first, first.value, nextExport);
        const [all, again] = [(0,row_columns/* numberIn */.P)(first, 'exportedBytes'), next && (0,row_columns/* numberIn */.P)(next, 'exportedBytes')];
        return all === undefined || again === undefined || again >= all ? [] : [{ first, all, again }];
    })
        .toSorted((one, other) => other.all - one.all);
    const [largest] = pushes;
    return largest === undefined
        ? []
        : [
            `A registry that has all layers was sent ${(0,cells/* columnText */.QP)(largest.again, 'bytes')} in place of ${(0,cells/* columnText */.QP)(largest.all, 'bytes')} (${largest.first.value}, ${(0,compared/* placeText */.Z9)(largest.first)}).`,
        ];
};
const partnerOf = (rows, { group }, value, scenario) => rows.find((row) => row.group === group && row.value === value && row.scenario === scenario);

// EXTERNAL MODULE: ./build/analysis/statistics.js
var statistics = __webpack_require__(31980);
// EXTERNAL MODULE: ./build/measure/settle.js + 1 modules
var settle = __webpack_require__(85871);
// EXTERNAL MODULE: ./build/studies/parts/hits.js
var hits = __webpack_require__(4341);
// EXTERNAL MODULE: ./build/studies/run/lost-sample.js
var lost_sample = __webpack_require__(7379);
// EXTERNAL MODULE: ./build/studies/parts/unmeasurable.js
var unmeasurable = __webpack_require__(67245);
;// CONCATENATED MODULE: ./build/studies/export/cell.js






/** Exports once per round: to where nothing of the image is, or again to where all of it is. */
const openExportCell = async (bench, opened, wanted) => {
    const refused = opened.image.refuses(targetOf(wanted.value, ''));
    if (refused !== undefined)
        throw new unmeasurable/* Unmeasurable */.XS({ code: 'absent', reason: refused });
    await builtOnce(opened);
    return {
        take: async () => takeExport(bench, opened, wanted),
        columns: async (_builds, seen) => columnsOf(seen),
    };
};
const builtOnce = (opened) => {
    const built = firstBuilds.get(opened) ?? opened.prepare();
    firstBuilds.set(opened, built);
    return built;
};
const firstBuilds = new WeakMap();
const takeExport = async (bench, opened, { value, isFirst }) => {
    const { registry, image, prepare } = opened;
    const { context, host } = bench;
    // Nothing is compressed yet, in whichever way.
    if (image.keepsCompressed && isFirst)
        await prepare();
    const repository = registry.open();
    try {
        const target = targetOf(value, `127.0.0.1:${registry.port}/${repository}:1`);
        if (!isFirst)
            await exported(opened, target, lost_sample/* lostAround */.GB);
        await (0,settle/* settle */.G9)(context);
        registry.takeTraffic();
        const done = await exported(opened, target);
        host.signal.throwIfAborted();
        context.cost.add('timedMs', done.durationMs);
        const received = registry.takeTraffic().receivedBytes;
        if (target.kind === 'push')
            assertPushed(registry.contents(repository).bytes, { received, isFirst });
        const seen = { exportedBytes: bytesOf(done, target, received), cpuMs: cpuOf(done) };
        return { kind: 'time', durationMs: done.durationMs, builds: [], seen };
    }
    finally {
        // Otherwise layers would be known from an earlier push, to another repository of the same registry.
        registry.close(repository);
    }
};
/** `lost`: what it counts as when it fails. */
const exported = async ({ image }, target, lost = lost_sample/* lostByBuild */.qN) => {
    const before = process.cpuUsage();
    const done = await image.run(target);
    if (done.failure !== undefined)
        throw new lost_sample/* LostSample */.Pp(lost(done.failure, done.durationMs));
    const { user, system } = process.cpuUsage(before);
    return { ...done, ownCpuMs: (user + system) / 1000 };
};
/** Whether the registry was in the state that the sample is about. */
const assertPushed = (heldBytes, { received, isFirst }) => {
    const message = isFirst
        ? `only ${received} of the ${heldBytes} bytes of the image were sent, so parts of it were known`
        : `${received} of the ${heldBytes} bytes of the image were sent again, although all layers were known`;
    const isExpected = heldBytes > 0 && (isFirst ? received >= heldBytes : received < heldBytes);
    if (!isExpected)
        throw new lost_sample/* LostSample */.Pp({ kind: 'state-lost', message, builds: [] });
};
/** What the registry received, or what the archive takes; a text: why it is unknown. */
const bytesOf = ({ archiveBytes }, { kind }, received) => {
    switch (kind) {
        case 'push':
            return received;
        case 'archive':
            return archiveBytes ?? 'the engine wrote no archive';
        case 'load':
            return 'what goes to the daemon is not counted';
    }
};
/** The registry is in this program, whose time is counted with that of the engine. */
const cpuOf = ({ counters, unknown, ownCpuMs }) => {
    const all = counters['buildCpuMs'];
    return all === undefined
        ? (unknown['buildCpuMs'] ?? 'the kernel shows no processor time of programs')
        : Math.max(0, all - ownCpuMs);
};
/** Medians over all samples. */
const columnsOf = (seen) => ({
    exportedBytes: medianColumn(seen.flatMap(({ exportedBytes }) => exportedBytes ?? [])),
    cpuMs: medianColumn(seen.flatMap(({ cpuMs }) => cpuMs ?? [])),
});
const medianColumn = (values) => {
    const reason = values.find((value) => typeof value === 'string');
    if (typeof reason === 'string')
        return { unknown: reason };
    return (0,hits/* known */.eO)((0,statistics/* medianOf */.ux)(values.filter((value) => typeof value === 'number')), 'no export gave a time');
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/loopback/cache-registry.js + 1 modules
var cache_registry = __webpack_require__(14002);
// EXTERNAL MODULE: ./build/measure/build/watch-build.js
var watch_build = __webpack_require__(85182);
// EXTERNAL MODULE: ./build/studies/parts/space-label.js
var space_label = __webpack_require__(5530);
;// CONCATENATED MODULE: ./build/studies/export/image.js




/** Lays the project out; nothing is built yet. */
const openImage = async (bench, { engine: name, project }) => {
    const { context, resources } = bench;
    const engine = bench.engine(name);
    const { recipe } = await bench.checkout(engine, project);
    const space = resources.use(await engine.openSpace((0,space_label/* spaceLabel */.H)(context.runId, name, `export-${project.id}`)));
    const folder = await bench.folder.sub('registry');
    const registry = resources.use(await (0,cache_registry/* openCacheRegistry */.O)((0,external_node_path_.join)(folder, `${name}-${project.id}`)));
    const request = { ...recipe, noCache: true, timeoutMs: context.buildTimeoutMs };
    const image = space.imageExport(request);
    const prepare = () => context.cost.charge('primingMs', async () => {
        const spoiled = context.changedContexts.get(recipe.contextDir);
        if (spoiled !== undefined)
            throw new Error(spoiled);
        // What was built and compressed before would only fill the disk.
        await space.trim([]);
        const changed = await (0,watch_build/* watchBuild */.W)(context, engine, request);
        const failure = await image.prepare();
        const wrong = (await changed()) ?? failure;
        if (wrong !== undefined)
            throw new Error(`the image does not build: ${wrong.message}`);
    });
    return { image, registry, prepare };
};

// EXTERNAL MODULE: ./build/studies/parts/places.js
var places = __webpack_require__(30167);
// EXTERNAL MODULE: ./build/studies/project.js
var studies_project = __webpack_require__(51967);
;// CONCATENATED MODULE: ./build/studies/export.js






const columns = [
    { name: 'exportedBytes', title: 'sent or written', unit: 'bytes' },
    { name: 'cpuMs', title: 'CPU time', unit: 'ms' },
];
/** What happens to an image after it is built. */
const exportStudy = {
    name: 'export',
    text: 'What does it cost to load an image, to write it to an archive or to push it, with gzip and with zstd?',
    axis: 'export',
    values: exportValues,
    reference: 'push gzip',
    defaults: { scenarios: [] },
    forContext: true,
    cannotHonour: () => ({
        scenarios: 'it exports an image that is built before, where none and where all of its layers are known',
        isolation: 'exports are no builds, and nothing keeps them apart',
        attestations: 'its figures are those of the image alone',
    }),
    columns,
    cells: (scope) => (0,places/* placesOf */.ek)(scope).flatMap((place) => cellsOf(scope, place)),
    advise: exportAdvice,
};
/** All values export one image. */
const cellsOf = ({ values }, place) => {
    const { engine, project } = place;
    let opened;
    const image = (bench) => (opened ??= openImage(bench, place));
    return values.flatMap((value) => [firstExport, nextExport].map((scenario) => ({
        ...{ value, engine, project: project.id, scenario, group: `${engine} ${project.id}` },
        benchmarks: [],
        // The image of a user's project may have any size, and has to be built first.
        roughMs: (0,studies_project/* isFixture */.A)(project) ? 2_000 : undefined,
        open: async (bench) => openExportCell(bench, await image(bench), { value, isFirst: scenario === firstExport }),
    })));
};


/***/ }),

/***/ 32715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ comparisonSentences),
/* harmony export */   nX: () => (/* binding */ comparisonSentence)
/* harmony export */ });
/* unused harmony export tendenciesOf */
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);
/* harmony import */ var _compared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15634);


/** What each value but the reference does in a scenario. Values without a compared row are left out. */
const tendenciesOf = (rows, reference, scenario) => {
    const own = rows.filter((row) => row.scenario === scenario && row.value !== reference);
    return [...new Set(own.map(({ value }) => value))].flatMap((value) => {
        const all = own.filter((row) => row.value === value);
        const compared = (0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedIn */ .ZN)(all);
        if (compared.length === 0)
            return [];
        const kinds = new Set(compared.map(_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR));
        const [first = 'same'] = kinds;
        const kind = kinds.size === 1 ? first : 'mixed';
        return [{ value, kind, rows: compared, others: all.length - compared.length }];
    });
};
/**
 * One sentence on what each value does in a scenario compared with the reference; undefined when no row is compared. A value
 * is slower or faster when the whole interval of each of its compared rows says so. `where` begins the sentence.
 */
const comparisonSentence = (rows, reference, scenario, where = `In ${scenario}`) => {
    const tendencies = tendenciesOf(rows, reference, scenario);
    const named = (kind) => tendencies.filter((each) => each.kind === kind);
    const timed = (kind) => named(kind).length === 0
        ? []
        : [`${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(named(kind).map(timedText))} ${isOrAre(named(kind))} ${kind} than ${reference}`];
    const same = named('same').map(({ value, others }) => `${value}${bracketed(othersText(others))}`);
    const clauses = [
        ...timed('slower'),
        ...timed('faster'),
        ...(same.length === 0 ? [] : [`no difference is shown between ${reference} and ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(same)}`]),
        ...named('mixed').map(mixedText),
    ];
    return clauses.length === 0 ? undefined : `${where}, ${clauses.join('; ')}.`;
};
const isOrAre = (several) => (several.length === 1 ? 'is' : 'are');
/** With the ratio, or the smallest and the largest of several. */
const timedText = ({ value, rows, others }) => {
    const ratios = rows.map((row) => row.ratio);
    const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
    const times = rows.length === 1
        ? (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioBound */ .OE)(least)
        : `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioBound */ .OE)(least)} to ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioBound */ .OE)(most)} in ${rows.length} rows`;
    return `${value}${bracketed([times, ...othersText(others)])}`;
};
/** As in `b is slower in 2, faster in 1 and not shown to differ in 1 of 4 rows`. */
const mixedText = ({ value, rows, others }) => {
    const parts = ['slower', 'faster', 'same'].flatMap((kind) => {
        const number = rows.filter((row) => (0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(row) === kind).length;
        return number === 0 ? [] : [`${kind === 'same' ? 'not shown to differ' : kind} in ${number}`];
    });
    return `${value} is ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(parts)} of ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rows.length, 'row')}${bracketed(othersText(others))}`;
};
const othersText = (others) => others === 0 ? [] : [`${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(others, 'row')} not compared`];
const bracketed = (parts) => (parts.length === 0 ? '' : ` (${parts.join('; ')})`);
/** The same for several scenarios, in this order. */
const comparisonSentences = (rows, reference, scenarios) => scenarios.flatMap((scenario) => comparisonSentence(rows, reference, scenario) ?? []);


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

/***/ 4341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ hitColumns),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   eb: () => (/* binding */ hitsOf)
/* harmony export */ });
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44709);
/* harmony import */ var _analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31980);


/** What builds found in caches. */
const hitColumns = [
    { name: 'stepHitShare', title: 'steps from cache', unit: 'share' },
    { name: 'packageHitShare', title: 'packages from cache', unit: 'share' },
    { name: 'compiledPackages', title: 'compiled', unit: 'count' },
];
/** Medians over the counted builds: shares of the steps and of the needed packages that were not built again. */
const hitsOf = (builds) => {
    const outcomes = builds.filter(_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .he).flatMap(({ evidence }) => evidence?.outcome ?? []);
    const steps = outcomes.flatMap(({ steps: all }) => all.length === 0 ? [] : [all.filter(({ hit }) => hit).length / all.length]);
    const compiled = outcomes.flatMap(({ packagesCompiled }) => packagesCompiled ?? []);
    const hits = outcomes.flatMap(({ packagesNeeded, packagesCompiled }) => packagesNeeded === undefined || packagesNeeded === 0 || packagesCompiled === undefined
        ? []
        : [1 - packagesCompiled / packagesNeeded]);
    const noGraph = 'no build recorded what Go compiled';
    return {
        stepHitShare: known((0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(steps), 'no build showed its steps'),
        packageHitShare: known((0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(hits), noGraph),
        compiledPackages: known((0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(compiled), noGraph),
    };
};
/** A number, or why there is none. */
const known = (value, otherwise) => value ?? { unknown: otherwise };


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

/***/ 5530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ spaceLabel)
/* harmony export */ });
/** The label of a cache space that no timed build uses: unique in the run, of characters that every engine takes. */
const spaceLabel = (runId, engine, what) => `${runId}-${engine}-${what}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');


/***/ }),

/***/ 67245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ endOfError),
/* harmony export */   XS: () => (/* binding */ Unmeasurable),
/* harmony export */   YY: () => (/* binding */ reasonIn),
/* harmony export */   mr: () => (/* binding */ endedBy)
/* harmony export */ });
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91125);

/** Says that a cell cannot be measured, and why. Any other error of `open` means that this machine cannot do it. */
class Unmeasurable extends Error {
    code;
    constructor({ code, reason }) {
        super(reason);
        this.name = 'Unmeasurable';
        this.code = code;
    }
}
/** What was said, or that nothing was: a report needs a reason wherever something is not known. */
const reasonIn = (said) => (said.trim() === '' ? 'nobody said why' : said);
/** Why a cell that could not be opened gets no attempts. */
const endOfError = (error) => ({
    code: error instanceof Unmeasurable ? error.code : 'unavailable',
    reason: reasonIn((0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)),
});
/** What prevents builds of one revision, as the code of a cell. */
const endedBy = ({ kind }) => {
    switch (kind) {
        case 'head-does-not-build':
        case 'base-does-not-build':
        case 'base-without-dockerfile':
            return 'does-not-build';
        case 'one-revision':
        case 'calibration':
        case 'self-test':
        case 'too-few-rounds':
        case 'same-inputs':
        case 'same-work':
            return 'no-time';
        case 'unsupported':
        case 'image-moved':
        case 'not-cold':
        case 'engine-broke':
        case 'no-edit':
        case 'out-of-disk':
        case 'out-of-time':
            return kind;
    }
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
