export const id = 595;
export const ids = [595];
export const modules = {

/***/ 44619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V5: () => (/* binding */ pairsNeeded),
/* harmony export */   W9: () => (/* binding */ looksFor),
/* harmony export */   h: () => (/* binding */ fewestAlike),
/* harmony export */   ns: () => (/* binding */ boundError),
/* harmony export */   yL: () => (/* binding */ defaultLooks)
/* harmony export */ });
/** Largest chance, on each side, that a bound misses the true median: 2.5% (95% for both together). */
const boundError = 0.025;
/** The fewest pairs whose bounds reach it: six fall on one side by chance in 1.6%, five in 3.1%. */
const pairsNeeded = 6;
/** The fewest pairs that may show, without bounds, that nothing changed: see `alikeOf`. */
const fewestAlike = 4;
/**
 * Numbers of valid pairs at which sampling may stop. Looking more than once costs certainty: over the four looks that
 * have bounds, a bound errs at one or another in 5.0% of all runs, at a single look in 1.6 to 2.4% (both exact). The
 * threshold, and the part of it that the lower bound of a regression has to exceed, make up for that many times over.
 * They are multiples of three because the rank of the order statistic rises there, so that no pair is wasted. After
 * four pairs there is no bound: sampling ends there only if all of them are alike.
 */
const defaultLooks = [4, 6, 9, 12, 15];
/** The looks of a run: the default ones, those that were asked for, or a single one. */
const looksFor = (rounds) => {
    if (rounds === 'auto')
        return defaultLooks;
    return typeof rounds === 'number' ? [rounds] : rounds;
};


/***/ }),

/***/ 94333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ percentBeside),
/* harmony export */   Gt: () => (/* binding */ factor),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   N4: () => (/* binding */ slowdownSize),
/* harmony export */   Tp: () => (/* binding */ signedDuration),
/* harmony export */   bb: () => (/* binding */ limitPercent),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zy: () => (/* binding */ durationBeside)
/* harmony export */ });
/** A ratio as a percentage, with at most one decimal: 0.1 is `10%`, 0.123 is `12.3%`. */
const percent = (ratio) => percentWith(ratio);
/**
 * The same beside a limit that is printed too, with as many decimals as show on which side of it the ratio is: 0.1003 beside
 * 0.1 is `10.03%`. The limit has to be printed by `limitPercent`.
 */
const percentBeside = (ratio, limit) => percentWith(ratio, limit === undefined ? undefined : decimalsBeside(ratio, limit));
/** A limit, with as many decimals as each of these ratios has that are printed beside it: 0.1226 beside 0.1227 is `12.26%`. */
const limitPercent = (limit, ...ratios) => percentWith(limit, Math.max(1, ...ratios.map((ratio) => decimalsBeside(ratio, limit) ?? 1)));
const percentWith = (ratio, decimals = 1) => `${withoutMinusZero(Number(hundredfold(ratio).toFixed(decimals)))}%`;
/** Without the last digits, which are those of the arithmetic: 0.1 * 3 is 30%, too. */
const hundredfold = (ratio) => Number((ratio * 100).toFixed(9));
/** How many decimals show which of two percentages is larger; undefined: more than five, or none is. */
const decimalsBeside = (ratio, limit) => {
    const [own = 0, bound = 0] = [ratio, limit].map(hundredfold);
    return [1, 2, 3, 4, 5].find((decimals) => Math.sign(Number(own.toFixed(decimals)) - Number(bound.toFixed(decimals))) === Math.sign(own - bound));
};
/** How many times one value is another, with two digits: `2.3×`, `12×`. */
const factor = (ratio) => `${Number(ratio.toPrecision(2))}×`;
/**
 * From twice the time on, a factor is easier to read than a percentage: 0.4 is `40%`, 1.9 is `2.9×`. `limit` is printed
 * beside it.
 */
const slowdownSize = (slowdown, limit) => slowdown >= 1 ? factor(1 + slowdown) : percentBeside(slowdown, limit);
/** Milliseconds in the unit a reader would choose, with about three digits: `310 ms`, `2.61 s`, `3 min 12 s`. */
const duration = (ms) => {
    const rounded = Math.round(ms);
    if (rounded < 0)
        return `-${duration(-ms)}`;
    if (rounded < 1000)
        return `${withoutMinusZero(rounded)} ms`;
    if (ms < 9_995)
        return `${(ms / 1000).toFixed(2)} s`;
    if (ms < 99_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return twoUnits(seconds, ['min', 's']);
    return twoUnits(Math.round(seconds / 60), ['h', 'min']);
};
/** The same beside a limit that is printed too: where both read alike and are not, with as many decimals as tell them apart. */
const durationBeside = (ms, limitMs) => {
    if (ms === limitMs || duration(ms) !== duration(limitMs))
        return duration(ms);
    const [unit, size] = Math.round(limitMs) < 1000 ? ['ms', 1] : ['s', 1000];
    const texts = [1, 2, 3, 4, 5, 6].map((decimals) => Number((ms / size).toFixed(decimals)));
    const shown = texts.find((value) => value !== limitMs / size);
    return shown === undefined ? duration(ms) : `${shown} ${unit}`;
};
/** A difference of two durations, with its sign: `+1.20 s`. */
const signedDuration = (ms) => (Math.round(ms) > 0 ? `+${duration(ms)}` : duration(ms));
/** `3 min 12 s`; the smaller unit is left out when there is nothing of it. */
const twoUnits = (amount, [large, small]) => {
    const rest = amount % 60;
    const whole = `${Math.floor(amount / 60)} ${large}`;
    return rest === 0 ? whole : `${whole} ${String(rest).padStart(2, '0')} ${small}`;
};
const withoutMinusZero = (value) => (value === 0 ? 0 : value);


/***/ }),

/***/ 4107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ normalPlatform),
/* harmony export */   SW: () => (/* binding */ isSamePlatform),
/* harmony export */   Sr: () => (/* binding */ platformProblems),
/* harmony export */   aH: () => (/* binding */ isPlatform),
/* harmony export */   d3: () => (/* binding */ platformVariables),
/* harmony export */   sC: () => (/* binding */ mostPlatforms)
/* harmony export */ });
/** The variables that every Dockerfile has. */
const platformVariables = ({ platform: own, targetPlatform = own, }) => [
    ['BUILD', own],
    ['TARGET', targetPlatform],
].flatMap(([side, name]) => {
    const [os = '', arch = '', variant = ''] = name.split('/');
    const parts = { PLATFORM: name, OS: os, OSVERSION: '', ARCH: arch, VARIANT: variant };
    return Object.entries(parts).map(([part, value]) => [`${side}${part}`, value]);
});
const part = '[A-Za-z0-9_.-]+';
const platform = new RegExp(`^${part}(?:\\([^()/]*\\))?(?:/${part}){0,2}$`);
/** Whether a text can name a platform (github.com/containerd/platforms), as in `linux/arm64` or `amd64`. */
const isPlatform = (text) => platform.test(text);
/**
 * By containerd's rules for platform names: `x86_64` is `linux/amd64`, `linux/arm64/v8` is `linux/arm64`, `arm` and `linux/arm/7` are
 * `linux/arm/v7`.
 */
const normalPlatform = (name) => {
    const parts = name.toLowerCase().split('/');
    const [os = '', arch = '', variant = ''] = parts.length === 1 && parts[0] !== 'windows' ? ['linux', ...parts] : parts;
    const known = { x86_64: 'amd64', 'x86-64': 'amd64', aarch64: 'arm64', i386: '386' }[arch] ?? arch;
    const named = known.startsWith('arm') ? variant.replace(/^\d$/, 'v$&') : variant;
    const isUsual = (known === 'arm64' && named === 'v8') || (known === 'amd64' && named === 'v1');
    const kept = known === 'arm' && named === '' ? 'v7' : named;
    return [os, known, ...(isUsual || kept === '' ? [] : [kept])].join('/');
};
/** That Go compiles for on Linux (`go tool dist list`, Go 1.25). */
const architectures = '386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x'.split(' ');
/** Of each platform the Dockerfile is read once. */
const mostPlatforms = 16;
/** What is wrong with the platforms that a build shall be for, each as a sentence without its subject. */
const platformProblems = (names) => [
    ...(names.length > mostPlatforms
        ? [`names ${names.length} platforms; ${mostPlatforms} are the most`]
        : names.flatMap((name) => {
            const cut = `"${name.slice(0, 60)}"`;
            if (!isPlatform(name))
                return [`has ${cut}, which is not the name of a platform, such as linux/arm64`];
            const [os, architecture = ''] = normalPlatform(name).split('/');
            return os === 'linux' && !architectures.includes(architecture)
                ? [`has ${cut}, an architecture that Go does not know; it knows ${architectures.join(', ')}`]
                : [];
        })),
];
/** Whether two names are names of the same platform. */
const isSamePlatform = (one, other) => normalPlatform(one) === normalPlatform(other);


/***/ }),

/***/ 34282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a5: () => (/* binding */ downloader),
/* harmony export */   vQ: () => (/* binding */ makeDownload),
/* harmony export */   zJ: () => (/* binding */ downloadWord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91125);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55797);



/** The first word of a command line that has this program make one download; the second is `{url, path}` as JSON. */
const downloadWord = '--download';
/** Enough for an archive of 80 MB at 1.1 Mbit/s. */
const longestMs = 600_000;
/**
 * Downloads in a process of its own, which can be killed: the library retries for half a minute, has no limit for a
 * transfer that stalls, and cannot be aborted. It uses the job's proxy variables and NODE_EXTRA_CA_CERTS. `program` is the
 * path of this program's entry.
 */
const downloader = (host, program, limitMs = longestMs) => async (url, path) => {
    const words = [program, downloadWord, JSON.stringify({ url, path })];
    const result = await host.exec(process.execPath, words, { timeoutMs: limitMs });
    host.signal.throwIfAborted();
    const problem = problemOf(result) ??
        (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => undefined, () => 'nothing was written'));
    if (problem !== undefined)
        throw new Error(`Cannot download ${url}: ${problem}`);
};
const problemOf = ({ end, stderr, tail }) => {
    if (end.kind === 'exited' && end.code === 0)
        return undefined;
    if (end.kind === 'timed-out')
        return `it was not complete after ${end.afterMs / 1000} s`;
    return [stderr, tail, end.kind].map((text) => text.trim().split('\n').at(-1)).find((line) => line !== '');
};
/** Makes one download and ends the process. When it fails, the reason is the last line on standard error. */
const makeDownload = async (text) => {
    // When a connection ends in the middle of a response, the library waits for ever, and the process for nothing.
    process.on('beforeExit', () => fail('the connection ended in the middle of the file'));
    const request = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    const { downloadTool, HTTPError } = await Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(2088), __webpack_require__.e(9805)]).then(__webpack_require__.bind(__webpack_require__, 59805));
    try {
        await downloadTool((0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(request, 'url') ?? '', (0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(request, 'path') ?? '');
    }
    catch (error) {
        if (error instanceof HTTPError && error.httpStatusCode !== undefined)
            fail(meaningOf(error.httpStatusCode));
        fail(causeOf(error));
    }
    return process.exit(0);
};
const fail = (why) => {
    process.stderr.write(`\n${why}\n`);
    return process.exit(1);
};
const meaningOf = (status) => {
    if (status >= 300 && status < 400)
        return `status ${status}, after too many redirects`;
    if (status === 404)
        return 'status 404: no such file';
    if (status === 407)
        return 'status 407: the proxy requires a login (http_proxy, https_proxy)';
    return `status ${status}`;
};
/** When several addresses refuse the connection, the error has no message of its own. */
const causeOf = (error) => {
    if (error instanceof AggregateError)
        return error.errors.map(_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b).join('; ');
    const message = (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error);
    return message === 'aborted' ? 'the connection ended in the middle of the file' : message;
};


/***/ }),

/***/ 91125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ firstLineOf),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** What an error says: its message, or the text of whatever else was thrown. */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
/** The first line of that, or of a text. */
const firstLineOf = (error) => messageOf(error).split('\n', 1)[0] ?? '';


/***/ }),

/***/ 55797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   f8: () => (/* binding */ positiveAt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** The value of a JSON text; undefined when it is not JSON, because programs on PATH can print anything. */
const parseJson = (text) => {
    try {
        const content = JSON.parse(text);
        return content;
    }
    catch {
        return undefined;
    }
};
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The value at a path of keys; undefined when any of them is missing. */
const at = (value, ...path) => {
    let inner = value;
    // Not `reduce`: readers of progress ask for every field of every line.
    for (const key of path)
        inner = isRecord(inner) ? inner[key] : undefined;
    return inner;
};
/** The string at a path of keys; undefined for anything else and for an empty string. */
const textAt = (value, ...path) => {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
};
/** The whole positive number at a path of keys, as an id is; undefined for anything else. */
const positiveAt = (value, ...path) => {
    const found = at(value, ...path);
    return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined;
};
/** The list at a path of keys; empty for anything else. */
const listAt = (value, ...path) => {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
};
/** The code of a system error, such as `ENOENT`. */
const errorCode = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;


/***/ }),

/***/ 73844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ isAdvising),
/* harmony export */   nL: () => (/* binding */ adviseProblems),
/* harmony export */   ub: () => (/* binding */ adviseMode)
/* harmony export */ });
const adviseMode = 'advise';
/** Whether rewrites of a Dockerfile are tried. */
const isAdvising = ({ mode }) => mode === adviseMode;
/** A rewrite is judged against the project as it is, on the engine that builds it. */
const adviseProblems = ({ mode, engines }) => {
    const isSeveral = engines === 'all' || (typeof engines !== 'string' && engines.length > 1);
    return mode === adviseMode && isSeveral
        ? [{ name: 'engines', what: 'names several, and advise tries its rewrites on one; give one name' }]
        : [];
};


/***/ }),

/***/ 63841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ roundNumbers),
/* harmony export */   F: () => (/* binding */ slowdowns),
/* harmony export */   Fx: () => (/* binding */ mostOf),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   OE: () => (/* binding */ slowdown),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   mH: () => (/* binding */ hasGeneralValue),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   rD: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* unused harmony exports parseDuration, parsePercent */
/** A whole number within limits, of a unit when one is given: ` of days`. */
const wholeNumber = (least, most, ofUnit = '') => ({
    type: { kind: 'integer' },
    read: ({ text, problem }) => {
        const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
        if (number >= least && number <= most)
            return number;
        problem(`"${text}" is not a whole number${ofUnit} from ${least} to ${most}`);
        return least;
    },
});
const mostRounds = 100;
const mostLooks = 6;
/** A number of pairs, or several, at which a benchmark may be judged: `12`, or `7/10/13/16`. */
const roundNumbers = {
    type: { kind: 'string' },
    read: ({ text, problem }) => {
        const numbers = /^\d+(\/\d+)*$/.test(text) ? text.split('/').map(Number) : [];
        const [first = 0] = numbers;
        const rise = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
        const isGood = first >= 1 && rise && numbers.length <= mostLooks && numbers.every((number) => number <= mostRounds);
        if (!isGood)
            problem(`"${text}" is none of these: a whole number from 1 to ${mostRounds}, up to ${mostLooks} rising ones (as in 7/10/13/16)`);
        if (!isGood)
            return 1;
        return numbers.length === 1 ? first : numbers;
    },
};
/** The most rounds there may be. */
const mostOf = (rounds) => typeof rounds === 'number' ? rounds : Math.max(...rounds);
/** A time above zero and up to a day, in milliseconds. */
const time = {
    type: { kind: 'string' },
    read: ({ text, problem }) => {
        const ms = parseDuration(text);
        if (ms !== undefined && ms >= 1)
            return ms;
        problem(`"${text}" is not a time above 0 and up to 24h, as in 90s, 15m or 1h`);
        return 1;
    },
};
/** One slowdown as a ratio, for all benchmarks. */
const slowdown = {
    type: { kind: 'string' },
    read: ({ text, problem }) => {
        const value = parsePercent(text);
        if (value === undefined)
            problem(`"${text}" is not ${slowdownForm}`);
        return value ?? 0;
    },
};
const slowdownForm = 'a slowdown in percent below 100%, as in 10% (which is 1.10×)';
const bytesIn = { kB: 1e3, MB: 1e6, GB: 1e9 };
const [leastBytes, mostBytes, longestTripMs] = [1e4, 1e11, 10_000];
/** `50MB/s 20ms`. */
const link = {
    type: { kind: 'string' },
    read: ({ text, problem }) => {
        const [, amount, unit = '', trip = ''] = /^(\d+(?:\.\d+)?)([kMG]B)\/s\s+(\S+)$/.exec(text) ?? [];
        const bytesPerSecond = Number(amount) * (bytesIn[unit] ?? Number.NaN);
        const roundTripMs = parseDuration(trip) ?? Number.NaN;
        const isFit = bytesPerSecond >= leastBytes && bytesPerSecond <= mostBytes && roundTripMs <= longestTripMs;
        if (isFit)
            return { bytesPerSecond, roundTripMs };
        problem(`"${text}" is not a rate from 10kB/s to 100GB/s and a round trip up to 10s, as in 50MB/s 20ms`);
        return { bytesPerSecond: leastBytes, roundTripMs: 0 };
    },
};
/** Slowdowns as ratios: `10%` is 0.1. */
const slowdowns = {
    type: { kind: 'string' },
    read: (reading) => perBenchmark(reading, parsePercent, slowdownForm),
};
/** Times in milliseconds; unlike `time`, zero is one. */
const times = {
    type: { kind: 'string' },
    read: (reading) => perBenchmark(reading, parseDuration, 'a time, as in 500ms or 2s'),
};
/** First line: the value for all benchmarks; further lines: `GLOB VALUE`. */
const perBenchmark = (reading, parse, form) => {
    const lines = reading.text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const general = lines.filter((line) => !/\s/.test(line));
    const single = lines.filter((line) => /\s/.test(line));
    const valueOf = (text) => {
        const value = parse(text);
        if (value === undefined)
            reading.problem(`"${text}" is not ${form}`);
        return value ?? 0;
    };
    const endsInValue = (text) => parse(text.replace(/^.*\s/, '').trim()) !== undefined;
    if (general.length > 1)
        reading.problem(`has ${general.length} values for all benchmarks; give one, and further lines as GLOB VALUE`);
    // A comma may belong to a glob, as in `*{cold,warm}`.
    for (const line of single.filter((each) => each.split(',').filter(endsInValue).length > 1))
        reading.problem(`"${line}" has several values in one line; give each a line of its own`);
    return {
        value: valueOf(general[0] ?? reading.default),
        overrides: single.map((line) => ({
            glob: line.replace(/\s+\S+$/, ''),
            value: valueOf(line.replace(/^.*\s/, '')),
        })),
    };
};
/** Whether a text of such lines has a value for all benchmarks, and not only for single ones. */
const hasGeneralValue = (written) => written.split('\n').some((line) => /^\S+$/.test(line.trim()));
const unitsMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const longestMs = 24 * 3_600_000;
/** `90s`, `15m`, `1.5h` in milliseconds; undefined for anything else, and for more than a day. */
const parseDuration = (text) => {
    const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? [];
    const ms = Number(amount) * (unitsMs[unit] ?? Number.NaN);
    return amount !== '' && ms <= longestMs ? ms : undefined;
};
/** `10%` as 0.1; undefined for anything else, so that nobody's 110% or 0.1 is mistaken for something else. */
const parsePercent = (text) => {
    const [, amount] = /^(\d+(?:\.\d+)?)%$/.exec(text) ?? [];
    return amount !== undefined && Number(amount) < 100 ? Number(amount) / 100 : undefined;
};


/***/ }),

/***/ 73541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   RX: () => (/* binding */ withoutUnknownKeys),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   Z_: () => (/* binding */ cachesIn),
/* harmony export */   tR: () => (/* binding */ cachesTo),
/* harmony export */   uo: () => (/* binding */ isCredential),
/* harmony export */   yV: () => (/* binding */ cachesFrom)
/* harmony export */ });
/** What BuildKit's documentation of each type has: what must be there, and what may. */
const keysOf = (() => {
    const compressing = ['compression', 'compression-level', 'force-compression'];
    const exporting = ['mode', 'ignore-error'];
    const written = [...compressing, ...exporting, 'oci-mediatypes', 'image-manifest'];
    const service = ['url', 'url_v2', 'scope', 'timeout', 'repository', 'version'];
    const bucket = ['region', 'bucket', 'name', 'prefix', 'blobs_prefix', 'manifests_prefix', 'endpoint_url'];
    const s3 = [...bucket, 'use_path_style', 'upload_parallelism', 'touch_refresh'];
    const azure = ['account_url', 'name', 'container', 'prefix', 'blobs_prefix', 'manifests_prefix'];
    return {
        registry: { from: { must: ['ref'], may: [] }, to: { must: ['ref'], may: written } },
        local: {
            from: { must: ['src'], may: ['digest', 'tag'] },
            to: { must: ['dest'], may: [...written, 'tag'] },
        },
        gha: { from: { must: [], may: service }, to: { must: [], may: [...service, ...exporting] } },
        inline: { from: undefined, to: { must: [], may: [] } },
        s3: { from: { must: [], may: s3 }, to: { must: [], may: [...s3, ...exporting] } },
        azblob: { from: { must: [], may: azure }, to: { must: [], may: [...azure, ...exporting] } },
    };
})();
const types = Object.keys(keysOf);
const isType = (text) => Object.hasOwn(keysOf, text);
/** What only the builder of the user needs: no build of this program touches that cache. */
const isCredential = (key) => /^(?:token|ghtoken|access_key_id|secret_access_key|session_token|account_key)$/.test(key);
const formOf = {
    mode: [/^(?:min|max)$/, 'min or max'],
    compression: [/^(?:uncompressed|gzip|estargz|zstd)$/, 'uncompressed, gzip, estargz or zstd'],
    'compression-level': [/^\d{1,2}$/, 'a whole number from 0 to 22'],
    'force-compression': [/^(?:true|false)$/, 'true or false'],
};
const mostLines = 20;
/** Lines such as `type=registry,ref=ghcr.io/me/app:cache,mode=max`, or references of images. */
const caches = (direction) => ({
    type: { kind: 'list', separator: '\n', values: undefined, words: [] },
    read: ({ text, problem }) => {
        const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
        if (lines.length > mostLines)
            problem(`has ${lines.length} lines; ${mostLines} are the most`);
        return lines
            .slice(0, mostLines)
            .flatMap((line, at) => cachesIn(line, direction, (what) => problem(`line ${at + 1} ${what}`)));
    },
});
const cachesFrom = caches('from');
const cachesTo = caches('to');
/** The caches of one line; none where `problem` was called. */
const cachesIn = (line, direction, problem) => {
    const fields = line.split(',').map((field) => field.trim());
    if (!fields.some((field) => field.includes('=')))
        return fields.flatMap((ref) => {
            if (isReference(ref))
                return [{ type: 'registry', options: { ref } }];
            problem('is neither the reference of an image nor KEY=VALUE between commas, as in type=gha');
            return [];
        });
    const found = problemsIn(fields, direction);
    found.problems.forEach(problem);
    return found.cache === undefined || found.problems.length > 0 ? [] : [found.cache];
};
/** A line without the keys that its type does not have: builders ignore them, as in `type=inline,mode=max`. */
const withoutUnknownKeys = (line, direction) => {
    const fields = line.split(',').map((field) => field.trim());
    const type = fields.find((field) => /^type=/i.test(field))?.slice('type='.length) ?? '';
    const keys = isType(type) ? keysOf[type][direction] : undefined;
    if (keys === undefined)
        return line;
    const known = ['type', ...keys.must, ...keys.may];
    return fields.filter((field) => known.includes(field.replace(/=.*$/s, '').toLowerCase())).join(',');
};
/** Without a login before the host, and no option of an engine, as a dash at the beginning would make it. */
const isReference = (text) => /^[\w[][\w.:/[\]-]{0,500}(?:@[a-z\d]+:[\da-f]{32,128})?$/.test(text);
const problemsIn = (fields, direction) => {
    const pairs = fields.map((field) => /^([^=]*)=(.*)$/s.exec(field)?.slice(1) ?? [field, '']);
    const options = Object.fromEntries(pairs.map(([key = '', value = '']) => [key.toLowerCase(), value]));
    const { type = '', ...others } = options;
    const noPairs = fields.some((field) => !field.includes('=')) ? ['has a part that is not KEY=VALUE'] : [];
    const twice = pairs.length > Object.keys(options).length ? ['has a key twice'] : [];
    if (!isType(type)) {
        const what = type === '' ? 'has no type' : `has the type ${shown(type)}, which there is not`;
        return { problems: [...noPairs, ...twice, `${what}; there are: ${types.join(', ')}`], cache: undefined };
    }
    const keys = keysOf[type][direction];
    if (keys === undefined) {
        const what = `has the type ${type}, which only cache-to has; an image is imported by its reference`;
        return { problems: [...noPairs, ...twice, what], cache: undefined };
    }
    // A comma in a credential would make a key of the rest of it, which no message may show.
    const isSecret = Object.keys(others).some(isCredential);
    const problems = [
        ...noPairs,
        ...twice,
        ...keys.must.flatMap((key) => ((others[key] ?? '') === '' ? [`has no ${key}, which ${type} needs`] : [])),
        ...Object.entries(others)
            .filter(([key]) => !isSecret || isCredential(key))
            .flatMap(([key, value]) => problemWith(type, keys, key, value)),
    ];
    return { problems, cache: { type, options: others } };
};
const problemWith = (type, { must, may }, key, value) => {
    if (key !== '' && isCredential(key))
        return [`has ${key}: your cache is not touched, so no credential is needed; leave it out`];
    if (![...must, ...may].includes(key)) {
        const all = [...must, ...may];
        return [
            `has the key ${shown(key)}, which ${type} has not; it has ${all.length === 0 ? 'none' : all.join(', ')}`,
        ];
    }
    // An address may hold a login or a signature, and the report has what was given.
    if (key.includes('url') && /[@?]/.test(value))
        return [`has ${key} with a login or a query: your cache is not touched, so leave them out`];
    if (key === 'ref' && value !== '' && !isReference(value))
        return ['has a ref that is not the reference of an image'];
    const [form, words] = formOf[key] ?? [];
    const isFit = form?.test(value) !== false && (key !== 'compression-level' || Number(value) <= 22);
    return isFit ? [] : [`has a ${key} that is not ${words}`];
};
/** A long one is no misspelt word. */
const shown = (text) => `"${text.slice(0, 40)}"`;
/** What is pushed to it by its own words; undefined: BuildKit decides, and pushes the layers of the image. */
const modeOf = ({ type, options }) => {
    if (type === 'inline')
        return 'min';
    const { mode } = options;
    return mode === 'min' || mode === 'max' ? mode : undefined;
};
/** How it compresses, as options of an export. */
const compressionOf = ({ options }) => ['compression', 'compression-level', 'force-compression'].flatMap((key) => options[key] === undefined ? [] : [`${key}=${options[key]}`]);


/***/ }),

/***/ 88069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ti: () => (/* binding */ calibrationObstacles),
/* harmony export */   VY: () => (/* binding */ calibrateMode),
/* harmony export */   vp: () => (/* binding */ isCalibrating)
/* harmony export */ });
const calibrateMode = 'calibrate';
/** Whether one commit is measured as both revisions, to see what differs by itself. */
const isCalibrating = ({ mode }) => mode === calibrateMode;
/** What prevents a judgement then. */
const calibrationObstacles = (inputs) => (isCalibrating(inputs) ? [{ kind: 'calibration' }] : []);


/***/ }),

/***/ 75286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HA: () => (/* binding */ defaultOf),
  Kq: () => (/* binding */ descriptionOf),
  Z$: () => (/* binding */ inputDefinitions),
  vj: () => (/* binding */ inputNames),
  P9: () => (/* binding */ inputsAbout),
  Xy: () => (/* binding */ isInput),
  V0: () => (/* binding */ records),
  UN: () => (/* binding */ renamedInputs)
});

// UNUSED EXPORTS: filledInByRunner

// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/scenarios/index.js + 3 modules
var scenarios = __webpack_require__(54218);
// EXTERNAL MODULE: ./build/inputs/caches.js
var caches = __webpack_require__(73541);
// EXTERNAL MODULE: ./build/inputs/amounts.js
var amounts = __webpack_require__(63841);
// EXTERNAL MODULE: ./build/inputs/readers.js
var readers = __webpack_require__(31764);
;// CONCATENATED MODULE: ./build/inputs/engines.js

/** `auto`, `all`, or names as they were given: `NAME` or `NAME@VERSION`. */
const engineNames = {
    type: { kind: 'list', separator: ',', values: 'engines', words: ['auto', 'all'] },
    read: (reading) => {
        const { text, vocabulary, problem } = reading;
        if (text === 'auto' || text === 'all')
            return text;
        const names = (0,readers/* itemsOf */.S3)(text);
        if (names.length === 0)
            problem(`the list is empty; give some of ${offered(vocabulary)}`);
        for (const name of names) {
            const flaw = flawOf(name, vocabulary);
            if (flaw !== undefined)
                problem(`"${name}" ${flaw}`);
        }
        return names;
    },
};
/** A release number as Docker writes it: 29.4.2, 29.0.0-rc.3. */
const release = /^\d+\.\d+\.\d+(-[0-9a-z.]+)?$/;
const flawOf = (text, vocabulary) => {
    const { engines, versioned } = vocabulary;
    const [name = '', ...version] = text.split('@');
    if (!engines.includes(name))
        return `is not one of ${offered(vocabulary)}`;
    if (version.length === 0)
        return undefined;
    if (!versioned.includes(name))
        return `asks for a version, which only these engines take: ${versioned.join(', ')}`;
    return release.test(version.join('@')) ? undefined : `does not name a full version, as in ${name}@29.4.2`;
};
const offered = ({ engines }) => [...engines, 'all', 'auto'].join(', ');

// EXTERNAL MODULE: ./build/inputs/definitions/record.js
var record = __webpack_require__(22516);
;// CONCATENATED MODULE: ./build/inputs/definitions/measuring.js







const engines = (0,record/* recordsAbout */.ql)('engines');
const judging = (0,record/* recordsAbout */.ql)('judging');
const measuring = (0,record/* recordsAbout */.ql)('measuring');
const either = (names, word) => `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
const codes = (names) => either(names.map((name) => `\`${name}\``), 'and');
const engineInputs = {
    engines: engines({
        default: 'auto',
        text: 'The engines to measure: a list of names, or `all` that are available here. `auto`: with a base the engine that your own build would use, otherwise the usual ones that answer; when none does, Podman is installed. `NAME@VERSION` is an exact version, as in `docker@29.4.2`; for docker-container it is the version of BuildKit.',
        read: engineNames,
    }),
    scenarios: engines({
        default: 'auto',
        text: `The cache states to start from, or \`all\`. \`auto\`: ${codes((0,scenarios/* defaultScenarios */.XT)('compared'))} with a base, otherwise ${codes((0,scenarios/* defaultScenarios */.XT)('alone'))}; where your builds use a remote cache (see \`cache-from\`), \`remote-cache\` comes before them.`,
        read: (0,readers/* orWord */.I7)('auto', (0,readers/* namesOrAllFrom */.fF)('scenarios')),
    }),
};
const judgingInputs = {
    base: judging({
        default: 'auto',
        text: 'What to compare with: a git ref, `none`, or `auto`, which is the base of the pull request or merge queue, and `none` everywhere else.',
        read: readers/* text */.Qq,
    }),
    gate: judging({
        default: 'auto',
        text: `The benchmarks that can decide the verdict, as globs over their ids; at most six. \`auto\`: ${codes(scenarios/* defaultGate */.zh)} of the first engine; where your builds use a remote cache (see \`cache-from\`), or neither of these two is measured, ${codes(scenarios/* gateWithCache */.wf)}.`,
        read: (0,readers/* orWord */.I7)('auto', readers/* items */.ld),
    }),
    'fail-threshold': judging({
        default: '10%',
        text: 'The slowdown above which a benchmark is a regression (10% is 1.10×). Further lines, `GLOB VALUE%`, set it for single benchmarks.',
        read: amounts/* slowdowns */.F,
    }),
    'warn-threshold': judging({
        default: '5%',
        text: 'The slowdown above which a benchmark is a warning. Further lines as in `fail-threshold`.',
        read: amounts/* slowdowns */.F,
    }),
    'min-delta': judging({
        default: '200ms',
        text: 'A slowdown of less time than this is neither a regression nor a warning. Further lines, `GLOB VALUE`, set it for single benchmarks.',
        read: amounts/* times */.Hn,
    }),
    since: judging({
        default: 'none',
        text: 'A fixed commit, to see how much slower the default branch has become in many small steps: a git ref, as in `v1.4.0`, or `latest-release`. A run without a base of its own, such as that of a push, is compared with it; a workflow on the default branch keeps its figures in the cache, and pull requests print them. A slowdown since then only warns. `none`: no such comparison.',
        read: readers/* text */.Qq,
    }),
    'creep-threshold': judging({
        default: '15%',
        text: 'The slowdown since the commit of `since` above which there is a warning.',
        read: amounts/* slowdown */.OE,
    }),
    'fail-on': judging({
        default: 'regression,invalid',
        text: 'The verdicts that fail the run: a list of `regression`, `warning`, `inconclusive` and `invalid`, or `never`.',
        read: (0,readers/* orWord */.I7)('never', (0,readers/* listOf */.c3)('regression', 'warning', 'inconclusive', 'invalid')),
    }),
};
const measuringInputs = {
    rounds: measuring({
        default: 'auto',
        text: `Pairs of builds per benchmark, from 1 to 100. \`auto\`: with a base ${either(limits/* defaultLooks */.yL.map(String), 'or')}, as many as the verdict needs; in \`calibrate\` 12, in \`advise\` 6, and in \`self-test\` from 6 on; otherwise 3 builds, and in a study the number that it states. Up to six rising numbers, as in \`7/10/13/16\`, are the numbers of pairs after which it may be judged; where nothing is judged, the last of them is the number of builds.`,
        read: (0,readers/* orWord */.I7)('auto', amounts/* roundNumbers */.$Y),
    }),
    'time-budget': measuring({
        default: 'auto',
        text: 'How long measuring may take. What does not fit is dropped, and the report says so. `auto`: 10m; for a plain `npm start` 5.5 minutes; in `advise`, `calibrate` and `self-test` 1h; in a study as long as it needs, but in a workflow a study has to be given a time.',
        read: (0,readers/* orWord */.I7)('auto', amounts/* time */.kB),
    }),
    'build-timeout': measuring({
        default: '15m',
        text: 'The longest that one build may take, as in `90s`, `15m` or `1h`.',
        read: amounts/* time */.kB,
    }),
    isolation: measuring({
        default: 'none',
        text: 'Keeps builds apart from the rest of the machine: a list of `pin`, which leaves the first of more than two processors to everything else and runs clients, daemons of the run and containers on the others, and `drop-caches`, which has the kernel forget cached files before each cold build. The report says how far that was possible. `none`: nothing is done.',
        read: (0,readers/* orWord */.I7)('none', (0,readers/* listOf */.c3)('pin', 'drop-caches')),
    }),
    explain: measuring({
        default: 'on-regression',
        text: 'When to find out which packages and modules a cold build spends its time on, by one more cold build of each revision, from a copy of the Dockerfile in which Go writes that down; its time is in no result. `on-regression`: when a gated benchmark is a regression, a warning or an improvement. `always`. `never`.',
        read: (0,readers/* oneOf */.yL)('on-regression', 'always', 'never'),
    }),
    screen: measuring({
        default: 'auto',
        text: 'Whether the same-work screen may settle a gated cold benchmark without pairs. `auto`: after the warm-up, one explain build of each revision shows which packages and steps have different inputs; where three times their time is below half of `fail-threshold`, or below `min-delta`, the verdict is `unchanged`, and otherwise pairs follow. It is not used where `explain` is `never`, or `rounds` or `prepare` is given. `never`: pairs always decide.',
        read: (0,readers/* oneOf */.yL)('auto', 'never'),
    }),
    observe: measuring({
        default: 'none',
        text: "Looks into one more build of each revision, which is in no sample, and adds the files to the report: a list of `trace` (the steps of the build, and Go's own trace, as one Chrome trace), `io` (what its processes read and write, and the pressure on the machine, every 100 ms) and `stacks` (what its processes wait for). `none`: no such build. What a build was waiting for when it reached `build-timeout` is always written down.",
        read: (0,readers/* orWord */.I7)('none', (0,readers/* listOf */.c3)('trace', 'io', 'stacks')),
    }),
    'cache-from': measuring({
        default: '',
        text: 'The cache that your builds import, as docker/build-push-action takes it, one per line: `type=registry,ref=…`, `type=gha`, `type=local,src=…`, or the reference of an image. It is never read. Where one is named, here or in a workflow for the same context, `scenarios: auto` begins with `remote-cache`, using a cache of the same form on this machine, and `cold` is measured but not judged.',
        read: caches/* cachesFrom */.yV,
    }),
    'cache-to': measuring({
        default: '',
        text: 'The cache that your builds export to, as in `type=registry,ref=…,mode=max`. It is never written to. The builds of `remote-cache` push with its mode and compression, to a folder for `local`, to a server on this machine that speaks the protocol of the Actions cache for `gha`, and otherwise to a registry on this machine. With `cache-from` alone they push nothing.',
        read: caches/* cachesTo */.tR,
    }),
    'cache-mode': measuring({
        default: 'max',
        text: 'What the builds of the scenario `remote-cache` push: `max`, the layers of all steps, or `min`, only those of the image. Podman and Buildah always push those of all steps. Where `cache-to` is given, the mode there counts.',
        read: (0,readers/* oneOf */.yL)('max', 'min'),
    }),
    'cache-link': measuring({
        default: '50MB/s 20ms',
        text: 'The line between engine and cache in the scenario `remote-cache`: the rate that it lets through each way, and the delay that it adds to every exchange. The cache is on the same machine and limited by nothing else, so no figure stands for a hosted one.',
        read: amounts/* link */.nf,
    }),
    seed: measuring({
        default: 'random',
        text: 'Decides the order of engines and builds. The report names the seed it used.',
        read: readers/* text */.Qq,
    }),
};

// EXTERNAL MODULE: ./build/dockerfile/platforms.js
var platforms = __webpack_require__(4107);
;// CONCATENATED MODULE: ./build/inputs/forms.js


/** `NAME=VALUE` lines. A value is kept as it is, blanks at its end included. */
const lines = {
    type: { kind: 'list', separator: '\n', values: undefined, words: [] },
    read: ({ raw, problem }) => pairsOf(raw.split(/\r?\n/), problem),
};
/** `NAME=VALUE` between newlines or commas. */
const pairs = {
    type: { kind: 'list', separator: ',', values: undefined, words: [] },
    read: ({ raw, problem }) => pairsOf(raw.split(/[\n,]/).map((line) => line.trim()), problem),
};
const pairsOf = (texts, problem) => Object.fromEntries(texts
    .filter((line) => line.trim() !== '')
    .flatMap((line, index) => {
    const [, name, value] = /^\s*([^=\s]+)=(.*)$/s.exec(line) ?? [];
    if (name !== undefined && value !== undefined)
        return [[name, value]];
    // The line itself may be a secret: only its place is shown.
    problem(`line ${index + 1} is not NAME=VALUE`);
    return [];
}));
/** SSH agents and keys; a dash at the beginning would make one an option of the engine. */
const agents = {
    type: { kind: 'list', separator: ',', values: undefined, words: [] },
    read: ({ text, problem }) => {
        const each = (0,readers/* itemsOf */.S3)(text);
        if (each.some((item) => item.startsWith('-')))
            problem('an item begins with a dash; give default or ID=PATH');
        return each;
    },
};
/** Exact releases of Go. A name without its last number is not one: it means another release each month. */
const goReleases = {
    type: { kind: 'list', separator: ',', values: undefined, words: [] },
    read: ({ text, problem }) => {
        const each = (0,readers/* itemsOf */.S3)(text);
        for (const item of each.filter((one) => !goRelease.test(one)))
            problem(`"${item}" is not an exact release of Go, such as 1.21.13`);
        if (each.length === 0)
            problem('the list is empty; give releases of Go, such as 1.21.13,1.22.7');
        return each;
    },
};
const goRelease = /^1\.(?:0|[1-9]\d{0,2})\.(?:0|[1-9]\d{0,2})$/;
/** Platforms under containerd's names for them, each once; none: that of the machine. */
const forms_platforms = {
    type: { kind: 'list', separator: ',', values: undefined, words: [] },
    read: ({ text, problem }) => {
        const each = (0,readers/* itemsOf */.S3)(text);
        (0,platforms/* platformProblems */.Sr)(each).forEach(problem);
        return [...new Set(each.slice(0, platforms/* mostPlatforms */.sC).map(platforms/* normalPlatform */.Je))];
    },
};
/** A web address, without slashes at its end. */
const address = {
    type: { kind: 'string' },
    read: ({ text, problem }) => {
        const url = text.replace(/\/+$/, '');
        if (!/^https?:\/\/[^\s/?#]+[^\s?#]*$/.test(url))
            problem(`"${url}" is not an address that begins with https:// or http://`);
        return url;
    },
};
/** The path of a workflow in its repository; undefined when it is empty. */
const workflowPath = {
    type: { kind: 'string' },
    read: ({ text, problem }) => {
        if (text !== '' && !/^\.github\/workflows\/[^\s/@]+\.ya?ml$/.test(text))
            problem(`"${text}" is not the path of a workflow, as in .github/workflows/container-build-time.yml`);
        return text === '' ? undefined : text;
    },
};
/** A text of certain characters, which `form` describes; undefined when it is empty. */
const nameOf = (allowed, form) => ({
    type: { kind: 'string' },
    read: ({ text, problem }) => {
        if (text !== '' && !allowed.test(text))
            problem(`"${text}" is not a name: it may contain ${form}`);
        return text === '' ? undefined : text;
    },
});

;// CONCATENATED MODULE: ./build/inputs/definitions/project.js



const project = (0,record/* recordsAbout */.ql)('project');
const secrets = (0,record/* recordsAbout */.ql)('secrets');
const fixtures = (0,record/* recordsAbout */.ql)('fixtures');
/** What is built. */
const projectInputs = {
    context: project({
        default: 'auto',
        text: 'The directory to build, relative to the repository. Several lines, `CONTEXT [FILE]`, are several projects, each with its own Dockerfile, edit and gate; they are measured one after another and end in one report. `auto`: the repository itself on a pull request, in a merge queue and with a base, otherwise the shipped projects.',
        read: readers/* text */.Qq,
    }),
    file: project({
        default: '',
        text: 'The Dockerfile, relative to the repository. Empty: `Dockerfile` in the context, or with only Podman and Buildah in the run its `Containerfile`, if it has one.',
        read: readers/* optional */.lq,
    }),
    target: project({
        default: '',
        text: 'The stage to build. Empty: the last one.',
        read: readers/* optional */.lq,
    }),
    'bake-target': project({
        default: '',
        text: 'The target of a bake file (`docker-bake.hcl` or `docker-bake.json`) in the context that says how to build. Each revision takes context, Dockerfile, stage, arguments, build contexts, network and platform from its own file; paths in it are relative to `context`. It cannot be combined with `file` and `target`; other inputs win over the file, name by name. Secrets and SSH agents have to be given as inputs.',
        read: nameOf(/^\w[\w-]*$/, 'letters, digits, dashes and underscores'),
    }),
    'build-args': project({
        default: '',
        text: 'Build arguments, one `NAME=VALUE` per line.',
        read: lines,
        confidential: true,
    }),
    'build-contexts': project({
        default: '',
        text: 'Additional build contexts, `NAME=DIRECTORY`, relative to the repository.',
        read: pairs,
    }),
    network: project({
        default: '',
        text: "The network of RUN steps: `default`, `host` or `none`. Empty: the engine's default.",
        read: (0,readers/* orNothing */.bR)((0,readers/* oneOf */.yL)('default', 'host', 'none')),
    }),
    platform: project({
        default: '',
        text: "The platforms to build for, as in `linux/amd64,linux/arm64`; several are one build and one image. Nothing is emulated: for another platform than the machine's, every stage with RUN steps needs `FROM --platform=$BUILDPLATFORM`. Images that files are added to or copied from are fetched for each platform before any build. Empty: that of the machine.",
        read: forms_platforms,
    }),
    attestations: project({
        default: 'off',
        text: 'What builds write about their image. `off`: nothing. `as-yours`: the provenance and the SBOM that a workflow of the base writes for the same context and Dockerfile, by `provenance`, `sbom` and `attests` of docker/build-push-action, by the flags of `docker buildx build`, by bake, or by what is usual there; the same for both revisions. What is not known before a workflow runs is left out, and the report says so. An engine that cannot write them is an error.',
        read: (0,readers/* oneOf */.yL)('off', 'as-yours'),
    }),
    prepare: project({
        default: '',
        text: "A shell command to run once, untimed, in each revision's checkout.",
        read: readers/* optional */.lq,
    }),
    edit: project({
        default: 'auto',
        text: 'The Go file that `source-change` edits, relative to the context. With several contexts, further lines `CONTEXT FILE` set it for single ones. `auto`: a file of the main package that the Dockerfile builds.',
        read: readers/* text */.Qq,
    }),
};
/** A theme of their own, because none of them may be part of the comment key: values would leak, and paths of sockets change from run to run. */
const secretInputs = {
    secrets: secrets({
        default: '',
        text: 'Build secrets, one `ID=VALUE` per line.',
        read: lines,
        confidential: true,
    }),
    'secret-files': secrets({
        default: '',
        text: 'Build secrets that are read from files, `ID=PATH`.',
        read: pairs,
    }),
    ssh: secrets({
        default: '',
        text: 'SSH agent sockets or keys for the build, `default` or `ID=PATH`.',
        read: agents,
    }),
};
const fixtureInputs = {
    fixture: fixtures({
        default: 'tiny,small',
        text: 'The shipped Go projects to build when there is no context.',
        read: (0,readers/* namesFrom */.nQ)('fixtures'),
    }),
    strategy: fixtures({
        default: 'cache-mounts',
        text: "How a shipped project's Dockerfile uses caches.",
        read: (0,readers/* namesFrom */.nQ)('strategies'),
    }),
    'go-versions': fixtures({
        default: 'auto',
        text: 'The releases of Go that build the shipped projects, each in a base image of its own, such as `1.21.13,1.22.7,1.23.3`. `auto`: the newest one that this version of the program knows.',
        read: (0,readers/* orWord */.I7)('auto', goReleases),
    }),
    'base-image': fixtures({
        default: 'auto',
        text: 'The image that the shipped projects are built on, and the value of `ARG BASE_IMAGE` in a Dockerfile of yours that declares it. `auto` makes one without a registry: for the shipped projects from `go-versions`, for yours from the Go version that go.mod asks for.',
        read: readers/* textIfGiven */.Wr,
    }),
    storage: fixtures({
        default: 'auto',
        text: 'The storage drivers to measure each engine with: a list of `overlay` (in the kernel), `fuse-overlayfs` and `vfs`, for podman, podman-rootful, buildah, docker and docker-rootless, which then get a daemon of their own. An engine with a driver is named as in `podman+vfs`. `auto`: what the engine would use, and never `vfs`, which copies the whole image for every step.',
        read: (0,readers/* orWord */.I7)('auto', (0,readers/* listOf */.c3)('overlay', 'fuse-overlayfs', 'vfs')),
    }),
};

// EXTERNAL MODULE: ./build/inputs/studies.js
var studies = __webpack_require__(49889);
;// CONCATENATED MODULE: ./build/inputs/definitions/running.js





const mode = (0,record/* recordsAbout */.ql)('mode');
const publishing = (0,record/* recordsAbout */.ql)('publishing');
const machine = (0,record/* recordsAbout */.ql)('machine');
/** More than one each second. */
const mostRuns = 10_000_000;
const modeInputs = {
    mode: mode({
        default: 'run',
        text: 'What to do. On the command line it is the first word.',
        read: readers/* modeName */.Fs,
    }),
    study: mode({
        default: studies/* noStudy */.lF,
        text: 'A study: compares the values of one axis, such as engines or strategies, by the method of the gate. It implies the mode `study`; `list` shows every study with its cells and hours.',
        read: studies/* studyName */.jD,
    }),
    values: mode({
        default: 'all',
        text: 'The values of the study to measure: a list, or `all` of them. The first takes the place of a reference that is not in the list.',
        read: studies/* studyValues */.e8,
    }),
    rewrites: mode({
        default: 'all',
        text: 'The rewrites of your Dockerfile that `advise` tries: a list, or `all` of them.',
        read: (0,readers/* namesOrAllFrom */.fF)('rewrites'),
    }),
    resume: mode({
        default: '',
        text: 'The report.json of a study that was stopped: its samples are kept, and the study goes on where it ended. Only on the same machine, with the same engines and the same inputs.',
        read: readers/* optional */.lq,
    }),
    json: mode({
        default: 'false',
        text: 'Makes `doctor` print JSON to standard output instead of tables.',
        read: readers/* flag */.Jt,
        where: 'terminal',
    }),
    reports: mode({
        default: '',
        text: 'The reports that `report` combines into one report and one comment: folders with a `report.json`, or such files, one for each leg of a matrix. A leg without a report is `invalid`. In a workflow of the event `workflow_run` they can be left out: then it reads the report that the run of that event left.',
        read: readers/* items */.ld,
    }),
    'runs-per-month': mode({
        default: '',
        text: 'How often each service is built in a month. `report`, given reports of several repositories, then says how many minutes another engine saves. Empty: it does not.',
        read: (0,readers/* orNothing */.bR)((0,amounts/* wholeNumber */.rD)(1, mostRuns)),
    }),
    'workflow-path': mode({
        default: '',
        text: 'The only workflow whose runs `report` comments on in the event `workflow_run`, as in `.github/workflows/container-build-time.yml`, because another workflow can have the name that the event lists. Empty: any.',
        read: workflowPath,
        where: 'action',
    }),
    'plan-file': mode({
        default: '',
        text: 'The plan of a job on several machines: where `plan` writes it (empty: `plan.json` in `output-dir`), and what `measure` and `report` read, a file or the folder with it.',
        read: readers/* optional */.lq,
    }),
    legs: mode({
        default: 'auto',
        text: 'How many machines `plan` divides the projects of `context` among; a project is never divided. `auto`: one for each project, and at most 8.',
        read: (0,readers/* orWord */.I7)('auto', (0,amounts/* wholeNumber */.rD)(1, 256)),
    }),
    emit: mode({
        default: 'github',
        text: 'The system that starts the legs of a plan: `github` (by the output `matrix`, without a file), or one for which `plan` writes a file beside the plan, `gitlab` (a child pipeline, `plan.gitlab.yml`) or `kubernetes` (an Indexed Job, `plan.kubernetes.yml`).',
        read: (0,readers/* oneOf */.yL)('github', 'gitlab', 'kubernetes'),
    }),
    leg: mode({
        default: 'auto',
        text: 'The leg of the plan that `measure` measures, from 1. `auto`: the one that the CI system names in `CI_NODE_INDEX`, `BUILDKITE_PARALLEL_JOB`, `CIRCLE_NODE_INDEX` or `JOB_COMPLETION_INDEX`.',
        read: (0,readers/* orWord */.I7)('auto', (0,amounts/* wholeNumber */.rD)(1, 256)),
    }),
};
/** GitHub keeps artifacts for at most 400 days. */
const mostDays = 400;
const publishingInputs = {
    comment: publishing({
        default: 'on-change',
        text: 'When the pull request gets a comment: `on-change` (for every verdict but `unchanged`, `inconclusive` and `none`, and for a slowdown below `min-delta`; an existing comment is always updated), `always` or `never`.',
        read: (0,readers/* oneOf */.yL)('on-change', 'always', 'never'),
        where: 'action',
    }),
    'comment-key': publishing({
        default: '',
        text: 'Keeps the comments and artifacts of several jobs apart. Empty: made from workflow, job, step, kind of machine, and the inputs about project, engines, cache states and shipped projects. Needed where the legs of a matrix differ in nothing of that, such as only in build arguments, secrets, thresholds or the name of a self-hosted runner.',
        read: nameOf(/^[\w.-]{1,80}$/, 'letters, digits, dots, dashes and underscores'),
        where: 'action',
    }),
    'artifact-name': publishing({
        default: '',
        text: 'The name of the artifact. Empty: `go-container-bench-KEY`, where KEY is the comment key.',
        read: nameOf(/^[^":<>|*?\r\n\\/]{1,200}$/, 'any character but " : < > | * ? \\ / and line breaks'),
        where: 'action',
    }),
    'retention-days': publishing({
        default: '0',
        text: "How many days the artifact is kept. 0: as many as the repository's setting says.",
        read: (0,amounts/* wholeNumber */.rD)(0, mostDays, ' of days'),
        where: 'action',
    }),
    'github-token': publishing({
        default: '',
        text: 'Fetches a base commit that a shallow checkout does not have, and writes the comment.',
        read: readers/* text */.Qq,
        confidential: true,
    }),
    format: publishing({
        default: '',
        text: 'Further forms of the report, for other programs: a list. They are written to `output-dir`, beside report.json. In a terminal, `report` without an `output-dir` prints a single one to standard output instead of the table, and nothing else. Empty: none.',
        read: (0,readers/* orNothing */.bR)((0,readers/* namesFrom */.nQ)('formats')),
    }),
    summary: publishing({
        default: 'true',
        text: 'Whether the report is added to the job summary.',
        read: readers/* flag */.Jt,
    }),
};
const machineInputs = {
    install: machine({
        default: 'auto',
        text: 'Whether a missing engine may be installed: `always`, `never`, or `auto`, which asks in a terminal, never installs on a self-hosted runner, and installs everywhere else.',
        read: (0,readers/* oneOf */.yL)('auto', 'never', 'always'),
    }),
    yes: machine({
        default: 'false',
        text: 'Answers yes when a run asks whether to install an engine.',
        read: readers/* flag */.Jt,
        where: 'terminal',
    }),
    quiet: machine({
        default: 'false',
        text: 'Prints the result and, beside it, only warnings, errors and questions: no plan, no progress.',
        read: readers/* flag */.Jt,
        where: 'terminal',
    }),
    'engine-mirror': machine({
        default: 'https://download.docker.com/linux/static/stable',
        text: "Where engines with a version are downloaded from: the address of Docker's static archives or of a mirror of them.",
        read: address,
    }),
    'output-dir': machine({
        default: 'go-container-bench-report',
        text: 'Where report.json, report.md and report.html are written.',
        read: readers/* text */.Qq,
    }),
    'cache-dir': machine({
        default: 'auto',
        text: "Where base images, modules and downloaded engines are kept: a folder for nothing else, which `prepare` does not see. `auto`: one in the runner's tool cache or your cache folder.",
        read: (0,readers/* orNothing */.bR)(readers/* text */.Qq, 'auto'),
    }),
    cleanup: machine({
        default: 'true',
        text: "Whether the run's folder is removed at the end. `false` leaves it for you to look at; engines are stopped either way.",
        read: readers/* flag */.Jt,
    }),
};

// EXTERNAL MODULE: ./build/inputs/vocabulary.js
var inputs_vocabulary = __webpack_require__(90442);
;// CONCATENATED MODULE: ./build/inputs/definitions.js




/**
 * Every input by its name, in the order of action.yml, the documents and `--help`. Every other list of inputs is derived
 * from these records.
 */
const inputDefinitions = {
    ...modeInputs,
    ...projectInputs,
    ...secretInputs,
    ...engineInputs,
    ...judgingInputs,
    ...measuringInputs,
    ...fixtureInputs,
    ...publishingInputs,
    ...machineInputs,
};
/** The same records, typed so that a name is known to give its own value. */
const records = inputDefinitions;
/** Inputs that are called something else now. */
const renamedInputs = { baseline: 'base' };
/** Where only the runner can fill in a default: it stands in action.yml and is empty on a command line. */
const filledInByRunner = {
    'github-token': '${{ github.token }}',
};
const isInput = (name) => Object.hasOwn(inputDefinitions, name);
const inputNames = Object.keys(inputDefinitions).filter(isInput);
/** What an input is when it is not given. */
const defaultOf = (name) => inputDefinitions[name].default;
const inputsAbout = (...themes) => inputNames.filter((name) => themes.includes(inputDefinitions[name].about));
/** What an input means, with the values of a closed set that its sentence does not name. */
const descriptionOf = (name, vocabulary) => {
    const { text, read } = inputDefinitions[name];
    const { type } = read;
    if (name === 'mode') {
        const each = vocabulary.modes.map((mode) => `${code(mode.name)} ${mode.text}`);
        return `${text} ${each.join('; ')}.`;
    }
    if (name === 'study')
        return `${text} Available: ${vocabulary.studies.map(code).join(', ')}.`;
    if (name === 'values' && vocabulary.studyValues !== undefined)
        return `${text} Available: ${vocabulary.studyValues.map(code).join(', ')}.`;
    if (type.kind !== 'list' || typeof type.values !== 'string')
        return text;
    if (type.values === 'engines')
        return `${text} ${enginesText(vocabulary)}`;
    return `${text} Available: ${(0,inputs_vocabulary/* namesIn */.w)(type.values, vocabulary).map(code).join(', ')}.`;
};
const code = (name) => `\`${name}\``;
const enginesText = ({ engines, usual, versioned }) => {
    const names = engines.map((name) => code(versioned.includes(name) ? `${name}[@VERSION]` : name));
    return `Available: ${names.join(', ')}; the usual ones are ${usual.map(code).join(', ')}.`;
};


/***/ }),

/***/ 22516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zj: () => (/* binding */ themes),
/* harmony export */   ql: () => (/* binding */ recordsAbout),
/* harmony export */   sK: () => (/* binding */ themeNames)
/* harmony export */ });
/** What an input is about, in the order of the documents, each with the title that it has there. */
const themes = {
    mode: 'What to do',
    project: 'Your project',
    secrets: 'Secrets of the build',
    engines: 'Engines and cache states',
    judging: 'The comparison and its verdict',
    measuring: 'Rounds and time',
    fixtures: 'The shipped projects',
    publishing: 'What is published',
    machine: 'This machine',
};
const themeNames = Object.keys(themes).filter((name) => Object.hasOwn(themes, name));
/** Makes records of one theme. */
const recordsAbout = (about) => (given) => ({
    about,
    where: 'both',
    confidential: false,
    ...given,
});


/***/ }),

/***/ 31764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ modeName),
/* harmony export */   I7: () => (/* binding */ orWord),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Wr: () => (/* binding */ textIfGiven),
/* harmony export */   bR: () => (/* binding */ orNothing),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   fF: () => (/* binding */ namesOrAllFrom),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nQ: () => (/* binding */ namesFrom),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90442);

/** Any text. */
const text = {
    type: { kind: 'string' },
    read: (reading) => reading.text,
};
/** The same as another reader; undefined for an empty text, or for a word that stands for nothing. */
const orNothing = ({ type, read }, word = '') => ({
    type,
    read: (reading) => (reading.text === word ? undefined : read(reading)),
});
/** Any text; undefined when it is empty. */
const optional = orNothing(text);
/** Any text, and whether it was given rather than being the default. */
const textIfGiven = {
    type: text.type,
    read: (reading) => ({ text: reading.text, isGiven: reading.raw.trim() !== '' }),
};
/** One of a closed set; the first stands in for a wrong one. */
const oneOf = (...allowed) => ({
    type: { kind: 'enum', values: allowed },
    read: (reading) => known(reading, allowed) ?? allowed[0],
});
const known = (reading, allowed) => {
    const found = allowed.find((each) => each === reading.text);
    if (found === undefined)
        reading.problem(`"${reading.text}" is not one of ${allowed.join(', ')}`);
    return found;
};
/** `true` or `false`. On a command line it may stand alone. */
const flag = {
    type: { kind: 'boolean' },
    read: (reading) => oneOf('true', 'false').read(reading) === 'true',
};
/** The name of a mode. */
const modeName = {
    type: { kind: 'enum', values: 'modes' },
    read: (reading) => known(reading, (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .w)('modes', reading.vocabulary)) ?? reading.default,
};
/** A single word in place of what another reader reads. */
const orWord = (word, { type, read }) => ({
    type: withWord(type, word),
    read: (reading) => reading.text === word
        ? word
        : read({ ...reading, problem: (what) => reading.problem(`${what}, or ${word}`) }),
});
const withWord = (type, word) => type.kind === 'list' ? { ...type, words: [word, ...type.words] } : { kind: 'string' };
/** Any items. */
const items = {
    type: { kind: 'list', separator: ',', values: undefined, words: [] },
    read: (reading) => itemsOf(reading.text),
};
/** Items of a closed set, in the order in which they were given. */
const listOf = (...allowed) => ({
    type: { kind: 'list', separator: ',', values: allowed, words: [] },
    read: (reading) => allKnown(reading, allowed, allowed),
});
/** Names of a list in the vocabulary. */
const namesFrom = (set) => ({
    type: { kind: 'list', separator: ',', values: set, words: [] },
    read: (reading) => {
        const allowed = (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .w)(set, reading.vocabulary);
        return allKnown(reading, allowed, allowed);
    },
});
/** The same; the single word `all` is every one of them. */
const namesOrAllFrom = (set) => ({
    type: { kind: 'list', separator: ',', values: set, words: ['all'] },
    read: (reading) => {
        const allowed = (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .w)(set, reading.vocabulary);
        return reading.text === 'all' ? allowed : allKnown(reading, allowed, [...allowed, 'all']);
    },
});
/** Those items that are in the set; `offered` is what a message lists. */
const allKnown = (reading, allowed, offered) => {
    const given = itemsOf(reading.text);
    const found = given.flatMap((item) => allowed.filter((each) => each === item));
    for (const item of given.filter((each) => !found.some((one) => one === each)))
        reading.problem(`"${item}" is not one of ${offered.join(', ')}`);
    if (given.length === 0)
        reading.problem(`the list is empty; give some of ${offered.join(', ')}`);
    return found;
};
/** Items between newlines or commas, trimmed, each once. */
const itemsOf = (written) => [
    ...new Set(written
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== '')),
];


/***/ }),

/***/ 49889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ studyList),
/* harmony export */   e8: () => (/* binding */ studyValues),
/* harmony export */   jD: () => (/* binding */ studyName),
/* harmony export */   lF: () => (/* binding */ noStudy)
/* harmony export */ });
/* harmony import */ var _readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31764);

/** In place of a study. */
const noStudy = 'none';
/** In place of the name of a study: all of them are to be shown. */
const studyList = 'list';
/** The name of a study, `none`, or `list`. */
const studyName = {
    type: { kind: 'enum', values: 'studies' },
    read: ({ text, vocabulary: { studies }, problem }) => {
        if (text === noStudy || text === studyList || studies.includes(text))
            return text;
        problem(`"${text}" is not one of ${[...studies, studyList].join(', ')}`);
        return noStudy;
    },
};
/** Values of the study that was asked for. Without a study nobody knows them, and something else is wrong anyway. */
const studyValues = {
    type: { kind: 'list', separator: ',', values: undefined, words: ['all'] },
    read: ({ text, vocabulary: { studyValues: known }, problem }) => {
        if (text === 'all')
            return text;
        const given = (0,_readers_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(text);
        if (known === undefined)
            return given;
        if (given.length === 0)
            problem(`the list is empty; give some of ${[...known, 'all'].join(', ')}`);
        for (const value of given.filter((each) => !known.includes(each)))
            problem(`"${value}" is not one of ${[...known, 'all'].join(', ')}`);
        return given;
    },
};


/***/ }),

/***/ 90442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
const namesIn = (set, vocabulary) => {
    if (typeof set !== 'string')
        return set;
    if (set === 'studies')
        return ['none', 'list', ...vocabulary.studies];
    return set === 'modes' ? vocabulary.modes.map(({ name }) => name) : vocabulary[set];
};


/***/ }),

/***/ 13463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ modes)
/* harmony export */ });
/* harmony import */ var _inputs_advise_mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73844);
/* harmony import */ var _inputs_calibrate_mode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88069);
/* harmony import */ var _inputs_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75286);
/* harmony import */ var _planned_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61559);




/** The figures that a leg would store take the place of those of all others. */
const ofOneJob = {
    since: 'figures are stored for all projects together; several lines of context of one run have them',
};
/**
 * Every mode, in the order of `--help`. A new one is its file and its entry here. The files are loaded when they are
 * needed, so that `--help` and `--version` start without them.
 */
const modes = [
    {
        name: 'run',
        text: 'measures and reports',
        uses: (0,_inputs_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsAbout */ .P9)('project', 'secrets', 'engines', 'judging', 'measuring', 'fixtures', 'publishing', 'machine'),
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(6118), __webpack_require__.e(4817), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(4833), __webpack_require__.e(1869), __webpack_require__.e(4836), __webpack_require__.e(3044), __webpack_require__.e(4033), __webpack_require__.e(1117), __webpack_require__.e(7074), __webpack_require__.e(5976), __webpack_require__.e(7617), __webpack_require__.e(938), __webpack_require__.e(703), __webpack_require__.e(3117), __webpack_require__.e(3410), __webpack_require__.e(3302), __webpack_require__.e(5624), __webpack_require__.e(2511), __webpack_require__.e(9198), __webpack_require__.e(7773), __webpack_require__.e(9293)]).then(__webpack_require__.bind(__webpack_require__, 49293))).run,
    },
    {
        name: 'doctor',
        text: 'shows which engines can be measured here, what the others need, and your workflows as inputs; changes nothing',
        // The runner gives every step the token of the job.
        uses: ['json', 'engines', 'summary', 'github-token'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(4817), __webpack_require__.e(4833), __webpack_require__.e(1869), __webpack_require__.e(3044), __webpack_require__.e(1117), __webpack_require__.e(7074), __webpack_require__.e(7617), __webpack_require__.e(7847)]).then(__webpack_require__.bind(__webpack_require__, 10219))).doctor,
    },
    {
        name: 'report',
        text: 'judges a report again, makes one of several, or in the event `workflow_run` comments on what another run left',
        uses: [
            ...['reports', 'runs-per-month', 'workflow-path', 'plan-file'],
            ...(0,_inputs_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsAbout */ .P9)('publishing'),
            ...['gate', 'fail-threshold', 'warn-threshold', 'min-delta', 'fail-on', 'output-dir'],
        ],
        readsReport: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(1869), __webpack_require__.e(4836), __webpack_require__.e(4033), __webpack_require__.e(5976), __webpack_require__.e(3117), __webpack_require__.e(2511), __webpack_require__.e(4734), __webpack_require__.e(7271)]).then(__webpack_require__.bind(__webpack_require__, 40103))).report,
    },
    {
        name: 'study',
        text: 'compares the values of one axis, such as engines or strategies; the word after it is the name of the study, or `list`',
        uses: [
            ...['study', 'values', 'resume'],
            ...(0,_inputs_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsAbout */ .P9)('project', 'secrets', 'engines', 'publishing', 'machine'),
            // Storage drivers are values of a study of their own.
            ...['fixture', 'strategy', 'go-versions', 'base-image'],
            ...['fail-threshold', 'warn-threshold', 'min-delta', 'fail-on'],
            ...['rounds', 'time-budget', 'build-timeout', 'isolation', 'seed'],
        ],
        takesWord: 'study',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(6118), __webpack_require__.e(4817), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(4833), __webpack_require__.e(1869), __webpack_require__.e(4836), __webpack_require__.e(3044), __webpack_require__.e(4033), __webpack_require__.e(1117), __webpack_require__.e(7074), __webpack_require__.e(5976), __webpack_require__.e(7617), __webpack_require__.e(938), __webpack_require__.e(703), __webpack_require__.e(3117), __webpack_require__.e(3410), __webpack_require__.e(3302), __webpack_require__.e(5624), __webpack_require__.e(2511), __webpack_require__.e(7773)]).then(__webpack_require__.bind(__webpack_require__, 87773))).study,
    },
    {
        name: 'plan',
        text: 'divides the projects of `context` among machines, and measures nothing',
        uses: [
            ...['plan-file', 'legs', 'emit', 'reports', 'context', 'file', 'prepare'],
            ..._planned_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedInputs */ .E,
            ...['github-token', 'artifact-name', 'retention-days', 'output-dir'],
        ],
        whyNot: ofOneJob,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(4817), __webpack_require__.e(5830), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(4833), __webpack_require__.e(1869), __webpack_require__.e(4836), __webpack_require__.e(3044), __webpack_require__.e(4033), __webpack_require__.e(1117), __webpack_require__.e(5976), __webpack_require__.e(703), __webpack_require__.e(3117), __webpack_require__.e(3410), __webpack_require__.e(2511), __webpack_require__.e(4734), __webpack_require__.e(6927)]).then(__webpack_require__.bind(__webpack_require__, 85175))).plan,
    },
    {
        name: 'measure',
        text: 'measures one leg of a plan, for `report` to make one report of all',
        uses: [...['plan-file', 'leg'], ..._planned_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .ownInputs */ .o],
        whyNot: ofOneJob,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(6118), __webpack_require__.e(4817), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(4833), __webpack_require__.e(1869), __webpack_require__.e(4836), __webpack_require__.e(3044), __webpack_require__.e(4033), __webpack_require__.e(1117), __webpack_require__.e(7074), __webpack_require__.e(5976), __webpack_require__.e(7617), __webpack_require__.e(938), __webpack_require__.e(703), __webpack_require__.e(3117), __webpack_require__.e(3410), __webpack_require__.e(3302), __webpack_require__.e(5624), __webpack_require__.e(2511), __webpack_require__.e(9198), __webpack_require__.e(7773), __webpack_require__.e(8256)]).then(__webpack_require__.bind(__webpack_require__, 98256))).measureLeg,
    },
    {
        name: _inputs_advise_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .adviseMode */ .ub,
        text: 'tries rewrites of your Dockerfile and shows, as diffs, which of them build faster; changes no file of yours',
        uses: [
            'rewrites',
            ...(0,_inputs_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsAbout */ .P9)('project', 'secrets', 'publishing', 'machine'),
            ...['engines', 'base-image', 'fail-threshold', 'warn-threshold', 'min-delta'],
            ...['rounds', 'time-budget', 'build-timeout', 'isolation', 'seed'],
        ],
        whyNot: {
            base: 'each rewrite is compared with the project as it is',
            scenarios: 'each rewrite is measured where it can gain',
        },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(6118), __webpack_require__.e(4817), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(4833), __webpack_require__.e(1869), __webpack_require__.e(4836), __webpack_require__.e(3044), __webpack_require__.e(4033), __webpack_require__.e(1117), __webpack_require__.e(7074), __webpack_require__.e(5976), __webpack_require__.e(7617), __webpack_require__.e(938), __webpack_require__.e(703), __webpack_require__.e(3117), __webpack_require__.e(3410), __webpack_require__.e(3302), __webpack_require__.e(5624), __webpack_require__.e(9198), __webpack_require__.e(4358)]).then(__webpack_require__.bind(__webpack_require__, 34358))).advise,
    },
    {
        name: _inputs_calibrate_mode_js__WEBPACK_IMPORTED_MODULE_3__/* .calibrateMode */ .VY,
        text: 'measures one commit against itself, and keeps the noise floor, which raises thresholds of later runs here',
        uses: [
            ...(0,_inputs_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsAbout */ .P9)('project', 'secrets', 'engines', 'fixtures', 'machine'),
            ...['fail-threshold', 'warn-threshold', 'min-delta'],
            ...['rounds', 'time-budget', 'build-timeout', 'isolation', 'seed'],
            ...['artifact-name', 'retention-days', 'github-token', 'format', 'summary'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(6118), __webpack_require__.e(4817), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(4833), __webpack_require__.e(1869), __webpack_require__.e(4836), __webpack_require__.e(3044), __webpack_require__.e(4033), __webpack_require__.e(1117), __webpack_require__.e(7074), __webpack_require__.e(5976), __webpack_require__.e(7617), __webpack_require__.e(938), __webpack_require__.e(703), __webpack_require__.e(3117), __webpack_require__.e(3410), __webpack_require__.e(3302), __webpack_require__.e(5624), __webpack_require__.e(2511), __webpack_require__.e(9198), __webpack_require__.e(7773), __webpack_require__.e(9570)]).then(__webpack_require__.bind(__webpack_require__, 99570))).calibrate,
    },
    {
        name: 'self-test',
        text: 'shows on a project of its own whether verdicts are right here: the same work is no regression, a quarter more is one',
        uses: [
            ...(0,_inputs_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsAbout */ .P9)('machine'),
            ...['engines', 'base-image', 'rounds', 'time-budget', 'build-timeout', 'isolation', 'seed'],
            ...['artifact-name', 'retention-days', 'github-token', 'format', 'summary'],
        ],
        whyNot: { scenarios: 'it measures cold builds only' },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(6118), __webpack_require__.e(4817), __webpack_require__.e(5830), __webpack_require__.e(7660), __webpack_require__.e(2286), __webpack_require__.e(7664), __webpack_require__.e(9857), __webpack_require__.e(2683), __webpack_require__.e(5646), __webpack_require__.e(6858), __webpack_require__.e(4833), __webpack_require__.e(1869), __webpack_require__.e(4836), __webpack_require__.e(3044), __webpack_require__.e(4033), __webpack_require__.e(1117), __webpack_require__.e(7074), __webpack_require__.e(5976), __webpack_require__.e(7617), __webpack_require__.e(938), __webpack_require__.e(703), __webpack_require__.e(3117), __webpack_require__.e(3410), __webpack_require__.e(3302), __webpack_require__.e(5624), __webpack_require__.e(9198), __webpack_require__.e(1996)]).then(__webpack_require__.bind(__webpack_require__, 21996))).selfTest,
    },
];


/***/ }),

/***/ 61559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ plannedInputs),
/* harmony export */   o: () => (/* binding */ ownInputs)
/* harmony export */ });
/* harmony import */ var _inputs_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75286);

/** Named for each project by the plan itself, run by a shell, decided by the job that reports, or for one machine only. */
const neverPlanned = [
    'context',
    'file',
    'prepare',
    'fail-on',
    'since',
    'creep-threshold',
];
/**
 * Inputs that `plan` takes and a plan file holds. What is secret, or would be carried out as a command, is given to `measure`: a
 * plan file may come from elsewhere.
 */
const plannedInputs = [
    ...(0,_inputs_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsAbout */ .P9)('project', 'engines', 'judging', 'measuring'),
    'base-image',
].filter((name) => !neverPlanned.includes(name) && !_inputs_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputDefinitions */ .Z$[name].confidential);
/** What `measure` takes beside the plan: secrets, commands, and what is about its machine. */
const ownInputs = [
    ...(0,_inputs_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsAbout */ .P9)('secrets', 'machine'),
    ...['build-args', 'prepare', 'github-token', 'summary', 'artifact-name', 'retention-days'],
];


/***/ }),

/***/ 20595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  helpOf: () => (/* binding */ helpOf),
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/engines/install/download.js
var download = __webpack_require__(34282);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/host/program.js

/** The files of the program whose entry has this URL. The bundle and the sources lie equally deep. */
const programAt = (entryUrl) => ({
    entry: (0,external_node_url_.fileURLToPath)(entryUrl),
    fixtures: (0,external_node_url_.fileURLToPath)(new URL('../fixtures', entryUrl)),
    probes: (0,external_node_url_.fileURLToPath)(new URL('../probes', entryUrl)),
});

;// CONCATENATED MODULE: ./build/host/terminal/time-left.js
/** How far a new estimate may move the time left at once: this part of it, and never less than this many ms. */
const largestStep = 0.2;
const smallestStepMs = 5_000;
/** What is left by now: it counts down by itself. */
const leftAt = ({ leftMs, atMs }, nowMs) => Math.max(0, leftMs - (nowMs - atMs));
/** A new estimate, approached in steps, so that what a reader sees does not jump. */
const steadyLeft = (shown, estimateMs, nowMs) => {
    if (shown === undefined)
        return { leftMs: estimateMs, atMs: nowMs };
    const expectedMs = leftAt(shown, nowMs);
    const stepMs = Math.max(smallestStepMs, expectedMs * largestStep);
    const changeMs = Math.min(stepMs, Math.max(-stepMs, estimateMs - expectedMs));
    return { leftMs: expectedMs + changeMs, atMs: nowMs };
};

;// CONCATENATED MODULE: ./build/host/terminal/screen.js

const usualColumns = 80;
/** A terminal that was not told its size, such as a serial line or `docker exec --tty` in a script, says 0. */
const columnsOf = ({ columns = 0 }) => (columns > 0 ? columns : usualColumns);
const redrawMs = 1_000;
// To the start of the line, and everything from there on erased.
const erase = `\r${String.fromCodePoint(0x1b)}[K`;
/** Results go to `out`, everything else to `err`; the live line makes room for both. */
const makeScreen = ({ out, err, term, printable, nowMs }) => {
    const live = err.isTTY === true && term !== 'dumb' ? liveLine({ err, printable, nowMs }) : undefined;
    const to = (stream, end) => (text) => {
        live?.hide();
        stream.write(end === '' ? text : `${printable(text)}${end}`);
        live?.draw();
    };
    return {
        print: to(out, '\n'),
        write: to(out, ''),
        log: to(err, '\n'),
        live,
        columns: () => (out.isTTY === true ? columnsOf(out) : undefined),
    };
};
const liveLine = ({ err, printable, nowMs, }) => {
    let shown;
    let left;
    let timer;
    const hide = () => {
        if (shown !== undefined)
            err.write(erase);
    };
    const draw = () => {
        if (shown === undefined)
            return;
        const now = nowMs();
        const columns = columnsOf(err);
        const leftMs = left === undefined ? undefined : leftAt(left, now);
        const text = printable(shown.text({ columns, shownForMs: now - shown.sinceMs, leftMs }));
        // One column stays free: some terminals wrap a full line.
        err.write(`${erase}${[...text].slice(0, columns - 1).join('')}`);
    };
    return {
        hide,
        draw,
        show: (text) => {
            shown = { text, sinceMs: nowMs() };
            timer ??= setInterval(draw, redrawMs).unref();
            draw();
        },
        estimate: (leftMs) => {
            left = steadyLeft(left, leftMs, nowMs());
        },
        clear: () => {
            hide();
            clearInterval(timer);
            timer = undefined;
            shown = undefined;
        },
    };
};

// EXTERNAL MODULE: ./build/inputs/definitions.js + 5 modules
var definitions = __webpack_require__(75286);
;// CONCATENATED MODULE: ./build/inputs/action.js

/** Whether the runner started us as an action: it then sets every input; a `run:` step sets none. */
const isAction = (env) => env['GITHUB_ACTIONS'] === 'true' && env['INPUT_MODE'] !== undefined;
/**
 * What was given to the action. The runner fills in every default, so a default counts as not given. It also passes
 * on inputs that action.yml does not have: those of the command line are kept, to be refused by name.
 */
const actionInputs = (env) => Object.fromEntries([
    ...definitions/* inputNames */.vj.map((name) => [name, (0,definitions/* defaultOf */.HA)(name)]),
    ...Object.keys(definitions/* renamedInputs */.UN).map((name) => [name, '']),
]
    .map(([name, without]) => ({ name, without, value: env[`INPUT_${name.toUpperCase()}`] ?? '' }))
    .filter(({ value, without }) => value.trim() !== without)
    .map(({ name, value }) => [name, value]));

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/inputs/command-line.js


/** Inputs that may stand alone: `--yes` means `--yes=true`. */
const switches = new Set(definitions/* inputNames */.vj.filter((name) => definitions/* inputDefinitions */.Z$[name].read.type.kind === 'boolean'));
const options = Object.fromEntries(definitions/* inputNames */.vj.map((name) => [name, { type: 'string' }]));
/**
 * Reads the words after the program's name. A flag may be given several times, for one value more each. A flag
 * that does not exist is kept under its name, so that it is reported together with everything else that is wrong.
 */
const readCommandLine = (words, modes) => {
    const tokens = tokensOf(words);
    const given = new Map();
    const problems = [];
    const readsReport = (name) => modes.some((each) => each.name === name && each.readsReport === true);
    const inputOf = (name) => modes.find((each) => each.name === name)?.takesWord;
    const leading = leadingWords(tokens, readsReport, inputOf);
    const { mode, word, directory, files } = leading;
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        if (token.name === 'help' || token.name === 'h')
            return { kind: 'help', mode: mode?.value, study: word?.value };
        if (token.name === 'version')
            return { kind: 'version' };
        if (token.value === undefined && (0,definitions/* isInput */.Xy)(token.name))
            problems.push(`${token.name}: needs a value, as in --${token.name}=VALUE`);
        const [before, value] = [given.get(token.name), token.value ?? ''];
        given.set(token.name, before === undefined ? value : `${before}\n${value}`);
    }
    problems.push(...enter(given, mode && { name: 'mode', value: mode.value }, 'a word'));
    problems.push(...enter(given, word && { name: inputOf(mode?.value ?? ''), value: word.value }, 'a word'));
    problems.push(...enter(given, directory && { name: 'context', value: directory.value }, 'a directory'));
    const needsFile = mode !== undefined && readsReport(mode.value);
    if (needsFile && files.length > 0 && given.has('reports'))
        problems.push('reports: a file is given as well; leave one of them out');
    if (needsFile && files.length === 0 && !given.has('reports'))
        problems.push(`${mode.value}: needs a file, as in ${mode.value} go-container-bench-report/report.json`);
    const isMode = (text) => modes.some(({ name }) => name === text);
    problems.push(...strayProblems(tokens, leading, needsFile ? aboutFiles : aboutWord(isMode)));
    return {
        kind: 'run',
        given: Object.fromEntries(given),
        directory: directory?.value,
        files: files.map(({ value }) => value),
        problems,
    };
};
/** Gives an input what a word says; the result is what is wrong with that. */
const enter = (given, entry, what) => {
    if (entry?.name === undefined)
        return [];
    const { name, value } = entry;
    const problems = given.has(name) ? [`${name}: ${what} is given as well; leave one of them out`] : [];
    given.set(name, value);
    return problems;
};
const tokensOf = (words) => (0,external_node_util_.parseArgs)({ args: spelledOut(words), options, strict: false, allowPositionals: true, tokens: true }).tokens;
/**
 * The words before the first flag: a mode, a directory, one after the other, or a mode and the files that it reads. A mode
 * that takes a word has it between itself and the directory.
 */
const leadingWords = (tokens, readsReport, inputOf) => {
    const [first, second, third] = tokens;
    const none = { mode: undefined, word: undefined, directory: undefined, files: [] };
    if (first?.kind !== 'positional')
        return none;
    if (isDirectory(first))
        return { ...none, directory: first };
    if (second?.kind !== 'positional')
        return { ...none, mode: first };
    if (readsReport(first.value))
        return { ...none, mode: first, files: wordsFrom(tokens.slice(1)) };
    const takesWord = inputOf(first.value) !== undefined && !isDirectory(second);
    const place = takesWord ? third : second;
    const directory = place?.kind === 'positional' && isDirectory(place) ? place : undefined;
    return { ...none, mode: first, word: takesWord ? second : undefined, directory };
};
/** The words up to the first flag. */
const wordsFrom = (tokens) => {
    const end = tokens.findIndex(({ kind }) => kind !== 'positional');
    return (end < 0 ? tokens : tokens.slice(0, end)).filter((token) => token.kind === 'positional');
};
/** A mode has no slash in its name, and the inputs are read without a look at the disk. */
const isDirectory = ({ value }) => value.includes('/') || value === '.' || value === '..';
const notFlag = 'flags begin with two dashes';
const aboutWord = (isMode) => (word, { mode }) => {
    if (isDirectory(word))
        return 'a directory comes before all flags';
    if (isMode(word.value))
        return 'a mode is the first word';
    const mayBeDirectory = word.index === 1 && mode !== undefined;
    return mayBeDirectory
        ? `a directory is written with a slash, as in ./your-project; ${notFlag}`
        : undefined;
};
const aboutFiles = (_, { mode }) => `files come right after ${mode?.value}; ${notFlag}`;
/** Words that are neither the mode nor the directory or files nor part of a flag. */
const strayProblems = (tokens, leading, hint) => {
    const { mode, word: about, directory, files } = leading;
    const flags = tokens.filter((token) => token.kind === 'option');
    // A flag that does not exist is parsed as a switch: the word behind it is its value.
    const unknown = flags.filter(({ name, value }) => !(0,definitions/* isInput */.Xy)(name) && value === undefined);
    const strays = tokens
        .filter((token) => token.kind === 'positional')
        .filter((token) => ![mode, about, directory, ...files].includes(token))
        .filter((token) => !unknown.some(({ index }) => index === token.index - 1));
    // What the shell made of a secret with blanks is stray too; so is that of a misspelt flag.
    const mayShow = flags.every(({ name }) => (0,definitions/* isInput */.Xy)(name) && !definitions/* inputDefinitions */.Z$[name].confidential);
    return strays.map((word) => {
        const shown = mayShow ? `"${word.value}"` : `word ${word.index + 1}`;
        const alone = flags.find(({ name, index }) => switches.has(name) && index === word.index - 1);
        const afterSwitch = alone && `--${alone.name} takes true, false or nothing`;
        return `${shown}: ${hint(word, leading) ?? afterSwitch ?? notFlag}`;
    });
};
const spelledOut = (words) => words.map((word, index) => {
    const standsAlone = word.startsWith('--') && switches.has(word.slice(2));
    return standsAlone && !['true', 'false'].includes(words[index + 1] ?? '') ? `${word}=true` : word;
});

// EXTERNAL MODULE: ./build/publish/messages.js
var publish_messages = __webpack_require__(85534);
// EXTERNAL MODULE: ./build/publish/runner/state.js
var state = __webpack_require__(29986);
// EXTERNAL MODULE: ./build/publish/services/service-call.js
var service_call = __webpack_require__(50695);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/modes/index.js
var modes = __webpack_require__(13463);
;// CONCATENATED MODULE: ./build/modes/start.js












/** Does what the words of this process, or its runner, ask for, and sets the exit status. `entryUrl` is that of the program. */
const start = async (entryUrl) => {
    const { env } = process;
    const words = process.argv.slice(2);
    if (words[0] === service_call/* serviceWord */.kp)
        await (0,service_call/* makeServiceCall */.GB)(words[1] ?? '');
    if (words[0] === download/* downloadWord */.zJ)
        await (0,download/* makeDownload */.vQ)(words[1] ?? '');
    // A runner reads commands in both, in a `run:` step too.
    const { print, write, log, live, columns } = makeScreen({
        out: process.stdout,
        err: process.stderr,
        term: env['TERM'],
        printable: report_escape/* printable */.g$,
        nowMs: () => performance.now(),
    });
    const inWorkflow = isAction(env);
    const program = programAt(entryUrl);
    try {
        const invocation = { env, inWorkflow, program, print, write, log, live, columns };
        process.exitCode = await carryOut(words, invocation);
    }
    catch (error) {
        const { statusOf } = await Promise.all(/* import() */[__webpack_require__.e(4833), __webpack_require__.e(5013)]).then(__webpack_require__.bind(__webpack_require__, 35013));
        process.exitCode = statusOf(error);
        const messages = await (0,publish_messages/* makeMessages */.R)(inWorkflow, log);
        messages.error((0,error_text/* messageOf */.b)(error));
    }
};
const carryOut = async (words, invocation) => {
    const { env, inWorkflow, program, print } = invocation;
    if (inWorkflow && (0,state/* isPostStep */.pq)(env))
        return (await Promise.all(/* import() */[__webpack_require__.e(5521), __webpack_require__.e(4006), __webpack_require__.e(5830), __webpack_require__.e(2286), __webpack_require__.e(4833), __webpack_require__.e(4836), __webpack_require__.e(3044), __webpack_require__.e(4033), __webpack_require__.e(6379)]).then(__webpack_require__.bind(__webpack_require__, 95089))).postStep(invocation);
    // Before anything can go wrong: without it the post step would do all of this again.
    if (inWorkflow)
        await (0,state/* saveState */.LZ)({ isPost: 'true', startedMs: String(Date.now()) });
    const asked = inWorkflow
        ? { kind: 'run', given: actionInputs(env), directory: undefined, files: [], problems: [] }
        : readCommandLine(words, modes/* modes */.n);
    switch (asked.kind) {
        case 'help':
            print(await helpOf(program, asked));
            return 0;
        case 'version':
            print(version/* toolVersion */.f);
            return 0;
        case 'run':
            return (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(4833), __webpack_require__.e(1869), __webpack_require__.e(4836), __webpack_require__.e(3044), __webpack_require__.e(1117), __webpack_require__.e(7074), __webpack_require__.e(938), __webpack_require__.e(703), __webpack_require__.e(1047)]).then(__webpack_require__.bind(__webpack_require__, 30262))).invoke(asked, invocation);
    }
};
/** The text of `--help`. */
const helpOf = async (program, { mode, study } = {}) => {
    const [{ helpText }, { vocabularyOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9029).then(__webpack_require__.bind(__webpack_require__, 39029)),
        Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(4833), __webpack_require__.e(1869), __webpack_require__.e(4836), __webpack_require__.e(3044), __webpack_require__.e(1117), __webpack_require__.e(7074), __webpack_require__.e(938), __webpack_require__.e(8367)]).then(__webpack_require__.bind(__webpack_require__, 58367)),
    ]);
    return helpText(await vocabularyOf(program, study), mode);
};


/***/ }),

/***/ 85534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ makeMessages),
/* harmony export */   y: () => (/* binding */ warnOnFailure)
/* harmony export */ });
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91125);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);


/**
 * Messages become annotations of the workflow run, or lines of the log where there is none. `hide` takes out
 * what nobody may read.
 */
const makeMessages = async (inWorkflow, write, hide = (text) => text) => {
    const log = (line) => write(hide(line));
    if (!inWorkflow)
        return { error: log, warning: log, notice: log, log };
    const { error, warning, notice } = await Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    const properties = { title: 'go-container-bench' };
    return {
        error: (message) => error((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(hide(message)), properties),
        warning: (message) => warning((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(hide(message)), properties),
        notice: (message) => notice((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(hide(message)), properties),
        log,
    };
};
/** Does something whose failure must not change the result of a run: a failure is one warning. */
const warnOnFailure = async (messages, what, act) => {
    try {
        return await act();
    }
    catch (error) {
        messages.warning(`${what}: ${(0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)}`);
        return undefined;
    }
};


/***/ }),

/***/ 29986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   Mr: () => (/* binding */ pathsIn),
/* harmony export */   pq: () => (/* binding */ isPostStep),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91125);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55797);


/** Of a field that is saved several times, the last counts. Throws when the runner's file for it cannot be written. */
const saveState = async (state) => {
    const core = await Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    try {
        for (const [name, value] of Object.entries(state))
            core.saveState(name, value);
    }
    catch (cause) {
        throw new Error(`GITHUB_STATE: nothing can be handed to the post step: ${(0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)}; it must be the file that the runner made`, { cause });
    }
};
/** What the main step saved; empty texts for what it did not get to. */
const readState = (env) => {
    const read = (name) => env[`STATE_${name}`] ?? '';
    return {
        isPost: read('isPost'),
        outputDir: read('outputDir'),
        startedMs: read('startedMs'),
        summary: read('summary'),
        artifact: read('artifact'),
        handOver: read('handOver'),
        retentionDays: read('retentionDays'),
        archives: read('archives'),
        isOfFork: read('isOfFork'),
    };
};
/** Whether this is the post step. */
const isPostStep = (env) => env['STATE_isPost'] === 'true';
/** Paths in a JSON list; none when it is not a list. */
const pathsIn = (text) => {
    const list = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
};


/***/ }),

/***/ 50695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ makeServiceCall),
/* harmony export */   kp: () => (/* binding */ serviceWord),
/* harmony export */   nV: () => (/* binding */ resultMark)
/* harmony export */ });
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91125);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55797);


/** First word of a command line that asks this program for one `ServiceCall`; the second is the call as JSON. */
const serviceWord = '--service-call';
/** What the line with the result begins with; everything else was printed by the libraries. */
const resultMark = 'service-call result: ';
/**
 * Makes one call, prints its result as one line of JSON and ends the process, which has no other purpose. When a
 * connection ends in the middle of an answer, the libraries would wait for ever.
 */
const makeServiceCall = async (text) => {
    process.on('beforeExit', () => end({ kind: 'failed', message: 'the connection ended in the middle of an answer' }));
    return end(await perform((0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text)).catch(failureOf));
};
const end = (result) => {
    process.stdout.write(`${resultMark}${JSON.stringify(result)}\n`);
    return process.exit();
};
const perform = async (call) => {
    switch ((0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(call, 'kind')) {
        case 'upload':
            return upload(call);
        case 'restore':
        case 'restore-newest':
        case 'save':
            return useCache(call);
        default:
            throw new Error('this is not a service call');
    }
};
const upload = async (call) => {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(7458)]).then(__webpack_require__.bind(__webpack_require__, 67458));
    const days = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(call, 'retentionDays');
    const options = {
        ...(typeof days === 'number' && days > 0 && { retentionDays: days }),
        skipArchive: (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(call, 'isRaw') === true,
    };
    const { name, root } = { name: (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(call, 'name') ?? '', root: (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(call, 'root') ?? '' };
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, textsAt(call, 'files'), root, options);
    return { kind: 'done', id };
};
const useCache = async (call) => {
    const cache = await Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(2088), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
    if (!cache.isFeatureAvailable())
        return { kind: 'unavailable' };
    const [key, paths] = [(0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(call, 'key') ?? '', textsAt(call, 'paths')];
    if ((0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(call, 'kind') === 'save')
        return { kind: 'done', saved: (await cache.saveCache(paths, key)) !== -1 };
    if ((0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(call, 'kind') === 'restore-newest') {
        const found = await cache.restoreCache(paths, `${key}newest`, [key]);
        return { kind: 'done', found: found?.startsWith(key) === true };
    }
    // A key also matches entries that only begin with it: those are other archives.
    return { kind: 'done', found: (await cache.restoreCache(paths, key)) === key };
};
const textsAt = (call, name) => (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(call, name).filter((each) => typeof each === 'string');
const failureOf = (error) => {
    if (error instanceof Error && error.name === 'GHESNotSupportedError')
        return { kind: 'unavailable' };
    const status = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(error) ? error['statusCode'] : undefined;
    return {
        kind: 'failed',
        message: (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error),
        // JSON leaves out what is undefined.
        status: typeof status === 'number' ? status : undefined,
        code: (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error),
    };
};


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   _9: () => (/* binding */ markupText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   vQ: () => (/* binding */ notCommand)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);

/**
 * Texts that come from outside (benchmark ids, image and step names, messages of engines) are shown, never
 * obeyed. A zero-width space is the only thing that stops GitHub's own filters (mentions, references, links):
 * they run on the rendered text, after entities and backslashes are gone.
 */
const stop = '\u200b';
// CSI sequences (colours, cursor), OSC sequences (titles, links), then any other two-character one.
const escapeCharacter = String.fromCodePoint(0x1b);
const bell = String.fromCodePoint(0x07);
const terminalSequence = new RegExp(`${escapeCharacter}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${bell}${escapeCharacter}]*(?:${bell}|${escapeCharacter}\\\\)?|[@-Z])`, 'gu');
/** One line of plain text: no terminal sequences, no control, line-break or invisible characters. */
const oneLine = (text) => text
    .replaceAll(terminalSequence, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
/**
 * Keeps a line of a job's log from being obeyed. The runner trims all white space that .NET knows, which includes U+0085,
 * before it looks for `::`, and finds `##[` anywhere in a line (actions/runner, ActionCommand.cs).
 */
const notCommand = (line) => (/^[\s\p{Z}\u0085]*::/u.test(line) ? `\\${line}` : line).replaceAll('##[', '## [');
/** Where a terminal or the runner may begin a new line. */
const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/u;
/** Text of any number of lines, as everything that is printed or logged goes out: nothing in it is obeyed by anyone. */
const printable = (lines) => lines
    .replaceAll(terminalSequence, '')
    .split(lineEnd)
    .map((line) => notCommand(line.replaceAll(/[^\P{Cc}\t]/gu, ' ').replaceAll(/\p{Cf}/gu, '')))
    .join('\n');
/** One line of plain text for a terminal or a job's log. */
const logLine = (text) => notCommand(oneLine(text));
// Entities rather than backslashes for these: a table splits its cells before it reads backslashes,
// and `\\|` ends a cell in some parsers.
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
    '\\': '&#92;',
    $: '&#36;',
};
const withEntities = (text) => text.replaceAll(/[&<>|`\\$]/gu, (character) => entities[character] ?? character);
// As few as possible, for the raw text is read as well. An underscore between letters or digits and a tilde
// between spaces never start anything; a bracket only does where a target, a label or a note follows.
const inline = /\*|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=\S)~|~(?=\S)|^\[|\[(?=\^)|\](?=[([:])/gu;
/** What begins a heading, a list or an underline at the start of a block. */
const blockStart = /^(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|[-=]+\s*$)/u;
const numberedStart = /^(\d{1,9})(?=[.)](?:\s|$))/u;
const withBackslashes = (text) => text.replaceAll(inline, '\\$&').replace(blockStart, '\\').replace(numberedStart, '$1\\');
const withoutReferences = (text) => text
    .replaceAll('@', `@${stop}`)
    .replaceAll(/#(?=\d)/gu, `#${stop}`)
    .replaceAll(/(?<![A-Za-z0-9])gh-(?=\d)/giu, `$&${stop}`)
    .replaceAll('://', `:${stop}//`)
    .replaceAll(/www(?=\.)/giu, `$&${stop}`)
    .replaceAll(/:(?=(?:[0-9]*[a-z_+-][a-z0-9_+-]*|100|1234):)/giu, `:${stop}`);
/**
 * Markdown that renders as exactly this text, on one line, in a paragraph, a list or a table's cell; `~` for
 * an empty one, because an empty list item below a line of text would make a heading of it.
 */
const text = (raw) => {
    const line = oneLine(raw);
    // References before entities, for `&#124;` would read as one.
    return line === '' ? _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6 : withBackslashes(withEntities(withoutReferences(line)));
};
// Not as arguments of one call: a report from outside may have more runs than a call can take.
const longestRun = (of) => (of.match(/`+/gu) ?? []).reduce((longest, backticks) => Math.max(longest, backticks.length), 0);
/** A code span with exactly this text. Not for a table's cell, which a `|` inside would split. */
const code = (raw) => {
    const content = oneLine(raw);
    if (content === '')
        return _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6;
    const fence = '`'.repeat(longestRun(content) + 1);
    const space = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${fence}${space}${content}${space}${fence}`;
};
/**
 * A fenced block with these lines, whatever backticks are in them; `indent` places it inside a list, and `keepsEnds` keeps the
 * blanks at the end of a line.
 */
const codeBlock = (lines, indent = '', keepsEnds = false) => {
    const shown = lines.map((line) => line.replaceAll(terminalSequence, '').replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]/gu, ' '));
    const fence = '`'.repeat(Math.max(3, longestRun(shown.join('\n')) + 1));
    return [`${fence}text`, ...shown, fence].map((line) => keepsEnds ? `${indent}${line}` : `${indent}${line}`.trimEnd());
};
const markupEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Most texts: nothing in them needs a second look, and there are hundreds of thousands of them on a large page. */
const isHarmless = /^[\x20-\x21\x23-\x25\x28-\x3b=?-~]*$/;
/**
 * Text for the content and for quoted attributes of HTML and XML alike: it ends neither, no control, bidirectional or
 * invisible character is left in it, and none that XML forbids.
 */
const markupText = (raw) => isHarmless.test(raw)
    ? raw
    : raw
        .replaceAll(terminalSequence, '')
        .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .replaceAll(/\p{Cf}/gu, '')
        .replaceAll(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd')
        .replaceAll(/[&<>"']/gu, (character) => markupEntities[character] ?? character);


/***/ }),

/***/ 73533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   OE: () => (/* binding */ ratioBound),
/* harmony export */   PS: () => (/* binding */ cutInside),
/* harmony export */   U4: () => (/* binding */ durationRange),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   bj: () => (/* binding */ signedChange),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ix: () => (/* binding */ megabytes),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pn: () => (/* binding */ gibibytes),
/* harmony export */   rm: () => (/* binding */ ratioWithin),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   wu: () => (/* binding */ signedPercent)
/* harmony export */ });
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94333);

/** Stands where nothing is known; the report gives the reason elsewhere. */
const nothing = '~';
/** `show(value)`, or `~` when the value is unknown. */
const known = (value, show) => value === undefined ? nothing : show(value);
const singleUnit = /^(\S+) (\S+)$/u;
/** Two durations as one range, with the unit once where both share it: `18.9–20.1 s`. */
const durationRange = (lowMs, highMs) => {
    const [low, high] = [(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(lowMs), (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(highMs)];
    if (low === high)
        return low;
    const [lowParts, highParts] = [singleUnit.exec(low), singleUnit.exec(high)];
    if (lowParts?.[2] === undefined || lowParts[2] !== highParts?.[2])
        return `${low} – ${high}`;
    return `${lowParts[1]}–${high}`;
};
/** A change in percent, with its sign: 0.123 is `+12.3%`. `limit` is printed beside it. */
const signedPercent = (change, limit) => {
    const text = (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percentBeside */ .EX)(change, limit);
    return change > 0 && text !== (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(0) ? `+${text}` : text;
};
/** The same, and from twice the time on as a factor: 1.3 is `2.3×`. */
const signedChange = (change, limit) => change >= 1 ? (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .factor */ .Gt)(1 + change) : signedPercent(change, limit);
/** How many times one value is another: `1.42×`. */
const ratio = (value) => `${value.toFixed(2)}×`;
/** A bound of a ratio: beside 1 with as many decimals as show on which side it is, as in `1.003×`. */
const ratioBound = (value) => {
    const decimals = [2, 3, 4, 5, 6].find((count) => Number(value.toFixed(count)) !== 1);
    return `${value.toFixed(decimals ?? 2)}×`;
};
/** A ratio with its bounds, where it has some: if both are on one side of 1, so is what is printed. */
const ratioWithin = (value, { low = 0, high = Infinity }) => low > 1 || high < 1 ? ratioBound(value) : ratio(value);
/** A number with its noun: `1 build`, `3 builds`. */
const count = (amount, noun) => `${amount} ${noun}${amount === 1 ? '' : 's'}`;
/** Bytes in GiB, as memory and disks are sold: `15.6 GiB`. */
const gibibytes = (bytes) => `${(bytes / 2 ** 30).toFixed(1)} GiB`;
/** Bytes in MB of a million, below a tenth of one in kB: `12.3 MB`. */
const megabytes = (bytes) => bytes >= 100_000 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e3).toFixed(1)} kB`;
/** `a, b and c`. */
const list = (items) => {
    const last = items.at(-1);
    return last === undefined || items.length === 1
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} and ${last}`;
};
/** The text with its first letter in upper case; a path, a module or an id stays as it is written. */
const capitalized = (text) => /^\S*[./_@~]\S/u.test(text) ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** The text with a full stop, unless it already ends like a sentence. */
const sentence = (text) => (/[.!?…]$/u.test(text) ? text : `${text}.`);
/** The first `length` characters, with `…` where something was left out. */
const cut = (text, length) => {
    const characters = [...text];
    return characters.length <= length
        ? text
        : `${characters
            .slice(0, length - 1)
            .join('')
            .trimEnd()}…`;
};
/** Both ends of a text that is longer than this. */
const cutInside = (text, length) => {
    const characters = [...text];
    if (characters.length <= length)
        return text;
    const last = Math.floor((length - 1) / 2);
    return `${characters.slice(0, length - 1 - last).join('')}…${characters.slice(characters.length - last).join('')}`;
};


/***/ }),

/***/ 51136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ cold)
/* harmony export */ });
/** A new machine: nothing cached, neither layers nor cache mounts. Only the base image is present. */
const cold = {
    name: 'cold',
    title: 'nothing cached but the base image',
    startsFrom: 'empty',
    edit: 'none',
    byDefault: { compared: true, alone: true },
    gatePriority: 2,
};


/***/ }),

/***/ 54218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zh: () => (/* binding */ defaultGate),
  XT: () => (/* binding */ defaultScenarios),
  wf: () => (/* binding */ gateWithCache),
  qQ: () => (/* binding */ scenarios),
  rm: () => (/* binding */ withRemoteCache)
});

// EXTERNAL MODULE: ./build/scenarios/cold.js
var cold = __webpack_require__(51136);
;// CONCATENATED MODULE: ./build/scenarios/go-mod-change.js
/** What a dependency update costs the caches: the layers made from go.mod are lost, the modules stay the same. */
const goModChange = {
    name: 'go-mod-change',
    title: 'everything cached, a comment added to go.mod',
    startsFrom: 'primed',
    edit: 'go-mod',
    byDefault: { compared: false, alone: false },
    gatePriority: undefined,
};

;// CONCATENATED MODULE: ./build/scenarios/remote-cache.js
/** What a hosted runner really has: no layers and no cache mounts, but layers in a registry, and one Go file edited. */
const remoteCache = {
    name: 'remote-cache',
    title: 'nothing cached but what an unedited build pushed to a cache, one Go file edited',
    startsFrom: 'remote-cache',
    edit: 'source',
    byDefault: { compared: false, alone: false },
    gatePriority: undefined,
};

// EXTERNAL MODULE: ./build/scenarios/source-change.js
var source_change = __webpack_require__(61604);
;// CONCATENATED MODULE: ./build/scenarios/warm.js
/** The same build again: everything cached, nothing changed. */
const warm = {
    name: 'warm',
    title: 'everything cached, nothing changed',
    startsFrom: 'primed',
    edit: 'none',
    byDefault: { compared: false, alone: true },
    gatePriority: undefined,
};

;// CONCATENATED MODULE: ./build/scenarios/index.js





/** Every scenario, in the order of rows and of the builds of a round: a cold build primes the others. */
const scenarios = {
    cold: cold/* cold */.R,
    warm: warm,
    'source-change': source_change/* sourceChange */.M,
    'go-mod-change': goModChange,
    'remote-cache': remoteCache,
};
const scenarios_all = Object.values(scenarios);
/** Names of the scenarios that `scenarios: auto` stands for, with a base (`compared`) or without one. */
const defaultScenarios = (revisions) => scenarios_all.filter(({ byDefault }) => byDefault[revisions]).map(({ name }) => name);
/** Names of the scenarios that build with a remote cache. */
const withRemoteCache = scenarios_all
    .filter(({ startsFrom }) => startsFrom === 'remote-cache')
    .map(({ name }) => name);
/** Names of the scenarios that `gate: auto` stands for; the last one is dropped first when time is short. */
const defaultGate = scenarios_all
    .flatMap(({ name, gatePriority }) => (gatePriority === undefined ? [] : [{ name, gatePriority }]))
    .toSorted((left, right) => left.gatePriority - right.gatePriority)
    .map(({ name }) => name);
const fromNothing = scenarios_all.filter(({ startsFrom }) => startsFrom === 'empty').map(({ name }) => name);
/** The same where the user's own builds have a remote cache: they start from that, and never from nothing. */
const gateWithCache = [
    ...withRemoteCache,
    ...defaultGate.filter((name) => !fromNothing.includes(name)),
];


/***/ }),

/***/ 61604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sourceChange)
/* harmony export */ });
/** A developer's loop: everything cached, then one Go file of the main package edited. */
const sourceChange = {
    name: 'source-change',
    title: 'everything cached, one Go file edited',
    startsFrom: 'primed',
    edit: 'source',
    byDefault: { compared: true, alone: true },
    gatePriority: 1,
};


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
/** Of package.json; a test keeps the two equal. */
const toolVersion = '0.1.0';


/***/ })

};
