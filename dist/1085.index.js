export const id = 1085;
export const ids = [1085];
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

/***/ 98701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment),
/* harmony export */   t: () => (/* binding */ withoutRepository)
/* harmony export */ });
/**
 * The environment for one call of git. Git asks no questions, takes no optional locks, and reads its settings from
 * variables, so that a secret among them is neither an argument nor on disk (git-config(1), GIT_CONFIG_COUNT: git
 * 2.31 or newer). Settings that the user passes in this way are kept.
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
        // Git would fetch the missing objects of a partial clone into it.
        GIT_NO_LAZY_FETCH: '1',
        GIT_LFS_SKIP_SMUDGE: '1',
        LC_ALL: 'C',
    };
};
/** An environment in which git works on the folder it is started in. */
const withoutRepository = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !withheld.test(name)));
/**
 * Variables with which a git that called us (from a hook or an alias) would point every other git to its own
 * repository; and tracing, which prints headers.
 */
const withheld = /^GIT_(DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|CONFIG|CONFIG_PARAMETERS|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX|QUARANTINE_PATH|TEMPLATE_DIR|LITERAL_PATHSPECS|GLOB_PATHSPECS|NOGLOB_PATHSPECS|ICASE_PATHSPECS|CURL_VERBOSE|TRACE.*)$/;
/** Override the user's settings: git starts no other programs and writes only what the command is meant to write. */
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
    // In a job in a container the files belong to another user. Git refuses such a repository because its settings
    // can start programs; but we are about to run its build anyway.
    ['safe.directory', '*'],
];


/***/ }),

/***/ 60616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   L$: () => (/* binding */ transferTimeoutMs),
/* harmony export */   M9: () => (/* binding */ gitCondition),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   q_: () => (/* binding */ gitText),
/* harmony export */   tv: () => (/* binding */ gitFailure),
/* harmony export */   xD: () => (/* binding */ settingsMatching)
/* harmony export */ });
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46322);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98701);


/** The time limit for transferring a whole repository, over a network or on this machine. */
const transferTimeoutMs = 900_000;
/**
 * Runs git in a folder. Like `exec` it never throws. It runs no hooks, asks no questions and writes only what the
 * command is meant to write; messages made from its result contain no credentials.
 */
const git = async (host, dir, args, { settings = [], secrets = [], timeoutMs } = {}) => {
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .gitEnvironment */ ._)(host.env, settings);
    const result = await host.exec('git', args, { cwd: dir, env, timeoutMs });
    return withoutCredentials(result, secrets);
};
/** Whether a program exited with status 0. */
const succeeded = ({ end }) => end.kind === 'exited' && end.code === 0;
/** The standard output of git, without the last line ending; throws a `CommandError` when git fails. */
const gitText = async (host, dir, args, options = {}) => {
    const result = await git(host, dir, args, options);
    const text = (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .succeed */ .Py)(result);
    if (result.truncated)
        throw new Error(`\`${result.command}\` printed more than 4 MiB, too much to read`);
    return text.replace(/\n$/, '');
};
/** True when git exits with status 0, false with status 1; throws a `CommandError` for anything else. */
const gitCondition = async (host, dir, args) => {
    const result = await git(host, dir, args);
    if (result.end.kind === 'exited' && result.end.code <= 1)
        return result.end.code === 0;
    throw new _process_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(result);
};
/** The settings whose names match a pattern, from a repository or from one file in it; empty when there are none. */
const settingsMatching = async (host, dir, pattern, file) => {
    const source = file === undefined ? [] : ['--file', file];
    const result = await git(host, dir, ['config', '-z', ...source, '--get-regexp', pattern]);
    if (result.end.kind !== 'exited' || result.end.code > 1)
        throw new _process_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(result);
    return result.stdout.split('\0').flatMap((entry) => {
        const end = entry.indexOf('\n');
        return end === -1 ? [] : [[entry.slice(0, end), entry.slice(end + 1)]];
    });
};
/** Why git failed: the line in which it says so, for the end of a sentence. */
const gitFailure = (result) => {
    const lines = result.tail.trimEnd().split('\n');
    const found = lines.find((line) => /^(fatal|error|remote): /.test(line)) ?? lines.at(-1);
    if (result.end.kind === 'exited' && found !== undefined && found !== '')
        return found;
    return new _process_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(result).message;
};
/**
 * Removes credentials from everything that messages are made of: the secrets that were passed, and those in URLs,
 * which may come from the user's settings. Standard output is data and stays as it is.
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

/***/ 71085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  network: () => (/* binding */ network)
});

// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/studies/parts/compared.js
var parts_compared = __webpack_require__(15634);
// EXTERNAL MODULE: ./build/studies/parts/row-columns.js
var row_columns = __webpack_require__(5937);
;// CONCATENATED MODULE: ./build/studies/network/distances.js
/** How far away the servers of the study pretend to be: all of them are on this machine, so the delays are its own. */
/** How long a lookup takes for `slow-dns`. */
const slowDnsMs = 200;
/** There and back to the registry for `far`; only the connect itself is not delayed. */
const farMs = 50;

;// CONCATENATED MODULE: ./build/studies/network/grid.js
/**
 * Which variable decides about which traffic. Every variable is tried alone, with a proxy of its own that writes down what
 * it is asked for; the servers write down what reaches them.
 */
/** What is downloaded, and how. */
const traffics = ['go-http', 'go-https', 'git-http', 'git-https'];
/** The variables, and git's own setting. */
const gridVariables = [
    'HTTP_PROXY',
    'http_proxy',
    'HTTPS_PROXY',
    'https_proxy',
    'ALL_PROXY',
    'NO_PROXY',
    'GOPROXY',
    'GIT_HTTP_PROXY',
    'http.proxy',
];
/** What is set to try a variable. To try one that makes exceptions, something to except must be set too. */
const gridEnv = (variable, { proxy, modules, noProxy }) => {
    switch (variable) {
        case 'NO_PROXY':
            return { HTTP_PROXY: proxy, http_proxy: proxy, HTTPS_PROXY: proxy, NO_PROXY: noProxy };
        case 'GOPROXY':
            return { GOPROXY: modules };
        case 'http.proxy':
            // Behind the setting that leads git to the study's own server.
            return { GIT_CONFIG_COUNT: '2', GIT_CONFIG_KEY_1: 'http.proxy', GIT_CONFIG_VALUE_1: proxy };
        case 'HTTP_PROXY':
        case 'http_proxy':
        case 'HTTPS_PROXY':
        case 'https_proxy':
        case 'ALL_PROXY':
        case 'GIT_HTTP_PROXY':
            return { [variable]: proxy };
    }
};
/** Whether a download went where the variable says. */
const obedienceOf = (variable, seen) => {
    if (!seen.atProxy && !seen.atServer && !seen.atModuleProxy)
        return 'no request';
    if (variable === 'NO_PROXY')
        return seen.atProxy ? 'ignored' : 'obeyed';
    const obeyed = variable === 'GOPROXY' ? seen.atModuleProxy : seen.atProxy;
    return obeyed ? 'obeyed' : 'ignored';
};

// EXTERNAL MODULE: ./build/host/disposal.js
var disposal = __webpack_require__(15584);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/hand-over.js
var hand_over = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/host/writing.js
var writing = __webpack_require__(28703);
;// CONCATENATED MODULE: ./build/studies/network/probe-plan.js
/** Where things are in the container of the probe. */
const inContainer = {
    probe: '/probe',
    /** The same program, with the C library's resolver. */
    probeWithCgo: '/probe-cgo',
    authority: '/authority.pem',
    modules: '/modules',
    repository: '/repository',
    plan: '/plan.json',
    report: '/report.json',
};
const stepTimeoutMs = 120_000;
/** What every Go command gets: nothing but these and what a value sets decides how it downloads. */
const goVariables = {
    GOFLAGS: '-mod=mod -modcacherw',
    GOSUMDB: 'off',
    GOTOOLCHAIN: 'local',
    SSL_CERT_FILE: inContainer.authority,
    GIT_SSL_CAINFO: inContainer.authority,
    GIT_TERMINAL_PROMPT: '0',
};
/** `go mod download` into a module cache that is empty. */
const downloadStep = ({ name, dir, env }) => ({
    name,
    argv: ['go', 'mod', 'download', '-x'],
    env: { ...goVariables, GOMODCACHE: `/tmp/modules-${name}`, GOCACHE: '/tmp/cache', ...env },
    dir,
    timeoutMs: stepTimeoutMs,
});
/** Requests each of these addresses with one client and takes the time of every part. */
const fetchStep = (urls, env, probe = inContainer.probe) => ({
    name: 'fetch',
    argv: [probe, 'fetch', ...urls],
    env: { SSL_CERT_FILE: inContainer.authority, ...env },
    dir: '/',
    timeoutMs: stepTimeoutMs,
});
/** Finds the first of these addresses that a server answers on. */
const reachStep = (addresses) => ({
    name: 'reach',
    argv: [inContainer.probe, 'connect', ...addresses],
    env: {},
    dir: '/',
    timeoutMs: stepTimeoutMs,
});

// EXTERNAL MODULE: ./build/host/git/git.js
var git_git = __webpack_require__(60616);
// EXTERNAL MODULE: ./build/host/process/exec.js + 6 modules
var exec = __webpack_require__(46322);
;// CONCATENATED MODULE: ./build/studies/network/repository.js





/**
 * A module in a git repository. The ending `.git` makes Go ask git for it at once; the host name never reaches a server,
 * because a setting of git leads elsewhere.
 */
const gitModule = { path: 'repository.test/dep.git', version: 'v1.0.0', folder: 'dep' };
/** The go.mod of a project that needs only that module. */
const gitModuleUser = `module example.com/user

go 1.21

require ${gitModule.path} ${gitModule.version}
`;
/** Variables that make git read the repositories of the study at this URL. */
const gitFrom = (url) => ({
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.${url}/.insteadOf`,
    GIT_CONFIG_VALUE_0: 'https://repository.test/',
});
const author = [
    ['user.name', 'go-container-bench'],
    ['user.email', 'study@bench.test'],
    ['commit.gpgSign', 'false'],
    ['tag.gpgSign', 'false'],
];
/** Makes the repository below `parent`. */
const makeGitModule = async (host, parent) => {
    const dir = (0,external_node_path_.join)(parent, gitModule.folder);
    await (0,promises_.mkdir)(dir, { recursive: true });
    await (0,writing/* writeText */.x)((0,external_node_path_.join)(dir, 'go.mod'), `module ${gitModule.path}\n\ngo 1.21\n`);
    await (0,writing/* writeText */.x)((0,external_node_path_.join)(dir, 'dep.go'), 'package dep\n\nconst Answer = 42\n');
    const git = (...args) => (0,git_git/* gitText */.q_)(host, dir, args, { settings: author });
    await git('init', '--quiet', '--initial-branch=main');
    await git('add', '.');
    await git('commit', '--quiet', '--message=A module');
    await git('tag', gitModule.version);
    await git('config', 'http.uploadpack', 'true');
};
/** Has Go fetch the module from the repository; afterwards `cache/download` holds what a module proxy serves of it. */
const downloadGitModule = async (host, { go, repositories, moduleCache, dir }) => {
    await (0,writing/* writeText */.x)((0,external_node_path_.join)(dir, 'go.mod'), gitModuleUser);
    const env = {
        ...host.env,
        ...gitFrom(`file://${repositories}`),
        GOMODCACHE: moduleCache,
        GOPROXY: 'direct',
        GOSUMDB: 'off',
        GOTOOLCHAIN: 'local',
        GOROOT: undefined,
        GOWORK: 'off',
        GOFLAGS: '-mod=mod -modcacherw',
    };
    (0,exec/* succeed */.Py)(await host.exec(go, ['mod', 'download'], { cwd: dir, env, timeoutMs: 120_000 }));
};

;// CONCATENATED MODULE: ./build/studies/network/lay-out.js







/**
 * The engine writes both files in /etc itself, so they are mounted over its own. Nothing is cached on purpose: an image
 * without module cache is what a download starts from.
 */
const dockerfile = `ARG BASE_IMAGE
FROM \${BASE_IMAGE} AS probe
COPY root/ /
ARG ROUND
RUN --mount=type=bind,source=resolv.conf,target=/etc/resolv.conf \\
    --mount=type=bind,source=hosts,target=/etc/hosts \\
    ["${inContainer.probe}", "steps", "${inContainer.plan}", "${inContainer.report}"]

FROM scratch AS evidence
COPY --from=probe ${inContainer.report} /

FROM scratch
COPY --from=probe ${inContainer.report} /
`;
/** Writes the context of such a build. */
const layOutProbe = async (host, layout) => {
    const { dir, programs, probe, probeWithCgo, project } = layout;
    const context = (0,external_node_path_.join)(dir, 'context');
    const at = (path) => (0,external_node_path_.join)(context, 'root', path);
    await (0,promises_.mkdir)(at(inContainer.modules), { recursive: true });
    await (0,promises_.mkdir)(at(inContainer.repository));
    if (programs !== undefined)
        await (0,promises_.cp)(programs, at('.'), { recursive: true });
    await (0,promises_.copyFile)(probe, at(inContainer.probe));
    if (probeWithCgo !== undefined)
        await (0,promises_.copyFile)(probeWithCgo, at(inContainer.probeWithCgo));
    // A project without modules has no go.sum.
    for (const name of ['go.mod', 'go.sum'].filter((each) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(project, each))))
        await (0,promises_.copyFile)((0,external_node_path_.join)(project, name), at((0,external_node_path_.join)(inContainer.modules, name)));
    await (0,writing/* writeText */.x)(at((0,external_node_path_.join)(inContainer.repository, 'go.mod')), gitModuleUser);
    await (0,writing/* writeText */.x)(at(inContainer.authority), layout.authority);
    await (0,writing/* writeText */.x)(at(inContainer.plan), JSON.stringify(layout.steps));
    await (0,writing/* writeText */.x)((0,external_node_path_.join)(context, 'resolv.conf'), `nameserver ${layout.nameServer}\n`);
    await (0,writing/* writeText */.x)((0,external_node_path_.join)(context, 'hosts'), hostsFile(layout.hosts));
    await (0,writing/* writeText */.x)((0,external_node_path_.join)(dir, 'Dockerfile'), dockerfile);
    // Whatever the mask of this process is, the users of containers must be able to read it.
    await (0,promises_.chmod)(at('.'), 0o755);
    await (0,hand_over/* handOver */.C)(host, [dir], layout.reader);
    return {
        contextDir: context,
        dockerfile: (0,external_node_path_.join)(dir, 'Dockerfile'),
        target: undefined,
        buildArgs: { BASE_IMAGE: layout.baseImage },
        buildContexts: {},
        secrets: {},
        ssh: [],
        network: layout.network,
    };
};
const hostsFile = (hosts) => ['127.0.0.1 localhost', ...Object.entries(hosts).map(([name, address]) => `${address} ${name}`), ''].join('\n');

// EXTERNAL MODULE: ./build/host/inside/read.js
var read = __webpack_require__(99122);
// EXTERNAL MODULE: ./build/studies/run/lost-sample.js
var lost_sample = __webpack_require__(7379);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
;// CONCATENATED MODULE: ./build/studies/network/probe-report.js

/** Reads the report of the probe. Throws when it is anything else. */
const readProbeReport = (text) => {
    const report = (0,json/* parseJson */.qF)(text);
    const steps = (0,json/* listAt */.gT)(report, 'steps');
    if (steps.length === 0)
        throw new Error('the probe reported no steps');
    return {
        round: (0,json/* textAt */.$6)(report, 'round') ?? '',
        proxyVariables: (0,json/* listAt */.gT)(report, 'proxyVariables').map(String),
        steps: steps.map((step) => ({
            name: (0,json/* textAt */.$6)(step, 'name') ?? '',
            durationMs: numberAt(step, 'durationMs'),
            exit: numberAt(step, 'exit'),
            stdout: (0,json/* textAt */.$6)(step, 'stdout') ?? '',
            stderr: (0,json/* textAt */.$6)(step, 'stderr') ?? '',
        })),
    };
};
/** What `fetch` printed: one request a line. */
const readRequests = (stdout) => stdout
    .split('\n')
    .map(json/* parseJson */.qF)
    .filter((line) => (0,json/* textAt */.$6)(line, 'url') !== undefined)
    .map((line) => ({
    url: (0,json/* textAt */.$6)(line, 'url') ?? '',
    status: numberAt(line, 'status'),
    protocol: (0,json/* textAt */.$6)(line, 'protocol') ?? '',
    reused: (0,json.at)(line, 'reused') === true,
    dnsMs: numberAt(line, 'dnsMs'),
    connectMs: numberAt(line, 'connectMs'),
    tunnelMs: numberAt(line, 'tunnelMs'),
    tlsMs: numberAt(line, 'tlsMs'),
    firstByteMs: numberAt(line, 'firstByteMs'),
    bodyMs: numberAt(line, 'bodyMs'),
    totalMs: numberAt(line, 'totalMs'),
    bytes: numberAt(line, 'bytes'),
    error: (0,json/* textAt */.$6)(line, 'error'),
}));
/**
 * The line in which a failed step says why. Of the go command that is its last one; of git, whose words the go command
 * repeats, the one with `fatal:`.
 */
const whyFailed = ({ stderr, exit }) => {
    const lines = stderr
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    return lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1) ?? `it exited with status ${exit}`;
};
const numberAt = (value, key) => {
    const found = (0,json.at)(value, key);
    if (typeof found === 'number' && Number.isFinite(found))
        return found;
    throw new Error(`the probe's report has no number ${key}`);
};

;// CONCATENATED MODULE: ./build/studies/network/run-probe.js





/** Every step may print 1 MiB. */
const mostReportBytes = 64 * 1024 * 1024;
/** Builds of this process: the word that tells them apart. */
let rounds = 0;
/** Builds with the probe and reads its report. Throws when the build fails: then there was no probe. */
const runProbe = async (space, recipe, timeoutMs) => {
    const round = String(++rounds);
    // An engine may export what an earlier build of the same step left, however the last one was built.
    const buildArgs = { ...recipe.buildArgs, ROUND: round };
    const request = { ...recipe, buildArgs, noCache: true, timeoutMs };
    const { failure, durationMs } = await space.build(request);
    if (failure !== undefined)
        throw new lost_sample/* LostSample */.Pp((0,lost_sample/* lostByBuild */.qN)(failure, durationMs));
    const files = await space.export(request, 'evidence');
    const text = await (0,read/* readTextInside */.YA)(files, (0,external_node_path_.basename)(inContainer.report), mostReportBytes);
    if (text === undefined)
        throw new Error('the build left no report of the probe');
    const report = readProbeReport(text);
    if (report.round === round)
        return report;
    const message = `the step with the probe came from the cache of build ${report.round}`;
    throw new lost_sample/* LostSample */.Pp({ kind: 'state-lost', message, builds: [] });
};

;// CONCATENATED MODULE: ./build/studies/network/open-probe.js
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



let serial = 0;
/** Lays out a build that runs the probe. Throws with the reason when this machine does not have what it needs. */
const openProbe = async (place, task) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { bench, ground, engine, project, reach } = place;
        const { host, folder, context } = bench;
        const checkout = await bench.checkout(engine, project);
        const label = `network-${context.runId}-${++serial}`;
        const recipe = await layOutProbe(host, {
            dir: await folder.sub(`network/${label}`),
            programs: task.needsPrograms || task.needsCgo ? needed(ground.programs) : undefined,
            probe: ground.probe,
            probeWithCgo: task.needsCgo ? needed(ground.probeWithCgo) : undefined,
            authority: ground.servers.authority,
            project: project.fixture.dir,
            steps: task.steps,
            nameServer: reach.address,
            hosts: task.hosts,
            baseImage: checkout.recipe.buildArgs['BASE_IMAGE'] ?? '',
            network: reach.network,
            reader: engine.runsAs,
        });
        const opening = __addDisposableResource(env_1, (0,disposal/* makeDisposal */.U)(), true);
        const space = opening.use(await engine.openSpace(label));
        const opened = opening.move();
        return {
            run: () => runProbe(space, recipe, context.buildTimeoutMs),
            [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
        };
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
const needed = (part) => {
    if ('path' in part)
        return part.path;
    throw new Error(part.missing);
};

;// CONCATENATED MODULE: ./build/studies/network/zone.js
/**
 * The names of the study's servers. A name says itself what it is answered with, so one DNS server serves every network
 * driver and every delay: `TAG-DELAY-A-B-C-D.bench.test`. The domain test is reserved for this (RFC 6761).
 */
const domain = 'bench.test';
/** What the certificate of the servers is for. */
const allNames = `*.${domain}`;
/** What NO_PROXY has to contain to stand for all of them. */
const noProxy = `.${domain}`;
const hostName = ({ tag, delayMs, address }) => `${tag}-${delayMs}-${address.replaceAll('.', '-')}.${domain}`;
const pattern = /^([a-z0-9]+)-(\d{1,5})-(\d{1,3})-(\d{1,3})-(\d{1,3})-(\d{1,3})\.bench\.test$/;
/** What a host name of the study says; undefined for other names. */
const readHostName = (name) => {
    const [, tag, delay, ...bytes] = pattern.exec(name) ?? [];
    if (tag === undefined || bytes.some((byte) => Number(byte) > 255))
        return undefined;
    return { tag, delayMs: Number(delay), address: bytes.join('.') };
};

;// CONCATENATED MODULE: ./build/studies/network/grid-cell.js
var grid_cell_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var grid_cell_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





/** Tries one variable with every kind of traffic, in one build, and asks the servers what they saw. */
const openGrid = async (place, variable, tag) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { servers } = place.ground;
        const { address } = place.reach;
        const proxy = await servers.openProxy();
        const nameOf = (traffic) => hostName({ tag: `${tag}${traffics.indexOf(traffic)}`, delayMs: 0, address });
        const names = traffics.map(nameOf);
        const probe = grid_cell_addDisposableResource(env_1, await openProbe(place, {
            steps: traffics.map((traffic) => stepOf(servers, traffic, { variable, host: nameOf(traffic), proxy: `http://${address}:${proxy.port}` })),
            hosts: servers.names.kind === 'hosts' ? Object.fromEntries(names.map((name) => [name, address])) : {},
            needsPrograms: true,
            needsCgo: false,
        }), true);
        const { proxyVariables } = await probe.run();
        const obeyed = traffics.map((traffic) => [
            columnOf[traffic],
            obedienceOf(variable, sightingOf(servers, proxy, traffic, nameOf(traffic))),
        ]);
        return {
            take: undefined,
            columns: async () => ({
                ...Object.fromEntries(obeyed),
                clientLookups: lookupColumn(servers, names),
                passed: proxyVariables.length === 0 ? 'none' : proxyVariables.join(' '),
            }),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = grid_cell_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const sightingOf = (servers, proxy, traffic, host) => {
    const isIt = (request) => request.host === host;
    const [modules, git] = [modulesOf(servers, traffic), gitOf(servers, traffic)];
    return {
        atProxy: proxy.requests.some(isIt),
        atServer: (traffic.startsWith('git') ? git : modules).requests.some(isIt),
        atModuleProxy: modules.requests.some(isIt),
    };
};
/** The study's columns for the traffics. */
const columnOf = {
    'go-http': 'goHttp',
    'go-https': 'goHttps',
    'git-http': 'gitHttp',
    'git-https': 'gitHttps',
};
const schemeOf = (traffic) => (traffic.endsWith('https') ? 'https' : 'http');
const modulesOf = (servers, traffic) => schemeOf(traffic) === 'https' ? servers.modules : servers.modulesWithoutTls;
const gitOf = (servers, traffic) => schemeOf(traffic) === 'https' ? servers.git : servers.gitWithoutTls;
/** The small module each time, so that a grid takes seconds. */
const stepOf = (servers, traffic, { variable, host, proxy }) => {
    const at = ({ port }) => `${schemeOf(traffic)}://${host}:${port}`;
    const modules = at(modulesOf(servers, traffic));
    const way = traffic.startsWith('git')
        ? { GOPROXY: 'direct', ...gitFrom(at(gitOf(servers, traffic))) }
        : { GOPROXY: modules };
    const env = { ...way, ...gridEnv(variable, { proxy, modules, noProxy: noProxy }) };
    return downloadStep({ name: traffic, dir: inContainer.repository, env });
};
/** For which of the names the client asked a name server itself: behind a proxy, the proxy does. */
const lookupColumn = ({ names }, hosts) => {
    if (names.kind === 'hosts')
        return { unknown: names.reason };
    const asked = new Set(names.server.queries.map(({ name }) => name));
    const looked = traffics.filter((_, index) => asked.has(hosts[index] ?? ''));
    return looked.length === 0 ? 'none' : looked.join(' ');
};
/** The module that all traffics download, for the study's rows. */
const gridProject = `${gitModule.path}@${gitModule.version}`;

;// CONCATENATED MODULE: ./build/studies/network/proxy-advice.js




const titles = {
    'go-http': 'Go over HTTP',
    'go-https': 'Go over HTTPS',
    'git-http': 'git over HTTP',
    'git-https': 'git over HTTPS',
};
/** Variables that name a proxy for everything that reads them. */
const proxyVariables = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY'];
/** The ones that are set together. */
const together = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY'];
/** Which downloads a variable does not lead through the proxy. What was not seen is neither obeyed nor ignored. */
const proxyAdvice = (rows) => {
    const grid = rows.filter(({ value }) => proxyVariables.includes(value) || value === 'GIT_HTTP_PROXY');
    const gaps = grid.flatMap((row) => {
        const ignored = trafficsWith(row, 'ignored');
        if (ignored.length === 0)
            return [];
        const what = ignored.length === traffics.length ? 'all' : (0,report_numbers/* list */.p_)(ignored.map((traffic) => titles[traffic]));
        return [`${row.value} (${what})`];
    });
    if (gaps.length === 0)
        return undefined;
    return `Not led through the proxy by a variable alone: ${(0,report_numbers/* list */.p_)(gaps)}.${remedyText(grid)}`;
};
const trafficsWith = (row, seen) => traffics.filter((traffic) => (0,row_columns/* textIn */.r)(row, columnOf[traffic]) === seen);
/** Only where each download obeyed one of them. */
const remedyText = (grid) => {
    const rows = grid.filter(({ value }) => together.includes(value));
    const isCovered = traffics.every((traffic) => rows.some((row) => (0,row_columns/* textIn */.r)(row, columnOf[traffic]) === 'obeyed'));
    const isAlone = grid.some((row) => trafficsWith(row, 'obeyed').length === traffics.length);
    return isCovered && !isAlone ? ` Set ${(0,report_numbers/* list */.p_)(together)} together: each download obeyed one of them.` : '';
};

;// CONCATENATED MODULE: ./build/studies/network/advice.js






/** What to do about the network; the rows are compared with the direct way. Says nothing without numbers. */
const networkAdvice = (rows) => [farRegistry(rows), slowNames(rows), ownResolver(rows), proxyAdvice(rows), drivers(rows)].flatMap((sentence) => sentence ?? []);
const comparedOf = (rows, value) => (0,parts_compared/* comparedIn */.ZN)(rows).filter((row) => row.value === value);
const placeOf = ({ engine, scenario }) => `${engine}, ${scenario}`;
const farText = `${(0,numbers/* duration */.p0)(farMs)} there and back, a delay of this study`;
const slowText = `${(0,numbers/* duration */.p0)(slowDnsMs)} for a lookup, a delay of this study`;
const farRegistry = (rows) => {
    const found = comparedOf(rows, 'far');
    const row = (0,parts_compared/* slowestOf */.xM)(found);
    if (row === undefined)
        return found.length === 0
            ? undefined
            : `No slowdown with a far registry (${farText}) is shown (${(0,report_numbers/* count */.U9)(found.length, 'row')}).`;
    return `From a far registry (${farText}) a download took ${(0,parts_compared/* timesText */.Aq)(row)} as long (${placeOf(row)}; ${(0,parts_compared/* slowerText */.uw)(found)}): download modules in a step of their own, before the sources are copied, or name a module proxy nearby in GOPROXY.`;
};
/** A lookup that costs less than this share of the whole download is not worth a sentence about name servers. */
const worthwhileShare = 0.05;
/** A resolver asks for addresses of IPv4 and of IPv6. */
const questionsOfLookup = 2;
const slowNames = (rows) => {
    const found = comparedOf(rows, 'slow-dns');
    const row = (0,parts_compared/* slowestOf */.xM)(found);
    const [dnsMs, medianMs] = [row && (0,row_columns/* numberIn */.P)(row, 'dnsMs'), row?.sample?.medianMs];
    if (row === undefined || dnsMs === undefined || medianMs === undefined)
        return undefined;
    if (dnsMs / medianMs < worthwhileShare)
        return undefined;
    const [lookups, requests] = [(0,row_columns/* numberIn */.P)(row, 'lookups'), (0,row_columns/* numberIn */.P)(row, 'requests')];
    const times = lookups === undefined || requests === undefined || lookups > questionsOfLookup || lookups >= requests
        ? ''
        : `, and go sent ${(0,report_numbers/* count */.U9)(lookups, 'DNS question')} for ${(0,report_numbers/* count */.U9)(requests, 'request')}: once for a process, not for each module`;
    return `With slow name servers (${slowText}) a download took ${(0,parts_compared/* timesText */.Aq)(row)} as long (${placeOf(row)}; ${(0,parts_compared/* slowerText */.uw)(found)}); one lookup took ${(0,numbers/* duration */.p0)(dnsMs)}, ${(0,numbers/* percent */.KN)(dnsMs / medianMs)} of the download${times}.`;
};
/** Go says so itself; see `GODEBUG=netdns` in https://pkg.go.dev/net. */
const ownResolver = (rows) => {
    const wordsOf = (value) => rows.flatMap((row) => (row.value === value ? ((0,row_columns/* textIn */.r)(row, 'resolver') ?? []) : []));
    const [without, withCgo] = [wordsOf('go-resolver'), wordsOf('cgo-resolver')];
    if (without.length === 0 || withCgo.length === 0)
        return undefined;
    if ([...without, ...withCgo].every((words) => ownWords.test(words)))
        return `CGO_ENABLED did not change how the go command finds servers here; with it, it said "${withCgo[0]}".`;
    if (without.every((words) => ownWords.test(words)) && withCgo.some((words) => libraryWords.test(words)))
        return 'This go command can use the resolver of the C library: GODEBUG=netdns=go chooses Go’s own.';
    return undefined;
};
/**
 * From `net/conf.go` of Go 1.21 to 1.26: a program that has Go's resolver only says so, whatever GODEBUG
 * asks for; others do as they are told.
 */
const ownWords = /using (?:Go's|the Go) DNS resolver|forcing use of (?:Go's|the Go) resolver|without support for the cgo/;
const libraryWords = /using (?:the )?cgo DNS resolver|forcing use of the cgo resolver/;
/** Each driver against the network of the machine, on the same engine for the same download. */
const drivers = (rows) => {
    const direct = rows.filter(({ value, scenario }) => value === 'direct' && scenario.startsWith(driverPrefix));
    const found = direct.flatMap((row) => {
        const host = direct.find(({ engine, project, scenario }) => engine === row.engine && project === row.project && scenario === `${driverPrefix}host`);
        const compared = host === undefined || host === row ? undefined : (0,parts_compared/* against */.AH)(host, row);
        return compared === undefined ? [] : [compared];
    });
    if (found.length === 0)
        return undefined;
    const names = [...new Set(found.map(driverOf))];
    const slow = names.flatMap((name) => (0,parts_compared/* slowestOf */.xM)(found.filter((row) => driverOf(row) === name)) ?? []);
    if (slow.length === 0)
        return `No slowdown of a download through ${(0,report_numbers/* list */.p_)(names)} is shown, compared with the network of the machine (${(0,report_numbers/* count */.U9)(found.length, 'row')}).`;
    const each = slow.map((row) => `${(0,parts_compared/* timesText */.Aq)(row)} as long through ${driverOf(row)} (${row.engine})`);
    return `Compared with the network of the machine, the same download took ${(0,report_numbers/* list */.p_)(each)}; ${found.filter(parts_compared/* isSlower */.tp).length} of ${(0,report_numbers/* count */.U9)(found.length, 'row')} show a slowdown.`;
};
const driverPrefix = 'network ';
const driverOf = ({ scenario }) => scenario.slice(driverPrefix.length);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/engines/index.js + 73 modules
var engines = __webpack_require__(2595);
// EXTERNAL MODULE: ./build/studies/parts/places.js
var places = __webpack_require__(30167);
// EXTERNAL MODULE: ./build/studies/project.js
var project = __webpack_require__(51967);
// EXTERNAL MODULE: ./build/studies/parts/timed-build.js
var timed_build = __webpack_require__(44433);
// EXTERNAL MODULE: ./build/studies/parts/unmeasurable.js
var unmeasurable = __webpack_require__(67245);
;// CONCATENATED MODULE: ./build/studies/network/drivers.js
/** How RUN steps reach the machine's network. */
const networkDrivers = ['host', 'slirp4netns', 'pasta', 'none'];
/**
 * The values of `--network` with which RUN steps of an engine may get this driver, in the order in which they are tried.
 * Those that lead to servers on the machine's own 127.0.0.1 come first: by default both drivers keep them out of reach.
 * Throws when there are none.
 */
const networksOf = (driver, { facts, namesDrivers }) => {
    const { name, networkDriver = 'unknown' } = facts;
    switch (driver) {
        case 'host':
        case 'none':
            return [driver];
        case 'slirp4netns':
        case 'pasta': {
            const own = networkDriver === driver ? [undefined] : [];
            const named = namesDrivers ? [`${driver}:${loopbackOption[driver]}`, driver] : [];
            const all = [...named, ...own];
            if (all.length > 0)
                return all;
            throw new Error(`${name} chooses the network driver itself (here: ${networkDriver}); a build can only ask for host or none`);
        }
    }
};
const loopbackOption = { slirp4netns: 'allow_host_loopback=true', pasta: '--map-gw' };
/** Where the machine's 127.0.0.1 may be for a RUN step, in the order in which it is tried. */
const loopbackAddresses = (driver, gateway) => {
    switch (driver) {
        case 'host':
        case 'none':
            return ['127.0.0.1'];
        case 'slirp4netns':
            // slirp4netns(1): the gateway of its network.
            return ['10.0.2.2'];
        case 'pasta':
            // passt(1), --map-gw: the gateway of the machine's own network.
            return gateway === undefined ? ['127.0.0.1'] : [gateway, '127.0.0.1'];
    }
};
/** The gateway of the default route in /proc/net/route: four bytes in hex, the last first. */
const readGateway = (routes) => {
    for (const line of routes.split('\n').slice(1)) {
        const [, destination, gateway = ''] = line.trim().split(/\s+/);
        if (destination === '00000000' && /^[0-9A-F]{8}$/i.test(gateway))
            return [...Buffer.from(gateway, 'hex')].toReversed().join('.');
    }
    return undefined;
};

// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/on-path.js
var on_path = __webpack_require__(34744);
;// CONCATENATED MODULE: ./build/host/program-files.js


/** Copies files of this machine below `root`, each to the place that it has here. */
const copyToRoot = async (paths, root) => {
    for (const path of new Set(paths)) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)), { recursive: true });
        await (0,promises_.cp)(path, (0,external_node_path_.join)(root, path), { dereference: true });
    }
};
/**
 * The loader and the libraries that these programs are linked with: with them, they run in a container that has nothing
 * else. Of a program that is linked statically, none.
 */
const librariesOf = async (host, programs) => {
    const all = await Promise.all(programs.map((each) => host.exec('ldd', [each], { timeoutMs: 20_000 })));
    return all.flatMap(({ stdout }) => readLdd(stdout));
};
/** The paths in the output of ldd, which prints `NAME => PATH (ADDRESS)`, and the loader as `PATH (ADDRESS)`. */
const readLdd = (output) => output.split('\n').flatMap((line) => /(?:^|\s)(\/.+) \(0x[0-9a-f]+\)$/.exec(line)?.[1] ?? []);

// EXTERNAL MODULE: ./build/images/go-toolchain.js
var go_toolchain = __webpack_require__(73931);
// EXTERNAL MODULE: ./build/images/probe.js
var images_probe = __webpack_require__(31369);
// EXTERNAL MODULE: ./build/projects/fixtures/go-release.js
var go_release = __webpack_require__(67290);
// EXTERNAL MODULE: ./build/projects/fixtures/needs.js
var needs = __webpack_require__(43603);
// EXTERNAL MODULE: ./build/studies/parts/export-modules.js
var export_modules = __webpack_require__(86401);
;// CONCATENATED MODULE: ./build/host/loopback/der.js
/** The few forms of DER (ITU-T X.690) that a certificate consists of. */
const seq = (...parts) => tagged(0x30, ...parts);
const set = (...parts) => tagged(0x31, ...parts);
const bool = (value) => tagged(0x01, Buffer.of(value ? 0xff : 0));
/** A number from its bytes, the highest first; its first bit is the sign. */
const integer = (bytes) => tagged(0x02, bytes);
const octets = (bytes) => tagged(0x04, bytes);
const der_text = (value) => tagged(0x0c, Buffer.from(value));
const bitString = (bytes, unusedBits) => tagged(0x03, Buffer.of(unusedBits), bytes);
/** `[number]`: around other forms, or around bytes of its own. */
const context = (number, content, constructed = true) => tagged((constructed ? 0xa0 : 0x80) + number, content);
/** In seconds; only for years before 2050. */
const utcTime = (date) => tagged(0x17, Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(2, 14)}Z`));
/** An object identifier from its dotted form. */
const oid = (dotted) => {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
};
/** Seven bits a byte, the highest first; all but the last have the first bit set. */
const base128 = (value) => {
    const bytes = [value % 128];
    for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128))
        bytes.unshift((left % 128) + 128);
    return bytes;
};
const tagged = (tag, ...parts) => {
    const content = Buffer.concat(parts);
    return Buffer.concat([Buffer.of(tag), der_length(content.length), content]);
};
const der_length = (bytes) => {
    if (bytes < 128)
        return Buffer.of(bytes);
    const hex = bytes.toString(16);
    const digits = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
    return Buffer.concat([Buffer.of(0x80 + digits.length), digits]);
};

;// CONCATENATED MODULE: ./build/host/loopback/certificate.js


const dayMs = 86_400_000;
const validDays = 30;
/** Makes an authority that exists for one study only, and a server's certificate that it signed (X.509 v3, RFC 5280). */
const makeCertificates = (certified, now) => {
    const authority = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const server = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const issuer = nameOf('go-container-bench study');
    const common = { issuer, now, signedBy: authority.privateKey };
    return {
        authority: pem(certificateOf({
            ...common,
            subject: issuer,
            publicKey: authority.publicKey,
            extensions: [
                extension('2.5.29.19', true, seq(bool(true))),
                // keyCertSign and cRLSign
                extension('2.5.29.15', true, bitString(Buffer.of(0x06), 1)),
            ],
        })),
        certificate: pem(certificateOf({
            ...common,
            subject: nameOf('go-container-bench server'),
            publicKey: server.publicKey,
            extensions: [
                extension('2.5.29.17', false, alternativeNames(certified)),
                // digitalSignature
                extension('2.5.29.15', true, bitString(Buffer.of(0x80), 7)),
                // serverAuth
                extension('2.5.29.37', false, seq(oid('1.3.6.1.5.5.7.3.1'))),
            ],
        })),
        key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    };
};
const certificateOf = ({ issuer, subject, publicKey, signedBy, extensions, now, }) => {
    // ecdsa-with-SHA256
    const algorithm = seq(oid('1.2.840.10045.4.3.2'));
    const [from, until] = [-1, validDays].map((days) => utcTime(new Date(now.getTime() + days * dayMs)));
    const version3 = context(0, integer(Buffer.of(2)));
    // The first bit must be 0, because the number must be positive.
    const serial = integer(Buffer.concat([Buffer.of(0x01), (0,external_node_crypto_.randomBytes)(15)]));
    const toSign = seq(...[version3, serial, algorithm, issuer, seq(from ?? Buffer.of(), until ?? Buffer.of()), subject], publicKey.export({ type: 'spki', format: 'der' }), context(3, seq(...extensions)));
    return seq(toSign, algorithm, bitString((0,external_node_crypto_.sign)('sha256', toSign, signedBy), 0));
};
const nameOf = (commonName) => seq(set(seq(oid('2.5.4.3'), der_text(commonName))));
const extension = (id, critical, value) => seq(oid(id), ...(critical ? [bool(true)] : []), octets(value));
/** dNSName is [2], iPAddress is [7]. */
const alternativeNames = ({ names, addresses }) => seq(...names.map((name) => context(2, Buffer.from(name), false)), ...addresses.map((address) => context(7, Buffer.from(address.split('.').map(Number)), false)));
const pem = (der) => {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
};

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(41314);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/host/loopback/listen.js
var listen = __webpack_require__(25506);
;// CONCATENATED MODULE: ./build/host/loopback/dns-server.js




/** Answers questions for addresses (RFC 1035) over UDP. Throws the system's error when it may not listen there. */
const serveNames = async ({ answer, port = 53 }) => {
    const socket = (0,external_node_dgram_.createSocket)('udp4');
    const queries = [];
    socket.on('message', (message, from) => {
        const query = readQuery(message);
        if (query === undefined)
            return;
        queries.push({ name: query.name, type: query.type });
        void respond(socket, { message, from, query }, answer(query.name));
    });
    const failed = (0,external_node_events_.once)(socket, 'error').then(([error]) => {
        throw error;
    });
    socket.bind(port, listen/* loopback */.u);
    await Promise.race([(0,external_node_events_.once)(socket, 'listening'), failed]);
    // A client may be gone before its answer.
    socket.on('error', () => { });
    return {
        port: socket.address().port,
        queries,
        [Symbol.asyncDispose]: async () => {
            const closed = (0,external_node_events_.once)(socket, 'close');
            socket.close();
            await closed;
        },
    };
};
const respond = async (socket, { message, from, query }, answer) => {
    if (answer !== undefined && answer.delayMs > 0)
        await (0,external_node_timers_promises_.setTimeout)(answer.delayMs, undefined, { ref: false });
    try {
        socket.send(responseTo(message, query, answer), from.port, from.address);
    }
    catch {
        // The server was closed while the answer waited.
    }
};
const headerBytes = 12;
const typeA = 1;
/** The first question of a message; undefined when there is none. */
const readQuery = (message) => {
    if (message.length < headerBytes || message.readUInt16BE(4) === 0)
        return undefined;
    const labels = [];
    let at = headerBytes;
    for (;;) {
        const size = message[at];
        // From 64 on it is a pointer, which the first name of a message cannot be.
        if (size === undefined || size > 63)
            return undefined;
        at += 1;
        if (size === 0)
            break;
        labels.push(message.toString('latin1', at, at + size));
        at += size;
    }
    if (at + 4 > message.length)
        return undefined;
    return { name: labels.join('.').toLowerCase(), type: message.readUInt16BE(at), endsAt: at + 4 };
};
/** A name that exists has no addresses but those of type A: other types get an empty answer. */
const responseTo = (message, { type, endsAt }, answer) => {
    const answers = answer !== undefined && type === typeA ? 1 : 0;
    const header = Buffer.from(message.subarray(0, headerBytes));
    // An answer with authority, recursion asked for and available; 3: no such name.
    header.writeUInt16BE(0x8580 + (answer === undefined ? 3 : 0), 2);
    for (const [index, count] of [1, answers, 0, 0].entries())
        header.writeUInt16BE(count, 4 + 2 * index);
    const question = message.subarray(headerBytes, endsAt);
    if (answer === undefined || answers === 0)
        return Buffer.concat([header, question]);
    // The name of the question, type A, class IN, no time to live, four bytes.
    const record = Buffer.of(0xc0, headerBytes, 0, typeA, 0, 1, 0, 0, 0, 0, 0, 4);
    return Buffer.concat([header, question, record, Buffer.from(answer.address.split('.').map(Number))]);
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./build/host/loopback/git-server.js





/** Serves repositories for fetching, through git's own CGI program (git-http-backend(1)). */
const serveGit = async ({ dir, env, tls }) => {
    const requests = [];
    const answer = (request, response) => {
        const host = (request.headers.host ?? '').replace(/:\d+$/, '');
        requests.push({ host, path: request.url ?? '' });
        void git_server_respond(dir, env, request, response).catch(() => response.destroy());
    };
    const server = tls === undefined
        ? (0,external_node_http_.createServer)(answer)
        : (0,external_node_https_.createServer)({ key: tls.key, cert: tls.certificate }, answer);
    return { ...(await (0,listen/* listenOn */.l)(server)), requests };
};
const git_server_respond = async (dir, env, request, response) => {
    const { pathname, search } = new URL(request.url ?? '', 'http://localhost');
    const backend = (0,external_node_child_process_.spawn)('git', ['http-backend'], {
        stdio: ['pipe', 'pipe', 'ignore'],
        env: {
            ...env,
            GIT_PROJECT_ROOT: dir,
            GIT_HTTP_EXPORT_ALL: '1',
            PATH_INFO: pathname,
            QUERY_STRING: search.slice(1),
            REQUEST_METHOD: request.method,
            CONTENT_TYPE: request.headers['content-type'],
            HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
            GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
        },
    });
    backend.on('error', () => response.destroy());
    // It may end before it has read everything.
    backend.stdin.on('error', () => { });
    request.pipe(backend.stdin);
    writeAnswer(await (0,consumers_.buffer)(backend.stdout), response);
};
/** A CGI program prints headers, an empty line and the body; `Status` is absent for 200. */
const writeAnswer = (answer, response) => {
    const end = answer.indexOf('\r\n\r\n');
    const headers = answer
        .subarray(0, Math.max(end, 0))
        .toString()
        .split('\r\n')
        .map((line) => line.split(': '));
    const status = headers.find(([name]) => name === 'Status')?.[1] ?? (end === -1 ? '500' : '200');
    for (const [name = '', value = ''] of headers)
        if (name !== 'Status' && name !== '')
            response.setHeader(name, value);
    response.writeHead(Number.parseInt(status, 10)).end(answer.subarray(end + 4));
};

// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(32467);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/host/loopback/module-server.js







/**
 * Serves a folder as a Go module proxy (https://go.dev/ref/mod#goproxy-protocol), such as `cache/download` of a module
 * cache; with certificates over TLS, where clients may speak HTTP/2, as they do with public proxies.
 */
const serveModules = async (dir, tls) => {
    const requests = [];
    const onRequest = (request, response) => {
        const path = request.url ?? '';
        requests.push({ host: hostOf(request), path });
        void module_server_respond(dir, path, response);
    };
    const server = tls === undefined
        ? (0,external_node_http_.createServer)(onRequest)
        : (0,external_node_http2_.createSecureServer)({ key: tls.key, cert: tls.certificate, allowHTTP1: true }, onRequest);
    return { ...(await (0,listen/* listenOn */.l)(server)), requests };
};
const hostOf = ({ headers }) => (headers.host ?? String(headers[':authority'] ?? '')).replace(/:\d+$/, '');
/** What a proxy serves: no `..`, and no other files of the folder. */
const served = /^(?:\/[\w!~-][\w!.~+-]*)+\/@v\/(?:list|[\w!.~+-]+\.(?:info|mod|zip))$/;
const module_server_respond = async (dir, url, response) => {
    const path = served.test(url) ? (0,external_node_path_.join)(dir, url) : undefined;
    const size = path === undefined ? undefined : await sizeOf(path);
    if (path === undefined || size === undefined) {
        response.writeHead(404);
        response.end();
        return;
    }
    response.writeHead(200, { 'content-length': size });
    // A client that stops reading is not an error of the server.
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), response).catch(() => { });
};
const sizeOf = async (path) => {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isFile() === true ? found.size : undefined;
};

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/host/loopback/recording-proxy.js



/**
 * An HTTP proxy that writes down what it is asked for, tunnels (CONNECT) included. Whatever the name is, it connects to
 * that port of the loopback interface, and only to those in `ports`: it is not a way to any other server.
 */
const recordProxied = async (ports) => {
    const requests = [];
    const noted = (method, url) => {
        const target = targetOf(method, url);
        if (target !== undefined)
            requests.push(target);
        return target !== undefined && ports.has(target.port) ? target : undefined;
    };
    const server = (0,external_node_http_.createServer)((request, response) => {
        const target = noted(request.method ?? 'GET', request.url ?? '');
        if (target === undefined)
            response.writeHead(403).end();
        else
            passOn(target, request, response);
    });
    server.on('connect', (request, client, head) => {
        client.on('error', () => client.destroy());
        const target = noted('CONNECT', request.url ?? '');
        if (target === undefined)
            client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        else
            tunnel(target.port, client, head);
    });
    return { ...(await (0,listen/* listenOn */.l)(server)), requests };
};
const targetOf = (method, url) => {
    const address = method === 'CONNECT' ? `http://${url}` : url;
    if (!URL.canParse(address))
        return undefined;
    const { hostname, port, protocol } = new URL(address);
    return { method, host: hostname, port: port === '' ? usualPort(protocol) : Number(port) };
};
const usualPort = (protocol) => (protocol === 'https:' ? 443 : 80);
const tunnel = (port, client, head) => {
    const server = (0,external_node_net_.connect)(port, listen/* loopback */.u, () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        server.write(head);
        server.pipe(client).pipe(server);
    });
    server.setNoDelay(true);
    server.on('error', () => client.destroy());
    client.on('close', () => server.destroy());
};
const passOn = ({ port }, request, response) => {
    const { pathname, search } = new URL(request.url ?? '', 'http://localhost');
    const { method, headers } = request;
    const onward = (0,external_node_http_.request)({ host: listen/* loopback */.u, port, method, path: pathname + search, headers, agent: false }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
};

;// CONCATENATED MODULE: ./build/host/loopback/relay.js


/**
 * A way to another port of the loopback interface that is as long as `roundTripMs`: every piece of data arrives half of
 * that later, in order. Only the connect itself is not delayed, because the system answers it.
 */
const delayTo = (port, roundTripMs) => (0,listen/* listenOn */.l)((0,external_node_net_.createServer)({ allowHalfOpen: true }, (client) => {
    const server = (0,external_node_net_.connect)({ port, host: listen/* loopback */.u, allowHalfOpen: true, noDelay: true });
    server.on('error', () => client.destroy());
    client.on('close', () => server.destroy());
    forward(client, server, roundTripMs / 2);
    forward(server, client, roundTripMs / 2);
}));
/** Timers of equal length end in the order in which they were started. */
const forward = (from, to, delayMs) => {
    const later = (act) => {
        setTimeout(() => {
            if (!to.destroyed)
                act();
        }, delayMs).unref();
    };
    from.on('data', (piece) => later(() => to.write(piece)));
    from.on('end', () => later(() => to.end()));
};

;// CONCATENATED MODULE: ./build/studies/network/servers.js










/** Starts the servers; `resources` ends them. */
const openServers = async ({ moduleFiles, repositories, env }, resources) => {
    const tls = makeCertificates({ names: [allNames], addresses: ['127.0.0.1'] }, new Date());
    const modules = resources.use(await serveModules(moduleFiles, tls));
    const modulesWithoutTls = resources.use(await serveModules(moduleFiles, undefined));
    const farModules = resources.use(await delayTo(modules.port, farMs));
    const git = resources.use(await serveGit({ dir: repositories, env, tls }));
    const gitWithoutTls = resources.use(await serveGit({ dir: repositories, env, tls: undefined }));
    const ports = new Set([modules, modulesWithoutTls, git, gitWithoutTls].map(({ port }) => port));
    return {
        authority: tls.authority,
        names: await openNames(resources),
        modules,
        modulesWithoutTls,
        farModules,
        git,
        gitWithoutTls,
        openProxy: async () => resources.use(await recordProxied(ports)),
    };
};
const openNames = async (resources) => {
    try {
        const server = await serveNames({ answer: readHostName });
        return { kind: 'dns', server: resources.use(server) };
    }
    catch (error) {
        return { kind: 'hosts', reason: whyNoNames(error) };
    }
};
const whyNoNames = (error) => {
    const code = (0,json/* errorCode */.CA)(error) ?? '';
    return reasons[code] ?? `no name server could be started: ${(0,error_text/* messageOf */.b)(error)}`;
};
const reasons = {
    EACCES: 'only root may answer on port 53, where resolvers ask (run it as root)',
    EADDRINUSE: 'another program answers on port 53 of 127.0.0.1',
};

;// CONCATENATED MODULE: ./build/studies/network/ground.js













const grounds = new WeakMap();
/** The ground of the study, made once. */
const groundOf = (bench) => {
    const made = grounds.get(bench) ?? makeGround(bench);
    grounds.set(bench, made);
    return made;
};
const makeGround = async (bench) => {
    const { host, folder, resources, probes } = bench;
    const dir = await folder.sub('network');
    const at = (name) => (0,external_node_path_.join)(dir, name);
    const [moduleFiles, repositories] = [at('modules'), at('repositories')];
    host.log('Compiling the probe of the study');
    const wanted = { probes, name: 'network', goVersion: go_release/* defaultGo */.w };
    const probe = await (0,images_probe/* compileProbe */.M)(host, { ...wanted, folder: at('static') });
    await (0,promises_.mkdir)(moduleFiles);
    await addGitModule(host, { repositories, moduleFiles, dir });
    const probeWithCgo = await partOf(() => (0,images_probe/* compileLinkedProbe */.p)(host, { ...wanted, folder: at('linked') }));
    return {
        servers: await openServers({ moduleFiles, repositories, env: host.env }, resources),
        probe,
        probeWithCgo,
        programs: await partOf(() => collectPrograms(host, probeWithCgo, at('programs'))),
        gitModulePaths: await servedPaths(moduleFiles),
        modulesOf: servedModules(bench, dir, moduleFiles),
    };
};
/** Takes the modules of each fixture once, from the first engine that asks. */
const servedModules = (bench, dir, moduleFiles) => {
    const taken = new Map();
    const take = async (engine, project) => {
        const { fixture, strategy } = project;
        if (!(await (0,needs/* needsOf */.h)(fixture, strategy)).modules)
            throw new Error(`${fixture.name} takes no modules from a proxy with the strategy ${strategy}`);
        const target = (0,external_node_path_.join)(dir, `modules-of-${fixture.name}`);
        await (0,export_modules/* exportModules */.a)(bench, { engine, project, target });
        await (0,promises_.cp)(target, moduleFiles, { recursive: true });
        return servedPaths(target);
    };
    return (engine, project) => {
        const { name } = project.fixture;
        const known = taken.get(name) ?? take(engine, project);
        taken.set(name, known);
        return known;
    };
};
const partOf = async (make) => {
    try {
        return { path: await make() };
    }
    catch (error) {
        return { missing: (0,error_text/* firstLineOf */.Q)(error) };
    }
};
/** The same module from a repository and from the module proxy, so that only the way differs. */
const addGitModule = async (host, { repositories, moduleFiles, dir }) => {
    const { go } = await (0,go_toolchain/* findToolchain */.v)(host, go_release/* defaultGo */.w);
    const [user, moduleCache] = [(0,external_node_path_.join)(dir, 'user'), (0,external_node_path_.join)(dir, 'cache')];
    await (0,promises_.mkdir)(user);
    await makeGitModule(host, repositories);
    await downloadGitModule(host, { go, repositories, moduleCache, dir: user });
    const downloaded = (0,external_node_path_.join)('repository.test', 'dep.git');
    await (0,promises_.cp)((0,external_node_path_.join)(moduleCache, 'cache', 'download', downloaded), (0,external_node_path_.join)(moduleFiles, downloaded), {
        recursive: true,
    });
};
const collectPrograms = async (host, probeWithCgo, root) => {
    const git = (0,on_path/* onPath */.L)(host, 'git');
    if (git === undefined)
        throw new Error('git is not installed on this machine');
    const helpers = await (0,git_git/* gitText */.q_)(host, '/', ['--exec-path']);
    const programs = [git, ...['git-remote-http', 'git-remote-https'].map((name) => (0,external_node_path_.join)(helpers, name))];
    const linked = 'path' in probeWithCgo ? [...programs, probeWithCgo.path] : programs;
    await copyToRoot([...programs, ...(await librariesOf(host, linked))], root);
    return root;
};
const servedPaths = async (root) => {
    const found = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
    return found
        .filter((entry) => entry.isFile() && /\.(?:info|mod|zip)$/.test(entry.name))
        .map((entry) => `/${(0,external_node_path_.relative)(root, (0,external_node_path_.join)(entry.parentPath, entry.name)).replaceAll(external_node_path_.sep, '/')}`)
        .toSorted();
};

;// CONCATENATED MODULE: ./build/studies/network/reach.js
var reach_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var reach_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






const found = new WeakMap();
/** Finds out once for each engine and driver. Throws with the reason when no server can be reached. */
const reachOf = (question) => {
    const { bench, engine, driver } = question;
    const key = `${engine.facts.name} ${driver}`;
    const known = found.get(bench) ?? new Map();
    found.set(bench, known);
    const reach = known.get(key) ?? findReach(question);
    known.set(key, reach);
    return reach;
};
const findReach = async (question) => {
    const { engine, driver, namesDrivers } = question;
    const gateway = readGateway(await (0,promises_.readFile)('/proc/net/route', 'utf8').catch(() => ''));
    const addresses = loopbackAddresses(driver, gateway);
    const failures = [];
    for (const network of networksOf(driver, { facts: engine.facts, namesDrivers })) {
        const answer = await tryNetwork(question, network, addresses);
        if ('address' in answer)
            return { network, address: answer.address };
        failures.push(answer.failure);
    }
    const { networkDriver = 'unknown' } = engine.facts;
    const own = networkDriver === driver ? '' : ` (by default it has the network driver ${networkDriver} here)`;
    throw new Error(`no server of this machine can be reached${own}: ${[...new Set(failures)].join('; ')}`);
};
const tryNetwork = async ({ bench, ground, engine, project }, network, addresses) => {
    const port = ground.servers.modules.port;
    const steps = [reachStep(addresses.map((address) => `${address}:${port}`))];
    const reach = { network, address: '127.0.0.1' };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const probe = reach_addDisposableResource(env_1, await openProbe({ bench, ground, engine, project, reach }, { steps, hosts: {}, needsPrograms: false, needsCgo: false }), true);
            const [step] = (await probe.run()).steps;
            if (step === undefined)
                return { failure: 'the probe did not run' };
            if (step.exit !== 0)
                return { failure: whyFailed(step) };
            return { address: step.stdout.trim().replace(/:\d+$/, '') };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = reach_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        bench.host.signal.throwIfAborted();
        return { failure: (0,error_text/* firstLineOf */.Q)(error) };
    }
};

// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/analysis/statistics.js
var statistics = __webpack_require__(31980);
;// CONCATENATED MODULE: ./build/studies/network/request-columns.js


/** The columns that come from the requests of the probe. */
const partNames = [
    ...['dnsMs', 'connectMs', 'tunnelMs', 'tlsMs', 'firstByteMs', 'laterP50Ms', 'laterP95Ms', 'moduleP50Ms'],
    ...['requests', 'connections', 'bytes'],
];
/** Sums up the requests of one round; undefined: there were none. */
const requestColumns = (requests) => {
    const [first, ...later] = requests;
    if (first === undefined)
        return undefined;
    const { dnsMs, connectMs, tunnelMs, tlsMs, firstByteMs } = first;
    const laterMs = later.map(({ totalMs }) => totalMs);
    return {
        ...{ dnsMs, connectMs, tunnelMs, tlsMs, firstByteMs },
        laterP50Ms: (0,statistics/* percentileOf */.D4)(laterMs, 0.5),
        laterP95Ms: laterMs.length < limits/* pairsNeeded */.V5 ? undefined : (0,statistics/* percentileOf */.D4)(laterMs, 0.95),
        moduleP50Ms: (0,statistics/* percentileOf */.D4)(perModule(requests), 0.5),
        requests: requests.length,
        connections: requests.filter(({ reused }) => !reused).length,
        bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
    };
};
/** One time for each module: of its .info, .mod and .zip, as far as they were requested. */
const perModule = (requests) => {
    const times = new Map();
    for (const { url, totalMs } of requests) {
        const module = /^(.+\/@v\/.+)\.(?:info|mod|zip)$/.exec(url)?.[1];
        if (module !== undefined)
            times.set(module, (times.get(module) ?? 0) + totalMs);
    }
    return [...times.values()];
};

;// CONCATENATED MODULE: ./build/studies/network/seen.js




/** What the report keeps of it: the parts of the times, or why there are none. */
const seenIn = ({ fetched, lookups, resolver, passed }) => ({
    ...partsIn(fetched),
    lookups,
    ...(resolver !== undefined && { resolver }),
    passed: passed.length === 0 ? 'none' : passed.join(' '),
});
const partsIn = (fetched) => {
    const requests = readRequests(fetched?.stdout ?? '');
    const parts = requestColumns(requests);
    const failed = fetched !== undefined && fetched.exit !== 0 ? whyFailed(fetched) : undefined;
    const withoutParts = requests.find(({ error }) => error !== undefined)?.error ?? failed;
    if (parts === undefined || withoutParts !== undefined)
        return { withoutParts: withoutParts ?? 'the probe requested nothing' };
    return Object.fromEntries(Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
};
/** Medians over the rounds that have them; counts and texts are those of the last one. */
const columnsOf = (seen) => {
    const last = seen.at(-1);
    if (last === undefined)
        return {};
    const { resolver, passed = 'none' } = last;
    return {
        ...Object.fromEntries(partNames.map((name) => [name, seen_partOf(seen, name)])),
        lookups: (0,statistics/* medianOf */.ux)(numbersIn(seen, 'lookups')) ?? { unknown: String(last['lookups']) },
        ...(resolver === undefined ? {} : { resolver }),
        passed,
    };
};
const counts = ['requests', 'connections', 'bytes'];
const seen_partOf = (seen, name) => {
    const values = numbersIn(seen, name);
    const value = counts.includes(name) ? values.at(-1) : (0,statistics/* medianOf */.ux)(values);
    return value ?? { unknown: String(seen.at(-1)?.['withoutParts'] ?? whyAbsent(name)) };
};
const whyAbsent = (name) => {
    if (name === 'moduleP50Ms')
        return 'nothing is requested from a module proxy';
    return name === 'laterP95Ms'
        ? `there were fewer than ${limits/* pairsNeeded */.V5} later requests`
        : 'there was one request only';
};
const numbersIn = (seen, name) => seen.flatMap(({ [name]: value }) => (typeof value === 'number' ? value : []));

;// CONCATENATED MODULE: ./build/studies/network/values.js


/** The ways to modules that are timed. */
const routes = ['direct', 'proxy', 'slow-dns', 'far', 'go-resolver', 'cgo-resolver', 'git'];
const settingOf = (parts) => {
    const { route, downloaded, hosts, address, ports, modulePaths } = parts;
    const modulesOn = (host) => `https://${host}:${route === 'far' ? ports.farModules : ports.modules}`;
    const routeEnv = variablesOf(route, `http://${address}:${ports.proxy}`);
    const dir = downloaded === 'modules' ? inContainer.modules : inContainer.repository;
    if (route === 'git') {
        const gitOn = (host) => `https://${host}:${ports.git}`;
        const urls = [`${gitOn(hosts.probe)}/${gitModule.folder}/info/refs?service=git-upload-pack`];
        return { dir, env: { GOPROXY: 'direct', ...gitFrom(gitOn(hosts.download)) }, urls, probeEnv: {} };
    }
    return {
        dir,
        env: { GOPROXY: modulesOn(hosts.download), ...routeEnv },
        urls: modulePaths.map((path) => `${modulesOn(hosts.probe)}${path}`),
        probeEnv: routeEnv,
    };
};
const variablesOf = (route, proxy) => {
    switch (route) {
        case 'proxy':
            return { HTTPS_PROXY: proxy };
        case 'go-resolver':
            // `+1` has Go print which resolver it uses.
            return { CGO_ENABLED: '0', GODEBUG: 'netdns=go+1' };
        case 'cgo-resolver':
            return { CGO_ENABLED: '1', GODEBUG: 'netdns=cgo+1' };
        case 'direct':
        case 'slow-dns':
        case 'far':
        case 'git':
            return {};
    }
};
/** Whether lookups take long on this route. */
const hasSlowDns = (route) => route === 'slow-dns' || route === 'go-resolver' || route === 'cgo-resolver';
/** Which resolver the go command says that it uses, in its own words; undefined when it was not asked. */
const resolverIn = (stderr) => /^go package net: (.+)$/m.exec(stderr)?.[1];

;// CONCATENATED MODULE: ./build/studies/network/route-cell.js







/** Downloads with the go command, which is timed, and requests the same files with the probe, which takes the parts. */
const openRoute = async (place, cell) => {
    const { ground, reach, bench } = place;
    const { names } = ground.servers;
    const slow = hasSlowDns(cell.route);
    if (slow && names.kind === 'hosts')
        throw new Error(names.reason);
    const hosts = hostsOf(cell, reach.address);
    const probe = bench.resources.use(await openProbe(place, await taskOf(place, cell, hosts)));
    return {
        take: async () => {
            const queries = names.kind === 'dns' ? names.server.queries : [];
            const before = queries.length;
            const report = await probe.run();
            const [download, fetched] = report.steps;
            if (download === undefined)
                return failed('the probe did not run');
            if (download.exit !== 0)
                return failed(whyFailed(download));
            const seen = seenIn({
                fetched,
                lookups: names.kind === 'dns' ? questionsIn(queries.slice(before), hosts.download) : names.reason,
                resolver: resolverIn(download.stderr),
                passed: report.proxyVariables,
            });
            return { kind: 'time', durationMs: download.durationMs, builds: [], seen };
        },
        columns: async (_builds, seen) => columnsOf(seen),
    };
};
const hostsOf = ({ tag, route }, address) => {
    const delayMs = hasSlowDns(route) ? slowDnsMs : 0;
    const named = (suffix) => hostName({ tag: `${tag}${suffix}`, delayMs, address });
    return { download: named('d'), probe: named('p') };
};
const taskOf = async ({ ground, reach, engine, project }, { route, downloaded }, hosts) => {
    const { servers } = ground;
    const modulePaths = downloaded === 'modules' ? await ground.modulesOf(engine, project) : ground.gitModulePaths;
    const { address } = reach;
    const ports = {
        modules: servers.modules.port,
        farModules: servers.farModules.port,
        git: servers.git.port,
        proxy: (await servers.openProxy()).port,
    };
    const setting = settingOf({ route, downloaded, hosts, address, ports, modulePaths });
    const needsCgo = route === 'cgo-resolver';
    return {
        steps: [
            downloadStep({ name: 'download', dir: setting.dir, env: setting.env }),
            fetchStep(setting.urls, setting.probeEnv, needsCgo ? inContainer.probeWithCgo : inContainer.probe),
        ],
        hosts: servers.names.kind === 'hosts' ? { [hosts.download]: address, [hosts.probe]: address } : {},
        needsPrograms: route === 'git',
        needsCgo,
    };
};
const failed = (message) => ({ kind: 'failed', message, builds: [] });
/** Questions for one name; a resolver asks for IPv4 and IPv6 addresses apart, so one lookup is two of them. */
const questionsIn = (queries, host) => queries.filter(({ name }) => name === host).length;

;// CONCATENATED MODULE: ./build/studies/network/cells.js












/** Every way over every driver, and the grid of variables on the first engine: it is about clients, not about engines. */
const networkCells = (scope) => scope.context === undefined
    ? [
        ...scope.engines.flatMap((engine) => networkDrivers.flatMap((driver) => shippedIn(scope).flatMap((project, index) => routeCells(scope, { engine, project, driver }, index === 0)))),
        ...gridCells(scope),
    ]
    : contextCells(scope);
const shippedIn = (scope) => (0,places/* projectsOf */.UW)(scope).filter(project/* isFixture */.A);
/** The same driver makes cells comparable; so does what is downloaded. The module in git is in no project, so once is enough. */
const routeCells = (scope, spot, withGit) => downloadsOver(spot.driver)
    .filter(([downloaded]) => downloaded === 'modules' || withGit)
    .flatMap(([downloaded, routes]) => routes
    .filter((route) => scope.values.includes(route))
    .map((route) => routeCell(spot, { route, downloaded })));
/** With `none` nothing is reached, so one row says so. Which resolver the go command uses does not depend on the driver. */
const downloadsOver = (driver) => {
    switch (driver) {
        case 'host':
            return [
                ['modules', ['direct', 'proxy', 'slow-dns', 'far', 'go-resolver', 'cgo-resolver']],
                ['git-module', ['direct', 'git']],
            ];
        case 'slirp4netns':
        case 'pasta':
            return [
                ['modules', ['direct', 'proxy', 'slow-dns', 'far']],
                ['git-module', ['direct', 'git']],
            ];
        case 'none':
            return [['modules', ['direct']]];
    }
};
const roughRouteMs = 6_000;
const roughGridMs = 20_000;
const routeCell = ({ engine, project, driver }, { route, downloaded }) => {
    const what = downloaded === 'modules' ? `modules of ${project.id}` : gridProject;
    return {
        value: route,
        engine,
        project: what,
        scenario: `network ${driver}`,
        group: `${engine} ${project.id} ${what} ${driver}`,
        benchmarks: [],
        roughMs: roughRouteMs,
        open: async (bench) => {
            const place = await cells_placeOf(bench, { engine, project, driver });
            const tag = tagOf(route, downloaded, driver, engine, project.id);
            return openRoute(place, { route, downloaded, tag });
        },
    };
};
/** Unique in a study: whoever sees a request knows the cell. */
const tagOf = (...parts) => `c${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)}`;
const gridCells = (scope) => {
    const [engine] = scope.engines;
    const [project] = shippedIn(scope);
    if (engine === undefined || project === undefined)
        return [];
    return gridVariables
        .filter((variable) => scope.values.includes(variable))
        .map((variable) => ({
        value: variable,
        engine,
        project: gridProject,
        scenario: 'who saw it',
        group: `${engine} grid`,
        benchmarks: [],
        roughMs: roughGridMs,
        isOnce: true,
        open: (bench) => openVariable(bench, { engine, project, driver: 'host' }, variable),
    }));
};
const openVariable = async (bench, spot, variable) => openGrid(await cells_placeOf(bench, spot), variable, `grid${gridVariables.indexOf(variable)}x`);
const cells_placeOf = async (bench, { engine: name, project, driver }) => {
    const engine = bench.engine(name);
    const ground = await groundOf(bench);
    const reach = await reachOf({
        ...{ bench, ground, engine, project, driver },
        namesDrivers: namesDrivers(engine),
    });
    return { bench, ground, engine, project, reach };
};
const namesDrivers = ({ facts }) => {
    const [name = ''] = facts.name.split('@');
    return Object.values(engines/* engines */.s).some((each) => each.name === name && each.storage.kind === 'containers');
};
/** What RUN steps of a project of the user's own get, by the values of the study; undefined: the engine's default. */
const ownNetworks = {
    'network-host': 'host',
    'network-default': undefined,
    'network-none': 'none',
};
/** A project of the user's own is built as it is, over every network that a build can ask for. */
const contextCells = ({ context, engines: names, scenarios, values }) => {
    if (context === undefined)
        return [];
    return names.flatMap((engine) => Object.entries(ownNetworks)
        .filter(([value]) => values.includes(value))
        .flatMap(([value, network]) => (0,timed_build/* timedBuilds */.ps)({ value, engine, project: context, group: `${engine} ${context.id}`, scenarios }, { key: `${engine} (${value})`, recipe: (recipe, bench) => overNetwork(bench, recipe, network) })));
};
/** In a run, only the owner of the workflow can give steps the network of the machine; here it is a value of the study. */
const overNetwork = async ({ context }, recipe, network) => {
    if (network === 'host' && context.isOfFork)
        throw new unmeasurable/* Unmeasurable */.XS({ code: 'unsupported', reason: noHost });
    return { ...recipe, network };
};
const noHost = 'code of a fork, or what may be, does not get the network of the machine, where its steps would reach services on 127.0.0.1';

;// CONCATENATED MODULE: ./build/studies/network.js




const columns = [
    { name: 'dnsMs', title: 'DNS', unit: 'ms' },
    { name: 'connectMs', title: 'connect', unit: 'ms' },
    { name: 'tunnelMs', title: 'CONNECT', unit: 'ms' },
    { name: 'tlsMs', title: 'TLS', unit: 'ms' },
    { name: 'firstByteMs', title: 'first byte', unit: 'ms' },
    { name: 'laterP50Ms', title: 'later request P50', unit: 'ms' },
    { name: 'laterP95Ms', title: 'later request P95', unit: 'ms' },
    { name: 'moduleP50Ms', title: 'download of a module P50', unit: 'ms' },
    { name: 'requests', title: 'requests', unit: 'count' },
    { name: 'connections', title: 'connections', unit: 'count' },
    { name: 'bytes', title: 'bytes', unit: 'bytes' },
    { name: 'lookups', title: 'DNS questions', unit: 'count' },
    { name: 'resolver', title: 'resolver, in the words of Go', unit: 'text' },
    { name: 'goHttp', title: 'Go over HTTP', unit: 'text' },
    { name: 'goHttps', title: 'Go over HTTPS', unit: 'text' },
    { name: 'gitHttp', title: 'git over HTTP', unit: 'text' },
    { name: 'gitHttps', title: 'git over HTTPS', unit: 'text' },
    { name: 'clientLookups', title: 'client asked DNS for', unit: 'text' },
    { name: 'passed', title: 'proxy variables from the engine', unit: 'text' },
];
/** Real servers of this machine, at several distances, and the drivers through which builds reach them. */
const network = {
    name: 'network',
    text: 'How long Go needs for its modules on different ways to a registry and through each network driver, where that time goes, and which proxy variable decides about which download.',
    axis: 'way to the modules',
    values: [...routes, ...gridVariables, ...Object.keys(ownNetworks)],
    reference: 'direct',
    defaults: { fixtures: ['small'], scenarios: ['cold'] },
    forContext: Object.keys(ownNetworks),
    cannotHonour: (isOwnProject) => ({
        network: 'its values are the networks; name them with values',
        ...(isOwnProject
            ? {}
            : {
                scenarios: 'it always downloads into an empty cache',
                strategy: 'it downloads modules without the Dockerfile of a project',
                isolation: 'it measures downloads, which nothing keeps apart',
            }),
    }),
    columns,
    cells: networkCells,
    advise: networkAdvice,
};


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
