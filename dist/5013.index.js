export const id = 5013;
export const ids = [5013];
export const modules = {

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

/***/ 60950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   n9: () => (/* binding */ objectFormat),
/* harmony export */   pU: () => (/* binding */ RepositoryError)
/* harmony export */ });
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46322);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60616);


/** The user's repository does not allow what was requested; the message says what to change in it. */
class RepositoryError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'RepositoryError';
    }
}
/** Finds the repository that a folder is in. Throws a `RepositoryError` when there is none, or it has no commit. */
const findRepository = async (host, dir) => {
    const found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(host, dir, ['rev-parse', '--show-toplevel', '--show-prefix']);
    if (!(0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .gq)(found))
        throw notFound(host, dir, found);
    const [root = '', prefix = '', ...more] = found.stdout.replace(/\n$/, '').split('\n');
    if (more.length > 0)
        throw new RepositoryError(`The path ${JSON.stringify(dir)} has a line break in it; rename that folder`);
    const repository = { root, prefix: prefix.replace(/\/$/, '') };
    if ((await commitOf(host, repository, 'HEAD')) !== undefined)
        return repository;
    throw new RepositoryError(`The git repository ${root} has no commit yet; commit something first`);
};
/** The id of the commit that a name refers to; undefined when this repository has no such commit. */
const commitOf = async (host, { root }, name) => {
    // `--end-of-options` does not work reliably here before git 2.30.
    if (name === '' || name.startsWith('-'))
        return undefined;
    const result = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(host, root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
    if (result.end.kind !== 'exited')
        throw new _process_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(result);
    return result.end.code === 0 ? result.stdout.trim() : undefined;
};
/** Whether the history is cut off, as `actions/checkout` does by default. */
const isShallow = async (host, { root }) => (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitText */ .q_)(host, root, ['rev-parse', '--is-shallow-repository'])) === 'true';
/** The argument that makes `git init` create a repository for commits with ids of this kind. */
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
        return new RepositoryError(`${dir} is in a bare git repository; name a folder of a checkout`, { cause });
    }
    return new RepositoryError(`The git repository of ${dir} cannot be read: ${(0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFailure */ .tv)(result)}`, { cause });
};


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


/***/ })

};
