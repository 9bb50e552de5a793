export const id = 3399;
export const ids = [3399];
export const modules = {

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

/***/ 42172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lostAs)
/* harmony export */ });
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91125);
/* harmony import */ var _report_words_no_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81762);


/** What a build without a usable time counts as. */
const lostAs = (own, builds) => {
    const { durationMs, failure } = own;
    const message = whyNoTime(own);
    if (failure === undefined)
        return { kind: 'state-lost', message, builds };
    switch (failure.kind) {
        case 'failed':
        case 'engine-died':
            return { kind: failure.kind, message, builds };
        case 'timed-out':
            return isOwnTime(own)
                ? { kind: failure.kind, message, durationMs, builds }
                : { kind: 'failed', message, builds };
    }
};
/** Whether the time is that of the wanted build from the wanted state: what was stopped may have been its prime. */
const isOwnTime = ({ excluded }) => {
    if (excluded === undefined)
        return true;
    switch (excluded) {
        // What any build gets that was stopped: here, no other build is in its pair.
        case 'pair-incomplete':
            return true;
        case 'warm-up':
        case 'prime':
        case 'state-lost':
        case 'prime-failed':
            return false;
    }
};
const whyNoTime = (build) => {
    const { failure, evidence } = build;
    if (failure !== undefined)
        return (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLineOf */ .Q)(failure.message);
    return evidence?.state.reason ?? (0,_report_words_no_time_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusionText */ .ML)(build) ?? 'the build gave no time';
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

/***/ 27889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ roughPrimeMs),
/* harmony export */   _: () => (/* binding */ roughBuildMs)
/* harmony export */ });
/* harmony import */ var _measure_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92369);
/* harmony import */ var _scenarios_cold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51136);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51967);



/**
 * A run with default inputs, whose cost fixtures state, is cold, warm and source-change in three rounds after a warm-up
 * of cold and source-change: about 4.75 cold builds.
 */
const coldBuildsPerRun = 4.75;
/** About how long one build takes on two processors, in ms; undefined: nobody knows. */
const roughBuildMs = (project, scenario) => {
    if (!(0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .isFixture */ .A)(project))
        return undefined;
    return (project.fixture.roughCostMs / coldBuildsPerRun) * (0,_measure_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOfCold */ .tD)(scenario);
};
/** The same of the cold build that one of these scenarios starts from; undefined: one of the others leaves it, or nobody knows. */
const roughPrimeMs = (project, scenario, scenarios) => {
    const first = scenarios.find(({ startsFrom }) => startsFrom === 'primed');
    const isLeft = scenario !== first || scenarios.some(({ startsFrom }) => startsFrom === 'empty');
    return isLeft ? undefined : roughBuildMs(project, _scenarios_cold_js__WEBPACK_IMPORTED_MODULE_1__/* .cold */ .R);
};


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

/***/ 44433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ silent),
/* harmony export */   OE: () => (/* binding */ buildableIn),
/* harmony export */   k$: () => (/* binding */ openBuilds),
/* harmony export */   ps: () => (/* binding */ timedBuilds)
/* harmony export */ });
/* harmony import */ var _analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45078);
/* harmony import */ var _measure_measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66858);
/* harmony import */ var _measure_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73451);
/* harmony import */ var _measure_warm_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2723);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71583);
/* harmony import */ var _lost_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42172);
/* harmony import */ var _rough_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27889);
/* harmony import */ var _unmeasurable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67245);








/**
 * Cells that are timed builds, one for each scenario. They share one warm-up, in which it also turns out what cannot be
 * built here, and the prime of their cold cell.
 */
const timedBuilds = (what, changes = {}) => {
    const { value, engine, project, group, scenarios } = what;
    let opened;
    return scenarios.map((scenario) => ({
        ...primeOf(project, scenario, scenarios),
        value,
        engine,
        project: project.id,
        scenario: scenario.name,
        group,
        benchmarks: [(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .benchmarkId */ .b)(keyOf(what, changes), project.id, scenario.name)],
        roughMs: (0,_rough_times_js__WEBPACK_IMPORTED_MODULE_3__/* .roughBuildMs */ ._)(project, scenario),
        open: async (bench) => {
            opened ??= openBuilds(bench, what, changes);
            return openCell(bench, await opened, scenario, changes);
        },
    }));
};
const primeOf = (...of) => {
    const ms = (0,_rough_times_js__WEBPACK_IMPORTED_MODULE_3__/* .roughPrimeMs */ .D)(...of);
    return ms === undefined ? {} : { roughPrimeMs: ms };
};
const keyOf = ({ engine }, { key }) => key ?? engine;
/** Enters engine and checkout under the key, and warms up. */
const openBuilds = async (bench, what, changes) => {
    const { project, scenarios } = what;
    const key = keyOf(what, changes);
    const own = bench.engine(what.engine);
    const engine = changes.engine === undefined ? own : await changes.engine(bench, own);
    const checkout = await bench.checkout(engine, project);
    const recipe = changes.recipe === undefined ? checkout.recipe : await changes.recipe(checkout.recipe, bench);
    bench.enter(key, withAround(bench, engine, changes.around), project, { ...checkout, recipe });
    const session = sessionOf(bench, { key, project, scenarios });
    await (0,_measure_warm_up_js__WEBPACK_IMPORTED_MODULE_1__/* .warmUp */ .l)(session, project.id);
    return { session, engine };
};
/** Limits play no part while builds are taken: rows are judged at the end. */
const noThresholds = {
    fail: { value: 0.1, overrides: [] },
    warn: { value: 0.05, overrides: [] },
    minDeltaMs: { value: 0, overrides: [] },
};
const sessionOf = (bench, { key, project, scenarios }) => {
    const plan = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .makePlan */ .C)({
        engines: [key],
        projects: [project],
        scenarios,
        revisions: ['head'],
        looks: [bench.rounds],
        gate: 'auto',
        thresholds: noThresholds,
        seed: bench.seed,
    });
    let kept = 0;
    const session = (0,_measure_session_js__WEBPACK_IMPORTED_MODULE_5__/* .openSession */ .fA)(plan, bench.context, async (builds) => {
        const fresh = builds.slice(kept);
        kept = builds.length;
        await bench.keep(fresh);
    });
    return { ...session, primes: bench.primes };
};
const openCell = (bench, { session, engine }, scenario, changes) => {
    const benchmark = buildableIn(session, scenario);
    return {
        take: (round) => takeBuild(session, benchmark, round),
        columns: async (builds) => {
            const { project } = benchmark;
            const prefix = `${benchmark.engine}/${project}/`;
            const siblings = bench.builds().filter((build) => build.benchmark.startsWith(prefix));
            const about = { scenario, engine, bench, siblings, warmUpBytes: session.primeBytes.get(project) };
            return (await changes.columns?.(builds, about)) ?? {};
        },
    };
};
/** The benchmark of a scenario. Throws what the warm-up found against it. */
const buildableIn = ({ plan, obstacles }, scenario) => {
    const benchmark = plan.benchmarks.find((each) => each.scenario === scenario.name);
    if (benchmark === undefined)
        throw new Error(`the plan has no scenario ${scenario.name}`);
    const [obstacle] = obstacles.get(benchmark.id) ?? [];
    if (obstacle !== undefined)
        throw new _unmeasurable_js__WEBPACK_IMPORTED_MODULE_4__/* .Unmeasurable */ .XS({ code: (0,_unmeasurable_js__WEBPACK_IMPORTED_MODULE_4__/* .endedBy */ .mr)(obstacle), reason: whyNot(obstacle) });
    return benchmark;
};
/** Nothing is compared here, so an obstacle does not speak of base and head. */
const whyNot = (obstacle) => obstacle.kind === 'head-does-not-build' ? `it does not build: ${obstacle.reason}` : (0,_analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_6__/* .clauseOf */ .pQ)(obstacle);
/** The loop of the study says what is measured. */
const silent = { before: () => { }, after: () => { } };
const takeBuild = async (session, benchmark, round) => {
    const { measurements, builds, complete } = await (0,_measure_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .takePair */ .q)(session, { benchmark, round, order: ['head'] }, silent);
    const [own] = measurements;
    if (own === undefined)
        throw new Error(`${benchmark.id} was not built`);
    if (complete)
        return { kind: 'time', durationMs: own.durationMs, builds };
    return (0,_lost_build_js__WEBPACK_IMPORTED_MODULE_7__/* .lostAs */ .F)(own, builds);
};
/** The same engine, whose builds run inside something else. */
const withAround = (bench, engine, around) => around === undefined
    ? engine
    : {
        ...engine,
        openSpace: async (label) => {
            const space = await engine.openSpace(label);
            return { ...space, build: (request) => around(() => space.build(request), bench, engine) };
        },
    };


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

/***/ 86008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeOnce)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Writes a file unless it is there with this text: a build whose files have another time counts as one that changed them. */
const writeOnce = async (path, text) => {
    const written = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => undefined);
    if (written !== text)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
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

/***/ 13399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  columnsOf: () => (/* binding */ columnsOf),
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/analysis/statistics.js
var statistics = __webpack_require__(31980);
// EXTERNAL MODULE: ./build/studies/parts/hits.js
var hits = __webpack_require__(4341);
// EXTERNAL MODULE: ./build/studies/parts/places.js
var places = __webpack_require__(30167);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/study/cells.js
var cells = __webpack_require__(80880);
// EXTERNAL MODULE: ./build/studies/parts/advice.js
var advice = __webpack_require__(32715);
// EXTERNAL MODULE: ./build/studies/parts/compared.js
var parts_compared = __webpack_require__(15634);
// EXTERNAL MODULE: ./build/studies/parts/row-columns.js
var row_columns = __webpack_require__(5937);
;// CONCATENATED MODULE: ./build/studies/release/advice.js





/** How the values compare, whether a second platform belongs into every build, and what provenance costs. */
const releaseAdvice = (rows, reference) => {
    const scenarios = [...new Set(rows.map(({ scenario }) => scenario))];
    const compared = (0,parts_compared/* comparedIn */.ZN)(rows);
    return [
        ...(0,advice/* comparisonSentences */.CX)(rows, reference, scenarios),
        ...secondPlatform(compared),
        ...provenance(compared),
    ];
};
/** Only where it is surely slower, and by how much in each place. */
const secondPlatform = (rows) => {
    const slower = rows.filter((row) => row.value === 'two platforms' && (0,parts_compared/* directionOf */.FR)(row) === 'slower');
    return slower.length === 0
        ? []
        : [
            `Build the second platform only where it is released, or on a machine of its own at the same time: two platforms took ${(0,numbers/* list */.p_)(slower.map(placedTimes))}.`,
        ];
};
/** What it costs where it surely costs something; else, that it is not shown to, with the bytes that it adds. */
const provenance = (rows) => {
    const all = rows.filter(({ value }) => value === 'provenance min');
    if (all.length === 0)
        return [];
    const slower = all.filter((row) => (0,parts_compared/* directionOf */.FR)(row) === 'slower');
    if (slower.length > 0)
        return [`Provenance (mode=min) is not free here: builds took ${(0,numbers/* list */.p_)(slower.map(placedTimes))}.`];
    const bytes = all.flatMap((row) => (0,row_columns/* numberIn */.P)(row, 'attestationBytes') ?? []);
    const adds = bytes.length === 0 ? '' : `; it adds ${(0,cells/* columnText */.QP)(Math.max(...bytes), 'bytes')} at most`;
    return [`Leave provenance (mode=min) on: it is not shown to make a build slower${adds}.`];
};
const placedTimes = (row) => `${(0,parts_compared/* timesText */.Aq)(row)} as long (${row.scenario}, ${row.project} on ${row.engine})`;

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(76441);
// EXTERNAL MODULE: ./build/host/inside/read.js
var read = __webpack_require__(99122);
// EXTERNAL MODULE: ./build/dockerfile/dockerfile.js + 8 modules
var dockerfile = __webpack_require__(39857);
// EXTERNAL MODULE: ./build/dockerfile/needed-images.js
var needed_images = __webpack_require__(65913);
// EXTERNAL MODULE: ./build/dockerfile/refusals.js + 1 modules
var refusals = __webpack_require__(74604);
// EXTERNAL MODULE: ./build/host/own-platforms.js
var own_platforms = __webpack_require__(10218);
;// CONCATENATED MODULE: ./build/measure/refusals/emulation.js







const readForPlatforms = async (recipe) => {
    const text = (await (0,read/* readTextLinked */.tR)((0,external_node_path_.dirname)(recipe.dockerfile), (0,external_node_path_.basename)(recipe.dockerfile))) ?? '';
    const readings = (recipe.platforms ?? []).map((platform) => (0,dockerfile/* readDockerfile */.n)(text, { ...recipe, ...(0,machine/* platformsOf */.Wt)({ platforms: [platform] }) }));
    return { emulated: emulatedIn(readings), images: (0,needed_images/* eachOnce */.B)(readings.flatMap(needed_images/* neededImages */.u9)) };
};
const emulatedIn = (readings) => {
    const native = (0,machine/* nativePlatform */.Nc)();
    const reasons = readings.flatMap((reading) => (0,refusals/* refusals */.Ke)(reading, { native, own: (0,own_platforms/* ownPlatforms */.L)() }));
    const all = new Set([...reasons, ...(0,refusals/* differingReadings */.WB)(readings)]);
    return all.size === 0 ? undefined : [...all].join('; ');
};

// EXTERNAL MODULE: ./build/studies/project.js
var studies_project = __webpack_require__(51967);
// EXTERNAL MODULE: ./build/studies/parts/unmeasurable.js
var unmeasurable = __webpack_require__(67245);
// EXTERNAL MODULE: ./build/engines/attestations.js
var attestations = __webpack_require__(8833);
;// CONCATENATED MODULE: ./build/studies/release/values.js


/** The platform that most releases have beside that of the machine. */
const otherPlatform = () => ((0,machine/* nativePlatform */.Nc)() === 'linux/arm64' ? 'linux/amd64' : 'linux/arm64');
const onMachine = () => [(0,machine/* nativePlatform */.Nc)()];
/** The value that the others are compared with. */
const plain = 'plain';
const releases = {
    [plain]: () => ({ platforms: onMachine(), attestations: undefined }),
    'two platforms': () => ({ platforms: [(0,machine/* nativePlatform */.Nc)(), otherPlatform()], attestations: undefined }),
    // The default of docker/build-push-action.
    'provenance min': () => ({
        platforms: onMachine(),
        attestations: { provenance: 'min', sbomScanner: undefined },
    }),
    'provenance max': () => ({
        platforms: onMachine(),
        attestations: { provenance: 'max', sbomScanner: undefined },
    }),
    SBOM: () => ({
        platforms: onMachine(),
        attestations: { provenance: undefined, sbomScanner: attestations/* usualScanner */.F6 },
    }),
};
const releaseValues = Object.keys(releases);
/** What a value builds. */
const releaseOf = (value) => {
    const all = releases;
    const release = all[value]?.();
    if (release === undefined)
        throw new Error(`there is no release ${value}`);
    return release;
};

// EXTERNAL MODULE: ./build/studies/parts/write-once.js
var write_once = __webpack_require__(86008);
;// CONCATENATED MODULE: ./build/studies/release/write-for-platforms.js


/**
 * Writes the Dockerfile of a shipped project changed for several platforms, and returns its path. Every engine's user can read
 * its folder, which belongs to this project alone: `project` is its id.
 */
const writeForPlatforms = async (folder, project, text) => {
    const dir = await folder.sub(`release/${project.replaceAll(/[^\w.-]/g, '-')}`);
    const dockerfile = (0,external_node_path_.join)(dir, 'Dockerfile');
    await (0,write_once/* writeOnce */.F)(dockerfile, forPlatforms(text));
    return dockerfile;
};
/**
 * A Dockerfile of a shipped project whose compiler runs on the machine, whatever platform it compiles for. Throws when it has no
 * stage `build` on the base image, which every one has.
 */
const forPlatforms = (text) => {
    const before = /^FROM \$\{BASE_IMAGE\} AS build$/m;
    if (!before.test(text))
        throw new Error('the Dockerfile has no stage build on BASE_IMAGE');
    return text.replace(before, () => 'FROM --platform=$BUILDPLATFORM ${BASE_IMAGE} AS build\nARG TARGETOS TARGETARCH\nENV GOOS=${TARGETOS} GOARCH=${TARGETARCH}');
};

;// CONCATENATED MODULE: ./build/studies/release/recipe.js









/** The recipe of a value. Throws `Unmeasurable` with the reason where this engine or this Dockerfile cannot build it. */
const releaseRecipe = async (bench, { engine: name, project }, value, plainRecipe) => {
    const { platforms, attestations } = releaseOf(value);
    const engine = bench.engine(name);
    const reason = engine.noPlatforms(platforms) ?? (attestations && engine.noAttestations(attestations));
    if (reason !== undefined)
        throw new unmeasurable/* Unmeasurable */.XS({ code: 'absent', reason });
    const recipe = { ...plainRecipe, platforms, ...(attestations !== undefined && { attestations }) };
    const scanners = [attestations?.sbomScanner ?? []].flat();
    for (const scanner of scanners)
        await fetchScanner(engine, scanner);
    await bench.pin(engine, project, scanners.map(ofMachine));
    if ((0,studies_project/* isFixture */.A)(project))
        return withOwnDockerfile(bench, project.id, recipe);
    const { emulated, images } = await readForPlatforms(recipe);
    if (emulated !== undefined)
        throw new unmeasurable/* Unmeasurable */.XS({ code: 'unsupported', reason: emulated });
    await fetchImages(engine, images, plainRecipe.images ?? []);
    await bench.pin(engine, project, images);
    return { ...recipe, images };
};
const ofMachine = (reference) => ({ reference, platform: undefined });
/** Those that the project was not prepared with: it has platforms of its own. */
const fetchImages = async (engine, images, prepared) => {
    const lack = engine.noImages(images);
    if (lack !== undefined)
        throw new unmeasurable/* Unmeasurable */.XS({ code: 'unsupported', reason: lack });
    for (const { reference, platform } of images) {
        if (prepared.some((each) => each.reference === reference && each.platform === platform))
            continue;
        await engine.pullImage(reference, platform).catch((error) => {
            const reason = `${reference} cannot be fetched for ${platform ?? (0,machine/* nativePlatform */.Nc)()}: ${(0,error_text/* firstLineOf */.Q)(error)}`;
            throw new unmeasurable/* Unmeasurable */.XS({ code: 'unavailable', reason });
        });
    }
};
/** A build would fetch it too, as part of its time. */
const fetchScanner = async (engine, scanner) => {
    try {
        await engine.pullImage(scanner);
    }
    catch (error) {
        const reason = `the image of the scanner, ${scanner}, cannot be fetched here: ${(0,error_text/* firstLineOf */.Q)(error)}`;
        throw new unmeasurable/* Unmeasurable */.XS({ code: 'unavailable', reason });
    }
};
/** All values of a project are built from it, so that they differ in nothing else. */
const withOwnDockerfile = async ({ folder }, project, recipe) => ({
    ...recipe,
    dockerfile: await writeForPlatforms(folder, project, await textOf(recipe)),
});
const textOf = async ({ dockerfile }) => (await (0,read/* readTextLinked */.tR)((0,external_node_path_.dirname)(dockerfile), (0,external_node_path_.basename)(dockerfile))) ?? '';

// EXTERNAL MODULE: ./build/studies/parts/timed-build.js
var timed_build = __webpack_require__(44433);
;// CONCATENATED MODULE: ./build/studies/release.js








const columns = [
    { name: 'imageBytes', title: 'image, all platforms', unit: 'bytes' },
    { name: 'attestationBytes', title: 'attestations', unit: 'bytes' },
    { name: 'attestationMs', title: 'writing them', unit: 'ms' },
];
/** What a release has beside the image that was tested. */
const release = {
    name: 'release',
    text: 'What do a second platform, provenance and an SBOM add to a build?',
    axis: 'release',
    values: releaseValues,
    reference: plain,
    forContext: true,
    cannotHonour: () => ({
        platform: 'it says itself for which platforms it builds',
        attestations: 'they are among its values',
    }),
    columns,
    cells: (scope) => (0,places/* placesOf */.ek)(scope).flatMap((place) => cellsOf(scope, place)),
    advise: releaseAdvice,
};
const cellsOf = ({ values, scenarios }, place) => {
    const { engine, project } = place;
    return values.flatMap((value) => (0,timed_build/* timedBuilds */.ps)({ value, engine, project, group: `${engine} ${project.id}`, scenarios }, {
        key: `${engine} (${value})`,
        recipe: (recipe, bench) => releaseRecipe(bench, place, value, recipe),
        columns: (builds, about) => Promise.resolve(columnsOf(value, builds, about)),
    }));
};
/** The image is read once, in the warm-up of all scenarios. */
const columnsOf = (value, builds, { siblings }) => {
    const outcomes = siblings.flatMap(({ evidence }) => evidence?.outcome ?? []);
    const first = (of) => outcomes.flatMap((outcome) => of(outcome) ?? [])[0];
    const imageBytes = (0,hits/* known */.eO)(first((outcome) => outcome.imageBytes), 'no warm-up in this process read an image');
    if (releaseOf(value).attestations === undefined)
        return { imageBytes };
    const counted = builds.filter(attempts/* isCounted */.he).flatMap(({ counters }) => counters['attestationMs'] ?? []);
    return {
        imageBytes,
        attestationBytes: (0,hits/* known */.eO)(first((outcome) => outcome.attestationBytes), 'no warm-up in this process read an image'),
        attestationMs: (0,hits/* known */.eO)((0,statistics/* medianOf */.ux)(counted), 'the client printed no time of attestations'),
    };
};


/***/ })

};
