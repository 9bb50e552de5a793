#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 73092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var _input_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(59759);


/** Inputs whose values no message may show. */
const confidential = ['build-args', 'secrets', 'github-token'];
/** Inputs that may stand alone: `--yes` means `--yes=true`. */
const switches = new Set(_input_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .inputDefinitions */ .Z.flatMap(([name, value]) => (value === 'true' || value === 'false' ? [name] : [])));
const options = Object.fromEntries(_input_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .inputDefinitions */ .Z.map(([name]) => [name, { type: 'string' }]));
/**
 * Reads the words after the program's name. A flag may be given several times, for one value more each. A flag
 * that does not exist is kept under its name, so that it is reported together with everything else that is wrong.
 */
const readCommandLine = (words) => {
    const tokens = tokensOf(words);
    const given = new Map();
    const problems = [];
    for (const token of tokens) {
        if (token.kind === 'positional' && token.index === 0)
            given.set('mode', token.value);
        if (token.kind !== 'option')
            continue;
        if (token.name === 'help' || token.name === 'h')
            return { kind: 'help' };
        if (token.name === 'version')
            return { kind: 'version' };
        if (token.value === undefined && isKnown(token.name))
            problems.push(`${token.name}: needs a value, as in --${token.name}=VALUE`);
        const [before, value] = [given.get(token.name), token.value ?? ''];
        given.set(token.name, before === undefined ? value : `${before}\n${value}`);
    }
    problems.push(...strayProblems(tokens));
    return { kind: 'run', given: Object.fromEntries(given), problems };
};
const tokensOf = (words) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: spelledOut(words), options, strict: false, allowPositionals: true, tokens: true }).tokens;
const isKnown = (name) => Object.hasOwn(options, name);
/** Words that are neither the mode nor part of a flag. */
const strayProblems = (tokens) => {
    const flags = tokens.filter((token) => token.kind === 'option');
    // A flag that does not exist is parsed as a switch: the word behind it is its value, and no stray.
    const unknown = flags.filter(({ name, value }) => !isKnown(name) && value === undefined);
    const strays = tokens
        .filter((token) => token.kind === 'positional')
        .filter(({ index }) => index > 0 && !unknown.some((flag) => flag.index === index - 1));
    // What the shell made of a secret with blanks is stray too; so is that of a misspelt flag.
    const mayShow = flags.every(({ name }) => isKnown(name) && !confidential.includes(name));
    return strays.map(({ value, index }) => `${mayShow ? `"${value}"` : `word ${index + 1}`}: flags begin with two dashes`);
};
const spelledOut = (words) => words.map((word, index) => {
    const standsAlone = word.startsWith('--') && switches.has(word.slice(2));
    return standsAlone && !['true', 'false'].includes(words[index + 1] ?? '') ? `${word}=true` : word;
});


/***/ }),

/***/ 34282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a5: () => (/* binding */ downloader),
/* harmony export */   vQ: () => (/* binding */ makeDownload),
/* harmony export */   zJ: () => (/* binding */ downloadWord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73136);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(55797);



/** First word of a command line that asks this program for one download; the second is `{url, path}` as JSON. */
const downloadWord = '--download';
/** An archive has 80 MB: enough for 1.1 Mbit/s. */
const longestMs = 600_000;
/**
 * Downloads in a process of its own: the library retries for half a minute, has no limit for a transfer that
 * stalls, and cannot be aborted. Like this nothing of it runs on. It takes the job's proxy variables and
 * NODE_EXTRA_CA_CERTS. `entryUrl` is that of this program's entry.
 */
const downloader = (host, entryUrl, limitMs = longestMs) => async (url, path) => {
    const words = [(0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(entryUrl), downloadWord, JSON.stringify({ url, path })];
    const result = await host.exec(process.execPath, words, { timeoutMs: limitMs });
    host.signal.throwIfAborted();
    const flaw = flawOf(result) ??
        (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => undefined, () => 'nothing was written'));
    if (flaw !== undefined)
        throw new Error(`Cannot download ${url}: ${flaw}`);
};
const flawOf = ({ end, stderr, tail }) => {
    if (end.kind === 'exited' && end.code === 0)
        return undefined;
    if (end.kind === 'timed-out')
        return `it was not complete after ${end.afterMs / 1000} s`;
    return [stderr, tail, end.kind].map((text) => text.trim().split('\n').at(-1)).find((line) => line !== '');
};
/** Makes one download and ends the process, which is one of its own; what went wrong is the last line of its standard error. */
const makeDownload = async (text) => {
    // A connection that ends in the middle of an answer leaves the library waiting with nothing left to wait for.
    process.on('beforeExit', () => fail('the connection ended in the middle of the file'));
    const call = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    const { downloadTool, HTTPError } = await Promise.all(/* import() */[__nccwpck_require__.e(955), __nccwpck_require__.e(838), __nccwpck_require__.e(88), __nccwpck_require__.e(805)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59805));
    try {
        await downloadTool((0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(call, 'url') ?? '', (0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(call, 'path') ?? '');
    }
    catch (error) {
        if (error instanceof HTTPError && error.httpStatusCode !== undefined)
            fail(meaningOf(error.httpStatusCode));
        fail(error instanceof Error ? causeOf(error) : String(error));
    }
    return process.exit(0);
};
const fail = (why) => {
    process.stderr.write(`\n${why}\n`);
    return process.exit(1);
};
const meaningOf = (status) => {
    if (status >= 300 && status < 400)
        return `status ${status}, after more redirects than anybody needs`;
    if (status === 404)
        return 'status 404: there is no such file';
    if (status === 407)
        return 'status 407: the proxy wants a login (http_proxy, https_proxy)';
    return `status ${status}`;
};
/** Several addresses that refuse are one error without a text. */
const causeOf = (error) => {
    if (error.message === 'aborted')
        return 'the connection ended in the middle of the file';
    if (error instanceof AggregateError)
        return error.errors.map(String).join('; ');
    return error.message;
};


/***/ }),

/***/ 55797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** The value of a JSON text, or undefined when it is none: programs on PATH print what they like. */
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
/** The value at a path of keys; undefined as soon as there is none. */
const at = (value, ...path) => path.reduce((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
/** The text at a path of keys; undefined for anything else, an empty text included. */
const textAt = (value, ...path) => {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
};
/** The list at a path of keys; empty for anything else. */
const listAt = (value, ...path) => {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
};
/** `ENOENT` and the like. */
const errorCode = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;


/***/ }),

/***/ 59759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ defaultOf),
/* harmony export */   Z: () => (/* binding */ inputDefinitions)
/* harmony export */ });
/**
 * Every input of the action, which is a flag of the command line too: name, default and one sentence, in the
 * order of `action.yml`. `action.yml`, the README and `--help` show the same.
 */
const inputDefinitions = [
    [
        'mode',
        'run',
        'What to do: `run` measures and reports; `doctor` only looks: which engines could be measured here, and what is missing for the others. On the command line it is the first word.',
    ],
    [
        'context',
        'auto',
        'The directory to build, relative to the repository; `auto`: the repository itself when a baseline is judged and it has a Dockerfile, else the fixtures.',
    ],
    ['file', '', 'The Dockerfile, relative to the repository; empty: `Dockerfile` in the context.'],
    ['target', '', 'The stage to build; empty: the last one.'],
    ['build-args', '', 'Build arguments, one `NAME=VALUE` per line.'],
    ['build-contexts', '', 'Further contexts, `NAME=DIRECTORY`, relative to the repository.'],
    ['secrets', '', 'Secrets of the build, one `ID=VALUE` per line.'],
    ['secret-files', '', 'Secrets of the build from files, `ID=PATH`.'],
    ['ssh', '', 'SSH agent sockets or keys for the build, as in `default` or `ID=PATH`.'],
    ['network', '', 'Network of RUN steps: `default`, `host` or `none`.'],
    ['platform', '', 'The platform to build for; only the native one can be timed.'],
    ['prepare', '', "A shell command that is run once, untimed, in each revision's clone."],
    [
        'edit',
        'auto',
        'The Go file that source-change edits, relative to the context; `auto`: a file of the main package that the Dockerfile builds.',
    ],
    ['fixture', 'tiny,small', 'The Go projects to build when there is no context, of those that are shipped.'],
    ['strategy', 'cache-mounts', "How a fixture's Dockerfile uses caches."],
    [
        'base-image',
        'auto',
        'The image that fixtures are built on, and a Dockerfile of yours that takes one as `ARG BASE_IMAGE`; `auto` makes it from the Go that go.mod asks for, without a registry.',
    ],
    [
        'engines',
        'auto',
        "The engines to measure, each `NAME` or, for docker, docker-rootless and docker-container (the version of its BuildKit), `NAME@VERSION` (`docker@29.4.2`), or `all` that can be had here; `auto`: with a baseline the one that the user's build would use, else the usual ones that answer (Docker, rootless Docker, Podman), or Podman when there is none.",
    ],
    [
        'engine-mirror',
        'https://download.docker.com/linux/static/stable',
        "Where engines with a version come from: the address of Docker's static archives or of a mirror of them.",
    ],
    [
        'install',
        'auto',
        'Whether a missing engine may be installed: `auto` (never on a self-hosted runner; a terminal asks), `never`, `always`.',
    ],
    [
        'scenarios',
        'auto',
        'The cache states to start from, or `all`; `auto`: source-change and cold with a baseline, else cold, warm and source-change.',
    ],
    [
        'baseline',
        'auto',
        'What to compare with: a git ref, `none`, or `auto`: the base of the pull request, in a terminal none.',
    ],
    [
        'gate',
        'auto',
        'Globs over benchmark ids: whose comparison can decide the verdict; `auto`: source-change and cold of the first engine.',
    ],
    [
        'rounds',
        'auto',
        'Pairs per benchmark, from 1 to 100; `auto`: with a baseline 6, 9, 12 or 15, as many as a verdict needs, else 3.',
    ],
    ['time-budget', '20m', 'How long measuring may take; what does not fit is dropped, and said.'],
    ['build-timeout', '15m', 'The longest that one build may take, as in `90s`, `15m`, `1h`.'],
    [
        'fail-threshold',
        '10%',
        'The slowdown that is a regression (10% is 1.10×); further lines `GLOB VALUE%` for single benchmarks.',
    ],
    ['warn-threshold', '5%', 'The slowdown that is a warning; further lines as in fail-threshold.'],
    ['min-delta', '500ms', 'A smaller slowdown in time is never a regression; further lines `GLOB VALUE`.'],
    [
        'fail-on',
        'regression,invalid',
        'Verdicts that fail the run: a list of `regression`, `warning`, `inconclusive`, `invalid`, or `never`.',
    ],
    [
        'comment',
        'on-change',
        'When a pull request gets a comment: `on-change` (anything but unchanged or inconclusive; an existing comment is always updated), `always`, `never`.',
    ],
    [
        'comment-key',
        '',
        'Sets the comments and artifacts of several jobs apart; empty: made from workflow, job, step, machine and what is measured, so that the legs of a matrix never meet. Needed where they differ in build arguments or secrets only.',
    ],
    ['artifact-name', '', 'The name of the artifact; empty: `go-container-bench-KEY`, with the comment-key.'],
    [
        'retention-days',
        '0',
        "How long the artifact is kept, in days; 0: as long as the repository's setting says.",
    ],
    [
        'github-token',
        '',
        'Fetches a base commit that a shallow checkout lacks and writes the comment; the action gives it the token of the job.',
    ],
    ['summary', 'true', 'Whether the report is added to the job summary.'],
    ['output-dir', 'go-container-bench-report', 'Where report.json and report.md are written.'],
    [
        'cache-dir',
        'auto',
        "Where the base image and modules are kept; `auto`: the runner's tool cache or the user's cache folder.",
    ],
    ['seed', 'random', 'Decides the order of engines and builds; a report names the seed it used.'],
    [
        'cleanup',
        'true',
        "Whether the run's folder is removed; `false` leaves it to look at. Engines are stopped either way.",
    ],
    ['yes', 'false', 'Answers the question whether to install with yes.'],
    ['json', 'false', 'Has `doctor` print JSON to standard output, in place of its tables.'],
];
/** What an input is when it is not given. */
const defaultOf = (name) => inputDefinitions.find(([each]) => each === name)?.[1] ?? '';


/***/ }),

/***/ 93910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   k0: () => (/* binding */ perBenchmarkOf),
/* harmony export */   lo: () => (/* binding */ parsePercent),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   qR: () => (/* binding */ isGiven),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _input_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59759);

/** The value of an input, or its default when it is not given or empty. */
const textOf = (given, name) => {
    const value = given[name]?.trim() ?? '';
    return value === '' ? (0,_input_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOf */ .H)(name) : value;
};
/** Whether it was given at all: the runner gives every input, a command line few. */
const isGiven = (given, name) => (given[name]?.trim() ?? '') !== '';
/** One of a closed set; the first stands in for a wrong one. */
const oneOf = ({ given, problem }, name, allowed) => {
    const value = textOf(given, name);
    const found = allowed.find((each) => each === value);
    if (found === undefined)
        problem(name, `"${value}" is not one of ${allowed.join(', ')}`);
    return found ?? allowed[0];
};
/** Items between newlines or commas, without repetition. */
const itemsOf = (text, separator = /[\n,]/) => [
    ...new Set(text
        .split(separator)
        .map((item) => item.trim())
        .filter((item) => item !== '')),
];
/** A list over a closed set, in the order in which it was given; the word `all`, where allowed, is everything. */
const listOf = ({ given, problem }, name, allowed, all = false) => {
    const items = itemsOf(textOf(given, name));
    if (all && items.length === 1 && items[0] === 'all')
        return allowed;
    const known = items.flatMap((item) => allowed.filter((each) => each === item));
    const there = [...allowed, ...(all ? ['all'] : [])].join(', ');
    for (const item of items.filter((each) => !known.some((one) => one === each)))
        problem(name, `"${item}" is not one of ${there}`);
    if (items.length === 0)
        problem(name, `names nothing; there are: ${there}`);
    return known;
};
/** `NAME=VALUE` lines; a value is kept as it is, blanks at its end included, unless commas separate items as well. */
const pairsOf = ({ given, problem }, name, commas = false) => {
    const separated = (given[name] ?? '').split(commas ? /[\n,]/ : /\r?\n/);
    const lines = (commas ? separated.map((line) => line.trim()) : separated).filter((line) => line.trim() !== '');
    return Object.fromEntries(lines.flatMap((line, index) => {
        const [, key, value] = /^\s*([^=\s]+)=(.*)$/s.exec(line) ?? [];
        if (key !== undefined && value !== undefined)
            return [[key, value]];
        // The line itself may be a secret: only its place is told.
        problem(name, `line ${index + 1} is not NAME=VALUE`);
        return [];
    }));
};
/** A whole number within limits; undefined for `auto`. */
const countOf = ({ given, problem }, name, least, most) => {
    const value = textOf(given, name);
    if (value === 'auto')
        return undefined;
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most)
        return number;
    problem(name, `"${value}" is not auto or a whole number from ${least} to ${most}`);
    return undefined;
};
const unitsMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const longestMs = 24 * 3_600_000;
/** `90s`, `15m`, `1.5h` in milliseconds; undefined for anything else, and for more than a day. */
const parseDuration = (text) => {
    const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? [];
    const ms = Number(amount) * (unitsMs[unit] ?? Number.NaN);
    return amount !== '' && ms <= longestMs ? ms : undefined;
};
/** A time above zero and up to a day, in milliseconds. */
const durationOf = ({ given, problem }, name) => {
    const value = textOf(given, name);
    const ms = parseDuration(value);
    if (ms !== undefined && ms >= 1)
        return ms;
    problem(name, `"${value}" is not a time above 0 and up to 24h, as in 90s, 15m or 1h`);
    return 1;
};
/** `10%` as 0.1; undefined for anything else, so that nobody's 110% or 0.1 is taken for something it is not. */
const parsePercent = (text) => {
    const [, amount] = /^(\d+(?:\.\d+)?)%$/.exec(text) ?? [];
    return amount !== undefined && Number(amount) < 100 ? Number(amount) / 100 : undefined;
};
/** First line: the value for all; further lines: `GLOB VALUE`. */
const perBenchmarkOf = ({ given, problem }, name, parse, form) => {
    const lines = textOf(given, name)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const [general, single] = [
        lines.filter((line) => !/\s/.test(line)),
        lines.filter((line) => /\s/.test(line)),
    ];
    const read = (text) => {
        const value = parse(text);
        if (value === undefined)
            problem(name, `"${text}" is not ${form}`);
        return value ?? 0;
    };
    if (general.length > 1)
        problem(name, `has ${general.length} values for all benchmarks; give one, and further lines as GLOB VALUE`);
    return {
        value: read(general[0] ?? (0,_input_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOf */ .H)(name)),
        overrides: single.map((line) => ({
            glob: line.replace(/\s+\S+$/, ''),
            value: read(line.replace(/^.*\s/, '')),
        })),
    };
};


/***/ }),

/***/ 53388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ InputError),
  Ko: () => (/* binding */ readInputs),
  qK: () => (/* binding */ tellTogether)
});

// EXTERNAL MODULE: ./build/input-definitions.js
var input_definitions = __nccwpck_require__(59759);
// EXTERNAL MODULE: ./build/input-reader.js
var input_reader = __nccwpck_require__(93910);
;// CONCATENATED MODULE: ./build/input-engines.js

/** A release number as Docker writes it: 29.4.2, 29.0.0-rc.3. */
const release = /^\d+\.\d+\.\d+(-[0-9a-z.]+)?$/;
/** `auto`, `all`, or names as they were given: `NAME` or `NAME@VERSION`. */
const enginesOf = (reading, { engines, versioned }) => {
    const text = (0,input_reader/* textOf */.b6)(reading.given, 'engines');
    if (text === 'auto' || text === 'all')
        return text;
    const items = (0,input_reader/* itemsOf */.S3)(text);
    if (items.length === 0)
        reading.problem('engines', `names nothing; there are: ${engines.join(', ')}, all`);
    for (const item of items) {
        const flaw = flawOf(item, engines, versioned);
        if (flaw !== undefined)
            reading.problem('engines', `"${item}" ${flaw}`);
    }
    return items;
};
const flawOf = (item, engines, versioned) => {
    const [name = '', ...versions] = item.split('@');
    if (!engines.includes(name))
        return `is not one of ${[...engines, 'all'].join(', ')}`;
    if (versions.length === 0)
        return undefined;
    if (!versioned.includes(name))
        return `asks for a version; only these have versions to choose: ${versioned.join(', ')}`;
    return release.test(versions.join('@')) ? undefined : `has no whole version, as in ${name}@29.4.2`;
};

;// CONCATENATED MODULE: ./build/input-sections.js


/** The project, and how it is built. */
const whatToBuild = (reading, { fixtures, strategies }) => ({
    mode: (0,input_reader/* oneOf */.yL)(reading, 'mode', ['run', 'doctor']),
    json: (0,input_reader/* oneOf */.yL)(reading, 'json', ['true', 'false']) === 'true',
    context: (0,input_reader/* textOf */.b6)(reading.given, 'context'),
    build: buildOptions(reading),
    prepare: unlessEmpty((0,input_reader/* textOf */.b6)(reading.given, 'prepare')),
    edit: (0,input_reader/* textOf */.b6)(reading.given, 'edit'),
    fixtures: (0,input_reader/* listOf */.c3)(reading, 'fixture', fixtures),
    strategies: (0,input_reader/* listOf */.c3)(reading, 'strategy', strategies),
    baseImage: (0,input_reader/* textOf */.b6)(reading.given, 'base-image'),
    baseImageGiven: (0,input_reader/* isGiven */.qR)(reading.given, 'base-image'),
});
const buildOptions = (reading) => ({
    file: unlessEmpty((0,input_reader/* textOf */.b6)(reading.given, 'file')),
    target: unlessEmpty((0,input_reader/* textOf */.b6)(reading.given, 'target')),
    buildArgs: (0,input_reader/* pairsOf */.fq)(reading, 'build-args'),
    buildContexts: (0,input_reader/* pairsOf */.fq)(reading, 'build-contexts', true),
    secrets: (0,input_reader/* pairsOf */.fq)(reading, 'secrets'),
    secretFiles: (0,input_reader/* pairsOf */.fq)(reading, 'secret-files', true),
    ssh: (0,input_reader/* itemsOf */.S3)((0,input_reader/* textOf */.b6)(reading.given, 'ssh')),
    network: (0,input_reader/* isGiven */.qR)(reading.given, 'network')
        ? (0,input_reader/* oneOf */.yL)(reading, 'network', ['default', 'host', 'none'])
        : undefined,
    platform: unlessEmpty((0,input_reader/* textOf */.b6)(reading.given, 'platform')),
});
/** Engines, cache states and counts. */
const howToMeasure = (reading, vocabulary) => ({
    engines: enginesOf(reading, vocabulary),
    engineMirror: mirrorOf(reading),
    install: (0,input_reader/* oneOf */.yL)(reading, 'install', ['auto', 'never', 'always']),
    scenarios: (0,input_reader/* textOf */.b6)(reading.given, 'scenarios') === 'auto'
        ? 'auto'
        : (0,input_reader/* listOf */.c3)(reading, 'scenarios', vocabulary.scenarios, true),
    rounds: (0,input_reader/* countOf */.pq)(reading, 'rounds', 1, 100) ?? 'auto',
    timeBudgetMs: (0,input_reader/* durationOf */.cf)(reading, 'time-budget'),
    buildTimeoutMs: (0,input_reader/* durationOf */.cf)(reading, 'build-timeout'),
    seed: (0,input_reader/* textOf */.b6)(reading.given, 'seed'),
});
/** Without slashes at its end. */
const mirrorOf = ({ given, problem }) => {
    const address = (0,input_reader/* textOf */.b6)(given, 'engine-mirror').replace(/\/+$/, '');
    if (!/^https?:\/\/[^\s/?#]+[^\s?#]*$/.test(address))
        problem('engine-mirror', `"${address}" is no address that begins with https:// or http://`);
    return address;
};
const percentForm = 'a slowdown in percent below 100%, as in 10% (which is 1.10×)';
/** The baseline, and what counts as slower. */
const howToJudge = (reading) => ({
    baseline: (0,input_reader/* textOf */.b6)(reading.given, 'baseline'),
    gate: (0,input_reader/* textOf */.b6)(reading.given, 'gate') === 'auto' ? 'auto' : (0,input_reader/* itemsOf */.S3)((0,input_reader/* textOf */.b6)(reading.given, 'gate')),
    thresholds: {
        fail: (0,input_reader/* perBenchmarkOf */.k0)(reading, 'fail-threshold', input_reader/* parsePercent */.lo, percentForm),
        warn: (0,input_reader/* perBenchmarkOf */.k0)(reading, 'warn-threshold', input_reader/* parsePercent */.lo, percentForm),
        minDeltaMs: (0,input_reader/* perBenchmarkOf */.k0)(reading, 'min-delta', input_reader/* parseDuration */.E9, 'a time, as in 500ms or 2s'),
    },
    failOn: (0,input_reader/* textOf */.b6)(reading.given, 'fail-on') === 'never'
        ? 'never'
        : (0,input_reader/* listOf */.c3)(reading, 'fail-on', ['regression', 'warning', 'inconclusive', 'invalid']),
});
/** Files, and what is left behind. */
const whereToWrite = (reading) => ({
    outputDir: (0,input_reader/* textOf */.b6)(reading.given, 'output-dir'),
    ...((0,input_reader/* textOf */.b6)(reading.given, 'cache-dir') === 'auto' ? {} : { cacheDir: (0,input_reader/* textOf */.b6)(reading.given, 'cache-dir') }),
    summary: (0,input_reader/* oneOf */.yL)(reading, 'summary', ['true', 'false']) === 'true',
    cleanup: (0,input_reader/* oneOf */.yL)(reading, 'cleanup', ['true', 'false']) === 'true',
    yes: (0,input_reader/* oneOf */.yL)(reading, 'yes', ['true', 'false']) === 'true',
});
/** Who is told, and under which names. */
const howToPublish = (reading) => {
    const key = nameOf(reading, 'comment-key', /^[\w.-]{1,80}$/, 'letters, digits, dots, dashes and underscores');
    const artifact = nameOf(reading, 'artifact-name', /^[^":<>|*?\r\n\\/]{1,200}$/, 'anything without " : < > | * ? \\ / and line breaks');
    return {
        comment: (0,input_reader/* oneOf */.yL)(reading, 'comment', ['on-change', 'always', 'never']),
        ...(key === undefined ? {} : { commentKey: key }),
        ...(artifact === undefined ? {} : { artifactName: artifact }),
        retentionDays: daysOf(reading, 'retention-days'),
    };
};
const nameOf = ({ given, problem }, name, allowed, form) => {
    const value = (0,input_reader/* textOf */.b6)(given, name);
    if (value !== '' && !allowed.test(value))
        problem(name, `"${value}" is no name: it may hold ${form}`);
    return value === '' ? undefined : value;
};
/** GitHub keeps artifacts for at most 400 days. */
const mostDays = 400;
const daysOf = ({ given, problem }, name) => {
    const value = (0,input_reader/* textOf */.b6)(given, name);
    if (/^\d{1,3}$/.test(value) && Number(value) <= mostDays)
        return Number(value);
    problem(name, `"${value}" is not a whole number of days from 0 to ${mostDays}`);
    return 0;
};
const unlessEmpty = (value) => (value === '' ? undefined : value);

;// CONCATENATED MODULE: ./build/inputs.js



/** Everything that is wrong with the inputs, one line each. */
class InputError extends Error {
    problems;
    constructor(problems) {
        const title = problems.length === 1 ? 'One input is' : `${problems.length} inputs are`;
        super(`${title} wrong:\n${problems.map((each) => `  ${each}`).join('\n')}`);
        this.name = 'InputError';
        this.problems = problems;
    }
}
/**
 * Does all of these, and throws one InputError with what each of them finds wrong; any other error at once. An input
 * that one check finds wrong is not told again by the next.
 */
const tellTogether = (...checks) => {
    const problems = [];
    for (const check of checks) {
        try {
            check();
        }
        catch (error) {
            if (!(error instanceof InputError))
                throw error;
            const told = new Set(problems.map(subjectOf));
            problems.push(...error.problems.filter((problem) => !told.has(subjectOf(problem))));
        }
    }
    if (problems.length > 0)
        throw new InputError(problems);
};
/** What a problem is about: the words before its colon. */
const subjectOf = (problem) => problem.slice(0, problem.indexOf(':'));
/** Reads named strings; an empty one counts as not given. Throws one InputError that lists every problem. */
const readInputs = (given, vocabulary) => {
    const problems = [];
    const wrong = new Set();
    const problem = (name, what) => {
        wrong.add(name);
        problems.push(`${name}: ${what}`);
    };
    const reading = { given, problem };
    const known = input_definitions/* inputDefinitions */.Z.map(([name]) => name);
    for (const name of Object.keys(given).filter((each) => !known.includes(each))) {
        problems.push(`${name}: there is no such input in this version; there are: ${known.join(', ')}`);
    }
    const inputs = {
        ...whatToBuild(reading, vocabulary),
        ...howToMeasure(reading, vocabulary),
        ...howToJudge(reading),
        ...whereToWrite(reading),
        ...howToPublish(reading),
    };
    combinations(reading, inputs, wrong);
    modeInputs(reading, inputs, wrong);
    if (problems.length > 0)
        throw new InputError(problems);
    return inputs;
};
/** What makes sense alone, but not together; values that stand in for wrong ones are not compared. */
const combinations = ({ given, problem }, inputs, wrong) => {
    const { thresholds, baseline } = inputs;
    const bothRight = !wrong.has('fail-threshold') && !wrong.has('warn-threshold');
    if (bothRight && thresholds.warn.value > thresholds.fail.value)
        problem('warn-threshold', 'must not be above fail-threshold');
    if (inputs.context !== 'auto') {
        for (const name of ['fixture', 'strategy']) {
            if (differs(given, name))
                problem(name, 'is for the shipped fixtures, and a context is given; leave one of the two out');
        }
    }
    const judged = baseline !== 'auto' && baseline !== 'none';
    if (judged && differs(given, 'fixture'))
        problem('fixture', 'is never judged against a baseline; leave baseline out, or give a context');
    if (inputs.build.platform?.includes(','))
        problem('platform', 'names several platforms; one native platform can be timed');
    if (inputs.build.ssh.some((each) => each.startsWith('-')))
        problem('ssh', 'an item begins with a dash; give default or ID=PATH');
};
/** What `doctor` heeds; the runner gives it a token like every other step. */
const forDoctor = ['mode', 'json', 'engines', 'summary', 'github-token'];
/** Inputs that the mode has no use for. */
const modeInputs = ({ given, problem }, { mode }, wrong) => {
    const told = input_definitions/* inputDefinitions */.Z
        .map(([name]) => name)
        .filter((name) => differs(given, name) && !wrong.has(name));
    switch (mode) {
        case 'run':
            if (told.includes('json'))
                problem('json', 'is for doctor; a run writes report.json');
            return;
        case 'doctor':
            for (const name of told.filter((each) => !forDoctor.includes(each)))
                problem(name, `doctor measures nothing and installs nothing; it heeds json, engines and summary`);
    }
};
/** Whether it was given and says something else than the default, which the runner always gives. */
const differs = (given, name) => (0,input_reader/* textOf */.b6)(given, name) !== (0,input_reader/* textOf */.b6)({}, name);


/***/ }),

/***/ 59479:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73092);
/* harmony import */ var _engines_install_download_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34282);
/* harmony import */ var _publish_log_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(38820);
/* harmony import */ var _publish_service_call_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(12600);
/* harmony import */ var _publish_state_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(65289);
/* harmony import */ var _publish_tell_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(32765);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(75743);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(58508);








const { env } = process;
const words = process.argv.slice(2);
const inWorkflow = (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .isAction */ .ve)(env);
/** Results go to standard output, everything else to standard error; the runner reads commands in both. */
const writeTo = (stream) => (text) => void stream.write(`${inWorkflow ? (0,_publish_log_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .D)(text) : text}\n`);
const [print, complain] = [writeTo(process.stdout), writeTo(process.stderr)];
const main = async () => {
    const world = { env, inWorkflow, entryUrl: import.meta.url, print, complain };
    if (inWorkflow && (0,_publish_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isPostStep */ .pq)(env))
        return (await Promise.all(/* import() */[__nccwpck_require__.e(351), __nccwpck_require__.e(748), __nccwpck_require__.e(384)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16756))).postStep(world);
    // Before anything can go wrong: without it the post step would do all of this again.
    if (inWorkflow)
        await (0,_publish_state_js__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ)({ isPost: 'true', startedMs: String(Date.now()) });
    const asked = inWorkflow
        ? { kind: 'run', given: (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .actionInputs */ .eh)(env), problems: [] }
        : (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommandLine */ .y)(words);
    switch (asked.kind) {
        case 'help': {
            const [{ helpText }, { vocabulary }] = await Promise.all([
                __nccwpck_require__.e(/* import() */ 989).then(__nccwpck_require__.bind(__nccwpck_require__, 28989)),
                Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(351), __nccwpck_require__.e(914)]).then(__nccwpck_require__.bind(__nccwpck_require__, 46914)),
            ]);
            print(helpText(vocabulary));
            return 0;
        }
        case 'version':
            print(_version_js__WEBPACK_IMPORTED_MODULE_5__/* .toolVersion */ .f);
            return 0;
        case 'run':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(130), __nccwpck_require__.e(351), __nccwpck_require__.e(914), __nccwpck_require__.e(748), __nccwpck_require__.e(94)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59094))).doJob(asked, world);
    }
};
if (words[0] === _publish_service_call_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceWord */ .kp)
    await (0,_publish_service_call_js__WEBPACK_IMPORTED_MODULE_6__/* .makeServiceCall */ .GB)(words[1] ?? '');
if (words[0] === _engines_install_download_js__WEBPACK_IMPORTED_MODULE_1__/* .downloadWord */ .zJ)
    await (0,_engines_install_download_js__WEBPACK_IMPORTED_MODULE_1__/* .makeDownload */ .vQ)(words[1] ?? '');
// A reader that has seen enough (`| head`) must not end the run before it has cleaned up.
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => { });
try {
    process.exitCode = await main();
}
catch (error) {
    const { messageOf, statusOf } = await Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(130), __nccwpck_require__.e(351), __nccwpck_require__.e(914), __nccwpck_require__.e(748), __nccwpck_require__.e(94)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59094));
    process.exitCode = statusOf(error);
    const tell = await (0,_publish_tell_js__WEBPACK_IMPORTED_MODULE_7__/* .makeTell */ .a)(inWorkflow, complain);
    tell.error(messageOf(error));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 38820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9924);

/**
 * A text for the log of a job, in which nothing is a command to the runner. It ends a line at a carriage return
 * as well, and looks for `##[` anywhere in a line.
 */
const withoutCommands = (text) => text
    .split(/\r\n?|\n/)
    .map((line) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .notCommand */ .vQ)(line).replaceAll('##[', '## ['))
    .join('\n');


/***/ }),

/***/ 12600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ makeServiceCall),
/* harmony export */   kp: () => (/* binding */ serviceWord),
/* harmony export */   nV: () => (/* binding */ resultMark)
/* harmony export */ });
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55797);

/** First word of a command line that asks this program for one `ServiceCall`; the second is the call as JSON. */
const serviceWord = '--service-call';
/** What the line with the result begins with; everything else was printed by the libraries. */
const resultMark = 'service-call result: ';
/**
 * Makes one call, prints its result as one line of JSON and ends the process, which is one of its own. When a
 * connection ends in the middle of an answer, the libraries wait for ever with nothing left to wait for.
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
        case 'save':
            return useCache(call);
        default:
            throw new Error('this is no service call');
    }
};
const upload = async (call) => {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(955), __nccwpck_require__.e(838), __nccwpck_require__.e(118), __nccwpck_require__.e(110), __nccwpck_require__.e(458)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67458));
    const days = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(call, 'retentionDays');
    const options = typeof days === 'number' && days > 0 ? { retentionDays: days } : {};
    const { name, root } = { name: (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(call, 'name') ?? '', root: (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(call, 'root') ?? '' };
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, textsAt(call, 'files'), root, options);
    return { kind: 'done', id };
};
const useCache = async (call) => {
    const cache = await Promise.all(/* import() */[__nccwpck_require__.e(955), __nccwpck_require__.e(838), __nccwpck_require__.e(110), __nccwpck_require__.e(88), __nccwpck_require__.e(91)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18091));
    if (!cache.isFeatureAvailable())
        return { kind: 'unavailable' };
    const [key, paths] = [(0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(call, 'key') ?? '', textsAt(call, 'paths')];
    if ((0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(call, 'kind') === 'save')
        return { kind: 'done', saved: (await cache.saveCache(paths, key)) !== -1 };
    // A key is also found by its beginning, which is another archive.
    return { kind: 'done', found: (await cache.restoreCache(paths, key)) === key };
};
const textsAt = (call, name) => (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(call, name).filter((each) => typeof each === 'string');
const failureOf = (error) => {
    if (error instanceof Error && error.name === 'GHESNotSupportedError')
        return { kind: 'unavailable' };
    const status = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(error) ? error['statusCode'] : undefined;
    return {
        kind: 'failed',
        message: error instanceof Error ? error.message : String(error),
        ...(typeof status === 'number' ? { status } : {}),
        ...((0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) === undefined ? {} : { code: (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) }),
    };
};


/***/ }),

/***/ 65289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   Mr: () => (/* binding */ pathsIn),
/* harmony export */   pq: () => (/* binding */ isPostStep),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55797);

/** Of what is told several times, the last counts. */
const saveState = async (state) => {
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(955), __nccwpck_require__.e(838)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33838));
    for (const [name, value] of Object.entries(state))
        core.saveState(name, value);
};
/** What the main step told; empty texts for what it did not come to tell. */
const readState = (env) => {
    const read = (name) => env[`STATE_${name}`] ?? '';
    return {
        isPost: read('isPost'),
        outputDir: read('outputDir'),
        startedMs: read('startedMs'),
        summary: read('summary'),
        artifact: read('artifact'),
        retentionDays: read('retentionDays'),
        archives: read('archives'),
    };
};
/** Whether this is the post step. */
const isPostStep = (env) => env['STATE_isPost'] === 'true';
/** Paths in a JSON list; none when it is no list. */
const pathsIn = (text) => {
    const list = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
};


/***/ }),

/***/ 32765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt),
/* harmony export */   a: () => (/* binding */ makeTell)
/* harmony export */ });
/**
 * Messages become annotations of the workflow run, or lines of the log where there is none. `hide` takes out
 * what nobody may read.
 */
const makeTell = async (inWorkflow, write, hide = (text) => text) => {
    const log = (line) => write(hide(line));
    if (!inWorkflow)
        return { error: log, warning: log, notice: log, log };
    const { error, warning, notice } = await Promise.all(/* import() */[__nccwpck_require__.e(955), __nccwpck_require__.e(838)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33838));
    const properties = { title: 'go-container-bench' };
    return {
        error: (message) => error(hide(message), properties),
        warning: (message) => warning(hide(message), properties),
        notice: (message) => notice(hide(message), properties),
        log,
    };
};
/** Does one thing that must not change what a run comes to: a failure is one warning. */
const attempt = async (tell, what, act) => {
    try {
        return await act();
    }
    catch (error) {
        tell.warning(`${what}: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
};


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   vQ: () => (/* binding */ notCommand)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92772);

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
/** Keeps a line of a job's log from being obeyed: the runner reads `::` and `##[` at its start as commands. */
const notCommand = (line) => (/^\s*(?:::|##\[)/u.test(line) ? `\\${line}` : line);
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
    .replaceAll(/:(?=[a-z0-9_+-]+:)/giu, `:${stop}`);
/**
 * Markdown that renders as exactly this text, on one line, in a paragraph, a list or a table's cell; `~` for
 * an empty one, because an empty list item below a line of text would make a heading of it.
 */
const text = (raw) => {
    const line = oneLine(raw);
    // References before entities, for `&#124;` would read as one.
    return line === '' ? _format_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6 : withBackslashes(withEntities(withoutReferences(line)));
};
const longestRun = (of) => Math.max(0, ...[...of.matchAll(/`+/gu)].map(([backticks]) => backticks.length));
/** A code span with exactly this text. Not for a table's cell, which a `|` inside would split. */
const code = (raw) => {
    const content = oneLine(raw);
    if (content === '')
        return _format_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6;
    const fence = '`'.repeat(longestRun(content) + 1);
    const space = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${fence}${space}${content}${space}${fence}`;
};
/** A fenced block with these lines, whatever backticks are in them; `indent` places it inside a list. */
const codeBlock = (lines, indent = '') => {
    const shown = lines.map((line) => line.replaceAll(terminalSequence, '').replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]/gu, ' '));
    const fence = '`'.repeat(Math.max(3, longestRun(shown.join('\n')) + 1));
    return [`${fence}text`, ...shown, fence].map((line) => `${indent}${line}`.trimEnd());
};


/***/ }),

/***/ 92772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Tp: () => (/* binding */ signedDuration),
/* harmony export */   U4: () => (/* binding */ durationRange),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pn: () => (/* binding */ gibibytes),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   wu: () => (/* binding */ signedPercent)
/* harmony export */ });
/** Stands where nothing can be said; the reason is told elsewhere in the report. */
const nothing = '~';
/** `show(value)`, or `~` when the value is unknown. */
const known = (value, show) => value === undefined ? nothing : show(value);
const pad = (value) => String(value).padStart(2, '0');
/** Milliseconds in the unit a reader would choose, with about three digits: `310 ms`, `2.61 s`, `3 min 12 s`. */
const duration = (ms) => {
    const rounded = Math.round(ms);
    if (rounded < 0)
        return `-${duration(-ms)}`;
    if (rounded < 1000)
        return `${Math.abs(rounded)} ms`;
    if (ms < 9_995)
        return `${(ms / 1000).toFixed(2)} s`;
    if (ms < 99_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${pad(seconds % 60)} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${pad(minutes % 60)} min`;
};
/** A difference of two durations, with its sign: `+1.20 s`. */
const signedDuration = (ms) => (Math.round(ms) > 0 ? `+${duration(ms)}` : duration(ms));
const singleUnit = /^(\S+) (\S+)$/u;
/** Two durations as one range, with the unit once where both share it: `18.9–20.1 s`. */
const durationRange = (lowMs, highMs) => {
    const [low, high] = [duration(lowMs), duration(highMs)];
    if (low === high)
        return low;
    const [lowParts, highParts] = [singleUnit.exec(low), singleUnit.exec(high)];
    if (lowParts?.[2] === undefined || lowParts[2] !== highParts?.[2])
        return `${low} – ${high}`;
    return `${lowParts[1]}–${high}`;
};
/** A fraction in percent: 0.123 is `12.3 %`. */
const percent = (fraction) => {
    const text = (fraction * 100).toFixed(1);
    return `${text === '-0.0' ? '0.0' : text} %`;
};
/** A change in percent, with its sign: 0.123 is `+12.3 %`. */
const signedPercent = (fraction) => {
    const text = percent(fraction);
    return fraction > 0 && text !== '0.0 %' ? `+${text}` : text;
};
/** How many times one value is another: `1.42×`. */
const ratio = (value) => `${value.toFixed(2)}×`;
/** A number with its noun: `1 build`, `3 builds`. */
const count = (amount, noun) => `${amount} ${noun}${amount === 1 ? '' : 's'}`;
/** Bytes in GiB, as memory and disks are sold: `15.6 GiB`. */
const gibibytes = (bytes) => `${(bytes / 2 ** 30).toFixed(1)} GiB`;
/** `a, b and c`. */
const list = (items) => {
    const last = items.at(-1);
    return last === undefined || items.length === 1
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} and ${last}`;
};
/** Ends a text with one full stop, unless it already ends as a sentence does. */
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


/***/ }),

/***/ 75743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ actionInputs),
  BU: () => (/* binding */ cacheDirOf),
  A6: () => (/* binding */ eventOf),
  ve: () => (/* binding */ isAction),
  dU: () => (/* binding */ mayInstall),
  E4: () => (/* binding */ refuseForWorkflows)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: external "node:readline/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");
// EXTERNAL MODULE: ./build/host/json.js
var json = __nccwpck_require__(55797);
// EXTERNAL MODULE: ./build/input-definitions.js
var input_definitions = __nccwpck_require__(59759);
// EXTERNAL MODULE: ./build/input-reader.js
var input_reader = __nccwpck_require__(93910);
// EXTERNAL MODULE: ./build/inputs.js + 2 modules
var inputs = __nccwpck_require__(53388);
;// CONCATENATED MODULE: ./build/runner.js








/** Whether the runner started us as an action: it then sets every input; a `run:` step sets none. */
const isAction = (env) => env['GITHUB_ACTIONS'] === 'true' && env['INPUT_MODE'] !== undefined;
/** The inputs of the action. The runner fills in every default: what is a default counts as not given. */
const actionInputs = (env) => Object.fromEntries(input_definitions/* inputDefinitions */.Z
    .map(([name]) => [name, env[`INPUT_${name.toUpperCase()}`] ?? ''])
    .filter(([name, value]) => value.trim() !== (0,input_definitions/* defaultOf */.H)(name)));
const onlyInWorkflows = ['comment', 'comment-key', 'artifact-name', 'retention-days'];
/** Throws an InputError for inputs that nobody can honour in a terminal, which publishes nothing. */
const refuseForWorkflows = (given) => {
    const problems = onlyInWorkflows
        .filter((name) => (0,input_reader/* textOf */.b6)(given, name) !== (0,input_definitions/* defaultOf */.H)(name) && (0,input_reader/* textOf */.b6)(given, name) !== 'never')
        .map((name) => `${name}: only the action publishes anything; leave it out in a terminal`);
    if (problems.length > 0)
        throw new inputs/* InputError */.dz(problems);
};
/** What started the workflow; undefined in a terminal. */
const eventOf = (env) => {
    const [name, path] = [env['GITHUB_EVENT_NAME'], env['GITHUB_EVENT_PATH']];
    if (env['GITHUB_ACTIONS'] !== 'true' || name === undefined || path === undefined)
        return undefined;
    return { name, payload: (0,json/* parseJson */.qF)((0,external_node_fs_.readFileSync)(path, 'utf8')) };
};
/** Where archives are kept: what was asked for, the runner's tool cache, or the user's cache folder. */
const cacheDirOf = ({ cacheDir }, env) => {
    if (cacheDir !== undefined)
        return (0,external_node_path_.resolve)(cacheDir);
    const parents = [env['RUNNER_TOOL_CACHE'], env['XDG_CACHE_HOME']];
    // The base directory specification has relative paths ignored, and an empty one is none.
    const parent = parents.find((each) => each !== undefined && (0,external_node_path_.isAbsolute)(each));
    return (0,external_node_path_.join)(parent ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'go-container-bench');
};
/** `auto`: never on a self-hosted runner, which is somebody's machine; in a terminal the user is asked. */
const mayInstall = ({ install, yes }, env) => async (engine) => {
    if (install !== 'auto')
        return install === 'always';
    if (env['RUNNER_ENVIRONMENT'] === 'self-hosted')
        return false;
    if (yes || !process.stdin.isTTY)
        return true;
    const terminal = (0,promises_namespaceObject.createInterface)({ input: process.stdin, output: process.stderr });
    const answer = await terminal.question(`${engine} is not installed. Install it? What is done is said before it is done. [y/N] `);
    terminal.close();
    return /^y(es)?$/i.test(answer.trim());
};


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
/** Of package.json; a test keeps the two equal. */
const toolVersion = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(59479);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
