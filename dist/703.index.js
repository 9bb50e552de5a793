export const id = 703;
export const ids = [703];
export const modules = {

/***/ 2040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nearNames)
/* harmony export */ });
/** Names that a mistyped one may stand for, the closest first, at most five; the first five if none is close. */
const nearNames = (wanted, names) => {
    const rated = names.map((name) => ({ name, distance: ratingOf(wanted.toLowerCase(), name.toLowerCase()) }));
    const near = rated
        .filter(({ distance }) => distance <= 2)
        .toSorted((a, b) => a.distance - b.distance)
        .map(({ name }) => name);
    return (near.length === 0 ? names : near).slice(0, 5);
};
/** A name that contains the other counts as one typing error. */
const ratingOf = (wanted, name) => {
    const contained = name.includes(wanted) || (name.length > 2 && wanted.includes(name));
    if (contained)
        return 1;
    return Math.max(wanted.length, name.length) > longest ? Infinity : editDistance(wanted, name);
};
/** The distance takes the product of both lengths. */
const longest = 200;
/** Levenshtein distance, row by row: the insertions, deletions and replacements that turn one into the other. */
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
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([
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

/***/ 32561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readContextLine),
/* harmony export */   z: () => (/* binding */ contextLines)
/* harmony export */ });
/** The lines of `context`, `CONTEXT [FILE]` each. */
const contextLines = (context) => context
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
/**
 * What a line names. Paths may contain blanks: a line that is a folder as a whole is nothing else, and otherwise what follows
 * the longest folder that it begins with is a Dockerfile.
 */
const readContextLine = (line, isFolder) => {
    if (isFolder(line))
        return { context: line, file: undefined };
    const parts = [...line.matchAll(/\s+/g)].map(({ index, 0: blanks }) => ({
        context: line.slice(0, index),
        file: line.slice(index + blanks.length),
    }));
    return parts.findLast(({ context }) => isFolder(context)) ?? { context: line, file: undefined };
};


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

/***/ 25625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ studyProblems),
/* harmony export */   cf: () => (/* binding */ withImpliedMode),
/* harmony export */   j4: () => (/* binding */ meantMode),
/* harmony export */   tI: () => (/* binding */ studyMode)
/* harmony export */ });
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31153);
/* harmony import */ var _studies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49889);


const studyMode = 'study';
/** The inputs with the mode that a study implies; one that is given stays. */
const withImpliedMode = (given) => (0,_given_js__WEBPACK_IMPORTED_MODULE_0__/* .differs */ .Ag)(given, 'study') && (given['mode']?.trim() ?? '') === '' ? { ...given, mode: studyMode } : given;
/** The mode that the other inputs are meant for, also where another one is given by mistake. */
const meantMode = (given, { mode }) => (0,_given_js__WEBPACK_IMPORTED_MODULE_0__/* .differs */ .Ag)(given, 'study') ? studyMode : mode;
/** What is wrong with a mode beside a study, a mode without one, and a study in a workflow. */
const studyProblems = (given, { mode, study, timeBudgetGiven }, place) => {
    const isAsked = (0,_given_js__WEBPACK_IMPORTED_MODULE_0__/* .differs */ .Ag)(given, 'study');
    const problems = [];
    if (isAsked && mode !== studyMode)
        problems.push({
            name: 'mode',
            what: `is ${mode}, but a study is given, which is a mode of its own; leave one out`,
        });
    if (!isAsked && mode === studyMode)
        problems.push({ name: 'study', what: 'name the study, as in study: engines; study: list shows them all' });
    if (isAsked && place === 'action' && !timeBudgetGiven && study !== _studies_js__WEBPACK_IMPORTED_MODULE_1__/* .studyList */ .AM && study !== _studies_js__WEBPACK_IMPORTED_MODULE_1__/* .noStudy */ .lF)
        problems.push({
            name: 'time-budget',
            what: 'a study can take hours, so in a workflow it needs one, as in time-budget: 2h',
        });
    if (study === _studies_js__WEBPACK_IMPORTED_MODULE_1__/* .studyList */ .AM)
        for (const name of onlyOfOne)
            if ((0,_given_js__WEBPACK_IMPORTED_MODULE_0__/* .differs */ .Ag)(given, name))
                problems.push({ name, what: 'study list shows all studies; leave it out' });
    return problems;
};
/** What belongs to one study: without its name nobody knows whether it has such values, or whether it was that one. */
const onlyOfOne = ['values', 'resume'];


/***/ }),

/***/ 40539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ ofTexts),
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
/** The same record with the values hidden in each text of it. */
const ofTexts = (values, hide) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? hide(value) : value]));
/**
 * The values and their single lines, the longest first: a program may print a file line by line. Also as the reason of a
 * failure shows them, with one space for any other space and control characters, and as engines quote them in their
 * own messages.
 */
const linesOf = (hidden) => {
    const lines = hidden.flatMap((value) => [value, ...value.split('\n')]).map((value) => value.trim());
    const shown = lines.map((line) => line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim());
    const quoted = lines.map((line) => JSON.stringify(line).slice(1, -1));
    return [...new Set([...lines, ...shown, ...quoted])]
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

/***/ 45489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sl: () => (/* binding */ hasBaseByItself),
  DO: () => (/* binding */ refuseEvent),
  gU: () => (/* binding */ resolveBase)
});

// EXTERNAL MODULE: ./build/dockerfile/near-names.js
var near_names = __webpack_require__(2040);
// EXTERNAL MODULE: ./build/host/git/git.js
var git = __webpack_require__(60616);
// EXTERNAL MODULE: ./build/host/git/repository.js
var git_repository = __webpack_require__(60950);
// EXTERNAL MODULE: ./build/host/github-event.js
var github_event = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/host/hint.js
var hint = __webpack_require__(76850);
// EXTERNAL MODULE: ./build/revisions/origin.js
var revisions_origin = __webpack_require__(67747);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/host/process/exec.js + 6 modules
var exec = __webpack_require__(46322);
;// CONCATENATED MODULE: ./build/revisions/merge-base.js




/**
 * The commit where HEAD branched off the base branch. When history is cut off, it is fetched, without trees, into the
 * run folder. Without any common history the result is the base itself.
 */
const mergeBase = async (request) => {
    const { host, repository, base, branch } = request;
    const how = `where this branch left ${branch}`;
    const local = await mergeBaseIn(host, repository.root, base, `refs/remotes/origin/${branch}`);
    if (local !== undefined)
        return { sha: local, how };
    const isComplete = !(await (0,git_repository/* isShallow */.fE)(host, repository)) && (await (0,git_repository/* commitOf */.D3)(host, repository, base)) !== undefined;
    const fetched = isComplete ? undefined : await fromOrigin(request);
    if (fetched !== undefined)
        return { sha: fetched, how };
    return {
        sha: base,
        how: `the commit of ${branch} itself, because this branch has no history in common with it`,
    };
};
/**
 * The merge base of HEAD with the base in the payload and, when the repository has it, the base branch, which may have
 * been merged into HEAD after the payload was written. A branch that contains HEAD (the pull request has been merged
 * since) is ignored. Undefined when there is no merge base.
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
/** Fetches commits without their trees into the run folder, because the user's repository is never written to. */
const fromOrigin = async (request) => {
    const { host, folder, repository, token, base, branch } = request;
    const advice = 'check out with fetch-depth: 0, or without ref to get the merge commit';
    const origin = await (0,revisions_origin/* originOf */.yv)(host, repository, token);
    const head = await (0,git_repository/* commitOf */.D3)(host, repository, 'HEAD');
    if (origin === undefined || head === undefined)
        throw new git_repository/* RepositoryError */.pU(`The merge base with ${branch} is not in this checkout; ${advice}`);
    const dir = await folder.sub('history');
    await (0,git/* gitText */.q_)(host, dir, ['init', '--quiet', '--bare', '--template=', (0,git_repository/* objectFormat */.n9)(head)]);
    const fetch = ['fetch', '--quiet', '--no-tags', '--filter=tree:0', revisions_origin/* remoteName */.iy, head, base];
    const options = { ...origin.access, timeoutMs: git/* transferTimeoutMs */.L$ };
    const tracking = `refs/remotes/origin/${branch}`;
    const withBranch = await (0,git/* git */.$Y)(host, dir, [...fetch, `+refs/heads/${branch}:${tracking}`], options);
    const result = (0,git/* succeeded */.gq)(withBranch) ? withBranch : await (0,git/* git */.$Y)(host, dir, fetch, options);
    host.signal.throwIfAborted();
    if (!(0,git/* succeeded */.gq)(result)) {
        throw new git_repository/* RepositoryError */.pU(`The merge base with ${branch} is not in this checkout and could not be fetched from origin (${(0,git/* gitFailure */.tv)(result)}); ${advice}`, { cause: new exec/* CommandError */.Qd(result) });
    }
    await (0,git/* gitText */.q_)(host, dir, ['update-ref', '--no-deref', 'HEAD', head]);
    return mergeBaseIn(host, dir, base, tracking);
};

;// CONCATENATED MODULE: ./build/revisions/pull-request-base.js




/** Whether a text is a full commit id, SHA-1 or SHA-256. */
const isCommitId = (text) => typeof text === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/** The base that a merge queue chose. Throws a `RepositoryError` when it is missing from the payload. */
const mergeGroupBase = (payload) => {
    const sha = (0,json.at)(payload, 'merge_group', 'base_sha');
    if (isCommitId(sha))
        return { sha, how: 'the base of the merge group' };
    throw new git_repository/* RepositoryError */.pU('The payload of the event merge_group has no merge_group.base_sha');
};
/**
 * The base of the checked-out pull request. When the checkout is the merge commit, as with `actions/checkout`, it is
 * the first parent, whatever the payload says, because `base.sha` there may be older. Otherwise the merge base.
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
/** Read from the commit itself, because `HEAD^1` does not exist when history is cut off. */
const parentsOf = async (host, { root }) => {
    const commit = await (0,git/* gitText */.q_)(host, root, ['cat-file', 'commit', 'HEAD']);
    const header = commit.split('\n\n')[0] ?? '';
    return header.split('\n').flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
};

// EXTERNAL MODULE: ./build/revisions/uncommitted.js
var uncommitted = __webpack_require__(1526);
;// CONCATENATED MODULE: ./build/revisions/base.js








/** Whether an event brings its own base: a pull request, or a merge queue. */
const hasBaseByItself = (event) => event !== undefined && ((0,github_event/* isOfPullRequest */.Av)(event) || event.name === 'merge_group');
/** Throws a `RepositoryError` for an event for which nothing may be built. */
const refuseEvent = (event) => {
    if (event?.name === 'pull_request_target') {
        throw new git_repository/* RepositoryError */.pU("The event pull_request_target is refused: it runs with the repository's write token and secrets, and a build runs the code of whoever opened the pull request; use pull_request");
    }
};
/**
 * Determines the base; its commit need not be in the repository yet. Throws a `RepositoryError` when the requested base
 * does not exist, and for `pull_request_target`.
 */
const resolveBase = async (request) => {
    const { host, repository, wanted, event } = request;
    refuseEvent(event);
    if (wanted === 'none')
        return { kind: 'none', reason: 'no base was requested' };
    const found = wanted === 'auto' ? await automatic(request) : await named(request);
    if (found.kind !== 'commit' || found.sha !== (await (0,git_repository/* commitOf */.D3)(host, repository, 'HEAD')))
        return found;
    // In a terminal, uncommitted files are part of the head.
    const options = { eachNewFile: true, exclude: request.outputDir, isUnseen: undefined };
    if (event === undefined && !(0,uncommitted/* isClean */.AG)(await (0,uncommitted/* uncommittedChanges */.DP)(host, repository, options)))
        return found;
    return { kind: 'same', sha: found.sha, how: found.how };
};
const automatic = async (request) => {
    const { host, event } = request;
    if (event === undefined)
        return { kind: 'none', reason: `no base was given, as in ${(0,hint/* hint */.a)(host.env, 'base', 'main')}` };
    if ((0,github_event/* isOfPullRequest */.Av)(event))
        return { kind: 'commit', ...(await pullRequestBase({ ...request, payload: event.payload })) };
    if (event.name === 'merge_group')
        return { kind: 'commit', ...mergeGroupBase(event.payload) };
    return {
        kind: 'none',
        reason: `the event ${event.name} has no base to compare with; set ${(0,hint/* hint */.a)(host.env, 'base')} to a git ref`,
    };
};
/** The base as the user named it for git; a branch may also exist only in `origin`. */
const named = async (request) => {
    const { host, repository, wanted, event } = request;
    for (const name of [wanted, `refs/remotes/origin/${wanted}`]) {
        const sha = await (0,git_repository/* commitOf */.D3)(host, repository, name);
        if (sha !== undefined)
            return { kind: 'commit', sha, how: howNamed(base_short(name), sha) };
    }
    if (event === undefined && !(await (0,git_repository/* isShallow */.fE)(host, repository)))
        throw await unknownRef(request);
    if (isCommitId(wanted))
        return { kind: 'commit', sha: wanted, how: howNamed(wanted, wanted) };
    return { kind: 'commit', ...(await atOrigin(request)) };
};
/** A commit id, or the beginning of one, is not a name. */
const howNamed = (name, sha) => sha.startsWith(name) ? 'the commit that was given' : name;
const base_short = (name) => name.replace('refs/remotes/', '');
/** Asks the remote, because a checkout in Actions has one branch and usually one commit. */
const atOrigin = async (request) => {
    const { host, repository, wanted, token } = request;
    const origin = await (0,revisions_origin/* originOf */.yv)(host, repository, token);
    if (origin === undefined || wanted.startsWith('-'))
        throw await unknownRef(request);
    const refs = [`refs/heads/${wanted}`, `refs/tags/${wanted}`, `refs/tags/${wanted}^{}`, wanted];
    const result = await (0,git/* git */.$Y)(host, repository.root, ['ls-remote', revisions_origin/* remoteName */.iy, ...refs], origin.access);
    host.signal.throwIfAborted();
    if (!(0,git/* succeeded */.gq)(result))
        throw await unknownRef(request, (0,git/* gitFailure */.tv)(result));
    const found = new Map(result.stdout.split('\n').flatMap((line) => {
        const [sha, ref] = line.split('\t');
        return sha === undefined || ref === undefined ? [] : [[ref, sha]];
    }));
    // The commit of an annotated tag comes before the tag itself.
    const order = [`refs/tags/${wanted}^{}`, `refs/tags/${wanted}`, `refs/heads/${wanted}`, wanted];
    const sha = order.map((ref) => found.get(ref)).find((each) => each !== undefined);
    if (sha === undefined)
        throw await unknownRef(request);
    return { sha, how: `${wanted} in the remote origin` };
};
const unknownRef = async ({ host, repository, wanted }, failure) => {
    const format = ['--format=%(refname:short)', '--sort=-creatordate', '--count=1000'];
    const listed = await (0,git/* gitText */.q_)(host, repository.root, ['for-each-ref', ...format]);
    const near = (0,near_names/* nearNames */.$)(wanted, listed.split('\n').filter((name) => name !== ''));
    return new git_repository/* RepositoryError */.pU([
        `The base ${wanted} is not a branch, tag or commit in ${repository.root}`,
        near.length === 0 ? '' : `; similar names: ${near.join(', ')}`,
        failure === undefined ? '' : `; the remote origin could not be read (${failure})`,
        (await (0,git_repository/* isShallow */.fE)(host, repository))
            ? '; this checkout is shallow: name a branch, a tag or a full commit id, or check out with fetch-depth: 0'
            : '',
    ].join(''));
};


/***/ }),

/***/ 67747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yi: () => (/* binding */ accessTo),
/* harmony export */   iy: () => (/* binding */ remoteName),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60616);


/** A remote that exists only in the settings of one call. */
const remoteName = 'go-container-bench';
/**
 * The remote `origin` of a repository, with credentials for it: the token when there is one, else those that the
 * checkout itself used. Undefined when the repository has no such remote.
 */
const originOf = async (host, repository, token) => {
    const [given] = await (0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsMatching */ .xD)(host, repository.root, '^remote\\.origin\\.url$');
    if (given === undefined)
        return undefined;
    const url = /^\.{1,2}(\/|$)/.test(given[1]) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(repository.root, given[1]) : given[1];
    return { url: withoutUser(url), access: await accessTo(host, repository, url, token) };
};
/** Options for a git that reads from this address, with the token, else with the credentials of the checkout. */
const accessTo = async (host, repository, url, token) => {
    const credentials = token === undefined || token === ''
        ? await (0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsMatching */ .xD)(host, repository.root, '^(http\\..*\\.extraheader|core\\.sshcommand)$')
        : tokenHeader(url, token);
    const headers = credentials.filter(([name]) => /extraheader$/i.test(name)).map(([, value]) => value);
    const encoded = headers.flatMap((header) => header.split(' ').at(-1) ?? []);
    return {
        settings: [[`remote.${remoteName}.url`, url], ...credentials],
        secrets: [token ?? '', ...headers, ...encoded],
    };
};
/** `https://user:secret@host/x` without user and secret; the user of an SSH address stays. */
const withoutUser = (url) => {
    if (/^https?:\/\//i.test(url))
        return url.replace(/^(\w+:\/\/)[^/]*@/, '$1');
    return url.replace(/^(\w[\w+.-]*:\/\/[^/:@]*):[^/]*@/, '$1@');
};
/** The header that `actions/checkout` uses, for this server only; the empty value drops one that is already set. */
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


/***/ }),

/***/ 1526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ isClean),
/* harmony export */   DP: () => (/* binding */ uncommittedChanges),
/* harmony export */   ve: () => (/* binding */ copyUncommitted)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60616);
/* harmony import */ var _host_git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60950);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55797);





/** Lists uncommitted changes without refreshing the index. */
const uncommittedChanges = async (host, { root }, { eachNewFile, exclude, isUnseen }) => {
    const untracked = `--untracked-files=${eachNewFile ? 'all' : 'normal'}`;
    const flags = ['--porcelain=v2', '-z', untracked, '--no-renames', '--ignore-submodules=none'];
    const status = await (0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(host, root, ['status', ...flags], { timeoutMs: 120_000 });
    const excluded = exclude === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(exclude).catch(() => exclude));
    const entries = status
        .split('\0')
        .flatMap((line) => entryOf(line) ?? [])
        .filter(({ path }) => path !== excluded && !path.startsWith(`${excluded}/`))
        .filter(({ kind, path }) => kind !== 'new file' || isUnseen?.(path) !== true);
    const pathsOf = (...kinds) => entries.flatMap(({ kind, path }) => (kinds.includes(kind) ? [path] : [])).toSorted();
    return {
        files: pathsOf('file', 'new file'),
        submodules: pathsOf('submodule'),
        repositories: pathsOf('repository'),
    };
};
/** Whether nothing at all is uncommitted. */
const isClean = ({ files, submodules, repositories }) => files.length + submodules.length + repositories.length === 0;
/**
 * Copies uncommitted changes into a clone at the same commit: changed and new files, links as links, and deletions.
 * Throws a `RepositoryError` for what cannot be copied: a changed submodule, a name that is not UTF-8.
 */
const copyUncommitted = async ({ root }, { files, submodules }, dir) => {
    const [submodule] = submodules;
    if (submodule !== undefined) {
        throw new _host_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryError */ .pU(`The submodule ${submodule} has uncommitted changes; commit them there and in ${root}, or undo them`);
    }
    const unreadable = files.find((path) => path.includes('\uFFFD'));
    if (unreadable !== undefined)
        throw new _host_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryError */ .pU(`The name of the uncommitted file ${unreadable} in ${root} is not UTF-8; rename it`);
    // First remove all of them: a file may have become a folder, or a folder a link.
    for (const path of files)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path), { recursive: true, force: true });
    for (const path of files)
        await copyEntry((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path));
};
const copyEntry = async (from, to) => {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(from).catch((error) => {
        if (isMissing(error))
            return undefined;
        throw error;
    });
    if (found === undefined)
        return;
    if (!found.isSymbolicLink() && !found.isFile())
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
    if (found.isSymbolicLink())
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(from), to);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(to, found.mode & 0o777);
};
const isMissing = (error) => ['ENOENT', 'ENOTDIR'].includes((0,_host_json_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) ?? '');
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
            return path.endsWith('/') ? { kind: 'repository', path: path.slice(0, -1) } : { kind: 'new file', path };
        }
        default:
            return undefined;
    }
};
const isSubmodule = (fields) => fields[2]?.startsWith('S') === true;


/***/ })

};
