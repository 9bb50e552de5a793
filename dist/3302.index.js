export const id = 3302;
export const ids = [3302];
export const modules = {

/***/ 25523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ keptDays),
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   Tq: () => (/* binding */ countsUntilMs),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   bP: () => (/* binding */ keptWith),
/* harmony export */   y7: () => (/* binding */ mostKept)
/* harmony export */ });
/* unused harmony export isTooOld */
/* harmony import */ var _utc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8509);

/** A noise floor counts for this long: machines change, and so does who else uses them. */
const keptDays = 30;
const dayMs = 24 * 3_600_000;
/** Until when a noise floor counts, in ms since 1970. */
const countsUntilMs = ({ measuredAt }) => ((0,_utc_js__WEBPACK_IMPORTED_MODULE_0__/* .utcMs */ .b)(measuredAt) ?? 0) + keptDays * dayMs;
/** A clock may go wrong by a day; what claims to come from later would count for ever. */
const isTooOld = ({ measuredAt }, nowMs) => {
    const ageMs = nowMs - ((0,_utc_js__WEBPACK_IMPORTED_MODULE_0__/* .utcMs */ .b)(measuredAt) ?? 0);
    return !(ageMs >= -dayMs && ageMs <= keptDays * dayMs);
};
/**
 * Machine, engine and isolation as a noise floor depends on them. Of kernel and runner image, what changes with every patch is
 * left out, so that a figure outlives the next update of the runner; load and free disk are of a moment.
 */
const fingerprintOf = (machine, { versions, storageDriver, backingFileSystem, imageStore, rootless, vm, runtime, builder }, isolation, 
/** As `remoteCacheFact` says it; undefined: its builds have none. */
remoteCache) => {
    const facts = {
        system: machine.os,
        kernel: /^\d+\.\d+/.exec(machine.kernel)?.[0] ?? machine.kernel,
        architecture: machine.architecture,
        'processor model': machine.cpuModel,
        processors: machine.cpuCount,
        'quota of processors': machine.cpuQuota,
        'memory in GiB': Math.round(machine.memoryBytes / 2 ** 30),
        'runner image': machine.runnerImage?.split(/[\s-]/)[0],
        versions: Object.entries(versions)
            .map(([name, version]) => `${name} ${version}`)
            .toSorted()
            .join(', '),
        'storage driver': storageDriver,
        'file system': backingFileSystem,
        'image store': imageStore,
        rootless,
        'virtual machine': vm,
        runtime,
        builder,
        isolation: isolation === 'none' ? undefined : isolation.join(', '),
        'remote cache': remoteCache,
    };
    return Object.fromEntries(Object.entries(facts).flatMap(([name, value]) => value === undefined ? [] : [[name, String(value).slice(0, longestFact)]]));
};
/** Longer facts are cut. */
const longestFact = 500;
/** The newest that was measured in this environment; undefined: none that is worth a word. */
const choose = (own, fingerprint, nowMs) => {
    const newest = own.toSorted((one, other) => timeOf(other) - timeOf(one));
    const here = newest.find((each) => differingFacts(each.fingerprint, fingerprint).length === 0);
    if (here !== undefined && !isTooOld(here.noiseFloor, nowMs))
        return { noiseFloor: here.noiseFloor };
    if (here !== undefined)
        return { why: `it was measured on ${dateOf(here)}, and counts for ${keptDays} days; run calibrate again` };
    const elsewhere = newest.find(({ noiseFloor }) => !isTooOld(noiseFloor, nowMs));
    if (elsewhere === undefined)
        return undefined;
    const differing = differingFacts(elsewhere.fingerprint, fingerprint).slice(0, mostFacts);
    return {
        why: `it was measured on ${dateOf(elsewhere)} in another environment (${differing.join('; ')}); run calibrate in this one, too`,
    };
};
const mostFacts = 2;
/** `processors: 4 then, 2 now`, for each fact that is not the same. */
const differingFacts = (then, now) => [...new Set([...Object.keys(then), ...Object.keys(now)])]
    .filter((name) => then[name] !== now[name])
    .map((name) => `${name}: ${shown(then[name])} then, ${shown(now[name])} now`);
const shown = (value = 'unknown') => (value.length > 80 ? `${value.slice(0, 79)}…` : value);
const timeOf = ({ noiseFloor }) => (0,_utc_js__WEBPACK_IMPORTED_MODULE_0__/* .utcMs */ .b)(noiseFloor.measuredAt) ?? 0;
const dateOf = ({ noiseFloor }) => noiseFloor.measuredAt.slice(0, 10);
/** What the repository of a benchmark is called among kept noise floors; only shipped projects have a strategy. */
const repositoryOf = ({ strategy }, name, directory) => (strategy === undefined ? (name ?? directory) : '');
/** Those that are kept once these new ones are there: of each benchmark, way of building and environment the newest, and at most `mostKept`. */
const keptWith = (before, added, nowMs) => {
    const newest = new Map();
    for (const each of [...before, ...added].toSorted((one, other) => timeOf(one) - timeOf(other)))
        newest.set(JSON.stringify([each.repository, each.benchmark, each.settings, textOf(each.fingerprint)]), each);
    return [...newest.values()]
        .filter(({ noiseFloor }) => !isTooOld(noiseFloor, nowMs))
        .toSorted((one, other) => timeOf(other) - timeOf(one))
        .slice(0, mostKept);
};
/** Of one run: six benchmarks on three engines, on each of ten kinds of machines. */
const mostKept = 200;
const textOf = (fingerprint) => Object.entries(fingerprint)
    .map(([name, value]) => `${name}: ${value}`)
    .toSorted();


/***/ }),

/***/ 74604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WB: () => (/* binding */ differingReadings),
  Ke: () => (/* binding */ refusals),
  Gq: () => (/* binding */ withoutLogin)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dockerfile/needed-images.js
var needed_images = __webpack_require__(65913);
// EXTERNAL MODULE: ./build/dockerfile/platforms.js
var dockerfile_platforms = __webpack_require__(4107);
// EXTERNAL MODULE: ./build/dockerfile/sources.js
var dockerfile_sources = __webpack_require__(91641);
;// CONCATENATED MODULE: ./build/dockerfile/stage-platforms.js



/**
 * Why the stages of a Dockerfile cannot be built here for the platform with which it was read: something would be emulated, or it is not
 * known for which platform an image is taken. Where nothing runs, a stage may be for any platform: files are only put into it. A stage
 * without a platform is for the one that is built for.
 */
const stagePlatforms = (dockerfile, { native, own }) => {
    const { needed, question } = dockerfile;
    const { targetPlatform: target = native } = question;
    if (!isLinux(target))
        return [`platform ${target} is not Linux; only Linux images are built here`];
    const running = runningIn(needed);
    const isOwn = (platform) => own.some((each) => (0,dockerfile_platforms/* isSamePlatform */.SW)(each, platform));
    const ofStages = needed.flatMap((stage) => {
        const given = stage.platform ?? '';
        if (given === '' && takesPlatformOfBase(stage))
            return [];
        if (given !== '' && stage.base.kind === 'image' && !isLinux(given))
            return [`line ${stage.line} of the Dockerfile: ${given} is not Linux; only Linux images are built here`];
        if (!running.has(stage.index) || isOwn(given === '' ? target : given))
            return [];
        return [given === '' ? ofTarget(stage, { target, native }) : ofFlag(stage, native)];
    });
    return ofStages.length > 0
        ? ofStages
        : [...copiedImages(dockerfile), ...foreignFiles(dockerfile, { running, isOwn, native })];
};
const isLinux = (platform) => (0,dockerfile_platforms/* normalPlatform */.Je)(platform).startsWith('linux/');
const compileNatively = 'use FROM --platform=$BUILDPLATFORM there, with GOOS=$TARGETOS and GOARCH=$TARGETARCH';
const ofTarget = ({ line, spelling }, { target, native }) => `line ${line} of the Dockerfile: platform ${target} is emulated on ${native} in the stage ${spelling ?? 'that begins here'}, whose RUN steps run on it: an emulated compiler says nothing about a native one; ${compileNatively}, or run on a machine of that platform`;
const ofFlag = ({ line, platform }, native) => `line ${line} of the Dockerfile: FROM --platform=${platform} runs emulated on ${native}; leave it out, or use --platform=$BUILDPLATFORM`;
/**
 * An image that is only copied from has no platform of its own. BuildKit takes it for the one that is built for, in whatever stage that
 * is; Buildah for that of the stage (imagebuildah/stage_executor.go, `prepare`).
 */
const copiedImages = (dockerfile) => {
    const { platform, targetPlatform: target = platform } = dockerfile.question;
    const platforms = (0,needed_images/* platformsOfStages */.xo)(dockerfile);
    return dockerfile.needed.flatMap((stage) => {
        const own = platforms[stage.index] ?? target;
        if ((0,dockerfile_platforms/* isSamePlatform */.SW)(own, target))
            return [];
        return (0,dockerfile_sources/* sourcesOf */.u0)(stage, dockerfile).flatMap(({ instruction: { name, line }, image }) => image.kind === 'image'
            ? [
                `line ${line} of the Dockerfile: ${name} takes files of ${image.reference} in a stage for ${own}, and engines differ in whether they take them for that platform or for ${target}; make it a stage with FROM --platform=$BUILDPLATFORM`,
            ]
            : []);
    });
};
/** What a stage that runs something takes from an image for another platform could be a program that it runs. */
const foreignFiles = (dockerfile, { running, isOwn, native }) => {
    const { needed, question } = dockerfile;
    const platforms = (0,needed_images/* platformsOfStages */.xo)(dockerfile);
    // By the number of each stage that has files of such an image, the platform of that.
    const foreign = new Map();
    return needed.flatMap((stage) => {
        const sources = (0,dockerfile_sources/* sourcesOf */.u0)(stage, dockerfile);
        const taken = [
            { image: stage.base, platform: platforms[stage.index] },
            ...sources.map(({ image }) => ({ image, platform: question.targetPlatform })),
        ];
        for (const { image, platform } of taken) {
            const found = image.kind === 'stage' ? foreign.get(image.index) : platform;
            if (found !== undefined && image.kind in fromRegistry && !isOwn(found))
                foreign.set(stage.index, found);
        }
        if (!running.has(stage.index))
            return [];
        return sources.flatMap(({ instruction: { name, line }, written, image }) => {
            const of = image.kind === 'stage' ? foreign.get(image.index) : undefined;
            return of === undefined
                ? []
                : [
                    `line ${line} of the Dockerfile: ${name} takes files of the stage ${written} into one with RUN steps, where they may be programs of an image for ${of}, which are emulated on ${native}; use FROM --platform=$BUILDPLATFORM for the stage ${written}`,
                ];
        });
    });
};
/** The sources that can have files of an image. */
const fromRegistry = { image: true, stage: true };
const takesPlatformOfBase = ({ base, platform }) => base.kind === 'stage' && platform === undefined;
/**
 * The stages that run something, themselves or in a stage that continues them and so has their platform: for BuildKit also where it
 * has a flag of its own (moby/buildkit, dockerfile2llb/convert.go: `d.platform = d.base.platform`).
 */
const runningIn = (stages) => {
    const running = new Set();
    for (const stage of stages.toReversed()) {
        if (runsSomething(stage))
            running.add(stage.index);
        if (stage.base.kind === 'stage' && running.has(stage.index))
            running.add(stage.base.index);
    }
    return running;
};
const runsSomething = ({ instructions }) => instructions.some(({ name }) => name === 'RUN');

;// CONCATENATED MODULE: ./build/dockerfile/refusals.js


const address = /^(?:https?|git|ssh|ftp):\/\/|^git@[\w.-]+:|^github\.com\/|^oci-layout:\/\/|^target:|^bake:/i;
/**
 * Why this build cannot be timed honestly: one sentence for each reason, with its line. All reasons are known before
 * anything is built. It is for the platform with which the Dockerfile was read.
 */
const refusals = (dockerfile, question) => [
    ...stagePlatforms(dockerfile, question),
    ...windowsBases(dockerfile),
    ...remoteContexts(question),
    ...entitlements(dockerfile),
    ...cachesOutside(dockerfile),
];
/**
 * Why one build cannot be for all of these platforms, of which each has its reading: stages and images that depend on
 * the platform make builds of which only one would be described here.
 */
const differingReadings = (readings) => {
    const [first, ...others] = readings;
    if (first === undefined)
        return [];
    const other = others.find((each) => neededText(each) !== neededText(first));
    if (other === undefined)
        return [];
    const apart = first.needed.find((stage) => {
        const same = other.needed.find(({ line }) => line === stage.line);
        return same === undefined || JSON.stringify(same.base) !== JSON.stringify(stage.base);
    });
    const names = [first, other].map(({ question }) => question.targetPlatform ?? question.platform);
    return [
        `line ${apart?.line ?? first.needed[0]?.line ?? 1} of the Dockerfile: ${names.join(' and ')} are built from different stages or images; choose one platform`,
    ];
};
const neededText = ({ needed, externalImages }) => JSON.stringify([needed.map(({ index, base }) => [index, base]), externalImages]);
const windowsBases = ({ needed }) => needed.flatMap(({ base, line }) => base.kind === 'image' && isWindowsImage(base.reference)
    ? [
        `line ${line} of the Dockerfile: ${base.reference} is a Windows image; only Linux images are built here`,
    ]
    : []);
/**
 * Whether a reference names an image of Windows: Microsoft's base images, also behind another registry, and those that
 * have one of them in their tag, such as `golang:1.26-nanoserver`. A folder of a registry may be named windows too.
 */
const isWindowsImage = (reference) => {
    const [, name = '', tag = ''] = /^([^@]*?)(?::([^:/@]*))?(?:@.*)?$/.exec(reference.toLowerCase()) ?? [];
    return (/nanoserver|windowsservercore/.test(tag) ||
        windowsRepositories.some((repository) => repository.test(name)));
};
/** https://hub.docker.com/u/microsoft and https://mcr.microsoft.com list them. */
const windowsRepositories = [
    /^mcr\.microsoft\.com\/windows(?:\/|$)/,
    /^(?:docker\.io\/)?windows\//,
    /(?:^|\/)windows\/(?:nanoserver|server|servercore|iotcore)(?:\/|$)/,
    /(?:^|\/)(?:nanoserver|windowsservercore)$/,
];
const remoteContexts = ({ context = '', buildContexts = {} }) => [
    ...(address.test(context) ? [`context ${withoutLogin(context)} is not a folder: check it out first`] : []),
    ...Object.entries(buildContexts)
        .filter(([, value]) => address.test(value))
        .map(([name, value]) => `build-contexts: ${name}=${withoutLogin(value)} is neither a folder nor docker-image://…, so it could change between two builds unnoticed`),
];
/** Steps that need `docker build --allow`, which is never given here. */
const entitlements = ({ features }) => features.flatMap(({ kind, detail, line }) => {
    const needs = (flag) => [
        `line ${line} of the Dockerfile: RUN --${flag} needs rights that only \`docker build --allow\` gives, which is never used here`,
    ];
    if (kind === 'security' && detail === 'insecure')
        return needs('security=insecure');
    if (kind === 'network' && detail === 'host')
        return needs('network=host');
    return kind === 'device' ? needs('device') : [];
});
/** Before Buildah 1.37.5 the id is a path below the folder of the caches, and the step can write to what it leads to (CVE-2024-9675). */
const cachesOutside = ({ cacheMounts }) => cacheMounts
    .filter(({ id }) => /^\.\.(?:\/|$)/.test(external_node_path_.posix.normalize(id)))
    .map(({ id, line }) => `line ${line} of the Dockerfile: the cache mount ${id} leads out of the caches, which older engines follow to files of this machine; give it another id`);
/** An address may contain a token. */
const withoutLogin = (text) => text.replace(/\/\/[^/@]*@/, '//');


/***/ }),

/***/ 61137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sidecarOf),
/* harmony export */   m: () => (/* binding */ openArchiveStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91125);
/* harmony import */ var _host_file_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87190);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55797);
/* harmony import */ var _host_writing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28703);
/* harmony import */ var _host_run_folder_temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31664);
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
 * A store in `folder`. Beside each archive a sidecar (`.json`) holds the digests of the image and of the archive itself;
 * without one that matches, the archive is restored, and made again when that does not help.
 */
const openArchiveStore = (folder, restore = () => Promise.resolve()) => ({
    get: async ({ file, reference }, make) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file);
        const kept = await completeArchive(path, reference);
        if (kept !== undefined)
            return kept;
        await restore(path);
        const restored = await completeArchive(path, reference);
        if (restored !== undefined)
            return restored;
        const { configDigest } = await keep(path, async () => {
            const made = await make(path);
            const sha256 = await (0,_host_file_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OfFile */ .V)(path);
            await writeSidecar(path, { reference, configDigest: made.configDigest, sha256 });
            return made;
        });
        return { path, reference, configDigest };
    },
});
/** An error of the file system names the input that says where archives are kept. */
const keep = async (path, make) => {
    try {
        return await make();
    }
    catch (cause) {
        if ((0,_host_json_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(cause) === undefined)
            throw cause;
        throw new Error(`The image archive ${path} cannot be kept in cache-dir: ${(0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(cause)}`, { cause });
    }
};
/** Where the sidecar of an archive is. It is written after the archive. */
const sidecarOf = (path) => `${path}.json`;
const completeArchive = async (path, reference) => {
    const sidecar = await readSidecar(path);
    if (sidecar?.reference !== reference)
        return undefined;
    if ((await (0,_host_file_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OfFile */ .V)(path).catch(() => undefined)) !== sidecar.sha256)
        return undefined;
    return { path, reference, configDigest: sidecar.configDigest };
};
/** Moved into place in one step, after the archive: a run that is killed in between leaves no sidecar. */
const writeSidecar = async (path, sidecar) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = __addDisposableResource(env_1, await (0,_host_run_folder_temporary_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFolder */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), true);
        const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        await (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(draft, `${JSON.stringify(sidecar)}\n`, { mode: 0o644 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, sidecarOf(path));
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
const readSidecar = async (path) => {
    try {
        const sidecar = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(sidecarOf(path), 'utf8'));
        return isSidecar(sidecar) ? sidecar : undefined;
    }
    catch {
        // Missing or damaged: the archive is made again.
        return undefined;
    }
};
const isSidecar = (value) => typeof value === 'object' &&
    value !== null &&
    'reference' in value &&
    typeof value.reference === 'string' &&
    'configDigest' in value &&
    typeof value.configDigest === 'string' &&
    'sha256' in value &&
    typeof value.sha256 === 'string';


/***/ }),

/***/ 35013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ statusOfNothing),
/* harmony export */   statusOf: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _host_git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60950);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80074);


const wrongInput = 2;
/** Exit status of a job that could measure nothing. */
const statusOfNothing = 3;
/** Exit status of a job that ended with an error. */
const statusOf = (error) => error instanceof _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz || error instanceof _host_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryError */ .pU ? wrongInput : statusOfNothing;


/***/ }),

/***/ 4533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rB: () => (/* binding */ keepingOf),
  SQ: () => (/* binding */ measuring),
  PZ: () => (/* binding */ noteFork),
  Fq: () => (/* binding */ runOptionsOf)
});

// UNUSED EXPORTS: interruptedText

// EXTERNAL MODULE: ./build/host/cache-folder.js
var cache_folder = __webpack_require__(91462);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/own-folder.js
var own_folder = __webpack_require__(68560);
// EXTERNAL MODULE: ./build/host/hint.js
var hint = __webpack_require__(76850);
// EXTERNAL MODULE: ./build/host/process/interrupt.js
var interrupt = __webpack_require__(11962);
// EXTERNAL MODULE: ./build/images/archive-store.js
var archive_store = __webpack_require__(61137);
// EXTERNAL MODULE: ./build/inputs/calibrate-mode.js
var calibrate_mode = __webpack_require__(88069);
// EXTERNAL MODULE: ./build/inputs/study-mode.js
var study_mode = __webpack_require__(25625);
// EXTERNAL MODULE: ./build/publish/publish.js + 3 modules
var publish = __webpack_require__(69462);
;// CONCATENATED MODULE: ./build/publish/interrupted-report.js

/** Keeps the newest report of a run in case it is the last; without a context it is not published. */
const makeInterruptedReport = (context) => {
    let last;
    let published;
    return {
        keep: (report) => {
            last = report;
        },
        publish: async () => {
            if (last !== undefined && context !== undefined)
                published ??= (0,publish/* publishInterrupted */.K)(last, context);
            await published;
        },
        discard: () => {
            published ??= Promise.resolve();
        },
    };
};

// EXTERNAL MODULE: ./build/publish/messages.js
var publish_messages = __webpack_require__(85534);
// EXTERNAL MODULE: ./build/publish/report-files.js
var report_files = __webpack_require__(17510);
// EXTERNAL MODULE: ./build/publish/fork/hand-over.js
var hand_over = __webpack_require__(85587);
// EXTERNAL MODULE: ./build/publish/runner/state.js
var state = __webpack_require__(29986);
// EXTERNAL MODULE: ./build/publish/services/archive-cache.js
var archive_cache = __webpack_require__(39292);
// EXTERNAL MODULE: ./build/publish/services/kept-floors.js + 1 modules
var kept_floors = __webpack_require__(48135);
// EXTERNAL MODULE: ./build/publish/services/artifact.js
var artifact = __webpack_require__(21675);
// EXTERNAL MODULE: ./build/report/formats/index.js + 27 modules
var formats = __webpack_require__(91157);
// EXTERNAL MODULE: ./build/inputs/definitions.js + 5 modules
var definitions = __webpack_require__(75286);
// EXTERNAL MODULE: ./build/inputs/given.js
var inputs_given = __webpack_require__(31153);
;// CONCATENATED MODULE: ./build/modes/given-inputs.js


/** What decides what is measured, and how. Base, engines and seed are known better when a run has ended. */
const recorded = (0,definitions/* inputsAbout */.P9)('project', 'secrets', 'engines', 'judging', 'measuring', 'fixtures').filter(
// They say what the base is, and the limits of that comparison.
(name) => name !== 'since' && name !== 'creep-threshold');
/** The inputs of a job as its report names them: those that are not defaults, and of secret ones only names. */
const givenInputs = ({ given, inputs }) => ({
    ...Object.fromEntries(recorded.filter((name) => (0,inputs_given/* differs */.Ag)(given, name)).map((name) => [name, shown(name, (0,inputs_given/* textOf */.b6)(given, name))])),
    // What was given is relative to the working folder, or names several projects; these are of one, in its repository.
    ...(inputs.context !== (0,definitions/* defaultOf */.HA)('context') && { context: inputs.context }),
    ...(inputs.build.file !== undefined && { file: inputs.build.file }),
});
const shown = (name, value) => {
    if (name === 'prepare')
        return '';
    return definitions/* inputDefinitions */.Z$[name].confidential || definitions/* inputDefinitions */.Z$[name].about === 'secrets'
        ? value
            .split('\n')
            .map((line) => line.split('=')[0]?.trim() ?? '')
            .filter((each) => each !== '')
            .join('\n')
        : value;
};

// EXTERNAL MODULE: ./build/modes/invocation.js
var modes_invocation = __webpack_require__(35013);
// EXTERNAL MODULE: ./build/modes/output-dir.js
var output_dir = __webpack_require__(92024);
// EXTERNAL MODULE: ./build/modes/publishing.js
var modes_publishing = __webpack_require__(14194);
;// CONCATENATED MODULE: ./build/modes/save-report.js


/** Measuring goes on although its report cannot be written, as on a full disk: it is printed at the end all the same. */
const makeReportSaver = (outputDir, { warning }, write = report_files/* writeReport */.u5) => {
    let failure;
    return {
        save: async (report) => {
            const before = failure;
            failure = await write(outputDir, report).then(() => undefined, (error) => (error instanceof Error ? error : new Error((0,error_text/* messageOf */.b)(error))));
            if (failure !== undefined && before === undefined)
                warning(`The report so far was not written, and measuring continues: ${failure.message}.`);
        },
        failure: () => failure,
    };
};

;// CONCATENATED MODULE: ./build/modes/measuring.js
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
 * Measures with `measure`, and concludes its report. When it is interrupted or fails, the report so far is published, and
 * the status says so.
 */
const measuring = async (job, measure, conclude) => {
    const { invocation, host, messages } = job;
    const { inWorkflow } = invocation;
    const publishing = (0,modes_publishing/* publishContextOf */.q)(job);
    if (inWorkflow)
        await informPostStep(publishing);
    const interrupted = makeInterruptedReport(inWorkflow ? publishing : undefined);
    let isSaved = false;
    // At once: closing the engines may take longer than the runner waits.
    host.signal.addEventListener('abort', () => void interrupted.publish());
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            await (0,output_dir/* openOutputDir */.C)(publishing.outputDir);
            const _ = __addDisposableResource(env_1, await (0,output_dir/* claimOutputDir */.j)(publishing.outputDir), false);
            await (0,own_folder/* removeObserved */.zd)(publishing.outputDir);
            const saver = makeReportSaver(publishing.outputDir, messages);
            const save = async (soFar) => {
                isSaved = true;
                interrupted.keep(soFar);
                await saver.save(soFar);
            };
            const parts = { publishing, save, unwritten: () => saver.failure() };
            const report = await measure(parts);
            interrupted.discard();
            return await conclude(report, parts);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    catch (error) {
        await interrupted.publish();
        if (host.signal.aborted)
            messages.log(interruptedText(job, publishing, isSaved));
        else
            messages.error((0,error_text/* messageOf */.b)(error));
        return host.signal.aborted ? interrupt/* interruptedStatus */.VV : (0,modes_invocation.statusOf)(error);
    }
};
/** What an interrupted job says at its end. Where nothing was saved, a report in the folder is that of an earlier job. */
const interruptedText = ({ host, inputs }, { outputDir }, isSaved) => {
    if (!isSaved)
        return 'Interrupted before anything was measured.';
    const measured = `Interrupted. What was measured is in ${outputDir}.`;
    if (inputs.mode !== study_mode/* studyMode */.tI)
        return measured;
    return `${measured} To continue: the same command with ${(0,hint/* hint */.a)(host.env, 'resume', (0,report_files/* reportPath */.eG)(outputDir, formats/* jsonFormat */.Ky))}.`;
};
const informPostStep = (context) => {
    const { inputs, outputDir, key } = context;
    return (0,state/* saveState */.LZ)({
        outputDir,
        summary: inputs.summary ? 'wanted' : '',
        artifact: inputs.artifactName ?? (0,artifact/* artifactNameOf */.nn)(key),
        handOver: (0,hand_over/* handedOver */.$_)(context),
        retentionDays: String(inputs.retentionDays),
    });
};
/** What a job gives to a run. */
const runOptionsOf = (job, { ask, token }) => {
    const { invocation, host, inputs, event, directory, messages } = job;
    const { env, program, inWorkflow } = invocation;
    // The post step saves what the cache did not have: by then it is made.
    const restore = (0,archive_cache/* archiveRestorer */.l)({ ask, log: messages.log, warn: messages.warning }, (missing) => (0,publish_messages/* warnOnFailure */.y)(messages, 'The new archives will not be saved in the cache', () => (0,state/* saveState */.LZ)({ archives: JSON.stringify(missing) })));
    return {
        host,
        inputs,
        given: givenInputs(job),
        env,
        event,
        token,
        program,
        directory,
        archiveStore: (0,archive_store/* openArchiveStore */.m)((0,cache_folder/* cacheDirOf */.B)(inputs, env), inWorkflow ? restore : undefined),
        rewriting: undefined,
        // They would change the limits by which the same is measured again.
        keptFloors: async () => ((0,calibrate_mode/* isCalibrating */.vp)(inputs) ? [] : (0,kept_floors/* keptFloors */.E)(keepingOf(job, ask))),
    };
};
/** Where noise floors are kept: in a workflow also in the cache of the repository. */
const keepingOf = ({ invocation, inputs, messages }, ask) => ({
    folder: (0,cache_folder/* cacheDirOf */.B)(inputs, invocation.env),
    ask: invocation.inWorkflow ? ask : undefined,
    warn: messages.warning,
});
/** Code of a fork is published with more care. */
const noteFork = async (inWorkflow, isOfFork) => {
    if (inWorkflow && isOfFork)
        await (0,state/* saveState */.LZ)({ isOfFork: 'true' });
};


/***/ }),

/***/ 45818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ runRequestOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/plan/cache-form.js
var cache_form = __webpack_require__(82979);
// EXTERNAL MODULE: ./build/projects/find-subject.js + 97 modules
var find_subject = __webpack_require__(31971);
// EXTERNAL MODULE: ./build/projects/subject.js
var projects_subject = __webpack_require__(72375);
// EXTERNAL MODULE: ./build/provision/consent.js
var consent = __webpack_require__(44974);
// EXTERNAL MODULE: ./build/provision/engine-archives.js
var engine_archives = __webpack_require__(54690);
// EXTERNAL MODULE: ./build/provision/start.js + 5 modules
var start = __webpack_require__(86528);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/inputs/error.js
var error = __webpack_require__(80074);
;// CONCATENATED MODULE: ./build/modes/absent-cache.js



/**
 * Throws where `cache-from` names folders that hold no cache and `cache-to` names none that a build would fill: such builds have no
 * cache, and their figures would be those of another one. `directory`: where relative paths begin.
 */
const refuseAbsentCache = async ({ cacheFrom, cacheTo }, directory) => {
    if (cacheTo.some(({ type }) => type === 'local'))
        return;
    const folders = cacheFrom.flatMap(({ type, options: { src } }) => type === 'local' && src !== undefined ? [src] : []);
    const absent = [];
    for (const folder of folders) {
        // What BuildKit reads first of a cache in a folder.
        const index = (0,external_node_path_.join)((0,external_node_path_.resolve)(directory, folder), 'index.json');
        const isThere = await (0,promises_.stat)(index).then((found) => found.isFile(), () => false);
        if (!isThere)
            absent.push(`cache-from: ${JSON.stringify(folder)} is not a folder with a cache (it has no index.json), and cache-to names none that a build would fill`);
    }
    (0,error/* refuseAll */.cp)(absent);
};

// EXTERNAL MODULE: ./build/engines/attestations.js
var engines_attestations = __webpack_require__(8833);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/inputs/context-lines.js
var context_lines = __webpack_require__(32561);
// EXTERNAL MODULE: ./build/workflows/find.js + 43 modules
var find = __webpack_require__(66142);
// EXTERNAL MODULE: ./build/modes/repository-files.js
var repository_files = __webpack_require__(33689);
;// CONCATENATED MODULE: ./build/modes/workflow-builds.js




/**
 * How the workflows of a clone build the project of the inputs: their builds with the same context and Dockerfile, or
 * bake target. If any of these also has the target of the inputs, only those count; builds that only the Makefile
 * starts count only where no workflow builds the project. A build whose files are known only when it runs belongs to no
 * project.
 */
const workflowBuildsIn = (clone, inputs) => {
    const repository = clone === undefined ? undefined : (0,repository_files/* repositoryFiles */.g)(clone);
    if (repository === undefined)
        return [];
    const found = (0,find/* findBuilds */.v)(repository)
        .blocks.flatMap(only(({ isCertain }) => isCertain))
        .filter((block) => isOf(block, inputs));
    const same = found.filter((block) => block.inputs['target'] === inputs.build.target);
    const wanted = same.length > 0 ? same : found;
    const started = wanted.flatMap(only(({ place }) => !/^(?:GNUm|[mM])akefile$/.test(place.file)));
    return started.length > 0 ? started : wanted;
};
/** A block with some of its origins; none without any. */
const only = (isKept) => (block) => {
    const from = block.from.filter(isKept);
    return from.length > 0 ? [{ ...block, from }] : [];
};
const isOf = ({ inputs: found }, { context, build, bakeTarget }) => {
    if (found['bake-target'] !== bakeTarget)
        return false;
    const wanted = sourceOf(context === 'auto' ? '.' : context, build.file, bakeTarget);
    return (0,context_lines/* contextLines */.z)(found['context'] ?? '.').some((line) => {
        // Only where one list stands for several builds does a line have a Dockerfile.
        const [folder = '.', file = found['file']] = found['context']?.includes('\n') === true ? line.split(' ') : [line];
        return sourceOf(folder, file, bakeTarget) === wanted;
    });
};
/** The Dockerfile in its context, or the target of the bake file in it. */
const sourceOf = (context, file, bakeTarget) => {
    const folder = external_node_path_.posix.join(context, '.');
    const source = bakeTarget ?? external_node_path_.posix.join(file ?? external_node_path_.posix.join(folder, 'Dockerfile'));
    return JSON.stringify([folder.replace(/\/$/, ''), source]);
};

;// CONCATENATED MODULE: ./build/modes/workflow-attestations.js





/**
 * What a workflow of the base writes about the image of the project of the inputs: of its builds with the same context and Dockerfile,
 * or bake target, the first that writes anything counts. A head that says otherwise changes nothing but a note.
 */
const attestationsAsYours = ({ deciding, head }, inputs, event) => {
    const found = writtenIn(deciding, inputs, event);
    if (found === undefined)
        return { attestations: undefined, notes: [`${asked}: no workflow builds this project, so ${without}.`] };
    const { attestations, place } = found;
    const written = attestations === undefined
        ? `${asked}: ${place} writes none, so ${without}.`
        : `Builds write about their image what ${place} does: ${(0,engines_attestations/* attestationsText */.DN)(attestations)}.`;
    const unknown = unknownNotes(found);
    const isUnknown = attestations === undefined && unknown.length > 0;
    const notes = [
        ...(isUnknown ? [] : [written]),
        ...unknown,
        ...otherNotes(found),
        ...headNotes(found, head, inputs, event),
    ];
    return { attestations, notes };
};
const asked = 'attestations: as-yours';
const without = 'builds are without attestations';
const unknownNotes = ({ unknown, place, attestations }) => {
    if (unknown.length === 0)
        return [];
    const effect = attestations === undefined ? without : 'nothing else is written';
    return [`${asked}: not everything that ${place} writes is known, so ${effect}: ${(0,numbers/* list */.p_)(unknown)}.`];
};
/** Builds of the same project that write something else. */
const otherNotes = ({ attestations, others }) => {
    const different = others.filter((each) => (0,engines_attestations/* attestationsText */.DN)(each.attestations) !== (0,engines_attestations/* attestationsText */.DN)(attestations));
    if (different.length === 0)
        return [];
    const named = different
        .slice(0, mostNamed)
        .map((each) => `${each.place} ${(0,engines_attestations/* attestationsText */.DN)(each.attestations)}`);
    const more = different.length > mostNamed ? [`${different.length - mostNamed} more`] : [];
    return [
        `Other builds of this project in workflows write something else, which is in no figure: ${(0,numbers/* list */.p_)([...named, ...more])}.`,
    ];
};
const mostNamed = 3;
/** What is compared is the code: a change of what is written about it is only named. */
const headNotes = ({ attestations }, clone, inputs, event) => {
    const ofHead = clone === undefined ? undefined : writtenIn(clone, inputs, event);
    if (ofHead === undefined || ofHead.unknown.length > 0)
        return [];
    const [before, after] = [attestations, ofHead.attestations].map(engines_attestations/* attestationsText */.DN);
    return before === after
        ? []
        : [
            `In the head, ${ofHead.place} writes ${after}: that is a difference of its own, which is in no figure, since both revisions are built with ${before}.`,
        ];
};
const writtenIn = (clone, inputs, event) => {
    const all = workflowBuildsIn(clone, inputs)
        .flatMap(({ from }) => from)
        .map(({ attestations, place: { file, line } }) => ({
        ...known(attestations, isPrivate(event)),
        place: (0,report_escape/* logLine */.BP)(`${file}:${line}`),
    }));
    const writing = all.filter(({ attestations }) => attestations !== undefined);
    const [first, ...others] = writing;
    const found = first ?? all.find(({ unknown }) => unknown.length > 0) ?? all[0];
    return found && { ...found, others };
};
/** Whether the repository is private; undefined: only a workflow knows that. */
const isPrivate = (event) => {
    const found = (0,json.at)(event?.payload, 'repository', 'private');
    return typeof found === 'boolean' ? found : undefined;
};
const known = ({ provenance: said, sbom }, inPrivate) => {
    const provenance = said === 'by-visibility' ? usualIn(inPrivate) : said;
    const mode = provenance === 'min' || provenance === 'max' ? provenance : undefined;
    const sbomScanner = scannerOf(sbom);
    return {
        attestations: mode === undefined && sbomScanner === undefined ? undefined : { provenance: mode, sbomScanner },
        unknown: [
            ...(provenance === 'unknown' ? [whyUnknown(said)] : []),
            ...(sbom === 'unknown' ? ['its SBOM depends on what is known only when it runs'] : []),
        ],
    };
};
const usualIn = (inPrivate) => {
    if (inPrivate === undefined)
        return 'unknown';
    return inPrivate ? 'min' : 'max';
};
const scannerOf = (sbom) => {
    if (typeof sbom !== 'string')
        return sbom.scanner;
    return sbom === 'usual' ? engines_attestations/* usualScanner */.F6 : undefined;
};
const whyUnknown = (said) => said === 'by-visibility'
    ? "without provenance, Docker's action writes mode=max for a public repository and mode=min for a private one, and only an event tells which this is"
    : 'its provenance depends on what is known only when it runs, or on how a daemon keeps images';

// EXTERNAL MODULE: ./build/inputs/caches.js
var inputs_caches = __webpack_require__(73541);
// EXTERNAL MODULE: ./build/workflows/marks.js
var marks = __webpack_require__(1767);
;// CONCATENATED MODULE: ./build/modes/workflow-cache.js




/**
 * The cache that a workflow of a clone names for the project of the inputs: of its builds with the same context and Dockerfile, or
 * bake target, the first that exports one, else the first that imports one. A line that is not known at all before it runs is no
 * cache; of others, only the form counts.
 */
const workflowCacheIn = (clone, inputs) => {
    const caches = workflowBuildsIn(clone, inputs)
        .flatMap(({ from }) => from)
        .map((origin) => cacheOf(origin, inputs.cacheMode));
    return (caches.find(({ cacheTo }) => cacheTo.length > 0) ?? caches.find(({ cacheFrom }) => cacheFrom.length > 0));
};
/** What is nothing but an expression may be of any type, or no cache at all. */
const hasForm = (line) => (0,marks/* piecesOf */.Xe)(line).some(({ text, expression }) => expression === undefined && /[^\s…]/.test(text));
/** Where the mode is not known, that of the input `cache-mode` counts: the build exports in any case. */
const cacheOf = ({ caches, place }, cacheMode) => {
    const read = (lines, direction) => lines
        .filter(hasForm)
        .map((line) => (0,inputs_caches/* withoutUnknownKeys */.RX)((0,marks/* withWords */.cS)(line).replaceAll('…', 'x'), direction))
        .flatMap((line) => (0,inputs_caches/* cachesIn */.Z_)(line.replace(/\bmode=x(?=,|$)/, `mode=${cacheMode}`), direction, () => { }));
    return {
        cacheFrom: read(caches.from, 'from'),
        cacheTo: read(caches.to, 'to'),
        place: (0,report_escape/* logLine */.BP)(`${place.file}:${place.line}`),
    };
};

;// CONCATENATED MODULE: ./build/modes/run-request.js










/** What a run needs: the inputs, and the ways to the machine. */
const runRequestOf = (options) => {
    const { host, inputs, given, env, program, directory, save } = options;
    return {
        host,
        inputs,
        given,
        subject: (folder) => subjectOf(options, folder),
        workflowCache: ({ workflowsIn }) => inputs.scenarios === 'auto' ? workflowCacheIn(workflowsIn, inputs) : undefined,
        keptFloors: options.keptFloors,
        directory,
        startEngines: (subject, folder, resources, engineHost) => (0,start/* startEngines */.S)({
            host: engineHost,
            inputs,
            mayInstall: (0,consent/* mayInstall */.d)(inputs, host),
            archives: (0,engine_archives/* engineArchivesOf */.h)(inputs, host, env, program),
            codeOf: (0,projects_subject/* codeOf */.$)(subject),
            askedCache: (0,cache_form/* askedCacheOf */.kM)(inputs),
        }, subject, folder, resources),
        save,
    };
};
const subjectOf = async (options, folder) => {
    const { host, inputs, event, token, program, directory, archiveStore, rewriting } = options;
    await refuseAbsentCache(inputs, directory);
    const subject = await (0,find_subject/* findSubject */.os)({
        host,
        inputs,
        fixturesDir: program.fixtures,
        folder,
        archiveStore,
        directory,
        outputDir: (0,external_node_path_.resolve)(inputs.outputDir),
        event,
        token: token === '' ? undefined : token,
        attestedBuilds: (clones) => inputs.attestations === 'off'
            ? { attestations: undefined, notes: [] }
            : attestationsAsYours(clones, inputs, event),
        rewriting,
    });
    await options.onSubject(subject);
    return subject;
};


/***/ }),

/***/ 82979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ cachesText),
/* harmony export */   PG: () => (/* binding */ namesCache),
/* harmony export */   kE: () => (/* binding */ cacheFormOf),
/* harmony export */   kM: () => (/* binding */ askedCacheOf)
/* harmony export */ });
/* harmony import */ var _scenarios_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54218);
/* harmony import */ var _inputs_caches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73541);


/**
 * The cache of this machine that stands for the named ones. Of several, the first that builds export to counts. What is in a
 * folder or in the Actions cache there is in one here, and everything else in a registry.
 */
const cacheFormOf = ({ cacheFrom, cacheTo, cacheMode, platforms = [] }) => {
    const [to] = cacheTo;
    const [from] = cacheFrom;
    const type = (to ?? from)?.type;
    const exports = to !== undefined || from === undefined;
    return {
        kind: type === 'local' || type === 'gha' ? type : 'registry',
        mode: to === undefined ? cacheMode : (0,_inputs_caches_js__WEBPACK_IMPORTED_MODULE_1__/* .modeOf */ .VV)(to),
        exports,
        options: to === undefined ? [] : (0,_inputs_caches_js__WEBPACK_IMPORTED_MODULE_1__/* .compressionOf */ .MB)(to),
        ...(platforms.length > 1 && { severalPlatforms: true }),
    };
};
/** The remote cache of a scenario that is named; undefined: none is, or `all` are, and nobody asks it of every engine. */
const askedCacheOf = (inputs) => {
    const { scenarios, build } = inputs;
    if (scenarios === 'auto' || scenarios.length === scenarioNames.length)
        return undefined;
    return scenarios.some((name) => _scenarios_index_js__WEBPACK_IMPORTED_MODULE_0__/* .withRemoteCache */ .rm.includes(name))
        ? cacheFormOf({ ...inputs, platforms: build.platforms })
        : undefined;
};
const scenarioNames = Object.keys(_scenarios_index_js__WEBPACK_IMPORTED_MODULE_0__/* .scenarios */ .qQ);
/** Whether a build is told of any cache. */
const namesCache = ({ cacheFrom, cacheTo }) => cacheFrom.length + cacheTo.length > 0;
/** The caches as one reads them, those that read alike once: where they are, and how they are filled; never where exactly. */
const cachesText = ({ cacheFrom, cacheTo }) => [...new Set([...named('cache-from', cacheFrom), ...named('cache-to', cacheTo)])].join(', ');
const named = (input, caches) => caches.map((cache) => {
    const mode = (0,_inputs_caches_js__WEBPACK_IMPORTED_MODULE_1__/* .modeOf */ .VV)(cache);
    return [`${input} type=${cache.type}`, ...(mode === undefined ? [] : [`mode=${mode}`])].join(' ');
});


/***/ }),

/***/ 31971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  os: () => (/* binding */ findSubject),
  NP: () => (/* binding */ isOwn),
  GW: () => (/* binding */ problemsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/git/git.js
var git = __webpack_require__(60616);
;// CONCATENATED MODULE: ./build/host/git/repository-name.js

/**
 * What a repository is called where it is published, as in `OWNER/NAME`: by its remote `origin`, else by the job that runs.
 * Neither host nor credentials are part of it. undefined: it is not published anywhere that is known.
 */
const repositoryName = async (host, { root }) => {
    const found = await (0,git/* git */.$Y)(host, root, ['config', '--get', 'remote.origin.url']);
    const name = (0,git/* succeeded */.gq)(found) ? nameInAddress(found.stdout.trim()) : undefined;
    return name ?? nameInAddress(`https://job/${host.env['GITHUB_REPOSITORY'] ?? ''}`);
};
/** The path of an address of the forms `https://…`, `ssh://…` and `git@HOST:PATH`; folders have none. */
const nameInAddress = (address) => {
    const [, path] = /^[a-z][a-z0-9+.-]*:\/\/[^/]+\/(.+)$/i.exec(address) ?? /^[^/:]+:(?!\/\/)\/?(.+)$/.exec(address) ?? [];
    const name = path
        ?.replace(/[?#].*$/, '')
        .replace(/\/+$/, '')
        .replace(/\.git$/, '') ?? '';
    return /^[\w.~-]+(?:\/[\w.~-]+)+$/.test(name) ? name : undefined;
};

// EXTERNAL MODULE: ./build/host/git/repository.js
var git_repository = __webpack_require__(60950);
// EXTERNAL MODULE: ./build/inputs/calibrate-mode.js
var calibrate_mode = __webpack_require__(88069);
// EXTERNAL MODULE: ./build/inputs/error.js
var inputs_error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/revisions/base.js + 2 modules
var base = __webpack_require__(45489);
// EXTERNAL MODULE: ./build/host/github-event.js
var github_event = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/revisions/origin.js
var revisions_origin = __webpack_require__(67747);
;// CONCATENATED MODULE: ./build/revisions/code-origin.js





/**
 * Finds out whose code the checked-out commit is. An event of a pull request has it in its payload. Every other event
 * belongs to a branch or tag of the repository, but its workflow may have checked out anything, so there the commit
 * itself is looked for. GitHub serves commits of forks from their parent too: only being on a branch or tag counts. So a
 * merge commit that GitHub makes for a pull request counts as a fork's here, because forks have them too.
 */
const codeOriginOf = async (question) => {
    const { host, repository, event } = question;
    if (event === undefined)
        return ownCode;
    if ((0,github_event/* isOfPullRequest */.Av)(event)) {
        const { head, base } = (0,github_event/* repositoriesOf */.Ub)(event, 'pull_request');
        return head !== undefined && head === base ? ownCode : fork('pull-request', false);
    }
    const head = await (0,git_repository/* commitOf */.D3)(host, repository, 'HEAD');
    if (head === undefined)
        return fork('unreadable', true);
    if (head === host.env['GITHUB_SHA'])
        return ownCode;
    if (head === (0,json/* textAt */.$6)(event.payload, 'workflow_run', 'head_sha')) {
        const { head: from, base } = (0,github_event/* repositoriesOf */.Ub)(event, 'workflow_run');
        return from !== undefined && from === base ? ownCode : fork('workflow-run', true);
    }
    return onBranches(question, head);
};
const ownCode = { kind: 'repository' };
const fork = (because, isPrivileged) => ({
    kind: 'fork',
    because,
    isPrivileged,
});
/**
 * Asks the repository of the event and not `origin`, which is a fork where that was checked out; and never the refs of
 * the checkout, into which a workflow can fetch what it likes.
 */
const onBranches = async (question, head) => {
    const { host, repository, token } = question;
    const url = urlOf(host);
    if (url === undefined)
        return fork('unreadable', true);
    const access = await (0,revisions_origin/* accessTo */.Yi)(host, repository, url, token);
    const listed = await (0,git/* git */.$Y)(host, repository.root, ['ls-remote', '--heads', '--tags', '--', revisions_origin/* remoteName */.iy], access);
    host.signal.throwIfAborted();
    if (!(0,git/* succeeded */.gq)(listed))
        return fork('unreadable', true);
    if (listed.stdout.split('\n').some((line) => line.startsWith(`${head}\t`)))
        return ownCode;
    const contained = await isContained(question, head, access);
    if (contained === undefined)
        return fork('unreadable', true);
    return contained ? ownCode : fork('no-branch', true);
};
const urlOf = ({ env }) => {
    const [server, name] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY']];
    return server === undefined || name === undefined ? undefined : `${server}/${name}`;
};
/** Fetches the commits of all branches and tags, without their trees, into the run's folder. */
const isContained = async ({ host, folder }, head, access) => {
    const dir = await folder.sub('branches');
    await (0,git/* gitText */.q_)(host, dir, ['init', '--quiet', '--bare', '--template=', (0,git_repository/* objectFormat */.n9)(head)]);
    const refs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
    const fetch = ['fetch', '--quiet', '--no-tags', '--filter=tree:0', revisions_origin/* remoteName */.iy, ...refs];
    const fetched = await (0,git/* git */.$Y)(host, dir, fetch, { ...access, timeoutMs: git/* transferTimeoutMs */.L$ });
    host.signal.throwIfAborted();
    if (!(0,git/* succeeded */.gq)(fetched))
        return undefined;
    // Without access to the remote: git would fetch a missing commit from there by its id, even one of a fork.
    const found = await (0,git/* git */.$Y)(host, dir, ['for-each-ref', '--count=1', '--contains', head]);
    return (0,git/* succeeded */.gq)(found) && found.stdout !== '';
};

;// CONCATENATED MODULE: ./build/projects/code-of-fork.js

/**
 * Throws an InputError for inputs that give code of a fork what GitHub keeps from it in the event pull_request: its job
 * has secrets of the repository, and `prepare` would run beside a token that can write.
 */
const refuseForFork = (env, origin, inputs) => {
    if (origin.kind === 'repository' || !origin.isPrivileged)
        return;
    const { build, prepare } = inputs;
    const given = [
        ...(prepare === undefined ? [] : ['prepare']),
        ...(Object.keys(build.secrets).length === 0 ? [] : ['secrets']),
        ...(Object.keys(build.secretFiles).length === 0 ? [] : ['secret-files']),
        ...(build.ssh.length === 0 ? [] : ['ssh']),
    ];
    if (given.length === 0)
        return;
    const why = `${whyFork(origin.because)}, and in the event ${env['GITHUB_EVENT_NAME'] ?? ''} its job may have secrets of the repository and a token that can write`;
    throw new inputs_error/* InputError */.dz(given.map((name) => `${name}: refused, because ${why}. ${remedyFor(origin.because)}`));
};
/** What the report says about code of a fork, unless the event is that of a pull request, which says it already. */
const originNotes = (origin) => origin.kind === 'repository' || !origin.isPrivileged
    ? []
    : [
        `Measured with the restrictions for code of a fork, because ${whyFork(origin.because)}: no secrets, no prepare, no mounts that this engine cannot confine, and nothing is saved in the cache.`,
    ];
/** As a clause. */
const whyFork = (because) => {
    switch (because) {
        case 'pull-request':
            return 'the pull request comes from another repository';
        case 'workflow-run':
            return 'the checked-out commit is that of a run of another repository';
        case 'no-branch':
            return 'the checked-out commit is on no branch or tag of this repository, so anybody may have written it';
        case 'unreadable':
            return 'the branches of this repository could not be read to look for the checked-out commit, so anybody may have written it';
    }
};
const remedyFor = (because) => because === 'unreadable'
    ? 'Leave it out, measure in the event pull_request, or give a github-token that can read the repository.'
    : 'Leave it out, or measure in the event pull_request.';

// EXTERNAL MODULE: ./build/projects/context/known-subject.js
var known_subject = __webpack_require__(22161);
// EXTERNAL MODULE: ./build/host/cache-folder.js
var cache_folder = __webpack_require__(91462);
// EXTERNAL MODULE: ./build/host/git/environment.js
var environment = __webpack_require__(98701);
// EXTERNAL MODULE: ./build/host/process/exec.js + 6 modules
var exec = __webpack_require__(46322);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/host/process/capabilities.js
var capabilities = __webpack_require__(62007);
;// CONCATENATED MODULE: ./build/host/process/isolation.js



/**
 * Finds a way to isolate a command on this machine: directly as root; through sudo where it asks for no password, so that
 * the command may use sudo too; else in a user namespace. Undefined where none of them works.
 *
 * The command has a /proc with its own processes only, and does not see the files through which a step hands outputs,
 * variables and state to the runner, nor what is covered for it. It cannot undo that, not even as root: it never has the capability to mount or
 * unmount, and the settings through which root can have the kernel start programs elsewhere are read-only. But root may
 * still write to the files of the machine, and whoever may talk to a Docker daemon may become root outside.
 */
const findIsolation = async (host, { dir, covered }) => {
    const ofRunner = (0,external_node_path_.join)(host.env['RUNNER_TEMP'] ?? '/nonexistent', '_runner_file_commands');
    const hidden = [ofRunner, ...covered].filter((path) => (0,external_node_fs_.existsSync)(path));
    for (const { before, asRoot, after } of waysFor(host)) {
        const count = String(hidden.length);
        const inside = ['sh', '-c', script, 'sh', asRoot ? settings : '', dir, count, ...hidden];
        const wrap = (command) => [
            ...before,
            ...namespaces,
            ...inside,
            ...after,
            ...['sh', '-c', command],
        ];
        const [program, ...args] = wrap('true');
        const { end } = await host.exec(program, args, { timeoutMs: 20_000 });
        host.signal.throwIfAborted();
        if (end.kind === 'exited' && end.code === 0)
            return { wrap };
    }
    return undefined;
};
const waysFor = ({ uid, env }) => {
    if (uid === 0)
        return [{ before: ['unshare'], asRoot: true, after: ['setpriv', ...capabilities/* containerCapabilities */._] }];
    const gid = process.getegid?.() ?? uid;
    const own = Object.keys(env)
        .filter((name) => replacedBySudo.test(name))
        .map((name) => `${name}=${env[name] ?? ''}`);
    const user = ['--reuid', String(uid), '--regid', String(gid), '--init-groups'];
    return [
        {
            before: ['sudo', '-n', '-E', 'unshare'],
            asRoot: true,
            after: ['setpriv', ...user, ...capabilities/* containerCapabilities */._, 'env', ...own],
        },
        {
            before: ['unshare', '--user', '--map-current-user', '--keep-caps'],
            asRoot: false,
            after: ['setpriv', '--ambient-caps=-all', '--inh-caps=-all'],
        },
    ];
};
/** sudo replaces or removes these, whatever it is told to keep (sudoers(5)). */
const replacedBySudo = /^(?:PATH|HOME|USER|LOGNAME|SHELL|MAIL|TERMINFO|BASH_ENV|ENV|LD_\w+)$/;
const namespaces = ['--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child', '--mount-proc'];
/** Of the kernel: some of them name programs that it starts as root, outside of all namespaces. */
const settings = '/proc/sys /proc/sysrq-trigger';
/**
 * The folder to work in is mounted again, above what covers the folders that contain it: as `.`, because its path leads
 * nowhere by then. Only entering it by its path leaves the old one, from which `..` would lead to what is covered.
 * Not `exec`: the kernel keeps signals that nobody handles from the first process of a namespace.
 */
const script = `
settings=$1 dir=$2 count=$3
shift 3
for each in $settings; do
  [ ! -e "$each" ] || { mount --bind "$each" "$each" && mount -o remount,bind,ro "$each"; } || exit 125
done
[ -z "$settings" ] || mount -o remount,bind,ro /sys || exit 125
cd "$dir" || exit 125
while [ "$count" -gt 0 ]; do
  mount -t tmpfs -o size=64k,mode=755 tmpfs "$1" || exit 125
  case "$dir/" in
    "$1"/*) (umask 022 && mkdir -p "$dir") && mount --no-canonicalize --bind . "$dir" || exit 125 ;;
  esac
  count=$((count - 1))
  shift
done
cd "$dir" || exit 125
"$@"
exit $?`;

;// CONCATENATED MODULE: ./build/revisions/prepare.js




/** `prepare` failed in one of the revisions, or did what it must not do. */
class PrepareError extends Error {
    revision;
    constructor(revision, message, options) {
        super(message, options);
        this.name = 'PrepareError';
        this.revision = revision;
    }
}
/**
 * Runs `prepare` at the top of a clone, as this user and where it sees no process of the job and no other folder of the
 * run, because it is code of the revision. Where that is not possible, it is refused for code of a fork. Throws a `PrepareError` unless it
 * exits with 0.
 */
const runPrepare = async (host, { command, timeoutMs, isOfFork, covered }, { revision, called, dir }) => {
    host.log(`Running prepare in ${called}`);
    // The command's own `git` must see the clone, even when a git that works on another repository started us.
    const env = (0,environment/* withoutRepository */.t)(host.env);
    const isolation = await findIsolation(host, { dir, covered });
    if (isolation === undefined)
        withoutIsolation(host, isOfFork);
    const [program, ...args] = isolation?.wrap(command) ?? ['sh', '-c', command];
    const result = await host.exec(program, args, { cwd: dir, env, timeoutMs });
    host.signal.throwIfAborted();
    if ((0,git/* succeeded */.gq)(result))
        return;
    // What it was wrapped in would hide what failed.
    const shown = (0,exec/* commandLine */.ay)('sh', ['-c', command]);
    const cause = new exec/* CommandError */.Qd({ ...result, command: shown });
    throw new PrepareError(revision, `prepare failed in ${called}: ${cause.message}`, { cause });
};
/** Throws for code of a fork: whoever wrote it could read the tokens of this job. */
const withoutIsolation = (host, isOfFork) => {
    const why = 'this machine allows no namespaces (neither root, nor sudo without a password, nor user namespaces), so prepare could read ' +
        'the tokens of this job from other processes';
    if (isOfFork)
        throw new Error(`prepare is refused for code of a fork: ${why}. Leave prepare out, or allow user namespaces on this machine.`);
    host.log(`Note: ${why}.`);
};

// EXTERNAL MODULE: ./build/host/hint.js
var hint = __webpack_require__(76850);
;// CONCATENATED MODULE: ./build/revisions/not-in-head.js



/**
 * Sentences on commits of the base that the head does not have, as when its branch went on since: their changes are part of
 * the comparison, the other way round. None where the head has them all, or where it is not known, as in a shallow checkout.
 */
const notInHead = async (host, repository, base) => {
    if (base.kind !== 'commit' || (await (0,git_repository/* isShallow */.fE)(host, repository)))
        return [];
    const answer = async (...args) => {
        const result = await (0,git/* git */.$Y)(host, repository.root, args);
        return (0,git/* succeeded */.gq)(result) ? result.stdout.trim() : '';
    };
    const commits = Number(await answer('rev-list', '--count', `HEAD..${base.sha}`));
    if (!(commits > 0))
        return [];
    const [parted, head] = [
        await answer('merge-base', 'HEAD', base.sha),
        await answer('rev-parse', '--verify', 'HEAD'),
    ];
    const [has, what] = commits === 1 ? ['a commit', 'what it changed'] : [`${commits} commits`, 'what they changed'];
    return [
        `The base has ${has} that the head does not, and ${what} counts as if the head had undone it.`,
        ...(parted === '' || parted === head
            ? []
            : [
                `The head and the base part at ${parted.slice(0, 12)}: ${(0,hint/* hint */.a)(host.env, 'base', parted.slice(0, 12))} compares with that.`,
            ]),
    ];
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/revisions/local-fetch.js

/**
 * Fetches commits and tags from a repository on this machine; where its history is cut off, so is the copy. From a path
 * git reads through `upload-pack` and, unlike `git clone`, makes no hard links to the user's files.
 */
const fetchLocally = async ({ host, dir, from }, flags, refs) => {
    const always = ['--quiet', '--no-tags', '--update-shallow', '--no-write-fetch-head'];
    // upload-pack does not see the settings in our environment and would refuse a repository of another user.
    const uploadPack = "--upload-pack=git -c 'safe.directory=*' upload-pack";
    const args = ['fetch', ...always, uploadPack, ...flags, '--', from, ...refs, '+refs/tags/*:refs/tags/*'];
    await (0,git/* gitText */.q_)(host, dir, args, { timeoutMs: git/* transferTimeoutMs */.L$ });
};

;// CONCATENATED MODULE: ./build/revisions/clones.js






/**
 * Creates the same repository in each of the empty folders: the commits with their history, all tags, and the remote
 * `origin`; nothing is checked out. A base that is not in the user's repository is fetched from its origin. This way
 * `git describe` sees the same tags in both revisions.
 */
const makeClones = async (clones, dirs) => {
    const [first, ...others] = dirs;
    if (first === undefined)
        return;
    await gatherCommits(clones, first);
    for (const dir of others)
        await copyRepository(clones.host, first, dir);
};
/** Checks out a commit of a repository with a detached HEAD. */
const checkOut = async (host, dir, sha) => {
    await (0,git/* gitText */.q_)(host, dir, ['checkout', '--quiet', '--force', '--detach', sha], transfer);
};
/** How many objects a repository has; undefined when git cannot count them, because nothing depends on it. */
const countObjects = async (host, dir) => {
    const result = await (0,git/* git */.$Y)(host, dir, ['count-objects', '-v']);
    host.signal.throwIfAborted();
    const numbers = ['count', 'in-pack', 'prune-packable'].map((name) => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(result.stdout)?.[1]));
    const [loose = Number.NaN, packed = Number.NaN, both = Number.NaN] = numbers;
    // Loose objects that are in a pack as well are counted in both.
    const objects = loose + packed - both;
    return (0,git/* succeeded */.gq)(result) && Number.isInteger(objects) ? objects : undefined;
};
const gatherCommits = async (clones, dir) => {
    const { host, repository, origin, commits } = clones;
    const { head, base } = commits;
    await (0,git/* gitText */.q_)(host, dir, ['init', '--quiet', '--template=', (0,git_repository/* objectFormat */.n9)(head)]);
    if (origin !== undefined)
        await (0,git/* gitText */.q_)(host, dir, ['remote', 'add', '--', 'origin', origin.url]);
    const hasBase = base !== undefined && (await (0,git_repository/* commitOf */.D3)(host, repository, base)) !== undefined;
    const depth = await depthFor(clones, hasBase);
    await fetchLocally({ host, dir, from: repository.root }, depth, hasBase ? [head, base] : [head]);
    if (base !== undefined && !hasBase)
        await fetchMissing(clones, base, depth, dir);
};
/** Copies files, because a second fetch could put the same objects into a pack of another size. */
const copyRepository = async (host, from, to) => {
    (0,exec/* succeed */.Py)(await host.exec('cp', ['-a', '--', (0,external_node_path_.join)(from, '.git'), (0,external_node_path_.join)(to, '.git')], transfer));
};
const transfer = { timeoutMs: git/* transferTimeoutMs */.L$ };
/**
 * The depth to which both commits are fetched. All of the history when it is complete, or when it is cut off but the
 * head contains the base; otherwise only the commits themselves, because one revision would see tags that the other
 * does not.
 */
const depthFor = async ({ host, repository, commits: { head, base } }, hasBase) => {
    if (base === undefined || !(await (0,git_repository/* isShallow */.fE)(host, repository)))
        return [];
    const contains = hasBase && (await (0,git/* gitCondition */.M9)(host, repository.root, ['merge-base', '--is-ancestor', base, head]));
    return contains ? [] : ['--depth=1'];
};
const fetchMissing = async ({ host, repository, origin, commits }, sha, depth, dir) => {
    const what = `The base ${sha} is not in ${repository.root}`;
    const advice = 'check out with fetch-depth: 2 (fetch-depth: 0 for an older commit), or set github-token';
    if (origin === undefined)
        throw new git_repository/* RepositoryError */.pU(`${what}, which has no remote origin; ${advice}`);
    host.log(`Fetching the base ${sha} from ${origin.url}`);
    const flags = ['--quiet', '--no-tags', '--no-write-fetch-head', `--negotiation-tip=${commits.head}`];
    const args = ['fetch', ...flags, ...depth, revisions_origin/* remoteName */.iy, sha];
    const result = await (0,git/* git */.$Y)(host, dir, args, { ...origin.access, ...transfer });
    host.signal.throwIfAborted();
    if ((0,git/* succeeded */.gq)(result))
        return;
    throw new git_repository/* RepositoryError */.pU(`${what} and could not be fetched from origin (${(0,git/* gitFailure */.tv)(result)}); ${advice}`, {
        cause: new exec/* CommandError */.Qd(result),
    });
};

// EXTERNAL MODULE: ./build/host/inside/look.js
var look = __webpack_require__(37517);
;// CONCATENATED MODULE: ./build/revisions/large-files.js







/** The settings that `git lfs install` would write for the user. */
const filter = [
    ['filter.lfs.clean', 'git-lfs clean -- %f'],
    ['filter.lfs.smudge', 'git-lfs smudge -- %f'],
    ['filter.lfs.process', 'git-lfs filter-process'],
    ['filter.lfs.required', 'true'],
];
/** According to their specification, pointers are smaller. */
const pointerLimitBytes = 1024;
/**
 * Replaces the Git LFS pointers in a clone by the files they refer to, which come from the user's own store when it
 * has them, else from the server. Returns the paths of pointers that stay: those of a machine without git lfs, whose
 * checkout has no more than them either. Throws a `RepositoryError` that names a file when it fails.
 */
const pullLargeFiles = async (checkout) => {
    const { host, dir, origin } = checkout;
    const pointers = await pointersIn(host, dir);
    const [first, ...others] = pointers.keys();
    if (first === undefined)
        return [];
    const which = `${first}${others.length === 0 ? '' : ` (and ${others.length} more)`} is stored in Git LFS`;
    if (!(0,git/* succeeded */.gq)(await (0,git/* git */.$Y)(host, dir, ['lfs', 'version']))) {
        host.signal.throwIfAborted();
        if (await hasOnlyPointers(checkout))
            return [...pointers.keys()];
        throw new git_repository/* RepositoryError */.pU(`${which}, but git lfs was not found; install git-lfs`);
    }
    await copyKnown(checkout, [...pointers.values()]);
    const settings = [...(origin?.access.settings ?? []), ...filter];
    const options = { ...origin?.access, settings, timeoutMs: git/* transferTimeoutMs */.L$ };
    const pulled = await (0,git/* git */.$Y)(host, dir, ['lfs', 'pull'], options);
    host.signal.throwIfAborted();
    if ((0,git/* succeeded */.gq)(pulled))
        return [];
    throw new git_repository/* RepositoryError */.pU(`${which} and could not be downloaded (${(0,git/* gitFailure */.tv)(pulled)}); check out with lfs: true and a token that may read it`, { cause: new exec/* CommandError */.Qd(pulled) });
};
/** Whether no file of Git LFS is in the user's checkout itself: then what is built there has the pointers, too. */
const hasOnlyPointers = async ({ host, source }) => {
    if (!(0,external_node_fs_.existsSync)(source))
        return false;
    const [files, pointers] = [await largeFilesIn(host, source), await pointersIn(host, source)];
    return files.every((path) => pointers.has(path));
};
/** Every pointer in a clone: its path, and the path of its content in a store. */
const pointersIn = async (host, dir) => {
    const pointers = new Map();
    for (const path of await largeFilesIn(host, dir)) {
        const object = await objectOf(dir, path);
        if (object !== undefined)
            pointers.set(path, object);
    }
    return pointers;
};
/** Every file that git hands to Git LFS, whatever it is now. */
const largeFilesIn = async (host, dir) => {
    const listed = await (0,git/* gitText */.q_)(host, dir, ['ls-files', '-z', '--', ':(attr:filter=lfs)']);
    return listed.split('\0').filter((each) => each !== '');
};
/** See https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md; undefined when the file is not a pointer. */
const objectOf = async (dir, path) => {
    const found = await (0,promises_.lstat)((0,external_node_path_.join)(dir, path)).catch(() => undefined);
    if (found === undefined || !found.isFile() || found.size >= pointerLimitBytes)
        return undefined;
    const oid = /^oid sha256:([0-9a-f]{64})$/m.exec((0,look/* textInside */.kg)(dir, path) ?? '')?.[1];
    return oid === undefined ? undefined : (0,external_node_path_.join)('lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
};
/** Copies what the user has already downloaded, because Git LFS transfers cost money. */
const copyKnown = async ({ host, dir, source }, objects) => {
    const found = await (0,git/* git */.$Y)(host, source, ['rev-parse', '--git-common-dir']);
    if (!(0,git/* succeeded */.gq)(found))
        return;
    const from = (0,external_node_path_.resolve)(source, found.stdout.trim());
    const to = await (0,git/* gitText */.q_)(host, dir, ['rev-parse', '--absolute-git-dir']);
    for (const object of objects) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(to, object)), { recursive: true });
        // Not there: `git lfs pull` gets it, and says so when it cannot.
        await (0,promises_.copyFile)((0,external_node_path_.join)(from, object), (0,external_node_path_.join)(to, object)).catch(() => { });
    }
};

;// CONCATENATED MODULE: ./build/revisions/submodules.js






/**
 * Checks out the submodules of a clone, except those that the user's checkout has but left empty, and none where it left
 * all of its own empty. Each comes from the user's own objects when they include the commit, else from its URL. Returns
 * the paths of the submodules that are checked out and of those left empty. Throws a `RepositoryError` that names a
 * submodule that cannot be fetched.
 */
const checkOutSubmodules = async (checkout) => {
    const { host, dir, source } = checkout;
    const all = await submodulesIn(host, dir);
    const known = (0,external_node_fs_.existsSync)(source) ? (await submodulesIn(host, source)).map(({ path }) => path) : [];
    const isEmpty = (path) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(source, path, '.git'));
    // One that only the other revision has stays empty too: whoever checks out none builds no revision with any.
    const hasNone = known.length > 0 && known.every(isEmpty);
    const isEmptyThere = ({ path }) => hasNone || (known.includes(path) && isEmpty(path));
    const present = all.filter((each) => !isEmptyThere(each));
    for (const each of present)
        await checkOutSubmodule(checkout, each);
    return { present: present.map(pathOf), empty: all.filter(isEmptyThere).map(pathOf) };
};
const pathOf = ({ path }) => path;
const checkOutSubmodule = async ({ host, dir, source, origin }, each) => {
    const { name, path, sha } = each;
    const userCopy = (0,external_node_path_.join)(source, path);
    const hasUserCopy = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(userCopy, '.git'));
    const options = { ...origin?.access, timeoutMs: git/* transferTimeoutMs */.L$ };
    await (0,git/* gitText */.q_)(host, dir, ['submodule', '--quiet', 'init', '--', path]);
    if (hasUserCopy && (await (0,git_repository/* commitOf */.D3)(host, { root: userCopy }, sha)) !== undefined)
        await copyObjects(host, dir, userCopy, each);
    const depth = (await (0,git_repository/* isShallow */.fE)(host, { root: hasUserCopy ? userCopy : dir })) ? ['--depth=1'] : [];
    const update = ['submodule', '--quiet', 'update', '--checkout', '--force', ...depth, '--', path];
    const result = await (0,git/* git */.$Y)(host, dir, update, options);
    host.signal.throwIfAborted();
    if ((0,git/* succeeded */.gq)(result))
        return;
    throw new git_repository/* RepositoryError */.pU(`The submodule ${path} (${name}) cannot be fetched at ${sha} (${(0,git/* gitFailure */.tv)(result)}); check out with submodules: recursive and a token that may read it`, { cause: new exec/* CommandError */.Qd(result) });
};
/**
 * Puts the objects where git looks for them before it clones a submodule, so that it needs no network and no
 * credentials.
 */
const copyObjects = async (host, dir, userCopy, { name, sha }) => {
    const gitDir = (0,external_node_path_.join)(await (0,git/* gitText */.q_)(host, dir, ['rev-parse', '--absolute-git-dir']), 'modules', name);
    const url = await (0,git/* gitText */.q_)(host, dir, ['config', '--get', `submodule.${name}.url`]);
    await (0,git/* gitText */.q_)(host, dir, ['init', '--quiet', '--bare', '--template=', (0,git_repository/* objectFormat */.n9)(sha), gitDir]);
    const inGitDir = (...args) => (0,git/* gitText */.q_)(host, gitDir, ['--git-dir=.', ...args]);
    // It will get a working tree when the submodule is checked out.
    await inGitDir('config', 'core.bare', 'false');
    await inGitDir('remote', 'add', '--', 'origin', url);
    await fetchLocally({ host, dir: gitDir, from: userCopy }, [], [sha]);
    // Git would fetch a commit again if nothing referred to it.
    await inGitDir('update-ref', '--no-deref', 'HEAD', sha);
};
const submodulesIn = async (host, dir) => {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, '.gitmodules')))
        return [];
    const settings = await (0,git/* settingsMatching */.xD)(host, dir, '^submodule\\..*\\.path$', '.gitmodules');
    const named = settings.map(([setting, path]) => [path, setting.slice('submodule.'.length, -'.path'.length)]);
    if (named.length === 0)
        return [];
    const names = new Map(named.filter(([, name]) => !name.split('/').includes('..')));
    const staged = await (0,git/* gitText */.q_)(host, dir, [
        '--literal-pathspecs',
        'ls-files',
        '--stage',
        '-z',
        '--',
        ...names.keys(),
    ]);
    return staged.split('\0').flatMap((line) => {
        const [, sha, path] = /^160000 ([0-9a-f]+) 0\t(.+)$/s.exec(line) ?? [];
        const name = names.get(path ?? '');
        return sha === undefined || path === undefined || name === undefined ? [] : [{ name, path, sha }];
    });
};

;// CONCATENATED MODULE: ./build/revisions/complete-tree.js



/**
 * Adds to a clone what `git checkout` leaves out: files in Git LFS, then the submodules, each with its own files in
 * Git LFS and submodules. Returns what stays incomplete.
 */
const completeTree = async (checkout) => {
    const { dir, source } = checkout;
    const pointers = [...(await pullLargeFiles(checkout))];
    const { present, empty } = await checkOutSubmodules(checkout);
    const submodules = [...empty];
    for (const path of present) {
        const inner = await completeTree({ ...checkout, dir: (0,external_node_path_.join)(dir, path), source: (0,external_node_path_.join)(source, path) });
        submodules.push(...inner.submodules.map((each) => (0,external_node_path_.join)(path, each)));
        pointers.push(...inner.pointers.map((each) => (0,external_node_path_.join)(path, each)));
    }
    return { submodules, pointers };
};

;// CONCATENATED MODULE: ./build/revisions/notes.js
/** How the clones differ from the user's working tree, as whole sentences. */
const layoutNotes = ({ files, submodules, repositories }, withUncommitted, incomplete, revisions) => {
    const [head, inBoth] = revisions.length > 1 ? ['the head', ' in both revisions'] : ['what is measured', ''];
    const left = withUncommitted ? [] : [...files, ...submodules, ...repositories];
    return [
        left.length === 0
            ? ''
            : `Not committed and therefore not in ${head}: ${some(left)}. Use prepare to create files that a build needs.`,
        repositories.length === 0 || !withUncommitted
            ? ''
            : `Not in ${head} because they are git repositories of their own: ${some(repositories)}.`,
        incomplete.submodules.length === 0
            ? ''
            : `Submodules that are empty${inBoth}, as in the checkout: ${some(incomplete.submodules)}.`,
        incomplete.pointers.length === 0
            ? ''
            : `Git LFS is not installed, so these files are pointers${inBoth}, as in the checkout: ${some(incomplete.pointers)}.`,
    ].filter((note) => note !== '');
};
const some = (paths) => {
    const shown = paths.slice(0, 10).join(', ');
    return paths.length > 10 ? `${shown} and ${paths.length - 10} more` : shown;
};

// EXTERNAL MODULE: ./build/host/pauses.js
var pauses = __webpack_require__(86664);
// EXTERNAL MODULE: ./build/host/readable.js
var readable = __webpack_require__(4979);
;// CONCATENATED MODULE: ./build/revisions/clone-state.js



/** Looks at a clone without opening anything in it, and follows no links. */
const cloneState = async ({ signal }, dir) => {
    const state = new Map();
    const pause = (0,pauses/* pausesFor */.HN)(signal);
    const folders = [Buffer.from(dir)];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        await pause();
        // One that may not be read shows its mode by its own entry.
        for (const name of (0,readable/* readableByteNames */.bz)(folder)) {
            const path = Buffer.concat([folder, slash, name]);
            const { looks, isFolder } = lookAt(path);
            state.set(path.toString('latin1'), looks);
            if (isFolder)
                folders.push(path);
        }
    }
    return state;
};
/** A path at which two states differ, relative to the clone; undefined when they are the same. */
const differenceOf = (before, after, dir) => {
    const paths = [...new Set([...before.keys(), ...after.keys()])];
    const changed = paths.filter((path) => before.get(path) !== after.get(path)).toSorted();
    const [first] = changed;
    if (first === undefined)
        return undefined;
    return Buffer.from(first, 'latin1')
        .subarray(Buffer.byteLength(dir) + 1)
        .toString('utf8');
};
const slash = Buffer.from('/');
/** Nobody can set back the time of the last change of an inode. Of a folder, it is its entries that count. */
const lookAt = (path) => {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path, { bigint: true });
        const isFolder = stat.isDirectory();
        const { mode, ino, uid, gid, size, mtimeNs, ctimeNs } = stat;
        const looks = isFolder ? [mode, ino, uid, gid] : [mode, ino, uid, gid, size, mtimeNs, ctimeNs];
        return { looks: looks.join(' '), isFolder };
    }
    catch {
        return { looks: 'unreadable', isFolder: false };
    }
};

// EXTERNAL MODULE: ./build/revisions/uncommitted.js
var revisions_uncommitted = __webpack_require__(1526);
;// CONCATENATED MODULE: ./build/revisions/revisions.js











/** Names of equal length, because paths end up in some builds. */
const folderOf = { base: 'a', head: 'b' };
/**
 * Lays out the user's project once per revision, in clones with the same objects, tags and remote that differ only in
 * what is checked out. Throws a `RepositoryError` when the repository does not allow that, and a `PrepareError` when
 * `prepare` fails.
 */
const layOutRevisions = async (request) => {
    const { host, folder, repository, withUncommitted } = request;
    const context = contextIn(request);
    await refusePartialClone(host, repository);
    const changes = await (0,revisions_uncommitted/* uncommittedChanges */.DP)(host, repository, {
        eachNewFile: withUncommitted,
        exclude: request.outputDir,
        // What `prepare` reads is unknown.
        isUnseen: withUncommitted && request.prepare === undefined ? request.isUnseen : undefined,
    });
    const origin = await (0,revisions_origin/* originOf */.yv)(host, repository, request.token);
    const commits = await commitsOf(request);
    const dirs = await makeFolders(await folder.sub('p/repository'), commits);
    await makeClones({ host, repository, origin, commits }, [...dirs.values()]);
    const revisions = new Map();
    const incomplete = { submodules: new Set(), pointers: new Set() };
    for (const [revision, dir] of dirs) {
        const sha = commits[revision] ?? commits.head;
        host.log(`Laying out ${calledIn(dirs, revision)}, ${sha}`);
        await checkOut(host, dir, sha);
        const describe = await (0,git/* gitText */.q_)(host, dir, ['describe', '--tags', '--always']);
        const gitObjects = await countObjects(host, dir);
        const left = await completeTree({ host, dir, source: repository.root, origin });
        for (const path of left.submodules)
            incomplete.submodules.add(path);
        for (const path of left.pointers)
            incomplete.pointers.add(path);
        if (revision === 'head' && withUncommitted)
            await (0,revisions_uncommitted/* copyUncommitted */.ve)(repository, changes, dir);
        if (request.prepare !== undefined)
            await prepareApart(request, request.prepare, revision, dirs);
        revisions.set(revision, { dir, contextDir: (0,external_node_path_.join)(dir, context), sha, describe, gitObjects });
    }
    const uncommitted = withUncommitted ? changes.files : [];
    const { submodules, pointers } = incomplete;
    const left = { submodules: [...submodules], pointers: [...pointers] };
    const notes = layoutNotes(changes, withUncommitted, left, [...dirs.keys()]);
    return { revisions, uncommitted, notes };
};
/** In sentences: where there is no base, nobody speaks of a head. */
const calledIn = ({ size }, revision) => size > 1 ? `the ${revision}` : 'the project';
/** The head comes last, and what it changed in the base would be measured as the base. */
const prepareApart = async ({ host, folder }, prepare, revision, dirs) => {
    const [dir, base] = [dirs.get(revision), revision === 'head' ? dirs.get('base') : undefined];
    if (dir === undefined)
        return;
    const before = base === undefined ? undefined : await cloneState(host, base);
    const covered = [folder.path, ...prepare.covered];
    await runPrepare(host, { ...prepare, covered }, { revision, called: calledIn(dirs, revision), dir });
    if (base === undefined || before === undefined)
        return;
    const changed = differenceOf(before, await cloneState(host, base), base);
    if (changed !== undefined)
        throw new PrepareError(revision, `prepare of the head changed the base (${changed}), so nothing can be compared with it; it may write to its own clone only`);
};
const contextIn = ({ repository: { root, prefix }, context }) => {
    const path = (0,external_node_path_.join)(prefix, context);
    if (!(0,external_node_path_.isAbsolute)(context) && path !== '..' && !path.startsWith('../'))
        return path;
    throw new git_repository/* RepositoryError */.pU(`The context ${context} is outside the git repository ${root}; name a folder in it`);
};
/** The missing objects of a partial clone would have to be fetched into it one by one. */
const refusePartialClone = async (host, { root }) => {
    const filters = await (0,git/* settingsMatching */.xD)(host, root, '^remote\\..*\\.(promisor|partialclonefilter)$');
    if (filters.length === 0)
        return;
    throw new git_repository/* RepositoryError */.pU(`${root} is a partial clone, so files of other commits are missing; clone it without --filter (actions/checkout: without filter and sparse-checkout)`);
};
const commitsOf = async ({ host, repository, base }) => {
    const head = await (0,git_repository/* commitOf */.D3)(host, repository, 'HEAD');
    if (head === undefined)
        throw new git_repository/* RepositoryError */.pU(`${repository.root} has no commit to build`);
    return { head, base };
};
/** In build order: the base comes first. */
const makeFolders = async (parent, { base }) => {
    const revisions = base === undefined ? ['head'] : ['base', 'head'];
    const dirs = new Map(revisions.map((revision) => [revision, (0,external_node_path_.join)(parent, folderOf[revision])]));
    for (const dir of dirs.values())
        await (0,promises_.mkdir)(dir);
    return dirs;
};

;// CONCATENATED MODULE: ./build/projects/context/clones.js
/** The clone whose workflows count, as in `RunSubject`. */
const workflowsIn = ({ revisions }, isOfFork) => revisions.get('base')?.dir ?? (isOfFork ? undefined : revisions.get('head')?.dir);
/** A head that decides itself is not compared with itself. */
const clonesOf = (laidOut, isOfFork) => {
    const [deciding, head] = [workflowsIn(laidOut, isOfFork), laidOut.revisions.get('head')?.dir];
    return { deciding, head: head === deciding ? undefined : head };
};

// EXTERNAL MODULE: ./build/images/modules.js
var modules = __webpack_require__(26358);
// EXTERNAL MODULE: ./build/projects/context/build-inputs/ignore.js + 1 modules
var build_inputs_ignore = __webpack_require__(98761);
// EXTERNAL MODULE: ./build/dockerfile/shell/values.js + 1 modules
var values = __webpack_require__(243);
;// CONCATENATED MODULE: ./build/projects/context/edits/build-constraint.js
/** Linux without tags, as in `go build` on a machine with a C compiler. */
const linuxOn = (arch) => ({ os: 'linux', arch, tags: [], cgo: true });
/** Whether a `//go:build` expression of names, `!`, `&&`, `||` and brackets holds. A malformed one does not hold. */
const buildsWith = (expression, target) => {
    const tokens = expression.match(/&&|\|\||[!()]|[\w.]+/g) ?? [];
    let at = 0;
    const any = () => {
        let result = all();
        while (tokens[at] === '||') {
            at += 1;
            const right = all();
            result ||= right;
        }
        return result;
    };
    const all = () => {
        let result = one();
        while (tokens[at] === '&&') {
            at += 1;
            const right = one();
            result &&= right;
        }
        return result;
    };
    const one = () => {
        let isNegated = false;
        for (; tokens[at] === '!'; at += 1)
            isNegated = !isNegated;
        const token = tokens[at] ?? '';
        at += 1;
        if (token !== '(')
            return tagHolds(token, target) !== isNegated;
        const inner = any();
        at += 1;
        return inner !== isNegated;
    };
    // Go itself gives up on deep nesting; a file like that is not edited.
    if (tokens.length > mostTokens)
        return false;
    const result = any();
    return at === tokens.length && result;
};
const mostTokens = 500;
/** Systems for which the tag `unix` holds (go/build, `unixOS`). */
const unixes = /^(?:aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|linux|netbsd|openbsd|solaris)$/;
const tagHolds = (tag, { os, arch, tags, cgo }) => {
    if (tag === os || tag === arch || tag === 'gc' || tag === 'true')
        return true;
    if (tag === 'cgo')
        return cgo;
    if (tag === 'unix')
        return unixes.test(os);
    return /^go1\.\d+$/.test(tag) || tags.includes(tag);
};

;// CONCATENATED MODULE: ./build/projects/context/edits/go-file.js


/** White space and comments, which is all that may precede the package clause (Go specification, "Source files"). */
const beforePackage = /^\uFEFF?(?:\s+|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/;
/** Reads the beginning of a Go file; the rest is only searched for `import "C"` and `func main()`. */
const readGoFile = (text) => {
    const head = beforePackage.exec(text)?.[0] ?? '';
    const packageName = /^package\s+([\p{L}_][\p{L}\p{N}_]*)/u.exec(text.slice(head.length))?.[1];
    const lines = withoutComments(head).split('\n');
    const goBuild = lines.flatMap((line) => /^\/\/go:build\s+(.*)/.exec(line.trim())?.[1] ?? []);
    const plusBuild = lines.flatMap((line) => /^\/\/\s*\+build\s+(.*)/.exec(line.trim())?.[1] ?? []);
    return {
        packageName,
        // The form in https://go.dev/s/generatedcode, and the variants that some tools write.
        isGenerated: lines.some((line) => /^\/\/ Code generated\b/.test(line)),
        importsC: /^[^\S\n\r\u2028\u2029]*(?:import[^\S\n]+)?"C"[^\S\n]*(?:\/\/.*)?$/m.test(text),
        hasMain: /^func\s+main\s*\(\s*\)/m.test(text),
        constraints: goBuild.length > 0 ? goBuild : plusBuild.map(modern),
    };
};
/** Without comments of the form that can span lines. One without an end stays. */
const withoutComments = (text) => {
    let [code, at] = ['', 0];
    for (;;) {
        const start = text.indexOf('/*', at);
        const end = start === -1 ? -1 : text.indexOf('*/', start + 2);
        if (end === -1)
            return code + text.slice(at);
        code += text.slice(at, start);
        at = end + 2;
    }
};
/** The old form: spaces mean "or", commas mean "and". */
const modern = (words) => words
    .trim()
    .split(/\s+/)
    .map((word) => `(${word.split(',').join(' && ')})`)
    .join(' || ');
/** Names that Go reads as constraints at the end of a file name (go/build, knownOS, knownArch). */
const systems = /^(?:aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|js|linux|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos)$/;
const architectures = /^(?:386|amd64|amd64p32|arm|armbe|arm64|arm64be|loong64|mips|mipsle|mips64|mips64le|mips64p32|mips64p32le|ppc|ppc64|ppc64le|riscv|riscv64|s390|s390x|sparc|sparc64|wasm)$/;
/** Whether go compiles a file that it finds in a package for a target. A file that is named itself is always compiled. */
const isCompiled = (name, file, target) => {
    const parts = (name.split('.')[0] ?? '').split('_').slice(1);
    const [before = '', last = ''] = ['', ...parts].slice(-2);
    const isMachine = architectures.test(last);
    const system = isMachine ? before : last;
    if (systems.test(system) && system !== target.os)
        return false;
    if (isMachine && last !== target.arch)
        return false;
    if (file.importsC && !target.cgo)
        return false;
    return file.constraints.every((constraint) => targetsFor(constraint, target).some((each) => buildsWith(constraint, each)));
};
/** Two targets where tags are not known beforehand: without any, and with all that the constraint names. */
const targetsFor = (constraint, target) => target.tags.some((tag) => tag.includes(values/* unknown */.L5))
    ? [target, { ...target, tags: constraint.match(/[\w.]+/g) ?? [] }]
    : [target];

;// CONCATENATED MODULE: ./build/projects/context/edits/main-packages.js







/** In characters: about a second. */
const mostRead = 50_000_000;
/** Opening a file takes as long as reading this many. */
const perFile = 5_000;
/**
 * Reads it by the rules of the engines that may build. Buildah does not look into a folder that `**` leaves out, whatever
 * `!**\/*.go` says, and BuildKit does: what one of them ignores may be all that another one compiles.
 */
const readRevision = async ({ contextDir, dockerfilePath }, pause = pauses/* unstoppable */.ko, rules = ['buildkit', 'buildah']) => {
    const ignores = await readIgnores({ contextDir, dockerfilePath }, rules, pause);
    const ignore = {
        isIgnored: (path) => ignores.every((each) => each.isIgnored(path)),
        mayHoldOthers: (path) => ignores.some((each) => each.mayHoldOthers(path)),
    };
    const isIgnoredBySome = (path) => ignores.some((each) => each.isIgnored(path));
    let left = mostRead;
    const textOf = (path) => {
        const text = left > 0 ? (0,look/* textInside */.kg)(contextDir, path) : undefined;
        left -= perFile + (text?.length ?? 0);
        return text;
    };
    const dockerfile = (0,external_node_path_.relative)(contextDir, dockerfilePath);
    return { contextDir, dockerfile, ignore, isIgnoredBySome, textOf, pause };
};
/** Throws for an ignore file that no engine accepts. An engine that does not accept it could only fail, so it does not count. */
const readIgnores = async ({ contextDir, dockerfilePath }, rules, pause) => {
    const found = [];
    const refusals = [];
    for (const each of rules) {
        try {
            found.push(await (0,build_inputs_ignore/* readIgnore */.RT)(contextDir, dockerfilePath, each, pause));
        }
        catch (error) {
            // A run that was stopped ends here.
            await pause();
            refusals.push(error);
        }
    }
    if (found.length === 0)
        throw refusals[0];
    return found;
};
/** Whether a path of the context exists, and is not ignored, in every revision. */
const isInAll = (revisions, path) => revisions.every(({ contextDir, ignore }) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextDir, path)) && (path === '.' || !ignore.isIgnored(path)));
/**
 * The files of the main package in a folder that are compiled for the target in every revision, the most promising first;
 * empty when the folder is not a main package. Generated ones only where no other is: the build may write them again.
 */
const mainFilesIn = async (revisions, folder, target) => {
    const [first] = revisions;
    if (first === undefined)
        return [];
    const found = [];
    for (const name of (0,readable/* readableNames */.Vv)((0,external_node_path_.join)(first.contextDir, folder)).toSorted()) {
        await first.pause();
        if (!name.endsWith('.go') || name.endsWith('_test.go') || /^[._]/.test(name))
            continue;
        const file = mainFile(revisions, external_node_path_.posix.join(folder, name), target);
        if (file !== undefined)
            found.push(file);
    }
    const byHand = found.filter(({ isGenerated }) => !isGenerated);
    const files = byHand.length > 0 ? byHand : found;
    return files.toSorted((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1));
};
/**
 * The file if it could be edited. Why it could not does not matter: the next one is tried. Without a target, as for a
 * file that is named itself, build constraints do not count.
 */
const mainFile = (revisions, path, target) => {
    if (!isInAll(revisions, path) || !revisions.every(({ contextDir }) => isFile((0,external_node_path_.join)(contextDir, path))))
        return undefined;
    const files = revisions.map(({ textOf }) => readGoFile(textOf(path) ?? ''));
    const fits = files.every((file) => file.packageName === 'main' && (target === undefined || isCompiled(external_node_path_.posix.basename(path), file, target)));
    if (!fits)
        return undefined;
    return {
        path,
        importsC: files.some(({ importsC }) => importsC),
        hasMain: files.every(({ hasMain }) => hasMain),
        isGenerated: files.some(({ isGenerated }) => isGenerated),
    };
};
/** Files with cgo come last, since an edit there runs a C compiler too. */
const rank = ({ path, importsC, hasMain }) => {
    if (importsC)
        return 3;
    if (external_node_path_.posix.basename(path) === 'main.go')
        return 0;
    return hasMain ? 1 : 2;
};
const isFile = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;

// EXTERNAL MODULE: ./build/projects/context/module-files.js
var module_files = __webpack_require__(43821);
;// CONCATENATED MODULE: ./build/projects/context/edits/folders.js


/** At most this many folders are searched: in larger projects the Dockerfile names what it builds. */
const searchedFolders = 5000;
/**
 * The folders at and below `root` that `./...` would include, sorted, commands first: not `vendor`, `testdata` and hidden
 * ones, and of one module only those of no other (`go help packages`).
 */
const foldersBelow = async ({ contextDir, ignore, pause }, root, search = 'one-module') => {
    const found = [];
    const pending = [root];
    for (let at = 0; at < pending.length && found.length < searchedFolders; at += 1) {
        const folder = pending[at] ?? root;
        if (search === 'one-module' && folder !== root && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextDir, folder, 'go.mod')))
            continue;
        found.push(folder);
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(contextDir, folder), { withFileTypes: true })) {
            await pause();
            const path = external_node_path_.posix.join(folder, entry.name);
            if (!entry.isDirectory() || /^[._]|^(?:vendor|testdata|node_modules)$/.test(entry.name))
                continue;
            if (!ignore.isIgnored(path) || ignore.mayHoldOthers(path))
                pending.push(path);
        }
    }
    const order = (path) => [path === root, /(?:^|\/)cmd\//.test(path), true].indexOf(true);
    return found.toSorted((one, other) => order(one) - order(other) || (one < other ? -1 : 1));
};

;// CONCATENATED MODULE: ./build/projects/context/edits/context-facts.js



/** Scripts and Makefiles are shorter; what is longer is not read. */
const longestText = 300_000;
/** Of all scripts together: each RUN may start all of them again. */
const mostCharacters = 20_000_000;
/** What a Dockerfile's paths are looked up in: the files of one revision. */
const contextFacts = async (revision) => {
    const { contextDir, pause } = revision;
    const modules = [];
    for (const folder of await foldersBelow(revision, '.', 'all-modules')) {
        await pause();
        modules.push(...moduleIn(contextDir, folder));
    }
    let left = mostCharacters;
    return {
        modules: modules.toReversed(),
        exists: (path) => entryAt(contextDir, path) !== undefined,
        isFolder: (path) => entryAt(contextDir, path)?.isDirectory() === true,
        readFile: (path) => {
            const text = left > 0 ? readText(contextDir, path) : undefined;
            left -= text?.length ?? 0;
            return text;
        },
    };
};
const moduleIn = (contextDir, folder) => {
    const text = readText(contextDir, external_node_path_.posix.join(folder, 'go.mod'));
    const path = text === undefined ? undefined : /^[^\S\n\r\u2028\u2029]*module\s+["`]?([^\s"`]+)/m.exec(text)?.[1];
    return path === undefined ? [] : [{ path, folder }];
};
const readText = (contextDir, path) => {
    const found = entryAt(contextDir, path);
    return found?.isFile() === true && found.size <= longestText ? (0,look/* textInside */.kg)(contextDir, path) : undefined;
};
/** What is at a path, which the text of a Dockerfile made: never outside of the context, and never through a link. */
const entryAt = (contextDir, path) => {
    const steps = external_node_path_.posix.normalize(path).split('/');
    if (path.includes('\0') || steps.includes('..'))
        return undefined;
    let found = (0,look/* statOf */._N)(contextDir);
    for (let depth = 1; depth <= steps.length; depth += 1) {
        if (found?.isDirectory() !== true)
            return undefined;
        found = (0,look/* statOf */._N)((0,external_node_path_.join)(contextDir, ...steps.slice(0, depth)));
    }
    return found;
};

// EXTERNAL MODULE: ./build/dockerfile/container-paths.js
var container_paths = __webpack_require__(54617);
;// CONCATENATED MODULE: ./build/dockerfile/programs/bounded-facts.js
/** The same facts, each looked up once; after the effort is used up, nothing more is found. */
const boundedFacts = (context, effort) => ({
    ...context,
    exists: bounded(context.exists, effort),
    isFolder: bounded(context.isFolder, effort),
});
/** As much as looking at every folder on the way takes. */
const perLookUp = 50;
const bounded = (look, effort) => {
    const known = new Map();
    return (path) => {
        const found = known.get(path) ?? (effort.spend(perLookUp) && look(path));
        known.set(path, found);
        return found;
    };
};

// EXTERNAL MODULE: ./build/dockerfile/effort.js
var dockerfile_effort = __webpack_require__(72365);
// EXTERNAL MODULE: ./build/dockerfile/shell/builtins.js
var builtins = __webpack_require__(18128);
// EXTERNAL MODULE: ./build/dockerfile/run-steps.js
var run_steps = __webpack_require__(90772);
// EXTERNAL MODULE: ./build/dockerfile/shell/tree.js + 5 modules
var tree = __webpack_require__(59390);
// EXTERNAL MODULE: ./build/dockerfile/syntax/syntax.js + 1 modules
var syntax = __webpack_require__(31152);
;// CONCATENATED MODULE: ./build/dockerfile/programs/image-programs.js







/** The programs after a COPY of `from` another stage, or a `cp` or `mv` in the same one. */
const copiedPrograms = (programs, sources, target) => sources
    .slice(0, container_paths/* mostCopies */.VH)
    .flatMap((source) => programs.slice(0, container_paths/* mostCopies */.VH).flatMap((program) => {
    const place = placeOf(program.path, source, target, sources.length > 1);
    if (place === undefined)
        return [];
    const open = program.path.includes(values/* unknown */.L5) && !/[*?[]/.test(source) && !place.includes(values/* unknown */.L5);
    return [{ ...program, path: place, name: open ? external_node_path_.posix.basename(source) : program.name }];
}))
    .slice(-container_paths/* mostCopies */.VH);
const placeOf = (path, source, target, several) => {
    const into = several || /(?:^|\/)\.?$/.test(target) || usualFolders.test(target);
    const inside = (0,container_paths/* below */.Gz)(source, path);
    if (inside !== undefined && inside !== '')
        return external_node_path_.posix.join(target, inside);
    const pattern = source.replaceAll(/[*?]+|\[[^\]]*\]/g, values/* unknown */.L5);
    const isSame = path === source || (0,builtins/* matches */.cK)(path, source) || (0,builtins/* matches */.cK)(pattern, path);
    if (!isSame)
        return undefined;
    const name = external_node_path_.posix.basename((0,builtins/* matches */.cK)(path, source) && !pattern.includes(values/* unknown */.L5) ? source : path);
    return into ? external_node_path_.posix.join(target, name) : external_node_path_.posix.normalize(target);
};
/** Folders that every image has, so that a copy to them is one into them. */
const usualFolders = /^\/?(?:usr\/(?:local\/)?)?s?bin$|^\/(?:opt|root|home|go\/bin|usr\/local)$/;
/** The sources and the target of a COPY as absolute paths. */
const absoluteCopy = ({ instruction, variables }, folder) => {
    const { sources, target } = (0,container_paths/* readCopy */.KK)(instruction, variables);
    const isFolder = /(?:^|\/)\.?$/.test(target);
    return {
        sources: sources.map((source) => external_node_path_.posix.resolve('/', source)),
        target: isFolder ? `${external_node_path_.posix.resolve(folder, target)}/` : external_node_path_.posix.resolve(folder, target),
    };
};
/** The scripts that a container of a stage starts with: ENTRYPOINT with the words of CMD, or CMD alone. */
const startScripts = (instructions) => {
    const last = (name) => instructions.findLast((each) => each.name === name)?.args;
    const [entryPoint, command] = [last('ENTRYPOINT'), last('CMD')];
    const words = [entryPoint, command].map((args) => (args === undefined ? [] : (0,syntax/* jsonWords */.WY)(args)));
    const [first, second] = words;
    // In shell form, the words of CMD are no arguments of ENTRYPOINT.
    if (first !== undefined && second !== undefined)
        return [(0,run_steps/* scriptOfWords */.Yl)([...first, ...second])];
    return [entryPoint, command].flatMap((args) => (args === undefined ? [] : [startScript(args)]));
};
const startScript = (args) => {
    const words = (0,syntax/* jsonWords */.WY)(args);
    return words === undefined ? (0,tree/* readScript */.U)(args) : (0,run_steps/* scriptOfWords */.Yl)(words);
};
/** Where the words that a container starts with name a program. */
const startsOf = ({ path, name }, words, folder) => {
    const isOpen = name === undefined && external_node_path_.posix.basename(path).includes(values/* unknown */.L5);
    return words.flatMap((word, place) => {
        if (word === '')
            return [];
        const own = external_node_path_.posix.basename(word);
        const isHere = (0,builtins/* matches */.cK)(path, external_node_path_.posix.resolve(folder, word)) || (isOpen && !word.includes('/'));
        const isNamed = own === (name ?? external_node_path_.posix.basename(path));
        return isHere || isNamed ? [{ place, name: isOpen ? own : name }] : [];
    });
};

// EXTERNAL MODULE: ./build/dockerfile/programs/driver-recipes.js
var driver_recipes = __webpack_require__(93485);
;// CONCATENATED MODULE: ./build/dockerfile/programs/go-arguments.js

/** Flags of `go build` whose value may be a word of its own (`go help build`), and those of tinygo. */
const valueFlags = /^--?(?:C|o|p|asmflags|buildmode|compiler|covermode|coverpkg|exec|gccgoflags|gcflags|installsuffix|ldflags|mod|modfile|overlay|pgo|pkgdir|tags|toolexec|target|scheduler|gc|panic|opt)$/;
/** Reads the words after the verb. A word with an unknown value that may be a flag or nothing is left out. */
const readGoArguments = (words, variables, verb) => {
    const [packages, skipped] = [[], []];
    const flags = new Map();
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at];
        if (word === undefined)
            break;
        const [, name = '', value] = /^--?([A-Za-z][\w-]*)(?:=([\s\S]*))?$/.exec(word.text) ?? [];
        if (name !== '') {
            const takesNext = value === undefined && valueFlags.test(word.text);
            flags.set(name, value ?? (takesNext ? (words[at + 1]?.text ?? '') : ''));
            if (takesNext)
                at += 1;
        }
        else if (word.wide === values/* unknown */.L5) {
            skipped.push(word);
        }
        else if (word.text !== '' && !word.text.startsWith(`-`)) {
            packages.push(word);
            // What follows belongs to the program.
            if (verb === 'run' && !word.text.endsWith('.go'))
                break;
        }
    }
    // A sole argument that is unknown names a package, but which one is open.
    const isNamed = packages.length > 0 || skipped.some(({ written }) => /^["']/.test(written));
    return {
        packages: isNamed ? packages : [{ written: '.', text: '.', wide: '.' }],
        isOpen: packages.length === 0 && skipped.length > 0,
        output: flags.get('o'),
        target: targetOf(flags, variables),
    };
};
const targetOf = (flags, variables) => {
    const goFlags = variables.get('GOFLAGS') ?? '';
    const tags = flags.get('tags') ?? /(?:^|\s)['"]?--?tags=([^\s'"]*)/.exec(goFlags)?.[1] ?? '';
    return {
        os: knownName(variables.get('GOOS')),
        arch: knownName(variables.get('GOARCH')),
        tags: tags.split(/[\s,]+/).filter((tag) => tag !== ''),
        cgo: variables.get('CGO_ENABLED') !== '0',
    };
};
const knownName = (value) => value !== undefined && /^[a-z0-9]+$/.test(value) ? value : undefined;

// EXTERNAL MODULE: ./build/dockerfile/go-commands.js
var go_commands = __webpack_require__(41328);
;// CONCATENATED MODULE: ./build/dockerfile/programs/go-packages.js



/** Where in the context the package that an argument of go names may be; empty for one of another module. */
const packagePaths = ({ text, wide }, where) => {
    const found = text === wide ? pathsOf(text, where) : [...pathsOf(text, where), ...pathsOf(wide, where)];
    return found.filter(({ path }, at) => found.findIndex((each) => each.path === path) === at);
};
const pathsOf = (name, { from, paths, context }) => {
    if (name.includes('@'))
        return [];
    const isTree = /(?:^|\/)\.\.\.$/.test(name);
    const bare = name.replace(/\/?\.\.\.$/, '');
    const isPath = /^\.{1,2}(?:\/|$)|^\//.test(name) || bare === '' || bare.endsWith('.go');
    const inFolder = (folder) => (0,container_paths/* contextPaths */.A9)(paths, folder, context);
    const found = isPath
        ? inFolder(external_node_path_.posix.resolve(from, bare === '' ? '.' : bare))
        : [inModule(bare, context) ?? inFolder(external_node_path_.posix.resolve('/go/src', bare))].flat();
    return found.map((path) => ({ path, isTree }));
};
/** The folder of a package that a module of the context has. */
const inModule = (name, { modules }) => {
    const module = modules
        .filter(({ path }) => `${name}/`.startsWith(`${path}/`))
        .toSorted((one, other) => other.path.length - one.path.length)
        .at(0);
    if (module !== undefined)
        return external_node_path_.posix.join(module.folder, name.slice(module.path.length));
    // The module itself may be named by a variable.
    const [, rest] = new RegExp(`^${values/* unknown */.L5}/(.+)$`).exec(name) ?? [];
    return rest;
};
/** The name of the program that go makes of a package, unless `-o` gives another. */
const programNameOf = (path, { modules }) => {
    if (path.endsWith('.go'))
        return external_node_path_.posix.basename(path, '.go');
    const module = modules.find(({ folder }) => folder === path);
    const name = module === undefined ? path : module.path.replace(/\/v\d+$/, '');
    return external_node_path_.posix.basename(name);
};

// EXTERNAL MODULE: ./build/dockerfile/programs/file-moves.js
var file_moves = __webpack_require__(70936);
;// CONCATENATED MODULE: ./build/dockerfile/programs/program-outputs.js



/**
 * Where go puts the program of each package: an absolute path, in which `unknown` is the name of a package that a pattern
 * leaves open. undefined for a program that go throws away.
 */
const outputsOf = (packages, { call, args, from, context, variables }) => {
    const nameOf = ({ path, isTree }) => isTree || path.includes(values/* unknown */.L5) ? values/* unknown */.L5 : programNameOf(path, context);
    if (call.verb === 'install') {
        const folder = variables.get('GOBIN') ?? external_node_path_.posix.join(variables.get('GOPATH') ?? '/go', 'bin');
        return packages.map((each) => external_node_path_.posix.resolve(from, folder, nameOf(each)));
    }
    const { output } = args;
    const several = args.packages.length > 1 || packages.some(({ isTree }) => isTree);
    const areFiles = packages.every(({ path }) => path.endsWith('.go'));
    if (output === undefined) {
        return packages.map((each) => (several && !areFiles ? undefined : external_node_path_.posix.join(from, nameOf(each))));
    }
    const into = output.endsWith('/') || /(?:^|\/)\.{1,2}$/.test(output) || (several && !areFiles);
    // A path whose start is not known may be anywhere.
    const place = external_node_path_.posix.resolve(output.startsWith(values/* unknown */.L5) ? '/' : from, output);
    return packages.map((each) => (into ? external_node_path_.posix.join(place, nameOf(each)) : place));
};

// EXTERNAL MODULE: ./build/dockerfile/shell/state.js
var state = __webpack_require__(99547);
// EXTERNAL MODULE: ./build/dockerfile/shell/walk.js + 8 modules
var walk = __webpack_require__(59531);
;// CONCATENATED MODULE: ./build/dockerfile/programs/made-programs.js













/** What one RUN builds, and the programs of the stage after it. */
const programsOf = ({ instruction, variables }, { paths: before, programs: earlier, others, context, effort, shell }) => {
    const { line, mounts } = (0,run_steps/* readRun */.cI)(instruction);
    const inStep = (0,container_paths/* mounted */.P0)(before, mounts, { variables, others: (name) => others(name)?.paths });
    let paths = inStep;
    const built = [];
    let programs = earlier;
    const options = (0,run_steps/* optionsOfRun */.r5)(instruction, shell);
    for (const started of startedBy((0,run_steps/* scriptOfRun */.GM)(instruction), { paths, variables, context, effort, options })) {
        if (!effort.spend(programs.length + paths.copied.length))
            break;
        const made = madeBy(started, { line, paths, context }, compiling);
        built.push(...made.map(({ made: each }) => each));
        const kept = made.filter(({ path }) => path !== '');
        programs = [...programs, ...kept];
        const move = (0,file_moves/* fileMoveOf */.F)(started);
        if (move === undefined)
            continue;
        programs = [...programs, ...copiedPrograms(programs, move.sources, move.target)];
        paths = (0,file_moves/* movedPaths */.Q)(paths, move);
    }
    // Mounts end with the step; what was copied out of them stays.
    const moved = paths.copied.slice(inStep.copied.length);
    return { built, programs, paths: { ...before, copied: [...before.copied, ...moved] } };
};
const startedBy = (script, { paths, variables, context, effort, options }) => {
    const readFile = (path) => {
        if (!effort.spend(made_programs_perLookUp + paths.copied.length))
            return undefined;
        return (0,container_paths/* contextPaths */.A9)(paths, path, context)
            .flatMap((each) => context.readFile(each) ?? [])
            .at(0);
    };
    // The size is found by going through all variables.
    if (!effort.spend(1) || !effort.spend(4 * variables.size))
        return [];
    return (0,walk/* programsStarted */.V)(script, (0,state/* shellIn */.KR)(paths.folder, variables, options), {
        effort,
        readFile,
        recipes: (started) => (0,driver_recipes/* driverRecipes */.I)(started, readFile, effort),
    });
};
/** As much as looking at a file takes. */
const made_programs_perLookUp = 100;
/** The programs that one call of go makes; the path is empty when it makes no file. */
const madeBy = ({ words, variables, folder, isSure, isOpen: isCut }, { line, paths, context }, verbs) => {
    const call = compilerCall(words.map(({ text }) => text));
    if (call === undefined || !verbs.has(call.verb))
        return [];
    const from = external_node_path_.posix.resolve(folder, call.folder ?? '.');
    const args = readGoArguments(words.slice(words.length - call.args.length), variables, call.verb);
    const found = args.packages.flatMap((value) => packagePaths(value, { from, paths, context }).map((each) => ({
        ...each,
        written: writtenOf(value.written),
    })));
    // Of several places that a name may stand for, none is sure; nor is the folder itself where others may be named.
    const isNamed = args.packages.length !== 1 || args.packages[0]?.written !== '.';
    const isOpen = args.packages.length !== found.length || args.isOpen || (isCut && !isNamed);
    const places = outputsOf(found, { call, args, from, context, variables });
    return found.map((each, at) => ({
        made: {
            ...each,
            line,
            target: args.target,
            isTraced: places[at]?.startsWith(`/${values/* unknown */.L5}`) === false,
            isSure: isSure && !isOpen,
        },
        path: places[at] ?? '',
        name: undefined,
    }));
};
const compiling = new Set(['build', 'install']);
const running = new Set([...compiling, 'run']);
/** A call of go, or of a program that takes the same arguments. */
const compilerCall = (words) => {
    const [program = '', verb = ''] = words;
    const alike = ['dlv debug', 'ko build', 'ko publish', 'packr2 build'].includes(`${(0,go_commands/* programName */.kX)(program)} ${verb}`);
    if (!alike)
        return (0,go_commands/* goCallOf */.G3)({ words, variables: {} });
    const isRun = verb === 'debug';
    return { verb: isRun ? 'run' : 'build', args: words.slice(2), variables: {}, folder: undefined };
};
const writtenOf = (text) => text.replaceAll(values/* unknown */.L5, '*');

;// CONCATENATED MODULE: ./build/dockerfile/programs/image-sightings.js







/** What the instructions of the last stage, and of those it is based on, say about its programs. */
const imageOf = (placed, end, around) => {
    const { context, effort } = around;
    const started = startedFirst(end, { placed, context, effort });
    const words = started.flatMap((each) => each.words.map(({ text }) => text));
    const compiled = started
        .flatMap((each) => madeBy(each, { line: startLine(placed), paths: end.paths, context }, running))
        .map(({ made }) => ({ built: made, name: undefined, started: 0 }));
    const isWithin = effort.spend(end.programs.length * (1 + words.length));
    const inImage = (isWithin ? end.programs : []).flatMap((program) => {
        const starts = startsOf(program, words, end.paths.folder);
        const there = { built: program.made, name: program.name, started: undefined };
        return [...starts.map(({ place, name }) => ({ built: program.made, name, started: place })), there];
    });
    const copies = placed.flatMap((each) => copiesFrom(each, end.paths, around));
    return {
        sightings: [...compiled, ...inImage],
        started: words.map((word) => external_node_path_.posix.basename(word)),
        copied: copies.map(({ source }) => external_node_path_.posix.basename(source)),
        folders: copies.flatMap(({ folders }) => folders),
    };
};
/** The programs that a container starts, also those in `sh -c` and in a start script. */
const startedFirst = ({ paths }, { placed, context, effort }) => {
    const where = {
        paths,
        variables: placed.at(-1)?.variables ?? new Map(),
        context,
        effort,
        options: new Set(),
    };
    const own = startScripts(placed.map(({ instruction }) => instruction)).flatMap((script) => startedBy(script, where));
    // A script may be any of the words: of `tini -- /start.sh` it is the last.
    const words = own
        .flatMap((each) => each.words.map(({ text }) => text))
        .filter((word) => /\/|\.sh$/.test(word))
        .slice(0, mostWords);
    const within = words.flatMap((word) => {
        const text = inlineScript(external_node_path_.posix.resolve(paths.folder, word), placed);
        return startedBy(text === undefined ? (0,run_steps/* scriptOfWords */.Yl)([word]) : (0,tree/* readScript */.U)(text), where).slice(text === undefined ? 1 : 0);
    });
    return [...own, ...within];
};
const mostWords = 50;
/** The text of a file that `COPY <<EOF FILE` writes. */
const inlineScript = (path, placed) => {
    const found = placed.find(({ instruction }) => instruction.name === 'COPY' &&
        instruction.heredocs.length > 0 &&
        external_node_path_.posix.resolve('/', instruction.args.split(/\s+/).at(-1) ?? '') === path);
    return found?.instruction.heredocs[0]?.content;
};
const startLine = (placed) => placed.findLast(({ instruction }) => /^(?:CMD|ENTRYPOINT)$/.test(instruction.name))?.instruction.line ?? 1;
const copiesFrom = (placed, { folder }, { others, context, effort }) => {
    const from = placed.instruction.name === 'COPY' ? (0,syntax/* flagOf */.iP)(placed.instruction, 'from') : undefined;
    const other = from === undefined ? undefined : others(from);
    if (other === undefined || !effort.spend(other.paths.copied.length + placed.instruction.args.length))
        return [];
    return absoluteCopy(placed, folder).sources.map((source) => ({
        source,
        folders: effort.spend(1 + other.paths.copied.length)
            ? (0,container_paths/* contextPaths */.A9)(other.paths, external_node_path_.posix.dirname(source), context)
            : [],
    }));
};

// EXTERNAL MODULE: ./build/dockerfile/stage-variables.js
var stage_variables = __webpack_require__(23653);
;// CONCATENATED MODULE: ./build/dockerfile/programs/built-packages.js









/**
 * The packages a Dockerfile builds, as paths of the context, and which of them are in the image: read from the arguments
 * of go, WORKDIR, `cd`, COPY, and scripts and Makefiles of the context. What cannot be followed is left out.
 */
const builtPackages = (dockerfile, context) => atOnce(findingPackages(dockerfile, context));
/** The same in parts. */
const findingPackages = function* (dockerfile, facts) {
    const ends = new Map();
    const packages = [];
    const effort = (0,dockerfile_effort/* openEffort */.n)();
    const context = boundedFacts(facts, effort);
    for (const stage of dockerfile.needed) {
        const end = yield* stageEnd(stage, { dockerfile, context, ends, effort });
        ends.set(stage.index, end);
        packages.push(...end.own);
    }
    const last = dockerfile.needed.at(-1);
    const end = last === undefined ? undefined : ends.get(last.index);
    if (last === undefined || end === undefined)
        return { packages, ...nothing };
    const placed = (0,stage_variables/* placedInstructions */.X)(dockerfile, last);
    return {
        packages,
        ...imageOf(placed, end, { context, effort, others: othersOf({ dockerfile, context, ends, effort }) }),
    };
};
const nothing = { sightings: [], started: [], copied: [], folders: [] };
const stageEnd = function* (stage, around) {
    const { context, ends, effort } = around;
    const base = stage.base.kind === 'stage' ? ends.get(stage.base.index) : undefined;
    let [paths, programs] = [base?.paths ?? container_paths/* emptyContainer */["do"], base?.programs ?? []];
    const own = [];
    let shell = base?.shell ?? [];
    for (const placed of stage.placed) {
        yield;
        if (!effort.spend(costOf(placed.instruction, { paths, programs })))
            break;
        if (placed.instruction.name === 'SHELL')
            shell = (0,syntax/* jsonWords */.WY)(placed.instruction.args) ?? shell;
        const others = othersOf(around);
        if (placed.instruction.name === 'RUN') {
            const made = programsOf(placed, { paths, programs, others, context, effort, shell });
            programs = made.programs;
            paths = made.paths;
            own.push(...made.built);
        }
        programs = [...programs, ...copiedHere(placed, paths, around)];
        paths = (0,container_paths/* followed */.Xd)(paths, placed, context, (name) => others(name)?.paths);
    }
    return { paths, programs, own, shell };
};
/** Copies are compared with those before them; others only copy the lists of what is known. */
const costOf = ({ name, args, flags }, { paths: { copied, folder }, programs }) => {
    const known = 1 + Math.ceil((copied.length + programs.length) / 20);
    if (name === 'RUN')
        return known + flags.length * perName + folder.length;
    return name === 'COPY' || name === 'ADD' ? known + args.split(/\s+/).length * perName : 1;
};
/** Each is compared with up to `mostCopies` others, or looked up in the context. */
const perName = 2 * container_paths/* mostCopies */.VH;
const othersOf = ({ dockerfile, ends }) => (name) => {
    const { stages, indexes } = dockerfile;
    const stage = stages[indexes.get(name.toLowerCase()) ?? (/^\d+$/.test(name) ? Number(name) : -1)];
    return stage === undefined ? undefined : ends.get(stage.index);
};
const copiedHere = (placed, { folder }, around) => {
    const from = placed.instruction.name === 'COPY' ? (0,syntax/* flagOf */.iP)(placed.instruction, 'from') : undefined;
    const other = from === undefined ? undefined : othersOf(around)(from);
    if (other === undefined)
        return [];
    const { sources, target } = absoluteCopy(placed, folder);
    return copiedPrograms(other.programs, sources, target);
};

;// CONCATENATED MODULE: ./build/projects/context/edits/packages-in.js


/** The packages that the Dockerfile of a revision builds: several searches ask, and it is followed once for all of them. */
const packagesIn = async ({ contextDir, pause }, dockerfile, facts) => {
    const known = followed.get(dockerfile);
    if (known?.contextDir === contextDir)
        return known.built;
    const built = await (0,pauses/* withPauses */.Ek)(findingPackages(dockerfile, facts), pause);
    followed.set(dockerfile, { contextDir, built });
    return built;
};
const followed = new WeakMap();

;// CONCATENATED MODULE: ./build/projects/context/known/go-packages.js







/** Larger projects are not followed to their end; what is not read is not judged. */
const mostPackages = 2_000;
/**
 * The packages that the Dockerfile names, and those of the same module that they import. Several checks ask in turn, so
 * they are looked for once for every build that was read.
 */
const compiledPackages = ({ build, pause, }) => {
    const known = foundIn.get(build) ?? findCompiled(build, pause);
    foundIn.set(build, known);
    return known;
};
const foundIn = new WeakMap();
const findCompiled = async (build, pause) => {
    const { dockerfile } = build;
    const revision = await readRevision(build, pause);
    const facts = await contextFacts(revision);
    const found = new Map();
    const { packages } = await packagesIn(revision, dockerfile, facts);
    const waiting = packages
        .filter(({ path, isTree, isSure }) => isSure && !isTree && !path.endsWith('.go') && facts.isFolder(path))
        .filter(({ target }) => target.os === undefined || target.os === 'linux')
        .map(({ path, line, target }) => ({ folder: external_node_path_.posix.normalize(path), line, target }));
    const arch = dockerfile.question.platform.split('/')[1] ?? '';
    // Files may import millions of packages: each is looked for once, and signals arrive meanwhile.
    const wanted = new Set(waiting.map(({ folder }) => folder));
    for (const { folder, line, target } of waiting) {
        if (found.size === mostPackages)
            break;
        await pause();
        const module = facts.modules.find((each) => isBelow(folder, each.folder));
        if (found.has(folder) || module === undefined)
            continue;
        const platform = { ...linuxOn(target.arch ?? arch), tags: target.tags };
        const files = await sourceFilesIn(revision, folder, platform);
        found.set(folder, { folder, module: module.folder, line, files });
        for (const inner of await foldersImported(files, module, pause)) {
            if (wanted.has(inner))
                continue;
            wanted.add(inner);
            if (facts.isFolder(inner))
                waiting.push({ folder: inner, line, target });
        }
    }
    return [...found.values()].filter(({ files }) => files.length > 0);
};
const foldersImported = async (files, module, pause) => {
    const folders = new Set();
    for (const { imports } of files)
        for (const each of imports) {
            await pause();
            const folder = go_packages_folderOf(each, module);
            if (folder !== undefined)
                folders.add(folder);
        }
    return folders;
};
const isBelow = (folder, parent) => parent === '.' || `${folder}/`.startsWith(`${parent}/`);
const go_packages_folderOf = (imported, { path, folder }) => `${imported}/`.startsWith(`${path}/`) ? external_node_path_.posix.join(folder, imported.slice(path.length)) : undefined;
const sourceFilesIn = async ({ contextDir, textOf, isIgnoredBySome, pause }, folder, target) => {
    const found = [];
    for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(contextDir, folder), { withFileTypes: true })) {
        await pause();
        const { name } = entry;
        const path = external_node_path_.posix.join(folder, name);
        if (!entry.isFile() || !/^[^._].*(?<!_test)\.go$/.test(name) || isIgnoredBySome(path))
            continue;
        const text = textOf(path) ?? '';
        const file = readGoFile(text);
        // Which constraints hold is not certain, and a file with cgo is left out where cgo is off.
        const isSure = file.packageName !== undefined && file.constraints.length === 0 && !file.importsC;
        if (isSure && isCompiled(name, file, target))
            found.push({ path, imports: importsOf(text), embeds: embedsOf(text) });
    }
    return found;
};
/** The paths of the packages that a Go file imports. */
const importsOf = (text) => {
    // A text in backquotes may have lines like these; imports come before all other declarations.
    const [head = ''] = withoutComments(text).split(/^(?:func|var|const|type)\b/m);
    const code = head.replaceAll(/\/\/.*$/gm, '');
    const blocks = [...code.matchAll(/^import\s*\(([^()]*)\)/gm)].map(([, block = '']) => block);
    const single = [...code.matchAll(/^import\s+(?:[\w.]+\s+)?"([^"\n]+)"/gm)].map(([, path = '']) => path);
    const inBlocks = blocks.flatMap((block) => [...block.matchAll(/^[^\S\n\r\u2028\u2029]*(?:[\w.]+[^\S\n]+)?"([^"\n]+)"/gm)].map(([, path = '']) => path));
    return [...single, ...inBlocks];
};
/** The patterns of the `//go:embed` lines of a Go file. */
const embedsOf = (text) => (importsOf(text).includes('embed') ? text : '').split('\n').flatMap((line, index) => {
    const patterns = /^\/\/go:embed\s(.*)$/s.exec(line)?.[1]?.match(/"[^"]*"|`[^`]*`|\S+/g) ?? [];
    return patterns.map((pattern) => ({ line: index + 1, pattern }));
});

;// CONCATENATED MODULE: ./build/projects/context/advise/source-facts.js





/** Files and folders of a larger context are not all looked at. */
const mostEntries = 300_000;
/** What engines are sent of the context, folder by folder, and what Go needs of it, as far as its files show. */
const sourceFacts = async (revision) => {
    const bytes = new Map();
    const files = [];
    const linked = [];
    let entries = 0;
    const look = async (folder) => {
        for (const entry of (0,readable/* readableEntries */.xR)((0,external_node_path_.join)(revision.contextDir, folder))) {
            await revision.pause();
            entries += 1;
            if (entries > mostEntries)
                return;
            const path = external_node_path_.posix.join(folder, entry.name);
            if (entry.isDirectory()) {
                if (isHidden(revision, path))
                    continue;
                if (folder === '')
                    bytes.set(entry.name, 0);
                await look(path);
            }
            else if (entry.isFile() && !revision.ignore.isIgnored(path)) {
                const top = topOf(path);
                const size = sizeOf((0,external_node_path_.join)(revision.contextDir, path));
                if (folder !== '')
                    bytes.set(top, (bytes.get(top) ?? 0) + size);
                if (top !== '.git')
                    files.push(path);
            }
            else if (entry.isSymbolicLink())
                linked.push(topOf(source_facts_targetOf(revision.contextDir, path)));
        }
    };
    await look('');
    const { used, ...read } = await readFiles(revision, files, [...bytes.keys()]);
    const isComplete = read.isComplete && entries <= mostEntries;
    return {
        gitBytes: bytes.get('.git'),
        folders: [...bytes]
            .filter(([name]) => name !== '.git')
            // What was not looked at may need it.
            .map(([name, size]) => ({
            name,
            bytes: size,
            isUsedByGo: used.has(name) || linked.includes(name) || !isComplete,
        })),
        ...read,
        isComplete,
    };
};
/** Where a link of the context leads, relative to it. */
const source_facts_targetOf = (contextDir, path) => {
    try {
        return (0,external_node_path_.relative)(contextDir, (0,external_node_path_.resolve)(contextDir, external_node_path_.posix.dirname(path), (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(contextDir, path))));
    }
    catch {
        return '';
    }
};
const isHidden = ({ ignore }, folder) => ignore.isIgnored(folder) && !ignore.mayHoldOthers(folder);
const topOf = (path) => path.split('/')[0] ?? '';
const readFiles = async ({ textOf, pause }, files, folders) => {
    const used = new Set();
    const cgoFiles = [];
    const callerFiles = [];
    const innerModules = [];
    let isComplete = true;
    for (const path of files) {
        await pause();
        if (/(?:^|\/)go\.(?:mod|work)$|\.go$/.test(path))
            used.add(topOf(path));
        if (path.endsWith('/go.mod') && topOf(path) !== 'vendor')
            innerModules.push(external_node_path_.posix.dirname(path));
        if (!path.endsWith('.go') || path.endsWith('_test.go'))
            continue;
        const text = textOf(path);
        isComplete &&= text !== undefined;
        if (text === undefined)
            continue;
        if (needsCgo(text))
            cgoFiles.push(path);
        if (topOf(path) !== 'vendor' && /\bruntime\.(?:Callers?|GOROOT)\(/.test(text))
            callerFiles.push(path);
        for (const each of embeddedBy(path, text, folders))
            used.add(each);
    }
    return { used, cgoFiles, callerFiles, innerModules, isComplete };
};
/** It is C, is compiled only with CGO or only without it, or opens plugins, which takes CGO. */
const needsCgo = (text) => {
    const { importsC, constraints } = readGoFile(text);
    return (importsC ||
        constraints.some((each) => /\bcgo\b/.test(each)) ||
        /^\s*(?:import\s+)?(?:[\w.]+[^\S\n]+)?"plugin"/m.test(text));
};
/** The folders in the root that a file embeds from; a pattern may name any of them. */
const embeddedBy = (path, text, folders) => embedsOf(text).flatMap(({ pattern }) => {
    const bare = pattern.replaceAll(/^["`]|["`]$/g, '').replace(/^all:/, '');
    const top = topOf(external_node_path_.posix.join(external_node_path_.posix.dirname(path), bare));
    return /[*?[\\]/.test(top) ? folders : [top];
});
const sizeOf = (path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.size ?? 0;

;// CONCATENATED MODULE: ./build/projects/context/advise/facts.js








/** Reads what rewrites need to know; `text` is that of its Dockerfile. Throws only when the run is stopped. */
const readRewritable = async (build, text, pause) => {
    const { dockerfile } = build;
    const { file, ...ignore } = ignoreFacts(build);
    const revision = await readRevision(build, pause);
    const sources = await sourceFacts(revision);
    return { facts: { text, dockerfile, module: moduleFacts(revision), ignore, sources }, ignoreFile: file };
};
/** A file that engines are not sent is not there. */
const moduleFacts = ({ contextDir, ignore }) => {
    const textOf = (path) => ignore.isIgnored(path) ? undefined : (0,look/* textInside */.kg)(contextDir, path);
    const goMod = textOf('go.mod');
    const { go, toolchain } = (0,module_files/* goLinesIn */.BO)(goMod ?? '');
    const listed = 'vendor/modules.txt';
    const isVendored = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextDir, listed)) && !ignore.isIgnored(listed);
    return {
        hasGoMod: goMod !== undefined,
        hasGoSum: textOf('go.sum') !== undefined,
        hasGoWork: textOf('go.work') !== undefined,
        downloads: goMod !== undefined && (0,modules/* hasRequirements */.lV)(goMod) && !isVendored,
        isVendored,
        replacesByFolders: (0,module_files/* replacementsIn */.tP)(goMod ?? '').some(module_files/* isFolderBelow */.CB),
        go: go?.version,
        toolchain: toolchain?.version,
    };
};
/** A file that only some engines read would make them build different things. */
const ignoreFacts = ({ contextDir, dockerfilePath, }) => {
    const fileFor = (rules) => (0,build_inputs_ignore/* ignoreFilesOf */.lP)(contextDir, dockerfilePath, rules).find((each) => (0,external_node_fs_.existsSync)(each));
    const [docker, podman] = [fileFor('buildkit'), fileFor('buildah')];
    const file = docker ?? (0,external_node_path_.join)(contextDir, '.dockerignore');
    if (docker !== podman)
        return {
            file,
            exists: true,
            text: '',
            problem: 'Docker and Podman read different ignore files of this context',
        };
    if (docker === undefined)
        return { file, exists: false, text: '', problem: undefined };
    const text = (0,look/* textInside */.kg)((0,external_node_path_.dirname)(file), (0,external_node_path_.basename)(file));
    return text === undefined
        ? { file, exists: true, text: '', problem: `${(0,external_node_path_.basename)(file)} is a link, or too large` }
        : { file, exists: true, text, problem: undefined };
};

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/diff.js
/** Lines around a change that are shown with it, as diff(1) does by default. */
const context = 3;
/** So far apart are the places at which two texts are looked at for lines that are the same again: it takes the square of that. */
const mostApart = 24;
/**
 * The difference of two texts in the unified format (POSIX diff -u), with `name` in both of its heads; empty where they are
 * equal. `/dev/null` stands for a text that is undefined: there was no such file.
 */
const unifiedDiff = (name, before, after) => {
    const lines = compared(linesOf(before ?? ''), linesOf(after));
    if (lines.every(({ kind }) => kind === ' '))
        return '';
    const heads = [`--- ${before === undefined ? '/dev/null' : `a/${name}`}`, `+++ b/${name}`];
    return `${[...heads, ...hunksOf(lines)].join('\n')}\n`;
};
/** A last line without an ending is another one than with it, and is marked as diff(1) marks it. */
const linesOf = (text) => {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    return last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`];
};
/**
 * Line by line; where they differ, on to the nearest place at which both are the same again. That is not always the shortest
 * difference, but it takes no longer than twice as long for twice as many lines.
 */
const compared = (left, right) => {
    const lines = [];
    const add = (kind, texts) => {
        for (const text of texts)
            lines.push({ kind, text });
    };
    let [at, other] = [0, 0];
    while (at < left.length || other < right.length) {
        const [gone, added] = apart(left, right, at, other);
        add('-', left.slice(at, at + gone));
        add('+', right.slice(other, other + added));
        at += gone;
        other += added;
        if (at < left.length && left[at] === right[other]) {
            add(' ', [left[at] ?? '']);
            at += 1;
            other += 1;
        }
    }
    return lines;
};
/** How many lines of each are skipped until both are the same again; none where they are the same here. */
const apart = (left, right, at, other) => {
    const [leftLeft, rightLeft] = [left.length - at, right.length - other];
    for (let distance = 0; distance <= mostApart; distance += 1)
        for (let gone = 0; gone <= distance; gone += 1) {
            const added = distance - gone;
            if (gone < leftLeft && added < rightLeft && left[at + gone] === right[other + added])
                return [gone, added];
        }
    return leftLeft + rightLeft <= mostApart
        ? [leftLeft, rightLeft]
        : [Math.min(1, leftLeft), Math.min(1, rightLeft)];
};
const hunksOf = (lines) => {
    const changed = lines.flatMap(({ kind }, at) => (kind === ' ' ? [] : [at]));
    const [before, after] = [countsOf(lines, '+'), countsOf(lines, '-')];
    const found = [];
    for (let first = 0; first < changed.length;) {
        let last = first;
        while ((changed[last + 1] ?? Infinity) - (changed[last] ?? 0) <= 2 * context)
            last += 1;
        const from = Math.max(0, (changed[first] ?? 0) - context);
        const to = Math.min(lines.length, (changed[last] ?? 0) + context + 1);
        found.push(`@@ -${rangeOf(before, from, to)} +${rangeOf(after, from, to)} @@`);
        for (const { kind, text } of lines.slice(from, to))
            found.push(`${kind}${text}`);
        first = last + 1;
    }
    return found;
};
/** How many lines that are not of a kind there are before each. */
const countsOf = (lines, without) => {
    const counts = [0];
    for (const { kind } of lines)
        counts.push((counts.at(-1) ?? 0) + (kind === without ? 0 : 1));
    return counts;
};
/** An empty range is named by the line before it. */
const rangeOf = (counts, from, to) => {
    const [before, until] = [counts[from] ?? 0, counts[to] ?? 0];
    const count = until - before;
    return `${count === 0 ? before : before + 1}${count === 1 ? '' : `,${count}`}`;
};

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/frontend.js
/** The first stable version of Docker's frontend with what rewrites add (docs.docker.com/build/dockerfile/release-notes). */
const since = [
    ['mount', 'RUN --mount', [1, 2]],
    ['copy-link', 'COPY --link', [1, 4]],
];
/**
 * What the frontend that a `# syntax=` line names is too old for, as a clause; undefined: nothing, or its tag names no version. Those
 * tagged `experimental` or `labs` have more than their version.
 */
const frontendLack = ({ syntaxImage = '', features, }) => {
    const [, major, minor] = /^(?:docker\.io\/)?docker\/dockerfile:(\d+)\.(\d+)(?:\.\d+)?(?:@.*)?$/.exec(syntaxImage) ?? [];
    if (major === undefined || minor === undefined)
        return undefined;
    const version = [Number(major), Number(minor)];
    const lack = since.find(([kind, , first]) => isBefore(version, first) && features.some((each) => each.kind === kind));
    return lack === undefined
        ? undefined
        : `the syntax line names ${syntaxImage}, which does not have ${lack[1]} (${lack[2].join('.')} does)`;
};
const isBefore = ([major, minor], [otherMajor, otherMinor]) => major < otherMajor || (major === otherMajor && minor < otherMinor);

// EXTERNAL MODULE: ./build/host/inside/write.js
var write = __webpack_require__(95567);
;// CONCATENATED MODULE: ./build/revisions/changed-copy.js






/**
 * Copies a clone, with what `prepare` and uncommitted files made of it, and changes files in the copy. Its path is as long as
 * that of the clone, because paths end up in some builds; `at` tells several copies apart.
 */
const changedCopy = async (host, original, at, files) => {
    const dir = (0,external_node_path_.join)((0,external_node_path_.dirname)(original.dir), nameOf(at));
    (0,exec/* succeed */.Py)(await host.exec('cp', ['-a', '--', original.dir, dir], { timeoutMs: copyTimeoutMs }));
    for (const { path, text } of files)
        await (0,write/* replaceInside */.JL)(dir, path, text);
    return { ...original, dir, contextDir: (0,external_node_path_.join)(dir, (0,external_node_path_.relative)(original.dir, original.contextDir)) };
};
const copyTimeoutMs = 900_000;
/** Clones are `a` and `b`. */
const nameOf = (at) => 'cdefghijklmnopqrstuvwxyz'.charAt(at);
/**
 * Has git see no change of these files, in a clone and in the copies that are made of it later; those that git tracks may be
 * changed or missing, and the others may be made. Else Go would stamp into a binary that the tree is modified, only because a
 * file was rewritten. To hide them in the copies alone would not do: in the clone, the user's own change of a Dockerfile, or
 * one that its ignore file leaves out, would still be seen.
 */
const hideFromGit = async (host, { dir }, paths) => {
    for (const path of paths)
        await hide(host, dir, path);
};
const hide = async (host, dir, path) => {
    if ((0,git/* succeeded */.gq)(await (0,git/* git */.$Y)(host, dir, ['--literal-pathspecs', 'ls-files', '--error-unmatch', '--', path]))) {
        await (0,git/* gitText */.q_)(host, dir, ['update-index', '--assume-unchanged', '--', path]);
    }
    else if (!(0,look/* existsIn */.Iy)(dir, path)) {
        await (0,promises_.mkdir)((0,external_node_path_.join)(dir, '.git/info'), { recursive: true });
        const pattern = path.replaceAll(/[\\*?[\]!# ]/g, String.raw `\$&`);
        await (0,write/* replaceInside */.JL)(dir, excludes, `${(0,look/* textInside */.kg)(dir, excludes) ?? ''}/${pattern}\n`);
    }
};
/** What git overlooks in this clone alone (gitignore(5)). */
const excludes = '.git/info/exclude';

// EXTERNAL MODULE: ./build/projects/context/user-build.js + 1 modules
var user_build = __webpack_require__(89341);
;// CONCATENATED MODULE: ./build/projects/context/advise/plan-rewrites.js







/** Proposes each rewrite, and lays out those that apply, each in a copy of its own. */
const planRewrites = async (place, rewrites) => {
    const { dockerfile, ignoreFile } = await plan_rewrites_pathsOf(place);
    await hideFromGit(place.host, place.original, [dockerfile, ignoreFile]);
    const found = [];
    for (const [at, rewrite] of rewrites.entries())
        found.push(await planRewrite(place, rewrite, at));
    return found;
};
const planRewrite = async (place, rewrite, at) => {
    const { host, pause, inputs, original, build, project } = place;
    const proposal = rewrite.propose(project.facts);
    if (proposal.kind === 'not-applicable')
        return untried(rewrite, proposal.reason);
    const [changed, diff] = await changeOf(place, proposal);
    if (changed === undefined)
        return untried(rewrite, 'it would change nothing');
    const revision = await changedCopy(host, original, at, [changed]);
    const read = await (0,user_build/* readUserBuild */.Oj)(revision, inputs, build.buildArgs, pause).catch((error) => {
        if (error instanceof inputs_error/* InputError */.dz)
            return error.problems.join('; ');
        throw error;
    });
    if (read === undefined || typeof read === 'string')
        return untried(rewrite, `the rewritten Dockerfile cannot be read: ${read ?? 'it is gone'}`);
    const lack = frontendLack(read.dockerfile);
    if (lack !== undefined)
        return untried(rewrite, lack);
    const dockerfile = (0,external_node_path_.relative)(original.dir, build.dockerfilePath);
    const planned = {
        kind: 'tried',
        rewrite,
        project: `${place.id}+${rewrite.name}`,
        file: changed.path,
        dockerfile,
        line: proposal.line,
        diff,
        ...(proposal.note !== undefined && { note: proposal.note }),
    };
    return { planned, head: { revision, build: read } };
};
const untried = (rewrite, reason) => ({
    planned: { kind: 'not-applicable', rewrite, reason },
    head: undefined,
});
/** The changed file and the difference; undefined: there is none. */
const changeOf = async (place, { dockerfile, ignoreFile: ignoreText }) => {
    const { facts } = place.project;
    const before = dockerfile === undefined ? facts.ignore.text : facts.text;
    const paths = await plan_rewrites_pathsOf(place);
    const path = dockerfile === undefined ? paths.ignoreFile : paths.dockerfile;
    const text = dockerfile ?? ignoreText;
    if (text === undefined || text === before)
        return [undefined, ''];
    // An empty file is there: a patch that creates it would not apply.
    const isNew = dockerfile === undefined && !facts.ignore.exists;
    return [{ path, text }, unifiedDiff(path, isNew ? undefined : before, text)];
};
/**
 * The files that a rewrite may change, relative to the repository. Engines may be given a link to a Dockerfile, which stays
 * one.
 */
const plan_rewrites_pathsOf = async ({ original: { dir }, build, project: { ignoreFile } }) => ({
    dockerfile: (0,external_node_path_.relative)(await (0,promises_.realpath)(dir), await (0,promises_.realpath)(build.dockerfilePath)),
    ignoreFile: (0,external_node_path_.relative)(dir, ignoreFile),
});

// EXTERNAL MODULE: ./build/projects/context/advise/rewrites.js + 21 modules
var advise_rewrites = __webpack_require__(70622);
// EXTERNAL MODULE: ./build/projects/context/describe.js
var describe = __webpack_require__(87134);
// EXTERNAL MODULE: ./build/projects/context/build-inputs/engine-rules.js
var engine_rules = __webpack_require__(88628);
;// CONCATENATED MODULE: ./build/projects/context/edits/package-search.js



/** Further files of one package would only repeat the test. */
const filesPerPackage = 2;
/** How much speaks for a package: the lower, the more. Fractions order packages of the same rank. */
const ranks = {
    started: 0,
    copied: 1,
    built: 2,
    named: 3,
    /** Built, but its program seems to stay behind in another stage. */
    leftBehind: 4,
    besideDockerfile: 5,
    similarlyNamed: 6,
    root: 7,
    usual: 8,
    anywhere: 9,
};
const packageSearch = async (revisions, platform) => {
    const own = linuxOn(platform.split('/')[1] ?? '');
    const [revision] = revisions.slice(-1);
    if (revision === undefined)
        throw new Error('there is no revision to search');
    return {
        revision,
        inFolder: async (folder, why, target) => {
            const files = await mainFilesIn(revisions, folder, package_search_targetOf(own, target));
            return files.map((file, place) => ({ ...file, ...why, place }));
        },
        file: (path, why) => {
            const found = mainFile(revisions, path, undefined);
            return found === undefined ? [] : [{ ...found, ...why, place: found.hasMain ? 0 : 1 }];
        },
        folders: await foldersBelow(revision, '.', 'all-modules'),
    };
};
const package_search_targetOf = (own, given) => given === undefined
    ? own
    : { os: given.os ?? own.os, arch: given.arch ?? own.arch, tags: given.tags, cgo: given.cgo };

;// CONCATENATED MODULE: ./build/projects/context/edits/guessed-files.js




/** Main packages that the Dockerfile does not build in so many words: by names that it mentions, and by custom. */
const guessedFiles = async (built, search, facts) => [
    ...(await byName(built, search, facts)),
    ...(await besideDockerfile(search)),
    ...(await inUsualPlaces(search)),
];
const byName = async (built, search, facts) => {
    const names = [...new Set([...built.started, ...built.copied].map(plainName))];
    const sources = built.folders.filter((folder) => folder !== '.');
    const found = [];
    for (const folder of search.folders) {
        await search.revision.pause();
        const rank = sources.includes(folder) ? ranks.named : rankByName(programNameOf(folder, facts), names);
        const reason = `its program is named like one of the image, in ${folder}`;
        if (rank !== undefined)
            found.push(...(await search.inFolder(folder, { reason, rank })));
    }
    return found;
};
/** Without what release names add, as in `app-linux-amd64` and `app.bin`. */
const plainName = (name) => name.replace(/(?:[-_.](?:linux|amd64|arm64|x86_64|static|bin|release|docker))+$/, '');
const parts = (name) => name.split(/[-_.]/).filter((part) => part.length > 2);
const rankByName = (own, names) => {
    const exact = names.indexOf(own);
    if (exact !== -1)
        return ranks.named + exact / 1000;
    const similar = names.findIndex((name) => parts(name).includes(own) || (name.length > 2 && parts(own).includes(name)));
    return similar === -1 ? undefined : ranks.similarlyNamed + similar / 1000;
};
const besideDockerfile = async (search) => {
    const isNamed = namedByDockerfile(search.revision);
    const why = { reason: 'the Dockerfile has its name', rank: ranks.besideDockerfile };
    return inAll(search.folders.filter((each) => isNamed(each)), (each) => search.inFolder(each, why));
};
const inAll = async (folders, find) => {
    const found = [];
    for (const folder of folders)
        found.push(...(await find(folder)));
    return found;
};
/** Whether a folder is the Dockerfile's own, or one that its name or its folder's name mentions. */
const namedByDockerfile = ({ dockerfile, }) => {
    const folder = external_node_path_.posix.dirname(dockerfile);
    const [, before = '', after = ''] = /^(?:(.+)\.)?(?:Docker|Container)file(?:\.(.+))?$/i.exec(external_node_path_.posix.basename(dockerfile)) ?? [];
    const names = [before, after, external_node_path_.posix.basename(folder)].filter((name) => name !== '' && name !== '.');
    return (each) => each !== '.' && (each === folder || names.includes(external_node_path_.posix.basename(each)));
};
const inUsualPlaces = async (search) => [
    ...(await search.inFolder('.', {
        reason: 'it is the main package in the root of the context',
        rank: ranks.root,
    })),
    ...(await inAll(search.folders.filter((folder) => /^cmd\/[^/]+$/.test(folder)), (folder) => search.inFolder(folder, { reason: 'it is a main package below cmd/', rank: ranks.usual }))),
];
/** Main packages anywhere, those of nested modules last. */
const filesAnywhere = async (search, most) => {
    const found = [];
    for (const folder of new Set([...(await foldersBelow(search.revision, '.')), ...search.folders])) {
        const why = { reason: `it is a main package, in ${folder}`, rank: ranks.anywhere };
        found.push(...(await search.inFolder(folder, why)));
        if (found.length >= most)
            break;
    }
    return found;
};

;// CONCATENATED MODULE: ./build/projects/context/edits/built-files.js







/** The files of the packages that the Dockerfile builds, or compiles when a container starts. */
const builtFiles = async (built, search, facts) => {
    const atStart = built.sightings.map((sighting) => sighting.built);
    const packages = [...new Set([...built.packages, ...atStart])];
    const isNamed = namedByDockerfile(search.revision);
    const found = [];
    for (const each of packages) {
        const reason = `line ${each.line} of the Dockerfile builds ${each.written}`;
        for (const path of await placesOf(each, search, facts)) {
            await search.revision.pause();
            const isMeant = isOpen(each) && isNamed(path.endsWith('.go') ? external_node_path_.posix.dirname(path) : path);
            const rank = rankOf(each, programNameOf(path, facts), built) - (isMeant ? slightly : 0);
            const why = { reason, rank };
            const named = path.endsWith('.go') ? search.file(path, why) : [];
            const folder = path.endsWith('.go') ? external_node_path_.posix.dirname(path) : path;
            found.push(...(named.length > 0 ? named : await search.inFolder(folder, why, each.target)));
        }
    }
    return found;
};
/** Of several packages that an argument may stand for, the one that the Dockerfile has its name from comes first. */
const slightly = 0.05;
/** Whether it may stand for several packages. */
const isOpen = ({ isTree, path }) => isTree || path.includes(values/* unknown */.L5);
/** The folders, or files that are named themselves, that a package argument stands for. */
const placesOf = async ({ path, isTree }, search, facts) => {
    if (path.includes(values/* unknown */.L5))
        return fitting(path, search);
    const folder = path.endsWith('.go') ? external_node_path_.posix.dirname(path) : path;
    return isTree && facts.isFolder(folder) ? foldersBelow(search.revision, folder) : [path];
};
/** The folders of a pattern in which something is unknown, those with the fewest parts first. */
const fitting = (pattern, search) => {
    const folder = pattern.endsWith('.go') ? external_node_path_.posix.dirname(pattern) : pattern;
    const file = pattern.endsWith('.go') && folder.includes(values/* unknown */.L5) ? `/${external_node_path_.posix.basename(pattern)}` : '';
    return search.folders
        .filter((each) => (0,builtins/* matches */.cK)(folder, each))
        .toSorted((one, other) => one.split('/').length - other.split('/').length)
        .map((each) => (file.includes(values/* unknown */.L5) ? each : each + file));
};
const rankOf = (built, name, { sightings }) => {
    const isOneOfMany = isOpen(built);
    const own = sightings.filter((sighting) => sighting.built === built && (!isOneOfMany || sighting.name === undefined || sighting.name === name));
    const started = own.flatMap((sighting) => sighting.started ?? []);
    if (started.length > 0)
        return ranks.started + Math.min(...started) / 1000;
    // One of many programs that was picked by its name comes before all that were copied together.
    if (own.some((sighting) => isOneOfMany && sighting.name === name))
        return ranks.copied - 0.1;
    if (own.length > 0)
        return ranks.copied;
    return built.isTraced ? ranks.leftBehind : ranks.built;
};

;// CONCATENATED MODULE: ./build/projects/context/edits/edit-file.js








const mostCandidates = 10;
/**
 * The files of main packages that exist in every revision, that engines see and that are compiled: first those of the
 * programs that the image starts or contains, then others that the Dockerfile builds, then those whose names it mentions,
 * then those of the root and below `cmd/`, and only if none of these was written by hand, any other. There are one or two
 * revisions; the Dockerfile is that of the head, which is last.
 */
const editCandidates = async (revisions, dockerfile) => {
    const last = revisions.at(-1);
    if (last === undefined)
        return { candidates: [], reason: 'there is no revision to search' };
    const facts = await contextFacts(last);
    const search = await packageSearch(revisions, dockerfile.question.platform);
    const built = await packagesIn(last, dockerfile, facts);
    const known = [...(await builtFiles(built, search, facts)), ...(await guessedFiles(built, search, facts))];
    // A package that is only generated may be a tool of the project, and hide the one that the image is built from.
    const isFound = known.some(({ isGenerated }) => !isGenerated);
    const found = isFound ? known : [...known, ...(await filesAnywhere(search, mostCandidates))];
    const candidates = inOrder(found).slice(0, mostCandidates);
    if (candidates.length > 0)
        return { candidates, reason: undefined };
    const where = revisions.length > 1 ? 'both revisions' : 'the context';
    return {
        candidates,
        reason: `no file of a main package in ${where} is compiled for Linux and not ignored`,
    };
};
const weight = ({ rank, place }) => place * 100 + rank;
/** The best file of every package comes before the second one of any. */
const inOrder = (found) => {
    const sorted = found
        .filter(({ place }) => place < filesPerPackage)
        .toSorted((one, other) => weight(one) - weight(other));
    const best = new Map();
    for (const { path, reason, rank } of sorted)
        if (!best.has(path))
            best.set(path, { path, reason, rank });
    return [...best.values()];
};
/**
 * Checks the file that the user gave as `edit`, and returns its path relative to the context. Throws one sentence that
 * starts with the name of the input.
 */
const readEdit = (name, revision) => {
    const path = external_node_path_.posix.normalize(name);
    const wrong = (what) => new Error(`edit: ${name} ${what}`);
    if (external_node_path_.posix.isAbsolute(path) || path.startsWith('..'))
        throw wrong('must be a path inside the context');
    if (!path.endsWith('.go'))
        throw wrong('is not a Go file; it must end in .go');
    if (path.endsWith('_test.go'))
        throw wrong('is a test file: no build compiles it, so an edit would change nothing');
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(revision.contextDir, path)))
        throw wrong('is not in the context');
    if (!isInAll([revision], path))
        throw wrong('is excluded from the context by an ignore file, so no build sees it');
    return path;
};

;// CONCATENATED MODULE: ./build/projects/context/edits/edit-lists.js





/**
 * The same file in every revision, if there is one: `edit`, or the best that is found. Files that differ follow, for a main
 * package that was moved or renamed. Throws an InputError when `edit` is not a file of the head that can be edited.
 */
const editLists = async (builds, { edit, engines }, { host, pause }) => {
    const rules = await (0,engine_rules/* rulesOfRun */.os)(host, { engines });
    const sides = [];
    for (const [revision, build] of builds)
        sides.push(await sideOf(revision, build, { rules, pause }));
    const rows = edit === 'auto' ? await rowsOf(sides) : rowsWith(edit, sides);
    return new Map(sides.map(({ revision }, at) => [revision, rows.flatMap((row) => row[at] ?? [])]));
};
const sideOf = async (revision, build, { rules, pause }) => {
    const files = await readRevision(build, pause, rules);
    const { candidates: own } = await editCandidates([files], build.dockerfile);
    return { revision, files, dockerfile: build.dockerfile, own };
};
const rowsOf = async (sides) => {
    const head = sides.at(-1);
    if (head === undefined)
        return [];
    const { candidates: common } = await editCandidates(sides.map(({ files }) => files), head.dockerfile);
    const alike = common.map(({ path, rank }) => ({ row: sides.map(() => path), rank }));
    const apart = head.own.map((_, at) => {
        const files = sides.flatMap(({ own }) => own[at] ?? []);
        return { row: files.map(({ path }) => path), rank: Math.max(...files.map(({ rank }) => rank)) };
    });
    // Two different files are two different edits: only a program that every revision has compares like with like.
    const differing = apart.filter(({ row }) => row.length === sides.length && new Set(row).size > 1);
    // A package that was moved is still a better guess than one that is in both revisions but not in the image.
    const [first] = differing;
    const moved = first !== undefined && isInImage(first.rank) && !isInImage(common[0]?.rank) ? [first] : [];
    return [...moved, ...alike, ...differing.slice(moved.length)].map(({ row }) => row);
};
const isInImage = (rank) => rank !== undefined && rank < ranks.built;
const rowsWith = (edit, sides) => {
    const head = sides.at(-1);
    if (head === undefined)
        return [];
    const path = (0,user_build/* asInputError */.XW)(() => readEdit(edit, head.files));
    const row = sides.flatMap(({ files, own }) => (isInAll([files], path) ? path : (own[0]?.path ?? [])));
    return row.length === sides.length ? [row] : [];
};

// EXTERNAL MODULE: ./build/host/erase-at-exit.js
var erase_at_exit = __webpack_require__(32820);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/hand-over.js
var hand_over = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/images/pinned-images.js
var pinned_images = __webpack_require__(804);
// EXTERNAL MODULE: ./build/projects/used-images.js
var used_images = __webpack_require__(57925);
// EXTERNAL MODULE: ./build/dockerfile/needed-images.js
var needed_images = __webpack_require__(65913);
// EXTERNAL MODULE: ./build/engines/foreign-images.js
var foreign_images = __webpack_require__(96515);
;// CONCATENATED MODULE: ./build/projects/context/load-images.js





/**
 * Loads or pulls what the builds need into one engine, before anything is built. The last build must have all of its images. Returns
 * what is wrong with the platforms that are built for, a sentence each. An engine that cannot take the images gets none: it does not
 * build.
 */
const loadImages = async (host, engine, builds, archives) => {
    const images = imagesFor(engine, builds);
    if (engine.noImages(images) !== undefined)
        return [];
    const ofHead = new Set(imagesFor(engine, builds.slice(-1)).map(needed_images/* imageName */.tO));
    const problems = [];
    for (const image of images) {
        const archive = archives.find(({ reference }) => reference === image.reference);
        const loading = archive === undefined ? pull(host.env, engine, image, builds) : load(engine, image, archive);
        await loading.catch((error) => {
            host.signal.throwIfAborted();
            if (!ofHead.has((0,needed_images/* imageName */.tO)(image)))
                host.log((0,error_text/* messageOf */.b)(error)); // The warm-up shows that the base does not build.
            else if (error instanceof inputs_error/* InputError */.dz)
                problems.push(...error.problems);
            else
                throw error;
        });
    }
    return problems;
};
/** All images that these builds take from a registry, each for each of its platforms once. */
const imagesFor = ({ followsSyntaxLine }, builds) => (0,needed_images/* eachOnce */.B)(builds.flatMap(({ dockerfile, otherReadings }) => [
    ...(followsSyntaxLine ? syntaxOf(dockerfile) : []),
    ...[dockerfile, ...otherReadings].flatMap(needed_images/* neededImages */.u9),
]));
/** It runs on the machine, whatever is built. */
const syntaxOf = ({ syntaxImage }) => syntaxImage === undefined ? [] : [{ reference: syntaxImage, platform: undefined }];
const load = async (engine, { platform }, archive) => {
    if (platform === undefined)
        return engine.loadImage(archive);
    throw new inputs_error/* InputError */.dz([
        `platform: the base image that is made here is for this machine only, but the Dockerfile takes it for ${platform}; use FROM --platform=$BUILDPLATFORM there, or another image`,
    ]);
};
const pull = async (env, engine, image, builds) => {
    const { reference, platform } = image;
    try {
        await engine.pullImage(reference, platform);
    }
    catch (cause) {
        if (cause instanceof foreign_images/* AbsentPlatform */.XS)
            throw new inputs_error/* InputError */.dz([`platform: ${cause.message}`]);
        const isBase = builds.some(({ dockerfile: { globals } }) => globals.get('BASE_IMAGE') === reference);
        const orMade = isBase && platform === undefined
            ? ` ${(0,hint/* hint */.a)(env, 'base-image', 'auto')} makes a base image here, without a registry.`
            : '';
        const orFolder = /[/:@]/.test(reference)
            ? ''
            : ` If it is a folder, ${(0,hint/* hint */.a)(env, 'build-contexts', `${reference}=FOLDER`)} gives it.`;
        throw new Error(`${engine.facts.name} cannot pull ${(0,needed_images/* imageName */.tO)(image)}, which the Dockerfile names. Check the name, the connection to its ` +
            `registry, and the login.${orMade}${orFolder} ${(0,error_text/* messageOf */.b)(cause)}`, { cause });
    }
};

// EXTERNAL MODULE: ./build/host/inside/check.js
var check = __webpack_require__(36016);
// EXTERNAL MODULE: ./build/host/inside/read.js
var read = __webpack_require__(99122);
;// CONCATENATED MODULE: ./build/host/inside/given.js




/**
 * Reads a file that the user named, if the way to it leads through a repository: from there on no link is followed, because
 * a pull request could have made it, to a file of this machine that its author wants to see. Undefined: it is outside.
 * `root` has no links in it.
 */
const readGiven = async (root, path) => {
    const name = await nameBelow(root, (0,external_node_path_.resolve)(path));
    if (name === undefined)
        return undefined;
    const content = await (0,read/* readInside */.xO)(root, name);
    if (content === undefined)
        throw new check/* UnsafePath */.UZ(`${name} does not exist`);
    return content;
};
/** The rest of the path from where it enters the root; the way there may lead through links of the user's own. */
const nameBelow = async (root, path) => {
    const steps = path.split(external_node_path_.sep);
    for (const count of steps.keys()) {
        const way = steps.slice(0, count + 1).join(external_node_path_.sep);
        const real = await (0,promises_.realpath)(way === '' ? external_node_path_.sep : way).catch(() => undefined);
        if (real === undefined)
            return undefined;
        if (isWithin(root, real))
            return (0,external_node_path_.join)((0,external_node_path_.relative)(root, real), ...steps.slice(count + 1));
    }
    return undefined;
};
const isWithin = (root, path) => path === root || path.startsWith((0,external_node_path_.join)(root, external_node_path_.sep));

// EXTERNAL MODULE: ./build/host/writing.js
var writing = __webpack_require__(28703);
;// CONCATENATED MODULE: ./build/projects/context/load.js













/**
 * For builds by revision, or by another key of which the head's is the last: loads or pulls the images into every engine, writes secrets to files, and gives clones and secrets to the user who
 * must be able to read them.
 */
const loadContext = async (loading, engines, builds, { archives, edits, attestations }) => {
    const { host, folder } = loading;
    const all = [...builds.values()];
    const problems = new Set();
    for (const engine of engines) {
        for (const problem of await loadImages(host, engine, all, archives))
            problems.add(problem);
        for (const scanner of scannersFor(engine, attestations))
            await pullScanner(engine, scanner);
    }
    if (problems.size > 0)
        throw new inputs_error/* InputError */.dz([...problems]);
    const secrets = await secretFiles(loading);
    const [reader] = engines.flatMap(({ runsAs }) => runsAs ?? []);
    await (0,hand_over/* handOver */.C)(host, [(0,external_node_path_.join)(folder.path, 'p'), ...Object.values(secrets)], reader);
    const checkouts = [...builds].map(([key, build]) => [
        key,
        checkoutOf(build, {
            ...{ secrets, attestations, editFiles: edits.get(key) ?? [] },
            images: imagesFor({ followsSyntaxLine: false }, [build]),
        }),
    ]);
    const { found, moved } = await (0,pinned_images/* pinImages */.t)(engines, (engine) => [
        ...imagesOf(engine, all),
        ...scannersFor(engine, attestations).map((reference) => ({ reference, platform: undefined })),
    ]);
    return { checkouts: new Map(checkouts), images: (0,used_images/* usedImages */.s)(found, archives), imagesMoved: moved };
};
/** None of an engine that cannot take them, and so does not build. */
const imagesOf = (engine, builds) => {
    const images = imagesFor(engine, builds);
    return engine.noImages(images) === undefined ? images : [];
};
/** What lists the content of images, which a build would fetch too, as part of its time. */
const scannersFor = ({ noAttestations }, attestations) => attestations?.sbomScanner === undefined || noAttestations(attestations) !== undefined
    ? []
    : [attestations.sbomScanner];
const pullScanner = async (engine, scanner) => {
    try {
        await engine.pullImage(scanner);
    }
    catch (cause) {
        throw new Error(`${engine.facts.name} cannot pull ${scanner}, which writes the SBOM that attestations: as-yours asks for. Check the ` +
            `connection to its registry, and the login, or leave attestations out. ${(0,error_text/* messageOf */.b)(cause)}`, { cause });
    }
};
const secretFrom = async (root, path) => {
    const inRepository = await readGiven(root, path).catch((error) => {
        throw error instanceof check/* UnsafePath */.UZ ? new inputs_error/* InputError */.dz([`secret-files: ${error.message}`]) : error;
    });
    return inRepository ?? (0,promises_.readFile)(path);
};
/** A copy of each secret: the engine's user may not be able to read the original. */
const secretFiles = async ({ host, folder, inputs: { build } }) => {
    const dir = await folder.sub('secrets');
    (0,erase_at_exit/* eraseAtExit */.m)(dir);
    const files = {};
    const given = Object.entries(build.secretFiles);
    const root = given.length === 0 ? '' : (await (0,git_repository/* findRepository */.W1)(host, process.cwd())).root;
    const contents = await Promise.all(given.map(async ([id, path]) => [id, await secretFrom(root, path)]));
    for (const [index, [id, content]] of [...contents, ...Object.entries(build.secrets)].entries()) {
        const path = (0,external_node_path_.join)(dir, String(index));
        await (0,writing/* writeText */.x)(path, content, { mode: 0o600 });
        files[id] = path;
    }
    return files;
};
const checkoutOf = (build, { secrets, images, attestations, editFiles }) => {
    const { contextDir, dockerfilePath, options, buildArgs, buildContexts } = build;
    return {
        recipe: {
            contextDir,
            dockerfile: dockerfilePath,
            target: options.target,
            buildArgs,
            buildContexts,
            secrets,
            ssh: options.ssh,
            network: options.network,
            platforms: options.platforms,
            images,
            ...(attestations !== undefined && { attestations }),
        },
        editFiles,
        evidenceStage: undefined,
    };
};

;// CONCATENATED MODULE: ./build/dockerfile/labels.js


/** What a reader must know about a project's numbers: each a few words, in a fixed order. */
const labels = (dockerfile) => {
    switch (dockerfile.runsGo) {
        case 'no':
            return ['compiles no Go'];
        case 'unknown':
            return [
                'whether it compiles Go is unknown',
                ...(dockerfile.usesCacheMounts ? [] : ['no compiler cache']),
            ];
        case 'yes':
            return keepsCompiled(dockerfile) ? [] : ['no compiler cache'];
    }
};
/** Whether a step that compiles Go has a cache mount for the compiler's cache. */
const keepsCompiled = (dockerfile) => {
    const targetsIn = new Map();
    for (const { line, target } of dockerfile.cacheMounts)
        targetsIn
            .set(line, targetsIn.get(line) ?? [])
            .get(line)
            ?.push(target);
    return dockerfile.needed
        .flatMap(({ placed }) => placed)
        .filter(({ instruction }) => instruction.name === 'RUN')
        .some(({ instruction, variables }) => {
        const targets = targetsIn.get(instruction.line) ?? [];
        return (0,run_steps/* readRun */.cI)(instruction)
            .commands.filter((command) => (0,go_commands/* compilesGo */.xi)(command) !== 'no')
            .some((command) => {
            const cache = command.variables['GOCACHE'] ?? variables.get('GOCACHE');
            return targets.some((target) => cache === undefined ? usualCache.test(target) : holds(target, cache));
        });
    });
};
/** Where Go keeps compiled packages by default: GOCACHE below the home folder. */
const usualCache = /^(?:\/root|\/home\/[^/]+|~|\$HOME|\$\{HOME\})(?:\/\.cache(?:\/go-build)?)?\/?$|\/\.cache(?:\/go-build)?\/?$|go-?(?:build|cache)/;
const holds = (folder, path) => `${path}/`.startsWith(`${folder.replace(/\/+$/, '')}/`);

// EXTERNAL MODULE: ./build/dockerfile/network-use.js + 2 modules
var network_use = __webpack_require__(84443);
// EXTERNAL MODULE: ./build/engines/docker/client.js
var client = __webpack_require__(65966);
// EXTERNAL MODULE: ./build/host/on-path.js
var on_path = __webpack_require__(34744);
;// CONCATENATED MODULE: ./build/projects/context/bake/print-bake.js






/** Throws an InputError, with what to install, when there is none. */
const findBuildx = async (host) => {
    const plugin = (0,on_path/* onPath */.L)(host, 'docker-buildx') ?? (0,on_path/* onPath */.L)(host, 'buildx');
    const candidates = [
        ...(await (0,client/* dockerPrograms */.e6)(host)).map((program) => ({ program, args: ['buildx'] })),
        ...(plugin === undefined ? [] : [{ program: plugin, args: [] }]),
    ];
    for (const each of candidates) {
        const result = await host.exec(each.program, [...each.args, 'version'], { timeoutMs: 15_000 });
        host.signal.throwIfAborted();
        if ((0,git/* succeeded */.gq)(result))
            return each;
    }
    throw new inputs_error/* InputError */.dz([
        'bake-target: docker buildx reads bake files, and it is not installed here; install the plugin (package docker-buildx-plugin or docker-buildx; in a workflow docker/setup-buildx-action)',
    ]);
};
/** In the order in which buildx reads them: later files override earlier ones. Compose files are left out. */
const bakeFileNames = [
    'docker-bake.json',
    'docker-bake.hcl',
    'docker-bake.override.json',
    'docker-bake.override.hcl',
];
/** The bake files in a folder. A link could point anywhere, and error messages show the file. */
const bakeFilesIn = (folder) => bakeFileNames.filter((name) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false })?.isFile() === true);
/**
 * Prints the definition of a target, without the settings in `leftOut`, for which bake would look at files and sockets of
 * this machine. Nothing is built and no daemon is asked. The file belongs to whoever made the change, and every variable
 * of the environment would be a value in it, so it gets none but those that find programs and plugins.
 */
const printBake = async ({ host, buildx, folder, stateDir }, target, leftOut) => {
    const files = bakeFilesIn(folder).flatMap((file) => ['--file', file]);
    const settings = leftOut.flatMap((name) => ['--set', `*.${name}=`]);
    const args = [...buildx.args, 'bake', ...files, '--print', ...settings, '--', target];
    const result = await host.exec(buildx.program, args, {
        cwd: folder,
        env: environmentFor(host.env, stateDir),
        timeoutMs: 30_000,
    });
    host.signal.throwIfAborted();
    return result;
};
const environmentFor = (env, stateDir) => ({
    ...Object.fromEntries(['PATH', 'HOME', 'DOCKER_CONFIG', 'SSH_AUTH_SOCK'].map((name) => [name, env[name]])),
    BUILDX_CONFIG: stateDir,
});

;// CONCATENATED MODULE: ./build/projects/context/bake/bake-note.js





/**
 * That a bake file which says how to build this Dockerfile is not read, as a sentence; undefined when it adds nothing.
 * The file is only searched for names here, since reading it takes buildx.
 */
const bakeNote = (env, { contextDir, dockerfilePath }) => {
    for (const folder of new Set([contextDir, (0,external_node_path_.dirname)(dockerfilePath)])) {
        for (const file of bakeFilesIn(folder)) {
            const text = (0,look/* textInside */.kg)(folder, file) ?? '';
            const targets = file.endsWith('.json') ? targetsInJson(text) : targetsInHcl(text);
            const found = targets.find(({ name, dockerfile }) => !name.startsWith('_') && dockerfile === (0,external_node_path_.basename)(dockerfilePath));
            if (found === undefined || !targets.some(({ hasSettings }) => hasSettings))
                continue;
            const where = folder === contextDir ? '' : ', with its folder as the context,';
            return `${file} is not read, so the arguments and stages that it sets are not used; ${(0,hint/* hint */.a)(env, 'bake-target', found.name)}${where} builds as its target ${found.name} says.`;
        }
    }
    return undefined;
};
const bake_note_settings = ['args', 'target', 'contexts', 'secret', 'ssh'];
/** The targets of a bake file, as far as its text shows. */
const targetsInHcl = (text) => text
    .replaceAll(/^[^\S\n\r\u2028\u2029]*(?:#|\/\/).*$/gm, '')
    .split(/^(?=[ \t]*(?:target|group|variable|function)\s+"?[\w-]+"?\s*\{)/m)
    .flatMap((block) => {
    const name = /^\s*target\s+"?(\w[\w-]*)"?\s*\{/.exec(block)?.[1];
    if (name === undefined)
        return [];
    const written = /^[^\S\n\r\u2028\u2029]*dockerfile\s*=\s*"([^"]*)"/m.exec(block)?.[1] ?? 'Dockerfile';
    const hasSettings = bake_note_settings.some((each) => new RegExp(`[\\s{]${each}\\s*=`).test(block));
    return [{ name, dockerfile: (0,external_node_path_.basename)(written), hasSettings }];
});
/** The same in JSON. */
const targetsInJson = (text) => {
    const targets = (0,json.at)((0,json/* parseJson */.qF)(text), 'target');
    return Object.entries((0,json/* isRecord */.u4)(targets) ? targets : {}).map(([name, target]) => ({
        name,
        dockerfile: (0,external_node_path_.basename)((0,json/* textAt */.$6)(target, 'dockerfile') ?? 'Dockerfile'),
        hasSettings: (0,json/* isRecord */.u4)(target) && bake_note_settings.some((each) => target[each] !== undefined),
    }));
};

;// CONCATENATED MODULE: ./build/projects/context/needs-no-modules.js



/**
 * Whether Go needs no module from elsewhere: whatever the module or the workspace at the top of a context requires is a
 * folder of it, or nothing is. False where a go.mod on the way is not there to be read.
 */
const needsNoModules = (contextDir) => {
    const work = (0,look/* textInside */.kg)(contextDir, 'go.work');
    const used = work === undefined ? ['.'] : (0,module_files/* directivesIn */.WS)(work, 'use').map(([folder = '']) => folder);
    const local = (0,module_files/* replacementsIn */.tP)(work ?? '').filter(isFolder);
    const found = new Set([...used, ...local.map(({ target }) => target)].map((folder) => external_node_path_.posix.join(folder)));
    const byWorkspace = new Set(local.map(({ path }) => path));
    const missing = new Set();
    // What is added on the way is gone through as well.
    for (const folder of found) {
        const text = (0,look/* textInside */.kg)(contextDir, external_node_path_.posix.join(folder, 'go.mod'));
        if (text === undefined)
            return false;
        const { path, requirements } = (0,module_files/* readGoMod */.fz)(text);
        if (path !== undefined)
            byWorkspace.add(path);
        for (const required of requirements) {
            const { replacedBy } = required;
            if (replacedBy !== undefined && isFolder(replacedBy))
                found.add(external_node_path_.posix.join(folder, replacedBy.target));
            else
                missing.add(required.path);
        }
    }
    return found.size > 0 && [...missing].every((path) => byWorkspace.has(path));
};
const isFolder = ({ targetVersion }) => targetVersion === undefined;

;// CONCATENATED MODULE: ./build/projects/context/notes.js







const shownFiles = 10;
/** What the revisions are, as sentences. */
const revisionNotes = (base, uncommitted) => {
    return [
        ...(base.kind === 'none' ? [] : [`The base is ${base.sha.slice(0, 12)}: ${base.how}.`]),
        ...uncommittedNotes(uncommitted, 'the head'),
    ];
};
/** Of what the files of the working tree are a part that no commit has. */
const uncommittedNotes = (uncommitted, whole) => {
    const more = uncommitted.length > shownFiles ? ` and ${uncommitted.length - shownFiles} more` : '';
    return uncommitted.length === 0
        ? []
        : [`Uncommitted files are part of ${whole}: ${uncommitted.slice(0, shownFiles).join(', ')}${more}.`];
};
/** What a reader must know about the Dockerfile of the head, as sentences. */
const dockerfileNotes = (env, { dockerfile, dockerfilePath, contextDir }, inputs) => {
    const { build } = inputs;
    const { sentence } = (0,network_use/* networkUse */.m)(dockerfile, {
        isVendored: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextDir, 'vendor/modules.txt')),
        requiresNothing: needsNoModules(contextDir),
        network: build.network,
    });
    const unread = inputs.bakeTarget === undefined ? bakeNote(env, { contextDir, dockerfilePath }) : undefined;
    return [
        ...(unread === undefined ? [] : [unread]),
        ...otherFileNote(env, { dockerfilePath, contextDir }, inputs),
        ...labels(dockerfile).map((label) => `About this Dockerfile: ${label}.`),
        ...(sentence === undefined ? [] : [sentence]),
    ];
};
/** Docker and Podman would take different files of this context; a run builds one on all of its engines. */
const otherFileNote = (env, { dockerfilePath, contextDir }, { build, context }) => {
    const [taken, other] = (0,external_node_path_.basename)(dockerfilePath) === 'Containerfile'
        ? ['Containerfile', 'Dockerfile']
        : ['Dockerfile', 'Containerfile'];
    if (build.file !== undefined || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextDir, other)))
        return [];
    const named = (0,hint/* hint */.a)(env, 'file', (0,external_node_path_.join)(context === 'auto' ? '.' : context, other));
    const whose = taken === 'Dockerfile' ? 'Docker' : 'Podman';
    return [
        `The context has a Dockerfile and a Containerfile. All engines of this run build the ${taken}, as ${whose} would; ${named} measures the other.`,
    ];
};

;// CONCATENATED MODULE: ./build/projects/context/refuse-engines.js


/**
 * Throws an InputError with what every engine lacks that cannot build for the platforms of the head, which is the last of these builds,
 * or cannot take the images of all of them: the builds of one run share a store. An engine that was not named is skipped later, with its
 * reason, unless no other is left. What only the base asks for is no error, because the head repairs it.
 */
const refuseEngines = (engines, builds, inputs) => {
    const lacks = engines.map((engine) => lacksOf(engine, builds));
    const areNamed = typeof inputs.engines !== 'string';
    if (areNamed || lacks.every((each) => each.length > 0))
        (0,inputs_error/* refuseAll */.cp)(lacks.flat());
};
/** Without its platforms, what it lacks of their images says nothing more. */
const lacksOf = (engine, builds) => {
    const platforms = builds.at(-1)?.options.platforms ?? [];
    const reason = engine.noPlatforms(platforms);
    return reason === undefined
        ? imageLacks(engine, builds)
        : [`platform: ${platforms.join(', ')} cannot be built: ${reason}`];
};
const imageLacks = (engine, builds) => {
    const lackOf = (some) => engine.noImages(imagesFor(engine, some));
    const ofHead = lackOf(builds.slice(-1));
    if (ofHead !== undefined)
        return [`the Dockerfile cannot be built: ${ofHead}`];
    if (builds.some((each) => lackOf([each]) !== undefined))
        return [];
    const ofAll = lackOf(builds);
    return ofAll === undefined ? [] : [`the Dockerfile cannot be compared with that of the base: ${ofAll}`];
};

// EXTERNAL MODULE: ./build/images/base-image.js
var base_image = __webpack_require__(47042);
// EXTERNAL MODULE: ./build/dockerfile/platforms.js
var dockerfile_platforms = __webpack_require__(4107);
// EXTERNAL MODULE: ./build/dockerfile/refusals.js + 1 modules
var refusals = __webpack_require__(74604);
;// CONCATENATED MODULE: ./build/projects/context/bake/apply-bake.js






/**
 * The options of a build with what a bake target says. Inputs win, as `--set` does in bake: those of maps name by name,
 * `network` and `platform` as a whole. Throws one InputError for what no build here can be given.
 */
const applyBake = (env, target, build, place) => {
    const contextDir = (0,external_node_path_.resolve)(place.folder, target.context);
    const dockerfile = (0,external_node_path_.resolve)(contextDir, target.dockerfile);
    const problems = [
        ...pathProblems(target, { contextDir, dockerfile }, place),
        ...contextProblems(env, target, build, place),
        ...problemsOfPlatforms(target, build),
        ...networkProblems(env, target, build),
    ];
    if (problems.length > 0)
        throw new inputs_error/* InputError */.dz(problems.map((each) => `bake-target: the target ${target.name} ${each}`));
    const contexts = Object.entries(target.contexts).map(([name, value]) => [
        name,
        (0,user_build/* isFolder */.lQ)(value) ? (0,external_node_path_.relative)(place.dir, (0,external_node_path_.resolve)(place.folder, value)) || '.' : value,
    ]);
    return {
        contextDir,
        build: {
            ...build,
            file: (0,external_node_path_.relative)(place.dir, dockerfile),
            target: target.target,
            buildArgs: { ...target.args, ...build.buildArgs },
            buildContexts: { ...Object.fromEntries(contexts), ...build.buildContexts },
            network: build.network ?? networkOf(target),
            platforms: build.platforms.length > 0 ? build.platforms : [...new Set(target.platforms.map(dockerfile_platforms/* normalPlatform */.Je))],
        },
    };
};
const pathProblems = ({ context, inlineDockerfile }, { contextDir, dockerfile }, { dir }) => {
    if (inlineDockerfile !== undefined)
        return ['contains its Dockerfile; write it to a file'];
    if (!isLocal(context))
        return [`has the context ${(0,refusals/* withoutLogin */.Gq)(context)}, which is not a folder; check it out first`];
    if (!apply_bake_isWithin(dir, contextDir))
        return [`has the context ${context}, which is outside the repository`];
    return apply_bake_isWithin(dir, dockerfile) ? [] : ['has a Dockerfile outside the repository'];
};
/** Those that an input replaces are no problem. */
const contextProblems = (env, { contexts }, { buildContexts }, { dir, folder }) => Object.entries(contexts)
    .filter(([name]) => !Object.hasOwn(buildContexts, name))
    .flatMap(([name, value]) => {
    // Engines are given NAME=VALUE: the rest of the name would be part of the value.
    if (name.includes('='))
        return `has a build context whose name contains "=" (${name})`;
    if (value.startsWith('target:')) {
        const image = (0,hint/* hint */.a)(env, 'build-contexts', `${name}=docker-image://IMAGE`);
        return `builds on another target (${name}=${value}); make that one a stage of its Dockerfile, or give an image: ${image}`;
    }
    // Engines differ in which addresses they know; a folder is what is left, even with `://` in its name.
    if (value.includes('://') && !value.startsWith('docker-image://'))
        return `has the build context ${name}=${(0,refusals/* withoutLogin */.Gq)(value)}, which is neither a folder nor docker-image://…`;
    return (0,user_build/* isFolder */.lQ)(value) && !apply_bake_isWithin(dir, (0,external_node_path_.resolve)(folder, value))
        ? `has the build context ${name}=${value}, which is outside the repository`
        : [];
});
const isLocal = (context) => (0,user_build/* isFolder */.lQ)(context) && !/^git@|^github\.com\//.test(context);
const apply_bake_isWithin = (dir, path) => {
    const below = (0,external_node_path_.relative)(dir, path);
    return below !== '..' && !below.startsWith('../') && !(0,external_node_path_.isAbsolute)(below);
};
/** Those that an input replaces are no problem. */
const problemsOfPlatforms = ({ platforms }, build) => build.platforms.length > 0 ? [] : (0,dockerfile_platforms/* platformProblems */.Sr)(platforms);
const networks = ['default', 'none'];
const networkOf = ({ network }) => networks.find((each) => each === network);
/** The network of the machine is open to a build only where the owner of the workflow says so. */
const networkProblems = (env, target, { network }) => {
    if (network !== undefined || target.network === undefined || networkOf(target) !== undefined)
        return [];
    return target.network === 'host'
        ? [`has the network host, which only an input can allow: ${(0,hint/* hint */.a)(env, 'network', 'host')}`]
        : [`has the network ${target.network}; here it is one of default, host, none`];
};

;// CONCATENATED MODULE: ./build/projects/context/bake/bake-target.js

/**
 * Reads the definition of the one target that a name stands for, which may be that of a group. Returns the names instead
 * when there are several, and undefined for anything else that was printed.
 */
const readBakeTarget = (printed, wanted) => {
    const definition = (0,json/* parseJson */.qF)(printed);
    const names = [...new Set(namesOf(definition, wanted, new Set()))];
    const [name] = names;
    if (name === undefined)
        return undefined;
    if (names.length > 1)
        return names;
    const target = (0,json.at)(definition, 'target', name);
    if (!(0,json/* isRecord */.u4)(target))
        return undefined;
    return {
        name,
        context: (0,json/* textAt */.$6)(target, 'context') ?? '.',
        dockerfile: (0,json/* textAt */.$6)(target, 'dockerfile') ?? 'Dockerfile',
        inlineDockerfile: (0,json/* textAt */.$6)(target, 'dockerfile-inline'),
        target: (0,json/* textAt */.$6)(target, 'target'),
        args: textsOf(target['args']),
        contexts: textsOf(target['contexts']),
        platforms: (0,json/* listAt */.gT)(target, 'platforms').filter((each) => typeof each === 'string'),
        network: (0,json/* textAt */.$6)(target, 'network'),
        unused: settingsWithoutInput.filter((setting) => target[setting] !== undefined),
    };
};
const settingsWithoutInput = ['extra-hosts', 'shm-size', 'ulimits', 'no-cache-filter'];
/** A target that others build on is printed as well, so only the groups say which one was asked for. */
const namesOf = (definition, wanted, seen) => {
    if ((0,json/* isRecord */.u4)((0,json.at)(definition, 'target', wanted)))
        return [wanted];
    if (seen.has(wanted))
        return [];
    seen.add(wanted);
    return (0,json/* listAt */.gT)(definition, 'group', wanted, 'targets').flatMap((each) => typeof each === 'string' ? namesOf(definition, each, seen) : []);
};
/** An argument without a value takes that of the environment, which a bake file does not get to see here. */
const textsOf = (value) => Object.fromEntries(Object.entries((0,json/* isRecord */.u4)(value) ? value : {}).flatMap(([name, text]) => typeof text === 'string' ? [[name, text]] : []));
/** The ids of its secrets or SSH agents: objects since buildx 0.19, before that texts such as `id=netrc,src=.netrc`. */
const readIds = (printed, name, kind) => (0,json/* listAt */.gT)((0,json/* parseJson */.qF)(printed), 'target', name, kind).flatMap((each) => {
    if (typeof each !== 'string')
        return (0,json/* textAt */.$6)(each, 'id') ?? [];
    if (kind === 'ssh')
        return each.replace(/=.*$/s, '');
    return /(?:^|,)id=([^,]+)/.exec(each)?.[1] ?? [];
});

;// CONCATENATED MODULE: ./build/projects/context/bake/read-baked.js











/**
 * Reads how a revision is built from its bake file. Throws an InputError when that cannot be used.
 */
const readBaked = async (printing, revision, inputs, wanted) => {
    if (bakeFilesIn(printing.folder).length === 0)
        throw new inputs_error/* InputError */.dz([`bake-target: there is no docker-bake.hcl or docker-bake.json in the context`]);
    const printed = await printBake(printing, wanted, ['secrets', 'ssh']);
    if (!(0,git/* succeeded */.gq)(printed))
        throw new inputs_error/* InputError */.dz([`bake-target: ${bakeFailure(printed)}`]);
    const target = readBakeTarget(printed.stdout, wanted);
    if (target === undefined)
        throw new inputs_error/* InputError */.dz([`bake-target: there is no target ${wanted}`]);
    if (!('name' in target))
        throw new inputs_error/* InputError */.dz([
            `bake-target: ${wanted} is a group; choose one of its targets: ${target.join(', ')}`,
        ]);
    const place = { dir: revision.dir, folder: printing.folder };
    const { contextDir, build } = applyBake(printing.host.env, target, inputs.build, place);
    const problems = leadingOut(revision.dir, contextDir, build);
    if (problems.length > 0)
        throw new inputs_error/* InputError */.dz(problems.map((each) => `bake-target: the target ${target.name} ${each}`));
    const listed = await listedBy(printing, target.name);
    return { asked: { ...revision, contextDir, inputs: { ...inputs, build }, listed }, unused: target.unused };
};
/** A bake file belongs to whoever made the change; no link in it may lead to other files of this machine. */
const leadingOut = (dir, contextDir, build) => {
    if (!(0,external_node_fs_.existsSync)(contextDir))
        return [`has the context ${(0,external_node_path_.relative)(dir, contextDir)}, which is not in the repository`];
    const folders = Object.values(build.buildContexts).filter(user_build/* isFolder */.lQ);
    const top = (0,external_node_fs_.realpathSync)(dir);
    return [contextDir, ...[build.file ?? '.', ...folders].map((path) => (0,external_node_path_.join)(dir, path))]
        .filter((path) => (0,external_node_fs_.existsSync)(path) && !`${(0,external_node_fs_.realpathSync)(path)}/`.startsWith(`${top}/`))
        .map((path) => `uses ${(0,external_node_path_.relative)(dir, path)}, a link that leads out of the repository`);
};
/** Bake fails on a secret whose file is not in the repository; its id is then read from the text of the file. */
const listedBy = async (printing, name) => {
    const secrets = await printBake(printing, name, ['ssh']);
    const agents = await printBake(printing, name, ['secrets']);
    return {
        secret: (0,git/* succeeded */.gq)(secrets) ? readIds(secrets.stdout, name, 'secret') : secretIdsIn(printing.folder),
        ssh: readIds(agents.stdout, name, 'ssh'),
    };
};
const secretIdsIn = (folder) => bakeFilesIn(folder).flatMap((file) => [...((0,look/* textInside */.kg)(folder, file) ?? '').matchAll(/\bid"?\s*[=:]\s*"?([\w.-]+)/g)].map(([, id = '']) => id));
/** The line in which buildx says why. */
const bakeFailure = (result) => /^ERROR: (.+)$/m.exec(result.stderr)?.[1] ?? (0,error_text/* messageOf */.b)(new exec/* CommandError */.Qd(result));

;// CONCATENATED MODULE: ./build/projects/context/asked-revisions.js



/**
 * The revisions with the inputs as they are for each. Throws an InputError when the bake file of the head cannot be used,
 * or when buildx, which reads it, is not installed.
 */
const askedRevisions = async ({ host, folder, inputs }, laidOut) => {
    const { bakeTarget } = inputs;
    const listed = { secret: [], ssh: [] };
    if (bakeTarget === undefined)
        return {
            revisions: new Map([...laidOut].map(([revision, each]) => [revision, { ...each, inputs, listed }])),
            baseProblem: undefined,
            notes: [],
        };
    const printing = { host, buildx: await findBuildx(host), stateDir: await folder.sub('buildx') };
    const revisions = new Map();
    const notes = [];
    let baseProblem;
    for (const [revision, each] of laidOut) {
        try {
            const { asked, unused } = await readBaked({ ...printing, folder: each.contextDir }, each, inputs, bakeTarget);
            revisions.set(revision, asked);
            if (revision === 'head' && unused.length > 0)
                notes.push(`Of the bake target ${bakeTarget}, these settings are not used: ${unused.join(', ')}.`);
        }
        catch (error) {
            if (revision === 'head' || !(error instanceof inputs_error/* InputError */.dz))
                throw error;
            baseProblem = error.problems.join('; ');
        }
    }
    return { revisions, baseProblem, notes };
};

// EXTERNAL MODULE: ./build/host/version-order.js
var version_order = __webpack_require__(51774);
// EXTERNAL MODULE: ./build/images/go-toolchain.js
var go_toolchain = __webpack_require__(73931);
;// CONCATENATED MODULE: ./build/projects/context/base-images.js








/**
 * Chooses the base images of both revisions, each with the Go that its own go.mod names: a different toolchain is part
 * of the change. A base that names no exact version gets that of the head. Throws an InputError when `base-image` is
 * given for a Dockerfile without that argument, or when nothing says which Go the image should have.
 */
const baseImagesOf = async (host, revisions, inputs) => {
    const head = await choose(host, revisions.get('head'), undefined);
    if (inputs.baseImageGiven)
        refuseUnused(head, inputs);
    const base = await choose(host, revisions.get('base'), head.goVersion);
    const [before, after] = [base.goVersion, head.goVersion];
    const differ = before !== undefined && after !== undefined && before !== after;
    return {
        of: new Map([
            ['base', base],
            ['head', head],
        ]),
        notes: [
            ...(head.note === undefined ? [] : [head.note]),
            ...(differ
                ? [`The base is built with Go ${before} and the head with Go ${after}, as each go.mod says.`]
                : []),
        ],
    };
};
const refuseUnused = ({ isUsed }, { build }) => {
    if ('BASE_IMAGE' in build.buildArgs)
        throw new inputs_error/* InputError */.dz(['base-image: build-args sets BASE_IMAGE as well; leave one of them out']);
    if (!isUsed)
        throw new inputs_error/* InputError */.dz(['base-image: the Dockerfile has no ARG BASE_IMAGE to pass it to']);
};
const notChosen = { buildArgs: {}, goVersion: undefined, isUsed: true, note: undefined };
/** `fallback` is the version of Go for a revision that names no exact one. */
const choose = async (host, revision, fallback) => {
    if (revision === undefined)
        return notChosen;
    const path = (0,user_build/* dockerfilePathOf */.pS)(revision, revision.inputs);
    // What is wrong with it is said where it is read to be built.
    const text = await (0,user_build/* dockerfileText */.qE)(revision.dir, path).catch(() => undefined);
    if (text === undefined)
        return notChosen;
    const { inputs } = revision;
    const argument = baseArgument.exec(text);
    if (argument === null)
        return { ...notChosen, isUsed: false };
    const keepsDefault = argument[1] !== undefined && !inputs.baseImageGiven;
    if (keepsDefault || 'BASE_IMAGE' in inputs.build.buildArgs)
        return notChosen;
    if (inputs.baseImage !== 'auto')
        return { ...notChosen, buildArgs: { BASE_IMAGE: inputs.baseImage } };
    const named = await goVersionNamedIn(revision);
    const exact = exactVersion.exec(named ?? '')?.[0] ?? fallback;
    const goVersion = exact ?? (await goOfMachine(host, named));
    return {
        buildArgs: { BASE_IMAGE: (0,base_image/* baseImageReference */.e)(goVersion) },
        goVersion,
        isUsed: true,
        note: exact === undefined ? noteOnGoOfMachine(goVersion) : undefined,
    };
};
/**
 * `ARG BASE_IMAGE`, and whether it has a default: an argument with one is often the base of the runtime image, so it is
 * replaced only where a base image is requested.
 */
const baseArgument = /^[^\S\n\r\u2028\u2029]*ARG[^\S\n]+BASE_IMAGE(=\S+)?[^\S\n]*$/im;
const exactVersion = /^\d+\.\d+\.\d+$/;
/** As the go command chooses: the workspace comes before the module, the toolchain line before the go line. */
const goVersionNamedIn = async ({ contextDir }) => {
    for (const file of ['go.work', 'go.mod']) {
        const { go, toolchain } = (0,module_files/* goLinesIn */.BO)((0,look/* textInside */.kg)(contextDir, file) ?? '');
        const named = toolchain ?? go;
        if (named !== undefined)
            return named.version;
    }
    return undefined;
};
const goOfMachine = async (host, named) => {
    const local = await (0,go_toolchain/* localGoVersion */.U)(host);
    if (local !== undefined && !(0,version_order/* isOlder */.t)(local, named ?? ''))
        return local;
    const wanted = named === undefined ? 'go.mod names none' : `go.mod names ${named}`;
    const present = local === undefined ? 'there is no released Go on PATH' : `the Go on PATH is ${local}`;
    throw new inputs_error/* InputError */.dz([
        `base-image auto needs an exact Go version, but ${wanted} and ${present}: add a line like "toolchain go1.26.8", or give an image with ${(0,hint/* hint */.a)(host.env, 'base-image')}`,
    ]);
};
const noteOnGoOfMachine = (version) => `go.mod names no exact version of Go, so the base image has Go ${version}, the version on this machine. A toolchain line would pin it.`;

// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(76441);
// EXTERNAL MODULE: ./build/host/own-platforms.js
var own_platforms = __webpack_require__(10218);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/projects/context/build-inputs/copy-sources.js
var copy_sources = __webpack_require__(88154);
;// CONCATENATED MODULE: ./build/projects/context/build-inputs/fingerprint.js


const chunk = Buffer.allocUnsafe(1 << 20);
/** Larger files are read with pauses. */
const largeBytes = 16 * 1024 * 1024;
/**
 * What an engine sees of one path of a build context: kind, permissions, and the SHA-256 of the content or the target of
 * the link. Reads it without following a link. Owners and times are left out: engines reset owners, and no cache key
 * includes times. Synchronous, because a promise per file would make large trees several times slower.
 */
const fingerprint = (path, pause) => {
    const stat = (0,external_node_fs_.lstatSync)(path);
    if (stat.isSymbolicLink())
        return `link ${(0,external_node_fs_.readlinkSync)(path)}`;
    const mode = (stat.mode & 0o7777).toString(8);
    if (stat.isDirectory())
        return `folder ${mode}`;
    if (!stat.isFile())
        return `special ${mode} ${stat.rdev}`;
    const ofContent = (sha256) => `file ${mode} ${sha256}`;
    return stat.size > largeBytes ? largeContent(path, pause).then(ofContent) : ofContent(contentOf(path));
};
const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
const contentOf = (path) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = (0,external_node_fs_.openSync)(path, flags);
    try {
        for (let read = (0,external_node_fs_.readSync)(file, chunk); read > 0; read = (0,external_node_fs_.readSync)(file, chunk))
            hash.update(chunk.subarray(0, read));
        return hash.digest('hex');
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
};
const largeContent = async (path, pause) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = (0,external_node_fs_.openSync)(path, flags);
    try {
        for (let read = (0,external_node_fs_.readSync)(file, chunk); read > 0; read = (0,external_node_fs_.readSync)(file, chunk)) {
            hash.update(chunk.subarray(0, read));
            await pause();
        }
        return hash.digest('hex');
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/tree.js




/** Reads everything that one of the views takes, once. Throws when something cannot be read, naming it. */
const readTree = async ({ name, dir }, views, pause) => {
    const kind = name === undefined ? 'file ' : `build context ${name}, file `;
    const found = new Map();
    const unreadable = [];
    const add = async (path) => {
        await pause();
        try {
            const made = fingerprint((0,external_node_path_.join)(dir, path), pause);
            found.set(`${kind}${path}`, made instanceof Promise ? await made : made);
        }
        catch (error) {
            // A run that was stopped ends here.
            await pause();
            unreadable.push(error);
        }
    };
    const visit = async (folder) => {
        let isUsed = false;
        for (const entry of await entriesOf((0,external_node_path_.join)(dir, folder), unreadable)) {
            if (entry.name === '.git')
                continue;
            await pause();
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            const isTaken = views.some((view) => view.takes(path));
            const isReached = entry.isDirectory() && views.some((view) => view.mayReach(path));
            // A folder with something that is taken is made with its own permissions, even an ignored one.
            const holdsUsed = isReached && (await visit(path));
            if (isTaken || holdsUsed)
                await add(path);
            isUsed ||= isTaken || holdsUsed;
        }
        return isUsed;
    };
    await visit('');
    const ignoreFiles = views.flatMap(({ ignoreFile }) => ignoreFile ?? []);
    for (const file of ignoreFiles)
        await add((0,external_node_path_.relative)(dir, file));
    if (unreadable.length > 0)
        throw unreadableError(unreadable);
    return { found, ignoreFiles, takesGit: await takesFrom(dir, '.git', views, pause) };
};
const entriesOf = async (folder, unreadable) => {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        unreadable.push(error);
        return [];
    }
};
/** Whether a path that may not exist is taken, or anything below it. */
const takesFrom = async (dir, path, views, pause) => {
    await pause();
    const stat = await (0,promises_.lstat)((0,external_node_path_.join)(dir, path)).catch(() => undefined);
    if (stat === undefined)
        return false;
    if (views.some((view) => view.takes(path)))
        return true;
    if (!stat.isDirectory() || !views.some((view) => view.mayReach(path)))
        return false;
    for (const name of await (0,promises_.readdir)((0,external_node_path_.join)(dir, path)))
        if (await takesFrom(dir, `${path}/${name}`, views, pause))
            return true;
    return false;
};
const shownErrors = 5;
const unreadableError = (errors) => {
    const shown = errors.slice(0, shownErrors).map(error_text/* messageOf */.b);
    const more = errors.length > shownErrors ? `, and ${errors.length - shownErrors} more` : '';
    return new Error(`The build context cannot be read: ${shown.join(', ')}${more}; make these files readable, or exclude them in .dockerignore`, { cause: errors[0] });
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/used-arguments.js
/** Build arguments that an engine follows although no ARG names them. */
const builtIn = /^(?:(?:https?|ftp|no|all)_proxy|buildkit_.*|source_date_epoch)$/i;
/** The build arguments that can make a difference: no ARG of the Dockerfile has the name of the others. */
const usedArguments = ({ dockerfile, buildArgs, }) => {
    const declared = new Set(dockerfile.stages
        .flatMap(({ instructions }) => instructions)
        .flatMap(({ name, args }) => (name === 'ARG' ? [...args.matchAll(/\w+/g)].map(([word]) => word) : [])));
    return Object.entries(buildArgs).filter(([name]) => declared.has(name) || dockerfile.globals.get(name) !== undefined || builtIn.test(name));
};

// EXTERNAL MODULE: ./build/projects/context/build-inputs/source-glob.js
var source_glob = __webpack_require__(13823);
;// CONCATENATED MODULE: ./build/projects/context/build-inputs/view.js


/**
 * What engines of these rules take, by their sources of all contexts. Throws for an ignore file that none of them accepts: one that does not could only
 * fail, so it takes everything here.
 */
const viewsOf = async (context, sourcesBy, allRules, pause) => {
    const views = [];
    const refusals = [];
    const shared = { globs: new Map(), exclusions: new Map() };
    for (const rules of allRules) {
        try {
            const ignore = await (0,build_inputs_ignore/* readIgnore */.RT)(context.dir, context.dockerfilePath, rules, pause);
            const sources = sourcesBy(rules).filter((source) => source.context === context.name);
            const taken = [];
            for (const source of sources)
                taken.push(await takenBy(source, { dir: context.dir, ignore, rules, shared, pause }));
            views.push(viewOf(ignore, taken));
        }
        catch (error) {
            // A run that was stopped ends here.
            await pause();
            refusals.push(error);
        }
    }
    if (refusals.length > 0 && views.length === 0)
        throw refusals[0];
    return refusals.length > 0 ? [...views, everything] : views;
};
const everything = { ignoreFile: undefined, takes: () => true, mayReach: () => true };
const viewOf = ({ file }, taken) => ({
    ignoreFile: taken.length === 0 ? undefined : file,
    takes: (path) => taken.some((each) => each.takes(path)),
    mayReach: (folder) => taken.some((each) => each.mayReach(folder)),
});
const takenBy = async (source, { dir, ignore, rules, shared, pause }) => {
    await pause();
    const glob = await once(shared.globs, source.path, (path) => (0,source_glob/* sourceGlob */.O)(dir, path, pause));
    const isLeftOut = await once(shared.exclusions, source.excludes.join('\n'), (text) => exclusionBy(text, pause));
    // Buildah opens a source directly, even in an ignored folder; the others ignore files before they look for sources. Up to
    // 1.43 it does not find in such a folder what `!**/*.go` includes again, which will change (containers/buildah#6927).
    const isBuildah = rules === 'buildah' || rules === 'podman-4';
    const isDirect = isBuildah && (source.path !== '' || ignore.hasExceptions);
    const isIgnored = (path) => !source.seesIgnored && (isDirect ? ignore.isIgnoredItself(path) : ignore.isIgnored(path));
    return {
        takes: (path) => {
            const parts = path.split('/');
            const length = glob.lengthOfMatch(parts);
            return length !== undefined && !isIgnored(path) && !isLeftOut(path, parts.slice(length).join('/'));
        },
        mayReach: (folder) => glob.mayReach(folder.split('/')) && (isDirect || !isIgnored(folder) || ignore.mayHoldOthers(folder)),
    };
};
const once = async (known, key, read) => {
    const value = known.get(key) ?? (await read(key));
    known.set(key, value);
    return value;
};
/**
 * Whether `--exclude` leaves a path out; `text` has one pattern on each line. Its patterns are meant from the folder that
 * is copied in BuildKit, and from the context in Buildah: only what both leave out is sure not to be copied.
 */
const exclusionBy = async (text, pause) => {
    if (text === '')
        return () => false;
    const both = [
        await (0,build_inputs_ignore/* makeIgnore */.Vi)(text, 'buildkit', '--exclude', pause),
        await (0,build_inputs_ignore/* makeIgnore */.Vi)(text, 'buildah', '--exclude', pause),
    ];
    return (path, inSource) => inSource !== '' && both.every(({ isIgnored }) => isIgnored(path) && isIgnored(inSource));
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/unseen-code.js





/** What `ONBUILD COPY . .` takes: by the ignore file, like any COPY. */
const onbuildSources = [
    { context: undefined, path: '', excludes: [], seesIgnored: false },
];
/**
 * Whether the code may come by an ONBUILD of a base image, which nobody has seen yet: where a stage on an image that is not
 * official builds Go and takes no Go file itself, and where the whole build takes none although no official image builds Go
 * either. A stage that is built on another one is on the image of that.
 */
const mayCopyCode = async (read, pause) => {
    const { dockerfile, tree } = read;
    const unofficial = onUnofficialImages(dockerfile);
    const own = dockerfile.needed.filter(({ index }) => unofficial.has(index));
    if (own.length === 0)
        return false;
    const files = [...tree.found.keys()].filter((name) => name.endsWith('.go')).map(unseen_code_pathOf);
    const isElsewhere = dockerfile.needed.some((stage) => !unofficial.has(stage.index) && compilesGo(stage));
    if (files.length === 0 && !isElsewhere)
        return true;
    const building = own.filter(compilesCode);
    if (building.length > mostBuilding)
        return true;
    for (const stage of building) {
        const chain = chainOf(stage, dockerfile);
        if (!chain.some(takesFromElsewhere) && !(await takesAny(files, chain, read, pause)))
            return true;
    }
    return false;
};
/** More than any project has; for each, ignore files are read again. */
const mostBuilding = 10;
const unseen_code_pathOf = (name) => name.replace(/^file /, '');
/** The indexes of stages on images that are not official. */
const onUnofficialImages = ({ stages }) => {
    const found = new Set();
    for (const stage of stages) {
        const { base, index } = stage;
        if (base.kind === 'stage' ? found.has(base.index) : (0,copy_sources/* hasUnofficialBase */.uY)(stage))
            found.add(index);
    }
    return found;
};
/** A stage and those that it is built on. */
const chainOf = (stage, { stages }) => {
    const chain = [stage];
    for (let { base } = stage; base.kind === 'stage';) {
        const below = stages[base.index];
        if (below === undefined)
            break;
        chain.push(below);
        base = below.base;
    }
    return chain;
};
const commandsOf = ({ instructions }) => instructions.filter(({ name }) => name === 'RUN').flatMap((instruction) => (0,run_steps/* readRun */.cI)(instruction).commands);
const compilesGo = (stage) => commandsOf(stage).some((command) => (0,go_commands/* compilesGo */.xi)(command) === 'yes');
/** The same but for `go install MODULE@VERSION`, which is not the code of the context. */
const compilesCode = (stage) => commandsOf(stage).some((command) => (0,go_commands/* compilesGo */.xi)(command) === 'yes' && !isOfVersion(command));
const isOfVersion = (command) => {
    const { verb = '', args = [] } = (0,go_commands/* goCallOf */.G3)(command) ?? {};
    return /^(?:install|run)$/.test(verb) && args.some((word) => word.includes('@'));
};
/** The code may be that of another stage or context. */
const takesFromElsewhere = ({ instructions }) => instructions.some((instruction) => instruction.name === 'RUN'
    ? instruction.flags.some((flag) => /[=,]from=/.test(flag))
    : instruction.name === 'COPY' && (0,syntax/* flagOf */.iP)(instruction, 'from') !== undefined);
const takesAny = async (files, chain, { context, dockerfile, rules }, pause) => {
    const sourcesBy = (each) => chain.flatMap((stage) => (0,copy_sources/* ownSources */.Lk)(dockerfile, stage, each));
    const views = await viewsOf(context, sourcesBy, rules, pause);
    for (const file of files) {
        await pause();
        if (views.some(({ takes }) => takes(file)))
            return true;
    }
    return false;
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/build-inputs.js









/**
 * Reads what the build takes: the Dockerfile, ignore files, target, build arguments that it uses, and of each context what
 * COPY, ADD and mounts take by the rules of one of the engines (content, permissions, targets of links, empty folders).
 * Leaves out times, owners, and anything named `.git`, in which two commits always differ. Throws when something cannot be
 * read, naming it.
 */
const buildInputsDigest = async (contextDir, dockerfilePath, question, pause = pauses/* unstoppable */.ko) => {
    const { target, settings, buildContexts } = question;
    const inputs = new Map([
        ['Dockerfile', sha256((await (0,read/* readLinked */.c1)((0,external_node_path_.dirname)(dockerfilePath), (0,external_node_path_.basename)(dockerfilePath))) ?? '')],
    ]);
    if (target !== undefined)
        inputs.set('target', target);
    for (const [name, value] of Object.entries(settings))
        inputs.set(name, sha256(value));
    // A digest of the value, never the value: it may be a secret.
    for (const [name, value] of usedArguments(question))
        inputs.set(`build argument ${name}`, sha256(value));
    const contexts = [
        { name: undefined, dir: contextDir, dockerfilePath },
        ...Object.entries(buildContexts).map(([name, dir]) => ({ name, dir, dockerfilePath: undefined })),
    ];
    const trees = [];
    for (const context of contexts)
        trees.push(await treeOf(context, question, pause));
    const found = trees.flatMap((tree) => [...tree.found]);
    for (const [name, text] of found)
        inputs.set(name, text);
    return {
        digest: digestOf(inputs),
        inputs,
        ignoreFiles: [...new Set(trees.flatMap(({ ignoreFiles }) => ignoreFiles))],
        contextFiles: found.filter(([, text]) => !text.startsWith('folder ')).length,
        takesGit: trees.some(({ takesGit }) => takesGit),
    };
};
const treeOf = async (context, { dockerfile, rules }, pause) => {
    const views = await viewsOf(context, (each) => (0,copy_sources/* sourcesOf */.u0)(dockerfile, each), rules, pause);
    const tree = await readTree(context, views, pause);
    const isSeen = context.name !== undefined || !(await mayCopyCode({ context, dockerfile, rules, tree }, pause));
    if (isSeen)
        return tree;
    const unseen = await viewsOf(context, () => onbuildSources, rules, pause);
    return readTree(context, [...views, ...unseen], pause);
};
/** The names of inputs that differ, sorted, at most `limit`: files by path, others in words. */
const differingInputs = (one, other, limit = 3) => [...new Set([...one.inputs.keys(), ...other.inputs.keys()])]
    .filter((name) => one.inputs.get(name) !== other.inputs.get(name))
    .toSorted()
    .slice(0, limit)
    .map((name) => name.replace(/^file /, ''));
/** Files of the main context that differ, in alphabetical order; folders, which differ in permissions, are none. */
const changedFilesIn = (base, head) => [...new Set([...base.inputs.keys(), ...head.inputs.keys()])].toSorted().flatMap((name) => {
    const [before, after] = [base.inputs.get(name), head.inputs.get(name)];
    const isFile = name.startsWith('file ') && !(after ?? before ?? '').startsWith('folder ');
    if (before === after || !isFile)
        return [];
    return { path: name.slice('file '.length), change: changeBetween(before, after) };
});
const changeBetween = (before, after) => {
    if (before === undefined)
        return 'new';
    return after === undefined ? 'gone' : 'changed';
};
const sha256 = (content) => (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
const digestOf = (inputs) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    // NUL is the only character that no path contains.
    for (const name of [...inputs.keys()].toSorted())
        hash.update(`${name}\0${inputs.get(name) ?? ''}\0`);
    return hash.digest('hex');
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/build-settings.js
/** The options of a build that can differ between revisions because each has a bake file of its own. */
const buildSettings = ({ network, platforms, ssh, secrets, secretFiles }, otherContexts) => ({
    network: JSON.stringify(network ?? null),
    platform: JSON.stringify(platforms),
    ssh: JSON.stringify(ssh),
    secrets: JSON.stringify([secrets, secretFiles]),
    'build-contexts': JSON.stringify(otherContexts),
});

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/module-change.js
/** Whether an input of the build, given by its path in the context, only says which modules are used. */
const isOfModules = (input) => /^(?:go\.(?:mod|sum)|vendor\/.*)$/s.test(input);
/**
 * The modules that a go.mod requires and an earlier one does not, as a clause; undefined when there are none, or when
 * the files differ in anything else (language version, replacements). It is a cause only if no other input differs.
 */
const moduleChange = (earlier, later) => {
    const [old, now] = [readLines(earlier), readLines(later)];
    if (old.others.join('\n') !== now.others.join('\n'))
        return undefined;
    const before = new Set(old.required.map(({ module }) => module));
    const added = now.required.filter(({ module }) => !before.has(module));
    // Modules that the project imports come before those that they require.
    const [first] = added.toSorted((one, other) => Number(one.isIndirect) - Number(other.isIndirect));
    if (first === undefined)
        return undefined;
    const more = added.length === 1 ? '' : ` and ${added.length - 1} more`;
    return `only modules changed: ${first.module}${more} in go.mod`;
};
/** `PATH VERSION`, alone in a block or after `require`; a comment may say that it is indirect. */
const requirement = /^(?:require\s+)?(\S+)\s+(v\d\S*)(?:\s*\/\/\s*(indirect)?.*)?$/;
const readLines = (goMod) => {
    const required = [];
    const others = [];
    for (const line of goMod.split('\n').map((each) => each.trim())) {
        const [, path, version, indirect] = requirement.exec(line) ?? [];
        if (path !== undefined)
            required.push({ module: `${path} ${version}`, isIndirect: indirect !== undefined });
        else if (!/^(?:$|\/\/|require \($|\)$)/.test(line))
            others.push(line);
    }
    return { required, others };
};

;// CONCATENATED MODULE: ./build/projects/context/checks.js














const noContext = 'context: there is no such folder in the repository';
/** Throws an InputError for a Dockerfile without its context: any other problem would only confuse. */
const refuseAbsentContext = (revision, inputs) => {
    if (revision === undefined || (0,external_node_fs_.existsSync)(revision.contextDir))
        return;
    if ((0,external_node_fs_.existsSync)((0,user_build/* dockerfilePathOf */.pS)(revision, inputs)))
        throw new inputs_error/* InputError */.dz([noContext]);
};
/** Throws an InputError with every reason why a build cannot be timed honestly, or which of its folders do not exist. */
const refuse = (env, { dockerfile, otherReadings, contextDir, buildContexts }, { build }) => {
    const question = {
        native: (0,machine/* nativePlatform */.Nc)(),
        own: (0,own_platforms/* ownPlatforms */.L)(),
        buildContexts: build.buildContexts,
    };
    const readings = [dockerfile, ...otherReadings];
    const absent = Object.entries(foldersOf(buildContexts)).filter(([, path]) => !(0,external_node_fs_.existsSync)(path));
    const problems = [
        ...new Set(readings.flatMap((reading) => (0,refusals/* refusals */.Ke)(reading, question))),
        ...(0,refusals/* differingReadings */.WB)(readings),
        ...differingSources(readings),
        ...unresolved(env, dockerfile),
        ...((0,external_node_fs_.existsSync)(contextDir) ? [] : [noContext]),
        ...absent.map(([name]) => `build-contexts: ${build.buildContexts[name]} is not in the repository`),
    ];
    (0,inputs_error/* refuseAll */.cp)(problems);
};
/** A change of a file that only one platform takes would be no change of the other's build. */
const differingSources = (readings) => {
    const [first, ...others] = readings.map(copy_sources/* sourcesByLine */.Y6);
    if (first === undefined)
        return [];
    return [...first].flatMap(([line, sources]) => others.every((other) => JSON.stringify(other.get(line)) === JSON.stringify(sources))
        ? []
        : [
            `line ${line} of the Dockerfile: it takes other files of the context for each platform; choose one platform`,
        ]);
};
/** Two revisions of which nothing is known. */
const nothingKnown = {
    knownVerdict: undefined,
    onlyChange: undefined,
    notes: [],
    changedFiles: [],
};
/** Equal inputs give equal builds. They must be equal by the rules of all engines that may build. */
const knownBeforeBuilding = async (host, base, builds, { inputs, pause }) => {
    if (base.kind === 'same')
        return unchanged(`nothing was built: the base, ${base.how}, is the head itself`);
    const [before, after] = [builds.get('base'), builds.get('head')];
    if (before === undefined || after === undefined)
        return nothingKnown;
    const rules = await (0,engine_rules/* rulesOfRun */.os)(host, inputs);
    const read = (build) => checks_takenBy(build, rules, pause);
    const [one, other] = [await read(before), await read(after)];
    const differing = differingInputs(one, other, Infinity);
    const changedFiles = changedFilesIn(one, other);
    if (!differing.every(isOfModules))
        return { ...nothingKnown, changedFiles };
    if (differing.length === 0)
        return unchanged('no input of the build changed, so nothing was built', notesOfSame(one));
    const onlyChange = moduleChange(goModOf(before), goModOf(after));
    return { ...nothingKnown, onlyChange, changedFiles };
};
/**
 * All that a build takes but the values of its secrets, by the rules of all engines that may build; undefined:
 * nothing is built. A token is another one each time, and reports keep a digest of this.
 */
const takenByBuild = async (host, build, inputs) => build === undefined
    ? undefined
    : checks_takenBy(withoutSecrets(build), await (0,engine_rules/* rulesOfRun */.os)(host, inputs), (0,pauses/* pausesFor */.HN)(host.signal));
const withoutSecrets = ({ options, ...build }) => ({
    ...build,
    options: {
        ...options,
        secrets: Object.fromEntries(Object.keys(options.secrets).map((name) => [name, ''])),
    },
});
const checks_takenBy = ({ contextDir, dockerfilePath, dockerfile, options, buildArgs, buildContexts }, rules, pause) => buildInputsDigest(contextDir, dockerfilePath, {
    rules,
    dockerfile,
    target: options.target,
    settings: buildSettings(options, checks_imagesOf(buildContexts)),
    buildArgs,
    buildContexts: foldersOf(buildContexts),
}, pause);
/** Every commit changes `.git`, so a comparison because of it alone would be made for every change. */
const gitNote = 'The build takes .git from its context, and .git is all that differs: a real build repeats the steps from there on, and Go writes the commit into the binary. This is not compared, since every commit does the same. Unless the build needs it, exclude .git in the ignore file.';
/** A gate that can never fail is one by mistake: such a Dockerfile often downloads its own project. */
const nothingTaken = 'The build takes no file of its context, so no change of the code is ever part of it: what it builds comes from its images and from the network.';
const notesOfSame = ({ takesGit, contextFiles }) => [
    ...(takesGit ? [gitNote] : []),
    ...(!takesGit && contextFiles === 0 ? [nothingTaken] : []),
];
const unchanged = (reason, notes = []) => ({
    ...nothingKnown,
    knownVerdict: { kind: 'unchanged', because: 'same-inputs', reason },
    notes,
});
const goModOf = ({ contextDir }) => (0,look/* textInside */.kg)(contextDir, 'go.mod') ?? '';
const foldersOf = (contexts) => Object.fromEntries(Object.entries(contexts).filter(([, value]) => (0,user_build/* isFolder */.lQ)(value)));
const checks_imagesOf = (contexts) => Object.fromEntries(Object.entries(contexts).filter(([, value]) => !(0,user_build/* isFolder */.lQ)(value)));
/** An image whose name is unknown cannot be pulled before the timing, nor checked for changes. */
const unresolved = (env, { unresolved: images }) => images.map(({ line, written, missing }) => `line ${line} of the Dockerfile: the name of the image ${written} depends on ${missing.join(', ')}; set it with ${(0,hint/* hint */.a)(env, 'build-args')}`);

// EXTERNAL MODULE: ./build/projects/context/find-dockerfiles.js
var find_dockerfiles = __webpack_require__(60974);
;// CONCATENATED MODULE: ./build/projects/context/given-files.js



/** Throws an InputError for files and agents that inputs name and that do not exist, before anything is installed. */
const refuseMissingFiles = (env, { build }) => {
    const agents = build.ssh.flatMap((each) => (each.includes('=') ? [each.slice(each.indexOf('=') + 1)] : []));
    const named = [
        ...Object.values(build.secretFiles).map((path) => ['secret-files', path]),
        ...agents.map((path) => ['ssh', path]),
    ];
    const missing = named.filter(([, path]) => !(0,external_node_fs_.existsSync)(path));
    const problems = [
        ...missing.map(([name, path]) => `${name}: ${path} does not exist`),
        ...missingAgents(env, build.ssh),
    ];
    (0,inputs_error/* refuseAll */.cp)(problems);
};
/** Without a path, an id stands for the agent of this environment. */
const missingAgents = (env, ssh) => {
    const socket = env['SSH_AUTH_SOCK'] ?? '';
    if (socket !== '' && (0,external_node_fs_.existsSync)(socket))
        return [];
    const why = socket === '' ? 'SSH_AUTH_SOCK is not set' : `its socket ${socket} does not exist`;
    return ssh
        .filter((each) => !each.includes('='))
        .map((id) => `ssh: ${id} is an SSH agent, and none runs here (${why}); start one, or give a key: ${(0,hint/* hint */.a)(env, 'ssh', `${id}=PATH`)}`);
};

// EXTERNAL MODULE: ./build/projects/context/build-inputs/glob.js
var glob = __webpack_require__(19358);
// EXTERNAL MODULE: ./build/projects/context/build-inputs/pattern-matcher.js
var pattern_matcher = __webpack_require__(78767);
;// CONCATENATED MODULE: ./build/projects/context/known/context-tree.js







/** Whether a path is in a folder. `unknown`: a link is on the way, and engines differ in following it. */
const presence = (folder, path) => {
    let at = folder;
    const parts = path.split('/');
    for (const [index, part] of parts.entries()) {
        at = (0,external_node_path_.join)(at, part);
        const found = (0,look/* statOf */._N)(at);
        if (found === undefined)
            return 'missing';
        if (found.isSymbolicLink())
            return 'unknown';
        if (!found.isDirectory())
            return index === parts.length - 1 ? 'present' : 'missing';
    }
    return 'present';
};
/** The paths that a pattern of Go's filepath.Match matches; undefined for one that engines read differently. */
const matchesOf = async (folder, pattern, pause) => {
    if (/\*\*|\\|\[[^\]]*\[/.test(pattern))
        return undefined;
    let found = [''];
    for (const part of pattern.split('/')) {
        const name = (0,pattern_matcher/* namePatternOf */.f)(part);
        if (name === undefined)
            return undefined;
        const within = [];
        for (const parent of found) {
            await pause();
            const names = (0,readable/* readableNames */.Vv)((0,external_node_path_.join)(folder, parent)).filter((each) => (0,glob/* matchesName */.Hj)(name, each));
            within.push(...names.map((each) => (parent === '' ? each : `${parent}/${each}`)));
        }
        found = within;
    }
    return found;
};
/** Reads the ignore files of all kinds of engines. */
const ignoringLineIn = async ({ contextDir, dockerfilePath }, pause) => {
    const all = [];
    try {
        for (const rules of engine_rules/* everyRule */.Ag)
            all.push(await (0,build_inputs_ignore/* readIgnore */.RT)(contextDir, dockerfilePath, rules, pause));
    }
    catch {
        // A run that was stopped ends here.
        await pause();
        // A pattern that one of them refuses is reported where the context is read.
        return () => Promise.resolve(undefined);
    }
    const [file] = all.flatMap((each) => each.file ?? []);
    if (file === undefined)
        return () => Promise.resolve(undefined);
    const read = new Map();
    const ignoreOf = (line) => {
        const ignore = read.get(line) ?? (0,build_inputs_ignore/* makeIgnore */.Vi)(line, 'buildkit');
        read.set(line, ignore);
        return ignore;
    };
    const lines = ((0,look/* textInside */.kg)((0,external_node_path_.dirname)(file), (0,external_node_path_.basename)(file)) ?? '').split('\n');
    return async (path) => {
        // Kaniko looks into every ignored folder.
        const mayReturn = all.some((each, at) => engine_rules/* everyRule */.Ag[at] !== 'kaniko' && each.mayHoldOthers(path));
        if (mayReturn || !all.every(({ isIgnored }) => isIgnored(path)))
            return undefined;
        for (const [index, line] of [...lines.entries()].toReversed()) {
            await pause();
            if (/^\s*!/.test(line) || !(await ignoreOf(line)).isIgnored(path))
                continue;
            return { file: (0,external_node_path_.basename)(file), line: index + 1, text: line.trim() };
        }
        return undefined;
    };
};

;// CONCATENATED MODULE: ./build/projects/context/known/finding.js
/** Nobody reads more, and each may take git a while. */
const mostFindings = 20;

;// CONCATENATED MODULE: ./build/projects/context/known/ignored-by-git.js

/** The line that makes git ignore a path, as in `.gitignore, line 3: dist/`; undefined when none does. */
const ignoredByGit = async (host, folder, path) => {
    // With the slash, patterns such as `dist/` match a folder that does not exist.
    for (const each of [path, `${path}/`]) {
        const result = await (0,git/* git */.$Y)(host, folder, ['check-ignore', '-v', '--no-index', '--', each]);
        host.signal.throwIfAborted();
        const output = (0,git/* succeeded */.gq)(result) ? result.stdout : '';
        const [, file = '', line = '', pattern = ''] = /^(.*?):(\d+):(.*)\t/.exec(output) ?? [];
        // Only what the repository says: the user's own excludes are no reason.
        if (/(?:^|\/)\.gitignore$/.test(file) && !file.startsWith('/') && !pattern.startsWith('!'))
            return `${file}, line ${line}: ${pattern}`;
    }
    return undefined;
};

// EXTERNAL MODULE: ./build/dockerfile/syntax/instruction-words.js
var instruction_words = __webpack_require__(60215);
;// CONCATENATED MODULE: ./build/projects/context/known/only-from-context.js





/**
 * Whether the files that a step of the Dockerfile compiles surely come from the context alone: on a usual base image,
 * all of the context was copied, everything to its own place, and no instruction could have made, fetched or changed any.
 */
const isOnlyFromContext = (dockerfile, line) => {
    const known = answers.get(dockerfile) ?? new Map();
    answers.set(dockerfile, known);
    const answer = known.get(line) ?? isFromContext(dockerfile, line);
    known.set(line, answer);
    return answer;
};
/** One line may compile thousands of packages. */
const answers = new WeakMap();
const isFromContext = (dockerfile, line) => {
    const stage = dockerfile.needed.find(({ instructions }) => instructions.some((each) => each.line === line));
    if (stage === undefined)
        return false;
    const chain = only_from_context_chainOf(stage, dockerfile.stages);
    const [first] = chain;
    const isUsual = first?.base.kind === 'scratch' || (first?.base.kind === 'image' && usualBase.test(first.base.reference));
    const before = chain.flatMap(({ instructions }) => instructions).filter((each) => each.line <= line);
    return isUsual && before.every(addsNoSources) && isCopiedAsItIs(before);
};
/** Images of Go or of a distribution, which hold no sources of the project. */
const usualBase = /(?:^|[/_-])(?:go|golang|go-toolset|go-fips|alpine|debian|ubuntu|fedora|centos|rockylinux|almalinux|amazonlinux|archlinux|wolfi-base|ubi\d+(?:-minimal)?)(?:[:@]|$)/;
const only_from_context_chainOf = (stage, stages) => {
    const below = stage.base.kind === 'stage' ? stages[stage.base.index] : undefined;
    return below === undefined ? [stage] : [...only_from_context_chainOf(below, stages), stage];
};
/** Whether all of the context is in the stage, and nothing of it in another place than in the context. */
const isCopiedAsItIs = (before) => {
    const copies = before.filter(isCopyOfContext);
    const [first, last] = [copies[0]?.line ?? 0, copies.at(-1)?.line ?? 0];
    const moves = before.some(({ name, line }) => name === 'WORKDIR' && line > first && line < last);
    return !moves && copies.every(keepsPlaces) && (copies.some(copiesAll) || before.some(mountsAll));
};
const isCopyOfContext = (instruction) => instruction.name === 'ADD' || (instruction.name === 'COPY' && (0,syntax/* flagOf */.iP)(instruction, 'from') === undefined);
const isAll = (source) => /^\.?\/?$/.test(source);
const copiesAll = (instruction) => (0,syntax/* flagOf */.iP)(instruction, 'exclude') === undefined && (0,instruction_words/* copyWords */.r)(instruction.args).slice(0, -1).some(isAll);
const mountsAll = (instruction) => instruction.name === 'RUN' &&
    (0,run_steps/* readRun */.cI)(instruction).mounts.some((mount) => mount.type === 'bind' && isWholeContext(mount));
const isWholeContext = ({ from, source = '' }) => from === undefined && isAll(source);
/** Folders with the same name in the stage, and files such as go.mod at the top. */
const keepsPlaces = (instruction) => {
    const words = (0,instruction_words/* copyWords */.r)(instruction.args);
    const target = words.at(-1) ?? '';
    const isFile = (source) => /^(?:\.\/)?[^/]*\.[^/]+$/.test(source) &&
        (/(?:^\.|\/)$/.test(target) || external_node_path_.posix.basename(target) === external_node_path_.posix.basename(source));
    return words
        .slice(0, -1)
        .every((source) => isAll(source) || isFile(source) || only_from_context_placeOf(source) === only_from_context_placeOf(target));
};
const only_from_context_placeOf = (path) => external_node_path_.posix.normalize(path).replace(/\/$/, '');
const addsNoSources = (instruction) => {
    const { name, args, heredocs } = instruction;
    if (name === 'ONBUILD' || heredocs.length > 0)
        return false;
    if (name === 'COPY')
        return (0,syntax/* flagOf */.iP)(instruction, 'from') === undefined || isForPrograms(args);
    if (name === 'ADD')
        return !/\.(?:tar|tgz|tar\.\w+|tbz2?|txz)\b|:\/\/|@/.test(args);
    // They can point to another module file, or into a vendor folder.
    if (name === 'ENV' || name === 'ARG')
        return !/GOFLAGS|GOWORK|overlay|modfile/.test(args);
    if (name !== 'RUN')
        return true;
    const { commands, mounts } = (0,run_steps/* readRun */.cI)(instruction);
    return (mounts.every(hidesNoSources) &&
        !/GOFLAGS|GOWORK|go\.work|overlay|modfile|-mod[= ]|mod\s+(?:edit|vendor)|go\s+(?:work|generate|run|tool)|<<|>/.test(args) &&
        commands.length > 0 &&
        commands.every(writesNoSources));
};
/** What is mounted over files of the project could be what the context lacks. */
const hidesNoSources = (mount) => mount.type === 'bind'
    ? isWholeContext(mount)
    : /^(?:$|\/(?:root|go|var|home|tmp|run|etc|usr)\/)/.test(mount.target ?? '');
const writesNoSources = (command) => {
    const call = (0,go_commands/* goCallOf */.G3)(command);
    if (call === undefined)
        return harmless.has((0,go_commands/* programOf */.oQ)(command));
    return (compilesOnly.has(call.verb) || (call.verb === 'mod' && /^(?:download|verify)$/.test(call.args[0] ?? '')));
};
/** Verbs of go that write no sources; a test may. */
const compilesOnly = new Set(['build', 'install', 'env', 'list', 'version', 'vet']);
/** A folder for programs, into which no project is copied. */
const isForPrograms = (args) => {
    const target = (0,instruction_words/* copyWords */.r)(args).at(-1) ?? '';
    return /^\/(?:usr\/(?:local\/)?|go\/)?s?bin(?:\/|$)|^\/usr\/local\/go\/?$|^\/etc(?:\/|$)/.test(external_node_path_.posix.normalize(target));
};
/** Programs that write no sources of a project. */
const harmless = new Set([
    ...['apk', 'apt-get', 'apt', 'dnf', 'microdnf', 'yum', 'pacman', 'update-ca-certificates'],
    ...['adduser', 'addgroup', 'useradd', 'groupadd', 'mkdir', 'chmod', 'chown', 'echo', 'printf', 'set', 'cd'],
    ...['test', '[', 'ls', 'cat', 'pwd', 'env', 'true', ':', 'export', 'rm', 'strip', 'upx', 'apt-mark'],
]);

;// CONCATENATED MODULE: ./build/projects/context/known/prepare-advice.js



/** Says that something missing is made by a command, which belongs in `prepare`; `byGit` names the line that ignores it. */
const prepareFinding = ({ host, inputs, dir }, missing, { path, byGit }) => {
    const isInput = inputs.prepare === undefined;
    const advice = isInput
        ? `a command that makes it belongs in prepare, as in ${(0,hint/* hint */.a)(host.env, 'prepare', commandFor(dir, path))}`
        : 'prepare did not make it';
    return { text: `${missing}. Git ignores it (${byGit}): ${advice}`, isInput };
};
/** The target of the Makefile that is called like the file or a folder of it; otherwise a usual name. */
const commandFor = (dir, path) => {
    const text = (0,look/* textInside */.kg)(dir, 'Makefile') ?? '';
    const targets = [...text.matchAll(/^([A-Za-z0-9][\w./-]*)[^\S\n]*:(?!=)/gm)].map(([, target = '']) => target);
    const wanted = [path, external_node_path_.posix.basename(path), ...path.split('/').toReversed(), 'generate', 'build'];
    return `make ${wanted.find((name) => targets.includes(name)) ?? 'generate'}`;
};

;// CONCATENATED MODULE: ./build/projects/context/known/embedded-files.js







/** Files that `//go:embed` needs, that git ignores, and that neither `prepare` nor the Dockerfile makes. */
const missingEmbeds = async (checkout) => {
    const { host, build } = checkout;
    const findings = [];
    for (const { file, folder, line, pattern } of embedsIn(await compiledPackages(checkout), build.dockerfile)) {
        await checkout.pause();
        if (findings.length === mostFindings)
            break;
        const path = external_node_path_.posix.join(folder, pattern.replaceAll(/^["`]|["`]$/g, '').replace(/^all:/, ''));
        if (await isThere(checkout, path))
            continue;
        const byGit = await ignoredByGit(host, build.contextDir, path);
        if (byGit === undefined)
            continue;
        const missing = `${file}, line ${line}: go:embed ${pattern} finds nothing in ${folder}`;
        findings.push(prepareFinding(checkout, missing, { path, byGit }));
    }
    return findings;
};
const embedsIn = (compiled, dockerfile) => compiled
    .filter(({ line }) => isOnlyFromContext(dockerfile, line))
    .flatMap(({ folder, files }) => files.flatMap(({ path, embeds }) => embeds.map(({ line, pattern }) => ({ file: path, folder, line, pattern }))));
const isThere = async ({ build: { contextDir }, pause }, path) => /[*?[\\]/.test(path)
    ? ((await matchesOf(contextDir, path, pause))?.length ?? 1) > 0
    : presence(contextDir, path) !== 'missing';

;// CONCATENATED MODULE: ./build/projects/context/known/endless-files.js





/**
 * Files that go would read in the build and that never end: devices, pipes, and links that lead to a device or to `/proc`
 * of the container. A build with one hangs until its time is over. Any other link out of the context may be one into the
 * image, and go ends by itself when it finds nothing there. Nor are embedded files among them: go opens only regular ones, and
 * skips all others in an embedded folder.
 */
const endlessFiles = async (checkout) => {
    const { build, dir, pause } = checkout;
    if (build.dockerfile.runsGo === 'no')
        return [];
    const { contextDir } = build;
    const { isIgnoredBySome } = await readRevision(build, pause);
    const findings = [];
    for (const path of await oddFilesIn(contextDir, pause)) {
        await pause();
        const isRead = readByGo.test(path) && !ignoredByGo.test(path);
        const reason = isRead && !isIgnoredBySome(path) ? endlessReason(contextDir, path) : undefined;
        if (reason === undefined)
            continue;
        const name = (0,external_node_path_.join)((0,external_node_path_.relative)(dir, contextDir), path);
        findings.push({ text: `${name} ${reason}: go would read it in the build, without an end`, isInput: true });
    }
    return findings;
};
const readByGo = /(?:^|\/)(?:go\.(?:mod|sum|work|work\.sum)|vendor\/modules\.txt|[^/]+\.go)$/;
/** Names that no pattern of packages finds. */
const ignoredByGo = /(?:^|\/)(?:[._]|testdata\/)/;
/** All that is neither a regular file nor a folder. */
const oddFilesIn = async (contextDir, pause) => {
    const found = [];
    const waiting = [''];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        // What cannot be read is reported where the context is read.
        for (const entry of (0,readable/* readableEntries */.xR)((0,external_node_path_.join)(contextDir, folder))) {
            await pause();
            const path = external_node_path_.posix.join(folder, entry.name);
            if (entry.isDirectory() && path !== '.git')
                waiting.push(path);
            if (!entry.isDirectory() && !entry.isFile())
                found.push(path);
        }
    }
    return found.toSorted();
};
/** What makes a path endless, as the end of a sentence; undefined when nothing does. */
const endlessReason = (contextDir, path) => {
    const end = endOf(contextDir, path);
    if (end === undefined)
        return undefined;
    if (end.startsWith('/'))
        return /^\/(?:dev\/(?!null$)|proc\/)/.test(end) ? `leads to ${end}` : undefined;
    const found = (0,look/* statOf */._N)((0,external_node_path_.join)(contextDir, end));
    const isOdd = found !== undefined && !found.isFile() && !found.isDirectory();
    if (!isOdd)
        return undefined;
    return end === path ? 'is a device or a pipe' : `leads to ${end}, a device or a pipe`;
};
const mostLinks = 40;
/**
 * Where the links on a path lead: relative to the context, or absolute in the container when they lead out of it. How deep
 * in the container the context is copied is not certain, so what is above it counts as its root. Undefined for a circle.
 */
const endOf = (contextDir, path) => {
    let [waiting, at, links] = [path.split('/'), '', 0];
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
        if (step === '' || step === '.')
            continue;
        if (step === '..' && at === '')
            return outside(waiting);
        at = step === '..' ? external_node_path_.posix.join(at, '..').replace(/^\.$/, '') : external_node_path_.posix.join(at, step);
        if ((0,look/* statOf */._N)((0,external_node_path_.join)(contextDir, at))?.isSymbolicLink() !== true)
            continue;
        const target = (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(contextDir, at));
        links += 1;
        if (links > mostLinks)
            return undefined;
        if (external_node_path_.posix.isAbsolute(target))
            return external_node_path_.posix.join(target, ...waiting);
        waiting = [...target.split('/'), ...waiting];
        at = external_node_path_.posix.dirname(at).replace(/^\.$/, '');
    }
    return at;
};
/** The names behind those that lead up. */
const outside = (steps) => external_node_path_.posix.join('/', ...steps);

;// CONCATENATED MODULE: ./build/projects/context/known/local-modules.js









/**
 * Folders that `replace` lines of go.mod and `use` lines of go.work name and that no build can find: they are outside
 * the context, or nowhere. Modules in a vendor folder are not looked for elsewhere.
 */
const unreachableModules = async (checkout) => {
    const { contextDir, dockerfile } = checkout.build;
    const compiled = await compiledPackages(checkout);
    const { isIgnoredBySome } = await readRevision(checkout.build, checkout.pause);
    const findings = new Map();
    for (const each of compiled) {
        await checkout.pause();
        const { module, line } = each;
        if (isVendored(contextDir, module) || !isOnlyFromContext(dockerfile, line))
            continue;
        const unreachable = [
            ...replacedFolders(checkout, each, compiled),
            ...workspaceFolders(contextDir, module),
        ];
        for (const { file, written, folder } of unreachable) {
            if (isIgnoredBySome(file) || ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextDir, folder)) && local_modules_isWithin(folder)))
                continue;
            findings.set(`${file} ${written}`, finding(checkout, { file, written, folder }));
        }
    }
    return [...findings.values()];
};
const isVendored = (contextDir, module) => [module, '.'].some((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextDir, folder, 'vendor/modules.txt')));
/** A replaced module is needed when it is imported, and `go mod download` needs all of them. */
const replacedFolders = ({ build: { contextDir, dockerfile } }, { module }, compiled) => {
    const file = external_node_path_.posix.join(module, 'go.mod');
    const text = (0,look/* textInside */.kg)(contextDir, file) ?? '';
    const imports = compiled
        .filter((each) => each.module === module)
        .flatMap(({ files }) => files.flatMap((each) => each.imports));
    const required = new Map((0,module_files/* directivesIn */.WS)(text, 'require').map(([path = '', version = '']) => [path, version]));
    return (0,module_files/* replacementsIn */.tP)(text)
        .filter(module_files/* isFolderBelow */.CB)
        .filter(({ path, version }) => required.has(path) && [undefined, required.get(path)].includes(version))
        .filter(({ path }) => downloadsAll(dockerfile) || imports.some((each) => moduleOf(each, required) === path))
        .map(({ target }) => ({ file, written: `replace => ${target}`, folder: external_node_path_.posix.join(module, target) }));
};
/** The required module with the longest name that fits, as go chooses. */
const moduleOf = (imported, required) => [...required.keys()]
    .filter((path) => `${imported}/`.startsWith(`${path}/`))
    .toSorted((one, other) => other.length - one.length)[0];
const downloadsAll = ({ runs }) => runs.some(({ commands }) => commands.some((command) => {
    const call = (0,go_commands/* goCallOf */.G3)(command);
    return call?.verb === 'mod' && call.args[0] === 'download' && call.args.length === 1;
}));
/** Of the go.work that go would find above the module, if it is in the context. */
const workspaceFolders = (contextDir, module) => {
    for (let at = module;; at = external_node_path_.posix.dirname(at)) {
        const file = external_node_path_.posix.join(at, 'go.work');
        const text = (0,look/* textInside */.kg)(contextDir, file);
        if (text !== undefined)
            return (0,module_files/* directivesIn */.WS)(text, 'use').flatMap(([target = '']) => target === '' || target.startsWith('/')
                ? []
                : [{ file, written: `use ${target}`, folder: external_node_path_.posix.join(at, target) }]);
        if (at === '.')
            return [];
    }
};
const local_modules_isWithin = (folder) => folder !== '..' && !folder.startsWith('../');
const finding = ({ host, inputs, dir, build }, { file, written, folder }) => {
    const { contextDir, dockerfilePath } = build;
    const where = `${external_node_path_.posix.join((0,external_node_path_.relative)(dir, contextDir), file)}: ${written}`;
    const absolute = (0,external_node_path_.resolve)(contextDir, folder);
    const inRepository = (0,external_node_path_.relative)(dir, absolute);
    if (local_modules_isWithin(folder) || !local_modules_isWithin(inRepository) || !(0,external_node_fs_.existsSync)(absolute))
        return { text: `${where}: there is no such folder in the repository`, isInput: false };
    const context = (0,external_node_path_.relative)(dir, contextDir);
    const outside = `${where} is outside the context ${context}, so no build sees ${inRepository}`;
    const wider = commonFolder(context, inRepository);
    // A bake file names both.
    if (inputs.bakeTarget !== undefined)
        return { text: `${outside}; its context has to be ${wider}`, isInput: false };
    const fix = (0,hint/* hints */.X)(host.env, [
        ['context', wider],
        ['file', (0,external_node_path_.relative)(dir, dockerfilePath)],
    ]);
    return {
        text: `${outside}; ${fix} makes the context wide enough, and the paths in the Dockerfile have to follow`,
        isInput: false,
    };
};
const commonFolder = (one, other) => {
    const parts = one.split('/');
    const others = other.split('/');
    const same = parts.findIndex((part, at) => part !== others[at]);
    return parts.slice(0, same === -1 ? parts.length : same).join('/') || '.';
};

;// CONCATENATED MODULE: ./build/projects/context/known/missing-packages.js











/**
 * Packages of the project that are imported and have no Go file, because git ignores what generates one, and that
 * neither `prepare` nor the Dockerfile makes.
 */
const missingPackages = async (checkout) => {
    const { host, build } = checkout;
    const findings = new Map();
    const { modules } = await contextFacts(await readRevision(build, checkout.pause));
    for (const { file, imported, folder } of ownImports(await compiledPackages(checkout), checkout, modules)) {
        await checkout.pause();
        if (findings.size === mostFindings)
            break;
        if (findings.has(folder) || hasGoFile((0,external_node_path_.join)(build.contextDir, folder)))
            continue;
        for (const path of generated(folder)) {
            const byGit = await ignoredByGit(host, build.contextDir, path);
            if (byGit === undefined)
                continue;
            const missing = `${file} imports ${imported}, and ${folder} has no Go file`;
            findings.set(folder, prepareFinding(checkout, missing, { path: folder, byGit }));
            break;
        }
    }
    return [...findings.values()];
};
/** Names that generators give their files; which of them a project uses is unknown. */
const generated = (folder) => {
    const name = external_node_path_.posix.basename(folder);
    return [`${name}.go`, `${name}.pb.go`, `${name}_gen.go`, `${name}.gen.go`, `${name}_generated.go`].map((file) => external_node_path_.posix.join(folder, file));
};
const ownImports = (compiled, { build: { contextDir, dockerfile } }, modules) => compiled
    .filter(({ line }) => isOnlyFromContext(dockerfile, line))
    .flatMap(({ module, files }) => {
    const path = modules.find(({ folder }) => folder === module)?.path;
    const others = [...modules.map((each) => each.path), ...requiredIn(contextDir, module)];
    return files.flatMap((file) => file.imports.flatMap((imported) => {
        if (path === undefined || !isIn(imported, path))
            return [];
        if (others.some((each) => each !== path && isIn(each, path) && isIn(imported, each)))
            return [];
        return { file: file.path, imported, folder: external_node_path_.posix.join(module, imported.slice(path.length)) };
    }));
});
/** A module of its own may lie below the one that imports it, or come from elsewhere. */
const requiredIn = (contextDir, module) => (0,module_files/* directivesIn */.WS)((0,look/* textInside */.kg)(contextDir, external_node_path_.posix.join(module, 'go.mod')) ?? '', 'require').map(([path = '']) => path);
const isIn = (imported, path) => `${imported}/`.startsWith(`${path}/`);
const hasGoFile = (folder) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder).some((name) => name.endsWith('.go'));
    }
    catch {
        return false;
    }
};

// EXTERNAL MODULE: ./build/dockerfile/image-names.js
var image_names = __webpack_require__(44995);
// EXTERNAL MODULE: ./build/projects/context/build-inputs/certain-variables.js
var certain_variables = __webpack_require__(42296);
;// CONCATENATED MODULE: ./build/projects/context/known/readable-stages.js

/** The instructions of all stages that the target needs. */
const readableInstructions = (dockerfile) => dockerfile.needed.flatMap((stage) => (0,certain_variables/* withCertainVariables */.K)(dockerfile, stage).map(({ instruction, values }) => ({
    instruction,
    value: (word) => (likelyInImages.test(word) ? undefined : (0,certain_variables/* certainWord */.L)(word, values)),
})));
/** Variables that a base image is likely to set; they would replace an ARG of the same name. */
const likelyInImages = /\$\{?(?:PATH|HOME|LANG|USER|SHELL|LC_\w+|GO[A-Z_]*|\w+_VERSION)\b/;

;// CONCATENATED MODULE: ./build/projects/context/known/copied-sources.js







/** The sources of COPY, ADD and bind mounts, as far as their names are certain. Addresses and heredocs are left out. */
const copiedSources = (dockerfile) => readableInstructions(dockerfile).flatMap((each) => [...copiesOf(each, dockerfile), ...mountsOf(each)]);
const copiesOf = ({ instruction, value }, dockerfile) => {
    const { name, line, args, heredocs } = instruction;
    const wanted = name === 'COPY' ? (0,syntax/* flagOf */.iP)(instruction, 'from') : undefined;
    const from = wanted === undefined ? undefined : folderCalled(wanted, dockerfile);
    if ((name !== 'COPY' && name !== 'ADD') || (wanted !== undefined && from === undefined))
        return [];
    const words = (0,instruction_words/* copyWords */.r)(args);
    const sources = words.slice(0, -1).filter((word) => heredocs.length === 0 || !/^\d*<</.test(word));
    const texts = sources.map((word) => value(word) ?? '');
    const patterns = texts.every(isPattern) ? texts.map((text) => sourceAt(text).path) : [];
    return sources.flatMap((word) => {
        const text = value(word);
        if (text === undefined || text === '' || (name === 'ADD' && address.test(text)))
            return [];
        const written = wanted === undefined ? `${name} ${word}` : `${name} --from=${wanted} ${word}`;
        return [{ ...sourceAt(text), from, line, written, patterns, seesIgnored: from !== undefined }];
    });
};
const folderCalled = (wanted, { question }) => {
    const found = (0,image_names/* readImageName */.t)(wanted, question.buildContexts, () => undefined);
    return found.kind === 'context' && (0,user_build/* isFolder */.lQ)(found.value)
        ? { name: found.name, folder: found.value }
        : undefined;
};
const mountsOf = ({ instruction, value }) => {
    if (instruction.name !== 'RUN')
        return [];
    const { line } = instruction;
    return (0,run_steps/* readRun */.cI)(instruction).mounts.flatMap(({ type, from, source = '' }) => {
        // Engines differ in whether they replace variables here, and none of them reads patterns.
        const isPlain = type === 'bind' && from === undefined && !/[$*?[]/.test(source);
        const text = isPlain ? value(source) : undefined;
        if (text === undefined || text === '')
            return [];
        const written = `RUN --mount=type=bind,source=${source}`;
        return [{ ...sourceAt(text), from: undefined, line, written, patterns: [], seesIgnored: true }];
    });
};
const address = /^github\.com\/|^[a-z][a-z0-9+.-]*:\/\/|^[\w.-]+@[\w.-]+:/i;
const isPattern = (text) => /[*?[]/.test(text);
const sourceAt = (text) => {
    const path = external_node_path_.posix.join('/', text).slice(1).replace(/\/$/, '');
    return { path: path === '' ? '.' : path, isPattern: isPattern(text) };
};

;// CONCATENATED MODULE: ./build/projects/context/known/other-context.js



/** The context in words. */
const contextName = ({ dir, build: { contextDir } }) => {
    const path = (0,external_node_path_.relative)(dir, contextDir);
    return path === '' ? 'the context, which is the whole repository' : `the context ${path}`;
};
/** Where the file would be found with another context: the folder of the Dockerfile, or one above it or the context. */
const otherContext = ({ host, inputs, dir, build }, { path, written }) => {
    const { contextDir, dockerfilePath } = build;
    const beside = (0,external_node_path_.dirname)(dockerfilePath);
    const isAbove = /\s\.\.\//.test(written);
    const other = [beside, ...parentsOf(dir, beside), ...parentsOf(dir, contextDir)].find((folder) => folder !== contextDir && other_context_isWithin(dir, folder) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)));
    if (other === undefined) {
        if (isAbove)
            return '; no COPY can reach above the context';
        if (inputs.prepare !== undefined)
            return ', and prepare did not make it';
        return `; if a command makes it, that belongs in ${(0,hint/* hint */.a)(host.env, 'prepare')}`;
    }
    const found = `, but in ${(0,external_node_path_.relative)(dir, other) || 'the repository'}`;
    // The bake file names both.
    if (inputs.bakeTarget !== undefined)
        return found;
    const given = [
        ['context', (0,external_node_path_.relative)(dir, other) || '.'],
        ['file', (0,external_node_path_.relative)(dir, dockerfilePath)],
    ];
    return `${found}; build with ${(0,hint/* hints */.X)(host.env, given)}`;
};
const parentsOf = (dir, folder) => {
    const found = [];
    for (let at = folder; at !== dir && other_context_isWithin(dir, at);) {
        at = (0,external_node_path_.dirname)(at);
        found.push(at);
    }
    return found;
};
const other_context_isWithin = (dir, folder) => !external_node_path_.posix.relative(dir, folder).startsWith('..');

;// CONCATENATED MODULE: ./build/projects/context/known/missing-sources.js







/**
 * What COPY, ADD and bind mounts take of the context and what is not in it, after `prepare`. The rules are those on
 * which Docker 20.10, BuildKit 0.34, Podman 4.3 and Podman 5.7 agreed; where they differ, nothing is found.
 */
const missingSources = async (checkout) => {
    const { contextDir, dockerfilePath, dockerfile } = checkout.build;
    const ignoringLine = await ignoringLineIn({ contextDir, dockerfilePath }, checkout.pause);
    const findings = [];
    const notes = [];
    for (const source of copiedSources(dockerfile)) {
        await checkout.pause();
        if (findings.length === mostFindings)
            break;
        const problem = source.isPattern
            ? await patternProblem(checkout, source, ignoringLine)
            : await pathProblem(checkout, source, ignoringLine);
        if (problem?.kind === 'note')
            notes.push(problem.text);
        else if (problem !== undefined)
            findings.push(await findingOf(checkout, source, problem));
    }
    return { findings, notes };
};
const pathProblem = async ({ build: { contextDir }, inputs }, { path, from, seesIgnored }, ignoringLine) => {
    if (path === '.')
        return undefined;
    const folder = from?.folder ?? contextDir;
    // A folder that is missing as a whole is a problem of its own.
    if (!(0,external_node_fs_.existsSync)(folder))
        return undefined;
    const found = presence(folder, path);
    if (found === 'missing')
        return { kind: 'missing' };
    if (found === 'unknown' || seesIgnored || engineNames(inputs).some((name) => skipsIgnored.test(name)))
        return undefined;
    const by = await ignoringLine(path);
    return by === undefined ? undefined : { kind: 'ignored', by };
};
/**
 * Docker copies nothing where Podman and Buildah fail: if no pattern of the instruction matches anything, or if all that
 * one of them matches is ignored.
 */
const patternProblem = async ({ build: { contextDir }, inputs, pause }, source, ignoringLine) => {
    const matches = await matchesOf(contextDir, source.path, pause);
    if (matches === undefined || source.patterns.length === 0 || source.from !== undefined)
        return undefined;
    for (const path of matches)
        if ((await ignoringLine(path)) === undefined)
            return undefined;
    if (matches.length === 0)
        for (const each of source.patterns)
            if ((await matchesOf(contextDir, each, pause))?.length !== 0)
                return undefined;
    const names = engineNames(inputs);
    if (names.length > 0 && names.every((name) => failsOnEmptyPattern.test(name)))
        return { kind: 'nothing-matches' };
    const where = `Line ${source.line} of the Dockerfile: ${source.written} matches nothing in the context.`;
    return { kind: 'note', text: `${where} Docker copies nothing then; Podman and Buildah fail.` };
};
/** The engines that were named, if any were. */
const engineNames = ({ engines }) => typeof engines === 'string' ? [] : engines;
const failsOnEmptyPattern = /^(?:podman|podman-rootful|buildah)(?:@|$)/;
/** Kaniko leaves an ignored source out without a word. */
const skipsIgnored = /^kaniko(?:@|$)/;
const findingOf = async (checkout, source, problem) => {
    const where = `line ${source.line} of the Dockerfile: ${source.written}`;
    if (problem.kind === 'ignored') {
        const { file, line, text } = problem.by;
        return { text: `${where}: ${file} leaves it out (line ${line}: ${text})`, isInput: false };
    }
    if (problem.kind === 'nothing-matches')
        return { text: `${where} matches nothing in the context`, isInput: false };
    const { path, from } = source;
    const context = from === undefined ? contextName(checkout) : `the build context ${from.name}`;
    const missing = `${where}: ${path} is not in ${context}`;
    const byGit = await ignoredByGit(checkout.host, from?.folder ?? checkout.build.contextDir, path);
    if (byGit !== undefined)
        return prepareFinding(checkout, missing, { path, byGit });
    const elsewhere = from === undefined ? otherContext(checkout, source) : '';
    return { text: `${missing}${elsewhere}`, isInput: false };
};

;// CONCATENATED MODULE: ./build/projects/context/known/secrets-and-agents.js




/** Secrets and SSH agents that RUN steps of the needed stages mount and that no input gives. */
const missingSecrets = ({ host, build: { dockerfile }, inputs, listed }) => {
    const { secrets, secretFiles, ssh } = inputs.build;
    const given = {
        secret: [...Object.keys(secrets), ...Object.keys(secretFiles)],
        ssh: ssh.map((each) => each.replace(/=.*$/s, '')),
    };
    const mounted = readableInstructions(dockerfile)
        .filter(({ instruction }) => instruction.name === 'RUN')
        .flatMap(({ instruction, value }) => (0,run_steps/* readRun */.cI)(instruction).mounts.flatMap((mount) => wantedBy(mount, instruction.line, value) ?? []));
    const mountedIds = new Set(mounted.map(({ id }) => id));
    const wanted = secrets_and_agents_once(mounted)
        .filter(({ type, id }) => !given[type].includes(id))
        .map((each) => ({
        ...each,
        // One of them may be a mistyped name of it.
        given: given[each.type].filter((id) => !mountedIds.has(id)),
    }));
    const isNeeded = ({ isRequired, type, id }) => isRequired || listed[type].includes(id);
    return {
        findings: wanted.filter(isNeeded).map((each) => ({ text: problem(host.env, each), isInput: true })),
        notes: wanted.filter((each) => !isNeeded(each)).map((each) => note(host.env, each)),
    };
};
/** By BuildKit's rules: a secret without an id is called like its file, an agent `default`. */
const wantedBy = (mount, line, value) => {
    const { type, target } = mount;
    if (type !== 'secret' && type !== 'ssh')
        return undefined;
    const isSecret = type === 'secret';
    const named = (isSecret ? mount['source'] : undefined) ?? mount['id'];
    const byFile = target === undefined ? undefined : external_node_path_.posix.basename(target);
    const id = value(named ?? (isSecret ? (byFile ?? '') : 'default'));
    const { required } = mount;
    const isRequired = required !== undefined && /^(?:|1|t|true)$/i.test(required);
    return id === undefined || id === '' ? undefined : { type, id, line, isRequired };
};
const secrets_and_agents_once = (all) => {
    const first = new Map();
    for (const each of all) {
        const key = `${each.type} ${each.id}`;
        if (!first.has(key))
            first.set(key, each);
    }
    return [...first.values()];
};
const problem = (env, { type, id, line, isRequired, given }) => {
    const verb = isRequired ? 'needs' : 'mounts';
    const why = isRequired ? '' : ' which the bake target lists and';
    return `line ${line} of the Dockerfile ${verb} ${titleOf(type, id)},${why} which is not given${others(given)}: ${adviceOn(env, type, id)}`;
};
const note = (env, { type, id, line, given }) => `Line ${line} of the Dockerfile mounts ${titleOf(type, id)}, which is not given${others(given)}: the step runs without it. ${adviceOn(env, type, id)} would give it.`;
const others = (given) => given.length === 0 ? '' : ` (${given.join(', ')} ${given.length === 1 ? 'is' : 'are'})`;
const titleOf = (type, id) => type === 'secret' ? `the secret ${id}` : `the SSH agent or key ${id}`;
const adviceOn = (env, type, id) => type === 'secret'
    ? `${(0,hint/* hint */.a)(env, 'secret-files', `${id}=PATH`)} or ${(0,hint/* hint */.a)(env, 'secrets', `${id}=VALUE`)}`
    : (0,hint/* hint */.a)(env, 'ssh', id === 'default' ? 'default' : `${id}=PATH`);

// EXTERNAL MODULE: ./build/dockerfile/near-names.js
var near_names = __webpack_require__(2040);
// EXTERNAL MODULE: ./build/projects/context/build-inputs/official-images.js
var official_images = __webpack_require__(468);
;// CONCATENATED MODULE: ./build/projects/context/known/stage-names.js








/**
 * Build contexts that FROM, `COPY --from` and mounts name and that no input gives: a single word that is neither a stage
 * nor a known image, nor a local one. In FROM, where images of one's own are usual, only a folder of that name in the
 * repository shows that a context is meant.
 */
const missingContexts = async (checkout) => {
    const { dockerfile } = checkout.build;
    const uses = dockerfile.needed.flatMap((stage) => usesIn(stage, dockerfile));
    const findings = [];
    const seen = new Set();
    for (const use of uses) {
        await checkout.pause();
        if (findings.length === mostFindings)
            break;
        const isFirst = !seen.has(use.name);
        seen.add(use.name);
        if (isFirst && (await isUnknown(use, checkout)))
            findings.push(missingContext(use, checkout));
    }
    return findings;
};
/** Names that are left to be images. */
const usesIn = (stage, { question, indexes }) => {
    const { base, line } = stage;
    const from = base.kind === 'image' ? [{ line, written: `FROM ${base.reference}`, name: base.reference }] : [];
    return [...from, ...stage.instructions.flatMap(namesIn)].filter(({ name }) => {
        const image = (0,image_names/* readImageName */.t)(name, question.buildContexts, (wanted) => indexes.get(wanted));
        return image.kind === 'image' && image.reference === name;
    });
};
const namesIn = (instruction) => {
    const { line } = instruction;
    if (instruction.name === 'COPY') {
        const name = (0,syntax/* flagOf */.iP)(instruction, 'from');
        return name === undefined ? [] : [{ line, written: `COPY --from=${name}`, name }];
    }
    if (instruction.name !== 'RUN')
        return [];
    return (0,run_steps/* readRun */.cI)(instruction).mounts.flatMap(({ type, from }) => from === undefined ? [] : [{ line, written: `RUN --mount=type=${type},from=${from}`, name: from }]);
};
/** A reference of one word, without a tag: no other is likely to be a build context. */
const word = /^[a-z0-9]*[a-z][a-z0-9]*(?:(?:_{1,2}|-+)[a-z0-9]+)*$/;
const isUnknown = async ({ name, written }, { host, dir }) => {
    if (!word.test(name) || official_images/* officialImages */.y.has(name) || /^ubi\d/.test(name))
        return false;
    if (written.startsWith('FROM') && presence(dir, name) !== 'present')
        return false;
    return !(await isLocalImage(host, name));
};
/** Asks the engines that answer by themselves; none is started. */
const isLocalImage = async ({ exec, signal }, name) => {
    for (const [program, ...args] of [
        ['docker', 'image', 'inspect', name],
        ['podman', 'image', 'exists', name],
    ]) {
        const { end } = await exec(program, args, { timeoutMs: 10_000 });
        signal.throwIfAborted();
        if (end.kind === 'exited' && end.code === 0)
            return true;
    }
    return false;
};
const missingContext = ({ line, written, name }, { host, dir, build }) => {
    const stages = build.dockerfile.stages.flatMap((stage) => stage.name ?? []);
    const near = (0,near_names/* nearNames */.$)(name, stages).join(', ');
    const folder = presence(dir, name) === 'present' ? name : 'FOLDER';
    const kinds = `no stage is called so${near === '' ? '' : ` (there are: ${near})`}, no image and no build context`;
    const fix = `give the folder that is meant: ${(0,hint/* hint */.a)(host.env, 'build-contexts', `${name}=${folder}`)}`;
    return { text: `line ${line} of the Dockerfile: ${written}: ${kinds}; ${fix}`, isInput: true };
};

;// CONCATENATED MODULE: ./build/projects/context/known/known-failures.js







/**
 * Compares what is found in both revisions. An input that the head needs is wrong or missing whatever the base is; a
 * tree that does not build is a result, unless neither builds: then an input must be wrong.
 */
const knownFailures = async (head, base) => {
    const inHead = await known_failures_foundIn(head);
    const inBase = base === undefined ? undefined : await known_failures_foundIn(base);
    const { findings, notes } = inHead;
    const [none, reason] = [{ problems: [], notes }, (each) => known_failures_textsOf(each.findings).join('; ')];
    const baseFails = inBase !== undefined && inBase.findings.length > 0;
    if (findings.length === 0)
        return { ...none, failing: baseFails ? { revision: 'base', reason: reason(inBase) } : undefined };
    const isResult = inBase !== undefined && !baseFails && findings.every(({ isInput }) => !isInput);
    if (isResult)
        return { ...none, failing: { revision: 'head', reason: reason(inHead) } };
    const others = known_failures_textsOf(inBase?.findings ?? []).filter((text) => !known_failures_textsOf(findings).includes(text));
    return {
        problems: [...known_failures_textsOf(findings), ...others.map((text) => `in the base: ${text}`)],
        failing: undefined,
        notes,
    };
};
const known_failures_textsOf = (findings) => findings.map(({ text }) => text);
const known_failures_foundIn = async (checkout) => {
    const { syntaxImage } = checkout.build.dockerfile;
    const endless = await endlessFiles(checkout);
    // Another frontend may read the file by rules of its own.
    if (syntaxImage !== undefined && !dockersFrontend.test(syntaxImage))
        return { findings: endless, notes: [] };
    const sources = await missingSources(checkout);
    const secrets = missingSecrets(checkout);
    await checkout.pause();
    return {
        findings: [
            ...endless,
            ...sources.findings,
            ...(await missingContexts(checkout)),
            ...secrets.findings,
            ...(await unreachableModules(checkout)),
            ...(await missingEmbeds(checkout)),
            ...(await missingPackages(checkout)),
        ],
        notes: [...sources.notes, ...secrets.notes],
    };
};
const dockersFrontend = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;

// EXTERNAL MODULE: ./build/projects/context/missing-dockerfile.js + 1 modules
var missing_dockerfile = __webpack_require__(96377);
;// CONCATENATED MODULE: ./build/projects/context/read-builds.js









/**
 * Reads the Dockerfile of every revision. Throws one InputError with everything that is wrong with the head, or with all
 * Dockerfiles of the head if neither revision has the one that is asked for. A base that cannot be built this way only
 * leaves nothing to compare with: the change may be what fixes it.
 */
const readBuilds = async (reading) => {
    const { host, inputs } = reading;
    const head = await readHead(reading);
    if (head === undefined)
        return withoutHead(reading);
    if ('kind' in head)
        return head;
    const base = await readBase(reading);
    const isBuilt = base !== undefined && !('kind' in base);
    const known = await knownFailures(read_builds_checkoutOf(reading, 'head', head), isBuilt ? read_builds_checkoutOf(reading, 'base', base) : undefined);
    (0,inputs_error/* checkAll */.K7)(() => refuse(host.env, head, inputs), () => refuseMissingFiles(host.env, inputs), () => (0,inputs_error/* refuseAll */.cp)(known.problems));
    if (known.failing !== undefined)
        return { kind: 'does-not-build', ...known.failing };
    const builds = new Map([...(isBuilt ? [['base', base]] : []), ['head', head]]);
    const obstacles = base === undefined || isBuilt ? [] : [base];
    return { kind: 'read', head, builds, obstacles, notes: known.notes };
};
const read_builds_checkoutOf = ({ host, revisions, pause }, revision, build) => {
    const asked = revisions.get(revision);
    if (asked === undefined)
        throw new Error(`the ${revision} was not laid out`);
    return { host, inputs: asked.inputs, dir: asked.dir, listed: asked.listed, build, pause };
};
const readOne = async ({ revisions, baseImages, pause }, revision) => {
    const asked = revisions.get(revision);
    if (asked === undefined)
        return undefined;
    const buildArgs = { ...asked.inputs.build.buildArgs, ...baseImages.of.get(revision)?.buildArgs };
    return (0,user_build/* readUserBuild */.Oj)(asked, asked.inputs, buildArgs, pause);
};
/** A Dockerfile that only the head has broken is a result; one that neither revision can build is a wrong input. */
const readHead = async (reading) => {
    try {
        return await readOne(reading, 'head');
    }
    catch (error) {
        const base = error instanceof inputs_error/* InputError */.dz ? await readBase(reading) : undefined;
        if (base === undefined || 'kind' in base || !(error instanceof inputs_error/* InputError */.dz))
            throw error;
        return { kind: 'does-not-build', revision: 'head', reason: error.problems.join('; ') };
    }
};
const withoutHead = async (reading) => {
    const { revisions } = reading;
    const missing = await missingIn(reading, 'head');
    if (!(await baseHasOne(reading)))
        throw new inputs_error/* InputError */.dz([(0,missing_dockerfile/* missingDockerfile */.Nc)(missing, revisions.size)]);
    const path = (0,missing_dockerfile/* wantedPath */.rn)(reading.inputs, reading.context);
    const reason = `${path} is missing in the head, while the base has it${(0,missing_dockerfile/* elsewhere */.Jn)('head', missing)}`;
    return { kind: 'does-not-build', revision: 'head', reason };
};
/** One that cannot be built with these inputs is one, too. */
const baseHasOne = async (reading) => {
    try {
        return (await readOne(reading, 'base')) !== undefined;
    }
    catch (error) {
        if (error instanceof inputs_error/* InputError */.dz)
            return true;
        throw error;
    }
};
/** Undefined: there is no base to compare with. */
const readBase = async (reading) => {
    const { host, inputs, context, baseProblem, revisions } = reading;
    if (baseProblem !== undefined)
        return { kind: 'base-does-not-build', reason: baseProblem };
    if (!revisions.has('base'))
        return undefined;
    try {
        const build = await readOne(reading, 'base');
        if (build === undefined) {
            const path = (0,missing_dockerfile/* wantedPath */.rn)(inputs, context);
            const other = (0,missing_dockerfile/* elsewhere */.Jn)('base', await missingIn(reading, 'base'));
            const reason = `the base has no Dockerfile: ${path} is missing there, while the head has it${other}`;
            return { kind: 'base-without-dockerfile', reason };
        }
        refuse(host.env, build, revisions.get('base')?.inputs ?? inputs);
        return build;
    }
    catch (error) {
        if (error instanceof inputs_error/* InputError */.dz)
            return { kind: 'base-does-not-build', reason: error.problems.join('; ') };
        throw error;
    }
};
const missingIn = async ({ host, inputs, root, context, revisions }, revision) => {
    const asked = revisions.get(revision);
    const found = asked === undefined ? [] : await (0,find_dockerfiles/* findDockerfiles */.vv)(host, asked.dir);
    const own = (0,user_build/* dockerfilePathOf */.pS)({ dir: root, contextDir: (0,external_node_path_.join)(root, context) }, inputs);
    const linkTarget = asked && (await (0,promises_.readlink)((0,user_build/* dockerfilePathOf */.pS)(asked, asked.inputs)).catch(() => undefined));
    return { env: host.env, inputs, context, found, isLeftOut: (0,user_build/* isFile */.fo)(own), linkTarget };
};

;// CONCATENATED MODULE: ./build/projects/context/read-project.js







/** Reads the inputs, base images and Dockerfiles of its revisions. Throws when the project cannot be timed. */
const readProject = async (request, laidOut, pause) => {
    const { host, inputs: given, context } = request;
    const asked = await askedRevisions(request, laidOut.revisions);
    const { revisions, baseProblem } = asked;
    const inputs = revisions.get('head')?.inputs ?? given;
    const lost = lostContext(revisions, inputs);
    if (lost !== undefined)
        return { kind: 'unbuildable', unbuildable: lost };
    refuseAbsentContext(revisions.get('head'), inputs);
    const baseImages = await baseImagesOf(host, revisions, inputs);
    const reading = { host, inputs, pause, root: request.repository.root, context };
    const read = await readBuilds({ ...reading, baseImages, baseProblem, revisions });
    if (read.kind === 'does-not-build')
        return { kind: 'unbuildable', unbuildable: read };
    return { kind: 'read', inputs, asked, baseImages, read };
};
/**
 * That only the base has the folder of the context, if that is so. Without `file` its Dockerfile is missing with it, which
 * says more.
 */
const lostContext = (revisions, { build }) => {
    const [base, head] = [revisions.get('base'), revisions.get('head')];
    if (base === undefined || head === undefined || build.file === undefined)
        return undefined;
    if ((0,external_node_fs_.existsSync)(head.contextDir) || !(0,external_node_fs_.existsSync)(base.contextDir))
        return undefined;
    const folder = (0,external_node_path_.relative)(head.dir, head.contextDir);
    const reason = `the folder ${folder} is missing in the head, while the base has it`;
    return { kind: 'does-not-build', revision: 'head', reason };
};
/** Called only when something will be built: each archive is 100 MB to restore or to make. */
const archivesOf = async ({ host, archiveStore }, baseImages, revisions) => {
    const versions = new Set(revisions.flatMap((revision) => baseImages.of.get(revision)?.goVersion ?? []));
    const archives = [];
    for (const version of versions)
        archives.push(await (0,base_image/* baseImage */.f)(host, version, archiveStore));
    return archives;
};

;// CONCATENATED MODULE: ./build/projects/context/advised-subject.js












const nothingApplies = {
    kind: 'none',
    because: 'nothing-gated',
    reason: 'not judged: no rewrite applies to this Dockerfile, so nothing was built',
};
/**
 * The user's own project with rewrites: for each that applies, a project whose base is what the user has and whose head is a
 * copy with the rewrite. Throws when the project cannot be timed as it is.
 */
const advisedSubject = async (request, { rewrites, found }, laidOut, pause) => {
    const { host } = request;
    const project = await readProject(request, laidOut, pause);
    if (project.kind === 'unbuildable')
        return (0,known_subject/* knownSubject */.Yh)(request, (0,known_subject/* verdictOn */.Hc)(project.unbuildable));
    const { inputs, read, asked, baseImages } = project;
    const { head } = read;
    const planned = await planAll(request, project, rewrites, pause);
    found(planned.map((each) => each.planned));
    const tried = planned.flatMap(triedOf);
    if (tried.length === 0)
        return (0,known_subject/* knownSubject */.Yh)(request, nothingApplies);
    const edits = await editLists(new Map([['head', head]]), inputs, { host, pause });
    const attested = request.attestedBuilds(clonesOf(laidOut, request.isOfFork));
    const { attestations } = attested;
    return {
        projects: tried.map((each) => ({ id: each.project, scenarios: each.scenarios })),
        described: tried.map((each) => describeTried(each, { inputs, laidOut, attestations })),
        revisions: ['base', 'head'],
        workflowsIn: undefined,
        attestations,
        isOfFork: request.isOfFork,
        obstacles: [],
        knownVerdict: undefined,
        onlyChange: undefined,
        notes: [
            ...[laidOut, baseImages].flatMap(({ notes }) => notes),
            ...uncommittedNotes(laidOut.uncommitted, 'both sides'),
            ...dockerfileNotes(host.env, head, inputs),
            ...[asked, read, attested].flatMap(({ notes }) => notes),
        ],
        hidden: [...(0,known_subject/* hiddenOf */.QV)(request.inputs), request.token ?? ''],
        contentSha256: async () => undefined,
        prepare: (engines) => prepare(request, engines, { project, tried, attested, editFiles: edits.get('head') ?? [] }),
    };
};
const planAll = async ({ host, id }, { inputs, read: { head }, asked }, rewrites, pause) => {
    const original = asked.revisions.get('head');
    if (original === undefined)
        throw new Error('the project was not laid out');
    const text = (await (0,user_build/* dockerfileText */.qE)(original.dir, head.dockerfilePath)) ?? '';
    const project = await readRewritable(head, text, pause);
    return planRewrites({ host, pause, inputs, id, original, build: head, project }, (0,advise_rewrites/* rewritesNamed */.v1)(rewrites));
};
const describeTried = ({ project: id, revision, build }, described) => (0,describe/* describeProject */.d)({
    id,
    ...described,
    laidOut: { ...described.laidOut, revisions: new Map([['head', revision]]) },
    builds: new Map([['head', build]]),
    differences: undefined,
});
const triedOf = ({ planned, head }) => planned.kind === 'tried' && head !== undefined
    ? [{ ...head, project: planned.project, scenarios: planned.rewrite.scenarios }]
    : [];
/** Images are the same for all: each is loaded once. */
const prepare = async (request, engines, { project: { baseImages, read }, tried, attested: { attestations }, editFiles }) => {
    const builds = new Map([
        ...tried.map((each) => [each.project, each.build]),
        // The last one must build.
        ['', read.head],
    ]);
    refuseEngines(engines, [...builds.values()], request.inputs);
    const archives = await archivesOf(request, baseImages, ['head']);
    const edits = new Map([...builds.keys()].map((key) => [key, editFiles]));
    const { checkouts, images, imagesMoved } = await loadContext(request, engines, builds, {
        archives,
        edits,
        attestations,
    });
    const of = (key) => {
        const [base, head] = [checkouts.get(''), checkouts.get(key)];
        return new Map([
            ...(base === undefined ? [] : [['base', base]]),
            ...(head === undefined ? [] : [['head', head]]),
        ]);
    };
    return {
        checkouts: new Map(tried.map(({ project }) => [project, of(project)])),
        images: new Map(tried.map(({ project }) => [project, images])),
        imagesMoved,
    };
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/unseen-files.js





/**
 * Which files of a working tree no engine of any version sees, because its ignore file leaves them out. Undefined when
 * every file may be seen: without a Dockerfile that can be read, with an ignore file that an engine refuses, or where a
 * build takes files to which no ignore file applies.
 */
const unseenFiles = async (root, context, inputs) => {
    // Where a bake file takes its files from is not known yet.
    if (inputs.bakeTarget !== undefined)
        return undefined;
    const { buildArgs } = inputs.build;
    const place = { dir: root, contextDir: (0,external_node_path_.join)(root, context) };
    const build = await (0,user_build/* readUserBuild */.Oj)(place, inputs, buildArgs).catch(() => undefined);
    if (build === undefined || takesIgnored(build))
        return undefined;
    const { contextDir, dockerfilePath } = build;
    const reading = engine_rules/* everyRule */.Ag.map((rules) => (0,build_inputs_ignore/* readIgnore */.RT)(contextDir, dockerfilePath, rules));
    const ignores = await Promise.all(reading).catch(() => []);
    const inContext = (0,external_node_path_.relative)(root, contextDir);
    const prefix = inContext === '' ? '' : `${inContext}/`;
    return (path) => ignores.length > 0 &&
        path.startsWith(prefix) &&
        !isRead.test(path) &&
        ignores.every(({ isIgnored, isIgnoredItself }) => isIgnored(path.slice(prefix.length)) && isIgnoredItself(path.slice(prefix.length)));
};
const takesIgnored = ({ dockerfile, buildContexts }) => Object.keys(buildContexts).length > 0 ||
    engine_rules/* everyRule */.Ag.some((rules) => (0,copy_sources/* sourcesOf */.u0)(dockerfile, rules).some(({ seesIgnored }) => seesIgnored));
/** What this program reads itself, whatever engines see. */
const isRead = /(?:^|\/)(?:[^/]*(?:Dockerfile|Containerfile|ignore)[^/]*|go\.(?:mod|sum|work)|docker-bake[^/]*|Makefile)$/i;

;// CONCATENATED MODULE: ./build/projects/context/differences/changed-imports.js

/** The imports in which two texts of one Go file differ; an empty text stands for a file that does not exist. */
const changedImports = (base, head, file) => {
    const [before, after] = [new Set(importsOf(base)), new Set(importsOf(head))];
    const only = (these, others, of) => {
        const lines = changed_imports_linesOf(of.text);
        return [...these]
            .filter((path) => !others.has(path))
            .map((path) => ({ path, change: of.change, file, line: lines.get(path) ?? 1 }));
    };
    return [
        ...only(after, before, { text: head, change: 'new' }),
        ...only(before, after, { text: base, change: 'gone' }),
    ];
};
/** The first line in which each quoted text is. */
const changed_imports_linesOf = (text) => {
    const found = new Map();
    for (const [index, line] of text.split('\n').entries())
        for (const quoted of line.split(/["`]/).slice(1))
            if (!found.has(quoted))
                found.set(quoted, index + 1);
    return found;
};

;// CONCATENATED MODULE: ./build/projects/context/differences/changed-lines.js
/** Longer lists would take too long: their time grows with the product of both lengths. */
const longest = 1_000;
/**
 * Compares two lists by their longest common subsequence. What is in it stays; what both have outside of it was moved; the
 * rest is new or gone. Those of the head come first, in its order.
 */
const compareLists = (base, head) => {
    const [from, to] = [base.slice(0, longest), head.slice(0, longest)];
    const kept = commonIn(from, to);
    const before = new Set(from);
    // A text that the base has twice, and the head once, is gone once.
    const moved = new Map();
    for (const [index, text] of to.entries())
        if (!kept.head.has(index))
            moved.set(text, (moved.get(text) ?? 0) + 1);
    const ofHead = to.map((text, index) => {
        if (kept.head.has(index))
            return { index, change: 'same' };
        return { index, change: before.has(text) ? 'moved' : 'new' };
    });
    const ofBase = from.flatMap((text, index) => {
        if (kept.base.has(index))
            return [];
        const left = moved.get(text) ?? 0;
        moved.set(text, left - 1);
        return left > 0 ? [] : [{ index, change: 'gone' }];
    });
    return [...ofHead, ...ofBase];
};
/** The indexes of the longest common subsequence. Source: Wagner and Fischer, The String-to-String Correction Problem (1974). */
const commonIn = (base, head) => {
    const width = head.length + 1;
    const lengths = new Uint16Array((base.length + 1) * width);
    const at = (i, j) => lengths[i * width + j] ?? 0;
    for (let i = base.length - 1; i >= 0; i -= 1)
        for (let j = head.length - 1; j >= 0; j -= 1)
            lengths[i * width + j] =
                base[i] === head[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    const kept = { base: new Set(), head: new Set() };
    for (let [i, j] = [0, 0]; i < base.length && j < head.length;) {
        if (base[i] === head[j]) {
            kept.base.add(i++);
            kept.head.add(j++);
        }
        else if (at(i + 1, j) > at(i, j + 1))
            i += 1;
        else
            j += 1;
    }
    return kept;
};

;// CONCATENATED MODULE: ./build/projects/context/differences/replaced-instructions.js
/** With more pairs to compare, those of a kind replace each other in their order. */
const mostPairs = 10_000;
/**
 * By the added instruction, the one that it replaces: one of the same kind, and of several, the one that has most of its
 * words; where these say nothing, the one at the same place in the order.
 */
const replacements = (added, gone) => {
    const [addedOf, goneOf] = [byKind(added), byKind(gone)];
    return new Map([...addedOf].flatMap(([kind, these]) => pairsOf(these, goneOf.get(kind) ?? [])));
};
const byKind = (all) => {
    const found = new Map();
    for (const each of all) {
        const alike = found.get(each.kind);
        if (alike === undefined)
            found.set(each.kind, [each]);
        else
            alike.push(each);
    }
    return found;
};
const pairsOf = (added, gone) => {
    const isFew = added.length * gone.length <= mostPairs;
    const [newWords, oldWords] = [added, gone].map((all) => all.map(({ text }) => wordsOf(isFew ? text : '')));
    const candidates = added.flatMap((one, at) => (isFew ? gone : gone.slice(at, at + 1)).map((other, index) => {
        const place = isFew ? index : at;
        const likeness = likenessOf(newWords?.[at], oldWords?.[place]);
        return { one, other, likeness, distance: Math.abs(at - place) };
    }));
    const taken = new Set();
    return candidates
        .toSorted((a, b) => b.likeness - a.likeness || a.distance - b.distance)
        .flatMap(({ one, other }) => {
        if (taken.has(one) || taken.has(other))
            return [];
        taken.add(one).add(other);
        return [[one, other]];
    });
};
const wordsOf = (text) => new Set(text.match(/[^\s"',;[\]]+/g));
/** From 0 to 1: twice the words that both have by all their words (Dice, 1945). */
const likenessOf = (one = new Set(), other = new Set()) => {
    const both = [...one].filter((word) => other.has(word)).length;
    return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size);
};

;// CONCATENATED MODULE: ./build/projects/context/differences/changed-instructions.js







const mostTaken = 5;
/**
 * The instructions of the head, each with what became of it, and after them those that are gone. A new instruction that
 * stands where one of the same name was is that one, changed; of several, it is the one that has most of its words.
 */
const comparedInstructions = async (base, head, files, pause) => {
    const [before, after] = [placedIn(base.text), placedIn(head.text)];
    const changes = compareLists(before.map(({ whole }) => whole), after.map(({ whole }) => whole));
    const gone = changes.flatMap(({ index, change }) => (change === 'gone' ? (before[index] ?? []) : []));
    const replaced = replacements(changes.flatMap(({ index, change }) => (change === 'new' ? (after[index] ?? []) : [])), gone);
    const [taken, compiles] = [await takenFiles(head, files, pause), compilersIn([before, after])];
    const shown = (each, change) => {
        const earlier = replaced.get(each);
        const takes = change === 'gone' ? [] : (taken.get(each.instruction.line) ?? []);
        return {
            text: cut(each.text),
            line: each.instruction.line,
            stage: each.stage,
            ...(change !== 'same' && { change: earlier === undefined ? change : 'changed' }),
            ...(earlier !== undefined && { before: cut(earlier.text) }),
            ...(compiles.has(each) && { compiles: true }),
            ...(takes.length > 0 && { takes }),
        };
    };
    const isReplaced = new Set(replaced.values());
    return changes.flatMap(({ index, change }) => {
        const each = (change === 'gone' ? before : after)[index];
        return each === undefined || (change === 'gone' && isReplaced.has(each)) ? [] : [shown(each, change)];
    });
};
const placedIn = (text) => {
    let stage = -1;
    return (0,syntax/* parseDockerfile */.Ai)(text).instructions.map((instruction) => {
        const { name, flags, args, heredocs } = instruction;
        if (name === 'FROM')
            stage += 1;
        const line = [name, ...flags, args].join(' ').replaceAll(/\s+/g, ' ').trim();
        const whole = [line, ...heredocs.map(({ content }) => content)].join('\n');
        // A COPY from a stage is another one than a COPY of files.
        const kind = `${Math.max(0, stage)} ${name}${(0,syntax/* flagOf */.iP)(instruction, 'from') === undefined ? '' : ' --from'}`;
        return { instruction, stage: Math.max(0, stage), text: line, kind, whole };
    });
};
const changed_instructions_longestText = 200;
/** Never within a word: half of a secret could not be hidden any more. */
const cut = (text) => text.length <= changed_instructions_longestText ? text : `${text.slice(0, changed_instructions_longestText).replace(/\s*\S*$/, '')} …`;
/** RUN instructions that compile Go. Those of which that is not certain do only in a Dockerfile where none is certain. */
const compilersIn = (dockerfiles) => new Set(dockerfiles.flatMap((placed) => {
    const runs = placed.filter(({ instruction }) => instruction.name === 'RUN');
    const answers = runs.map((each) => [
        each,
        (0,go_commands/* runsGo */.nX)([(0,run_steps/* readRun */.cI)(each.instruction)]),
    ]);
    const wanted = answers.some(([, answer]) => answer === 'yes') ? 'yes' : 'unknown';
    return answers.flatMap(([each, answer]) => (answer === wanted ? [each] : []));
}));
/** The changed files that each instruction takes of the context, by its line; a few of each. */
const takenFiles = async ({ dockerfile, contextDir }, files, pause) => {
    const known = new Map();
    const globOf = async (path) => {
        const glob = known.get(path) ?? (await (0,source_glob/* sourceGlob */.O)(contextDir, path, pause));
        known.set(path, glob);
        return glob;
    };
    const split = [];
    for (const { path } of files) {
        split.push({ path, parts: path.split('/') });
        await pause();
    }
    const found = new Map();
    for (const [line, sources] of (0,copy_sources/* sourcesByLine */.Y6)(dockerfile)) {
        const globs = [];
        for (const path of new Set(sources.map((source) => source.path)))
            globs.push(await globOf(path));
        found.set(line, await changed_instructions_takenBy(globs, split, pause));
    }
    return found;
};
/** A Dockerfile may name 20,000 sources, and a pull request may change any number of files. */
const changed_instructions_takenBy = async (globs, files, pause) => {
    const taken = [];
    for (const { path, parts } of files) {
        if (taken.length >= mostTaken)
            break;
        for (const [at, glob] of globs.entries()) {
            if (at % matchesInTurn === 0)
                await pause();
            if (glob.lengthOfMatch(parts) === undefined)
                continue;
            taken.push(path);
            break;
        }
    }
    return taken;
};
/** Between two pauses. */
const matchesInTurn = 64;

;// CONCATENATED MODULE: ./build/projects/context/differences/changed-modules.js

/** The requirements in which two texts of one go.mod differ: those of the head in its order, then those that are gone. */
const changedModules = (base, head, file) => {
    const [before, after] = [byPath(base), byPath(head)];
    const ofHead = [...after.values()].flatMap((each) => {
        const old = before.get(each.path);
        if (old !== undefined && builtVersion(old) === builtVersion(each))
            return [];
        const line = changedLine(old, each);
        return [{ ...shown(each, file), line, change: old === undefined ? 'new' : 'changed' }];
    });
    const gone = [...before.values()].flatMap((each) => after.has(each.path) ? [] : [{ ...shown(each, file), change: 'gone' }]);
    return [...ofHead, ...gone];
};
/**
 * The modules that two texts of one go.work replace differently: those of the head in its order, then those that it no longer
 * replaces. Other modules require all of them, so none of them is new or gone.
 */
const changedReplacements = (base, head, file) => {
    const [before, after] = [byReplaced(base), byReplaced(head)];
    const ofHead = [...after].flatMap(([key, each]) => {
        const old = before.get(key);
        if (old !== undefined && changed_modules_targetOf(old) === changed_modules_targetOf(each))
            return [];
        return [replaced(each, changed_modules_targetOf(each), { file, line: each.line })];
    });
    const gone = [...before].flatMap(([key, each]) => 
    // The head has no such line.
    after.has(key) ? [] : [replaced(each, 'not replaced', { file, line: 1 })]);
    return [...ofHead, ...gone];
};
const byPath = (goMod) => new Map((0,module_files/* requirementsIn */.mV)(goMod).map((each) => [each.path, each]));
const byReplaced = (goWork) => new Map((0,module_files/* replacementsIn */.tP)(goWork).map((each) => [`${each.path} ${each.version ?? ''}`, each]));
const shown = (requirement, file) => ({
    path: requirement.path,
    version: builtVersion(requirement),
    indirect: requirement.isIndirect,
    file,
    line: requirement.line,
});
const replaced = ({ path, version }, target, place) => ({
    path,
    version: [...(version === undefined ? [] : [version]), target].join(' '),
    change: 'changed',
    indirect: false,
    ...place,
});
/** That of the requirement, or where its version is the same, that of the replacement. */
const changedLine = (old, { version, replacedBy, line }) => old?.version === version && replacedBy !== undefined ? replacedBy.line : line;
/** A replacement is part of the version: it is what Go compiles. */
const builtVersion = ({ version, replacedBy }) => replacedBy === undefined ? version : `${version} ${changed_modules_targetOf(replacedBy)}`;
const changed_modules_targetOf = ({ target, targetVersion }) => `=> ${target}${targetVersion === undefined ? '' : ` ${targetVersion}`}`;

;// CONCATENATED MODULE: ./build/projects/context/differences/changed-settings.js




/**
 * The version of Go in which two texts of one go.mod or go.work differ, as its two lines say. A file that only one revision
 * has is no change of Go: it belongs to a module that is new or gone.
 */
const changedGo = (base, head, file) => {
    if (base === '' || head === '')
        return [];
    const [before, after] = [(0,module_files/* goLinesIn */.BO)(base), (0,module_files/* goLinesIn */.BO)(head)];
    return ['go', 'toolchain'].flatMap((kind) => {
        const [old, now] = [before[kind], after[kind]];
        if (old?.version === now?.version)
            return [];
        return [{ kind, name: file, file, ...lineOf(now ?? old), ...betweenValues(old?.version, now?.version) }];
    });
};
const lineOf = (named) => (named === undefined ? {} : { line: named.line });
/** The build arguments whose values differ: these can be secret, so only their names are given. */
const changedArguments = (base, head) => [...new Set([...Object.keys(base), ...Object.keys(head)])].toSorted().flatMap((name) => {
    if (base[name] === head[name])
        return [];
    return [{ kind: 'argument', name, change: changeBetween(base[name], head[name]) }];
});
/** The images on which the stages of two Dockerfiles are built, where the same stage has another one. */
const changedImages = (base, head, file) => {
    const pairs = pairedStages(base.needed, head.needed);
    return head.needed.flatMap((stage) => {
        const old = pairs.get(stage);
        const [before, after] = [old === undefined ? undefined : changed_settings_imageOf(old), changed_settings_imageOf(stage)];
        if (before === undefined || after === undefined || before === after)
            return [];
        return [
            {
                kind: 'image',
                name: stage.spelling ?? `stage ${stage.index}`,
                file,
                line: stage.line,
                ...(compiles(stage) && { compiles: true }),
                ...betweenValues(before, after),
            },
        ];
    });
};
/** By their names, and those without one in their order. */
const pairedStages = (base, head) => {
    const named = new Map(base.flatMap((stage) => (stage.name === undefined ? [] : [[stage.name, stage]])));
    const unnamed = base.filter(({ name }) => name === undefined);
    const others = head.filter(({ name }) => name === undefined);
    return new Map(head.flatMap((stage) => {
        // From the end: a stage that is added comes before those that use it.
        const old = stage.name === undefined ? unnamed.at(others.indexOf(stage) - others.length) : named.get(stage.name);
        return old === undefined ? [] : [[stage, old]];
    }));
};
const changed_settings_imageOf = ({ base }) => {
    if (base.kind === 'scratch')
        return 'scratch';
    return base.kind === 'image' ? base.reference : undefined;
};
/** Whether a stage compiles Go; where its text does not show that, whether it is built on an image that has Go. */
const compiles = ({ instructions, base }) => {
    const answer = (0,go_commands/* runsGo */.nX)(instructions.filter(({ name }) => name === 'RUN').map(run_steps/* readRun */.cI));
    return answer === 'yes' || (answer === 'unknown' && base.kind === 'image' && /golang/.test(base.reference));
};
const betweenValues = (before, after) => ({
    change: changeBetween(before, after),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
});

;// CONCATENATED MODULE: ./build/projects/context/differences/file-packages.js


/** Modules further down are not looked for, as in the explain build. */
const deepest = 4;
/**
 * Files with the import paths of their folders, as the nearest go.mod above each of them says. `texts` reads a file of the
 * base and of the head; an empty text: there is none.
 */
const withPackages = async (files, texts, pause) => {
    const known = new Map();
    const moduleAt = (folder) => {
        if (!known.has(folder)) {
            const [base, head] = texts(external_node_path_.posix.join(folder, 'go.mod'));
            known.set(folder, (0,module_files/* readGoMod */.fz)(head === '' ? base : head).path);
        }
        return known.get(folder);
    };
    const found = [];
    for (const file of files) {
        await pause();
        const path = packageAt(external_node_path_.posix.dirname(file.path), moduleAt);
        found.push(path === undefined ? file : { ...file, package: path });
    }
    return found;
};
const packageAt = (folder, moduleAt) => {
    const parts = folder === '.' ? [] : folder.split('/');
    // Packages of others, which have no go.mod there.
    if (parts.includes('vendor'))
        return undefined;
    for (let depth = Math.min(parts.length, deepest); depth >= 0; depth -= 1) {
        const module = moduleAt(parts.slice(0, depth).join('/'));
        if (module !== undefined)
            return [module, ...parts.slice(depth)].join('/');
    }
    return undefined;
};

// EXTERNAL MODULE: ./build/projects/context/differences/context-size.js
var context_size = __webpack_require__(68601);
;// CONCATENATED MODULE: ./build/projects/context/differences/differences.js










/** A list has no more of anything. */
const most = 200;
/**
 * In what two revisions differ, read from their clones. `files` are the build inputs that differ. Only regular files are read,
 * and none through a link. Throws for an ignore file or a Dockerfile that cannot be read.
 */
const differencesBetween = async (base, head, files, { rules, pause }) => {
    const texts = (path) => [textOf(base, path), textOf(head, path)];
    const inRepository = (path) => (0,external_node_path_.relative)(head.dir, `${head.build.contextDir}/${path}`);
    const [ignoreBefore, ignoreAfter] = [await ignoreOf(base, rules, pause), await ignoreOf(head, rules, pause)];
    const shown = files.slice(0, most);
    return {
        contextPath: (0,external_node_path_.relative)(head.dir, head.build.contextDir) || '.',
        dockerfile: (0,external_node_path_.relative)(head.dir, head.build.dockerfilePath),
        files: await withPackages(shown, texts, pause),
        filesLeftOut: files.length - shown.length,
        modules: await differences_foundIn(files.filter(namesGo), pause, ({ path }) => /(?:^|\/)go\.work$/.test(path)
            ? changedReplacements(...texts(path), inRepository(path))
            : changedModules(...texts(path), inRepository(path))),
        imports: await differences_foundIn(shown.filter(differences_isCompiled), pause, ({ path }) => changedImports(...texts(path), inRepository(path))),
        instructions: (await comparedInstructions(await writtenIn(base), await writtenIn(head), files, pause)).slice(0, most),
        ignore: changedPatterns({ ...base, ignore: ignoreBefore }, { ...head, ignore: ignoreAfter }).slice(0, most),
        settings: (await changedSettings(base, head, files, pause)).slice(0, most),
        context: (0,context_size/* comparedContexts */.Q)(await (0,context_size/* measureContext */.Y)(base.build.contextDir, ignoreBefore, pause), await (0,context_size/* measureContext */.Y)(head.build.contextDir, ignoreAfter, pause)),
    };
};
const changedSettings = async (base, head, files, pause) => {
    const dockerfile = (0,external_node_path_.relative)(head.dir, head.build.dockerfilePath);
    const ofGo = await differences_foundIn(files.filter(namesGo), pause, ({ path }) => changedGo(textOf(base, path), textOf(head, path), (0,external_node_path_.relative)(head.dir, `${head.build.contextDir}/${path}`)));
    return [
        ...changedImages(base.build.dockerfile, head.build.dockerfile, dockerfile),
        ...ofGo,
        ...changedArguments(base.build.buildArgs, head.build.buildArgs),
    ];
};
const namesGo = ({ path }) => /(?:^|\/)go\.(?:mod|work)$/.test(path) && !/(?:^|\/)vendor\//.test(path);
const differences_isCompiled = ({ path }) => path.endsWith('.go') && !/(?:^|\/)vendor\/|_test\.go$/.test(path);
/** As much as is listed. A change may have thousands of files of 1 MB, so the time for each may be the last. */
const differences_foundIn = async (files, pause, read) => {
    const found = [];
    for (const file of files) {
        await pause();
        if (found.length >= most)
            break;
        found.push(...read(file).slice(0, most));
    }
    return found.slice(0, most);
};
const textOf = ({ build }, path) => (0,look/* textInside */.kg)(build.contextDir, path) ?? '';
const ignoreOf = ({ build }, rules, pause) => (0,build_inputs_ignore/* readIgnore */.RT)(build.contextDir, build.dockerfilePath, rules, pause);
/** A Dockerfile may be a link to another file of its folder. */
const writtenIn = async ({ dir, build }) => ({
    text: (await (0,user_build/* dockerfileText */.qE)(dir, build.dockerfilePath)) ?? '',
    dockerfile: build.dockerfile,
    contextDir: build.contextDir,
});
const changedPatterns = (base, head) => {
    const [before, after] = [patternsIn(base), patternsIn(head)];
    return [
        ...onlyIn(after, before).map((each) => ({ ...each, change: 'new' })),
        ...onlyIn(before, after).map((each) => ({ ...each, change: 'gone' })),
    ];
};
const onlyIn = (these, others) => {
    const texts = new Set(others.map(({ pattern }) => pattern));
    return these.filter(({ pattern }) => !texts.has(pattern));
};
const patternsIn = ({ dir, ignore }) => {
    if (ignore.file === undefined)
        return [];
    const file = (0,external_node_path_.relative)(dir, ignore.file);
    return ((0,look/* textInside */.kg)(dir, file) ?? '').split('\n').flatMap((line, index) => {
        const pattern = line.trim();
        return pattern === '' || pattern.startsWith('#') ? [] : [{ pattern, file, line: index + 1 }];
    });
};

;// CONCATENATED MODULE: ./build/projects/context/differences-of.js




/** Reading both contexts again must not take much of the time for the builds. */
const mostMs = 60_000;
/**
 * In what the revisions differ, for the cause of a changed time; undefined where nothing is built, with one revision, and where
 * that cannot be read, which is logged: no verdict needs it.
 */
const differencesOf = async (host, { revisions }, builds, { known, inputs }) => {
    const read = (revision) => {
        const [dir, build] = [revisions.get(revision)?.dir, builds.get(revision)];
        return dir === undefined || build === undefined ? undefined : { dir, build };
    };
    const [base, head] = [read('base'), read('head')];
    if (base === undefined || head === undefined || known.knownVerdict !== undefined)
        return undefined;
    const pause = (0,pauses/* pausesFor */.HN)(AbortSignal.any([host.signal, AbortSignal.timeout(mostMs)]));
    const [rules = 'buildkit'] = await (0,engine_rules/* rulesOfRun */.os)(host, inputs);
    try {
        return await differencesBetween(base, head, known.changedFiles, { rules, pause });
    }
    catch (error) {
        host.signal.throwIfAborted();
        host.log(`In what the revisions differ is not known: ${(0,error_text/* messageOf */.b)(error)}`);
        return undefined;
    }
};

;// CONCATENATED MODULE: ./build/projects/context/within-budget.js


/**
 * Reads a project with pauses, in which signals arrive. Throws an InputError when reading alone takes all of the time for
 * the builds.
 */
const withinBudget = async (host, { timeBudgetMs }, read) => {
    try {
        return await read((0,pauses/* pausesFor */.HN)(AbortSignal.any([host.signal, AbortSignal.timeout(timeBudgetMs)])));
    }
    catch (error) {
        if (error instanceof DOMException && error.name === 'TimeoutError')
            throw new inputs_error/* InputError */.dz([
                'time-budget: it was used up by reading the files of the context and the Dockerfile; exclude what no build needs in an ignore file, or give more time',
            ]);
        throw error;
    }
};

;// CONCATENATED MODULE: ./build/projects/context/subject.js


















/** The user's own project, at HEAD and, when there is one, at the base. Throws when it cannot be timed. */
const contextSubject = async (request) => {
    try {
        return await readSubject(request);
    }
    catch (error) {
        if (error instanceof PrepareError)
            return (0,known_subject/* unprepared */.p9)(request, error);
        throw error;
    }
};
const readSubject = async (request) => {
    const { host, inputs: given } = request;
    const laidOut = await layOut(request);
    const { rewriting } = request;
    return withinBudget(host, given, (pause) => rewriting === undefined
        ? readLaidOut(request, laidOut, pause)
        : advisedSubject(request, rewriting, laidOut, pause));
};
const readLaidOut = async (request, laidOut, pause) => {
    const { host, inputs: given, repository, base, id } = request;
    const project = await readProject(request, laidOut, pause);
    if (project.kind === 'unbuildable')
        return (0,known_subject/* knownSubject */.Yh)(request, (0,known_subject/* verdictOn */.Hc)(project.unbuildable));
    const { inputs, asked, read, baseImages } = project;
    const { head, builds, obstacles } = read;
    const edits = await editLists(builds, inputs, { host, pause });
    const attested = request.attestedBuilds(clonesOf(laidOut, request.isOfFork));
    const known = await knownOf(request, builds, { inputs, pause });
    const differences = await differencesOf(host, laidOut, builds, { known, inputs });
    return {
        projects: [{ id }],
        described: [
            (0,describe/* describeProject */.d)({ id, inputs, laidOut, builds, differences, attestations: attested.attestations }),
        ],
        revisions: [...builds.keys()],
        isOfFork: request.isOfFork,
        workflowsIn: workflowsIn(laidOut, request.isOfFork),
        attestations: attested.attestations,
        obstacles: [...obstacles, ...(0,calibrate_mode/* calibrationObstacles */.Ti)(inputs)],
        knownVerdict: known.knownVerdict,
        onlyChange: known.onlyChange,
        notes: [
            ...laidOut.notes,
            ...baseImages.notes,
            ...revisionNotes(base, laidOut.uncommitted),
            ...(await notInHead(host, repository, base)),
            ...dockerfileNotes(host.env, head, inputs),
            ...[asked, read, known, attested].flatMap(({ notes }) => notes),
        ],
        hidden: [...(0,known_subject/* hiddenOf */.QV)(given), request.token ?? ''],
        ...whenAsked(request, inputs, { id, baseImages, builds, edits, attested }),
    };
};
/** One commit twice is built although nothing differs. */
const knownOf = async ({ host, base }, builds, reading) => (0,calibrate_mode/* isCalibrating */.vp)(reading.inputs) ? nothingKnown : knownBeforeBuilding(host, base, builds, reading);
/** What costs time, and is not always wanted. */
const whenAsked = (request, inputs, preparing) => ({
    contentSha256: async () => (await takenByBuild(request.host, preparing.builds.get('head'), inputs))?.digest,
    prepare: (engines) => prepareContext(request, engines, preparing),
});
const prepareContext = async (request, engines, { id, baseImages, builds, edits, attested: { attestations } }) => {
    refuseEngines(engines, [...builds.values()], request.inputs);
    const archives = await archivesOf(request, baseImages, [...builds.keys()]);
    const loaded = await loadContext(request, engines, builds, { archives, edits, attestations });
    return {
        checkouts: new Map([[id, loaded.checkouts]]),
        images: new Map([[id, loaded.images]]),
        imagesMoved: loaded.imagesMoved,
    };
};
const layOut = async (request) => {
    const { host, folder, base, context, withUncommitted, outputDir, inputs, token } = request;
    const { prepare, buildTimeoutMs } = inputs;
    return layOutRevisions({
        host,
        folder,
        // The input is relative to the repository, wherever in it the user is.
        repository: { ...request.repository, prefix: '' },
        base: base.kind === 'commit' ? base.sha : undefined,
        context,
        withUncommitted,
        isUnseen: withUncommitted ? await unseenFiles(request.repository.root, context, inputs) : undefined,
        prepare: prepare === undefined
            ? undefined
            : {
                command: prepare,
                timeoutMs: buildTimeoutMs,
                isOfFork: request.isOfFork,
                covered: [(0,cache_folder/* cacheDirOf */.B)(inputs, host.env)],
            },
        outputDir,
        token,
    });
};

// EXTERNAL MODULE: ./build/projects/fixtures/subject.js
var fixtures_subject = __webpack_require__(72146);
;// CONCATENATED MODULE: ./build/projects/measured-instead.js





/**
 * Says in one line that the shipped projects are measured and not the repository that the user is in, and how to have
 * it measured. undefined where it has nothing to build, or is this program's own.
 */
const instead = async (question, { root }) => {
    const { host, inputs, fixturesDir } = question;
    if (!(0,external_node_path_.relative)(root, await (0,promises_.realpath)(fixturesDir).catch(() => fixturesDir)).startsWith('..'))
        return undefined;
    const found = await (0,find_dockerfiles/* findDockerfiles */.vv)(host, root);
    const [first] = found;
    if (first === undefined)
        return undefined;
    const many = found.length === 1 ? 'its Dockerfile' : `one of its ${found.length} Dockerfiles`;
    return (`The shipped projects (${inputs.fixtures.join(', ')}) are measured, not this repository. ` +
        `To measure ${many}: ${(0,missing_dockerfile/* namedBy */.T)({ env: host.env, inputs }, first, true)}; ` +
        `to compare it as well: ${(0,hint/* hint */.a)(host.env, 'base', 'main')}.`);
};

// EXTERNAL MODULE: ./build/projects/not-checked-out.js
var not_checked_out = __webpack_require__(25515);
;// CONCATENATED MODULE: ./build/projects/find-subject.js













/**
 * Decides what is measured: the context that was given; otherwise the repository, if it has a base to compare with;
 * otherwise the shipped fixtures. They take the place of a pull request only where an input names them, and what is measured
 * instead of a repository is said. Throws when the repository is to be measured and cannot be.
 */
const findSubject = async (request) => {
    const { inputs } = request;
    if (!isNamed(inputs) && inputs.fixturesGiven)
        return fixturesAskedFor(request);
    return isOwn(request) ? ownSubject(request) : fixturesInstead(request);
};
/** Whether the repository is what is measured. */
const isOwn = ({ inputs, event, rewriting, }) => isNamed(inputs) ||
    (!inputs.fixturesGiven && ((0,calibrate_mode/* isCalibrating */.vp)(inputs) || rewriting !== undefined || (0,base/* hasBaseByItself */.sl)(event)));
const isNamed = ({ isOwnProject, base }) => isOwnProject || !['auto', 'none'].includes(base);
const fixturesAskedFor = async (request) => {
    const { host, inputs, event } = request;
    const subject = await (0,fixtures_subject/* fixtureSubject */.mX)(request);
    const note = (0,not_checked_out/* notCheckedOut */.V)(inputs, event, {
        what: `The shipped projects (${inputs.fixtures.join(', ')}) are measured, as fixture or strategy asks`,
        advice: 'to compare that with its base, leave both out',
    });
    if (note === undefined)
        return subject;
    host.log(note);
    return { ...subject, notes: [...subject.notes, note] };
};
const ownSubject = async (request) => {
    const { host, folder, inputs, event, token } = request;
    const { file } = inputs.build;
    if (file !== undefined && (0,external_node_path_.join)(file).startsWith('..'))
        throw new inputs_error/* InputError */.dz([`file: ${file} leads out of the repository; name a file in it`]);
    const repository = await repositoryOf(request);
    const origin = await codeOriginOf({ host, folder, repository, event, token });
    refuseForFork(host.env, origin, inputs);
    const notes = originNotes(origin);
    for (const note of notes)
        host.log(note);
    const context = inputs.context === 'auto' ? '.' : inputs.context;
    const comparedWith = (base) => contextSubject({
        ...request,
        repository,
        isOfFork: origin.kind === 'fork',
        base,
        context,
        id: inputs.among?.id ?? (0,known_subject/* projectId */.Lg)(context),
        // Only a commit can be laid out twice.
        withUncommitted: event === undefined && !(0,calibrate_mode/* isCalibrating */.vp)(inputs),
    });
    const base = await baseOf(request, repository).catch(async (error) => {
        // What `prepare` makes is not there yet.
        if (!(error instanceof git_repository/* RepositoryError */.pU) || inputs.prepare !== undefined)
            throw error;
        const others = await problemsOf(host, comparedWith(withoutBase));
        throw others.length === 0 ? error : new inputs_error/* InputError */.dz([error.message, ...others]);
    });
    const subject = await comparedWith(base);
    const name = await repositoryName(host, repository);
    return {
        ...subject,
        described: subject.described.map((each) => ({
            ...each,
            ...(name !== undefined && { repository: name }),
        })),
        notes: [...notes, ...subject.notes],
    };
};
const withoutBase = { kind: 'none', reason: 'it does not exist' };
/** What this reading shows to be wrong with the inputs and the repository; any other failure of it says nothing about them. */
const problemsOf = async (host, reading) => {
    try {
        await reading;
        return [];
    }
    catch (error) {
        host.signal.throwIfAborted();
        if (error instanceof inputs_error/* InputError */.dz)
            return error.problems;
        return error instanceof git_repository/* RepositoryError */.pU ? [error.message] : [];
    }
};
/** A rewrite is compared with the project as it is, and with no earlier commit. */
const baseOf = async ({ host, folder, inputs, event, outputDir, token, rewriting }, repository) => {
    if (rewriting !== undefined)
        return { kind: 'none', reason: 'rewrites are compared with the project as it is' };
    return (0,calibrate_mode/* isCalibrating */.vp)(inputs)
        ? itself(host, repository)
        : (0,base/* resolveBase */.gU)({ host, folder, repository, wanted: inputs.base, event, outputDir, token });
};
/** The checked-out commit as a base of its own. */
const itself = async (host, repository) => {
    const sha = await (0,git_repository/* commitOf */.D3)(host, repository, 'HEAD');
    if (sha === undefined)
        throw new git_repository/* RepositoryError */.pU(`${repository.root} has no commit to build`);
    return { kind: 'commit', sha, how: 'the head itself, measured as both revisions' };
};
/** In a workflow, a folder without a repository means that nothing was checked out. */
const repositoryOf = async ({ host, directory, event }) => {
    try {
        return await (0,git_repository/* findRepository */.W1)(host, directory);
    }
    catch (error) {
        if (event === undefined || !(error instanceof git_repository/* RepositoryError */.pU))
            throw error;
        const advice = 'a step with actions/checkout has to come before this one';
        throw new git_repository/* RepositoryError */.pU(`${error.message}; in a workflow, ${advice}`, { cause: error });
    }
};
/** Fixtures because nothing else was asked for, and the sentence that says so. */
const fixturesInstead = async (request) => {
    const subject = await (0,fixtures_subject/* fixtureSubject */.mX)(request);
    const repository = await (0,git_repository/* findRepository */.W1)(request.host, request.directory).catch(() => undefined);
    const note = repository === undefined ? undefined : await instead(request, repository);
    if (note === undefined)
        return subject;
    request.host.log(note);
    return { ...subject, notes: [...subject.notes, note] };
};


/***/ }),

/***/ 80882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fixtureProjects),
/* harmony export */   c: () => (/* binding */ basesOf)
/* harmony export */ });
/* harmony import */ var _host_version_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51774);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80074);
/* harmony import */ var _go_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67290);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92626);




/**
 * Each of these fixtures in each of the strategies, with each Go of the inputs. Throws an InputError that lists every
 * fixture without one of the strategies, and every Go that is too old for one.
 */
const fixtureProjects = (fixtures, inputs) => {
    const bases = basesOf(inputs);
    const problems = [...missingStrategies(fixtures, inputs), ...tooOld(fixtures, bases)];
    (0,_inputs_error_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseAll */ .cp)(problems);
    return fixtures.flatMap((fixture) => inputs.strategies.flatMap((strategy) => bases.map((base) => (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .fixtureProject */ .Zj)(fixture, strategy, base))));
};
/** What fixtures are built on: an image of the user's own, or one for each Go of the inputs. */
const basesOf = ({ baseImage, goVersions }) => {
    if (baseImage !== 'auto')
        return [{ kind: 'image', reference: baseImage }];
    const versions = goVersions === 'auto' ? [_go_release_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultGo */ .w] : goVersions;
    return versions.map((version) => ({ kind: 'go', version }));
};
const missingStrategies = (fixtures, { strategies }) => fixtures.flatMap((fixture) => strategies
    .filter((strategy) => !fixture.strategies.includes(strategy))
    .map((strategy) => `strategy: the fixture ${fixture.name} has no ${strategy}, only ${fixture.strategies.join(', ')}; leave one of them out`));
const tooOld = (fixtures, bases) => fixtures.flatMap(({ name, oldestGo }) => bases.flatMap((base) => base.kind === 'go' && (0,_host_version_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isOlder */ .t)(base.version, oldestGo)
    ? [
        `go-versions: the fixture ${name} needs Go ${oldestGo} or newer, so ${base.version} cannot build it`,
    ]
    : []));


/***/ }),

/***/ 72146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ describeFixture),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   mX: () => (/* binding */ fixtureSubject)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _inputs_calibrate_mode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88069);
/* harmony import */ var _fixture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30395);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43603);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92626);
/* harmony import */ var _projects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80882);






/** The shipped fixtures that the inputs name, in each strategy and with each Go; compared with nothing but themselves. */
const fixtureSubject = async (request) => {
    const { inputs, fixturesDir } = request;
    const fixtures = await Promise.all(inputs.fixtures.map((name) => (0,_fixture_js__WEBPACK_IMPORTED_MODULE_1__/* .readFixture */ .Y_)(fixturesDir, name)));
    return subjectOf(request, (0,_projects_js__WEBPACK_IMPORTED_MODULE_4__/* .fixtureProjects */ .M)(fixtures, inputs), {
        revisions: (0,_inputs_calibrate_mode_js__WEBPACK_IMPORTED_MODULE_5__/* .isCalibrating */ .vp)(inputs) ? ['base', 'head'] : ['head'],
        obstacles: (0,_inputs_calibrate_mode_js__WEBPACK_IMPORTED_MODULE_5__/* .calibrationObstacles */ .Ti)(inputs),
    });
};
/** These projects, which belong to this program. */
const subjectOf = async ({ host, folder, archiveStore }, projects, { revisions, obstacles }) => ({
    projects,
    described: await Promise.all(projects.map(describeFixture)),
    revisions,
    isOfFork: false,
    workflowsIn: undefined,
    attestations: undefined,
    obstacles,
    knownVerdict: undefined,
    onlyChange: undefined,
    notes: [],
    hidden: [],
    contentSha256: async () => undefined,
    prepare: async (engines) => {
        const preparation = { host, folder, engines, archiveStore, revisions, loaded: new Set() };
        const checkouts = new Map();
        const images = new Map();
        for (const project of projects) {
            const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareFixture */ .$p)(preparation, project);
            checkouts.set(project.id, prepared.checkouts);
            images.set(project.id, prepared.images);
        }
        return { checkouts, images, imagesMoved: undefined };
    },
});
/** A fixture belongs to the version of this program, so it has no commit of its own. */
const describeFixture = async ({ id, fixture, strategy, }) => {
    const { dockerfile, modules } = await (0,_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .needsOf */ .h)(fixture, strategy);
    return {
        id,
        buildArgs: ['BASE_IMAGE', ...(modules ? ['MODULES_IMAGE'] : [])],
        network: 'none',
        head: { dockerfileSha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(dockerfile).digest('hex') },
    };
};


/***/ }),

/***/ 25515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ notCheckedOut)
/* harmony export */ });
/* harmony import */ var _revisions_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45489);

/**
 * Where there is a pull request, whoever reads the report must not take the times of shipped projects for those of its code;
 * undefined where there is none, or `base: none` says that nothing else was wanted.
 */
const notCheckedOut = ({ base }, event, { what, advice }) => base === 'auto' && (0,_revisions_base_js__WEBPACK_IMPORTED_MODULE_0__/* .hasBaseByItself */ .sl)(event)
    ? `${what}, and not the code that is checked out: ${advice}.`
    : undefined;


/***/ }),

/***/ 72375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf)
/* harmony export */ });
/** Whose code its builds are made from. */
const codeOf = ({ isOfFork }) => isOfFork ? 'fork' : 'repository';


/***/ }),

/***/ 44974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mayInstall)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);

/**
 * Whether an engine may be installed. With `auto`: never on a self-hosted runner, which is somebody's own machine; in a
 * terminal the user is asked; elsewhere yes. Nobody is asked, and nothing installed, where the question would not be seen.
 */
const mayInstall = ({ install, yes }, { env, signal }) => async (engine) => {
    if (install !== 'auto')
        return install === 'always';
    if (env['RUNNER_ENVIRONMENT'] === 'self-hosted')
        return false;
    if (yes || !process.stdin.isTTY)
        return true;
    if (!process.stderr.isTTY)
        return false;
    const question = `${engine} is not installed. Install it now? Each command is printed before it runs. [y/N] `;
    return /^y(es)?$/i.test((await answerTo(question, signal)).trim());
};
/** Empty after Ctrl-D. Throws when the run is stopped. */
const answerTo = async (question, signal) => {
    const terminal = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stderr });
    // While it reads, the terminal sends no signal for Ctrl-C.
    terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
    try {
        return await terminal.question(question, { signal });
    }
    catch {
        signal.throwIfAborted();
        return '';
    }
    finally {
        terminal.close();
    }
};


/***/ }),

/***/ 86528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ startEngines),
  g: () => (/* binding */ startNamed)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/engines/attestations.js
var engines_attestations = __webpack_require__(8833);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/run-folder/remove-folder.js + 1 modules
var remove_folder = __webpack_require__(69378);
// EXTERNAL MODULE: ./build/inputs/error.js
var error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/preflight/context.js
var context = __webpack_require__(32615);
// EXTERNAL MODULE: ./build/engines/index.js + 73 modules
var build_engines = __webpack_require__(2595);
// EXTERNAL MODULE: ./build/preflight/preflight.js
var preflight = __webpack_require__(55455);
// EXTERNAL MODULE: ./build/host/hint.js
var hint = __webpack_require__(76850);
;// CONCATENATED MODULE: ./build/provision/brought.js
/** Enters what an installation for an engine added, by what was there before and after it. Unknown: nothing is entered. */
const enterAdded = (brought, engine, before, after) => {
    if (before === undefined || after === undefined)
        return;
    for (const name of after)
        if (!before.has(name))
            brought.set(name, engine);
};
/** Packages that an engine names and that others of this run brought; undefined: none. */
const broughtFor = ({ packages }, brought) => {
    const others = [...new Set(packages.flatMap((name) => brought.get(name) ?? []))];
    return others.length === 0
        ? undefined
        : others.map((engine) => ({ engine, packages: packages.filter((name) => brought.get(name) === engine) }));
};
/** The packages of Debian and Ubuntu that are installed; undefined where dpkg does not say so. */
const installedPackages = async (host) => {
    const format = `--showformat=\${db:Status-Status} \${Package}\\n`;
    const { end, stdout, truncated } = await host.exec('dpkg-query', ['--show', format]);
    if (end.kind !== 'exited' || end.code !== 0 || truncated)
        return undefined;
    return new Set(stdout
        .split('\n')
        .flatMap((line) => (line.startsWith('installed ') ? [line.slice('installed '.length)] : [])));
};

;// CONCATENATED MODULE: ./build/provision/select.js




const noProblems = () => [];
/** What is installed on a machine without any engine: it needs neither a daemon nor root. */
const fallback = build_engines/* engines */.s.podman;
/**
 * Selects the engines to measure, and installs those that are missing and may be installed. Named engines keep their order;
 * if some of them are missing or unusable, throws one error with all the reasons before anything is installed. `all` and
 * `usable` skip what cannot be used. `auto` and `one` take engines that answer, and install Podman if none does.
 */
const selectEngines = async (host, wanted, mayInstall, problems = noProblems) => {
    const search = { host, mayInstall, problems };
    if (wanted === 'auto' || wanted === 'one')
        return selectUsual(search, wanted);
    if (wanted === 'all')
        return selectUsable(search, Object.values(build_engines/* engines */.s));
    return 'usable' in wanted ? selectUsable(search, wanted.usable) : selectNamed(search, wanted);
};
const selectUsual = async (search, wanted) => {
    const { host } = search;
    const usual = Object.values(build_engines/* engines */.s).filter((engine) => engine.usual);
    const answering = await thoseThatAnswer(search, usual);
    const taken = wanted === 'one' ? await usersOwn(search, answering) : answering;
    if (taken.length > 0)
        return { engines: taken.map((engine) => ({ engine, origin: 'selected' })), skipped: [] };
    host.log(`No container engine answers on this machine (tried ${usual.map(({ name }) => name).join(', ')}).`);
    return selectNamed(search, [fallback], 'No engine can be used here, Podman included');
};
const thoseThatAnswer = async ({ host, problems }, candidates) => {
    const answering = [];
    for (const engine of candidates) {
        const detection = await engine
            .detect(host)
            .catch((error) => host.log(skipping(engine, (0,error_text/* messageOf */.b)(error))));
        if (detection?.kind !== 'found' || !detection.answers)
            continue;
        const found = problems(engine, 'now');
        if (found.length === 0)
            answering.push(engine);
        else
            host.log(skipping(engine, found.join('; ')));
    }
    return answering;
};
/** The engine that the user's own `docker build` goes through; else the first that answers. */
const usersOwn = async ({ host, problems }, answering) => {
    for (const engine of Object.values(build_engines/* engines */.s)) {
        const isOwn = await engine.isUsers?.(host).catch(() => host.signal.throwIfAborted());
        if (isOwn === true && problems(engine, 'now').length === 0)
            return [engine];
    }
    // At most one engine with a Docker daemon answers for `docker build`: each refuses the daemon of the other.
    const withDocker = answering.find(({ needs }) => needs.dockerDaemon !== undefined);
    return [withDocker ?? answering[0]].flatMap((engine) => engine ?? []);
};
const selectNamed = async (search, wanted, title = 'Not every engine that was named can be used here') => {
    const looks = [];
    for (const engine of wanted)
        looks.push(await lookAt(search, engine));
    const lines = looks.flatMap(({ engine, problems }) => problems.map((text) => `${engine.name}: ${text}`));
    if (lines.length > 0)
        throw new Error(`${title}:\n  ${lines.join('\n  ')}`);
    const selected = [];
    const brought = new Map();
    for (const look of looks)
        selected.push(await selectedFrom(search.host, look, brought));
    return { engines: selected, skipped: [] };
};
const selectUsable = async (search, candidates) => {
    const { host } = search;
    const [taken, skipped] = [[], []];
    const brought = new Map();
    for (const engine of candidates) {
        const look = await lookAt(search, engine);
        try {
            if (look.problems.length > 0)
                throw new Error(look.problems.join('; '));
            taken.push(await selectedFrom(host, look, brought));
        }
        catch (error) {
            host.signal.throwIfAborted();
            skipped.push({ engine: engine.name, reason: (0,error_text/* messageOf */.b)(error) });
        }
    }
    return { engines: taken, skipped };
};
const skipping = ({ name }, reason) => skippedText({ engine: name, reason });
/** For a log or the reader of a report. */
const skippedText = ({ engine, reason }) => `${engine}: skipped: ${reason}`;
/** The engine, installed if it has to be. */
const selectedFrom = async (host, { engine, toInstall }, brought) => {
    const installedAfter = broughtFor(engine, brought);
    const shared = installedAfter === undefined ? {} : { installedAfter };
    if (!toInstall)
        return { engine, origin: 'selected', ...shared };
    const before = await installedPackages(host);
    const startMs = performance.now();
    await install(host, engine);
    const installMs = performance.now() - startMs;
    enterAdded(brought, engine.name, before, await installedPackages(host));
    return { engine, origin: 'installed', installMs, ...shared };
};
const lookAt = async ({ host, mayInstall, problems }, engine) => {
    const lines = [];
    const detection = await engine.detect(host).catch((error) => {
        host.signal.throwIfAborted();
        lines.push((0,error_text/* messageOf */.b)(error));
    });
    if (detection === undefined)
        return { engine, toInstall: false, problems: lines };
    const isMissing = detection.kind === 'missing';
    const canInstall = engine.install !== undefined && isMissing && detection.needsRoot !== true;
    const toInstall = canInstall && (await mayInstall(engine.name));
    if (isMissing && !toInstall) {
        const orInstall = canInstall ? `, or allow it with ${(0,hint/* hint */.a)(host.env, 'install', 'always')}` : '';
        lines.push(`${detection.reason}; ${detection.remedy}${orInstall}`);
    }
    lines.push(...problems(engine, isMissing ? 'after-install' : 'now'));
    return { engine, toInstall, problems: lines };
};
const install = async (host, engine) => {
    await engine.install?.(host);
    const after = await engine.detect(host);
    if (after.kind === 'missing')
        throw new Error(`${engine.name} was installed, but cannot be used: ${after.reason}; ${after.remedy}`);
};

;// CONCATENATED MODULE: ./build/provision/choose.js



/** Checks the machine, then selects and installs engines. */
const chooseEngines = async (context, wanted, mayInstall) => {
    const named = namedIn(wanted);
    const before = await (0,preflight/* findingsFor */.I6)(context, [...new Set([...Object.values(build_engines/* engines */.s), ...named])]);
    const { engines: selected, skipped } = await selectEngines(context.host, wanted, mayInstall, ({ name }, when) => (0,preflight/* blockingFindings */.Ur)(when === 'now' ? before : (0,preflight/* remainingAfterInstall */.cY)(before), name).map(preflight/* findingText */.NK));
    const engines = selected.map(({ engine }) => engine);
    // What the packages contained was missing when the machine was checked: check it again.
    const isChanged = selected.some(({ origin }) => origin === 'installed');
    const now = isChanged ? await (0,preflight/* findingsFor */.I6)(context, engines) : before;
    const names = engines.map(({ name }) => name);
    const warnings = [...skipped.map(skippedText), ...unfixed(now, selected), ...(0,preflight/* warningsAbout */.v5)(now, names)];
    return { selected, skipped, warnings };
};
/** The engines that are named one by one. */
const namedIn = (wanted) => {
    if (typeof wanted === 'string')
        return [];
    return 'usable' in wanted ? wanted.usable : wanted;
};
/** What should have come with an installation, and did not: the engine will probably fail to start. */
const unfixed = (findings, selected) => selected
    .filter(({ origin }) => origin === 'installed')
    .flatMap(({ engine }) => (0,preflight/* blockingFindings */.Ur)(findings, engine.name))
    .map(preflight/* findingText */.NK);

// EXTERNAL MODULE: ./build/provision/named.js
var named = __webpack_require__(38377);
;// CONCATENATED MODULE: ./build/provision/refuse-unable.js

/** Throws one error that lists every engine which cannot build what is asked of all of them. */
const refuseUnable = async (engines, demands) => {
    const problems = [];
    for (const { what, whyNot } of demands)
        for (const engine of engines) {
            const reason = await whyNot(engine);
            if (reason !== undefined)
                problems.push(`engines: ${engine.name} cannot build ${what}: ${reason}`);
        }
    (0,error/* refuseAll */.cp)(problems);
};

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/engines/daemon-died.js
var daemon_died = __webpack_require__(55905);
;// CONCATENATED MODULE: ./build/provision/restart-once.js


/**
 * Starts an engine. If its daemon dies during the run, starts it once more, with the images that it had. The build that
 * met the death fails as `engine-died` with the last lines of the daemon's log, and the earlier cache spaces are lost, so
 * primes are built again. After a second death every call fails.
 */
const startWithOneRestart = async (host, restartable) => {
    const first = await restartable.start();
    if (first.death === undefined)
        return first;
    const watched = watch(host, restartable, first);
    const { guarded } = watched;
    const load = async (image) => {
        await guarded(image);
        watched.images.push(image);
    };
    return {
        ...first,
        imageId: first.imageId &&
            ((reference, platform) => guarded(async (engine) => engine.imageId?.(reference, platform))),
        loadImage: (archive) => load((engine) => engine.loadImage(archive)),
        pullImage: (reference, platform) => load((engine) => engine.pullImage(reference, platform)),
        openSpace: (label) => guarded(async (engine) => {
            const space = await engine.openSpace(label);
            return guardedSpace(space, () => watched.isGone(engine), watched.handleDeath);
        }),
        [Symbol.asyncDispose]: () => Promise.resolve(watched.engine()[Symbol.asyncDispose]()),
    };
};
const watch = (host, { start, clear }, first) => {
    let engine = first;
    let deaths = 0;
    const images = [];
    const restart = async () => {
        // It cannot ask its daemon to remove anything; what matters is that it releases everything else.
        await Promise.resolve(engine[Symbol.asyncDispose]()).catch(() => { });
        await clear();
        if (deaths > 1)
            return;
        host.log(`${first.facts.name}: starting it again, once`);
        engine = await start();
        for (const load of images)
            await load(engine);
    };
    const handleDeath = async () => {
        host.signal.throwIfAborted();
        const death = (await engine.death?.()) ?? (await (0,promises_.setTimeout)(noticeMs), await engine.death?.());
        if (death === undefined || deaths > 1)
            return death;
        host.log(`${first.facts.name}: its daemon died: ${death.message}`);
        deaths += 1;
        await restart();
        return death;
    };
    return {
        engine: () => engine,
        isGone: (asked) => deaths > 1 || engine !== asked,
        handleDeath,
        guarded: async (work) => {
            try {
                return await work(engine);
            }
            catch (error) {
                throw await explained(error, handleDeath);
            }
        },
        images,
    };
};
/** Clients may notice the end of a process a moment before the system reports it. */
const noticeMs = 500;
const explained = async (error, handleDeath) => {
    const death = await handleDeath();
    return death === undefined ? error : new daemon_died/* DaemonDied */.P(death);
};
/** A space that is lost with its daemon: then it contains nothing, and nothing has to be removed. */
const guardedSpace = (space, isLost, handleDeath) => {
    const guarded = async (work, whenLost) => {
        if (isLost())
            return whenLost;
        try {
            return await work();
        }
        catch (error) {
            throw await explained(error, handleDeath);
        }
    };
    return {
        label: space.label,
        isLost,
        contents: () => guarded(() => space.contents(), []),
        mounts: () => guarded(() => space.mounts(), { files: undefined, bytes: undefined, unknown: 'the daemon died' }),
        trim: (keep) => guarded(() => space.trim(keep), undefined),
        export: (request, stage, madeAt) => space.export(request, stage, madeAt),
        readImage: (read) => space.readImage(read),
        imageExport: (request) => space.imageExport(request),
        build: (request) => guardedBuild(space, request, handleDeath),
        buildAtOnce: space.buildAtOnce && ((requests) => guardedBuilds(() => space.buildAtOnce?.(requests), handleDeath)),
        [Symbol.asyncDispose]: () => guarded(() => Promise.resolve(space[Symbol.asyncDispose]()), undefined),
    };
};
const guardedBuild = async (space, request, handleDeath) => {
    const startedAt = new Date().toISOString();
    const fromMs = performance.now();
    const result = await outcomeOf(space, request);
    if (!('error' in result) && result.failure === undefined)
        return result;
    const durationMs = performance.now() - fromMs;
    const death = await handleDeath();
    if (death !== undefined)
        return {
            startedAt,
            durationMs,
            steps: [],
            timeline: [],
            printed: { modulesDownloaded: undefined, contextSentBytes: undefined },
            counters: {},
            unknown: {},
            shared: undefined,
            imageId: undefined,
            failure: failureOf(death),
        };
    if ('error' in result)
        throw result.error;
    return result;
};
/** Those of a daemon that died say nothing one by one. */
const guardedBuilds = async (work, handleDeath) => {
    const result = await Promise.resolve(work()).catch((error) => ({ error }));
    if (result === undefined)
        throw new Error('it builds one at a time');
    if (!('error' in result) && result.builds.every(({ failure }) => failure === undefined))
        return result;
    const death = await handleDeath();
    if (death !== undefined)
        throw new daemon_died/* DaemonDied */.P(death);
    if ('error' in result)
        throw result.error;
    return result;
};
const outcomeOf = (space, request) => space.build(request).catch((error) => ({ error }));
const failureOf = ({ message, logTail }) => ({
    kind: 'engine-died',
    message: `the daemon died: ${message}`,
    logTail,
});

;// CONCATENATED MODULE: ./build/provision/start.js










const remoteCache = 'the scenario remote-cache';
const imageWith = (attestations) => `an image with ${(0,engines_attestations/* attestationsText */.DN)(attestations)}, which attestations: as-yours asks for`;
/**
 * Checks the machine, then selects, installs and starts engines. One that does not start is reported and left out; throws
 * when none does.
 */
const startEngines = async (request, { revisions, attestations }, folder, closing) => {
    const wanted = wantedEngines(request.inputs, revisions, request.archives);
    const named = namedIn(wanted);
    refuseFixedStorage(named, request.inputs);
    const form = named.length === 0 ? undefined : request.askedCache;
    await refuseUnable(named, [
        { what: remoteCache, whyNot: (engine) => form && engine.noRemoteCache(request.host, form) },
        {
            what: imageWith(attestations),
            whyNot: (engine) => attestations && engine.noAttestations(request.host),
        },
    ]);
    const started = await startWanted(request, { folder, closing }, wanted, (selected, warn) => withStorage(selected, request.inputs, warn));
    const running = started.engines.map(({ facts, noRemoteCache, noAttestations }) => ({
        name: facts.name,
        noRemoteCache,
        noAttestations,
    }));
    await refuseUnable(running, [{ what: remoteCache, whyNot: (engine) => form && engine.noRemoteCache(form) }]);
    // Of those that nobody named, the others have a row with the reason.
    const whyNot = ({ noAttestations }) => attestations && noAttestations(attestations);
    const areOthers = request.inputs.engines === 'all' || running.some((engine) => whyNot(engine) === undefined);
    if (named.length > 0 || !areOthers)
        await refuseUnable(running, [{ what: imageWith(attestations), whyNot }]);
    if (started.engines.length > 0)
        return started;
    throw new Error(`No engine can build here.\n${started.warnings.join('\n')}`);
};
/** The same for these engines. Those that cannot be used are skipped, even if that leaves none. */
const startNamed = async (request, names, folder, closing) => {
    const usable = names.map((name) => (0,named/* engineNamed */.K)(name, request.archives));
    return startWanted(request, { folder, closing }, { usable }, (selected) => selected);
};
const startWanted = async (request, { folder, closing }, wanted, variants) => {
    const { host, mayInstall } = request;
    const choice = await chooseEngines((0,context/* preflightContext */.r)(host), wanted, mayInstall);
    const engines = [];
    const [skipped, warnings] = [[...choice.skipped], []];
    const warn = (warning) => {
        warnings.push(warning);
        host.log(warning);
    };
    choice.warnings.forEach(warn);
    for (const selected of variants(choice.selected, warn)) {
        try {
            engines.push(closing.use(await start(request, folder, selected)));
        }
        catch (error) {
            host.signal.throwIfAborted();
            const { name } = selected.engine;
            skipped.push({ engine: name, reason: `it did not start: ${(0,error_text/* messageOf */.b)(error)}` });
            warn(`${name} did not start: ${(0,error_text/* messageOf */.b)(error)}`);
        }
    }
    return { engines, skipped, warnings };
};
const fixedStorage = 'its storage driver cannot be chosen';
/** Before anything is installed for nothing. */
const refuseFixedStorage = (named, { storage }) => {
    if (storage === 'auto')
        return;
    const fixed = named.filter(({ variant }) => variant === undefined).map(({ name }) => name);
    (0,error/* refuseAll */.cp)(fixed.map((name) => `storage: is given, but ${name} is named: ${fixedStorage}; leave one of them out`));
};
/** Each engine once for each storage driver that is asked for. Those that have only their own are left out. */
const withStorage = (selected, { storage }, warn) => {
    if (storage === 'auto')
        return selected;
    return selected.flatMap(({ engine, ...installed }) => {
        const { variant } = engine;
        if (variant !== undefined)
            return storage.map((driver) => ({ engine: variant({ kind: 'storage', driver }), ...installed }));
        warn(`${engine.name}: skipped: ${fixedStorage}, but storage is ${storage.join(', ')}`);
        return [];
    });
};
/** A comparison needs only one engine. */
const wantedEngines = ({ engines }, revisions, archives) => {
    if (engines === 'auto')
        return revisions.length > 1 ? 'one' : 'auto';
    return engines === 'all' ? 'all' : engines.map((name) => (0,named/* engineNamed */.K)(name, archives));
};
const start = async ({ host, codeOf }, folder, { engine, origin, installMs, installedAfter }) => {
    const running = await startWithOneRestart(host, {
        start: () => engine.start(host, folder, origin, codeOf),
        // Its daemon keeps everything there.
        clear: () => (0,remove_folder/* removeRunFolder */.U)(host, (0,external_node_path_.join)(folder.path, engine.name), 0),
    });
    const { versions, storageDriver } = running.facts;
    const known = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
    host.log(`${engine.name}: ready (${known.join(', ')}; storage ${storageDriver ?? 'unknown'})`);
    const installation = {
        ...(installMs === undefined ? {} : { installMs }),
        ...(installedAfter === undefined ? {} : { installedAfter }),
    };
    return { ...running, facts: { ...running.facts, ...installation } };
};


/***/ }),

/***/ 39292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ archiveRestorer),
/* harmony export */   x: () => (/* binding */ saveArchives)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _images_archive_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61137);



/** An archive of 100 MB is restored in seconds; making it takes no longer than this. */
const restoreLimitMs = 45_000;
/** Saving compresses first, in the post step, where nobody waits for the verdict. */
const saveLimitMs = 90_000;
/**
 * Restores archives (base images, modules) from the cache of the repository. `reportMissing` gets the paths of
 * all that the cache did not have, each time the list changes: they can be saved once they are made. After the
 * first failure the cache is not used again, since each attempt can take as long as making the archive.
 */
const archiveRestorer = ({ ask, log, warn, limitMs = restoreLimitMs }, reportMissing) => {
    let works = true;
    const missing = [];
    return async (path) => {
        if (!works)
            return;
        const answer = await ask({ kind: 'restore', ...entryOf(path) }, limitMs);
        if (answer.kind === 'done') {
            if (answer.result['found'] === true) {
                log(`Restored ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} from the cache`);
                return;
            }
            missing.push(path);
            await reportMissing(missing);
            return;
        }
        works = false;
        if (answer.kind === 'unavailable')
            return;
        const text = `Could not restore archives from the cache: ${answer.cause.text}; making them again.`;
        if (answer.cause.expected)
            log(text);
        else
            warn(text);
        await reportMissing([]);
    };
};
/** Saves archives that this run has made, for the next one; never throws. */
const saveArchives = async (paths, { ask, log, warn, limitMs = saveLimitMs }) => {
    for (const path of paths) {
        if (!(await isComplete(path)))
            continue;
        const answer = await ask({ kind: 'save', ...entryOf(path) }, limitMs);
        if (answer.kind === 'unavailable')
            return;
        if (answer.kind === 'done') {
            log(`Saved ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} in the cache`);
            continue;
        }
        const text = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} was not saved in the cache: ${answer.cause.text}; the next run will make it again.`;
        if (answer.cause.expected) {
            log(text);
            continue;
        }
        warn(text);
        return;
    }
};
/**
 * The key is the file's name, of which everything that decides the contents is part. The paths are part of an
 * entry's identity: written exactly alike for saving and restoring.
 */
const entryOf = (path) => ({
    key: `go-container-bench-${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, '.tar')}`,
    paths: [path, (0,_images_archive_store_js__WEBPACK_IMPORTED_MODULE_2__/* .sidecarOf */ .h)(path)],
});
const isComplete = async (path) => {
    const found = await Promise.all([path, (0,_images_archive_store_js__WEBPACK_IMPORTED_MODULE_2__/* .sidecarOf */ .h)(path)].map((each) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(each).catch(() => undefined)));
    return found.every((each) => each !== undefined);
};


/***/ }),

/***/ 48135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ keepFloors),
  E: () => (/* binding */ keptFloors)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/analysis/kept-floors.js
var kept_floors = __webpack_require__(25523);
// EXTERNAL MODULE: ./build/analysis/utc.js
var utc = __webpack_require__(8509);
;// CONCATENATED MODULE: ./build/analysis/read-kept-floors.js


/**
 * The noise floors in what an earlier run left, as parsed JSON. It is data: whoever can write to the cache may have written it,
 * so what is not exactly a noise floor is left out, and what is one can only raise a threshold, see `noise-floor.ts`.
 */
const readKept = (content) => {
    const found = Array.isArray(content) ? content.slice(0, kept_floors/* mostKept */.y7) : [];
    return found.flatMap((each) => keptFloorOf(each) ?? []);
};
const keptFloorOf = (value) => {
    if (!isRecord(value))
        return undefined;
    const { benchmark, repository, settings } = value;
    const [fingerprint, noiseFloor] = [fingerprintOf(value['fingerprint']), noiseFloorOf(value['noiseFloor'])];
    // Those of the first versions do not say how they were built.
    return isName(benchmark) &&
        isName(repository) &&
        isName(settings) &&
        fingerprint !== undefined &&
        noiseFloor !== undefined
        ? { benchmark, repository, settings, fingerprint, noiseFloor }
        : undefined;
};
const noiseFloorOf = (value) => {
    if (!isRecord(value))
        return undefined;
    const { slowdown, pairs, measuredAt } = value;
    return isWithin(slowdown, 0, largestSlowdown) &&
        isWithin(pairs, 1, mostPairs) &&
        Number.isInteger(pairs) &&
        typeof measuredAt === 'string' &&
        (0,utc/* utcMs */.b)(measuredAt) !== undefined
        ? { slowdown, pairs, measuredAt }
        : undefined;
};
/** Whatever is larger raises no threshold any further. */
const largestSlowdown = 1_000;
const mostPairs = 1_000;
const fingerprintOf = (value) => {
    if (!isRecord(value))
        return undefined;
    const facts = Object.entries(value);
    const texts = facts.flatMap(([name, fact]) => (isName(name) && isName(fact) ? [[name, fact]] : []));
    return facts.length <= mostFacts && texts.length === facts.length ? Object.fromEntries(texts) : undefined;
};
const mostFacts = 50;
const isName = (value) => typeof value === 'string' && value.length <= longestName;
const longestName = 1_000;
const isWithin = (value, least, most) => typeof value === 'number' && value >= least && value <= most;
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

// EXTERNAL MODULE: ./build/host/disk.js
var disk = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/host/writing.js
var writing = __webpack_require__(28703);
;// CONCATENATED MODULE: ./build/publish/services/kept-floors.js








/** One small file; nothing waits for it for longer than this. */
const mostMs = 20_000;
/** What the keys of its entries in the cache of the repository begin with. */
const keyPrefix = 'go-container-bench-noise-floors-';
/** Larger than any file of noise floors. */
const largestBytes = 2_000_000;
/** The noise floors that earlier runs of `calibrate` kept, on this machine or in the cache of the repository. Never throws. */
const keptFloors = async (options) => [
    ...(await read(fileIn(options.folder))),
    ...((await restored(options)) ?? []),
];
/**
 * Adds noise floors to those that are kept. The result is why the cache of the repository does not have them, as a clause;
 * undefined: it does, or this is a terminal, which has none. Throws when the file cannot be written.
 */
const keepFloors = async (added, options) => {
    const { folder, ask, limitMs = mostMs } = options;
    const inCache = await restored(options);
    const all = (0,kept_floors/* keptWith */.bP)([...(await read(fileIn(folder))), ...(inCache ?? [])], added, Date.now());
    await (0,disk/* makeFolder */.fc)(folder);
    await write(fileIn(folder), all);
    if (ask === undefined)
        return undefined;
    // Without the earlier ones, a new entry would hide them.
    if (inCache === undefined)
        return 'what it holds could not be read';
    const copy = copyIn(folder);
    await write(copy, all);
    // An entry of the cache never changes, so each has a key of its own.
    const key = `${keyPrefix}${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const answer = await ask({ kind: 'save', key, paths: [copy] }, limitMs);
    await (0,promises_.rm)(copy, { force: true });
    if (answer.kind === 'unavailable')
        return 'this runner has no cache';
    return answer.kind === 'failed' ? answer.cause.text : undefined;
};
const fileIn = (folder) => (0,external_node_path_.join)(folder, 'noise-floors.json');
/** The path is part of an entry's identity. Runs of other branches restore to it, too, so nothing is left there. */
const copyIn = (folder) => (0,external_node_path_.join)(folder, 'noise-floors-of-cache.json');
/** undefined: the cache did not answer, so there may be some. */
const restored = async ({ folder, ask, warn, limitMs = mostMs, }) => {
    if (ask === undefined)
        return [];
    const copy = copyIn(folder);
    try {
        await (0,promises_.rm)(copy, { force: true, recursive: true });
        const answer = await ask({ kind: 'restore-newest', key: keyPrefix, paths: [copy] }, limitMs);
        if (answer.kind === 'failed' && !answer.cause.expected)
            warn(`Noise floors could not be read from the cache of the repository: ${answer.cause.text}.`);
        if (answer.kind === 'failed')
            return undefined;
        return answer.kind === 'done' && answer.result['found'] === true ? await read(copy) : [];
    }
    catch {
        return undefined;
    }
    finally {
        await (0,promises_.rm)(copy, { force: true, recursive: true }).catch(() => undefined);
    }
};
/** Nothing where there is no such file, or only a link, and of one that is too large or damaged. */
const read = async (path) => {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    if (found?.isFile() !== true || found.size > largestBytes)
        return [];
    return readKept((0,json/* parseJson */.qF)(await (0,promises_.readFile)(path, 'utf8').catch(() => '')));
};
/** Moved into place in one step: a run that is killed leaves the old one. */
const write = async (path, floors) => {
    const draft = `${path}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    await (0,writing/* writeText */.x)(draft, `${JSON.stringify(floors, undefined, 1)}\n`, { mode: 0o644 });
    await (0,promises_.rename)(draft, path);
};


/***/ })

};
