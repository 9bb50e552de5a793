export const id = 274;
export const ids = [274,13];
export const modules = {

/***/ 98701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment),
/* harmony export */   t: () => (/* binding */ withoutRepository)
/* harmony export */ });
/**
 * Variables by which a git that called us (a hook, an alias) would point every other git at its own
 * repository, and tracing, which prints headers.
 */
const withheld = /^GIT_(DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|CONFIG|CONFIG_PARAMETERS|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX|QUARANTINE_PATH|TEMPLATE_DIR|LITERAL_PATHSPECS|GLOB_PATHSPECS|NOGLOB_PATHSPECS|ICASE_PATHSPECS|CURL_VERBOSE|TRACE.*)$/;
/** Whatever the user has set: nothing runs by itself, nothing is written that was not asked for. */
const ours = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.logAllRefUpdates', 'false'],
    ['core.quotePath', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['fetch.unpackLimit', '1'],
    ['fetch.writeCommitGraph', 'false'],
    ['submodule.recurse', 'false'],
    ['protocol.version', '2'],
    ['advice.detachedHead', 'false'],
    ['color.ui', 'false'],
    // Files of another user, as in a job in a container: git refuses them, because a repository's settings
    // can start programs. Who asks for its builds runs its programs anyway.
    ['safe.directory', '*'],
];
/** An environment in which git acts on the folder that it is started in. */
const withoutRepository = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !withheld.test(name)));
/**
 * The environment of a call of git: it asks nobody, takes no lock that it can do without, and reads its
 * settings from variables, so that a secret among them is neither an argument nor on disk (git-config(1),
 * GIT_CONFIG_COUNT: git 2.31 or newer). Settings that the user passes in this way are kept.
 */
const gitEnvironment = (env, settings) => {
    const given = Number(env['GIT_CONFIG_COUNT'] ?? '0');
    const first = Number.isInteger(given) && given > 0 ? given : 0;
    const all = [...ours, ...settings];
    const numbered = all.flatMap(([name, value], at) => [
        [`GIT_CONFIG_KEY_${first + at}`, name],
        [`GIT_CONFIG_VALUE_${first + at}`, value],
    ]);
    return {
        ...withoutRepository(env),
        ...Object.fromEntries(numbered),
        GIT_CONFIG_COUNT: String(first + all.length),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        // Objects that a partial clone lacks would be fetched into it.
        GIT_NO_LAZY_FETCH: '1',
        GIT_LFS_SKIP_SMUDGE: '1',
        LC_ALL: 'C',
    };
};


/***/ }),

/***/ 60616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   AU: () => (/* binding */ gitAnswers),
/* harmony export */   L$: () => (/* binding */ transferTimeoutMs),
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   q_: () => (/* binding */ gitText),
/* harmony export */   xD: () => (/* binding */ settingsMatching)
/* harmony export */ });
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90343);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98701);


/** For what moves a whole repository, over a network or on this machine. */
const transferTimeoutMs = 900_000;
/**
 * Runs git in a folder. Like `exec` it never throws. It starts no hooks, never asks, writes only what the
 * command is there to write, and messages made of its result hold no credentials.
 */
const git = async (host, dir, args, options = {}) => {
    const { settings = [], secrets = [], timeoutMs } = options;
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .gitEnvironment */ ._)(host.env, settings);
    const result = await host.exec('git', args, {
        cwd: dir,
        env,
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
    });
    return withoutCredentials(result, secrets);
};
/** Whether a program ended well. */
const succeeded = ({ end }) => end.kind === 'exited' && end.code === 0;
/** The standard output of a git that succeeds, without its last line end; throws a `CommandError` otherwise. */
const gitText = async (host, dir, args, options = {}) => {
    const result = await git(host, dir, args, options);
    const text = (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(result);
    if (result.truncated)
        throw new Error(`\`${result.command}\` printed more than 4 MiB, too much to read`);
    return text.replace(/\n$/, '');
};
/** Whether a git says yes (status 0) or no (status 1); throws a `CommandError` for any other end. */
const gitAnswers = async (host, dir, args) => {
    const result = await git(host, dir, args);
    if (result.end.kind === 'exited' && result.end.code <= 1)
        return result.end.code === 0;
    throw new _process_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(result);
};
/** The settings whose names match a pattern, of a repository or of one file in it; empty when there are none. */
const settingsMatching = async (host, dir, pattern, file) => {
    const where = file === undefined ? [] : ['--file', file];
    const result = await git(host, dir, ['config', '-z', ...where, '--get-regexp', pattern]);
    if (result.end.kind !== 'exited' || result.end.code > 1)
        throw new _process_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(result);
    return result.stdout.split('\0').flatMap((entry) => {
        const end = entry.indexOf('\n');
        return end === -1 ? [] : [[entry.slice(0, end), entry.slice(end + 1)]];
    });
};
/** The reason that git gave, one line, for the end of a sentence. */
const complaint = (result) => {
    const lines = result.tail.trimEnd().split('\n');
    const found = lines.find((line) => /^(fatal|error|remote): /.test(line)) ?? lines.at(-1);
    if (result.end.kind === 'exited' && found !== undefined && found !== '')
        return found;
    return new _process_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(result).message;
};
/**
 * Cleans what messages are made of: of the secrets that were passed, and of those in URLs, which may come
 * from the user's own settings. Standard output is data and stays.
 */
const withoutCredentials = (result, secrets) => {
    const clean = (text) => secrets
        .filter((secret) => secret !== '')
        .reduce((cleaned, secret) => cleaned.replaceAll(secret, '***'), text)
        .replace(/(\w:\/\/)[^/@\s]+@/g, '$1***@');
    const { command, stderr, tail } = result;
    return { ...result, command: clean(command), stderr: clean(stderr), tail: clean(tail) };
};


/***/ }),

/***/ 60950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   n9: () => (/* binding */ objectFormat),
/* harmony export */   pU: () => (/* binding */ RepositoryError)
/* harmony export */ });
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90343);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60616);


/** The user's repository does not allow what was asked for; the message says what to change in it. */
class RepositoryError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'RepositoryError';
    }
}
/** Finds the repository that a folder is in. Throws a `RepositoryError` when there is none with a commit. */
const findRepository = async (host, dir) => {
    const found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(host, dir, ['rev-parse', '--show-toplevel', '--show-prefix']);
    if (!(0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .gq)(found))
        throw notFound(host, dir, found);
    const [root = '', prefix = ''] = found.stdout.split('\n');
    const repository = { root, prefix: prefix.replace(/\/$/, '') };
    if ((await commitOf(host, repository, 'HEAD')) !== undefined)
        return repository;
    throw new RepositoryError(`The git repository ${root} has no commit yet; commit something first`);
};
/** The id of the commit that a name stands for; undefined when it stands for none that is here. */
const commitOf = async (host, { root }, name) => {
    // `--end-of-options` is not reliable here before git 2.30.
    if (name === '' || name.startsWith('-'))
        return undefined;
    const result = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(host, root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
    if (result.end.kind !== 'exited')
        throw new _process_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(result);
    return result.end.code === 0 ? result.stdout.trim() : undefined;
};
/** Whether history was cut off, as by `actions/checkout` unless it is told otherwise. */
const isShallow = async (host, { root }) => (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitText */ .q_)(host, root, ['rev-parse', '--is-shallow-repository'])) === 'true';
/** The argument for `git init` that makes a repository able to hold a commit. */
const objectFormat = (commit) => `--object-format=${commit.length === 64 ? 'sha256' : 'sha1'}`;
const notFound = (host, dir, result) => {
    host.signal.throwIfAborted();
    const cause = new _process_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(result);
    if (result.end.kind !== 'exited')
        return cause;
    if (/not a git repository/i.test(result.stderr)) {
        return new RepositoryError(`${dir} is not in a git repository; run \`git init\` and commit, or check the project out with git`, { cause });
    }
    if (/must be run in a work tree/.test(result.stderr)) {
        return new RepositoryError(`${dir} is in a bare git repository; give a folder of a checkout`, { cause });
    }
    return new RepositoryError(`The git repository of ${dir} cannot be read: ${(0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .complaint */ .U4)(result)}`, { cause });
};


/***/ }),

/***/ 35013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tokenOf),
/* harmony export */   messageOf: () => (/* binding */ messageOf),
/* harmony export */   statusOf: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _host_git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60950);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80074);


const tokenOf = (given) => given['github-token'] ?? '';
const wrongInput = 2;
const nothingMeasured = 3;
/** Exit status of a job that ended with an error. */
const statusOf = (error) => error instanceof _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d || error instanceof _host_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryError */ .pU ? wrongInput : nothingMeasured;
const messageOf = (error) => (error instanceof Error ? error.message : String(error));


/***/ }),

/***/ 81274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doJob: () => (/* binding */ doJob)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
;// CONCATENATED MODULE: ./build/host/github-event.js


/** What started the workflow; undefined in a terminal. */
const eventOf = (env) => {
    const [name, path] = [env['GITHUB_EVENT_NAME'], env['GITHUB_EVENT_PATH']];
    if (env['GITHUB_ACTIONS'] !== 'true' || name === undefined || path === undefined)
        return undefined;
    return { name, payload: (0,json/* parseJson */.qF)((0,external_node_fs_.readFileSync)(path, 'utf8')) };
};

// EXTERNAL MODULE: ./build/host/process/interrupt.js
var process_interrupt = __webpack_require__(11962);
// EXTERNAL MODULE: ./build/host/real-host.js
var real_host = __webpack_require__(37422);
// EXTERNAL MODULE: ./build/inputs/action.js
var action = __webpack_require__(78716);
// EXTERNAL MODULE: ./build/inputs/error.js
var inputs_error = __webpack_require__(80074);
// EXTERNAL MODULE: ./build/inputs/definitions.js
var definitions = __webpack_require__(17450);
// EXTERNAL MODULE: ./build/inputs/readers.js
var readers = __webpack_require__(31764);
;// CONCATENATED MODULE: ./build/inputs/engines.js

/** A release number as Docker writes it: 29.4.2, 29.0.0-rc.3. */
const release = /^\d+\.\d+\.\d+(-[0-9a-z.]+)?$/;
/** `auto`, `all`, or names as they were given: `NAME` or `NAME@VERSION`. */
const enginesOf = (reading, { engines, versioned }) => {
    const text = (0,readers/* textOf */.b6)(reading.given, 'engines');
    if (text === 'auto' || text === 'all')
        return text;
    const items = (0,readers/* itemsOf */.S3)(text);
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

;// CONCATENATED MODULE: ./build/inputs/sections.js


/** The project, and how it is built. */
const whatToBuild = (reading, { fixtures, strategies }) => ({
    mode: (0,readers/* oneOf */.yL)(reading, 'mode', ['run', 'doctor']),
    json: (0,readers/* oneOf */.yL)(reading, 'json', ['true', 'false']) === 'true',
    context: (0,readers/* textOf */.b6)(reading.given, 'context'),
    build: buildOptions(reading),
    prepare: unlessEmpty((0,readers/* textOf */.b6)(reading.given, 'prepare')),
    edit: (0,readers/* textOf */.b6)(reading.given, 'edit'),
    fixtures: (0,readers/* listOf */.c3)(reading, 'fixture', fixtures),
    strategies: (0,readers/* listOf */.c3)(reading, 'strategy', strategies),
    baseImage: (0,readers/* textOf */.b6)(reading.given, 'base-image'),
    baseImageGiven: (0,readers/* isGiven */.qR)(reading.given, 'base-image'),
});
const buildOptions = (reading) => ({
    file: unlessEmpty((0,readers/* textOf */.b6)(reading.given, 'file')),
    target: unlessEmpty((0,readers/* textOf */.b6)(reading.given, 'target')),
    buildArgs: (0,readers/* nameValuePairsOf */.Vm)(reading, 'build-args'),
    buildContexts: (0,readers/* nameValuePairsOf */.Vm)(reading, 'build-contexts', true),
    secrets: (0,readers/* nameValuePairsOf */.Vm)(reading, 'secrets'),
    secretFiles: (0,readers/* nameValuePairsOf */.Vm)(reading, 'secret-files', true),
    ssh: (0,readers/* itemsOf */.S3)((0,readers/* textOf */.b6)(reading.given, 'ssh')),
    network: (0,readers/* isGiven */.qR)(reading.given, 'network')
        ? (0,readers/* oneOf */.yL)(reading, 'network', ['default', 'host', 'none'])
        : undefined,
    platform: unlessEmpty((0,readers/* textOf */.b6)(reading.given, 'platform')),
});
/** Engines, cache states and counts. */
const howToMeasure = (reading, vocabulary) => ({
    engines: enginesOf(reading, vocabulary),
    engineMirror: mirrorOf(reading),
    install: (0,readers/* oneOf */.yL)(reading, 'install', ['auto', 'never', 'always']),
    scenarios: (0,readers/* textOf */.b6)(reading.given, 'scenarios') === 'auto'
        ? 'auto'
        : (0,readers/* listOf */.c3)(reading, 'scenarios', vocabulary.scenarios, true),
    rounds: (0,readers/* countOf */.pq)(reading, 'rounds', 1, 100) ?? 'auto',
    timeBudgetMs: (0,readers/* durationOf */.cf)(reading, 'time-budget'),
    buildTimeoutMs: (0,readers/* durationOf */.cf)(reading, 'build-timeout'),
    seed: (0,readers/* textOf */.b6)(reading.given, 'seed'),
});
/** Without slashes at its end. */
const mirrorOf = ({ given, problem }) => {
    const address = (0,readers/* textOf */.b6)(given, 'engine-mirror').replace(/\/+$/, '');
    if (!/^https?:\/\/[^\s/?#]+[^\s?#]*$/.test(address))
        problem('engine-mirror', `"${address}" is no address that begins with https:// or http://`);
    return address;
};
const percentForm = 'a slowdown in percent below 100%, as in 10% (which is 1.10×)';
/** The base, and what counts as slower. */
const howToJudge = (reading) => ({
    base: (0,readers/* textOf */.b6)(reading.given, 'base'),
    gate: (0,readers/* textOf */.b6)(reading.given, 'gate') === 'auto' ? 'auto' : (0,readers/* itemsOf */.S3)((0,readers/* textOf */.b6)(reading.given, 'gate')),
    thresholds: {
        fail: (0,readers/* perBenchmarkOf */.k0)(reading, 'fail-threshold', readers/* parsePercent */.lo, percentForm),
        warn: (0,readers/* perBenchmarkOf */.k0)(reading, 'warn-threshold', readers/* parsePercent */.lo, percentForm),
        minDeltaMs: (0,readers/* perBenchmarkOf */.k0)(reading, 'min-delta', readers/* parseDuration */.E9, 'a time, as in 500ms or 2s'),
    },
    failOn: (0,readers/* textOf */.b6)(reading.given, 'fail-on') === 'never'
        ? 'never'
        : (0,readers/* listOf */.c3)(reading, 'fail-on', ['regression', 'warning', 'inconclusive', 'invalid']),
});
/** Files, and what is left behind. */
const whereToWrite = (reading) => ({
    outputDir: (0,readers/* textOf */.b6)(reading.given, 'output-dir'),
    ...((0,readers/* textOf */.b6)(reading.given, 'cache-dir') === 'auto' ? {} : { cacheDir: (0,readers/* textOf */.b6)(reading.given, 'cache-dir') }),
    summary: (0,readers/* oneOf */.yL)(reading, 'summary', ['true', 'false']) === 'true',
    cleanup: (0,readers/* oneOf */.yL)(reading, 'cleanup', ['true', 'false']) === 'true',
    yes: (0,readers/* oneOf */.yL)(reading, 'yes', ['true', 'false']) === 'true',
});
/** Who is told, and under which names. */
const howToPublish = (reading) => {
    const key = nameOf(reading, 'comment-key', /^[\w.-]{1,80}$/, 'letters, digits, dots, dashes and underscores');
    const artifact = nameOf(reading, 'artifact-name', /^[^":<>|*?\r\n\\/]{1,200}$/, 'anything without " : < > | * ? \\ / and line breaks');
    return {
        comment: (0,readers/* oneOf */.yL)(reading, 'comment', ['on-change', 'always', 'never']),
        ...(key === undefined ? {} : { commentKey: key }),
        ...(artifact === undefined ? {} : { artifactName: artifact }),
        retentionDays: daysOf(reading, 'retention-days'),
    };
};
const nameOf = ({ given, problem }, name, allowed, form) => {
    const value = (0,readers/* textOf */.b6)(given, name);
    if (value !== '' && !allowed.test(value))
        problem(name, `"${value}" is no name: it may hold ${form}`);
    return value === '' ? undefined : value;
};
/** GitHub keeps artifacts for at most 400 days. */
const mostDays = 400;
const daysOf = ({ given, problem }, name) => {
    const value = (0,readers/* textOf */.b6)(given, name);
    if (/^\d{1,3}$/.test(value) && Number(value) <= mostDays)
        return Number(value);
    problem(name, `"${value}" is not a whole number of days from 0 to ${mostDays}`);
    return 0;
};
const unlessEmpty = (value) => (value === '' ? undefined : value);

;// CONCATENATED MODULE: ./build/inputs/read.js




/** Reads named strings; an empty one counts as not given. Throws one InputError that lists every problem. */
const readInputs = (given, vocabulary) => {
    const problems = [];
    const wrong = new Set();
    const problem = (name, what) => {
        wrong.add(name);
        problems.push(`${name}: ${what}`);
    };
    const reading = { given, problem };
    const known = definitions/* inputDefinitions */.Z.map(([name]) => name);
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
        throw new inputs_error/* InputError */.d(problems);
    return inputs;
};
/** What makes sense alone, but not together; values that stand in for wrong ones are not compared. */
const combinations = ({ given, problem }, inputs, wrong) => {
    const { thresholds, base } = inputs;
    const bothRight = !wrong.has('fail-threshold') && !wrong.has('warn-threshold');
    if (bothRight && thresholds.warn.value > thresholds.fail.value)
        problem('warn-threshold', 'must not be above fail-threshold');
    if (inputs.context !== 'auto') {
        for (const name of ['fixture', 'strategy']) {
            if (differs(given, name))
                problem(name, 'is for the shipped fixtures, and a context is given; leave one of the two out');
        }
    }
    const judged = base !== 'auto' && base !== 'none';
    if (judged && differs(given, 'fixture'))
        problem('fixture', 'is never judged against a base; leave base out, or give a context');
    if (inputs.build.platform?.includes(','))
        problem('platform', 'names several platforms; one native platform can be timed');
    if (inputs.build.ssh.some((each) => each.startsWith('-')))
        problem('ssh', 'an item begins with a dash; give default or ID=PATH');
};
/** What `doctor` heeds; the runner gives it a token like every other step. */
const forDoctor = ['mode', 'json', 'engines', 'summary', 'github-token'];
/** Inputs that the mode has no use for. */
const modeInputs = ({ given, problem }, { mode }, wrong) => {
    const told = definitions/* inputDefinitions */.Z
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
const differs = (given, name) => (0,readers/* textOf */.b6)(given, name) !== (0,readers/* textOf */.b6)({}, name);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/publish/runner/key.js


/** What tells the legs of a matrix apart: a matrix itself is in no variable. */
const whatIsMeasured = [
    ...['context', 'file', 'target', 'platform', 'network'],
    ...['fixture', 'strategy', 'base-image', 'engines', 'scenarios', 'edit', 'prepare'],
];
/** Workflow, step and kind of machine; all of them are the same in the next run. */
const whereItRuns = ['GITHUB_WORKFLOW', 'GITHUB_ACTION', 'ImageOS', 'RUNNER_ARCH'];
/**
 * The default of `comment-key`: the job's name and a hash of where it runs and what it measures. The same for
 * every push of a pull request. Values of build arguments and secrets are not in it: a hash could give them away.
 */
const keyOf = (given, env) => {
    const parts = [
        ...whereItRuns.map((name) => env[name] ?? ''),
        ...whatIsMeasured.map((name) => (0,readers/* textOf */.b6)(given, name)),
    ];
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 6);
    const job = (env['GITHUB_JOB'] ?? '').replaceAll(/[^\w.-]/g, '-').slice(0, 60);
    return job === '' ? hash : `${job}-${hash}`;
};

// EXTERNAL MODULE: ./build/publish/services/service.js + 1 modules
var service = __webpack_require__(39844);
// EXTERNAL MODULE: ./build/publish/tell.js
var publish_tell = __webpack_require__(32765);
;// CONCATENATED MODULE: ./build/report/redact.js
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
/** The values and their single lines, the longest first: a program may print a file line by line. */
const linesOf = (hidden) => {
    const lines = hidden.flatMap((value) => [value, ...value.split('\n')]).map((value) => value.trim());
    return [...new Set(lines)]
        .filter((value) => value !== '')
        .toSorted((left, right) => right.length - left.length);
};
/** A log that was cut may begin in the middle of a value: what is left of it goes as well. */
const withoutCutValue = (text, hidden) => {
    const lengths = linesOf(hidden).map((value) => {
        const lengthsOfRest = Array.from({ length: value.length - 1 }, (_, index) => value.length - 1 - index);
        return (lengthsOfRest.find((length) => length >= unmistakable && text.startsWith(value.slice(-length))) ?? 0);
    });
    const longest = Math.max(0, ...lengths);
    return longest === 0 ? text : `${mask}${text.slice(longest)}`;
};
/** The report without the given values: secrets, build arguments and tokens that a build may have printed. */
const redacted = (report, hidden) => {
    const hide = hider(hidden);
    return {
        ...report,
        verdict: { ...report.verdict, reason: hide(report.verdict.reason) },
        warnings: report.warnings.map(hide),
        engines: report.engines.map((engine) => ofEngine(engine, hide)),
        builds: redactedBuilds(report.builds, hidden),
        benchmarks: report.benchmarks.map((benchmark) => ofBenchmark(benchmark, hide)),
    };
};
/** Builds without the given values. Judge these: a cause that quotes half of a step could not be hidden later. */
const redactedBuilds = (builds, hidden) => {
    const hide = hider(hidden);
    const ofFailure = ({ kind, message, logTail }) => ({
        kind,
        message: hide(message),
        logTail: hide(withoutCutValue(logTail, hidden)),
    });
    return builds.map(({ failure, excluded, evidence, ...build }) => ({
        ...build,
        ...(excluded !== undefined && { excluded: hide(excluded) }),
        ...(failure !== undefined && { failure: ofFailure(failure) }),
        ...(evidence !== undefined && { evidence: ofEvidence(evidence, hide) }),
    }));
};
const ofEvidence = ({ state, outcome, ...evidence }, hide) => ({
    ...evidence,
    state: { ...state, ...(state.reason !== undefined && { reason: hide(state.reason) }) },
    outcome: {
        ...outcome,
        steps: outcome.steps.map((step) => ({ ...step, name: hide(step.name) })),
        ...(outcome.compiled !== undefined && { compiled: outcome.compiled.map(hide) }),
    },
});
const ofEngine = (engine, hide) => ({
    ...engine,
    ...withoutValues(engine, hide),
    notes: engine.notes.map(hide),
});
const ofBenchmark = (benchmark, hide) => {
    const { base, comparison } = benchmark;
    return {
        ...benchmark,
        head: ofSample(benchmark.head, hide),
        ...(base !== undefined && { base: ofSample(base, hide) }),
        ...(comparison !== undefined && {
            comparison: {
                ...comparison,
                ...withoutValues(comparison, hide),
                ...(comparison.cause !== undefined && { cause: hide(comparison.cause) }),
                verdict: { ...comparison.verdict, reason: hide(comparison.verdict.reason) },
            },
        }),
    };
};
const ofSample = (sample, hide) => ({ ...sample, ...withoutValues(sample, hide) });
const withoutValues = ({ unknown }, hide) => unknown === undefined
    ? {}
    : { unknown: Object.fromEntries(Object.entries(unknown).map(([name, why]) => [name, hide(why)])) };

;// CONCATENATED MODULE: ./build/dockerfile/near-names.js
/** Names that a mistyped one may have meant, the likeliest first, at most five; without any like it, the first five. */
const nearNames = (wanted, names) => {
    const rated = names.map((name) => ({ name, distance: ratingOf(wanted.toLowerCase(), name.toLowerCase()) }));
    const near = rated
        .filter(({ distance }) => distance <= 2)
        .toSorted((a, b) => a.distance - b.distance)
        .map(({ name }) => name);
    return (near.length === 0 ? names : near).slice(0, 5);
};
/** A name within the other is as near as one typing error. */
const ratingOf = (wanted, name) => {
    const contained = name.includes(wanted) || (name.length > 2 && wanted.includes(name));
    return contained ? 1 : editDistance(wanted, name);
};
/** Levenshtein's distance, row by row: insertions, deletions and replacements that turn one into the other. */
const editDistance = (from, to) => {
    let row = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (const [i, letter] of [...from].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...to].entries()) {
            const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
};

// EXTERNAL MODULE: ./build/host/git/git.js
var git = __webpack_require__(60616);
// EXTERNAL MODULE: ./build/host/git/repository.js
var git_repository = __webpack_require__(60950);
;// CONCATENATED MODULE: ./build/revisions/origin.js


/** A remote that exists in the settings of a call only. */
const remoteName = 'go-container-bench';
/**
 * The remote `origin` of a repository, with the credentials that reach it: the token when there is one,
 * else those that the checkout itself used. Undefined when the repository has no such remote.
 */
const originOf = async (host, repository, token) => {
    const [given] = await (0,git/* settingsMatching */.xD)(host, repository.root, '^remote\\.origin\\.url$');
    if (given === undefined)
        return undefined;
    const url = /^\.{1,2}(\/|$)/.test(given[1]) ? (0,external_node_path_.resolve)(repository.root, given[1]) : given[1];
    const credentials = token === undefined || token === ''
        ? await (0,git/* settingsMatching */.xD)(host, repository.root, '^(http\\..*\\.extraheader|core\\.sshcommand)$')
        : tokenHeader(url, token);
    const headers = credentials.filter(([name]) => /extraheader$/i.test(name)).map(([, value]) => value);
    const encoded = headers.flatMap((header) => header.split(' ').at(-1) ?? []);
    return {
        url: withoutUser(url),
        access: {
            settings: [[`remote.${remoteName}.url`, url], ...credentials],
            secrets: [token ?? '', ...headers, ...encoded],
        },
    };
};
/** `https://user:secret@host/x` without what is before the `@`; the user of an SSH address stays. */
const withoutUser = (url) => {
    if (/^https?:\/\//i.test(url))
        return url.replace(/^(\w+:\/\/)[^/]*@/, '$1');
    return url.replace(/^(\w[\w+.-]*:\/\/[^/:@]*):[^/]*@/, '$1@');
};
/** As `actions/checkout` does it, for this one server; the empty value drops a header that is set already. */
const tokenHeader = (url, token) => {
    const server = /^https?:\/\/(?:[^/]*@)?([^/]+)/i.exec(url);
    if (server === null)
        return [];
    const name = `http.${withoutUser(server[0])}/.extraheader`;
    const encoded = Buffer.from(`x-access-token:${token}`).toString('base64');
    return [
        [name, ''],
        [name, `AUTHORIZATION: basic ${encoded}`],
    ];
};

// EXTERNAL MODULE: ./build/host/process/exec.js + 4 modules
var exec = __webpack_require__(90343);
;// CONCATENATED MODULE: ./build/revisions/merge-base.js




/**
 * Where HEAD left the base branch. Where history is cut off it is fetched, without trees, into a folder of
 * the run. Without any shared history it is the base itself.
 */
const mergeBase = async (request) => {
    const { host, repository, base, branch } = request;
    const how = `where this branch left ${branch}`;
    const here = await mergeBaseIn(host, repository.root, base, `refs/remotes/origin/${branch}`);
    if (here !== undefined)
        return { sha: here, how };
    const isComplete = !(await (0,git_repository/* isShallow */.fE)(host, repository)) && (await (0,git_repository/* commitOf */.D3)(host, repository, base)) !== undefined;
    const fetched = isComplete ? undefined : await fromOrigin(request);
    if (fetched !== undefined)
        return { sha: fetched, how };
    return { sha: base, how: `the commit of ${branch} itself, because this branch shares no history with it` };
};
/**
 * The merge base of HEAD with the base of the payload and, where it is here, its branch: the branch may
 * have been merged into HEAD since the payload was made. A branch that contains HEAD (the pull request was
 * merged meanwhile) says nothing. Undefined when there is none.
 */
const mergeBaseIn = async (host, dir, base, branch) => {
    const head = await (0,git_repository/* commitOf */.D3)(host, { root: dir }, 'HEAD');
    const tip = await (0,git_repository/* commitOf */.D3)(host, { root: dir }, branch);
    if ((await (0,git_repository/* commitOf */.D3)(host, { root: dir }, base)) === undefined)
        return undefined;
    for (const tips of [tip === undefined ? [base] : [base, tip], [base]]) {
        const result = await (0,git/* git */.$Y)(host, dir, ['merge-base', 'HEAD', ...tips]);
        const found = outputOf(result);
        if (found !== undefined && (found !== head || tips.length === 1))
            return found;
    }
    return undefined;
};
const outputOf = (result) => {
    if (result.end.kind !== 'exited' || result.end.code > 1)
        throw new exec/* CommandError */.Qd(result);
    return result.end.code === 0 ? result.stdout.trim() : undefined;
};
/** Fetches commits without their trees into a folder of the run: the user's repository is never written to. */
const fromOrigin = async (request) => {
    const { host, folder, repository, token, base, branch } = request;
    const advice = 'check out with fetch-depth: 0, or without ref, which takes the merge commit';
    const origin = await originOf(host, repository, token);
    const head = await (0,git_repository/* commitOf */.D3)(host, repository, 'HEAD');
    if (origin === undefined || head === undefined)
        throw new git_repository/* RepositoryError */.pU(`The merge base with ${branch} is not in this checkout; ${advice}`);
    const dir = await folder.sub('history');
    await (0,git/* gitText */.q_)(host, dir, ['init', '--quiet', '--bare', '--template=', (0,git_repository/* objectFormat */.n9)(head)]);
    const fetch = ['fetch', '--quiet', '--no-tags', '--filter=tree:0', remoteName, head, base];
    const options = { ...origin.access, timeoutMs: git/* transferTimeoutMs */.L$ };
    const tracking = `refs/remotes/origin/${branch}`;
    const withBranch = await (0,git/* git */.$Y)(host, dir, [...fetch, `+refs/heads/${branch}:${tracking}`], options);
    const result = (0,git/* succeeded */.gq)(withBranch) ? withBranch : await (0,git/* git */.$Y)(host, dir, fetch, options);
    host.signal.throwIfAborted();
    if (!(0,git/* succeeded */.gq)(result)) {
        throw new git_repository/* RepositoryError */.pU(`The merge base with ${branch} is not in this checkout and could not be fetched from origin (${(0,git/* complaint */.U4)(result)}); ${advice}`, { cause: new exec/* CommandError */.Qd(result) });
    }
    await (0,git/* gitText */.q_)(host, dir, ['update-ref', '--no-deref', 'HEAD', head]);
    return mergeBaseIn(host, dir, base, tracking);
};

;// CONCATENATED MODULE: ./build/revisions/pull-request-base.js




/** Whether a text is a full commit id, SHA-1 or SHA-256. */
const isCommitId = (text) => typeof text === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/** The base that a merge queue named. Throws a `RepositoryError` when the payload lacks it. */
const mergeGroupBase = (payload) => {
    const sha = (0,json.at)(payload, 'merge_group', 'base_sha');
    if (isCommitId(sha))
        return { sha, how: 'the base of the merge group' };
    throw new git_repository/* RepositoryError */.pU('The payload of the event merge_group has no merge_group.base_sha');
};
/**
 * The base of the pull request whose checkout this is. With the merge commit that `actions/checkout` takes
 * it is the first parent, whatever the payload says: its `base.sha` may be older. Else the merge base.
 */
const pullRequestBase = async (request) => {
    const { host, repository, payload } = request;
    const head = (0,json.at)(payload, 'pull_request', 'head', 'sha');
    const base = (0,json.at)(payload, 'pull_request', 'base', 'sha');
    if (!isCommitId(head) || !isCommitId(base)) {
        throw new git_repository/* RepositoryError */.pU('The payload of the event pull_request has no pull_request.head.sha and base.sha');
    }
    const [first, second, ...others] = await parentsOf(host, repository);
    if (first !== undefined && second === head && others.length === 0)
        return { sha: first, how: 'the base that this pull request was merged into for the check' };
    const branch = (0,json/* textAt */.$6)(payload, 'pull_request', 'base', 'ref') ?? 'its base';
    return mergeBase({ ...request, base, branch });
};
/** From the commit itself: `HEAD^1` does not exist where history was cut off. */
const parentsOf = async (host, { root }) => {
    const commit = await (0,git/* gitText */.q_)(host, root, ['cat-file', 'commit', 'HEAD']);
    const header = commit.split('\n\n')[0] ?? '';
    return header.split('\n').flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/revisions/uncommitted.js





const timeoutMs = 120_000;
/** Reads what is uncommitted, without refreshing the index. */
const uncommittedChanges = async (host, { root }, { each, except }) => {
    const untracked = `--untracked-files=${each ? 'all' : 'normal'}`;
    const flags = ['--porcelain=v2', '-z', untracked, '--no-renames', '--ignore-submodules=none'];
    const status = await (0,git/* gitText */.q_)(host, root, ['status', ...flags], { timeoutMs });
    const ignored = except === undefined ? undefined : (0,external_node_path_.relative)(root, await (0,promises_.realpath)(except).catch(() => except));
    const entries = status
        .split('\0')
        .flatMap((line) => entryOf(line) ?? [])
        .filter(({ path }) => path !== ignored && !path.startsWith(`${ignored}/`));
    const named = (kind) => entries.flatMap((entry) => (entry.kind === kind ? [entry.path] : [])).toSorted();
    return { files: named('file'), submodules: named('submodule'), repositories: named('repository') };
};
/** Whether there is nothing uncommitted at all. */
const isClean = ({ files, submodules, repositories }) => files.length + submodules.length + repositories.length === 0;
/**
 * Brings uncommitted files into a clone at the same commit: changed and new ones as they are, links as
 * links, deleted ones deleted. Throws a `RepositoryError` for what cannot be brought: a
 * changed submodule, a name that is not UTF-8.
 */
const copyUncommitted = async ({ root }, { files, submodules }, dir) => {
    const [submodule] = submodules;
    if (submodule !== undefined) {
        throw new git_repository/* RepositoryError */.pU(`The submodule ${submodule} has changes that are not committed; commit them in it and in ${root}, or undo them`);
    }
    const unreadable = files.find((path) => path.includes('\uFFFD'));
    if (unreadable !== undefined)
        throw new git_repository/* RepositoryError */.pU(`The name of the uncommitted file ${unreadable} in ${root} is not UTF-8; rename it`);
    // All of them first: a file may have become a folder, or a folder a link.
    for (const path of files)
        await (0,promises_.rm)((0,external_node_path_.join)(dir, path), { recursive: true, force: true });
    for (const path of files)
        await copyEntry((0,external_node_path_.join)(root, path), (0,external_node_path_.join)(dir, path));
};
const copyEntry = async (from, to) => {
    const found = await (0,promises_.lstat)(from).catch((error) => {
        if (isAbsence(error))
            return undefined;
        throw error;
    });
    if (found === undefined)
        return;
    if (!found.isSymbolicLink() && !found.isFile())
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    if (found.isSymbolicLink())
        return (0,promises_.symlink)(await (0,promises_.readlink)(from), to);
    await (0,promises_.copyFile)(from, to);
    await (0,promises_.chmod)(to, found.mode & 0o777);
};
const isAbsence = (error) => ['ENOENT', 'ENOTDIR'].includes((0,json/* errorCode */.CA)(error) ?? '');
/** One line of git-status(1), porcelain format version 2; the number of fields before the path is fixed. */
const entryOf = (line) => {
    const fields = line.split(' ');
    const [kind = ''] = fields;
    switch (kind) {
        case '1':
            return { kind: isSubmodule(fields) ? 'submodule' : 'file', path: fields.slice(8).join(' ') };
        case 'u':
            return { kind: isSubmodule(fields) ? 'submodule' : 'file', path: fields.slice(10).join(' ') };
        case '?': {
            const path = line.slice(2);
            return path.endsWith('/') ? { kind: 'repository', path: path.slice(0, -1) } : { kind: 'file', path };
        }
        default:
            return undefined;
    }
};
const isSubmodule = (fields) => fields[2]?.startsWith('S') === true;

;// CONCATENATED MODULE: ./build/revisions/base.js






/** Throws a `RepositoryError` for an event that must not build anything. */
const refuseEvent = (event) => {
    if (event?.name === 'pull_request_target') {
        throw new git_repository/* RepositoryError */.pU("The event pull_request_target is refused: it runs with the repository's write token and secrets, and a build runs the code of whoever opened the pull request; use pull_request");
    }
};
/**
 * Decides the base; the commit need not be here yet. Throws a `RepositoryError` when what was asked for
 * does not exist, and for `pull_request_target`.
 */
const resolveBase = async (request) => {
    const { host, repository, wanted, event } = request;
    refuseEvent(event);
    if (wanted === 'none')
        return { kind: 'none', reason: 'no base was asked for' };
    const found = wanted === 'auto' ? await automatic(request) : await named(request);
    if (found.kind !== 'commit' || found.sha !== (await (0,git_repository/* commitOf */.D3)(host, repository, 'HEAD')))
        return found;
    // In a terminal, uncommitted files are part of the head.
    const changes = { each: true, except: request.outputDir };
    if (event === undefined && !isClean(await uncommittedChanges(host, repository, changes)))
        return found;
    return { kind: 'same', sha: found.sha, how: found.how };
};
const automatic = async (request) => {
    const { event } = request;
    if (event === undefined)
        return { kind: 'none', reason: 'no base was given, as in --base main' };
    switch (event.name) {
        case 'pull_request':
            return { kind: 'commit', ...(await pullRequestBase({ ...request, payload: event.payload })) };
        case 'merge_group':
            return { kind: 'commit', ...mergeGroupBase(event.payload) };
        default:
            return {
                kind: 'none',
                reason: `the event ${event.name} has no base to compare with; the input base takes a git ref`,
            };
    }
};
/** A name as the user would give it to git; a branch may also be one that only `origin` has. */
const named = async (request) => {
    const { host, repository, wanted, event } = request;
    for (const name of [wanted, `refs/remotes/origin/${wanted}`]) {
        const sha = await (0,git_repository/* commitOf */.D3)(host, repository, name);
        if (sha !== undefined)
            return { kind: 'commit', sha, how: `${base_short(name)} is ${sha.slice(0, 12)}` };
    }
    if (event === undefined && !(await (0,git_repository/* isShallow */.fE)(host, repository)))
        throw await unknownRef(request);
    if (isCommitId(wanted))
        return { kind: 'commit', sha: wanted, how: 'the commit that was given' };
    return { kind: 'commit', ...(await atOrigin(request)) };
};
const base_short = (name) => name.replace('refs/remotes/', '');
/** Asks the remote, because a checkout in Actions has one branch and, mostly, one commit. */
const atOrigin = async (request) => {
    const { host, repository, wanted, token } = request;
    const origin = await originOf(host, repository, token);
    if (origin === undefined || wanted.startsWith('-'))
        throw await unknownRef(request);
    const refs = [`refs/heads/${wanted}`, `refs/tags/${wanted}`, `refs/tags/${wanted}^{}`, wanted];
    const result = await (0,git/* git */.$Y)(host, repository.root, ['ls-remote', remoteName, ...refs], origin.access);
    host.signal.throwIfAborted();
    if (!(0,git/* succeeded */.gq)(result))
        throw await unknownRef(request, (0,git/* complaint */.U4)(result));
    const found = new Map(result.stdout.split('\n').flatMap((line) => {
        const [sha, ref] = line.split('\t');
        return sha === undefined || ref === undefined ? [] : [[ref, sha]];
    }));
    // What an annotated tag points at goes before the tag.
    const order = [`refs/tags/${wanted}^{}`, `refs/tags/${wanted}`, `refs/heads/${wanted}`, wanted];
    const sha = order.map((ref) => found.get(ref)).find((each) => each !== undefined);
    if (sha === undefined)
        throw await unknownRef(request);
    return { sha, how: `${wanted} of the remote origin is ${sha.slice(0, 12)}` };
};
const unknownRef = async ({ host, repository, wanted }, failure) => {
    const format = ['--format=%(refname:short)', '--sort=-creatordate', '--count=1000'];
    const listed = await (0,git/* gitText */.q_)(host, repository.root, ['for-each-ref', ...format]);
    const near = nearNames(wanted, listed.split('\n').filter((name) => name !== ''));
    return new git_repository/* RepositoryError */.pU([
        `The base ${wanted} is no branch, tag or commit in ${repository.root}`,
        near.length === 0 ? '' : `; there is: ${near.join(', ')}`,
        failure === undefined ? '' : `; the remote origin could not be asked (${failure})`,
        (await (0,git_repository/* isShallow */.fE)(host, repository))
            ? '; this checkout is shallow: give a branch, a tag or a full commit id, or check out with fetch-depth: 0'
            : '',
    ].join(''));
};

// EXTERNAL MODULE: ./build/engines/index.js + 60 modules
var build_engines = __webpack_require__(26903);
// EXTERNAL MODULE: ./build/engines/machine/apparmor-profile.js
var apparmor_profile = __webpack_require__(7558);
;// CONCATENATED MODULE: ./build/preflight/finding.js
const ok = (seen) => ({ state: 'ok', seen });
const unknown = (seen) => ({ state: 'unknown', seen });
const warning = (seen, remedy) => ({ state: 'warning', seen, remedy });
const missing = (seen, remedy) => ({ state: 'missing', seen, remedy });
/** Every engine, also one that states no needs. */
const every = () => true;
/** Engines that run without root. */
const rootless = ({ userNamespace }) => userNamespace !== undefined;
/** Podman and Buildah, which start a runtime for every RUN step. */
const buildahFamily = ({ builder }) => builder === 'buildah';
/** A check that sees one thing for all the engines it concerns. */
const check = (name, concerns, look, options = {}) => (facts, candidates) => {
    const concerned = candidates.filter(({ needs = {} }) => concerns(needs)).map((each) => each.name);
    return concerned.length === 0 ? [] : [{ name, ...look(facts), concerns: concerned, ...options }];
};

;// CONCATENATED MODULE: ./build/preflight/checks/apparmor.js


const apparmor_name = 'AppArmor and user namespaces';
/**
 * Ubuntu 23.10 and later let only programs with a profile of their own open user namespaces. It ships some
 * (podman, buildah, /usr/bin/rootlesskit); the same program in another path has none.
 */
const appArmor = (facts, candidates) => {
    if (facts.appArmorRestricts === undefined || facts.appArmorRestricts === 0) {
        const concerned = candidates.filter(({ needs }) => needs?.userNamespace !== undefined);
        if (concerned.length === 0)
            return [];
        return [{ name: apparmor_name, ...ok('not restricted on this machine'), concerns: concerned.map((each) => each.name) }];
    }
    return [...byProgram(candidates)].map(([program, concerns]) => {
        const path = facts.programs[program];
        const seen = path === undefined ? unknown(`there is no ${program} yet`) : seenOf(path, facts);
        return { name: apparmor_name, ...seen, concerns };
    });
};
const byProgram = (candidates) => {
    const groups = new Map();
    for (const { name: engine, needs } of candidates) {
        const program = needs?.userNamespace;
        if (program !== undefined)
            groups.set(program, [...(groups.get(program) ?? []), engine]);
    }
    return groups;
};
const seenOf = (path, { profiles, uid }) => {
    switch ((0,apparmor_profile/* coverageOf */._5)(path, profiles)) {
        case 'covered':
            return ok(`restricted, and ${path} has a profile that allows them`);
        case 'unclear':
            return unknown(`restricted, and whether a profile that names it is for ${path} cannot be told`);
        case 'none':
            return restricted(path, uid);
    }
};
const told = 'restricted (kernel.apparmor_restrict_unprivileged_userns), and no profile allows';
/** As root a run loads this profile for rootlesskit itself, and takes it back at its end. */
const restricted = (path, uid) => {
    if (!(0,apparmor_profile/* canHaveProfile */.o1)(path))
        return missing(`${told} ${path}`, 'put it into a path of letters, digits and . / + - _ only');
    if (uid === 0 && path.endsWith('/rootlesskit'))
        return ok(`restricted; a run loads a profile for ${path}, and takes it back`);
    const file = `/etc/apparmor.d/${(0,apparmor_profile/* profileName */.vR)(path)}`;
    const profile = (0,apparmor_profile/* appArmorProfile */.kt)(path).trimEnd().replaceAll('\n', '\\n');
    const load = `printf '${profile}\\n' | tee ${file} && apparmor_parser -r ${file}`;
    const commands = uid === 0 ? load : load.replace('| tee', '| sudo tee').replace('&& app', '&& sudo app');
    const undo = `${uid === 0 ? '' : 'sudo '}apparmor_parser -R ${file}, then remove the file`;
    return missing(`${told} ${path}`, `${commands} (taken back with: ${undo})`);
};

;// CONCATENATED MODULE: ./build/preflight/checks/machine.js

/** The Go compiler and linker of the shipped projects take several hundred MB, one process per processor. */
const littleMemory = 1e9;
const memory = check('memory', every, ({ availableBytes }) => {
    if (availableBytes === undefined)
        return unknown('/proc/meminfo does not tell what is available');
    const told = `${(availableBytes / 1e9).toFixed(1)} GB available`;
    return availableBytes >= littleMemory
        ? ok(told)
        : warning(`${told}: builds may swap or be killed`, 'end other programs, or use a larger machine');
});
/** Builds were run within these limits. */
const enough = 1_024;
const limits = check('ulimits', every, ({ openFiles, processes }) => {
    if (openFiles === undefined || processes === undefined)
        return unknown('/proc/self/limits cannot be read');
    const told = `${openFiles} open files, ${processes} processes`;
    if (openFiles >= enough && processes >= enough)
        return ok(told);
    return warning(`${told}: builds may fail in the middle`, `raise them in /etc/security/limits.conf (nofile, nproc), in a container with --ulimit`);
});
/** Sources that are read without leaving the processor or its hypervisor. */
const slowSources = ['acpi_pm', 'hpet', 'jiffies', 'refined-jiffies', 'pit'];
/** No version of this program is older. */
const firstVersionMs = Date.UTC(2026, 0, 1);
const clock = check('clock', every, ({ clockSource, nowMs }) => {
    const now = new Date(nowMs).toISOString();
    if (nowMs < firstVersionMs)
        return warning(`it says ${now}: certificates and caches are judged by it`, 'set the clock (timedatectl set-ntp true)');
    if (clockSource === undefined)
        return unknown(`its source cannot be read; it says ${now}`);
    return slowSources.includes(clockSource)
        ? warning(`${clockSource} is slow to read and coarse`, 'let the kernel use tsc or the clock of the hypervisor')
        : ok(`${clockSource}, ${now}`);
});
/** Told for the remedies: who can carry them out, and whether a run may install anything. */
const rights = check('rights', every, ({ uid, sudo }) => {
    if (uid === 0)
        return ok('root; rootless engines run as an unprivileged user');
    return ok(sudo
        ? 'not root; sudo works without a password'
        : 'not root, and sudo would ask for a password: nothing can be installed by a run');
});

// EXTERNAL MODULE: ./build/engines/machine/rootlesskit.js
var rootlesskit = __webpack_require__(8761);
;// CONCATENATED MODULE: ./build/preflight/checks/network.js


const tap = check('/dev/net/tun', rootless, ({ tap: access, user, uid }) => {
    const who = user?.name ?? (uid === 0 ? 'the user go-container-bench' : 'this user');
    const effect = 'RUN steps that name no network have the network of the machine';
    const sudo = uid === 0 ? '' : 'sudo ';
    switch (access) {
        case 'open':
            return ok(`open to ${who}`);
        case 'closed':
            return warning(`closed to ${who}: ${effect}`, `${sudo}chmod 666 /dev/net/tun`);
        case 'absent':
            return warning(`not there: ${effect}`, `${sudo}modprobe tun; in a container: --device /dev/net/tun`);
    }
});
/**
 * Podman from 5.0 on starts pasta with options that older ones do not know: Debian 12's of March 2023 fails with
 * "Couldn't open network namespace"; that of Ubuntu 24.04, a month before Podman 5.0, is the oldest known to do.
 */
const oldestPasta = 20_240_220;
const networkDriver = check('network driver', rootless, (facts) => {
    const { programs } = facts;
    const found = ['pasta', 'slirp4netns'].filter((name) => programs[name] !== undefined);
    if (found.length > 0)
        return ok(found.map((name) => `${name} (${programs[name] ?? ''})`).join(', '));
    return warning('neither pasta nor slirp4netns is installed: RUN steps that use a network of their own fail', `${facts.uid === 0 ? '' : 'sudo '}apt-get install slirp4netns (Podman 5: passt)`);
});
const isPodman = buildahFamily;
const pasta = (facts, candidates) => {
    if (facts.programs['pasta'] === undefined)
        return [];
    return check('pasta', (needs) => isPodman(needs) && rootless(needs), pastaSeen)(facts, candidates);
};
const pastaSeen = ({ answers, programs }) => {
    const told = answers['pasta'];
    const date = told !== undefined && 'version' in told ? (0,rootlesskit/* pastaDay */.S)(told.version) : undefined;
    if (date === undefined)
        return unknown(`${programs['pasta'] ?? 'pasta'} does not tell its date`);
    const podman = answers['podman'];
    const major = podman !== undefined && 'version' in podman ? Number.parseInt(podman.version, 10) : 0;
    if (date >= oldestPasta)
        return ok(`of ${date}`);
    const tooOld = `of ${date}: too old for Podman 5, which needs ${oldestPasta} or newer`;
    if (major < 5)
        return ok(`${tooOld}; the Podman here uses slirp4netns`);
    return warning(tooOld, 'install a newer passt, or set default_rootless_network_cmd = "slirp4netns" under [network] in containers.conf');
};
const nameServers = check('DNS', every, ({ nameservers }) => {
    if (nameservers.length === 0)
        return unknown('/etc/resolv.conf names no server');
    const told = nameservers.join(', ');
    // systemd-resolved's stub is known to all engines: they read the servers behind it.
    const local = nameservers.filter((each) => /^(?:127\.|::1$)/.test(each) && each !== '127.0.0.53');
    if (local.length < nameservers.length)
        return ok(told);
    return warning(`${told} is on this machine only: BuildKit and Docker replace it with public servers in RUN steps, Podman forwards to it`, 'for Docker set "dns" in /etc/docker/daemon.json, or build with --network none or host');
});
/** Podman hands the variables of its environment to RUN steps, BuildKit those of the client's configuration. */
const proxy = check('proxy', ({ builder }) => builder !== undefined, ({ proxies }) => {
    const { environment, dockerConfig } = proxies;
    if (environment.length === 0 && dockerConfig.length === 0)
        return ok('none');
    if (environment.length > 0 && dockerConfig.length > 0)
        return ok('in the environment and in the Docker configuration, so that all engines get one');
    if (environment.length > 0)
        return warning(`${environment.join(', ')} in the environment: reaches RUN steps of Podman and Buildah, not those of BuildKit and Docker`, 'put the same under "proxies" in ~/.docker/config.json, or pass it with --build-args');
    return warning(`${dockerConfig.join(', ')} in the Docker configuration: reaches RUN steps of Docker, not those of Podman and Buildah`, 'set the same in the environment (HTTPS_PROXY, NO_PROXY)');
});

;// CONCATENATED MODULE: ./build/preflight/checks/runtime.js

const cgroups = check('cgroups', every, ({ cgroup, delegated }) => {
    switch (cgroup) {
        case undefined:
            return unknown('no cgroup file system is mounted');
        case 'v2':
            return ok(`v2${delegated === undefined ? '' : `; delegated to the user: ${delegated.join(', ') || 'nothing'}`}`);
        case 'v1':
        case 'hybrid':
            return ok(`${cgroup}: rootless engines have no limits here, and Podman 6 refuses it`);
    }
});
/** crun refuses a host that mixes cgroup v1 and v2; runc works there. */
const ociRuntime = check('OCI runtime', buildahFamily, ({ programs, cgroup, uid }) => {
    const { crun, runc } = programs;
    const installRunc = `${uid === 0 ? '' : 'sudo '}apt-get install runc`;
    if (crun === undefined && runc === undefined)
        return missing('neither crun nor runc is installed', installRunc);
    if (cgroup === 'hybrid' && runc === undefined)
        return missing(`only crun (${crun ?? ''}), which refuses the mixed cgroup v1 and v2 of this machine`, installRunc);
    if (cgroup === 'hybrid')
        return ok(`${runc ?? ''}; crun would refuse the mixed cgroup v1 and v2`);
    return ok([crun, runc].flatMap((each) => each ?? []).join(', '));
}, { comesWithInstall: true });
const capSysResource = 24n;
/** What Podman as root sets for RUN steps. */
const podmanOpenFiles = 1_048_576;
/** Raising a hard limit takes the capability; containers and restricted machines often lack it. */
const resourceCapability = check('CAP_SYS_RESOURCE', (needs) => buildahFamily(needs) && !rootless(needs), ({ uid, capabilities, openFiles }) => {
    if (uid !== 0)
        return ok('not asked for: not root');
    if (capabilities === undefined)
        return unknown('/proc/self/status tells no capabilities');
    if (((capabilities >> capSysResource) & 1n) === 1n)
        return ok('there');
    if (openFiles !== undefined && openFiles >= podmanOpenFiles)
        return ok(`not there, and not needed: ${openFiles} files may be open`);
    return ok('not there: RUN steps get the limits of this process, because raising them fails (error setting rlimit type 7)');
});
/** Every engine program that is here must at least be able to tell its version, unless a daemon answers in its place. */
const answering = ({ answers, programs, docker }, candidates) => Object.entries(answers).flatMap(([program, answer]) => {
    const concerns = candidates
        .filter(({ needs }) => needs?.program === program)
        .filter(({ needs }) => needs?.dockerDaemon === undefined || docker[needs.dockerDaemon] === undefined)
        .map(({ name }) => name);
    if (concerns.length === 0 || 'version' in answer)
        return [];
    const seen = `${programs[program] ?? program} does not work: ${answer.failure}`;
    const remedy = `mend what it says, or put a working ${program} first on PATH`;
    return [{ name: program, ...missing(seen, remedy), concerns }];
});
/** Go's documentation of the race detector: 5 to 10 times the memory, 2 to 20 times the time. */
const noLimits = 'RUN steps have no memory limit, so that a `go test -race` (5 to 10 times the memory) can take what the machine has';
/** Podman and Buildah never see the user's own: their locks and pause process must not be shared with it. */
const session = check('XDG_RUNTIME_DIR and D-Bus', (needs) => rootless(needs) && buildahFamily(needs), () => ok(`the run gives rootless Podman and Buildah a folder of their own and no session bus: ${noLimits}`));
/** Where the user's own rootless Docker daemon is looked for, and what it needs to set limits. */
const dockerSession = check('XDG_RUNTIME_DIR and D-Bus of Docker', ({ dockerDaemon }) => dockerDaemon === 'rootless', ({ uid, runtimeDir, user }) => {
    if (uid === 0)
        return ok('the run gives its daemon a folder of its own, without a session bus');
    const linger = `sudo loginctl enable-linger ${user?.name ?? String(uid)}, then log in anew`;
    const notFound = 'a rootless daemon of yours may not be found, and has no limits for RUN steps';
    if (runtimeDir === undefined)
        return warning(`XDG_RUNTIME_DIR is not set: ${notFound}`, linger);
    const { path, usable, bus } = runtimeDir;
    if (!usable)
        return warning(`${path} is not a folder of this user: ${notFound}`, linger);
    if (bus)
        return ok(`${path}, with a session bus`);
    return warning(`${path} has no session bus: a rootless daemon of yours has no limits for RUN steps`, `${linger} (Debian, Ubuntu: apt-get install dbus-user-session)`);
});

;// CONCATENATED MODULE: ./build/preflight/checks/storage.js

/** Overlay in a user namespace: Linux 5.13, or 5.11 without SELinux. */
const oldestKernel = [5, 13];
/** Measured with a base image of 390 MB, on Debian 12. */
const vfsCost = 'vfs copies the whole base for every step: 2.1 to 2.4 s instead of 0.03 to 0.05 s for FROM alone';
const storageDriver = check('storage driver', rootless, (facts) => {
    const { kernel, runDisk, programs, fuse, uid } = facts;
    if (kernel === undefined)
        return unknown('the kernel does not tell its version');
    const reason = whyNoOverlay(kernel, runDisk.type);
    if (reason === undefined)
        return ok('overlay, natively in the user namespace');
    const sudo = uid === 0 ? '' : 'sudo ';
    const program = programs['fuse-overlayfs'];
    if (program !== undefined && fuse === 'open')
        return warning(`${reason}: fuse-overlayfs (${program}) is used, which is slower than overlay in the kernel`, 'use Linux 5.13 or newer and a file system such as ext4 or xfs for RUNNER_TEMP or /var/tmp');
    const need = program === undefined ? 'fuse-overlayfs is not installed' : `/dev/fuse is ${fuse}`;
    return missing(`${reason}, and ${need}; only vfs would be left, which is refused: ${vfsCost}`, program === undefined ? `${sudo}apt-get install fuse-overlayfs` : openFuse(fuse, sudo));
}, { comesWithInstall: true });
const openFuse = (fuse, sudo) => fuse === 'absent'
    ? `${sudo}modprobe fuse; in a container: --device /dev/fuse`
    : `${sudo}chmod 666 /dev/fuse`;
const whyNoOverlay = (kernel, fileSystem) => {
    const [, major = '0', minor = '0'] = /^(\d+)\.(\d+)/.exec(kernel) ?? [];
    // Red Hat's kernels have it under an older number.
    const isOld = (!/\.el\d/.test(kernel) && Number(major) < oldestKernel[0]) ||
        (Number(major) === oldestKernel[0] && Number(minor) < oldestKernel[1]);
    if (isOld)
        return `Linux ${kernel} has no overlay in user namespaces`;
    if (fileSystem === 'overlay')
        return 'the storage would be on overlay itself, as in a container, and overlay cannot be stacked on it';
    return undefined;
};
/** One finding for each Docker daemon that answers; `name` of a rootless one says so. */
const perDaemon = (name, look) => (facts, candidates) => ['rootful', 'rootless'].flatMap((kind) => {
    const daemon = facts.docker[kind];
    if (daemon === undefined)
        return [];
    const title = kind === 'rootful' ? name : `${name}, rootless`;
    return check(title, ({ dockerDaemon }) => dockerDaemon === kind, () => look(daemon))(facts, candidates);
});
/** The driver of a Docker daemon is its owner's choice: it is told, never changed. */
const dockerDriver = perDaemon("storage of Docker's daemon", ({ driver, endpoint }) => {
    const remedy = 'set "storage-driver": "overlay2" in daemon.json (rootless: Linux 5.13 or newer)';
    switch (driver) {
        case undefined:
            return unknown(`the daemon at ${endpoint} does not tell its storage driver`);
        case 'vfs':
            return warning(`vfs: ${vfsCost}`, remedy);
        case 'fuse-overlayfs':
            return warning('fuse-overlayfs, which is slower than overlay in the kernel', remedy);
        default:
            return ok(driver);
    }
});
/** BuildKit's collector keeps 20 % of the disk free: below that our growth would evict the user's caches. */
const leastShare = 0.25;
const dockerDisk = perDaemon("disk of Docker's daemon", ({ disk, endpoint }) => {
    if (disk?.freeShare === undefined)
        return unknown(`the disk of the daemon at ${endpoint} cannot be seen`);
    const told = `${disk.path}: ${percent(disk.freeShare)} free`;
    if (disk.freeShare >= leastShare)
        return ok(told);
    return missing(`${told}; below ${percent(leastShare)} a daemon that is not the run's own may drop the caches of others`, 'make room on that disk, or name an engine with storage of its own (--engines podman)');
});
/** One engine's copy of the base image is 0.4 GB, and two revisions with their caches come on top. */
const littleBytes = 2e9;
const runDisk = check('disk of the run', () => true, ({ runDisk: disk, runDiskWritable }) => {
    if (!runDiskWritable)
        return missing(`${disk.path} cannot be written to`, 'set RUNNER_TEMP to a folder that can');
    if (disk.freeBytes === undefined)
        return unknown(`${disk.path} cannot be looked at`);
    const told = `${disk.path}: ${(disk.freeBytes / 1e9).toFixed(1)} GB free`;
    return disk.freeBytes >= littleBytes
        ? ok(told)
        : warning(told, 'make room there, or set RUNNER_TEMP to a folder on a larger disk');
});
const percent = (share) => `${Math.floor(share * 100)} %`;

;// CONCATENATED MODULE: ./build/preflight/checks/user-namespaces.js

/** A rootless engine maps the users of an image to this many sub-ids. */
const neededSubIds = 65_536;
const asRoot = ({ uid }) => (uid === 0 ? '' : 'sudo ');
const subIds = check('sub-ids', rootless, (facts) => {
    const { user, subIds: ranges, subIdService, uid, programs } = facts;
    if (user === undefined && uid === 0) {
        return programs['useradd'] !== undefined && programs['usermod'] !== undefined
            ? ok('as root a run creates the system user go-container-bench, with sub-ids')
            : missing('rootless engines need an unprivileged user, and useradd or usermod is not there to create one', 'install them (Debian, Ubuntu: apt-get install passwd)');
    }
    const least = Math.min(ranges.uids, ranges.gids);
    const name = user?.name ?? String(uid);
    if (least >= neededSubIds)
        return ok(`${name} has ${least} in /etc/subuid and /etc/subgid`);
    if (subIdService !== undefined)
        return unknown(`sub-ids come from ${subIdService} (nsswitch.conf)`);
    const range = `${ranges.firstFree}-${ranges.firstFree + neededSubIds - 1}`;
    const remedy = `${asRoot(facts)}usermod --add-subuids ${range} --add-subgids ${range} ${name}`;
    return least > 0
        ? warning(`${name} has ${least} only: images with higher user ids fail`, remedy)
        : missing(`${name} has none in /etc/subuid or /etc/subgid`, remedy);
});
const helper = (name) => (facts) => {
    const found = facts[name];
    const installIt = `${asRoot(facts)}apt-get install uidmap (Fedora: dnf install shadow-utils)`;
    if (found === undefined)
        return missing('it is not installed', installIt);
    switch (found.privileged) {
        case true:
            return ok(found.path);
        case false:
            return missing(`${found.path} is neither setuid root nor has the capability that it needs`, `${asRoot(facts)}chmod u+s ${found.path}`);
        case undefined:
            return unknown(`${found.path} is not setuid, and getcap is not there to show its capabilities`);
    }
};
const newuidmap = check('newuidmap', rootless, helper('newuidmap'), {
    comesWithInstall: true,
});
const newgidmap = check('newgidmap', rootless, helper('newgidmap'), {
    comesWithInstall: true,
});
const userNamespaces = check('user namespaces', rootless, (facts) => {
    const { maxUserNamespaces, unprivilegedNamespaces, namespaceRefusal } = facts;
    if (maxUserNamespaces === undefined)
        return unknown('user.max_user_namespaces cannot be read');
    if (maxUserNamespaces === 0)
        return missing('user.max_user_namespaces is 0', `${asRoot(facts)}sysctl -w user.max_user_namespaces=28633`);
    if (unprivilegedNamespaces === 0)
        return missing('kernel.unprivileged_userns_clone is 0', `${asRoot(facts)}sysctl -w kernel.unprivileged_userns_clone=1`);
    // AppArmor may have refused unshare, and let the engine.
    if (namespaceRefusal !== undefined && (facts.appArmorRestricts ?? 0) === 0)
        return missing(`refused: ${namespaceRefusal}`, 'in a container: start it with --privileged, or with --security-opt seccomp=unconfined');
    return ok(`allowed, up to ${maxUserNamespaces}`);
});

;// CONCATENATED MODULE: ./build/preflight/checks/index.js






/** Every check, in the order in which they are shown. */
const checks = [
    ...[answering, rights, subIds, newuidmap, newgidmap, userNamespaces, appArmor, session, dockerSession],
    ...[cgroups, ociRuntime, resourceCapability, storageDriver, dockerDriver],
    ...[tap, networkDriver, pasta, proxy, nameServers],
    ...[runDisk, dockerDisk, memory, limits, clock],
];

// EXTERNAL MODULE: ./build/host/on-path.js
var on_path = __webpack_require__(34744);
// EXTERNAL MODULE: ./build/host/run-folder/run-folder.js
var run_folder = __webpack_require__(10026);
// EXTERNAL MODULE: ./build/engines/docker/endpoint.js
var docker_endpoint = __webpack_require__(32600);
// EXTERNAL MODULE: ./build/host/unix-http.js
var unix_http = __webpack_require__(62590);
// EXTERNAL MODULE: ./build/engines/machine/user-namespace-profile.js
var user_namespace_profile = __webpack_require__(64665);
;// CONCATENATED MODULE: ./build/host/disk.js



/**
 * The share of a file system that may still be written, 0 to 1, as `df` counts it: blocks that only root may
 * use are neither free nor used. Throws when the path does not exist or is on no real file system.
 */
const freeShare = async (path) => {
    const { bavail, blocks, bfree } = await (0,promises_.statfs)(path);
    const usable = blocks - bfree + bavail;
    if (usable <= 0)
        throw new Error(`the file system of ${path} has no blocks; name a folder on a disk`);
    return bavail / usable;
};
/** Bytes that this user may still write below a path. Throws when it does not exist. */
const freeBytes = async (path) => {
    const { bavail, bsize } = await (0,promises_.statfs)(path);
    return bavail * bsize;
};
/**
 * Creates a folder and those above it. Node's own recursive `mkdir` never ends in file systems that answer
 * ENOENT for a new name in a folder that is there, as /proc does.
 */
const makeFolder = async (path) => {
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (error) {
        if ((0,json/* errorCode */.CA)(error) === 'EEXIST' && (await isFolder(path)))
            return;
        if ((0,json/* errorCode */.CA)(error) !== 'ENOENT' || (await isFolder((0,external_node_path_.dirname)(path))))
            throw error;
        await makeFolder((0,external_node_path_.dirname)(path));
        await makeFolder(path);
    }
};
const isFolder = async (path) => (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/host/run-folder/mounts.js
var run_folder_mounts = __webpack_require__(58348);
;// CONCATENATED MODULE: ./build/host/machine.js




/**
 * Describes this machine; the free disk is that of `diskPath`. What cannot be read is absent, and its reason
 * stands in `unknown`; never throws.
 */
const readEnvironment = async (host, diskPath) => {
    const reasons = {};
    const read = async (field, get) => {
        try {
            return await get();
        }
        catch (error) {
            reasons[field] = error instanceof Error ? error.message : String(error);
            return undefined;
        }
    };
    const os = await read('os', async () => prettyName(await (0,promises_.readFile)('/etc/os-release', 'utf8')));
    const cpuModel = await read('cpuModel', () => nameOfCpu((0,external_node_os_.cpus)()[0]?.model));
    const freeDiskBytes = await read('freeDiskBytes', () => freeBytes(diskPath));
    const cgroup = await read('cgroup', async () => cgroupKind(await (0,promises_.readFile)('/proc/self/mountinfo', 'utf8')));
    const runnerImage = runnerImageOf(host);
    return {
        ...(os === undefined ? {} : { os }),
        kernel: (0,external_node_os_.release)(),
        architecture: (0,external_node_os_.machine)(),
        ...(cpuModel === undefined ? {} : { cpuModel }),
        cpuCount: (0,external_node_os_.cpus)().length,
        memoryBytes: (0,external_node_os_.totalmem)(),
        ...(freeDiskBytes === undefined ? {} : { freeDiskBytes }),
        ...(cgroup === undefined ? {} : { cgroup }),
        nodeVersion: process.versions.node,
        ...(runnerImage === undefined ? {} : { runnerImage }),
        ...(Object.keys(reasons).length === 0 ? {} : { unknown: reasons }),
    };
};
/** The distribution's name and version from the text of os-release(5); throws when it has none. */
const prettyName = (osRelease) => {
    const value = /^PRETTY_NAME=(.*)$/m
        .exec(osRelease)?.[1]
        ?.trim()
        .replace(/^(["'])(.*)\1$/, '$2');
    if (value === undefined || value === '')
        throw new Error('/etc/os-release has no PRETTY_NAME');
    return value;
};
/**
 * Which control groups the text of /proc/self/mountinfo shows: `v2`, `v1`, or `hybrid` when version 2 is
 * mounted beside version 1 controllers. Throws when there are none.
 */
const cgroupKind = (mountinfo) => {
    const types = new Set((0,run_folder_mounts/* parseMounts */.qV)(mountinfo).map((mount) => mount.type));
    if (types.has('cgroup'))
        return types.has('cgroup2') ? 'hybrid' : 'v1';
    if (types.has('cgroup2'))
        return 'v2';
    throw new Error('no cgroup file system is mounted here');
};
// Node reads it from /proc/cpuinfo; on ARM, where that has numbers only, it knows the names of most.
const nameOfCpu = (model) => {
    const name = model?.trim() ?? '';
    if (name === '' || name === 'unknown')
        throw new Error('/proc/cpuinfo names no model');
    return name;
};
/** GitHub's hosted runners say which image they were made from. */
const runnerImageOf = ({ env }) => {
    const [image, version] = [env['ImageOS'], env['ImageVersion']];
    if (image === undefined || image === '')
        return undefined;
    return version === undefined || version === '' ? image : `${image} ${version}`;
};

;// CONCATENATED MODULE: ./build/preflight/collect-machine.js





/** What the kernel allows. */
const kernelFacts = async (place) => {
    const number = async (name) => numberIn(await place.read(`/proc/sys/${name}`));
    return {
        maxUserNamespaces: await number('user/max_user_namespaces'),
        unprivilegedNamespaces: await number('kernel/unprivileged_userns_clone'),
        appArmorRestricts: await number('kernel/apparmor_restrict_unprivileged_userns'),
        profiles: await (0,user_namespace_profile/* profileTexts */.y)(place.root),
        kernel: (await place.read('/proc/sys/kernel/osrelease'))?.trim(),
        cgroup: kindIn(await place.read('/proc/self/mountinfo')),
        delegated: await delegatedControllers(place),
    };
};
/** What a process may use. */
const limitFacts = async ({ read }) => {
    const limits = (await read('/proc/self/limits')) ?? '';
    const hard = (title) => {
        const [, value] = new RegExp(`^${title} +\\S+ +(\\S+)`, 'm').exec(limits) ?? [];
        return value === 'unlimited' ? Infinity : numberIn(value);
    };
    const [, available] = /^MemAvailable: +(\d+) kB$/m.exec((await read('/proc/meminfo')) ?? '') ?? [];
    // A container's own limit; without one the file says `max` or is not there.
    const limit = numberIn(await read('/sys/fs/cgroup/memory.max')) ?? Infinity;
    const [, effective] = /^CapEff:\s*([0-9a-f]+)$/m.exec((await read('/proc/self/status')) ?? '') ?? [];
    return {
        availableBytes: available === undefined ? undefined : Math.min(Number(available) * 1_024, limit),
        openFiles: hard('Max open files'),
        processes: hard('Max processes'),
        capabilities: effective === undefined ? undefined : BigInt(`0x${effective}`),
    };
};
/** The file system of a folder, as far as this user can see it. */
const diskAt = async ({ read }, path) => {
    const mounts = (0,run_folder_mounts/* parseMounts */.qV)((await read('/proc/self/mountinfo')) ?? '');
    const above = mounts.filter(({ point }) => point === '/' || `${path}/`.startsWith(`${point}/`));
    // Of several mounts in one place the last one is seen.
    const [mount] = above.toReversed().toSorted((a, b) => b.point.length - a.point.length);
    const share = await freeShare(path).catch(() => undefined);
    const bytes = await freeBytes(path).catch(() => undefined);
    return {
        path,
        ...(mount === undefined ? {} : { type: mount.type }),
        ...(share === undefined ? {} : { freeShare: share }),
        ...(bytes === undefined ? {} : { freeBytes: bytes }),
    };
};
const isWritable = (path) => (0,promises_.access)(path, promises_.constants.W_OK | promises_.constants.X_OK).then(() => true, () => false);
const clockSourceOf = async ({ read }) => (await read('/sys/devices/system/clocksource/clocksource0/current_clocksource'))?.trim();
/** From resolv.conf(5). */
const nameserversOf = async ({ read }) => [...((await read('/etc/resolv.conf')) ?? '').matchAll(/^nameserver\s+(\S+)/gm)].flatMap(([, server]) => server ?? []);
/** What systemd lets the services of this user control. */
const delegatedControllers = async ({ read, host, }) => {
    const slice = `/sys/fs/cgroup/user.slice/user-${host.uid}.slice/user@${host.uid}.service`;
    return (await read(`${slice}/cgroup.controllers`))?.split(/\s+/).filter((name) => name !== '');
};
const kindIn = (mountinfo = '') => {
    try {
        return cgroupKind(mountinfo);
    }
    catch {
        return undefined;
    }
};
const numberIn = (text) => text !== undefined && /^\s*\d+\s*$/.test(text) ? Number(text) : undefined;

;// CONCATENATED MODULE: ./build/preflight/place.js


const placeAt = (host, root = '/') => ({
    host,
    root,
    read: (path) => (0,promises_.readFile)((0,external_node_path_.join)(root, path), 'utf8').catch(() => undefined),
});
/** Longer than any of these commands takes on a busy machine. */
const commandMs = 10_000;

;// CONCATENATED MODULE: ./build/preflight/collect-docker.js






/** The daemons that answer on this machine; a remote one is refused by the engine itself. */
const dockerDaemons = async (place) => {
    const rootful = await (0,docker_endpoint/* rootfulEndpoint */.dK)(place.host).catch(() => undefined);
    const rootless = await (0,docker_endpoint/* rootlessEndpoint */.No)(place.host).catch(() => undefined);
    return {
        ...(rootful === undefined ? {} : { rootful: await describe(place, rootful) }),
        ...(rootless === undefined ? {} : { rootless: await describe(place, rootless) }),
    };
};
const describe = async (place, endpoint) => {
    const socketPath = docker_endpoint/* dockerEndpoint */.uC.socketPath(endpoint);
    const answer = await (0,unix_http/* unixHttp */.l)({ socketPath, method: 'GET', path: '/info', timeoutMs: commandMs }).catch(() => undefined);
    const info = (0,json/* parseJson */.qF)(answer?.body ?? '');
    const [driver, folder] = [(0,json/* textAt */.$6)(info, 'Driver'), (0,json/* textAt */.$6)(info, 'DockerRootDir')];
    const version = (0,json/* textAt */.$6)(info, 'ServerVersion');
    return {
        endpoint,
        ...(version === undefined ? {} : { version }),
        ...(driver === undefined ? {} : { driver }),
        ...(folder === undefined ? {} : { disk: await diskAt(place, folder) }),
    };
};
const variables = ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'ALL_PROXY'];
/** Which proxies RUN steps would get, and from where. */
const proxiesOf = async ({ host, read }) => {
    const { env } = host;
    const set = (name) => (env[name] ?? env[name.toLowerCase()] ?? '') !== '';
    return { environment: variables.filter(set), dockerConfig: proxyNamesIn(await read(configPath(env))) };
};
const configPath = (env) => (0,external_node_path_.join)(env['DOCKER_CONFIG'] ?? (0,external_node_path_.join)(env['HOME'] ?? '/', '.docker'), 'config.json');
const proxyNamesIn = (text = '') => {
    const proxies = (0,json.at)((0,json/* parseJson */.qF)(text), 'proxies');
    const sets = (0,json/* isRecord */.u4)(proxies) ? Object.values(proxies) : [];
    return ['httpProxy', 'httpsProxy', 'ftpProxy', 'allProxy'].filter((name) => sets.some((each) => (0,json/* textAt */.$6)(each, name) !== undefined));
};

// EXTERNAL MODULE: ./build/engines/install/unprivileged-user.js
var unprivileged_user = __webpack_require__(41942);
;// CONCATENATED MODULE: ./build/preflight/collect-user.js





/** The user that rootless engines run as: without root oneself. */
const findUser = async ({ host, root, read }) => {
    if (host.uid === 0)
        return (0,unprivileged_user/* findUnprivilegedUser */.r)(host, (0,external_node_path_.join)(root, 'etc'));
    const accounts = (await read('/etc/passwd')) ?? '';
    const [name, , , gid] = accounts
        .split('\n')
        .map((line) => line.split(':'))
        .find((fields) => fields[2] === String(host.uid)) ?? [];
    if (name !== undefined)
        return { name, uid: host.uid, gid: Number(gid) };
    // Of a directory service: not in the file.
    const told = await host.exec('id', ['-un', String(host.uid)], { timeoutMs: commandMs });
    const known = told.end.kind === 'exited' && told.end.code === 0;
    return known ? { name: told.stdout.trim(), uid: host.uid, gid: host.uid } : undefined;
};
/** From subuid(5) and subgid(5). */
const subIdsOf = async ({ read, host }, user) => {
    const [uids, gids] = [rangesIn(await read('/etc/subuid')), rangesIn(await read('/etc/subgid'))];
    const owners = [user?.name, String(user?.uid ?? host.uid)];
    const widest = (ranges) => Math.max(0, ...ranges.filter(({ owner }) => owners.includes(owner)).map(({ count }) => count));
    const ends = [...uids, ...gids].map(({ first, count }) => first + count);
    return { uids: widest(uids), gids: widest(gids), firstFree: Math.max(100_000, ...ends) };
};
const rangesIn = (text = '') => [...text.matchAll(/^([^:#]+):(\d+):(\d+)$/gm)].map(([, owner = '', first, count]) => ({
    ...{ owner, first: Number(first), count: Number(count) },
}));
/** A name service such as sss: the files then say nothing. */
const subIdServiceOf = async ({ read }) => {
    const [, service] = /^subid:\s*(\S+)/m.exec((await read('/etc/nsswitch.conf')) ?? '') ?? [];
    return service === 'files' ? undefined : service;
};
const setuid = 0o4000;
/** Debian makes them setuid root, Fedora gives them a file capability. */
const helperOf = async ({ host }, path) => {
    if (path === undefined)
        return undefined;
    const { mode, uid } = await (0,promises_.stat)(path).catch(() => ({ mode: 0, uid: -1 }));
    if ((mode & setuid) !== 0 && uid === 0)
        return { path, privileged: true };
    const getcap = (0,on_path/* onPath */.L)(host, 'getcap');
    if (getcap === undefined)
        return { path, privileged: undefined };
    const { end, stdout } = await host.exec(getcap, [path], { timeoutMs: commandMs });
    const told = end.kind === 'exited' && end.code === 0;
    return { path, privileged: told ? /cap_set[ug]id/.test(stdout) : undefined };
};
/** Whether sudo would let this user do anything without a password. */
const sudoWorks = async (host) => {
    if (host.uid === 0)
        return false;
    const { end } = await host.exec('sudo', ['-n', 'true'], { timeoutMs: commandMs });
    return end.kind === 'exited' && end.code === 0;
};
/**
 * Containers refuse it by seccomp, which no file tells. `unshare` is in util-linux; where AppArmor restricts user
 * namespaces, it is let in all the same, and told apart by another check.
 */
const namespaceRefusal = async (host, user) => {
    if (host.uid === 0 && user === undefined)
        return undefined;
    const as = host.uid === 0 && user !== undefined ? { user, cwd: '/' } : {};
    const { end, tail } = await host.exec('unshare', ['--user', 'true'], { timeoutMs: commandMs, ...as });
    return end.kind === 'exited' && end.code !== 0 ? tail.trim().split('\n').at(-1) : undefined;
};
/** Asked as that user; while there is none, the file's mode tells what any user may do. */
const accessOf = async ({ host, root }, user, device) => {
    const path = (0,external_node_path_.join)(root, device);
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        return 'absent';
    if (host.uid === 0 && user === undefined)
        return (found.mode & 0o006) === 0o006 ? 'open' : 'closed';
    const as = host.uid === 0 && user !== undefined ? { user, cwd: '/' } : {};
    const script = ['-c', '[ -r "$1" ] && [ -w "$1" ]', 'sh', path];
    const { end } = await host.exec('sh', script, { timeoutMs: commandMs, ...as });
    return end.kind === 'exited' && end.code === 0 ? 'open' : 'closed';
};
/** Of the environment, see the XDG base directory specification: it must belong to the user. */
const runtimeDirOf = async ({ env, uid }) => {
    const path = env['XDG_RUNTIME_DIR'] ?? '';
    if (path === '')
        return undefined;
    const folder = await (0,promises_.stat)(path).catch(() => undefined);
    const socket = await (0,promises_.stat)((0,external_node_path_.join)(path, 'bus')).catch(() => undefined);
    const bus = socket !== undefined || (env['DBUS_SESSION_BUS_ADDRESS'] ?? '') !== '';
    return { path, usable: folder?.isDirectory() === true && folder.uid === uid, bus };
};

;// CONCATENATED MODULE: ./build/preflight/collect-versions.js




/**
 * What programs say to `--version`. Rootless Podman makes folders for its locks as soon as it is asked anything: they
 * are made in one that goes again; where none can be made, nothing is asked.
 */
const answersOf = async (host, programs, asked) => {
    const answers = {};
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,run_folder/* parentFolder */.he)(host), 'look-')).catch(() => undefined);
    if (scratch === undefined)
        return answers;
    const env = { ...host.env, TMPDIR: scratch, XDG_RUNTIME_DIR: scratch };
    try {
        for (const name of new Set(asked)) {
            const program = programs[name];
            if (program === undefined)
                continue;
            answers[name] = answerIn(await host.exec(program, ['--version'], { timeoutMs: commandMs, env }));
        }
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
    return answers;
};
const answerIn = ({ end, stdout, tail }) => {
    if (end.kind === 'exited' && end.code === 0)
        return versionIn(stdout);
    const last = tail.trim().split('\n').at(-1) ?? '';
    return { failure: `${howItEnded(end)}${last === '' ? '' : ` (${last.slice(0, 200)})`}` };
};
const howItEnded = (end) => {
    switch (end.kind) {
        case 'exited':
            return `--version ended with exit status ${end.code}`;
        case 'signalled':
            return `--version was ended by ${end.signal}`;
        case 'timed-out':
            return `--version gave no answer within ${end.afterMs / 1000} s`;
        case 'aborted':
            return 'interrupted';
        case 'not-started':
            return end.message;
    }
};
/**
 * `podman version 4.3.1`, `pasta 0.0~git20230309.7c7625d-1`, `pasta 2024_08_21.1d6142f`; a build from sources may say
 * `Docker version library-import, build library-import`.
 */
const versionIn = (text) => {
    const [line = ''] = text.split('\n');
    const [version] = /\b\d+[._]\d[\w.~+-]*/.exec(line.replaceAll(/\bv(?=\d)/g, '')) ?? [];
    const [, word] = /^[\w ]*\bversion ([\w.+-]+)/i.exec(line) ?? [];
    const told = version ?? word;
    return told === undefined
        ? { failure: '--version prints something else than a version' }
        : { version: told };
};

;// CONCATENATED MODULE: ./build/preflight/collect.js






/** What engines use beside their own program. */
const lookedFor = [
    ...['rootlesskit', 'crun', 'runc', 'pasta', 'slirp4netns'],
    ...['podman', 'fuse-overlayfs', 'newuidmap', 'newgidmap', 'useradd', 'usermod'],
];
/** Whose version a check asks for; the others are only there or not. */
const differing = ['podman', 'pasta'];
/**
 * Reads everything that the checks look at. Changes nothing and never throws, but for an abort: what cannot be
 * read is undefined. Of the engines only the programs are asked for.
 */
const collectFacts = async (place, candidates) => {
    const { host } = place;
    const own = candidates.flatMap(({ needs }) => needs?.program ?? []);
    const openers = candidates.flatMap(({ needs }) => needs?.userNamespace ?? []);
    const programs = Object.fromEntries([...own, ...openers, ...lookedFor].flatMap((name) => {
        const path = (0,on_path/* onPath */.L)(host, name);
        return path === undefined ? [] : [[name, path]];
    }));
    const user = await findUser(place);
    const parent = await (0,run_folder/* parentFolder */.he)(host);
    const facts = {
        uid: host.uid,
        user,
        sudo: await sudoWorks(host),
        subIds: await subIdsOf(place, user),
        subIdService: await subIdServiceOf(place),
        newuidmap: await helperOf(place, programs['newuidmap']),
        newgidmap: await helperOf(place, programs['newgidmap']),
        namespaceRefusal: await namespaceRefusal(host, user),
        tap: await accessOf(place, user, '/dev/net/tun'),
        fuse: await accessOf(place, user, '/dev/fuse'),
        programs,
        answers: await answersOf(host, programs, [...own, ...differing]),
        ...(await kernelFacts(place)),
        ...(await limitFacts(place)),
        clockSource: await clockSourceOf(place),
        nowMs: Date.now(),
        runDisk: await diskAt(place, parent),
        runDiskWritable: await isWritable(parent),
        docker: await dockerDaemons(place),
        proxies: await proxiesOf(place),
        nameservers: await nameserversOf(place),
        runtimeDir: await runtimeDirOf(host),
    };
    host.signal.throwIfAborted();
    return facts;
};

;// CONCATENATED MODULE: ./build/preflight/preflight.js


/** What all checks say about these engines on a machine. Reads, and changes nothing. */
const lookOver = async (place, candidates) => {
    const facts = await collectFacts(place, candidates);
    return checks.flatMap((each) => each(facts, candidates));
};
/** Why an engine cannot build here. `beforeInstall`: what its packages bring does not count yet. */
const obstaclesOf = (findings, engine, beforeInstall = false) => findings.filter(({ state, concerns, comesWithInstall }) => state === 'missing' && concerns.includes(engine) && !(beforeInstall && comesWithInstall === true));
/** One line: what was seen, and how to mend it. */
const tellFinding = ({ name, seen, remedy }) => `${name}: ${seen}${remedy === undefined ? '' : `; to mend it: ${remedy}`}`;
/** What the reader of a report of these engines must know of the machine. */
const warningsOf = (findings, engines) => findings
    .filter(({ state, concerns }) => state === 'warning' && concerns.some((name) => engines.includes(name)))
    .map(tellFinding);

;// CONCATENATED MODULE: ./build/preflight/examine.js



/** Looks at engines and at what they need. Changes nothing; throws only when it is interrupted. */
const examine = async (place, engines, named) => {
    const facts = await collectFacts(place, engines);
    const findings = checks.flatMap((each) => each(facts, engines));
    const examined = [];
    for (const engine of engines) {
        const detection = await detected(engine, place);
        const version = detection.kind === 'found' ? versionOf(engine, facts) : undefined;
        examined.push({
            ...{ name: engine.name, title: engine.title },
            ...(version === undefined ? {} : { version }),
            ...examine_told(detection, engine, findings),
        });
    }
    const measurable = examined.map((each) => each.measurable);
    return {
        schemaVersion: '1.0',
        measurable: named ? measurable.every(Boolean) : measurable.some(Boolean),
        engines: examined,
        checks: findings,
    };
};
/** Of the daemon that answers, else of the engine's own program. */
const versionOf = ({ needs = {} }, { docker, answers }) => {
    const daemon = needs.dockerDaemon === undefined ? undefined : docker[needs.dockerDaemon];
    const answer = answers[needs.program ?? ''];
    return daemon?.version ?? (answer !== undefined && 'version' in answer ? answer.version : undefined);
};
/** An engine that cannot be looked at is told like one that is missing. */
const detected = async (engine, { host }) => {
    try {
        return await engine.detect(host);
    }
    catch (error) {
        host.signal.throwIfAborted();
        return { kind: 'unusable', reason: error instanceof Error ? error.message : String(error) };
    }
};
const examine_told = (looked, { name }, findings) => {
    switch (looked.kind) {
        case 'missing':
            return { state: 'missing', measurable: false, seen: looked.reason, remedy: looked.remedy };
        case 'unusable':
            return { state: 'unusable', measurable: false, seen: looked.reason };
        case 'found': {
            const obstacles = obstaclesOf(findings, name).map((each) => each.name);
            if (obstacles.length === 0)
                return { state: 'found', measurable: true, seen: looked.what };
            const remedy = `mend what the checks name: ${obstacles.join(', ')}`;
            return { state: 'found', measurable: false, seen: looked.what, remedy };
        }
    }
};

// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(735);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/preflight/render.js


/** The examination for a terminal or the log of a job: one line for each engine and check, and one for its remedy. */
const toDoctorText = (examination) => {
    const { engines, checks } = examination;
    const lines = [
        headline(examination),
        '',
        'Engines',
        ...aligned(engines.map((each) => ({ ...each, first: stateOf(each), remedyFor: each.remedy }))),
        '',
        'Checks',
        ...aligned(checks.map((each) => lineOf(each, engines.length))),
    ];
    return lines.join('\n');
};
/** The same for the job summary. */
const toDoctorMarkdown = (examination) => {
    const { engines, checks } = examination;
    return [
        `## ${(0,report_escape/* text */.Qq)(headline(examination))}`,
        table(['engine', 'state', 'version', 'what was seen', 'remedy'], engines.map((each) => [each.name, stateOf(each), each.version ?? '', each.seen, each.remedy ?? ''])),
        table(['check', 'state', 'what was seen', 'remedy', 'concerns'], checks.map((each) => [each.name, each.state, each.seen, each.remedy ?? '', each.concerns.join(', ')])),
    ].join('\n\n');
};
const table = (titles, rows) => (0,markdown_table/* markdownTable */.Q)([[...titles], ...rows.map((row) => row.map(report_escape/* text */.Qq))], { alignDelimiters: false });
const headline = ({ engines }) => {
    const ready = engines.filter(({ measurable }) => measurable).map(({ name }) => name);
    if (ready.length === 0)
        return 'No engine can be measured on this machine.';
    const others = engines.length - ready.length;
    return `Can be measured on this machine: ${ready.join(', ')}${others === 0 ? '.' : `; not: ${others} of ${engines.length}.`}`;
};
const stateOf = ({ state, measurable }) => state === 'found' && !measurable ? 'unusable' : state;
/** Engines are named where it is not about all of them. */
const lineOf = ({ concerns, remedy, ...finding }, engines) => ({
    ...finding,
    first: finding.state,
    remedyFor: remedy,
    ...(concerns.length === engines ? {} : { concerns }),
});
const aligned = (lines) => {
    const width = Math.max(0, ...lines.map(({ name }) => name.length));
    return lines.flatMap(({ name, seen, first, version, concerns, remedyFor }) => {
        const about = concerns === undefined ? '' : ` [${concerns.join(', ')}]`;
        const row = `  ${first.padEnd(8)}  ${name.padEnd(width)}  ${(0,report_escape/* logLine */.BP)(`${version ?? ''} ${seen}${about}`)}`;
        return [row, ...(remedyFor === undefined ? [] : [`            to mend it: ${(0,report_escape/* logLine */.BP)(remedyFor)}`])];
    });
};

// EXTERNAL MODULE: ./build/engines/install/download.js
var download = __webpack_require__(34282);
;// CONCATENATED MODULE: ./build/host/cache-folder.js


/** Where archives are kept: what was asked for, the runner's tool cache, or the user's cache folder. */
const cacheDirOf = ({ cacheDir }, env) => {
    if (cacheDir !== undefined)
        return (0,external_node_path_.resolve)(cacheDir);
    const parents = [env['RUNNER_TOOL_CACHE'], env['XDG_CACHE_HOME']];
    // The base directory specification has relative paths ignored, and an empty one is none.
    const parent = parents.find((each) => each !== undefined && (0,external_node_path_.isAbsolute)(each));
    return (0,external_node_path_.join)(parent ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'), 'go-container-bench');
};

;// CONCATENATED MODULE: ./build/provision/engine-archives.js



/** Where engines with a version come from and are kept. `entryUrl` is that of the program's entry. */
const engineArchivesOf = (inputs, host, env, entryUrl) => ({
    mirror: inputs.engineMirror,
    folder: (0,external_node_path_.join)(cacheDirOf(inputs, env), 'engines'),
    download: (0,download/* downloader */.a5)(host, entryUrl),
});

// EXTERNAL MODULE: ./build/provision/named.js
var provision_named = __webpack_require__(38377);
// EXTERNAL MODULE: ./build/publish/runner/summary.js
var summary = __webpack_require__(49939);
;// CONCATENATED MODULE: ./build/modes/doctor.js









const nothingToMeasure = 3;
/**
 * Tells which engines could be measured here and what is missing for the others; changes and installs nothing.
 * Exit status 0: at least one can, or every one that was named.
 */
const doctor = async (inputs, host, world, tell) => {
    const archives = engineArchivesOf(inputs, host, world.env, world.entryUrl);
    const named = typeof inputs.engines === 'string' ? undefined : inputs.engines.map((each) => (0,provision_named/* engineNamed */.K)(each, archives));
    const wanted = named ?? Object.values(build_engines/* engines */.s);
    try {
        const examination = await examine(placeAt(host), wanted, named !== undefined);
        world.print(inputs.json ? JSON.stringify(examination, undefined, 2) : toDoctorText(examination));
        if (inputs.summary)
            await (0,publish_tell/* attempt */.C)(tell, 'The tables are not in the job summary', () => (0,summary/* writeSummary */.S)(toDoctorMarkdown(examination), world.env));
        return examination.measurable ? 0 : nothingToMeasure;
    }
    catch (error) {
        if (host.signal.aborted)
            return process_interrupt/* interruptedStatus */.VV;
        throw error;
    }
};

// EXTERNAL MODULE: ./build/modes/invocation.js
var invocation = __webpack_require__(35013);
;// CONCATENATED MODULE: ./build/analysis/exit-status.js
/**
 * Exit status of a run that ended by itself: 0 fine, 1 the verdict is named in `failOn`, 3 nothing
 * trustworthy was measured. (2, wrong input, and 130, interrupted, are no verdicts.)
 *
 * A run that judges nothing still fails with 3 when it measured nothing, whatever `failOn` names: no
 * verdict could ever tell its reader. Only `never` prevents it.
 */
const exitStatus = (verdict, failOn, { measuredAnything }) => {
    if (failOn === 'never')
        return 0;
    switch (verdict.kind) {
        case 'regression':
        case 'warning':
        case 'inconclusive':
            return failOn.includes(verdict.kind) ? 1 : 0;
        case 'invalid':
            return failOn.includes('invalid') ? 3 : 0;
        case 'none':
            return measuredAnything ? 0 : 3;
        case 'unchanged':
        case 'improvement':
            return 0;
    }
};

;// CONCATENATED MODULE: ./build/dockerfile/go-commands.js
const goPrograms = /^(?:go(?:\d[\w.]*|tip)?|xx-go|tinygo|garble)$/;
const compiling = new Set(['build', 'install', 'test', 'run', 'vet']);
/** Programs that are the go command in disguise. */
const goTools = new Set([
    'ko',
    'goreleaser',
    'gox',
    'gotestsum',
    'xgo',
    'gomobile',
    'golangci-lint',
    'staticcheck',
]);
/** Programs that do what another file says; it is not read here. */
const drivers = new Set([
    'make',
    'gmake',
    'task',
    'mage',
    'just',
    'bazel',
    'bazelisk',
    'ninja',
    'earthly',
    'buck2',
    'please',
]);
const interpreters = new Set([
    'sh',
    'bash',
    'ash',
    'dash',
    'python',
    'python3',
    'perl',
    'ruby',
    '.',
    'source',
    'eval',
]);
/** The last part of a program's path, without an ending. */
const programOf = ({ words }) => (words[0] ?? '').replace(/^.*\//, '');
/** Reads a command as a call of go; undefined when it is another program. */
const goCallOf = (command) => {
    if (!goPrograms.test(programOf(command)))
        return undefined;
    const { variables } = command;
    const [, ...words] = command.words;
    // Flags in front of the verb: `go -C dir build`, `garble -tiny build`.
    const at = words.findIndex((word, index) => !word.startsWith('-') && words[index - 1] !== '-C');
    if (at === -1)
        return undefined;
    const [verb = '', ...args] = words.slice(at);
    const folder = folderOf([...words.slice(0, at), ...args]);
    return { verb, args, variables, ...(folder === undefined ? {} : { folder }) };
};
const folderOf = (words) => {
    const at = words.findIndex((word) => /^--?C(?:=|$)/.test(word));
    const word = words[at];
    return word?.includes('=') === true ? word.slice(word.indexOf('=') + 1) : words[at === -1 ? -1 : at + 1];
};
/** Whether a program compiles Go: `unknown` for one that does what a file or a variable says. */
const compilesGo = (command) => {
    const call = goCallOf(command);
    if (call !== undefined) {
        if (compiling.has(call.verb))
            return 'yes';
        return call.verb === 'generate' || call.verb === 'tool' ? 'unknown' : 'no';
    }
    const program = programOf(command);
    if (goTools.has(program))
        return 'yes';
    return isIndirect(command) ? 'unknown' : 'no';
};
/** A program whose work stands elsewhere: a build driver, a script, a name held by a variable. */
const isIndirect = (command) => {
    const program = programOf(command);
    const [path = ''] = command.words;
    if (drivers.has(program) || /[$`]/.test(path) || /\.(?:sh|bash|py|pl|rb)$/.test(program))
        return true;
    if (interpreters.has(program))
        return command.words.length > 1 || program === '.';
    return /^\.{1,2}\//.test(path);
};
/** `yes` as soon as one step surely compiles Go; `unknown` when one may. */
const runsGo = (steps) => {
    const answers = new Set(steps.flatMap(({ commands }) => commands.map(compilesGo)));
    if (answers.has('yes'))
        return 'yes';
    return answers.has('unknown') ? 'unknown' : 'no';
};

;// CONCATENATED MODULE: ./build/dockerfile/shell-commands.js
const single = String.raw `'[^']*'`;
const substitution = String.raw `\$\((?:[^()]|\([^()]*\))*\)`;
const shell_commands_double = String.raw `"(?:\\[\s\S]|${substitution}|[^"\\])*"`;
const wordPart = `${String.raw `${single}|${shell_commands_double}|\\[\s\S]|${substitution}|\$\{[^}]*\}|`}\`[^\`]*\`${String.raw `|[^\s'"\\;&|()<>]`}`;
/** In this order: a comment, a redirection with its target, what ends a command, a word. */
const token = new RegExp(String.raw `(?<=^|\s)#[^\n]*|(?:\d*(?:>>|>&|>\||<<<|<>|[<>])|&>>?)\s*(?:${wordPart})*|(&&|\|[|&]?|;+|&|\n|[()])|((?:${wordPart})+)`, 'g');
/** Words of the shell's own grammar that may stand in front of a command. */
const grammar = new Set([
    'if',
    'then',
    'else',
    'elif',
    'do',
    'while',
    'until',
    '!',
    '{',
    '}',
    'fi',
    'done',
    'esac',
]);
/** Programs that start the one that follows them. */
const wrappers = new Set(['env', 'exec', 'command', 'sudo', 'time', 'nice', 'nohup']);
/**
 * The programs a shell script starts, in order of writing: behind `&&` and `|`, in `$(…)`, and in `sh -c '…'`.
 * It reads the text only: what a variable holds and which branch is taken is not known here.
 */
const commandsOf = (script) => {
    const found = [];
    let words = [];
    const finish = () => {
        found.push(...programsOf(words));
        words = [];
    };
    for (const [, end, word] of script.matchAll(token)) {
        if (end !== undefined)
            finish();
        if (word === undefined)
            continue;
        for (const inner of substitutionsIn(word))
            found.push(...commandsOf(inner));
        words.push(word);
    }
    finish();
    return found;
};
const substitutionsIn = (word) => [...word.replaceAll(/'[^']*'/g, '').matchAll(/\$\(([^()]*(?:\([^()]*\)[^()]*)*)\)|`([^`]*)`/g)].map(([, dollar, back]) => dollar ?? back ?? '');
const assignment = /^([A-Za-z_]\w*)=([\s\S]*)$/;
const programsOf = (raw) => {
    const variables = {};
    const words = raw.map(unquoted);
    let at = 0;
    for (; at < words.length; at += 1) {
        const word = words[at] ?? '';
        const [, name, value = ''] = assignment.exec(word) ?? [];
        if (name !== undefined)
            variables[name] = value;
        else if (!grammar.has(word) && !wrappers.has(word) && !(at > 0 && isFlagOfWrapper(words[at - 1], word)))
            break;
    }
    const command = words.slice(at);
    const [program] = command;
    if (program === undefined)
        return [];
    const inner = shellScript(command);
    return inner === undefined ? [{ variables, words: command }] : commandsOf(inner);
};
const isFlagOfWrapper = (before, word) => before !== undefined && wrappers.has(before) && word.startsWith('-');
/** The script of `sh -c SCRIPT`, also with other flags in front of or beside the `c`. */
const shellScript = ([program = '', ...args]) => {
    if (!/^(?:\S*\/)?(?:ba|da|a)?sh$/.test(program))
        return undefined;
    const at = args.findIndex((arg) => /^-[a-z]*c$/.test(arg));
    return at === -1 ? undefined : args[at + 1];
};
const unquoted = (word) => word.replaceAll(/'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"|\\([\s\S])/g, (...found) => {
    const [, singles, doubles, escaped] = found;
    return singles ?? doubles?.replaceAll(/\\(["\\$`])/g, '$1') ?? (escaped === '\n' ? '' : escaped) ?? '';
});

;// CONCATENATED MODULE: ./build/dockerfile/syntax.js
/**
 * Splits a Dockerfile into instructions by the rules of BuildKit's own parser (moby/buildkit,
 * frontend/dockerfile/parser). Throws when a heredoc does not end, naming its line.
 */
const parseDockerfile = (text) => {
    const lines = text
        .replaceAll(/^\uFEFF|\n$/g, '')
        .split('\n')
        .map((line, index) => ({ text: line, number: index + 1 }));
    const directives = directivesOf(lines);
    const escape = directives.get('escape') === '`' ? '`' : '\\';
    // BuildKit looks for the syntax line behind a shebang too; every other directive ends there.
    const shebang = lines[0]?.text.startsWith('#!') === true;
    const syntax = (shebang ? directivesOf(lines.slice(1)) : directives).get('syntax');
    const syntaxImage = syntax?.split(' ')[0];
    const instructions = instructionsOf(lines, escape);
    return { instructions, escape, ...(syntaxImage === undefined ? {} : { syntaxImage }) };
};
/** They stand above everything else: the first line that is none of them ends them. */
const directivesOf = (lines) => {
    const found = new Map();
    for (const { text } of lines) {
        const [, name = '', value = ''] = /^\s*#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/.exec(text) ?? [];
        if (!['syntax', 'escape', 'check'].includes(name.toLowerCase()))
            break;
        found.set(name.toLowerCase(), value);
    }
    return found;
};
const instructionsOf = (lines, escape) => {
    const found = [];
    for (let at = 0; at < lines.length;) {
        const { text, next } = joinedLine(lines, at, escape);
        const line = at + 1;
        at = next;
        if (text.trim() === '')
            continue;
        const { heredocs, next: behind } = heredocsBehind(lines, at, text);
        at = behind;
        found.push({ ...split(text), line, endLine: at, heredocs });
    }
    return found;
};
const isComment = (text) => /^\s*#/.test(text);
/** A logical line: comments and empty lines inside a continuation are dropped, as BuildKit does. */
const joinedLine = (lines, from, escape) => {
    // An escape character that is itself escaped continues nothing.
    const continued = escape === '`' ? /(?:([^`])|^)`[ \t]*$/ : /(?:([^\\])|^)\\[ \t]*$/;
    let text = '';
    let at = from;
    for (; at < lines.length; at += 1) {
        const raw = (lines[at]?.text ?? '').replace(/\r+$/, '');
        if (at > from && (isComment(raw) || raw.trim() === ''))
            continue;
        const part = isComment(raw) ? '' : raw.slice(at === from ? raw.length - raw.trimStart().length : 0);
        text += part.replace(continued, '$1');
        if (!continued.test(part))
            break;
    }
    return { text, next: Math.min(at + 1, lines.length) };
};
const quotedWord = /(?:[^\s'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*")+/g;
const heredocsBehind = (lines, from, text) => {
    const holder = /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s(.*)$/is.exec(text)?.[1];
    if (holder === undefined || !holder.includes('<<') || jsonWords(withoutFlags(holder)) !== undefined) {
        return { heredocs: [], next: from };
    }
    const heredocs = [];
    let next = from;
    for (const word of holder.match(quotedWord) ?? []) {
        const [, , dash = '', label = ''] = /^(\d*)<<(-?)([^<]+)$/.exec(word) ?? [];
        if (label === '')
            continue;
        const name = label.replaceAll(/['"]|\\(.)/g, '$1');
        const end = lines.findIndex(({ text: each, number }) => number > next && terminates(each, name, dash));
        if (end === -1)
            throw new Error(`Line ${from} of the Dockerfile starts a heredoc ${name} that never ends`);
        heredocs.push({
            name,
            content: lines
                .slice(next, end)
                .map((each) => each.text)
                .join('\n'),
        });
        next = end + 1;
    }
    return { heredocs, next };
};
const terminates = (text, name, dash) => {
    const line = text.replace(/\r+$/, '');
    return (dash === '-' ? line.replace(/^\t+/, '') : line) === name;
};
const flagWord = /^\s*(--(?:[^\s'"\\]|\\.|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")*)(?=\s|$)/s;
const split = (text) => {
    const [, name = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(text.trim()) ?? [];
    const flags = [];
    let args = rest;
    for (let found = flagWord.exec(args); found !== null; found = flagWord.exec(args)) {
        args = args.slice(found[0].length);
        const flag = (found[1] ?? '').replaceAll(/['"]|\\(.)/gs, '$1');
        if (flag === '--')
            break;
        flags.push(flag);
    }
    return { name: name.toUpperCase(), flags, args: args.trim() };
};
const withoutFlags = (rest) => split(`X ${rest}`).args;
/** The words of an instruction in JSON form, as in `["go", "build"]`; undefined when it is not in that form. */
const jsonWords = (args) => {
    if (!args.trimStart().startsWith('['))
        return undefined;
    try {
        const parsed = JSON.parse(args);
        return Array.isArray(parsed) && parsed.every((each) => typeof each === 'string') ? parsed : undefined;
    }
    catch {
        // Not JSON: a shell command that happens to start with a bracket, as BuildKit takes it.
        return undefined;
    }
};
/** The value of a flag, as `build` in `--from=build`; an empty text for `--link`; undefined when it is not there. */
const flagOf = ({ flags }, name) => flagsOf(flags, name).at(-1);
/** Every value of a flag that may be repeated. */
const flagsOf = (flags, name) => flags
    .filter((flag) => flag === `--${name}` || flag.startsWith(`--${name}=`))
    .map((flag) => flag.slice(name.length + 3));

;// CONCATENATED MODULE: ./build/dockerfile/run-steps.js


/** Reads a RUN instruction in any of its forms: shell, JSON or heredoc. */
const readRun = (instruction) => {
    const network = flagOf(instruction, 'network');
    const security = flagOf(instruction, 'security');
    return {
        line: instruction.line,
        mounts: flagsOf(instruction.flags, 'mount').map(readMount),
        ...(network === undefined ? {} : { network }),
        ...(security === undefined ? {} : { security }),
        commands: commandsIn(instruction),
    };
};
const readMount = (text) => {
    const options = {};
    for (const option of text.split(',')) {
        const [name = '', ...value] = option.split('=');
        options[mountAliases[name.toLowerCase()] ?? name.toLowerCase()] = value.join('=');
    }
    return { ...options, type: options['type'] ?? 'bind' };
};
const mountAliases = { src: 'source', dst: 'target', destination: 'target' };
const commandsIn = ({ args, heredocs }) => {
    const words = jsonWords(args);
    if (words !== undefined)
        return commandsOf(words.map(quote).join(' '));
    const command = args.replaceAll(/\d*<<-?\s*[^\s<]+/g, ' ').trim();
    const script = heredocs.map(({ content }) => content).join('\n');
    // `RUN <<EOF` runs the text itself, by the shell unless its first line names another program.
    if (command === '' && /^#!(?!.*sh\b)/.test(script))
        return [{ variables: {}, words: [interpreterOf(script)] }];
    const isShell = command === '' || /^(?:\S*\/)?(?:ba|da|a)?sh(?:\s+-\S+)*$/.test(command);
    return commandsOf(heredocs.length > 0 && isShell ? script : command);
};
const interpreterOf = (script) => /^#!\s*(?:\S*\/env\s+)?(\S+)/.exec(script)?.[1] ?? '';
const quote = (word) => `'${word.replaceAll("'", `'\\''`)}'`;

;// CONCATENATED MODULE: ./build/dockerfile/image-names.js
const imageContext = 'docker-image://';
/**
 * Resolves a name of FROM, `COPY --from` or a mount: build contexts go first, then stages, then images.
 * `stageOf` gets the name in lower case.
 */
const readImageName = (name, buildContexts, stageOf) => {
    const context = Object.entries(buildContexts).find(([each]) => familiar(each) === familiar(name));
    if (context !== undefined)
        return contextName(...context);
    const index = stageOf(name.toLowerCase());
    if (index !== undefined)
        return { kind: 'stage', index };
    if (name === 'scratch')
        return { kind: 'scratch' };
    if (name === '' || /[\s$]/.test(name))
        return { kind: 'unresolved', written: name, missing: variablesIn(name) };
    return { kind: 'image', reference: name };
};
const contextName = (name, value) => value.startsWith(imageContext)
    ? { kind: 'image', reference: value.slice(imageContext.length) }
    : { kind: 'context', name, value };
/** BuildKit compares the names of contexts this way: `alpine` is `docker.io/library/alpine:latest`. */
const familiar = (name) => name
    .toLowerCase()
    .replace(/^(?:docker\.io\/)?(?:library\/)?/, '')
    .replace(/:latest$/, '');
const variablesIn = (name) => [...name.matchAll(/\$\{?(\w+)/g)].map(([, variable = '']) => variable);

;// CONCATENATED MODULE: ./build/dockerfile/variables.js
const reference = /\\(.)|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+?]|##?|%%?|\/\/?)((?:[^{}]|\$\{[^{}]*\})*))?\})/gs;
/**
 * Puts values for `$NAME`, `${NAME}`, `${NAME:-word}`, `${NAME-word}`, `${NAME:+word}` and `${NAME+word}`.
 * A variable without a value becomes nothing, as in a build, and is told in `missing`; so is one that is cut
 * or replaced by a pattern (`${NAME#v}`), for that is not carried out here.
 */
const expand = (text, variables) => {
    const missing = new Set();
    const expanded = text.replaceAll(reference, (...found) => {
        const [, escaped, plain, braced, operator = '', word = ''] = found;
        if (escaped !== undefined)
            return escaped;
        const name = plain ?? braced ?? '';
        const value = variables.get(name);
        const isSet = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
        const other = () => {
            const inner = expand(word, variables);
            for (const each of inner.missing)
                missing.add(each);
            return inner.text;
        };
        if (operator.endsWith('+'))
            return isSet ? other() : '';
        if (operator.endsWith('-') && !isSet)
            return other();
        if (!isSet || /^[#%/]/.test(operator))
            missing.add(name);
        return value ?? '';
    });
    return { text: expanded, missing: [...missing] };
};
/** Removes the quotes of a Dockerfile word. */
const unquote = (word) => word.replaceAll(/(['"])(.*?)\1/gs, '$2');
/** The `NAME=value` pairs of an ENV or ARG, values as written; a NAME alone, which only ARG has, has none. */
const assignmentsOf = (instruction, args) => {
    const words = args.match(/(?:[^\s'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*")+/gs) ?? [];
    const old = /^(\S+)\s+(.*)$/s.exec(args);
    // The old form, `ENV NAME value with blanks`.
    if (instruction === 'ENV' && old !== null && words[0]?.includes('=') === false)
        return [[old[1] ?? '', old[2]]];
    return words.map((word) => {
        const at = word.indexOf('=');
        return at === -1 ? [word, undefined] : [word.slice(0, at), unquote(word.slice(at + 1))];
    });
};

;// CONCATENATED MODULE: ./build/dockerfile/stages.js



/** Groups instructions into stages and resolves what each is built on. Throws when there is no FROM. */
const readStages = (instructions, question) => {
    const first = instructions.findIndex(({ name }) => name === 'FROM');
    if (first === -1)
        throw new Error('The Dockerfile has no FROM: it builds nothing');
    const globals = globalsOf(instructions.slice(0, first), question);
    const stages = [];
    for (const [at, from] of instructions.entries()) {
        if (from.name !== 'FROM')
            continue;
        const next = instructions.findIndex(({ name }, index) => index > at && name === 'FROM');
        const body = instructions.slice(at + 1, next === -1 ? undefined : next);
        stages.push(stageOf(from, body, { stages, globals: withPlatforms(globals, question), question }));
    }
    return { stages, globals };
};
/** The platform of this machine's containers. */
const nativePlatform = (arch = process.arch) => `linux/${arch === 'x64' ? 'amd64' : arch}`;
/** The variables that every Dockerfile has; all of the same platform, because emulation is refused. */
const platformVariables = (platform) => {
    const [os = '', arch = '', variant = ''] = platform.split('/');
    const parts = { PLATFORM: platform, OS: os, ARCH: arch, VARIANT: variant };
    return ['BUILD', 'TARGET'].flatMap((side) => Object.entries(parts).map(([name, value]) => [`${side}${name}`, value]));
};
const withPlatforms = (globals, { platform }) => new Map([...platformVariables(platform), ...globals]);
const globalsOf = (instructions, question) => {
    const found = new Map();
    const pairs = instructions
        .filter(({ name }) => name === 'ARG')
        .flatMap(({ args }) => assignmentsOf('ARG', args));
    for (const [name, written] of pairs) {
        const value = question.buildArgs[name] ??
            (written === undefined ? undefined : expand(written, withPlatforms(found, question)).text);
        if (value !== undefined)
            found.set(name, value);
    }
    return found;
};
const stageOf = (from, instructions, around) => {
    const [image = '', , name] = from.args.split(/\s+/);
    const platform = flagOf(from, 'platform');
    return {
        index: around.stages.length,
        ...(name === undefined ? {} : { name: name.toLowerCase() }),
        line: from.line,
        base: baseOf(expand(image, around.globals), image, around),
        ...(platform === undefined ? {} : { platform: expand(platform, around.globals).text }),
        instructions,
    };
};
const baseOf = ({ text, missing }, written, { stages, question }) => {
    if (missing.length > 0)
        return { kind: 'unresolved', written, missing };
    // Of FROM, unlike of COPY --from, a number is no index and only earlier stages count.
    return readImageName(text, question.buildContexts, (name) => stages.findLast((stage) => stage.name === name)?.index);
};

;// CONCATENATED MODULE: ./build/dockerfile/stage-variables.js


/**
 * The instructions of a stage, those of the stages it is built on first, each with its variables. What the
 * base image itself sets is not known.
 */
const placedInstructions = (staged, stage, question) => {
    const placed = [];
    let variables = new Map();
    for (const instruction of chainOf(staged, stage).flatMap((each) => each.instructions)) {
        placed.push({ instruction, variables });
        variables = after(instruction, variables, { staged, question });
    }
    return placed;
};
/** A stage and the stages it is built on, the first one first. */
const chainOf = ({ stages }, stage) => {
    const { base } = stage;
    const below = base.kind === 'stage' ? stages[base.index] : undefined;
    return below === undefined ? [stage] : [...chainOf({ stages, globals: new Map() }, below), stage];
};
const after = ({ name, args }, before, { staged, question }) => {
    if (name !== 'ARG' && name !== 'ENV')
        return before;
    const known = new Map(before);
    for (const [variable, written] of assignmentsOf(name, args)) {
        const given = name === 'ARG' ? argumentOf(variable, { staged, question }, written === undefined) : undefined;
        const value = given ?? (written === undefined ? undefined : expand(written, before).text);
        if (value !== undefined)
            known.set(variable, value);
    }
    return known;
};
/** A build argument, else what the ARG before the first FROM says; a default of the stage's own ARG goes before that. */
const argumentOf = (name, { staged, question }, hasNoDefault) => {
    const given = question.buildArgs[name];
    if (given !== undefined || !hasNoDefault)
        return given;
    return staged.globals.get(name) ?? new Map(platformVariables(question.platform)).get(name);
};

;// CONCATENATED MODULE: ./build/dockerfile/labels.js



/** Where Go keeps compiled packages when nothing else is said: GOCACHE below the home folder. */
const usualCache = /^(?:\/root|\/home\/[^/]+|~|\$HOME|\$\{HOME\})(?:\/\.cache(?:\/go-build)?)?\/?$|\/\.cache(?:\/go-build)?\/?$|go-?(?:build|cache)/;
/** What a reader must know beside the numbers of a project: each a few words, in a fixed order. */
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
/** Whether a step that compiles Go has a cache mount where the compiler's cache is. */
const keepsCompiled = (dockerfile) => dockerfile.needed
    .flatMap((stage) => placedInstructions(dockerfile, stage, dockerfile.question))
    .filter(({ instruction }) => instruction.name === 'RUN')
    .some(({ instruction, variables }) => {
    const targets = dockerfile.cacheMounts
        .filter(({ line }) => line === instruction.line)
        .map(({ target }) => target);
    return readRun(instruction)
        .commands.filter((command) => compilesGo(command) !== 'no')
        .some((command) => {
        const cache = command.variables['GOCACHE'] ?? variables.get('GOCACHE');
        return targets.some((target) => cache === undefined ? usualCache.test(target) : holds(target, cache));
    });
});
const holds = (folder, path) => `${path}/`.startsWith(`${folder.replace(/\/+$/, '')}/`);

;// CONCATENATED MODULE: ./build/dockerfile/network-use.js



/** Which steps of a build probably use the network: their times are the network's too. */
const networkUse = (dockerfile, question = {}) => {
    if (question.network === 'none')
        return { steps: [] };
    const steps = dockerfile.needed.flatMap((stage) => placedInstructions(dockerfile, stage, dockerfile.question)
        .filter(({ instruction }) => stage.instructions.includes(instruction))
        .flatMap((placed) => stepsOf(placed, question)));
    const remote = dockerfile.features
        .filter(({ kind }) => kind === 'remote-add')
        .map(({ line }) => ({ line, what: 'ADD', kind: 'uses' }));
    const all = [...steps, ...remote].toSorted((one, other) => one.line - other.line);
    return { steps: all, ...(all.length === 0 ? {} : { sentence: sentenceOf(all) }) };
};
const stepsOf = ({ instruction, variables }, question) => {
    if (instruction.name !== 'RUN')
        return [];
    const { commands, line, network } = readRun(instruction);
    if (network === 'none')
        return [];
    const found = commands.flatMap((command) => {
        const known = new Map([...variables, ...Object.entries(command.variables)]);
        const kind = kindOf(command, {
            goflags: known.get('GOFLAGS') ?? '',
            goproxy: known.get('GOPROXY') ?? '',
            question,
        });
        return kind === undefined ? [] : [{ line, what: network_use_nameOf(command), kind }];
    });
    return found.filter(({ what }, index) => found.findIndex((each) => each.what === what) === index);
};
const network_use_nameOf = (command) => {
    const words = command.words.slice(1).filter((word) => !word.startsWith('-'));
    const count = programOf(command) === 'go' && words[0] === 'mod' ? 2 : 1;
    const named = isIndirect(command) || downloaders.has(programOf(command)) ? [] : words.slice(0, count);
    return [programOf(command), ...named].join(' ');
};
const downloaders = new Set(['curl', 'wget', 'rsync', 'scp', 'ssh', 'aria2c', 'rustup']);
/** Package managers and other programs, with the verbs for which they download. */
const fetching = {
    apk: /^(?:add|update|upgrade|fix|fetch)$/,
    apt: /^(?:install|update|upgrade|dist-upgrade|full-upgrade)$/,
    'apt-get': /^(?:install|update|upgrade|dist-upgrade|build-dep|download)$/,
    dnf: /^(?:install|update|upgrade|makecache)$/,
    microdnf: /^(?:install|update|upgrade)$/,
    yum: /^(?:install|update|upgrade|makecache)$/,
    tdnf: /^(?:install|update|upgrade)$/,
    zypper: /^(?:install|in|refresh|ref|update|up)$/,
    pacman: /^-S/,
    git: /^(?:clone|fetch|pull|submodule|ls-remote)$/,
    pip: /^(?:install|download)$/,
    pip3: /^(?:install|download)$/,
    npm: /^(?:install|i|ci|add|update)$/,
    yarn: /^(?:install|add)?$/,
    pnpm: /^(?:install|i|add|fetch)$/,
    gem: /^install$/,
    cargo: /^(?:install|fetch|build)$/,
    svn: /^(?:checkout|co|export)$/,
    gh: /^(?:release|repo)$/,
    buf: /^(?:generate|dep|mod)$/,
};
const kindOf = (command, around) => {
    const program = programOf(command);
    if (goCallOf(command) !== undefined)
        return kindOfGo(command, around);
    if (downloaders.has(program))
        return 'uses';
    const [verb = ''] = command.words.slice(1).filter((word) => !word.startsWith('-') || program === 'pacman');
    if (fetching[program]?.test(verb) === true)
        return 'uses';
    return isIndirect(command) ? 'unknown' : undefined;
};
const kindOfGo = (command, { goflags, goproxy, question }) => {
    const { verb, args } = goCallOf(command) ?? { verb: '', args: [] };
    const [first = ''] = args.filter((arg) => !arg.startsWith('-'));
    // Where modules come from a folder, or may not be fetched at all, go stays at home.
    if (goproxy === 'off' || goproxy.startsWith('file:'))
        return undefined;
    if (verb === 'get')
        return 'uses';
    if (verb === 'mod')
        return /^(?:download|tidy|vendor|why|graph|verify)$/.test(first) ? 'uses' : undefined;
    const pinned = args.some((arg) => /^[\w.-]+\.[a-z]+\/\S+@\S+$/.test(arg));
    if (pinned && (verb === 'install' || verb === 'run'))
        return 'uses';
    if (!/^(?:build|install|test|run|vet|list|generate|tool)$/.test(verb))
        return undefined;
    const modes = [...args, ...goflags.split(/\s+/)].flatMap((each) => /^--?mod=(.*)$/.exec(each)?.[1] ?? []);
    // With a vendor folder, -mod=vendor is the default since Go 1.14.
    const isVendored = modes[0] === 'vendor' || (modes.length === 0 && question.isVendored === true);
    return (isVendored || question.requiresNothing === true) && verb !== 'generate' ? undefined : 'may-use';
};
const sentenceOf = (steps) => {
    const told = (kind) => steps
        .filter((step) => step.kind === kind)
        .map(({ line, what }) => `line ${line} (${what})`)
        .join(', ');
    const [uses, may, unknown] = [told('uses'), told('may-use'), told('unknown')];
    const parts = [
        ...(uses === '' ? [] : [`uses the network in ${uses}`]),
        ...(may === '' ? [] : [`downloads modules that are missing in ${may}`]),
        ...(unknown === '' ? [] : [`may use it in ${unknown}, which cannot be told from the text`]),
    ];
    return `The Dockerfile ${parts.join('; ')}.`;
};

// EXTERNAL MODULE: ./build/images/architecture.js
var architecture = __webpack_require__(26284);
// EXTERNAL MODULE: ./build/images/archive-cache.js
var archive_cache = __webpack_require__(9150);
// EXTERNAL MODULE: ./build/images/archive.js + 2 modules
var archive = __webpack_require__(19262);
// EXTERNAL MODULE: ./build/images/go-toolchain.js
var go_toolchain = __webpack_require__(73931);
;// CONCATENATED MODULE: ./build/images/static-executable.js
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

/** Program header type of an ELF file that names a dynamic loader (ELF specification, "Program Header"). */
const ptInterp = 3;
/** Enough for the header of the file and all program headers of a Go program. */
const headBytes = 4096;
/**
 * Why the program at `path` cannot run in an image that holds nothing else, or undefined when it can:
 * a 64-bit little-endian ELF file without a dynamic loader.
 */
const cannotRunAlone = async (path) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
        if (bytesRead < 64 || buffer.toString('latin1', 0, 6) !== '\x7fELF\x02\x01') {
            return 'it is not a 64-bit Linux program';
        }
        const offset = Number(buffer.readBigUInt64LE(32));
        const size = buffer.readUInt16LE(54);
        const count = buffer.readUInt16LE(56);
        if (offset + size * count > bytesRead)
            return 'its program headers are not where they are expected';
        const types = Array.from({ length: count }, (_, index) => buffer.readUInt32LE(offset + index * size));
        return types.includes(ptInterp) ? 'it is dynamically linked' : undefined;
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

;// CONCATENATED MODULE: ./build/images/toolchain-files.js


/**
 * The files of a GOROOT that `go build` without cgo needs, under `usr/local/go`. They are the same whether
 * the GOROOT was installed or is a toolchain module in Go's module cache: that has no `api`, `doc`, `misc`
 * and `test`, may lack the executable bits, and calls each `go.mod` `_go.mod` until it is first used.
 * `go.env` is not among them: installations edit it.
 */
const toolchainFiles = async (goroot, architecture) => {
    const tools = `pkg/tool/linux_${architecture}`;
    const single = ['VERSION', 'bin/go', ...toolNames.map((name) => `${tools}/${name}`)];
    const trees = await Promise.all(['lib', 'pkg/include', 'src'].map((folder) => filesBelow(goroot, folder)));
    const paths = [...(await existing(goroot, single)), ...trees.flat()];
    return Promise.all(paths.map((path) => toolchain_files_entryOf(goroot, path)));
};
/** What `go build` starts; `preprofile` came with Go 1.23. The others (vet, cover …) are 30 MB more to load. */
const toolNames = ['asm', 'cgo', 'compile', 'link', 'preprofile'];
/** Tests, the sources of the tools that are there as programs, and objects for cgo-only builds: half of it. */
const isNeeded = (path) => path !== 'src/cmd' && !/(^|\/)testdata$|_test\.go$|\.syso$/.test(path);
/** Follows symbolic links: distributions keep `src` elsewhere. */
const filesBelow = async (goroot, folder) => {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(goroot, folder));
    const paths = names.map((name) => `${folder}/${name}`).filter(isNeeded);
    const nested = await Promise.all(paths.map(async (path) => {
        const found = await (0,promises_.stat)((0,external_node_path_.join)(goroot, path));
        return found.isDirectory() ? filesBelow(goroot, path) : [path];
    }));
    return nested.flat();
};
const existing = async (goroot, paths) => {
    const found = await Promise.all(paths.map((path) => (0,promises_.stat)((0,external_node_path_.join)(goroot, path)).catch(() => undefined)));
    return paths.filter((_, index) => found[index] !== undefined);
};
const toolchain_files_entryOf = async (goroot, path) => {
    const source = (0,external_node_path_.join)(goroot, path);
    const { size } = await (0,promises_.stat)(source);
    const executable = path.startsWith('bin/') || path.startsWith('pkg/tool/');
    const name = path.replace(/(^|\/)_go\.mod$/, '$1go.mod');
    return { path: `usr/local/go/${name}`, content: { kind: 'file', source, sizeBytes: size, executable } };
};

;// CONCATENATED MODULE: ./build/images/base-image.js








/** Goes up when the contents of the image change for one and the same Go version. */
const formatVersion = 1;
/** Name of the archive, which everything that decides its contents is part of. */
const baseImageFile = (goVersion) => `base-go${goVersion}-${(0,architecture/* architecture */.s)()}-v${formatVersion}.tar`;
/** What the image is called in every engine. */
const baseImageReference = (goVersion) => `localhost/go-container-bench/go:${goVersion}`;
/**
 * The image that fixtures are built in: a Go toolchain of exactly `goVersion` (as in `1.26.8`) and nothing
 * else, without a shell, so RUN must be in exec form. Kept in `cacheDir`: with it there, no Go is needed
 * on this machine. Throws when no toolchain can be had or when it cannot run by itself.
 */
const baseImage = (host, goVersion, cacheDir) => {
    const reference = baseImageReference(goVersion);
    const path = (0,external_node_path_.join)(cacheDir, baseImageFile(goVersion));
    return (0,archive_cache/* cachedArchive */.l)({ path, reference }, async () => {
        const toolchain = await (0,go_toolchain/* findToolchain */.v)(host, goVersion);
        host.log(`Packing Go ${goVersion} from ${toolchain.goroot} as the base image of the fixtures`);
        await assertRunsAlone(toolchain);
        const files = [
            ...(await toolchainFiles(toolchain.goroot, (0,architecture/* architecture */.s)())),
            ...(await surroundings(toolchain)),
        ];
        return (0,archive/* writeImageArchive */.H)({ files, env, reference, path, architecture: (0,architecture/* architecture */.s)() });
    });
};
const env = [
    'PATH=/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    'HOME=/root',
    // Go finds it from /proc/self/exe, which not every builder mounts.
    'GOROOT=/usr/local/go',
    'GOTOOLCHAIN=local',
];
const base_image_text = (path, content) => ({ path, content: { kind: 'text', text: content } });
/** What `go build` expects around it. No certificates: builds of fixtures use no network. */
const surroundings = async ({ goroot }) => [
    { path: 'tmp', content: { kind: 'folder', mode: 0o1777 } },
    base_image_text('etc/passwd', 'root:x:0:0:root:/root:/sbin/nologin\n'),
    base_image_text('usr/local/go/go.env', await goEnv(goroot)),
    // Telemetry would write counters into every layer; it has no environment variable, only this file.
    base_image_text('root/.config/go/telemetry/mode', 'off'),
];
/** Where modules come from is Go's own default; what else an installation has in this file may be edited. */
const goEnv = async (goroot) => {
    const lines = (await (0,promises_.readFile)((0,external_node_path_.join)(goroot, 'go.env'), 'utf8').catch(() => '')).split('\n');
    const kept = lines.filter((line) => /^(GOPROXY|GOSUMDB)=/.test(line));
    return [...kept, 'GOTOOLCHAIN=local', ''].join('\n');
};
const assertRunsAlone = async ({ go, version }) => {
    const reason = await cannotRunAlone(go);
    if (reason === undefined)
        return;
    throw new Error(`${go} cannot be the base image of the fixtures: ${reason}. ` +
        `Put Go from https://go.dev/dl on PATH (any version from 1.21 on fetches ${version} by itself), ` +
        `or give an image that has Go with --base-image REF (input base-image).`);
};

// EXTERNAL MODULE: ./build/images/modules.js
var images_modules = __webpack_require__(26358);
// EXTERNAL MODULE: ./build/host/git/environment.js
var environment = __webpack_require__(98701);
;// CONCATENATED MODULE: ./build/revisions/prepare.js



/** `prepare` failed at one revision. */
class PrepareError extends Error {
    revision;
    constructor(revision, cause) {
        super(`prepare failed in the ${revision}: ${cause.message}`, { cause });
        this.name = 'PrepareError';
        this.revision = revision;
    }
}
/** Runs `prepare` at the top of a clone, as this user. Throws a `PrepareError` unless it exits with 0. */
const runPrepare = async (host, { command, timeoutMs }, revision, dir) => {
    host.log(`Running prepare in the ${revision}`);
    // Without the repository of a git that called us: its own `git` must see the clone.
    const env = (0,environment/* withoutRepository */.t)(host.env);
    const result = await host.exec('sh', ['-c', command], { cwd: dir, env, timeoutMs });
    host.signal.throwIfAborted();
    if (!(0,git/* succeeded */.gq)(result))
        throw new PrepareError(revision, new exec/* CommandError */.Qd(result));
};

;// CONCATENATED MODULE: ./build/revisions/local-fetch.js

/**
 * Fetches commits and tags from a repository on this machine, with its boundary where its history is cut
 * off. From a path git reads through `upload-pack`: unlike `git clone`, it links no files of the user's.
 */
const fetchFromHere = async ({ host, dir, from }, flags, refs) => {
    const always = ['--quiet', '--no-tags', '--update-shallow', '--no-write-fetch-head'];
    // It does not see the settings in our environment, and refuses a repository of another user.
    const reading = "--upload-pack=git -c 'safe.directory=*' upload-pack";
    const args = ['fetch', ...always, reading, ...flags, '--', from, ...refs, '+refs/tags/*:refs/tags/*'];
    await (0,git/* gitText */.q_)(host, dir, args, { timeoutMs: git/* transferTimeoutMs */.L$ });
};

;// CONCATENATED MODULE: ./build/revisions/clones.js






/**
 * Makes a repository in each of the empty folders, the same in all: the commits with the history behind
 * them, all tags, and the remote `origin`; nothing is checked out. A base that is not in the user's
 * repository is fetched from its origin. So `git describe` sees the same tags on both sides.
 */
const makeClones = async (clones, dirs) => {
    const [first, ...others] = dirs;
    if (first === undefined)
        return;
    await gatherCommits(clones, first);
    for (const dir of others)
        await copyRepository(clones.host, first, dir);
};
/** Checks a commit out in a repository that has it, detached. */
const checkOut = async (host, dir, sha) => {
    await (0,git/* gitText */.q_)(host, dir, ['checkout', '--quiet', '--force', '--detach', sha], transfer);
};
const gatherCommits = async (clones, dir) => {
    const { host, repository, origin, commits } = clones;
    const { head, base } = commits;
    await (0,git/* gitText */.q_)(host, dir, ['init', '--quiet', '--template=', (0,git_repository/* objectFormat */.n9)(head)]);
    if (origin !== undefined)
        await (0,git/* gitText */.q_)(host, dir, ['remote', 'add', '--', 'origin', origin.url]);
    const isHere = base !== undefined && (await (0,git_repository/* commitOf */.D3)(host, repository, base)) !== undefined;
    const depth = await depthFor(clones, isHere);
    const wanted = [head, ...(isHere ? [base] : [])];
    await fetchFromHere({ host, dir, from: repository.root }, depth, wanted);
    if (base !== undefined && !isHere)
        await fetchMissing(clones, base, depth, dir);
};
/** Byte by byte: a second fetch could pack the same objects into a pack of another size. */
const copyRepository = async (host, from, to) => {
    (0,exec/* succeed */.Py)(await host.exec('cp', ['-a', '--', (0,external_node_path_.join)(from, '.git'), (0,external_node_path_.join)(to, '.git')], transfer));
};
const transfer = { timeoutMs: git/* transferTimeoutMs */.L$ };
/**
 * How deep both commits are taken. The whole history is, and a cut one whose head sees all that the
 * base sees; otherwise only the commits themselves, because one side would have tags that the other lacks.
 */
const depthFor = async ({ host, repository, commits: { head, base } }, isHere) => {
    if (base === undefined || !(await (0,git_repository/* isShallow */.fE)(host, repository)))
        return [];
    const contains = isHere && (await (0,git/* gitAnswers */.AU)(host, repository.root, ['merge-base', '--is-ancestor', base, head]));
    return contains ? [] : ['--depth=1'];
};
const fetchMissing = async ({ host, repository, origin, commits }, sha, depth, dir) => {
    const what = `The base ${sha} is not in ${repository.root}`;
    const advice = 'check out with fetch-depth: 2 (with fetch-depth: 0 for an older commit), or give a github-token';
    if (origin === undefined)
        throw new git_repository/* RepositoryError */.pU(`${what}, which has no remote origin; ${advice}`);
    host.log(`Fetching the base ${sha} from ${origin.url}`);
    const flags = ['--quiet', '--no-tags', '--no-write-fetch-head', `--negotiation-tip=${commits.head}`];
    const args = ['fetch', ...flags, ...depth, remoteName, sha];
    const result = await (0,git/* git */.$Y)(host, dir, args, { ...origin.access, ...transfer });
    host.signal.throwIfAborted();
    if ((0,git/* succeeded */.gq)(result))
        return;
    throw new git_repository/* RepositoryError */.pU(`${what} and could not be fetched from origin (${(0,git/* complaint */.U4)(result)}); ${advice}`, {
        cause: new exec/* CommandError */.Qd(result),
    });
};

;// CONCATENATED MODULE: ./build/revisions/large-files.js





/** What `git lfs install` would write into the user's settings. */
const filter = [
    ['filter.lfs.clean', 'git-lfs clean -- %f'],
    ['filter.lfs.smudge', 'git-lfs smudge -- %f'],
    ['filter.lfs.process', 'git-lfs filter-process'],
    ['filter.lfs.required', 'true'],
];
/** Pointers are smaller, says their specification. */
const pointerLimitBytes = 1024;
/**
 * Replaces the pointers of Git LFS in a clone by the files they stand for: from the user's own store where
 * it has them, else from the server. Throws a `RepositoryError` that names a file when that cannot be done.
 */
const pullLargeFiles = async (checkout) => {
    const { host, dir, origin } = checkout;
    const pointers = await pointersIn(host, dir);
    const [first, ...others] = pointers.keys();
    if (first === undefined)
        return;
    const which = `${first}${others.length === 0 ? '' : ` (and ${others.length} more)`} is kept in Git LFS`;
    if (!(0,git/* succeeded */.gq)(await (0,git/* git */.$Y)(host, dir, ['lfs', 'version']))) {
        host.signal.throwIfAborted();
        throw new git_repository/* RepositoryError */.pU(`${which}, and git lfs was not found; install git-lfs`);
    }
    await copyKnown(checkout, [...pointers.values()]);
    const settings = [...(origin?.access.settings ?? []), ...filter];
    const options = { ...origin?.access, settings, timeoutMs: git/* transferTimeoutMs */.L$ };
    const pulled = await (0,git/* git */.$Y)(host, dir, ['lfs', 'pull'], options);
    host.signal.throwIfAborted();
    if ((0,git/* succeeded */.gq)(pulled))
        return;
    throw new git_repository/* RepositoryError */.pU(`${which} and could not be had (${(0,git/* complaint */.U4)(pulled)}); check out with lfs: true and a token that reads it`, { cause: new exec/* CommandError */.Qd(pulled) });
};
/** Of every pointer in a clone: its path, and where a store has the content. */
const pointersIn = async (host, dir) => {
    const listed = await (0,git/* gitText */.q_)(host, dir, ['ls-files', '-z', '--', ':(attr:filter=lfs)']);
    const pointers = new Map();
    for (const path of listed.split('\0').filter((each) => each !== '')) {
        const object = await objectOf((0,external_node_path_.join)(dir, path));
        if (object !== undefined)
            pointers.set(path, object);
    }
    return pointers;
};
/** See https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md; undefined for what is no pointer. */
const objectOf = async (path) => {
    const found = await (0,promises_.lstat)(path);
    if (!found.isFile() || found.size >= pointerLimitBytes)
        return undefined;
    const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(await (0,promises_.readFile)(path, 'utf8'))?.[1];
    return oid === undefined ? undefined : (0,external_node_path_.join)('lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
};
/** Copies what was downloaded before: the transfers of Git LFS cost money. */
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
 * Checks out the submodules of a clone that the user's checkout has checked out too, and those that it does
 * not know, each from the user's own objects where they hold the commit, else from its URL. Returns the
 * paths of those that are checked out, and of those left empty as in the user's checkout. Throws a
 * `RepositoryError` that names the one which cannot be had.
 */
const checkOutSubmodules = async (checkout) => {
    const { host, dir, source } = checkout;
    const all = await submodulesIn(host, dir);
    const known = (0,external_node_fs_.existsSync)(source) ? (await submodulesIn(host, source)).map(({ path }) => path) : [];
    const isEmptyThere = ({ path }) => known.includes(path) && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(source, path, '.git'));
    const present = all.filter((each) => !isEmptyThere(each));
    for (const each of present)
        await checkOutSubmodule(checkout, each);
    return { present: present.map(pathOf), empty: all.filter(isEmptyThere).map(pathOf) };
};
const pathOf = ({ path }) => path;
const checkOutSubmodule = async ({ host, dir, source, origin }, each) => {
    const { name, path, sha } = each;
    const there = (0,external_node_path_.join)(source, path);
    const hasSource = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(there, '.git'));
    const options = { ...origin?.access, timeoutMs: git/* transferTimeoutMs */.L$ };
    await (0,git/* gitText */.q_)(host, dir, ['submodule', '--quiet', 'init', '--', path]);
    if (hasSource && (await (0,git_repository/* commitOf */.D3)(host, { root: there }, sha)) !== undefined)
        await seed(host, dir, there, each);
    const isCut = await (0,git_repository/* isShallow */.fE)(host, { root: hasSource ? there : dir });
    const depth = isCut ? ['--depth=1'] : [];
    const update = ['submodule', '--quiet', 'update', '--checkout', '--force', ...depth, '--', path];
    const result = await (0,git/* git */.$Y)(host, dir, update, options);
    host.signal.throwIfAborted();
    if ((0,git/* succeeded */.gq)(result))
        return;
    throw new git_repository/* RepositoryError */.pU(`The submodule ${path} (${name}) cannot be had at ${sha} (${(0,git/* complaint */.U4)(result)}); check out with submodules: recursive and a token that reads it`, { cause: new exec/* CommandError */.Qd(result) });
};
/**
 * Puts the objects where git looks before it clones a submodule: no network, and no other credentials than
 * the user's checkout needed.
 */
const seed = async (host, dir, there, { name, sha }) => {
    const gitDir = (0,external_node_path_.join)(await (0,git/* gitText */.q_)(host, dir, ['rev-parse', '--absolute-git-dir']), 'modules', name);
    const url = await (0,git/* gitText */.q_)(host, dir, ['config', '--get', `submodule.${name}.url`]);
    await (0,git/* gitText */.q_)(host, dir, ['init', '--quiet', '--bare', '--template=', (0,git_repository/* objectFormat */.n9)(sha), gitDir]);
    const inGitDir = (...args) => (0,git/* gitText */.q_)(host, gitDir, ['--git-dir=.', ...args]);
    // It gets a working tree when the submodule is checked out.
    await inGitDir('config', 'core.bare', 'false');
    await inGitDir('remote', 'add', '--', 'origin', url);
    await fetchFromHere({ host, dir: gitDir, from: there }, [], [sha]);
    // Git fetches a commit that nothing refers to again.
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
 * Adds to a checked-out clone what git alone leaves out: the files of Git LFS, then the submodules with
 * theirs. Returns the paths of the submodules that stay empty.
 */
const completeTree = async (checkout) => {
    const { dir, source } = checkout;
    await pullLargeFiles(checkout);
    const { present, empty } = await checkOutSubmodules(checkout);
    const all = [...empty];
    for (const path of present) {
        const inner = await completeTree({ ...checkout, dir: (0,external_node_path_.join)(dir, path), source: (0,external_node_path_.join)(source, path) });
        all.push(...inner.map((each) => (0,external_node_path_.join)(path, each)));
    }
    return all;
};

;// CONCATENATED MODULE: ./build/revisions/notes.js
/** What differs between the clones and the user's own working tree, one sentence each. */
const layoutNotes = ({ files, submodules, repositories }, withUncommitted, emptySubmodules) => {
    const left = withUncommitted ? [] : [...files, ...submodules, ...repositories];
    return [
        left.length === 0
            ? ''
            : `Not committed, so not in the head: ${some(left)}. What a build needs can be made by prepare.`,
        repositories.length === 0 || !withUncommitted
            ? ''
            : `Not in the head, because they are git repositories of their own: ${some(repositories)}.`,
        emptySubmodules.length === 0
            ? ''
            : `Submodules that are empty in both revisions, as in the checkout: ${some(emptySubmodules)}.`,
    ].filter((note) => note !== '');
};
const some = (paths) => {
    const shown = paths.slice(0, 10).join(', ');
    return paths.length > 10 ? `${shown} and ${paths.length - 10} more` : shown;
};

;// CONCATENATED MODULE: ./build/revisions/revisions.js











/** Names of equal length, because paths reach some builds. */
const revisions_folderOf = { base: 'a', head: 'b' };
/**
 * Lays out the user's project once per revision: clones with the same objects, tags and remote, that differ
 * in what is checked out. Throws a `RepositoryError` when the repository does not allow that, and a
 * `PrepareError` when `prepare` fails.
 */
const layOutRevisions = async (request) => {
    const { host, folder, repository, withUncommitted } = request;
    const context = contextIn(request);
    await refusePartialClone(host, repository);
    const changes = await uncommittedChanges(host, repository, {
        each: withUncommitted,
        except: request.outputDir,
    });
    const origin = await originOf(host, repository, request.token);
    const commits = await commitsOf(request);
    const dirs = await makeFolders(await folder.sub('p/repository'), commits);
    await makeClones({ host, repository, origin, commits }, [...dirs.values()]);
    const revisions = new Map();
    const empty = new Set();
    for (const [revision, dir] of dirs) {
        const sha = commits[revision] ?? commits.head;
        host.log(`Laying out the ${revision}, ${sha}`);
        await checkOut(host, dir, sha);
        const describe = await (0,git/* gitText */.q_)(host, dir, ['describe', '--tags', '--always']);
        for (const path of await completeTree({ host, dir, source: repository.root, origin }))
            empty.add(path);
        if (revision === 'head' && withUncommitted)
            await copyUncommitted(repository, changes, dir);
        if (request.prepare !== undefined)
            await runPrepare(host, request.prepare, revision, dir);
        await giveTo(host, dir, request.readers);
        revisions.set(revision, { dir, contextDir: (0,external_node_path_.join)(dir, context), sha, describe });
    }
    const uncommitted = withUncommitted ? changes.files : [];
    return { revisions, uncommitted, notes: layoutNotes(changes, withUncommitted, [...empty]) };
};
const contextIn = ({ repository: { root, prefix }, context }) => {
    const path = (0,external_node_path_.join)(prefix, context);
    if (!(0,external_node_path_.isAbsolute)(context) && path !== '..' && !path.startsWith('../'))
        return path;
    throw new git_repository/* RepositoryError */.pU(`The context ${context} is outside of the git repository ${root}; give a folder in it`);
};
/** Its missing objects would have to be fetched into it one by one. */
const refusePartialClone = async (host, { root }) => {
    const filters = await (0,git/* settingsMatching */.xD)(host, root, '^remote\\..*\\.(promisor|partialclonefilter)$');
    if (filters.length === 0)
        return;
    throw new git_repository/* RepositoryError */.pU(`${root} is a partial clone, which lacks files of other commits; clone it without --filter (actions/checkout: without filter and sparse-checkout)`);
};
const commitsOf = async ({ host, repository, base }) => {
    const head = await (0,git_repository/* commitOf */.D3)(host, repository, 'HEAD');
    if (head === undefined)
        throw new git_repository/* RepositoryError */.pU(`${repository.root} has no commit to build`);
    return { head, ...(base === undefined ? {} : { base }) };
};
/** The base's first. */
const makeFolders = async (parent, { base }) => {
    const revisions = base === undefined ? ['head'] : ['base', 'head'];
    const dirs = new Map(revisions.map((revision) => [revision, (0,external_node_path_.join)(parent, revisions_folderOf[revision])]));
    for (const dir of dirs.values())
        await (0,promises_.mkdir)(dir);
    return dirs;
};
/** Links themselves are given, not what they point at: a project may have one to a file of the system. */
const giveTo = async (host, dir, [reader]) => {
    if (reader === undefined)
        return;
    const options = { timeoutMs: git/* transferTimeoutMs */.L$ };
    (0,exec/* succeed */.Py)(await host.exec('chown', ['-hR', `${reader.uid}:${reader.gid}`, dir], options));
};

;// CONCATENATED MODULE: ./build/images/pinned-images.js
/**
 * Notes the ids that the engines have of a Dockerfile's images. A tag that somebody moves while builds are
 * timed would give a later build another base than an earlier one. Engines that cannot tell ids are passed over.
 */
const pinImages = async (engines, imagesOf) => {
    const before = await idsOf(engines, imagesOf);
    return async () => {
        const now = await idsOf(engines, imagesOf);
        return before.filter(({ id }, at) => id !== now[at]?.id).map(({ engine, image }) => ({ engine, image }));
    };
};
const idsOf = async (engines, imagesOf) => {
    const held = [];
    for (const engine of engines) {
        const { facts, imageId } = engine;
        if (imageId === undefined)
            continue;
        for (const image of imagesOf(engine))
            held.push({ engine: facts.name, image, id: await imageId(image) });
    }
    return held;
};

;// CONCATENATED MODULE: ./build/projects/context/bring.js




/** Images into every engine, clones to whom they must be readable, secrets into files. */
const loadContext = async ({ host, folder, inputs }, engines, builds, { archives, edits }) => {
    const dockerfiles = [...builds.values()].map(({ dockerfile }) => dockerfile);
    for (const engine of engines) {
        const ofHead = imagesFor(engine, dockerfiles.slice(-1));
        for (const image of imagesFor(engine, dockerfiles)) {
            const archive = archives.find(({ reference }) => reference === image);
            const brought = archive === undefined ? pull(engine, image, dockerfiles) : engine.loadImage(archive);
            await brought.catch((error) => {
                host.signal.throwIfAborted();
                if (ofHead.includes(image))
                    throw error;
                // The change may be what replaces it: that the base does not build shows in the warm-up.
                host.log(String(error));
            });
        }
    }
    const secrets = await secretFiles(folder, inputs);
    const reader = engines.flatMap(({ runsAs }) => runsAs ?? [])[0];
    if (reader !== undefined) {
        const paths = [(0,external_node_path_.join)(folder.path, 'p'), ...Object.values(secrets)];
        (0,exec/* succeed */.Py)(await host.exec('chown', ['-hR', `${reader.uid}:${reader.gid}`, ...paths], { timeoutMs: 300_000 }));
    }
    const revisions = [...builds].map(([revision, build]) => [
        revision,
        workloadOf(build, inputs, { secrets, editFiles: edits.get(revision) ?? [] }),
    ]);
    const imagesMoved = await pinImages(engines, (engine) => imagesFor(engine, dockerfiles));
    return { revisions: new Map(revisions), imagesMoved };
};
/** All that the build of any revision needs of a registry, each once. */
const imagesFor = ({ takesSyntax = false }, dockerfiles) => [
    ...new Set(dockerfiles.flatMap(({ externalImages, syntaxImage }) => takesSyntax && syntaxImage !== undefined ? [syntaxImage, ...externalImages] : externalImages)),
];
const pull = async (engine, image, dockerfiles) => {
    try {
        await engine.pullImage(image);
    }
    catch (cause) {
        const message = cause instanceof Error ? cause.message : String(cause);
        const isBase = dockerfiles.some(({ globals }) => globals.get('BASE_IMAGE') === image);
        const orMade = isBase
            ? ' On the command line, --base-image auto has one made here, without a registry.'
            : '';
        throw new Error(`${engine.facts.name} cannot have ${image}, which the Dockerfile names. Is its registry reachable from here, the ` +
            `name right, the login done?${orMade} ${message}`, { cause });
    }
};
const secretFiles = async (folder, { build }) => {
    const dir = await folder.sub('secrets');
    const files = {};
    const contents = await Promise.all(Object.entries(build.secretFiles).map(async ([id, path]) => [id, await (0,promises_.readFile)(path)]));
    // A copy of each: the engine's user may not reach the file itself.
    for (const [index, [id, content]] of [...contents, ...Object.entries(build.secrets)].entries()) {
        const path = (0,external_node_path_.join)(dir, String(index));
        await (0,promises_.writeFile)(path, content, { mode: 0o600 });
        files[id] = path;
    }
    return files;
};
const workloadOf = ({ contextDir, dockerfilePath, buildArgs, buildContexts }, { build }, { secrets, editFiles }) => ({
    ...{ contextDir, dockerfile: dockerfilePath, buildArgs, buildContexts, secrets, editFiles, ssh: build.ssh },
    ...(build.target === undefined ? {} : { target: build.target }),
    ...(build.network === undefined ? {} : { network: build.network }),
});

;// CONCATENATED MODULE: ./build/dockerfile/refusals.js

const address = /^(?:https?|git|ssh|ftp):\/\/|^git@[\w.-]+:|^github\.com\/|^oci-layout:\/\/|^target:|^bake:/i;
const windows = /(?:^|\/)(?:windows(?:\/|:|$)|servercore|nanoserver)|windowsservercore|nanoserver/i;
/**
 * Why this build cannot be timed honestly, one sentence each with its line; empty when it can. All are known
 * before anything is built.
 */
const refusals = (dockerfile, question = {}) => [
    ...askedPlatforms(question),
    ...stagePlatforms(dockerfile, question.native ?? nativePlatform()),
    ...windowsBases(dockerfile),
    ...remoteContexts(question),
    ...entitlements(dockerfile),
];
const askedPlatforms = ({ platform = '', native = nativePlatform() }) => {
    const asked = platform
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '');
    if (asked.length > 1)
        return [
            `platform names several (${asked.join(', ')}): choose one, several are built as one and cannot be told apart`,
        ];
    return asked
        .filter((each) => !isSame(each, native))
        .map((each) => `platform ${each} is emulated on ${native}: an emulated compiler says nothing about a native one; run on a machine of that platform`);
};
const stagePlatforms = ({ needed }, native) => needed.flatMap(({ platform, line, instructions }) => {
    if (platform === undefined || platform === '' || isSame(platform, native))
        return [];
    const runs = instructions.some(({ name }) => name === 'RUN');
    const what = runs ? `runs emulated on ${native}` : `is another platform than ${native}`;
    return [
        `line ${line} of the Dockerfile: FROM --platform=${platform} ${what}; leave it out, or use --platform=$BUILDPLATFORM`,
    ];
});
const windowsBases = ({ needed }) => needed.flatMap(({ base, line }) => base.kind === 'image' && windows.test(base.reference)
    ? [
        `line ${line} of the Dockerfile: ${base.reference} is a Windows image; only Linux images are built here`,
    ]
    : []);
const remoteContexts = ({ context = '', buildContexts = {} }) => [
    ...(address.test(context) ? [`context ${withoutLogin(context)} is not a folder: check it out first`] : []),
    ...Object.entries(buildContexts)
        .filter(([, value]) => address.test(value))
        .map(([name, value]) => `build-contexts: ${name}=${withoutLogin(value)} is neither a folder nor docker-image://…: nobody could say that it stayed the same between two builds`),
];
/** What `docker build --allow` would have to permit; this project permits nothing. */
const entitlements = ({ features }) => features.flatMap(({ kind, detail, line }) => {
    const asks = (flag) => [
        `line ${line} of the Dockerfile: RUN --${flag} needs rights that only \`allow\` gives, and this does not give any`,
    ];
    if (kind === 'security' && detail === 'insecure')
        return asks('security=insecure');
    if (kind === 'network' && detail === 'host')
        return asks('network=host');
    return kind === 'device' ? asks('device') : [];
});
/** An address may carry a token. */
const withoutLogin = (text) => text.replace(/\/\/[^/@]*@/, '//');
const isSame = (one, other) => normal(one) === normal(other);
/** By containerd's rules of platform names: `x86_64` is `linux/amd64`, `linux/arm64/v8` is `linux/arm64`. */
const normal = (platform) => {
    const parts = platform.toLowerCase().split('/');
    const [os = '', arch = '', variant = ''] = parts.length === 1 && parts[0] !== 'windows' ? ['linux', ...parts] : parts;
    const name = { x86_64: 'amd64', 'x86-64': 'amd64', aarch64: 'arm64', i386: '386' }[arch] ?? arch;
    const kept = (name === 'arm64' && variant === 'v8') || (name === 'amd64' && variant === 'v1') ? '' : variant;
    return [os, name, kept].join('/');
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/fingerprint.js


const chunk = Buffer.allocUnsafe(1 << 20);
/**
 * Looks at one path without following a link. Owners and times are left out: engines reset the one, and no
 * cache key holds the other. Synchronous, because a promise per file would make large trees several times
 * slower.
 */
const fingerprint = (path) => {
    const stat = (0,external_node_fs_.lstatSync)(path);
    if (stat.isSymbolicLink())
        return { text: `link ${(0,external_node_fs_.readlinkSync)(path)}`, bytes: 0 };
    const mode = (stat.mode & 0o7777).toString(8);
    if (stat.isDirectory())
        return { text: `folder ${mode}`, bytes: 0 };
    if (!stat.isFile())
        return { text: `special ${mode} ${stat.rdev}`, bytes: 0 };
    const { sha256, bytes } = contentOf(path);
    return { text: `file ${mode} ${sha256}`, bytes };
};
const contentOf = (path) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        let bytes = 0;
        for (let read = (0,external_node_fs_.readSync)(file, chunk); read > 0; read = (0,external_node_fs_.readSync)(file, chunk)) {
            hash.update(chunk.subarray(0, read));
            bytes += read;
        }
        return { sha256: hash.digest('hex'), bytes };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/ignore-patterns.js

/** Reads the lines of an ignore file. Throws at a pattern that no engine takes, naming `file` and the line. */
const ignorePatterns = (text, rules, file) => (rules === 'buildkit' ? text.replace(/^\uFEFF/, '') : text).split('\n').flatMap((line, index) => {
    const cleaned = line.startsWith('#') ? undefined : readLine(line, rules);
    if (cleaned === undefined)
        return [];
    const { text: pattern, isException } = cleaned;
    const matcher = pattern === '' ? undefined : compile(pattern, rules);
    if (matcher !== undefined)
        return [{ text: pattern, isException, matches: (path) => matcher.test(path) }];
    throw new Error(`${file}, line ${index + 1}: "${line.trim()}" is not a pattern; the build would fail on it`);
});
/** Blanks, slashes and `.` parts go; a leading slash means nothing, for every pattern starts at the root. */
const readLine = (line, rules) => {
    // Buildah strips slashes before blanks and only then looks for the `!`.
    const bare = trimmed(rules === 'buildkit' ? line : line.replaceAll(/^\/+|\/+$/g, ''));
    if (bare === '')
        return undefined;
    // Both clean the line with its `!`, whence `!a/..` is malformed for the one and `!/../a` plain for the other.
    const whole = clean(rules === 'buildkit' ? cleanedBody(bare) : bare);
    const isException = whole.startsWith('!');
    const text = isException ? whole.slice(1) : whole;
    return { text: isException && rules === 'buildah' ? clean(text).replace(/^\//, '') : text, isException };
};
const cleanedBody = (line) => {
    const [mark, body] = line.startsWith('!') ? ['!', trimmed(line.slice(1))] : ['', line];
    return `${mark}${clean(body).replace(/^\/(?=.)/, '')}`;
};
/** As Go trims: unlike here, a byte order mark is no blank there. */
const trimmed = (text) => text.replaceAll(/^[^\S\uFEFF]+|[^\S\uFEFF]+$/g, '');
/** Go's filepath.Clean. */
const clean = (path) => (path === '' ? '' : external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, ''));
/** The documentation of .dockerignore: Go's filepath.Match, and `**` for any number of folders. */
const compile = (pattern, rules) => {
    const source = sourceOf(pattern, rules);
    if (source === undefined)
        return undefined;
    // BuildKit takes `**name` for "ends in name" as long as nothing else in it is special.
    const isEnding = rules === 'buildkit' && /^\*\*[^/*?[\]\\][^*?[\]\\]*$/.test(pattern);
    if (isEnding)
        return new RegExp(`${literal(pattern.slice(2))}$`, 'su');
    if (rules === 'buildkit')
        return new RegExp(`^${source}$`, 'su');
    try {
        return new RegExp(`^${source}(?:/.*)?$`, 's');
    }
    catch {
        // Buildah leaves characters like ( and + to the regular expression, and fails as this does.
        return undefined;
    }
};
const part = /(\*\*\/?(?=(.?)))|(\*)|(\?)|\[(\^?)((?:\\.|[^\]\\])+)\]|\\(.)|([\s\S])/gu;
const sourceOf = (pattern, rules) => {
    let source = '';
    for (const [, deep, behind, star, any, negated, members, escaped, plain] of pattern.matchAll(part)) {
        if (deep !== undefined)
            source += behind === '' ? '.*' : '(?:.*/)?';
        else if (star !== undefined)
            source += '[^/]*';
        else if (any !== undefined)
            source += '[^/]';
        else if (members !== undefined)
            source += `[${negated}${membersOf(members)}]`;
        else if (escaped !== undefined)
            source += literal(escaped);
        else if (plain === '[' || plain === '\\')
            return undefined;
        else
            source += rules === 'buildah' && !'.$]'.includes(plain ?? '') ? plain : literal(plain ?? '');
    }
    return source;
};
const literal = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw `\$&`);
const membersOf = (members) => members.replaceAll(/\\?([\s\S])/gu, (_, each) => (each === '-' ? each : literal(each)));

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/ignore.js




/**
 * The ignore files in the order they are looked for; the first that exists is the only one that counts.
 * `dockerfile` is absolute; without one (an additional build context) only those in the folder count.
 */
const ignoreFilesOf = (contextDir, dockerfile, rules) => {
    const beside = (ending) => dockerfile === undefined ? [] : [`${dockerfile}${ending}`];
    const inside = (name) => (0,external_node_path_.join)(contextDir, name);
    if (rules === 'buildkit')
        return [...beside('.dockerignore'), inside('.dockerignore')];
    // Both beside the Dockerfile: Buildah lets .dockerignore win (pkg/parse, ContainerIgnoreFile).
    return [
        ...beside('.dockerignore'),
        ...beside('.containerignore'),
        inside('.containerignore'),
        inside('.dockerignore'),
    ];
};
/** Finds and reads the ignore file that an engine would use. Throws when a pattern in it is malformed. */
const readIgnore = async (contextDir, dockerfile, rules) => {
    const file = ignoreFilesOf(contextDir, dockerfile, rules).find((each) => (0,external_node_fs_.existsSync)(each));
    if (file === undefined)
        return makeIgnore('', rules);
    return { ...makeIgnore(await (0,promises_.readFile)(file, 'utf8'), rules, file), file };
};
/** An ignore file's text as a decision about paths. Throws when a pattern is malformed; `file` names it then. */
const makeIgnore = (text, rules, file = 'the ignore file') => {
    const patterns = ignorePatterns(text, rules, file);
    const exceptions = patterns.filter(({ isException }) => isException);
    const folders = new Map();
    const mayHoldOthers = (folder) => exceptions.some(({ text: pattern }) => rules === 'buildah'
        ? // Buildah looks no further than this, so `!**/*.go` brings nothing back from an ignored folder.
            `${pattern.replaceAll(/^\/+|\/+$/g, '')}/`.startsWith(folder)
        : /[*?[\]^\\]/.test(pattern) || `${pattern}/`.startsWith(`${folder}/`));
    const folderOf = (path) => {
        if (path === '.')
            return undefined;
        const known = folders.get(path);
        if (known !== undefined)
            return known;
        const parent = folderOf(external_node_path_.posix.dirname(path));
        const { matched, isIgnored } = verdictOf(path, parent, patterns);
        const isPruned = parent?.isPruned === true || (isIgnored && !mayHoldOthers(path));
        const found = { matched, isPruned };
        folders.set(path, found);
        return found;
    };
    const isIgnored = (path) => {
        const parent = folderOf(external_node_path_.posix.dirname(path));
        return parent?.isPruned === true || verdictOf(path, parent, patterns).isIgnored;
    };
    return { isIgnored, mayHoldOthers };
};
/**
 * The last pattern that matches decides; one that matched a folder matches all in it. An exception is looked
 * at only while the path is ignored, and the other way round, so that one which was skipped for a folder
 * does not count for what is in it (moby/patternmatcher, MatchesUsingParentResults).
 */
const verdictOf = (path, parent, patterns) => {
    let isIgnored = false;
    const matched = patterns.map((pattern, index) => {
        const inherited = parent?.matched[index] === true;
        const found = inherited || (pattern.isException === isIgnored && pattern.matches(path));
        if (found)
            isIgnored = !pattern.isException;
        return found;
    });
    return { matched, isIgnored };
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/build-inputs.js





/**
 * Reads what an engine would see: the context without ignored files (content, permissions, targets of links,
 * empty folders), the Dockerfile's text, target, build arguments, additional contexts. Not times, not owners,
 * and nothing named `.git`, in which two commits always differ. Throws when something cannot be read, naming it.
 */
const buildInputsDigest = async (contextDir, dockerfile, question) => {
    const { rules, target, buildArgs = {}, buildContexts = {} } = question;
    const ignore = await readIgnore(contextDir, dockerfile, rules);
    const inputs = new Map([['Dockerfile', sha256(await (0,promises_.readFile)(dockerfile))]]);
    if (target !== undefined)
        inputs.set('target', target);
    // A digest of the value, never the value: it may be a secret.
    for (const [name, value] of Object.entries(buildArgs))
        inputs.set(`build argument ${name}`, sha256(value));
    const found = [await readTree(contextDir, ignore, 'file ')];
    for (const [name, folder] of Object.entries(buildContexts)) {
        found.push(await readTree(folder, await readIgnore(folder, undefined, rules), `build context ${name}, file `));
    }
    for (const [name, each] of found.flatMap((tree) => [...tree]))
        inputs.set(name, each.text);
    const files = found.flatMap((tree) => [...tree.values()]).filter(({ text }) => !text.startsWith('folder '));
    return {
        digest: digestOf(inputs),
        inputs,
        ...(ignore.file === undefined ? {} : { ignoreFile: ignore.file }),
        contextBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
        contextFiles: files.length,
    };
};
/** The names of inputs that are not the same in both, sorted, at most `limit`: files by path, others in words. */
const differingInputs = (one, other, limit = 3) => [...new Set([...one.inputs.keys(), ...other.inputs.keys()])]
    .filter((name) => one.inputs.get(name) !== other.inputs.get(name))
    .toSorted()
    .slice(0, limit)
    .map((name) => name.replace(/^file /, ''));
const sha256 = (content) => (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
const digestOf = (inputs) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    // NUL is the one character that no path holds.
    for (const name of [...inputs.keys()].toSorted())
        hash.update(`${name}\0${inputs.get(name) ?? ''}\0`);
    return hash.digest('hex');
};
const readTree = async (root, ignore, kind) => {
    const found = new Map();
    const unreadable = [];
    const attempt = (path) => {
        try {
            found.set(`${kind}${path}`, fingerprint((0,external_node_path_.join)(root, path)));
        }
        catch (error) {
            unreadable.push(error);
        }
    };
    const visit = async (folder) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch((error) => void unreadable.push(error));
        for (const entry of entries ?? []) {
            if (entry.name === '.git')
                continue;
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            const isIgnored = ignore.isIgnored(path);
            if (!isIgnored)
                attempt(path);
            if (entry.isDirectory() && (!isIgnored || ignore.mayHoldOthers(path)))
                await visit(path);
        }
    };
    await visit('');
    if (unreadable.length > 0)
        throw unreadableError(unreadable);
    return found;
};
const shownErrors = 5;
const unreadableError = (errors) => {
    const told = errors
        .slice(0, shownErrors)
        .map((error) => (error instanceof Error ? error.message : String(error)));
    const more = errors.length > shownErrors ? `, and ${errors.length - shownErrors} more` : '';
    return new Error(`The build context cannot be read: ${told.join(', ')}${more}; make them readable, or leave them out by .dockerignore`, { cause: errors[0] });
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/module-change.js
/** Whether an input of the build, by its path in the context, says nothing but which modules are used. */
const isOfModules = (input) => /^(?:go\.(?:mod|sum)|vendor\/.*)$/s.test(input);
/**
 * The modules that one go.mod requires and an earlier one does not, as a clause; undefined when there are none,
 * or when the files differ in anything else (language version, replacements). Only a cause where nothing but
 * inputs of modules differ.
 */
const moduleChange = (before, after) => {
    const [old, now] = [readLines(before), readLines(after)];
    if (old.others.join('\n') !== now.others.join('\n'))
        return undefined;
    const added = now.required.filter(({ module }) => !old.required.some((each) => each.module === module));
    // What the project itself imports goes before what that brings.
    const [first] = added.toSorted((one, other) => Number(one.isIndirect) - Number(other.isIndirect));
    if (first === undefined)
        return undefined;
    const more = added.length === 1 ? '' : ` and ${added.length - 1} more`;
    return `nothing but modules changed: ${first.module}${more} in go.mod`;
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

;// CONCATENATED MODULE: ./build/dockerfile/features.js

const remote = /^(?:https?|ftp|git|ssh):\/\/|^git@[\w.-]+:/i;
/** The features that one instruction uses. */
const featuresOf = (instruction) => {
    const { name, args, line, heredocs } = instruction;
    const of = (kind, details) => details.map((detail) => ({ kind, line, detail }));
    const copies = name === 'COPY' || name === 'ADD';
    const run = name === 'RUN';
    const link = flagOf(instruction, 'link');
    return [
        ...of('heredoc', heredocs.map((each) => each.name)),
        ...of('copy-link', copies && link !== undefined && link !== 'false' ? [name] : []),
        ...of('mount', run
            ? flagsOf(instruction.flags, 'mount').map((each) => /(?:^|,)type=(\w+)/.exec(each)?.[1] ?? 'bind')
            : []),
        ...of('security', run ? flagsOf(instruction.flags, 'security') : []),
        ...of('network', run ? flagsOf(instruction.flags, 'network') : []),
        ...of('device', run ? flagsOf(instruction.flags, 'device') : []),
        ...of('remote-add', name === 'ADD' ? sourcesOf(args).filter((each) => remote.test(each)) : []),
        ...of('onbuild', name === 'ONBUILD' ? [args] : []),
    ];
};
const sourcesOf = (args) => args.split(/\s+/).slice(0, -1);

;// CONCATENATED MODULE: ./build/dockerfile/dockerfile.js








/**
 * Reads a Dockerfile without building it. Throws when it has no FROM, when its target does not exist (naming
 * those that do) or when a heredoc does not end.
 */
const readDockerfile = (text, asked = {}) => {
    const { buildArgs = {}, buildContexts = {}, platform = nativePlatform() } = asked;
    const question = { buildArgs, buildContexts, platform };
    const { instructions, syntaxImage } = parseDockerfile(text);
    const staged = readStages(instructions, question);
    const needed = neededStages(staged, targetOf(staged.stages, asked.target), question);
    const images = needed.flatMap((stage) => imagesOf(stage, staged, question));
    const runs = needed.flatMap(({ instructions: own }) => own.filter(({ name }) => name === 'RUN').map(readRun));
    const cacheMounts = needed.flatMap((stage) => cacheMountsOf(stage, staged, question));
    return {
        ...staged,
        question,
        needed,
        runs,
        externalImages: [
            ...new Set(images.flatMap(({ image }) => (image.kind === 'image' ? [image.reference] : []))),
        ],
        unresolved: images.flatMap(({ line, image }) => image.kind === 'unresolved' ? [{ line, written: image.written, missing: image.missing }] : []),
        ...(syntaxImage === undefined ? {} : { syntaxImage }),
        cacheMounts,
        usesCacheMounts: cacheMounts.length > 0,
        runsGo: runsGo(runs),
        features: needed.flatMap((stage) => stage.instructions.flatMap(featuresOf)),
    };
};
const targetOf = (stages, target) => {
    const found = target === undefined
        ? stages.at(-1)
        : (stages.findLast(({ name }) => name === target.toLowerCase()) ??
            stages[/^\d+$/.test(target) ? Number(target) : -1]);
    if (found !== undefined)
        return found;
    const names = stages.flatMap(({ name }) => name ?? []);
    throw new Error(`The Dockerfile has no stage "${target}"; it has ${names.length === 0 ? 'no named ones' : names.join(', ')}`);
};
/** What a stage is built on and takes files from. */
const imagesOf = (stage, staged, question) => [
    { line: stage.line, image: stage.base },
    ...stage.instructions.flatMap((instruction) => dockerfile_sourcesOf(instruction).map((name) => ({
        line: instruction.line,
        image: sourceImage(name, staged, question),
    }))),
];
const dockerfile_sourcesOf = (instruction) => {
    if (instruction.name === 'COPY')
        return flagsOf(instruction.flags, 'from').slice(-1);
    if (instruction.name !== 'RUN')
        return [];
    return readRun(instruction).mounts.flatMap((mount) => mount['from'] ?? []);
};
const sourceImage = (name, { stages }, { buildContexts }) => readImageName(name, buildContexts, (wanted) => /^\d+$/.test(wanted)
    ? stages[Number(wanted)]?.index
    : stages.findLast((stage) => stage.name === wanted)?.index);
const neededStages = (staged, target, question) => {
    const needed = new Set();
    const visit = (stage) => {
        if (needed.has(stage))
            return;
        needed.add(stage);
        for (const { image } of imagesOf(stage, staged, question)) {
            const other = image.kind === 'stage' ? staged.stages[image.index] : undefined;
            if (other !== undefined)
                visit(other);
        }
    };
    visit(target);
    return staged.stages.filter((stage) => needed.has(stage));
};
const cacheMountsOf = (stage, staged, question) => placedInstructions(staged, stage, question)
    .filter(({ instruction }) => instruction.name === 'RUN' && stage.instructions.includes(instruction))
    .flatMap(({ instruction, variables }) => flagsOf(instruction.flags, 'mount').length === 0
    ? []
    : readRun(instruction)
        .mounts.filter(({ type }) => type === 'cache')
        .map(({ target = '', id = target }) => ({
        line: instruction.line,
        target: expand(target, variables).text,
        id: expand(id, variables).text,
    })));

;// CONCATENATED MODULE: ./build/projects/context/user-build.js




/** Where a revision's Dockerfile is, if it has one. */
const dockerfilePathOf = ({ dir, contextDir }, { file }) => (file === undefined ? (0,external_node_path_.join)(contextDir, 'Dockerfile') : (0,external_node_path_.join)(dir, file));
/** Reads the Dockerfile of a revision; undefined when it has none. */
const readUserBuild = async ({ dir, contextDir }, build, buildArgs) => {
    const dockerfilePath = dockerfilePathOf({ dir, contextDir }, build);
    const text = await (0,promises_.readFile)(dockerfilePath, 'utf8').catch(() => undefined);
    if (text === undefined)
        return undefined;
    const buildContexts = Object.fromEntries(Object.entries(build.buildContexts).map(([name, value]) => [
        name,
        user_build_isFolder(value) ? (0,external_node_path_.join)(dir, value) : value,
    ]));
    const { target } = build;
    const question = { buildArgs, buildContexts, ...(target === undefined ? {} : { target }) };
    const dockerfile = asInputError(() => readDockerfile(text, question));
    return { contextDir, dockerfilePath, dockerfile, buildArgs, buildContexts };
};
/** `NAME=docker-image://…` and addresses are for the engine alone. */
const user_build_isFolder = (context) => !/^[a-z][a-z0-9+.-]*:\/\//i.test(context);
/** What a file of the user's does not have is an input that names it wrongly: nothing was built yet. */
const asInputError = (read) => {
    try {
        return read();
    }
    catch (error) {
        throw new inputs_error/* InputError */.d([error instanceof Error ? error.message : String(error)]);
    }
};

;// CONCATENATED MODULE: ./build/projects/context/checks.js








const noContext = 'context: there is no such folder in the repository';
/** Throws an InputError for a Dockerfile whose context is not there: what else is read of it would only be confusing. */
const refuseAbsent = (revision, { build }) => {
    if (revision === undefined || (0,external_node_fs_.existsSync)(revision.contextDir))
        return;
    if ((0,external_node_fs_.existsSync)(dockerfilePathOf(revision, build)))
        throw new inputs_error/* InputError */.d([noContext]);
};
/** Throws an InputError when a build cannot be timed honestly, or a folder of it is not there, naming every reason. */
const refuse = ({ dockerfile, contextDir, buildContexts }, { build }) => {
    const question = {
        buildContexts: build.buildContexts,
        ...(build.platform === undefined ? {} : { platform: build.platform }),
    };
    const absent = Object.entries(foldersOf(buildContexts)).filter(([, path]) => !(0,external_node_fs_.existsSync)(path));
    const problems = [
        ...refusals(dockerfile, question),
        ...unresolved(dockerfile),
        ...((0,external_node_fs_.existsSync)(contextDir) ? [] : [noContext]),
        ...absent.map(([name]) => `build-contexts: ${build.buildContexts[name]} is not in the repository`),
    ];
    if (problems.length > 0)
        throw new inputs_error/* InputError */.d(problems);
};
/** Files that inputs name, before anything is installed for them. */
const refuseMissing = ({ build }) => {
    const agents = build.ssh.flatMap((each) => (each.includes('=') ? [each.slice(each.indexOf('=') + 1)] : []));
    const named = [
        ...Object.values(build.secretFiles).map((path) => ['secret-files', path]),
        ...agents.map((path) => ['ssh', path]),
    ];
    const missing = named.filter(([, path]) => !(0,external_node_fs_.existsSync)(path));
    if (missing.length > 0)
        throw new inputs_error/* InputError */.d(missing.map(([name, path]) => `${name}: ${path} does not exist`));
};
/** Equal inputs build equally, whatever the clock says: as either kind of engine reads the ignore files. */
const knownBeforeBuilding = async (base, builds, { build }) => {
    if (base.kind === 'same')
        return unchanged(`nothing was built: ${base.how}, which is the head itself`);
    const [before, after] = [builds.get('base'), builds.get('head')];
    if (before === undefined || after === undefined)
        return {};
    const differing = [];
    for (const rules of ['buildkit', 'buildah']) {
        const digest = (each) => buildInputsDigest(each.contextDir, each.dockerfilePath, {
            ...{ rules, buildArgs: each.buildArgs, buildContexts: foldersOf(each.buildContexts) },
            ...(build.target === undefined ? {} : { target: build.target }),
        });
        differing.push(...differingInputs(await digest(before), await digest(after), Infinity));
        if (!differing.every(isOfModules))
            return {};
    }
    if (differing.length === 0)
        return unchanged('no input of the build changed, so nothing was built');
    const onlyChange = moduleChange(await goModOf(before), await goModOf(after));
    return onlyChange === undefined ? {} : { onlyChange };
};
const unchanged = (reason) => ({ settled: { kind: 'unchanged', reason } });
const goModOf = ({ contextDir }) => (0,promises_.readFile)((0,external_node_path_.join)(contextDir, 'go.mod'), 'utf8').catch(() => '');
const foldersOf = (contexts) => Object.fromEntries(Object.entries(contexts).filter(([, value]) => user_build_isFolder(value)));
/** An image whose name nobody knows can neither be pulled before the timing nor be held equal. */
const unresolved = ({ unresolved: images }) => images.map(({ line, written, missing }) => `line ${line} of the Dockerfile: the image ${written} has no name without ${missing.join(', ')}; give it with --build-args`);

;// CONCATENATED MODULE: ./build/dockerfile/container-paths.js



/** A stage before its first instruction. */
const emptyContainer = { folder: '/', copied: [] };
/** The same after one more instruction. */
const followed = (paths, placed, context) => {
    const { instruction, variables } = placed;
    const { folder, copied } = paths;
    if (instruction.name === 'WORKDIR')
        return { folder: absolute(folder, instruction.args, variables), copied };
    const copies = instruction.name === 'COPY' || instruction.name === 'ADD';
    if (!copies || flagOf(instruction, 'from') !== undefined)
        return paths;
    const words = wordsOf(instruction).map((word) => read(word, variables));
    return { folder, copied: [...copied, ...copiesOf(words, folder, context)] };
};
/** The same within one RUN, whose bind mounts show the context itself. */
const mounted = (paths, mounts, variables) => {
    const bound = mounts
        .filter(({ type, from }) => type === 'bind' && from === undefined)
        .map(({ source = '.', target = '.' }) => ({
        from: relative(source),
        to: absolute(paths.folder, target, variables),
    }));
    return { ...paths, copied: [...paths.copied, ...bound] };
};
/** The path in the context of an absolute path in the container; undefined when it is not from there. */
const inContext = ({ folder, copied }, path, context) => {
    const found = copied.toReversed().flatMap(({ from, to }) => {
        const rest = external_node_path_.posix.relative(to, path);
        return rest === '..' || rest.startsWith('../') ? [] : [external_node_path_.posix.join(from, rest)];
    });
    // Not by COPY of the context (`COPY --from`, a base image with the sources): taken as laid out alike.
    const alike = external_node_path_.posix.relative(folder, path) || '.';
    return [...found, alike].find((each) => context.exists(each));
};
const read = (text, variables) => unquote(expand(text, variables).text);
const absolute = (folder, path, variables) => external_node_path_.posix.resolve(folder, read(path, variables));
const relative = (path) => external_node_path_.posix.normalize(path.replace(/^\/+/, '') || '.').replace(/(?<=.)\/$/, '');
const wordsOf = ({ args }) => jsonWords(args) ?? args.split(/\s+/).filter((word) => !word.startsWith('<<'));
const copiesOf = (words, folder, context) => {
    const target = words.at(-1) ?? '';
    const to = external_node_path_.posix.resolve(folder, target);
    const intoFolder = words.length > 2 || /(?:^|\/)\.?$/.test(target);
    return words.slice(0, -1).map((source) => {
        // A glob brings the entries of its folder; a folder brings its content, not itself.
        if (/[*?[]/.test(source))
            return { from: relative(external_node_path_.posix.dirname(source)), to };
        const from = relative(source);
        return { from, to: intoFolder && !context.isFolder(from) ? external_node_path_.posix.join(to, external_node_path_.posix.basename(from)) : to };
    });
};

;// CONCATENATED MODULE: ./build/dockerfile/built-packages.js






/** Flags of `go build` whose value may be a word of its own (`go help build`). */
const valueFlags = /^--?(?:C|o|p|asmflags|buildmode|compiler|covermode|coverpkg|exec|gccgoflags|gcflags|installsuffix|ldflags|mod|modfile|overlay|pgo|pkgdir|tags|toolexec)$/;
/**
 * The packages a Dockerfile builds, the first one first, as paths of the context: read from the arguments of
 * go, WORKDIR, `cd` and COPY. What cannot be followed is left out.
 */
const builtPackages = (dockerfile, context) => dockerfile.needed.flatMap((stage) => {
    let paths = emptyContainer;
    return placedInstructions(dockerfile, stage, dockerfile.question).flatMap((placed) => {
        paths = followed(paths, placed, context);
        return stage.instructions.includes(placed.instruction) ? packagesOf(placed, paths, context) : [];
    });
});
const packagesOf = ({ instruction, variables }, before, context) => {
    if (instruction.name !== 'RUN')
        return [];
    const found = [];
    const { commands, line, mounts } = readRun(instruction);
    const paths = mounted(before, mounts, variables);
    let folder = paths.folder;
    for (const command of commands) {
        const known = new Map([...variables, ...Object.entries(command.variables)]);
        const [program, target] = command.words;
        if (program === 'cd' && target !== undefined)
            folder = external_node_path_.posix.resolve(folder, expand(target, known).text);
        const call = goCallOf(command);
        if (call === undefined || (call.verb !== 'build' && call.verb !== 'install'))
            continue;
        const from = external_node_path_.posix.resolve(folder, expand(call.folder ?? '.', known).text);
        for (const { written, text } of argumentsOf(call, known)) {
            const path = built_packages_pathOf(text, { from, paths, context });
            if (path !== undefined)
                found.push({ ...path, line, written });
        }
    }
    return found;
};
const argumentsOf = ({ args }, variables) => {
    const expanded = args.map((written) => ({ written, ...expand(written, variables) }));
    const names = expanded
        .filter(({ text }, index) => !text.startsWith('-') && !valueFlags.test(expanded[index - 1]?.text ?? ''))
        .filter(({ text, missing }) => text !== '' && missing.length === 0);
    // No package at all: the one in the folder.
    const isAlone = names.length === 0 && expanded.every(({ missing }) => missing.length === 0);
    return isAlone ? [{ written: '.', text: '.' }] : names;
};
const built_packages_pathOf = (name, { from, paths, context }) => {
    if (name.includes('@'))
        return undefined;
    const isTree = /(?:^|\/)\.\.\.$/.test(name);
    const bare = name.replace(/\/?\.\.\.$/, '');
    const isPath = /^\.{1,2}(?:\/|$)|^\//.test(name) || bare === '' || bare.endsWith('.go');
    if (isPath) {
        const path = inContext(paths, external_node_path_.posix.resolve(from, bare === '' ? '.' : bare), context);
        return path === undefined ? undefined : { path, isTree };
    }
    const { modulePath } = context;
    if (modulePath === undefined || !`${bare}/`.startsWith(`${modulePath}/`))
        return undefined;
    return { path: external_node_path_.posix.normalize(`.${bare.slice(modulePath.length)}`), isTree };
};

;// CONCATENATED MODULE: ./build/projects/context/edits/build-constraint.js
/** Tags that hold in every build for Linux with the Go compiler; tags of the user's own are taken as not given. */
const holding = new Set(['linux', 'unix', 'gc', 'cgo', 'true']);
const tagHolds = (tag, arch) => holding.has(tag) || tag === arch || /^go1\.\d+$/.test(tag);
/**
 * Whether a `//go:build` expression holds for Linux on `arch`: names, `!`, `&&`, `||` and brackets. One that
 * is malformed does not hold.
 */
const buildsWith = (expression, arch) => {
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
        const token = tokens[at] ?? '';
        at += 1;
        if (token === '!')
            return !one();
        if (token !== '(')
            return tagHolds(token, arch);
        const inner = any();
        at += 1;
        return inner;
    };
    const result = any();
    return at === tokens.length && result;
};

;// CONCATENATED MODULE: ./build/projects/context/edits/go-file.js

/** Blanks and comments: all that may stand before the package clause (Go specification, "Source files"). */
const beforePackage = /^\uFEFF?(?:\s+|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/;
/** Reads the head of a Go file; the rest is only searched for `import "C"` and `func main()`. */
const readGoFile = (text) => {
    const head = beforePackage.exec(text)?.[0] ?? '';
    const packageName = /^package\s+([\p{L}_][\p{L}\p{N}_]*)/u.exec(text.slice(head.length))?.[1];
    const lines = head.replaceAll(/\/\*[\s\S]*?\*\//g, '').split('\n');
    const goBuild = lines.flatMap((line) => /^\/\/go:build\s+(.*)/.exec(line.trim())?.[1] ?? []);
    const plusBuild = lines.flatMap((line) => /^\/\/\s*\+build\s+(.*)/.exec(line.trim())?.[1] ?? []);
    return {
        ...(packageName === undefined ? {} : { packageName }),
        // The form that https://go.dev/s/generatedcode asks for, and what tools write that do not follow it.
        isGenerated: lines.some((line) => /^\/\/ Code generated\b/.test(line)),
        importsC: /^\s*(?:import\s+)?"C"\s*(?:\/\/.*)?$/m.test(text),
        hasMain: /^func\s+main\s*\(\s*\)/m.test(text),
        constraints: goBuild.length > 0 ? goBuild : plusBuild.map(modern),
    };
};
/** The old form: blanks are "or", commas are "and". */
const modern = (words) => words
    .trim()
    .split(/\s+/)
    .map((word) => `(${word.split(',').join(' && ')})`)
    .join(' || ');
/** Names that Go knows, and so takes as constraints at the end of a file name (go/build, knownOS, knownArch). */
const systems = /^(?:aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|js|linux|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos)$/;
const architectures = /^(?:386|amd64|amd64p32|arm|armbe|arm64|arm64be|loong64|mips|mipsle|mips64|mips64le|mips64p32|mips64p32le|ppc|ppc64|ppc64le|riscv|riscv64|s390|s390x|sparc|sparc64|wasm)$/;
/** Whether Go compiles the file for Linux on `arch` (Go's name) when no tags are given. */
const isForLinux = (name, file, arch) => {
    const parts = (name.split('.')[0] ?? '').split('_').slice(1);
    const [before = '', last = ''] = ['', ...parts].slice(-2);
    const isMachine = architectures.test(last);
    const system = isMachine ? before : last;
    if (systems.test(system) && system !== 'linux')
        return false;
    if (isMachine && last !== arch)
        return false;
    return file.constraints.every((constraint) => buildsWith(constraint, arch));
};

;// CONCATENATED MODULE: ./build/projects/context/edits/main-packages.js




/** A file is edited once for all engines, so it counts as ignored when one kind of them ignores it. */
const readRevision = async ({ contextDir, dockerfilePath }) => {
    const buildkit = await readIgnore(contextDir, dockerfilePath, 'buildkit');
    const buildah = await readIgnore(contextDir, dockerfilePath, 'buildah');
    const ignore = {
        isIgnored: (path) => buildkit.isIgnored(path) || buildah.isIgnored(path),
        mayHoldOthers: (path) => buildkit.mayHoldOthers(path) && buildah.mayHoldOthers(path),
    };
    return { contextDir, ignore };
};
/** Whether a path of the context is there, and seen, in every revision. */
const isInAll = (revisions, path) => revisions.every(({ contextDir, ignore }) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(contextDir, path), { throwIfNoEntry: false }) !== undefined &&
    (path === '.' || !ignore.isIgnored(path)));
/**
 * The files of the main package in a folder that are compiled for Linux in every revision and written by
 * hand, the most promising first; empty when it is no main package.
 */
const mainFilesIn = (revisions, folder, arch) => {
    const [first] = revisions;
    const names = first === undefined ? [] : namesIn((0,external_node_path_.join)(first.contextDir, folder));
    return names
        .filter((name) => name.endsWith('.go') && !name.endsWith('_test.go') && !/^[._]/.test(name))
        .flatMap((name) => mainFile(revisions, external_node_path_.posix.join(folder, name), arch) ?? [])
        .toSorted((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1));
};
/** Why this file could not be chosen is of no interest: the next one is tried. */
const mainFile = (revisions, path, arch) => {
    if (!isInAll(revisions, path))
        return undefined;
    const files = revisions.map(({ contextDir }) => readGoFile((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(contextDir, path), 'utf8')));
    const fits = files.every((file) => file.packageName === 'main' && !file.isGenerated && isForLinux(external_node_path_.posix.basename(path), file, arch));
    if (!fits)
        return undefined;
    return {
        path,
        importsC: files.some(({ importsC }) => importsC),
        hasMain: files.every(({ hasMain }) => hasMain),
    };
};
/** Files with cgo come last, for an edit there runs a C compiler too. */
const rank = ({ path, importsC, hasMain }) => {
    if (importsC)
        return 3;
    if (external_node_path_.posix.basename(path) === 'main.go')
        return 0;
    return hasMain ? 1 : 2;
};
const namesIn = (folder) => (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true ? (0,external_node_fs_.readdirSync)(folder).toSorted() : [];
/** More folders than this are not searched: by then a Dockerfile names what it builds. */
const searchedFolders = 5000;
/**
 * The folders at and below one that `./...` would take, in order; commands come first. Other modules,
 * `vendor`, `testdata` and hidden folders are none (`go help packages`).
 */
const foldersBelow = ({ contextDir, ignore }, root) => {
    const found = [];
    const pending = [root];
    for (let folder = pending.shift(); folder !== undefined && found.length < searchedFolders; folder = pending.shift()) {
        if (folder !== root &&
            (0,external_node_fs_.statSync)((0,external_node_path_.join)(contextDir, folder, 'go.mod'), { throwIfNoEntry: false }) !== undefined)
            continue;
        found.push(folder);
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(contextDir, folder), { withFileTypes: true })) {
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

;// CONCATENATED MODULE: ./build/projects/context/edits/edit-file.js




const mostCandidates = 10;
/** More files of one package would only repeat the same test. */
const filesPerPackage = 2;
/**
 * The files of main packages that are in every revision, that the engine sees and that are compiled for
 * Linux: those the Dockerfile builds first, else the root's, those below `cmd/`, and, only when there are
 * none of all these, any other. There are one or two revisions; the Dockerfile is the head's, which is last.
 */
const editCandidates = (revisions, dockerfile) => {
    const last = revisions.at(-1);
    if (last === undefined)
        return { candidates: [], reason: 'there is no revision to look into' };
    const arch = dockerfile.question.platform.split('/')[1] ?? '';
    const inFolder = (folder, reason) => mainFilesIn(revisions, folder, arch)
        .slice(0, filesPerPackage)
        .map((file, place) => ({ ...file, reason, place }));
    const built = builtPackages(dockerfile, contextFacts(last.contextDir)).flatMap((each) => {
        const reason = `line ${each.line} of the Dockerfile builds ${each.written}`;
        const named = each.path.endsWith('.go') ? mainFile(revisions, each.path, arch) : undefined;
        if (named !== undefined)
            return [{ ...named, reason, place: 0 }];
        return edit_file_foldersOf(each, last).flatMap((folder) => inFolder(folder, reason));
    });
    const usual = [
        ...inFolder('.', 'it is the main package in the root of the context'),
        ...folderNames(last, 'cmd').flatMap((folder) => inFolder(folder, 'it is a main package below cmd/')),
    ];
    const known = [...built, ...usual];
    const found = known.length > 0 ? known : anywhere(last, inFolder);
    const candidates = inOrder(found).slice(0, mostCandidates);
    if (candidates.length > 0)
        return { candidates };
    const where = revisions.length > 1 ? 'both revisions' : 'the context';
    return {
        candidates,
        reason: `no file of a main package that is compiled for Linux is in ${where} and not ignored`,
    };
};
/** The best file of every package before the second one of any; files with cgo behind all others. */
const inOrder = (found) => {
    const weight = ({ importsC, place }) => (importsC ? filesPerPackage : 0) + place;
    const sorted = found.toSorted((one, other) => weight(one) - weight(other));
    return sorted
        .filter(({ path }, index) => sorted.findIndex((each) => each.path === path) === index)
        .map(({ path, reason }) => ({ path, reason }));
};
const edit_file_foldersOf = ({ path, isTree }, revision) => {
    const folder = path.endsWith('.go') ? external_node_path_.posix.dirname(path) : path;
    return isTree && edit_file_isFolder(revision.contextDir, folder) ? foldersBelow(revision, folder) : [folder];
};
const anywhere = (revision, inFolder) => {
    const found = [];
    for (const folder of foldersBelow(revision, '.')) {
        found.push(...inFolder(folder, `it is a main package, in ${folder}`));
        if (found.length >= mostCandidates)
            break;
    }
    return found;
};
const folderNames = (revision, parent) => edit_file_isFolder(revision.contextDir, parent)
    ? foldersBelow(revision, parent).filter((folder) => folder.split('/').length === 2)
    : [];
const edit_file_isFolder = (contextDir, path) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(contextDir, path), { throwIfNoEntry: false })?.isDirectory() === true;
const contextFacts = (contextDir) => {
    const goMod = (0,external_node_path_.join)(contextDir, 'go.mod');
    const modulePath = (0,external_node_fs_.existsSync)(goMod)
        ? /^\s*module\s+"?([^\s"]+)/m.exec((0,external_node_fs_.readFileSync)(goMod, 'utf8'))?.[1]
        : undefined;
    return {
        ...(modulePath === undefined ? {} : { modulePath }),
        exists: (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextDir, path)),
        isFolder: (path) => edit_file_isFolder(contextDir, path),
    };
};
/**
 * Checks the file of a revision that the user gave as `edit`, and returns its path as it is used from here on. Throws
 * one sentence that starts with the name of the input.
 */
const readEdit = (name, revision) => {
    const path = external_node_path_.posix.normalize(name);
    const wrong = (what) => new Error(`edit: ${name} ${what}`);
    if (external_node_path_.posix.isAbsolute(path) || path.startsWith('..'))
        throw wrong('must be a path inside the context');
    if (!path.endsWith('.go'))
        throw wrong('is not a Go file; it must end in .go');
    if (path.endsWith('_test.go'))
        throw wrong('is a test: no build compiles it, so an edit would change nothing');
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(revision.contextDir, path)))
        throw wrong('is not in the context');
    if (!isInAll([revision], path))
        throw wrong('is left out of the context by an ignore file: no build sees it');
    return path;
};

;// CONCATENATED MODULE: ./build/projects/context/edits/edit-lists.js



/**
 * The same file in every revision, where there is one: `edit`, or the best by itself. Where a main package was moved
 * or renamed each revision has its own. Throws an InputError when `edit` is none of the head.
 */
const editLists = async (builds, { edit }) => {
    const sides = await Promise.all([...builds].map(sideOf));
    const rows = edit === 'auto' ? rowsOf(sides) : rowsWith(edit, sides);
    return new Map(sides.map(({ revision }, at) => [revision, rows.flatMap((row) => row[at] ?? [])]));
};
const sideOf = async ([revision, build]) => {
    const files = await readRevision(build);
    return { revision, files, dockerfile: build.dockerfile, own: pathsOf([files], build.dockerfile) };
};
const pathsOf = (revisions, dockerfile) => editCandidates(revisions, dockerfile).candidates.map(({ path }) => path);
const rowsOf = (sides) => {
    const head = sides.at(-1);
    if (head === undefined)
        return [];
    const common = pathsOf(sides.map(({ files }) => files), head.dockerfile);
    const alike = common.map((path) => sides.map(() => path));
    const [best] = head.own;
    if (best === undefined || common.includes(best))
        return alike;
    const apart = head.own.map((_, at) => sides.flatMap(({ own }) => own[at] ?? []));
    return [...apart.filter((row) => row.length === sides.length), ...alike];
};
const rowsWith = (edit, sides) => {
    const head = sides.at(-1);
    if (head === undefined)
        return [];
    const path = asInputError(() => readEdit(edit, head.files));
    const row = sides.flatMap(({ files, own }) => (isInAll([files], path) ? path : (own[0] ?? [])));
    return row.length === sides.length ? [row] : [];
};

;// CONCATENATED MODULE: ./build/projects/context/given-base.js






/**
 * The base images of both revisions, each with the Go that its own go.mod asks for: another toolchain is part of
 * the change. A base that asks for no exact version has that of the head. Throws an InputError where a
 * base image is given to a Dockerfile that takes none, or nothing tells which Go it should hold.
 */
const givenBases = async (host, revisions, inputs) => {
    const head = await given_base_baseOf(host, revisions.get('head'), inputs);
    if (inputs.baseImageGiven)
        refuseUntaken(head, inputs);
    const base = await given_base_baseOf(host, revisions.get('base'), inputs, head.goVersion);
    const [before, after] = [base.goVersion, head.goVersion];
    const differ = before !== undefined && after !== undefined && before !== after;
    return {
        of: new Map([
            ['base', base],
            ['head', head],
        ]),
        notes: [
            ...(head.note === undefined ? [] : [head.note]),
            ...(differ ? [`The base is built on Go ${before}, the head on Go ${after}, as go.mod asks for.`] : []),
        ],
    };
};
const refuseUntaken = ({ takesNone = false }, { build }) => {
    if ('BASE_IMAGE' in build.buildArgs)
        throw new inputs_error/* InputError */.d(['base-image: build-args gives BASE_IMAGE as well; leave one of them out']);
    if (takesNone)
        throw new inputs_error/* InputError */.d(['base-image: the Dockerfile has no ARG BASE_IMAGE that it could be given to']);
};
/** `otherwise` is the version of Go where the revision itself asks for no exact one. */
const given_base_baseOf = async (host, revision, inputs, otherwise) => {
    const text = revision && (await textOf(dockerfilePathOf(revision, inputs.build)));
    if (revision === undefined || text === undefined)
        return { buildArgs: {} };
    const argument = baseArgument.exec(text);
    if (argument === null)
        return { buildArgs: {}, takesNone: true };
    const isOwn = argument[1] !== undefined && !inputs.baseImageGiven;
    if (isOwn || 'BASE_IMAGE' in inputs.build.buildArgs)
        return { buildArgs: {} };
    if (inputs.baseImage !== 'auto')
        return { buildArgs: { BASE_IMAGE: inputs.baseImage } };
    const asked = await askedGo(revision);
    const exact = exactGo.exec(asked ?? '')?.[0] ?? otherwise;
    const goVersion = exact ?? (await goOfMachine(host, asked));
    return {
        buildArgs: { BASE_IMAGE: baseImageReference(goVersion) },
        goVersion,
        ...(exact === undefined ? { note: ofMachine(goVersion) } : {}),
    };
};
/**
 * `ARG BASE_IMAGE`, and whether it has a value of its own: such an argument is often the base of the runtime, so it
 * is replaced only where a base image is asked for.
 */
const baseArgument = /^\s*ARG\s+BASE_IMAGE(=\S+)?\s*$/im;
const exactGo = /^\d+\.\d+\.\d+$/;
/** As the go command chooses: the workspace goes before the module, the toolchain line before the go line. */
const askedGo = async ({ contextDir }) => {
    for (const file of ['go.work', 'go.mod']) {
        const text = (await textOf((0,external_node_path_.join)(contextDir, file))) ?? '';
        const [, version] = /^toolchain\s+go(\d\S*)/m.exec(text) ?? /^go\s+(\d\S*)/m.exec(text) ?? [];
        if (version !== undefined)
            return version;
    }
    return undefined;
};
const goOfMachine = async (host, asked) => {
    const local = await (0,go_toolchain/* localGoVersion */.U)(host);
    if (local !== undefined && !isOlder(local, asked ?? ''))
        return local;
    const what = asked === undefined ? 'go.mod names none' : `go.mod names ${asked}`;
    const here = local === undefined ? 'there is no released Go on PATH' : `the Go on PATH is ${local}`;
    throw new inputs_error/* InputError */.d([
        `base-image auto needs an exact Go version, but ${what} and ${here}: add a line like "toolchain go1.26.8", or give an image with --base-image`,
    ]);
};
/** Compares `1.26.8` with `1.26` or `1.26rc1` by their numbers. */
const isOlder = (version, than) => {
    const [own, other] = [version, than].map((each) => each.split(/\D+/).map(Number));
    const at = (other ?? []).findIndex((part, place) => part !== (own?.[place] ?? 0));
    return at !== -1 && (own?.[at] ?? 0) < (other?.[at] ?? 0);
};
const ofMachine = (version) => `go.mod names no exact version of Go: the base image holds Go ${version}, that of this machine. A toolchain line would pin it.`;
const textOf = (path) => (0,promises_.readFile)(path, 'utf8').catch(() => undefined);

;// CONCATENATED MODULE: ./build/projects/context/read-builds.js




/**
 * Reads the Dockerfile of every revision. What is wrong with the head is a wrong input, and all of it is in one
 * InputError. A base that cannot be built this way only leaves nothing to compare with: the change may be what mends it.
 */
const readBuilds = async (reading) => {
    const { inputs, context, revisions } = reading;
    const head = await readOne(reading, 'head');
    if (head === undefined)
        throw new inputs_error/* InputError */.d([
            `There is no ${inputs.build.file ?? (0,external_node_path_.join)(context, 'Dockerfile')} in the repository; name it with --context or --file.`,
        ]);
    (0,inputs_error/* tellTogether */.q)(() => refuse(head, inputs), () => refuseMissing(inputs));
    const base = revisions.has('base') ? await read_builds_baseOf(reading) : undefined;
    const builds = [['head', head]];
    if (base === undefined)
        return { head, builds: new Map(builds), obstacles: [] };
    if ('kind' in base)
        return { head, builds: new Map(builds), obstacles: [base] };
    return { head, builds: new Map([['base', base], ...builds]), obstacles: [] };
};
const readOne = ({ revisions, bases, inputs }, revision) => {
    const laidOut = revisions.get(revision);
    const buildArgs = { ...inputs.build.buildArgs, ...bases.of.get(revision)?.buildArgs };
    return laidOut === undefined ? Promise.resolve(undefined) : readUserBuild(laidOut, inputs.build, buildArgs);
};
const read_builds_baseOf = async (reading) => {
    try {
        const build = await readOne(reading, 'base');
        if (build === undefined)
            return { kind: 'base-without-dockerfile' };
        refuse(build, reading.inputs);
        return build;
    }
    catch (error) {
        if (error instanceof inputs_error/* InputError */.d)
            return { kind: 'base-does-not-build', message: error.problems.join('; ') };
        throw error;
    }
};

;// CONCATENATED MODULE: ./build/projects/context/subject.js













/** The user's own project, at HEAD and, when there is one, at the base. Throws when it cannot be timed. */
const contextSubject = async (errand) => {
    try {
        return await readSubject(errand);
    }
    catch (error) {
        if (error instanceof PrepareError)
            return unprepared(errand, error);
        throw error;
    }
};
/** A base that cannot be prepared does not fail the change that repairs it; a head that cannot does. */
const unprepared = ({ context, inputs }, { revision, message }) => ({
    ...{ projects: [{ id: projectId(context) }], revisions: ['head'], obstacles: [], notes: [] },
    hidden: hiddenOf(inputs),
    settled: revision === 'base'
        ? { kind: 'none', reason: `not judged: the base cannot be built, ${message}` }
        : { kind: 'invalid', reason: `does not build: ${message}` },
    prepare: () => Promise.resolve({ workloads: new Map() }),
});
const hiddenOf = ({ build }) => [
    ...Object.values(build.buildArgs),
    ...Object.values(build.secrets),
];
const readSubject = async (errand) => {
    const { inputs, base, context } = errand;
    const laidOut = await layOut(errand);
    refuseAbsent(laidOut.revisions.get('head'), inputs);
    const bases = await givenBases(errand.host, laidOut.revisions, inputs);
    const reading = { inputs, context, bases, revisions: laidOut.revisions };
    const { head, builds, obstacles } = await readBuilds(reading);
    const edits = await editLists(builds, inputs);
    const notes = [
        ...laidOut.notes,
        ...bases.notes,
        ...subject_told(errand, laidOut.uncommitted),
        ...saidOf(head, inputs),
    ];
    const hidden = [...hiddenOf(inputs), errand.token ?? ''];
    const subject = {
        projects: [{ id: projectId(context) }],
        revisions: [...builds.keys()],
        obstacles,
        notes,
        hidden,
    };
    const foreseen = await knownBeforeBuilding(base, builds, inputs);
    const prepare = async (engines) => {
        const archives = await imageArchivesOf(errand, bases, [...builds.keys()]);
        const brought = await loadContext(errand, engines, builds, { archives, edits });
        const { revisions: workload, imagesMoved } = brought;
        return { workloads: new Map([[projectId(context), workload]]), imagesMoved };
    };
    return { ...subject, ...foreseen, prepare };
};
/** A path with slashes would not be one part of a benchmark id. */
const projectId = (context) => (0,external_node_path_.join)(context, '.').replaceAll('/', '~');
const layOut = (errand) => {
    const { host, folder, base, context, withUncommitted, outputDir, inputs, token } = errand;
    // The input is relative to the repository, wherever in it the user stands.
    const repository = { ...errand.repository, prefix: '' };
    const prepare = inputs.prepare === undefined ? undefined : { command: inputs.prepare, timeoutMs: inputs.buildTimeoutMs };
    return layOutRevisions({
        ...{ host, folder, repository, context, withUncommitted, outputDir, readers: [] },
        ...(base.kind === 'commit' ? { base: base.sha } : {}),
        ...(prepare === undefined ? {} : { prepare }),
        ...(token === undefined ? {} : { token }),
    });
};
/** Only now, when something is built: each is 100 MB to restore or to pack. */
const imageArchivesOf = async ({ host, cacheDir, bringArchives }, bases, revisions) => {
    const versions = new Set(revisions.flatMap((revision) => bases.of.get(revision)?.goVersion ?? []));
    if (versions.size > 0)
        await bringArchives([...versions].map((each) => (0,external_node_path_.join)(cacheDir, baseImageFile(each))));
    const archives = [];
    for (const version of versions)
        archives.push(await baseImage(host, version, cacheDir));
    return archives;
};
const subject_told = ({ base }, uncommitted) => [
    ...(base.kind === 'none' ? [] : [`The base is ${base.sha.slice(0, 12)}: ${base.how}.`]),
    ...(uncommitted.length === 0
        ? []
        : [
            `Uncommitted files are part of the head: ${uncommitted.slice(0, 10).join(', ')}${uncommitted.length > 10 ? ` and ${uncommitted.length - 10} more` : ''}.`,
        ]),
];
const saidOf = ({ dockerfile, contextDir }, { build }) => {
    const goMod = (0,external_node_path_.join)(contextDir, 'go.mod');
    const { sentence } = networkUse(dockerfile, {
        isVendored: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextDir, 'vendor/modules.txt')),
        requiresNothing: (0,external_node_fs_.existsSync)(goMod) && !(0,images_modules/* hasRequirements */.lV)((0,external_node_fs_.readFileSync)(goMod, 'utf8')),
        ...(build.network === undefined ? {} : { network: build.network }),
    });
    return [
        ...labels(dockerfile).map((label) => `About this Dockerfile: ${label}.`),
        ...(sentence === undefined ? [] : [sentence]),
    ];
};

// EXTERNAL MODULE: ./build/projects/fixtures/fixture.js
var fixtures_fixture = __webpack_require__(30395);
;// CONCATENATED MODULE: ./build/projects/fixtures/lay-out.js




/** Names of equal length, because paths reach some builds: as file names of panics, as arguments. */
const lay_out_folderOf = { base: 'a', head: 'b' };
/** Copies a fixture once per revision; builds read and edit the copies only. */
const layOutFixture = async (layout, revisions) => {
    const { host, folder, fixture, strategy, buildArgs, readers } = layout;
    const parent = await folder.sub(`p/${fixture.name}-${strategy}`);
    const workloads = new Map();
    for (const revision of revisions) {
        const dir = (0,external_node_path_.join)(parent, lay_out_folderOf[revision]);
        const [contextDir, dockerfile] = [(0,external_node_path_.join)(dir, 'src'), (0,external_node_path_.join)(dir, 'Dockerfile')];
        await (0,promises_.mkdir)(dir, { recursive: true });
        await (0,promises_.cp)(fixture.dir, contextDir, { recursive: true, filter: (path) => (0,external_node_path_.basename)(path) !== 'strategies' });
        await (0,promises_.cp)((0,fixtures_fixture/* dockerfileOf */.S9)(fixture, strategy), dockerfile);
        await lay_out_giveTo(host, dir, readers);
        const evidenceStage = 'evidence';
        workloads.set(revision, {
            contextDir,
            dockerfile,
            buildArgs,
            network: 'none',
            editFiles: [fixture.mainFile],
            evidenceStage,
        });
    }
    return workloads;
};
/** Engines reset the owner of what they copy, so this never reaches an image. */
const lay_out_giveTo = async (host, dir, readers) => {
    const [reader] = readers;
    if (reader === undefined)
        return;
    (0,exec/* succeed */.Py)(await host.exec('chown', ['-R', `${reader.uid}:${reader.gid}`, dir]));
};

;// CONCATENATED MODULE: ./build/projects/fixtures/prepare.js



/** `NAME+STRATEGY+goVERSION`; on a base image of the user's own the version is not ours to state. */
const fixtureProject = (fixture, strategy, baseReference) => ({
    id: `${fixture.name}+${strategy}+go${baseReference === 'auto' ? fixture.goVersion : 'custom'}`,
    strategy,
    fixture,
    ...(baseReference === 'auto' ? { goVersion: fixture.goVersion } : {}),
});
/**
 * Brings base image and modules into every engine and lays the project out once per revision: from here on,
 * its builds need no network.
 */
const prepareFixture = async (preparation, { fixture, strategy }) => {
    const { host, folder, engines, cacheDir, revisions } = preparation;
    const own = preparation.baseImage === 'auto' ? await baseImage(host, fixture.goVersion, cacheDir) : undefined;
    const modules = await (0,images_modules/* modulesImage */.jo)(host, { dir: fixture.dir, goVersion: fixture.goVersion, cacheDir });
    const archives = [own, modules].filter((archive) => archive !== undefined);
    for (const engine of engines)
        await loadArchives(host, engine, archives, own === undefined ? preparation.baseImage : undefined);
    const buildArgs = {
        BASE_IMAGE: own?.reference ?? preparation.baseImage,
        ...(modules === undefined ? {} : { MODULES_IMAGE: modules.reference }),
    };
    const readers = engines.flatMap(({ runsAs }) => runsAs ?? []);
    return layOutFixture({ host, folder, fixture, strategy, buildArgs, readers }, revisions);
};
const loadArchives = async (host, engine, archives, pulled) => {
    for (const archive of archives) {
        host.log(`${engine.facts.name}: loading ${archive.reference}`);
        await engine.loadImage(archive);
    }
    if (pulled === undefined)
        return;
    host.log(`${engine.facts.name}: pulling ${pulled}`);
    await engine.pullImage(pulled);
};

;// CONCATENATED MODULE: ./build/projects/fixtures/subject.js





/** The shipped fixtures that the inputs name, in each of the strategies; never compared with anything. */
const fixtureSubject = async (errand) => {
    const { host, folder, inputs, cacheDir, entryUrl, bringArchives } = errand;
    const root = (0,fixtures_fixture/* fixturesRoot */.JV)(entryUrl);
    const fixtures = await Promise.all(inputs.fixtures.map((name) => (0,fixtures_fixture/* readFixture */.Y_)(root, name)));
    const projects = fixtures.flatMap((fixture) => inputs.strategies.map((strategy) => fixtureProject(fixture, strategy, inputs.baseImage)));
    const revisions = ['head'];
    return {
        ...{ projects, revisions, obstacles: [], notes: [], hidden: [] },
        prepare: async (engines) => {
            await bringArchives(await fixtureArchives(inputs, cacheDir, entryUrl));
            const preparation = { host, folder, engines, cacheDir, baseImage: inputs.baseImage, revisions };
            const workloads = new Map();
            for (const project of projects)
                workloads.set(project.id, await prepareFixture(preparation, project));
            return { workloads };
        },
    };
};
/** Paths of the archives that the fixtures of these inputs are built with, there or not; each once. */
const fixtureArchives = async ({ fixtures, baseImage }, cacheDir, entryUrl) => {
    const root = (0,fixtures_fixture/* fixturesRoot */.JV)(entryUrl);
    const files = await Promise.all(fixtures.map(async (name) => {
        const { goVersion, dir } = await (0,fixtures_fixture/* readFixture */.Y_)(root, name);
        return [baseImage === 'auto' ? baseImageFile(goVersion) : undefined, await (0,images_modules/* modulesFile */.Os)(dir)];
    }));
    const named = files.flat().filter((file) => file !== undefined);
    return [...new Set(named)].map((file) => (0,external_node_path_.join)(cacheDir, file));
};

;// CONCATENATED MODULE: ./build/projects/find-subject.js






/**
 * Decides what is measured: the context that was named; the repository itself where a base is judged and it
 * has a Dockerfile; else the shipped fixtures.
 */
const findSubject = async (errand) => {
    const { host, folder, inputs, directory, outputDir, event, token } = errand;
    const named = inputs.context !== 'auto' || isAboutOwnProject(inputs);
    const automatic = !named && (inputs.base === 'auto' || inputs.base === 'none');
    if (automatic && event === undefined)
        return fixtureSubject(errand);
    const repository = await (0,git_repository/* findRepository */.W1)(host, directory).catch((error) => {
        if (automatic)
            return undefined;
        throw error;
    });
    if (repository === undefined)
        return fixtureSubject(errand);
    const base = await resolveBase({
        ...{ host, folder, repository, outputDir, wanted: inputs.base },
        ...(event === undefined ? {} : { event }),
        ...(token === undefined ? {} : { token }),
    });
    if (automatic && (base.kind === 'none' || !hasDockerfile(errand, repository)))
        return fixtureSubject(errand);
    const context = inputs.context === 'auto' ? '.' : inputs.context;
    const where = { repository, base, context, withUncommitted: event === undefined };
    return contextSubject({ ...errand, ...where });
};
const hasDockerfile = ({ inputs }, { root }) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, inputs.build.file ?? 'Dockerfile'));
/** How a Dockerfile is built says nothing about the shipped fixtures: whoever gives that means a project of theirs. */
const isAboutOwnProject = ({ build, prepare, edit }) => {
    const { file, target, network, platform, ssh, buildArgs, buildContexts, secrets, secretFiles } = build;
    const texts = [file, target, network, platform, prepare, edit === 'auto' ? undefined : edit];
    const lists = [ssh, buildArgs, buildContexts, secrets, secretFiles];
    return texts.some((each) => each !== undefined) || lists.some((each) => Object.keys(each).length > 0);
};

// EXTERNAL MODULE: external "node:readline/promises"
var external_node_readline_promises_ = __webpack_require__(26848);
;// CONCATENATED MODULE: ./build/provision/consent.js

/** `auto`: never on a self-hosted runner, which is somebody's machine; in a terminal the user is asked. */
const mayInstall = ({ install, yes }, env) => async (engine) => {
    if (install !== 'auto')
        return install === 'always';
    if (env['RUNNER_ENVIRONMENT'] === 'self-hosted')
        return false;
    if (yes || !process.stdin.isTTY)
        return true;
    const terminal = (0,external_node_readline_promises_.createInterface)({ input: process.stdin, output: process.stderr });
    const answer = await terminal.question(`${engine} is not installed. Install it? What is done is said before it is done. [y/N] `);
    terminal.close();
    return /^y(es)?$/i.test(answer.trim());
};

// EXTERNAL MODULE: ./build/report/formats/markdown.js
var markdown = __webpack_require__(39111);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/words/headline.js
var words_headline = __webpack_require__(31173);
;// CONCATENATED MODULE: ./build/publish/annotations/dockerfile-line.js

/** As `analysis/cause.ts` words it: the name of a step, in quotes that may hold quotes, cut at 100 characters. */
const stepInCause = /^the step "(.*)"(?: and \d+ more)? (?:came from|ran again|ran in)/s;
const longestStep = 100;
/**
 * The line of the instruction that a cause names. Undefined when it names none, when several instructions are
 * written alike, or when the file cannot be read as a Dockerfile.
 */
const dockerfileLine = (dockerfile, cause) => {
    const step = stepInCause.exec(cause)?.[1];
    if (step === undefined)
        return undefined;
    const [found, ...others] = instructionsIn(dockerfile).filter((each) => isStep(each, step));
    return others.length === 0 ? found?.line : undefined;
};
const instructionsIn = (dockerfile) => {
    try {
        return parseDockerfile(dockerfile).instructions;
    }
    catch {
        // A heredoc without an end; the build has said so in better words.
        return [];
    }
};
/** Engines print an instruction on one line; what its variables stand for may be filled in already. */
const isStep = ({ name, flags, args }, step) => {
    const [written, printed] = [[name, ...flags, args].join(' '), step].map((each) => each.replaceAll(/\s+/g, ' ').trim());
    if (written === undefined || printed === undefined)
        return false;
    return step.length < longestStep ? written === printed : written.startsWith(printed);
};

;// CONCATENATED MODULE: ./build/publish/annotations/go-mod-line.js
/** As `projects/module-change.ts` words it. */
const moduleInCause = /^nothing but modules changed: (\S+ \S+)(?: and \d+ more)? in go\.mod$/;
/** The line of go.mod, from 1, with the module that a cause names; undefined when it names none or is not there. */
const goModLine = (goMod, cause) => {
    const module = moduleInCause.exec(cause)?.[1];
    if (module === undefined)
        return undefined;
    const at = goMod.split('\n').findIndex((line) => line
        .replace(/\/\/.*/, '')
        .replace(/^\s*require\s/, '')
        .trim()
        .replace(/\s+/, ' ') === module);
    return at === -1 ? undefined : at + 1;
};

;// CONCATENATED MODULE: ./build/publish/annotations/annotations.js





/** GitHub shows this many of each level for a step, and drops the others. */
const mostOfALevel = 10;
/** What a report has to say to somebody who only sees the checks: nothing when all is well. */
const annotationsOf = (report, options = {}) => {
    const own = report.benchmarks.flatMap((benchmark) => annotations_ofBenchmark(benchmark, options));
    const silent = !own.some(({ gated }) => gated);
    const found = [...(silent ? ofRun(report, options) : []), ...own.map(({ annotation }) => annotation)];
    return ['error', 'warning', 'notice'].flatMap((level) => withoutRepetition(found.filter((each) => each.level === level)).slice(0, mostOfALevel));
};
/** Writes them to the job's log, from where the runner takes them. */
const emitAnnotations = async (annotations) => {
    const core = await Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    for (const { level, title, message, file, line } of annotations) {
        const place = {
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { startLine: line }),
        };
        core[level](message, { title, ...place });
    }
};
const annotations_ofBenchmark = ({ id, gated, comparison }, options) => {
    if (comparison === undefined)
        return [];
    const { verdict, cause } = comparison;
    const title = titleOf(verdict);
    if (title === undefined)
        return [];
    const level = gated ? levelOf(verdict, options) : 'notice';
    const message = messageOf(cause === undefined ? verdict.reason : `${verdict.reason}; ${cause}`);
    const place = cause === undefined ? {} : placeOf(cause, options);
    return [{ gated, annotation: { level, title: `${title}: ${nameIn(id)}`, message, ...place } }];
};
/** For a verdict that no gated benchmark explains, as when nothing was planned. */
const ofRun = ({ verdict }, options) => {
    if (verdict.kind === 'none' || verdict.kind === 'inconclusive')
        return [];
    const title = titleOf(verdict);
    return title === undefined
        ? []
        : [{ level: levelOf(verdict, options), title, message: messageOf(verdict.reason) }];
};
/** A broken build and a broken measurement are told from a slow build at first sight. */
const titleOf = (verdict) => {
    switch (verdict.kind) {
        case 'regression':
            return 'Container build is slower';
        case 'warning':
            return 'Container build may be slower';
        case 'invalid':
            return (0,words_headline/* doesNotBuild */.BZ)(verdict) ? 'Container image does not build' : 'Container build could not be judged';
        case 'inconclusive':
            return 'Container build has no clear result';
        case 'none':
            return 'Container build was not judged';
        case 'unchanged':
        case 'improvement':
            return undefined;
    }
};
const levelOf = ({ kind }, { failOn }) => {
    const failing = failOn ?? ['regression', 'invalid'];
    if (failing !== 'never' && failing.includes(kind))
        return 'error';
    return kind === 'inconclusive' || kind === 'none' ? 'notice' : 'warning';
};
const longestMessage = 2_000;
const longestName = 120;
const messageOf = (reason) => {
    const line = (0,numbers/* cut */.Jj)((0,report_escape/* oneLine */.TN)(reason), longestMessage);
    return (0,numbers/* sentence */.em)(line.charAt(0).toUpperCase() + line.slice(1));
};
const nameIn = (id) => (0,numbers/* cut */.Jj)((0,report_escape/* oneLine */.TN)(id), longestName);
const placeOf = (cause, { dockerfile, goMod }) => {
    const at = (file, lineOf) => {
        const line = file === undefined ? undefined : lineOf(file.text, cause);
        return file === undefined || line === undefined ? undefined : { file: file.path, line };
    };
    return at(dockerfile, dockerfileLine) ?? at(goMod, goModLine) ?? {};
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

;// CONCATENATED MODULE: ./build/publish/annotations/annotate.js




/** Says in the checks what a report has to say, at the line of the file that did it; never throws. */
const annotate = async (report, { inputs, env, tell }) => {
    await (0,publish_tell/* attempt */.C)(tell, 'There are no annotations', async () => {
        const folder = inputs.context === 'auto' ? '.' : inputs.context;
        const workspace = env['GITHUB_WORKSPACE'];
        const dockerfile = await fileAt(inputs.build.file ?? (0,external_node_path_.join)(folder, 'Dockerfile'), workspace);
        const goMod = await fileAt((0,external_node_path_.join)(folder, 'go.mod'), workspace);
        const files = {
            ...(dockerfile === undefined ? {} : { dockerfile }),
            ...(goMod === undefined ? {} : { goMod }),
        };
        await emitAnnotations(annotationsOf(report, { ...files, failOn: inputs.failOn }));
    });
};
/** As it is checked out; undefined when it is not where the repository would be. */
const fileAt = async (path, workspace = '.') => {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(workspace, path), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : { path, text };
};

// EXTERNAL MODULE: ./build/publish/runner/run-url.js
var run_url = __webpack_require__(19646);
;// CONCATENATED MODULE: ./build/report/formats/comment-marker.js
const kinds = [
    'regression',
    'warning',
    'unchanged',
    'improvement',
    'inconclusive',
    'invalid',
    'none',
];
/**
 * The hidden first line by which the comment of one key is found again. Only plain characters of the key
 * stand for themselves, so that no key can end the marker, and no two keys share one.
 */
const markerOf = (key) => `<!-- go-container-bench:${encoded(key)} -->`;
const encoded = (key) => key.replaceAll(/[^A-Za-z0-9._-]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** The hidden second line: what a later run says that this comment said. */
const saidMarker = (said) => `<!-- go-container-bench-said:${said} -->`;
/** Whether a comment's text begins with the marker: one that only quotes it is not ours. */
const hasMarker = (body, key) => body.startsWith(markerOf(key));
/** What the comment with this text said. */
const saidIn = (body) => {
    const [, second = ''] = body.split(/\r?\n/, 2);
    return kinds.find((kind) => second === saidMarker(kind)) ?? 'unknown';
};

// EXTERNAL MODULE: ./build/report/table/measured.js
var measured = __webpack_require__(35058);
// EXTERNAL MODULE: ./build/report/table/table.js + 1 modules
var table_table = __webpack_require__(75983);
// EXTERNAL MODULE: ./build/report/words/details.js + 3 modules
var details = __webpack_require__(11809);
// EXTERNAL MODULE: ./build/report/words/labels.js
var words_labels = __webpack_require__(32598);
// EXTERNAL MODULE: ./build/report/words/reach.js
var reach = __webpack_require__(74686);
;// CONCATENATED MODULE: ./build/report/formats/fitted.js


/** The blocks as one text of at most `limit` characters: first parts are left out, then rows, from the end. */
const fitted = (fitting) => {
    const { parts, table, limit } = fitting;
    for (let kept = parts.length; kept >= 0; kept -= 1) {
        const text = composed(fitting, kept, table.rows.length);
        if (text.length <= limit)
            return text;
    }
    // Halving: rows are of like length, and the search for the very last one that fits is not worth it.
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
    return [{ name: picture_nameOf(report, benchmark), gated: benchmark.gated, kind, slowdown, low, high }];
};
/** Only characters that mean nothing to mermaid: no `:`, `#`, `;`, `%`, quotes or backticks. */
const picture_nameOf = (report, benchmark) => {
    const plain = (0,report_escape/* oneLine */.TN)((0,words_labels/* rowName */._k)(report, benchmark)).replaceAll(/[^\p{L}\p{N}.+~/_-]+/gu, ' ');
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
/** Whether nobody has to look at a result: it makes no new comment, and an old one shrinks. */
const isCalm = (kind) => kind === 'unchanged' || kind === 'inconclusive' || kind === 'none';
/**
 * The comment of a pull request: two hidden lines by which it is found and read again, verdict, reason, one
 * table, its limits, a picture, details folded away. A calm result that replaces a comment is two lines and
 * says what was said before. Texts from outside are shown, never obeyed (see `escape.ts`).
 *
 * At most `limit` characters: folded sections go first, from the end, then what stands above them; verdict and
 * table stay, and what is left out is said. Below about 10,000 characters a long reason may be cut anywhere.
 */
const commentText = (report, options) => {
    const { key, limit = largestComment, previous } = options;
    const { kind } = report.verdict;
    const calm = isCalm(kind) && previous !== undefined;
    // A calm text goes on telling the last alarm, so that a second calm run changes nothing.
    const said = calm && isAlarm(previous) ? previous : kind;
    const head = [`${markerOf(key)}\n${saidMarker(said)}`, `**${shown((0,words_headline/* headline */.Pl)(report))}**`];
    if (calm && options.whole !== true)
        return `${head.join('\n\n')}\n${calmLine(report, previous)}\n`.slice(0, limit);
    return fitted({
        head: [...head, ...(calm ? [calmLine(report, previous)] : [shown((0,words_headline/* why */.d8)(report), longestReason)])],
        table: { ...(0,table_table/* tableOf */.c)(report), rows: (0,table_table/* tableOf */.c)(report).rows.map(shortened) },
        parts: partsOf(report),
        tail: (leftOut) => tailOf(report, options, leftOut),
        limit,
    });
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
const isAlarm = (said) => said !== 'unknown' && !isCalm(said);
/** The second of the two lines. */
const calmLine = (report, previous) => {
    const reason = shown((0,words_headline/* why */.d8)(report), longestReason);
    if (!isAlarm(previous))
        return reason;
    const lifts = report.verdict.kind === 'unchanged' ? '.' : '; this run neither confirms nor lifts it.';
    return `An earlier run said: ${previous}${lifts} ${reason}`;
};
/** What may be left out, the most telling first. */
const partsOf = (report) => {
    const [constants, note] = [(0,table_table/* tableOf */.c)(report).constants, (0,measured/* ratioNote */.KA)(report)];
    const [rows, picture] = [rowReasons(report), intervalPicture(report)];
    return [
        ...(constants.length === 0 ? [] : [comment_part('above', shown((0,numbers/* sentence */.em)(constants.join('. '))))]),
        ...(note === undefined ? [] : [comment_part('below', (0,report_escape/* text */.Qq)(note))]),
        ...(rows.length === 0 ? [] : [comment_part('below', (0,markdown/* items */.ld)(rows))]),
        comment_part('below', `**What this run could have detected**\n\n${(0,markdown/* items */.ld)((0,reach/* reach */.g)(report))}`, 'What it could detect'),
        comment_part('below', `**What is not in these numbers**\n\n${(0,markdown/* items */.ld)(reach/* notInTheNumbers */._)}`, 'What is not in them'),
        ...(picture === undefined ? [] : [comment_part('below', pictureText(picture), 'Picture')]),
        ...foldedOrder.flatMap((name) => foldedPart(report, name)),
    ];
};
const comment_part = (place, markdown, title) => ({
    ...{ place, markdown },
    ...(title === undefined ? {} : { title }),
});
const pictureText = (picture) => `**The 95 % interval of each change, divided at the median**\n\n${picture}`;
/** Not the order of `report.md`: what is left out first is last, and the schedule is the longest. */
const foldedOrder = [
    'warnings',
    'exclusions',
    'samples',
    'environment',
    'cost',
    'schedule',
];
const foldedPart = (report, name) => (0,details/* sections */.V)(report)
    .filter((section) => section.name === name && !section.empty)
    .map((section) => comment_part('below', (0,details/* folded */.T)(section), section.title));
const mostReasons = 5;
/** Why other rows than the one the run's reason is about are not calm. */
const rowReasons = (report) => {
    const lines = report.benchmarks.flatMap((benchmark) => rowReason(report, benchmark));
    const rest = lines.length - mostReasons;
    return rest > 0 ? [...lines.slice(0, mostReasons), `and ${rest} more like these`] : lines;
};
const rowReason = (report, benchmark) => {
    const { comparison } = benchmark;
    if (comparison === undefined || !['regression', 'warning', 'invalid'].includes(comparison.verdict.kind))
        return [];
    const { verdict, cause } = comparison;
    // The run's reason repeats that of the foremost row.
    if (report.verdict.reason.includes(verdict.reason))
        return [];
    const reason = `${verdict.reason}${cause === undefined ? '' : `; ${cause}`}`;
    return [(0,numbers/* cut */.Jj)(`${(0,words_labels/* rowName */._k)(report, benchmark)}: ${verdict.kind}, ${reason}`, longestText)];
};
const tailOf = (report, { key, runUrl }, leftOut) => {
    const link = runUrl !== undefined && plainUrl.test(runUrl) ? `[the run](${runUrl})` : undefined;
    const where = link === undefined ? '`report.md`' : `${link}'s \`report.md\``;
    const by = `go-container-bench ${shown(report.toolVersion)}, ${shown(key, longestCell)}`;
    const lines = [
        ...(leftOut.length === 0
            ? []
            : [`Left out, because a comment is limited: ${(0,report_escape/* text */.Qq)(leftOut.join('; '))}. ${where} has all of it.`]),
        link === undefined ? `${by}.` : `${by}, ${link}.`,
    ];
    return lines.join('\n\n');
};
/** An address that cannot end a link of markdown. */
const plainUrl = /^https?:\/\/[\w.:[\]-]+(?:\/[\w.~%-]*)*$/;

;// CONCATENATED MODULE: ./build/publish/comment/github-error.js



/** A request that came to nothing; the message is a clause that says what GitHub did. */
class ApiError extends Error {
    refusal;
    status;
    /** Whether another try may help, and how long GitHub asks to wait before it. */
    retry;
    constructor(message, options) {
        super(message, 'cause' in options ? { cause: options.cause } : {});
        this.name = 'ApiError';
        this.refusal = options.refusal;
        this.status = options.status;
        this.retry = options.retry;
    }
}
/** For a server that gave no answer at all. */
const unreachable = (baseUrl, why, cause) => {
    const host = URL.canParse(baseUrl) ? new URL(baseUrl).host : 'the address in GITHUB_API_URL';
    return new ApiError(`${host} could not be reached (${why})`, { refusal: 'unreachable', retry: {}, cause });
};
/** What an answer other than 2xx says. */
const refusalOf = (response, answer) => {
    const { status, headers } = response;
    const said = saidBy(answer);
    const told = said === '' ? `${status}` : `${status}: "${said}"`;
    if (status >= 500) {
        const retry = retryOf(headers);
        return new ApiError(`GitHub failed (${told})`, { refusal: 'busy', status, retry });
    }
    if (status === 429 || isRateLimit(response, said)) {
        const retry = retryOf(headers);
        const wait = retry.afterMs === undefined ? '' : `; it asks to wait ${Math.ceil(retry.afterMs / 1000)} s`;
        return new ApiError(`GitHub takes no more requests now (${told})${wait}`, {
            ...{ refusal: 'busy', status, retry },
        });
    }
    const refusal = github_error_refusals[status] ?? 'unacceptable';
    return new ApiError(`GitHub refused it (${told})`, { refusal, status });
};
const github_error_refusals = {
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
        return {};
    return { afterMs: Math.max(0, reset * 1000 - Date.now()) };
};
const secondsIn = (text) => text !== null && /^\d{1,12}$/.test(text.trim()) ? Number(text) : undefined;
const longestSaid = 200;
/** GitHub's own words, as one plain line. */
const saidBy = (answer) => {
    const reasons = (0,json/* listAt */.gT)(answer, 'errors').flatMap((each) => (0,json/* textAt */.$6)(each, 'message') ?? []);
    const words = [(0,json/* textAt */.$6)(answer, 'message') ?? '', ...reasons].filter((each) => each !== '');
    return (0,numbers/* cut */.Jj)((0,report_escape/* oneLine */.TN)(words.join(': ')), longestSaid);
};

;// CONCATENATED MODULE: ./build/publish/comment/author.js


/**
 * Tells own comments from those of others, who may copy the marker: nobody's words may be overwritten.
 *
 * A personal token names its user. The job's token and every other token of an app may not ask who they are
 * (403), and nothing else in the API tells: then a comment of any app counts. That is safe, for people cannot
 * write as an app; it finds the comment again when a workflow changes from the job's token to an app of its
 * own; and an app that repeats what people write does not begin with our marker. `performed_via_github_app`
 * is no help: nothing tells the app of the token to compare it with, and it also stands beside the comments
 * of people who write through an app.
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

;// CONCATENATED MODULE: ./build/publish/comment/comment-failure.js

const what = 'The pull request has no up-to-date comment';
const permission = 'The job needs the permission "pull-requests: write"';
/** A failure as one sentence or two: what GitHub did, what to do; `hide` takes secrets out of it. */
const failedComment = (error, readOnlyToken, hide) => {
    const cause = error instanceof Error ? error.message : String(error);
    const denied = error instanceof ApiError && (error.refusal === 'denied' || error.refusal === 'absent');
    const expected = denied && readOnlyToken;
    const advice = denied ? adviceOf(error, expected) : '';
    return { kind: 'failed', message: hide(`${what}: ${cause}.${advice}`), expected };
};
const adviceOf = ({ status }, expected) => {
    if (expected)
        return ` ${permission}, which a pull request from a fork or by Dependabot is not given: the report is in the job summary.`;
    if (status === 401)
        return ` The github-token is not valid. ${permission}.`;
    return ` ${permission}.`;
};

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/publish/comment/github-api.js



const defaults = {
    requestMs: 15_000,
    totalMs: 120_000,
    longestWaitMs: 60_000,
    sleep: async (ms) => (0,external_node_timers_promises_.setTimeout)(ms),
};
const mostTries = 3;
const firstWaitMs = 1_000;
/**
 * A small client of GitHub's REST API. It retries what may pass: 429, rate limits, 5xx, time-outs and cut
 * connections, so whoever creates something must bear with finding it there twice.
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
            'user-agent': 'go-container-bench',
            'x-github-api-version': '2022-11-28',
            ...(content === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(content === undefined ? {} : { body: JSON.stringify(content) }),
    });
    const answer = (0,json/* parseJson */.qF)(await response.text());
    if (!response.ok)
        throw refusalOf(response, answer);
    // Only whether, not where: the token goes to no address that an answer names.
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
        throw new ApiError('GitHub answered with something that is no comment', { refusal: 'unacceptable' });
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
/** GitHub itself locks a conversation long before; this only ends a server that always names one more page. */
const mostPages = 100;
const allOf = async (ask, path) => {
    const found = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const { content, hasNext } = await ask('GET', `${path}?per_page=100&page=${page}`);
        if (!Array.isArray(content))
            throw new ApiError('GitHub answered with something that is no list', { refusal: 'unacceptable' });
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
    const texts = {
        login: (0,json/* textAt */.$6)(value, 'user', 'login'),
        accountType: (0,json/* textAt */.$6)(value, 'user', 'type'),
        url: (0,json/* textAt */.$6)(value, 'html_url'),
    };
    const known = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
    return [{ id, body: (0,json/* textAt */.$6)(value, 'body') ?? '', ...known }];
};

;// CONCATENATED MODULE: ./build/publish/comment/comment.js








/**
 * Writes the one comment of this key, or brings it up to date. Never throws. Without one, only a result worth
 * a comment makes one (`on-change`); what is there already is always brought up to date, and left alone when
 * its text would stay the same.
 */
const publishComment = async (request) => {
    const { api, policy, pullRequest } = request;
    if (policy === 'never')
        return { kind: 'skipped', message: 'No comment: comment is never.' };
    const hide = hider([api.token]);
    try {
        const ask = askGitHub(api, request.limits);
        return await publishWith({ ...request, ask, comments: issueComments(ask, api, pullRequest) });
    }
    catch (error) {
        return failedComment(error, request.readOnlyToken === true, hide);
    }
};
const publishWith = async (work) => {
    const marked = await work.comments.marked(work.key);
    // Who we are is asked only when it matters.
    const own = marked.length === 0 ? [] : marked.filter(await ownComments(work.ask));
    return own[0] === undefined ? createUnlessCalm(work) : update(work, own[0], own.slice(1));
};
const createUnlessCalm = async (work) => {
    const { report, policy, comments, key } = work;
    const { kind } = report.verdict;
    if (policy === 'on-change' && isCalm(kind))
        return {
            kind: 'skipped',
            message: `No comment: the verdict is ${kind}, and there is no earlier comment.`,
        };
    const created = await comments.create(comment_textOf(work));
    // Another job with this key may have done the same at this moment. Both look again, and both find the
    // same comment to be the oldest.
    const own = (await comments.marked(key).catch(() => [])).filter(({ login }) => login === created.login);
    const [oldest] = own;
    if (oldest === undefined || oldest.id >= created.id)
        return resultOf('created', created);
    return update(work, oldest, [created]);
};
/** `duplicates` are own comments of a race or of a request that was repeated; the oldest of all stays. */
const update = async (work, comment, duplicates) => {
    const result = await rewrite(work, comment);
    const same = duplicates.filter(({ login }) => login === comment.login);
    // What stays behind is tried again by the next run.
    for (const { id } of same)
        await work.comments.remove(id).catch(() => undefined);
    return result;
};
const rewrite = async (work, comment) => {
    const body = comment_textOf(work, saidIn(comment.body));
    if (isSameText(body, comment.body))
        return resultOf('unchanged', comment);
    try {
        return resultOf('updated', await work.comments.update(comment.id, body));
    }
    catch (error) {
        // Somebody has removed it since it was listed.
        if (error instanceof ApiError && error.refusal === 'absent')
            return createUnlessCalm(work);
        throw error;
    }
};
/** GitHub's own editor ends lines with CR LF. */
const isSameText = (one, other) => plain(one) === plain(other);
const plain = (body) => body.replaceAll('\r\n', '\n').trimEnd();
const comment_textOf = ({ report, key, policy, runUrl }, previous) => commentText(report, {
    key,
    whole: policy === 'always',
    ...(previous === undefined ? {} : { previous }),
    ...(runUrl === undefined ? {} : { runUrl }),
});
const resultOf = (kind, { url }) => ({
    kind,
    ...(url === undefined ? {} : { url }),
});

;// CONCATENATED MODULE: ./build/publish/comment/pull-request.js

/** The number of the pull request that an event is about; a merge queue and everything else has none. */
const pullRequestOf = ({ name, payload }) => {
    if (!name.startsWith('pull_request'))
        return undefined;
    const number = (0,json.at)(payload, 'pull_request', 'number') ?? (0,json.at)(payload, 'number');
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
};
/**
 * Whether GitHub gives the job of such an event a token that may only read, whatever the workflow asks for:
 * https://docs.github.com/actions/security-for-github-actions/security-guides/automatic-token-authentication
 * Dependabot's can be given more; a refusal is still no surprise.
 */
const hasReadOnlyToken = ({ payload }) => {
    if ((0,json.at)(payload, 'pull_request') === undefined)
        return false;
    const [head, base] = [
        (0,json/* textAt */.$6)(payload, 'pull_request', 'head', 'repo', 'full_name'),
        (0,json/* textAt */.$6)(payload, 'pull_request', 'base', 'repo', 'full_name'),
    ];
    const dependabot = [(0,json/* textAt */.$6)(payload, 'sender', 'login'), (0,json/* textAt */.$6)(payload, 'pull_request', 'user', 'login')];
    // The repository of a head that was deleted is null: it was a fork.
    return (base !== undefined && head !== base) || dependabot.includes('dependabot[bot]');
};

;// CONCATENATED MODULE: ./build/publish/comment/comment-on.js



/** Comments on the pull request of the event, if there is one, and says what came of it; never throws. */
const commentOn = async (report, { inputs, key, env, event, token, tell }) => {
    const pullRequest = event === undefined ? undefined : pullRequestOf(event);
    if (event === undefined || pullRequest === undefined)
        return {};
    const runUrl = (0,run_url/* runUrlOf */.Q)(env);
    const { kind, url, message, expected } = await publishComment({
        ...{ report, pullRequest, key, policy: inputs.comment, readOnlyToken: hasReadOnlyToken(event) },
        api: {
            baseUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
            token,
            repository: env['GITHUB_REPOSITORY'] ?? '',
        },
        ...(runUrl === undefined ? {} : { runUrl }),
    });
    const text = message ?? `The comment was ${kind}${url === undefined ? '' : `: ${url}`}`;
    if (kind !== 'failed')
        tell.log(text);
    else if (expected === true)
        tell.notice(text);
    else
        tell.warning(text);
    return url === undefined ? {} : { commentUrl: url };
};

;// CONCATENATED MODULE: ./build/publish/failed-logs.js


/**
 * Writes what each failed build printed last to `logs/` in the folder of the report, and returns the paths.
 * What an earlier run left there is removed.
 */
const writeFailedLogs = async (outputDir, { builds }) => {
    const folder = (0,external_node_path_.join)(outputDir, 'logs');
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    const failed = builds.flatMap(({ failure, ...build }) => failure === undefined ? [] : [{ ...build, failure }]);
    if (failed.length > 0)
        await (0,promises_.mkdir)(folder, { recursive: true });
    const paths = [];
    for (const [index, { benchmark, revision, round, failure }] of failed.entries()) {
        // Numbered, because two benchmarks may only differ in what an artifact's paths cannot hold.
        const name = `${index + 1}-${benchmark.replaceAll(/[^\w.+@~-]/g, '_')}-${revision}-${round}.log`;
        const path = (0,external_node_path_.join)(folder, name);
        await (0,promises_.writeFile)(path, `${failure.message}\n\n${failure.logTail}`);
        paths.push(path);
    }
    return paths;
};

// EXTERNAL MODULE: ./build/publish/report-files.js + 1 modules
var report_files = __webpack_require__(98733);
;// CONCATENATED MODULE: ./build/analysis/run-verdict.js
/**
 * The run gets the first of these that a gated benchmark has: one regression or one invalid benchmark is
 * enough, while one that is inconclusive only stands beside the others.
 */
const precedence = ['regression', 'invalid', 'warning', 'improvement', 'unchanged', 'inconclusive'];
/**
 * The run's verdict, from its gated benchmarks alone; `none` when none of them was judged.
 * A gated benchmark without a comparison beside others that have one is a hole and counts as `invalid`.
 */
const judgeRun = (benchmarks) => {
    const gated = gatedOf(benchmarks);
    const judged = gated.filter(({ verdict }) => verdict.kind !== 'none');
    const kind = precedence.find((wanted) => judged.some(({ verdict }) => verdict.kind === wanted));
    if (kind === undefined) {
        const reason = gated[0]?.verdict.reason ?? whyUnjudged(benchmarks) ?? 'not judged: no benchmark is gated';
        return { verdict: { kind: 'none', reason }, judged: 0, unknown: { slowdown: reason } };
    }
    const verdict = { kind, reason: [run_verdict_headline(kind, judged), ...besides(kind, gated)].join('; ') };
    const timed = judged.filter((one) => one.verdict.kind !== 'invalid');
    const [slowest] = bySlowdown(timed, -1);
    if (slowest?.slowdown !== undefined)
        return { verdict, judged: judged.length, slowdown: slowest.slowdown };
    return { verdict, judged: judged.length, unknown: { slowdown: 'no gated benchmark has times to compare' } };
};
/** What stood in the way of all of them says more than that none is gated. */
const whyUnjudged = (benchmarks) => benchmarks.flatMap(({ comparison }) => comparison?.verdict.kind === 'none' ? [comparison.verdict.reason] : [])[0];
const gatedOf = (benchmarks) => {
    const gated = benchmarks.filter((benchmark) => benchmark.gated);
    const missing = gated.some(({ comparison }) => comparison !== undefined)
        ? { kind: 'invalid', reason: 'it is gated, but was not compared' }
        : { kind: 'none', reason: 'not judged: there is only one revision' };
    return gated.map(({ id, comparison }) => ({ id, verdict: missing, ...comparison }));
};
const run_verdict_headline = (kind, judged) => {
    const same = judged.filter(({ verdict }) => verdict.kind === kind);
    const [first, ...others] = bySlowdown(same, kind === 'improvement' ? 1 : -1);
    if (first === undefined)
        return kind;
    const { id, verdict, cause } = first;
    const own = `${id}: ${verdict.reason}${cause === undefined ? '' : `; ${cause}`}`;
    if (judged.length === 1)
        return own;
    const share = `${kind} in ${same.length} of ${judged.length} gated benchmarks`;
    if (others.length === 0)
        return `${share}, ${own}`;
    const shared = cause === undefined && others.every((other) => other.verdict.reason === verdict.reason);
    return shared ? `${share}: ${verdict.reason}` : `${share}, foremost ${own}`;
};
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

;// CONCATENATED MODULE: ./build/publish/runner/outputs.js

/**
 * Sets the outputs of the action; `@actions/core` is loaded only here, because a terminal needs none. Throws when
 * the runner's file cannot be written.
 */
const setOutputs = async (report, written) => {
    const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    for (const [name, value] of Object.entries(outputsOf(report, written)))
        setOutput(name, value);
};
/** The outputs by name, as action.yml lists them. */
const outputsOf = (report, written) => {
    const { judged, slowdown } = judgeRun(report.benchmarks);
    return {
        verdict: report.verdict.kind,
        gated: String(judged > 0),
        slowdown: slowdown === undefined ? '' : String(slowdown),
        'report-path': written.reportPath,
        'markdown-path': written.markdownPath,
        'comment-url': written.commentUrl ?? '',
        'artifact-id': written.artifactId ?? '',
        'artifact-url': written.artifactUrl ?? '',
        'engine-facts': JSON.stringify(report.engines),
        'duration-ms': String(Math.round(written.durationMs)),
    };
};

// EXTERNAL MODULE: ./build/publish/runner/state.js
var state = __webpack_require__(29986);
// EXTERNAL MODULE: ./build/publish/services/artifact.js
var artifact = __webpack_require__(21675);
;// CONCATENATED MODULE: ./build/publish/publish.js










/**
 * Tells everybody, the safest way first; the files of the report are there already. What cannot be told is a
 * warning and changes neither the verdict nor what comes after it; never throws.
 */
const publish = async (report, publishing) => {
    await summarize(report, publishing);
    const artifact = await upload(report, publishing);
    const comment = await commentOn(report, publishing);
    await annotate(report, publishing);
    await setOutputsOf(report, publishing, { ...artifact, ...comment });
};
/** What there is time for when a job is cancelled; the post step does the rest. Never throws. */
const publishPartly = async (report, publishing) => {
    await summarize(report, publishing);
    await setOutputsOf(report, publishing, {});
};
const summarize = async (report, { inputs, env, tell }) => {
    if (!inputs.summary)
        return;
    await (0,publish_tell/* attempt */.C)(tell, 'The report is not in the job summary', async () => {
        await (0,summary/* writeSummary */.S)((0,markdown/* toMarkdown */.l6)(report), env);
        await (0,state/* saveState */.LZ)({ summary: 'done' });
    });
};
const upload = async (report, publishing) => {
    const { inputs, outputDir, key, env, ask, tell } = publishing;
    const name = inputs.artifactName ?? (0,artifact/* artifactNameOf */.nn)(key);
    const { json, markdown } = (0,report_files/* reportPaths */.R)(outputDir);
    const uploaded = await (0,publish_tell/* attempt */.C)(tell, `The artifact ${name} was not uploaded`, async () => {
        const files = [json, markdown, ...(await writeFailedLogs(outputDir, report))];
        const { retentionDays } = inputs;
        const done = await (0,artifact/* uploadArtifact */.mz)(ask, { name, files, outputDir, retentionDays }, env);
        await (0,state/* saveState */.LZ)({ artifact: '' });
        return done;
    });
    switch (uploaded?.kind) {
        case 'uploaded':
            tell.log(`Uploaded the artifact ${name}${uploaded.url === undefined ? '' : `: ${uploaded.url}`}`);
            return {
                artifactId: uploaded.id,
                ...(uploaded.url === undefined ? {} : { artifactUrl: uploaded.url }),
            };
        case 'unavailable':
            tell.log(uploaded.message);
            return {};
        case 'failed':
            tell.warning(uploaded.message);
            return {};
        case undefined:
            return {};
    }
};
const setOutputsOf = async (report, { outputDir, tell }, published) => {
    const { json, markdown } = (0,report_files/* reportPaths */.R)(outputDir);
    const durationMs = Object.values(report.cost).reduce((sum, ms) => sum + ms, 0);
    await (0,publish_tell/* attempt */.C)(tell, 'The outputs of the action are not set', () => setOutputs(report, { reportPath: json, markdownPath: markdown, durationMs, ...published }));
};

;// CONCATENATED MODULE: ./build/publish/partly.js

/** Keeps the newest report of a run for the case that it is the last; without `publishing` it tells nobody. */
const makeUnfinished = (publishing) => {
    let last;
    let told;
    return {
        keep: (report) => {
            last = report;
        },
        tell: async () => {
            if (last !== undefined && publishing !== undefined)
                told ??= publishPartly(last, publishing);
            await told;
        },
        finish: () => {
            told ??= Promise.resolve();
        },
    };
};

// EXTERNAL MODULE: ./build/publish/services/archive-cache.js
var services_archive_cache = __webpack_require__(39292);
;// CONCATENATED MODULE: ./build/report/formats/terminal.js





const widest = 120;
/** Narrower than this, a name says nothing any more. */
const narrowest = 12;
const gap = '  ';
const lengthOf = (text) => [...text].length;
const widthsOf = ({ titles, aligns, rows }) => {
    const cells = rows.map((row) => row.cells.map(report_escape/* oneLine */.TN));
    const widths = titles.map((title, at) => Math.max(...[title, ...cells.map((row) => row[at] ?? '')].map(lengthOf)));
    const total = widths.reduce((sum, width) => sum + width, gap.length * (widths.length - 1));
    const longest = Math.max(...widths.filter((_, at) => aligns[at] === 'left'));
    const shrunk = Math.max(narrowest, longest - Math.max(0, total - widest));
    // Only names are long; numbers are never cut.
    return widths.map((width, at) => aligns[at] === 'left' && width === longest ? Math.min(width, shrunk) : width);
};
const terminal_aligned = (cells, widths, aligns) => cells
    .map((cell, at) => {
    const width = widths[at] ?? 0;
    const text = (0,numbers/* cut */.Jj)((0,report_escape/* oneLine */.TN)(cell), width);
    const space = ' '.repeat(Math.max(0, width - lengthOf(text)));
    return aligns[at] === 'left' ? text + space : space + text;
})
    .join(gap)
    .trimEnd();
const tableLines = (table) => {
    const widths = widthsOf(table);
    const row = (cells) => terminal_aligned(cells, widths, table.aligns);
    return [
        row(table.titles),
        ...table.rows.flatMap(({ cells, why: reason }) => [
            row(cells),
            ...(reason === undefined ? [] : [(0,numbers/* cut */.Jj)(`    no time: ${(0,report_escape/* oneLine */.TN)(reason)}`, widest)]),
        ]),
    ];
};
/** The report for a terminal or a job's log: plain text, aligned, at most 120 columns where names allow. */
const toTerminal = (report) => {
    const table = (0,table_table/* tableOf */.c)(report);
    const note = (0,measured/* ratioNote */.KA)(report);
    const lines = [
        (0,report_escape/* oneLine */.TN)((0,words_headline/* headline */.Pl)(report)),
        (0,report_escape/* oneLine */.TN)((0,words_headline/* why */.d8)(report)),
        ...(table.constants.length === 0 ? [] : [(0,report_escape/* oneLine */.TN)((0,numbers/* sentence */.em)(table.constants.join('. ')))]),
        '',
        ...(table.rows.length === 0 ? ['No benchmark was planned.'] : tableLines(table)),
        ...(note === undefined ? [] : ['', note]),
        ...(report.warnings.length === 0 ? [] : ['']),
        ...report.warnings.map((warning) => `Note: ${(0,report_escape/* oneLine */.TN)(warning)}`),
    ];
    return `${lines.map(report_escape/* notCommand */.vQ).join('\n')}\n`;
};

// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/host/disposal.js
var disposal = __webpack_require__(15584);
// EXTERNAL MODULE: ./build/host/run-folder/sweep.js
var sweep = __webpack_require__(12196);
;// CONCATENATED MODULE: ./build/measure/cost.js
const openCostLedger = () => {
    const startMs = performance.now();
    const spent = { timedMs: 0, primingMs: 0, warmUpMs: 0, resetMs: 0, settleMs: 0, setupMs: 0 };
    const sum = () => Object.values(spent).reduce((left, right) => left + right, 0);
    return {
        add: (item, ms) => void (spent[item] += ms),
        charge: async (item, work) => {
            const [fromMs, chargedBefore] = [performance.now(), sum()];
            try {
                return await work();
            }
            finally {
                spent[item] += performance.now() - fromMs - (sum() - chargedBefore);
            }
        },
        total: () => ({ ...spent, otherMs: performance.now() - startMs - sum() }),
        elapsedMs: () => performance.now() - startMs,
    };
};

;// CONCATENATED MODULE: ./build/plan/schedule.js
/** Where every benchmark of a plan stands before its first pair. */
const openBook = (plan) => new Map(plan.benchmarks.map(({ id }) => [
    id,
    { complete: 0, attempted: 0, lostInARow: 0, wanted: plan.rounds, revisions: plan.revisions },
]));
/**
 * The pair of this project to build next; undefined when every benchmark has its pairs or is closed. Round 1
 * of every scenario comes first, engine by engine, which leaves a prime; then the further rounds of the
 * scenarios that start from it; and only then further cold pairs, which each replace the prime.
 */
const nextPair = (plan, project, book) => {
    for (const { benchmark, turn } of turnsOf(plan, project)) {
        const progress = book.get(benchmark.id);
        if (progress === undefined || progress.closed !== undefined)
            continue;
        const { complete, attempted, wanted, revisions } = progress;
        if (complete >= turn || turn > wanted)
            continue;
        return { benchmark, round: attempted + 1, order: orderOf(plan, revisions, benchmark.scenario, complete) };
    }
    return undefined;
};
const turnsOf = (plan, project) => {
    const further = Array.from({ length: plan.rounds - 1 }, (_, index) => index + 2);
    const all = (turn) => rotated(plan.engines, turn - 1).flatMap((engine) => plan.benchmarks
        .filter((benchmark) => benchmark.engine === engine && benchmark.project === project)
        .map((benchmark) => ({ benchmark, turn })));
    const cold = ({ benchmark }) => startsEmpty(plan, benchmark);
    return [
        ...all(1),
        ...further.flatMap((turn) => all(turn).filter((each) => !cold(each))),
        ...further.flatMap((turn) => all(turn).filter(cold)),
    ];
};
/** Whether a benchmark's builds start from an empty cache space, and so each leave a new prime. */
const startsEmpty = (plan, { scenario }) => plan.scenarios.some(({ name, startsFrom }) => name === scenario && startsFrom === 'empty');
const rotated = (items, by) => {
    const start = by % Math.max(1, items.length);
    return [...items.slice(start), ...items.slice(0, start)];
};
/**
 * AB, BA, AB, …: over two pairs each revision is first once, so a drift or a second-place penalty cancels. It
 * is the complete pairs that alternate: one that replaces a lost pair has the order of that.
 */
const orderOf = (plan, revisions, scenario, complete) => {
    const headFirst = (plan.startsWithHead[scenario] ?? false) === (complete % 2 === 0);
    return headFirst ? revisions.toReversed() : revisions;
};

;// CONCATENATED MODULE: ./build/report/words/progress.js


const place = ({ number, of, benchmark, round, revision }) => {
    const side = revision === undefined ? [] : [revision];
    const parts = [benchmark, ...side, round === 0 ? 'warm-up' : `round ${round}`];
    return `build ${number} of ${of}: ${parts.join(', ')}`;
};
const result = ({ durationMs, failure, excluded, round }) => {
    if (failure !== undefined)
        return `no time, ${failure.kind} after ${(0,numbers/* duration */.p0)(durationMs)}: ${failure.message}`;
    if (excluded === undefined || round === 0)
        return (0,numbers/* duration */.p0)(durationMs);
    return `${(0,numbers/* duration */.p0)(durationMs)}, not counted: ${excluded}`;
};
/** The line before a build. */
const startLine = (turn) => (0,report_escape/* logLine */.BP)(`${place(turn)} ...`);
/** The line after it; `leftMs` is the estimate for the rest of the run, absent while there is none. */
const endLine = (turn, build, leftMs) => (0,report_escape/* logLine */.BP)(`${place(turn)}: ${result(build)}; time left: ${(0,numbers/* known */.eO)(leftMs, (ms) => `about ${(0,numbers/* duration */.p0)(ms)}`)}`);
/** A result before its time: the first counted build of a benchmark, so that a reader need not wait for the end. */
const provisionalLine = ({ benchmark, revision }, { durationMs }) => {
    const what = [benchmark, ...(revision === undefined ? [] : [revision])].join(', ');
    return (0,report_escape/* logLine */.BP)(`provisional (${(0,numbers/* count */.U9)(1, 'build')}, not a median): ${what} took ${(0,numbers/* duration */.p0)(durationMs)}`);
};

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./build/measure/estimate.js

/** What one build of a benchmark takes, from the builds so far: of itself, else of its scenario, else the fastest. */
const expectedMs = (plan, builds, { id, scenario }) => {
    const timed = builds.filter(({ failure }) => failure === undefined);
    const sameScenario = plan.benchmarks.filter((other) => other.scenario === scenario).map((other) => other.id);
    const candidates = [
        timed.filter(({ benchmark }) => benchmark === id),
        timed.filter(({ benchmark }) => sameScenario.includes(benchmark)),
    ];
    const nearest = candidates.find((each) => each.length > 0);
    if (nearest !== undefined)
        return (0,simple_statistics/* median */.JZ)(nearest.map(({ durationMs }) => durationMs));
    // Only the plain repetition has no warm-up, and nothing is faster than that.
    return timed.length === 0 ? undefined : Math.min(...timed.map(({ durationMs }) => durationMs));
};
/** What the rest of the plan takes until its next looks, in ms; undefined before anything was built. */
const estimateLeftMs = (plan, book, builds) => {
    if (builds.length === 0)
        return undefined;
    const left = plan.benchmarks.map((benchmark) => {
        const progress = book.get(benchmark.id);
        if (progress === undefined || progress.closed !== undefined)
            return 0;
        const next = plan.looks.find((look) => look > progress.complete) ?? progress.wanted;
        const pairs = Math.max(0, Math.min(next, progress.wanted) - progress.complete);
        return pairs * progress.revisions.length * (expectedMs(plan, builds, benchmark) ?? 0);
    });
    return left.reduce((sum, ms) => sum + ms, 0);
};

;// CONCATENATED MODULE: ./build/measure/announce.js


/** Tells the start and the end of every build, and the first result of a benchmark as soon as it is there. */
const announcer = (session) => {
    const { plan, world, measurements, book } = session;
    const before = measurements.length;
    let begun = before;
    const place = ({ benchmark, round, revision }) => ({
        ...{ number: begun, of: Math.max(begun, totalBuilds(session)), benchmark: benchmark.id, round },
        ...(plan.revisions.length > 1 ? { revision } : {}),
    });
    return {
        before: (turn) => {
            begun += 1;
            world.host.log(startLine(place(turn)));
        },
        after: (turn, build) => {
            const builds = [...measurements, build];
            const leftMs = estimateLeftMs(plan, book, builds);
            // The book counts a pair when it is complete: its builds until now are done, though.
            const doneMs = turn.round === 0 ? 0 : (begun - before) * (expectedMs(plan, builds, turn.benchmark) ?? 0);
            world.host.log(endLine(place(turn), build, leftMs === undefined ? undefined : Math.max(0, leftMs - doneMs)));
            const counts = build.failure === undefined && build.excluded === undefined;
            if (turn.round === 1 && counts)
                world.host.log(provisionalLine(place(turn), build));
        },
    };
};
/** At most: a benchmark may be decided earlier, and a lost pair is replaced on top. */
const totalBuilds = ({ plan, book, measurements }) => {
    const left = [...book.values()].map(({ complete, wanted, closed, revisions }) => closed === undefined ? Math.max(0, wanted - complete) * revisions.length : 0);
    const warmUps = plan.engines.length *
        plan.projects.length *
        plan.scenarios.filter(isWarmedUp).length *
        plan.revisions.length;
    const warmedUp = measurements.filter(({ round }) => round === 0).length;
    return left.reduce((sum, builds) => sum + builds, measurements.length + Math.max(0, warmUps - warmedUp));
};
/** A plain repetition of the last build needs no warm-up. */
const isWarmedUp = ({ startsFrom, edit }) => startsFrom === 'empty' || edit !== 'none';

// EXTERNAL MODULE: ./build/analysis/limits.js
var analysis_limits = __webpack_require__(44619);
;// CONCATENATED MODULE: ./build/plan/budget.js
/**
 * Spends the time on the most wanted benchmarks first: what no longer fits is dropped from the end, and
 * nothing behind it is taken in its place, because the order is the user's.
 */
const fitInto = (remainingMs, prices) => {
    const kept = [];
    let spentMs = 0;
    for (const { id, pairMs, least } of prices) {
        spentMs += pairMs * least;
        if (spentMs > remainingMs)
            break;
        kept.push(id);
    }
    const [first] = prices;
    return {
        kept,
        dropped: prices.map(({ id }) => id).filter((id) => !kept.includes(id)),
        ...(kept.length === 0 && first !== undefined ? { wouldDoMs: first.pairMs * first.least } : {}),
    };
};

;// CONCATENATED MODULE: ./build/measure/prime.js

const key = ({ engine }, revision) => `${engine}-${revision}`;
const raise = (warning) => {
    throw new Error(warning);
};
/** Opens the place for the primes of a run; `say` hears of what could not be removed. Without it, that is thrown. */
const holdPrimes = (runId, say = raise) => {
    const live = new Map();
    let serial = 0;
    const take = (benchmark, revision) => {
        const space = live.get(key(benchmark, revision))?.space;
        live.delete(key(benchmark, revision));
        return space;
    };
    const discard = (space) => prime_close(space).catch((error) => say(removalWarning(space, error)));
    return {
        of: (benchmark, revision) => {
            const prime = live.get(key(benchmark, revision));
            const isLost = prime?.space.lost?.() === true;
            return prime?.project === benchmark.project && !isLost ? prime : undefined;
        },
        put: (benchmark, revision, prime) => void live.set(key(benchmark, revision), prime),
        drop: async (benchmark, revision) => prime_close(take(benchmark, revision)),
        discardOf: async (benchmark, revision) => {
            const space = take(benchmark, revision);
            if (space !== undefined)
                await discard(space);
        },
        discard,
        nextLabel: ({ engine }, revision) => `gcb-${runId}-${engine.replace(/[^a-z0-9-]/g, '-')}-${revision}-${++serial}`,
        [Symbol.asyncDispose]: async () => {
            const closing = (0,disposal/* makeDisposal */.U)([...live.values()].map(({ space }) => () => discard(space)));
            live.clear();
            await closing[Symbol.asyncDispose]();
        },
    };
};
const prime_close = async (space) => space?.[Symbol.asyncDispose]();
const removalWarning = ({ label }, error) => `The cache space ${label} could not be removed: ${error instanceof Error ? error.message : String(error)}`;

;// CONCATENATED MODULE: ./build/measure/session.js


const openSession = (plan, world, save) => {
    const warnings = [];
    const primes = holdPrimes(world.runId, (warning) => warn({ warnings, world }, warning));
    return {
        ...{ plan, world, save, primes, warnings, book: openBook(plan) },
        ...{ measurements: [], obstacles: new Map(), primeBytes: new Map() },
    };
};
/** Changes what is known of a benchmark's progress. */
const updateProgress = ({ book }, id, change) => {
    const progress = book.get(id);
    if (progress !== undefined)
        book.set(id, { ...progress, ...change });
};
/** Ends a benchmark before its time, because of something that its verdict must tell. */
const obstruct = (session, id, obstacle, closed) => {
    session.obstacles.set(id, [...(session.obstacles.get(id) ?? []), obstacle]);
    updateProgress(session, id, { closed });
};
/** Says something in the log and in the report. */
const warn = ({ warnings, world }, warning) => {
    warnings.push(warning);
    world.host.log(warning);
};

;// CONCATENATED MODULE: ./build/measure/keep-budget.js





/**
 * After the warm-up of a project: says what its benchmarks will cost, and drops those that do not fit the
 * budget: first the ones that are only reported, then the gated ones from the end.
 */
const keepWithinBudget = (session, project) => {
    const { plan, book, world } = session;
    const open = plan.benchmarks.filter((each) => each.project === project && book.get(each.id)?.closed === undefined);
    const wanted = [
        ...plan.gated,
        ...plan.benchmarks.map(({ id }) => id).filter((id) => !plan.gated.includes(id)),
    ];
    const prices = open
        .toSorted((left, right) => wanted.indexOf(left.id) - wanted.indexOf(right.id))
        .map((each) => priceOf(session, each));
    for (const { id, pairMs, least } of prices)
        world.host.log(`${id}: about ${(0,numbers/* duration */.p0)(pairMs * least)} for ${least} ${least === 1 ? 'round' : 'rounds'}`);
    const { dropped, wouldDoMs } = fitInto(remainingMs(session), prices);
    const elsewhere = world.timeBudgetMs - remainingMs(session);
    const hint = wouldDoMs === undefined ? '' : `; --time-budget ${minutes(elsewhere + wouldDoMs)} would do for the first`;
    for (const id of dropped) {
        const reason = `it does not fit into the time budget of ${(0,numbers/* duration */.p0)(world.timeBudgetMs)}${hint}`;
        obstruct(session, id, { kind: 'too-few-pairs', reason }, 'budget');
        warn(session, `${id} was dropped: ${reason}.`);
    }
};
/** Whether the next pair would end after the budget; its benchmark then keeps the pairs it has. */
const outOfTime = (session, { benchmark }) => {
    const { pairMs } = priceOf(session, benchmark);
    const { complete, revisions } = progressOf(session, benchmark);
    const least = leastPairs(session, revisions);
    if (pairMs <= remainingMs(session))
        return false;
    updateProgress(session, benchmark.id, { closed: 'budget' });
    if (complete < least) {
        const reason = `the time budget of ${(0,numbers/* duration */.p0)(session.world.timeBudgetMs)} ended after ${complete}`;
        if (session.plan.revisions.length > 1)
            obstruct(session, benchmark.id, { kind: 'too-few-pairs', reason }, 'budget');
        warn(session, `${benchmark.id}: ${complete} of ${least} pairs; ${reason}. Give a larger --time-budget.`);
    }
    return true;
};
const remainingMs = ({ world }) => world.timeBudgetMs - world.cost.elapsedMs();
/** Resets and settling are shared out evenly: they cost what they cost until now, per build. */
const priceOf = (session, benchmark) => {
    const { plan, world, measurements } = session;
    const { resetMs, settleMs } = world.cost.total();
    const besideMs = (resetMs + settleMs) / Math.max(1, measurements.length);
    const { revisions, complete } = progressOf(session, benchmark);
    const buildMs = expectedMs(plan, measurements, benchmark) ?? 0;
    return {
        id: benchmark.id,
        pairMs: (buildMs + besideMs) * revisions.length,
        least: Math.max(1, leastPairs(session, revisions) - complete),
    };
};
const progressOf = ({ plan, book }, { id }) => book.get(id) ?? { revisions: plan.revisions, complete: 0 };
/** Pairs without which a benchmark says nothing. */
const leastPairs = ({ plan }, revisions) => revisions.length > 1 ? Math.min(analysis_limits/* pairsNeeded */.V5, plan.rounds) : 1;
const minutes = (ms) => `${Math.ceil((ms * 1.2) / 60_000)}m`;

;// CONCATENATED MODULE: ./build/engines/engine.js
/** A call that found the daemon dead. */
class DaemonDied extends Error {
    logTail;
    constructor({ message, logTail }) {
        super(message);
        this.name = 'DaemonDied';
        this.logTail = logTail;
    }
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/plan/gated.js


/** The error rates of the gate were shown for at most this many benchmarks at once. */
const mostGated = 6;
const gatedByDefault = ['source-change', 'cold'];
/**
 * Whether a benchmark id matches a glob; `*` also passes over slashes, as in `*cold` or `podman/*`. It passes
 * over dots too: `.` is the project in the root of a repository, and `**` would never match that one.
 */
const matches = (glob, id) => picomatch.isMatch(id, glob.replaceAll(/\*{2,}/g, '*'), { bash: true, dot: true });
/**
 * Ids of the benchmarks that decide the verdict, most wanted first: those that match the globs, in the order
 * of the globs; by default source-change and cold of the first engine. Throws when there are none or too many.
 */
const gatedIds = (benchmarks, gate, firstEngine) => {
    if (gate === 'auto') {
        const ofFirst = benchmarks.filter(({ engine }) => engine === firstEngine);
        return gatedByDefault
            .flatMap((scenario) => ofFirst.filter((each) => each.scenario === scenario).map(({ id }) => id))
            .slice(0, mostGated);
    }
    const ids = [
        ...new Set(gate.flatMap((glob) => benchmarks.map(({ id }) => id).filter((id) => matches(glob, id)))),
    ];
    const there = benchmarks.map(({ id }) => `  ${id}`).join('\n');
    if (ids.length === 0)
        throw new inputs_error/* InputError */.d([`gate: ${gate.join(', ')} matches no benchmark; there are:\n${there}`]);
    if (ids.length <= mostGated)
        return ids;
    throw new inputs_error/* InputError */.d([
        `gate: ${ids.length} benchmarks match; at most ${mostGated} can be judged together without false alarms`,
    ]);
};
/** Every glob of a threshold names some benchmark: a misspelt one would silently leave the general value in force. */
const checkThresholds = (thresholds, benchmarks) => {
    const inputs = [
        ['fail-threshold', thresholds.fail],
        ['warn-threshold', thresholds.warn],
        ['min-delta', thresholds.minDeltaMs],
    ];
    const problems = inputs.flatMap(([name, { overrides }]) => overrides
        .filter(({ glob }) => !benchmarks.some(({ id }) => matches(glob, id)))
        .map(({ glob }) => `${name}: ${glob} matches no benchmark`));
    if (problems.length === 0)
        return;
    throw new inputs_error/* InputError */.d([...problems, `There are:\n${benchmarks.map(({ id }) => `  ${id}`).join('\n')}`]);
};
/** The limits of one benchmark: the last matching line of each input counts. */
const limitsOf = (thresholds, id) => ({
    failThreshold: valueFor(thresholds.fail, id),
    warnThreshold: valueFor(thresholds.warn, id),
    minDeltaMs: valueFor(thresholds.minDeltaMs, id),
});
const valueFor = ({ value, overrides }, id) => overrides.findLast(({ glob }) => matches(glob, id))?.value ?? value;

;// CONCATENATED MODULE: ./build/plan/random.js

/** Numbers in [0, 1) that are the same for the same seed. Not for secrets. */
const seededRandom = (seed) => {
    let state = hash(seed);
    // mulberry32 by Tommy Ettinger, public domain: 32 bits of state are plenty for ordering a few builds.
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
};
const shuffled = (items, random) => (0,simple_statistics/* shuffle */.k4)([...items], random);
/** FNV-1a, 32 bits. */
const hash = (text) => [...text].reduce((sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);

;// CONCATENATED MODULE: ./build/plan/plan.js


/**
 * Engines are shuffled once by the seed and rotate from round to round. Scenarios that start from nothing come
 * first, because they leave the prime that the others start from. Throws when `gate` names nothing, or too much, or a
 * threshold is given for what is not there.
 */
const makePlan = ({ gate, thresholds, ...wanted }) => {
    const random = seededRandom(wanted.seed);
    const engines = shuffled(wanted.engines, random);
    const scenarios = wanted.scenarios.toSorted((left, right) => Number(left.startsFrom === 'primed') - Number(right.startsFrom === 'primed'));
    const startsWithHead = Object.fromEntries(scenarios.map(({ name }) => [name, random() < 0.5]));
    const benchmarks = benchmarksOf({ ...wanted, scenarios });
    checkThresholds(thresholds, benchmarks);
    const gated = wanted.revisions.length < 2 ? [] : gatedIds(benchmarks, gate, wanted.engines[0] ?? '');
    return {
        ...wanted,
        engines,
        scenarios,
        startsWithHead,
        rounds: Math.max(...wanted.looks),
        benchmarks: benchmarks.map((benchmark) => ({ ...benchmark, gated: gated.includes(benchmark.id) })),
        gated,
        limits: Object.fromEntries(benchmarks.map(({ id }) => [id, limitsOf(thresholds, id)])),
    };
};
const benchmarksOf = ({ engines, projects, scenarios, }) => engines.flatMap((engine) => projects.flatMap(({ id, strategy, goVersion }) => scenarios.map((scenario) => ({
    id: benchmarkId(engine, id, scenario.name),
    engine,
    project: id,
    scenario: scenario.name,
    ...(strategy === undefined ? {} : { strategy }),
    ...(goVersion === undefined ? {} : { goVersion }),
    gated: false,
}))));
/** `ENGINE/PROJECT/SCENARIO`. */
const benchmarkId = (engine, project, scenario) => `${engine}/${project}/${scenario}`;

// EXTERNAL MODULE: ./build/scenarios/cold.js
var cold = __webpack_require__(51136);
;// CONCATENATED MODULE: ./build/host/process/cpu-time.js

/** Ticks of /proc/stat are 10 ms on every Linux that Node runs on (USER_HZ, proc_stat(5)). */
const tickMs = 10;
/** The processors' time now; undefined where the kernel does not tell. */
const readCpuTime = async () => parseCpuTime(await (0,promises_.readFile)('/proc/stat', 'utf8').catch(() => ''));
/** Reads the first line of /proc/stat: user, nice, system, idle, iowait, irq, softirq, steal (proc_stat(5)). */
const parseCpuTime = (stat) => {
    const ticks = /^cpu +(.*)$/m.exec(stat)?.[1]?.trim().split(/ +/).map(Number);
    if (ticks === undefined || ticks.length < 8 || ticks.some(Number.isNaN))
        return undefined;
    const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = ticks;
    return { busyMs: (user + nice + system + irq + softirq) * tickMs, stealMs: steal * tickMs };
};
/** What passed between two readings, as counters of a build; nothing when one is missing. */
const cpuCounters = (from, to) => from === undefined || to === undefined
    ? {}
    : { machineBusyMs: to.busyMs - from.busyMs, machineStealMs: to.stealMs - from.stealMs };

;// CONCATENATED MODULE: ./build/host/settle.js

const pauseMs = 100;
/**
 * Flushes what the last build wrote and waits 100 ms; called after every build, outside its time. Without
 * it the dirty pages of one build are written out during the next, which then pays for the engine before
 * it: unmounting an overlay syncs the whole file system. Takes at most about `limitMs`; one that does not
 * finish is logged, because the next time is then less sure.
 */
const settle = async (host, limitMs = 30_000) => {
    const { end } = await host.exec('sync', [], { timeoutMs: limitMs });
    if (end.kind === 'aborted')
        return;
    if (end.kind !== 'exited' || end.code !== 0) {
        const why = end.kind === 'timed-out' ? `did not finish within ${limitMs / 1000} s` : 'failed';
        host.log(`sync ${why}: the next build may have to wait for what the last one wrote.`);
    }
    await (0,external_node_timers_promises_.setTimeout)(pauseMs);
};

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/measure/action-graph.js
/**
 * Reads an action graph as Go 1.21 to 1.26 write it (undocumented; cmd/go/internal/work/action.go). Since
 * Go 1.25 each package has a second action, `build check cache`, which only looks for it. Throws when the
 * text is no finished action graph.
 */
const readActionGraph = (text) => {
    const actions = parse(text);
    const builds = actions.filter(({ mode }) => mode === 'build');
    const ran = actions.filter((action) => action.start > 0 && action.done > 0);
    if (builds.length === 0 || ran.length === 0) {
        throw new Error('The action graph has no finished build of a package: did go build end early?');
    }
    const firstStart = Math.min(...ran.map(({ start }) => start));
    const packagesDone = Math.max(...ran.filter(({ mode }) => mode === 'build').map(({ done }) => done));
    const links = actions.filter(({ mode, ran: linked }) => mode === 'link' && linked);
    return {
        needed: action_graph_packagesOf(builds),
        compiled: action_graph_packagesOf(builds.filter((build) => build.ran)),
        firstStart: new Date(firstStart).toISOString(),
        lastDone: new Date(Math.max(...ran.map(({ done }) => done))).toISOString(),
        compileMs: packagesDone - firstStart,
        ...(links.length > 0 && { linkMs: wall(links) }),
    };
};
/** Several programs of one build may be linked at the same time. */
const wall = (actions) => Math.max(...actions.map(({ done }) => done)) - Math.min(...actions.map(({ start }) => start));
/** A package can have several actions, so it is counted by its path. */
const action_graph_packagesOf = (actions) => [...new Set(actions.map((action) => action.package))].toSorted();
const parse = (text) => {
    let actions;
    try {
        actions = JSON.parse(text);
    }
    catch (cause) {
        throw new Error('The action graph is not JSON: go build was probably stopped while writing it', { cause });
    }
    if (!Array.isArray(actions))
        throw new Error('The action graph is not a list of actions');
    return actions.map(readAction);
};
const readAction = (value) => {
    if (typeof value !== 'object' || value === null || !('Mode' in value) || typeof value.Mode !== 'string') {
        throw new Error('The action graph has an action without Mode: this version of Go writes another format');
    }
    return {
        mode: value.Mode,
        package: 'Package' in value && typeof value.Package === 'string' ? value.Package : '',
        ran: 'Cmd' in value && value.Cmd !== null,
        start: 'TimeStart' in value ? epochMs(value.TimeStart) : 0,
        done: 'TimeDone' in value ? epochMs(value.TimeDone) : 0,
    };
};
/** Go's zero time (year 1) marks an action that never ran; it and anything unreadable give 0. */
const epochMs = (time) => {
    const parsed = typeof time === 'string' ? Date.parse(time) : Number.NaN;
    return parsed > 0 ? parsed : 0;
};

;// CONCATENATED MODULE: ./build/measure/outcome-evidence.js






/** What a finished build shows by itself: which instructions were hits. */
const structuralOutcome = ({ steps }) => ({ outcome: { steps } });
/**
 * What Go itself recorded, read from the build's evidence stage after the time was taken. The action graph is
 * that of the last Go command whose layer is in the image; when that ran before this build began, the step
 * was a hit and no Go command ran in this build.
 */
const provedOutcome = async (space, request, stage, result) => {
    const folder = await space.export(request, stage);
    const graph = readActionGraph(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'graph.json'), 'utf8'));
    const ranNow = Date.parse(graph.firstStart) >= Date.parse(result.startedAt);
    const compiled = ranNow ? graph.compiled : [];
    const outcome = {
        steps: result.steps,
        packagesNeeded: graph.needed.length,
        packagesCompiled: compiled.length,
        ...(compiled.length <= fewPackages ? { compiled } : {}),
    };
    return { outcome, binarySha256: await outcome_evidence_sha256((0,external_node_path_.join)(folder, 'app')) };
};
const fewPackages = 20;
const outcome_evidence_sha256 = async (path) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
};

;// CONCATENATED MODULE: ./build/measure/build.js



/**
 * Builds once. Inside the time is the engine's client, from its start to its exit, and nothing else; the
 * evidence is read, and the disk left to settle, afterwards.
 */
const buildOnce = async (world, prepared) => {
    const { benchmark, revision, round, state, space } = prepared;
    const request = requestOf(world, prepared);
    const before = await readCpuTime();
    const result = await space.build(request);
    const counters = { ...result.counters, ...cpuCounters(before, await readCpuTime()) };
    world.cost.add(prepared.purpose, result.durationMs);
    const shown = await world.cost.charge('resetMs', () => outcomeOf(world, prepared, request, result));
    await world.cost.charge('settleMs', () => settle(world.host));
    const { startedAt, durationMs, failure, imageId } = result;
    const excluded = state.holds ? undefined : state.reason;
    const measurement = {
        ...{ benchmark: benchmark.id, revision, round, startedAt, durationMs, counters },
        evidence: { state, ...shown },
        ...(failure === undefined ? {} : { failure }),
        ...(excluded === undefined ? {} : { excluded }),
        unknown: { phases: 'no build is split into phases yet' },
    };
    return { measurement, ...(imageId === undefined ? {} : { imageId }) };
};
const requestOf = ({ buildTimeoutMs }, { workload, noCache }) => {
    const { editFiles: _, evidenceStage: __, ...request } = workload;
    return { ...request, noCache, timeoutMs: buildTimeoutMs };
};
const outcomeOf = async ({ host }, { workload, space, known }, request, result) => {
    const { imageId, steps } = result;
    if (workload.evidenceStage === undefined || imageId === undefined)
        return structuralOutcome(result);
    const seen = known.get(imageId);
    // An image that was looked into before was made before: in this build, no Go command ran.
    if (seen !== undefined)
        return { ...seen, outcome: { ...seen.outcome, steps, packagesCompiled: 0, compiled: [] } };
    try {
        const proved = await provedOutcome(space, request, workload.evidenceStage, result);
        known.set(imageId, proved);
        return proved;
    }
    catch (error) {
        host.signal.throwIfAborted();
        host.log(`What Go did in this build is not known: ${error instanceof Error ? error.message : String(error)}`);
        return structuralOutcome(result);
    }
};

;// CONCATENATED MODULE: ./build/measure/edit.js



/** The edit of source-change: a line of Go that reaches the binary. */
const sourceEdit = (contextDir, file, parts) => ({
    path: (0,external_node_path_.join)(contextDir, file),
    text: nonceEdit(nonce(parts)),
});
/** The edit of go-mod-change: the modules stay the same, the layer that holds their list does not. */
const moduleEdit = (contextDir, parts) => ({
    path: (0,external_node_path_.join)(contextDir, 'go.mod'),
    text: dependencyEdit(nonce(parts)),
});
/**
 * Makes an edit in the run's copy of the project; disposing it restores the file byte by byte. Every edit is
 * unique, or a build would find the layers of the one before it.
 */
const openEdit = async ({ path, text }) => {
    const original = await (0,promises_.readFile)(path);
    await (0,promises_.appendFile)(path, text);
    return { [Symbol.asyncDispose]: () => (0,promises_.writeFile)(path, original) };
};
/** A comment at the end of go.mod: it changes the file, and so the layers made from it, but no requirement. */
const dependencyEdit = (value) => `\n// go-container-bench ${value}\n`;
/** 24 hexadecimal digits, decided by the parts alone: always the same length, so that edits weigh the same. */
const nonce = ({ run, engine, revision, round, scenario }) => (0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify([run, engine, revision, round, scenario]))
    .digest('hex')
    .slice(0, 24);
/**
 * Go text to append to a file of a main package, so that the nonce reaches the binary. The variable is
 * assigned in init(): the linker drops variables that nobody reads, but must keep what init does. Its name
 * holds the nonce, so a file can be edited more than once.
 */
const nonceEdit = (value) => `\nvar benchmarkNonce${value} string\n\nfunc init() { benchmarkNonce${value} = "${value}" }\n`;

;// CONCATENATED MODULE: ./build/measure/state-evidence.js
/** Cold: the engine's store must hold nothing of this space. */
const emptyState = (contents) => {
    if (contents.length === 0)
        return { kind: 'empty', holds: true };
    const reason = `the cache space was not empty before the build: it held ${state_evidence_some(contents)}`;
    return { kind: 'empty', holds: false, reason };
};
/** Warm, or a change: what the prime left must still be there, and nothing of a later build beside it. */
const primedState = (prime, contents) => {
    const [then, now] = [new Set(prime), new Set(contents)];
    const lost = prime.filter((id) => !now.has(id));
    const added = contents.filter((id) => !then.has(id));
    if (lost.length === 0 && added.length === 0)
        return { kind: 'primed', holds: true };
    const found = [
        ...(lost.length > 0 ? [`no longer held ${state_evidence_some(lost)} of its prime`] : []),
        ...(added.length > 0 ? [`also held ${state_evidence_some(added)}`] : []),
    ];
    return { kind: 'primed', holds: false, reason: `before the build the cache space ${found.join(' and ')}` };
};
const state_evidence_some = (ids) => {
    const shown = ids.slice(0, 3).map((id) => id.slice(0, 40));
    return `${shown.join(', ')}${ids.length > 3 ? ` and ${ids.length - 3} more` : ''}`;
};

;// CONCATENATED MODULE: ./build/measure/world.js
/** The engine of a benchmark; every engine of the plan is running. */
const engineOf = ({ engines }, benchmark) => {
    const engine = engines.get(benchmark.engine);
    if (engine === undefined)
        throw new Error(`the engine ${benchmark.engine} was not started`);
    return engine;
};

;// CONCATENATED MODULE: ./build/measure/reach-state.js
var reach_state_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var reach_state_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** Reaches the cache state that the scenario starts from, proves it, and builds. */
const buildFromState = async (world, primes, turn) => {
    const { benchmark, revision, scenario } = turn;
    if (scenario.startsFrom === 'empty')
        return buildCold(world, primes, turn);
    const prime = primes.of(benchmark, revision);
    if (prime !== undefined)
        return buildPrimed(world, primes, prime, turn);
    // The plan has no cold benchmark, or the prime was lost: a prime that is no sample comes first.
    const { measurement } = await buildCold(world, primes, {
        ...turn,
        purpose: turn.purpose === 'timedMs' ? 'primingMs' : turn.purpose,
    });
    const made = primes.of(benchmark, revision);
    if (made === undefined)
        return { measurement: { ...measurement, excluded: 'its prime did not build' } };
    const id = benchmarkId(benchmark.engine, benchmark.project, cold/* cold */.R.name);
    const before = { ...measurement, benchmark: id, excluded: 'prime' };
    return { ...(await buildPrimed(world, primes, made, turn)), prime: before };
};
/** A fresh cache space, checked to be empty; it becomes the prime of this revision once it is built. */
const buildCold = async (world, primes, turn) => {
    const { benchmark, revision } = turn;
    const space = await world.cost.charge('resetMs', async () => {
        await primes.drop(benchmark, revision);
        return engineOf(world, benchmark).openSpace(primes.nextLabel(benchmark, revision));
    });
    const built = await buildIn(space, world, primes, turn).catch(async (error) => {
        await primes.discard(space);
        throw error;
    });
    if (built.imageId === undefined)
        await world.cost.charge('resetMs', () => primes.discard(space));
    return built;
};
const buildIn = async (space, world, primes, turn) => {
    const { benchmark, revision } = turn;
    const contentsNow = () => world.cost.charge('resetMs', () => space.contents());
    const state = emptyState(await contentsNow());
    const workload = world.workload(benchmark, revision);
    const known = new Map();
    const built = await buildOnce(world, { ...turn, workload, space, noCache: true, state, known });
    const { imageId } = built;
    if (imageId === undefined)
        return built;
    const flaw = state.holds ? {} : { flaw: `its prime does not count: ${state.reason ?? 'it was not empty'}` };
    const contents = await contentsNow();
    primes.put(benchmark, revision, { project: benchmark.project, space, contents, imageId, known, ...flaw });
    return built;
};
/**
 * The prime as it was left; afterwards what this build added goes again. A prime that is no longer what it
 * was is removed: the pair that replaces this one then gets a new prime.
 */
const buildPrimed = async (world, primes, prime, turn) => {
    const { space, contents, imageId } = prime;
    let intact = false;
    try {
        const state = await world.cost.charge('resetMs', async () => reach_state_stateOf(prime, await space.contents()));
        const built = await buildEdited(world, prime, turn, state);
        if (!world.host.signal.aborted)
            await world.cost.charge('resetMs', () => space.trim(contents));
        intact = state.holds;
        return { ...built, sameImage: built.imageId === imageId };
    }
    finally {
        // After an interrupt the whole space goes anyway, and no command would start any more.
        if (!intact && !world.host.signal.aborted)
            await primes.discardOf(turn.benchmark, turn.revision);
    }
};
const reach_state_stateOf = ({ flaw, contents }, now) => flaw === undefined ? primedState(contents, now) : { kind: 'primed', holds: false, reason: flaw };
/** The edit is taken back as soon as the build is over, however it ended. */
const buildEdited = async (world, { space, known }, turn, state) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workload = world.workload(turn.benchmark, turn.revision);
        const edit = editOf(world, turn, workload);
        const _ = reach_state_addDisposableResource(env_1, edit === undefined ? undefined : await openEdit(edit), true);
        return await buildOnce(world, { ...turn, workload, space, noCache: false, state, known });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = reach_state_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const editOf = (world, turn, { contextDir, editFiles }) => {
    const { benchmark, revision, round, scenario } = turn;
    const attempt = editFiles[world.edits.get(benchmark.project) ?? 0];
    // In a warm-up several files may be tried in one round: the file is part of what makes an edit unique.
    const name = `${scenario.name} ${attempt ?? ''}`;
    const parts = { run: world.runId, engine: benchmark.engine, revision, round, scenario: name };
    switch (scenario.edit) {
        case 'none':
            return undefined;
        case 'source':
            if (attempt === undefined)
                throw new Error(`no Go file is known that ${scenario.name} could edit`);
            return sourceEdit(contextDir, attempt, parts);
        case 'dependency':
            return moduleEdit(contextDir, parts);
    }
};

;// CONCATENATED MODULE: ./build/measure/pair.js


/** Builds the members of a pair back to back. */
const buildPair = async (world, primes, pair, announce) => {
    const { benchmark, scenario, purpose, round, order } = pair;
    const members = [];
    for (const revision of order) {
        const turn = { benchmark, scenario, revision, round, purpose };
        announce.before(turn);
        const built = await pair_measured(world, primes, turn);
        announce.after(turn, built.measurement);
        members.push(built);
    }
    const complete = members.every(({ measurement }) => isValid(measurement));
    const told = members.map(({ measurement, prime }) => ({
        own: complete ? measurement : withoutPartner(measurement),
        before: prime === undefined ? [] : [prime],
    }));
    return {
        complete,
        measurements: told.map(({ own }) => own),
        builds: told.flatMap(({ own, before }) => [...before, own]),
        sameImage: members.some(({ sameImage }) => sameImage === true),
    };
};
/** An engine that breaks down outside its build command costs this build, not the run. */
const pair_measured = async (world, primes, turn) => {
    const [startedAt, fromMs] = [new Date().toISOString(), performance.now()];
    try {
        return await buildFromState(world, primes, turn);
    }
    catch (error) {
        world.host.signal.throwIfAborted();
        const { benchmark, revision, round } = turn;
        const message = error instanceof Error ? error.message : String(error);
        const logTail = error instanceof DaemonDied ? error.logTail : '';
        const failure = { kind: 'engine-died', message, logTail };
        const durationMs = performance.now() - fromMs;
        const measurement = {
            benchmark: benchmark.id,
            revision,
            round,
            startedAt,
            durationMs,
            counters: {},
            failure,
        };
        return { measurement };
    }
};
const isValid = ({ failure, excluded }) => failure === undefined && excluded === undefined;
const withoutPartner = (measurement) => isValid(measurement)
    ? { ...measurement, excluded: 'the other build of its pair gave no valid time' }
    : measurement;

;// CONCATENATED MODULE: ./build/analysis/pairs-of.js
/** The pairs of a benchmark whose two members both count, in the order of their rounds. */
const memberPairsOf = (measurements, benchmark) => {
    const counted = measurements.filter((build) => build.benchmark === benchmark &&
        build.round > 0 &&
        build.failure === undefined &&
        build.excluded === undefined);
    const bases = counted.filter(({ revision }) => revision === 'base');
    return bases.flatMap((base) => {
        const head = counted.find(({ round, revision }) => round === base.round && revision === 'head');
        return head === undefined ? [] : [{ base, head }];
    });
};
/** The times of these pairs. */
const pairsOf = (measurements, benchmark) => memberPairsOf(measurements, benchmark).map(({ base, head }) => ({
    baseMs: base.durationMs,
    headMs: head.durationMs,
}));
/** Natural logarithm of head / base. Throws a RangeError for a time that is not above zero. */
const logRatio = ({ baseMs, headMs }) => {
    const value = Math.log(headMs / baseMs);
    if (baseMs > 0 && headMs > 0 && Number.isFinite(value))
        return value;
    throw new RangeError(`a pair took ${baseMs} ms and ${headMs} ms; leave out pairs without two times above 0 ms`);
};
/** Head − base. */
const differenceMs = ({ baseMs, headMs }) => headMs - baseMs;

;// CONCATENATED MODULE: ./build/analysis/statistics.js

/** 2^-n is exact and far from underflow up to here. */
const largestCount = 1000;
/**
 * Rank of the order statistic that bounds a median from one side: the largest k with
 * P(Binomial(n, 1/2) < k) <= alpha. The k-th smallest of n independent values lies above the true median
 * with at most that chance, whatever their distribution; so does the k-th largest lie below it.
 * `undefined` when n is too small for any.
 *
 * Source: H. A. David and H. N. Nagaraja, Order Statistics, 3rd edition, section 7.1.
 * Precedent for paired run times: `compare` of martinus/nanobench.
 */
const orderStatisticRank = (n, alpha) => {
    if (!Number.isInteger(n) || n < 0 || n > largestCount) {
        throw new RangeError(`an order statistic needs a count from 0 to ${largestCount}, not ${n}`);
    }
    if (!(alpha > 0 && alpha < 0.5)) {
        throw new RangeError(`an error on one side must lie between 0 and 0.5, not ${alpha}`);
    }
    let rank = 0;
    let probability = 2 ** -n;
    let tail = probability;
    while (tail <= alpha) {
        rank += 1;
        probability *= (n - rank + 1) / rank;
        tail += probability;
    }
    return rank === 0 ? undefined : rank;
};
/**
 * Distribution-free bounds of the median, each of which errs in at most `alpha` of all cases.
 * `undefined` when there are too few values.
 */
const orderStatisticBounds = (values, alpha) => {
    const rank = orderStatisticRank(values.length, alpha);
    if (rank === undefined)
        return undefined;
    const sorted = values.toSorted((a, b) => a - b);
    const low = sorted[rank - 1];
    const high = sorted[sorted.length - rank];
    return low === undefined || high === undefined ? undefined : { low, high };
};
/** Median, the mean of the middle two for an even count; `undefined` of nothing. */
const medianOf = (values) => values.length === 0 ? undefined : (0,simple_statistics/* median */.JZ)([...values]);

;// CONCATENATED MODULE: ./build/analysis/detectable.js



/**
 * The smallest slowdown that this run's own scatter would have let it call a regression, as a ratio − 1.
 *
 * Defined as: multiply every head time by one factor, which moves the effect and leaves the scatter of
 * the log ratios as it is; find the smallest factor above which the rule says `regression`; the result is
 * the slowdown measured there. It is that slowdown and not the factor, so that it does not depend on how
 * fast the head happened to be: a run with a true 30 % states what its equal without any would. With m
 * the median and l the lower bound of the ratio, effect > T and lower bound > T/2 become
 *
 *     slowdown > T   and   slowdown > (1 + T/2) · m / l − 1
 *
 * and `factorReaching` solves for the absolute floor. Every slowdown above the result qualifies, none below
 * does, and it is never below T. It says what this run could have called, not how often such runs would: a
 * true slowdown of just this size is found about every second time.
 * `undefined` below six pairs.
 */
const detectableSlowdown = (pairs, limits) => {
    const logRatios = pairs.map(logRatio);
    const centre = medianOf(logRatios);
    const low = orderStatisticBounds(logRatios, analysis_limits/* boundError */.ns)?.low;
    const factor = factorReaching(pairs, limits.minDeltaMs);
    if (centre === undefined || low === undefined || factor === undefined)
        return undefined;
    const byBound = (1 + limits.failThreshold / 2) * Math.exp(centre - low) - 1;
    const byFloor = Math.exp(centre) * factor - 1;
    return Math.max(limits.failThreshold, byBound, byFloor);
};
/**
 * The factor on all head times at which the median paired difference is `deltaMs`.
 *
 * The difference of one pair reaches it at (base + delta) / head. For an odd count the answer is the
 * median of these; for an even one it lies between the middle two, and the median rises with the factor.
 */
const factorReaching = (pairs, deltaMs) => {
    const factors = pairs.map(({ baseMs, headMs }) => (baseMs + deltaMs) / headMs).toSorted((a, b) => a - b);
    let below = factors[Math.floor((factors.length - 1) / 2)];
    let reached = factors[Math.floor(factors.length / 2)];
    if (below === undefined || reached === undefined)
        return undefined;
    // Each step halves the gap: forty leave less than one part in 10^12 of it.
    for (let step = 0; step < 40 && below < reached; step += 1) {
        const middle = (below + reached) / 2;
        if (reaches(pairs, middle, deltaMs))
            reached = middle;
        else
            below = middle;
    }
    return reached;
};
const reaches = (pairs, factor, deltaMs) => {
    const shifted = pairs.map((pair) => differenceMs({ ...pair, headMs: pair.headMs * factor }));
    const centreMs = medianOf(shifted);
    return centreMs !== undefined && centreMs >= deltaMs;
};

;// CONCATENATED MODULE: ./build/analysis/comparison.js




/**
 * Head against base, pair by pair: members of a pair ran back to back, so the drift of the machine
 * cancels, and on the log scale "twice as slow" and "twice as fast" weigh the same. Each bound errs in at
 * most 2.5 % of all cases, provided the pairs are independent. Bounds are absent below six pairs.
 * Throws a RangeError for a time that is not above zero.
 */
const compare = (pairs, limits) => {
    const logRatios = pairs.map(logRatio);
    const differencesMs = pairs.map(differenceMs);
    const centre = medianOf(logRatios);
    const slowdownMs = medianOf(differencesMs);
    if (centre === undefined || slowdownMs === undefined) {
        const reason = 'no pair has two valid members';
        return { pairs: 0, unknown: { slowdown: reason, slowdownMs: reason, ...withoutBounds(reason) } };
    }
    const known = { slowdown: Math.expm1(centre), slowdownMs, pairs: pairs.length };
    const ratio = orderStatisticBounds(logRatios, analysis_limits/* boundError */.ns);
    const difference = orderStatisticBounds(differencesMs, analysis_limits/* boundError */.ns);
    const detectable = detectableSlowdown(pairs, limits);
    if (ratio === undefined || difference === undefined || detectable === undefined) {
        return { ...known, unknown: withoutBounds(`needs ${analysis_limits/* pairsNeeded */.V5} valid pairs, has ${pairs.length}`) };
    }
    const bounds = { low: Math.expm1(ratio.low), high: Math.expm1(ratio.high), highMs: difference.high };
    return { ...known, ...bounds, detectable };
};
/** The same effect where its bounds are known, else `undefined`. */
const bounded = (effect) => {
    const { slowdown, low, high, slowdownMs, highMs, detectable, pairs } = effect;
    if (slowdown === undefined || low === undefined || high === undefined)
        return undefined;
    if (slowdownMs === undefined || highMs === undefined || detectable === undefined)
        return undefined;
    return { slowdown, low, high, slowdownMs, highMs, detectable, pairs };
};
const withoutBounds = (reason) => ({ low: reason, high: reason, highMs: reason, detectable: reason });

;// CONCATENATED MODULE: ./build/analysis/contamination.js


/** A shift of this much between the two revisions is the machine's, not the change's. */
const largestShift = 0.05;
/**
 * Why the machine was not itself while a benchmark was measured, as a clause; undefined when it was, or when
 * nothing is known. Looked at is the share of wanted processor time that the hypervisor gave to others, steal / (busy +
 * steal): a slower build wants more, so amounts would blame the machine for it. Contaminated is a benchmark when the
 * median over its pairs of the head's share less the base's is above 5 percentage points.
 */
const contaminationOf = (measurements, benchmark) => {
    const shifts = memberPairsOf(measurements, benchmark).flatMap(shiftOf);
    if (shifts.length === 0)
        return undefined;
    const shift = (0,simple_statistics/* median */.JZ)(shifts);
    return shift > largestShift
        ? `the hypervisor withheld ${(shift * 100).toFixed(0)} percentage points more processor time from the head's builds`
        : undefined;
};
const shiftOf = ({ base, head }) => {
    const [before, after] = [stolenShare(base), stolenShare(head)];
    return before === undefined || after === undefined ? [] : [after - before];
};
const stolenShare = ({ counters }) => {
    const { machineBusyMs: busy, machineStealMs: steal } = counters;
    return busy === undefined || steal === undefined || busy + steal <= 0 ? undefined : steal / (busy + steal);
};

;// CONCATENATED MODULE: ./build/analysis/obstacle.js
/** What a build that keeps failing means for the verdict: an engine that breaks down is nobody's Dockerfile. */
const obstacleOfFailure = (revision, { kind, message }) => {
    if (kind === 'engine-died')
        return { kind: 'too-few-pairs', reason: `the engine broke down: ${message}` };
    return revision === 'base'
        ? { kind: 'base-does-not-build', message }
        : { kind: 'head-does-not-build', message };
};
/** Why a pair was lost, from its members. */
const obstacleOfPair = (measurements) => {
    const failures = measurements.flatMap(({ revision, failure }) => failure === undefined ? [] : [obstacleOfFailure(revision, failure)]);
    const [first] = failures;
    // A base that does not build explains the pair, whatever became of the head.
    const foremost = failures.find(({ kind }) => kind === 'base-does-not-build') ?? first;
    if (foremost !== undefined)
        return foremost;
    const unproved = measurements.find(({ evidence }) => evidence?.state.holds === false);
    if (unproved !== undefined)
        return { kind: 'state-unproved', reason: unproved.excluded ?? 'the state did not hold' };
    return { kind: 'too-few-pairs', reason: 'the pairs gave no valid times' };
};
/** The obstacle as a clause. */
const tellObstacle = (obstacle) => {
    if (obstacle.kind === 'engine-lacks')
        return `cannot build this: ${obstacle.reason}`;
    if ('message' in obstacle)
        return obstacle.message;
    return 'reason' in obstacle ? obstacle.reason : obstacle.kind;
};

;// CONCATENATED MODULE: ./build/analysis/circumstances.js

/**
 * The verdict that the obstacles alone decide; `undefined` when there are none. What is only reported comes
 * before what is wrong: a repairing pull request, whose base does not build, must not fail.
 */
const verdictOfObstacles = (obstacles) => {
    const [first] = obstacles.toSorted((a, b) => order[a.kind] - order[b.kind]);
    return first === undefined ? undefined : circumstances_verdictOf(first);
};
/** The lowest speaks when there are several; causes come before what follows from them. */
const order = {
    'single-revision': 0,
    'too-few-rounds': 1,
    'base-without-dockerfile': 2,
    'base-does-not-build': 3,
    'no-input-changed': 4,
    'head-does-not-build': 5,
    'engine-lacks': 6,
    'state-unproved': 7,
    'too-few-pairs': 8,
};
const circumstances_verdictOf = (obstacle) => {
    switch (obstacle.kind) {
        case 'single-revision':
            return { kind: 'none', reason: 'not judged: there is only one revision' };
        case 'too-few-rounds':
            return {
                kind: 'none',
                reason: `not judged: ${count(obstacle.rounds, 'round')} asked for, a verdict needs ${analysis_limits/* pairsNeeded */.V5}`,
            };
        case 'base-without-dockerfile':
            return { kind: 'none', reason: 'not judged: the base has no Dockerfile' };
        case 'base-does-not-build':
            return { kind: 'none', reason: `not judged: the base does not build: ${obstacle.message}` };
        case 'no-input-changed':
            return { kind: 'unchanged', reason: 'no input of the build changed, so nothing was built' };
        case 'head-does-not-build':
            return { kind: 'invalid', reason: `does not build, while the base does: ${obstacle.message}` };
        case 'engine-lacks':
            return { kind: 'invalid', reason: `cannot build this: ${obstacle.reason}` };
        case 'state-unproved':
            return { kind: 'invalid', reason: `the cache state could not be proved: ${obstacle.reason}` };
        case 'too-few-pairs':
            return { kind: 'invalid', reason: `fewer than ${analysis_limits/* pairsNeeded */.V5} pairs were possible: ${obstacle.reason}` };
    }
};
const count = (n, noun) => (n === 1 ? `1 ${noun}` : `${n} ${noun}s`);

;// CONCATENATED MODULE: ./build/analysis/reason.js
/** Slower beyond doubt. */
const regressionReason = (effect, limits, lostPairs) => `${slower(effect)}, ${pairs(effect, lostPairs)}; the limit is ${percentText(limits.failThreshold)}`;
/** Slower, but not by enough or not surely enough to fail; `withheld` says why a failure was held back. */
const warningReason = (effect, limits, lostPairs, withheld) => {
    const why = withheld === undefined
        ? `surely slower, but not surely beyond the limit of ${percentText(limits.failThreshold)}`
        : `it does not count as a regression because ${withheld}`;
    return `${slower(effect)}, ${pairs(effect, lostPairs)}; ${why}`;
};
/** Faster beyond doubt. */
const improvementReason = (effect, lostPairs) => {
    const { slowdown, high, slowdownMs } = effect;
    const gain = `${change(slowdown)} (at least ${percentText(high)}), ${durationText(slowdownMs)} per build`;
    return `${gain}, ${pairs(effect, lostPairs)}`;
};
/** Not slower by as much as matters: by ratio, or else because the build is too short for it. */
const unchangedReason = (effect, limits, lostPairs) => {
    const { slowdown, high, highMs } = effect;
    const { failThreshold, minDeltaMs } = limits;
    const counted = pairs(effect, lostPairs);
    if (high < failThreshold) {
        const limit = `the limit is ${percentText(failThreshold)}`;
        return `${change(slowdown)} (${atMost(high, percentText)}), ${counted}; ${limit}`;
    }
    const floor = `differences below ${durationText(minDeltaMs)} are not judged`;
    return `${change(slowdown)}, but ${atMost(highMs, durationText)}, ${counted}; ${floor}`;
};
/** Scatter or a disturbed machine hides the answer. */
const inconclusiveReason = (effect, lostPairs, contamination) => {
    const { slowdown, low, high, detectable } = effect;
    const range = `${change(slowdown)}, anything from ${change(low)} to ${change(high)}`;
    const why = contamination ?? `this run could only have failed a slowdown above ${percentText(detectable)}`;
    return `${range}, ${pairs(effect, lostPairs)}; ${why}`;
};
const slower = ({ slowdown, low, slowdownMs }) => `${change(slowdown)} (at least ${percentText(low)}), ${durationText(slowdownMs)} per build`;
const atMost = (bound, words) => bound > 0 ? `at most ${words(bound)} slower` : 'surely not slower';
const pairs = (effect, lostPairs) => `${effect.pairs} of ${effect.pairs + lostPairs} pairs`;
/** A ratio as a percentage without its sign, at most one decimal: 0.123 is `12.3 %`. */
const percentText = (ratio) => `${Number(Math.abs(ratio * 100).toFixed(1))} %`;
/** A duration without its sign: whole milliseconds below one second, else seconds with one decimal. */
const durationText = (ms) => {
    const whole = Math.round(Math.abs(ms));
    return whole < 1000 ? `${whole} ms` : `${(whole / 1000).toFixed(1)} s`;
};
/** A change with its direction. "Less time", not "faster": in half the time is 100 % faster. */
const change = (slowdown) => {
    const size = percentText(slowdown);
    if (size === percentText(0))
        return 'equally fast';
    return slowdown > 0 ? `${size} slower` : `${size} less time`;
};

;// CONCATENATED MODULE: ./build/analysis/verdict.js




/** More than this share of lost pairs makes the rest untrustworthy. */
const largestLostShare = 0.2;
/**
 * The verdict on one benchmark. The first that applies, in this order (T: fail threshold, W: warn threshold):
 *
 * - `none`, `unchanged` without a build, `invalid`: what the obstacles say
 * - `invalid`: more than 20 % of the pairs lost, or sampling stopped with fewer than six
 * - `regression`: slowdown > T, lower bound > T/2, at least `minDeltaMs`, not contaminated
 * - `warning`: slowdown > W, lower bound > 0, at least `minDeltaMs`; only once sampling has stopped
 * - `improvement`: upper bound < 0, slowdown < −W, a gain of at least `minDeltaMs`
 * - `unchanged`: upper bound < T, or upper bound of the absolute difference < `minDeltaMs`
 * - `inconclusive`: anything else
 *
 * So a contaminated run can warn but not fail. Before sampling has stopped, `inconclusive` means "go on".
 */
const judge = (effect, limits, circumstances) => {
    const { obstacles, lostPairs, stopped } = circumstances;
    const blocked = verdictOfObstacles(obstacles);
    if (blocked !== undefined)
        return blocked;
    const built = effect.pairs + lostPairs;
    if (built > 0 && lostPairs / built > largestLostShare) {
        return { kind: 'invalid', reason: `${lostPairs} of ${built} pairs were lost; more than 20 % is too many` };
    }
    const known = bounded(effect);
    if (known !== undefined)
        return judgeTimes(known, limits, circumstances);
    const reason = `${effect.pairs} valid pairs, a verdict needs ${analysis_limits/* pairsNeeded */.V5}`;
    return { kind: stopped ? 'invalid' : 'inconclusive', reason };
};
/**
 * Whether sampling may stop now: at a look with `regression`, `improvement` or `unchanged`, at the last look
 * and beyond with anything, and wherever an obstacle makes further pairs useless. Judge again with
 * `stopped: true` after it: an `unchanged` may then carry a warning, every other verdict stays.
 *
 * Counts valid pairs only, so a benchmark that keeps losing pairs never gets there; whoever samples
 * limits the attempts.
 */
const decided = (effect, limits, circumstances, looks = analysis_limits/* defaultLooks */.yL) => {
    if (circumstances.obstacles.length > 0)
        return true;
    if (effect.pairs >= Math.max(...looks))
        return true;
    if (!looks.includes(effect.pairs))
        return false;
    const { kind } = judge(effect, limits, { ...circumstances, stopped: false });
    switch (kind) {
        case 'regression':
        case 'improvement':
        case 'unchanged':
        case 'none':
            return true;
        case 'warning':
        case 'inconclusive':
        // Lost pairs: the share may still fall.
        case 'invalid':
            return false;
    }
};
const judgeTimes = (effect, limits, circumstances) => {
    const { slowdown, low, high, slowdownMs, highMs } = effect;
    const { failThreshold, warnThreshold, minDeltaMs } = limits;
    const { contamination, stopped, lostPairs } = circumstances;
    const noticed = slowdownMs >= minDeltaMs;
    const failing = slowdown > failThreshold && low > failThreshold / 2 && noticed;
    if (failing && contamination === undefined) {
        return { kind: 'regression', reason: regressionReason(effect, limits, lostPairs) };
    }
    if (stopped && slowdown > warnThreshold && low > 0 && noticed) {
        const withheld = failing ? contamination : undefined;
        return { kind: 'warning', reason: warningReason(effect, limits, lostPairs, withheld) };
    }
    if (high < 0 && slowdown < -warnThreshold && -slowdownMs >= minDeltaMs) {
        return { kind: 'improvement', reason: improvementReason(effect, lostPairs) };
    }
    if (high < failThreshold || highMs < minDeltaMs) {
        return { kind: 'unchanged', reason: unchangedReason(effect, limits, lostPairs) };
    }
    return { kind: 'inconclusive', reason: inconclusiveReason(effect, lostPairs, contamination) };
};

;// CONCATENATED MODULE: ./build/measure/record-pair.js







/** A pair that gives no valid time is replaced; after two in a row its benchmark is given up. */
const mostLostInARow = 2;
/** Enters what became of a pair: one more, or one lost; and ends the benchmark when that settles it. */
const recordPair = (session, { benchmark }, { complete, measurements }) => {
    const progress = session.book.get(benchmark.id);
    if (progress === undefined)
        return;
    const lostInARow = complete ? 0 : progress.lostInARow + 1;
    const done = progress.complete + (complete ? 1 : 0);
    updateProgress(session, benchmark.id, { complete: done, attempted: progress.attempted + 1, lostInARow });
    if (lostInARow >= mostLostInARow)
        giveUp(session, benchmark.id, measurements);
    else if (complete && progress.revisions.length > 1 && isDecided(session, benchmark.id))
        updateProgress(session, benchmark.id, { closed: 'decided' });
};
const isDecided = ({ plan, measurements, obstacles }, id) => {
    const limits = plan.limits[id] ?? analysis_limits/* defaultLimits */.MK;
    const contamination = contaminationOf(measurements, id);
    const circumstances = {
        ...{ obstacles: obstacles.get(id) ?? [], lostPairs: 0, stopped: false },
        ...(contamination === undefined ? {} : { contamination }),
    };
    return decided(compare(pairsOf(measurements, id), limits), limits, circumstances, plan.looks);
};
/** What was complete before may still be judged; how many pairs were lost then counts against it. */
const giveUp = (session, id, measurements) => {
    const obstacle = obstacleOfPair(measurements);
    const told = tellObstacle(obstacle);
    const complete = session.book.get(id)?.complete ?? 0;
    const reason = `two pairs in a row gave no valid time (${told})`;
    if (complete === 0 || obstacle.kind === 'state-unproved')
        obstruct(session, id, obstacle, 'given up');
    else if (complete < analysis_limits/* pairsNeeded */.V5)
        obstruct(session, id, { kind: 'too-few-pairs', reason }, 'given up');
    else
        updateProgress(session, id, { closed: 'given up' });
    warn(session, `${id} was given up: ${reason}.`);
};

;// CONCATENATED MODULE: ./build/measure/choose-edit.js

/**
 * Tries the files that source-change may edit, one after the other, until an edit shows: a step must run again
 * and the image must change, in every revision. The first that does is used for the rest of the run.
 */
const chooseEdit = async (session, benchmark, build) => {
    const { world } = session;
    const { edits } = world;
    const known = edits.get(benchmark.project);
    const files = namesOf(session, benchmark);
    const places = known === undefined ? [...files.keys()] : [known];
    for (const place of places) {
        const file = files[place] ?? '';
        edits.set(benchmark.project, place);
        const result = await build();
        if (!result.sameImage && result.measurements.every(reranStep)) {
            if (known === undefined)
                world.host.log(`${benchmark.project}: source-change edits ${file}`);
            return;
        }
        const failed = result.measurements.find(({ failure }) => failure !== undefined);
        const what = failed === undefined ? 'changes nothing in the image' : 'does not build';
        const next = known === undefined ? files[place + 1] : undefined;
        const then = next === undefined ? '' : `; trying ${next}`;
        warn(session, `${benchmark.id}: an edit of ${file} ${what}${then}.`);
    }
    if (known === undefined)
        edits.delete(benchmark.project);
    const tried = files.length === 0
        ? 'there is no file of a main package'
        : `none of ${places.map((place) => files[place]).join(', ')} shows in the image`;
    const reason = `${tried}; name one with --edit, or leave ${benchmark.scenario} out of --scenarios`;
    obstruct(session, benchmark.id, { kind: 'too-few-pairs', reason }, 'no edit');
    warn(session, `${benchmark.id} was dropped: ${reason}.`);
};
/** The files in the order in which they are tried, each as it is told. */
const namesOf = ({ plan, world }, benchmark) => {
    const [candidates, bases = candidates] = plan.revisions
        .toReversed()
        .map((revision) => world.workload(benchmark, revision).editFiles);
    return (candidates ?? []).map((file, place) => {
        const before = bases?.[place];
        return before === file ? file : `${file} (in the base ${before ?? 'nothing'})`;
    });
};
const reranStep = ({ failure, evidence }) => failure === undefined && evidence?.outcome.steps.some(({ hit }) => !hit) === true;

;// CONCATENATED MODULE: ./build/measure/keep-disk.js

/**
 * Carries out one engine's warm-up of a project when the disk has room for it, and learns from it what the primes
 * take. Benchmarks whose next prime may not fit are ended before they fill the disk.
 */
const keepDisk = async (session, engine, project, warmUpEngine) => {
    const { world, primeBytes } = session;
    const before = await world.freeBytes();
    // Another engine's primes of the same project are about as large; nothing is known before the first.
    const expected = primeBytes.get(project) ?? 0;
    if (before < expected) {
        stop(session, { engine, project }, before, expected);
        return;
    }
    await warmUpEngine();
    const after = await world.freeBytes();
    const taken = Math.max(0, before - after);
    primeBytes.set(project, Math.max(expected, taken));
    // A prime is removed before the next is built, and a change adds less than a prime: once more is enough.
    if (after < taken)
        stop(session, { engine, project }, after, taken);
};
const stop = (session, { engine, project }, free, needed) => {
    const reason = `the disk has ${gigabytes(free)} left, and the builds need about ${gigabytes(needed)} more`;
    const ids = session.plan.benchmarks.filter((each) => each.engine === engine && each.project === project);
    for (const { id } of ids)
        obstruct(session, id, { kind: 'too-few-pairs', reason }, 'disk');
    warn(session, `${engine}/${project}: not measured, because ${reason}. Make room, or set RUNNER_TEMP to a larger disk.`);
};
const gigabytes = (bytes) => `${(bytes / 1e9).toFixed(1)} GB`;

;// CONCATENATED MODULE: ./build/measure/unsupported.js


/**
 * What an engine does not honour of this project's Dockerfile, as a clause that names the lines; undefined
 * when it honours everything that the target needs. An engine that ignores a cache mount builds all the same,
 * so only the text can tell that its times would be those of another build.
 */
const lackOf = async ({ lacks = {} }, workload) => {
    if (Object.keys(lacks).length === 0)
        return undefined;
    const dockerfile = readDockerfile(await (0,promises_.readFile)(workload.dockerfile, 'utf8'), workload);
    const uses = [...mountsOf(dockerfile), ...heredocsOf(dockerfile)];
    const reasons = [...new Set(uses.map(({ feature }) => feature))].flatMap((feature) => {
        const lines = uses.flatMap((use) => (use.feature === feature ? [use.line] : []));
        const reason = lacks[feature];
        return reason === undefined ? [] : [`${reason} (${unsupported_told(lines)} of the Dockerfile)`];
    });
    const contexts = lacks['build-contexts'];
    const names = Object.keys(workload.buildContexts ?? {});
    if (contexts !== undefined && names.length > 0)
        reasons.push(`${contexts} (${names.join(', ')})`);
    return reasons.length === 0 ? undefined : reasons.join('; ');
};
const featureOfMount = {
    cache: 'cache-mounts',
    bind: 'bind-mounts',
    secret: 'secrets',
    ssh: 'ssh',
};
const mountsOf = ({ runs }) => runs.flatMap(({ line, mounts }) => mounts.flatMap(({ type }) => {
    const feature = featureOfMount[type];
    return feature === undefined ? [] : [{ feature, line }];
}));
const heredocsOf = ({ features }) => features.flatMap(({ kind, line }) => (kind === 'heredoc' ? [{ feature: 'heredocs', line }] : []));
const unsupported_told = (lines) => {
    const each = [...new Set(lines)];
    return `${each.length === 1 ? 'line' : 'lines'} ${each.join(', ')}`;
};

;// CONCATENATED MODULE: ./build/measure/warm-up.js










/** How much of the log of a build that fails is told at once; the report has more. */
const toldLines = 20;
/** Rounds of what is only reported, because the other revision does not build. */
const roundsAlone = 3;
/**
 * The discarded builds of one project, per engine one of each scenario that is no plain repetition. The first
 * build alone pays for the page cache and the engine's start. They also show what can be built at all, and
 * which edit reaches the image.
 */
const warmUp = async (session, project) => {
    for (const engine of session.plan.engines) {
        if (await isBeyond(session, engine, project))
            continue;
        await keepDisk(session, engine, project, async () => {
            const buildable = await warmUpCold(session, engine, project);
            if (buildable.length > 0)
                await warmUpEdits(session, engine, project, buildable);
        });
    }
};
/** Whether the engine would ignore a part of the Dockerfile of either revision: then it builds none of it. */
const isBeyond = async (session, engine, project) => {
    const { plan, world } = session;
    const benchmarks = plan.benchmarks.filter((each) => each.engine === engine && each.project === project);
    const [first] = benchmarks;
    if (first === undefined)
        return false;
    const lacks = await Promise.all(plan.revisions.map((revision) => lackOf(engineOf(world, first), world.workload(first, revision))));
    const reason = [...new Set(lacks.filter((lack) => lack !== undefined))].join('; ');
    if (reason === '')
        return false;
    for (const { id } of benchmarks)
        obstruct(session, id, { kind: 'engine-lacks', reason }, 'cannot build');
    warn(session, `${engine} cannot build ${project}: ${reason}.`);
    return true;
};
/** Builds each revision from nothing; one that fails is tried once more, and then it does not build. */
const warmUpCold = async (session, engine, project) => {
    const benchmark = {
        id: benchmarkId(engine, project, cold/* cold */.R.name),
        engine,
        project,
        scenario: cold/* cold */.R.name,
        gated: false,
    };
    const failing = async (revisions) => {
        const { measurements } = await discarded(session, benchmark, cold/* cold */.R, revisions);
        return measurements.filter(({ failure }) => failure !== undefined);
    };
    const failed = (await failing(session.plan.revisions)).map(({ revision }) => revision);
    const broken = failed.length === 0 ? [] : await failing(failed);
    if (broken.length > 0)
        noteBroken(session, engine, project, broken);
    return session.plan.revisions.filter((revision) => !broken.some((build) => build.revision === revision));
};
/**
 * A base that does not build leaves the head to be reported; a head that does not build ends it,
 * and so does an engine that breaks down.
 */
const noteBroken = (session, engine, project, broken) => {
    const obstacles = broken.flatMap(({ revision, failure }) => failure === undefined ? [] : [obstacleOfFailure(revision, failure)]);
    const alone = obstacles.every(({ kind }) => kind === 'base-does-not-build');
    const { benchmarks } = session.plan;
    for (const { id } of benchmarks.filter((each) => each.engine === engine && each.project === project)) {
        for (const obstacle of obstacles)
            obstruct(session, id, obstacle, 'does not build');
        if (alone)
            reportAlone(session, id);
    }
    for (const { revision, failure } of broken) {
        warn(session, `${engine}/${project}: the ${revision} does not build, tried twice: ${failure?.message ?? ''}`);
        const lines = failure?.logTail.trimEnd().split('\n').slice(-toldLines) ?? [];
        for (const line of lines)
            session.world.host.log(`  | ${line}`);
    }
};
const reportAlone = ({ plan, book }, id) => {
    const { closed: _, ...open } = book.get(id) ?? {
        complete: 0,
        attempted: 0,
        lostInARow: 0,
        wanted: plan.rounds,
    };
    book.set(id, { ...open, wanted: Math.min(roundsAlone, open.wanted), revisions: ['head'] });
};
const warmUpEdits = async (session, engine, project, revisions) => {
    for (const scenario of session.plan.scenarios.filter(({ edit }) => edit !== 'none')) {
        const benchmark = session.plan.benchmarks.find((each) => each.engine === engine && each.project === project && each.scenario === scenario.name);
        if (benchmark === undefined || session.book.get(benchmark.id)?.closed !== undefined)
            continue;
        const build = () => discarded(session, benchmark, scenario, revisions);
        if (scenario.edit === 'source')
            await chooseEdit(session, benchmark, build);
        else
            await build();
    }
};
const discarded = async (session, benchmark, scenario, order) => {
    const { world, primes, measurements } = session;
    const pair = { benchmark, scenario, order, round: 0, purpose: 'warmUpMs' };
    const result = await buildPair(world, primes, pair, announcer(session));
    measurements.push(...result.builds.map((build) => ({ ...build, excluded: 'warm-up' })));
    await session.save(measurements);
    return result;
};

;// CONCATENATED MODULE: ./build/measure/measure.js
var measure_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var measure_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Carries out a plan: for each project the warm-ups, then pair after pair in the order of the schedule, until
 * every benchmark has its pairs, is decided, or runs out of time. Throws only when the run is interrupted;
 * `save` then has seen all pairs until there.
 */
const measure = async (plan, world, save) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = openSession(plan, world, save);
        const _ = measure_addDisposableResource(env_1, session.primes, true);
        for (const { id } of plan.projects) {
            await warmUp(session, id);
            keepWithinBudget(session, id);
            for (let pair = nextPair(plan, id, session.book); pair !== undefined; pair = nextPair(plan, id, session.book)) {
                if (!outOfTime(session, pair))
                    await carryOut(session, pair);
            }
        }
        return session;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = measure_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const carryOut = async (session, pair) => {
    const { plan, world, primes, measurements } = session;
    const scenario = plan.scenarios.find(({ name }) => name === pair.benchmark.scenario);
    if (scenario === undefined)
        throw new Error(`the plan has no scenario ${pair.benchmark.scenario}`);
    const result = await buildPair(world, primes, { ...pair, scenario, purpose: 'timedMs' }, announcer(session));
    measurements.push(...result.builds);
    recordPair(session, pair, result);
    await session.save(measurements);
};

;// CONCATENATED MODULE: ./build/measure/moved-images.js
/** An image that moved while an engine built on it: none of that engine's times can be compared. */
const withoutMoved = (plan, measured, moved) => {
    if (moved.length === 0)
        return measured;
    const obstacles = new Map(measured.obstacles);
    const warnings = moved.map(({ engine, image }) => `On ${engine}, ${image} was another image at the end of the run than at its beginning: pin it by its digest.`);
    for (const { id, engine } of plan.benchmarks) {
        const reasons = moved
            .filter((each) => each.engine === engine)
            .map(({ image }) => ({ kind: 'state-unproved', reason: `${image} moved during the run` }));
        obstacles.set(id, [...(obstacles.get(id) ?? []), ...reasons]);
    }
    return { ...measured, obstacles, warnings: [...measured.warnings, ...warnings] };
};

// EXTERNAL MODULE: ./build/scenarios/index.js + 3 modules
var scenarios = __webpack_require__(44790);
;// CONCATENATED MODULE: ./build/plan/resolve.js




const planOf = (inputs, { projects, revisions }, engines) => {
    const compared = revisions.length > 1;
    const byDefault = compared ? ['source-change', 'cold'] : ['cold', 'warm', 'source-change'];
    const names = inputs.scenarios === 'auto' ? byDefault : inputs.scenarios;
    const { rounds, thresholds, gate } = inputs;
    return makePlan({
        ...{ projects, revisions, gate, thresholds, engines },
        scenarios: Object.values(scenarios/* scenarios */.q).filter(({ name }) => names.includes(name)),
        looks: compared ? (0,analysis_limits/* looksFor */.W9)(rounds === 'auto' ? undefined : rounds) : [rounds === 'auto' ? 3 : rounds],
        seed: inputs.seed === 'random' ? (0,external_node_crypto_.randomBytes)(4).toString('hex') : inputs.seed,
    });
};

// EXTERNAL MODULE: ./build/host/run-folder/remove-folder.js + 1 modules
var remove_folder = __webpack_require__(69378);
;// CONCATENATED MODULE: ./build/provision/revive.js


/** The system may tell that a process ended a moment after its clients have noticed. */
const noticeMs = 500;
/**
 * Starts an engine; when its daemon dies in mid-run, starts it once more, with the images that it had. The build
 * that met the death fails as `engine-died` with the last lines of the daemon's log, and the cache spaces from
 * before are lost, so that primes are made anew. After a second death every call fails.
 */
const startWithOneRestart = async (host, beginning) => {
    const first = await beginning.begin();
    if (first.death === undefined)
        return first;
    const lives = openLives(host, beginning, first);
    const { guarded } = lives;
    const bringing = async (bring) => {
        await guarded(bring);
        lives.images.push(bring);
    };
    const { imageId } = first;
    return {
        ...first,
        ...(imageId === undefined
            ? {}
            : { imageId: (reference) => guarded(async (engine) => engine.imageId?.(reference)) }),
        loadImage: (archive) => bringing((engine) => engine.loadImage(archive)),
        pullImage: (reference) => bringing((engine) => engine.pullImage(reference)),
        openSpace: (label) => guarded(async (engine) => {
            const space = await engine.openSpace(label);
            return guardedSpace(space, () => lives.isGone(engine), lives.handleDeath);
        }),
        [Symbol.asyncDispose]: () => Promise.resolve(lives.engine()[Symbol.asyncDispose]()),
    };
};
const openLives = (host, { begin, clear }, first) => {
    let engine = first;
    let [revived, over] = [false, false];
    const images = [];
    const revive = async () => {
        ;
        [over, revived] = [revived, true];
        // It cannot ask its daemon to remove anything; what matters is that it lets go of everything else.
        await Promise.resolve(engine[Symbol.asyncDispose]()).catch(() => { });
        await clear();
        if (over)
            return;
        host.log(`${first.facts.name}: starting it again, once`);
        engine = await begin();
        for (const bring of images)
            await bring(engine);
    };
    const handleDeath = async () => {
        host.signal.throwIfAborted();
        const death = (await engine.death?.()) ?? (await (0,external_node_timers_promises_.setTimeout)(noticeMs), await engine.death?.());
        if (death === undefined || over)
            return death;
        host.log(`${first.facts.name}: its daemon died: ${death.message}`);
        await revive();
        return death;
    };
    return {
        ...{ images, handleDeath },
        engine: () => engine,
        isGone: (asked) => over || engine !== asked,
        guarded: async (work) => {
            try {
                return await work(engine);
            }
            catch (error) {
                throw await explained(error, handleDeath);
            }
        },
    };
};
const explained = async (error, handleDeath) => {
    const death = await handleDeath();
    return death === undefined ? error : new DaemonDied(death);
};
/** A space that ends with its daemon: there is then nothing in it, and nothing to remove. */
const guardedSpace = (space, lost, handleDeath) => {
    const guarded = async (work, without) => {
        if (lost())
            return without;
        try {
            return await work();
        }
        catch (error) {
            throw await explained(error, handleDeath);
        }
    };
    return {
        label: space.label,
        lost,
        contents: () => guarded(() => space.contents(), []),
        trim: (keep) => guarded(() => space.trim(keep), undefined),
        export: (request, stage) => space.export(request, stage),
        build: async (request) => {
            const startedAt = new Date().toISOString();
            const fromMs = performance.now();
            const result = await revive_outcomeOf(space, request);
            if (!('error' in result) && result.failure === undefined)
                return result;
            const durationMs = performance.now() - fromMs;
            const death = await handleDeath();
            if (death !== undefined)
                return { startedAt, durationMs, steps: [], failure: failureOf(death) };
            if ('error' in result)
                throw result.error;
            return result;
        },
        [Symbol.asyncDispose]: () => guarded(() => Promise.resolve(space[Symbol.asyncDispose]()), undefined),
    };
};
const revive_outcomeOf = (space, request) => space.build(request).catch((error) => ({ error }));
const failureOf = ({ message, logTail }) => ({
    kind: 'engine-died',
    message: `the daemon died: ${message}`,
    logTail,
});

;// CONCATENATED MODULE: ./build/provision/select.js

const none = () => [];
/** What `auto` installs on a machine without any engine: it needs neither a daemon nor root to run. */
const fallback = build_engines/* engines */.s.podman;
/**
 * The engines to measure, named ones in their order. Those must be there or be installable, and everything that
 * is missing or unusable is told in one error before anything is installed. `all` takes whatever can be had here and
 * tells of the others; `auto` takes all usual ones that answer, `one` the engine that the user's own `docker build`
 * would use; where none answers, Podman is installed.
 */
const selectEngines = async (host, wanted, mayInstall, obstacles = none) => {
    const looking = { host, mayInstall, obstacles };
    switch (wanted) {
        case 'auto':
        case 'one':
            return usualOnes(looking, wanted);
        case 'all':
            return whatCanBeHad(looking, Object.values(build_engines/* engines */.s));
        default:
            return select_named(looking, wanted);
    }
};
const usualOnes = async (looking, wanted) => {
    const { host, obstacles } = looking;
    const usual = Object.values(build_engines/* engines */.s).filter((engine) => engine.usual);
    const answering = [];
    for (const engine of usual) {
        const detection = await engine
            .detect(host)
            .catch((error) => host.log(passedOver(engine, select_messageOf(error))));
        if (detection?.kind !== 'found' || !detection.answers)
            continue;
        const inTheWay = obstacles(engine, false);
        if (inTheWay.length === 0)
            answering.push(engine);
        else
            host.log(passedOver(engine, inTheWay.join('; ')));
    }
    const taken = wanted === 'one' ? [await usersOwn(looking, answering)].filter(isDefined) : answering;
    if (taken.length > 0)
        return { engines: taken.map((engine) => ({ engine, origin: 'selected' })), passedOver: [] };
    host.log(`No container engine answers on this machine (tried ${usual.map(({ name }) => name).join(', ')}).`);
    return select_named(looking, [fallback]);
};
/** Docker's with what `docker build` goes through; else the first that answers. */
const usersOwn = async ({ host, obstacles }, answering) => {
    for (const engine of Object.values(build_engines/* engines */.s)) {
        const isOwn = await engine.isUsers?.(host).catch(() => host.signal.throwIfAborted());
        if (isOwn === true && obstacles(engine, false).length === 0)
            return engine;
    }
    // One of them answers for `docker build`: the first refuses a daemon that is the second's.
    const builders = [build_engines/* engines */.s.docker.name, build_engines/* engines */.s['docker-rootless'].name];
    return answering.find(({ name }) => builders.includes(name)) ?? answering[0];
};
const isDefined = (engine) => engine !== undefined;
const passedOver = ({ name }, reason) => `${name}: passed over: ${reason}`;
const select_messageOf = (error) => (error instanceof Error ? error.message : String(error));
const select_named = async (looking, wanted) => {
    const looks = [];
    for (const engine of wanted)
        looks.push(await lookAt(looking, engine));
    const problems = looks.flatMap(({ engine, problems: each }) => each.map((text) => `${engine.name}: ${text}`));
    if (problems.length > 0)
        throw new Error(`Not every engine that was named can be used here:\n  ${problems.join('\n  ')}`);
    for (const { engine, toInstall } of looks)
        if (toInstall)
            await installed(looking.host, engine);
    return { engines: looks.map(selectedOf), passedOver: [] };
};
const whatCanBeHad = async (looking, all) => {
    const { host } = looking;
    const [taken, left] = [[], []];
    for (const engine of all) {
        const look = await lookAt(looking, engine);
        try {
            if (look.problems.length > 0)
                throw new Error(look.problems.join('; '));
            if (look.toInstall)
                await installed(host, engine);
            taken.push(selectedOf(look));
        }
        catch (error) {
            host.signal.throwIfAborted();
            left.push(passedOver(engine, select_messageOf(error)));
        }
    }
    return { engines: taken, passedOver: left };
};
const selectedOf = ({ engine, toInstall }) => ({
    engine,
    origin: toInstall ? 'installed' : 'selected',
});
const lookAt = async ({ host, mayInstall, obstacles }, engine) => {
    const problems = [];
    const detection = await engine.detect(host).catch((error) => {
        host.signal.throwIfAborted();
        problems.push(select_messageOf(error));
    });
    if (detection === undefined)
        return { engine, toInstall: false, problems };
    const canInstall = engine.install !== undefined;
    const toInstall = detection.kind === 'missing' && canInstall && (await mayInstall(engine.name));
    if (detection.kind === 'missing' && !toInstall) {
        const orInstall = canInstall ? ', or allow it with --install always' : '';
        problems.push(`${detection.reason}; ${detection.remedy}${orInstall}`);
    }
    return { engine, toInstall, problems: [...problems, ...obstacles(engine, detection.kind === 'missing')] };
};
const installed = async (host, engine) => {
    await engine.install?.(host);
    const after = await engine.detect(host);
    if (after.kind === 'missing') {
        throw new Error(`${engine.name} was installed and is still not usable: ${after.reason}; ${after.remedy}`);
    }
};

;// CONCATENATED MODULE: ./build/provision/start.js








/** Looks the machine over; selects, installs and starts engines. One that does not start is told and left out, unless it was the only one. */
const startEngines = async ({ host, inputs, mayInstall, archives }, { revisions }, folder, closing) => {
    const auto = revisions.length > 1 ? 'one' : 'auto';
    const asked = inputs.engines === 'auto' ? auto : inputs.engines;
    const named = typeof asked === 'string' ? [] : asked.map((each) => (0,provision_named/* engineNamed */.K)(each, archives));
    const engines = [];
    const findings = await lookOver(placeAt(host), [...new Set([...Object.values(build_engines/* engines */.s), ...named])]);
    const { engines: selected, passedOver } = await selectEngines(host, typeof asked === 'string' ? asked : named, mayInstall, ({ name }, beforeInstall) => obstaclesOf(findings, name, beforeInstall).map(tellFinding));
    const names = selected.map(({ engine }) => engine.name);
    const warnings = [...passedOver, ...warningsOf(findings, names)];
    for (const warning of warnings)
        host.log(warning);
    for (const each of selected) {
        try {
            engines.push(closing.use(await start(host, folder, each)));
        }
        catch (error) {
            host.signal.throwIfAborted();
            warnings.push(`${each.engine.name} did not start: ${error instanceof Error ? error.message : String(error)}`);
            host.log(warnings.at(-1) ?? '');
        }
    }
    if (engines.length > 0)
        return { engines, warnings };
    throw new Error(`No engine can build here.\n${warnings.join('\n')}`);
};
const start = async (host, folder, { engine, origin }) => {
    const running = await startWithOneRestart(host, {
        begin: () => engine.start(host, folder, origin),
        // Where its daemon keeps everything.
        clear: () => (0,remove_folder/* removeRunFolder */.U)(host, (0,external_node_path_.join)(folder.path, engine.name), 0),
    });
    const { versions, storageDriver } = running.facts;
    const known = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
    host.log(`${engine.name}: ready (${known.join(', ')}; storage ${storageDriver ?? 'unknown'})`);
    return running;
};

;// CONCATENATED MODULE: ./build/analysis/cause.js
/**
 * What the two revisions did differently in one benchmark, as a clause; undefined when their steps came out
 * alike. Only what every counted build of a revision shows is told: a step that hit in all builds of the
 * base and ran again in all builds of the head, or the other way round.
 */
const differingOutcome = (measurements, benchmark) => {
    const steps = (revision) => commonSteps(measurements, benchmark, revision);
    const [base, head] = [steps('base'), steps('head')];
    const lost = [...base].filter(([name, outcome]) => outcome === 'hit' && head.get(name) === 'ran');
    const won = [...base].filter(([name, outcome]) => outcome === 'ran' && head.get(name) === 'hit');
    const added = [...head].filter(([name, outcome]) => outcome === 'ran' && !base.has(name));
    if (lost.length > 0)
        return `${cause_named(lost)} came from the cache in the base and ran again in the head`;
    if (won.length > 0)
        return `${cause_named(won)} ran again in the base and came from the cache in the head`;
    return added.length > 0 && base.size > 0
        ? `${cause_named(added)} ran in the head; the base has no such step`
        : undefined;
};
const commonSteps = (measurements, benchmark, revision) => {
    const counted = measurements.filter((build) => build.benchmark === benchmark &&
        build.revision === revision &&
        build.round > 0 &&
        build.failure === undefined &&
        build.excluded === undefined);
    const outcomes = counted.map(({ evidence }) => new Map(evidence?.outcome.steps.map(({ name, hit }) => [name, hit ? 'hit' : 'ran'])));
    const [first, ...others] = outcomes;
    return new Map([...(first ?? [])].filter(([name, outcome]) => others.every((each) => each.get(name) === outcome)));
};
const cause_named = (steps) => {
    const [first] = steps;
    const rest = steps.length - 1;
    return `the step "${(first?.[0] ?? '').slice(0, 100)}"${rest > 0 ? ` and ${rest} more` : ''}`;
};

;// CONCATENATED MODULE: ./build/analysis/judge.js






/** Judges every benchmark of a plan with two revisions; `obstacles` stand in the way of all of them. */
const judgeAll = (plan, evidence, obstacles) => {
    const judged = plan.benchmarks.map(({ id }) => [id, judgeOne(plan, evidence, id, obstacles)]);
    return { comparisons: Object.fromEntries(judged), benchmarks: ungateDropped(plan, evidence) };
};
const judgeOne = (plan, evidence, id, obstacles) => {
    const limits = plan.limits[id] ?? analysis_limits/* defaultLimits */.MK;
    const rounds = plan.rounds < 6 ? [{ kind: 'too-few-rounds', rounds: plan.rounds }] : [];
    const effect = compare(pairsOf(evidence.measurements, id), limits);
    const contamination = contaminationOf(evidence.measurements, id);
    const progress = evidence.book.get(id);
    const verdict = judge(effect, limits, {
        obstacles: [...obstacles, ...rounds, ...(evidence.obstacles.get(id) ?? [])],
        lostPairs: progress?.closed === 'given up' ? progress.lostInARow : 0,
        stopped: true,
        ...(contamination === undefined ? {} : { contamination }),
    });
    const changed = verdict.kind === 'regression' || verdict.kind === 'warning' || verdict.kind === 'improvement';
    const cause = changed ? (differingOutcome(evidence.measurements, id) ?? evidence.onlyChange) : undefined;
    return { ...effect, verdict, ...(cause === undefined ? {} : { cause }) };
};
/** What was dropped for want of time or cannot be built decides nothing, as long as something else does. */
const ungateDropped = (plan, { book }) => {
    const dropped = plan.gated.filter((id) => {
        const { closed, complete = 0 } = book.get(id) ?? {};
        return closed === 'cannot build' || (closed === 'budget' && complete < 6);
    });
    if (dropped.length === plan.gated.length)
        return plan.benchmarks;
    return plan.benchmarks.map((benchmark) => dropped.includes(benchmark.id) ? { ...benchmark, gated: false } : benchmark);
};

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/analysis/sample.js


/**
 * The values of one benchmark at one revision, in the order they were measured, with their median.
 * From six values on with the exact 95 % interval of the median, below that with the smallest and the
 * largest value; of nothing, only the reason.
 */
const sample_summarize = (valuesMs) => {
    const medianMs = medianOf(valuesMs);
    if (medianMs === undefined) {
        const reason = 'no build gave a valid time';
        return { samplesMs: [], unknown: { medianMs: reason, range: reason, lowMs: reason, highMs: reason } };
    }
    const samplesMs = [...valuesMs];
    const interval = orderStatisticBounds(valuesMs, analysis_limits/* boundError */.ns);
    if (interval === undefined) {
        const extremes = { lowMs: Math.min(...valuesMs), highMs: Math.max(...valuesMs) };
        return { samplesMs, medianMs, range: 'min-max', ...extremes };
    }
    return { samplesMs, medianMs, range: 'interval', lowMs: interval.low, highMs: interval.high };
};

;// CONCATENATED MODULE: ./build/report/assemble.js


/** Version of the report's form; a newer minor version only adds fields. `docs/report.schema.json` describes it. */
const schemaVersion = '1.0';
const failed = ({ kind, message }) => {
    switch (kind) {
        case 'failed':
            return `the build failed: ${message}`;
        case 'timed-out':
            return `the build timed out: ${message}`;
        case 'engine-died':
            return `the engine died: ${message}`;
    }
};
const whyNoTime = (builds, unbuilt) => {
    const timed = builds.filter(selection/* isAttempt */.k);
    // A warm-up that fails ends its benchmark, so it is then the only witness.
    const last = timed.at(-1) ?? builds.at(-1);
    if (last === undefined)
        return unbuilt;
    if (last.failure !== undefined)
        return failed(last.failure);
    if (last.round === 0)
        return 'only its warm-up was built';
    return `no build counts: ${last.excluded ?? 'the reason was not recorded'}`;
};
const sampleOf = (builds, unbuilt = 'it was not built') => {
    const valuesMs = builds.filter(selection/* isCounted */.he).map(({ durationMs }) => durationMs);
    if (valuesMs.length > 0)
        return sample_summarize(valuesMs);
    const reason = whyNoTime(builds, unbuilt);
    return { samplesMs: [], unknown: { medianMs: reason, range: reason, lowMs: reason, highMs: reason } };
};
const assemble_levelOf = (builds) => {
    const evidence = builds.filter(selection/* isCounted */.he).map((build) => build.evidence);
    if (evidence.length === 0 || evidence.includes(undefined))
        return 'none';
    return evidence.every((each) => each?.outcome.packagesCompiled !== undefined) ? 'proved' : 'structural';
};
const reportOf = (facts, benchmark) => {
    const builds = facts.measurements.filter((build) => build.benchmark === benchmark.id);
    const of = (revision) => sampleOf(builds.filter((build) => build.revision === revision), facts.unbuilt?.[benchmark.id]);
    const comparison = facts.judged?.comparisons[benchmark.id];
    return {
        ...benchmark,
        evidenceLevel: assemble_levelOf(builds),
        head: of('head'),
        ...(facts.revisions.includes('base') && { base: of('base') }),
        ...(comparison !== undefined && { comparison }),
    };
};
const notJudged = ({ revisions }, benchmarks) => {
    const [first] = benchmarks;
    if (first !== undefined && (0,selection/* measured */.jh)({ benchmarks }).length === 0) {
        return {
            kind: 'none',
            reason: `no build gave a time: ${first.head.unknown?.['medianMs'] ?? 'unknown'}`,
        };
    }
    const reason = revisions.includes('base')
        ? 'both revisions were measured, but not judged'
        : 'one revision was measured, so there was nothing to compare it with';
    return { kind: 'none', reason };
};
/**
 * Makes the report that every output is rendered from. A build with a failure or an exclusion is in no sample;
 * a benchmark without any sample stays, with the reason under `head.unknown.medianMs`.
 */
const assemble = (facts) => {
    const benchmarks = facts.benchmarks.map((benchmark) => reportOf(facts, benchmark));
    return {
        schemaVersion,
        toolVersion: facts.toolVersion,
        startedAt: facts.startedAt,
        complete: facts.complete,
        verdict: facts.judged?.verdict ?? notJudged(facts, benchmarks),
        environment: facts.environment,
        engines: facts.engines,
        schedule: {
            seed: facts.seed,
            order: facts.measurements.map(({ benchmark, revision, round }) => ({ benchmark, revision, round })),
        },
        benchmarks,
        builds: facts.measurements,
        cost: facts.cost,
        warnings: facts.warnings,
    };
};

;// CONCATENATED MODULE: ./build/report/reports.js







/** Known without any build: no engine was needed, so none is in the report. */
const settledReport = (setting) => {
    const { subject, startedAt, environment, cost } = setting;
    const nothing = { seed: '', benchmarks: [], measurements: [], engines: [], revisions: subject.revisions };
    const facts = {
        toolVersion: version/* toolVersion */.f,
        startedAt,
        environment,
        cost: cost.total(),
        warnings: subject.notes,
        complete: true,
    };
    const report = assemble({ ...nothing, ...facts });
    return redacted(subject.settled === undefined ? report : { ...report, verdict: subject.settled }, subject.hidden);
};
/** The report while builds are still going on: nothing is judged yet. */
const partialReport = (stage, measurements) => redacted(assemble({ ...factsOf(stage), complete: false, measurements }), stage.subject.hidden);
/** The whole report: measured, and judged where there are two revisions. */
const wholeReport = (stage, measured) => {
    const { plan, subject } = stage;
    const measurements = redactedBuilds(measured.measurements, subject.hidden);
    const warnings = [...factsOf(stage).warnings, ...measured.warnings];
    const unbuilt = unbuiltOf(measured);
    const facts = { ...factsOf(stage), complete: true, measurements, warnings, unbuilt };
    if (subject.revisions.length < 2 && subject.obstacles.length === 0)
        return redacted(assemble(facts), subject.hidden);
    const { onlyChange, obstacles } = subject;
    const evidence = { ...measured, measurements, ...(onlyChange === undefined ? {} : { onlyChange }) };
    const { comparisons, benchmarks } = judgeAll(plan, evidence, obstacles);
    const draft = assemble({
        ...facts,
        benchmarks,
        judged: { verdict: { kind: 'none', reason: '' }, comparisons },
    });
    // What stands in the way of all benchmarks is the verdict of the run, even where none is gated.
    const verdict = verdictOfObstacles(subject.obstacles) ?? judgeRun(draft.benchmarks).verdict;
    return redacted({ ...draft, verdict }, subject.hidden);
};
/** What stood in the way of each benchmark from the start, as its row tells it when nothing of it was built. */
const unbuiltOf = ({ obstacles }) => Object.fromEntries([...obstacles].flatMap(([id, [first]]) => (first === undefined ? [] : [[id, tellObstacle(first)]])));
const factsOf = ({ plan, subject, startedAt, environment, cost, engines, warnings }) => ({
    ...{ toolVersion: version/* toolVersion */.f, startedAt, environment, engines },
    seed: plan.seed,
    revisions: subject.revisions,
    benchmarks: plan.benchmarks,
    cost: cost.total(),
    warnings: [...subject.notes, ...warnings],
});

;// CONCATENATED MODULE: ./build/run.js
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












/** The story of a run. Throws when it is interrupted, or when nothing can be measured. */
const run = async (errand) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { host, inputs } = errand;
        const [cost, startedAt] = [openCostLedger(), new Date().toISOString()];
        for (const path of await (0,sweep/* sweepDeadRuns */.t)(host))
            host.log(`Removed ${path}, which a killed run had left behind.`);
        const closing = run_addDisposableResource(env_1, (0,disposal/* makeDisposal */.U)(), true);
        const folder = await (0,run_folder/* openRunFolder */.iN)(host);
        if (inputs.cleanup)
            closing.use(folder);
        else
            host.log(`The run's folder ${folder.path} is kept, as cleanup false asks.`);
        const subject = await cost.charge('setupMs', () => errand.subject(folder));
        const setting = { subject, environment: await readEnvironment(host, folder.path), startedAt, cost };
        if (subject.settled !== undefined)
            return await saved(errand, settledReport(setting));
        const { engines, warnings } = await cost.charge('setupMs', () => startEngines(errand, subject, folder, closing));
        const { workloads, imagesMoved } = await cost.charge('setupMs', () => subject.prepare(engines));
        const facts = engines.map((engine) => engine.facts);
        const plan = planOf(inputs, subject, facts.map(({ name }) => name));
        const stage = { ...setting, plan, engines: facts, warnings };
        const world = worldOf({ ...errand, folder }, engines, workloads, cost);
        const built = await measure(plan, world, (builds) => errand.save(partialReport(stage, builds)));
        const measured = withoutMoved(plan, built, (await imagesMoved?.()) ?? []);
        const left = await run_closed(host, closing);
        return await saved(errand, wholeReport(stage, { ...measured, warnings: [...measured.warnings, ...left] }));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
/** What cannot be closed is told; it never costs the report. */
const run_closed = async (host, closing) => {
    try {
        await closing[Symbol.asyncDispose]();
        return [];
    }
    catch (error) {
        const warning = error instanceof Error ? error.message : String(error);
        host.log(warning);
        return [warning];
    }
};
const saved = async (errand, report) => {
    await errand.save(report);
    return report;
};
const worldOf = ({ host, inputs, folder }, engines, workloads, cost) => ({
    ...{ host, cost, edits: new Map() },
    engines: new Map(engines.map((engine) => [engine.facts.name, engine])),
    freeBytes: () => freeBytes(folder.path),
    timeBudgetMs: inputs.timeBudgetMs,
    buildTimeoutMs: inputs.buildTimeoutMs,
    runId: (0,external_node_crypto_.randomBytes)(4).toString('hex'),
    workload: ({ project }, revision) => {
        const workload = workloads.get(project)?.get(revision);
        if (workload === undefined)
            throw new Error(`the project ${project} was not laid out for ${revision}`);
        return workload;
    },
});

;// CONCATENATED MODULE: ./build/modes/run.js






















const run_carryOut = async (job) => {
    const { world, host, publishing } = job;
    const { tell, outputDir } = publishing;
    const unfinished = makeUnfinished(world.inWorkflow ? publishing : undefined);
    // At once: closing the engines may take longer than the runner waits.
    host.signal.addEventListener('abort', () => void unfinished.tell());
    try {
        await openOutputDir(outputDir);
        const report = await run(run_requestOf(job, unfinished));
        unfinished.finish();
        return await conclude(report, job);
    }
    catch (error) {
        await unfinished.tell();
        if (host.signal.aborted)
            tell.log(`Interrupted. What was measured is in ${outputDir}.`);
        else
            tell.error((0,invocation.messageOf)(error));
        return host.signal.aborted ? process_interrupt/* interruptedStatus */.VV : (0,invocation.statusOf)(error);
    }
};
const openOutputDir = async (outputDir) => {
    try {
        await makeFolder(outputDir);
    }
    catch (error) {
        throw new inputs_error/* InputError */.d([`output-dir: ${outputDir} cannot be created: ${(0,invocation.messageOf)(error)}`]);
    }
};
const run_requestOf = ({ world, host, publishing }, unfinished) => {
    const { env, entryUrl, inWorkflow } = world;
    const { inputs, outputDir, event, token, ask, tell } = publishing;
    return runRequestOf({
        ...{ host, inputs, env, entryUrl, token },
        ...(event === undefined ? {} : { event }),
        bringArchives: async (paths) => {
            if (!inWorkflow)
                return;
            const missed = await (0,services_archive_cache/* restoreArchives */.Uk)(paths, { ask, log: tell.log, warn: tell.warning });
            await (0,publish_tell/* attempt */.C)(tell, 'No archive will be saved', () => (0,state/* saveState */.LZ)({ archives: JSON.stringify(missed) }));
        },
        save: async (report) => {
            await (0,report_files/* writeReport */.u)(outputDir, report);
            unfinished.keep(report);
        },
    });
};
/** The files are there already; now everybody else is told, and the verdict becomes the exit status. */
const conclude = async (report, { world, publishing }) => {
    const { inputs, outputDir, env, tell } = publishing;
    world.print(`\n${toTerminal(report)}`);
    world.complain(`\nWritten: ${(0,report_files/* reportPaths */.R)(outputDir).json} and report.md`);
    if (world.inWorkflow)
        await publish(report, publishing);
    else if (inputs.summary)
        await (0,publish_tell/* attempt */.C)(tell, 'The report is not in the job summary', () => (0,summary/* writeSummary */.S)((0,markdown/* toMarkdown */.l6)(report), env));
    const measuredAnything = report.benchmarks.some(({ head }) => head.medianMs !== undefined);
    return exitStatus(report.verdict, inputs.failOn, {
        measuredAnything: measuredAnything || (0,selection/* isCompared */.uQ)(report),
    });
};
const tellPostStep = ({ inputs, outputDir, key }) => (0,state/* saveState */.LZ)({
    outputDir,
    summary: inputs.summary ? 'wanted' : '',
    artifact: inputs.artifactName ?? (0,artifact/* artifactNameOf */.nn)(key),
    retentionDays: String(inputs.retentionDays),
});
/** The errand of `run`: inputs, and the ways to the machine that it needs. */
const runRequestOf = (request) => {
    const { host, inputs, env, event, token, entryUrl, bringArchives, save } = request;
    const cacheDir = cacheDirOf(inputs, env);
    return {
        ...{ host, inputs, mayInstall: mayInstall(inputs, env), save },
        archives: engineArchivesOf(inputs, host, env, entryUrl),
        subject: (folder) => findSubject({
            ...{ host, inputs, cacheDir, entryUrl, folder, bringArchives },
            ...{ directory: process.cwd(), outputDir: (0,external_node_path_.resolve)(inputs.outputDir) },
            ...(event === undefined ? {} : { event }),
            ...(token === '' ? {} : { token }),
        }),
    };
};

// EXTERNAL MODULE: ./build/modes/vocabulary.js
var vocabulary = __webpack_require__(58367);
;// CONCATENATED MODULE: ./build/modes/invoke.js
var invoke_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var invoke_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
















/** From given inputs to the exit status: measures, publishes; or, as `doctor`, only looks. Throws when the inputs cannot be honoured. */
const doJob = async ({ given, problems }, world) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { env, inWorkflow, entryUrl } = world;
        const event = eventOf(env);
        refuseEvent(event);
        const inputs = understood({ given, problems }, inWorkflow);
        const { buildArgs, secrets } = inputs.build;
        const hide = hider([...Object.values(buildArgs), ...Object.values(secrets), (0,invocation/* tokenOf */.B)(given)]);
        const tell = await (0,publish_tell/* makeTell */.a)(inWorkflow, world.complain, hide);
        const interrupt = invoke_addDisposableResource(env_1, (0,process_interrupt/* interruptSignal */.CW)(tell.log), false);
        const host = (0,real_host/* makeHost */.D)(tell.log, interrupt.signal, env);
        if (inputs.mode === 'doctor')
            return await doctor(inputs, host, world, tell);
        const publishing = {
            ...{ inputs, env, tell, token: (0,invocation/* tokenOf */.B)(given) },
            ...(event === undefined ? {} : { event }),
            outputDir: (0,external_node_path_.resolve)(inputs.outputDir),
            key: inputs.commentKey ?? keyOf(given, env),
            ask: (0,service/* serviceUser */.$)({ exec: host.exec, env, entryUrl, signal: interrupt.signal }),
        };
        if (inWorkflow)
            await tellPostStep(publishing);
        return await run_carryOut({ world, host, publishing });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        invoke_disposeResources(env_1);
    }
};
/** Everything that is wrong is told at once, wherever it shows. */
const understood = ({ given, problems }, inWorkflow) => {
    (0,inputs_error/* tellTogether */.q)(() => {
        if (problems.length > 0)
            throw new inputs_error/* InputError */.d(problems);
    }, () => void readInputs(given, vocabulary.vocabulary), () => {
        if (!inWorkflow)
            (0,action/* refuseForWorkflows */.E4)(given);
    });
    return readInputs(given, vocabulary.vocabulary);
};


/***/ })

};
